export const id = 620;
export const ids = [620];
export const modules = {

/***/ 85620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TapStream: () => (/* binding */ TapStream)
/* harmony export */ });
/* harmony import */ var tap_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63415);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var _failure_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89648);
/* harmony import */ var _head_and_tail_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50187);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2480);
/** One TAP stream as test results, sub-tests included. The grammar is tap-parser's; what its results mean is here. */





/** Sub-tests nested deeper than this are an attack. */
const MOST_DEPTH = 50;
/** Takes a stream line by line. */
class TapStream {
    /** Whether a test or a plan was seen. */
    hasBegun = false;
    #parser = new tap_parser__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    #file;
    #workingDirectory;
    #tests = [];
    #bailedOut = null;
    #final = null;
    /** @param file the script that prints the stream, where that is known */
    constructor(file, workingDirectory) {
        this.#file = file;
        this.#workingDirectory = workingDirectory;
        this.#watch(this.#parser, []);
        this.#parser.on('bailout', (reason) => {
            this.#bailedOut ??= (reason || 'no reason given').slice(0, 500);
        });
        this.#parser.on('complete', (results) => {
            this.#final = results;
        });
    }
    /** The next line, without its line end. */
    add(line) {
        if (line.search(/\S/) > 4 * MOST_DEPTH)
            return;
        this.#parser.write(`${line}\n`);
    }
    /** No more lines. */
    end() {
        this.#parser.end();
        const problem = this.hasBegun && this.#bailedOut === null ? this.#planProblem() : null;
        return { tests: this.#tests, bailedOut: this.#bailedOut, problem };
    }
    #watch(parser, path) {
        let failedBelow = 0;
        let seenBelow = 0;
        parser.on('plan', () => {
            this.hasBegun = true;
        });
        parser.on('assert', (result) => {
            this.hasBegun = true;
            // The line that sums a sub-test up says nothing new, unless it failed for another reason than its tests.
            const repeats = result.closingTestPoint && seenBelow > 0 && (result.ok || failedBelow > 0);
            if (!repeats)
                this.#tests.push(this.#resultOf(result, path));
            seenBelow = 0;
            failedBelow = 0;
        });
        parser.on('child', (child) => {
            child.on('assert', (result) => {
                seenBelow += 1;
                if (!result.ok)
                    failedBelow += 1;
            });
            this.#watch(child, [...path, child.name]);
        });
    }
    #resultOf(result, path) {
        const clean = (text) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .stableName */ .HD)(text, this.#workingDirectory);
        const status = statusOf(result);
        const suite = path.filter((part) => part !== '').join(' > ');
        const name = result.name || `test ${result.id}`;
        return {
            identity: {
                file: this.#file === null ? null : clean((0,_failure_text_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(this.#file, this.#workingDirectory)),
                suite: suite === '' ? null : clean(suite),
                name: clean(name),
            },
            status,
            durationMs: typeof result.time === 'number' ? Math.round(result.time) : null,
            failure: status === 'failed' ? failureIn(result, this.#workingDirectory) : null,
        };
    }
    #planProblem() {
        const final = this.#final;
        if (final === null)
            return 'the TAP stream has no end';
        const said = final.failures.map((failure) => failure.tapError).find((error) => typeof error === 'string');
        if (said === undefined)
            return null;
        const planned = final.plan.end === null ? 'no plan' : `a plan of ${final.plan.end}`;
        return `the TAP stream${this.#file === null ? '' : ` of ${this.#file}`} broke off: ${said} (${planned}, ${final.count} tests seen)`;
    }
}
function statusOf(result) {
    if (result.skip !== false)
        return 'skipped';
    // TODO: expected to fail, so either way it did what it may.
    return result.ok || result.todo !== false ? 'passed' : 'failed';
}
function failureIn(result, workingDirectory) {
    const diagnostics = result.diag ?? null;
    const field = (name) => typeof diagnostics === 'object' && diagnostics !== null ? Reflect.get(diagnostics, name) : undefined;
    const said = [field('message'), field('error'), field('operator')].find((value) => typeof value === 'string');
    return (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g5)({
        type: typeof field('code') === 'string' ? String(field('code')) : null,
        message: (0,_head_and_tail_js__WEBPACK_IMPORTED_MODULE_4__/* .headAndTail */ .U)(typeof said === 'string' ? said : `not ok ${result.id} - ${result.name}`),
        stack: diagnostics === null ? null : (0,_head_and_tail_js__WEBPACK_IMPORTED_MODULE_4__/* .headAndTail */ .U)(asText(diagnostics)),
        location: locationIn(field('at'), field('file'), field('line'), workingDirectory),
    }, workingDirectory);
}
function asText(diagnostics) {
    try {
        return typeof diagnostics === 'string' ? diagnostics : (0,yaml__WEBPACK_IMPORTED_MODULE_1__.stringify)(diagnostics);
    }
    catch {
        return String(diagnostics);
    }
}
function locationIn(at, file, line, workingDirectory) {
    const [path, number] = typeof at === 'object' && at !== null ? [Reflect.get(at, 'file'), Reflect.get(at, 'line')] : [file, line];
    if (typeof path !== 'string' || typeof number !== 'number')
        return null;
    return { file: (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(path, workingDirectory), line: number };
}


/***/ })

};
