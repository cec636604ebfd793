#!/bin/sh
# TeamCity agents "teamcity-agent", method dind. Made by dind-wizard.
set -eu

for volume in teamcity-agent-docker-data \
    teamcity-agent-conf \
    teamcity-agent-work \
    teamcity-agent-system \
    teamcity-agent-temp \
    teamcity-agent-logs \
    teamcity-agent-tools \
    teamcity-agent-plugins; do
    docker volume create \
        --label io.github.dind-wizard.agent=teamcity-agent \
        --label io.github.dind-wizard.deployment=teamcity-agent \
        --label io.github.dind-wizard.method=dind \
        --label io.github.dind-wizard.spec-hash=94b496edf6bd20f0 \
        "$volume"
done

docker run -d \
    --name teamcity-agent \
    --restart unless-stopped \
    --stop-timeout 60 \
    --privileged \
    --user 0 \
    --env AGENT_NAME=teamcity-agent \
    --env DOCKER_IN_DOCKER=start \
    --env SERVER_URL=https://teamcity.example.com \
    --env TZ=Europe/Berlin \
    --mount type=volume,source=teamcity-agent-docker-data,target=/var/lib/docker \
    --mount type=volume,source=teamcity-agent-conf,target=/data/teamcity_agent/conf \
    --mount type=volume,source=teamcity-agent-work,target=/opt/buildagent/work \
    --mount type=volume,source=teamcity-agent-system,target=/opt/buildagent/system \
    --mount type=volume,source=teamcity-agent-temp,target=/opt/buildagent/temp \
    --mount type=volume,source=teamcity-agent-logs,target=/opt/buildagent/logs \
    --mount type=volume,source=teamcity-agent-tools,target=/opt/buildagent/tools \
    --mount type=volume,source=teamcity-agent-plugins,target=/opt/buildagent/plugins \
    --label io.github.dind-wizard.agent=teamcity-agent \
    --label io.github.dind-wizard.deployment=teamcity-agent \
    --label io.github.dind-wizard.method=dind \
    --label io.github.dind-wizard.role=agent \
    --label io.github.dind-wizard.spec-hash=94b496edf6bd20f0 \
    jetbrains/teamcity-agent:2026.1.3-linux-sudo
