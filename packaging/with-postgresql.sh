#!/bin/bash
# packaging/with-postgresql.sh COMMAND…: runs COMMAND beside a PostgreSQL server of its own on a free port of 127.0.0.1 and
# stops it afterwards. COMMAND finds it by TRATO_TEST_POSTGRESQL (the URL of its maintenance database) and PGPASSFILE.
# The server trades durability for speed and lives in a temporary directory: it is for tests only.
set -euo pipefail

fail() {
    echo "packaging/with-postgresql.sh: $*" >&2
    exit 1
}

[ $# -gt 0 ] || fail "which command?"
programs=$(find /usr/lib/postgresql/*/bin -name initdb -printf '%h\n' 2>/dev/null | sort -V | tail -n 1)
[ -n "$programs" ] || fail "PostgreSQL is not installed; packaging/install.sh test does it"

# PostgreSQL refuses to run as root.
as_server=()
if [ "$(id -u)" = 0 ]; then
    as_server=(setpriv --reuid=postgres --regid=postgres --init-groups)
fi
# The server goes down with this script even when that is killed without warning.
with_me=(setpriv --pdeathsig INT)

place=$(mktemp -d "$("$(dirname "${BASH_SOURCE[0]}")/scratch.sh")/trato-postgresql.XXXXXX")
server=
cleanup() {
    if [ -n "$server" ]; then
        kill -INT "$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
    fi
    rm -rf "$place"
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

make_cluster() {
    local password
    password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    mkdir "$place/server"
    printf '%s\n' "$password" >"$place/server/password"
    (umask 077 && printf '127.0.0.1:*:*:trato:%s\n' "$password" >"$place/pgpass")
    chmod 711 "$place"
    chmod 700 "$place/server"
    [ ${#as_server[@]} = 0 ] || chown -R postgres:postgres "$place/server"
    (cd / && "${as_server[@]}" "$programs/initdb" -D "$place/server/data" -U trato -E UTF8 --locale=C.UTF-8 --no-sync \
        --auth=scram-sha-256 --pwfile="$place/server/password" >"$place/initdb.log" 2>&1) || {
        cat "$place/initdb.log" >&2
        fail "initdb failed"
    }
}

# Starts the server on `$1` and waits until it answers; fails when it does not, for example because the port is taken.
start_server() {
    local port=$1
    : >"$place/server.log"
    (cd / && exec "${as_server[@]}" "${with_me[@]}" "$programs/postgres" -D "$place/server/data" -p "$port" \
        -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c full_page_writes=off \
        -c synchronous_commit=off -c max_connections=200 -c max_locks_per_transaction=256 -c shared_buffers=128MB \
        -c timezone=UTC -c log_min_messages=fatal) >"$place/server.log" 2>&1 &
    server=$!
    for _ in $(seq 200); do
        kill -0 "$server" 2>/dev/null || break
        if grep -q 'could not bind' "$place/server.log"; then
            break
        fi
        "$programs/pg_isready" -q -h 127.0.0.1 -p "$port" && kill -0 "$server" 2>/dev/null && return 0
        sleep 0.05
    done
    kill -INT "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
    server=
    return 1
}

make_cluster
for attempt in 1 2 3 4 5 6 7 8 9 10; do
    port=$((20000 + RANDOM % 12000))
    # Something that answers already is not ours.
    if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
        continue
    fi
    if start_server "$port"; then
        break
    fi
    [ "$attempt" -lt 10 ] || { cat "$place/server.log" >&2; fail "PostgreSQL does not start"; }
done
[ -n "$server" ] || fail "no free port was found"

export PGPASSFILE="$place/pgpass"
export TRATO_TEST_POSTGRESQL="postgresql://trato@127.0.0.1:$port/postgres"
"$@"
