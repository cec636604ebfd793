#!/bin/bash
# Writes the agent's configuration at the first start, then runs the agent and shows its log.
home=/opt/buildagent
log=$home/logs/teamcity-agent.log
config_dir=$(dirname "$CONFIG_FILE")

stop_script() {
    echo "Error! Stopping the script."
    exit 1
}

rm -f "$home"/logs/*.pid

if [ -f "$CONFIG_FILE" ]; then
    echo "File buildAgent.properties was found in $config_dir. Will start the agent using it."
else
    echo "Will create new buildAgent.properties using distributive"
    if [ -z "$SERVER_URL" ]; then
        echo "TeamCity URL is not provided, but is required."
        stop_script
    fi
    echo "TeamCity URL is provided: $SERVER_URL"
    echo "Will prepare agent config"
    cp -p "$home/conf/buildAgent.dist.properties" "$CONFIG_FILE" || stop_script
    options=(--server-url "$SERVER_URL")
    [ -z "$AGENT_TOKEN" ] || options+=(--auth-token "$AGENT_TOKEN")
    [ -z "$AGENT_NAME" ] || options+=(--name "$AGENT_NAME")
    [ -z "$OWN_ADDRESS" ] || options+=(--ownAddress "$OWN_ADDRESS")
    [ -z "$OWN_PORT" ] || options+=(--ownPort "$OWN_PORT")
    echo "run agent.sh configure ${options[*]}"
    "$home/bin/agent.sh" configure "${options[@]}" || stop_script
    # The words are meant to be split.
    for option in $AGENT_OPTS; do
        echo "$option" >> "$CONFIG_FILE"
    done
    echo "File buildAgent.properties was created and updated"
fi

stop_agent() {
    "$home/bin/agent.sh" stop force
    [ -z "$tail_pid" ] || kill "$tail_pid" 2>/dev/null
    exit 143
}
trap stop_agent TERM INT

"$home/bin/agent.sh" start || stop_script
while [ ! -f "$log" ]; do
    printf .
    sleep 1
done
tail -F "$log" &
tail_pid=$!
wait "$tail_pid"
