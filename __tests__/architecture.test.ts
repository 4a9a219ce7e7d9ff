/** Imports point one way, along the data's way (docs/architecture.md); what judges and what renders does no I/O. */
import { globSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

/** Which rooms (folders) a room may import: of those above it. The doors, and detect.ts, join them; nobody imports a door. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  files: [],
  process: [],
  events: [],
  plan: [],
  analyze: [],
  command: [],
  config: ['analyze'],
  output: ['events', 'files', 'process'],
  workspace: ['config', 'files', 'output', 'process'],
  frameworks: ['analyze', 'command', 'config', 'files', 'output'],
  execute: ['analyze', 'command', 'config', 'events', 'files', 'frameworks', 'output', 'process', 'workspace'],
  'runpod/contract': ['config', 'events'],
  runpod: ['runpod/contract', 'analyze', 'config', 'events', 'execute', 'workspace'],
  ask: ['analyze', 'config', 'events', 'execute', 'frameworks', 'output', 'plan', 'workspace'],
  'diagnose/judge': ['analyze', 'plan'],
  diagnose: [
    'diagnose/judge',
    'analyze',
    'command',
    'config',
    'events',
    'execute',
    'frameworks',
    'output',
    'plan',
    'process',
    'workspace',
  ],
  report: ['analyze', 'config', 'events', 'diagnose/judge'],
  publish: ['config', 'events', 'output', 'report'],
};
const DOORS = ['action', 'cli', 'worker'];
const ROOMS = Object.keys(MAY_IMPORT);

/** Rooms that judge, plan and render: no I/O, no clock, no environment, no chance. */
const PURE = ['command', 'config', 'events', 'plan', 'analyze', 'diagnose/judge', 'report'];
/** Of Node, what only computes. */
const COMPUTES: Readonly<Record<string, readonly string[]>> = {
  'node:crypto': ['createHash'],
  'node:os': ['constants'],
  'node:path': ['isAbsolute', 'join', 'posix', 'relative', 'resolve', 'sep', 'win32'],
  'node:util': ['stripVTControlCharacters'],
};

const src = fileURLToPath(new URL('../src/', import.meta.url));
const files = globSync('**/*.ts', { cwd: src }).map((path) => ({ path, text: readFileSync(join(src, path), 'utf8') }));
const imports = files.flatMap(({ path, text }) =>
  [...text.matchAll(/^(?:import|export)\b([^;]*?)from '([^']+)'|\bimport\('([^']+)'\)/gm)].map((found) => {
    const name = found[2] ?? found[3] ?? '';
    const target = name.startsWith('.') ? normalize(join(path, '..', name)) : name;
    return { path, target, room: roomOf(path), targetRoom: roomOf(target), names: found[1] ?? '' };
  }),
);
const own = imports.filter(({ target }) => target.endsWith('.ts'));

/** The innermost of the rooms around a file; a file at the top is in none. */
function roomOf(path: string): string {
  const around = [...ROOMS, ...DOORS].filter((room) => path.startsWith(`${room}/`));
  return around.toSorted((a, b) => b.length - a.length)[0] ?? (/^model\/|^[^/]*$/.test(path) ? 'the top' : 'no room');
}

const within = (path: string, places: readonly string[]) =>
  places.some((place) => path === place || path.startsWith(`${place}/`));
const listed = (found: typeof imports) => found.map(({ path, target }) => `${path} ${target}`);

test('every file is in a room, and a room imports only rooms above it', () => {
  expect(files.map(({ path }) => path).filter((path) => roomOf(path) === 'no room')).toEqual([]);
  const upward = ROOMS.flatMap((room, at) => MAY_IMPORT[room]?.filter((other) => !ROOMS.slice(0, at).includes(other)));
  expect(upward).toEqual([]);
  const between = own.filter(({ room, targetRoom }) => ROOMS.includes(room) && targetRoom !== room);
  expect(between.length).toBeGreaterThan(100);
  const astray = between.filter(
    ({ room, targetRoom, target }) =>
      target === 'detect.ts' || !['the top', ...(MAY_IMPORT[room] ?? [])].includes(targetRoom),
  );
  expect(listed(astray)).toEqual([]);
});

test('no room is in the table for what it does not import', () => {
  const used = new Set(own.map(({ room, targetRoom }) => `${room} ${targetRoom}`));
  const unused = ROOMS.flatMap((room) => MAY_IMPORT[room]?.filter((other) => !used.has(`${room} ${other}`)));
  expect(unused).toEqual([]);
});

test('the doors import no other door', () => {
  const astray = own.filter(({ room, targetRoom }) => DOORS.includes(targetRoom) && room !== targetRoom);
  expect(listed(astray)).toEqual([]);
});

test('the words at the top import nothing but each other', () => {
  const words = own.filter(({ path, room }) => room === 'the top' && path !== 'detect.ts');
  expect(listed(words.filter(({ targetRoom, target }) => targetRoom !== 'the top' || target === 'detect.ts'))).toEqual(
    [],
  );
});

test('no import leads back to where it came from, also not for a type', () => {
  const targets = Map.groupBy(own, ({ path }) => path);
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' -> '));
    if (done.has(path) || way.includes(path)) return;
    for (const { target } of targets.get(path) ?? []) follow(target, [...way, path]);
    done.add(path);
  };
  for (const { path } of files) follow(path, []);
  expect(circles).toEqual([]);
});

/** What turns the view into text, and what it may not know: how the view is made. */
const isRenderer = (path: string) =>
  /^report\/(?:html\/(?!client\/)|markdown|(?:terminal|junit|annotations|outputs|changes|distinct-tails)\.ts$)/.test(
    path,
  );
const MAKES_THE_VIEW =
  /^(?:analyze|diagnose|events)\/|^report\/(?:view-(?!details|findings)|results|.*-schema|.*-results|own-texts)/;

test('a renderer reads the view and nothing else: no results, no analysis, no clusters, nor what reads them', () => {
  const renderers = imports.filter(({ path }) => isRenderer(path));
  expect(new Set(renderers.map(({ path }) => path)).size).toBeGreaterThan(25);
  expect(listed(renderers.filter(({ target }) => MAKES_THE_VIEW.test(target)))).toEqual([]);
  const reached = new Set(renderers.map(({ path }) => path));
  for (const path of reached) for (const target of loadedBy(path)) reached.add(target);
  expect([...reached].filter((path) => MAKES_THE_VIEW.test(path))).toEqual([]);
});

/** What a file loads at run time. */
function loadedBy(path: string): string[] {
  const text = files.find((file) => file.path === path)?.text ?? '';
  const types = new Set([...text.matchAll(/^import type\b[^;]*?from '([^']+)'/gm)].map(([, name = '']) => name));
  const named = [...text.matchAll(/^(?:import|export)\b[^;]*?from '([^']+)'/gm)].map(([, name = '']) => name);
  return named
    .filter((name) => name.startsWith('.') && !types.has(name))
    .map((name) => normalize(join(path, '..', name)));
}

test('plan, analysis, judgement and report: no I/O, no clock, no environment, no chance', () => {
  const builtin = imports.filter(({ path, target }) => within(path, PURE) && target.startsWith('node:'));
  const effects = builtin.filter(({ target, names }) =>
    [...names.matchAll(/\w+/g)].some(([name]) => name !== 'type' && !COMPUTES[target]?.includes(name)),
  );
  expect(effects.map(({ path, target, names }) => `${path}${names}${target}`)).toEqual([]);
  const impure = files.filter(
    ({ path, text }) =>
      within(path, PURE) && /\bprocess\.|Date\.now|new Date\(\)|performance\.|Math\.random/.test(text),
  );
  expect(impure.map(({ path }) => path)).toEqual([]);
});

test('only the Action, what it publishes with, and git know @actions/*', () => {
  const users = imports.filter(({ target }) => target.startsWith('@actions/')).map(({ path }) => path);
  expect(users.filter((path) => !within(path, ['action', 'publish', 'workspace/git']))).toEqual([]);
});

test('git is run in one way in a folder that is not ours, and in one way in ours', () => {
  const starters = files
    .filter(({ text }) => /\b(command|exec|execFile|spawn)\((gitIn\(|['"`]git\b)/.test(text))
    .map(({ path }) => path);
  expect(starters.toSorted()).toEqual(['workspace/git/git.ts', 'workspace/git/look.ts']);
  const owners = imports.filter(({ target }) => target === 'workspace/git/git.ts').map(({ path }) => path);
  expect(owners.toSorted()).toEqual(['workspace/git/clone.ts', 'workspace/git/commit-target.ts']);
});

/** The table of inputs and the style sheet: each is one list, which is read by looking for an entry. */
const LONG_LISTS = ['config/inputs.ts', 'report/html/client/page.css'];

test('no line is over 120 columns, and no file over 250 lines', () => {
  const code = globSync('**/*.{ts,css,cjs,mjs,js,py,rb,sh}', { cwd: src }).filter(
    (path) => !path.endsWith('assets.ts'),
  );
  const lines = code.map((path) => ({ path, lines: readFileSync(join(src, path), 'utf8').trimEnd().split('\n') }));
  const wide = lines.flatMap(({ path, lines }) =>
    lines.flatMap((line, at) => ([...line].length > 120 ? [`${path}:${at + 1}`] : [])),
  );
  expect(wide).toEqual([]);
  const long = lines.filter((file) => file.lines.length > 250).map(({ path }) => path);
  expect(long.toSorted()).toEqual(LONG_LISTS);
});
