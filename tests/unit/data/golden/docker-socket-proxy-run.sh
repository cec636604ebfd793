#!/bin/sh
# TeamCity agents "teamcity-agent", method docker-socket. Made by dind-wizard.
# The proxy lets containers through, and whoever may start a container is root on the host. It keeps out Swarm with its secrets and configs, plugins, and little else.
# The proxy cuts a connection on which nothing is said for ten minutes: a docker command that prints nothing for so long fails.
# The proxy asks for no password. On Linux whoever is logged in on the engine's host can reach it at its container's address, as can containers on the host's network: use it on a host that is for builds only.
# The agent's directories are made on the host under /opt/buildagent. They start empty, so the agent's first connection takes some minutes longer: it fetches its tools and plugins from the server.
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
    --label io.github.dind-wizard.method=docker-socket \
    --label io.github.dind-wizard.spec-hash=f8370f44d57bda07 \
    teamcity-agent-net

for volume in teamcity-agent-conf \
    teamcity-agent-logs \
    teamcity-agent-unused-docker; do
    docker volume create \
        --label io.github.dind-wizard.agent=teamcity-agent \
        --label io.github.dind-wizard.deployment=teamcity-agent \
        --label io.github.dind-wizard.method=docker-socket \
        --label io.github.dind-wizard.spec-hash=f8370f44d57bda07 \
        "$volume"
done

docker run -d \
    --name teamcity-agent-socket-proxy \
    --restart unless-stopped \
    --stop-timeout 60 \
    --network teamcity-agent-net \
    --network-alias teamcity-agent-socket-proxy \
    --network-alias socket-proxy \
    --env AUTH=1 \
    --env BUILD=1 \
    --env COMMIT=1 \
    --env CONTAINERS=1 \
    --env DISABLE_IPV6=1 \
    --env DISTRIBUTION=1 \
    --env EVENTS=1 \
    --env EXEC=1 \
    --env GRPC=1 \
    --env IMAGES=1 \
    --env INFO=1 \
    --env NETWORKS=1 \
    --env PING=1 \
    --env POST=1 \
    --env SESSION=1 \
    --env VERSION=1 \
    --env VOLUMES=1 \
    --mount type=bind,source=/run/user/1000/docker.sock,target=/var/run/docker.sock,readonly \
    --health-cmd 'wget -q -Y off -O /dev/null http://127.0.0.1:2375/_ping' \
    --health-interval 2s \
    --health-timeout 10s \
    --health-start-period 20s \
    --health-retries 5 \
    --label io.github.dind-wizard.agent=teamcity-agent \
    --label io.github.dind-wizard.deployment=teamcity-agent \
    --label io.github.dind-wizard.method=docker-socket \
    --label io.github.dind-wizard.role=socket-proxy \
    --label io.github.dind-wizard.spec-hash=f8370f44d57bda07 \
    tecnativa/docker-socket-proxy:0.3.0

wait_healthy teamcity-agent-socket-proxy
docker create \
    --name teamcity-agent \
    --restart unless-stopped \
    --stop-timeout 60 \
    --user 0 \
    --network teamcity-agent-net \
    --network-alias teamcity-agent \
    --env AGENT_NAME=teamcity-agent \
    --env DOCKER_HOST=tcp://socket-proxy:2375 \
    --env SERVER_URL=https://teamcity.example.com \
    --env TZ=Europe/Berlin \
    --volume /opt/buildagent/work:/opt/buildagent/work:rw \
    --volume /opt/buildagent/temp:/opt/buildagent/temp:rw \
    --volume /opt/buildagent/tools:/opt/buildagent/tools:rw \
    --volume /opt/buildagent/plugins:/opt/buildagent/plugins:rw \
    --volume /opt/buildagent/system:/opt/buildagent/system:rw \
    --mount type=volume,source=teamcity-agent-conf,target=/data/teamcity_agent/conf \
    --mount type=volume,source=teamcity-agent-logs,target=/opt/buildagent/logs \
    --mount type=volume,source=teamcity-agent-unused-docker,target=/var/lib/docker \
    --label io.github.dind-wizard.agent=teamcity-agent \
    --label io.github.dind-wizard.deployment=teamcity-agent \
    --label io.github.dind-wizard.method=docker-socket \
    --label io.github.dind-wizard.role=agent \
    --label io.github.dind-wizard.spec-hash=f8370f44d57bda07 \
    jetbrains/teamcity-agent:2026.1.3
docker network connect --alias teamcity-agent users-net teamcity-agent
docker start teamcity-agent
