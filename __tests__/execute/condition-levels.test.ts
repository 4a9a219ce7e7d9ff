/** What a machine can vary, told from what it says of itself. */
import { describe, expect, test } from '@jest/globals';
import { conditionLevels } from '../../src/execute/condition-levels.ts';
import { tellingLocales } from '../../src/execute/locales.ts';
import { processorNumbers, processors } from '../../src/execute/processors.ts';
import { CPU_CONDITIONS, CPU_TREATMENTS, NO_LEVELS } from '../../src/model/conditions.ts';

describe('tellingLocales', () => {
  test.each<[string, string[], string, string[]]>([
    ['a bare Debian has only its other C', ['C', 'C.utf8'], 'C', ['C.utf8']],
    ['what the tests have already is none', ['C', 'C.UTF-8', 'en_US.utf8'], 'C.utf8', ['C', 'en_US.utf8']],
    [
      'the telling ones come first, whatever the order',
      ['aa_DJ.utf8', 'ja_JP.utf8', 'de_DE.utf8', 'C', 'tr_TR.utf8', 'C.utf8'],
      'en_US.UTF-8',
      ['C', 'C.utf8', 'tr_TR.utf8', 'de_DE.utf8'],
    ],
    ['others stand in', ['C', 'fr_FR.utf8', 'fr_CA.utf8', 'sv_SE.utf8'], 'C', ['fr_FR.utf8', 'sv_SE.utf8']],
    ['the tests’ own language is none', ['C', 'de_AT.utf8', 'de_DE.utf8'], 'de_CH.UTF-8', ['C']],
    ['an old encoding alone is left out', ['C', 'fr_FR', 'fr_FR.iso88591'], 'C', []],
    ['nothing', [], 'C', []],
  ])('%s', (_, installed, current, levels) => expect(tellingLocales(installed, current)).toEqual(levels));
});

test.each<[string, number[]]>([
  ['0', [0]],
  ['0-3', [0, 1, 2, 3]],
  ['1,4-5,64', [1, 4, 5, 64]],
  ['', []],
])('processorNumbers: %j is %j', (list, numbers) => expect(processorNumbers(list)).toEqual(numbers));

describe('conditionLevels', () => {
  test('what was not asked for stays as the command has it', async () => {
    expect(await conditionLevels([], [], {})).toEqual({ levels: NO_LEVELS, warnings: [] });
  });

  test('time zones are those that the machine has and the tests do not, the missing named', async () => {
    const { levels } = await conditionLevels(['timezone'], [], { TZ: 'Asia/Kolkata' });
    expect(levels.timezone).toEqual(['Etc/GMT+12', 'Pacific/Kiritimati', 'America/New_York']);
    const { warnings } = await conditionLevels(['timezone'], [], { TZDIR: '/nowhere' });
    expect(warnings.join()).toMatch(/Asia\/Kolkata, America\/New_York are not in \/nowhere.*Install tzdata/);
  });

  test('where there are processors to choose, each condition of them is drawn but the plain one', async () => {
    const { levels } = await conditionLevels(['cpu'], [], {});
    const all = CPU_CONDITIONS.filter((cpu) => cpu !== 'free');
    const possible = processors().kind === 'several' ? all : all.filter((cpu) => CPU_TREATMENTS[cpu].bursts);
    expect(new Set(levels.cpu)).toEqual(new Set(possible));
  });

  test('locales are only such as the machine has', async () => {
    const { levels, warnings } = await conditionLevels(['locale'], [], { LC_ALL: 'C' });
    expect(levels.locale).not.toContain('C');
    expect(levels.locale.every((name) => /utf-?8|iso/i.test(name))).toBe(true);
    expect(warnings.length).toBe(levels.locale.some((name) => !name.startsWith('C')) ? 0 : 1);
  });
});
