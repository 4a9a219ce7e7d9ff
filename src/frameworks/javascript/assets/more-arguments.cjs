'use strict';
// Loaded first by node: puts arguments behind the program's own, where the command line cannot take them to it.
const given = process.env.FLAKY_DETECTOR_MORE_ARGUMENTS;
const JEST = /[\\/](jest|jest-cli)[\\/]bin[\\/]jest\.js$/;
const JEST_STARTER = /[\\/](react-scripts|react-app-rewired|@craco[\\/]craco([\\/]dist)?)[\\/]scripts[\\/]test\.js$/;
const MAIN_FILES = {
  jest: [JEST, JEST_STARTER],
  vitest: [/[\\/]vitest[\\/]vitest\.mjs$/],
  mocha: [/[\\/]mocha[\\/]bin[\\/]_?mocha(\.c?js)?$/],
};

function mainFile() {
  const [, first, second] = process.argv;
  try {
    // nyc before 15 starts a file of its own, the program's behind it.
    return require('fs').realpathSync(/[\\/]\.node-spawn-wrap-/.test(first || '') ? second : first);
  } catch (_error) {
    return '';
  }
}

if (given) {
  const { program, words } = JSON.parse(given);
  const main = mainFile();
  if (MAIN_FILES[program].some((pattern) => pattern.test(main))) {
    delete process.env.FLAKY_DETECTOR_MORE_ARGUMENTS; // a program that the tests start is their own business
    const end = process.argv.indexOf('--');
    const own = words.map((word) => word.replace('{pid}', String(process.pid)));
    process.argv.splice.apply(process.argv, [end < 0 ? process.argv.length : end, 0].concat(own));
  }
}
