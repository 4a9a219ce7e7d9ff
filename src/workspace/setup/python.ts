/**
 * How a Python project is installed: into a virtual environment of the session's own, never into the machine's Python.
 * Pure.
 */
import { shellQuote } from '../../shell-words.ts';
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
  const steps = [...requirementSteps(facts), ...projectSteps(facts)];
  if (steps.length === 0) return NO_SETUP;
  const locks = steps.flatMap(({ because }) => because.split(', '));
  const bound = projectSteps(facts).length > 0 || locks.some((file) => leadsToTree(facts.read(file)));
  return { ...NO_SETUP, locks, bound, steps: [makeVenv(steps[0]?.because ?? '', venv), ...steps], ...activated(venv) };
}

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
  // uv makes the project's environment anew, so it cannot stand in it itself.
  const own = `${facts.tools}/uv`;
  const obtain = `python3 -m venv ${shellQuote(own)} && ${shellQuote(`${own}/bin/python`)} -m pip install --quiet uv`;
  const steps = [{ because: 'uv.lock, and uv is not installed', command: obtain }, sync];
  return { ...NO_SETUP, locks: [because], bound: true, steps, env, path: [...activated(venv).path, `${own}/bin`] };
}

function activated(venv: string): Pick<SetupPlan, 'env' | 'path'> {
  return { env: { VIRTUAL_ENV: venv, PIP_DISABLE_PIP_VERSION_CHECK: '1' }, path: [`${venv}/bin`] };
}

function makeVenv(because: string, venv: string): SetupStep {
  return { because, command: `python3 -m venv ${shellQuote(venv)}` };
}

function requirementSteps({ files }: SetupFacts): SetupStep[] {
  const found = [...files].filter((file) => REQUIREMENTS.test(file)).sort();
  if (found.length === 0) return [];
  const all = found.map((file) => `-r ${shellQuote(file)}`).join(' ');
  return [{ because: found.join(', '), command: `python -m pip install ${all}` }];
}

/** Editable, so that the tests import the tree they stand in. Extras that a project lacks are only a warning to pip. */
function projectSteps({ files, read }: SetupFacts): SetupStep[] {
  const command = `python -m pip install -e '.[dev,test,tests,testing]'`;
  if (files.has('pyproject.toml') && /^\[(project|build-system|tool\.poetry)\]/m.test(read('pyproject.toml'))) {
    return [{ because: 'pyproject.toml', command }];
  }
  return files.has('setup.py') ? [{ because: 'setup.py', command }] : [];
}
