/** What of a replay line may be left out. */
import { expect, test } from '@jest/globals';
import { shorterLines } from '../../src/command/shorter-lines.ts';

const HOOKS = `PYTHONPATH=/s"\${PYTHONPATH:+:$PYTHONPATH}" PYTEST_ADDOPTS="\${PYTEST_ADDOPTS:+$PYTEST_ADDOPTS }-p x"`;

test.each([
  ['TEST_SEED=3 npm test', []],
  ['npm test', []],
  ['pytest -q a=b', []],
  [
    `TEST_SEED=3 PYTHONHASHSEED=3 ${HOOKS} pytest -q`,
    ['TEST_SEED=3 pytest -q', 'TEST_SEED=3 PYTHONHASHSEED=3 pytest -q'],
  ],
  [
    "TEST_SEED=3 NODE_OPTIONS='--require=/a b/c' bash -eo pipefail -c 'a && b'",
    ["TEST_SEED=3 bash -eo pipefail -c 'a && b'"],
  ],
])('%s', (line, lines) => {
  expect(shorterLines(line)).toEqual(lines.map((shorter) => ({ line: shorter, passes: null })));
});

test('a condition alone does only where the command passes without it', () => {
  const line = `TZ=America/New_York TEST_SEED=3 ${HOOKS} bash -eo pipefail -c 'a && it'\\''s'`;
  expect(shorterLines(line)[0]).toEqual({
    line: "TZ=America/New_York bash -eo pipefail -c 'a && it'\\''s'",
    passes: "a && it's",
  });
});

test('shells of ours within each other', () => {
  const line = "TZ=Asia/Tokyo bash -eo pipefail -c 'TEST_SEED=3 NODE_OPTIONS=--require=/s npm test'";
  expect(shorterLines(line)).toEqual([
    { line: 'TZ=Asia/Tokyo npm test', passes: 'npm test' },
    { line: 'TZ=Asia/Tokyo TEST_SEED=3 npm test', passes: null },
  ]);
});

test('tests that are chosen for pytest become its own arguments, in their order', () => {
  const chosen = `FLAKY_DETECTOR_CHOSEN='["t/a.py::x","t/b.py::it's"]'`.replace("it's", "it'\\''s");
  expect(shorterLines(`TEST_SEED=3 ${HOOKS} ${chosen} python3 -m pytest -q t/a.py t/b.py`)[0]).toEqual({
    line: `python3 -m pytest -q t/a.py::x 't/b.py::it'\\''s'`,
    passes: `python3 -m pytest -q 't/b.py::it'\\''s'`,
  });
});
