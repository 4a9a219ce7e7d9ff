/**
 * How the Actions runner reads a step's standard output, as an oracle: which lines it takes for commands, and what they do. The rules
 * are those of actions/runner 2.336 (ActionCommand.TryParseV2 and TryParse, ActionCommandManager), read pessimistically: .NET compares
 * prefixes by culture, which skips characters without width, so they are skipped here.
 */

/** Every command that the runner registers; `stop-commands` is built in. */
const REGISTERED = [
  ...[
    'stop-commands',
    'internal-set-repo-path',
    'set-env',
    'set-output',
    'save-state',
    'add-mask',
    'add-path',
    'add-matcher',
  ],
  ...['remove-matcher', 'debug', 'warning', 'error', 'notice', 'group', 'endgroup', 'echo'],
];
const WIDTHLESS = /\p{Default_Ignorable_Code_Point}|\0/gu;
/** .NET's TrimStart takes every Unicode white space, U+0085 included. */
const LEADING_SPACE = /^[\s\u0085]+/;

export interface Command {
  readonly name: string;
  readonly data: string;
  /** Absent where there are none. */
  readonly properties?: Readonly<Record<string, string>>;
}

/** What the runner makes of one line of output. */
export type LineEffect = { readonly kind: 'shown'; readonly line: string } | ({ readonly kind: 'executed' } & Command);

/** Lines as .NET's StreamReader.ReadLine gives them: `\n`, `\r\n` and a lone `\r` end one. */
function linesOf(output: string): string[] {
  const lines = output.split(/\r\n|\n|\r/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function nameOf(info: string): string {
  const space = info.indexOf(' ');
  return (space < 0 ? info : info.slice(0, space)).toLowerCase();
}

/** `key=value` parts between commas; what has no value is dropped. */
function propertiesOf(info: string): Pick<Command, 'properties'> {
  const space = info.indexOf(' ');
  const parts =
    space < 0
      ? []
      : info
          .slice(space + 1)
          .trim()
          .split(',');
  const pairs = parts.map((part) => [part.split('=', 1)[0]!.trim(), part.slice(part.indexOf('=') + 1)] as const);
  const given = pairs.filter(([, value]) => value !== '').map(([key, value]) => [key, unescapeProperty(value)]);
  return given.length === 0 ? {} : { properties: Object.fromEntries(given) };
}

function unescapeProperty(text: string): string {
  const decoded = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',');
  return decoded.replaceAll('%25', '%');
}

/** `::name properties::data`, after leading white space. */
function parseColons(line: string, registered: ReadonlySet<string>): Command | null {
  const message = line.replace(WIDTHLESS, '').replace(LEADING_SPACE, '');
  const end = message.startsWith('::') ? message.indexOf('::', 2) : -1;
  if (end < 0) return null;
  const name = nameOf(message.slice(2, end));
  if (!registered.has(name)) return null;
  return { name, data: unescapeData(message.slice(end + 2)), ...propertiesOf(message.slice(2, end)) };
}

/** `##[name properties]data`, anywhere in the line. */
function parseHashes(line: string, registered: ReadonlySet<string>): Command | null {
  const message = line.replace(WIDTHLESS, '');
  const start = message.indexOf('##[');
  const end = start < 0 ? -1 : message.indexOf(']', start);
  if (end < 0) return null;
  const name = nameOf(message.slice(start + 3, end));
  return registered.has(name) ? { name, data: message.slice(end + 1) } : null;
}

/** What the runner does with a whole output, line by line. */
export function interpret(output: string): LineEffect[] {
  const registered = new Set(REGISTERED);
  let stopToken: string | null = null;
  return linesOf(output).map((line): LineEffect => {
    const command = parseColons(line, registered) ?? parseHashes(line, registered);
    if (command === null) return { kind: 'shown', line };
    if (stopToken === null) {
      if (command.name === 'stop-commands') {
        stopToken = command.data.toLowerCase();
        registered.add(stopToken);
      }
      return { kind: 'executed', ...command };
    }
    if (command.name !== stopToken) return { kind: 'shown', line };
    registered.delete(stopToken);
    stopToken = null;
    return { kind: 'executed', ...command };
  });
}
