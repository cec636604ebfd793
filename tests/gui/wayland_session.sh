#!/bin/sh
# Runs a command on a Wayland compositor of its own. Weston shows its desktop in a window on the
# caller's X display: that has a keyboard and a pointer, which its desktop without a display has not.
# Usage: wayland_session.sh QT_PLUGINS COMMAND [ARGUMENT…]
set -eu

lacks() {
    if [ -n "${DW_ALL_TOOLS:-}" ]; then echo "$1 is missing"; exit 1; fi
    echo "SKIPPED: no Wayland: $1 is missing"
    exit 0
}
if [ -z "${DISPLAY:-}" ]; then echo "SKIPPED: no display"; exit 0; fi
command -v weston >/dev/null || lacks weston
[ -e "$1/platforms/libqwayland-generic.so" ] || lacks qt6-wayland
shift

home=$(mktemp -d) # only its owner's, as a folder of sockets must be
weston=
# shellcheck disable=SC2317 # called by the trap
finish() {
    if [ -n "$weston" ]; then kill "$weston" 2>/dev/null || true; wait "$weston" 2>/dev/null || true; fi
    rm -rf "$home"
}
trap finish EXIT
trap 'exit 143' TERM INT

XDG_RUNTIME_DIR=$home weston --backend=x11-backend.so --use-pixman --no-config --idle-time=0 \
    --width=1280 --height=800 --socket=wayland-test >"$home/weston.log" 2>&1 &
weston=$!
patience=60
while [ ! -S "$home/wayland-test" ]; do
    patience=$((patience - 1))
    if [ "$patience" = 0 ] || ! kill -0 "$weston" 2>/dev/null; then
        cat "$home/weston.log"
        exit 1
    fi
    sleep 0.5
done
status=0
XDG_RUNTIME_DIR=$home WAYLAND_DISPLAY=wayland-test QT_QPA_PLATFORM=wayland "$@" || status=$?
exit "$status"
