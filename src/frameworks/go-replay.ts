/** The line that runs one Go test again with one seed. */

import { inOneShell, withArguments } from '../command/shell-line.ts';
import { shellQuote } from '../shell-words.ts';
import type { ChosenRequest, ReplayCommand, ReplayRequest } from './framework.ts';

/**
 * GOFLAGS reaches `go test` behind make as well; in the command itself, the packages give way to the test's own one.
 */
export function goReplay(request: ReplayRequest): ReplayCommand {
  const { test } = request;
  return {
    commandLine: goLine(test === null ? null : pattern(test.name), test?.suite ?? null, request),
    selectsTest: test !== null,
  };
}

/** Tests of one package with all their sub-tests, in the package's order or in go's own shuffle of it. */
export function goChosen(request: ChosenRequest): string | null {
  const names = request.tests.map(({ name }) => literal(name.split('/')[0] ?? name));
  return goLine(`^(${[...new Set(names)].join('|')})$`, request.tests[0]?.suite ?? null, request);
}

function goLine(wanted: string | null, suite: string | null, request: Omit<ReplayRequest, 'test'>): string {
  const { invocation } = request.recognition;
  const shuffles = request.order === 'shuffled' || drawsSeed(invocation.words);
  const flags = [
    ...(wanted === null ? [] : [`-run=${wanted}`]),
    ...(shuffles ? [`-shuffle=${request.seed}`] : []),
    '-count=1',
  ];
  const line = onePackage(request.commandLine, suite);
  const seed = `TEST_SEED=${request.seed}`;
  const direct = invocation.words[0] === 'go' && !invocation.words.includes('-args');
  const extended = direct ? withArguments(line, invocation, flags) : null;
  return extended === null ? `${seed} ${moreGoFlags(flags)} ${inOneShell(line)}` : `${seed} ${inOneShell(extended)}`;
}

/** Whether go shuffles and draws the seed itself; the last `-shuffle` counts. */
function drawsSeed(words: readonly string[]): boolean {
  return /\s--?(test\.)?shuffle[= ]on(\s|$)/.test(` ${words.join(' ')}`);
}

/** Behind those that are there: a person's own, and in a diagnosis the script that reports. */
function moreGoFlags(flags: readonly string[]): string {
  return `GOFLAGS="$GOFLAGS "${shellQuote(flags.join(' '))}`;
}

/** Go matches a pattern level by level, and takes slashes inside a sub-test's name for levels too. */
function pattern(name: string): string {
  return name
    .split('/')
    .map((level) => `^${literal(level)}$`)
    .join('/');
}

function literal(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** `./...` alone is surely a package pattern; anything else may be some flag's value and stays. */
function onePackage(commandLine: string, suite: string | null): string {
  if (suite === null) return commandLine;
  return commandLine.replace(/(^|\s)\.\/\.\.\.(?=\s|$)/, (_, before: string) => `${before}${shellQuote(suite)}`);
}
