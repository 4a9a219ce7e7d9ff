// The most memory that the detector's own process ever held (VmHWM, Linux), with runs that print much and with many runs.
import { readFileSync } from 'node:fs';
import { project, session } from './detector.mjs';
import { limit, median, printTable, seconds } from './measure.mjs';

const LOOK_EVERY_MS = 20;
const cwd = project();

/** Peak resident memory of one session in MB; VmHWM never falls, so the last look is the peak. */
async function peakMb(words) {
  let peakKb = 0;
  let looking;
  const look = (pid) => {
    try {
      peakKb = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? peakKb);
    } catch {
      // It has ended.
    }
  };
  await seconds(words, { cwd }, (pid) => {
    looking = setInterval(look, LOOK_EVERY_MS, pid);
  }).finally(() => clearInterval(looking));
  return peakKb / 1024;
}

async function medianPeakMb(words, times) {
  const peaks = [];
  while (peaks.length < times) peaks.push(await peakMb(words));
  return median(peaks);
}

const printing = await peakMb(session(cwd, 'head -c 200000000 /dev/zero', { runs: 20 }));
const hundred = await medianPeakMb(session(cwd, 'true', { runs: 100 }), 3);
const thousand = await medianPeakMb(session(cwd, 'true', { runs: 1000 }), 3);
const growth = thousand - hundred;

printTable(
  'Peak resident memory of the detector',
  ['session', 'peak', 'limit'],
  [
    ['20 runs that print 200 MB each', `${printing.toFixed(0)} MB`, limit('150 MB', printing <= 150)],
    ['100 runs of `true`', `${hundred.toFixed(0)} MB`, ''],
    ['1000 runs of `true`', `${thousand.toFixed(0)} MB (+${growth.toFixed(0)})`, limit('+30 MB', growth <= 30)],
  ],
);
