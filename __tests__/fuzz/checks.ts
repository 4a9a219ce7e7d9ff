/** Every check of a text by the name of its folder in corpus/. */
import * as files from './file-checks.ts';
import * as reports from './report-checks.ts';
import * as texts from './text-checks.ts';

const ofJson = (check: (value: unknown) => void) => (text: string) => check(JSON.parse(text));

/** They throw where what was promised does not hold. */
export const CHECKS: Readonly<Record<string, (text: string) => void>> = {
  junit: reports.junit,
  tap: reports.tap,
  'go-output': reports.goOutput,
  events: files.events,
  results: files.results,
  'runpod-reply': ofJson(files.runpodReply),
  'runpod-job': ofJson(files.runpodJob),
  duration: texts.duration,
  config: texts.config,
  'runner-log': texts.runnerLog,
  markdown: texts.markdown,
  'failure-text': texts.failureText,
};
