#!/bin/bash
# packaging/tidy-one.sh FILE: clang-tidy over one file of build/tidy; prints what it finds, fails when there is something.
set -euo pipefail

if ! output=$(clang-tidy-14 -p build/tidy --quiet "$1" 2>&1); then
    printf '%s\n' "$output" | grep -Ev '^[0-9]+ warnings? (and [0-9]+ errors? )?generated\.$'
    exit 1
fi
