import { expect, test } from '@jest/globals';
import { parseArguments } from '../../src/cli/arguments.ts';
import { helpText } from '../../src/cli/help.ts';
import { decodeConfig } from '../../src/config/decode.ts';
import { INPUTS, inputNames } from '../../src/config/inputs.ts';
import { facts } from '../config/facts.ts';

/** From the first group on. */
const flagLines = () => helpText().slice(helpText().indexOf('\nPlan:'));

test.each(['detect', 'report', 'replay'] as const)(
  '%s: no line over 100 columns, no space at its end, no markdown',
  (about) => {
    for (const line of helpText(about).split('\n')) {
      expect(line.length).toBeLessThanOrEqual(100);
      expect(line).not.toMatch(/\s$|`/);
    }
  },
);

test('every flag has its line, and none that only the Action takes', () => {
  const listed = [...flagLines().matchAll(/^ {2}--(?:\[no-\])?([a-z-]+)/gm)].map((match) => match[1]);
  expect(listed.toSorted()).toEqual(
    inputNames('cli')
      .filter((name) => name !== 'test-command')
      .toSorted(),
  );
  expect(listed.length).toBeLessThan(INPUTS.length - 1);
});

test('other inputs are named as flags, defaults stand in brackets', () => {
  expect(helpText()).toContain(
    '  --runs <n|auto>                 How many times to run the command. auto: as many times as --detect\n',
  );
  expect(helpText()).toContain('With --runs auto: ');
  expect(helpText()).toContain(' [flaky-detector-report]');
  expect(helpText()).not.toContain('RUNNER_TEMP');
});

test('a switch shows that it can be turned off, and a long flag keeps away from its meaning', () => {
  expect(helpText()).toContain('  --[no-]diagnose                 Whether ');
  expect(helpText()).not.toMatch(/<[a-z]+>[A-Z]/);
  expect(helpText()).toMatch(/ {2}--runpod-queue-timeout <duration>\n {34}How long /);
});

test('what is about the Action alone is not told here', () => {
  expect(helpText()).not.toMatch(/\bAction\b|results-file|fail the job/);
});

test('report and replay have texts of their own', () => {
  for (const about of ['report', 'replay'] as const) {
    expect(helpText(about)).toMatch(new RegExp(`^flaky-detector ${about} <`));
    expect(helpText(about).split('\n').length).toBeLessThan(30);
  }
  expect(helpText('replay')).toContain('--working-directory');
});

test.each(['report', 'replay'] as const)('the examples of %s are accepted', (about) => {
  const lines = [...helpText(about).matchAll(/^ {2}flaky-detector (.*)$/gm)].map((match) => match[1] ?? '');
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(parseArguments(line.split(' '))).toMatchObject({ kind: about });
});

test('every example is a command line that is accepted', () => {
  const text = helpText().replace(/^Usage:.*?\nExamples:/ms, '');
  const lines = [...text.matchAll(/^ {2}flaky-detector (--.*)$/gm)].map((match) => match[1] ?? '');
  expect(lines).toHaveLength(4);
  for (const line of lines) {
    const words = [...line.matchAll(/'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
    const command = parseArguments(words);
    expect(command.kind).toBe('detect');
    if (command.kind === 'detect') expect(decodeConfig(command.given, facts('cli'))).toMatchObject({ ok: true });
  }
});
