/** Chooses how a session's trees are made on this machine, and says what the user should know about it. */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkFreeDisk } from './disk.ts';
import { mountedCopies, overlays } from './mounted-trees.ts';
import { isWithin } from './paths.ts';
import type { ProbeResult } from './probe.ts';
import type { SourceTree } from './source-tree.ts';
import { type Survey, surveyTree } from './survey.ts';
import { plainCopies, type TreeMaker } from './trees.ts';
import { workspaceFailed } from './workspace-error.ts';

/** What the choice depends on. Paths absolute and free of symlinks. */
export interface TreesRequest {
  readonly source: SourceTree;
  /** Null or shut: plain copies are all there is. */
  readonly probed: ProbeResult | null;
  readonly outputDir: string;
  /** The session's own folder. */
  readonly tempDir: string;
  /** How many copies there are at a time. */
  readonly parallelism: number;
  readonly copyLimitMs: number;
}

/** How trees are made, and what to tell. */
export interface TreesChoice {
  readonly maker: TreeMaker;
  readonly warnings: readonly string[];
}

/** @throws WorkspaceError when copies are needed and cannot be made or will not fit */
export async function chooseTrees(request: TreesRequest): Promise<TreesChoice> {
  const { source, probed } = request;
  if (source.root === '/') {
    throw workspaceFailed(
      'The whole file system cannot be copied',
      '/',
      'Set `working-directory` to a project, or `isolation: none`.',
    );
  }
  if (isWithin(request.outputDir, source.directory)) {
    throw workspaceFailed(
      'The output folder holds the tests',
      request.outputDir,
      'Set output-dir to a folder of its own.',
    );
  }
  const namespaces = probed?.kind === 'open' ? probed.namespaces : null;
  const folder = join(request.tempDir, 'trees');
  await mkdir(folder);
  // The output folder may be gone by now, where a session's tests removed it.
  const keep = [request.outputDir, request.tempDir].filter((path) => isWithin(source.root, path) && existsSync(path));
  const setting = { folder, excluded: keep, limitMs: request.copyLimitMs };
  const mount = namespaces?.mount ?? null;
  if (namespaces !== null && mount?.kind === 'overlay') {
    const options = mount.options;
    const maker = overlays(source, { ...setting, keep, keeper: namespaces.keeper }, options);
    return { maker, warnings: sharedWarnings(source) };
  }
  const survey = await surveyOf(source.root, keep);
  await checkFreeDisk(folder, survey.bytes * request.parallelism);
  const copySetting = { ...setting, excluded: [...keep, ...survey.special] };
  if (namespaces !== null && mount !== null) {
    const maker = mountedCopies(source, { ...copySetting, keep, keeper: namespaces.keeper });
    return { maker, warnings: [...sharedWarnings(source), ...specialWarnings(survey)] };
  }
  return {
    maker: plainCopies(source, copySetting),
    warnings: [...sharedWarnings(source), ...specialWarnings(survey), ...boundWarnings(survey, source.root, probed)],
  };
}

async function surveyOf(root: string, excluded: readonly string[]): Promise<Survey> {
  return surveyTree(root, excluded).catch((error: Error) => {
    throw workspaceFailed(
      `The tree cannot be read: ${error.message}`,
      root,
      'Make every folder readable, or set `isolation: none`.',
    );
  });
}

function sharedWarnings({ gitOutside }: SourceTree): string[] {
  if (gitOutside === null) return [];
  return [
    `This is a linked worktree or a submodule: git keeps its history outside of the working copies, in ${gitOutside}. Runs that commit, ` +
      'or write to git otherwise, share it and change it: measure those in a clone.',
  ];
}

function specialWarnings({ special }: Survey): string[] {
  return special.length === 0 ? [] : [`Sockets and devices are left out of the working copies: ${listed(special)}.`];
}

function boundWarnings({ bound }: Survey, root: string, probed: ProbeResult | null): string[] {
  if (bound.length === 0) return [];
  const why = probed?.kind === 'shut' ? ` (${probed.reasons.join('; ')})` : '';
  return [
    `The working copies stand at other paths than ${root}, since this machine allows no mount namespaces${why}, but these lead back to the original: ` +
      `${listed(bound)}. Runs may share files through them; set \`isolation: none\` and \`parallelism: 1\` where that matters.`,
  ];
}

function listed(paths: readonly string[]): string {
  const more = paths.length > 3 ? ` and ${paths.length - 3} more` : '';
  return `${paths.slice(0, 3).join(', ')}${more}`;
}
