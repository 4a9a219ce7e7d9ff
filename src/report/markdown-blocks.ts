/** Pieces that every section of a report in markdown is made of. Pure. */
import { plain } from './markdown-text.ts';

/** Blocks behind a line that opens them; nothing where there are none. */
export function folded(title: string, blocks: readonly string[]): string[] {
  return blocks.length === 0 ? [] : [`<details><summary>${plain(title)}</summary>`, ...blocks, '</details>'];
}

/** That something is not shown here, and where it is; nothing where nothing is left out. */
export function leftOut(count: number, noun: string, someShown: boolean): string[] {
  if (count === 0) return [];
  const words = count === 1 ? noun : plural(noun);
  return [`${count}${someShown ? ' more' : ''} ${words} ${count === 1 ? 'is' : 'are'} in results.json.`];
}

function plural(noun: string): string {
  if (noun.startsWith('kind ')) return noun.replace('kind', 'kinds');
  return noun.endsWith('sis') ? noun.replace(/sis$/, 'ses') : `${noun}s`;
}
