/**
 * The recorder that our reporters inside the test processes share. One line of JSON per event, appended at once, so that a run that
 * is killed leaves what it got to. It must never change how a run goes: it swallows its own errors and cleans up its variables.
 */

/** Where the recorder writes; one file per process. Without it nothing is recorded. */
export const REPORT_VARIABLE = 'FLAKY_DETECTOR_REPORT';

/** The recorder's file name in the folder of support files. */
export const RECORDER_FILE = 'recorder.cjs';

/**
 * CommonJS, and no more than Node 10 knows, so that every framework of every age can load it. Exports `record(line)` and `failure(error)`; loading it takes our
 * variables out of the environment, so that programs which the tests start do not report too.
 */
export const RECORDER_TEXT = `'use strict';
const { appendFileSync } = require('fs');
const { join } = require('path');

const folder = process.env.${REPORT_VARIABLE};
delete process.env.${REPORT_VARIABLE};

exports.record = (line) => {
  if (!folder) return;
  try {
    appendFileSync(join(folder, process.pid + '.ndjson'), JSON.stringify(line) + '\\n');
  } catch {}
};

const cut = (text, limit) => (text.length > limit ? text.slice(0, limit) : text);
// Stacks say first what failed, messages with a long diff say it at both ends.
const middle = (text) => (text.length > 4000 ? text.slice(0, 1500) + '\\n...\\n' + text.slice(-2400) : text);
const plain = (text) => String(text).replace(/\\u001b\\[[0-9;]*m/g, '');

exports.failure = (error) => {
  try {
    const object = error !== null && typeof error === 'object' ? error : { message: error };
    const text = plain(object.message === undefined ? '' : object.message);
    // An error that came as plain data says its class in its message.
    const [, said, rest] = object.name ? [] : /^(\\w*(?:Error|Exception)): ([^]*)$/.exec(text) || [];
    const type = object.name || said;
    const stack = object.stack ? middle(plain(object.stack)) : null;
    return { type: type ? cut(String(type), 200) : null, message: middle(rest === undefined ? text : rest), stack };
  } catch {
    return { type: null, message: 'the error could not be shown', stack: null };
  }
};
`;
