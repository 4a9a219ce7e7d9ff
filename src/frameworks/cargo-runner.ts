/**
 * The script that cargo starts every test binary through (`CARGO_TARGET_<triple>_RUNNER`). Cargo names the binary on
 * stderr and the binary its tests on stdout, two streams that cannot be joined afterwards; the script knows both.
 */

/** Where the script writes; set by prepare. */
export const CARGO_REPORT_VARIABLE = 'FLAKY_DETECTOR_CARGO_REPORT';
/** The seed for shuffling, where this run shuffles. */
export const CARGO_SHUFFLE_VARIABLE = 'FLAKY_DETECTOR_CARGO_SHUFFLE';

/**
 * For `bash -p`, as Go's script, and for the same reasons. One `<n>.log` per binary, in cargo's order: the package, the
 * target's name, then the output; and `<n>.exit` with the exit code. The output goes to a file first, not through a
 * pipe: a process that a test left behind would hold the pipe open. rustdoc's merged doc tests re-run their own binary
 * and learn its path from a variable that rustdoc sets only without a runner. libtest shuffles on stable too, if it is
 * told at run time that it may use unstable options.
 */
export const CARGO_RUNNER_SCRIPT = `#!/usr/bin/env bash
set +p
case "$1" in
  */deps/*) ;;
  */rust_out) RUSTDOC_DOCTEST_BIN_PATH=$1; export RUSTDOC_DOCTEST_BIN_PATH; exec "$@" ;;
  *) exec "$@" ;;
esac
_count=$(ls "$${CARGO_REPORT_VARIABLE}" | wc -l)
_report=$(mktemp "$${CARGO_REPORT_VARIABLE}/$(printf %06d "$_count")-XXXXXX") || exec "$@"
_binary=$1
shift
for _word do
  shift
  case "$_word" in -q|--quiet) continue ;; esac
  set -- "$@" "$_word"
done
if [ -n "$${CARGO_SHUFFLE_VARIABLE}" ]; then
  RUSTC_BOOTSTRAP=1
  export RUSTC_BOOTSTRAP
  set -- -Z unstable-options --shuffle-seed "$${CARGO_SHUFFLE_VARIABLE}" "$@"
fi
_name=\${_binary##*/}
printf '%s\\n%s\\n' "$CARGO_PKG_NAME" "\${_name%-*}" >"$_report.log"
trap : TERM INT QUIT
{ "$_binary" "$@" >>"$_report.log" 2>&3 3>&-; } 3>&2 2>/dev/null
_code=$?
echo "$_code" >"$_report.exit"
tail -n +3 "$_report.log"
exit "$_code"
`;
