#!/bin/sh
# The client's side: a bare subcommand means docker's, and an engine called "docker" is found.
set -eu

if [ "${1#-}" != "${1:-}" ] || { [ $# -gt 0 ] && docker help "$1" > /dev/null 2>&1; }; then
    set -- docker "$@"
fi
if [ -z "${DOCKER_HOST:-}" ] && [ ! -S /var/run/docker.sock ]; then
    if [ -n "${DOCKER_TLS_CERTDIR:-}" ] && [ -s "$DOCKER_TLS_CERTDIR/client/cert.pem" ]; then
        export DOCKER_HOST=tcp://docker:2376 DOCKER_TLS_VERIFY=1 DOCKER_CERT_PATH="$DOCKER_TLS_CERTDIR/client"
    else
        export DOCKER_HOST=tcp://docker:2375
    fi
fi
exec "$@"
