export const id = 67;
export const ids = [67];
export const modules = {

/***/ 51067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  conclude: () => (/* binding */ conclude),
  showFile: () => (/* binding */ showFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/events/session-output.js + 1 modules
var session_output = __webpack_require__(38213);
// EXTERNAL MODULE: ./build/frameworks/frameworks.js + 12 modules
var frameworks = __webpack_require__(84142);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/report/markdown-text.js
/**
 * Untrusted text inside GitHub-flavoured markdown: nothing but text comes out, no HTML, link, image, mention or reference, and no
 * table cell, code span or block is left by it.
 */

const LINE_BREAKS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;
/** Lone surrogates, and the controls that reorder what stands around them. */
const UNTRUE = /[\p{Surrogate}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const ZERO_WIDTH_SPACE = '\u200b';
function printable(text) {
    return (0,external_node_util_.stripVTControlCharacters)(text).replace(UNTRUE, '\ufffd');
}
function oneLine(text) {
    return printable(text).replace(LINE_BREAKS, ' ').replace(CONTROLS, '\ufffd').replaceAll('\t', ' ');
}
function longestRun(text, pattern) {
    return Math.max(0, ...(text.match(pattern) ?? []).map((run) => run.length));
}
/** What can be markup wherever it stands; with the brackets gone, parentheses and exclamation marks mean nothing. */
const MARKUP = /[#$&*<>@[\\\]^_`{|}~]/g;
/** What makes a list, a rule or an underline at the start of a line; a bare link inside a word; a link or an emoji before one. */
const MARKUP_HERE = /^[-+=]|^\d+[.)]|(?<=[a-z])\.(?=\w)|:(?=\S)/gi;
/**
 * A sentence as running text. Punctuation that could be markup becomes numeric entities, which never count as such; a mention, an
 * issue reference and an e-mail address are broken by a space without width.
 */
function plain(text) {
    return oneLine(text)
        .trim()
        .replace(/[@#](?=[\w-])/g, (sign) => `${sign}${ZERO_WIDTH_SPACE}`)
        .replace(/\b(gh)-(?=\d)/gi, `$1-${ZERO_WIDTH_SPACE}`)
        .replace(MARKUP, entity)
        .replace(MARKUP_HERE, (found) => found.slice(0, -1) + entity(found.slice(-1)));
}
function entity(sign) {
    return `&#${sign.charCodeAt(0)};`;
}
/** One line of code within a sentence; `(empty)` for no text, of which there can be no code span. */
function code(text) {
    const line = oneLine(text);
    if (line.trim() === '')
        return '(empty)';
    const fence = '`'.repeat(longestRun(line, /`+/g) + 1);
    const pad = /^[` ]|[` ]$/.test(line) ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** `code` for a table cell, where a vertical bar ends the cell unless a backslash stands before it. */
function cellCode(text) {
    return code(text).replaceAll('|', '\\|');
}
/** Lines of output or of a shell script as a block, fenced by more backticks than any run of them in the text. */
function block(text, language = 'text') {
    const lines = printable(text).replace(LINE_BREAKS, '\n').replace(CONTROLS, '\ufffd').replace(/\n+$/, '');
    const fence = '`'.repeat(Math.max(3, longestRun(lines, /`+/g) + 1));
    return `${fence}${language}\n${lines}\n${fence}`;
}

;// CONCATENATED MODULE: ./build/report/changes.js
/** What is different since the last version of a report: which tests fail anew, which no longer, which still. Pure. */

const TITLES = {
    new: 'New',
    gone: 'No longer seen',
    still: 'Still failing',
};
const NAMED = 5;
/** What this version knows. */
function stateOf({ failingTests }) {
    return { failing: failingTests.map(({ id }) => id) };
}
/** Null where there is nothing to compare with: no last version, or a session without an answer. */
function changesSince(last, view) {
    if (last === null || view.tone === 'unsure')
        return null;
    const now = stateOf(view).failing;
    const mark = (kind, tests) => tests.map((test) => ({ kind, test }));
    return [
        ...mark('new', now.filter((test) => !last.failing.includes(test))),
        ...mark('gone', last.failing.filter((test) => !now.includes(test))),
        ...mark('still', now.filter((test) => last.failing.includes(test))),
    ];
}
/** One line for each kind of change; that a test was not seen to fail does not mean that it is repaired. */
function changeLines(changes) {
    const lines = ['new', 'gone', 'still'].flatMap((kind) => {
        const tests = changes.filter((change) => change.kind === kind).map(({ test }) => test);
        return tests.length === 0 ? [] : [`- **${TITLES[kind]}:** ${named(tests)}`];
    });
    return lines.length === 0 ? [] : ['Since the last version of this comment:', lines.join('\n')];
}
function named(tests) {
    const names = tests.slice(0, NAMED).map(code).join(', ');
    return tests.length > NAMED ? `${names} and ${tests.length - NAMED} more` : names;
}

;// CONCATENATED MODULE: ./build/report/cut.js
/** Shortens rendered markdown to a limit at a line's end, closes what was open there, and says that something is missing. Pure. */
/** As GitHub counts a comment, or more: UTF-16 code units. */
const cut_inCharacters = (text) => text.length;
/** As the runner counts a summary. */
const inBytes = (text) => Buffer.byteLength(text);
/** Bytes of a step's summary: over it nothing is shown at all. */
const SUMMARY_LIMIT = 1024 * 1024;
/**
 * The text itself if it keeps the limit; else its first lines, with open code blocks and details closed, and the notice. Only whole
 * lines are kept, so that no character is ever split; the result is longer than the limit only where the notice alone is.
 * @param notice says what was cut and where the whole is, as markdown
 */
function cutMarkdown(text, limit, measure, notice) {
    if (measure(text) <= limit)
        return text;
    const kept = [];
    let open = { fence: '', details: 0 };
    let size = 0;
    for (const line of text.split('\n')) {
        const next = after(open, line);
        const grown = size + measure(`${line}\n`);
        if (grown + measure(ending(next, notice)) > limit)
            break;
        kept.push(`${line}\n`);
        open = next;
        size = grown;
    }
    return kept.join('') + ending(open, notice);
}
function after(open, line) {
    if (open.fence !== '')
        return line === open.fence ? { ...open, fence: '' } : open;
    if (line.startsWith('<details>'))
        return { ...open, details: open.details + 1 };
    if (line === '</details>')
        return { ...open, details: open.details - 1 };
    return { ...open, fence: /^`{3,}(?=[^`]*$)/.exec(line)?.[0] ?? '' };
}
function ending({ fence, details }, notice) {
    return `${fence === '' ? '' : `${fence}\n`}${'\n</details>\n'.repeat(details)}\n${notice}\n`;
}

;// CONCATENATED MODULE: ./build/report/extent.js
const COUNTS_ONLY = {
    ...{ tests: 0, foldedTests: 0, causes: 0, kinds: 0, excerptLines: 0 },
    ...{ runs: 0, tails: 0, tailLines: 0, preparation: false },
};
/** From everything that is worth reading to the counts alone. */
const SUMMARY_EXTENTS = steps({
    ...{ tests: 20, foldedTests: 480, causes: 50, kinds: 20, excerptLines: 40 },
    ...{ runs: 100, tails: 10, tailLines: 40, preparation: true },
});
/** The same in short. */
const extent_COMMENT_EXTENTS = steps({
    ...{ tests: 10, foldedTests: 40, causes: 10, kinds: 3, excerptLines: 20 },
    ...{ runs: 10, tails: 0, tailLines: 0, preparation: true },
});
function steps(full) {
    const fewerDetails = { ...full, tails: 0, runs: 10 };
    const shorterExcerpts = { ...fewerDetails, excerptLines: 5 };
    const fewerTests = { ...shorterExcerpts, tests: 10, foldedTests: 0, causes: 10, kinds: 3 };
    return [full, fewerDetails, shorterExcerpts, fewerTests, COUNTS_ONLY];
}
/** The rendering of the first extent that keeps the limit; else of the last one, whatever its size. */
function extent_fitting(render, extents, limit, measure) {
    let text = '';
    for (const extent of extents) {
        text = render(extent);
        if (measure(text) <= limit)
            return text;
    }
    return text;
}

;// CONCATENATED MODULE: ./build/report/markdown-blocks.js
/** Pieces that every section of a report in markdown is made of. Pure. */

/** Blocks behind a line that opens them; nothing where there are none. */
function folded(title, blocks) {
    return blocks.length === 0 ? [] : [`<details><summary>${plain(title)}</summary>`, ...blocks, '</details>'];
}
/** That something is not shown here, and where it is; nothing where nothing is left out. */
function leftOut(count, noun, someShown) {
    if (count === 0)
        return [];
    const words = count === 1 ? noun : plural(noun);
    return [`${count}${someShown ? ' more' : ''} ${words} ${count === 1 ? 'is' : 'are'} in results.json.`];
}
function plural(noun) {
    if (noun.startsWith('kind '))
        return noun.replace('kind', 'kinds');
    return noun.endsWith('sis') ? noun.replace(/sis$/, 'ses') : `${noun}s`;
}

;// CONCATENATED MODULE: ./build/report/distinct-tails.js
/** Of runs that failed alike the first; times, seeds and addresses make no difference, and silent runs have nothing to show. */
function distinctTails(runs) {
    const byFailure = new Map();
    for (const run of runs) {
        const failure = run.tail.replace(/\d+/g, '0').trim();
        if (failure !== '' && !byFailure.has(failure))
            byFailure.set(failure, run);
    }
    return [...byFailure.values()];
}

// EXTERNAL MODULE: ./build/report/numbers.js
var report_numbers = __webpack_require__(73533);
;// CONCATENATED MODULE: ./build/report/markdown-failures.js
/** What the failures of a report say, in markdown: each kind once with one excerpt, and the failing runs. Pure. */




const LINE_LENGTH = 1000;
const NAMED_TESTS = 10;
/** What the failures say, each kind once, numbered as the table of tests refers to them. */
function kindsOfFailure({ clusters, systemicFlakes }, { kinds, excerptLines }) {
    if (clusters.length === 0)
        return [];
    const shown = clusters.slice(0, kinds).flatMap((cluster, index) => kindOfFailure(cluster, index + 1, excerptLines));
    const rest = clusters.length - Math.min(kinds, clusters.length);
    const together = systemicFlakes.slice(0, Math.max(1, kinds)).map(plain);
    return ['### What the failures say', ...shown, ...leftOut(rest, 'kind of failure', kinds > 0), ...together];
}
function kindOfFailure({ title, extent, tests, excerpt }, number, lines) {
    const named = tests.slice(0, NAMED_TESTS).map(code).join(', ');
    const more = tests.length > NAMED_TESTS ? `, and ${tests.length - NAMED_TESTS} more` : '';
    const shortTitle = title.length > 300 ? `${title.slice(0, 300)}…` : title;
    return folded(`${number}. ${shortTitle} — ${extent}`, [
        ...(named === '' ? [] : [named + more]),
        block(firstLines(excerpt, lines)),
    ]);
}
/** The failing runs, as a table, and what they printed last: the same once. */
function failingRuns({ failingRuns: runs }, { runs: most, tails, tailLines }) {
    if (runs.length === 0)
        return [];
    const rows = runs
        .slice(0, most)
        .map((run) => `| ${run.run} | ${run.seed} | ${cellCode(run.outcome)} | ${(0,report_numbers/* duration */.p0)(run.durationMs)} |`);
    const table = rows.length === 0 ? [] : [['| run | seed | outcome | time |', '| ---: | ---: | --- | ---: |', ...rows].join('\n')];
    return [
        ...folded(`${runs.length} failing ${runs.length === 1 ? 'run' : 'runs'}`, [
            ...table,
            ...leftOut(runs.length - rows.length, 'failing run', rows.length > 0),
        ]),
        ...distinctTails(runs)
            .slice(0, tails)
            .flatMap((run) => tail(run, tailLines)),
    ];
}
function tail(run, lines) {
    const log = run.log === null ? [] : [`The whole log is ${code(run.log)} in the report's folder.`];
    return folded(`Run ${run.run}, seed ${run.seed}: its last lines`, [block(lastLines(run.tail, lines)), ...log]);
}
/** The end of a program's output; that lines stand before it is shown by a mark. */
function lastLines(text, most) {
    const lines = linesOf(text);
    return [...(lines.length > most ? ['…'] : []), ...lines.slice(-most)].join('\n');
}
/** An excerpt begins with what matters. */
function firstLines(text, most) {
    const lines = linesOf(text);
    return [...lines.slice(0, most), ...(lines.length > most ? ['…'] : [])].join('\n');
}
function linesOf(text) {
    const lines = text.trimEnd().split(/\r\n|[\n\r]/);
    return lines.map((line) => (line.length > LINE_LENGTH ? `${line.slice(0, LINE_LENGTH)}…` : line));
}

// EXTERNAL MODULE: ./build/report/view-runs.js
var view_runs = __webpack_require__(97597);
;// CONCATENATED MODULE: ./build/report/markdown-opening.js
/** How a report in markdown begins: the answer, how sure it is, and one square per run. Pure. */




/** Squares between two spaces: they can be counted, and the line breaks there, however narrow the page is. */
const GROUP = 10;
/** Squares that are drawn; a results file from outside may claim any number of runs. */
const MOST_SQUARES = 1000;
const SIGNS = { bad: '❌', good: '✅', unsure: '⚠️' };
const SQUARES = {
    passed: '🟩',
    failed: '🟥',
    crashed: '🟪',
    'timed-out': '🟧',
    'passed-uncounted': '🟢',
    'failed-uncounted': '🔴',
    lost: '⬛',
    'not-started': '⬜',
};
/** Headline, verdict, what ended a session that gave no answer, numbers, strip of runs. */
function opening(view) {
    return [
        `## ${SIGNS[view.tone]} ${plain(view.headline)}`,
        plain(view.verdict),
        ...endLog(view),
        ...numbers(view),
        ...strip(view.strip),
    ];
}
function endLog({ endLog: log }) {
    return log === null ? [] : [`${code(log.file)}, in the report's folder, ends with:`, block(lastLines(log.tail, 40))];
}
/** What the verdict's sentence already says is not said twice. */
function numbers({ verdict, rate, lostRuns, detection }) {
    const lines = [];
    if (rate !== null && !verdict.includes((0,report_numbers/* rateSentence */.eH)(rate)))
        lines.push(`- **Repro rate:** ${(0,report_numbers/* rateSentence */.eH)(rate)}`);
    if (lostRuns > 0)
        lines.push(`- **Lost runs:** ${lostRuns}, in neither count of the rate`);
    if (detection !== null && !verdict.includes(detection))
        lines.push(`- **Detection power:** ${plain(detection)}`);
    return lines.length === 0 ? [] : [lines.join('\n')];
}
function strip(marks) {
    if (marks.length === 0)
        return [];
    const shown = marks.slice(0, MOST_SQUARES);
    const groups = [];
    for (let from = 0; from < shown.length; from += GROUP) {
        const group = shown.slice(from, from + GROUP);
        groups.push(group.map((mark) => SQUARES[mark]).join(''));
    }
    const rest = marks.length > MOST_SQUARES ? `; ${marks.length - MOST_SQUARES} more are not drawn` : '';
    return [groups.join(' '), `<sub>One mark per run, in order of run number: ${legend(shown)}${rest}</sub>`];
}
function legend(marks) {
    const used = Object.keys(SQUARES).filter((mark) => marks.includes(mark));
    return used.map((mark) => `${SQUARES[mark]} ${view_runs/* MARK_WORDS */.E8[mark]}`).join(', ');
}

;// CONCATENATED MODULE: ./build/report/markdown-tests.js



/** The table; empty where no test failed by name. */
function failingTests({ failingTests: tests, testsSeen }, extent) {
    if (tests.length === 0)
        return [];
    const shown = tests.slice(0, extent.tests);
    const hidden = tests.slice(extent.tests, extent.tests + extent.foldedTests);
    const rest = tests.length - shown.length - hidden.length;
    return [
        `### Failing tests (${tests.length} of ${testsSeen} seen)`,
        ...table(shown),
        ...folded(`${(0,report_numbers/* counted */.hS)(hidden.length, 'more failing test')}`, table(hidden)),
        ...leftOut(rest, 'failing test', shown.length > 0),
    ];
}
/** A column that would be empty is left out. */
function table(tests) {
    if (tests.length === 0)
        return [];
    const columns = COLUMNS.filter(({ cell }) => tests.some((test) => cell(test) !== ''));
    const row = (cells) => `| ${cells.join(' | ')} |`;
    const head = [row(columns.map(({ title }) => title)), row(columns.map(() => '---'))];
    return [[...head, ...tests.map((test) => row(columns.map(({ cell }) => cell(test))))].join('\n')];
}
const COLUMNS = [
    { title: 'test', cell: ({ id }) => cellCode(id) },
    { title: 'verdict', cell: ({ verdict }) => plain(verdict) },
    { title: 'failed', cell: ({ rate }) => (rate === null ? '' : (0,report_numbers/* rateCell */.LA)(rate)) },
    { title: 'cause', cell: ({ cause }) => (cause === null ? '' : plain(cause)) },
    { title: 'failure', cell: ({ kind }) => (kind === null ? '' : `no. ${kind}`) },
    { title: 'make it fail again', cell: ({ replay }) => (replay === null ? '' : cellCode(replay)) },
];
/** Why, with what shows it. */
function causes({ causes: found }, { causes: most }) {
    if (found.length === 0)
        return [];
    const lines = found.slice(0, most).map(({ test, others, cause, statement, evidence, replay, advice }) => {
        const more = others > 0 ? ` and ${others} more` : '';
        const line = replay === null ? '' : ` ${code(replay)}`;
        return `- ${code(test)}${more}: **${plain(cause)}.** ${[statement, evidence, advice ?? ''].map(plain).join(' ').trim()}${line}`;
    });
    const list = lines.length === 0 ? [] : [lines.join('\n')];
    return ['### Why', ...list, ...leftOut(found.length - lines.length, 'diagnosis', lines.length > 0)];
}

;// CONCATENATED MODULE: ./build/report/markdown.js
/** A report as GitHub-flavoured markdown: the job summary, and the shorter comment on a pull request. Pure strings from the view. */








/**
 * The job summary.
 * @param room bytes that it may take; it gives way step by step
 */
function renderSummary(view, room = SUMMARY_LIMIT, links = []) {
    return extent_fitting((extent) => report(view, extent, { changes: null, links }), SUMMARY_EXTENTS, room, inBytes);
}
/**
 * The body of the pull request comment, without its marker.
 * @param room characters that it may take; it gives way step by step
 */
function renderComment(view, room, extras) {
    return fitting((extent) => report(view, extent, extras), COMMENT_EXTENTS, room, inCharacters);
}
function report(view, extent, { changes, links }) {
    return joined([
        ...opening(view),
        ...linked(links),
        ...(changes === null ? [] : changeLines(changes)),
        ...failingTests(view, extent),
        ...reproduce(view, extent),
        ...causes(view, extent),
        ...kindsOfFailure(view, extent),
        ...sensitivities(view, extent),
        ...failingRuns(view, extent),
        ...folded('Session', session(view.facts)),
        ...warnings(view),
    ]);
}
/** Markdown needs an empty line between blocks. */
function joined(blocks) {
    return `${blocks.join('\n\n')}\n`;
}
function reproduce({ reproduce: how }, { preparation }) {
    if (how === null)
        return [];
    return [
        '### Make it fail again',
        block(how.line, 'sh'),
        plain(how.promise),
        ...prepared(how.preparation, preparation),
    ];
}
function prepared(lines, shown) {
    if (lines === null)
        return [];
    if (!shown)
        return ['What has to be written first, once, is left out here for its length; report.html has it.'];
    return folded('Once, before: write the files that seed it on your machine', [block(lines, 'sh')]);
}
function sensitivities({ sensitivities: texts }, { causes: most }) {
    if (texts.length === 0 || most === 0)
        return [];
    const lines = texts.slice(0, most).map((text) => `- ${plain(text)}`);
    return ['### Sensitive to conditions (not counted as flaky)', lines.join('\n')];
}
function session(facts) {
    if (facts.length === 0)
        return [];
    const rows = facts.map(({ label, value }) => `| ${plain(label)} | ${cellCode(value)} |`);
    return [['| session | |', '| --- | --- |', ...rows].join('\n')];
}
function warnings({ warnings: texts }) {
    return texts.length === 0 ? [] : ['### Warnings', texts.map((text) => `- ${plain(text)}`).join('\n')];
}
function linked(links) {
    return links.length === 0 ? [] : [links.map(({ title, url }) => `[${title}](${url})`).join(' · ')];
}

;// CONCATENATED MODULE: ./build/publish/files.js
/** The report as files in output-dir: for use without GitHub, and what every other place links to. */




/**
 * Writes results.json, and what is made of it; each file whole or not at all, the results first. A folder that a test removed is made
 * anew: what was observed is still known.
 * @throws the system's error when output-dir cannot be written.
 */
async function writeReportFiles(outputDir, results, view) {
    (0,external_node_fs_.mkdirSync)(outputDir, { recursive: true });
    const written = writeWhole((0,external_node_path_.join)(outputDir, session_output/* OUTPUT_FILES */.Y7.results), `${JSON.stringify(results, null, 1)}\n`);
    return { results: written, ...(await writeRenderedFiles(outputDir, results, view)) };
}
/**
 * Writes summary.md, report.html and junit.xml.
 * @throws the system's error when the folder cannot be written.
 */
async function writeRenderedFiles(folder, results, view) {
    const summary = writeWhole((0,external_node_path_.join)(folder, session_output/* OUTPUT_FILES */.Y7.summary), renderSummary(view));
    // Only loaded here: a session need not wait for them to start.
    const [{ renderPage }, { renderJUnit }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(793), __webpack_require__.e(841), __webpack_require__.e(953)]).then(__webpack_require__.bind(__webpack_require__, 15953)),
        Promise.all(/* import() */[__webpack_require__.e(793), __webpack_require__.e(227)]).then(__webpack_require__.bind(__webpack_require__, 44227)),
    ]);
    return {
        summary,
        junit: writeWhole((0,external_node_path_.join)(folder, session_output/* OUTPUT_FILES */.Y7.junit), renderJUnit(results, view)),
        page: writeWhole((0,external_node_path_.join)(folder, session_output/* OUTPUT_FILES */.Y7.page), renderPage(results, view)),
    };
}
/** A reader never sees half a file, and a full disk leaves none. */
function writeWhole(path, text) {
    const part = `${path}.part`;
    try {
        (0,external_node_fs_.writeFileSync)(part, text);
        (0,external_node_fs_.renameSync)(part, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(part, { force: true });
        throw error;
    }
    return path;
}

// EXTERNAL MODULE: ./build/report/replay-lines.js
var replay_lines = __webpack_require__(11498);
// EXTERNAL MODULE: ./build/report/results.js + 1 modules
var report_results = __webpack_require__(29647);
// EXTERNAL MODULE: ./build/report/terminal.js
var terminal = __webpack_require__(63299);
;// CONCATENATED MODULE: ./build/report/place-words.js
/** That a test fails on one kind of machine alone, as a sentence with its counts. Pure. */

const PLACES = { runner: 'the runner', runpod: 'RunPod' };
/** `test_a failed in 7 of 40 runs on the runner, and in none of 80 on RunPod (Fisher's exact test, p = 0.0003): ...` */
function placeSentence({ test, fails_on: there, ...counts }) {
    const { failures_there: failures, runs_there: runs, runs_elsewhere: others, p_value: p } = counts;
    const elsewhere = PLACES[there === 'runner' ? 'runpod' : 'runner'];
    const chance = p < 0.0001 ? 'p < 0.0001' : `p = ${p.toPrecision(2)}`;
    const numbers = `failed in ${failures} of ${(0,report_numbers/* counted */.hS)(runs, 'run')} on ${PLACES[there]}, and in none of ${others} on ${elsewhere}`;
    return `${test ?? 'The command'} ${numbers} (Fisher's exact test, ${chance}): it depends on the machine.`;
}

;// CONCATENATED MODULE: ./build/report/sensitivity-words.js

/** `checkout failed in 9 of 15 runs in time zone Asia/Kolkata, and in none of 30 without: ...` */
function sensitivitySentence(entry) {
    const { test, runs_with: runs, failures_with: failures, runs_without: others, failures_without: otherFailures, } = entry;
    const counts = `failed in ${failures} of ${(0,report_numbers/* counted */.hS)(runs, 'run')} ${conditionWords(entry)}, and in ${otherFailures || 'none'} of ${others} without`;
    return `${test ?? 'The command'} ${counts}${entry.shown ? `: ${effectWords(entry)}` : `; ${chanceWords(entry)}`}.`;
}
/** A level of each factor, and any change of it. */
const LEVELS = {
    order: (level) => (level === 'reversed' ? 'with the tests in reverse order' : 'with the tests shuffled'),
    timezone: (level) => `in time zone ${level}`,
    locale: (level) => `in locale ${level}`,
    cpu: (level) => (level === 'jitter' ? 'stopped and continued in bursts on one processor' : 'on one processor'),
};
const CHANGES = {
    order: 'with the order of the tests changed',
    timezone: 'in other time zones',
    locale: 'in other locales',
    cpu: 'on one processor, in bursts or not',
};
function conditionWords({ condition, level }) {
    if (condition === null)
        return 'under changed conditions';
    return level === null ? CHANGES[condition] : LEVELS[condition](level);
}
function effectWords({ difference, p_value: p }) {
    const [estimate, ...bounds] = [difference.estimate, difference.lower, difference.upper].map((part) => Math.round(100 * part));
    return `a difference of ${estimate} percentage points (95 % interval ${bounds.join(' to ')}; ${pWords(p)})`;
}
function chanceWords({ condition, p_value: p }) {
    return condition === null ? 'too few failures to tell which condition matters' : `that may be chance (${pWords(p)})`;
}
function pWords(p) {
    return p < 0.001 ? 'p < 0.001' : `p = ${Number(p.toPrecision(2))}`;
}

// EXTERNAL MODULE: ./build/report/test-id.js
var test_id = __webpack_require__(24253);
;// CONCATENATED MODULE: ./build/report/view-causes.js


/** The view of one diagnosis of a session. */
function causeOf(entry, session) {
    return {
        test: entry.test ?? 'The command',
        others: Math.max(0, entry.tests.length - 1),
        cause: entry.cause.replaceAll('-', ' '),
        statement: entry.cause === 'not-enough-runs' ? moreRuns(entry.more_runs ?? 0, session) : statementOf(entry),
        evidence: evidenceOf(entry),
        replay: entry.predecessors?.kind === 'found' ? entry.predecessors.command : null,
        advice: adviceOf(entry),
    };
}
function statementOf({ cause, mechanism, predecessors }) {
    switch (cause) {
        case 'seed-controlled':
            return `Its seed decides whether it fails${THROUGH[mechanism ?? ''] ?? ''}.`;
        case 'order-dependent':
            return orderStatement(predecessors);
        case 'contention':
            return mechanism === 'network'
                ? 'Runs at the same time disturb each other through the network, such as a fixed port.'
                : 'Runs at the same time disturb each other.';
        case 'timing':
            return 'It depends on how fast its processes get on: a race, or a limit that is too tight.';
        case 'leftover-state':
            return 'It depends on what earlier runs left in the working copy.';
        case 'time-zone':
            return 'It depends on the time zone.';
        case 'locale':
            return 'It depends on the locale.';
        case 'unexplained':
            return 'No experiment made a difference that chance does not explain.';
        case 'not-enough-runs':
            return 'There were not enough runs to tell.';
    }
}
/** How many, and how long they take where they take as long as the session's own. */
function moreRuns(count, { results, parallelism }) {
    const timed = results.filter(({ passed }) => passed !== null);
    const meanMs = timed.reduce((sum, run) => sum + run.duration_ms, 0) / Math.max(1, timed.length);
    const minutes = Math.max(1, Math.ceil((count * meanMs) / parallelism / 60_000));
    return `About ${count} more runs would tell: raise diagnose-budget by ${minutes}m.`;
}
function orderStatement(predecessors) {
    if (predecessors?.kind !== 'found') {
        const unknown = predecessors === null ? undefined : UNKNOWN_PREDECESSORS[predecessors.why];
        return `It depends on the tests that run before it${unknown === undefined ? '.' : `; ${unknown}.`}`;
    }
    const tests = (0,test_id/* listed */.K)(predecessors.tests);
    return predecessors.role === 'polluter'
        ? `It fails when ${tests} ran before it.`
        : `It passes only when ${tests} ran before it.`;
}
const UNKNOWN_PREDECESSORS = {
    'not-selectable': 'which one was not looked for, since this framework cannot run chosen tests together',
    'not-reproduced': 'which one is not known, since chosen tests by themselves did not show it',
    'not-confirmed': 'which one is not known, since fresh runs did not bear out what a search found',
    'out-of-budget': 'which one is not known yet: set a larger diagnose-budget',
};
const THROUGH = {
    'random-data': ', through its random data',
    'hash-order': ", through the order of hashes (Python's PYTHONHASHSEED)",
};
const ADVICE = {
    'random-data': 'Replay the seed, fix what that data brings out, and keep it as a test case.',
    'hash-order': 'Sort what comes out of a set, or compare without order.',
    'seed-controlled': 'Replay the seed: it fails every time, so it can be debugged.',
    'order-dependent': 'Have each test set up and clean up its own state.',
    network: 'Listen on port 0 and ask which port it became.',
    contention: 'Give each run its own files, ports and databases.',
    timing: 'Wait for the event itself instead of for some time, and make limits generous.',
    'leftover-state': 'Write into a temporary folder, or clean up before the test as well as after it.',
    'time-zone': 'Name the time zone in code and test.',
    locale: 'Name the locale in code and test.',
};
/** Whose state it is that comes in between is known once the other tests are. */
function adviceOf({ cause, mechanism, predecessors }) {
    if (predecessors?.kind === 'found')
        return PREDECESSOR_ADVICE[predecessors.role];
    return ADVICE[mechanism ?? cause] ?? ADVICE[cause] ?? null;
}
const PREDECESSOR_ADVICE = {
    polluter: 'Have that test put back what it changes, or this one set up what it needs.',
    'state-setter': 'Have this test set up what it needs by itself.',
};
function evidenceOf({ cause, replay, evidence }) {
    const named = cause === 'unexplained' || cause === 'not-enough-runs' ? [] : evidence.filter(({ confirmed }) => confirmed);
    const others = named.filter(({ contrast }) => contrast !== 'seed').map(contrastSentence);
    return [replay === null ? '' : replaySentence(replay, cause), ...others].filter((text) => text !== '').join(' ');
}
function replaySentence(replay, cause) {
    if (replay.runs === 0 || replay.control_runs === 0)
        return '';
    const counts = `${replay.failed} of ${replay.runs} with seed ${replay.seed}, ${replay.control_failed} of ${replay.control_runs} with seed ${replay.control_seed}`;
    const controlled = cause === 'seed-controlled' || cause === 'order-dependent';
    if (controlled && replay.failed > replay.control_failed)
        return `Fails ${counts}.`;
    // One pass with the failing seed, or one failure with the passing one, is enough to know.
    const refuted = replay.failed < replay.runs || replay.control_failed > 0;
    return refuted
        ? `The seed does not control it: fails ${counts}.`
        : `Whether the seed controls it is not known yet: fails ${counts}.`;
}
function contrastSentence(entry) {
    const [treatment, control] = armWords(entry);
    const counts = `Fails ${entry.treatment.failed} of ${entry.treatment.runs} ${treatment}, ${entry.control.failed} of ${entry.control.runs} ${control}`;
    return `${counts} (${differenceWords(entry)}p = ${view_causes_pWords(entry.p_value)}).`;
}
function differenceWords({ difference }) {
    if (difference === null)
        return '';
    const { rate, lower, upper } = difference;
    return `difference ${signed(rate)}, 95 % interval ${signed(lower)} to ${signed(upper)}, `;
}
function signed(fraction) {
    return fraction < 0 ? `-${(0,report_numbers/* percent */.KN)(-fraction)}` : (0,report_numbers/* percent */.KN)(fraction);
}
function view_causes_pWords(value) {
    return value < 0.0001 ? '< 0.0001' : String(Number(value.toPrecision(2)));
}
/** The treatment, and what it is compared with. */
function armWords({ contrast, value }) {
    switch (contrast) {
        case 'parallelism':
            return ['in parallel with itself', 'one run after the other'];
        case 'after-tests':
            return [`after ${value}`, 'by itself'];
        case 'alone':
            return ['by itself', 'in the whole suite'];
        case 'fresh-copy':
            return ['in fresh copies', 'in a used one'];
        case 'own-network':
            return ['in networks of their own', 'in the shared one'];
        case 'order':
            return [`in ${value} order`, "in the command's own"];
        case 'timezone':
            return [`in the time zone ${value}`, "in the machine's own"];
        case 'locale':
            return [`in the locale ${value}`, "in the machine's own"];
        case 'cpu-jitter':
            return ['when stopped and continued in short bursts', 'when left alone'];
        case 'one-cpu':
            return ['on one processor', 'on all'];
        case 'hash-seed':
            return ["with the passing seed's hash order", 'with its own'];
        case 'seed':
            return ['with the failing seed', 'with a passing one'];
    }
}

;// CONCATENATED MODULE: ./build/report/view-clusters.js
/** Failures that belong together, in words: those that look alike, and those that come in the same runs. Pure. */

/** One kind of failure. */
function clusterOf({ title, count, tests, attempts, excerpt }) {
    const where = tests.length === 0 ? '' : ` of ${(0,report_numbers/* counted */.hS)(tests.length, 'test')}`;
    return {
        title: title.endsWith(':') ? `${title} ${announced(excerpt)}`.trim() : title,
        tests,
        excerpt,
        extent: `${(0,report_numbers/* counted */.hS)(count, 'failure')}${where} in ${(0,report_numbers/* counted */.hS)(attempts.length, 'run')}`,
    };
}
const FRAME = /^(?:at |File |\^|\.\.\.)/;
const DIFF_KEY = /^[-+] (?:actual|expected)\b.*\b(?:actual|expected)$/i;
const SAID_LINES = 2;
const SAID_LENGTH = 120;
/** What follows a first line that only announces it, such as `Expected values to be strictly equal:`, in the first failure's own words. */
function announced(excerpt) {
    const [, ...rest] = excerpt.split('\n').map((line) => line.trim());
    const said = rest.filter((line) => line !== '' && !DIFF_KEY.test(line));
    const frames = said.findIndex((line) => FRAME.test(line));
    return (frames < 0 ? said : said.slice(0, frames)).slice(0, SAID_LINES).join(' ').slice(0, SAID_LENGTH);
}
/** `3 tests fail in the same 4 runs, so one cause is likely: ...` */
function systemicSentence({ tests, attempts, together_in }) {
    const runs = together_in === attempts.length
        ? `in the same ${(0,report_numbers/* counted */.hS)(attempts.length, 'run')}`
        : `together in ${together_in} of ${(0,report_numbers/* counted */.hS)(attempts.length, 'run')}`;
    return `${tests.length} tests fail ${runs}, so one cause is likely: ${tests.slice(0, 10).join(', ')}${tests.length > 10 ? ', ...' : ''}`;
}

// EXTERNAL MODULE: ./build/report/factor-words.js
var factor_words = __webpack_require__(76656);
// EXTERNAL MODULE: ./build/report/progress.js
var progress = __webpack_require__(15364);
;// CONCATENATED MODULE: ./build/report/view-facts.js
/** What is known of a session besides its answer: what ran, where, under which conditions, and how it ended. Pure. */



/** In the order in which they are shown. */
function factsOf(results, door) {
    const facts = [
        { label: 'Command', value: results.command },
        { label: 'Folder', value: results.folder === '.' ? 'the root of the repository' : results.folder },
        { label: 'Root seed', value: String(results.seed) },
        { label: 'Runs', value: runsInWords(results) },
        { label: 'Parallelism', value: String(results.parallelism) },
        placesOf(results),
        results.repo === null ? null : { label: 'Repository', value: results.repo },
        results.commit === null ? null : { label: 'Commit', value: results.commit },
        { label: 'Framework', value: frameworkInWords(results) },
        { label: 'Working copies', value: COPIES[results.isolation] },
        results.perturb.length === 0 ? null : { label: 'Varied', value: variedInWords(results) },
        { label: 'Ended', value: endInWords(results.ended, door) },
    ];
    return facts.filter((fact) => fact !== null);
}
/** Null where all ran on the machine itself, as always without RunPod. */
function placesOf({ backend, results }) {
    if (backend === 'runner')
        return null;
    const local = results.filter(({ place }) => place === 'runner').length;
    const workers = new Set(results.map(({ place }) => place).filter((place) => place !== 'runner')).size;
    const fallback = local === 0 ? '' : `; ${(0,report_numbers/* counted */.hS)(local, 'run')} on this machine`;
    return { label: 'Ran on', value: `${(0,report_numbers/* counted */.hS)(workers, 'RunPod worker')}${fallback}` };
}
function runsInWords(results) {
    const parts = [`${results.completed_runs} of ${results.total_runs} completed`];
    if (results.lost_runs > 0)
        parts.push(`${results.lost_runs} lost`);
    if (results.skipped_runs > 0)
        parts.push(`${results.skipped_runs} not needed or not reached`);
    const total = results.results.reduce((sum, run) => sum + run.duration_ms, 0);
    if (results.completed_runs > 0)
        parts.push(`${(0,report_numbers/* duration */.p0)(total / results.results.length)} on average`);
    return parts.join(', ');
}
function frameworkInWords({ framework }) {
    if (framework === null)
        return 'none recognised; no per-test results: only the exit code is judged';
    return `${framework.name}; seed: ${framework.seed_knob ?? progress/* UNUSED_SEED */.TD}`;
}
function variedInWords({ perturb, perturbed_runs: runs }) {
    return `${perturb.map((factor) => factor_words/* FACTOR_WORDS */._[factor]).join(', ')}; in ${(0,report_numbers/* counted */.hS)(runs, 'run')}, which are in no rate`;
}
const COPIES = {
    none: 'none: runs share the folder itself',
    slot: 'one copy of the folder per parallel slot',
    run: 'a fresh copy of the folder for each run',
};
function endInWords({ kind, detail }, door) {
    if (kind !== 'stopped')
        return ENDS[kind] ?? kind;
    return `stopped early (${door === 'cli' ? '--stop ' : 'stop: '}${detail ?? ''})`;
}
const ENDS = {
    complete: 'all planned runs were carried out',
    'time-budget': 'the time budget was used up',
    cancelled: 'cancelled',
    halted: 'stopped early: nothing to measure',
    'broken-off': 'the detector itself was killed',
};

;// CONCATENATED MODULE: ./build/report/view-measured.js
/** After these no test was really run: a rate, its power, or a line that makes it fail again would be about something else. */
const NOTHING_MEASURED = [
    'command-not-found',
    'setup-failed',
    'workspace-failed',
    'backend-failed',
    'no-tests-executed',
    'could-not-run',
];
/** False: its runs say nothing about the tests. */
function measuredTests({ verdict, verdict_reason: reason, }) {
    return verdict !== 'inconclusive' || reason === null || !NOTHING_MEASURED.includes(reason.why);
}

;// CONCATENATED MODULE: ./build/report/view-rate.js
/** With both counts and its interval; null where nothing was observed. */
function rateOf({ repro_rate: rate, repro_rate_interval: interval, }) {
    if (rate === null || interval === null)
        return null;
    return { failures: interval.failures, observed: interval.runs, rate, lower: interval.lower, upper: interval.upper };
}

;// CONCATENATED MODULE: ./build/report/view-reproduce.js
/** The line that makes it fail again, with what is known of it: what was tried, or the rate that it shares with all runs. Pure. */

/** Where no test ran, the same line would only show the same message. */
const NOTHING_RAN = ['command-not-found', 'could-not-run'];
/**
 * Null: nothing failed, or the command could not even be run.
 * @param support our own files for the session's framework; null: it has none
 */
function reproduceOf(results, rate, support) {
    const { replay_command: line, verdict_reason: reason } = results;
    if (line === null || NOTHING_RAN.includes(reason?.why ?? ''))
        return null;
    return { line, promise: promiseOf(line, results, rate), preparation: preparationOf(results, support) };
}
function promiseOf(line, { verdict, diagnosis }, rate) {
    const tried = diagnosis.flatMap(triedLines).find(({ command }) => command === line);
    if (tried)
        return `Tried: it failed ${tried.failed} of ${tried.runs} times.`;
    if (verdict !== 'flaky' || rate === null || rate.rate === 1)
        return 'It repeats a run that failed.';
    return `It repeats a run that failed. Where the seed does not decide, it fails as often as the runs did (${(0,report_numbers/* percent */.KN)(rate.rate)}): repeat it.`;
}
/** What a diagnosis carried out, with its counts. */
function triedLines({ replay, predecessors }) {
    return [...(replay === null ? [] : [replay]), ...(predecessors?.kind === 'found' ? [predecessors] : [])];
}
/** Ends a file in the shell; no file of ours has such a line. */
const END = 'END_OF_FILE';
function preparationOf({ replay_command: line, tests }, support) {
    const lines = [line, ...tests.map((test) => test.replay_command)];
    if (support === null || !lines.some((text) => text?.includes(support.folder)))
        return null;
    const files = Object.entries(support.files).map(([name, text]) => `cat > ${support.folder}/${name} <<'${END}'\n${text.trimEnd()}\n${END}`);
    return [`mkdir -p ${support.folder}`, ...files].join('\n');
}

;// CONCATENATED MODULE: ./build/report/view-tests.js
/** The failing tests of a report, the worst first, each with its cause and its kind of failure where these are known. Pure. */

const TEST_VERDICTS = {
    flaky: 'flaky',
    'always-fails': 'always fails',
    inconclusive: 'failed, in too few runs to say more',
};
/** Flaky ones first, then by falling rate. */
function failingTestsOf(results) {
    const causes = causesByTest(results);
    const kinds = kindsByTest(results);
    const failing = results.tests.filter(({ verdict }) => verdict in TEST_VERDICTS);
    return failing.sort(worstFirst).map((test) => ({
        id: test.id,
        verdict: TEST_VERDICTS[test.verdict] ?? test.verdict,
        rate: rateOf(test),
        cause: causes.get(test.id) ?? null,
        kind: kinds.get(test.id) ?? null,
        failingSeeds: test.failing_seeds,
        replay: test.replay_command,
    }));
}
function worstFirst(one, other) {
    const flaky = Number(other.verdict === 'flaky') - Number(one.verdict === 'flaky');
    return flaky || (other.repro_rate ?? 0) - (one.repro_rate ?? 0);
}
function causesByTest({ diagnosis }) {
    const pairs = diagnosis.flatMap(({ test, tests, cause }) => [...tests, test].map((id) => [id ?? '', cause.replaceAll('-', ' ')]));
    return new Map(pairs);
}
/** By the largest kind that a test takes part in, numbered from 1 as the report lists them. */
function kindsByTest({ clusters }) {
    const kinds = new Map();
    for (const [index, { tests }] of clusters.entries())
        for (const id of tests)
            if (!kinds.has(id))
                kinds.set(id, index + 1);
    return kinds;
}

;// CONCATENATED MODULE: ./build/report/view-of.js
/** From results to the view: rounding, sorting and wording happen here, once, for every renderer. Pure. */











/** The view of a session's results, for its reader. */
function viewOf(results, { door = 'action', support = null } = {}) {
    const measured = measuredTests(results);
    const rate = measured ? rateOf(results) : null;
    return {
        tone: TONES[results.verdict],
        headline: HEADLINES[results.verdict],
        verdict: verdictSentence(results, rate),
        endLog: results.ended.log,
        rate,
        lostRuns: results.lost_runs,
        detection: measured ? detectionSentence(results) : null,
        strip: (0,view_runs/* stripOf */.qQ)(results),
        failingRuns: results.results.filter(({ passed }) => passed === false).map(view_runs/* failingRun */.ac),
        failingTests: failingTestsOf(results),
        clusters: results.clusters.map(clusterOf),
        systemicFlakes: results.systemic_flakes.map(systemicSentence),
        sensitivities: results.sensitivities.map(sensitivitySentence),
        causes: results.diagnosis.map((entry) => causeOf(entry, results)),
        testsSeen: results.tests.length,
        reproduce: measured ? reproduceOf(results, rate, support) : null,
        facts: factsOf(results, door),
        warnings: [...results.place_differences.map(placeSentence), ...results.warnings],
    };
}
const TONES = {
    flaky: 'bad',
    'always-fails': 'bad',
    'no-failure-seen': 'good',
    inconclusive: 'unsure',
};
const HEADLINES = {
    flaky: 'Flaky',
    'always-fails': 'Always fails',
    'no-failure-seen': 'No failure seen',
    inconclusive: 'Inconclusive',
};
function verdictSentence(results, rate) {
    const numbers = rate === null ? '' : ` ${(0,report_numbers/* rateSentence */.eH)(rate)}.`;
    switch (results.verdict) {
        case 'flaky':
            return `${flakySentence(results)}${numbers}`;
        case 'always-fails':
            return `${alwaysSentence(results)}${numbers}`;
        case 'no-failure-seen':
            return [detectionSentence(results), lossSentence(results)].filter((text) => text !== null).join(' ');
        case 'inconclusive':
            return results.verdict_reason?.detail ?? 'The session gave no answer.';
    }
}
/** A limit that no run keeps says more of the limit than of the code. */
function alwaysSentence({ results, timeout_ms: limitMs }) {
    const late = results.every(({ outcome }) => outcome === 'timed-out' || outcome === 'not-observed');
    return late
        ? `Every run exceeded its limit of ${(0,report_numbers/* duration */.p0)(limitMs)}: it hangs, or needs a longer timeout.`
        : 'It failed in every run, so it is broken rather than flaky.';
}
/** Which tests, where a report names them; else what the command itself did. */
function flakySentence({ tests }) {
    const flaky = tests.filter(({ verdict }) => verdict === 'flaky').length;
    const broken = tests.filter(({ verdict }) => verdict === 'always-fails').length;
    const others = broken === 0 ? '' : `, and ${broken} always ${broken === 1 ? 'fails' : 'fail'}`;
    if (flaky === 0)
        return 'The same code both passes and fails.';
    if (tests.length === 1)
        return 'The only test both passes and fails on the same code.';
    return `${flaky} of ${tests.length} tests both ${flaky === 1 ? 'passes and fails' : 'pass and fail'} on the same code${others}.`;
}
/** Of the runs that were left as the command is: the detectable rate is about these. Where all failed, nothing is left to be detected. */
function detectionSentence(results) {
    const { failures, detectable_rate: detectable } = results;
    if (detectable === null)
        return null;
    const runs = results.completed_runs - results.perturbed_runs;
    const power = (0,report_numbers/* percent */.KN)(detectable);
    if (failures === runs)
        return null;
    if (failures === 0)
        return `0 of ${runs} runs failed: a flake of ${power} or more would have shown with 95 % confidence.`;
    return `${(0,report_numbers/* counted */.hS)(runs, 'run')} ${runs === 1 ? 'shows' : 'show'} a flake of ${power} or more with 95 % confidence.`;
}
function lossSentence({ lost_runs: lost, total_runs: planned }) {
    return lost === 0 ? null : `${lost} of ${(0,report_numbers/* counted */.hS)(planned, 'planned run')} ${lost === 1 ? 'was' : 'were'} lost.`;
}

// EXTERNAL MODULE: ./build/shell-words.js
var shell_words = __webpack_require__(94942);
// EXTERNAL MODULE: ./build/config/folders.js
var folders = __webpack_require__(81982);
// EXTERNAL MODULE: ./build/config/paths.js
var paths = __webpack_require__(97147);
;// CONCATENATED MODULE: ./build/cli/places.js
/** Ways from where the reader of the terminal stands. */



/** To the session's folder (`.`: the reader stands in it); null: it is not on this machine, or was in a clone. */
function wayToSession({ repo, working_directory: own }, cwd) {
    if (repo !== null || !(0,external_node_path_.isAbsolute)(own) || !(0,folders/* isDirectory */.w)(own))
        return null;
    return shortPath(own, cwd);
}
/** A path as it is shortest without `..`: relative to `cwd` where it is in there, else absolute. */
function shortPath(path, cwd) {
    return (0,paths/* holds */.v9)(cwd, path) ? (0,external_node_path_.relative)(cwd, path) || '.' : path;
}

;// CONCATENATED MODULE: ./build/cli/conclude.js
/** What stands at the end of a session, and of `report`: files, and a report on stdout. */










/** Writes a session's files and prints its report. False: the files could not be written. */
async function conclude(outputDir, session, analysis) {
    const results = (0,report_results/* resultsOf */.q)(session, analysis);
    // Files first: they must be there even where nobody reads the terminal any more.
    try {
        const files = await writeReportFiles(outputDir, results, viewFor(results));
        print(results);
        process.stdout.write(`\nReport: ${files.page}\nResults: ${files.results}\n${whatElse(outputDir, results)}`);
        return true;
    }
    catch (error) {
        print(results);
        process.stderr.write(`error: The report files could not be written: ${error.message}\n`);
        return false;
    }
}
/**
 * Prints the report of a file's results and writes what is rendered from them beside it.
 * @param file where the results were read from
 */
async function showFile(file, results) {
    print(results);
    // Next to the logs that the report links to. A folder that cannot be written takes nothing from what was printed.
    try {
        const { page } = await writeRenderedFiles((0,external_node_path_.dirname)((0,external_node_path_.resolve)(file)), results, viewFor(results));
        process.stdout.write(`\nReport: ${page}\n`);
    }
    catch (error) {
        process.stderr.write(`warning: The report files could not be written: ${error.message}\n`);
    }
}
/** In a terminal, also of what another machine measured. */
function viewFor(results) {
    return viewOf(results, { door: 'cli', support: (0,frameworks.portableSupport)(results.framework?.name ?? null) });
}
/** Its lines are for who stands here. */
function print(results) {
    const coloured = process.stdout.isTTY === true && !process.env.NO_COLOR;
    const way = wayToSession(results, process.cwd());
    const view = viewFor(way === null ? results : (0,replay_lines/* readFrom */.zP)(results, way));
    process.stdout.write(`\n${(0,terminal/* renderTerminal */.bF)(view, coloured ? terminal/* colourStyle */.eP : terminal/* plainStyle */.sj)}`);
}
/** Where the logs are, and how the failure is replayed; nothing where there is neither. */
function whatElse(outputDir, results) {
    const { reproduce, failingRuns } = viewFor(results);
    const file = shortPath((0,external_node_path_.join)(outputDir, session_output/* OUTPUT_FILES */.Y7.results), process.cwd());
    const logs = failingRuns.some(({ log }) => log !== null) ? [`Logs: ${(0,external_node_path_.join)(outputDir, session_output/* OUTPUT_FILES */.Y7.logs)}`] : [];
    const replay = reproduce === null ? [] : [`Replay: flaky-detector replay ${(0,shell_words/* shellQuote */.Z)(file)}`];
    return [...logs, ...replay].map((line) => `${line}\n`).join('');
}


/***/ }),

/***/ 59122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ placeDifference),
/* harmony export */   c: () => (/* binding */ placeEntry)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/** What fails on one kind of machine alone, in the contract of results.json, and from the analysis into it. Pure. */

const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
const placeDifference = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    test: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('Id in tests[]; null: the command as a whole.'),
    fails_on: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['runner', 'runpod']),
    failures_there: count,
    runs_there: count,
    runs_elsewhere: count.describe('None of them failed.'),
    p_value: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1).describe("Fisher's exact test, adjusted by Holm for all tests."),
})
    .describe('What failed on one kind of machine and never on the other, where the session had runs on both.');
/** @param test the test's id; null: the command as a whole */
function placeEntry({ failsOn, there, elsewhere, pValue }, test) {
    const counts = { failures_there: there.failures, runs_there: there.runs, runs_elsewhere: elsewhere.runs };
    return { test, fails_on: failsOn, ...counts, p_value: pValue };
}


/***/ }),

/***/ 11498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ fromFolder),
/* harmony export */   tc: () => (/* binding */ fromRoot),
/* harmony export */   zP: () => (/* binding */ readFrom)
/* harmony export */ });
/* harmony import */ var _shell_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94942);
/** Where a replay line is to be pasted: results.json has lines for the root of the repository, a terminal has them for where it stands. Pure. */

/**
 * The line as it works from another place, in a subshell: pasted twice it works twice.
 * @param folder the way from there; `.` or null: none
 */
function fromRoot(line, folder) {
    return folder === null || folder === '.' ? line : `${opening(folder)}${line}${closing(line)}`;
}
/** The line of a results.json as it works in the session's folder itself. */
function fromFolder(line, folder) {
    const begins = opening(folder);
    if (!line.startsWith(begins))
        return line;
    const inner = line.slice(begins.length, -1);
    return inner.endsWith('\n') ? inner.slice(0, -1) : inner;
}
function opening(folder) {
    // No folder's name is to pass for an option.
    return `(cd ${(0,_shell_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shellQuote */ .Z)(folder.startsWith('-') ? `./${folder}` : folder)} && `;
}
/** A comment at the line's end must not swallow it. */
function closing(line) {
    return /#|\n/.test(line) ? '\n)' : ')';
}
/** The results with lines for a reader from whose place `way` leads to the session's folder; `.`: who stands in it. */
function readFrom(results, way) {
    const changed = (line) => fromRoot(fromFolder(line, results.folder), way);
    const changedOrNull = (line) => (line === null ? null : changed(line));
    return {
        ...results,
        replay_command: changedOrNull(results.replay_command),
        tests: results.tests.map((test) => ({ ...test, replay_command: changedOrNull(test.replay_command) })),
        sensitivities: results.sensitivities.map((found) => ({
            ...found,
            replay_command: changedOrNull(found.replay_command),
        })),
        diagnosis: results.diagnosis.map((entry) => ({
            ...entry,
            replay: entry.replay === null ? null : { ...entry.replay, command: changed(entry.replay.command) },
            predecessors: entry.predecessors?.kind === 'found'
                ? { ...entry.predecessors, command: changed(entry.predecessors.command) }
                : entry.predecessors,
            evidence: entry.evidence.map((evidence) => ({ ...evidence, command: changed(evidence.command) })),
        })),
    };
}


/***/ }),

/***/ 29647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ resultsOf)
});

// EXTERNAL MODULE: ./build/analyze/outcomes.js
var outcomes = __webpack_require__(15762);
// EXTERNAL MODULE: ./build/diagnose/causes.js + 1 modules
var causes = __webpack_require__(81468);
// EXTERNAL MODULE: ./build/report/replay-lines.js
var replay_lines = __webpack_require__(11498);
// EXTERNAL MODULE: ./build/report/test-id.js
var test_id = __webpack_require__(24253);
;// CONCATENATED MODULE: ./build/report/diagnosis-results.js
/** `diagnosis[]` of results.json: the findings in the published contract. Pure. */



/** One entry for each test, or group of tests, that was diagnosed; empty where nothing was. */
function diagnosisEntries(session) {
    if (session.diagnosis === null)
        return [];
    return (0,causes/* findingsOf */.W)(session.diagnosis).map((finding) => entryOf(finding, session));
}
function entryOf(finding, session) {
    const { subject, cause, mechanism, moreRuns } = finding;
    return {
        test: idOf(subject.test, session),
        tests: subject.tests.flatMap((test) => idOf(test, session) ?? []),
        cause,
        mechanism,
        replay: replayEntry(finding, session),
        predecessors: predecessorsEntry(finding, session),
        more_runs: moreRuns,
        evidence: finding.evidence
            .filter(({ tally }) => tally.treatment.runs + tally.control.runs > 0)
            .map((it) => evidenceEntry(it, session)),
    };
}
function idOf(test, { tests }) {
    const identity = tests[test ?? -1];
    return identity === undefined ? null : (0,test_id/* testId */.e)(identity);
}
function replayEntry({ replay, subject }, { folder }) {
    if (replay === null)
        return null;
    const { experiment, tally } = replay;
    return {
        command: (0,replay_lines/* fromRoot */.tc)(experiment.commandLine, folder),
        seed: subject.failing.seed,
        failed: tally.treatment.failures,
        runs: tally.treatment.runs,
        control_seed: subject.passing.seed,
        control_failed: tally.control.failures,
        control_runs: tally.control.runs,
        selects_test: experiment.treatment.only !== null,
    };
}
function predecessorsEntry({ predecessors }, session) {
    if (predecessors === null)
        return null;
    const { searchRuns } = predecessors;
    if (predecessors.kind === 'not-found')
        return { kind: 'not-found', why: predecessors.why, search_runs: searchRuns };
    const { role, tests, confirmation, tally } = predecessors;
    return {
        ...{ kind: 'found', role },
        tests: tests.flatMap((test) => idOf(test, session) ?? []),
        ...{ failed: tally.treatment.failures, runs: tally.treatment.runs },
        ...{ alone_failed: tally.control.failures, alone_runs: tally.control.runs },
        ...{ command: (0,replay_lines/* fromRoot */.tc)(confirmation.commandLine, session.folder), search_runs: searchRuns },
    };
}
function evidenceEntry({ experiment, tally, pValue, difference, confirmed }, session) {
    const { contrast, treatment, commandLine } = experiment;
    return {
        contrast,
        value: changedValue(contrast, treatment, session),
        confirmed,
        control: { failed: tally.control.failures, runs: tally.control.runs },
        treatment: { failed: tally.treatment.failures, runs: tally.treatment.runs },
        p_value: pValue,
        difference: difference === null ? null : { rate: difference.difference, lower: difference.lower, upper: difference.upper },
        command: (0,replay_lines/* fromRoot */.tc)(commandLine, session.folder),
    };
}
function changedValue(contrast, { conditions, chosen }, session) {
    if (contrast === 'after-tests')
        return (0,test_id/* listed */.K)(chosen?.slice(0, -1).flatMap((test) => idOf(test, session) ?? []) ?? []);
    if (contrast === 'order' || contrast === 'timezone' || contrast === 'locale')
        return conditions[contrast];
    return null;
}

// EXTERNAL MODULE: ./build/report/outcome-words.js
var outcome_words = __webpack_require__(12223);
// EXTERNAL MODULE: ./build/report/place-schema.js
var place_schema = __webpack_require__(59122);
;// CONCATENATED MODULE: ./build/report/results.js






/** The results of a session, ready to be written. */
function resultsOf(session, analysis) {
    const { header } = session;
    const { verdict, counts } = analysis;
    return {
        schema_version: 1,
        tool_version: header.toolVersion,
        session_id: header.sessionId,
        started_at: header.startedAt,
        verdict: verdict.kind,
        verdict_reason: verdict.kind === 'inconclusive' ? { why: verdict.why, detail: verdict.detail } : null,
        seed: header.rootSeed,
        command: header.command,
        working_directory: header.workingDirectory,
        folder: session.folder ?? header.workingDirectory,
        output_directory: header.outputDir,
        repo: header.repo,
        commit: session.commit,
        backend: header.backend,
        total_runs: counts.planned,
        completed_runs: counts.completed,
        perturbed_runs: counts.perturbed,
        lost_runs: counts.lost,
        skipped_runs: counts.skipped,
        failures: counts.failures,
        repro_rate: analysis.reproRate,
        repro_rate_interval: analysis.interval,
        detectable_rate: analysis.detectableRate,
        parallelism: header.parallelism,
        timeout_ms: header.timeoutMs,
        stop: header.stop,
        isolation: header.isolation,
        private_network: header.privateNetwork,
        perturb: [...header.perturb],
        ended: endedOf(session.end),
        framework: frameworkOf(session),
        replay_command: replayLine(session, null),
        warnings: [...session.warnings, ...analysis.dependences.map(({ warning }) => warning)],
        results: session.observations.map((observation) => runResult(observation, analysis)),
        tests: analysis.tests.map((row) => testEntry(row, session)),
        clusters: analysis.clusters.map((cluster) => clusterEntry(cluster, session)),
        systemic_flakes: analysis.systemicFlakes.map((flake) => ({
            tests: idsOf(flake.tests, session),
            attempts: [...flake.runs],
            together_in: flake.togetherIn,
        })),
        sensitivities: analysis.sensitivities.map((sensitivity) => sensitivityEntry(sensitivity, session)),
        place_differences: analysis.placeDifferences.map((difference) => {
            return (0,place_schema/* placeEntry */.c)(difference, difference.test === null ? null : (idsOf([difference.test], session)[0] ?? null));
        }),
        diagnosis: diagnosisEntries(session),
        diagnosis_end: session.diagnosis?.end ?? null,
    };
}
function runResult(observation, analysis) {
    const { outcome, tests } = observation;
    return {
        attempt: observation.run,
        seed: observation.seed,
        passed: (0,outcomes/* isObserved */.XJ)(observation) ? !(0,outcomes/* isFailure */.N6)(observation) : null,
        ...(0,outcome_words/* outcomeFields */.e)(outcome),
        judged: analysis.judged.includes(observation),
        duration_ms: observation.durationMs,
        started_ms: observation.startedMs,
        slot: observation.slot,
        place: observation.place,
        ...observation.conditions,
        stdout: observation.stdoutTail,
        stderr: observation.stderrTail,
        stdout_log: observation.stdoutLog,
        stderr_log: observation.stderrLog,
        report: tests.kind,
        report_problem: tests.problem,
        marks: tests.marks,
    };
}
function endedOf(end) {
    if (end === null) {
        const detail = 'The detector itself was killed; these are the runs that it had recorded.';
        return { kind: 'broken-off', detail, log: null };
    }
    if (end.kind === 'halted')
        return { kind: end.kind, detail: end.detail, log: end.log };
    if (end.kind === 'cancelled')
        return { kind: end.kind, detail: end.signal, log: null };
    return { kind: end.kind, detail: end.kind === 'stopped' ? end.rule : null, log: null };
}
function frameworkOf({ framework }) {
    if (framework === null)
        return null;
    return { name: framework.name, seed_knob: framework.seedKnob, extended_command: framework.extendedCommand };
}
function testEntry(row, session) {
    const { file, suite, name } = row.identity;
    return {
        id: (0,test_id/* testId */.e)(row.identity),
        ...{ file, suite, name },
        line: lineOf(row, session),
        verdict: row.verdict,
        ...row.counts,
        repro_rate: row.rate,
        repro_rate_interval: row.interval,
        failing_seeds: [...row.failingSeeds],
        replay_command: replayLine(session, row.test),
    };
}
/** The line of the first failure that has one in the test's own file. */
function lineOf(row, { observations }) {
    for (const { tests } of observations) {
        const failure = tests.failures.find(({ test }) => test === row.test)?.failure;
        if (failure?.location?.file === row.identity.file)
            return failure?.location?.line ?? null;
    }
    return null;
}
function replayLine(session, test) {
    const line = session.replays.find((replay) => replay.test === test)?.commandLine;
    return line === undefined ? null : (0,replay_lines/* fromRoot */.tc)(line, session.folder);
}
function clusterEntry(cluster, session) {
    const { id, title, excerpt, count } = cluster;
    return { id, title, excerpt, count, tests: idsOf(cluster.tests, session), attempts: [...cluster.runs] };
}
function sensitivityEntry(found, session) {
    const { test, with: on, without: off, difference } = found;
    return {
        ...{ condition: found.factor, level: found.level },
        test: test === null ? null : (idsOf([test], session)[0] ?? null),
        ...{ runs_with: on.runs, failures_with: on.failures, runs_without: off.runs, failures_without: off.failures },
        difference: {
            estimate: difference.difference,
            ...{ lower: difference.lower, upper: difference.upper },
            ...{ confidence: difference.confidence, method: difference.method },
        },
        ...{ p_value: found.pValue, shown: found.shown },
        attempts: [...found.failingRuns],
        replay_command: replayLine(session, test),
    };
}
function idsOf(tests, session) {
    return tests.flatMap((test) => {
        const identity = session.tests[test];
        return identity === undefined ? [] : [(0,test_id/* testId */.e)(identity)];
    });
}


/***/ }),

/***/ 24253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed),
/* harmony export */   e: () => (/* binding */ testId)
/* harmony export */ });
/** `file::suite::name`, with what the report has of them. */
function testId({ file, suite, name }) {
    return [file, suite, name].filter((part) => part !== null && part !== '').join('::');
}
/** More names than this are counted. */
const MOST_NAMES = 5;
/** Some tests in a sentence: `a, b and 3 more`. */
function listed(ids) {
    const shown = ids.length > MOST_NAMES ? ids.slice(0, MOST_NAMES) : ids;
    const rest = ids.length > shown.length ? [`${ids.length - shown.length} more`] : [];
    const names = [...shown, ...rest];
    return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}


/***/ })

};
