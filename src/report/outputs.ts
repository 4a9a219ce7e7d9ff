/** The Action's outputs as texts, kept within what a job's outputs may hold. Pure. */
import type { OutputName } from '../config/outputs.ts';
import type { ReportView } from './view.ts';

/** Where the report's files are, absolute; null: they could not be written. */
export interface OutputFiles {
  readonly results: string;
  readonly report: string;
}

/** Every output, and what was shortened, in words. */
export interface Outputs {
  readonly values: Readonly<Record<OutputName, string>>;
  readonly warnings: readonly string[];
}

/** A job's outputs hold 1 MB in all, counted in UTF-16: these two arrays and the command leave room for other steps. */
const ARRAY_LIMIT = 100_000;
const COMMAND_LIMIT = 50_000;

/** The outputs of a session. */
export function outputsOf({ figures, command }: ReportView, files: OutputFiles | null): Outputs {
  const flaky = shortArray('flaky-tests', figures.flakyTests);
  const failing = shortArray('failing-tests', figures.failingTests);
  const sensitive = shortArray('sensitive-tests', figures.sensitiveTests);
  const replay = replayCommand(command.replay ?? '');
  return {
    values: {
      verdict: figures.verdict,
      'repro-rate': numberText(figures.reproRate),
      'repro-rate-lower': numberText(figures.lower),
      'repro-rate-upper': numberText(figures.upper),
      'detectable-rate': numberText(figures.detectableRate),
      'total-runs': String(figures.totalRuns),
      'completed-runs': String(figures.completedRuns),
      failures: String(figures.failures),
      'flaky-tests': flaky.text,
      'failing-tests': failing.text,
      'sensitive-tests': sensitive.text,
      seed: String(figures.seed),
      'replay-command': replay.text,
      'results-file': files?.results ?? '',
      'report-file': files?.report ?? '',
      // What is uploaded later sets it anew.
      'artifact-url': '',
    },
    warnings: [...flaky.warnings, ...failing.warnings, ...sensitive.warnings, ...replay.warnings],
  };
}

interface Shortened {
  readonly text: string;
  readonly warnings: readonly string[];
}

function numberText(value: number | null): string {
  return value === null ? '' : String(value);
}

/** As many of the names as fit, still as a JSON array. */
function shortArray(name: OutputName, names: readonly string[]): Shortened {
  const whole = JSON.stringify(names);
  if (whole.length <= ARRAY_LIMIT) return { text: whole, warnings: [] };
  let kept = 0;
  let size = 2;
  for (const entry of names) {
    size += JSON.stringify(entry).length + 1;
    if (size > ARRAY_LIMIT) break;
    kept += 1;
  }
  const warning =
    `The output ${name} holds ${kept} of ${names.length} tests, because a job's outputs are limited to 1 MB; ` +
    'results.json holds all.';
  return { text: JSON.stringify(names.slice(0, kept)), warnings: [warning] };
}

/** A part of a command would be another command. */
function replayCommand(command: string): Shortened {
  if (command.length <= COMMAND_LIMIT) return { text: command, warnings: [] };
  return {
    text: '',
    warnings: ['The output replay-command is empty, because the command is too long for it; results.json holds it.'],
  };
}
