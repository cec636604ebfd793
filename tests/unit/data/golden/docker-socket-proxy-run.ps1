# TeamCity agents "teamcity-agent", method docker-socket. Made by dind-wizard.
# For Windows PowerShell 5.1 and PowerShell 7. Start with: powershell -ExecutionPolicy Bypass -File teamcity-agent.ps1
# The proxy lets containers through, and whoever may start a container is root on the host. It keeps out Swarm with its secrets and configs, plugins, and little else.
# The proxy cuts a connection on which nothing is said for ten minutes: a docker command that prints nothing for so long fails.
# The proxy asks for no password. On Linux whoever is logged in on the engine's host can reach it at its container's address, as can containers on the host's network: use it on a host that is for builds only.
# The agent's directories are made on the host under /opt/buildagent. They start empty, so the agent's first connection takes some minutes longer: it fetches its tools and plugins from the server.
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

if (-not (Test-Network 'teamcity-agent-net')) {
    Invoke-Docker @(
        'network', 'create'
        '--attachable'
        '--label', 'io.github.dind-wizard.agent=teamcity-agent'
        '--label', 'io.github.dind-wizard.deployment=teamcity-agent'
        '--label', 'io.github.dind-wizard.method=docker-socket'
        '--label', 'io.github.dind-wizard.spec-hash=f8370f44d57bda07'
        'teamcity-agent-net'
    )
}

foreach ($volume in @(
    'teamcity-agent-conf'
    'teamcity-agent-logs'
    'teamcity-agent-unused-docker'
)) {
    Invoke-Docker @(
        'volume', 'create'
        '--label', 'io.github.dind-wizard.agent=teamcity-agent'
        '--label', 'io.github.dind-wizard.deployment=teamcity-agent'
        '--label', 'io.github.dind-wizard.method=docker-socket'
        '--label', 'io.github.dind-wizard.spec-hash=f8370f44d57bda07'
        $volume
    )
}

Invoke-Docker @(
    'run', '-d'
    '--name', 'teamcity-agent-socket-proxy'
    '--restart', 'unless-stopped'
    '--stop-timeout', '60'
    '--network', 'teamcity-agent-net'
    '--network-alias', 'teamcity-agent-socket-proxy'
    '--network-alias', 'socket-proxy'
    '--env', 'AUTH=1'
    '--env', 'BUILD=1'
    '--env', 'COMMIT=1'
    '--env', 'CONTAINERS=1'
    '--env', 'DISABLE_IPV6=1'
    '--env', 'DISTRIBUTION=1'
    '--env', 'EVENTS=1'
    '--env', 'EXEC=1'
    '--env', 'GRPC=1'
    '--env', 'IMAGES=1'
    '--env', 'INFO=1'
    '--env', 'NETWORKS=1'
    '--env', 'PING=1'
    '--env', 'POST=1'
    '--env', 'SESSION=1'
    '--env', 'VERSION=1'
    '--env', 'VOLUMES=1'
    '--mount', 'type=bind,source=/run/user/1000/docker.sock,target=/var/run/docker.sock,readonly'
    '--health-cmd', 'wget -q -Y off -O /dev/null http://127.0.0.1:2375/_ping'
    '--health-interval', '2s'
    '--health-timeout', '10s'
    '--health-start-period', '20s'
    '--health-retries', '5'
    '--label', 'io.github.dind-wizard.agent=teamcity-agent'
    '--label', 'io.github.dind-wizard.deployment=teamcity-agent'
    '--label', 'io.github.dind-wizard.method=docker-socket'
    '--label', 'io.github.dind-wizard.role=socket-proxy'
    '--label', 'io.github.dind-wizard.spec-hash=f8370f44d57bda07'
    'tecnativa/docker-socket-proxy:0.3.0'
)

Wait-Healthy 'teamcity-agent-socket-proxy'
Invoke-Docker @(
    'create'
    '--name', 'teamcity-agent'
    '--restart', 'unless-stopped'
    '--stop-timeout', '60'
    '--user', '0'
    '--network', 'teamcity-agent-net'
    '--network-alias', 'teamcity-agent'
    '--env', 'AGENT_NAME=teamcity-agent'
    '--env', 'DOCKER_HOST=tcp://socket-proxy:2375'
    '--env', 'SERVER_URL=https://teamcity.example.com'
    '--env', 'TZ=Europe/Berlin'
    '--volume', '/opt/buildagent/work:/opt/buildagent/work:rw'
    '--volume', '/opt/buildagent/temp:/opt/buildagent/temp:rw'
    '--volume', '/opt/buildagent/tools:/opt/buildagent/tools:rw'
    '--volume', '/opt/buildagent/plugins:/opt/buildagent/plugins:rw'
    '--volume', '/opt/buildagent/system:/opt/buildagent/system:rw'
    '--mount', 'type=volume,source=teamcity-agent-conf,target=/data/teamcity_agent/conf'
    '--mount', 'type=volume,source=teamcity-agent-logs,target=/opt/buildagent/logs'
    '--mount', 'type=volume,source=teamcity-agent-unused-docker,target=/var/lib/docker'
    '--label', 'io.github.dind-wizard.agent=teamcity-agent'
    '--label', 'io.github.dind-wizard.deployment=teamcity-agent'
    '--label', 'io.github.dind-wizard.method=docker-socket'
    '--label', 'io.github.dind-wizard.role=agent'
    '--label', 'io.github.dind-wizard.spec-hash=f8370f44d57bda07'
    'jetbrains/teamcity-agent:2026.1.3'
)
Invoke-Docker @(
    'network', 'connect'
    '--alias', 'teamcity-agent'
    'users-net', 'teamcity-agent'
)
Invoke-Docker @(
    'start', 'teamcity-agent'
)
