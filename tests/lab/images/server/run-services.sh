#!/bin/bash
# Starts the server as the real image does: its console is the container's log.
echo "/run-services.sh"
echo "/run-server.sh"
touch "$TEAMCITY_LOGS/teamcity-server.log" "$CATALINA_TMPDIR/started" || exit 1
exec /usr/bin/python3 "$TEAMCITY_DIST/bin/teamcity.py" --listen 0.0.0.0:8111 --data-directory "$TEAMCITY_DATA_PATH"
