/** What follows a session's runs: the lines that make it fail again, tried, and, where it is flaky, why it is. */
import type { Config } from '../config/config.ts';
import type { Emit } from '../events/events.ts';
import type { FindTree } from '../execute/run-tree.ts';
import type { FrameworkSession } from '../frameworks/session.ts';
import type { Session } from '../model/session.ts';
import type { SessionEnd } from '../model/session-end.ts';
import { HEAD } from '../model/tree.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import type { PlanShare } from '../plan/share.ts';
import { WorkspaceError } from '../workspace/workspace-error.ts';

/** A session whose runs are over. */
export interface ExplainedSession {
  readonly config: Config;
  /** Where this machine can carry runs out, also in a session whose runs took place elsewhere. */
  readonly here: FindTree;
  /** As recognised, whether or not it was seen at work. */
  readonly framework: FrameworkSession | null;
  readonly replaysOf: typeof import('../frameworks/frameworks.ts').replaysOf;
  /** How the runs ended. */
  readonly end: SessionEnd;
}

/** What the session lends. */
export interface ExplainPorts {
  readonly emit: Emit;
  readonly signal: AbortSignal;
  readonly elapsedMs: () => number;
  /** What has been observed by now. */
  readonly soFar: () => Session;
  readonly share?: PlanShare;
  /** output-dir, as the session holds it open. */
  readonly output: OutputFolder;
}

/**
 * How to make it fail again, and why it fails; a part of a session leaves the latter to who has the whole. Resolves to
 * how it all ended.
 */
export async function explain(explained: ExplainedSession, ports: ExplainPorts): Promise<SessionEnd> {
  const { config, here, replaysOf, end } = explained;
  const session = ports.soFar();
  const framework = session.framework === null ? null : explained.framework;
  const { analyze } = await import('../analyze/analysis.ts');
  const analysis = analyze(session);
  const replays = replaysOf(session, analysis, framework);
  ports.emit({ type: 'replays-known', replays });
  const wanted = config.diagnose && ports.share === undefined;
  const unexplained = analysis.verdict.kind === 'flaky' || analysis.sensitivities.length > 0;
  // Only to try a line, no other machine than that of the runs is made ready.
  const isWorthIt = unexplained || (replays.length > 0 && config.backend.kind === 'runner');
  if (!wanted || !isWorthIt || !isWhole(end)) return end;
  const head = await laboratory(explained, ports);
  if (head === null) return end;
  const { diagnoseSession } = await import('./diagnose-session.ts');
  const known = { session, analysis, replays, framework };
  const proven = await diagnoseSession({ ...ports, ...known, config, treeOf: here, env: head.env });
  ports.emit({ type: 'replays-known', replays: proven });
  return ports.signal.aborted ? (ports.signal.reason as SessionEnd) : end;
}

/** Whether the session came to its own end: what broke it off would break a diagnosis off too. */
function isWhole({ kind }: SessionEnd): boolean {
  return kind === 'complete' || kind === 'stopped';
}

/**
 * Where experiments can be made: on this machine, wherever the session's runs took place. Null: nowhere, as a warning
 * says.
 */
async function laboratory({ config, here }: ExplainedSession, { emit, signal }: ExplainPorts) {
  const { backend } = config;
  if (backend.kind === 'runner') return here(HEAD);
  const notLookedFor = (why: string): null => {
    emit({ type: 'warning', text: `Why tests fail was not looked for: ${why} Set \`diagnose: false\` to do without.` });
    return null;
  };
  if (backend.fallback === 'fail') {
    const remedy = 'Set `runpod-fallback: runner` to let it.';
    return notLookedFor(`experiments are made on this machine, which \`runpod-fallback: fail\` forbids. ${remedy}`);
  }
  return here(HEAD).catch((error: unknown) => {
    if (signal.aborted || !(error instanceof WorkspaceError)) throw error;
    return notLookedFor(`experiments are made on this machine. ${error.message}`);
  });
}
