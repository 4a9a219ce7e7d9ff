/** Opens a session's workspace: source, setup, working copies, in this order. The only file that joins these stages. */

import { join } from 'node:path';
import { type OutputFolder, openFolder } from '../output/output-folder.ts';
import { chooseTrees } from './choose-trees.ts';
import { credentialWarnings } from './credentials/credential-warnings.ts';
import { type Credentials, findCredentials } from './credentials/find-credentials.ts';
import { findNsenter, type Nsenter } from './enter.ts';
import { pointerWarnings } from './git/large-files.ts';
import { ledElsewhereWarnings } from './git/led-elsewhere.ts';
import { linkedFiles, type Names } from './linked-files.ts';
import { obtainTree } from './obtain-tree.ts';
import { type Covering, coveringTree } from './outside/covering-tree.ts';
import { outsideFolders } from './outside/outside-folders.ts';
import { foldersOutside } from './private-folders.ts';
import { type ProbeResult, probeNamespaces } from './probe.ts';
import { removeTree } from './remove-tree.ts';
import { createSessionFolder } from './session-folder.ts';
import { type SetupResult, setUp } from './setup/setup.ts';
import { SetupCache } from './setup/setup-cache.ts';
import { findSourceTree, type SourceTree } from './source-tree.ts';
import { type Trees, treeItself, treePerRun, treePerSlot } from './trees.ts';
import { privateNetworkCopies, type WorkingCopies, workingCopies } from './working-copies.ts';
import type { Workspace } from './workspace.ts';
import { workspaceFailed } from './workspace-error.ts';
import type { WorkspaceRequest } from './workspace-request.ts';

/**
 * @throws WorkspaceError; what was made until then is removed
 */
export async function openWorkspace(request: WorkspaceRequest): Promise<Workspace> {
  const asked = askAhead(request);
  const tempDir = await createSessionFolder(request.tempRoot, request.sessionId);
  try {
    return await openIn(tempDir, request, asked);
  } catch (error) {
    await removeTree(tempDir);
    throw error;
  }
}

/** What other programs are asked at once, so that they answer while this process does the rest. */
interface AskedAhead {
  /** Null: no namespaces are needed. */
  readonly nsenter: Promise<Nsenter | null> | null;
  /** Null: the source is yet to be cloned. */
  readonly tree: Promise<SourceTree> | null;
}

function askAhead({ source, isolation, privateNetwork }: WorkspaceRequest): AskedAhead {
  const nsenter = isolation !== 'none' || privateNetwork ? findNsenter() : null;
  const tree = source.kind === 'workspace' ? findSourceTree(source.directory) : null;
  tree?.catch(() => undefined); // who awaits it is told; another error may come first
  return { nsenter, tree };
}

async function openIn(tempDir: string, request: WorkspaceRequest, asked: AskedAhead): Promise<Workspace> {
  const { env = process.env } = request;
  const [output, tree, nsenter] = await Promise.all([
    request.output ?? outputOf(request),
    asked.tree ?? obtainTree(tempDir, request),
    asked.nsenter,
  ]);
  const outputDir = output.realPath;
  const setup = await setUpTree(tempDir, output, tree, request);
  // After the setup, which may fetch or link files, or change git's settings.
  const covering = coveringOf(request, tree);
  const { root } = covering.tree;
  const [probed, pointers, credentials, linked] = await Promise.all([
    asked.nsenter === null ? null : findNamespaces(request, root, tempDir, nsenter),
    request.use === 'look' ? [] : pointerWarnings(tree, request.source),
    credentialsFor(request, covering.tree, tempDir, outputDir),
    request.isolation === 'none' || nsenter === null ? [] : linkedFiles(root),
  ]);
  const keeper = probed?.kind === 'open' ? probed.namespaces.keeper : null;
  try {
    const { trees, warnings } = await makeTrees(request, {
      tree,
      covering,
      tempDir,
      outputDir,
      probed,
      credentials,
      linked,
    });
    const copies = makeCopies(request, trees, probed);
    const close = async (): Promise<void> => {
      await keeper?.close();
      await removeTree(tempDir);
    };
    const { commit, directory, folder } = tree;
    const origin = request.source.kind === 'workspace' ? 'workspace' : 'clone';
    const led = request.source.kind === 'workspace' ? ledElsewhereWarnings(env, directory) : [];
    const all = [...led, ...setup.warnings, ...pointers, ...warnings];
    return {
      tree: { name: request.tree, commit, folder, origin, copies: trees.method },
      directory,
      warnings: all,
      env: setup.env,
      tempDir,
      ...copies,
      close,
    };
  } catch (error) {
    await keeper?.close();
    throw error;
  }
}

function outputOf({ outputDir }: WorkspaceRequest): OutputFolder {
  try {
    return openFolder(outputDir);
  } catch (error) {
    throw workspaceFailed(
      `The output folder cannot be made: ${(error as Error).message}`,
      outputDir,
      'Set `output-dir` to one that can be written.',
    );
  }
}

async function setUpTree(
  tempDir: string,
  output: OutputFolder,
  tree: SourceTree,
  request: WorkspaceRequest,
): Promise<SetupResult> {
  const {
    setup,
    setupTimeoutMs: limitMs,
    setups: cache = new SetupCache(),
    sessionId,
    env = process.env,
    onPreparation = () => undefined,
    signal,
  } = request;
  const tools = join(tempDir, 'tools');
  const { directory } = tree;
  return setUp({ setup, directory, tools, output, limitMs, sessionId, env, onPreparation, signal, cache });
}

async function findNamespaces(
  request: WorkspaceRequest,
  root: string,
  tempDir: string,
  nsenter: Nsenter | null,
): Promise<ProbeResult> {
  const { isolation, privateNetwork, sessionId, env = process.env } = request;
  request.onPreparation?.({ kind: 'copying', directory: root });
  const mountOver = isolation === 'none' ? null : root;
  return probeNamespaces({ mountOver, network: privateNetwork, folder: tempDir, sessionId, env, nsenter });
}

/** A clone refers to nothing outside of it, and where there are no copies, there is nothing to cover. */
function coveringOf({ source, use, isolation, testCommand }: WorkspaceRequest, tree: SourceTree): Covering {
  if (source.kind !== 'workspace' || use === 'look' || isolation === 'none') return { tree, covered: [], shared: [] };
  return coveringTree(tree, outsideFolders(tree, testCommand));
}

/** None where nothing is run: the code is only looked at. */
async function credentialsFor(
  { use, env = process.env, tempRoot }: WorkspaceRequest,
  source: SourceTree,
  tempDir: string,
  outputDir: string,
): Promise<Credentials> {
  if (use === 'look') return { files: [], unread: [] };
  return findCredentials({ source, env, tempRoot, tempDir, outputDir });
}

async function makeTrees(
  request: WorkspaceRequest,
  made: {
    readonly tree: SourceTree;
    readonly covering: Covering;
    readonly tempDir: string;
    readonly outputDir: string;
    readonly probed: ProbeResult | null;
    readonly credentials: Credentials;
    readonly linked: readonly Names[];
  },
): Promise<{ readonly trees: Trees; readonly warnings: readonly string[] }> {
  if (request.isolation === 'none') {
    const warnings = credentialWarnings(made.credentials, { kind: 'open', because: 'no isolation' });
    return { trees: treeItself(made.tree), warnings };
  }
  const { tree: source, ...places } = made;
  const { maker, warnings } = await chooseTrees({
    source,
    ...places,
    parallelism: request.parallelism,
    apart: apartOf(request, made.covering),
    copyLimitMs: request.setupTimeoutMs,
  });
  return { trees: request.isolation === 'slot' ? treePerSlot(maker) : treePerRun(maker), warnings };
}

function apartOf({ apart, env = process.env }: WorkspaceRequest, { tree }: Covering) {
  return apart === undefined ? null : { ...apart, folders: foldersOutside(tree.root, env) };
}

function makeCopies(request: WorkspaceRequest, trees: Trees, probed: ProbeResult | null): WorkingCopies {
  if (!request.privateNetwork) return workingCopies(trees, probed?.kind === 'open' ? probed.namespaces : null);
  if (probed?.kind === 'open') return privateNetworkCopies(trees, probed.namespaces, request.apart?.taken ?? null);
  const remedy =
    'Run as root, give the user passwordless sudo, allow unprivileged user namespaces, install util-linux and ' +
    'iproute2 if they are missing, or set `private-network: false`.';
  throw workspaceFailed(
    `This machine allows no network namespaces: ${probed?.reasons.join('; ')}`,
    'private-network',
    remedy,
  );
}
