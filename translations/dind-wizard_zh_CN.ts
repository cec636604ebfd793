<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Advisories</name>
    <message>
        <source>Docker Engine %1</source>
        <translation>Docker Engine %1</translation>
    </message>
    <message>
        <source>the engine's newest API %1</source>
        <translation>引擎支持的最新 API 版本 %1</translation>
    </message>
    <message>
        <source>the engine's oldest API %1</source>
        <translation>引擎支持的最旧 API 版本 %1</translation>
    </message>
    <message>
        <source>Docker client %1</source>
        <translation>Docker 客户端 %1</translation>
    </message>
    <message>
        <source>the client's API %1</source>
        <translation>客户端的 API 版本 %1</translation>
    </message>
    <message>
        <source>Podman %1</source>
        <translation>Podman %1</translation>
    </message>
    <message>
        <source>Compose %1</source>
        <translation>Compose %1</translation>
    </message>
    <message>
        <source>Sysbox %1</source>
        <translation>Sysbox %1</translation>
    </message>
    <message>
        <source>kernel %1</source>
        <translation>内核 %1</translation>
    </message>
    <message>
        <source>cgroup v%1</source>
        <translation>cgroup v%1</translation>
    </message>
    <message>
        <source>Docker %1 inside the agent</source>
        <translation>Agent 内的 Docker %1</translation>
    </message>
    <message>
        <source>runc %1 inside the agent</source>
        <translation>Agent 内的 runc %1</translation>
    </message>
    <message>
        <source>version %1 of the system</source>
        <translation>系统版本 %1</translation>
    </message>
    <message>
        <source>This Sysbox is too old for the Docker inside the agent</source>
        <translation>此 Sysbox 版本过旧，不适用于 Agent 内的 Docker</translation>
    </message>
    <message>
        <source>Containers inside the agent fail to start with "unsafe procfs detected": the runc that comes with Docker 28.5.2 and newer checks /proc strictly.</source>
        <translation>Agent 内的容器无法启动，并提示“unsafe procfs detected”：Docker 28.5.2 及更高版本自带的 runc 会严格检查 /proc。</translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer, or use an agent image with an older Docker inside (2025.11).</source>
        <translation>请安装 Sysbox 0.7.1 或更高版本，或者改用内置较旧 Docker 的 Agent 镜像（2025.11）。</translation>
    </message>
    <message>
        <source>This Sysbox is too old for the runc inside the agent</source>
        <translation>此 Sysbox 版本过旧，不适用于 Agent 内的 runc</translation>
    </message>
    <message>
        <source>Containers inside the agent fail to start with "unsafe procfs detected": runc 1.3.3 and newer check /proc strictly.</source>
        <translation>Agent 内的容器无法启动，并提示“unsafe procfs detected”：runc 1.3.3 及更高版本会严格检查 /proc。</translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer.</source>
        <translation>请安装 Sysbox 0.7.1 或更高版本。</translation>
    </message>
    <message>
        <source>Sysbox 0.7.0 can hang</source>
        <translation>Sysbox 0.7.0 可能会卡死</translation>
    </message>
    <message>
        <source>With several containers at once inside an agent, Sysbox 0.7.0 can stop answering.</source>
        <translation>Agent 内同时有多个容器时，Sysbox 0.7.0 可能停止响应。</translation>
    </message>
    <message>
        <source>This Sysbox can't run Docker 24 and newer inside</source>
        <translation>此 Sysbox 无法在容器内运行 Docker 24 及更高版本</translation>
    </message>
    <message>
        <source>The image docker:24-dind does not start under Sysbox before 0.6.3.</source>
        <translation>在 0.6.3 之前的 Sysbox 下，镜像 docker:24-dind 无法启动。</translation>
    </message>
    <message>
        <source>This Sysbox does not know kernels from 6.5 on</source>
        <translation>此 Sysbox 不支持 6.5 及更高版本的内核</translation>
    </message>
    <message>
        <source>The /proc and /sys that Sysbox shows a container are wrong on such kernels before Sysbox 0.6.4.</source>
        <translation>在这些内核上，0.6.4 之前的 Sysbox 向容器呈现的 /proc 和 /sys 是错误的。</translation>
    </message>
    <message>
        <source>Sysbox may fail on this kernel</source>
        <translation>Sysbox 在此内核上可能会出错</translation>
    </message>
    <message>
        <source>On kernel 6.17 (Ubuntu 24.04, Kubernetes nodes) containers fail to start with "ip_unprivileged_port_start: permission denied" under Sysbox 0.7.0 and 0.7.1.</source>
        <translation>在内核 6.17（Ubuntu 24.04、Kubernetes 节点）上使用 Sysbox 0.7.0 和 0.7.1 时，容器无法启动，并提示“ip_unprivileged_port_start: permission denied”。</translation>
    </message>
    <message>
        <source>Try one agent first. If it fails, start the host with an older kernel, such as Ubuntu 24.04's 6.8.</source>
        <translation>请先用一个 Agent 试试。如果失败，请用较旧的内核启动宿主机，例如 Ubuntu 24.04 的 6.8。</translation>
    </message>
    <message>
        <source>This kernel needs the module shiftfs for Sysbox</source>
        <translation>在此内核上，Sysbox 需要 shiftfs 模块</translation>
    </message>
    <message>
        <source>Before kernel 5.12 Sysbox can't give a container's files their right owners without shiftfs, a module that only Ubuntu's ordinary kernels bring along.</source>
        <translation>内核版本低于 5.12 时，如果没有 shiftfs，Sysbox 就无法为容器的文件设置正确的所有者；只有 Ubuntu 的普通内核才带有这个模块。</translation>
    </message>
    <message>
        <source>Use a newer kernel. Or install the module: https://github.com/toby63/shiftfs-dkms</source>
        <translation>请使用较新的内核，或者安装该模块：https://github.com/toby63/shiftfs-dkms</translation>
    </message>
    <message>
        <source>This kernel is too old for Sysbox</source>
        <translation>此内核对 Sysbox 来说过旧</translation>
    </message>
    <message>
        <source>Sysbox uses parts of Linux that this kernel does not have.</source>
        <translation>Sysbox 需要此内核所不具备的 Linux 功能。</translation>
    </message>
    <message>
        <source>Use a newer kernel, or the method dind.</source>
        <translation>请使用较新的内核，或者改用 dind 方式。</translation>
    </message>
    <message>
        <source>Sysbox starts agents slowly on this kernel</source>
        <translation>在此内核上，Sysbox 启动 Agent 较慢</translation>
    </message>
    <message>
        <source>Before kernel 5.19 Sysbox has to give the image's files to other owners at each start, unless the module shiftfs is there.</source>
        <translation>内核版本低于 5.19 时，除非有 shiftfs 模块，否则 Sysbox 每次启动都要更改镜像中文件的所有者。</translation>
    </message>
    <message>
        <source>It works as it is; a newer kernel is faster.</source>
        <translation>现在就能正常使用；换用较新的内核会更快。</translation>
    </message>
    <message>
        <source>Sysbox does not list this Debian</source>
        <translation>Sysbox 的支持列表中没有此 Debian 版本</translation>
    </message>
    <message>
        <source>Sysbox names Debian 10 and 11 as supported. People run it on Debian 12, but nobody promises that it works.</source>
        <translation>Sysbox 声明支持 Debian 10 和 11。也有人在 Debian 12 上使用，但没有人保证一定可行。</translation>
    </message>
    <message>
        <source>Try one agent first, or use a host with Ubuntu 22.04 or 24.04.</source>
        <translation>请先用一个 Agent 试试，或者使用 Ubuntu 22.04 或 24.04 的宿主机。</translation>
    </message>
    <message>
        <source>Sysbox has no package for this Debian</source>
        <translation>Sysbox 没有适用于此 Debian 版本的软件包</translation>
    </message>
    <message>
        <source>Sysbox's packages are for Debian 10 and newer.</source>
        <translation>Sysbox 的软件包适用于 Debian 10 及更高版本。</translation>
    </message>
    <message>
        <source>Use a newer system, or the method dind.</source>
        <translation>请使用较新的系统，或者改用 dind 方式。</translation>
    </message>
    <message>
        <source>Sysbox does not list this Ubuntu</source>
        <translation>Sysbox 的支持列表中没有此 Ubuntu 版本</translation>
    </message>
    <message>
        <source>Sysbox names Ubuntu 18.04 to 24.04 as supported, and newer ones bring kernels on which failures are reported.</source>
        <translation>Sysbox 声明支持 Ubuntu 18.04 至 24.04；更新的版本自带的内核上有故障报告。</translation>
    </message>
    <message>
        <source>Try one agent first, or use a host with Ubuntu 24.04 and its kernel 6.8.</source>
        <translation>请先用一个 Agent 试试，或者使用 Ubuntu 24.04 及其内核 6.8 的宿主机。</translation>
    </message>
    <message>
        <source>Sysbox has no package for this Ubuntu</source>
        <translation>Sysbox 没有适用于此 Ubuntu 版本的软件包</translation>
    </message>
    <message>
        <source>Sysbox's packages are for Ubuntu 18.04 and newer.</source>
        <translation>Sysbox 的软件包适用于 Ubuntu 18.04 及更高版本。</translation>
    </message>
    <message>
        <source>Sysbox does not work with Docker's snap package</source>
        <translation>Sysbox 无法与 Docker 的 snap 包配合使用</translation>
    </message>
    <message>
        <source>Docker from a snap can't start a runtime that is installed outside of the snap.</source>
        <translation>通过 snap 安装的 Docker 无法启动安装在 snap 之外的运行时。</translation>
    </message>
    <message>
        <source>Install Docker from Docker's or the distribution's packages instead of the snap, or use the method dind.</source>
        <translation>请改用 Docker 官方或发行版的软件包来安装 Docker，不要使用 snap；或者改用 dind 方式。</translation>
    </message>
    <message>
        <source>The Docker client is too old for this engine</source>
        <translation>Docker 客户端对此引擎来说过旧</translation>
    </message>
    <message>
        <source>Engines 29.0 to 29.2 refuse clients from before Docker 25 (API 1.44): "client version … is too old".</source>
        <translation>29.0 至 29.2 版本的引擎会拒绝 Docker 25（API 1.44）之前的客户端：“client version … is too old”。</translation>
    </message>
    <message>
        <source>Update the engine to 29.3 or newer, use a newer agent image, or set DOCKER_MIN_API_VERSION=1.24 for the engine.</source>
        <translation>请将引擎更新到 29.3 或更高版本，使用较新的 Agent 镜像，或者为引擎设置 DOCKER_MIN_API_VERSION=1.24。</translation>
    </message>
    <message>
        <source>The client's API is too old for this engine</source>
        <translation>客户端的 API 对此引擎来说过旧</translation>
    </message>
    <message>
        <source>The engine's lowest API version is 1.44, and the client knows only older ones.</source>
        <translation>引擎支持的最低 API 版本是 1.44，而客户端只支持更旧的版本。</translation>
    </message>
    <message>
        <source>Update the engine to 29.3 or newer, use a newer client, or set DOCKER_MIN_API_VERSION=1.24 for the engine.</source>
        <translation>请将引擎更新到 29.3 或更高版本，使用较新的客户端，或者为引擎设置 DOCKER_MIN_API_VERSION=1.24。</translation>
    </message>
    <message>
        <source>Engines from 29.3 on refuse clients from before Docker 19.03 (API 1.40).</source>
        <translation>29.3 及更高版本的引擎会拒绝 Docker 19.03（API 1.40）之前的客户端。</translation>
    </message>
    <message>
        <source>Use a newer client or agent image.</source>
        <translation>请使用较新的客户端或 Agent 镜像。</translation>
    </message>
    <message>
        <source>The engine is too old for this Docker client</source>
        <translation>引擎对此 Docker 客户端来说过旧</translation>
    </message>
    <message>
        <source>Docker clients from 29.0 on refuse engines whose newest API is below 1.44 (before Docker 25).</source>
        <translation>29.0 及更高版本的 Docker 客户端会拒绝最新 API 低于 1.44 的引擎（Docker 25 之前）。</translation>
    </message>
    <message>
        <source>Update the engine, or use an agent image with an older client (2025.11 or older).</source>
        <translation>请更新引擎，或者使用自带较旧客户端的 Agent 镜像（2025.11 或更旧版本）。</translation>
    </message>
    <message>
        <source>This Podman is too old for the Docker client</source>
        <translation>此 Podman 对 Docker 客户端来说过旧</translation>
    </message>
    <message>
        <source>Podman speaks Docker's API 1.41 until early 2026, and Docker clients from 29.0 on want 1.44.</source>
        <translation>在 2026 年初之前，Podman 只支持 Docker API 1.41，而 29.0 及更高版本的 Docker 客户端要求 1.44。</translation>
    </message>
    <message>
        <source>Update Podman, use an older client, or use Docker's engine.</source>
        <translation>请更新 Podman，使用较旧的客户端，或者改用 Docker 引擎。</translation>
    </message>
    <message>
        <source>docker-compose 1 does not get on with this engine</source>
        <translation>docker-compose 1 与此引擎不兼容</translation>
    </message>
    <message>
        <source>It asks for an old API version, which engines 29.0 to 29.2 refuse.</source>
        <translation>它请求的是旧版 API，而 29.0 至 29.2 版本的引擎会拒绝这种请求。</translation>
    </message>
    <message>
        <source>Use docker compose (version 2 or newer).</source>
        <translation>请使用 docker compose（版本 2 或更高）。</translation>
    </message>
    <message>
        <source>docker-compose 1 fails when it makes a container again</source>
        <translation>docker-compose 1 在重新创建容器时会失败</translation>
    </message>
    <message>
        <source>It stops with KeyError 'ContainerConfig', which engines from 26.0 on (API 1.45) no longer send.</source>
        <translation>它会因 KeyError 'ContainerConfig' 而中止，因为 26.0（API 1.45）及更高版本的引擎不再返回这项内容。</translation>
    </message>
    <message>
        <source>Docker gives up cgroup v1</source>
        <translation>Docker 将不再支持 cgroup v1</translation>
    </message>
    <message>
        <source>The host uses cgroup v1, which engines from 29.0 on call deprecated; support ends in May 2029 at the latest.</source>
        <translation>宿主机使用 cgroup v1，29.0 及更高版本的引擎已将其标为弃用；支持最迟于 2029 年 5 月结束。</translation>
    </message>
    <message>
        <source>Nothing has to be done today. Move the host to cgroup v2 at its next upgrade.</source>
        <translation>目前无需任何操作。请在下次升级宿主机时迁移到 cgroup v2。</translation>
    </message>
    <message>
        <source>This engine does not know cgroup v2</source>
        <translation>此引擎不支持 cgroup v2</translation>
    </message>
    <message>
        <source>Engines before 20.10 start no container on a host with cgroup v2.</source>
        <translation>20.10 之前的引擎在使用 cgroup v2 的宿主机上无法启动任何容器。</translation>
    </message>
    <message>
        <source>Update the engine.</source>
        <translation>请更新引擎。</translation>
    </message>
    <message>
        <source>The Docker inside the agent does not know cgroup v2</source>
        <translation>Agent 内的 Docker 不支持 cgroup v2</translation>
    </message>
    <message>
        <source>Use a newer image.</source>
        <translation>请使用较新的镜像。</translation>
    </message>
    <message>
        <source>This engine can fail to take over older data</source>
        <translation>此引擎接管旧数据时可能失败</translation>
    </message>
    <message>
        <source>Engine 29.0 can stop at the move to the new image store if it finds a storage driver that it does not know.</source>
        <translation>引擎 29.0 在迁移到新的镜像存储时，如果遇到无法识别的存储驱动，可能会中止。</translation>
    </message>
    <message>
        <source>The engine is too old</source>
        <translation>引擎版本过旧</translation>
    </message>
    <message>
        <source>This program needs the API 1.41 of Docker 20.10.</source>
        <translation>本程序需要 Docker 20.10 提供的 API 1.41。</translation>
    </message>
</context>
<context>
    <name>AgentPage</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Server &amp;URL</source>
        <translation>服务器 URL(&amp;U)</translation>
    </message>
    <message>
        <source>Server URL</source>
        <translation>服务器 URL</translation>
    </message>
    <message>
        <source>https://teamcity.example.com</source>
        <translation>https://teamcity.example.com</translation>
    </message>
    <message>
        <source>The address at which the agents reach your TeamCity server, with its path if it has one.</source>
        <translation>Agent 用来访问 TeamCity 服务器的地址；如果带有路径，也请一并填写。</translation>
    </message>
    <message>
        <source>No server yet?</source>
        <translation>还没有服务器？</translation>
    </message>
    <message>
        <source>Makes a TeamCity server together with the agents, to try things out. “I have a server” brings the address back that you typed.</source>
        <translation>随 Agent 一起创建一个 TeamCity 服务器，供您试用。点击“我已有服务器”可恢复您之前输入的地址。</translation>
    </message>
    <message>
        <source>Server’s por&amp;t</source>
        <translation>服务器端口(&amp;T)</translation>
    </message>
    <message>
        <source>Port of the new TeamCity server</source>
        <translation>新 TeamCity 服务器的端口</translation>
    </message>
    <message>
        <source>You open the server at this port of the engine’s host. It is open on that machine only, because the first visitor becomes administrator.</source>
        <translation>您将通过引擎所在宿主机的这个端口打开服务器。该端口仅对那台机器本身开放，因为第一个访问者会成为管理员。</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>镜像(&amp;I)</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>The agent’s image. Leave it empty for the one that suits the method.</source>
        <translation>Agent 的镜像。留空则使用与所选方式匹配的镜像。</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名称(&amp;A)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>teamcity-agent</source>
        <translation>teamcity-agent</translation>
    </message>
    <message>
        <source>The container’s name and the agent’s name in TeamCity. More than one agent: NAME-1, NAME-2, …</source>
        <translation>容器的名称，也是 Agent 在 TeamCity 中的名称。有多个 Agent 时：NAME-1、NAME-2……</translation>
    </message>
    <message>
        <source>Numb&amp;er of agents</source>
        <translation>Agent 数量(&amp;G)</translation>
    </message>
    <message>
        <source>Number of agents</source>
        <translation>Agent 数量</translation>
    </message>
    <message>
        <source>How many agents to set up on this engine, each with its own identity and data.</source>
        <translation>要在此引擎上设置多少个 Agent，每个都有自己的身份和数据。</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Everything else that can be set. All of it has defaults that work.</source>
        <translation>其他所有可设置的项目。它们都有可用的默认值。</translation>
    </message>
    <message>
        <source>Engine for builds</source>
        <translation>构建用的引擎</translation>
    </message>
    <message>
        <source>Engine runs</source>
        <translation>引擎运行位置</translation>
    </message>
    <message>
        <source>Where the engine that builds use runs: in a container of its own beside the agent, or inside the agent’s container.</source>
        <translation>构建所用的引擎在哪里运行：在 Agent 旁边单独的容器中，还是在 Agent 容器内部。</translation>
    </message>
    <message>
        <source>Engine image</source>
        <translation>引擎镜像</translation>
    </message>
    <message>
        <source>docker:dind</source>
        <translation>docker:dind</translation>
    </message>
    <message>
        <source>The image of the container that runs the engine beside the agent.</source>
        <translation>在 Agent 旁边运行引擎的那个容器所用的镜像。</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>1500</source>
        <translation>1500</translation>
    </message>
    <message>
        <source>The largest packet in bytes that the networks of the builds’ engine may send. Behind a VPN or an overlay network it is less than 1500, and downloads hang when it is not set.</source>
        <translation>构建引擎的网络可以发送的最大数据包（字节）。在 VPN 或 overlay 网络之后，这个值小于 1500；如果不设置，下载会卡住。</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>chosen by the engine</source>
        <translation>由引擎选择</translation>
    </message>
    <message>
        <source>A subnet such as 10.201.0.0/16 for the networks of the builds’ engine. Give one that nothing else in your network uses.</source>
        <translation>供构建引擎的网络使用的子网，例如 10.201.0.0/16。请选择您的网络中没有其他用途的子网。</translation>
    </message>
    <message>
        <source>Registry mirror</source>
        <translation>镜像加速器</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Address of a mirror of Docker Hub, such as https://mirror.example.com: images of builds are pulled from there.</source>
        <translation>Docker Hub 镜像加速器的地址，构建所需的镜像将从那里拉取。例如 https://mirror.example.com。</translation>
    </message>
    <message>
        <source>Insecure registries</source>
        <translation>不安全的镜像仓库</translation>
    </message>
    <message>
        <source>Registries without a trusted certificate, as host:port, separated by blanks. Whoever is on the way can change what is pulled from them.</source>
        <translation>没有受信任证书的镜像仓库，格式为 host:port，以空格分隔。传输途中的任何人都可以篡改从这些仓库拉取的内容。</translation>
    </message>
    <message>
        <source>Socket path</source>
        <translation>套接字路径</translation>
    </message>
    <message>
        <source>The engine’s socket on its host. Leave it empty to take the one of the engine in use.</source>
        <translation>引擎在其宿主机上的套接字。留空则使用当前引擎的套接字。</translation>
    </message>
    <message>
        <source>Socket proxy</source>
        <translation>套接字代理</translation>
    </message>
    <message>
        <source>A proxy between the agent and the socket refuses what builds may not ask of the host’s engine. One that lets only images through keeps builds from the host’s files and from other containers; one that lets containers through as well does not.</source>
        <translation>位于 Agent 与套接字之间的代理，会拒绝构建不应向宿主机引擎发出的请求。只放行镜像操作的代理可使构建接触不到宿主机的文件和其他容器；同时放行容器操作的代理则做不到这一点。</translation>
    </message>
    <message>
        <source>Container wrapper</source>
        <translation>Container Wrapper</translation>
    </message>
    <message>
        <source>Steps may run inside a &amp;container</source>
        <translation>允许在容器中运行步骤(&amp;C)</translation>
    </message>
    <message>
        <source>TeamCity’s Container Wrapper runs a build step in a container of its own. It needs the agent’s folders at the same paths in the agent and on the engine.</source>
        <translation>TeamCity 的 Container Wrapper 会在单独的容器中运行构建步骤。这要求 Agent 的目录在 Agent 中和在引擎上的路径相同。</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>运行身份</translation>
    </message>
    <message>
        <source>The user that the agent’s process starts as. Root may always use the engine; the image’s own user needs the socket’s group.</source>
        <translation>Agent 进程启动时使用的用户。root 始终可以使用引擎；镜像自带的用户则需要加入套接字所属的组。</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>the engine’s default</source>
        <translation>引擎的默认网络</translation>
    </message>
    <message>
        <source>An existing network of the engine that the agent joins, for example the one of your TeamCity server.</source>
        <translation>引擎上已有的、要让 Agent 加入的网络，例如 TeamCity 服务器所在的网络。</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>The most processor time each container may use, in CPUs: 2 or 1.5.</source>
        <translation>每个容器最多可以使用的处理器时间，以 CPU 数表示：2 或 1.5。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>The most memory each container may use: 512m, 4g.</source>
        <translation>每个容器最多可以使用的内存：512m、4g。</translation>
    </message>
    <message>
        <source>Process limit</source>
        <translation>进程数限制</translation>
    </message>
    <message>
        <source>The most processes and threads each container may have at once.</source>
        <translation>每个容器同时最多可以拥有的进程和线程数。</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>When the engine starts the containers again: after a crash, after a reboot of the host, or never.</source>
        <translation>引擎在什么情况下重新启动容器：崩溃之后、宿主机重启之后，或者从不。</translation>
    </message>
    <message>
        <source>Stop timeout</source>
        <translation>停止超时</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>How long a stopping agent may take to finish before the engine kills it.</source>
        <translation>停止 Agent 时，引擎在强制终止之前最多等待多久。</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>KEY=value, one a line</source>
        <translation>KEY=value，每行一个</translation>
    </message>
    <message>
        <source>Environment variables of the agent, KEY=value, one a line. A whole list can be pasted.</source>
        <translation>Agent 的环境变量，格式为 KEY=value，每行一个。可以粘贴整个列表。</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>/host/path:/path/in/agent:ro</source>
        <translation>/host/path:/path/in/agent:ro</translation>
    </message>
    <message>
        <source>Further volumes or host folders of the agent, SOURCE:TARGET or SOURCE:TARGET:ro, one a line.</source>
        <translation>要提供给 Agent 的其他卷或宿主机目录，格式为 SOURCE:TARGET 或 SOURCE:TARGET:ro，每行一个。</translation>
    </message>
    <message>
        <source>Extra hosts</source>
        <translation>额外主机</translation>
    </message>
    <message>
        <source>teamcity.lan:192.168.1.20</source>
        <translation>teamcity.lan:192.168.1.20</translation>
    </message>
    <message>
        <source>Names that the agent shall resolve to an address of your choice, HOST:ADDRESS, one a line.</source>
        <translation>要让 Agent 解析到指定地址的名称，格式为 HOST:ADDRESS，每行一个。</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签（label）</translation>
    </message>
    <message>
        <source>team=backend</source>
        <translation>team=backend</translation>
    </message>
    <message>
        <source>Labels on the containers, for your own scripts, KEY=value, one a line.</source>
        <translation>添加到容器上的标签（label），供您自己的脚本使用，格式为 KEY=value，每行一个。</translation>
    </message>
    <message>
        <source>Settings of the agent</source>
        <translation>Agent 的设置</translation>
    </message>
</context>
<context>
    <name>AgentTexts</name>
    <message>
        <source>Ran out of memory</source>
        <translation>内存耗尽</translation>
    </message>
    <message>
        <source>The kernel ended it because it had used all the memory that it may have. Replace it with a higher limit.</source>
        <translation>它已用完允许使用的全部内存，因此被内核终止。请提高限制并替换它。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation>它已结束，退出代码为 %1。</translation>
    </message>
    <message>
        <source>Ended with exit code %1</source>
        <translation>已结束，退出代码 %1</translation>
    </message>
    <message>
        <source>Its log says why.</source>
        <translation>其日志会说明原因。</translation>
    </message>
    <message>
        <source>Running without Docker</source>
        <translation>正在运行，没有 Docker</translation>
    </message>
    <message>
        <source>The container %1 beside it does not run. Restart the agent.</source>
        <translation>旁边的容器 %1 没有运行。请重启 Agent。</translation>
    </message>
    <message>
        <source>Running, Docker does not answer</source>
        <translation>正在运行，Docker 没有响应</translation>
    </message>
    <message>
        <source>The container %1 beside it is unhealthy: its log says why.</source>
        <translation>旁边的容器 %1 状态不健康：其日志会说明原因。</translation>
    </message>
    <message>
        <source>Running, unhealthy</source>
        <translation>正在运行，不健康</translation>
    </message>
    <message>
        <source>Running, Docker is starting</source>
        <translation>正在运行，Docker 正在启动</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Never started</source>
        <translation>从未启动</translation>
    </message>
    <message>
        <source>Ends again and again</source>
        <translation>反复停止</translation>
    </message>
    <message>
        <source>It ends with exit code %1, and the engine starts it again. Its log says why.</source>
        <translation>它以退出代码 %1 结束，然后又被引擎重新启动。其日志会说明原因。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Go on with: docker unpause %1</source>
        <translation>如需继续运行，请执行：docker unpause %1</translation>
    </message>
    <message>
        <source>TeamCity server</source>
        <translation>TeamCity 服务器</translation>
    </message>
    <message>
        <source>The host’s engine</source>
        <translation>宿主机的引擎</translation>
    </message>
    <message>
        <source>Own engine, privileged</source>
        <translation>独立引擎，特权</translation>
    </message>
    <message>
        <source>Own engine, in Sysbox</source>
        <translation>独立引擎，在 Sysbox 中</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>latest</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>不到 1 分钟</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The server knows no agent of this name.</source>
        <translation>服务器上没有使用此名称的 Agent。</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>已断开连接</translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation>未授权</translation>
    </message>
    <message>
        <source>It gets no builds until somebody authorizes it in TeamCity.</source>
        <translation>需要有人在 TeamCity 中为它授权，之后它才会收到构建。</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Somebody has disabled it there.</source>
        <translation>有人在服务器上禁用了它。</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>正在更新</translation>
    </message>
    <message>
        <source>Pool: %1</source>
        <translation>池：%1</translation>
    </message>
    <message>
        <source>Connected without Docker</source>
        <translation>已连接，没有 Docker</translation>
    </message>
    <message>
        <source>It has not told the server of a Docker engine, so builds that need one do not come to it.</source>
        <translation>它没有向服务器报告 Docker 引擎，因此需要引擎的构建不会分配给它。</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>未比较</translation>
    </message>
    <message>
        <source>As launched</source>
        <translation>与启动时一致</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Agents</name>
    <message>
        <source>This program made no agent called %1 here.</source>
        <translation>本程序没有在此处创建过名为 %1 的 Agent。</translation>
    </message>
    <message>
        <source>There are no agents on this engine yet.</source>
        <translation>此引擎上还没有 Agent。</translation>
    </message>
    <message>
        <source>Agents on this engine: %1.</source>
        <translation>此引擎上的 Agent：%1。</translation>
    </message>
    <message>
        <source>The agent %1 was removed; only its data is left.</source>
        <translation>Agent %1 已移除，只留下了它的数据。</translation>
    </message>
    <message>
        <source>Launch it again under the same name, or remove the data with dind-wizard agents remove %1 --volumes.</source>
        <translation>请以相同的名称重新启动它，或者用 dind-wizard agents remove %1 --volumes 移除数据。</translation>
    </message>
</context>
<context>
    <name>AgentsCommand</name>
    <message>
        <source>No agents yet. Launch one with dind-wizard launch, or open the wizard.</source>
        <translation>还没有 Agent。请用 dind-wizard launch 启动一个，或者打开向导。</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>sidecar %1: %2</source>
        <translation>Sidecar %1：%2</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>已移除 %1</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>已保留 %1</translation>
    </message>
    <message>
        <source>The agent's data is kept, so that it comes back as the same agent. Remove it too with: --volumes</source>
        <translation>Agent 的数据已保留，重新启动后仍是同一个 Agent。要一并移除数据，请使用：--volumes</translation>
    </message>
    <message>
        <source>remove: the agent's volumes and data too.</source>
        <translation>remove：连同 Agent 的卷和数据一起移除。</translation>
    </message>
    <message>
        <source>logs: go on as lines come.</source>
        <translation>logs：持续输出新的日志行。</translation>
    </message>
    <message>
        <source>diff: compare with this settings file.</source>
        <translation>diff：与此设置文件比较。</translation>
    </message>
    <message>
        <source>logs: the last N lines only.</source>
        <translation>logs：只显示最后 N 行。</translation>
    </message>
    <message>
        <source>The agent's name.</source>
        <translation>Agent 的名称。</translation>
    </message>
    <message>
        <source>What is to be done with the agents?</source>
        <translation>要对 Agent 执行什么操作？</translation>
    </message>
    <message>
        <source>agents can't "%1".</source>
        <translation>agents 没有“%1”这个子命令。</translation>
    </message>
    <message>
        <source>agents %1 takes %2.</source>
        <translation>agents %1 的参数：%2。</translation>
    </message>
    <message>
        <source>one agent's name</source>
        <translation>一个 Agent 的名称</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>无需名称</translation>
    </message>
    <message>
        <source>Looks after the agents that this program made on an engine, and after a server that was made with them (NAME-server).

  agents list            all of them, and the servers made with them
  agents logs NAME       the agent's log, secrets masked
  agents stop NAME       stop the agent, then its sidecar
  agents start NAME      start the sidecar, then the agent
  agents restart NAME    stop it, then start it
  agents remove NAME     remove containers and network; with
                         --volumes the data too
  agents diff [NAME]     what is no longer as it was asked for, and
                         how to bring it back; exit code 1 if
                         anything differs

Example: dind-wizard agents logs teamcity-agent --follow</source>
        <translation>管理本程序在引擎上创建的 Agent，以及随它们一起创建的服务器（NAME-server）。

  agents list            列出所有 Agent，以及随它们创建的服务器
  agents logs NAME       显示 Agent 的日志，其中的机密信息会被遮盖
  agents stop NAME       先停止 Agent，再停止其 Sidecar
  agents start NAME      先启动 Sidecar，再启动 Agent
  agents restart NAME    先停止，再启动
  agents remove NAME     移除容器和网络；加上
                         --volumes 则同时移除数据
  agents diff [NAME]     显示哪些内容已与当初的要求不符，
                         以及如何恢复；存在任何差异时，
                         退出代码为 1

示例：dind-wizard agents logs teamcity-agent --follow</translation>
    </message>
    <message>
        <source>Choose one of: list, logs, stop, start, restart, remove, diff.</source>
        <translation>请选择以下之一：list、logs、stop、start、restart、remove、diff。</translation>
    </message>
</context>
<context>
    <name>AgentsWindow</name>
    <message>
        <source>Agents</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Filter the agents</source>
        <translation>筛选 Agent</translation>
    </message>
    <message>
        <source>Filter by name, state, image, … (Ctrl+K)</source>
        <translation>按名称、状态、镜像等筛选（Ctrl+K）</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>关闭(&amp;D)</translation>
    </message>
    <message>
        <source>Details of the agent</source>
        <translation>Agent 的详细信息</translation>
    </message>
    <message>
        <source>What to do with the agents</source>
        <translation>可对 Agent 执行的操作</translation>
    </message>
    <message>
        <source>Shows only agents that have this in their name, state, image or server.</source>
        <translation>只显示名称、状态、镜像或服务器中包含此内容的 Agent。</translation>
    </message>
    <message>
        <source>The agents that this program made on the engine. Choose one to see more of it, or several to act on them.</source>
        <translation>本程序在此引擎上创建的 Agent。选择一个可查看其详细信息，选择多个可对它们一并操作。</translation>
    </message>
</context>
<context>
    <name>BlastRadius</name>
    <message>
        <source>Read and change every file of the host</source>
        <translation>读取和更改宿主机上的所有文件</translation>
    </message>
    <message>
        <source>Run commands in every other container, stop or replace it</source>
        <translation>在其他任意容器中运行命令，停止或替换这些容器</translation>
    </message>
    <message>
        <source>Read the passwords and keys of the host and of its containers</source>
        <translation>读取宿主机及其容器的密码和密钥</translation>
    </message>
    <message>
        <source>Change the host's kernel: load code into it</source>
        <translation>更改宿主机的内核：向其中加载代码</translation>
    </message>
    <message>
        <source>Use the host's network as the host itself, with its addresses</source>
        <translation>以宿主机的身份和地址使用其网络</translation>
    </message>
    <message>
        <source>%1 holds %2, the socket of the host's engine, and can have a container started that is privileged or mounts the whole disk.</source>
        <translation>%1 持有宿主机引擎的套接字 %2，可以让引擎启动特权容器，或启动挂载整个磁盘的容器。</translation>
    </message>
    <message>
        <source>Replace images that other containers and builds start from</source>
        <translation>替换其他容器和构建所依据的镜像</translation>
    </message>
    <message>
        <source>Builds in %1 share the image store of the host's engine.</source>
        <translation>%1 中的构建与宿主机引擎共用镜像存储。</translation>
    </message>
    <message>
        <source>%1 lets containers through to %2, the socket of the host's engine, whatever they mount and however privileged they are.</source>
        <translation>%1 会将容器操作放行至宿主机引擎的套接字 %2，无论容器挂载什么、拥有多高的特权。</translation>
    </message>
    <message>
        <source>Through %1 builds share the image store of the host's engine.</source>
        <translation>通过 %1，构建与宿主机引擎共用镜像存储。</translation>
    </message>
    <message>
        <source>%1 lets images through to the host's engine: a build can give any name to its own, and delete others.</source>
        <translation>%1 会将镜像操作放行至宿主机引擎：构建可以给自己的镜像起任意名称，也可以删除其他镜像。</translation>
    </message>
    <message>
        <source>Reach what the host itself reaches, its own services on localhost too</source>
        <translation>访问宿主机自身能访问的一切，包括宿主机 localhost 上的服务</translation>
    </message>
    <message>
        <source>%1 lets docker build through, which can run its steps in the host's network (--network host) or in another container's.</source>
        <translation>%1 会放行 docker build，而它可以在宿主机的网络（--network host）或其他容器的网络中运行步骤。</translation>
    </message>
    <message>
        <source>Read what lies in images and in the build cache, passwords too</source>
        <translation>读取镜像和构建缓存中的内容，包括密码</translation>
    </message>
    <message>
        <source>Through %1 a build can start from any image of the host's engine (FROM) and save it.</source>
        <translation>通过 %1，构建可以基于宿主机引擎的任意镜像（FROM）并将其保存。</translation>
    </message>
    <message>
        <source>Break out, but only through a flaw in the kernel or in Docker</source>
        <translation>逃逸，但只能借助内核或 Docker 的漏洞</translation>
    </message>
    <message>
        <source>Steps of a Dockerfile run as root in ordinary containers of the host's engine. %1 lets no others through.</source>
        <translation>Dockerfile 中的步骤以 root 身份在宿主机引擎的普通容器中运行。%1 不放行其他容器。</translation>
    </message>
    <message>
        <source>%1 is privileged: a build can have its engine start a privileged container, and mount the host's disk from there.</source>
        <translation>%1 是特权容器：构建可以让其引擎启动特权容器，再从中挂载宿主机的磁盘。</translation>
    </message>
    <message>
        <source>%1 is privileged, and builds run in it: they can mount the host's disk.</source>
        <translation>%1 是特权容器，而且构建就在其中运行：它们可以挂载宿主机的磁盘。</translation>
    </message>
    <message>
        <source>Use the host's devices directly, by accident too</source>
        <translation>直接使用宿主机的设备，包括无意之中</translation>
    </message>
    <message>
        <source>Build steps of %1 run among all devices of the host, with no further step in between.</source>
        <translation>%1 的构建步骤直接面对宿主机的所有设备，中间没有任何阻隔。</translation>
    </message>
    <message>
        <source>%1 has %2 of the host mounted.</source>
        <translation>%1 挂载了宿主机的 %2。</translation>
    </message>
    <message>
        <source>Read what lies under %1</source>
        <translation>读取 %1 下的内容</translation>
    </message>
    <message>
        <source>Read and change what lies under %1</source>
        <translation>读取和更改 %1 下的内容</translation>
    </message>
    <message>
        <source>Reach the host's own services, those on localhost too</source>
        <translation>访问宿主机自身的服务，包括 localhost 上的服务</translation>
    </message>
    <message>
        <source>%1 uses the host's network.</source>
        <translation>%1 使用宿主机的网络。</translation>
    </message>
    <message>
        <source>the default bridge</source>
        <translation>默认网桥</translation>
    </message>
    <message>
        <source>Reach the other containers on %1</source>
        <translation>访问 %1 上的其他容器</translation>
    </message>
    <message>
        <source>%1 is on that network.</source>
        <translation>%1 位于该网络上。</translation>
    </message>
    <message>
        <source>Find and change what earlier builds left in /opt/buildagent</source>
        <translation>查看和更改之前的构建留在 /opt/buildagent 中的内容</translation>
    </message>
    <message>
        <source>%1 keeps its directories on the host.</source>
        <translation>%1 将其目录保存在宿主机上。</translation>
    </message>
    <message>
        <source>Break out, but only through a flaw in the kernel or in Sysbox</source>
        <translation>逃逸，但只能借助内核或 Sysbox 的漏洞</translation>
    </message>
    <message>
        <source>Sysbox runs %1: root in it is an ordinary user of the host.</source>
        <translation>%1 由 Sysbox 运行：其中的 root 在宿主机上只是普通用户。</translation>
    </message>
    <message>
        <source>Use up all memory and processors of the host</source>
        <translation>耗尽宿主机的全部内存和处理器</translation>
    </message>
    <message>
        <source>%1 has no limit for them.</source>
        <translation>%1 没有设置这方面的限制。</translation>
    </message>
    <message>
        <source>Read the agent's token</source>
        <translation>读取 Agent 的令牌</translation>
    </message>
    <message>
        <source>It is in the environment of %1.</source>
        <translation>它在 %1 的环境变量中。</translation>
    </message>
    <message>
        <source>Read or change what agent and server say, if it is on the way</source>
        <translation>如果位于传输途中，就能读取或篡改 Agent 与服务器之间的通信</translation>
    </message>
    <message>
        <source>The server's address is %1.</source>
        <translation>服务器的地址是 %1。</translation>
    </message>
    <message>
        <source>“Mounting the socket with :ro makes it harmless.”</source>
        <translation>“用 :ro 挂载套接字就没有危险了。”</translation>
    </message>
    <message>
        <source>That keeps the file from being replaced. Requests go through the socket all the same, and they are what the engine obeys.</source>
        <translation>那样只能防止该文件被替换。请求照样会通过套接字发出，而引擎听从的正是这些请求。</translation>
    </message>
    <message>
        <source>“The agent is not root, it only has the socket's group.”</source>
        <translation>“Agent 不是 root，只是加入了套接字所属的组。”</translation>
    </message>
    <message>
        <source>The engine obeys whoever may write to its socket, and does it as root.</source>
        <translation>只要能写入套接字，引擎就会听从，而且以 root 身份执行。</translation>
    </message>
    <message>
        <source>“Fewer capabilities (--cap-drop) hold builds back.”</source>
        <translation>“减少 capabilities（--cap-drop）可以限制构建。”</translation>
    </message>
    <message>
        <source>They hold for the agent's container. The containers that a build has the engine start get whatever the build asks for.</source>
        <translation>这只对 Agent 的容器有效。构建让引擎启动的容器，要什么权限就有什么权限。</translation>
    </message>
    <message>
        <source>“A proxy before the socket makes it safe.”</source>
        <translation>“在套接字前面加一个代理就安全了。”</translation>
    </message>
    <message>
        <source>Only one that lets no containers through. This one has to, for builds to run any, and it does not look at what they mount: one of them can mount the host's disk.</source>
        <translation>只有不放行任何容器操作的代理才安全。而这个代理必须放行，构建才能运行容器；它又不检查容器挂载了什么，因此其中一个容器就能挂载宿主机的磁盘。</translation>
    </message>
    <message>
        <source>“Who can't start containers can run nothing on the host's engine.”</source>
        <translation>“不能启动容器，就无法在宿主机的引擎上运行任何东西。”</translation>
    </message>
    <message>
        <source>Each RUN in a Dockerfile is a container of that engine, root in it, and on the host's network if the build asks for it. What it can't have is a folder of the host or more rights.</source>
        <translation>Dockerfile 中的每条 RUN 都是该引擎上的一个容器，在其中是 root；如果构建提出要求，它还会使用宿主机的网络。它得不到的只是宿主机的目录和更多权限。</translation>
    </message>
    <message>
        <source>“TLS and a network of its own keep builds away from the engine.”</source>
        <translation>“TLS 和专用网络可以把构建与引擎隔开。”</translation>
    </message>
    <message>
        <source>They keep strangers away. Every build can use the agent's key.</source>
        <translation>它们挡住的是外人。每个构建都可以使用 Agent 的密钥。</translation>
    </message>
</context>
<context>
    <name>BuildTrial</name>
    <message>
        <source>The agent can't build an image and run it:</source>
        <translation>Agent 无法构建并运行镜像：</translation>
    </message>
    <message>
        <source>The last lines above are docker's own.</source>
        <translation>上面最后几行是 docker 自己的输出。</translation>
    </message>
    <message>
        <source>A container of the image that was built says something else than it was told: %1</source>
        <translation>所构建镜像的容器输出的内容与要求的不符：%1</translation>
    </message>
    <message>
        <source>an image was built, and a container of it ran</source>
        <translation>已构建一个镜像，并运行了它的容器</translation>
    </message>
    <message>
        <source>an image was built; its proxy lets it run none</source>
        <translation>已构建一个镜像；代理不允许运行它</translation>
    </message>
    <message>
        <source>A container that the agent starts does not see the agent's files in %1.</source>
        <translation>Agent 启动的容器看不到 Agent 在 %1 中的文件。</translation>
    </message>
    <message>
        <source>TeamCity's container wrapper needs that folder at the same path where the engine runs. Mount it there, or switch the container wrapper off.</source>
        <translation>TeamCity 的 Container Wrapper 要求该目录在引擎所在处具有相同的路径。请将它挂载到那里，或者关闭 Container Wrapper。</translation>
    </message>
    <message>
        <source>containers of builds see the agent's files</source>
        <translation>构建的容器可以看到 Agent 的文件</translation>
    </message>
    <message>
        <source>A container that the agent starts has no network:</source>
        <translation>Agent 启动的容器没有网络：</translation>
    </message>
    <message>
        <source>MTU: containers of builds send packets of up to %1 bytes, and their engine's own network lets only %2 through.</source>
        <translation>MTU：构建的容器会发送最大 %1 字节的数据包，而其引擎自身的网络只允许 %2 字节通过。</translation>
    </message>
    <message>
        <source>Downloads in builds would hang. Put the engine into a sidecar with --engine-mtu %1.</source>
        <translation>构建中的下载会卡住。请使用 --engine-mtu %1 将引擎放入 Sidecar。</translation>
    </message>
    <message>
        <source>containers of builds have a network, and can't find the name %1</source>
        <translation>构建的容器有网络，但找不到名称 %1</translation>
    </message>
    <message>
        <source>containers of builds have a network (MTU %1)</source>
        <translation>构建的容器有网络（MTU %1）</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>ok      </source>
        <translation>正常    </translation>
    </message>
    <message>
        <source>warning </source>
        <translation>警告    </translation>
    </message>
    <message>
        <source>BLOCKER </source>
        <translation>阻碍    </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Looks whether a launch would work: the engine, its runtimes, images, names, paths. Asks the TeamCity server too; one that doesn't answer is a warning, for agents wait. Leaves everything as it is. Exits with 5 when something stands in the way, and with 3 when the engine can't be used.

Example: dind-wizard check --method sysbox --json</source>
        <translation>检查启动能否成功：引擎、运行时、镜像、名称、路径。还会查询 TeamCity 服务器；服务器没有响应只算警告，因为 Agent 会等待。检查不会改变任何东西。存在阻碍时以 5 退出，引擎无法使用时以 3 退出。

示例：dind-wizard check --method sysbox --json</translation>
    </message>
    <message>
        <source>This deployment's own containers may be there.</source>
        <translation>允许存在此部署自己的容器。</translation>
    </message>
    <message>
        <source>Stopping, and removing what was made to look…</source>
        <translation>正在停止，并移除为检查而创建的内容…</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear the field</source>
        <translation>清空此字段</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Settings file.</source>
        <translation>设置文件。</translation>
    </message>
    <message>
        <source>See dind-wizard --help.</source>
        <translation>请参阅 dind-wizard --help。</translation>
    </message>
    <message>
        <source>There is no command "%1".</source>
        <translation>没有“%1”命令。</translation>
    </message>
    <message>
        <source>Commands: %1. See dind-wizard --help.</source>
        <translation>可用命令：%1。请参阅 dind-wizard --help。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Print the result as JSON.</source>
        <translation>以 JSON 格式输出结果。</translation>
    </message>
    <message>
        <source>The engine %1 is given twice.</source>
        <translation>引擎 %1 指定了两次。</translation>
    </message>
    <message>
        <source>Show the agents.</source>
        <translation>显示 Agent。</translation>
    </message>
    <message>
        <source>Only one settings file can be opened.</source>
        <translation>只能打开一个设置文件。</translation>
    </message>
    <message>
        <source>Sets up TeamCity build agents that can use Docker.

  dind-wizard [--spec FILE] [--engine ENGINE]     open the wizard
  dind-wizard --agents                            open the agents' window
  dind-wizard --measure-start                     tell how long the window takes to open
  dind-wizard methods [METHOD]                    explain the three methods
  dind-wizard export --format FORMAT [-o PATH] …  print or write what would be run
  dind-wizard check …                             look whether a launch would work
  dind-wizard launch …                            launch agents
  dind-wizard recover --undo|--finish             end launches that were cut off
  dind-wizard agents list|logs|stop|start|restart|remove|diff
                                                  look after them
  dind-wizard import FILE|-                       docker run, Compose, inspect → settings
  dind-wizard doctor FILE|-                       explain an error text

dind-wizard COMMAND --help shows a command's options and examples.

--measure-start prints the milliseconds from the start of the process, as the kernel
has it (to 10 ms), until the first page is painted, and ends without keeping anything.

Exit codes: 0 done; 2 bad usage or settings; 3 engine not reachable or refusing;
4 launch failed and everything it had made is removed; 5 the check found a blocker;
1 anything else.
</source>
        <translation>设置可以使用 Docker 的 TeamCity 构建 Agent。

  dind-wizard [--spec FILE] [--engine ENGINE]     打开向导
  dind-wizard --agents                            打开 Agent 窗口
  dind-wizard --measure-start                     测量打开窗口所需的时间
  dind-wizard methods [METHOD]                    说明三种方式
  dind-wizard export --format FORMAT [-o PATH] …  显示或写出将要运行的内容
  dind-wizard check …                             检查启动能否成功
  dind-wizard launch …                            启动 Agent
  dind-wizard recover --undo|--finish             处理中断的启动
  dind-wizard agents list|logs|stop|start|restart|remove|diff
                                                  管理 Agent
  dind-wizard import FILE|-                       docker run、Compose、inspect → 设置
  dind-wizard doctor FILE|-                       解释错误文本

dind-wizard COMMAND --help 显示该命令的选项和示例。

--measure-start 输出从进程启动（以内核的记录为准，精确到 10 毫秒）到第一页
绘制完成所经过的毫秒数，然后退出，不保存任何内容。

退出代码：0 完成；2 用法或设置有误；3 无法访问引擎或引擎拒绝请求；
4 启动失败，且已移除其创建的所有内容；5 检查发现阻碍启动的问题；
1 其他情况。
</translation>
    </message>
    <message>
        <source>Tell how long the window takes to open.</source>
        <translation>测量打开窗口所需的时间。</translation>
    </message>
    <message>
        <source>--measure-start measures the wizard, and --agents opens another window.</source>
        <translation>--measure-start 测量的是向导，而 --agents 打开的是另一个窗口。</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>请去掉其中一个。</translation>
    </message>
    <message>
        <source>This system does not tell when a program was started.</source>
        <translation>此系统不提供程序的启动时间。</translation>
    </message>
</context>
<context>
    <name>CommandRow</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the command %1</source>
        <translation>复制命令 %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>Compose</name>
    <message>
        <source>TeamCity agents "%1", method %2. Made by dind-wizard.</source>
        <translation>TeamCity Agent“%1”，方式 %2。由 dind-wizard 生成。</translation>
    </message>
    <message>
        <source>Start with: docker compose up -d (or docker-compose up -d)</source>
        <translation>启动命令：docker compose up -d（或 docker-compose up -d）</translation>
    </message>
    <message>
        <source>Compose 1 keeps only the last address of each extra host.</source>
        <translation>对于每个额外主机，Compose 1 只保留最后一个地址。</translation>
    </message>
    <message>
        <source>In the file %1, Compose replaces variables and reads quotes and # in its own way, so a value with $, #, quotes or blanks has to stand in single quotes there.</source>
        <translation>在文件 %1 中，Compose 会替换变量，并按自己的规则读取引号和 #，因此含有 $、#、引号或空格的值在那里必须用单引号括起来。</translation>
    </message>
</context>
<context>
    <name>ComposeImport</name>
    <message>
        <source>Another file starts here. Only the first is read.</source>
        <translation>从这里开始是另一个文件。只读取第一个。</translation>
    </message>
    <message>
        <source>It is named %1 here. Compose puts the project's name in front, so it is not the same as one that Compose has made.</source>
        <translation>它在这里名为 %1。Compose 会在前面加上项目名称，因此它与 Compose 创建的那个不是同一个。</translation>
    </message>
    <message>
        <source>This is so anyway.</source>
        <translation>本来就是如此。</translation>
    </message>
    <message>
        <source>The wizard gives its labels anyway.</source>
        <translation>向导本来就会添加它的标签（label）。</translation>
    </message>
    <message>
        <source>Only the wizard's own labels are given to networks and volumes.</source>
        <translation>网络和卷只会带有向导自己的标签（label）。</translation>
    </message>
    <message>
        <source>The file has no services (line %1).</source>
        <translation>该文件没有服务（第 %1 行）。</translation>
    </message>
    <message>
        <source>A Compose file lists containers under the key "services".</source>
        <translation>Compose 文件在键“services”下列出容器。</translation>
    </message>
    <message>
        <source>How far the container is shut off from the host is decided by the method.</source>
        <translation>容器与宿主机的隔离程度由所选方式决定。</translation>
    </message>
    <message>
        <source>An agent can be given limits of processors, memory and processes only.</source>
        <translation>对 Agent 只能限制处理器、内存和进程数。</translation>
    </message>
    <message>
        <source>An agent gets no devices of the host.</source>
        <translation>Agent 不使用宿主机的设备。</translation>
    </message>
    <message>
        <source>What the image itself says is used.</source>
        <translation>使用镜像自身的设置。</translation>
    </message>
    <message>
        <source>Names on the network are the engine's to give.</source>
        <translation>网络上的名称由引擎分配。</translation>
    </message>
    <message>
        <source>An agent uses the engine's own name servers.</source>
        <translation>Agent 使用引擎的名称服务器。</translation>
    </message>
    <message>
        <source>It is for a swarm, a group of Docker hosts; an agent runs on one engine.</source>
        <translation>这用于 Swarm，即一组 Docker 宿主机；Agent 只在一个引擎上运行。</translation>
    </message>
    <message>
        <source>Files are given to an agent as volumes only.</source>
        <translation>文件只能以卷的形式提供给 Agent。</translation>
    </message>
    <message>
        <source>Logs are kept as the engine keeps them by default.</source>
        <translation>日志按引擎的默认方式保存。</translation>
    </message>
    <message>
        <source>An agent reads from no terminal.</source>
        <translation>Agent 不从终端读取输入。</translation>
    </message>
    <message>
        <source>It tells Compose how to go about its work, and nothing about the container.</source>
        <translation>它只告诉 Compose 如何工作，与容器无关。</translation>
    </message>
    <message>
        <source>Compose itself runs these commands; without it nobody does.</source>
        <translation>这些命令由 Compose 自己运行；没有 Compose 就不会有人运行。</translation>
    </message>
    <message>
        <source>It is for Windows containers.</source>
        <translation>它用于 Windows 容器。</translation>
    </message>
    <message>
        <source>An agent stands by itself and takes nothing over from other containers.</source>
        <translation>Agent 独立存在，不沿用其他容器的任何内容。</translation>
    </message>
    <message>
        <source>Compose itself takes no notice of keys that start with x-.</source>
        <translation>Compose 本身会忽略以 x- 开头的键。</translation>
    </message>
    <message>
        <source>No version of Compose knows this key.</source>
        <translation>没有任何 Compose 版本支持这个键。</translation>
    </message>
    <message>
        <source>Images are not built here. Build it first and name it as the image.</source>
        <translation>这里不构建镜像。请先构建好，再将其指定为镜像。</translation>
    </message>
    <message>
        <source>It is the container's name.</source>
        <translation>它是容器的名称。</translation>
    </message>
    <message>
        <source>It only says on which ports a program listens; containers of one network reach all ports.</source>
        <translation>它只说明程序监听哪些端口；同一网络中的容器可以访问所有端口。</translation>
    </message>
    <message>
        <source>The settings of the other service are not looked up. Import what "docker compose config" prints: it has them all in one place.</source>
        <translation>不会去查找另一个服务的设置。请导入“docker compose config”的输出：其中集中了所有设置。</translation>
    </message>
    <message>
        <source>That file is not at hand. Put its labels in here.</source>
        <translation>无法取得该文件。请将其中的标签（label）直接写在这里。</translation>
    </message>
    <message>
        <source>Containers of one network find each other by name without it.</source>
        <translation>即使没有它，同一网络中的容器也能按名称找到彼此。</translation>
    </message>
    <message>
        <source>It is of Compose's first version; today it is network_mode or networks.</source>
        <translation>它属于 Compose 的第一版；如今使用 network_mode 或 networks。</translation>
    </message>
    <message>
        <source>The image is taken for the engine's own processor.</source>
        <translation>镜像按引擎自身的处理器架构选取。</translation>
    </message>
    <message>
        <source>An agent calls the server by itself and needs no open port.</source>
        <translation>Agent 主动连接服务器，不需要开放端口。</translation>
    </message>
    <message>
        <source>It says when Compose leaves the service out. An agent that is set up here is always started.</source>
        <translation>它说明 Compose 何时略过该服务。这里设置的 Agent 总会启动。</translation>
    </message>
    <message>
        <source>An agent must be able to write its own files, which it does when it is upgraded.</source>
        <translation>Agent 必须能够写入自己的文件，升级时就会这样做。</translation>
    </message>
    <message>
        <source>Folders in the computer's memory are not offered; volumes are.</source>
        <translation>不提供位于内存中的目录；可以使用卷。</translation>
    </message>
    <message>
        <source>The engine decides how soon it tries again.</source>
        <translation>多久后重试由引擎决定。</translation>
    </message>
    <message>
        <source>It is the network's name.</source>
        <translation>它是网络的名称。</translation>
    </message>
    <message>
        <source>The network must exist already.</source>
        <translation>该网络必须已经存在。</translation>
    </message>
    <message>
        <source>It is the volume's name.</source>
        <translation>它是卷的名称。</translation>
    </message>
    <message>
        <source>The volume exists already.</source>
        <translation>该卷已经存在。</translation>
    </message>
    <message>
        <source>The other file is not read. Import it by itself.</source>
        <translation>不读取另一个文件。请单独导入它。</translation>
    </message>
    <message>
        <source>It is Compose's name for the file.</source>
        <translation>它是 Compose 给该文件起的名称。</translation>
    </message>
    <message>
        <source>It is the version of the file's format.</source>
        <translation>它是文件格式的版本。</translation>
    </message>
    <message>
        <source>The engine's defaults are taken. Make the network yourself before if it has to be different.</source>
        <translation>使用引擎的默认值。如果需要不同的设置，请事先自行创建网络。</translation>
    </message>
    <message>
        <source>The engine's defaults are taken. Make the volume yourself before if it has to be different.</source>
        <translation>使用引擎的默认值。如果需要不同的设置，请事先自行创建卷。</translation>
    </message>
    <message>
        <source>A number is wanted here.</source>
        <translation>这里应为数字。</translation>
    </message>
    <message>
        <source>None is started this way. One agent is set up.</source>
        <translation>这样不会启动任何实例。将设置一个 Agent。</translation>
    </message>
    <message>
        <source>Set up as often as %1: a fixed name can be given to one container only, and Compose wants the same number in all places.</source>
        <translation>设置的数量与 %1 相同：固定名称只能用于一个容器，而且 Compose 要求各处的数量一致。</translation>
    </message>
    <message>
        <source>The check that the image has, if it has one, is left as it is.</source>
        <translation>镜像自带的健康检查（如果有）保持不变。</translation>
    </message>
    <message>
        <source>A check has no such setting here.</source>
        <translation>这里的健康检查没有这项设置。</translation>
    </message>
    <message>
        <source>A time such as 1m30s is wanted here.</source>
        <translation>这里应为时长，例如 1m30s。</translation>
    </message>
    <message>
        <source>One of no, always, unless-stopped and on-failure is wanted here.</source>
        <translation>这里应为 no、always、unless-stopped 或 on-failure 之一。</translation>
    </message>
    <message>
        <source>0 is no limit.</source>
        <translation>0 表示无限制。</translation>
    </message>
    <message>
        <source>Say it as a number of processors: the quota divided by the period, which is 100000 unless cpu_period says otherwise.</source>
        <translation>请用处理器数量表示：配额除以周期；除非 cpu_period 另有规定，周期为 100000。</translation>
    </message>
    <message>
        <source>A size such as 2g or 512m is wanted here.</source>
        <translation>这里应为大小，例如 2g 或 512m。</translation>
    </message>
    <message>
        <source>The path counts from the folder of the file. Put in the whole path.</source>
        <translation>该路径相对于文件所在的目录。请填写完整路径。</translation>
    </message>
    <message>
        <source>SOURCE:TARGET is wanted here.</source>
        <translation>这里应为 SOURCE:TARGET。</translation>
    </message>
    <message>
        <source>A volume without a name is lost with its container. Give it a name if its files are to be kept.</source>
        <translation>没有名称的卷会随容器一起丢失。如果要保留其中的文件，请给它一个名称。</translation>
    </message>
    <message>
        <source>Volumes can be read-only; they have no other options here.</source>
        <translation>卷可以设为只读；这里没有其他选项。</translation>
    </message>
    <message>
        <source>Of all that can be mounted, an agent is given folders of the host and volumes.</source>
        <translation>在所有可挂载的内容中，Agent 只使用宿主机的目录和卷。</translation>
    </message>
    <message>
        <source>A source and a target are wanted here.</source>
        <translation>这里应有来源和目标。</translation>
    </message>
    <message>
        <source>The engine decides how it connects an agent.</source>
        <translation>如何连接 Agent 由引擎决定。</translation>
    </message>
    <message>
        <source>An agent uses this network by default.</source>
        <translation>Agent 默认使用此网络。</translation>
    </message>
    <message>
        <source>NAME:ADDRESS is wanted here.</source>
        <translation>这里应为 NAME:ADDRESS。</translation>
    </message>
    <message>
        <source>Compose connects services that name no network to one of their own.</source>
        <translation>对于未指定网络的服务，Compose 会将其连接到它自己的网络。</translation>
    </message>
    <message>
        <source>A $ starts a variable in a Compose file. A plain $ is written $$.</source>
        <translation>在 Compose 文件中，$ 表示变量的开头。普通的 $ 要写成 $$。</translation>
    </message>
    <message>
        <source>The file takes %1 from its surroundings, which are not known here. Put the value in.</source>
        <translation>该文件从运行环境中获取 %1，而这里无法得知其值。请填入该值。</translation>
    </message>
    <message>
        <source>The file wants %1 to be set in its surroundings, which are not known here: %2</source>
        <translation>该文件要求在运行环境中设置 %1，而这里无法得知其值：%2</translation>
    </message>
    <message>
        <source>With the default of %1.</source>
        <translation>采用默认值 %1。</translation>
    </message>
    <message>
        <source>The same key is set again in a place that counts more.</source>
        <translation>同一个键在优先级更高的位置又设置了一次。</translation>
    </message>
    <message>
        <source>Nothing is set here.</source>
        <translation>这里没有设置任何内容。</translation>
    </message>
    <message>
        <source>The same is set again in a place that counts more.</source>
        <translation>同样的内容在优先级更高的位置又设置了一次。</translation>
    </message>
    <message>
        <source>This is not what Compose wants to stand here.</source>
        <translation>Compose 要求这里是另一种内容。</translation>
    </message>
    <message>
        <source>NAME=value is wanted here.</source>
        <translation>这里应为 NAME=value。</translation>
    </message>
    <message>
        <source>A token is a secret and is kept in no settings. Give it when you launch, or authorise the agent in TeamCity.</source>
        <translation>令牌属于机密，不保存在任何设置中。请在启动时提供，或者在 TeamCity 中为 Agent 授权。</translation>
    </message>
    <message>
        <source>The value comes from the surroundings of whoever starts Compose, which are not known here. Put it in.</source>
        <translation>该值来自启动 Compose 时的运行环境，这里无法得知。请填入该值。</translation>
    </message>
    <message>
        <source>The file holds the agent's token. Give it when you launch.</source>
        <translation>该文件包含 Agent 的令牌。请在启动时提供。</translation>
    </message>
    <message>
        <source>That file is not at hand. Put its variables in as the agent's own.</source>
        <translation>无法取得该文件。请将其中的变量作为 Agent 自己的变量填入。</translation>
    </message>
    <message>
        <source>This is neither true nor false.</source>
        <translation>它既不是 true 也不是 false。</translation>
    </message>
    <message>
        <source>Engines take this one by default.</source>
        <translation>引擎默认就使用它。</translation>
    </message>
    <message>
        <source>The wizard starts an agent after the engine that it needs.</source>
        <translation>向导会先启动 Agent 所需的引擎，再启动 Agent。</translation>
    </message>
</context>
<context>
    <name>ContainerFlags</name>
    <message>
        <source>docker has no such flag.</source>
        <translation>docker 没有这个参数。</translation>
    </message>
    <message>
        <source>Its value is missing.</source>
        <translation>缺少它的值。</translation>
    </message>
    <message>
        <source>This flag is either true or false.</source>
        <translation>此参数只能是 true 或 false。</translation>
    </message>
    <message>
        <source>It is given again, and the last one holds.</source>
        <translation>它重复出现，以最后一个为准。</translation>
    </message>
    <message>
        <source>Something is mounted there already.</source>
        <translation>那里已经挂载了其他内容。</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>不是整数。</translation>
    </message>
    <message>
        <source>The command names no image.</source>
        <translation>该命令没有指定镜像。</translation>
    </message>
    <message>
        <source>Flags stand before the image. Behind it docker hands them to the program in the container.</source>
        <translation>参数要写在镜像之前。写在镜像之后的内容，docker 会交给容器中的程序。</translation>
    </message>
    <message>
        <source>Agents start as their image says; they are given no other command.</source>
        <translation>Agent 按其镜像的设置启动，不会被指定其他命令。</translation>
    </message>
    <message>
        <source>Names on a network need a network that you made.</source>
        <translation>只有在您自己创建的网络上才能使用网络名称。</translation>
    </message>
</context>
<context>
    <name>DiffCommand</name>
    <message>
        <source>%1: no differences</source>
        <translation>%1：没有差异</translation>
    </message>
    <message>
        <source>%1: differs</source>
        <translation>%1：存在差异</translation>
    </message>
    <message>
        <source>  To bring it back:</source>
        <translation>  恢复方法：</translation>
    </message>
    <message>
        <source>No agents yet.</source>
        <translation>还没有 Agent。</translation>
    </message>
</context>
<context>
    <name>DockerCommand</name>
    <message>
        <source>Only what it starts is read.</source>
        <translation>只读取它所启动的内容。</translation>
    </message>
    <message>
        <source>A docker command inside another command is not read. Paste it alone.</source>
        <translation>不读取嵌在另一个命令中的 docker 命令。请单独粘贴它。</translation>
    </message>
    <message>
        <source>Not a docker command.</source>
        <translation>不是 docker 命令。</translation>
    </message>
    <message>
        <source>Import the Compose file itself.</source>
        <translation>请导入 Compose 文件本身。</translation>
    </message>
    <message>
        <source>Which engine is used is chosen in the wizard, or by --engine.</source>
        <translation>使用哪个引擎在向导中选择，或者用 --engine 指定。</translation>
    </message>
    <message>
        <source>More than %1 containers are not read.</source>
        <translation>最多读取 %1 个容器。</translation>
    </message>
    <message>
        <source>What is run inside a container later is not repeated.</source>
        <translation>之后在容器内运行的命令不会重复执行。</translation>
    </message>
    <message>
        <source>Only docker run and docker create are read.</source>
        <translation>只读取 docker run 和 docker create。</translation>
    </message>
    <message>
        <source>Networks and volumes are made with the engine's defaults. Make this one by hand first, then name it.</source>
        <translation>网络和卷以引擎的默认设置创建。请先手动创建它，再指定其名称。</translation>
    </message>
    <message>
        <source>The engine gives addresses out.</source>
        <translation>地址由引擎分配。</translation>
    </message>
    <message>
        <source>There is no such container here.</source>
        <translation>这里没有这个容器。</translation>
    </message>
</context>
<context>
    <name>DockerFlags</name>
    <message>
        <source>Agents always run in the background.</source>
        <translation>Agent 始终在后台运行。</translation>
    </message>
    <message>
        <source>Agents start as their image says.</source>
        <translation>Agent 按其镜像的设置启动。</translation>
    </message>
    <message>
        <source>The agent's name at the server is its container's name, whatever the host name is.</source>
        <translation>无论主机名是什么，Agent 在服务器上的名称都是其容器的名称。</translation>
    </message>
    <message>
        <source>An agent calls its server and needs no port of its own; ports that builds publish belong to their containers.</source>
        <translation>Agent 主动连接服务器，自身不需要端口；构建发布的端口属于构建的容器。</translation>
    </message>
    <message>
        <source>The method decides which rights the container has, and gives no others.</source>
        <translation>容器拥有哪些权限由所选方式决定，不会给予其他权限。</translation>
    </message>
    <message>
        <source>The limits that can be set are processors, memory and processes.</source>
        <translation>可以设置的限制有处理器、内存和进程数。</translation>
    </message>
    <message>
        <source>Name servers are the engine's; for single names add host entries.</source>
        <translation>名称服务器由引擎提供；个别名称请添加主机条目。</translation>
    </message>
    <message>
        <source>The engine gives addresses out.</source>
        <translation>地址由引擎分配。</translation>
    </message>
    <message>
        <source>The engine's own logging settings hold.</source>
        <translation>采用引擎自身的日志设置。</translation>
    </message>
    <message>
        <source>Only a sidecar has a health check, and the method makes it.</source>
        <translation>只有 Sidecar 有健康检查，由所选方式设置。</translation>
    </message>
    <message>
        <source>Windows containers only.</source>
        <translation>仅适用于 Windows 容器。</translation>
    </message>
    <message>
        <source>The file is not read. Enter what it holds by hand, secrets apart.</source>
        <translation>不读取该文件。请手动输入其中的内容，机密信息除外。</translation>
    </message>
    <message>
        <source>Devices are not passed on to agents.</source>
        <translation>不会将设备传递给 Agent。</translation>
    </message>
    <message>
        <source>Annotations are for runtimes that this program does not set up.</source>
        <translation>annotation 用于本程序不涉及的运行时。</translation>
    </message>
    <message>
        <source>The images reap their processes themselves.</source>
        <translation>镜像会自行回收其进程。</translation>
    </message>
    <message>
        <source>Links are a thing of the past. Put both containers on one network, and name it.</source>
        <translation>link 已经过时。请将两个容器放在同一个网络上，并指定该网络。</translation>
    </message>
    <message>
        <source>The engine takes the image for its own kind of processor; another would be emulated, slowly.</source>
        <translation>引擎会选用与自身处理器架构相同的镜像；其他架构只能模拟运行，速度很慢。</translation>
    </message>
    <message>
        <source>When to pull is a choice of the launch.</source>
        <translation>何时拉取镜像在启动时选择。</translation>
    </message>
    <message>
        <source>An agent updates itself and needs to write.</source>
        <translation>Agent 会自行更新，需要写入权限。</translation>
    </message>
    <message>
        <source>Agents stay until you remove them.</source>
        <translation>Agent 会一直保留，直到您将其移除。</translation>
    </message>
    <message>
        <source>The agent's directories are volumes.</source>
        <translation>Agent 的目录是卷。</translation>
    </message>
    <message>
        <source>It also hands the user's registry passwords over. The method docker-socket mounts the socket alone.</source>
        <translation>它还会交出用户的镜像仓库密码。docker-socket 方式只挂载套接字。</translation>
    </message>
    <message>
        <source>Volumes are made by the engine's own driver. Make this one first, then name it.</source>
        <translation>卷由引擎自身的驱动创建。请先创建它，再指定其名称。</translation>
    </message>
    <message>
        <source>Name the other container's volumes one by one.</source>
        <translation>请逐个指定另一个容器的卷。</translation>
    </message>
</context>
<context>
    <name>DockerSocket</name>
    <message>
        <source>The proxy lets containers through, and whoever may start a container is root on the host. It keeps out Swarm with its secrets and configs, plugins, and little else.</source>
        <translation>该代理会放行容器操作，而能启动容器就等于在宿主机上是 root。它只能挡住 Swarm（及其 secret 和 config）、插件等少数内容。</translation>
    </message>
    <message>
        <source>The proxy lets no containers through, so build steps can't run in one (the Container Wrapper, docker run, docker compose). They can build, pull and push images. The agent's directories are volumes, not folders of the host.</source>
        <translation>该代理不放行容器操作，因此构建步骤无法在容器中运行（Container Wrapper、docker run、docker compose）。它们可以构建、拉取和推送镜像。Agent 的目录是卷，而不是宿主机的目录。</translation>
    </message>
    <message>
        <source>The proxy cuts a connection on which nothing is said for ten minutes: a docker command that prints nothing for so long fails.</source>
        <translation>连接如果十分钟没有数据传输，代理就会将其断开：docker 命令若这么久没有任何输出，就会失败。</translation>
    </message>
    <message>
        <source>The proxy asks for no password. On Linux whoever is logged in on the engine's host can reach it at its container's address, as can containers on the host's network: use it on a host that is for builds only.</source>
        <translation>该代理不要求密码。在 Linux 上，登录到引擎所在宿主机的任何人都可以通过其容器地址访问它，宿主机网络上的容器也一样：请只在专门用于构建的宿主机上使用。</translation>
    </message>
    <message>
        <source>The agent's directories are made on the host under /opt/buildagent. They start empty, so the agent's first connection takes some minutes longer: it fetches its tools and plugins from the server.</source>
        <translation>Agent 的目录创建在宿主机的 /opt/buildagent 下。它们起初是空的，因此 Agent 首次连接会多花几分钟：需要从服务器获取工具和插件。</translation>
    </message>
    <message>
        <source>The group of the engine's socket could not be read; %1 is taken. If the agent is denied access to the socket, put in the number that this prints on the engine's host: stat -c %g %2</source>
        <translation>无法读取引擎套接字所属的组，将使用 %1。如果 Agent 无权访问套接字，请填入在引擎所在宿主机上运行以下命令所得的数字：stat -c %g %2</translation>
    </message>
    <message>
        <source>The agent does not run as root and must be able to write its directories on the host. Before the first start, run there: sudo install -d -o 1000 -g 1000 /opt/buildagent/work /opt/buildagent/temp /opt/buildagent/tools /opt/buildagent/plugins /opt/buildagent/system</source>
        <translation>Agent 不以 root 身份运行，但必须能写入它在宿主机上的目录。首次启动之前，请在宿主机上运行：sudo install -d -o 1000 -g 1000 /opt/buildagent/work /opt/buildagent/temp /opt/buildagent/tools /opt/buildagent/plugins /opt/buildagent/system</translation>
    </message>
</context>
<context>
    <name>DoctorCommand</name>
    <message>
        <source>  Line %1: %2</source>
        <translation>  第 %1 行：%2</translation>
    </message>
    <message>
        <source>  Why: %1</source>
        <translation>  原因：%1</translation>
    </message>
    <message>
        <source>  What to do: %1</source>
        <translation>  处理办法：%1</translation>
    </message>
    <message>
        <source>  More: %1</source>
        <translation>  更多信息：%1</translation>
    </message>
    <message>
        <source>Explains the errors in a log, or in what a terminal printed: Docker's, Compose's, Sysbox's and TeamCity's. Says what lies behind each one that it knows and what to do. Asks no engine and changes nothing. Tokens of agents are not shown again.

Examples: docker logs teamcity-agent 2&gt;&amp;1 | dind-wizard doctor -
          dind-wizard doctor teamcity-agent.log</source>
        <translation>解释日志或终端输出中的错误：包括 Docker、Compose、Sysbox 和 TeamCity 的错误。对每个已知的错误，说明其背后的原因和处理办法。不访问引擎，也不做任何更改。Agent 的令牌不会再次显示。

示例：docker logs teamcity-agent 2&gt;&amp;1 | dind-wizard doctor -
      dind-wizard doctor teamcity-agent.log</translation>
    </message>
    <message>
        <source>The file, or - for standard input.</source>
        <translation>要读取的文件，或用 - 表示标准输入。</translation>
    </message>
    <message>
        <source>Give one file, or - for standard input.</source>
        <translation>请指定一个文件，或用 - 表示标准输入。</translation>
    </message>
    <message>
        <source>Example: docker logs teamcity-agent 2&gt;&amp;1 | dind-wizard doctor -</source>
        <translation>示例：docker logs teamcity-agent 2&gt;&amp;1 | dind-wizard doctor -</translation>
    </message>
    <message>
        <source>This text is larger than 16 MiB.</source>
        <translation>这段文本超过了 16 MiB。</translation>
    </message>
    <message>
        <source>Give its end, where the error is: tail -n 2000 FILE | dind-wizard doctor -</source>
        <translation>请只提供末尾包含错误的部分：tail -n 2000 FILE | dind-wizard doctor -</translation>
    </message>
    <message>
        <source>No error in this text is known here. Give more of it, from some lines before the error on: the log of the agent's container, and of its engine's if it has one (docker logs). "dind-wizard check" looks at the engine itself.</source>
        <translation>这段文本中没有已知的错误。请多提供一些内容，从错误之前的若干行开始：Agent 容器的日志，以及其引擎容器的日志（如果有；docker logs）。“dind-wizard check”可检查引擎本身。</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Host</source>
        <translation>宿主机</translation>
    </message>
    <message>
        <source>Trust boundary: a hostile build can take over everything in here</source>
        <translation>信任边界：恶意构建可以控制这里面的一切</translation>
    </message>
    <message>
        <source>Docker engine of the host</source>
        <translation>宿主机的 Docker 引擎</translation>
    </message>
    <message>
        <source>starts the containers and keeps the volumes</source>
        <translation>启动容器并保存卷</translation>
    </message>
    <message>
        <source>Trust boundary: beyond it only images and the host's network</source>
        <translation>信任边界：之外只能接触镜像和宿主机的网络</translation>
    </message>
    <message>
        <source>Trust boundary: a build can do as it likes in here, and stays</source>
        <translation>信任边界：构建在里面可以为所欲为，但出不去</translation>
    </message>
    <message>
        <source>TLS  %1</source>
        <translation>TLS  %1</translation>
    </message>
    <message>
        <source>HTTP  %1</source>
        <translation>HTTP  %1</translation>
    </message>
    <message>
        <source>Docker engine</source>
        <translation>Docker 引擎</translation>
    </message>
    <message>
        <source>in the agent's container</source>
        <translation>在 Agent 容器内</translation>
    </message>
    <message>
        <source>steps of</source>
        <translation>docker build</translation>
    </message>
    <message>
        <source>containers that</source>
        <translation>由构建启动的</translation>
    </message>
    <message>
        <source>docker build</source>
        <translation>的步骤</translation>
    </message>
    <message>
        <source>builds start</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>of the host</source>
        <translation>位于宿主机</translation>
    </message>
    <message>
        <source>builds make images there</source>
        <translation>构建在此制作镜像</translation>
    </message>
    <message>
        <source>builds command it</source>
        <translation>构建可操控它</translation>
    </message>
    <message>
        <source>listens here</source>
        <translation>在此监听</translation>
    </message>
    <message>
        <source>Container %1</source>
        <translation>容器 %1</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>网络 %1</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>卷 %1</translation>
    </message>
    <message>
        <source>and %1 more made the same way: %2 to %3</source>
        <translation>另有 %1 个同样的：%2 至 %3</translation>
    </message>
    <message>
        <source>TeamCity</source>
        <translation>TeamCity</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1（只读）</translation>
    </message>
    <message>
        <source>The agent's configuration: who it is for the TeamCity server. As long as it is kept, a container that is made anew is the same agent.</source>
        <translation>Agent 的配置：它对 TeamCity 服务器而言的身份。只要保留它，重新创建的容器就仍是同一个 Agent。</translation>
    </message>
    <message>
        <source>The checkouts in which builds work.</source>
        <translation>构建所使用的检出目录。</translation>
    </message>
    <message>
        <source>Temporary files of builds, emptied between them.</source>
        <translation>构建的临时文件，在两次构建之间会被清空。</translation>
    </message>
    <message>
        <source>What the agent fetched from the server to run build steps with.</source>
        <translation>Agent 为运行构建步骤从服务器获取的内容。</translation>
    </message>
    <message>
        <source>The agent's caches.</source>
        <translation>Agent 的缓存。</translation>
    </message>
    <message>
        <source>The agent's logs.</source>
        <translation>Agent 的日志。</translation>
    </message>
    <message>
        <source>All that the server knows: its settings, its internal database, and what builds leave.</source>
        <translation>服务器的全部数据：设置、内部数据库以及构建产生的内容。</translation>
    </message>
    <message>
        <source>The server's logs.</source>
        <translation>服务器的日志。</translation>
    </message>
    <message>
        <source>Temporary files of the server.</source>
        <translation>服务器的临时文件。</translation>
    </message>
    <message>
        <source>The keys with which the agent proves to its engine who it is. The engine makes them when it starts first.</source>
        <translation>Agent 用来向其引擎证明身份的密钥。引擎在首次启动时生成。</translation>
    </message>
    <message>
        <source>Where a Docker engine in this container keeps images, containers and build cache. Never give it to two engines at once.</source>
        <translation>此容器中的 Docker 引擎保存镜像、容器和构建缓存的位置。切勿同时给两个引擎使用。</translation>
    </message>
    <message>
        <source>TeamCity server %1</source>
        <translation>TeamCity 服务器 %1</translation>
    </message>
    <message>
        <source>A container of the image %1, made with the agents for trying things out. It hands builds to them at %2. It never calls an agent; agents ask.</source>
        <translation>使用镜像 %1 的容器，随 Agent 一起创建，供试用。它在 %2 向 Agent 分发构建。它从不主动连接 Agent，总是由 Agent 来询问。</translation>
    </message>
    <message>
        <source>TeamCity server</source>
        <translation>TeamCity 服务器</translation>
    </message>
    <message>
        <source>%1: it hands builds to its agents. It never calls an agent; agents ask.</source>
        <translation>%1：向其 Agent 分发构建。它从不主动连接 Agent，总是由 Agent 来询问。</translation>
    </message>
    <message>
        <source>%1 asks TeamCity for builds</source>
        <translation>%1 向 TeamCity 请求构建</translation>
    </message>
    <message>
        <source>The agent calls %1 and keeps asking, so no port has to be open towards the agent.</source>
        <translation>Agent 主动连接 %1 并持续询问，因此无需为 Agent 开放端口。</translation>
    </message>
    <message>
        <source>Trust boundary of %1</source>
        <translation>%1 的信任边界</translation>
    </message>
    <message>
        <source>A build can do as it likes in here. Through the proxy it reaches beyond: to the images of the host's engine, and to the host's network while an image is built. To get at the host itself it would have to break what keeps containers apart.</source>
        <translation>构建在里面可以为所欲为。通过代理，它可以触及外部：宿主机引擎的镜像，以及构建镜像时宿主机的网络。要侵入宿主机本身，则必须突破容器之间的隔离。</translation>
    </message>
    <message>
        <source>A build can do as it likes in here. To get out it would have to break what keeps containers apart.</source>
        <translation>构建在里面可以为所欲为。要出去，则必须突破容器之间的隔离。</translation>
    </message>
    <message>
        <source>Trust boundary: the whole host</source>
        <translation>信任边界：整台宿主机</translation>
    </message>
    <message>
        <source>A build that means harm can take over everything inside this line. Let only builds run here that you would give root on this machine.</source>
        <translation>恶意构建可以控制这条线以内的一切。只有您愿意授予这台机器 root 权限的构建，才应在此运行。</translation>
    </message>
    <message>
        <source>The machine whose Docker engine runs the containers. Under Docker Desktop it is a virtual machine.</source>
        <translation>运行这些容器的 Docker 引擎所在的机器。使用 Docker Desktop 时，它是一台虚拟机。</translation>
    </message>
    <message>
        <source>It starts the containers and keeps the volumes. Builds have no way to command it directly: they use an engine of their own.</source>
        <translation>它启动容器并保存卷。构建无法直接操控它：它们使用自己的引擎。</translation>
    </message>
    <message>
        <source>It starts the agent's container. Builds may have it build, pull and push images, and share its images with everything else that runs on this host.</source>
        <translation>它启动 Agent 的容器。构建可以让它构建、拉取和推送镜像，并与这台宿主机上运行的其他一切共用其镜像。</translation>
    </message>
    <message>
        <source>It starts the agent's container, and it obeys builds as well: they share its images, containers, names and ports with everything else that runs on this host.</source>
        <translation>它启动 Agent 的容器，同时也听从构建：构建与这台宿主机上运行的其他一切共用其镜像、容器、名称和端口。</translation>
    </message>
    <message>
        <source>Proxy of the socket: %1</source>
        <translation>套接字代理：%1</translation>
    </message>
    <message>
        <source>A container of the image %1 (a sidecar): it hands on to the host's engine what one agent may ask of it, and refuses the rest.</source>
        <translation>使用镜像 %1 的容器（Sidecar）：一个 Agent 可以向宿主机引擎发出的请求由它转交，其余的则被拒绝。</translation>
    </message>
    <message>
        <source>It lets containers through, whatever they mount: that is as much as the socket itself.</source>
        <translation>它会放行容器操作，无论容器挂载什么：这与直接使用套接字无异。</translation>
    </message>
    <message>
        <source>It lets images through, and no containers.</source>
        <translation>它只放行镜像操作，不放行容器操作。</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation>Agent %1</translation>
    </message>
    <message>
        <source>Docker engine %1</source>
        <translation>Docker 引擎 %1</translation>
    </message>
    <message>
        <source>A container of the image %1. Build steps run in it.</source>
        <translation>使用镜像 %1 的容器。构建步骤在其中运行。</translation>
    </message>
    <message>
        <source>A container of the image %1 (a sidecar): a complete Docker engine for one agent.</source>
        <translation>使用镜像 %1 的容器（Sidecar）：专供一个 Agent 使用的完整 Docker 引擎。</translation>
    </message>
    <message>
        <source>It is privileged: Docker lifts nearly all limits it puts on containers.</source>
        <translation>它是特权容器：Docker 对容器施加的限制几乎全部解除。</translation>
    </message>
    <message>
        <source>Sysbox runs it: root in it is an ordinary user of the host.</source>
        <translation>由 Sysbox 运行：其中的 root 在宿主机上只是普通用户。</translation>
    </message>
    <message>
        <source>Docker engine inside %1</source>
        <translation>%1 内的 Docker 引擎</translation>
    </message>
    <message>
        <source>The agent's container starts an engine of its own. Paths and localhost mean the same to a build and to the containers it starts.</source>
        <translation>Agent 的容器会启动自己的引擎。对构建和它启动的容器来说，路径和 localhost 的含义相同。</translation>
    </message>
    <message>
        <source>Containers that builds start</source>
        <translation>由构建启动的容器</translation>
    </message>
    <message>
        <source>Steps of docker build</source>
        <translation>docker build 的步骤</translation>
    </message>
    <message>
        <source>The engine runs each RUN of a Dockerfile in a container beside the agent: root in it, without folders of the host, and gone afterwards. Builds can start no others.</source>
        <translation>引擎会在 Agent 旁边的容器中运行 Dockerfile 的每条 RUN：在其中是 root，没有宿主机的目录，运行完即消失。构建不能启动其他容器。</translation>
    </message>
    <message>
        <source>They run beside the agent, as siblings. Paths that a build gives them are paths of the host, and ports that they publish open on the host.</source>
        <translation>它们在 Agent 旁边运行，与其并列。构建向它们提供的路径是宿主机的路径，它们发布的端口也开在宿主机上。</translation>
    </message>
    <message>
        <source>They run in the sidecar. Paths that a build gives them are the sidecar's, and ports that they publish open there, under the name docker.</source>
        <translation>它们在 Sidecar 中运行。构建向它们提供的路径是 Sidecar 的路径，它们发布的端口也开在 Sidecar 上，主机名为 docker。</translation>
    </message>
    <message>
        <source>They run inside the agent's container: its paths are theirs, and ports that they publish open on its localhost.</source>
        <translation>它们在 Agent 容器内运行：两者的路径相同，它们发布的端口开在 Agent 容器的 localhost 上。</translation>
    </message>
    <message>
        <source>%1 commands %2</source>
        <translation>%1 操控 %2</translation>
    </message>
    <message>
        <source>The docker command in the agent talks to this engine over their private network, encrypted with TLS, and shows a key. That keeps strangers out, not builds: every build can use the key.</source>
        <translation>Agent 中的 docker 命令通过专用网络与此引擎通信，以 TLS 加密并出示密钥。这能挡住外人，但挡不住构建：每个构建都可以使用该密钥。</translation>
    </message>
    <message>
        <source>%1 asks %2</source>
        <translation>%1 请求 %2</translation>
    </message>
    <message>
        <source>The docker command in the agent talks to the proxy over their private network, in the clear and without a password. Nobody else is on that network.</source>
        <translation>Agent 中的 docker 命令通过专用网络与代理通信，采用明文且没有密码。该网络上没有其他人。</translation>
    </message>
    <message>
        <source>Socket %1</source>
        <translation>套接字 %1</translation>
    </message>
    <message>
        <source>The way to command the Docker engine of the host. Whoever may write to it is root on the host.</source>
        <translation>操控宿主机 Docker 引擎的途径。能写入它，就等于在宿主机上是 root。</translation>
    </message>
    <message>
        <source>Path of the host: %1</source>
        <translation>宿主机路径：%1</translation>
    </message>
    <message>
        <source>It lies on the host itself.</source>
        <translation>它位于宿主机本身。</translation>
    </message>
    <message>
        <source>A volume: disk space that the Docker engine of the host manages. It stays when the container is removed.</source>
        <translation>卷：由宿主机的 Docker 引擎管理的磁盘空间。移除容器后，它仍会保留。</translation>
    </message>
    <message>
        <source>All agents share it.</source>
        <translation>所有 Agent 共用它。</translation>
    </message>
    <message>
        <source>%1 is %2 in %3</source>
        <translation>%1 即 %3 中的 %2</translation>
    </message>
    <message>
        <source>Through this the docker command in the agent commands the host's engine.</source>
        <translation>Agent 中的 docker 命令通过它操控宿主机的引擎。</translation>
    </message>
    <message>
        <source>Through this the proxy hands on what it lets through.</source>
        <translation>代理通过它转交所放行的请求。</translation>
    </message>
    <message>
        <source>Mounted read-only it takes requests all the same.</source>
        <translation>即使以只读方式挂载，它照样接收请求。</translation>
    </message>
    <message>
        <source>The container can only read there.</source>
        <translation>容器在那里只能读取。</translation>
    </message>
    <message>
        <source>The container can read and write there.</source>
        <translation>容器在那里可以读取和写入。</translation>
    </message>
    <message>
        <source>If the host has no such directory, the engine makes it.</source>
        <translation>如果宿主机上没有该目录，引擎会创建它。</translation>
    </message>
    <message>
        <source>Made for this agent and its proxy alone.</source>
        <translation>仅为此 Agent 及其代理创建。</translation>
    </message>
    <message>
        <source>Made for this agent and its engine alone.</source>
        <translation>仅为此 Agent 及其引擎创建。</translation>
    </message>
    <message>
        <source>The default bridge network</source>
        <translation>默认桥接网络</translation>
    </message>
    <message>
        <source>The network that Docker puts containers on when nothing else is said. Containers of other people are on it too and can be reached by their addresses.</source>
        <translation>未另行指定时，Docker 会将容器放在此网络上。其他人的容器也在其中，可以通过地址访问。</translation>
    </message>
    <message>
        <source>Made for the server and its agents. They can reach each other on it.</source>
        <translation>为服务器及其 Agent 创建。它们可以在其中相互访问。</translation>
    </message>
    <message>
        <source>It has to exist already. What else is on it can be reached by builds.</source>
        <translation>它必须已经存在。构建可以访问该网络上的其他内容。</translation>
    </message>
    <message>
        <source>%1 is on %2</source>
        <translation>%1 位于 %2 上</translation>
    </message>
    <message>
        <source>Through this network it reaches the outside.</source>
        <translation>它通过此网络访问外部。</translation>
    </message>
    <message>
        <source>Others on this network find it under the name %1.</source>
        <translation>此网络上的其他容器用名称 %1 找到它。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Port %1 of the host</source>
        <translation>宿主机端口 %1</translation>
    </message>
    <message>
        <source>The door for your browser. It is open on the host itself only and not to its network, because the first visitor of a new server becomes administrator.</source>
        <translation>供浏览器访问的入口。它仅对宿主机本身开放，不对其网络开放，因为新服务器的第一个访问者会成为管理员。</translation>
    </message>
    <message>
        <source>%1 is port %2 of %3</source>
        <translation>%1 即 %3 的端口 %2</translation>
    </message>
    <message>
        <source>The host's engine passes on what comes in there.</source>
        <translation>宿主机的引擎会转发到达该端口的内容。</translation>
    </message>
    <message>
        <source>And %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>Each has containers, volumes and networks of its own like those shown: %1 to %2.</source>
        <translation>每个都有自己的容器、卷和网络，与图中所示的相同：%1 至 %2。</translation>
    </message>
    <message>
        <source>privileged</source>
        <translation>特权</translation>
    </message>
    <message>
        <source>as root</source>
        <translation>以 root 身份</translation>
    </message>
    <message>
        <source>as the image's user</source>
        <translation>以镜像的用户身份</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>以 %1 身份</translation>
    </message>
    <message>
        <source>lets containers through</source>
        <translation>放行容器操作</translation>
    </message>
    <message>
        <source>lets images through only</source>
        <translation>只放行镜像操作</translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 个 CPU</translation>
    </message>
    <message>
        <source>default bridge</source>
        <translation>默认网桥</translation>
    </message>
    <message numerus="yes">
        <source>%n TeamCity agent(s) on a Docker host, method %1.</source>
        <translation>
            <numerusform>Docker 宿主机上有 %n 个 TeamCity Agent，方式为 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The trust boundary is the whole host.</source>
        <translation>信任边界是整台宿主机。</translation>
    </message>
    <message>
        <source>The trust boundary runs around each agent.</source>
        <translation>每个 Agent 都有自己的信任边界。</translation>
    </message>
    <message>
        <source>The server %1 is made with it.</source>
        <translation>同时会创建服务器 %1。</translation>
    </message>
    <message>
        <source>The server is %1.</source>
        <translation>服务器为 %1。</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>path of the host</source>
        <translation>宿主机路径</translation>
    </message>
    <message>
        <source>engine's socket</source>
        <translation>引擎的套接字</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>port of the host</source>
        <translation>宿主机端口</translation>
    </message>
    <message>
        <source>read and write</source>
        <translation>读写</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>只读</translation>
    </message>
</context>
<context>
    <name>Drift</name>
    <message>
        <source>present</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>an answer that can't be read</source>
        <translation>无法读取的响应</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>%1: it is not there</source>
        <translation>%1：不存在</translation>
    </message>
    <message>
        <source>%1: it was not asked for</source>
        <translation>%1：未要求</translation>
    </message>
    <message>
        <source>%1: the engine gave %2</source>
        <translation>%1：引擎给出 %2</translation>
    </message>
    <message>
        <source>%1: not asked for, it has %2</source>
        <translation>%1：未要求，实际为 %2</translation>
    </message>
    <message>
        <source>%1: %2 was asked for, it has none</source>
        <translation>%1：要求为 %2，实际没有</translation>
    </message>
    <message>
        <source>%1: %2 was asked for, it has %3</source>
        <translation>%1：要求为 %2，实际为 %3</translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <source>Choose the engine</source>
        <translation>选择引擎</translation>
    </message>
    <message>
        <source>Name a Docker context, or type an address such as unix:///run/user/1000/docker.sock. Leave it empty to use the engine that the docker command would.</source>
        <translation>请填写 Docker 上下文的名称，或输入地址，例如 unix:///run/user/1000/docker.sock。留空则使用 docker 命令所用的引擎。</translation>
    </message>
    <message>
        <source>Docker context or address</source>
        <translation>Docker 上下文或地址</translation>
    </message>
    <message>
        <source>as the docker command chooses</source>
        <translation>与 docker 命令的选择相同</translation>
    </message>
    <message>
        <source>The name of a Docker context, or an address: unix://, npipe://, tcp:// or ssh://USER@HOST. Empty: as the docker command finds it.</source>
        <translation>Docker 上下文的名称，或者地址：unix://、npipe://、tcp:// 或 ssh://USER@HOST。留空则使用 docker 命令所用的引擎。</translation>
    </message>
</context>
<context>
    <name>EngineNetwork</name>
    <message>
        <source>Enter a subnet such as 10.201.0.0/16.</source>
        <translation>请输入子网，例如 10.201.0.0/16。</translation>
    </message>
    <message>
        <source>Each network of the engine takes 256 addresses, and the default one is the first: give a subnet between /8 and /22.</source>
        <translation>引擎的每个网络占用 256 个地址，第一个是默认网络：请填写介于 /8 和 /22 之间的子网。</translation>
    </message>
    <message>
        <source>The subnet begins at %1/%2.</source>
        <translation>该子网从 %1/%2 开始。</translation>
    </message>
    <message>
        <source>Enter the mirror's address, such as https://mirror.example.com.</source>
        <translation>请输入镜像加速器的地址，例如 https://mirror.example.com。</translation>
    </message>
    <message>
        <source>An engine takes no user or password for a mirror.</source>
        <translation>引擎不接受带有用户名或密码的镜像加速器地址。</translation>
    </message>
    <message>
        <source>An engine takes only the host and port of a mirror, with nothing behind them.</source>
        <translation>引擎只接受镜像加速器的主机和端口，后面不能有其他内容。</translation>
    </message>
    <message>
        <source>Builds use the host's engine, which has settings of its own: this is not used.</source>
        <translation>构建使用宿主机的引擎，而该引擎有自己的设置：此项不起作用。</translation>
    </message>
    <message>
        <source>Only an engine in a sidecar can be told this. One in the agent goes by /etc/docker/daemon.json of its image: this is not used.</source>
        <translation>只有 Sidecar 中的引擎可以接受此设置。Agent 中的引擎以其镜像的 /etc/docker/daemon.json 为准：此项不起作用。</translation>
    </message>
    <message>
        <source>Packets have between %1 and %2 bytes; 1500 is usual.</source>
        <translation>数据包大小为 %1 至 %2 字节；通常是 1500。</translation>
    </message>
    <message>
        <source>Enter hosts with their ports, such as registry.example.com:5000, without http://.</source>
        <translation>请输入主机及其端口，例如 registry.example.com:5000，不带 http://。</translation>
    </message>
    <message>
        <source>These are more than 100 registries.</source>
        <translation>镜像仓库超过了 100 个。</translation>
    </message>
    <message>
        <source>Whoever is on the way to these registries can read and change the images that builds pull.</source>
        <translation>传输途中的任何人都可以读取和篡改构建从这些仓库拉取的镜像。</translation>
    </message>
</context>
<context>
    <name>EngineSetup</name>
    <message>
        <source>Remove what would be in the way of Docker's own packages. Images, containers and volumes stay.</source>
        <translation>移除可能与 Docker 官方软件包冲突的内容。镜像、容器和卷会保留。</translation>
    </message>
    <message>
        <source>Tell the package manager about Docker's packages, and the key with which they are signed.</source>
        <translation>将 Docker 的软件包来源及其签名密钥告知包管理器。</translation>
    </message>
    <message>
        <source>a version at “Candidate”</source>
        <translation>“Candidate”处有一个版本号</translation>
    </message>
    <message>
        <source>Install the engine. It starts at once, and with the machine.</source>
        <translation>安装引擎。它会立即启动，并随系统启动。</translation>
    </message>
    <message>
        <source>Tell the package manager about Docker's packages.</source>
        <translation>将 Docker 的软件包来源告知包管理器。</translation>
    </message>
    <message>
        <source>Install the engine. When it asks for a key, say yes only to the fingerprint %1.</source>
        <translation>安装引擎。询问密钥时，只有指纹为 %1 才能确认。</translation>
    </message>
    <message>
        <source>Start it, now and with the machine.</source>
        <translation>立即启动它，并设为随系统启动。</translation>
    </message>
    <message>
        <source>Join the group docker, so that you may use the engine without sudo. Know what that means: whoever is in this group is as powerful as root on this machine.</source>
        <translation>加入 docker 组，这样无需 sudo 即可使用引擎。请了解这意味着什么：此组中的任何人在这台机器上都拥有与 root 同等的权力。</translation>
    </message>
    <message>
        <source>It counts from your next login: log out and in again, then start this program anew.</source>
        <translation>下次登录后才会生效：请注销并重新登录，然后重新打开本程序。</translation>
    </message>
    <message>
        <source>a part for the client and one for the server</source>
        <translation>客户端和服务器两部分信息</translation>
    </message>
    <message>
        <source>Docker Desktop is installed but does not run. Start it from the menu of your desktop, or so:</source>
        <translation>Docker Desktop 已安装，但没有运行。请从桌面菜单启动它，或者运行：</translation>
    </message>
    <message>
        <source>If it runs and is not found: its engine has an address of its own. Choose “Other engine…” and type desktop-linux.</source>
        <translation>如果它已在运行却没有被找到：它的引擎有自己的地址。请选择“其他引擎…”并输入 desktop-linux。</translation>
    </message>
    <message>
        <source>Docker is installed, but its engine does not run. Start it.</source>
        <translation>Docker 已安装，但其引擎没有运行。请启动它。</translation>
    </message>
    <message>
        <source>“active” or “running”</source>
        <translation>“active”或“running”</translation>
    </message>
    <message>
        <source>If it does not start, its log says why. “dind-wizard doctor” explains many of its errors.</source>
        <translation>如果无法启动，其日志会说明原因。“dind-wizard doctor”可以解释其中的许多错误。</translation>
    </message>
    <message>
        <source>Docker does not support this distribution itself; these are the steps for the one it is made from, and usually they work.</source>
        <translation>Docker 本身不支持此发行版；以下是其上游发行版的步骤，通常可行。</translation>
    </message>
    <message>
        <source>Docker makes no packages for a release as old as this one any more (%1 is the oldest). Upgrade the system first.</source>
        <translation>Docker 已不再为这么旧的版本提供软件包（最旧的是 %1）。请先升级系统。</translation>
    </message>
    <message>
        <source>Ports that containers publish are open to the network even where ufw or firewalld closes them.</source>
        <translation>容器发布的端口会对网络开放，即使 ufw 或 firewalld 已将其关闭。</translation>
    </message>
    <message>
        <source>Install Docker Desktop, start it, and wait until it says that the engine runs. With it the methods docker-socket and dind work; Sysbox needs Linux.</source>
        <translation>请安装并启动 Docker Desktop，等到它显示引擎正在运行。它支持 docker-socket 和 dind 方式；Sysbox 需要 Linux。</translation>
    </message>
    <message>
        <source>Docker has no packages of its own for this system. Most distributions bring a package, called docker or docker.io: install that one, then start its service.</source>
        <translation>Docker 没有为此系统提供自己的软件包。大多数发行版都带有名为 docker 或 docker.io 的软件包：请安装它，然后启动其服务。</translation>
    </message>
</context>
<context>
    <name>ErrorSignatures</name>
    <message>
        <source>This Sysbox is too old for the Docker inside the agent</source>
        <translation>此 Sysbox 版本过旧，不适用于 Agent 内的 Docker</translation>
    </message>
    <message>
        <source>The Docker inside checks /proc strictly since runc 1.3.3 (Docker 28.5.2) and takes what Sysbox 0.6.7 and older show there for an attack.</source>
        <translation>自 runc 1.3.3（Docker 28.5.2）起，内部的 Docker 会严格检查 /proc，并将 Sysbox 0.6.7 及更旧版本在那里呈现的内容当作攻击。</translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer on the host, then make the container again. Until then use an image with Docker 28.5.1 or older inside.</source>
        <translation>请在宿主机上安装 Sysbox 0.7.1 或更高版本，然后重新创建容器。在此之前，请使用内置 Docker 28.5.1 或更旧版本的镜像。</translation>
    </message>
    <message>
        <source>Sysbox may not set a network setting on this kernel</source>
        <translation>Sysbox 在此内核上无权设置某项网络参数</translation>
    </message>
    <message>
        <source>Sysbox fails to write a kernel setting for the new container. It is reported with Sysbox 0.7 on Ubuntu 24.04 with kernel 6.17 and is not solved yet.</source>
        <translation>Sysbox 无法为新容器写入一项内核设置。据报告，在内核为 6.17 的 Ubuntu 24.04 上使用 Sysbox 0.7 会出现此问题，目前尚未解决。</translation>
    </message>
    <message>
        <source>Start the host with an older kernel (6.8 is the one that Ubuntu 24.04 came with), or use the method dind on a machine of its own.</source>
        <translation>请用较旧的内核启动宿主机（6.8 是 Ubuntu 24.04 最初自带的内核），或者在单独的机器上使用 dind 方式。</translation>
    </message>
    <message>
        <source>Sysbox can't give the container its /sys</source>
        <translation>Sysbox 无法为容器提供 /sys</translation>
    </message>
    <message>
        <source>The kernel refuses a mount that Sysbox makes for every container. It is reported with Sysbox 0.7.0 under containerd 2 and kernels 6.8 to 6.17, on Kubernetes nodes above all.</source>
        <translation>内核拒绝了 Sysbox 为每个容器所做的一项挂载。据报告，在 containerd 2 和内核 6.8 至 6.17 下使用 Sysbox 0.7.0 会出现此问题，尤其是在 Kubernetes 节点上。</translation>
    </message>
    <message>
        <source>Install the newest Sysbox. If it stays so, use an older kernel or containerd 1.7, or the method dind on a machine of its own.</source>
        <translation>请安装最新的 Sysbox。如果问题依旧，请使用较旧的内核或 containerd 1.7，或者在单独的机器上使用 dind 方式。</translation>
    </message>
    <message>
        <source>This Sysbox is too old for the runc inside</source>
        <translation>此 Sysbox 版本过旧，不适用于内部的 runc</translation>
    </message>
    <message>
        <source>A runc that mounts /proc more carefully (since 1.0.0-rc95, Docker 20.10.7) does not get along with old Sysbox versions.</source>
        <translation>会更谨慎地挂载 /proc 的 runc（自 1.0.0-rc95，即 Docker 20.10.7 起）与旧版 Sysbox 不兼容。</translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer on the host, then make the container again.</source>
        <translation>请在宿主机上安装 Sysbox 0.7.1 或更高版本，然后重新创建容器。</translation>
    </message>
    <message>
        <source>Sysbox can't put the kernel's headers into this image</source>
        <translation>Sysbox 无法将内核头文件放入此镜像</translation>
    </message>
    <message>
        <source>Older versions of Sysbox make folders for the host's kernel headers in the container, which some images do not allow. Fixed in Sysbox 0.6.3.</source>
        <translation>旧版 Sysbox 会在容器中为宿主机的内核头文件创建目录，而有些镜像不允许这样做。Sysbox 0.6.3 已修复此问题。</translation>
    </message>
    <message>
        <source>Sysbox's manager does not run</source>
        <translation>Sysbox 的管理服务没有运行</translation>
    </message>
    <message>
        <source>Docker knows the runtime, but Sysbox's service sysbox-mgr, which every start has to ask, does not answer.</source>
        <translation>Docker 能识别该运行时，但每次启动都必须调用的 Sysbox 服务 sysbox-mgr 没有响应。</translation>
    </message>
    <message>
        <source>Restart Sysbox and look at its state. If it stops again, /var/log/sysbox-mgr.log says why.</source>
        <translation>请重启 Sysbox 并查看其状态。如果它再次停止，请在 /var/log/sysbox-mgr.log 中查看原因。</translation>
    </message>
    <message>
        <source>Sysbox's file service does not run</source>
        <translation>Sysbox 的文件服务没有运行</translation>
    </message>
    <message>
        <source>The service sysbox-fs, which shows each container its own /proc and /sys, does not answer.</source>
        <translation>服务 sysbox-fs 负责向每个容器呈现其自己的 /proc 和 /sys，它没有响应。</translation>
    </message>
    <message>
        <source>Restart Sysbox and look at its state. If it stops again, /var/log/sysbox-fs.log says why.</source>
        <translation>请重启 Sysbox 并查看其状态。如果它再次停止，请在 /var/log/sysbox-fs.log 中查看原因。</translation>
    </message>
    <message>
        <source>Sysbox was restarted under a running container</source>
        <translation>容器运行期间 Sysbox 被重启</translation>
    </message>
    <message>
        <source>The container's /proc comes from sysbox-fs, and that was restarted after the container had started. The container can't be connected again.</source>
        <translation>容器的 /proc 来自 sysbox-fs，而它在容器启动之后被重启了。该容器无法重新连接。</translation>
    </message>
    <message>
        <source>Stop the agent and start it again.</source>
        <translation>请停止 Agent，然后重新启动它。</translation>
    </message>
    <message>
        <source>Sysbox does not run privileged containers</source>
        <translation>Sysbox 不运行特权容器</translation>
    </message>
    <message>
        <source>The container was asked to be privileged and to run under Sysbox. The two exclude each other; Docker inside a Sysbox container needs no privileged flag.</source>
        <translation>要求该容器既是特权容器又在 Sysbox 下运行。两者互斥；在 Sysbox 容器中运行 Docker 不需要特权模式。</translation>
    </message>
    <message>
        <source>Take --privileged (privileged: true) away.</source>
        <translation>请去掉 --privileged（privileged: true）。</translation>
    </message>
    <message>
        <source>The user sysbox has two ranges of user numbers</source>
        <translation>用户 sysbox 有两个用户 ID 范围</translation>
    </message>
    <message>
        <source>/etc/subuid or /etc/subgid has more than one line for the user sysbox. Sysbox wants exactly one in each.</source>
        <translation>/etc/subuid 或 /etc/subgid 中有多行属于用户 sysbox。Sysbox 要求每个文件中恰好有一行。</translation>
    </message>
    <message>
        <source>Leave one line "sysbox:START:65536" in each of the two files, then restart Sysbox.</source>
        <translation>请在这两个文件中各保留一行“sysbox:START:65536”，然后重启 Sysbox。</translation>
    </message>
    <message>
        <source>A variable whose name begins with SYSBOX_ is not one of Sysbox's</source>
        <translation>名称以 SYSBOX_ 开头的某个变量不属于 Sysbox</translation>
    </message>
    <message>
        <source>Names that begin with SYSBOX_ belong to Sysbox, and it starts no container that has one it does not know.</source>
        <translation>以 SYSBOX_ 开头的名称属于 Sysbox；如果其中有它无法识别的名称，它就不会启动容器。</translation>
    </message>
    <message>
        <source>Rename or remove that variable of the agent.</source>
        <translation>请重命名或移除 Agent 的这个变量。</translation>
    </message>
    <message>
        <source>The kernel allows no user namespaces</source>
        <translation>内核不允许使用用户命名空间</translation>
    </message>
    <message>
        <source>Sysbox keeps containers apart with user namespaces, and a kernel setting of this host switches them off for everybody but root.</source>
        <translation>Sysbox 用用户命名空间隔离容器，而此宿主机的一项内核设置对 root 以外的所有用户禁用了它们。</translation>
    </message>
    <message>
        <source>Switch them on. To keep it so after a restart, put the setting into a file in /etc/sysctl.d.</source>
        <translation>请启用它们。要在重启后保持有效，请将该设置写入 /etc/sysctl.d 中的文件。</translation>
    </message>
    <message>
        <source>/var/lib/sysbox is on a file system that Sysbox can't use</source>
        <translation>/var/lib/sysbox 位于 Sysbox 无法使用的文件系统上</translation>
    </message>
    <message>
        <source>Sysbox keeps its containers' data under /var/lib/sysbox and needs an ordinary disk there, with ext4 or btrfs; overlay and tmpfs won't do.</source>
        <translation>Sysbox 将容器的数据保存在 /var/lib/sysbox 下，那里需要使用 ext4 或 btrfs 的普通磁盘；overlay 和 tmpfs 不可用。</translation>
    </message>
    <message>
        <source>Move /var/lib/sysbox, and /var/lib/docker as well, to a disk with ext4 or btrfs.</source>
        <translation>请将 /var/lib/sysbox 以及 /var/lib/docker 移到使用 ext4 或 btrfs 的磁盘上。</translation>
    </message>
    <message>
        <source>Sysbox's installer stops because containers exist</source>
        <translation>由于存在容器，Sysbox 的安装程序已中止</translation>
    </message>
    <message>
        <source>The installer wants to restart Docker with fixed network ranges and does not do so while there is any container, running or not.</source>
        <translation>安装程序要使用固定的网段重启 Docker；只要有任何容器存在，无论是否在运行，它都不会这样做。</translation>
    </message>
    <message>
        <source>You need not remove your containers: give "bip" and "default-address-pools" in /etc/docker/daemon.json a value, restart Docker once yourself, and install again. The installer then leaves Docker running.</source>
        <translation>您不必移除容器：请在 /etc/docker/daemon.json 中为 "bip" 和 "default-address-pools" 设置值，自行重启一次 Docker，然后再次安装。这样安装程序就不会重启 Docker。</translation>
    </message>
    <message>
        <source>Docker asks Sysbox for its features and gets no answer</source>
        <translation>Docker 向 Sysbox 查询功能，但没有得到响应</translation>
    </message>
    <message>
        <source>A warning: Sysbox before 0.7 has no command "features". It does no harm by itself but shows an old Sysbox, which current Docker versions inside the agent do not work with.</source>
        <translation>这是一条警告：0.7 之前的 Sysbox 没有“features”命令。它本身没有危害，但说明 Sysbox 较旧，与 Agent 内当前版本的 Docker 无法配合使用。</translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer.</source>
        <translation>请安装 Sysbox 0.7.1 或更高版本。</translation>
    </message>
    <message>
        <source>The container's first process died in its user namespace</source>
        <translation>容器的第一个进程在其用户命名空间中异常终止</translation>
    </message>
    <message>
        <source>Sysbox could not set up the new container's user namespace. Known causes are a kernel whose shiftfs module is broken (Ubuntu's 5.15.0-50) and limits on user namespaces.</source>
        <translation>Sysbox 无法设置新容器的用户命名空间。已知的原因有：内核的 shiftfs 模块有缺陷（Ubuntu 的 5.15.0-50），以及对用户命名空间的限制。</translation>
    </message>
    <message>
        <source>Look whether user namespaces are limited, update the kernel, and restart. If the module shiftfs is loaded on a kernel from 5.19 on, Sysbox does not need it: unload it.</source>
        <translation>请检查用户命名空间是否受到限制，更新内核并重启。如果在 5.19 或更高版本的内核上加载了 shiftfs 模块，请将其卸载，Sysbox 不需要它。</translation>
    </message>
    <message>
        <source>The engine does not know this runtime</source>
        <translation>引擎无法识别此运行时</translation>
    </message>
    <message>
        <source>The container asks for a runtime (sysbox-runc, say) that is not registered with the engine. Sysbox is not installed there, Docker is a snap package, or /etc/docker/daemon.json lost the entry.</source>
        <translation>容器要求使用的运行时（例如 sysbox-runc）没有在引擎上注册。可能是那里没有安装 Sysbox，Docker 是 snap 包，或者 /etc/docker/daemon.json 丢失了相应条目。</translation>
    </message>
    <message>
        <source>Look what the engine knows. Install Sysbox, or choose another method.</source>
        <translation>请查看引擎可识别哪些运行时。请安装 Sysbox，或者选择其他方式。</translation>
    </message>
    <message>
        <source>The engine remaps users, and the container wants to be privileged</source>
        <translation>引擎启用了用户重映射，而容器要求特权模式</translation>
    </message>
    <message>
        <source>The engine was set up with userns-remap: root in a container is an ordinary user outside. Privileged containers are refused then.</source>
        <translation>引擎设置了 userns-remap：容器中的 root 在外部只是普通用户。此时会拒绝特权容器。</translation>
    </message>
    <message>
        <source>Give the container the host's user namespace (--userns=host; in Compose: userns_mode: host). Know that this switches the protection off for it. Or choose the method sysbox.</source>
        <translation>请让容器使用宿主机的用户命名空间（--userns=host；在 Compose 中为 userns_mode: host）。请注意，这会关闭对该容器的保护。或者选择 sysbox 方式。</translation>
    </message>
    <message>
        <source>The engine remaps users, and the container wants a namespace of the host</source>
        <translation>引擎启用了用户重映射，而容器要求使用宿主机的命名空间</translation>
    </message>
    <message>
        <source>With userns-remap no container may use the host's network or processes.</source>
        <translation>启用 userns-remap 后，任何容器都不能使用宿主机的网络或进程命名空间。</translation>
    </message>
    <message>
        <source>Take the host network away, or give the container the host's user namespace (--userns=host).</source>
        <translation>请不要使用宿主机网络，或者让容器使用宿主机的用户命名空间（--userns=host）。</translation>
    </message>
    <message>
        <source>This machine has fewer rights to give than the container wants</source>
        <translation>这台机器可授予的权限少于容器的要求</translation>
    </message>
    <message>
        <source>A privileged container wants all of root's rights, and the engine itself lacks some: it runs in a container or in a restricted virtual machine.</source>
        <translation>特权容器需要 root 的全部权限，而引擎本身就缺少其中一些：它运行在容器或受限的虚拟机中。</translation>
    </message>
    <message>
        <source>Run the engine where root has all rights: on a real or full virtual machine.</source>
        <translation>请在 root 拥有全部权限的地方运行引擎：物理机或完整的虚拟机。</translation>
    </message>
    <message>
        <source>The inner engine's cgroups were not prepared</source>
        <translation>内部引擎的 cgroup 没有准备好</translation>
    </message>
    <message>
        <source>Under cgroup v2 an engine in a container first has to move its own processes into a group below. The official docker:dind image does so at its start; this one does not.</source>
        <translation>在 cgroup v2 下，容器中的引擎必须先将自己的进程移到下级组中。官方的 docker:dind 镜像会在启动时完成此操作；这个镜像没有。</translation>
    </message>
    <message>
        <source>Use the official docker:dind image beside the agent, or a TeamCity agent image whose start script does it.</source>
        <translation>请在 Agent 旁边使用官方的 docker:dind 镜像，或者使用启动脚本会完成此操作的 TeamCity Agent 镜像。</translation>
    </message>
    <message>
        <source>The engine does not find the cgroups that it needs</source>
        <translation>引擎找不到所需的 cgroup</translation>
    </message>
    <message>
        <source>The engine (before 20.10) knows cgroup v1 only and the host has v2, or the container was given no cgroups to work with.</source>
        <translation>引擎（20.10 之前）只支持 cgroup v1，而宿主机使用 v2；或者没有为容器提供可用的 cgroup。</translation>
    </message>
    <message>
        <source>Use a newer engine. Inside a container: use Docker 20.10 or newer, and the privileged flag or Sysbox.</source>
        <translation>请使用较新的引擎。在容器内：请使用 Docker 20.10 或更高版本，并启用特权模式或使用 Sysbox。</translation>
    </message>
    <message>
        <source>The host uses cgroup v1, which Docker gives up</source>
        <translation>宿主机使用 cgroup v1，而 Docker 将不再支持它</translation>
    </message>
    <message>
        <source>A warning: engines from 29 on still work with cgroup v1; support ends in May 2029 at the latest.</source>
        <translation>这是一条警告：29 及更高版本的引擎仍可使用 cgroup v1；支持最迟于 2029 年 5 月结束。</translation>
    </message>
    <message>
        <source>Nothing has to be done today. Move the host to cgroup v2 at its next upgrade; current distributions have it by default.</source>
        <translation>目前无需任何操作。请在下次升级宿主机时迁移到 cgroup v2；当前的发行版默认使用它。</translation>
    </message>
    <message>
        <source>The rootless engine may not make groups for limits</source>
        <translation>rootless 引擎无权创建用于限制资源的组</translation>
    </message>
    <message>
        <source>A limit was asked for, and systemd does not let this user make the control group that it needs.</source>
        <translation>要求设置限制，但 systemd 不允许此用户创建所需的控制组。</translation>
    </message>
    <message>
        <source>Let systemd delegate cgroups to users (the page says how), or leave the limits out.</source>
        <translation>请让 systemd 将 cgroup 委派给用户（该页面有说明），或者不设置限制。</translation>
    </message>
    <message>
        <source>The kernel can't enforce this limit</source>
        <translation>内核无法实施此限制</translation>
    </message>
    <message>
        <source>The host's kernel was started without the control group that this limit needs. Docker starts the container without the limit.</source>
        <translation>宿主机的内核启动时没有启用此限制所需的控制组。Docker 会在不加限制的情况下启动容器。</translation>
    </message>
    <message>
        <source>If the limit matters, switch it on in the kernel's start options, or leave the limit out.</source>
        <translation>如果此限制很重要，请在内核启动选项中启用它；否则不设置此限制。</translation>
    </message>
    <message>
        <source>The engine inside has not the rights to run</source>
        <translation>内部的引擎没有运行所需的权限</translation>
    </message>
    <message>
        <source>Docker inside a container needs the privileged flag or Sysbox, and this container has neither.</source>
        <translation>在容器内运行 Docker 需要特权模式或 Sysbox，而此容器两者都没有。</translation>
    </message>
    <message>
        <source>Make the container with --privileged (the method dind), or under Sysbox (the method sysbox).</source>
        <translation>请使用 --privileged 创建容器（dind 方式），或者在 Sysbox 下创建（sysbox 方式）。</translation>
    </message>
    <message>
        <source>The engine inside may not set up its network</source>
        <translation>内部的引擎无权设置其网络</translation>
    </message>
    <message>
        <source>Docker inside a container needs the privileged flag or Sysbox; without them it can't change network rules.</source>
        <translation>在容器内运行 Docker 需要特权模式或 Sysbox；否则无法更改网络规则。</translation>
    </message>
    <message>
        <source>Make the container with --privileged (the method dind), or under Sysbox (the method sysbox). The engine has to start as root.</source>
        <translation>请使用 --privileged 创建容器（dind 方式），或者在 Sysbox 下创建（sysbox 方式）。引擎必须以 root 身份启动。</translation>
    </message>
    <message>
        <source>The engine inside may not mount</source>
        <translation>内部的引擎无权挂载</translation>
    </message>
    <message>
        <source>docker:dind was started without the privileged flag.</source>
        <translation>docker:dind 启动时没有启用特权模式。</translation>
    </message>
    <message>
        <source>The rootless engine image needs the privileged flag, too</source>
        <translation>rootless 引擎镜像也需要特权模式</translation>
    </message>
    <message>
        <source>docker:dind-rootless runs its engine as an ordinary user, but to set that up it needs a container without Docker's usual limits.</source>
        <translation>docker:dind-rootless 以普通用户身份运行引擎，但要完成这种设置，它需要一个不受 Docker 常规限制的容器。</translation>
    </message>
    <message>
        <source>Make its container with --privileged.</source>
        <translation>请使用 --privileged 创建其容器。</translation>
    </message>
    <message>
        <source>The kernel allows the rootless engine no user namespaces</source>
        <translation>内核不允许 rootless 引擎使用用户命名空间</translation>
    </message>
    <message>
        <source>A rootless engine lives in a user namespace, and a setting of the host's kernel forbids these to ordinary users.</source>
        <translation>rootless 引擎运行在用户命名空间中，而宿主机内核的一项设置禁止普通用户使用它。</translation>
    </message>
    <message>
        <source>Allow them on the host. To keep it so after a restart, put the settings into a file in /etc/sysctl.d.</source>
        <translation>请在宿主机上允许使用。要在重启后保持有效，请将这些设置写入 /etc/sysctl.d 中的文件。</translation>
    </message>
    <message>
        <source>This engine image can't run as an ordinary user</source>
        <translation>此引擎镜像不能以普通用户身份运行</translation>
    </message>
    <message>
        <source>The ordinary docker:dind image was started as a user other than root.</source>
        <translation>普通的 docker:dind 镜像以 root 以外的用户身份启动了。</translation>
    </message>
    <message>
        <source>Start it as root, or use an image whose tag ends in -dind-rootless.</source>
        <translation>请以 root 身份启动它，或者使用标签以 -dind-rootless 结尾的镜像。</translation>
    </message>
    <message>
        <source>The container asks for a higher limit than may be given</source>
        <translation>容器要求的上限高于允许授予的值</translation>
    </message>
    <message>
        <source>A --ulimit goes beyond what the engine itself may do: it is rootless, or runs in a container.</source>
        <translation>--ulimit 的值超出了引擎自身的权限：它是 rootless 引擎，或者运行在容器中。</translation>
    </message>
    <message>
        <source>Leave the ulimit out, or lower it.</source>
        <translation>请去掉 ulimit，或者调低它。</translation>
    </message>
    <message>
        <source>AppArmor's profile can't be used inside</source>
        <translation>在内部无法使用 AppArmor 的配置文件</translation>
    </message>
    <message>
        <source>The engine in the container sees that the host uses AppArmor, but can't load or apply its profile, because /sys/kernel/security is not mounted there.</source>
        <translation>容器中的引擎发现宿主机使用 AppArmor，但由于那里没有挂载 /sys/kernel/security，无法加载或应用其配置文件。</translation>
    </message>
    <message>
        <source>Use the official docker:dind image, which mounts it, or set the variable container=docker for the engine so that it looks for AppArmor properly.</source>
        <translation>请使用会挂载它的官方 docker:dind 镜像，或者为引擎设置变量 container=docker，使其能正确检测 AppArmor。</translation>
    </message>
    <message>
        <source>SELinux keeps the container from the socket</source>
        <translation>SELinux 阻止容器使用套接字</translation>
    </message>
    <message>
        <source>SELinux labels the host's Docker socket in a way that ordinary containers may not use, whatever their user is.</source>
        <translation>由于 SELinux 为宿主机的 Docker 套接字所设的标记，普通容器无论以什么用户运行都不能使用它。</translation>
    </message>
    <message>
        <source>Start the agent with --security-opt label=disable (Compose: security_opt: [label=disable]). Do not relabel the socket with :z.</source>
        <translation>请使用 --security-opt label=disable 启动 Agent（Compose：security_opt: [label=disable]）。请勿用 :z 重新标记套接字。</translation>
    </message>
    <message>
        <source>The engine's data lies on an overlay file system</source>
        <translation>引擎的数据位于 overlay 文件系统上</translation>
    </message>
    <message>
        <source>A container's own files are an overlay already, and Linux can't put a second one on top. The engine inside needs a volume for its data.</source>
        <translation>容器自身的文件已经位于 overlay 上，而 Linux 不能在其上再叠加一层。内部的引擎需要用卷来存放数据。</translation>
    </message>
    <message>
        <source>Mount a volume at /var/lib/docker; with a containerd of its own also at /var/lib/containerd.</source>
        <translation>请在 /var/lib/docker 处挂载卷；如果使用自带的 containerd，还需在 /var/lib/containerd 处挂载。</translation>
    </message>
    <message>
        <source>The storage driver overlay2 does not go with the new image store</source>
        <translation>存储驱动 overlay2 与新的镜像存储不兼容</translation>
    </message>
    <message>
        <source>Engines from 29 on keep images in containerd, which calls its driver overlayfs. DOCKER_DRIVER or --storage-driver names overlay2 while the new store is switched on.</source>
        <translation>29 及更高版本的引擎将镜像保存在 containerd 中，其驱动名为 overlayfs。DOCKER_DRIVER 或 --storage-driver 指定了 overlay2，而新的存储又处于启用状态。</translation>
    </message>
    <message>
        <source>Remove DOCKER_DRIVER and --storage-driver, or go back to the old store with --feature=containerd-snapshotter=false.</source>
        <translation>请移除 DOCKER_DRIVER 和 --storage-driver，或者用 --feature=containerd-snapshotter=false 改回旧的存储。</translation>
    </message>
    <message>
        <source>The engine's data was written by another storage driver</source>
        <translation>引擎的数据由另一种存储驱动写入</translation>
    </message>
    <message>
        <source>What is in /var/lib/docker comes from a storage driver that does not work here, so the engine refuses to start over it.</source>
        <translation>/var/lib/docker 中的内容来自一种在此处无法使用的存储驱动，因此引擎拒绝在其上启动。</translation>
    </message>
    <message>
        <source>Start it where the old driver works, or give the engine a new, empty volume; its images are pulled again.</source>
        <translation>请在旧驱动可用的地方启动它，或者给引擎一个新的空卷；它的镜像会重新拉取。</translation>
    </message>
    <message>
        <source>The engine can't use the disk that it was given</source>
        <translation>引擎无法使用所提供的磁盘</translation>
    </message>
    <message>
        <source>None of the storage drivers works where the engine's data is. Inside a container that means: there is no volume at /var/lib/docker.</source>
        <translation>在引擎数据所在的位置，没有任何存储驱动可用。如果是在容器内，则说明 /var/lib/docker 处没有卷。</translation>
    </message>
    <message>
        <source>Mount a volume at /var/lib/docker.</source>
        <translation>请在 /var/lib/docker 处挂载卷。</translation>
    </message>
    <message>
        <source>Another engine uses the same data</source>
        <translation>另一个引擎正在使用相同的数据</translation>
    </message>
    <message>
        <source>The engine waits for a lock on /var/lib/docker: a second engine has the same volume, or the first has not stopped yet.</source>
        <translation>引擎正在等待 /var/lib/docker 上的锁：第二个引擎使用了同一个卷，或者前一个引擎尚未停止。</translation>
    </message>
    <message>
        <source>Give each engine a volume of its own. Two engines on the same data destroy it.</source>
        <translation>请为每个引擎提供自己的卷。两个引擎使用相同的数据会将其损坏。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>There is no room left on the disk, or on the file system that something is written to. An agent's engine keeps every image and cache in its volume until they are removed.</source>
        <translation>磁盘或要写入的文件系统上没有剩余空间。Agent 的引擎会将所有镜像和缓存保留在卷中，直到它们被移除。</translation>
    </message>
    <message>
        <source>See what takes the space, and remove what is not needed. docker system prune removes stopped containers, unused networks and images; read what it lists first.</source>
        <translation>请查看是什么占用了空间，并移除不需要的内容。docker system prune 会移除已停止的容器、未使用的网络和镜像；请先阅读它列出的内容。</translation>
    </message>
    <message>
        <source>The host allows too few file watches</source>
        <translation>宿主机允许的文件监视数太少</translation>
    </message>
    <message>
        <source>Engines and builds watch files, and all containers together share one limit of the kernel, which is used up.</source>
        <translation>引擎和构建都会监视文件，所有容器共用内核的同一个上限，而它已经用完。</translation>
    </message>
    <message>
        <source>Raise the limits on the host. To keep them after a restart, put them into a file in /etc/sysctl.d.</source>
        <translation>请在宿主机上调高上限。要在重启后保持有效，请将其写入 /etc/sysctl.d 中的文件。</translation>
    </message>
    <message>
        <source>A container's files are still in use</source>
        <translation>容器的文件仍在使用中</translation>
    </message>
    <message>
        <source>Something on the host still holds the files of the container that is to be removed.</source>
        <translation>宿主机上仍有程序占用着要移除的容器的文件。</translation>
    </message>
    <message>
        <source>Wait a moment and remove it again. If it stays so, restart Docker.</source>
        <translation>请稍等片刻，然后再次移除。如果问题依旧，请重启 Docker。</translation>
    </message>
    <message>
        <source>The host's kernel lacks the newer network rules</source>
        <translation>宿主机的内核缺少较新的网络规则</translation>
    </message>
    <message>
        <source>The engine inside sets up its network with nf_tables, which this host's kernel does not offer.</source>
        <translation>内部的引擎使用 nf_tables 设置网络，而此宿主机的内核不提供它。</translation>
    </message>
    <message>
        <source>Let the engine inside use the older rules: set DOCKER_IPTABLES_LEGACY=1 for the container that runs it (TeamCity images since September 2025, docker:dind).</source>
        <translation>请让内部的引擎使用较旧的规则：为运行它的容器设置 DOCKER_IPTABLES_LEGACY=1（2025 年 9 月起的 TeamCity 镜像、docker:dind）。</translation>
    </message>
    <message>
        <source>The host's kernel lacks the older network rules</source>
        <translation>宿主机的内核缺少较旧的网络规则</translation>
    </message>
    <message>
        <source>The engine inside sets up its network with the older iptables, whose module is not loaded on the host, and a container can't load it.</source>
        <translation>内部的引擎使用较旧的 iptables 设置网络，而宿主机没有加载其模块，容器又无法自行加载。</translation>
    </message>
    <message>
        <source>Load the module on the host. Or let the engine inside use the newer rules: set DOCKER_IPTABLES_LEGACY to nothing in docker:dind, and leave it out in TeamCity's images.</source>
        <translation>请在宿主机上加载该模块。或者让内部的引擎使用较新的规则：在 docker:dind 中将 DOCKER_IPTABLES_LEGACY 设为空，在 TeamCity 的镜像中则不设置它。</translation>
    </message>
    <message>
        <source>The program iptables is missing</source>
        <translation>缺少 iptables 程序</translation>
    </message>
    <message>
        <source>The engine needs iptables for its network, and it is not installed where the engine runs.</source>
        <translation>引擎的网络需要 iptables，而引擎所在处没有安装它。</translation>
    </message>
    <message>
        <source>Install the package iptables there, or use an image that has it: docker:dind or a TeamCity agent image.</source>
        <translation>请在那里安装 iptables 软件包，或者使用带有它的镜像：docker:dind 或 TeamCity 的 Agent 镜像。</translation>
    </message>
    <message>
        <source>Docker's network rules are gone</source>
        <translation>Docker 的网络规则已丢失</translation>
    </message>
    <message>
        <source>A firewall was started or reloaded after Docker and took Docker's rules away.</source>
        <translation>在 Docker 之后启动或重新加载了防火墙，它清除了 Docker 的规则。</translation>
    </message>
    <message>
        <source>Restart Docker; that restores them. It stops containers for a moment.</source>
        <translation>请重启 Docker 以恢复这些规则。这会使容器暂时停止。</translation>
    </message>
    <message>
        <source>The engine can't set up its network</source>
        <translation>引擎无法设置其网络</translation>
    </message>
    <message>
        <source>Setting up the address translation failed. Inside a container: the privileged flag is missing, or the host's kernel lacks what the engine uses.</source>
        <translation>设置地址转换失败。如果是在容器内，则说明没有启用特权模式，或者宿主机的内核缺少引擎所用的功能。</translation>
    </message>
    <message>
        <source>Make the container privileged or use Sysbox. If it is, try DOCKER_IPTABLES_LEGACY=1 for it.</source>
        <translation>请将容器设为特权容器，或者使用 Sysbox。如果已经如此，请尝试为它设置 DOCKER_IPTABLES_LEGACY=1。</translation>
    </message>
    <message>
        <source>The engine does not start because of its network; the rest of the line says what failed.</source>
        <translation>引擎由于网络原因无法启动；该行的其余部分说明了失败之处。</translation>
    </message>
    <message>
        <source>Check that the container is privileged or runs under Sysbox, and that its network ranges do not overlap with the host's.</source>
        <translation>请检查容器是否为特权容器或在 Sysbox 下运行，以及其网段是否与宿主机的网段重叠。</translation>
    </message>
    <message>
        <source>No free range of addresses is left for the network</source>
        <translation>没有可供网络使用的空闲地址段</translation>
    </message>
    <message>
        <source>Every range that Docker may use is taken: by many Docker networks, or by a VPN or other networks of the host.</source>
        <translation>Docker 可以使用的地址段全部被占用：可能是被多个 Docker 网络占用，也可能是被 VPN 或宿主机的其他网络占用。</translation>
    </message>
    <message>
        <source>Remove networks that nobody uses. If a VPN takes the ranges, switch it off while the network is made, or set "default-address-pools" in /etc/docker/daemon.json.</source>
        <translation>请移除无人使用的网络。如果地址段被 VPN 占用，请在创建网络期间将其断开，或者在 /etc/docker/daemon.json 中设置 "default-address-pools"。</translation>
    </message>
    <message>
        <source>The engine does not know the host's address</source>
        <translation>引擎不知道宿主机的地址</translation>
    </message>
    <message>
        <source>host.docker.internal was asked for with host-gateway, but the engine has no default bridge to take the address from.</source>
        <translation>通过 host-gateway 请求了 host.docker.internal，但引擎没有可从中获取地址的默认网桥。</translation>
    </message>
    <message>
        <source>Set "host-gateway-ip" in the engine's daemon.json, or use the host's address in the network instead.</source>
        <translation>请在引擎的 daemon.json 中设置 "host-gateway-ip"，或者改用宿主机在网络中的地址。</translation>
    </message>
    <message>
        <source>Only networks of your own know names</source>
        <translation>只有您自己创建的网络才支持名称</translation>
    </message>
    <message>
        <source>A container has a name in its network only if that network was made by you; Docker's default bridge knows none.</source>
        <translation>只有在您自己创建的网络中，容器才有名称；Docker 的默认网桥不支持名称。</translation>
    </message>
    <message>
        <source>Make a network and put the containers on it.</source>
        <translation>请创建一个网络，并将容器放在其中。</translation>
    </message>
    <message>
        <source>The network is still in use</source>
        <translation>网络仍在使用中</translation>
    </message>
    <message>
        <source>A network can only be removed when no container is connected to it.</source>
        <translation>只有在没有容器连接时才能移除网络。</translation>
    </message>
    <message>
        <source>Stop and remove the containers on it first.</source>
        <translation>请先停止并移除其中的容器。</translation>
    </message>
    <message>
        <source>A network of this name exists already</source>
        <translation>同名的网络已经存在</translation>
    </message>
    <message>
        <source>Each network of an engine has a name of its own.</source>
        <translation>引擎上的每个网络都有各自的名称。</translation>
    </message>
    <message>
        <source>Choose another name for the agent, or use the network that is there.</source>
        <translation>请为 Agent 选择其他名称，或者使用现有的网络。</translation>
    </message>
    <message>
        <source>The engine thinks that it runs already</source>
        <translation>引擎误以为自己已在运行</translation>
    </message>
    <message>
        <source>A file docker.pid is left from before the container stopped hard. TeamCity images before 2023.03 do not remove it.</source>
        <translation>容器上次被强行停止，留下了文件 docker.pid。2023.03 之前的 TeamCity 镜像不会将其移除。</translation>
    </message>
    <message>
        <source>Use a newer agent image. For now, make the container again; its volumes stay.</source>
        <translation>请使用较新的 Agent 镜像。目前可以重新创建容器；它的卷会保留。</translation>
    </message>
    <message>
        <source>The engine's helper containerd does not start</source>
        <translation>引擎的辅助程序 containerd 没有启动</translation>
    </message>
    <message>
        <source>The engine starts containerd and waits for it in vain. In a container the reason is mostly that the privileged flag is missing; the lines before say more.</source>
        <translation>引擎启动 containerd 后没有等到它就绪。在容器中，原因多半是没有启用特权模式；前面几行会提供更多信息。</translation>
    </message>
    <message>
        <source>Make the container privileged or use Sysbox, and look at the lines before this one.</source>
        <translation>请将容器设为特权容器，或者使用 Sysbox，并查看此行之前的几行。</translation>
    </message>
    <message>
        <source>Anyone in the network can take over this engine</source>
        <translation>网络中的任何人都可以控制此引擎</translation>
    </message>
    <message>
        <source>The engine listens on a network port without encryption or password. Whoever reaches the port is root on its machine.</source>
        <translation>引擎在网络端口上监听，既没有加密也没有密码。能访问该端口，就等于在其机器上是 root。</translation>
    </message>
    <message>
        <source>Remove the tcp:// address from the engine's start options or daemon.json, or protect it with TLS (port 2376).</source>
        <translation>请从引擎的启动选项或 daemon.json 中移除 tcp:// 地址，或者用 TLS（端口 2376）加以保护。</translation>
    </message>
    <message>
        <source>Docker Desktop's isolation forbids this</source>
        <translation>Docker Desktop 的隔离机制禁止此操作</translation>
    </message>
    <message>
        <source>Enhanced Container Isolation is switched on in Docker Desktop. It keeps containers from the Docker socket unless an administrator allows the image.</source>
        <translation>Docker Desktop 中启用了 Enhanced Container Isolation。除非管理员允许该镜像，否则它会阻止容器使用 Docker 套接字。</translation>
    </message>
    <message>
        <source>Ask the administrator of Docker Desktop to allow the agent's image and the commands, or use the method dind.</source>
        <translation>请让 Docker Desktop 的管理员允许 Agent 的镜像和这些命令，或者改用 dind 方式。</translation>
    </message>
    <message>
        <source>Your user may not use the Docker socket</source>
        <translation>您的用户无权使用 Docker 套接字</translation>
    </message>
    <message>
        <source>The socket belongs to root and one group, and this user is not in it. In an agent: the group's number differs between host and image, or SELinux forbids it.</source>
        <translation>该套接字属于 root 和一个组，而此用户不在该组中。如果是在 Agent 中，则说明宿主机与镜像中的组 ID 不同，或者 SELinux 禁止使用。</translation>
    </message>
    <message>
        <source>On the host: join the group docker, then log out and in. For an agent: give it the number of the socket's group (--group-add), or run it as root. Whoever may use the socket is as powerful as root.</source>
        <translation>在宿主机上：请加入 docker 组，然后注销并重新登录。对于 Agent：请提供套接字所属组的 ID（--group-add），或者以 root 身份运行它。能使用套接字的人拥有与 root 同等的权力。</translation>
    </message>
    <message>
        <source>There is no Docker socket at this path</source>
        <translation>此路径上没有 Docker 套接字</translation>
    </message>
    <message>
        <source>The engine is not started, or listens elsewhere: rootless Docker and Docker Desktop on Linux have sockets of their own. In an agent, the socket is not mounted.</source>
        <translation>引擎没有启动，或者在其他位置监听：rootless Docker 和 Linux 上的 Docker Desktop 都有自己的套接字。如果是在 Agent 中，则说明没有挂载套接字。</translation>
    </message>
    <message>
        <source>Start Docker, or choose the context of the engine that runs. In an agent, mount the socket, or wait until the engine inside has started.</source>
        <translation>请启动 Docker，或者选择正在运行的引擎的上下文。在 Agent 中，请挂载套接字，或者等待内部的引擎启动。</translation>
    </message>
    <message>
        <source>Nothing listens at the Docker socket</source>
        <translation>没有程序在 Docker 套接字上监听</translation>
    </message>
    <message>
        <source>The socket's file is there, but the engine behind it has stopped, or a folder of that name has been made in its place.</source>
        <translation>套接字文件存在，但其背后的引擎已经停止；或者在它的位置上创建了一个同名的目录。</translation>
    </message>
    <message>
        <source>Start Docker and look why it had stopped.</source>
        <translation>请启动 Docker，并查看它为何停止。</translation>
    </message>
    <message>
        <source>The name of the engine's container is not found</source>
        <translation>找不到引擎容器的名称</translation>
    </message>
    <message>
        <source>The engine beside the agent is looked for under the name docker, and no container in the agent's network has that name.</source>
        <translation>按名称 docker 查找 Agent 旁边的引擎，但 Agent 所在的网络中没有叫这个名称的容器。</translation>
    </message>
    <message>
        <source>Put both containers on one network of your own and give the engine's the alias docker (in Compose: call the service docker).</source>
        <translation>请将两个容器放在您自己创建的同一个网络上，并为引擎的容器设置别名 docker（在 Compose 中：将服务命名为 docker）。</translation>
    </message>
    <message>
        <source>The engine beside the agent does not answer</source>
        <translation>Agent 旁边的引擎没有响应</translation>
    </message>
    <message>
        <source>The engine is reached over the network and has not started yet, has stopped, or listens on the other port: 2376 with TLS, 2375 without.</source>
        <translation>引擎要通过网络访问，它可能尚未启动、已经停止，或者在另一个端口上监听：使用 TLS 时为 2376，不使用时为 2375。</translation>
    </message>
    <message>
        <source>Look at the log of the engine's container. DOCKER_HOST has to name the port that it listens on. A health check lets the agent wait for it.</source>
        <translation>请查看引擎容器的日志。DOCKER_HOST 必须指定它所监听的端口。设置健康检查可以让 Agent 等待它就绪。</translation>
    </message>
    <message>
        <source>The engine wants TLS, and the client speaks without</source>
        <translation>引擎要求 TLS，而客户端没有使用 TLS</translation>
    </message>
    <message>
        <source>DOCKER_HOST names the encrypted port 2376, but the client was not told to use TLS.</source>
        <translation>DOCKER_HOST 指定了加密端口 2376，但没有让客户端使用 TLS。</translation>
    </message>
    <message>
        <source>Set DOCKER_TLS_VERIFY=1 and DOCKER_CERT_PATH=/certs/client for the agent, and mount the certificates there.</source>
        <translation>请为 Agent 设置 DOCKER_TLS_VERIFY=1 和 DOCKER_CERT_PATH=/certs/client，并将证书挂载到那里。</translation>
    </message>
    <message>
        <source>The engine does not accept the client's certificate</source>
        <translation>引擎不接受客户端的证书</translation>
    </message>
    <message>
        <source>The client shows no certificate, or one from another certificate authority; the engine may have made new ones since.</source>
        <translation>客户端没有出示证书，或者出示的证书来自其他证书颁发机构；也可能是引擎后来生成了新证书。</translation>
    </message>
    <message>
        <source>Mount the engine's client certificates (/certs/client) into the agent, set DOCKER_CERT_PATH to them, and restart the agent after the engine's certificates have changed.</source>
        <translation>请将引擎的客户端证书（/certs/client）挂载到 Agent 中，将 DOCKER_CERT_PATH 指向它们，并在引擎的证书更换后重启 Agent。</translation>
    </message>
    <message>
        <source>The client's certificates are not there</source>
        <translation>客户端的证书不存在</translation>
    </message>
    <message>
        <source>DOCKER_CERT_PATH names a folder without the certificates: the volume is not mounted there, or the engine has not made them yet.</source>
        <translation>DOCKER_CERT_PATH 指定的目录中没有证书：那里没有挂载卷，或者引擎尚未生成证书。</translation>
    </message>
    <message>
        <source>Mount the volume that the engine has at /certs/client into the agent, and let the agent start after the engine is healthy.</source>
        <translation>请将引擎挂载在 /certs/client 处的卷也挂载到 Agent 中，并让 Agent 在引擎健康之后再启动。</translation>
    </message>
    <message>
        <source>The registry speaks plain HTTP</source>
        <translation>镜像仓库使用未加密的 HTTP</translation>
    </message>
    <message>
        <source>The engine talks to registries over HTTPS, unless it was told that this one has none.</source>
        <translation>引擎通过 HTTPS 与镜像仓库通信，除非已告知它某个仓库不支持加密。</translation>
    </message>
    <message>
        <source>Give the registry a certificate. If you trust the network, add it to "insecure-registries" of the daemon.json of the engine that pulls, and restart that engine.</source>
        <translation>请为镜像仓库配置证书。如果您信任该网络，请将它添加到拉取镜像的引擎的 daemon.json 中的 "insecure-registries"，然后重启该引擎。</translation>
    </message>
    <message>
        <source>The client wants TLS, and the engine speaks without</source>
        <translation>客户端要求 TLS，而引擎没有使用 TLS</translation>
    </message>
    <message>
        <source>DOCKER_TLS_VERIFY is set, but DOCKER_HOST names a port without encryption (2375).</source>
        <translation>设置了 DOCKER_TLS_VERIFY，但 DOCKER_HOST 指定的是不加密的端口（2375）。</translation>
    </message>
    <message>
        <source>Use port 2376, or remove DOCKER_TLS_VERIFY.</source>
        <translation>请使用端口 2376，或者移除 DOCKER_TLS_VERIFY。</translation>
    </message>
    <message>
        <source>The certificate was made for another name</source>
        <translation>证书是为其他名称签发的</translation>
    </message>
    <message>
        <source>The name or address that was used is not in the server's certificate. docker:dind puts docker, localhost, its host name and its addresses there, no other network alias.</source>
        <translation>服务器的证书中没有所使用的名称或地址。docker:dind 会写入 docker、localhost、其主机名和地址，不包括其他网络别名。</translation>
    </message>
    <message>
        <source>Use one of the names that the message lists. For docker:dind: use the name docker, set its host name, or add yours with DOCKER_TLS_SAN=DNS:yourname.</source>
        <translation>请使用消息中列出的某个名称。对于 docker:dind：请使用名称 docker，设置其主机名，或者用 DOCKER_TLS_SAN=DNS:yourname 添加您的名称。</translation>
    </message>
    <message>
        <source>The certificate has run out, or the clock is wrong</source>
        <translation>证书已过期，或者时钟有误</translation>
    </message>
    <message>
        <source>The server's certificate is not valid at the time that this machine's clock shows.</source>
        <translation>按这台机器的时钟，服务器的证书目前无效。</translation>
    </message>
    <message>
        <source>Check the clock. docker:dind makes new certificates at each start: restart it, and then the agent.</source>
        <translation>请检查时钟。docker:dind 每次启动都会生成新证书：请先重启它，再重启 Agent。</translation>
    </message>
    <message>
        <source>The server's certificate is not trusted</source>
        <translation>服务器的证书不受信任</translation>
    </message>
    <message>
        <source>The certificate comes from an authority of your own that the engine does not know.</source>
        <translation>证书来自您自己的颁发机构，而引擎不信任它。</translation>
    </message>
    <message>
        <source>For a registry: put the authority's certificate as ca.crt into /etc/docker/certs.d/ in a folder named like the registry (with its port), at the engine that pulls. For docker:dind: mount its client certificates.</source>
        <translation>对于镜像仓库：请在拉取镜像的引擎上，将颁发机构的证书以 ca.crt 为名放入 /etc/docker/certs.d/ 下以该仓库命名（含端口）的目录中。对于 docker:dind：请挂载其客户端证书。</translation>
    </message>
    <message>
        <source>The Docker client is too old for this engine</source>
        <translation>Docker 客户端对此引擎来说过旧</translation>
    </message>
    <message>
        <source>Engines 29.0 to 29.2 want clients from Docker 25 on (API 1.44); from 29.3 on, 19.03 is enough (API 1.40). Older agent images and Compose 1.29 bring older clients.</source>
        <translation>29.0 至 29.2 版本的引擎要求 Docker 25（API 1.44）及更高版本的客户端；从 29.3 起，19.03（API 1.40）即可。较旧的 Agent 镜像和 Compose 1.29 自带较旧的客户端。</translation>
    </message>
    <message>
        <source>Update what calls the engine (the agent's image, docker-compose), or the engine to 29.3 or newer. As a bridge, the engine's start variable DOCKER_MIN_API_VERSION=1.24 lets old clients in.</source>
        <translation>请更新调用引擎的程序（Agent 的镜像、docker-compose），或者将引擎更新到 29.3 或更高版本。作为过渡，可以为引擎设置启动变量 DOCKER_MIN_API_VERSION=1.24，以接受旧客户端。</translation>
    </message>
    <message>
        <source>The client was told to speak a newer API than the engine knows</source>
        <translation>客户端被指定使用的 API 比引擎支持的更新</translation>
    </message>
    <message>
        <source>DOCKER_API_VERSION fixes the version, so the client does not agree on one with the engine.</source>
        <translation>DOCKER_API_VERSION 固定了版本，因此客户端不会与引擎协商。</translation>
    </message>
    <message>
        <source>Remove DOCKER_API_VERSION, or set it to the version that the message names.</source>
        <translation>请移除 DOCKER_API_VERSION，或者将其设为消息中给出的版本。</translation>
    </message>
    <message>
        <source>The engine is too old for this Docker client</source>
        <translation>引擎对此 Docker 客户端来说过旧</translation>
    </message>
    <message>
        <source>Docker clients from 29 on talk to engines with API 1.44 and newer (Docker 25). Podman offered less until 2026.</source>
        <translation>29 及更高版本的 Docker 客户端只与提供 API 1.44（Docker 25）及更高版本的引擎通信。2026 年之前的 Podman 提供的版本较低。</translation>
    </message>
    <message>
        <source>Update the engine or Podman, or use an older client: an agent image from before 2026.</source>
        <translation>请更新引擎或 Podman，或者使用较旧的客户端：2026 年之前的 Agent 镜像。</translation>
    </message>
    <message>
        <source>The chosen Docker context does not exist</source>
        <translation>所选的 Docker 上下文不存在</translation>
    </message>
    <message>
        <source>DOCKER_CONTEXT or Docker's settings name a context that has been removed.</source>
        <translation>DOCKER_CONTEXT 或 Docker 的设置指定了一个已被移除的上下文。</translation>
    </message>
    <message>
        <source>Choose one that exists.</source>
        <translation>请选择一个存在的上下文。</translation>
    </message>
    <message>
        <source>The remote engine can't be reached over SSH</source>
        <translation>无法通过 SSH 访问远程引擎</translation>
    </message>
    <message>
        <source>The connection to the other machine failed, or no Docker is installed there. The end of the message is what SSH said.</source>
        <translation>与另一台机器的连接失败，或者那里没有安装 Docker。消息的末尾是 SSH 的输出。</translation>
    </message>
    <message>
        <source>Try the same connection with ssh first: it has to work without a question (key, known host), and docker must run there.</source>
        <translation>请先用 ssh 试试同样的连接：它必须无需任何询问（密钥、已知主机）即可成功，并且 docker 必须能在那里运行。</translation>
    </message>
    <message>
        <source>Docker Desktop is not joined with this WSL system</source>
        <translation>Docker Desktop 没有与此 WSL 系统集成</translation>
    </message>
    <message>
        <source>The command docker in WSL comes from Docker Desktop, and its integration is off for this distribution, or Desktop is not running.</source>
        <translation>WSL 中的 docker 命令来自 Docker Desktop，而它没有为此发行版启用集成，或者 Desktop 没有运行。</translation>
    </message>
    <message>
        <source>Start Docker Desktop and switch the distribution on under Settings, Resources, WSL integration.</source>
        <translation>请启动 Docker Desktop，并在 Settings &gt; Resources &gt; WSL integration 下启用此发行版。</translation>
    </message>
    <message>
        <source>No Docker engine answers</source>
        <translation>没有 Docker 引擎响应</translation>
    </message>
    <message>
        <source>The engine is not running, or the client looks for it in the wrong place (DOCKER_HOST, context).</source>
        <translation>引擎没有运行，或者客户端在错误的位置查找它（DOCKER_HOST、上下文）。</translation>
    </message>
    <message>
        <source>Start Docker and look which engine the client uses.</source>
        <translation>请启动 Docker，并查看客户端使用的是哪个引擎。</translation>
    </message>
    <message>
        <source>A proxy in front of the socket forbids this</source>
        <translation>套接字前面的代理禁止此操作</translation>
    </message>
    <message>
        <source>The call went to a socket proxy, which lets only some of Docker's commands through.</source>
        <translation>调用经过了套接字代理，而它只放行部分 Docker 命令。</translation>
    </message>
    <message>
        <source>Allow this call in the proxy's settings; for an agent of this program, --socket-proxy run lets containers through. Whoever may start containers through a proxy is root on the host, as with the socket itself.</source>
        <translation>请在代理的设置中允许此调用；对于本程序的 Agent，--socket-proxy run 会放行容器操作。能通过代理启动容器，就等于在宿主机上是 root，与直接使用套接字无异。</translation>
    </message>
    <message>
        <source>What stands before the engine does not pass BuildKit on</source>
        <translation>引擎前面的程序不转发 BuildKit</translation>
    </message>
    <message>
        <source>BuildKit switches its connection to HTTP/2. A proxy before the socket that forbids /session or /grpc stops it, as do docker-socket-proxy 0.4.0 and newer, whose HAProxy drops the switch.</source>
        <translation>BuildKit 会将其连接切换到 HTTP/2。如果套接字前面的代理禁止 /session 或 /grpc，就会失败；docker-socket-proxy 0.4.0 及更高版本也会导致失败，因为其中的 HAProxy 会丢弃这种切换。</translation>
    </message>
    <message>
        <source>Let the proxy pass SESSION and GRPC and use its version 0.3.0, or build without BuildKit: DOCKER_BUILDKIT=0 docker build.</source>
        <translation>请让代理放行 SESSION 和 GRPC，并使用其 0.3.0 版本；或者不使用 BuildKit 进行构建：DOCKER_BUILDKIT=0 docker build。</translation>
    </message>
    <message>
        <source>The program that keeps registry passwords is missing</source>
        <translation>缺少保存镜像仓库密码的程序</translation>
    </message>
    <message>
        <source>Docker's settings name a helper for passwords (docker-credential-…), and it is not installed here or fails. It is often left behind by Docker Desktop.</source>
        <translation>Docker 的设置指定了密码助手（docker-credential-…），但这里没有安装它，或者它运行失败。这往往是 Docker Desktop 遗留下来的。</translation>
    </message>
    <message>
        <source>Install the helper, or remove "credsStore" from ~/.docker/config.json and log in again.</source>
        <translation>请安装该助手，或者从 ~/.docker/config.json 中移除 "credsStore" 并重新登录。</translation>
    </message>
    <message>
        <source>The registry's limit of pulls is used up</source>
        <translation>镜像仓库的拉取次数已用完</translation>
    </message>
    <message>
        <source>Docker Hub counts pulls by account, and by address for those who are not logged in; all agents behind one address share the number.</source>
        <translation>Docker Hub 按账户统计拉取次数，对未登录者则按地址统计；同一地址后的所有 Agent 共用这个次数。</translation>
    </message>
    <message>
        <source>Log in, wait some hours, or pull through a mirror of your own. An engine inside an agent needs the login or the mirror, too.</source>
        <translation>请登录，等待几个小时，或者通过您自己的镜像加速器拉取。Agent 内的引擎同样需要登录或使用镜像加速器。</translation>
    </message>
    <message>
        <source>The image does not exist, or you may not have it</source>
        <translation>镜像不存在，或者您无权使用</translation>
    </message>
    <message>
        <source>Registries give the same answer to both. A misspelt name is the most frequent reason.</source>
        <translation>对这两种情况，镜像仓库的回答是相同的。最常见的原因是名称拼写错误。</translation>
    </message>
    <message>
        <source>Check the image's name. If it is private, log in to its registry first.</source>
        <translation>请检查镜像的名称。如果是私有镜像，请先登录其镜像仓库。</translation>
    </message>
    <message>
        <source>The registry wants to know who you are</source>
        <translation>镜像仓库需要验证您的身份</translation>
    </message>
    <message>
        <source>No login is stored for this registry, or the password is wrong or expired. The engine inside an agent does not use the host's logins.</source>
        <translation>没有为此镜像仓库保存登录信息，或者密码错误或已过期。Agent 内的引擎不使用宿主机的登录信息。</translation>
    </message>
    <message>
        <source>Log in to the registry that the image's name begins with.</source>
        <translation>请登录镜像名称开头所示的镜像仓库。</translation>
    </message>
    <message>
        <source>The image does not exist for this kind of processor</source>
        <translation>没有适用于此处理器架构的镜像</translation>
    </message>
    <message>
        <source>The tag has no variant for the engine's platform. TeamCity tags like -linux-sudo are for amd64 only; the arm64 ones are called -linux-arm64-sudo.</source>
        <translation>该标签没有适用于引擎平台的版本。-linux-sudo 之类的 TeamCity 标签仅适用于 amd64；arm64 的标签名为 -linux-arm64-sudo。</translation>
    </message>
    <message>
        <source>Choose a tag for this platform.</source>
        <translation>请选择适用于此平台的标签。</translation>
    </message>
    <message>
        <source>The image has no such tag</source>
        <translation>镜像没有这个标签</translation>
    </message>
    <message>
        <source>The repository exists, the tag does not: a misspelling, or a version that was not published.</source>
        <translation>镜像存在，但标签不存在：可能是拼写错误，或者该版本没有发布。</translation>
    </message>
    <message>
        <source>Look up the tag on the registry's page and correct it.</source>
        <translation>请在镜像仓库的页面上查找标签并更正。</translation>
    </message>
    <message>
        <source>The program was made for another kind of processor</source>
        <translation>该程序是为其他处理器架构编译的</translation>
    </message>
    <message>
        <source>The image is for another platform (amd64 on arm64 or the other way round), or a start script lacks its first line.</source>
        <translation>镜像适用于其他平台（在 arm64 上使用了 amd64 镜像，或者相反），或者启动脚本缺少第一行。</translation>
    </message>
    <message>
        <source>Use the image's variant for this platform.</source>
        <translation>请使用适用于此平台的镜像版本。</translation>
    </message>
    <message>
        <source>The image runs by emulation</source>
        <translation>镜像以模拟方式运行</translation>
    </message>
    <message>
        <source>A warning: the image is for another kind of processor. It works slowly, if at all; an engine inside does not.</source>
        <translation>这是一条警告：镜像适用于其他处理器架构。它即使能运行也很慢；其中的引擎则无法运行。</translation>
    </message>
    <message>
        <source>Choose the tag for this machine's platform.</source>
        <translation>请选择适用于这台机器平台的标签。</translation>
    </message>
    <message>
        <source>The proxy can't be reached</source>
        <translation>无法访问代理</translation>
    </message>
    <message>
        <source>The engine is told to go through a proxy, and the proxy does not answer, or its name is not known where the engine runs.</source>
        <translation>引擎被设置为通过代理访问，但代理没有响应，或者引擎所在处无法解析其名称。</translation>
    </message>
    <message>
        <source>Correct the proxy's address for the engine: daemon.json or its service; for docker:dind the variables HTTP_PROXY and HTTPS_PROXY of its container. localhost means that container.</source>
        <translation>请更正引擎的代理地址：在 daemon.json 或其服务中；对于 docker:dind，则是其容器的变量 HTTP_PROXY 和 HTTPS_PROXY。localhost 指的是该容器。</translation>
    </message>
    <message>
        <source>The encrypted connection does not come about</source>
        <translation>无法建立加密连接</translation>
    </message>
    <message>
        <source>The server answers, and then nothing more arrives. In containers this is typical of packets that are too large for the way (MTU): the host's network allows less than the 1500 that Docker assumes.</source>
        <translation>服务器有响应，但之后再没有数据到达。在容器中，这是数据包对途经的网络来说过大（MTU）的典型表现：宿主机的网络所允许的值小于 Docker 假定的 1500。</translation>
    </message>
    <message>
        <source>Compare the host's MTU with Docker's, and set "mtu" in the daemon.json of the engine (docker:dind: --mtu=1400). If a proxy is needed, set that.</source>
        <translation>请比较宿主机与 Docker 的 MTU，并在引擎的 daemon.json 中设置 "mtu"（docker:dind：--mtu=1400）。如果需要代理，请设置代理。</translation>
    </message>
    <message>
        <source>The registry's name is not found</source>
        <translation>找不到镜像仓库的名称</translation>
    </message>
    <message>
        <source>The engine can't resolve the registry's name: DNS does not work where the engine runs, or only through a proxy.</source>
        <translation>引擎无法解析镜像仓库的名称：引擎所在处的 DNS 不可用，或者只能通过代理使用。</translation>
    </message>
    <message>
        <source>Check DNS on the engine's machine. For an engine inside an agent, set "dns" in its daemon.json. Without a way to the internet, use a registry of your own.</source>
        <translation>请检查引擎所在机器的 DNS。对于 Agent 内的引擎，请在其 daemon.json 中设置 "dns"。如果无法访问互联网，请使用您自己的镜像仓库。</translation>
    </message>
    <message>
        <source>The registry does not answer</source>
        <translation>镜像仓库没有响应</translation>
    </message>
    <message>
        <source>No connection to the registry in time: a firewall, a missing proxy setting, or packets too large for the way (MTU).</source>
        <translation>未能及时连接到镜像仓库：可能是防火墙、缺少代理设置，或者数据包对途经的网络来说过大（MTU）。</translation>
    </message>
    <message>
        <source>Check whether the engine's machine reaches the internet and needs a proxy. The shell's proxy variables do not reach the engine; set them in daemon.json.</source>
        <translation>请检查引擎所在的机器能否访问互联网，以及是否需要代理。shell 的代理变量不会传给引擎；请在 daemon.json 中设置。</translation>
    </message>
    <message>
        <source>A container of this name exists already</source>
        <translation>同名的容器已经存在</translation>
    </message>
    <message>
        <source>Names are unique in an engine, and stopped containers keep theirs.</source>
        <translation>名称在一个引擎中是唯一的，已停止的容器也会占用名称。</translation>
    </message>
    <message>
        <source>Choose another name, or remove the old container if you do not need it.</source>
        <translation>请选择其他名称；如果不需要旧容器，也可以将其移除。</translation>
    </message>
    <message>
        <source>Another program uses this port</source>
        <translation>另一个程序正在使用此端口</translation>
    </message>
    <message>
        <source>A published port can belong to one program of the host at a time. With the method docker-socket, ports of all builds meet on the host.</source>
        <translation>一个已发布的端口同时只能属于宿主机上的一个程序。使用 docker-socket 方式时，所有构建的端口都集中在宿主机上。</translation>
    </message>
    <message>
        <source>Publish another port, or stop what uses it. An agent itself needs no published port.</source>
        <translation>请发布其他端口，或者停止占用它的程序。Agent 本身不需要发布端口。</translation>
    </message>
    <message>
        <source>The folder or socket to mount does not exist</source>
        <translation>要挂载的目录或套接字不存在</translation>
    </message>
    <message>
        <source>The path is looked up on the engine's machine, and it is not there. For the Docker socket: the engine is rootless or listens elsewhere.</source>
        <translation>该路径会在引擎所在的机器上查找，但那里不存在。对于 Docker 套接字：引擎是 rootless 模式，或者在其他位置监听。</translation>
    </message>
    <message>
        <source>Create the folder on the engine's machine, or correct the path.</source>
        <translation>请在引擎所在的机器上创建该目录，或者更正路径。</translation>
    </message>
    <message>
        <source>Docker Desktop does not share this folder</source>
        <translation>Docker Desktop 没有共享此目录</translation>
    </message>
    <message>
        <source>Docker Desktop passes only some of the computer's folders on to containers, and /opt is not among them.</source>
        <translation>Docker Desktop 只将计算机的部分目录传递给容器，/opt 不在其中。</translation>
    </message>
    <message>
        <source>Add the folder under Settings, Resources, File sharing; or use named volumes; or choose the method dind, which needs no folders of the host.</source>
        <translation>请在 Settings &gt; Resources &gt; File sharing 下添加该目录；或者使用命名卷；或者选择 dind 方式，它不需要宿主机的目录。</translation>
    </message>
    <message>
        <source>A folder was made where a file or socket should be</source>
        <translation>本应是文件或套接字的位置创建了目录</translation>
    </message>
    <message>
        <source>Something was mounted with -v from a path that did not exist, and Docker made an empty folder there. The Docker socket suffers this most.</source>
        <translation>用 -v 挂载了一个不存在的路径，Docker 便在那里创建了一个空目录。Docker 套接字最常遇到这种情况。</translation>
    </message>
    <message>
        <source>Remove the empty folder on the engine's machine, restart what makes the real file (Docker, for the socket), and try again.</source>
        <translation>请移除引擎所在机器上的空目录，重启生成真正文件的程序（对于套接字就是 Docker），然后重试。</translation>
    </message>
    <message>
        <source>The volume still belongs to a container</source>
        <translation>该卷仍属于某个容器</translation>
    </message>
    <message>
        <source>A volume can be removed only after the containers that mount it, stopped ones included.</source>
        <translation>必须先移除挂载该卷的容器（包括已停止的容器），才能移除卷。</translation>
    </message>
    <message>
        <source>Remove those containers first.</source>
        <translation>请先移除这些容器。</translation>
    </message>
    <message>
        <source>A container can't restart and remove itself</source>
        <translation>容器不能既重启又移除自身</translation>
    </message>
    <message>
        <source>--rm removes the container when it stops, --restart starts it again; only one of them makes sense.</source>
        <translation>--rm 会在容器停止时将其移除，--restart 则会重新启动它；两者只能选其一。</translation>
    </message>
    <message>
        <source>Leave --rm out for an agent.</source>
        <translation>对于 Agent，请去掉 --rm。</translation>
    </message>
    <message>
        <source>More processors were asked for than there are</source>
        <translation>要求的处理器数量超过了实际数量</translation>
    </message>
    <message>
        <source>The limit for processors is above what the engine's machine has.</source>
        <translation>处理器限制高于引擎所在机器拥有的数量。</translation>
    </message>
    <message>
        <source>Lower the limit.</source>
        <translation>请调低限制。</translation>
    </message>
    <message>
        <source>The memory limit is too low</source>
        <translation>内存限制过低</translation>
    </message>
    <message>
        <source>Docker takes no limit below 6 MB; a number without a unit counts bytes.</source>
        <translation>Docker 不接受低于 6 MB 的限制；不带单位的数字以字节计算。</translation>
    </message>
    <message>
        <source>Give the limit with a unit, such as 4g. An agent needs about 500 MB and what its builds need.</source>
        <translation>请为限制加上单位，例如 4g。Agent 需要约 500 MB，另加其构建所需的内存。</translation>
    </message>
    <message>
        <source>The image has no such group</source>
        <translation>镜像中没有这个组</translation>
    </message>
    <message>
        <source>A group was named that does not exist inside the image; the host's names do not count there.</source>
        <translation>指定的组在镜像内不存在；宿主机上的名称在那里无效。</translation>
    </message>
    <message>
        <source>Give the group's number instead: that of the socket's group on the engine's machine.</source>
        <translation>请改为提供组 ID：引擎所在机器上套接字所属组的 ID。</translation>
    </message>
    <message>
        <source>The image has no such user</source>
        <translation>镜像中没有这个用户</translation>
    </message>
    <message>
        <source>A user was named that does not exist inside the image.</source>
        <translation>指定的用户在镜像内不存在。</translation>
    </message>
    <message>
        <source>Use a name or number that the image knows: root or buildagent in TeamCity's images.</source>
        <translation>请使用镜像中存在的名称或 ID：在 TeamCity 的镜像中为 root 或 buildagent。</translation>
    </message>
    <message>
        <source>The engine is in no swarm</source>
        <translation>引擎不在 Swarm 中</translation>
    </message>
    <message>
        <source>The command is for Docker's swarm mode, which is not switched on here. The methods dind and sysbox can't run as a stack anyway.</source>
        <translation>该命令用于 Docker 的 Swarm 模式，而这里没有启用。dind 和 sysbox 方式本来就不能以 stack 的形式运行。</translation>
    </message>
    <message>
        <source>Use docker run or docker compose.</source>
        <translation>请使用 docker run 或 docker compose。</translation>
    </message>
    <message>
        <source>docker stack leaves out parts of the file</source>
        <translation>docker stack 会略去文件的部分内容</translation>
    </message>
    <message>
        <source>docker stack deploy does not know all of Compose: it passes over privileged, restart, security_opt and others. An agent with an engine of its own can't work so.</source>
        <translation>docker stack deploy 并不支持 Compose 的全部功能：它会忽略 privileged、restart、security_opt 等。带有自己引擎的 Agent 无法这样运行。</translation>
    </message>
    <message>
        <source>Use docker compose up on the machine itself.</source>
        <translation>请在那台机器上使用 docker compose up。</translation>
    </message>
    <message>
        <source>The image's name is not well-formed</source>
        <translation>镜像名称的格式不正确</translation>
    </message>
    <message>
        <source>Names of images are in small letters, with one colon before the tag. An empty variable or a stray blank in the command has the same effect.</source>
        <translation>镜像名称使用小写字母，标签前有一个冒号。命令中的空变量或多余的空格也会导致同样的结果。</translation>
    </message>
    <message>
        <source>Correct the name; in a script, look whether a variable is empty.</source>
        <translation>请更正名称；如果是在脚本中，请检查是否有变量为空。</translation>
    </message>
    <message>
        <source>The container has no such program</source>
        <translation>容器中没有这个程序</translation>
    </message>
    <message>
        <source>The image does not contain the program that was to be started, or an option stands behind the image's name and was taken for one.</source>
        <translation>镜像不包含要启动的程序，或者镜像名称后面的选项被当成了程序。</translation>
    </message>
    <message>
        <source>Put options before the image's name, and check the command.</source>
        <translation>请将选项放在镜像名称之前，并检查命令。</translation>
    </message>
    <message>
        <source>There is no docker command here</source>
        <translation>这里没有 docker 命令</translation>
    </message>
    <message>
        <source>Docker's client is not installed. TeamCity's minimal agent image has none.</source>
        <translation>没有安装 Docker 的客户端。TeamCity 的精简 Agent 镜像中不含客户端。</translation>
    </message>
    <message>
        <source>Use the image jetbrains/teamcity-agent instead of teamcity-minimal-agent. On your own machine, install Docker.</source>
        <translation>请使用镜像 jetbrains/teamcity-agent 代替 teamcity-minimal-agent。在您自己的机器上，请安装 Docker。</translation>
    </message>
    <message>
        <source>docker-compose is not installed</source>
        <translation>没有安装 docker-compose</translation>
    </message>
    <message>
        <source>The old program docker-compose is no longer part of TeamCity's images since March 2024.</source>
        <translation>自 2024 年 3 月起，TeamCity 的镜像不再包含旧程序 docker-compose。</translation>
    </message>
    <message>
        <source>Write docker compose, with a blank.</source>
        <translation>请写成 docker compose，中间用空格。</translation>
    </message>
    <message>
        <source>Docker's Compose plugin is not installed</source>
        <translation>没有安装 Docker 的 Compose 插件</translation>
    </message>
    <message>
        <source>The docker command does not know compose: the package docker-compose-plugin is missing.</source>
        <translation>docker 命令不支持 compose：缺少软件包 docker-compose-plugin。</translation>
    </message>
    <message>
        <source>Install it from where Docker came from.</source>
        <translation>请从安装 Docker 的同一来源安装它。</translation>
    </message>
    <message>
        <source>Docker's builder plugin is not installed</source>
        <translation>没有安装 Docker 的构建器插件</translation>
    </message>
    <message>
        <source>Building with BuildKit needs buildx: the package docker-buildx-plugin is missing.</source>
        <translation>使用 BuildKit 构建需要 buildx：缺少软件包 docker-buildx-plugin。</translation>
    </message>
    <message>
        <source>This builder builds for one platform only</source>
        <translation>此构建器只能为一个平台构建</translation>
    </message>
    <message>
        <source>The engine's built-in builder can't build for several kinds of processors at once, unless it uses the containerd image store.</source>
        <translation>引擎内置的构建器不能同时为多种处理器架构构建，除非使用 containerd 镜像存储。</translation>
    </message>
    <message>
        <source>Make a builder that can, or use an engine from 29 on with its new image store.</source>
        <translation>请创建支持此功能的构建器，或者使用 29 及更高版本的引擎及其新的镜像存储。</translation>
    </message>
    <message>
        <source>This docker-compose is too old for the engine</source>
        <translation>此 docker-compose 对引擎来说过旧</translation>
    </message>
    <message>
        <source>docker-compose 1.29 wants something from the engine that newer ones no longer send. It fails when a container is made again.</source>
        <translation>docker-compose 1.29 需要引擎返回某项内容，而较新的引擎不再返回。重新创建容器时，它会失败。</translation>
    </message>
    <message>
        <source>Use docker compose (version 2 or newer). The half-made container with a name like 0123_agent has to be removed once.</source>
        <translation>请使用 docker compose（版本 2 或更高）。需要手动移除一次创建到一半的容器，其名称形如 0123_agent。</translation>
    </message>
    <message>
        <source>docker-compose 1.29 and its Python libraries do not fit</source>
        <translation>docker-compose 1.29 与其 Python 库不兼容</translation>
    </message>
    <message>
        <source>The old docker-compose does not work with newer Python packages on the same machine.</source>
        <translation>旧的 docker-compose 无法与同一台机器上较新的 Python 包配合使用。</translation>
    </message>
    <message>
        <source>Use docker compose (version 2 or newer).</source>
        <translation>请使用 docker compose（版本 2 或更高）。</translation>
    </message>
    <message>
        <source>Compose does not know one of the file's keys</source>
        <translation>Compose 无法识别文件中的某个键</translation>
    </message>
    <message>
        <source>A key is misspelt or stands in the wrong place, or docker-compose 1.29 reads a file for version 2: it knows neither name: nor cgroup:.</source>
        <translation>某个键拼写错误或位置不对，或者 docker-compose 1.29 读取了版本 2 的文件：这个版本既不支持 name: 也不支持 cgroup:。</translation>
    </message>
    <message>
        <source>Correct the key that the message names, or use docker compose (version 2 or newer).</source>
        <translation>请更正消息中指出的键，或者使用 docker compose（版本 2 或更高）。</translation>
    </message>
    <message>
        <source>The line version: is no longer needed</source>
        <translation>不再需要 version: 这一行</translation>
    </message>
    <message>
        <source>A warning without effect: Compose 2 does not look at it.</source>
        <translation>这条警告没有实际影响：Compose 2 会忽略它。</translation>
    </message>
    <message>
        <source>Remove the line version: from the file.</source>
        <translation>请从文件中移除 version: 这一行。</translation>
    </message>
    <message>
        <source>Compose put nothing in the place of a variable</source>
        <translation>Compose 将某个变量替换成了空值</translation>
    </message>
    <message>
        <source>The file has a $ that Compose takes for a variable, and it has no value. A password with a $ is eaten so.</source>
        <translation>文件中有一个 $ 被 Compose 当成了变量，而该变量没有值。含有 $ 的密码就会这样被破坏。</translation>
    </message>
    <message>
        <source>Give the variable a value (in .env, say). Where a $ is meant as such, write $$.</source>
        <translation>请为该变量赋值（例如在 .env 中）。如果要表示 $ 本身，请写成 $$。</translation>
    </message>
    <message>
        <source>Compose can't read a $ in the file</source>
        <translation>Compose 无法解析文件中的某个 $</translation>
    </message>
    <message>
        <source>A $ begins a variable, and what follows is not one.</source>
        <translation>$ 表示变量的开头，但后面的内容不是变量。</translation>
    </message>
    <message>
        <source>Write $$ where a $ is meant as such.</source>
        <translation>如果要表示 $ 本身，请写成 $$。</translation>
    </message>
    <message>
        <source>Something that the agent waits for did not start</source>
        <translation>Agent 所等待的内容没有启动</translation>
    </message>
    <message>
        <source>A container that has to be healthy first is not: mostly the engine beside the agent.</source>
        <translation>某个必须先达到健康状态的容器没有达到：多半是 Agent 旁边的引擎。</translation>
    </message>
    <message>
        <source>Look at the log of the container that the message names.</source>
        <translation>请查看消息中指出的容器的日志。</translation>
    </message>
    <message>
        <source>The file uses a name that it does not define</source>
        <translation>文件使用了未定义的名称</translation>
    </message>
    <message>
        <source>A service names a volume, network or service that is not in the file.</source>
        <translation>某个服务引用的卷、网络或服务在文件中不存在。</translation>
    </message>
    <message>
        <source>Add it under volumes:, networks: or services:, or correct the name. A path has to begin with / or ./.</source>
        <translation>请在 volumes:、networks: 或 services: 下添加它，或者更正名称。路径必须以 / 或 ./ 开头。</translation>
    </message>
    <message>
        <source>A network or volume that should be there is not</source>
        <translation>应有的网络或卷不存在</translation>
    </message>
    <message>
        <source>The file says that it exists already (external: true), and this engine has none of that name.</source>
        <translation>文件声明它已经存在（external: true），但此引擎上没有叫这个名称的网络或卷。</translation>
    </message>
    <message>
        <source>Create it, or remove external: true.</source>
        <translation>请创建它，或者移除 external: true。</translation>
    </message>
    <message>
        <source>The file is not well-formed YAML</source>
        <translation>文件的 YAML 格式不正确</translation>
    </message>
    <message>
        <source>An indentation is off, a tab stands where blanks should be, or a text with a colon lacks its quotes.</source>
        <translation>可能是缩进有误，应为空格的地方用了制表符，或者含冒号的文本没有加引号。</translation>
    </message>
    <message>
        <source>Look at the line that the message names and the one before.</source>
        <translation>请查看消息中指出的那一行及其前一行。</translation>
    </message>
    <message>
        <source>The env file is missing</source>
        <translation>缺少 env 文件</translation>
    </message>
    <message>
        <source>The Compose file takes variables from a file that is not beside it.</source>
        <translation>Compose 文件要从一个文件中读取变量，但该文件不在它旁边。</translation>
    </message>
    <message>
        <source>Put the file there. An export of this program writes it as NAME.env beside the Compose file.</source>
        <translation>请将该文件放到那里。本程序导出时会将其以 NAME.env 为名写在 Compose 文件旁边。</translation>
    </message>
    <message>
        <source>The agent may not write its settings</source>
        <translation>Agent 无权写入其设置</translation>
    </message>
    <message>
        <source>The folder mounted at /data/teamcity_agent/conf belongs to root, and the agent runs as user 1000 since its images of 2020.1.</source>
        <translation>挂载到 /data/teamcity_agent/conf 的目录属于 root，而自 2020.1 版镜像起，Agent 以用户 1000 的身份运行。</translation>
    </message>
    <message>
        <source>Use a named volume, or let the agent start as root, or give the host's folder to the user 1000.</source>
        <translation>请使用命名卷，让 Agent 以 root 身份启动，或者将宿主机的目录交给用户 1000。</translation>
    </message>
    <message>
        <source>The agent was not told where its server is</source>
        <translation>没有告知 Agent 其服务器在哪里</translation>
    </message>
    <message>
        <source>The variable SERVER_URL is empty, and there are no settings from an earlier start.</source>
        <translation>变量 SERVER_URL 为空，也没有之前启动时留下的设置。</translation>
    </message>
    <message>
        <source>Set SERVER_URL to the server's address, as in a browser.</source>
        <translation>请将 SERVER_URL 设为服务器的地址，与浏览器中的相同。</translation>
    </message>
    <message>
        <source>The server's address has quotes or blanks in it</source>
        <translation>服务器的地址中含有引号或空格</translation>
    </message>
    <message>
        <source>SERVER_URL was given with quotes that became part of it, or with a blank at its end.</source>
        <translation>提供 SERVER_URL 时，引号成了它的一部分，或者末尾有空格。</translation>
    </message>
    <message>
        <source>Write it without quotes (in Compose: - SERVER_URL=https://…), remove what the agent has stored in its settings, and start it again.</source>
        <translation>请去掉引号，移除 Agent 已保存在设置中的内容，然后重新启动它（在 Compose 中应写成：- SERVER_URL=https://…）。</translation>
    </message>
    <message>
        <source>The TeamCity server is still starting</source>
        <translation>TeamCity 服务器仍在启动</translation>
    </message>
    <message>
        <source>The server answers, and is not ready yet. The agent tries again by itself.</source>
        <translation>服务器有响应，但尚未就绪。Agent 会自行重试。</translation>
    </message>
    <message>
        <source>Wait some minutes. If it lasts, open the server's page in a browser: it may wait for an answer.</source>
        <translation>请等待几分钟。如果持续如此，请在浏览器中打开服务器的页面：它可能正在等待回答。</translation>
    </message>
    <message>
        <source>The TeamCity server waits for an administrator</source>
        <translation>TeamCity 服务器正在等待管理员</translation>
    </message>
    <message>
        <source>The server is in maintenance: its first start or an upgrade has to be finished in the browser.</source>
        <translation>服务器处于维护状态：需要在浏览器中完成首次启动或升级。</translation>
    </message>
    <message>
        <source>Open the server's page and answer what it asks. The agent connects by itself afterwards.</source>
        <translation>请打开服务器的页面并回答其问题。之后 Agent 会自行连接。</translation>
    </message>
    <message>
        <source>localhost is the agent's own container</source>
        <translation>localhost 是 Agent 自己的容器</translation>
    </message>
    <message>
        <source>Inside a container, localhost means the container, and no TeamCity server runs in it.</source>
        <translation>在容器内，localhost 指的是该容器，而其中没有运行 TeamCity 服务器。</translation>
    </message>
    <message>
        <source>Use the server's name in the network, or host.docker.internal if it runs on the same machine (on Linux with --add-host host.docker.internal:host-gateway). An agent that has started before keeps the old address in its settings; change it there.</source>
        <translation>请使用服务器在网络中的名称；如果它在同一台机器上运行，请使用 host.docker.internal（在 Linux 上需加 --add-host host.docker.internal:host-gateway）。已启动过的 Agent 会在其设置中保留旧地址；请在那里更改。</translation>
    </message>
    <message>
        <source>Nothing answers at the server's address</source>
        <translation>服务器的地址没有响应</translation>
    </message>
    <message>
        <source>The machine was reached, but no server listens on this port: TeamCity is not running, or uses another port (8111 unless it was changed).</source>
        <translation>可以访问该机器，但没有服务器在此端口上监听：TeamCity 没有运行，或者使用了其他端口（未更改时为 8111）。</translation>
    </message>
    <message>
        <source>Check that the server runs, and its port. An agent that has started before keeps the address that it had then.</source>
        <translation>请检查服务器是否在运行，以及它的端口。已启动过的 Agent 会保留当时的地址。</translation>
    </message>
    <message>
        <source>The server's machine does not answer</source>
        <translation>服务器所在的机器没有响应</translation>
    </message>
    <message>
        <source>The address is wrong, or a firewall drops the connection.</source>
        <translation>地址有误，或者防火墙丢弃了连接。</translation>
    </message>
    <message>
        <source>Open the address from a container on the same machine. If that fails as well, the way is blocked: ask who runs the network.</source>
        <translation>请从同一台机器上的容器中打开该地址。如果同样失败，则说明通路被阻断：请询问网络管理员。</translation>
    </message>
    <message>
        <source>The server's name is not found from the agent</source>
        <translation>从 Agent 无法找到服务器的名称</translation>
    </message>
    <message>
        <source>The container can't resolve the name. Names from the host's own hosts file are not known in containers, and names of containers only on the same network.</source>
        <translation>容器无法解析该名称。容器无法识别宿主机 hosts 文件中的名称，而容器的名称只在同一网络中有效。</translation>
    </message>
    <message>
        <source>Use a name that DNS knows, put the agent on the server container's network, or add the name with --add-host.</source>
        <translation>请使用 DNS 能解析的名称，将 Agent 放到服务器容器的网络上，或者用 --add-host 添加该名称。</translation>
    </message>
    <message>
        <source>There is no way to the server from the agent</source>
        <translation>从 Agent 没有通往服务器的路由</translation>
    </message>
    <message>
        <source>The network does not let the connection through, or a Docker network uses the same addresses as the server's.</source>
        <translation>网络不允许该连接通过，或者某个 Docker 网络与服务器使用了相同的地址。</translation>
    </message>
    <message>
        <source>Compare the server's address with the ranges of Docker's networks. A firewall on the server's host can have the same effect.</source>
        <translation>请将服务器的地址与各 Docker 网络的网段进行比较。服务器宿主机上的防火墙也可能导致同样的结果。</translation>
    </message>
    <message>
        <source>The agent does not trust the server's certificate</source>
        <translation>Agent 不信任服务器的证书</translation>
    </message>
    <message>
        <source>The server's certificate comes from an authority that Java does not know: one of your own, or an incomplete chain.</source>
        <translation>服务器的证书来自 Java 不信任的颁发机构：可能是您自己的颁发机构，或者证书链不完整。</translation>
    </message>
    <message>
        <source>Put the server's or the authority's certificate, one in a file, into /opt/buildagent/conf/trustedCertificates of the agent, and restart it.</source>
        <translation>请将服务器或颁发机构的证书放入 Agent 的 /opt/buildagent/conf/trustedCertificates，每个文件一个证书，然后重启 Agent。</translation>
    </message>
    <message>
        <source>The server speaks no HTTPS on this port</source>
        <translation>服务器在此端口上不支持 HTTPS</translation>
    </message>
    <message>
        <source>The address begins with https://, and the server answers without encryption there.</source>
        <translation>地址以 https:// 开头，而服务器在那里的响应没有加密。</translation>
    </message>
    <message>
        <source>Write http://, or use the server's HTTPS port. In an agent that has started before, change serverUrl in its buildAgent.properties.</source>
        <translation>请改用“http://”，或者使用服务器的 HTTPS 端口。对于已启动过的 Agent，请更改其 buildAgent.properties 中的 serverUrl。</translation>
    </message>
    <message>
        <source>The server's certificate was made for another name</source>
        <translation>服务器的证书是为其他名称签发的</translation>
    </message>
    <message>
        <source>The name in SERVER_URL is not in the certificate.</source>
        <translation>证书中没有 SERVER_URL 里的名称。</translation>
    </message>
    <message>
        <source>Use the name that the certificate was made for.</source>
        <translation>请使用证书所签发的名称。</translation>
    </message>
    <message>
        <source>The server's certificate has run out, or the clock is wrong</source>
        <translation>服务器的证书已过期，或者时钟有误</translation>
    </message>
    <message>
        <source>The certificate is not valid at the time that the agent's machine shows.</source>
        <translation>按 Agent 所在机器的时钟，证书目前无效。</translation>
    </message>
    <message>
        <source>Check the clock of the engine's machine, and renew the server's certificate.</source>
        <translation>请检查引擎所在机器的时钟，并更新服务器的证书。</translation>
    </message>
    <message>
        <source>Agent and server find no common encryption</source>
        <translation>Agent 与服务器没有共同的加密方式</translation>
    </message>
    <message>
        <source>The server, or a proxy before it, offers only old or only very new versions of TLS, or wants a certificate from the agent.</source>
        <translation>服务器或其前面的代理只提供旧版或过新版本的 TLS，或者要求 Agent 出示证书。</translation>
    </message>
    <message>
        <source>Let the server or proxy offer TLS 1.2 and 1.3, without certificates of clients for the agents' addresses.</source>
        <translation>请让服务器或代理提供 TLS 1.2 和 1.3，并且对 Agent 使用的地址不要求客户端证书。</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password</source>
        <translation>代理要求用户名和密码</translation>
    </message>
    <message>
        <source>The agent goes through a proxy that lets nobody through without a login.</source>
        <translation>Agent 所经过的代理不允许未登录者通过。</translation>
    </message>
    <message>
        <source>Set teamcity.http.proxyLogin and teamcity.http.proxyPassword in the agent's buildAgent.properties, or let the proxy pass the server's address.</source>
        <translation>请在 Agent 的 buildAgent.properties 中设置 teamcity.http.proxyLogin 和 teamcity.http.proxyPassword，或者让代理放行服务器的地址。</translation>
    </message>
    <message>
        <source>The agent finds no Docker engine</source>
        <translation>Agent 找不到 Docker 引擎</translation>
    </message>
    <message>
        <source>Docker's client is there, but no engine answers it: the socket is not mounted, the engine beside or inside the agent has not started, or the agent may not use it.</source>
        <translation>有 Docker 客户端，但没有引擎响应它：套接字没有挂载，Agent 旁边或内部的引擎没有启动，或者 Agent 无权使用引擎。</translation>
    </message>
    <message>
        <source>Ask inside the agent's container: docker info says what is wrong. Then look that up here.</source>
        <translation>请在 Agent 的容器内查询：docker info 会说明问题所在。然后再在这里查找该问题。</translation>
    </message>
    <message>
        <source>The engine inside has to be started as root</source>
        <translation>内部的引擎必须以 root 身份启动</translation>
    </message>
    <message>
        <source>DOCKER_IN_DOCKER=start needs an image with sudo, or a container that starts as root.</source>
        <translation>DOCKER_IN_DOCKER=start 需要带有 sudo 的镜像，或者以 root 身份启动的容器。</translation>
    </message>
    <message>
        <source>Use an image whose tag ends in -linux-sudo, and start the container as root (-u 0).</source>
        <translation>请使用标签以 -linux-sudo 结尾的镜像，并以 root 身份启动容器（-u 0）。</translation>
    </message>
    <message>
        <source>This agent image has no sudo</source>
        <translation>此 Agent 镜像没有 sudo</translation>
    </message>
    <message>
        <source>Starting the engine inside calls sudo, even as root, and only some of TeamCity's images have it.</source>
        <translation>启动内部的引擎时会调用 sudo，即使已经是 root 也一样，而只有部分 TeamCity 镜像带有它。</translation>
    </message>
    <message>
        <source>Use an image whose tag ends in -sudo.</source>
        <translation>请使用标签以 -sudo 结尾的镜像。</translation>
    </message>
    <message>
        <source>sudo may not become root here</source>
        <translation>sudo 在这里不能切换为 root</translation>
    </message>
    <message>
        <source>The container was started with no-new-privileges, which switches sudo off, or its files lie where programs may not change user.</source>
        <translation>容器启动时使用了会使 sudo 失效的 no-new-privileges，或者其文件所在的位置不允许程序切换用户。</translation>
    </message>
    <message>
        <source>Remove no-new-privileges from the agent's security options, or start the agent as root.</source>
        <translation>请从 Agent 的安全选项中移除 no-new-privileges，或者以 root 身份启动 Agent。</translation>
    </message>
    <message>
        <source>The memory is used up</source>
        <translation>内存已用完</translation>
    </message>
    <message>
        <source>The agent or a build needed more memory than it may have.</source>
        <translation>Agent 或某个构建需要的内存超过了允许的量。</translation>
    </message>
    <message>
        <source>Raise or remove the container's memory limit, or give builds less to do at once. The agent itself needs about 500 MB.</source>
        <translation>请调高或移除容器的内存限制，或者减少构建同时进行的工作。Agent 本身需要约 500 MB。</translation>
    </message>
    <message>
        <source>The agent's Java is too old for the server</source>
        <translation>Agent 的 Java 对服务器来说过旧</translation>
    </message>
    <message>
        <source>The server sent programs that were made for a newer Java than the agent's image has.</source>
        <translation>服务器发来的程序是为较新的 Java 编译的，比 Agent 镜像中的 Java 新。</translation>
    </message>
    <message>
        <source>Use an agent image of the same version as the server.</source>
        <translation>请使用与服务器版本相同的 Agent 镜像。</translation>
    </message>
    <message>
        <source>A build step in a container does not see the agent's files</source>
        <translation>容器中的构建步骤看不到 Agent 的文件</translation>
    </message>
    <message>
        <source>With the method docker-socket, paths of a step's container are looked up on the host. The agent's folders have to lie on the host under the same paths, and they do not.</source>
        <translation>使用 docker-socket 方式时，步骤容器的路径会在宿主机上查找。Agent 的目录必须以相同的路径位于宿主机上，而实际并非如此。</translation>
    </message>
    <message>
        <source>Switch the container wrapper on, which mounts those folders; or choose the method dind or sysbox.</source>
        <translation>请启用 Container Wrapper，它会挂载这些目录；或者选择 dind 或 sysbox 方式。</translation>
    </message>
    <message>
        <source>Files in the checkout belong to somebody else</source>
        <translation>检出目录中的文件属于其他用户</translation>
    </message>
    <message>
        <source>A build in a container wrote files as root, and the agent, which runs as another user, can't change or remove them.</source>
        <translation>容器中的构建以 root 身份写入了文件，而 Agent 以其他用户身份运行，无法更改或移除它们。</translation>
    </message>
    <message>
        <source>Run the agent as root, or let those builds use the agent's user number (-u 1000). Then remove the old checkout once.</source>
        <translation>请以 root 身份运行 Agent，或者让这些构建使用 Agent 的用户 ID（-u 1000）。然后移除一次旧的检出目录。</translation>
    </message>
    <message>
        <source>Git does not trust a checkout of another user</source>
        <translation>Git 不信任其他用户的检出目录</translation>
    </message>
    <message>
        <source>The checkout's owner is not the user that runs git: the agent's user changed, or the step's container runs as another one.</source>
        <translation>检出目录的所有者不是运行 git 的用户：Agent 的用户已更改，或者步骤的容器以其他用户身份运行。</translation>
    </message>
    <message>
        <source>Run the step's container as the agent's user, or clean the checkout so that it is made again.</source>
        <translation>请以 Agent 的用户身份运行步骤的容器，或者清理检出目录，使其重新生成。</translation>
    </message>
    <message>
        <source>The agent's start script gave up</source>
        <translation>Agent 的启动脚本已放弃</translation>
    </message>
    <message>
        <source>The agent could not be set up; the line before says why, mostly that the server's address is missing.</source>
        <translation>无法设置 Agent；前一行说明了原因，多半是缺少服务器的地址。</translation>
    </message>
    <message>
        <source>Correct what the line before says, and start the agent again.</source>
        <translation>请更正前一行所指出的问题，然后重新启动 Agent。</translation>
    </message>
    <message>
        <source>The agent does not reach the TeamCity server</source>
        <translation>Agent 无法访问 TeamCity 服务器</translation>
    </message>
    <message>
        <source>The agent tries again about every minute and does not give up. What went wrong stands in the line before, or at the end of this one.</source>
        <translation>Agent 大约每分钟重试一次，不会放弃。出错的原因在前一行或这一行的末尾。</translation>
    </message>
    <message>
        <source>Check the server's address from inside the agent's container. An agent that has started before keeps the address that it had then, whatever SERVER_URL says now.</source>
        <translation>请从 Agent 的容器内检查服务器的地址。无论现在 SERVER_URL 是什么，已启动过的 Agent 都会保留当时的地址。</translation>
    </message>
    <message>
        <source>No licence is left for another agent</source>
        <translation>没有可供更多 Agent 使用的许可证</translation>
    </message>
    <message>
        <source>Each authorised agent needs a licence, also when it is disabled or disconnected; three are free. One agent too many pauses the whole build queue.</source>
        <translation>每个已授权的 Agent 都需要一个许可证，即使它被禁用或断开连接；前三个免费。只要多出一个 Agent，整个构建队列就会暂停。</translation>
    </message>
    <message>
        <source>Unauthorise or delete an agent that you no longer use, or add a licence.</source>
        <translation>请将不再使用的 Agent 取消授权或删除，或者添加许可证。</translation>
    </message>
    <message>
        <source>The server takes the call for a forgery</source>
        <translation>服务器认为该调用是伪造的</translation>
    </message>
    <message>
        <source>A call that changes something came with a session's cookie and without its CSRF token.</source>
        <translation>一个会做出更改的调用带有会话 cookie，却没有相应的 CSRF 令牌。</translation>
    </message>
    <message>
        <source>Call with an access token (Authorization: Bearer) and without cookies.</source>
        <translation>请使用访问令牌（Authorization: Bearer）调用，并且不带 cookie。</translation>
    </message>
    <message>
        <source>The server has locked the login for a while</source>
        <translation>服务器暂时锁定了登录</translation>
    </message>
    <message>
        <source>There were too many wrong passwords. For some time it refuses the right one as well.</source>
        <translation>输错密码的次数过多。在一段时间内，即使密码正确也会被拒绝。</translation>
    </message>
    <message>
        <source>Wait a minute, then log in once with the right password or token.</source>
        <translation>请等待一分钟，然后用正确的密码或令牌登录一次。</translation>
    </message>
    <message>
        <source>The server does not accept this token</source>
        <translation>服务器不接受此令牌</translation>
    </message>
    <message>
        <source>The access token is wrong, expired or revoked, or tokens are switched off on this server.</source>
        <translation>访问令牌有误、已过期或已被撤销，或者此服务器禁用了令牌。</translation>
    </message>
    <message>
        <source>Make a new access token in TeamCity under your profile, Access Tokens.</source>
        <translation>请在 TeamCity 的个人资料下的 Access Tokens 中创建新的访问令牌。</translation>
    </message>
    <message>
        <source>The server wants a login</source>
        <translation>服务器要求登录</translation>
    </message>
    <message>
        <source>The call was made without an access token.</source>
        <translation>调用时没有提供访问令牌。</translation>
    </message>
    <message>
        <source>Give an access token: in TeamCity under your profile, Access Tokens.</source>
        <translation>请提供访问令牌：在 TeamCity 的个人资料下的 Access Tokens 中创建。</translation>
    </message>
    <message>
        <source>Your TeamCity user may not do this</source>
        <translation>您的 TeamCity 用户无权执行此操作</translation>
    </message>
    <message>
        <source>The user that the token belongs to lacks a permission: authorising agents and changing pools need one of their own.</source>
        <translation>令牌所属的用户缺少某项权限：为 Agent 授权和更改 Agent 池各需要单独的权限。</translation>
    </message>
    <message>
        <source>Ask an administrator for the permission that the message names, or use another user's token.</source>
        <translation>请向管理员申请消息中指出的权限，或者使用其他用户的令牌。</translation>
    </message>
    <message>
        <source>The server does not know this agent yet</source>
        <translation>服务器上还没有此 Agent</translation>
    </message>
    <message>
        <source>The agent has not registered, or under another name: without AGENT_NAME the server invents one.</source>
        <translation>Agent 没有注册，或者以其他名称注册：如果没有 AGENT_NAME，服务器会自行起名。</translation>
    </message>
    <message>
        <source>Wait some minutes, and look under Agents, Unauthorized. The agent's log says whether it reaches the server.</source>
        <translation>请等待几分钟，然后查看 Agents &gt; Unauthorized。Agent 的日志会说明它能否访问服务器。</translation>
    </message>
    <message>
        <source>The TeamCity server is not ready yet</source>
        <translation>TeamCity 服务器尚未就绪</translation>
    </message>
    <message>
        <source>The server shows its start page: it is starting, or waits for somebody to finish the first start.</source>
        <translation>服务器显示的是启动页面：它正在启动，或者在等待有人完成首次启动。</translation>
    </message>
    <message>
        <source>Open the server's page in a browser and answer what it asks.</source>
        <translation>请在浏览器中打开服务器的页面并回答其问题。</translation>
    </message>
    <message>
        <source>Something is to be written where nothing may be</source>
        <translation>试图在不允许写入的位置写入</translation>
    </message>
    <message>
        <source>The container's files are read-only (a security setting, OpenShift), or the volume was mounted so. An agent updates itself and needs to write in its own folder.</source>
        <translation>容器的文件是只读的（由于安全设置、OpenShift），或者卷以只读方式挂载。Agent 会自行更新，需要写入自己的目录。</translation>
    </message>
    <message>
        <source>Mount the path for writing, and remove the read-only setting of the agent's container.</source>
        <translation>请以可写方式挂载该路径，并移除 Agent 容器的只读设置。</translation>
    </message>
    <message>
        <source>The machine's memory is used up</source>
        <translation>机器的内存已用完</translation>
    </message>
    <message>
        <source>There is no memory left for another process.</source>
        <translation>没有足够的内存运行更多进程。</translation>
    </message>
    <message>
        <source>Run fewer agents at once, give them limits, or give the machine more memory or swap.</source>
        <translation>请减少同时运行的 Agent，为它们设置限制，或者为机器增加内存或交换空间。</translation>
    </message>
    <message>
        <source>A limit of open files is reached</source>
        <translation>已达到打开文件数的上限</translation>
    </message>
    <message>
        <source>A program, or all containers of the machine together, hold more files open than is allowed.</source>
        <translation>某个程序或机器上的所有容器合计打开的文件数超过了允许的数量。</translation>
    </message>
    <message>
        <source>Raise the limits on the host. For a container: --ulimit nofile=1048576.</source>
        <translation>请在宿主机上调高上限。对于容器：--ulimit nofile=1048576。</translation>
    </message>
    <message>
        <source>The container can't be started</source>
        <translation>无法启动容器</translation>
    </message>
    <message>
        <source>The runtime (runc or Sysbox) failed while it set the container up. The last part of the message says at what.</source>
        <translation>运行时（runc 或 Sysbox）在设置容器时失败。消息的最后一部分说明了失败之处。</translation>
    </message>
    <message>
        <source>Read the end of the message. Common causes: a missing program or path, a privilege that is not given, or a runtime that is too old for its kernel.</source>
        <translation>请阅读消息的末尾。常见原因：缺少程序或路径、没有授予某项权限，或者运行时对内核来说过旧。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 can't be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write there.</source>
        <translation>请检查该文件夹是否存在，以及您是否有权写入。</translation>
    </message>
    <message>
        <source>Wrote %1, readable only by you.</source>
        <translation>已写入 %1，只有您可以读取。</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Which format? Give --format.</source>
        <translation>要使用哪种格式？请指定 --format。</translation>
    </message>
    <message>
        <source>There is no format "%1".</source>
        <translation>没有“%1”格式。</translation>
    </message>
    <message>
        <source>Formats: %1.</source>
        <translation>可用格式：%1。</translation>
    </message>
    <message>
        <source>With a token the export needs a file: -o PATH.</source>
        <translation>导出内容包含令牌时，需要指定文件：-o PATH。</translation>
    </message>
    <message>
        <source>The token is written beside it, into a file that only you can read.</source>
        <translation>令牌会写入旁边的另一个文件，只有您可以读取。</translation>
    </message>
    <message>
        <source>Prints or writes what would be run. Asks no engine.

Example: dind-wizard export --format compose -o compose.yaml --server-url https://tc.example.com --method dind</source>
        <translation>显示或写出将要运行的内容。不访问引擎。

示例：dind-wizard export --format compose -o compose.yaml --server-url https://tc.example.com --method dind</translation>
    </message>
    <message>
        <source>Write to this file.</source>
        <translation>写入此文件。</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>关于 %1 的说明：%2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>说明：%1</translation>
    </message>
</context>
<context>
    <name>FactsAdvice</name>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n 个 Agent</numerusform>
        </translation>
    </message>
    <message>
        <source>The server’s licence has no agent left, and you are about to add %1.</source>
        <translation>服务器的许可证已没有剩余的 Agent 名额，而您将要添加 %1。</translation>
    </message>
    <message>
        <source>The server’s licence has only %1 left, and you are about to add %2.</source>
        <translation>服务器的许可证只剩 %1 的名额，而您将要添加 %2。</translation>
    </message>
    <message>
        <source>New agents start all the same, and wait until somebody authorises them. With one authorised agent more than the licence allows, TeamCity pauses the whole build queue until the number is right again.</source>
        <translation>新的 Agent 照样会启动，并等待有人为其授权。只要已授权的 Agent 比许可证允许的多一个，TeamCity 就会暂停整个构建队列，直到数量符合要求。</translation>
    </message>
    <message>
        <source>Make only %1</source>
        <translation>只创建 %1</translation>
    </message>
    <message>
        <source>Take the authorisation from agents that are no longer needed, on the server’s Agents page, or get more licences.</source>
        <translation>请在服务器的 Agents 页面上取消对不再需要的 Agent 的授权，或者获取更多许可证。</translation>
    </message>
    <message>
        <source>The server’s licence allows any number of agents.</source>
        <translation>服务器的许可证不限制 Agent 数量。</translation>
    </message>
    <message>
        <source>The server does not tell how many agents its licence still allows.</source>
        <translation>服务器没有说明其许可证还允许多少个 Agent。</translation>
    </message>
    <message>
        <source>With one authorised agent more than that, TeamCity pauses the whole build queue.</source>
        <translation>已授权的 Agent 只要多出一个，TeamCity 就会暂停整个构建队列。</translation>
    </message>
    <message>
        <source>The token’s user needs the permission “View agent details” for it. Or look under Administration, Licenses.</source>
        <translation>令牌所属的用户需要“View agent details”权限才能查看。您也可以查看 Administration &gt; Licenses。</translation>
    </message>
    <message>
        <source>The server’s licence has %1 left, of %2.</source>
        <translation>服务器的许可证还剩 %1 的名额，共 %2 个。</translation>
    </message>
    <message>
        <source>The server’s licence has %1 left.</source>
        <translation>服务器的许可证还剩 %1 的名额。</translation>
    </message>
    <message>
        <source>The server already has an agent called %1, and it is connected.</source>
        <translation>服务器上已有名为 %1 的 Agent，并且已连接。</translation>
    </message>
    <message>
        <source>The server already has an agent called %1, which is not connected.</source>
        <translation>服务器上已有名为 %1 的 Agent，但没有连接。</translation>
    </message>
    <message>
        <source>If you make that agent anew and keep its volumes, it is the same one, as it should be. Otherwise the server gives the new agent another name, such as %1-1.</source>
        <translation>如果您重新创建该 Agent 并保留其卷，它就仍是同一个 Agent，这正是应有的情况。否则，服务器会给新的 Agent 起另一个名称，例如 %1-1。</translation>
    </message>
    <message>
        <source>Use the name %1</source>
        <translation>使用名称 %1</translation>
    </message>
    <message>
        <source>The server has more than %1 agents; their names were not all compared.</source>
        <translation>服务器上有超过 %1 个 Agent；没有比较所有名称。</translation>
    </message>
    <message>
        <source>Choose a name that is sure to be free.</source>
        <translation>请选择肯定未被占用的名称。</translation>
    </message>
    <message>
        <source>The name %1 is free.</source>
        <translation>名称 %1 可用。</translation>
    </message>
    <message>
        <source>The names %1 to %2 are free.</source>
        <translation>名称 %1 至 %2 可用。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (full with %2)</source>
        <translation>%1（%2，已满）</translation>
    </message>
    <message>
        <source>%1 (%2 of at most %3)</source>
        <translation>%1（%2，最多 %3 个）</translation>
    </message>
    <message>
        <source>The server does not tell its agent pools.</source>
        <translation>服务器没有说明它有哪些 Agent 池。</translation>
    </message>
    <message>
        <source>The token’s user needs the permission “View agent details” for it.</source>
        <translation>令牌所属的用户需要“View agent details”权限才能查看。</translation>
    </message>
    <message>
        <source>New agents come into the pool %1.</source>
        <translation>新的 Agent 会进入池 %1。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>A pool decides which projects’ builds an agent gets. The server has: %1.</source>
        <translation>Agent 池决定 Agent 会得到哪些项目的构建。服务器上有：%1。</translation>
    </message>
    <message>
        <source>After the launch you can move an agent into another pool, on its page in TeamCity.</source>
        <translation>启动之后，您可以在 TeamCity 中 Agent 的页面上将其移到另一个池。</translation>
    </message>
</context>
<context>
    <name>FlagValues</name>
    <message>
        <source>A token is a secret and stays out of settings. Give it in a file at launch (--token-file), or authorise the agent in TeamCity.</source>
        <translation>令牌属于机密，不保存在设置中。请在启动时以文件提供（--token-file），或者在 TeamCity 中为 Agent 授权。</translation>
    </message>
    <message>
        <source>Its value comes from where the command is run. Enter it by hand.</source>
        <translation>其值来自运行该命令的环境。请手动输入。</translation>
    </message>
    <message>
        <source>Not a bind mount or a volume.</source>
        <translation>不是绑定挂载，也不是卷。</translation>
    </message>
    <message>
        <source>A volume without a name would be left behind each time the container is made anew.</source>
        <translation>没有名称的卷在每次重新创建容器时都会遗留下来。</translation>
    </message>
    <message>
        <source>The mount stays, without %1.</source>
        <translation>保留该挂载，但不含 %1。</translation>
    </message>
    <message>
        <source>It names no network.</source>
        <translation>它没有指定网络。</translation>
    </message>
    <message>
        <source>An agent can't share another container's network. Put both on one network, and name it.</source>
        <translation>Agent 不能共用另一个容器的网络。请将两者放在同一个网络上，并指定该网络。</translation>
    </message>
    <message>
        <source>The network stays, without %1.</source>
        <translation>保留该网络，但不含 %1。</translation>
    </message>
    <message>
        <source>Not a number of processors.</source>
        <translation>不是处理器数量。</translation>
    </message>
    <message>
        <source>Not a size.</source>
        <translation>不是大小。</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>不是整数。</translation>
    </message>
    <message>
        <source>Not a length of time.</source>
        <translation>不是时长。</translation>
    </message>
    <message>
        <source>Not HOST:ADDRESS.</source>
        <translation>不是 HOST:ADDRESS。</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>access token</source>
        <translation>访问令牌（access token）</translation>
    </message>
    <message>
        <source>A key that a user makes in TeamCity’s profile. This program asks the server with it what only a user may see, such as the agent pools.</source>
        <translation>用户在 TeamCity 的个人资料中创建的密钥。本程序用它向服务器查询只有登录用户才能看到的信息，例如 Agent 池。</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>The program of TeamCity that runs builds. Here it runs in a container and asks the server for work; the server never calls it.</source>
        <translation>TeamCity 中负责运行构建的程序。在这里，它在容器中运行，并主动向服务器领取任务；服务器从不主动连接它。</translation>
    </message>
    <message>
        <source>agent pool</source>
        <translation>Agent 池（agent pool）</translation>
    </message>
    <message>
        <source>A group of agents in TeamCity. A project’s builds run only on agents of the pools that the project is in.</source>
        <translation>TeamCity 中的一组 Agent。项目的构建只会在该项目所属的池中的 Agent 上运行。</translation>
    </message>
    <message>
        <source>authorise</source>
        <translation>授权（authorise）</translation>
    </message>
    <message>
        <source>To allow an agent, once, to run builds of a TeamCity server. Each authorised agent takes one place of the server’s licence.</source>
        <translation>允许某个 Agent 运行 TeamCity 服务器的构建，只需授权一次。每个已授权的 Agent 占用服务器许可证的一个名额。</translation>
    </message>
    <message>
        <source>bind mount</source>
        <translation>绑定挂载（bind mount）</translation>
    </message>
    <message>
        <source>A folder or file of the host that a container sees under a path of its own. What the container changes there is changed on the host.</source>
        <translation>宿主机上的目录或文件，容器通过自己的路径访问它。容器在其中所做的更改会直接作用于宿主机。</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>网桥（bridge）</translation>
    </message>
    <message>
        <source>The network of containers on one host that Docker makes unless another is asked for. Containers reach the outside through it, and nothing outside reaches them until a port is published.</source>
        <translation>同一宿主机上各容器所用的网络，未指定其他网络时由 Docker 创建。容器通过它访问外部；在发布端口之前，外部无法访问容器。</translation>
    </message>
    <message>
        <source>build</source>
        <translation>构建（build）</translation>
    </message>
    <message>
        <source>One run of what a project has to do: compile, test, make images. On an agent it can do whatever the agent’s container may do.</source>
        <translation>项目任务的一次执行：编译、测试、制作镜像。在 Agent 上，凡是 Agent 的容器有权做的事，构建都能做。</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Compose</translation>
    </message>
    <message>
        <source>Docker’s tool for several containers that belong together. A Compose file lists them, and “docker compose up” makes them.</source>
        <translation>Docker 用于管理一组相关容器的工具。Compose 文件列出这些容器，“docker compose up”负责创建它们。</translation>
    </message>
    <message>
        <source>container</source>
        <translation>容器（container）</translation>
    </message>
    <message>
        <source>A process with its own view of files, network and users, made from an image. It is no virtual machine: all containers share the host’s kernel.</source>
        <translation>由镜像创建的进程，拥有自己的文件、网络和用户视图。它不是虚拟机：所有容器共用宿主机的内核。</translation>
    </message>
    <message>
        <source>Container Wrapper</source>
        <translation>Container Wrapper</translation>
    </message>
    <message>
        <source>A feature of TeamCity that runs a single build step in a container of its own. It works only where the agent’s folders have the same paths for the agent and for the engine.</source>
        <translation>TeamCity 的一项功能，可以在单独的容器中运行某个构建步骤。只有当 Agent 的目录对 Agent 和引擎来说路径相同时，它才能工作。</translation>
    </message>
    <message>
        <source>Docker context</source>
        <translation>Docker 上下文（context）</translation>
    </message>
    <message>
        <source>A named way to an engine that the docker command keeps: its address, with certificates if it needs any. “docker context ls” lists them.</source>
        <translation>docker 命令以某个名称保存的引擎连接方式：包括引擎的地址，必要时还包括证书。“docker context ls”可列出所有上下文。</translation>
    </message>
    <message>
        <source>Docker Desktop</source>
        <translation>Docker Desktop</translation>
    </message>
    <message>
        <source>Docker for Windows, macOS and desktop Linux. Its engine runs in a virtual machine, so “the host” is that machine and not your computer.</source>
        <translation>用于 Windows、macOS 和桌面版 Linux 的 Docker。它的引擎在虚拟机中运行，因此“宿主机”指的是该虚拟机，而不是您的计算机。</translation>
    </message>
    <message>
        <source>Docker in Docker</source>
        <translation>Docker in Docker</translation>
    </message>
    <message>
        <source>An engine that runs in a container itself (“dind”). What builds make there stays apart from the host’s containers and images.</source>
        <translation>本身也在容器中运行的引擎（“dind”）。构建在其中创建的内容与宿主机的容器和镜像相互隔离。</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>The recipe by which “docker build” makes an image, step by step.</source>
        <translation>“docker build”据以逐步制作镜像的配方。</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>引擎（engine）</translation>
    </message>
    <message>
        <source>The program that makes and runs containers, also called the Docker daemon or dockerd. Whoever may give it orders can do nearly everything on its host.</source>
        <translation>创建和运行容器的程序，也称为 Docker 守护进程（daemon）或 dockerd。能向它下达命令的人，几乎可以在其宿主机上做任何事。</translation>
    </message>
    <message>
        <source>environment variable</source>
        <translation>环境变量（environment variable）</translation>
    </message>
    <message>
        <source>A named value that a program is started with. Everybody who may inspect a container can read its variables, so they are no place for secrets.</source>
        <translation>程序启动时获得的带有名称的值。凡是能检查（inspect）容器的人都能读取其环境变量，因此不适合存放机密信息。</translation>
    </message>
    <message>
        <source>healthcheck</source>
        <translation>健康检查（healthcheck）</translation>
    </message>
    <message>
        <source>A command by which the engine asks again and again whether the program in a container does its work.</source>
        <translation>引擎定期执行的命令，用来确认容器中的程序是否正常工作。</translation>
    </message>
    <message>
        <source>host</source>
        <translation>宿主机（host）</translation>
    </message>
    <message>
        <source>The machine on which the engine runs, whether that is your computer, a server, or a virtual machine.</source>
        <translation>运行引擎的机器，可以是您的计算机、服务器或虚拟机。</translation>
    </message>
    <message>
        <source>image</source>
        <translation>镜像（image）</translation>
    </message>
    <message>
        <source>A packed set of files and settings that containers are made from. Its name can end in a tag such as “:latest”, and what a tag stands for can change.</source>
        <translation>一组打包好的文件和设置，容器由它创建。其名称末尾可以带有标签（tag），例如“:latest”；同一标签所指的内容可能会变。</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>内核（kernel）</translation>
    </message>
    <message>
        <source>The core of the operating system, which hands out memory, files and devices. All containers of a host share it, so a flaw in it can let a build out of its container.</source>
        <translation>操作系统的核心，负责分配内存、文件和设备。同一宿主机的所有容器共用一个内核，因此内核的漏洞可能让构建从容器中逃逸。</translation>
    </message>
    <message>
        <source>Kubernetes manifest</source>
        <translation>Kubernetes 清单（manifest）</translation>
    </message>
    <message>
        <source>A file that tells a Kubernetes cluster what to run: here the agent, its volumes and its secret.</source>
        <translation>告诉 Kubernetes 集群要运行什么的文件：在这里是 Agent、它的卷和它的机密信息（secret）。</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签（label）</translation>
    </message>
    <message>
        <source>A key and a value attached to a container, volume or network. By its labels this program knows what it made, and it changes nothing else.</source>
        <translation>附加在容器、卷或网络上的一个键和一个值。本程序通过自己的标签识别它所创建的内容，不会更改其他任何内容。</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>The size of the largest packet that a network passes on. Behind a VPN it is smaller than usual, and an engine that isn’t told so hangs in the middle of downloads.</source>
        <translation>网络能够传输的最大数据包的大小。使用 VPN 时，它比平常小；如果没有告知引擎，下载就会中途卡住。</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络（network）</translation>
    </message>
    <message>
        <source>What containers talk over. Those on a network that was made for them find each other by name.</source>
        <translation>容器之间通信的途径。位于专门创建的网络上的容器可以按名称找到彼此。</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>计划（plan）</translation>
    </message>
    <message>
        <source>The exact networks, volumes and containers that follow from your choices. Preview, exports and launch all come from the same plan.</source>
        <translation>根据您的选择确定的具体网络、卷和容器。预览、导出和启动都依据同一个计划。</translation>
    </message>
    <message>
        <source>Podman</source>
        <translation>Podman</translation>
    </message>
    <message>
        <source>Another engine for containers, which can listen to Docker’s orders too.</source>
        <translation>另一种容器引擎，也可以接受 Docker 的命令。</translation>
    </message>
    <message>
        <source>port</source>
        <translation>端口（port）</translation>
    </message>
    <message>
        <source>A numbered door of a machine or container for network connections. To publish a port is to open it on the host and pass on to a container what comes in.</source>
        <translation>机器或容器上用于网络连接的带编号的入口。发布端口，就是在宿主机上打开该端口，并将收到的内容转发给容器。</translation>
    </message>
    <message>
        <source>privileged</source>
        <translation>特权（privileged）</translation>
    </message>
    <message>
        <source>A container with nearly all limits lifted: every right of root, and every device of the host. A hostile program in it can take over the host.</source>
        <translation>几乎解除了所有限制的容器：拥有 root 的全部权限，并能使用宿主机的所有设备。其中的恶意程序可以控制宿主机。</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>代理（proxy）</translation>
    </message>
    <message>
        <source>A program that passes on requests for others. An HTTP proxy stands between a company’s network and the internet; a socket proxy passes on to the engine only some orders.</source>
        <translation>代为转发请求的程序。HTTP 代理位于公司网络和互联网之间；套接字代理只向引擎转发某些命令。</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>镜像仓库（registry）</translation>
    </message>
    <message>
        <source>A server that stores images, such as Docker Hub. “docker pull” fetches from it, and “docker push” stores in it.</source>
        <translation>存储镜像的服务器，例如 Docker Hub。“docker pull”从中拉取镜像，“docker push”将镜像推送到其中。</translation>
    </message>
    <message>
        <source>registry mirror</source>
        <translation>镜像加速器（registry mirror）</translation>
    </message>
    <message>
        <source>A copy of Docker Hub, often in one’s own network, that an engine asks first. It saves time and Docker Hub’s limits on downloads.</source>
        <translation>Docker Hub 的副本，通常位于自己的网络中，引擎会优先访问它。它可以节省时间，并避免受到 Docker Hub 的下载次数限制。</translation>
    </message>
    <message>
        <source>restart policy</source>
        <translation>重启策略（restart policy）</translation>
    </message>
    <message>
        <source>What the engine does when a container ends or the host starts again. “unless-stopped” starts it again unless somebody stopped it.</source>
        <translation>容器结束或宿主机重新启动时，引擎采取的做法。“unless-stopped”表示重新启动容器，除非有人停止了它。</translation>
    </message>
    <message>
        <source>root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>The user who may do everything on a Linux system. Root in a container is root on the host wherever a way out is found, unless a user namespace keeps the two apart.</source>
        <translation>在 Linux 系统上可以做任何事的用户。一旦找到逃逸的途径，容器中的 root 就是宿主机上的 root，除非有用户命名空间将两者隔开。</translation>
    </message>
    <message>
        <source>rootless</source>
        <translation>rootless</translation>
    </message>
    <message>
        <source>An engine that runs as an ordinary user. Whoever takes it over has that user’s rights on the host and no more.</source>
        <translation>以普通用户身份运行的引擎。即使有人控制了它，在宿主机上也只有该用户的权限。</translation>
    </message>
    <message>
        <source>runtime</source>
        <translation>运行时（runtime）</translation>
    </message>
    <message>
        <source>The program that the engine calls to start a container. The usual one is runc; Sysbox is another one, with a stronger fence.</source>
        <translation>引擎调用它来启动容器的程序。通常是 runc；Sysbox 是另一种，隔离性更强。</translation>
    </message>
    <message>
        <source>settings file</source>
        <translation>设置文件（settings file）</translation>
    </message>
    <message>
        <source>A file with your choices for agents, whose name ends in .dind.json. It opens in the window and serves the command line by --spec; it never holds a secret.</source>
        <translation>保存您为 Agent 所做选择的文件，文件名以 .dind.json 结尾。它可以在窗口中打开，也可以在命令行中通过 --spec 使用；其中从不包含机密信息。</translation>
    </message>
    <message>
        <source>sidecar</source>
        <translation>Sidecar</translation>
    </message>
    <message>
        <source>A container that serves another one beside it, such as the engine that belongs to one agent.</source>
        <translation>在旁边为另一个容器提供服务的容器，例如专属于某个 Agent 的引擎。</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>套接字（socket）</translation>
    </message>
    <message>
        <source>The file by which programs on a machine give the engine orders, usually /var/run/docker.sock. A container that gets it can do on the host what root can.</source>
        <translation>机器上的程序通过它向引擎下达命令的文件，通常是 /var/run/docker.sock。获得它的容器，能在宿主机上做 root 能做的任何事。</translation>
    </message>
    <message>
        <source>super user token</source>
        <translation>超级用户令牌（super user token）</translation>
    </message>
    <message>
        <source>A key that a TeamCity server prints to its log at each start. With it and an empty user name one is administrator.</source>
        <translation>TeamCity 服务器每次启动时输出到日志中的密钥。使用它并将用户名留空，即可以管理员身份登录。</translation>
    </message>
    <message>
        <source>Sysbox</source>
        <translation>Sysbox</translation>
    </message>
    <message>
        <source>A runtime for Linux hosts that lets an engine run in a container that is not privileged. Root in such a container is an ordinary user number on the host.</source>
        <translation>一种用于 Linux 宿主机的运行时，让引擎可以在非特权容器中运行。在这种容器中，root 在宿主机上只是普通的用户 ID。</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Encryption of a connection, with certificates that prove who is at the other end. The s in https stands for it.</source>
        <translation>对连接进行加密，并用证书证明对方的身份。https 中的 s 就表示它。</translation>
    </message>
    <message>
        <source>token</source>
        <translation>令牌（token）</translation>
    </message>
    <message>
        <source>A secret that proves who is calling. An agent’s token is its identity at the server, so who has it can pose as that agent.</source>
        <translation>证明调用方身份的机密信息。Agent 的令牌就是它在服务器上的身份，因此持有令牌的人可以冒充该 Agent。</translation>
    </message>
    <message>
        <source>user namespace</source>
        <translation>用户命名空间（user namespace）</translation>
    </message>
    <message>
        <source>A feature of Linux that gives a container user numbers of its own. Root inside is then somebody without rights outside.</source>
        <translation>Linux 的一项功能，为容器提供独立的用户 ID。这样，容器内的 root 在容器外就没有任何权限。</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>虚拟机（virtual machine）</translation>
    </message>
    <message>
        <source>A computer made by software, with a kernel of its own. It is the strongest fence between builds and a host, and the heaviest.</source>
        <translation>由软件模拟的计算机，拥有自己的内核。它在构建与宿主机之间提供最强的隔离，但开销也最大。</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>卷（volume）</translation>
    </message>
    <message>
        <source>An area of disk that the engine keeps under a name. It stays when its container is removed, until somebody removes the volume, too.</source>
        <translation>由引擎管理的一块带有名称的磁盘空间。移除容器后它仍会保留，直到有人将卷也移除。</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>line %1: </source>
        <translation>第 %1 行： </translation>
    </message>
    <message>
        <source>Understood:</source>
        <translation>已理解：</translation>
    </message>
    <message>
        <source>Kept as it is:</source>
        <translation>原样保留：</translation>
    </message>
    <message>
        <source>Added by the method or by default:</source>
        <translation>由所选方式或默认添加：</translation>
    </message>
    <message>
        <source>Not kept:</source>
        <translation>未保留：</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>关于 %1 的说明：%2</translation>
    </message>
    <message>
        <source>Reads a docker run command, a Compose file or the output of docker inspect, prints the settings that come nearest to it, and says on standard error what becomes of each part. Asks no engine.

Examples: dind-wizard import compose.yaml &gt; agent.json
          docker inspect my-agent | dind-wizard import -</source>
        <translation>读取 docker run 命令、Compose 文件或 docker inspect 的输出，显示与之最接近的设置，并在标准错误输出中说明每一部分的处理结果。不访问引擎。

示例：dind-wizard import compose.yaml &gt; agent.json
      docker inspect my-agent | dind-wizard import -</translation>
    </message>
    <message>
        <source>The file, or - for standard input.</source>
        <translation>要读取的文件，或用 - 表示标准输入。</translation>
    </message>
    <message>
        <source>Give one file, or - for standard input.</source>
        <translation>请指定一个文件，或用 - 表示标准输入。</translation>
    </message>
    <message>
        <source>Example: dind-wizard import compose.yaml</source>
        <translation>示例：dind-wizard import compose.yaml</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Start from what is there</source>
        <translation>从现有内容开始</translation>
    </message>
    <message>
        <source>Have an agent already? Give the command, the file or the container, and the fields are filled in from it. It is only read, never changed.</source>
        <translation>已经有 Agent 了？提供命令、文件或容器，即可据此填写各个字段。只会读取，绝不更改。</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Command, Compose file or docker inspect output</source>
        <translation>命令、Compose 文件或 docker inspect 的输出</translation>
    </message>
    <message>
        <source>Paste a docker run command, a script, a Compose file or what docker inspect prints. It is read as you type.</source>
        <translation>请粘贴 docker run 命令、脚本、Compose 文件或 docker inspect 的输出。输入时会即时读取。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>A Compose file, a script with docker commands, saved output of docker inspect, or a settings file of this program. You can also drop it anywhere on this window.</source>
        <translation>Compose 文件、含有 docker 命令的脚本、保存的 docker inspect 输出，或者本程序的设置文件。也可以将文件拖放到此窗口的任意位置。</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose the file to read.</source>
        <translation>选择要读取的文件。</translation>
    </message>
    <message>
        <source>&amp;Container on this engine</source>
        <translation>此引擎上的容器(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 是文件夹。</translation>
    </message>
    <message>
        <source>Choose the file in it: a Compose file, a script with docker commands, or saved output of docker inspect.</source>
        <translation>请选择其中的文件：Compose 文件、含有 docker 命令的脚本，或者保存的 docker inspect 输出。</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>请检查该文件是否存在，以及您是否有权读取。</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation>%1 超过了 1 MiB。</translation>
    </message>
    <message>
        <source>No Compose file or docker command is that long. Choose another file, or paste the part of it that makes the agent.</source>
        <translation>Compose 文件或 docker 命令不会有这么长。请选择其他文件，或者只粘贴其中创建 Agent 的部分。</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>This looks like JSON and can't be read: %1</source>
        <translation>这看起来是 JSON，但无法读取：%1</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB.</source>
        <translation>文本超过了 1 MiB。</translation>
    </message>
    <message>
        <source>This is no docker run command, Compose file or docker inspect output.</source>
        <translation>这不是 docker run 命令、Compose 文件或 docker inspect 的输出。</translation>
    </message>
    <message>
        <source>A command begins with docker run, a Compose file has a line services:, and docker inspect prints JSON.</source>
        <translation>命令以 docker run 开头，Compose 文件含有 services: 这一行，docker inspect 输出的是 JSON。</translation>
    </message>
</context>
<context>
    <name>InnerDisk</name>
    <message>
        <source>The docker command inside did not say how much disk is used: %1</source>
        <translation>Agent 内的 docker 命令没有报告磁盘用量：%1</translation>
    </message>
    <message>
        <source>%1 uses the Docker engine of its host.</source>
        <translation>%1 使用其宿主机的 Docker 引擎。</translation>
    </message>
    <message>
        <source>What is on that engine's disk is not the agent's alone. Look at it with: docker system df</source>
        <translation>该引擎磁盘上的内容并非只属于此 Agent。请用以下命令查看：docker system df</translation>
    </message>
    <message>
        <source>This program made no agent called %1 here.</source>
        <translation>本程序没有在这里创建过名为 %1 的 Agent。</translation>
    </message>
    <message>
        <source>The docker command inside %1 failed: %2</source>
        <translation>%1 内的 docker 命令失败：%2</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>%1 can't be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation>请检查路径，以及您是否有权读取该文件。</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>Docker Compose and Docker Desktop mark with it what is theirs.</source>
        <translation>Docker Compose 和 Docker Desktop 用它来标记属于自己的内容。</translation>
    </message>
    <message>
        <source>The check that the image has, if it has one, is left as it is.</source>
        <translation>镜像自带的健康检查（如果有）保持不变。</translation>
    </message>
    <message>
        <source>A check has no such setting here.</source>
        <translation>这里的健康检查没有这项设置。</translation>
    </message>
    <message>
        <source>No container is described here.</source>
        <translation>这里没有描述任何容器。</translation>
    </message>
    <message>
        <source>Give what "docker inspect" prints for a container.</source>
        <translation>请提供“docker inspect”对某个容器的输出。</translation>
    </message>
    <message>
        <source>An agent's container stays until it is removed.</source>
        <translation>Agent 的容器会一直保留，直到被移除。</translation>
    </message>
    <message>
        <source>This is no name with an address.</source>
        <translation>这不是带有地址的名称。</translation>
    </message>
    <message>
        <source>On older hosts, those with cgroup v1, this is so anyway.</source>
        <translation>在使用 cgroup v1 的旧宿主机上，本来就是如此。</translation>
    </message>
    <message>
        <source>This is not known here.</source>
        <translation>这里不支持此项。</translation>
    </message>
    <message>
        <source>A volume without a name is lost with its container. Give it a name if its files are to be kept.</source>
        <translation>没有名称的卷会随容器一起丢失。如果要保留其中的文件，请给它一个名称。</translation>
    </message>
    <message>
        <source>SOURCE:TARGET is wanted here.</source>
        <translation>这里应为 SOURCE:TARGET。</translation>
    </message>
    <message>
        <source>Volumes can be read-only; they have no other options here.</source>
        <translation>卷可以设为只读；这里没有其他选项。</translation>
    </message>
    <message>
        <source>Of all that can be mounted, an agent is given folders of the host and volumes.</source>
        <translation>在所有可挂载的内容中，Agent 只使用宿主机的目录和卷。</translation>
    </message>
    <message>
        <source>The engine decides how it connects an agent.</source>
        <translation>如何连接 Agent 由引擎决定。</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The launch's journal %1 can't be written: %2.</source>
        <translation>无法写入启动记录 %1：%2。</translation>
    </message>
    <message>
        <source>Nothing is made without it, so that a launch that is cut off can be undone. Make room on the disk, or see that you may write there.</source>
        <translation>没有它就不会创建任何内容，这样才能撤销中断的启动。请在磁盘上腾出空间，或者确保您有权写入那里。</translation>
    </message>
    <message>
        <source>Another dind-wizard is at work on this launch.</source>
        <translation>另一个 dind-wizard 正在处理此次启动。</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>请等待它结束。</translation>
    </message>
    <message>
        <source>This launch has ended meanwhile.</source>
        <translation>此次启动在此期间已经结束。</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>The desktop’s key store can’t be used: %1</source>
        <translation>无法使用桌面的密钥库：%1</translation>
    </message>
    <message>
        <source>Unlock it, or allow this program to use it.</source>
        <translation>请解锁它，或者允许本程序使用它。</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet. Without it nothing is kept.</source>
        <translation>请启动一个密钥库，例如 GNOME Keyring 或 KWallet。没有它就不会保存任何内容。</translation>
    </message>
</context>
<context>
    <name>Kubernetes</name>
    <message>
        <source>Start with: kubectl apply -f FILE</source>
        <translation>启动命令：kubectl apply -f FILE</translation>
    </message>
    <message>
        <source>Before that: kubectl create secret generic %1 --from-env-file=%2</source>
        <translation>在此之前：kubectl create secret generic %1 --from-env-file=%2</translation>
    </message>
    <message>
        <source>The engine is a sidecar, which needs Kubernetes 1.29 or newer.</source>
        <translation>引擎是 Sidecar，需要 Kubernetes 1.29 或更高版本。</translation>
    </message>
    <message>
        <source>The proxy of the node's Docker socket is a sidecar, which needs Kubernetes 1.29 or newer.</source>
        <translation>节点 Docker 套接字的代理是 Sidecar，需要 Kubernetes 1.29 或更高版本。</translation>
    </message>
    <message>
        <source>The pods are numbered from 1, which needs Kubernetes 1.27 or newer.</source>
        <translation>Pod 从 1 开始编号，需要 Kubernetes 1.27 或更高版本。</translation>
    </message>
    <message>
        <source>The network policy keeps other pods from the proxy. It needs a cluster network that obeys policies: without one every pod reaches the proxy.</source>
        <translation>网络策略会阻止其他 Pod 访问代理。这需要遵循策略的集群网络：否则每个 Pod 都能访问代理。</translation>
    </message>
    <message>
        <source>The namespace must allow privileged containers.</source>
        <translation>命名空间必须允许特权容器。</translation>
    </message>
    <message>
        <source>The cluster needs the runtime class %1.</source>
        <translation>集群需要 RuntimeClass %1。</translation>
    </message>
    <message>
        <source>Sizes of the volumes, to be changed under volumeClaimTemplates: %1.</source>
        <translation>各个卷的大小，可在 volumeClaimTemplates 下更改：%1。</translation>
    </message>
    <message>
        <source>fsGroup 1000 is the user's group in JetBrains's images.</source>
        <translation>fsGroup 1000 是 JetBrains 镜像中用户所属的组。</translation>
    </message>
    <message>
        <source>TeamCity agents "%1", method %2. Made by dind-wizard.</source>
        <translation>TeamCity Agent“%1”，方式 %2。由 dind-wizard 生成。</translation>
    </message>
    <message>
        <source>Of the server only the data directory is kept: its logs and its temporary files last as long as its pod.</source>
        <translation>服务器只保留数据目录：其日志和临时文件与其 Pod 共存亡。</translation>
    </message>
    <message>
        <source>Kubernetes refuses the name %1, so this is called %2.</source>
        <translation>Kubernetes 不接受名称 %1，因此这里称为 %2。</translation>
    </message>
    <message>
        <source>The agent is called %1-0: Kubernetes numbers pods, and the agent takes its pod's name.</source>
        <translation>Agent 名为 %1-0：Kubernetes 会为 Pod 编号，而 Agent 使用其 Pod 的名称。</translation>
    </message>
    <message>
        <source>These labels are annotations here, because Kubernetes refuses their values: %1.</source>
        <translation>以下标签（label）在这里改为注解（annotation），因为 Kubernetes 不接受它们的值：%1。</translation>
    </message>
    <message>
        <source>These labels are left out, because Kubernetes refuses their names: %1.</source>
        <translation>以下标签（label）被略去，因为 Kubernetes 不接受它们的名称：%1。</translation>
    </message>
    <message>
        <source>These variables are left out, because Kubernetes refuses their names: %1.</source>
        <translation>以下变量被略去，因为 Kubernetes 不接受它们的名称：%1。</translation>
    </message>
    <message>
        <source>The volume at %1 is left out: Kubernetes takes no colon in a directory's name.</source>
        <translation>%1 处的卷被略去：Kubernetes 的目录名称中不能有冒号。</translation>
    </message>
    <message>
        <source>Most clusters run containerd, and their nodes have no Docker socket: this starts only on nodes where Docker Engine runs and %1 is there.</source>
        <translation>大多数集群运行 containerd，其节点没有 Docker 套接字：只有在运行 Docker Engine 并存在 %1 的节点上，它才能启动。</translation>
    </message>
    <message>
        <source>Kubernetes refuses the name %1 for a volume, so its claim is called %2.</source>
        <translation>Kubernetes 不接受将 %1 用作卷的名称，因此其声明称为 %2。</translation>
    </message>
    <message>
        <source>A runtime holds for a whole pod: %1 runs the agent's container too.</source>
        <translation>运行时对整个 Pod 生效：Agent 的容器也由 %1 运行。</translation>
    </message>
    <message>
        <source>The network %1 is Docker's: here the agent is on the cluster's.</source>
        <translation>网络 %1 是 Docker 的网络：在这里，Agent 位于集群的网络上。</translation>
    </message>
    <message>
        <source>The host name %1 is left out: Kubernetes has no host-gateway.</source>
        <translation>主机名 %1 被略去：Kubernetes 没有 host-gateway。</translation>
    </message>
    <message>
        <source>The host name %1 is left out: Kubernetes refuses the address %2.</source>
        <translation>主机名 %1 被略去：Kubernetes 不接受地址 %2。</translation>
    </message>
    <message>
        <source>The host name %1 is left out: Kubernetes refuses it.</source>
        <translation>主机名 %1 被略去：Kubernetes 不接受它。</translation>
    </message>
    <message>
        <source>The restart policy %1 can't be had: Kubernetes always restarts an agent.</source>
        <translation>无法采用重启策略 %1：Kubernetes 总会重启 Agent。</translation>
    </message>
    <message>
        <source>The limit of %1 processes is left out: in Kubernetes it is a setting of the nodes (podPidsLimit).</source>
        <translation>%1 个进程的限制被略去：在 Kubernetes 中，这是节点的设置（podPidsLimit）。</translation>
    </message>
    <message>
        <source>The user is left out: Kubernetes knows users by number only.</source>
        <translation>用户被略去：Kubernetes 只能以用户 ID 识别用户。</translation>
    </message>
    <message>
        <source>These directories last only as long as their pod, and start empty, where Docker would copy the image's files into them: %1.</source>
        <translation>以下目录与其 Pod 共存亡，并且起初是空的，而 Docker 会将镜像中的文件复制进去：%1。</translation>
    </message>
    <message>
        <source>These persistent volume claims are not made here and must be there: %1.</source>
        <translation>以下持久卷声明不会在这里创建，必须已经存在：%1。</translation>
    </message>
    <message>
        <source>All agents share them, so their access mode must be ReadWriteMany.</source>
        <translation>所有 Agent 共用它们，因此其访问模式必须是 ReadWriteMany。</translation>
    </message>
    <message>
        <source>These paths are on whichever node a pod runs on, and Kubernetes does not check that they exist: %1.</source>
        <translation>以下路径位于 Pod 所在的节点上，Kubernetes 不会检查它们是否存在：%1。</translation>
    </message>
    <message>
        <source>To open the server at http://localhost:%1: kubectl port-forward service/%2 %1:%3. Its log: kubectl logs deployment/%2.</source>
        <translation>要在 http://localhost:%1 打开服务器，请运行：kubectl port-forward service/%2 %1:%3。其日志：kubectl logs deployment/%2。</translation>
    </message>
    <message>
        <source>Size of the server's volume, to be changed in its claim: %1.</source>
        <translation>服务器的卷的大小，可在其声明中更改：%1。</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>The launch was cancelled.</source>
        <translation>启动已取消。</translation>
    </message>
    <message>
        <source>A launch of %1 was cut off on %2, and what it made is still there.</source>
        <translation>%1 的启动于 %2 中断，其创建的内容仍然存在。</translation>
    </message>
    <message>
        <source>Undo it with "dind-wizard recover --undo", or let it be finished with "dind-wizard recover --finish".</source>
        <translation>请用“dind-wizard recover --undo”将其撤销，或者用“dind-wizard recover --finish”将其完成。</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>pulled</source>
        <translation>已拉取</translation>
    </message>
    <message>
        <source>no differences</source>
        <translation>没有差异</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the engine and check the plan</source>
        <translation>检查引擎和计划</translation>
    </message>
    <message>
        <source>Get the image %1</source>
        <translation>获取镜像 %1</translation>
    </message>
    <message>
        <source>Create the network %1</source>
        <translation>创建网络 %1</translation>
    </message>
    <message>
        <source>Create the volumes</source>
        <translation>创建卷</translation>
    </message>
    <message>
        <source>Create the container %1</source>
        <translation>创建容器 %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>启动 %1</translation>
    </message>
    <message>
        <source>Wait until %1 is ready</source>
        <translation>等待 %1 就绪</translation>
    </message>
    <message>
        <source>Try Docker inside %1</source>
        <translation>测试 %1 内的 Docker</translation>
    </message>
    <message>
        <source>Build an image in %1, and run it</source>
        <translation>在 %1 中构建并运行镜像</translation>
    </message>
    <message>
        <source>Share a file of %1 with a container</source>
        <translation>将 %1 的文件共享给容器</translation>
    </message>
    <message>
        <source>Try the network of builds in %1</source>
        <translation>测试 %1 中构建的网络</translation>
    </message>
    <message>
        <source>Wait for %1 in TeamCity</source>
        <translation>在 TeamCity 中等待 %1</translation>
    </message>
    <message>
        <source>Authorise %1</source>
        <translation>为 %1 授权</translation>
    </message>
    <message>
        <source>See the Docker of %1 in TeamCity</source>
        <translation>在 TeamCity 中查看 %1 的 Docker</translation>
    </message>
    <message>
        <source>Docker engine %1 answers</source>
        <translation>Docker 引擎 %1 有响应</translation>
    </message>
    <message>
        <source>Compare what runs with what was asked for</source>
        <translation>将实际运行的内容与要求进行比较</translation>
    </message>
    <message>
        <source>%1 of %2, %3 of %4 layers</source>
        <translation>%1/%2，%3/%4 层</translation>
    </message>
</context>
<context>
    <name>LaunchCommand</name>
    <message>
        <source>--pull can't be "%1".</source>
        <translation>--pull 不能是“%1”。</translation>
    </message>
    <message>
        <source>Choose one of: always, missing, never.</source>
        <translation>请选择其中之一：always、missing、never。</translation>
    </message>
    <message>
        <source>--until can't be "%1".</source>
        <translation>--until 不能是“%1”。</translation>
    </message>
    <message>
        <source>Choose one of: started, engine, connected.</source>
        <translation>请选择其中之一：started、engine、connected。</translation>
    </message>
    <message>
        <source>--timeout needs a number of seconds.</source>
        <translation>--timeout 需要以秒为单位的数字。</translation>
    </message>
    <message>
        <source>--%1 needs an access token of TeamCity.</source>
        <translation>--%1 需要 TeamCity 的访问令牌。</translation>
    </message>
    <message>
        <source>Make one in TeamCity: your profile at the top right, then Access Tokens. Give it with --access-token-file FILE.</source>
        <translation>请在 TeamCity 中创建：点击右上角的个人资料，然后选择 Access Tokens。用 --access-token-file FILE 提供它。</translation>
    </message>
    <message>
        <source>A server that is yet to be made has no access tokens.</source>
        <translation>尚未创建的服务器没有访问令牌。</translation>
    </message>
    <message>
        <source>Leave --access-token-file out.</source>
        <translation>请去掉 --access-token-file。</translation>
    </message>
    <message>
        <source>The file %1 holds no access token.</source>
        <translation>文件 %1 中没有访问令牌。</translation>
    </message>
    <message>
        <source>Launches agents, or leaves nothing behind.

Example: dind-wizard launch --method dind --server-url https://tc.example.com

--engine may be given several times: then agents are launched on each engine, and are called NAME-ENGINE.</source>
        <translation>启动 Agent；如果失败，则不留下任何内容。

示例：dind-wizard launch --method dind --server-url https://tc.example.com

--engine 可以指定多次：这样会在每个引擎上启动 Agent，并将其命名为 NAME-ENGINE。</translation>
    </message>
    <message>
        <source>always, missing or never. Default: missing.</source>
        <translation>always、missing 或 never。默认值：missing。</translation>
    </message>
    <message>
        <source>started: containers run; engine: Docker inside the agent answers; connected: it builds, and the server has it, authorised and with its Docker. Default: engine.</source>
        <translation>started：容器在运行；engine：Agent 内的 Docker 有响应；connected：它能够构建，并且服务器上已有它，已授权且带有其 Docker。默认值：engine。</translation>
    </message>
    <message>
        <source>Replace this deployment's agents of the same names.</source>
        <translation>替换此部署中的同名 Agent。</translation>
    </message>
    <message>
        <source>File with an access token of TeamCity, for --until connected. Default: none; the agent's log has to do.</source>
        <translation>包含 TeamCity 访问令牌的文件，用于 --until connected。默认值：无；此时以 Agent 的日志为准。</translation>
    </message>
    <message>
        <source>Authorise the agents; needs an access token.</source>
        <translation>为 Agent 授权；需要访问令牌。</translation>
    </message>
    <message>
        <source>The agent pool that authorised agents go to; needs an access token. Default: where the server puts them.</source>
        <translation>已授权的 Agent 要进入的 Agent 池；需要访问令牌。默认值：由服务器决定。</translation>
    </message>
    <message>
        <source>Seconds for each wait. Default: 600.</source>
        <translation>每次等待的秒数。默认值：600。</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>关于 %1 的说明：%2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>没有创建任何内容。</translation>
    </message>
    <message>
        <source>Everything that this launch had made is removed.</source>
        <translation>此次启动创建的所有内容均已移除。</translation>
    </message>
    <message>
        <source>These could not be taken back; when the cause is gone, try again with dind-wizard recover --undo:</source>
        <translation>以下内容无法撤销；原因消除后，请用 dind-wizard recover --undo 重试：</translation>
    </message>
    <message>
        <source>These older ones could not be removed; try again with dind-wizard recover --finish:</source>
        <translation>以下旧内容无法移除；请用 dind-wizard recover --finish 重试：</translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation>差异：%1</translation>
    </message>
    <message>
        <source>TeamCity is at %1 on the engine's host; its first start waits for you there. The super user token is in: docker logs %2</source>
        <translation>TeamCity 位于引擎所在宿主机的 %1；首次启动需要您在那里完成。超级用户令牌在以下命令的输出中：docker logs %2</translation>
    </message>
    <message>
        <source>Authorise new agents at %1</source>
        <translation>请在 %1 为新的 Agent 授权</translation>
    </message>
    <message>
        <source>Stop: dind-wizard agents stop NAME   Remove: dind-wizard agents remove NAME</source>
        <translation>停止：dind-wizard agents stop NAME   移除：dind-wizard agents remove NAME</translation>
    </message>
    <message>
        <source>Cancelling, and removing what was made…</source>
        <translation>正在取消，并移除已创建的内容…</translation>
    </message>
</context>
<context>
    <name>LaunchPage</name>
    <message>
        <source>Launch</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Cance&amp;l the launch</source>
        <translation>取消启动(&amp;L)</translation>
    </message>
    <message>
        <source>Stop, and remove everything that this launch has made.</source>
        <translation>停止，并移除此次启动创建的所有内容。</translation>
    </message>
    <message>
        <source>Steps of the launch</source>
        <translation>启动的步骤</translation>
    </message>
    <message>
        <source>Log of the agents</source>
        <translation>Agent 的日志</translation>
    </message>
    <message>
        <source>The agent pool that the agents go to when they are authorized. A pool’s projects get builds from its agents only.</source>
        <translation>授权后 Agent 要进入的 Agent 池。池中的项目只会由该池的 Agent 执行构建。</translation>
    </message>
    <message>
        <source>Agent pool</source>
        <translation>Agent 池</translation>
    </message>
    <message>
        <source>Authorize in &amp;TeamCity</source>
        <translation>在 TeamCity 中授权(&amp;T)</translation>
    </message>
    <message>
        <source>Open TeamCity’s page of unauthorized agents in the browser.</source>
        <translation>在浏览器中打开 TeamCity 的未授权 Agent 页面。</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>重试(&amp;G)</translation>
    </message>
    <message>
        <source>Launch the same once more.</source>
        <translation>以相同的设置再次启动。</translation>
    </message>
    <message>
        <source>&amp;Back to the review</source>
        <translation>返回确认页(&amp;B)</translation>
    </message>
    <message>
        <source>Change something first; nothing that you typed is lost.</source>
        <translation>先做些修改；您输入的内容不会丢失。</translation>
    </message>
    <message>
        <source>Save settings a&amp;s…</source>
        <translation>将设置另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep what you chose in a file, to open it here again or to launch it from a script.</source>
        <translation>将您的选择保存到文件中，以便在这里再次打开，或者通过脚本启动。</translation>
    </message>
    <message>
        <source>Show all ag&amp;ents</source>
        <translation>显示所有 Agent(&amp;E)</translation>
    </message>
    <message>
        <source>How they are, what they log, and what can be done with them.</source>
        <translation>Agent 的状态、日志，以及可以执行的操作。</translation>
    </message>
    <message>
        <source>What the launch does, step by step, and how far it is.</source>
        <translation>启动的各个步骤及其进度。</translation>
    </message>
    <message>
        <source>What the agents print while they start. Tokens are masked.</source>
        <translation>Agent 启动时输出的内容。令牌已被遮盖。</translation>
    </message>
</context>
<context>
    <name>LaunchTexts</name>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>卷</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>To stop it</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>To remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>… with its data</source>
        <translation>……连同数据</translation>
    </message>
    <message>
        <source>What runs was read back from the engine and compared with the preview: no differences.</source>
        <translation>已从引擎读回实际运行的内容，并与预览进行了比较：没有差异。</translation>
    </message>
    <message>
        <source>What runs is not quite what the preview says:</source>
        <translation>实际运行的内容与预览不完全一致：</translation>
    </message>
    <message>
        <source>Next: authorize the agent in TeamCity. It shows up there within some minutes, under “Unauthorized”; until then it runs no builds.</source>
        <translation>下一步：在 TeamCity 中为 Agent 授权。它会在几分钟内出现在“Unauthorized”下；在此之前，它不会运行任何构建。</translation>
    </message>
    <message>
        <source>Taken over, with their data</source>
        <translation>已沿用（含数据）</translation>
    </message>
    <message>
        <source>Nothing was left behind: everything that this launch had made is removed again.</source>
        <translation>没有留下任何内容：此次启动创建的所有内容已重新移除。</translation>
    </message>
    <message>
        <source>This could not be taken back. When the cause is gone, choose "Launches that were cut off" in the menu: </source>
        <translation>以下内容无法撤销。原因消除后，请在菜单中选择“中断的启动”： </translation>
    </message>
</context>
<context>
    <name>Masking</name>
    <message>
        <source>%1 stands for a value of yours. Enter it by hand.</source>
        <translation>%1 代表应由您提供的值。请手动输入。</translation>
    </message>
    <message>
        <source>Only the shell that runs it knows %1. Enter it by hand.</source>
        <translation>只有运行它的 shell 才知道 %1。请手动输入。</translation>
    </message>
</context>
<context>
    <name>MethodChoice</name>
    <message>
        <source>It works on this machine as it is.</source>
        <translation>它在这台机器上可以直接使用。</translation>
    </message>
    <message>
        <source>Something has to be installed on the host first, which you may not do: %1</source>
        <translation>必须先在宿主机上安装某些软件，而您无权安装：%1</translation>
    </message>
    <message>
        <source>Something has to be installed on the host first: %1</source>
        <translation>必须先在宿主机上安装某些软件：%1</translation>
    </message>
    <message>
        <source>It does not work on this machine: %1</source>
        <translation>它在这台机器上无法使用：%1</translation>
    </message>
    <message>
        <source>Sysbox has to be installed on the host, unless it is there.</source>
        <translation>必须在宿主机上安装 Sysbox，除非已经安装。</translation>
    </message>
    <message>
        <source>Nothing has to be set up, and all builds share one cache of images.</source>
        <translation>无需任何准备，而且所有构建共用一个镜像缓存。</translation>
    </message>
    <message>
        <source>Any build can become root on the host with a single command, and read the secrets of every container.</source>
        <translation>任何构建只需一条命令就能成为宿主机上的 root，并读取所有容器的机密信息。</translation>
    </message>
    <message>
        <source>Builds of several agents get in each other's way: names, ports and images are the host's. Build steps in containers work for one agent only.</source>
        <translation>多个 Agent 的构建会相互妨碍：名称、端口和镜像都是宿主机的。只有一个 Agent 能在容器中运行构建步骤。</translation>
    </message>
    <message>
        <source>Published ports are the host's: two builds, or a build and another program, can't use the same one.</source>
        <translation>发布的端口是宿主机的端口：两个构建，或者一个构建和另一个程序，不能使用同一个端口。</translation>
    </message>
    <message>
        <source>Containers that a build leaves behind stay on the host, and their names can collide with others there.</source>
        <translation>构建遗留的容器会留在宿主机上，其名称可能与那里的其他容器冲突。</translation>
    </message>
    <message>
        <source>Image builds find the layers of earlier builds at once.</source>
        <translation>镜像构建可以立即找到之前构建的层。</translation>
    </message>
    <message>
        <source>Each agent has an engine of its own: builds do not see the host's containers, and leave nothing on it.</source>
        <translation>每个 Agent 都有自己的引擎：构建看不到宿主机的容器，也不会在宿主机上留下任何内容。</translation>
    </message>
    <message>
        <source>The engine runs in a privileged container, and each agent keeps its own copy of all images.</source>
        <translation>引擎在特权容器中运行，并且每个 Agent 都保留一份自己的全部镜像。</translation>
    </message>
    <message>
        <source>A hostile build can still become root on the host: the privileged flag takes the limits away.</source>
        <translation>恶意构建仍能成为宿主机上的 root：特权模式解除了限制。</translation>
    </message>
    <message>
        <source>Any number of agents fits on one host.</source>
        <translation>一台宿主机可以容纳任意数量的 Agent。</translation>
    </message>
    <message>
        <source>Names and networks of a build's containers can't collide with those of other agents.</source>
        <translation>构建的容器的名称和网络不会与其他 Agent 的冲突。</translation>
    </message>
    <message>
        <source>With the engine beside the agent, published ports are found at the host name docker, not at localhost.</source>
        <translation>当引擎位于 Agent 旁边时，发布的端口在主机名 docker 上，而不在 localhost 上。</translation>
    </message>
    <message>
        <source>Each agent has an engine of its own without the privileged flag: root in the agent is nobody on the host.</source>
        <translation>每个 Agent 都有自己的引擎，且无需特权模式：Agent 中的 root 在宿主机上没有任何特权。</translation>
    </message>
    <message>
        <source>Sysbox has to be kept up to date with the kernel and with Docker, and each agent keeps its own copy of all images.</source>
        <translation>Sysbox 必须随内核和 Docker 保持更新，并且每个 Agent 都保留一份自己的全部镜像。</translation>
    </message>
    <message>
        <source>Of the three methods it alone keeps a hostile build off the host, as far as the shared kernel allows.</source>
        <translation>在三种方式中，只有它能在共用内核所允许的范围内将恶意构建挡在宿主机之外。</translation>
    </message>
    <message>
        <source>Published ports are found at localhost, as on your own machine.</source>
        <translation>发布的端口在 localhost 上，与在您自己的机器上相同。</translation>
    </message>
    <message>
        <source>Images for other kinds of processors need Sysbox 0.6.7 and kernel 6.7.</source>
        <translation>为其他处理器架构构建镜像需要 Sysbox 0.6.7 和内核 6.7。</translation>
    </message>
    <message>
        <source>the host's engine through its socket (docker-socket)</source>
        <translation>通过套接字使用宿主机的引擎（docker-socket）</translation>
    </message>
    <message>
        <source>an engine for each agent in a privileged container (dind)</source>
        <translation>每个 Agent 在特权容器中有自己的引擎（dind）</translation>
    </message>
    <message>
        <source>an engine for each agent under Sysbox (sysbox)</source>
        <translation>每个 Agent 在 Sysbox 下有自己的引擎（sysbox）</translation>
    </message>
    <message>
        <source>Take %1.</source>
        <translation>建议采用：%1。</translation>
    </message>
    <message>
        <source>If you expect real attacks, give each build a virtual machine of its own: all containers share the host's kernel.</source>
        <translation>如果您预计会遇到真正的攻击，请为每个构建提供单独的虚拟机：所有容器共用宿主机的内核。</translation>
    </message>
    <message>
        <source>None of the methods works on this machine. What is in the way stands below.</source>
        <translation>没有任何方式可以在这台机器上使用。障碍列在下方。</translation>
    </message>
    <message>
        <source>Builds that you don't trust need Sysbox, and that can't be had here. Use a virtual machine for these builds alone, which holds nothing of worth and is thrown away often; in it, take dind.</source>
        <translation>您不信任的构建需要 Sysbox，而这里无法使用它。请为这些构建单独准备一台虚拟机，其中不存放任何有价值的内容，并经常弃旧换新；在其中采用 dind。</translation>
    </message>
</context>
<context>
    <name>MethodComparison</name>
    <message>
        <source>the host</source>
        <translation>宿主机</translation>
    </message>
    <message>
        <source>Not yet: Sysbox is missing</source>
        <translation>尚不可用：缺少 Sysbox</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) of the engine passed.</source>
        <translation>
            <numerusform>引擎的 %n 项检查已通过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, with %n remark(s)</source>
        <translation>
            <numerusform>是，有 %n 条备注</numerusform>
        </translation>
    </message>
    <message>
        <source>Only through a flaw in Sysbox or the kernel</source>
        <translation>只能借助 Sysbox 或内核的漏洞</translation>
    </message>
    <message>
        <source>Root in the agent is an ordinary user number on %1, but all containers there share one kernel (%2): keep it and Sysbox up to date.</source>
        <translation>Agent 中的 root 在 %1 上只是普通的用户 ID，但那里的所有容器共用一个内核（%2）：请保持它和 Sysbox 为最新版本。</translation>
    </message>
    <message>
        <source>Only the engine's own account</source>
        <translation>仅限引擎自己的账户</translation>
    </message>
    <message>
        <source>The engine of %1 is rootless: whatever a build does, it has the rights of that one account, and its files are within reach.</source>
        <translation>%1 的引擎是 rootless 模式：构建无论做什么，都只有那一个账户的权限，而该账户的文件也在其可及范围内。</translation>
    </message>
    <message>
        <source>Docker Desktop's VM and shared folders</source>
        <translation>Docker Desktop 的虚拟机和共享文件夹</translation>
    </message>
    <message>
        <source>The engine runs in a virtual machine. A hostile build owns that, and with it every folder of yours that is shared with it.</source>
        <translation>引擎在虚拟机中运行。恶意构建可以完全控制它，并由此控制您与它共享的所有文件夹。</translation>
    </message>
    <message>
        <source>Easy: any build can be root on %1</source>
        <translation>很容易：任何构建都能成为 %1 上的 root</translation>
    </message>
    <message>
        <source>The engine of %1 runs as root. Whoever may use its socket can start a container that has the whole disk of %1 in it.</source>
        <translation>%1 的引擎以 root 身份运行。能使用其套接字，就能启动包含 %1 整个磁盘的容器。</translation>
    </message>
    <message>
        <source>Easy for a hostile build: root on %1</source>
        <translation>对恶意构建来说很容易：成为 %1 上的 root</translation>
    </message>
    <message>
        <source>The engine's container is privileged: it has every device of %1 and none of Docker's usual limits. By accident it hardly happens.</source>
        <translation>引擎的容器是特权容器：它拥有 %1 的所有设备，不受 Docker 的任何常规限制。无意中发生的可能性很小。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1，另有 %2 个</translation>
    </message>
    <message>
        <source>None yet; what comes is in reach</source>
        <translation>目前没有；以后若有，均可触及</translation>
    </message>
    <message>
        <source>Builds command the engine on which other containers would run.</source>
        <translation>以后如有其他容器，也会运行在构建所能操控的这个引擎上。</translation>
    </message>
    <message>
        <source>The one here is in reach of any build</source>
        <translation>任何构建都能触及这里的这一个</translation>
    </message>
    <message>
        <source>All %1 are in reach of any build</source>
        <translation>任何构建都能触及全部 %1 个</translation>
    </message>
    <message>
        <source>A build can stop these, run commands in them and read the passwords in their environment: %1.</source>
        <translation>构建可以停止这些容器，在其中运行命令，并读取其环境变量中的密码：%1。</translation>
    </message>
    <message>
        <source>Out of sight, not out of reach</source>
        <translation>看不见，但并非不可触及</translation>
    </message>
    <message>
        <source>Builds talk to an engine of their own and see only what they started. A hostile one that breaks out reaches the host's engine, too.</source>
        <translation>构建与自己的引擎通信，只能看到自己启动的内容。恶意构建一旦逃逸，也能触及宿主机的引擎。</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>不可触及</translation>
    </message>
    <message>
        <source>Builds talk to an engine of their own, inside a container that has no rights on the host.</source>
        <translation>构建与自己的引擎通信，该引擎位于在宿主机上没有任何权限的容器内。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Sysbox is there: the engine knows the runtime sysbox-runc.</source>
        <translation>已有 Sysbox：引擎可识别运行时 sysbox-runc。</translation>
    </message>
    <message>
        <source>The engine that is there does it: %1 on %2.</source>
        <translation>现有的引擎即可：%2 上的 %1。</translation>
    </message>
    <message>
        <source>Sysbox, which can't be had here</source>
        <translation>Sysbox，但这里无法使用</translation>
    </message>
    <message numerus="yes">
        <source>Sysbox: %n step(s), Docker restarts</source>
        <translation>
            <numerusform>Sysbox：%n 个步骤，Docker 会重启</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sysbox: %n step(s), nothing restarts</source>
        <translation>
            <numerusform>Sysbox：%n 个步骤，无需重启任何服务</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 free</source>
        <translation>；可用 %1</translation>
    </message>
    <message>
        <source>They lie in %1 on %2 (storage driver %3).</source>
        <translation>它们位于 %2 的 %1 中（存储驱动 %3）。</translation>
    </message>
    <message>
        <source>the engine's folder</source>
        <translation>引擎的目录</translation>
    </message>
    <message>
        <source>Shared with the host%1</source>
        <translation>与宿主机共用%1</translation>
    </message>
    <message>
        <source>Builds find the images that are there already, and every layer is kept once.</source>
        <translation>构建可以找到已有的镜像，每个层只保留一份。</translation>
    </message>
    <message>
        <source>Once more for each agent%1</source>
        <translation>每个 Agent 各存一份%1</translation>
    </message>
    <message>
        <source>Each agent's engine fetches its images anew and keeps them in a volume, beside the agent's own image of about 2 GB.</source>
        <translation>每个 Agent 的引擎都会重新获取镜像并保存在卷中，此外还有约 2 GB 的 Agent 镜像本身。</translation>
    </message>
    <message>
        <source>Works on this engine</source>
        <translation>能否用于此引擎</translation>
    </message>
    <message>
        <source>What a hostile build gets</source>
        <translation>恶意构建能得到什么</translation>
    </message>
    <message>
        <source>To install on the host</source>
        <translation>需在宿主机上安装</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Other containers of this engine</source>
        <translation>此引擎的其他容器</translation>
    </message>
</context>
<context>
    <name>MethodFindings</name>
    <message>
        <source>Show the steps…</source>
        <translation>显示步骤…</translation>
    </message>
    <message>
        <source>This method does not fit builds that you don’t trust</source>
        <translation>此方式不适合您不信任的构建</translation>
    </message>
    <message>
        <source>Take “%1” instead</source>
        <translation>改用“%1”</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可行</translation>
    </message>
    <message>
        <source>not for what you answered</source>
        <translation>与您的回答不符</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>此处不可用</translation>
    </message>
    <message>
        <source>Docker is not installed on this machine</source>
        <translation>这台机器上没有安装 Docker</translation>
    </message>
    <message>
        <source>An agent is a container, and Docker is what runs it. Install it step by step, or choose an engine that is elsewhere. (%1)</source>
        <translation>Agent 是一个容器，由 Docker 运行。请逐步安装 Docker，或者选择位于其他位置的引擎。（%1）</translation>
    </message>
    <message>
        <source>Install Docker step by step…</source>
        <translation>逐步安装 Docker…</translation>
    </message>
    <message>
        <source>Sysbox has to be installed on the engine’s host first</source>
        <translation>必须先在引擎所在的宿主机上安装 Sysbox</translation>
    </message>
    <message>
        <source>It takes some commands in a terminal, as root. You can also go on and launch later.</source>
        <translation>需要以 root 身份在终端中运行几条命令。您也可以先继续，稍后再启动。</translation>
    </message>
    <message>
        <source>Sysbox can’t be had on this engine</source>
        <translation>此引擎无法使用 Sysbox</translation>
    </message>
    <message>
        <source>%1: %2 (chosen)</source>
        <translation>%1：%2（已选择）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Take this method</source>
        <translation>采用此方式</translation>
    </message>
</context>
<context>
    <name>MethodPage</name>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Start &amp;from an existing container, command or file…</source>
        <translation>从现有的容器、命令或文件开始(&amp;F)…</translation>
    </message>
    <message>
        <source>Fill in the fields from an agent that you have already. You can also drop a file on this window.</source>
        <translation>根据您已有的 Agent 填写各个字段。也可以将文件拖放到此窗口。</translation>
    </message>
    <message>
        <source>Fill in the fields from an agent that you have already: a docker run command, a Compose file, or a container. You can also drop a file on this window, or paste a command here.</source>
        <translation>根据您已有的 Agent 填写各个字段：docker run 命令、Compose 文件或容器。也可以将文件拖放到此窗口，或者在这里粘贴命令。</translation>
    </message>
    <message>
        <source>&amp;Other engine…</source>
        <translation>其他引擎(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose another Docker context or address.</source>
        <translation>选择其他 Docker 上下文或地址。</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>重新检查(&amp;K)</translation>
    </message>
    <message>
        <source>Ask the engine once more what it can run.</source>
        <translation>再次查询引擎可以运行什么。</translation>
    </message>
    <message>
        <source>Launch a&amp;gain</source>
        <translation>再次启动(&amp;G)</translation>
    </message>
    <message>
        <source>Go to the review with these settings: one click there launches them.</source>
        <translation>使用这些设置前往确认页：在那里单击一次即可启动。</translation>
    </message>
    <message>
        <source>Go to the review with the settings that you launched last: one click there launches them. An agent that still runs from them is replaced.</source>
        <translation>使用您上次启动时的设置前往确认页：在那里单击一次即可启动。仍以这些设置运行的 Agent 会被替换。</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的设置(&amp;E)</translation>
    </message>
    <message>
        <source>Settings that you launched lately, to look at or to change first.</source>
        <translation>您最近启动过的设置，可先查看或更改。</translation>
    </message>
    <message>
        <source>About the methods</source>
        <translation>关于这些方式</translation>
    </message>
    <message>
        <source>Questions and what they come to</source>
        <translation>问题及其结论</translation>
    </message>
</context>
<context>
    <name>MethodState</name>
    <message>
        <source>Sysbox is not there yet.</source>
        <translation>尚未安装 Sysbox。</translation>
    </message>
</context>
<context>
    <name>MethodTexts</name>
    <message>
        <source>A Docker engine of its own (privileged)</source>
        <translation>独立的 Docker 引擎（特权）</translation>
    </message>
    <message>
        <source>Each agent gets its own engine and builds stay apart, but the engine can own the host.</source>
        <translation>每个 Agent 都有自己的引擎，构建互不干扰，但引擎可以控制宿主机。</translation>
    </message>
    <message>
        <source>Beside the agent, a second container (a sidecar) runs a complete Docker engine that serves this agent only. The agent reaches it over a private network, encrypted with TLS, and for TeamCity's Container Wrapper (build steps that run in a container) both containers see the agent's folders under the same paths. The engine's container is privileged, which means that Docker lifts nearly all the limits it puts on containers. If you choose so, the engine runs in the agent's own container instead, and then that container is the privileged one.</source>
        <translation>在 Agent 旁边有第二个容器（Sidecar），其中运行着只为这一个 Agent 服务的完整 Docker 引擎。Agent 通过专用网络访问它，以 TLS 加密；为了支持 TeamCity 的 Container Wrapper（在容器中运行的构建步骤），两个容器都以相同的路径看到 Agent 的目录。引擎的容器是特权容器，这意味着 Docker 对容器施加的限制几乎全部解除。您也可以选择让引擎在 Agent 自己的容器中运行，那么该容器就是特权容器。</translation>
    </message>
    <message>
        <source>Builds must not see or disturb each other's containers, names and ports.</source>
        <translation>构建不得看到或干扰彼此的容器、名称和端口。</translation>
    </message>
    <message>
        <source>Several agents share one host.</source>
        <translation>多个 Agent 共用一台宿主机。</translation>
    </message>
    <message>
        <source>You trust everybody who can change a build: this method keeps order, it does not stop an attack.</source>
        <translation>您信任所有能更改构建的人：此方式用来维持秩序，不能阻止攻击。</translation>
    </message>
    <message>
        <source>Sysbox cannot be installed, for example under Docker Desktop.</source>
        <translation>无法安装 Sysbox，例如使用 Docker Desktop 时。</translation>
    </message>
    <message>
        <source>Builds run code from people you do not know, such as pull requests that nobody has read.</source>
        <translation>构建会运行陌生人的代码，例如没有人审阅过的拉取请求。</translation>
    </message>
    <message>
        <source>The host keeps data or passwords that builds must not see.</source>
        <translation>宿主机上保存着构建不得看到的数据或密码。</translation>
    </message>
    <message>
        <source>A policy forbids privileged containers, or the host's engine renumbers users (userns-remap), which refuses them.</source>
        <translation>策略禁止特权容器；或者宿主机的引擎启用了用户重映射（userns-remap），会拒绝特权容器。</translation>
    </message>
    <message>
        <source>A host engine, version 20.10 or newer, that allows privileged containers.</source>
        <translation>宿主机的引擎为 20.10 或更高版本，并允许特权容器。</translation>
    </message>
    <message>
        <source>Disk space for a separate store of images and build cache for each agent.</source>
        <translation>有足够的磁盘空间，供每个 Agent 单独存储镜像和构建缓存。</translation>
    </message>
    <message>
        <source>For the sidecar, the official docker:dind image and an agent image with the docker command.</source>
        <translation>使用 Sidecar 时：官方的 docker:dind 镜像和带有 docker 命令的 Agent 镜像。</translation>
    </message>
    <message>
        <source>For the engine in the agent's own container, an agent image whose tag ends in -sudo.</source>
        <translation>引擎在 Agent 自己的容器中时：标签以 -sudo 结尾的 Agent 镜像。</translation>
    </message>
    <message>
        <source>Easy for a hostile build, unlikely by accident</source>
        <translation>对恶意构建来说很容易，无意中发生的可能性很小</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>One for each agent, kept in a volume</source>
        <translation>每个 Agent 一个，保存在卷中</translation>
    </message>
    <message>
        <source>In the engine's container; agent folders match</source>
        <translation>在引擎的容器中；Agent 的目录路径一致</translation>
    </message>
    <message>
        <source>Stay inside this agent's engine</source>
        <translation>留在此 Agent 的引擎内</translation>
    </message>
    <message>
        <source>Several, each with volumes of its own</source>
        <translation>多个，各有自己的卷</translation>
    </message>
    <message>
        <source>Yes; a takeover reaches its VM and shared folders</source>
        <translation>支持；一旦被控制，会波及其虚拟机和共享文件夹</translation>
    </message>
    <message>
        <source>The engine's container is as good as root on the host</source>
        <translation>引擎的容器等同于宿主机上的 root</translation>
    </message>
    <message>
        <source>A privileged container has every right of root, every device of the host and none of Docker's usual filters. A hostile build can use it to mount the host's disk or to change settings of the host's kernel. Limits on memory or processors stay in force but do not prevent this.</source>
        <translation>特权容器拥有 root 的全部权限和宿主机的所有设备，不受 Docker 的任何常规过滤。恶意构建可以利用它挂载宿主机的磁盘，或更改宿主机内核的设置。内存或处理器的限制仍然有效，但无法防止这一点。</translation>
    </message>
    <message>
        <source>The sidecar is not a wall</source>
        <translation>Sidecar 不是屏障</translation>
    </message>
    <message>
        <source>The agent's own container is not privileged, yet a build can ask the engine for a privileged container and break out through that. Running the agent as an ordinary user does not help, because the engine obeys whoever holds its client key, and every build does. TLS keeps out strangers on the network, not builds.</source>
        <translation>Agent 自己的容器不是特权容器，但构建可以向引擎要求一个特权容器，并由此逃逸。以普通用户身份运行 Agent 也没有用，因为谁持有客户端密钥，引擎就听从谁，而每个构建都持有它。TLS 能挡住网络上的外人，但挡不住构建。</translation>
    </message>
    <message>
        <source>Without TLS, every container of a build commands the engine</source>
        <translation>如果没有 TLS，构建的每个容器都能操控引擎</translation>
    </message>
    <message>
        <source>Containers that a build starts can reach the engine at their own network gateway. If TLS is switched off (port 2375), a test image from the internet is enough to take over the engine and, through it, the host. A private network does not help here, because these containers run on the engine itself.</source>
        <translation>构建启动的容器可以通过自己的网络网关访问引擎。如果关闭 TLS（端口 2375），一个来自互联网的测试镜像就足以控制引擎，进而控制宿主机。专用网络在此无济于事，因为这些容器就运行在该引擎上。</translation>
    </message>
    <message>
        <source>The disk fills up out of sight</source>
        <translation>磁盘会在不知不觉中占满</translation>
    </message>
    <message>
        <source>Each engine keeps its images in a volume, a disk area managed by Docker, that grows until somebody cleans it. Cleaning up on the host's engine does not reach inside; do it in a build, or remove the volume together with the agent. Never give two engines the same volume: they would damage each other's data.</source>
        <translation>每个引擎都将镜像保存在卷（由 Docker 管理的磁盘区域）中，它会一直增长，直到有人清理。在宿主机的引擎上清理不会触及其内部；请在构建中清理，或者将卷与 Agent 一起移除。切勿给两个引擎使用同一个卷：它们会破坏彼此的数据。</translation>
    </message>
    <message>
        <source>Published ports are not on localhost</source>
        <translation>发布的端口不在 localhost 上</translation>
    </message>
    <message>
        <source>With the sidecar, a port that a build publishes opens on the engine's container, under the name docker, not on the agent. A test that connects to localhost fails until it uses that name. With the engine in the agent's own container, localhost works.</source>
        <translation>使用 Sidecar 时，构建发布的端口开在引擎的容器上，主机名为 docker，而不在 Agent 上。连接 localhost 的测试会失败，除非改用该名称。如果引擎在 Agent 自己的容器中，则可以使用 localhost。</translation>
    </message>
    <message>
        <source>Share the host's Docker</source>
        <translation>共用宿主机的 Docker</translation>
    </message>
    <message>
        <source>Builds use the host's own Docker engine: quick to set up, but any build can own the host.</source>
        <translation>构建使用宿主机自己的 Docker 引擎：设置简便，但任何构建都能控制宿主机。</translation>
    </message>
    <message>
        <source>The agent's container is given the socket of the host's Docker engine: the file, usually /var/run/docker.sock, through which programs give Docker orders. When a build runs docker, the host's engine does the work. Containers that a build starts therefore run beside the agent, not inside it, and share images, names, ports and networks with everything else on that engine. So that TeamCity can run a build step in a container (its Container Wrapper), the agent's folders lie on the host under the same paths as in the agent.</source>
        <translation>Agent 的容器会得到宿主机 Docker 引擎的套接字：通常是 /var/run/docker.sock，程序通过这个文件向 Docker 下达命令。构建运行 docker 时，由宿主机的引擎执行。因此，构建启动的容器在 Agent 旁边运行，而不是在其内部，并与该引擎上的其他一切共用镜像、名称、端口和网络。为了让 TeamCity 能在容器中运行构建步骤（其 Container Wrapper），Agent 的目录位于宿主机上，路径与 Agent 中的相同。</translation>
    </message>
    <message>
        <source>Everybody who can change a build may act as root, the all-powerful administrator, on this host anyway.</source>
        <translation>所有能更改构建的人，本来就可以在此宿主机上以 root（拥有全部权力的管理员）身份行事。</translation>
    </message>
    <message>
        <source>The host does nothing but build and can be set up again from scratch.</source>
        <translation>宿主机只用于构建，并且可以从头重新搭建。</translation>
    </message>
    <message>
        <source>One image cache for all builds matters more to you than keeping builds apart.</source>
        <translation>对您来说，所有构建共用一个镜像缓存比将构建隔离更重要。</translation>
    </message>
    <message>
        <source>Builds only make images: a proxy that lets no containers through (setting: socket proxy, build) can then keep them from the host's files.</source>
        <translation>构建只制作镜像：这样，不放行容器操作的代理（设置：套接字代理，build）就能使它们接触不到宿主机的文件。</translation>
    </message>
    <message>
        <source>The host's engine runs in rootless mode, under an ordinary account: a takeover then ends at that account.</source>
        <translation>宿主机的引擎以 rootless 模式在普通账户下运行：这样，控制范围仅限于该账户。</translation>
    </message>
    <message>
        <source>The host also runs other services, or keeps data and passwords that builds must not see.</source>
        <translation>宿主机还运行其他服务，或者保存着构建不得看到的数据和密码。</translation>
    </message>
    <message>
        <source>You want several agents with the Container Wrapper on one host: they would use the same folders.</source>
        <translation>您希望在一台宿主机上运行多个使用 Container Wrapper 的 Agent：它们会使用相同的目录。</translation>
    </message>
    <message>
        <source>You hope that a proxy before the socket makes it safe while builds still start containers: it does not.</source>
        <translation>您希望在构建仍能启动容器的情况下，靠套接字前面的代理来保证安全：这做不到。</translation>
    </message>
    <message>
        <source>A Docker engine for Linux containers, version 20.10 or newer; the one in Docker Desktop counts.</source>
        <translation>用于 Linux 容器的 Docker 引擎，20.10 或更高版本；Docker Desktop 中的引擎也可以。</translation>
    </message>
    <message>
        <source>Permission to use the socket: the agent runs as root, or joins the group that owns the socket on the engine's host.</source>
        <translation>使用套接字的权限：Agent 以 root 身份运行，或者加入引擎所在宿主机上套接字所属的组。</translation>
    </message>
    <message>
        <source>For the Container Wrapper, five folders under /opt/buildagent on the host: work, temp, tools, plugins and system. They are made if missing.</source>
        <translation>使用 Container Wrapper 时，宿主机的 /opt/buildagent 下要有五个目录：work、temp、tools、plugins 和 system。如果缺少，会自动创建。</translation>
    </message>
    <message>
        <source>An agent image that has the docker command. jetbrains/teamcity-agent has it, the minimal image has not.</source>
        <translation>带有 docker 命令的 Agent 镜像。jetbrains/teamcity-agent 带有此命令，精简镜像没有。</translation>
    </message>
    <message>
        <source>Easy for any build</source>
        <translation>对任何构建来说都很容易</translation>
    </message>
    <message>
        <source>One, shared with the whole host</source>
        <translation>一个，与整台宿主机共用</translation>
    </message>
    <message>
        <source>Looked up on the host</source>
        <translation>在宿主机上查找</translation>
    </message>
    <message>
        <source>Stay on the host; names and ports can clash</source>
        <translation>留在宿主机上；名称和端口可能冲突</translation>
    </message>
    <message>
        <source>One with the Container Wrapper, else several</source>
        <translation>使用 Container Wrapper 时一个，否则可以多个</translation>
    </message>
    <message>
        <source>Yes; wrapper: allow /opt/buildagent in file sharing</source>
        <translation>支持；Wrapper：需在 File sharing 中允许 /opt/buildagent</translation>
    </message>
    <message>
        <source>Any build can become root on the host</source>
        <translation>任何构建都能成为宿主机上的 root</translation>
    </message>
    <message>
        <source>Whoever can talk to the socket can start a container that mounts the host's whole disk, and then read or change every file on it. Mounting the socket read-only does not help: it protects the file, not what is said through it. Running the agent as an ordinary user does not help either, because the engine acts as root for everyone it listens to. A proxy before the socket helps only if it lets no containers through; then builds can make images and start nothing.</source>
        <translation>能与套接字通信，就能启动挂载宿主机整个磁盘的容器，进而读取或更改其中的任何文件。以只读方式挂载套接字没有用：它保护的是文件，而不是通过它发出的请求。以普通用户身份运行 Agent 也没有用，因为引擎为所有它听从的对象以 root 身份行事。只有在套接字前面的代理不放行任何容器操作时，代理才有用；此时构建可以制作镜像，但不能启动任何东西。</translation>
    </message>
    <message>
        <source>Other containers and their secrets are within reach</source>
        <translation>其他容器及其机密信息均可触及</translation>
    </message>
    <message>
        <source>A build can run commands in any container on the engine, copy files out of it and read its environment variables, where passwords and tokens often stand. Taking rights away from the agent's container changes nothing: the build can start another container that has them.</source>
        <translation>构建可以在引擎上的任何容器中运行命令，从中复制文件，并读取其环境变量，而那里往往存有密码和令牌。减少 Agent 容器的权限没有任何作用：构建可以启动另一个拥有这些权限的容器。</translation>
    </message>
    <message>
        <source>A careless clean-up hits everybody</source>
        <translation>一次粗心的清理会影响所有人</translation>
    </message>
    <message>
        <source>All builds and services share one engine. A build that removes all containers or deletes unused images and volumes also removes what others need, and two builds that choose the same container name or port block each other. Only care in the build scripts prevents this.</source>
        <translation>所有构建和服务共用一个引擎。如果某个构建移除所有容器，或者删除未使用的镜像和卷，也会移除其他构建和服务所需的内容；两个构建选择相同的容器名称或端口时，会相互阻塞。只有在构建脚本中多加小心才能避免。</translation>
    </message>
    <message>
        <source>A build can swap the images of later builds</source>
        <translation>构建可以调换之后的构建所用的镜像</translation>
    </message>
    <message>
        <source>Images are shared as well. A build can give an image of its own the name that later builds trust, and they will use it without noticing. Exact version tags do not help, since a tag is only a name that anyone on the engine can move.</source>
        <translation>镜像也是共用的。构建可以将之后的构建所信任的名称赋予自己的镜像，而后者会在毫无察觉的情况下使用它。精确的版本标签没有用，因为标签只是一个名称，引擎上的任何人都可以移动它。</translation>
    </message>
    <message>
        <source>Folder paths are looked up on the host</source>
        <translation>目录路径在宿主机上查找</translation>
    </message>
    <message>
        <source>When a build mounts a folder into a container, the engine looks for that path on the host, not in the agent. If it is missing there, Docker may create an empty one, and the step finds no files. The agent's own folders are safe because both sides see them under the same path; other folders are not.</source>
        <translation>当构建将目录挂载到容器中时，引擎会在宿主机上而不是在 Agent 中查找该路径。如果那里没有，Docker 可能会创建一个空目录，构建步骤就找不到文件。Agent 自己的目录不受影响，因为双方以相同的路径看到它们；其他目录则不然。</translation>
    </message>
    <message>
        <source>A Docker engine of its own, isolated by Sysbox</source>
        <translation>独立的 Docker 引擎，由 Sysbox 隔离</translation>
    </message>
    <message>
        <source>Each agent gets its own engine behind a real fence, once Sysbox is installed on the host.</source>
        <translation>在宿主机上安装 Sysbox 之后，每个 Agent 都有自己的引擎，并受到真正的隔离。</translation>
    </message>
    <message>
        <source>Sysbox is a container runtime: a program on the host that Docker calls to start a container. Root in a container that Sysbox starts is an unprivileged user number on the host, and the container gets a view of the system of its own. That is enough to run a complete Docker engine in the agent's container without the privileged flag. Builds use that engine and do not see the host's.</source>
        <translation>Sysbox 是一种容器运行时：宿主机上的一个程序，Docker 调用它来启动容器。在由 Sysbox 启动的容器中，root 在宿主机上是没有特权的用户 ID，容器看到的也是它自己的系统视图。这样，无需特权模式就能在 Agent 的容器中运行完整的 Docker 引擎。构建使用该引擎，看不到宿主机的引擎。</translation>
    </message>
    <message>
        <source>Builds are not fully trusted, and a virtual machine for each of them would be too much.</source>
        <translation>构建并非完全可信，而为每个构建提供虚拟机又过于繁重。</translation>
    </message>
    <message>
        <source>The host runs Linux with systemd, and you may install software on it as root.</source>
        <translation>宿主机运行带有 systemd 的 Linux，并且您可以以 root 身份在其上安装软件。</translation>
    </message>
    <message>
        <source>You would use a privileged engine, but your policy forbids it.</source>
        <translation>您想使用特权引擎，但策略禁止这样做。</translation>
    </message>
    <message>
        <source>You expect real attacks, for example on public pull requests: give each build a virtual machine of its own.</source>
        <translation>您预计会遇到真正的攻击，例如来自公开的拉取请求：请为每个构建提供单独的虚拟机。</translation>
    </message>
    <message>
        <source>The host is Docker Desktop, has SELinux switched on, or runs Docker as a snap package; Sysbox supports none of these.</source>
        <translation>宿主机是 Docker Desktop、启用了 SELinux，或者以 snap 包运行 Docker；Sysbox 均不支持。</translation>
    </message>
    <message>
        <source>Builds load kernel modules, create device files or need the host's hardware.</source>
        <translation>构建要加载内核模块、创建设备文件，或者需要宿主机的硬件。</translation>
    </message>
    <message>
        <source>Sysbox 0.7.0 or newer, registered with the host's engine as sysbox-runc; 0.6.7 and older fail with current Docker inside.</source>
        <translation>Sysbox 0.7.0 或更高版本，并以 sysbox-runc 为名在宿主机的引擎上注册；0.6.7 及更旧版本无法在内部运行当前版本的 Docker。</translation>
    </message>
    <message>
        <source>A Linux host with systemd, amd64 or arm64, kernel 5.12 or newer (5.19 is better), and an engine that runs as root.</source>
        <translation>带有 systemd 的 Linux 宿主机，amd64 或 arm64 架构，内核 5.12 或更高版本（最好是 5.19），引擎以 root 身份运行。</translation>
    </message>
    <message>
        <source>A moment for the set-up: it may restart Docker, and can refuse to run while any container exists.</source>
        <translation>合适的安装时机：安装可能会重启 Docker，而且只要存在任何容器，就可能拒绝运行。</translation>
    </message>
    <message>
        <source>An agent image whose tag ends in -sudo, unless the engine runs in a container beside the agent.</source>
        <translation>标签以 -sudo 结尾的 Agent 镜像，除非引擎在 Agent 旁边的容器中运行。</translation>
    </message>
    <message>
        <source>Needs a flaw in Sysbox or in the kernel</source>
        <translation>需要 Sysbox 或内核存在漏洞</translation>
    </message>
    <message>
        <source>Sysbox, as root; Docker may have to restart</source>
        <translation>Sysbox，以 root 身份；Docker 可能需要重启</translation>
    </message>
    <message>
        <source>Looked up in the agent's container</source>
        <translation>在 Agent 的容器中查找</translation>
    </message>
    <message>
        <source>No; Desktop sells its own isolation feature</source>
        <translation>不支持；Desktop 有自己的付费隔离功能</translation>
    </message>
    <message>
        <source>The kernel is still shared</source>
        <translation>内核仍是共用的</translation>
    </message>
    <message>
        <source>All containers run on the host's one kernel, so a flaw in the kernel or in Sysbox can let a hostile build out. This is a stronger fence than an ordinary container has, and a weaker one than a virtual machine. Keep the kernel and Sysbox up to date.</source>
        <translation>所有容器都运行在宿主机的同一个内核上，因此内核或 Sysbox 中的漏洞可能让恶意构建逃逸。这种隔离比普通容器强，比虚拟机弱。请保持内核和 Sysbox 为最新版本。</translation>
    </message>
    <message>
        <source>What you mount into the agent is outside the fence</source>
        <translation>挂载到 Agent 中的内容不受隔离保护</translation>
    </message>
    <message>
        <source>A host folder that you add to the agent can be read and, unless mounted read-only, changed by any build; the host's Docker socket would undo the isolation altogether. Sysbox refuses privileged mode and the host's network, but it lets such mounts pass. Dropping capabilities (single rights of root) does not help, because Sysbox ignores that setting by default.</source>
        <translation>添加到 Agent 的宿主机目录，任何构建都可以读取；除非以只读方式挂载，否则也可以更改。挂载宿主机的 Docker 套接字会使隔离完全失效。Sysbox 会拒绝特权模式和宿主机的网络，但会放行这类挂载。去掉 capabilities（root 的单项权限）没有用，因为 Sysbox 默认会忽略该设置。</translation>
    </message>
    <message>
        <source>The agent is inside the fence with its builds</source>
        <translation>Agent 与其构建处于同一隔离范围内</translation>
    </message>
    <message>
        <source>A hostile build can read the agent's settings, including the token that identifies it to the TeamCity server, and can change tools and images that later builds use. Running the agent as an ordinary user does not help if builds may use the engine, which acts as root inside the container.</source>
        <translation>恶意构建可以读取 Agent 的设置，包括向 TeamCity 服务器表明其身份的令牌，还可以更改之后的构建所用的工具和镜像。如果构建可以使用引擎，以普通用户身份运行 Agent 也没有用，因为引擎在容器内以 root 身份行事。</translation>
    </message>
    <message>
        <source>All Sysbox containers share one range of user numbers</source>
        <translation>所有 Sysbox 容器共用一个用户 ID 范围</translation>
    </message>
    <message>
        <source>The free edition gives every container it starts the same range of user numbers on the host. A build that did get out would not be root on the host, but to the host it would look the same as the other agents' builds. Agents of different trust belong on different hosts.</source>
        <translation>免费版为它启动的每个容器分配宿主机上相同的用户 ID 范围。构建即使逃逸，也不会成为宿主机上的 root，但在宿主机看来，它与其他 Agent 的构建没有区别。信任程度不同的 Agent 应放在不同的宿主机上。</translation>
    </message>
    <message>
        <source>Support comes from the community</source>
        <translation>支持来自社区</translation>
    </message>
    <message>
        <source>Docker does not support Sysbox; its developers help as time allows. A new kernel, or a new Docker in the agent's image, can stop working until Sysbox follows. Try updates on one agent first.</source>
        <translation>Docker 不为 Sysbox 提供支持；其开发者会在时间允许时提供帮助。新的内核，或 Agent 镜像中新的 Docker，可能会无法使用，直到 Sysbox 跟进。请先在一个 Agent 上试用更新。</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>A hostile build takes the host over</source>
        <translation>恶意构建接管宿主机</translation>
    </message>
    <message>
        <source>To install on the host</source>
        <translation>需在宿主机上安装</translation>
    </message>
    <message>
        <source>Image cache</source>
        <translation>镜像缓存</translation>
    </message>
    <message>
        <source>Paths in a build's docker run -v</source>
        <translation>构建中 docker run -v 的路径</translation>
    </message>
    <message>
        <source>What builds leave behind</source>
        <translation>构建遗留的内容</translation>
    </message>
    <message>
        <source>Agents on one host</source>
        <translation>同一宿主机上的 Agent</translation>
    </message>
    <message>
        <source>On Docker Desktop</source>
        <translation>在 Docker Desktop 上</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>What a hostile build can do</source>
        <translation>恶意构建能做什么</translation>
    </message>
    <message>
        <source>What does not help</source>
        <translation>哪些做法没有用</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>哪些做法有用</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>适用情形</translation>
    </message>
    <message>
        <source>Don't use it when</source>
        <translation>不适用情形</translation>
    </message>
    <message>
        <source>It needs</source>
        <translation>所需条件</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>参考资料</translation>
    </message>
    <message>
        <source>Explains the methods: without METHOD in one line each.

Example: dind-wizard methods sysbox</source>
        <translation>说明各种方式：不带 METHOD 时，每种方式一行。

示例：dind-wizard methods sysbox</translation>
    </message>
    <message>
        <source>There is no method "%1".</source>
        <translation>没有“%1”方式。</translation>
    </message>
    <message>
        <source>Methods: docker-socket, dind, sysbox.</source>
        <translation>可用方式：docker-socket、dind、sysbox。</translation>
    </message>
</context>
<context>
    <name>OptionLines</name>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>write it as KEY=value.</source>
        <translation>请写成 KEY=value。</translation>
    </message>
    <message>
        <source>there is no name before the “=”.</source>
        <translation>“=”前面没有名称。</translation>
    </message>
    <message>
        <source>%1 is there twice; keep one of the two lines.</source>
        <translation>%1 出现了两次；请保留其中一行。</translation>
    </message>
    <message>
        <source>write it as SOURCE:TARGET, or SOURCE:TARGET:ro for read-only.</source>
        <translation>请写成 SOURCE:TARGET，只读则写成 SOURCE:TARGET:ro。</translation>
    </message>
    <message>
        <source>“%1” is no option here; “ro” (read-only) is.</source>
        <translation>“%1”不是可用的选项；“ro”（只读）才是。</translation>
    </message>
    <message>
        <source>write it as HOST:ADDRESS, for example teamcity.lan:192.168.1.20.</source>
        <translation>请写成 HOST:ADDRESS，例如 teamcity.lan:192.168.1.20。</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>--%1 can't be "%2".</source>
        <translation>--%1 不能是“%2”。</translation>
    </message>
    <message>
        <source>Write it as NAME=VALUE.</source>
        <translation>请写成 NAME=VALUE。</translation>
    </message>
    <message>
        <source>Write it as SOURCE:TARGET or SOURCE:TARGET:ro.</source>
        <translation>请写成 SOURCE:TARGET 或 SOURCE:TARGET:ro。</translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <translation>请提供整数。</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>请选择其中之一：%1。</translation>
    </message>
    <message>
        <source>Choose one of: on, off.</source>
        <translation>请选择其中之一：on、off。</translation>
    </message>
    <message>
        <source>Write it as HOST:ADDRESS.</source>
        <translation>请写成 HOST:ADDRESS。</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>请提供数字。</translation>
    </message>
    <message>
        <source>Give a number with a unit, such as 4g or 512m.</source>
        <translation>请提供带单位的数字，例如 4g 或 512m。</translation>
    </message>
    <message>
        <source>Give the port it shall have, such as 8111.</source>
        <translation>请提供要使用的端口，例如 8111。</translation>
    </message>
    <message>
        <source>--trial-server-image needs --trial-server with a port.</source>
        <translation>--trial-server-image 需要与带端口的 --trial-server 一起使用。</translation>
    </message>
    <message>
        <source>docker-socket, dind or sysbox. Default: docker-socket.</source>
        <translation>docker-socket、dind 或 sysbox。默认值：docker-socket。</translation>
    </message>
    <message>
        <source>Address of the TeamCity server, as the agent reaches it. Required, unless --trial-server makes one.</source>
        <translation>TeamCity 服务器的地址，以 Agent 能访问到的为准。必需，除非用 --trial-server 创建服务器。</translation>
    </message>
    <message>
        <source>Make a TeamCity server too, for trying it out, on this port of the engine's host. The agents use it; leave out --server-url.</source>
        <translation>同时在引擎所在宿主机的此端口上创建一个 TeamCity 服务器，供试用。Agent 会使用它；此时不要指定 --server-url。</translation>
    </message>
    <message>
        <source>Image of that server. Default: of the agent's version.</source>
        <translation>该服务器的镜像。默认值：与 Agent 的版本相同。</translation>
    </message>
    <message>
        <source>Image of the agent. Default: the method's.</source>
        <translation>Agent 的镜像。默认值：由所选方式决定。</translation>
    </message>
    <message>
        <source>Name of agent and container. Default: teamcity-agent.</source>
        <translation>Agent 和容器的名称。默认值：teamcity-agent。</translation>
    </message>
    <message>
        <source>How many agents: NAME-1 to NAME-N. Default: 1.</source>
        <translation>Agent 的数量：NAME-1 至 NAME-N。默认值：1。</translation>
    </message>
    <message>
        <source>sidecar or agent. Default: dind sidecar, sysbox agent.</source>
        <translation>sidecar 或 agent。默认值：dind 为 sidecar，sysbox 为 agent。</translation>
    </message>
    <message>
        <source>Image of the sidecar. Default: docker:dind.</source>
        <translation>Sidecar 的镜像。默认值：docker:dind。</translation>
    </message>
    <message>
        <source>Largest packet of the sidecar's networks. Default: 1500.</source>
        <translation>Sidecar 网络的最大数据包。默认值：1500。</translation>
    </message>
    <message>
        <source>Where the sidecar's networks get addresses, such as 10.201.0.0/16.</source>
        <translation>Sidecar 网络的地址来源，例如 10.201.0.0/16。</translation>
    </message>
    <message>
        <source>A mirror of Docker Hub for the sidecar.</source>
        <translation>供 Sidecar 使用的 Docker Hub 镜像加速器。</translation>
    </message>
    <message>
        <source>A registry without a trusted certificate, for the sidecar; may be repeated.</source>
        <translation>供 Sidecar 使用的、没有受信任证书的镜像仓库；可重复指定。</translation>
    </message>
    <message>
        <source>The engine's socket on its host. Default: its own, else /var/run/docker.sock.</source>
        <translation>引擎在其宿主机上的套接字。默认值：引擎自己的套接字，否则为 /var/run/docker.sock。</translation>
    </message>
    <message>
        <source>A filter before the socket. build: images only; run: containers too. Default: off.</source>
        <translation>套接字前面的过滤器。build：只放行镜像操作；run：同时放行容器操作。默认值：off。</translation>
    </message>
    <message>
        <source>Directories where TeamCity's container wrapper needs them. Default: on.</source>
        <translation>将目录放在 TeamCity 的 Container Wrapper 所需的位置。默认值：on。</translation>
    </message>
    <message>
        <source>root or agent. Default: root.</source>
        <translation>root 或 agent。默认值：root。</translation>
    </message>
    <message>
        <source>Environment variable of the agent; may be repeated.</source>
        <translation>Agent 的环境变量；可重复指定。</translation>
    </message>
    <message>
        <source>Another volume or path; may be repeated.</source>
        <translation>其他卷或路径；可重复指定。</translation>
    </message>
    <message>
        <source>A line for /etc/hosts; may be repeated.</source>
        <translation>/etc/hosts 中的一行；可重复指定。</translation>
    </message>
    <message>
        <source>Another label; may be repeated.</source>
        <translation>其他标签（label）；可重复指定。</translation>
    </message>
    <message>
        <source>An existing network. Default: the default bridge.</source>
        <translation>已有的网络。默认值：默认网桥。</translation>
    </message>
    <message>
        <source>Processors for each container. Default: no limit.</source>
        <translation>每个容器的处理器数量。默认值：无限制。</translation>
    </message>
    <message>
        <source>Memory for each container. Default: no limit.</source>
        <translation>每个容器的内存。默认值：无限制。</translation>
    </message>
    <message>
        <source>Processes for each container. Default: no limit.</source>
        <translation>每个容器的进程数。默认值：无限制。</translation>
    </message>
    <message>
        <source>Restart policy. Default: unless-stopped.</source>
        <translation>重启策略。默认值：unless-stopped。</translation>
    </message>
    <message>
        <source>Seconds before a stop becomes a kill. Default: 60.</source>
        <translation>停止时，强制终止之前等待的秒数。默认值：60。</translation>
    </message>
    <message>
        <source>Settings file; the options override it.</source>
        <translation>设置文件；命令行选项优先于它。</translation>
    </message>
    <message>
        <source>File with the agent's token. Default: none; authorise the agent in TeamCity after the launch.</source>
        <translation>包含 Agent 令牌的文件。默认值：无；启动后在 TeamCity 中为 Agent 授权。</translation>
    </message>
    <message>
        <source>A Docker context, or an address such as unix:///var/run/docker.sock. Default: as the docker command chooses.</source>
        <translation>Docker 上下文，或者地址，例如 unix:///var/run/docker.sock。默认值：与 docker 命令的选择相同。</translation>
    </message>
    <message>
        <source>See dind-wizard %1 --help.</source>
        <translation>请参阅 dind-wizard %1 --help。</translation>
    </message>
    <message>
        <source>"%1" is not expected here.</source>
        <translation>这里不应出现“%1”。</translation>
    </message>
    <message>
        <source>The settings file %1 can't be read: %2.</source>
        <translation>无法读取设置文件 %1：%2。</translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation>请检查路径，以及您是否有权读取该文件。</translation>
    </message>
    <message>
        <source>The token file %1 can't be read: %2.</source>
        <translation>无法读取令牌文件 %1：%2。</translation>
    </message>
    <message>
        <source>The token file %1 is empty.</source>
        <translation>令牌文件 %1 为空。</translation>
    </message>
    <message>
        <source>Its first line is the token.</source>
        <translation>其第一行是令牌。</translation>
    </message>
    <message>
        <source>The file %1 holds no token.</source>
        <translation>文件 %1 中没有令牌。</translation>
    </message>
    <message>
        <source>Its first line is the token: text of at most 4096 characters.</source>
        <translation>其第一行是令牌：最多 4096 个字符的文本。</translation>
    </message>
</context>
<context>
    <name>Outputs</name>
    <message>
        <source>Docker command</source>
        <translation>Docker 命令</translation>
    </message>
    <message>
        <source>a shell script with docker commands</source>
        <translation>包含 docker 命令的 shell 脚本</translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>the same commands for PowerShell</source>
        <translation>用于 PowerShell 的相同命令</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Compose</translation>
    </message>
    <message>
        <source>a Compose file</source>
        <translation>Compose 文件</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>a Kubernetes manifest</source>
        <translation>Kubernetes 清单</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>everything that would be made, as JSON</source>
        <translation>将要创建的所有内容，JSON 格式</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>示意图</translation>
    </message>
    <message>
        <source>a drawing of what would be made, as SVG</source>
        <translation>将要创建的内容的示意图，SVG 格式</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>A token belongs to one agent, and the settings ask for %1.</source>
        <translation>一个令牌只属于一个 Agent，而设置中要求 %1。</translation>
    </message>
    <message>
        <source>Leave the token out and authorise the agents in TeamCity.</source>
        <translation>请不要指定令牌，而是在 TeamCity 中为 Agent 授权。</translation>
    </message>
</context>
<context>
    <name>PowerShellCommand</name>
    <message>
        <source>TeamCity agents "%1", method %2. Made by dind-wizard.</source>
        <translation>TeamCity Agent“%1”，方式 %2。由 dind-wizard 生成。</translation>
    </message>
    <message>
        <source>For Windows PowerShell 5.1 and PowerShell 7. Start with: powershell -ExecutionPolicy Bypass -File %1.ps1</source>
        <translation>适用于 Windows PowerShell 5.1 和 PowerShell 7。启动命令：powershell -ExecutionPolicy Bypass -File %1.ps1</translation>
    </message>
    <message>
        <source>Secrets are read from the file %1, which must be in the folder where this is run.</source>
        <translation>机密信息从文件 %1 中读取，该文件必须位于运行此脚本的文件夹中。</translation>
    </message>
    <message>
        <source>Windows starts no program with more than 32767 characters, and the command for the container %1 has about %2. On Windows this script will fail there; take the Compose file.</source>
        <translation>Windows 不能启动命令超过 32767 个字符的程序，而容器 %1 的命令约有 %2 个字符。此脚本在 Windows 上会在那里失败；请使用 Compose 文件。</translation>
    </message>
</context>
<context>
    <name>PowerShellScript</name>
    <message>
        <source>This loop can't be followed.</source>
        <translation>无法解析此循环。</translation>
    </message>
    <message>
        <source>This is no string in single quotes.</source>
        <translation>这不是单引号字符串。</translation>
    </message>
    <message>
        <source>A bracket ( is not closed.</source>
        <translation>括号 ( 没有闭合。</translation>
    </message>
    <message>
        <source>A quote ' is not closed.</source>
        <translation>引号 ' 没有闭合。</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB.</source>
        <translation>文本超过了 1 MiB。</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>In the agent's container it can't be told: put it beside the agent.</source>
        <translation>在 Agent 的容器中无法对它进行设置：请将它放在 Agent 旁边。</translation>
    </message>
    <message>
        <source>Packets leave the host through %1 and may have %2 bytes (MTU); those of the builds' engine have up to %3.</source>
        <translation>数据包经由 %1 离开宿主机，最大为 %2 字节（MTU）；构建引擎的数据包最大为 %3 字节。</translation>
    </message>
    <message>
        <source>The builds' engine does not know what is around it. Larger packets can get lost without a word: pulls and downloads in builds hang.</source>
        <translation>构建引擎不了解周围的网络。较大的数据包可能会无声无息地丢失：构建中的拉取和下载会卡住。</translation>
    </message>
    <message>
        <source>Tell it the same MTU: %1.</source>
        <translation>请为它设置相同的 MTU：%1。</translation>
    </message>
    <message>
        <source>Set its MTU to %1</source>
        <translation>将其 MTU 设为 %1</translation>
    </message>
    <message>
        <source>Put it in a sidecar, with an MTU of %1</source>
        <translation>将其放入 Sidecar，MTU 设为 %1</translation>
    </message>
    <message>
        <source>The builds' engine takes addresses from %1, and the host reaches %2 through %3.</source>
        <translation>构建引擎从 %1 中分配地址，而宿主机经由 %3 访问 %2。</translation>
    </message>
    <message>
        <source>What has such an address there can't be reached from containers that builds start.</source>
        <translation>构建启动的容器无法访问使用此类地址的目标。</translation>
    </message>
    <message>
        <source>Give it a subnet that nothing else uses.</source>
        <translation>请为它指定没有其他用途的子网。</translation>
    </message>
    <message>
        <source>Give it a subnet that nothing else uses, such as %1.</source>
        <translation>请为它指定没有其他用途的子网，例如 %1。</translation>
    </message>
    <message>
        <source>Give it %1</source>
        <translation>为其指定 %1</translation>
    </message>
    <message>
        <source>Put it in a sidecar, with %1</source>
        <translation>将其放入 Sidecar，使用 %1</translation>
    </message>
    <message>
        <source>The addresses that the builds' engine takes (%1) are not used elsewhere on the host.</source>
        <translation>构建引擎使用的地址（%1）在宿主机上没有其他用途。</translation>
    </message>
    <message>
        <source>The host's engine uses the proxy %1.</source>
        <translation>宿主机的引擎使用代理 %1。</translation>
    </message>
    <message>
        <source>The builds' engine gets one too.</source>
        <translation>构建引擎也会使用代理。</translation>
    </message>
    <message>
        <source>The builds' engine does not inherit it: it can't pull images for builds if there is no other way out.</source>
        <translation>构建引擎不会继承它：如果没有其他出口，就无法为构建拉取镜像。</translation>
    </message>
    <message>
        <source>Give the agent the variables HTTPS_PROXY, HTTP_PROXY and NO_PROXY: a sidecar gets the same, and is itself reached without the proxy.</source>
        <translation>请为 Agent 设置变量 HTTPS_PROXY、HTTP_PROXY 和 NO_PROXY：Sidecar 会得到相同的变量，而访问 Sidecar 本身不经过代理。</translation>
    </message>
    <message>
        <source>Use the same proxy</source>
        <translation>使用相同的代理</translation>
    </message>
    <message>
        <source>Put it in a sidecar, with the proxy</source>
        <translation>将其放入 Sidecar，并使用该代理</translation>
    </message>
    <message>
        <source>The builds' engine pulls through the mirror %1.</source>
        <translation>构建引擎通过镜像加速器 %1 拉取。</translation>
    </message>
    <message>
        <source>The host's engine pulls through the mirror %1.</source>
        <translation>宿主机的引擎通过镜像加速器 %1 拉取。</translation>
    </message>
    <message>
        <source>The builds' engine does not inherit it: it asks Docker Hub itself, which counts pulls and refuses after some.</source>
        <translation>构建引擎不会继承它：它会直接访问 Docker Hub，而后者会统计拉取次数，达到一定次数后就会拒绝。</translation>
    </message>
    <message>
        <source>Give it the same mirror, if containers reach it.</source>
        <translation>如果容器可以访问该镜像加速器，请让它使用同一个。</translation>
    </message>
    <message>
        <source>Use the same mirror</source>
        <translation>使用相同的镜像加速器</translation>
    </message>
    <message>
        <source>The agent is made by a Docker engine.</source>
        <translation>Agent 由 Docker 引擎创建。</translation>
    </message>
    <message>
        <source>Your account is in the group %1, but only from the next login on. Log out and in again, or start this program from a shell in which you ran the command below.</source>
        <translation>您的账户已在组 %1 中，但要到下次登录才会生效。请注销并重新登录，或者从运行过以下命令的 shell 中启动本程序。</translation>
    </message>
    <message>
        <source>Docker engine %1 on %2, reached at %3 (%4).</source>
        <translation>%2 上的 Docker 引擎 %1，通过 %3 访问（%4）。</translation>
    </message>
    <message>
        <source>The engine does not tell its version: %1</source>
        <translation>引擎没有说明其版本：%1</translation>
    </message>
    <message>
        <source>Whether other programs can talk to it is not known.</source>
        <translation>无法得知其他程序能否与它通信。</translation>
    </message>
    <message>
        <source>The engine speaks version %1 of the Engine API, and takes programs that speak %2 or newer.</source>
        <translation>引擎使用 Engine API 的版本 %1，接受使用 %2 或更高版本的程序。</translation>
    </message>
    <message>
        <source>Builds with older Docker tools (Docker before 25, Compose 1, libraries that ask for a fixed version) are refused.</source>
        <translation>使用较旧 Docker 工具的构建会被拒绝（Docker 25 之前的版本、Compose 1、要求固定版本的库）。</translation>
    </message>
    <message>
        <source>Update Docker to 29.3 or newer, or set "min-api-version": "1.40" in the engine's daemon.json and restart it.</source>
        <translation>请将 Docker 更新到 29.3 或更高版本，或者在引擎的 daemon.json 中设置 "min-api-version": "1.40" 并重启引擎。</translation>
    </message>
    <message>
        <source>The engine runs Linux containers.</source>
        <translation>引擎运行 Linux 容器。</translation>
    </message>
    <message>
        <source>The engine runs %1 containers.</source>
        <translation>引擎运行 %1 容器。</translation>
    </message>
    <message>
        <source>All three methods are for Linux containers.</source>
        <translation>三种方式都用于 Linux 容器。</translation>
    </message>
    <message>
        <source>In Docker Desktop choose "Switch to Linux containers".</source>
        <translation>请在 Docker Desktop 中选择“Switch to Linux containers”。</translation>
    </message>
    <message>
        <source>What answers is Podman, in Docker's place.</source>
        <translation>响应的是 Podman，而不是 Docker。</translation>
    </message>
    <message>
        <source>It understands most of what Docker does, but this set-up is made for Docker and only partly tried with Podman.</source>
        <translation>它支持 Docker 的大部分功能，但这套设置是为 Docker 准备的，只在 Podman 上做过部分测试。</translation>
    </message>
    <message>
        <source>If something fails that should not, install Docker and choose its engine.</source>
        <translation>如果出现不应有的失败，请安装 Docker 并选择其引擎。</translation>
    </message>
    <message>
        <source>This is Docker Desktop: the engine is in a virtual machine, and sees only the folders that are shared with it.</source>
        <translation>这是 Docker Desktop：引擎位于虚拟机中，只能看到与它共享的文件夹。</translation>
    </message>
    <message>
        <source>The engine runs in a container itself.</source>
        <translation>引擎本身在容器中运行。</translation>
    </message>
    <message>
        <source>Paths and sockets are that container's, and an engine inside the agent is one level deeper still, with a slower storage.</source>
        <translation>路径和套接字都是该容器的，而 Agent 内的引擎又深了一层，存储也更慢。</translation>
    </message>
    <message>
        <source>If you can, choose the engine of the machine.</source>
        <translation>如果可以，请选择机器自身的引擎。</translation>
    </message>
    <message>
        <source>Take the method %1</source>
        <translation>采用 %1 方式</translation>
    </message>
    <message>
        <source>The engine's kernel can't limit processor time.</source>
        <translation>引擎的内核无法限制处理器时间。</translation>
    </message>
    <message>
        <source>A limit of %1 processors is asked for, and the engine refuses it.</source>
        <translation>要求限制为 %1 个处理器，而引擎会拒绝。</translation>
    </message>
    <message>
        <source>Leave the limit of processors out.</source>
        <translation>请去掉处理器限制。</translation>
    </message>
    <message>
        <source>Without a limit of processors</source>
        <translation>不限制处理器</translation>
    </message>
    <message numerus="yes">
        <source>The engine's host has %n processor(s).</source>
        <translation>
            <numerusform>引擎所在的宿主机有 %n 个处理器。</numerusform>
        </translation>
    </message>
    <message>
        <source>A limit of %1 is more than there are, and the engine refuses it.</source>
        <translation>限制值 %1 超过了实际数量，引擎会拒绝。</translation>
    </message>
    <message>
        <source>Ask for %1 or less.</source>
        <translation>请使用 %1 或更小的值。</translation>
    </message>
    <message numerus="yes">
        <source>Limit to %n processor(s)</source>
        <translation>
            <numerusform>限制为 %n 个处理器</numerusform>
        </translation>
    </message>
    <message>
        <source>Each container gets up to %1 of %2 processors.</source>
        <translation>每个容器最多可使用 %1 个处理器，共 %2 个。</translation>
    </message>
    <message>
        <source>Each container may use %1 of memory.</source>
        <translation>每个容器可以使用 %1 内存。</translation>
    </message>
    <message>
        <source>An agent alone takes about %1, and builds come on top: what takes more is killed.</source>
        <translation>仅 Agent 就需要约 %1，构建还要另外占用：超出限制的会被强制终止。</translation>
    </message>
    <message>
        <source>Allow 2g or more, or set no limit.</source>
        <translation>请允许 2g 或更多，或者不设置限制。</translation>
    </message>
    <message>
        <source>The engine's host has %1 of memory.</source>
        <translation>引擎所在的宿主机有 %1 内存。</translation>
    </message>
    <message>
        <source>The TeamCity server and its agents take about %1, and builds come on top.</source>
        <translation>TeamCity 服务器及其 Agent 需要约 %1，构建还要另外占用。</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) take about %1, and builds come on top.</source>
        <translation>
            <numerusform>%n 个 Agent 需要约 %1，构建还要另外占用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use a larger machine, or fewer agents.</source>
        <translation>请使用更大的机器，或者减少 Agent。</translation>
    </message>
    <message>
        <source>The engine can't limit containers (its cgroup driver is "none").</source>
        <translation>引擎无法限制容器（其 cgroup 驱动为“none”）。</translation>
    </message>
    <message>
        <source>The limits of processors, memory and processes have no effect: a build can take all of the machine.</source>
        <translation>处理器、内存和进程数的限制不起作用：一个构建就可以占用整台机器。</translation>
    </message>
    <message>
        <source>A rootless engine needs systemd and cgroup version 2 for limits (docs.docker.com/engine/security/rootless).</source>
        <translation>rootless 引擎需要 systemd 和 cgroup 版本 2 才能设置限制（docs.docker.com/engine/security/rootless）。</translation>
    </message>
    <message>
        <source>The engine's kernel can't limit the number of processes.</source>
        <translation>引擎的内核无法限制进程数。</translation>
    </message>
    <message>
        <source>That limit has no effect.</source>
        <translation>该限制不起作用。</translation>
    </message>
    <message>
        <source>Leave it out, or use a kernel with the pids control group.</source>
        <translation>请去掉它，或者使用带有 pids 控制组的内核。</translation>
    </message>
    <message>
        <source>Control groups: version %1, driver %2.</source>
        <translation>控制组：版本 %1，驱动 %2。</translation>
    </message>
    <message>
        <source>Images are stored by %1.</source>
        <translation>镜像由 %1 存储。</translation>
    </message>
    <message>
        <source>Images are stored by %1 on %2.</source>
        <translation>镜像由 %1 存储在 %2 上。</translation>
    </message>
    <message>
        <source>This driver copies every layer in full: containers start slowly, and the agent's image alone takes several times its size.</source>
        <translation>此驱动会完整复制每个层：容器启动缓慢，仅 Agent 的镜像就会占用其大小数倍的空间。</translation>
    </message>
    <message>
        <source>Put the engine's data on ext4 or xfs, so that it can use overlay2.</source>
        <translation>请将引擎的数据放在 ext4 或 xfs 上，以便使用 overlay2。</translation>
    </message>
    <message>
        <source>The agent's own engine keeps its data there too, and can't use overlay2 on top: it falls back to a slow driver that needs much more space.</source>
        <translation>Agent 自己的引擎也将数据保存在那里，而在其上无法使用 overlay2：它会退而使用速度慢、所需空间大得多的驱动。</translation>
    </message>
    <message>
        <source>Put the engine's data on ext4 or xfs: a container that runs an engine needs a volume at /var/lib/docker.</source>
        <translation>请将引擎的数据放在 ext4 或 xfs 上：运行引擎的容器需要在 /var/lib/docker 处挂载卷。</translation>
    </message>
    <message>
        <source>That file system lacks d_type, which overlay2 needs: files that were deleted can come back in images.</source>
        <translation>该文件系统缺少 overlay2 所需的 d_type：已删除的文件可能会重新出现在镜像中。</translation>
    </message>
    <message>
        <source>Make the file system anew (xfs: mkfs.xfs -n ftype=1).</source>
        <translation>请重新创建文件系统（xfs：mkfs.xfs -n ftype=1）。</translation>
    </message>
    <message>
        <source>%1 are free at %2.</source>
        <translation>%2 处有 %1 可用空间。</translation>
    </message>
    <message>
        <source>About %1 are needed: 3 GB for an agent that upgrades itself, and 2 GB for each image that is not there yet. Builds come on top.</source>
        <translation>需要约 %1：会自行升级的 Agent 需要 3 GB，每个尚不存在的镜像需要 2 GB。构建还要另外占用。</translation>
    </message>
    <message>
        <source>Make room. The command shows what takes it; docker system prune removes what nothing uses.</source>
        <translation>请腾出空间。该命令会显示是什么占用了空间；docker system prune 会移除没有用到的内容。</translation>
    </message>
    <message>
        <source>%1 can't be pulled: %2</source>
        <translation>无法拉取 %1：%2</translation>
    </message>
    <message>
        <source>The engine does not have this image.</source>
        <translation>引擎没有此镜像。</translation>
    </message>
    <message>
        <source>Check name and tag. For a private registry log in once with docker login.</source>
        <translation>请检查名称和标签。对于私有镜像仓库，请用 docker login 登录一次。</translation>
    </message>
    <message>
        <source>The engine has %1.</source>
        <translation>引擎已有 %1。</translation>
    </message>
    <message>
        <source>Whether the engine has %1 could not be read.</source>
        <translation>无法得知引擎是否有 %1。</translation>
    </message>
    <message>
        <source>The engine does not have %1.</source>
        <translation>引擎没有 %1。</translation>
    </message>
    <message>
        <source>Pulling is switched off.</source>
        <translation>已关闭拉取。</translation>
    </message>
    <message>
        <source>Allow pulling, or pull it with the command below.</source>
        <translation>请允许拉取，或者用以下命令拉取。</translation>
    </message>
    <message>
        <source>%1 will be pulled.</source>
        <translation>将拉取 %1。</translation>
    </message>
    <message>
        <source>The registry has %1; it will be pulled.</source>
        <translation>镜像仓库有 %1；将拉取它。</translation>
    </message>
    <message>
        <source>%1 is for %2, and the engine's processor is %3.</source>
        <translation>%1 适用于 %2，而引擎的处理器是 %3。</translation>
    </message>
    <message>
        <source>Take an image for %1 (another tag, perhaps).</source>
        <translation>请使用适用于 %1 的镜像（可能是另一个标签）。</translation>
    </message>
    <message>
        <source>Its programs can't run here ("exec format error").</source>
        <translation>其程序无法在这里运行（“exec format error”）。</translation>
    </message>
    <message>
        <source>Its programs are emulated, if the engine's host can do that: slow, and an engine in the agent does not work so.</source>
        <translation>如果引擎所在的宿主机支持，其程序会以模拟方式运行：速度慢，而且 Agent 中的引擎无法这样工作。</translation>
    </message>
    <message>
        <source>%1 is for this processor (%2).</source>
        <translation>%1 适用于此处理器（%2）。</translation>
    </message>
    <message>
        <source>%1 is to be had for this processor (%2).</source>
        <translation>%1 提供适用于此处理器（%2）的版本。</translation>
    </message>
    <message>
        <source>%1 is offered for %2, and the engine needs linux/%3.</source>
        <translation>%1 提供的是 %2，而引擎需要 linux/%3。</translation>
    </message>
    <message>
        <source>The pull fails ("no matching manifest").</source>
        <translation>拉取会失败（“no matching manifest”）。</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>It is mounted into the agent, and a missing path is not made up for.</source>
        <translation>它会挂载到 Agent 中，如果路径不存在，不会自动补上。</translation>
    </message>
    <message>
        <source>Leave the socket's path empty to take the engine's own: %1.</source>
        <translation>请将套接字路径留空，以使用引擎自己的套接字：%1。</translation>
    </message>
    <message>
        <source>Take the engine's own socket</source>
        <translation>使用引擎自己的套接字</translation>
    </message>
    <message>
        <source>%1 is a directory, not a socket.</source>
        <translation>%1 是目录，不是套接字。</translation>
    </message>
    <message>
        <source>An engine made it when somebody mounted the socket while it was missing.</source>
        <translation>有人在套接字不存在时挂载了它，引擎便创建了此目录。</translation>
    </message>
    <message>
        <source>Stop Docker, remove the empty directory, and start Docker.</source>
        <translation>请停止 Docker，移除空目录，然后启动 Docker。</translation>
    </message>
    <message>
        <source>Correct the path, or create it first.</source>
        <translation>请更正路径，或者先创建它。</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>去掉 %1</translation>
    </message>
    <message>
        <source>The socket is Docker Desktop's own, in its virtual machine.</source>
        <translation>该套接字是 Docker Desktop 自己的，位于其虚拟机中。</translation>
    </message>
    <message>
        <source>%1 is taken from this machine through Docker Desktop's file sharing.</source>
        <translation>%1 通过 Docker Desktop 的文件共享取自这台机器。</translation>
    </message>
    <message>
        <source>If the folder is not shared with Docker Desktop, the launch fails ("mounts denied").</source>
        <translation>如果没有与 Docker Desktop 共享该文件夹，启动会失败（“mounts denied”）。</translation>
    </message>
    <message>
        <source>Look in Docker Desktop: Settings, Resources, File sharing.</source>
        <translation>请查看 Docker Desktop：Settings &gt; Resources &gt; File sharing。</translation>
    </message>
    <message>
        <source>%1 is on the engine's host, which is not this machine: it can't be looked at from here.</source>
        <translation>%1 位于引擎所在的宿主机上，而不是这台机器上：从这里无法查看。</translation>
    </message>
    <message>
        <source>If it does not exist there, the launch fails.</source>
        <translation>如果它在那里不存在，启动会失败。</translation>
    </message>
    <message>
        <source>Make sure that it exists there; a path of this machine does not count.</source>
        <translation>请确保它在那里存在；这台机器上的路径不算。</translation>
    </message>
    <message>
        <source>You may not look at %1; the engine may.</source>
        <translation>您无权查看 %1；引擎可以。</translation>
    </message>
    <message>
        <source>%1 is there.</source>
        <translation>%1 存在。</translation>
    </message>
    <message>
        <source>A launch has to know what is there already, to touch none of it.</source>
        <translation>启动前必须知道已有哪些内容，才不会改动它们。</translation>
    </message>
    <message>
        <source>Call it %1</source>
        <translation>将其命名为 %1</translation>
    </message>
    <message>
        <source>The name %1 is free.</source>
        <translation>名称 %1 可用。</translation>
    </message>
    <message>
        <source>The container %1 of this deployment will be replaced.</source>
        <translation>将替换此部署的容器 %1。</translation>
    </message>
    <message>
        <source>There is already a container named %1 (image %2, %3).</source>
        <translation>已有名为 %1 的容器（镜像 %2，%3）。</translation>
    </message>
    <message>
        <source>Names of containers are unique on an engine.</source>
        <translation>容器的名称在一个引擎上是唯一的。</translation>
    </message>
    <message>
        <source>It is an agent of this deployment: launch with "replace", remove it with dind-wizard agents remove, or choose another name.</source>
        <translation>它是此部署的 Agent：请使用“replace”选项启动，用 dind-wizard agents remove 将其移除，或者选择其他名称。</translation>
    </message>
    <message>
        <source>Choose another name, or remove that container if nobody needs it.</source>
        <translation>请选择其他名称；如果没有人需要该容器，也可以将其移除。</translation>
    </message>
    <message>
        <source>The container %1 uses /opt/buildagent of this host.</source>
        <translation>容器 %1 使用此宿主机的 /opt/buildagent。</translation>
    </message>
    <message>
        <source>Two agents in the same directories destroy each other's files.</source>
        <translation>两个 Agent 使用相同的目录会破坏彼此的文件。</translation>
    </message>
    <message>
        <source>Switch the container wrapper off, take the method dind or sysbox, or stop that container.</source>
        <translation>请关闭 Container Wrapper，采用 dind 或 sysbox 方式，或者停止该容器。</translation>
    </message>
    <message>
        <source>Without the container wrapper</source>
        <translation>不使用 Container Wrapper</translation>
    </message>
    <message>
        <source>No other running container uses /opt/buildagent.</source>
        <translation>没有其他正在运行的容器使用 /opt/buildagent。</translation>
    </message>
    <message>
        <source>%1 of this deployment is there and will be used.</source>
        <translation>此部署的 %1 已存在，将会使用它。</translation>
    </message>
    <message>
        <source>%1 is already there and belongs to something else.</source>
        <translation>%1 已存在，但不属于此部署。</translation>
    </message>
    <message>
        <source>Objects that this program did not make are never touched.</source>
        <translation>本程序绝不会改动不是由自己创建的对象。</translation>
    </message>
    <message>
        <source>Choose another name for the agent.</source>
        <translation>请为 Agent 选择其他名称。</translation>
    </message>
    <message>
        <source>The network %1 is there.</source>
        <translation>网络 %1 存在。</translation>
    </message>
    <message>
        <source>There is no network called %1.</source>
        <translation>没有名为 %1 的网络。</translation>
    </message>
    <message>
        <source>The agent is to be connected to it.</source>
        <translation>Agent 要连接到该网络。</translation>
    </message>
    <message>
        <source>Make it with docker network create, or leave the field empty.</source>
        <translation>请用 docker network create 创建它，或者将该字段留空。</translation>
    </message>
    <message>
        <source>Take the engine's own network</source>
        <translation>使用引擎自己的网络</translation>
    </message>
    <message>
        <source>The network %1 uses the addresses %2, and the host reaches %3 through %4.</source>
        <translation>网络 %1 使用地址 %2，而宿主机经由 %4 访问 %3。</translation>
    </message>
    <message>
        <source>What has such an address there, a TeamCity server perhaps, can't be reached from the agent.</source>
        <translation>Agent 无法访问使用此类地址的目标，例如 TeamCity 服务器。</translation>
    </message>
    <message>
        <source>Give the engine other addresses: "bip" and "default-address-pools" in its daemon.json, then restart it.</source>
        <translation>请为引擎指定其他地址：在其 daemon.json 中设置 "bip" 和 "default-address-pools"，然后重启引擎。</translation>
    </message>
    <message>
        <source>The addresses %1 of the network %2 are not used elsewhere on the host.</source>
        <translation>网络 %2 的地址 %1 在宿主机上没有其他用途。</translation>
    </message>
    <message>
        <source>Packets leave the host through %1 and may have %2 bytes (MTU); containers send up to %3.</source>
        <translation>数据包经由 %1 离开宿主机，最大为 %2 字节（MTU）；容器发送的数据包最大为 %3 字节。</translation>
    </message>
    <message>
        <source>Larger packets can get lost without a word: downloads and https hang.</source>
        <translation>较大的数据包可能会无声无息地丢失：下载和 https 会卡住。</translation>
    </message>
    <message>
        <source>Set "mtu": %1 in the engine's daemon.json, for its other networks "default-network-opts": {"bridge": {"com.docker.network.driver.mtu": "%1"}}, and restart it.</source>
        <translation>请在引擎的 daemon.json 中设置 "mtu": %1，其他网络则设置 "default-network-opts": {"bridge": {"com.docker.network.driver.mtu": "%1"}}，然后重启引擎。</translation>
    </message>
    <message>
        <source>The engine uses the proxy %1.</source>
        <translation>引擎使用代理 %1。</translation>
    </message>
    <message>
        <source>You use the proxy %1, and the engine uses none.</source>
        <translation>您使用代理 %1，而引擎没有使用代理。</translation>
    </message>
    <message>
        <source>It is the engine that pulls images. If it can't do without the proxy, the pull fails.</source>
        <translation>拉取镜像的是引擎。如果它离不开该代理，拉取就会失败。</translation>
    </message>
    <message>
        <source>Set "proxies" in the engine's daemon.json, or HTTPS_PROXY in its systemd unit (docs.docker.com/engine/daemon/proxy).</source>
        <translation>请在引擎的 daemon.json 中设置 "proxies"，或者在其 systemd 单元中设置 HTTPS_PROXY（docs.docker.com/engine/daemon/proxy）。</translation>
    </message>
    <message>
        <source>The host's firewall is nf_tables.</source>
        <translation>宿主机的防火墙是 nf_tables。</translation>
    </message>
    <message>
        <source>The host's iptables is the old kind (legacy).</source>
        <translation>宿主机的 iptables 是旧式的（legacy）。</translation>
    </message>
    <message>
        <source>An engine in a container may not find the kernel's tables and not start, or its containers have no network.</source>
        <translation>容器中的引擎可能因找不到内核的表而无法启动，或者其容器没有网络。</translation>
    </message>
    <message>
        <source>If its log says "can't initialize iptables table", give the engine's container DOCKER_IPTABLES_LEGACY=1, or switch the host with update-alternatives --config iptables and restart it.</source>
        <translation>如果其日志中有“can't initialize iptables table”，请为引擎的容器设置 DOCKER_IPTABLES_LEGACY=1，或者用 update-alternatives --config iptables 切换宿主机的设置并重启宿主机。</translation>
    </message>
    <message>
        <source>a container in the engine's default network (the agent's own is only made at the launch)</source>
        <translation>引擎默认网络中的容器（Agent 自己的网络在启动时才创建）</translation>
    </message>
    <message>
        <source>a container in the host's network</source>
        <translation>宿主机网络中的容器</translation>
    </message>
    <message>
        <source>a container in the network %1</source>
        <translation>网络 %1 中的容器</translation>
    </message>
    <message>
        <source>The agent would start and never connect.</source>
        <translation>Agent 会启动，但永远无法连接。</translation>
    </message>
    <message>
        <source>DNS: %1 can't find the name %2.</source>
        <translation>DNS：%1找不到名称 %2。</translation>
    </message>
    <message>
        <source>Use the server's full name or its IP address, add the name to the extra hosts, or set "dns" in the engine's daemon.json.</source>
        <translation>请使用服务器的完整名称或 IP 地址，将该名称添加到额外主机，或者在引擎的 daemon.json 中设置 "dns"。</translation>
    </message>
    <message>
        <source>Containers ask the engine's name servers. They don't know names from this machine's hosts file or VPN.</source>
        <translation>容器向引擎的名称服务器查询。后者不知道这台机器的 hosts 文件或 VPN 中的名称。</translation>
    </message>
    <message>
        <source>Port: %1 finds %2, but nothing listens at its port %3.</source>
        <translation>端口：%1能找到 %2，但没有程序在其端口 %3 上监听。</translation>
    </message>
    <message>
        <source>Start TeamCity, correct the port, or let the server listen on more than localhost.</source>
        <translation>请启动 TeamCity，更正端口，或者让服务器不只在 localhost 上监听。</translation>
    </message>
    <message>
        <source>Route: %1 has no way to %2.</source>
        <translation>路由：%1没有通往 %2 的路由。</translation>
    </message>
    <message>
        <source>Check the engine's network, its firewall and the subnets of its networks, or choose the host's network.</source>
        <translation>请检查引擎的网络、防火墙及其各网络的子网，或者选择宿主机的网络。</translation>
    </message>
    <message>
        <source>Route: %1 got no answer from %2 within 10 seconds.</source>
        <translation>路由：%1在 10 秒内没有收到 %2 的响应。</translation>
    </message>
    <message>
        <source>Have the port opened in the firewall between the engine and the server. If only large answers are missing, check the MTU.</source>
        <translation>请在引擎与服务器之间的防火墙上开放该端口。如果只是收不到较大的响应，请检查 MTU。</translation>
    </message>
    <message>
        <source>Connection: %1 could not reach %2.</source>
        <translation>连接：%1无法访问 %2。</translation>
    </message>
    <message>
        <source>Check the server's address and the network between the engine and the server.</source>
        <translation>请检查服务器的地址，以及引擎与服务器之间的网络。</translation>
    </message>
    <message>
        <source>TLS: at port %1 the server speaks http, not https.</source>
        <translation>TLS：服务器在端口 %1 上使用 http，而不是 https。</translation>
    </message>
    <message>
        <source>Write http:// in the server's address, or use its port for https.</source>
        <translation>请在服务器的地址中写“http://”，或者使用其 https 端口。</translation>
    </message>
    <message>
        <source>TLS: the server's certificate is not valid today.</source>
        <translation>TLS：服务器的证书目前无效。</translation>
    </message>
    <message>
        <source>Have it renewed, or set the clock of the engine's host.</source>
        <translation>请更新证书，或者校准引擎所在宿主机的时钟。</translation>
    </message>
    <message>
        <source>TLS: the server's certificate is not for %1.</source>
        <translation>TLS：服务器的证书不适用于 %1。</translation>
    </message>
    <message>
        <source>Use a name that the certificate is for.</source>
        <translation>请使用证书所适用的名称。</translation>
    </message>
    <message>
        <source>TLS: %1 and the server agree on no encryption.</source>
        <translation>TLS：%1与服务器没有共同的加密方式。</translation>
    </message>
    <message>
        <source>Check that the port is the one for https, and that the server allows TLS 1.2 or newer.</source>
        <translation>请检查该端口是否为 https 端口，以及服务器是否允许 TLS 1.2 或更高版本。</translation>
    </message>
    <message>
        <source>TLS: nobody whom the agent's image trusts vouches for the server's certificate.</source>
        <translation>TLS：Agent 镜像所信任的颁发机构都没有为服务器的证书担保。</translation>
    </message>
    <message>
        <source>Trust it below the server's address, which mounts it into the agent.</source>
        <translation>请在服务器地址下方信任它，这会将其挂载到 Agent 中。</translation>
    </message>
    <message>
        <source>It is none of those that are mounted into the agent, or the image's curl is older than 7.88 and can't compare it.</source>
        <translation>它不是已挂载到 Agent 中的任何一个证书，或者镜像的 curl 版本低于 7.88，无法进行比较。</translation>
    </message>
    <message>
        <source>Proxy: a web proxy answers %1 in the server's place (status %2).</source>
        <translation>代理：一个 Web 代理代替服务器响应了%1（状态 %2）。</translation>
    </message>
    <message>
        <source>Have the server's address excepted from the proxy.</source>
        <translation>请将服务器的地址设为不经过该代理。</translation>
    </message>
    <message>
        <source>Proxy: something in front of the server answers, and can't reach it (status %1).</source>
        <translation>代理：服务器前面的程序有响应，但无法访问服务器（状态 %1）。</translation>
    </message>
    <message>
        <source>Start TeamCity, or have the proxy in front of it corrected.</source>
        <translation>请启动 TeamCity，或者更正其前面的代理。</translation>
    </message>
    <message>
        <source>The server sends %1 elsewhere: %2</source>
        <translation>服务器将%1重定向到别处：%2</translation>
    </message>
    <message>
        <source>Give the address at which the server itself answers.</source>
        <translation>请填写服务器本身响应的地址。</translation>
    </message>
    <message>
        <source>Something in front of the server asks %1 for a login (status %2).</source>
        <translation>服务器前面的程序要求%1登录（状态 %2）。</translation>
    </message>
    <message>
        <source>Have the paths below /app/agents excepted from it, or give agents an address behind it.</source>
        <translation>请将 /app/agents 下的路径设为无需登录，或者为 Agent 提供绕过它的地址。</translation>
    </message>
    <message>
        <source>What answers %1 is no TeamCity server.</source>
        <translation>响应%1的不是 TeamCity 服务器。</translation>
    </message>
    <message>
        <source>Check host, port and path of the server's address.</source>
        <translation>请检查服务器地址的主机、端口和路径。</translation>
    </message>
    <message>
        <source>The server lets agents in: it answers %1.</source>
        <translation>服务器允许 Agent 接入：它响应了%1。</translation>
    </message>
    <message>
        <source>Maintenance: %1 reaches the server, which is still starting.</source>
        <translation>维护：%1能访问服务器，但服务器仍在启动。</translation>
    </message>
    <message>
        <source>Maintenance: %1 reaches the server, which waits at its set-up pages.</source>
        <translation>维护：%1能访问服务器，但服务器停在设置页面上等待。</translation>
    </message>
    <message>
        <source>Agents wait and ask again every minute.</source>
        <translation>Agent 会等待，并每分钟重试一次。</translation>
    </message>
    <message>
        <source>Open the server's address in a browser and finish what it asks.</source>
        <translation>请在浏览器中打开服务器的地址，并完成其要求的步骤。</translation>
    </message>
    <message>
        <source>TLS: at port %1 the server wants https.</source>
        <translation>TLS：服务器在端口 %1 上要求 https。</translation>
    </message>
    <message>
        <source>Write https:// in the server's address.</source>
        <translation>请在服务器的地址中写“https://”。</translation>
    </message>
    <message>
        <source>Whether agents reach the server could not be tried from inside.</source>
        <translation>无法从内部测试 Agent 能否访问服务器。</translation>
    </message>
    <message>
        <source>The image %1 has no curl to ask with. TeamCity's own images have it.</source>
        <translation>镜像 %1 没有可用于查询的 curl。TeamCity 自己的镜像带有它。</translation>
    </message>
    <message>
        <source>Look at the agent's log after the launch: it says whether it connects.</source>
        <translation>请在启动后查看 Agent 的日志：其中会说明是否已连接。</translation>
    </message>
    <message>
        <source>The engine knows the runtime %1.</source>
        <translation>引擎可识别运行时 %1。</translation>
    </message>
    <message>
        <source>The engine has no runtime called %1; it has %2.</source>
        <translation>引擎没有名为 %1 的运行时；它有 %2。</translation>
    </message>
    <message>
        <source>This method runs the container with Sysbox.</source>
        <translation>此方式使用 Sysbox 运行容器。</translation>
    </message>
    <message>
        <source>Sysbox can't be installed in Docker Desktop. Take the method dind, or a Linux machine.</source>
        <translation>Docker Desktop 中无法安装 Sysbox。请采用 dind 方式，或者使用 Linux 机器。</translation>
    </message>
    <message>
        <source>Install Sysbox on the engine's host (https://github.com/nestybox/sysbox/releases), check it with systemctl status sysbox, then look again; or take another method.</source>
        <translation>请从 https://github.com/nestybox/sysbox/releases 下载 Sysbox 并安装到引擎所在的宿主机，用 systemctl status sysbox 确认，然后重新检查；或者采用其他方式。</translation>
    </message>
    <message>
        <source>Look at what it says: the commands below. If nothing else helps, install it anew, or take the method dind.</source>
        <translation>请查看它的输出：使用以下命令。如果都没有用，请重新安装，或者采用 dind 方式。</translation>
    </message>
    <message>
        <source>Whether Sysbox works was not tried: that takes an image that the engine has already, with the command cat in it.</source>
        <translation>没有测试 Sysbox 能否正常工作：这需要引擎已有的、带有 cat 命令的镜像。</translation>
    </message>
    <message>
        <source>Sysbox could not start a container: %1</source>
        <translation>Sysbox 无法启动容器：%1</translation>
    </message>
    <message>
        <source>The agent's container would not start either.</source>
        <translation>Agent 的容器同样无法启动。</translation>
    </message>
    <message>
        <source>A container under Sysbox did not tell its users.</source>
        <translation>Sysbox 下的容器没有说明其用户。</translation>
    </message>
    <message>
        <source>Whether Sysbox works could not be tried: %1</source>
        <translation>无法测试 Sysbox 能否正常工作：%1</translation>
    </message>
    <message>
        <source>Whether it keeps containers apart from the host is not known.</source>
        <translation>无法得知它是否将容器与宿主机隔离。</translation>
    </message>
    <message>
        <source>The engine's %1 is not at work: root in its containers is root on the host.</source>
        <translation>引擎的 %1 没有起作用：其容器中的 root 就是宿主机上的 root。</translation>
    </message>
    <message>
        <source>It keeps nothing apart. A build may not find the rights that an engine needs, or have those of the host.</source>
        <translation>它没有起到任何隔离作用。构建可能得不到引擎所需的权限，或者会拥有宿主机的权限。</translation>
    </message>
    <message>
        <source>Sysbox works: root in a container is user %1 of the host.</source>
        <translation>Sysbox 工作正常：容器中的 root 是宿主机上的用户 %1。</translation>
    </message>
    <message>
        <source>The engine maps users: root in a container is an ordinary user of the host (userns-remap).</source>
        <translation>引擎会映射用户：容器中的 root 在宿主机上只是普通用户（userns-remap）。</translation>
    </message>
    <message>
        <source>Take the method sysbox, which needs no such rights, or remove "userns-remap" from the engine's daemon.json and restart the engine.</source>
        <translation>请采用不需要此类权限的 sysbox 方式，或者从引擎的 daemon.json 中移除 "userns-remap" 并重启引擎。</translation>
    </message>
    <message>
        <source>Such an engine refuses privileged containers, and an engine in a container needs to be one.</source>
        <translation>这样的引擎会拒绝特权容器，而容器中的引擎必须是特权容器。</translation>
    </message>
    <message>
        <source>The agent's root is not the host's, and may not use the engine's socket: builds are denied Docker.</source>
        <translation>Agent 的 root 不是宿主机的 root，无权使用引擎的套接字：构建将无法使用 Docker。</translation>
    </message>
    <message>
        <source>The engine is rootless: it has the rights of one account, and keeps its data in %1.</source>
        <translation>引擎是 rootless 模式：它只有一个账户的权限，并将数据保存在 %1 中。</translation>
    </message>
    <message>
        <source>Sysbox needs an engine that runs as root.</source>
        <translation>Sysbox 需要以 root 身份运行的引擎。</translation>
    </message>
    <message>
        <source>Choose the machine's own engine (--engine unix:///var/run/docker.sock), or take another method.</source>
        <translation>请选择机器自身的引擎（--engine unix:///var/run/docker.sock），或者采用其他方式。</translation>
    </message>
    <message>
        <source>An engine inside a container of a rootless engine may lack rights: it may not start, or fall back to a slow storage.</source>
        <translation>在 rootless 引擎的容器内，引擎可能缺少权限：它可能无法启动，或者退而使用较慢的存储。</translation>
    </message>
    <message>
        <source>With a rootless engine the method docker-socket is the safe and simple one: a build can do no more than that account.</source>
        <translation>对于 rootless 引擎，docker-socket 方式既安全又简单：构建所能做的不会超出该账户的权限。</translation>
    </message>
    <message>
        <source>A build can do no more than that account.</source>
        <translation>构建所能做的不会超出该账户的权限。</translation>
    </message>
    <message>
        <source>The engine keeps containers apart with SELinux.</source>
        <translation>引擎使用 SELinux 隔离容器。</translation>
    </message>
    <message>
        <source>SELinux usually denies a container the engine's socket, whatever its user and group: "permission denied" in the builds.</source>
        <translation>SELinux 通常会拒绝容器使用引擎的套接字，无论其用户和组是什么：构建中会出现“permission denied”。</translation>
    </message>
    <message>
        <source>Take the method dind, or load a policy that lets containers connect to the engine's socket (look at "sudo ausearch -m avc -ts recent" after the first try).</source>
        <translation>请采用 dind 方式，或者加载允许容器连接引擎套接字的策略（首次尝试后请查看“sudo ausearch -m avc -ts recent”）。</translation>
    </message>
    <message>
        <source>Sysbox does not support hosts with SELinux.</source>
        <translation>Sysbox 不支持启用了 SELinux 的宿主机。</translation>
    </message>
    <message>
        <source>Take the method dind, or a host without SELinux.</source>
        <translation>请采用 dind 方式，或者使用没有 SELinux 的宿主机。</translation>
    </message>
    <message>
        <source>The engine starts every container with Sysbox.</source>
        <translation>引擎使用 Sysbox 启动所有容器。</translation>
    </message>
    <message>
        <source>Sysbox refuses privileged containers.</source>
        <translation>Sysbox 会拒绝特权容器。</translation>
    </message>
    <message>
        <source>Take the method sysbox: it does without them.</source>
        <translation>请采用 sysbox 方式：它不需要特权容器。</translation>
    </message>
    <message>
        <source>The engine filters no system calls (seccomp is off).</source>
        <translation>引擎不过滤系统调用（seccomp 已关闭）。</translation>
    </message>
    <message>
        <source>Every container, and so every build, has more ways to attack the host's kernel than Docker means it to have.</source>
        <translation>每个容器，也就是每个构建，可用于攻击宿主机内核的途径都比 Docker 预期的多。</translation>
    </message>
    <message>
        <source>Take "seccomp-profile" out of the engine's daemon.json, or use a kernel with seccomp.</source>
        <translation>请从引擎的 daemon.json 中去掉 "seccomp-profile"，或者使用支持 seccomp 的内核。</translation>
    </message>
    <message>
        <source>Containers are confined by seccomp and AppArmor.</source>
        <translation>容器受 seccomp 和 AppArmor 的约束。</translation>
    </message>
    <message>
        <source>Containers are confined by seccomp.</source>
        <translation>容器受 seccomp 的约束。</translation>
    </message>
    <message>
        <source>The engine takes orders from the network without asking who gives them.</source>
        <translation>引擎接受来自网络的命令，而不问是谁发出的。</translation>
    </message>
    <message>
        <source>Whoever reaches that port is root on the engine's host. The engine says: %1</source>
        <translation>能访问该端口，就等于在引擎所在的宿主机上是 root。引擎提示：%1</translation>
    </message>
    <message>
        <source>Take the tcp:// address out of "hosts" in the engine's daemon.json, or protect it with TLS (docs.docker.com/engine/security/protect-access).</source>
        <translation>请从引擎的 daemon.json 的 "hosts" 中去掉 tcp:// 地址，或者用 TLS 加以保护（docs.docker.com/engine/security/protect-access）。</translation>
    </message>
    <message>
        <source>The engine is part of a swarm.</source>
        <translation>引擎是 Swarm 的一部分。</translation>
    </message>
    <message>
        <source>The agent is a plain container and stays on this node.</source>
        <translation>Agent 是普通容器，会留在此节点上。</translation>
    </message>
    <message>
        <source>The proxy of the socket keeps builds from commanding it.</source>
        <translation>套接字代理会阻止构建操控 Swarm。</translation>
    </message>
    <message>
        <source>A build that holds the socket of a manager can start services on every node of the swarm and read its configuration.</source>
        <translation>持有管理节点套接字的构建可以在 Swarm 的每个节点上启动服务，并读取其配置。</translation>
    </message>
    <message>
        <source>Run agents on a machine outside the swarm, or take the method dind.</source>
        <translation>请在 Swarm 之外的机器上运行 Agent，或者采用 dind 方式。</translation>
    </message>
    <message>
        <source>The settings in %1 could not be read: %2</source>
        <translation>无法读取 %1 中的设置：%2</translation>
    </message>
    <message>
        <source>An agent prefers the settings in its volume to what is asked for here. They may name another server.</source>
        <translation>Agent 优先采用其卷中的设置，而不是这里的要求。其中可能指定了另一个服务器。</translation>
    </message>
    <message>
        <source>%1 holds no agent's settings yet.</source>
        <translation>%1 中还没有 Agent 的设置。</translation>
    </message>
    <message>
        <source>its server is %1, not %2</source>
        <translation>其服务器是 %1，而不是 %2</translation>
    </message>
    <message>
        <source>its name is %1, not %2</source>
        <translation>其名称是 %1，而不是 %2</translation>
    </message>
    <message>
        <source>The agent in %1 keeps its name and its server.</source>
        <translation>%1 中的 Agent 保留其名称和服务器。</translation>
    </message>
    <message>
        <source>%1 holds the settings of an agent: %2.</source>
        <translation>%1 中有某个 Agent 的设置：%2。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>； </translation>
    </message>
    <message>
        <source>An agent prefers the settings in its volume to what is asked for here.</source>
        <translation>Agent 优先采用其卷中的设置，而不是这里的要求。</translation>
    </message>
    <message>
        <source>To begin anew, remove the container that uses the volume, if there is one, and then the volume: the agent is a new one to the server. To keep it, edit buildAgent.properties in the volume.</source>
        <translation>要重新开始，请先移除使用该卷的容器（如果有），再移除该卷：对服务器来说，这将是一个新的 Agent。要保留它，请编辑卷中的 buildAgent.properties。</translation>
    </message>
    <message>
        <source>Stay with the server %1</source>
        <translation>继续使用服务器 %1</translation>
    </message>
    <message>
        <source>Docker is not installed on this machine. Install it, or choose an engine that is elsewhere with --engine.</source>
        <translation>这台机器上没有安装 Docker。请安装它，或者用 --engine 选择位于其他位置的引擎。</translation>
    </message>
    <message>
        <source>Docker's own description: %1</source>
        <translation>Docker 的官方说明：%1</translation>
    </message>
    <message>
        <source>the container %1</source>
        <translation>容器 %1</translation>
    </message>
    <message>
        <source>a program on the engine's host</source>
        <translation>引擎所在宿主机上的某个程序</translation>
    </message>
    <message>
        <source>Port %1 of the engine's host is free for the TeamCity server.</source>
        <translation>引擎所在宿主机的端口 %1 可供 TeamCity 服务器使用。</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2.</source>
        <translation>端口 %1 已被占用：%2。</translation>
    </message>
    <message>
        <source>The TeamCity server can't be started with it.</source>
        <translation>无法使用它启动 TeamCity 服务器。</translation>
    </message>
    <message>
        <source>Take another port, such as %1, or stop what has it.</source>
        <translation>请使用其他端口，例如 %1，或者停止占用它的程序。</translation>
    </message>
    <message>
        <source>Take port %1</source>
        <translation>使用端口 %1</translation>
    </message>
    <message>
        <source>The TeamCity server is made with the launch, so there is none to ask yet.</source>
        <translation>TeamCity 服务器将在启动时创建，因此现在还没有可以查询的服务器。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 Fixed by: %2.</source>
        <translation>%1 修复版本：%2。</translation>
    </message>
    <message>
        <source>Nothing is known against these versions.</source>
        <translation>这些版本没有已知问题。</translation>
    </message>
</context>
<context>
    <name>PreviewReader</name>
    <message>
        <source>The agent has this all the same: %1</source>
        <translation>Agent 仍会有此项：%1</translation>
    </message>
    <message>
        <source>This text can’t be edited.</source>
        <translation>此文本无法编辑。</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>%1 can't be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>Recognise</name>
    <message>
        <source>%1 is another agent. Import it by itself.</source>
        <translation>%1 是另一个 Agent。请单独导入它。</translation>
    </message>
    <message>
        <source>The container %1 is not part of the agent.</source>
        <translation>容器 %1 不属于该 Agent。</translation>
    </message>
    <message>
        <source>The network is not made with the agent: make it first, by docker network create.</source>
        <translation>网络不会随 Agent 一起创建：请先用 docker network create 创建。</translation>
    </message>
    <message>
        <source>It must be there already: it is not made.</source>
        <translation>它必须已经存在：不会创建它。</translation>
    </message>
    <message>
        <source>The user that the image has anyway.</source>
        <translation>这本来就是镜像的用户。</translation>
    </message>
    <message>
        <source>Instead: %1.</source>
        <translation>改为：%1。</translation>
    </message>
    <message>
        <source>Sysbox gives an engine what it needs, and refuses privileged containers.</source>
        <translation>Sysbox 会为引擎提供所需的一切，并拒绝特权容器。</translation>
    </message>
    <message>
        <source>This method needs no rights over the host for the container.</source>
        <translation>此方式的容器不需要对宿主机的权限。</translation>
    </message>
    <message>
        <source>Agents run as root, or as the image's own user.</source>
        <translation>Agent 以 root 身份运行，或者以镜像自带的用户身份运行。</translation>
    </message>
    <message>
        <source>An agent that is not root gets the group of the Docker socket; others it does not need.</source>
        <translation>非 root 的 Agent 会加入 Docker 套接字所属的组；它不需要其他组。</translation>
    </message>
    <message>
        <source>Agents start as their image says; they are given no other command.</source>
        <translation>Agent 按其镜像的设置启动，不会被指定其他命令。</translation>
    </message>
    <message>
        <source>The proxy starts as its image says.</source>
        <translation>代理按其镜像的设置启动。</translation>
    </message>
    <message>
        <source>Of the engine's flags only those for its network are kept.</source>
        <translation>引擎的参数中，只保留与其网络有关的参数。</translation>
    </message>
    <message>
        <source>Only a sidecar has a health check, and the method makes it.</source>
        <translation>只有 Sidecar 有健康检查，由所选方式设置。</translation>
    </message>
    <message>
        <source>The method decides on the runtime: only sysbox has one of its own.</source>
        <translation>运行时由所选方式决定：只有 sysbox 有自己的运行时。</translation>
    </message>
    <message>
        <source>Other containers find the agent by its name, %1.</source>
        <translation>其他容器通过 Agent 的名称 %1 找到它。</translation>
    </message>
    <message>
        <source>A server for trials has what it needs, and nothing else.</source>
        <translation>试用服务器只包含它需要的内容，没有其他。</translation>
    </message>
    <message>
        <source>The method does without it.</source>
        <translation>此方式不需要它。</translation>
    </message>
    <message>
        <source>The sidecar has what the method needs, and nothing else.</source>
        <translation>Sidecar 只包含所选方式需要的内容，没有其他。</translation>
    </message>
    <message>
        <source>The agent.</source>
        <translation>Agent。</translation>
    </message>
    <message>
        <source>A sidecar with an engine for the builds.</source>
        <translation>带有构建引擎的 Sidecar。</translation>
    </message>
    <message>
        <source>A proxy that filters what builds ask of the host's engine.</source>
        <translation>过滤构建向宿主机引擎所发请求的代理。</translation>
    </message>
    <message>
        <source>A TeamCity server for trials.</source>
        <translation>试用的 TeamCity 服务器。</translation>
    </message>
    <message>
        <source>Nothing says how builds would reach a Docker engine. Look whether this method suits you.</source>
        <translation>没有任何内容说明构建将如何访问 Docker 引擎。请确认此方式是否适合您。</translation>
    </message>
    <message>
        <source>directories and files of the host for %1</source>
        <translation>%1 的宿主机目录和文件</translation>
    </message>
    <message>
        <source>volumes of %1</source>
        <translation>%1 的卷</translation>
    </message>
    <message>
        <source>The group of the Docker socket, so that the agent may use it.</source>
        <translation>Docker 套接字所属的组，使 Agent 可以使用它。</translation>
    </message>
    <message>
        <source>root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Give a docker run command, a Compose file, or what docker inspect prints for a container.</source>
        <translation>请提供 docker run 命令、Compose 文件，或者 docker inspect 对某个容器的输出。</translation>
    </message>
    <message>
        <source>There is no container in it.</source>
        <translation>其中没有容器。</translation>
    </message>
</context>
<context>
    <name>RecoverCommand</name>
    <message>
        <source>%1, begun on %2</source>
        <translation>%1，开始于 %2</translation>
    </message>
    <message>
        <source>All is up; older containers are still to be removed.</source>
        <translation>全部已在运行；旧容器尚待移除。</translation>
    </message>
    <message>
        <source>Remove what they made with --undo, or launch them again with --finish.</source>
        <translation>请用 --undo 移除其创建的内容，或者用 --finish 重新启动。</translation>
    </message>
    <message>
        <source>%1: these could not be taken back; try again when the cause is gone:</source>
        <translation>%1：以下内容无法撤销；原因消除后请重试：</translation>
    </message>
    <message>
        <source>%1: it was up; what it replaced is removed.</source>
        <translation>%1：它已在运行；被它替换的内容已移除。</translation>
    </message>
    <message>
        <source>%1: everything that it had made is removed.</source>
        <translation>%1：它创建的所有内容均已移除。</translation>
    </message>
    <message>
        <source>%1: it had been given a token, which is kept nowhere.</source>
        <translation>%1：启动时提供过令牌，而令牌不会保存在任何地方。</translation>
    </message>
    <message>
        <source>Give it again with --token-file, or use --undo.</source>
        <translation>请用 --token-file 重新提供，或者使用 --undo。</translation>
    </message>
    <message>
        <source>Brings launches to an end that were cut off: by a crash, a loss of power, or an engine that went away. Without --undo or --finish it lists them.

Example: dind-wizard recover --undo</source>
        <translation>处理因崩溃、断电或引擎失联而中断的启动。不带 --undo 或 --finish 时，列出这些启动。

示例：dind-wizard recover --undo</translation>
    </message>
    <message>
        <source>Remove what they made, and put back what they had replaced.</source>
        <translation>移除其创建的内容，并恢复被它们替换的内容。</translation>
    </message>
    <message>
        <source>Undo them, and launch them again.</source>
        <translation>撤销后重新启动。</translation>
    </message>
    <message>
        <source>File with the agent's token, for launches that had been given one.</source>
        <translation>包含 Agent 令牌的文件，用于提供过令牌的启动。</translation>
    </message>
    <message>
        <source>Choose one of --undo and --finish, not both.</source>
        <translation>请在 --undo 和 --finish 中选择一个，不能同时使用。</translation>
    </message>
    <message>
        <source>On another engine: %1. See dind-wizard recover --engine %2</source>
        <translation>在另一个引擎上：%1。请参阅 dind-wizard recover --engine %2</translation>
    </message>
    <message>
        <source>No launch on this engine was cut off.</source>
        <translation>此引擎上没有中断的启动。</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Launches that were cut off</source>
        <translation>中断的启动</translation>
    </message>
    <message>
        <source>What the launch has made</source>
        <translation>此次启动创建的内容</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Finish it</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>稍后(&amp;L)</translation>
    </message>
    <message>
        <source>What the launch has made on the engine so far.</source>
        <translation>此次启动目前已在引擎上创建的内容。</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>there is no record here of what was asked for %1</source>
        <translation>这里没有关于 %1 当初要求的记录</translation>
    </message>
    <message>
        <source>It was launched from another account or machine, or from an export. Compare with the settings file: dind-wizard agents diff %1 --spec FILE</source>
        <translation>它是从其他账户、其他机器或导出的内容启动的。请与设置文件比较：dind-wizard agents diff %1 --spec FILE</translation>
    </message>
    <message>
        <source>the settings %1 make no agent called %2</source>
        <translation>设置 %1 不会创建名为 %2 的 Agent</translation>
    </message>
    <message>
        <source>Give the settings that it was launched with.</source>
        <translation>请提供启动它时所用的设置。</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The agent uses settings that an earlier agent has kept in its volume: the server %1, and not %2.</source>
        <translation>该 Agent 使用了之前的 Agent 保留在其卷中的设置：服务器为 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>Remove the agent with "dind-wizard agents remove %1 --volumes" and launch it again, or correct serverUrl in buildAgent.properties in the volume.</source>
        <translation>请用“dind-wizard agents remove %1 --volumes”移除该 Agent 后重新启动，或者更正卷中 buildAgent.properties 里的 serverUrl。</translation>
    </message>
    <message>
        <source>The agent's log says: %1</source>
        <translation>Agent 的日志显示：%1</translation>
    </message>
    <message>
        <source>the server does not know it yet</source>
        <translation>服务器上还没有它</translation>
    </message>
    <message>
        <source>the server knows it, and it is not connected</source>
        <translation>服务器上有它，但它没有连接</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>connected, and being upgraded</source>
        <translation>已连接，正在升级</translation>
    </message>
    <message>
        <source>The server has no agent pool called %1.</source>
        <translation>服务器上没有名为 %1 的 Agent 池。</translation>
    </message>
    <message>
        <source>Its pools: %1.</source>
        <translation>它的池：%1。</translation>
    </message>
    <message>
        <source>connected as %1, up to date</source>
        <translation>已以 %1 的名称连接，且为最新版本</translation>
    </message>
    <message>
        <source>%1 did not connect to %2 within %3 seconds: %4.</source>
        <translation>%1 在 %3 秒内没有连接到 %2：%4。</translation>
    </message>
    <message>
        <source>A first connection takes some minutes, for the agent is upgraded. See its log.</source>
        <translation>首次连接需要几分钟，因为 Agent 要升级。请查看其日志。</translation>
    </message>
    <message>
        <source>authorised now</source>
        <translation>现已授权</translation>
    </message>
    <message>
        <source>authorised</source>
        <translation>已授权</translation>
    </message>
    <message>
        <source>%1, in the pool %2</source>
        <translation>%1，位于池 %2 中</translation>
    </message>
    <message>
        <source>The server has %1 in the pool %2, and not in %3.</source>
        <translation>服务器上的 %1 在池 %2 中，而不在 %3 中。</translation>
    </message>
    <message>
        <source>Move it in TeamCity, on the page of agent pools.</source>
        <translation>请在 TeamCity 的 Agent 池页面上移动它。</translation>
    </message>
    <message>
        <source>Nobody has authorised %1, so it gets no builds.</source>
        <translation>没有人为 %1 授权，因此它得不到构建。</translation>
    </message>
    <message>
        <source>Authorise it at %1, or launch with --authorize.</source>
        <translation>请在 %1 为它授权，或者启动时加上 --authorize。</translation>
    </message>
    <message>
        <source>authorise it at %1</source>
        <translation>请在 %1 为它授权</translation>
    </message>
    <message>
        <source>the server knows of its Docker %1</source>
        <translation>服务器已知道它的 Docker %1</translation>
    </message>
    <message>
        <source>%1 reports no Docker server, so builds that need one are not given to it.</source>
        <translation>%1 没有报告 Docker 服务器，因此需要 Docker 的构建不会交给它。</translation>
    </message>
    <message>
        <source>An agent looks for Docker when it starts: restart it with "dind-wizard agents stop" and "start". Whoever the token belongs to also needs the permission to view agent details.</source>
        <translation>Agent 在启动时查找 Docker：请依次用“dind-wizard agents stop”和“start”重启它。此外，令牌所属的用户还需要查看 Agent 详细信息的权限。</translation>
    </message>
    <message>
        <source>its log says that it has registered</source>
        <translation>其日志显示已经注册</translation>
    </message>
    <message>
        <source>%1 did not register at %2 within %3 seconds.</source>
        <translation>%1 在 %3 秒内没有在 %2 注册。</translation>
    </message>
    <message>
        <source>It goes on trying about every minute.</source>
        <translation>它会继续尝试，大约每分钟一次。</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the text of this tab.</source>
        <translation>复制此选项卡的文本。</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the text of this tab as a file: a script that can be run, compose.yaml, or a manifest.</source>
        <translation>将此选项卡的文本保存为文件：可运行的脚本、compose.yaml 或清单。</translation>
    </message>
    <message>
        <source>Checks and risks</source>
        <translation>检查和风险</translation>
    </message>
    <message>
        <source>Before the launch</source>
        <translation>启动之前</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>重新检查(&amp;K)</translation>
    </message>
    <message>
        <source>Look at the engine once more.</source>
        <translation>再次检查引擎。</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>Risks of what is about to run</source>
        <translation>即将运行的内容的风险</translation>
    </message>
    <message>
        <source>What builds could &amp;reach, and what would shrink it</source>
        <translation>构建可以触及什么，如何缩小范围(&amp;R)</translation>
    </message>
    <message>
        <source>Show the diagram, with what a hostile build could do and settings that would leave it less.</source>
        <translation>显示示意图，其中包括恶意构建能做什么，以及可减少其影响的设置。</translation>
    </message>
    <message>
        <source>&amp;I understand what a build can do</source>
        <translation>我了解构建能做什么(&amp;I)</translation>
    </message>
    <message>
        <source>Launching asks for this; exporting doesn’t.</source>
        <translation>启动时需要确认此项；导出时不需要。</translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>Every build is root on the engine's host</source>
        <translation>每个构建在引擎所在的宿主机上都是 root</translation>
    </message>
    <message>
        <source>The agent holds the socket of the host's engine. A build can start a container that mounts the host's whole disk, read every other container and its secrets, and stop or replace them. Mounting the socket read-only, another user in the agent or fewer capabilities do not change that. Let only builds run here that you would give root on this machine.</source>
        <translation>Agent 持有宿主机引擎的套接字。构建可以启动挂载宿主机整个磁盘的容器，读取其他所有容器及其机密信息，并停止或替换这些容器。以只读方式挂载套接字、在 Agent 中使用其他用户或减少 capabilities 都无法改变这一点。只有您愿意授予这台机器 root 权限的构建，才应在此运行。</translation>
    </message>
    <message>
        <source>Between the agent and the socket of the host's engine stands a proxy, and it lets containers through. It looks at the address of a request and not into it, so a build can start a container that mounts the host's whole disk, just as with the socket itself. It keeps out only what belongs to Swarm (services, tasks, nodes, secrets, configs) and plugins. It asks for no password: whoever is logged in on a Linux host reaches it too.</source>
        <translation>Agent 与宿主机引擎的套接字之间有一个代理，它会放行容器操作。它只看请求的地址而不看内容，因此构建可以启动挂载宿主机整个磁盘的容器，与直接使用套接字无异。它只能挡住属于 Swarm 的内容（服务、任务、节点、secret、config）和插件。它不要求密码：登录到 Linux 宿主机的任何人也能访问它。</translation>
    </message>
    <message>
        <source>Builds share the host's images and its network</source>
        <translation>构建共用宿主机的镜像和网络</translation>
    </message>
    <message>
        <source>A proxy before the socket of the host's engine lets images through and no containers: a build can't mount the host's disk or look into other containers. It can read, replace and delete every image and the build cache of this engine. The steps of a Dockerfile run as root in containers of that engine, outside the agent's limits, and with docker build --network host in the host's network. The proxy asks for no password: whoever is logged in on a Linux host reaches it too.</source>
        <translation>宿主机引擎的套接字前面有一个代理，它会放行镜像操作，但不放行容器操作：构建不能挂载宿主机的磁盘，也不能查看其他容器。它可以读取、替换和删除此引擎的所有镜像和构建缓存。Dockerfile 的步骤以 root 身份在该引擎的容器中运行，不受 Agent 的限制约束；使用 docker build --network host 时，还会在宿主机的网络中运行。该代理不要求密码：登录到 Linux 宿主机的任何人也能访问它。</translation>
    </message>
    <message>
        <source>The agent runs privileged</source>
        <translation>Agent 以特权模式运行</translation>
    </message>
    <message>
        <source>Privileged means all rights of root and access to all devices. A build that means harm can mount the host's disk and take the machine over. Here builds run inside that very container.</source>
        <translation>特权意味着拥有 root 的全部权限，并可访问所有设备。恶意构建可以挂载宿主机的磁盘并控制整台机器。在这里，构建就在该容器内运行。</translation>
    </message>
    <message>
        <source>The engine runs privileged</source>
        <translation>引擎以特权模式运行</translation>
    </message>
    <message>
        <source>Privileged means all rights of root and access to all devices. Builds don't run in that container, but they command its engine: a build that means harm can start a privileged container there and take the machine over. It keeps accidents apart, not attackers.</source>
        <translation>特权意味着拥有 root 的全部权限，并可访问所有设备。构建不在该容器中运行，但可以操控其引擎：恶意构建可以在那里启动特权容器并控制整台机器。这种隔离可以防止意外，但防不住攻击者。</translation>
    </message>
    <message>
        <source>Builds see %1 of the host</source>
        <translation>构建可以看到宿主机的 %1</translation>
    </message>
    <message>
        <source>Builds can read everything under this path.</source>
        <translation>构建可以读取此路径下的所有内容。</translation>
    </message>
    <message>
        <source>Builds can read, change and delete everything under this path.</source>
        <translation>构建可以读取、更改和删除此路径下的所有内容。</translation>
    </message>
    <message>
        <source>The agent's directories lie on the host</source>
        <translation>Agent 的目录位于宿主机上</translation>
    </message>
    <message>
        <source>Checkouts, caches and tools are in /opt/buildagent on the engine's host, so that containers started by builds see the same files. What a build leaves there stays, often owned by root.</source>
        <translation>检出目录、缓存和工具位于引擎所在宿主机的 /opt/buildagent 中，以便构建启动的容器看到相同的文件。构建留在那里的内容会一直保留，并且往往归 root 所有。</translation>
    </message>
    <message>
        <source>Isolation rests on Sysbox and the kernel</source>
        <translation>隔离依赖于 Sysbox 和内核</translation>
    </message>
    <message>
        <source>Root inside is an ordinary user on the host, so a build has to break the kernel or Sysbox to get out. That is much stronger than the other methods and weaker than a virtual machine. Keep both up to date.</source>
        <translation>内部的 root 在宿主机上只是普通用户，因此构建必须攻破内核或 Sysbox 才能逃逸。这比其他方式强得多，但比虚拟机弱。请保持两者为最新版本。</translation>
    </message>
    <message>
        <source>Builds may use all memory and processors</source>
        <translation>构建可以使用全部内存和处理器</translation>
    </message>
    <message>
        <source>One greedy build can slow down or starve everything else on the host. Limits for memory and processors are among the advanced settings.</source>
        <translation>一个贪婪的构建就能拖慢宿主机上的其他一切，甚至使其得不到资源。内存和处理器的限制可在高级设置中找到。</translation>
    </message>
    <message>
        <source>The token can be read on the host and by builds</source>
        <translation>令牌可在宿主机上读取，也可被构建读取</translation>
    </message>
    <message>
        <source>It is an environment variable of the container: everybody who may use the engine sees it with docker inspect, and builds see it too. Without a token one authorises the agent in TeamCity once.</source>
        <translation>它是容器的环境变量：能使用引擎的任何人都可以用 docker inspect 看到它，构建也能看到。不使用令牌时，只需在 TeamCity 中为 Agent 授权一次。</translation>
    </message>
    <message>
        <source>The agent talks to TeamCity in the clear</source>
        <translation>Agent 与 TeamCity 以明文通信</translation>
    </message>
    <message>
        <source>With http:// everybody on the way can read and change what server and agent exchange, the agent's token and build secrets included. Use https:// where the network is not yours alone.</source>
        <translation>使用 http:// 时，传输途中的任何人都可以读取和篡改服务器与 Agent 之间交换的内容，包括 Agent 的令牌和构建的机密信息。如果网络并非您独享，请使用“https://”。</translation>
    </message>
</context>
<context>
    <name>ServerAdvice</name>
    <message>
        <source>TeamCity</source>
        <translation>TeamCity</translation>
    </message>
    <message>
        <source>TeamCity %1</source>
        <translation>TeamCity %1</translation>
    </message>
    <message>
        <source>%1 answers here, but an agent in a container won’t find it.</source>
        <translation>%1 在这里有响应，但容器中的 Agent 找不到它。</translation>
    </message>
    <message>
        <source>Inside a container, %1 is the container itself.</source>
        <translation>在容器内，%1 指的是容器本身。</translation>
    </message>
    <message>
        <source>The image’s agent is of version %1. It changes itself to the server’s at its first start, which takes some minutes longer, and again whenever the container is made anew.</source>
        <translation>镜像中 Agent 的版本为 %1。首次启动时，它会自行更换为服务器的版本，因此要多花几分钟；每次重新创建容器时也是如此。</translation>
    </message>
    <message>
        <source>Use the image %1</source>
        <translation>使用镜像 %1</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 有响应。</translation>
    </message>
    <message>
        <source>%1 (build %2) answers.</source>
        <translation>%1（内部版本 %2）有响应。</translation>
    </message>
    <message>
        <source>Use %1, this machine’s in your network</source>
        <translation>使用 %1，即这台机器在您网络中的地址</translation>
    </message>
    <message>
        <source>TeamCity is starting.</source>
        <translation>TeamCity 正在启动。</translation>
    </message>
    <message>
        <source>Agents can be made already: they ask again every minute until the server is there.</source>
        <translation>现在就可以创建 Agent：它们会每分钟重试一次，直到服务器就绪。</translation>
    </message>
    <message>
        <source>TeamCity waits for somebody to finish its set-up.</source>
        <translation>TeamCity 正在等待有人完成其设置。</translation>
    </message>
    <message>
        <source>TeamCity waits for somebody to finish its set-up (%1).</source>
        <translation>TeamCity 正在等待有人完成其设置（%1）。</translation>
    </message>
    <message>
        <source>Until then agents can’t register.</source>
        <translation>在此之前，Agent 无法注册。</translation>
    </message>
    <message>
        <source>Open %1 in a browser and follow its steps.</source>
        <translation>请在浏览器中打开 %1，并按其步骤操作。</translation>
    </message>
    <message>
        <source>TeamCity answers, but doesn’t tell its version without a login.</source>
        <translation>TeamCity 有响应，但未登录时不会说明其版本。</translation>
    </message>
    <message>
        <source>Something in front of it may be stricter than usual.</source>
        <translation>它前面的程序可能比通常更严格。</translation>
    </message>
    <message>
        <source>Make sure that the paths /app/agents and /update need no login: agents use them.</source>
        <translation>请确保路径 /app/agents 和 /update 无需登录：Agent 会使用它们。</translation>
    </message>
    <message>
        <source>The server sends us on to %1, and %2 answers there.</source>
        <translation>服务器将我们重定向到 %1，在那里响应的是 %2。</translation>
    </message>
    <message>
        <source>Agents may not follow. Give them the address where it ends.</source>
        <translation>Agent 可能不会跟随重定向。请为其提供最终的地址。</translation>
    </message>
    <message>
        <source>There is no TeamCity at this path, but %1 answers at %2.</source>
        <translation>此路径上没有 TeamCity，但 %1 在 %2 有响应。</translation>
    </message>
    <message>
        <source>This port speaks https, not http.</source>
        <translation>此端口使用 https，而不是 http。</translation>
    </message>
    <message>
        <source>This port speaks http without encryption, not https.</source>
        <translation>此端口使用未加密的 http，而不是 https。</translation>
    </message>
    <message>
        <source>Over http, everybody on the way can read and change what is sent. Use it only in a network that you trust.</source>
        <translation>使用 http 时，传输途中的任何人都可以读取和篡改所发送的内容。请只在您信任的网络中使用。</translation>
    </message>
    <message>
        <source>The address leads from one to the next and never ends.</source>
        <translation>该地址不断重定向，没有尽头。</translation>
    </message>
    <message>
        <source>Last it was %1.</source>
        <translation>最后一个地址是 %1。</translation>
    </message>
    <message>
        <source>Check the root URL in TeamCity’s Global Settings and the proxy in front of it.</source>
        <translation>请检查 TeamCity 的 Global Settings 中的根 URL，以及它前面的代理。</translation>
    </message>
    <message>
        <source>A login page stands in front of the server.</source>
        <translation>服务器前面有登录页面。</translation>
    </message>
    <message>
        <source>Agents have no password for it and can’t go past.</source>
        <translation>Agent 没有登录所需的密码，无法通过。</translation>
    </message>
    <message>
        <source>Ask whoever runs it for an address without the login, or to let the paths /app/agents and /update through.</source>
        <translation>请向其管理员索取无需登录的地址，或者请其放行路径 /app/agents 和 /update。</translation>
    </message>
    <message>
        <source>Something in front of the server asks for a password.</source>
        <translation>服务器前面的程序要求密码。</translation>
    </message>
    <message>
        <source>It is not TeamCity that asks, and agents can’t answer.</source>
        <translation>要求密码的不是 TeamCity，Agent 无法应答。</translation>
    </message>
    <message>
        <source>Let the server’s proxy pass requests of agents without one.</source>
        <translation>请让服务器的代理无需密码即可放行 Agent 的请求。</translation>
    </message>
    <message>
        <source>Something in front of the server lets nobody in from here (403).</source>
        <translation>服务器前面的程序不允许从这里访问（403）。</translation>
    </message>
    <message>
        <source>Have the address of this machine allowed in its firewall or proxy.</source>
        <translation>请在其防火墙或代理中允许这台机器的地址。</translation>
    </message>
    <message>
        <source>A proxy answers, but can’t reach the server behind it (%1).</source>
        <translation>代理有响应，但无法访问其后面的服务器（%1）。</translation>
    </message>
    <message>
        <source>Start TeamCity there, or correct where the proxy sends requests.</source>
        <translation>请在那里启动 TeamCity，或者更正代理转发请求的目标。</translation>
    </message>
    <message>
        <source>A web proxy answered in the server’s place (%1).</source>
        <translation>一个 Web 代理代替服务器作出了响应（%1）。</translation>
    </message>
    <message>
        <source>Requests to this address go through a proxy that doesn’t let them pass.</source>
        <translation>对此地址的请求要经过一个代理，而它不放行这些请求。</translation>
    </message>
    <message>
        <source>Use the server’s address inside your network. If there is no way around the proxy, give the agent the variable AGENT_OPTS with teamcity.http.proxyHost=HOST teamcity.http.proxyPort=PORT.</source>
        <translation>请使用服务器在您网络内部的地址。如果无法绕过代理，请为 Agent 设置变量 AGENT_OPTS，其值为 teamcity.http.proxyHost=HOST teamcity.http.proxyPort=PORT。</translation>
    </message>
    <message>
        <source>Something that is no web server listens there.</source>
        <translation>在那里监听的不是 Web 服务器。</translation>
    </message>
    <message>
        <source>A web server answers, but it is not TeamCity.</source>
        <translation>有 Web 服务器响应，但不是 TeamCity。</translation>
    </message>
    <message>
        <source>Open TeamCity in a browser and copy its address from there, with its port and path. A server without set-up uses port 8111.</source>
        <translation>请在浏览器中打开 TeamCity，并从那里复制其地址，包括端口和路径。未经设置的服务器使用端口 8111。</translation>
    </message>
    <message>
        <source>Renew it on the server.</source>
        <translation>请在服务器上更新证书。</translation>
    </message>
    <message>
        <source>Nobody this machine trusts vouches for the server’s certificate.</source>
        <translation>这台机器所信任的颁发机构都没有为服务器的证书担保。</translation>
    </message>
    <message>
        <source>It is for %1, by %2, valid until %3. SHA-256: %4. Trust it only if whoever runs the server tells you the same SHA-256.</source>
        <translation>证书适用于 %1，颁发者为 %2，有效期至 %3。SHA-256：%4。只有服务器的管理员告知您相同的 SHA-256 时，才应信任它。</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid today; it ends on %1.</source>
        <translation>服务器的证书目前无效；其有效期至 %1。</translation>
    </message>
    <message>
        <source>The server’s certificate is not for %1 but for %2.</source>
        <translation>服务器的证书不适用于 %1，而是适用于 %2。</translation>
    </message>
    <message>
        <source>No encrypted connection came about.</source>
        <translation>没有建立加密连接。</translation>
    </message>
    <message>
        <source>Check that the port is the one for https, and that the server allows TLS 1.2 or newer.</source>
        <translation>请检查该端口是否为 https 端口，以及服务器是否允许 TLS 1.2 或更高版本。</translation>
    </message>
    <message>
        <source>Trusting it saves it on this machine and mounts it into the agent. An engine on another machine needs the file there, at the same path.</source>
        <translation>信任它会将其保存到这台机器上，并挂载到 Agent 中。如果引擎在另一台机器上，则需要将该文件放在那里的相同路径上。</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>信任此证书</translation>
    </message>
    <message>
        <source>Or have the server get a certificate for %1.</source>
        <translation>或者让服务器获取适用于 %1 的证书。</translation>
    </message>
    <message>
        <source>No answer from %1 in time.</source>
        <translation>未能及时收到 %1 的响应。</translation>
    </message>
    <message>
        <source>A firewall may swallow the requests, or the address is wrong.</source>
        <translation>请求可能被防火墙吞掉，或者地址有误。</translation>
    </message>
    <message>
        <source>Try it in a browser on this machine, and have the port opened.</source>
        <translation>请在这台机器的浏览器中试试，并开放该端口。</translation>
    </message>
    <message>
        <source>%1 means the engine’s own machine, so it can’t be tried from here.</source>
        <translation>%1 指的是引擎自己的机器，因此无法从这里测试。</translation>
    </message>
    <message>
        <source>The agent will find it if the server listens there.</source>
        <translation>如果服务器在那里监听，Agent 就能找到它。</translation>
    </message>
    <message>
        <source>There is no way from here to %1.</source>
        <translation>从这里没有通往 %1 的路由。</translation>
    </message>
    <message>
        <source>Check this machine’s network or VPN.</source>
        <translation>请检查这台机器的网络或 VPN。</translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation>无法查询 %1。</translation>
    </message>
    <message>
        <source>Check the address, and try it in a browser.</source>
        <translation>请检查地址，并在浏览器中试试。</translation>
    </message>
    <message>
        <source>This machine doesn’t know the name %1.</source>
        <translation>这台机器无法解析名称 %1。</translation>
    </message>
    <message>
        <source>If it is a container in the network %1, the agent will find it there.</source>
        <translation>如果它是网络 %1 中的容器，Agent 在那里可以找到它。</translation>
    </message>
    <message>
        <source>It is misspelt, or only known in another network.</source>
        <translation>它有拼写错误，或者只在另一个网络中有效。</translation>
    </message>
    <message>
        <source>On Linux the container has to be told what it means.</source>
        <translation>在 Linux 上，必须告知容器它的含义。</translation>
    </message>
    <message>
        <source>Correct the name, connect your VPN, or use the server’s IP address.</source>
        <translation>请更正名称，连接您的 VPN，或者使用服务器的 IP 地址。</translation>
    </message>
    <message>
        <source>Nothing listens at port %1 of %2.</source>
        <translation>没有程序在 %2 的端口 %1 上监听。</translation>
    </message>
    <message>
        <source>A server that listens on localhost only can’t be reached from containers.</source>
        <translation>只在 localhost 上监听的服务器无法从容器访问。</translation>
    </message>
    <message>
        <source>Start TeamCity, and let it listen on all of this machine’s addresses.</source>
        <translation>请启动 TeamCity，并让它在这台机器的所有地址上监听。</translation>
    </message>
    <message>
        <source>TeamCity listens on port 8111 unless told otherwise.</source>
        <translation>除非另行设置，TeamCity 在端口 8111 上监听。</translation>
    </message>
    <message>
        <source>Start TeamCity, or correct the port.</source>
        <translation>请启动 TeamCity，或者更正端口。</translation>
    </message>
    <message>
        <source>The address is probably %1.</source>
        <translation>地址可能是 %1。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
</context>
<context>
    <name>ServerCheck</name>
    <message>
        <source>Until an agent gets through to its server, it waits and does nothing else.</source>
        <translation>在连接到服务器之前，Agent 只会等待，不做其他任何事。</translation>
    </message>
</context>
<context>
    <name>ServerProbe</name>
    <message>
        <source>“%1” is no web address.</source>
        <translation>“%1”不是 Web 地址。</translation>
    </message>
    <message>
        <source>Give one that begins with http:// or https://.</source>
        <translation>请提供以“http://”或“https://”开头的地址。</translation>
    </message>
    <message>
        <source>Stopped asking the server.</source>
        <translation>已停止查询服务器。</translation>
    </message>
</context>
<context>
    <name>ServerRemedies</name>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Use %1, Docker’s name for this machine</source>
        <translation>使用 %1，即 Docker 对这台机器的称呼</translation>
    </message>
</context>
<context>
    <name>ServerRest</name>
    <message>
        <source>The server answered with something else than JSON.</source>
        <translation>服务器响应的内容不是 JSON。</translation>
    </message>
    <message>
        <source>A proxy in between may have changed the answer: try from another network, or ask whoever runs it.</source>
        <translation>响应可能被中间的代理更改：请从其他网络重试，或者询问其管理员。</translation>
    </message>
    <message>
        <source>The server does not accept the access token.</source>
        <translation>服务器不接受该访问令牌。</translation>
    </message>
    <message>
        <source>It may be mistyped, expired or deleted. Make a new one in TeamCity: your profile at the top right, then Access Tokens.</source>
        <translation>它可能输入有误、已过期或已被删除。请在 TeamCity 中创建新的令牌：点击右上角的个人资料，然后选择 Access Tokens。</translation>
    </message>
    <message>
        <source>The token’s user may not see %1. %2</source>
        <translation>令牌所属的用户无权查看%1。%2</translation>
    </message>
    <message>
        <source>The token’s user may not %1. %2</source>
        <translation>令牌所属的用户无权%1。%2</translation>
    </message>
    <message>
        <source>Ask an administrator to give that user the permission “%1”, or use the token of somebody who has it.</source>
        <translation>请让管理员授予该用户“%1”权限，或者使用拥有此权限的用户的令牌。</translation>
    </message>
    <message>
        <source>The server does not tell %1.</source>
        <translation>服务器没有说明%1。</translation>
    </message>
    <message>
        <source>Its TeamCity is probably too old for that. Look it up on the server’s own Administration and Agents pages.</source>
        <translation>其 TeamCity 版本可能过旧，不支持此功能。请在服务器的 Administration 和 Agents 页面上查看。</translation>
    </message>
    <message>
        <source>The server is starting, or in maintenance.</source>
        <translation>服务器正在启动，或者处于维护状态。</translation>
    </message>
    <message>
        <source>Try again when it is ready.</source>
        <translation>请在它就绪后重试。</translation>
    </message>
    <message>
        <source>The server could not tell %1 (HTTP status %2). %3</source>
        <translation>服务器无法说明%1（HTTP 状态 %2）。%3</translation>
    </message>
    <message>
        <source>The server did not %1 (HTTP status %2). %3</source>
        <translation>服务器没有%1（HTTP 状态 %2）。%3</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the server’s log says why.</source>
        <translation>请重试；如果问题依旧，请在服务器的日志中查看原因。</translation>
    </message>
    <message>
        <source>who the token’s user is</source>
        <translation>令牌所属的用户是谁</translation>
    </message>
    <message>
        <source>how many agents its licence allows</source>
        <translation>许可证允许多少个 Agent</translation>
    </message>
    <message>
        <source>its agent pools</source>
        <translation>有哪些 Agent 池</translation>
    </message>
    <message>
        <source>its agents</source>
        <translation>有哪些 Agent</translation>
    </message>
    <message>
        <source>whether it knows the agent</source>
        <translation>是否已有该 Agent</translation>
    </message>
    <message>
        <source>what the agent is like</source>
        <translation>该 Agent 的详细信息</translation>
    </message>
    <message>
        <source>whether it did that</source>
        <translation>操作是否已执行</translation>
    </message>
    <message>
        <source>authorise agents</source>
        <translation>为 Agent 授权</translation>
    </message>
    <message>
        <source>move agents between pools</source>
        <translation>在池之间移动 Agent</translation>
    </message>
    <message>
        <source>The server did not say in time %1.</source>
        <translation>服务器没有及时说明%1。</translation>
    </message>
    <message>
        <source>It may be busy: try again.</source>
        <translation>它可能正忙：请重试。</translation>
    </message>
    <message>
        <source>The server could not be asked: %1</source>
        <translation>无法查询服务器：%1</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>请检查网络，然后重试。</translation>
    </message>
    <message>
        <source>The server’s answer was cut off, or is larger than can be right.</source>
        <translation>服务器的响应被截断，或者大得不正常。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look it up on the server’s own pages.</source>
        <translation>请重试；如果问题依旧，请在服务器自己的页面上查看。</translation>
    </message>
    <message>
        <source>The access token was not sent. %1</source>
        <translation>访问令牌没有发送。%1</translation>
    </message>
    <message>
        <source>What answers does not identify itself as a TeamCity server, so the access token was not sent.</source>
        <translation>响应者没有表明自己是 TeamCity 服务器，因此没有发送访问令牌。</translation>
    </message>
    <message>
        <source>If a proxy stands in between, let it pass the header TeamCity-Node-Id.</source>
        <translation>如果中间有代理，请让它放行 TeamCity-Node-Id 标头。</translation>
    </message>
    <message>
        <source>Stopped asking the server.</source>
        <translation>已停止查询服务器。</translation>
    </message>
    <message>
        <source>The server's licence has no room for another agent: all of its %1 are taken.</source>
        <translation>服务器的许可证没有更多 Agent 的名额：全部 %1 个均已占用。</translation>
    </message>
    <message>
        <source>Unauthorise an agent that you no longer need, or get another licence. One agent too many would pause the whole build queue.</source>
        <translation>请取消对不再需要的 Agent 的授权，或者获取更多许可证。只要多出一个 Agent，整个构建队列就会暂停。</translation>
    </message>
</context>
<context>
    <name>ServerUrl</name>
    <message>
        <source>SERVER_URL= is the variable's name, not the address.</source>
        <translation>SERVER_URL= 是变量的名称，不是地址。</translation>
    </message>
    <message>
        <source>Blanks and quotes around it are no part of the address: the agent would take them for one.</source>
        <translation>前后的空格和引号不是地址的一部分：Agent 会把它们当作地址的一部分。</translation>
    </message>
    <message>
        <source>An address begins with %1.</source>
        <translation>地址以 %1 开头。</translation>
    </message>
    <message>
        <source>It needs %1 in front.</source>
        <translation>前面需要加上 %1。</translation>
    </message>
    <message>
        <source>User and password don’t belong in the address.</source>
        <translation>地址中不应有用户名和密码。</translation>
    </message>
    <message>
        <source>What follows ? or # belongs to a page, not to the server.</source>
        <translation>? 或 # 之后的内容属于页面，而不属于服务器。</translation>
    </message>
    <message>
        <source>/%1 is a page of the server, not its address.</source>
        <translation>/%1 是服务器的页面，不是服务器的地址。</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>重新检查(&amp;K)</translation>
    </message>
    <message>
        <source>Ask the engine once more.</source>
        <translation>再次查询引擎。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ShellCommand</name>
    <message>
        <source>TeamCity agents "%1", method %2. Made by dind-wizard.</source>
        <translation>TeamCity Agent“%1”，方式 %2。由 dind-wizard 生成。</translation>
    </message>
    <message>
        <source>Secrets are read from the file %1, which must be in the folder where this is run.</source>
        <translation>机密信息从文件 %1 中读取，该文件必须位于运行此脚本的文件夹中。</translation>
    </message>
    <message>
        <source>Linux hands no word of more than 131071 bytes to a program, and the value that begins with "%1" in the container %2 is longer. The script will fail there; take the Compose file.</source>
        <translation>Linux 传给程序的每个参数不能超过 131071 字节，而容器 %2 中以“%1”开头的值更长。脚本会在那里失败；请使用 Compose 文件。</translation>
    </message>
</context>
<context>
    <name>ShellScript</name>
    <message>
        <source>a value that is too long</source>
        <translation>过长的值</translation>
    </message>
    <message>
        <source>The script is too long; the rest is not read.</source>
        <translation>脚本过长；其余部分不读取。</translation>
    </message>
    <message>
        <source>This loop can't be followed.</source>
        <translation>无法解析此循环。</translation>
    </message>
    <message>
        <source>Containers that a function makes are not read. Paste the command alone.</source>
        <translation>不读取由函数创建的容器。请单独粘贴该命令。</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB.</source>
        <translation>文本超过了 1 MiB。</translation>
    </message>
</context>
<context>
    <name>ShellTokens</name>
    <message>
        <source>A quote ' is not closed.</source>
        <translation>引号 ' 没有闭合。</translation>
    </message>
    <message>
        <source>A quote " is not closed.</source>
        <translation>引号 " 没有闭合。</translation>
    </message>
    <message>
        <source>The escape \%1 in $'…' is not read.</source>
        <translation>不读取 $'…' 中的转义 \%1。</translation>
    </message>
    <message>
        <source>A bracket %1 is not closed.</source>
        <translation>括号 %1 没有闭合。</translation>
    </message>
    <message>
        <source>The here-document up to %1 does not end.</source>
        <translation>到 %1 为止的 here-document 没有结束。</translation>
    </message>
    <message>
        <source>Commands in a here-document are not read. Paste them alone.</source>
        <translation>不读取 here-document 中的命令。请单独粘贴它们。</translation>
    </message>
</context>
<context>
    <name>Shrinkers</name>
    <message>
        <source>Use Sysbox</source>
        <translation>使用 Sysbox</translation>
    </message>
    <message>
        <source>Sysbox has to be installed on the host, which must be Linux. Builds start with an empty image cache.</source>
        <translation>必须在宿主机上安装 Sysbox，而且宿主机必须是 Linux。构建开始时镜像缓存为空。</translation>
    </message>
    <message>
        <source>Give each agent an engine of its own</source>
        <translation>为每个 Agent 提供自己的引擎</translation>
    </message>
    <message>
        <source>That engine runs privileged: it keeps accidents apart, not attackers. Builds start with an empty image cache.</source>
        <translation>该引擎以特权模式运行：这种隔离可以防止意外，但防不住攻击者。构建开始时镜像缓存为空。</translation>
    </message>
    <message>
        <source>Run the engine in a sidecar</source>
        <translation>在 Sidecar 中运行引擎</translation>
    </message>
    <message>
        <source>Ports that builds publish are then under the name docker, not on localhost.</source>
        <translation>此后，构建发布的端口位于主机名 docker 上，而不在 localhost 上。</translation>
    </message>
    <message>
        <source>Let builds make images, and no containers</source>
        <translation>允许构建制作镜像，但不允许启动容器</translation>
    </message>
    <message>
        <source>A proxy stands before the socket. Builds can no longer use docker run, docker compose or the Container Wrapper, and a docker command that prints nothing for ten minutes is cut off.</source>
        <translation>套接字前面有一个代理。构建不能再使用 docker run、docker compose 或 Container Wrapper；如果 docker 命令十分钟没有任何输出，就会被中断。</translation>
    </message>
    <message>
        <source>Mount %1 read-only</source>
        <translation>以只读方式挂载 %1</translation>
    </message>
    <message>
        <source>Builds can no longer write there.</source>
        <translation>构建不能再写入那里。</translation>
    </message>
    <message>
        <source>Do without the Container Wrapper</source>
        <translation>不使用 Container Wrapper</translation>
    </message>
    <message>
        <source>Build steps that TeamCity runs in a container no longer see the checkout.</source>
        <translation>TeamCity 在容器中运行的构建步骤将看不到检出目录。</translation>
    </message>
    <message>
        <source>Leave the network %1</source>
        <translation>退出网络 %1</translation>
    </message>
    <message>
        <source>What is only on that network can no longer be reached.</source>
        <translation>只位于该网络上的内容将无法访问。</translation>
    </message>
    <message>
        <source>Limit each container to %1 processors and %2 of memory</source>
        <translation>将每个容器限制为 %1 个处理器和 %2 内存</translation>
    </message>
    <message>
        <source>Builds that need more fail or take longer.</source>
        <translation>需要更多资源的构建会失败或耗时更长。</translation>
    </message>
</context>
<context>
    <name>SpecFile</name>
    <message>
        <source>The settings file has a key "%1" that is not known.</source>
        <translation>设置文件中有未知的键“%1”。</translation>
    </message>
    <message>
        <source>Known keys here: %1.</source>
        <translation>这里已知的键：%1。</translation>
    </message>
    <message>
        <source>Did you mean "%1"?</source>
        <translation>您是不是要写“%1”？</translation>
    </message>
    <message>
        <source>The settings file has version %1 of the format, and this program knows versions up to %2.</source>
        <translation>设置文件的格式版本为 %1，而本程序支持的最高版本为 %2。</translation>
    </message>
    <message>
        <source>It was saved by a newer dind-wizard. Install that one to open it.</source>
        <translation>它由较新的 dind-wizard 保存。请安装该版本以打开它。</translation>
    </message>
    <message>
        <source>The settings file is not valid at "%1": %2</source>
        <translation>设置文件在“%1”处无效：%2</translation>
    </message>
    <message>
        <source>Correct that value, or save the settings anew from the wizard.</source>
        <translation>请更正该值，或者从向导中重新保存设置。</translation>
    </message>
    <message>
        <source>"%1" in extraHosts is not HOST:ADDRESS.</source>
        <translation>extraHosts 中的“%1”不是 HOST:ADDRESS。</translation>
    </message>
    <message>
        <source>"%1" in resources.memory is not a size.</source>
        <translation>resources.memory 中的“%1”不是大小。</translation>
    </message>
    <message>
        <source>Write a number with a unit, such as 4g or 512m.</source>
        <translation>请写成带单位的数字，例如 4g 或 512m。</translation>
    </message>
    <message>
        <source>The number in resources.pidsLimit is too large.</source>
        <translation>resources.pidsLimit 中的数字过大。</translation>
    </message>
    <message>
        <source>This is not a settings file: %1</source>
        <translation>这不是设置文件：%1</translation>
    </message>
    <message>
        <source>Choose a file that was saved by this program.</source>
        <translation>请选择由本程序保存的文件。</translation>
    </message>
    <message>
        <source>This is not a settings file: it holds no JSON object.</source>
        <translation>这不是设置文件：其中没有 JSON 对象。</translation>
    </message>
</context>
<context>
    <name>SpecGuess</name>
    <message>
        <source>Settings name one network. Connect the agent to others by hand: docker network connect.</source>
        <translation>设置中只能指定一个网络。请手动将 Agent 连接到其他网络：docker network connect。</translation>
    </message>
    <message>
        <source>This is a path of Windows, and agents are Linux containers. Give the path as the engine's Linux sees it, or the name of a volume.</source>
        <translation>这是 Windows 路径，而 Agent 是 Linux 容器。请提供引擎所在的 Linux 看到的路径，或者卷的名称。</translation>
    </message>
</context>
<context>
    <name>SysboxSetup</name>
    <message>
        <source>Take the method dind, or another Linux host for these agents.</source>
        <translation>请采用 dind 方式，或者为这些 Agent 使用另一台 Linux 宿主机。</translation>
    </message>
    <message>
        <source>Docker Desktop runs its engine in a virtual machine in which nothing can be installed.</source>
        <translation>Docker Desktop 在虚拟机中运行其引擎，而在其中无法安装任何软件。</translation>
    </message>
    <message>
        <source>Take the method dind. Docker's own counterpart to Sysbox, Enhanced Container Isolation, is part of its paid plans.</source>
        <translation>请采用 dind 方式。Docker 自己的同类功能 Enhanced Container Isolation 包含在其付费方案中。</translation>
    </message>
    <message>
        <source>Docker's snap package can't start a runtime that is installed outside of the snap.</source>
        <translation>Docker 的 snap 包无法启动安装在 snap 之外的运行时。</translation>
    </message>
    <message>
        <source>Replace the snap by Docker's own packages (its containers and volumes don't move along), or take the method dind.</source>
        <translation>请用 Docker 官方软件包替换 snap（其容器和卷不会随之迁移），或者采用 dind 方式。</translation>
    </message>
    <message>
        <source>Sysbox needs an engine that runs as root, and this one runs as an ordinary user.</source>
        <translation>Sysbox 需要以 root 身份运行的引擎，而此引擎以普通用户身份运行。</translation>
    </message>
    <message>
        <source>Use the system's engine, or stay with this one and take the method docker-socket: what builds can reach ends at your account.</source>
        <translation>请使用系统的引擎；或者继续使用此引擎并采用 docker-socket 方式：构建所能触及的范围仅限于您的账户。</translation>
    </message>
    <message>
        <source>Sysbox is made for Docker's engine, and this is Podman.</source>
        <translation>Sysbox 是为 Docker 引擎设计的，而这是 Podman。</translation>
    </message>
    <message>
        <source>The engine runs in a container, and Sysbox needs a host of its own.</source>
        <translation>引擎在容器中运行，而 Sysbox 需要独立的宿主机。</translation>
    </message>
    <message>
        <source>Sysbox's services are started by systemd, which this host does not use.</source>
        <translation>Sysbox 的服务由 systemd 启动，而此宿主机没有使用 systemd。</translation>
    </message>
    <message>
        <source>SELinux is switched on, and Sysbox does not support it.</source>
        <translation>SELinux 已启用，而 Sysbox 不支持它。</translation>
    </message>
    <message>
        <source>Take the method dind, or a host with Ubuntu or Debian. Switching SELinux off for this would cost more safety than Sysbox brings.</source>
        <translation>请采用 dind 方式，或者使用 Ubuntu 或 Debian 的宿主机。为此关闭 SELinux，所损失的安全性比 Sysbox 带来的更多。</translation>
    </message>
    <message>
        <source>Sysbox exists for amd64 and arm64 only.</source>
        <translation>Sysbox 只有 amd64 和 arm64 版本。</translation>
    </message>
    <message>
        <source>Kernel %1 is too old: Sysbox needs 5.12, better 5.19.</source>
        <translation>内核 %1 过旧：Sysbox 需要 5.12，最好是 5.19。</translation>
    </message>
    <message>
        <source>Sysbox has packages for Ubuntu and Debian only; here it has to be built from its source.</source>
        <translation>Sysbox 只有适用于 Ubuntu 和 Debian 的软件包；在这里必须从源代码构建。</translation>
    </message>
    <message>
        <source>Take a host with Ubuntu 22.04 or 24.04, or the method dind. How to build it: https://github.com/nestybox/sysbox/blob/master/docs/developers-guide/build.md</source>
        <translation>请使用 Ubuntu 22.04 或 24.04 的宿主机，或者采用 dind 方式。构建方法：https://github.com/nestybox/sysbox/blob/master/docs/developers-guide/build.md</translation>
    </message>
    <message>
        <source>Sysbox's packages are for Ubuntu 18.04, Debian 10 and newer.</source>
        <translation>Sysbox 的软件包适用于 Ubuntu 18.04、Debian 10 及更高版本。</translation>
    </message>
    <message>
        <source>The engine is on another machine. Type the commands there; what the steps rest on is what the engine tells of it.</source>
        <translation>引擎在另一台机器上。请在那里输入这些命令；这些步骤是根据引擎提供的那台机器的信息给出的。</translation>
    </message>
    <message>
        <source>This system is not on Sysbox's list (Ubuntu 18.04 to 24.04, Debian 10 and 11). It may work: try one agent first.</source>
        <translation>此系统不在 Sysbox 的支持列表中（Ubuntu 18.04 至 24.04、Debian 10 和 11）。它也许可用：请先用一个 Agent 试试。</translation>
    </message>
    <message>
        <source>On kernel 6.17 failures are reported that have no solution yet (https://github.com/nestybox/sysbox/issues/1035). Try one agent first.</source>
        <translation>请先用一个 Agent 试试：据 https://github.com/nestybox/sysbox/issues/1035 报告，内核 6.17 上会出现故障，目前尚无解决办法。</translation>
    </message>
    <message>
        <source>This kernel needs the module shiftfs, which cloud images often lack: https://github.com/toby63/shiftfs-dkms. A kernel from 5.19 on needs nothing.</source>
        <translation>此内核需要 shiftfs 模块，可从 https://github.com/toby63/shiftfs-dkms 获取；云镜像往往缺少它。5.19 及更高版本的内核无需任何模块。</translation>
    </message>
    <message>
        <source>Give Docker fixed ranges of addresses, so that Sysbox's installer need not restart it and does not ask you to remove all containers. Choose others if your network uses 172.24.x.x or 172.31.x.x.</source>
        <translation>请为 Docker 指定固定的地址段，这样 Sysbox 的安装程序就不必重启 Docker，也不会要求您移除所有容器。如果您的网络使用 172.24.x.x 或 172.31.x.x，请选择其他地址段。</translation>
    </message>
    <message>
        <source>Docker restarts: all containers stop, and those with a restart policy start again.</source>
        <translation>Docker 会重启：所有容器都会停止，设有重启策略的容器会重新启动。</translation>
    </message>
    <message>
        <source>the range that you gave</source>
        <translation>您指定的地址段</translation>
    </message>
    <message>
        <source>Remove the old Sysbox %1. Agents that run under it have to be stopped and removed first; their volumes stay.</source>
        <translation>移除旧的 Sysbox %1。必须先停止并移除在其下运行的 Agent；它们的卷会保留。</translation>
    </message>
    <message>
        <source>Containers under Sysbox can't run meanwhile.</source>
        <translation>在此期间，Sysbox 下的容器无法运行。</translation>
    </message>
    <message>
        <source>Download Sysbox %1.</source>
        <translation>下载 Sysbox %1。</translation>
    </message>
    <message>
        <source>the checksum that https://github.com/nestybox/sysbox/releases names</source>
        <translation>https://github.com/nestybox/sysbox/releases 上给出的校验和</translation>
    </message>
    <message>
        <source>Install it, with the program jq that its installer uses.</source>
        <translation>安装它，以及其安装程序所用的程序 jq。</translation>
    </message>
    <message>
        <source>The installer restarts Docker.</source>
        <translation>安装程序会重启 Docker。</translation>
    </message>
    <message>
        <source>Sysbox is installed, but Docker does not know it. Check that /etc/docker/daemon.json has "runtimes": {"sysbox-runc": {"path": "/usr/bin/sysbox-runc"}}, and let Docker read it again.</source>
        <translation>Sysbox 已安装，但 Docker 无法识别它。请检查 /etc/docker/daemon.json 中是否有 "runtimes": {"sysbox-runc": {"path": "/usr/bin/sysbox-runc"}}，并让 Docker 重新读取该文件。</translation>
    </message>
    <message>
        <source>a text with sysbox-runc in it</source>
        <translation>含有 sysbox-runc 的文本</translation>
    </message>
    <message>
        <source>See that it really works: root in a container has to be another user outside.</source>
        <translation>确认它确实有效：容器中的 root 在外部必须是另一个用户。</translation>
    </message>
    <message>
        <source>a line whose second number is not 0</source>
        <translation>第二个数字不为 0 的一行</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Type this in a terminal of your own:
%1</source>
        <translation>请在您自己的终端中输入：
%1</translation>
    </message>
    <message>
        <source>The docker command is not installed on this machine.</source>
        <translation>此机器上没有安装 docker 命令。</translation>
    </message>
    <message>
        <source>No terminal was found. Set TERMINAL to the name of yours.</source>
        <translation>找不到终端。请将 TERMINAL 设为您所用终端的名称。</translation>
    </message>
    <message>
        <source>The terminal %1 did not start: %2.</source>
        <translation>终端 %1 没有启动：%2。</translation>
    </message>
</context>
<context>
    <name>Throwaway</name>
    <message>
        <source>Stopped looking.</source>
        <translation>已停止检查。</translation>
    </message>
</context>
<context>
    <name>TrialServer</name>
    <message>
        <source>The server waits for you: open it and press Proceed.</source>
        <translation>服务器正在等待您：请打开它并点击 Proceed。</translation>
    </message>
    <message>
        <source>The server waits for you: keep the internal database and press Proceed.</source>
        <translation>服务器正在等待您：请保留内部数据库并点击 Proceed。</translation>
    </message>
    <message>
        <source>The server waits for you: accept the licence agreement.</source>
        <translation>服务器正在等待您：请接受许可协议。</translation>
    </message>
    <message>
        <source>The server waits for you at its set-up pages.</source>
        <translation>服务器停在设置页面上等待您操作。</translation>
    </message>
    <message>
        <source>The server is being started. That takes a minute or two.</source>
        <translation>正在启动服务器。这需要一两分钟。</translation>
    </message>
    <message>
        <source>The server is starting.</source>
        <translation>服务器正在启动。</translation>
    </message>
    <message>
        <source>TeamCity %1 is running. If it asks, make the administrator’s account; then authorize the agents.</source>
        <translation>TeamCity %1 正在运行。如果出现提示，请创建管理员账户；然后为 Agent 授权。</translation>
    </message>
    <message>
        <source>The server’s container does not run. Its log says why: dind-wizard agents logs, or docker logs.</source>
        <translation>服务器的容器没有运行。其日志会说明原因：dind-wizard agents logs 或 docker logs。</translation>
    </message>
    <message>
        <source>The server’s port is open on the engine’s host only: open it there.</source>
        <translation>服务器的端口仅对引擎所在的宿主机开放：请在那里打开它。</translation>
    </message>
    <message>
        <source>The TeamCity server %1 is for trying things out and not for production: it keeps its data in TeamCity's internal database (HSQLDB).</source>
        <translation>TeamCity 服务器 %1 仅供试用，不适用于生产环境：它将数据保存在 TeamCity 的内部数据库（HSQLDB）中。</translation>
    </message>
    <message>
        <source>Its first start needs you: open http://localhost:%1 on the engine's host, press Proceed, keep the internal database, accept the licence agreement, and make the administrator's account. The first visitor becomes administrator, so the port is open on 127.0.0.1 only.</source>
        <translation>首次启动需要您操作：在引擎所在的宿主机上用浏览器访问 http://localhost:%1 并点击 Proceed，保留内部数据库，接受许可协议，然后创建管理员账户。第一个访问者会成为管理员，因此该端口仅在 127.0.0.1 上开放。</translation>
    </message>
    <message>
        <source>Agents ask every minute until the server is ready. Then authorise them: Agents, Unauthorized.</source>
        <translation>Agent 会每分钟询问一次，直到服务器就绪。然后请为其授权：Agents &gt; Unauthorized。</translation>
    </message>
    <message>
        <source>To get in without an account, log in with an empty user name and the super user token as the password: it is in the newest line with "Super user authentication token" of docker logs %1, and a new one at every start of the server.</source>
        <translation>要在没有账户的情况下进入，请将用户名留空，并以超级用户令牌作为密码登录：令牌位于 docker logs %1 的输出中最新的、含有“Super user authentication token”的一行，服务器每次启动都会生成新的令牌。</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>Line breaks and control characters can't stand here.</source>
        <translation>这里不能有换行符和控制字符。</translation>
    </message>
    <message>
        <source>A value can't hold a NUL character.</source>
        <translation>值中不能包含 NUL 字符。</translation>
    </message>
    <message>
        <source>There is something here that is no character. Type it anew.</source>
        <translation>这里有无效的字符。请重新输入。</translation>
    </message>
    <message>
        <source>Enter the address of your TeamCity server, for example https://teamcity.example.com.</source>
        <translation>请输入 TeamCity 服务器的地址，例如 https://teamcity.example.com。</translation>
    </message>
    <message>
        <source>Remove the quotes and blanks around the address: the agent would take them as part of it.</source>
        <translation>请去掉地址前后的引号和空格：Agent 会把它们当作地址的一部分。</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>地址必须以“http://”或“https://”开头。</translation>
    </message>
    <message>
        <source>This is not a complete address. It looks like https://teamcity.example.com or http://192.168.1.10:8111.</source>
        <translation>这不是完整的地址。完整的地址形如 https://teamcity.example.com 或 http://192.168.1.10:8111。</translation>
    </message>
    <message>
        <source>Leave user and password out of the address: everybody who can look at the container would see them.</source>
        <translation>请不要在地址中写入用户名和密码：能查看容器的任何人都会看到它们。</translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on: the agent needs the server's own address.</source>
        <translation>请去掉从 ? 或 # 开始的所有内容：Agent 需要的是服务器本身的地址。</translation>
    </message>
    <message>
        <source>Port 0 can't be reached.</source>
        <translation>端口 0 无法访问。</translation>
    </message>
    <message>
        <source>Inside the container, %1 is the container itself. Use the server's name in your network, or host.docker.internal together with the extra host host.docker.internal:host-gateway.</source>
        <translation>在容器内，%1 指的是容器本身。请使用服务器在您网络中的名称，或者使用 host.docker.internal 并添加额外主机 host.docker.internal:host-gateway。</translation>
    </message>
    <message>
        <source>The agents use the server that is made with them: this address is not used.</source>
        <translation>Agent 使用随其一起创建的服务器：此地址不起作用。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535, such as 8111.</source>
        <translation>端口是 1 到 65535 之间的数字，例如 8111。</translation>
    </message>
    <message>
        <source>This is not an image reference. It looks like jetbrains/teamcity-server:2026.1.3, in lower case.</source>
        <translation>这不是镜像引用。镜像引用形如 jetbrains/teamcity-server:2026.1.3，使用小写字母。</translation>
    </message>
    <message>
        <source>With a server of its own the name is part of that server's address: use letters a–z, digits and -, at most 56 characters.</source>
        <translation>创建服务器时，名称是该服务器地址的一部分：请使用字母 a–z、数字和 -，最多 56 个字符。</translation>
    </message>
    <message>
        <source>A name has 2 to 100 characters: letters a–z, digits, and after the first one also . _ and -.</source>
        <translation>名称为 2 到 100 个字符：字母 a–z、数字，第一个字符之后还可以使用 . _ 和 -。</translation>
    </message>
    <message>
        <source>Choose between 1 and %1 agents.</source>
        <translation>请选择 1 到 %1 个 Agent。</translation>
    </message>
    <message>
        <source>With the host's Docker and the container wrapper only one agent fits on a host, because all of them would share the host's /opt/buildagent. Choose one agent, or switch the container wrapper off, or take the method dind or sysbox, where each agent has an engine and directories of its own.</source>
        <translation>使用宿主机的 Docker 并启用 Container Wrapper 时，一台宿主机只能容纳一个 Agent，因为所有 Agent 都会共用宿主机的 /opt/buildagent。请选择一个 Agent，关闭 Container Wrapper，或者采用 dind 或 sysbox 方式，使每个 Agent 都有自己的引擎和目录。</translation>
    </message>
    <message>
        <source>The minimal agent has no docker command, so builds could not use the engine. Take jetbrains/teamcity-agent.</source>
        <translation>精简版 Agent 没有 docker 命令，因此构建无法使用引擎。请使用 jetbrains/teamcity-agent。</translation>
    </message>
    <message>
        <source>An engine inside the agent needs an image with sudo: a tag that ends in -linux-sudo, such as 2026.1.3-linux-sudo.</source>
        <translation>Agent 内的引擎需要带有 sudo 的镜像：标签以 -linux-sudo 结尾，例如 2026.1.3-linux-sudo。</translation>
    </message>
    <message>
        <source>This is not an image reference. It looks like jetbrains/teamcity-agent:2026.1.3 or registry.example.com:5000/team/agent:tag, in lower case.</source>
        <translation>这不是镜像引用。镜像引用形如 jetbrains/teamcity-agent:2026.1.3 或 registry.example.com:5000/team/agent:tag，使用小写字母。</translation>
    </message>
    <message>
        <source>With the host's Docker there is no engine to place: this is not used.</source>
        <translation>使用宿主机的 Docker 时，无需选择引擎的运行位置：此项不起作用。</translation>
    </message>
    <message>
        <source>There is no sidecar in this set-up: this image is not used.</source>
        <translation>此设置中没有 Sidecar：此镜像不起作用。</translation>
    </message>
    <message>
        <source>The rootless variant keeps its data and its socket elsewhere and is not supported here. Take docker:dind or a tag such as docker:29-dind.</source>
        <translation>rootless 版本将其数据和套接字保存在其他位置，这里不支持。请使用 docker:dind 或 docker:29-dind 之类的标签。</translation>
    </message>
    <message>
        <source>Enter the full path of the socket, for example /var/run/docker.sock.</source>
        <translation>请输入套接字的完整路径，例如 /var/run/docker.sock。</translation>
    </message>
    <message>
        <source>Only the method docker-socket uses this path.</source>
        <translation>只有 docker-socket 方式使用此路径。</translation>
    </message>
    <message>
        <source>Only the method docker-socket has a socket to filter: this is not used.</source>
        <translation>只有 docker-socket 方式才有套接字可供过滤：此项不起作用。</translation>
    </message>
    <message>
        <source>The proxy lets no containers through, so TeamCity can't run build steps in one. Switch the container wrapper off, or let the proxy pass containers too (run).</source>
        <translation>该代理不放行容器操作，因此 TeamCity 无法在容器中运行构建步骤。请关闭 Container Wrapper，或者让代理同时放行容器操作（run）。</translation>
    </message>
    <message>
        <source>Under Sysbox the container has to start as root to get the rights an engine needs. That root is an ordinary user on the host.</source>
        <translation>在 Sysbox 下，容器必须以 root 身份启动，才能获得引擎所需的权限。该 root 在宿主机上只是普通用户。</translation>
    </message>
    <message>
        <source>A variable needs a name, and the name can't hold an =.</source>
        <translation>变量必须有名称，且名称中不能包含 =。</translation>
    </message>
    <message>
        <source>A variable's name can't hold blanks: Compose and env files would refuse it.</source>
        <translation>变量的名称中不能包含空格：Compose 和 env 文件不接受这样的名称。</translation>
    </message>
    <message>
        <source>SERVER_URL is set from the server's address.</source>
        <translation>SERVER_URL 由服务器的地址设置。</translation>
    </message>
    <message>
        <source>AGENT_NAME is set from the name.</source>
        <translation>AGENT_NAME 由名称设置。</translation>
    </message>
    <message>
        <source>A token is a secret and does not belong in settings. Give it in a file at launch (--token-file), or authorise the agent in TeamCity.</source>
        <translation>令牌属于机密，不应写入设置。请在启动时以文件提供（--token-file），或者在 TeamCity 中为 Agent 授权。</translation>
    </message>
    <message>
        <source>DOCKER_IN_DOCKER is set by the placement of the engine.</source>
        <translation>DOCKER_IN_DOCKER 由引擎的运行位置决定。</translation>
    </message>
    <message>
        <source>%1 is set so that the agent finds its sidecar.</source>
        <translation>设置 %1 是为了让 Agent 找到其 Sidecar。</translation>
    </message>
    <message>
        <source>%1 is set so that the agent asks the proxy of the socket.</source>
        <translation>设置 %1 是为了让 Agent 向套接字代理发出请求。</translation>
    </message>
    <message>
        <source>Sysbox refuses to create a container with the variable %1: names that begin with SYSBOX_ are its own.</source>
        <translation>Sysbox 会拒绝创建带有变量 %1 的容器：以 SYSBOX_ 开头的名称归它自己使用。</translation>
    </message>
    <message>
        <source>CONFIG_FILE moves the agent's configuration off its volume: the agent would forget who it is when it is made anew.</source>
        <translation>CONFIG_FILE 会将 Agent 的配置移出其卷：重新创建后，Agent 就会忘记自己的身份。</translation>
    </message>
    <message>
        <source>%1 looks like a secret. Everybody who may use Docker can read it from the container, and it stands in these settings and in all that is exported. Passwords for builds belong in TeamCity's parameters of the type Password.</source>
        <translation>%1 看起来是机密信息。能使用 Docker 的任何人都可以从容器中读取它，而且它会出现在这些设置和所有导出的内容中。构建所需的密码应放在 TeamCity 的 Password 类型参数中。</translation>
    </message>
    <message>
        <source>%1: the source is a full path on the engine's host, or the name of a volume.</source>
        <translation>%1：来源应为引擎所在宿主机上的完整路径，或者卷的名称。</translation>
    </message>
    <message>
        <source>%1: the target is a full path in the agent.</source>
        <translation>%1：目标应为 Agent 中的完整路径。</translation>
    </message>
    <message>
        <source>%1: two volumes can't have the same target.</source>
        <translation>%1：两个卷不能有相同的目标。</translation>
    </message>
    <message>
        <source>%1: the certificates for the sidecar are in this directory.</source>
        <translation>%1：Sidecar 的证书位于此目录中。</translation>
    </message>
    <message>
        <source>%1: with this the agent holds the socket itself, and the proxy filters nothing. Leave it out, or switch the proxy off.</source>
        <translation>%1：这样 Agent 就会直接持有套接字，代理起不到过滤作用。请去掉它，或者关闭代理。</translation>
    </message>
    <message>
        <source>%1: agents can't share this directory. Leave it out, and each gets a volume of its own.</source>
        <translation>%1：Agent 不能共用此目录。请去掉它，这样每个 Agent 都会有自己的卷。</translation>
    </message>
    <message>
        <source>"%1" is not a host name.</source>
        <translation>“%1”不是主机名。</translation>
    </message>
    <message>
        <source>"%1" is no IP address. Use one, or host-gateway for the engine's host.</source>
        <translation>“%1”不是 IP 地址。请使用 IP 地址，或者用 host-gateway 表示引擎所在的宿主机。</translation>
    </message>
    <message>
        <source>A label needs a name, and the name can't hold an =.</source>
        <translation>标签（label）必须有名称，且名称中不能包含 =。</translation>
    </message>
    <message>
        <source>A label's name can't hold blanks: the docker command would refuse it.</source>
        <translation>标签（label）的名称中不能包含空格：docker 命令不接受这样的名称。</translation>
    </message>
    <message>
        <source>The label %1 is kept for programs' own use.</source>
        <translation>标签（label）%1 保留给程序自己使用。</translation>
    </message>
    <message>
        <source>Without a network the agent can't reach TeamCity.</source>
        <translation>没有网络，Agent 就无法访问 TeamCity。</translation>
    </message>
    <message>
        <source>This is not a network's name: letters a–z, digits, and . _ -.</source>
        <translation>这不是网络的名称：应使用字母 a–z、数字以及 . _ -。</translation>
    </message>
    <message>
        <source>Sysbox refuses the host's network.</source>
        <translation>Sysbox 会拒绝宿主机的网络。</translation>
    </message>
    <message>
        <source>The agent shares a private network with its sidecar and can't be on the network "%1" too. Leave this empty, or name a network that you made.</source>
        <translation>Agent 与其 Sidecar 共用一个专用网络，不能同时位于网络“%1”上。请将此项留空，或者指定您自己创建的网络。</translation>
    </message>
    <message>
        <source>On the host's network the agent can't find the server that is made with it: the two share a private network. Leave this empty.</source>
        <translation>在宿主机的网络上，Agent 找不到随其一起创建的服务器：两者共用一个专用网络。请将此项留空。</translation>
    </message>
    <message>
        <source>The agent shares a private network with its server and can't be on the network "%1" too. Leave this empty, or name a network that you made.</source>
        <translation>Agent 与其服务器共用一个专用网络，不能同时位于网络“%1”上。请将此项留空，或者指定您自己创建的网络。</translation>
    </message>
    <message>
        <source>The agent shares a private network with the proxy of the socket and can't be on the network "%1" too. Leave this empty, or name a network that you made.</source>
        <translation>Agent 与套接字代理共用一个专用网络，不能同时位于网络“%1”上。请将此项留空，或者指定您自己创建的网络。</translation>
    </message>
    <message>
        <source>On the host's network the host's own names hold: remove the extra hosts.</source>
        <translation>在宿主机的网络上，采用宿主机自己的名称：请移除额外主机。</translation>
    </message>
    <message>
        <source>Give a number of processors, such as 2 or 1.5.</source>
        <translation>请提供处理器数量，例如 2 或 1.5。</translation>
    </message>
    <message>
        <source>The engine allows no less than 6m. An agent needs about 500m, and its builds more.</source>
        <translation>引擎不允许低于 6m。Agent 需要约 500m，其构建还需要更多。</translation>
    </message>
    <message>
        <source>An agent alone needs about 500m, and its builds more.</source>
        <translation>仅 Agent 就需要约 500m，其构建还需要更多。</translation>
    </message>
    <message>
        <source>Give the highest number of processes, up to %1, or -1 for no limit.</source>
        <translation>请提供最大进程数，不超过 %1；-1 表示无限制。</translation>
    </message>
    <message>
        <source>Choose no, always, unless-stopped, on-failure or on-failure:N.</source>
        <translation>请选择 no、always、unless-stopped、on-failure 或 on-failure:N。</translation>
    </message>
    <message>
        <source>Choose between 0 and 86400 seconds.</source>
        <translation>请选择 0 到 86400 秒。</translation>
    </message>
    <message>
        <source>The agent needs some seconds to end its build and sign off. Below 30 it may be killed in the middle.</source>
        <translation>Agent 需要几秒钟来结束其构建并注销。低于 30 秒时，它可能会在中途被强制终止。</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>The last lines of its log:</source>
        <translation>其日志的最后几行：</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The image of %1 has no docker command, so builds can't use an engine.</source>
        <translation>%1 的镜像没有 docker 命令，因此构建无法使用引擎。</translation>
    </message>
    <message>
        <source>The user of the agent in %1 may not use the engine's socket: its group is not among the user's.</source>
        <translation>%1 中 Agent 的用户无权使用引擎的套接字：该用户不在其所属的组中。</translation>
    </message>
    <message>
        <source>Run the agent as root (--run-as root), or see that the socket's group is the one that the engine's host has; leave --socket-path out to have it looked up.</source>
        <translation>请以 root 身份运行 Agent（--run-as root），或者确保套接字的组与引擎所在宿主机上的一致；去掉 --socket-path 即可自动查找。</translation>
    </message>
    <message>
        <source>Take jetbrains/teamcity-agent, or an image of your own with the docker command in it.</source>
        <translation>请使用 jetbrains/teamcity-agent，或者使用您自己的、带有 docker 命令的镜像。</translation>
    </message>
    <message>
        <source>The container %1 stops again and again, with exit code %2.</source>
        <translation>容器 %1 反复停止，退出代码为 %2。</translation>
    </message>
    <message>
        <source>The container %1 has stopped with exit code %2.</source>
        <translation>容器 %1 已停止，退出代码为 %2。</translation>
    </message>
    <message>
        <source>It ran out of memory.</source>
        <translation>它的内存已耗尽。</translation>
    </message>
    <message>
        <source>Through the proxy %1 the host's engine does not answer.</source>
        <translation>通过代理 %1，宿主机的引擎没有响应。</translation>
    </message>
    <message>
        <source>The Docker engine in %1 does not answer.</source>
        <translation>%1 中的 Docker 引擎没有响应。</translation>
    </message>
    <message>
        <source>The proxy %1 was not ready within %2 seconds.</source>
        <translation>代理 %1 在 %2 秒内没有就绪。</translation>
    </message>
    <message>
        <source>The Docker engine in %1 was not ready within %2 seconds.</source>
        <translation>%1 中的 Docker 引擎在 %2 秒内没有就绪。</translation>
    </message>
    <message>
        <source>Look whether the engine's socket is where the settings say. On a host with SELinux a policy has to let containers connect to it.</source>
        <translation>请检查引擎的套接字是否位于设置所指定的位置。在启用 SELinux 的宿主机上，必须有策略允许容器连接它。</translation>
    </message>
    <message>
        <source>Its log names the cause: often a kernel or a host that does not let an engine run inside a container, or a full disk.</source>
        <translation>其日志会说明原因：往往是内核或宿主机不允许引擎在容器内运行，或者磁盘已满。</translation>
    </message>
    <message>
        <source>No Docker engine answered inside %1 within %2 seconds. The docker command there says: %3</source>
        <translation>%1 内的 Docker 引擎在 %2 秒内没有响应。那里的 docker 命令显示：%3</translation>
    </message>
    <message>
        <source>Check that the image has the docker command, and for an engine inside the agent that it is one with sudo.</source>
        <translation>请检查镜像是否带有 docker 命令；如果引擎在 Agent 内部，还要检查镜像是否带有 sudo。</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The window can&apos;t be loaded: %1</source>
        <translation>无法加载窗口：%1</translation>
    </message>
    <message>
        <source>Install dind-wizard again, or use its commands: dind-wizard --help.</source>
        <translation>请重新安装 dind-wizard，或使用它的命令：dind-wizard --help。</translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>Line %1 is not valid YAML: %2.</source>
        <translation>第 %1 行不是有效的 YAML：%2。</translation>
    </message>
    <message>
        <source>The line starts with a tab. YAML takes only spaces there.</source>
        <translation>该行以制表符开头。YAML 在那里只接受空格。</translation>
    </message>
    <message>
        <source>Look at the indentation, colons and quotes of that line and of the one before it.</source>
        <translation>请检查该行及其前一行的缩进、冒号和引号。</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation>该文件超过了 1 MiB。</translation>
    </message>
    <message>
        <source>The file says too much, or refers to itself: reading stopped at line %1.</source>
        <translation>该文件内容过多，或者引用了自身：读取在第 %1 行停止。</translation>
    </message>
    <message>
        <source>Look at the aliases, the names with a * in front.</source>
        <translation>请检查别名，即前面带有 * 的名称。</translation>
    </message>
    <message>
        <source>something stands behind the end of the file's contents</source>
        <translation>文件内容结束之后还有其他内容</translation>
    </message>
</context>
<context>
    <name>docker</name>
    <message>
        <source>What answers is not a Docker engine: it reports no API version.</source>
        <translation>响应的不是 Docker 引擎：它没有报告 API 版本。</translation>
    </message>
    <message>
        <source>The engine is too old: it speaks version %1 of the Engine API, this program needs %2.</source>
        <translation>引擎过旧：它使用 Engine API 的版本 %1，而本程序需要 %2。</translation>
    </message>
    <message>
        <source>Update Docker to 20.10 or newer: docs.docker.com/engine/install</source>
        <translation>请将 Docker 更新到 20.10 或更高版本：docs.docker.com/engine/install</translation>
    </message>
    <message>
        <source>%1 can't be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 过大。</translation>
    </message>
    <message>
        <source>%1 is not a valid JSON object.</source>
        <translation>%1 不是有效的 JSON 对象。</translation>
    </message>
    <message>
        <source>Correct the file, or move it away.</source>
        <translation>请更正该文件，或者将其移走。</translation>
    </message>
    <message>
        <source>They belong in the folder that DOCKER_CERT_PATH names, or to the Docker context: ca.pem, cert.pem and key.pem.</source>
        <translation>它们应位于 DOCKER_CERT_PATH 指定的文件夹中，或者属于 Docker 上下文：ca.pem、cert.pem 和 key.pem。</translation>
    </message>
    <message>
        <source>The engine at %1 (from: %2) needs certificates, and %3 can't be read.</source>
        <translation>位于 %1（来自：%2）的引擎需要证书，而 %3 无法读取。</translation>
    </message>
    <message>
        <source>The credential helper %1 %2</source>
        <translation>凭据助手 %1 %2</translation>
    </message>
    <message>
        <source>Docker's config.json names this helper. Try "docker login", or remove the entry (credsStore, credHelpers) if you don't use it.</source>
        <translation>Docker 的 config.json 指定了此助手。请试试“docker login”；如果您不使用它，也可以移除该条目（credsStore、credHelpers）。</translation>
    </message>
    <message>
        <source>has a name that is not allowed.</source>
        <translation>的名称不被允许。</translation>
    </message>
    <message>
        <source>is not on the PATH.</source>
        <translation>不在 PATH 中。</translation>
    </message>
    <message>
        <source>crashed.</source>
        <translation>已崩溃。</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>answered with something other than credentials.</source>
        <translation>返回的内容不是凭据。</translation>
    </message>
    <message>
        <source>can't be started: %1</source>
        <translation>无法启动：%1</translation>
    </message>
    <message>
        <source>The credential helper %1 answers without end.</source>
        <translation>凭据助手 %1 不停地输出响应。</translation>
    </message>
    <message>
        <source>The credential helper %1 did not answer in time.</source>
        <translation>凭据助手 %1 没有及时响应。</translation>
    </message>
    <message>
        <source>It may be waiting for you to unlock a key store.</source>
        <translation>它可能正在等待您解锁密钥库。</translation>
    </message>
    <message>
        <source>%1 (from: %2) is no address of a Docker engine.</source>
        <translation>%1（来自：%2）不是 Docker 引擎的地址。</translation>
    </message>
    <message>
        <source>An address looks like unix:///var/run/docker.sock, tcp://HOST:2376 or ssh://USER@HOST.</source>
        <translation>地址形如 unix:///var/run/docker.sock、tcp://HOST:2376 或 ssh://USER@HOST。</translation>
    </message>
    <message>
        <source>%1 (from: %2): a path can't stand there.</source>
        <translation>%1（来自：%2）：那里不能有路径。</translation>
    </message>
    <message>
        <source>The docker command on that machine finds its engine itself.</source>
        <translation>那台机器上的 docker 命令会自行找到其引擎。</translation>
    </message>
    <message>
        <source>%1 (from: %2): Windows has no Unix sockets for this.</source>
        <translation>%1（来自：%2）：Windows 没有可用于此目的的 Unix 套接字。</translation>
    </message>
    <message>
        <source>Use an npipe:// address.</source>
        <translation>请使用 npipe:// 地址。</translation>
    </message>
    <message>
        <source>unix://%1 (from: %2): the socket's path has to start with /.</source>
        <translation>unix://%1（来自：%2）：套接字的路径必须以 / 开头。</translation>
    </message>
    <message>
        <source>%1 (from: %2) is no pipe address; one looks like %3.</source>
        <translation>%1（来自：%2）不是管道地址；管道地址形如 %3。</translation>
    </message>
    <message>
        <source>%1 (from: %2): only Windows has named pipes.</source>
        <translation>%1（来自：%2）：只有 Windows 才有命名管道。</translation>
    </message>
    <message>
        <source>Docker's default</source>
        <translation>Docker 的默认设置</translation>
    </message>
    <message>
        <source>There is no Docker context "%1" (from: %2).</source>
        <translation>没有 Docker 上下文“%1”（来自：%2）。</translation>
    </message>
    <message>
        <source>Contexts that exist: %1. An address starts with unix://, tcp:// or ssh:// (or is a socket's path).</source>
        <translation>现有的上下文：%1。地址以 unix://、tcp:// 或 ssh:// 开头（或者是套接字的路径）。</translation>
    </message>
    <message>
        <source>The Docker context "%1" (from: %2) has no address of an engine.</source>
        <translation>Docker 上下文“%1”（来自：%2）没有引擎的地址。</translation>
    </message>
    <message>
        <source>Look at it with "docker context inspect %1".</source>
        <translation>请用“docker context inspect %1”查看它。</translation>
    </message>
    <message>
        <source>context %1, chosen by %2</source>
        <translation>上下文 %1，由 %2 选择</translation>
    </message>
    <message>
        <source>The engine answered with no list.</source>
        <translation>引擎的响应中没有列表。</translation>
    </message>
    <message>
        <source>The engine's answer is not a JSON object.</source>
        <translation>引擎的响应不是 JSON 对象。</translation>
    </message>
    <message>
        <source>Pulling %1 has made no progress for %2 s.</source>
        <translation>拉取 %1 已有 %2 秒没有进展。</translation>
    </message>
    <message>
        <source>The registry or the way to it is stuck. Check the network of the engine's host and try again: layers that are complete are kept.</source>
        <translation>镜像仓库或通往它的网络已卡住。请检查引擎所在宿主机的网络并重试：已完成的层会保留。</translation>
    </message>
    <message>
        <source>The command "%1" in the container %2 did not end in time.</source>
        <translation>容器 %2 中的命令“%1”没有及时结束。</translation>
    </message>
    <message>
        <source>The engine gave the command no id.</source>
        <translation>引擎没有给出命令的 ID。</translation>
    </message>
    <message>
        <source>The engine did not finish in time.</source>
        <translation>引擎没有及时完成。</translation>
    </message>
    <message>
        <source>The engine has been silent for %1 s.</source>
        <translation>引擎已有 %1 秒没有响应。</translation>
    </message>
    <message>
        <source>It may be overloaded or stuck. See what it logs ("journalctl -u docker") and try again.</source>
        <translation>它可能已过载或卡住。请查看其日志（“journalctl -u docker”）并重试。</translation>
    </message>
    <message>
        <source>The engine's answer is larger than this program accepts.</source>
        <translation>引擎的响应超过了本程序接受的大小。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>A message of the engine is larger than this program accepts.</source>
        <translation>引擎的某条消息超过了本程序接受的大小。</translation>
    </message>
    <message>
        <source>The engine's stream is not made of JSON objects.</source>
        <translation>引擎的数据流不是由 JSON 对象组成的。</translation>
    </message>
    <message>
        <source>The engine's stream ended in the middle of a message.</source>
        <translation>引擎的数据流在一条消息的中途结束。</translation>
    </message>
    <message>
        <source>The container's output stream is not framed as it should be.</source>
        <translation>容器输出流的分帧不正确。</translation>
    </message>
    <message>
        <source>The container's output stream ended in the middle of a frame.</source>
        <translation>容器的输出流在一帧的中途结束。</translation>
    </message>
    <message>
        <source>A frame of the container's output stream claims %1 bytes.</source>
        <translation>容器输出流中的一帧声称有 %1 字节。</translation>
    </message>
    <message>
        <source>The engine is newer than this program knows. Update dind-wizard.</source>
        <translation>引擎比本程序所支持的版本更新。请更新 dind-wizard。</translation>
    </message>
    <message>
        <source>The registry limits how often you may pull. Run "docker login", or wait.</source>
        <translation>镜像仓库限制了拉取次数。请运行“docker login”，或者等待。</translation>
    </message>
    <message>
        <source>The registry wants other credentials, or the image's name is wrong. Check the name, then run "docker login" with the registry's host.</source>
        <translation>镜像仓库要求其他凭据，或者镜像的名称有误。请检查名称，然后用镜像仓库的主机名运行“docker login”。</translation>
    </message>
    <message>
        <source>The repository has no such tag, or not for this engine's platform. Check the tag.</source>
        <translation>该镜像没有此标签，或者没有适用于此引擎平台的版本。请检查标签。</translation>
    </message>
    <message>
        <source>The engine can't reach the registry. Check the host's network, DNS and proxy settings of the engine.</source>
        <translation>引擎无法访问镜像仓库。请检查宿主机的网络、DNS 以及引擎的代理设置。</translation>
    </message>
    <message>
        <source>The connection to the registry was cut. Try again: layers that are complete are kept.</source>
        <translation>与镜像仓库的连接已中断。请重试：已完成的层会保留。</translation>
    </message>
    <message>
        <source>The registry speaks plain HTTP. Add it to "insecure-registries" of the engine's daemon.json if you trust the network.</source>
        <translation>镜像仓库使用未加密的 HTTP。如果您信任该网络，请将它添加到引擎的 daemon.json 中的 "insecure-registries"。</translation>
    </message>
    <message>
        <source>The call was refused with status %1 and a web page.</source>
        <translation>调用被拒绝，返回状态 %1 和一个网页。</translation>
    </message>
    <message>
        <source>A Docker engine does not answer so. A proxy in front of it (a socket proxy, perhaps) has probably denied this call; allow it there.</source>
        <translation>Docker 引擎不会这样响应。很可能是它前面的代理（例如套接字代理）拒绝了此调用；请在代理中允许它。</translation>
    </message>
    <message>
        <source>The engine answered with status %1 and no message.</source>
        <translation>引擎返回了状态 %1，但没有消息。</translation>
    </message>
    <message>
        <source>The engine gave up pulling and did not say why.</source>
        <translation>引擎放弃了拉取，但没有说明原因。</translation>
    </message>
    <message>
        <source>The entry for %1 in %2 holds no valid credentials.</source>
        <translation>%2 中 %1 的条目不包含有效的凭据。</translation>
    </message>
    <message>
        <source>Run "docker login %1" again.</source>
        <translation>请重新运行“docker login %1”。</translation>
    </message>
    <message>
        <source>DOCKER_AUTH_CONFIG is not a valid JSON object.</source>
        <translation>DOCKER_AUTH_CONFIG 不是有效的 JSON 对象。</translation>
    </message>
    <message>
        <source>The connection ended in the middle of the engine's answer.</source>
        <translation>连接在引擎响应的中途断开。</translation>
    </message>
    <message>
        <source>The engine, or a proxy in front of it, may have been restarted. Try again.</source>
        <translation>引擎或其前面的代理可能已重启。请重试。</translation>
    </message>
    <message>
        <source>What answers is not a Docker engine: it does not speak HTTP.</source>
        <translation>响应的不是 Docker 引擎：它不使用 HTTP。</translation>
    </message>
    <message>
        <source>What answers is not a Docker engine: its answer is not valid HTTP (%1).</source>
        <translation>响应的不是 Docker 引擎：其响应不是有效的 HTTP（%1）。</translation>
    </message>
    <message>
        <source>A rootless engine seems to listen at %1. To use it: --engine unix://%1, or "docker context use rootless".</source>
        <translation>似乎有一个 rootless 引擎在 %1 监听。要使用它：--engine unix://%1 或“docker context use rootless”。</translation>
    </message>
    <message>
        <source>Is Docker installed and running? Start Docker Desktop.</source>
        <translation>Docker 是否已安装并在运行？请启动 Docker Desktop。</translation>
    </message>
    <message>
        <source>Is Docker installed and running? Start it with "sudo systemctl start docker".</source>
        <translation>Docker 是否已安装并在运行？请用“sudo systemctl start docker”启动它。</translation>
    </message>
    <message>
        <source>No Docker engine is at %1 (from: %2): there is no such socket.</source>
        <translation>%1（来自：%2）没有 Docker 引擎：该套接字不存在。</translation>
    </message>
    <message>
        <source>If the engine is elsewhere, correct where the address came from: %1.</source>
        <translation>如果引擎在其他位置，请更正此地址的来源：%1。</translation>
    </message>
    <message>
        <source>You may not use the Docker engine at %1 (from: %2): permission denied.</source>
        <translation>您无权使用位于 %1（来自：%2）的 Docker 引擎：permission denied。</translation>
    </message>
    <message>
        <source>A folder on the way to the socket may be closed to you, too.</source>
        <translation>也可能是您无权访问套接字所在路径上的某个目录。</translation>
    </message>
    <message>
        <source>The socket belongs to the group root. Create the group "docker" (sudo groupadd docker), restart the engine and join that group.</source>
        <translation>该套接字属于组 root。请创建组“docker”（sudo groupadd docker），重启引擎并加入该组。</translation>
    </message>
    <message>
        <source>The socket belongs to the group %1. Join it, then log out and in again:
sudo usermod -aG %1 "$USER"
Know what that means: whoever is in this group is as powerful as root on this machine.</source>
        <translation>该套接字属于组 %1。请加入该组，然后注销并重新登录：
sudo usermod -aG %1 "$USER"
请了解这意味着什么：此组中的任何人在这台机器上都拥有与 root 同等的权力。</translation>
    </message>
    <message>
        <source>%1 (from: %2) is a folder, not a socket.</source>
        <translation>%1（来自：%2）是目录，不是套接字。</translation>
    </message>
    <message>
        <source>A container that was started with "-v %1:…" while no engine listened there has created it. Stop Docker, remove the empty folder (sudo rmdir %1) and start Docker again.</source>
        <translation>某个容器在没有引擎监听该位置时以“-v %1:…”启动，因而创建了此目录。请停止 Docker，移除空目录（sudo rmdir %1），然后重新启动 Docker。</translation>
    </message>
    <message>
        <source>Nothing listens at %1 (from: %2): the socket is there, but the engine behind it has stopped.</source>
        <translation>没有程序在 %1（来自：%2）监听：套接字存在，但其背后的引擎已经停止。</translation>
    </message>
    <message>
        <source>Start it with "sudo systemctl start docker"; what went wrong is in "journalctl -u docker".</source>
        <translation>请用“sudo systemctl start docker”启动它；出错的原因可在“journalctl -u docker”中查看。</translation>
    </message>
    <message>
        <source>The socket's path %1 (from: %2) is longer than the system allows.</source>
        <translation>套接字的路径 %1（来自：%2）超过了系统允许的长度。</translation>
    </message>
    <message>
        <source>No connection to the Docker engine at %1 (from: %2).</source>
        <translation>无法连接到位于 %1（来自：%2）的 Docker 引擎。</translation>
    </message>
    <message>
        <source>No connection to the Docker engine at %1 (from: %2): %3</source>
        <translation>无法连接到位于 %1（来自：%2）的 Docker 引擎：%3</translation>
    </message>
    <message>
        <source>Check the name of the host.</source>
        <translation>请检查主机的名称。</translation>
    </message>
    <message>
        <source>Nothing listens at that port. Engines listen there only if they are told to; ssh://USER@HOST needs no port of theirs.</source>
        <translation>没有程序在该端口上监听。只有经过设置，引擎才会在那里监听；ssh://USER@HOST 不需要引擎开放端口。</translation>
    </message>
    <message>
        <source>The engine's certificate has to be valid today, for this host's name, and signed by the authority in ca.pem; and the engine has to know who signed cert.pem. "docker -H %1 --tlsverify version" shows the same.</source>
        <translation>引擎的证书必须目前有效，适用于此主机的名称，并由 ca.pem 中的颁发机构签发；引擎也必须信任 cert.pem 的签发者。运行“docker -H %1 --tlsverify version”会显示同样的情况。</translation>
    </message>
    <message>
        <source>An engine at port 2376 wants TLS: set DOCKER_TLS_VERIFY=1 and DOCKER_CERT_PATH.</source>
        <translation>端口 2376 上的引擎要求 TLS：请设置 DOCKER_TLS_VERIFY=1 和 DOCKER_CERT_PATH。</translation>
    </message>
    <message>
        <source>Is it the engine's port for TLS, 2376?</source>
        <translation>它是引擎的 TLS 端口 2376 吗？</translation>
    </message>
    <message>
        <source>The ssh command is not installed here: sudo apt install openssh-client</source>
        <translation>这里没有安装 ssh 命令：sudo apt install openssh-client</translation>
    </message>
    <message>
        <source>The host has another key than the one that you know: it was installed anew, or somebody is in between. Ask who runs it before you change known_hosts.</source>
        <translation>该主机的密钥与您已知的不同：可能是主机重新安装过，也可能有人在中间拦截。请先询问其管理员，再更改 known_hosts。</translation>
    </message>
    <message>
        <source>Connect once by hand and compare the key: ssh %1</source>
        <translation>请手动连接一次并核对密钥：ssh %1</translation>
    </message>
    <message>
        <source>ssh can't ask for a password here. Let it log in with a key: ssh-copy-id %1, and ssh-add where the key has a passphrase.</source>
        <translation>ssh 在这里无法询问密码。请让它用密钥登录：ssh-copy-id %1；如果密钥有密码短语，还需运行 ssh-add。</translation>
    </message>
    <message>
        <source>The docker command has to be there on %1, 18.09 or newer.</source>
        <translation>%1 上必须有 docker 命令，版本为 18.09 或更高。</translation>
    </message>
    <message>
        <source>Try it by hand: ssh %1 docker version</source>
        <translation>请手动试试：ssh %1 docker version</translation>
    </message>
    <message>
        <source>The engine has ended its reports.</source>
        <translation>引擎已停止发送事件报告。</translation>
    </message>
</context>
<context>
    <name>dw::gui::AcceptanceRun</name>
    <message>
        <source>The server does not know %1 yet.</source>
        <translation>服务器上还没有 %1。</translation>
    </message>
    <message>
        <source>Wait until it has registered.</source>
        <translation>请等待它完成注册。</translation>
    </message>
</context>
<context>
    <name>dw::gui::AccessPanel</name>
    <message>
        <source>Connect with an access token…</source>
        <translation>使用访问令牌连接…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>忘记令牌</translation>
    </message>
    <message>
        <source>Looks before the launch whether the server’s licence has agents left, whether the name is free, and which agent pools there are.</source>
        <translation>在启动之前检查服务器的许可证是否还有 Agent 名额、名称是否可用，以及有哪些 Agent 池。</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Make a token in TeamCity: your profile at the top right, Access Tokens. It is used to look, and changes nothing on the server.</source>
        <translation>请在 TeamCity 中创建令牌：点击右上角的个人资料，然后选择 Access Tokens。它只用于查看，不会更改服务器上的任何内容。</translation>
    </message>
    <message>
        <source>Keep it in this desktop’s key store</source>
        <translation>保存在此桌面的密钥库中</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在查询服务器…</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <translation>已以 %1 的身份连接。</translation>
    </message>
    <message>
        <source>This is no access token.</source>
        <translation>这不是访问令牌。</translation>
    </message>
    <message>
        <source>A token is one word of letters, digits and . _ ~ + / - =. Copy it again, without anything around it.</source>
        <translation>令牌是由字母、数字和 . _ ~ + / - = 组成的一个连续字符串。请重新复制，不要带上前后的其他内容。</translation>
    </message>
    <message>
        <source>A key that you make in TeamCity, under Profile, Access Tokens. The server is asked with it; nothing is changed there.</source>
        <translation>您在 TeamCity 的个人资料下的 Access Tokens 中创建的密钥。本程序只用它查询服务器，不会在服务器上更改任何内容。</translation>
    </message>
    <message>
        <source>Keeps the token in your desktop’s key store, for the next time. It is kept nowhere else.</source>
        <translation>将令牌保存在桌面的密钥库中，供下次使用。不会保存在其他任何地方。</translation>
    </message>
    <message>
        <source>It is not kept: over http it can be read on the way.</source>
        <translation>不会保存：通过 http 传输时，它可能被途中的人读取。</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentDetails</name>
    <message>
        <source>… and %1 more</source>
        <translation>……另有 %1 项</translation>
    </message>
    <message>
        <source>Not compared with how it was launched</source>
        <translation>尚未与启动时的状态比较</translation>
    </message>
    <message>
        <source>It is as it was launched.</source>
        <translation>与启动时一致。</translation>
    </message>
    <message>
        <source>It is no longer as it was launched</source>
        <translation>已与启动时不一致</translation>
    </message>
    <message>
        <source>To bring it back:</source>
        <translation>恢复方法：</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>%1: %2, %3 in use, %4; can be freed: %5</source>
        <translation>%1：%2 个，其中 %3 个正在使用，%4；可释放：%5</translation>
    </message>
    <message>
        <source>Disk of its own Docker engine</source>
        <translation>独立 Docker 引擎的磁盘用量</translation>
    </message>
    <message>
        <source>Images, containers and caches of its builds.</source>
        <translation>其构建的镜像、容器和缓存。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>Free disk…</source>
        <translation>释放磁盘空间…</translation>
    </message>
    <message>
        <source>Docker:</source>
        <translation>Docker：</translation>
    </message>
    <message>
        <source>Image:</source>
        <translation>镜像：</translation>
    </message>
    <message>
        <source>Started:</source>
        <translation>启动时间：</translation>
    </message>
    <message>
        <source>Uses:</source>
        <translation>资源用量：</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>旁边的容器：</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>服务器：</translation>
    </message>
    <message>
        <source>Launched as:</source>
        <translation>启动名称：</translation>
    </message>
    <message>
        <source>%1 (%2 ago)</source>
        <translation>%1（%2前）</translation>
    </message>
    <message>
        <source>%1 of one processor, %2 of memory</source>
        <translation>单个处理器的 %1，内存 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>On the server: %1</source>
        <translation>服务器上：%1</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentForm</name>
    <message>
        <source>Any build can take the host over.</source>
        <translation>任何构建都能控制宿主机。</translation>
    </message>
    <message>
        <source>Builds can make images and start no containers: no docker run, no Compose, no container wrapper. They can’t get at the host’s files, but at all its images and its network.</source>
        <translation>构建可以制作镜像，但不能启动容器：不能使用 docker run、Compose 和 Container Wrapper。它们接触不到宿主机的文件，但可以触及宿主机的所有镜像及其网络。</translation>
    </message>
    <message>
        <source>Any build can take the host over, as without a proxy. Only Swarm, secrets and plugins are kept from it.</source>
        <translation>任何构建都能控制宿主机，与没有代理时一样。只能使其接触不到 Swarm、secret 和插件。</translation>
    </message>
    <message>
        <source>beside the agent (sidecar)</source>
        <translation>在 Agent 旁边（Sidecar）</translation>
    </message>
    <message>
        <source>inside the agent’s container</source>
        <translation>在 Agent 容器内</translation>
    </message>
    <message>
        <source>none: the agent holds the socket</source>
        <translation>无：Agent 持有套接字</translation>
    </message>
    <message>
        <source>lets images through: build, pull, push</source>
        <translation>放行镜像操作：构建、拉取、推送</translation>
    </message>
    <message>
        <source>lets containers through too</source>
        <translation>同时放行容器操作</translation>
    </message>
    <message>
        <source>root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>the image’s own user</source>
        <translation>镜像自带的用户</translation>
    </message>
    <message>
        <source>I have a server</source>
        <translation>我已有服务器</translation>
    </message>
    <message>
        <source>No server yet?</source>
        <translation>还没有服务器？</translation>
    </message>
    <message>
        <source>Give a number of processors, such as 2 or 1.5.</source>
        <translation>请提供处理器数量，例如 2 或 1.5。</translation>
    </message>
    <message>
        <source>Give a size such as 512m or 4g.</source>
        <translation>请提供大小，例如 512m 或 4g。</translation>
    </message>
    <message>
        <source>Give a whole number, such as 4096.</source>
        <translation>请提供整数，例如 4096。</translation>
    </message>
    <message>
        <source>Give a whole number, such as 1400.</source>
        <translation>请提供整数，例如 1400。</translation>
    </message>
    <message>
        <source>the default: beside the agent</source>
        <translation>默认：在 Agent 旁边</translation>
    </message>
    <message>
        <source>the default: inside the agent</source>
        <translation>默认：在 Agent 内部</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentInquiry</name>
    <message>
        <source>Not told</source>
        <translation>无法获知</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentLog</name>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Stay at the end of the log.</source>
        <translation>始终停留在日志末尾。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Leave what is shown as it is. Nothing is lost meanwhile, unless it is more than the log holds.</source>
        <translation>保持当前显示的内容不变。在此期间不会丢失任何内容，除非超出日志的容量。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save what is shown to a file, with the secrets in it masked.</source>
        <translation>将显示的内容保存到文件，并遮盖其中的机密信息。</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>上一个（Shift+F3）</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>下一个（F3）</translation>
    </message>
    <message>
        <source>Whose log</source>
        <translation>日志来源</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>在日志中搜索</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>搜索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Log of the agent</source>
        <translation>Agent 的日志</translation>
    </message>
    <message>
        <source>The container has stopped: this is the end of its log.</source>
        <translation>容器已停止：日志到此结束。</translation>
    </message>
    <message>
        <source>The log can’t be followed any further. %1</source>
        <translation>无法继续跟随日志。%1</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>尚无日志。</translation>
    </message>
    <message>
        <source>Choose an agent to see its log.</source>
        <translation>选择一个 Agent 以查看其日志。</translation>
    </message>
    <message>
        <source>Paused. More has been logged meanwhile.</source>
        <translation>已暂停。在此期间有新的日志。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Logs (*.log *.txt);;All files (*)</source>
        <translation>日志 (*.log *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) left out here: they came faster than they can be shown …</source>
        <translation>
            <numerusform>… 此处省略了 %n 行：日志产生的速度超过了显示的速度 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %n time(s)</source>
        <translation>
            <numerusform>找到 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent’s log, or that of the container beside it.</source>
        <translation>Agent 的日志，或其旁边的容器的日志。</translation>
    </message>
    <message>
        <source>Marks what has this in it, as you type. F3 goes on to the next.</source>
        <translation>在您输入的同时标出包含此内容的位置。按 F3 转到下一处。</translation>
    </message>
    <message>
        <source>What the container prints, as it prints it. Tokens are masked.</source>
        <translation>容器输出的内容，实时显示。令牌已被遮盖。</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentPage</name>
    <message>
        <source>You can’t go on while the text under “%1” holds changes that are not applied.</source>
        <translation>“%1”下的文本含有未应用的更改，因此无法继续。</translation>
    </message>
    <message>
        <source>With an example address until you enter your server’s.</source>
        <translation>在您输入服务器的地址之前，使用示例地址。</translation>
    </message>
    <message>
        <source>As it was before the mistake. Correct the marked field to bring it up to date.</source>
        <translation>显示的是出错之前的内容。请更正标出的字段以进行更新。</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentWork</name>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>正在重启…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>正在移除…</translation>
    </message>
    <message>
        <source>Cleaning up…</source>
        <translation>正在清理…</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentsModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>运行时长</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>服务器上的状态</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>How it gets Docker.</source>
        <translation>Agent 使用 Docker 的方式。</translation>
    </message>
    <message>
        <source>TeamCity’s version where the image tells it, else the image’s tag.</source>
        <translation>如果镜像提供了 TeamCity 的版本，则显示该版本；否则显示镜像的标签。</translation>
    </message>
    <message>
        <source>Of one processor, with the container beside it. Measured for the rows that are shown.</source>
        <translation>占单个处理器的比例，包括旁边的容器。只测量当前显示的行。</translation>
    </message>
    <message>
        <source>With the container beside it, without file cache. Measured for the rows that are shown.</source>
        <translation>包括旁边的容器，不含文件缓存。只测量当前显示的行。</translation>
    </message>
    <message>
        <source>What TeamCity says of the agent. It is asked when the agent is chosen, where an access token is kept.</source>
        <translation>TeamCity 报告的 Agent 状态。如果保存了访问令牌，则会在选择 Agent 时查询。</translation>
    </message>
    <message>
        <source>Whether the containers still are as they were launched. It is compared when the agent is chosen.</source>
        <translation>容器是否仍与启动时一致。选择 Agent 时会进行比较。</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentsWindow</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1，另有 %2 个</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>Start the agent, after the container beside it.</source>
        <translation>先启动旁边的容器，再启动 Agent。</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop it and give a build that runs the time to end that the agent was launched with.</source>
        <translation>停止 Agent，并按启动时设定的时间等待正在运行的构建结束。</translation>
    </message>
    <message>
        <source>R&amp;estart</source>
        <translation>重启(&amp;E)</translation>
    </message>
    <message>
        <source>Stop it, then start it.</source>
        <translation>先停止，再启动。</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>替换(&amp;P)…</translation>
    </message>
    <message>
        <source>Launch it anew with changed settings. Its data stays.</source>
        <translation>更改设置后重新创建并启动。数据会保留。</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove it, after showing what goes and what stays.</source>
        <translation>先显示哪些内容会移除、哪些会保留，然后再移除。</translation>
    </message>
    <message>
        <source>Open a s&amp;hell</source>
        <translation>打开 shell(&amp;H)</translation>
    </message>
    <message>
        <source>A shell inside the agent, in your terminal.</source>
        <translation>在您的终端中打开 Agent 内的 shell。</translation>
    </message>
    <message>
        <source>&amp;Free disk…</source>
        <translation>释放磁盘空间(&amp;F)…</translation>
    </message>
    <message>
        <source>Remove what the agent’s own Docker engine no longer needs.</source>
        <translation>移除 Agent 自己的 Docker 引擎不再需要的内容。</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Look whether they still are as they were launched.</source>
        <translation>检查它们是否仍与启动时一致。</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新查找(&amp;L)</translation>
    </message>
    <message>
        <source>Ask the engine for everything once more.</source>
        <translation>重新向引擎查询所有信息。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Wizard</source>
        <translation>向导(&amp;W)</translation>
    </message>
    <message>
        <source>Show the window that launches agents.</source>
        <translation>显示用于启动 Agent 的窗口。</translation>
    </message>
    <message>
        <source>Engine: %1 (from: %2)</source>
        <translation>引擎：%1（来自：%2）</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>What happens on the engine is shown as it happens.</source>
        <translation>引擎上发生的变化会实时显示。</translation>
    </message>
    <message>
        <source>Not live, trying again</source>
        <translation>非实时，正在重试</translation>
    </message>
    <message>
        <source>This is what was known last. %1</source>
        <translation>这是最后获知的状态。%1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>无法访问</translation>
    </message>
    <message>
        <source>The engine can’t be reached</source>
        <translation>无法访问引擎</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Looking for agents…</source>
        <translation>正在查找 Agent…</translation>
    </message>
    <message>
        <source>The engine is asked for its containers.</source>
        <translation>正在向引擎查询其容器。</translation>
    </message>
    <message>
        <source>No agents here yet</source>
        <translation>这里还没有 Agent</translation>
    </message>
    <message>
        <source>Agents that this program launches on this engine appear here. Other containers never do.</source>
        <translation>本程序在此引擎上启动的 Agent 会显示在这里。其他容器不会显示。</translation>
    </message>
    <message>
        <source>&amp;Launch one</source>
        <translation>启动一个(&amp;L)</translation>
    </message>
    <message>
        <source>Choose an agent to see more of it.</source>
        <translation>选择一个 Agent 以查看更多信息。</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>释放磁盘空间</translation>
    </message>
    <message>
        <source>Clean up in the Docker engine of %1?</source>
        <translation>要清理 %1 的 Docker 引擎吗？</translation>
    </message>
    <message>
        <source>This removes there, and nowhere else: all stopped containers, networks that no container uses, images without a tag that no container uses, and build cache that is not in use. Volumes stay. A build that runs may have to build or pull some of it again.</source>
        <translation>仅在该引擎中移除以下内容，不影响其他任何地方：所有已停止的容器、没有容器使用的网络、没有标签且没有容器使用的镜像，以及未在使用的构建缓存。卷会保留。正在运行的构建可能需要重新构建或重新拉取其中的部分内容。</translation>
    </message>
    <message>
        <source>Also all &amp;images that no container uses</source>
        <translation>同时移除所有没有容器使用的镜像(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Clean up</source>
        <translation>清理(&amp;C)</translation>
    </message>
    <message>
        <source>%1: there is no record here of the settings that it was launched with. It was launched from another account or machine, or from an export.
Start from the container instead: in the wizard’s menu, “Start from an existing container, command or file”.</source>
        <translation>%1：这里没有启动它时所用设置的记录。它是从其他账户、其他机器或导出的内容启动的。
请改为从该容器开始：在向导的菜单中选择“从现有的容器、命令或文件开始”。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>The settings are those of all of them, and launching them again replaces all of them. Nothing happens before you launch.</source>
        <translation>这些 Agent 共用同一份设置，再次启动会替换所有这些 Agent。在您启动之前，不会发生任何变化。</translation>
    </message>
    <message>
        <source>&amp;Change the settings</source>
        <translation>更改设置(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) match</source>
        <translation>
            <numerusform>%n 个 Agent 中有 %1 个匹配</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n 个 Agent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agents are chosen. What you do is done with all of them.</source>
        <translation>
            <numerusform>已选择 %n 个 Agent。您的操作将应用于所有这些 Agent。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was launched together with others: %n agents.</source>
        <translation>
            <numerusform>%1 是与其他 Agent 一起启动的：共 %n 个 Agent。</numerusform>
        </translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Frees more, and the next builds have to pull or build them again.</source>
        <translation>可释放更多空间，但之后的构建需要重新拉取或构建这些镜像。</translation>
    </message>
</context>
<context>
    <name>dw::gui::ComparisonTable</name>
    <message>
        <source>The methods compared</source>
        <translation>各种方式的比较</translation>
    </message>
    <message>
        <source>Select this to read what it rests on.</source>
        <translation>选中此项可阅读其依据。</translation>
    </message>
    <message>
        <source>How the three methods differ on this machine. Select a cell to read what it rests on.</source>
        <translation>三种方式在这台机器上的差异。选中某个单元格可阅读其依据。</translation>
    </message>
</context>
<context>
    <name>dw::gui::ContainerList</name>
    <message>
        <source>&amp;Look again</source>
        <translation>重新查找(&amp;L)</translation>
    </message>
    <message>
        <source>Part of a name or an image</source>
        <translation>名称或镜像的一部分</translation>
    </message>
    <message>
        <source>Ask the engine for its containers once more.</source>
        <translation>再次查询引擎有哪些容器。</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>正在查找引擎…</translation>
    </message>
    <message>
        <source>The engine can’t be reached. %1

You can also run docker inspect NAME where the engine is, and paste what it prints under “Paste”.</source>
        <translation>无法访问引擎。%1

您也可以在引擎所在处运行 docker inspect NAME，然后将其输出粘贴到“粘贴”下。</translation>
    </message>
    <message>
        <source>Asking the engine for its containers…</source>
        <translation>正在查询引擎有哪些容器…</translation>
    </message>
    <message>
        <source>The engine does not say which containers it has. %1</source>
        <translation>引擎没有说明它有哪些容器。%1</translation>
    </message>
    <message>
        <source>This engine has no containers. Choose another engine on the first page, or paste a command or the output of docker inspect.</source>
        <translation>此引擎没有容器。请在第一页上选择其他引擎，或者粘贴命令或 docker inspect 的输出。</translation>
    </message>
    <message>
        <source>Shows only containers with this in their name or image.</source>
        <translation>只显示名称或镜像中包含此内容的容器。</translation>
    </message>
    <message>
        <source>The containers of the engine. Choose one to see what settings come nearest to it; it is only looked at.</source>
        <translation>引擎上的容器。选择一个，可查看与它最接近的设置；本程序只查看容器，不会更改它。</translation>
    </message>
    <message>
        <source>Fil&amp;ter:</source>
        <translation>筛选(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>dw::gui::EngineSession</name>
    <message>
        <source>Docker is not installed on this machine. Install it step by step, or choose an engine that is elsewhere.</source>
        <translation>这台机器上没有安装 Docker。请逐步安装它，或者选择位于其他位置的引擎。</translation>
    </message>
</context>
<context>
    <name>dw::gui::Export</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, with room left.</source>
        <translation>请选择您有权写入且有剩余空间的文件夹。</translation>
    </message>
</context>
<context>
    <name>dw::gui::FindingList</name>
    <message>
        <source>Fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>dw::gui::GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>搜索术语表</translation>
    </message>
    <message>
        <source>Shows only the words that have this in them.</source>
        <translation>只显示包含此内容的术语。</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>What the words of Docker and TeamCity mean.</source>
        <translation>Docker 和 TeamCity 术语的含义。</translation>
    </message>
    <message>
        <source>No word has this in it.</source>
        <translation>没有包含此内容的术语。</translation>
    </message>
</context>
<context>
    <name>dw::gui::ImportDialog</name>
    <message>
        <source>docker run -d --name my-agent -e SERVER_URL=https://teamcity.example.com \
    jetbrains/teamcity-agent

or a whole script, a Compose file (services: …), the output of docker inspect, or a settings file of this program</source>
        <translation>docker run -d --name my-agent -e SERVER_URL=https://teamcity.example.com \
    jetbrains/teamcity-agent

或者整个脚本、Compose 文件（services: …）、docker inspect 的输出，或本程序的设置文件</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>使用这些设置(&amp;U)</translation>
    </message>
    <message>
        <source>Inspecting %1…</source>
        <translation>正在检查 %1…</translation>
    </message>
    <message>
        <source>%1
Of the %2 files only this one, the first, is read.</source>
        <translation>%1
在这 %2 个文件中，只读取第一个，即此文件。</translation>
    </message>
    <message>
        <source>Open a Compose file, a script or docker inspect output</source>
        <translation>打开 Compose 文件、脚本或 docker inspect 的输出</translation>
    </message>
    <message>
        <source>Compose files, scripts, JSON (*.yaml *.yml *.sh *.txt *.json)</source>
        <translation>Compose 文件、脚本、JSON (*.yaml *.yml *.sh *.txt *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a file to see here what would come of it.</source>
        <translation>打开文件后，可在此查看将得到的结果。</translation>
    </message>
    <message>
        <source>Choose a container to see here what would come of it. It stays as it is.</source>
        <translation>选择容器后，可在此查看将得到的结果。容器不会改变。</translation>
    </message>
    <message>
        <source>Paste or type something to see here what would come of it.</source>
        <translation>粘贴或输入内容后，可在此查看将得到的结果。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>dw::gui::ImportReport</name>
    <message numerus="yes">
        <source>%n setting(s) not kept</source>
        <translation>
            <numerusform>%n 项设置未保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) added by the method or by default</source>
        <translation>
            <numerusform>%n 项设置由所选方式或默认添加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) kept as they are</source>
        <translation>
            <numerusform>%n 项设置原样保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) understood</source>
        <translation>
            <numerusform>%n 项设置已理解</numerusform>
        </translation>
    </message>
    <message>
        <source>Method:</source>
        <translation>方式：</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>服务器：</translation>
    </message>
    <message>
        <source>Image:</source>
        <translation>镜像：</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>To correct:</source>
        <translation>待更正：</translation>
    </message>
    <message>
        <source>What became of each setting</source>
        <translation>各项设置的处理结果</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>No settings can be made of this</source>
        <translation>无法据此生成任何设置</translation>
    </message>
    <message>
        <source>Everything in it is kept</source>
        <translation>其中的所有内容均已保留</translation>
    </message>
    <message>
        <source>a new one for trials, made with the agents</source>
        <translation>新的试用服务器，随 Agent 一起创建</translation>
    </message>
    <message>
        <source>not in it: enter it on the next page</source>
        <translation>其中没有：请在下一页输入</translation>
    </message>
    <message>
        <source>%1, the method’s own</source>
        <translation>%1，所选方式自带</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n agent(s)</source>
        <translation>
            <numerusform>%1，%n 个 Agent</numerusform>
        </translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……另有 %1 项</translation>
    </message>
    <message>
        <source>Each part of what was read: whether it is understood, kept as it is, not kept, or added, and why.</source>
        <translation>所读取内容的各个部分：是已理解、原样保留、未保留，还是已添加，以及原因。</translation>
    </message>
</context>
<context>
    <name>dw::gui::LaunchPage</name>
    <message>
        <source>Launching…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>正在撤销…</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <translation>%1 正在运行</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) are running</source>
        <translation>
            <numerusform>%n 个 Agent 正在运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The launch failed</source>
        <translation>启动失败</translation>
    </message>
    <message>
        <source>&amp;Authorize now</source>
        <translation>立即授权(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Authorize in TeamCity</source>
        <translation>在 TeamCity 中授权(&amp;A)</translation>
    </message>
    <message>
        <source>Running, and not working yet</source>
        <translation>正在运行，但尚未工作</translation>
    </message>
    <message>
        <source>Connected, and ready for builds</source>
        <translation>已连接，可以执行构建</translation>
    </message>
    <message>
        <source>The server’s choice of pool</source>
        <translation>由服务器选择池</translation>
    </message>
    <message>
        <source>What builds need is being tried. A new agent waits in TeamCity until somebody authorises it.</source>
        <translation>正在测试构建所需的条件。新的 Agent 会在 TeamCity 中等待，直到有人为它授权。</translation>
    </message>
    <message>
        <source>Docker works for its builds, and the server knows it.</source>
        <translation>Docker 可供其构建使用，服务器也已知晓。</translation>
    </message>
</context>
<context>
    <name>dw::gui::LaunchSteps</name>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>待进行</translation>
    </message>
</context>
<context>
    <name>dw::gui::LogView</name>
    <message>
        <source>The agents’ log appears here once they start.</source>
        <translation>Agent 启动后，其日志会显示在这里。</translation>
    </message>
</context>
<context>
    <name>dw::gui::MainWizard</name>
    <message>
        <source>TeamCity agents with Docker</source>
        <translation>带 Docker 的 TeamCity Agent</translation>
    </message>
    <message>
        <source>&amp;Launch</source>
        <translation>启动(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>菜单(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Open settings…</source>
        <translation>打开设置(&amp;O)…</translation>
    </message>
    <message>
        <source>Start &amp;from an existing container, command or file…</source>
        <translation>从现有的容器、命令或文件开始(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Save settings as…</source>
        <translation>将设置另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Launches that were cut off…</source>
        <translation>中断的启动(&amp;L)…</translation>
    </message>
    <message>
        <source>Start o&amp;ver</source>
        <translation>重新开始(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>About dind-wizard</source>
        <translation>关于 dind-wizard</translation>
    </message>
    <message>
        <source>dind-wizard %1</source>
        <translation>dind-wizard %1</translation>
    </message>
    <message>
        <source>Sets up TeamCity build agents that can run Docker: in three ways, with what each of them risks in plain words.

Qt %1. MIT licence.</source>
        <translation>设置可以运行 Docker 的 TeamCity 构建 Agent：提供三种方式，并用通俗的语言说明每种方式的风险。

Qt %1。MIT 许可证。</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>语言(&amp;N)</translation>
    </message>
    <message>
        <source>The &amp;system’s</source>
        <translation>系统语言(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Agents…</source>
        <translation>Agent(&amp;A)…</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>关于(&amp;B)</translation>
    </message>
    <message>
        <source>TeamCity agents with Docker: replacing %1</source>
        <translation>带 Docker 的 TeamCity Agent：正在替换 %1</translation>
    </message>
    <message>
        <source>Launch a&amp;gain</source>
        <translation>再次启动(&amp;G)</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>打开最近的设置(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Forget one</source>
        <translation>移除其中一项(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清空此列表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>术语表(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
</context>
<context>
    <name>dw::gui::MethodCard</name>
    <message>
        <source>Choose this method. What it does and what it risks stands below.</source>
        <translation>选择此方式。其作用和风险见下方说明。</translation>
    </message>
</context>
<context>
    <name>dw::gui::MethodChooser</name>
    <message>
        <source>Do you trust everybody whose code is built here?</source>
        <translation>您是否信任所有在此构建其代码的人？</translation>
    </message>
    <message>
        <source>&amp;Yes: each of them might as well be root on this host</source>
        <translation>是：让他们每个人成为这台宿主机的 root 也无妨(&amp;Y)</translation>
    </message>
    <message>
        <source>No, or not &amp;all: pull requests of strangers, say</source>
        <translation>否，或者不全信任：例如陌生人的拉取请求(&amp;A)</translation>
    </message>
    <message>
        <source>What do builds do with Docker?</source>
        <translation>构建用 Docker 做什么？</translation>
    </message>
    <message>
        <source>Start several containers together (Compose)</source>
        <translation>同时启动多个容器（Compose）</translation>
    </message>
    <message>
        <source>Make images, perhaps for other processors (buildx)</source>
        <translation>制作镜像，可能用于其他处理器架构（buildx）</translation>
    </message>
    <message>
        <source>Run tests that start containers (Testcontainers)</source>
        <translation>运行会启动容器的测试（Testcontainers）</translation>
    </message>
    <message>
        <source>Reach their containers through published ports</source>
        <translation>通过已发布的端口访问其容器</translation>
    </message>
    <message>
        <source>And this host?</source>
        <translation>这台宿主机的情况呢？</translation>
    </message>
    <message>
        <source>It will have more than one agent</source>
        <translation>它将有多个 Agent</translation>
    </message>
    <message>
        <source>I may install software on it, as root</source>
        <translation>我可以以 root 身份在其上安装软件</translation>
    </message>
    <message>
        <source>Answer the first question, and a method is recommended here, with its reasons.</source>
        <translation>回答第一个问题后，这里会推荐一种方式并说明理由。</translation>
    </message>
    <message>
        <source>Whoever can change what a build runs can take over the host with two of the three methods.</source>
        <translation>使用其中两种方式时，任何能更改构建运行内容的人都可以控制宿主机。</translation>
    </message>
    <message>
        <source>Only Sysbox keeps such builds off the host; what is hostile on purpose belongs into virtual machines.</source>
        <translation>只有 Sysbox 能将这类构建挡在宿主机之外；蓄意的恶意代码应放在虚拟机中运行。</translation>
    </message>
    <message>
        <source>Builds that run docker compose up, say for a database beside the tests.</source>
        <translation>运行 docker compose up 的构建，例如在测试的同时启动数据库。</translation>
    </message>
    <message>
        <source>Builds that run docker build or docker buildx.</source>
        <translation>运行 docker build 或 docker buildx 的构建。</translation>
    </message>
    <message>
        <source>Such tests talk to the engine themselves and reach what they started through ports.</source>
        <translation>这类测试会自行与引擎通信，并通过端口访问它们启动的内容。</translation>
    </message>
    <message>
        <source>Where such a port opens differs from method to method: on the host, on the engine’s container or on the agent.</source>
        <translation>这种端口开在哪里因方式而异：宿主机、引擎的容器或 Agent。</translation>
    </message>
    <message>
        <source>Agents that share an engine also share names, ports and folders.</source>
        <translation>共用同一引擎的 Agent 也会共用名称、端口和目录。</translation>
    </message>
    <message>
        <source>Sysbox has to be installed on the host first.</source>
        <translation>必须先在宿主机上安装 Sysbox。</translation>
    </message>
</context>
<context>
    <name>dw::gui::MethodDetails</name>
    <message>
        <source>What it is</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>适用情形</translation>
    </message>
    <message>
        <source>Better not when</source>
        <translation>不宜使用的情形</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>所需条件</translation>
    </message>
    <message>
        <source>Risks in plain words</source>
        <translation>风险说明</translation>
    </message>
</context>
<context>
    <name>dw::gui::MethodPage</name>
    <message>
        <source>Works here, but: %1</source>
        <translation>可用，但：%1</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Not here: %1</source>
        <translation>不可用：%1</translation>
    </message>
    <message>
        <source>Engine not reachable</source>
        <translation>无法访问引擎</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>About this method</source>
        <translation>关于此方式</translation>
    </message>
    <message>
        <source>Compare all three</source>
        <translation>比较三种方式</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>示意图</translation>
    </message>
    <message>
        <source>Not sure? Answer a few questions</source>
        <translation>不确定？回答几个问题</translation>
    </message>
    <message>
        <source>%1 · found through: %2</source>
        <translation>%1 · 来源：%2</translation>
    </message>
    <message>
        <source>%1 · as you chose</source>
        <translation>%1 · 由您选择</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>正在查找引擎…</translation>
    </message>
</context>
<context>
    <name>dw::gui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>dw::gui::OutputTabs</name>
    <message>
        <source>This text holds changes that are not applied.</source>
        <translation>此文本含有未应用的更改。</translation>
    </message>
    <message>
        <source>%1 can’t express all of this</source>
        <translation>%1 无法表达全部内容</translation>
    </message>
    <message numerus="yes">
        <source>%n more at the top of the text.</source>
        <translation>
            <numerusform>文本开头还有 %n 条。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dw::gui::PlanDiagram</name>
    <message>
        <source>About the part of the diagram</source>
        <translation>关于示意图的这一部分</translation>
    </message>
    <message>
        <source>Point at a part to read what it is. A click holds it. Tab and the arrow keys go from part to part. + and −, or the wheel with Ctrl, change the size, 0 makes all of it fit, and dragging moves it. Escape lets go of a part.</source>
        <translation>指向某个部分可阅读其说明。单击可将其固定。用 Tab 和方向键可在各部分之间移动。+ 和 − 或 Ctrl 加滚轮可更改大小，0 可显示全图，拖动可移动。Esc 可取消固定。</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>As large as fits, and large enough to read</source>
        <translation>在窗口内尽可能大，并保证可以看清</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>另存为 SVG…</translation>
    </message>
    <message>
        <source>Save the diagram as SVG, which stays sharp at any size</source>
        <translation>将示意图保存为 SVG，任意放大都保持清晰</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>另存为 PNG…</translation>
    </message>
    <message>
        <source>Save the diagram as PNG, which every program shows</source>
        <translation>将示意图保存为 PNG，任何程序都能显示</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Point at a part to read what it is, click it to hold it, or walk through the parts with Tab and the arrow keys.</source>
        <translation>指向某个部分可阅读其说明，单击可将其固定，也可以用 Tab 和方向键逐个浏览各部分。</translation>
    </message>
    <message>
        <source>Risk: </source>
        <translation>风险： </translation>
    </message>
    <message>
        <source>In the Docker command:</source>
        <translation>在 Docker 命令中：</translation>
    </message>
    <message>
        <source>In the Compose file:</source>
        <translation>在 Compose 文件中：</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Save the diagram</source>
        <translation>保存示意图</translation>
    </message>
    <message>
        <source>What the part of the diagram that you point at or have chosen is, and what it risks.</source>
        <translation>说明示意图中您所指向或选中的部分是什么，以及有什么风险。</translation>
    </message>
</context>
<context>
    <name>dw::gui::PreviewEditor</name>
    <message>
        <source>&amp;Discard my changes</source>
        <translation>放弃我的更改(&amp;D)</translation>
    </message>
    <message>
        <source>What is to be said about the text</source>
        <translation>关于此文本的提示</translation>
    </message>
    <message>
        <source>Click an entry to go to its line.</source>
        <translation>单击某一条可转到相应的行。</translation>
    </message>
    <message>
        <source>Write this text anew from the settings as they are now.</source>
        <translation>按当前的设置重新生成此文本。</translation>
    </message>
    <message>
        <source>You can edit this text: the fields follow, and what the agent can’t have is marked at its line. Ctrl+Z takes back what you typed and, when there is nothing left of that, the last change of a field. Tab moves on to what comes next in the window; indent with spaces.</source>
        <translation>您可以编辑此文本：各字段会随之更新，Agent 不支持的内容会在相应的行标出。Ctrl+Z 可撤销您输入的内容；没有可撤销的输入时，则撤销字段的上一次更改。Tab 会移到窗口中的下一项；请用空格缩进。</translation>
    </message>
    <message>
        <source>This text is too long to be edited here: change the fields, or save it and edit the file.</source>
        <translation>此文本过长，无法在这里编辑：请更改字段，或者将其保存后编辑文件。</translation>
    </message>
    <message>
        <source>This text is too long to be read here.</source>
        <translation>此文本过长，无法在这里读取。</translation>
    </message>
    <message>
        <source>What is marked is brought up to date when you leave the text.</source>
        <translation>离开此文本时，标记会随之更新。</translation>
    </message>
    <message>
        <source>The settings stay as they were until this is corrected.</source>
        <translation>在更正之前，设置保持原样。</translation>
    </message>
    <message>
        <source>The agent will not have what is marked. Take it out, or discard your changes, to go on.</source>
        <translation>Agent 不会采用标出的内容。要继续，请将其删除，或者放弃您的更改。</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>What comes of your settings, as it would be run or written. It follows each change.</source>
        <translation>根据您的设置生成的内容，即将要运行或写出的内容。它会随每次更改而更新。</translation>
    </message>
</context>
<context>
    <name>dw::gui::ReachPanel</name>
    <message>
        <source>A hostile build can then no longer:</source>
        <translation>此后，恶意构建将无法再：</translation>
    </message>
    <message>
        <source>The price: %1</source>
        <translation>代价：%1</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>What a hostile build can do</source>
        <translation>恶意构建能做什么</translation>
    </message>
    <message>
        <source>What would leave it less</source>
        <translation>如何减少其影响</translation>
    </message>
    <message>
        <source>What does not help</source>
        <translation>哪些做法没有用</translation>
    </message>
    <message>
        <source>What a build could reach</source>
        <translation>构建可能触及的内容</translation>
    </message>
</context>
<context>
    <name>dw::gui::RecentLaunches</name>
    <message>
        <source>a server for trials</source>
        <translation>试用服务器</translation>
    </message>
</context>
<context>
    <name>dw::gui::RecoveryDialog</name>
    <message>
        <source>Nothing is left to do</source>
        <translation>没有待处理的内容</translation>
    </message>
    <message>
        <source>No launch on this engine was cut off.</source>
        <translation>此引擎上没有中断的启动。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>A launch was cut off</source>
        <translation>有一次启动被中断</translation>
    </message>
    <message>
        <source>The launch of %1, begun on %2, had everything up. Only what it replaced is still to be removed.</source>
        <translation>%1 的启动开始于 %2，所有内容均已在运行。只有被替换的内容尚待移除。</translation>
    </message>
    <message>
        <source>The launch of %1, begun on %2, did not come to its end. It has made:</source>
        <translation>%1 的启动开始于 %2，没有完成。它创建了：</translation>
    </message>
    <message>
        <source>&amp;Remove what was replaced</source>
        <translation>移除被替换的内容(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>稍后(&amp;L)</translation>
    </message>
    <message>
        <source>Undo removes these, the volumes with what agents have written into them, and puts back what the launch had replaced. Finish does the same, and then launches it again with the same settings.</source>
        <translation>“撤销”会移除这些内容（包括卷以及 Agent 写入其中的内容），并恢复此次启动所替换的内容。“完成”会做同样的事，然后以相同的设置重新启动。</translation>
    </message>
    <message>
        <source>It had been given a token, which is kept nowhere. To finish it, type: dind-wizard recover --finish --token-file FILE</source>
        <translation>启动时提供过令牌，而令牌不会保存在任何地方。要完成它，请输入：dind-wizard recover --finish --token-file FILE</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>正在撤销…</translation>
    </message>
    <message>
        <source>Not everything could be taken back</source>
        <translation>部分内容无法撤销</translation>
    </message>
    <message>
        <source>Try again when the cause is gone.</source>
        <translation>请在原因消除后重试。</translation>
    </message>
</context>
<context>
    <name>dw::gui::RemoveAgentsDialog</name>
    <message>
        <source>Remove the &amp;data, too</source>
        <translation>同时移除数据(&amp;D)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Looking what belongs to them…</source>
        <translation>正在查找它们的相关内容…</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>将移除和保留的内容</translation>
    </message>
    <message>
        <source>The data is the agent’s identity on its server, its builds’ folders, and the images and volumes of its own Docker engine. If it stays, a new agent of the same name goes on where this one stopped.</source>
        <translation>数据包括 Agent 在其服务器上的身份、其构建的目录，以及其独立 Docker 引擎的镜像和卷。如果保留数据，同名的新 Agent 会从此 Agent 停止的地方继续。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing of it is there any more.</source>
        <translation>相关内容都已不存在。</translation>
    </message>
    <message>
        <source>They are stopped first: a build that runs gets the time that the agent was given to end. Then this goes and stays:</source>
        <translation>首先会停止它们：正在运行的构建可以在为 Agent 设定的时间内结束。然后会移除和保留以下内容：</translation>
    </message>
    <message>
        <source>goes: %1</source>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>保留：%1</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>容器 %1</translation>
    </message>
    <message>
        <source>network %1, as soon as no other agent is on it</source>
        <translation>网络 %1（一旦没有其他 Agent 使用）</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>卷 %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n agents</source>
        <translation>
            <numerusform>移除 %n 个 Agent</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that belongs to the agents, with what becomes of it.</source>
        <translation>属于这些 Agent 的所有内容，以及各项的处理结果。</translation>
    </message>
    <message>
        <source>Removes the volumes, too. That can’t be undone.</source>
        <translation>同时移除卷。此操作无法撤销。</translation>
    </message>
</context>
<context>
    <name>dw::gui::ReviewPage</name>
    <message>
        <source>Diagram</source>
        <translation>示意图</translation>
    </message>
    <message>
        <source>Looking at the engine…</source>
        <translation>正在检查引擎…</translation>
    </message>
    <message>
        <source>Show the steps…</source>
        <translation>显示步骤…</translation>
    </message>
    <message>
        <source>Ready: all checks passed</source>
        <translation>就绪：所有检查均已通过</translation>
    </message>
    <message numerus="yes">
        <source>%n other check(s) passed</source>
        <translation>
            <numerusform>其他 %n 项检查已通过</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back and correct the marked fields.</source>
        <translation>请返回并更正标出的字段。</translation>
    </message>
    <message>
        <source>The text under “%1” holds changes that are not applied: correct or discard them.</source>
        <translation>“%1”下的文本含有未应用的更改：请更正或放弃这些更改。</translation>
    </message>
    <message>
        <source>Launching needs the engine; the texts can be used elsewhere.</source>
        <translation>启动需要引擎；这些文本可以用在别处。</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>正在查找引擎…</translation>
    </message>
    <message>
        <source>Something stands in the way: see “Before the launch”.</source>
        <translation>存在阻碍：请参阅“启动之前”。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>保存：%1</translation>
    </message>
    <message>
        <source>%1 (*.%2);;All files (*)</source>
        <translation>%1 (*.%2);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>This launch replaces what runs under these names</source>
        <translation>此次启动会替换目前以这些名称运行的内容</translation>
    </message>
    <message>
        <source>Containers of %1 are stopped and set aside, and removed once the new ones are up; if that fails they are put back. Their volumes stay and are used again.</source>
        <translation>%1 的容器会被停止并暂时保留，待新容器启动后再移除；如果启动失败，则会恢复它们。它们的卷会保留并继续使用。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>dw::gui::ServerStatus</name>
    <message>
        <source>Answer of the server: %1</source>
        <translation>服务器的响应：%1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>The certificate could not be saved to %1. Check that you may write there and that the disk isn’t full.</source>
        <translation>无法将证书保存到 %1。请检查您是否有权写入那里，以及磁盘是否已满。</translation>
    </message>
</context>
<context>
    <name>dw::gui::SetupDialog</name>
    <message>
        <source>A Docker engine for this machine</source>
        <translation>这台机器的 Docker 引擎</translation>
    </message>
    <message>
        <source>Sysbox for the engine's host</source>
        <translation>引擎宿主机的 Sysbox</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>The engine answers: %1</source>
        <translation>引擎有响应：%1</translation>
    </message>
    <message>
        <source>That is all. Close this, and choose a method.</source>
        <translation>全部完成。请关闭此窗口，然后选择方式。</translation>
    </message>
    <message>
        <source>Docker is not installed here</source>
        <translation>这里没有安装 Docker</translation>
    </message>
    <message>
        <source>The engine does not run</source>
        <translation>引擎没有运行</translation>
    </message>
    <message>
        <source>Type these in a terminal, one after the other. This program installs nothing itself. Then check again.</source>
        <translation>请在终端中依次输入以下命令。本程序本身不会安装任何内容。然后重新检查。</translation>
    </message>
    <message>
        <source>Docker's own description: %1</source>
        <translation>Docker 的官方说明：%1</translation>
    </message>
    <message>
        <source>Type this in a terminal.</source>
        <translation>请在终端中输入以下命令。</translation>
    </message>
    <message>
        <source>Sysbox's own description: %1</source>
        <translation>Sysbox 的官方说明：%1</translation>
    </message>
    <message>
        <source>The engine knows Sysbox</source>
        <translation>引擎可识别 Sysbox</translation>
    </message>
    <message>
        <source>Last, see that it works: that the engine knows its name is not everything.</source>
        <translation>最后，请确认它能正常工作：引擎知道它的名称还不够。</translation>
    </message>
    <message>
        <source>Sysbox can't be had here</source>
        <translation>这里无法使用 Sysbox</translation>
    </message>
    <message>
        <source>The engine does not know Sysbox yet</source>
        <translation>引擎尚无法识别 Sysbox</translation>
    </message>
    <message>
        <source>Type these in a terminal on the engine's host, one after the other. This program installs nothing itself. Then check again.</source>
        <translation>请在引擎所在宿主机的终端中依次输入以下命令。本程序本身不会安装任何内容。然后重新检查。</translation>
    </message>
</context>
<context>
    <name>dw::gui::SetupSteps</name>
    <message>
        <source>It has to show: %1</source>
        <translation>必须显示：%1</translation>
    </message>
    <message>
        <source>To see that it worked; it has to show: %1</source>
        <translation>用于确认已成功；必须显示：%1</translation>
    </message>
</context>
<context>
    <name>dw::gui::SpecFile</name>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>请检查该文件是否存在，以及您是否有权读取。</translation>
    </message>
    <message>
        <source>%1 holds no settings that can be used.
%2</source>
        <translation>%1 中没有可用的设置。
%2</translation>
    </message>
    <message>
        <source>Correct the file, or open one that was saved here. Your present settings are unchanged.</source>
        <translation>请更正该文件，或者打开在这里保存的文件。您当前的设置没有改变。</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>设置 (*.json)</translation>
    </message>
    <message>
        <source>Compose files and scripts (*.yaml *.yml *.sh *.txt)</source>
        <translation>Compose 文件和脚本 (*.yaml *.yml *.sh *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>保存设置</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>设置 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>未打开</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>dw::gui::StepHeader</name>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>this is where you are</source>
        <translation>当前步骤</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>待进行</translation>
    </message>
</context>
<context>
    <name>dw::gui::TrialServerPanel</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>With this and an empty user name one is administrator, before there is an account or when its password is lost. The server makes a new one at every start.</source>
        <translation>用户名留空并使用此令牌，即可成为管理员，适用于尚无账户或忘记密码的情况。服务器每次启动都会生成新的令牌。</translation>
    </message>
    <message>
        <source>Open the new TeamCity server in the browser.</source>
        <translation>在浏览器中打开新的 TeamCity 服务器。</translation>
    </message>
    <message>
        <source>Copy the super user token to the clipboard.</source>
        <translation>将超级用户令牌复制到剪贴板。</translation>
    </message>
    <message>
        <source>Super user token</source>
        <translation>超级用户令牌</translation>
    </message>
    <message>
        <source>S&amp;uper user token</source>
        <translation>超级用户令牌(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>打开 %1(&amp;O)</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>尚未输出</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>显示(&amp;W)</translation>
    </message>
</context>
</TS>
