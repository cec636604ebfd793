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
    --network-alias docker \
    --env DOCKER_TLS_CERTDIR=/certs \
    --volume teamcity-agent-docker-data:/var/lib/docker \
    --volume teamcity-agent-docker-certs:/certs/client \
    --volume teamcity-agent-work:/opt/buildagent/work \
    --volume teamcity-agent-temp:/opt/buildagent/temp \
    --volume teamcity-agent-tools:/opt/buildagent/tools \
    --volume teamcity-agent-plugins:/opt/buildagent/plugins \
    --volume teamcity-agent-system:/opt/buildagent/system \
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
    --env AGENT_NAME=teamcity-agent \
    --env DOCKER_CERT_PATH=/certs/client \
    --env DOCKER_HOST=tcp://docker:2376 \
    --env DOCKER_TLS_VERIFY=1 \
    --env SERVER_URL=https://teamcity.example.com \
    --env TZ=Europe/Berlin \
    --volume teamcity-agent-docker-certs:/certs/client:ro \
    --volume teamcity-agent-work:/opt/buildagent/work \
    --volume teamcity-agent-temp:/opt/buildagent/temp \
    --volume teamcity-agent-tools:/opt/buildagent/tools \
    --volume teamcity-agent-plugins:/opt/buildagent/plugins \
    --volume teamcity-agent-system:/opt/buildagent/system \
    --volume teamcity-agent-conf:/data/teamcity_agent/conf \
    --volume teamcity-agent-logs:/opt/buildagent/logs \
    --volume teamcity-agent-unused-docker:/var/lib/docker \
    --label io.github.dind-wizard.agent=teamcity-agent \
    --label io.github.dind-wizard.deployment=teamcity-agent \
    --label io.github.dind-wizard.method=dind \
    --label io.github.dind-wizard.role=agent \
    --label io.github.dind-wizard.spec-hash=9601ce81112d4ef1 \
    jetbrains/teamcity-agent:2026.1.3
