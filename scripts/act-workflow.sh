#!/usr/bin/env bash
# Runs __tests__/e2e/act-workflow.yml as a job on this machine: act in host mode, on a clean clone of HEAD, without a network.
# Needs act, git, node and python3 on the PATH. Fails when a step of the workflow does, when the job's summary was not written, or when act's own
# artifact server does not hold both reports.
set -euo pipefail
repo="$(cd "$(dirname "$0")/.." && pwd)"
for program in act git node python3; do
  command -v "$program" > /dev/null || { echo "$0 needs $program on the PATH." >&2; exit 2; }
done

place="$(mktemp -d)"
proxy=''
trap '[ -z "$proxy" ] || kill "$proxy"; rm -rf "$place"' EXIT
git clone --quiet "$repo" "$place/repo"
cd "$place/repo"

# action.yml asks for Node 24, and act takes whatever node is first on the PATH.
export PATH="$repo/node_modules/.bin:$PATH"
# act keeps its state under these, and must not read a person's own settings.
export HOME="$place/home" XDG_CACHE_HOME="$place/cache" XDG_CONFIG_HOME="$place/config"
mkdir -p "$HOME" "$XDG_CACHE_HOME" "$XDG_CONFIG_HOME"

act_port="$(node -e 'const server = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(server.address().port); server.close(); })')"
mkfifo "$place/port"
node scripts/act-artifacts.mjs "$act_port" > "$place/port" &
proxy=$!
read -r port < "$place/port"

log="$place/act.log"
ACTIONS_RUNTIME_URL="http://127.0.0.1:$port/" act push --workflows __tests__/e2e/act-workflow.yml --platform ubuntu-latest=-self-hosted --pull=false \
  --artifact-server-path "$place/artifacts" --artifact-server-addr 127.0.0.1 --artifact-server-port "$act_port" \
  --env CHECKOUT_FROM="$place/repo" > "$log" 2>&1 || { cat "$log"; exit 1; }

# No later step can read a step's summary: act prints it.
for summary in '## ❌ Flaky' '## ✅ No failure seen'; do
  grep -qF "Summary - $summary" "$log" || { cat "$log"; echo "The job's summary lacks: $summary" >&2; exit 1; }
done

# One for each session, by names that do not clash, each with its report inside.
shopt -s nullglob
reports=("$place"/artifacts/*/flaky-report-*/*.zip)
[ ${#reports[@]} -eq 2 ] || { cat "$log"; echo "act's server holds ${#reports[@]} artifacts, and 2 were expected." >&2; exit 1; }
for report in "${reports[@]}"; do
  python3 -c 'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); sys.exit(z.testzip() or not {"results.json", "report.html", "junit.xml", "events.ndjson"} <= set(z.namelist()))' "$report" ||
    { cat "$log"; echo "$report is not a whole report." >&2; exit 1; }
done
grep -E '(Success|Failure) - |🏁|verdict ' "$log"
