/** Which lines a report offers after its experiments: of those that were carried out, what fails most often. Pure. */
import type { Diagnosis } from '../model/diagnosis.ts';
import type { Replay } from '../model/replay.ts';
import { type Evidence, type Finding, findingsOf, REPEATED_BY } from './judge/causes.ts';
import { rateOf } from './judge/tally.ts';

/** An experiment whose treatment is a line, and what it showed. */
type Proof = Pick<Evidence, 'experiment' | 'tally'>;

/** Fewer runs of an arm say too little of its line to prefer it. */
const FEWEST_RUNS = 4;

/** The session's replays, with the best line that the diagnosis carried out in the place of those that it did not. */
export function provenReplays(diagnosis: Diagnosis | null, replays: readonly Replay[]): Replay[] {
  const findings = diagnosis === null ? [] : findingsOf(diagnosis);
  return replays.map((replay) => {
    const finding = findings.find(({ subject }) => subject.test === replay.test);
    const proof = finding === undefined ? undefined : bestProof(finding);
    return finding === undefined || proof === undefined ? replay : provenReplay(replay, finding, proof);
  });
}

function provenReplay({ test }: Replay, { subject: { failing } }: Finding, { experiment, tally }: Proof): Replay {
  const { treatment, commandLine } = experiment;
  return {
    ...{ test, run: failing.run, seed: treatment.seed ?? failing.seed, commandLine },
    selectsTest: treatment.only !== null,
    tried: { test, ...tally.treatment },
  };
}

/** The one that failed most often; of those that failed as often, the first: behind polluters, then the replays. */
function bestProof({ predecessors, replay, evidence }: Finding): Proof | undefined {
  const behind =
    predecessors?.kind === 'found' && predecessors.role === 'polluter'
      ? [{ experiment: predecessors.confirmation, tally: predecessors.tally }]
      : [];
  const repeatable = evidence.filter(
    ({ experiment: { contrast }, tally, confirmed }) =>
      // One that never failed is no better than a line that nothing has tried.
      tally.treatment.runs >= FEWEST_RUNS &&
      tally.treatment.failures > 0 &&
      // Of several conditions that do not matter, one fails most often by chance.
      (contrast === 'seed' || contrast === 'alone' || (confirmed && REPEATED_BY[contrast] === 'line')),
  );
  const proofs: Proof[] = [...behind, ...(replay === null ? [] : [replay]), ...repeatable];
  return proofs.toSorted((a, b) => rateOf(b.tally.treatment) - rateOf(a.tally.treatment))[0];
}
