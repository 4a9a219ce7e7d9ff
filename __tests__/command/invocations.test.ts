import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { Invocation } from '../../src/command/invocation.ts';
import { projectFacts } from '../../src/command/invocations.ts';

const FILES: Record<string, string> = {
  'package.json': JSON.stringify({
    workspaces: ['packages/*'],
    scripts: {
      test: 'jest --ci',
      'test:esm': 'cross-env NODE_OPTIONS=--experimental-vm-modules npx jest',
      pretest: 'eslint .',
      unit: 'npm run mocha',
      mocha: 'nyc --reporter lcov mocha -r ts-node/register "test/**/*.ts"',
      open: 'npm run mocha --',
      both: 'jest && vitest run',
      piped: 'node --test | tee log',
      loop: 'npm run loop',
      make: 'make check',
      sub: 'cd packages/a && npm test',
      shell: './scripts/test.sh',
    },
  }),
  'packages/a/package.json': '{"name": "@org/a", "scripts": {"test": "vitest run"}}',
  'broken/package.json': '{"scripts": ',
  'many/package.json': JSON.stringify({
    workspaces: { packages: ['libs/*', 'site'] },
    scripts: { test: 'npm test --workspaces --if-present', lerna: 'lerna run test --stream' },
  }),
  'many/libs/one/package.json': '{"name": "one", "scripts": {"test": "jest"}}',
  'many/libs/two/package.json': '{"name": "@org/second", "scripts": {"test": "mocha", "build": "tsc"}}',
  'many/libs/none/readme': '',
  'many/site/package.json': '{"name": "site", "scripts": {"test": "vitest run"}}',
  'deep/pnpm-workspace.yaml': 'packages:\n  # all of them\n  - \'apps/**\'\n  - "!**/old"\n',
  'flow/pnpm-workspace.yaml': 'packages: [libs/*, "site"]\nonlyBuiltDependencies:\n  - other\n',
  'flow/libs/one/package.json': '{"name": "one", "scripts": {"test": "jest"}}',
  'flow/site/package.json': '{"name": "site", "scripts": {"test": "mocha"}}',
  'flow/other/package.json': '{"name": "other", "scripts": {"test": "vitest run"}}',
  'odd/pnpm-workspace.yaml': 'packages: [one\n',
  'odd/one/package.json': '{"name": "one", "scripts": {"test": "jest"}}',
  'deep/apps/group/shop/package.json': '{"name": "shop", "scripts": {"test": "vitest run"}}',
  'deep/apps/node_modules/x/package.json': '{"name": "x", "scripts": {"test": "jest"}}',
  Makefile: [
    'PYTEST ?= python -m pytest',
    'FLAGS = -q',
    '.PHONY: all check',
    'all: check ; @echo ok',
    'check: lint',
    '\t@$(PYTEST) $(FLAGS) \\',
    '\t  tests',
    '\t-cd packages/a && $(MAKE) deep',
    'lint:',
    '\tfor f in a b; do ruff check $$f; done',
    'ring: ring2',
    'ring2: ring',
    '\ttrue',
  ].join('\n'),
  'packages/a/Makefile': 'deep:\n\tgo test ./...\n',
  'scripts/test.sh': '#!/usr/bin/env bash\nset -euo pipefail\nif [ -n "$CI" ]; then\n  npx mocha "$@"\nfi\n',
  'bin/rspec': '#!/usr/bin/env ruby\nload "rspec"\n',
};

function foldersIn(path: string): string[] {
  const below = Object.keys(FILES).filter((file) => file.startsWith(`${path}/`));
  return [
    ...new Set(
      below.map((file) => file.slice(path.length + 1).split('/')).flatMap(([name, more]) => (more ? [name ?? ''] : [])),
    ),
  ];
}

/** `program args` per invocation; `+` marks append, `--` after-dashes, `!` none; `@dir` where it runs elsewhere. */
function shown(commandLine: string): string[] {
  const { invocations } = projectFacts(commandLine, (path) => FILES[path] ?? null, { foldersIn, parseYaml: parse });
  const mark: Record<Invocation['extend'], string> = { append: '+', 'after-dashes': '--', none: '!' };
  return invocations.map(
    ({ words, extend, directory }) =>
      `${words.join(' ')} ${mark[extend]}${directory === undefined ? '' : ` @${directory}`}`,
  );
}

const PLAIN: [string, string[]][] = [
  ['pytest', ['pytest +']],
  ['  pytest -x tests\n', ['pytest -x tests +']],
  ['pytest -k "a and b"', ['pytest -k a and b +']],
  ["pytest -k 'it'\\''s'", ["pytest -k it's +"]],
  ['PYTHONHASHSEED=0 FOO="a b" pytest', ['pytest +']],
  ['./venv/bin/pytest tests', ['pytest tests +']],
  ['pytest > log.txt 2>&1', ['pytest +']],
  ['pytest 2>&1 | tee log', ['pytest !', 'tee log +']],
  ['pytest || true', ['pytest !', 'true +']],
  ['pytest;', ['pytest !']],
  ['pytest & wait', ['pytest !', 'wait +']],
  ['pytest # all of them', ['pytest !']],
  ['(pytest)', ['pytest !']],
  ['if ! pytest; then exit 1; fi', ['pytest !', 'exit 1 !']],
  ['for i in 1 2; do pytest; done', ['pytest !']],
  ['npm ci\nnpm run both\n', ['npm ci !', 'jest !', 'vitest run --']],
  ['pytest <<E\nx\nE', ['pytest !']],
  ['pytest "unclosed', ['pytest unclosed !']],
  ['FOO=1', []],
  ['', []],
];

const DIRECTORIES: [string, string[]][] = [
  ['cd packages/a && npx vitest run', ['vitest run + @packages/a']],
  ['builtin cd packages/a && npx vitest run', ['vitest run + @packages/a']],
  ['cd packages/a && npm test', ['vitest run -- @packages/a']],
  ['(cd packages/a; npm test) && pytest', ['vitest run ! @packages/a', 'pytest +']],
  ['cd "$GITHUB_WORKSPACE" && pytest', ['pytest +']],
  ['cd packages && cd a && pytest', ['pytest + @packages/a']],
  ['npm --prefix packages/a test', ['vitest run -- @packages/a']],
  ['npm test --prefix=packages/a', ['vitest run -- @packages/a']],
  ['pnpm -C packages/a test', ['vitest run + @packages/a']],
  ['yarn --cwd packages/a test', ['vitest run + @packages/a']],
  ['yarn workspace @org/a test', ['vitest run + @packages/a']],
  ['pnpm --filter @org/a test', ['vitest run + @packages/a']],
  ['npm test -w packages/a', ['vitest run -- @packages/a']],
  ['make -C packages/a deep', ['go test ./... ! @packages/a']],
];

const SCRIPTS: [string, string[]][] = [
  ['npm test', ['eslint . !', 'jest --ci --']],
  ['npm t', ['eslint . !', 'jest --ci --']],
  ['npm run test -- -x', ['eslint . !', 'jest --ci +']],
  ['npm run -s test', ['eslint . !', 'jest --ci --']],
  ['npm run-script test:esm', ['jest --']],
  ['yarn test', ['eslint . !', 'jest --ci +']],
  ['yarn run mocha', ['mocha -r ts-node/register test/**/*.ts +']],
  ['yarn mocha', ['mocha -r ts-node/register test/**/*.ts +']],
  ['pnpm test', ['eslint . !', 'jest --ci +']],
  ['pnpm run both', ['jest !', 'vitest run +']],
  ['bun run test', ['eslint . !', 'jest --ci +']],
  ['bun test', ['bun test +']],
  ['node --run test', ['eslint . !', 'jest --ci --']],
  ['node --run=test -- --ci', ['eslint . !', 'jest --ci +']],
  ['npm run unit', ['mocha -r ts-node/register test/**/*.ts !']],
  ['yarn unit', ['mocha -r ts-node/register test/**/*.ts --']],
  ['npm run open', ['mocha -r ts-node/register test/**/*.ts --']],
  ['npm run piped', ['node --test !', 'tee log --']],
  ['npm run make', ['ruff check $f !', 'pytest -q tests !', 'go test ./... ! @packages/a']],
  ['npm run sub', ['vitest run ! @packages/a']],
  ['npm run shell', ['set -euo pipefail !', '[ -n $CI ] !', 'mocha $@ !']],
  ['npm run missing', ['npm run missing +']],
  ['npm run constructor', ['npm run constructor +']],
  ['npm --prefix broken test', ['npm --prefix broken test +']],
  ['npm test | cat', ['eslint . !', 'jest --ci !', 'cat +']],
];

const EACH = ['jest ! @many/libs/one', 'mocha ! @many/libs/two', 'vitest run ! @many/site'];
const WORKSPACES: [string, string[]][] = [
  ['npm --prefix many test', EACH],
  ['cd many && npm test -ws', EACH],
  ['npm run test --workspaces --prefix many', EACH],
  ['cd many && npm run lerna', EACH],
  ['cd many && npx lerna run test --concurrency 1', EACH],
  ['cd many && npx turbo run test --force', EACH],
  ['cd many && turbo test', EACH],
  ['cd many && nx run-many -t test', EACH],
  ['cd many && yarn workspaces run test', EACH],
  ['cd many && yarn workspaces foreach -A run test', EACH],
  ['cd many && pnpm -r test', EACH],
  ['cd many && pnpm run --recursive test', EACH],
  ['cd many && pnpm --filter "./libs/*" test', EACH],
  ['cd many && npm test -w @org/second', ['mocha -- @many/libs/two']],
  ['cd many && lerna run test --scope site', ['vitest run -- @many/site']],
  ['cd many && npm run build --workspaces --if-present', ['tsc ! @many/libs/two']],
  ['cd deep && pnpm -r test', ['vitest run ! @deep/apps/group/shop']],
  ['cd flow && pnpm -r test', ['jest ! @flow/libs/one', 'mocha ! @flow/site']],
  ['cd odd && pnpm -r test', ['pnpm -r test + @odd']],
];

const WRAPPERS: [string, string[]][] = [
  ['npx jest --ci', ['jest --ci +']],
  ['npx --yes jest@29 --ci', ['jest --ci +']],
  ['npx -p typescript -p jest jest', ['jest +']],
  ["npx -c 'jest --ci'", ['jest --ci !']],
  ['npx @playwright/test', ['@playwright/test +']],
  ['npm exec jest', ['jest --']],
  ['npm exec -- jest --ci', ['jest --ci +']],
  ['npm exec jest -- --ci', ['jest --ci +']],
  ['pnpm exec vitest run', ['vitest run +']],
  ['bunx vitest', ['vitest +']],
  ['uv run pytest -q', ['pytest -q +']],
  ['uv run --with pytest-xdist -p 3.12 -- pytest -q', ['pytest -q +']],
  ['uv run -m pytest', ['pytest +']],
  ['uv run python -m pytest', ['pytest +']],
  ['poetry run pytest', ['pytest +']],
  ['pipenv run python -m unittest discover', ['unittest discover +']],
  ['hatch run pytest', ['pytest +']],
  ['conda run -n env pytest', ['pytest +']],
  ['python3.12 -X dev -W error -m pytest', ['pytest +']],
  ['/usr/bin/python3 -Im unittest -v', ['unittest -v +']],
  ['python -m coverage run --source pkg -m pytest', ['pytest +']],
  ['coverage run -m pytest && coverage report', ['pytest !', 'coverage report +']],
  ['python manage.py test', ['python manage.py test +']],
  ['bundle exec rspec', ['rspec +']],
  ['bin/rspec spec', ['rspec spec +']],
  ['env -u HOME A=b C="d e" go test ./...', ['go test ./... +']],
  ['time pytest', ['pytest +']],
  ['time -p timeout -k 5 10m nice -n 5 pytest', ['pytest +']],
  ['xvfb-run -a --server-args="-screen 0" npx playwright test', ['playwright test +']],
  ["bash -c 'cd packages/a && npm test'", ['vitest run ! @packages/a']],
  ['bash -euo pipefail -c "pytest -q"', ['pytest -q !']],
  ["bash -lc 'pytest'", ['pytest !']],
  ['bash scripts/test.sh', ['set -euo pipefail !', '[ -n $CI ] !', 'mocha $@ !']],
  ['c8 -r text mocha', ['mocha +']],
  ['npx nyc --all npx mocha', ['mocha +']],
  ['cross-env NODE_ENV=test CI=1 jest', ['jest +']],
  ['dotenv -e .env.test -- jest', ['jest +']],
  ['node --test', ['node --test +']],
  ['node --experimental-vm-modules node_modules/jest/bin/jest.js --ci', ['jest --ci +']],
  ['node --max-old-space-size=4096 ./node_modules/.bin/mocha', ['mocha +']],
  ['node -r ts-node/register node_modules/vitest/vitest.mjs run', ['vitest run +']],
  ['node node_modules/@playwright/test/cli.js test', ['@playwright/test test +']],
  ['make', ['ruff check $f !', 'pytest -q tests !', 'go test ./... ! @packages/a', 'echo ok !']],
  ['make check PYTEST=pytest', ['ruff check $f !', 'pytest -q tests !', 'go test ./... ! @packages/a']],
  ['make ring', ['true !']],
  ['go test ./...', ['go test ./... +']],
  ['go run gotest.tools/gotestsum@latest -f dots -- -race ./...', ['gotestsum -f dots -- -race ./... +']],
  ['go tool -modfile tools/go.mod gotestsum', ['gotestsum +']],
  ['cargo test -- --nocapture', ['cargo test -- --nocapture +']],
  ['./gradlew test', ['gradlew test +']],
  ['mvn -q test', ['mvn -q test +']],
];

describe('the programs that a command line starts', () => {
  test.each([...PLAIN, ...DIRECTORIES, ...SCRIPTS, ...WORKSPACES, ...WRAPPERS])('%s', (commandLine, expected) => {
    expect(shown(commandLine)).toEqual(expected);
  });

  test('a script that calls itself comes to an end', () => {
    expect(shown('npm run loop')).toEqual(['npm run loop !']);
  });

  test('a Makefile that multiplies is cut off', () => {
    const makefile = `a:\n${'\tmake a\n'.repeat(50)}`;
    const { invocations } = projectFacts('make a', (path) => (path === 'Makefile' ? makefile : null));
    expect(invocations.length).toBeLessThanOrEqual(500);
  });
});
