# TeamCity agents "teamcity-agent", method docker-socket. Made by dind-wizard.
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
        '--label', 'io.github.dind-wizard.spec-hash=6102791264c18ee0'
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
        '--label', 'io.github.dind-wizard.spec-hash=6102791264c18ee0'
        $volume
    )
}

Invoke-Docker @(
    'run', '-d'
    '--name', 'teamcity-agent-1'
    '--restart', 'unless-stopped'
    '--stop-timeout', '60'
    '--group-add', '123'
    '--env', 'AGENT_NAME=teamcity-agent-1'
    '--env', 'SERVER_URL=https://teamcity.example.com'
    '--env', 'TZ=Europe/Berlin'
    '--mount', 'type=bind,source=/run/user/1000/docker.sock,target=/var/run/docker.sock'
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
    '--label', 'io.github.dind-wizard.spec-hash=6102791264c18ee0'
    'jetbrains/teamcity-agent:2026.1.3'
)

Invoke-Docker @(
    'run', '-d'
    '--name', 'teamcity-agent-2'
    '--restart', 'unless-stopped'
    '--stop-timeout', '60'
    '--group-add', '123'
    '--env', 'AGENT_NAME=teamcity-agent-2'
    '--env', 'SERVER_URL=https://teamcity.example.com'
    '--env', 'TZ=Europe/Berlin'
    '--mount', 'type=bind,source=/run/user/1000/docker.sock,target=/var/run/docker.sock'
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
    '--label', 'io.github.dind-wizard.spec-hash=6102791264c18ee0'
    'jetbrains/teamcity-agent:2026.1.3'
)
