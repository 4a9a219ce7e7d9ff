/** The report as files in output-dir: for use without GitHub, and what every other place links to. */

import { OUTPUT_FILES } from '../output/output-files.ts';
import { type OutputFolder, openFolder } from '../output/output-folder.ts';
import { renderSummary } from '../report/markdown.ts';
import type { Results } from '../report/results-schema.ts';
import { inPieces, resultsPieces } from '../report/results-text.ts';
import type { ReportView } from '../report/view.ts';

/** Where the report for people and viewers is; absolute where the folder's path is. */
export interface RenderedFiles {
  readonly summary: string;
  readonly page: string;
  readonly junit: string;
}

/** Where all files of the report are. */
export interface ReportFiles extends RenderedFiles {
  readonly results: string;
}

/**
 * Writes results.json, and what is made of it; each file whole or not at all, the results first.
 * @throws the system's error when output-dir cannot be written.
 */
export async function writeReportFiles(output: OutputFolder, results: Results, view: ReportView): Promise<ReportFiles> {
  const written = output.write(OUTPUT_FILES.results, resultsPieces(results));
  return { results: written, ...(await writeRendered(output, view)) };
}

/**
 * Writes summary.md, report.html and junit.xml beside a results.json.
 * @throws the system's error when the folder cannot be written.
 */
export async function writeRenderedFiles(folder: string, view: ReportView): Promise<RenderedFiles> {
  const output = openFolder(folder);
  return writeRendered(output, view).finally(() => output.close());
}

async function writeRendered(output: OutputFolder, view: ReportView): Promise<RenderedFiles> {
  const summary = output.write(OUTPUT_FILES.summary, [renderSummary(view)]);
  // Only loaded here: a session need not wait for them to start.
  const [{ renderPage }, { junitPieces }] = await Promise.all([
    import('../report/html/page.ts'),
    import('../report/junit.ts'),
  ]);
  return {
    summary,
    junit: output.write(OUTPUT_FILES.junit, inPieces(junitPieces(view))),
    page: output.write(OUTPUT_FILES.page, [renderPage(view)]),
  };
}
