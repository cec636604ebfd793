#!/bin/sh
# TeamCity agents "teamcity-agent", method docker-socket. Made by dind-wizard.
# The agent's directories are made on the host under /opt/buildagent. They start empty, so the agent's first connection takes some minutes longer: it fetches its tools and plugins from the server.
set -eu

for volume in teamcity-agent-conf \
    teamcity-agent-logs \
    teamcity-agent-unused-docker; do
    docker volume create \
        --label io.github.dind-wizard.agent=teamcity-agent \
        --label io.github.dind-wizard.deployment=teamcity-agent \
        --label io.github.dind-wizard.method=docker-socket \
        --label io.github.dind-wizard.spec-hash=d358ea7c8e0095ac \
        "$volume"
done

docker run -d \
    --name teamcity-agent \
    --restart unless-stopped \
    --stop-timeout 60 \
    --user 0 \
    --env AGENT_NAME=teamcity-agent \
    --env SERVER_URL=https://teamcity.example.com \
    --env TZ=Europe/Berlin \
    --mount type=bind,source=/run/user/1000/docker.sock,target=/var/run/docker.sock \
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
    --label io.github.dind-wizard.spec-hash=d358ea7c8e0095ac \
    jetbrains/teamcity-agent:2026.1.3
