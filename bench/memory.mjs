// The most memory that the detector's own process ever held (VmHWM, Linux), with runs that print much and with many runs.
import { project, session } from './detector.mjs';
import { limit, median, peakOf, printTable } from './measure.mjs';

const cwd = project();

async function medianPeakMb(words, times) {
  const peaks = [];
  while (peaks.length < times) peaks.push((await peakOf(words, { cwd })).peakMb);
  return median(peaks);
}

const printing = await medianPeakMb(session(cwd, 'head -c 200000000 /dev/zero', { runs: 20 }), 1);
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
