/** What a command does that spoils a session, told from its words. */
import { expect, test } from '@jest/globals';
import { cautions } from '../../src/command/cautions.ts';
import { projectFacts } from '../../src/command/invocations.ts';

const SCRIPTS = JSON.stringify({ scripts: { 'test:watch': 'vitest --watch', test: 'turbo run unit' } });
const of = (line: string, isRecognised = false) =>
  cautions(
    projectFacts(line, (path) => (path === 'package.json' ? SCRIPTS : null)),
    isRecognised,
  );

test.each([
  ['npx vitest --watch', '`vitest --watch` watches files'],
  ['npm run test:watch', '`vitest --watch` watches files'],
  ['jest --watchAll', '`jest --watchAll` watches files'],
  ['node --test --watch', '`node --watch` watches files'],
  ['nodemon --exec pytest', '`nodemon` watches files'],
  ['cargo watch -x test', '`cargo watch` watches files'],
  ['pytest -q --lf', '`pytest --lf` chooses tests'],
  ['cd web && npx jest --changedSince=main', '`jest --changedSince` chooses tests'],
  ['bundle exec rspec --only-failures', '`rspec --only-failures` chooses tests'],
  ['npm test', '`turbo` keeps variables from the tests'],
  ['env -i pytest', '`env -i` keeps variables from the tests'],
  ['env -i pytest -E x', '`env -i` keeps variables from the tests'],
  ['sudo pytest -E', '`sudo` keeps variables from the tests'],
  ['docker compose run app pytest', '`docker run` runs the tests where nothing of the detector reaches'],
  ['find . -name "*_test.py" | xargs pytest', 'what `xargs` starts cannot be seen'],
  ['eval "$CMD"', 'what `eval` starts cannot be seen'],
])('%s: %s', (line, words) => {
  expect(of(line)).toEqual([expect.stringContaining(words)]);
});

test.each([
  'pytest -q',
  'vitest run',
  'npx turbo run test --env-mode=loose',
  'sudo -E pytest',
  'node --test',
  'cargo test watch',
  'env A=1 grep -i x',
  'docker compose up -d',
])('%s: nothing', (line) => {
  expect(of(line)).toEqual([]);
});

test('a framework that was recognised is seen, however it is started', () => {
  expect(of('docker run app pytest', true)).toEqual([]);
});
