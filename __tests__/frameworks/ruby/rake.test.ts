/** Which of a Rakefile's tasks a command runs, and whose tests these are. */
import { expect, test } from '@jest/globals';
import { projectFacts } from '../../../src/command/invocations.ts';
import { minitest } from '../../../src/frameworks/minitest.ts';
import { rspec } from '../../../src/frameworks/rspec.ts';

test.each([
  ['rake', { Rakefile: 'task default: :spec\n' }, 'rspec'],
  ['bundle exec rake', { Rakefile: 'require "x"\ntask :default => [:spec, :rubocop]\n' }, 'rspec'],
  ['rake', { Rakefile: 'task default: %i[test lint]\n' }, 'minitest'],
  ['rake', { Rakefile: 'task default: [:rubocop, "test:unit"]\n' }, 'minitest'],
  ['rake', { Rakefile: 'import "tasks.rake"\n', '.rspec': '--color\n' }, 'rspec'],
  ['rake', { Rakefile: 'import "tasks.rake"\n' }, 'minitest'],
  ['rake test', { Rakefile: 'task default: :spec\n' }, 'minitest'],
  ['rake -q spec', {}, 'rspec'],
  ['cd gem && rake', { 'gem/Rakefile': 'task default: :spec\n' }, 'rspec'],
  ['rake lint', { '.rspec': '' }, null],
] as const)('%s with %j: %s', (line, files, expected) => {
  const facts = projectFacts(line, (path) => (files as Record<string, string>)[path] ?? null);
  const found = [rspec, minitest].find((framework) => framework.recognise(facts) !== null);
  expect(found?.name ?? null).toBe(expected);
});
