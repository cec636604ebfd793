#!/bin/sh
# Runs a program in a session of its own with an unlocked, empty key store: never the user's.
# Usage: keystore_session.sh PROGRAM
set -eu
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
export HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_CURRENT_DESKTOP=GNOME
unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME DBUS_SESSION_BUS_ADDRESS
printf password > "$home/password"
# The key store ends with its bus.
dbus-run-session -- sh -c '
    gnome-keyring-daemon --foreground --unlock --components=secrets <"$1" >/dev/null &
    gdbus wait --session --timeout 60 org.freedesktop.secrets
    exec "$0"' "$1" "$home/password"
