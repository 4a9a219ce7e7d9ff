/** The report as files in output-dir: for use without GitHub, and what every other place links to. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OUTPUT_FILES } from '../events/session-output.ts';
import { renderSummary } from '../report/markdown.ts';
import type { Results } from '../report/results-schema.ts';
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
 * Writes results.json, and what is made of it; each file whole or not at all, the results first. A folder that a test removed is made
 * anew: what was observed is still known.
 * @throws the system's error when output-dir cannot be written.
 */
export async function writeReportFiles(outputDir: string, results: Results, view: ReportView): Promise<ReportFiles> {
  mkdirSync(outputDir, { recursive: true });
  const written = writeWhole(join(outputDir, OUTPUT_FILES.results), resultsText(results));
  return { results: written, ...(await writeRenderedFiles(outputDir, results, view)) };
}

/** results.json, byte for byte as it is written. */
export function resultsText(results: Results): string {
  return `${JSON.stringify(results, null, 1)}\n`;
}

/**
 * Writes summary.md, report.html and junit.xml.
 * @throws the system's error when the folder cannot be written.
 */
export async function writeRenderedFiles(folder: string, results: Results, view: ReportView): Promise<RenderedFiles> {
  const summary = writeWhole(join(folder, OUTPUT_FILES.summary), renderSummary(view));
  // Only loaded here: a session need not wait for them to start.
  const [{ renderPage }, { renderJUnit }] = await Promise.all([
    import('../report/html/page.ts'),
    import('../report/junit.ts'),
  ]);
  return {
    summary,
    junit: writeWhole(join(folder, OUTPUT_FILES.junit), renderJUnit(results, view)),
    page: writeWhole(join(folder, OUTPUT_FILES.page), renderPage(results, view)),
  };
}

/** A reader never sees half a file, a full disk leaves none, and a link that lies there is replaced, not followed. */
export function writeWhole(path: string, text: string): string {
  const part = `${path}.part`;
  try {
    rmSync(part, { force: true });
    writeFileSync(part, text, { flag: 'wx' });
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  return path;
}
