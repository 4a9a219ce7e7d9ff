/** Texts close to real ones: pieces of seeds cut out, doubled, swapped for another seed's, with hostile words put in; and JSON likewise. */
import fc from 'fast-check';

/** One change of a text: what is done, at which places (as shares of its length), and with which word. */
type Edit = readonly [kind: number, from: number, to: number, word: number];

const PLACES = 1 << 16;
const anyEdit: fc.Arbitrary<Edit> = fc.tuple(
  fc.nat(5),
  fc.nat(PLACES - 1),
  fc.nat(PLACES - 1),
  fc.nat(PLACES - 1),
) as fc.Arbitrary<Edit>;

/** What breaks parsers of anything. */
export const HOSTILE_WORDS = [
  '',
  '\0',
  '\n',
  '\r',
  '\u001b[31m',
  '\u2028',
  '\ud800',
  '\ufeff',
  '\u202e',
  '-1',
  '0',
  '1e999',
  '99999999999999999999',
  'NaN',
  '__proto__',
  'constructor',
  '$&',
  '..',
  '%0A',
  '::error::x',
  '##[add-mask]x',
  '</details>',
  '`',
  '|',
  '"',
  "'",
  '\\',
  '&',
  '<',
  '#',
] as const;

/**
 * A seed with up to `most` changes.
 * @param words of the format itself, put in beside the hostile ones
 */
export function mutated(seeds: readonly string[], words: readonly string[], most = 5): fc.Arbitrary<string> {
  const all = [...HOSTILE_WORDS, ...words];
  return fc
    .tuple(fc.nat(seeds.length - 1), fc.array(anyEdit, { maxLength: most }))
    .map(([seed, edits]) => edits.reduce((text, edit) => changed(text, edit, all, seeds), seeds[seed] ?? ''));
}

function changed(text: string, [kind, a, b, w]: Edit, words: readonly string[], seeds: readonly string[]): string {
  const [from, to] = [a, b].map((share) => Math.floor((share / PLACES) * (text.length + 1))).sort((x, y) => x - y) as [
    number,
    number,
  ];
  const near = Math.min(to, from + 40);
  const word = words[w % words.length] ?? '';
  if (kind === 0) return text.slice(0, from) + text.slice(near);
  if (kind === 1) return text.slice(0, near) + text.slice(from, near) + text.slice(near);
  if (kind === 2) return text.slice(0, from) + word + text.slice(from);
  if (kind === 3) return text.slice(0, from) + word + text.slice(near);
  if (kind === 4) return text.slice(0, from);
  const other = seeds[w % seeds.length] ?? '';
  return text.slice(0, from) + other.slice(Math.floor((b / PLACES) * other.length)).slice(0, 200) + text.slice(near);
}

/** Values that a hostile file may put in any place of a JSON text. */
const HOSTILE_VALUES: readonly unknown[] = [
  ...[null, true, -1, 0, 0.5, 1, 7, 1e9, Number.MAX_SAFE_INTEGER, 1e308],
  ...[
    '',
    'p',
    '::error::x',
    '</script><script>',
    '\u001b]0;x\u0007',
    '\ud800',
    '2026-01-01T00:00:00Z',
    'x'.repeat(300),
  ],
  ...[[], {}, [null], { __proto__: null }],
];

/** A JSON value with up to `most` of its places given another value, taken away, or doubled. */
export function mutatedJson(seeds: readonly unknown[], most = 3): fc.Arbitrary<unknown> {
  const texts = seeds.map((seed) => JSON.stringify(seed));
  return fc.tuple(fc.nat(seeds.length - 1), fc.array(anyEdit, { maxLength: most })).map(([seed, edits]) => {
    const root: { value: unknown } = { value: JSON.parse(texts[seed] ?? 'null') };
    for (const edit of edits) changeJson(root, edit);
    return root.value;
  });
}

type Place = readonly [holder: Record<string, unknown>, key: string];

function changeJson(root: { value: unknown }, [kind, place, other, word]: Edit): void {
  const places = placesIn(root);
  const chosen = places[place % places.length];
  if (chosen === undefined) return; // an earlier change took everything away
  const [holder, key] = chosen;
  if (kind === 0 && Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (kind === 0) delete holder[key];
  else if (kind === 1 && Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
  else if (kind === 2) {
    const [from, name] = places[other % places.length] as Place;
    holder[key] = structuredClone(from[name]);
  } else holder[key] = structuredClone(HOSTILE_VALUES[word % HOSTILE_VALUES.length]);
}

function placesIn(value: object): Place[] {
  return Object.entries(value).flatMap(([key, inner]): Place[] => [
    [value as Record<string, unknown>, key],
    ...(typeof inner === 'object' && inner !== null ? placesIn(inner) : []),
  ]);
}
