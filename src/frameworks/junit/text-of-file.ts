/** An XML file of any encoding as pieces of text: byte order marks, declared encodings, invalid bytes, a size limit. */
import { createReadStream } from 'node:fs';
import { TextDecoder } from 'node:util';

/** Over it a report is cut: no run's own results are that long, but a test may print anything into it. */
export const REPORT_LIMIT_BYTES = 64 * 1024 * 1024;

/** Enough for the byte order mark and the XML declaration. */
const PROLOGUE_BYTES = 200;

/**
 * The file's text, piece by piece, ending at the size limit. Bytes that are invalid in its encoding become U+FFFD.
 * @throws (from the iteration) when the file cannot be read
 */
export async function* textOfFile(path: string): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  for await (const chunk of createReadStream(path, { end: REPORT_LIMIT_BYTES - 1, highWaterMark: 64 * 1024 })) {
    decoder ??= decoderFor(chunk as Buffer);
    yield decoder.decode(chunk as Buffer, { stream: true });
  }
  if (decoder !== null) yield decoder.decode();
}

function decoderFor(beginning: Buffer): TextDecoder {
  const [first, second] = beginning;
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return new TextDecoder('utf-16be');
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return new TextDecoder('utf-16le');
  const prologue = beginning.subarray(0, PROLOGUE_BYTES).toString('latin1');
  const declared = /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(prologue)?.[1];
  // A file whose bytes are not UTF-16 is not UTF-16, whatever it says of itself.
  if (declared === undefined || /^utf-?16/i.test(declared)) return new TextDecoder();
  try {
    return new TextDecoder(declared);
  } catch {
    return new TextDecoder(); // An encoding nobody knows: UTF-8 shows at least the ASCII part.
  }
}
