# shellcheck shell=bash disable=SC2034
# Sourced by installer/run and tests/run: what they need from Debian, and how it gets there.
# Everything said goes to standard error, because standard output belongs to the program.

# To build the program and to run it.
build_packages="g++ cmake ninja-build pkg-config ca-certificates
    qt6-base-dev qt6-tools-dev qt6-l10n-tools qt6-translations-l10n libqt6svg6-dev|qt6-svg-dev libgl1-mesa-dev qt6-qpa-plugins
    qcoro-qt6-dev nlohmann-json3-dev libboost-dev libyaml-cpp-dev libvalijson-dev
    qtkeychain-qt6-dev libsecret-1-0
    fonts-dejavu-core"

say() { echo "$*" >&2; }

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null || true)" = installed ]
}

is_known() { apt-cache show "$1" >/dev/null 2>&1; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# missing_of NAME…: those not installed. "A|B" is one package under two names: either will do.
missing_of() {
    local name alternative found
    for name in "$@"; do
        found=no
        for alternative in ${name//|/ }; do
            if is_installed "$alternative"; then found=yes; fi
        done
        if [ "$found" = no ]; then echo "$name"; fi
    done
}

# install_packages NAME…: installs what is missing; says nothing when nothing is.
install_packages() {
    local missing names=() name alternative
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "This is no Debian or Ubuntu system, so nothing is installed for you. Needed: $*"
        return 0
    fi
    mapfile -t missing < <(missing_of "$@")
    if [ "${#missing[@]}" = 0 ]; then return 0; fi
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
        say "These packages are missing: ${missing[*]//|*/}"
        say "Install them as root, then run this again:  apt-get install ${missing[*]//|*/}"
        return 1
    fi
    say "Installing ${missing[*]//|*/} …"
    as_root apt-get update -qq >&2
    for name in "${missing[@]}"; do
        for alternative in ${name//|/ }; do
            if is_known "$alternative"; then names+=("$alternative"); break; fi
        done
    done
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        "${names[@]}" >&2
}
