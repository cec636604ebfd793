#!/bin/sh
# Writes HAProxy's settings from the variables, and starts it: a request passes when the first part
# of its address is one whose variable is 1, and when it only reads or POST is 1. The variables are
# those of Tecnativa's README; ALLOW_START, ALLOW_STOP and ALLOW_RESTARTS are not there.
set -eu

passes=
for section in AUTH BUILD COMMIT CONFIGS CONTAINERS DISTRIBUTION EVENTS EXEC GRPC IMAGES INFO NETWORKS \
    NODES PING PLUGINS SECRETS SERVICES SESSION SWARM SYSTEM TASKS VERSION VOLUMES; do
    eval "value=\$$section"
    [ "$value" = 1 ] || continue
    path=$(echo "$section" | tr '[:upper:]' '[:lower:]')
    [ "$path" = ping ] && path=_ping
    passes="$passes${passes:+|}$path"
done
listen='[::]:2375 v4v6'
[ "$DISABLE_IPV6" = 1 ] && listen=:2375
reads=METH_GET # and HEAD
[ "$POST" = 1 ] && reads=TRUE

cat > /usr/local/etc/haproxy.cfg <<CFG
global
    log stdout format raw daemon $LOG_LEVEL
defaults
    mode http
    log global
    option httplog
    timeout connect 10s
    timeout client 10m
    timeout server 10m
frontend agent
    bind $listen
    http-request deny unless $reads
    http-request deny unless { path -m reg ^(/v[0-9.]+)?/($passes) }
    default_backend engine
backend engine
    server socket $SOCKET_PATH
CFG

[ "${1:-}" = haproxy ] || exec "$@"
exec haproxy -W -db -f /usr/local/etc/haproxy.cfg
