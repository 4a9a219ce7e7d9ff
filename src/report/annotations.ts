/** Which failing tests are marked at their place in the code: the worst first, one for each cause. Pure. */
import { rateSentence } from './numbers.ts';
import type { Results, TestEntry } from './results-schema.ts';
import { visible, visibleLine } from './terminal.ts';
import { causeOf } from './view-causes.ts';
import { clusterOf } from './view-clusters.ts';
import { rateOf } from './view-rate.ts';
import { failingTestsOf } from './view-tests.ts';

/** A mark at a place in the code. All text may hold what tests printed. */
export interface Annotation {
  /** As the test report names it, relative to the working directory. */
  readonly file: string;
  /** From 1; null: the report names the file alone. */
  readonly line: number | null;
  readonly title: string;
  readonly message: string;
}

const TITLE_LENGTH = 200;
const MESSAGE_LENGTH = 2000;

/** As many as there are causes; tests whose file no report names have none. */
export function annotationsOf(results: Results): Annotation[] {
  const entries = new Map(results.tests.map((test) => [test.id, test]));
  const groups = groupsByTest(results);
  const told = new Set<string>();
  return failingTestsOf(results).flatMap(({ id, verdict }) => {
    const test = entries.get(id);
    const shared = groups.get(id) ?? [];
    if (test === undefined || test.file === null || shared.some((group) => told.has(group))) return [];
    for (const group of shared) told.add(group);
    return [annotation(test, test.file, verdict, results)];
  });
}

/** What a test has in common with others: a kind of failure, a diagnosis, the runs in which they fail. */
function groupsByTest({ clusters, diagnosis, systemic_flakes: flakes }: Results): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  const all = { cluster: clusters, diagnosis, together: flakes };
  for (const [kind, members] of Object.entries(all))
    for (const [index, { tests }] of members.entries())
      for (const id of tests) groups.set(id, [...(groups.get(id) ?? []), `${kind} ${index}`]);
  return groups;
}

function annotation(test: TestEntry, file: string, verdict: string, results: Results): Annotation {
  const rate = rateOf(test);
  const cause = results.diagnosis.find(({ tests }) => tests.includes(test.id));
  const failure = results.clusters.find(({ tests }) => tests.includes(test.id));
  const sentences = [
    rate === null ? null : `${rateSentence(rate)}.`,
    failure === undefined ? null : visibleLine(clusterOf(failure).title),
    cause === undefined ? null : causeOf(cause, results).statement,
    test.replay_command === null ? null : `Make it fail again: ${test.replay_command}`,
  ];
  const message = sentences.filter((text) => text !== null).join('\n');
  return {
    file,
    line: test.line !== null && test.line > 0 ? test.line : null,
    title: visibleLine(`${test.name}: ${verdict}`).slice(0, TITLE_LENGTH),
    message: visible(message).slice(0, MESSAGE_LENGTH),
  };
}
