# TeamCity agents "teamcity-agent", method dind. Made by dind-wizard.
# For Windows PowerShell 5.1 and PowerShell 7. Start with: powershell -ExecutionPolicy Bypass -File teamcity-agent.ps1
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
        '--label', 'io.github.dind-wizard.method=dind'
        '--label', 'io.github.dind-wizard.spec-hash=9601ce81112d4ef1'
        'teamcity-agent-net'
    )
}

foreach ($volume in @(
    'teamcity-agent-docker-data'
    'teamcity-agent-docker-certs'
    'teamcity-agent-work'
    'teamcity-agent-temp'
    'teamcity-agent-tools'
    'teamcity-agent-plugins'
    'teamcity-agent-system'
    'teamcity-agent-conf'
    'teamcity-agent-logs'
    'teamcity-agent-unused-docker'
)) {
    Invoke-Docker @(
        'volume', 'create'
        '--label', 'io.github.dind-wizard.agent=teamcity-agent'
        '--label', 'io.github.dind-wizard.deployment=teamcity-agent'
        '--label', 'io.github.dind-wizard.method=dind'
        '--label', 'io.github.dind-wizard.spec-hash=9601ce81112d4ef1'
        $volume
    )
}

Invoke-Docker @(
    'run', '-d'
    '--name', 'teamcity-agent-docker'
    '--restart', 'unless-stopped'
    '--stop-timeout', '60'
    '--privileged'
    '--network', 'teamcity-agent-net'
    '--network-alias', 'teamcity-agent-docker'
    '--network-alias', 'docker'
    '--env', 'DOCKER_TLS_CERTDIR=/certs'
    '--mount', 'type=volume,source=teamcity-agent-docker-data,target=/var/lib/docker'
    '--mount', 'type=volume,source=teamcity-agent-docker-certs,target=/certs/client'
    '--mount', 'type=volume,source=teamcity-agent-work,target=/opt/buildagent/work'
    '--mount', 'type=volume,source=teamcity-agent-temp,target=/opt/buildagent/temp'
    '--mount', 'type=volume,source=teamcity-agent-tools,target=/opt/buildagent/tools'
    '--mount', 'type=volume,source=teamcity-agent-plugins,target=/opt/buildagent/plugins'
    '--mount', 'type=volume,source=teamcity-agent-system,target=/opt/buildagent/system'
    '--health-cmd', 'docker info'
    '--health-interval', '2s'
    '--health-timeout', '10s'
    '--health-start-period', '60s'
    '--health-retries', '15'
    '--label', 'io.github.dind-wizard.agent=teamcity-agent'
    '--label', 'io.github.dind-wizard.deployment=teamcity-agent'
    '--label', 'io.github.dind-wizard.method=dind'
    '--label', 'io.github.dind-wizard.role=engine'
    '--label', 'io.github.dind-wizard.spec-hash=9601ce81112d4ef1'
    'docker:dind'
)

Wait-Healthy 'teamcity-agent-docker'
Invoke-Docker @(
    'run', '-d'
    '--name', 'teamcity-agent'
    '--restart', 'unless-stopped'
    '--stop-timeout', '60'
    '--user', '0'
    '--network', 'teamcity-agent-net'
    '--network-alias', 'teamcity-agent'
    '--env', 'AGENT_NAME=teamcity-agent'
    '--env', 'DOCKER_CERT_PATH=/certs/client'
    '--env', 'DOCKER_HOST=tcp://docker:2376'
    '--env', 'DOCKER_TLS_VERIFY=1'
    '--env', 'SERVER_URL=https://teamcity.example.com'
    '--env', 'TZ=Europe/Berlin'
    '--mount', 'type=volume,source=teamcity-agent-docker-certs,target=/certs/client,readonly'
    '--mount', 'type=volume,source=teamcity-agent-work,target=/opt/buildagent/work'
    '--mount', 'type=volume,source=teamcity-agent-temp,target=/opt/buildagent/temp'
    '--mount', 'type=volume,source=teamcity-agent-tools,target=/opt/buildagent/tools'
    '--mount', 'type=volume,source=teamcity-agent-plugins,target=/opt/buildagent/plugins'
    '--mount', 'type=volume,source=teamcity-agent-system,target=/opt/buildagent/system'
    '--mount', 'type=volume,source=teamcity-agent-conf,target=/data/teamcity_agent/conf'
    '--mount', 'type=volume,source=teamcity-agent-logs,target=/opt/buildagent/logs'
    '--mount', 'type=volume,source=teamcity-agent-unused-docker,target=/var/lib/docker'
    '--label', 'io.github.dind-wizard.agent=teamcity-agent'
    '--label', 'io.github.dind-wizard.deployment=teamcity-agent'
    '--label', 'io.github.dind-wizard.method=dind'
    '--label', 'io.github.dind-wizard.role=agent'
    '--label', 'io.github.dind-wizard.spec-hash=9601ce81112d4ef1'
    'jetbrains/teamcity-agent:2026.1.3'
)
