# TeamCity agents "teamcity-agent", method docker-socket. Made by dind-wizard.
# For Windows PowerShell 5.1 and PowerShell 7. Start with: powershell -ExecutionPolicy Bypass -File teamcity-agent.ps1
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
        '--label', 'io.github.dind-wizard.spec-hash=d358ea7c8e0095ac'
        $volume
    )
}

Invoke-Docker @(
    'run', '-d'
    '--name', 'teamcity-agent'
    '--restart', 'unless-stopped'
    '--stop-timeout', '60'
    '--user', '0'
    '--env', 'AGENT_NAME=teamcity-agent'
    '--env', 'SERVER_URL=https://teamcity.example.com'
    '--env', 'TZ=Europe/Berlin'
    '--mount', 'type=bind,source=/run/user/1000/docker.sock,target=/var/run/docker.sock'
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
    '--label', 'io.github.dind-wizard.spec-hash=d358ea7c8e0095ac'
    'jetbrains/teamcity-agent:2026.1.3'
)
