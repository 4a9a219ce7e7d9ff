/** The stack frames in a failure's text that lie in the project: function and file, for the languages we know. */
import { anyOf, inTurn } from '../patterns.ts';

/** One frame, without its line: lines move with every edit. */
export interface Frame {
  readonly function: string;
  readonly file: string;
}

/** A line longer than this is no frame. */
const LINE_LIMIT = 600;

/** One line each; Go and Rust name the function on the line before. */
const SHAPES: readonly RegExp[] = [
  /^\s*at (?:[\w.@-]{0,80}\/{1,2})?(?<fn>[\w.$<>]{1,300})\((?<file>[\w$]{1,100}\.(?:java|kt|scala|groovy)):\d+\)$/,
  inTurn(
    /^\s*at (?:async )?(?:(?<fn>[^(]{1,200}) \()?(?:file:\/\/)?/,
    /(?<file>[^\s():]{1,400}|[A-Za-z]:[^():]{1,400}|node:[\w/]{1,100})/,
    /:\d+:\d+\)?(?: \{)?$/,
  ),
  /^\s*File "(?<file>[^"]{1,400})", line \d+(?:, in (?<fn>.{1,200}))?$/,
  /^(?<file>[^\s:]{1,400}\.py):\d+:(?: in (?<fn>\S{1,200})| \w{0,100})$/,
  /^\s*(?:# )?(?<file>[^\s:]{1,400}\.rb):\d+:in [`'](?<fn>.{1,200})'$/,
  /^\s+(?<file>[^\s:]{1,400}\.go):\d+(?: \+0x[0-9a-f]{1,16})?$/,
];

/** Lines that belong to a stack but say nothing of where in the project. */
const STACK_NOISE = inTurn(
  /^\s*/,
  anyOf(
    /at .{1,400}|\.\.\. \d+ more|stack backtrace:|note: .{0,300}/,
    /\d{1,4}: [\w:<>{}&,() ]{1,300}|goroutine \d+ \[.{0,60}\]:/,
  ),
  /$/,
);

/** Code that a project did not write: runtimes, test frameworks, dependencies. */
const FOREIGN = anyOf(
  /node_modules\/|^node:|\bnode:internal|\binternal\//,
  /\/(?:site|dist)-packages\/|\/lib\/python\d|\b_pytest\/|\/unittest\//,
  /\/gems\/|rubygems|\/bin\/rspec/,
  /^\/usr\/|^\/rustc\/|^</,
  /#(?:java|javax|jdk|sun|kotlin|scala|std|core|alloc)(?:\.|::)/,
  /#org\.(?:junit|testng|apache\.maven|gradle|assertj|mockito)(?:\.|::)/,
);

/** The frame that a line is, in the project or not; null when it is none. `before` is the line before it. */
function frameOf(line: string, before: string): Frame | null {
  if (line.length > LINE_LIMIT) return null;
  for (const shape of SHAPES) {
    const groups = shape.exec(line)?.groups;
    if (groups?.file !== undefined) return { function: groups.fn ?? functionOn(before), file: groups.file };
  }
  return null;
}

/** `acme.test/shop.TestNil(0x3d7)` of Go and `  4: shop::dial` of Rust; empty for any other line. */
function functionOn(line: string): string {
  const named = /^(?:\s*\d{1,4}: )(?<rust>[\w:<>{}]{1,300})$|^(?<go>[\w./*()-]{1,300}?)\([^)]{0,300}\)$/.exec(
    line.slice(0, LINE_LIMIT),
  )?.groups;
  return named?.rust ?? named?.go ?? '';
}

/** A text's project frames, innermost first as the stack gives them, and the text without any stack line. */
export function splitFrames(text: string): { readonly frames: readonly Frame[]; readonly rest: string } {
  const frames: Frame[] = [];
  const rest: string[] = [];
  let before = '';
  for (const line of text.split('\n')) {
    const frame = frameOf(line, before);
    if (frame === null && !STACK_NOISE.test(line.slice(0, LINE_LIMIT))) rest.push(line);
    else if (frame !== null && !FOREIGN.test(frame.file) && !FOREIGN.test(`#${frame.function}`)) frames.push(frame);
    before = line;
  }
  return { frames, rest: rest.join('\n') };
}
