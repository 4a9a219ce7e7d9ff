/** Python's task runners: which commands their files start, and what has to be said to tox. */
import { expect, test } from '@jest/globals';
import { projectFacts } from '../../../src/command/invocations.ts';
import { pytest } from '../../../src/frameworks/pytest.ts';
import { unittest } from '../../../src/frameworks/unittest.ts';

const TOX = `[tox]
envlist = py36,lint

[testenv]
deps = pytest
commands =
    python -c "print(1)"
    cov: coverage run -m pytest {posargs:tests/unit {toxinidir}/more}
    !cov: -{envbindir}/pytest \\
        -q {[paths]unit}

[testenv:lint]
commands = flake8 src

[testenv:django]
changedir = site
commands = {envpython} manage.py test {posargs}

[paths]
unit = tests
`;

const PYPROJECT = `[project]
name = "shop"

[tool.pdm.scripts]
lint = "ruff check ."
test = {composite = ["lint", "unit"]}
unit = "pytest -q"

[tool.poe.tasks]
plain = "pytest tests"  # all of them
all = ["fmt", "plain"]
fmt.shell = "black ."

[tool.poe.tasks.cov]
help = "with coverage"
cmd = "coverage run -m pytest"

[[tool.poe.tasks.each.sequence]]
shell = '''
mypy \
  src
'''
[[tool.poe.tasks.each.sequence]]
cmd = "pytest"

[tool.pixi.tasks]
pytest = "pytest -q"
ring = ["ring", "pytest"]
words = { cmd = ["pytest", "-k", "a b"], cwd = "src" }
call = { call = "shop:main" }

[tool.taskipy.tasks]
test = { cmd = 'python -m unittest', help = "all" }

[tool.hatch.envs.default.scripts]
test = "pytest {args:tests}"
cov = [
  "test-cov",
  "coverage report",
]
test-cov = "coverage run -m pytest"

[tool.hatch.envs.types.scripts]
check = "mypy src"
`;

const NOX = `import nox
@nox.session(python=["3.8", "3.9"])
def tests(session):
    session.install("pytest", "-r", "requirements.txt")
    session.run("pytest", "--cov", *session.posargs)
`;

const NATIVE = `env_list = ["py313"]
[env_run_base]
deps = ["pytest"]
commands = [["pytest", "-q", { replace = "posargs", default = ["tests"], extend = true }], ["coverage", "report"]]
`;

function words(commandLine: string, files: Readonly<Record<string, string>>): string[] {
  const { invocations } = projectFacts(commandLine, (path) => files[path] ?? null);
  expect(invocations.every(({ extend }) => extend === 'none' || invocations.length === 1)).toBe(true);
  return invocations.map((invocation) => invocation.words.join(' '));
}

test.each([
  ['tox', ['python -c print(1)', 'pytest tests/unit more', 'pytest -q tests']],
  ['python -m tox -e lint', ['flake8 src']],
  ['tox run -e lint,django -- -v', ['flake8 src', 'python manage.py test']],
  ['nox -s tests', ['pytest --cov']],
  ['pdm run test', ['ruff check .', 'pytest -q']],
  ['poe plain', ['pytest tests']],
  ['uv run poe all', ['black .', 'pytest tests']],
  ['poe cov', ['pytest']],
  ['poe each', ['mypy src', 'pytest']],
  ['pixi run pytest', ['pytest -q']],
  ['pixi run ring', ['ring', 'pytest -q']],
  ['pixi run words', ['pytest -k a b']],
  ['pixi run call', ['call']],
  ['pixi run constructor', ['constructor']],
  ['poetry run task test', ['unittest']],
  ['hatch run test', ['pytest tests']],
  ['hatch run cov', ['pytest', 'coverage report']],
  ['hatch run types:check', ['mypy src']],
  ['hatch test', ['pytest']],
  ['hatch -v test --parallel', ['pytest']],
  ['hatch -e types run check', ['mypy src']],
  ['hatch run types:pytest -k "a b"', ['pytest -k a b']],
  ['hatch run +py=3.12 unit:fast', ['pytest -x']],
  ['hatch run pytest -x', ['pytest -x']],
  ['pipenv run test', ['pytest']],
  ['pdm run missing', ['missing']],
])('%s', (commandLine, expected) => {
  const files = {
    'tox.ini': TOX,
    'pyproject.toml': PYPROJECT,
    'noxfile.py': NOX,
    'hatch.toml': '[envs.unit.scripts]\nfast = "pytest -x"\n',
    Pipfile: '[scripts]\ntest = "pytest"\n',
  };
  expect(words(commandLine, files)).toEqual(expected);
});

test('tox.toml, and an ini inside pyproject.toml', () => {
  expect(words('tox', { 'tox.toml': NATIVE })).toEqual(['pytest -q tests', 'coverage report']);
  const inside = `[tool.tox]\nlegacy_tox_ini = """\n[testenv]\ncommands = pytest inside\n"""\n`;
  expect(words('tox', { 'pyproject.toml': inside })).toEqual(['pytest inside']);
  expect(words('tox', {})).toEqual(['tox']);
  const named = '[env."3.13"]\ncommands = [["pytest", { replace = "env", name = "X" }, "-x"]]\n';
  expect(words('tox -e 3.13', { 'tox.toml': named })).toEqual(['pytest -x']);
  expect(words('tox', { 'tox.toml': '[env_run_base\n' })).toEqual(['tox']);
});

test.each([
  ['python setup.py test', { 'setup.cfg': '[aliases]\ntest=pytest\n' }, 'pytest'],
  ['python setup.py -q pytest', {}, 'pytest'],
  ['python setup.py test', { 'setup.py': 'import pytest\nsys.exit(pytest.main(self.args))' }, 'pytest'],
  ['python setup.py test', {}, 'unittest'],
  ['python setup.py build', {}, null],
  ['python run_tests.py', { 'run_tests.py': 'import pytest; pytest.main(["-q"])' }, 'pytest'],
  ['./tests/runtests.py', { 'tests/runtests.py': 'runner = get_runner(settings)()' }, 'unittest'],
  ['python other.py', { 'other.py': 'print("pytest")' }, null],
])('%s with %j: %s', (commandLine, files: Record<string, string>, expected) => {
  const facts = projectFacts(commandLine, (path) => files[path] ?? null);
  const [found] = [pytest, unittest].filter((framework) => framework.recognise(facts) !== null);
  expect(found?.name ?? null).toBe(expected);
});

test('tox is told to hand on what our side needs, in a run and in a replay (tried with tox 3.28 and 4)', () => {
  const facts = projectFacts('tox -e py', (path) => (path === 'tox.ini' ? TOX : null));
  const recognition = pytest.recognise(facts)!;
  expect(recognition.invocation).toMatchObject({ extend: 'none', filteredBy: 'tox' });
  const common = { commandLine: 'tox -e py', recognition, seed: 7, order: 'as-is', supportDir: '/support' } as const;
  const { env } = pytest.prepare({ ...common, reportDir: '/report', env: {} });
  expect(env).toMatchObject({ TOX_HASHSEED: '7', TOX_TESTENV_PASSENV: expect.stringContaining('TEST_SEED ATTEMPT') });
  expect(env.TOX_OVERRIDE).toMatch(/^testenv\.pass_env\+=TEST_SEED,.*PYTHONPATH.*FLAKY_DETECTOR_\*$/);
  const test = { file: 'tests/test_a.py', suite: null, name: 'test_a' };
  expect(pytest.replay({ ...common, test }).commandLine).toContain(`TOX_OVERRIDE='${env.TOX_OVERRIDE}'`);
});
