/** Chooses how a session's trees are made on this machine, and says what the user should know about it. */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isWithin } from '../paths.ts';
import { credentialWarnings, type Reach } from './credentials/credential-warnings.ts';
import type { Credentials } from './credentials/find-credentials.ts';
import { checkFreeDisk } from './disk.ts';
import { type Names, optionsForLinks } from './linked-files.ts';
import { makeLayers, mountedCopies, overlays } from './mounted-trees.ts';
import { type Covering, sharedFolderWarnings } from './outside/covering-tree.ts';
import { type Namespaces, overlayOptions, type ProbeResult } from './probe.ts';
import type { SourceTree } from './source-tree.ts';
import { type Survey, surveyTree } from './survey.ts';
import type { Taken } from './taken.ts';
import { plainCopies, type TreeMaker } from './trees.ts';
import { workspaceFailed } from './workspace-error.ts';

/** What the choice depends on. Paths absolute and free of symlinks. */
export interface TreesRequest {
  readonly source: SourceTree;
  /** The same with what it refers to outside of it. */
  readonly covering: Covering;
  /** Null or shut: plain copies are all there is. */
  readonly probed: ProbeResult | null;
  /** Files that have several names in the tree. */
  readonly linked: readonly Names[];
  readonly outputDir: string;
  /** The session's own folder. */
  readonly tempDir: string;
  /** How many copies there are at a time. */
  readonly parallelism: number;
  readonly copyLimitMs: number;
  /** Folders that each copy is to have for itself, and who looks at what is written there; null: all are shared. */
  readonly apart: { readonly folders: readonly string[]; readonly taken: Taken; readonly tree: boolean } | null;
  /** What the tests are not to read. */
  readonly credentials: Credentials;
}

/** How trees are made, and what to tell. */
export interface TreesChoice {
  readonly maker: TreeMaker;
  readonly warnings: readonly string[];
}

/** @throws WorkspaceError when copies are needed and cannot be made or will not fit */
export async function chooseTrees(request: TreesRequest): Promise<TreesChoice> {
  const { probed, credentials } = request;
  refuseWhatCannotBeCopied(request);
  await mkdir(join(request.tempDir, 'trees'));
  const namespaces = probed?.kind === 'open' ? probed.namespaces : null;
  const mount = namespaces?.mount ?? null;
  const reach: Reach = mount === null ? { kind: 'open', because: 'no namespaces' } : { kind: 'covered' };
  const known = [...sharedWarnings(request.source), ...credentialWarnings(credentials, reach)];
  const { maker, warnings } =
    namespaces !== null && mount?.kind === 'overlay'
      ? await overlaid(request, namespaces, mount.options)
      : await copied(request, namespaces);
  return { maker, warnings: [...known, ...warnings] };
}

/** Where the copies of a tree go, what they leave out, and which credentials they do not get. */
function placing(source: SourceTree, { tempDir, outputDir, credentials, copyLimitMs }: TreesRequest) {
  // The output folder may be gone by now, where a session's tests removed it.
  const keep = [outputDir, tempDir].filter((path) => isWithin(source.root, path) && existsSync(path));
  const replaced = credentials.files.filter(({ path }) => isWithin(source.root, path));
  const covered = credentials.files.filter(({ path }) => !isWithin(source.root, path));
  const setting = { folder: join(tempDir, 'trees'), excluded: keep, replaced, limitMs: copyLimitMs };
  return { keep, covered, setting };
}

async function overlaid(request: TreesRequest, namespaces: Namespaces, options: string): Promise<TreesChoice> {
  const { covering } = request;
  const { keep, covered, setting } = placing(covering.tree, request);
  const apart = privateFolders(request, namespaces);
  const linked = request.linked.filter((names) => !names.some((name) => keep.some((path) => isWithin(path, name))));
  const links = await keepingLinks(request, namespaces, options, linked);
  const mounted = { ...setting, covered, keep, apart, keeper: namespaces.keeper };
  const maker = overlays(covering.tree, mounted, links.options);
  return { maker, warnings: [...disturbances(request), ...links.warnings] };
}

/** A copy costs what is in it: beyond this, what lies outside of the project is left outside. */
const MOST_COVERED_BYTES = 1 << 30;

async function copied(request: TreesRequest, namespaces: Namespaces | null): Promise<TreesChoice> {
  const { covering, probed } = request;
  const { keep, covered, setting } = placing(covering.tree, request);
  const apart = privateFolders(request, namespaces);
  const survey = await surveyOf(covering.tree.root, keep);
  if (covering.tree.root !== request.source.root && survey.bytes > MOST_COVERED_BYTES) {
    const shared = [...covering.covered, ...covering.shared];
    return copied({ ...request, covering: { tree: request.source, covered: [], shared } }, namespaces);
  }
  await checkFreeDisk(setting.folder, survey.bytes * request.parallelism);
  const copySetting = { ...setting, excluded: [...keep, ...survey.special] };
  const warnings = [...disturbances(request), ...specialWarnings(survey)];
  if (namespaces?.mount != null) {
    const mounted = { ...copySetting, covered, keep, apart, keeper: namespaces.keeper };
    return { maker: mountedCopies(covering.tree, mounted), warnings };
  }
  const bound = boundWarnings(survey, covering.tree.root, probed);
  return { maker: plainCopies(covering.tree, copySetting), warnings: [...warnings, ...bound] };
}

/** One run at a time disturbs nobody. */
function disturbances({ covering, parallelism }: TreesRequest): string[] {
  return parallelism === 1 ? [] : sharedFolderWarnings(covering.shared);
}

/** @throws WorkspaceError where they are asked for and nothing can be mounted */
function privateFolders({ apart, covering, outputDir, tempDir }: TreesRequest, namespaces: Namespaces | null) {
  if (apart === null) return null;
  const { folders } = apart;
  if (namespaces === null || namespaces.mount === null)
    throw workspaceFailed(
      'Folders cannot be kept apart',
      folders.join(', '),
      'Allow mount namespaces on this machine.',
    );
  const kept = [covering.tree.root, outputDir, tempDir].filter((path) => folders.some((one) => isWithin(one, path)));
  const keep = kept.filter((path) => existsSync(path));
  return { ...apart, options: overlayOptions(namespaces.access), keep };
}

function refuseWhatCannotBeCopied({ source, outputDir }: TreesRequest): void {
  if (source.root === '/') {
    throw workspaceFailed(
      'The whole file system cannot be copied',
      '/',
      'Set `working-directory` to a project, or `isolation: none`.',
    );
  }
  if (isWithin(outputDir, source.directory)) {
    throw workspaceFailed('The output folder holds the tests', outputDir, 'Set output-dir to a folder of its own.');
  }
}

/** The overlays' options where they keep these files one file under all their names, or a warning that they do not. */
async function keepingLinks(
  { covering, tempDir }: TreesRequest,
  namespaces: Namespaces,
  options: string,
  linked: readonly Names[],
): Promise<{ readonly options: string; readonly warnings: readonly string[] }> {
  const [first] = linked;
  if (first === undefined) return { options, warnings: [] };
  const layers = join(tempDir, 'probe-links');
  await mkdir(layers);
  const { root } = covering.tree;
  await makeLayers(root, layers);
  const keeping = await optionsForLinks(namespaces, { over: root, layers, options }, first);
  return keeping === null ? { options, warnings: [splitWarning(linked)] } : { options: keeping, warnings: [] };
}

function splitWarning(linked: readonly Names[]): string {
  const files = listed(linked.map((names) => names.slice(0, 2).join(' = ')));
  return (
    'Hard links are not kept in the working copies, because this user or file system allows no overlay that does: ' +
    `${files}. A run that writes under one name does not see it under the other. Run as root or with passwordless ` +
    '(CI=true), or set `isolation: none` and `parallelism: 1`.'
  );
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
    'This is a linked worktree or a submodule: git keeps its history outside of the working copies, in ' +
      `${gitOutside}. Runs that commit, or write to git in another way, share that history and change it. Measure ` +
      'such tests in a clone.',
  ];
}

function specialWarnings({ special }: Survey): string[] {
  return special.length === 0 ? [] : [`Sockets and devices are left out of the working copies: ${listed(special)}.`];
}

function boundWarnings({ bound }: Survey, root: string, probed: ProbeResult | null): string[] {
  if (bound.length === 0) return [];
  const why = probed?.kind === 'shut' ? ` (${probed.reasons.join('; ')})` : '';
  return [
    `The working copies have other paths than ${root}, because this machine allows no mount namespaces${why}. But ` +
      `these lead from a copy back to the original: ${listed(bound)}. Runs may share files through them. If that ` +
      'matters, set `isolation: none` and `parallelism: 1`.',
  ];
}

function listed(paths: readonly string[]): string {
  const more = paths.length > 3 ? ` and ${paths.length - 3} more` : '';
  return `${paths.slice(0, 3).join(', ')}${more}`;
}
