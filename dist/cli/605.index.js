export const id = 605;
export const ids = [605];
export const modules = {

/***/ 59605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diagnoseSession: () => (/* binding */ diagnoseSession),
  provenReplays: () => (/* binding */ provenReplays)
});

// EXTERNAL MODULE: ./build/execute/condition-levels.js + 2 modules
var condition_levels = __webpack_require__(60083);
// EXTERNAL MODULE: ./build/model.js
var model = __webpack_require__(25933);
// EXTERNAL MODULE: ./build/frameworks/replays.js
var replays = __webpack_require__(15320);
;// CONCATENATED MODULE: ./build/diagnose/arm-framework.js

const HASH_SEED = /\bPYTHONHASHSEED=\d+/;
/** The line that repeats a trial when it is pasted. */
function lineOf({ setting, seed }, { session, framework }) {
    const { only, chosen, conditions, hashSeed } = setting;
    const { order } = conditions;
    const { tests: seen } = session;
    const test = seen[only ?? -1] ?? null;
    const run = session.observations.find((it) => it.seed === seed)?.run ?? 0;
    const tests = chosen?.flatMap((index) => seen[index] ?? []) ?? null;
    const line = (tests === null ? null : framework?.chosen?.line({ seed, order, tests, seen })) ??
        framework?.replay({ seed, order, test, seen }).commandLine ??
        (0,replays/* wholeCommandLine */.p)(session.header.command, { seed, run });
    return hashSeed === null ? line : line.replace(HASH_SEED, `PYTHONHASHSEED=${hashSeed}`);
}
/** Whether the framework takes Python's hash seed from the line. */
function takesHashSeed(source, setting) {
    return HASH_SEED.test(lineOf({ setting, seed: 1 }, source));
}
/**
 * A framework session that prepares each run for its trial.
 * @param trialOf the trial of a run, by the run's number
 */
function armFramework(source, trialOf) {
    const { framework } = source;
    return {
        name: framework?.name ?? 'none',
        reportFiles: framework?.reportFiles ?? null,
        orders: framework?.orders ?? [],
        prepare: (needs) => prepared(needs, trialOf(needs.run), source),
        read: async (evidence) => framework?.read(evidence) ?? { kind: 'none' },
        replay: (wanted) => framework?.replay(wanted) ?? { commandLine: '', selectsTest: false },
        here: (line) => framework?.here(line) ?? line,
        chosen: framework?.chosen ?? null,
        use: async () => null, // known since the session's own runs
    };
}
function prepared(needs, trial, source) {
    const { pasted, only, hashSeed } = trial.setting;
    const own = source.framework?.prepare(needs) ?? { commandLine: source.session.header.command, env: {} };
    if (!pasted && only === null)
        return own;
    const hash = hashSeed === null ? {} : { PYTHONHASHSEED: String(hashSeed) };
    const line = lineOf(trial, source);
    return { commandLine: source.framework?.here(line) ?? line, env: { ...own.env, ...hash } };
}

// EXTERNAL MODULE: ./build/diagnose/causes.js + 1 modules
var causes = __webpack_require__(81468);
// EXTERNAL MODULE: ./build/diagnose/contrasts.js
var contrasts = __webpack_require__(99958);
// EXTERNAL MODULE: ./build/plan/draws.js
var draws = __webpack_require__(7629);
// EXTERNAL MODULE: ./build/diagnose/sizes.js
var sizes = __webpack_require__(63307);
;// CONCATENATED MODULE: ./build/diagnose/blocks.js


const ORDER_KEY = 0x41424241;
const SEED_KEY = 0x64676e73;
/** Pairs between two looks at what to do next. */
const PAIRS = 4;
/** More pairs than any experiment has. */
const MOST_PAIRS = 4096;
/**
 * The trials that follow `done` pairs. An arm that runs several at a time gets them in one piece, the other arm as many beside it.
 */
function blockOf(experiment, done, rootSeed) {
    const { id, control, treatment } = experiment;
    if (experiment.stage === 'search')
        return [searching(experiment, done, rootSeed)];
    const unit = Math.max(control.parallel, treatment.parallel);
    const nextLook = (0,sizes/* looksOf */.uJ)(experiment).find((look) => look > done) ?? done + 1;
    const pairs = Math.min(Math.ceil(PAIRS / unit) * unit, nextLook - done);
    const trials = [];
    for (let first = done; first < done + pairs; first += unit) {
        const seeds = Array.from({ length: Math.min(unit, done + pairs - first) }, (_, offset) => (0,draws/* drawn */.v)(rootSeed, SEED_KEY, id * MOST_PAIRS + first + offset));
        const ofControl = seeds.map((seed) => ({ arm: 'control', seed: control.seed ?? seed }));
        const ofTreatment = seeds.map((seed) => ({ arm: 'treatment', seed: treatment.seed ?? seed }));
        const controlFirst = ((0,draws/* drawn */.v)(rootSeed, ORDER_KEY, id * MOST_PAIRS + first) & 1) === 0;
        trials.push(...(controlFirst ? [...ofControl, ...ofTreatment] : [...ofTreatment, ...ofControl]));
    }
    return trials;
}
/** One at a time: each may be the answer, and the order of its tests is told only where it has an executor to itself. */
function searching({ id, treatment }, done, rootSeed) {
    return { arm: 'treatment', seed: treatment.seed ?? (0,draws/* drawn */.v)(rootSeed, SEED_KEY, id * MOST_PAIRS + done) };
}

// EXTERNAL MODULE: ./build/diagnose/next-step.js
var next_step = __webpack_require__(57935);
// EXTERNAL MODULE: ./build/diagnose/notebook.js
var diagnose_notebook = __webpack_require__(53164);
;// CONCATENATED MODULE: ./build/diagnose/diagnosis.js




/** Carries a diagnosis out within its budget. Never throws: what was observed by then stays. */
async function diagnose(request) {
    const { subjects, budgetMs, emit } = request;
    const atMs = () => Math.round(request.elapsedMs());
    emit({ type: 'diagnosis-started', budgetMs, subjects, atMs: atMs() });
    const budget = new AbortController();
    const timer = setTimeout(() => budget.abort({ kind: 'time-budget' }), budgetMs);
    const end = await explore(request, budget.signal).catch((error) => {
        emit({ type: 'warning', text: `The diagnosis could not go on: ${error.message}` });
        return 'failed';
    });
    clearTimeout(timer);
    emit({ type: 'diagnosis-ended', end, atMs: atMs() });
    return end;
}
async function explore(request, budget) {
    const notebook = new diagnose_notebook/* Notebook */.g(request.subjects, (0,contrasts/* sessionSetting */.ls)(request.can));
    const impossible = new Set();
    const signal = AbortSignal.any([budget, request.signal]);
    for (;;) {
        if (request.signal.aborted)
            return 'cancelled';
        if (budget.aborted)
            return 'budget';
        const step = (0,next_step/* nextStep */.s)(notebook, request.can, impossible);
        if (step === null)
            return 'complete';
        if (step.kind === 'begin' && !(await request.runner.isPossible(step.draft)))
            impossible.add(step.draft.contrast);
        else
            await goOn(begun(step, notebook, request), notebook, request, signal);
    }
}
/** The experiment's next trials. */
async function goOn(experiment, notebook, { runner, rootSeed, emit, elapsedMs }, signal) {
    const block = blockOf(experiment, notebook.pairs(experiment), rootSeed);
    const trials = await runner.carryOut(experiment, block, signal);
    if (trials.length === 0 && !signal.aborted)
        throw new Error('No trial could be observed.');
    for (const trial of trials) {
        notebook.record(trial);
        emit({ type: 'trial-finished', trial, atMs: Math.round(elapsedMs()) });
    }
}
function begun(step, notebook, { runner, emit, elapsedMs }) {
    if (step.kind === 'more')
        return step.experiment;
    const numbered = { ...step.draft, id: notebook.experiments.length };
    const experiment = { ...numbered, commandLine: runner.commandLine(numbered) };
    notebook.begin(experiment);
    emit({ type: 'experiment-started', experiment, atMs: Math.round(elapsedMs()) });
    return experiment;
}

// EXTERNAL MODULE: ./build/workspace/open-workspace.js + 23 modules
var open_workspace = __webpack_require__(41407);
;// CONCATENATED MODULE: ./build/diagnose/places.js

/** The places of one diagnosis. */
class Places {
    #request;
    #opened = new Map();
    constructor(request) {
        this.#request = request;
    }
    /** Null where this machine allows no such place. */
    at(place) {
        if (place.copies === 'session' && place.network === 'session')
            return Promise.resolve(this.#request.workspace);
        const key = `${place.copies} ${place.network}`;
        const known = this.#opened.get(key) ?? this.#open(place, this.#opened.size);
        this.#opened.set(key, known);
        return known;
    }
    /** Removes all that was opened here. Never throws. */
    async close() {
        for (const opening of this.#opened.values())
            await (await opening)?.close();
    }
    #open({ copies, network }, number) {
        const { config, workspace, sessionId, env } = this.#request;
        return (0,open_workspace/* openWorkspace */.O)({
            ...config,
            source: { kind: 'workspace', directory: workspace.directory },
            setup: { kind: 'none' },
            isolation: copies === 'fresh' ? 'run' : config.isolation,
            privateNetwork: network === 'private' || config.privateNetwork,
            tempRoot: workspace.tempDir,
            sessionId: `${sessionId}-d${number}`,
            env,
        }).catch(() => null);
    }
}

;// CONCATENATED MODULE: ./build/diagnose/rehearsal.js

/** Flaky tests may fail here by chance, too; not so often in a row that it would be likely. */
const MOST_RUNS = 3;
const REHEARSAL = {
    ...{ id: 0, contrast: 'seed', stage: 'screen', subjects: [], size: MOST_RUNS, commandLine: '' },
    ...{ control: contrasts/* AS_SESSION */.av, treatment: contrasts/* AS_SESSION */.av },
};
/** Null: this machine can run the tests; else a sentence that says what it showed instead. Never throws. */
async function rehearsalTrouble(subjects, runner, signal) {
    const seeds = [...new Set(subjects.map(({ passing }) => passing.seed))].slice(0, MOST_RUNS);
    const failed = [];
    for (const seed of seeds.length === 1 ? Array(MOST_RUNS).fill(seeds[0]) : seeds) {
        const trial = await oneTrial(seed, runner, signal);
        if (typeof trial === 'string')
            return `This machine cannot run the command: ${trial}`;
        if (trial !== null && subjects.some((subject) => passes(subject, trial)))
            return null;
        if (signal.aborted)
            return 'A run that passed there did not end here in time.';
        failed.push(seed);
    }
    return `What passed there failed here, ${failed.length} of ${failed.length} times (seed ${[...new Set(failed)].join(', ')}).`;
}
/** Null: nothing was observed; a text: nothing could be. */
function oneTrial(seed, runner, signal) {
    return runner.carryOut(REHEARSAL, [{ arm: 'control', seed }], signal).then(([trial]) => trial ?? null, (error) => error.message);
}
function passes({ test }, { outcome, marks }) {
    return test === null ? outcome.kind === 'passed' : marks[test] === 'p';
}

// EXTERNAL MODULE: ./build/analyze/clusters.js + 2 modules
var clusters = __webpack_require__(31072);
// EXTERNAL MODULE: ./build/analyze/outcomes.js
var outcomes = __webpack_require__(15762);
// EXTERNAL MODULE: ./build/analyze/test-table.js + 1 modules
var test_table = __webpack_require__(86451);
;// CONCATENATED MODULE: ./build/diagnose/subjects.js



/** Further ones would leave too few runs for each. */
const MOST_SUBJECTS = 12;
/** What a session leaves to be explained: what is flaky, then what failed under changed conditions alone. */
function subjectsOf(session, analysis) {
    const observed = session.observations.filter(outcomes/* isObserved */.XJ);
    const flaky = analysis.verdict.kind === 'flaky' ? flakySubjects(analysis, observed.filter(outcomes/* isPlain */.$i)) : [];
    const sensitive = analysis.sensitivities.flatMap((found) => sensitiveSubject(found, observed));
    const known = new Set(flaky.flatMap(({ test, tests }) => [test, ...tests]));
    return [...flaky, ...sensitive.filter(({ test }) => !known.has(test))].slice(0, MOST_SUBJECTS);
}
function flakySubjects(analysis, plain) {
    const subjects = groupsOf(analysis).flatMap((tests) => testSubject(tests, plain));
    const worstFirst = subjects.toSorted((a, b) => b.tests.length - a.tests.length || rateOf(b) - rateOf(a));
    return [...worstFirst, ...commandSubject(plain)];
}
/** A failure that came with a condition: its failing run is one that had it, its passing run one that was left alone. */
function sensitiveSubject(found, observed) {
    const { test, failingRuns } = found;
    const failing = observed.find((it) => failingRuns.includes(it.run) && !(0,outcomes/* isPlain */.$i)(it));
    const passing = observed.find((it) => (0,outcomes/* isPlain */.$i)(it) && (test === null ? !(0,outcomes/* isFailure */.N6)(it) : it.tests.marks[test] === 'p'));
    if (failing === undefined || passing === undefined)
        return [];
    const tests = test === null ? [] : [test];
    return [{ test, tests, failing: seeded(failing), passing: seeded(passing), ...found.with }];
}
/** Flaky tests that fail together make one group, each other one is alone. */
function groupsOf({ tests, systemicFlakes }) {
    const flaky = tests.filter(({ verdict }) => verdict === 'flaky').map(({ test }) => test);
    const groups = systemicFlakes.map((flake) => flake.tests.filter((test) => flaky.includes(test)));
    const grouped = new Set(groups.flat());
    return [...groups, ...flaky.filter((test) => !grouped.has(test)).map((test) => [test])];
}
/** The group, told by the test of it that fails most often. */
function testSubject(tests, plain) {
    const failuresOf = (test) => plain.filter((it) => (0,test_table/* isFailingMark */.C)(it.tests.marks.charCodeAt(test))).length;
    const [test] = tests.toSorted((a, b) => failuresOf(b) - failuresOf(a));
    if (test === undefined)
        return [];
    const executed = plain.filter(({ tests: { marks } }) => 'pfr'.includes(marks[test] || '-'));
    return subject(test, tests, executed, (it) => (0,test_table/* isFailingMark */.C)(it.tests.marks.charCodeAt(test)));
}
/** Runs that fail although none of their tests accounts for it. */
function commandSubject(plain) {
    const clear = plain.filter((it) => !(0,outcomes/* isFailure */.N6)(it) || (0,clusters/* isUnattributed */.G)(it));
    return subject(null, [], clear, outcomes/* isFailure */.N6);
}
function subject(test, tests, runs, failed) {
    const failing = runs.filter(failed);
    const [first] = failing.toSorted((a, b) => failuresIn(a) - failuresIn(b));
    const passing = runs.filter((it) => !failed(it)).toSorted((a, b) => failuresIn(a) - failuresIn(b))[0];
    if (first === undefined || passing === undefined)
        return [];
    const counts = { failures: failing.length, runs: runs.length };
    return [{ test, tests, failing: seeded(first), passing: seeded(passing), ...counts }];
}
/** A run in which little else fails tells most of one test. */
function failuresIn({ tests, outcome }) {
    return tests.failures.length + (outcome.kind === 'timed-out' ? 1000 : 0);
}
function seeded({ run, seed, conditions }) {
    return { run, seed, conditions };
}
function rateOf({ failures, runs }) {
    return failures / runs;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/execute/runner.js + 15 modules
var runner = __webpack_require__(703);
// EXTERNAL MODULE: ./build/frameworks/under-conditions.js
var under_conditions = __webpack_require__(50757);
// EXTERNAL MODULE: ./build/workspace/remove-tree.js
var remove_tree = __webpack_require__(86293);
;// CONCATENATED MODULE: ./build/diagnose/trial-runner.js
/** Carries trials out by the executor that runs the session itself: the one file of this room that starts anything. */






/** A trial runner on this machine. */
function localTrialRunner(setting) {
    let runs = setting.source.session.header.plannedRuns;
    return {
        commandLine: ({ treatment }) => (0,under_conditions/* underConditions */.F)(treatment.conditions, lineOf({ setting: treatment, seed: treatment.seed ?? firstSeed(setting) }, setting.source)),
        isPossible: async ({ treatment }) => (await setting.places.at(treatment)) !== null,
        carryOut: async (experiment, trials, signal) => {
            const done = [];
            for (const piece of pieces(experiment, trials)) {
                if (signal.aborted)
                    break;
                done.push(...(await carryOutPiece(piece, runs, setting, signal)));
                runs += piece.trials.length;
            }
            return done;
        },
    };
}
/** Only for a line to show where the trials have a seed each. */
function firstSeed({ source }) {
    return source.session.observations[0]?.seed ?? 1;
}
function pieces(experiment, trials) {
    const key = ({ arm }) => {
        const { parallel, copies, network } = experiment[arm];
        return `${parallel} ${copies} ${network}`;
    };
    const found = [];
    for (const trial of trials) {
        const last = found.at(-1);
        if (last?.[0] !== undefined && key(last[0]) === key(trial))
            last.push(trial);
        else
            found.push([trial]);
    }
    return found.map((together) => ({ experiment, trials: together }));
}
/** Logs and temporary files of a piece go with it: what its runs printed last is not needed any more. */
async function carryOutPiece(piece, firstRun, setting, signal) {
    const arm = piece.experiment[piece.trials[0]?.arm ?? 'control'];
    const workspace = await setting.places.at(arm);
    if (workspace === null)
        return [];
    const tempDir = (0,external_node_path_.join)(workspace.tempDir, `d${firstRun}`);
    (0,external_node_fs_.mkdirSync)(tempDir);
    try {
        return await execute(piece, firstRun, { arm, workspace, tempDir, setting, signal });
    }
    finally {
        await (0,remove_tree/* removeTree */.d)(tempDir);
    }
}
async function execute({ experiment, trials }, firstRun, { arm, workspace, tempDir, setting, signal }) {
    const { config, source, sessionId, env, elapsedMs } = setting;
    const trialOf = (run) => trials[run - firstRun];
    const framework = armFramework(source, (run) => {
        const { arm: name, seed } = trialOf(run);
        return { setting: experiment[name], seed };
    });
    const outputDir = (0,external_node_path_.join)(tempDir, 'out');
    const limits = { timeBudgetMs: Number.POSITIVE_INFINITY, stop: 'all', keepLogs: 'failing' };
    const executor = (0,runner/* runnerExecutor */.a)({
        config: { ...config, ...limits, parallelism: arm.parallel, outputDir },
        ...{ sessionId, workspace, framework, env, tempDir },
    });
    const runs = trials.map(({ arm: name, seed }, index) => ({
        ...{ run: firstRun + index, seed },
        conditions: experiment[name].conditions,
    }));
    const seen = new Sightings(source.session.tests);
    const end = await executor.execute({ rootSeed: config.rootSeed, runs }, { emit: seen.take, signal, elapsedMs });
    if (end.kind === 'halted')
        throw new Error(end.detail);
    const order = experiment.stage === 'search' ? seen.order : null;
    return seen.observations.map((it) => ({
        ...{ experiment: experiment.id, arm: trialOf(it.run).arm },
        ...seen.trial(it),
        order,
    }));
}
/** What the executor tells of trials, in terms of the session's own test table. */
class Sightings {
    observations = [];
    #indices;
    #own = [];
    constructor(tests) {
        this.#indices = new Map(tests.map((test, index) => [keyOf(test), index]));
    }
    take = (event) => {
        if (event.type === 'tests-seen')
            this.#own.push(...event.tests.map((test) => this.#indices.get(keyOf(test))));
        if (event.type === 'run-finished')
            this.observations.push(event.observation);
    };
    /** The tests as the first run's report names them: in their order, where that run is the only one. */
    get order() {
        return this.#own.filter((test) => test !== undefined);
    }
    trial({ seed, outcome, tests, durationMs }) {
        const unrun = { kind: 'not-observed', reason: tests.problem ?? 'The tests could not be run.' };
        return {
            seed,
            outcome: tests.couldNotRun ? unrun : outcome,
            marks: this.#marks(tests.marks),
            durationMs,
        };
    }
    #marks(own) {
        const marks = [];
        for (const [index, mark] of [...own].entries()) {
            const test = this.#own[index];
            if (test !== undefined)
                marks[test] = mark;
        }
        return Array.from(marks, (mark) => mark ?? '-').join('');
    }
}
function keyOf({ file, suite, name }) {
    return JSON.stringify([file, suite, name]);
}

;// CONCATENATED MODULE: ./build/diagnose/diagnose-session.js










const LEAST_MS = 120_000;
const MOST_MS = 600_000;
/** Diagnoses what is flaky, within the budget; does nothing where nothing is, or no time is left. Never throws. */
async function diagnoseSession(request) {
    const { config, session, analysis, elapsedMs, emit, signal } = request;
    const subjects = subjectsOf(session, analysis);
    const budgetMs = Math.round(Math.min(budgetOf(config, elapsedMs()), config.timeBudgetMs - elapsedMs()));
    if (subjects.length === 0 || budgetMs <= 0)
        return;
    const { workspace, framework, env } = request;
    const { sessionId } = session.header;
    const places = new Places({ config, workspace, sessionId, env });
    const source = { session, framework };
    const runner = localTrialRunner({ config, sessionId, source, places, env, elapsedMs });
    try {
        const within = AbortSignal.any([signal, AbortSignal.timeout(budgetMs)]);
        const trouble = sawThisMachine(session) ? null : await rehearsalTrouble(subjects, runner, within);
        if (trouble !== null && !signal.aborted) {
            emit({ type: 'warning', text: notDiagnosed(trouble) });
            return;
        }
        const can = await possibilities(request);
        await diagnose({ subjects, can, runner, rootSeed: config.rootSeed, budgetMs, emit, signal, elapsedMs });
    }
    finally {
        await places.close();
    }
}
/**
 * The session's replays, with the lines that the diagnosis carried out in the place of those that it did not. For the session as a whole
 * that is the first line that failed every time.
 */
function provenReplays(diagnosis, replays) {
    const findings = diagnosis === null ? [] : (0,causes/* findingsOf */.W)(diagnosis);
    return replays.map((replay) => {
        const own = findings.find(({ subject }) => subject.test === replay.test);
        const finding = own ?? (replay.test === null ? findings.find(failsEveryTime) : undefined);
        const experiment = finding === undefined ? null : provenBy(finding);
        if (finding === undefined || experiment === null)
            return replay;
        const { run, seed } = finding.subject.failing;
        return {
            test: replay.test,
            run,
            seed: experiment.treatment.seed ?? seed,
            commandLine: experiment.commandLine,
            selectsTest: experiment.treatment.only !== null,
        };
    });
}
function failsEveryTime({ predecessors, replay }) {
    const everyTime = ({ treatment }) => treatment.failures === treatment.runs;
    if (predecessors?.kind === 'found' && predecessors.role === 'polluter')
        return everyTime(predecessors.tally);
    return replay?.confirmed === true && everyTime(replay.tally);
}
/** Behind its polluters a test fails whatever the seed; else its replay is what fails. */
function provenBy({ predecessors, replay }) {
    if (predecessors?.kind === 'found' && predecessors.role === 'polluter')
        return predecessors.confirmation;
    return replay?.experiment ?? null;
}
/** Whether any of the session's runs passed on this machine. */
function sawThisMachine({ header, observations }) {
    if (header.backend === 'runner')
        return true;
    return observations.some(({ place, outcome }) => place === 'runner' && outcome.kind === 'passed');
}
function notDiagnosed(trouble) {
    const remedy = 'Set it up by steps before this one or by `setup-command`, or set `diagnose: false` to do without.';
    return `Why tests fail was not looked for: experiments are made on this machine. ${trouble} ${remedy}`;
}
/** As long as the session took, within limits, unless it was said. */
function budgetOf({ diagnoseBudgetMs }, sessionMs) {
    return diagnoseBudgetMs ?? Math.min(MOST_MS, Math.max(LEAST_MS, sessionMs));
}
async function possibilities({ config, session, framework, env }) {
    const orders = (framework?.orders ?? []).filter((order) => order !== 'as-is');
    const { levels } = await (0,condition_levels/* conditionLevels */.F)(model/* FACTORS */.XQ, orders, env);
    return {
        parallelism: config.parallelism,
        selects: (test) => selects(test, session, framework),
        hashSeed: takesHashSeed({ session, framework }, contrasts/* AS_SESSION */.av),
        chosen: chosenTests(session, framework),
        freshCopies: config.isolation !== 'run',
        privateNetwork: !config.privateNetwork,
        levels,
    };
}
function selects(index, { tests }, framework) {
    const test = tests[index];
    if (test === undefined || framework === null)
        return false;
    return framework.replay({ seed: 1, order: 'as-is', test }).selectsTest;
}
/** A line of more names than this is too long for a shell. */
const MOST_CHARACTERS = 60_000;
function chosenTests({ tests }, framework) {
    const chosen = framework?.chosen;
    if (chosen == null)
        return null;
    const candidates = (test, others) => {
        const victim = tests[test];
        let room = MOST_CHARACTERS;
        const fitting = others.toReversed().filter((other) => {
            const identity = tests[other];
            if (identity === undefined || victim === undefined || other === test || !chosen.meet(identity, victim))
                return false;
            if (chosen.line({ seed: 1, order: 'as-is', tests: [identity, victim] }) === null)
                return false;
            room -= testLength(identity);
            return room > 0;
        });
        return fitting.toReversed();
    };
    return { order: chosen.order, candidates };
}
function testLength({ file, suite, name }) {
    return [file, suite, name].join('::').length + 10;
}


/***/ }),

/***/ 15320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ replaysOf),
/* harmony export */   p: () => (/* binding */ wholeCommandLine)
/* harmony export */ });
/* harmony import */ var _analyze_outcomes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15762);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25933);
/* harmony import */ var _shell_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73489);
/* harmony import */ var _under_conditions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50757);




/** Tests beyond this many get none: nobody pastes the thousandth line. */
const MOST_TESTS = 200;
/**
 * Replays of the whole command, and of each failing test: flaky tests first, those that failed under changed conditions alone last. Each
 * repeats the first failing run with the fewest changed conditions, under these conditions.
 */
function replaysOf(session, analysis, framework) {
    const failing = session.observations.filter(_analyze_outcomes_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6);
    const first = plainest(failing);
    const whole = first === undefined ? [] : [wholeCommand(session, first, framework)];
    if (framework === null)
        return whole;
    const tests = failuresOf(analysis).slice(0, MOST_TESTS);
    return [...whole, ...tests.flatMap(([test, runs]) => ofTest(session, test, runs, framework))];
}
/** The run that is most like the command as it is; the first of those. */
function plainest(failing) {
    const changes = ({ conditions }) => _model_js__WEBPACK_IMPORTED_MODULE_1__/* .FACTORS */ .XQ.filter((factor) => conditions[factor] !== _model_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAIN_CONDITIONS */ .QU[factor]).length;
    return [...failing].sort((a, b) => changes(a) - changes(b))[0];
}
/** Each failing test with the runs in which it failed. */
function failuresOf({ tests, sensitivities }) {
    const worstFirst = [...tests].sort((a, b) => Number(b.verdict === 'flaky') - Number(a.verdict === 'flaky'));
    const runsOf = new Map();
    for (const { test, failingRuns } of [...worstFirst, ...sensitivities]) {
        if (test !== null && failingRuns.length > 0 && !runsOf.has(test))
            runsOf.set(test, failingRuns);
    }
    return [...runsOf];
}
function ofTest(session, test, failingRuns, framework) {
    const observation = plainest(session.observations.filter(({ run }) => failingRuns.includes(run)));
    const identity = session.tests[test];
    if (observation === undefined || identity === undefined)
        return [];
    const { run, seed, conditions } = observation;
    const { commandLine, selectsTest } = framework.replay({
        ...{ seed, order: conditions.order, test: identity },
        seen: session.tests,
    });
    return [{ test, run, seed, commandLine: (0,_under_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .underConditions */ .F)(conditions, commandLine), selectsTest }];
}
function wholeCommand(session, { run, seed, conditions }, framework) {
    const line = framework?.replay({ seed, order: conditions.order, test: null }).commandLine ??
        wholeCommandLine(session.header.command, { seed, run });
    return { test: null, run, seed, commandLine: (0,_under_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .underConditions */ .F)(conditions, line), selectsTest: false };
}
/** The line that repeats a run of a command that no framework is known of. */
function wholeCommandLine(command, { seed, run }) {
    return (0,_shell_line_js__WEBPACK_IMPORTED_MODULE_3__/* .withVariables */ .sO)({ TEST_SEED: String(seed), ATTEMPT: String(run) }, command);
}


/***/ })

};
