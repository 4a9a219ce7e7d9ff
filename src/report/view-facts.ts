/** What is known of a session besides its answer: what ran, where, under which conditions, and how it ended. Pure. */
import { BY_EXIT_CODE } from '../model/framework.ts';
import { factorName } from './factor-words.ts';
import { counted, duration, median } from './numbers.ts';
import { seedInWords } from './progress.ts';
import type { Results } from './results-schema.ts';
import type { Door, Fact } from './view.ts';

/** Whether a warning is not told by the facts already: why no framework is seen at work. */
export function isNoFact({ framework, warnings }: Results): (warning: string) => boolean {
  const told = framework === null ? warnings.find(saysWhyUnseen) : undefined;
  return (warning) => warning !== told;
}

function saysWhyUnseen(warning: string): boolean {
  return warning.startsWith(BY_EXIT_CODE);
}

/** In the order in which they are shown. */
export function factsOf(results: Results, door: Door): Fact[] {
  const facts: (Fact | null)[] = [
    { label: 'Command', value: results.command },
    { label: 'Folder', value: results.folder === '.' ? 'the root of the repository' : results.folder },
    { label: 'Root seed', value: String(results.seed) },
    { label: 'Runs', value: runsInWords(results) },
    { label: 'Parallelism', value: String(results.parallelism) },
    placesOf(results),
    results.repo === null ? null : { label: 'Repository', value: results.repo },
    results.commit === null ? null : { label: 'Commit', value: results.commit },
    { label: 'Framework', value: frameworkInWords(results) },
    { label: 'Working copies', value: COPIES[results.isolation] },
    results.perturb.length === 0 ? null : { label: 'Changed', value: variedInWords(results) },
    { label: 'Ended', value: endInWords(results.ended, door) },
  ];
  return facts.filter((fact): fact is Fact => fact !== null);
}

/** Null where all ran on the machine itself, as always without RunPod. */
function placesOf({ backend, results }: Results): Fact | null {
  if (backend === 'runner') return null;
  const local = results.filter(({ place }) => place === 'runner').length;
  const workers = new Set(results.map(({ place }) => place).filter((place) => place !== 'runner')).size;
  const fallback = local === 0 ? '' : `; ${counted(local, 'run')} on this machine`;
  return { label: 'Ran on', value: `${counted(workers, 'RunPod worker')}${fallback}` };
}

function runsInWords(results: Results): string {
  const parts = [`${results.completed_runs} of ${results.total_runs} completed`];
  if (results.lost_runs > 0) parts.push(`${results.lost_runs} lost`);
  if (results.skipped_runs > 0) parts.push(`${results.skipped_runs} not started`);
  const middle = median(results.results.map((run) => run.duration_ms));
  if (results.completed_runs > 0) parts.push(`${duration(middle)} each in the middle (median)`);
  return parts.join(', ');
}

function frameworkInWords({ framework, diagnosis, warnings, seed_variables: names }: Results): string {
  const why = warnings.find(saysWhyUnseen)?.slice(BY_EXIT_CODE.length);
  if (framework === null)
    return (
      'none recognised, so only the exit code counts' +
      (why === undefined ? '. If the command writes JUnit XML, name it in report-files' : `: ${why}`)
    );
  const reads = diagnosis.some(({ cause }) => cause === 'seed-controlled') ? 'read' : 'can read';
  const others = framework.seed_knob === null && names.length > 0 ? `; they read ${names.join(', ')}` : '';
  return `${framework.name}; seed: ${seedInWords(framework.name, framework.seed_knob, reads)}${others}`;
}

function variedInWords({ perturb, perturbed_runs: runs }: Results): string {
  const factors = perturb.map(factorName).join(', ');
  return `${factors}, in ${counted(runs, 'run')} that are not part of the rate`;
}

const COPIES: Readonly<Record<Results['isolation'], string>> = {
  none: 'none: all runs share the folder itself',
  slot: 'one copy of the folder per parallel slot',
  run: 'a fresh copy of the folder for each run',
};

function endInWords({ kind, detail }: Results['ended'], door: Door): string {
  if (kind !== 'stopped') return ENDS[kind] ?? kind;
  return `stopped early (${door === 'cli' ? '--stop ' : 'stop: '}${detail ?? ''})`;
}

const ENDS: Readonly<Record<string, string>> = {
  complete: 'all planned runs were carried out',
  'time-budget': 'the time budget was used up',
  cancelled: 'cancelled',
  halted: 'stopped early: nothing to measure',
  'broken-off': 'flaky-detector itself was killed',
};
