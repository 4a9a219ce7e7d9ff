/** Where controls take place: in the session's own copies, or in copies that share nothing with each other. */
import type { Config } from '../config/config.ts';
import type { ControlSetting } from '../model/control.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import { openWorkspace } from '../workspace/open-workspace.ts';
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
  #apart: Promise<Workspace | null> | null = null;

  constructor(request: GroundRequest) {
    this.#request = request;
  }

  /** Null where this machine allows no such place. */
  at(setting: ControlSetting): Promise<Workspace | null> {
    if (setting === 'alone' || setting === 'together') return Promise.resolve(this.#request.workspace);
    this.#apart ??= this.#openApart();
    return this.#apart;
  }

  /** Removes what was opened here. Never throws. */
  async close(): Promise<void> {
    await (await this.#apart)?.close();
  }

  /** Beside the session's own folder, not in it: tests put UNIX sockets into theirs, whose paths must be short. */
  #openApart(): Promise<Workspace | null> {
    const { config, workspace, sessionId, tempRoot, env, output } = this.#request;
    const source = { kind: 'workspace', directory: workspace.directory } as const;
    return openWorkspace({
      ...workspaceInputs({ ...config, source, setup: { kind: 'none' }, privateNetwork: true }),
      isolation: config.isolation === 'run' ? 'run' : 'slot',
      ...{ privateFolders: true, sessionId: `${sessionId}-a`, tempRoot, env, output },
    }).catch(() => null);
  }
}
