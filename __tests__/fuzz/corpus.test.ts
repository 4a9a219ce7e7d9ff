/** What once broke a parser (corpus/<check>/), and what real tools write, must stay sound. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { CHECKS } from './checks.ts';
import { SEEDS } from './seeds.ts';

const corpus = join(import.meta.dirname, 'corpus');

test.each(globSync('*/*', { cwd: corpus }))('%s', (name) => {
  const check = CHECKS[dirname(name)];
  expect(check).toBeDefined();
  check?.(readFileSync(join(corpus, name), 'utf8'));
});

test.each(Object.keys(CHECKS))('the seeds of %s are sound themselves', (name) => {
  const seeds = SEEDS[name] ?? [];
  expect(seeds.length).toBeGreaterThan(0);
  for (const seed of seeds) CHECKS[name]?.(seed);
});
