/** The report on the job's summary page, within what the runner takes. */
import { closeSync, constants, ftruncateSync, openSync, statSync, writeSync } from 'node:fs';
import { cutMarkdown, inBytes, SUMMARY_LIMIT } from '../report/cut.ts';

const NOTICE = '_This summary was cut at the limit of 1 MiB; results.json holds the rest._';

/**
 * Writes the report after what already stands there, or anew in place of what it wrote before.
 * @param render the report within so many bytes; what is longer is cut
 * @throws the system's error when the file cannot be written
 */
export type WriteSummary = (render: (room: number) => string) => void;

/**
 * Our place in the file that the runner shows, which shares its limit with what already stands there.
 * @param file the value of GITHUB_STEP_SUMMARY; undefined or empty (an old GitHub Enterprise Server): nothing is ever
 * written
 */
export function openSummary(file: string | undefined): WriteSummary {
  if (file === undefined || file === '') return () => undefined;
  const taken = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  const separator = taken === 0 ? '' : '\n\n';
  const room = SUMMARY_LIMIT - taken - inBytes(separator);
  if (room <= inBytes(NOTICE) + 2) return () => undefined;
  return (render) => overwrite(file, taken, separator + cutMarkdown(render(room), room, inBytes, NOTICE));
}

/** Writes first and cuts off the rest afterwards, so that nothing is lost if the process ends in between. */
function overwrite(file: string, from: number, text: string): void {
  const handle = openSync(file, constants.O_WRONLY | constants.O_CREAT);
  try {
    const bytes = Buffer.from(text);
    for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done, null, from + done);
    ftruncateSync(handle, from + bytes.length);
  } finally {
    closeSync(handle);
  }
}
