export const id = 468;
export const ids = [468,43];
export const modules = {

/***/ 75976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ holm)
/* harmony export */ });
/* unused harmony export benjaminiHochberg */
/** p-values of many questions asked at once, adjusted; in the order in which they came. */
/** Holm (1979): with these, the chance of even one false claim stays under the level. */
function holm(pValues) {
    const count = pValues.length;
    let highest = 0;
    return ranked(pValues, (p, rank) => {
        highest = Math.max(highest, Math.min(1, p * (count - rank)));
        return highest;
    });
}
/** Benjamini & Hochberg (1995): with these, the expected share of false ones among the claims stays under the level. */
function benjaminiHochberg(pValues) {
    const count = pValues.length;
    let lowest = 1;
    const backwards = ranked(pValues.map((p) => -p), (negative, rank) => {
        lowest = Math.min(lowest, (-negative * count) / (count - rank));
        return lowest;
    });
    return backwards;
}
/** Adjusts from the least value to the greatest; `rank` counts from 0. */
function ranked(values, adjust) {
    const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
    const adjusted = new Array(values.length).fill(0);
    for (const [rank, index] of order.entries())
        adjusted[index] = adjust(values[index] ?? 0, rank);
    return adjusted;
}


/***/ }),

/***/ 14820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ fisherTest),
/* harmony export */   a3: () => (/* binding */ boschlooTest)
/* harmony export */ });
/* unused harmony export boschlooLessTest */
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35191);
/* harmony import */ var _weights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19902);
/**
 * Exact tests of two failure rates, for the 2 x 2 table of two arms. Two-sided for causes: a condition may make failures
 * rarer as well as more frequent.
 */


/** Tables whose chance differs by rounding alone are equally likely. */
const TIE = 1 + 1e-7;
/**
 * Fisher's exact test: the chance, given the total of failures, of a table at most as likely as this one. 1 where an arm
 * has no run. Throws RangeError on impossible counts.
 */
function fisherTest(a, b) {
    (0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCounts */ .gB)('failures', a.failures, a.runs);
    (0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCounts */ .gB)('failures', b.failures, b.runs);
    const { first, values } = fisherValues(a.runs, b.runs, a.failures + b.failures);
    return values[a.failures - first] ?? 1;
}
/**
 * Boschloo's test in both directions: twice the smaller of the one-sided p-values. More power than Fisher's at the same
 * size. 1 where an arm has no run. Meant for up to some 200 runs an arm. Throws RangeError on impossible counts.
 */
function boschlooTest(a, b) {
    const aIsLower = a.failures * b.runs <= b.failures * a.runs;
    return Math.min(1, 2 * (aIsLower ? boschlooLessTest(a, b) : boschlooLessTest(b, a)));
}
/**
 * Boschloo's test of "the first arm fails less often than the second", for a direction that was fixed beforehand ("it is
 * fixed"): Fisher's one-sided p-value serves as the statistic of an unconditional test, that is, the answer is the highest
 * chance, over every common failure rate, of a table that is as extreme (Boschloo 1970).
 */
function boschlooLessTest(lower, higher) {
    (0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCounts */ .gB)('failures', lower.failures, lower.runs);
    (0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCounts */ .gB)('failures', higher.failures, higher.runs);
    if (lower.runs === 0 || higher.runs === 0)
        return 1;
    return highestChance(asExtreme(lower, higher), lower.runs, higher.runs);
}
/** Fisher's two-sided p-value of every table with these margins; `first`: the least failures of arm a. */
function fisherValues(runsA, runsB, failures) {
    const { first, weights } = (0,_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .hypergeometricWeights */ .N$)(runsA, runsB, failures);
    const values = weights.map((weight) => Math.min(1, sum(weights.filter((other) => other <= weight * TIE))));
    return { first, values };
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}
/** One-sided p-values fall as the high arm's failures grow, so one number says which tables of a row are inside. */
function asExtreme(low, high) {
    const region = new Int32Array(low.runs + 1).fill(high.runs + 1);
    const seen = lowerTails(low.runs, high.runs, low.failures + high.failures);
    const limit = (seen.tails[low.failures - seen.first] ?? 1) * TIE;
    for (let failures = 0; failures <= low.runs + high.runs; failures++) {
        const { first, tails } = lowerTails(low.runs, high.runs, failures);
        for (let index = 0; index < tails.length && (tails[index] ?? 1) <= limit; index++) {
            const ofLow = first + index;
            region[ofLow] = Math.min(region[ofLow] ?? 0, failures - ofLow);
        }
    }
    return region;
}
/** P(at most this many of the failures are the low arm's), for each possible number; `first` is the least. */
function lowerTails(runsLow, runsHigh, failures) {
    const { first, weights } = (0,_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .hypergeometricWeights */ .N$)(runsLow, runsHigh, failures);
    for (let index = 1; index < weights.length; index++)
        weights[index] = (weights[index] ?? 0) + (weights[index - 1] ?? 0);
    return { first, tails: weights };
}
/** The chance of the region where both arms fail at this rate. */
function chanceOf(region, runsLow, runsHigh, rate) {
    const ofLow = (0,_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .binomialWeights */ .fl)(runsLow, rate);
    const fromHigh = (0,_weights_js__WEBPACK_IMPORTED_MODULE_1__/* .binomialWeights */ .fl)(runsHigh, rate);
    for (let k = runsHigh - 1; k >= 0; k--)
        fromHigh[k] = (fromHigh[k] ?? 0) + (fromHigh[k + 1] ?? 0);
    let chance = 0;
    for (let k = 0; k <= runsLow; k++)
        chance += (ofLow[k] ?? 0) * (fromHigh[region[k] ?? 0] ?? 0);
    return chance;
}
/** Rates tried before the best are refined; as fine as the peaks of a polynomial of that degree are. */
const COARSE_STEPS = 200;
const PEAKS_REFINED = 3;
function highestChance(region, runsLow, runsHigh) {
    const chance = (rate) => chanceOf(region, runsLow, runsHigh, rate);
    const coarse = Array.from({ length: COARSE_STEPS - 1 }, (_, step) => ({
        rate: (step + 1) / COARSE_STEPS,
        chance: 0,
    }));
    for (const point of coarse)
        point.chance = chance(point.rate);
    const peaks = coarse.filter((point, index) => point.chance >= (coarse[index - 1]?.chance ?? 0) && point.chance >= (coarse[index + 1]?.chance ?? 0));
    const best = peaks.sort((a, b) => b.chance - a.chance).slice(0, PEAKS_REFINED);
    return best.reduce((highest, { rate }) => Math.max(highest, peakChance(chance, rate - 1 / COARSE_STEPS, rate + 1 / COARSE_STEPS)), 0);
}
/** Golden-section search for the highest value between two rates (Kiefer 1953). */
function peakChance(chance, from, to) {
    const ratio = (Math.sqrt(5) - 1) / 2;
    let [low, high] = [from, to];
    let [left, right] = [high - ratio * (high - low), low + ratio * (high - low)];
    let [atLeft, atRight] = [chance(left), chance(right)];
    for (let step = 0; step < 24; step++) {
        if (atLeft < atRight) {
            [low, left, atLeft] = [left, right, atRight];
            right = low + ratio * (high - low);
            atRight = chance(right);
        }
        else {
            [high, right, atRight] = [right, left, atLeft];
            left = high - ratio * (high - low);
            atLeft = chance(left);
        }
    }
    return Math.max(atLeft, atRight);
}


/***/ }),

/***/ 60505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ rateDifference)
/* harmony export */ });
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35191);
/* harmony import */ var _rates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13364);
/** How far two failure rates lie apart, with an interval. */


/**
 * The difference of rates, its interval made of the two arms' own by Newcombe's square-and-add (1998, method 10), with
 * the exact interval in the place of Wilson's, whose coverage is too low at rare failures: so this one errs on the wide
 * side. Throws RangeError on impossible counts and where an arm has no run.
 */
function rateDifference(a, b, confidence = 0.95) {
    for (const { failures, runs } of [a, b]) {
        (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCounts */ .gB)('failures', failures, runs);
        if (runs === 0)
            throw new RangeError('Each arm must have at least one observed run, got 0.');
    }
    (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .requireProbability */ .HO)('confidence', confidence);
    const [rateA, rateB] = [a.failures / a.runs, b.failures / b.runs];
    const [ofA, ofB] = [
        (0,_rates_js__WEBPACK_IMPORTED_MODULE_0__/* .exactBinomialInterval */ .g)(a.failures, a.runs, confidence),
        (0,_rates_js__WEBPACK_IMPORTED_MODULE_0__/* .exactBinomialInterval */ .g)(b.failures, b.runs, confidence),
    ];
    const difference = rateA - rateB;
    return {
        difference,
        lower: difference - Math.hypot(rateA - ofA.lower, ofB.upper - rateB),
        upper: difference + Math.hypot(ofA.upper - rateA, rateB - ofB.lower),
        confidence,
        method: 'newcombe-clopper-pearson',
    };
}


/***/ }),

/***/ 13364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inverseBinomialInterval),
/* harmony export */   g: () => (/* binding */ exactBinomialInterval)
/* harmony export */ });
/* harmony import */ var _stdlib_math_base_special_betaincinv__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77881);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35191);
/**
 * A rate's exact interval, for each way in which the runs came to be counted.
 * Knows counts only: which runs count is decided in stopped-rate.ts.
 */


/**
 * Exact interval for `failures` of a number of runs that was fixed beforehand.
 * Without a run it is 0 to 1. Throws RangeError on impossible counts.
 */
function exactBinomialInterval(failures, runs, confidence = 0.95) {
    (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCounts */ .gB)('failures', failures, runs);
    (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .requireProbability */ .HO)('confidence', confidence);
    const tail = (1 - confidence) / 2;
    const lower = failures === 0 ? 0 : _stdlib_math_base_special_betaincinv__WEBPACK_IMPORTED_MODULE_0__(tail, failures, runs - failures + 1);
    const upper = failures === runs ? 1 : _stdlib_math_base_special_betaincinv__WEBPACK_IMPORTED_MODULE_0__(1 - tail, failures + 1, runs - failures);
    return { lower, upper, confidence, method: 'clopper-pearson', failures, runs };
}
/**
 * Exact interval where the runs ended with the `failures`-th failure: the last of the `runs` is one.
 * A limit on the number of runs changes nothing: it moves neither tail of an outcome that was reached before it.
 * Throws RangeError on impossible counts, and without a failure (use exactBinomialInterval there).
 */
function inverseBinomialInterval(failures, runs, confidence = 0.95) {
    (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCounts */ .gB)('failures', failures, runs);
    (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .requireProbability */ .HO)('confidence', confidence);
    if (failures === 0)
        throw new RangeError('failures must be at least 1 where the runs were stopped by a failure, got 0.');
    const tail = (1 - confidence) / 2;
    const lower = _stdlib_math_base_special_betaincinv__WEBPACK_IMPORTED_MODULE_0__(tail, failures, runs - failures + 1);
    const upper = failures === runs ? 1 : _stdlib_math_base_special_betaincinv__WEBPACK_IMPORTED_MODULE_0__(1 - tail, failures, runs - failures);
    return { lower, upper, confidence, method: 'inverse-binomial', failures, runs };
}


/***/ }),

/***/ 19902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ hypergeometricWeights),
/* harmony export */   Ys: () => (/* binding */ lnChoose),
/* harmony export */   fl: () => (/* binding */ binomialWeights)
/* harmony export */ });
/** Probabilities of counts: binomial and hypergeometric, all at once. */
const lnFactorials = [0];
/** ln n!, summed up and kept: a table of numbers, the same for everyone. */
function lnFactorial(n) {
    for (let i = lnFactorials.length; i <= n; i++)
        lnFactorials.push((lnFactorials[i - 1] ?? 0) + Math.log(i));
    return lnFactorials[n] ?? 0;
}
/** ln of n over k, for 0 <= k <= n. */
function lnChoose(n, k) {
    return lnFactorial(n) - lnFactorial(k) - lnFactorial(n - k);
}
/** The chance of 0, 1, ..., n failures in n runs at a rate over 0 and under 1. */
function binomialWeights(n, rate) {
    const [failing, passing] = [Math.log(rate), Math.log1p(-rate)];
    const weights = new Float64Array(n + 1);
    for (let k = 0; k <= n; k++)
        weights[k] = Math.exp(lnChoose(n, k) + k * failing + (n - k) * passing);
    return weights;
}
/**
 * The chance that k of `drawn` things out of a + b are among the a, for every possible k; `first` is the least.
 * Needs drawn <= a + b.
 */
function hypergeometricWeights(a, b, drawn) {
    const first = Math.max(0, drawn - b);
    const all = lnChoose(a + b, drawn);
    const weights = new Float64Array(Math.min(a, drawn) - first + 1);
    for (let index = 0; index < weights.length; index++) {
        weights[index] = Math.exp(lnChoose(a, first + index) + lnChoose(b, drawn - first - index) - all);
    }
    return { first, weights };
}


/***/ }),

/***/ 81468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ findingsOf)
});

// EXTERNAL MODULE: ./build/analyze/adjust.js
var adjust = __webpack_require__(75976);
// EXTERNAL MODULE: ./build/analyze/rate-difference.js
var rate_difference = __webpack_require__(60505);
// EXTERNAL MODULE: ./build/diagnose/next-step.js
var next_step = __webpack_require__(57935);
// EXTERNAL MODULE: ./build/diagnose/notebook.js
var diagnose_notebook = __webpack_require__(53164);
// EXTERNAL MODULE: ./build/diagnose/polluter-search.js + 1 modules
var polluter_search = __webpack_require__(9597);
// EXTERNAL MODULE: ./build/diagnose/subject-state.js
var subject_state = __webpack_require__(90953);
;// CONCATENATED MODULE: ./build/diagnose/predecessors.js


/** Null: it is not known to depend on the order. */
function predecessorsOf(notebook, subject, level, end) {
    const dependence = (0,polluter_search/* orderDependence */.w)(notebook, subject, level);
    if (dependence === null)
        return null;
    const searches = notebook.about(subject).filter(({ stage }) => stage === 'search');
    const searchRuns = searches.reduce((sum, it) => sum + notebook.pairs(it), 0);
    const [confirmation] = (0,subject_state/* confirmationsOf */.Av)(notebook, subject, 'after-tests');
    const answer = confirmation === undefined ? 'open' : (0,subject_state/* answerOf */.ut)(notebook, confirmation, subject, level);
    if (confirmation !== undefined && answer === 'differs') {
        const tests = (confirmation.treatment.chosen ?? []).slice(0, -1);
        const tally = notebook.tally(confirmation, subject);
        return { kind: 'found', role: dependence.role, tests, confirmation, tally, searchRuns };
    }
    const why = end !== 'complete' ? 'out-of-budget' : answer === 'alike' ? 'not-confirmed' : 'not-reproduced';
    return { kind: 'not-found', why: end === 'complete' && searches.length === 0 ? 'not-selectable' : why, searchRuns };
}

// EXTERNAL MODULE: ./build/diagnose/sizes.js
var sizes = __webpack_require__(63307);
// EXTERNAL MODULE: ./build/diagnose/tally.js
var diagnose_tally = __webpack_require__(15251);
;// CONCATENATED MODULE: ./build/diagnose/causes.js
/** What a diagnosis says of each of its subjects: its replay, and a cause with its numbers or none. Pure. */








/** One finding per subject, in the order of the subjects. */
function findingsOf(diagnosis) {
    const notebook = diagnose_notebook/* Notebook */.g.of(diagnosis);
    const level = (0,next_step/* sharedLevel */.M)(diagnosis.subjects.length);
    const evidence = corrected(notebook, level);
    return diagnosis.subjects.map((subject, index) => {
        const own = evidence.filter((it) => it.subject === index).map(({ subject: _, ...rest }) => rest);
        const open = (it) => (0,subject_state/* answerOf */.ut)(notebook, it.experiment, index, level) === 'open';
        const cause = causeOf(own, (0,subject_state/* controllingReplay */.J6)(notebook, index, level), open);
        const settled = cause.kind !== 'unexplained' || diagnosis.end === 'complete';
        const ordered = cause.kind === 'order-dependent';
        const predecessors = ordered ? predecessorsOf(notebook, index, level, diagnosis.end) : null;
        const by = predecessors?.kind === 'found' ? [...cause.by, predecessors.confirmation] : cause.by;
        const named = own.filter(({ experiment }) => by.includes(experiment));
        return {
            subject,
            cause: settled ? cause.kind : 'not-enough-runs',
            mechanism: cause.mechanism,
            evidence: [...named, ...own.filter((it) => !named.includes(it))],
            replay: replayOf(notebook, index, own, level),
            predecessors,
            moreRuns: settled ? null : runsMissing(subject, level),
        };
    });
}
/** Every experiment with two arms for every subject that it tells of. Only a finished confirmation has a claim; the others count as looked at. */
function corrected(notebook, level) {
    const claiming = notebook.experiments.filter(({ stage }) => stage !== 'search');
    const pairs = claiming.flatMap((experiment) => experiment.subjects.map((subject) => ({ experiment, subject, tally: notebook.tally(experiment, subject) })));
    const answers = pairs.map(({ experiment, subject }) => (0,subject_state/* answerOf */.ut)(notebook, experiment, subject, level));
    const claims = pairs.map(({ experiment, tally }, index) => experiment.stage === 'confirm' && answers[index] === 'differs'
        ? Math.min(1, (0,diagnose_tally/* pValueOf */.PH)(tally) * (0,sizes/* looksOf */.uJ)(experiment).length)
        : 1);
    const adjusted = (0,adjust/* holm */.f)(claims);
    return pairs.map((pair, index) => {
        const pValue = adjusted[index] ?? 1;
        return { ...pair, pValue, difference: differenceOf(pair.tally), confirmed: pValue <= sizes/* FAMILY_LEVEL */.w$ };
    });
}
function differenceOf({ control, treatment }) {
    return control.runs === 0 || treatment.runs === 0 ? null : (0,rate_difference/* rateDifference */.i)(treatment, control);
}
function causeOf(own, replay, isOpen) {
    const confirmed = (contrast) => own.find(({ experiment, confirmed: holds }) => holds && experiment.contrast === contrast)?.experiment;
    const controlling = own.find((it) => it.confirmed && it.experiment === replay);
    if (controlling !== undefined)
        return controlled(controlling.experiment, own.filter(isOpen), confirmed);
    return (CONTRAST_CAUSES.map(([contrast, kind, mechanism]) => {
        const by = confirmed(contrast);
        return by === undefined ? null : { kind, mechanism, by: [by] };
    }).find((cause) => cause !== null) ?? { kind: 'unexplained', mechanism: null, by: [] });
}
/** Which confirmed contrast names which cause, the more telling first: load shows in parallel runs too, a shared port only there. */
const CONTRAST_CAUSES = [
    ['fresh-copy', 'leftover-state', null],
    ['own-network', 'contention', 'network'],
    ['alone', 'order-dependent', null],
    ['order', 'order-dependent', null],
    ['timezone', 'time-zone', null],
    ['locale', 'locale', null],
    ['cpu-jitter', 'timing', null],
    ['one-cpu', 'timing', null],
    ['parallelism', 'contention', null],
];
function controlled(replay, unfinished, confirmed) {
    const order = confirmed('alone');
    if (order !== undefined)
        return { kind: 'order-dependent', mechanism: 'test-order', by: [order, replay] };
    const hashes = confirmed('hash-seed');
    if (hashes !== undefined)
        return { kind: 'seed-controlled', mechanism: 'hash-order', by: [replay, hashes] };
    const isData = replay.treatment.only !== null && unfinished.length === 0;
    return { kind: 'seed-controlled', mechanism: isData ? 'random-data' : null, by: [replay] };
}
function replayOf(notebook, index, own, level) {
    const { alone, whole } = (0,subject_state/* replaysOf */.Mc)(notebook, index);
    const shown = (0,subject_state/* controllingReplay */.J6)(notebook, index, level) ?? whole ?? alone;
    const found = own.find(({ experiment }) => experiment === shown);
    return found === undefined || found.tally.treatment.runs === 0 ? null : found;
}
/** Both arms of one experiment that a cause of all its failures would show in. */
function runsMissing({ failures, runs }, level) {
    return 2 * (0,sizes/* confirmSize */.KD)({ control: { failures, runs }, treatment: { failures: 0, runs } }, level);
}


/***/ }),

/***/ 99958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ likelihood),
/* harmony export */   J4: () => (/* binding */ replayDraft),
/* harmony export */   Vr: () => (/* binding */ CONDITIONS),
/* harmony export */   Yc: () => (/* binding */ pinnedDraft),
/* harmony export */   av: () => (/* binding */ AS_SESSION),
/* harmony export */   jO: () => (/* binding */ armsOf),
/* harmony export */   ls: () => (/* binding */ sessionSetting),
/* harmony export */   q0: () => (/* binding */ SCREENED),
/* harmony export */   tV: () => (/* binding */ isSensitive)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25933);
/** What can be contrasted on this machine with this framework, and what each contrast's two arms are. Pure. */

/** The command as the session runs it, one run after the other. */
const AS_SESSION = {
    only: null,
    chosen: null,
    pasted: false,
    parallel: 1,
    copies: 'session',
    network: 'session',
    conditions: _model_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAIN_CONDITIONS */ .QU,
    seed: null,
    hashSeed: null,
};
/** What the session's own runs had. */
function sessionSetting({ parallelism }) {
    return { ...AS_SESSION, parallel: parallelism };
}
/** The most runs at a time: more say no more about whether runs disturb each other. */
const MOST_PARALLEL = 8;
/** Contrasts that are screened, with how often they are the cause: order and state before contention before load (STATISTICS of studies). */
const LIKELIHOODS = {
    alone: 0.35,
    parallelism: 0.3,
    'fresh-copy': 0.25,
    'cpu-jitter': 0.25,
    'own-network': 0.25,
    'one-cpu': 0.15,
    order: 0.15,
    timezone: 0.03,
    locale: 0.03,
};
/** The contrasts that are screened for any subject. */
const SCREENED = Object.keys(LIKELIHOODS);
/** How likely a contrast is to be the cause, before any run. */
function likelihood(contrast) {
    return LIKELIHOODS[contrast] ?? 0;
}
/** The arms of a screened contrast; null where it is not possible here. */
function armsOf(contrast, subject, can) {
    const treatment = treatmentOf(contrast, subject, can);
    if (treatment === null)
        return null;
    const parallel = Math.min(MOST_PARALLEL, can.parallelism);
    return { control: contrast === 'own-network' ? { ...AS_SESSION, parallel } : AS_SESSION, treatment };
}
function treatmentOf(contrast, subject, can) {
    const { test } = subject;
    const parallel = Math.min(MOST_PARALLEL, can.parallelism);
    const possible = (condition, setting) => condition ? { ...AS_SESSION, ...setting } : null;
    switch (contrast) {
        case 'parallelism':
            return possible(parallel > 1, { parallel });
        case 'own-network':
            return possible(parallel > 1 && can.privateNetwork, { parallel, network: 'private' });
        case 'alone':
            return test === null ? null : possible(can.selects(test), { only: test });
        case 'fresh-copy':
            return possible(can.freshCopies, { copies: 'fresh' });
        default:
            return conditioned(contrast, isSensitive(subject) ? levelsOf(subject) : can.levels);
    }
}
/** Whether a subject failed under changed conditions alone: then these are all that there is to contrast. */
function isSensitive({ failing }) {
    return JSON.stringify(failing.conditions) !== JSON.stringify(_model_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAIN_CONDITIONS */ .QU);
}
/** What the failing run was given, one factor at a time. */
function levelsOf({ failing: { conditions } }) {
    const given = (level, plain) => (level === plain ? [] : [level]);
    return {
        order: given(conditions.order, _model_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAIN_CONDITIONS */ .QU.order),
        timezone: conditions.timezone === null ? [] : [conditions.timezone],
        locale: conditions.locale === null ? [] : [conditions.locale],
        cpu: given(conditions.cpu, _model_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAIN_CONDITIONS */ .QU.cpu),
    };
}
/** The contrasts that change one factor of the conditions. */
const CONDITIONS = ['order', 'timezone', 'locale', 'cpu-jitter', 'one-cpu'];
/** One factor changed, to its first level on this machine. */
function conditioned(contrast, levels) {
    const changed = changedFactor(contrast, levels);
    return changed === null ? null : { ...AS_SESSION, conditions: { ..._model_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAIN_CONDITIONS */ .QU, ...changed } };
}
function changedFactor(contrast, levels) {
    const [order, timezone, locale] = [levels.order[0], levels.timezone[0], levels.locale[0]];
    if (contrast === 'order' && order !== undefined)
        return { order };
    if (contrast === 'timezone' && timezone !== undefined)
        return { timezone };
    if (contrast === 'locale' && locale !== undefined)
        return { locale };
    if (contrast === 'cpu-jitter' && levels.cpu.includes('jitter'))
        return { cpu: 'jitter' };
    if (contrast === 'one-cpu' && levels.cpu.includes('one-cpu'))
        return { cpu: 'one-cpu' };
    return null;
}
/** A failing seed again, interleaved with a passing one: the lines that a person can paste. */
function replayDraft(subject, index, only, size) {
    const again = ({ seed, conditions }) => {
        return { ...AS_SESSION, only, pasted: true, seed, conditions };
    };
    return {
        contrast: 'seed',
        stage: 'confirm',
        subjects: [index],
        control: again(subject.passing),
        treatment: again(subject.failing),
        size,
    };
}
/** The failing seed's replay against the same with one thing changed. */
function pinnedDraft(contrast, index, replay, changed, size) {
    return { contrast, stage: 'confirm', subjects: [index], control: replay, treatment: { ...replay, ...changed }, size };
}


/***/ }),

/***/ 57935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sharedLevel),
/* harmony export */   s: () => (/* binding */ nextStep)
/* harmony export */ });
/* harmony import */ var _contrasts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99958);
/* harmony import */ var _polluter_search_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9597);
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63307);
/* harmony import */ var _subject_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90953);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15251);





/**
 * Null: nothing is left to try.
 * @param impossible contrasts that turned out not to be possible here
 */
function nextStep(notebook, can, impossible) {
    const subjects = [...notebook.subjects.keys()];
    const level = sharedLevel(notebook.subjects.length);
    for (const subject of subjects) {
        const step = replayStep(notebook, can, subject, level);
        if (step !== null)
            return step;
    }
    const uncontrolled = subjects.filter((subject) => (0,_subject_state_js__WEBPACK_IMPORTED_MODULE_3__/* .controllingReplay */ .J6)(notebook, subject, level) === null);
    return (confirmStep(notebook, uncontrolled, level, EAGER_SIZE) ??
        searchesStep(notebook, can, impossible, level) ??
        screenStep(notebook, can, impossible, uncontrolled, level) ??
        confirmStep(notebook, uncontrolled, level, Number.POSITIVE_INFINITY));
}
/** What one claim may risk, so that all possible ones together stay within the family's level: every contrast, three about seeds, one about tests before. */
function sharedLevel(subjects) {
    return _sizes_js__WEBPACK_IMPORTED_MODULE_2__/* .FAMILY_LEVEL */ .w$ / (Math.max(1, subjects) * (_contrasts_js__WEBPACK_IMPORTED_MODULE_0__/* .SCREENED */ .q0.length + 4));
}
/** What is left of the searches for the tests that others depend on. */
function searchesStep(notebook, can, impossible, level) {
    if (impossible.has('after-tests'))
        return null;
    for (const subject of notebook.subjects.keys()) {
        const step = (0,_polluter_search_js__WEBPACK_IMPORTED_MODULE_1__/* .searchStep */ .n)(notebook, can, subject, level);
        if (step !== null)
            return 'draft' in step ? { kind: 'begin', ...step } : { kind: 'more', ...step };
    }
    return null;
}
/** The replay of a test alone, then of the whole command where that does not fail again; then what the seed acts through. */
function replayStep(notebook, can, index, level) {
    const subject = notebook.subjects[index];
    if (subject === undefined || (0,_contrasts_js__WEBPACK_IMPORTED_MODULE_0__/* .isSensitive */ .tV)(subject))
        return null;
    const { alone, whole } = (0,_subject_state_js__WEBPACK_IMPORTED_MODULE_3__/* .replaysOf */ .Mc)(notebook, index);
    const open = notebook.about(index).find((it) => it.stage === 'confirm' && isOpen(notebook, it, index, level));
    if (open !== undefined && isAboutSeeds(open))
        return { kind: 'more', experiment: open };
    const { test } = subject;
    const size = (0,_sizes_js__WEBPACK_IMPORTED_MODULE_2__/* .replaySize */ .Lc)(level);
    if (alone === null && test !== null && can.selects(test))
        return { kind: 'begin', draft: (0,_contrasts_js__WEBPACK_IMPORTED_MODULE_0__/* .replayDraft */ .J4)(subject, index, test, size) };
    const controlling = (0,_subject_state_js__WEBPACK_IMPORTED_MODULE_3__/* .controllingReplay */ .J6)(notebook, index, level);
    if (controlling !== null)
        return followUp(notebook, can, index, controlling, level);
    return whole === null ? { kind: 'begin', draft: (0,_contrasts_js__WEBPACK_IMPORTED_MODULE_0__/* .replayDraft */ .J4)(subject, index, null, size) } : null;
}
function isAboutSeeds({ contrast, treatment }) {
    return contrast === 'seed' || treatment.seed !== null;
}
/** What the seed acts through: the tests before this one, or the order of hashes; what remains is random data. */
function followUp(notebook, can, index, replay, level) {
    const { test, passing } = notebook.subjects[index] ?? {};
    const begun = (contrast) => (0,_subject_state_js__WEBPACK_IMPORTED_MODULE_3__/* .confirmationsOf */ .Av)(notebook, index, contrast).length > 0;
    const draft = (contrast, changed) => ({
        kind: 'begin',
        draft: (0,_contrasts_js__WEBPACK_IMPORTED_MODULE_0__/* .pinnedDraft */ .Yc)(contrast, index, replay.treatment, changed, (0,_subject_state_js__WEBPACK_IMPORTED_MODULE_3__/* .followUpSize */ .uu)(level)),
    });
    const selects = test !== null && test !== undefined && can.selects(test);
    if (replay.treatment.only === null && selects && !begun('alone'))
        return draft('alone', { only: test });
    if ((0,_subject_state_js__WEBPACK_IMPORTED_MODULE_3__/* .isConfirmed */ .it)(notebook, index, 'alone', level))
        return null;
    if (can.hashSeed && passing !== undefined && !begun('hash-seed'))
        return draft('hash-seed', { hashSeed: passing.seed });
    return null;
}
/** Larger confirmations wait until everything is screened: what they are for is not striking, and another contrast may be. */
const EAGER_SIZE = 60;
/**
 * A confirmation that is under way, or one for what the screenings found: the clearest of it first.
 * @param most its trials in each arm, at most
 */
function confirmStep(notebook, subjects, level, most) {
    const found = subjects.flatMap((subject) => notebook.about(subject).flatMap((it) => {
        if (it.stage === 'confirm')
            return isOpen(notebook, it, subject, level) ? [{ experiment: it, p: 0 }] : [];
        const p = (0,_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .roughPValueOf */ .Uo)(notebook.pooled(it, subject));
        if (!isToBeConfirmed(notebook, it, subject, level))
            return [];
        return (0,_sizes_js__WEBPACK_IMPORTED_MODULE_2__/* .confirmSize */ .KD)(expected(notebook, it, subject), level) <= most ? [{ experiment: it, p }] : [];
    }));
    const best = found.toSorted((a, b) => a.p - b.p)[0]?.experiment;
    if (best === undefined)
        return null;
    if (best.stage === 'confirm')
        return { kind: 'more', experiment: best };
    return { kind: 'begin', draft: confirmDraft(notebook, best, subjects, level) };
}
function isOpen(notebook, experiment, subject, level) {
    return (0,_subject_state_js__WEBPACK_IMPORTED_MODULE_3__/* .answerOf */ .ut)(notebook, experiment, subject, level) === 'open';
}
function isToBeConfirmed(notebook, experiment, subject, level) {
    return (experiment.stage === 'screen' &&
        (0,_subject_state_js__WEBPACK_IMPORTED_MODULE_3__/* .answerOf */ .ut)(notebook, experiment, subject, level) === 'differs' &&
        (0,_subject_state_js__WEBPACK_IMPORTED_MODULE_3__/* .confirmationsOf */ .Av)(notebook, subject, experiment.contrast).length === 0 &&
        isWanted(notebook, experiment.contrast, subject, level));
}
/** For all subjects at once in which the screening found something; large enough for each. */
function confirmDraft(notebook, screen, subjects, level) {
    const found = screen.subjects.filter((subject) => subjects.includes(subject) && isToBeConfirmed(notebook, screen, subject, level));
    const size = Math.max(...found.map((subject) => (0,_sizes_js__WEBPACK_IMPORTED_MODULE_2__/* .confirmSize */ .KD)(expected(notebook, screen, subject), level)));
    const { contrast, control, treatment } = screen;
    return { contrast, stage: 'confirm', subjects: found, control, treatment, size };
}
/**
 * What a confirmation can expect: of failures as the session had them, all that is known of them; the few runs of a screening that stood
 * out promise too much.
 */
function expected(notebook, screen, subject) {
    const { control, treatment } = notebook.pooled(screen, subject);
    const { failures = 0, runs = 0 } = notebook.subjects[subject] ?? {};
    if ((0,_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .rateOf */ .MK)(control) <= (0,_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .rateOf */ .MK)(treatment))
        return { control, treatment };
    return { control: { failures: control.failures + failures, runs: control.runs + runs }, treatment };
}
/** The screening that promises most per second: one under way, or a new one. */
function screenStep(notebook, can, impossible, subjects, level) {
    const possible = _contrasts_js__WEBPACK_IMPORTED_MODULE_0__/* .SCREENED */ .q0.filter((contrast) => !impossible.has(contrast));
    const steps = possible.flatMap((contrast) => {
        const wanting = subjects.filter((subject) => isWanted(notebook, contrast, subject, level));
        const step = screenOf(notebook, can, contrast, wanting, level);
        return step === null ? [] : [{ step, promise: promiseOf(notebook, contrast, step, wanting) }];
    });
    return steps.toSorted((a, b) => b.promise - a.promise)[0]?.step ?? null;
}
/** A network of its own makes sense where runs disturb each other; once they are known to, only load and network are left to ask for. */
function isWanted(notebook, contrast, subject, level) {
    const disturbed = (0,_subject_state_js__WEBPACK_IMPORTED_MODULE_3__/* .isConfirmed */ .it)(notebook, subject, 'parallelism', level);
    const explained = _contrasts_js__WEBPACK_IMPORTED_MODULE_0__/* .SCREENED */ .q0.some((other) => other !== 'parallelism' && (0,_subject_state_js__WEBPACK_IMPORTED_MODULE_3__/* .isConfirmed */ .it)(notebook, subject, other, level));
    if (explained)
        return false;
    const about = notebook.subjects[subject];
    if (about !== undefined && (0,_contrasts_js__WEBPACK_IMPORTED_MODULE_0__/* .isSensitive */ .tV)(about))
        return _contrasts_js__WEBPACK_IMPORTED_MODULE_0__/* .CONDITIONS */ .Vr.includes(contrast);
    if (contrast === 'own-network')
        return disturbed;
    return !disturbed || contrast === 'cpu-jitter' || contrast === 'one-cpu';
}
function screenOf(notebook, can, contrast, wanting, level) {
    const screens = notebook.experiments.filter((it) => it.stage === 'screen' && it.contrast === contrast);
    const open = screens.find((it) => it.subjects.some((subject) => wanting.includes(subject) && isOpen(notebook, it, subject, level)));
    if (open !== undefined)
        return { kind: 'more', experiment: open };
    const fresh = wanting.filter((subject) => !screens.some(({ subjects }) => subjects.includes(subject)));
    const possible = fresh.flatMap((index) => {
        const subject = notebook.subjects[index];
        const arms = subject === undefined ? null : (0,_contrasts_js__WEBPACK_IMPORTED_MODULE_0__/* .armsOf */ .jO)(contrast, subject, can);
        return arms === null ? [] : [{ index, arms, key: JSON.stringify(arms) }];
    });
    const [first] = possible;
    if (first === undefined)
        return null;
    const { arms } = first;
    const together = possible.filter(({ key }) => key === first.key).map(({ index }) => index);
    const sizes = together.map((index) => (0,_sizes_js__WEBPACK_IMPORTED_MODULE_2__/* .screenSize */ .es)(sessionRate(notebook, index)));
    return { kind: 'begin', draft: { contrast, stage: 'screen', subjects: together, ...arms, size: Math.max(...sizes) } };
}
function sessionRate({ subjects }, index) {
    const { failures, runs } = subjects[index] ?? { failures: 1, runs: 1 };
    return failures / runs;
}
/** How likely the contrast is to lead to a cause, for how many subjects, by the time that a pair of its trials takes. */
function promiseOf(notebook, contrast, step, wanting) {
    if (step.kind === 'begin')
        return (0,_contrasts_js__WEBPACK_IMPORTED_MODULE_0__/* .likelihood */ .Fx)(contrast) * wanting.length;
    const { experiment } = step;
    const signs = experiment.subjects.map((subject) => 1 - (0,_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .roughPValueOf */ .Uo)(notebook.pooled(experiment, subject)));
    const relativeCost = Math.max(0.2, (notebook.meanMs(experiment) ?? 1) / meanMs(notebook));
    return ((0,_contrasts_js__WEBPACK_IMPORTED_MODULE_0__/* .likelihood */ .Fx)(contrast) * (0.5 + Math.max(0, ...signs)) * wanting.length) / relativeCost;
}
function meanMs(notebook) {
    const means = notebook.experiments.flatMap((it) => notebook.meanMs(it) ?? []);
    return means.length === 0 ? 1 : Math.max(1, means.reduce((sum, ms) => sum + ms, 0) / means.length);
}


/***/ }),

/***/ 53164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ Notebook)
/* harmony export */ });
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15251);

/** What no seed controls is the same whatever the seed, and by whichever line it is run. */
function poolKey(setting) {
    return JSON.stringify({ ...setting, seed: null, pasted: false });
}
/** Grows with the diagnosis, trial by trial. */
class Notebook {
    subjects;
    experiments = [];
    #tallies = [];
    #started = [];
    /** Of searches, the trials themselves: their order of tests is asked for. */
    #searched = [];
    #durations = [];
    /** By setting: what all trials under it showed of each subject, whichever experiment they belong to. */
    #pools = new Map();
    /** @param ofSession the setting that the session's own runs had; left out: they are not looked at */
    constructor(subjects, ofSession) {
        this.subjects = subjects;
        if (ofSession === undefined)
            return;
        this.#pools.set(poolKey(ofSession), subjects.map(({ failures, runs }) => ({ failures, runs })));
    }
    /** A whole diagnosis, read again. */
    static of({ subjects, experiments, trials }) {
        const notebook = new Notebook(subjects);
        for (const experiment of experiments)
            notebook.begin(experiment);
        for (const trial of trials)
            notebook.record(trial);
        return notebook;
    }
    begin(experiment) {
        this.experiments.push(experiment);
        this.#tallies.push(this.subjects.map(() => _tally_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_TALLY */ .V3));
        this.#started.push(0);
        this.#searched.push([]);
        this.#durations.push({ total: 0, count: 0 });
    }
    record(trial) {
        const experiment = this.experiments[trial.experiment];
        const tallies = this.#tallies[trial.experiment];
        const durations = this.#durations[trial.experiment];
        if (experiment === undefined || tallies === undefined || durations === undefined)
            return;
        durations.total += trial.durationMs;
        durations.count += 1;
        if (trial.arm === 'treatment')
            this.#started[trial.experiment] = this.pairs(experiment) + 1;
        if (experiment.stage === 'search')
            this.#searched[trial.experiment]?.push(trial);
        const pool = this.#poolOf(experiment[trial.arm]);
        for (const [index, subject] of this.subjects.entries()) {
            const failed = (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .failedIn */ .r4)(subject, experiment[trial.arm], trial);
            if (failed === null)
                continue;
            pool[index] = (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .plusOne */ .ZF)(pool[index] ?? _tally_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_ARM */ .Ff, failed);
            if (experiment.subjects.includes(index))
                tallies[index] = (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(tallies[index] ?? _tally_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_TALLY */ .V3, trial.arm, failed);
        }
    }
    #poolOf(setting) {
        const key = poolKey(setting);
        const pool = this.#pools.get(key) ?? [];
        this.#pools.set(key, pool);
        return pool;
    }
    /** All that was seen of a subject under the two settings of an experiment: more than its own trials, but not interleaved, so it proves nothing. */
    pooled({ control, treatment }, subject) {
        return { control: this.#poolOf(control)[subject] ?? _tally_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_ARM */ .Ff, treatment: this.#poolOf(treatment)[subject] ?? _tally_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_ARM */ .Ff };
    }
    /** How many trials of the treatment have ended, whatever they showed. */
    pairs({ id }) {
        return this.#started[id] ?? 0;
    }
    /** A search's trials; none of any other experiment. */
    trialsOf({ id }) {
        return this.#searched[id] ?? [];
    }
    tally({ id }, subject) {
        return this.#tallies[id]?.[subject] ?? _tally_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_TALLY */ .V3;
    }
    /** Mean milliseconds of the experiment's trials; null before the first. */
    meanMs({ id }) {
        const durations = this.#durations[id];
        return durations === undefined || durations.count === 0 ? null : durations.total / durations.count;
    }
    /** The experiments that tell of a subject, in the order in which they began. */
    about(subject) {
        return this.experiments.filter(({ subjects }) => subjects.includes(subject));
    }
}


/***/ }),

/***/ 9597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ orderDependence),
  n: () => (/* binding */ searchStep)
});

;// CONCATENATED MODULE: ./build/diagnose/ddmin.js
/** The fewest of many that still do it: Zeller and Hildebrandt's ddmin (2002), as a function of the answers so far. Pure. */
/**
 * @param answer whether a subset does it, in the order of the candidates; null: not known yet
 */
function reduced(candidates, answer) {
    let [current, parts] = [candidates, 2];
    const all = answer(current);
    if (all !== true)
        return all === null ? { kind: 'ask', subset: current } : { kind: 'absent' };
    while (current.length > 1) {
        const smaller = tries(current, parts);
        const asked = smaller.find(({ subset }) => answer(subset) !== false);
        if (asked !== undefined && answer(asked.subset) === null)
            return { kind: 'ask', subset: asked.subset };
        if (asked === undefined && parts >= current.length)
            break;
        parts = asked === undefined ? Math.min(current.length, 2 * parts) : Math.min(asked.parts, asked.subset.length);
        current = asked?.subset ?? current;
    }
    return { kind: 'minimal', subset: current };
}
/** The pieces, then all but one of them; of two pieces, these are the same. */
function tries(list, parts) {
    const starts = Array.from({ length: parts + 1 }, (_, part) => Math.round((part * list.length) / parts));
    const bounds = starts.slice(1).map((end, part) => [starts[part] ?? 0, end]);
    const pieces = bounds.map(([from, to]) => ({ subset: list.slice(from, to), parts: 2 }));
    const others = bounds.map(([from, to]) => ({
        subset: [...list.slice(0, from), ...list.slice(to)],
        parts: Math.max(2, parts - 1),
    }));
    return parts === 2 ? pieces : [...pieces, ...others];
}

// EXTERNAL MODULE: ./build/diagnose/sizes.js
var sizes = __webpack_require__(63307);
// EXTERNAL MODULE: ./build/diagnose/subject-state.js
var subject_state = __webpack_require__(90953);
// EXTERNAL MODULE: ./build/diagnose/tally.js
var diagnose_tally = __webpack_require__(15251);
;// CONCATENATED MODULE: ./build/diagnose/polluter-search.js




const CONTRAST = 'after-tests';
/** By the confirmations so far; null: it is not known to. */
function orderDependence(notebook, subject, level) {
    for (const contrast of ['alone', 'order']) {
        const experiment = (0,subject_state/* confirmationsOf */.Av)(notebook, subject, contrast).find((it) => (0,subject_state/* answerOf */.ut)(notebook, it, subject, level) === 'differs');
        if (experiment !== undefined)
            return dependence(experiment, notebook.tally(experiment, subject));
    }
    return null;
}
function dependence({ contrast, control, treatment }, tally) {
    const [inControl, inTreatment] = [(0,diagnose_tally/* rateOf */.MK)(tally.control), (0,diagnose_tally/* rateOf */.MK)(tally.treatment)];
    if (contrast === 'alone' && inTreatment > inControl)
        return { role: 'state-setter', whole: control, hitRate: 1 - inControl };
    const whole = inTreatment > inControl ? treatment : control;
    return { role: 'polluter', whole, hitRate: Math.max(inControl, inTreatment) };
}
/** The search's next experiment, begun or to be begun; null: it is at its end, or there is none. */
function searchStep(notebook, can, index, level) {
    const subject = notebook.subjects[index];
    const found = orderDependence(notebook, index, level);
    if (can.chosen === null || found === null || subject?.test == null)
        return null;
    const search = new Search(notebook, index, subject, found);
    const open = search.experiments.find((it) => search.answer(it) === null);
    if (open !== undefined)
        return { experiment: open };
    if (search.first === undefined)
        return { draft: search.draft(found.whole, (0,sizes/* searchSize */.AT)(found.hitRate)) };
    const hit = search.hit(search.first);
    if (hit === null)
        return null;
    const next = reductionOf(search, hit, can.chosen, subject.test);
    if (next.kind === 'absent')
        return null;
    const setting = chosenSetting([...next.subset, subject.test], found.whole, hit, can.chosen.order);
    if (next.kind === 'ask')
        return { draft: search.draft(setting, (0,sizes/* searchSize */.AT)(search.hitRate)) };
    return confirmStep(search, setting, can.chosen.order, level);
}
/** Those that ran before it; where the framework has an order of its own, all that it could have met. */
function reductionOf(search, hit, can, test) {
    const order = hit.order ?? [];
    const before = can.order === 'given' ? order.slice(0, Math.max(0, order.indexOf(test))) : order;
    const candidates = can.candidates(test, before);
    if (candidates.length === 0)
        return { kind: 'absent' };
    return reduced(candidates, (subset) => search.answerTo([...subset, test]));
}
/** An order that is given needs no shuffle; one of the command's own is kept, by its seed. */
function chosenSetting(chosen, whole, { seed }, order) {
    const conditions = order === 'given' ? { ...whole.conditions, order: 'as-is' } : whole.conditions;
    return { ...whole, chosen, pasted: true, seed, conditions };
}
/** Where chance decides whether they come in the right order, no subset does it more often than all together. */
function confirmStep(search, setting, order, level) {
    const { notebook, index } = search;
    const [known] = (0,subject_state/* confirmationsOf */.Av)(notebook, index, CONTRAST);
    if (known !== undefined)
        return (0,subject_state/* answerOf */.ut)(notebook, known, index, level) === 'open' ? { experiment: known } : null;
    const rate = order === 'given' ? search.hitRate : Math.min(search.hitRate, search.rateOfAll);
    const size = rate >= CERTAIN ? (0,sizes/* replaySize */.Lc)(level) : (0,sizes/* confirmSize */.KD)(expected(rate), level);
    return { draft: { ...search.draft(setting, size), stage: 'confirm' } };
}
/** A rate from which on a few runs tell. */
const CERTAIN = 0.75;
const RUNS_EXPECTED = 20;
function expected(rate) {
    const failures = Math.floor(rate * RUNS_EXPECTED);
    return { control: { failures: 0, runs: RUNS_EXPECTED }, treatment: { failures, runs: RUNS_EXPECTED } };
}
/** The search for one subject, as far as the notebook has it. A hit is what only other tests bring about: a failure, or a pass. */
class Search {
    notebook;
    index;
    #subject;
    #found;
    constructor(notebook, index, subject, found) {
        this.notebook = notebook;
        this.index = index;
        this.#subject = subject;
        this.#found = found;
    }
    get experiments() {
        return this.notebook.about(this.index).filter(({ stage }) => stage === 'search');
    }
    /** The one whose hit tells which tests ran before. */
    get first() {
        return this.experiments.find(({ treatment }) => treatment.chosen === null);
    }
    hit(experiment) {
        return this.notebook.trialsOf(experiment).find((trial) => this.#isHit(experiment, trial)) ?? null;
    }
    #isHit({ treatment }, trial) {
        return (0,diagnose_tally/* failedIn */.r4)(this.#subject, treatment, trial) === (this.#found.role === 'polluter');
    }
    /** Null: more trials have to tell. */
    answer(experiment) {
        if (this.hit(experiment) !== null)
            return true;
        return this.notebook.trialsOf(experiment).length >= experiment.size ? false : null;
    }
    answerTo(chosen) {
        const asked = this.experiments.find(({ treatment }) => String(treatment.chosen) === String(chosen));
        return asked === undefined ? null : this.answer(asked);
    }
    /** Trials of all subsets that showed it, and hits among them. */
    get #shown() {
        const showing = this.experiments.filter((it) => it.treatment.chosen !== null && this.answer(it) === true);
        const trials = showing.flatMap((it) => this.notebook.trialsOf(it).map((trial) => this.#isHit(it, trial)));
        return { failures: trials.filter((isHit) => isHit).length, runs: trials.length };
    }
    /** How often tests that do it do it; before any did, as often as all of them together. */
    get hitRate() {
        const { failures, runs } = this.#shown;
        return runs === 0 ? this.#found.hitRate : (failures + 0.5) / (runs + 1);
    }
    /** Of all tests together. */
    get rateOfAll() {
        return this.#found.hitRate;
    }
    draft(treatment, size) {
        const control = { ...treatment, chosen: this.#subject.test === null ? null : [this.#subject.test] };
        return { contrast: CONTRAST, stage: 'search', subjects: [this.index], control, treatment, size };
    }
}


/***/ }),

/***/ 63307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ searchSize),
/* harmony export */   D3: () => (/* binding */ STRIKING_LEVEL),
/* harmony export */   KD: () => (/* binding */ confirmSize),
/* harmony export */   Lc: () => (/* binding */ replaySize),
/* harmony export */   So: () => (/* binding */ fewestPairs),
/* harmony export */   U3: () => (/* binding */ SCREEN_LEVEL),
/* harmony export */   cs: () => (/* binding */ isHopeless),
/* harmony export */   es: () => (/* binding */ screenSize),
/* harmony export */   nj: () => (/* binding */ looksAlike),
/* harmony export */   rP: () => (/* binding */ canStillDecide),
/* harmony export */   uJ: () => (/* binding */ looksOf),
/* harmony export */   w$: () => (/* binding */ FAMILY_LEVEL)
/* harmony export */ });
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15251);

/** The chance of naming any false cause in a session: shared out over all subjects and contrasts. */
const FAMILY_LEVEL = 0.05;
/** What a replay shows where the runs are cheap: "fails 8 of 8". */
const REPLAYS = 8;
const MOST_SCREENED = 60;
const MOST_CONFIRMED = 120;
/** Trials in each arm that prove a difference where one arm always fails and the other never does: 2 (1/4)^n <= level. */
function fewestPairs(level) {
    return Math.max(4, Math.ceil(Math.log(2 / level) / Math.log(4)));
}
/** Trials in each arm of a replay. */
function replaySize(level) {
    return Math.max(REPLAYS, fewestPairs(level));
}
/** Trials in each arm after which a contrast that removes a failure of this rate has shown itself in all likelihood. */
function screenSize(rate) {
    return Math.round(Math.min(MOST_SCREENED, Math.max(8, 4 / rate)));
}
/** Looks at a confirmation; they share its level. */
const LOOKS = 4;
/**
 * After how many pairs a confirmation is looked at, and may end: at each quarter of it. A replay has one look, since its counts are shown
 * as they are.
 */
function looksOf({ size, treatment }) {
    if (treatment.seed !== null && size < 2 * REPLAYS)
        return [size];
    return Array.from({ length: LOOKS }, (_, look) => Math.ceil(((look + 1) * size) / LOOKS));
}
/** A screening that ends below this is worth a confirmation. */
const SCREEN_LEVEL = 0.1;
/** One below this ends at once, and is confirmed before anything else is tried. */
const STRIKING_LEVEL = 0.05;
const MOST_SEARCHED = 40;
/** Trials without a hit after which one of this rate would have shown itself, in 99 of 100 cases. */
function searchSize(hitRate) {
    const misses = Math.ceil(Math.log(0.01) / Math.log(1 - Math.min(0.99, Math.max(0.01, hitRate))));
    return Math.min(MOST_SEARCHED, Math.max(2, misses));
}
/** True where the arms differ so little, on enough failures, that more trials would hardly change it. */
function looksAlike(tally) {
    return tally.control.failures + tally.treatment.failures >= 4 && (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .roughPValueOf */ .Uo)(tally) > 0.5;
}
/**
 * Trials in each arm that show a difference as large as the one seen at this level 19 times in 20, by the arcsine
 * approximation (Cohen 1988); the rates are drawn to the middle, since the screening picked them for their distance.
 */
function confirmSize({ control, treatment }, level) {
    const angle = ({ failures, runs }) => 2 * Math.asin(Math.sqrt((failures + 0.5) / (runs + 1)));
    const effect = Math.abs(angle(control) - angle(treatment));
    const look = level / LOOKS;
    const trials = 2 * ((tailQuantile(look / 2) + tailQuantile(0.05)) / effect) ** 2;
    return Math.min(MOST_CONFIRMED, Math.max(fewestPairs(look), Math.ceil(trials) + 2));
}
/** Where the normal distribution's upper tail is this small; the asymptotic series, right to 0.1 for tails of 0.1 and less. */
function tailQuantile(tail) {
    const twice = -2 * Math.log(tail);
    return Math.sqrt(Math.max(0, twice - Math.log(2 * Math.PI) - Math.log(Math.max(1, twice - Math.log(2 * Math.PI)))));
}
/** True where a confirmation is not worth its second half: what it was begun for is not there. */
function isHopeless(tally, pairs, size) {
    return pairs >= 12 && (looksAlike(tally) || (pairs >= size / 2 && (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .roughPValueOf */ .Uo)(tally) > 0.3));
}
/** Whether the arms could still differ at the level, were all further trials to say so. */
function canStillDecide({ control, treatment }, size, level) {
    const rest = { control: Math.max(0, size - control.runs), treatment: Math.max(0, size - treatment.runs) };
    const extreme = (worse) => ({
        control: {
            failures: control.failures + (worse === 'control' ? rest.control : 0),
            runs: control.runs + rest.control,
        },
        treatment: {
            failures: treatment.failures + (worse === 'treatment' ? rest.treatment : 0),
            runs: treatment.runs + rest.treatment,
        },
    });
    return (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .pValueOf */ .PH)(extreme('control')) <= level || (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .pValueOf */ .PH)(extreme('treatment')) <= level;
}


/***/ }),

/***/ 90953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ confirmationsOf),
/* harmony export */   J6: () => (/* binding */ controllingReplay),
/* harmony export */   Mc: () => (/* binding */ replaysOf),
/* harmony export */   it: () => (/* binding */ isConfirmed),
/* harmony export */   ut: () => (/* binding */ answerOf),
/* harmony export */   uu: () => (/* binding */ followUpSize)
/* harmony export */ });
/* harmony import */ var _sizes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63307);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15251);


/** The answer of one experiment at this level; a confirmation answers only when its size is reached. */
function answerOf(notebook, experiment, subject, level) {
    const pairs = notebook.pairs(experiment);
    if (experiment.stage === 'confirm')
        return confirmation(notebook.tally(experiment, subject), experiment, pairs, level);
    return screening(notebook.pooled(experiment, subject), rateBefore(notebook, subject), pairs, experiment.size);
}
function confirmation(tally, experiment, pairs, level) {
    const looks = (0,_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .looksOf */ .uJ)(experiment);
    const share = level / looks.length;
    if (looks.includes(pairs) && (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .pValueOf */ .PH)(tally) <= share)
        return 'differs';
    if (pairs >= experiment.size || (0,_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .isHopeless */ .cs)(tally, pairs, experiment.size))
        return 'alike';
    return (0,_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .canStillDecide */ .rP)(tally, experiment.size, share) ? 'open' : 'alike';
}
function screening(tally, rate, pairs, size) {
    const p = (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .roughPValueOf */ .Uo)(tally);
    if (Math.min(tally.control.runs, tally.treatment.runs) >= 4 && p <= _sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .STRIKING_LEVEL */ .D3)
        return 'differs';
    if ((0,_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .looksAlike */ .nj)(tally))
        return 'alike';
    if (pairs < Math.min(size, (0,_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .screenSize */ .es)(rate)))
        return 'open';
    return p <= _sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .SCREEN_LEVEL */ .U3 ? 'differs' : 'alike';
}
function rateBefore({ subjects }, subject) {
    const { failures, runs } = subjects[subject] ?? { failures: 1, runs: 1 };
    return failures / runs;
}
/** The replays of a subject: with the test alone, and with the whole command; null: not begun. */
function replaysOf(notebook, subject) {
    const seeds = notebook.about(subject).filter(({ contrast }) => contrast === 'seed');
    return {
        alone: seeds.find(({ treatment }) => treatment.only !== null) ?? null,
        whole: seeds.find(({ treatment }) => treatment.only === null) ?? null,
    };
}
/** True where a replay shows that the failing seed fails and the passing seed passes, to the last trial or nearly so. */
function isControlled(notebook, replay, subject, level) {
    if (replay === null || answerOf(notebook, replay, subject, level) !== 'differs')
        return false;
    const { control, treatment } = notebook.tally(replay, subject);
    return (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .rateOf */ .MK)(treatment) > (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .rateOf */ .MK)(control);
}
/** The replay that shows it: the shorter one first; null: none does. */
function controllingReplay(notebook, subject, level) {
    const { alone, whole } = replaysOf(notebook, subject);
    return [alone, whole].find((replay) => isControlled(notebook, replay, subject, level)) ?? null;
}
/** The confirmations of a contrast that a subject has, in order. */
function confirmationsOf(notebook, subject, contrast) {
    return notebook.about(subject).filter((it) => it.contrast === contrast && it.stage === 'confirm');
}
/** Whether a contrast was confirmed for a subject. */
function isConfirmed(notebook, subject, contrast, level) {
    return confirmationsOf(notebook, subject, contrast).some((experiment) => answerOf(notebook, experiment, subject, level) === 'differs');
}
/** Pairs that a follow-up on a controlling seed takes: its arms are all or nothing. */
function followUpSize(level) {
    return (0,_sizes_js__WEBPACK_IMPORTED_MODULE_0__/* .fewestPairs */ .So)(level) + 1;
}


/***/ }),

/***/ 15251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ff: () => (/* binding */ NO_ARM),
/* harmony export */   MK: () => (/* binding */ rateOf),
/* harmony export */   PH: () => (/* binding */ pValueOf),
/* harmony export */   Uo: () => (/* binding */ roughPValueOf),
/* harmony export */   V3: () => (/* binding */ NO_TALLY),
/* harmony export */   ZF: () => (/* binding */ plusOne),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   r4: () => (/* binding */ failedIn)
/* harmony export */ });
/* harmony import */ var _analyze_exact_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14820);
/** What an experiment's trials show of one subject: failures and runs of both arms. Pure. */

/** Before the first trial. */
const NO_ARM = { failures: 0, runs: 0 };
const NO_TALLY = { control: NO_ARM, treatment: NO_ARM };
/** An arm after one more run. */
function plusOne({ failures, runs }, failed) {
    return { failures: failures + Number(failed), runs: runs + 1 };
}
/** The tally after one more run of an arm. */
function counted(tally, arm, failed) {
    return { ...tally, [arm]: plusOne(tally[arm], failed) };
}
/** Whether the subject failed in a trial; null: the trial does not show it. */
function failedIn({ test }, setting, { outcome, marks }) {
    if (outcome.kind === 'not-observed')
        return null;
    if (test === null)
        return marks.includes('f') && outcome.kind === 'failed' ? null : outcome.kind !== 'passed';
    const mark = marks[test] ?? '-';
    if (mark === 'f' || mark === 'r')
        return true;
    if (mark === 'p')
        return false;
    // Without a report the exit code speaks for the test, where a line was pasted: for it alone, or for a run that little else failed in.
    return marks === '' && (setting.only !== null || setting.pasted) ? outcome.kind !== 'passed' : null;
}
const known = new Map();
/** Boschloo's exact two-sided test of the two arms; the same tables come again and again, so they are kept. */
function pValueOf({ control, treatment }) {
    const key = `${control.failures}/${control.runs} ${treatment.failures}/${treatment.runs}`;
    const value = known.get(key) ?? (0,_analyze_exact_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .boschlooTest */ .a3)(control, treatment);
    known.set(key, value);
    return value;
}
/** Fisher's exact test, quick enough for the many looks of a screening. */
function roughPValueOf({ control, treatment }) {
    return (0,_analyze_exact_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .fisherTest */ .MX)(control, treatment);
}
/** Share of failures; 0 without a run. */
function rateOf({ failures, runs }) {
    return runs === 0 ? 0 : failures / runs;
}


/***/ })

};
