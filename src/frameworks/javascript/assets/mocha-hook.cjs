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

function attach(Mocha, watch) {
  const run = Mocha.prototype.run;
  Mocha.prototype.run = function (...args) {
    const Reporter = this._reporter;
    this._reporter = (runner, options) => {
      try {
        watch(runner);
      } catch (_error) {
        // Another version of theirs: then nothing is recorded.
      }
      return new Reporter(runner, options);
    };
    Object.assign(this._reporter, Reporter);
    this._reporter.prototype = Reporter.prototype;
    return run.apply(this, args);
  };
}

function attachToLoaded() {
  for (const path of Object.keys(require.cache)) {
    const module = require.cache[path];
    if (!module || !/[\\/]mocha[\\/]lib[\\/]mocha\.c?js$/.test(path)) continue;
    const Mocha = module.exports && (module.exports.prototype ? module.exports : module.exports.default);
    if (!Mocha || !Mocha.prototype || !Mocha.prototype.run) continue;
    attach(Mocha, begin());
    return true;
  }
  return false;
}

if (!attachToLoaded()) {
  const load = Module._load;
  Module._load = function (...args) {
    const loaded = load.apply(this, args);
    if (Module._load !== load && /mocha/i.test(args[0]) && attachToLoaded()) Module._load = load;
    return loaded;
  };
}
