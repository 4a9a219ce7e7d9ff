import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openFolder } from '../../src/output/output-folder.ts';
import { markedProcesses } from '../../src/process/processes.ts';
import { type SetupRequest, setUp } from '../../src/workspace/setup/setup.ts';
import { SetupCache } from '../../src/workspace/setup/setup-cache.ts';
import { WorkspaceError } from '../../src/workspace/workspace-error.ts';

let base: string;
let directory: string;
let sessions = 0;

beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'fd-setup-')));
  directory = join(base, 'project');
  mkdirSync(directory);
});
afterEach(() => {
  execFileSync('chmod', ['-R', 'u+w', base]);
  rmSync(base, { recursive: true, force: true });
});

function request(changes: Partial<SetupRequest> = {}): SetupRequest {
  return {
    setup: { kind: 'auto' },
    directory,
    tools: join(base, "tools, it's"),
    output: openFolder(base),
    limitMs: 120_000,
    sessionId: `setup-${process.pid}-${sessions++}`,
    env: process.env,
    onPreparation: () => undefined,
    cache: new SetupCache(),
    ...changes,
  };
}

const command = (line: string): SetupRequest['setup'] => ({ kind: 'command', command: line });
const put = (name: string, text: string): void => writeFileSync(join(directory, name), text);
const log = (): string => readFileSync(join(base, 'setup.log'), 'utf8');

async function failureOf(changes: Partial<SetupRequest>): Promise<WorkspaceError> {
  const error = await setUp(request(changes)).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(WorkspaceError);
  return error as WorkspaceError;
}

describe('a setup', () => {
  test('none does nothing', async () => {
    expect(await setUp(request({ setup: { kind: 'none' } }))).toEqual({ env: {}, warnings: [] });
    expect(existsSync(join(base, 'setup.log'))).toBe(false);
  });

  test('that puts a link in the place of its log writes on to its own', async () => {
    writeFileSync(join(base, 'foreign'), 'somebody else’s');
    const line = `echo first; rm ${base}/setup.log; ln -s ${base}/foreign ${base}/setup.log; echo last; false`;
    const { log: excerpt } = await failureOf({ setup: command(line) });
    expect(excerpt?.tail).toMatch(/first\nlast\n$/);
    expect(readFileSync(join(base, 'foreign'), 'utf8')).toBe('somebody else’s');
  });

  test('by a command runs in the working directory under GitHub’s shell flags, without the Action’s secrets, its output in the log', async () => {
    const env = { ...process.env, INPUT_TOKEN: 'secret', MINE: 'kept' };
    await setUp(request({ setup: command('pwd; echo "$MINE:$INPUT_TOKEN:$-" >&2; touch made'), env }));
    expect(existsSync(join(directory, 'made'))).toBe(true);
    expect(log()).toMatch(new RegExp(`^\\$ pwd; .*\\n${directory}\\nkept::[a-z]*e[a-zA-Z]*\\n$`));
  });

  test('that fails in the middle of a pipe says the exit code, the command, and the end of the log', async () => {
    const error = await failureOf({ setup: command('echo before; (echo "broken\u00e9"; exit 7) | cat; echo after') });
    expect(error).toMatchObject({
      kind: 'setup-failed',
      what: 'The setup failed with exit code 7',
      log: { file: 'setup.log' },
    });
    expect(error.log?.tail.endsWith('before\nbroken\u00e9\n')).toBe(true);
    expect(error.remedy).toMatch(/^Read setup\.log in the report's folder\. .*`setup-command`/);
  });

  test('that takes too long is ended with all that it started', async () => {
    const slow = request({ setup: command("trap '' TERM; sleep 100 & sleep 100"), limitMs: 300 });
    await expect(setUp(slow)).rejects.toThrow(/did not end within 300ms.*setup-timeout/);
    expect(markedProcesses(slow.sessionId)).toEqual([]);
  });

  test('that is cancelled ends at once', async () => {
    const cancel = new AbortController();
    const slow = request({ setup: command('echo $$; exec sleep 100'), signal: cancel.signal });
    const ending = setUp(slow);
    cancel.abort();
    await expect(ending).rejects.toThrow('The setup was cancelled');
    expect(markedProcesses(slow.sessionId)).toEqual([]);
  });

  test('auto says so when there is nothing that it knows', async () => {
    put('Makefile', '');
    expect((await setUp(request())).warnings).toEqual([expect.stringMatching(/found no lock file in .*project/)]);
  });

  test('pip installs requirements into an environment that the runs’ python finds', async () => {
    put('requirements.txt', 'six==1.16.0\n');
    const { env } = await setUp(request());
    const found = execFileSync(
      'bash',
      ['--norc', '-c', 'python -c "import six, sys; print(six.__version__, sys.prefix)"'],
      {
        env: { ...process.env, ...env },
        encoding: 'utf8',
      },
    );
    expect(found.trim()).toBe(`1.16.0 ${base}/tools, it's/venv`);
  }, 120_000);

  test('pip installs a project so that its own tree is imported', async () => {
    put(
      'pyproject.toml',
      '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "tiny"\nversion = "1"\n[tool.setuptools]\npy-modules = ["tiny"]\n',
    );
    put('tiny.py', 'print(__file__)');
    const { env } = await setUp(request());
    const found = execFileSync('bash', ['--norc', '-c', 'cd / && python -c "import tiny"'], {
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
    expect(found.trim()).toBe(join(directory, 'tiny.py'));
  }, 120_000);

  test('npm ci installs what the lock file says', async () => {
    put('package.json', '{"name": "x", "version": "1.0.0", "dependencies": {"is-number": "7.0.0"}}');
    execFileSync('npm', ['install', '--package-lock-only', '--no-audit', '--no-fund'], {
      cwd: directory,
      stdio: 'pipe',
    });
    await setUp(request());
    expect(JSON.parse(readFileSync(join(directory, 'node_modules/is-number/package.json'), 'utf8')).version).toBe(
      '7.0.0',
    );
  }, 120_000);

  test('npm ci that does not fit its lock file is a setup that failed, with npm’s own words', async () => {
    put('package.json', '{"name": "x", "version": "1.0.0", "dependencies": {"is-number": "7.0.0"}}');
    put(
      'package-lock.json',
      '{"name": "x", "version": "1.0.0", "lockfileVersion": 3, "packages": {"": {"name": "x", "version": "1.0.0"}}}',
    );
    const error = await failureOf({});
    expect(error.where).toBe('npm ci --no-audit --no-fund, for package-lock.json');
    expect(error.log?.tail).toMatch(/npm (error|ERR!)/);
  }, 120_000);

  test('go mod download fetches the modules', async () => {
    put('go.mod', 'module x\n\ngo 1.21\n\nrequire github.com/google/uuid v1.6.0\n');
    put('go.sum', '');
    const env = { ...process.env, GOMODCACHE: join(base, 'modules') };
    await setUp(request({ env }));
    expect(existsSync(join(base, 'modules/github.com/google/uuid@v1.6.0/uuid.go'))).toBe(true);
  }, 120_000);
});
