/** Whole sessions made from observations, for the tests of verdicts, analysis and reports. */
import type { Observation } from '../../src/model/observation.ts';
import type { Session } from '../../src/model/session.ts';
import type { Tree } from '../../src/model/tree.ts';
import { namedTests } from './sessions.ts';

/** A complete session of these runs and nothing else; `over` changes what a test is about. */
export function sessionOf(
  observations: readonly Observation[],
  over: Omit<Partial<Session>, 'header'> & { readonly header?: Partial<Session['header']> } = {},
): Session {
  const { header, ...rest } = over;
  const tests = Math.max(0, ...observations.map((it) => it.tests.marks.length));
  return {
    header: {
      toolVersion: '0.1.0',
      sessionId: 'session-0001',
      startedAt: '2026-01-02T03:04:05.678Z',
      command: 'npm test',
      workingDirectory: '/home/user/project',
      outputDir: '/home/user/out',
      repo: null,
      rootSeed: 7,
      plannedRuns: observations.length,
      parallelism: 2,
      timeoutMs: 600_000,
      stop: 'all',
      isolation: 'slot',
      privateNetwork: false,
      perturb: [],
      backend: 'runner',
      ...header,
    },
    trees: [headTree()],
    framework: null,
    tests: namedTests(tests),
    observations,
    controls: [],
    shared: [],
    seedNames: [],
    replays: [],
    diagnosis: null,
    warnings: [],
    end: { kind: 'complete' },
    ...rest,
  };
}

/** The tree of a session, as at the root of a repository without a commit. */
export function headTree(over: Partial<Tree> = {}): Tree {
  return { name: 'head', commit: null, folder: '.', origin: 'workspace', copies: 'overlay', ...over };
}
