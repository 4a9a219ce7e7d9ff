/** `flaky-detector report <file>`: the report again, from a results.json or an events.ndjson. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { analyze } from '../analyze/analysis.ts';
import { decodeEvents } from '../events/decode.ts';
import { foldSession } from '../events/events.ts';
import { isDirectory } from '../files/folders.ts';
import { undecoded } from '../files/undecoded.ts';
import { OUTPUT_FILES } from '../output/output-files.ts';
import { resultsOf } from '../report/results.ts';
import { type Results, resultsSchema } from '../report/results-schema.ts';

const REMEDY = 'Name the report folder of a session, or its results.json or events.ndjson.';

/** A file that was read, and what it says. */
export interface ResultsFile {
  readonly path: string;
  /** Byte for byte, as the results were decoded from it. */
  readonly content: Buffer;
  readonly results: Results;
}

/** The file to read: of a report folder, its results.json, or the events.ndjson of a session that was killed. */
function resultsFile(path: string): string {
  if (!isDirectory(path)) return path;
  const found = [OUTPUT_FILES.results, OUTPUT_FILES.events].map((name) => join(path, name)).find(existsSync);
  if (found === undefined) throw new Error(`The folder ${path} holds no results. ${REMEDY}`);
  return found;
}

/**
 * The results that a file, or a report folder, holds.
 * @throws when it cannot be read or is neither; the message says what and why.
 */
export function readResults(path: string): ResultsFile {
  const file = resultsFile(path);
  const content = contentOf(file);
  return { path: file, content, results: decoded(file, content.toString('utf8')) };
}

function decoded(file: string, text: string): Results {
  const whole = asJson(text);
  if (whole !== null && 'schema_version' in whole) {
    const results = resultsSchema.safeParse(whole);
    if (results.success) return results.data;
    throw new Error(`${file} is not a results.json of schema_version 1: ${z.prettifyError(results.error)}`);
  }
  return fromEvents(file, text);
}

function fromEvents(file: string, text: string): Results {
  try {
    const session = foldSession(decodeEvents(text));
    return resultsOf(session, analyze(session));
  } catch (error) {
    throw new Error(`${file} holds no session: ${(error as Error).message} ${REMEDY}`);
  }
}

function contentOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const lost = undecoded(file);
    if (lost !== null) throw new Error(`${lost} is not a path in UTF-8. Rename it, or copy the file elsewhere.`);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new Error(`There is no file ${file}. ${REMEDY}`);
    if (code === 'EACCES') throw new Error(`This user may not read ${file}. ${REMEDY}`);
    throw new Error(`${file} cannot be read: ${message}. ${REMEDY}`);
  }
}

function asJson(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null; // An event file has many lines, so it is no JSON text as a whole.
  }
}
