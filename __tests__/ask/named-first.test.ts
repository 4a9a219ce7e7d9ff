import { expect, test } from '@jest/globals';
import { namedFirst } from '../../src/ask/named-first.ts';
import type { SharedResource } from '../../src/model/control.ts';
import { observation } from '../analyze/sessions.ts';
import { sessionOf } from '../analyze/whole-session.ts';

const shared: SharedResource[] = [
  { kind: 'path', name: '/tmp/cart.json' },
  { kind: 'path', name: '/tmp/cart' },
  { kind: 'path', name: '/home/me/.cache/x' },
  { kind: 'port', name: '8080' },
  { kind: 'port', name: '80' },
];
const named = (said: string) =>
  namedFirst(shared, sessionOf([observation(0, 'f', { stderrTail: said }), observation(1, 'p')])).map(
    ({ name }) => name,
  );

test.each([
  ["FileExistsError: [Errno 17] File exists: '/tmp/cart.json'", ['/tmp/cart.json']],
  ['open /tmp/cart: is a directory', ['/tmp/cart']],
  ['listen tcp 127.0.0.1:8080: bind: address already in use', ['8080']],
  ['OSError: [Errno 98] Address already in use', ['8080', '80']],
  ['assert 1 == 2', shared.map(({ name }) => name)],
])('%s', (said, names) => {
  expect(named(said)).toEqual(names);
});

test('folders in which tools give each process a file of its own are nothing to collide on', () => {
  const own = ['/tmp/hsperfdata_root', '/tmp/pytest-of-me/pytest-0', '/tmp/pytest-of-me'];
  const all = [...own, '/tmp/hsperfdata', '/tmp/x'].map((name): SharedResource => ({ kind: 'path', name }));
  const kept = namedFirst(all, sessionOf([observation(0, 'f')]));
  expect(kept.map(({ name }) => name)).toEqual(['/tmp/hsperfdata', '/tmp/x']);
});

test('a report has room for a bounded number', () => {
  const many = Array.from({ length: 500 }, (_, index): SharedResource => ({ kind: 'path', name: `/tmp/f${index}` }));
  expect(namedFirst(many, sessionOf([observation(0, 'f')]))).toHaveLength(20);
});
