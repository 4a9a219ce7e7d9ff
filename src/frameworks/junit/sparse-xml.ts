/** An XML parser that parts of the text are kept from: it says where that is safe, and counts lines all the same. */
import { SaxesParser } from 'saxes';

const BLANK = /^[ \t\r\n]*$/;

/** Set the handlers of `parser`; what they are told of has ended where they are called. */
export class SparseXml {
  readonly parser = new SaxesParser({ position: true });
  /** Characters that the parser was given, and how many of them when the last tag ended. */
  #given = 0;
  #tagEnd = 0;
  #isBetween = false;
  /** The line in which characters were left out, and how many. */
  #leftOut = { line: 0, columns: 0 };

  /** Whether nothing but white space was read since the last tag. */
  get isBetweenTags(): boolean {
    return this.#isBetween;
  }

  /** To be called by the handlers of tags. */
  tagEnded(): void {
    this.#tagEnd = this.parser.position;
  }

  /** Reads the next piece. */
  write(text: string): void {
    const before = this.#given;
    this.parser.write(text);
    this.#given += text.length;
    const hadTag = this.#tagEnd > before;
    this.#isBetween = (hadTag || this.#isBetween) && BLANK.test(hadTag ? text.slice(this.#tagEnd - before) : text);
  }

  /** Passes over the next piece: whole elements, between tags. */
  leaveOut(text: string): void {
    const lastLine = text.lastIndexOf('\n') + 1;
    if (lastLine > 0) this.write('\n'.repeat(linesIn(text)));
    const { line } = this.parser;
    const before = lastLine === 0 && this.#leftOut.line === line ? this.#leftOut.columns : 0;
    this.#leftOut = { line, columns: before + text.length - lastLine };
  }

  /** A message of the parser's, which begins with line and column, as these are in the whole text. */
  placed(message: string): string {
    const { line, columns } = this.#leftOut;
    return message.replace(/^(\d+):(\d+)/, (place, at, column) =>
      Number(at) === line ? `${at}:${Number(column) + columns}` : place,
    );
  }
}

function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
