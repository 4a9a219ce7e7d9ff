/** Renders markdown as GitHub's parser would (CommonMark with tables, HTML on, bare links found), and says what came out of it. */
import MarkdownIt from 'markdown-it';

const renderer = new MarkdownIt({ html: true, linkify: true });

/** One element of the rendered text: its tag, or the raw HTML as written. */
export function elements(markdown: string): string[] {
  return renderer
    .parse(markdown, {})
    .flatMap((token) => [token, ...(token.children ?? [])])
    .filter((token) => token.nesting !== -1 && token.type !== 'text' && token.type !== 'inline')
    .map((token) => (token.type.startsWith('html') ? token.content.trim() : token.type.replace(/_open$/, '')));
}

/** Whether people or issues would be notified: GitHub looks at the text outside of code. */
export function mentions(markdown: string): string[] {
  return renderer
    .parse(markdown, {})
    .flatMap((token) => token.children ?? [])
    .filter((token) => token.type === 'text' || token.type === 'text_special')
    .flatMap((token) => token.content.match(/@\w[\w-]*|#\d+|\bgh-\d+/gi) ?? []);
}

/** All code, inline and in blocks, as a reader sees it. */
export function codeTexts(markdown: string): string[] {
  return renderer
    .parse(markdown, {})
    .flatMap((token) => [token, ...(token.children ?? [])])
    .filter((token) => token.type === 'code_inline' || token.type === 'fence' || token.type === 'code_block')
    .map((token) => token.content);
}

/** All text outside of code, as a reader sees it. */
export function visibleText(markdown: string): string {
  return renderer
    .parse(markdown, {})
    .flatMap((token) => token.children ?? [])
    .filter((token) => token.type === 'text' || token.type === 'text_special')
    .map((token) => token.content)
    .join('');
}
