/**
 * The recipe lines that `make` would run for its goals: enough of a Makefile's grammar to see which test tools it
 * starts.
 */
import { posix } from 'node:path';
import { type LeadingOptions, leadingOptions } from './leading-options.ts';
import type { ReadFile } from './package-json.ts';
import { joinDirectory } from './shell-commands.ts';

/** What a `make` command runs: shell lines, and where. */
export interface Recipe {
  readonly lines: readonly string[];
  readonly directory: string;
}

interface Rule {
  readonly needs: string[];
  readonly lines: string[];
}

interface Makefile {
  readonly variables: ReadonlyMap<string, string>;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly firstGoal: string | null;
}

const VALUED = ['-C', '--directory', '-f', '--file', '--makefile', '-I', '-o', '-W'];
const FILES = ['GNUmakefile', 'makefile', 'Makefile'];
/** Far more goals than a test target has; stops a Makefile whose goals need each other. */
const MOST_GOALS = 100;

/**
 * The recipe lines of a `make` command, those of prerequisites first.
 * @param args the words after `make`
 * @param directory where it runs, relative to the working directory
 * @returns null when there is no Makefile
 */
export function recipeOf(args: readonly string[], directory: string, readFile: ReadFile): Recipe | null {
  const request = readArguments(args, directory);
  const names = request.file === null ? FILES : [request.file];
  const texts = names.map((name) => readFile(posix.join(request.directory, name)));
  const text = texts.find((found) => found !== null) ?? null;
  if (text === null) return null;
  const makefile = parseMakefile(text, request.variables);
  const goals = request.goals.length > 0 ? request.goals : [makefile.firstGoal ?? ''];
  return { lines: linesOf(goals, makefile), directory: request.directory };
}

function readArguments(args: readonly string[], from: string) {
  const goals: string[] = [];
  const variables = new Map<string, string>();
  const options: LeadingOptions['options'][number][] = [];
  for (let rest = args; rest.length > 0; ) {
    const leading = leadingOptions(rest, (option) => VALUED.includes(option));
    const [operand, ...following] = leading.rest;
    const [, name, value] = /^(\w+)[:?+]?=(.*)$/s.exec(operand ?? '') ?? [];
    if (name !== undefined) variables.set(name, value ?? '');
    else if (operand !== undefined) goals.push(operand);
    options.push(...leading.options);
    rest = following;
  }
  const value = (...names: string[]) => options.find((option) => names.includes(option.name))?.value ?? null;
  const directory = joinDirectory(from, value('-C', '--directory') ?? '.');
  return { goals, variables, directory, file: value('-f', '--file', '--makefile') };
}

const ASSIGNMENT = /^(?:export\s+)?([\w.-]+)\s*(?::{0,3}|\?|\+)=\s*(.*)$/;
const RULE = /^([^\s#:=][^:#=]*?)\s*::?(?!=)\s*([^;#]*)(?:;(.*))?/;

function parseMakefile(text: string, given: ReadonlyMap<string, string>): Makefile {
  const variables = new Map([['MAKE', 'make']]);
  const rules = new Map<string, Rule>();
  let goals: readonly string[] = [];
  let firstGoal: string | null = null;
  for (const line of text.replaceAll(/\\\r?\n/g, ' ').split(/\r?\n/)) {
    const assignment = ASSIGNMENT.exec(line);
    if (line.startsWith('\t')) for (const goal of goals) rules.get(goal)?.lines.push(recipeLine(line));
    else if (assignment) variables.set(assignment[1] ?? '', (assignment[2] ?? '').replace(/\s+#.*$/, ''));
    else goals = addRule(line, rules) ?? goals;
    firstGoal ??= goals.find((goal) => !goal.startsWith('.')) ?? null;
  }
  return { variables: new Map([...variables, ...given]), rules, firstGoal };
}

/** The goals of a rule's first line; null when the line is none. */
function addRule(line: string, rules: Map<string, Rule>): string[] | null {
  const [match, names = '', needs = '', recipe] = RULE.exec(line) ?? [];
  if (match === undefined) return null;
  const goals = names.split(/\s+/);
  for (const goal of goals) {
    const rule = rules.get(goal) ?? { needs: [], lines: [] };
    rule.needs.push(...needs.split(/[\s|]+/).filter((need) => need !== ''));
    if (recipe !== undefined) rule.lines.push(recipeLine(recipe));
    rules.set(goal, rule);
  }
  return goals;
}

/** Without make's own prefixes: silent, always, errors ignored. */
function recipeLine(line: string): string {
  return line.trim().replace(/^[@+\s-]+/, '');
}

function linesOf(goals: readonly string[], makefile: Makefile): string[] {
  const seen = new Set<string>();
  const lines: string[] = [];
  const visit = (goal: string): void => {
    if (seen.has(goal) || seen.size >= MOST_GOALS) return;
    seen.add(goal);
    const rule = makefile.rules.get(goal);
    for (const need of rule?.needs ?? []) visit(expand(need, makefile.variables));
    lines.push(...(rule?.lines ?? []).map((line) => expand(line, makefile.variables)));
  };
  for (const goal of goals) visit(goal);
  return lines;
}

/** Replaces `$(NAME)` and `${NAME}`; what is unknown becomes empty, as in make. `$$` is the shell's own `$`. */
function expand(text: string, variables: ReadonlyMap<string, string>, depth = 0): string {
  const replaced = text.replaceAll(/\$\$|\$[({]([\w.-]+)[)}]/g, (whole, name: string | undefined) => {
    if (name === undefined) return whole;
    const value = variables.get(name) ?? '';
    return depth < 5 ? expand(value, variables, depth + 1) : value;
  });
  return depth === 0 ? replaced.replaceAll('$$', '$') : replaced;
}
