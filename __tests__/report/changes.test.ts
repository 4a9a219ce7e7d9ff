import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commentBody } from '../../src/publish/comment.ts';
import { readState, stateMarker } from '../../src/publish/marker.ts';
import { changeLines, changesSince, stateOf } from '../../src/report/changes.ts';
import { elements, mentions } from './rendered.ts';
import { failingTest, SAMPLE_VIEW } from './sample-view.ts';

const viewOf = (...ids: string[]) => ({ ...SAMPLE_VIEW, failingTests: ids.map(failingTest) });
/** As the comment is read again. */
const stored = (...ids: string[]) => readState(commentBody('unit', `${stateMarker(stateOf(viewOf(...ids)))}\nText`));

describe('what changed since the last version of the comment', () => {
  test('new, gone and still failing tests are told apart', () => {
    expect(changeLines(changesSince(stored('a', 'b'), viewOf('b', 'c'))!)).toEqual([
      'Since the last version of this comment:',
      '- **New:** `c`\n- **No longer seen:** `a`\n- **Still failing:** `b`',
    ]);
  });

  test('nothing is said of a first version, of one without an answer, and where nothing failed before and after', () => {
    expect(changesSince(null, viewOf('a'))).toBeNull();
    expect(changesSince(stored('a'), { ...viewOf('b'), tone: 'unsure' })).toBeNull();
    expect(changeLines(changesSince(stored(), viewOf())!)).toEqual([]);
  });

  test('five tests of each are named, the others counted', () => {
    const ids = Array.from({ length: 40 }, (_, index) => `t${index}`);
    expect(changeLines(changesSince(stored(), viewOf(...ids))!)[1]).toBe(
      '- **New:** `t0`, `t1`, `t2`, `t3`, `t4` and 35 more',
    );
  });

  test('any names come back from the hidden marker, which stays one HTML comment', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('-->', '`', '@x', '\n'))),
        (ids) => {
          expect(stored(...ids)?.failing).toEqual(ids);
          expect(elements(stateMarker({ failing: ids })!)).toHaveLength(1);
        },
      ),
    );
  });

  test('hostile names mention nobody and are no markup', () => {
    const text = changeLines(changesSince(stored('@octocat'), viewOf('</details>', '`#1`\n# h'))!).join('\n\n');
    expect(mentions(text)).toEqual([]);
    expect(elements(text).filter((it) => it.startsWith('<') || it === 'heading')).toEqual([]);
  });

  test('too many to be carried along: the next version compares with nothing', () => {
    expect(stateMarker({ failing: Array.from({ length: 2000 }, (_, index) => `test ${index}`) })).toBeNull();
  });

  test.each([
    ['no marker', 'm\ntext'],
    ['no base64', 'm\n<!-- flaky-detector:state:%% -->'],
    ['no JSON', 'm\n<!-- flaky-detector:state:AAAA -->'],
    ['another shape', `m\n<!-- flaky-detector:state:${Buffer.from('{"failing":7}').toString('base64')} -->`],
    ['further down', `m\n\n${stateMarker({ failing: ['a'] })}`],
  ])('%s is no state', (_, body) => {
    expect(readState(body)).toBeNull();
  });
});
