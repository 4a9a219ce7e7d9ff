/** Which texts each kind of value takes, and what is suggested for the others. */
import { describe, expect, test } from '@jest/globals';
import type { InputName } from '../../src/config/inputs.ts';
import { complaints, decoded } from './facts.ts';

/** What the remedy suggests for a value that is refused. */
function suggestion(name: InputName, value: string, others = {}): string | undefined {
  const [complaint, ...more] = complaints({ [name]: value, ...others }).filter((text) =>
    text.startsWith(`\`${name}\``),
  );
  expect(more).toEqual([]);
  return complaint?.slice(complaint.lastIndexOf('. ') + 2);
}

describe('whole numbers', () => {
  test.each([
    ['1', 1],
    ['1000', 1000],
    [' 7 ', 7],
    ['\t50\n', 50],
  ])('%j is %d', (text, runs) => {
    expect(decoded({ runs: text }).config.runs).toBe(runs);
  });

  test.each([
    ['50.5', '50'],
    ['1e3', '1000'],
    ['0x10', '16'],
    ['٣', '50'],
    ['+5', '5'],
    ['-5', '50'],
    ['1_000', '1000'],
    ['1,000', '1000'],
    ['007', '7'],
    ['0', '50'],
    ['1001', '1000'],
    ['9'.repeat(400), '50'],
    ['5 0', '50'],
    ['NaN', '50'],
    ['Infinity', '50'],
    ['Auto', '50'],
    ['ten', '50'],
  ])('%j is refused; %s is suggested', (text, runs) => {
    expect(suggestion('runs', text)).toBe(`Set \`runs: ${runs}\`, or leave it out.`);
  });

  test.each([
    ['parallelism', '0', '51', '1', '50'],
    ['seed', '-1', '2147483648', '0', '2147483647'],
  ] as const)('%s: %s and %s are refused, %s and %s are taken', (name, below, above, least, most) => {
    expect(complaints({ [name]: below })).toHaveLength(1);
    expect(complaints({ [name]: above })).toHaveLength(1);
    expect(complaints({ [name]: least })).toEqual([]);
    expect(complaints({ [name]: most })).toEqual([]);
  });
});

describe('durations', () => {
  test.each([
    ['500ms', 500],
    ['90s', 90_000],
    ['10m', 600_000],
    ['1h30m', 5_400_000],
    ['1d2h3m4s5ms', 93_784_005],
    ['90m', 5_400_000],
    ['7d', 604_800_000],
    ['168h', 604_800_000],
    [' 1s ', 1000],
    ['1h0m', 3_600_000],
  ])('%s is %d ms', (text, ms) => {
    expect(decoded({ timeout: text }).config.timeoutMs).toBe(ms);
  });

  test.each([
    ['10', '`timeout: 10s` or `timeout: 10m`'],
    ['100000', '`timeout: 100000s`'],
    ['0', '`timeout: 10m`'],
    ['99999999', '`timeout: 10m`'],
    ['1.5h', '`timeout: 1h30m`'],
    ['.5s', '`timeout: 500ms`'],
    ['10 m', '`timeout: 10m`'],
    ['1h 30m', '`timeout: 1h30m`'],
    ['10M', '`timeout: 10m`'],
    ['-5s', '`timeout: 10m`'],
    ['0s', '`timeout: 10m`'],
    ['0h0m', '`timeout: 10m`'],
    ['8d', '`timeout: 7d`'],
    [`${'9'.repeat(400)}s`, '`timeout: 7d`'],
    ['604800001ms', '`timeout: 7d`'],
    ['30m1h', '`timeout: 10m`'],
    ['10min', '`timeout: 10m`'],
    ['1w', '`timeout: 10m`'],
    ['٣s', '`timeout: 10m`'],
    ['1e3s', '`timeout: 10m`'],
    ['+5s', '`timeout: 10m`'],
    ['forever', '`timeout: 10m`'],
  ])('%j is refused; %s is suggested', (text, instead) => {
    expect(suggestion('timeout', text)).toBe(`Set ${instead}, or leave it out.`);
  });

  test('a missing unit is named as such', () => {
    expect(complaints({ timeout: '10' })[0]).toContain('must be a duration with its unit');
  });
});

describe('the rate to detect', () => {
  test.each([
    ['5%', 59],
    ['5 %', 59],
    ['0.05', 59],
    ['.05', 59],
    ['2.5%', 119],
    ['50%', 5],
    ['0.2992%', 1000],
    ['99.9%', 1],
  ])('%s plans %d runs', (detect, runs) => {
    expect(decoded({ runs: 'auto', detect }).config.runs).toBe(runs);
  });

  test.each([
    ['5', '5%'],
    ['1', '1%'],
    ['0', '5%'],
    ['0%', '5%'],
    ['0.0', '5%'],
    ['100%', '5%'],
    ['1.0', '1.0%'],
    ['-5%', '5%'],
    ['1e-1', '5%'],
    ['5%%', '5%'],
    ['0.299%', '0.3%'],
    ['0.001', '0.3%'],
    ['5 percent', '5%'],
  ])('%s is refused; %s is suggested', (detect, instead) => {
    expect(suggestion('detect', detect, { runs: 'auto' })).toBe(`Set \`detect: ${instead}\`, or leave it out.`);
  });

  test('a rate that 1000 runs cannot show is refused with the smallest that they can', () => {
    expect(complaints({ runs: 'auto', detect: '0.1%' })).toEqual([
      '`detect` must be at least 0.2992%, the smallest rate that 1000 runs can detect, got `0.1%`. Set `detect: 0.3%`, or leave it out.',
    ]);
  });
});

describe('switches and choices', () => {
  test.each([
    ['True', 'true'],
    ['TRUE', 'true'],
    ['yes', 'true'],
    ['on', 'true'],
    ['1', 'true'],
    ['no', 'false'],
    ['OFF', 'false'],
    ['0', 'false'],
    ['ture', 'true'],
  ])('%s is no switch; %s is suggested', (text, instead) => {
    expect(suggestion('private-network', text)).toBe(`Set \`private-network: ${instead}\`, or leave it out.`);
  });

  test.each([
    ['stop', 'First_Failure', 'first-failure'],
    ['stop', 'first', 'first-failure'],
    ['stop', 'never', 'all'],
    ['framework', 'pytst', 'pytest'],
    ['framework', 'nodetest', 'node-test'],
    ['framework', 'karma', 'auto'],
    ['isolation', 'slots', 'slot'],
    ['fail-on', 'always_fails', 'always-fails'],
    ['comment', 'on failure', 'on-failure'],
    ['keep-logs', 'failed', 'failing'],
  ] as const)('%s: %s is refused; %s is suggested', (name, text, instead) => {
    expect(suggestion(name, text)).toBe(`Set \`${name}: ${instead}\`, or leave it out.`);
  });
});

describe('conditions to vary', () => {
  test.each([
    ['none', []],
    ['all', ['order', 'timezone', 'locale', 'cpu']],
    ['cpu', ['cpu']],
    ['cpu,order', ['order', 'cpu']],
    [' timezone ,\tlocale, timezone', ['timezone', 'locale']],
  ])('%j is %j', (perturb, factors) => {
    expect(decoded({ perturb }).config.perturb).toEqual(factors);
  });

  test.each([
    ['cpus', 'perturb: cpu'],
    ['order, time-zone', 'perturb: order,timezone'],
    ['Order,CPU', 'perturb: order,cpu'],
    ['order,', 'perturb: order'],
    ['order,,cpu', 'perturb: order,cpu'],
    ['order,weather', 'perturb: order,cpu'],
    [',', 'perturb: order,cpu'],
    ['constructor', 'perturb: order,cpu'],
    ['alle', 'perturb: all'],
    ['none,none', 'perturb: none'],
  ])('%j is refused; `%s` is suggested', (text, instead) => {
    expect(suggestion('perturb', text)).toBe(`Set \`${instead}\`, or leave it out.`);
  });

  test('all of them, and some of them, cannot both be meant', () => {
    expect(complaints({ perturb: 'all,cpu' })).toEqual([
      '`perturb` takes `all` only by itself, got `all,cpu`. Set `perturb: all` or `perturb: cpu`, or leave it out.',
    ]);
  });
});

describe('lines', () => {
  test('a comment id is one line of at most 200 characters', () => {
    expect(complaints({ 'comment-id': 'x'.repeat(200) })).toEqual([]);
    expect(complaints({ 'comment-id': 'x'.repeat(201) })).toHaveLength(1);
    expect(complaints({ 'comment-id': 'a\nb' })[0]).toContain('must be one line without control characters');
  });

  test('a shell command may have lines, but no NUL', () => {
    expect(decoded({ 'setup-command': 'a\nb' }).config.setup).toEqual({ kind: 'command', command: 'a\nb' });
    expect(complaints({ 'test-command': 'a\0b' })[0]).toContain('must not hold a NUL character');
  });
});
