import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { inputNames } from '../../src/config/inputs.ts';
import { decodeJob } from '../../src/worker/decode-job.ts';
import { facts } from '../config/facts.ts';

const page = readFileSync('docs/runpod.md', 'utf8');

test('docs/runpod.md names every field of a job, and its variables are those that the handler reads', () => {
  const fields = inputNames('worker').map((name) => name.replaceAll('-', '_'));
  expect(fields.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  const settings = readFileSync('worker/settings.py', 'utf8');
  const variables = [...page.matchAll(/`(FLAKY_DETECTOR_\w+)`/g)].map((found) => found[1] ?? '');
  expect(variables.length).toBeGreaterThan(1);
  expect(variables.filter((name) => !settings.includes(`"${name}"`))).toEqual([]);
});

/** The JSON bodies of the page's calls, by what is called. */
const bodies = new Map(
  page.split('curl -s').flatMap((call) => {
    const [, path = ''] = /https:\/\/\S+?\/v2\/(\S+)/.exec(call) ?? [];
    const [, body = ''] = /-d '([^']*)'/.exec(call) ?? [];
    return body === '' ? [] : [[path, JSON.parse(body)] as const];
  }),
);

/** docs.runpod.io/api-reference-v2/serverless, as of autumn 2026: other fields are refused. */
const workers = z.strictObject({ min: z.int().min(0).optional(), max: z.int().min(0) });
const newEndpoint = z.strictObject({
  name: z.string().min(1),
  image: z.string(),
  type: z.literal('QUEUE'),
  disk: z.int().min(1),
  cpu: z
    .array(z.strictObject({ id: z.string(), vcpuCount: z.union([2, 4, 8].map((count) => z.literal(count))) }))
    .min(1),
  workers,
  scaling: z.strictObject({ type: z.literal('REQUEST_COUNT'), requestCount: z.int().min(1) }),
  flashboot: z.enum(['OFF', 'FLASHBOOT', 'PRIORITY_FLASHBOOT']),
  timeout: z.int().min(60_000),
  env: z.record(z.string(), z.string()),
});

test('the calls that make an endpoint and raise its workers are those of RunPod’s reference', () => {
  newEndpoint.parse(bodies.get('serverless'));
  z.strictObject({ workers }).parse(bodies.get('serverless/$ENDPOINT_ID'));
});

test('the job that is sent by hand is one that the worker takes', () => {
  const { input } = bodies.get('$ENDPOINT_ID/run') ?? {};
  expect(decodeJob(input, facts('worker'))).toMatchObject({ ok: true, config: { runs: 50, parallelism: 5 } });
});

test('every message that the page explains is one that the detector writes', () => {
  const [, table = ''] = /\| message \|[^\n]*\n([\s\S]*?)\n\n/.exec(page) ?? [];
  const messages = [...table.matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, cell = '']) => cell.split('`, `'));
  expect(messages.length).toBeGreaterThan(15);
  const sources = globSync('src/**/*.ts').map((path) => readFileSync(path, 'utf8').replaceAll("\\'", "'"));
  const longestPart = (message: string) =>
    message
      .replaceAll('`', '')
      .split(/…|HTTP \d+(?: to)?|: |\d+/)
      .map((part) => part.trim())
      .reduce((longest, part) => (part.length > longest.length ? part : longest), '');
  const unknown = messages.filter((message) => !sources.some((text) => text.includes(longestPart(message))));
  expect(unknown).toEqual([]);
});
