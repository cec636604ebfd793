#!/bin/bash
# An engine in the agent's own container. Like the original it needs sudo even as root, and
# announces the engine whether or not it runs.
if [ "${DOCKER_IN_DOCKER:-}" = start ]; then
    if [ "${DOCKER_IPTABLES_LEGACY:-}" = 1 ]; then
        sudo update-alternatives --set iptables /usr/sbin/iptables-legacy
        sudo update-alternatives --set ip6tables /usr/sbin/ip6tables-legacy
    fi
    sudo rm -f /var/run/docker.pid
    sudo service docker start
    echo "Docker daemon started"
    sudo service docker status
fi
