#!/bin/bash
# packaging/tidy-one.sh FILE: clang-tidy over one file of build/tidy; prints what it finds and how long it took, fails when
# there is something.
set -euo pipefail

result=0
output=$(clang-tidy-14 -p build/tidy --quiet "$1" 2>&1) || result=1
name=${1#"$PWD"/}
echo "${name#build/tidy/}: $SECONDS s"
if [ $result != 0 ]; then
    printf '%s\n' "$output" | grep -Ev '^[0-9]+ warnings? (and [0-9]+ errors? )?generated\.$'
fi
exit $result
