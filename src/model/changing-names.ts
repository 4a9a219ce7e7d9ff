/**
 * Names that are made anew in every run: a test's parameter is a random number, the time, a temporary path. Replaced
 * where the names of different runs differ in nothing else. Pure.
 */
import { anyOf } from '../patterns.ts';
import type { TestIdentity } from './test-identity.ts';

/** Stands for the run's own folder for temporary files, which is another one in each slot. */
export const TEMP_FOLDER = '$TMPDIR';

type Kind = readonly [word: string, pattern: RegExp];

/** What nobody writes by hand, the most particular shapes first. */
const MADE: readonly Kind[] = [
  ['uuid', /[\da-fA-F]{8}-(?:[\da-fA-F]{4}-){3}[\da-fA-F]{12}/],
  ['path', /(?:\$TMPDIR|(?<![\w.])(?:\/private)?\/(?:tmp|var\/tmp|var\/folders|dev\/shm))(?:[/-][\w.@+-]+)*/],
  ['date', /\d{4}-\d\d-\d\d(?:[T _-]\d\d[:.-]?\d\d(?:[:.-]?\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?/],
  ['time', /\b\d\d:\d\d:\d\d(?:[.,]\d+)?/],
  ['hex', /0x(?:…|[\da-fA-F]+)|\b(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{6,}\b/],
  ['id', /\btmp[a-z\d_]{6,}\b|\b(?=[A-Za-z]*\d)(?=\d*[A-Za-z])(?:[A-Za-z\d]{10,})\b/],
];
/** Ports, process ids, moments. */
const LONG_NUMBER: Kind = ['number', /\d{4,}(?:\.\d+)?/];
const NUMBER: Kind = ['number', /\d+(?:\.\d+)?/];

const PLACEHOLDER = anyOf(...[...MADE, NUMBER].map(([word]) => new RegExp(`<${word}>`)));

const TEXTS = [MADE, [...MADE, LONG_NUMBER], [...MADE, NUMBER]].map(maskingOf);

/**
 * Ways to leave out of an identity what may change, the one that leaves out least first: `page[3] of <uuid>`. A number
 * that stays tells tests apart.
 */
export const MASKINGS = TEXTS.map((masked) => ({ file, suite, name }: TestIdentity): TestIdentity => {
  return { file, suite: suite === null ? null : masked(suite), name: masked(name) };
});

function maskingOf(kinds: readonly Kind[]): (text: string) => string {
  const any = anyOf(...kinds.map(([word, pattern]) => new RegExp(`(?<${word}>${pattern.source})`, 'g')));
  return (text) =>
    text.replace(any, (...args) => {
      const groups = args.at(-1) as Record<string, string | undefined>;
      return `<${kinds.find(([word]) => groups[word] !== undefined)?.[0] ?? ''}>`;
    });
}

/** Whether a test with a name that changes, by its id, is the one that another run calls so. */
export function isCalled(changing: string, id: string): boolean {
  return changes(changing) && TEXTS.some((masked) => masked(changing) === masked(id));
}

/** Whether a part of the name is of a kind that may change. */
export function mayChange({ suite, name }: TestIdentity): boolean {
  return /\d|\$TMPDIR|\/tmp/.test(name) || (suite !== null && /\d|\$TMPDIR|\/tmp/.test(suite));
}

/** Whether the name is that of all tests that differ in what changes: no run can select it by this name. */
export function isChanging({ suite, name }: TestIdentity): boolean {
  return changes(name) || (suite !== null && changes(suite));
}

function changes(text: string): boolean {
  return PLACEHOLDER.test(text) || text.includes(TEMP_FOLDER);
}

/** What is around its changing part and can be selected: a function for its parameters; null: nothing. */
export function unchangingParent(test: TestIdentity): TestIdentity | null {
  const name = test.name.replace(/(?:\[|\(|\/).*$/s, '').trim();
  const parent = { ...test, name };
  return name === '' || name === test.name || isChanging(parent) ? null : parent;
}
