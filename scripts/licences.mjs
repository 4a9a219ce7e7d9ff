// Which packages a bundle really holds, by the bundler's own account, under which licences, and with which texts. ncc's --license
// leaves out what it joins into one module (p-limit, zod), so the list is made here; a licence that nobody has agreed to fails the build.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences that ask for no more than to be named. */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BSL-1.0', 'ISC', 'MIT'];
/** Packages that declare none; docs/dependencies.md says what is known of each. */
const DECLARE_NONE = ['runpod-sdk'];
const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/;
const RULE = '-'.repeat(80);

/** The folders of all packages that have a module in the bundle, by the bundler's stats. */
export function packagesIn(stats) {
  const found = new Set();
  const look = (modules) => {
    for (const module of modules ?? []) {
      const folder = PACKAGE.exec(module.nameForCondition ?? '')?.[0];
      if (folder !== undefined) found.add(folder);
      look(module.modules); // joined into one
    }
  };
  look(stats.modules);
  for (const child of stats.children ?? []) look(child.modules);
  return [...found];
}

/** What a package says of its licence: `{ name, version, licence, text }`; `licence` is null where it declares none. */
export function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
  const text = texts
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
    .join('\n\n');
  return { name, version, licence: typeof license === 'string' ? license : null, text };
}

/** What is wrong with a list of licences, a line for each; empty: nothing. */
export function licenceProblems(packages) {
  return packages.flatMap(({ name, licence }) => {
    if (licence === null) return DECLARE_NONE.includes(name) ? [] : [`${name} declares no licence`];
    const wanted = licence.replace(/[()]/g, '').split(/ AND | OR /);
    return wanted.every((id) => ALLOWED.includes(id))
      ? []
      : [`${name} has the licence ${licence}, which is not agreed to`];
  });
}

/** The text of licenses.txt. @throws Error when a licence is not agreed to */
export function licencesOf(statsFile) {
  const packages = packagesIn(JSON.parse(readFileSync(statsFile, 'utf8')))
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map(licenceOf)
    .sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
  const problems = licenceProblems(packages);
  if (problems.length > 0) throw new Error(`${problems.join('; ')}. See scripts/licences.mjs.`);
  return sections(packages).join('');
}

/** A text that several packages share stands once, under all their names. */
function sections(packages) {
  const byText = new Map();
  for (const { name, version, licence, text } of packages) {
    const said = `${licence ?? 'declares no licence'}\n\n${text === '' ? '(No licence text in the package.)' : text}`;
    byText.set(said, [...(byText.get(said) ?? []), `${name} ${version}`]);
  }
  return [...byText].map(([said, names]) => `${names.join('\n')}\n${said}\n${RULE}\n`);
}
