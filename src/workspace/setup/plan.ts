/**
 * From the files in a project's folder to the commands that install what it needs. Pure: what stands on the machine
 * comes in as facts. One entry per ecosystem; all that are found are carried out.
 */
import { nodeSetup } from './node.ts';
import { pythonSetup } from './python.ts';
import { NO_SETUP, oneStep, type SetupFacts, type SetupPlan } from './steps.ts';

/** Empty steps: no file says what to install. */
export function planSetup(facts: SetupFacts): SetupPlan {
  return joined([pythonSetup, nodeSetup, goSetup, cargoSetup, mavenSetup, bundlerSetup].map((make) => make(facts)));
}

/** One plan after the other. */
export function joined(plans: readonly SetupPlan[]): SetupPlan {
  return {
    steps: plans.flatMap((plan) => plan.steps),
    env: Object.assign({}, ...plans.map((plan) => plan.env)),
    path: plans.flatMap((plan) => plan.path),
    locks: plans.flatMap((plan) => plan.locks),
    folders: plans.flatMap((plan) => plan.folders),
    bound: plans.some((plan) => plan.bound),
    warnings: plans.flatMap((plan) => plan.warnings),
  };
}

function goSetup({ files }: SetupFacts): SetupPlan {
  return files.has('go.mod') ? oneStep('go mod download', 'go.mod', 'go.sum') : NO_SETUP;
}

function cargoSetup({ files }: SetupFacts): SetupPlan {
  if (!files.has('Cargo.toml')) return NO_SETUP;
  return files.has('Cargo.lock')
    ? oneStep('cargo fetch --locked', 'Cargo.lock', 'Cargo.toml')
    : oneStep('cargo fetch', 'Cargo.toml');
}

/** Modules, and a parent in another folder, say what is fetched as well. */
function mavenSetup({ files, read }: SetupFacts): SetupPlan {
  if (!files.has('pom.xml')) return NO_SETUP;
  const step = oneStep(`${files.has('mvnw') ? 'sh ./mvnw' : 'mvn'} -B -q dependency:go-offline`, 'pom.xml');
  return { ...step, bound: /<(modules?|parent)>/.test(read('pom.xml')) };
}

/** Gems go to the session's folder, since the system's often belongs to root. */
function bundlerSetup({ files, tools }: SetupFacts): SetupPlan {
  if (!files.has('Gemfile.lock')) return NO_SETUP;
  return { ...oneStep('bundle install', 'Gemfile.lock', 'Gemfile'), env: { BUNDLE_PATH: `${tools}/bundle` } };
}
