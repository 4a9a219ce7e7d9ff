/**
 * Rules about several inputs together, or about an input and the machine. Each rule reads the texts as they were given,
 * so that one mistake hides no other.
 */
import { resolve } from 'node:path';
import { isWithin } from '../paths.ts';
import type { DoorFacts } from './facts.ts';
import type { InputName } from './inputs.ts';
import { staysInside } from './paths.ts';
import { type Problem, refused } from './problem.ts';
import type { Refusal, Wording } from './reading.ts';
import { holdsControl } from './values.ts';

/** The given inputs, trimmed; what is not given is undefined. */
export type GivenTexts = Readonly<Partial<Record<InputName, string>>>;

type Rule = (given: GivenTexts, facts: DoorFacts) => readonly [InputName, Refusal] | null;

const leaveOut = (name: InputName, otherwise: Wording): Wording => {
  return (spell) => `Leave \`${spell.name(name)}\` out, or set \`${otherwise(spell)}\`.`;
};

const detectNeedsAuto: Rule = ({ detect, runs }) => {
  if (detect === undefined || runs === 'auto') return null;
  const rule: Wording = (spell) => `has an effect only with \`${spell.set('runs', 'auto')}\``;
  return ['detect', { ok: false, rule, remedy: leaveOut('detect', (spell) => spell.set('runs', 'auto')) }];
};

function needsRepo(name: InputName): Rule {
  return (given) => {
    const idle = given[name] === undefined || (name === 'submodules' && given[name] === 'false');
    if (idle || given.repo !== undefined) return null;
    const rule: Wording = (spell) => `has an effect only with \`${spell.name('repo')}\``;
    const remedy = leaveOut(name, (spell) => spell.set('repo', 'https://github.com/owner/name'));
    return [name, { ok: false, rule, remedy }];
  };
}

const tokenNeedsHttps: Rule = (given) => {
  if (given['repo-token'] === undefined || !given.repo?.startsWith('git@')) return null;
  const rule: Wording = (spell) => `is never used with a \`git@\` \`${spell.name('repo')}\`, which logs in by SSH key`;
  const remedy = leaveOut('repo-token', (spell) => spell.set('repo', 'https://…'));
  return ['repo-token', { ok: false, rule, remedy }];
};

const directoryInRepo: Rule = ({ 'working-directory': directory, repo }) => {
  if (directory === undefined || repo === undefined || holdsControl(directory) || staysInside(directory)) return null;
  const rule: Wording = () => 'must be a relative path inside the repository, without `..`';
  return ['working-directory', { ok: false, rule, instead: ['path/in/the/repository'] }];
};

const PATHS = ['working-directory', 'output-dir', 'results-file'] as const;

/** Absolute; null: there is none. */
function pathOf(name: (typeof PATHS)[number], given: GivenTexts, facts: DoorFacts): string | null {
  if (name === 'working-directory' && given.repo !== undefined) return null;
  const text = given[name] ?? { 'working-directory': '.', 'output-dir': facts.outputDir, 'results-file': null }[name];
  return text === null ? null : resolve(facts.cwd, text);
}

/** With a path that Node could not decode, a file is not found, or a wrong one is made. */
const pathsInUtf8: readonly Rule[] = PATHS.map((name) => (given, facts) => {
  const shown = facts.undecoded(pathOf(name, given, facts) ?? '');
  if (shown === null) return null;
  const place = pathOf('working-directory', given, facts) ?? '';
  if (given[name] === undefined && name === 'output-dir' && facts.undecoded(place) !== null) return null;
  const unset = given[name] === undefined && name === 'output-dir' ? `Left out, it is \`${shown}\`. ` : '';
  const remedy: Wording = () =>
    `${unset}The bytes shown as \\x and two digits are not UTF-8: rename that folder, or use another. ` +
    'A symlink does not help.';
  return [name, { ok: false, rule: () => 'must be a path in UTF-8', shown, remedy }];
});

const commandInUtf8: Rule = ({ 'test-command': command = '' }, facts) => {
  const shown = facts.undecoded(command);
  if (shown === null) return null;
  const remedy: Wording = () =>
    "Write other bytes the way bash does, `$'caf\\xe9'`, inside quotes that keep the `$` as it is.";
  return ['test-command', { ok: false, rule: () => 'must be text in UTF-8', shown, remedy }];
};

const directoryExists: Rule = ({ 'working-directory': directory = '.', repo }, facts) => {
  const unreadable = directory === '' || holdsControl(directory) || directory.length > 4096;
  const path = resolve(facts.cwd, directory);
  if (repo !== undefined || unreadable || facts.isDirectory(path) || facts.undecoded(path) !== null) return null;
  const remedy: Wording = (spell) =>
    `The search starts in \`${facts.cwd}\`. Set \`${spell.name('working-directory')}\` to a folder that exists there.`;
  return ['working-directory', { ok: false, rule: () => 'must be an existing folder', remedy }];
};

const outputBesideCode: Rule = ({ 'working-directory': directory = '.', 'output-dir': output, repo }, facts) => {
  if (output === undefined || output === '' || repo !== undefined) return null;
  if (!isWithin(resolve(facts.cwd, output), resolve(facts.cwd, directory))) return null;
  return ['output-dir', { ok: false }];
};

const reportNeedsFramework: Rule = ({ 'report-files': files, framework }) => {
  if (files === undefined || framework !== 'none') return null;
  const rule: Wording = (spell) => `is never read with \`${spell.set('framework', 'none')}\``;
  return [
    'report-files',
    { ok: false, rule, remedy: leaveOut('report-files', (spell) => spell.set('framework', 'auto')) },
  ];
};

const budgetNeedsDiagnosis: Rule = ({ diagnose, 'diagnose-budget': budget }) => {
  if (budget === undefined || diagnose !== 'false') return null;
  const rule: Wording = (spell) => `has no effect with \`${spell.set('diagnose', 'false')}\``;
  return [
    'diagnose-budget',
    { ok: false, rule, remedy: leaveOut('diagnose-budget', (spell) => spell.set('diagnose', 'true')) },
  ];
};

/** A pull request from a fork has no secrets. The empty text that arrives instead counts as left out. */
function runpodNeeds(name: 'runpod-api-key' | 'runpod-endpoint-id'): Rule {
  return (given) => {
    if (given.backend !== 'runpod' || given[name] !== undefined) return null;
    const rule: Wording = (spell) => `is needed with \`${spell.set('backend', 'runpod')}\``;
    const remedy: Wording = (spell) =>
      `Set \`${spell.name(name)}\`, or set \`${spell.set('backend', 'runner')}\`. ` +
      'A workflow for pull requests from forks sees no secrets.';
    return [name, { ok: false, rule, remedy }];
  };
}

const resultsRunNothing: Rule = ({ 'results-file': file, 'test-command': command }) => {
  if (file === undefined || command === undefined) return null;
  const rule: Wording = (spell) => `runs nothing, so \`${spell.name('test-command')}\` has no effect with it`;
  return [
    'results-file',
    {
      ok: false,
      rule,
      remedy: (spell) => `Leave one of the two out. \`${spell.name('results-file')}\` is for jobs that only publish.`,
    },
  ];
};

const RULES: readonly Rule[] = [
  resultsRunNothing,
  detectNeedsAuto,
  budgetNeedsDiagnosis,
  commandInUtf8,
  ...pathsInUtf8,
  directoryInRepo,
  directoryExists,
  needsRepo('ref'),
  needsRepo('repo-token'),
  needsRepo('submodules'),
  tokenNeedsHttps,
  reportNeedsFramework,
  runpodNeeds('runpod-api-key'),
  runpodNeeds('runpod-endpoint-id'),
  outputBesideCode,
];

/** The problems that these rules find in the given inputs. */
export function brokenRules(given: GivenTexts, facts: DoorFacts): Problem[] {
  return RULES.flatMap((rule) => {
    const broken = rule(given, facts);
    if (broken === null) return [];
    const [name, refusal] = broken;
    const problem = refused(name, given[name] ?? '.', refusal, facts.door);
    // Of these inputs, only the working directory has a value when it is left out.
    return [given[name] === undefined && name !== 'working-directory' ? { ...problem, got: null } : problem];
  });
}
