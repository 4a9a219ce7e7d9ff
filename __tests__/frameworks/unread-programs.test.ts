import { expect, test } from '@jest/globals';
import { projectFacts } from '../../src/command/invocations.ts';
import { unreadProgram } from '../../src/frameworks/unread-programs.ts';

const FILES: Record<string, string> = {
  'package.json': '{"scripts": {"test": "nyc ava --verbose", "tap": "ava --tap", "spec": "jasmine"}}',
  'tox.ini': '[testenv]\ncommands = nosetests {posargs}\n',
};

test.each([
  ['npm test', 'add --tap to it.'],
  ['npm run tap', null],
  ['npm run spec', 'reporters to it and set `report-files: junitresults*.xml`.'],
  ['tox', 'add --with-xunit to it and set `report-files: nosetests.xml`.'],
  ['bun test', '--reporter-outfile=bun.xml to it and set `report-files: bun.xml`.'],
  ['npx deno test -A', 'add --junit-path=deno.xml to it and set `report-files: deno.xml`.'],
  ['npx wtr', 'runner-junit-reporter to it and set `report-files: test-results.xml`.'],
  ['npx karma start', '(--reporters progress,junit) to it and set `report-files: **/TESTS-*.xml`.'],
  ['bun run build.ts', null],
  ['./run.sh', null],
])('%s: %s', (commandLine, end) => {
  const { invocations } = projectFacts(commandLine, (path) => FILES[path] ?? null);
  const said = unreadProgram(invocations);
  if (end === null) expect(said).toBeNull();
  else expect(said?.endsWith(end)).toBe(true);
});
