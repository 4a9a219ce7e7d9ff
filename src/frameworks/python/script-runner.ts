/** Which test runner a Python script of the repository starts: setup.py, manage.py, run_tests.py and the like. */
import { posix } from 'node:path';
import type { Invocation, ProjectFacts } from '../../command/invocation.ts';

const PYTEST = /\bpytest\s*\.\s*main\s*\(|from pytest import .*\bmain\b/;
const UNITTEST =
  /\bunittest\s*\.\s*(main|TextTestRunner)\s*\(|from unittest import .*\b(main|TextTestRunner)\b|\bget_runner\s*\(/;

/** Null for what is no script of theirs, and for one that starts another runner or none. */
export function scriptRunner(
  { words, directory = '.' }: Invocation,
  facts: ProjectFacts,
): 'pytest' | 'unittest' | null {
  const [program = '', ...args] = words;
  if (program === 'django-admin' || program === 'manage.py') return args[0] === 'test' ? 'unittest' : null;
  if (!/^(python|pypy)\d*(\.\d+)*$/.test(program)) return null;
  const at = args.findIndex((word) => word.endsWith('.py'));
  const script = args[at];
  if (script === undefined) return null;
  const read = (path: string) => facts.readFile(posix.join(directory, path)) ?? '';
  const following = args.slice(at + 1);
  const name = posix.basename(script);
  if (name === 'manage.py') return following[0] === 'test' ? 'unittest' : null;
  if (name === 'setup.py')
    return setupRunner(following, read(script), read(posix.join(posix.dirname(script), 'setup.cfg')));
  const text = read(script);
  if (PYTEST.test(text)) return 'pytest';
  return UNITTEST.test(text) ? 'unittest' : null;
}

/**
 * `setup.py test` is unittest, unless it is an alias of pytest-runner's command or a command class of the project's
 * own.
 */
function setupRunner(commands: readonly string[], script: string, configuration: string): 'pytest' | 'unittest' | null {
  if (commands.includes('pytest') || commands.includes('ptr')) return 'pytest';
  if (!commands.includes('test')) return null;
  return /^test\s*=.*\b(pytest|ptr)\b/m.test(configuration) || PYTEST.test(script) ? 'pytest' : 'unittest';
}
