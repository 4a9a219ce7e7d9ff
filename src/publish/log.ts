/**
 * Prints what the tests printed into the job's log so that the runner executes nothing in it. Neither indentation nor a
 * prefix nor a group protects from workflow commands; only `stop-commands` with a token that the text cannot know does.
 * Everything is one write, so that nothing of ours comes between; what was written before must have ended its line.
 */
import { randomUUID } from 'node:crypto';

/** Something that takes text at once, such as process.stdout. */
export interface TextSink {
  write(text: string): unknown;
}

const LINE_BREAKS = /[\r\n\v\f\u0085\u2028\u2029]+/g;
const OTHER_CONTROLS = /[\u0000-\u001f\u007f-\u009f]/g;
const LONE_SURROGATES = /\p{Surrogate}/gu;
const TITLE_LIMIT = 200;

/** Untrusted text, in sight. */
export function printUntrusted(text: string, out: TextSink = process.stdout): void {
  out.write(guarded(text, freshToken(text)));
}

/**
 * Untrusted text as a folded group.
 * @param title one line; what is not printable in it is replaced
 */
export function printUntrustedGroup(title: string, text: string, out: TextSink = process.stdout): void {
  out.write(group(title, guarded(text, freshToken(text))));
}

/** The text with commands stopped around it; `token` must not occur in the text, in any case of letters. */
export function guarded(text: string, token: string): string {
  return `::stop-commands::${token}\n${text}\n::${token}::\n`;
}

/** A group around lines that are guarded already. */
export function group(title: string, lines: string): string {
  return `::group::${groupTitle(title)}\n${lines}::endgroup::\n`;
}

function freshToken(text: string): string {
  const token = randomUUID();
  return text.toLowerCase().includes(token) ? freshToken(text) : token;
}

/** A command's data is percent-decoded by the runner, so a percent sign is encoded to stay itself. */
function groupTitle(title: string): string {
  const line = title.replace(LINE_BREAKS, ' ').replace(OTHER_CONTROLS, '\ufffd').slice(0, TITLE_LIMIT);
  return line.replace(LONE_SURROGATES, '\ufffd').replaceAll('%', '%25');
}
