export const id = 616;
export const ids = [616,607];
export const modules = {

/***/ 9616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReplay: () => (/* binding */ runReplay)
});

// EXTERNAL MODULE: ./build/report/terminal.js
var terminal = __webpack_require__(63299);
// EXTERNAL MODULE: ./build/config/nearest.js
var nearest = __webpack_require__(49445);
// EXTERNAL MODULE: ./build/report/replay-lines.js
var replay_lines = __webpack_require__(11498);
;// CONCATENATED MODULE: ./build/cli/replay-choice.js
/** Which of the stored replays to run. Pure. */


/**
 * The replay of one test; without a test, the one that is likeliest to fail again.
 * @param test its id, or a part that only its id has
 * @throws Error where there is none, with what there is instead
 */
function chooseReplay(results, test) {
    if (test !== null)
        return ofTest(results, test);
    const [best] = results.diagnosis
        .flatMap((entry) => triedOf(entry) ?? [])
        .filter(({ failed }) => failed > 0)
        .toSorted((a, b) => share(b) - share(a));
    if (best !== undefined) {
        const tests = best.test === null ? failedTests(results) : best.together;
        return stored(results, best.test, best.command, promiseOf(best), tests);
    }
    if (results.replay_command !== null)
        return stored(results, null, results.replay_command, null, failedTests(results));
    throw new Error('These results have no replay: nothing failed. Run more, e.g. with `--runs 200`.');
}
function stored({ folder }, test, line, promise, tests) {
    return { test, commandLine: (0,replay_lines/* fromFolder */.FC)(line, folder), promise, tests };
}
function failedTests({ tests }) {
    return tests.filter(({ failed, retried }) => failed + retried > 0).map(({ id }) => id);
}
/** Behind its polluters a test fails whatever the seed; else its replay is what was tried. */
function triedOf({ test, tests, predecessors, replay }) {
    const polluted = predecessors?.kind === 'found' && predecessors.role === 'polluter' ? predecessors : null;
    const tried = polluted ?? replay;
    return tried === null ? null : { ...tried, test, together: tests };
}
function share({ failed, runs }) {
    return runs === 0 ? 0 : failed / runs;
}
function promiseOf(tried) {
    return tried === null ? null : `it failed ${tried.failed} of ${tried.runs} times when it was tried`;
}
function ofTest(results, asked) {
    const entry = results.tests.find(({ id }) => id === meantTest(results, asked));
    if (entry === undefined || entry.replay_command === null)
        throw new Error(`\`${entry?.id ?? asked}\` never failed, so there is nothing to replay. Leave --test out for what did.`);
    const diagnosed = results.diagnosis.find(({ test }) => test === entry.id);
    const promise = diagnosed === undefined ? null : promiseOf(triedOf(diagnosed));
    return stored(results, entry.id, entry.replay_command, promise, [entry.id]);
}
/** How many tests an error names. */
const LISTED = 10;
/** The test of that very id, or the only one whose id holds the text: of those that failed, then of all. */
function meantTest({ tests }, asked) {
    const ids = tests.map(({ id }) => id);
    if (ids.includes(asked))
        return asked;
    const failing = tests.filter((test) => test.replay_command !== null).map(({ id }) => id);
    for (const known of [failing, ids]) {
        const found = known.filter((id) => id.toLowerCase().includes(asked.toLowerCase()));
        if (found[0] !== undefined && found.length === 1)
            return found[0];
        if (found.length > 1)
            throw new Error(`\`${asked}\` is in the ids of ${found.length} tests. ${oneOf(found)}`);
    }
    const near = (0,nearest/* nearestWord */.z)(asked, failing, 4);
    const remedy = failing.length === 0 ? 'They have a replay of no test.' : oneOf(near === null ? failing : [near]);
    throw new Error(`These results have no test \`${asked}\`. ${remedy}`);
}
function oneOf(ids) {
    if (ids.length === 1)
        return `Did you mean \`--test '${ids[0]}'\`?`;
    const more = ids.length > LISTED ? [`(and ${ids.length - LISTED} more in results.json)`] : [];
    return ['Name one of them:', ...ids.slice(0, LISTED), ...more].join('\n  ');
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/folders.js
var folders = __webpack_require__(81982);
;// CONCATENATED MODULE: ./build/cli/replay-folder.js
/** In which folder a replay runs: never silently in another one than the session. */


/**
 * The folder that was asked for, or the session's own; absolute.
 * @throws Error where it is not there, with the remedy
 */
function replayFolder(results, asked) {
    if (asked !== null) {
        const folder = (0,external_node_path_.resolve)(asked);
        if ((0,folders/* isDirectory */.w)(folder))
            return folder;
        throw new Error(`\`--working-directory\` must be an existing folder, got \`${asked}\`.`);
    }
    const { working_directory: own } = results;
    if ((0,external_node_path_.isAbsolute)(own) && (0,folders/* isDirectory */.w)(own))
        return own;
    const remedy = 'Name the folder of the same code in which the command runs: `--working-directory .`, for example.';
    throw new Error(`${whatIsGone(results)} ${remedy}`);
}
function whatIsGone({ repo, commit, working_directory: own }) {
    if (repo === null)
        return `The session ran in ${own}, which is not on this machine.`;
    return `The session ran in a clone of ${repo}${commit === null ? '' : ` at ${commit}`}, which is gone.`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/events/session-output.js + 1 modules
var session_output = __webpack_require__(38213);
// EXTERNAL MODULE: ./build/execute/report-files.js
var report_files = __webpack_require__(70366);
// EXTERNAL MODULE: ./build/frameworks/frameworks.js + 12 modules
var frameworks = __webpack_require__(84142);
// EXTERNAL MODULE: ./build/frameworks/registry.js + 57 modules
var registry = __webpack_require__(80987);
// EXTERNAL MODULE: ./build/frameworks/replay-support.js
var replay_support = __webpack_require__(13783);
// EXTERNAL MODULE: ./build/frameworks/session.js
var frameworks_session = __webpack_require__(14620);
// EXTERNAL MODULE: ./build/shell-words.js
var shell_words = __webpack_require__(94942);
;// CONCATENATED MODULE: ./build/cli/replay-framework.js
/** The session's framework for one replay: the files of ours that its line loads, made anew where they are gone, and what its tests say. */










/** @throws Error where its temporary folder cannot be made */
function prepareReplay(line, results, folder) {
    const tempDir = plainTempDir();
    const reportDir = (0,external_node_path_.join)(tempDir, 'report');
    (0,external_node_fs_.mkdirSync)(reportDir);
    const own = registry/* FRAMEWORKS */.i.find(({ name }) => name === results.framework?.name);
    if (own !== undefined)
        (0,frameworks_session/* writeSupportFiles */.G)(own, (0,external_node_path_.join)(tempDir, session_output/* OUTPUT_FILES */.Y7.support));
    const session = own === undefined ? null : recognised(own, results, folder, tempDir);
    const seed = Number(/\bTEST_SEED=(\d+)/.exec(line)?.[1] ?? results.results[0]?.seed ?? 1);
    const prepared = session?.prepare({ run: 0, seed, order: 'as-is', reportDir, env: process.env });
    // Where more than variables is needed, a run's command has it, and a pasted line has not.
    const reports = Object.values(prepared?.env ?? {}).some((value) => value.includes(reportDir));
    const startedMs = Date.now();
    return {
        commandLine: withSupport(line, results, own, tempDir),
        env: prepared?.env ?? {},
        read: async (exitCode) => {
            const tests = session === null ? [] : await testsOf(session, { exitCode, reportDir, folder, startedMs });
            return tests.length > 0 || reports ? tests : null;
        },
        remove: () => (0,external_node_fs_.rmSync)(tempDir, { recursive: true, force: true }),
    };
}
/** Its path goes into a line whose quoting is not known here, so it must need none: a TMPDIR with spaces gives way to the system's. */
function plainTempDir() {
    const root = [(0,external_node_os_.tmpdir)(), '/tmp', '/var/tmp'].find((path) => (0,shell_words/* shellQuote */.Z)(path) === path && (0,external_node_fs_.existsSync)(path));
    if (root === undefined)
        throw new Error('No temporary folder has a plain name. Set TMPDIR to a path without spaces.');
    return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(root, 'flaky-replay-'));
}
/** Null where the folder does not show that its command runs it. */
function recognised({ name }, results, folder, tempDir) {
    const asked = {
        ...{ testCommand: results.command, framework: name, outputDir: tempDir, reportFiles: null, perturb: [] },
        portableReplays: false,
    };
    return (0,frameworks.recogniseFramework)(asked, { directory: folder }).framework;
}
/** The line with our own copies of the session's support files where one of these is gone: a path that leads nowhere may go unnoticed. */
function withSupport(line, results, own, tempDir) {
    const made = (0,external_node_path_.join)(tempDir, session_output/* OUTPUT_FILES */.Y7.support);
    const stored = (0,external_node_path_.join)(results.output_directory, session_output/* OUTPUT_FILES */.Y7.support);
    const files = Object.keys(own?.supportFiles ?? {});
    const portable = line.replaceAll(replay_support/* PORTABLE_SUPPORT */.M, made);
    if (files.every((file) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(stored, file))))
        return portable;
    return portable.replaceAll(inQuotes(stored), () => made);
}
/** A path as it stands within single quotes. */
function inQuotes(path) {
    return path.replaceAll("'", `'\\''`);
}
/** How far a file's time may be behind the clock. */
const CLOCK_STEP_MS = 50;
async function testsOf(framework, ended) {
    const { exitCode, reportDir, folder, startedMs } = ended;
    const found = await (0,report_files/* findReportFiles */.j)(framework.reportFiles, folder);
    const reportFiles = found.filter((path) => (0,external_node_fs_.statSync)(path).mtimeMs >= startedMs - CLOCK_STEP_MS);
    const report = await framework.read({
        ...{ exitCode, reportDir, workingDirectory: folder, reportFiles },
        ...{ timedOut: false, stdoutLog: null, stderrLog: null },
    });
    return report.kind === 'read' ? report.tests : [];
}

// EXTERNAL MODULE: ./build/report/test-id.js
var test_id = __webpack_require__(24253);
;// CONCATENATED MODULE: ./build/cli/replay-judgement.js

/** By the tests that it is about where these report themselves, else by the exit codes of the session's failing runs. */
function judgeReplay({ exitCode, tests }, replay, results) {
    const failing = results.results.filter(({ passed }) => passed === false);
    if (tests === null)
        return byExitCode(exitCode, failing);
    const failed = tests.filter(({ status }) => status === 'failed' || status === 'flaky');
    const ids = failed.map(({ identity }) => (0,test_id/* testId */.e)(identity));
    // A crash, or a whole command, can fail without a failing test: then it must have done so in the session too.
    const silent = tests.length === 0 || (replay.test === null && ids.length === 0) || replay.tests.length === 0;
    if (silent)
        return byExitCode(exitCode, failing.filter(({ marks }) => !marks.includes('f')));
    return byTests(exitCode, ids, replay);
}
/** One that the framework's own retry turned green failed too. */
function byTests(exitCode, ids, replay) {
    if (ids.some((id) => replay.tests.includes(id)))
        return { kind: 'failed-again', words: `It failed again (exit code ${exitCode}).` };
    if (exitCode === 0)
        return { kind: 'passed', words: 'It did not fail this time.' };
    const [first, ...others] = ids;
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    const what = first === undefined ? 'no test did' : `what failed was ${first}${more}`;
    return otherwise(`exit code ${exitCode}`, what);
}
function byExitCode(exitCode, failing) {
    const seen = [...new Set(failing.flatMap(({ exit_code: code }) => (code === null ? [] : [code])))];
    if (exitCode === 0)
        return { kind: 'passed', words: 'It did not fail this time.' };
    if (seen.includes(exitCode))
        return { kind: 'failed-again', words: `It failed again (exit code ${exitCode}).` };
    if (exitCode === 126 || exitCode === 127) {
        const remedy = 'Run it where the session ran, with what its command needs on PATH.';
        return { kind: 'not-run', words: `It could not be run (exit code ${exitCode}). ${remedy}` };
    }
    const but = seen.length === 0
        ? 'no test failed, as one did in the session'
        : `the session's failing runs had ${seen.join(', ')}`;
    return otherwise(`exit code ${exitCode}`, but);
}
function otherwise(how, but) {
    const remedy = 'Check that the folder holds the code of the session, with its dependencies installed.';
    return { kind: 'failed-otherwise', words: `It failed otherwise (${how}; ${but}). ${remedy}` };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./build/execute/processes.js
var processes = __webpack_require__(58029);
;// CONCATENATED MODULE: ./build/cli/replay-process.js
/** Carries a shell line out in this terminal, in a process group of its own, which ends with the time limit or with us. */



/** As GitHub's `shell: bash` runs a step, and as the session ran its command. */
const SHELL = ['--noprofile', '--norc', '-eo', 'pipefail', '-c'];
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** A process that it left behind may hold its output open for longer. */
const LAST_OUTPUT_MS = 1000;
/** Runs it; its output goes where ours does. */
function carryOut({ commandLine, cwd, env, timeoutMs }) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)('bash', [...SHELL, commandLine], {
            ...{ cwd, env: { ...process.env, ...env }, detached: true },
            stdio: ['ignore', outputTo(process.stdout), outputTo(process.stderr)],
        });
        const forwarded = forward(child);
        let [interrupted, timedOut] = [false, false];
        const end = (signal) => {
            if (child.pid !== undefined)
                (0,processes/* signalProcess */.a7)(-child.pid, signal);
        };
        const timer = setTimeout(() => {
            timedOut = true;
            end('SIGKILL');
        }, timeoutMs);
        for (const signal of SIGNALS)
            process.once(signal, () => {
                interrupted = true;
                end(signal);
            });
        child.once('error', reject);
        child.once('exit', async (code, signal) => {
            clearTimeout(timer);
            await forwarded();
            const exitCode = code ?? 128 + external_node_os_.constants.signals[signal ?? 'SIGKILL'];
            resolve({ code: timedOut ? 124 : exitCode, interrupted });
        });
    });
}
/** A terminal is handed on, with its colours. What may go away (`| head`) is not: the tests would fail of that, and not of themselves. */
function outputTo(stream) {
    return stream.isTTY === true ? 'inherit' : 'pipe';
}
/** Passes on what comes through pipes. @returns waits for the last of it */
function forward(child) {
    const done = [forwardStream(child.stdout, process.stdout), forwardStream(child.stderr, process.stderr)];
    return async () => {
        let timer;
        const late = new Promise((resolve) => {
            timer = setTimeout(resolve, LAST_OUTPUT_MS);
        });
        await Promise.race([Promise.all(done), late]);
        clearTimeout(timer);
        child.stdout?.destroy();
        child.stderr?.destroy();
    };
}
/** To its end, also where nobody reads any more: what is left is read and dropped. */
async function forwardStream(from, to) {
    if (from === null)
        return;
    for await (const chunk of from) {
        if (to.writable && !to.write(chunk))
            await takesMore(to);
    }
}
const TAKES_MORE = ['drain', 'error', 'close'];
function takesMore(to) {
    return new Promise((resolve) => {
        const done = () => {
            for (const event of TAKES_MORE)
                to.off(event, done);
            resolve();
        };
        for (const event of TAKES_MORE)
            to.once(event, done);
    });
}

// EXTERNAL MODULE: ./build/cli/report-command.js + 3 modules
var report_command = __webpack_require__(27607);
;// CONCATENATED MODULE: ./build/cli/replay-command.js
/** `flaky-detector replay <file>`: a stored replay in this terminal, and whether it failed again. */







/**
 * Runs the replay, its output going where ours does; what we say of it goes to stderr.
 * @throws Error where the file cannot be read or has no such replay, or its folder is not there
 */
async function runReplay({ file, test, workingDirectory }) {
    const results = (0,report_command.readResults)(file);
    const replay = chooseReplay(results, test);
    const folder = replayFolder(results, workingDirectory);
    const prepared = prepareReplay(replay.commandLine, results, folder);
    const say = (text) => process.stderr.write(`${text}\n`);
    try {
        say(`in ${(0,terminal/* visibleLine */.P8)(folder)}`);
        say(`${(0,terminal/* visibleLine */.P8)(replay.test ?? 'The command')}${replay.promise === null ? '' : `: ${replay.promise}`}`);
        say((0,terminal/* visible */.RK)(prepared.commandLine));
        const { commandLine, env } = prepared;
        const { code, interrupted } = await carryOut({ commandLine, env, cwd: folder, timeoutMs: results.timeout_ms });
        if (interrupted)
            return 'interrupted';
        const { kind, words } = judgeReplay({ exitCode: code, tests: await prepared.read(code) }, replay, results);
        say((0,terminal/* visible */.RK)(words));
        return kind;
    }
    finally {
        prepared.remove();
    }
}


/***/ }),

/***/ 27607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readResults: () => (/* binding */ readResults),
  resultsFile: () => (/* binding */ resultsFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./build/analyze/analysis.js + 9 modules
var analysis = __webpack_require__(564);
// EXTERNAL MODULE: ./build/config/folders.js
var folders = __webpack_require__(81982);
// EXTERNAL MODULE: ./build/events/decode.js + 2 modules
var decode = __webpack_require__(54899);
// EXTERNAL MODULE: ./build/events/events.js
var events = __webpack_require__(41223);
// EXTERNAL MODULE: ./build/events/session-output.js + 1 modules
var session_output = __webpack_require__(38213);
// EXTERNAL MODULE: ./build/report/results.js + 1 modules
var results = __webpack_require__(29647);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./build/report/diagnosis-schema.js
/** The part of results.json that says why tests are flaky, as a schema. */

const count = schemas/* int */.Whr().nonnegative();
const maybeText = schemas/* string */.YjP().nullable();
const runSeed = schemas/* int */.Whr().positive();
const arm = schemas/* strictObject */.rej({ failed: count, runs: count });
const share = schemas/* number */.aig().min(-1).max(1);
const evidence = schemas/* strictObject */.rej({
    contrast: schemas/* enum */.k5n([
        'seed',
        'hash-seed',
        'alone',
        'after-tests',
        'parallelism',
        'fresh-copy',
        'own-network',
        'order',
        'timezone',
        'locale',
        'cpu-jitter',
        'one-cpu',
    ]),
    value: maybeText.describe('The order, time zone or locale that the treatment had, or the tests before it; else null.'),
    confirmed: schemas/* boolean */.zMY()
        .describe('True where fresh runs, of a number fixed beforehand, differ after the correction for all that was tried.'),
    control: arm,
    treatment: arm,
    p_value: schemas/* number */.aig()
        .min(0)
        .max(1)
        .describe("Boschloo's exact two-sided test, Holm-corrected over all tests and factors."),
    difference: schemas/* strictObject */.rej({ rate: share, lower: share, upper: share })
        .nullable()
        .describe('Failure rate of the treatment minus that of the control, with its 95 % interval.'),
    command: schemas/* string */.YjP().describe('The treatment as a shell line.'),
})
    .describe('One experiment: two ways of running the command, interleaved, that differ in one thing.');
const predecessors = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('found'),
        role: schemas/* enum */.k5n(['polluter', 'state-setter'])
            .describe('`polluter`: after these tests it fails; `state-setter`: only after these tests it passes.'),
        tests: schemas/* array */.YOg(schemas/* string */.YjP()).min(1).describe('In this order; none of them can be left out.'),
        failed: count,
        runs: count,
        alone_failed: count,
        alone_runs: count,
        command: schemas/* string */.YjP().describe('Runs these tests and then the test: the line of those runs.'),
        search_runs: count.describe('Runs that finding them took, before those that confirm it.'),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('not-found'),
        why: schemas/* enum */.k5n(['not-selectable', 'not-reproduced', 'not-confirmed', 'out-of-budget']),
        search_runs: count,
    }),
])
    .describe('The tests before it that it depends on, found by running ever fewer of them, or why they are not known.');
/** One entry of `diagnosis[]`. */
const diagnosisEntry = schemas/* strictObject */.rej({
    test: maybeText.describe('Id of tests[]; null: the command as a whole.'),
    tests: schemas/* array */.YOg(schemas/* string */.YjP()).describe('All that fail together, the test among them.'),
    cause: schemas/* enum */.k5n([
        'seed-controlled',
        'order-dependent',
        'contention',
        'timing',
        'leftover-state',
        'time-zone',
        'locale',
        'unexplained',
        'not-enough-runs',
    ]),
    mechanism: schemas/* enum */.k5n(['random-data', 'hash-order', 'test-order', 'network'])
        .nullable()
        .describe('What the cause acts through, where that was found out.'),
    replay: schemas/* strictObject */.rej({
        command: schemas/* string */.YjP(),
        seed: runSeed,
        failed: count,
        runs: count,
        control_seed: runSeed,
        control_failed: count,
        control_runs: count,
        selects_test: schemas/* boolean */.zMY(),
    })
        .nullable()
        .describe('The failing seed again and a passing seed as control, by this very command.'),
    predecessors: predecessors.nullable().default(null).describe('Null unless the cause is order-dependent.'),
    more_runs: count.nullable().describe('Runs that would decide in all likelihood, where there were not enough.'),
    evidence: schemas/* array */.YOg(evidence).describe('What names the cause first, then all else that was tried.'),
})
    .describe('Why one test, or tests that fail together, are flaky; each statement with its numbers.');

// EXTERNAL MODULE: ./build/report/place-schema.js
var place_schema = __webpack_require__(59122);
;// CONCATENATED MODULE: ./build/report/sensitivity-schema.js
/** What results.json says of a sensitivity. */

const sensitivity_schema_count = schemas/* int */.Whr().nonnegative();
/** What a session can vary. */
const factor = schemas/* enum */.k5n(['order', 'timezone', 'locale', 'cpu']);
/** One entry of results.json's `sensitivities`. */
const sensitivity = schemas/* strictObject */.rej({
    condition: factor
        .nullable()
        .describe('What was changed; null: it failed under changed conditions alone, too seldom to tell which of them matters.'),
    level: schemas/* string */.YjP()
        .nullable()
        .describe('What it was changed to, such as a time zone, where one level shows it best; null: any.'),
    test: schemas/* string */.YjP().nullable().describe('Null: the command as a whole.'),
    runs_with: sensitivity_schema_count.describe('Observed runs with the condition.'),
    failures_with: sensitivity_schema_count,
    runs_without: sensitivity_schema_count,
    failures_without: sensitivity_schema_count,
    difference: schemas/* strictObject */.rej({
        estimate: schemas/* number */.aig(),
        lower: schemas/* number */.aig(),
        upper: schemas/* number */.aig(),
        confidence: schemas/* number */.aig(),
        method: schemas/* string */.YjP(),
    })
        .describe('The rate with the condition less the rate without.'),
    p_value: schemas/* number */.aig()
        .min(0)
        .max(1)
        .describe('Exact and two-sided, corrected for all tests and conditions that were compared.'),
    shown: schemas/* boolean */.zMY()
        .describe('True: p_value is at most 0.05. False: it failed with the condition and never without, which may be chance.'),
    attempts: schemas/* array */.YOg(sensitivity_schema_count).describe('The failing runs with the condition.'),
    replay_command: schemas/* string */.YjP().nullable(),
})
    .describe('What a condition that the session changed on purpose does to a test. It is in no rate and no verdict.');

;// CONCATENATED MODULE: ./build/report/results-schema.js
/**
 * The contract of results.json (schema_version 1) as a schema: it types what we write, checks what we read back, and is published as
 * schema/results.schema.json. Field names are a promise to clients; the top level never has `error` or `refresh_worker`, which RunPod takes.
 */




const results_schema_count = schemas/* int */.Whr().nonnegative();
/** Far beyond what a session can have; a file from outside must not make the report arbitrarily large. */
const MOST_RUNS = 1_000_000;
const results_schema_maybeText = schemas/* string */.YjP().nullable();
const probability = schemas/* number */.aig().min(0).max(1);
const milliseconds = schemas/* number */.aig().nonnegative();
const interval = schemas/* strictObject */.rej({
    lower: probability,
    upper: probability,
    confidence: probability,
    method: schemas/* enum */.k5n(['clopper-pearson', 'inverse-binomial', 'both-outcomes', 'confidence-sequence']),
    failures: results_schema_count,
    runs: results_schema_count,
})
    .describe('The rates that the counts do not refute, with the counts that it is made of and the method that fits how the session stopped.');
const verdict = schemas/* enum */.k5n(['flaky', 'always-fails', 'no-failure-seen', 'inconclusive']);
const result = schemas/* strictObject */.rej({
    attempt: results_schema_count.describe('The run number, from 0; exported to the tests as ATTEMPT.'),
    seed: schemas/* int */.Whr().positive().describe('Exported to the tests as TEST_SEED.'),
    passed: schemas/* boolean */.zMY().nullable().describe('Null: the infrastructure lost the run; it counts as neither.'),
    exit_code: schemas/* int */.Whr().nullable().describe('128 + n for a signal, 124 for a time-out, null for a lost run.'),
    outcome: schemas/* enum */.k5n(['passed', 'failed', 'crashed', 'timed-out', 'not-observed']),
    outcome_detail: results_schema_maybeText.describe('The signal, the limit, or why the run was not observed.'),
    judged: schemas/* boolean */.zMY()
        .describe('False for a run beyond the one at which the session stopped: it is evidence, but in no rate.'),
    duration_ms: milliseconds,
    started_ms: milliseconds.describe('Since the start of the session.'),
    slot: results_schema_count,
    place: schemas/* string */.YjP().describe('Where it ran: `runner`, or `runpod:` and the worker.'),
    order: schemas/* enum */.k5n(['as-is', 'shuffled', 'reversed']),
    timezone: results_schema_maybeText.describe('The time zone that the run was given; null: as the command has it.'),
    locale: results_schema_maybeText.describe('The locale that the run was given; null: as the command has it.'),
    cpu: schemas/* enum */.k5n(['free', 'jitter', 'one-cpu'])
        .describe('`one-cpu`: all of it on one processor; `jitter`: also stopped and continued in random bursts.'),
    stdout: schemas/* string */.YjP().describe('The last few kB.'),
    stderr: schemas/* string */.YjP().describe('The last few kB.'),
    stdout_log: results_schema_maybeText.describe('Relative to the folder of this file.'),
    stderr_log: results_schema_maybeText.describe('Relative to the folder of this file.'),
    report: schemas/* enum */.k5n(['none', 'read', 'unreadable']).describe('What became of the per-test report.'),
    report_problem: results_schema_maybeText,
    marks: schemas/* string */.YjP()
        .describe('One character per entry of tests[]: p passed, f failed, s skipped, r failed and passed on retry, - missing.'),
})
    .describe('One run.');
const test = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().describe('file::suite::name, with what the report has of them.'),
    file: results_schema_maybeText,
    suite: results_schema_maybeText,
    name: schemas/* string */.YjP(),
    line: results_schema_count.nullable(),
    verdict: schemas/* enum */.k5n(['flaky', 'always-fails', 'no-failure-seen', 'inconclusive', 'skipped']),
    passed: results_schema_count,
    failed: results_schema_count,
    retried: results_schema_count.describe('Failed and then passed within one run, by the framework itself: evidence of flakiness, counted as failures.'),
    skipped: results_schema_count,
    missing: results_schema_count.describe('Runs that other runs show it in, but not these.'),
    repro_rate: probability.nullable(),
    repro_rate_interval: interval.nullable(),
    failing_seeds: schemas/* array */.YOg(schemas/* int */.Whr().positive()),
    replay_command: results_schema_maybeText,
});
const cluster = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    excerpt: schemas/* string */.YjP(),
    count: results_schema_count.describe('Failures in it.'),
    tests: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Ids of tests[]; empty for failures that no test accounts for.'),
    attempts: schemas/* array */.YOg(results_schema_count),
});
const systemicFlake = schemas/* strictObject */.rej({ tests: schemas/* array */.YOg(schemas/* string */.YjP()), attempts: schemas/* array */.YOg(results_schema_count), together_in: results_schema_count })
    .describe('Tests that fail in the same runs: one cause is likelier than many.');
/** results.json, whole. */
const resultsSchema = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz(1),
    tool_version: schemas/* string */.YjP(),
    session_id: schemas/* string */.YjP(),
    started_at: iso/* datetime */.w$(),
    verdict,
    verdict_reason: schemas/* strictObject */.rej({ why: schemas/* string */.YjP(), detail: schemas/* string */.YjP() })
        .nullable()
        .describe('Why it is inconclusive, and the remedy.'),
    seed: results_schema_count.describe('The root seed: enough to repeat the session.'),
    command: schemas/* string */.YjP(),
    working_directory: schemas/* string */.YjP().describe('On the machine of the session; of a clone, relative to its root.'),
    folder: schemas/* string */.YjP()
        .describe('The same on any machine: relative to the root of the repository (`.`: the root); absolute outside of one.'),
    output_directory: schemas/* string */.YjP()
        .describe('Where the session wrote; replay lines may name files in `support` there, which `replay` makes anew.'),
    repo: results_schema_maybeText,
    commit: results_schema_maybeText,
    backend: schemas/* enum */.k5n(['runner', 'runpod']),
    total_runs: results_schema_count.max(MOST_RUNS).describe('Planned; completed_runs + lost_runs + skipped_runs.'),
    completed_runs: results_schema_count,
    perturbed_runs: results_schema_count.describe('Those of completed_runs that ran under a changed condition: evidence of sensitivities, in no rate.'),
    lost_runs: results_schema_count,
    skipped_runs: results_schema_count,
    failures: results_schema_count,
    repro_rate: probability
        .nullable()
        .describe('failures / (completed_runs - perturbed_runs); null when nothing was observed.'),
    repro_rate_interval: interval.nullable(),
    detectable_rate: probability
        .nullable()
        .describe('The smallest true rate that this many runs would have shown with 95 % confidence.'),
    parallelism: schemas/* int */.Whr().positive(),
    timeout_ms: milliseconds,
    stop: schemas/* enum */.k5n(['all', 'first-failure', 'decided']),
    isolation: schemas/* enum */.k5n(['none', 'slot', 'run']),
    private_network: schemas/* boolean */.zMY(),
    perturb: schemas/* array */.YOg(factor)
        .describe('The conditions that the session was asked to vary; each run says which it was given.'),
    ended: schemas/* strictObject */.rej({
        kind: schemas/* string */.YjP(),
        detail: results_schema_maybeText,
        log: schemas/* strictObject */.rej({ file: schemas/* string */.YjP().describe('Relative to the folder of this file.'), tail: schemas/* string */.YjP() })
            .nullable()
            .describe('What the program printed that made the session end, such as a failed setup; the last few kB.'),
    }),
    framework: schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), seed_knob: results_schema_maybeText, extended_command: results_schema_maybeText }).nullable(),
    replay_command: results_schema_maybeText.describe('A shell line that repeats a failing run, to be pasted at the root of the repository, as all such lines here.'),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
    results: schemas/* array */.YOg(result),
    tests: schemas/* array */.YOg(test),
    clusters: schemas/* array */.YOg(cluster),
    systemic_flakes: schemas/* array */.YOg(systemicFlake),
    sensitivities: schemas/* array */.YOg(sensitivity),
    place_differences: schemas/* array */.YOg(place_schema/* placeDifference */.F),
    diagnosis: schemas/* array */.YOg(diagnosisEntry),
    diagnosis_end: schemas/* enum */.k5n(['complete', 'budget', 'cancelled', 'failed'])
        .nullable()
        .describe('Why the diagnosis ended; null where there was none, or the detector was killed.'),
})
    .describe('What a session of flaky-detector found.');
/** The published JSON Schema (draft 2020-12). */
function resultsJsonSchema() {
    return z.toJSONSchema(resultsSchema);
}

;// CONCATENATED MODULE: ./build/cli/report-command.js
/** `flaky-detector report <file>`: the report again, from a results.json or an events.ndjson. */










const REMEDY = 'Name the report folder of a session, or the results.json or events.ndjson in it.';
/**
 * The file to read: of a report folder, its results.json, or the events.ndjson of a session that was killed.
 * @throws when it is a folder without either
 */
function resultsFile(path) {
    if (!(0,folders/* isDirectory */.w)(path))
        return path;
    const found = [session_output/* OUTPUT_FILES */.Y7.results, session_output/* OUTPUT_FILES */.Y7.events].map((name) => (0,external_node_path_.join)(path, name)).find(external_node_fs_.existsSync);
    if (found === undefined)
        throw new Error(`The folder ${path} holds no results. ${REMEDY}`);
    return found;
}
/**
 * The results that a file, or a report folder, holds.
 * @throws when it cannot be read or is neither; the message says what and why.
 */
function readResults(path) {
    const file = resultsFile(path);
    const text = textOf(file);
    const whole = asJson(text);
    if (whole !== null && 'schema_version' in whole) {
        const decoded = resultsSchema.safeParse(whole);
        if (decoded.success)
            return decoded.data;
        throw new Error(`${file} is not a results.json of schema_version 1: ${errors/* prettifyError */.S1(decoded.error)}`);
    }
    return fromEvents(file, text);
}
function fromEvents(file, text) {
    try {
        const session = (0,events/* foldSession */.q)((0,decode/* decodeEvents */.Y)(text));
        return (0,results/* resultsOf */.q)(session, (0,analysis.analyze)(session));
    }
    catch (error) {
        throw new Error(`${file} holds no session: ${error.message} ${REMEDY}`);
    }
}
function textOf(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        const { code, message } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            throw new Error(`There is no file ${file}. ${REMEDY}`);
        if (code === 'EACCES')
            throw new Error(`${file} may not be read by this user. ${REMEDY}`);
        throw new Error(`${file} cannot be read: ${message}. ${REMEDY}`);
    }
}
function asJson(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' ? value : null;
    }
    catch {
        return null; // An event file has many lines, so it is no JSON text as a whole.
    }
}


/***/ }),

/***/ 54899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ NOUNS),
  Y: () => (/* binding */ decodeEvents)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
;// CONCATENATED MODULE: ./build/events/decode-conditions.js
/** What an event file says of the conditions that a session varies. */

/** What `perturb` asked for. Event files of before the other conditions existed name the order alone, or `none`. */
const perturbation = schemas/* union */.KCZ([
    schemas/* array */.YOg(schemas/* enum */.k5n(['order', 'timezone', 'locale', 'cpu'])),
    schemas/* enum */.k5n(['none', 'order']).transform((asked) => (asked === 'none' ? [] : [asked])),
]);
/** What each factor is drawn from. */
const conditionLevels = schemas/* strictObject */.rej({
    order: schemas/* array */.YOg(schemas/* enum */.k5n(['as-is', 'shuffled', 'reversed'])),
    timezone: schemas/* array */.YOg(schemas/* string */.YjP()),
    locale: schemas/* array */.YOg(schemas/* string */.YjP()),
    cpu: schemas/* array */.YOg(schemas/* enum */.k5n(['free', 'jitter', 'one-cpu'])),
});

// EXTERNAL MODULE: ./build/model.js
var model = __webpack_require__(25933);
;// CONCATENATED MODULE: ./build/events/decode-diagnosis.js
/** The events of a diagnosis, and what they share with those of a session's own runs, decoded strictly. */


const count = schemas/* int */.Whr().nonnegative();
const milliseconds = schemas/* number */.aig().nonnegative();
const maybeText = schemas/* string */.YjP().nullable();
const runSeed = schemas/* int */.Whr().positive();
/** Event files of before the other conditions existed have the order alone. */
const conditions = schemas/* strictObject */.rej({
    order: schemas/* enum */.k5n(['as-is', 'shuffled', 'reversed']),
    timezone: maybeText.default(model/* PLAIN_CONDITIONS */.QU.timezone),
    locale: maybeText.default(model/* PLAIN_CONDITIONS */.QU.locale),
    cpu: schemas/* enum */.k5n(['free', 'jitter', 'one-cpu']).default(model/* PLAIN_CONDITIONS */.QU.cpu),
});
/** What a run showed. */
const outcome = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('passed') }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('failed'), exitCode: schemas/* int */.Whr().min(1).max(255) }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('crashed'), signal: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('timed-out'), afterMs: milliseconds }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('not-observed'), reason: schemas/* string */.YjP() }),
]);
const contrast = schemas/* enum */.k5n([
    'seed',
    'hash-seed',
    'alone',
    'after-tests',
    'parallelism',
    'fresh-copy',
    'own-network',
    'order',
    'timezone',
    'locale',
    'cpu-jitter',
    'one-cpu',
]);
const seeded = schemas/* strictObject */.rej({ run: count, seed: runSeed, conditions });
const subject = schemas/* strictObject */.rej({
    test: count.nullable(),
    tests: schemas/* array */.YOg(count),
    failing: seeded,
    passing: seeded,
    failures: count,
    runs: count,
});
const setting = schemas/* strictObject */.rej({
    only: count.nullable(),
    /** Event files of before tests were searched for have none. */
    chosen: schemas/* array */.YOg(count).nullable().default(null),
    pasted: schemas/* boolean */.zMY(),
    parallel: schemas/* int */.Whr().positive(),
    copies: schemas/* enum */.k5n(['session', 'fresh']),
    network: schemas/* enum */.k5n(['session', 'private']),
    conditions,
    seed: runSeed.nullable(),
    hashSeed: runSeed.nullable(),
});
const experiment = schemas/* strictObject */.rej({
    id: count,
    contrast,
    stage: schemas/* enum */.k5n(['screen', 'search', 'confirm']),
    subjects: schemas/* array */.YOg(count),
    control: setting,
    treatment: setting,
    size: schemas/* int */.Whr().positive(),
    commandLine: schemas/* string */.YjP(),
});
const trial = schemas/* strictObject */.rej({
    experiment: count,
    arm: schemas/* enum */.k5n(['control', 'treatment']),
    seed: runSeed,
    outcome,
    marks: schemas/* string */.YjP().regex(/^[pfsr-]*$/),
    order: schemas/* array */.YOg(count).nullable().default(null),
    durationMs: milliseconds,
});
/** The events of a diagnosis, to be joined with the others. */
const diagnosisEvents = [
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('diagnosis-started'),
        budgetMs: milliseconds,
        subjects: schemas/* array */.YOg(subject),
        atMs: milliseconds,
    }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('experiment-started'), experiment, atMs: milliseconds }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('trial-finished'), trial, atMs: milliseconds }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('diagnosis-ended'),
        end: schemas/* enum */.k5n(['complete', 'budget', 'cancelled', 'failed']),
        atMs: milliseconds,
    }),
];

// EXTERNAL MODULE: ./build/events/events.js
var events = __webpack_require__(41223);
;// CONCATENATED MODULE: ./build/events/decode.js
/** Event files from outside, decoded strictly: what is not an event of this version is refused with its line. */




const decode_count = schemas/* int */.Whr().nonnegative();
/** Far beyond what a session can have; a file from outside must not make the report arbitrarily large. */
const MOST_RUNS = 1_000_000;
const decode_milliseconds = schemas/* number */.aig().nonnegative();
const decode_maybeText = schemas/* string */.YjP().nullable();
const identity = schemas/* strictObject */.rej({ file: decode_maybeText, suite: decode_maybeText, name: schemas/* string */.YjP() });
const failure = schemas/* strictObject */.rej({
    type: decode_maybeText,
    message: schemas/* string */.YjP(),
    stack: decode_maybeText,
    location: schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), line: decode_count }).nullable(),
});
const observedTests = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['none', 'read', 'unreadable']),
    marks: schemas/* string */.YjP().regex(/^[pfsr-]*$/),
    failures: schemas/* array */.YOg(schemas/* strictObject */.rej({ test: decode_count, failure })),
    problem: decode_maybeText,
    couldNotRun: schemas/* boolean */.zMY(),
});
const observation = schemas/* strictObject */.rej({
    run: decode_count,
    seed: schemas/* int */.Whr().positive(),
    conditions: conditions,
    outcome: outcome,
    startedMs: decode_milliseconds,
    durationMs: decode_milliseconds,
    slot: decode_count,
    place: schemas/* string */.YjP(),
    stdoutTail: schemas/* string */.YjP(),
    stderrTail: schemas/* string */.YjP(),
    stdoutLog: decode_maybeText,
    stderrLog: decode_maybeText,
    tests: observedTests,
});
const inconclusiveReason = schemas/* enum */.k5n([
    'command-not-found',
    'setup-failed',
    'workspace-failed',
    'backend-failed',
    'no-tests-executed',
    'could-not-run',
    'nothing-observed',
    'mostly-lost',
    'too-few-runs',
    'output-not-writable',
]);
const stopRule = schemas/* enum */.k5n(['all', 'first-failure', 'decided']);
const logExcerpt = schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), tail: schemas/* string */.YjP() });
const sessionEnd = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('complete') }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('stopped'), rule: stopRule }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('time-budget') }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('cancelled'), signal: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('halted'),
        why: inconclusiveReason,
        detail: schemas/* string */.YjP(),
        log: logExcerpt.nullable(),
    }),
]);
const preparation = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('cloning'), url: schemas/* string */.YjP(), ref: decode_maybeText }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('setting-up'), command: schemas/* string */.YjP(), because: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('copying'), directory: schemas/* string */.YjP() }),
]);
const replay = schemas/* strictObject */.rej({
    test: decode_count.nullable(),
    run: decode_count,
    seed: schemas/* int */.Whr().positive(),
    commandLine: schemas/* string */.YjP(),
    selectsTest: schemas/* boolean */.zMY(),
});
const header = schemas/* strictObject */.rej({
    toolVersion: schemas/* string */.YjP(),
    sessionId: schemas/* string */.YjP(),
    startedAt: iso/* datetime */.w$(),
    command: schemas/* string */.YjP(),
    workingDirectory: schemas/* string */.YjP(),
    outputDir: schemas/* string */.YjP(),
    repo: decode_maybeText,
    rootSeed: decode_count,
    plannedRuns: decode_count.max(MOST_RUNS),
    parallelism: schemas/* int */.Whr().positive(),
    timeoutMs: decode_milliseconds,
    stop: stopRule,
    isolation: schemas/* enum */.k5n(['none', 'slot', 'run']),
    privateNetwork: schemas/* boolean */.zMY(),
    perturb: perturbation,
    backend: schemas/* enum */.k5n(['runner', 'runpod']),
});
const remoteProgress = schemas/* strictObject */.rej({
    queuedJobs: decode_count,
    runningJobs: decode_count,
    waitedMs: decode_milliseconds,
    workers: decode_maybeText,
    runsDone: decode_count,
    runsPlanned: decode_count,
    workerSeconds: decode_milliseconds,
});
const frameworkUse = schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), seedKnob: decode_maybeText, extendedCommand: decode_maybeText });
/** The nouns of model.ts as schemas, for other formats that carry them. */
const NOUNS = { conditions: conditions, outcome: outcome, identity, failure, inconclusiveReason, sessionEnd, frameworkUse };
const sessionEvent = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('session-started'), version: schemas/* literal */.euz(events/* EVENTS_VERSION */.R), header }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('preparing'), preparation, atMs: decode_milliseconds }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('workspace-ready'),
        commit: decode_maybeText,
        folder: schemas/* string */.YjP(),
        method: schemas/* string */.YjP(),
        atMs: decode_milliseconds,
    }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('framework-recognised'), use: frameworkUse }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('tests-seen'), tests: schemas/* array */.YOg(identity) }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('conditions-drawn'),
        levels: conditionLevels,
        plainRuns: decode_count,
    }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('run-started'), run: decode_count, slot: decode_count, atMs: decode_milliseconds }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('run-finished'), observation }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('remote-job'),
        job: schemas/* string */.YjP(),
        state: schemas/* enum */.k5n(['submitted', 'over']),
        firstRun: decode_count,
        runs: decode_count,
        atMs: decode_milliseconds,
    }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('remote-progress'), progress: remoteProgress, atMs: decode_milliseconds }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('replays-known'), replays: schemas/* array */.YOg(replay) }),
    ...diagnosisEvents,
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('warning'), text: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('session-ended'), end: sessionEnd, atMs: decode_milliseconds }),
]);
/**
 * The events of an NDJSON text. A last line without its newline is what a killed detector leaves, and is passed over.
 * @throws naming the line that is not an event of this version.
 */
function* decodeEvents(text) {
    const lines = text.split('\n');
    lines.pop();
    for (const [index, line] of lines.entries())
        yield decodeLine(line, index + 1);
}
function decodeLine(line, number) {
    let raw;
    try {
        raw = JSON.parse(line);
    }
    catch {
        throw new Error(`Line ${number} is not JSON. An events.ndjson holds one event per line, as a session wrote it.`);
    }
    const event = sessionEvent.safeParse(raw);
    if (event.success)
        return event.data;
    throw new Error(`Line ${number} is not an event of version ${events/* EVENTS_VERSION */.R}: ${errors/* prettifyError */.S1(event.error)}`);
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


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
