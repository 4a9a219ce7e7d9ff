// What a later step of the job finds of the flaky session: its outcome, its outputs, its files. Run by act-workflow.yml.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const outputs = JSON.parse(process.env.OUTPUTS);
assert.equal(process.env.OUTCOME, 'failure');
assert.equal(outputs.verdict, 'flaky');
assert.equal(outputs.seed, '7');
assert.equal(outputs['total-runs'], '30');

const results = JSON.parse(readFileSync(outputs['results-file'], 'utf8'));
assert.equal(results.schema_version, 1);
assert.equal(results.completed_runs, 30);
assert.ok(results.failures > 0);
assert.equal(outputs.failures, String(results.failures));
for (const { seed, passed } of results.results) assert.equal(passed, seed % 5 !== 0, `seed ${seed}`);

assert.match(outputs['artifact-url'], /\/actions\/runs\/\d+\/artifacts\/\d+$/);

const report = readFileSync(outputs['report-file'], 'utf8');
assert.match(report, new RegExp(`${results.failures} of 30 runs failed`));
console.log(`verdict ${outputs.verdict}, ${outputs.failures} of 30 runs failed, rate ${outputs['repro-rate']}`);
