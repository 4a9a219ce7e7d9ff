import { describe, expect, test } from '@jest/globals';
import { readJUnit } from '../../../src/frameworks/junit/read.ts';
import { reading, short } from './reports.ts';

const suite = (inside: string) => `<testsuite name="s">${inside}</testsuite>`;
const passed = '<testcase classname="c" name="ok"/>';

describe('a broken report keeps what was read and says what is wrong', () => {
  test('truncated in the middle of a test case', async () => {
    const read = await reading([
      `<testsuites><testsuite name="s">\n${passed}\n<testcase classname="c" name="cut"><fail`,
    ]);
    expect(short(read)).toEqual(['null | c | ok: passed']);
    expect(read.problem).toMatch(/^\/.*0\.xml: the report breaks off inside <testcase> at line 3$/);
  });

  test.each([
    ['empty', '', /empty/],
    ['white space', ' \n', /empty/],
    ['no XML', 'Segmentation fault', /empty/],
    ['another XML', '<html><body/></html>', /root element <html>/],
    ['mismatched tags', '<testsuite><testcase name="a"></testsuite>', /well-formed|breaks off/],
  ])('%s', async (_, text, problem) => {
    const read = await reading([text]);
    expect(read.problem).toMatch(problem);
  });

  test('a missing file', async () => {
    const read = await readJUnit(['/nowhere/x.xml'], { workingDirectory: '/' });
    expect(read).toEqual({ tests: [], problem: expect.stringContaining('nowhere/x.xml: cannot be read') });
  });

  test('one broken report does not take the others along', async () => {
    const read = await reading(['<testsuite', suite(passed)]);
    expect(short(read)).toEqual(['null | c | ok: passed']);
    expect(read.problem).toMatch(/0\.xml/);
  });
});

describe('text that XML does not allow but tools write', () => {
  test('raw control characters, stray ampersands and undefined entities', async () => {
    const body = '\u001b[31mred & blue &nbsp; \u0000\uffff';
    const read = await reading([
      suite(`<testcase classname="c" name="a\u0008b"><failure message="x">${body}</failure></testcase>${passed}`),
    ]);
    expect(short(read)).toEqual(['null | c | a\ufffdb: failed', 'null | c | ok: passed']);
    expect(read.problem).toBeNull();
    expect(read.tests[0]?.failure?.stack).toContain('red & blue &nbsp;');
  });

  test('names with newlines, markup and unpaired surrogates', async () => {
    const read = await reading([
      suite('<testcase classname="c" name="a&#10;&lt;b&gt;|`x` @all"/><testcase classname="c" name="&#xD800;"/>'),
    ]);
    expect(read.tests.map((result) => result.identity.name)).toEqual([
      'a\n<b>|`x` @all',
      expect.not.stringMatching(/[\ud800-\udfff]/),
    ]);
  });

  test('invalid UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from('<testsuite><testcase classname="c" name="a'),
      Buffer.from([0xff, 0xc3]),
      Buffer.from('"/></testsuite>'),
    ]);
    expect(short(await reading([bytes]))).toEqual(['null | c | a\ufffd\ufffd: passed']);
  });
});

describe('encodings', () => {
  const text = '<testsuite><testcase classname="c" name="größe漢"/></testsuite>';
  const latin =
    '<?xml version="1.0" encoding="ISO-8859-1"?><testsuite><testcase classname="c" name="größe"/></testsuite>';
  const little = Buffer.from(`\ufeff<?xml version="1.0" encoding="utf-16"?>${text}`, 'utf16le');
  test.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`), 'größe漢'],
    ['UTF-16, little end first', little, 'größe漢'],
    ['UTF-16, big end first', Buffer.from(little).swap16(), 'größe漢'],
    ['declared Latin-1', Buffer.from(latin, 'latin1'), 'größe'],
    ['UTF-8 that says UTF-16', Buffer.from(`<?xml version="1.0" encoding="UTF-16"?>${text}`), 'größe漢'],
    ['an encoding nobody knows', Buffer.from(`<?xml version="1.0" encoding="x-klingon"?>${text}`), 'größe漢'],
  ])('%s', async (_, bytes, name) => {
    const read = await reading([bytes]);
    expect(read).toMatchObject({ problem: null, tests: [{ identity: { name } }] });
  });
});

describe('attacks', () => {
  test('entities of the document are never expanded', async () => {
    const layers = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "lol">${layers}<!ENTITY f SYSTEM "file:///etc/passwd">]>`;
    const read = await reading([
      `${bomb}${suite(`<testcase classname="c" name="x"><failure message="&f;">&l9;</failure></testcase>`)}`,
    ]);
    expect(read.tests[0]?.failure).toMatchObject({ message: '&f;', stack: '&l9;' });
  });

  test.each([
    ['depth', suite('<a>'.repeat(1_000_000)), /nested over 200 deep/],
    [
      'attributes',
      `<testsuite ${Array.from({ length: 100_000 }, (_, n) => `a${n}=""`).join(' ')}>`,
      /over 500 attributes/,
    ],
    ['test cases', suite('<testcase name="a"/>'.repeat(100_001)), /over 100000 test cases/],
  ])('too much %s is given up', async (_, text, problem) => {
    expect((await reading([text])).problem).toMatch(problem);
  });

  test('long names stay short and distinct, long texts keep their beginning and end', async () => {
    const long = 'x'.repeat(10_000);
    const stack = `first${'.'.repeat(100_000)}last`;
    const cases = [`${long}1`, `${long}2`].map(
      (name) => `<testcase classname="c" name="${name}"><failure>${stack}</failure></testcase>`,
    );
    const { tests } = await reading([suite(cases.join(''))]);
    expect(new Set(tests.map((result) => result.identity.name)).size).toBe(2);
    expect(tests[0]?.identity.name.length).toBeLessThanOrEqual(500);
    expect(tests[0]?.failure?.stack).toMatch(/^first\.+\n… \d+ characters left out …\n\.+last$/);
    expect(tests[0]?.failure?.stack?.length).toBeLessThan(4100);
  });
});
