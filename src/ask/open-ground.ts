/** Opens the place of a session's controls: where its runs took place. */
import type { Config } from '../config/config.ts';
import type { RunTree } from '../execute/run-tree.ts';
import type { Session } from '../model/session.ts';
import type { Ground } from './ground.ts';
import { groundHere, type HereRequest } from './ground-here.ts';
import { groundRemote, isRemote, type RemoteRequest } from './ground-remote.ts';

/** What a session lends for it. */
export interface GroundRequest
  extends Omit<HereRequest, 'config' | 'own' | 'sessionId'>,
    Pick<RemoteRequest, 'openRemote'> {
  readonly config: Config;
  /** The code on this machine; opened only where controls take place here. @throws WorkspaceError */
  readonly tree: () => Promise<RunTree>;
}

/** The place of this session's controls. @throws WorkspaceError */
export async function openGround(session: Session, request: GroundRequest): Promise<Ground> {
  const { config, openRemote, framework } = request;
  const { backend } = config;
  if (backend.kind === 'runpod' && isRemote(session)) return groundRemote({ config, backend, openRemote });
  const seen = session.framework === null ? null : framework;
  const { sessionId } = session.header;
  return groundHere({ ...request, framework: seen, own: await request.tree(), sessionId });
}
