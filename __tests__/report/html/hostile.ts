/** Texts that want to be more than text, and results that hold them wherever a session takes text from others. */
import type { Results } from '../../../src/report/results-schema.ts';
import { resultsWith } from './sample-results.ts';

const EVIL = "document.title='taken over'";

/** By what they try. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'a script': `<script>${EVIL}</script>`,
  'the end of a script': `</script><script>${EVIL}</script>`,
  'an image with a handler': `<img src="https://example.com/x.png" onerror="${EVIL}">`,
  'an attribute': `" autofocus onfocus="${EVIL}" x="' onmouseover='${EVIL}`,
  'the end of everything': `</pre></code></td></table></details></style></title><base href="https://example.com/">${EVIL}`,
  'a comment': '<!-- <script> --!> ]]> <![CDATA[ x ]]>',
  'mentions and commands': '@octocat #1 ::error::x [x](javascript:alert(1)) &lt;b&gt; &#60;i>',
  'terminal codes': '\u001b[31mred\u001b[0m \u001b]8;;https://example.com\u0007link\u001b]8;;\u0007 \u0007\u0000\u0008',
  'text turned around': 'user \u202egnp.exe\u202c \u2066x\u2069 \u200f שלום',
  'lone surrogates': 'a\ud800b\udfffc \ufffe \u2028 \u2029',
  'a long line': `long ${'<b>&'.repeat(25_000)} end`,
};

/** Results of a flaky session in which every text is this one. */
export function hostileResults(text: string): Results {
  const tests = [
    { file: text, suite: text, name: text },
    { file: `x${text}`, suite: null, name: `${text} 2` },
  ];
  const flakes = [
    { fails: (run: number) => run % 3 === 0, message: text },
    { fails: (run: number) => run % 4 === 0, message: `other ${text}` },
  ];
  const results = resultsWith(12, tests, flakes, (run) => ({
    stdoutTail: `${text}\n${run}\n${text}`,
    stderrTail: text,
    stdoutLog: text,
    place: text,
    outcome:
      run % 12 === 6
        ? { kind: 'crashed', signal: text }
        : run % 3 && run % 4
          ? { kind: 'passed' }
          : { kind: 'failed', exitCode: 1 },
  }));
  return {
    ...results,
    tool_version: text,
    command: text,
    commit: text,
    repo: text,
    replay_command: text,
    warnings: [text],
    framework: { name: text, seed_knob: text, extended_command: text },
    ended: { kind: 'halted', detail: text, log: { file: text, tail: text } },
    results: results.results.map((run) => ({ ...run, timezone: run.attempt % 2 === 0 ? text : null, locale: text })),
    tests: results.tests.map((entry) => ({ ...entry, replay_command: text })),
  };
}
