import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { analyze } from '../../src/analyze/analysis.ts';
import { fingerprint } from '../../src/analyze/fingerprint.ts';
import type { Session } from '../../src/model/session.ts';
import { resultsOf } from '../../src/report/results.ts';
import { resultsJsonSchema, resultsSchema } from '../../src/report/results-schema.ts';
import { observation } from '../analyze/sessions.ts';
import { sessionOf } from '../analyze/whole-session.ts';
import { anyEnd, anyHeader, anyObservations } from '../events/arbitraries.ts';

const published = JSON.parse(readFileSync(join(import.meta.dirname, '../../schema/results.schema.json'), 'utf8'));
const validate = new Ajv2020({ strict: true, validateFormats: false }).compile(published);

const results = (session: Session) => resultsOf(session, analyze(session));
const written = (session: Session) => JSON.parse(JSON.stringify(results(session)));

const anySession = fc.tuple(anyObservations, anyHeader, fc.option(anyEnd)).map(([observations, header, end]) =>
  sessionOf(
    observations.toSorted((a, b) => a.run - b.run),
    { header, end },
  ),
);

describe('schema/results.schema.json', () => {
  test('is current: `npm run schema` makes it', () => {
    expect(published).toEqual(resultsJsonSchema());
  });

  test('holds for the results of any session', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        validate(written(session));
        expect(validate.errors).toBeNull();
      }),
    );
  });

  test.each([
    ['a top level with `error`, which RunPod takes for itself', { error: 'x' }],
    ['another version', { schema_version: 2 }],
    ['a rate over 1', { repro_rate: 1.5 }],
    ['a count below 0', { lost_runs: -1 }],
    ['a verdict "stable"', { verdict: 'stable' }],
  ])('refuses %s', (_, change) => {
    const whole = written(sessionOf([observation(0, 'p')]));
    expect(validate(whole)).toBe(true);
    expect(validate({ ...whole, ...change })).toBe(false);
  });
});

describe('resultsOf', () => {
  test('what is written is read back as it was', () => {
    fc.assert(
      fc.property(anySession, (session) => expect(resultsSchema.parse(written(session))).toEqual(written(session))),
    );
  });

  test('keeps the names and meanings of the first RunPod worker', () => {
    const session = sessionOf([
      observation(0, '', { stdoutTail: 'out', stderrTail: 'err' }),
      observation(1, '', { outcome: { kind: 'failed', exitCode: 3 } }),
      observation(2, '', { outcome: { kind: 'crashed', signal: 'SIGSEGV' } }),
      observation(3, '', { outcome: { kind: 'timed-out', afterMs: 1000 } }),
      observation(4, '', { outcome: { kind: 'not-observed', reason: 'gone' } }),
    ]);
    expect(results(session)).toMatchObject({
      ...{
        total_runs: 5,
        completed_runs: 4,
        lost_runs: 1,
        skipped_runs: 0,
        parallelism: 2,
        failures: 3,
        repro_rate: 0.75,
      },
      results: [
        { attempt: 0, exit_code: 0, stdout: 'out', stderr: 'err', passed: true },
        { attempt: 1, exit_code: 3, passed: false },
        { attempt: 2, exit_code: 139, passed: false, outcome_detail: 'SIGSEGV' },
        { attempt: 3, exit_code: 124, passed: false, outcome_detail: 'after 1s' },
        { attempt: 4, exit_code: null, passed: null, outcome_detail: 'gone' },
      ],
    });
  });

  test('a rate is null when nothing was observed', () => {
    expect(results(sessionOf([]))).toMatchObject({
      repro_rate: null,
      repro_rate_interval: null,
      detectable_rate: null,
      verdict: 'inconclusive',
    });
  });

  test('a cluster says by which version its id was made; results from before it stood there are of the first', () => {
    const failure = { type: 'Error', message: 'x', stack: null, location: null };
    const session = sessionOf([observation(0, 'f', { failures: [{ test: 0, failure }] }), observation(1, 'p')]);
    const { id, version } = fingerprint(failure);
    expect(results(session).clusters).toMatchObject([{ id, fingerprint_version: version }]);
    const old = written(session);
    delete old.clusters[0].fingerprint_version;
    expect(resultsSchema.parse(old).clusters).toMatchObject([{ id, fingerprint_version: 1 }]);
  });

  test('a session that breaks off says so', () => {
    expect(results(sessionOf([observation(0, 'p')], { end: null })).ended).toMatchObject({ kind: 'broken-off' });
  });
});
