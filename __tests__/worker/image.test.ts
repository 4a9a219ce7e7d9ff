/** What the image is made of, read: no Docker engine is needed. Its steps are carried out in image.slow.test.ts. */
import { globSync, readFileSync, realpathSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { run as lint } from 'dockerfilelint';
import { decodeJob } from '../../src/worker/decode-job.ts';
import { facts } from '../config/facts.ts';
import { DOCKERFILE, every } from './dockerfile.ts';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

test('the linter finds nothing in the Dockerfile, and something in a bad one', () => {
  expect(lint('.', DOCKERFILE)).toEqual([]);
  const bad = DOCKERFILE.replace(/^FROM .*/m, 'FROM node:latest').replace(/ *&& rm -rf \S+/, '');
  expect(lint('.', bad)).not.toEqual([]);
});

test('every file that is copied exists, or is built', () => {
  const sources = every('COPY').flatMap((line) => line.split(/\s+/).slice(0, -1));
  expect(sources).toHaveLength(3);
  expect(sources.filter((path) => path !== 'dist/worker/' && globSync(path).length === 0)).toEqual([]);
});

test('node 24, and the handler started with what the SDK needs', () => {
  expect(every('FROM')).toEqual([expect.stringMatching(/^node:24\.\d+\.\d+-bookworm-slim$/)]);
  expect(every('ENV').join(' ')).toContain('RUNPOD_SKIP_AUTO_SYSTEM_CHECKS=true RUNPOD_LOG_LEVEL=INFO');
  expect(every('CMD')[0]).toContain('handler.py');
});

test('the SDK and all that it needs are pinned', () => {
  const lines = readFileSync('worker/requirements.txt', 'utf8').trim().split('\n').slice(1);
  expect(lines.filter((line) => !/^[\w.-]+==[\w.+]+$/.test(line))).toEqual([]);
  expect(lines).toContainEqual(expect.stringMatching(/^runpod==1\.(?:1[2-9]|[2-9]\d)\./));
});

describe('jobs that ship with the image', () => {
  const jobs = [json('worker/test_input.json'), ...json('.runpod/tests.json').tests];
  test.each(jobs.map(({ input }) => [input]))('%j is one that the worker takes', (input) => {
    expect(decodeJob(input, facts('worker'))).toMatchObject({ ok: true });
  });
});

test('the Hub finds the Dockerfile and the handler where it looks for them', () => {
  for (const name of ['Dockerfile', 'handler.py']) {
    expect(realpathSync(`.runpod/${name}`)).toBe(realpathSync(`worker/${name}`));
  }
});

test('the Hub asks only for variables that the handler reads', () => {
  const keys = json('.runpod/hub.json').config.env.map(({ key }: { key: string }) => key);
  const read = readFileSync('worker/settings.py', 'utf8');
  expect(keys.length).toBeGreaterThan(0);
  expect(keys.filter((key: string) => !read.includes(`"${key}"`))).toEqual([]);
});
