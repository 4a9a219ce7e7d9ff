/** Go, Rust, Ruby, JVM and C++: which commands are whose, what a run is given, which line replays one test. No tool is started. */
import { describe, expect, test } from '@jest/globals';
import { projectFacts } from '../../src/command/invocations.ts';
import { cargo } from '../../src/frameworks/cargo.ts';
import { ctest } from '../../src/frameworks/ctest.ts';
import type { Framework, RunRequest } from '../../src/frameworks/framework.ts';
import { go } from '../../src/frameworks/go.ts';
import { googletest } from '../../src/frameworks/googletest.ts';
import { gradle } from '../../src/frameworks/gradle.ts';
import { minitest } from '../../src/frameworks/minitest.ts';
import { nextest } from '../../src/frameworks/nextest.ts';
import { rspec } from '../../src/frameworks/rspec.ts';
import { surefire } from '../../src/frameworks/surefire.ts';

const ALL = [go, nextest, cargo, rspec, minitest, surefire, gradle, ctest, googletest];
const FILES: Readonly<Record<string, string>> = {
  Makefile: 'check:\n\tgo vet ./... && go test ./...\n',
  'CMakeLists.txt':
    'find_package(GTest)\nadd_executable(unit_tests a.cc)\nadd_executable(app main.cc)\nforeach(name crash_test other)\n',
};
const facts = (line: string) => projectFacts(line, (path) => FILES[path] ?? null);

function request(framework: Framework, commandLine: string, more: Partial<RunRequest> = {}): RunRequest {
  const recognition = framework.recognise(facts(commandLine));
  if (recognition === null) throw new Error(`${framework.name} does not recognise ${commandLine}`);
  return { commandLine, recognition, seed: 5, order: 'as-is', reportDir: '/r', supportDir: '/s', env: {}, ...more };
}

describe('recognise', () => {
  test.each([
    ['go test ./...', ['go']],
    ['go -C backend test -race', ['go']],
    ['gotestsum -- ./...', ['go']],
    ['make check', ['go']],
    ['go build ./...', []],
    ['cargo test', ['cargo']],
    ['cargo +nightly --locked t --workspace', ['cargo']],
    ['cargo llvm-cov', ['cargo']],
    ['cargo nextest run', ['nextest']],
    ['cargo build', []],
    ['bundle exec rspec spec/models', ['rspec']],
    ['bundle exec rake spec', ['rspec']],
    ['bin/rails test', ['minitest']],
    ['rake test', ['minitest']],
    ['ruby -Itest test/user_test.rb', ['minitest']],
    ['ruby script.rb', []],
    ['./mvnw -B verify', ['surefire']],
    ['mvn clean', []],
    ['./gradlew :app:test', ['gradle']],
    ['gradle assemble', []],
    ['ctest --test-dir build', ['ctest']],
    ['cmake --build build -t test', ['ctest']],
    ['cmake --build build', []],
    ['./build/unit_tests', ['googletest']],
    ['./build/app', []],
    ['./build/crash_test', ['googletest']],
    ['./anything --gtest_filter=A.*', ['googletest']],
  ])('%s: %j', (line, names) => {
    expect(ALL.filter((framework) => framework.recognise(facts(line)) !== null).map(({ name }) => name)).toEqual(names);
  });
});

describe('prepare', () => {
  test.each([
    [go, 'go test ./...'],
    [cargo, 'cargo test'],
    [nextest, 'cargo nextest run'],
    [rspec, 'rspec'],
    [minitest, 'rake test'],
    [googletest, './build/unit_tests'],
  ])('$name needs the environment alone', (framework, line) => {
    expect(framework.prepare(request(framework, line)).commandLine).toBe(line);
  });

  test('what the environment already says is kept', () => {
    expect(go.prepare(request(go, 'go test', { env: { GOFLAGS: '-race' } })).env.GOFLAGS).toMatch(
      /^-count=1 -race "-exec=/,
    );
    expect(rspec.prepare(request(rspec, 'rspec', { env: { SPEC_OPTS: '--fail-fast' } })).env.SPEC_OPTS).toMatch(
      /^--fail-fast --require/,
    );
    expect(minitest.prepare(request(minitest, 'rake test', { env: { RUBYLIB: '/own' } })).env.RUBYLIB).toBe('/s:/own');
    const runner = { CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUNNER: 'qemu' };
    expect(cargo.prepare(request(cargo, 'cargo test', { env: runner })).env).not.toHaveProperty(
      Object.keys(runner)[0] ?? '',
    );
  });

  test.each([
    [surefire, 'mvn test', 'runOrder=random'],
    [gradle, 'gradle test', 'MethodOrderer'],
  ])('$name shuffles only where the run is to be shuffled', (framework, line, shuffle) => {
    expect(framework.prepare(request(framework, line)).commandLine).not.toContain(shuffle);
    expect(framework.prepare(request(framework, line, { order: 'shuffled' })).commandLine).toContain(shuffle);
  });

  test("GoogleTest's seed stays in its range and is never 0, the clock", () => {
    const seedOf = (seed: number) =>
      Number(googletest.prepare(request(googletest, './build/unit_tests', { seed })).env.GTEST_RANDOM_SEED);
    expect([1, 99_999, 100_000, 2 ** 31 - 1].map(seedOf)).toEqual([1, 99_999, 1, 1 + ((2 ** 31 - 2) % 99_999)]);
  });
});

describe('replay', () => {
  test.each([
    [
      go,
      'go test -race ./...',
      'm/a',
      'TestA/b|c/d',
      `TEST_SEED=5 go test -race m/a '-run=^TestA$/^b\\|c$/^d$' -count=1`,
    ],
    [go, 'make check', 'm/a', 'TestA', `TEST_SEED=5 GOFLAGS="$GOFLAGS "'-run=^TestA$ -count=1' make check`],
    [
      go,
      'gotestsum --format dots -- ./...',
      'm/a',
      'TestA',
      `TEST_SEED=5 GOFLAGS="$GOFLAGS "'-run=^TestA$ -count=1' gotestsum --format dots -- m/a`,
    ],
    [cargo, 'cargo test', 'demo::it', 'mod::works', 'TEST_SEED=5 cargo test -- --exact mod::works'],
    [cargo, 'cargo test -- --test-threads=1', 'demo', 'a', 'TEST_SEED=5 cargo test -- --test-threads=1 --exact a'],
    [
      nextest,
      'cargo nextest run',
      'demo::it',
      'a',
      `TEST_SEED=5 cargo nextest run -E 'package(=demo) & binary(=it) & test(=a)'`,
    ],
    [
      minitest,
      'ruby test/a_test.rb',
      'ATest',
      'test_a',
      `TEST_SEED=5 SEED=5 ruby test/a_test.rb '--name=ATest#test_a'`,
    ],
    [
      googletest,
      './build/unit_tests',
      'A/0',
      'B',
      'TEST_SEED=5 GTEST_RANDOM_SEED=5 GTEST_FILTER=A/0.B ./build/unit_tests',
    ],
    [ctest, 'ctest', null, 'a.b', `TEST_SEED=5 GTEST_RANDOM_SEED=5 ctest -R '^a\\.b$' --output-on-failure`],
  ])('$name: %s', (framework, line, suite, name, expected) => {
    const replayed = framework.replay({ ...request(framework, line), test: { file: null, suite, name } });
    expect(replayed).toEqual({ commandLine: expected, selectsTest: true });
  });

  test.each([
    [go, 'go test -shuffle=on ./...', '-shuffle=5 -count=1'],
    [go, 'go test -shuffle on ./...', '-shuffle=5 -count=1'],
    [go, 'go test -v --test.shuffle=on ./...', '-shuffle=5 -count=1'],
    [googletest, './unit_tests --gtest_shuffle', 'GTEST_RANDOM_SEED=5 '],
    [surefire, 'mvn -q test -Dsurefire.runOrder=random', '-Dsurefire.runOrder.random.seed=5'],
    [minitest, 'ruby test/a_test.rb', 'SEED=5 '],
    [rspec, 'rspec --order rand', 'FLAKY_DETECTOR_RSPEC_SEED=5 '],
  ] as const)('$name: a line of %s has the seed that the framework would draw itself', (framework, line, carried) => {
    expect(framework.replay({ ...request(framework, line), test: null }).commandLine).toContain(carried);
  });

  test('a shuffle with a seed of the command stays', () => {
    const line = 'go test -shuffle=17 ./...';
    expect(go.replay({ ...request(go, line), test: null }).commandLine).not.toContain('-shuffle=5');
  });

  test('a line that takes no arguments runs whole', () => {
    const replayed = cargo.replay({
      ...request(cargo, 'cargo test | tee log'),
      test: { file: null, suite: 'a', name: 'b' },
    });
    expect(replayed).toMatchObject({ selectsTest: false });
  });
});
