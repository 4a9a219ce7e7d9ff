/** The end of a session, and of `report`: writes files, and prints a report on stdout. */
import { dirname, join, resolve } from 'node:path';
import type { Detection } from '../detect.ts';
import { portableSupport } from '../frameworks/frameworks.ts';
import { OUTPUT_FILES } from '../output/output-files.ts';
import { writeRenderedFiles, writeReportFiles } from '../publish/files.ts';
import { readFrom } from '../report/replay-lines.ts';
import { resultsOf } from '../report/results.ts';
import type { Results } from '../report/results-schema.ts';
import { resultsPieces } from '../report/results-text.ts';
import { colourStyle, plainStyle, renderTerminal } from '../report/terminal.ts';
import type { ReportView } from '../report/view.ts';
import { viewOf } from '../report/view-of.ts';
import { shellQuote } from '../shell-words.ts';
import { shortPath, wayToSession } from './places.ts';
import { sealResults } from './seal.ts';

/** Writes a session's files and prints its report. False: the files could not be written. */
export async function conclude({ session, analysis, output }: Detection): Promise<boolean> {
  const results = resultsOf(session, analysis);
  const view = viewFor(results);
  // Files first: they must be there even if nobody reads the terminal any more.
  try {
    const files = await writeReportFiles(output, results, view);
    sealResults(output, resultsPieces(results), process.env);
    print(view, results);
    process.stdout.write(`\nReport: ${files.page}\nResults: ${files.results}\n${whatElse(output.path, view)}`);
    return true;
  } catch (error) {
    print(view, results);
    process.stderr.write(`error: The report files could not be written: ${(error as Error).message}\n`);
    return false;
  }
}

/**
 * Prints the report of a file's results and writes what is rendered from them beside it.
 * @param file where the results were read from
 */
export async function showFile(file: string, results: Results): Promise<void> {
  const view = viewFor(results);
  print(view, results);
  // Next to the logs that the report links to. If the folder cannot be written, the report was printed all the same.
  try {
    const { page } = await writeRenderedFiles(dirname(resolve(file)), view);
    process.stdout.write(`\nReport: ${page}\n`);
  } catch (error) {
    process.stderr.write(`warning: The report files could not be written: ${(error as Error).message}\n`);
  }
}

/** For the terminal, also if another machine measured it. */
function viewFor(results: Results): ReportView {
  return viewOf(results, { door: 'cli', support: portableSupport(results.framework?.name ?? null) });
}

/** Prints the report with lines that work from the current folder. */
function print(view: ReportView, results: Results): void {
  const coloured = process.stdout.isTTY === true && !process.env.NO_COLOR;
  const way = wayToSession(results, process.cwd());
  const here = way === null ? view : readFrom(view, results.folder, way);
  process.stdout.write(`\n${renderTerminal(here, coloured ? colourStyle : plainStyle)}`);
}

/** Where the logs are and how to replay the failure; nothing if there is neither. */
function whatElse(outputDir: string, { reproduce, failingRuns }: ReportView): string {
  const file = shortPath(join(outputDir, OUTPUT_FILES.results), process.cwd());
  const logs = failingRuns.some(({ log }) => log !== null) ? [`Logs: ${join(outputDir, OUTPUT_FILES.logs)}`] : [];
  const replay = reproduce === null ? [] : [`Replay: flaky-detector replay ${shellQuote(file)}`];
  return [...logs, ...replay].map((line) => `${line}\n`).join('');
}
