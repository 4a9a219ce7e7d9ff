/** How a Node.js project is installed: by the package manager that wrote its lock file. Pure. */
import { shellQuote } from '../../shell-words.ts';
import { NO_SETUP, oneStep, type SetupFacts, type SetupPlan } from './steps.ts';

/** The first lock file found decides; a project has one package manager. */
export function nodeSetup(facts: SetupFacts): SetupPlan {
  const { files } = facts;
  if (files.has('pnpm-lock.yaml'))
    return withManager(facts, 'pnpm', 'pnpm-lock.yaml', 'pnpm install --frozen-lockfile');
  if (files.has('yarn.lock')) return withManager(facts, 'yarn', 'yarn.lock', `yarn install ${yarnFlag(facts)}`);
  for (const lock of ['npm-shrinkwrap.json', 'package-lock.json']) {
    if (files.has(lock)) return { ...oneStep('npm ci --no-audit --no-fund', lock), ...installed(facts, lock) };
  }
  return files.has('package.json') && DEPENDS.test(facts.read('package.json')) ? withoutLock(facts) : NO_SETUP;
}

const DEPENDS = /"(dev|optional|peer)?[dD]ependencies"\s*:\s*\{\s*"/;

/** What there is then depends on the day. By the manager that package.json names, or npm. */
function withoutLock(facts: SetupFacts): SetupPlan {
  const because = 'package.json';
  const manager = /"packageManager"\s*:\s*"(pnpm|yarn)@/.exec(facts.read(because))?.[1] as 'pnpm' | 'yarn' | undefined;
  const warnings = [
    'package.json has no lock file: what is installed may be another version tomorrow. Commit the lock file, so that ' +
      'runs can be repeated.',
  ];
  if (manager === undefined)
    return { ...unlocked(facts, oneStep('npm install --no-audit --no-fund', because)), warnings };
  const command = manager === 'pnpm' ? 'pnpm install --no-frozen-lockfile' : 'yarn install';
  return { ...unlocked(facts, withManager(facts, manager, because, command)), warnings };
}

function unlocked(facts: SetupFacts, plan: SetupPlan): SetupPlan {
  return { ...plan, ...installed(facts, 'package.json') };
}

/** Files that may say where packages come from and how they are laid out. */
const SETTINGS = ['package.json', '.npmrc', '.yarnrc', '.pnpmfile.cjs'];

/**
 * Packages of a workspace have folders of their own, scripts that run at the installation may write anywhere, and Yarn
 * 2 keeps what it installed, and that it did, in several places.
 */
function installed(facts: SetupFacts, lock: string): Pick<SetupPlan, 'locks' | 'folders' | 'bound'> {
  const { files, read } = facts;
  const spread = files.has('pnpm-workspace.yaml') || (lock === 'yarn.lock' && isYarn2(facts));
  const bound = spread || /"(workspaces|(pre|post)?(install|prepare))"\s*:/.test(read('package.json'));
  return { locks: [lock, ...SETTINGS], folders: ['node_modules'], bound };
}

/** Or a later one. */
function isYarn2({ read }: SetupFacts): boolean {
  return /^__metadata:/m.test(read('yarn.lock'));
}

/** Yarn 2 takes another flag than Yarn 1. */
function yarnFlag(facts: SetupFacts): string {
  return isYarn2(facts) ? '--immutable' : '--frozen-lockfile';
}

/**
 * Where the manager is not on the machine, npm gets it. Not corepack: the one that comes with Node 20 refuses what the
 * registry signs today, and newer Nodes have none.
 */
function withManager(facts: SetupFacts, manager: 'pnpm' | 'yarn', lock: string, command: string): SetupPlan {
  const install = { because: lock, command };
  const made = installed(facts, lock);
  if (facts.has(manager)) return { ...NO_SETUP, ...made, steps: [install] };
  const specifier = manager === 'pnpm' ? pnpmSpecifier(facts) : yarnSpecifier(facts);
  const folder = shellQuote(facts.tools);
  const obtain = `npm install --global --no-audit --no-fund --prefix ${folder} ${shellQuote(specifier)}`;
  const steps = [{ because: `${lock}, and ${manager} is not installed`, command: obtain }, install];
  return { ...NO_SETUP, ...made, steps, path: [`${facts.tools}/bin`] };
}

/** The version in package.json's `packageManager`; null: it names none. */
function namedVersion({ read }: SetupFacts, manager: string): string | null {
  return new RegExp(`"packageManager"\\s*:\\s*"${manager}@([\\w.-]+)`).exec(read('package.json'))?.[1] ?? null;
}

/** The last pnpm that writes the lock file's version. */
const PNPM_BY_LOCK: Readonly<Record<string, string>> = { '5': 'pnpm@7', '6': 'pnpm@8', '9': 'pnpm@10' };

function pnpmSpecifier(facts: SetupFacts): string {
  const named = namedVersion(facts, 'pnpm');
  if (named !== null) return `pnpm@${named}`;
  const lockVersion = /^lockfileVersion: '?(\d+)/m.exec(facts.read('pnpm-lock.yaml'))?.[1] ?? '';
  return PNPM_BY_LOCK[lockVersion] ?? 'pnpm';
}

/** Yarn 1 hands over to the Yarn that a project keeps in its own tree. */
function yarnSpecifier(facts: SetupFacts): string {
  if (!isYarn2(facts) || /^yarnPath:/m.test(facts.read('.yarnrc.yml'))) return 'yarn@1';
  const named = namedVersion(facts, 'yarn');
  return named === null ? '@yarnpkg/cli-dist' : `@yarnpkg/cli-dist@${named}`;
}
