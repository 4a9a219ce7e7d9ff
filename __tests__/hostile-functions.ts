/** An environment with functions in place of whatever a shell text of ours may call, and one that is the user's own. */
const NAMES =
  'cd echo exec printf test [ command builtin sh env mkdir cat exit set export trap kill read wait true ' +
  'eval hash sleep shift mapfile unset unshare mount nsenter readlink setpriv rm touch umount find git ' +
  'taskset tr ls wc mktemp grep sed head tail cp';

/** Each ends with 1 and does nothing; `greet` says hello. */
export function hostileFunctions(): Record<string, string> {
  const broken = NAMES.split(' ').map((name) => [`BASH_FUNC_${name}%%`, '() { (( 0 )); }']);
  return { ...Object.fromEntries(broken), 'BASH_FUNC_greet%%': "() { /usr/bin/env printf 'hello\\n'; }" };
}
