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

foreach ($volume in @(
    'teamcity-agent-docker-data'
    'teamcity-agent-conf'
    'teamcity-agent-work'
    'teamcity-agent-system'
    'teamcity-agent-temp'
    'teamcity-agent-logs'
    'teamcity-agent-tools'
    'teamcity-agent-plugins'
)) {
    Invoke-Docker @(
        'volume', 'create'
        '--label', 'io.github.dind-wizard.agent=teamcity-agent'
        '--label', 'io.github.dind-wizard.deployment=teamcity-agent'
        '--label', 'io.github.dind-wizard.method=sysbox'
        '--label', 'io.github.dind-wizard.spec-hash=01537d02e63dadf5'
        $volume
    )
}

Invoke-Docker @(
    'run', '-d'
    '--name', 'teamcity-agent'
    '--restart', 'unless-stopped'
    '--stop-timeout', '60'
    '--runtime', 'sysbox-runc'
    '--user', '0'
    '--env', 'AGENT_NAME=teamcity-agent'
    '--env', 'DOCKER_IN_DOCKER=start'
    '--env', 'SERVER_URL=https://teamcity.example.com'
    '--env', 'TZ=Europe/Berlin'
    '--mount', 'type=volume,source=teamcity-agent-docker-data,target=/var/lib/docker'
    '--mount', 'type=volume,source=teamcity-agent-conf,target=/data/teamcity_agent/conf'
    '--mount', 'type=volume,source=teamcity-agent-work,target=/opt/buildagent/work'
    '--mount', 'type=volume,source=teamcity-agent-system,target=/opt/buildagent/system'
    '--mount', 'type=volume,source=teamcity-agent-temp,target=/opt/buildagent/temp'
    '--mount', 'type=volume,source=teamcity-agent-logs,target=/opt/buildagent/logs'
    '--mount', 'type=volume,source=teamcity-agent-tools,target=/opt/buildagent/tools'
    '--mount', 'type=volume,source=teamcity-agent-plugins,target=/opt/buildagent/plugins'
    '--label', 'io.github.dind-wizard.agent=teamcity-agent'
    '--label', 'io.github.dind-wizard.deployment=teamcity-agent'
    '--label', 'io.github.dind-wizard.method=sysbox'
    '--label', 'io.github.dind-wizard.role=agent'
    '--label', 'io.github.dind-wizard.spec-hash=01537d02e63dadf5'
    'jetbrains/teamcity-agent:2026.1.3-linux-sudo'
)
