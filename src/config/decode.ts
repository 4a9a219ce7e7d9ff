/** Raw inputs -> Config, once, with every problem reported at once. */
import { posix, resolve } from 'node:path';
import { runsToDetect } from '../analyze/detection.ts';
import { backend } from './backend.ts';
import type { Config, PublishConfig, Setup, Source } from './config.ts';
import type { DoorFacts, GivenInputs } from './facts.ts';
import { DETECTED_RATE, INPUTS, MOST_PARALLEL } from './inputs.ts';
import { missing, type Problem, refused } from './problem.ts';
import { brokenRules, type GivenTexts } from './rules.ts';
import { type InputValues, readInputs } from './schema.ts';
import { spellingOf } from './spelling.ts';

/** A session's config and what the Action publishes with (null: this door publishes nothing), or all that is wrong. */
export type Decoded =
  | { readonly ok: true; readonly config: Config; readonly publish: PublishConfig | null }
  | { readonly ok: false; readonly problems: readonly Problem[] };

function source(values: InputValues, facts: DoorFacts): Source {
  const directory = values['working-directory'];
  if (values.repo === undefined) return { kind: 'workspace', directory: resolve(facts.cwd, directory) };
  return {
    kind: 'repository',
    url: values.repo,
    ref: values.ref ?? null,
    token: values['repo-token'] ?? null,
    submodules: values.submodules,
    directory: posix.join(directory, '.'),
  };
}

function setup(values: InputValues): Setup {
  const command = values['setup-command'] ?? (values.repo === undefined ? 'none' : 'auto');
  return command === 'none' || command === 'auto' ? { kind: command } : { kind: 'command', command };
}

function testCommand({ 'test-command': command = '' }: InputValues): string {
  return command;
}

function plannedRuns(values: InputValues): number {
  return values.runs === 'auto' ? runsToDetect(values.detect ?? DETECTED_RATE) : values.runs;
}

function diagnosis(values: InputValues): Pick<Config, 'diagnose' | 'diagnoseBudgetMs'> {
  return { diagnose: values.diagnose, diagnoseBudgetMs: values['diagnose-budget'] ?? null };
}

function toConfig(values: InputValues, facts: DoorFacts): Config {
  const parallelism = values.parallelism ?? Math.min(MOST_PARALLEL, Math.max(1, facts.cores));
  return {
    testCommand: testCommand(values),
    runs: plannedRuns(values),
    parallelism,
    rootSeed: values.seed ?? facts.drawSeed(),
    timeoutMs: values.timeout,
    timeBudgetMs: values['time-budget'],
    stop: values.stop,
    source: source(values, facts),
    setup: setupAt(facts.door, setup(values)),
    setupTimeoutMs: values['setup-timeout'],
    resetCommand: values['reset-command'] ?? null,
    framework: values.framework,
    reportFiles: values['report-files'] ?? null,
    isolation: values.isolation ?? (parallelism > 1 ? 'slot' : 'none'),
    privateNetwork: values['private-network'],
    perturb: values.perturb,
    ...diagnosis(values),
    backend: backend(values),
    failOn: values['fail-on'],
    portableReplays: facts.door !== 'cli',
    keepLogs: values['keep-logs'],
    outputDir: resolve(facts.cwd, values['output-dir'] ?? facts.outputDir),
  };
}

/** On a worker nobody prepared a Python that pip may install to. */
function setupAt(door: DoorFacts['door'], setup: Setup): Setup {
  return door === 'worker' && setup.kind !== 'none' ? { ...setup, python: 'own' } : setup;
}

function toPublish(values: InputValues, facts: DoorFacts): PublishConfig {
  const results = values['results-file'];
  return {
    comment: values.comment,
    commentId: values['comment-id'] ?? 'flaky-detector',
    githubToken: values['github-token'] ?? null,
    artifact: values.artifact,
    allowUntrustedCheckout: values['allow-untrusted-checkout'],
    resultsFile: results === undefined ? null : resolve(facts.cwd, results),
  };
}

function trimmed(raw: GivenInputs['raw']): GivenTexts {
  const given = Object.entries(raw).filter(([, text]) => text !== undefined);
  return Object.fromEntries(given.map(([name, text]) => [name, text.trim()]));
}

function commandMissing(texts: GivenTexts, facts: DoorFacts): readonly Problem[] {
  const needed = texts['results-file'] === undefined || facts.door !== 'action';
  return needed && texts['test-command'] === undefined ? [missing('test-command', facts.door)] : [];
}

/** In the order of the input table. */
function inOrder(problems: readonly Problem[], facts: DoorFacts): readonly Problem[] {
  const names = INPUTS.map((entry) => spellingOf(facts.door).name(entry.name));
  return problems.toSorted((one, other) => names.indexOf(one.input) - names.indexOf(other.input));
}

/**
 * Decodes what a door was given. Never throws: it returns all problems, or the config when there is no problem.
 * It draws a root seed only when none was given.
 */
export function decodeConfig(given: GivenInputs, facts: DoorFacts): Decoded {
  const texts = trimmed(given.raw);
  const { values, refusals } = readInputs(texts);
  const single = refusals.map(({ name, refusal }) => refused(name, texts[name] ?? '', refusal, facts.door));
  const problems = [
    ...given.problems,
    ...inOrder([...single, ...commandMissing(texts, facts), ...brokenRules(texts, facts)], facts),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    config: toConfig(values, facts),
    publish: facts.door === 'action' ? toPublish(values, facts) : null,
  };
}
