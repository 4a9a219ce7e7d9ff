/**
 * Where trials take place: the session's own copies, fresh ones, or copies in a network of their own, opened when they
 * are first needed.
 */
import type { Config } from '../config/config.ts';
import type { TrialSetting } from '../model/trial-setting.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import { openWorkspace } from '../workspace/open-workspace.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { workspaceInputs } from '../workspace/workspace-request.ts';

/** What of a setting decides where it takes place. */
export type PlaceOf = Pick<TrialSetting, 'copies' | 'network'>;

/** What other places are made from. */
export interface PlacesRequest {
  readonly config: Pick<
    Config,
    'testCommand' | 'isolation' | 'privateNetwork' | 'parallelism' | 'outputDir' | 'setupTimeoutMs'
  >;
  /** The session's own; closed by the session. */
  readonly workspace: Workspace;
  readonly sessionId: string;
  readonly output: OutputFolder;
  readonly env: NodeJS.ProcessEnv;
}

/** The places of one diagnosis. */
export class Places {
  readonly #request: PlacesRequest;
  readonly #opened = new Map<string, Promise<Workspace | null>>();

  constructor(request: PlacesRequest) {
    this.#request = request;
  }

  /** Null where this machine allows no such place. */
  at(place: PlaceOf): Promise<Workspace | null> {
    if (place.copies === 'session' && place.network === 'session') return Promise.resolve(this.#request.workspace);
    const key = `${place.copies} ${place.network}`;
    const known = this.#opened.get(key) ?? this.#open(place, this.#opened.size);
    this.#opened.set(key, known);
    return known;
  }

  /** Removes all that was opened here. Never throws. */
  async close(): Promise<void> {
    for (const opening of this.#opened.values()) await (await opening)?.close();
  }

  #open({ copies, network }: PlaceOf, number: number): Promise<Workspace | null> {
    const { config, workspace, sessionId, env, output } = this.#request;
    const source = { kind: 'workspace', directory: workspace.directory } as const;
    return openWorkspace({
      ...workspaceInputs({ ...config, source, setup: { kind: 'none' } }),
      isolation: copies === 'fresh' ? 'run' : config.isolation,
      privateNetwork: network === 'private' || config.privateNetwork,
      tempRoot: workspace.tempDir,
      sessionId: `${sessionId}-d${number}`,
      env,
      output,
    }).catch(() => null);
  }
}
