#!/usr/bin/env bash
# What a launcher's bash does: starts one run after another, each from a script that comes on its stdin.
#
# Job control (set -m) gives each background job its own process group; with it, wait also returns when the job is
# stopped, and is asked again. Its word on each job that ended goes nowhere. A script comes after its length in bytes:
# read up to a mark, it would cost one system call for each byte. Between two askings it reads: nothing comes while the
# detector lives and a run goes on, and the end of the file means that the detector is gone, which may have stopped the
# job and cannot continue it any more. LC_ALL is the launcher's alone, which counts in bytes: set and taken back, it
# would have each run look its locale up twice. For bash -p, which takes no functions from the environment: a user's own
# cd or echo would change what it does. Its own variables begin with _: one that the user exports would reach the runs
# changed.
LC_ALL=C; cd / || exit; set -m; hash bash; exec 3>&1
while read -r _bytes && IFS= read -r -N "$_bytes" _script; do
  eval "$_script" &
  echo "started $!"
  wait "$!" 2> /dev/null; _code=$?
  while [ "$_code" -gt 128 ] && kill -0 "$!" 2> /dev/null; do
    read -r -t 0.01 _nothing; [ "$?" -gt 128 ] || { kill -CONT "-$!" 2> /dev/null; sleep 0.05; }
    wait "$!" 2> /dev/null; _code=$?
  done
  [ "$_code" -le 128 ] || { wait "$!" 2> /dev/null; _last=$?; [ "$_last" -eq 127 ] || _code=$_last; }
  echo "ended $_code"
done
