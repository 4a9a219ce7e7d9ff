/**
 * A session's warnings without repeats: each worker, and the fallback, meets the same again. Pure but for what it has
 * seen.
 */
import type { Emit } from './events.ts';

/** Passes every event on, but no warning twice. */
export function eachWarningOnce(emit: Emit): Emit {
  const said = new Set<string>();
  return (event) => {
    if (event.type === 'warning' && said.has(event.text)) return;
    if (event.type === 'warning') said.add(event.text);
    emit(event);
  };
}
