// A fixed file outside of the working copy: runs at the same time write into it together.
import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';

const journal = '/tmp/flaky-detector-example-journal-node.txt';

test('keeps what it wrote', async () => {
  writeFileSync(journal, 'opened\n');
  await delay(50);
  appendFileSync(journal, 'closed\n');
  assert.equal(readFileSync(journal, 'utf8'), 'opened\nclosed\n');
});
