/**
 * How a Python project is installed: into a virtual environment of the session's own, never into the machine's Python.
 * Pure.
 */
import { shellQuote } from '../../shell-words.ts';
import { missingPython } from './python-version.ts';
import { NO_SETUP, type SetupFacts, type SetupPlan, type SetupStep } from './steps.ts';

/** Files of what the tests need; others (documentation, a platform's) are left alone. */
const REQUIREMENTS =
  /^(requirements([-_.](dev|develop|development|test|tests|testing|ci))?|(dev|test|tests)[-_]requirements)\.txt$/;

/**
 * Lines that ask for the same wherever the file lies: `name>=2`, `name @ https://...`, an index. Others may be paths.
 */
const SAME_ANYWHERE = [
  /^\s*(#.*|\\)?$/,
  /^\s*--hash[= ]/,
  /^\s*--(no-index|pre|prefer-binary|require-hashes)\b/,
  /^\s*--(only|no)-binary[= ]/,
  /^\s*(-i|--(extra-)?index-url|-f|--find-links)[= ]\s*(https?:|\/)/,
  /^\s*\w[\w.-]*\s*(\[[^\]]*\]\s*)?($|[=<>!~;#\\]|@\s*(git\+)?https?:)/,
];
/** What pip takes from the folder if it lies there. */
const ARCHIVE = /^\s*[\w.-]+\.(whl|zip|tgz|tar(\.\w+)?)\b/;

/** A lock file of uv, else requirements and the project itself. */
export function pythonSetup(facts: SetupFacts): SetupPlan {
  const venv = `${facts.tools}/venv`;
  if (facts.files.has('uv.lock')) return uvSetup(facts, venv);
  const requirements = requirementSteps(facts);
  const steps = [...requirements, ...projectSteps(facts, requirements.length > 0)];
  if (steps.length === 0) return NO_SETUP;
  const locks = steps.flatMap(({ because }) => because.split(', '));
  const bound = steps.length > requirements.length || locks.some((file) => leadsToTree(facts.read(file)));
  const making = makeVenv(steps[0]?.because ?? '', venv, facts);
  return { ...NO_SETUP, locks, bound, steps: [...making, ...steps], ...activated(venv) };
}

/**
 * An environment of the session's own, with nothing in it but what the machine's Python has, for commands that install
 * what they need: a Python that the system manages refuses that.
 */
export function emptyPython({ has, tools }: SetupFacts): SetupPlan {
  const venv = `${tools}/venv`;
  const command = has('uv') ? 'uv venv --quiet --seed' : 'python3 -m venv';
  const step = { because: 'commands that use pip', command: `${command} --system-site-packages ${shellQuote(venv)}` };
  return { ...NO_SETUP, steps: [{ ...step, orElse: WITHOUT_PYTHON }], ...activated(venv) };
}

const WITHOUT_PYTHON = 'No Python environment could be made; a command that uses pip may fail.';

function leadsToTree(requirements: string): boolean {
  return requirements
    .split(/\r?\n/)
    .some((line) => ARCHIVE.test(line) || !SAME_ANYWHERE.some((pattern) => pattern.test(line)));
}

function uvSetup(facts: SetupFacts, venv: string): SetupPlan {
  const because = 'uv.lock';
  const sync = { because, command: 'uv sync --frozen' };
  const env = { ...activated(venv).env, UV_PROJECT_ENVIRONMENT: venv };
  if (facts.has('uv'))
    return { ...NO_SETUP, locks: [because], bound: true, steps: [sync], env, path: activated(venv).path };
  const { folder, command } = ownUv(facts);
  const steps = [{ because: 'uv.lock, and uv is not installed', command }, sync];
  return { ...NO_SETUP, locks: [because], bound: true, steps, env, path: [...activated(venv).path, folder] };
}

/** uv makes the project's environment anew, so it cannot stand in it itself. */
function ownUv({ tools }: SetupFacts): { readonly folder: string; readonly command: string } {
  const own = `${tools}/uv`;
  const command = `python3 -m venv ${shellQuote(own)} && ${shellQuote(`${own}/bin/python`)} -m pip install --quiet uv`;
  return { folder: `${own}/bin`, command };
}

function activated(venv: string): Pick<SetupPlan, 'env' | 'path'> {
  return { env: { VIRTUAL_ENV: venv, PIP_DISABLE_PIP_VERSION_CHECK: '1' }, path: [`${venv}/bin`] };
}

/** With the machine's Python, or, where the project asks for another, with one that uv finds or brings. */
function makeVenv(because: string, venv: string, facts: SetupFacts): SetupStep[] {
  const asked = missingPython(facts);
  if (asked === null) return [{ because, command: `python3 -m venv ${shellQuote(venv)}` }];
  const words = `venv --quiet --seed --python ${shellQuote(asked)} ${shellQuote(venv)}`;
  const why = `a Python ${asked}`;
  if (facts.has('uv')) return [{ because: why, command: `uv ${words}` }];
  const { folder, command } = ownUv(facts);
  return [
    { because: `${why}, and uv is not installed`, command },
    { because: why, command: `${shellQuote(`${folder}/uv`)} ${words}` },
  ];
}

function requirementSteps({ files }: SetupFacts): SetupStep[] {
  const found = [...files].filter((file) => REQUIREMENTS.test(file)).sort();
  if (found.length === 0) return [];
  const all = found.map((file) => `-r ${shellQuote(file)}`).join(' ');
  return [{ because: found.join(', '), command: `python -m pip install ${all}` }];
}

/** Editable, so that the tests import the tree they stand in. Extras that a project lacks are only a warning to pip. */
function projectSteps({ files, read }: SetupFacts, hasRequirements: boolean): SetupStep[] {
  const command = `python -m pip install -e '.[dev,test,tests,testing]'`;
  const because = ['pyproject.toml', 'setup.py'].find(
    (file) => files.has(file) && (file !== 'pyproject.toml' || IS_PROJECT.test(read(file))),
  );
  if (because === undefined) return [];
  return [{ because, command, ...(hasRequirements ? { orElse: WITHOUT_PROJECT } : {}) }];
}

const IS_PROJECT = /^\[(project|build-system|tool\.poetry)\]/m;
/** A folder of scripts with a pyproject.toml beside them is no package, and its tests import what lies there. */
const WITHOUT_PROJECT = 'The tests import the project from its folder.';
