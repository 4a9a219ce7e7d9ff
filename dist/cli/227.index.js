export const id = 227;
export const ids = [227];
export const modules = {

/***/ 44227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJUnit: () => (/* binding */ renderJUnit)
/* harmony export */ });
/* harmony import */ var d3_array__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5793);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29271);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73533);
/* harmony import */ var _outcome_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12223);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63299);
/**
 * The session as JUnit XML for viewers that know Surefire's: a flaky test is a passing one with a `flakyFailure` for each failing run, a
 * test that always fails has a `failure` and `rerunFailure`s. The elements stand in the order of Surefire's schema. Pure.
 */





/** Failing runs of one test that are told one by one; `system-out` has the counts of all. */
const TOLD_RUNS = 10;
const COMMAND = 'test command';
/** Durations of single tests are not recorded, and Surefire's schema wants a number. */
const NO_TIME = { time: '0' };
/** junit.xml of these results; `view` is theirs. */
function renderJUnit(results, view) {
    const context = { results, rates: new Map(view.failingTests.map(({ id, rate }) => [id, rate])) };
    const all = cases(context, view);
    const root = (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('testsuites', { name: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(results.command), ...countsOf(all) }, ...[...(0,d3_array__WEBPACK_IMPORTED_MODULE_3__/* .group */ .Os)(all, ({ suite }) => suite)].map(([name, members]) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('testsuite', { name, ...countsOf(members), ...NO_TIME }, ...members.map(({ markup }) => markup))));
    return `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`;
}
function countsOf(members) {
    const count = (kind) => members.filter(({ counts }) => counts === kind).length;
    return { tests: members.length, failures: count('failed'), errors: 0, skipped: count('skipped') };
}
/** The tests; and the command itself where there are none, or where runs failed that no test accounts for. */
function cases(context, view) {
    const { tests, clusters } = context.results;
    const tested = tests.map((test, index) => testCase(test, index, context));
    const unattributed = clusters.some((cluster) => cluster.tests.length === 0);
    return tests.length === 0 || unattributed ? [commandCase(context, view), ...tested] : tested;
}
function testCase(test, index, context) {
    const { file, suite, name } = test;
    const runs = context.results.results.filter(({ marks }) => isFailing(marks.charAt(index)));
    const content = { told: failuresOf(test.id, runs, context), rate: context.rates.get(test.id) ?? null };
    const attributes = { name, classname: suite ?? file ?? COMMAND, file, line: test.line };
    return caseOf(file ?? suite ?? COMMAND, attributes, KINDS[test.verdict], content, test.replay_command);
}
/** `inconclusive`: it only failed, in too few runs for a verdict. */
const KINDS = {
    flaky: 'flaky',
    'always-fails': 'failed',
    inconclusive: 'failed',
    'no-failure-seen': 'passed',
    skipped: 'skipped',
};
function isFailing(mark) {
    return mark === 'f' || mark === 'r';
}
function commandCase(context, view) {
    const { results } = context.results;
    const runs = results.filter(({ passed }) => passed === false);
    const told = failuresOf(null, runs, context);
    const attributes = { name: context.results.command, classname: COMMAND };
    return caseOf(COMMAND, attributes, kindOfRuns(results), { told, rate: view.rate }, context.results.replay_command);
}
/** `skipped`: no run was observed. */
function kindOfRuns(runs) {
    const passes = runs.some(({ passed }) => passed === true);
    const failures = runs.some(({ passed }) => passed === false);
    if (failures)
        return passes ? 'flaky' : 'failed';
    return passes ? 'passed' : 'skipped';
}
function failuresOf(test, runs, { results }) {
    const clusters = results.clusters.filter(({ tests }) => (test === null ? tests.length === 0 : tests.includes(test)));
    return runs.slice(0, TOLD_RUNS).map((run) => {
        const cluster = clusters.find(({ attempts }) => attempts.includes(run.attempt));
        const title = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(cluster?.title ?? (0,_outcome_words_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeWords */ .w)(run));
        return {
            message: `run ${run.attempt}, seed ${run.seed}: ${title}`,
            type: run.outcome,
            text: (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(cluster?.excerpt ?? (run.stderr.trim() === '' ? run.stdout : run.stderr)),
        };
    });
}
function caseOf(suite, attributes, kind, content, replay) {
    const shown = Object.entries(attributes).map(([name, value]) => [
        name,
        typeof value === 'string' ? (0,_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(value) : value,
    ]);
    const markup = (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('testcase', { ...Object.fromEntries(shown), ...NO_TIME }, failureElements(kind, content), output(content, replay));
    return { suite, counts: kind === 'flaky' ? 'passed' : kind, markup };
}
function failureElements(kind, { told }) {
    switch (kind) {
        case 'passed':
            return null;
        case 'skipped':
            return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('skipped', {});
        case 'flaky':
            return told.map((failure) => rerun('flakyFailure', failure));
        case 'failed': {
            const [first, ...others] = told;
            if (first === undefined)
                return null;
            const { message, type, text } = first;
            return [(0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('failure', { message, type }, text), ...others.map((failure) => rerun('rerunFailure', failure))];
        }
    }
}
function rerun(name, { message, type, text }) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)(name, { message, type }, (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('stackTrace', {}, text));
}
/** The rate with its counts, and how to make it fail again. */
function output({ rate }, replay) {
    const lines = [rate === null ? '' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .rateSentence */ .eH)(rate), replay === null ? '' : `Make it fail again: ${replay}`];
    const text = lines.filter((line) => line !== '').join('\n');
    return text === '' ? null : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .element */ .ND)('system-out', {}, text);
}


/***/ }),

/***/ 29271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ fragment),
/* harmony export */   ND: () => (/* binding */ element)
/* harmony export */ });
/* unused harmony export escapedText */
/**
 * Elements of HTML, SVG and XML: a string is always text and comes out escaped, so nothing is markup but what is built here. Pure.
 */
/** Of HTML's elements, those without content or end that are used here. */
const VOID = new Set(['meta', 'input', 'br']);
/** What XML does not allow even as a reference. Lone surrogates cannot be written as UTF-8. */
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const REFERENCES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '\r': '&#13;',
};
/** Text as it stands between tags. What XML cannot hold becomes U+FFFD. */
function escapedText(text) {
    return text.replace(ILLEGAL, '\ufffd').replace(/[&<>"'\r]/g, (sign) => REFERENCES[sign] ?? sign);
}
/** One element with its attributes and content. `name` and the attributes' names are ours, never text of others. */
function element(name, attributes, ...children) {
    const start = `<${name}${Object.entries(attributes).map(attributeText).join('')}>`;
    return { markup: VOID.has(name) ? start : `${start}${childrenText(children)}</${name}>` };
}
/** Elements and texts side by side. */
function fragment(...children) {
    return { markup: childrenText(children) };
}
function attributeText([name, value]) {
    if (value === null || value === false)
        return '';
    if (value === true)
        return ` ${name}=""`;
    return ` ${name}="${escapedText(String(value)).replace(/[\n\t]/g, (sign) => `&#${sign.charCodeAt(0)};`)}"`;
}
function childrenText(children) {
    return children.map(childText).join('');
}
function childText(child) {
    if (child === null)
        return '';
    if (typeof child === 'string')
        return escapedText(child);
    if (typeof child === 'number')
        return String(child);
    return 'markup' in child ? child.markup : childrenText(child);
}


/***/ })

};
