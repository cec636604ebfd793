#!/bin/sh
# TeamCity agents "teamcity-agent", method docker-socket. Made by dind-wizard.
# The proxy lets no containers through, so build steps can't run in one (the Container Wrapper, docker run, docker compose). They can build, pull and push images. The agent's directories are volumes, not folders of the host.
# The proxy cuts a connection on which nothing is said for ten minutes: a docker command that prints nothing for so long fails.
# The proxy asks for no password. On Linux whoever is logged in on the engine's host can reach it at its container's address, as can containers on the host's network: use it on a host that is for builds only.
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

docker network inspect teamcity-agent-1-net >/dev/null 2>&1 || docker network create \
    --attachable \
    --label io.github.dind-wizard.agent=teamcity-agent-1 \
    --label io.github.dind-wizard.deployment=teamcity-agent \
    --label io.github.dind-wizard.method=docker-socket \
    --label io.github.dind-wizard.spec-hash=1f87f149479977ed \
    teamcity-agent-1-net

docker network inspect teamcity-agent-2-net >/dev/null 2>&1 || docker network create \
    --attachable \
    --label io.github.dind-wizard.agent=teamcity-agent-2 \
    --label io.github.dind-wizard.deployment=teamcity-agent \
    --label io.github.dind-wizard.method=docker-socket \
    --label io.github.dind-wizard.spec-hash=1f87f149479977ed \
    teamcity-agent-2-net

for volume in teamcity-agent-1-work \
    teamcity-agent-1-temp \
    teamcity-agent-1-tools \
    teamcity-agent-1-plugins \
    teamcity-agent-1-system \
    teamcity-agent-1-conf \
    teamcity-agent-1-logs \
    teamcity-agent-1-unused-docker; do
    docker volume create \
        --label io.github.dind-wizard.agent=teamcity-agent-1 \
        --label io.github.dind-wizard.deployment=teamcity-agent \
        --label io.github.dind-wizard.method=docker-socket \
        --label io.github.dind-wizard.spec-hash=1f87f149479977ed \
        "$volume"
done
for volume in teamcity-agent-2-work \
    teamcity-agent-2-temp \
    teamcity-agent-2-tools \
    teamcity-agent-2-plugins \
    teamcity-agent-2-system \
    teamcity-agent-2-conf \
    teamcity-agent-2-logs \
    teamcity-agent-2-unused-docker; do
    docker volume create \
        --label io.github.dind-wizard.agent=teamcity-agent-2 \
        --label io.github.dind-wizard.deployment=teamcity-agent \
        --label io.github.dind-wizard.method=docker-socket \
        --label io.github.dind-wizard.spec-hash=1f87f149479977ed \
        "$volume"
done

docker run -d \
    --name teamcity-agent-1-socket-proxy \
    --restart unless-stopped \
    --stop-timeout 60 \
    --network teamcity-agent-1-net \
    --network-alias teamcity-agent-1-socket-proxy \
    --network-alias socket-proxy \
    --env AUTH=1 \
    --env BUILD=1 \
    --env DISABLE_IPV6=1 \
    --env DISTRIBUTION=1 \
    --env EVENTS=0 \
    --env GRPC=1 \
    --env IMAGES=1 \
    --env INFO=1 \
    --env PING=1 \
    --env POST=1 \
    --env SESSION=1 \
    --env VERSION=1 \
    --mount type=bind,source=/run/user/1000/docker.sock,target=/var/run/docker.sock,readonly \
    --health-cmd 'wget -q -Y off -O /dev/null http://127.0.0.1:2375/_ping' \
    --health-interval 2s \
    --health-timeout 10s \
    --health-start-period 20s \
    --health-retries 5 \
    --label io.github.dind-wizard.agent=teamcity-agent-1 \
    --label io.github.dind-wizard.deployment=teamcity-agent \
    --label io.github.dind-wizard.method=docker-socket \
    --label io.github.dind-wizard.role=socket-proxy \
    --label io.github.dind-wizard.spec-hash=1f87f149479977ed \
    tecnativa/docker-socket-proxy:0.3.0

wait_healthy teamcity-agent-1-socket-proxy
docker run -d \
    --name teamcity-agent-1 \
    --restart unless-stopped \
    --stop-timeout 60 \
    --network teamcity-agent-1-net \
    --network-alias teamcity-agent-1 \
    --env AGENT_NAME=teamcity-agent-1 \
    --env DOCKER_HOST=tcp://socket-proxy:2375 \
    --env SERVER_URL=https://teamcity.example.com \
    --env TZ=Europe/Berlin \
    --mount type=volume,source=teamcity-agent-1-work,target=/opt/buildagent/work \
    --mount type=volume,source=teamcity-agent-1-temp,target=/opt/buildagent/temp \
    --mount type=volume,source=teamcity-agent-1-tools,target=/opt/buildagent/tools \
    --mount type=volume,source=teamcity-agent-1-plugins,target=/opt/buildagent/plugins \
    --mount type=volume,source=teamcity-agent-1-system,target=/opt/buildagent/system \
    --mount type=volume,source=teamcity-agent-1-conf,target=/data/teamcity_agent/conf \
    --mount type=volume,source=teamcity-agent-1-logs,target=/opt/buildagent/logs \
    --mount type=volume,source=teamcity-agent-1-unused-docker,target=/var/lib/docker \
    --label io.github.dind-wizard.agent=teamcity-agent-1 \
    --label io.github.dind-wizard.deployment=teamcity-agent \
    --label io.github.dind-wizard.method=docker-socket \
    --label io.github.dind-wizard.role=agent \
    --label io.github.dind-wizard.spec-hash=1f87f149479977ed \
    jetbrains/teamcity-agent:2026.1.3

docker run -d \
    --name teamcity-agent-2-socket-proxy \
    --restart unless-stopped \
    --stop-timeout 60 \
    --network teamcity-agent-2-net \
    --network-alias teamcity-agent-2-socket-proxy \
    --network-alias socket-proxy \
    --env AUTH=1 \
    --env BUILD=1 \
    --env DISABLE_IPV6=1 \
    --env DISTRIBUTION=1 \
    --env EVENTS=0 \
    --env GRPC=1 \
    --env IMAGES=1 \
    --env INFO=1 \
    --env PING=1 \
    --env POST=1 \
    --env SESSION=1 \
    --env VERSION=1 \
    --mount type=bind,source=/run/user/1000/docker.sock,target=/var/run/docker.sock,readonly \
    --health-cmd 'wget -q -Y off -O /dev/null http://127.0.0.1:2375/_ping' \
    --health-interval 2s \
    --health-timeout 10s \
    --health-start-period 20s \
    --health-retries 5 \
    --label io.github.dind-wizard.agent=teamcity-agent-2 \
    --label io.github.dind-wizard.deployment=teamcity-agent \
    --label io.github.dind-wizard.method=docker-socket \
    --label io.github.dind-wizard.role=socket-proxy \
    --label io.github.dind-wizard.spec-hash=1f87f149479977ed \
    tecnativa/docker-socket-proxy:0.3.0

wait_healthy teamcity-agent-2-socket-proxy
docker run -d \
    --name teamcity-agent-2 \
    --restart unless-stopped \
    --stop-timeout 60 \
    --network teamcity-agent-2-net \
    --network-alias teamcity-agent-2 \
    --env AGENT_NAME=teamcity-agent-2 \
    --env DOCKER_HOST=tcp://socket-proxy:2375 \
    --env SERVER_URL=https://teamcity.example.com \
    --env TZ=Europe/Berlin \
    --mount type=volume,source=teamcity-agent-2-work,target=/opt/buildagent/work \
    --mount type=volume,source=teamcity-agent-2-temp,target=/opt/buildagent/temp \
    --mount type=volume,source=teamcity-agent-2-tools,target=/opt/buildagent/tools \
    --mount type=volume,source=teamcity-agent-2-plugins,target=/opt/buildagent/plugins \
    --mount type=volume,source=teamcity-agent-2-system,target=/opt/buildagent/system \
    --mount type=volume,source=teamcity-agent-2-conf,target=/data/teamcity_agent/conf \
    --mount type=volume,source=teamcity-agent-2-logs,target=/opt/buildagent/logs \
    --mount type=volume,source=teamcity-agent-2-unused-docker,target=/var/lib/docker \
    --label io.github.dind-wizard.agent=teamcity-agent-2 \
    --label io.github.dind-wizard.deployment=teamcity-agent \
    --label io.github.dind-wizard.method=docker-socket \
    --label io.github.dind-wizard.role=agent \
    --label io.github.dind-wizard.spec-hash=1f87f149479977ed \
    jetbrains/teamcity-agent:2026.1.3
