'use strict';
// Records what mocha's runner tells, beside the user's own reporter.
const { record, failure } = require('./recorder.cjs');

function blocks(runnable) {
  if (typeof runnable.titlePath === 'function')
    return runnable
      .titlePath()
      .slice(0, -1)
      .filter((title) => title !== '');
  const titles = [];
  for (let suite = runnable.parent; suite; suite = suite.parent) if (suite.title) titles.unshift(suite.title);
  return titles;
}

// The title of a hook around all tests ends in the test beside it, which another order changes.
function nameOf({ type, title }) {
  return type === 'hook' ? title.replace(/^("(?:before|after) all" hook.*?) (?:for|in) "[\s\S]*"$/, '$1') : title;
}

function tries(test) {
  return typeof test.currentRetry === 'function' ? test.currentRetry() : 0;
}

function write(runnable, status, error, more) {
  const file = runnable.file || (runnable.parent && runnable.parent.file) || null;
  const ms = typeof runnable.duration === 'number' ? runnable.duration : null;
  const shown = error === undefined ? null : failure(error);
  const [suite, name] = [blocks(runnable), nameOf(runnable)];
  const nth = placeOf(runnable);
  record(Object.assign({ kind: 'test', file, suite, name, status, ms, line: null, nth, failure: shown }, more));
}

function failed(runnable, error, last) {
  const { type, title, ctx } = runnable;
  const test = type === 'hook' && /^"before each"/.test(title) && ctx && ctx.currentTest;
  write(test || runnable, 'failed', error, runnable === last ? { again: true } : {});
}

const key = (test) => blocks(test).concat(test.title, test.file).join('\0');

// Of equal titles, which one it is, in the order in which the file defines them: mocha knows no lines.
function places(root) {
  const counts = new Map();
  const nth = new Map();
  const visit = (suite) => {
    for (const test of suite.tests) {
      counts.set(key(test), (counts.get(key(test)) || 0) + 1);
      nth.set(test, counts.get(key(test)));
    }
    suite.suites.forEach(visit);
  };
  visit(root);
  // A retry is a copy of its test.
  const first = (test) => (typeof test.retriedTest === 'function' && test.retriedTest()) || test;
  return (test) => (counts.get(key(test)) > 1 ? nth.get(first(test)) || null : null);
}

let placeOf = () => null;

exports.listen = (runner) => {
  try {
    placeOf = places(runner.suite);
  } catch (_error) {
    // Another version of theirs: then equal titles are one test.
  }
  record({ kind: 'begin', knob: null });
  const retried = new Map();
  let last = null;
  runner.on('retry', (test, error) => retried.set(key(test), error));
  runner.on('pass', (test) => {
    const flaky = tries(test) > 0;
    write(test, flaky ? 'flaky' : 'passed', flaky ? retried.get(key(test)) || null : undefined);
    last = test;
  });
  runner.on('fail', (runnable, error) => {
    failed(runnable, error, last);
    last = runnable;
  });
  runner.on('pending', (test) => write(test, 'skipped'));
  runner.on('end', () => record({ kind: 'end' }));
};
