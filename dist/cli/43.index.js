export const id = 43;
export const ids = [43];
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


/***/ })

};
