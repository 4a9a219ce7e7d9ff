// Loaded beside vitest's default reporter: records each file's tests as soon as the file is done. Vitest 3 and later
// report through test modules; older ones hand over a tree of tasks at the end. A block whose own hook fails is
// recorded as failed; what it would have run is skipped.
import { createRequire } from 'node:module';

const { record, failure } = createRequire(import.meta.url)('./recorder.cjs');

function write(file, suite, name, status, errors, ms, line) {
  const shown = status === 'failed' || status === 'flaky' ? failure(errors && errors[0]) : null;
  record({
    kind: 'test',
    file,
    suite,
    name,
    status,
    ms: typeof ms === 'number' ? ms : null,
    line: line || null,
    failure: shown,
  });
}

function writeBroken(file, error) {
  record({ kind: 'broken-file', file, failure: failure(error) });
}

// Projects run the same file: which one it was comes first, as the part that vitest.ts takes off again.
function projectOf({ project }) {
  return project && project.name ? [`[project ${project.name}]`] : [];
}

function parents(node) {
  const names = [];
  for (let block = node.parent; block && block.type === 'suite'; block = block.parent) names.unshift(block.name);
  return names;
}

function seeTest(module, test) {
  const { state, errors } = test.result();
  if (state === 'pending') return;
  const { flaky, duration } = test.diagnostic() || {};
  const status = state === 'passed' && flaky ? 'flaky' : state;
  const suite = projectOf(module).concat(parents(test));
  write(module.moduleId, suite, test.name, status, errors, duration, test.location && test.location.line);
}

function seeModule(module) {
  for (const test of module.children.allTests()) seeTest(module, test);
  for (const suite of module.children.allSuites()) {
    const errors = suite.errors();
    if (errors.length > 0)
      write(module.moduleId, projectOf(module).concat(parents(suite)), suite.name, 'failed', errors);
  }
  const errors = module.errors();
  if (errors.length > 0) writeBroken(module.moduleId, errors[0]);
}

const STATES = { pass: 'passed', fail: 'failed', skip: 'skipped', todo: 'skipped' };

function seeTask(file, task, suite) {
  const { state, errors, retryCount, duration } = task.result || {};
  if (task.type !== 'suite') {
    const status = STATES[state || task.mode];
    if (status)
      write(
        file,
        suite,
        task.name,
        status === 'passed' && retryCount > 0 ? 'flaky' : status,
        errors,
        duration,
        task.location && task.location.line,
      );
    return;
  }
  if (errors && errors.length > 0 && task.name !== undefined) write(file, suite, task.name, 'failed', errors);
  for (const inner of task.tasks) seeTask(file, inner, suite.concat(task.name));
}

function seeFile(file) {
  for (const task of file.tasks) seeTask(file.filepath, task, []);
  const errors = file.result && file.result.errors;
  if (errors && errors.length > 0) writeBroken(file.filepath, errors[0]);
}

// Lines tell equal names of a file apart; vitest knows them only where it is told to, before it starts its workers.
function locate(vitest) {
  for (const { config } of [vitest].concat(vitest.projects || [])) config.includeTaskLocation = true;
}

function guarded(see, value) {
  try {
    see(value);
  } catch (_error) {
    // Another version of theirs: then this is not recorded.
  }
}

export default class Recorder {
  constructor() {
    this.seen = new Set();
  }
  onInit(vitest) {
    const { shuffle } = (vitest.config && vitest.config.sequence) || {};
    const shuffles = shuffle === true || (shuffle && (shuffle.files || shuffle.tests));
    guarded(locate, vitest);
    record({ kind: 'begin', knob: shuffles ? "vitest's --sequence.seed" : null });
  }
  onTestModuleEnd(module) {
    this.modern = true;
    this.seen.add(module.moduleId);
    guarded(seeModule, module);
  }
  onTestRunEnd(modules) {
    this.modern = true;
    // A file that cannot be loaded has no end of its own in version 3.
    for (const module of modules || []) if (!this.seen.has(module.moduleId)) guarded(seeModule, module);
    record({ kind: 'end' });
  }
  onFinished(files) {
    if (this.modern) return;
    for (const file of files || []) guarded(seeFile, file);
    record({ kind: 'end' });
  }
}
