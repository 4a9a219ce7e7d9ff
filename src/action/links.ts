/** Addresses that a report names: made of what the runner says, never of what a results file says. Pure. */
import { z } from 'zod';
import type { Link } from '../report/markdown.ts';
import type { WorkflowEvent } from './event.ts';

const measuring = z.object({ workflow_run: z.object({ id: z.int().positive() }) });

/** The run of this job; with a `workflow_run` event, the run that measured too. */
export function linksOf({ name, payload }: WorkflowEvent, env: Readonly<Record<string, string | undefined>>): Link[] {
  const { GITHUB_RUN_ID: id, GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: server = 'https://github.com' } = env;
  const runs = `${server}/${repository}/actions/runs`;
  const before = name === 'workflow_run' ? measuring.safeParse(payload).data?.workflow_run.id : undefined;
  return [
    ...(id === undefined || repository === undefined ? [] : [{ title: 'Job summary and log', url: `${runs}/${id}` }]),
    ...(before === undefined ? [] : [{ title: 'The run that measured, with its report', url: `${runs}/${before}` }]),
  ];
}
