# TeamCity agents "teamcity-agent", method sysbox. Made by dind-wizard.
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
        '--label', 'io.github.dind-wizard.agent=teamcity-agent'
        '--label', 'io.github.dind-wizard.deployment=teamcity-agent'
        '--label', 'io.github.dind-wizard.method=sysbox'
        '--label', 'io.github.dind-wizard.spec-hash=1fc1ac2c6a66dcc2'
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
        '--label', 'io.github.dind-wizard.method=sysbox'
        '--label', 'io.github.dind-wizard.spec-hash=1fc1ac2c6a66dcc2'
        $volume
    )
}

Invoke-Docker @(
    'run', '-d'
    '--name', 'teamcity-agent-docker'
    '--restart', 'unless-stopped'
    '--stop-timeout', '60'
    '--runtime', 'sysbox-runc'
    '--network', 'teamcity-agent-net'
    '--network-alias', 'docker'
    '--env', 'DOCKER_TLS_CERTDIR=/certs'
    '--volume', 'teamcity-agent-docker-data:/var/lib/docker'
    '--volume', 'teamcity-agent-docker-certs:/certs/client'
    '--volume', 'teamcity-agent-work:/opt/buildagent/work'
    '--volume', 'teamcity-agent-temp:/opt/buildagent/temp'
    '--volume', 'teamcity-agent-tools:/opt/buildagent/tools'
    '--volume', 'teamcity-agent-plugins:/opt/buildagent/plugins'
    '--volume', 'teamcity-agent-system:/opt/buildagent/system'
    '--health-cmd', 'docker info'
    '--health-interval', '2s'
    '--health-timeout', '10s'
    '--health-start-period', '60s'
    '--health-retries', '15'
    '--label', 'io.github.dind-wizard.agent=teamcity-agent'
    '--label', 'io.github.dind-wizard.deployment=teamcity-agent'
    '--label', 'io.github.dind-wizard.method=sysbox'
    '--label', 'io.github.dind-wizard.role=engine'
    '--label', 'io.github.dind-wizard.spec-hash=1fc1ac2c6a66dcc2'
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
    '--env', 'AGENT_NAME=teamcity-agent'
    '--env', 'DOCKER_CERT_PATH=/certs/client'
    '--env', 'DOCKER_HOST=tcp://docker:2376'
    '--env', 'DOCKER_TLS_VERIFY=1'
    '--env', 'SERVER_URL=https://teamcity.example.com'
    '--env', 'TZ=Europe/Berlin'
    '--volume', 'teamcity-agent-docker-certs:/certs/client:ro'
    '--volume', 'teamcity-agent-work:/opt/buildagent/work'
    '--volume', 'teamcity-agent-temp:/opt/buildagent/temp'
    '--volume', 'teamcity-agent-tools:/opt/buildagent/tools'
    '--volume', 'teamcity-agent-plugins:/opt/buildagent/plugins'
    '--volume', 'teamcity-agent-system:/opt/buildagent/system'
    '--volume', 'teamcity-agent-conf:/data/teamcity_agent/conf'
    '--volume', 'teamcity-agent-logs:/opt/buildagent/logs'
    '--volume', 'teamcity-agent-unused-docker:/var/lib/docker'
    '--label', 'io.github.dind-wizard.agent=teamcity-agent'
    '--label', 'io.github.dind-wizard.deployment=teamcity-agent'
    '--label', 'io.github.dind-wizard.method=sysbox'
    '--label', 'io.github.dind-wizard.role=agent'
    '--label', 'io.github.dind-wizard.spec-hash=1fc1ac2c6a66dcc2'
    'jetbrains/teamcity-agent:2026.1.3'
)
