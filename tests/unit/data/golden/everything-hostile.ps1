# TeamCity agents "A.b_c-9", method dind. Made by dind-wizard.
# For Windows PowerShell 5.1 and PowerShell 7. Start with: powershell -ExecutionPolicy Bypass -File A.b_c-9.ps1
# Secrets are read from the file agent.env, which must be in the folder where this is run.
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

if (-not (Test-Network 'A.b_c-9-net')) {
    Invoke-Docker @(
        'network', 'create'
        '--attachable'
        '--label', 'io.github.dind-wizard.agent=A.b_c-9'
        '--label', 'io.github.dind-wizard.deployment=A.b_c-9'
        '--label', 'io.github.dind-wizard.method=dind'
        '--label', 'io.github.dind-wizard.spec-hash=9ea01a3991339821'
        'A.b_c-9-net'
    )
}

foreach ($volume in @(
    'A.b_c-9-docker-data'
    'A.b_c-9-docker-certs'
    'A.b_c-9-temp'
    'A.b_c-9-tools'
    'A.b_c-9-plugins'
    'A.b_c-9-system'
    'A.b_c-9-conf'
    'A.b_c-9-logs'
    'A.b_c-9-unused-docker'
)) {
    Invoke-Docker @(
        'volume', 'create'
        '--label', 'io.github.dind-wizard.agent=A.b_c-9'
        '--label', 'io.github.dind-wizard.deployment=A.b_c-9'
        '--label', 'io.github.dind-wizard.method=dind'
        '--label', 'io.github.dind-wizard.spec-hash=9ea01a3991339821'
        $volume
    )
}

Invoke-Docker @(
    'run', '-d'
    '--name', 'A.b_c-9-docker'
    '--restart', 'on-failure:3'
    '--stop-timeout', '60'
    '--privileged'
    '--network', 'A.b_c-9-net'
    '--network-alias', 'A.b_c-9-docker'
    '--network-alias', 'docker'
    '--env', 'DOCKER_TLS_CERTDIR=/certs'
    '--mount', 'type=volume,source=A.b_c-9-docker-data,target=/var/lib/docker'
    '--mount', 'type=volume,source=A.b_c-9-docker-certs,target=/certs/client'
    '--mount', 'type=bind,source=/data/my work,target=/opt/buildagent/work'
    '--mount', 'type=volume,source=A.b_c-9-temp,target=/opt/buildagent/temp'
    '--mount', 'type=volume,source=A.b_c-9-tools,target=/opt/buildagent/tools'
    '--mount', 'type=volume,source=A.b_c-9-plugins,target=/opt/buildagent/plugins'
    '--mount', 'type=volume,source=A.b_c-9-system,target=/opt/buildagent/system'
    '--cpus', '1.5'
    '--memory', '3221225472b'
    '--pids-limit', '4096'
    '--health-cmd', 'docker info'
    '--health-interval', '2s'
    '--health-timeout', '10s'
    '--health-start-period', '60s'
    '--health-retries', '15'
    '--label', '$l''a"b`\-#:й=hostile name'
    '--label', '-leading.dash=hostile name'
    '--label', 'hostile.01='
    '--label', 'hostile.02= '
    '--label', 'hostile.03= leading and trailing '
    '--label', 'hostile.04=it''s'
    '--label', 'hostile.05='''
    '--label', 'hostile.06='''''
    '--label', 'hostile.07=say "hi"'
    '--label', 'hostile.08=back\slash\'
    '--label', 'hostile.09=\n is not a line break'
    '--label', 'hostile.10=$HOME ${HOME} $(id) $$ $'
    '--label', 'hostile.11=`id`'
    '--label', 'hostile.12=%1 %2 %s %n %%'
    '--label', 'hostile.13=--privileged'
    '--label', 'hostile.14=-'
    '--label', 'hostile.15=-v/:/host'
    '--label', 'hostile.16=a=b=c'
    '--label', 'hostile.17=a,b,"c",readonly'
    '--label', 'hostile.18=src:dst:ro'
    '--label', 'hostile.19=# no comment'
    '--label', 'hostile.20=key: value'
    '--label', 'hostile.21=- item'
    '--label', 'hostile.22={a: [b]}'
    '--label', 'hostile.23=*star & anchor !tag | > % @'
    '--label', 'hostile.24=; rm -rf / & echo | cat > x < y'
    '--label', 'hostile.25=! !! history'
    '--label', 'hostile.26=~ ~root'
    '--label', 'hostile.27=a*b?c[d]{e,f}'
    '--label', 'hostile.28=true'
    '--label', 'hostile.29=null'
    '--label', 'hostile.30=012'
    '--label', 'hostile.31=1e3'
    '--label', 'hostile.32=22:22'
    '--label', 'hostile.33=привет'
    '--label', 'hostile.34=日本語'
    '--label', 'hostile.35=שלום'
    '--label', ('hostile.36=' + [char]8238 + 'rtl override' + [char]8236)
    '--label', 'hostile.37=é é'
    '--label', 'hostile.38=😀'
    '--label', ('hostile.39=zero' + [char]8203 + 'width' + [char]65279)
    '--label', 'hostile.40= nbsp'
    '--label', ('hostile.41=line one' + [char]10 + 'line two')
    '--label', ('hostile.42=' + [char]10)
    '--label', ('hostile.43=ends in a line break' + [char]10)
    '--label', ('hostile.44=dos' + [char]13 + [char]10 + 'line' + [char]13)
    '--label', ('hostile.45=tab' + [char]9 + 'here')
    '--label', ('hostile.46=bell' + [char]7 + ' escape' + [char]27 + '[31m delete' + [char]127)
    '--label', ('hostile.47=next line' + [char]133 + ', line' + [char]8232 + ', paragraph' + [char]8233 + '.')
    '--label', ('hostile.48=''' + [char]10 + '''; echo out' + [char]10 + '#')
    '--label', ('hostile.49=EOF' + [char]10 + '$(id)' + [char]10 + 'EOF')
    '--label', 'io.github.dind-wizard.agent=A.b_c-9'
    '--label', 'io.github.dind-wizard.deployment=A.b_c-9'
    '--label', 'io.github.dind-wizard.method=dind'
    '--label', 'io.github.dind-wizard.role=engine'
    '--label', 'io.github.dind-wizard.spec-hash=9ea01a3991339821'
    '[2001:db8::1]:5000/docker:29-dind'
    '--mtu=1400'
    '--default-network-opt=bridge=com.docker.network.driver.mtu=1400'
    '--default-address-pool=base=10.201.0.0/16,size=24'
    '--registry-mirror=https://mirror.example.com:5443'
    '--insecure-registry=registry.example.com:5000'
    '--insecure-registry=10.1.2.3'
)

Wait-Healthy 'A.b_c-9-docker'
Invoke-Docker @(
    'create'
    '--name', 'A.b_c-9'
    '--restart', 'on-failure:3'
    '--stop-timeout', '90'
    '--network', 'A.b_c-9-net'
    '--network-alias', 'A.b_c-9'
    '--add-host', 'host.docker.internal:host-gateway'
    '--add-host', 'v6.example.com:2001:db8::2'
    '--env', '$k''e"y`\-#:й=hostile name'
    '--env', '-leading.dash=hostile name'
    '--env', 'AGENT_NAME=A.b_c-9'
    '--env', 'DOCKER_CERT_PATH=/certs/client'
    '--env', 'DOCKER_HOST=tcp://docker:2376'
    '--env', 'DOCKER_TLS_VERIFY=1'
    '--env', 'HOSTILE_01='
    '--env', 'HOSTILE_02= '
    '--env', 'HOSTILE_03= leading and trailing '
    '--env', 'HOSTILE_04=it''s'
    '--env', 'HOSTILE_05='''
    '--env', 'HOSTILE_06='''''
    '--env', 'HOSTILE_07=say "hi"'
    '--env', 'HOSTILE_08=back\slash\'
    '--env', 'HOSTILE_09=\n is not a line break'
    '--env', 'HOSTILE_10=$HOME ${HOME} $(id) $$ $'
    '--env', 'HOSTILE_11=`id`'
    '--env', 'HOSTILE_12=%1 %2 %s %n %%'
    '--env', 'HOSTILE_13=--privileged'
    '--env', 'HOSTILE_14=-'
    '--env', 'HOSTILE_15=-v/:/host'
    '--env', 'HOSTILE_16=a=b=c'
    '--env', 'HOSTILE_17=a,b,"c",readonly'
    '--env', 'HOSTILE_18=src:dst:ro'
    '--env', 'HOSTILE_19=# no comment'
    '--env', 'HOSTILE_20=key: value'
    '--env', 'HOSTILE_21=- item'
    '--env', 'HOSTILE_22={a: [b]}'
    '--env', 'HOSTILE_23=*star & anchor !tag | > % @'
    '--env', 'HOSTILE_24=; rm -rf / & echo | cat > x < y'
    '--env', 'HOSTILE_25=! !! history'
    '--env', 'HOSTILE_26=~ ~root'
    '--env', 'HOSTILE_27=a*b?c[d]{e,f}'
    '--env', 'HOSTILE_28=true'
    '--env', 'HOSTILE_29=null'
    '--env', 'HOSTILE_30=012'
    '--env', 'HOSTILE_31=1e3'
    '--env', 'HOSTILE_32=22:22'
    '--env', 'HOSTILE_33=привет'
    '--env', 'HOSTILE_34=日本語'
    '--env', 'HOSTILE_35=שלום'
    '--env', ('HOSTILE_36=' + [char]8238 + 'rtl override' + [char]8236)
    '--env', 'HOSTILE_37=é é'
    '--env', 'HOSTILE_38=😀'
    '--env', ('HOSTILE_39=zero' + [char]8203 + 'width' + [char]65279)
    '--env', 'HOSTILE_40= nbsp'
    '--env', ('HOSTILE_41=line one' + [char]10 + 'line two')
    '--env', ('HOSTILE_42=' + [char]10)
    '--env', ('HOSTILE_43=ends in a line break' + [char]10)
    '--env', ('HOSTILE_44=dos' + [char]13 + [char]10 + 'line' + [char]13)
    '--env', ('HOSTILE_45=tab' + [char]9 + 'here')
    '--env', ('HOSTILE_46=bell' + [char]7 + ' escape' + [char]27 + '[31m delete' + [char]127)
    '--env', ('HOSTILE_47=next line' + [char]133 + ', line' + [char]8232 + ', paragraph' + [char]8233 + '.')
    '--env', ('HOSTILE_48=''' + [char]10 + '''; echo out' + [char]10 + '#')
    '--env', ('HOSTILE_49=EOF' + [char]10 + '$(id)' + [char]10 + 'EOF')
    '--env', 'SERVER_URL=http://teamcity.example.com:8111/base$path/%24(id)'
    '--env', 'TZ=Mars/Olympus Mons'
    '--env-file', 'agent.env'
    '--mount', 'type=bind,"source=/srv/it''s $HOME `id` ""quoted"",readonly,a=b:c","target=/mnt/ü, ""x"":$y ''",readonly'
    '--mount', 'type=bind,source=/-leading,target=/--privileged'
    '--mount', 'type=volume,source=named.volume-1,target=/mnt/named,readonly'
    '--mount', 'type=volume,source=named_2,"target=/mnt/a:b,c"'
    '--mount', 'type=bind,source=/data/my work,target=/opt/buildagent/work'
    '--mount', 'type=volume,source=A.b_c-9-docker-certs,target=/certs/client,readonly'
    '--mount', 'type=volume,source=A.b_c-9-temp,target=/opt/buildagent/temp'
    '--mount', 'type=volume,source=A.b_c-9-tools,target=/opt/buildagent/tools'
    '--mount', 'type=volume,source=A.b_c-9-plugins,target=/opt/buildagent/plugins'
    '--mount', 'type=volume,source=A.b_c-9-system,target=/opt/buildagent/system'
    '--mount', 'type=volume,source=A.b_c-9-conf,target=/data/teamcity_agent/conf'
    '--mount', 'type=volume,source=A.b_c-9-logs,target=/opt/buildagent/logs'
    '--mount', 'type=volume,source=A.b_c-9-unused-docker,target=/var/lib/docker'
    '--cpus', '1.5'
    '--memory', '3221225472b'
    '--pids-limit', '4096'
    '--label', '$l''a"b`\-#:й=hostile name'
    '--label', '-leading.dash=hostile name'
    '--label', 'hostile.01='
    '--label', 'hostile.02= '
    '--label', 'hostile.03= leading and trailing '
    '--label', 'hostile.04=it''s'
    '--label', 'hostile.05='''
    '--label', 'hostile.06='''''
    '--label', 'hostile.07=say "hi"'
    '--label', 'hostile.08=back\slash\'
    '--label', 'hostile.09=\n is not a line break'
    '--label', 'hostile.10=$HOME ${HOME} $(id) $$ $'
    '--label', 'hostile.11=`id`'
    '--label', 'hostile.12=%1 %2 %s %n %%'
    '--label', 'hostile.13=--privileged'
    '--label', 'hostile.14=-'
    '--label', 'hostile.15=-v/:/host'
    '--label', 'hostile.16=a=b=c'
    '--label', 'hostile.17=a,b,"c",readonly'
    '--label', 'hostile.18=src:dst:ro'
    '--label', 'hostile.19=# no comment'
    '--label', 'hostile.20=key: value'
    '--label', 'hostile.21=- item'
    '--label', 'hostile.22={a: [b]}'
    '--label', 'hostile.23=*star & anchor !tag | > % @'
    '--label', 'hostile.24=; rm -rf / & echo | cat > x < y'
    '--label', 'hostile.25=! !! history'
    '--label', 'hostile.26=~ ~root'
    '--label', 'hostile.27=a*b?c[d]{e,f}'
    '--label', 'hostile.28=true'
    '--label', 'hostile.29=null'
    '--label', 'hostile.30=012'
    '--label', 'hostile.31=1e3'
    '--label', 'hostile.32=22:22'
    '--label', 'hostile.33=привет'
    '--label', 'hostile.34=日本語'
    '--label', 'hostile.35=שלום'
    '--label', ('hostile.36=' + [char]8238 + 'rtl override' + [char]8236)
    '--label', 'hostile.37=é é'
    '--label', 'hostile.38=😀'
    '--label', ('hostile.39=zero' + [char]8203 + 'width' + [char]65279)
    '--label', 'hostile.40= nbsp'
    '--label', ('hostile.41=line one' + [char]10 + 'line two')
    '--label', ('hostile.42=' + [char]10)
    '--label', ('hostile.43=ends in a line break' + [char]10)
    '--label', ('hostile.44=dos' + [char]13 + [char]10 + 'line' + [char]13)
    '--label', ('hostile.45=tab' + [char]9 + 'here')
    '--label', ('hostile.46=bell' + [char]7 + ' escape' + [char]27 + '[31m delete' + [char]127)
    '--label', ('hostile.47=next line' + [char]133 + ', line' + [char]8232 + ', paragraph' + [char]8233 + '.')
    '--label', ('hostile.48=''' + [char]10 + '''; echo out' + [char]10 + '#')
    '--label', ('hostile.49=EOF' + [char]10 + '$(id)' + [char]10 + 'EOF')
    '--label', 'io.github.dind-wizard.agent=A.b_c-9'
    '--label', 'io.github.dind-wizard.deployment=A.b_c-9'
    '--label', 'io.github.dind-wizard.method=dind'
    '--label', 'io.github.dind-wizard.role=agent'
    '--label', 'io.github.dind-wizard.spec-hash=9ea01a3991339821'
    'registry.example.com:5000/team/agent:Tag.1-x@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
)
Invoke-Docker @(
    'network', 'connect'
    '--alias', 'A.b_c-9'
    'users.net-1_x', 'A.b_c-9'
)
Invoke-Docker @(
    'start', 'A.b_c-9'
)
