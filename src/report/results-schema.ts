/**
 * The contract of results.json (schema_version 1) as a schema: it types what we write, checks what we read back, and is
 * published as
 * schema/results.schema.json. Field names are a promise to clients; the top level never has `error` or
 * `refresh_worker`, which RunPod takes.
 */
import { z } from 'zod';
import { INTERVAL_METHODS } from '../analyze/rates.ts';
import { conditions } from '../events/decode-conditions.ts';
import { excerptName, logName } from '../events/log-name.ts';
import { BACKENDS } from '../model/backend.ts';
import { DIAGNOSIS_ENDS } from '../model/diagnosis.ts';
import { ISOLATIONS } from '../model/isolation.ts';
import { OUTCOME_KINDS } from '../model/outcome.ts';
import { STOP_RULES } from '../model/plan.ts';
import { REPORT_KINDS } from '../model/test-result.ts';
import { COPY_METHODS, HEAD, TREE_ORIGINS } from '../model/tree.ts';
import { TEST_VERDICTS, VERDICTS } from '../model/verdict.ts';
import { diagnosisEntry } from './diagnosis-schema.ts';
import { cluster, ownText } from './failure-schema.ts';
import { parallelEntry } from './parallel-schema.ts';
import { placeDifference } from './place-schema.ts';
import { factor, sensitivity } from './sensitivity-schema.ts';
import { triedLine, triedWhole } from './tried-schema.ts';

const count = z.int().nonnegative();
/** Far beyond what a session can have; a file from outside must not make the report arbitrarily large. */
const MOST_RUNS = 1_000_000;
const maybeText = z.string().nullable();
const probability = z.number().min(0).max(1);
const milliseconds = z.number().nonnegative();

const interval = z
  .strictObject({
    lower: probability,
    upper: probability,
    confidence: probability,
    method: z.enum(INTERVAL_METHODS),
    failures: count,
    runs: count,
  })
  .describe(
    'The rates that the counts do not refute, with the counts that it is made of and the method that fits how the ' +
      'session stopped.',
  );

const verdict = z.enum(VERDICTS);

const result = z
  .strictObject({
    attempt: count.describe('The run number, from 0; exported to the tests as ATTEMPT.'),
    seed: z.int().positive().describe('Exported to the tests as TEST_SEED.'),
    passed: z.boolean().nullable().describe('Null: the infrastructure lost the run; it counts as neither.'),
    exit_code: z.int().nullable().describe('128 + n for a signal, 124 for a time-out, null for a lost run.'),
    outcome: z.enum(OUTCOME_KINDS),
    outcome_detail: maybeText.describe('The signal, the limit, or why the run was not observed.'),
    judged: z
      .boolean()
      .describe('False for a run beyond the one at which the session stopped: it is evidence, but in no rate.'),
    duration_ms: milliseconds,
    started_ms: milliseconds.describe('Since the start of the session.'),
    slot: count,
    tree: z.string().default(HEAD).describe('The name of the tree that it ran in, one of `trees`.'),
    place: z.string().describe('Where it ran: `runner`, or `runpod:` and the worker.'),
    ...conditions.shape,
    stdout: z.string().describe('The last few kB.'),
    stderr: z.string().describe('The last few kB.'),
    stdout_log: logName.describe('Relative to the folder of this file.'),
    stderr_log: logName.describe('Relative to the folder of this file.'),
    report: z.enum(REPORT_KINDS).describe('What became of the per-test report.'),
    report_problem: maybeText,
    marks: z
      .string()
      .describe(
        'One character per entry of tests[]: p passed, f failed, s skipped, r failed and passed on retry, - missing.',
      ),
    failures: z
      .array(ownText)
      .default([])
      .describe(
        'The first ten failures of each test of the session, as many as 1,000,000 characters hold; marks has all.',
      ),
  })
  .describe('One run.');

const test = z.strictObject({
  id: z.string().describe('file::suite::name, with what the report has of them.'),
  file: maybeText,
  suite: maybeText,
  name: z.string(),
  line: count.nullable(),
  verdict: z.enum(TEST_VERDICTS),
  passed: count,
  failed: count,
  retried: count.describe(
    'Failed and then passed within one run, by the framework itself: evidence of flakiness, counted as failures.',
  ),
  mixed: count
    .default(0)
    .describe('Had several results that nothing tells apart, some passed and some failed: counted as failures.'),
  skipped: count,
  missing: count.describe('Runs that other runs show it in, but not these.'),
  repro_rate: probability.nullable(),
  repro_rate_interval: interval.nullable(),
  failing_seeds: z.array(z.int().positive()),
  replay_command: maybeText,
  replay_tried: triedLine,
});

const systemicFlake = z
  .strictObject({ tests: z.array(z.string()), attempts: z.array(count), together_in: count })
  .describe('Tests that fail in the same runs: one cause is likelier than many.');

/** results.json, whole. */
export const resultsSchema = z
  .strictObject({
    schema_version: z.literal(1),
    tool_version: z.string(),
    session_id: z.string(),
    started_at: z.iso.datetime(),
    verdict,
    verdict_reason: z
      .strictObject({ why: z.string(), detail: z.string() })
      .nullable()
      .describe('Why it is inconclusive, and the remedy.'),
    seed: count.describe('The root seed: enough to repeat the session.'),
    command: z.string(),
    working_directory: z.string().describe('On the machine of the session; of a clone, relative to its root.'),
    folder: z
      .string()
      .describe(
        'The same on any machine: relative to the root of the repository (`.`: the root); absolute outside of one.',
      ),
    output_directory: z
      .string()
      .describe('Where the session wrote; replay lines may name files in `support` there, which `replay` makes anew.'),
    repo: maybeText,
    commit: maybeText,
    trees: z
      .array(
        z.strictObject({
          name: z.string(),
          commit: maybeText,
          folder: z.string(),
          origin: z.enum(TREE_ORIGINS).describe('`clone`: fetched for the session.'),
          copies: z.enum(COPY_METHODS).describe('How the working copies of the runs were made of it.'),
        }),
      )
      .default([])
      .describe('The code that runs executed: `head`, what is checked out or cloned. Empty: none could be made ready.'),
    backend: z.enum(BACKENDS),
    total_runs: count.max(MOST_RUNS).describe('Planned; completed_runs + lost_runs + skipped_runs.'),
    completed_runs: count,
    perturbed_runs: count.describe(
      'Those of completed_runs that ran under a changed condition: evidence of sensitivities, in no rate.',
    ),
    lost_runs: count,
    skipped_runs: count,
    failures: count,
    repro_rate: probability
      .nullable()
      .describe('failures / (completed_runs - perturbed_runs); null when nothing was observed.'),
    repro_rate_interval: interval.nullable(),
    detectable_rate: probability
      .nullable()
      .describe('The smallest true rate that this many runs would have shown with 95 % confidence.'),
    parallelism: z.int().positive(),
    timeout_ms: milliseconds,
    stop: z.enum(STOP_RULES),
    isolation: z.enum(ISOLATIONS),
    private_network: z.boolean(),
    perturb: z
      .array(factor)
      .describe('The conditions that the session was asked to vary; each run says which it was given.'),
    ended: z.strictObject({
      kind: z.string(),
      detail: maybeText,
      log: z
        .strictObject({ file: excerptName.describe('Relative to the folder of this file.'), tail: z.string() })
        .nullable()
        .describe('What the program printed that made the session end, such as a failed setup; the last few kB.'),
    }),
    framework: z.strictObject({ name: z.string(), seed_knob: maybeText, extended_command: maybeText }).nullable(),
    seed_variables: z
      .array(z.string())
      .default([])
      .describe('Variables with a seed in their name that the tests read from the environment, TEST_SEED aside.'),
    replay_command: maybeText.describe(
      'A shell line that repeats a failing run, to be pasted at the root of the repository, as all such lines here.',
    ),
    replay_tried: triedWhole,
    warnings: z.array(z.string()),
    results: z.array(result),
    tests: z.array(test),
    clusters: z.array(cluster),
    systemic_flakes: z.array(systemicFlake),
    sensitivities: z.array(sensitivity),
    parallel: parallelEntry.nullable().default(null),
    place_differences: z.array(placeDifference),
    diagnosis: z.array(diagnosisEntry),
    diagnosis_end: z
      .enum(DIAGNOSIS_ENDS)
      .nullable()
      .describe('Why the diagnosis ended; null where there was none, or the detector was killed.'),
  })
  .describe('What a session of flaky-detector found.');

/** results.json, decoded. */
export type Results = z.infer<typeof resultsSchema>;
/** One run in results.json. */
export type RunResult = z.infer<typeof result>;
/** What one failure of a test said, in results.json. */
export type OwnText = z.infer<typeof ownText>;
/** One test in results.json. */
export type TestEntry = z.infer<typeof test>;

/** The published JSON Schema (draft 2020-12). */
export function resultsJsonSchema(): object {
  return z.toJSONSchema(resultsSchema);
}
