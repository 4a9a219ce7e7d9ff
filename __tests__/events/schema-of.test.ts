/** What the compiler refuses is the test here: `npm run types` fails where an expected error is none. */
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { schemaOf } from '../../src/events/schema-of.ts';

type Drink =
  | { readonly kind: 'tea'; readonly sugars: readonly number[] }
  | { readonly kind: 'milk'; readonly fat: 'low' | 'full' };
const tea = z.strictObject({ kind: z.literal('tea'), sugars: z.array(z.number()) });
const milk = z.strictObject({ kind: z.literal('milk'), fat: z.enum(['low', 'full']) });

test('a schema that reads the type, its lists read-only there, is given back as it is', () => {
  const both = z.discriminatedUnion('kind', [tea, milk]);
  expect(schemaOf<Drink>()(both)).toBe(both);
});

test('one that lacks a member, lacks a word or has a word too many does not compile', () => {
  // @ts-expect-error milk is refused
  schemaOf<Drink>()(tea);
  // @ts-expect-error full milk is refused
  schemaOf<Drink>()(z.discriminatedUnion('kind', [tea, milk.extend({ fat: z.literal('low') })]));
  // @ts-expect-error there is no such milk
  schemaOf<Drink>()(z.discriminatedUnion('kind', [tea, milk.extend({ fat: z.enum(['low', 'full', 'none']) })]));
});
