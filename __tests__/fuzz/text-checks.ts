/** What must hold of texts that pass through: inputs, what tests print, what failures say. */
import assert from 'node:assert/strict';
import { titleOf } from '../../src/analyze/failure-title.ts';
import { fingerprint } from '../../src/analyze/fingerprint.ts';
import { normalise } from '../../src/analyze/normalise.ts';
import { decodeConfig } from '../../src/config/decode.ts';
import { LONGEST_MS, readDuration } from '../../src/config/duration.ts';
import { type InputName, inputNames } from '../../src/config/inputs.ts';
import { problemText } from '../../src/config/problem.ts';
import { durationText } from '../../src/durations.ts';
import { group, guarded } from '../../src/publish/log.ts';
import { block, cellCode, code, plain } from '../../src/report/markdown-text.ts';
import { facts } from '../config/facts.ts';
import { interpret } from '../publish/runner-commands.ts';
import { elements, mentions } from '../report/rendered.ts';

/** A duration that is read is within the limits and written again the same; what is suggested for another is one. */
export function duration(text: string): void {
  const reading = readDuration(text);
  if (reading.ok) {
    assert.ok(reading.value > 0 && reading.value <= LONGEST_MS);
    assert.deepEqual(readDuration(durationText(reading.value)), reading);
  } else for (const instead of reading.instead ?? []) assert.ok(readDuration(instead).ok, instead);
}

/** Inputs as `name=value` lines: decoded within the limits, or every problem is one clear line. */
export function config(text: string): void {
  const names = inputNames('action');
  const given = text.split('\n').map((line) => [line.split('=', 1)[0], line.slice(line.indexOf('=') + 1)] as const);
  const raw: Partial<Record<InputName, string>> = {};
  for (const [name, value] of given) if (names.includes(name as InputName)) raw[name as InputName] = value;
  const decoded = decodeConfig({ raw, problems: [] }, facts('action'));
  if (decoded.ok) {
    const { runs, parallelism, timeoutMs, rootSeed } = decoded.config;
    assert.ok(runs >= 1 && runs <= 1000 && parallelism >= 1 && parallelism <= 50);
    assert.ok(timeoutMs > 0 && timeoutMs <= LONGEST_MS && rootSeed >= 0 && rootSeed < 2 ** 31);
  } else {
    assert.ok(decoded.problems.length > 0);
    for (const problem of decoded.problems) assert.doesNotMatch(problemText(problem), /[\p{Cc}\p{Cs}]/u);
  }
}

const TOKEN = '6a4cf0b1-4c1e-4a86-9d0c-0a4f5fbd3a11';

/** The runner executes the group and the guard around the text, and nothing in it. */
export function runnerLog(text: string): void {
  const executed = interpret(group(text, guarded(text, TOKEN))).flatMap((line) =>
    line.kind === 'executed' ? [line.name] : [],
  );
  assert.deepEqual(executed, ['group', 'stop-commands', TOKEN, 'endgroup']);
}

/** Markdown: one paragraph with nothing but text, one code span, one row, one block; nobody is mentioned. */
export function markdown(text: string): void {
  const sentence = `${plain(`${text}w`)} after`;
  assert.deepEqual(tags(sentence), ['paragraph']);
  assert.deepEqual(mentions(sentence), []);
  const span = `Before ${code(text)} after`;
  const inline = code(text) === '(empty)' ? [] : ['code_inline'];
  assert.deepEqual(tags(span), ['paragraph', ...inline]);
  const cells = ['table', 'thead', 'tr', 'th', 'th', 'tbody', 'tr', 'td', 'td'];
  assert.deepEqual(tags(`| a | b |\n| --- | --- |\n| ${plain(text)} | ${cellCode(text)} |`), [...cells, ...inline]);
  assert.deepEqual(tags(`${block(text)}\n\nafter`), ['fence', 'paragraph']);
}

function tags(source: string): string[] {
  return elements(source).filter((element) => element !== 'text_special');
}

/** The same text has the same fingerprint, in a title of one short line; what is left of it is not longer than names in brackets make it. */
export function failureText(text: string): void {
  const failure = { type: null, message: text, stack: text };
  const { id } = fingerprint(failure);
  const title = titleOf(failure);
  assert.match(id, /^[0-9a-f]{12}$/);
  assert.ok(title.length <= 200 && !title.includes('\n'));
  assert.equal(fingerprint({ ...failure }).id, id);
  assert.equal(normalise(`${text}\n`), normalise(text));
}
