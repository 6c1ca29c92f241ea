#!/bin/bash
# packaging/install.sh SECTION…: installs those packages of packaging/dependencies that are missing, and asks nothing.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

fail() {
    echo "packaging: $*" >&2
    exit 1
}

# The packages of the sections named as arguments.
wanted() {
    local section
    for section in "$@"; do
        grep -qx "\[$section\]" "$here/dependencies" || fail "packaging/dependencies has no section [$section]"
        sed -n "/^\[$section\]\$/,/^\[/p" "$here/dependencies" | grep -Ev '^(\[|#|$)' || true
    done
}

missing() {
    local installed
    installed=$(dpkg-query -W -f='${db:Status-Abbrev}${Package}\n' 2>/dev/null | sed -n 's/^ii *//p' | sort -u)
    comm -23 <(wanted "$@" | sort -u) <(echo "$installed")
}

# The words in front of a command that needs root: none, or sudo.
elevation() {
    if [ "$(id -u)" = 0 ]; then
        return
    fi
    if command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
        echo sudo
        return
    fi
    echo "packaging: installing needs root or sudo. As root: apt-get install --no-install-recommends $*" >&2
    return 1
}

# A mail server of the house stays: the tests that want theirs skip themselves then.
without_second_mail_server() {
    local others
    others=$(dpkg-query -W -f='${db:Status-Abbrev}${Package} ${Provides}\n' 2>/dev/null |
        sed -n '/^ii .*\bmail-transport-agent\b/s/^ii *\([^ ]*\).*/\1/p')
    if [ -n "$others" ]; then
        grep -vx opensmtpd || true
    else
        cat
    fi
}

# Tests start servers themselves, on ports of their own; the system is to start none of them, now or when it boots.
# `systemctl unmask dovecot opensmtpd` undoes that.
policy=/usr/sbin/policy-rc.d
made_policy=
keep_services_quiet() {
    local package unit
    for package in "$@"; do
        case $package in
            dovecot-imapd) unit=dovecot ;;
            opensmtpd) unit=opensmtpd ;;
            *) continue ;;
        esac
        if [ ! -e "/lib/systemd/system/$unit.service" ] && [ ! -e "/etc/systemd/system/$unit.service" ]; then
            "${run[@]}" mkdir -p /etc/systemd/system
            "${run[@]}" ln -s /dev/null "/etc/systemd/system/$unit.service"
        fi
    done
    if [ ! -e "$policy" ]; then
        printf '#!/bin/sh\nexit 101\n' | "${run[@]}" tee "$policy" >/dev/null
        made_policy=yes
        "${run[@]}" chmod 755 "$policy"
    fi
}

let_services_start() {
    [ -z "$made_policy" ] || "${run[@]}" rm -f "$policy"
}

install() {
    "${run[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=500 -o Dpkg::Use-Pty=0 \
        -q install -y --no-install-recommends "$@"
}

update() {
    "${run[@]}" apt-get -o DPkg::Lock::Timeout=500 -q update
}

[ $# -gt 0 ] || fail "which sections? One or more of: $(sed -n 's/^\[\(.*\)\]$/\1/p' "$here/dependencies" | tr '\n' ' ')"
command -v apt-get >/dev/null || fail "this is no Debian: install by hand what packaging/dependencies lists"

mapfile -t packages < <(missing "$@" | without_second_mail_server)
if [ ${#packages[@]} = 0 ]; then
    exit 0
fi

echo "packaging: ${#packages[@]} packages are missing and are installed now: ${packages[*]}"
word=$(elevation "${packages[@]}")
read -ra run <<<"$word"
trap let_services_start EXIT
keep_services_quiet "${packages[@]}"

# A fresh machine has no package lists, and old ones name files that are gone.
compgen -G '/var/lib/apt/lists/*_Packages*' >/dev/null || update
install "${packages[@]}" || { update && install "${packages[@]}"; }
