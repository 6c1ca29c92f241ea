#!/bin/bash
# packaging/run.sh [--build] [trato arguments]: installs what is missing, builds the release and starts Trato; without
# arguments the demonstration. --build stops after the build; the programs are in build/release/bin/.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Pictures and help need no screen.
needs_display() {
    local argument
    for argument in "$@"; do
        case $argument in
            --build | --capture | --capture=* | --help | -h | --version) return 1 ;;
        esac
    done
}

if needs_display "$@" && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    echo "packaging/run.sh: there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set)." >&2
    echo "Start it from a graphical session, build only with 'packaging/run.sh --build'," \
        "or paint the screens to files with 'packaging/run.sh --demo --capture DIRECTORY'." >&2
    exit 1
fi

packaging/install.sh build run
[ -f build/release/build.ninja ] || cmake --preset release
cmake --build --preset release

if [ "${1:-}" = --build ]; then
    echo "packaging/run.sh: built; the programs are in build/release/bin/"
    exit 0
fi
[ $# -gt 0 ] || set -- --demo
exec build/release/bin/trato "$@"
