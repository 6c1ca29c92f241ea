#!/bin/bash
# packaging/fuzz.sh [SECONDS [READER…]]: builds tests/fuzz with clang's libFuzzer and both sanitizers and gives each reader
# made-up bytes for SECONDS (60), one for each processor at a time. What breaks one stays in build/fuzz/found, and this fails;
# `TRATO_FUZZ=READER build/fuzz/bin/trato-fuzz FILE` shows it again. What was learned stays in build/fuzz/corpus.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."

seconds=${1:-60}
readers=("${@:2}")
if [ ${#readers[@]} = 0 ]; then
    mapfile -t readers < <(sed -n 's/^ *{"\([a-z]*\)", read.*/\1/p' tests/fuzz/readers.cpp)
fi

packaging/install.sh build run check
[ -f build/fuzz/build.ninja ] || cmake --preset fuzz
cmake --build --preset fuzz
mkdir -p build/fuzz/found
printf '%s\n' "${readers[@]}" | xargs -P "$(nproc)" -I{} packaging/fuzz-one.sh {} "$seconds"
