/**
 * The script that `go test` starts every test binary through (`-exec`). It leaves what the binary printed, with Go's
 * own event marks, in the run's report folder, so that a report exists behind make, gotestsum or a pipe as well, and
 * the user's output keeps its form. Turning on `-json` by GOFLAGS instead would change `go list` and `go vet` in the
 * same command.
 */

/** Where the script writes; set by prepare. */
export const GO_REPORT_VARIABLE = 'FLAKY_DETECTOR_GO_REPORT';
/** The seed for shuffling, where this run shuffles. */
export const GO_SHUFFLE_VARIABLE = 'FLAKY_DETECTOR_GO_SHUFFLE';
/** The seed for a shuffle that the user turned on without naming a seed. */
export const GO_SEED_VARIABLE = 'FLAKY_DETECTOR_GO_SEED';

/**
 * For `bash -p`, which takes no function of the user's for one of its programs, and hands all of them on to the binary,
 * as other shells do not. A variable that the user exports must not reach the binary changed: its own begin with `_`.
 * One `<n>.log` per binary: first a line with the import path and one with the folder, then the output, and `<n>.exit`
 * with the exit code. The output goes to a file, not through a pipe: a process that a test left would hold it open.
 */
export const GO_EXEC_SCRIPT = `#!/usr/bin/env bash
set +p
case "$1" in *.test) ;; *) exec "$@" ;; esac
_report=$(mktemp "$${GO_REPORT_VARIABLE}/XXXXXXXX") || exec "$@"
_binary=$1
shift
_json=
_verbose=-test.v=true
if grep -q -a 'invalid flag -test.v=' "$_binary"; then _verbose=-test.v=test2json; fi
for _word do
  shift
  case "$_word" in
    -test.v=test2json) _json=1; continue ;;
    -test.v=*) continue ;;
    -test.shuffle=on) echo "$${GO_SEED_VARIABLE}" >"$_report.shuffled"; _word=-test.shuffle=$${GO_SEED_VARIABLE} ;;
  esac
  set -- "$@" "$_word"
done
if [ -n "$${GO_SHUFFLE_VARIABLE}" ]; then
  echo "$${GO_SHUFFLE_VARIABLE}" >"$_report.shuffled"
  set -- -test.shuffle="$${GO_SHUFFLE_VARIABLE}" "$@"
fi
_module=$PWD
while [ ! -f "$_module/go.mod" ] && [ -n "$_module" ]; do _module=\${_module%/*}; done
_path=
if [ -n "$_module" ]; then _path=$(sed -n 's/^module[[:space:]]*"\\{0,1\\}\\([^"[:space:]]*\\).*/\\1/p' "$_module/go.mod" | head -n 1); fi
printf '%s\\n%s\\n' "$_path\${PWD#"$_module"}" "$PWD" >"$_report.log"
trap : TERM INT QUIT
{ "$_binary" "$_verbose" "$@" >>"$_report.log" 2>&1; } 2>/dev/null
_code=$?
echo "$_code" >"$_report.exit"
if [ -n "$_json" ]; then tail -n +3 "$_report.log"; else tail -n +3 "$_report.log" | tr -d '\\026'; fi
exit "$_code"
`;
