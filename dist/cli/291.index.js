export const id = 291;
export const ids = [291];
export const modules = {

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

/***/ 10291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openRunPod: () => (/* binding */ openRunPod)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/workspace/workspace-error.js
var workspace_error = __webpack_require__(64636);
// EXTERNAL MODULE: ./build/workspace/git/address.js
var git_address = __webpack_require__(76373);
// EXTERNAL MODULE: ./build/workspace/command.js
var command = __webpack_require__(53399);
;// CONCATENATED MODULE: ./build/workspace/git/checkout-state.js
/** What a checkout is at: its commit, its remote, and what differs from the commit. Nothing that the repository configures is run. */


const LIMIT_MS = 20_000;
const SHA = /^[0-9a-f]{40,64}$/;
/** @throws WorkspaceError outside git and without a commit */
async function readCheckoutState(directory) {
    const head = await git(directory, ['rev-parse', '--show-toplevel', 'HEAD']);
    const [root = '', commit = ''] = head.stdout.split('\n');
    if (!head.ok || !SHA.test(commit)) {
        const remedy = 'Check it out with git, or set `repo`, or `backend: runner`.';
        throw (0,workspace_error/* workspaceFailed */.bw)('RunPod gets the code by its commit, and this is no git checkout with one', directory, remedy);
    }
    const [status, remote] = await Promise.all([
        git(directory, ['status', '--porcelain', '--untracked-files=no', '-z']),
        remoteOf(directory),
    ]);
    return { root, commit, remote, changed: changedIn(status.stdout) };
}
async function remoteOf(directory) {
    const names = (await git(directory, ['remote'])).stdout.split('\n').filter((name) => name !== '');
    const name = names.includes('origin') ? 'origin' : names.length === 1 ? names[0] : undefined;
    if (name === undefined)
        return null;
    const found = await git(directory, ['remote', 'get-url', '--', name]);
    return found.ok ? found.stdout.trim() : null;
}
/** Paths of a `status -z`; a rename has its old path as an entry of its own, without a state before it. */
function changedIn(status) {
    return status.split('\0').flatMap((entry) => (/^[ MTADRCU]{2} /.test(entry) ? [entry.slice(3)] : []));
}
/** Whether the remote, asked with the login that the checkout has, lists the commit as the tip of a ref. Never throws. */
async function listsCommit(directory, commit) {
    const refs = await git(directory, ['ls-remote', '--quiet', 'origin']);
    return refs.ok && refs.stdout.includes(commit);
}
function git(cwd, args) {
    // A checkout of another user (a container job) is only read; neither its hooks nor its file monitor are started.
    const config = { 'safe.directory': '*', 'core.fsmonitor': 'false', 'core.hooksPath': '/dev/null' };
    const given = Object.entries(config).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
    const env = { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' };
    return (0,command/* command */.G)('git', [...given, ...args], { cwd, env, timeoutMs: LIMIT_MS });
}

// EXTERNAL MODULE: ./build/workspace/git/environment.js
var environment = __webpack_require__(68212);
// EXTERNAL MODULE: ./build/workspace/git/failure.js
var failure = __webpack_require__(4719);
// EXTERNAL MODULE: ./build/workspace/git/git.js
var git_git = __webpack_require__(86517);
;// CONCATENATED MODULE: ./build/workspace/git/commit-target.js
/**
 * Which commit another machine is to test, and proof that it can get it: the very commit is fetched from the remote, into a folder that
 * is thrown away. What only this machine has (changed files, a commit that was not pushed) is an error here and not a surprise there.
 */








const LOW_SPEED_SECONDS = 30;
/** @throws WorkspaceError where another machine could not test the same */
async function commitTarget(request) {
    const { source, directory } = request;
    const state = await readCheckoutState(directory);
    if (source.kind === 'repository') {
        // It was cloned from there a moment ago; a private one needs a login there, too.
        const url = source.url;
        const commit = state.commit;
        return source.token === null || request.token === source.token
            ? { url, ref: commit, commit, directory: source.directory, warnings: [] }
            : fetchable(request, { url, commit, directory: source.directory, refs: [] });
    }
    if (state.changed.length > 0)
        throw changedFiles(directory, state.changed);
    const url = publicAddress(state.remote, request.env, directory);
    const inside = (0,external_node_path_.relative)(state.root, await (0,promises_.realpath)(directory))
        .split(external_node_path_.sep)
        .join('/');
    const refs = [request.env.GITHUB_REF ?? ''].filter((ref) => /^refs\/pull\/\d+\/merge$/.test(ref));
    return fetchable(request, { url, commit: state.commit, directory: inside === '' ? '.' : inside, refs });
}
async function fetchable(request, { url, commit, directory, refs }) {
    const tried = await tryFetches(request, url, [commit, ...refs], commit);
    const target = { url, commit, directory };
    if (tried.kind === 'found')
        return { ...target, ref: tried.ref, warnings: [] };
    if (tried.kind === 'missing')
        throw notPushed(url, commit);
    if (!isAccess(tried.stderr)) {
        throw (0,failure/* gitFailure */.tv)({ url, ref: commit, hasToken: request.token !== null, stderr: tried.stderr });
    }
    if (request.token !== null)
        throw noAccess(url, 'with `runpod-git-token`');
    // The checkout's own login tells whether the commit is there; the endpoint's, if it has one, is not known here.
    if (!(await listsCommit(request.directory, commit)))
        throw noAccess(url, 'without a login');
    return { ...target, ref: commit, warnings: [needsLogin(url)] };
}
async function tryFetches({ tempDir, sessionId, token, env, limitMs, signal }, url, refs, commit) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(tempDir, 'target-'));
    const marker = `${sessionId}-git`;
    const setting = { address: (0,git_address/* parseAddress */.or)(url), token, lowSpeedSeconds: LOW_SPEED_SECONDS, marker };
    const watch = { env: (0,environment/* gitEnvironment */._)(env, setting), marker, limitMs, signal };
    try {
        const { result, ended } = await (0,git_git/* watched */.V)(watch, (git) => fetchFirst(git, folder, url, refs, commit));
        const late = 'The server stopped answering: Connection timed out';
        return ended ? { kind: 'failed', stderr: late } : withoutToken(result, token);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function fetchFirst(git, folder, url, refs, commit) {
    await git(['init', '--quiet', '--bare', '--', folder]);
    for (const ref of refs) {
        const done = await git(['-C', folder, 'fetch', '--quiet', '--no-tags', '--depth', '1', '--', url, ref]);
        if (!done.ok && !(0,failure/* isMissingRef */.IH)(done.stderr))
            return { kind: 'failed', stderr: done.stderr };
        const got = done.ok ? (await git(['-C', folder, 'rev-parse', 'FETCH_HEAD'])).stdout.trim() : '';
        if (got === commit)
            return { kind: 'found', ref };
    }
    return { kind: 'missing' };
}
function withoutToken(tried, token) {
    if (tried.kind !== 'failed' || token === null)
        return tried;
    const stderr = tried.stderr.replaceAll(token, '***').replaceAll((0,environment/* basicCredentials */.B)(token), '***');
    return { kind: 'failed', stderr };
}
function isAccess(stderr) {
    return /Authentication failed|could not read Username|terminal prompts disabled|error: 40[134]|not found/i.test(stderr);
}
function noAccess(url, how) {
    const remedy = 'Check the address and the token: it must be allowed to read the repository, and not expired.';
    return (0,workspace_error/* workspaceFailed */.bw)(`RunPod's workers cannot read the repository ${how}`, url, remedy);
}
/** The remote as anyone can reach it: https where it is a `git@` address, since no other machine has this one's SSH key. */
function publicAddress(remote, env, directory) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
    const address = remote ?? (server && repository ? `${server}/${repository}` : null);
    if (address === null) {
        const remedy = 'Add the remote `origin` and push to it, or set `repo`, or `backend: runner`.';
        throw (0,workspace_error/* workspaceFailed */.bw)('RunPod cannot get this code: the checkout has no remote', directory, remedy);
    }
    const [, host, path] = /^(?:ssh:\/\/)?[\w.-]+@([\w.-]+)(?::|\/)(.+)$/.exec(address) ?? [];
    const url = host === undefined ? (0,git_address/* redacted */.pc)(address) : `https://${host}/${path}`;
    if (url.startsWith('https://'))
        return url;
    const remedy = 'Give it a remote with an `https://` address, or set `backend: runner`.';
    throw (0,workspace_error/* workspaceFailed */.bw)('RunPod cannot get this code: its remote is not on the network', url, remedy);
}
const SHOWN_FILES = 5;
function changedFiles(directory, files) {
    const more = files.length > SHOWN_FILES ? ` and ${files.length - SHOWN_FILES} more` : '';
    const what = `RunPod would test other code than this: ${files.slice(0, SHOWN_FILES).join(', ')}${more} changed since the commit`;
    return (0,workspace_error/* workspaceFailed */.bw)(what, directory, 'Commit and push the changes, or set `backend: runner`.');
}
function notPushed(url, commit) {
    const what = `RunPod cannot get commit ${commit.slice(0, 12)}: the remote does not have it`;
    return (0,workspace_error/* workspaceFailed */.bw)(what, url, 'Push the commit, or set `backend: runner`.');
}
function needsLogin(url) {
    return `${url} needs a login. The workers must have one: a secret of the endpoint, or \`runpod-git-token\` (docs/runpod.md, private repositories).`;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
// EXTERNAL MODULE: ./build/events/decode.js + 2 modules
var decode = __webpack_require__(54899);
// EXTERNAL MODULE: ./build/config/rate.js
var rate = __webpack_require__(49741);
// EXTERNAL MODULE: ./build/model.js
var model = __webpack_require__(25933);
;// CONCATENATED MODULE: ./build/worker/marks.js
/** A run's per-test marks with repeats counted (`p1203fp80`): a large suite that mostly passes is a few characters. Pure. */

/** Far more tests than a suite has; a worker's reply must not make the client's memory arbitrarily large. */
const MOST_TESTS = 200_000;
/** Packs marks: each mark, followed by how often it stands there if more than once. */
function packMarks(marks) {
    return marks.replace(/([pfsr-])\1+/g, (repeated, mark) => `${mark}${repeated.length}`);
}
const PACKED = /([pfsr-])(\d*)/g;
function lengthOf(packed) {
    let length = 0;
    for (const [, , count] of packed.matchAll(PACKED))
        length += count === '' ? 1 : Number(count);
    return length;
}
/** Packed marks from outside. */
const packedMarks = schemas/* string */.YjP()
    .regex(/^(?:[pfsr-]\d{0,7})*$/)
    .refine((packed) => lengthOf(packed) <= MOST_TESTS, `must stand for at most ${MOST_TESTS} tests`);
/** Marks as packMarks packed them. */
function unpackMarks(packed) {
    return packed.replace(PACKED, (_, mark, count) => mark.repeat(count === '' ? 1 : Number(count)));
}

;// CONCATENATED MODULE: ./build/worker/shard.js
/**
 * What a worker observed, small enough to travel: the session's nouns with tests and failure texts as tables, marks packed, and no
 * output tails (a reply has those in `results`). `observationsOf` makes the observations again. Pure.
 */





const count = schemas/* int */.Whr().nonnegative();
/** The longest that the platform lets a job last. Beyond it sums of times would be no numbers any more. */
const LONGEST_MS = 7 * 86_400_000;
const milliseconds = schemas/* number */.aig().nonnegative().max(LONGEST_MS);
const shardRun = schemas/* object */.Ikc({
    /** The session's number of the run, not the job's. */
    run: count,
    seed: schemas/* int */.Whr().positive(),
    /** Left out: the plain ones. */
    conditions: decode/* NOUNS */.M.conditions.optional(),
    outcome: decode/* NOUNS */.M.outcome,
    /** Milliseconds since the worker took the job. */
    started_ms: milliseconds,
    duration_ms: milliseconds,
    slot: count,
    /** Left out: no per-test report. */
    tests: schemas/* object */.Ikc({
        kind: schemas/* enum */.k5n(['read', 'unreadable']),
        marks: packedMarks,
        /** Test and failure, as indices of the shard's tables; a null failure's text was left out. */
        failures: schemas/* array */.YOg(schemas/* tuple */.PVZ([count, count.nullable()])),
        problem: schemas/* string */.YjP().nullable(),
        could_not_run: schemas/* boolean */.zMY(),
    })
        .optional(),
});
/** A shard's observations so far, complete in itself. Unknown keys are passed over, so that an older client reads a newer worker. */
const shardSchema = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    tool_version: schemas/* string */.YjP(),
    /** Full SHA of what was tested; null: not known yet. */
    commit: schemas/* string */.YjP().nullable(),
    framework: decode/* NOUNS */.M.frameworkUse.nullable(),
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** The shard's own test table; another shard's has another order. */
    tests: schemas/* array */.YOg(decode/* NOUNS */.M.identity),
    /** Each failure text once. */
    failures: schemas/* array */.YOg(decode/* NOUNS */.M.failure),
    runs: schemas/* array */.YOg(shardRun).max(rate/* MOST_RUNS */.n),
    /** Null: the shard is still at work. */
    end: decode/* NOUNS */.M.sessionEnd.nullable(),
});
const LEFT_OUT = {
    type: null,
    message: '(This failure has no text: it was left out to keep the reply of the worker small.)',
    stack: null,
    location: null,
};
/**
 * The shard's observations. Test indices are those of `shard.tests`, and `startedMs` counts from the worker's start of the job.
 * An index that the tables do not have is passed over.
 */
function observationsOf(shard, { place, tailsOf }) {
    return shard.runs.map((packed) => {
        const { run, seed, conditions = model/* PLAIN_CONDITIONS */.QU, outcome, slot } = packed;
        const { stdout, stderr } = tailsOf(run);
        return {
            ...{ run, seed, conditions, outcome, slot, place },
            startedMs: packed.started_ms,
            durationMs: packed.duration_ms,
            ...{ stdoutTail: stdout, stderrTail: stderr, stdoutLog: null, stderrLog: null },
            tests: observedTestsOf(packed, shard),
        };
    });
}
function observedTestsOf({ tests }, shard) {
    if (tests === undefined)
        return { kind: 'none', marks: '', failures: [], problem: null, couldNotRun: false };
    const { kind, problem } = tests;
    const failures = tests.failures.flatMap(([test, text]) => {
        const failure = text === null ? LEFT_OUT : shard.failures[text];
        return failure === undefined || test >= shard.tests.length ? [] : [{ test, failure }];
    });
    const marks = unpackMarks(tests.marks).slice(0, shard.tests.length);
    return { kind, marks, failures, problem, couldNotRun: tests.could_not_run };
}

;// CONCATENATED MODULE: ./build/worker/job.js
/**
 * The contract of a RunPod job: what goes in, what a worker tells while it works, what comes out. The worker and the client that sends
 * shards both read it here; it decides and executes nothing. Field names are a promise to clients.
 */



/** The largest JSON text of a reply, in bytes: RunPod loses larger results without a word. */
const MOST_REPLY_BYTES = 2_000_000;
/** The largest JSON text of one progress message, in bytes: it is sent anew every few seconds. */
const MOST_PROGRESS_BYTES = 200_000;
/** Seconds since the worker took the job. Far beyond what any job lasts: a sum of them must stay a number. */
const workerSeconds = schemas/* number */.aig().nonnegative().max(1e12);
/** What `progress_update` carries: everything so far, so that the last message that arrived is enough. */
const jobProgressSchema = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    phase: schemas/* enum */.k5n(['preparing', 'running']),
    /** What goes on, in words. */
    doing: schemas/* string */.YjP(),
    worker_seconds: workerSeconds,
    shard: shardSchema,
});
/** One run as the first worker of this idea returned it. Runs that had to be left out are still in `shard`. */
const replyRun = schemas/* looseObject */._H3({
    attempt: schemas/* int */.Whr().nonnegative(),
    exit_code: schemas/* int */.Whr().nullable(),
    stdout: schemas/* string */.YjP(),
    stderr: schemas/* string */.YjP(),
    passed: schemas/* boolean */.zMY().nullable(),
});
/**
 * A job's output: results.json of the shard (its tails and its passing tests cut to fit, as `reduced` says), and `shard`, from which
 * the session's observations are made again.
 */
const jobReplySchema = schemas/* looseObject */._H3({
    total_runs: schemas/* int */.Whr().nonnegative(),
    parallelism: schemas/* int */.Whr().positive(),
    failures: schemas/* int */.Whr().nonnegative(),
    repro_rate: schemas/* number */.aig().min(0).max(1).nullable(),
    results: schemas/* array */.YOg(replyRun),
    worker_seconds: workerSeconds,
    /** What was left out to stay under the limit, in words; empty: nothing. */
    reduced: schemas/* array */.YOg(schemas/* string */.YjP()),
    shard: shardSchema,
});
/** What a job without output says in `error`: a stable word, what and where, and the remedy. */
function jobErrorText(why, detail) {
    return `${why}: ${detail}`;
}
/** What a FAILED job's `error` says; null: it is not this worker's (the platform's own, or the handler's crash). */
function readJobError(text) {
    const words = [...decode/* NOUNS */.M.inconclusiveReason.options, 'invalid-input', 'internal'];
    const why = words.find((word) => text.startsWith(`${word}: `));
    return why === undefined ? null : { why, detail: text.slice(why.length + 2) };
}

;// CONCATENATED MODULE: ./build/execute/runpod/trouble.js
/**
 * What can go wrong with a call of RunPod's API, said so that nothing of the request shows: what the SDK throws holds the API key.
 */
/** A call that failed. The message is a sentence without secrets. */
class RunPodTrouble extends Error {
    kind;
    /** False: the platform has not carried the call out. True: it may have. */
    mayHaveArrived;
    /** How long the platform asks to wait; null: it does not say. */
    retryAfterMs;
    constructor(kind, message, more) {
        super(message);
        this.name = 'RunPodTrouble';
        this.kind = kind;
        this.mayHaveArrived = more.mayHaveArrived;
        this.retryAfterMs = more.retryAfterMs ?? null;
    }
}
const LONGEST_RETRY_AFTER_MS = 60_000;
/** The trouble of an answer with this HTTP status. `call` is what was asked for, in words. */
function troubleOfStatus(call, status, retryAfter) {
    const said = `RunPod answered HTTP ${status} to ${call}`;
    const no = { mayHaveArrived: false };
    if (status === 401)
        return new RunPodTrouble('refused', `${said}: it does not accept the API key.`, no);
    if (status === 403)
        return new RunPodTrouble('refused', `${said}: the API key may not use this endpoint.`, no);
    if (status === 404)
        return new RunPodTrouble('not-found', `${said}.`, no);
    if (status === 429) {
        return new RunPodTrouble('busy', `${said}: too many requests.`, {
            ...no,
            retryAfterMs: readRetryAfter(retryAfter),
        });
    }
    if (status >= 500) {
        return new RunPodTrouble('unavailable', `${said}.`, {
            mayHaveArrived: true,
            retryAfterMs: readRetryAfter(retryAfter),
        });
    }
    return new RunPodTrouble('rejected', `${said}.`, no);
}
/** Seconds, or a date (RFC 9110, 10.2.3): how long from now, at most a minute. */
function readRetryAfter(text) {
    if (text === null)
        return null;
    const ms = /^\d+$/.test(text.trim()) ? Number(text) * 1000 : Date.parse(text) - Date.now();
    return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), LONGEST_RETRY_AFTER_MS) : null;
}
/** Codes of connections that never came to be. */
const NEVER_CONNECTED = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;
/** The trouble of whatever a call threw. Only codes and status numbers are taken over from it. */
function troubleOfThrown(call, thrown) {
    const { response, cause } = (thrown ?? {});
    if (typeof response?.status === 'number') {
        return troubleOfStatus(call, response.status, response.headers?.get('retry-after') ?? null);
    }
    const code = codeOf(cause) ?? codeOf(thrown);
    const mayHaveArrived = code === null || !NEVER_CONNECTED.test(code);
    const why = code === null ? 'the connection was lost' : code;
    return new RunPodTrouble('unavailable', `RunPod could not be reached for ${call}: ${why}.`, { mayHaveArrived });
}
function codeOf(error) {
    const { code, errors } = (error ?? {});
    if (typeof code === 'string' && /^[A-Z_]{3,40}$/.test(code))
        return code;
    return Array.isArray(errors) ? codeOf(errors[0]) : null;
}
/** No answer, or not all of one, within the limit. */
function noAnswer(call, limitMs) {
    const message = `RunPod did not answer ${call} within ${limitMs / 1000} s.`;
    return new RunPodTrouble('unavailable', message, { mayHaveArrived: true });
}
/** An answer that does not say what the API promises. */
function unreadable(call, what) {
    const message = `RunPod's answer to ${call} is not one of its API: ${what}. A proxy may have answered in its place.`;
    return new RunPodTrouble('unreadable', message, { mayHaveArrived: true });
}

;// CONCATENATED MODULE: ./build/execute/runpod/replies.js
/** What RunPod's API replies, decoded: nothing of it is believed before. Pure. */




const replies_count = schemas/* int */.Whr().nonnegative().catch(0);
const healthReply = schemas/* looseObject */._H3({
    jobs: schemas/* looseObject */._H3({ inQueue: replies_count, inProgress: replies_count }),
    workers: schemas/* looseObject */._H3({
        idle: replies_count,
        initializing: replies_count,
        ready: replies_count,
        running: replies_count,
        throttled: replies_count,
        unhealthy: replies_count,
    }),
});
/** @throws RunPodTrouble */
function readHealth(reply) {
    const { data } = healthReply.safeParse(reply);
    if (data === undefined)
        throw notPromised("the endpoint's health", reply);
    const { idle, ready, running, initializing: starting, throttled, unhealthy } = data.workers;
    return {
        openJobs: data.jobs.inQueue + data.jobs.inProgress,
        workers: { running, idle: Math.max(idle, ready), starting, throttled, unhealthy },
    };
}
const runReply = schemas/* looseObject */._H3({ id: schemas/* string */.YjP().min(1).max(200) });
/** The id of the new job. @throws RunPodTrouble */
function readSubmitted(reply) {
    const { data } = runReply.safeParse(reply);
    if (data === undefined)
        throw notPromised('a new job', reply);
    return data.id;
}
/** A hundred weeks: what is more than that is no time. */
const replies_milliseconds = schemas/* number */.aig()
    .nonnegative()
    .max(100 * 7 * 86_400_000)
    .nullish()
    .catch(null);
const statusReply = schemas/* looseObject */._H3({
    status: schemas/* enum */.k5n(['IN_QUEUE', 'IN_PROGRESS', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED', 'TIMED_OUT']),
    output: schemas/* unknown */.L5J().optional(),
    error: schemas/* unknown */.L5J().optional(),
    workerId: schemas/* string */.YjP().max(200).nullish().catch(null),
    delayTime: replies_milliseconds,
    executionTime: replies_milliseconds,
});
/** @throws RunPodTrouble */
function readStatus(reply) {
    const { data } = statusReply.safeParse(reply);
    if (data === undefined)
        throw notPromised("a job's status", reply);
    return {
        standing: standingOf(data),
        worker: data.workerId ?? null,
        delayMs: data.delayTime ?? null,
        executionMs: data.executionTime ?? null,
    };
}
function standingOf({ status, output, error }) {
    switch (status) {
        case 'IN_QUEUE':
            return { kind: 'queued' };
        case 'IN_PROGRESS':
        case 'RUNNING':
            return { kind: 'running', progress: jobProgressSchema.safeParse(output).data ?? null };
        case 'COMPLETED':
            return completed(output);
        case 'FAILED':
            return { kind: 'failed', error: errorText(error) };
        case 'CANCELLED':
            return { kind: 'cancelled' };
        case 'TIMED_OUT':
            return { kind: 'timed-out' };
    }
}
function completed(output) {
    if (output === undefined || output === null)
        return { kind: 'result-lost', why: 'it completed without a result' };
    const reply = jobReplySchema.safeParse(output);
    if (reply.success)
        return { kind: 'completed', reply: reply.data };
    const at = reply.error.issues[0]?.path.join('.') ?? '';
    const why = `its result is not one of flaky-detector's worker (at \`${at.slice(0, 80)}\`): is the endpoint's image the right one?`;
    return { kind: 'result-lost', why };
}
const LONGEST_ERROR = 1000;
function errorText(error) {
    const text = typeof error === 'string' ? error : (0,external_node_util_.inspect)(error ?? null, { depth: 2, breakLength: Number.POSITIVE_INFINITY });
    return text.length > LONGEST_ERROR ? `${text.slice(0, LONGEST_ERROR)}…` : text;
}
/** What came instead is named by its kind only: it may be anything. */
function notPromised(call, reply) {
    if (typeof reply === 'string')
        return unreadable(call, 'text in the place of JSON');
    if (reply === undefined || reply === null)
        return unreadable(call, 'no whole JSON text');
    return unreadable(call, 'JSON without what it promises');
}

;// CONCATENATED MODULE: ./build/execute/runpod/client.js


/** What the service is given. */
const CALL_LIMITS = {
    healthMs: 10_000,
    submitMs: 30_000,
    statusMs: 10_000,
    cancelMs: 3_000,
    backoffMs: 1_000,
};
const HEALTH_RETRIES = 2;
const SUBMIT_RETRIES = 4;
/** The client of one endpoint. */
function runPodClient({ endpoint, clock, limits, random }) {
    const retries = { clock, backoffMs: limits.backoffMs, random };
    return {
        health: () => {
            const call = async () => readHealth(await endpoint.health(limits.healthMs));
            return retried({ ...retries, most: HEALTH_RETRIES, again: isTransient, signal: NEVER }, call);
        },
        submit: (input, policy, signal) => {
            const call = async () => readSubmitted(await endpoint.run(input, policy, limits.submitMs));
            return retried({ ...retries, most: SUBMIT_RETRIES, again: isSafeToResend, signal }, call);
        },
        status: async (job) => readStatus(await endpoint.status(job, limits.statusMs)),
        cancel: async (job) => {
            await endpoint.cancel(job, limits.cancelMs);
        },
    };
}
/** Whether the same call may succeed later. */
function isTransient({ kind }) {
    return kind === 'busy' || kind === 'unavailable' || kind === 'unreadable';
}
function isSafeToResend(trouble) {
    return isTransient(trouble) && !trouble.mayHaveArrived;
}
const NEVER = new AbortController().signal;
async function retried({ most, backoffMs, again, signal, clock, random }, call) {
    for (let retry = 0;; retry += 1) {
        try {
            return await call();
        }
        catch (error) {
            const over = !(error instanceof RunPodTrouble) || retry >= most || !again(error) || signal.aborted;
            if (over)
                throw error;
            await clock.sleep(error.retryAfterMs ?? backoffMs * 2 ** retry * (0.5 + random() / 2), signal);
            if (signal.aborted)
                throw error;
        }
    }
}

;// CONCATENATED MODULE: ./build/execute/runpod/clock.js
/** The clock that waits for remote jobs are measured by; tests have one of their own, on which hours pass at once. */
/** The machine's own. */
const realClock = {
    nowMs: () => performance.now(),
    sleep: (ms, signal) => new Promise((resolve) => {
        if (signal?.aborted)
            return resolve();
        const done = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, ms);
        signal?.addEventListener('abort', done, { once: true });
    }),
};
/** What the call gives, or that the signal fired first; what the call still does then, nobody waits for. */
async function orAborted(call, signal) {
    call.catch(() => undefined);
    let onAbort = () => undefined;
    const aborted = new Promise((resolve) => {
        onAbort = () => resolve('aborted');
        if (signal.aborted)
            onAbort();
        else
            signal.addEventListener('abort', onAbort, { once: true });
    });
    try {
        return await Promise.race([aborted, call]);
    }
    finally {
        signal.removeEventListener('abort', onAbort);
    }
}

// EXTERNAL MODULE: ./build/analyze/hopeless.js
var hopeless = __webpack_require__(44400);
// EXTERNAL MODULE: ./build/analyze/outcomes.js
var outcomes = __webpack_require__(15762);
// EXTERNAL MODULE: ./build/analyze/stop-rule.js
var stop_rule = __webpack_require__(33798);
// EXTERNAL MODULE: ./build/config/duration.js
var duration = __webpack_require__(91359);
;// CONCATENATED MODULE: ./build/execute/runpod/words.js
/** What is said of RunPod to people: each with what, where and the remedy. docs/runpod.md explains the same words. Pure. */

const KEY_REMEDY = 'Check `runpod-api-key`: it must be valid and have access to this endpoint (RunPod console, Settings, API Keys).';
/** The remedy of a trouble that no retry changes; null: it may pass by itself. */
function remedyOf({ kind }, endpointId) {
    if (kind === 'refused')
        return KEY_REMEDY;
    if (kind === 'not-found') {
        return `Check \`runpod-endpoint-id\`: RunPod has no endpoint \`${endpointId}\`, or the key may not see it.`;
    }
    if (kind === 'rejected')
        return 'Check that the endpoint is a queue-based one with the image of flaky-detector.';
    return null;
}
/** An endpoint that takes jobs and has nobody to do them. */
function noWorkers(endpointId) {
    return `The endpoint ${endpointId} has 0 workers: RunPod scales an endpoint to 0 after 7 days without a job, and leaves it there. Raise its max workers in the console (Serverless, the endpoint, Manage, Edit endpoint), or by the API as docs/runpod.md shows.`;
}
/** A job that nobody began. */
function stuckWords(waitedMs, workers) {
    const waited = (0,duration/* durationText */.S5)(Math.round(waitedMs / 1000) * 1000);
    const seen = workers === null ? '' : ` (${workers})`;
    return `no worker took it from the queue within ${waited}${seen}. Raise \`runpod-queue-timeout\`, or the endpoint's max workers`;
}
/** `2 workers running, 1 starting`. */
function workersInWords({ running, idle, starting, throttled, unhealthy }) {
    const states = [
        [running, 'running'],
        [idle, 'idle'],
        [starting, 'starting'],
        [throttled, 'throttled'],
        [unhealthy, 'unhealthy'],
    ];
    const present = states.filter(([count]) => count > 0).map(([count, state]) => `${count} ${state}`);
    return `workers: ${present.length === 0 ? 'none' : present.join(', ')}`;
}
/** A sentence as the middle of another one. */
function withoutStop(sentence) {
    return sentence.replace(/\.\s*$/, '');
}

;// CONCATENATED MODULE: ./build/execute/runpod/consequence.js


const NONE = { kind: 'none' };
const loss = (why, again = true) => ({ kind: 'loss', why, again });
/** The consequence of a job's end. */
function consequenceOf(end, circumstances) {
    switch (end.kind) {
        case 'aborted':
            return NONE;
        case 'answered':
            return ofReply(end.reply.shard, circumstances);
        case 'failed':
            return ofError(end.error);
        case 'stuck':
            return loss(stuckWords(end.waitedMs, circumstances.workers), false);
        case 'not-taken':
            return loss(withoutStop(end.why), false);
        case 'lost':
            return loss(withoutStop(end.why));
    }
}
function ofReply({ commit, end }, { commit: wanted, missing, asked, budgetMs }) {
    if (commit !== wanted)
        return loss(`its worker tested commit ${commit} in the place of ${wanted}`);
    if (end?.kind === 'time-budget' && budgetMs <= 0)
        return { kind: 'time-budget' };
    if (end?.kind === 'halted')
        return ofHalt(end.why, end.detail);
    // Whether a stop rule asks for what is missing is judged over all jobs.
    return missing === 0 ? NONE : loss(`its result lacks ${missing} of ${asked} runs`);
}
function ofError(text) {
    const error = readJobError(text);
    return error === null ? loss(`it failed: ${withoutStop(text)}`) : ofHalt(error.why, error.detail);
}
/** What lies in the command is the same on every machine; what lies in a machine may be better on another. */
function ofHalt(why, detail) {
    switch (why) {
        case 'invalid-input': {
            const remedy = "The endpoint's worker is of another version: give it the image of this one.";
            return { kind: 'session-over', end: backendFailed(`The worker refused its job: ${detail} ${remedy}`) };
        }
        case 'command-not-found':
        case 'could-not-run':
        case 'no-tests-executed':
            return {
                kind: 'session-over',
                end: { kind: 'halted', why, detail: `On RunPod's worker: ${detail}`, log: null },
            };
        default:
            return loss(`${why}: ${withoutStop(detail)}`);
    }
}
/** The end of a session that RunPod did not carry out. */
function backendFailed(detail) {
    return { kind: 'halted', why: 'backend-failed', detail, log: null };
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
;// CONCATENATED MODULE: ./build/execute/runpod/fallback.js
/**
 * Carries out on this machine what RunPod did not: one request after the other, the workspace opened for the first of them. A machine
 * that cannot run the command at all must not turn what RunPod lost into failures: its first runs are held back until they are more.
 */


/** The fallback of one session. */
class Fallback {
    #open;
    #ledger;
    #ports;
    #rootSeed;
    #oneByOne = (0,p_limit/* default */.A)(1);
    /** Of the executor here, whose test table is its own. */
    #tests = [];
    /** The first runs here, while it is open whether they tell of the tests or of a machine that is not set up; null: of the tests. */
    #heldBack = [];
    /** Ends the execution of a part. */
    #stop = new AbortController();
    /** Once this machine turned out not to be fit. */
    #unfit = null;
    #here = null;
    constructor(open, ledger, ports, rootSeed) {
        this.#open = open;
        this.#ledger = ledger;
        this.#ports = ports;
        this.#rootSeed = rootSeed;
    }
    /** Carries out these runs; `halted`: this machine cannot, and none of them is observed. @throws WorkspaceError likewise */
    carryOut(runs) {
        return this.#oneByOne(async () => {
            const { signal } = this.#ports;
            if (signal.aborted)
                return signal.reason;
            if (this.#unfit !== null)
                return this.#unfit;
            this.#here ??= this.#open();
            const executorOfPart = await this.#here;
            this.#tests.length = 0; // each execution counts its tests from 0
            this.#stop = new AbortController();
            const emit = (event) => this.#take(event, runs.length);
            const ports = { ...this.#ports, emit, signal: AbortSignal.any([signal, this.#stop.signal]) };
            const end = await executorOfPart().execute({ rootSeed: this.#rootSeed, runs }, ports);
            this.#judge();
            return this.#unfit ?? end;
        });
    }
    #take(event, runsOfPart) {
        switch (event.type) {
            case 'tests-seen':
                this.#tests.push(...event.tests);
                break;
            case 'framework-recognised':
                this.#ledger.recognise(event.use);
                break;
            case 'run-finished':
                this.#finished(event.observation, runsOfPart);
                break;
            case 'run-started':
                break; // the ledger tells of it, with the run's end
            default:
                this.#ports.emit(event);
        }
    }
    #finished(observation, runsOfPart) {
        if (this.#unfit !== null)
            return;
        if (this.#heldBack === null) {
            this.#deliver([observation]);
            return;
        }
        this.#heldBack.push(observation);
        if (this.#heldBack.length >= Math.min(hopeless/* HOPELESS_AFTER */.Z, runsOfPart))
            this.#judge();
    }
    /** Whether what is held back tells of the tests. In their order of completion: the plan's part may have gaps. */
    #judge() {
        const first = this.#heldBack ?? [];
        if (first.length === 0)
            return;
        this.#heldBack = null;
        const reason = (0,hopeless/* hopeless */.I)(new Map(first.entries()), first.length);
        if (reason === null) {
            this.#deliver(first);
        }
        else {
            this.#unfit = { kind: 'halted', ...reason, log: null };
            this.#stop.abort(this.#unfit);
        }
    }
    #deliver(observations) {
        this.#ledger.deliver({ tests: this.#tests, observations });
    }
}

// EXTERNAL MODULE: ./build/events/test-index.js
var test_index = __webpack_require__(6423);
;// CONCATENATED MODULE: ./build/execute/runpod/shards.js
/** One shard for each worker, as equal as whole runs allow; no more shards than runs. */
function planShards(runs, workers) {
    const shards = Math.min(runs, workers);
    const startOf = (shard) => Math.floor((shard * runs) / shards);
    return Array.from({ length: shards }, (_, shard) => {
        return { first: startOf(shard), count: startOf(shard + 1) - startOf(shard) };
    });
}
/** The runs of a range. */
function runsOf({ first, count }) {
    return Array.from({ length: count }, (_, index) => first + index);
}
/** The shortest range that holds all runs of a list; null: the list is empty. A job can only be asked for a whole range. */
function rangeOver(runs) {
    if (runs.length === 0)
        return null;
    const first = Math.min(...runs);
    return { first, count: Math.max(...runs) - first + 1 };
}
/** `runs 40 to 79`. */
function rangeWords({ first, count }) {
    return count === 1 ? `run ${first}` : `runs ${first} to ${first + count - 1}`;
}
const SHORTEST_MS = 5_000;
const shards_LONGEST_MS = 7 * 86_400_000;
const SLACK_MS = 60_000;
/**
 * The platform's own limits of a job, behind all of ours: the last run may start at the end of the budget, and the setup may take
 * longer than the budget.
 */
function policyOf({ budgetMs, runTimeoutMs, setupTimeoutMs, queueTimeoutMs }) {
    const work = Math.max(budgetMs, setupTimeoutMs) + runTimeoutMs + SLACK_MS;
    const executionTimeout = Math.round(Math.min(shards_LONGEST_MS, Math.max(SHORTEST_MS, work)));
    return { executionTimeout, ttl: Math.min(shards_LONGEST_MS, executionTimeout + queueTimeoutMs + 2 * SLACK_MS) };
}

;// CONCATENATED MODULE: ./build/execute/runpod/ledger.js



/** The session's runs. */
class Ledger {
    #plan;
    #emit;
    #index;
    #delivered = new Map();
    /** What workers told while they are at work: complete but for the tails of the output, which their reply has. */
    #held = new Map();
    #framework = null;
    constructor(plan, emit) {
        this.#plan = plan;
        this.#emit = emit;
        this.#index = new test_index/* TestIndex */.h(emit);
    }
    /** By run; those that are held included. */
    observed() {
        return new Map([...this.#held, ...this.#delivered]);
    }
    /** The runs of a range of which nothing is known. */
    missingIn(range) {
        return runsOf(range).filter((run) => !this.#delivered.has(run) && !this.#held.has(run));
    }
    /** How many runs are observed, those that are held included. */
    get size() {
        return this.observed().size;
    }
    recognise(use) {
        if (this.#framework !== null || use === null)
            return;
        this.#framework = use;
        this.#emit({ type: 'framework-recognised', use });
    }
    /** Keeps observations until the machine's own reply comes, or `deliverHeld`. */
    hold(batch) {
        for (const observation of this.#translated(batch)) {
            if (!this.#delivered.has(observation.run))
                this.#held.set(observation.run, observation);
        }
    }
    /** Takes observations as final. */
    deliver(batch) {
        for (const observation of this.#translated(batch))
            this.#deliverOne(observation);
    }
    /** Takes what is held of these runs as final: nothing better will come. */
    deliverHeld(range) {
        for (const run of runsOf(range)) {
            const observation = this.#held.get(run);
            if (observation !== undefined)
                this.#deliverOne(observation);
        }
    }
    /** The infrastructure lost these runs: they are told of, and in no rate. */
    deliverLost(runs, reason, atMs) {
        for (const run of runs) {
            const planned = this.#plan.runs[run];
            if (planned === undefined)
                continue;
            this.#deliverOne({
                ...{ run, seed: planned.seed, conditions: model/* PLAIN_CONDITIONS */.QU, outcome: { kind: 'not-observed', reason } },
                ...{ startedMs: atMs, durationMs: 0, slot: 0, place: 'runpod', stdoutTail: '', stderrTail: '' },
                ...{ stdoutLog: null, stderrLog: null },
                tests: { kind: 'none', marks: '', failures: [], problem: null, couldNotRun: false },
            });
        }
    }
    #deliverOne(observation) {
        const { run, slot, startedMs, outcome } = observation;
        if (this.#delivered.has(run))
            return; // delivered twice, or carried out twice
        this.#held.delete(run);
        this.#delivered.set(run, observation);
        if (outcome.kind !== 'not-observed')
            this.#emit({ type: 'run-started', run, slot, atMs: startedMs });
        this.#emit({ type: 'run-finished', observation });
    }
    /** Against the session's test table; what is not a run of the plan is passed over. */
    #translated({ tests, observations }) {
        const ours = observations.filter(({ run, seed }) => this.#plan.runs[run]?.seed === seed);
        if (ours.length === 0)
            return [];
        const indices = this.#index.indicesOf(tests);
        return ours.map((observation) => ({ ...observation, tests: translatedTests(observation.tests, indices) }));
    }
}
function translatedTests(tests, indices) {
    if (tests.kind === 'none')
        return tests;
    const marks = [];
    for (const [test, mark] of [...tests.marks].entries()) {
        const index = indices[test];
        if (index !== undefined)
            marks[index] = mark;
    }
    const failures = tests.failures.map(({ test, failure }) => ({ test: indices[test] ?? 0, failure }));
    return {
        ...tests,
        failures,
        marks: Array.from(marks, (mark) => mark ?? '-')
            .join('')
            .replace(/-+$/, ''),
    };
}

;// CONCATENATED MODULE: ./build/execute/runpod/preflight.js


/** Looks at the endpoint; at one without workers twice, since a count may lag behind. */
async function lookAtEndpoint(client, clock, secondLookMs, endpointId) {
    try {
        let health = await client.health();
        if (!hasWorkers(health)) {
            await clock.sleep(secondLookMs);
            health = await client.health();
        }
        return hasWorkers(health) ? { kind: 'ready', health } : { kind: 'away', why: withoutStop(noWorkers(endpointId)) };
    }
    catch (error) {
        if (!(error instanceof RunPodTrouble))
            throw error;
        const remedy = remedyOf(error, endpointId);
        if (remedy !== null)
            return { kind: 'misconfigured', why: `${error.message} ${remedy}` };
        return { kind: 'away', why: withoutStop(error.message) };
    }
}
function hasWorkers({ workers }) {
    return Object.values(workers).some((count) => count > 0);
}

;// CONCATENATED MODULE: ./build/execute/runpod/remote-progress.js

/** The session's jobs as they come and go. */
class RemoteJobs {
    #parts;
    #jobs = new Map();
    #toldMs = Number.NEGATIVE_INFINITY;
    #health = null;
    constructor(parts) {
        this.#parts = parts;
    }
    /** How many are not over. */
    get open() {
        return this.#states().filter(({ state }) => state !== 'over').length;
    }
    /** The endpoint's workers in words, when they were last looked at; null: never. */
    get workers() {
        return this.#health === null ? null : workersInWords(this.#health);
    }
    saw(health) {
        this.#health = health.workers;
    }
    submitted(job) {
        this.#jobs.set(job, { submittedMs: this.#parts.clock.nowMs(), state: 'queued', workerSeconds: 0 });
    }
    /** A status of a job that is not over. */
    looked(job, { standing, executionMs }) {
        const known = this.#jobs.get(job);
        if (known === undefined)
            return;
        known.state = standing.kind === 'queued' ? 'queued' : 'running';
        const told = standing.kind === 'running' ? (standing.progress?.worker_seconds ?? null) : null;
        known.workerSeconds = Math.max(known.workerSeconds, told ?? (executionMs ?? 0) / 1000);
        this.#tellNowAndThen();
    }
    /** @param workerSeconds what it took; null: what was last known */
    over(job, workerSeconds) {
        const known = this.#jobs.get(job);
        if (known === undefined)
            return;
        known.state = 'over';
        known.workerSeconds = workerSeconds ?? known.workerSeconds;
    }
    /** Tells how far it is, whenever it was last told. */
    tell() {
        const { emit, elapsedMs, clock } = this.#parts;
        this.#toldMs = clock.nowMs();
        emit({ type: 'remote-progress', progress: this.#progress(), atMs: Math.round(elapsedMs()) });
    }
    #states() {
        return [...this.#jobs.values()];
    }
    #tellNowAndThen() {
        const { clock, betweenMs, client } = this.#parts;
        if (clock.nowMs() - this.#toldMs < betweenMs)
            return;
        this.tell();
        // For the next time: whoever waits wants to know for whom.
        if (this.#states().some(({ state }) => state === 'queued')) {
            client.health().then((health) => this.saw(health), () => undefined);
        }
    }
    #progress() {
        const { clock, runsDone, runsPlanned } = this.#parts;
        const queued = this.#states().filter(({ state }) => state === 'queued');
        const oldest = Math.min(...queued.map(({ submittedMs }) => submittedMs));
        const seconds = this.#states().reduce((sum, { workerSeconds }) => sum + workerSeconds, 0);
        return {
            queuedJobs: queued.length,
            runningJobs: this.#states().filter(({ state }) => state === 'running').length,
            waitedMs: queued.length === 0 ? 0 : Math.round(clock.nowMs() - oldest),
            workers: this.workers,
            runsDone: runsDone(),
            runsPlanned,
            workerSeconds: Math.round(seconds * 10) / 10,
        };
    }
}

;// CONCATENATED MODULE: ./build/execute/runpod/believed.js
/** What of a worker's word is taken over into the session: the runs that its job was asked for, at their times, and short warnings. Pure. */

/** The ends of a run's output, where nobody has them. */
const NO_TAILS = { stdout: '', stderr: '' };
/**
 * The runs that were asked for. One that its worker could not observe is missing: another worker may.
 * A worker counts time from its start of the job, the session from its own.
 */
function batchOf(shard, { range: { first, count }, status: { worker, delayMs }, submittedMs }, tailsOf) {
    const place = `runpod:${worker ?? 'unknown'}`;
    const startMs = submittedMs + (delayMs ?? 0);
    const runs = shard.runs.filter(({ run, outcome }) => run >= first && run < first + count && outcome.kind !== 'not-observed');
    const observations = observationsOf({ ...shard, runs }, { place, tailsOf }).map((observation) => {
        return { ...observation, startedMs: Math.round(startMs + observation.startedMs) };
    });
    return { tests: shard.tests, observations };
}
/** As many and as long as a worker sends. */
const MOST_WARNINGS = 50;
const LONGEST_WARNING = 1_000;
/** Each worker has it in a folder of another name. */
const CLONE = /\S*\/flaky-detector-[\w-]+\/source\b/g;
/** A worker's warnings, the same from each. */
function warningsOf(texts) {
    return texts
        .slice(0, MOST_WARNINGS)
        .map((text) => text.slice(0, LONGEST_WARNING).replaceAll(CLONE, "the worker's clone"));
}

;// CONCATENATED MODULE: ./build/execute/runpod/dispatch.js



/** How many looks in a row may fail. */
const MOST_STRIKES = 5;
/** How often a job is submitted whose fate was not known. */
const MOST_SUBMISSIONS = 3;
/** Never later than this share of the time that the job has taken. */
const POLL_SHARE = 0.05;
/** Submits a job, a second time only where the first is surely not there. @throws RunPodTrouble */
async function submitJob(submission, input, policy) {
    const { client, clock, limits, signal } = submission;
    for (let tries = 1;; tries += 1) {
        try {
            return await client.submit(input, policy, signal);
        }
        catch (error) {
            const unclear = error instanceof RunPodTrouble && error.mayHaveArrived;
            if (!unclear || tries >= MOST_SUBMISSIONS || signal.aborted)
                throw error;
            await clock.sleep(error.retryAfterMs ?? limits.resendMs * 2 ** (tries - 1), signal);
            if (!(await surelyNotThere(submission)))
                throw error;
        }
    }
}
/**
 * The API has no list of jobs, but it counts them. Where the endpoint has no more open jobs than ours that are known, the one in question
 * is not there. Where it has more, nobody knows whose they are.
 */
async function surelyNotThere({ client, openJobs }) {
    try {
        return (await client.health()).openJobs <= openJobs();
    }
    catch {
        return false;
    }
}
/** Follows a submitted job to its end. Never rejects but for what nobody foresaw. */
async function followJob(job, policy, watch) {
    const end = await new Following(job, policy, watch).untilEnd();
    const over = end.kind === 'answered' || end.kind === 'failed' || end.kind === 'stuck';
    if (!over)
        await cancelJob(job, watch); // as far as anyone knows, it may go on
    return end;
}
/** Cancels as far as that works: the job's own limits end it otherwise. Never rejects. */
async function cancelJob(job, { client, clock, limits }) {
    await Promise.race([client.cancel(job).catch(() => undefined), clock.sleep(limits.cancelMs)]);
}
class Following {
    #job;
    #policy;
    #watch;
    #startMs;
    #pauseMs;
    #strikes = 0;
    /** It was cancelled, since it was in the queue for too long. */
    #leaving = false;
    constructor(job, policy, watch) {
        this.#job = job;
        this.#policy = policy;
        this.#watch = watch;
        this.#startMs = watch.clock.nowMs();
        this.#pauseMs = watch.limits.firstPollMs;
    }
    async untilEnd() {
        const { clock, signal, client } = this.#watch;
        for (;;) {
            await clock.sleep(this.#pauseMs, signal);
            const look = await orAborted(client.status(this.#job).catch(asTrouble), signal);
            if (look === 'aborted')
                return { kind: 'aborted' };
            if (this.#spentMs() > this.#policy.ttl)
                return { kind: 'lost', why: 'it did not end in its time' };
            const end = look instanceof RunPodTrouble ? this.#strike(look) : await this.#take(look);
            if (end !== null)
                return end;
        }
    }
    #spentMs() {
        return this.#watch.clock.nowMs() - this.#startMs;
    }
    #strike(trouble) {
        this.#strikes += 1;
        this.#pauseMs = Math.max(this.#watch.limits.firstPollMs, trouble.retryAfterMs ?? 0);
        // What is not found once may be found a moment later.
        if (this.#strikes <= (isTransient(trouble) ? MOST_STRIKES : 1))
            return null;
        if (trouble.kind === 'not-found')
            return { kind: 'lost', why: 'the platform does not know it any more' };
        return { kind: 'lost', why: `its status could not be read ${this.#strikes} times in a row: ${trouble.message}` };
    }
    async #take(status) {
        const { limits, onStatus, queueTimeoutMs } = this.#watch;
        const spentMs = this.#spentMs();
        this.#strikes = 0;
        this.#pauseMs = Math.min(limits.longestPollMs, Math.max(limits.firstPollMs, spentMs * POLL_SHARE));
        const { kind } = status.standing;
        if (this.#leaving && (kind === 'queued' || kind === 'cancelled'))
            return { kind: 'stuck', waitedMs: spentMs };
        const end = endOf(status);
        if (end !== null)
            return end;
        onStatus(status);
        // It may start in the moment in which it is cancelled: only the next look tells.
        if (kind === 'queued' && spentMs >= queueTimeoutMs) {
            this.#leaving = true;
            this.#pauseMs = limits.firstPollMs;
            await cancelJob(this.#job, this.#watch);
        }
        return null;
    }
}
function asTrouble(error) {
    if (error instanceof RunPodTrouble)
        return error;
    throw error;
}
/** Null: the job is not over. */
function endOf(status) {
    const { standing } = status;
    switch (standing.kind) {
        case 'queued':
        case 'running':
            return null;
        case 'completed':
            return { kind: 'answered', reply: standing.reply, status };
        case 'result-lost':
            return { kind: 'lost', why: standing.why };
        case 'failed':
            return { kind: 'failed', error: standing.error };
        case 'cancelled':
            return { kind: 'lost', why: 'it was cancelled' };
        case 'timed-out':
            return { kind: 'lost', why: 'the platform ended it at its time limit' };
    }
}

;// CONCATENATED MODULE: ./build/execute/runpod/job-input.js

/** The job for a range of runs; what the user left to the worker is left out. */
function jobInputOf(config, backend, target, range, budgetMs) {
    const { source } = config;
    return {
        repo: target.url,
        ref: target.ref,
        test_command: config.testCommand,
        runs: range.count,
        run_start: range.first,
        session_runs: config.runs,
        seed: config.rootSeed,
        timeout: (0,duration/* durationText */.S5)(config.timeoutMs),
        time_budget: (0,duration/* durationText */.S5)(Math.max(1000, Math.round(budgetMs))),
        stop: config.stop,
        working_directory: target.directory,
        submodules: source.kind === 'repository' && source.submodules,
        setup_command: setupText(backend.setup),
        setup_timeout: (0,duration/* durationText */.S5)(config.setupTimeoutMs),
        framework: config.framework,
        private_network: config.privateNetwork,
        perturb: config.perturb.length === 0 ? 'none' : config.perturb.join(','),
        ...(backend.parallelism === null ? {} : { parallelism: backend.parallelism }),
        ...(backend.isolation === null ? {} : { isolation: backend.isolation }),
        ...(config.reportFiles === null ? {} : { report_files: config.reportFiles }),
        ...(backend.gitToken === null ? {} : { repo_token: backend.gitToken }),
    };
}
function setupText(setup) {
    return setup.kind === 'command' ? setup.command : setup.kind;
}

;// CONCATENATED MODULE: ./build/execute/runpod/sender.js
/** Sends ranges of runs as jobs, follows them, and puts what they observed into the ledger. What follows from a job's end is not decided here. */








/** The sender of a session. */
class Sender {
    #parts;
    /** A submission whose fate is not known can be looked after only while it is the only one. */
    #oneByOne = (0,p_limit/* default */.A)(1);
    constructor(parts) {
        this.#parts = parts;
    }
    /** One job for the range, to its end. `budgetMs`: how long its runs may start. */
    async send(range, budgetMs, signal) {
        const { config, backend, client, clock, limits, ports } = this.#parts;
        const { queueTimeoutMs } = backend;
        const times = { budgetMs, queueTimeoutMs, runTimeoutMs: config.timeoutMs, setupTimeoutMs: config.setupTimeoutMs };
        const policy = policyOf(times);
        const submitted = await this.#oneByOne(() => this.#submit(range, budgetMs, policy, signal));
        if (typeof submitted !== 'string')
            return submitted;
        const submittedMs = ports.elapsedMs();
        const onStatus = (status) => this.#looked(submitted, range, status, submittedMs);
        const end = await followJob(submitted, policy, { client, clock, limits, queueTimeoutMs, signal, onStatus });
        this.#over(submitted, range, end, submittedMs);
        return end;
    }
    async #submit(range, budgetMs, policy, signal) {
        const { config, backend, client, clock, limits, jobs, target } = this.#parts;
        if (signal.aborted)
            return { kind: 'aborted' };
        const input = jobInputOf(config, backend, target, range, budgetMs);
        const submission = { client, clock, limits, signal, openJobs: () => jobs.open };
        const submitting = submitJob(submission, input, policy);
        try {
            const job = await orAborted(submitting, signal);
            if (job === 'aborted') {
                // The job may still come to be: it must not stay.
                submitting.then((late) => client.cancel(late)).catch(() => undefined);
                return { kind: 'aborted' };
            }
            jobs.submitted(job);
            this.#tellOf(job, 'submitted', range);
            return job;
        }
        catch (error) {
            return notSubmitted(error, backend.endpointId);
        }
    }
    #tellOf(job, state, { first, count }) {
        const { emit, elapsedMs } = this.#parts.ports;
        emit({ type: 'remote-job', job, state, firstRun: first, runs: count, atMs: Math.round(elapsedMs()) });
    }
    /** A job that is at work tells all that it has observed so far. */
    #looked(job, range, status, submittedMs) {
        const { ledger, jobs, target, onObserved } = this.#parts;
        const { standing } = status;
        if (standing.kind === 'running' && standing.progress !== null) {
            const { shard } = standing.progress;
            if (shard.commit === target.commit) {
                ledger.recognise(shard.framework);
                ledger.hold(batchOf(shard, { range, status, submittedMs }, () => NO_TAILS));
                onObserved();
            }
        }
        jobs.looked(job, status);
    }
    #over(job, range, end, submittedMs) {
        const { ledger, jobs } = this.#parts;
        if (end.kind === 'answered')
            this.#take(end.reply, range, end.status, submittedMs);
        else
            ledger.deliverHeld(range);
        jobs.over(job, end.kind === 'answered' ? end.reply.worker_seconds : null);
        this.#tellOf(job, 'over', range);
    }
    #take({ shard, results }, range, status, submittedMs) {
        const { ledger, target, ports, onObserved } = this.#parts;
        if (shard.commit !== target.commit)
            return;
        for (const text of warningsOf(shard.warnings))
            ports.emit({ type: 'warning', text });
        ledger.recognise(shard.framework);
        const tails = new Map(results.map(({ attempt, stdout, stderr }) => [attempt, { stdout, stderr }]));
        ledger.deliver(batchOf(shard, { range, status, submittedMs }, (run) => tails.get(run) ?? NO_TAILS));
        onObserved();
    }
}
function notSubmitted(error, endpointId) {
    if (!(error instanceof RunPodTrouble))
        throw error;
    const remedy = remedyOf(error, endpointId);
    if (remedy !== null)
        return { kind: 'not-taken', why: `${error.message} ${remedy}` };
    return { kind: 'lost', why: error.message };
}

;// CONCATENATED MODULE: ./build/execute/runpod/executor.js
/**
 * The executor of RunPod's workers: the plan's runs as shards, each a job; what is lost is sent anew once, and then carried out here.
 * Lost is never failed, no run counts twice, and every wait has a limit.
 */













/** An executor that runs the tests on RunPod. */
function runPodExecutor(request) {
    return { execute: (plan, ports) => new RunPodSession(plan, request, ports).execute() };
}
/** How often a shard is sent at most. */
const MOST_DISPATCHES = 2;
const SAID_OF_LOSS = {
    'sent-anew': 'What is missing is sent anew',
    'no-time': 'No time is left for what is missing',
};
class RunPodSession {
    #plan;
    #request;
    #ports;
    #ledger;
    #jobs;
    #fallback;
    /** By the range that is under way as a job. */
    #live = new Map();
    /** Set once no further run may start, but for those before an early stop. */
    #end = null;
    constructor(plan, request, ports) {
        this.#plan = plan;
        this.#request = request;
        this.#ports = ports;
        const { client, clock, limits, openHere } = request;
        const { emit, elapsedMs } = ports;
        this.#ledger = new Ledger(plan, emit);
        this.#fallback = new Fallback(openHere, this.#ledger, ports, plan.rootSeed);
        const counts = { runsPlanned: plan.runs.length, runsDone: () => this.#ledger.size };
        this.#jobs = new RemoteJobs({ client, clock, emit, elapsedMs, ...counts, betweenMs: limits.tellMs });
    }
    async execute() {
        const { signal } = this.#ports;
        if (signal.aborted)
            return signal.reason;
        const onAbort = () => this.#abortAll(signal.reason);
        signal.addEventListener('abort', onAbort, { once: true });
        const all = { first: 0, count: this.#plan.runs.length };
        try {
            await this.#carryOutAll(all);
        }
        finally {
            signal.removeEventListener('abort', onAbort);
            for (const abort of this.#live.values())
                abort.abort();
            this.#ledger.deliverHeld(all);
        }
        return this.#end ?? { kind: 'complete' };
    }
    async #carryOutAll(all) {
        const { client, clock, limits, backend } = this.#request;
        const target = await this.#target();
        if (target === null)
            return;
        const looking = lookAtEndpoint(client, clock, limits.secondLookMs, backend.endpointId);
        const look = await orAborted(looking, this.#ports.signal);
        if (look === 'aborted')
            return;
        if (look.kind === 'misconfigured')
            return this.#abortAll(backendFailed(look.why));
        if (look.kind === 'away')
            return this.#fallBack(all, look.why);
        this.#jobs.saw(look.health);
        const onObserved = () => this.#stopWhereDecided();
        const own = { ports: this.#ports, ledger: this.#ledger, jobs: this.#jobs };
        const sender = new Sender({ ...this.#request, ...own, target, onObserved });
        const shards = planShards(this.#plan.runs.length, backend.workers);
        await Promise.all(shards.map((shard) => this.#carryOut(shard, sender, target.commit)));
        this.#jobs.tell();
    }
    async #target() {
        try {
            const target = await this.#request.target();
            for (const text of target.warnings)
                this.#ports.emit({ type: 'warning', text });
            return this.#end === null ? target : null;
        }
        catch (error) {
            if (!(error instanceof workspace_error/* WorkspaceError */.kP))
                throw error;
            if (this.#end === null)
                this.#abortAll((0,workspace_error/* haltedBy */.WJ)(error));
            return null;
        }
    }
    /** One shard to its end: sent, sent anew, and then carried out here. */
    async #carryOut(shard, sender, commit) {
        for (let dispatch = 1;; dispatch += 1) {
            const range = this.#rest(shard);
            if (range === null)
                return;
            const after = await this.#dispatch(range, sender, commit);
            if (after.kind === 'session-over')
                this.#abortAll(after.end);
            if (after.kind === 'time-budget')
                this.#end ??= after;
            if (after.kind !== 'loss')
                return;
            const next = this.#afterLoss(shard, after.again && dispatch < MOST_DISPATCHES);
            if (next === 'nothing')
                return;
            if (next === 'here')
                return this.#fallBack(shard, after.why);
            const text = `RunPod's job for ${rangeWords(range)} was lost: ${after.why}. ${SAID_OF_LOSS[next]}.`;
            this.#ports.emit({ type: 'warning', text });
        }
    }
    /** What becomes of what a lost job leaves; nothing where it leaves nothing. */
    #afterLoss(shard, mayBeSent) {
        if (this.#rest(shard) !== null)
            return mayBeSent ? 'sent-anew' : 'here';
        return this.#end?.kind === 'time-budget' ? 'no-time' : 'nothing';
    }
    async #dispatch(range, sender, commit) {
        const abort = new AbortController();
        this.#live.set(range, abort);
        try {
            const end = await sender.send(range, this.#budgetMs(), abort.signal);
            const missing = this.#ledger.missingIn(range).length;
            const [budgetMs, { workers }] = [this.#budgetMs(), this.#jobs];
            return consequenceOf(end, { commit, missing, asked: range.count, budgetMs, workers });
        }
        finally {
            this.#live.delete(range);
        }
    }
    /** What is left to do of a shard; null: nothing, or nothing more may start. */
    #rest(shard) {
        if (this.#end !== null && this.#end.kind !== 'stopped')
            return null;
        const bound = this.#stopBound() ?? Number.POSITIVE_INFINITY;
        const missing = this.#ledger.missingIn(shard).filter((run) => run <= bound);
        if (missing.length === 0 || this.#budgetMs() > 0)
            return rangeOver(missing);
        this.#end ??= { kind: 'time-budget' };
        return null;
    }
    #stopBound() {
        return (0,stop_rule/* stopBound */.d)(this.#request.config.stop, this.#ledger.observed().values());
    }
    #budgetMs() {
        return this.#request.config.timeBudgetMs - this.#ports.elapsedMs();
    }
    #stopWhereDecided() {
        if (this.#end?.kind === 'halted' || this.#end?.kind === 'cancelled')
            return;
        const bound = this.#stopBound();
        if (bound !== null) {
            this.#end = { kind: 'stopped', rule: this.#request.config.stop };
            for (const [{ first }, abort] of this.#live)
                if (first > bound)
                    abort.abort();
            return;
        }
        // A lost job says nothing of the command.
        const observed = [...this.#ledger.observed()].filter(([, observation]) => (0,outcomes/* isObserved */.XJ)(observation));
        const reason = (0,hopeless/* hopeless */.I)(new Map(observed), this.#plan.runs.length);
        if (reason !== null)
            this.#abortAll({ kind: 'halted', ...reason, log: null });
    }
    #abortAll(end) {
        this.#end = end;
        for (const abort of this.#live.values())
            abort.abort();
    }
    /** What RunPod did not carry out is carried out here, or lost. */
    async #fallBack(shard, why) {
        const range = this.#rest(shard);
        if (range === null)
            return;
        if (this.#request.backend.fallback === 'fail')
            return this.#lose(shard, why);
        const missing = new Set(this.#ledger.missingIn(range));
        const text = `RunPod did not carry out ${missing.size} of ${rangeWords(shard)}: ${why}. This machine does.`;
        this.#ports.emit({ type: 'warning', text });
        try {
            const end = await this.#fallback.carryOut(this.#plan.runs.filter(({ run }) => missing.has(run)));
            if (end.kind === 'halted')
                this.#unfitHere(shard, why, end);
            else if (end.kind === 'time-budget')
                this.#end ??= end;
            this.#stopWhereDecided();
        }
        catch (error) {
            if (!(error instanceof workspace_error/* WorkspaceError */.kP))
                throw error;
            this.#unfitHere(shard, why, (0,workspace_error/* haltedBy */.WJ)(error));
        }
    }
    /** Where RunPod observes anything of the session, that this machine cannot is no answer to it. */
    #unfitHere(shard, why, end) {
        if (this.#ledger.size === 0 && this.#live.size === 0)
            this.#abortAll(end);
        else
            this.#lose(shard, `${why}. Nor could this machine: ${withoutStop(end.detail)}`);
    }
    #lose(shard, why) {
        const missing = this.#ledger.missingIn(shard);
        const reason = `RunPod: ${why}.`;
        if (missing.length === this.#plan.runs.length) {
            this.#abortAll(backendFailed(reason));
        }
        else {
            this.#ports.emit({ type: 'warning', text: `Lost: ${missing.length} of ${rangeWords(shard)}. ${reason}` });
            this.#ledger.deliverLost(missing, reason, Math.round(this.#ports.elapsedMs()));
        }
    }
}

// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
;// CONCATENATED MODULE: ./build/execute/runpod/guarded-fetch.js
/**
 * What an answer of the API may do to this process: end in time with its body, be so large and no larger, and show none of the secrets
 * that were sent. The SDK takes no signal and no limits, so they reach its fetch through the async context; other fetches are as before.
 */


/** RunPod's own results are at most 20 MB. */
const LARGEST_BODY_BYTES = 32 * 1024 * 1024;
/** Shorter ones would be found in any text. */
const SHORTEST_SECRET = 8;
const guards = new external_node_async_hooks_.AsyncLocalStorage();
let guarding = false;
/** Does something whose fetches are guarded. */
function withGuard(guard, ask) {
    if (!guarding)
        guardFetch();
    return guards.run(guard, ask);
}
function guardFetch() {
    guarding = true;
    const own = globalThis.fetch;
    globalThis.fetch = async (resource, init) => {
        const guard = guards.getStore();
        if (guard === undefined)
            return own(resource, init);
        const signal = init?.signal ? AbortSignal.any([init.signal, guard.signal]) : guard.signal;
        return harmless(await own(resource, { ...init, signal }), guard);
    };
}
/** The whole answer, read: small enough, and without secrets. */
async function harmless(answer, guard) {
    const { status, statusText, headers, body } = answer;
    if (body === null)
        return answer;
    const text = withoutSecrets(await wholeText(body, guard), guard.secrets);
    return new Response(text, { status, statusText, headers });
}
async function wholeText(body, guard) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.byteLength;
        if (bytes > LARGEST_BODY_BYTES) {
            guard.refused = unreadable(guard.call, `more than ${LARGEST_BODY_BYTES / 1024 / 1024} MB`);
            throw guard.refused;
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString();
}
function withoutSecrets(text, secrets) {
    const long = secrets.filter(({ length }) => length >= SHORTEST_SECRET);
    return long.reduce((shown, secret) => shown.replaceAll(JSON.stringify(secret).slice(1, -1), '***'), text);
}

;// CONCATENATED MODULE: ./build/execute/runpod/sdk.js
/** The only file that knows runpod-sdk. Its calls here end in time, with their bodies, and what they throw is made anew without the key. */


/** Switches the SDK's own time-out off: after a call that failed, its timer would keep the process alive. */
const OWN_LIMIT = 0;
/** Loads the SDK, which nothing but this backend needs, and opens the endpoint. */
async function openEndpoint(address) {
    const { apiKey, endpointId, baseUrl } = address;
    const { default: runpodSdk, runpodServerlessBaseUrlProd } = await __webpack_require__.e(/* import() */ 100).then(__webpack_require__.bind(__webpack_require__, 56100));
    const endpoint = runpodSdk(apiKey, { baseUrl: baseUrl ?? runpodServerlessBaseUrlProd }).endpoint(endpointId);
    if (endpoint === null)
        throw new Error('runpod-sdk opened no endpoint.');
    const path = encodeURIComponent;
    const secrets = [apiKey, ...(address.secrets ?? [])];
    const bounded = (call, limitMs, ask) => within(limitMs, call, secrets, ask);
    return {
        run: (input, policy, ms) => bounded('a new job', ms, () => endpoint.run({ input, policy: policy }, OWN_LIMIT)),
        status: (job, ms) => bounded("a job's status", ms, () => endpoint.status(path(job), OWN_LIMIT)),
        cancel: (job, ms) => bounded('the end of a job', ms, () => endpoint.cancel(path(job), OWN_LIMIT)),
        health: (ms) => bounded("the endpoint's health", ms, () => endpoint.health(OWN_LIMIT)),
    };
}
async function within(limitMs, call, secrets, ask) {
    const limit = new AbortController();
    const guard = { call, signal: limit.signal, secrets, refused: null };
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => {
            reject(noAnswer(call, limitMs));
            limit.abort();
        }, limitMs);
    });
    const asked = withGuard(guard, ask).catch((thrown) => {
        throw guard.refused ?? troubleOfThrown(call, thrown);
    });
    asked.catch(() => undefined); // after the limit nobody waits for it
    try {
        return await Promise.race([asked, late]);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./build/execute/runpod/open-runpod.js






const LIMITS = {
    ...{ firstPollMs: 2_000, longestPollMs: 10_000, cancelMs: CALL_LIMITS.cancelMs, resendMs: 1_000 },
    ...{ secondLookMs: 5_000, tellMs: 15_000 },
};
const FETCH_LIMIT_MS = 120_000;
/** The executor, ready. */
async function openRunPod(setting) {
    const { config, backend, workspace, sessionId, env, signal, openHere } = setting;
    const { apiKey, endpointId, gitToken: token } = backend;
    const { directory, tempDir } = workspace;
    const secrets = token === null ? [] : [token, (0,environment/* basicCredentials */.B)(token)];
    const endpoint = await openEndpoint({ apiKey, endpointId, secrets, baseUrl: env.RUNPOD_ENDPOINT_BASE_URL ?? null });
    const client = runPodClient({ endpoint, clock: realClock, limits: CALL_LIMITS, random: Math.random });
    const request = { source: config.source, directory, token, tempDir, sessionId, env, signal };
    const target = () => commitTarget({ ...request, limitMs: FETCH_LIMIT_MS });
    return runPodExecutor({ config, backend, client, clock: realClock, limits: LIMITS, target, openHere });
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
