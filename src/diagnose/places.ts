/**
 * Where trials take place: the session's own copies, fresh ones, or copies in a network of their own, opened when they
 * are first needed.
 */
import type { Config } from '../config/config.ts';
import type { FindTree, RunTree } from '../execute/run-tree.ts';
import type { TrialSetting } from '../model/trial-setting.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import { openWorkspace } from '../workspace/open-workspace.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { workspaceInputs } from '../workspace/workspace-request.ts';

/** What of a setting decides where it takes place. */
export type PlaceOf = Pick<TrialSetting, 'tree' | 'copies' | 'network'>;

/** What other places are made from. */
export interface PlacesRequest {
  readonly config: Pick<
    Config,
    'testCommand' | 'isolation' | 'privateNetwork' | 'parallelism' | 'outputDir' | 'setupTimeoutMs'
  >;
  /** The session's own; closed by the session. */
  readonly treeOf: FindTree;
  readonly sessionId: string;
  readonly output: OutputFolder;
  readonly env: NodeJS.ProcessEnv;
}

/** The places of one diagnosis. */
export class Places {
  readonly #request: PlacesRequest;
  readonly #places = new Map<string, Promise<RunTree | null>>();
  readonly #own: Promise<Workspace>[] = [];

  constructor(request: PlacesRequest) {
    this.#request = request;
  }

  /** Null where this machine allows no such place. */
  at(place: PlaceOf): Promise<RunTree | null> {
    const key = `${place.tree} ${place.copies} ${place.network}`;
    const known = this.#places.get(key) ?? this.#open(place, this.#places.size).catch(() => null);
    this.#places.set(key, known);
    return known;
  }

  /** Removes all that was opened here. Never throws. */
  async close(): Promise<void> {
    for (const opening of this.#own) await (await opening.catch(() => null))?.close();
  }

  /** The tree's own copies, or others of the same tree, which needs no further set-up. */
  async #open({ tree, copies, network }: PlaceOf, number: number): Promise<RunTree> {
    const { config, treeOf, sessionId, env, output } = this.#request;
    const own = await treeOf(tree);
    if (copies === 'session' && network === 'session') return own;
    const { workspace } = own;
    const source = { kind: 'workspace', directory: workspace.directory } as const;
    const opening = openWorkspace({
      ...workspaceInputs({ ...config, source, setup: { kind: 'none' } }),
      tree,
      isolation: copies === 'fresh' ? 'run' : config.isolation,
      privateNetwork: network === 'private' || config.privateNetwork,
      tempRoot: workspace.tempDir,
      sessionId: `${sessionId}-d${number}`,
      env,
      output,
    });
    this.#own.push(opening);
    return { workspace: await opening, env: own.env };
  }
}
