/** Runs real programs through runChild, in a temporary folder, and finds what they leave behind. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type ChildRequest, type FinishedChild, runChild } from '../../src/execute/child.ts';
import { Launcher } from '../../src/execute/launcher.ts';
import { LogFile } from '../../src/execute/log-file.ts';
import { createPipePairs } from '../../src/execute/pipes.ts';
import { markedProcesses, pipeHolders, SESSION_MARKER, signalProcess } from '../../src/process/processes.ts';

/** Absolute path of a fixture program. */
export function program(name: string): string {
  return join(import.meta.dirname, '..', 'fixtures', 'programs', name);
}

/** A finished child, its logs as text, and which processes it left. */
export interface Finished extends FinishedChild {
  readonly out: string;
  readonly err: string;
  readonly left: readonly number[];
}

/** Runs a bash line to its end. */
export async function runLine(
  line: string,
  over: Partial<ChildRequest> & { readonly capBytes?: number } = {},
): Promise<Finished> {
  const folder = mkdtempSync(join(tmpdir(), 'child-test-'));
  const session = randomUUID();
  const { capBytes, ...rest } = over;
  const launcher = new Launcher({ PATH: process.env.PATH ?? '' });
  try {
    const [pipes] = await createPipePairs(folder, [0], 0);
    const fifos = [pipes!.stdout.path, pipes!.stderr.path];
    const leftovers = () => [...markedProcesses(session).map(({ pid }) => pid), ...pipeHolders(fifos)];
    const child = await runChild({
      words: ['bash', '-c', line],
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', [SESSION_MARKER]: session, ...rest.env },
      timeoutMs: 20_000,
      bursts: null,
      launcher,
      pipes: pipes!,
      stdout: new LogFile(join(folder, 'out'), capBytes),
      stderr: new LogFile(join(folder, 'err'), capBytes),
      signal: new AbortController().signal,
      killEscaped: () => {
        for (const pid of leftovers()) signalProcess(pid, 'SIGKILL');
      },
      ...rest,
    });
    const text = (path: string | null) => (path === null ? '' : readFileSync(path, 'utf8'));
    return { ...child, out: text(child.stdout.path), err: text(child.stderr.path), left: await stillThere(leftovers) };
  } finally {
    launcher.close();
    for (const { pid } of markedProcesses(session)) signalProcess(pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a look finds that does not go away: a process that was killed takes a moment to be gone. */
export async function stillThere(look: () => readonly number[]): Promise<readonly number[]> {
  for (let tries = 0; tries < 100 && look().length > 0; tries += 1) await delay(10);
  return look();
}
