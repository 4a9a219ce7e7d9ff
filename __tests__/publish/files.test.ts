import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openFolder } from '../../src/output/output-folder.ts';
import { writeRenderedFiles, writeReportFiles } from '../../src/publish/files.ts';
import { viewOf } from '../../src/report/view-of.ts';
import { flakyResults } from '../report/html/sample-results.ts';

const results = flakyResults();
const view = viewOf(results);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('writeReportFiles', () => {
  test('leaves the results, the summary, the page and JUnit XML, and no part of a file', async () => {
    const files = await writeReportFiles(openFolder(folder), results, view);
    expect(readdirSync(folder).toSorted()).toEqual(['junit.xml', 'report.html', 'results.json', 'summary.md']);
    expect(JSON.parse(readFileSync(files.results, 'utf8'))).toEqual(JSON.parse(JSON.stringify(results)));
    expect(readFileSync(files.page, 'utf8').startsWith('<!doctype html>')).toBe(true);
    expect(readFileSync(files.junit, 'utf8')).toContain('<flakyFailure ');
    expect(readFileSync(files.summary, 'utf8')).toContain('Flaky');
  });

  test('a link that lies there is replaced, not followed', async () => {
    const precious = join(folder, 'precious');
    writeFileSync(precious, 'as it was');
    for (const name of ['report.html', 'report.html.part', 'results.json.part'])
      symlinkSync(precious, join(folder, name));
    await writeReportFiles(openFolder(folder), results, view);
    expect(readFileSync(precious, 'utf8')).toBe('as it was');
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('<!doctype html>');
  });

  test('says where a folder cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(writeRenderedFiles(join(folder, 'file'), view)).rejects.toThrow(/(ENOTDIR|EEXIST).*\/file/);
    const gone = openFolder(join(folder, 'gone'));
    rmSync(gone.path, { recursive: true });
    await expect(writeReportFiles(gone, results, view)).rejects.toThrow(`${gone.path} is not the folder any more`);
  });
});

test('rendering anew leaves the results as they are', async () => {
  writeFileSync(join(folder, 'results.json'), 'as it was');
  await writeRenderedFiles(folder, view);
  expect(readFileSync(join(folder, 'results.json'), 'utf8')).toBe('as it was');
});
