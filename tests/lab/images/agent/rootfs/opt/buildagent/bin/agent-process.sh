#!/bin/bash
# The agent: finds Docker, registers with the server, and polls it for commands until stopped.
# It speaks the wire calls and writes the log lines of a real agent, and never runs a build.
home=/opt/buildagent
version=2026.1.3
build=222742
ping_code=$(head -c 16 /dev/urandom | od -An -tx1 | tr -d ' \n')
answer=$(mktemp)
headers=$(mktemp)
ca_bundle=$(mktemp)
trap 'rm -f "$answer" "$headers" "$ca_bundle"' EXIT
trap 'info jetbrains.buildServer.AGENT "Build agent stopped"; exit 0' TERM
# shellcheck disable=SC1091 # a path in the image
. "$home/bin/properties.sh"

write_log() { # LEVEL LOGGER TEXT
    printf '[%s] %6s - %s - %s\n' "$(date '+%Y-%m-%d %H:%M:%S,%3N')" "$1" "$2" "$3"
}
info() { write_log INFO "$@"; }
warn() { write_log WARN "$@"; }

pause() { # so that a signal is handled at once
    sleep "$1" &
    wait $!
}

xml() { # VARIABLE TEXT: escaped, without a process for each of many values
    local text=${2//&/\&amp;}
    text=${text//</\&lt;}
    text=${text//>/\&gt;}
    printf -v "$1" '%s' "${text//\"/\&quot;}"
}

element() { # NAME: its text in the last answer
    sed -nE "s|.*<$1>([^<]*)</$1>.*|\1|p" "$answer" | head -n 1 |
        sed 's/&lt;/</g; s/&gt;/>/g; s/&quot;/"/g; s/&amp;/\&/g'
}

trust() {
    cat /etc/ssl/certs/ca-certificates.crt > "$ca_bundle"
    local file
    for file in "$home"/conf/trustedCertificates/*; do
        [ -f "$file" ] || continue
        if grep -q 'BEGIN CERTIFICATE' "$file"; then
            cat "$file"
        else
            openssl x509 -inform DER -in "$file" 2>/dev/null || openssl pkcs7 -print_certs -in "$file" 2>/dev/null
        fi >> "$ca_bundle"
        echo >> "$ca_bundle"
    done
}

# call URL-PATH [curl options]: leaves status and answer; fails without an HTTP answer.
call() {
    local path=$1
    shift
    local options=()
    [ -z "$proxy" ] || options+=(--proxy "$proxy")
    case "$server" in https:*) options+=(--cacert "$ca_bundle") ;; esac # reading it takes a while
    status=$(curl -sS -A "TeamCity Agent $version" --connect-timeout 10 -m 60 "${options[@]}" \
        -H "TeamCity-AgentSessionId: $session" -D "$headers" -o "$answer" -w '%{http_code}' "$@" "$server$path" 2>/dev/null)
    local code=$?
    case $code in
        0) return 0 ;;
        6) failure="java.net.UnknownHostException: $host" ;;
        28) failure="java.net.ConnectException: Connection timed out" ;;
        35 | 51 | 58 | 60 | 77) failure="javax.net.ssl.SSLHandshakeException: PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target" ;;
        *) failure="java.net.ConnectException: Connection refused" ;;
    esac
    return 1
}

find_docker() {
    local client engine
    client=$(docker version --format '{{.Client.Version}}' 2>/dev/null | head -n 1)
    engine=$(timeout 10 docker info --format '{{.ServerVersion}}' 2>/dev/null | head -n 1)
    if [ -n "$client" ] && [ "$client" != "$docker_client" ]; then
        info jetbrains.buildServer.agent.docker "Docker client is available: $client"
    fi
    if [ -z "$engine" ] && [ -n "$engine_unknown" ]; then
        warn jetbrains.buildServer.agent.docker "Docker server is not available. Check whether docker daemon exists"
    fi
    engine_unknown=
    docker_client=$client
    docker_server=$engine
}

parameter() {
    local key value
    xml key "$1"
    xml value "$2"
    printf '<param name="%s" value="%s"/>' "$key" "$value"
}

agent_details() {
    local agent_name
    xml agent_name "$name"
    printf '<agentDetails agentName="%s" agentPort="%s" authToken="%s" pingCode="%s" osName="Linux, version %s" version="%s" cpuRank="100">' \
        "$agent_name" "$port" "$token" "$ping_code" "$(uname -r)" "$build"
    printf '<parameters>'
    parameter agent.name "$name"
    parameter teamcity.agent.jvm.os.name Linux
    parameter teamcity.agent.work.dir "$home/work"
    if [ -n "$docker_client" ]; then
        parameter docker.version "$docker_client"
        parameter container.engine docker
    fi
    if [ -n "$docker_server" ]; then
        parameter docker.server.version "$docker_server"
        parameter docker.server.osType linux
    fi
    local line
    while IFS= read -r line; do
        parameter "env.${line%%=*}" "${line#*=}"
    done < <(env)
    while IFS= read -r line; do
        parameter "${line%%=*}" "${line#*=}"
    done < <(grep -E '^(system|env)\.[^=]+=' "$CONFIG_FILE")
    printf '</parameters></agentDetails>'
}

will_retry() {
    warn jetbrains.buildServer.AGENT "Error registering on the server via URL $server. Will continue repeating connection attempts."
    retried=yes
    return 1
}

register() {
    local protocols="$server/app/agents/protocols"
    if ! call /app/agents/protocols; then
        warn jetbrains.buildServer.AGENT "Error while asking server for the communication protocols via URL $protocols. Will try later: $failure"
        will_retry
        return
    fi
    if [ "$status" = 503 ]; then
        local reason="TeamCity Server is starting"
        ! grep -qi maintenance "$answer" || reason="Details: server is in a maintenance mode"
        warn jetbrains.buildServer.AGENT "Failed to obtain server supported protocols via URL $protocols: $reason. Will try later."
        will_retry
        return
    fi
    if [ "$status" != 200 ]; then
        warn jetbrains.buildServer.AGENT "Failed to obtain server supported protocols via URL $protocols: HTTP status $status. Will try later."
        will_retry
        return
    fi
    call /app/rest/server/nodes || :

    info jetbrains.buildServer.AGENT "Registering on server via URL \"$server\": AgentDetails{Name='$name', AgentId=$agent_id, BuildId=null, AgentOwnAddress='$(property ownAddress)', AlternativeAddresses=[], Port=$port, Version='$build', PluginsVersion='$build', AvailableRunners=[], AvailableVcs=[], AuthorizationToken='$token', PingCode='$ping_code'}"
    if ! call /app/agents/v1/register -H 'Content-Type: application/xml' --data-binary "@-" < <(agent_details); then
        warn jetbrains.buildServer.AGENT "Failed to register on server: $failure"
        will_retry
        return
    fi
    if [ "$status" != 200 ]; then
        warn jetbrains.buildServer.AGENT "Failed to register on server: HTTP status $status"
        will_retry
        return
    fi
    agent_id=$(element agentId)
    token=$(element token)
    session=$(sed -nE 's/^TeamCity-AgentSessionId: *([^\r]*)\r?$/\1/Ip' "$headers" | tail -n 1)
    if [ -n "$(element newName)" ] && [ "$(element newName)" != "$name" ]; then
        info jetbrains.buildServer.AGENT "Agent name was '$name', but server returned new name '$(element newName)'. Agent name will be updated."
        name=$(element newName)
        set_property name "$name"
    fi
    [ "$(property authorizationToken)" = "$token" ] || set_property authorizationToken "$token"
    seen=$(cksum < "$CONFIG_FILE")
    info jetbrains.buildServer.AGENT "Registered on server with id $agent_id and authorization token '$token'"
    if [ -n "$retried" ]; then
        info jetbrains.buildServer.AGENT "Connection to TeamCity Server has been restored using the 'polling' protocol"
        retried=
    else
        info jetbrains.buildServer.AGENT "If this is the first time this agent registered on the server make sure it is authorized by administrator"
    fi
    info jetbrains.buildServer.AGENT "Start polling server for commands"
}

configure() {
    server=$(property serverUrl)
    server=${server%/}
    name=$(property name)
    token=$(property authorizationToken)
    port=$(property ownPort)
    port=${port:-9090}
    proxy=$(property teamcity.http.proxyHost)
    [ -z "$proxy" ] || proxy+=:$(property teamcity.http.proxyPort)
    seen=$(cksum < "$CONFIG_FILE")
    local authority=${server#*://}
    authority=${authority%%/*}
    host=${authority%%:*}
    case "$authority" in
        *:*[!0-9]*)
            write_log ERROR jetbrains.buildServer.AGENT "Failed to start build agent. For input string: \"${authority#*:}\""
            exit 1
            ;;
    esac
}

agent_id=null
session=
retried=
docker_client=
docker_server=
engine_unknown=yes
info jetbrains.buildServer.AGENT "TeamCity Build Agent $version (build $build)"
configure
trust
find_docker
info jetbrains.buildServer.AGENT "Build agent started"

registered=
turn=0
while :; do
    if [ "$(cksum < "$CONFIG_FILE")" != "$seen" ]; then
        info jetbrains.buildServer.AGENT "Configuration file was changed. The agent will be restarted"
        configure
        registered=
    fi
    if [ -z "$registered" ]; then
        if register; then registered=yes; else pause 3; fi
        continue
    fi
    if ! call /app/agents/v1/commands/next; then
        warn jetbrains.buildServer.AGENT "Error while asking server for commands: $failure"
        registered=
        retried=yes
        pause 2
        continue
    fi
    case "$status" in
        200 | 204) ;;
        *)
            registered=''
            retried=yes
            ;;
    esac
    # An engine may come later than its agent.
    turn=$((turn + 1))
    if [ -z "$docker_server" ] && [ $((turn % 4)) = 0 ]; then
        find_docker
        [ -z "$docker_server" ] || registered=
    fi
    pause 1
done
