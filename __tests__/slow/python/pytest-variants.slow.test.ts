import { describe, expect, test } from '@jest/globals';
import { pytest } from '../../../src/frameworks/pytest.ts';
import type { TestOrder } from '../../../src/model/conditions.ts';
import { exampleCopy, expectedStatuses, project, realRun, statuses, testsOf } from '../../frameworks/real-run.ts';
import { binFolder, interpreter, type Recipe } from './virtual-environments.ts';

// Scripts of a moved environment name the folder it was made in: `python -m pytest` does not care.
const COMMAND = 'python -m pytest';

const RECIPES: Record<string, Recipe> = {
  current: { name: 'current', python: '3', packages: ['pytest', 'pytest-xdist', 'pytest-rerunfailures', 'numpy'] },
  randomly: { name: 'randomly', python: '3', packages: ['pytest', 'pytest-randomly', 'pytest-xdist'] },
  randomOrder: { name: 'random-order', python: '3', packages: ['pytest', 'pytest-random-order', 'pytest-xdist'] },
  six: { name: 'pytest-6.2', python: '3', packages: ['pytest==6.2.*', 'pytest-randomly==3.8.*', 'pytest-xdist==2.*'] },
  four: {
    name: 'pytest-4.6',
    python: '3.6',
    packages: ['pytest==4.6.*', 'pytest-xdist<2', 'pytest-forked<1.4', 'pytest-rerunfailures==8.0'],
  },
  three: { name: 'pytest-3.10', python: '3.7', packages: ['pytest==3.10.*', 'attrs<20'] },
};

function run(
  recipe: Recipe,
  directory: string,
  options: { args?: string; seed?: number; order?: TestOrder; env?: Record<string, string> } = {},
) {
  const { args = '', seed = 5, order = 'as-is', env = {} } = options;
  const path = `${binFolder(recipe)}:${process.env.PATH}`;
  const commandLine = `${COMMAND} ${args}`.trim();
  return realRun(pytest, { directory, commandLine, words: ['pytest'], seed, order, env: { PATH: path, ...env } });
}

function testWith(recipe: Recipe, title: string, body: () => Promise<void>): void {
  (interpreter(recipe.python) === null ? test.skip : test)(
    `${title} (${recipe.name}, Python ${recipe.python})`,
    body,
    240_000,
  );
}

describe('the example does what it must', () => {
  for (const recipe of Object.values(RECIPES)) {
    testWith(recipe, 'plain', async () => {
      const directory = exampleCopy('pytest');
      const done = await run(recipe, directory);
      expect({ ...done.report, stderr: done.stderr }).toMatchObject({ kind: 'read', couldNotRun: null, stderr: '' });
      const {
        test_stock_is_complete: _victim,
        test_listens_on_its_port: _port,
        ...expected
      } = expectedStatuses(directory, 5);
      expect(statuses(done.report)).toMatchObject(expected);
    });
  }
  for (const recipe of [RECIPES.current!, RECIPES.six!, RECIPES.four!]) {
    testWith(recipe, 'in two workers of xdist', async () => {
      const directory = exampleCopy('pytest');
      const done = await run(recipe, directory, { args: '-n 2' });
      expect(done.report).toMatchObject({ kind: 'read', couldNotRun: null });
      const {
        test_stock_is_complete: _victim,
        test_listens_on_its_port: _port,
        ...expected
      } = expectedStatuses(directory, 5);
      expect(statuses(done.report)).toMatchObject(expected);
    });
  }
});

const ORDERED = {
  'test_o.py': `import random\n${Array.from({ length: 8 }, (_, n) => `def test_${n}(): print("drawn", random.random())`).join('\n')}\n`,
};

async function order(recipe: Recipe, args: string, seed: number, wanted: TestOrder = 'as-is') {
  const done = await run(recipe, project(ORDERED), { args: `-s ${args}`, seed, order: wanted });
  return {
    names: testsOf(done.report).map(({ identity }) => identity.name),
    knob: done.knob,
    drawn: done.stdout.match(/drawn \S+/g),
  };
}

describe('a shuffle that the command itself does follows the seed', () => {
  for (const [recipe, args, plugin] of [
    [RECIPES.randomly!, '', 'pytest-randomly'],
    [RECIPES.six!, '', 'pytest-randomly'],
    [RECIPES.randomOrder!, '--random-order', 'pytest-random-order'],
  ] as const) {
    testWith(recipe, plugin, async () => {
      const [first, again, other] = [
        await order(recipe, args, 3),
        await order(recipe, args, 3),
        await order(recipe, args, 4),
      ];
      expect(again).toEqual(first);
      expect(other.names).not.toEqual(first.names);
      expect([...other.names].sort()).toEqual([...first.names].sort());
      expect(first.knob).toContain(plugin);
    });
  }

  testWith(RECIPES.randomOrder!, 'a plugin that is only installed shuffles nothing', async () => {
    expect(await order(RECIPES.randomOrder!, '', 3)).toMatchObject({
      names: [0, 1, 2, 3, 4, 5, 6, 7].map((n) => `test_${n}`),
      knob: 'PYTHONHASHSEED and random',
    });
  });

  testWith(RECIPES.randomly!, "the command's own seed stays", async () => {
    const [first, other] = [
      await order(RECIPES.randomly!, '-p randomly --randomly-seed=1', 3),
      await order(RECIPES.randomly!, '-p randomly --randomly-seed=1', 4),
    ];
    expect(other).toEqual(first);
  });
});

testWith(RECIPES.six!, 'a plugin that fails in its configuration is no failure of the tests', async () => {
  const done = await run(RECIPES.six!, project(ORDERED), { args: '-p no:cacheprovider' });
  expect(done.report).toEqual({
    kind: 'read',
    tests: [],
    couldNotRun: expect.stringMatching(/internal error: AttributeError: .*cache/),
  });
});

describe('our orders on old versions', () => {
  for (const recipe of [RECIPES.three!, RECIPES.four!, RECIPES.six!]) {
    testWith(recipe, 'reversed', async () => {
      const args = recipe === RECIPES.six ? '-p no:randomly' : '';
      expect((await order(recipe, args, 3, 'reversed')).names).toEqual(
        [7, 6, 5, 4, 3, 2, 1, 0].map((n) => `test_${n}`),
      );
    });
  }
});

describe('retries of pytest-rerunfailures are evidence', () => {
  for (const recipe of [RECIPES.current!, RECIPES.four!]) {
    testWith(recipe, 'failed and then passed', async () => {
      const files = {
        'test_r.py':
          'tries = []\ndef test_r():\n    tries.append(1)\n    assert len(tries) > 1\ndef test_red(): assert 0\n',
      };
      const done = await run(recipe, project(files), { args: '--reruns 2' });
      expect(statuses(done.report)).toEqual({ test_r: 'flaky', test_red: 'failed' });
      expect(testsOf(done.report)[0]?.failure?.message).toContain('assert 1 > 1');
    });
  }
});

describe('numpy', () => {
  const drawn = async (text: string, args: string, seed: number) => {
    const done = await run(RECIPES.current!, project({ 'test_n.py': `import numpy as np\n${text}` }), {
      args: `-s ${args}`,
      seed,
    });
    return { drawn: done.stdout.match(/drawn \S+/g)?.at(-1), knob: done.knob };
  };
  const two = 'def test_a(): np.random.rand(3)\ndef test_b(): print("drawn", np.random.rand())';

  testWith(RECIPES.current!, 'follows the seed, alone as among others', async () => {
    const among = await drawn(two, '', 3);
    expect(among.knob).toBe('PYTHONHASHSEED, random and numpy.random');
    expect((await drawn(two, 'test_n.py::test_b', 3)).drawn).toBe(among.drawn);
    expect((await drawn(two, '', 4)).drawn).not.toBe(among.drawn);
  });

  testWith(RECIPES.current!, 'stays as it is where the suite seeds it at import', async () => {
    const [first, other] = [
      await drawn(`np.random.seed(1)\n${two}`, '', 3),
      await drawn(`np.random.seed(1)\n${two}`, '', 4),
    ];
    expect(other).toEqual(first);
    expect(first.knob).toBe('PYTHONHASHSEED and random');
  });
});

describe('xdist workers', () => {
  testWith(RECIPES.current!, 'do not draw the same value for a session fixture', async () => {
    const text =
      'import random, pytest\n@pytest.fixture(scope="session")\ndef name(): return random.random()\n@pytest.mark.parametrize("n", range(4))\ndef test_n(n, name): assert 0, "name %r" % name';
    const done = await run(RECIPES.current!, project({ 'test_x.py': text }), { args: '-n 2 --dist load' });
    const drawn = testsOf(done.report).map((result) => /name \S+/.exec(result.failure?.message ?? '')?.[0]);
    expect(new Set(drawn).size).toBe(2);
  });

  testWith(RECIPES.current!, 'a crashed worker is named with its test', async () => {
    const done = await run(
      RECIPES.current!,
      project({ 'test_x.py': 'import os\ndef test_a(): pass\ndef test_b(): os._exit(1)\ndef test_c(): pass' }),
      { args: '-n 2' },
    );
    expect(statuses(done.report)).toEqual({ test_a: 'passed', test_b: 'failed', test_c: 'passed' });
  });
});

describe('environments that keep us out', () => {
  for (const [title, commandLine] of [
    ['python -I', `python -I -m pytest`],
    ['a scrubbed environment', 'env -i PATH="$PATH" python -m pytest'],
    ['PYTHONSAFEPATH', 'PYTHONSAFEPATH=1 python -m pytest'],
    ['plugins off', 'PYTEST_DISABLE_PLUGIN_AUTOLOAD=1 python -m pytest'],
    ['warnings as errors', 'python -W error -m pytest -W error'],
  ] as const) {
    testWith(RECIPES.current!, `${title}: the command itself is never broken`, async () => {
      const env = { PATH: `${binFolder(RECIPES.current!)}:${process.env.PATH}` };
      const directory = project({ 'test_a.py': 'def test_a(): pass\ndef test_b(): assert 0\n' });
      const done = await realRun(pytest, { directory, commandLine, words: ['pytest'], seed: 1, env });
      expect(done).toMatchObject({ exitCode: 1, stdout: expect.stringMatching(/1 failed, 1 passed/) });
      if (title === 'a scrubbed environment') expect(done.report).toMatchObject({ kind: 'unreadable', tests: [] });
      else expect(statuses(done.report)).toEqual({ test_a: 'passed', test_b: 'failed' });
    });
  }
});
