/**
 * What programs a shell line starts: its simple commands in order, the folder each runs in, and which one the line's
 * end belongs to.
 */
import { posix } from 'node:path';
import { type Command, forEachChild, parse, type SyntaxNode } from 'unbash';

/** One program start in a shell line. */
export interface SimpleCommand {
  /** Quotes removed, expansions left as written; never empty. Assignments and redirections are not in it. */
  readonly words: readonly string[];
  /** Where it runs, relative to where the line starts (`.`), as far as literal `cd`s tell. */
  readonly directory: string;
  /** True when text added at the line's end becomes its arguments. */
  readonly takesTail: boolean;
}

/** The simple commands of a shell line or script. A broken line gives what could be read of it. */
export function simpleCommands(line: string): SimpleCommand[] {
  const found: SimpleCommand[] = [];
  const script = parse(line);
  const last = script.errors === undefined || script.errors.length === 0 ? tailCommand(script) : null;
  const end = line.trimEnd().length;
  visit(script, '.', (command, words, directory) => {
    found.push({ words, directory, takesTail: command === last && command.end === end && !hasHereDoc(command) });
  });
  return found;
}

/** Calls back for each program start below a node; returns the folder that the commands after it run in. */
function visit(
  node: SyntaxNode,
  from: string,
  found: (command: Command, words: readonly string[], directory: string) => void,
): string {
  if (node.type === 'Word' || node.type === 'Assignment') return from;
  if (node.type === 'Command') {
    const all = wordsOf(node);
    const words = all[0] === 'builtin' ? all.slice(1) : all;
    if (words[0] === 'cd' || words[0] === 'pushd') return changedDirectory(from, words);
    if (words.length > 0) found(node, words, from);
    return from;
  }
  let directory = from;
  forEachChild(node, (child) => {
    directory = visit(child, directory, found);
  });
  return node.type === 'Subshell' || node.type === 'Pipeline' ? from : directory;
}

/** The last command at the line's own level: not inside a subshell, a condition, a loop or the background. */
function tailCommand(node: SyntaxNode): Command | null {
  switch (node.type) {
    case 'Command':
      return node;
    case 'Script':
    case 'AndOr':
    case 'Pipeline': {
      const last = node.commands.at(-1);
      return last === undefined ? null : tailCommand(last);
    }
    case 'Statement':
      return node.background === true ? null : tailCommand(node.command);
    default:
      return null;
  }
}

function wordsOf(command: Command): string[] {
  const name = command.name === undefined ? [] : [command.name.value];
  return [...name, ...command.args.map((word) => (word.type === 'Word' ? word.value : word.text))];
}

function hasHereDoc(command: Command): boolean {
  return command.redirects.some((redirect) => redirect.type === 'HereDoc');
}

function changedDirectory(from: string, words: readonly string[]): string {
  const target = words.slice(1).find((word) => !word.startsWith('-'));
  return target === undefined ? from : joinDirectory(from, target);
}

/** A folder below another; one that only the shell can know (`$HOME`, an absolute path) leaves `from` as it is. */
export function joinDirectory(from: string, target: string): string {
  if (/^[/~]|[$`]/.test(target)) return from;
  return posix.join(from, target).replace(/(?<=.)\/$/, '');
}
