/**
 * `results-file`: publishes what another job measured, and runs nothing. The file may come from a fork's job, so it is
 * text of strangers: its size and its schema are checked, and it decides nothing about where it is published.
 */
import { lstatSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Results, resultsSchema } from '../report/results-schema.ts';

/** Far more than the results of 1,000 runs of 2,000 tests need. */
const LARGEST_BYTES = 64 * 1024 * 1024;
const PROBLEM_LENGTH = 500;

/** The results, or why they are none: a sentence with its remedy. */
export type ExistingResults =
  | { readonly ok: true; readonly results: Results }
  | { readonly ok: false; readonly problem: string };

/** Reads and checks the file. Never throws. */
export function readExisting(path: string): ExistingResults {
  try {
    const { size } = regularFile(path);
    if (size > LARGEST_BYTES) return refused(path, `it has ${size} bytes, and the limit is ${LARGEST_BYTES}`);
    const decoded = resultsSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    if (decoded.success) return { ok: true, results: decoded.data };
    return refused(path, `it is not a results.json of schema_version 1: ${z.prettifyError(decoded.error)}`);
  } catch (error) {
    return refused(path, (error as Error).message);
  }
}

/** A link in an artifact could lead anywhere on this machine. */
function regularFile(path: string): { readonly size: number } {
  const entry = lstatSync(path);
  if (!entry.isFile()) throw new Error('it is not a regular file');
  return entry;
}

function refused(path: string, why: string): ExistingResults {
  const remedy = 'Download the artifact of the job that ran the tests, and name the results.json in it.';
  return {
    ok: false,
    problem: `\`results-file\` ${path} cannot be published: ${why.slice(0, PROBLEM_LENGTH)}. ${remedy}`,
  };
}
