/** Ruby: rspec, through SPEC_OPTS and a listener of ours. */
import { join } from 'node:path';
import type { Invocation, ProjectFacts } from '../command/invocation.ts';
import { withVariables } from '../command/shell-line.ts';
import type { TestIdentity } from '../model/test-identity.ts';
import { shellQuote } from '../shell-words.ts';
import { ASSETS } from './assets.ts';
import type { Framework, PreparedRun, ReplayCommand, ReplayRequest, RunRequest } from './framework.ts';
import { rakeTasks } from './rake.ts';
import { readRubyReport, tookSeed } from './ruby-results.ts';

const LISTENER = 'flaky_detector_rspec.rb';
/** Where it writes. */
const RSPEC_REPORT_VARIABLE = 'FLAKY_DETECTOR_RSPEC_REPORT';
/** The number that takes the place of rspec's random seed. */
const RSPEC_SEED_VARIABLE = 'FLAKY_DETECTOR_RSPEC_SEED';

/** SPEC_OPTS reaches rspec behind rake and bundler too. The command's own formatters stay. */
export const rspec: Framework = {
  name: 'rspec',
  orders: ['as-is', 'shuffled'],
  supportFiles: { [LISTENER]: ASSETS[LISTENER] },
  recognise: (facts) => {
    const invocation = facts.invocations.find((candidate) => runsRSpec(candidate, facts));
    return invocation === undefined ? null : { invocation };
  },
  prepare: (request: RunRequest): PreparedRun => ({
    commandLine: request.commandLine,
    env: { ...optionsFor(request, request.env.SPEC_OPTS), [RSPEC_REPORT_VARIABLE]: request.reportDir },
  }),
  seedKnob: async (evidence) => ((await tookSeed(evidence)) ? "rspec's seed" : null),
  read: (evidence) => readRubyReport('rspec', evidence),
  replay,
};

function runsRSpec(invocation: Invocation, facts: ProjectFacts): boolean {
  const [program = ''] = invocation.words;
  if (program === 'rspec' || program === 'parallel_rspec') return true;
  return program === 'rake' && rakeTasks(invocation, facts).some((task) => /^r?spec\b/.test(task));
}

/** A shuffled run gets rspec's own public option; any other run only the number of the seed that rspec would draw. */
function optionsFor(
  request: { seed: number; order: string; supportDir: string },
  own?: string,
): Record<string, string> {
  const listener = ['--require', shellQuote(join(request.supportDir, LISTENER))];
  const shuffle = request.order === 'shuffled' ? ['--order', `rand:${request.seed}`] : [];
  const options = [own, ...listener, ...shuffle].filter(Boolean).join(' ');
  return { SPEC_OPTS: options, [RSPEC_SEED_VARIABLE]: request.order === 'shuffled' ? '' : String(request.seed) };
}

function replay(request: ReplayRequest): ReplayCommand {
  const { test } = request;
  const { SPEC_OPTS = '', ...variables } = optionsFor(request);
  const options = [SPEC_OPTS, ...(test === null ? [] : selecting(test))].join(' ');
  return {
    commandLine: withVariables(
      { TEST_SEED: String(request.seed), ...variables, SPEC_OPTS: options },
      request.commandLine,
    ),
    selectsTest: test !== null,
  };
}

/**
 * By the full description: descriptions joined by spaces, but rspec leaves the space out between a class and its
 * `#method`.
 */
function selecting({ suite, name }: TestIdentity): string[] {
  const parts = [...(suite === null ? [] : suite.split(' > ')), name.replace(/ #\d+$/, '')];
  if (!parts.slice(1).some((part) => /^(#|\.|::)/.test(part))) return ['--example', shellQuote(parts.join(' '))];
  const escaped = parts.map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return ['--example-matches', shellQuote(`^${escaped.join(' ?')}`)];
}
