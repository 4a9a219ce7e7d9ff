export const id = 844;
export const ids = [844];
export const modules = {

/***/ 31072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ failureClusters),
  G: () => (/* binding */ isUnattributed)
});

// EXTERNAL MODULE: ./build/analyze/complaints.js
var complaints = __webpack_require__(87309);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/analyze/frames.js
/** The stack frames in a failure's text that lie in the project: function and file, for the languages we know. */
/** A line longer than this is no frame. */
const LINE_LIMIT = 600;
/** One line each; Go and Rust name the function on the line before. */
const SHAPES = [
    /^\s*at (?:[\w.@-]{0,80}\/{1,2})?(?<fn>[\w.$<>]{1,300})\((?<file>[\w$]{1,100}\.(?:java|kt|scala|groovy)):\d+\)$/,
    /^\s*at (?:async )?(?:(?<fn>[^(]{1,200}) \()?(?:file:\/\/)?(?<file>[^\s():]{1,400}|[A-Za-z]:[^():]{1,400}|node:[\w/]{1,100}):\d+:\d+\)?(?: \{)?$/,
    /^\s*File "(?<file>[^"]{1,400})", line \d+(?:, in (?<fn>.{1,200}))?$/,
    /^(?<file>[^\s:]{1,400}\.py):\d+:(?: in (?<fn>\S{1,200})| \w{0,100})$/,
    /^\s*(?:# )?(?<file>[^\s:]{1,400}\.rb):\d+:in [`'](?<fn>.{1,200})'$/,
    /^\s+(?<file>[^\s:]{1,400}\.go):\d+(?: \+0x[0-9a-f]{1,16})?$/,
];
/** Lines that belong to a stack but say nothing of where in the project. */
const STACK_NOISE = /^\s*(?:at .{1,400}|\.\.\. \d+ more|stack backtrace:|note: .{0,300}|\d{1,4}: [\w:<>{}&,() ]{1,300}|goroutine \d+ \[.{0,60}\]:)$/;
/** Code that a project did not write: runtimes, test frameworks, dependencies. */
const FOREIGN = /node_modules\/|^node:|\bnode:internal|\binternal\/|\/(?:site|dist)-packages\/|\/lib\/python\d|\b_pytest\/|\/unittest\/|\/gems\/|rubygems|\/bin\/rspec|^\/usr\/|^\/rustc\/|^<|#(?:java|javax|jdk|sun|kotlin|scala|org\.junit|org\.testng|org\.apache\.maven|org\.gradle|org\.assertj|org\.mockito|std|core|alloc)(?:\.|::)/;
/** The frame that a line is, in the project or not; null when it is none. `before` is the line before it. */
function frameOf(line, before) {
    if (line.length > LINE_LIMIT)
        return null;
    for (const shape of SHAPES) {
        const groups = shape.exec(line)?.groups;
        if (groups?.file !== undefined)
            return { function: groups.fn ?? functionOn(before), file: groups.file };
    }
    return null;
}
/** `acme.test/shop.TestNil(0x3d7)` of Go and `  4: shop::dial` of Rust; empty for any other line. */
function functionOn(line) {
    const named = /^(?:\s*\d{1,4}: )(?<rust>[\w:<>{}]{1,300})$|^(?<go>[\w./*()-]{1,300}?)\([^)]{0,300}\)$/.exec(line.slice(0, LINE_LIMIT))?.groups;
    return named?.rust ?? named?.go ?? '';
}
/** A text's project frames, innermost first as the stack gives them, and the text without any stack line. */
function splitFrames(text) {
    const frames = [];
    const rest = [];
    let before = '';
    for (const line of text.split('\n')) {
        const frame = frameOf(line, before);
        if (frame === null && !STACK_NOISE.test(line.slice(0, LINE_LIMIT)))
            rest.push(line);
        else if (frame !== null && !FOREIGN.test(frame.file) && !FOREIGN.test(`#${frame.function}`))
            frames.push(frame);
        before = line;
    }
    return { frames, rest: rest.join('\n') };
}

// EXTERNAL MODULE: ./build/analyze/normalise.js
var normalise = __webpack_require__(85693);
;// CONCATENATED MODULE: ./build/analyze/fingerprint.js
/** Which failures are the same failure: type, normalised message, and the top frames inside the project. Pure. */



const FINGERPRINT_VERSION = 1;
/** Deeper frames say how the code got there, which differs for the same fault. */
const FRAMES_THAT_COUNT = 3;
const TITLE_LIMIT = 160;
const MESSAGE_LIMIT = 4000;
/** The fingerprint of a test's failure. Never throws, whatever the text. */
function fingerprint(failure) {
    const said = splitFrames((0,normalise/* plainText */.w)(failure.message));
    const stack = failure.stack === null ? said : splitFrames((0,normalise/* plainText */.w)(failure.stack));
    const frames = (stack.frames.length > 0 ? stack.frames : said.frames).slice(0, FRAMES_THAT_COUNT).map(frameText);
    const type = failure.type ?? '';
    const message = (0,normalise/* normalise */.j)(essence(withoutType(said.rest, type))).slice(0, MESSAGE_LIMIT);
    return fingerprintOf([type, message, ...frames], type === '' ? message : `${type}: ${message}`);
}
/** The fingerprint of texts that are already normalised; `title` is cut to its first line. */
function fingerprintOf(parts, title) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify([FINGERPRINT_VERSION, ...parts]));
    const line = title.split('\n', 1)[0] ?? '';
    return {
        id: hash.digest('hex').slice(0, 12),
        title: line.length <= TITLE_LIMIT ? line : `${line.slice(0, TITLE_LIMIT - 1)}…`,
        version: FINGERPRINT_VERSION,
    };
}
/** The file's name alone: where the working copy lies says nothing, and only some tools report a path relative to it. */
function frameText(frame) {
    return `${(0,normalise/* normalise */.j)(frame.function)} ${(0,normalise/* normalise */.j)(frame.file.split(/[\\/]/).at(-1) ?? '')}`;
}
function withoutType(message, type) {
    return type !== '' && message.startsWith(`${type}: `) ? message.slice(type.length + 2) : message;
}
const DIFF_STARTS = /^(?:[-+] (?:Expected|Received)\b|\+ actual - expected|[-+] expected [-+] actual|Diff:|--- Expected|@@ )/;
const LOG_STARTS = /^Call [lL]og:/;
/** `> 12 | code` and the `   | ^` below it. */
const SOURCE_EXCERPT = /^\s{0,8}(?:>\s{0,4})?(?:\d{1,6}\s?)?\| ?(?:$|.)/;
/** Without what surrounds the difference in a diff, without source excerpts, and with only the first entry of a log of waiting. */
function essence(message) {
    const kept = [];
    let inDiff = false;
    const lines = message.split('\n');
    for (const [index, line] of lines.entries()) {
        if (LOG_STARTS.test(line))
            return [...kept, lines[index + 1] ?? ''].join('\n');
        inDiff ||= DIFF_STARTS.test(line);
        if (!(inDiff && /^\s/.test(line)) && !SOURCE_EXCERPT.test(line))
            kept.push(line);
    }
    return kept.join('\n');
}

// EXTERNAL MODULE: ./build/analyze/outcomes.js
var outcomes = __webpack_require__(15762);
;// CONCATENATED MODULE: ./build/analyze/clusters.js




const EXCERPT_LIMIT = 1000;
/** How many of its last lines say what a run died of. */
const TAIL_LINES = 3;
/** The clusters of all observed runs, the largest first. A lost run has no failure. */
function failureClusters(session) {
    const growing = new Map();
    const printOf = remembering();
    for (const observation of session.observations.filter(outcomes/* isObserved */.XJ)) {
        for (const { test, failure } of observation.tests.failures) {
            grow(growing, {
                print: printOf(failure),
                of: 'tests',
                run: observation.run,
                test,
                excerpt: () => excerptOf(failure),
            });
        }
        if (isUnattributed(observation)) {
            grow(growing, {
                print: runFingerprint(observation),
                of: 'runs',
                run: observation.run,
                test: null,
                excerpt: () => tailOf(observation, 12),
            });
        }
    }
    return [...growing.values()].map(grown).sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
/** True when a run failed and its report names no failing test, or when no failing test can be why: a signal, a time-out. */
function isUnattributed(observation) {
    if (!(0,outcomes/* isFailure */.N6)(observation))
        return false;
    return observation.outcome.kind !== 'failed' || !observation.tests.marks.includes('f');
}
/** Texts that repeat word for word (a test that always fails) are fingerprinted once; only so many are kept. */
const TEXTS_KEPT = 1000;
function remembering() {
    const known = new Map();
    return (failure) => {
        const text = JSON.stringify([failure.type, failure.message, failure.stack]);
        const print = known.get(text) ?? fingerprint(failure);
        if (known.size < TEXTS_KEPT)
            known.set(text, print);
        return print;
    };
}
function grow(growing, { print, of, run, test, excerpt }) {
    let cluster = growing.get(print.id);
    if (cluster === undefined) {
        cluster = { print, of, tests: new Set(), runs: new Set(), excerpt: excerpt().slice(0, EXCERPT_LIMIT), count: 0 };
        growing.set(print.id, cluster);
    }
    cluster.count += 1;
    cluster.runs.add(run);
    if (test !== null)
        cluster.tests.add(test);
}
function grown({ print, of, tests, runs, count, excerpt }) {
    const ascending = (numbers) => [...numbers].sort((a, b) => a - b);
    return {
        id: print.id,
        title: print.title,
        fingerprintVersion: print.version,
        of,
        tests: ascending(tests),
        runs: ascending(runs),
        count,
        excerpt,
    };
}
function excerptOf({ message, stack }) {
    return stack === null || stack.includes(message) ? (stack ?? message) : `${message}\n${stack}`;
}
function runFingerprint(observation) {
    const how = outcomeInWords(observation);
    const { problem } = observation.tests;
    const tail = (0,normalise/* normalise */.j)(problem ?? tailOf(observation, TAIL_LINES));
    const said = (0,complaints/* complaintIn */.J)(observation) ?? problem ?? withoutHints(tailOf(observation, TAIL_LINES + HINT_LINES));
    const last = (0,normalise/* normalise */.j)(said).split('\n').at(-1) ?? '';
    return fingerprintOf(['run', how, tail], last === '' ? how : `${how}: ${last}`);
}
function outcomeInWords({ outcome, tests }) {
    const where = tests.kind === 'none' ? '' : ', no failing test explains it';
    if (outcome.kind === 'failed')
        return `exit code ${outcome.exitCode}${where}`;
    if (outcome.kind === 'crashed')
        return `ended by ${outcome.signal}`;
    return 'timed out';
}
/** Where npm keeps its own log stands behind all that it says, in one line or two, and is new in every run: no title. */
const LOG_HINT = /^npm (ERR!|error)\s+(A complete log of this run can be found in|\/\S+-debug-\d+\.log$)/;
const HINT_LINES = 2;
function withoutHints(text) {
    const lines = text.split('\n');
    return lines.filter((line) => !LOG_HINT.test(line)).join('\n');
}
/** The last lines that say anything: of stderr, or of stdout where stderr stayed silent. */
function tailOf({ stderrTail, stdoutTail }, count) {
    const lines = (text) => text.split('\n').filter((line) => line.trim() !== '');
    const said = lines(stderrTail);
    return (said.length > 0 ? said : lines(stdoutTail)).slice(-count).join('\n');
}


/***/ }),

/***/ 85693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ normalise),
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/**
 * A failure's text with what changes from run to run replaced, and what tells failures apart kept: words, operators,
 * status codes, error codes. One pass over ordered rules; a rule that matched hides its text from the later ones.
 *
 * Linear in the text: every quantifier is bounded or stands where only a fresh word can start, and the text is cut first.
 */

/** Characters that are looked at; what failed is said first. */
const LOOKED_AT = 16_000;
const always = (replacement) => () => replacement;
/** The order decides: what is kept comes first, then the most particular shapes, numbers last. */
const RULES = [
    {
        pattern: /\b(?:errno|exit code|exit status|exited with(?: code)?|code|signal|SQLSTATE|HTTP(?:\/\d(?:\.\d)?)?|status(?: ?code)?)["']?[ :=#([]{1,3}\d{1,5}\b/i,
        replace: (text) => text,
    },
    { pattern: /\b(?:(?:ORA|PLS|SQL|CVE)-\d{3,6}|[A-Z]{1,6}\d{3,5})\b/, replace: (text) => text },
    { pattern: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/, replace: always('<email>') },
    { pattern: /[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}/, replace: always('<uuid>') },
    {
        pattern: /(?<!\d)\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?/,
        replace: always('<date>'),
    },
    {
        pattern: /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? (?:\d{1,2} )?[A-Z][a-z]{2,8},? (?:\d{1,2},? )?\d{4}(?: \d\d:\d\d:\d\d)?(?: (?:GMT|UTC)(?:[+-]\d{4})?)?(?: \([^)\n]{1,40}\))?/,
        replace: always('<date>'),
    },
    { pattern: /(?<![\w/])\d{1,4}\/\d{1,2}\/\d{1,4}(?: \d\d:\d\d:\d\d)?/, replace: always('<date>') },
    { pattern: /(?<![\w:.])\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?(?: ?[AP]M)?/, replace: always('<time>') },
    {
        pattern: /(?:file:\/\/)?(?<![\w.])(?:\/private)?(?:\/tmp|\/var\/tmp|\/var\/folders|\/dev\/shm|[^\s"'`()<>,;|:]{0,200}\/_temp)\/[^\s"'`()<>,;|:]{1,400}/,
        replace: (text) => `<path>${fileName(text, 3)}`,
    },
    {
        pattern: /[A-Za-z]:\\[^\s"'`()<>,;|:]{1,400}/,
        replace: (text) => `<path>${fileName(text.replaceAll('\\', '/'), 3)}`,
    },
    {
        pattern: /(?:file:\/\/)?(?<![\w.])\/(?:home|Users|root|workspace|github|builds|runner|__w|mnt|srv|data)\/[^\s"'`()<>,;|:]{1,400}/,
        replace: (text) => `<path>${fileName(text, 2)}`,
    },
    {
        pattern: /(?<![\w.:])(?:localhost|\d{1,3}(?:\.\d{1,3}){3}|\[::1?\]|::1?)(?::\d{1,5})?(?![\w:])/,
        replace: always('<host>'),
    },
    { pattern: /(?<![\w:])(?:[0-9a-fA-F]{1,4}:){3,7}[0-9a-fA-F]{1,4}(?![\w:])/, replace: always('<host>') },
    { pattern: /\b0x[0-9a-fA-F]{1,64}/, replace: always('<hex>') },
    { pattern: /@[0-9a-f]{5,16}\b/, replace: always('@<hex>') },
    {
        pattern: /(?<![\w.])(?:\d{1,9}(?:\.\d{1,18})?\s?(?:ns|[µu]s|ms|s|secs?|seconds?|millis|milliseconds?|mins?|minutes?|m|h|hours?)(?![a-z])){1,4}(?!\w)/,
        replace: always('<duration>'),
    },
    { pattern: /(?<![\w.])-?\d{1,3}(?:,\d{3}){1,6}(?![\w.])/, replace: always('<num>') },
    { pattern: /(?<![\w.])-?\d{1,400}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,4})?(?!\w)/, replace: numberOrStatus },
    { pattern: /[A-Za-z0-9]{5,}/, replace: wordOrIdentifier },
];
const ALL_RULES = new RegExp(RULES.map((rule, index) => `(?<r${index}>${caseless(rule.pattern)})`).join('|'), 'g');
/** The beginning of a text without colours and other terminal codes. */
function plainText(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text.slice(0, LOOKED_AT));
}
/** The text with everything that changes from run to run replaced by a name in angle brackets; blank lines are gone. */
function normalise(text) {
    const plain = plainText(text);
    const speaks = speaksOfStatus(plain);
    const replaced = plain.replace(ALL_RULES, (match, ...rest) => {
        const groups = rest.at(-1);
        const rule = RULES.findIndex((_, index) => groups[`r${index}`] !== undefined);
        return RULES[rule]?.replace(match, speaks) ?? match;
    });
    return tidy(replaced);
}
/** How long a list of changing values was, and how it was indented, says nothing. */
function tidy(text) {
    return text
        .replace(/<num>(?:, ?(?:<num>|\.\.\.))+/g, '<num>, …')
        .replace(/\[ ?<num> ?\]/g, '[<num>, …]')
        .split('\n')
        .map((line) => line.split(/\s+/).join(' ').trim())
        .filter((line) => line !== '')
        .join('\n');
}
/** A rule's own `i` flag, written out, since the combined pattern has one set of flags for all. */
function caseless(pattern) {
    if (!pattern.flags.includes('i'))
        return pattern.source;
    return pattern.source.replace(/\\?[a-zA-Z]/g, (it) => it.startsWith('\\') ? it : `[${it.toLowerCase()}${it.toUpperCase()}]`);
}
/** What a file is called, without where this run put it; nothing where the path has fewer names, as then the name is the place. */
function fileName(path, namesAtLeast) {
    const names = path.split('/').filter((name) => name !== '' && name !== 'file:');
    return names.length < namesAtLeast ? '' : `/${(names.at(-1) ?? '').replace(/\d+/g, '<num>')}`;
}
/** HTTP's codes in use: a number that is none of these is no status. */
const STATUSES = new Set([
    100, 101, 200, 201, 202, 204, 206, 301, 302, 303, 304, 307, 308, 400, 401, 403, 404, 405, 406, 408, 409, 410, 412,
    413, 415, 418, 422, 425, 426, 428, 429, 431, 451, 500, 501, 502, 503, 504,
]);
/** True when the text names statuses, or when all its numbers (two or more) are known ones: `expected 503 to be 200`. */
function speaksOfStatus(text) {
    if (/\b(?:https?|status|statuscode|response)\b/i.test(text))
        return true;
    const assertion = text.split(/\n[^\S\n]*at /, 1)[0] ?? '';
    const numbers = assertion.match(/(?<![\w.])\d{1,9}(?![\w.])/g) ?? [];
    return numbers.length >= 2 && numbers.every((it) => STATUSES.has(Number(it)));
}
function numberOrStatus(text, speaks) {
    return speaks && STATUSES.has(Number(text)) ? text : '<num>';
}
/** A word that nobody wrote: a commit, a random name, a counter at its end. */
function wordOrIdentifier(word) {
    const digits = word.replace(/\D/g, '').length;
    if (digits === 0)
        return word;
    if (word.length >= 7 && /^[0-9a-fA-F]+$/.test(word) && digits < word.length)
        return '<hex>';
    if (word.length >= 10 && digits >= 3 && (word.match(/[A-Za-z]\d/g)?.length ?? 0) >= 2)
        return '<id>';
    return word.replace(/\d{4,}/g, '<num>');
}


/***/ }),

/***/ 64981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ runsUntilStop),
/* harmony export */   n: () => (/* binding */ stoppedInterval)
/* harmony export */ });
/* harmony import */ var _rates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13364);

/**
 * The exact interval of a session. `failed` has one entry for each observed run, in launch order; runs behind the
 * one that stopped the session are left out. It holds as well where a time budget ended the session before its rule did,
 * as long as that end did not depend on outcomes. Null: nothing was observed. Throws RangeError on a confidence outside 0 to 1.
 */
function stoppedInterval(rule, failed, confidence = 0.95) {
    if (failed.length === 0)
        return null;
    const runs = runsUntilStop(rule, failed);
    const failures = failed.slice(0, runs).filter(Boolean).length;
    if (rule === 'first-failure' && failures === 1)
        return (0,_rates_js__WEBPACK_IMPORTED_MODULE_0__/* .inverseBinomialInterval */ .H)(1, runs, confidence);
    if (rule === 'decided' && failures > 0 && failures < runs)
        return bothOutcomesInterval(failures, runs, confidence);
    return (0,_rates_js__WEBPACK_IMPORTED_MODULE_0__/* .exactBinomialInterval */ .g)(failures, runs, confidence);
}
/** How many of the observed runs, in launch order, the rule needed: all of them where it never stopped the session. */
function runsUntilStop(rule, failed) {
    if (rule === 'all')
        return failed.length;
    const turn = failed.findIndex((it) => (rule === 'decided' ? it !== failed[0] : it));
    return turn < 0 ? failed.length : turn + 1;
}
/**
 * Exact interval where the runs ended at the first that differed from those before it.
 * Outcomes are ordered by their maximum-likelihood rate: all passed, 1/N, ..., 1/3, 1/2, 2/3, ..., all failed. Then
 * P(rate seen <= 1/n) = q^(n-1) and P(rate seen >= 1/n) = 1 - q^n for n > 2: the tails of stopping at the first failure,
 * and their mirror image beyond 1/2. At 1/2 both orders (pass, fail and fail, pass) count: 1 - p^2 and 1 - q^2.
 */
function bothOutcomesInterval(failures, runs, confidence) {
    const described = { confidence, method: 'both-outcomes', failures, runs };
    const rarer = (0,_rates_js__WEBPACK_IMPORTED_MODULE_0__/* .inverseBinomialInterval */ .H)(1, runs, confidence);
    if (runs === 2)
        return { ...described, lower: rarer.lower, upper: 1 - rarer.lower };
    if (failures === 1)
        return { ...described, lower: rarer.lower, upper: rarer.upper };
    return { ...described, lower: 1 - rarer.upper, upper: 1 - rarer.lower };
}


/***/ }),

/***/ 86451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ isFailingMark),
  b: () => (/* binding */ testTable)
});

// EXTERNAL MODULE: ./build/analyze/counts.js
var counts = __webpack_require__(35191);
;// CONCATENATED MODULE: ./build/analyze/confidence-sequence.js
/** The interval that holds under every stop: for rates that were looked at while they grew. */

/**
 * Beta-binomial mixture: every p with B(a+k, a+n-k) / (B(a,a) p^k (1-p)^(n-k)) < 1 / (1 - confidence)
 * (Robbins 1970; Howard, Ramdas, McAuliffe & Sekhon 2021). Without a run it is 0 to 1.
 *
 * `prior` is a, over 0. One half by default: by Krichevsky & Trofimov (1981) the mixture then loses at most
 * ln(n)/2 + ln 2 against the best p for every sequence, where a = 1 loses ln(n+1) at all-passed, which is the case
 * that matters most here: 0 of 59 gives 9 % in place of 11 %. Throws RangeError on impossible counts.
 */
function confidenceSequence(failures, runs, confidence = 0.95, prior = 0.5) {
    (0,counts/* requireCounts */.gB)('failures', failures, runs);
    (0,counts/* requireProbability */.HO)('confidence', confidence);
    if (!(prior > 0))
        throw new RangeError(`prior must be over 0, got ${prior}.`);
    const floor = lnMixture(failures, runs, prior) + Math.log1p(-confidence);
    const refuted = (p) => lnLikelihood(p, failures, runs) <= floor;
    const best = runs === 0 ? 0.5 : failures / runs;
    return {
        lower: failures === 0 ? 0 : boundary(refuted, 0, best),
        upper: failures === runs ? 1 : boundary(refuted, 1, best),
        confidence,
        method: 'confidence-sequence',
        failures,
        runs,
    };
}
function lnLikelihood(p, failures, runs) {
    const failing = failures === 0 ? 0 : failures * Math.log(p);
    return failing + (runs === failures ? 0 : (runs - failures) * Math.log1p(-p));
}
/** ln of B(a+k, a+n-k) / B(a, a): the chance of the sequence, one run after the other. */
function lnMixture(failures, runs, prior) {
    let sum = 0;
    for (let k = 0; k < failures; k++)
        sum += Math.log(prior + k);
    for (let k = 0; k < runs - failures; k++)
        sum += Math.log(prior + k);
    for (let k = 0; k < runs; k++)
        sum -= Math.log(2 * prior + k);
    return sum;
}
/** The likelihood falls on both sides of its peak, so the kept rates are one interval: halve down to its end. */
function boundary(refuted, outside, inside) {
    let [out, kept] = [outside, inside];
    for (let step = 0; step < 60; step++) {
        const middle = (out + kept) / 2;
        if (refuted(middle))
            out = middle;
        else
            kept = middle;
    }
    return out;
}

// EXTERNAL MODULE: ./build/analyze/outcomes.js
var outcomes = __webpack_require__(15762);
// EXTERNAL MODULE: ./build/analyze/rates.js
var rates = __webpack_require__(13364);
// EXTERNAL MODULE: ./build/analyze/stopped-rate.js
var stopped_rate = __webpack_require__(64981);
// EXTERNAL MODULE: ./build/analyze/verdict.js
var verdict = __webpack_require__(91390);
;// CONCATENATED MODULE: ./build/analyze/test-table.js





/**
 * One row for each test of the table. `observations` in launch order and of like conditions: a pass under one condition
 * and a failure under another are no flake. Lost runs are left out.
 */
function testTable(tests, observations, stop, confidence = 0.95) {
    const observed = observations.filter(outcomes/* isObserved */.XJ);
    const judgedRuns = observed.slice(0, (0,stopped_rate/* runsUntilStop */.R)(stop, observed.map(outcomes/* isFailure */.N6)));
    return tests.map((identity, test) => {
        const counts = countMarks(test, observed);
        const failing = observed.filter((it) => isFailingMark(it.tests.marks.charCodeAt(test)));
        const interval = intervalOf(countMarks(test, judgedRuns), stop, confidence);
        return {
            test,
            identity,
            counts,
            failingRuns: failing.map((it) => it.run),
            failingSeeds: failing.map((it) => it.seed),
            verdict: verdictOf(counts),
            rate: interval === null ? null : interval.failures / interval.runs,
            interval,
        };
    });
}
/** Whether a mark's character code says that the test failed at least once in the run. */
function isFailingMark(code) {
    return code === FAILED || code === RETRIED;
}
const [PASSED, FAILED, SKIPPED, RETRIED] = [...'pfsr'].map((mark) => mark.charCodeAt(0));
function countMarks(test, observed) {
    const counts = { passed: 0, failed: 0, skipped: 0, retried: 0, missing: 0 };
    for (const { tests } of observed) {
        const code = tests.marks.charCodeAt(test);
        if (code === PASSED)
            counts.passed++;
        else if (code === FAILED)
            counts.failed++;
        else if (code === SKIPPED)
            counts.skipped++;
        else if (code === RETRIED)
            counts.retried++;
        else
            counts.missing++;
    }
    return counts;
}
function verdictOf({ passed, failed, retried }) {
    if (retried > 0 || (passed > 0 && failed > 0))
        return 'flaky';
    if (failed > 0)
        return failed >= verdict/* ALWAYS_FAILS_FROM */.$ ? 'always-fails' : 'inconclusive';
    return passed > 0 ? 'no-failure-seen' : 'skipped';
}
/** A stop by the session's outcomes depends on every test at once: only what holds under any stop fits a single test. */
function intervalOf({ passed, failed, retried }, stop, confidence) {
    const [failures, runs] = [failed + retried, passed + failed + retried];
    if (runs === 0)
        return null;
    return stop === 'all'
        ? (0,rates/* exactBinomialInterval */.g)(failures, runs, confidence)
        : confidenceSequence(failures, runs, confidence);
}


/***/ }),

/***/ 91390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ALWAYS_FAILS_FROM),
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _hopeless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44400);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15762);


/** Fewer failing runs than this, and no pass, say nothing about "always". */
const ALWAYS_FAILS_FROM = 5;
/** The verdict over all that was observed, runs beyond an early stop included: evidence is never dropped. */
function verdictOf(session) {
    const observed = session.observations.filter(_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .isObserved */ .XJ);
    if (provesFlaky(observed, session.tests.length))
        return { kind: 'flaky' };
    if (session.end?.kind === 'halted')
        return inconclusive(session.end.why, session.end.detail);
    if (observed.length === 0)
        return inconclusive('nothing-observed', nothingObserved(session));
    return observed.every(_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6) ? allFailed(observed, session) : allPassed(observed, session);
}
/** Mixed outcomes of the command, or of any one test, or a test that its framework's own retry turned green. */
function provesFlaky(observed, testCount) {
    if (observed.some(_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6) && !observed.every(_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6))
        return true;
    const passed = new Uint8Array(testCount);
    const failed = new Uint8Array(testCount);
    for (const { tests } of observed) {
        if (tests.marks.includes('r'))
            return true;
        for (let test = 0; test < tests.marks.length; test += 1) {
            if (tests.marks[test] === 'p')
                passed[test] = 1;
            else if (tests.marks[test] === 'f')
                failed[test] = 1;
        }
    }
    return passed.some((seen, test) => seen === 1 && failed[test] === 1);
}
function allFailed(observed, session) {
    if (observed.every(({ tests }) => tests.couldNotRun)) {
        return inconclusive('could-not-run', `The tests could not be run in any of ${observed.length} runs: ${observed[0]?.tests.problem ?? ''}`);
    }
    if (observed.length >= ALWAYS_FAILS_FROM)
        return { kind: 'always-fails' };
    const missing = (0,_hopeless_js__WEBPACK_IMPORTED_MODULE_0__/* .hopeless */ .I)(new Map(observed.map((observation, index) => [index, observation])), observed.length);
    if (missing !== null)
        return inconclusive(missing.why, missing.detail);
    if (stoppedAtFailure(session))
        return inconclusive('too-few-runs', foundAsAsked(observed.length));
    const runs = observed.length === 1 ? 'The only run' : `All ${observed.length} runs`;
    return inconclusive('too-few-runs', `${runs} failed: that is too few to tell flaky from always failing. Set runs to ${ALWAYS_FAILS_FROM} or more, and stop to all or decided.`);
}
function stoppedAtFailure({ end }) {
    return end?.kind === 'stopped' && end.rule === 'first-failure';
}
function foundAsAsked(runs) {
    const few = runs === 1 ? 'one run cannot' : `${runs} runs cannot`;
    return `A failure was found, as stop: first-failure asks; ${few} tell flaky from always failing. Repeat it by its replay line, or set runs to ${ALWAYS_FAILS_FROM} or more without stop: first-failure.`;
}
function allPassed(observed, session) {
    const reported = observed.filter(({ tests }) => tests.kind === 'read');
    if (reported.length === observed.length && reported.every(({ tests }) => !/[pfr]/.test(tests.marks))) {
        return inconclusive('no-tests-executed', `No test was executed in any of ${observed.length} runs. Check the path and the filters of the command.`);
    }
    return mostlyLost(observed.length, session) ?? { kind: 'no-failure-seen' };
}
/** A lost run is no failure, but green must not come from the few runs that a broken infrastructure let through. */
function mostlyLost(passed, { observations }) {
    const lost = observations.length - passed;
    if (lost <= passed)
        return null;
    const others = passed === 1 ? 'The only other one passed' : `The other ${passed} passed`;
    return inconclusive('mostly-lost', `${lost} of ${observations.length} runs were lost. ${others}, which is too little to go by. ${lossReason(observations)}`);
}
/** Why the first of the lost runs was lost, with its remedy; empty where none was. */
function lossReason(observations) {
    const outcomes = observations.map(({ outcome }) => outcome);
    return outcomes.find((outcome) => outcome.kind === 'not-observed')?.reason ?? '';
}
function nothingObserved(session) {
    if (session.observations.length > 0)
        return `No run could be observed. ${lossReason(session.observations)}`;
    return 'The session ended before any run was complete. Give it more time (time-budget, timeout) or run it again.';
}
function inconclusive(why, detail) {
    return { kind: 'inconclusive', why, detail };
}


/***/ })

};
