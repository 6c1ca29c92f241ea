#!/bin/bash
# packaging/test.sh [ctest arguments]: installs what is missing, builds the tests, starts a PostgreSQL of its own and runs
# everything through ctest, without a display.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."

packaging/install.sh build run test
[ -f build/test/build.ninja ] || cmake --preset test
cmake --build --preset test

rm -rf build/test/reports
result=0
packaging/in-test-home.sh packaging/with-postgresql.sh ctest --preset test -j "$(nproc)" "$@" || result=$?
packaging/count-tests.sh build/test/reports
exit $result
