/**
 * The environment that every git of ours runs in: no prompts, no other protocols than https and ssh, bounded waits, and
 * the token where no
 * argument, no log and no file shows it.
 */
import { testEnvironment } from '../../process/environment.ts';
import { SESSION_MARKER } from '../../process/processes.ts';
import { withoutShellSettings } from '../../shell-words.ts';
import type { Address } from './address.ts';
import { programFolders } from './program-folders.ts';

/**
 * Settings in the environment, in whose place are our own, and what makes git print or write more than it is asked for.
 */
const OTHERS = /^GIT_(CONFIG_(COUNT|KEY_\d+|VALUE_\d+)|TRACE\w*|CURL_VERBOSE)$/;

/** Whoever GitHub takes a token from; others do not ask for the name. */
const USER = 'x-access-token';
const TOKEN_VARIABLE = 'FLAKY_DETECTOR_CLONE_TOKEN';

/**
 * What git asks for a login, by shell. Not `http.extraHeader`: git sends that to wherever a server redirects it, while
 * it asks a helper anew for each host.
 */
const ANSWER = `printf 'username=${USER}\\npassword=%s\\n' "$${TOKEN_VARIABLE}"`;
const HELPER = `!login() { test "$1" != get || ${ANSWER}; }; login`;

/** What the environment depends on. */
export interface GitSetting {
  readonly address: Address;
  readonly token: string | null;
  /** A transfer below 1 kB/s for so long is given up. */
  readonly lowSpeedSeconds: number;
  /** Found in the environment of git and of all that it starts. */
  readonly marker: string;
}

export function gitEnvironment(base: NodeJS.ProcessEnv, setting: GitSetting): Record<string, string> {
  return {
    ...withoutShellSettings(withoutOthers(testEnvironment(base))), // git has sh ask our helper
    ...configVariables(configOf(setting)),
    PATH: programFolders(base, []), // a git that lies in a checkout would get the token
    GIT_ALLOW_PROTOCOL: 'https:ssh',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
    GCM_INTERACTIVE: 'never',
    GIT_SSH_COMMAND: `${base.GIT_SSH_COMMAND ?? 'ssh'} -oBatchMode=yes -oConnectTimeout=15 -oServerAliveInterval=15`,
    LC_ALL: 'C', // the reasons of failures are read from its messages
    [SESSION_MARKER]: setting.marker,
    ...(setting.token === null ? {} : { [TOKEN_VARIABLE]: setting.token }),
  };
}

function withoutOthers(env: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !OTHERS.test(name)));
}

function configOf({ address, token, lowSpeedSeconds }: GitSetting): (readonly [string, string])[] {
  const always: (readonly [string, string])[] = [
    ['protocol.ext.allow', 'never'],
    ['http.lowSpeedLimit', '1000'],
    ['http.lowSpeedTime', String(lowSpeedSeconds)],
    ['init.defaultBranch', 'main'],
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['maintenance.auto', 'false'], // it would go on in the background, in a folder that is copied and removed
    ['http.followRedirects', 'initial'],
  ];
  if (token === null || address.kind !== 'https') return always;
  // Instead of whatever another helper would offer, and to this origin alone.
  return [...always, ['credential.helper', ''], [`credential.${address.origin}.helper`, HELPER]];
}

/** The token as git sends it in a header. */
export function basicCredentials(token: string): string {
  return Buffer.from(`${USER}:${token}`).toString('base64');
}

function configVariables(config: readonly (readonly [string, string])[]): Record<string, string> {
  const variables: Record<string, string> = { GIT_CONFIG_COUNT: String(config.length) };
  for (const [index, [key, value]] of config.entries()) {
    variables[`GIT_CONFIG_KEY_${index}`] = key;
    variables[`GIT_CONFIG_VALUE_${index}`] = value;
  }
  return variables;
}
