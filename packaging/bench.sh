#!/bin/bash
# packaging/bench.sh [NAME…]: builds and runs the benchmarks (gateway, parse, import, tick, timeline, queue, start, desk, search, money,
# solver, cnab, reconcile, wording, learning, mail), each beside its reference in the same run. docs/performance.md explains the tables and keeps
# the last ones.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."

names=("$@")
[ ${#names[@]} -gt 0 ] || names=(timeline gateway parse import tick queue start desk search money solver cnab reconcile wording learning mail)
packaging/install.sh build run test
[ -f build/bench/build.ninja ] || cmake --preset bench
cmake --build --preset bench --target "${names[@]/#/bench_}"
for name in "${names[@]}"; do
    packaging/in-test-home.sh packaging/with-postgresql.sh "build/bench/bin/bench_$name"
done
