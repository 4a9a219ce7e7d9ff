/**
 * The script that `go test` starts every test binary through (`-exec`). It leaves what the binary printed, with Go's own
 * event marks, in the run's report folder, so that a report exists behind make, gotestsum or a pipe as well, and the user's
 * output keeps its form. Turning on `-json` by GOFLAGS instead would change `go list` and `go vet` in the same command.
 */

/** Where the script writes; set by prepare. */
export const GO_REPORT_VARIABLE = 'FLAKY_DETECTOR_GO_REPORT';
/** The seed for shuffling, where this run shuffles. */
export const GO_SHUFFLE_VARIABLE = 'FLAKY_DETECTOR_GO_SHUFFLE';
/** The seed for a shuffle that the user turned on without naming a seed. */
export const GO_SEED_VARIABLE = 'FLAKY_DETECTOR_GO_SEED';

/**
 * POSIX sh. One `<n>.log` per binary: first a line with the import path and one with the folder, then the output, and `<n>.exit` with the
 * exit code. The output goes to a file first, not through a pipe: a process that a test left behind would hold the pipe open.
 */
export const GO_EXEC_SCRIPT = `#!/bin/sh
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
