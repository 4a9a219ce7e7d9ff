/** Which of a Rakefile's tasks a command runs. */
import { posix } from 'node:path';
import type { Invocation, ProjectFacts } from '../command/invocation.ts';

const RAKEFILES = ['Rakefile', 'rakefile', 'Rakefile.rb', 'rakefile.rb'];
/** `task default: :spec`, `task default: %i[spec lint]`, `task :default => [:spec, 'lint']`. */
const DEFAULT_TASK = /^\s*task[ (]+(?:default:|:default\s*=>|["']default["']\s*=>|"default":)\s*(.+)$/gm;

/** The tasks that it names; where it names none, those that the default task stands for, as far as that can be read. */
export function rakeTasks({ words, directory = '.' }: Invocation, { readFile }: ProjectFacts): string[] {
  const named = words.slice(1).filter((word) => !/^-|=/.test(word));
  if (named.length > 0) return named;
  const text = (path: string) => readFile(posix.join(directory, path));
  const file = RAKEFILES.map(text).find((found) => found !== null) ?? '';
  const behind = [...file.matchAll(DEFAULT_TASK)].flatMap(([, tasks = '']) => tasks.match(/[\w:]+/g) ?? []);
  const tasks = behind.map((task) => task.replace(/^:/, '')).filter((task) => !['i', 'w'].includes(task));
  if (tasks.length > 0) return tasks;
  return text('.rspec') !== null || text('spec/spec_helper.rb') !== null ? ['spec'] : ['test'];
}
