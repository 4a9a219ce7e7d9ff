/** From a session's source to the tree that is measured: the workspace as it is, or a fresh clone. */
import { join } from 'node:path';
import { isWithin } from '../paths.ts';
import { redacted } from './git/address.ts';
import { clone } from './git/clone.ts';
import { findSourceTree, type SourceTree } from './source-tree.ts';
import { workspaceFailed } from './workspace-error.ts';
import type { WorkspaceRequest } from './workspace-request.ts';

/** What of a workspace's request the tree depends on. */
type TreeRequest = Pick<
  WorkspaceRequest,
  'source' | 'sessionId' | 'env' | 'signal' | 'setupTimeoutMs' | 'onPreparation'
>;

/** A transfer below 1 kB/s for so long is given up. */
const LOW_SPEED_SECONDS = 60;

/**
 * The tree around the working directory; of a clone, nothing but the clone: neither `..`, nor a link in it, nor its
 * settings lead out.
 * @throws WorkspaceError
 */
export async function obtainTree(tempDir: string, request: TreeRequest): Promise<SourceTree> {
  const tree = await findSourceTree(await obtainSource(tempDir, request));
  const { source } = request;
  if (source.kind === 'workspace' || isWithin(join(tempDir, 'source'), tree.root)) return tree;
  throw workspaceFailed(
    'The working directory lies outside of the repository',
    source.directory,
    'Set `working-directory` relative to its root, to a folder that no link leads out of.',
  );
}

/** The working directory: as it is, or in a fresh clone. */
async function obtainSource(tempDir: string, request: TreeRequest): Promise<string> {
  const { source, sessionId, env = process.env, signal, setupTimeoutMs } = request;
  if (source.kind === 'workspace') return source.directory;
  const destination = join(tempDir, 'source');
  request.onPreparation?.({ kind: 'cloning', url: redacted(source.url), ref: source.ref });
  await clone({
    source,
    destination,
    sessionId,
    limitMs: setupTimeoutMs,
    lowSpeedSeconds: LOW_SPEED_SECONDS,
    env,
    signal,
  });
  return join(destination, source.directory);
}
