<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Advisories</name>
    <message>
        <source>Docker Engine %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engine&apos;s newest API %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engine&apos;s oldest API %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker client %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client&apos;s API %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Podman %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cgroup v%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker %1 inside the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runc %1 inside the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1 of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Sysbox is too old for the Docker inside the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers inside the agent fail to start with &quot;unsafe procfs detected&quot;: the runc that comes with Docker 28.5.2 and newer checks /proc strictly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer, or use an agent image with an older Docker inside (2025.11).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Sysbox is too old for the runc inside the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers inside the agent fail to start with &quot;unsafe procfs detected&quot;: runc 1.3.3 and newer check /proc strictly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox 0.7.0 can hang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With several containers at once inside an agent, Sysbox 0.7.0 can stop answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Sysbox can&apos;t run Docker 24 and newer inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image docker:24-dind does not start under Sysbox before 0.6.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Sysbox does not know kernels from 6.5 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The /proc and /sys that Sysbox shows a container are wrong on such kernels before Sysbox 0.6.4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox may fail on this kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On kernel 6.17 (Ubuntu 24.04, Kubernetes nodes) containers fail to start with &quot;ip_unprivileged_port_start: permission denied&quot; under Sysbox 0.7.0 and 0.7.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try one agent first. If it fails, start the host with an older kernel, such as Ubuntu 24.04&apos;s 6.8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kernel needs the module shiftfs for Sysbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before kernel 5.12 Sysbox can&apos;t give a container&apos;s files their right owners without shiftfs, a module that only Ubuntu&apos;s ordinary kernels bring along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a newer kernel. Or install the module: https://github.com/toby63/shiftfs-dkms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kernel is too old for Sysbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox uses parts of Linux that this kernel does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a newer kernel, or the method dind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox starts agents slowly on this kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before kernel 5.19 Sysbox has to give the image&apos;s files to other owners at each start, unless the module shiftfs is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works as it is; a newer kernel is faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox does not list this Debian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox names Debian 10 and 11 as supported. People run it on Debian 12, but nobody promises that it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try one agent first, or use a host with Ubuntu 22.04 or 24.04.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox has no package for this Debian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox&apos;s packages are for Debian 10 and newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a newer system, or the method dind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox does not list this Ubuntu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox names Ubuntu 18.04 to 24.04 as supported, and newer ones bring kernels on which failures are reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try one agent first, or use a host with Ubuntu 24.04 and its kernel 6.8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox has no package for this Ubuntu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox&apos;s packages are for Ubuntu 18.04 and newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox does not work with Docker&apos;s snap package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker from a snap can&apos;t start a runtime that is installed outside of the snap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Docker from Docker&apos;s or the distribution&apos;s packages instead of the snap, or use the method dind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Docker client is too old for this engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engines 29.0 to 29.2 refuse clients from before Docker 25 (API 1.44): &quot;client version … is too old&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the engine to 29.3 or newer, use a newer agent image, or set DOCKER_MIN_API_VERSION=1.24 for the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s API is too old for this engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s lowest API version is 1.44, and the client knows only older ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the engine to 29.3 or newer, use a newer client, or set DOCKER_MIN_API_VERSION=1.24 for the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engines from 29.3 on refuse clients from before Docker 19.03 (API 1.40).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a newer client or agent image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is too old for this Docker client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker clients from 29.0 on refuse engines whose newest API is below 1.44 (before Docker 25).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the engine, or use an agent image with an older client (2025.11 or older).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Podman is too old for the Docker client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Podman speaks Docker&apos;s API 1.41 until early 2026, and Docker clients from 29.0 on want 1.44.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Podman, use an older client, or use Docker&apos;s engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docker-compose 1 does not get on with this engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for an old API version, which engines 29.0 to 29.2 refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use docker compose (version 2 or newer).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docker-compose 1 fails when it makes a container again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stops with KeyError &apos;ContainerConfig&apos;, which engines from 26.0 on (API 1.45) no longer send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker gives up cgroup v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host uses cgroup v1, which engines from 29.0 on call deprecated; support ends in May 2029 at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done today. Move the host to cgroup v2 at its next upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This engine does not know cgroup v2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engines before 20.10 start no container on a host with cgroup v2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Docker inside the agent does not know cgroup v2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a newer image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This engine can fail to take over older data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine 29.0 can stop at the move to the new image store if it finds a storage driver that it does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program needs the API 1.41 of Docker 20.10.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentPage</name>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server &amp;URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://teamcity.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address at which the agents reach your TeamCity server, with its path if it has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server yet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a TeamCity server together with the agents, to try things out. “I have a server” brings the address back that you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server’s por&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the new TeamCity server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You open the server at this port of the engine’s host. It is open on that machine only, because the first visitor becomes administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent’s image. Leave it empty for the one that suits the method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teamcity-agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container’s name and the agent’s name in TeamCity. More than one agent: NAME-1, NAME-2, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numb&amp;er of agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many agents to set up on this engine, each with its own identity and data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else that can be set. All of it has defaults that work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine for builds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the engine that builds use runs: in a container of its own beside the agent, or inside the agent’s container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docker:dind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image of the container that runs the engine beside the agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1500</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest packet in bytes that the networks of the builds’ engine may send. Behind a VPN or an overlay network it is less than 1500, and downloads hang when it is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subnet such as 10.201.0.0/16 for the networks of the builds’ engine. Give one that nothing else in your network uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registry mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a mirror of Docker Hub, such as https://mirror.example.com: images of builds are pulled from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insecure registries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registries without a trusted certificate, as host:port, separated by blanks. Whoever is on the way can change what is pulled from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Socket path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine’s socket on its host. Leave it empty to take the one of the engine in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Socket proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy between the agent and the socket refuses what builds may not ask of the host’s engine. One that lets only images through keeps builds from the host’s files and from other containers; one that lets containers through as well does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container wrapper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps may run inside a &amp;container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeamCity’s Container Wrapper runs a build step in a container of its own. It needs the agent’s folders at the same paths in the agent and on the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user that the agent’s process starts as. Root may always use the engine; the image’s own user needs the socket’s group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engine’s default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An existing network of the engine that the agent joins, for example the one of your TeamCity server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most processor time each container may use, in CPUs: 2 or 1.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most memory each container may use: 512m, 4g.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most processes and threads each container may have at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the engine starts the containers again: after a crash, after a reboot of the host, or never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop timeout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a stopping agent may take to finish before the engine kills it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEY=value, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment variables of the agent, KEY=value, one a line. A whole list can be pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/host/path:/path/in/agent:ro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further volumes or host folders of the agent, SOURCE:TARGET or SOURCE:TARGET:ro, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teamcity.lan:192.168.1.20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that the agent shall resolve to an address of your choice, HOST:ADDRESS, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team=backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels on the containers, for your own scripts, KEY=value, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agents</name>
    <message>
        <source>This program made no agent called %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no agents on this engine yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents on this engine: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent %1 was removed; only its data is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch it again under the same name, or remove the data with dind-wizard agents remove %1 --volumes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgentsCommand</name>
    <message>
        <source>No agents yet. Launch one with dind-wizard launch, or open the wizard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sidecar %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent&apos;s data is kept, so that it comes back as the same agent. Remove it too with: --volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks after the agents that this program made on an engine, and after a server that was made with them (NAME-server).

  agents list            all of them, and the servers made with them
  agents logs NAME       the agent&apos;s log, secrets masked
  agents stop NAME       stop the agent, then its sidecar
  agents start NAME      start the sidecar, then the agent
  agents remove NAME     remove containers and network; with
                         --volumes the data too
  agents diff [NAME]     what is no longer as it was asked for, and
                         how to bring it back; exit code 1 if
                         anything differs

Example: dind-wizard agents logs teamcity-agent --follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove: the agent&apos;s volumes and data too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logs: go on as lines come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diff: compare with this settings file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logs: the last N lines only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done with the agents?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agents can&apos;t &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: list, logs, stop, start, remove, diff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agents %1 takes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one agent&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlastRadius</name>
    <message>
        <source>Read and change every file of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run commands in every other container, stop or replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the passwords and keys of the host and of its containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the host&apos;s kernel: load code into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the host&apos;s network as the host itself, with its addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2, the socket of the host&apos;s engine, and can have a container started that is privileged or mounts the whole disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace images that other containers and builds start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds in %1 share the image store of the host&apos;s engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets containers through to %2, the socket of the host&apos;s engine, whatever they mount and however privileged they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through %1 builds share the image store of the host&apos;s engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets images through to the host&apos;s engine: a build can give any name to its own, and delete others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach what the host itself reaches, its own services on localhost too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets docker build through, which can run its steps in the host&apos;s network (--network host) or in another container&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what lies in images and in the build cache, passwords too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through %1 a build can start from any image of the host&apos;s engine (FROM) and save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break out, but only through a flaw in the kernel or in Docker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of a Dockerfile run as root in ordinary containers of the host&apos;s engine. %1 lets no others through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is privileged: a build can have its engine start a privileged container, and mount the host&apos;s disk from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is privileged, and builds run in it: they can mount the host&apos;s disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the host&apos;s devices directly, by accident too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build steps of %1 run among all devices of the host, with no further step in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 of the host mounted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what lies under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and change what lies under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach the host&apos;s own services, those on localhost too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses the host&apos;s network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the default bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach the other containers on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on that network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and change what earlier builds left in /opt/buildagent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps its directories on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break out, but only through a flaw in the kernel or in Sysbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox runs %1: root in it is an ordinary user of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use up all memory and processors of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no limit for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the agent&apos;s token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the environment of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read or change what agent and server say, if it is on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s address is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Mounting the socket with :ro makes it harmless.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That keeps the file from being replaced. Requests go through the socket all the same, and they are what the engine obeys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“The agent is not root, it only has the socket&apos;s group.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine obeys whoever may write to its socket, and does it as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Fewer capabilities (--cap-drop) hold builds back.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold for the agent&apos;s container. The containers that a build has the engine start get whatever the build asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“A proxy before the socket makes it safe.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one that lets no containers through. This one has to, for builds to run any, and it does not look at what they mount: one of them can mount the host&apos;s disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Who can&apos;t start containers can run nothing on the host&apos;s engine.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each RUN in a Dockerfile is a container of that engine, root in it, and on the host&apos;s network if the build asks for it. What it can&apos;t have is a folder of the host or more rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“TLS and a network of its own keep builds away from the engine.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They keep strangers away. Every build can use the agent&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BuildTrial</name>
    <message>
        <source>The agent can&apos;t build an image and run it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last lines above are docker&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container of the image that was built says something else than it was told: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image was built, and a container of it ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an image was built; its proxy lets it run none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container that the agent starts does not see the agent&apos;s files in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeamCity&apos;s container wrapper needs that folder at the same path where the engine runs. Mount it there, or switch the container wrapper off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>containers of builds see the agent&apos;s files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container that the agent starts has no network:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTU: containers of builds send packets of up to %1 bytes, and their engine&apos;s own network lets only %2 through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads in builds would hang. Put the engine into a sidecar with --engine-mtu %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>containers of builds have a network, and can&apos;t find the name %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>containers of builds have a network (MTU %1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>ok      </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BLOCKER </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks whether a launch would work: the engine, its runtimes, images, names, paths. Asks the TeamCity server too; one that doesn&apos;t answer is a warning, for agents wait. Leaves everything as it is. Exits with 5 when something stands in the way, and with 3 when the engine can&apos;t be used.

Example: dind-wizard check --method sysbox --json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deployment&apos;s own containers may be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping, and removing what was made to look…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Sets up TeamCity build agents that can use Docker.

  dind-wizard [--spec FILE] [--engine ENGINE]     open the wizard
  dind-wizard methods [METHOD]                    explain the three methods
  dind-wizard export --format FORMAT [-o PATH] …  print or write what would be run
  dind-wizard check …                             look whether a launch would work
  dind-wizard launch …                            launch agents
  dind-wizard recover --undo|--finish             end launches that were cut off
  dind-wizard agents list|logs|stop|start|remove|diff  look after them
  dind-wizard import FILE|-                       docker run, Compose, inspect → settings
  dind-wizard doctor FILE|-                       explain an error text

dind-wizard COMMAND --help shows a command&apos;s options and examples.

Exit codes: 0 done; 2 bad usage or settings; 3 engine not reachable or refusing;
4 launch failed and everything it had made is removed; 5 the check found a blocker;
1 anything else.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See dind-wizard --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands: %1. See dind-wizard --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the result as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine %1 is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandRow</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compose</name>
    <message>
        <source>TeamCity agents &quot;%1&quot;, method %2. Made by dind-wizard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with: docker compose up -d (or docker-compose up -d)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose 1 keeps only the last address of each extra host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file %1, Compose replaces variables and reads quotes and # in its own way, so a value with $, #, quotes or blanks has to stand in single quotes there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposeImport</name>
    <message>
        <source>Another file starts here. Only the first is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is named %1 here. Compose puts the project&apos;s name in front, so it is not the same as one that Compose has made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is so anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard gives its labels anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the wizard&apos;s own labels are given to networks and volumes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no services (line %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Compose file lists containers under the key &quot;services&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the container is shut off from the host is decided by the method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent can be given limits of processors, memory and processes only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent gets no devices of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the image itself says is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names on the network are the engine&apos;s to give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent uses the engine&apos;s own name servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for a swarm, a group of Docker hosts; an agent runs on one engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are given to an agent as volumes only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs are kept as the engine keeps them by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent reads from no terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells Compose how to go about its work, and nothing about the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose itself runs these commands; without it nobody does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for Windows containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent stands by itself and takes nothing over from other containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose itself takes no notice of keys that start with x-.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version of Compose knows this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images are not built here. Build it first and name it as the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the container&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only says on which ports a program listens; containers of one network reach all ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of the other service are not looked up. Import what &quot;docker compose config&quot; prints: it has them all in one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is not at hand. Put its labels in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers of one network find each other by name without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of Compose&apos;s first version; today it is network_mode or networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is taken for the engine&apos;s own processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent calls the server by itself and needs no open port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says when Compose leaves the service out. An agent that is set up here is always started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent must be able to write its own files, which it does when it is upgraded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders in the computer&apos;s memory are not offered; volumes are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine decides how soon it tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the network&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network must exist already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the volume&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other file is not read. Import it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is Compose&apos;s name for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the version of the file&apos;s format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s defaults are taken. Make the network yourself before if it has to be different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s defaults are taken. Make the volume yourself before if it has to be different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is wanted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is started this way. One agent is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up as often as %1: a fixed name can be given to one container only, and Compose wants the same number in all places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check that the image has, if it has one, is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check has no such setting here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time such as 1m30s is wanted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of no, always, unless-stopped and on-failure is wanted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it as a number of processors: the quota divided by the period, which is 100000 unless cpu_period says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A size such as 2g or 512m is wanted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path counts from the folder of the file. Put in the whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOURCE:TARGET is wanted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A volume without a name is lost with its container. Give it a name if its files are to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes can be read-only; they have no other options here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all that can be mounted, an agent is given folders of the host and volumes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source and a target are wanted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine decides how it connects an agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent uses this network by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME:ADDRESS is wanted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose connects services that name no network to one of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A $ starts a variable in a Compose file. A plain $ is written $$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file takes %1 from its surroundings, which are not known here. Put the value in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file wants %1 to be set in its surroundings, which are not known here: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the default of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same key is set again in a place that counts more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is set here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same is set again in a place that counts more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not what Compose wants to stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME=value is wanted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is a secret and is kept in no settings. Give it when you launch, or authorise the agent in TeamCity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value comes from the surroundings of whoever starts Compose, which are not known here. Put it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds the agent&apos;s token. Give it when you launch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is not at hand. Put its variables in as the agent&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engines take this one by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard starts an agent after the engine that it needs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContainerFlags</name>
    <message>
        <source>docker has no such flag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its value is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This flag is either true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is given again, and the last one holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is mounted there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command names no image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags stand before the image. Behind it docker hands them to the program in the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents start as their image says; they are given no other command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names on a network need a network that you made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiffCommand</name>
    <message>
        <source>%1: no differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  To bring it back:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agents yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DockerCommand</name>
    <message>
        <source>Only what it starts is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A docker command inside another command is not read. Paste it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a docker command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the Compose file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which engine is used is chosen in the wizard, or by --engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 containers are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is run inside a container later is not repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only docker run and docker create are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks and volumes are made with the engine&apos;s defaults. Make this one by hand first, then name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine gives addresses out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such container here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DockerFlags</name>
    <message>
        <source>Agents always run in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents start as their image says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent&apos;s name at the server is its container&apos;s name, whatever the host name is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent calls its server and needs no port of its own; ports that builds publish belong to their containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method decides which rights the container has, and gives no others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits that can be set are processors, memory and processes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name servers are the engine&apos;s; for single names add host entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine gives addresses out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s own logging settings hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a sidecar has a health check, and the method makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows containers only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not read. Enter what it holds by hand, secrets apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices are not passed on to agents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations are for runtimes that this program does not set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images reap their processes themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links are a thing of the past. Put both containers on one network, and name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine takes the image for its own kind of processor; another would be emulated, slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to pull is a choice of the launch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent updates itself and needs to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents stay until you remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent&apos;s directories are volumes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also hands the user&apos;s registry passwords over. The method docker-socket mounts the socket alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes are made by the engine&apos;s own driver. Make this one first, then name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the other container&apos;s volumes one by one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DockerSocket</name>
    <message>
        <source>The proxy lets containers through, and whoever may start a container is root on the host. It keeps out Swarm with its secrets and configs, plugins, and little else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy lets no containers through, so build steps can&apos;t run in one (the Container Wrapper, docker run, docker compose). They can build, pull and push images. The agent&apos;s directories are volumes, not folders of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy cuts a connection on which nothing is said for ten minutes: a docker command that prints nothing for so long fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy asks for no password. On Linux whoever is logged in on the engine&apos;s host can reach it at its container&apos;s address, as can containers on the host&apos;s network: use it on a host that is for builds only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent&apos;s directories are made on the host under /opt/buildagent. They start empty, so the agent&apos;s first connection takes some minutes longer: it fetches its tools and plugins from the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group of the engine&apos;s socket could not be read; %1 is taken. If the agent is denied access to the socket, put in the number that this prints on the engine&apos;s host: stat -c %g %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent does not run as root and must be able to write its directories on the host. Before the first start, run there: sudo install -d -o 1000 -g 1000 /opt/buildagent/work /opt/buildagent/temp /opt/buildagent/tools /opt/buildagent/plugins /opt/buildagent/system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorCommand</name>
    <message>
        <source>  Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Why: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  What to do: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  More: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains the errors in a log, or in what a terminal printed: Docker&apos;s, Compose&apos;s, Sysbox&apos;s and TeamCity&apos;s. Says what lies behind each one that it knows and what to do. Asks no engine and changes nothing. Tokens of agents are not shown again.

Examples: docker logs teamcity-agent 2&gt;&amp;1 | dind-wizard doctor -
          dind-wizard doctor teamcity-agent.log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one file, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: docker logs teamcity-agent 2&gt;&amp;1 | dind-wizard doctor -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is larger than 16 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its end, where the error is: tail -n 2000 FILE | dind-wizard doctor -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No error in this text is known here. Give more of it, from some lines before the error on: the log of the agent&apos;s container, and of its engine&apos;s if it has one (docker logs). &quot;dind-wizard check&quot; looks at the engine itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust boundary: a hostile build can take over everything in here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker engine of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts the containers and keeps the volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust boundary: beyond it only images and the host&apos;s network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust boundary: a build can do as it likes in here, and stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the agent&apos;s container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>containers that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docker build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>builds start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>builds make images there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>builds command it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listens here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more made the same way: %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeamCity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent&apos;s configuration: who it is for the TeamCity server. As long as it is kept, a container that is made anew is the same agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkouts in which builds work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary files of builds, emptied between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the agent fetched from the server to run build steps with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent&apos;s caches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent&apos;s logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that the server knows: its settings, its internal database, and what builds leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary files of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys with which the agent proves to its engine who it is. The engine makes them when it starts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a Docker engine in this container keeps images, containers and build cache. Never give it to two engines at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeamCity server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container of the image %1, made with the agents for trying things out. It hands builds to them at %2. It never calls an agent; agents ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeamCity server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it hands builds to its agents. It never calls an agent; agents ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks TeamCity for builds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent calls %1 and keeps asking, so no port has to be open towards the agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust boundary of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A build can do as it likes in here. Through the proxy it reaches beyond: to the images of the host&apos;s engine, and to the host&apos;s network while an image is built. To get at the host itself it would have to break what keeps containers apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A build can do as it likes in here. To get out it would have to break what keeps containers apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust boundary: the whole host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A build that means harm can take over everything inside this line. Let only builds run here that you would give root on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine whose Docker engine runs the containers. Under Docker Desktop it is a virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts the containers and keeps the volumes. Builds have no way to command it directly: they use an engine of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts the agent&apos;s container. Builds may have it build, pull and push images, and share its images with everything else that runs on this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts the agent&apos;s container, and it obeys builds as well: they share its images, containers, names and ports with everything else that runs on this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy of the socket: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container of the image %1 (a sidecar): it hands on to the host&apos;s engine what one agent may ask of it, and refuses the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lets containers through, whatever they mount: that is as much as the socket itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lets images through, and no containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker engine %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container of the image %1. Build steps run in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container of the image %1 (a sidecar): a complete Docker engine for one agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is privileged: Docker lifts nearly all limits it puts on containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox runs it: root in it is an ordinary user of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker engine inside %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent&apos;s container starts an engine of its own. Paths and localhost mean the same to a build and to the containers it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers that builds start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of docker build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine runs each RUN of a Dockerfile in a container beside the agent: root in it, without folders of the host, and gone afterwards. Builds can start no others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They run beside the agent, as siblings. Paths that a build gives them are paths of the host, and ports that they publish open on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They run in the sidecar. Paths that a build gives them are the sidecar&apos;s, and ports that they publish open there, under the name docker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They run inside the agent&apos;s container: its paths are theirs, and ports that they publish open on its localhost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 commands %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The docker command in the agent talks to this engine over their private network, encrypted with TLS, and shows a key. That keeps strangers out, not builds: every build can use the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The docker command in the agent talks to the proxy over their private network, in the clear and without a password. Nobody else is on that network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Socket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to command the Docker engine of the host. Whoever may write to it is root on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the host: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies on the host itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A volume: disk space that the Docker engine of the host manages. It stays when the container is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All agents share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through this the docker command in the agent commands the host&apos;s engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through this the proxy hands on what it lets through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mounted read-only it takes requests all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container can only read there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container can read and write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the host has no such directory, the engine makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for this agent and its proxy alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for this agent and its engine alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default bridge network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network that Docker puts containers on when nothing else is said. Containers of other people are on it too and can be reached by their addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for the server and its agents. They can reach each other on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to exist already. What else is on it can be reached by builds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through this network it reaches the outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others on this network find it under the name %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door for your browser. It is open on the host itself only and not to its network, because the first visitor of a new server becomes administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is port %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s engine passes on what comes in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each has containers, volumes and networks of its own like those shown: %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the image&apos;s user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lets containers through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lets images through only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n TeamCity agent(s) on a Docker host, method %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The trust boundary is the whole host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trust boundary runs around each agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 is made with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engine&apos;s socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read and write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drift</name>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer that can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it was not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the engine gave %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not asked for, it has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 was asked for, it has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 was asked for, it has %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <source>Choose the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a Docker context, or type an address such as unix:///run/user/1000/docker.sock. Leave it empty to use the engine that the docker command would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker context or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the docker command chooses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EngineNetwork</name>
    <message>
        <source>Enter a subnet such as 10.201.0.0/16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each network of the engine takes 256 addresses, and the default one is the first: give a subnet between /8 and /22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subnet begins at %1/%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the mirror&apos;s address, such as https://mirror.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An engine takes no user or password for a mirror.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An engine takes only the host and port of a mirror, with nothing behind them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds use the host&apos;s engine, which has settings of its own: this is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an engine in a sidecar can be told this. One in the agent goes by /etc/docker/daemon.json of its image: this is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets have between %1 and %2 bytes; 1500 is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter hosts with their ports, such as registry.example.com:5000, without http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are more than 100 registries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is on the way to these registries can read and change the images that builds pull.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EngineSetup</name>
    <message>
        <source>Remove what would be in the way of Docker&apos;s own packages. Images, containers and volumes stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the package manager about Docker&apos;s packages, and the key with which they are signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a version at “Candidate”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the engine. It starts at once, and with the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the package manager about Docker&apos;s packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the engine. When it asks for a key, say yes only to the fingerprint %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it, now and with the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the group docker, so that you may use the engine without sudo. Know what that means: whoever is in this group is as powerful as root on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts from your next login: log out and in again, then start this program anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part for the client and one for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker Desktop is installed but does not run. Start it from the menu of your desktop, or so:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it runs and is not found: its engine has an address of its own. Choose “Other engine…” and type desktop-linux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker is installed, but its engine does not run. Start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“active” or “running”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it does not start, its log says why. “dind-wizard doctor” explains many of its errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker does not support this distribution itself; these are the steps for the one it is made from, and usually they work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker makes no packages for a release as old as this one any more (%1 is the oldest). Upgrade the system first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports that containers publish are open to the network even where ufw or firewalld closes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Docker Desktop, start it, and wait until it says that the engine runs. With it the methods docker-socket and dind work; Sysbox needs Linux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker has no packages of its own for this system. Most distributions bring a package, called docker or docker.io: install that one, then start its service.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorSignatures</name>
    <message>
        <source>This Sysbox is too old for the Docker inside the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Docker inside checks /proc strictly since runc 1.3.3 (Docker 28.5.2) and takes what Sysbox 0.6.7 and older show there for an attack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer on the host, then make the container again. Until then use an image with Docker 28.5.1 or older inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox may not set a network setting on this kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox fails to write a kernel setting for the new container. It is reported with Sysbox 0.7 on Ubuntu 24.04 with kernel 6.17 and is not solved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the host with an older kernel (6.8 is the one that Ubuntu 24.04 came with), or use the method dind on a machine of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox can&apos;t give the container its /sys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel refuses a mount that Sysbox makes for every container. It is reported with Sysbox 0.7.0 under containerd 2 and kernels 6.8 to 6.17, on Kubernetes nodes above all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest Sysbox. If it stays so, use an older kernel or containerd 1.7, or the method dind on a machine of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Sysbox is too old for the runc inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A runc that mounts /proc more carefully (since 1.0.0-rc95, Docker 20.10.7) does not get along with old Sysbox versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer on the host, then make the container again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox can&apos;t put the kernel&apos;s headers into this image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older versions of Sysbox make folders for the host&apos;s kernel headers in the container, which some images do not allow. Fixed in Sysbox 0.6.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox&apos;s manager does not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker knows the runtime, but Sysbox&apos;s service sysbox-mgr, which every start has to ask, does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart Sysbox and look at its state. If it stops again, /var/log/sysbox-mgr.log says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox&apos;s file service does not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service sysbox-fs, which shows each container its own /proc and /sys, does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart Sysbox and look at its state. If it stops again, /var/log/sysbox-fs.log says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox was restarted under a running container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container&apos;s /proc comes from sysbox-fs, and that was restarted after the container had started. The container can&apos;t be connected again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the agent and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox does not run privileged containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container was asked to be privileged and to run under Sysbox. The two exclude each other; Docker inside a Sysbox container needs no privileged flag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take --privileged (privileged: true) away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user sysbox has two ranges of user numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/etc/subuid or /etc/subgid has more than one line for the user sysbox. Sysbox wants exactly one in each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one line &quot;sysbox:START:65536&quot; in each of the two files, then restart Sysbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A variable whose name begins with SYSBOX_ is not one of Sysbox&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that begin with SYSBOX_ belong to Sysbox, and it starts no container that has one it does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or remove that variable of the agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel allows no user namespaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox keeps containers apart with user namespaces, and a kernel setting of this host switches them off for everybody but root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch them on. To keep it so after a restart, put the setting into a file in /etc/sysctl.d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/var/lib/sysbox is on a file system that Sysbox can&apos;t use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox keeps its containers&apos; data under /var/lib/sysbox and needs an ordinary disk there, with ext4 or btrfs; overlay and tmpfs won&apos;t do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move /var/lib/sysbox, and /var/lib/docker as well, to a disk with ext4 or btrfs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox&apos;s installer stops because containers exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installer wants to restart Docker with fixed network ranges and does not do so while there is any container, running or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need not remove your containers: give &quot;bip&quot; and &quot;default-address-pools&quot; in /etc/docker/daemon.json a value, restart Docker once yourself, and install again. The installer then leaves Docker running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker asks Sysbox for its features and gets no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warning: Sysbox before 0.7 has no command &quot;features&quot;. It does no harm by itself but shows an old Sysbox, which current Docker versions inside the agent do not work with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container&apos;s first process died in its user namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox could not set up the new container&apos;s user namespace. Known causes are a kernel whose shiftfs module is broken (Ubuntu&apos;s 5.15.0-50) and limits on user namespaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether user namespaces are limited, update the kernel, and restart. If the module shiftfs is loaded on a kernel from 5.19 on, Sysbox does not need it: unload it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not know this runtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container asks for a runtime (sysbox-runc, say) that is not registered with the engine. Sysbox is not installed there, Docker is a snap package, or /etc/docker/daemon.json lost the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look what the engine knows. Install Sysbox, or choose another method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine remaps users, and the container wants to be privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine was set up with userns-remap: root in a container is an ordinary user outside. Privileged containers are refused then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the container the host&apos;s user namespace (--userns=host; in Compose: userns_mode: host). Know that this switches the protection off for it. Or choose the method sysbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine remaps users, and the container wants a namespace of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With userns-remap no container may use the host&apos;s network or processes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the host network away, or give the container the host&apos;s user namespace (--userns=host).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has fewer rights to give than the container wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A privileged container wants all of root&apos;s rights, and the engine itself lacks some: it runs in a container or in a restricted virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the engine where root has all rights: on a real or full virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inner engine&apos;s cgroups were not prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under cgroup v2 an engine in a container first has to move its own processes into a group below. The official docker:dind image does so at its start; this one does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the official docker:dind image beside the agent, or a TeamCity agent image whose start script does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not find the cgroups that it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine (before 20.10) knows cgroup v1 only and the host has v2, or the container was given no cgroups to work with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a newer engine. Inside a container: use Docker 20.10 or newer, and the privileged flag or Sysbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host uses cgroup v1, which Docker gives up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warning: engines from 29 on still work with cgroup v1; support ends in May 2029 at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be done today. Move the host to cgroup v2 at its next upgrade; current distributions have it by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rootless engine may not make groups for limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit was asked for, and systemd does not let this user make the control group that it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let systemd delegate cgroups to users (the page says how), or leave the limits out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel can&apos;t enforce this limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s kernel was started without the control group that this limit needs. Docker starts the container without the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the limit matters, switch it on in the kernel&apos;s start options, or leave the limit out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine inside has not the rights to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker inside a container needs the privileged flag or Sysbox, and this container has neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the container with --privileged (the method dind), or under Sysbox (the method sysbox).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine inside may not set up its network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker inside a container needs the privileged flag or Sysbox; without them it can&apos;t change network rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the container with --privileged (the method dind), or under Sysbox (the method sysbox). The engine has to start as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine inside may not mount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docker:dind was started without the privileged flag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rootless engine image needs the privileged flag, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docker:dind-rootless runs its engine as an ordinary user, but to set that up it needs a container without Docker&apos;s usual limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make its container with --privileged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel allows the rootless engine no user namespaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rootless engine lives in a user namespace, and a setting of the host&apos;s kernel forbids these to ordinary users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow them on the host. To keep it so after a restart, put the settings into a file in /etc/sysctl.d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This engine image can&apos;t run as an ordinary user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ordinary docker:dind image was started as a user other than root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it as root, or use an image whose tag ends in -dind-rootless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container asks for a higher limit than may be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A --ulimit goes beyond what the engine itself may do: it is rootless, or runs in a container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the ulimit out, or lower it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppArmor&apos;s profile can&apos;t be used inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine in the container sees that the host uses AppArmor, but can&apos;t load or apply its profile, because /sys/kernel/security is not mounted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the official docker:dind image, which mounts it, or set the variable container=docker for the engine so that it looks for AppArmor properly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELinux keeps the container from the socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELinux labels the host&apos;s Docker socket in a way that ordinary containers may not use, whatever their user is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the agent with --security-opt label=disable (Compose: security_opt: [label=disable]). Do not relabel the socket with :z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s data lies on an overlay file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container&apos;s own files are an overlay already, and Linux can&apos;t put a second one on top. The engine inside needs a volume for its data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount a volume at /var/lib/docker; with a containerd of its own also at /var/lib/containerd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage driver overlay2 does not go with the new image store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engines from 29 on keep images in containerd, which calls its driver overlayfs. DOCKER_DRIVER or --storage-driver names overlay2 while the new store is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove DOCKER_DRIVER and --storage-driver, or go back to the old store with --feature=containerd-snapshotter=false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s data was written by another storage driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in /var/lib/docker comes from a storage driver that does not work here, so the engine refuses to start over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it where the old driver works, or give the engine a new, empty volume; its images are pulled again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine can&apos;t use the disk that it was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the storage drivers works where the engine&apos;s data is. Inside a container that means: there is no volume at /var/lib/docker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount a volume at /var/lib/docker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another engine uses the same data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine waits for a lock on /var/lib/docker: a second engine has the same volume, or the first has not stopped yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each engine a volume of its own. Two engines on the same data destroy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk, or on the file system that something is written to. An agent&apos;s engine keeps every image and cache in its volume until they are removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what takes the space, and remove what is not needed. docker system prune removes stopped containers, unused networks and images; read what it lists first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host allows too few file watches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engines and builds watch files, and all containers together share one limit of the kernel, which is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limits on the host. To keep them after a restart, put them into a file in /etc/sysctl.d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container&apos;s files are still in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on the host still holds the files of the container that is to be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment and remove it again. If it stays so, restart Docker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s kernel lacks the newer network rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine inside sets up its network with nf_tables, which this host&apos;s kernel does not offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the engine inside use the older rules: set DOCKER_IPTABLES_LEGACY=1 for the container that runs it (TeamCity images since September 2025, docker:dind).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s kernel lacks the older network rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine inside sets up its network with the older iptables, whose module is not loaded on the host, and a container can&apos;t load it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the module on the host. Or let the engine inside use the newer rules: set DOCKER_IPTABLES_LEGACY to nothing in docker:dind, and leave it out in TeamCity&apos;s images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program iptables is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine needs iptables for its network, and it is not installed where the engine runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package iptables there, or use an image that has it: docker:dind or a TeamCity agent image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s network rules are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall was started or reloaded after Docker and took Docker&apos;s rules away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart Docker; that restores them. It stops containers for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine can&apos;t set up its network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up the address translation failed. Inside a container: the privileged flag is missing, or the host&apos;s kernel lacks what the engine uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the container privileged or use Sysbox. If it is, try DOCKER_IPTABLES_LEGACY=1 for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not start because of its network; the rest of the line says what failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the container is privileged or runs under Sysbox, and that its network ranges do not overlap with the host&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free range of addresses is left for the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every range that Docker may use is taken: by many Docker networks, or by a VPN or other networks of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove networks that nobody uses. If a VPN takes the ranges, switch it off while the network is made, or set &quot;default-address-pools&quot; in /etc/docker/daemon.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not know the host&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host.docker.internal was asked for with host-gateway, but the engine has no default bridge to take the address from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &quot;host-gateway-ip&quot; in the engine&apos;s daemon.json, or use the host&apos;s address in the network instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only networks of your own know names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container has a name in its network only if that network was made by you; Docker&apos;s default bridge knows none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a network and put the containers on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is still in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network can only be removed when no container is connected to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and remove the containers on it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network of this name exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each network of an engine has a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the agent, or use the network that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine thinks that it runs already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file docker.pid is left from before the container stopped hard. TeamCity images before 2023.03 do not remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a newer agent image. For now, make the container again; its volumes stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s helper containerd does not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine starts containerd and waits for it in vain. In a container the reason is mostly that the privileged flag is missing; the lines before say more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the container privileged or use Sysbox, and look at the lines before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone in the network can take over this engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine listens on a network port without encryption or password. Whoever reaches the port is root on its machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the tcp:// address from the engine&apos;s start options or daemon.json, or protect it with TLS (port 2376).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker Desktop&apos;s isolation forbids this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhanced Container Isolation is switched on in Docker Desktop. It keeps containers from the Docker socket unless an administrator allows the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of Docker Desktop to allow the agent&apos;s image and the commands, or use the method dind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your user may not use the Docker socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket belongs to root and one group, and this user is not in it. In an agent: the group&apos;s number differs between host and image, or SELinux forbids it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the host: join the group docker, then log out and in. For an agent: give it the number of the socket&apos;s group (--group-add), or run it as root. Whoever may use the socket is as powerful as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Docker socket at this path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is not started, or listens elsewhere: rootless Docker and Docker Desktop on Linux have sockets of their own. In an agent, the socket is not mounted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Docker, or choose the context of the engine that runs. In an agent, mount the socket, or wait until the engine inside has started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens at the Docker socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket&apos;s file is there, but the engine behind it has stopped, or a folder of that name has been made in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Docker and look why it had stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the engine&apos;s container is not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine beside the agent is looked for under the name docker, and no container in the agent&apos;s network has that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put both containers on one network of your own and give the engine&apos;s the alias docker (in Compose: call the service docker).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine beside the agent does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is reached over the network and has not started yet, has stopped, or listens on the other port: 2376 with TLS, 2375 without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the log of the engine&apos;s container. DOCKER_HOST has to name the port that it listens on. A health check lets the agent wait for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine wants TLS, and the client speaks without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOCKER_HOST names the encrypted port 2376, but the client was not told to use TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set DOCKER_TLS_VERIFY=1 and DOCKER_CERT_PATH=/certs/client for the agent, and mount the certificates there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not accept the client&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client shows no certificate, or one from another certificate authority; the engine may have made new ones since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount the engine&apos;s client certificates (/certs/client) into the agent, set DOCKER_CERT_PATH to them, and restart the agent after the engine&apos;s certificates have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s certificates are not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOCKER_CERT_PATH names a folder without the certificates: the volume is not mounted there, or the engine has not made them yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount the volume that the engine has at /certs/client into the agent, and let the agent start after the engine is healthy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry speaks plain HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine talks to registries over HTTPS, unless it was told that this one has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the registry a certificate. If you trust the network, add it to &quot;insecure-registries&quot; of the daemon.json of the engine that pulls, and restart that engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client wants TLS, and the engine speaks without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOCKER_TLS_VERIFY is set, but DOCKER_HOST names a port without encryption (2375).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port 2376, or remove DOCKER_TLS_VERIFY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was made for another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name or address that was used is not in the server&apos;s certificate. docker:dind puts docker, localhost, its host name and its addresses there, no other network alias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of the names that the message lists. For docker:dind: use the name docker, set its host name, or add yours with DOCKER_TLS_SAN=DNS:yourname.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate has run out, or the clock is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid at the time that this machine&apos;s clock shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clock. docker:dind makes new certificates at each start: restart it, and then the agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate comes from an authority of your own that the engine does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a registry: put the authority&apos;s certificate as ca.crt into /etc/docker/certs.d/ in a folder named like the registry (with its port), at the engine that pulls. For docker:dind: mount its client certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Docker client is too old for this engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engines 29.0 to 29.2 want clients from Docker 25 on (API 1.44); from 29.3 on, 19.03 is enough (API 1.40). Older agent images and Compose 1.29 bring older clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update what calls the engine (the agent&apos;s image, docker-compose), or the engine to 29.3 or newer. As a bridge, the engine&apos;s start variable DOCKER_MIN_API_VERSION=1.24 lets old clients in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client was told to speak a newer API than the engine knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOCKER_API_VERSION fixes the version, so the client does not agree on one with the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove DOCKER_API_VERSION, or set it to the version that the message names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is too old for this Docker client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker clients from 29 on talk to engines with API 1.44 and newer (Docker 25). Podman offered less until 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the engine or Podman, or use an older client: an agent image from before 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen Docker context does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOCKER_CONTEXT or Docker&apos;s settings name a context that has been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remote engine can&apos;t be reached over SSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the other machine failed, or no Docker is installed there. The end of the message is what SSH said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the same connection with ssh first: it has to work without a question (key, known host), and docker must run there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker Desktop is not joined with this WSL system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command docker in WSL comes from Docker Desktop, and its integration is off for this distribution, or Desktop is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Docker Desktop and switch the distribution on under Settings, Resources, WSL integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Docker engine answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is not running, or the client looks for it in the wrong place (DOCKER_HOST, context).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Docker and look which engine the client uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy in front of the socket forbids this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call went to a socket proxy, which lets only some of Docker&apos;s commands through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow this call in the proxy&apos;s settings; for an agent of this program, --socket-proxy run lets containers through. Whoever may start containers through a proxy is root on the host, as with the socket itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands before the engine does not pass BuildKit on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BuildKit switches its connection to HTTP/2. A proxy before the socket that forbids /session or /grpc stops it, as do docker-socket-proxy 0.4.0 and newer, whose HAProxy drops the switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the proxy pass SESSION and GRPC and use its version 0.3.0, or build without BuildKit: DOCKER_BUILDKIT=0 docker build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that keeps registry passwords is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s settings name a helper for passwords (docker-credential-…), and it is not installed here or fails. It is often left behind by Docker Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the helper, or remove &quot;credsStore&quot; from ~/.docker/config.json and log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry&apos;s limit of pulls is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker Hub counts pulls by account, and by address for those who are not logged in; all agents behind one address share the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in, wait some hours, or pull through a mirror of your own. An engine inside an agent needs the login or the mirror, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image does not exist, or you may not have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registries give the same answer to both. A misspelt name is the most frequent reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the image&apos;s name. If it is private, log in to its registry first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry wants to know who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No login is stored for this registry, or the password is wrong or expired. The engine inside an agent does not use the host&apos;s logins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in to the registry that the image&apos;s name begins with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image does not exist for this kind of processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag has no variant for the engine&apos;s platform. TeamCity tags like -linux-sudo are for amd64 only; the arm64 ones are called -linux-arm64-sudo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a tag for this platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image has no such tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository exists, the tag does not: a misspelling, or a version that was not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the tag on the registry&apos;s page and correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was made for another kind of processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is for another platform (amd64 on arm64 or the other way round), or a start script lacks its first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the image&apos;s variant for this platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image runs by emulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warning: the image is for another kind of processor. It works slowly, if at all; an engine inside does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the tag for this machine&apos;s platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy can&apos;t be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is told to go through a proxy, and the proxy does not answer, or its name is not known where the engine runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the proxy&apos;s address for the engine: daemon.json or its service; for docker:dind the variables HTTP_PROXY and HTTPS_PROXY of its container. localhost means that container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted connection does not come about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers, and then nothing more arrives. In containers this is typical of packets that are too large for the way (MTU): the host&apos;s network allows less than the 1500 that Docker assumes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the host&apos;s MTU with Docker&apos;s, and set &quot;mtu&quot; in the daemon.json of the engine (docker:dind: --mtu=1400). If a proxy is needed, set that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry&apos;s name is not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine can&apos;t resolve the registry&apos;s name: DNS does not work where the engine runs, or only through a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check DNS on the engine&apos;s machine. For an engine inside an agent, set &quot;dns&quot; in its daemon.json. Without a way to the internet, use a registry of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the registry in time: a firewall, a missing proxy setting, or packets too large for the way (MTU).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the engine&apos;s machine reaches the internet and needs a proxy. The shell&apos;s proxy variables do not reach the engine; set them in daemon.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container of this name exists already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are unique in an engine, and stopped containers keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or remove the old container if you do not need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses this port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A published port can belong to one program of the host at a time. With the method docker-socket, ports of all builds meet on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish another port, or stop what uses it. An agent itself needs no published port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder or socket to mount does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is looked up on the engine&apos;s machine, and it is not there. For the Docker socket: the engine is rootless or listens elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the folder on the engine&apos;s machine, or correct the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker Desktop does not share this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker Desktop passes only some of the computer&apos;s folders on to containers, and /opt is not among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the folder under Settings, Resources, File sharing; or use named volumes; or choose the method dind, which needs no folders of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder was made where a file or socket should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was mounted with -v from a path that did not exist, and Docker made an empty folder there. The Docker socket suffers this most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the empty folder on the engine&apos;s machine, restart what makes the real file (Docker, for the socket), and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume still belongs to a container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A volume can be removed only after the containers that mount it, stopped ones included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove those containers first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container can&apos;t restart and remove itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--rm removes the container when it stops, --restart starts it again; only one of them makes sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave --rm out for an agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More processors were asked for than there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit for processors is above what the engine&apos;s machine has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory limit is too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker takes no limit below 6 MB; a number without a unit counts bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the limit with a unit, such as 4g. An agent needs about 500 MB and what its builds need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image has no such group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group was named that does not exist inside the image; the host&apos;s names do not count there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the group&apos;s number instead: that of the socket&apos;s group on the engine&apos;s machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image has no such user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user was named that does not exist inside the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a name or number that the image knows: root or buildagent in TeamCity&apos;s images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is in no swarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is for Docker&apos;s swarm mode, which is not switched on here. The methods dind and sysbox can&apos;t run as a stack anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use docker run or docker compose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docker stack leaves out parts of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docker stack deploy does not know all of Compose: it passes over privileged, restart, security_opt and others. An agent with an engine of its own can&apos;t work so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use docker compose up on the machine itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image&apos;s name is not well-formed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of images are in small letters, with one colon before the tag. An empty variable or a stray blank in the command has the same effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the name; in a script, look whether a variable is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container has no such program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image does not contain the program that was to be started, or an option stands behind the image&apos;s name and was taken for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put options before the image&apos;s name, and check the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no docker command here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s client is not installed. TeamCity&apos;s minimal agent image has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the image jetbrains/teamcity-agent instead of teamcity-minimal-agent. On your own machine, install Docker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docker-compose is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old program docker-compose is no longer part of TeamCity&apos;s images since March 2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write docker compose, with a blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s Compose plugin is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The docker command does not know compose: the package docker-compose-plugin is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it from where Docker came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s builder plugin is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building with BuildKit needs buildx: the package docker-buildx-plugin is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This builder builds for one platform only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s built-in builder can&apos;t build for several kinds of processors at once, unless it uses the containerd image store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a builder that can, or use an engine from 29 on with its new image store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This docker-compose is too old for the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docker-compose 1.29 wants something from the engine that newer ones no longer send. It fails when a container is made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use docker compose (version 2 or newer). The half-made container with a name like 0123_agent has to be removed once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docker-compose 1.29 and its Python libraries do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old docker-compose does not work with newer Python packages on the same machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use docker compose (version 2 or newer).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose does not know one of the file&apos;s keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is misspelt or stands in the wrong place, or docker-compose 1.29 reads a file for version 2: it knows neither name: nor cgroup:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the key that the message names, or use docker compose (version 2 or newer).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line version: is no longer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warning without effect: Compose 2 does not look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the line version: from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose put nothing in the place of a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a $ that Compose takes for a variable, and it has no value. A password with a $ is eaten so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the variable a value (in .env, say). Where a $ is meant as such, write $$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose can&apos;t read a $ in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A $ begins a variable, and what follows is not one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write $$ where a $ is meant as such.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that the agent waits for did not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container that has to be healthy first is not: mostly the engine beside the agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the log of the container that the message names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file uses a name that it does not define</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service names a volume, network or service that is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it under volumes:, networks: or services:, or correct the name. A path has to begin with / or ./.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network or volume that should be there is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says that it exists already (external: true), and this engine has none of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it, or remove external: true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not well-formed YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An indentation is off, a tab stands where blanks should be, or a text with a colon lacks its quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the line that the message names and the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The env file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Compose file takes variables from a file that is not beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file there. An export of this program writes it as NAME.env beside the Compose file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent may not write its settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder mounted at /data/teamcity_agent/conf belongs to root, and the agent runs as user 1000 since its images of 2020.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a named volume, or let the agent start as root, or give the host&apos;s folder to the user 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent was not told where its server is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable SERVER_URL is empty, and there are no settings from an earlier start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set SERVER_URL to the server&apos;s address, as in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s address has quotes or blanks in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SERVER_URL was given with quotes that became part of it, or with a blank at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it without quotes (in Compose: - SERVER_URL=https://…), remove what the agent has stored in its settings, and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TeamCity server is still starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers, and is not ready yet. The agent tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait some minutes. If it lasts, open the server&apos;s page in a browser: it may wait for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TeamCity server waits for an administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is in maintenance: its first start or an upgrade has to be finished in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the server&apos;s page and answer what it asks. The agent connects by itself afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>localhost is the agent&apos;s own container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside a container, localhost means the container, and no TeamCity server runs in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the server&apos;s name in the network, or host.docker.internal if it runs on the same machine (on Linux with --add-host host.docker.internal:host-gateway). An agent that has started before keeps the old address in its settings; change it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at the server&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine was reached, but no server listens on this port: TeamCity is not running, or uses another port (8111 unless it was changed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the server runs, and its port. An agent that has started before keeps the address that it had then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s machine does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is wrong, or a firewall drops the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the address from a container on the same machine. If that fails as well, the way is blocked: ask who runs the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s name is not found from the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container can&apos;t resolve the name. Names from the host&apos;s own hosts file are not known in containers, and names of containers only on the same network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a name that DNS knows, put the agent on the server container&apos;s network, or add the name with --add-host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way to the server from the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not let the connection through, or a Docker network uses the same addresses as the server&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the server&apos;s address with the ranges of Docker&apos;s networks. A firewall on the server&apos;s host can have the same effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent does not trust the server&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that Java does not know: one of your own, or an incomplete chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the server&apos;s or the authority&apos;s certificate, one in a file, into /opt/buildagent/conf/trustedCertificates of the agent, and restart it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server speaks no HTTPS on this port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address begins with https://, and the server answers without encryption there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write http://, or use the server&apos;s HTTPS port. In an agent that has started before, change serverUrl in its buildAgent.properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate was made for another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name in SERVER_URL is not in the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the name that the certificate was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate has run out, or the clock is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not valid at the time that the agent&apos;s machine shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clock of the engine&apos;s machine, and renew the server&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent and server find no common encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server, or a proxy before it, offers only old or only very new versions of TLS, or wants a certificate from the agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the server or proxy offer TLS 1.2 and 1.3, without certificates of clients for the agents&apos; addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy wants a name and a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent goes through a proxy that lets nobody through without a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set teamcity.http.proxyLogin and teamcity.http.proxyPassword in the agent&apos;s buildAgent.properties, or let the proxy pass the server&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent finds no Docker engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s client is there, but no engine answers it: the socket is not mounted, the engine beside or inside the agent has not started, or the agent may not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask inside the agent&apos;s container: docker info says what is wrong. Then look that up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine inside has to be started as root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOCKER_IN_DOCKER=start needs an image with sudo, or a container that starts as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an image whose tag ends in -linux-sudo, and start the container as root (-u 0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agent image has no sudo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the engine inside calls sudo, even as root, and only some of TeamCity&apos;s images have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an image whose tag ends in -sudo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudo may not become root here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container was started with no-new-privileges, which switches sudo off, or its files lie where programs may not change user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove no-new-privileges from the agent&apos;s security options, or start the agent as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent or a build needed more memory than it may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise or remove the container&apos;s memory limit, or give builds less to do at once. The agent itself needs about 500 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent&apos;s Java is too old for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent programs that were made for a newer Java than the agent&apos;s image has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an agent image of the same version as the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A build step in a container does not see the agent&apos;s files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the method docker-socket, paths of a step&apos;s container are looked up on the host. The agent&apos;s folders have to lie on the host under the same paths, and they do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the container wrapper on, which mounts those folders; or choose the method dind or sysbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files in the checkout belong to somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A build in a container wrote files as root, and the agent, which runs as another user, can&apos;t change or remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the agent as root, or let those builds use the agent&apos;s user number (-u 1000). Then remove the old checkout once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git does not trust a checkout of another user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkout&apos;s owner is not the user that runs git: the agent&apos;s user changed, or the step&apos;s container runs as another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the step&apos;s container as the agent&apos;s user, or clean the checkout so that it is made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent&apos;s start script gave up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent could not be set up; the line before says why, mostly that the server&apos;s address is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what the line before says, and start the agent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent does not reach the TeamCity server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent tries again about every minute and does not give up. What went wrong stands in the line before, or at the end of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server&apos;s address from inside the agent&apos;s container. An agent that has started before keeps the address that it had then, whatever SERVER_URL says now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No licence is left for another agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each authorised agent needs a licence, also when it is disabled or disconnected; three are free. One agent too many pauses the whole build queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unauthorise or delete an agent that you no longer use, or add a licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes the call for a forgery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call that changes something came with a session&apos;s cookie and without its CSRF token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call with an access token (Authorization: Bearer) and without cookies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has locked the login for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many wrong passwords. For some time it refuses the right one as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute, then log in once with the right password or token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token is wrong, expired or revoked, or tokens are switched off on this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new access token in TeamCity under your profile, Access Tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was made without an access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an access token: in TeamCity under your profile, Access Tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your TeamCity user may not do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user that the token belongs to lacks a permission: authorising agents and changing pools need one of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator for the permission that the message names, or use another user&apos;s token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this agent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent has not registered, or under another name: without AGENT_NAME the server invents one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait some minutes, and look under Agents, Unauthorized. The agent&apos;s log says whether it reaches the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TeamCity server is not ready yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server shows its start page: it is starting, or waits for somebody to finish the first start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the server&apos;s page in a browser and answer what it asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is to be written where nothing may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container&apos;s files are read-only (a security setting, OpenShift), or the volume was mounted so. An agent updates itself and needs to write in its own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount the path for writing, and remove the read-only setting of the agent&apos;s container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s memory is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no memory left for another process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run fewer agents at once, give them limits, or give the machine more memory or swap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit of open files is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program, or all containers of the machine together, hold more files open than is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limits on the host. For a container: --ulimit nofile=1048576.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container can&apos;t be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runtime (runc or Sysbox) failed while it set the container up. The last part of the message says at what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the end of the message. Common causes: a missing program or path, a privilege that is not given, or a runtime that is too old for its kernel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1, readable only by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which format? Give --format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a token the export needs a file: -o PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is written beside it, into a file that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints or writes what would be run. Asks no engine.

Example: dind-wizard export --format compose -o compose.yaml --server-url https://tc.example.com --method dind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsAdvice</name>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The server’s licence has no agent left, and you are about to add %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server’s licence has only %1 left, and you are about to add %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New agents start all the same, and wait until somebody authorises them. With one authorised agent more than the licence allows, TeamCity pauses the whole build queue until the number is right again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the authorisation from agents that are no longer needed, on the server’s Agents page, or get more licences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server’s licence allows any number of agents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not tell how many agents its licence still allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one authorised agent more than that, TeamCity pauses the whole build queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token’s user needs the permission “View agent details” for it. Or look under Administration, Licenses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server’s licence has %1 left, of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server’s licence has %1 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server already has an agent called %1, and it is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server already has an agent called %1, which is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you make that agent anew and keep its volumes, it is the same one, as it should be. Otherwise the server gives the new agent another name, such as %1-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the name %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has more than %1 agents; their names were not all compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name that is sure to be free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names %1 to %2 are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (full with %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of at most %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not tell its agent pools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token’s user needs the permission “View agent details” for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New agents come into the pool %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pool decides which projects’ builds an agent gets. The server has: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the launch you can move an agent into another pool, on its page in TeamCity.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlagValues</name>
    <message>
        <source>A token is a secret and stays out of settings. Give it in a file at launch (--token-file), or authorise the agent in TeamCity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its value comes from where the command is run. Enter it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a bind mount or a volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A volume without a name would be left behind each time the container is made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mount stays, without %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent can&apos;t share another container&apos;s network. Put both on one network, and name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network stays, without %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a number of processors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a length of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not HOST:ADDRESS.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>line %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as it is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by the method or by default:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads a docker run command, a Compose file or the output of docker inspect, prints the settings that come nearest to it, and says on standard error what becomes of each part. Asks no engine.

Examples: dind-wizard import compose.yaml &gt; agent.json
          docker inspect my-agent | dind-wizard import -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one file, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: dind-wizard import compose.yaml</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Start from what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have an agent already? Give the command, the file or the container, and the fields are filled in from it. It is only read, never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command, Compose file or docker inspect output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a docker run command, a script, a Compose file or what docker inspect prints. It is read as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Compose file, a script with docker commands, saved output of docker inspect, or a settings file of this program. You can also drop it anywhere on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Container on this engine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>%1 is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file in it: a Compose file, a script with docker commands, or saved output of docker inspect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Compose file or docker command is that long. Choose another file, or paste the part of it that makes the agent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>This looks like JSON and can&apos;t be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no docker run command, Compose file or docker inspect output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command begins with docker run, a Compose file has a line services:, and docker inspect prints JSON.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>Docker Compose and Docker Desktop mark with it what is theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check that the image has, if it has one, is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check has no such setting here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No container is described here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give what &quot;docker inspect&quot; prints for a container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent&apos;s container stays until it is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no name with an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On older hosts, those with cgroup v1, this is so anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A volume without a name is lost with its container. Give it a name if its files are to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOURCE:TARGET is wanted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes can be read-only; they have no other options here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all that can be mounted, an agent is given folders of the host and volumes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine decides how it connects an agent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The launch&apos;s journal %1 can&apos;t be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is made without it, so that a launch that is cut off can be undone. Make room on the disk, or see that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another dind-wizard is at work on this launch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This launch has ended meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>The desktop’s key store can’t be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, or allow this program to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet. Without it nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kubernetes</name>
    <message>
        <source>Start with: kubectl apply -f FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before that: kubectl create secret generic %1 --from-env-file=%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is a sidecar, which needs Kubernetes 1.29 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of the node&apos;s Docker socket is a sidecar, which needs Kubernetes 1.29 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pods are numbered from 1, which needs Kubernetes 1.27 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network policy keeps other pods from the proxy. It needs a cluster network that obeys policies: without one every pod reaches the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The namespace must allow privileged containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster needs the runtime class %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizes of the volumes, to be changed under volumeClaimTemplates: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fsGroup 1000 is the user&apos;s group in JetBrains&apos;s images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeamCity agents &quot;%1&quot;, method %2. Made by dind-wizard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the server only the data directory is kept: its logs and its temporary files last as long as its pod.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes refuses the name %1, so this is called %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent is called %1-0: Kubernetes numbers pods, and the agent takes its pod&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These labels are annotations here, because Kubernetes refuses their values: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These labels are left out, because Kubernetes refuses their names: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These variables are left out, because Kubernetes refuses their names: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume at %1 is left out: Kubernetes takes no colon in a directory&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most clusters run containerd, and their nodes have no Docker socket: this starts only on nodes where Docker Engine runs and %1 is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes refuses the name %1 for a volume, so its claim is called %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A runtime holds for a whole pod: %1 runs the agent&apos;s container too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network %1 is Docker&apos;s: here the agent is on the cluster&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name %1 is left out: Kubernetes has no host-gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name %1 is left out: Kubernetes refuses the address %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name %1 is left out: Kubernetes refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restart policy %1 can&apos;t be had: Kubernetes always restarts an agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of %1 processes is left out: in Kubernetes it is a setting of the nodes (podPidsLimit).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is left out: Kubernetes knows users by number only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These directories last only as long as their pod, and start empty, where Docker would copy the image&apos;s files into them: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These persistent volume claims are not made here and must be there: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All agents share them, so their access mode must be ReadWriteMany.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These paths are on whichever node a pod runs on, and Kubernetes does not check that they exist: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To open the server at http://localhost:%1: kubectl port-forward service/%2 %1:%3. Its log: kubectl logs deployment/%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the server&apos;s volume, to be changed in its claim: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>The launch was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A launch of %1 was cut off on %2, and what it made is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo it with &quot;dind-wizard recover --undo&quot;, or let it be finished with &quot;dind-wizard recover --finish&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pulled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the engine and check the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the image %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the network %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the container %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until %1 is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Docker inside %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build an image in %1, and run it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share a file of %1 with a container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the network of builds in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for %1 in TeamCity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorise %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the Docker of %1 in TeamCity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker engine %1 answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare what runs with what was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, %3 of %4 layers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaunchCommand</name>
    <message>
        <source>--pull can&apos;t be &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: always, missing, never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--until can&apos;t be &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: started, engine, connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--timeout needs a number of seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs an access token of TeamCity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one in TeamCity: your profile at the top right, then Access Tokens. Give it with --access-token-file FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server that is yet to be made has no access tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave --access-token-file out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 holds no access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launches agents, or leaves nothing behind.

Example: dind-wizard launch --method dind --server-url https://tc.example.com

--engine may be given several times: then agents are launched on each engine, and are called NAME-ENGINE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always, missing or never. Default: missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started: containers run; engine: Docker inside the agent answers; connected: it builds, and the server has it, authorised and with its Docker. Default: engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace this deployment&apos;s agents of the same names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with an access token of TeamCity, for --until connected. Default: none; the agent&apos;s log has to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorise the agents; needs an access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent pool that authorised agents go to; needs an access token. Default: where the server puts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds for each wait. Default: 600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that this launch had made is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These could not be taken back; when the cause is gone, try again with dind-wizard recover --undo:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These older ones could not be removed; try again with dind-wizard recover --finish:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeamCity is at %1 on the engine&apos;s host; its first start waits for you there. The super user token is in: docker logs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorise new agents at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: dind-wizard agents stop NAME   Remove: dind-wizard agents remove NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling, and removing what was made…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaunchPage</name>
    <message>
        <source>Launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l the launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, and remove everything that this launch has made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent pool that the agents go to when they are authorized. A pool’s projects get builds from its agents only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorize in &amp;TeamCity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open TeamCity’s page of unauthorized agents in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch the same once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change something first; nothing that you typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save settings a&amp;s…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what you chose in a file, to open it here again or to launch it from a script.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaunchTexts</name>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To stop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… with its data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs was read back from the engine and compared with the preview: no differences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs is not quite what the preview says:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: authorize the agent in TeamCity. It shows up there within some minutes, under “Unauthorized”; until then it runs no builds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over, with their data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left behind: everything that this launch had made is removed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be taken back. When the cause is gone, choose &quot;Launches that were cut off&quot; in the menu: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Masking</name>
    <message>
        <source>%1 stands for a value of yours. Enter it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the shell that runs it knows %1. Enter it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MethodChoice</name>
    <message>
        <source>It works on this machine as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something has to be installed on the host first, which you may not do: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something has to be installed on the host first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not work on this machine: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox has to be installed on the host, unless it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be set up, and all builds share one cache of images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any build can become root on the host with a single command, and read the secrets of every container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds of several agents get in each other&apos;s way: names, ports and images are the host&apos;s. Build steps in containers work for one agent only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published ports are the host&apos;s: two builds, or a build and another program, can&apos;t use the same one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers that a build leaves behind stay on the host, and their names can collide with others there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image builds find the layers of earlier builds at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each agent has an engine of its own: builds do not see the host&apos;s containers, and leave nothing on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine runs in a privileged container, and each agent keeps its own copy of all images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hostile build can still become root on the host: the privileged flag takes the limits away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any number of agents fits on one host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and networks of a build&apos;s containers can&apos;t collide with those of other agents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the engine beside the agent, published ports are found at the host name docker, not at localhost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each agent has an engine of its own without the privileged flag: root in the agent is nobody on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox has to be kept up to date with the kernel and with Docker, and each agent keeps its own copy of all images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the three methods it alone keeps a hostile build off the host, as far as the shared kernel allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published ports are found at localhost, as on your own machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images for other kinds of processors need Sysbox 0.6.7 and kernel 6.7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host&apos;s engine through its socket (docker-socket)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an engine for each agent in a privileged container (dind)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an engine for each agent under Sysbox (sysbox)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you expect real attacks, give each build a virtual machine of its own: all containers share the host&apos;s kernel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the methods works on this machine. What is in the way stands below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds that you don&apos;t trust need Sysbox, and that can&apos;t be had here. Use a virtual machine for these builds alone, which holds nothing of worth and is thrown away often; in it, take dind.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MethodComparison</name>
    <message>
        <source>the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: Sysbox is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) of the engine passed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, with %n remark(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only through a flaw in Sysbox or the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root in the agent is an ordinary user number on %1, but all containers there share one kernel (%2): keep it and Sysbox up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the engine&apos;s own account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine of %1 is rootless: whatever a build does, it has the rights of that one account, and its files are within reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker Desktop&apos;s VM and shared folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine runs in a virtual machine. A hostile build owns that, and with it every folder of yours that is shared with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy: any build can be root on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine of %1 runs as root. Whoever may use its socket can start a container that has the whole disk of %1 in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy for a hostile build: root on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s container is privileged: it has every device of %1 and none of Docker&apos;s usual limits. By accident it hardly happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet; what comes is in reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds command the engine on which other containers would run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one here is in reach of any build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 are in reach of any build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A build can stop these, run commands in them and read the passwords in their environment: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of sight, not out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds talk to an engine of their own and see only what they started. A hostile one that breaks out reaches the host&apos;s engine, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds talk to an engine of their own, inside a container that has no rights on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox is there: the engine knows the runtime sysbox-runc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine that is there does it: %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox, which can&apos;t be had here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sysbox: %n step(s), Docker restarts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sysbox: %n step(s), nothing restarts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They lie in %1 on %2 (storage driver %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engine&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with the host%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds find the images that are there already, and every layer is kept once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more for each agent%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each agent&apos;s engine fetches its images anew and keeps them in a volume, beside the agent&apos;s own image of about 2 GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works on this engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a hostile build gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To install on the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other containers of this engine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MethodFindings</name>
    <message>
        <source>Show the steps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This method does not fit builds that you don’t trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “%1” instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not for what you answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker is not installed on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent is a container, and Docker is what runs it. Install it step by step, or choose an engine that is elsewhere. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Docker step by step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox has to be installed on the engine’s host first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes some commands in a terminal, as root. You can also go on and launch later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox can’t be had on this engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (chosen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this method</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MethodPage</name>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;from an existing container, command or file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the fields from an agent that you have already. You can also drop a file on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the fields from an agent that you have already: a docker run command, a Compose file, or a container. You can also drop a file on this window, or paste a command here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other engine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another Docker context or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the engine once more what it can run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MethodState</name>
    <message>
        <source>Sysbox is not there yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MethodTexts</name>
    <message>
        <source>A Docker engine of its own (privileged)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each agent gets its own engine and builds stay apart, but the engine can own the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the agent, a second container (a sidecar) runs a complete Docker engine that serves this agent only. The agent reaches it over a private network, encrypted with TLS, and for TeamCity&apos;s Container Wrapper (build steps that run in a container) both containers see the agent&apos;s folders under the same paths. The engine&apos;s container is privileged, which means that Docker lifts nearly all the limits it puts on containers. If you choose so, the engine runs in the agent&apos;s own container instead, and then that container is the privileged one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds must not see or disturb each other&apos;s containers, names and ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several agents share one host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You trust everybody who can change a build: this method keeps order, it does not stop an attack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox cannot be installed, for example under Docker Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds run code from people you do not know, such as pull requests that nobody has read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host keeps data or passwords that builds must not see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy forbids privileged containers, or the host&apos;s engine renumbers users (userns-remap), which refuses them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host engine, version 20.10 or newer, that allows privileged containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk space for a separate store of images and build cache for each agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the sidecar, the official docker:dind image and an agent image with the docker command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the engine in the agent&apos;s own container, an agent image whose tag ends in -sudo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy for a hostile build, unlikely by accident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for each agent, kept in a volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the engine&apos;s container; agent folders match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay inside this agent&apos;s engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several, each with volumes of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes; a takeover reaches its VM and shared folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s container is as good as root on the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A privileged container has every right of root, every device of the host and none of Docker&apos;s usual filters. A hostile build can use it to mount the host&apos;s disk or to change settings of the host&apos;s kernel. Limits on memory or processors stay in force but do not prevent this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sidecar is not a wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent&apos;s own container is not privileged, yet a build can ask the engine for a privileged container and break out through that. Running the agent as an ordinary user does not help, because the engine obeys whoever holds its client key, and every build does. TLS keeps out strangers on the network, not builds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without TLS, every container of a build commands the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers that a build starts can reach the engine at their own network gateway. If TLS is switched off (port 2375), a test image from the internet is enough to take over the engine and, through it, the host. A private network does not help here, because these containers run on the engine itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk fills up out of sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each engine keeps its images in a volume, a disk area managed by Docker, that grows until somebody cleans it. Cleaning up on the host&apos;s engine does not reach inside; do it in a build, or remove the volume together with the agent. Never give two engines the same volume: they would damage each other&apos;s data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published ports are not on localhost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the sidecar, a port that a build publishes opens on the engine&apos;s container, under the name docker, not on the agent. A test that connects to localhost fails until it uses that name. With the engine in the agent&apos;s own container, localhost works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share the host&apos;s Docker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds use the host&apos;s own Docker engine: quick to set up, but any build can own the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent&apos;s container is given the socket of the host&apos;s Docker engine: the file, usually /var/run/docker.sock, through which programs give Docker orders. When a build runs docker, the host&apos;s engine does the work. Containers that a build starts therefore run beside the agent, not inside it, and share images, names, ports and networks with everything else on that engine. So that TeamCity can run a build step in a container (its Container Wrapper), the agent&apos;s folders lie on the host under the same paths as in the agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who can change a build may act as root, the all-powerful administrator, on this host anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host does nothing but build and can be set up again from scratch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One image cache for all builds matters more to you than keeping builds apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds only make images: a proxy that lets no containers through (setting: socket proxy, build) can then keep them from the host&apos;s files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s engine runs in rootless mode, under an ordinary account: a takeover then ends at that account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host also runs other services, or keeps data and passwords that builds must not see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You want several agents with the Container Wrapper on one host: they would use the same folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hope that a proxy before the socket makes it safe while builds still start containers: it does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Docker engine for Linux containers, version 20.10 or newer; the one in Docker Desktop counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission to use the socket: the agent runs as root, or joins the group that owns the socket on the engine&apos;s host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the Container Wrapper, five folders under /opt/buildagent on the host: work, temp, tools, plugins and system. They are made if missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent image that has the docker command. jetbrains/teamcity-agent has it, the minimal image has not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy for any build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One, shared with the whole host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked up on the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay on the host; names and ports can clash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One with the Container Wrapper, else several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes; wrapper: allow /opt/buildagent in file sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any build can become root on the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever can talk to the socket can start a container that mounts the host&apos;s whole disk, and then read or change every file on it. Mounting the socket read-only does not help: it protects the file, not what is said through it. Running the agent as an ordinary user does not help either, because the engine acts as root for everyone it listens to. A proxy before the socket helps only if it lets no containers through; then builds can make images and start nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other containers and their secrets are within reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A build can run commands in any container on the engine, copy files out of it and read its environment variables, where passwords and tokens often stand. Taking rights away from the agent&apos;s container changes nothing: the build can start another container that has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A careless clean-up hits everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All builds and services share one engine. A build that removes all containers or deletes unused images and volumes also removes what others need, and two builds that choose the same container name or port block each other. Only care in the build scripts prevents this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A build can swap the images of later builds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images are shared as well. A build can give an image of its own the name that later builds trust, and they will use it without noticing. Exact version tags do not help, since a tag is only a name that anyone on the engine can move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder paths are looked up on the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a build mounts a folder into a container, the engine looks for that path on the host, not in the agent. If it is missing there, Docker may create an empty one, and the step finds no files. The agent&apos;s own folders are safe because both sides see them under the same path; other folders are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Docker engine of its own, isolated by Sysbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each agent gets its own engine behind a real fence, once Sysbox is installed on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox is a container runtime: a program on the host that Docker calls to start a container. Root in a container that Sysbox starts is an unprivileged user number on the host, and the container gets a view of the system of its own. That is enough to run a complete Docker engine in the agent&apos;s container without the privileged flag. Builds use that engine and do not see the host&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds are not fully trusted, and a virtual machine for each of them would be too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host runs Linux with systemd, and you may install software on it as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You would use a privileged engine, but your policy forbids it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You expect real attacks, for example on public pull requests: give each build a virtual machine of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is Docker Desktop, has SELinux switched on, or runs Docker as a snap package; Sysbox supports none of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds load kernel modules, create device files or need the host&apos;s hardware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox 0.7.0 or newer, registered with the host&apos;s engine as sysbox-runc; 0.6.7 and older fail with current Docker inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Linux host with systemd, amd64 or arm64, kernel 5.12 or newer (5.19 is better), and an engine that runs as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment for the set-up: it may restart Docker, and can refuse to run while any container exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent image whose tag ends in -sudo, unless the engine runs in a container beside the agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a flaw in Sysbox or in the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox, as root; Docker may have to restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked up in the agent&apos;s container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No; Desktop sells its own isolation feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel is still shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All containers run on the host&apos;s one kernel, so a flaw in the kernel or in Sysbox can let a hostile build out. This is a stronger fence than an ordinary container has, and a weaker one than a virtual machine. Keep the kernel and Sysbox up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you mount into the agent is outside the fence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host folder that you add to the agent can be read and, unless mounted read-only, changed by any build; the host&apos;s Docker socket would undo the isolation altogether. Sysbox refuses privileged mode and the host&apos;s network, but it lets such mounts pass. Dropping capabilities (single rights of root) does not help, because Sysbox ignores that setting by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent is inside the fence with its builds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hostile build can read the agent&apos;s settings, including the token that identifies it to the TeamCity server, and can change tools and images that later builds use. Running the agent as an ordinary user does not help if builds may use the engine, which acts as root inside the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Sysbox containers share one range of user numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The free edition gives every container it starts the same range of user numbers on the host. A build that did get out would not be root on the host, but to the host it would look the same as the other agents&apos; builds. Agents of different trust belong on different hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support comes from the community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker does not support Sysbox; its developers help as time allows. A new kernel, or a new Docker in the agent&apos;s image, can stop working until Sysbox follows. Try updates on one agent first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a hostile build can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t use it when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains the methods: without METHOD in one line each.

Example: dind-wizard methods sysbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no method &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods: docker-socket, dind, sysbox.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionLines</name>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as KEY=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no name before the “=”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there twice; keep one of the two lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as SOURCE:TARGET, or SOURCE:TARGET:ro for read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no option here; “ro” (read-only) is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as HOST:ADDRESS, for example teamcity.lan:192.168.1.20.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>--%1 can&apos;t be &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as NAME=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as SOURCE:TARGET or SOURCE:TARGET:ro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: on, off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as HOST:ADDRESS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number with a unit, such as 4g or 512m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the port it shall have, such as 8111.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--trial-server-image needs --trial-server with a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docker-socket, dind or sysbox. Default: docker-socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the TeamCity server, as the agent reaches it. Required, unless --trial-server makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a TeamCity server too, for trying it out, on this port of the engine&apos;s host. The agents use it; leave out --server-url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image of that server. Default: of the agent&apos;s version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image of the agent. Default: the method&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of agent and container. Default: teamcity-agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many agents: NAME-1 to NAME-N. Default: 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sidecar or agent. Default: dind sidecar, sysbox agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image of the sidecar. Default: docker:dind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest packet of the sidecar&apos;s networks. Default: 1500.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the sidecar&apos;s networks get addresses, such as 10.201.0.0/16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mirror of Docker Hub for the sidecar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A registry without a trusted certificate, for the sidecar; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s socket on its host. Default: its own, else /var/run/docker.sock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter before the socket. build: images only; run: containers too. Default: off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directories where TeamCity&apos;s container wrapper needs them. Default: on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root or agent. Default: root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment variable of the agent; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another volume or path; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line for /etc/hosts; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another label; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An existing network. Default: the default bridge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processors for each container. Default: no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory for each container. Default: no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes for each container. Default: no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart policy. Default: unless-stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds before a stop becomes a kill. Default: 60.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings file; the options override it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the agent&apos;s token. Default: none; authorise the agent in TeamCity after the launch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Docker context, or an address such as unix:///var/run/docker.sock. Default: as the docker command chooses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See dind-wizard %1 --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file %1 can&apos;t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file %1 can&apos;t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file %1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first line is the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 holds no token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first line is the token: text of at most 4096 characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outputs</name>
    <message>
        <source>Docker command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shell script with docker commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same commands for PowerShell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Compose file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Kubernetes manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything that would be made, as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a drawing of what would be made, as SVG</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>A token belongs to one agent, and the settings ask for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the token out and authorise the agents in TeamCity.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PowerShellCommand</name>
    <message>
        <source>TeamCity agents &quot;%1&quot;, method %2. Made by dind-wizard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Windows PowerShell 5.1 and PowerShell 7. Start with: powershell -ExecutionPolicy Bypass -File %1.ps1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are read from the file %1, which must be in the folder where this is run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows starts no program with more than 32767 characters, and the command for the container %1 has about %2. On Windows this script will fail there; take the Compose file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PowerShellScript</name>
    <message>
        <source>This loop can&apos;t be followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no string in single quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bracket ( is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote &apos; is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>In the agent&apos;s container it can&apos;t be told: put it beside the agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets leave the host through %1 and may have %2 bytes (MTU); those of the builds&apos; engine have up to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The builds&apos; engine does not know what is around it. Larger packets can get lost without a word: pulls and downloads in builds hang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell it the same MTU: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set its MTU to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in a sidecar, with an MTU of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The builds&apos; engine takes addresses from %1, and the host reaches %2 through %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has such an address there can&apos;t be reached from containers that builds start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a subnet that nothing else uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a subnet that nothing else uses, such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in a sidecar, with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses that the builds&apos; engine takes (%1) are not used elsewhere on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s engine uses the proxy %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The builds&apos; engine gets one too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The builds&apos; engine does not inherit it: it can&apos;t pull images for builds if there is no other way out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the agent the variables HTTPS_PROXY, HTTP_PROXY and NO_PROXY: a sidecar gets the same, and is itself reached without the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the same proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in a sidecar, with the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The builds&apos; engine pulls through the mirror %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s engine pulls through the mirror %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The builds&apos; engine does not inherit it: it asks Docker Hub itself, which counts pulls and refuses after some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it the same mirror, if containers reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the same mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent is made by a Docker engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account is in the group %1, but only from the next login on. Log out and in again, or start this program from a shell in which you ran the command below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker engine %1 on %2, reached at %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not tell its version: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether other programs can talk to it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine speaks version %1 of the Engine API, and takes programs that speak %2 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds with older Docker tools (Docker before 25, Compose 1, libraries that ask for a fixed version) are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Docker to 29.3 or newer, or set &quot;min-api-version&quot;: &quot;1.40&quot; in the engine&apos;s daemon.json and restart it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine runs Linux containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine runs %1 containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All three methods are for Linux containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Docker Desktop choose &quot;Switch to Linux containers&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers is Podman, in Docker&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It understands most of what Docker does, but this set-up is made for Docker and only partly tried with Podman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If something fails that should not, install Docker and choose its engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is Docker Desktop: the engine is in a virtual machine, and sees only the folders that are shared with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine runs in a container itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths and sockets are that container&apos;s, and an engine inside the agent is one level deeper still, with a slower storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you can, choose the engine of the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the method %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s kernel can&apos;t limit processor time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit of %1 processors is asked for, and the engine refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the limit of processors out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a limit of processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The engine&apos;s host has %n processor(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A limit of %1 is more than there are, and the engine refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for %1 or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Limit to %n processor(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each container gets up to %1 of %2 processors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each container may use %1 of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent alone takes about %1, and builds come on top: what takes more is killed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow 2g or more, or set no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s host has %1 of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TeamCity server and its agents take about %1, and builds come on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) take about %1, and builds come on top.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Use a larger machine, or fewer agents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine can&apos;t limit containers (its cgroup driver is &quot;none&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits of processors, memory and processes have no effect: a build can take all of the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rootless engine needs systemd and cgroup version 2 for limits (docs.docker.com/engine/security/rootless).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s kernel can&apos;t limit the number of processes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That limit has no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out, or use a kernel with the pids control group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control groups: version %1, driver %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images are stored by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images are stored by %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This driver copies every layer in full: containers start slowly, and the agent&apos;s image alone takes several times its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the engine&apos;s data on ext4 or xfs, so that it can use overlay2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent&apos;s own engine keeps its data there too, and can&apos;t use overlay2 on top: it falls back to a slow driver that needs much more space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the engine&apos;s data on ext4 or xfs: a container that runs an engine needs a volume at /var/lib/docker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file system lacks d_type, which overlay2 needs: files that were deleted can come back in images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the file system anew (xfs: mkfs.xfs -n ftype=1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are free at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 are needed: 3 GB for an agent that upgrades itself, and 2 GB for each image that is not there yet. Builds come on top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room. The command shows what takes it; docker system prune removes what nothing uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be pulled: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not have this image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check name and tag. For a private registry log in once with docker login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the engine has %1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not have %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulling is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow pulling, or pull it with the command below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will be pulled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry has %1; it will be pulled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is for %2, and the engine&apos;s processor is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an image for %1 (another tag, perhaps).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its programs can&apos;t run here (&quot;exec format error&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its programs are emulated, if the engine&apos;s host can do that: slow, and an engine in the agent does not work so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is for this processor (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to be had for this processor (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is offered for %2, and the engine needs linux/%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pull fails (&quot;no matching manifest&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is mounted into the agent, and a missing path is not made up for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the socket&apos;s path empty to take the engine&apos;s own: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the engine&apos;s own socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a directory, not a socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An engine made it when somebody mounted the socket while it was missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop Docker, remove the empty directory, and start Docker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the path, or create it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket is Docker Desktop&apos;s own, in its virtual machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken from this machine through Docker Desktop&apos;s file sharing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the folder is not shared with Docker Desktop, the launch fails (&quot;mounts denied&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in Docker Desktop: Settings, Resources, File sharing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on the engine&apos;s host, which is not this machine: it can&apos;t be looked at from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it does not exist there, the launch fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that it exists there; a path of this machine does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not look at %1; the engine may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A launch has to know what is there already, to touch none of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container %1 of this deployment will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a container named %1 (image %2, %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of containers are unique on an engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an agent of this deployment: launch with &quot;replace&quot;, remove it with dind-wizard agents remove, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or remove that container if nobody needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container %1 uses /opt/buildagent of this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two agents in the same directories destroy each other&apos;s files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the container wrapper off, take the method dind or sysbox, or stop that container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the container wrapper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other running container uses /opt/buildagent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of this deployment is there and will be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already there and belongs to something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects that this program did not make are never touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network %1 is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent is to be connected to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it with docker network create, or leave the field empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the engine&apos;s own network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network %1 uses the addresses %2, and the host reaches %3 through %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has such an address there, a TeamCity server perhaps, can&apos;t be reached from the agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the engine other addresses: &quot;bip&quot; and &quot;default-address-pools&quot; in its daemon.json, then restart it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses %1 of the network %2 are not used elsewhere on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets leave the host through %1 and may have %2 bytes (MTU); containers send up to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger packets can get lost without a word: downloads and https hang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &quot;mtu&quot;: %1 in the engine&apos;s daemon.json, for its other networks &quot;default-network-opts&quot;: {&quot;bridge&quot;: {&quot;com.docker.network.driver.mtu&quot;: &quot;%1&quot;}}, and restart it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine uses the proxy %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You use the proxy %1, and the engine uses none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the engine that pulls images. If it can&apos;t do without the proxy, the pull fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &quot;proxies&quot; in the engine&apos;s daemon.json, or HTTPS_PROXY in its systemd unit (docs.docker.com/engine/daemon/proxy).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s firewall is nf_tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s iptables is the old kind (legacy).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An engine in a container may not find the kernel&apos;s tables and not start, or its containers have no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If its log says &quot;can&apos;t initialize iptables table&quot;, give the engine&apos;s container DOCKER_IPTABLES_LEGACY=1, or switch the host with update-alternatives --config iptables and restart it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a container in the engine&apos;s default network (the agent&apos;s own is only made at the launch)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a container in the host&apos;s network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a container in the network %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent would start and never connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS: %1 can&apos;t find the name %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the server&apos;s full name or its IP address, add the name to the extra hosts, or set &quot;dns&quot; in the engine&apos;s daemon.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers ask the engine&apos;s name servers. They don&apos;t know names from this machine&apos;s hosts file or VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port: %1 finds %2, but nothing listens at its port %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start TeamCity, correct the port, or let the server listen on more than localhost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route: %1 has no way to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the engine&apos;s network, its firewall and the subnets of its networks, or choose the host&apos;s network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route: %1 got no answer from %2 within 10 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the port opened in the firewall between the engine and the server. If only large answers are missing, check the MTU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection: %1 could not reach %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server&apos;s address and the network between the engine and the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS: at port %1 the server speaks http, not https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write http:// in the server&apos;s address, or use its port for https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS: the server&apos;s certificate is not valid today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it renewed, or set the clock of the engine&apos;s host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS: the server&apos;s certificate is not for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a name that the certificate is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS: %1 and the server agree on no encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the port is the one for https, and that the server allows TLS 1.2 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS: nobody whom the agent&apos;s image trusts vouches for the server&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust it below the server&apos;s address, which mounts it into the agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is none of those that are mounted into the agent, or the image&apos;s curl is older than 7.88 and can&apos;t compare it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy: a web proxy answers %1 in the server&apos;s place (status %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the server&apos;s address excepted from the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy: something in front of the server answers, and can&apos;t reach it (status %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start TeamCity, or have the proxy in front of it corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends %1 elsewhere: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the address at which the server itself answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in front of the server asks %1 for a login (status %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the paths below /app/agents excepted from it, or give agents an address behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers %1 is no TeamCity server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check host, port and path of the server&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lets agents in: it answers %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance: %1 reaches the server, which is still starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance: %1 reaches the server, which waits at its set-up pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents wait and ask again every minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the server&apos;s address in a browser and finish what it asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS: at port %1 the server wants https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write https:// in the server&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether agents reach the server could not be tried from inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image %1 has no curl to ask with. TeamCity&apos;s own images have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the agent&apos;s log after the launch: it says whether it connects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine knows the runtime %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine has no runtime called %1; it has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This method runs the container with Sysbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox can&apos;t be installed in Docker Desktop. Take the method dind, or a Linux machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Sysbox on the engine&apos;s host (https://github.com/nestybox/sysbox/releases), check it with systemctl status sysbox, then look again; or take another method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what it says: the commands below. If nothing else helps, install it anew, or take the method dind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether Sysbox works was not tried: that takes an image that the engine has already, with the command cat in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox could not start a container: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent&apos;s container would not start either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container under Sysbox did not tell its users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether Sysbox works could not be tried: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it keeps containers apart from the host is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s %1 is not at work: root in its containers is root on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps nothing apart. A build may not find the rights that an engine needs, or have those of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox works: root in a container is user %1 of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine maps users: root in a container is an ordinary user of the host (userns-remap).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the method sysbox, which needs no such rights, or remove &quot;userns-remap&quot; from the engine&apos;s daemon.json and restart the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such an engine refuses privileged containers, and an engine in a container needs to be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent&apos;s root is not the host&apos;s, and may not use the engine&apos;s socket: builds are denied Docker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is rootless: it has the rights of one account, and keeps its data in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox needs an engine that runs as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the machine&apos;s own engine (--engine unix:///var/run/docker.sock), or take another method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An engine inside a container of a rootless engine may lack rights: it may not start, or fall back to a slow storage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a rootless engine the method docker-socket is the safe and simple one: a build can do no more than that account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A build can do no more than that account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine keeps containers apart with SELinux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELinux usually denies a container the engine&apos;s socket, whatever its user and group: &quot;permission denied&quot; in the builds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the method dind, or load a policy that lets containers connect to the engine&apos;s socket (look at &quot;sudo ausearch -m avc -ts recent&quot; after the first try).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox does not support hosts with SELinux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the method dind, or a host without SELinux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine starts every container with Sysbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox refuses privileged containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the method sysbox: it does without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine filters no system calls (seccomp is off).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every container, and so every build, has more ways to attack the host&apos;s kernel than Docker means it to have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &quot;seccomp-profile&quot; out of the engine&apos;s daemon.json, or use a kernel with seccomp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers are confined by seccomp and AppArmor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers are confined by seccomp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine takes orders from the network without asking who gives them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever reaches that port is root on the engine&apos;s host. The engine says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tcp:// address out of &quot;hosts&quot; in the engine&apos;s daemon.json, or protect it with TLS (docs.docker.com/engine/security/protect-access).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is part of a swarm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent is a plain container and stays on this node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of the socket keeps builds from commanding it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A build that holds the socket of a manager can start services on every node of the swarm and read its configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run agents on a machine outside the swarm, or take the method dind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in %1 could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent prefers the settings in its volume to what is asked for here. They may name another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no agent&apos;s settings yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its server is %1, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is %1, not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent in %1 keeps its name and its server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds the settings of an agent: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent prefers the settings in its volume to what is asked for here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To begin anew, remove the container that uses the volume, if there is one, and then the volume: the agent is a new one to the server. To keep it, edit buildAgent.properties in the volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay with the server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker is not installed on this machine. Install it, or choose an engine that is elsewhere with --engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s own description: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the container %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program on the engine&apos;s host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 of the engine&apos;s host is free for the TeamCity server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is taken by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TeamCity server can&apos;t be started with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another port, such as %1, or stop what has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TeamCity server is made with the launch, so there is none to ask yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Fixed by: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known against these versions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewReader</name>
    <message>
        <source>The agent has this all the same: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text can’t be edited.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recognise</name>
    <message>
        <source>%1 is another agent. Import it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container %1 is not part of the agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is not made with the agent: make it first, by docker network create.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be there already: it is not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user that the image has anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox gives an engine what it needs, and refuses privileged containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This method needs no rights over the host for the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents run as root, or as the image&apos;s own user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent that is not root gets the group of the Docker socket; others it does not need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents start as their image says; they are given no other command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy starts as its image says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the engine&apos;s flags only those for its network are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a sidecar has a health check, and the method makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method decides on the runtime: only sysbox has one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other containers find the agent by its name, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server for trials has what it needs, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method does without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sidecar has what the method needs, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sidecar with an engine for the builds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy that filters what builds ask of the host&apos;s engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TeamCity server for trials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says how builds would reach a Docker engine. Look whether this method suits you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directories and files of the host for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volumes of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group of the Docker socket, so that the agent may use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a docker run command, a Compose file, or what docker inspect prints for a container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no container in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverCommand</name>
    <message>
        <source>%1, begun on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is up; older containers are still to be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what they made with --undo, or launch them again with --finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: these could not be taken back; try again when the cause is gone:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it was up; what it replaced is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: everything that it had made is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it had been given a token, which is kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it again with --token-file, or use --undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings launches to an end that were cut off: by a crash, a loss of power, or an engine that went away. Without --undo or --finish it lists them.

Example: dind-wizard recover --undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what they made, and put back what they had replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo them, and launch them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the agent&apos;s token, for launches that had been given one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of --undo and --finish, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On another engine: %1. See dind-wizard recover --engine %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No launch on this engine was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Launches that were cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the launch has made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>there is no record here of what was asked for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was launched from another account or machine, or from an export. Compare with the settings file: dind-wizard agents diff %1 --spec FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the settings %1 make no agent called %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the settings that it was launched with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent uses settings that an earlier agent has kept in its volume: the server %1, and not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the agent with &quot;dind-wizard agents remove %1 --volumes&quot; and launch it again, or correct serverUrl in buildAgent.properties in the volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent&apos;s log says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not know it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server knows it, and it is not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected, and being upgraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no agent pool called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pools: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected as %1, up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not connect to %2 within %3 seconds: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first connection takes some minutes, for the agent is upgraded. See its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authorised now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authorised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in the pool %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has %1 in the pool %2, and not in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it in TeamCity, on the page of agent pools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has authorised %1, so it gets no builds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorise it at %1, or launch with --authorize.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authorise it at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server knows of its Docker %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reports no Docker server, so builds that need one are not given to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent looks for Docker when it starts: restart it with &quot;dind-wizard agents stop&quot; and &quot;start&quot;. Whoever the token belongs to also needs the permission to view agent details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its log says that it has registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not register at %2 within %3 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on trying about every minute.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text of this tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the text of this tab as a file: a script that can be run, compose.yaml, or a manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks and risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the engine once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks of what is about to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What builds could &amp;reach, and what would shrink it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the diagram, with what a hostile build could do and settings that would leave it less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;I understand what a build can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launching asks for this; exporting doesn’t.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>Every build is root on the engine&apos;s host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent holds the socket of the host&apos;s engine. A build can start a container that mounts the host&apos;s whole disk, read every other container and its secrets, and stop or replace them. Mounting the socket read-only, another user in the agent or fewer capabilities do not change that. Let only builds run here that you would give root on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the agent and the socket of the host&apos;s engine stands a proxy, and it lets containers through. It looks at the address of a request and not into it, so a build can start a container that mounts the host&apos;s whole disk, just as with the socket itself. It keeps out only what belongs to Swarm (services, tasks, nodes, secrets, configs) and plugins. It asks for no password: whoever is logged in on a Linux host reaches it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds share the host&apos;s images and its network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy before the socket of the host&apos;s engine lets images through and no containers: a build can&apos;t mount the host&apos;s disk or look into other containers. It can read, replace and delete every image and the build cache of this engine. The steps of a Dockerfile run as root in containers of that engine, outside the agent&apos;s limits, and with docker build --network host in the host&apos;s network. The proxy asks for no password: whoever is logged in on a Linux host reaches it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent runs privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged means all rights of root and access to all devices. A build that means harm can mount the host&apos;s disk and take the machine over. Here builds run inside that very container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine runs privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged means all rights of root and access to all devices. Builds don&apos;t run in that container, but they command its engine: a build that means harm can start a privileged container there and take the machine over. It keeps accidents apart, not attackers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds see %1 of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds can read everything under this path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds can read, change and delete everything under this path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent&apos;s directories lie on the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkouts, caches and tools are in /opt/buildagent on the engine&apos;s host, so that containers started by builds see the same files. What a build leaves there stays, often owned by root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolation rests on Sysbox and the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root inside is an ordinary user on the host, so a build has to break the kernel or Sysbox to get out. That is much stronger than the other methods and weaker than a virtual machine. Keep both up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds may use all memory and processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One greedy build can slow down or starve everything else on the host. Limits for memory and processors are among the advanced settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token can be read on the host and by builds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an environment variable of the container: everybody who may use the engine sees it with docker inspect, and builds see it too. Without a token one authorises the agent in TeamCity once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent talks to TeamCity in the clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With http:// everybody on the way can read and change what server and agent exchange, the agent&apos;s token and build secrets included. Use https:// where the network is not yours alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerAdvice</name>
    <message>
        <source>TeamCity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeamCity %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers here, but an agent in a container won’t find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside a container, %1 is the container itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image’s agent is of version %1. It changes itself to the server’s at its first start, which takes some minutes longer, and again whenever the container is made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the image %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (build %2) answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1, this machine’s in your network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeamCity is starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents can be made already: they ask again every minute until the server is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeamCity waits for somebody to finish its set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeamCity waits for somebody to finish its set-up (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then agents can’t register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 in a browser and follow its steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeamCity answers, but doesn’t tell its version without a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in front of it may be stricter than usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the paths /app/agents and /update need no login: agents use them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends us on to %1, and %2 answers there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents may not follow. Give them the address where it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no TeamCity at this path, but %1 answers at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This port speaks https, not http.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This port speaks http without encryption, not https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over http, everybody on the way can read and change what is sent. Use it only in a network that you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address leads from one to the next and never ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last it was %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the root URL in TeamCity’s Global Settings and the proxy in front of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login page stands in front of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents have no password for it and can’t go past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs it for an address without the login, or to let the paths /app/agents and /update through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in front of the server asks for a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not TeamCity that asks, and agents can’t answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the server’s proxy pass requests of agents without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in front of the server lets nobody in from here (403).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the address of this machine allowed in its firewall or proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy answers, but can’t reach the server behind it (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start TeamCity there, or correct where the proxy sends requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web proxy answered in the server’s place (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests to this address go through a proxy that doesn’t let them pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the server’s address inside your network. If there is no way around the proxy, give the agent the variable AGENT_OPTS with teamcity.http.proxyHost=HOST teamcity.http.proxyPort=PORT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that is no web server listens there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web server answers, but it is not TeamCity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open TeamCity in a browser and copy its address from there, with its port and path. A server without set-up uses port 8111.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody this machine trusts vouches for the server’s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for %1, by %2, valid until %3. SHA-256: %4. Trust it only if whoever runs the server tells you the same SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server’s certificate is not valid today; it ends on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server’s certificate is not for %1 but for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted connection came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the port is the one for https, and that the server allows TLS 1.2 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusting it saves it on this machine and mounts it into the agent. An engine on another machine needs the file there, at the same path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or have the server get a certificate for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from %1 in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall may swallow the requests, or the address is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it in a browser on this machine, and have the port opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 means the engine’s own machine, so it can’t be tried from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent will find it if the server listens there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way from here to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this machine’s network or VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, and try it in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine doesn’t know the name %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is a container in the network %1, the agent will find it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is misspelt, or only known in another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Linux the container has to be told what it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the name, connect your VPN, or use the server’s IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens at port %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server that listens on localhost only can’t be reached from containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start TeamCity, and let it listen on all of this machine’s addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeamCity listens on port 8111 unless told otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start TeamCity, or correct the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is probably %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerCheck</name>
    <message>
        <source>Until an agent gets through to its server, it waits and does nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerProbe</name>
    <message>
        <source>“%1” is no web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one that begins with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped asking the server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerRemedies</name>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1, Docker’s name for this machine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerRest</name>
    <message>
        <source>The server answered with something else than JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy in between may have changed the answer: try from another network, or ask whoever runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept the access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be mistyped, expired or deleted. Make a new one in TeamCity: your profile at the top right, then Access Tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token’s user may not see %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token’s user may not %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator to give that user the permission “%1”, or use the token of somebody who has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not tell %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its TeamCity is probably too old for that. Look it up on the server’s own Administration and Agents pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is starting, or in maintenance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when it is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not tell %1 (HTTP status %2). %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not %1 (HTTP status %2). %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, the server’s log says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who the token’s user is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many agents its licence allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its agent pools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether it knows the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the agent is like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether it did that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authorise agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move agents between pools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not say in time %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be busy: try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be asked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server’s answer was cut off, or is larger than can be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, look it up on the server’s own pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access token was not sent. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers does not identify itself as a TeamCity server, so the access token was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a proxy stands in between, let it pass the header TeamCity-Node-Id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped asking the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s licence has no room for another agent: all of its %1 are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unauthorise an agent that you no longer need, or get another licence. One agent too many would pause the whole build queue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerUrl</name>
    <message>
        <source>SERVER_URL= is the variable&apos;s name, not the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks and quotes around it are no part of the address: the agent would take them for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address begins with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs %1 in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User and password don’t belong in the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows ? or # belongs to a page, not to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/%1 is a page of the server, not its address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the engine once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShellCommand</name>
    <message>
        <source>TeamCity agents &quot;%1&quot;, method %2. Made by dind-wizard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are read from the file %1, which must be in the folder where this is run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linux hands no word of more than 131071 bytes to a program, and the value that begins with &quot;%1&quot; in the container %2 is longer. The script will fail there; take the Compose file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShellScript</name>
    <message>
        <source>a value that is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script is too long; the rest is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This loop can&apos;t be followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers that a function makes are not read. Paste the command alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShellTokens</name>
    <message>
        <source>A quote &apos; is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote &quot; is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The escape \%1 in $&apos;…&apos; is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bracket %1 is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The here-document up to %1 does not end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands in a here-document are not read. Paste them alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shrinkers</name>
    <message>
        <source>Use Sysbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox has to be installed on the host, which must be Linux. Builds start with an empty image cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each agent an engine of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That engine runs privileged: it keeps accidents apart, not attackers. Builds start with an empty image cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the engine in a sidecar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports that builds publish are then under the name docker, not on localhost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let builds make images, and no containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy stands before the socket. Builds can no longer use docker run, docker compose or the Container Wrapper, and a docker command that prints nothing for ten minutes is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount %1 read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds can no longer write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do without the Container Wrapper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build steps that TeamCity runs in a container no longer see the checkout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the network %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is only on that network can no longer be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit each container to %1 processors and %2 of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds that need more fail or take longer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpecFile</name>
    <message>
        <source>The settings file has a key &quot;%1&quot; that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known keys here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file has version %1 of the format, and this program knows versions up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was saved by a newer dind-wizard. Install that one to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file is not valid at &quot;%1&quot;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that value, or save the settings anew from the wizard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; in extraHosts is not HOST:ADDRESS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; in resources.memory is not a size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number with a unit, such as 4g or 512m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number in resources.pidsLimit is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a settings file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that was saved by this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a settings file: it holds no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpecGuess</name>
    <message>
        <source>Settings name one network. Connect the agent to others by hand: docker network connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a path of Windows, and agents are Linux containers. Give the path as the engine&apos;s Linux sees it, or the name of a volume.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpecStore</name>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SysboxSetup</name>
    <message>
        <source>Take the method dind, or another Linux host for these agents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker Desktop runs its engine in a virtual machine in which nothing can be installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the method dind. Docker&apos;s own counterpart to Sysbox, Enhanced Container Isolation, is part of its paid plans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s snap package can&apos;t start a runtime that is installed outside of the snap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the snap by Docker&apos;s own packages (its containers and volumes don&apos;t move along), or take the method dind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox needs an engine that runs as root, and this one runs as an ordinary user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the system&apos;s engine, or stay with this one and take the method docker-socket: what builds can reach ends at your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox is made for Docker&apos;s engine, and this is Podman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine runs in a container, and Sysbox needs a host of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox&apos;s services are started by systemd, which this host does not use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELinux is switched on, and Sysbox does not support it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the method dind, or a host with Ubuntu or Debian. Switching SELinux off for this would cost more safety than Sysbox brings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox exists for amd64 and arm64 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel %1 is too old: Sysbox needs 5.12, better 5.19.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox has packages for Ubuntu and Debian only; here it has to be built from its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a host with Ubuntu 22.04 or 24.04, or the method dind. How to build it: https://github.com/nestybox/sysbox/blob/master/docs/developers-guide/build.md</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox&apos;s packages are for Ubuntu 18.04, Debian 10 and newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is on another machine. Type the commands there; what the steps rest on is what the engine tells of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system is not on Sysbox&apos;s list (Ubuntu 18.04 to 24.04, Debian 10 and 11). It may work: try one agent first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On kernel 6.17 failures are reported that have no solution yet (https://github.com/nestybox/sysbox/issues/1035). Try one agent first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kernel needs the module shiftfs, which cloud images often lack: https://github.com/toby63/shiftfs-dkms. A kernel from 5.19 on needs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give Docker fixed ranges of addresses, so that Sysbox&apos;s installer need not restart it and does not ask you to remove all containers. Choose others if your network uses 172.24.x.x or 172.31.x.x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker restarts: all containers stop, and those with a restart policy start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the range that you gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the old Sysbox %1. Agents that run under it have to be stopped and removed first; their volumes stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers under Sysbox can&apos;t run meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download Sysbox %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the checksum that https://github.com/nestybox/sysbox/releases names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it, with the program jq that its installer uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installer restarts Docker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox is installed, but Docker does not know it. Check that /etc/docker/daemon.json has &quot;runtimes&quot;: {&quot;sysbox-runc&quot;: {&quot;path&quot;: &quot;/usr/bin/sysbox-runc&quot;}}, and let Docker read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text with sysbox-runc in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that it really works: root in a container has to be another user outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line whose second number is not 0</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Throwaway</name>
    <message>
        <source>Stopped looking.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialServer</name>
    <message>
        <source>The server waits for you: open it and press Proceed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server waits for you: keep the internal database and press Proceed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server waits for you: accept the licence agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server waits for you at its set-up pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is being started. That takes a minute or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TeamCity %1 is running. If it asks, make the administrator’s account; then authorize the agents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server’s container does not run. Its log says why: dind-wizard agents logs, or docker logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server’s port is open on the engine’s host only: open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TeamCity server %1 is for trying things out and not for production: it keeps its data in TeamCity&apos;s internal database (HSQLDB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first start needs you: open http://localhost:%1 on the engine&apos;s host, press Proceed, keep the internal database, accept the licence agreement, and make the administrator&apos;s account. The first visitor becomes administrator, so the port is open on 127.0.0.1 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents ask every minute until the server is ready. Then authorise them: Agents, Unauthorized.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To get in without an account, log in with an empty user name and the super user token as the password: it is in the newest line with &quot;Super user authentication token&quot; of docker logs %1, and a new one at every start of the server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>Line breaks and control characters can&apos;t stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value can&apos;t hold a NUL character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something here that is no character. Type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of your TeamCity server, for example https://teamcity.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the quotes and blanks around the address: the agent would take them as part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a complete address. It looks like https://teamcity.example.com or http://192.168.1.10:8111.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave user and password out of the address: everybody who can look at the container would see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on: the agent needs the server&apos;s own address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 0 can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the container, %1 is the container itself. Use the server&apos;s name in your network, or host.docker.internal together with the extra host host.docker.internal:host-gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agents use the server that is made with them: this address is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535, such as 8111.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an image reference. It looks like jetbrains/teamcity-server:2026.1.3, in lower case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a server of its own the name is part of that server&apos;s address: use letters a–z, digits and -, at most 56 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has 2 to 100 characters: letters a–z, digits, and after the first one also . _ and -.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose between 1 and %1 agents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the host&apos;s Docker and the container wrapper only one agent fits on a host, because all of them would share the host&apos;s /opt/buildagent. Choose one agent, or switch the container wrapper off, or take the method dind or sysbox, where each agent has an engine and directories of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minimal agent has no docker command, so builds could not use the engine. Take jetbrains/teamcity-agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An engine inside the agent needs an image with sudo: a tag that ends in -linux-sudo, such as 2026.1.3-linux-sudo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an image reference. It looks like jetbrains/teamcity-agent:2026.1.3 or registry.example.com:5000/team/agent:tag, in lower case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the host&apos;s Docker there is no engine to place: this is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sidecar in this set-up: this image is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rootless variant keeps its data and its socket elsewhere and is not supported here. Take docker:dind or a tag such as docker:29-dind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the full path of the socket, for example /var/run/docker.sock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the method docker-socket uses this path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the method docker-socket has a socket to filter: this is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy lets no containers through, so TeamCity can&apos;t run build steps in one. Switch the container wrapper off, or let the proxy pass containers too (run).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under Sysbox the container has to start as root to get the rights an engine needs. That root is an ordinary user on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A variable needs a name, and the name can&apos;t hold an =.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A variable&apos;s name can&apos;t hold blanks: Compose and env files would refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SERVER_URL is set from the server&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AGENT_NAME is set from the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is a secret and does not belong in settings. Give it in a file at launch (--token-file), or authorise the agent in TeamCity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOCKER_IN_DOCKER is set by the placement of the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is set so that the agent finds its sidecar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is set so that the agent asks the proxy of the socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox refuses to create a container with the variable %1: names that begin with SYSBOX_ are its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONFIG_FILE moves the agent&apos;s configuration off its volume: the agent would forget who it is when it is made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks like a secret. Everybody who may use Docker can read it from the container, and it stands in these settings and in all that is exported. Passwords for builds belong in TeamCity&apos;s parameters of the type Password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the source is a full path on the engine&apos;s host, or the name of a volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the target is a full path in the agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: two volumes can&apos;t have the same target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the certificates for the sidecar are in this directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: with this the agent holds the socket itself, and the proxy filters nothing. Leave it out, or switch the proxy off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: agents can&apos;t share this directory. Leave it out, and each gets a volume of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address. Use one, or host-gateway for the engine&apos;s host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label needs a name, and the name can&apos;t hold an =.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label&apos;s name can&apos;t hold blanks: the docker command would refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label %1 is kept for programs&apos; own use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a network the agent can&apos;t reach TeamCity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a network&apos;s name: letters a–z, digits, and . _ -.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox refuses the host&apos;s network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent shares a private network with its sidecar and can&apos;t be on the network &quot;%1&quot; too. Leave this empty, or name a network that you made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the host&apos;s network the agent can&apos;t find the server that is made with it: the two share a private network. Leave this empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent shares a private network with its server and can&apos;t be on the network &quot;%1&quot; too. Leave this empty, or name a network that you made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent shares a private network with the proxy of the socket and can&apos;t be on the network &quot;%1&quot; too. Leave this empty, or name a network that you made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the host&apos;s network the host&apos;s own names hold: remove the extra hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number of processors, such as 2 or 1.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine allows no less than 6m. An agent needs about 500m, and its builds more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent alone needs about 500m, and its builds more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the highest number of processes, up to %1, or -1 for no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose no, always, unless-stopped, on-failure or on-failure:N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose between 0 and 86400 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent needs some seconds to end its build and sign off. Below 30 it may be killed in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>The last lines of its log:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image of %1 has no docker command, so builds can&apos;t use an engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user of the agent in %1 may not use the engine&apos;s socket: its group is not among the user&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the agent as root (--run-as root), or see that the socket&apos;s group is the one that the engine&apos;s host has; leave --socket-path out to have it looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take jetbrains/teamcity-agent, or an image of your own with the docker command in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container %1 stops again and again, with exit code %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container %1 has stopped with exit code %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ran out of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the proxy %1 the host&apos;s engine does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Docker engine in %1 does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy %1 was not ready within %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Docker engine in %1 was not ready within %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the engine&apos;s socket is where the settings say. On a host with SELinux a policy has to let containers connect to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its log names the cause: often a kernel or a host that does not let an engine run inside a container, or a full disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Docker engine answered inside %1 within %2 seconds. The docker command there says: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the image has the docker command, and for an engine inside the agent that it is one with sudo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>Line %1 is not valid YAML: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line starts with a tab. YAML takes only spaces there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the indentation, colons and quotes of that line and of the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says too much, or refers to itself: reading stopped at line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the aliases, the names with a * in front.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>docker</name>
    <message>
        <source>What answers is not a Docker engine: it reports no API version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is too old: it speaks version %1 of the Engine API, this program needs %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Docker to 20.10 or newer: docs.docker.com/engine/install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a valid JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file, or move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They belong in the folder that DOCKER_CERT_PATH names, or to the Docker context: ca.pem, cert.pem and key.pem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine at %1 (from: %2) needs certificates, and %3 can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential helper %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s config.json names this helper. Try &quot;docker login&quot;, or remove the entry (credsStore, credHelpers) if you don&apos;t use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a name that is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not on the PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crashed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered with something other than credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential helper %1 answers without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential helper %1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be waiting for you to unlock a key store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (from: %2) is no address of a Docker engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address looks like unix:///var/run/docker.sock, tcp://HOST:2376 or ssh://USER@HOST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (from: %2): a path can&apos;t stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The docker command on that machine finds its engine itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (from: %2): Windows has no Unix sockets for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an npipe:// address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unix://%1 (from: %2): the socket&apos;s path has to start with /.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (from: %2) is no pipe address; one looks like %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (from: %2): only Windows has named pipes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Docker context &quot;%1&quot; (from: %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contexts that exist: %1. An address starts with unix://, tcp:// or ssh:// (or is a socket&apos;s path).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Docker context &quot;%1&quot; (from: %2) has no address of an engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it with &quot;docker context inspect %1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context %1, chosen by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine answered with no list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s answer is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulling %1 has made no progress for %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry or the way to it is stuck. Check the network of the engine&apos;s host and try again: layers that are complete are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; in the container %2 did not end in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine gave the command no id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine did not finish in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine has been silent for %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be overloaded or stuck. See what it logs (&quot;journalctl -u docker&quot;) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s answer is larger than this program accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message of the engine is larger than this program accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s stream is not made of JSON objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s stream ended in the middle of a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container&apos;s output stream is not framed as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container&apos;s output stream ended in the middle of a frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A frame of the container&apos;s output stream claims %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is newer than this program knows. Update dind-wizard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry limits how often you may pull. Run &quot;docker login&quot;, or wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry wants other credentials, or the image&apos;s name is wrong. Check the name, then run &quot;docker login&quot; with the registry&apos;s host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository has no such tag, or not for this engine&apos;s platform. Check the tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine can&apos;t reach the registry. Check the host&apos;s network, DNS and proxy settings of the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the registry was cut. Try again: layers that are complete are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry speaks plain HTTP. Add it to &quot;insecure-registries&quot; of the engine&apos;s daemon.json if you trust the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was refused with status %1 and a web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Docker engine does not answer so. A proxy in front of it (a socket proxy, perhaps) has probably denied this call; allow it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine answered with status %1 and no message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine gave up pulling and did not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry for %1 in %2 holds no valid credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &quot;docker login %1&quot; again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOCKER_AUTH_CONFIG is not a valid JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended in the middle of the engine&apos;s answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine, or a proxy in front of it, may have been restarted. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers is not a Docker engine: it does not speak HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers is not a Docker engine: its answer is not valid HTTP (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rootless engine seems to listen at %1. To use it: --engine unix://%1, or &quot;docker context use rootless&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is Docker installed and running? Start Docker Desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is Docker installed and running? Start it with &quot;sudo systemctl start docker&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Docker engine is at %1 (from: %2): there is no such socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the engine is elsewhere, correct where the address came from: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not use the Docker engine at %1 (from: %2): permission denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder on the way to the socket may be closed to you, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket belongs to the group root. Create the group &quot;docker&quot; (sudo groupadd docker), restart the engine and join that group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket belongs to the group %1. Join it, then log out and in again:
sudo usermod -aG %1 &quot;$USER&quot;
Know what that means: whoever is in this group is as powerful as root on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (from: %2) is a folder, not a socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container that was started with &quot;-v %1:…&quot; while no engine listened there has created it. Stop Docker, remove the empty folder (sudo rmdir %1) and start Docker again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens at %1 (from: %2): the socket is there, but the engine behind it has stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it with &quot;sudo systemctl start docker&quot;; what went wrong is in &quot;journalctl -u docker&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket&apos;s path %1 (from: %2) is longer than the system allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the Docker engine at %1 (from: %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the Docker engine at %1 (from: %2): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens at that port. Engines listen there only if they are told to; ssh://USER@HOST needs no port of theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s certificate has to be valid today, for this host&apos;s name, and signed by the authority in ca.pem; and the engine has to know who signed cert.pem. &quot;docker -H %1 --tlsverify version&quot; shows the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An engine at port 2376 wants TLS: set DOCKER_TLS_VERIFY=1 and DOCKER_CERT_PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it the engine&apos;s port for TLS, 2376?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ssh command is not installed here: sudo apt install openssh-client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host has another key than the one that you know: it was installed anew, or somebody is in between. Ask who runs it before you change known_hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect once by hand and compare the key: ssh %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh can&apos;t ask for a password here. Let it log in with a key: ssh-copy-id %1, and ssh-add where the key has a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The docker command has to be there on %1, 18.09 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it by hand: ssh %1 docker version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dw::gui::AcceptanceRun</name>
    <message>
        <source>The server does not know %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has registered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dw::gui::AccessPanel</name>
    <message>
        <source>Connect with an access token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks before the launch whether the server’s licence has agents left, whether the name is free, and which agent pools there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a token in TeamCity: your profile at the top right, Access Tokens. It is used to look, and changes nothing on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in this desktop’s key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not kept: over http it can be read on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is one word of letters, digits and . _ ~ + / - =. Copy it again, without anything around it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentForm</name>
    <message>
        <source>Any build can take the host over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds can make images and start no containers: no docker run, no Compose, no container wrapper. They can’t get at the host’s files, but at all its images and its network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any build can take the host over, as without a proxy. Only Swarm, secrets and plugins are kept from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside the agent (sidecar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside the agent’s container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: the agent holds the socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lets images through: build, pull, push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lets containers through too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the image’s own user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server yet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number of processors, such as 2 or 1.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a size such as 512m or 4g.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a whole number, such as 4096.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a whole number, such as 1400.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the default: beside the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the default: inside the agent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentPage</name>
    <message>
        <source>You can’t go on while the text under “%1” holds changes that are not applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an example address until you enter your server’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was before the mistake. Correct the marked field to bring it up to date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dw::gui::ComparisonTable</name>
    <message>
        <source>The methods compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select this to read what it rests on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dw::gui::ContainerList</name>
    <message>
        <source>&amp;Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a name or an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the engine for its containers once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine can’t be reached. %1

You can also run docker inspect NAME where the engine is, and paste what it prints under “Paste”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the engine for its containers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not say which containers it has. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This engine has no containers. Choose another engine on the first page, or paste a command or the output of docker inspect.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dw::gui::EngineSession</name>
    <message>
        <source>Docker is not installed on this machine. Install it step by step, or choose an engine that is elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dw::gui::Export</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, with room left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dw::gui::ImportDialog</name>
    <message>
        <source>docker run -d --name my-agent -e SERVER_URL=https://teamcity.example.com \
    jetbrains/teamcity-agent

or a whole script, a Compose file (services: …), the output of docker inspect, or a settings file of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspecting %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Of the %2 files only this one, the first, is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Compose file, a script or docker inspect output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose files, scripts, JSON (*.yaml *.yml *.sh *.txt *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file to see here what would come of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a container to see here what would come of it. It stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste or type something to see here what would come of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dw::gui::ImportReport</name>
    <message numerus="yes">
        <source>%n setting(s) not kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) added by the method or by default</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) kept as they are</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) understood</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Method:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To correct:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of each setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No settings can be made of this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new one for trials, made with the agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in it: enter it on the next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the method’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n agent(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dw::gui::LaunchPage</name>
    <message>
        <source>Launching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) are running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The launch failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Authorize now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Authorize in TeamCity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running, and not working yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected, and ready for builds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server’s choice of pool</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dw::gui::LaunchSteps</name>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dw::gui::LogView</name>
    <message>
        <source>The agents’ log appears here once they start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dw::gui::MainWizard</name>
    <message>
        <source>TeamCity agents with Docker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;from an existing container, command or file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save settings as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Launches that were cut off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start o&amp;ver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About dind-wizard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dind-wizard %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets up TeamCity build agents that can run Docker: in three ways, with what each of them risks in plain words.

Qt %1. MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dw::gui::MethodChooser</name>
    <message>
        <source>Do you trust everybody whose code is built here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes: each of them might as well be root on this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No, or not all: pull requests of strangers, say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do builds do with Docker?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start several containers together (Compose)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make images, perhaps for other processors (buildx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run tests that start containers (Testcontainers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach their containers through published ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And this host?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will have more than one agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I may install software on it, as root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the first question, and a method is recommended here, with its reasons.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dw::gui::MethodDetails</name>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better not when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks in plain words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dw::gui::MethodPage</name>
    <message>
        <source>Works here, but: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare all three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure? Answer a few questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · found through: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · as you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dw::gui::OutputTabs</name>
    <message>
        <source>This text holds changes that are not applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can’t express all of this</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more at the top of the text.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dw::gui::PlanDiagram</name>
    <message>
        <source>About the part of the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a part to read what it is. A click holds it. Tab and the arrow keys go from part to part. + and −, or the wheel with Ctrl, change the size, 0 makes all of it fit, and dragging moves it. Escape lets go of a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As large as fits, and large enough to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the diagram as SVG, which stays sharp at any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the diagram as PNG, which every program shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a part to read what it is, click it to hold it, or walk through the parts with Tab and the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Docker command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Compose file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the diagram</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dw::gui::PreviewEditor</name>
    <message>
        <source>&amp;Discard my changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be said about the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click an entry to go to its line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this text anew from the settings as they are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can edit this text: the fields follow, and what the agent can’t have is marked at its line. Ctrl+Z takes back what you typed and, when there is nothing left of that, the last change of a field. Tab moves on to what comes next in the window; indent with spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long to be edited here: change the fields, or save it and edit the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long to be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is marked is brought up to date when you leave the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings stay as they were until this is corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent will not have what is marked. Take it out, or discard your changes, to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dw::gui::ReachPanel</name>
    <message>
        <source>A hostile build can then no longer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a hostile build can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would leave it less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dw::gui::RecoveryDialog</name>
    <message>
        <source>Nothing is left to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No launch on this engine was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A launch was cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The launch of %1, begun on %2, had everything up. Only what it replaced is still to be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The launch of %1, begun on %2, did not come to its end. It has made:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove what was replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo removes these, the volumes with what agents have written into them, and puts back what the launch had replaced. Finish does the same, and then launches it again with the same settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had been given a token, which is kept nowhere. To finish it, type: dind-wizard recover --finish --token-file FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when the cause is gone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dw::gui::ReviewPage</name>
    <message>
        <source>Diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the engine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the steps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: all checks passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other check(s) passed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go back and correct the marked fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text under “%1” holds changes that are not applied: correct or discard them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launching needs the engine; the texts can be used elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands in the way: see “Before the launch”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (*.%2);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dw::gui::ServerStatus</name>
    <message>
        <source>Answer of the server: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate could not be saved to %1. Check that you may write there and that the disk isn’t full.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dw::gui::SetupDialog</name>
    <message>
        <source>A Docker engine for this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox for the engine&apos;s host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine answers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is all. Close this, and choose a method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker is not installed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type these in a terminal, one after the other. This program installs nothing itself. Then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s own description: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type this in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox&apos;s own description: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine knows Sysbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last, see that it works: that the engine knows its name is not everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sysbox can&apos;t be had here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not know Sysbox yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type these in a terminal on the engine&apos;s host, one after the other. This program installs nothing itself. Then check again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dw::gui::SetupSteps</name>
    <message>
        <source>It has to show: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To see that it worked; it has to show: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dw::gui::SpecFile</name>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no settings that can be used.
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file, or open one that was saved here. Your present settings are unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose files and scripts (*.yaml *.yml *.sh *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dw::gui::StepHeader</name>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dw::gui::TrialServerPanel</name>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this and an empty user name one is administrator, before there is an account or when its password is lost. The server makes a new one at every start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the new TeamCity server in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the super user token to the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Super user token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;uper user token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
