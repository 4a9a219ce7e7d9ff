/** A test's failure from its reported text: bounded, with paths relative to the working directory. */
import type { TestFailure } from '../model/test-result.ts';
import { headAndTail } from './head-and-tail.ts';

/** Characters kept of a message and of a stack. */
const FAILURE_TEXT_LIMIT = 4000;

/** Collects the lines that belong to one test, keeping the first ones only: what failed is said first. */
export class BoundedText {
  private text = '';
  private readonly limit: number;

  /** @param limit characters kept */
  constructor(limit = FAILURE_TEXT_LIMIT) {
    this.limit = limit;
  }

  /** Adds a line; past the limit nothing is kept. */
  add(line: string): void {
    if (this.text.length < this.limit) this.text += `${line}\n`;
  }

  /** What was kept, without the white space around it. */
  toString(): string {
    return bounded(this.text.trim(), this.limit);
  }
}

/** The text, cut to the limit with an ellipsis where it was longer. */
export function bounded(text: string, limit = FAILURE_TEXT_LIMIT): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}

/** A path as reports should carry it: relative to the working directory when it lies below it, with forward slashes. */
export function relativePath(path: string, workingDirectory: string): string {
  const base = `${workingDirectory.replace(/\/+$/, '')}/`;
  const plain = path.replaceAll('\\', '/');
  return (plain.startsWith(base) ? plain.slice(base.length) : plain).replace(/^\.\//, '');
}

/**
 * A failure with its texts bounded and the working directory's own path taken off; an empty message becomes what a
 * reader can use.
 * @param workingDirectory absolute; two slots' copies must not make two failures of one
 */
export function failureOf(parts: TestFailure, workingDirectory: string): TestFailure {
  const own = (text: string) => headAndTail(text.replaceAll(`${workingDirectory.replace(/\/+$/, '')}/`, '').trim());
  return {
    type: parts.type,
    message: own(parts.message) || 'failed without a message',
    stack: parts.stack === null ? null : own(parts.stack) || null,
    location: parts.location,
  };
}

/** The path as the tests saw it: a mounted working copy is read through its mount namespace. */
export function insideNamespace(path: string): string {
  return path.replace(/^\/proc\/\d+\/root(?=\/)/, '');
}
