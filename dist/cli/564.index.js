export const id = 564;
export const ids = [564];
export const modules = {

/***/ 564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  analyze: () => (/* binding */ analyze)
});

// EXTERNAL MODULE: ./build/analyze/clusters.js + 2 modules
var clusters = __webpack_require__(31072);
// EXTERNAL MODULE: ./build/analyze/weights.js
var analyze_weights = __webpack_require__(19902);
;// CONCATENATED MODULE: ./build/analyze/coincidence.js
/** Whether tests that failed together may have done so by chance: with many flaky tests, some pair always does. Pure. */

/** Groups that chance brings about oftener than this, counted over all groups of their size, are not reported. */
const EXPECTED_BY_CHANCE = 0.05;
/**
 * True when independent tests would hardly (0.05 such groups expected) be found to have failed together in as many runs.
 * `sizes`: in how many of the `runs` each test of the group failed; `together`: in how many all did; `candidates`: how
 * many flaky tests the group was picked from. Needs together <= every size <= runs.
 */
function groupIsBeyondChance(sizes, together, runs, candidates) {
    const each = sizes.map((size) => (0,analyze_weights/* lnChoose */.Ys)(runs - together, size - together) - (0,analyze_weights/* lnChoose */.Ys)(runs, size));
    const lnExpected = (0,analyze_weights/* lnChoose */.Ys)(candidates, sizes.length) + (0,analyze_weights/* lnChoose */.Ys)(runs, together) + each.reduce((sum, it) => sum + it, 0);
    return lnExpected <= Math.log(EXPECTED_BY_CHANCE);
}
/** The same for the best pair of a group whose tests rarely all fail at once: `common` runs of those that each failed in. */
function pairIsBeyondChance(sizes, common, runs, candidates) {
    const { first, weights } = (0,analyze_weights/* hypergeometricWeights */.N$)(sizes[0], runs - sizes[0], sizes[1]);
    const tail = weights.slice(common - first).reduce((sum, it) => sum + it, 0);
    return ((candidates * (candidates - 1)) / 2) * tail <= EXPECTED_BY_CHANCE;
}

;// CONCATENATED MODULE: ./build/analyze/linkage.js
/** Grouping by average linkage over a matrix of likenesses. Knows no tests and no runs. */
/**
 * Groups items so that groups are joined while their members are alike by `threshold` on average. `weights`: how many
 * things each item stands for. `likeness`: n x n, symmetric, row by row; it is overwritten. Returns the items of each
 * group; every item is in one. Nearest-neighbour chains (Murtagh 1983): n^2 steps.
 */
function groupsByAverageLinkage(weights, likeness, threshold) {
    const groups = new Groups(weights, likeness);
    const chain = [];
    for (;;) {
        const top = chain.at(-1) ?? groups.anyOpen();
        if (top === null)
            return groups.all();
        if (chain.length === 0)
            chain.push(top);
        const before = chain.at(-2) ?? null;
        const nearest = groups.nearest(top, before);
        if (nearest === null || groups.likeness(top, nearest) < threshold) {
            groups.close(top);
            chain.pop();
        }
        else if (nearest === before) {
            chain.length -= 2;
            groups.join(top, nearest);
        }
        else
            chain.push(nearest);
    }
}
/** The groups while they grow; a group goes by the index of one of its items. */
class Groups {
    #size;
    #weights;
    #likeness;
    #members;
    /** Still to be compared: neither joined into another nor found to have no like. */
    #open;
    #closed = [];
    constructor(weights, likeness) {
        this.#size = weights.length;
        this.#weights = [...weights];
        this.#likeness = likeness;
        this.#members = weights.map((_, index) => [index]);
        this.#open = new Set(weights.keys());
    }
    likeness(a, b) {
        return this.#likeness[a * this.#size + b] ?? 0;
    }
    anyOpen() {
        for (const group of this.#open)
            return group;
        return null;
    }
    /** The open group most like this one; of equals the preferred, so that chains end. */
    nearest(group, preferred) {
        let best = preferred !== null && this.#open.has(preferred) ? preferred : null;
        for (const other of this.#open) {
            if (other !== group && (best === null || this.likeness(group, other) > this.likeness(group, best)))
                best = other;
        }
        return best;
    }
    /** No open group is like enough, and joins of others cannot bring one about: an average is never over its parts. */
    close(group) {
        this.#open.delete(group);
        this.#closed.push(group);
    }
    join(into, other) {
        const [a, b] = [this.#weights[into] ?? 0, this.#weights[other] ?? 0];
        this.#open.delete(other);
        for (const third of this.#open) {
            const average = (a * this.likeness(into, third) + b * this.likeness(other, third)) / (a + b);
            this.#likeness[into * this.#size + third] = average;
            this.#likeness[third * this.#size + into] = average;
        }
        this.#weights[into] = a + b;
        this.#members[into]?.push(...(this.#members[other] ?? []));
    }
    all() {
        return this.#closed.map((group) => this.#members[group] ?? []);
    }
}

// EXTERNAL MODULE: ./build/analyze/outcomes.js
var outcomes = __webpack_require__(15762);
// EXTERNAL MODULE: ./build/analyze/test-table.js + 1 modules
var test_table = __webpack_require__(86451);
;// CONCATENATED MODULE: ./build/analyze/co-failures.js




/**
 * From this likeness on, failing together is the rule: sets of failing runs that overlap more than half of the way from
 * what chance gives (0) to identical (1).
 */
const ALIKE = 0.5;
/** More different sets of failing runs than this are not compared; the tests of the commonest sets are. */
const SETS_COMPARED = 2000;
/** The groups of at least two flaky tests that fail together, the largest first. */
function systemicFlakes(testCount, observations) {
    const observed = observations.filter(outcomes/* isObserved */.XJ);
    const sets = distinctSets(testCount, observed);
    const groups = groupsByAverageLinkage(sets.map((it) => it.tests.length), likenesses(sets, observed.length), ALIKE);
    const flakyTests = sets.reduce((sum, it) => sum + it.tests.length, 0);
    return groups
        .map((members) => members.flatMap((index) => sets[index] ?? []))
        .filter((group) => isBeyondChance(group, observed.length, flakyTests))
        .map((group) => flakeOf(group, observed))
        .sort((a, b) => b.tests.length - a.tests.length || (a.tests[0] ?? 0) - (b.tests[0] ?? 0));
}
/** At least two tests, and more alike than the best of so many flaky tests are by chance: all of them, or some pair. */
function isBeyondChance(group, runs, flakyTests) {
    const sizes = group.flatMap(({ size, tests }) => tests.map(() => size));
    if (sizes.length < 2)
        return false;
    const together = countBits(group.map((it) => it.bits).reduce((all, bits) => all.map((word, index) => word & (bits[index] ?? 0))));
    if (groupIsBeyondChance(sizes, together, runs, flakyTests))
        return true;
    const alike = (a, b) => pairIsBeyondChance([a.size, b.size], countCommonBits(a.bits, b.bits), runs, flakyTests);
    return group.some((a, index) => group.slice(index + (a.tests.length > 1 ? 0 : 1)).some((b) => alike(a, b)));
}
function distinctSets(testCount, observed) {
    const words = Math.ceil(observed.length / 32);
    const sets = new Map();
    for (let test = 0; test < testCount; test++) {
        const bits = failingRuns(test, observed, words);
        if (bits === null)
            continue;
        const key = bits.join();
        const known = sets.get(key);
        if (known === undefined)
            sets.set(key, { bits, size: countBits(bits), tests: [test] });
        else
            known.tests.push(test);
    }
    return [...sets.values()].sort((a, b) => b.tests.length - a.tests.length).slice(0, SETS_COMPARED);
}
/** Null unless the test is flaky: it failed, and it passed in another run or at a retry. */
function failingRuns(test, observed, words) {
    const bits = new Uint32Array(words);
    let failed = false;
    let passed = false;
    for (const [index, { tests }] of observed.entries()) {
        const mark = tests.marks.charAt(test);
        passed ||= mark === 'p' || mark === 'r';
        if (mark === '' || !(0,test_table/* isFailingMark */.C)(mark.charCodeAt(0)))
            continue;
        failed = true;
        bits[index >>> 5] = (bits[index >>> 5] ?? 0) | (1 << (index & 31));
    }
    return failed && passed ? bits : null;
}
/** The likeness of each pair of sets, row by row. */
function likenesses(sets, runs) {
    const matrix = new Float32Array(sets.length * sets.length);
    for (const [row, a] of sets.entries()) {
        for (let column = row + 1; column < sets.length; column++) {
            const b = sets[column];
            if (b === undefined)
                continue;
            const alike = likeness(a, b, runs);
            matrix[row * sets.length + column] = alike;
            matrix[column * sets.length + row] = alike;
        }
    }
    return matrix;
}
/**
 * Jaccard's index, corrected for chance as Cohen's kappa is: two unrelated tests that fail nine times in ten overlap by
 * 0.82, and are not alike for that. 0 at what independence gives, 1 for identical sets.
 */
function likeness(a, b, runs) {
    const both = countCommonBits(a.bits, b.bits);
    const byChance = (a.size * b.size) / runs;
    const expected = byChance / (a.size + b.size - byChance);
    return expected >= 1 ? 0 : (both / (a.size + b.size - both) - expected) / (1 - expected);
}
function countCommonBits(a, b) {
    let count = 0;
    for (let word = 0; word < a.length; word++)
        count += bitsIn((a[word] ?? 0) & (b[word] ?? 0));
    return count;
}
function countBits(bits) {
    return countCommonBits(bits, bits);
}
/** Bits set in a 32-bit word, added up in parallel (Warren, Hacker's Delight, 5-1). */
function bitsIn(word) {
    const pairs = word - ((word >>> 1) & 0x55555555);
    const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
    return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
function flakeOf(sets, observed) {
    const failedIn = (set, index) => (((set.bits[index >>> 5] ?? 0) >>> (index & 31)) & 1) === 1;
    const indices = [...observed.keys()];
    return {
        tests: sets.flatMap((set) => set.tests).sort((a, b) => a - b),
        runs: indices
            .filter((index) => sets.some((set) => failedIn(set, index)))
            .map((index) => observed[index]?.run ?? index),
        togetherIn: indices.filter((index) => sets.every((set) => failedIn(set, index))).length,
    };
}

;// CONCATENATED MODULE: ./build/analyze/dependence.js


/** Two tests are made of each session: together they warn of independent runs once in a hundred sessions. */
const LEVEL = 0.005;
const CONSEQUENCE = 'so the runs are not independent and the interval may be too narrow';
/** The clusterings found among the observed runs, which are in launch order; empty where nothing speaks against independence. */
function dependences(observations) {
    const observed = observations.filter(outcomes/* isObserved */.XJ);
    const found = [slotDependence(observed), timeDependence(observed.map(outcomes/* isFailure */.N6))];
    return found.filter((it) => it !== null);
}
/** The slot whose runs fail oftener than chance explains, by Fisher's one-sided test against all others, times the slots. */
function slotDependence(observed) {
    const slots = bySlot(observed);
    const failures = observed.filter(outcomes/* isFailure */.N6).length;
    let worst = null;
    for (const [name, runs] of slots) {
        const failed = runs.filter(outcomes/* isFailure */.N6).length;
        const pValue = Math.min(1, slots.size * upperTail(failed, runs.length, observed.length - runs.length, failures));
        if (worst === null || pValue < worst.pValue)
            worst = { name, runs: runs.length, failed, pValue };
    }
    if (worst === null || worst.pValue > LEVEL)
        return null;
    const elsewhere = `${failures - worst.failed} of ${observed.length - worst.runs} elsewhere`;
    const warning = `Failures cluster: ${worst.failed} of ${worst.runs} runs failed on ${worst.name}, ${elsewhere} (p = ${shown(worst.pValue)}), ${CONSEQUENCE}.`;
    return { by: 'slot', pValue: worst.pValue, warning };
}
function bySlot(observed) {
    const slots = new Map();
    for (const observation of observed) {
        const name = `${observation.place}, slot ${observation.slot}`;
        const known = slots.get(name);
        if (known === undefined)
            slots.set(name, [observation]);
        else
            known.push(observation);
    }
    return slots;
}
/** P(at least `seen` of the failures fall on these runs). */
function upperTail(seen, runs, others, failures) {
    const { first, weights } = (0,analyze_weights/* hypergeometricWeights */.N$)(runs, others, failures);
    return weights.slice(seen - first).reduce((sum, weight) => sum + weight, 0);
}
function timeDependence(failed) {
    const failures = failed.filter(Boolean).length;
    const streaks = failed.filter((it, index) => index === 0 || it !== failed[index - 1]).length;
    const pValue = fewStreaksChance(streaks, failures, failed.length - failures);
    if (pValue > LEVEL)
        return null;
    const warning = `Failures cluster in time: ${failures} failures in ${failed.length} runs came in ${streaks} streaks of passes and failures, fewer than chance gives (p = ${shown(pValue)}), ${CONSEQUENCE}.`;
    return { by: 'time', pValue, warning };
}
/**
 * The chance that so many failures and passes, in random order, come in at most so many streaks of one kind (Wald &
 * Wolfowitz 1940, exact). 1 where one of the kinds is missing.
 */
function fewStreaksChance(streaks, failures, passes) {
    if (failures === 0 || passes === 0)
        return 1;
    let chance = 0;
    for (let count = 2; count <= streaks; count++)
        chance += streaksChance(count, failures, passes);
    return Math.min(1, chance);
}
/** Of exactly so many streaks: each kind is cut into as many pieces as it has streaks. */
function streaksChance(streaks, failures, passes) {
    const half = Math.floor(streaks / 2);
    const rest = streaks - half;
    const all = (0,analyze_weights/* lnChoose */.Ys)(failures + passes, failures);
    const ways = (ofFailures, ofPasses) => Math.exp(lnCuts(failures, ofFailures) + lnCuts(passes, ofPasses) - all);
    return ways(half, rest) + ways(rest, half);
}
/** ln of the ways to cut a row of `total` into `count` pieces, none empty. */
function lnCuts(total, count) {
    return count < 1 || count > total ? Number.NEGATIVE_INFINITY : (0,analyze_weights/* lnChoose */.Ys)(total - 1, count - 1);
}
function shown(pValue) {
    return pValue < 0.0001 ? 'under 0.0001' : pValue.toFixed(4);
}

// EXTERNAL MODULE: ./build/analyze/detection.js
var detection = __webpack_require__(74300);
// EXTERNAL MODULE: ./build/analyze/adjust.js
var adjust = __webpack_require__(75976);
// EXTERNAL MODULE: ./build/analyze/exact-tests.js
var exact_tests = __webpack_require__(14820);
;// CONCATENATED MODULE: ./build/analyze/places.js




const places_LEVEL = 0.05;
/** Every such difference, the surest first. Runs under changed conditions are left out: these may differ between the places. */
function placeDifferences({ tests, observations }) {
    const plain = observations.filter((observation) => (0,outcomes/* isObserved */.XJ)(observation) && (0,outcomes/* isPlain */.$i)(observation));
    if (new Set(plain.map(placeOf)).size < 2)
        return [];
    const found = places_shown(tests.flatMap((_, test) => oneSided(test, executing(plain, test), (it) => failsIn(it, test))));
    return found.length > 0 ? found : places_shown(oneSided(null, plain, outcomes/* isFailure */.N6));
}
function placeOf({ place }) {
    return place === 'runner' ? 'runner' : 'runpod';
}
function executing(observations, test) {
    return observations.filter(({ tests }) => 'pfr'.includes(tests.marks[test] ?? '-'));
}
function failsIn({ tests }, test) {
    return (0,test_table/* isFailingMark */.C)(tests.marks.charCodeAt(test));
}
/** Both arms have runs, and one of them alone has failures; `pValue` is not adjusted yet. */
function oneSided(test, observations, failed) {
    const armOf = (place) => {
        const own = observations.filter((observation) => placeOf(observation) === place);
        return { failures: own.filter(failed).length, runs: own.length };
    };
    const [runner, runpod] = [armOf('runner'), armOf('runpod')];
    const failsOn = runner.failures > 0 ? 'runner' : 'runpod';
    const [there, elsewhere] = failsOn === 'runner' ? [runner, runpod] : [runpod, runner];
    if (there.failures === 0 || elsewhere.failures > 0 || elsewhere.runs === 0)
        return [];
    return [{ test, failsOn, there, elsewhere, pValue: (0,exact_tests/* fisherTest */.MX)(there, elsewhere) }];
}
function places_shown(candidates) {
    const adjusted = (0,adjust/* holm */.f)(candidates.map(({ pValue }) => pValue));
    return candidates
        .map((candidate, index) => ({ ...candidate, pValue: adjusted[index] ?? 1 }))
        .filter(({ pValue }) => pValue < places_LEVEL)
        .sort((a, b) => a.pValue - b.pValue);
}

// EXTERNAL MODULE: ./build/model.js
var model = __webpack_require__(25933);
;// CONCATENATED MODULE: ./build/analyze/condition-contrasts.js
/** Which conditions a session's runs can be compared by, and how often a test failed with and without each. Pure. */

/** Every condition that some of these runs were given, and others not; each factor before its levels, where it had several. */
function contrastsOf(observations) {
    return model/* FACTORS */.XQ.flatMap((factor) => {
        const given = new Set(observations.map(({ conditions }) => conditions[factor]));
        const levels = [...given].filter((level) => level !== model/* PLAIN_CONDITIONS */.QU[factor]).sort();
        const single = levels.length > 1 ? levels : [];
        const any = given.size > levels.length && levels.length > 0 ? [null] : [];
        return [...any, ...single].map((level) => ({ factor, level }));
    });
}
/** Whether a run was given the condition. */
function hasCondition(conditions, { factor, level }) {
    const value = conditions[factor];
    return level === null ? value !== model/* PLAIN_CONDITIONS */.QU[factor] : value === level;
}
/**
 * The runs that had nothing else changed (those left as the command is among them), and those that had. The plan balances the other
 * factors over the condition within each (src/plan/factorial.ts), but not over both together, since half of all runs have none.
 */
function strataBy(contrast, observations, failed) {
    const others = model/* FACTORS */.XQ.filter((factor) => factor !== contrast.factor);
    const changedElse = [];
    const alike = [];
    for (const observation of observations) {
        const { conditions } = observation;
        const isAlike = others.every((factor) => conditions[factor] === model/* PLAIN_CONDITIONS */.QU[factor]);
        (isAlike ? alike : changedElse).push(observation);
    }
    const chosen = ({ conditions }) => hasCondition(conditions, contrast);
    return [alike, changedElse].map((runs) => armsOf(runs, chosen, failed));
}
/** How often it failed in the runs that are `chosen`, and in the others. */
function armsOf(observations, chosen, failed) {
    const arms = { with: { failures: 0, runs: 0 }, without: { failures: 0, runs: 0 } };
    for (const observation of observations) {
        const arm = chosen(observation) ? arms.with : arms.without;
        arm.runs += 1;
        if (failed(observation))
            arm.failures += 1;
    }
    return arms;
}

// EXTERNAL MODULE: ./build/analyze/rate-difference.js
var rate_difference = __webpack_require__(60505);
;// CONCATENATED MODULE: ./build/analyze/stratified-test.js

/** Tables whose chance differs by rounding alone are equally likely. */
const TIE = 1 + 1e-7;
/**
 * Given how many runs of each stratum failed: the chance that so many of all failures, or a number at most as likely, fall on the runs
 * with the condition, if it does not matter (Zelen 1971). With one stratum it is Fisher's exact test.
 */
function stratifiedTest(strata) {
    let first = 0;
    let chances = Float64Array.of(1);
    for (const { with: on, without: off } of strata) {
        const own = (0,analyze_weights/* hypergeometricWeights */.N$)(on.runs, off.runs, on.failures + off.failures);
        first += own.first;
        chances = convolved(chances, own.weights);
    }
    const seen = strata.reduce((total, { with: on }) => total + on.failures, 0);
    const limit = (chances[seen - first] ?? 1) * TIE;
    return {
        p: Math.min(1, sumUpTo(chances, limit)),
        least: sumUpTo(chances, chances.reduce((a, b) => Math.min(a, b), 1)),
    };
}
/** The distribution of the sum of two counts. */
function convolved(a, b) {
    const sums = new Float64Array(a.length + b.length - 1);
    for (const [i, chanceA] of a.entries()) {
        for (const [j, chanceB] of b.entries())
            sums[i + j] = (sums[i + j] ?? 0) + chanceA * chanceB;
    }
    return sums;
}
function sumUpTo(chances, limit) {
    return chances.reduce((total, chance) => (chance <= limit ? total + chance : total), 0);
}

;// CONCATENATED MODULE: ./build/analyze/tarone.js
/**
 * Tarone's correction (1990): tests whose least possible p-value is over the corrected level cannot make a false claim, so they do not
 * count among the questions asked. With these p-values, the chance of even one false claim stays under the level.
 * @param level over 0 and under 1
 * @returns the corrected p-values, in the order of the tests; 1 for those that could not show anything
 */
function tarone(tests, level) {
    const least = tests.map((test) => test.least).sort((a, b) => a - b);
    let questions = 1;
    while (least.filter((p) => p <= level / questions).length > questions)
        questions += 1;
    return tests.map((test) => (test.least <= level / questions ? Math.min(1, test.p * questions) : 1));
}

;// CONCATENATED MODULE: ./build/analyze/sensitivities.js
/** What the conditions of runs do to each test: never part of the repro rate, always with its counts and its p-value. Pure. */







/** The chance of even one false claim in a session stays under it. */
const sensitivities_LEVEL = 0.05;
/** Every sensitivity that the session's runs show, the surest first; the command's own only where no test has one. */
function sensitivities({ tests, observations }) {
    const observed = observations.filter(outcomes/* isObserved */.XJ);
    if (observed.every(outcomes/* isPlain */.$i))
        return [];
    const ofTests = sensitivitiesOf(tests.map((_, test) => subjectOf(test, observed)));
    return ofTests.length > 0 ? ofTests : sensitivitiesOf([{ test: null, executed: observed, failed: outcomes/* isFailure */.N6 }]);
}
function subjectOf(test, observed) {
    return {
        test,
        executed: observed.filter(({ tests: { marks } }) => 'pfr'.includes(marks[test] ?? '-')),
        failed: ({ tests: { marks } }) => (0,test_table/* isFailingMark */.C)(marks.charCodeAt(test)),
    };
}
function sensitivitiesOf(subjects) {
    const questions = subjects.filter(({ executed, failed }) => executed.some(failed)).flatMap(questionsOf);
    const pValues = tarone(questions.map(({ answer }) => answer), sensitivities_LEVEL);
    const answered = questions.map(({ subject, contrast }, index) => ({
        subject,
        contrast,
        pValue: pValues[index] ?? 1,
    }));
    return subjects
        .flatMap((subject) => worthTelling(subject, answered.filter((one) => one.subject === subject)))
        .sort((a, b) => a.pValue - b.pValue || b.with.failures - a.with.failures);
}
function questionsOf(subject) {
    return contrastsOf(subject.executed).map((contrast) => {
        const answer = stratifiedTest(strataBy(contrast, subject.executed, subject.failed));
        return { subject, contrast, answer };
    });
}
/** The surest answer for each factor that is more than chance; where there is none, what was seen in perturbed runs alone. */
function worthTelling(subject, answers) {
    const surestFirst = [...answers].sort((a, b) => a.pValue - b.pValue);
    const best = model/* FACTORS */.XQ.flatMap((factor) => surestFirst.find(({ contrast }) => contrast.factor === factor) ?? []);
    const shown = best.filter(({ pValue }) => pValue <= sensitivities_LEVEL);
    if (shown.length === 0)
        return onlyPerturbed(subject, best);
    return shown.map(({ contrast, pValue }) => {
        const chosen = ({ conditions }) => hasCondition(conditions, contrast);
        return { ...contrast, ...effectOf(subject, chosen), pValue, shown: true };
    });
}
/** A single factor is named all the same; several cannot be told apart. */
function onlyPerturbed(subject, best) {
    const plain = subject.executed.filter(outcomes/* isPlain */.$i);
    const [surest] = best;
    if (surest === undefined || plain.length === 0 || plain.some(subject.failed))
        return [];
    const factor = best.length === 1 ? surest.contrast.factor : null;
    const pValue = Math.min(...best.map((one) => one.pValue));
    return [{ factor, level: null, ...effectOf(subject, (one) => !(0,outcomes/* isPlain */.$i)(one)), pValue, shown: false }];
}
/** What the chosen runs show against the others; both are to have runs. */
function effectOf({ test, executed, failed }, chosen) {
    const arms = armsOf(executed, chosen, failed);
    const failingRuns = executed.filter((one) => chosen(one) && failed(one)).map(({ run }) => run);
    return { test, ...arms, difference: (0,rate_difference/* rateDifference */.i)(arms.with, arms.without), failingRuns };
}

// EXTERNAL MODULE: ./build/analyze/stop-rule.js
var stop_rule = __webpack_require__(33798);
// EXTERNAL MODULE: ./build/analyze/stopped-rate.js
var stopped_rate = __webpack_require__(64981);
// EXTERNAL MODULE: ./build/analyze/verdict.js
var verdict = __webpack_require__(91390);
;// CONCATENATED MODULE: ./build/analyze/analysis.js











/** Analyses a session, whole or broken off. */
function analyze(session) {
    const plain = { ...session, observations: session.observations.filter(outcomes/* isPlain */.$i) };
    const judged = judgedRuns(plain);
    const perturbed = session.observations.filter((observation) => (0,outcomes/* isObserved */.XJ)(observation) && !(0,outcomes/* isPlain */.$i)(observation)).length;
    const failures = judged.filter(outcomes/* isFailure */.N6).length;
    const lost = session.observations.filter((observation) => !(0,outcomes/* isObserved */.XJ)(observation)).length;
    const completed = judged.length + perturbed;
    // A file from outside may hold more runs than it says were planned.
    const planned = Math.max(session.header.plannedRuns, completed + lost);
    return {
        verdict: (0,verdict/* verdictOf */.V)(plain),
        counts: { planned, completed, perturbed, lost, skipped: planned - completed - lost, failures },
        reproRate: judged.length === 0 ? null : failures / judged.length,
        interval: (0,stopped_rate/* stoppedInterval */.n)(session.header.stop, judged.map(outcomes/* isFailure */.N6)),
        detectableRate: (0,detection/* detectableRate */.M)(judged.length),
        judged,
        tests: (0,test_table/* testTable */.b)(session.tests, plain.observations, session.header.stop),
        clusters: (0,clusters/* failureClusters */.Y)(session),
        systemicFlakes: systemicFlakes(session.tests.length, session.observations),
        dependences: dependences(judged),
        sensitivities: sensitivities(session),
        placeDifferences: placeDifferences(session),
    };
}
function judgedRuns({ header, observations }) {
    const bound = (0,stop_rule/* stopBound */.d)(header.stop, observations) ?? Number.POSITIVE_INFINITY;
    return observations.filter((observation) => (0,outcomes/* isObserved */.XJ)(observation) && observation.run <= bound);
}


/***/ })

};
