'use strict';
// Loaded first by node: jest tells its results when all is over, and tells nothing where its process ends before. Each
// result is written as it comes. Jest loads its runner like any module, which tells of tests since jest 26.
const Module = require('module');
const { appendFileSync } = require('fs');
const { join } = require('path');

const folder = process.env.FLAKY_DETECTOR_JEST_STREAM;

function write(path, kind, test) {
  try {
    const line = JSON.stringify({ path, kind, test });
    appendFileSync(join(folder, `jest-stream-${process.pid}.ndjson`), `${line}\n`);
  } catch (_error) {
    // A full disk is no failure of the tests.
  }
}

function attach(Runner) {
  const runTests = Runner.prototype.runTests;
  Runner.prototype.runTests = function (tests, watcher, third, fourth, fifth, sixth) {
    try {
      this.on('test-case-start', (told) => write(told[0], 'start', told[1]));
      this.on('test-case-result', (told) => write(told[0], 'result', told[1]));
    } catch (_error) {
      // Another version of theirs: then its report alone is read.
    }
    return runTests.call(this, tests, watcher, third, fourth, fifth, sixth);
  };
}

if (folder) {
  const load = Module._load;
  Module._load = function (request, parent, isMain) {
    const loaded = load.call(this, request, parent, isMain);
    const Runner = /jest-runner/.test(request) && loaded && loaded.default;
    if (Runner && Runner.prototype && typeof Runner.prototype.runTests === 'function') {
      Module._load = load;
      delete process.env.FLAKY_DETECTOR_JEST_STREAM; // a jest that the tests start is their own business
      attach(Runner);
    }
    return loaded;
  };
}
