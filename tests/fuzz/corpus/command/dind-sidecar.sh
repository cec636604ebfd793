#!/bin/sh
# TeamCity agents "teamcity-agent", method dind. Made by dind-wizard.
set -eu

wait_healthy() {
    tries=0
    until [ "$(docker inspect --format '{{.State.Health.Status}}' "$1")" = healthy ]; do
        tries=$((tries + 1))
        if [ "$(docker inspect --format '{{.State.Running}}' "$1")" != true ] || [ "$tries" -gt 120 ]; then
            docker logs --tail 20 "$1" >&2
            echo "$1 did not become healthy; its last log lines are above." >&2
            exit 1
        fi
        sleep 1
    done
}

docker network inspect teamcity-agent-net >/dev/null 2>&1 || docker network create \
    --attachable \
    --label io.github.dind-wizard.agent=teamcity-agent \
    --label io.github.dind-wizard.deployment=teamcity-agent \
    --label io.github.dind-wizard.method=dind \
    --label io.github.dind-wizard.spec-hash=9601ce81112d4ef1 \
    teamcity-agent-net

for volume in teamcity-agent-docker-data \
    teamcity-agent-docker-certs \
    teamcity-agent-work \
    teamcity-agent-temp \
    teamcity-agent-tools \
    teamcity-agent-plugins \
    teamcity-agent-system \
    teamcity-agent-conf \
    teamcity-agent-logs \
    teamcity-agent-unused-docker; do
    docker volume create \
        --label io.github.dind-wizard.agent=teamcity-agent \
        --label io.github.dind-wizard.deployment=teamcity-agent \
        --label io.github.dind-wizard.method=dind \
        --label io.github.dind-wizard.spec-hash=9601ce81112d4ef1 \
        "$volume"
done

docker run -d \
    --name teamcity-agent-docker \
    --restart unless-stopped \
    --stop-timeout 60 \
    --privileged \
    --network teamcity-agent-net \
    --network-alias teamcity-agent-docker \
    --network-alias docker \
    --env DOCKER_TLS_CERTDIR=/certs \
    --mount type=volume,source=teamcity-agent-docker-data,target=/var/lib/docker \
    --mount type=volume,source=teamcity-agent-docker-certs,target=/certs/client \
    --mount type=volume,source=teamcity-agent-work,target=/opt/buildagent/work \
    --mount type=volume,source=teamcity-agent-temp,target=/opt/buildagent/temp \
    --mount type=volume,source=teamcity-agent-tools,target=/opt/buildagent/tools \
    --mount type=volume,source=teamcity-agent-plugins,target=/opt/buildagent/plugins \
    --mount type=volume,source=teamcity-agent-system,target=/opt/buildagent/system \
    --health-cmd 'docker info' \
    --health-interval 2s \
    --health-timeout 10s \
    --health-start-period 60s \
    --health-retries 15 \
    --label io.github.dind-wizard.agent=teamcity-agent \
    --label io.github.dind-wizard.deployment=teamcity-agent \
    --label io.github.dind-wizard.method=dind \
    --label io.github.dind-wizard.role=engine \
    --label io.github.dind-wizard.spec-hash=9601ce81112d4ef1 \
    docker:dind

wait_healthy teamcity-agent-docker
docker run -d \
    --name teamcity-agent \
    --restart unless-stopped \
    --stop-timeout 60 \
    --user 0 \
    --network teamcity-agent-net \
    --network-alias teamcity-agent \
    --env AGENT_NAME=teamcity-agent \
    --env DOCKER_CERT_PATH=/certs/client \
    --env DOCKER_HOST=tcp://docker:2376 \
    --env DOCKER_TLS_VERIFY=1 \
    --env SERVER_URL=https://teamcity.example.com \
    --env TZ=Europe/Berlin \
    --mount type=volume,source=teamcity-agent-docker-certs,target=/certs/client,readonly \
    --mount type=volume,source=teamcity-agent-work,target=/opt/buildagent/work \
    --mount type=volume,source=teamcity-agent-temp,target=/opt/buildagent/temp \
    --mount type=volume,source=teamcity-agent-tools,target=/opt/buildagent/tools \
    --mount type=volume,source=teamcity-agent-plugins,target=/opt/buildagent/plugins \
    --mount type=volume,source=teamcity-agent-system,target=/opt/buildagent/system \
    --mount type=volume,source=teamcity-agent-conf,target=/data/teamcity_agent/conf \
    --mount type=volume,source=teamcity-agent-logs,target=/opt/buildagent/logs \
    --mount type=volume,source=teamcity-agent-unused-docker,target=/var/lib/docker \
    --label io.github.dind-wizard.agent=teamcity-agent \
    --label io.github.dind-wizard.deployment=teamcity-agent \
    --label io.github.dind-wizard.method=dind \
    --label io.github.dind-wizard.role=agent \
    --label io.github.dind-wizard.spec-hash=9601ce81112d4ef1 \
    jetbrains/teamcity-agent:2026.1.3
