import { describe, expect, test } from '@jest/globals';
import { planSetup } from '../../src/workspace/setup/plan.ts';
import type { SetupPlan } from '../../src/workspace/setup/steps.ts';

function plan(files: Record<string, string>, programs: readonly string[] = [], python = '3.11.2'): SetupPlan {
  return planSetup({
    files: new Set(Object.keys(files)),
    read: (file) => files[file] ?? '',
    has: (program) => programs.includes(program),
    tools: '/t',
    python: () => python,
  });
}

const commands = (...args: Parameters<typeof plan>): string[] => plan(...args).steps.map(({ command }) => command);

const VENV = 'python3 -m venv /t/venv';
const PROJECT = "python -m pip install -e '.[dev,test,tests,testing]'";

describe('the planned commands', () => {
  test.each<[string, Record<string, string>, string[], string[]]>([
    [
      'uv.lock, with uv',
      { 'uv.lock': '', 'pyproject.toml': '[project]', 'requirements.txt': '' },
      ['uv'],
      ['uv sync --frozen'],
    ],
    [
      'uv.lock, without uv',
      { 'uv.lock': '' },
      [],
      ['python3 -m venv /t/uv && /t/uv/bin/python -m pip install --quiet uv', 'uv sync --frozen'],
    ],
    [
      'requirements of the tests, not of the documentation',
      {
        'requirements.txt': '',
        'requirements-dev.txt': '',
        'test-requirements.txt': '',
        'requirements-docs.txt': '',
        'my requirements.txt': '',
      },
      [],
      [VENV, 'python -m pip install -r requirements-dev.txt -r requirements.txt -r test-requirements.txt'],
    ],
    [
      'requirements and a project',
      { 'requirements.txt': '', 'pyproject.toml': '[build-system]\n' },
      [],
      [VENV, 'python -m pip install -r requirements.txt', PROJECT],
    ],
    ['a pyproject.toml that only configures tools', { 'pyproject.toml': '[tool.pytest.ini_options]\n' }, [], []],
    ['setup.py', { 'setup.py': '' }, [], [VENV, PROJECT]],
    ['npm', { 'package-lock.json': '{}', 'package.json': '{}' }, [], ['npm ci --no-audit --no-fund']],
    ['npm shrinkwrap', { 'npm-shrinkwrap.json': '{}' }, [], ['npm ci --no-audit --no-fund']],
    ['package.json that needs nothing', { 'package.json': '{"dependencies": {}}' }, [], []],
    [
      'package.json without a lock file',
      { 'package.json': '{"devDependencies": {"jest": "30"}}' },
      [],
      ['npm install --no-audit --no-fund'],
    ],
    [
      'the same, of pnpm',
      { 'package.json': '{"devDependencies": {"jest": "30"}, "packageManager": "pnpm@10.1.0"}' },
      ['pnpm'],
      ['pnpm install --no-frozen-lockfile'],
    ],
    [
      'a project that asks for a newer Python',
      { 'requirements.txt': '', 'pyproject.toml': '[project]\nrequires-python = ">=3.12"\n' },
      ['uv'],
      ["uv venv --quiet --seed --python '>=3.12' /t/venv", 'python -m pip install -r requirements.txt', PROJECT],
    ],
    [
      'the same by Poetry, without uv',
      { 'pyproject.toml': '[tool.poetry.dependencies]\npython = "^3.12"\n[tool.poetry]\n' },
      [],
      [
        'python3 -m venv /t/uv && /t/uv/bin/python -m pip install --quiet uv',
        "/t/uv/bin/uv venv --quiet --seed --python '>=3.12,<4' /t/venv",
        PROJECT,
      ],
    ],
    [
      'one that the machine has, and one that nobody understands',
      { 'setup.cfg': '[options]\npython_requires = >=3.9\n', 'setup.py': 'setup(python_requires="newest")' },
      ['uv'],
      [VENV, PROJECT],
    ],
    ['pnpm', { 'pnpm-lock.yaml': '', 'package-lock.json': '{}' }, ['pnpm'], ['pnpm install --frozen-lockfile']],
    [
      'pnpm, not installed',
      { 'pnpm-lock.yaml': "lockfileVersion: '9.0'\n" },
      [],
      ['npm install --global --no-audit --no-fund --prefix /t pnpm@10', 'pnpm install --frozen-lockfile'],
    ],
    [
      'an old pnpm, not installed',
      { 'pnpm-lock.yaml': 'lockfileVersion: 5.4\n' },
      [],
      ['npm install --global --no-audit --no-fund --prefix /t pnpm@7', 'pnpm install --frozen-lockfile'],
    ],
    [
      'pnpm, not installed, its version named',
      { 'pnpm-lock.yaml': '', 'package.json': '{"packageManager": "pnpm@9.1.0+sha512.ab"}' },
      [],
      ['npm install --global --no-audit --no-fund --prefix /t pnpm@9.1.0', 'pnpm install --frozen-lockfile'],
    ],
    [
      'Yarn 1, not installed',
      { 'yarn.lock': '# yarn lockfile v1\n' },
      [],
      ['npm install --global --no-audit --no-fund --prefix /t yarn@1', 'yarn install --frozen-lockfile'],
    ],
    [
      'Yarn 4, not installed, its version named',
      { 'yarn.lock': '__metadata:\n', 'package.json': '{ "packageManager":"yarn@4.5.0" }' },
      [],
      ['npm install --global --no-audit --no-fund --prefix /t @yarnpkg/cli-dist@4.5.0', 'yarn install --immutable'],
    ],
    [
      "Yarn 4 in the project's own tree",
      { 'yarn.lock': '__metadata:\n', '.yarnrc.yml': 'yarnPath: .yarn/releases/yarn-4.5.0.cjs\n' },
      [],
      ['npm install --global --no-audit --no-fund --prefix /t yarn@1', 'yarn install --immutable'],
    ],
    ['Yarn 1', { 'yarn.lock': '# yarn lockfile v1\n' }, ['yarn'], ['yarn install --frozen-lockfile']],
    ['Yarn 4', { 'yarn.lock': '# comment\n\n__metadata:\n  version: 8\n' }, ['yarn'], ['yarn install --immutable']],
    ['Go', { 'go.mod': '' }, [], ['go mod download']],
    ['Cargo', { 'Cargo.toml': '', 'Cargo.lock': '' }, [], ['cargo fetch --locked']],
    ['Cargo without a lock file', { 'Cargo.toml': '' }, [], ['cargo fetch']],
    ['Maven', { 'pom.xml': '' }, [], ['mvn -B -q dependency:go-offline']],
    ['Maven by its wrapper', { 'pom.xml': '', mvnw: '' }, [], ['sh ./mvnw -B -q dependency:go-offline']],
    ['Bundler', { 'Gemfile.lock': '' }, [], ['bundle install']],
    [
      'several at once',
      { 'go.mod': '', 'package-lock.json': '', 'requirements.txt': '' },
      [],
      [VENV, 'python -m pip install -r requirements.txt', 'npm ci --no-audit --no-fund', 'go mod download'],
    ],
    ['nothing known', { Makefile: '' }, [], []],
  ])('%s', (_name, files, programs, expected) => {
    expect(commands(files, programs)).toEqual(expected);
  });

  test.each<[string, Record<string, string>, boolean]>([
    ['npm', { 'package-lock.json': '', 'package.json': '{"scripts": {"test": "jest"}}' }, false],
    ['pnpm', { 'pnpm-lock.yaml': '' }, false],
    ['Yarn 1', { 'yarn.lock': '# yarn lockfile v1\n' }, false],
    ['Yarn 2, which may keep all of it outside of node_modules', { 'yarn.lock': '__metadata:\n' }, true],
    ['packages of a workspace', { 'package-lock.json': '', 'package.json': '{"workspaces": ["a"]}' }, true],
    ['packages of a pnpm workspace', { 'pnpm-lock.yaml': '', 'pnpm-workspace.yaml': '' }, true],
    ['a script at the installation', { 'package-lock.json': '', 'package.json': '{"scripts":{"prepare":"x"}}' }, true],
    ['one after it', { 'package-lock.json': '', 'package.json': '{"scripts":{"postprepare":"x"}}' }, true],
    ['uv', { 'uv.lock': '' }, true],
    ['a Python project', { 'requirements.txt': 'six', 'setup.py': '' }, true],
    ['Maven', { 'pom.xml': '<project/>' }, false],
    ['Maven with modules', { 'pom.xml': '<modules><module>a</module></modules>' }, true],
    ['Maven with a parent', { 'pom.xml': '<parent></parent>' }, true],
    ['Bundler', { 'Gemfile.lock': '' }, false],
    ['one of several', { 'uv.lock': '', 'package-lock.json': '' }, true],
  ])('whether what is installed leads to this very tree: %s', (_, files, expected) => {
    expect(plan(files).bound).toBe(expected);
  });

  test.each<[string, boolean]>([
    ['', false],
    ['# ./lib\nsix\n\nrequests[socks] >= 2 ; python_version > "3.8"  # why\r\nzope.interface==5\n', false],
    ['six==1 \\\n    --hash=sha256:ab \\\n    --hash=sha256:cd\n', false],
    ['--index-url https://x/simple\n--extra-index-url=https://y\n--pre\nsix~=1.0\n', false],
    ['--no-index\n--find-links /wheels\nsix', false],
    ['six @ https://x/six.whl\nlib @ git+https://x/lib@v1', false],
    ['-e .', true],
    ['--editable ./lib', true],
    ['./lib', true],
    ['lib/six.whl', true],
    ['six-1.0-py3-none-any.whl', true],
    ['../lib[extra]', true],
    ['six @ file:///lib', true],
    ['file:lib', true],
    ['-r other.txt', true],
    ['-c limits.txt', true],
    ['--requirement=other.txt', true],
    ['--find-links wheels\nsix', true],
    ['$ROOT/lib', true],
  ])('and requirements: %j', (text, expected) => {
    expect(plan({ 'requirements.txt': text }).bound).toBe(expected);
  });

  test('where packages come from decides what is installed, beside the lock file', () => {
    expect(plan({ 'package-lock.json': '' }).locks).toEqual(expect.arrayContaining(['package-lock.json', '.npmrc']));
  });

  test('a virtual environment goes to the front of PATH, for the runs too', () => {
    expect(plan({ 'requirements.txt': '' })).toMatchObject({ env: { VIRTUAL_ENV: '/t/venv' }, path: ['/t/venv/bin'] });
  });

  test('uv makes the environment in the session, not in the tree, and finds it again in the runs', () => {
    expect(plan({ 'uv.lock': '' })).toMatchObject({
      env: { UV_PROJECT_ENVIRONMENT: '/t/venv' },
      path: ['/t/venv/bin', '/t/uv/bin'],
    });
  });
});
