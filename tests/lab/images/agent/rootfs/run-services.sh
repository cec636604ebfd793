#!/bin/bash
echo "/run-services.sh"
for service in /services/*.sh; do
    [ -f "$service" ] || continue
    echo "$service"
    "$service" || :
done
echo "/run-agent.sh"
exec /run-agent.sh
