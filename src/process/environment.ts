/**
 * The environment of a run: the user's own, less what belongs to the Action or to one repository, plus what the run is
 * given. Pure.
 */
import { anyOf, inTurn } from '../patterns.ts';

/**
 * What the runner hands to every JavaScript action and a test must not see: inputs (with tokens), saved state, the
 * runtime's and OIDC tokens, the files that steer later steps, and RunPod's keys. RUNNER_TRACKING_ID stays: the
 * runner's own clean-up needs it.
 */
const WITHHELD = [
  /^(INPUT|STATE)_/,
  /^ACTIONS_(RUNTIME_TOKEN|RUNTIME_URL|RESULTS_URL|CACHE_URL)$/,
  /^ACTIONS_ID_TOKEN_REQUEST_/,
  /^GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$/,
  /^RUNPOD_/,
];

/**
 * What git sets for a hook, an alias or `rebase --exec`, to lead every git to the one repository: what `git rev-parse
 * --local-env-vars` names, and its like. In a working copy, they would lead the tests' git back to the original.
 */
const OF_ONE_REPOSITORY = inTurn(
  /^GIT_/,
  anyOf(
    /DIR|WORK_TREE|IMPLICIT_WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|QUARANTINE_PATH/,
    /COMMON_DIR|PREFIX|INTERNAL_SUPER_PREFIX|NAMESPACE|SHALLOW_FILE|GRAFT_FILE|REPLACE_REF_BASE|NO_REPLACE_OBJECTS/,
    /CONFIG|CONFIG_PARAMETERS/,
  ),
  /$/,
);
/**
 * Settings in the environment are the user's own (an identity, a safe directory), as long as they name no repository.
 */
const SETTINGS = /^GIT_CONFIG_(COUNT|KEY_\d+|VALUE_\d+)$/;
const NAMES_REPOSITORY = /^(core\.(worktree|bare|repositoryformatversion)|extensions\..*)$/i;

type Variables = Readonly<Record<string, string | undefined>>;

/** The environment that set-up, git and all runs share. */
export function testEnvironment(own: Variables): Record<string, string> {
  const withheld = [...WITHHELD, OF_ONE_REPOSITORY, ...(settingsLeadElsewhere(own) ? [SETTINGS] : [])];
  const entries = Object.entries(own).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !withheld.some((pattern) => pattern.test(entry[0])),
  );
  return Object.fromEntries(entries);
}

function settingsLeadElsewhere(own: Variables): boolean {
  return Object.entries(own).some(
    ([name, key]) => /^GIT_CONFIG_KEY_\d+$/.test(name) && NAMES_REPOSITORY.test(key ?? ''),
  );
}
