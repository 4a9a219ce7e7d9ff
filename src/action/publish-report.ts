/**
 * Publishes a finished session on GitHub: files, outputs, log, summary, comment. No failure here changes the verdict.
 */
import { setOutput, warning } from '@actions/core';
import type { Config, PublishConfig } from '../config/config.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import { annotate } from '../publish/annotate.ts';
import { uploadReport } from '../publish/artifact.ts';
import { type ReportFiles, writeReportFiles } from '../publish/files.ts';
import { printUntrusted, printUntrustedGroup } from '../publish/log.ts';
import { openSummary } from '../publish/summary.ts';
import { annotationsOf } from '../report/annotations.ts';
import { distinctTails } from '../report/distinct-tails.ts';
import { type Link, renderSummary } from '../report/markdown.ts';
import { outputsOf } from '../report/outputs.ts';
import type { Results } from '../report/results-schema.ts';
import { plainStyle, renderTerminal } from '../report/terminal.ts';
import type { ReportView } from '../report/view.ts';
import { commentReport } from './comment-report.ts';
import type { WorkflowEvent } from './event.ts';
import { linksOf } from './links.ts';
import { pullRequestOf } from './target.ts';

/** What is published, and with what. */
export interface Publication {
  readonly config: Config;
  readonly publish: PublishConfig;
  readonly event: WorkflowEvent;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly results: Results;
  readonly view: ReportView;
  /** Where the report's files go. */
  readonly output: OutputFolder;
}

/** How many different failures show in the log what they printed; a log of thousands of lines is read by nobody. */
const LOGGED_RUNS = 20;

/** Publishes the most important parts first, so that a deadline costs the least. Never rejects. */
export async function publishReport(publication: Publication, deadline: AbortSignal): Promise<void> {
  const { output, results, view, env } = publication;
  const files = await attempt('The report files could not be written', () => writeReportFiles(output, results, view));
  await attempt('The outputs could not be set', () => setOutputs(view, files));
  const writeSummary = openSummary(env.GITHUB_STEP_SUMMARY);
  const summarize = (links: readonly Link[]) =>
    attempt('The job summary could not be written', () => writeSummary((room) => renderSummary(view, room, links)));
  await summarize([]);
  logReport(view, files);
  mark(publication);
  const artifact = files === null ? [] : await upload(publication, deadline);
  if (artifact.length > 0) await summarize(artifact);
  await comment(publication, [...artifact, ...linksOf(publication.event, env)], deadline);
}

async function attempt<T>(what: string, action: () => T | Promise<T>): Promise<T | null> {
  try {
    return await action();
  } catch (error) {
    warning(`${what}: ${(error as Error).message}`);
    return null;
  }
}

function setOutputs(view: ReportView, files: ReportFiles | null): void {
  const { values, warnings } = outputsOf(view, files === null ? null : { results: files.results, report: files.page });
  for (const [name, value] of Object.entries(values)) setOutput(name, value);
  for (const text of warnings) warning(text);
}

function logReport(view: ReportView, files: ReportFiles | null): void {
  // Problem matchers turn what they find in the log into annotations. They need not find the same failure ten times.
  for (const run of distinctTails(view.failingRuns).slice(0, LOGGED_RUNS)) {
    printUntrustedGroup(`Run ${run.run} (seed ${run.seed}) ${run.outcome}: its last lines`, run.tail.trimEnd());
  }
  const withoutTails = view.failingRuns.map((run) => ({ ...run, tail: '' }));
  const where = files === null ? '' : `\nResults: ${files.results}`;
  printUntrusted(`${renderTerminal({ ...view, failingRuns: withoutTails }, plainStyle)}${where}`);
}

/** Only code that is checked out here, under the tests' own repository, has places that GitHub can show. */
function mark({ view, config, publish, env }: Publication): void {
  const workspace = env.GITHUB_WORKSPACE;
  if (config.source.kind !== 'workspace' || workspace === undefined || publish.resultsFile !== null) return;
  annotate(annotationsOf(view), { workingDirectory: config.source.directory, workspace });
}

/**
 * A link to the uploaded report; none if it is not wanted or the upload failed. Results of another job are an artifact
 * already.
 */
async function upload({ output, publish, env }: Publication, deadline: AbortSignal): Promise<readonly Link[]> {
  if (!publish.artifact || publish.resultsFile !== null) return [];
  const result = await uploadReport({ folder: output.path, label: publish.commentId, env }, deadline);
  if (result.kind === 'failed') {
    warning(result.warning);
    return [];
  }
  if (result.leftOut > 0)
    warning(`The artifact has no room for the logs of ${result.leftOut} runs. It has the logs of the first runs.`);
  setOutput('artifact-url', result.url);
  return [{ title: 'Download the report with its logs', url: result.url }];
}

async function comment(publication: Publication, links: readonly Link[], deadline: AbortSignal): Promise<void> {
  const { publish, event, env, results, view } = publication;
  const endedBy = results.ended.kind;
  // A cancelled session usually makes way for a newer one, and its comment would overwrite the newer one's.
  if (endedBy === 'cancelled') return;
  const pullRequest = await pullRequestOf(event, publish, env, deadline);
  if (pullRequest === null) return;
  await commentReport({ view, links, publish, env, pullRequest }, deadline);
}
