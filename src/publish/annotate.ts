/**
 * Marks failing tests at their place in the code by workflow commands, for files of the checked-out repository alone.
 */
import { realpathSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { error } from '@actions/core';
import { isWithin } from '../paths.ts';
import type { Annotation } from '../report/annotations.ts';

/** GitHub shows ten errors of a step, and the last one is needed for the verdict. */
const MOST = 9;

/** Where the code is, both absolute. */
export interface CodePlace {
  /** What the files of a report are relative to. */
  readonly workingDirectory: string;
  /** The root of the repository. */
  readonly workspace: string;
}

/** Prints the first of them that name a file inside the workspace. Never throws. */
export function annotate(annotations: readonly Annotation[], place: CodePlace): void {
  let printed = 0;
  for (const { file, line, title, message } of annotations) {
    if (printed === MOST) return;
    const path = pathInside(file, place);
    if (path === null) continue;
    error(message, { file: path, title, ...(line === null ? {} : { startLine: line }) });
    printed += 1;
  }
}

/** Relative to the workspace, as GitHub wants it; null where it is no file, or leads out of it by `..` or a link. */
function pathInside(file: string, { workingDirectory, workspace }: CodePlace): string | null {
  try {
    const real = realpathSync(resolve(workingDirectory, file));
    const root = realpathSync(workspace);
    return isWithin(root, real) && statSync(real).isFile() ? relative(root, real).replaceAll(sep, '/') : null;
  } catch {
    return null; // It is not there, or a name that no file can have.
  }
}
