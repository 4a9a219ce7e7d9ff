/**
 * Asks a question in the terminal. It does not change how the terminal works: Ctrl-C and Ctrl-D do what they always do.
 */
import { createInterface } from 'node:readline';

/** The answer; `interrupted`: a signal came to this process. */
export type Answer = 'yes' | 'no' | 'interrupted';

/** Who is asked, and how. */
export interface Asked {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** After this time the answer is no: nobody may be there. */
  readonly limitMs: number;
}

/** A terminal hands over at once what was typed before. */
const TYPED_AHEAD_MS = 150;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Only `y` or `yes` is a yes; the end of the input is a no. */
export function ask(question: string, { input, output, limitMs }: Asked): Promise<Answer> {
  return new Promise((resolve) => {
    const lines = createInterface({ input, terminal: false });
    const interrupt = () => end('interrupted');
    const refuse = () => end('no');
    const timer = setTimeout(refuse, limitMs);
    let asking: NodeJS.Timeout | undefined;
    const end = (answer: Answer) => {
      clearTimeout(timer);
      clearTimeout(asking);
      for (const signal of SIGNALS) process.off(signal, interrupt);
      lines.off('close', refuse);
      lines.close();
      resolve(answer);
    };
    for (const signal of SIGNALS) process.once(signal, interrupt);
    input.once('error', refuse); // the terminal is gone
    lines.once('close', refuse);
    lines.on('line', () => undefined); // what was typed before the question is no answer to it
    asking = setTimeout(() => {
      lines.once('line', (line) => end(/^\s*y(es)?\s*$/i.test(line) ? 'yes' : 'no'));
      output.write(question);
    }, TYPED_AHEAD_MS);
  });
}
