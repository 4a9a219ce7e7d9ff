/** Runs that are none of the session's own, told in terms of the session's test table. */
import { MASKINGS } from '../model/changing-names.ts';
import type { Observation } from '../model/observation.ts';
import { identityKey, type TestIdentity } from '../model/test-identity.ts';
import type { SessionEvent } from './events.ts';
import { translatedMarks } from './foreign-marks.ts';

/** What an executor tells of trials and controls. */
export class Sightings {
  readonly observations: Observation[] = [];
  readonly #indices: ReadonlyMap<string, number>;
  readonly #own: (number | undefined)[] = [];

  /** @param tests the session's table */
  constructor(tests: readonly TestIdentity[]) {
    this.#indices = new Map(tests.map((test, index) => [identityKey(test), index]));
  }

  /** Takes an event as it happens. */
  readonly take = (event: SessionEvent): void => {
    if (event.type === 'tests-seen') this.#own.push(...event.tests.map((test) => this.#indexOf(test)));
    if (event.type === 'run-finished') this.observations.push(event.observation);
  };

  /** A name that changes stands in the session's table without what changes. */
  #indexOf(test: TestIdentity): number | undefined {
    const own = this.#indices.get(identityKey(test));
    if (own !== undefined) return own;
    return MASKINGS.map((mask) => this.#indices.get(identityKey(mask(test)))).find((index) => index !== undefined);
  }

  /** The tests as the first run's report names them: in their order, where that run is the only one. */
  get order(): number[] {
    return this.#own.filter((test) => test !== undefined);
  }

  /** What the run showed; tests that could not be run show nothing. */
  shown({ outcome, tests }: Observation): Pick<Observation, 'outcome'> & { readonly marks: string } {
    const unrun = { kind: 'not-observed', reason: tests.problem ?? 'The tests could not be run.' } as const;
    return { outcome: tests.couldNotRun ? unrun : outcome, marks: translatedMarks(tests.marks, this.#own) };
  }
}
