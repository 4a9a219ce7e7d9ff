export const id = 609;
export const ids = [609];
export const modules = {

/***/ 89648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FM: () => (/* binding */ BoundedText),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   iZ: () => (/* binding */ relativePath)
/* harmony export */ });
/** Characters kept of a message and of a stack. */
const FAILURE_TEXT_LIMIT = 4000;
/** Collects the lines that belong to one test, keeping the first ones only: what failed is said first. */
class BoundedText {
    text = '';
    limit;
    /** @param limit characters kept */
    constructor(limit = FAILURE_TEXT_LIMIT) {
        this.limit = limit;
    }
    /** Adds a line; past the limit nothing is kept. */
    add(line) {
        if (this.text.length < this.limit)
            this.text += `${line}\n`;
    }
    /** What was kept, without the white space around it. */
    toString() {
        return bounded(this.text.trim(), this.limit);
    }
}
/** The text, cut to the limit with an ellipsis where it was longer. */
function bounded(text, limit = FAILURE_TEXT_LIMIT) {
    return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}
/** A path as reports should carry it: relative to the working directory when it lies below it, with forward slashes. */
function relativePath(path, workingDirectory) {
    const base = `${workingDirectory.replace(/\/+$/, '')}/`;
    const plain = path.replaceAll('\\', '/');
    return (plain.startsWith(base) ? plain.slice(base.length) : plain).replace(/^\.\//, '');
}
/**
 * A failure with its texts bounded and the working directory's own path taken off; an empty message becomes what a reader can use.
 * @param workingDirectory absolute; two slots' copies must not make two failures of one
 */
function failureOf(parts, workingDirectory) {
    const own = (text) => bounded(text.replaceAll(`${workingDirectory.replace(/\/+$/, '')}/`, '').trim());
    return {
        type: parts.type,
        message: own(parts.message) || 'failed without a message',
        stack: parts.stack === null ? null : own(parts.stack) || null,
        location: parts.location,
    };
}


/***/ }),

/***/ 609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  portableSupport: () => (/* reexport */ portableSupport),
  recogniseFramework: () => (/* reexport */ recogniseFramework),
  replaysOf: () => (/* reexport */ replays/* replaysOf */.M)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/events/session-output.js + 1 modules
var session_output = __webpack_require__(38213);
;// CONCATENATED MODULE: ./build/frameworks/leading-options.js
/** The options that stand before a program's first operand, without knowing the program: only which of them take a value. */
/**
 * Reads options until the first word that is none.
 * @param takesValue whether the option's value is the next word
 * @param stops an option at which reading ends, itself unread
 */
function leadingOptions(words, takesValue, stops = () => false) {
    const options = [];
    let at = 0;
    while (at < words.length) {
        const word = words[at] ?? '';
        if (!/^[-+]./.test(word) || word === '--' || stops(word))
            break;
        const [, name = word, attached = null] = /^(--[^=]+)=(.*)$/s.exec(word) ?? [];
        const separate = attached === null && takesValue(word);
        options.push({ name, value: separate ? (words[at + 1] ?? null) : attached });
        at += separate ? 2 : 1;
    }
    return { options, rest: words.slice(at) };
}

;// CONCATENATED MODULE: ./build/frameworks/interpreters.js
/** Programs that run other programs' files: python, node and shells. Says which program really runs, where the words tell. */


const PYTHON = /^(python|pypy)\d*(\.\d+)*$/;
const SHELL = /^(ba|da|z|k|a)?sh$/;
const PYTHON_VALUED = ['-X', '-W', '--check-hash-based-pycs'];
/** The module or the code to run ends python's own options; `-Im` is `-I -m`. */
const PYTHON_STOP = /^-[a-zA-Z]*[mc]$/;
const NODE_VALUED = [
    ...['-r', '--require', '--import', '--loader', '--experimental-loader', '-C', '--conditions', '--env-file'],
];
/** `-o pipefail`, and the same at the end of a cluster: `-euo pipefail`. */
const SHELL_VALUED = /^([-+][a-zA-Z]*[oO]|--rcfile|--init-file)$/;
/** `node_modules/.bin/jest`, `node_modules/jest/bin/jest.js`, `node_modules/@playwright/test/cli.js`. */
const TOOL_FILE = /(?:^|\/)node_modules\/(?:\.bin\/([\w.-]+)|((?:@[\w.-]+\/)?[\w.-]+)\/(?:(?:bin|dist|lib)\/)*[\w.-]+)$/;
/** Entry files' names that say nothing: the package's name does. */
const NAMELESS = ['cli', 'index', 'main', 'bin'];
/**
 * Takes an interpreter off.
 * @param words a program, its folder already taken off, and its arguments
 * @returns null when it is no interpreter, or runs the user's own file (`node --test`, `python run_tests.py`)
 */
function interpret(words) {
    const [name = '', ...args] = words;
    if (PYTHON.test(name))
        return ofPython(args);
    if (name === 'node')
        return ofNode(args);
    if (name === 'tsx' || name === 'ts-node')
        return toolFile(args);
    return SHELL.test(name) ? ofShell(args) : null;
}
function ofPython(args) {
    const { rest } = leadingOptions(args, (option) => PYTHON_VALUED.includes(option), (option) => PYTHON_STOP.test(option));
    const [option = '', module, ...following] = rest;
    return PYTHON_STOP.test(option) && option.endsWith('m') && module !== undefined
        ? { kind: 'program', words: [module, ...following] }
        : null;
}
function ofNode(args) {
    const { options, rest } = leadingOptions(args, (option) => [...NODE_VALUED, '--run'].includes(option));
    const script = options.find(({ name }) => name === '--run')?.value;
    return script == null ? toolFile(args) : { kind: 'package-script', script, args: rest };
}
/** A tool's entry file in node_modules stands for the tool. */
function toolFile(args) {
    const { rest } = leadingOptions(args, (option) => NODE_VALUED.includes(option), (option) => option === '--test');
    const [file = '', ...following] = rest;
    const tool = TOOL_FILE.exec(file);
    if (tool === null)
        return null;
    const stem = external_node_path_.posix.basename(file).replace(/\.[cm]?js$/, '');
    const name = tool[1] ?? (NAMELESS.includes(stem) ? tool[2] : stem);
    return { kind: 'program', words: [name ?? stem, ...following] };
}
function ofShell(args) {
    const { options, rest } = leadingOptions(args, (option) => SHELL_VALUED.test(option));
    const operand = rest[0] === '--' ? rest[1] : rest[0];
    if (operand === undefined)
        return null;
    const takesLine = options.some(({ name }) => /^-[a-z]*c[a-z]*$/.test(name));
    return takesLine ? { kind: 'line', line: operand } : { kind: 'shell-script', path: operand };
}

// EXTERNAL MODULE: ./node_modules/unbash/dist/parser.js + 16 modules
var parser = __webpack_require__(88989);
;// CONCATENATED MODULE: ./build/frameworks/shell-commands.js
/** What programs a shell line starts: its simple commands in order, the folder each runs in, and which one the line's end belongs to. */


/** The simple commands of a shell line or script. A broken line gives what could be read of it. */
function simpleCommands(line) {
    const found = [];
    const script = (0,parser/* parse */.qg)(line);
    const last = script.errors === undefined || script.errors.length === 0 ? tailCommand(script) : null;
    const end = line.trimEnd().length;
    visit(script, '.', (command, words, directory) => {
        found.push({ words, directory, takesTail: command === last && command.end === end && !hasHereDoc(command) });
    });
    return found;
}
/** Calls back for each program start below a node; returns the folder that the commands after it run in. */
function visit(node, from, found) {
    if (node.type === 'Word' || node.type === 'Assignment')
        return from;
    if (node.type === 'Command') {
        const words = wordsOf(node);
        if (words[0] === 'cd' || words[0] === 'pushd')
            return changedDirectory(from, words);
        if (words.length > 0)
            found(node, words, from);
        return from;
    }
    let directory = from;
    (0,parser/* forEachChild */.dK)(node, (child) => {
        directory = visit(child, directory, found);
    });
    return node.type === 'Subshell' || node.type === 'Pipeline' ? from : directory;
}
/** The last command at the line's own level: not inside a subshell, a condition, a loop or the background. */
function tailCommand(node) {
    switch (node.type) {
        case 'Command':
            return node;
        case 'Script':
        case 'AndOr':
        case 'Pipeline': {
            const last = node.commands.at(-1);
            return last === undefined ? null : tailCommand(last);
        }
        case 'Statement':
            return node.background === true ? null : tailCommand(node.command);
        default:
            return null;
    }
}
function wordsOf(command) {
    const name = command.name === undefined ? [] : [command.name.value];
    return [...name, ...command.args.map((word) => (word.type === 'Word' ? word.value : word.text))];
}
function hasHereDoc(command) {
    return command.redirects.some((redirect) => redirect.type === 'HereDoc');
}
function changedDirectory(from, words) {
    const target = words.slice(1).find((word) => !word.startsWith('-'));
    return target === undefined ? from : joinDirectory(from, target);
}
/** A folder below another; one that only the shell can know (`$HOME`, an absolute path) leaves `from` as it is. */
function joinDirectory(from, target) {
    if (/^[/~]|[$`]/.test(target))
        return from;
    return external_node_path_.posix.join(from, target).replace(/(?<=.)\/$/, '');
}

;// CONCATENATED MODULE: ./build/frameworks/makefile.js
/** The recipe lines that `make` would run for its goals: enough of a Makefile's grammar to see which test tools it starts. */



const VALUED = ['-C', '--directory', '-f', '--file', '--makefile', '-I', '-o', '-W'];
const FILES = ['GNUmakefile', 'makefile', 'Makefile'];
/** Far more goals than a test target has; stops a Makefile whose goals need each other. */
const MOST_GOALS = 100;
/**
 * The recipe lines of a `make` command, those of prerequisites first.
 * @param args the words after `make`
 * @param directory where it runs, relative to the working directory
 * @returns null when there is no Makefile
 */
function recipeOf(args, directory, readFile) {
    const request = readArguments(args, directory);
    const names = request.file === null ? FILES : [request.file];
    const texts = names.map((name) => readFile(external_node_path_.posix.join(request.directory, name)));
    const text = texts.find((found) => found !== null) ?? null;
    if (text === null)
        return null;
    const makefile = parseMakefile(text, request.variables);
    const goals = request.goals.length > 0 ? request.goals : [makefile.firstGoal ?? ''];
    return { lines: linesOf(goals, makefile), directory: request.directory };
}
function readArguments(args, from) {
    const goals = [];
    const variables = new Map();
    const options = [];
    for (let rest = args; rest.length > 0;) {
        const leading = leadingOptions(rest, (option) => VALUED.includes(option));
        const [operand, ...following] = leading.rest;
        const [, name, value] = /^(\w+)[:?+]?=(.*)$/s.exec(operand ?? '') ?? [];
        if (name !== undefined)
            variables.set(name, value ?? '');
        else if (operand !== undefined)
            goals.push(operand);
        options.push(...leading.options);
        rest = following;
    }
    const value = (...names) => options.find((option) => names.includes(option.name))?.value ?? null;
    const directory = joinDirectory(from, value('-C', '--directory') ?? '.');
    return { goals, variables, directory, file: value('-f', '--file', '--makefile') };
}
const ASSIGNMENT = /^(?:export\s+)?([\w.-]+)\s*(?::{0,3}|\?|\+)=\s*(.*)$/;
const RULE = /^([^\s#:=][^:#=]*?)\s*::?(?!=)\s*([^;#]*)(?:;(.*))?/;
function parseMakefile(text, given) {
    const variables = new Map([['MAKE', 'make']]);
    const rules = new Map();
    let goals = [];
    let firstGoal = null;
    for (const line of text.replaceAll(/\\\r?\n/g, ' ').split(/\r?\n/)) {
        const assignment = ASSIGNMENT.exec(line);
        if (line.startsWith('\t'))
            for (const goal of goals)
                rules.get(goal)?.lines.push(recipeLine(line));
        else if (assignment)
            variables.set(assignment[1] ?? '', (assignment[2] ?? '').replace(/\s+#.*$/, ''));
        else
            goals = addRule(line, rules) ?? goals;
        firstGoal ??= goals.find((goal) => !goal.startsWith('.')) ?? null;
    }
    return { variables: new Map([...variables, ...given]), rules, firstGoal };
}
/** The goals of a rule's first line; null when the line is none. */
function addRule(line, rules) {
    const [match, names = '', needs = '', recipe] = RULE.exec(line) ?? [];
    if (match === undefined)
        return null;
    const goals = names.split(/\s+/);
    for (const goal of goals) {
        const rule = rules.get(goal) ?? { needs: [], lines: [] };
        rule.needs.push(...needs.split(/[\s|]+/).filter((need) => need !== ''));
        if (recipe !== undefined)
            rule.lines.push(recipeLine(recipe));
        rules.set(goal, rule);
    }
    return goals;
}
/** Without make's own prefixes: silent, always, errors ignored. */
function recipeLine(line) {
    return line.trim().replace(/^[@+\s-]+/, '');
}
function linesOf(goals, makefile) {
    const seen = new Set();
    const lines = [];
    const visit = (goal) => {
        if (seen.has(goal) || seen.size >= MOST_GOALS)
            return;
        seen.add(goal);
        const rule = makefile.rules.get(goal);
        for (const need of rule?.needs ?? [])
            visit(expand(need, makefile.variables));
        lines.push(...(rule?.lines ?? []).map((line) => expand(line, makefile.variables)));
    };
    for (const goal of goals)
        visit(goal);
    return lines;
}
/** Replaces `$(NAME)` and `${NAME}`; what is unknown becomes empty, as in make. `$$` is the shell's own `$`. */
function expand(text, variables, depth = 0) {
    const replaced = text.replaceAll(/\$\$|\$[({]([\w.-]+)[)}]/g, (whole, name) => {
        if (name === undefined)
            return whole;
        const value = variables.get(name) ?? '';
        return depth < 5 ? expand(value, variables, depth + 1) : value;
    });
    return depth === 0 ? replaced.replaceAll('$$', '$') : replaced;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./build/frameworks/package-json.js
/** package.json as far as commands depend on it: its scripts, and the packages of a workspace (npm, yarn, pnpm, lerna). */



const GLOBS = schemas/* array */.YOg(schemas/* string */.YjP()).catch([]);
const PACKAGE = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().catch(''),
    scripts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP().catch('')).catch({}),
    workspaces: schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* string */.YjP()), schemas/* object */.Ikc({ packages: GLOBS }).transform((value) => value.packages)])
        .catch([]),
});
const NO_PACKAGE = { name: '', scripts: {}, workspaces: [] };
const LERNA = schemas/* object */.Ikc({ packages: GLOBS }).catch({ packages: [] });
/** More packages than a workspace has: one that counts its folders up must come to an end. */
const MOST_PACKAGES = 300;
/** How deep `**` looks. */
const MOST_DEPTH = 3;
/** The package.json of a folder; an empty one where it is missing or broken. */
function packageOf(directory, readFile) {
    return PACKAGE.catch(NO_PACKAGE).parse(jsonOf(external_node_path_.posix.join(directory, 'package.json'), readFile));
}
/** The folders of a workspace's packages, in the order in which its globs name them. */
function packageFolders(root, files) {
    const { readFile } = files;
    const lerna = LERNA.parse(jsonOf(external_node_path_.posix.join(root, 'lerna.json'), readFile)).packages;
    const pnpm = readFile(external_node_path_.posix.join(root, 'pnpm-workspace.yaml')) ?? '';
    const listed = [...pnpm.matchAll(/^\s*-\s*['"]?([^'"#\n]+?)['"]?\s*(?:#.*)?$/gm)].map(([, glob = '']) => glob);
    const globs = [...packageOf(root, readFile).workspaces, ...lerna, ...listed].filter((glob) => !glob.startsWith('!'));
    const folders = globs.flatMap((glob) => matching(root, glob.replace(/\/$/, '').split('/'), files, MOST_DEPTH));
    const isPackage = (folder) => folder !== root && readFile(external_node_path_.posix.join(folder, 'package.json')) !== null;
    return [...new Set(folders)].slice(0, MOST_PACKAGES).filter(isPackage);
}
/** Where a workspace's package stands: by its name, or by its folder. */
function packageFolder(root, name, files) {
    const named = packageFolders(root, files).find((folder) => packageOf(folder, files.readFile).name === name);
    const short = external_node_path_.posix.basename(name);
    const guesses = [name, `packages/${short}`, `apps/${short}`].map((folder) => joinDirectory(root, folder));
    const fits = (folder) => folder !== root && files.readFile(external_node_path_.posix.join(folder, 'package.json')) !== null;
    return named ?? guesses.find(fits) ?? root;
}
function matching(folder, [segment, ...rest], files, depth) {
    if (segment === undefined)
        return [folder];
    if (!segment.includes('*'))
        return matching(external_node_path_.posix.join(folder, segment), rest, files, depth);
    const inside = files.foldersIn(folder).filter((name) => name !== 'node_modules' && !name.startsWith('.'));
    const below = (name) => external_node_path_.posix.join(folder, name);
    if (segment !== '**') {
        const pattern = new RegExp(`^${segment.split('*').map(escaped).join('.*')}$`);
        return inside.filter((name) => pattern.test(name)).flatMap((name) => matching(below(name), rest, files, depth));
    }
    const deeper = depth === 0 ? [] : inside.flatMap((name) => matching(below(name), ['**', ...rest], files, depth - 1));
    return [...matching(folder, rest, files, depth), ...deeper];
}
function escaped(text) {
    return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
function jsonOf(path, readFile) {
    try {
        return JSON.parse(readFile(path) ?? 'null');
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/frameworks/package-scripts.js
/** The scripts of package.json: which one a package manager's words run, and how arguments reach it. */



const MANAGERS = ['npm', 'pnpm', 'yarn', 'bun'];
/** They run a script in every package that has it. */
const MONOREPO_TOOLS = ['lerna', 'turbo', 'nx'];
const SHORT = { t: 'test', tst: 'test', it: 'test', 'install-test': 'test' };
/** Commands that npm and pnpm run as scripts without `run`. */
const LIFECYCLE = ['test', 'start', 'stop', 'restart'];
/** What yarn and pnpm do themselves; every other first word is a script's name. */
const OWN = /^(install|i|add|remove|up|upgrade|update|ci|exec|dlx|x|create|init|link|publish|why|list|ls|audit|config|cache|node|pack|info|outdated|build|pm)$/;
const DIRECTORY_OPTIONS = ['-C', '--dir', '--prefix', '--cwd'];
const PACKAGE_OPTIONS = ['-w', '--workspace', '--filter', '-F', '--scope'];
const ALL_OPTIONS = ['-ws', '--workspaces', '-r', '--recursive'];
const TARGET_OPTIONS = ['-t', '--target', '--targets'];
const package_scripts_VALUED = [...DIRECTORY_OPTIONS, ...PACKAGE_OPTIONS, ...TARGET_OPTIONS, '--concurrency', '--include', '--exclude'];
/**
 * The scripts that these words run: one, or that of each package of a workspace.
 * @param words a program, its folder already taken off, and its arguments
 * @param directory where they run, relative to the working directory
 * @returns none when they run no script, or none that a package.json has
 */
function scriptCalls(words, directory, files) {
    const [manager = '', ...rest] = words;
    if (![...MANAGERS, ...MONOREPO_TOOLS].includes(manager))
        return [];
    const request = requestOf(manager, rest, directory);
    if (request === null)
        return [];
    const { packages, script } = request;
    const several = packages === 'all';
    const passing = several ? 'none' : argumentPassing(manager, request.args);
    return (several ? packageFolders(request.directory, files) : [placeOf(request, files)])
        .map((place) => scriptIn(place, script, passing, files.readFile))
        .filter((call) => call !== null);
}
function placeOf({ packages, directory }, files) {
    return typeof packages === 'string' ? directory : packageFolder(directory, packages.name, files);
}
/** The script of this name in a folder's package.json, with its `pre` and `post` scripts; null when it has none. */
function scriptIn(directory, script, extend, readFile) {
    const scripts = packageOf(directory, readFile).scripts;
    const line = Object.hasOwn(scripts, script) ? scripts[script] : undefined;
    if (line === undefined)
        return null;
    const around = (name) => Object.hasOwn(scripts, name) ? [{ line: scripts[name] ?? '', extend: 'none' }] : [];
    return { directory, lines: [...around(`pre${script}`), { line, extend }, ...around(`post${script}`)] };
}
function requestOf(manager, words, from) {
    const { plain, options, rest } = managerWords(manager, words);
    const given = (names) => options.find(({ name }) => names.includes(name))?.value ?? null;
    const script = scriptName(manager, ownWords(plain)) ?? (plain[0] === 'run-many' ? given(TARGET_OPTIONS) : null);
    if (script === null)
        return null;
    const directory = joinDirectory(from, given(DIRECTORY_OPTIONS) ?? '.');
    const name = plain[0] === 'workspace' ? plain[1] : given(PACKAGE_OPTIONS);
    const all = MONOREPO_TOOLS.includes(manager) || plain[0] === 'workspaces' || options.some(isForAll);
    const packages = name != null && !name.includes('*') ? { name } : all || name != null ? 'all' : 'own';
    return { script, args: rest, directory, packages };
}
function isForAll({ name, value }) {
    return ALL_OPTIONS.includes(name) && value !== 'false';
}
/** Behind `yarn workspace <name>`, `yarn workspaces run` and `yarn workspaces foreach`. */
function ownWords(plain) {
    if (plain[0] === 'workspace')
        return plain.slice(2);
    if (plain[0] !== 'workspaces')
        return plain;
    return plain[1] === 'foreach' ? plain.slice(2) : plain.slice(1);
}
/** The words that are the manager's own: npm and monorepo tools take every option before `--`, the others only those before the script's name. */
function managerWords(manager, words) {
    const plain = [];
    const options = [];
    let rest = words;
    const greedy = manager === 'npm' || MONOREPO_TOOLS.includes(manager);
    const open = () => greedy || scriptName(manager, ownWords(plain)) === null;
    while (rest.length > 0 && rest[0] !== '--' && open()) {
        const leading = leadingOptions(rest, (option) => package_scripts_VALUED.includes(option));
        options.push(...leading.options);
        const operand = leading.rest[0];
        rest = leading.rest;
        if (operand === undefined || operand === '--')
            break;
        plain.push(operand);
        rest = rest.slice(1);
    }
    return { plain, options, rest };
}
function scriptName(manager, plain) {
    const [first, second] = plain;
    if (first === undefined)
        return null;
    if (['run', 'run-script', 'rum', 'urn'].includes(first))
        return second ?? null;
    if (manager === 'turbo')
        return first;
    if (manager === 'lerna' || manager === 'nx')
        return null;
    if (manager === 'npm')
        return SHORT[first] ?? (LIFECYCLE.includes(first) ? first : null);
    if (manager === 'bun')
        return null; // `bun test` is Bun's own test runner
    if (manager === 'pnpm' && SHORT[first] !== undefined)
        return SHORT[first];
    return OWN.test(first) || first.startsWith('workspace') ? null : first;
}
/** npm and monorepo tools want dashes before a script's arguments (once); the others pass all of them on. */
function argumentPassing(manager, args) {
    const wantsDashes = manager === 'npm' || MONOREPO_TOOLS.includes(manager);
    return wantsDashes && !args.includes('--') ? 'after-dashes' : 'append';
}

;// CONCATENATED MODULE: ./build/frameworks/toml-scripts.js
/** Scripts in a TOML file: enough of its grammar for tables of commands, in the forms that Python's task runners take. */
const STRING = /"""([\s\S]*?)"""|'''([\s\S]*?)'''|"((?:\\.|[^"\\])*)"|'([^'\n]*)'/g;
/** Keys of a script that is a table itself. */
const COMMAND_KEYS = /^\s*(?:cmd|shell|run|composite|sequence)\s*=\s*/m;
const toml_scripts_MOST_DEPTH = 5;
/**
 * The shell lines of a script; lines that name other scripts of the section are replaced by those.
 * @param section the table's dotted name, as its header has it
 */
function scriptLines(text, section, script, depth = toml_scripts_MOST_DEPTH) {
    const value = tomlTable(text, `${section}.${script}`) ?? tomlValue(tomlTable(text, section) ?? '', script);
    if (value === null || depth === 0)
        return [];
    const commands = COMMAND_KEYS.exec(value.replace(/^\s*\{/, ''));
    const from = commands === null ? value : value.slice(value.indexOf(commands[0].trim()) + commands[0].trim().length);
    return tomlStrings(from).flatMap((line) => {
        const other = scriptLines(text, section, line.trim(), depth - 1);
        return other.length > 0 ? other : [withoutPlaceholders(line)];
    });
}
/** A table's text, from behind its header to the next header. */
function tomlTable(text, name) {
    const header = text.split('\n').findIndex((line) => line.trim().replaceAll(/["'\s]/g, '') === `[${name}]`);
    if (header < 0)
        return null;
    const lines = text.split('\n').slice(header + 1);
    const end = lines.findIndex((line) => /^\s*\[{1,2}[\w."' -]+\]{1,2}\s*(#.*)?$/.test(line));
    return lines.slice(0, end < 0 ? lines.length : end).join('\n');
}
/** A key's value as written, up to the next key; null when the table has none. */
function tomlValue(table, key) {
    const lines = table.split('\n');
    const named = (line) => /^\s*["']?([\w.:-]+)["']?\s*=/.exec(line)?.[1];
    const at = lines.findIndex((line) => named(line) === key);
    if (at < 0)
        return null;
    const next = lines.findIndex((line, index) => index > at && named(line) !== undefined && /^\S/.test(line));
    return lines
        .slice(at, next < 0 ? lines.length : next)
        .join('\n')
        .replace(/^[^=]*=\s*/, '');
}
/** Its strings: one, or those of a list. */
function tomlStrings(value) {
    const strings = [...value.matchAll(STRING)].map(([, long, literal, basic, plain]) => basic === undefined ? (long ?? literal ?? plain ?? '') : basic.replaceAll(/\\(["\\])/g, '$1'));
    return value.trimStart().startsWith('[') ? strings : strings.slice(0, 1);
}
/** hatch's `{args:tests}` and `{root}`, pdm's `{args}`. */
function withoutPlaceholders(line) {
    return line.replaceAll(/\{args:([^{}]*)\}/g, '$1').replaceAll(/\{\w+\}/g, '');
}

;// CONCATENATED MODULE: ./build/frameworks/tox.js
/** What tox runs: the commands of its environments, from tox.ini, setup.cfg, pyproject.toml or tox.toml. */

const INI_FILES = ['tox.ini', 'setup.cfg'];
/**
 * The shell lines of the environments that tox's arguments name; without any, those of the common one.
 * @param read a file's text by its name; empty when it is not there
 */
function toxLines(args, read) {
    const legacy = /legacy_tox_ini\s*=\s*("""|''')([\s\S]*?)\1/.exec(read('pyproject.toml'))?.[2] ?? '';
    const ini = [...INI_FILES.map(read), legacy].find((text) => /^\[testenv/m.test(text));
    const lines = environmentsOf(args).flatMap((name) => ini === undefined ? nativeLines(name, read) : iniLines(ini, name));
    return [...new Set(lines)];
}
function environmentsOf(args) {
    const at = args.findIndex((word) => /^(-e|--env)/.test(word));
    if (at < 0)
        return [''];
    const attached = args[at]?.replace(/^(--env=?|-e)/, '') ?? '';
    return (attached || (args[at + 1] ?? '')).split(',');
}
function iniLines(ini, environment) {
    const own = iniValue(ini, `testenv:${environment}`, 'commands');
    const value = own ?? iniValue(ini, 'testenv', 'commands') ?? '';
    return value
        .replaceAll(/\\\n\s*/g, ' ')
        .split('\n')
        .map((line) => expanded(line, ini).trim())
        .filter((line) => line !== '');
}
/** A key's value with the lines that continue it. */
function iniValue(ini, section, key) {
    const lines = ini.split(/\r?\n/);
    const header = lines.findIndex((line) => line.trim() === `[${section}]`);
    if (header < 0)
        return null;
    const rest = lines.slice(header + 1);
    const end = rest.findIndex((line) => line.startsWith('['));
    const body = rest.slice(0, end < 0 ? rest.length : end);
    const at = body.findIndex((line) => new RegExp(`^${key}\\s*=`).test(line));
    if (at < 0)
        return null;
    const after = body.slice(at + 1);
    const next = after.findIndex((line) => /^[^\s#]/.test(line));
    const own = (body[at] ?? '').replace(/^[^=]*=/, '');
    return [own, ...after.slice(0, next < 0 ? after.length : next).map((line) => line.trim())].join('\n');
}
/** Without tox's own marks: a factor before the command, `-` for errors that do not count, `{...}`. */
function expanded(line, ini) {
    return line
        .replace(/^[\w!,.{}-]+:\s+/, '')
        .replace(/^[-!]\s*/, '')
        .replaceAll(/\{\[([^\]]+)\](\w+)\}/g, (_, section, key) => iniValue(ini, section, key)?.trim() ?? '')
        .replaceAll(/\{posargs:((?:[^{}]|\{[^{}]*\})*)\}/g, '$1')
        .replaceAll(/\{(?:env)?python\}/g, 'python')
        .replaceAll(/\{(?:toxinidir|tox_root|env_?bin_?dir)\}\//g, '')
        .replaceAll(/\{[^{}]*\}/g, '');
}
/** tox 4's own form: `commands = [["pytest", "tests"]]`. */
function nativeLines(environment, read) {
    const [text, prefix] = read('tox.toml') === '' ? [read('pyproject.toml'), 'tool.tox.'] : [read('tox.toml'), ''];
    const tables = [`${prefix}env.${environment}`, `${prefix}env_run_base`].map((name) => tomlTable(text, name) ?? '');
    const value = tables.map((table) => tomlValue(table, 'commands')).find((found) => found !== null) ?? '';
    const plain = value.replaceAll(/\{[^{}]*\bdefault\s*=\s*\[([^\]]*)\][^{}]*\}/g, '$1').replaceAll(/\{[^{}]*\}/g, '');
    return [...plain.matchAll(/\[([^[\]]*)\]/g)].map(([list]) => tomlStrings(list).join(' '));
}

;// CONCATENATED MODULE: ./build/frameworks/python-tasks.js
/**
 * The commands that Python's task runners start: tox, nox, invoke, and the scripts of pyproject.toml (pdm, hatch, poe, taskipy, rye, pixi) and
 * Pipfile. Reads as much of their files as shows which test tool they start.
 */




/** Section of pyproject.toml by runner, for a script and the environment that the command names. */
const SECTIONS = {
    poe: () => 'tool.poe.tasks',
    task: () => 'tool.taskipy.tasks',
    'pdm run': () => 'tool.pdm.scripts',
    'rye run': () => 'tool.rye.scripts',
    'pixi run': () => 'tool.pixi.tasks',
    'hatch run': (environment) => `tool.hatch.envs.${environment || 'default'}.scripts`,
    'pipenv run': () => 'scripts',
};
const python_tasks_VALUED = ['-C', '--root', '-p', '--project', '-e', '--environment', '--manifest-path'];
/**
 * The shell lines that a task runner starts.
 * @param words a program, its folder already taken off, and its arguments
 * @param directory where it runs, relative to the working directory
 * @returns null when the words start no task that its file has
 */
function taskLines(words, directory, readFile) {
    const read = (name) => readFile(external_node_path_.posix.join(directory, name)) ?? '';
    const [program = '', ...args] = words;
    if (program === 'tox')
        return filled(toxLines(args, read));
    if (program === 'nox')
        return filled(pythonCalls(read(optionOf(args, '-f', '--noxfile') ?? 'noxfile.py')));
    if (program === 'invoke' || program === 'inv')
        return filled(pythonCalls(read('tasks.py')));
    if (program === 'hatch' && args[0] === 'test')
        return ['pytest'];
    const runner = [program, `${program} ${args[0]}`].find((name) => Object.hasOwn(SECTIONS, name));
    return runner === undefined ? null : filled(scriptOf(runner, runner === program ? args : args.slice(1), read));
}
function scriptOf(runner, words, read) {
    const name = leadingOptions(words, (option) => python_tasks_VALUED.includes(option)).rest[0] ?? '';
    // `hatch run test:unit` is the script unit of the environment test.
    const [environment = '', script = ''] = runner === 'hatch run' && name.includes(':') ? name.split(':') : ['', name];
    const section = SECTIONS[runner]?.(environment) ?? '';
    return scriptLines(read(runner === 'pipenv run' ? 'Pipfile' : 'pyproject.toml'), section, script);
}
/** `session.run("pytest", "tests", *session.posargs)`, `c.run("pytest tests")`: their literal words. */
function pythonCalls(text) {
    const calls = [...text.matchAll(/\.run\(((?:[^()]|\([^()]*\))*)\)/g)].map(([, inside = '']) => inside);
    return calls.map((inside) => [...inside.matchAll(/(["'])((?:(?!\1).)*)\1/g)].map(([, , word]) => word).join(' '));
}
function optionOf(args, ...names) {
    const at = args.findIndex((word) => names.includes(word));
    return at < 0 ? null : (args[at + 1] ?? null);
}
function filled(lines) {
    return lines.length === 0 ? null : lines;
}

;// CONCATENATED MODULE: ./build/frameworks/wrappers.js
/** Programs that only start another program: how each one's own words end and the wrapped program's begin. */

const UV = {
    valued: [
        '--with --with-editable --with-requirements --extra --no-extra --group --no-group --only-group --python -p --project --directory',
        '--env-file --package --index --index-url --default-index --config-file --cache-dir --color --resolution',
    ].flatMap((names) => names.split(' ')),
    module: ['-m', '--module'],
};
const PLAIN = {};
const wrappers_PACKAGE = { valued: ['-p', '--package'], line: ['-c', '--call'] };
const COVERAGE_JS = {
    valued: [
        '-r --reporter -o --reports-dir --report-dir --temp-directory --temp-dir -x --exclude -n --include -e --extension --src --require -i',
        '--branches --functions --lines --statements --cwd --nycrc-path --config',
    ].flatMap((names) => names.split(' ')),
};
/** By the words they start with; the longest match wins. */
const WRAPPERS = {
    env: { valued: ['-u', '--unset', '-C', '--chdir'], assignments: true },
    command: PLAIN,
    exec: { valued: ['-a'] },
    time: { valued: ['-f', '--format', '-o', '--output'] },
    timeout: { valued: ['-s', '--signal', '-k', '--kill-after'], operands: 1 },
    gtimeout: { valued: ['-s', '--signal', '-k', '--kill-after'], operands: 1 },
    nice: { valued: ['-n', '--adjustment'] },
    ionice: { valued: ['-c', '--class', '-n', '--classdata'] },
    nohup: PLAIN,
    setsid: PLAIN,
    stdbuf: { valued: ['-i', '-o', '-e'] },
    unbuffer: PLAIN,
    sudo: { valued: ['-u', '-g', '-h', '-p', '-C'], assignments: true },
    taskset: { operands: 1 },
    faketime: { valued: ['-f'], operands: 1 },
    'xvfb-run': {
        valued: ['-s', '--server-args', '-e', '--error-file', '-n', '--server-num', '-f', '-p', '-w', '--wait'],
    },
    'dbus-run-session': PLAIN,
    'cross-env': { assignments: true },
    dotenv: { valued: ['-e', '-v', '-p', '-c'] },
    'dotenvx run': { valued: ['-f', '--env-file', '-e', '--env'] },
    'doppler run': { valued: ['-p', '--project', '-c', '--config'] },
    'op run': { valued: ['--env-file'] },
    c8: COVERAGE_JS,
    nyc: COVERAGE_JS,
    npx: wrappers_PACKAGE,
    bunx: PLAIN,
    'bun x': PLAIN,
    pnpx: PLAIN,
    'npm exec': { ...wrappers_PACKAGE, greedy: true },
    'npm x': { ...wrappers_PACKAGE, greedy: true },
    'pnpm exec': { valued: ['-C', '--dir', '--filter', '-F'] },
    'pnpm dlx': { valued: ['--package'] },
    'yarn exec': PLAIN,
    'yarn dlx': { valued: ['-p', '--package'] },
    'uv run': UV,
    uvx: { valued: ['--with', '--from', '--python', '-p'] },
    'uv tool run': { valued: ['--with', '--from', '--python', '-p'] },
    'poetry run': PLAIN,
    'pipenv run': PLAIN,
    'pdm run': { valued: ['-p', '--project'] },
    'rye run': PLAIN,
    'hatch run': PLAIN,
    'pixi run': { valued: ['-e', '--environment', '--manifest-path'] },
    'conda run': { valued: ['-n', '--name', '-p', '--prefix', '--cwd'] },
    'mamba run': { valued: ['-n', '--name', '-p', '--prefix', '--cwd'] },
    'micromamba run': { valued: ['-n', '--name', '-p', '--prefix', '--cwd'] },
    'mise exec': PLAIN,
    'direnv exec': { operands: 1 },
    'coverage run': {
        valued: ['--source', '--include', '--omit', '--rcfile', '--data-file', '--context', '--concurrency', '--debug'],
        module: ['-m'],
    },
    'bundle exec': { valued: ['--gemfile'] },
    'rbenv exec': PLAIN,
    'asdf exec': PLAIN,
};
const MOST_WORDS = 3;
/**
 * Takes one wrapper off.
 * @param words a program, its folder already taken off, and its arguments
 * @returns null when the program is none of the known wrappers, or starts nothing
 */
function unwrap(words) {
    for (let count = MOST_WORDS; count > 0; count -= 1) {
        const name = words.slice(0, count).join(' ');
        if (words.length >= count && Object.hasOwn(WRAPPERS, name)) {
            return behind(words.slice(count), WRAPPERS[name] ?? PLAIN);
        }
    }
    return null;
}
function behind(words, wrapper) {
    const special = [...(wrapper.line ?? []), ...(wrapper.module ?? [])];
    const { rest } = leadingOptions(words, (option) => wrapper.valued?.includes(option) ?? false, (option) => special.includes(option));
    const [first = '', ...following] = rest;
    if (wrapper.line?.includes(first))
        return following[0] === undefined ? null : { kind: 'line', line: following[0] };
    if (wrapper.module?.includes(first))
        return program(following, false);
    return operandsOff(rest, wrapper);
}
function operandsOff(words, wrapper) {
    const own = words[0] === '--' ? words.slice(1) : words;
    const firstWord = wrapper.assignments ? own.findIndex((word) => !/^\w+=/.test(word)) : 0;
    const rest = firstWord < 0 ? [] : own.slice(firstWord + (wrapper.operands ?? 0));
    const dashes = rest.indexOf('--');
    if (!wrapper.greedy || own !== words)
        return program(rest, false);
    return dashes < 0 ? program(rest, true) : program(rest.toSpliced(dashes, 1), false);
}
function program(words, needsDashes) {
    return words.length === 0 ? null : { kind: 'program', words, needsDashes };
}

;// CONCATENATED MODULE: ./build/frameworks/invocations.js
/**
 * Which programs a test command starts in the end: wrappers (npm test, npx, uv run, python -m, make ...) are taken off, scripts
 * of package.json, Makefiles and shell scripts are looked into. Knows no test framework.
 */







const invocations_MOST_DEPTH = 12;
/** Far more program starts than any real test command has: a Makefile that multiplies must come to an end. */
const MOST_STARTS = 500;
/**
 * The facts that frameworks recognise themselves by.
 * @param commandLine the test command as the user wrote it
 * @param readFile a file's text by its path relative to the working directory; null when it is not there or too big
 * @param foldersIn the names of the folders in a folder
 */
function projectFacts(commandLine, readFile, foldersIn = () => []) {
    const start = { directory: '.', extend: 'append', depth: invocations_MOST_DEPTH };
    const invocations = new Explorer({ readFile, foldersIn }).ofLine(commandLine, start);
    return { commandLine, invocations, readFile };
}
class Explorer {
    #files;
    #left = MOST_STARTS;
    constructor(files) {
        this.#files = files;
    }
    ofLine(line, place) {
        return simpleCommands(line).flatMap(({ words, directory, takesTail }) => this.#ofStart({
            ...place,
            words,
            directory: external_node_path_.posix.join(place.directory, directory),
            extend: takesTail ? place.extend : 'none',
            depth: place.depth - 1,
        }));
    }
    #ofStart(start) {
        const words = named(start.words);
        if (this.#left <= 0)
            return [];
        this.#left -= 1;
        if (start.depth > 0) {
            const inside = this.#inside({ ...start, words }, start.words[0] ?? '');
            if (inside !== null)
                return inside;
        }
        const { extend, directory, filteredBy } = start;
        const place = { ...(directory === '.' ? {} : { directory }), ...(filteredBy === undefined ? {} : { filteredBy }) };
        return [{ words, extend, ...place }];
    }
    /** What a wrapper, interpreter or script starts; null when the words are a program's own. */
    #inside(start, path) {
        const { words, directory } = start;
        if (words[0] === 'make' || words[0] === 'gmake')
            return this.#ofMake(start);
        const scripts = scriptCalls(words, directory, this.#files);
        if (scripts.length > 0)
            return scripts.flatMap((script) => this.#ofScript(script, start));
        const tasks = taskLines(words, directory, this.#files.readFile);
        if (tasks !== null)
            return this.#ofTasks(tasks, start);
        const wrapped = unwrap(words);
        if (wrapped?.kind === 'line')
            return this.#ofLineInside(wrapped.line, start);
        if (wrapped !== null) {
            const passing = wrapped.needsDashes ? 'after-dashes' : 'append';
            return this.#ofStart({
                ...start,
                words: wrapped.words,
                extend: through(start.extend, passing),
                depth: start.depth - 1,
            });
        }
        return this.#interpreted(start) ?? this.#ofShellScript(path, start);
    }
    #interpreted(start) {
        const inner = interpret(start.words);
        switch (inner?.kind) {
            case undefined:
                return null;
            case 'program':
                return this.#ofStart({ ...start, words: inner.words, depth: start.depth - 1 });
            case 'line':
                return this.#ofLineInside(inner.line, start);
            case 'shell-script':
                return this.#ofShellScript(inner.path, start, /(?:)/);
            case 'package-script': {
                const passing = inner.args.includes('--') ? 'append' : 'after-dashes';
                const call = scriptIn(start.directory, inner.script, passing, this.#files.readFile);
                return call === null ? null : this.#ofScript(call, start);
            }
        }
    }
    #ofScript(call, start) {
        return call.lines.flatMap(({ line, extend }) => this.ofLine(line, { ...start, directory: call.directory, extend: through(start.extend, extend) }));
    }
    #ofTasks(lines, start) {
        const inside = start.words[0] === 'tox' ? { ...start, filteredBy: 'tox' } : start;
        return lines.flatMap((line) => this.#ofLineInside(line, inside));
    }
    #ofLineInside(line, start) {
        return this.ofLine(line, { ...start, extend: 'none' });
    }
    #ofMake(start) {
        const recipe = recipeOf(start.words.slice(1), start.directory, this.#files.readFile);
        if (recipe === null)
            return null;
        return recipe.lines.flatMap((line) => this.#ofLineInside(line, { ...start, directory: recipe.directory }));
    }
    /** A script file of the repository, where its first line says that a shell reads it. */
    #ofShellScript(path, start, expected = /^#!.*\b(ba|da|z|k)?sh\b/) {
        if (!path.includes('/') && !path.endsWith('.sh'))
            return null;
        const text = this.#files.readFile(external_node_path_.posix.join(start.directory, path));
        return text !== null && expected.test(text) ? this.#ofLineInside(text, start) : null;
    }
}
/** The program's name without its folder, and without the version that npx takes (`jest@29`). A Python file is python's. */
function named(words) {
    const [program = '', ...args] = words;
    if (/\/.*\.py$/.test(program))
        return ['python', program, ...args];
    const version = program.lastIndexOf('@');
    const plain = version > 0 ? program.slice(0, version) : program;
    return [plain.startsWith('@') ? plain : external_node_path_.posix.basename(plain), ...args];
}
/** How arguments at the line's end reach a program inside one that `outer` reaches and that passes on by `inner`. */
function through(outer, inner) {
    if (outer === 'append')
        return inner;
    return inner === 'append' ? outer : 'none';
}

// EXTERNAL MODULE: ./build/frameworks/failure-text.js
var failure_text = __webpack_require__(89648);
// EXTERNAL MODULE: ./build/frameworks/identity.js
var frameworks_identity = __webpack_require__(2480);
// EXTERNAL MODULE: ./build/frameworks/head-and-tail.js
var head_and_tail = __webpack_require__(50187);
;// CONCATENATED MODULE: ./build/frameworks/junit/result.js



/** Placeholders of tools that have no class: they tell nothing of the test. */
const EMPTY_CLASS = new Set(['', 'test', 'undefined', 'null']);
/** No test takes longer; what is negative or beyond is a broken clock's. */
const LONGEST_SECONDS = 1e9;
/** @param workingDirectory absolute, as the tests saw it */
function resultOf(element, workingDirectory) {
    const identity = identityOf(element, workingDirectory);
    const status = statusOf(element);
    const seconds = Number((element.attributes.time ?? '').replaceAll(',', ''));
    return {
        identity,
        status,
        durationMs: element.attributes.time === undefined || !(seconds >= 0 && seconds < LONGEST_SECONDS)
            ? null
            : Math.round(seconds * 1000),
        failure: status === 'failed' || status === 'flaky' ? failureIn(element, identity.file, workingDirectory) : null,
    };
}
function identityOf({ attributes, suites }, workingDirectory) {
    const { name = '', classname = '' } = attributes;
    const file = attributes.file ?? attributes.filepath ?? suites.findLast((suite) => suite.file !== undefined)?.file;
    const nested = suites.map((suite) => suite.name ?? '').filter((part) => part !== '');
    // ctest repeats the name as the class; others put a fixed word there.
    const suite = EMPTY_CLASS.has(classname) || classname === name ? nested.join(' > ') : classname;
    const isRepeated = classname === name && classname !== '';
    return {
        file: file === undefined || file === '' ? null : (0,frameworks_identity/* stableName */.HD)((0,failure_text/* relativePath */.iZ)(file, workingDirectory), workingDirectory),
        suite: isRepeated || suite === '' ? null : (0,frameworks_identity/* stableName */.HD)(suite, workingDirectory),
        name: (0,frameworks_identity/* stableName */.HD)(parametrised(name, attributes), workingDirectory),
    };
}
/** googletest keeps a parameter's value beside a name that only numbers it. */
function parametrised(name, { value_param: value }) {
    return value === undefined ? name : `${name} [${value}]`;
}
function statusOf({ attributes, outcomes }) {
    const tags = outcomes.map((outcome) => outcome.tag);
    if (tags.some((tag) => ['failure', 'error', 'warning'].includes(tag)))
        return 'failed';
    if (tags.some((tag) => tag.startsWith('flaky')))
        return 'flaky';
    if (tags.some((tag) => tag.startsWith('rerun')))
        return 'failed';
    if (outcomes.some((outcome) => outcome.tag === 'skipped'))
        return skippedStatus(outcomes);
    const { status = '', result = '' } = attributes;
    if (/^(fail|failed|error)$/i.test(status))
        return 'failed';
    return /^(notrun|disabled|skipped|pending|ignored)$/i.test(status) || /^(skipped|suppressed)$/i.test(result)
        ? 'skipped'
        : 'passed';
}
/** A test that fails as it is expected to did what it should; pytest files it under skipped. */
function skippedStatus(outcomes) {
    return outcomes.some((outcome) => outcome.type === 'pytest.xfail') ? 'passed' : 'skipped';
}
function failureIn(element, file, workingDirectory) {
    const { attributes, outcomes, output } = element;
    // Playwright puts its retries before the failure itself.
    const outcome = outcomes.find(({ tag }) => tag === 'failure' || tag === 'error') ?? outcomes.find(({ tag }) => tag !== 'skipped');
    const stack = outcome?.text || output;
    const message = outcome?.message || firstLine(stack) || `status ${attributes.status ?? ''}`;
    const line = Number(attributes.line);
    const location = file !== null && Number.isInteger(line) && line > 0 ? { file, line } : null;
    return (0,failure_text/* failureOf */.g5)({ type: outcome?.type ?? null, message: (0,head_and_tail/* headAndTail */.U)(message), stack, location }, workingDirectory);
}
function firstLine(text) {
    return text.split('\n').find((line) => line.trim() !== '') ?? '';
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/frameworks/junit/text-of-file.js
/** An XML file of any encoding as pieces of text: byte order marks, declared encodings, invalid bytes, a size limit. */


/** Over it a report is cut: no run's own results are that long, but a test may print anything into it. */
const REPORT_LIMIT_BYTES = 64 * 1024 * 1024;
/** Enough for the byte order mark and the XML declaration. */
const PROLOGUE_BYTES = 200;
/**
 * The file's text, piece by piece, ending at the size limit. Bytes that are invalid in its encoding become U+FFFD.
 * @throws (from the iteration) when the file cannot be read
 */
async function* textOfFile(path) {
    let decoder = null;
    for await (const chunk of (0,external_node_fs_.createReadStream)(path, { end: REPORT_LIMIT_BYTES - 1, highWaterMark: 256 * 1024 })) {
        decoder ??= decoderFor(chunk);
        yield decoder.decode(chunk, { stream: true });
    }
    if (decoder !== null)
        yield decoder.decode();
}
function decoderFor(beginning) {
    const [first, second] = beginning;
    if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c))
        return new external_node_util_.TextDecoder('utf-16be');
    if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0))
        return new external_node_util_.TextDecoder('utf-16le');
    const prologue = beginning.subarray(0, PROLOGUE_BYTES).toString('latin1');
    const declared = /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(prologue)?.[1];
    // A file whose bytes are not UTF-16 is not UTF-16, whatever it says of itself.
    if (declared === undefined || /^utf-?16/i.test(declared))
        return new external_node_util_.TextDecoder();
    try {
        return new external_node_util_.TextDecoder(declared);
    }
    catch {
        return new external_node_util_.TextDecoder(); // An encoding nobody knows: UTF-8 shows at least the ASCII part.
    }
}

;// CONCATENATED MODULE: ./build/frameworks/junit/read.js
/** The generic JUnit reader: the reports of one run, in any dialect met in the wild, as test results. */





/** Results of all files together: 64 files' worth of the largest report would be a mistake in the pattern. */
const MOST_TOTAL_BYTES = 4 * REPORT_LIMIT_BYTES;
/**
 * Reads the reports of one run, in the order given (sort the paths for stable numbers). Never throws; memory is bounded by the
 * test cases' own number, time by the size limits (64 MiB a file, 256 MiB together).
 */
async function readJUnit(paths, options) {
    // Loaded where XML is read: a parser that most sessions need not would delay the start of all.
    const { GO_PROPERTY, JUnitParser } = await Promise.all(/* import() */[__webpack_require__.e(800), __webpack_require__.e(516)]).then(__webpack_require__.bind(__webpack_require__, 20516));
    const results = [];
    const problems = [];
    let left = MOST_TOTAL_BYTES;
    for (const path of paths) {
        const shown = (0,failure_text/* relativePath */.iZ)(path, options.workingDirectory);
        if (left <= 0) {
            problems.push(`${shown} and later reports were not read: over 256 MiB of reports in one run`);
            break;
        }
        const add = (element) => {
            const ofGo = element.suites.some((suite) => suite[GO_PROPERTY] !== undefined);
            results.push({ ofGo, result: resultOf(element, options.workingDirectory) });
        };
        const problem = await readOne(path, new JUnitParser(add));
        if (problem.what !== null)
            problems.push(`${shown}: ${problem.what}`);
        left -= problem.bytes;
    }
    const [go, others] = [true, false].map((wanted) => results.filter(({ ofGo }) => ofGo === wanted).map(({ result }) => result));
    const tests = [...(0,frameworks_identity/* mergeRetries */.JN)(go ?? []), ...(options.repeats ?? frameworks_identity/* numberDuplicates */.iF)(others ?? [])];
    return { tests, problem: problems.length === 0 ? null : problems.slice(0, 3).join('; ') };
}
async function readOne(path, parser) {
    let bytes = 0;
    try {
        bytes = (0,external_node_fs_.statSync)(path).size;
        for await (const piece of textOfFile(path))
            if (!parser.write(piece))
                break;
        const what = parser.end();
        const cut = `larger than ${REPORT_LIMIT_BYTES / 1024 / 1024} MiB: only its beginning was read`;
        return { what: bytes > REPORT_LIMIT_BYTES ? cut : what, bytes };
    }
    catch (error) {
        return { what: `cannot be read: ${error.message}`, bytes };
    }
}

// EXTERNAL MODULE: ./build/frameworks/shell-line.js
var shell_line = __webpack_require__(73489);
;// CONCATENATED MODULE: ./build/frameworks/junit-files.js


/** Never recognises a command by itself: `report-files` names it. Only TEST_SEED carries the seed. */
const junitFiles = {
    name: 'junit',
    orders: ['as-is'],
    recognise: () => null,
    prepare: ({ commandLine }) => ({ commandLine, env: {} }),
    seedKnob: async () => null,
    read: readReportFiles,
    replay: ({ commandLine, seed }) => ({
        commandLine: (0,shell_line/* withVariables */.sO)({ TEST_SEED: String(seed) }, commandLine),
        selectsTest: false,
    }),
};
/** The tests in the files that the run wrote; a run that wrote none has no report, and says so. */
async function readReportFiles({ reportFiles, timedOut, workingDirectory }) {
    if (reportFiles.length === 0) {
        const reason = timedOut
            ? 'the run was ended by its time limit before it wrote a report'
            : 'the run wrote no file that report-files matches';
        return { kind: 'unreadable', reason, tests: [] };
    }
    const { tests, problem } = await readJUnit(reportFiles, { workingDirectory });
    return problem === null ? { kind: 'read', tests, couldNotRun: null } : { kind: 'unreadable', reason: problem, tests };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/frameworks/cargo-runner.js
/**
 * The script that cargo starts every test binary through (`CARGO_TARGET_<triple>_RUNNER`). Cargo names the binary on stderr and the binary
 * its tests on stdout, two streams that cannot be joined afterwards; the script knows both.
 */
/** Where the script writes; set by prepare. */
const CARGO_REPORT_VARIABLE = 'FLAKY_DETECTOR_CARGO_REPORT';
/** The seed for shuffling, where this run shuffles. */
const CARGO_SHUFFLE_VARIABLE = 'FLAKY_DETECTOR_CARGO_SHUFFLE';
/**
 * POSIX sh. One `<n>.log` per binary, in cargo's order: the package, the target's name, then the output; and `<n>.exit` with the exit code.
 * The output goes to a file first, not through a pipe: a process that a test left behind would hold the pipe open.
 * rustdoc's merged doc tests re-run their own binary and learn its path from a variable that rustdoc sets only without a runner.
 * libtest shuffles on stable too, if it is told at run time that it may use unstable options.
 */
const CARGO_RUNNER_SCRIPT = `#!/bin/sh
case "$1" in
  */deps/*) ;;
  */rust_out) RUSTDOC_DOCTEST_BIN_PATH=$1; export RUSTDOC_DOCTEST_BIN_PATH; exec "$@" ;;
  *) exec "$@" ;;
esac
count=$(ls "$${CARGO_REPORT_VARIABLE}" | wc -l)
report=$(mktemp "$${CARGO_REPORT_VARIABLE}/$(printf %06d "$count")-XXXXXX") || exec "$@"
binary=$1
shift
for word do
  shift
  case "$word" in -q|--quiet) continue ;; esac
  set -- "$@" "$word"
done
if [ -n "$${CARGO_SHUFFLE_VARIABLE}" ]; then
  RUSTC_BOOTSTRAP=1
  export RUSTC_BOOTSTRAP
  set -- -Z unstable-options --shuffle-seed "$${CARGO_SHUFFLE_VARIABLE}" "$@"
fi
name=\${binary##*/}
printf '%s\\n%s\\n' "$CARGO_PKG_NAME" "\${name%-*}" >"$report.log"
trap : TERM INT QUIT
"$binary" "$@" >>"$report.log"
code=$?
echo "$code" >"$report.exit"
tail -n +3 "$report.log"
exit "$code"
`;

;// CONCATENATED MODULE: ./build/frameworks/libtest-output.js

const TEST = /^test (.+?)(?: - should panic)? \.\.\. (.*)$/;
const RESULT = /(ok|FAILED|ignored(?:, .*)?)(?: <\d+\.\d+s>)?$/;
const CAPTURED = /^---- (.+) std(?:out|err) ----$/;
const COLOURS = /\u001b(?:\[[0-9;]*m|\(B)/g;
/** Takes a binary's output, or that of rustdoc, line by line. */
class LibtestReader {
    statuses = [];
    captured = new Map();
    running = null;
    candidate = null;
    capturing = null;
    finished = false;
    /** One line, without its line end. */
    add(coloured) {
        const line = coloured.replaceAll(COLOURS, '');
        const captured = CAPTURED.exec(line);
        if (captured !== null)
            this.capturing = this.capture(captured[1] ?? '');
        else if (line === 'failures:')
            this.section();
        else if (line.startsWith('test result: '))
            this.end();
        else if (this.capturing !== null)
            this.capturing.add(line);
        else
            this.outcome(line);
    }
    /** What was read so far. */
    result() {
        this.settle();
        const output = (name) => this.captured.get(name)?.toString() ?? '';
        const tests = this.statuses.map(([name, status]) => ({ name, status, output: output(name) }));
        return { tests, finished: this.finished, running: this.running };
    }
    capture(name) {
        const text = this.captured.get(name) ?? new failure_text/* BoundedText */.FM();
        this.captured.set(name, text);
        return text;
    }
    section() {
        this.settle();
        this.capturing = null;
    }
    end() {
        this.section();
        this.finished = true;
    }
    /** With --nocapture a test's own lines stand between its name and its result: the last line that looks like a result is it. */
    outcome(line) {
        const test = TEST.exec(line);
        if (test !== null) {
            this.settle();
            this.finished = false;
            this.running = test[1] ?? '';
        }
        if (this.running === null)
            return;
        const result = RESULT.exec(test === null ? line : (test[2] ?? ''))?.[1];
        if (result !== undefined)
            this.candidate = result === 'ok' ? 'passed' : result === 'FAILED' ? 'failed' : 'skipped';
    }
    settle() {
        if (this.running === null || this.candidate === null)
            return;
        this.statuses.push([this.running, this.candidate]);
        this.running = null;
        this.candidate = null;
    }
}

;// CONCATENATED MODULE: ./build/frameworks/log-lines.js
/** Reading a log or a report of unknown size line by line, in bounded memory. */


/** Longer lines are cut: no framework's own line is that long, but a test may print anything. */
const LINE_LIMIT = 64 * 1024;
/**
 * The lines of a UTF-8 file without their line ends. Bytes that are not UTF-8 become U+FFFD; a line past 64 Ki characters
 * loses the rest.
 * @throws (from the iteration) when the file cannot be read
 */
async function* logLines(path) {
    const decoder = new external_node_util_.TextDecoder();
    let rest = '';
    for await (const chunk of (0,external_node_fs_.createReadStream)(path)) {
        const pieces = decoder.decode(chunk, { stream: true }).split('\n');
        pieces[0] = rest + pieces[0];
        rest = (pieces.pop() ?? '').slice(0, LINE_LIMIT);
        for (const line of pieces)
            yield trimmed(line);
    }
    rest += decoder.decode();
    if (rest !== '')
        yield trimmed(rest);
}
function trimmed(line) {
    return (line.endsWith('\r') ? line.slice(0, -1) : line).slice(0, LINE_LIMIT);
}
/** Those of a log's first `count` lines that match; none when there is no log or it cannot be read. */
async function firstLines(path, count, pattern) {
    const found = [];
    if (path === null)
        return found;
    try {
        let seen = 0;
        for await (const line of logLines(path)) {
            if (pattern.test(line))
                found.push(line);
            seen += 1;
            if (seen >= count)
                break;
        }
    }
    catch {
        return found;
    }
    return found;
}
/** The first `limit` lines of a log that match; none when there is no log or it cannot be read. */
async function matchingLines(path, pattern, limit) {
    const found = [];
    if (path === null)
        return found;
    try {
        for await (const line of logLines(path)) {
            if (pattern.test(line))
                found.push(line);
            if (found.length >= limit)
                break;
        }
    }
    catch {
        return found;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/frameworks/rust-panic.js


const PANIC = /^thread '(.+)'(?: \(\d+\))? panicked at (?:'(.*)', )?(.+?):(\d+):\d+:?$/;
const OVERFLOW = /^thread '(.+)'(?: \(\d+\))? has overflowed its stack/;
/** A failure from what a test printed, or the text itself where no panic is in it (a test that returned an error). */
function rustFailure(text, workingDirectory) {
    const lines = text.split('\n');
    const at = lines.findIndex((line) => PANIC.test(line));
    const [, , quoted, file = '', line] = PANIC.exec(lines[at] ?? '') ?? [];
    if (at < 0)
        return { type: null, message: text, stack: null, location: null };
    const rest = lines.slice(at + 1);
    const end = rest.findIndex((each) => each === 'stack backtrace:' || each.startsWith('note: '));
    const message = quoted ?? rest.slice(0, end < 0 ? undefined : end).join('\n');
    const stack = end < 0 || rest[end] !== 'stack backtrace:' ? null : rest.slice(end).join('\n');
    return {
        type: 'panic',
        message,
        stack,
        location: { file: (0,failure_text/* relativePath */.iZ)(file, workingDirectory), line: Number(line) },
    };
}
/** Panics and stack overflows on stderr by the name of their thread: for tests whose output is not captured, and for crashes. */
async function panicsOn(log) {
    const found = new Map();
    let current = null;
    if (log === null)
        return new Map();
    for await (const line of logLines(log)) {
        const name = (PANIC.exec(line) ?? OVERFLOW.exec(line))?.[1];
        if (name !== undefined) {
            current = found.get(name) ?? new failure_text/* BoundedText */.FM();
            found.set(name, current);
        }
        if (line === '' || /^\s*(Running|Doc-tests) |^error: /.test(line))
            current = null;
        current?.add(line);
    }
    return new Map([...found].map(([name, text]) => [name, text.toString()]));
}

;// CONCATENATED MODULE: ./build/frameworks/cargo.js
/** Rust: `cargo test`, through the runner that cargo takes from the environment. */









const SCRIPT = 'cargo-runner.sh';
/** The hosts that tests run on in practice: the compiler's own triple is not known before the run. */
const HOSTS = [
    'X86_64_UNKNOWN_LINUX_GNU',
    'X86_64_UNKNOWN_LINUX_MUSL',
    'AARCH64_UNKNOWN_LINUX_GNU',
    'AARCH64_UNKNOWN_LINUX_MUSL',
    'X86_64_APPLE_DARWIN',
    'AARCH64_APPLE_DARWIN',
];
/**
 * libtest runs its tests in alphabetical order over several threads and takes no seed; its shuffle is an unstable option, which the runner
 * script turns on for shuffled runs alone. cargo nextest is a framework of its own.
 */
const cargo = {
    name: 'cargo',
    orders: ['as-is', 'shuffled'],
    supportFiles: { [SCRIPT]: CARGO_RUNNER_SCRIPT },
    recognise: (facts) => {
        const invocation = facts.invocations.find(({ words }) => words[0] === 'cargo' && runsTests(words));
        return invocation === undefined ? null : { invocation };
    },
    prepare,
    seedKnob: async ({ stdoutLog }) => {
        const shuffled = await matchingLines(stdoutLog, /^running \d+ tests? \(shuffle seed: /, 1);
        return shuffled.length > 0 ? "libtest's --shuffle-seed" : null;
    },
    read,
    replay,
};
function runsTests(words) {
    const [command, next] = words.slice(1).filter((word) => !/^[-+]/.test(word));
    return command === 'test' || command === 't' || (command === 'llvm-cov' && next !== 'nextest');
}
function prepare(request) {
    const runner = `sh ${(0,external_node_path_.join)(request.supportDir, SCRIPT)}`;
    const variables = HOSTS.map((host) => `CARGO_TARGET_${host}_RUNNER`).filter((name) => !request.env[name]);
    return {
        commandLine: request.commandLine,
        env: {
            ...Object.fromEntries(variables.map((name) => [name, runner])),
            [CARGO_REPORT_VARIABLE]: request.reportDir,
            [CARGO_SHUFFLE_VARIABLE]: request.order === 'shuffled' ? String(request.seed) : '',
        },
    };
}
async function read(evidence) {
    try {
        const runs = await binaryRuns(evidence.reportDir);
        // A package's library and its program of the same name are two binaries with one suite.
        const tests = (0,frameworks_identity/* numberDuplicates */.iF)([...(await binaryTests(runs, evidence)), ...(await docTests(evidence))]);
        const brokenOff = runs.find((run) => run.exitCode === null || (evidence.timedOut && !run.output.finished));
        if (brokenOff !== undefined) {
            const why = evidence.timedOut ? 'the run timed out' : 'the run was stopped';
            return { kind: 'unreadable', reason: `the output of ${brokenOff.suite} breaks off: ${why}`, tests };
        }
        const nothingRan = runs.length === 0 && tests.length === 0 && evidence.exitCode !== 0;
        return { kind: 'read', tests, couldNotRun: nothingRan ? await whyNothingRan(evidence) : null };
    }
    catch (error) {
        return {
            kind: 'unreadable',
            reason: `the report of cargo test cannot be read: ${error.message}`,
            tests: [],
        };
    }
}
async function binaryRuns(reportDir) {
    const runs = [];
    const logs = (await (0,promises_.readdir)(reportDir)).filter((file) => file.endsWith('.log')).sort();
    for (const file of logs) {
        const header = [];
        const reader = new LibtestReader();
        for await (const line of logLines((0,external_node_path_.join)(reportDir, file))) {
            if (header.length < 2)
                header.push(line);
            else
                reader.add(line);
        }
        const exit = await (0,promises_.readFile)((0,external_node_path_.join)(reportDir, file.replace(/log$/, 'exit')), 'utf8').catch(() => null);
        const [crate = '', target = ''] = header;
        const suite = target === crate.replaceAll('-', '_') ? crate : `${crate}::${target}`;
        runs.push({ suite, exitCode: exit === null ? null : Number(exit), output: reader.result() });
    }
    return runs;
}
async function binaryTests(runs, evidence) {
    const panics = await panicsOn(evidence.stderrLog);
    return runs.flatMap((run) => {
        const tests = run.output.tests.map((test) => {
            const text = test.output || (panics.get(test.name) ?? '');
            return result({ file: null, suite: run.suite, name: test.name }, test.status, text, evidence);
        });
        const crashed = crashedTest(run, panics);
        if (crashed === null || evidence.timedOut)
            return tests;
        const text = panics.get(crashed) ?? `the test binary ended with code ${run.exitCode} while this test ran`;
        return [...tests, result({ file: null, suite: run.suite, name: crashed }, 'failed', text, evidence)];
    });
}
/** The test that ended its binary: the one that ran, or the one whose thread overflowed its stack or panicked without a result. */
function crashedTest({ output, exitCode }, panics) {
    if (output.finished || !exitCode)
        return null;
    const known = new Set(output.tests.map((test) => test.name));
    const unfinished = [...panics.keys()].filter((name) => !known.has(name) && name !== 'main');
    return output.running ?? (unfinished.length === 1 ? (unfinished[0] ?? null) : null);
}
/** rustdoc reports its tests on stdout, under names that no other test has: `src/lib.rs - item (line 5)`. */
async function docTests(evidence) {
    if (evidence.stdoutLog === null)
        return [];
    const reader = new LibtestReader();
    for await (const line of logLines(evidence.stdoutLog))
        reader.add(line);
    return reader.result().tests.flatMap((test) => {
        const [, file, name] = /^(\S+\.(?:rs|md)) - (.*\(line \d+\)(?: - compile(?: fail)?)?)$/.exec(test.name) ?? [];
        if (file === undefined || name === undefined)
            return [];
        return [result({ file, suite: 'doc-tests', name }, test.status, test.output, evidence)];
    });
}
function result(identity, status, text, { workingDirectory }) {
    const failure = status === 'failed' ? (0,failure_text/* failureOf */.g5)(rustFailure(text, workingDirectory), workingDirectory) : null;
    return { identity, status, durationMs: null, failure };
}
async function whyNothingRan({ stderrLog, exitCode }) {
    const errors = await matchingLines(stderrLog, /^error(\[E\d+\])?: /, 5);
    return errors.join('\n').slice(0, 1000) || `cargo test ended with code ${exitCode} and ran no test binary`;
}
function replay(request) {
    const { recognition, seed, test } = request;
    const shuffled = request.order === 'shuffled';
    const { own, libtest } = selection(test);
    const shuffle = shuffled ? ['-Z', 'unstable-options', '--shuffle-seed', String(seed)] : [];
    const forLibtest = [...shuffle, ...libtest];
    const dashed = recognition.invocation.words.includes('--');
    const words = dashed ? forLibtest : [...own, ...(forLibtest.length > 0 ? ['--'] : []), ...forLibtest];
    const extended = (0,shell_line/* withArguments */.$I)(request.commandLine, recognition.invocation, words);
    const variables = { TEST_SEED: String(seed), ...(shuffled && extended !== null ? { RUSTC_BOOTSTRAP: '1' } : {}) };
    return {
        commandLine: (0,shell_line/* withVariables */.sO)(variables, extended ?? request.commandLine),
        selectsTest: extended !== null && test !== null,
    };
}
/** Words for cargo and for libtest. rustdoc splits its filters at spaces, so a doc test is found by the item's name or its line alone. */
function selection(test) {
    if (test === null)
        return { own: [], libtest: [] };
    if (test.suite !== 'doc-tests')
        return { own: [], libtest: ['--exact', test.name.replace(/ #\d+$/, '')] };
    const [, item = '', line = ''] = /^(\S*) ?\(line (\d+)\)/.exec(test.name) ?? [];
    return { own: ['--doc'], libtest: [item || `${line})`] };
}

;// CONCATENATED MODULE: ./build/frameworks/googletest-output.js


const RUN = /\[ RUN {6}\] ([\w/]+\.\S+)$/;
const END = /\[( {7}OK| {2}FAILED| {2}SKIPPED) {1,2}\] ([\w/]+\.[^\s,]+).* \((\d+) ms\)$/;
const STATUS = { OK: 'passed', FAILED: 'failed', SKIPPED: 'skipped' };
/** In the output `a.cc:12: Failure`, in the XML `a.cc:12`; Catch2 under ctest writes `a.cc:12: FAILED:`. */
const PLACE = /^(\S[^:\n]*\.\w+):(\d+)(?:: Failure|: FAILED:)?$/m;
/** Reads a log; an output that ends inside a test leaves it as `running`. */
async function googleTestOutput(log, workingDirectory) {
    const tests = [];
    let running = null;
    let said = new failure_text/* BoundedText */.FM();
    const close = (name, status, ms, text) => tests.push(googletest_output_resultOf(name, status, ms, text, workingDirectory));
    if (log === null)
        return { tests, running };
    for await (const line of logLines(log)) {
        const started = RUN.exec(line)?.[1];
        const [, word = '', ended, ms] = END.exec(line) ?? [];
        if (started !== undefined) {
            // Another program went on after this test had ended its own.
            if (running !== null)
                close(running, 'failed', null, `${said}\nthe program ended while this test ran`);
            running = started;
            said = new failure_text/* BoundedText */.FM();
        }
        else if (ended !== undefined && ended === running) {
            close(ended, STATUS[word.trim()] ?? 'failed', Number(ms), said.toString());
            running = null;
        }
        else
            said.add(line);
    }
    return { tests, running };
}
/** One test by its full name, `Suite.Name`. */
function googletest_output_resultOf(fullName, status, durationMs, text, workingDirectory) {
    const dot = fullName.indexOf('.');
    const identity = { file: null, suite: fullName.slice(0, dot), name: fullName.slice(dot + 1) };
    const failure = status === 'failed' ? (0,failure_text/* failureOf */.g5)(cppFailure(text, workingDirectory), workingDirectory) : null;
    return { identity, status, durationMs, failure };
}
/** The first failed check in a C++ test's output: its text and place; the whole output where there is none. */
function cppFailure(text, workingDirectory) {
    const place = PLACE.exec(text);
    if (place === null)
        return { type: null, message: text, stack: null, location: null };
    const [, file = '', line] = place;
    const message = text.slice(text.indexOf('\n', place.index) + 1).split(/^\[ {2}FAILED/m, 1)[0] ?? '';
    return {
        type: null,
        message,
        stack: text,
        location: { file: (0,failure_text/* relativePath */.iZ)(file, workingDirectory), line: Number(line) },
    };
}

;// CONCATENATED MODULE: ./build/frameworks/googletest.js
/** GoogleTest programs that the command starts itself, through the GTEST_ variables. */







/** GoogleTest takes seeds up to this; 0 would mean the clock. */
const MOST_SEED = 99_999;
/** Its seed drives GTEST_SHUFFLE, which only shuffled runs turn on; a program that shuffles anyway takes the seed too. */
const googletest = {
    name: 'googletest',
    orders: ['as-is', 'shuffled'],
    recognise: (facts) => {
        const invocation = facts.invocations.find((candidate) => isGoogleTest(candidate, facts));
        return invocation === undefined ? null : { invocation };
    },
    prepare: (request) => ({
        commandLine: request.commandLine,
        env: { GTEST_OUTPUT: `xml:${request.reportDir}/`, ...googleTestSeed(request) },
    }),
    seedKnob: async ({ stdoutLog }) => {
        const shuffled = await matchingLines(stdoutLog, /^Note: Randomizing tests' orders with a seed of /, 1);
        return shuffled.length > 0 ? 'GTEST_RANDOM_SEED' : null;
    },
    read: googletest_read,
    replay: googletest_replay,
};
/** The variables that give GoogleTest programs a seed, under ctest too. */
function googleTestSeed({ seed, order }) {
    const number = { GTEST_RANDOM_SEED: String(1 + ((seed - 1) % MOST_SEED)) };
    return order === 'shuffled' ? { ...number, GTEST_SHUFFLE: '1' } : number;
}
/** By its options, by the program's own text where it is small, or by the build file that makes it of GoogleTest. */
function isGoogleTest({ words: [program = '', ...args] }, facts) {
    if (args.some((word) => word.startsWith('--gtest_')))
        return true;
    if (!/^[\w.+-]+$/.test(program))
        return false;
    const path = facts.commandLine.split(/[\s;&|]+/).find((word) => word.endsWith(`/${program}`));
    if (path !== undefined && facts.readFile(path)?.includes('GTEST_OUTPUT'))
        return true;
    const folders = ['', 'test/', 'tests/', 'unittest/', 'unittests/', 'src/test/', 'googletest/'];
    const files = folders.flatMap((folder) => [`${folder}CMakeLists.txt`, `${folder}meson.build`]);
    return files.some((file) => makesOfGoogleTest(facts.readFile(file) ?? '', program));
}
/** A build file may make other programs beside its tests: the one in question is called a test, or linked with GoogleTest where it is made. */
function makesOfGoogleTest(text, program) {
    const name = `\\b${program.replaceAll(/[.+]/g, '\\$&')}\\b`;
    if (!/gtest|googletest/i.test(text) || !new RegExp(name).test(text))
        return false;
    return /test/i.test(program) || new RegExp(`\\(\\s*['"]?${name}[^)]*(gtest|gmock)`, 'i').test(text);
}
async function googletest_read(evidence) {
    try {
        const { workingDirectory, reportDir, exitCode, timedOut } = evidence;
        const files = (await (0,promises_.readdir)(reportDir)).filter((file) => file.endsWith('.xml')).sort();
        const reports = await readJUnit(files.map((file) => (0,external_node_path_.join)(reportDir, file)), { workingDirectory });
        const output = await googleTestOutput(evidence.stdoutLog, workingDirectory);
        const tests = merged(reports.tests.map((test) => withoutFile(test, workingDirectory)), output.tests);
        if (timedOut && output.running !== null) {
            return { kind: 'unreadable', reason: `the run timed out while ${output.running} ran`, tests };
        }
        if (reports.problem !== null)
            return { kind: 'unreadable', reason: reports.problem, tests };
        if (output.running !== null && exitCode !== 0) {
            const text = `the program ended with code ${exitCode} while this test ran`;
            tests.push(googletest_output_resultOf(output.running, 'failed', null, text, workingDirectory));
        }
        const nothingRan = tests.length === 0 && files.length === 0 && exitCode !== 0;
        return { kind: 'read', tests, couldNotRun: nothingRan ? await googletest_whyNothingRan(evidence) : null };
    }
    catch (error) {
        return {
            kind: 'unreadable',
            reason: `the results of GoogleTest cannot be read: ${error.message}`,
            tests: [],
        };
    }
}
/** The XML knows more of a test; the output alone knows those of a program that crashed. */
function merged(reported, printed) {
    const known = new Set(reported.map(({ identity }) => `${identity.suite}.${identity.name}`));
    return [...reported, ...printed.filter(({ identity }) => !known.has(`${identity.suite}.${identity.name}`))];
}
/** Identified as in the output, which names neither file nor parameter: a test that crashes is the same test. */
function withoutFile({ identity, failure, ...rest }, workingDirectory) {
    const name = identity.name.replace(/(\/\S+) \[.*\]( #\d+)?$/s, '$1$2');
    const own = failure === null ? null : cppFailure(failure.stack ?? failure.message, workingDirectory);
    const better = own?.location == null ? failure : (0,failure_text/* failureOf */.g5)({ ...own, location: own.location }, workingDirectory);
    return { ...rest, identity: { file: null, suite: identity.suite, name }, failure: better };
}
async function googletest_whyNothingRan({ stderrLog, stdoutLog, exitCode }) {
    const said = [...(await matchingLines(stderrLog, /\S/, 4)), ...(await matchingLines(stdoutLog, /\S/, 2))];
    return said.join('\n').slice(0, 1000) || `the program ended with code ${exitCode} and ran no tests`;
}
function googletest_replay({ commandLine, seed, order, test }) {
    const name = test?.name.replace(/ #\d+$/, '');
    const filter = test === null ? {} : { GTEST_FILTER: `${test.suite}.${name}` };
    const variables = {
        TEST_SEED: String(seed),
        ...(order === 'shuffled' ? googleTestSeed({ seed, order }) : {}),
        ...filter,
    };
    return { commandLine: (0,shell_line/* withVariables */.sO)(variables, commandLine), selectsTest: test !== null };
}

;// CONCATENATED MODULE: ./build/frameworks/ctest.js
/** CTest: its JUnit file where the command can be extended, its text elsewhere. */








const REPORT = 'ctest.xml';
/** CTest's own `--schedule-random` takes no seed, so no run could be repeated: only the order as it is. `--output-junit` needs CMake 3.21. */
const ctest = {
    name: 'ctest',
    orders: ['as-is'],
    recognise: (facts) => {
        const invocation = facts.invocations.find(({ words }) => words[0] === 'ctest' || buildsTests(words));
        return invocation === undefined ? null : { invocation };
    },
    prepare: ctest_prepare,
    seedKnob: async () => null,
    read: ctest_read,
    replay: ctest_replay,
};
/** `cmake --build build --target test` starts ctest, but passes no words on to it. */
function buildsTests(words) {
    const program = words[0] ?? '';
    if (program !== 'cmake' || !words.includes('--build'))
        return false;
    return words.some((word, at) => /^(test|RUN_TESTS)$/.test(word) && /^(--target|-t)$/.test(words[at - 1] ?? ''));
}
function extended(commandLine, invocation, words) {
    return invocation.words[0] === 'ctest' ? (0,shell_line/* withArguments */.$I)(commandLine, invocation, words) : null;
}
function ctest_prepare(request) {
    const line = extended(request.commandLine, request.recognition.invocation, [
        '--output-junit',
        (0,external_node_path_.join)(request.reportDir, REPORT),
    ]);
    return {
        commandLine: line ?? request.commandLine,
        env: { CTEST_OUTPUT_ON_FAILURE: '1', ...googleTestSeed(request) },
    };
}
async function ctest_read(evidence) {
    try {
        const printed = await printedTests(evidence.stdoutLog);
        const reports = await readJUnit([(0,external_node_path_.join)(evidence.reportDir, REPORT)], {
            workingDirectory: evidence.workingDirectory,
        });
        const reported = reports.tests.map((test) => explained(test, evidence.workingDirectory));
        const tests = reported.length > 0 ? withRetries(reported, printed) : printed;
        if (evidence.timedOut)
            return { kind: 'unreadable', reason: 'the run timed out before ctest was through', tests };
        const nothingRan = tests.length === 0 && evidence.exitCode !== 0;
        return { kind: 'read', tests, couldNotRun: nothingRan ? await ctest_whyNothingRan(evidence) : null };
    }
    catch (error) {
        return {
            kind: 'unreadable',
            reason: `the results of ctest cannot be read: ${error.message}`,
            tests: [],
        };
    }
}
const LINE = /^\s*(?:\d+\/\d+ )?Test\s+#\d+: (.+?) \.{2,}\s*(.*?)\s+(\d+\.\d+) sec/;
/** One line per test and, with `--repeat`, per try of it. */
async function printedTests(log) {
    const tests = [];
    if (log === null)
        return tests;
    for await (const line of logLines(log)) {
        const [, name, word = '', seconds] = LINE.exec(line) ?? [];
        if (name === undefined)
            continue;
        const status = word === 'Passed' ? 'passed' : /Skipped|Disabled/.test(word) ? 'skipped' : 'failed';
        const failure = { type: null, message: word.replaceAll('*', ' ').trim(), stack: null, location: null };
        const durationMs = Math.round(Number(seconds) * 1000);
        tests.push({
            identity: { file: null, suite: null, name },
            status,
            durationMs,
            failure: status === 'failed' ? failure : null,
        });
    }
    return (0,frameworks_identity/* mergeRetries */.JN)(tests);
}
/** The file has the last try alone; the text shows that an earlier one failed. */
function withRetries(reported, printed) {
    const flaky = new Map(printed.filter(({ status }) => status === 'flaky').map((test) => [test.identity.name, test.failure]));
    return reported.map((test) => {
        const failure = flaky.get(test.identity.name);
        return test.status === 'passed' && failure != null ? { ...test, status: 'flaky', failure } : test;
    });
}
/** CTest gives no message, only what the test printed: a failed check in it says more than its first line. */
function explained(test, workingDirectory) {
    if (test.failure?.stack == null)
        return test;
    const failure = cppFailure(test.failure.stack, workingDirectory);
    if (failure.location === null)
        return { ...test, failure: { ...test.failure, message: lastLine(test.failure.stack) } };
    return { ...test, failure: (0,failure_text/* failureOf */.g5)(failure, workingDirectory) };
}
function lastLine(text) {
    return text.trimEnd().split('\n').at(-1) ?? text;
}
async function ctest_whyNothingRan({ stdoutLog, stderrLog, exitCode }) {
    const said = [...(await matchingLines(stderrLog, /\S/, 4)), ...(await matchingLines(stdoutLog, /error/i, 4))];
    return said.join('\n').slice(0, 1000) || `ctest ended with code ${exitCode} and ran no tests`;
}
function ctest_replay({ commandLine, recognition, seed, test }) {
    const name = test?.name.replace(/ #\d+$/, '').replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    const line = name === undefined
        ? null
        : extended(commandLine, recognition.invocation, ['-R', `^${name}$`, '--output-on-failure']);
    return { commandLine: (0,shell_line/* withVariables */.sO)({ TEST_SEED: String(seed) }, line ?? commandLine), selectsTest: line !== null };
}

;// CONCATENATED MODULE: ./build/frameworks/go-exec.js
/**
 * The script that `go test` starts every test binary through (`-exec`). It leaves what the binary printed, with Go's own
 * event marks, in the run's report folder, so that a report exists behind make, gotestsum or a pipe as well, and the user's
 * output keeps its form. Turning on `-json` by GOFLAGS instead would change `go list` and `go vet` in the same command.
 */
/** Where the script writes; set by prepare. */
const GO_REPORT_VARIABLE = 'FLAKY_DETECTOR_GO_REPORT';
/** The seed for shuffling, where this run shuffles. */
const GO_SHUFFLE_VARIABLE = 'FLAKY_DETECTOR_GO_SHUFFLE';
/** The seed for a shuffle that the user turned on without naming a seed. */
const GO_SEED_VARIABLE = 'FLAKY_DETECTOR_GO_SEED';
/**
 * POSIX sh. One `<n>.log` per binary: first a line with the import path and one with the folder, then the output, and `<n>.exit` with the
 * exit code. The output goes to a file first, not through a pipe: a process that a test left behind would hold the pipe open.
 */
const GO_EXEC_SCRIPT = `#!/bin/sh
case "$1" in *.test) ;; *) exec "$@" ;; esac
report=$(mktemp "$${GO_REPORT_VARIABLE}/XXXXXXXX") || exec "$@"
binary=$1
shift
json=
verbose=-test.v=true
if grep -q -a 'invalid flag -test.v=' "$binary"; then verbose=-test.v=test2json; fi
for word do
  shift
  case "$word" in
    -test.v=test2json) json=1; continue ;;
    -test.v=*) continue ;;
    -test.shuffle=on) echo "$${GO_SEED_VARIABLE}" >"$report.shuffled"; word=-test.shuffle=$${GO_SEED_VARIABLE} ;;
  esac
  set -- "$@" "$word"
done
if [ -n "$${GO_SHUFFLE_VARIABLE}" ]; then
  echo "$${GO_SHUFFLE_VARIABLE}" >"$report.shuffled"
  set -- -test.shuffle="$${GO_SHUFFLE_VARIABLE}" "$@"
fi
module=$PWD
while [ ! -f "$module/go.mod" ] && [ -n "$module" ]; do module=\${module%/*}; done
path=
if [ -n "$module" ]; then path=$(sed -n 's/^module[[:space:]]*"\\{0,1\\}\\([^"[:space:]]*\\).*/\\1/p' "$module/go.mod" | head -n 1); fi
printf '%s\\n%s\\n' "$path\${PWD#"$module"}" "$PWD" >"$report.log"
trap : TERM INT QUIT
"$binary" "$verbose" "$@" >>"$report.log" 2>&1
code=$?
echo "$code" >"$report.exit"
if [ -n "$json" ]; then tail -n +3 "$report.log"; else tail -n +3 "$report.log" | tr -d '\\026'; fi
exit "$code"
`;

;// CONCATENATED MODULE: ./build/frameworks/go-output.js
/** Reads what one Go test binary printed under `-test.v`: which tests ran, how each ended, and what it said. */

/** Characters kept of a crash: the goroutine that panicked comes first, the others after it. */
const CRASH_LIMIT = 16_000;
const EVENT = /^\s*=== (RUN|PAUSE|CONT|NAME) {1,3}(.*)$/;
const go_output_RESULT = /^\s*--- (PASS|FAIL|SKIP): (\S.*) \((\d+(?:\.\d+)?)s\)$/;
const CRASH = /^(panic: |fatal error: |SIG[A-Z]+: |unexpected fault address )/;
const RESULT_STATE = { PASS: 'passed', FAIL: 'failed', SKIP: 'skipped' };
/** Takes a binary's output line by line. */
class GoOutputReader {
    tests = new Map();
    crash = new failure_text/* BoundedText */.FM(CRASH_LIMIT);
    preamble = new failure_text/* BoundedText */.FM();
    failed = [];
    crashed = false;
    current = null;
    /** One line, without its line end. Go marks its own lines by U+0016, since a test may have printed the start of the line. */
    add(line) {
        const mark = line.indexOf('\u0016');
        if (mark > 0)
            this.text(line.slice(0, mark));
        const rest = mark < 0 ? line : line.slice(mark + 1);
        if (!this.event(rest))
            this.text(rest);
    }
    /** What was read so far. */
    result() {
        return { tests: this.tests, failed: this.failed, preamble: this.preamble.toString(), crash: this.crash.toString() };
    }
    event(line) {
        const event = EVENT.exec(line);
        if (event !== null) {
            this.moved(event[1] ?? '', event[2] ?? '');
            return true;
        }
        const result = go_output_RESULT.exec(line);
        if (result === null)
            return false;
        this.ended(this.test(result[2] ?? ''), RESULT_STATE[result[1]], Number(result[3]));
        return true;
    }
    ended(test, state, seconds) {
        if (state === 'failed')
            this.failed.push(test.name);
        // With -count=2 a test runs again: what failed once stays failed.
        test.state = this.failed.includes(test.name) ? 'failed' : state;
        test.durationMs = Math.round(seconds * 1000);
        this.current = test;
    }
    moved(kind, name) {
        this.current = name === '' ? null : this.test(name);
        if (this.current === null || kind === 'NAME')
            return;
        if (this.current.state !== 'failed')
            this.current.state = kind === 'PAUSE' ? 'paused' : 'unfinished';
    }
    text(line) {
        if (CRASH.test(line))
            this.crashed = true;
        if (this.crashed)
            this.crash.add(line);
        else
            (this.current?.output ?? this.preamble).add(line.replace(/^ {4}/, ''));
    }
    test(name) {
        const known = this.tests.get(name);
        if (known !== undefined)
            return known;
        const test = { name, state: 'unfinished', durationMs: null, output: new failure_text/* BoundedText */.FM() };
        this.tests.set(name, test);
        return test;
    }
}

// EXTERNAL MODULE: ./build/shell-words.js
var shell_words = __webpack_require__(94942);
;// CONCATENATED MODULE: ./build/frameworks/go-replay.js

/** GOFLAGS reaches `go test` behind make as well; in the command itself, the packages give way to the test's own one. */
function goReplay(request) {
    const { test } = request;
    return {
        commandLine: goLine(test === null ? null : pattern(test.name), test?.suite ?? null, request),
        selectsTest: test !== null,
    };
}
/** Tests of one package with all their sub-tests, in the package's order or in go's own shuffle of it. */
function goChosen(request) {
    const names = request.tests.map(({ name }) => literal(name.split('/')[0] ?? name));
    return goLine(`^(${[...new Set(names)].join('|')})$`, request.tests[0]?.suite ?? null, request);
}
function goLine(wanted, suite, request) {
    const { invocation } = request.recognition;
    const shuffles = request.order === 'shuffled' || invocation.words.includes('-shuffle=on');
    const flags = [
        ...(wanted === null ? [] : [`-run=${wanted}`]),
        ...(shuffles ? [`-shuffle=${request.seed}`] : []),
        '-count=1',
    ];
    const line = onePackage(request.commandLine, suite);
    const seed = { TEST_SEED: String(request.seed) };
    const direct = invocation.words[0] === 'go' && !invocation.words.includes('-args');
    const extended = direct ? (0,shell_line/* withArguments */.$I)(line, invocation, flags) : null;
    return extended === null ? (0,shell_line/* withVariables */.sO)({ ...seed, GOFLAGS: flags.join(' ') }, line) : (0,shell_line/* withVariables */.sO)(seed, extended);
}
/** Go matches a pattern level by level, and takes slashes inside a sub-test's name for levels too. */
function pattern(name) {
    return name
        .split('/')
        .map((level) => `^${literal(level)}$`)
        .join('/');
}
function literal(text) {
    return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
/** `./...` alone is surely a package pattern; anything else may be some flag's value and stays. */
function onePackage(commandLine, suite) {
    if (suite === null)
        return commandLine;
    return commandLine.replace(/(^|\s)\.\/\.\.\.(?=\s|$)/, (_, before) => `${before}${(0,shell_words/* shellQuote */.Z)(suite)}`);
}

;// CONCATENATED MODULE: ./build/frameworks/go-results.js


/** The tests of one binary. `workingDirectory` is absolute and taken off the reported paths. */
function goResults(run, workingDirectory) {
    const guilty = run.exitCode === null ? new Set() : brokenOff(run.output);
    const failed = new Set([...run.output.tests.values()].filter((t) => t.state === 'failed').map((t) => t.name));
    for (const name of guilty)
        failed.add(name);
    const results = [];
    for (const test of run.output.tests.values()) {
        const status = failed.has(test.name) ? 'failed' : finished(test);
        // Go fails a parent together with its sub-test; its own part is not known then, so the run says nothing about it.
        if (status === null || (status === 'failed' && hasDescendant(failed, test.name)))
            continue;
        const failure = status === 'failed' ? (0,failure_text/* failureOf */.g5)(whyFailed(test, run, workingDirectory), workingDirectory) : null;
        const identity = { file: null, suite: run.path, name: (0,frameworks_identity/* stableName */.HD)(test.name, workingDirectory) };
        results.push({ identity, status, durationMs: test.durationMs, failure });
    }
    return results;
}
function finished(test) {
    return test.state === 'unfinished' || test.state === 'paused' ? null : test.state;
}
function hasDescendant(names, parent) {
    for (const name of names)
        if (name.startsWith(`${parent}/`))
            return true;
    return false;
}
/** The unfinished tests that the binary's end is due to; none when several may be meant. */
function brokenOff(output) {
    const unfinished = [...output.tests.values()].filter((test) => test.state === 'unfinished').map((test) => test.name);
    const leaves = unfinished.filter((name) => !hasDescendant(unfinished, name));
    if (panicked(output) !== null)
        return new Set();
    if (/^panic: test timed out after /.test(output.crash)) {
        const listed = new Set([...output.crash.matchAll(/^\t\t(\S+) \(/gm)].map((match) => match[1]));
        return new Set(leaves.filter((name) => listed.has(name)));
    }
    const named = leaves.filter((name) => mentions(output.crash, name));
    if (named.length === 1)
        return new Set(named);
    return leaves.length === 1 ? new Set(leaves) : new Set();
}
/** The failed test that a panic went through: Go reports it, then its parents, as failed, and then ends the binary. */
function panicked(output) {
    const last = output.failed.at(-1);
    if (last === undefined || !/ \[recovered/.test(output.crash))
        return null;
    return output.failed.findLast((name) => name.startsWith(`${last}/`) && mentions(output.crash, name)) ?? last;
}
/** Whether a stack has a frame of the test's function or of a function literal in it. */
function mentions(crash, name) {
    const [top] = name.split('/', 1);
    return crash.includes(`.${top}(`) || crash.includes(`.${top}.`);
}
function whyFailed(test, run, workingDirectory) {
    const { crash } = run.output;
    const said = test.output.toString();
    const own = {
        type: null,
        message: said,
        stack: null,
        location: assertionLocation(said, run.directory, workingDirectory),
    };
    if (test.state === 'failed' && panicked(run.output) !== test.name)
        return own;
    if (crash === '') {
        return { ...own, message: `${said}\nthe test binary ended with code ${run.exitCode} while this test ran` };
    }
    const [first = ''] = crash.split('\n', 1);
    return {
        type: 'panic',
        message: first.replace(/ \[recovered.*\]$/, ''),
        stack: crash.slice(first.length),
        location: panicLocation(crash, workingDirectory) ?? own.location,
    };
}
function assertionLocation(said, directory, workingDirectory) {
    for (const [, file = '', line] of said.matchAll(/^\s*([^\s:]+\.go):(\d+): /gm)) {
        if (file === 'testing.go')
            continue;
        const path = file.startsWith('/') ? file : `${directory}/${file}`;
        return { file: (0,failure_text/* relativePath */.iZ)(path, workingDirectory), line: Number(line) };
    }
    return null;
}
function panicLocation(crash, workingDirectory) {
    for (const [, file = '', line] of crash.matchAll(/^\t(\/[^\n]+\.go):(\d+)(?: |$)/gm)) {
        const path = (0,failure_text/* relativePath */.iZ)(file, workingDirectory);
        if (!path.startsWith('/'))
            return { file: path, line: Number(line) };
    }
    return null;
}

;// CONCATENATED MODULE: ./build/frameworks/go.js
/** Go: `go test` in any of its wrappings, through GOFLAGS and a script that starts the test binaries. */







const go_SCRIPT = 'go-exec.sh';
/**
 * The seed reaches Go through `-shuffle` alone: where the command has `-shuffle=on`, or where the run is to be shuffled. A cached result
 * is no result: `-count=1` is set, which the command's own -count overrides.
 */
const go = {
    name: 'go',
    orders: ['as-is', 'shuffled'],
    supportFiles: { [go_SCRIPT]: GO_EXEC_SCRIPT },
    recognise: (facts) => {
        const invocation = facts.invocations.find(runsGoTest);
        return invocation === undefined ? null : { invocation };
    },
    prepare: go_prepare,
    seedKnob: async ({ reportDir }) => {
        const files = await (0,promises_.readdir)(reportDir).catch(() => []);
        return files.some((file) => file.endsWith('.shuffled')) ? "go test's -shuffle" : null;
    },
    read: go_read,
    replay: (request) => goReplay(request),
    // Each package is a program of its own.
    chosen: { order: 'own', meet: (one, other) => one.suite === other.suite, line: goChosen },
};
/** `go test`, `go -C dir test`, or one of the wrappers that call it. */
function runsGoTest({ words }) {
    if (words[0] === 'gotestsum' || words[0] === 'richgo')
        return true;
    return words[0] === 'go' && (words[1] === 'test' || (words[1] === '-C' && words[3] === 'test'));
}
function go_prepare(request) {
    const script = (0,external_node_path_.join)(request.supportDir, go_SCRIPT);
    const flags = ['-count=1', request.env.GOFLAGS, `"-exec=sh '${script}'"`];
    return {
        commandLine: request.commandLine,
        env: {
            GOFLAGS: flags.filter(Boolean).join(' '),
            [GO_REPORT_VARIABLE]: request.reportDir,
            [GO_SEED_VARIABLE]: String(request.seed),
            [GO_SHUFFLE_VARIABLE]: request.order === 'shuffled' ? String(request.seed) : '',
        },
    };
}
async function go_read(evidence) {
    try {
        const runs = await packageRuns(evidence);
        const tests = runs.flatMap((run) => goResults(run, evidence.workingDirectory));
        const brokenOff = runs.find((run) => run.exitCode === null);
        if (brokenOff !== undefined) {
            return {
                kind: 'unreadable',
                reason: `the output of ${brokenOff.path} breaks off: ${whyBrokenOff(evidence, brokenOff)}`,
                tests,
            };
        }
        if (tests.length > 0 || evidence.exitCode === 0)
            return { kind: 'read', tests, couldNotRun: null };
        if (runs.length === 0)
            return await withoutReport(evidence);
        return { kind: 'read', tests, couldNotRun: whyNoTest(runs) };
    }
    catch (error) {
        return {
            kind: 'unreadable',
            reason: `the report of go test cannot be read: ${error.message}`,
            tests: [],
        };
    }
}
/** In order of import path: the files' own names are random. */
async function packageRuns({ reportDir, timedOut }) {
    const runs = [];
    for (const file of await (0,promises_.readdir)(reportDir)) {
        if (!file.endsWith('.log'))
            continue;
        const run = await packageRun((0,external_node_path_.join)(reportDir, file));
        // A run's time-out ends the binary by a signal: nothing in it failed by itself.
        runs.push(timedOut && (run.exitCode ?? 0) > 128 ? { ...run, exitCode: null } : run);
    }
    return runs.sort((a, b) => (a.path < b.path ? -1 : 1));
}
async function packageRun(path) {
    const header = [];
    const reader = new GoOutputReader();
    for await (const line of logLines(path)) {
        if (header.length < 2)
            header.push(line);
        else
            reader.add(line);
    }
    const exit = await (0,promises_.readFile)(path.replace(/log$/, 'exit'), 'utf8').catch(() => null);
    const [importPath = '', directory = ''] = header;
    return { path: importPath, directory, exitCode: exit === null ? null : Number(exit), output: reader.result() };
}
/** Test binaries ran, but no test in them did: a wrong flag, TestMain, an initialiser. */
function whyNoTest(runs) {
    const failed = runs.find((run) => run.exitCode !== 0);
    if (failed === undefined)
        return null;
    const { preamble, crash } = failed.output;
    return `${failed.path} ended with code ${failed.exitCode} before its first test: ${`${preamble}\n${crash}`.trim().slice(0, 1000)}`;
}
function whyBrokenOff(evidence, run) {
    const running = [...run.output.tests.values()].filter((test) => test.state === 'unfinished').map((test) => test.name);
    const during = running.length === 0 ? '' : ` while ${running.slice(-3).join(', ')} ran`;
    return `${evidence.timedOut ? 'the run timed out' : 'the run was stopped'}${during}`;
}
/** The command failed and no test binary ran through our script. */
async function withoutReport(evidence) {
    const ran = await matchingLines(evidence.stdoutLog, /^(ok {2}\t|\s*--- (PASS|FAIL))/, 1);
    if (ran.length > 0) {
        return {
            kind: 'unreadable',
            reason: 'go test ran without our -exec script: does the command set -exec or GOFLAGS itself?',
            tests: [],
        };
    }
    const failed = await matchingLines(evidence.stdoutLog, /\[(build|setup) failed\]/, 5);
    const said = await matchingLines(evidence.stderrLog, /^(?!# |go: downloading |make)\S/, 5);
    const reason = [...failed, ...said].join('\n').slice(0, 1000);
    return {
        kind: 'read',
        tests: [],
        couldNotRun: reason || `go test ended with code ${evidence.exitCode} and ran no tests`,
    };
}

;// CONCATENATED MODULE: ./build/frameworks/jupiter-order.js
/**
 * The seed serves suites that have asked for a random order themselves; only a shuffled run turns one on, for the classes and methods that
 * name no order of their own.
 */
function jupiterProperties(seed, order) {
    const seeded = { 'junit.jupiter.execution.order.random.seed': String(seed) };
    if (order !== 'shuffled')
        return seeded;
    return {
        ...seeded,
        'junit.jupiter.testmethod.order.default': 'org.junit.jupiter.api.MethodOrderer$Random',
        'junit.jupiter.testclass.order.default': 'org.junit.jupiter.api.ClassOrderer$Random',
    };
}

;// CONCATENATED MODULE: ./build/frameworks/jvm-reports.js
/** Test results of the JVM's build tools: the XML of Surefire, Failsafe and Gradle, with the source files that it does not name. */






/** Every report of the run. Never throws. */
async function readJvmReports(tool, evidence) {
    const reading = await readModules(tool, evidence);
    const { tests, problem } = reading;
    if (problem !== null)
        return { kind: 'unreadable', reason: problem, tests };
    if (evidence.timedOut) {
        return {
            kind: 'unreadable',
            reason: `the run timed out: ${tool.name} reports a class only when it is through`,
            tests,
        };
    }
    const crashed = await matchingLines(evidence.stdoutLog, /The forked VM terminated|There was a timeout or other error in the fork/, 1);
    const nothingRan = tests.length === 0 && evidence.exitCode !== 0 && crashed.length === 0;
    return { kind: 'read', tests, couldNotRun: nothingRan ? await jvm_reports_whyNothingRan(tool, evidence) : null };
}
/** Module by module: two modules may have a class of the same name. */
async function readModules(tool, { reportFiles, workingDirectory }) {
    const modules = new Map();
    for (const path of [...reportFiles].sort()) {
        const module = path.replace(tool.buildFolder, '');
        modules.set(module, [...(modules.get(module) ?? []), path]);
    }
    const tests = [];
    const problems = [];
    for (const [module, paths] of modules) {
        const reading = await readJUnit(paths, { workingDirectory });
        const sourceOf = sourceFinder(module, workingDirectory);
        for (const result of reading.tests)
            tests.push(located(result, sourceOf(result.identity.suite ?? '')));
        if (reading.problem !== null)
            problems.push(reading.problem);
    }
    return { tests: (0,frameworks_identity/* numberDuplicates */.iF)(tests), problem: problems.length === 0 ? null : problems.slice(0, 3).join('; ') };
}
const LANGUAGES = ['java', 'kotlin', 'groovy', 'scala'].map((name) => ({
    folder: name,
    extension: name === 'kotlin' ? 'kt' : name,
}));
/** Finds a class's source in the folders that both tools use by default; remembers what it found. */
function sourceFinder(module, workingDirectory) {
    const known = new Map();
    const find = (outer) => {
        for (const set of ['test', 'integrationTest']) {
            for (const { folder, extension } of LANGUAGES) {
                const path = (0,external_node_path_.join)(module, 'src', set, folder, `${outer.replaceAll('.', '/')}.${extension}`);
                if ((0,external_node_fs_.existsSync)(path))
                    return (0,failure_text/* relativePath */.iZ)(insideNamespace(path), workingDirectory);
            }
        }
        return null;
    };
    return (className) => {
        const [outer = ''] = className.split('$', 1);
        if (!/^[\p{L}\w.]+$/u.test(outer))
            return null;
        const path = known.has(outer) ? (known.get(outer) ?? null) : find(outer);
        known.set(outer, path);
        return path;
    };
}
/** The path as the tests saw it: a mounted working copy is read through its mount namespace. */
function insideNamespace(path) {
    return path.replace(/^\/proc\/\d+\/root(?=\/)/, '');
}
/** A frame of the test's own source names the line: `at demo.ATest.adds(ATest.java:12)`. */
function located(result, file) {
    if (file === null)
        return result;
    const identity = { ...result.identity, file };
    if (result.failure === null)
        return { ...result, identity };
    const frames = (result.failure.stack ?? '').matchAll(/\(([^():\n]+):(\d+)\)/g);
    const line = [...frames].find(([, name]) => name === file.split('/').at(-1))?.[2];
    return {
        ...result,
        identity,
        failure: { ...result.failure, location: line === undefined ? null : { file, line: Number(line) } },
    };
}
async function jvm_reports_whyNothingRan(tool, { stdoutLog, stderrLog, exitCode }) {
    const said = [
        ...(await matchingLines(stdoutLog, tool.errorLine, 5)),
        ...(await matchingLines(stderrLog, tool.errorLine, 5)),
    ];
    return said.join('\n').slice(0, 1000) || `${tool.name} ended with code ${exitCode} and ran no tests`;
}

;// CONCATENATED MODULE: ./build/frameworks/gradle.js
/** Gradle: its Test tasks, by an init script that makes them run each time, and by their XML. */




const gradle_SCRIPT = 'flaky-detector.init.gradle';
/**
 * Only Test tasks are made out of date: `--rerun-tasks` would compile everything again. Works from Gradle 4 on. The seed comes by
 * command line: a daemon that cannot renew its environment would hand its own, older TEST_SEED to the tests.
 */
const INIT_SCRIPT = `
def given = gradle.startParameter.projectProperties
allprojects {
    tasks.withType(Test) { task ->
        task.outputs.upToDateWhen { false }
        task.outputs.cacheIf { false }
        ['TEST_SEED', 'ATTEMPT'].each { name -> if (given.containsKey(name)) task.environment(name, given[name]) }
        (given.flakyDetectorProperties ?: '').split(',').findAll { it.contains('=') }.each { pair ->
            def (name, value) = pair.split('=', 2)
            task.systemProperty(name, value)
        }
    }
}
`;
const GRADLE = {
    name: 'Gradle',
    buildFolder: /\/build\/test-results\/.*$/,
    errorLine: /^(e: |\* What went wrong:|> |.*: error: |Execution failed|Task .* not found)/,
};
/** Gradle runs classes in the order of their files; JUnit 5 orders the methods, and says nowhere that it took a seed. */
const gradle = {
    name: 'gradle',
    orders: ['as-is', 'shuffled'],
    supportFiles: { [gradle_SCRIPT]: INIT_SCRIPT },
    reportFiles: '**/build/test-results/**/TEST-*.xml',
    recognise: (facts) => {
        const invocation = facts.invocations.find(gradle_runsTests);
        return invocation === undefined ? null : { invocation };
    },
    prepare: gradle_prepare,
    seedKnob: async () => null,
    read: (evidence) => readJvmReports(GRADLE, evidence),
    replay: gradle_replay,
};
function gradle_runsTests({ words: [program = '', ...args] }) {
    const task = /^([:\w-]*:)?(\w*[tT]est\w*|check|build)$/;
    return (program === 'gradle' || program === 'gradlew') && args.some((word) => task.test(word));
}
function ourWords({ seed, order, supportDir }) {
    const pairs = Object.entries(jupiterProperties(seed, order)).map(([name, value]) => `${name}=${value}`);
    const script = ['--init-script', (0,external_node_path_.join)(supportDir, gradle_SCRIPT)];
    return [...script, `-PTEST_SEED=${seed}`, `-PflakyDetectorProperties=${pairs.join(',')}`];
}
/** Behind make or a script the words cannot be added: a Test task that is up to date then shows as no tests. */
function gradle_prepare(request) {
    const attempt = request.env.ATTEMPT === undefined ? [] : [`-PATTEMPT=${request.env.ATTEMPT}`];
    const extended = (0,shell_line/* withArguments */.$I)(request.commandLine, request.recognition.invocation, [
        ...ourWords(request),
        ...attempt,
    ]);
    return { commandLine: extended ?? request.commandLine, env: {} };
}
function gradle_replay(request) {
    const { commandLine, recognition, seed, test } = request;
    const [method = ''] = (test?.name ?? '').split(/[([{ ]/, 1);
    const selected = test === null ? [] : ['--tests', [test.suite, method].filter(Boolean).join('.')];
    const extended = (0,shell_line/* withArguments */.$I)(commandLine, recognition.invocation, [...selected, ...ourWords(request)]);
    return {
        commandLine: (0,shell_line/* withVariables */.sO)({ TEST_SEED: String(seed) }, extended ?? commandLine),
        selectsTest: extended !== null && test !== null,
    };
}

;// CONCATENATED MODULE: ./build/frameworks/javascript/installed.js
/** Which version of an npm package a command runs, as node_modules tells. */

/**
 * The installed version, looked for from the command's own folder upwards, as node does.
 * @returns null when it is not below the working directory
 */
function installedVersion(name, { directory = '.' }, { readFile }) {
    for (let folder = directory;; folder = external_node_path_.posix.dirname(folder)) {
        const text = readFile(external_node_path_.posix.join(folder, 'node_modules', name, 'package.json'));
        const version = /"version"\s*:\s*"(\d[^"]*)"/.exec(text ?? '')?.[1];
        if (version !== undefined)
            return version;
        if (folder === '.' || folder === '/' || folder.startsWith('..'))
            return null;
    }
}
/** Whether a version is this one or a later one; an unknown version is taken for a current one. */
function atLeast(version, major, minor = 0) {
    const [ownMajor = Number.POSITIVE_INFINITY, ownMinor = 0] = (version ?? '')
        .split('.')
        .map(Number)
        .filter(Number.isFinite);
    return version === undefined || ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(37428);
;// CONCATENATED MODULE: ./build/frameworks/javascript/location.js

const FRAME = /(?:\(|@|\bat |❯ )((?:file:\/\/)?[^\s()]+):(\d+):\d+\)?\s*$/;
/**
 * The uppermost stack frame in the test's own file, or else in any file of the repository.
 * @param file the test's file, relative to the working directory
 * @returns null when the stack names none
 */
function failureLocation(stack, file, workingDirectory) {
    const frames = (stack ?? '').split('\n').flatMap((text) => {
        const [, path, line] = FRAME.exec(text) ?? [];
        if (path === undefined || Number(line) < 1)
            return [];
        return [{ file: (0,failure_text/* relativePath */.iZ)(path.replace(/^file:\/\//, ''), workingDirectory), line: Number(line) }];
    });
    const own = frames.filter((frame) => !/^(\/|node:|[a-z]+:)|(^|\/)node_modules\//.test(frame.file));
    return own.find((frame) => frame.file === file) ?? own[0] ?? null;
}

;// CONCATENATED MODULE: ./build/frameworks/javascript/outcome.js


/** @param framework its name, for the reasons */
async function reportOf(framework, evidence, found) {
    // A file's process that we end at the time-out has not failed by itself, though a runner that hears of it in time says so.
    const tests = evidence.timedOut ? found.tests : [...found.tests, ...found.brokenFiles];
    const stopped = evidence.timedOut || evidence.exitCode === 0 || evidence.exitCode > 128;
    if (evidence.timedOut || (!found.complete && (stopped || tests.length > 0))) {
        const why = evidence.timedOut ? 'the run timed out' : `the process ended (code ${evidence.exitCode})`;
        return { kind: 'unreadable', reason: `the report of ${framework} breaks off: ${why}`, tests };
    }
    if (!found.started)
        return outcome_withoutReport(framework, evidence);
    if (found.tests.length > 0 || evidence.exitCode === 0)
        return { kind: 'read', tests, couldNotRun: null };
    const broken = found.brokenFiles[0];
    const reason = broken === undefined
        ? await lastWords(framework, evidence)
        : `${broken.identity.file ?? 'a file'} could not be run: ${broken.failure?.message ?? ''}`;
    return { kind: 'read', tests, couldNotRun: (0,failure_text/* bounded */.Mm)(reason) };
}
/** Our reporter was never loaded. */
async function outcome_withoutReport(framework, evidence) {
    if (evidence.exitCode === 0 || evidence.exitCode > 128) {
        const why = evidence.exitCode === 0 ? 'does the command replace NODE_OPTIONS or the reporters?' : `code ${evidence.exitCode}`;
        return { kind: 'unreadable', reason: `${framework} wrote no report: ${why}`, tests: [] };
    }
    return { kind: 'read', tests: [], couldNotRun: await lastWords(framework, evidence) };
}
/** A usage error, no tests found, a broken configuration: the framework says it in its first lines. */
async function lastWords(framework, evidence) {
    const said = [
        ...(await matchingLines(evidence.stderrLog, /\S/, 8)),
        ...(await matchingLines(evidence.stdoutLog, /^(?!> )\S/, 4)),
    ];
    const ended = `${framework} ended with code ${evidence.exitCode} and ran no tests`;
    return (0,failure_text/* bounded */.Mm)(said.length === 0 ? ended : `${ended}: ${said.join('\n')}`);
}

;// CONCATENATED MODULE: ./build/frameworks/javascript/report.js
/** Reads what our reporters recorded inside the test processes: lines of JSON that a killed or hostile process may have broken. */








const FAILURE = schemas/* object */.Ikc({
    type: schemas/* string */.YjP().nullable(),
    message: schemas/* string */.YjP(),
    stack: schemas/* string */.YjP().nullable(),
});
const report_TEST = schemas/* object */.Ikc({
    kind: schemas/* literal */.euz('test'),
    file: schemas/* string */.YjP().nullable(),
    suite: schemas/* array */.YOg(schemas/* string */.YjP()),
    name: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['passed', 'failed', 'skipped', 'flaky']),
    ms: schemas/* number */.aig().nullable(),
    line: schemas/* number */.aig().int().positive().nullable(),
    failure: FAILURE.nullable(),
    /** A second word on the test that this process reported last. */
    again: schemas/* boolean */.zMY().optional(),
});
/** What a reporter writes: that it began, each test, a file that could not be loaded, and that it came to its end. */
const report_LINE = schemas/* discriminatedUnion */.gMt('kind', [
    /** `knob`: what took the seed in this process, in words. */
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('begin'), knob: schemas/* string */.YjP().max(200).nullable() }),
    report_TEST,
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('broken-file'), file: schemas/* string */.YjP().nullable(), failure: FAILURE }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('end') }),
]);
/** Over it a recording is cut: no run's own results are that long. */
const LIMIT_BYTES = 64 * 1024 * 1024;
/** The name under which a file stands in the report that failed outside its tests: its import, its process. */
const WHOLE_FILE = '(the file itself)';
/**
 * The report of a run from the recordings of its processes. Never throws.
 * @param framework its name, for the reasons
 */
async function readRecordings(framework, evidence) {
    try {
        const recordings = await recordingsOf(evidence);
        const tests = recordings.flatMap((recording) => recording.tests);
        return await reportOf(framework, evidence, {
            tests: (0,frameworks_identity/* numberDuplicates */.iF)(inFileOrder(tests)),
            brokenFiles: recordings.flatMap((recording) => recording.brokenFiles),
            started: recordings.length > 0,
            complete: recordings.every((recording) => recording.complete),
        });
    }
    catch (error) {
        return {
            kind: 'unreadable',
            reason: `the report of ${framework} cannot be read: ${error.message}`,
            tests: [],
        };
    }
}
/** The knob that took the seed, as the first process that knows says it; null: none did. */
async function recordedKnob(evidence) {
    const recordings = await recordingsOf(evidence).catch(() => []);
    return recordings.find(({ knob }) => knob !== null)?.knob ?? null;
}
async function recordingsOf(evidence) {
    const recordings = [];
    for (const file of (await (0,promises_.readdir)(evidence.reportDir)).sort()) {
        if (file.endsWith('.ndjson'))
            recordings.push(await readRecording((0,external_node_path_.join)(evidence.reportDir, file), evidence));
    }
    return recordings;
}
/** Files finish in any order; within one, the order is the framework's own. */
function inFileOrder(tests) {
    const file = ({ identity }) => identity.file ?? '';
    return [...tests].sort((a, b) => (file(a) < file(b) ? -1 : file(a) > file(b) ? 1 : 0));
}
async function readRecording(path, { workingDirectory }) {
    const tests = [];
    const brokenFiles = [];
    let complete = false;
    let knob = null;
    const tooLong = (await (0,promises_.stat)(path)).size > LIMIT_BYTES;
    let read = 0;
    for await (const text of logLines(path)) {
        read += text.length;
        if (read > LIMIT_BYTES)
            break;
        const line = decoded(text);
        if (line?.kind === 'begin')
            knob ??= line.knob;
        if (line?.kind === 'end')
            complete = !tooLong;
        if (line?.kind === 'broken-file')
            brokenFiles.push(brokenFile(line, workingDirectory));
        if (line?.kind !== 'test')
            continue;
        const result = report_resultOf(line, workingDirectory);
        const before = line.again ? tests.pop() : undefined;
        tests.push(...(0,frameworks_identity/* mergePhases */.r0)(before === undefined ? [result] : [before, result]));
    }
    return { knob, tests, brokenFiles, complete };
}
/** Null for a line that is broken: cut off by a kill, or not ours. */
function decoded(text) {
    try {
        return report_LINE.safeParse(JSON.parse(text)).data ?? null;
    }
    catch {
        return null;
    }
}
function report_resultOf(line, workingDirectory) {
    const file = fileOf(line.file, workingDirectory);
    const suite = line.suite.join(' > ');
    const stands = file === null || line.line === null ? null : { file, line: line.line };
    const failed = line.status === 'failed' || line.status === 'flaky';
    return {
        identity: {
            file,
            suite: suite === '' ? null : (0,frameworks_identity/* stableName */.HD)(suite, workingDirectory),
            name: (0,frameworks_identity/* stableName */.HD)(line.name, workingDirectory),
        },
        status: line.status,
        durationMs: line.ms,
        failure: failed ? failure(line.failure, stands, file, workingDirectory) : null,
    };
}
function brokenFile(line, workingDirectory) {
    const file = fileOf(line.file, workingDirectory);
    return {
        identity: { file, suite: null, name: WHOLE_FILE },
        status: 'failed',
        durationMs: null,
        failure: failure(line.failure, null, file, workingDirectory),
    };
}
function fileOf(path, workingDirectory) {
    if (path === null || path === '')
        return null;
    return (0,frameworks_identity/* stableName */.HD)((0,failure_text/* relativePath */.iZ)(path.replace(/^file:\/\//, ''), workingDirectory), workingDirectory);
}
function failure(reported, stands, file, workingDirectory) {
    const { type, message, stack } = reported ?? { type: null, message: '', stack: null };
    const location = failureLocation(stack, file, workingDirectory) ?? stands;
    return (0,failure_text/* failureOf */.g5)({ type, message, stack, location }, workingDirectory);
}

;// CONCATENATED MODULE: ./build/frameworks/javascript/jest-report.js
/** Reads the file that `jest --json --outputFile` leaves, from jest 26 to 30. */








const ASSERTION = schemas/* object */.Ikc({
    ancestorTitles: schemas/* array */.YOg(schemas/* string */.YjP()),
    title: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    duration: schemas/* number */.aig().nullable().catch(null),
    failureMessages: schemas/* array */.YOg(schemas/* string */.YjP()).catch([]),
    /** How often the test ran; over 1 with jest.retryTimes. Since jest 28. */
    invocations: schemas/* number */.aig().catch(1),
    retryReasons: schemas/* array */.YOg(schemas/* string */.YjP()).catch([]),
    location: schemas/* object */.Ikc({ line: schemas/* number */.aig().int().positive() }).nullable().catch(null),
});
const FILE = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    message: schemas/* string */.YjP().catch(''),
    assertionResults: schemas/* array */.YOg(ASSERTION),
});
const jest_report_REPORT = schemas/* object */.Ikc({ testResults: schemas/* array */.YOg(FILE) });
/** Over it the report is not read: no suite's own results are that long, and JSON must be in memory as a whole. */
const jest_report_LIMIT_BYTES = 64 * 1024 * 1024;
const STATUSES = {
    passed: 'passed',
    failed: 'failed',
    pending: 'skipped',
    skipped: 'skipped',
    todo: 'skipped',
    disabled: 'skipped',
};
/** Reads what each jest of the command wrote into the run's report folder, `jest.json` or `jest-<pid>.json`. Never throws. */
async function readJestReports(evidence) {
    const names = await (0,promises_.readdir)(evidence.reportDir).catch(() => []);
    const paths = names.filter((name) => /^jest(-\d+)?\.json$/.test(name)).map((name) => (0,external_node_path_.join)(evidence.reportDir, name));
    if (paths.length === 0)
        return reportOf('jest', evidence, { tests: [], brokenFiles: [], started: false, complete: true });
    try {
        const files = (await Promise.all(paths.map(filesIn)))
            .flat()
            .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
        const { workingDirectory } = evidence;
        return await reportOf('jest', evidence, {
            tests: (0,frameworks_identity/* numberDuplicates */.iF)(files.flatMap((file) => testsIn(file, workingDirectory))),
            brokenFiles: files.filter(isBroken).map((file) => jest_report_brokenFile(file, workingDirectory)),
            started: true,
            complete: true,
        });
    }
    catch (error) {
        return unreadable(error instanceof errors/* ZodError */.G ? core_errors/* prettifyError */.S1(error) : error.message);
    }
}
/** @throws what parsing throws, and an Error where the file is too big */
async function filesIn(path) {
    const { size } = await (0,promises_.stat)(path);
    if (size > jest_report_LIMIT_BYTES)
        throw new Error(`it has ${size} bytes, over the limit of ${jest_report_LIMIT_BYTES}`);
    return jest_report_REPORT.parse(JSON.parse(await (0,promises_.readFile)(path, 'utf8'))).testResults;
}
function unreadable(why) {
    return { kind: 'unreadable', reason: `the report of jest cannot be read: ${why.slice(0, 500)}`, tests: [] };
}
/** Its import, its environment, or a hook after its tests failed, and no test did. */
function isBroken({ status, assertionResults }) {
    return status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed');
}
function jest_report_brokenFile(file, workingDirectory) {
    const path = jest_report_fileOf(file, workingDirectory);
    const [type, message] = errorIn(plain(file.message));
    return {
        identity: { file: path, suite: null, name: WHOLE_FILE },
        status: 'failed',
        durationMs: null,
        failure: (0,failure_text/* failureOf */.g5)({ type, message, stack: plain(file.message), location: null }, workingDirectory),
    };
}
function testsIn(file, workingDirectory) {
    const path = jest_report_fileOf(file, workingDirectory);
    return file.assertionResults.flatMap((assertion) => {
        const status = jest_report_statusOf(assertion);
        if (status === undefined)
            return [];
        const suite = assertion.ancestorTitles.join(' > ');
        const identity = {
            file: path,
            suite: suite === '' ? null : (0,frameworks_identity/* stableName */.HD)(suite, workingDirectory),
            name: (0,frameworks_identity/* stableName */.HD)(assertion.title, workingDirectory),
        };
        const red = status === 'failed' || status === 'flaky';
        const failure = red ? jest_report_failureIn(assertion, path, workingDirectory) : null;
        return [{ identity, status, durationMs: assertion.duration, failure }];
    });
}
function jest_report_statusOf({ status, invocations }) {
    if (status === 'passed' && invocations > 1)
        return 'flaky';
    return Object.hasOwn(STATUSES, status) ? STATUSES[status] : undefined;
}
function jest_report_failureIn(assertion, file, workingDirectory) {
    const text = plain(assertion.failureMessages[0] ?? assertion.retryReasons[0] ?? '');
    const [type, message] = errorIn(text);
    const retried = assertion.status === 'passed' ? `failed at first, passed in try ${assertion.invocations}` : '';
    const stands = assertion.location === null ? null : { file, line: assertion.location.line };
    const location = failureLocation(text, file, workingDirectory) ?? stands;
    return (0,failure_text/* failureOf */.g5)({ type, message: message || retried, stack: text, location }, workingDirectory);
}
/** The error's class and its message, from its text with the stack. */
function errorIn(text) {
    const message = text.split(/\n\s+at /)[0] ?? '';
    const [, type = null, rest = message] = /^(\w*(?:Error|Exception)): (.*)$/s.exec(message) ?? [];
    return [type, rest];
}
function jest_report_fileOf({ name }, workingDirectory) {
    return (0,frameworks_identity/* stableName */.HD)((0,failure_text/* relativePath */.iZ)(name, workingDirectory), workingDirectory);
}
function plain(text) {
    return text.replaceAll(/\u001b\[[0-9;]*m/g, '');
}

;// CONCATENATED MODULE: ./build/frameworks/javascript/node-options.js
/** NODE_OPTIONS: its quoting, and adding options without losing the user's. */
/** One option as a word of NODE_OPTIONS: quoted where node would split it, or take it for an escape. */
function nodeOption(option) {
    return /[\s"\\]/.test(option) ? `"${option.replaceAll(/["\\]/g, '\\$&')}"` : option;
}
/** Options behind those that the environment has; the last one wins where node takes one only. */
function withNodeOptions(existing, options) {
    return [existing?.trim() ?? '', ...options.map(nodeOption)].filter((part) => part !== '').join(' ');
}

;// CONCATENATED MODULE: ./build/frameworks/javascript/more-arguments.js
/**
 * Arguments for a JavaScript program that the command line cannot take them to: inside make, in a pipeline, before `&&`, behind a `--`.
 * A file that node loads first puts them behind the program's own, by the program's main file.
 */


/** The file's name in the folder of support files. */
const MORE_ARGUMENTS_FILE = 'more-arguments.cjs';
const VARIABLE = 'FLAKY_DETECTOR_MORE_ARGUMENTS';
/** `{pid}` in an argument becomes the process's own: a command may start the program several times. */
const MORE_ARGUMENTS_TEXT = `'use strict';
const given = process.env.${VARIABLE};
const MAIN_FILES = {
  jest: /[\\\\/](jest|jest-cli)[\\\\/]bin[\\\\/]jest\\.js$|[\\\\/](react-scripts|@craco[\\\\/]craco)[\\\\/]scripts[\\\\/]test\\.js$/,
  vitest: /[\\\\/]vitest[\\\\/]vitest\\.mjs$/,
  mocha: /[\\\\/]mocha[\\\\/]bin[\\\\/]_?mocha(\\.c?js)?$/,
};

function mainFile() {
  const [, first = '', second = ''] = process.argv;
  try {
    // nyc before 15 starts a file of its own, the program's behind it.
    return require('fs').realpathSync(/[\\\\/]\\.node-spawn-wrap-/.test(first) ? second : first);
  } catch {
    return '';
  }
}

if (given) {
  const { program, words } = JSON.parse(given);
  if (MAIN_FILES[program].test(mainFile())) {
    delete process.env.${VARIABLE}; // a program that the tests start is their own business
    const end = process.argv.indexOf('--');
    const own = words.map((word) => word.replace('{pid}', String(process.pid)));
    process.argv.splice(end < 0 ? process.argv.length : end, 0, ...own);
  }
}
`;
/**
 * Of a program's invocations the one that stands for all: arguments at the line's end would reach the last of several only, and be taken
 * for files behind a `--`. Where several packages run it, none of their folders is that of all.
 */
function soleInvocation([first, ...more]) {
    if (first === undefined)
        return null;
    if (more.length === 0)
        return first.words.includes('--') ? { ...first, extend: 'none' } : first;
    const { directory, ...anywhere } = first;
    const together = more.every((other) => other.directory === directory);
    return { ...(together ? first : anywhere), extend: 'none' };
}
/** The variables that take `words` to `program`, on top of the environment's own. */
function moreArguments(program, words, { supportDir, env }) {
    return {
        NODE_OPTIONS: withNodeOptions(env.NODE_OPTIONS, [`--require=${(0,external_node_path_.join)(supportDir, MORE_ARGUMENTS_FILE)}`]),
        [VARIABLE]: JSON.stringify({ program, words }),
    };
}

;// CONCATENATED MODULE: ./build/frameworks/javascript/name-pattern.js
/** Regular expressions that select one test by its name, for frameworks that select by pattern. */
/** Characters that are lost or expanded on the way through cross-env (backslashes, quotes) and npm before 7 (quoted, but by double quotes). */
const LOST_ON_THE_WAY = /[\\'"`^]/;
/**
 * The text as a regular expression that matches it alone; no delimiters and no backslashes. What wrappers of a command may change stands
 * as "any character".
 */
function literalPattern(text) {
    return text.replaceAll(/[.*+?()[{}|$\\'"`^]/g, (special) => (LOST_ON_THE_WAY.test(special) ? '.' : `[${special}]`));
}
/** The same for a path, readable: a dot stands for itself. */
function pathPattern(path) {
    return literalPattern(path).replaceAll('[.]', '.');
}
/** Matches what one of the patterns does. */
function anyOf(patterns) {
    return patterns.length === 1 ? (patterns[0] ?? '') : `(${patterns.join('|')})`;
}
/** A space; or our own separator, which a block's name may hold too. */
const BETWEEN = '( >)? ';
/**
 * Matches a name from its beginning to its end, with or without a duplicate's number. What was cut matches by its beginning.
 * @param parts the blocks, outermost first, and the test's own name
 */
function exactly(parts) {
    const cut = parts.findIndex((part) => part.includes('…'));
    if (cut >= 0) {
        const [beginning = ''] = parts[cut]?.split('…') ?? [];
        return `^${[...parts.slice(0, cut), beginning].map(literalPattern).join(BETWEEN)}`;
    }
    const name = parts.at(-1) ?? '';
    const plain = name.replace(/ #\d+$/, '');
    const number = name.slice(plain.length);
    const last = `${literalPattern(plain)}${number === '' ? '' : `(${literalPattern(number)})?`}`;
    return `^${[...parts.slice(0, -1).map(literalPattern), last].join(BETWEEN)}$`;
}

;// CONCATENATED MODULE: ./build/frameworks/jest.js
/** Jest: `--seed` from 29.2 on, `--randomize` from 29.5 on, its own JSON beside whatever reporters the user has. */








const jest_REPORT = 'jest.json';
/** Where a command may start jest several times. */
const REPORT_OF_PROCESS = 'jest-{pid}.json';
/** Programs that hand their arguments on to jest, by the word that must follow. */
const LAUNCHERS = {
    jest: null,
    'jest-cli': null,
    'react-scripts': 'test',
    craco: 'test',
};
/** A command that writes jest's JSON itself is not recognised: jest writes one file only. */
const jest = {
    name: 'jest',
    orders: ['as-is', 'shuffled'],
    supportFiles: { [MORE_ARGUMENTS_FILE]: MORE_ARGUMENTS_TEXT },
    recognise: (facts) => {
        const runs = facts.invocations.filter(runsJest);
        const invocation = soleInvocation(runs);
        if (invocation === null)
            return null;
        const version = installedVersion('jest', runs[0] ?? invocation, facts);
        return version === null ? { invocation } : { invocation, version };
    },
    prepare: jest_prepare,
    seedKnob,
    read: readJestReports,
    replay: jest_replay,
    // Each file has its own modules.
    chosen: { order: 'own', meet: (one, other) => one.file !== null && one.file === other.file, line: chosenLine },
};
function runsJest({ words }) {
    const [program = '', first] = words;
    if (!Object.hasOwn(LAUNCHERS, program))
        return false;
    const needed = LAUNCHERS[program];
    return (needed === null || needed === first) && !has(words, '--outputFile', '--listTests', '--showConfig', '--init');
}
/** Whether one of these options is there, with its value attached or not. */
function has(words, ...options) {
    return words.some((word) => options.includes(word.split('=')[0] ?? ''));
}
function jest_prepare(request) {
    const { commandLine, reportDir } = request;
    const { invocation } = request.recognition;
    const words = [
        ...(has(invocation.words, '--json') ? [] : ['--json']),
        `--outputFile=${(0,external_node_path_.join)(reportDir, invocation.extend === 'none' ? REPORT_OF_PROCESS : jest_REPORT)}`,
        ...(has(invocation.words, '--testLocationInResults') ? [] : ['--testLocationInResults']),
        ...seedWords(request),
    ];
    const extended = (0,shell_line/* withArguments */.$I)(commandLine, invocation, words);
    return extended === null
        ? { commandLine, env: moreArguments('jest', words, request) }
        : { commandLine: extended, env: {} };
}
/** Jest refuses options that it does not know, so an unknown version gets none. A seed that the command names stays, unless we shuffle. */
function seedWords({ recognition, order, seed }) {
    const { version, invocation } = recognition;
    if (version === undefined || !atLeast(version, 29, 2))
        return [];
    const shuffles = order === 'shuffled' && atLeast(version, 29, 5);
    const seeds = shuffles || !has(invocation.words, '--seed') ? [`--seed=${seed}`] : [];
    return shuffles && !has(invocation.words, '--randomize') ? [...seeds, '--randomize'] : seeds;
}
/** Jest prints the seed where it shuffles by it. That a test asks for `jest.getSeed()` shows nowhere. */
async function seedKnob({ stderrLog }) {
    const shown = await matchingLines(stderrLog, /^Seed:\s+-?\d+/, 1);
    return shown.length > 0 ? "jest's --seed" : null;
}
function jest_replay(request) {
    const { test, recognition } = request;
    const selects = test !== null && !isNarrowed(recognition.invocation);
    const words = selects ? jest_selection([test], recognition.invocation) : [];
    return { commandLine: lineWith(words, request), selectsTest: selects };
}
/** In the order that the file, or jest's own shuffle, has them in. */
function chosenLine(request) {
    const { tests, recognition } = request;
    if (isNarrowed(recognition.invocation) || tests.some(({ name }) => name === WHOLE_FILE))
        return null;
    return lineWith(jest_selection(tests, recognition.invocation), request);
}
/** A second pattern of names would take the place of the command's own. */
function isNarrowed({ words }) {
    return has(words, '-t', '--testNamePattern');
}
function lineWith(selected, request) {
    const { recognition, commandLine, supportDir } = request;
    const { invocation } = recognition;
    const words = [...seedWords(request), ...selected];
    const line = (0,shell_line/* withArguments */.$I)(commandLine, invocation, words);
    const more = line === null ? moreArguments('jest', words, { supportDir, env: {} }) : {};
    return (0,shell_line/* withVariables */.sO)({ TEST_SEED: String(request.seed), ...more }, line ?? commandLine);
}
/** The file comes last and behind `-t`: an option that takes a list would swallow it. It is a pattern, unless the command says otherwise. */
function jest_selection(tests, { words, directory = '.', extend }) {
    const [{ file, name } = { file: null, name: '' }] = tests;
    const names = tests.map((test) => exactly([...(test.suite?.split(' > ') ?? []), test.name]));
    const named = name === WHOLE_FILE ? ['--ci'] : ['-t', anyOf(names)];
    // Of several jests that the command starts, one only has the test.
    const pattern = extend === 'none' ? ['--passWithNoTests', ...named] : named;
    if (file === null)
        return pattern;
    const path = external_node_path_.posix.relative(directory, file);
    return [...pattern, has(words, '--runTestsByPath') ? path : pathPattern(path)];
}

;// CONCATENATED MODULE: ./build/frameworks/minitest-plugin.js
/** The Minitest plugin that RUBYLIB lets Minitest find: writes a line per test, shuffles where the suite itself keeps an order. */
/** Where it writes; set by prepare. */
const MINITEST_REPORT_VARIABLE = 'FLAKY_DETECTOR_MINITEST_REPORT';
/** `1` where this run is to be shuffled. */
const MINITEST_SHUFFLE_VARIABLE = 'FLAKY_DETECTOR_MINITEST_SHUFFLE';
/** Minitest 5 loads every file of this name on the load path. */
const MINITEST_PLUGIN = `# frozen_string_literal: true

require 'json'

module FlakyDetector
  # Writes what became of each test.
  class MinitestReporter
    def initialize(folder)
      @file = File.open(File.join(folder, "minitest-#{Process.pid}.ndjson"), 'w')
      @file.sync = true
      @lock = Mutex.new
    end

    def start
      line('knob' => ENV['SEED'].to_s != '' && Minitest.seed == ENV['SEED'].to_i % 0xFFFF)
    end

    def prerecord(_class, _name); end

    def record(result)
      status = result.skipped? ? 'skipped' : (result.passed? ? 'passed' : 'failed')
      values = { 'file' => source(result), 'suite' => clean(class_of(result)), 'name' => clean(result.name),
                 'status' => status, 'seconds' => result.time.to_f }
      line(status == 'failed' ? values.merge(failure(result.failures.first)) : values)
    end

    def report
      line('ended' => true)
    end

    def passed?
      true
    end

    private

    def line(values)
      @lock.synchronize { @file.puts(JSON.generate(values)) }
    end

    def class_of(result)
      result.respond_to?(:klass) ? result.klass : result.class.name
    end

    def source(result)
      file, = result.respond_to?(:source_location) ? result.source_location : result.method(result.name).source_location
      file && file != 'unknown' ? clean(File.expand_path(file)) : nil
    end

    def failure(assertion)
      error = assertion.respond_to?(:error) ? assertion.error : assertion
      { 'type' => error.class.name.to_s, 'message' => clean(error.message.to_s[0, 8000]),
        'backtrace' => Array(error.backtrace).first(50).map { |frame| clean(frame) } }
    end

    def clean(value)
      value.to_s.dup.force_encoding(Encoding::UTF_8).scrub('?')
    end
  end
end

module Minitest
  def self.plugin_flaky_detector_init(_options)
    folder = ENV['${MINITEST_REPORT_VARIABLE}'].to_s
    reporter << FlakyDetector::MinitestReporter.new(folder) if File.directory?(folder)
    return unless ENV['${MINITEST_SHUFFLE_VARIABLE}'] == '1'

    shuffled = Module.new { def test_order = :random }
    ObjectSpace.each_object(Minitest::Test.singleton_class) { |suite| suite.singleton_class.prepend(shuffled) }
  end
end
`;

;// CONCATENATED MODULE: ./build/frameworks/ruby-results.js
/** Reads the lines of JSON that our RSpec listener and our Minitest plugin write: one per test, and a last one. */





/** The report of a run, from all its processes. Never throws. */
async function readRubyReport(tool, evidence) {
    try {
        const processes = await rubyProcesses(evidence.reportDir);
        const results = processes.flatMap(({ tests }) => tests.map((test) => ruby_results_resultOf(test, evidence.workingDirectory)));
        const tests = (0,frameworks_identity/* numberDuplicates */.iF)(results);
        if (processes.some(({ ended }) => !ended)) {
            const why = evidence.timedOut ? 'the run timed out' : 'its process was ended';
            return {
                kind: 'unreadable',
                reason: `the results of ${tool} break off after ${tests.length} tests: ${why}`,
                tests,
            };
        }
        const nothingRan = processes.length === 0 && evidence.exitCode !== 0;
        return { kind: 'read', tests, couldNotRun: nothingRan ? await ruby_results_whyNothingRan(tool, evidence) : null };
    }
    catch (error) {
        return {
            kind: 'unreadable',
            reason: `the results of ${tool} cannot be read: ${error.message}`,
            tests: [],
        };
    }
}
/** Whether any process of the run took our seed. */
async function tookSeed(evidence) {
    const processes = await rubyProcesses(evidence.reportDir).catch(() => []);
    return processes.some(({ knob }) => knob);
}
async function rubyProcesses(reportDir) {
    const processes = [];
    const files = (await (0,promises_.readdir)(reportDir)).filter((file) => file.endsWith('.ndjson')).sort();
    for (const file of files)
        processes.push(await rubyProcess((0,external_node_path_.join)(reportDir, file)));
    return processes;
}
async function rubyProcess(path) {
    const tests = [];
    let [knob, ended] = [false, false];
    for await (const line of logLines(path)) {
        const parsed = parsedLine(line);
        if (parsed === null)
            break; // Cut off in the middle of a line: not ended.
        if ('knob' in parsed)
            knob ||= parsed.knob;
        else if ('ended' in parsed)
            ended = true;
        else
            tests.push(parsed);
    }
    return { tests, knob, ended };
}
function parsedLine(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return null;
    }
}
function ruby_results_resultOf(test, workingDirectory) {
    const stable = (text) => (0,frameworks_identity/* stableName */.HD)(text, workingDirectory);
    const failed = test.status === 'failed' || test.status === 'flaky';
    return {
        identity: {
            file: test.file === null ? null : (0,failure_text/* relativePath */.iZ)(test.file, workingDirectory),
            suite: test.suite === '' ? null : stable(test.suite),
            name: stable(test.name),
        },
        status: test.status,
        durationMs: Math.round(test.seconds * 1000),
        failure: failed ? (0,failure_text/* failureOf */.g5)(ruby_results_whyFailed(test, workingDirectory), workingDirectory) : null,
    };
}
function ruby_results_whyFailed({ type, message, backtrace = [] }, workingDirectory) {
    const frames = backtrace.filter((frame) => !/\/gems\/|^<internal:|\/bin\/(rspec|rake|bundle):/.test(frame));
    const [first] = frames.flatMap((frame) => {
        const [, path = '', line] = /^(.+?):(\d+)(?::in |$)/.exec(frame) ?? [];
        const file = (0,failure_text/* relativePath */.iZ)(path, workingDirectory);
        return line === undefined || file.startsWith('/') ? [] : [{ file, line: Number(line) }];
    });
    const stack = (frames.length > 0 ? frames : backtrace).join('\n');
    return { type: type ?? null, message: message ?? '', stack, location: first ?? null };
}
async function ruby_results_whyNothingRan(tool, { stdoutLog, stderrLog, exitCode }) {
    const pattern = /(error|cannot load|not find|invalid option|undefined|No such)/i;
    const said = [...(await matchingLines(stderrLog, pattern, 4)), ...(await matchingLines(stdoutLog, pattern, 4))];
    return said.join('\n').slice(0, 1000) || `${tool} ended with code ${exitCode} and ran no tests`;
}

;// CONCATENATED MODULE: ./build/frameworks/minitest.js




/**
 * Minitest shuffles by itself, so its seed decides the order of every run; it also seeds Kernel#rand. A suite that keeps its order
 * is shuffled only in shuffled runs. Minitest takes the seed modulo 65535.
 */
const minitest = {
    name: 'minitest',
    orders: ['as-is', 'shuffled'],
    supportFiles: { 'minitest/flaky_detector_plugin.rb': MINITEST_PLUGIN },
    recognise: (facts) => {
        const invocation = facts.invocations.find((candidate) => runsMinitest(candidate, facts));
        return invocation === undefined ? null : { invocation };
    },
    prepare: ({ commandLine, env, seed, order, reportDir, supportDir }) => ({
        commandLine,
        env: {
            SEED: String(seed),
            RUBYLIB: [supportDir, env.RUBYLIB].filter(Boolean).join(':'),
            [MINITEST_REPORT_VARIABLE]: reportDir,
            [MINITEST_SHUFFLE_VARIABLE]: order === 'shuffled' ? '1' : '',
        },
    }),
    seedKnob: async (evidence) => ((await tookSeed(evidence)) ? "Minitest's SEED" : null),
    read: minitest_read,
    replay: minitest_replay,
};
/** `ruby -Itest test/a_test.rb`, `rails test`, `rake test` (unless its files are Test::Unit's). */
function runsMinitest({ words }, facts) {
    const [program = '', ...args] = words;
    if (program === 'minitest' || program === 'm')
        return true;
    if (program === 'rails' || program === 'bin/rails')
        return /^test\b/.test(args[0] ?? '');
    if (program === 'rake')
        return (args.find((word) => !word.startsWith('-')) ?? 'test').startsWith('test');
    if (program !== 'ruby')
        return false;
    const files = args.filter((word) => /\.rb$/.test(word));
    return files.some((file) => /(^|[/_])test(_|s?\/|\.rb)|_test\.rb$/.test(file) || /minitest/i.test(facts.readFile(file) ?? ''));
}
async function minitest_read(evidence) {
    const report = await readRubyReport('minitest', evidence);
    if (report.kind !== 'read' || report.tests.length > 0)
        return report;
    const [summary] = await matchingLines(evidence.stdoutLog, /^[1-9]\d* (runs|tests), \d+ assertions/, 1);
    if (summary === undefined)
        return report;
    const reason = `tests ran ("${summary}") but our Minitest plugin was not loaded: Minitest 6 and MT_NO_PLUGINS load none, Test::Unit has none. Let the suite write JUnit XML and set report-files.`;
    return { kind: 'unreadable', reason, tests: [] };
}
function minitest_replay({ commandLine, recognition, seed, test }) {
    const variables = { TEST_SEED: String(seed), SEED: String(seed) };
    if (test === null)
        return { commandLine: (0,shell_line/* withVariables */.sO)(variables, commandLine), selectsTest: false };
    const name = test.name.replace(/ #\d+$/, '');
    const option = `--name=${test.suite === null ? name : `${test.suite}#${name}`}`;
    const { invocation } = recognition;
    // rake hands TESTOPTS to Minitest, whatever its own arguments are.
    if (invocation.words[0] === 'rake') {
        return {
            commandLine: (0,shell_line/* withVariables */.sO)({ ...variables, TESTOPTS: (0,shell_words/* shellQuote */.Z)(option) }, commandLine),
            selectsTest: true,
        };
    }
    const extended = (0,shell_line/* withArguments */.$I)(commandLine, invocation, [option]);
    return { commandLine: (0,shell_line/* withVariables */.sO)(variables, extended ?? commandLine), selectsTest: extended !== null };
}

;// CONCATENATED MODULE: ./build/frameworks/javascript/recorder.js
/**
 * The recorder that our reporters inside the test processes share. One line of JSON per event, appended at once, so that a run that
 * is killed leaves what it got to. It must never change how a run goes: it swallows its own errors and cleans up its variables.
 */
/** Where the recorder writes; one file per process. Without it nothing is recorded. */
const REPORT_VARIABLE = 'FLAKY_DETECTOR_REPORT';
/** The recorder's file name in the folder of support files. */
const RECORDER_FILE = 'recorder.cjs';
/**
 * CommonJS, and no more than Node 10 knows, so that every framework of every age can load it. Exports `record(line)` and `failure(error)`; loading it takes our
 * variables out of the environment, so that programs which the tests start do not report too.
 */
const RECORDER_TEXT = `'use strict';
const { appendFileSync } = require('fs');
const { join } = require('path');

const folder = process.env.${REPORT_VARIABLE};
delete process.env.${REPORT_VARIABLE};

exports.record = (line) => {
  if (!folder) return;
  try {
    appendFileSync(join(folder, process.pid + '.ndjson'), JSON.stringify(line) + '\\n');
  } catch {}
};

const cut = (text, limit) => (text.length > limit ? text.slice(0, limit) : text);
// Stacks say first what failed, messages with a long diff say it at both ends.
const middle = (text) => (text.length > 4000 ? text.slice(0, 1500) + '\\n...\\n' + text.slice(-2400) : text);
const plain = (text) => String(text).replace(/\\u001b\\[[0-9;]*m/g, '');

exports.failure = (error) => {
  try {
    const object = error !== null && typeof error === 'object' ? error : { message: error };
    const text = plain(object.message === undefined ? '' : object.message);
    // An error that came as plain data says its class in its message.
    const [, said, rest] = object.name ? [] : /^(\\w*(?:Error|Exception)): ([^]*)$/.exec(text) || [];
    const type = object.name || said;
    const stack = object.stack ? middle(plain(object.stack)) : null;
    return { type: type ? cut(String(type), 200) : null, message: middle(rest === undefined ? text : rest), stack };
  } catch {
    return { type: null, message: 'the error could not be shown', stack: null };
  }
};
`;

;// CONCATENATED MODULE: ./build/frameworks/javascript/mocha-hook.js
/** The file that mocha loads with --require: it listens beside the user's own reporter, and orders tests by seed where asked. */

/** Its file name in the folder of support files. */
const MOCHA_HOOK_FILE = 'mocha-hook.cjs';
/** `shuffled:<seed>` or `reversed`; empty: as the command has it. */
const MOCHA_ORDER = 'FLAKY_DETECTOR_MOCHA_ORDER';
/** What MOCHA_OPTIONS was before us; set back at once, so that a mocha that the tests start does not inherit ours. */
const MOCHA_OPTIONS_BEFORE = 'FLAKY_DETECTOR_MOCHA_OPTIONS';
/**
 * Mocha's main module is in the cache by the time that it requires files, and waited for in a process that requires this earlier; its `run` makes the reporter with the finished tree of
 * suites, in serial and parallel mode alike. The shuffle is Fisher and Yates's, its numbers are mulberry32's.
 */
const MOCHA_HOOK_TEXT = `'use strict';
const Module = require('module');
let record, failure, order, seed;

// Not before mocha is there: the variables are for its process, and nyc takes our --require for its own in every process.
function begin() {
  ({ record, failure } = require('./${RECORDER_FILE}'));
  [order, seed] = (process.env.${MOCHA_ORDER} || '').split(':');
  delete process.env.${MOCHA_ORDER};
  const before = process.env.${MOCHA_OPTIONS_BEFORE};
  delete process.env.${MOCHA_OPTIONS_BEFORE};
  if (before === '') delete process.env.MOCHA_OPTIONS;
  else if (before !== undefined) process.env.MOCHA_OPTIONS = before;
}

function numbers(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffle(list, random) {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other], list[last]];
  }
}

function reorder(suite, change) {
  change(suite.tests);
  change(suite.suites);
  for (const inner of suite.suites) reorder(inner, change);
}

function arrange(root) {
  if (order === 'reversed') reorder(root, (list) => list.reverse());
  if (order === 'shuffled') {
    const random = numbers(Number(seed));
    reorder(root, (list) => shuffle(list, random));
  }
}

function blocks(runnable) {
  if (typeof runnable.titlePath === 'function') return runnable.titlePath().slice(0, -1).filter((title) => title !== '');
  const titles = [];
  for (let suite = runnable.parent; suite; suite = suite.parent) if (suite.title) titles.unshift(suite.title);
  return titles;
}

function tries(test) {
  return typeof test.currentRetry === 'function' ? test.currentRetry() : 0;
}

function write(runnable, status, error, more) {
  const file = runnable.file || (runnable.parent && runnable.parent.file) || null;
  const ms = typeof runnable.duration === 'number' ? runnable.duration : null;
  const shown = error === undefined ? null : failure(error);
  // The title of such a hook ends in the test beside it, which an other order changes.
  const name = runnable.type === 'hook' ? runnable.title.replace(/^("(?:before|after) all" hook.*?) (?:for|in) "[^]*"$/, '$1') : runnable.title;
  record({ kind: 'test', file, suite: blocks(runnable), name, status, ms, line: null, failure: shown, ...more });
}

function listen(runner) {
  record({ kind: 'begin', knob: null });
  const retried = new Map();
  let last = null;
  const key = (test) => blocks(test).concat(test.title, test.file).join('\\0');
  runner.on('retry', (test, error) => retried.set(key(test), error));
  runner.on('pass', (test) => {
    const flaky = tries(test) > 0;
    write(test, flaky ? 'flaky' : 'passed', flaky ? retried.get(key(test)) || null : undefined);
    last = test;
  });
  runner.on('fail', (runnable, error) => {
    const test = runnable.type === 'hook' && /^"before each"/.test(runnable.title) && runnable.ctx && runnable.ctx.currentTest;
    write(test || runnable, 'failed', error, runnable === last ? { again: true } : {});
    last = runnable;
  });
  runner.on('pending', (test) => write(test, 'skipped'));
  runner.on('end', () => record({ kind: 'end' }));
}

function attach(Mocha) {
  const run = Mocha.prototype.run;
  Mocha.prototype.run = function (...args) {
    const Reporter = this._reporter;
    this._reporter = function (runner, options) {
      try {
        arrange(runner.suite);
        listen(runner);
      } catch {}
      return new Reporter(runner, options);
    };
    Object.assign(this._reporter, Reporter);
    this._reporter.prototype = Reporter.prototype;
    return run.apply(this, args);
  };
}

function attachToLoaded() {
  for (const [path, module] of Object.entries(require.cache)) {
    if (!module || !/[\\\\/]mocha[\\\\/]lib[\\\\/]mocha\\.c?js$/.test(path)) continue;
    const Mocha = module.exports && (module.exports.prototype ? module.exports : module.exports.default);
    if (!Mocha || !Mocha.prototype || !Mocha.prototype.run) continue;
    begin();
    attach(Mocha);
    return true;
  }
  return false;
}

if (!attachToLoaded()) {
  const load = Module._load;
  Module._load = function (...args) {
    const loaded = load.apply(this, args);
    if (Module._load !== load && /mocha/i.test(args[0]) && attachToLoaded()) Module._load = load;
    return loaded;
  };
}
`;

;// CONCATENATED MODULE: ./build/frameworks/mocha.js
/** Mocha: a file that it requires records the tests, and orders them by seed where asked. Mocha itself has no seed. */








const NAME = 'mocha';
const PROGRAMS = ['mocha', '_mocha'];
/** From 10.8 on MOCHA_OPTIONS reaches mocha in any wrapping; older ones need the file on their command line. */
const mocha = {
    name: NAME,
    orders: ['as-is', 'shuffled', 'reversed'],
    supportFiles: {
        [RECORDER_FILE]: RECORDER_TEXT,
        [MOCHA_HOOK_FILE]: MOCHA_HOOK_TEXT,
        [MORE_ARGUMENTS_FILE]: MORE_ARGUMENTS_TEXT,
    },
    recognise: (facts) => {
        const runs = facts.invocations.filter(({ words }) => PROGRAMS.includes(words[0] ?? ''));
        const invocation = soleInvocation(runs);
        if (invocation === null)
            return null;
        const version = installedVersion(NAME, runs[0] ?? invocation, facts);
        return version === null ? { invocation } : { invocation, version };
    },
    prepare: mocha_prepare,
    seedKnob: async () => null,
    read: (evidence) => readRecordings(NAME, evidence),
    replay: mocha_replay,
    // All files share one process, but for --parallel.
    chosen: { order: 'own', meet: () => true, line: mocha_chosenLine },
};
function mocha_prepare(request) {
    const { commandLine, env, order, seed } = request;
    const hook = (0,external_node_path_.join)(request.supportDir, MOCHA_HOOK_FILE);
    const common = {
        [REPORT_VARIABLE]: request.reportDir,
        [MOCHA_ORDER]: order === 'as-is' ? '' : `${order}:${seed}`,
    };
    if (!atLeast(request.recognition.version, 10, 8)) {
        const words = ['--require', hook];
        const extended = (0,shell_line/* withArguments */.$I)(commandLine, request.recognition.invocation, words);
        const more = extended === null ? moreArguments(NAME, words, request) : {};
        return { commandLine: extended ?? commandLine, env: { ...common, ...more } };
    }
    const before = env.MOCHA_OPTIONS ?? '';
    const options = `${before} --require "${hook}"`.trim();
    return { commandLine, env: { ...common, MOCHA_OPTIONS: options, [MOCHA_OPTIONS_BEFORE]: before } };
}
/** `--file` would add the test's file to those of the command; the name alone selects, in every file. */
function mocha_replay(request) {
    const { test } = request;
    const selects = test !== null && isNamed(test);
    return { commandLine: mocha_lineWith(selects ? [test] : [], request), selectsTest: selects };
}
/** In the order that the files, or our shuffle by the seed, have them in. */
function mocha_chosenLine(request) {
    const { words } = request.recognition.invocation;
    const isParallel = words.some((word) => word === '--parallel' || word === '-p');
    return isParallel || !request.tests.every(isNamed) ? null : mocha_lineWith(request.tests, request);
}
function isNamed({ name }) {
    return !/^"(before|after) (each|all)" hook/.test(name);
}
function mocha_lineWith(tests, request) {
    const { recognition, commandLine, supportDir } = request;
    const { invocation, version } = recognition;
    const variables = { TEST_SEED: String(request.seed) };
    const hook = (0,external_node_path_.join)(supportDir, MOCHA_HOOK_FILE);
    const words = [];
    if (request.order !== 'as-is') {
        variables[MOCHA_ORDER] = `${request.order}:${request.seed}`;
        if (atLeast(version, 10, 8))
            variables.MOCHA_OPTIONS = `--require "${hook}"`;
        else
            words.push('--require', hook);
    }
    const names = tests.map(({ suite, name }) => exactly([...(suite?.split(' > ') ?? []), name]));
    if (names.length > 0)
        words.push('--grep', anyOf(names));
    const line = (0,shell_line/* withArguments */.$I)(commandLine, invocation, words);
    const more = line === null ? moreArguments(NAME, words, { supportDir, env: {} }) : {};
    return (0,shell_line/* withVariables */.sO)({ ...variables, ...more }, line ?? commandLine);
}

;// CONCATENATED MODULE: ./build/frameworks/nextest.js




/** nextest runs every test in a process of its own and has neither a seed nor a shuffle: TEST_SEED is all that a test can read. */
const nextest = {
    name: 'nextest',
    orders: ['as-is'],
    recognise: (facts) => {
        const runs = (words) => (words[0] === 'cargo' || words[0] === 'cargo-nextest') &&
            words.includes('nextest') &&
            /\b(run|r)\b/.test(words.join(' '));
        const invocation = facts.invocations.find(({ words }) => runs(words));
        return invocation === undefined ? null : { invocation };
    },
    prepare: ({ commandLine }) => ({
        commandLine,
        env: {
            NEXTEST_EXPERIMENTAL_LIBTEST_JSON: '1',
            NEXTEST_MESSAGE_FORMAT: 'libtest-json-plus',
            NEXTEST_MESSAGE_FORMAT_VERSION: '0.1',
        },
    }),
    seedKnob: async () => null,
    read: nextest_read,
    replay: nextest_replay,
};
async function nextest_read(evidence) {
    const tests = [];
    const running = new Set();
    try {
        for await (const event of testEvents(evidence.stdoutLog)) {
            const name = event.name.replace(/#\d+$/, '');
            if (event.event === 'started')
                running.add(name);
            else if (running.delete(name))
                tests.push(nextest_resultOf(event, evidence.workingDirectory));
        }
    }
    catch (error) {
        return {
            kind: 'unreadable',
            reason: `the JSON of cargo nextest cannot be read: ${error.message}`,
            tests,
        };
    }
    if (running.size > 0) {
        const what = [...running].slice(0, 3).join(', ');
        return { kind: 'unreadable', reason: `the output of cargo nextest breaks off while ${what} ran`, tests };
    }
    const nothingRan = tests.length === 0 && evidence.exitCode !== 0;
    return nothingRan ? await withoutTests(evidence) : { kind: 'read', tests, couldNotRun: null };
}
/** The command's own lines may stand between the events. */
async function* testEvents(log) {
    if (log === null)
        return;
    for await (const line of logLines(log)) {
        if (!line.startsWith('{"type":"test","event":"'))
            continue;
        const event = JSON.parse(line);
        if (typeof event.name === 'string')
            yield event;
    }
}
/** `crate::binary$module::test#2`: the second attempt of a test. */
function nextest_resultOf(event, workingDirectory) {
    const [, crate = '', binary = '', name = '', attempt] = /^(.*)::([^:$]*)\$(.*?)(?:#(\d+))?$/.exec(event.name) ?? [];
    const suite = binary === crate.replaceAll('-', '_') ? crate : `${crate}::${binary}`;
    const retried = attempt !== undefined && attempt !== '1';
    const status = event.event === 'ignored' ? 'skipped' : event.event !== 'ok' ? 'failed' : retried ? 'flaky' : 'passed';
    const text = status === 'flaky' ? `failed before attempt ${attempt}, which passed` : (event.stdout ?? '');
    const failed = status === 'failed' || status === 'flaky';
    return {
        identity: { file: null, suite, name },
        status,
        durationMs: event.exec_time === undefined ? null : Math.round(event.exec_time * 1000),
        failure: failed ? (0,failure_text/* failureOf */.g5)(rustFailure(text, workingDirectory), workingDirectory) : null,
    };
}
async function withoutTests(evidence) {
    const ran = await matchingLines(evidence.stderrLog, /^\s+(PASS|FAIL|Summary) \[/, 1);
    if (ran.length > 0) {
        const reason = 'cargo nextest printed no JSON: it needs version 0.9.66 or newer and a command without --message-format';
        return { kind: 'unreadable', reason, tests: [] };
    }
    const errors = (await matchingLines(evidence.stderrLog, /^error(\[E\d+\])?: /, 5)).join('\n').slice(0, 1000);
    return {
        kind: 'read',
        tests: [],
        couldNotRun: errors || `cargo nextest ended with code ${evidence.exitCode} and ran no tests`,
    };
}
function nextest_replay({ commandLine, recognition, seed, test }) {
    const variables = { TEST_SEED: String(seed) };
    const taken = test === null || recognition.invocation.words.includes('--');
    const extended = taken
        ? null
        : (0,shell_line/* withArguments */.$I)(commandLine, recognition.invocation, ['-E', filterset(test.suite ?? '', test.name)]);
    return { commandLine: (0,shell_line/* withVariables */.sO)(variables, extended ?? commandLine), selectsTest: extended !== null };
}
function filterset(suite, name) {
    const [crate, binary] = suite.split('::');
    return [`package(=${crate})`, ...(binary === undefined ? [] : [`binary(=${binary})`]), `test(=${name})`].join(' & ');
}

;// CONCATENATED MODULE: ./build/frameworks/javascript/node-test-reporter.js
/** The reporter that runs inside node's own test runner: it records each test and prints what node would have printed. */

/** Its file name in the folder of support files. */
const NODE_TEST_REPORTER_FILE = 'node-test-reporter.mjs';
/** What NODE_OPTIONS was before us; set back once the runner has loaded the reporter, so that nothing the tests start inherits ours. */
const NODE_OPTIONS_BEFORE = 'FLAKY_DETECTOR_NODE_OPTIONS';
/** `silent` where the command has reporters of its own, else empty: node's default for this version and output. */
const NODE_TEST_OUTPUT = 'FLAKY_DETECTOR_NODE_TEST_OUTPUT';
/**
 * A container (a describe block, a test with subtests) that fails only because of what is in it did not fail itself: the block is
 * left out, the test has passed. A file's process shows up as a test whose name is the file's path.
 */
const NODE_TEST_REPORTER_TEXT = `import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import * as reporters from 'node:test/reporters';

const { record, failure } = createRequire(import.meta.url)('./${RECORDER_FILE}');
const silent = process.env.${NODE_TEST_OUTPUT} === 'silent';
const seeded = /--test-random-seed\\b/.test(process.execArgv.join(' ') + process.env.NODE_OPTIONS);
const before = process.env.${NODE_OPTIONS_BEFORE} || '';
if (before === '') delete process.env.NODE_OPTIONS;
else process.env.NODE_OPTIONS = before;
delete process.env.${NODE_OPTIONS_BEFORE};
delete process.env.${NODE_TEST_OUTPUT};

record({ kind: 'begin', knob: seeded ? "node's --test-random-seed" : null });
const open = [];
const said = new Map();

const isFile = ({ name, file, nesting, line, column }) =>
  nesting === 0 && line === 1 && column === 1 && file !== undefined && file.endsWith(name.replace(/^\\.\\//, ''));

function causeOf(error) {
  const cause = error && error.cause;
  return failure(cause !== null && typeof cause === 'object' ? cause : error);
}

function seeFile(data, failed) {
  if (!failed) return;
  const error = causeOf(data.details.error);
  const words = said.get(data.file);
  const [line, type] = /^(?:Uncaught )?(\\w*(?:Error|Exception))\\b.*/m.exec(words || '') || [];
  const shown = words ? { type: type || null, message: line || words, stack: words } : error;
  record({ kind: 'broken-file', file: data.file, failure: shown });
}

function seeTest(data, failed) {
  const { name, nesting, details } = data;
  const type = failed && details.error ? details.error.failureType : undefined;
  const contained = type === 'subtestsFailed';
  const skipped = data.skip !== undefined || data.todo !== undefined;
  open.length = nesting;
  if (details.type === 'suite' && (!failed || contained || skipped)) return;
  const status = skipped ? 'skipped' : failed && !contained ? 'failed' : 'passed';
  record({
    kind: 'test',
    file: data.entryFile || data.file || null,
    suite: open.slice(0, nesting),
    name,
    status,
    ms: details.duration_ms === undefined ? null : details.duration_ms,
    line: data.line || null,
    failure: status === 'failed' ? causeOf(details.error) : null,
  });
}

function see({ type, data }) {
  if (type === 'test:start') {
    open.length = data.nesting;
    open[data.nesting] = data.name;
  }
  if (type === 'test:stderr' && data.file) {
    const file = resolve(data.file);
    said.set(file, ((said.get(file) || '') + data.message).slice(-4000));
  }
  if (type !== 'test:pass' && type !== 'test:fail') return;
  (isFile(data) ? seeFile : seeTest)(data, type === 'test:fail');
}

async function* seen(source) {
  for await (const event of source) {
    try {
      see(event);
    } catch {}
    yield event;
  }
  record({ kind: 'end' });
}

export default async function* report(source) {
  const events = seen(source);
  if (silent) {
    for await (const event of events) void event;
    return;
  }
  const tap = !process.stdout.isTTY && Number(process.versions.node.split('.')[0]) < 23;
  if (tap) yield* reporters.tap(events);
  else yield* Readable.from(events).pipe(typeof reporters.spec === 'function' ? new reporters.spec() : reporters.spec);
}
`;

;// CONCATENATED MODULE: ./build/frameworks/node-test.js
/** Node's own test runner (`node --test`, or files that use node:test), reached through NODE_OPTIONS alone. */








const node_test_NAME = 'node-test';
const RUNNERS = ['node', 'tsx'];
const node_test_VALUED = ['-r', '--require', '--import', '--loader', '--experimental-loader', '-C', '--conditions', '--env-file'];
/**
 * Node randomises nothing by itself; with `--test-randomize` in the command (node 24.21 and later) the seed goes to
 * `--test-random-seed`. We do not turn that on: older nodes refuse to start with an option that they do not know.
 */
const nodeTest = {
    name: node_test_NAME,
    orders: ['as-is'],
    supportFiles: { [RECORDER_FILE]: RECORDER_TEXT, [NODE_TEST_REPORTER_FILE]: NODE_TEST_REPORTER_TEXT },
    recognise: (facts) => {
        const invocation = facts.invocations.find((candidate) => runsNodeTest(candidate, facts));
        return invocation === undefined ? null : { invocation };
    },
    prepare: node_test_prepare,
    seedKnob: recordedKnob,
    read: (evidence) => readRecordings(node_test_NAME, evidence),
    replay: node_test_replay,
    // Each file has a process of its own.
    chosen: { order: 'own', meet: (one, other) => one.file !== null && one.file === other.file, line: node_test_chosenLine },
};
function runsNodeTest({ words, directory }, { readFile }) {
    if (!RUNNERS.includes(words[0] ?? ''))
        return false;
    const { options, rest } = node_test_ownWords(words);
    if (options.includes('--test'))
        return true;
    const text = readFile(external_node_path_.posix.join(directory ?? '.', rest[0] ?? ''));
    return text !== null && /\b(from|require\(|import\()?\s*['"]node:test['"]/.test(text);
}
/** Node's options and, behind them, the files with their own arguments. */
function node_test_ownWords(words) {
    const { options, rest } = leadingOptions(words.slice(1), (option) => node_test_VALUED.includes(option));
    return { options: options.map(({ name }) => name), rest };
}
function node_test_prepare(request) {
    const { env } = request;
    const own = [...node_test_ownWords(request.recognition.invocation.words).options, ...(env.NODE_OPTIONS ?? '').split(/[\s=]+/)];
    const count = (name) => own.filter((option) => option === name).length;
    const reporters = count('--test-reporter');
    const options = [
        `--test-reporter=${(0,external_node_path_.join)(request.supportDir, NODE_TEST_REPORTER_FILE)}`,
        `--test-reporter-destination=${reporters === 0 ? 'stdout' : 'stderr'}`,
        // One reporter may leave its destination out; beside ours it may not any more.
        ...(reporters > count('--test-reporter-destination') ? ['--test-reporter-destination=stdout'] : []),
        ...seedOptions(own, request.seed),
    ];
    return {
        commandLine: request.commandLine,
        env: {
            NODE_OPTIONS: withNodeOptions(env.NODE_OPTIONS, options),
            [NODE_OPTIONS_BEFORE]: env.NODE_OPTIONS ?? '',
            [NODE_TEST_OUTPUT]: reporters === 0 ? '' : 'silent',
            [REPORT_VARIABLE]: request.reportDir,
        },
    };
}
function seedOptions(own, seed) {
    return own.includes('--test-randomize') && !own.includes('--test-random-seed') ? [`--test-random-seed=${seed}`] : [];
}
/** Node takes its options before the files only: files that end the line give way to the test's own one. */
function node_test_replay(request) {
    const { test, commandLine, seed, seen } = request;
    const variables = { TEST_SEED: String(seed) };
    const line = test?.file == null ? null : selecting(test.file, patterns(test, seen), request);
    return { commandLine: (0,shell_line/* withVariables */.sO)(variables, line ?? commandLine), selectsTest: line !== null };
}
/** In the order in which they stand in their file. */
function node_test_chosenLine(request) {
    const { tests, seed, seen } = request;
    const file = tests[0]?.file ?? null;
    if (file === null || tests.some((test) => test.name === WHOLE_FILE))
        return null;
    const line = selecting(file, [anyOf([...new Set(tests.flatMap((test) => patterns(test, seen)))])], request);
    return line === null ? null : (0,shell_line/* withVariables */.sO)({ TEST_SEED: String(seed) }, line);
}
function selecting(file, wanted, { commandLine, recognition, seed }) {
    const { invocation } = recognition;
    if (invocation.words.some((word) => /[$`]/.test(word)))
        return null;
    const { options, rest } = node_test_ownWords(invocation.words);
    const added = [
        ...(options.includes('--test') ? [] : ['--test']),
        ...seedOptions(options, seed),
        ...wanted.flatMap((pattern) => ['--test-name-pattern', pattern]),
    ];
    const own = withoutFiles(commandLine.trimEnd(), rest);
    const takesOptions = rest.length === 0 || invocation.extend === 'append';
    const extended = own === null || !takesOptions ? null : (0,shell_line/* withArguments */.$I)(own, invocation, [...added, file]);
    return extended ?? directly(invocation, [...added, external_node_path_.posix.relative(invocation.directory ?? '.', file)]);
}
/** Past scripts and makes, whose own files stand in the way. Variables that a script sets are not known here: the replay is tried by the engine. */
function directly({ words, directory }, added) {
    if (words[0] !== 'node')
        return null;
    const options = words.slice(0, words.length - node_test_ownWords(words).rest.length);
    const line = [...options, ...added].map(shell_words/* shellQuote */.Z).join(' ');
    return directory === undefined ? line : `cd ${(0,shell_words/* shellQuote */.Z)(directory)} && ${line}`;
}
function withoutFiles(commandLine, files) {
    if (files.length === 0)
        return commandLine;
    const end = ` ${files.join(' ')}`;
    return commandLine.endsWith(end) ? commandLine.slice(0, -end.length) : null;
}
/**
 * The test's own name, enough for what stands in describe blocks; and of what stands around it that which is a test itself, since a
 * subtest exists only while its parent runs: then all subtests of it run. Where the others are not known, its outermost block.
 */
function patterns({ file, suite, name }, seen) {
    if (name === WHOLE_FILE)
        return [];
    const blocks = suite?.split(' > ') ?? [];
    const isTest = (block, depth) => seen === undefined
        ? depth === 0
        : seen.some((it) => it.file === file && it.name === block && (it.suite ?? '') === blocks.slice(0, depth).join(' > '));
    return [name, ...blocks.filter(isTest)].map((text) => exactly([text]));
}

;// CONCATENATED MODULE: ./build/frameworks/javascript/playwright-reporter.js
/** The reporter that playwright loads through PW_TEST_REPORTER, beside those of the user's configuration. */

/** Its file name in the folder of support files. */
const PLAYWRIGHT_REPORTER_FILE = 'playwright-reporter.cjs';
/** A test is recorded once its last try is over; playwright's own word for "failed, then passed" is flaky. */
const PLAYWRIGHT_REPORTER_TEXT = `'use strict';
const { record, failure } = require('./${RECORDER_FILE}');

delete process.env.PW_TEST_REPORTER;

const STATUSES = { expected: 'passed', unexpected: 'failed', flaky: 'flaky', skipped: 'skipped' };

function blocks(test) {
  const names = [];
  for (let suite = test.parent; suite; suite = suite.parent) {
    if (suite.title !== '' && (suite.type === 'describe' || suite.type === 'project')) names.unshift(suite.title);
  }
  return names;
}

module.exports = class Recorder {
  onBegin() {
    this.waiting = new Set();
    record({ kind: 'begin', knob: null });
  }
  onTestEnd(test, result) {
    try {
      if (result.status === 'interrupted') return;
      this.waiting.add(test);
      if (test.outcome() !== 'unexpected' || test.results.length > test.retries) this.write(test);
    } catch {}
  }
  write(test) {
    this.waiting.delete(test);
    const status = STATUSES[test.outcome()];
    const failed = test.results.find((result) => result.error);
    const ms = test.results.reduce((sum, result) => sum + result.duration, 0);
    const red = status === 'failed' || status === 'flaky';
    const shown = red ? failure((failed && failed.error) || { message: 'expected to fail, but passed' }) : null;
    const { file, line } = test.location;
    record({ kind: 'test', file, suite: blocks(test), name: test.title, status, ms, line: line || null, failure: shown });
  }
  onError(error) {
    const file = error.location ? error.location.file : null;
    record({ kind: 'broken-file', file, failure: failure(error) });
  }
  onEnd() {
    for (const test of [...(this.waiting || [])]) this.write(test);
    record({ kind: 'end' });
  }
  printsToStdio() {
    return false;
  }
};
`;

;// CONCATENATED MODULE: ./build/frameworks/playwright.js
/** Playwright's test runner, reached through PW_TEST_REPORTER; its own retries are turned off where the command takes arguments. */






const playwright_NAME = 'playwright';
const playwright_PROGRAMS = ['playwright', '@playwright/test'];
/** Playwright has neither a seed nor a shuffle. Where its retries stay on, a test that needs them counts as flaky. */
const playwright = {
    name: playwright_NAME,
    orders: ['as-is'],
    supportFiles: { [RECORDER_FILE]: RECORDER_TEXT, [PLAYWRIGHT_REPORTER_FILE]: PLAYWRIGHT_REPORTER_TEXT },
    recognise: (facts) => {
        const invocation = facts.invocations.find(runsPlaywright);
        return invocation === undefined ? null : { invocation };
    },
    prepare: playwright_prepare,
    seedKnob: async () => null,
    read: (evidence) => readRecordings(playwright_NAME, evidence),
    replay: playwright_replay,
};
function runsPlaywright({ words }) {
    return playwright_PROGRAMS.includes(words[0] ?? '') && words[1] === 'test' && !words.includes('--list');
}
function playwright_prepare({ commandLine, recognition, supportDir, reportDir }) {
    return {
        commandLine: (0,shell_line/* withArguments */.$I)(commandLine, recognition.invocation, ['--retries=0']) ?? commandLine,
        env: { PW_TEST_REPORTER: (0,external_node_path_.join)(supportDir, PLAYWRIGHT_REPORTER_FILE), [REPORT_VARIABLE]: reportDir },
    };
}
function playwright_replay({ test, recognition, commandLine, seed }) {
    const { invocation } = recognition;
    const words = ['--retries=0', ...(test === null ? [] : playwright_selection(test, invocation))];
    const line = (0,shell_line/* withArguments */.$I)(commandLine, invocation, words);
    return {
        commandLine: (0,shell_line/* withVariables */.sO)({ TEST_SEED: String(seed) }, line ?? commandLine),
        selectsTest: test !== null && line !== null,
    };
}
/** Playwright matches the pattern anywhere in "project file blocks name tags": the test's own name is held by spaces and the end or a tag. */
function playwright_selection({ file, suite, name }, { directory = '.' }) {
    const block = suite === null ? '' : `${literalPattern(suite.split(' > ').at(-1) ?? '')} `;
    const [plain = '', cut] = name.replace(/ #\d+$/, '').split('…');
    const files = file === null ? [] : [pathPattern(external_node_path_.posix.relative(directory, file))];
    if (name === WHOLE_FILE)
        return files;
    return ['-g', ` ${block}${literalPattern(plain)}${cut === undefined ? '( @|$)' : ''}`, ...files];
}

;// CONCATENATED MODULE: ./build/frameworks/python/environment.js

/** Names the chosen tests, as a JSON list, to our side. */
const CHOSEN = 'FLAKY_DETECTOR_CHOSEN';
/** For a run. A hash seed that the user's environment fixes stays: the rate must be that of the command as it is. */
function pythonVariables(request) {
    const { env, seed, supportDir } = request;
    const fixed = env.PYTHONHASHSEED !== undefined && env.PYTHONHASHSEED !== '' && env.PYTHONHASHSEED !== 'random';
    return {
        ...(fixed ? {} : { PYTHONHASHSEED: String(seed) }),
        PYTHONPATH: env.PYTHONPATH ? `${supportDir}:${env.PYTHONPATH}` : supportDir,
        ...throughTox(request.recognition, seed),
        FLAKY_DETECTOR_REPORT_DIR: request.reportDir,
        FLAKY_DETECTOR_ORDER: request.order,
    };
}
/** What our side needs inside. */
const HANDED_ON = 'TEST_SEED ATTEMPT PYTHONPATH PYTHONHASHSEED PYTEST_ADDOPTS FLAKY_DETECTOR_*'.split(' ');
/** tox keeps variables to itself unless it is told, and draws a hash seed of its own: the first is for tox 3, the others for 4. */
function throughTox({ invocation }, seed) {
    if (invocation.filteredBy !== 'tox')
        return {};
    return {
        TOX_TESTENV_PASSENV: HANDED_ON.join(' '),
        TOX_OVERRIDE: `testenv.pass_env+=${HANDED_ON.join(',')}`,
        TOX_HASHSEED: String(seed),
    };
}
/**
 * A line that a person can paste: assignments before a command, leaving what their shell has on PYTHONPATH and leaving nothing behind in it.
 * @param commandLine the command itself, narrowed to a test or not
 * @param shellText further assignments as the shell reads them
 */
function replayLine({ seed, supportDir, recognition }, more, commandLine, ...shellText) {
    const path = `PYTHONPATH=${(0,shell_words/* shellQuote */.Z)(supportDir)}"\${PYTHONPATH:+:$PYTHONPATH}"`;
    const variables = { ...throughTox(recognition, seed), ...more };
    const others = Object.entries(variables).map(([name, value]) => `${name}=${(0,shell_words/* shellQuote */.Z)(value)}`);
    const seeds = [`TEST_SEED=${seed}`, `PYTHONHASHSEED=${seed}`];
    return [...seeds, path, ...shellText, ...others, (0,shell_line/* inOneShell */.CI)(commandLine)].join(' ');
}
/** The names as a list in words; null when there are none. */
function inWords(names) {
    if (names.length < 2)
        return names[0] ?? null;
    return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

;// CONCATENATED MODULE: ./build/frameworks/python/event-files.js
/** Reading what the Python side wrote: one file of JSON lines per process, in the order in which the processes began. */



/** More events than any run has; past it a session's later events are left. */
const MOST_EVENTS = 1_000_000;
/**
 * The sessions of a run, oldest first, each with its events; none when nothing was written.
 * @param kind `pytest` or `unittest`
 */
async function eventSessions(reportDir, kind) {
    const files = (await (0,promises_.readdir)(reportDir).catch(() => [])).filter((file) => file.startsWith(`${kind}-`));
    const sessions = [];
    for (const file of files.filter((name) => name.endsWith('.ndjson')).sort()) {
        for (const event of await eventsOf((0,external_node_path_.join)(reportDir, file))) {
            if (event.event === 'start')
                sessions.push([]);
            sessions.at(-1)?.push(event);
        }
    }
    return sessions.sort((a, b) => Number(a[0]?.at) - Number(b[0]?.at));
}
async function eventsOf(path) {
    const events = [];
    try {
        for await (const line of logLines(path)) {
            const event = event_files_decoded(line);
            if (event !== null)
                events.push(event);
            if (events.length >= MOST_EVENTS)
                break;
        }
    }
    catch {
        // Removed by the tests: what was read until then counts.
    }
    return events;
}
/** The last line of a killed process may be half a line. */
function event_files_decoded(line) {
    try {
        const value = JSON.parse(line);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
    }
    catch {
        return null;
    }
}
/** A field that should be text. */
function textIn(event, field) {
    const value = event?.[field];
    return typeof value === 'string' ? value : '';
}
/** A field that should be a number. */
function numberIn(event, field) {
    const value = event?.[field];
    return typeof value === 'number' ? value : null;
}

;// CONCATENATED MODULE: ./build/frameworks/python/pytest-results.js
/** One pytest session's events as test results: phases and retries of a test folded into one. Pure. */




/** Between a test and the description of one of its sub-tests. */
const SUBTEST = ' subtest ';
/** The results of a session, in the order in which tests first reported. */
function pytestResults(events, place) {
    const reports = new Map();
    for (const event of events) {
        if (event.event !== 'report')
            continue;
        const subtest = textIn(event, 'subtest');
        const key = textIn(event, 'nodeid') + (subtest === '' ? '' : SUBTEST + subtest);
        const known = reports.get(key);
        if (known === undefined)
            reports.set(key, [event]);
        else
            known.push(event);
    }
    return [...reports].map(([nodeid, phases]) => pytest_results_resultOf(nodeid, phases, place));
}
/** A test that was running when the session's process ended. */
function unfinishedResult(nodeid, message, place) {
    const failure = { type: null, message, stack: null, location: null };
    return { identity: pytest_results_identityOf(nodeid, place), status: 'failed', durationMs: null, failure };
}
/** A module that could not be collected while other tests ran. */
function collectionResult(event, place) {
    const text = textIn(event, 'text');
    const message = text.split('\n').findLast((line) => line.startsWith('E  ')) ?? text.split('\n').at(-1) ?? '';
    const failure = (0,failure_text/* failureOf */.g5)({ type: null, message: message.replace(/^E\s+/, ''), stack: text, location: null }, place.workingDirectory);
    const { file } = pytest_results_identityOf(textIn(event, 'nodeid'), place);
    return { identity: { file, suite: null, name: '(collection)' }, status: 'failed', durationMs: null, failure };
}
function pytest_results_resultOf(nodeid, phases, place) {
    const status = pytest_results_statusOf(phases);
    const red = phases.find((phase) => isFailed(phase) || isRetried(phase));
    const seconds = phases.reduce((sum, phase) => sum + (numberIn(phase, 'seconds') ?? 0), 0);
    const identity = pytest_results_identityOf(nodeid, place);
    return {
        identity,
        status,
        durationMs: Math.round(seconds * 1000),
        failure: red === undefined ? null : pytest_results_failureIn(red, identity, place),
    };
}
/** A test that failed as it was expected to did what it should. */
function pytest_results_statusOf(phases) {
    if (phases.some(isFailed))
        return 'failed';
    if (phases.some(isRetried))
        return phases.some((phase) => phase.outcome === 'passed') ? 'flaky' : 'failed';
    return phases.some((phase) => phase.outcome === 'skipped' && phase.expected !== true) ? 'skipped' : 'passed';
}
const isFailed = (phase) => phase.outcome === 'failed';
/** pytest-rerunfailures says `rerun` of a try that it repeats, pytest-retry says `retried`. */
const isRetried = (phase) => phase.outcome === 'rerun' || phase.outcome === 'retried';
function pytest_results_identityOf(nodeid, place) {
    const [path = '', ...rest] = nodeid.split('::');
    const inside = rest.join('::');
    // A parameter may contain `::` itself.
    const open = inside.search(/\[| subtest /);
    const plain = open < 0 ? inside : inside.slice(0, open);
    // pytest before 4 has a segment `()` for the instance.
    const classes = plain.split('::').filter((part) => part !== '()');
    const name = (classes.pop() ?? '') + inside.slice(plain.length);
    const suite = classes.join(' > ');
    const clean = (text) => (0,frameworks_identity/* stableName */.HD)(text, place.workingDirectory);
    return {
        file: clean((0,failure_text/* relativePath */.iZ)(external_node_path_.posix.join(place.root, path), place.workingDirectory)),
        suite: suite === '' ? null : clean(suite),
        name: clean(name),
    };
}
function pytest_results_failureIn(event, identity, place) {
    const type = textIn(event, 'type');
    const stack = textIn(event, 'text');
    const message = textIn(event, 'message') || stack.split('\n').at(-1) || '';
    const phase = textIn(event, 'when');
    return (0,failure_text/* failureOf */.g5)({
        type: type === '' ? null : type,
        message: phase === 'setup' || phase === 'teardown' ? `${message} (in ${phase})` : message,
        stack,
        location: crashSite(event, place) ?? testSite(event, identity),
    }, place.workingDirectory);
}
/** Where the exception came out, if that is the project's own code. */
function crashSite(event, place) {
    const path = (0,failure_text/* relativePath */.iZ)(textIn(event, 'crash_path'), place.workingDirectory);
    const line = numberIn(event, 'crash_line');
    if (path === '' || line === null || path.startsWith('/') || path.includes('site-packages/'))
        return null;
    return { file: path, line };
}
function testSite(event, { file }) {
    const line = numberIn(event, 'line');
    return file === null || line === null ? null : { file, line };
}

;// CONCATENATED MODULE: ./build/frameworks/python/pytest-said.js

/** What pytest prints with its exit code 3, and the lines of a traceback that name the exception. */
const INTERNAL_ERROR = /^(INTERNALERROR>|Error while loading plugin |E {2})/;
const USAGE_ERROR = /^(ERROR: |ImportError|\S*: error: |E {2})/;
/** A failure of its own, in a plugin of theirs say; null when it printed none. */
async function internalError({ stderrLog, stdoutLog }) {
    // A command such as `pytest 2>&1 | tee log` has it on the other stream.
    for (const log of [stderrLog, stdoutLog]) {
        const said = await matchingLines(log, INTERNAL_ERROR, 1000);
        if (!said.some((line) => !line.startsWith('E ')))
            continue;
        return notRun(`pytest had an internal error: ${withoutMark(said.at(-1) ?? '')}`);
    }
    return null;
}
/** An unknown option, a path that does not exist, a conftest that does not load. */
async function usageError({ stderrLog, stdoutLog }) {
    for (const log of [stderrLog, stdoutLog]) {
        const said = await matchingLines(log, USAGE_ERROR, 3);
        if (said.length > 0)
            return notRun(said.join(' ').slice(0, 500));
    }
    return notRun('pytest was called in a wrong way (exit code 4)');
}
/** `python -m pytest` where pytest is not installed ends like a failing test; null when it is there. */
async function notInstalled({ stderrLog, stdoutLog }) {
    for (const log of [stderrLog, stdoutLog]) {
        const [said] = await matchingLines(log, /: No module named '?pytest'?$/, 1);
        if (said !== undefined)
            return notRun(`pytest is not installed for this Python: ${said.slice(0, 500)}`);
    }
    return null;
}
function withoutMark(line) {
    return line.replace(/^(INTERNALERROR>|E )\s*/, '').slice(0, 500);
}
function notRun(couldNotRun) {
    return { kind: 'read', tests: [], couldNotRun };
}

;// CONCATENATED MODULE: ./build/frameworks/python/pytest-read.js
/** A run's pytest sessions as one report: their results, and why they could not run or broke off. */







/** pytest's own report, for processes that our plugin does not reach. */
const JUNIT_FILE = 'junit.xml';
/** Reads what our plugin wrote; without it pytest's JUnit XML. Never throws. */
async function readPytest(evidence) {
    const sessions = await eventSessions(evidence.reportDir, 'pytest');
    if (sessions.length === 0)
        return withoutPlugin(evidence);
    const readings = sessions.map((events) => readSession(events, evidence));
    const failed = evidence.exitCode === 3 && sessions.every(endedBeforeTests) ? await internalError(evidence) : null;
    if (failed !== null)
        return failed;
    if (evidence.exitCode === 4 && readings.every(({ tests }) => tests.length === 0))
        return usageError(evidence);
    const tests = (0,frameworks_identity/* numberDuplicates */.iF)(readings.flatMap((reading) => reading.tests));
    const brokenOff = readings.find((reading) => reading.brokenOff !== null)?.brokenOff ?? null;
    if (brokenOff !== null)
        return { kind: 'unreadable', reason: brokenOff, tests };
    return { kind: 'read', tests, couldNotRun: readings.find((one) => one.couldNotRun !== null)?.couldNotRun ?? null };
}
function endedBeforeTests(events) {
    return !events.some((event) => event.event === 'finish' || event.event === 'running');
}
function readSession(events, evidence) {
    const place = pytest_read_placeOf(events, evidence.workingDirectory);
    const results = pytestResults(events, place);
    const finish = events.findLast((event) => event.event === 'finish');
    if (finish === undefined)
        return pytest_read_brokenOff(events, results, evidence, place);
    const broken = uncollected(events);
    const ran = results.length > 0;
    return {
        // With --continue-on-collection-errors the others ran: then a module that fails to load is a failure like theirs.
        tests: ran ? [...results, ...broken.map((event) => collectionResult(event, place))] : results,
        couldNotRun: whyNotRun(numberIn(finish, 'exit_status') ?? evidence.exitCode, events, ran),
        brokenOff: null,
    };
}
/** The working directory may be known to us by another name than to pytest, which resolves links. */
function pytest_read_placeOf(events, workingDirectory) {
    const session = events.find((event) => event.event === 'session');
    const root = textIn(session, 'root');
    if (isBelow(root, workingDirectory))
        return { root, workingDirectory };
    const real = resolved(workingDirectory);
    const realRoot = textIn(session, 'real_root');
    return isBelow(realRoot, real) ? { root: realRoot, workingDirectory: real } : { root, workingDirectory };
}
function isBelow(path, directory) {
    return path === directory || path.startsWith(`${directory.replace(/\/+$/, '')}/`);
}
function resolved(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return path;
    }
}
/** Each worker of xdist reports the same module. */
function uncollected(events) {
    const errors = events.filter((event) => event.event === 'collect-error');
    return [...new Map(errors.map((event) => [event.nodeid, event])).values()];
}
/** By pytest's exit codes; 0 and 1 are about the tests. */
function whyNotRun(status, events, ran) {
    const internal = events.find((event) => event.event === 'internal-error');
    if (internal !== undefined || status === 3) {
        return `pytest had an internal error: ${pytest_read_lastLine(textIn(internal, 'text'))}`;
    }
    if (status === 2)
        return whyInterrupted(events, ran);
    if (status === 4)
        return 'pytest was called in a wrong way (exit code 4)';
    if (status === 5)
        return 'pytest collected no tests (exit code 5)';
    return null;
}
function whyInterrupted(events, ran) {
    const broken = uncollected(events);
    if (broken.length > 0) {
        const first = pytest_read_lastLine(textIn(broken[0], 'text')).replace(/^E\s+/, '');
        return `pytest could not collect ${broken.map((event) => textIn(event, 'nodeid')).join(', ')}: ${first}`;
    }
    const reason = textIn(events.findLast((event) => event.event === 'interrupted'), 'reason');
    // pytest before 4 ends so for -x and --maxfail: that is about the tests.
    if (ran && /^stopping after/.test(reason))
        return null;
    return `pytest was interrupted: ${reason || 'exit code 2'}`;
}
function pytest_read_lastLine(text) {
    return (text.trim().split('\n').at(-1) ?? '').slice(0, 500);
}
/** The session's process ended before pytest did: a time-out, a signal, os._exit. What was running is what it ended in. */
function pytest_read_brokenOff(events, results, evidence, place) {
    const running = runningTests(events);
    const how = evidence.timedOut ? 'the run timed out' : "pytest's process ended";
    const ended = running.map((nodeid) => unfinishedResult(nodeid, `${how} while this test ran`, place));
    const endedKeys = new Set(ended.map(({ identity }) => JSON.stringify(identity)));
    const before = results.filter(({ identity }) => !endedKeys.has(JSON.stringify(identity)));
    const during = running.length === 0 ? 'outside a test' : `while ${running.join(', ')} ran`;
    return {
        tests: [...before, ...ended],
        couldNotRun: null,
        brokenOff: `pytest's report breaks off: ${how} ${during}`,
    };
}
function runningTests(events) {
    const running = new Set();
    for (const event of events) {
        if (event.event === 'running')
            running.add(textIn(event, 'nodeid'));
        if (event.event === 'done')
            running.delete(textIn(event, 'nodeid'));
    }
    return [...running];
}
/** PYTHONPATH did not reach pytest, or it ended before it read its options. */
async function withoutPlugin(evidence) {
    if (evidence.exitCode === 4)
        return usageError(evidence);
    const { tests, problem } = await readJUnit([(0,external_node_path_.join)(evidence.reportDir, JUNIT_FILE)], {
        workingDirectory: evidence.workingDirectory,
        repeats: frameworks_identity/* mergePhases */.r0,
    });
    const real = tests.filter(({ identity }) => !(identity.suite === 'pytest' && identity.name === 'internal'));
    if (problem !== null) {
        const notRun = evidence.exitCode === 3 ? await internalError(evidence) : await notInstalled(evidence);
        return notRun ?? { kind: 'unreadable', reason: `pytest's report: ${problem}`, tests: real };
    }
    return {
        kind: 'read',
        tests: real.map(likeThePlugin),
        couldNotRun: whyNotRun(evidence.exitCode, [], real.length > 0),
    };
}
/** JUnit's class name repeats the module's path: `tests.test_a.TestB`. */
function likeThePlugin(result) {
    const { file, suite } = result.identity;
    const module = (file ?? '').replace(/\.py$/, '').replaceAll('/', '.');
    if (file === null || suite === null || !`${suite}.`.startsWith(`${module}.`))
        return result;
    const classes = suite.slice(module.length + 1).replaceAll('.', ' > ');
    return { ...result, identity: { ...result.identity, suite: classes === '' ? null : classes } };
}

;// CONCATENATED MODULE: ./build/frameworks/python/pytest-replay.js
/** The line that runs one pytest test again with one seed. */



/** Options of pytest and its common plugins whose value is the next word. */
const pytest_replay_VALUED = new Set([
    '-k -m -n -c -p -o -W -r -s',
    '--maxfail --tb --durations --durations-min --junitxml --junit-xml --junit-prefix --rootdir --basetemp --confcutdir --ignore',
    '--ignore-glob --deselect --override-ini --config-file --import-mode --log-level --log-cli-level --log-file --pythonwarnings',
    '--color --capture --show-capture --dist --numprocesses --maxprocesses --tx --timeout --timeout-method --reruns --reruns-delay',
    '--only-rerun --rerun-except --count --cov-report --cov-config --cov-fail-under --randomly-seed --random-order-seed',
    '--random-order-bucket --html --splits --group --durations-path --ds --dc --verbosity --lfnf --last-failed-no-failures',
]
    .join(' ')
    .split(' ')
    .filter((option) => option !== '-s'));
/** Named outright, so that pytest says that it misses our plugin where it does, instead of passing without the seed. */
const WITH_PLUGIN = `PYTEST_ADDOPTS="\${PYTEST_ADDOPTS:+$PYTEST_ADDOPTS }-p flaky_detector_pytest"`;
/**
 * One test's node id takes the place of the paths in the command; where the command cannot be edited safely our plugin selects the test.
 * A run in another order only fails as a whole.
 */
function pytestReplay(request) {
    const { commandLine, order, test } = request;
    const nodeid = order === 'as-is' && test !== null ? nodeIdOf(test) : null;
    if (nodeid === null) {
        const more = order === 'as-is' ? {} : { FLAKY_DETECTOR_ORDER: order };
        return { commandLine: replayLine(request, more, commandLine, WITH_PLUGIN), selectsTest: false };
    }
    const narrowed = narrowedTo([nodeid], commandLine, request.recognition.invocation);
    const more = narrowed === null ? { FLAKY_DETECTOR_ONLY: nodeid } : {};
    return { commandLine: replayLine(request, more, narrowed ?? commandLine, WITH_PLUGIN), selectsTest: true };
}
/** Our plugin puts them in their order, whatever else shuffles; their files take the place of the paths in the command. */
const pytestChosen = {
    order: 'given',
    meet: () => true,
    line: (request) => {
        const { commandLine, recognition, tests } = request;
        const nodeids = tests.map(nodeIdOf);
        if (nodeids.includes(null))
            return null;
        const files = tests.flatMap(({ file }) => file ?? []);
        const narrowed = narrowedTo([...new Set(files)], commandLine, recognition.invocation);
        const more = { [CHOSEN]: JSON.stringify([...new Set(nodeids)]) };
        return replayLine(request, more, narrowed ?? commandLine, WITH_PLUGIN);
    },
};
/** Null where the report did not tell the file. */
function nodeIdOf({ file, suite, name }) {
    if (file === null || name === '(collection)')
        return null;
    const own = name.replace(/ subtest [[(].*$/s, '').replace(/ #\d+$/, '');
    return [file, ...(suite === null ? [] : suite.split(' > ')), own].join('::');
}
/** Longer ones are taken for paths by pytest, and are too long for that. */
const MOST_NODE_ID = 200;
/**
 * Pytest before 7 takes `::` in a parameter for a separator, a long parameter is too long for the path that some versions look for, and a
 * name in which we left something out is not pytest's any more.
 */
function isPlain(nodeid) {
    return nodeid.length <= MOST_NODE_ID && !nodeid.includes('…') && !/\[.*::/s.test(nodeid);
}
/** The line with its paths taken out and others put at its end; null when that is not surely right. */
function narrowedTo(paths, commandLine, invocation) {
    if (invocation.extend !== 'append' || invocation.words.includes('--') || !paths.every(isPlain))
        return null;
    let line = ` ${commandLine.trim()}`;
    for (const path of pathsIn(invocation.words)) {
        const at = line.lastIndexOf(` ${path}`);
        const behind = line.slice(at + path.length + 1);
        if (at < 0 || !/^(\s|$)/.test(behind))
            return null;
        line = line.slice(0, at) + behind;
    }
    const { directory } = invocation;
    const here = paths.map((path) => (0,shell_words/* shellQuote */.Z)(directory === undefined ? path : external_node_path_.posix.relative(directory, path)));
    return `${line.trim()} ${here.join(' ')}`;
}
function pathsIn(words) {
    return words.slice(1).filter((word, index) => !word.startsWith('-') && !pytest_replay_VALUED.has(words[index] ?? ''));
}

;// CONCATENATED MODULE: ./build/frameworks/python/script-runner.js
/** Which test runner a Python script of the repository starts: setup.py, manage.py, run_tests.py and the like. */

const PYTEST = /\bpytest\s*\.\s*main\s*\(|from pytest import .*\bmain\b/;
const UNITTEST = /\bunittest\s*\.\s*(main|TextTestRunner)\s*\(|from unittest import .*\b(main|TextTestRunner)\b|\bget_runner\s*\(/;
/** Null for what is no script of theirs, and for one that starts another runner or none. */
function scriptRunner({ words, directory = '.' }, facts) {
    const [program = '', ...args] = words;
    if (program === 'django-admin' || program === 'manage.py')
        return args[0] === 'test' ? 'unittest' : null;
    if (!/^(python|pypy)\d*(\.\d+)*$/.test(program))
        return null;
    const at = args.findIndex((word) => word.endsWith('.py'));
    const script = args[at];
    if (script === undefined)
        return null;
    const read = (path) => facts.readFile(external_node_path_.posix.join(directory, path)) ?? '';
    const following = args.slice(at + 1);
    const name = external_node_path_.posix.basename(script);
    if (name === 'manage.py')
        return following[0] === 'test' ? 'unittest' : null;
    if (name === 'setup.py')
        return setupRunner(following, read(script), read(external_node_path_.posix.join(external_node_path_.posix.dirname(script), 'setup.cfg')));
    const text = read(script);
    if (PYTEST.test(text))
        return 'pytest';
    return UNITTEST.test(text) ? 'unittest' : null;
}
/** `setup.py test` is unittest, unless it is an alias of pytest-runner's command or a command class of the project's own. */
function setupRunner(commands, script, configuration) {
    if (commands.includes('pytest') || commands.includes('ptr'))
        return 'pytest';
    if (!commands.includes('test'))
        return null;
    return /^test\s*=.*\b(pytest|ptr)\b/m.test(configuration) || PYTEST.test(script) ? 'pytest' : 'unittest';
}

;// CONCATENATED MODULE: ./build/frameworks/python/events-py.js
/** flaky_detector_events.py: how the Python side tells what happened, and the hook that waits for a module to be imported. */
const EVENTS_PY = String.raw `"""Events of a test session as lines of JSON, and actions to take when a module gets imported."""
import json
import os
import sys
import time

INSIDE = "FLAKY_DETECTOR_INSIDE"
HEAD, TAIL = 1500, 2400


class Events(object):
    """Appends to a file of this process in the run's report folder.

    The file is opened for each line, through functions bound beforehand: a test may close descriptors, fork, or fake
    the os module, the file system and the clock while it runs.
    """

    def __init__(self, kind):
        self._open, self._write, self._close = os.open, os.write, os.close
        self._getpid, self._dumps = os.getpid, json.dumps
        self._pid = os.getpid()
        self._flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
        directory = os.environ.get("FLAKY_DETECTOR_REPORT_DIR")
        self._path = directory and os.path.join(directory, "%s-%d.ndjson" % (kind, self._pid))
        self.add("start", at=time.time(), python=sys.version.split()[0])

    def add(self, event, **fields):
        if self._path is None or self._getpid() != self._pid:
            return
        try:
            line = (self._dumps(dict(fields, event=event)) + "\n").encode("ascii")
            descriptor = self._open(self._path, self._flags, 0o666)
            try:
                self._write(descriptor, line)
            finally:
                self._close(descriptor)
        except Exception:
            pass


def bounded(text):
    """The text's beginning and end."""
    if len(text) <= HEAD + TAIL:
        return text
    left_out = len(text) - HEAD - TAIL
    return "%s\n... %d characters left out ...\n%s" % (text[:HEAD], left_out, text[-TAIL:])


class _Waiting(object):
    """A finder of modules that finds nothing itself, and runs an action behind the import of one."""

    def __init__(self, name, action):
        self._name, self._action = name, action

    def find_spec(self, name, path=None, target=None):
        if name != self._name:
            return None
        sys.meta_path.remove(self)
        for finder in list(sys.meta_path):
            find = getattr(finder, "find_spec", None)
            spec = find(name, path, target) if find else None
            if spec is not None:
                self._extend(spec)
                return spec
        return None

    def _extend(self, spec):
        execute = spec.loader.exec_module

        def exec_module(module):
            execute(module)
            try:
                self._action(module)
            except Exception:
                pass

        try:
            spec.loader.exec_module = exec_module
        except Exception:
            pass


def when_imported(name, action):
    """Runs action(module) once the module is there: now, or behind its import."""
    if name in sys.modules:
        action(sys.modules[name])
    else:
        sys.meta_path.insert(0, _Waiting(name, action))
`;

;// CONCATENATED MODULE: ./build/frameworks/python/pytest-plugin-py.js
/** flaky_detector_pytest.py: the plugin that pytest loads in a run. Python 3.6, pytest 3.10 and everything after them. */
const PYTEST_PLUGIN_PY = `"""Records a pytest session for flaky-detector, gives it the run's seed and, where asked, another order."""
import os

import pytest

from flaky_detector_events import INSIDE, Events
from flaky_detector_pytest_order import reorder, select_chosen, select_one
from flaky_detector_pytest_reports import collect_error, report_fields
from flaky_detector_randomness import Randomness

DEFAULT = "default:"

# A pytest that a test starts inherits this environment and is none of ours; a worker of xdist is.
_inside = os.environ.get(INSIDE)
_nested = _inside is not None and not (_inside == str(os.getppid()) and "PYTEST_XDIST_WORKER" in os.environ)
_randomness = None if _nested else Randomness()


@pytest.hookimpl(hookwrapper=True, tryfirst=True)
def pytest_cmdline_main(config):
    # Workers of xdist would each get some of the chosen tests, which then could not meet.
    if os.environ.get("FLAKY_DETECTOR_CHOSEN") and hasattr(config.option, "numprocesses"):
        config.option.numprocesses = 0
    yield


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config):
    worker = getattr(config, "workerinput", None) or getattr(config, "slaveinput", None)
    if _randomness is None or (INSIDE in os.environ) != (worker is not None):
        return
    try:
        _hand_over_seed(config, worker)
    except Exception:
        pass  # Another version of theirs: then its seed is its own.
    if worker is None:
        os.environ[INSIDE] = str(os.getpid())
        config.pluginmanager.register(Recording(config), "flaky-detector-recording")
    config.pluginmanager.register(Seeding(worker), "flaky-detector-seeding")


def _hand_over_seed(config, worker):
    """Plugins that shuffle or seed by themselves get the run's seed where the command does not name one."""
    seed, option = os.environ.get("TEST_SEED", "0"), config.option
    if config.pluginmanager.hasplugin("randomly"):
        if worker is None and getattr(option, "randomly_seed", None) == "default":
            option.randomly_seed = int(seed)
        # It seeds random before each test, unless it is told not to.
        _randomness.enabled = not getattr(option, "randomly_reset_seed", True)
    if str(getattr(option, "random_order_seed", "")).startswith(DEFAULT):
        # The prefix tells pytest-random-order that nobody asked for a shuffle.
        option.random_order_seed = DEFAULT + seed
        _randomness.left_alone.add("random_order")


def _shuffling_plugins(config):
    names = ["pytest-randomly"] if config.pluginmanager.hasplugin("randomly") else []
    option = config.option
    asked = [str(getattr(option, "random_order_" + name, DEFAULT)) for name in ("bucket", "seed")]
    if getattr(option, "random_order_enabled", False) or not all(value.startswith(DEFAULT) for value in asked):
        names.append("pytest-random-order")
    return names


class Seeding(object):
    """In the controller and in each worker of xdist: random data and order by seed."""

    def __init__(self, worker):
        # Workers must not draw the same "unique" name for a fixture that each of them sets up.
        self._place = "" if worker is None else worker.get("workerid", worker.get("slaveid", ""))

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, config, items):
        select_one(config, items, os.environ.get("FLAKY_DETECTOR_ONLY"))
        reorder(items, os.environ.get("FLAKY_DETECTOR_ORDER"), os.environ.get("TEST_SEED", "0"))
        select_chosen(config, items, os.environ.get("FLAKY_DETECTOR_CHOSEN"))

    @pytest.hookimpl(hookwrapper=True, tryfirst=True)
    def pytest_make_collect_report(self, collector):
        _randomness.restart("collect:%s:%s" % (self._place, collector.nodeid))
        yield

    @pytest.hookimpl(hookwrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item):
        _randomness.restart("test:%s" % item.nodeid)
        yield

    @pytest.hookimpl(hookwrapper=True, tryfirst=True)
    def pytest_fixture_setup(self, fixturedef, request):
        if fixturedef.scope == "function":
            yield
            return
        key = (self._place, fixturedef.baseid, fixturedef.argname, getattr(request, "param_index", 0))
        back = _randomness.aside("fixture:%s:%s:%s:%s" % key)
        yield
        back()

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_makereport(self, item, call):
        outcome = yield
        if call.excinfo is not None:
            outcome.get_result().flaky_detector_error = call.excinfo.type.__name__


class Recording(object):
    """In the process that the command started: what happened, line by line, so that it survives a crash."""

    def __init__(self, config):
        self._config = config
        self._events = Events("pytest")
        root = str(getattr(config, "rootpath", None) or config.rootdir)
        self._events.add("session", pytest=pytest.__version__, root=root, real_root=os.path.realpath(root))
        self._own_hashes = os.environ.get("PYTHONHASHSEED") == os.environ.get("TEST_SEED")

    def pytest_runtest_logstart(self, nodeid):
        self._events.add("running", nodeid=nodeid)

    def pytest_runtest_logfinish(self, nodeid):
        self._events.add("done", nodeid=nodeid)

    def pytest_collectreport(self, report):
        if report.failed:
            self._events.add("collect-error", **collect_error(report))

    def pytest_runtest_logreport(self, report):
        # A setup or teardown that passed says nothing.
        if report.outcome != "passed" or report.when == "call":
            self._events.add("report", **report_fields(report))

    def pytest_internalerror(self, excrepr):
        self._events.add("internal-error", text=str(excrepr)[-2400:])

    def pytest_keyboard_interrupt(self, excinfo):
        self._events.add("interrupted", reason=str(excinfo.value) or excinfo.type.__name__)

    @pytest.hookimpl(hookwrapper=True, tryfirst=True)
    def pytest_sessionfinish(self, session, exitstatus):
        yield
        hashes = ["PYTHONHASHSEED"] if self._own_hashes else []
        seeded = hashes + _shuffling_plugins(self._config) + _randomness.controlled()
        status = int(getattr(session, "exitstatus", exitstatus))
        self._events.add("finish", exit_status=status, seeded=seeded)

    def pytest_unconfigure(self):
        os.environ.pop(INSIDE, None)
`;

;// CONCATENATED MODULE: ./build/frameworks/python/pytest-reports-py.js
/** flaky_detector_pytest_reports.py and flaky_detector_pytest_order.py: what the plugin says of a report, and its orders. */
const PYTEST_REPORTS_PY = `"""What a report of pytest says, as plain values."""
from flaky_detector_events import bounded


def report_fields(report):
    """Fields of a "report" event."""
    fields = {
        "nodeid": report.nodeid,
        "when": report.when,
        "outcome": report.outcome,
        "seconds": getattr(report, "duration", None),
        "expected": hasattr(report, "wasxfail"),
        "subtest": _subtest(report),
    }
    _, line, _ = report.location
    fields["line"] = None if line is None else line + 1
    if report.outcome not in ("passed", "skipped"):
        fields.update(_failure(report))
    return fields


def _subtest(report):
    """How pytest and pytest-subtests name a sub-test; None for a test's own report."""
    if type(report).__name__ not in ("SubtestReport", "SubTestReport"):
        return None
    context = report.context
    parts = [] if context.msg is None else ["[%s]" % context.msg]
    if context.kwargs:
        parts.append("(%s)" % ", ".join("%s=%s" % pair for pair in sorted(context.kwargs.items())))
    return " ".join(parts) or "(sub-test)"


def _failure(report):
    crash = getattr(report.longrepr, "reprcrash", None)
    return {
        "type": getattr(report, "flaky_detector_error", None),
        "message": bounded(str(getattr(crash, "message", "") or "")),
        "text": bounded(report.longreprtext),
        "crash_path": None if crash is None else str(crash.path),
        "crash_line": None if crash is None else crash.lineno,
    }


def collect_error(report):
    """Fields of a "collect-error" event."""
    text = getattr(report, "longreprtext", None)
    return {"nodeid": report.nodeid, "text": bounded(str(report.longrepr) if text is None else text)}
`;
const PYTEST_ORDER_PY = `"""Another order of the tests. Modules and classes stay together, as their fixtures expect and as every order of a
real command has them; what moves is modules, the classes and functions in them, and the tests in a class."""
import json
import random

LEFT_OUT = "\u2026"


def reorder(items, order, seed):
    """Changes the list itself; does nothing but for "shuffled" and "reversed"."""
    if order == "reversed":
        items.reverse()
    elif order == "shuffled":
        shuffler = random.Random(int(seed))
        items[:] = _shuffled(items, [_module, _class], shuffler)


def select_one(config, items, wanted):
    """Leaves the one test that a replay wants, by its node id relative to the root or to the working directory."""
    if not wanted:
        return
    _leave(config, items, [item for item in items if _same(item.nodeid, wanted)])


def select_chosen(config, items, wanted):
    """Leaves the tests that a search wants (a JSON list of node ids), in its order."""
    if not wanted:
        return
    known = {item.nodeid: item for item in items}
    found = [known.get(nodeid) or _alike(items, nodeid) for nodeid in json.loads(wanted)]
    _leave(config, items, [item for item in found if item is not None])


def _alike(items, wanted):
    return next((item for item in items if _same(item.nodeid, wanted)), None)


def _leave(config, items, kept):
    left = set(kept)
    config.hook.pytest_deselected(items=[item for item in items if item not in left])
    items[:] = kept


def _same(nodeid, wanted):
    if LEFT_OUT in wanted:
        # Of a name that was cut, or that holds an address, the beginning is what is sure.
        wanted = wanted.split(LEFT_OUT)[0]
        path, _, inside = wanted.partition("::")
        own_path, _, own_inside = nodeid.partition("::")
        return _same(own_path, path) and own_inside.startswith(inside)
    return nodeid == wanted or nodeid.endswith("/" + wanted) or wanted.endswith("/" + nodeid)


def _module(item):
    return item.nodeid.split("::")[0]


def _class(item):
    return item.nodeid.split("[")[0].rsplit("::", 1)[0]


def _shuffled(items, levels, shuffler):
    if not levels:
        items = list(items)
        shuffler.shuffle(items)
        return items
    groups = {}
    for item in items:
        groups.setdefault(levels[0](item), []).append(item)
    names = sorted(groups)
    shuffler.shuffle(names)
    return [item for name in names for item in _shuffled(groups[name], levels[1:], shuffler)]
`;

;// CONCATENATED MODULE: ./build/frameworks/python/randomness-py.js
/** flaky_detector_randomness.py: the run's seed for `random` and numpy.random, as long as the suite does not seed them itself. */
const RANDOMNESS_PY = `"""Makes random data follow from the run's seed, without making it any less random.

Each test starts from a state that follows from the seed and its own name, so that it draws the same values when it
runs alone. As soon as the suite seeds a generator itself, that generator is the suite's for good: seeding it again
would change what the command does.
"""
import functools
import hashlib
import os
import random
import sys

from flaky_detector_events import when_imported

# They put the state back by themselves after they seeded it.
RESTORING = ("hypothesis",)


class _Generator(object):
    """One module with a global generator behind seed()."""

    def __init__(self, name, module, getstate, setstate, left_alone):
        self.name, self.taken, self._left_alone = name, False, left_alone
        self._seed, self._getstate, self._setstate = module.seed, getstate, setstate
        module.seed = self._watched(module.seed)

    def _watched(self, original):
        @functools.wraps(original)
        def seed(*args, **kwargs):
            caller = sys._getframe(1).f_globals.get("__name__") or ""
            if caller.split(".")[0] not in self._left_alone:
                self.taken = True
            return original(*args, **kwargs)

        return seed

    def restart(self, number):
        if not self.taken:
            self._seed(number)

    def state(self):
        return None if self.taken else self._getstate()

    def restore(self, state):
        if state is not None and not self.taken:
            self._setstate(state)


class Randomness(object):
    """All global generators of this process."""

    def __init__(self):
        self._base = os.environ.get("TEST_SEED", "0")
        self._started = 0
        self.enabled = True
        # Packages whose own seeding does not count as the suite's.
        self.left_alone = set(RESTORING)
        self.generators = []
        self._add("random", random, random.getstate, random.setstate)
        self.restart("start")
        when_imported("numpy.random", self._add_numpy)

    def _add_numpy(self, module):
        self._add("numpy.random", module, module.get_state, module.set_state)
        self.generators[-1].restart(self._started)

    def _add(self, name, module, getstate, setstate):
        self.generators.append(_Generator(name, module, getstate, setstate, self.left_alone))

    def restart(self, key):
        """Starts every generator from the seed and a key."""
        text = "%s:%s" % (self._base, key)
        digest = hashlib.sha256(text.encode("utf-8", "backslashreplace")).digest()
        self._started = int.from_bytes(digest[:4], "big")
        if self.enabled:
            for generator in self.generators:
                generator.restart(self._started)

    def aside(self, key):
        """Starts every generator from a key for a while; the function that is returned puts things back."""
        if not self.enabled:
            return lambda: None
        states = [(generator, generator.state()) for generator in self.generators]
        before = self._started
        self.restart(key)

        def back():
            self._started = before
            for generator, state in states:
                generator.restore(state)

        return back

    def controlled(self):
        """Names of the generators that follow the seed."""
        return [one.name for one in self.generators if self.enabled and not one.taken]
`;

;// CONCATENATED MODULE: ./build/frameworks/python/sitecustomize-py.js
/**
 * sitecustomize.py, which every Python of a run loads because it stands on PYTHONPATH. It is what makes the rest fail soft: where it is not
 * loaded (PYTHONPATH replaced, `python -I`), PYTEST_ADDOPTS still names nothing but pytest's own JUnit option.
 */
const SITECUSTOMIZE_PY = `"""Turns on the recording of pytest and unittest in a run of flaky-detector. It must never disturb a program."""
import os
import sys


def _activate():
    if os.environ.get("FLAKY_DETECTOR_PYTEST"):
        plugin = " -p flaky_detector_pytest"
        options = os.environ.get("PYTEST_ADDOPTS", "")
        fallback = os.environ.get("FLAKY_DETECTOR_PYTEST_FALLBACK", "")
        if fallback and options.endswith(fallback):
            options = options[: -len(fallback)]
        if not options.endswith(plugin):
            os.environ["PYTEST_ADDOPTS"] = options + plugin
    if os.environ.get("FLAKY_DETECTOR_UNITTEST"):
        import flaky_detector_unittest

        flaky_detector_unittest.activate()


def _load_hidden_one():
    """This file hides a sitecustomize further down the path, such as a distribution's own: it must run as well."""
    from importlib.machinery import PathFinder

    here = os.path.dirname(os.path.abspath(__file__))
    path = [entry for entry in sys.path if os.path.abspath(entry or ".") != here]
    spec = PathFinder.find_spec("sitecustomize", path)
    if spec is None or spec.loader is None:
        return
    from importlib.util import module_from_spec

    module = module_from_spec(spec)
    sys.modules["sitecustomize"] = module
    spec.loader.exec_module(module)


if sys.version_info >= (3, 6):
    try:
        _activate()
    except Exception:
        pass
    _load_hidden_one()
`;

;// CONCATENATED MODULE: ./build/frameworks/python/unittest-py.js
/** flaky_detector_unittest.py: watches unittest from inside, whoever starts it (unittest itself, a script, Django's manage.py). */
const UNITTEST_PY = `"""Records what unittest runs, gives each test the run's seed and, where asked, puts the tests in another order."""
import inspect
import json
import os
import random
import traceback

from flaky_detector_events import INSIDE, Events, bounded, when_imported


def activate():
    """Waits for unittest to be imported; a Python that never does stays as it is."""
    when_imported("unittest.result", _watch_results)
    when_imported("unittest.runner", _watch_runner)


class _Watch(object):
    """State of the process that runs the tests; others (a test's own subprocesses) record nothing."""

    def __init__(self):
        self.inside = INSIDE in os.environ
        self.events, self.randomness = None, None
        if not self.inside:
            from flaky_detector_randomness import Randomness

            self.randomness = Randomness()
        # The result and test at work: tests of unittest itself run others inside.
        self.result, self.test = None, None

    def begin(self):
        if not self.inside and self.events is None:
            self.events = Events("unittest")
            os.environ[INSIDE] = str(os.getpid())

    def record(self, event, **fields):
        if self.events is not None:
            self.events.add(event, **fields)

    def foreign(self, result):
        return self.test is not None and result is not self.result


_watch = None


def _the_watch():
    global _watch
    if _watch is None:
        _watch = _Watch()
    return _watch


def _watch_runner(module):
    original = module.TextTestRunner.run
    _the_watch()

    def run(self, test):
        watch = _the_watch()
        if watch.test is not None or watch.inside:
            return original(self, test)
        watch.begin()
        watch.record("runner")
        _reorder(test, os.environ.get("FLAKY_DETECTOR_ORDER"))
        _leave_chosen(test, os.environ.get("FLAKY_DETECTOR_CHOSEN"))
        result = original(self, test)
        hashes = os.environ.get("PYTHONHASHSEED") == os.environ.get("TEST_SEED")
        seeded = (["PYTHONHASHSEED"] if hashes else []) + watch.randomness.controlled()
        watch.record("finish", count=result.testsRun, seeded=seeded)
        return result

    module.TextTestRunner.run = run


def _reorder(suite, order):
    """Suites stay together: modules, the classes in them and the tests in those change places."""
    if order in ("shuffled", "reversed"):
        _reorder_level(suite, order, random.Random(int(os.environ.get("TEST_SEED", "0"))))


def _reorder_level(suite, order, shuffler):
    tests = getattr(suite, "_tests", None)
    if not isinstance(tests, list):
        return
    if order == "reversed":
        tests.reverse()
    else:
        shuffler.shuffle(tests)
    for test in tests:
        _reorder_level(test, order, shuffler)


def _leave_chosen(suite, wanted):
    """Leaves the tests that a search wants (a JSON list of file::class::method), in its order; fixtures of classes and modules still run."""
    if not wanted or not isinstance(getattr(suite, "_tests", None), list):
        return
    known = {}
    for test in _tests_in(suite):
        who = _who(test)
        known.setdefault("%s::%s" % (who["suite"], who["name"]), []).append((who["file"] or "", test))
    suite._tests[:] = [test for key in json.loads(wanted) for test in _chosen(known, *key.split("::", 1))]


def _chosen(known, file, name):
    return [test for path, test in known.get(name, []) if path.replace(os.sep, "/").endswith("/" + file)][:1]


def _tests_in(suite):
    for test in getattr(suite, "_tests", None) or []:
        if hasattr(test, "_tests"):
            for inner in _tests_in(test):
                yield inner
        elif test is not None:
            yield test


def _watch_results(module):
    def watched(name, action):
        original = getattr(module.TestResult, name, None)
        if original is None:
            return

        def method(self, test, *args, **kwargs):
            watch = _the_watch()
            if not watch.foreign(self):
                try:
                    action(watch, self, test, *args)
                except Exception:
                    pass
            return original(self, test, *args, **kwargs)

        method.__name__ = name
        setattr(module.TestResult, name, method)

    watched("startTest", _started)
    watched("stopTest", _stopped)
    watched("addSuccess", lambda watch, result, test: _outcome(watch, test, "passed"))
    watched("addExpectedFailure", lambda watch, result, test, error: _outcome(watch, test, "passed"))
    watched("addSkip", lambda watch, result, test, reason: _outcome(watch, test, "skipped"))
    watched("addError", lambda watch, result, test, error: _outcome(watch, test, "failed", error))
    watched("addFailure", lambda watch, result, test, error: _outcome(watch, test, "failed", error))
    watched("addUnexpectedSuccess", lambda watch, result, test: _outcome(watch, test, "unexpected"))
    watched("addSubTest", _subtest)


def _started(watch, result, test):
    watch.begin()
    watch.result, watch.test = result, test
    watch.record("running", **_who(test))
    if watch.randomness is not None:
        watch.randomness.restart("test:%s" % test.id())


def _stopped(watch, result, test):
    watch.record("done", **_who(test))
    watch.test = None


def _subtest(watch, result, test, subtest, error):
    if error is not None or _worth(test):
        description = subtest._subDescription()
        # A sub-test without a message has a sentinel there, which Django's workers lose on the way.
        if description.startswith("[<object object at "):
            description = description.split("] ", 1)[-1]
        _outcome(watch, test, "passed" if error is None else "failed", error, description)


def _worth(test):
    """A loop over thousands of sub-tests must not become thousands of tests."""
    count = getattr(test, "_flaky_detector_subtests", 0) + 1
    test._flaky_detector_subtests = count
    return count <= 200


def _outcome(watch, test, outcome, error=None, subtest=None):
    watch.begin()
    fields = dict(_who(test), outcome=outcome, subtest=subtest)
    if error is not None:
        kind, value, trace = error
        lines = traceback.format_exception(kind, value, trace)
        fields.update(type=kind.__name__, message=bounded(str(value)), text=bounded("".join(lines)))
        frames = [frame for frame in traceback.extract_tb(trace) if os.sep + "unittest" + os.sep not in frame[0]]
        if frames:
            fields.update(crash_path=os.path.abspath(frames[-1][0]), crash_line=frames[-1][1])
    watch.record("report", **fields)


def _who(test):
    """Which test it is: file, class, method; an error outside a test has its description alone."""
    doc = getattr(test, "_dt_test", None)
    if doc is not None:
        # doctest has one class for all of them: what tells them apart is whose examples they are.
        return {"file": doc.filename and os.path.realpath(doc.filename), "suite": "(doctest)", "name": doc.name}
    method = getattr(test, "_testMethodName", None)
    kind = type(test)
    if method is None or kind.__name__ == "_ErrorHolder":
        return {"file": None, "suite": None, "name": test.id()}
    if kind.__name__ in ("_FailedTest", "ModuleImportFailure"):
        return {"file": None, "suite": "(import)", "name": method}
    return {"file": _file_of(kind), "suite": kind.__qualname__, "name": method}


def _file_of(kind):
    try:
        return os.path.realpath(inspect.getsourcefile(kind))
    except Exception:
        return None
`;

;// CONCATENATED MODULE: ./build/frameworks/python/support-files.js
/** What stands on the PYTHONPATH of a run: name -> text. The same files serve pytest and unittest. */






const PYTHON_SUPPORT_FILES = {
    'sitecustomize.py': SITECUSTOMIZE_PY,
    'flaky_detector_events.py': EVENTS_PY,
    'flaky_detector_randomness.py': RANDOMNESS_PY,
    'flaky_detector_pytest.py': PYTEST_PLUGIN_PY,
    'flaky_detector_pytest_order.py': PYTEST_ORDER_PY,
    'flaky_detector_pytest_reports.py': PYTEST_REPORTS_PY,
    'flaky_detector_unittest.py': UNITTEST_PY,
};

;// CONCATENATED MODULE: ./build/frameworks/pytest.js
/** pytest, in any of its wrappings: results and seed through a plugin of ours, with pytest's JUnit XML where it does not load. */







/**
 * The seed drives hash order (PYTHONHASHSEED), random data that the suite does not seed itself, and the plugins that shuffle. Orders need
 * no plugin: ours shuffles modules, classes and tests in them, or reverses all.
 */
const pytest = {
    name: 'pytest',
    orders: ['as-is', 'shuffled', 'reversed'],
    supportFiles: PYTHON_SUPPORT_FILES,
    recognise: (facts) => {
        const named = facts.invocations.find(runsPytest);
        if (named !== undefined)
            return { invocation: named };
        const script = facts.invocations.find((candidate) => scriptRunner(candidate, facts) === 'pytest');
        // What a script does with arguments of its own is not known.
        return script === undefined ? null : { invocation: { ...script, extend: 'none' } };
    },
    prepare: pytest_prepare,
    seedKnob: pytest_seedKnob,
    read: readPytest,
    replay: pytestReplay,
    chosen: pytestChosen,
};
function runsPytest({ words }) {
    return /^(pytest|py\.test)(-?3(\.\d+)?)?$/.test(words[0] ?? '');
}
function pytest_prepare(request) {
    const fallback = ` -o junit_family=xunit1 "--junitxml=${(0,external_node_path_.join)(request.reportDir, JUNIT_FILE)}"`;
    return {
        commandLine: request.commandLine,
        env: {
            ...pythonVariables(request),
            PYTEST_ADDOPTS: `${request.env.PYTEST_ADDOPTS ?? ''}${fallback}`,
            FLAKY_DETECTOR_PYTEST: '1',
            FLAKY_DETECTOR_PYTEST_FALLBACK: fallback,
        },
    };
}
async function pytest_seedKnob(evidence) {
    const sessions = await eventSessions(evidence.reportDir, 'pytest');
    const finish = sessions.flat().findLast((event) => event.event === 'finish');
    if (finish === undefined)
        return 'PYTHONHASHSEED';
    return inWords(Array.isArray(finish.seeded) ? finish.seeded.map(String) : []);
}

;// CONCATENATED MODULE: ./build/frameworks/rspec-listener.js
/** The Ruby file that rspec loads by `--require`: writes a line per example, and gives rspec our seed where its own would be random. */
/** Where it writes; set by prepare. */
const RSPEC_REPORT_VARIABLE = 'FLAKY_DETECTOR_RSPEC_REPORT';
/** The number that takes the place of rspec's random seed. */
const RSPEC_SEED_VARIABLE = 'FLAKY_DETECTOR_RSPEC_SEED';
/**
 * A listener, not a formatter: a formatter named in SPEC_OPTS would replace the user's own.
 *
 * rspec has a seed even where it does not shuffle: spec_helper files hand it to Kernel.srand. An order without a known name leaves the order
 * alone and sets the seed's number only. Where spec_helper came first and has already seeded Kernel with the old number, it is seeded again.
 */
const RSPEC_LISTENER = `# frozen_string_literal: true

require 'json'

module FlakyDetector
  # Writes what became of each example.
  class RSpecListener
    EVENTS = %i[example_passed example_failed example_pending dump_summary].freeze

    def initialize(folder)
      @file = File.open(File.join(folder, "rspec-#{Process.pid}.ndjson"), 'w')
      @file.sync = true
    end

    def line(values)
      @file.puts(JSON.generate(values))
    rescue JSON::GeneratorError, EncodingError
      @file.puts(JSON.generate(values.transform_values { |value| clean(value) }))
    end

    def example_passed(notification)
      example = notification.example
      earlier = Array(example.metadata[:retry_exceptions]).first
      earlier ? write(example, 'flaky', earlier) : write(example, 'passed', nil)
    end

    def example_failed(notification)
      write(notification.example, 'failed', notification.example.execution_result.exception)
    end

    def example_pending(notification)
      write(notification.example, 'skipped', nil)
    end

    def dump_summary(_summary)
      line('ended' => true)
    end

    private

    def write(example, status, exception)
      groups = example.example_group.parent_groups.reverse.map { |group| group.description.to_s }
      values = { 'file' => File.expand_path(example.metadata[:rerun_file_path] || example.file_path),
                 'suite' => groups.join(' > '), 'name' => example.description.to_s, 'status' => status,
                 'seconds' => example.execution_result.run_time.to_f }
      line(exception ? values.merge(failure(exception)) : values)
    end

    def failure(exception)
      { 'type' => exception.class.name.to_s, 'message' => clean(exception.message.to_s[0, 8000]),
        'backtrace' => Array(exception.backtrace).first(50) }
    end

    def clean(value)
      return value.map { |each| clean(each) } if value.is_a?(Array)
      return value unless value.is_a?(String)

      value.dup.force_encoding(Encoding::UTF_8).scrub('?')
    end
  end

  # The command's own words say which seed it wants: then it keeps it.
  def self.fixed_seed?
    words = ARGV + (File.exist?('.rspec') ? File.read('.rspec').split : []) + ENV['SPEC_OPTS'].to_s.split
    words.any? { |word| word.match?(/\\A--seed|\\Arand(om)?:\\d/) }
  end

  def self.seed_rspec(config, seed)
    return if fixed_seed?

    before = config.seed
    kernel = Kernel.srand
    config.order = "unchanged:#{seed}"
    Kernel.srand(kernel == before ? seed : kernel)
  end
end

folder = ENV['${RSPEC_REPORT_VARIABLE}'].to_s
seed = ENV['${RSPEC_SEED_VARIABLE}'].to_s

RSpec.configure do |config|
  FlakyDetector.seed_rspec(config, seed.to_i) unless seed.empty?
  if File.directory?(folder)
    config.before(:suite) do
      listener = FlakyDetector::RSpecListener.new(folder)
      RSpec.configuration.reporter.register_listener(listener, *FlakyDetector::RSpecListener::EVENTS)
      manager = RSpec.configuration
      random = manager.ordering_registry.fetch(:global).is_a?(RSpec::Core::Ordering::Random)
      # Kernel.srand tells the seed that is in force by replacing it.
      kernel = Kernel.srand
      Kernel.srand(kernel)
      wanted = [seed, ENV['TEST_SEED'].to_s]
      listener.line('knob' => wanted.include?(manager.seed.to_s) && (random || kernel == manager.seed))
    end
  end
end
`;

;// CONCATENATED MODULE: ./build/frameworks/rspec.js
/** Ruby: rspec, through SPEC_OPTS and a listener of ours. */




const LISTENER = 'flaky_detector_rspec.rb';
/** SPEC_OPTS reaches rspec behind rake and bundler too. The command's own formatters stay. */
const rspec = {
    name: 'rspec',
    orders: ['as-is', 'shuffled'],
    supportFiles: { [LISTENER]: RSPEC_LISTENER },
    recognise: (facts) => {
        const invocation = facts.invocations.find(runsRSpec);
        return invocation === undefined ? null : { invocation };
    },
    prepare: (request) => ({
        commandLine: request.commandLine,
        env: { ...optionsFor(request, request.env.SPEC_OPTS), [RSPEC_REPORT_VARIABLE]: request.reportDir },
    }),
    seedKnob: async (evidence) => ((await tookSeed(evidence)) ? "rspec's seed" : null),
    read: (evidence) => readRubyReport('rspec', evidence),
    replay: rspec_replay,
};
function runsRSpec({ words }) {
    const [program = '', task = ''] = words;
    return program === 'rspec' || program === 'parallel_rspec' || (program === 'rake' && /^spec\b/.test(task));
}
/** A shuffled run gets rspec's own public option; any other run only the number of the seed that rspec would draw. */
function optionsFor(request, own) {
    const listener = ['--require', (0,shell_words/* shellQuote */.Z)((0,external_node_path_.join)(request.supportDir, LISTENER))];
    const shuffle = request.order === 'shuffled' ? ['--order', `rand:${request.seed}`] : [];
    const options = [own, ...listener, ...shuffle].filter(Boolean).join(' ');
    return { SPEC_OPTS: options, [RSPEC_SEED_VARIABLE]: request.order === 'shuffled' ? '' : String(request.seed) };
}
function rspec_replay(request) {
    const { test } = request;
    const { SPEC_OPTS = '', ...variables } = optionsFor(request);
    const options = [SPEC_OPTS, ...(test === null ? [] : rspec_selecting(test))].join(' ');
    return {
        commandLine: (0,shell_line/* withVariables */.sO)({ TEST_SEED: String(request.seed), ...variables, SPEC_OPTS: options }, request.commandLine),
        selectsTest: test !== null,
    };
}
/** By the full description: descriptions joined by spaces, but rspec leaves the space out between a class and its `#method`. */
function rspec_selecting({ suite, name }) {
    const parts = [...(suite === null ? [] : suite.split(' > ')), name.replace(/ #\d+$/, '')];
    if (!parts.slice(1).some((part) => /^(#|\.|::)/.test(part)))
        return ['--example', (0,shell_words/* shellQuote */.Z)(parts.join(' '))];
    const escaped = parts.map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    return ['--example-matches', (0,shell_words/* shellQuote */.Z)(`^${escaped.join(' ?')}`)];
}

;// CONCATENATED MODULE: ./build/frameworks/surefire.js




const MAVEN = {
    name: 'Maven',
    buildFolder: /\/target\/(surefire|failsafe)-reports\/[^/]*$/,
    errorLine: /^\[ERROR\] \S/,
};
/**
 * Surefire orders classes by runOrder; JUnit 5 orders the methods. Properties must be Maven user properties to reach the forked JVM: on the
 * command line, or in MAVEN_ARGS (Maven 3.9 and newer) where only the environment reaches Maven.
 */
const surefire = {
    name: 'surefire',
    orders: ['as-is', 'shuffled'],
    reportFiles: '**/target/{surefire,failsafe}-reports/TEST-*.xml',
    recognise: (facts) => {
        const invocation = facts.invocations.find(surefire_runsTests);
        return invocation === undefined ? null : { invocation };
    },
    prepare: surefire_prepare,
    seedKnob: async ({ stdoutLog }) => {
        const random = await matchingLines(stdoutLog, /To reproduce ordering use flag -Dsurefire\.runOrder\.random\.seed=/, 1);
        return random.length > 0 ? "Surefire's runOrder.random.seed" : null;
    },
    read: (evidence) => readJvmReports(MAVEN, evidence),
    replay: surefire_replay,
};
function surefire_runsTests({ words: [program = '', ...args] }) {
    if (!['mvn', 'mvnw', 'mvnd'].includes(program))
        return false;
    return args.some((word) => /^(test|package|verify|integration-test|install|deploy|surefire:test|failsafe:.*)$/.test(word));
}
function properties(seed, order) {
    const shuffle = order === 'shuffled' ? { 'surefire.runOrder': 'random', 'failsafe.runOrder': 'random' } : {};
    const all = { 'surefire.runOrder.random.seed': String(seed), ...shuffle, ...jupiterProperties(seed, order) };
    return Object.entries(all).map(([name, value]) => `-D${name}=${value}`);
}
function surefire_prepare({ commandLine, recognition, seed, order, env }) {
    const words = properties(seed, order);
    const extended = (0,shell_line/* withArguments */.$I)(commandLine, recognition.invocation, words);
    if (extended !== null)
        return { commandLine: extended, env: {} };
    return { commandLine, env: { MAVEN_ARGS: [env.MAVEN_ARGS, ...words].filter(Boolean).join(' ') } };
}
function surefire_replay({ commandLine, recognition, seed, order, test }) {
    const words = [...(order === 'shuffled' ? properties(seed, order) : []), ...(test === null ? [] : surefire_selecting(test))];
    const extended = (0,shell_line/* withArguments */.$I)(commandLine, recognition.invocation, words);
    const variables = { TEST_SEED: String(seed) };
    if (extended !== null)
        return { commandLine: (0,shell_line/* withVariables */.sO)(variables, extended), selectsTest: test !== null };
    return {
        commandLine: (0,shell_line/* withVariables */.sO)({ ...variables, MAVEN_ARGS: words.join(' ') }, commandLine),
        selectsTest: test !== null,
    };
}
/** All parameters of a parametrised method run: Surefire's names for them differ between its versions. */
function surefire_selecting({ suite, name }) {
    const [method = ''] = name.split(/[([{ ]/, 1);
    const selected = [suite, method].filter(Boolean).join('#');
    const quiet = ['surefire.failIfNoSpecifiedTests', 'failsafe.failIfNoSpecifiedTests', 'failIfNoTests'];
    return [`-Dtest=${selected}`, `-Dit.test=${selected}`, ...quiet.map((flag) => `-D${flag}=false`)];
}

;// CONCATENATED MODULE: ./build/frameworks/tap/read.js


/** What is read of an output at most: more than any run's own results. */
const MOST_CHARACTERS = 64 * 1024 * 1024;
/** prove names each script before its output: `t/a.t ..`. */
const read_SCRIPT = /^(\S+) \.{2,} ?$/;
const VERSION = /^TAP version \d+$/;
/** Reads the standard output. Never throws. */
async function readTap(evidence) {
    try {
        return report(await streamsOf(evidence), evidence);
    }
    catch (error) {
        return { kind: 'unreadable', reason: `TAP cannot be read: ${error.message}`, tests: [] };
    }
}
async function streamsOf(evidence) {
    const ended = [];
    if (evidence.stdoutLog === null)
        return ended;
    // Loaded where TAP is read: parsers that most sessions need not would delay the start of all.
    const { TapStream } = await Promise.all(/* import() */[__webpack_require__.e(415), __webpack_require__.e(620)]).then(__webpack_require__.bind(__webpack_require__, 85620));
    let stream = new TapStream(null, evidence.workingDirectory);
    let left = MOST_CHARACTERS;
    for await (const line of logLines(evidence.stdoutLog)) {
        const script = read_SCRIPT.exec(line);
        if (script !== null || (VERSION.test(line) && stream.hasBegun)) {
            ended.push(stream.end());
            stream = new TapStream(script?.[1] ?? null, evidence.workingDirectory);
        }
        if (script === null)
            stream.add(line);
        left -= line.length + 1;
        if (left < 0)
            return [...ended, { ...stream.end(), problem: 'the output is larger than 64 MiB: its end was not read' }];
    }
    return [...ended, stream.end()];
}
function report(streams, evidence) {
    const tests = (0,frameworks_identity/* numberDuplicates */.iF)(streams.flatMap((stream) => stream.tests));
    const bailedOut = streams.find((stream) => stream.bailedOut !== null)?.bailedOut ?? null;
    if (bailedOut !== null)
        return { kind: 'read', tests, couldNotRun: `the tests bailed out: ${bailedOut}` };
    const problem = streams.find((stream) => stream.problem !== null)?.problem ?? null;
    const timedOut = evidence.timedOut ? 'the run timed out' : null;
    if (problem !== null || timedOut !== null) {
        return { kind: 'unreadable', reason: [timedOut, problem].filter((part) => part !== null).join('; '), tests };
    }
    const silent = tests.length === 0 && evidence.exitCode !== 0;
    return { kind: 'read', tests, couldNotRun: silent ? 'the command printed no TAP on its standard output' : null };
}

;// CONCATENATED MODULE: ./build/frameworks/tap.js



/** Recognised where the program is known to print TAP; `framework: tap` says so for any other. */
const tap = {
    name: 'tap',
    orders: ['as-is'],
    recognise: (facts) => {
        const invocation = facts.invocations.find(printsTap);
        return invocation === undefined ? null : { invocation };
    },
    // prove swallows its scripts' TAP unless it is verbose.
    prepare: (request) => ({ commandLine: request.commandLine, env: { HARNESS_VERBOSE: '1' } }),
    seedKnob: async () => null,
    read: (evidence) => readTap(evidence),
    replay: (request) => ({
        commandLine: (0,shell_line/* withVariables */.sO)({ TEST_SEED: String(request.seed) }, request.commandLine),
        selectsTest: false,
    }),
};
/** For a command that no framework recognises: TAP is read where a run prints it, and nothing is expected of one that does not. */
const printedTap = {
    ...tap,
    recognise: (facts) => ({ invocation: facts.invocations[0] ?? { words: [], extend: 'none' } }),
    prepare: ({ commandLine }) => ({ commandLine, env: {} }),
    read: async (evidence) => ((await beginsWithTap(evidence)) ? readTap(evidence) : { kind: 'none' }),
};
/** How far into an output TAP may begin: build tools talk first. */
const PREAMBLE_LINES = 200;
/** True where a run's output has TAP's version line, or a plan or numbered result that nothing else prints. */
async function beginsWithTap({ stdoutLog }) {
    const [first] = await firstLines(stdoutLog, PREAMBLE_LINES, /^(TAP version 1[2-4]|1\.\.\d+( #.*)?|(not )?ok 1\b.*)$/);
    return first !== undefined;
}
function printsTap({ words, extend }) {
    const [program = '', ...args] = words;
    // What `tape test/*.js | tap-spec` prints is not TAP.
    if (program === 'prove' || (program === 'tape' && extend !== 'none'))
        return true;
    if (program === 'bats')
        return !args.some((arg) => /^(--formatter|-F)/.test(arg));
    return program === 'tap' && args.some((arg) => /^(-R|--reporter=)tap$/.test(arg));
}

;// CONCATENATED MODULE: ./build/frameworks/python/unittest-read.js
/** A run's unittest sessions as one report. */




/** What stands in place of a class where a module could not be imported. */
const IMPORT = '(import)';
/** Reads what our side wrote from inside unittest. Never throws. */
async function readUnittest(evidence) {
    const sessions = await eventSessions(evidence.reportDir, 'unittest');
    if (sessions.length === 0)
        return withoutEvents(evidence);
    const roots = [evidence.workingDirectory, unittest_read_resolved(evidence.workingDirectory)];
    const events = sessions.flat();
    const tests = (0,frameworks_identity/* numberDuplicates */.iF)(sessions.flatMap((session) => resultsOf(session, roots)));
    const running = unittest_read_runningTests(events, roots);
    if (running.length > 0 || sessions.some((session) => isCut(session, evidence))) {
        return unittest_read_brokenOff(evidence, tests, running);
    }
    return { kind: 'read', tests, couldNotRun: unittest_read_whyNotRun(tests) };
}
/** A result class of the suite's own may run without a runner of unittest: then nothing ever says that it finished. */
function isCut(session, { timedOut }) {
    if (session.some((event) => event.event === 'finish'))
        return false;
    return timedOut || session.some((event) => event.event === 'runner');
}
function resultsOf(session, roots) {
    const reports = new Map();
    let starts = new Map();
    for (const event of session) {
        const identity = unittest_read_identityOf(event, roots);
        const test = JSON.stringify(unittest_read_identityOf({ ...event, subtest: null }, roots));
        if (event.event === 'running')
            starts = starts.set(test, (starts.get(test) ?? 0) + 1);
        if (event.event !== 'report')
            continue;
        // A second start of the same test is another test of the same name, or the same one in a loop.
        const key = `${JSON.stringify(identity)} ${starts.get(test) ?? 0}`;
        const known = reports.get(key) ?? { identity, events: [] };
        known.events.push(event);
        reports.set(key, known);
        if (textIn(event, 'subtest') !== '' && event.outcome === 'failed')
            addToParent(reports, test, starts, event, roots);
    }
    return [...reports.values()].map(({ identity, events }) => unittest_read_resultOf(identity, events, roots));
}
/** unittest says nothing of a test whose sub-tests failed; it failed. */
function addToParent(reports, test, starts, event, roots) {
    const key = `${test} ${starts.get(test) ?? 0}`;
    const known = reports.get(key) ?? { identity: unittest_read_identityOf({ ...event, subtest: null }, roots), events: [] };
    known.events.push(event);
    reports.set(key, known);
}
function unittest_read_resultOf(identity, events, roots) {
    const red = events.find((event) => event.outcome === 'failed' || event.outcome === 'unexpected');
    if (red !== undefined) {
        return { identity, status: 'failed', durationMs: null, failure: unittest_read_failureIn(red, roots) };
    }
    const skipped = events.every((event) => event.outcome === 'skipped');
    return { identity, status: skipped ? 'skipped' : 'passed', durationMs: null, failure: null };
}
function unittest_read_failureIn(event, roots) {
    const path = relativeTo(roots, textIn(event, 'crash_path'));
    const line = numberIn(event, 'crash_line');
    const subtest = textIn(event, 'subtest');
    const message = event.outcome === 'unexpected' ? 'passed, but was expected to fail' : textIn(event, 'message');
    return (0,failure_text/* failureOf */.g5)({
        type: textIn(event, 'type') || null,
        message: subtest === '' ? message : `${message} ${subtest}`,
        stack: textIn(event, 'text'),
        location: path === '' || path.startsWith('/') || line === null ? null : { file: path, line },
    }, roots[0] ?? '/');
}
function unittest_read_identityOf(event, roots) {
    const clean = (text) => (0,frameworks_identity/* stableName */.HD)(text, roots[0] ?? '/');
    const file = relativeTo(roots, textIn(event, 'file'));
    const suite = textIn(event, 'suite');
    const subtest = textIn(event, 'subtest');
    const name = textIn(event, 'name') + (subtest === '' ? '' : ` subtest ${subtest}`);
    return { file: file === '' ? null : clean(file), suite: suite === '' ? null : clean(suite), name: clean(name) };
}
function relativeTo(roots, path) {
    return roots.reduce((shorter, root) => (0,failure_text/* relativePath */.iZ)(shorter, root), path);
}
function unittest_read_runningTests(events, roots) {
    const running = new Map();
    for (const event of events) {
        const identity = unittest_read_identityOf(event, roots);
        if (event.event === 'running')
            running.set(JSON.stringify(identity), identity);
        if (event.event === 'done')
            running.delete(JSON.stringify(identity));
    }
    return [...running.values()];
}
function unittest_read_brokenOff(evidence, tests, running) {
    const how = evidence.timedOut ? 'the run timed out' : 'the process ended';
    const names = running.map(({ suite, name }) => (suite === null ? name : `${suite}.${name}`));
    const failure = { type: null, message: `${how} while this test ran`, stack: null, location: null };
    const ended = running.map((identity) => ({ identity, status: 'failed', durationMs: null, failure }));
    const known = new Set(ended.map(({ identity }) => JSON.stringify(identity)));
    return {
        kind: 'unreadable',
        reason: `the tests break off: ${how} ${names.length === 0 ? 'outside a test' : `while ${names.join(', ')} ran`}`,
        tests: [...tests.filter(({ identity }) => !known.has(JSON.stringify(identity))), ...ended],
    };
}
/** A module that fails to load is a failure among others; where nothing but that happened, nothing ran. */
function unittest_read_whyNotRun(tests) {
    const ran = tests.filter(({ identity }) => identity.suite !== IMPORT);
    if (ran.length > 0)
        return null;
    const first = tests[0];
    if (first === undefined)
        return 'unittest found no tests';
    const said = first.failure?.message.trim().split('\n').at(-1) ?? '';
    return `unittest could not import ${tests.map(({ identity }) => identity.name).join(', ')}: ${said}`;
}
function withoutEvents(evidence) {
    const reason = 'unittest did not start, or PYTHONPATH does not reach it: there are no per-test results';
    if (evidence.exitCode === 2) {
        return { kind: 'read', tests: [], couldNotRun: 'unittest was called in a wrong way (exit code 2)' };
    }
    return { kind: 'unreadable', reason, tests: [] };
}
function unittest_read_resolved(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return path;
    }
}

;// CONCATENATED MODULE: ./build/frameworks/unittest.js
/** Python's unittest: `python -m unittest`, a script that starts it, `setup.py test`, Django's `manage.py test`. */







const ACTIVE = { FLAKY_DETECTOR_UNITTEST: '1' };
/**
 * Its verbose output cannot be told from what tests print, so our side records from inside, through the environment alone. The seed drives
 * hash order and random data that the suite does not seed itself; orders change modules, classes and tests within their suites.
 */
const unittest = {
    name: 'unittest',
    orders: ['as-is', 'shuffled', 'reversed'],
    supportFiles: PYTHON_SUPPORT_FILES,
    recognise: (facts) => {
        const [invocation] = facts.invocations.map((one) => recognised(one, facts)).filter((one) => one !== null);
        return invocation === undefined ? null : { invocation };
    },
    prepare: (request) => ({
        commandLine: request.commandLine,
        env: { ...pythonVariables(request), ...ACTIVE },
    }),
    seedKnob: unittest_seedKnob,
    read: readUnittest,
    replay: unittest_replay,
    chosen: { order: 'given', meet: () => true, line: unittest_chosenLine },
};
function recognised(candidate, facts) {
    if (candidate.words[0] === 'unittest')
        return candidate;
    if (scriptRunner(candidate, facts) !== 'unittest')
        return null;
    // setup.py takes what is added for options of its own.
    return candidate.words.some((word) => external_node_path_.posix.basename(word) === 'setup.py')
        ? { ...candidate, extend: 'none' }
        : candidate;
}
async function unittest_seedKnob(evidence) {
    const sessions = await eventSessions(evidence.reportDir, 'unittest');
    const finish = sessions.flat().findLast((event) => event.event === 'finish');
    if (finish === undefined)
        return 'PYTHONHASHSEED';
    return inWords(Array.isArray(finish.seeded) ? finish.seeded.map(String) : []);
}
/** `-k` reaches unittest, its scripts and Django alike, from Python 3.7 on. */
function unittest_replay(request) {
    const { commandLine, order, recognition, test } = request;
    const pattern = order === 'as-is' && test !== null ? patternOf(test) : null;
    const narrowed = pattern === null ? null : (0,shell_line/* withArguments */.$I)(commandLine, recognition.invocation, ['-k', pattern]);
    const more = order === 'as-is' ? ACTIVE : { ...ACTIVE, FLAKY_DETECTOR_ORDER: order };
    return { commandLine: replayLine(request, more, narrowed ?? commandLine), selectsTest: narrowed !== null };
}
/** Our side picks them out of whatever the command loads. */
function unittest_chosenLine(request) {
    const { commandLine, tests } = request;
    if (tests.some((test) => patternOf(test) === null))
        return null;
    const ids = tests.map(({ file, suite, name }) => `${file}::${suite}::${methodOf(name)}`);
    const more = { ...ACTIVE, [CHOSEN]: JSON.stringify([...new Set(ids)]) };
    return replayLine(request, more, commandLine);
}
/** Ends like the test's id: `*test_a.TestB.test_c`; of a script, whose module is `__main__`, class and method alone. */
function patternOf({ file, suite, name }) {
    if (file === null || suite === null || suite.startsWith('('))
        return null;
    return `*.${suite}.${methodOf(name)}`;
}
function methodOf(name) {
    return name.replace(/ subtest [[(].*$/s, '').replace(/ #\d+$/, '');
}

;// CONCATENATED MODULE: ./build/frameworks/javascript/vitest-reporter.js
/** The reporter that vitest loads beside its default one: it records each file's tests as soon as the file is done. */

/** Its file name in the folder of support files. */
const VITEST_REPORTER_FILE = 'vitest-reporter.mjs';
/**
 * Vitest 3 and later report through test modules; older ones hand over a tree of tasks at the end. A block whose own hook fails
 * is recorded as failed; what it would have run is skipped.
 */
const VITEST_REPORTER_TEXT = `import { createRequire } from 'node:module';

const { record, failure } = createRequire(import.meta.url)('./${RECORDER_FILE}');

function write(file, suite, name, status, errors, ms, line) {
  const shown = status === 'failed' || status === 'flaky' ? failure(errors && errors[0]) : null;
  record({ kind: 'test', file, suite, name, status, ms: typeof ms === 'number' ? ms : null, line: line || null, failure: shown });
}

function writeBroken(file, error) {
  record({ kind: 'broken-file', file, failure: failure(error) });
}

function parents(node) {
  const names = [];
  for (let block = node.parent; block && block.type === 'suite'; block = block.parent) names.unshift(block.name);
  return names;
}

function seeTest(module, test) {
  const { state, errors } = test.result();
  if (state === 'pending') return;
  const { flaky, duration } = test.diagnostic() || {};
  const status = state === 'passed' && flaky ? 'flaky' : state;
  write(module.moduleId, parents(test), test.name, status, errors, duration, test.location && test.location.line);
}

function seeModule(module) {
  for (const test of module.children.allTests()) seeTest(module, test);
  for (const suite of module.children.allSuites()) {
    const errors = suite.errors();
    if (errors.length > 0) write(module.moduleId, parents(suite), suite.name, 'failed', errors);
  }
  const errors = module.errors();
  if (errors.length > 0) writeBroken(module.moduleId, errors[0]);
}

const STATES = { pass: 'passed', fail: 'failed', skip: 'skipped', todo: 'skipped' };

function seeTask(file, task, suite) {
  const { state, errors, retryCount, duration } = task.result || {};
  if (task.type !== 'suite') {
    const status = STATES[state || task.mode];
    if (status) write(file, suite, task.name, status === 'passed' && retryCount > 0 ? 'flaky' : status, errors, duration);
    return;
  }
  if (errors && errors.length > 0 && task.name !== undefined) write(file, suite, task.name, 'failed', errors);
  for (const inner of task.tasks) seeTask(file, inner, suite.concat(task.name));
}

function seeFile(file) {
  for (const task of file.tasks) seeTask(file.filepath, task, []);
  const errors = file.result && file.result.errors;
  if (errors && errors.length > 0) writeBroken(file.filepath, errors[0]);
}

function guarded(see, value) {
  try {
    see(value);
  } catch {}
}

export default class Recorder {
  seen = new Set();
  onInit(vitest) {
    const { shuffle } = (vitest.config && vitest.config.sequence) || {};
    const shuffles = shuffle === true || (shuffle && (shuffle.files || shuffle.tests));
    record({ kind: 'begin', knob: shuffles ? "vitest's --sequence.seed" : null });
  }
  onTestModuleEnd(module) {
    this.modern = true;
    this.seen.add(module.moduleId);
    guarded(seeModule, module);
  }
  onTestRunEnd(modules) {
    this.modern = true;
    // A file that cannot be loaded has no end of its own in version 3.
    for (const module of modules || []) if (!this.seen.has(module.moduleId)) guarded(seeModule, module);
    record({ kind: 'end' });
  }
  onFinished(files) {
    if (this.modern) return;
    for (const file of files || []) guarded(seeFile, file);
    record({ kind: 'end' });
  }
}
`;

;// CONCATENATED MODULE: ./build/frameworks/vitest.js
/** Vitest: a reporter of ours beside its default one, the seed to its `--sequence.seed`. */







const vitest_NAME = 'vitest';
/** Its commands that run no tests. */
const OTHER_COMMANDS = ['bench', 'list', 'init', 'complete'];
/**
 * Reporters on the command line replace those of the user's configuration: the default one is named again, others are silent in these
 * runs.
 */
const vitest = {
    name: vitest_NAME,
    orders: ['as-is', 'shuffled'],
    supportFiles: {
        [RECORDER_FILE]: RECORDER_TEXT,
        [VITEST_REPORTER_FILE]: VITEST_REPORTER_TEXT,
        [MORE_ARGUMENTS_FILE]: MORE_ARGUMENTS_TEXT,
    },
    recognise: (facts) => {
        const invocation = soleInvocation(facts.invocations.filter(runsVitest));
        return invocation === null ? null : { invocation };
    },
    prepare: vitest_prepare,
    seedKnob: recordedKnob,
    read: (evidence) => readRecordings(vitest_NAME, evidence),
    replay: vitest_replay,
    // Each file has a worker of its own.
    chosen: { order: 'own', meet: (one, other) => one.file !== null && one.file === other.file, line: vitest_chosenLine },
};
function runsVitest({ words }) {
    return words[0] === 'vitest' && !OTHER_COMMANDS.includes(words[1] ?? '');
}
function vitest_prepare(request) {
    const { invocation } = request.recognition;
    const hasReporter = invocation.words.some((word) => /^--reporters?(=|$)/.test(word));
    const words = [
        ...(hasReporter ? [] : ['--reporter=default']),
        `--reporter=${(0,external_node_path_.join)(request.supportDir, VITEST_REPORTER_FILE)}`,
        ...vitest_seedWords(request),
    ];
    const extended = (0,shell_line/* withArguments */.$I)(request.commandLine, invocation, words);
    const more = extended === null ? moreArguments(vitest_NAME, words, request) : {};
    return { commandLine: extended ?? request.commandLine, env: { ...more, [REPORT_VARIABLE]: request.reportDir } };
}
/** A seed that the command names itself stays, unless we shuffle. */
function vitest_seedWords({ recognition, order, seed }) {
    if (order === 'shuffled')
        return ['--sequence.shuffle', `--sequence.seed=${seed}`];
    const named = recognition.invocation.words.some((word) => word.startsWith('--sequence.seed'));
    return named ? [] : [`--sequence.seed=${seed}`];
}
function vitest_replay(request) {
    const { test, recognition } = request;
    const words = test === null ? [] : vitest_selection([test], recognition.invocation);
    return { commandLine: vitest_lineWith(words, request), selectsTest: test !== null };
}
/** In the order that the file, or vitest's own shuffle, has them in. */
function vitest_chosenLine(request) {
    const { tests, recognition } = request;
    return tests.some(({ name }) => name === WHOLE_FILE)
        ? null
        : vitest_lineWith(vitest_selection(tests, recognition.invocation), request);
}
function vitest_lineWith(selected, request) {
    const { recognition, commandLine, supportDir } = request;
    const words = [...vitest_seedWords(request), ...selected];
    const line = (0,shell_line/* withArguments */.$I)(commandLine, recognition.invocation, words);
    const more = line === null ? moreArguments(vitest_NAME, words, { supportDir, env: {} }) : {};
    return (0,shell_line/* withVariables */.sO)({ TEST_SEED: String(request.seed), ...more }, line ?? commandLine);
}
/** The file as vitest filters (any path that has it in it), the name with its blocks. */
function vitest_selection(tests, { directory = '.', extend }) {
    const [{ file, name } = { file: null, name: WHOLE_FILE }] = tests;
    // Of several vitests that the command starts, in folders of their own, one only has the test.
    const several = extend === 'none';
    const path = several ? external_node_path_.posix.basename(file ?? '') : external_node_path_.posix.relative(directory, file ?? '');
    const files = [...(several ? ['--passWithNoTests'] : []), ...(file === null ? [] : [path])];
    if (name === WHOLE_FILE)
        return files;
    const names = tests.map((test) => vitest_pattern([...(test.suite?.split(' > ') ?? []), test.name]));
    return [...files, '-t', anyOf(names)];
}
/** Between blocks stands a space, ` > ` from version 4 on; version 1 begins every name with a space. */
function vitest_pattern(parts) {
    return exactly(parts).replace('^', '^ ?');
}

;// CONCATENATED MODULE: ./build/frameworks/registry.js
/** All frameworks, in the order in which they are asked whether a command is theirs. */

















/** Every framework that the tool knows; a command that several recognise belongs to the first. */
const FRAMEWORKS = [
    pytest,
    unittest,
    jest,
    vitest,
    mocha,
    nodeTest,
    playwright,
    go,
    nextest,
    cargo,
    surefire,
    gradle,
    rspec,
    minitest,
    ctest,
    googletest,
    tap,
];

;// CONCATENATED MODULE: ./build/frameworks/replay-support.js
/** What a replay line needs on another machine than the session's: our support files, at a place that the line can name everywhere. */

/** Where the lines of a session look for support files that whoever pastes them must write first. A plain word of the shell. */
const PORTABLE_SUPPORT = '/tmp/flaky-detector-support';
/**
 * The support files of a framework, from this program and never from a report, which strangers can have written.
 * @param framework its name; null: none was recognised
 */
function portableSupport(framework) {
    const files = FRAMEWORKS.find(({ name }) => name === framework)?.supportFiles;
    return files === undefined ? null : { folder: PORTABLE_SUPPORT, files };
}

;// CONCATENATED MODULE: ./build/frameworks/session.js
/** A framework at work in one session: what the executor asks per run, whichever framework it is. */




/**
 * Binds a recognised framework to a session and writes its support files.
 * @param supportDir absolute; created
 * @param replayDir where replay lines look for the support files
 * @param reportFiles the `report-files` input; null: the framework's own
 * @throws when the support files cannot be written.
 */
function openFramework(framework, recognition, commandLine, { supportDir, replayDir }, reportFiles) {
    writeSupportFiles(framework, supportDir);
    return {
        name: framework.name,
        orders: framework.orders,
        reportFiles: reportFiles ?? framework.reportFiles ?? null,
        prepare: (needs) => framework.prepare({ ...needs, commandLine, recognition, supportDir }),
        replay: (wanted) => framework.replay({ ...wanted, commandLine, recognition, supportDir: replayDir }),
        here: (replayLine) => replayLine.replaceAll(replayDir, supportDir),
        chosen: boundChosen(framework, { commandLine, recognition, supportDir: replayDir }),
        // What the user names is read, whichever framework wrote it.
        read: (evidence) => (reportFiles === null ? framework.read(evidence) : readReportFiles(evidence)),
        use: async (evidence, prepared) => {
            if (framework === printedTap && !(await beginsWithTap(evidence)))
                return null;
            return {
                name: framework.name,
                seedKnob: await framework.seedKnob(evidence),
                extendedCommand: prepared.commandLine === commandLine ? null : prepared.commandLine,
            };
        },
    };
}
function boundChosen({ chosen }, bound) {
    return chosen === undefined ? null : { ...chosen, line: (wanted) => chosen.line({ ...bound, ...wanted }) };
}
/** Writes the files of ours that a framework's runs and replays load. */
function writeSupportFiles({ supportFiles = {} }, supportDir) {
    for (const [name, text] of Object.entries(supportFiles)) {
        const path = (0,external_node_path_.join)(supportDir, name);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        (0,external_node_fs_.writeFileSync)(path, text);
    }
}

;// CONCATENATED MODULE: ./build/frameworks/unread-programs.js
/** By program; the option is what it needs, the file what `report-files` names then (null: it prints TAP). */
const unread_programs_PROGRAMS = {
    ava: { add: '--tap', file: null },
    behave: { add: '--junit', file: 'reports/*.xml' },
    cypress: { add: '--reporter junit', file: 'test-results.xml' },
    green: { add: '--junit-report green.xml', file: 'green.xml' },
    jasmine: { add: 'the JUnitXmlReporter of jasmine-reporters', file: 'junitresults*.xml' },
    karma: { add: 'karma-junit-reporter', file: '**/TESTS-*.xml' },
    lab: { add: '-r junit -o lab.xml', file: 'lab.xml' },
    nose2: { add: '--plugin nose2.plugins.junitxml --junit-xml', file: 'nose2-junit.xml' },
    nosetests: { add: '--with-xunit', file: 'nosetests.xml' },
    phpunit: { add: '--log-junit phpunit.xml', file: 'phpunit.xml' },
    robot: { add: '--xunit robot.xml', file: 'robot.xml' },
};
/** What to tell the user of a command that starts one of them; null when it starts none, or prints TAP already. */
function unreadProgram(invocations) {
    for (const { words } of invocations) {
        const [program = '', ...args] = words;
        const way = Object.hasOwn(unread_programs_PROGRAMS, program) ? unread_programs_PROGRAMS[program] : undefined;
        if (way === undefined || (way.file === null && args.some((word) => word === way.add || word === '-t')))
            continue;
        const files = way.file === null ? '' : ` and set \`report-files: ${way.file}\``;
        return `Runs are judged by exit code: ${program} is not read by itself. For results of each test add ${way.add} to it${files}.`;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/frameworks/recognise.js
/** Which framework a session's command runs: as the `framework` input says, or as the command and the repository tell. */










const READABLE_BYTES = 1_000_000;
/** Recognises the framework and writes its support files into output-dir, where a replay finds them later. */
function recogniseFramework(config, workspace) {
    const inside = (path) => (0,external_node_path_.join)(workspace.directory, path);
    const facts = projectFacts(config.testCommand, (path) => readSmall(inside(path)), (path) => foldersIn(inside(path)));
    const found = config.framework === 'none' ? null : (find(facts, config.framework) ?? byReportFiles(facts, config));
    const wanted = config.perturb.includes('order') ? (found?.framework.orders ?? []) : [];
    const orders = wanted.filter((order) => order !== 'as-is');
    const warnings = [...unrecognised(config, found, facts), ...withoutOrders(config, orders, found)];
    const used = found ?? asPrinted(facts, config);
    if (used === null)
        return { framework: null, orders, warnings };
    const supportDir = (0,external_node_path_.join)(config.outputDir, session_output/* OUTPUT_FILES */.Y7.support);
    const { framework, recognition } = used;
    const places = { supportDir, replayDir: config.portableReplays ? PORTABLE_SUPPORT : supportDir };
    const session = openFramework(framework, recognition, config.testCommand, places, config.reportFiles);
    return { framework: session, orders, warnings };
}
function unrecognised({ framework }, found, { invocations }) {
    if (found !== null || framework === 'none' || framework === printedTap.name)
        return [];
    if (framework === 'auto')
        return [unreadProgram(invocations)].filter((warning) => warning !== null);
    return [
        `The command does not show that it runs ${framework}: runs are judged by exit code alone. Name the program in test-command.`,
    ];
}
function withoutOrders({ perturb }, orders, found) {
    if (!perturb.includes('order') || orders.length > 0)
        return [];
    const why = found === null ? 'no framework was recognised' : `${found.framework.name} has no way to change it`;
    return [`perturb: order has no effect: ${why}. All runs keep the order that the command has.`];
}
function find(facts, wanted) {
    for (const framework of FRAMEWORKS) {
        if (wanted !== 'auto' && framework.name !== wanted)
            continue;
        const recognition = framework.recognise(facts);
        if (recognition !== null)
            return { framework, recognition };
    }
    return null;
}
/** A command that nobody recognises still has per-test results where it writes JUnit files. */
function byReportFiles(facts, config) {
    const wanted = config.framework === junitFiles.name || (config.framework === 'auto' && config.reportFiles !== null);
    if (!wanted)
        return null;
    const invocation = facts.invocations[0] ?? { words: [], extend: 'none' };
    return { framework: junitFiles, recognition: { invocation } };
}
/** What no framework recognises may still print TAP. */
function asPrinted(facts, { framework }) {
    const recognition = framework === 'auto' || framework === printedTap.name ? printedTap.recognise(facts) : null;
    return recognition === null ? null : { framework: printedTap, recognition };
}
function foldersIn(path) {
    try {
        const entries = (0,external_node_fs_.readdirSync)(path, { withFileTypes: true });
        return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    }
    catch {
        return [];
    }
}
function readSmall(path) {
    try {
        return (0,external_node_fs_.statSync)(path).size > READABLE_BYTES ? null : (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/frameworks/replays.js
var replays = __webpack_require__(15320);
;// CONCATENATED MODULE: ./build/frameworks/frameworks.js
/** What a session uses of this room, in one piece to load. */





/***/ }),

/***/ 50187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ headAndTail),
/* harmony export */   u: () => (/* binding */ HeadAndTail)
/* harmony export */ });
/** Text of unknown length kept in bounded memory: its beginning and its end. */
const HEAD = 1_500;
const TAIL = 2_400;
/** Collects pieces of text; of a long whole, the first 1,500 and the last 2,400 characters stay. */
class HeadAndTail {
    #head = '';
    #tail = '';
    #dropped = 0;
    /** Adds the next piece. */
    add(piece) {
        const room = HEAD - this.#head.length;
        this.#head += piece.slice(0, Math.max(0, room));
        const rest = room <= 0 ? piece : piece.slice(room);
        const tail = this.#tail + rest.slice(-TAIL);
        this.#dropped += Math.max(0, this.#tail.length + rest.length - TAIL);
        this.#tail = tail.slice(-TAIL);
    }
    /** What was kept, trimmed, with a line that says how much is missing between the two parts. */
    toString() {
        const gap = this.#dropped === 0 ? '' : `\n… ${this.#dropped} characters left out …\n`;
        return `${this.#head}${gap}${this.#tail}`.trim().toWellFormed();
    }
}
/** The text, with its middle left out where it is over about 3,900 characters. */
function headAndTail(text) {
    const kept = new HeadAndTail();
    kept.add(text);
    return kept.toString();
}


/***/ }),

/***/ 2480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ stableName),
/* harmony export */   JN: () => (/* binding */ mergeRetries),
/* harmony export */   iF: () => (/* binding */ numberDuplicates),
/* harmony export */   r0: () => (/* binding */ mergePhases)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/**
 * What makes a test the same test in every run: names without what differs from run to run, and one rule for equal names within a
 * report. Every framework goes through here. Names are not Unicode-normalised: two spellings may be two tests, and a replay needs the one reported.
 */

/** Characters of a name that are kept; a longer one ends in a digest of itself, so that it stays unique. */
const NAME_LIMIT = 500;
/**
 * A name as it can be compared between runs: slot paths and memory addresses taken out, lone surrogates replaced, length bounded.
 * @param workingDirectory absolute, as the tests saw it
 */
function stableName(name, workingDirectory) {
    const base = workingDirectory.replace(/\/+$/, '');
    const local = base === '' ? name : name.replaceAll(`${base}/`, '').replaceAll(base, '.');
    const plain = local.replace(/\b0x[0-9a-f]{6,16}\b/gi, '0x…').toWellFormed();
    if (plain.length <= NAME_LIMIT)
        return plain;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(plain).digest('hex').slice(0, 12);
    return `${plain.slice(0, NAME_LIMIT - 13).toWellFormed()}…${digest}`;
}
/** Equal identities get ` #2`, ` #3` in the order of the report. */
function numberDuplicates(results) {
    const seen = new Map();
    return results.map((result) => {
        const key = keyOf(result.identity);
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        if (count === 1)
            return result;
        return { ...result, identity: { ...result.identity, name: `${result.identity.name} #${count}` } };
    });
}
/** Equal identities are tries of one test, in order: failed and then passed is flaky. */
function mergeRetries(results) {
    return merge(results, (first, second) => {
        const wasRed = first === 'failed' || first === 'flaky';
        if (second === 'passed')
            return wasRed ? 'flaky' : 'passed';
        return second === 'skipped' ? first : second;
    });
}
/** Equal identities are phases of one test (its call, then its teardown): one failure fails it. */
function mergePhases(results) {
    const rank = ['failed', 'flaky', 'passed', 'skipped'];
    return merge(results, (first, second) => (rank.indexOf(first) <= rank.indexOf(second) ? first : second));
}
function merge(results, statusOf) {
    const merged = new Map();
    for (const result of results) {
        const key = keyOf(result.identity);
        const before = merged.get(key);
        merged.set(key, before === undefined ? result : mergedResult(before, result, statusOf(before.status, result.status)));
    }
    return [...merged.values()];
}
function mergedResult(first, second, status) {
    const durations = [first.durationMs, second.durationMs].filter((ms) => ms !== null);
    const failure = first.failure ?? second.failure;
    return {
        identity: first.identity,
        status,
        durationMs: durations.length === 0 ? null : durations.reduce((sum, ms) => sum + ms, 0),
        failure: status === 'failed' || status === 'flaky' ? failure : null,
    };
}
function keyOf({ file, suite, name }) {
    return JSON.stringify([file, suite, name]);
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
