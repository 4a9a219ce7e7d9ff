/**
 * A report as GitHub-flavoured markdown: the job summary, and the shorter comment on a pull request. Pure strings from
 * the view.
 */
import { type Change, changeLines } from './changes.ts';
import { inBytes, inCharacters, SUMMARY_LIMIT } from './cut.ts';
import { COMMENT_EXTENTS, type Extent, fitting, SUMMARY_EXTENTS } from './extent.ts';
import { folded } from './markdown-blocks.ts';
import { failingRuns, kindsOfFailure } from './markdown-failures.ts';
import { opening } from './markdown-opening.ts';
import { causes, failingTests } from './markdown-tests.ts';
import { block, cellCode, code, plain } from './markdown-text.ts';
import { MAKE_IT_FAIL, PREPARATION, SENSITIVE, SESSION, WARNINGS } from './phrases.ts';
import type { Fact, ReportView } from './view.ts';
import type { Loop } from './view-details.ts';

/** What the comment says beyond the report. */
export interface CommentExtras {
  /** What is different since the comment's last version; null: there was none, or it cannot be told. */
  readonly changes: readonly Change[] | null;
  /** Addresses that we made ourselves. */
  readonly links: readonly Link[];
}

/** A place where more is. */
export interface Link {
  readonly title: string;
  readonly url: string;
}

/**
 * The job summary.
 * @param room bytes that it may take; it gives way step by step
 */
export function renderSummary(view: ReportView, room = SUMMARY_LIMIT, links: readonly Link[] = []): string {
  return fitting((extent) => report(view, extent, { changes: null, links }), SUMMARY_EXTENTS, room, inBytes);
}

/**
 * The body of the pull request comment, without its marker.
 * @param room characters that it may take; it gives way step by step
 */
export function renderComment(view: ReportView, room: number, extras: CommentExtras): string {
  return fitting((extent) => report(view, extent, extras), COMMENT_EXTENTS, room, inCharacters);
}

function report(view: ReportView, extent: Extent, { changes, links }: CommentExtras): string {
  return joined([
    ...opening(view),
    ...linked(links),
    ...(changes === null ? [] : changeLines(changes)),
    ...failingTests(view, extent),
    ...reproduce(view, extent),
    ...causes(view, extent),
    ...kindsOfFailure(view, extent),
    ...sensitivities(view, extent),
    ...failingRuns(view, extent),
    ...folded(SESSION, session(view.facts)),
    ...warnings(view),
  ]);
}

/** Markdown needs an empty line between blocks. */
function joined(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}

function reproduce({ reproduce: how }: ReportView, { preparation }: Extent): string[] {
  if (how === null) return [];
  return [
    `### ${MAKE_IT_FAIL}`,
    block(how.line, 'sh'),
    plain(how.promise),
    ...repeated(how.loop),
    ...prepared(how.preparation, preparation),
  ];
}

function repeated(loop: Loop | null): string[] {
  return loop === null ? [] : [block(loop.line, 'sh'), plain(loop.says)];
}

function prepared(lines: string | null, shown: boolean): string[] {
  if (lines === null) return [];
  if (!shown) return [`${PREPARATION}. There is no room for that here: report.html has the lines.`];
  return folded(PREPARATION, [block(lines, 'sh')]);
}

function sensitivities({ sensitivities: found }: ReportView, { causes: most }: Extent): string[] {
  if (found.length === 0 || most === 0) return [];
  const lines = found
    .slice(0, most)
    .map(
      ({ text, replay, replaySays }) =>
        `- ${plain(text)}${replay === null ? '' : ` ${code(replay)} ${plain(replaySays)}`}`,
    );
  return [`### ${SENSITIVE}`, lines.join('\n')];
}

function session(facts: readonly Fact[]): string[] {
  if (facts.length === 0) return [];
  const rows = facts.map(({ label, value }) => `| ${plain(label)} | ${cellCode(value)} |`);
  return [['| session | |', '| --- | --- |', ...rows].join('\n')];
}

function warnings({ warnings: texts }: ReportView): string[] {
  return texts.length === 0 ? [] : [`### ${WARNINGS}`, texts.map((text) => `- ${plain(text)}`).join('\n')];
}

function linked(links: readonly Link[]): string[] {
  return links.length === 0 ? [] : [links.map(({ title, url }) => `[${title}](${url})`).join(' · ')];
}
