'use strict';
// Loaded by --require: listens to mocha beside the user's own reporter, and orders tests by seed where asked. Mocha's
// main module is in the cache by the time that it requires files, and waited for in a process that requires this
// earlier; its `run` makes the reporter with the finished tree of suites, in serial and parallel mode alike.
const Module = require('module');

// Not before mocha is there: the variables are for its process, and nyc takes our --require for its own in every
// process.
function begin() {
  const { listen } = require('./mocha-listener.cjs');
  const { arrange } = require('./mocha-order.cjs');
  const order = process.env.FLAKY_DETECTOR_MOCHA_ORDER || '';
  delete process.env.FLAKY_DETECTOR_MOCHA_ORDER;
  const before = process.env.FLAKY_DETECTOR_MOCHA_OPTIONS;
  delete process.env.FLAKY_DETECTOR_MOCHA_OPTIONS;
  if (before === '') delete process.env.MOCHA_OPTIONS;
  else if (before !== undefined) process.env.MOCHA_OPTIONS = before;
  return (runner) => {
    arrange(runner.suite, order);
    listen(runner);
  };
}

function watching(Reporter, watch) {
  // Not an arrow: mocha makes one by `new`.
  function Watched(runner, options) {
    try {
      watch(runner);
    } catch (_error) {
      // Another version of theirs: then nothing is recorded.
    }
    return new Reporter(runner, options);
  }
  Object.assign(Watched, Reporter);
  Watched.prototype = Reporter.prototype;
  return Watched;
}

function attach(Mocha, watch) {
  const run = Mocha.prototype.run;
  // No rest parameters here and below: a suite's old Babel may compile us, and not know them.
  Mocha.prototype.run = function (done, options) {
    this._reporter = watching(this._reporter, watch);
    return run.call(this, done, options);
  };
}

function loadedMocha() {
  for (const path of Object.keys(require.cache)) {
    const module = require.cache[path];
    if (!module || !/[\\/]mocha[\\/]lib[\\/]mocha\.c?js$/.test(path)) continue;
    const Mocha = module.exports && (module.exports.prototype ? module.exports : module.exports.default);
    if (Mocha && Mocha.prototype && Mocha.prototype.run) return Mocha;
  }
  return null;
}

function attachLater() {
  const load = Module._load;
  let waits = true;
  Module._load = function (request, parent, isMain) {
    const loaded = load.call(this, request, parent, isMain);
    const Mocha = waits && /mocha/i.test(request) ? loadedMocha() : null;
    if (Mocha) {
      waits = false; // files of ours have mocha in their names too
      Module._load = load;
      attach(Mocha, begin());
    }
    return loaded;
  };
}

const present = loadedMocha();
if (present) attach(present, begin());
else attachLater();
