/**
 * What the workflows, and those that the pages show, promise of themselves: pinned actions, no permission that is not asked for, no
 * credentials left on disk.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface JobText {
  readonly permissions?: unknown;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, JobText & { readonly 'timeout-minutes'?: number }>>;
}

const root = join(import.meta.dirname, '..');
const folder = join(root, '.github/workflows');
const names = globSync('*.yml', { cwd: folder });
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
const USES = /uses: (\S+)(?: # (\S+))?/g;
/** An action, by a full SHA that Dependabot can move because the version stands behind it. */
const PINNED = /^([\w-]+\/[\w-]+)(?:\/[\w-]+)?@([0-9a-f]{40})$/;

test('the workflows are those that docs and README speak of', () => {
  expect(names.toSorted()).toEqual(['ci.yml', 'codeql.yml', 'flaky.yml', 'release.yml', 'scorecard.yml']);
});

describe.each(names)('%s', (name) => {
  const workflow = parse(textOf(name)) as Workflow;
  const jobs = Object.values(workflow.jobs);

  test('every action is our own or pinned to a full SHA, with its version beside it', () => {
    const used = [...textOf(name).matchAll(USES)];
    expect(used.length).toBeGreaterThan(0);
    for (const [, action = '', version] of used) {
      if (action === './') continue;
      expect(action).toMatch(PINNED);
      expect(version).toMatch(/^v\d+\.\d+\.\d+$/);
    }
  });

  test('no permission but what a job asks for; each job has a limit', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of jobs) {
      expect(job.permissions).toMatchObject({ contents: expect.stringMatching(/^(read|write)$/) });
      expect(job['timeout-minutes']).toBeGreaterThan(0);
    }
  });

  test('a checkout leaves no token behind, and no strangers’ code meets our secrets', () => {
    const checkouts = jobs.flatMap(({ steps }) => steps).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false);
    expect(Object.keys(workflow.on)).not.toEqual(expect.arrayContaining(['pull_request_target']));
    expect(Object.keys(workflow.on)).not.toEqual(expect.arrayContaining(['workflow_run']));
  });
});

const pages = ['README.md', 'action.yml', ...globSync('docs/**/*.md', { cwd: root })].filter((page) =>
  /uses: actions\/checkout@/.test(readFileSync(join(root, page), 'utf8')),
);

test('the pages that show a checkout are known', () => {
  expect(pages).toEqual(['README.md', 'docs/forks.md', 'docs/runpod.md']);
});

test.each(pages)('every checkout that %s shows leaves no token behind', (page) => {
  const text = readFileSync(join(root, page), 'utf8');
  const checkouts = [...text.matchAll(/^ *```yaml\n(.*?)^ *```$/gms)]
    .flatMap(([, block = '']) => stepsIn(parse(block)))
    .filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  expect(checkouts).toHaveLength(text.split('uses: actions/checkout@').length - 1);
  for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false);
});

/** Of a whole workflow, or of a piece of one: its steps alone. */
function stepsIn(shown: unknown): readonly Step[] {
  if (Array.isArray(shown)) return shown;
  return Object.values((shown as Partial<Workflow> | null)?.jobs ?? {}).flatMap(({ steps }) => steps);
}

test('one action has one SHA everywhere', () => {
  const shas = new Map<string, Set<string>>();
  for (const [, action = ''] of names.flatMap((name) => [...textOf(name).matchAll(USES)])) {
    const [, repository = '', sha = ''] = PINNED.exec(action) ?? [];
    shas.set(repository, (shas.get(repository) ?? new Set()).add(sha));
  }
  expect([...shas].filter(([, found]) => found.size > 1)).toEqual([]);
});

test('only the release may write to the repository, and it names who may release', () => {
  const release = parse(textOf('release.yml')) as Workflow;
  expect(release.jobs.release).toMatchObject({
    environment: 'release',
    permissions: { contents: 'write', 'id-token': 'write', attestations: 'write' },
  });
  const writers = names.filter((name) => /contents: write/.test(textOf(name)));
  expect(writers).toEqual(['release.yml']);
});
