/** Where controls take place: in the session's own copies, or in copies that share nothing with each other. */
import type { Config } from '../config/config.ts';
import type { ControlSetting, SharedResource } from '../model/control.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import { openWorkspace } from '../workspace/open-workspace.ts';
import { Taken } from '../workspace/taken.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { workspaceInputs } from '../workspace/workspace-request.ts';

/** What places are made from. */
export interface GroundRequest {
  readonly config: Pick<Config, 'testCommand' | 'isolation' | 'parallelism' | 'outputDir' | 'setupTimeoutMs'>;
  /** The session's own; closed by the session. */
  readonly workspace: Workspace;
  readonly sessionId: string;
  readonly tempRoot: string;
  readonly output: OutputFolder;
  readonly env: NodeJS.ProcessEnv;
}

/** The places of one session's controls. */
export class Ground {
  readonly #request: GroundRequest;
  readonly #taken = new Taken();
  readonly #opened = new Map<boolean, Promise<Workspace | null>>();

  constructor(request: GroundRequest) {
    this.#request = request;
  }

  /** Null where this machine allows no such place. */
  at(setting: ControlSetting): Promise<Workspace | null> {
    if (setting === 'alone' || setting === 'together') return Promise.resolve(this.#request.workspace);
    const privateNetwork = setting === 'apart' || setting === 'apart-alone';
    const known = this.#opened.get(privateNetwork) ?? this.#openApart(privateNetwork);
    this.#opened.set(privateNetwork, known);
    return known;
  }

  /** What runs took for themselves where each had its own. */
  shared(): readonly SharedResource[] {
    return this.#taken.shared();
  }

  /** Removes what was opened here. Never throws. */
  async close(): Promise<void> {
    this.#taken.close();
    for (const opening of this.#opened.values()) await (await opening)?.close();
  }

  /** Beside the session's own folder, not in it: tests put UNIX sockets into theirs, whose paths must be short. */
  #openApart(privateNetwork: boolean): Promise<Workspace | null> {
    const { config, workspace, sessionId, tempRoot, env, output } = this.#request;
    const source = { kind: 'workspace', directory: workspace.directory } as const;
    return openWorkspace({
      ...workspaceInputs({ ...config, source, setup: { kind: 'none' }, privateNetwork }),
      tree: workspace.tree.name,
      isolation: config.isolation === 'run' ? 'run' : 'slot',
      apart: { taken: this.#taken, tree: config.isolation === 'none' },
      ...{ sessionId: `${sessionId}-a${this.#opened.size}`, tempRoot, env, output },
    }).catch(() => null);
  }
}
