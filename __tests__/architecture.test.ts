/** Imports point one way, along the data's way (docs/architecture.md); what judges and what renders does no I/O. */
import { globSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

/** Words that every stage uses; they import nothing but, in the model, each other. */
const COMMON = ['model', 'platform.ts', 'shell-words.ts', 'version.ts'];
/** How processes are found, told apart, signalled and described: execution's, and the workspace's own programs are treated alike. */
const PROCESSES = ['environment', 'proc', 'process-identity', 'processes', 'start-trouble'].map(
  (name) => `execute/${name}.ts`,
);
/** Writing to output-dir. */
const OUTPUT = ['new-file', 'output-folder', 'session-output'].map((name) => `events/${name}.ts`);
/** What the worker and its client say to each other. */
const JOB_CONTRACT = ['worker/job.ts', 'worker/shard.ts'];
/** Which folders and single files a folder may import besides. The doors and detect.ts join the stages. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  plan: [],
  analyze: [],
  config: ['analyze/detection.ts'],
  events: ['config/undecoded.ts', 'execute/start-trouble.ts'],
  frameworks: ['config/config.ts', ...OUTPUT, 'workspace/file-text.ts', 'workspace/workspace.ts', 'analyze'],
  workspace: ['config', ...OUTPUT, ...PROCESSES],
  execute: ['analyze', 'config', 'events', 'frameworks', 'workspace', ...JOB_CONTRACT],
  diagnose: ['analyze', 'config', 'events', 'execute', 'frameworks', 'plan', 'workspace'],
  report: [
    'analyze',
    'diagnose/causes.ts',
    'config/duration.ts',
    'config/outputs.ts',
    'events/events.ts',
    'events/log-name.ts',
  ],
  publish: ['config', ...OUTPUT, 'report'],
};
/** Of diagnosing, what plans and judges; the others drive the executor. */
const JUDGES = [
  'arm-framework',
  'blocks',
  'causes',
  'confirmations',
  'contrasts',
  'ddmin',
  'next-step',
  'notebook',
  'order-dependence',
  'polluter-search',
  'predecessors',
  'screened',
  'screenings',
  'seed-replays',
  'sizes',
  'step',
  'subject-state',
  'subjects',
  'tally',
].map((name) => `diagnose/${name}.ts`);
const DOORS = ['action', 'cli', 'worker', 'detect.ts'];
/** Of Node's modules, those that only compute, and where: signal numbers, hashes, inspection of a value. */
const COMPUTES = [
  'analyze/outcomes.ts node:os',
  'analyze/fingerprint.ts node:crypto',
  'analyze/normalise.ts node:util',
  'report/html/page.ts node:crypto',
  'report/markdown-text.ts node:util',
];

const src = fileURLToPath(new URL('../src/', import.meta.url));
const files = globSync('**/*.ts', { cwd: src }).map((path) => ({ path, text: readFileSync(join(src, path), 'utf8') }));
const imports = files.flatMap(({ path, text }) =>
  [...text.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)'|\bimport\('([^']+)'\)/gm)].map((found) => {
    const name = found[1] ?? found[2] ?? '';
    return {
      path,
      folder: path.split('/')[0] ?? '',
      target: name.startsWith('.') ? normalize(join(path, '..', name)) : name,
    };
  }),
);
const within = (target: string, places: readonly string[]) =>
  places.some((place) => target === place || target.startsWith(`${place}/`));
const listed = (found: typeof imports) => found.map(({ path, target }) => `${path} ${target}`);

test('a stage imports what comes before it, never a door', () => {
  const inner = imports.filter(
    ({ folder, target }) => target.endsWith('.ts') && !within(folder, [...DOORS, ...COMMON]),
  );
  expect(inner.length).toBeGreaterThan(100);
  expect(
    listed(inner.filter(({ folder, target }) => !within(target, [folder, ...COMMON, ...(MAY_IMPORT[folder] ?? [])]))),
  ).toEqual([]);
});

test('the words that all stages use import none of them', () => {
  const common = imports.filter(({ path, target }) => within(path, COMMON) && target.endsWith('.ts'));
  expect(listed(common.filter(({ folder, target }) => folder !== 'model' || !within(target, ['model'])))).toEqual([]);
});

test('plan, analysis, judgement and report: no I/O, no clock, no environment, no chance', () => {
  const pure = ['plan', 'analyze', 'report', ...JUDGES];
  const builtin = imports.filter(({ path, target }) => within(path, pure) && target.startsWith('node:'));
  expect(listed(builtin).toSorted()).toEqual(COMPUTES.toSorted());
  const impure = files.filter(
    ({ path, text }) =>
      within(path, pure) && /\bprocess\.|Date\.now|new Date\(\)|performance\.|Math\.random/.test(text),
  );
  expect(impure.map(({ path }) => path)).toEqual([]);
});

test('only the Action, what it publishes with, and git know @actions/*', () => {
  const users = imports.filter(({ target }) => target.startsWith('@actions/')).map(({ path }) => path);
  expect(users.filter((path) => !within(path, ['action', 'publish', 'workspace/git']))).toEqual([]);
});

test('git is run in one way in a folder that is not ours, and in one way in ours', () => {
  const starters = files.filter(({ text }) => /['"`]git['"`]\s*,\s*\[/.test(text)).map(({ path }) => path);
  expect(starters.toSorted()).toEqual(['workspace/git/git.ts', 'workspace/git/look.ts']);
  const owners = imports.filter(({ target }) => target === 'workspace/git/git.ts').map(({ path }) => path);
  expect(owners.toSorted()).toEqual(['workspace/git/clone.ts', 'workspace/git/commit-target.ts']);
});
