#!/bin/bash
# packaging/count-tests.sh FOLDER: adds up the GoogleTest reports of FOLDER, since ctest counts suites only.
set -euo pipefail

# The first line that names a number is the report's own sum.
sum() {
    find "$1" -name '*.xml' -exec grep -m 1 -ho "<testsuites [^>]*" {} + |
        awk -v name="$2" 'match($0, " " name "=\"[0-9]+") { n += substr($0, RSTART + length(name) + 3, RLENGTH) } END { print n + 0 }'
}

echo "$(sum "$1" tests) test cases ran in $(find "$1" -name '*.xml' | wc -l) suites:" \
    "$(sum "$1" failures) failed, $(find "$1" -name '*.xml' -exec grep -h 'result="skipped"' {} + | wc -l) skipped themselves"
