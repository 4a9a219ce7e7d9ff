/**
 * A job's input -> what the engine needs, or everything that is wrong with it in one text. Pure: the machine's facts
 * are handed in.
 */
import type { Config } from '../config/config.ts';
import { decodeConfig } from '../config/decode.ts';
import type { DoorFacts } from '../config/facts.ts';
import { missing, type Problem, problemText } from '../config/problem.ts';
import { MOST_RUNS } from '../config/rate.ts';
import type { PlanShare } from '../plan/share.ts';
import { readFields } from './fields.ts';

/** A job that can be carried out, or why not; `isShard`: a part of a session, whose client judges it. */
export type DecodedJob =
  | { readonly ok: true; readonly config: Config; readonly share: PlanShare; readonly isShard: boolean }
  /** Every problem with its remedy, one a line. */
  | { readonly ok: false; readonly problems: string };

/** A shard shows too little for experiments, and the session's client makes its own. */
const DEFAULTS = { diagnose: 'false' } as const;

/** Decodes a job's `input`. Never throws. */
export function decodeJob(input: unknown, facts: Omit<DoorFacts, 'door'>): DecodedJob {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    const remedy = 'Send `{"input": {"repo": "https://github.com/owner/name", "test_command": "pytest"}}`.';
    return { ok: false, problems: `The job's \`input\` must be an object. ${remedy}` };
  }
  const { raw, own, problems } = readFields(input as Record<string, unknown>, ['run_start', 'session_runs']);
  const unsaid = raw.repo === undefined && !problems.some((problem) => problem.input === 'repo');
  const all = [...problems, ...(unsaid ? [missing('repo', 'worker')] : []), ...ownProblems(own)];
  const given = { raw: { ...DEFAULTS, ...raw }, problems: withoutRepeats(all) };
  const decoded = decodeConfig(given, { ...facts, door: 'worker' });
  if (!decoded.ok) return refused(decoded.problems);
  const share = shareOf(own, decoded.config.runs);
  const isShard = own.session_runs !== undefined || own.run_start !== undefined;
  return 'rule' in share ? refused([share]) : { ok: true, config: decoded.config, share, isShard };
}

function refused(problems: readonly Problem[]): DecodedJob {
  return { ok: false, problems: withoutRepeats(problems).map(problemText).join('\n') };
}

/** A field of the wrong kind is for the decoding one that was not given: the first problem of each says enough. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ input }, index) => problems.findIndex((other) => other.input === input) === index);
}

const isWhole = (value: unknown, min: number, max: number): value is number =>
  Number.isInteger(value) && (value as number) >= min && (value as number) <= max;

function ownProblems({ run_start: start, session_runs: length }: Readonly<Record<string, unknown>>): Problem[] {
  const wrong: Problem[] = [];
  if (start !== undefined && !isWhole(start, 0, MOST_RUNS - 1))
    wrong.push(outOfRange('run_start', start, 0, MOST_RUNS - 1));
  if (length !== undefined && !isWhole(length, 1, MOST_RUNS))
    wrong.push(outOfRange('session_runs', length, 1, MOST_RUNS));
  return wrong;
}

function outOfRange(input: string, value: unknown, min: number, max: number): Problem {
  const rule = `must be a whole number from ${min} to ${max}`;
  return { input, got: JSON.stringify(value), rule, remedy: 'Leave it out for a job that is a session of its own.' };
}

/** The job's place in the session's plan, or what does not fit. */
function shareOf(own: Readonly<Record<string, unknown>>, count: number): PlanShare | Problem {
  const first = (own.run_start ?? 0) as number;
  const of = (own.session_runs ?? first + count) as number;
  if (of > MOST_RUNS || first + count > of) {
    const input = of > MOST_RUNS ? 'run_start' : 'session_runs';
    return {
      input,
      got: String(input === 'run_start' ? first : of),
      rule: `must leave room for the job's ${count} runs from number ${first} on, in a session of at most ${MOST_RUNS}`,
      remedy: 'Set `session_runs` to the number of runs of the whole session, and `runs` to those of this job.',
    };
  }
  return { first, count, of };
}
