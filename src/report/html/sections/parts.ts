/**
 * What several sections are made of: headings, blocks that can be copied, lists that end in what they leave out. Pure.
 */
import { type Child, element, type Markup } from '../../markup.ts';
import { visible } from '../../visible-text.ts';

/** A section with its heading; null: there is nothing to show. */
export function section(id: string, title: string, ...content: readonly Child[]): Markup {
  return element(
    'section',
    { id, 'aria-labelledby': `${id}-title` },
    element('h2', { id: `${id}-title` }, title),
    ...content,
  );
}

/** A folded part. `id` lets others link to it; null: none does. */
export function folded(summary: Child, open: boolean, id: string | null, ...content: readonly Child[]): Markup {
  return element('details', { open, id }, element('summary', {}, summary), ...content);
}

/**
 * A shell line that is copied as it is shown is a trap where characters had to be spelled out, and useless where it was
 * cut.
 */
const COPIED_LENGTH = 20_000;

/** A shell line, with a button that copies it where what is shown is what it is. `what` names it for the button. */
export function copyable(line: string, id: string, what: string): Markup {
  if (line.length > COPIED_LENGTH || visible(line) !== line)
    return element('p', { class: 'dim' }, 'This line has characters that cannot be shown here. results.json has it.');
  return element(
    'div',
    { class: 'copyable' },
    element('code', { id }, line),
    element('button', { type: 'button', class: 'copy', 'data-copies': id, 'aria-label': `Copy: ${what}` }, 'Copy'),
  );
}

/** Says how many of a list are not shown; null: none. */
export function leftOut(count: number, noun: string): Markup | null {
  return count <= 0 ? null : element('p', { class: 'dim' }, `${count} more ${noun} are in results.json.`);
}
