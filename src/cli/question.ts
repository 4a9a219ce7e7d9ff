/** A question to whoever sits at the terminal, which stays as it is: Ctrl-C and Ctrl-D do what they always do. */
import { createInterface } from 'node:readline';

/** What came back; `interrupted`: a signal to this process. */
export type Answer = 'yes' | 'no' | 'interrupted';

/** Who is asked, and how. */
export interface Asked {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Then it is a no: nobody may be there. */
  readonly limitMs: number;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Only `y` or `yes` is a yes; the end of the input is a no. */
export function ask(question: string, { input, output, limitMs }: Asked): Promise<Answer> {
  return new Promise((resolve) => {
    const lines = createInterface({ input, terminal: false });
    const interrupt = () => end('interrupted');
    const refuse = () => end('no');
    const timer = setTimeout(refuse, limitMs);
    const end = (answer: Answer) => {
      clearTimeout(timer);
      for (const signal of SIGNALS) process.off(signal, interrupt);
      lines.off('close', refuse);
      lines.close();
      resolve(answer);
    };
    for (const signal of SIGNALS) process.once(signal, interrupt);
    input.once('error', refuse); // the terminal is gone
    lines.once('line', (line) => end(/^\s*y(es)?\s*$/i.test(line) ? 'yes' : 'no'));
    lines.once('close', refuse);
    output.write(question);
  });
}
