#!/bin/bash
# packaging/in-test-home.sh COMMAND…: runs COMMAND with a home of its own that is thrown away afterwards, so that tests
# neither see nor touch what the user keeps.
set -euo pipefail

home=$(mktemp -d "$("$(dirname "${BASH_SOURCE[0]}")/scratch.sh")/trato-test.XXXXXX")
trap 'rm -rf "$home"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
# The test server's own user passes through here.
chmod 711 "$home"
mkdir -p "$home"/{config,data,state,cache,tmp}
mkdir -m 700 "$home/runtime"

# The compiler's cache stays where it is.
export CCACHE_DIR="${CCACHE_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/ccache}"
export HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_STATE_HOME="$home/state" \
    XDG_CACHE_HOME="$home/cache" XDG_RUNTIME_DIR="$home/runtime" TMPDIR="$home/tmp" \
    QT_QPA_PLATFORM=offscreen QT_FORCE_STDERR_LOGGING=1 LANG=C.UTF-8 LC_ALL=C.UTF-8
unset DISPLAY WAYLAND_DISPLAY TRATO_DATABASE PGHOST PGPORT PGUSER PGPASSWORD PGDATABASE PGSERVICE
chmod 711 "$home/tmp"
"$@"
