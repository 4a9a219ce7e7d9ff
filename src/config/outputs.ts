/**
 * The one table of the Action's outputs. A test compares action.yml and README with it, and publishing sets exactly
 * these.
 */

import { VERDICTS } from '../model/verdict.ts';
import { quoted } from './quoted.ts';

/** One output in words. */
export interface OutputEntry {
  readonly name: string;
  /** What it holds, also when there is nothing to say. One line of markdown. */
  readonly meaning: string;
}

/** Every output, in the order of README. */
export const OUTPUTS = [
  {
    name: 'verdict',
    meaning: `${quoted(VERDICTS, 'or')}.`,
  },
  { name: 'repro-rate', meaning: 'Failed runs divided by observed runs, from 0 to 1. Empty when no run was observed.' },
  { name: 'repro-rate-lower', meaning: 'Lower end of its 95 % interval. Empty when no run was observed.' },
  { name: 'repro-rate-upper', meaning: 'Upper end of its 95 % interval. Empty when no run was observed.' },
  {
    name: 'detectable-rate',
    meaning:
      'The smallest failure rate that this many runs would have shown with 95 % confidence. Empty when no run was ' +
      'observed.',
  },
  { name: 'total-runs', meaning: 'How many runs were planned.' },
  { name: 'completed-runs', meaning: 'How many runs were observed to their end.' },
  { name: 'failures', meaning: 'How many observed runs failed, crashed or timed out.' },
  { name: 'flaky-tests', meaning: 'JSON array of the names of tests that both passed and failed.' },
  { name: 'failing-tests', meaning: 'JSON array of the names of tests that failed in every run they took part in.' },
  {
    name: 'sensitive-tests',
    meaning: 'JSON array of the names of tests that failed only while other runs went on beside them.',
  },
  { name: 'seed', meaning: 'Root seed. Give it as input `seed` to plan the same runs again.' },
  {
    name: 'replay-command',
    meaning:
      'Shell line that makes the failure happen again. Paste it at the root of the repository. Empty when no failure ' +
      'was seen.',
  },
  { name: 'results-file', meaning: 'Absolute path of results.json. Empty when it could not be written.' },
  {
    name: 'report-file',
    meaning: 'Absolute path of report.html, the report for people. Empty when it could not be written.',
  },
  {
    name: 'artifact-url',
    meaning: 'Address of the uploaded report. Empty when it was not uploaded.',
  },
] as const satisfies readonly OutputEntry[];

/** The name of an output, in kebab-case as action.yml has it. */
export type OutputName = (typeof OUTPUTS)[number]['name'];
