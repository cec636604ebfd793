#!/bin/bash
# Controls the agent: configure, start, stop.
home=/opt/buildagent
log=$home/logs/teamcity-agent.log
pidfile=$home/logs/buildAgent.pid
# shellcheck disable=SC1091 # a path in the image
. "$home/bin/properties.sh"

case "$1" in
    configure)
        shift
        while [ $# -ge 2 ]; do
            case "$1" in
                --server-url) set_property serverUrl "$2" ;;
                --name) set_property name "$2" ;;
                --auth-token) set_property authorizationToken "$2" ;;
                --ownAddress) set_property ownAddress "$2" ;;
                --ownPort) set_property ownPort "$2" ;;
            esac
            shift 2
        done
        ;;
    start)
        echo "Starting TeamCity build agent..."
        mkdir -p "$home/logs"
        setsid "$home/bin/agent-process.sh" >> "$log" 2>> "$home/logs/error.log" < /dev/null &
        echo $! > "$pidfile"
        echo "Done [$!], see log at $log"
        ;;
    stop)
        [ -f "$pidfile" ] || exit 0
        pid=$(cat "$pidfile")
        kill "$pid" 2>/dev/null
        for _ in $(seq 50); do
            kill -0 "$pid" 2>/dev/null || break
            sleep 0.1
        done
        kill -KILL "$pid" 2>/dev/null
        rm -f "$pidfile"
        ;;
    *)
        echo "Usage: agent.sh configure|start|stop [force]" >&2
        exit 2
        ;;
esac
exit 0
