/** Of what runs share, what their failures are about. Pure. */
import { PORT_IN_USE, runText } from '../analyze/in-use.ts';
import type { SharedResource } from '../model/control.ts';
import type { Session } from '../model/session.ts';

/** Folders of tools that give each process a file of its own in them. */
const OF_TOOLS = /\/(?:hsperfdata_|pytest-of-)[^/]*(?:\/|$)/;

/** A report has room for so many. */
const MOST = 20;

/**
 * What failures name, and nothing else; the ports, where they only say that one is in use; all of it, where they name
 * nothing.
 */
export function namedFirst(taken: readonly SharedResource[], { observations }: Session): SharedResource[] {
  const shared = taken.filter(({ name }) => !OF_TOOLS.test(name));
  const said = observations.filter(({ outcome }) => outcome.kind !== 'passed').map(runText);
  const named = shared.filter(({ kind, name }) => {
    const whole = new RegExp(`(?<![\\w/.])${escaped(name)}(?!${kind === 'port' ? '\\w' : '[\\w/-]|\\.\\w'})`);
    return said.some((text) => whole.test(text));
  });
  if (named.length > 0) return named.slice(0, MOST);
  const ports = shared.filter(({ kind }) => kind === 'port');
  return (ports.length > 0 && said.some((text) => PORT_IN_USE.test(text)) ? ports : [...shared]).slice(0, MOST);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
