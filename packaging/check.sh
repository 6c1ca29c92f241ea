#!/bin/bash
# packaging/check.sh [asan|tidy|headless|scripts|format|fuzz]…: what packaging/test.sh leaves out because it takes long. Without
# arguments everything: the core tests under the address and undefined-behaviour sanitizers, clang-tidy over core/, ui/
# and app/, the build without Qt Widgets, shellcheck over the scripts, clang-format, and the fuzz programs for a minute each.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."

run_scripts() {
    shellcheck packaging/*.sh .ci/run
}

run_format() {
    git ls-files core ui app tests | grep -E '\.(cpp|h)$' | xargs clang-format-14 --dry-run --Werror
}

run_headless() {
    [ -f build/headless/build.ninja ] || cmake --preset headless
    cmake --build --preset headless
}

run_asan() {
    [ -f build/asan/build.ninja ] || cmake --preset asan
    cmake --build --preset asan
    rm -rf build/asan/reports
    ASAN_OPTIONS=strict_string_checks=1:detect_stack_use_after_return=1 \
        UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1 \
        packaging/in-test-home.sh packaging/with-postgresql.sh ctest --preset asan -j "$(nproc)"
    packaging/count-tests.sh build/asan/reports
}

# One unity file holds a dozen sources, which spares reading Qt's headers a dozen times. Only moc's files have to be there:
# ninja would build every library below them first.
run_tidy() {
    local files
    [ ! -d build/tidy ] || find build/tidy -name AutogenInfo.json -delete
    cmake --preset tidy
    find build/tidy -name AutogenInfo.json -print0 | xargs -0 -P "$(nproc)" -I{} cmake -E cmake_autogen {} Debug
    mapfile -t files < <(sed -n 's/^  "file": "\(.*\)",\{0,1\}$/\1/p' build/tidy/compile_commands.json |
        grep -E '/(core|ui|app)/' | grep -Ev '/(qrc_|mocs_compilation|\.rcc/)' | sort -u)
    printf '%s\n' "${files[@]}" | xargs -P "$(nproc)" -n 1 packaging/tidy-one.sh
    echo "packaging/check.sh: clang-tidy found nothing in ${#files[@]} files"
}

run_fuzz() {
    packaging/fuzz.sh
}

steps=("$@")
[ ${#steps[@]} -gt 0 ] || steps=(scripts format headless asan tidy fuzz)
packaging/install.sh build run test check
for step in "${steps[@]}"; do
    declare -F "run_$step" >/dev/null || {
        echo "packaging/check.sh: unknown step '$step'; there are scripts, format, headless, asan, tidy and fuzz" >&2
        exit 2
    }
    echo "packaging/check.sh: $step"
    started=$SECONDS
    "run_$step"
    echo "packaging/check.sh: $step took $((SECONDS - started)) s"
done
echo "packaging/check.sh: passed: ${steps[*]}"
