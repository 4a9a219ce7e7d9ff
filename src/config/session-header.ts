/** A session's header from its config: what was asked for, as a report tells it. Pure. */
import type { AskedReport, SessionHeader } from '../model/session.ts';
import { TOOL_VERSION } from '../version.ts';
import type { Config } from './config.ts';

/** What the event file begins with. */
export function sessionHeader(
  config: Config,
  { sessionId, startedAt }: { readonly sessionId: string; readonly startedAt: Date },
): SessionHeader {
  const { source } = config;
  const asked = askedReport(config);
  return {
    toolVersion: TOOL_VERSION,
    sessionId,
    startedAt: startedAt.toISOString(),
    command: config.testCommand,
    workingDirectory: source.directory,
    outputDir: config.outputDir,
    repo: source.kind === 'repository' ? source.url : null,
    rootSeed: config.rootSeed,
    plannedRuns: config.runs,
    parallelism: config.parallelism,
    timeoutMs: config.timeoutMs,
    stop: config.stop,
    isolation: config.isolation,
    privateNetwork: config.privateNetwork,
    perturb: config.perturb,
    backend: config.backend.kind,
    ...(asked === undefined ? {} : { askedReport: asked }),
  };
}

/** The report that must be read, since it was asked for by name; undefined: what there is will do. */
export function askedReport({
  reportFiles = null,
  framework = 'auto',
}: Partial<Pick<Config, 'reportFiles' | 'framework'>>): AskedReport | undefined {
  if (reportFiles !== null) return { input: 'report-files', value: reportFiles };
  const isNamed = framework !== 'auto' && framework !== 'none';
  return isNamed ? { input: 'framework', value: framework } : undefined;
}
