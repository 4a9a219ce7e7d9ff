/**
 * The hidden first lines of our comment: the first finds it again, the second says what its last version reported.
 * Pure.
 */
import { z } from 'zod';
import type { ReportState } from '../report/changes.ts';

const STATE = /^<!-- flaky-detector:state:([A-Za-z0-9+/=]+) -->$/;
/** Characters of the encoded state; a longer one is left out, and the next version compares with nothing. */
const STATE_LIMIT = 16_000;
const state = z.object({ failing: z.array(z.string()) });

/**
 * An HTML comment that holds the id, on a line of its own. The id is encoded, so that no id can end the HTML comment
 * and no two ids share a marker.
 */
export function commentMarker(commentId: string): string {
  const encoded = encodeURIComponent(commentId.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/[-!]/g, asPercent);
  return `<!-- flaky-detector:comment:${encoded} -->`;
}

/**
 * True when the comment's first line is the marker: further down it may be a quotation, or something that a test
 * printed.
 */
export function carriesMarker(body: string, marker: string): boolean {
  return /^[^\r\n]*/.exec(body)?.[0] === marker;
}

/**
 * The state as an HTML comment on a line of its own, in an alphabet that cannot end it; null where it would be too
 * long.
 */
export function stateMarker({ failing }: ReportState): string | null {
  const encoded = Buffer.from(JSON.stringify({ failing })).toString('base64');
  return encoded.length > STATE_LIMIT ? null : `<!-- flaky-detector:state:${encoded} -->`;
}

/** The state on the second line of our comment; null if there is none, or if the line is not one that we wrote. */
export function readState(body: string): ReportState | null {
  const line = body.slice(0, 2 * STATE_LIMIT).split(/\r?\n/)[1] ?? '';
  const encoded = STATE.exec(line)?.[1];
  return encoded === undefined ? null : decoded(Buffer.from(encoded, 'base64').toString());
}

function decoded(text: string): ReportState | null {
  try {
    return state.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function asPercent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
