/** Our modules inside Python processes, each by itself, beside the real pytest of the slow tests and unittest's own. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { describeWith } from '../../tools.ts';
import { scratch } from '../real-run.ts';

const HOOKS = fileURLToPath(new URL('../../../src/frameworks/python/assets/', import.meta.url));

/** What a script that finds our modules prints as JSON. */
function printed(script: string, env: Readonly<Record<string, string>> = {}) {
  const given = { PATH: process.env.PATH, PYTHONPATH: HOOKS, PYTHONDONTWRITEBYTECODE: '1', ...env };
  return JSON.parse(execFileSync('python3', ['-c', script], { encoding: 'utf8', env: given }));
}

describeWith('python3')('hooks', () => {
  test('events: a line each, from this process and from no fork of it', () => {
    const folder = scratch('report');
    const script = `import os
from flaky_detector_events import Events
events = Events("pytest")
if os.fork() == 0:
    events.add("forked")
    os._exit(0)
os.wait()
os.open = None
events.add("done", text="caf\\u00e9")
print(1)`;
    printed(script, { FLAKY_DETECTOR_REPORT_DIR: folder });
    const [name = ''] = readdirSync(folder);
    const lines = readFileSync(join(folder, name), 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ event: 'start' }, { event: 'done', text: 'café' }]);
  });

  test('events: an action waits for a module, and its error is nobody’s', () => {
    const script = `import sys
from flaky_detector_events import when_imported
seen = []
when_imported("wave", lambda module: seen.append(module.__name__))
when_imported("sys", lambda module: seen.append(module.__name__))
when_imported("colorsys", lambda module: 1 / 0)
import wave, colorsys, json
print(json.dumps(seen))`;
    expect(printed(script)).toEqual(['sys', 'wave']);
  });

  test('a text is bounded to its beginning and end', () => {
    const script = `import json
from flaky_detector_events import bounded
print(json.dumps([bounded("short"), bounded("a" + "-" * 9000 + "z")]))`;
    const [short, long] = printed(script);
    expect(short).toBe('short');
    expect(long).toMatch(/^a-+\n\.\.\. \d+ characters left out \.\.\.\n-+z$/);
  });

  test('pytest’s order: modules and classes stay together', () => {
    const script = `import json
from flaky_detector_pytest_order import reorder
class Item:
    def __init__(self, nodeid): self.nodeid = nodeid
names = [m + "::" + c + "::" + t for m in "ab" for c in "AB" for t in "123"]
def ordered(order, seed="1"):
    items = [Item(name) for name in names]
    reorder(items, order, seed)
    return [item.nodeid for item in items]
print(json.dumps([names, ordered(None), ordered("reversed"), ordered("shuffled"), ordered("shuffled"), ordered("shuffled", "5")]))`;
    const [names, plain, reversed, first, again, other] = printed(script) as string[][];
    expect(plain).toEqual(names);
    expect(reversed).toEqual(names?.toReversed());
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
    expect(first?.toSorted()).toEqual(names?.toSorted());
    const classes = (first ?? []).map((name) => name.slice(0, 4));
    expect(classes.filter((name, at) => name !== classes[at - 1])).toHaveLength(4);
  });

  test('the run’s seed: the same values for the same test, until the suite seeds by itself', () => {
    const script = `import json, random
from flaky_detector_randomness import Randomness
randomness = Randomness()
def drawn(name):
    randomness.restart(name)
    return random.random()
values = [drawn("a"), drawn("a"), drawn("b")]
random.seed(3)
theirs = random.random()
random.seed(3)
print(json.dumps([values, drawn("a") == theirs, randomness.controlled()]))`;
    const [values, theirs, controlled] = printed(script, { TEST_SEED: '7' });
    expect(values[0]).toBe(values[1]);
    expect(values[0]).not.toBe(values[2]);
    expect(theirs).toBe(true);
    expect(controlled).toEqual(printed(script, { TEST_SEED: '8' })[2]);
    expect(printed(script, { TEST_SEED: '8' })[0]).not.toEqual(values);
  });

  test('sitecustomize: does nothing unless a run asks, and the one that it hides runs as well', () => {
    const hidden = scratch('hidden');
    const script =
      'import json, os, sys; print(json.dumps([os.environ.get("PYTEST_ADDOPTS"), "unittest" in sys.modules]))';
    expect(printed(script)).toEqual([null, false]);
    expect(printed(script, { FLAKY_DETECTOR_PYTEST: '1' })[0]).toBe(' -p flaky_detector_pytest');
    execFileSync('bash', [
      '-c',
      `echo 'import os; os.environ["PYTEST_ADDOPTS"] = "theirs"' > ${hidden}/sitecustomize.py`,
    ]);
    expect(printed(script, { PYTHONPATH: `${HOOKS}:${hidden}` })[0]).toBe('theirs');
  });
});
