/** Event files of before trees had names: there was one, which is `head`. Pure. */
import { z } from 'zod';
import { HEAD, type Tree } from '../model/tree.ts';

/** The name of a tree; left out: `head`. */
export const treeName = z.string().default(HEAD);

/** A `workspace-ready` with its tree, where that was told without a name; any other line's content as it is. */
export function withTree(raw: unknown, origin: Tree['origin']): unknown {
  if (typeof raw !== 'object' || raw === null || !('method' in raw) || 'tree' in raw) return raw;
  const { type, atMs, method: copies, ...known } = raw as Record<string, unknown>;
  return type === 'workspace-ready' ? { type, atMs, tree: { name: HEAD, origin, copies, ...known } } : raw;
}
