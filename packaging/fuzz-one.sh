#!/bin/bash
# packaging/fuzz-one.sh READER SECONDS: made-up bytes for one reader, for packaging/fuzz.sh.
set -euo pipefail

reader=$1
seconds=$2
log=build/fuzz/$reader.log

# It begins with the seeds and with the shipped files that it reads.
start=()
[ ! -d "tests/fuzz/seeds/$reader" ] || start+=("tests/fuzz/seeds/$reader")
for folder in $(sed -n "s/^ *{\"$reader\", read[^{]*{\(.*\)}},\$/\1/p" tests/fuzz/readers.cpp | tr -d '",'); do
    start+=("resources/$folder")
done

mkdir -p "build/fuzz/corpus/$reader"
# Qt caches what programs share: leaks are for packaging/check.sh asan to find.
if TRATO_FUZZ=$reader ASAN_OPTIONS=detect_leaks=0:strict_string_checks=1 UBSAN_OPTIONS=print_stacktrace=1 \
    build/fuzz/bin/trato-fuzz -max_total_time="$seconds" -timeout=10 -rss_limit_mb=3072 -print_final_stats=1 \
    -artifact_prefix="build/fuzz/found/$reader-" "build/fuzz/corpus/$reader" "${start[@]}" >"$log" 2>&1; then
    echo "$reader: $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") inputs"
else
    echo "$reader: broken"
    tail -n 60 "$log"
    exit 1
fi
