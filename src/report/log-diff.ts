/** What a failing run printed otherwise than a passing one. Times, addresses and the like make no difference. Pure. */
import { diffArrays } from 'diff';
import { normalise } from '../analyze/normalise.ts';
import type { DiffLine } from './view-details.ts';

/** Equal lines shown around a difference. */
const CONTEXT = 2;
/** Texts that have less in common are not compared: it would take long, and say nothing. */
const MOST_EDITS = 400;

interface Line {
  readonly text: string;
  readonly key: string;
}

/** The comparison line by line; null: they have too little in common for one to help. Empty: there is no difference. */
export function logDiff(passing: readonly string[], failing: readonly string[]): DiffLine[] | null {
  const changes = diffArrays(passing.map(keyed), failing.map(keyed), {
    comparator: (a: Line, b: Line) => a.key === b.key,
    maxEditLength: MOST_EDITS,
  });
  if (changes === undefined) return null;
  const lines = changes.flatMap(({ added, removed, value }) =>
    value.map(({ text }): DiffLine => ({ kind: added ? 'failing' : removed ? 'passing' : 'same', text })),
  );
  if (lines.every(({ kind }) => kind === 'same')) return [];
  return lines.some(({ kind }) => kind === 'same') ? withoutLongAgreement(lines) : null;
}

function keyed(text: string): Line {
  return { text, key: normalise(text) };
}

function withoutLongAgreement(lines: readonly DiffLine[]): DiffLine[] {
  const near = lines.map((_, at) => lines.slice(Math.max(0, at - CONTEXT), at + CONTEXT + 1).some(isDifference));
  const shown: DiffLine[] = [];
  let skipped = 0;
  for (const [at, line] of lines.entries()) {
    if (near[at] === true) {
      if (skipped > 0) shown.push(skippedLine(skipped));
      skipped = 0;
      shown.push(line);
    } else skipped += 1;
  }
  return skipped > 0 ? [...shown, skippedLine(skipped)] : shown;
}

function isDifference({ kind }: DiffLine): boolean {
  return kind !== 'same';
}

function skippedLine(count: number): DiffLine {
  return { kind: 'skipped', text: `${count} equal ${count === 1 ? 'line' : 'lines'}` };
}
