/** Files of ours that a replay line loads: those of the session, or new ones where these are gone. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { analyze } from '../../src/analyze/analysis.ts';
import { openReplay, type PreparedReplay, prepareReplay, withSupport } from '../../src/cli/replay-framework.ts';
import { mocha } from '../../src/frameworks/mocha.ts';
import { resultsOf } from '../../src/report/results.ts';
import { observation } from '../analyze/sessions.ts';
import { sessionOf } from '../analyze/whole-session.ts';

let base: string;
interface Prepared extends PreparedReplay {
  readonly commandLine: string;
  remove(): void;
}

let prepared: Prepared | null = null;
beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), "it's a report ")));
});
afterEach(() => {
  prepared?.remove();
  rmSync(base, { recursive: true });
});

const QUOTED = () => base.replaceAll("'", `'\\''`);
const HOOK = 'node_modules/flaky-detector/mocha-hook.cjs';
const lineWith = (support: string) => `TEST_SEED=7 npx mocha --require '${support}/${HOOK}'`;

async function prepare(line: string, framework = 'mocha', command = 'npx mocha'): Promise<Prepared> {
  const use = { name: framework, seedKnob: null, extendedCommand: null };
  const header = { command, outputDir: base };
  const session = sessionOf([observation(0, 'p'), observation(1, 'f')], { header, framework: use });
  const place = await openReplay(resultsOf(session, analyze(session)), base);
  const commandLine = withSupport(line, place);
  prepared = { commandLine, remove: () => place.remove(), ...prepareReplay(commandLine, place) };
  return prepared;
}

test('where one is gone the line gets the path of a new one, which goes with the replay', async () => {
  const { commandLine, remove } = await prepare(lineWith(`${QUOTED()}/support`));
  const path = /--require '(.*)'/.exec(commandLine)?.[1] ?? '';
  expect(path).not.toContain('report');
  expect(readFileSync(path, 'utf8')).toBe(mocha.supportFiles?.[HOOK]);
  remove();
  expect(existsSync(path)).toBe(false);
});

test.each([
  ['npx mocha', true],
  ['./run-tests.sh', false],
])('whether the folder shows that %s runs mocha: %s', async (command, isShown) => {
  const use = { name: 'mocha', seedKnob: null, extendedCommand: null };
  const session = sessionOf([observation(0, 'f')], { header: { command, outputDir: base }, framework: use });
  const place = await openReplay(resultsOf(session, analyze(session)), base);
  prepared = { ...prepareReplay(command, place), commandLine: command, remove: () => place.remove() };
  expect(place).toMatchObject({ isShown, session: { name: 'mocha' } });
});

test('where all are there the line stays as it is', async () => {
  for (const [name, text] of Object.entries(mocha.supportFiles ?? {})) {
    mkdirSync(dirname(join(base, 'support', name)), { recursive: true });
    writeFileSync(join(base, 'support', name), text);
  }
  const line = lineWith(`${QUOTED()}/support`);
  expect((await prepare(line)).commandLine).toBe(line);
});

test.each([
  ['vitest', 'npx vitest run'],
  ['jest', 'npx jest'],
])(
  '%s, whose report is asked for by arguments that a pasted line has not, is judged by its exit code',
  async (framework, command) => {
    const { read } = await prepare(`TEST_SEED=7 ${command}`, framework, command);
    expect(await read(1)).toBeNull();
  },
);

test('a framework that this version does not know leaves the line and the judgement to the exit code', async () => {
  const { commandLine, env, read } = await prepare('TEST_SEED=7 make', 'future');
  expect({ commandLine, env, tests: await read(1) }).toEqual({ commandLine: 'TEST_SEED=7 make', env: {}, tests: null });
});
