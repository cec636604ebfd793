# TeamCity agents "teamcity-agent", method docker-socket. Made by dind-wizard.
# For Windows PowerShell 5.1 and PowerShell 7. Start with: powershell -ExecutionPolicy Bypass -File teamcity-agent.ps1
# The proxy lets no containers through, so build steps can't run in one (the Container Wrapper, docker run, docker compose). They can build, pull and push images. The agent's directories are volumes, not folders of the host.
# The proxy cuts a connection on which nothing is said for ten minutes: a docker command that prints nothing for so long fails.
# The proxy asks for no password. On Linux whoever is logged in on the engine's host can reach it at its container's address, as can containers on the host's network: use it on a host that is for builds only.
$ErrorActionPreference = 'Stop'
function Find-Docker {
    $found = (Get-Command docker -CommandType Application | Select-Object -First 1).Path
    if ($found -match '\.(cmd|bat)$') {
        throw 'docker is a batch file here, which would read its arguments anew.'
    }
    return $found
}
$docker = Find-Docker

# Native commands lose quotes and empty words in PowerShell before 7.3: so the command
# line is written here, by the rules that programs read it by.
function Invoke-Docker([string[]] $Words) {
    $line = foreach ($word in $Words) {
        if ($word -cmatch '\A[A-Za-z0-9_@%+=:,./-]+\z') { $word; continue }
        $word = $word -creplace '(\\*)"', '$1$1\"' -creplace '(\\+)\z', '$1$1'
        '"' + $word + '"'
    }
    $start = New-Object System.Diagnostics.ProcessStartInfo
    $start.FileName = $docker
    $start.Arguments = $line -join ' '
    $start.UseShellExecute = $false
    $start.WorkingDirectory = (Get-Location -PSProvider FileSystem).ProviderPath
    $process = [System.Diagnostics.Process]::Start($start)
    $process.WaitForExit()
    if ($process.ExitCode -ne 0) {
        throw ('docker ' + $Words[0] + ' failed with exit code ' + $process.ExitCode)
    }
}

function Test-Network([string] $Name) {
    $names = & $docker network ls --format '{{.Name}}'
    if ($LASTEXITCODE -ne 0) { throw 'docker network ls failed' }
    return $names -ccontains $Name
}

function Wait-Healthy([string] $Name) {
    for ($tries = 0; ; $tries++) {
        $health = & $docker inspect --format '{{.State.Health.Status}}' $Name
        if ($health -eq 'healthy') { return }
        $running = & $docker inspect --format '{{.State.Running}}' $Name
        if ($running -ne 'true' -or $tries -ge 120) {
            & $docker logs --tail 20 $Name | Out-Host
            throw ($Name + ' did not become healthy; its last log lines are above.')
        }
        Start-Sleep -Seconds 1
    }
}

if (-not (Test-Network 'teamcity-agent-1-net')) {
    Invoke-Docker @(
        'network', 'create'
        '--attachable'
        '--label', 'io.github.dind-wizard.agent=teamcity-agent-1'
        '--label', 'io.github.dind-wizard.deployment=teamcity-agent'
        '--label', 'io.github.dind-wizard.method=docker-socket'
        '--label', 'io.github.dind-wizard.spec-hash=1f87f149479977ed'
        'teamcity-agent-1-net'
    )
}

if (-not (Test-Network 'teamcity-agent-2-net')) {
    Invoke-Docker @(
        'network', 'create'
        '--attachable'
        '--label', 'io.github.dind-wizard.agent=teamcity-agent-2'
        '--label', 'io.github.dind-wizard.deployment=teamcity-agent'
        '--label', 'io.github.dind-wizard.method=docker-socket'
        '--label', 'io.github.dind-wizard.spec-hash=1f87f149479977ed'
        'teamcity-agent-2-net'
    )
}

foreach ($volume in @(
    'teamcity-agent-1-work'
    'teamcity-agent-1-temp'
    'teamcity-agent-1-tools'
    'teamcity-agent-1-plugins'
    'teamcity-agent-1-system'
    'teamcity-agent-1-conf'
    'teamcity-agent-1-logs'
    'teamcity-agent-1-unused-docker'
)) {
    Invoke-Docker @(
        'volume', 'create'
        '--label', 'io.github.dind-wizard.agent=teamcity-agent-1'
        '--label', 'io.github.dind-wizard.deployment=teamcity-agent'
        '--label', 'io.github.dind-wizard.method=docker-socket'
        '--label', 'io.github.dind-wizard.spec-hash=1f87f149479977ed'
        $volume
    )
}
foreach ($volume in @(
    'teamcity-agent-2-work'
    'teamcity-agent-2-temp'
    'teamcity-agent-2-tools'
    'teamcity-agent-2-plugins'
    'teamcity-agent-2-system'
    'teamcity-agent-2-conf'
    'teamcity-agent-2-logs'
    'teamcity-agent-2-unused-docker'
)) {
    Invoke-Docker @(
        'volume', 'create'
        '--label', 'io.github.dind-wizard.agent=teamcity-agent-2'
        '--label', 'io.github.dind-wizard.deployment=teamcity-agent'
        '--label', 'io.github.dind-wizard.method=docker-socket'
        '--label', 'io.github.dind-wizard.spec-hash=1f87f149479977ed'
        $volume
    )
}

Invoke-Docker @(
    'run', '-d'
    '--name', 'teamcity-agent-1-socket-proxy'
    '--restart', 'unless-stopped'
    '--stop-timeout', '60'
    '--network', 'teamcity-agent-1-net'
    '--network-alias', 'teamcity-agent-1-socket-proxy'
    '--network-alias', 'socket-proxy'
    '--env', 'AUTH=1'
    '--env', 'BUILD=1'
    '--env', 'DISABLE_IPV6=1'
    '--env', 'DISTRIBUTION=1'
    '--env', 'EVENTS=0'
    '--env', 'GRPC=1'
    '--env', 'IMAGES=1'
    '--env', 'INFO=1'
    '--env', 'PING=1'
    '--env', 'POST=1'
    '--env', 'SESSION=1'
    '--env', 'VERSION=1'
    '--mount', 'type=bind,source=/run/user/1000/docker.sock,target=/var/run/docker.sock,readonly'
    '--health-cmd', 'wget -q -Y off -O /dev/null http://127.0.0.1:2375/_ping'
    '--health-interval', '2s'
    '--health-timeout', '10s'
    '--health-start-period', '20s'
    '--health-retries', '5'
    '--label', 'io.github.dind-wizard.agent=teamcity-agent-1'
    '--label', 'io.github.dind-wizard.deployment=teamcity-agent'
    '--label', 'io.github.dind-wizard.method=docker-socket'
    '--label', 'io.github.dind-wizard.role=socket-proxy'
    '--label', 'io.github.dind-wizard.spec-hash=1f87f149479977ed'
    'tecnativa/docker-socket-proxy:0.3.0'
)

Wait-Healthy 'teamcity-agent-1-socket-proxy'
Invoke-Docker @(
    'run', '-d'
    '--name', 'teamcity-agent-1'
    '--restart', 'unless-stopped'
    '--stop-timeout', '60'
    '--network', 'teamcity-agent-1-net'
    '--network-alias', 'teamcity-agent-1'
    '--env', 'AGENT_NAME=teamcity-agent-1'
    '--env', 'DOCKER_HOST=tcp://socket-proxy:2375'
    '--env', 'SERVER_URL=https://teamcity.example.com'
    '--env', 'TZ=Europe/Berlin'
    '--mount', 'type=volume,source=teamcity-agent-1-work,target=/opt/buildagent/work'
    '--mount', 'type=volume,source=teamcity-agent-1-temp,target=/opt/buildagent/temp'
    '--mount', 'type=volume,source=teamcity-agent-1-tools,target=/opt/buildagent/tools'
    '--mount', 'type=volume,source=teamcity-agent-1-plugins,target=/opt/buildagent/plugins'
    '--mount', 'type=volume,source=teamcity-agent-1-system,target=/opt/buildagent/system'
    '--mount', 'type=volume,source=teamcity-agent-1-conf,target=/data/teamcity_agent/conf'
    '--mount', 'type=volume,source=teamcity-agent-1-logs,target=/opt/buildagent/logs'
    '--mount', 'type=volume,source=teamcity-agent-1-unused-docker,target=/var/lib/docker'
    '--label', 'io.github.dind-wizard.agent=teamcity-agent-1'
    '--label', 'io.github.dind-wizard.deployment=teamcity-agent'
    '--label', 'io.github.dind-wizard.method=docker-socket'
    '--label', 'io.github.dind-wizard.role=agent'
    '--label', 'io.github.dind-wizard.spec-hash=1f87f149479977ed'
    'jetbrains/teamcity-agent:2026.1.3'
)

Invoke-Docker @(
    'run', '-d'
    '--name', 'teamcity-agent-2-socket-proxy'
    '--restart', 'unless-stopped'
    '--stop-timeout', '60'
    '--network', 'teamcity-agent-2-net'
    '--network-alias', 'teamcity-agent-2-socket-proxy'
    '--network-alias', 'socket-proxy'
    '--env', 'AUTH=1'
    '--env', 'BUILD=1'
    '--env', 'DISABLE_IPV6=1'
    '--env', 'DISTRIBUTION=1'
    '--env', 'EVENTS=0'
    '--env', 'GRPC=1'
    '--env', 'IMAGES=1'
    '--env', 'INFO=1'
    '--env', 'PING=1'
    '--env', 'POST=1'
    '--env', 'SESSION=1'
    '--env', 'VERSION=1'
    '--mount', 'type=bind,source=/run/user/1000/docker.sock,target=/var/run/docker.sock,readonly'
    '--health-cmd', 'wget -q -Y off -O /dev/null http://127.0.0.1:2375/_ping'
    '--health-interval', '2s'
    '--health-timeout', '10s'
    '--health-start-period', '20s'
    '--health-retries', '5'
    '--label', 'io.github.dind-wizard.agent=teamcity-agent-2'
    '--label', 'io.github.dind-wizard.deployment=teamcity-agent'
    '--label', 'io.github.dind-wizard.method=docker-socket'
    '--label', 'io.github.dind-wizard.role=socket-proxy'
    '--label', 'io.github.dind-wizard.spec-hash=1f87f149479977ed'
    'tecnativa/docker-socket-proxy:0.3.0'
)

Wait-Healthy 'teamcity-agent-2-socket-proxy'
Invoke-Docker @(
    'run', '-d'
    '--name', 'teamcity-agent-2'
    '--restart', 'unless-stopped'
    '--stop-timeout', '60'
    '--network', 'teamcity-agent-2-net'
    '--network-alias', 'teamcity-agent-2'
    '--env', 'AGENT_NAME=teamcity-agent-2'
    '--env', 'DOCKER_HOST=tcp://socket-proxy:2375'
    '--env', 'SERVER_URL=https://teamcity.example.com'
    '--env', 'TZ=Europe/Berlin'
    '--mount', 'type=volume,source=teamcity-agent-2-work,target=/opt/buildagent/work'
    '--mount', 'type=volume,source=teamcity-agent-2-temp,target=/opt/buildagent/temp'
    '--mount', 'type=volume,source=teamcity-agent-2-tools,target=/opt/buildagent/tools'
    '--mount', 'type=volume,source=teamcity-agent-2-plugins,target=/opt/buildagent/plugins'
    '--mount', 'type=volume,source=teamcity-agent-2-system,target=/opt/buildagent/system'
    '--mount', 'type=volume,source=teamcity-agent-2-conf,target=/data/teamcity_agent/conf'
    '--mount', 'type=volume,source=teamcity-agent-2-logs,target=/opt/buildagent/logs'
    '--mount', 'type=volume,source=teamcity-agent-2-unused-docker,target=/var/lib/docker'
    '--label', 'io.github.dind-wizard.agent=teamcity-agent-2'
    '--label', 'io.github.dind-wizard.deployment=teamcity-agent'
    '--label', 'io.github.dind-wizard.method=docker-socket'
    '--label', 'io.github.dind-wizard.role=agent'
    '--label', 'io.github.dind-wizard.spec-hash=1f87f149479977ed'
    'jetbrains/teamcity-agent:2026.1.3'
)
