#!/bin/sh
# A suite that prints TAP, with tests that are flaky in known ways: truth.json says how each of them behaves.
seed=${TEST_SEED:-1}
number=0
failed=0

report() { # report <exit status> <name>
  number=$((number + 1))
  if [ "$1" -eq 0 ]; then echo "ok $number - $2"; else echo "not ok $number - $2"; failed=1; fi
}

echo "TAP version 14"
true; report $? "never fails"
false; report $? "always fails"
echo "# text of a test between the results"
[ $((seed % 5)) -ne 0 ]; report $? "fails for every fifth seed"
# The clock decides, no seed: fails in 3 of 10 runs.
[ $(($(date +%N | cut -c 4) )) -ge 3 ]; report $? "fails in 3 of 10 runs"
number=$((number + 1)); echo "ok $number - not yet # SKIP no such thing"
echo "# Subtest: group"
echo "    ok 1 - inside"
echo "    1..1"
true; report $? "group"
echo "1..$number"
exit $failed
