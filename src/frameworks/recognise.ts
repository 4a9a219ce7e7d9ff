/**
 * Which framework a session's command runs: as the `framework` input says, or as the command and the repository tell.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cautions } from '../command/cautions.ts';
import type { Invocation, ProjectFacts } from '../command/invocation.ts';
import { projectFacts } from '../command/invocations.ts';
import { cachesOffOf } from '../command/task-caches.ts';
import type { Config } from '../config/config.ts';
import { fileText } from '../files/file-text.ts';
import type { TestOrder } from '../model/conditions.ts';
import { OUTPUT_FILES } from '../output/output-files.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import type { Framework, Recognition } from './framework.ts';
import { junitFiles } from './junit-files.ts';
import { FRAMEWORKS } from './registry.ts';
import { PORTABLE_SUPPORT } from './replay-support.ts';
import { type FrameworkSession, openFramework, writeSupportFiles, writeSupportInto } from './session.ts';
import { severalFrameworks } from './several.ts';
import { printedTap, tap } from './tap.ts';
import { unreadProgram } from './unread-programs.ts';

/** The framework at work, or null for exit codes only. */
export interface RecognisedFramework {
  readonly framework: FrameworkSession | null;
  /** What `perturb` draws from; empty: the order stays as it is. */
  readonly orders: readonly TestOrder[];
  readonly warnings: readonly string[];
}

const READABLE_BYTES = 1_000_000;
/** Its warnings are none of a session's. */
const QUIETLY = { logLevel: 'error' } as const;

type Asked = Pick<Config, 'testCommand' | 'framework' | 'outputDir' | 'reportFiles' | 'perturb' | 'portableReplays'>;

/**
 * Recognises the framework and writes its support files into output-dir, where a replay finds them later.
 * @param output output-dir, where the session holds it open: the set-up may have done anything to its path
 * @throws when the support files cannot be written.
 */
export async function recogniseFramework(
  config: Asked,
  workspace: { readonly directory: string },
  output?: OutputFolder,
): Promise<RecognisedFramework> {
  const facts = await factsOf(config.testCommand, workspace.directory);
  const found = config.framework === 'none' ? null : (find(facts, config.framework) ?? byReportFiles(facts, config));
  const wanted = config.perturb.includes('order') ? (found?.framework.orders ?? []) : [];
  const orders = wanted.filter((order) => order !== 'as-is');
  const spoilt = cautions(facts, found !== null || config.framework === 'none');
  const warnings = [...spoilt, ...unrecognised(config, found, facts), ...withoutOrders(config, orders, found)];
  const used = found ?? asPrinted(facts, config);
  if (used === null) return { framework: null, orders, warnings };
  const supportDir = join(output?.path ?? config.outputDir, OUTPUT_FILES.support);
  const { framework, recognition } = used;
  if (output === undefined) writeSupportFiles(framework, supportDir);
  else writeSupportInto(output, OUTPUT_FILES.support, framework);
  const places = { supportDir, replayDir: config.portableReplays ? PORTABLE_SUPPORT : supportDir };
  const lineVariables = cachesOffOf(new Set(facts.starts.map(([program = '']) => program)));
  const given = { reportFiles: config.reportFiles, lineVariables };
  const session = openFramework(framework, recognition, config.testCommand, places, given);
  return { framework: session, orders, warnings };
}

/**
 * YAML takes as long to load as all of this room: only a command that leads to such a file is looked at again with it.
 */
async function factsOf(commandLine: string, directory: string): Promise<ProjectFacts> {
  const readFile = (path: string) => fileText(join(directory, path), READABLE_BYTES);
  const inFolder = (path: string) => foldersIn(join(directory, path));
  let meetsYaml = false;
  const parseYaml = () => {
    meetsYaml = true;
    return null;
  };
  const facts = projectFacts(commandLine, readFile, { foldersIn: inFolder, parseYaml });
  if (!meetsYaml) return facts;
  const { parse } = await import('yaml');
  return projectFacts(commandLine, readFile, { foldersIn: inFolder, parseYaml: (text) => parse(text, QUIETLY) });
}

function unrecognised({ framework }: Asked, found: Found | null, { invocations }: ProjectFacts): string[] {
  if (found !== null || framework !== 'auto') return [];
  return [unreadProgram(invocations)].filter((warning) => warning !== null);
}

function withoutOrders({ perturb }: Asked, orders: readonly TestOrder[], found: Found | null): string[] {
  if (!perturb.includes('order') || orders.length > 0) return [];
  const why = found === null ? 'no framework was recognised' : `${found.framework.name} has no way to change it`;
  return [`perturb: order has no effect: ${why}. All runs keep the order that the command has.`];
}

/** The framework that the command runs, and how it was found. */
interface Found {
  readonly framework: Framework;
  readonly recognition: Recognition;
}

function find(facts: ProjectFacts, wanted: string): Found | null {
  const parts = wanted === 'auto' ? allOf(facts) : [];
  if (parts.length > 1) return { framework: severalFrameworks(parts), recognition: (parts[0] as Found).recognition };
  return first(facts, wanted) ?? believed(facts, wanted);
}

function first(facts: ProjectFacts, wanted: string): Found | null {
  for (const framework of FRAMEWORKS) {
    if (wanted !== 'auto' && framework.name !== wanted) continue;
    const recognition = framework.recognise(facts);
    if (recognition !== null) return { framework, recognition };
  }
  return null;
}

/** A framework that is named is at work, though the command does not show it: what can reach it by variables does. */
function believed({ invocations }: ProjectFacts, wanted: string): Found | null {
  const framework = FRAMEWORKS.find(({ name }) => name === wanted);
  if (framework === undefined || framework === tap) return null;
  return { framework, recognition: { invocation: { ...(invocations[0] ?? { words: [] }), extend: 'none' } } };
}

/** Each framework that one of the command's programs is, with its own of them. */
function allOf(facts: ProjectFacts): Found[] {
  const own = new Map<Framework, Invocation[]>();
  for (const invocation of facts.invocations) {
    const found = first({ ...facts, invocations: [invocation] }, 'auto');
    if (found !== null) own.set(found.framework, [...(own.get(found.framework) ?? []), invocation]);
  }
  return [...own].flatMap(([framework, invocations]) => {
    const recognition = framework.recognise({ ...facts, invocations });
    return recognition === null ? [] : [{ framework, recognition }];
  });
}

/** A command that nobody recognises still has per-test results where it writes JUnit files. */
function byReportFiles(facts: ProjectFacts, config: Asked): Found | null {
  const wanted = config.framework === junitFiles.name || (config.framework === 'auto' && config.reportFiles !== null);
  if (!wanted) return null;
  const invocation = facts.invocations[0] ?? { words: [], extend: 'none' };
  return { framework: junitFiles, recognition: { invocation } };
}

/** What no framework recognises may still print TAP; where it is named, it is read wherever it begins. */
function asPrinted(facts: ProjectFacts, { framework }: Asked): Found | null {
  const recognition = framework === 'auto' || framework === tap.name ? printedTap.recognise(facts) : null;
  if (recognition === null) return null;
  return { framework: framework === 'auto' ? printedTap : { ...printedTap, read: tap.read }, recognition };
}

function foldersIn(path: string): string[] {
  try {
    const entries = readdirSync(path, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch {
    return [];
  }
}
