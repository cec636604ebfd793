<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Advisories</name>
    <message>
        <source>Docker Engine %1</source>
        <translation>Docker Engine %1</translation>
    </message>
    <message>
        <source>the engine's newest API %1</source>
        <translation>a API mais nova do engine, %1</translation>
    </message>
    <message>
        <source>the engine's oldest API %1</source>
        <translation>a API mais antiga do engine, %1</translation>
    </message>
    <message>
        <source>Docker client %1</source>
        <translation>Cliente Docker %1</translation>
    </message>
    <message>
        <source>the client's API %1</source>
        <translation>a API do cliente, %1</translation>
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
        <translation>kernel %1</translation>
    </message>
    <message>
        <source>cgroup v%1</source>
        <translation>cgroup v%1</translation>
    </message>
    <message>
        <source>Docker %1 inside the agent</source>
        <translation>Docker %1 dentro do agente</translation>
    </message>
    <message>
        <source>runc %1 inside the agent</source>
        <translation>runc %1 dentro do agente</translation>
    </message>
    <message>
        <source>version %1 of the system</source>
        <translation>versão %1 do sistema</translation>
    </message>
    <message>
        <source>This Sysbox is too old for the Docker inside the agent</source>
        <translation>Este Sysbox é antigo demais para o Docker dentro do agente</translation>
    </message>
    <message>
        <source>Containers inside the agent fail to start with "unsafe procfs detected": the runc that comes with Docker 28.5.2 and newer checks /proc strictly.</source>
        <translation>Os contêineres dentro do agente não iniciam e mostram "unsafe procfs detected": o runc que acompanha o Docker 28.5.2 e versões mais novas verifica o /proc com rigor.</translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer, or use an agent image with an older Docker inside (2025.11).</source>
        <translation>Instale o Sysbox 0.7.1 ou mais novo, ou use uma imagem de agente com um Docker interno mais antigo (2025.11).</translation>
    </message>
    <message>
        <source>This Sysbox is too old for the runc inside the agent</source>
        <translation>Este Sysbox é antigo demais para o runc dentro do agente</translation>
    </message>
    <message>
        <source>Containers inside the agent fail to start with "unsafe procfs detected": runc 1.3.3 and newer check /proc strictly.</source>
        <translation>Os contêineres dentro do agente não iniciam e mostram "unsafe procfs detected": o runc 1.3.3 e versões mais novas verificam o /proc com rigor.</translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer.</source>
        <translation>Instale o Sysbox 0.7.1 ou mais novo.</translation>
    </message>
    <message>
        <source>Sysbox 0.7.0 can hang</source>
        <translation>O Sysbox 0.7.0 pode travar</translation>
    </message>
    <message>
        <source>With several containers at once inside an agent, Sysbox 0.7.0 can stop answering.</source>
        <translation>Com vários contêineres ao mesmo tempo dentro de um agente, o Sysbox 0.7.0 pode parar de responder.</translation>
    </message>
    <message>
        <source>This Sysbox can't run Docker 24 and newer inside</source>
        <translation>Este Sysbox não consegue executar o Docker 24 ou mais novo dentro dele</translation>
    </message>
    <message>
        <source>The image docker:24-dind does not start under Sysbox before 0.6.3.</source>
        <translation>A imagem docker:24-dind não inicia no Sysbox anterior à versão 0.6.3.</translation>
    </message>
    <message>
        <source>This Sysbox does not know kernels from 6.5 on</source>
        <translation>Este Sysbox não conhece kernels a partir do 6.5</translation>
    </message>
    <message>
        <source>The /proc and /sys that Sysbox shows a container are wrong on such kernels before Sysbox 0.6.4.</source>
        <translation>Nesses kernels, o /proc e o /sys que o Sysbox anterior à versão 0.6.4 mostra ao contêiner estão errados.</translation>
    </message>
    <message>
        <source>Sysbox may fail on this kernel</source>
        <translation>O Sysbox pode falhar neste kernel</translation>
    </message>
    <message>
        <source>On kernel 6.17 (Ubuntu 24.04, Kubernetes nodes) containers fail to start with "ip_unprivileged_port_start: permission denied" under Sysbox 0.7.0 and 0.7.1.</source>
        <translation>No kernel 6.17 (Ubuntu 24.04, nós do Kubernetes), os contêineres não iniciam com o Sysbox 0.7.0 e 0.7.1 e mostram "ip_unprivileged_port_start: permission denied".</translation>
    </message>
    <message>
        <source>Try one agent first. If it fails, start the host with an older kernel, such as Ubuntu 24.04's 6.8.</source>
        <translation>Teste primeiro com um agente. Se falhar, inicie o host com um kernel mais antigo, como o 6.8 do Ubuntu 24.04.</translation>
    </message>
    <message>
        <source>This kernel needs the module shiftfs for Sysbox</source>
        <translation>Com este kernel, o Sysbox precisa do módulo shiftfs</translation>
    </message>
    <message>
        <source>Before kernel 5.12 Sysbox can't give a container's files their right owners without shiftfs, a module that only Ubuntu's ordinary kernels bring along.</source>
        <translation>Antes do kernel 5.12, o Sysbox não consegue atribuir os donos certos aos arquivos de um contêiner sem o shiftfs, um módulo que só os kernels comuns do Ubuntu incluem.</translation>
    </message>
    <message>
        <source>Use a newer kernel. Or install the module: https://github.com/toby63/shiftfs-dkms</source>
        <translation>Use um kernel mais novo. Ou instale o módulo: https://github.com/toby63/shiftfs-dkms</translation>
    </message>
    <message>
        <source>This kernel is too old for Sysbox</source>
        <translation>Este kernel é antigo demais para o Sysbox</translation>
    </message>
    <message>
        <source>Sysbox uses parts of Linux that this kernel does not have.</source>
        <translation>O Sysbox usa partes do Linux que este kernel não tem.</translation>
    </message>
    <message>
        <source>Use a newer kernel, or the method dind.</source>
        <translation>Use um kernel mais novo ou o método dind.</translation>
    </message>
    <message>
        <source>Sysbox starts agents slowly on this kernel</source>
        <translation>O Sysbox inicia os agentes lentamente neste kernel</translation>
    </message>
    <message>
        <source>Before kernel 5.19 Sysbox has to give the image's files to other owners at each start, unless the module shiftfs is there.</source>
        <translation>Antes do kernel 5.19, o Sysbox precisa trocar o dono dos arquivos da imagem a cada início, a menos que o módulo shiftfs esteja presente.</translation>
    </message>
    <message>
        <source>It works as it is; a newer kernel is faster.</source>
        <translation>Funciona como está; um kernel mais novo é mais rápido.</translation>
    </message>
    <message>
        <source>Sysbox does not list this Debian</source>
        <translation>Este Debian não está na lista do Sysbox</translation>
    </message>
    <message>
        <source>Sysbox names Debian 10 and 11 as supported. People run it on Debian 12, but nobody promises that it works.</source>
        <translation>O Sysbox indica o Debian 10 e o 11 como compatíveis. Há quem o use no Debian 12, mas ninguém garante que funcione.</translation>
    </message>
    <message>
        <source>Try one agent first, or use a host with Ubuntu 22.04 or 24.04.</source>
        <translation>Teste primeiro com um agente ou use um host com Ubuntu 22.04 ou 24.04.</translation>
    </message>
    <message>
        <source>Sysbox has no package for this Debian</source>
        <translation>O Sysbox não tem pacote para este Debian</translation>
    </message>
    <message>
        <source>Sysbox's packages are for Debian 10 and newer.</source>
        <translation>Os pacotes do Sysbox são para o Debian 10 e mais novos.</translation>
    </message>
    <message>
        <source>Use a newer system, or the method dind.</source>
        <translation>Use um sistema mais novo ou o método dind.</translation>
    </message>
    <message>
        <source>Sysbox does not list this Ubuntu</source>
        <translation>Este Ubuntu não está na lista do Sysbox</translation>
    </message>
    <message>
        <source>Sysbox names Ubuntu 18.04 to 24.04 as supported, and newer ones bring kernels on which failures are reported.</source>
        <translation>O Sysbox indica o Ubuntu 18.04 a 24.04 como compatível; as versões mais novas trazem kernels em que há relatos de falhas.</translation>
    </message>
    <message>
        <source>Try one agent first, or use a host with Ubuntu 24.04 and its kernel 6.8.</source>
        <translation>Teste primeiro com um agente ou use um host com Ubuntu 24.04 e seu kernel 6.8.</translation>
    </message>
    <message>
        <source>Sysbox has no package for this Ubuntu</source>
        <translation>O Sysbox não tem pacote para este Ubuntu</translation>
    </message>
    <message>
        <source>Sysbox's packages are for Ubuntu 18.04 and newer.</source>
        <translation>Os pacotes do Sysbox são para o Ubuntu 18.04 e mais novos.</translation>
    </message>
    <message>
        <source>Sysbox does not work with Docker's snap package</source>
        <translation>O Sysbox não funciona com o pacote snap do Docker</translation>
    </message>
    <message>
        <source>Docker from a snap can't start a runtime that is installed outside of the snap.</source>
        <translation>O Docker instalado por snap não consegue iniciar um runtime instalado fora do snap.</translation>
    </message>
    <message>
        <source>Install Docker from Docker's or the distribution's packages instead of the snap, or use the method dind.</source>
        <translation>Instale o Docker a partir dos pacotes do Docker ou da distribuição em vez do snap, ou use o método dind.</translation>
    </message>
    <message>
        <source>The Docker client is too old for this engine</source>
        <translation>O cliente Docker é antigo demais para este engine</translation>
    </message>
    <message>
        <source>Engines 29.0 to 29.2 refuse clients from before Docker 25 (API 1.44): "client version … is too old".</source>
        <translation>Os engines 29.0 a 29.2 recusam clientes anteriores ao Docker 25 (API 1.44): "client version … is too old".</translation>
    </message>
    <message>
        <source>Update the engine to 29.3 or newer, use a newer agent image, or set DOCKER_MIN_API_VERSION=1.24 for the engine.</source>
        <translation>Atualize o engine para a versão 29.3 ou mais nova, use uma imagem de agente mais nova ou defina DOCKER_MIN_API_VERSION=1.24 para o engine.</translation>
    </message>
    <message>
        <source>The client's API is too old for this engine</source>
        <translation>A API do cliente é antiga demais para este engine</translation>
    </message>
    <message>
        <source>The engine's lowest API version is 1.44, and the client knows only older ones.</source>
        <translation>A versão mínima da API aceita pelo engine é a 1.44, e o cliente só conhece versões mais antigas.</translation>
    </message>
    <message>
        <source>Update the engine to 29.3 or newer, use a newer client, or set DOCKER_MIN_API_VERSION=1.24 for the engine.</source>
        <translation>Atualize o engine para a versão 29.3 ou mais nova, use um cliente mais novo ou defina DOCKER_MIN_API_VERSION=1.24 para o engine.</translation>
    </message>
    <message>
        <source>Engines from 29.3 on refuse clients from before Docker 19.03 (API 1.40).</source>
        <translation>Os engines a partir da versão 29.3 recusam clientes anteriores ao Docker 19.03 (API 1.40).</translation>
    </message>
    <message>
        <source>Use a newer client or agent image.</source>
        <translation>Use um cliente ou uma imagem de agente mais novos.</translation>
    </message>
    <message>
        <source>The engine is too old for this Docker client</source>
        <translation>O engine é antigo demais para este cliente Docker</translation>
    </message>
    <message>
        <source>Docker clients from 29.0 on refuse engines whose newest API is below 1.44 (before Docker 25).</source>
        <translation>Os clientes Docker a partir da versão 29.0 recusam engines cuja API mais nova seja anterior à 1.44 (antes do Docker 25).</translation>
    </message>
    <message>
        <source>Update the engine, or use an agent image with an older client (2025.11 or older).</source>
        <translation>Atualize o engine ou use uma imagem de agente com um cliente mais antigo (2025.11 ou anterior).</translation>
    </message>
    <message>
        <source>This Podman is too old for the Docker client</source>
        <translation>Este Podman é antigo demais para o cliente Docker</translation>
    </message>
    <message>
        <source>Podman speaks Docker's API 1.41 until early 2026, and Docker clients from 29.0 on want 1.44.</source>
        <translation>O Podman usa a API 1.41 do Docker até o início de 2026, e os clientes Docker a partir da versão 29.0 exigem a 1.44.</translation>
    </message>
    <message>
        <source>Update Podman, use an older client, or use Docker's engine.</source>
        <translation>Atualize o Podman, use um cliente mais antigo ou use o engine do Docker.</translation>
    </message>
    <message>
        <source>docker-compose 1 does not get on with this engine</source>
        <translation>O docker-compose 1 não é compatível com este engine</translation>
    </message>
    <message>
        <source>It asks for an old API version, which engines 29.0 to 29.2 refuse.</source>
        <translation>Ele pede uma versão antiga da API, que os engines 29.0 a 29.2 recusam.</translation>
    </message>
    <message>
        <source>Use docker compose (version 2 or newer).</source>
        <translation>Use docker compose (versão 2 ou mais nova).</translation>
    </message>
    <message>
        <source>docker-compose 1 fails when it makes a container again</source>
        <translation>O docker-compose 1 falha ao recriar um contêiner</translation>
    </message>
    <message>
        <source>It stops with KeyError 'ContainerConfig', which engines from 26.0 on (API 1.45) no longer send.</source>
        <translation>Ele para com KeyError 'ContainerConfig', um campo que os engines a partir da versão 26.0 (API 1.45) não enviam mais.</translation>
    </message>
    <message>
        <source>Docker gives up cgroup v1</source>
        <translation>O Docker está abandonando o cgroup v1</translation>
    </message>
    <message>
        <source>The host uses cgroup v1, which engines from 29.0 on call deprecated; support ends in May 2029 at the latest.</source>
        <translation>O host usa cgroup v1, que os engines a partir da versão 29.0 consideram obsoleto; o suporte termina o mais tardar em maio de 2029.</translation>
    </message>
    <message>
        <source>Nothing has to be done today. Move the host to cgroup v2 at its next upgrade.</source>
        <translation>Nada precisa ser feito hoje. Migre o host para cgroup v2 na próxima atualização.</translation>
    </message>
    <message>
        <source>This engine does not know cgroup v2</source>
        <translation>Este engine não conhece o cgroup v2</translation>
    </message>
    <message>
        <source>Engines before 20.10 start no container on a host with cgroup v2.</source>
        <translation>Os engines anteriores à versão 20.10 não iniciam nenhum contêiner em um host com cgroup v2.</translation>
    </message>
    <message>
        <source>Update the engine.</source>
        <translation>Atualize o engine.</translation>
    </message>
    <message>
        <source>The Docker inside the agent does not know cgroup v2</source>
        <translation>O Docker dentro do agente não conhece o cgroup v2</translation>
    </message>
    <message>
        <source>Use a newer image.</source>
        <translation>Use uma imagem mais nova.</translation>
    </message>
    <message>
        <source>This engine can fail to take over older data</source>
        <translation>Este engine pode falhar ao assumir dados mais antigos</translation>
    </message>
    <message>
        <source>Engine 29.0 can stop at the move to the new image store if it finds a storage driver that it does not know.</source>
        <translation>O engine 29.0 pode parar ao migrar para o novo armazenamento de imagens se encontrar um driver de armazenamento que não conhece.</translation>
    </message>
    <message>
        <source>The engine is too old</source>
        <translation>O engine é antigo demais</translation>
    </message>
    <message>
        <source>This program needs the API 1.41 of Docker 20.10.</source>
        <translation>Este programa precisa da API 1.41 do Docker 20.10.</translation>
    </message>
</context>
<context>
    <name>AgentPage</name>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Server &amp;URL</source>
        <translation>&amp;URL do servidor</translation>
    </message>
    <message>
        <source>Server URL</source>
        <translation>URL do servidor</translation>
    </message>
    <message>
        <source>https://teamcity.example.com</source>
        <translation>https://teamcity.example.com</translation>
    </message>
    <message>
        <source>The address at which the agents reach your TeamCity server, with its path if it has one.</source>
        <translation>O endereço em que os agentes acessam seu servidor TeamCity, com o caminho, se houver.</translation>
    </message>
    <message>
        <source>No server yet?</source>
        <translation>Ainda não tem um servidor?</translation>
    </message>
    <message>
        <source>Makes a TeamCity server together with the agents, to try things out. “I have a server” brings the address back that you typed.</source>
        <translation>Cria um servidor TeamCity junto com os agentes, para experimentar. “Tenho um servidor” traz de volta o endereço que você digitou.</translation>
    </message>
    <message>
        <source>Server’s por&amp;t</source>
        <translation>Por&amp;ta do servidor</translation>
    </message>
    <message>
        <source>Port of the new TeamCity server</source>
        <translation>Porta do novo servidor TeamCity</translation>
    </message>
    <message>
        <source>You open the server at this port of the engine’s host. It is open on that machine only, because the first visitor becomes administrator.</source>
        <translation>Você abre o servidor nesta porta do host do engine. Ela fica aberta só nessa máquina, porque o primeiro visitante se torna administrador.</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Imagem</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>The agent’s image. Leave it empty for the one that suits the method.</source>
        <translation>A imagem do agente. Deixe em branco para usar a mais adequada ao método.</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ome</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>teamcity-agent</source>
        <translation>teamcity-agent</translation>
    </message>
    <message>
        <source>The container’s name and the agent’s name in TeamCity. More than one agent: NAME-1, NAME-2, …</source>
        <translation>O nome do contêiner e do agente no TeamCity. Com mais de um agente: NAME-1, NAME-2, …</translation>
    </message>
    <message>
        <source>Numb&amp;er of agents</source>
        <translation>Número de a&amp;gentes</translation>
    </message>
    <message>
        <source>Number of agents</source>
        <translation>Número de agentes</translation>
    </message>
    <message>
        <source>How many agents to set up on this engine, each with its own identity and data.</source>
        <translation>Quantos agentes configurar neste engine, cada um com identidade e dados próprios.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>Everything else that can be set. All of it has defaults that work.</source>
        <translation>Tudo o mais que pode ser definido. Todos os valores padrão já funcionam.</translation>
    </message>
    <message>
        <source>Engine for builds</source>
        <translation>Engine para os builds</translation>
    </message>
    <message>
        <source>Engine runs</source>
        <translation>Local do engine</translation>
    </message>
    <message>
        <source>Where the engine that builds use runs: in a container of its own beside the agent, or inside the agent’s container.</source>
        <translation>Onde é executado o engine que os builds usam: em um contêiner próprio ao lado do agente ou dentro do contêiner do agente.</translation>
    </message>
    <message>
        <source>Engine image</source>
        <translation>Imagem do engine</translation>
    </message>
    <message>
        <source>docker:dind</source>
        <translation>docker:dind</translation>
    </message>
    <message>
        <source>The image of the container that runs the engine beside the agent.</source>
        <translation>A imagem do contêiner que executa o engine ao lado do agente.</translation>
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
        <translation>O maior pacote, em bytes, que as redes do engine dos builds podem enviar. Atrás de uma VPN ou de uma rede overlay, ele é menor que 1500, e os downloads travam se isso não for definido.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>chosen by the engine</source>
        <translation>escolhidos pelo engine</translation>
    </message>
    <message>
        <source>A subnet such as 10.201.0.0/16 for the networks of the builds’ engine. Give one that nothing else in your network uses.</source>
        <translation>Uma sub-rede, como 10.201.0.0/16, para as redes do engine dos builds. Informe uma que nada mais na sua rede use.</translation>
    </message>
    <message>
        <source>Registry mirror</source>
        <translation>Espelho do registry</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Address of a mirror of Docker Hub, such as https://mirror.example.com: images of builds are pulled from there.</source>
        <translation>Endereço de um espelho do Docker Hub, como https://mirror.example.com: as imagens dos builds são baixadas de lá.</translation>
    </message>
    <message>
        <source>Insecure registries</source>
        <translation>Registries inseguros</translation>
    </message>
    <message>
        <source>Registries without a trusted certificate, as host:port, separated by blanks. Whoever is on the way can change what is pulled from them.</source>
        <translation>Registries sem certificado confiável, no formato host:porta, separados por espaços. Quem estiver no meio do caminho pode alterar o que é baixado deles.</translation>
    </message>
    <message>
        <source>Socket path</source>
        <translation>Caminho do socket</translation>
    </message>
    <message>
        <source>The engine’s socket on its host. Leave it empty to take the one of the engine in use.</source>
        <translation>O socket do engine no host dele. Deixe em branco para usar o do engine em uso.</translation>
    </message>
    <message>
        <source>Socket proxy</source>
        <translation>Proxy do socket</translation>
    </message>
    <message>
        <source>A proxy between the agent and the socket refuses what builds may not ask of the host’s engine. One that lets only images through keeps builds from the host’s files and from other containers; one that lets containers through as well does not.</source>
        <translation>Um proxy entre o agente e o socket recusa o que os builds não podem pedir ao engine do host. Um que deixa passar só imagens mantém os builds longe dos arquivos do host e dos outros contêineres; um que também deixa passar contêineres, não.</translation>
    </message>
    <message>
        <source>Container wrapper</source>
        <translation>Container Wrapper</translation>
    </message>
    <message>
        <source>Steps may run inside a &amp;container</source>
        <translation>As etapas podem ser executadas em um &amp;contêiner</translation>
    </message>
    <message>
        <source>TeamCity’s Container Wrapper runs a build step in a container of its own. It needs the agent’s folders at the same paths in the agent and on the engine.</source>
        <translation>O Container Wrapper do TeamCity executa uma etapa de build em um contêiner próprio. Para isso, as pastas do agente precisam estar nos mesmos caminhos no agente e no engine.</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>Executar como</translation>
    </message>
    <message>
        <source>The user that the agent’s process starts as. Root may always use the engine; the image’s own user needs the socket’s group.</source>
        <translation>O usuário com que o processo do agente inicia. O root sempre pode usar o engine; o usuário próprio da imagem precisa do grupo do socket.</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contêiner</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>the engine’s default</source>
        <translation>o padrão do engine</translation>
    </message>
    <message>
        <source>An existing network of the engine that the agent joins, for example the one of your TeamCity server.</source>
        <translation>Uma rede existente do engine à qual o agente se conecta, por exemplo, a do seu servidor TeamCity.</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>The most processor time each container may use, in CPUs: 2 or 1.5.</source>
        <translation>O máximo de tempo de processador que cada contêiner pode usar, em CPUs: 2 ou 1.5.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>The most memory each container may use: 512m, 4g.</source>
        <translation>O máximo de memória que cada contêiner pode usar: 512m, 4g.</translation>
    </message>
    <message>
        <source>Process limit</source>
        <translation>Limite de processos</translation>
    </message>
    <message>
        <source>The most processes and threads each container may have at once.</source>
        <translation>O máximo de processos e threads que cada contêiner pode ter ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reinicialização</translation>
    </message>
    <message>
        <source>When the engine starts the containers again: after a crash, after a reboot of the host, or never.</source>
        <translation>Quando o engine inicia os contêineres de novo: após uma falha, após uma reinicialização do host ou nunca.</translation>
    </message>
    <message>
        <source>Stop timeout</source>
        <translation>Tempo limite de parada</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>How long a stopping agent may take to finish before the engine kills it.</source>
        <translation>Quanto tempo um agente que está parando tem para terminar antes que o engine o encerre à força.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>KEY=value, one a line</source>
        <translation>KEY=value, uma por linha</translation>
    </message>
    <message>
        <source>Environment variables of the agent, KEY=value, one a line. A whole list can be pasted.</source>
        <translation>Variáveis de ambiente do agente, KEY=value, uma por linha. É possível colar uma lista inteira.</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>/host/path:/path/in/agent:ro</source>
        <translation>/host/path:/path/in/agent:ro</translation>
    </message>
    <message>
        <source>Further volumes or host folders of the agent, SOURCE:TARGET or SOURCE:TARGET:ro, one a line.</source>
        <translation>Outros volumes ou pastas do host para o agente, SOURCE:TARGET ou SOURCE:TARGET:ro, um por linha.</translation>
    </message>
    <message>
        <source>Extra hosts</source>
        <translation>Hosts extras</translation>
    </message>
    <message>
        <source>teamcity.lan:192.168.1.20</source>
        <translation>teamcity.lan:192.168.1.20</translation>
    </message>
    <message>
        <source>Names that the agent shall resolve to an address of your choice, HOST:ADDRESS, one a line.</source>
        <translation>Nomes que o agente deve resolver para um endereço de sua escolha, HOST:ADDRESS, um por linha.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>team=backend</source>
        <translation>team=backend</translation>
    </message>
    <message>
        <source>Labels on the containers, for your own scripts, KEY=value, one a line.</source>
        <translation>Rótulos dos contêineres, para seus próprios scripts, KEY=value, um por linha.</translation>
    </message>
    <message>
        <source>Settings of the agent</source>
        <translation>Configurações do agente</translation>
    </message>
</context>
<context>
    <name>AgentTexts</name>
    <message>
        <source>Ran out of memory</source>
        <translation>Memória esgotada</translation>
    </message>
    <message>
        <source>The kernel ended it because it had used all the memory that it may have. Replace it with a higher limit.</source>
        <translation>O kernel o encerrou porque ele usou toda a memória permitida. Substitua-o por um com limite maior.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation>Terminou com o código de saída %1.</translation>
    </message>
    <message>
        <source>Ended with exit code %1</source>
        <translation>Terminou com o código de saída %1</translation>
    </message>
    <message>
        <source>Its log says why.</source>
        <translation>O log dele diz por quê.</translation>
    </message>
    <message>
        <source>Running without Docker</source>
        <translation>Em execução sem Docker</translation>
    </message>
    <message>
        <source>The container %1 beside it does not run. Restart the agent.</source>
        <translation>O contêiner %1, ao lado dele, não está em execução. Reinicie o agente.</translation>
    </message>
    <message>
        <source>Running, Docker does not answer</source>
        <translation>Em execução, o Docker não responde</translation>
    </message>
    <message>
        <source>The container %1 beside it is unhealthy: its log says why.</source>
        <translation>O contêiner %1, ao lado dele, não está íntegro (unhealthy): o log dele diz por quê.</translation>
    </message>
    <message>
        <source>Running, unhealthy</source>
        <translation>Em execução, não íntegro (unhealthy)</translation>
    </message>
    <message>
        <source>Running, Docker is starting</source>
        <translation>Em execução, o Docker está iniciando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Never started</source>
        <translation>Nunca iniciado</translation>
    </message>
    <message>
        <source>Ends again and again</source>
        <translation>Termina repetidamente</translation>
    </message>
    <message>
        <source>It ends with exit code %1, and the engine starts it again. Its log says why.</source>
        <translation>Ele termina com o código de saída %1, e o engine o inicia de novo. O log dele diz por quê.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Go on with: docker unpause %1</source>
        <translation>Para retomar: docker unpause %1</translation>
    </message>
    <message>
        <source>TeamCity server</source>
        <translation>Servidor TeamCity</translation>
    </message>
    <message>
        <source>The host’s engine</source>
        <translation>Engine do host</translation>
    </message>
    <message>
        <source>Own engine, privileged</source>
        <translation>Engine próprio, privilegiado</translation>
    </message>
    <message>
        <source>Own engine, in Sysbox</source>
        <translation>Engine próprio, no Sysbox</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>latest</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>menos de um minuto</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>The server knows no agent of this name.</source>
        <translation>O servidor não conhece nenhum agente com este nome.</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation>Não autorizado</translation>
    </message>
    <message>
        <source>It gets no builds until somebody authorizes it in TeamCity.</source>
        <translation>Ele não recebe builds até que alguém o autorize no TeamCity.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Somebody has disabled it there.</source>
        <translation>Alguém o desativou no servidor.</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Atualizando</translation>
    </message>
    <message>
        <source>Pool: %1</source>
        <translation>Pool: %1</translation>
    </message>
    <message>
        <source>Connected without Docker</source>
        <translation>Conectado sem Docker</translation>
    </message>
    <message>
        <source>It has not told the server of a Docker engine, so builds that need one do not come to it.</source>
        <translation>Ele não informou ao servidor nenhum Docker Engine; por isso, não recebe os builds que precisam de um.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Não comparado</translation>
    </message>
    <message>
        <source>As launched</source>
        <translation>Como implantado</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferença</numerusform>
            <numerusform>%n diferenças</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Agents</name>
    <message>
        <source>This program made no agent called %1 here.</source>
        <translation>Este programa não criou nenhum agente chamado %1 aqui.</translation>
    </message>
    <message>
        <source>There are no agents on this engine yet.</source>
        <translation>Ainda não há agentes neste engine.</translation>
    </message>
    <message>
        <source>Agents on this engine: %1.</source>
        <translation>Agentes neste engine: %1.</translation>
    </message>
    <message>
        <source>The agent %1 was removed; only its data is left.</source>
        <translation>O agente %1 foi removido; restam apenas os dados dele.</translation>
    </message>
    <message>
        <source>Launch it again under the same name, or remove the data with dind-wizard agents remove %1 --volumes.</source>
        <translation>Implante-o de novo com o mesmo nome ou remova os dados com dind-wizard agents remove %1 --volumes.</translation>
    </message>
</context>
<context>
    <name>AgentsCommand</name>
    <message>
        <source>No agents yet. Launch one with dind-wizard launch, or open the wizard.</source>
        <translation>Ainda não há agentes. Implante um com dind-wizard launch ou abra o assistente.</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>sidecar %1: %2</source>
        <translation>sidecar %1: %2</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>removido: %1</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>mantido: %1</translation>
    </message>
    <message>
        <source>The agent's data is kept, so that it comes back as the same agent. Remove it too with: --volumes</source>
        <translation>Os dados do agente são mantidos para que ele volte como o mesmo agente. Para removê-los também, use: --volumes</translation>
    </message>
    <message>
        <source>remove: the agent's volumes and data too.</source>
        <translation>remove: também os volumes e os dados do agente.</translation>
    </message>
    <message>
        <source>logs: go on as lines come.</source>
        <translation>logs: continuar conforme chegam novas linhas.</translation>
    </message>
    <message>
        <source>diff: compare with this settings file.</source>
        <translation>diff: comparar com este arquivo de configurações.</translation>
    </message>
    <message>
        <source>logs: the last N lines only.</source>
        <translation>logs: só as últimas N linhas.</translation>
    </message>
    <message>
        <source>The agent's name.</source>
        <translation>O nome do agente.</translation>
    </message>
    <message>
        <source>What is to be done with the agents?</source>
        <translation>O que deve ser feito com os agentes?</translation>
    </message>
    <message>
        <source>agents can't "%1".</source>
        <translation>agents não aceita "%1".</translation>
    </message>
    <message>
        <source>agents %1 takes %2.</source>
        <translation>Argumento de agents %1: %2.</translation>
    </message>
    <message>
        <source>one agent's name</source>
        <translation>o nome de um agente</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>nenhum nome</translation>
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
        <translation>Cuida dos agentes que este programa criou em um engine e do servidor criado junto com eles (NAME-server).

  agents list            todos eles e os servidores criados com eles
  agents logs NAME       o log do agente, com os segredos mascarados
  agents stop NAME       para o agente e, depois, o sidecar dele
  agents start NAME      inicia o sidecar e, depois, o agente
  agents restart NAME    para e, depois, inicia de novo
  agents remove NAME     remove os contêineres e a rede; com
                         --volumes, também os dados
  agents diff [NAME]     o que já não está como foi pedido e como
                         restaurar; código de saída 1 se houver
                         alguma diferença

Exemplo: dind-wizard agents logs teamcity-agent --follow</translation>
    </message>
    <message>
        <source>Choose one of: list, logs, stop, start, restart, remove, diff.</source>
        <translation>Escolha um destes: list, logs, stop, start, restart, remove, diff.</translation>
    </message>
</context>
<context>
    <name>AgentsWindow</name>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Filter the agents</source>
        <translation>Filtrar os agentes</translation>
    </message>
    <message>
        <source>Filter by name, state, image, … (Ctrl+K)</source>
        <translation>Filtrar por nome, estado, imagem, … (Ctrl+K)</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Dispensar</translation>
    </message>
    <message>
        <source>Details of the agent</source>
        <translation>Detalhes do agente</translation>
    </message>
    <message>
        <source>What to do with the agents</source>
        <translation>Ações para os agentes</translation>
    </message>
    <message>
        <source>Shows only agents that have this in their name, state, image or server.</source>
        <translation>Mostra só os agentes que contêm este texto no nome, no estado, na imagem ou no servidor.</translation>
    </message>
    <message>
        <source>The agents that this program made on the engine. Choose one to see more of it, or several to act on them.</source>
        <translation>Os agentes que este programa criou no engine. Selecione um para ver mais detalhes ou vários para realizar ações com eles.</translation>
    </message>
</context>
<context>
    <name>BlastRadius</name>
    <message>
        <source>Read and change every file of the host</source>
        <translation>Ler e alterar qualquer arquivo do host</translation>
    </message>
    <message>
        <source>Run commands in every other container, stop or replace it</source>
        <translation>Executar comandos em qualquer outro contêiner, pará-lo ou substituí-lo</translation>
    </message>
    <message>
        <source>Read the passwords and keys of the host and of its containers</source>
        <translation>Ler as senhas e chaves do host e dos contêineres dele</translation>
    </message>
    <message>
        <source>Change the host's kernel: load code into it</source>
        <translation>Alterar o kernel do host: carregar código nele</translation>
    </message>
    <message>
        <source>Use the host's network as the host itself, with its addresses</source>
        <translation>Usar a rede do host como o próprio host, com os endereços dele</translation>
    </message>
    <message>
        <source>%1 holds %2, the socket of the host's engine, and can have a container started that is privileged or mounts the whole disk.</source>
        <translation>%1 tem acesso a %2, o socket do engine do host, e pode mandar iniciar um contêiner privilegiado ou que monte o disco inteiro.</translation>
    </message>
    <message>
        <source>Replace images that other containers and builds start from</source>
        <translation>Substituir imagens que servem de base para outros contêineres e builds</translation>
    </message>
    <message>
        <source>Builds in %1 share the image store of the host's engine.</source>
        <translation>Os builds em %1 compartilham o armazenamento de imagens do engine do host.</translation>
    </message>
    <message>
        <source>%1 lets containers through to %2, the socket of the host's engine, whatever they mount and however privileged they are.</source>
        <translation>%1 deixa passar contêineres para %2, o socket do engine do host, não importa o que eles montem nem que privilégios tenham.</translation>
    </message>
    <message>
        <source>Through %1 builds share the image store of the host's engine.</source>
        <translation>Por meio de %1, os builds compartilham o armazenamento de imagens do engine do host.</translation>
    </message>
    <message>
        <source>%1 lets images through to the host's engine: a build can give any name to its own, and delete others.</source>
        <translation>%1 deixa passar imagens para o engine do host: um build pode dar qualquer nome às suas e excluir outras.</translation>
    </message>
    <message>
        <source>Reach what the host itself reaches, its own services on localhost too</source>
        <translation>Acessar o que o próprio host acessa, inclusive os serviços dele em localhost</translation>
    </message>
    <message>
        <source>%1 lets docker build through, which can run its steps in the host's network (--network host) or in another container's.</source>
        <translation>%1 deixa passar docker build, que pode executar suas etapas na rede do host (--network host) ou na de outro contêiner.</translation>
    </message>
    <message>
        <source>Read what lies in images and in the build cache, passwords too</source>
        <translation>Ler o que há nas imagens e no cache de build, inclusive senhas</translation>
    </message>
    <message>
        <source>Through %1 a build can start from any image of the host's engine (FROM) and save it.</source>
        <translation>Por meio de %1, um build pode partir de qualquer imagem do engine do host (FROM) e salvá-la.</translation>
    </message>
    <message>
        <source>Break out, but only through a flaw in the kernel or in Docker</source>
        <translation>Escapar, mas só por uma falha no kernel ou no Docker</translation>
    </message>
    <message>
        <source>Steps of a Dockerfile run as root in ordinary containers of the host's engine. %1 lets no others through.</source>
        <translation>As etapas de um Dockerfile são executadas como root em contêineres comuns do engine do host. %1 não deixa passar nenhum outro.</translation>
    </message>
    <message>
        <source>%1 is privileged: a build can have its engine start a privileged container, and mount the host's disk from there.</source>
        <translation>%1 é privilegiado: um build pode fazer o engine dele iniciar um contêiner privilegiado e, de lá, montar o disco do host.</translation>
    </message>
    <message>
        <source>%1 is privileged, and builds run in it: they can mount the host's disk.</source>
        <translation>%1 é privilegiado, e os builds são executados nele: eles podem montar o disco do host.</translation>
    </message>
    <message>
        <source>Use the host's devices directly, by accident too</source>
        <translation>Usar os dispositivos do host diretamente, até mesmo por acidente</translation>
    </message>
    <message>
        <source>Build steps of %1 run among all devices of the host, with no further step in between.</source>
        <translation>As etapas de build de %1 são executadas em meio a todos os dispositivos do host, sem nenhuma barreira adicional.</translation>
    </message>
    <message>
        <source>%1 has %2 of the host mounted.</source>
        <translation>%1 monta %2 do host.</translation>
    </message>
    <message>
        <source>Read what lies under %1</source>
        <translation>Ler o que há em %1</translation>
    </message>
    <message>
        <source>Read and change what lies under %1</source>
        <translation>Ler e alterar o que há em %1</translation>
    </message>
    <message>
        <source>Reach the host's own services, those on localhost too</source>
        <translation>Acessar os serviços do próprio host, inclusive os de localhost</translation>
    </message>
    <message>
        <source>%1 uses the host's network.</source>
        <translation>%1 usa a rede do host.</translation>
    </message>
    <message>
        <source>the default bridge</source>
        <translation>bridge padrão</translation>
    </message>
    <message>
        <source>Reach the other containers on %1</source>
        <translation>Acessar os outros contêineres da rede %1</translation>
    </message>
    <message>
        <source>%1 is on that network.</source>
        <translation>%1 está nessa rede.</translation>
    </message>
    <message>
        <source>Find and change what earlier builds left in /opt/buildagent</source>
        <translation>Encontrar e alterar o que builds anteriores deixaram em /opt/buildagent</translation>
    </message>
    <message>
        <source>%1 keeps its directories on the host.</source>
        <translation>%1 mantém seus diretórios no host.</translation>
    </message>
    <message>
        <source>Break out, but only through a flaw in the kernel or in Sysbox</source>
        <translation>Escapar, mas só por uma falha no kernel ou no Sysbox</translation>
    </message>
    <message>
        <source>Sysbox runs %1: root in it is an ordinary user of the host.</source>
        <translation>O Sysbox executa %1: o root dentro dele é um usuário comum do host.</translation>
    </message>
    <message>
        <source>Use up all memory and processors of the host</source>
        <translation>Esgotar toda a memória e os processadores do host</translation>
    </message>
    <message>
        <source>%1 has no limit for them.</source>
        <translation>%1 não tem limite para eles.</translation>
    </message>
    <message>
        <source>Read the agent's token</source>
        <translation>Ler o token do agente</translation>
    </message>
    <message>
        <source>It is in the environment of %1.</source>
        <translation>Ele está no ambiente de %1.</translation>
    </message>
    <message>
        <source>Read or change what agent and server say, if it is on the way</source>
        <translation>Ler ou alterar o que agente e servidor dizem, se estiver no caminho</translation>
    </message>
    <message>
        <source>The server's address is %1.</source>
        <translation>O endereço do servidor é %1.</translation>
    </message>
    <message>
        <source>“Mounting the socket with :ro makes it harmless.”</source>
        <translation>“Montar o socket com :ro o torna inofensivo.”</translation>
    </message>
    <message>
        <source>That keeps the file from being replaced. Requests go through the socket all the same, and they are what the engine obeys.</source>
        <translation>Isso impede que o arquivo seja substituído. As solicitações passam pelo socket do mesmo jeito, e é a elas que o engine obedece.</translation>
    </message>
    <message>
        <source>“The agent is not root, it only has the socket's group.”</source>
        <translation>“O agente não é root, só tem o grupo do socket.”</translation>
    </message>
    <message>
        <source>The engine obeys whoever may write to its socket, and does it as root.</source>
        <translation>O engine obedece a quem puder gravar no socket dele e age como root.</translation>
    </message>
    <message>
        <source>“Fewer capabilities (--cap-drop) hold builds back.”</source>
        <translation>“Menos capabilities (--cap-drop) contêm os builds.”</translation>
    </message>
    <message>
        <source>They hold for the agent's container. The containers that a build has the engine start get whatever the build asks for.</source>
        <translation>Elas valem para o contêiner do agente. Os contêineres que um build manda o engine iniciar recebem tudo o que o build pedir.</translation>
    </message>
    <message>
        <source>“A proxy before the socket makes it safe.”</source>
        <translation>“Um proxy na frente do socket o torna seguro.”</translation>
    </message>
    <message>
        <source>Only one that lets no containers through. This one has to, for builds to run any, and it does not look at what they mount: one of them can mount the host's disk.</source>
        <translation>Só um que não deixe passar contêineres. Este precisa deixar, para que os builds possam executá-los, e não examina o que eles montam: um deles pode montar o disco do host.</translation>
    </message>
    <message>
        <source>“Who can't start containers can run nothing on the host's engine.”</source>
        <translation>“Quem não pode iniciar contêineres não executa nada no engine do host.”</translation>
    </message>
    <message>
        <source>Each RUN in a Dockerfile is a container of that engine, root in it, and on the host's network if the build asks for it. What it can't have is a folder of the host or more rights.</source>
        <translation>Cada RUN em um Dockerfile é um contêiner desse engine, com root dentro dele e na rede do host, se o build pedir. O que ele não pode ter é uma pasta do host ou mais privilégios.</translation>
    </message>
    <message>
        <source>“TLS and a network of its own keep builds away from the engine.”</source>
        <translation>“TLS e uma rede própria mantêm os builds longe do engine.”</translation>
    </message>
    <message>
        <source>They keep strangers away. Every build can use the agent's key.</source>
        <translation>Eles mantêm estranhos longe. Qualquer build pode usar a chave do agente.</translation>
    </message>
</context>
<context>
    <name>BuildTrial</name>
    <message>
        <source>The agent can't build an image and run it:</source>
        <translation>O agente não consegue criar uma imagem e executá-la:</translation>
    </message>
    <message>
        <source>The last lines above are docker's own.</source>
        <translation>As últimas linhas acima são do próprio docker.</translation>
    </message>
    <message>
        <source>A container of the image that was built says something else than it was told: %1</source>
        <translation>Um contêiner da imagem criada diz algo diferente do que foi pedido: %1</translation>
    </message>
    <message>
        <source>an image was built, and a container of it ran</source>
        <translation>uma imagem foi criada e um contêiner dela foi executado</translation>
    </message>
    <message>
        <source>an image was built; its proxy lets it run none</source>
        <translation>uma imagem foi criada; o proxy não permite executar nenhuma</translation>
    </message>
    <message>
        <source>A container that the agent starts does not see the agent's files in %1.</source>
        <translation>Um contêiner iniciado pelo agente não vê os arquivos do agente em %1.</translation>
    </message>
    <message>
        <source>TeamCity's container wrapper needs that folder at the same path where the engine runs. Mount it there, or switch the container wrapper off.</source>
        <translation>O Container Wrapper do TeamCity precisa dessa pasta no mesmo caminho onde o engine é executado. Monte-a ali ou desative o Container Wrapper.</translation>
    </message>
    <message>
        <source>containers of builds see the agent's files</source>
        <translation>os contêineres dos builds veem os arquivos do agente</translation>
    </message>
    <message>
        <source>A container that the agent starts has no network:</source>
        <translation>Um contêiner iniciado pelo agente não tem rede:</translation>
    </message>
    <message>
        <source>MTU: containers of builds send packets of up to %1 bytes, and their engine's own network lets only %2 through.</source>
        <translation>MTU: os contêineres dos builds enviam pacotes de até %1 bytes, e a rede do próprio engine deles só deixa passar %2.</translation>
    </message>
    <message>
        <source>Downloads in builds would hang. Put the engine into a sidecar with --engine-mtu %1.</source>
        <translation>Os downloads nos builds travariam. Coloque o engine em um sidecar com --engine-mtu %1.</translation>
    </message>
    <message>
        <source>containers of builds have a network, and can't find the name %1</source>
        <translation>os contêineres dos builds têm rede, mas não encontram o nome %1</translation>
    </message>
    <message>
        <source>containers of builds have a network (MTU %1)</source>
        <translation>os contêineres dos builds têm rede (MTU %1)</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>ok      </source>
        <translation>ok      </translation>
    </message>
    <message>
        <source>warning </source>
        <translation>aviso   </translation>
    </message>
    <message>
        <source>BLOCKER </source>
        <translation>IMPEDE  </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrompido.</translation>
    </message>
    <message>
        <source>Looks whether a launch would work: the engine, its runtimes, images, names, paths. Asks the TeamCity server too; one that doesn't answer is a warning, for agents wait. Leaves everything as it is. Exits with 5 when something stands in the way, and with 3 when the engine can't be used.

Example: dind-wizard check --method sysbox --json</source>
        <translation>Verifica se uma implantação funcionaria: o engine, seus runtimes, imagens, nomes e caminhos. Consulta também o servidor TeamCity; se ele não responder, é só um aviso, porque os agentes esperam. Não altera nada. Termina com o código 5 quando algo impede a implantação e com 3 quando o engine não pode ser usado.

Exemplo: dind-wizard check --method sysbox --json</translation>
    </message>
    <message>
        <source>This deployment's own containers may be there.</source>
        <translation>Os contêineres desta própria implantação podem estar presentes.</translation>
    </message>
    <message>
        <source>Stopping, and removing what was made to look…</source>
        <translation>Parando e removendo o que foi criado para a verificação…</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear the field</source>
        <translation>Limpar o campo</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Settings file.</source>
        <translation>Arquivo de configurações.</translation>
    </message>
    <message>
        <source>See dind-wizard --help.</source>
        <translation>Consulte dind-wizard --help.</translation>
    </message>
    <message>
        <source>There is no command "%1".</source>
        <translation>O comando "%1" não existe.</translation>
    </message>
    <message>
        <source>Commands: %1. See dind-wizard --help.</source>
        <translation>Comandos: %1. Consulte dind-wizard --help.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostra esta ajuda.</translation>
    </message>
    <message>
        <source>Print the result as JSON.</source>
        <translation>Exibe o resultado como JSON.</translation>
    </message>
    <message>
        <source>The engine %1 is given twice.</source>
        <translation>O engine %1 foi informado duas vezes.</translation>
    </message>
    <message>
        <source>Show the agents.</source>
        <translation>Mostra os agentes.</translation>
    </message>
    <message>
        <source>Only one settings file can be opened.</source>
        <translation>Só é possível abrir um arquivo de configurações.</translation>
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
        <translation>Configura agentes de build do TeamCity que podem usar o Docker.

  dind-wizard [--spec FILE] [--engine ENGINE]     abre o assistente
  dind-wizard --agents                            abre a janela de agentes
  dind-wizard --measure-start                     informa quanto a janela demora para abrir
  dind-wizard methods [METHOD]                    explica os três métodos
  dind-wizard export --format FORMAT [-o PATH] …  exibe ou grava o que seria executado
  dind-wizard check …                             verifica se uma implantação funcionaria
  dind-wizard launch …                            implanta agentes
  dind-wizard recover --undo|--finish             encerra implantações interrompidas
  dind-wizard agents list|logs|stop|start|restart|remove|diff
                                                  gerencia os agentes
  dind-wizard import FILE|-                       docker run, Compose, inspect → configurações
  dind-wizard doctor FILE|-                       explica um texto de erro

dind-wizard COMMAND --help mostra as opções de um comando, com exemplos.

--measure-start exibe os milissegundos desde o início do processo, segundo o kernel
(precisão de 10 ms), até a primeira página ser desenhada, e termina sem guardar nada.

Códigos de saída: 0 concluído; 2 uso ou configurações inválidos; 3 engine inacessível
ou recusou o pedido; 4 a implantação falhou e tudo o que ela criou foi removido;
5 a verificação encontrou um impedimento; 1 qualquer outro caso.
</translation>
    </message>
    <message>
        <source>Tell how long the window takes to open.</source>
        <translation>Informa quanto tempo a janela leva para abrir.</translation>
    </message>
    <message>
        <source>--measure-start measures the wizard, and --agents opens another window.</source>
        <translation>--measure-start mede o assistente, e --agents abre outra janela.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Omita uma das duas opções.</translation>
    </message>
    <message>
        <source>This system does not tell when a program was started.</source>
        <translation>Este sistema não informa quando um programa foi iniciado.</translation>
    </message>
</context>
<context>
    <name>CommandRow</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command %1</source>
        <translation>Copiar o comando %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Compose</name>
    <message>
        <source>TeamCity agents "%1", method %2. Made by dind-wizard.</source>
        <translation>Agentes TeamCity "%1", método %2. Criado pelo dind-wizard.</translation>
    </message>
    <message>
        <source>Start with: docker compose up -d (or docker-compose up -d)</source>
        <translation>Inicie com: docker compose up -d (ou docker-compose up -d)</translation>
    </message>
    <message>
        <source>Compose 1 keeps only the last address of each extra host.</source>
        <translation>O Compose 1 mantém só o último endereço de cada host extra.</translation>
    </message>
    <message>
        <source>In the file %1, Compose replaces variables and reads quotes and # in its own way, so a value with $, #, quotes or blanks has to stand in single quotes there.</source>
        <translation>No arquivo %1, o Compose substitui variáveis e interpreta aspas e # à sua maneira; por isso, um valor com $, #, aspas ou espaços precisa ficar entre aspas simples ali.</translation>
    </message>
</context>
<context>
    <name>ComposeImport</name>
    <message>
        <source>Another file starts here. Only the first is read.</source>
        <translation>Outro arquivo começa aqui. Só o primeiro é lido.</translation>
    </message>
    <message>
        <source>It is named %1 here. Compose puts the project's name in front, so it is not the same as one that Compose has made.</source>
        <translation>Aqui ele se chama %1. O Compose coloca o nome do projeto na frente, portanto não é o mesmo que o criado pelo Compose.</translation>
    </message>
    <message>
        <source>This is so anyway.</source>
        <translation>Já é assim de qualquer forma.</translation>
    </message>
    <message>
        <source>The wizard gives its labels anyway.</source>
        <translation>O assistente atribui os próprios rótulos de qualquer forma.</translation>
    </message>
    <message>
        <source>Only the wizard's own labels are given to networks and volumes.</source>
        <translation>Redes e volumes recebem apenas os rótulos do próprio assistente.</translation>
    </message>
    <message>
        <source>The file has no services (line %1).</source>
        <translation>O arquivo não tem services (linha %1).</translation>
    </message>
    <message>
        <source>A Compose file lists containers under the key "services".</source>
        <translation>Um arquivo Compose lista os contêineres na chave "services".</translation>
    </message>
    <message>
        <source>How far the container is shut off from the host is decided by the method.</source>
        <translation>O método define o quanto o contêiner fica isolado do host.</translation>
    </message>
    <message>
        <source>An agent can be given limits of processors, memory and processes only.</source>
        <translation>Um agente só pode ter limites de processadores, memória e processos.</translation>
    </message>
    <message>
        <source>An agent gets no devices of the host.</source>
        <translation>Um agente não recebe dispositivos do host.</translation>
    </message>
    <message>
        <source>What the image itself says is used.</source>
        <translation>Vale o que a própria imagem define.</translation>
    </message>
    <message>
        <source>Names on the network are the engine's to give.</source>
        <translation>É o engine que atribui os nomes na rede.</translation>
    </message>
    <message>
        <source>An agent uses the engine's own name servers.</source>
        <translation>Um agente usa os servidores DNS do próprio engine.</translation>
    </message>
    <message>
        <source>It is for a swarm, a group of Docker hosts; an agent runs on one engine.</source>
        <translation>É para um swarm, um grupo de hosts Docker; um agente é executado em um único engine.</translation>
    </message>
    <message>
        <source>Files are given to an agent as volumes only.</source>
        <translation>Arquivos só são fornecidos a um agente como volumes.</translation>
    </message>
    <message>
        <source>Logs are kept as the engine keeps them by default.</source>
        <translation>Os logs são mantidos da forma padrão do engine.</translation>
    </message>
    <message>
        <source>An agent reads from no terminal.</source>
        <translation>Um agente não lê de nenhum terminal.</translation>
    </message>
    <message>
        <source>It tells Compose how to go about its work, and nothing about the container.</source>
        <translation>Diz ao Compose como trabalhar e nada sobre o contêiner.</translation>
    </message>
    <message>
        <source>Compose itself runs these commands; without it nobody does.</source>
        <translation>Esses comandos são executados pelo próprio Compose; sem ele, ninguém os executa.</translation>
    </message>
    <message>
        <source>It is for Windows containers.</source>
        <translation>É para contêineres Windows.</translation>
    </message>
    <message>
        <source>An agent stands by itself and takes nothing over from other containers.</source>
        <translation>Um agente é independente e não herda nada de outros contêineres.</translation>
    </message>
    <message>
        <source>Compose itself takes no notice of keys that start with x-.</source>
        <translation>O próprio Compose ignora as chaves que começam com x-.</translation>
    </message>
    <message>
        <source>No version of Compose knows this key.</source>
        <translation>Nenhuma versão do Compose conhece esta chave.</translation>
    </message>
    <message>
        <source>Images are not built here. Build it first and name it as the image.</source>
        <translation>As imagens não são criadas aqui. Crie-a antes e informe-a como a imagem.</translation>
    </message>
    <message>
        <source>It is the container's name.</source>
        <translation>É o nome do contêiner.</translation>
    </message>
    <message>
        <source>It only says on which ports a program listens; containers of one network reach all ports.</source>
        <translation>Só diz em que portas um programa escuta; os contêineres de uma mesma rede acessam todas as portas.</translation>
    </message>
    <message>
        <source>The settings of the other service are not looked up. Import what "docker compose config" prints: it has them all in one place.</source>
        <translation>As configurações do outro serviço não são consultadas. Importe o que "docker compose config" exibe: ali está tudo em um só lugar.</translation>
    </message>
    <message>
        <source>That file is not at hand. Put its labels in here.</source>
        <translation>Esse arquivo não está disponível. Insira os rótulos dele aqui.</translation>
    </message>
    <message>
        <source>Containers of one network find each other by name without it.</source>
        <translation>Os contêineres de uma mesma rede se encontram pelo nome sem isso.</translation>
    </message>
    <message>
        <source>It is of Compose's first version; today it is network_mode or networks.</source>
        <translation>É da primeira versão do Compose; hoje é network_mode ou networks.</translation>
    </message>
    <message>
        <source>The image is taken for the engine's own processor.</source>
        <translation>É usada a imagem para o processador do próprio engine.</translation>
    </message>
    <message>
        <source>An agent calls the server by itself and needs no open port.</source>
        <translation>Um agente chama o servidor por conta própria e não precisa de porta aberta.</translation>
    </message>
    <message>
        <source>It says when Compose leaves the service out. An agent that is set up here is always started.</source>
        <translation>Diz quando o Compose deixa o serviço de fora. Um agente configurado aqui sempre é iniciado.</translation>
    </message>
    <message>
        <source>An agent must be able to write its own files, which it does when it is upgraded.</source>
        <translation>Um agente precisa poder gravar os próprios arquivos, o que faz quando é atualizado.</translation>
    </message>
    <message>
        <source>Folders in the computer's memory are not offered; volumes are.</source>
        <translation>Pastas na memória do computador não são oferecidas; volumes, sim.</translation>
    </message>
    <message>
        <source>The engine decides how soon it tries again.</source>
        <translation>O engine decide quando tentar de novo.</translation>
    </message>
    <message>
        <source>It is the network's name.</source>
        <translation>É o nome da rede.</translation>
    </message>
    <message>
        <source>The network must exist already.</source>
        <translation>A rede já precisa existir.</translation>
    </message>
    <message>
        <source>It is the volume's name.</source>
        <translation>É o nome do volume.</translation>
    </message>
    <message>
        <source>The volume exists already.</source>
        <translation>O volume já existe.</translation>
    </message>
    <message>
        <source>The other file is not read. Import it by itself.</source>
        <translation>O outro arquivo não é lido. Importe-o separadamente.</translation>
    </message>
    <message>
        <source>It is Compose's name for the file.</source>
        <translation>É o nome que o Compose dá ao arquivo.</translation>
    </message>
    <message>
        <source>It is the version of the file's format.</source>
        <translation>É a versão do formato do arquivo.</translation>
    </message>
    <message>
        <source>The engine's defaults are taken. Make the network yourself before if it has to be different.</source>
        <translation>São usados os padrões do engine. Se a rede precisar ser diferente, crie-a você mesmo antes.</translation>
    </message>
    <message>
        <source>The engine's defaults are taken. Make the volume yourself before if it has to be different.</source>
        <translation>São usados os padrões do engine. Se o volume precisar ser diferente, crie-o você mesmo antes.</translation>
    </message>
    <message>
        <source>A number is wanted here.</source>
        <translation>Aqui é preciso um número.</translation>
    </message>
    <message>
        <source>None is started this way. One agent is set up.</source>
        <translation>Nenhum é iniciado assim. Um agente é configurado.</translation>
    </message>
    <message>
        <source>Set up as often as %1: a fixed name can be given to one container only, and Compose wants the same number in all places.</source>
        <translation>Configurado tantas vezes quanto %1: um nome fixo só pode ser dado a um contêiner, e o Compose exige o mesmo número em todos os lugares.</translation>
    </message>
    <message>
        <source>The check that the image has, if it has one, is left as it is.</source>
        <translation>A verificação da imagem, se houver, fica como está.</translation>
    </message>
    <message>
        <source>A check has no such setting here.</source>
        <translation>Aqui, uma verificação não tem essa configuração.</translation>
    </message>
    <message>
        <source>A time such as 1m30s is wanted here.</source>
        <translation>Aqui é preciso um tempo, como 1m30s.</translation>
    </message>
    <message>
        <source>One of no, always, unless-stopped and on-failure is wanted here.</source>
        <translation>Aqui é preciso um destes valores: no, always, unless-stopped ou on-failure.</translation>
    </message>
    <message>
        <source>0 is no limit.</source>
        <translation>0 significa sem limite.</translation>
    </message>
    <message>
        <source>Say it as a number of processors: the quota divided by the period, which is 100000 unless cpu_period says otherwise.</source>
        <translation>Expresse como número de processadores: a cota dividida pelo período, que é 100000, a menos que cpu_period diga outra coisa.</translation>
    </message>
    <message>
        <source>A size such as 2g or 512m is wanted here.</source>
        <translation>Aqui é preciso um tamanho, como 2g ou 512m.</translation>
    </message>
    <message>
        <source>The path counts from the folder of the file. Put in the whole path.</source>
        <translation>O caminho é relativo à pasta do arquivo. Insira o caminho completo.</translation>
    </message>
    <message>
        <source>SOURCE:TARGET is wanted here.</source>
        <translation>Aqui é preciso SOURCE:TARGET.</translation>
    </message>
    <message>
        <source>A volume without a name is lost with its container. Give it a name if its files are to be kept.</source>
        <translation>Um volume sem nome se perde com o contêiner. Dê um nome a ele se os arquivos devem ser mantidos.</translation>
    </message>
    <message>
        <source>Volumes can be read-only; they have no other options here.</source>
        <translation>Os volumes podem ser somente leitura; aqui não têm outras opções.</translation>
    </message>
    <message>
        <source>Of all that can be mounted, an agent is given folders of the host and volumes.</source>
        <translation>De tudo o que pode ser montado, um agente recebe só pastas do host e volumes.</translation>
    </message>
    <message>
        <source>A source and a target are wanted here.</source>
        <translation>Aqui é preciso informar uma origem e um destino.</translation>
    </message>
    <message>
        <source>The engine decides how it connects an agent.</source>
        <translation>O engine decide como conectar um agente.</translation>
    </message>
    <message>
        <source>An agent uses this network by default.</source>
        <translation>Um agente usa esta rede por padrão.</translation>
    </message>
    <message>
        <source>NAME:ADDRESS is wanted here.</source>
        <translation>Aqui é preciso NAME:ADDRESS.</translation>
    </message>
    <message>
        <source>Compose connects services that name no network to one of their own.</source>
        <translation>O Compose conecta os serviços que não indicam rede a uma rede própria dele.</translation>
    </message>
    <message>
        <source>A $ starts a variable in a Compose file. A plain $ is written $$.</source>
        <translation>Um $ inicia uma variável em um arquivo Compose. Um $ literal se escreve $$.</translation>
    </message>
    <message>
        <source>The file takes %1 from its surroundings, which are not known here. Put the value in.</source>
        <translation>O arquivo obtém %1 do ambiente, que não é conhecido aqui. Insira o valor.</translation>
    </message>
    <message>
        <source>The file wants %1 to be set in its surroundings, which are not known here: %2</source>
        <translation>O arquivo exige que %1 esteja definido no ambiente, que não é conhecido aqui: %2</translation>
    </message>
    <message>
        <source>With the default of %1.</source>
        <translation>Com o valor padrão de %1.</translation>
    </message>
    <message>
        <source>The same key is set again in a place that counts more.</source>
        <translation>A mesma chave é definida de novo em um lugar com mais prioridade.</translation>
    </message>
    <message>
        <source>Nothing is set here.</source>
        <translation>Nada é definido aqui.</translation>
    </message>
    <message>
        <source>The same is set again in a place that counts more.</source>
        <translation>O mesmo é definido de novo em um lugar com mais prioridade.</translation>
    </message>
    <message>
        <source>This is not what Compose wants to stand here.</source>
        <translation>Não é o que o Compose espera aqui.</translation>
    </message>
    <message>
        <source>NAME=value is wanted here.</source>
        <translation>Aqui é preciso NAME=value.</translation>
    </message>
    <message>
        <source>A token is a secret and is kept in no settings. Give it when you launch, or authorise the agent in TeamCity.</source>
        <translation>Um token é um segredo e não é guardado em nenhuma configuração. Informe-o ao implantar ou autorize o agente no TeamCity.</translation>
    </message>
    <message>
        <source>The value comes from the surroundings of whoever starts Compose, which are not known here. Put it in.</source>
        <translation>O valor vem do ambiente de quem inicia o Compose, que não é conhecido aqui. Insira-o.</translation>
    </message>
    <message>
        <source>The file holds the agent's token. Give it when you launch.</source>
        <translation>O arquivo contém o token do agente. Informe-o ao implantar.</translation>
    </message>
    <message>
        <source>That file is not at hand. Put its variables in as the agent's own.</source>
        <translation>Esse arquivo não está disponível. Insira as variáveis dele como variáveis do próprio agente.</translation>
    </message>
    <message>
        <source>This is neither true nor false.</source>
        <translation>Não é nem true nem false.</translation>
    </message>
    <message>
        <source>Engines take this one by default.</source>
        <translation>Os engines usam este por padrão.</translation>
    </message>
    <message>
        <source>The wizard starts an agent after the engine that it needs.</source>
        <translation>O assistente inicia um agente depois do engine de que ele precisa.</translation>
    </message>
</context>
<context>
    <name>ContainerFlags</name>
    <message>
        <source>docker has no such flag.</source>
        <translation>O docker não tem essa flag.</translation>
    </message>
    <message>
        <source>Its value is missing.</source>
        <translation>Falta o valor.</translation>
    </message>
    <message>
        <source>This flag is either true or false.</source>
        <translation>Esta flag é true ou false.</translation>
    </message>
    <message>
        <source>It is given again, and the last one holds.</source>
        <translation>Foi informada de novo, e vale a última.</translation>
    </message>
    <message>
        <source>Something is mounted there already.</source>
        <translation>Já há algo montado ali.</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>Não é um número inteiro.</translation>
    </message>
    <message>
        <source>The command names no image.</source>
        <translation>O comando não indica nenhuma imagem.</translation>
    </message>
    <message>
        <source>Flags stand before the image. Behind it docker hands them to the program in the container.</source>
        <translation>As flags ficam antes da imagem. Depois dela, o docker as entrega ao programa no contêiner.</translation>
    </message>
    <message>
        <source>Agents start as their image says; they are given no other command.</source>
        <translation>Os agentes iniciam como a imagem define; não recebem outro comando.</translation>
    </message>
    <message>
        <source>Names on a network need a network that you made.</source>
        <translation>Nomes em uma rede precisam de uma rede criada por você.</translation>
    </message>
</context>
<context>
    <name>DiffCommand</name>
    <message>
        <source>%1: no differences</source>
        <translation>%1: sem diferenças</translation>
    </message>
    <message>
        <source>%1: differs</source>
        <translation>%1: diferente</translation>
    </message>
    <message>
        <source>  To bring it back:</source>
        <translation>  Para restaurar:</translation>
    </message>
    <message>
        <source>No agents yet.</source>
        <translation>Ainda não há agentes.</translation>
    </message>
</context>
<context>
    <name>DockerCommand</name>
    <message>
        <source>Only what it starts is read.</source>
        <translation>Só é lido o que ele inicia.</translation>
    </message>
    <message>
        <source>A docker command inside another command is not read. Paste it alone.</source>
        <translation>Um comando docker dentro de outro comando não é lido. Cole-o sozinho.</translation>
    </message>
    <message>
        <source>Not a docker command.</source>
        <translation>Não é um comando docker.</translation>
    </message>
    <message>
        <source>Import the Compose file itself.</source>
        <translation>Importe o próprio arquivo Compose.</translation>
    </message>
    <message>
        <source>Which engine is used is chosen in the wizard, or by --engine.</source>
        <translation>O engine a ser usado é escolhido no assistente ou com --engine.</translation>
    </message>
    <message>
        <source>More than %1 containers are not read.</source>
        <translation>Mais de %1 contêineres não são lidos.</translation>
    </message>
    <message>
        <source>What is run inside a container later is not repeated.</source>
        <translation>O que é executado depois dentro de um contêiner não é repetido.</translation>
    </message>
    <message>
        <source>Only docker run and docker create are read.</source>
        <translation>Só docker run e docker create são lidos.</translation>
    </message>
    <message>
        <source>Networks and volumes are made with the engine's defaults. Make this one by hand first, then name it.</source>
        <translation>Redes e volumes são criados com os padrões do engine. Crie este manualmente antes e depois indique o nome.</translation>
    </message>
    <message>
        <source>The engine gives addresses out.</source>
        <translation>O engine atribui os endereços.</translation>
    </message>
    <message>
        <source>There is no such container here.</source>
        <translation>Esse contêiner não existe aqui.</translation>
    </message>
</context>
<context>
    <name>DockerFlags</name>
    <message>
        <source>Agents always run in the background.</source>
        <translation>Os agentes são sempre executados em segundo plano.</translation>
    </message>
    <message>
        <source>Agents start as their image says.</source>
        <translation>Os agentes iniciam como a imagem define.</translation>
    </message>
    <message>
        <source>The agent's name at the server is its container's name, whatever the host name is.</source>
        <translation>O nome do agente no servidor é o nome do contêiner, seja qual for o nome do host.</translation>
    </message>
    <message>
        <source>An agent calls its server and needs no port of its own; ports that builds publish belong to their containers.</source>
        <translation>Um agente chama o servidor e não precisa de porta própria; as portas que os builds publicam pertencem aos contêineres deles.</translation>
    </message>
    <message>
        <source>The method decides which rights the container has, and gives no others.</source>
        <translation>O método decide que privilégios o contêiner tem e não concede outros.</translation>
    </message>
    <message>
        <source>The limits that can be set are processors, memory and processes.</source>
        <translation>Os limites que podem ser definidos são processadores, memória e processos.</translation>
    </message>
    <message>
        <source>Name servers are the engine's; for single names add host entries.</source>
        <translation>Os servidores DNS são os do engine; para nomes isolados, adicione hosts extras.</translation>
    </message>
    <message>
        <source>The engine gives addresses out.</source>
        <translation>O engine atribui os endereços.</translation>
    </message>
    <message>
        <source>The engine's own logging settings hold.</source>
        <translation>Valem as configurações de log do próprio engine.</translation>
    </message>
    <message>
        <source>Only a sidecar has a health check, and the method makes it.</source>
        <translation>Só um sidecar tem health check, e é o método que o cria.</translation>
    </message>
    <message>
        <source>Windows containers only.</source>
        <translation>Só para contêineres Windows.</translation>
    </message>
    <message>
        <source>The file is not read. Enter what it holds by hand, secrets apart.</source>
        <translation>O arquivo não é lido. Insira manualmente o que ele contém, exceto os segredos.</translation>
    </message>
    <message>
        <source>Devices are not passed on to agents.</source>
        <translation>Dispositivos não são repassados aos agentes.</translation>
    </message>
    <message>
        <source>Annotations are for runtimes that this program does not set up.</source>
        <translation>As anotações são para runtimes que este programa não configura.</translation>
    </message>
    <message>
        <source>The images reap their processes themselves.</source>
        <translation>As próprias imagens recolhem seus processos encerrados.</translation>
    </message>
    <message>
        <source>Links are a thing of the past. Put both containers on one network, and name it.</source>
        <translation>Links são coisa do passado. Coloque os dois contêineres em uma mesma rede e indique-a.</translation>
    </message>
    <message>
        <source>The engine takes the image for its own kind of processor; another would be emulated, slowly.</source>
        <translation>O engine usa a imagem para seu próprio tipo de processador; outra seria emulada, com lentidão.</translation>
    </message>
    <message>
        <source>When to pull is a choice of the launch.</source>
        <translation>Quando baixar as imagens se escolhe na implantação.</translation>
    </message>
    <message>
        <source>An agent updates itself and needs to write.</source>
        <translation>Um agente se atualiza sozinho e precisa gravar.</translation>
    </message>
    <message>
        <source>Agents stay until you remove them.</source>
        <translation>Os agentes permanecem até que você os remova.</translation>
    </message>
    <message>
        <source>The agent's directories are volumes.</source>
        <translation>Os diretórios do agente são volumes.</translation>
    </message>
    <message>
        <source>It also hands the user's registry passwords over. The method docker-socket mounts the socket alone.</source>
        <translation>Ela também entrega as senhas de registry do usuário. O método docker-socket monta só o socket.</translation>
    </message>
    <message>
        <source>Volumes are made by the engine's own driver. Make this one first, then name it.</source>
        <translation>Os volumes são criados pelo driver do próprio engine. Crie este antes e depois indique o nome.</translation>
    </message>
    <message>
        <source>Name the other container's volumes one by one.</source>
        <translation>Indique os volumes do outro contêiner um por um.</translation>
    </message>
</context>
<context>
    <name>DockerSocket</name>
    <message>
        <source>The proxy lets containers through, and whoever may start a container is root on the host. It keeps out Swarm with its secrets and configs, plugins, and little else.</source>
        <translation>O proxy deixa passar contêineres, e quem pode iniciar um contêiner é root no host. Ele bloqueia o Swarm, com seus secrets e configs, os plugins e pouco mais.</translation>
    </message>
    <message>
        <source>The proxy lets no containers through, so build steps can't run in one (the Container Wrapper, docker run, docker compose). They can build, pull and push images. The agent's directories are volumes, not folders of the host.</source>
        <translation>O proxy não deixa passar contêineres, portanto as etapas de build não podem ser executadas em um (Container Wrapper, docker run, docker compose). Elas podem criar, baixar e enviar imagens. Os diretórios do agente são volumes, não pastas do host.</translation>
    </message>
    <message>
        <source>The proxy cuts a connection on which nothing is said for ten minutes: a docker command that prints nothing for so long fails.</source>
        <translation>O proxy corta uma conexão que fica dez minutos em silêncio: um comando docker que não exibe nada por esse tempo falha.</translation>
    </message>
    <message>
        <source>The proxy asks for no password. On Linux whoever is logged in on the engine's host can reach it at its container's address, as can containers on the host's network: use it on a host that is for builds only.</source>
        <translation>O proxy não pede senha. No Linux, quem estiver conectado ao host do engine pode acessá-lo pelo endereço do contêiner, assim como os contêineres na rede do host: use-o em um host dedicado a builds.</translation>
    </message>
    <message>
        <source>The agent's directories are made on the host under /opt/buildagent. They start empty, so the agent's first connection takes some minutes longer: it fetches its tools and plugins from the server.</source>
        <translation>Os diretórios do agente são criados no host em /opt/buildagent. Eles começam vazios, por isso a primeira conexão do agente demora alguns minutos a mais: ele busca suas ferramentas e plugins no servidor.</translation>
    </message>
    <message>
        <source>The group of the engine's socket could not be read; %1 is taken. If the agent is denied access to the socket, put in the number that this prints on the engine's host: stat -c %g %2</source>
        <translation>Não foi possível ler o grupo do socket do engine; será usado %1. Se o agente não tiver acesso ao socket, informe o número que este comando exibe no host do engine: stat -c %g %2</translation>
    </message>
    <message>
        <source>The agent does not run as root and must be able to write its directories on the host. Before the first start, run there: sudo install -d -o 1000 -g 1000 /opt/buildagent/work /opt/buildagent/temp /opt/buildagent/tools /opt/buildagent/plugins /opt/buildagent/system</source>
        <translation>O agente não é executado como root e precisa poder gravar em seus diretórios no host. Antes do primeiro início, execute ali: sudo install -d -o 1000 -g 1000 /opt/buildagent/work /opt/buildagent/temp /opt/buildagent/tools /opt/buildagent/plugins /opt/buildagent/system</translation>
    </message>
</context>
<context>
    <name>DoctorCommand</name>
    <message>
        <source>  Line %1: %2</source>
        <translation>  Linha %1: %2</translation>
    </message>
    <message>
        <source>  Why: %1</source>
        <translation>  Por quê: %1</translation>
    </message>
    <message>
        <source>  What to do: %1</source>
        <translation>  O que fazer: %1</translation>
    </message>
    <message>
        <source>  More: %1</source>
        <translation>  Mais: %1</translation>
    </message>
    <message>
        <source>Explains the errors in a log, or in what a terminal printed: Docker's, Compose's, Sysbox's and TeamCity's. Says what lies behind each one that it knows and what to do. Asks no engine and changes nothing. Tokens of agents are not shown again.

Examples: docker logs teamcity-agent 2&gt;&amp;1 | dind-wizard doctor -
          dind-wizard doctor teamcity-agent.log</source>
        <translation>Explica os erros em um log ou no que um terminal exibiu: do Docker, do Compose, do Sysbox e do TeamCity. Diz o que está por trás de cada erro conhecido e o que fazer. Não consulta nenhum engine e não altera nada. Os tokens dos agentes não são exibidos de novo.

Exemplos: docker logs teamcity-agent 2&gt;&amp;1 | dind-wizard doctor -
          dind-wizard doctor teamcity-agent.log</translation>
    </message>
    <message>
        <source>The file, or - for standard input.</source>
        <translation>O arquivo, ou - para a entrada padrão.</translation>
    </message>
    <message>
        <source>Give one file, or - for standard input.</source>
        <translation>Informe um arquivo, ou - para a entrada padrão.</translation>
    </message>
    <message>
        <source>Example: docker logs teamcity-agent 2&gt;&amp;1 | dind-wizard doctor -</source>
        <translation>Exemplo: docker logs teamcity-agent 2&gt;&amp;1 | dind-wizard doctor -</translation>
    </message>
    <message>
        <source>This text is larger than 16 MiB.</source>
        <translation>Este texto tem mais de 16 MiB.</translation>
    </message>
    <message>
        <source>Give its end, where the error is: tail -n 2000 FILE | dind-wizard doctor -</source>
        <translation>Informe o final, onde está o erro: tail -n 2000 FILE | dind-wizard doctor -</translation>
    </message>
    <message>
        <source>No error in this text is known here. Give more of it, from some lines before the error on: the log of the agent's container, and of its engine's if it has one (docker logs). "dind-wizard check" looks at the engine itself.</source>
        <translation>Nenhum erro deste texto é conhecido aqui. Informe um trecho maior, a partir de algumas linhas antes do erro: o log do contêiner do agente e o do engine dele, se houver (docker logs). "dind-wizard check" examina o próprio engine.</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Trust boundary: a hostile build can take over everything in here</source>
        <translation>Fronteira de confiança: um build mal-intencionado pode assumir o controle de tudo aqui dentro</translation>
    </message>
    <message>
        <source>Docker engine of the host</source>
        <translation>Docker Engine do host</translation>
    </message>
    <message>
        <source>starts the containers and keeps the volumes</source>
        <translation>inicia os contêineres e mantém os volumes</translation>
    </message>
    <message>
        <source>Trust boundary: beyond it only images and the host's network</source>
        <translation>Fronteira de confiança: além dela, só imagens e a rede do host</translation>
    </message>
    <message>
        <source>Trust boundary: a build can do as it likes in here, and stays</source>
        <translation>Fronteira de confiança: um build faz o que quiser aqui dentro, mas não sai</translation>
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
        <translation>Docker Engine</translation>
    </message>
    <message>
        <source>in the agent's container</source>
        <translation>no contêiner do agente</translation>
    </message>
    <message>
        <source>steps of</source>
        <translation>etapas do</translation>
    </message>
    <message>
        <source>containers that</source>
        <translation>contêineres que</translation>
    </message>
    <message>
        <source>docker build</source>
        <translation>docker build</translation>
    </message>
    <message>
        <source>builds start</source>
        <translation>os builds iniciam</translation>
    </message>
    <message>
        <source>of the host</source>
        <translation>do host</translation>
    </message>
    <message>
        <source>builds make images there</source>
        <translation>os builds criam imagens ali</translation>
    </message>
    <message>
        <source>builds command it</source>
        <translation>os builds o comandam</translation>
    </message>
    <message>
        <source>listens here</source>
        <translation>escuta aqui</translation>
    </message>
    <message>
        <source>Container %1</source>
        <translation>Contêiner %1</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>Rede %1</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Volume %1</translation>
    </message>
    <message>
        <source>and %1 more made the same way: %2 to %3</source>
        <translation>e mais %1 do mesmo tipo: de %2 a %3</translation>
    </message>
    <message>
        <source>TeamCity</source>
        <translation>TeamCity</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (somente leitura)</translation>
    </message>
    <message>
        <source>The agent's configuration: who it is for the TeamCity server. As long as it is kept, a container that is made anew is the same agent.</source>
        <translation>A configuração do agente: quem ele é para o servidor TeamCity. Enquanto ela for mantida, um contêiner recriado é o mesmo agente.</translation>
    </message>
    <message>
        <source>The checkouts in which builds work.</source>
        <translation>Os checkouts em que os builds trabalham.</translation>
    </message>
    <message>
        <source>Temporary files of builds, emptied between them.</source>
        <translation>Arquivos temporários dos builds, apagados entre um e outro.</translation>
    </message>
    <message>
        <source>What the agent fetched from the server to run build steps with.</source>
        <translation>O que o agente buscou no servidor para executar etapas de build.</translation>
    </message>
    <message>
        <source>The agent's caches.</source>
        <translation>Os caches do agente.</translation>
    </message>
    <message>
        <source>The agent's logs.</source>
        <translation>Os logs do agente.</translation>
    </message>
    <message>
        <source>All that the server knows: its settings, its internal database, and what builds leave.</source>
        <translation>Tudo o que o servidor sabe: suas configurações, seu banco de dados interno e o que os builds deixam.</translation>
    </message>
    <message>
        <source>The server's logs.</source>
        <translation>Os logs do servidor.</translation>
    </message>
    <message>
        <source>Temporary files of the server.</source>
        <translation>Arquivos temporários do servidor.</translation>
    </message>
    <message>
        <source>The keys with which the agent proves to its engine who it is. The engine makes them when it starts first.</source>
        <translation>As chaves com que o agente prova sua identidade ao engine. O engine as cria na primeira vez que inicia.</translation>
    </message>
    <message>
        <source>Where a Docker engine in this container keeps images, containers and build cache. Never give it to two engines at once.</source>
        <translation>Onde um Docker Engine neste contêiner mantém imagens, contêineres e cache de build. Nunca o use em dois engines ao mesmo tempo.</translation>
    </message>
    <message>
        <source>TeamCity server %1</source>
        <translation>Servidor TeamCity %1</translation>
    </message>
    <message>
        <source>A container of the image %1, made with the agents for trying things out. It hands builds to them at %2. It never calls an agent; agents ask.</source>
        <translation>Um contêiner da imagem %1, criado com os agentes para experimentar. Ele distribui builds aos agentes em %2. Nunca chama um agente; são os agentes que perguntam.</translation>
    </message>
    <message>
        <source>TeamCity server</source>
        <translation>Servidor TeamCity</translation>
    </message>
    <message>
        <source>%1: it hands builds to its agents. It never calls an agent; agents ask.</source>
        <translation>%1: distribui builds aos agentes. Nunca chama um agente; são os agentes que perguntam.</translation>
    </message>
    <message>
        <source>%1 asks TeamCity for builds</source>
        <translation>%1 pede builds ao TeamCity</translation>
    </message>
    <message>
        <source>The agent calls %1 and keeps asking, so no port has to be open towards the agent.</source>
        <translation>O agente chama %1 e continua perguntando, portanto nenhuma porta precisa ficar aberta em direção ao agente.</translation>
    </message>
    <message>
        <source>Trust boundary of %1</source>
        <translation>Fronteira de confiança de %1</translation>
    </message>
    <message>
        <source>A build can do as it likes in here. Through the proxy it reaches beyond: to the images of the host's engine, and to the host's network while an image is built. To get at the host itself it would have to break what keeps containers apart.</source>
        <translation>Um build pode fazer o que quiser aqui dentro. Por meio do proxy, ele vai além: chega às imagens do engine do host e à rede do host enquanto uma imagem é criada. Para chegar ao próprio host, teria de romper o que separa os contêineres.</translation>
    </message>
    <message>
        <source>A build can do as it likes in here. To get out it would have to break what keeps containers apart.</source>
        <translation>Um build pode fazer o que quiser aqui dentro. Para sair, teria de romper o que separa os contêineres.</translation>
    </message>
    <message>
        <source>Trust boundary: the whole host</source>
        <translation>Fronteira de confiança: o host inteiro</translation>
    </message>
    <message>
        <source>A build that means harm can take over everything inside this line. Let only builds run here that you would give root on this machine.</source>
        <translation>Um build mal-intencionado pode assumir o controle de tudo dentro desta linha. Só permita aqui builds aos quais você daria acesso de root nesta máquina.</translation>
    </message>
    <message>
        <source>The machine whose Docker engine runs the containers. Under Docker Desktop it is a virtual machine.</source>
        <translation>A máquina cujo Docker Engine executa os contêineres. No Docker Desktop, é uma máquina virtual.</translation>
    </message>
    <message>
        <source>It starts the containers and keeps the volumes. Builds have no way to command it directly: they use an engine of their own.</source>
        <translation>Inicia os contêineres e mantém os volumes. Os builds não têm como comandá-lo diretamente: usam um engine próprio.</translation>
    </message>
    <message>
        <source>It starts the agent's container. Builds may have it build, pull and push images, and share its images with everything else that runs on this host.</source>
        <translation>Inicia o contêiner do agente. Os builds podem usá-lo para criar, baixar e enviar imagens e compartilham as imagens dele com tudo o mais que é executado neste host.</translation>
    </message>
    <message>
        <source>It starts the agent's container, and it obeys builds as well: they share its images, containers, names and ports with everything else that runs on this host.</source>
        <translation>Inicia o contêiner do agente e também obedece aos builds: eles compartilham imagens, contêineres, nomes e portas com tudo o mais que é executado neste host.</translation>
    </message>
    <message>
        <source>Proxy of the socket: %1</source>
        <translation>Proxy do socket: %1</translation>
    </message>
    <message>
        <source>A container of the image %1 (a sidecar): it hands on to the host's engine what one agent may ask of it, and refuses the rest.</source>
        <translation>Um contêiner da imagem %1 (um sidecar): repassa ao engine do host o que um agente pode pedir a ele e recusa o resto.</translation>
    </message>
    <message>
        <source>It lets containers through, whatever they mount: that is as much as the socket itself.</source>
        <translation>Deixa passar contêineres, não importa o que montem: isso equivale ao próprio socket.</translation>
    </message>
    <message>
        <source>It lets images through, and no containers.</source>
        <translation>Deixa passar imagens, mas não contêineres.</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation>Agente %1</translation>
    </message>
    <message>
        <source>Docker engine %1</source>
        <translation>Docker Engine %1</translation>
    </message>
    <message>
        <source>A container of the image %1. Build steps run in it.</source>
        <translation>Um contêiner da imagem %1. As etapas de build são executadas nele.</translation>
    </message>
    <message>
        <source>A container of the image %1 (a sidecar): a complete Docker engine for one agent.</source>
        <translation>Um contêiner da imagem %1 (um sidecar): um Docker Engine completo para um único agente.</translation>
    </message>
    <message>
        <source>It is privileged: Docker lifts nearly all limits it puts on containers.</source>
        <translation>É privilegiado: o Docker retira quase todos os limites que impõe aos contêineres.</translation>
    </message>
    <message>
        <source>Sysbox runs it: root in it is an ordinary user of the host.</source>
        <translation>O Sysbox o executa: o root dentro dele é um usuário comum do host.</translation>
    </message>
    <message>
        <source>Docker engine inside %1</source>
        <translation>Docker Engine dentro de %1</translation>
    </message>
    <message>
        <source>The agent's container starts an engine of its own. Paths and localhost mean the same to a build and to the containers it starts.</source>
        <translation>O contêiner do agente inicia um engine próprio. Caminhos e localhost significam o mesmo para um build e para os contêineres que ele inicia.</translation>
    </message>
    <message>
        <source>Containers that builds start</source>
        <translation>Contêineres iniciados pelos builds</translation>
    </message>
    <message>
        <source>Steps of docker build</source>
        <translation>Etapas do docker build</translation>
    </message>
    <message>
        <source>The engine runs each RUN of a Dockerfile in a container beside the agent: root in it, without folders of the host, and gone afterwards. Builds can start no others.</source>
        <translation>O engine executa cada RUN de um Dockerfile em um contêiner ao lado do agente: root dentro dele, sem pastas do host, e descartado em seguida. Os builds não podem iniciar outros.</translation>
    </message>
    <message>
        <source>They run beside the agent, as siblings. Paths that a build gives them are paths of the host, and ports that they publish open on the host.</source>
        <translation>São executados ao lado do agente, como irmãos. Os caminhos que um build lhes dá são caminhos do host, e as portas que publicam se abrem no host.</translation>
    </message>
    <message>
        <source>They run in the sidecar. Paths that a build gives them are the sidecar's, and ports that they publish open there, under the name docker.</source>
        <translation>São executados no sidecar. Os caminhos que um build lhes dá são os do sidecar, e as portas que publicam se abrem ali, com o nome docker.</translation>
    </message>
    <message>
        <source>They run inside the agent's container: its paths are theirs, and ports that they publish open on its localhost.</source>
        <translation>São executados dentro do contêiner do agente: os caminhos dele são os deles, e as portas que publicam se abrem no localhost dele.</translation>
    </message>
    <message>
        <source>%1 commands %2</source>
        <translation>%1 comanda %2</translation>
    </message>
    <message>
        <source>The docker command in the agent talks to this engine over their private network, encrypted with TLS, and shows a key. That keeps strangers out, not builds: every build can use the key.</source>
        <translation>O comando docker no agente fala com este engine pela rede privada dos dois, com criptografia TLS, e apresenta uma chave. Isso barra estranhos, não builds: todo build pode usar a chave.</translation>
    </message>
    <message>
        <source>%1 asks %2</source>
        <translation>%1 consulta %2</translation>
    </message>
    <message>
        <source>The docker command in the agent talks to the proxy over their private network, in the clear and without a password. Nobody else is on that network.</source>
        <translation>O comando docker no agente fala com o proxy pela rede privada dos dois, sem criptografia e sem senha. Ninguém mais está nessa rede.</translation>
    </message>
    <message>
        <source>Socket %1</source>
        <translation>Socket %1</translation>
    </message>
    <message>
        <source>The way to command the Docker engine of the host. Whoever may write to it is root on the host.</source>
        <translation>O meio de comandar o Docker Engine do host. Quem pode gravar nele é root no host.</translation>
    </message>
    <message>
        <source>Path of the host: %1</source>
        <translation>Caminho do host: %1</translation>
    </message>
    <message>
        <source>It lies on the host itself.</source>
        <translation>Fica no próprio host.</translation>
    </message>
    <message>
        <source>A volume: disk space that the Docker engine of the host manages. It stays when the container is removed.</source>
        <translation>Um volume: espaço em disco que o Docker Engine do host gerencia. Permanece quando o contêiner é removido.</translation>
    </message>
    <message>
        <source>All agents share it.</source>
        <translation>Todos os agentes o compartilham.</translation>
    </message>
    <message>
        <source>%1 is %2 in %3</source>
        <translation>%1 é %2 em %3</translation>
    </message>
    <message>
        <source>Through this the docker command in the agent commands the host's engine.</source>
        <translation>Por aqui, o comando docker no agente comanda o engine do host.</translation>
    </message>
    <message>
        <source>Through this the proxy hands on what it lets through.</source>
        <translation>Por aqui, o proxy repassa o que deixa passar.</translation>
    </message>
    <message>
        <source>Mounted read-only it takes requests all the same.</source>
        <translation>Mesmo montado como somente leitura, aceita solicitações.</translation>
    </message>
    <message>
        <source>The container can only read there.</source>
        <translation>O contêiner só pode ler ali.</translation>
    </message>
    <message>
        <source>The container can read and write there.</source>
        <translation>O contêiner pode ler e gravar ali.</translation>
    </message>
    <message>
        <source>If the host has no such directory, the engine makes it.</source>
        <translation>Se o host não tiver esse diretório, o engine o cria.</translation>
    </message>
    <message>
        <source>Made for this agent and its proxy alone.</source>
        <translation>Criada só para este agente e seu proxy.</translation>
    </message>
    <message>
        <source>Made for this agent and its engine alone.</source>
        <translation>Criada só para este agente e seu engine.</translation>
    </message>
    <message>
        <source>The default bridge network</source>
        <translation>Rede bridge padrão</translation>
    </message>
    <message>
        <source>The network that Docker puts containers on when nothing else is said. Containers of other people are on it too and can be reached by their addresses.</source>
        <translation>A rede em que o Docker coloca os contêineres quando nada mais é indicado. Contêineres de outras pessoas também estão nela e podem ser acessados pelo endereço.</translation>
    </message>
    <message>
        <source>Made for the server and its agents. They can reach each other on it.</source>
        <translation>Criada para o servidor e seus agentes. Nela, eles podem se comunicar.</translation>
    </message>
    <message>
        <source>It has to exist already. What else is on it can be reached by builds.</source>
        <translation>Já precisa existir. O que mais estiver nela pode ser acessado pelos builds.</translation>
    </message>
    <message>
        <source>%1 is on %2</source>
        <translation>%1 está na rede %2</translation>
    </message>
    <message>
        <source>Through this network it reaches the outside.</source>
        <translation>Por esta rede, ele acessa o exterior.</translation>
    </message>
    <message>
        <source>Others on this network find it under the name %1.</source>
        <translation>Outros nesta rede o encontram pelo nome %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Port %1 of the host</source>
        <translation>Porta %1 do host</translation>
    </message>
    <message>
        <source>The door for your browser. It is open on the host itself only and not to its network, because the first visitor of a new server becomes administrator.</source>
        <translation>A entrada para o seu navegador. Fica aberta só no próprio host, não na rede dele, porque o primeiro visitante de um servidor novo se torna administrador.</translation>
    </message>
    <message>
        <source>%1 is port %2 of %3</source>
        <translation>%1 é a porta %2 de %3</translation>
    </message>
    <message>
        <source>The host's engine passes on what comes in there.</source>
        <translation>O engine do host repassa o que chega ali.</translation>
    </message>
    <message>
        <source>And %1 more</source>
        <translation>E mais %1</translation>
    </message>
    <message>
        <source>Each has containers, volumes and networks of its own like those shown: %1 to %2.</source>
        <translation>Cada um tem contêineres, volumes e redes próprios, como os mostrados: de %1 a %2.</translation>
    </message>
    <message>
        <source>privileged</source>
        <translation>privilegiado</translation>
    </message>
    <message>
        <source>as root</source>
        <translation>como root</translation>
    </message>
    <message>
        <source>as the image's user</source>
        <translation>como o usuário da imagem</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>lets containers through</source>
        <translation>deixa passar contêineres</translation>
    </message>
    <message>
        <source>lets images through only</source>
        <translation>deixa passar só imagens</translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 CPUs</translation>
    </message>
    <message>
        <source>default bridge</source>
        <translation>bridge padrão</translation>
    </message>
    <message numerus="yes">
        <source>%n TeamCity agent(s) on a Docker host, method %1.</source>
        <translation>
            <numerusform>%n agente TeamCity em um host Docker, método %1.</numerusform>
            <numerusform>%n agentes TeamCity em um host Docker, método %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trust boundary is the whole host.</source>
        <translation>A fronteira de confiança é o host inteiro.</translation>
    </message>
    <message>
        <source>The trust boundary runs around each agent.</source>
        <translation>A fronteira de confiança envolve cada agente.</translation>
    </message>
    <message>
        <source>The server %1 is made with it.</source>
        <translation>O servidor %1 é criado junto.</translation>
    </message>
    <message>
        <source>The server is %1.</source>
        <translation>O servidor é %1.</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volume</translation>
    </message>
    <message>
        <source>path of the host</source>
        <translation>caminho do host</translation>
    </message>
    <message>
        <source>engine's socket</source>
        <translation>socket do engine</translation>
    </message>
    <message>
        <source>network</source>
        <translation>rede</translation>
    </message>
    <message>
        <source>port of the host</source>
        <translation>porta do host</translation>
    </message>
    <message>
        <source>read and write</source>
        <translation>leitura e gravação</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>somente leitura</translation>
    </message>
</context>
<context>
    <name>Drift</name>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>an answer that can't be read</source>
        <translation>uma resposta ilegível</translation>
    </message>
    <message>
        <source>set</source>
        <translation>definido</translation>
    </message>
    <message>
        <source>%1: it is not there</source>
        <translation>%1: não existe</translation>
    </message>
    <message>
        <source>%1: it was not asked for</source>
        <translation>%1: não foi pedido</translation>
    </message>
    <message>
        <source>%1: the engine gave %2</source>
        <translation>%1: o engine forneceu %2</translation>
    </message>
    <message>
        <source>%1: not asked for, it has %2</source>
        <translation>%1: não foi pedido, mas tem %2</translation>
    </message>
    <message>
        <source>%1: %2 was asked for, it has none</source>
        <translation>%1: foi pedido %2, mas não tem nenhum</translation>
    </message>
    <message>
        <source>%1: %2 was asked for, it has %3</source>
        <translation>%1: foi pedido %2, mas tem %3</translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <source>Choose the engine</source>
        <translation>Escolher o engine</translation>
    </message>
    <message>
        <source>Name a Docker context, or type an address such as unix:///run/user/1000/docker.sock. Leave it empty to use the engine that the docker command would.</source>
        <translation>Indique um contexto do Docker ou digite um endereço, como unix:///run/user/1000/docker.sock. Deixe em branco para usar o engine que o comando docker usaria.</translation>
    </message>
    <message>
        <source>Docker context or address</source>
        <translation>Contexto ou endereço do Docker</translation>
    </message>
    <message>
        <source>as the docker command chooses</source>
        <translation>conforme a escolha do comando docker</translation>
    </message>
    <message>
        <source>The name of a Docker context, or an address: unix://, npipe://, tcp:// or ssh://USER@HOST. Empty: as the docker command finds it.</source>
        <translation>O nome de um contexto do Docker ou um endereço: unix://, npipe://, tcp:// ou ssh://USER@HOST. Em branco: o mesmo engine que o comando docker encontra.</translation>
    </message>
</context>
<context>
    <name>EngineNetwork</name>
    <message>
        <source>Enter a subnet such as 10.201.0.0/16.</source>
        <translation>Informe uma sub-rede, como 10.201.0.0/16.</translation>
    </message>
    <message>
        <source>Each network of the engine takes 256 addresses, and the default one is the first: give a subnet between /8 and /22.</source>
        <translation>Cada rede do engine ocupa 256 endereços, e a padrão é a primeira: informe uma sub-rede entre /8 e /22.</translation>
    </message>
    <message>
        <source>The subnet begins at %1/%2.</source>
        <translation>A sub-rede começa em %1/%2.</translation>
    </message>
    <message>
        <source>Enter the mirror's address, such as https://mirror.example.com.</source>
        <translation>Informe o endereço do espelho, como https://mirror.example.com.</translation>
    </message>
    <message>
        <source>An engine takes no user or password for a mirror.</source>
        <translation>Um engine não aceita usuário nem senha para um espelho.</translation>
    </message>
    <message>
        <source>An engine takes only the host and port of a mirror, with nothing behind them.</source>
        <translation>Um engine só aceita o host e a porta de um espelho, sem nada depois.</translation>
    </message>
    <message>
        <source>Builds use the host's engine, which has settings of its own: this is not used.</source>
        <translation>Os builds usam o engine do host, que tem configurações próprias: isto não é usado.</translation>
    </message>
    <message>
        <source>Only an engine in a sidecar can be told this. One in the agent goes by /etc/docker/daemon.json of its image: this is not used.</source>
        <translation>Só um engine em um sidecar pode receber essa configuração. Um no agente segue o /etc/docker/daemon.json da imagem: isto não é usado.</translation>
    </message>
    <message>
        <source>Packets have between %1 and %2 bytes; 1500 is usual.</source>
        <translation>Os pacotes têm entre %1 e %2 bytes; o usual é 1500.</translation>
    </message>
    <message>
        <source>Enter hosts with their ports, such as registry.example.com:5000, without http://.</source>
        <translation>Informe hosts com suas portas, como registry.example.com:5000, sem http://.</translation>
    </message>
    <message>
        <source>These are more than 100 registries.</source>
        <translation>São mais de 100 registries.</translation>
    </message>
    <message>
        <source>Whoever is on the way to these registries can read and change the images that builds pull.</source>
        <translation>Quem estiver no caminho até esses registries pode ler e alterar as imagens que os builds baixam.</translation>
    </message>
</context>
<context>
    <name>EngineSetup</name>
    <message>
        <source>Remove what would be in the way of Docker's own packages. Images, containers and volumes stay.</source>
        <translation>Remova o que entraria em conflito com os pacotes do próprio Docker. Imagens, contêineres e volumes permanecem.</translation>
    </message>
    <message>
        <source>Tell the package manager about Docker's packages, and the key with which they are signed.</source>
        <translation>Adicione ao gerenciador de pacotes o repositório do Docker e a chave com que os pacotes são assinados.</translation>
    </message>
    <message>
        <source>a version at “Candidate”</source>
        <translation>uma versão em “Candidate”</translation>
    </message>
    <message>
        <source>Install the engine. It starts at once, and with the machine.</source>
        <translation>Instale o engine. Ele inicia na hora e sempre que a máquina for ligada.</translation>
    </message>
    <message>
        <source>Tell the package manager about Docker's packages.</source>
        <translation>Adicione ao gerenciador de pacotes o repositório do Docker.</translation>
    </message>
    <message>
        <source>Install the engine. When it asks for a key, say yes only to the fingerprint %1.</source>
        <translation>Instale o engine. Quando for pedida a confirmação de uma chave, aceite só a impressão digital %1.</translation>
    </message>
    <message>
        <source>Start it, now and with the machine.</source>
        <translation>Inicie-o agora e sempre que a máquina for ligada.</translation>
    </message>
    <message>
        <source>Join the group docker, so that you may use the engine without sudo. Know what that means: whoever is in this group is as powerful as root on this machine.</source>
        <translation>Entre no grupo docker para poder usar o engine sem sudo. Saiba o que isso significa: quem está nesse grupo tem o mesmo poder que o root nesta máquina.</translation>
    </message>
    <message>
        <source>It counts from your next login: log out and in again, then start this program anew.</source>
        <translation>Vale a partir do próximo login: encerre a sessão, entre de novo e reinicie este programa.</translation>
    </message>
    <message>
        <source>a part for the client and one for the server</source>
        <translation>uma parte para o cliente e uma para o servidor</translation>
    </message>
    <message>
        <source>Docker Desktop is installed but does not run. Start it from the menu of your desktop, or so:</source>
        <translation>O Docker Desktop está instalado, mas não está em execução. Inicie-o pelo menu da área de trabalho ou assim:</translation>
    </message>
    <message>
        <source>If it runs and is not found: its engine has an address of its own. Choose “Other engine…” and type desktop-linux.</source>
        <translation>Se ele estiver em execução e não for encontrado, é porque o engine dele tem um endereço próprio. Escolha “Outro engine…” e digite desktop-linux.</translation>
    </message>
    <message>
        <source>Docker is installed, but its engine does not run. Start it.</source>
        <translation>O Docker está instalado, mas o engine não está em execução. Inicie-o.</translation>
    </message>
    <message>
        <source>“active” or “running”</source>
        <translation>“active” ou “running”</translation>
    </message>
    <message>
        <source>If it does not start, its log says why. “dind-wizard doctor” explains many of its errors.</source>
        <translation>Se ele não iniciar, o log diz por quê. “dind-wizard doctor” explica muitos dos erros dele.</translation>
    </message>
    <message>
        <source>Docker does not support this distribution itself; these are the steps for the one it is made from, and usually they work.</source>
        <translation>O próprio Docker não oferece suporte a esta distribuição; estes são os passos para aquela em que ela se baseia e, em geral, funcionam.</translation>
    </message>
    <message>
        <source>Docker makes no packages for a release as old as this one any more (%1 is the oldest). Upgrade the system first.</source>
        <translation>O Docker não cria mais pacotes para uma versão tão antiga quanto esta (a mais antiga é %1). Atualize o sistema primeiro.</translation>
    </message>
    <message>
        <source>Ports that containers publish are open to the network even where ufw or firewalld closes them.</source>
        <translation>As portas que os contêineres publicam ficam abertas para a rede mesmo onde o ufw ou o firewalld as fecham.</translation>
    </message>
    <message>
        <source>Install Docker Desktop, start it, and wait until it says that the engine runs. With it the methods docker-socket and dind work; Sysbox needs Linux.</source>
        <translation>Instale o Docker Desktop, inicie-o e espere até que indique que o engine está em execução. Com ele, funcionam os métodos docker-socket e dind; o Sysbox precisa de Linux.</translation>
    </message>
    <message>
        <source>Docker has no packages of its own for this system. Most distributions bring a package, called docker or docker.io: install that one, then start its service.</source>
        <translation>O Docker não tem pacotes próprios para este sistema. A maioria das distribuições traz um pacote chamado docker ou docker.io: instale-o e depois inicie o serviço dele.</translation>
    </message>
</context>
<context>
    <name>ErrorSignatures</name>
    <message>
        <source>This Sysbox is too old for the Docker inside the agent</source>
        <translation>Este Sysbox é antigo demais para o Docker dentro do agente</translation>
    </message>
    <message>
        <source>The Docker inside checks /proc strictly since runc 1.3.3 (Docker 28.5.2) and takes what Sysbox 0.6.7 and older show there for an attack.</source>
        <translation>O Docker interno verifica o /proc com rigor desde o runc 1.3.3 (Docker 28.5.2) e considera um ataque o que o Sysbox 0.6.7 e versões mais antigas mostram ali.</translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer on the host, then make the container again. Until then use an image with Docker 28.5.1 or older inside.</source>
        <translation>Instale o Sysbox 0.7.1 ou mais novo no host e recrie o contêiner. Até lá, use uma imagem com Docker interno 28.5.1 ou mais antigo.</translation>
    </message>
    <message>
        <source>Sysbox may not set a network setting on this kernel</source>
        <translation>O Sysbox não pode definir uma configuração de rede neste kernel</translation>
    </message>
    <message>
        <source>Sysbox fails to write a kernel setting for the new container. It is reported with Sysbox 0.7 on Ubuntu 24.04 with kernel 6.17 and is not solved yet.</source>
        <translation>O Sysbox não consegue gravar uma configuração do kernel para o novo contêiner. Há relatos disso com o Sysbox 0.7 no Ubuntu 24.04 com kernel 6.17, ainda sem solução.</translation>
    </message>
    <message>
        <source>Start the host with an older kernel (6.8 is the one that Ubuntu 24.04 came with), or use the method dind on a machine of its own.</source>
        <translation>Inicie o host com um kernel mais antigo (o 6.8 é o que veio com o Ubuntu 24.04) ou use o método dind em uma máquina dedicada.</translation>
    </message>
    <message>
        <source>Sysbox can't give the container its /sys</source>
        <translation>O Sysbox não consegue fornecer o /sys ao contêiner</translation>
    </message>
    <message>
        <source>The kernel refuses a mount that Sysbox makes for every container. It is reported with Sysbox 0.7.0 under containerd 2 and kernels 6.8 to 6.17, on Kubernetes nodes above all.</source>
        <translation>O kernel recusa uma montagem que o Sysbox faz para todo contêiner. Há relatos disso com o Sysbox 0.7.0 no containerd 2 e kernels 6.8 a 6.17, principalmente em nós do Kubernetes.</translation>
    </message>
    <message>
        <source>Install the newest Sysbox. If it stays so, use an older kernel or containerd 1.7, or the method dind on a machine of its own.</source>
        <translation>Instale o Sysbox mais recente. Se continuar assim, use um kernel mais antigo ou o containerd 1.7, ou o método dind em uma máquina dedicada.</translation>
    </message>
    <message>
        <source>This Sysbox is too old for the runc inside</source>
        <translation>Este Sysbox é antigo demais para o runc interno</translation>
    </message>
    <message>
        <source>A runc that mounts /proc more carefully (since 1.0.0-rc95, Docker 20.10.7) does not get along with old Sysbox versions.</source>
        <translation>Um runc que monta o /proc com mais cuidado (desde a versão 1.0.0-rc95, Docker 20.10.7) não é compatível com versões antigas do Sysbox.</translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer on the host, then make the container again.</source>
        <translation>Instale o Sysbox 0.7.1 ou mais novo no host e recrie o contêiner.</translation>
    </message>
    <message>
        <source>Sysbox can't put the kernel's headers into this image</source>
        <translation>O Sysbox não consegue colocar os cabeçalhos do kernel nesta imagem</translation>
    </message>
    <message>
        <source>Older versions of Sysbox make folders for the host's kernel headers in the container, which some images do not allow. Fixed in Sysbox 0.6.3.</source>
        <translation>Versões mais antigas do Sysbox criam no contêiner pastas para os cabeçalhos do kernel do host, o que algumas imagens não permitem. Corrigido no Sysbox 0.6.3.</translation>
    </message>
    <message>
        <source>Sysbox's manager does not run</source>
        <translation>O gerenciador do Sysbox não está em execução</translation>
    </message>
    <message>
        <source>Docker knows the runtime, but Sysbox's service sysbox-mgr, which every start has to ask, does not answer.</source>
        <translation>O Docker conhece o runtime, mas o serviço sysbox-mgr do Sysbox, que precisa ser consultado a cada início, não responde.</translation>
    </message>
    <message>
        <source>Restart Sysbox and look at its state. If it stops again, /var/log/sysbox-mgr.log says why.</source>
        <translation>Reinicie o Sysbox e verifique o estado dele. Se ele parar de novo, /var/log/sysbox-mgr.log diz por quê.</translation>
    </message>
    <message>
        <source>Sysbox's file service does not run</source>
        <translation>O serviço de arquivos do Sysbox não está em execução</translation>
    </message>
    <message>
        <source>The service sysbox-fs, which shows each container its own /proc and /sys, does not answer.</source>
        <translation>O serviço sysbox-fs, que mostra a cada contêiner seus próprios /proc e /sys, não responde.</translation>
    </message>
    <message>
        <source>Restart Sysbox and look at its state. If it stops again, /var/log/sysbox-fs.log says why.</source>
        <translation>Reinicie o Sysbox e verifique o estado dele. Se ele parar de novo, /var/log/sysbox-fs.log diz por quê.</translation>
    </message>
    <message>
        <source>Sysbox was restarted under a running container</source>
        <translation>O Sysbox foi reiniciado com um contêiner em execução</translation>
    </message>
    <message>
        <source>The container's /proc comes from sysbox-fs, and that was restarted after the container had started. The container can't be connected again.</source>
        <translation>O /proc do contêiner vem do sysbox-fs, que foi reiniciado depois que o contêiner iniciou. Não é possível reconectar o contêiner.</translation>
    </message>
    <message>
        <source>Stop the agent and start it again.</source>
        <translation>Pare o agente e inicie-o de novo.</translation>
    </message>
    <message>
        <source>Sysbox does not run privileged containers</source>
        <translation>O Sysbox não executa contêineres privilegiados</translation>
    </message>
    <message>
        <source>The container was asked to be privileged and to run under Sysbox. The two exclude each other; Docker inside a Sysbox container needs no privileged flag.</source>
        <translation>Foi pedido que o contêiner fosse privilegiado e executado com o Sysbox. As duas coisas se excluem; o Docker dentro de um contêiner do Sysbox não precisa da flag privileged.</translation>
    </message>
    <message>
        <source>Take --privileged (privileged: true) away.</source>
        <translation>Remova --privileged (privileged: true).</translation>
    </message>
    <message>
        <source>The user sysbox has two ranges of user numbers</source>
        <translation>O usuário sysbox tem dois intervalos de números de usuário</translation>
    </message>
    <message>
        <source>/etc/subuid or /etc/subgid has more than one line for the user sysbox. Sysbox wants exactly one in each.</source>
        <translation>/etc/subuid ou /etc/subgid tem mais de uma linha para o usuário sysbox. O Sysbox exige exatamente uma em cada arquivo.</translation>
    </message>
    <message>
        <source>Leave one line "sysbox:START:65536" in each of the two files, then restart Sysbox.</source>
        <translation>Deixe uma só linha "sysbox:START:65536" em cada um dos dois arquivos e reinicie o Sysbox.</translation>
    </message>
    <message>
        <source>A variable whose name begins with SYSBOX_ is not one of Sysbox's</source>
        <translation>Uma variável cujo nome começa com SYSBOX_ não é do Sysbox</translation>
    </message>
    <message>
        <source>Names that begin with SYSBOX_ belong to Sysbox, and it starts no container that has one it does not know.</source>
        <translation>Os nomes que começam com SYSBOX_ pertencem ao Sysbox, que não inicia nenhum contêiner com um nome desses que não conheça.</translation>
    </message>
    <message>
        <source>Rename or remove that variable of the agent.</source>
        <translation>Renomeie ou remova essa variável do agente.</translation>
    </message>
    <message>
        <source>The kernel allows no user namespaces</source>
        <translation>O kernel não permite namespaces de usuário</translation>
    </message>
    <message>
        <source>Sysbox keeps containers apart with user namespaces, and a kernel setting of this host switches them off for everybody but root.</source>
        <translation>O Sysbox separa os contêineres com namespaces de usuário, e uma configuração do kernel deste host os desativa para todos, exceto o root.</translation>
    </message>
    <message>
        <source>Switch them on. To keep it so after a restart, put the setting into a file in /etc/sysctl.d.</source>
        <translation>Ative-os. Para manter assim após uma reinicialização, coloque a configuração em um arquivo em /etc/sysctl.d.</translation>
    </message>
    <message>
        <source>/var/lib/sysbox is on a file system that Sysbox can't use</source>
        <translation>/var/lib/sysbox está em um sistema de arquivos que o Sysbox não pode usar</translation>
    </message>
    <message>
        <source>Sysbox keeps its containers' data under /var/lib/sysbox and needs an ordinary disk there, with ext4 or btrfs; overlay and tmpfs won't do.</source>
        <translation>O Sysbox mantém os dados dos contêineres em /var/lib/sysbox e precisa de um disco comum ali, com ext4 ou btrfs; overlay e tmpfs não servem.</translation>
    </message>
    <message>
        <source>Move /var/lib/sysbox, and /var/lib/docker as well, to a disk with ext4 or btrfs.</source>
        <translation>Mova /var/lib/sysbox e também /var/lib/docker para um disco com ext4 ou btrfs.</translation>
    </message>
    <message>
        <source>Sysbox's installer stops because containers exist</source>
        <translation>O instalador do Sysbox para porque existem contêineres</translation>
    </message>
    <message>
        <source>The installer wants to restart Docker with fixed network ranges and does not do so while there is any container, running or not.</source>
        <translation>O instalador quer reiniciar o Docker com intervalos de rede fixos e não faz isso enquanto houver algum contêiner, em execução ou não.</translation>
    </message>
    <message>
        <source>You need not remove your containers: give "bip" and "default-address-pools" in /etc/docker/daemon.json a value, restart Docker once yourself, and install again. The installer then leaves Docker running.</source>
        <translation>Não é preciso remover seus contêineres: defina "bip" e "default-address-pools" em /etc/docker/daemon.json, reinicie o Docker uma vez e instale de novo. Assim, o instalador não mexe no Docker em execução.</translation>
    </message>
    <message>
        <source>Docker asks Sysbox for its features and gets no answer</source>
        <translation>O Docker pergunta ao Sysbox quais são os recursos dele e não recebe resposta</translation>
    </message>
    <message>
        <source>A warning: Sysbox before 0.7 has no command "features". It does no harm by itself but shows an old Sysbox, which current Docker versions inside the agent do not work with.</source>
        <translation>Um aviso: o Sysbox anterior à versão 0.7 não tem o comando "features". Isso em si não faz mal, mas indica um Sysbox antigo, com o qual as versões atuais do Docker dentro do agente não funcionam.</translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer.</source>
        <translation>Instale o Sysbox 0.7.1 ou mais novo.</translation>
    </message>
    <message>
        <source>The container's first process died in its user namespace</source>
        <translation>O primeiro processo do contêiner morreu no namespace de usuário</translation>
    </message>
    <message>
        <source>Sysbox could not set up the new container's user namespace. Known causes are a kernel whose shiftfs module is broken (Ubuntu's 5.15.0-50) and limits on user namespaces.</source>
        <translation>O Sysbox não conseguiu configurar o namespace de usuário do novo contêiner. As causas conhecidas são um kernel com o módulo shiftfs defeituoso (o 5.15.0-50 do Ubuntu) e limites de namespaces de usuário.</translation>
    </message>
    <message>
        <source>Look whether user namespaces are limited, update the kernel, and restart. If the module shiftfs is loaded on a kernel from 5.19 on, Sysbox does not need it: unload it.</source>
        <translation>Verifique se os namespaces de usuário estão limitados, atualize o kernel e reinicie. Se o módulo shiftfs estiver carregado em um kernel a partir do 5.19, o Sysbox não precisa dele: descarregue-o.</translation>
    </message>
    <message>
        <source>The engine does not know this runtime</source>
        <translation>O engine não conhece este runtime</translation>
    </message>
    <message>
        <source>The container asks for a runtime (sysbox-runc, say) that is not registered with the engine. Sysbox is not installed there, Docker is a snap package, or /etc/docker/daemon.json lost the entry.</source>
        <translation>O contêiner pede um runtime (por exemplo, sysbox-runc) que não está registrado no engine. O Sysbox não está instalado ali, o Docker é um pacote snap ou /etc/docker/daemon.json perdeu a entrada.</translation>
    </message>
    <message>
        <source>Look what the engine knows. Install Sysbox, or choose another method.</source>
        <translation>Verifique o que o engine conhece. Instale o Sysbox ou escolha outro método.</translation>
    </message>
    <message>
        <source>The engine remaps users, and the container wants to be privileged</source>
        <translation>O engine remapeia usuários, e o contêiner quer ser privilegiado</translation>
    </message>
    <message>
        <source>The engine was set up with userns-remap: root in a container is an ordinary user outside. Privileged containers are refused then.</source>
        <translation>O engine foi configurado com userns-remap: o root em um contêiner é um usuário comum fora dele. Nesse caso, contêineres privilegiados são recusados.</translation>
    </message>
    <message>
        <source>Give the container the host's user namespace (--userns=host; in Compose: userns_mode: host). Know that this switches the protection off for it. Or choose the method sysbox.</source>
        <translation>Dê ao contêiner o namespace de usuário do host (--userns=host; no Compose: userns_mode: host). Saiba que isso desativa a proteção para ele. Ou escolha o método sysbox.</translation>
    </message>
    <message>
        <source>The engine remaps users, and the container wants a namespace of the host</source>
        <translation>O engine remapeia usuários, e o contêiner quer um namespace do host</translation>
    </message>
    <message>
        <source>With userns-remap no container may use the host's network or processes.</source>
        <translation>Com userns-remap, nenhum contêiner pode usar a rede ou os processos do host.</translation>
    </message>
    <message>
        <source>Take the host network away, or give the container the host's user namespace (--userns=host).</source>
        <translation>Remova a rede do host ou dê ao contêiner o namespace de usuário do host (--userns=host).</translation>
    </message>
    <message>
        <source>This machine has fewer rights to give than the container wants</source>
        <translation>Esta máquina tem menos privilégios a conceder do que o contêiner pede</translation>
    </message>
    <message>
        <source>A privileged container wants all of root's rights, and the engine itself lacks some: it runs in a container or in a restricted virtual machine.</source>
        <translation>Um contêiner privilegiado pede todos os privilégios do root, e faltam alguns ao próprio engine: ele é executado em um contêiner ou em uma máquina virtual restrita.</translation>
    </message>
    <message>
        <source>Run the engine where root has all rights: on a real or full virtual machine.</source>
        <translation>Execute o engine onde o root tem todos os privilégios: em uma máquina física ou em uma máquina virtual completa.</translation>
    </message>
    <message>
        <source>The inner engine's cgroups were not prepared</source>
        <translation>Os cgroups do engine interno não foram preparados</translation>
    </message>
    <message>
        <source>Under cgroup v2 an engine in a container first has to move its own processes into a group below. The official docker:dind image does so at its start; this one does not.</source>
        <translation>Com cgroup v2, um engine em um contêiner precisa primeiro mover seus próprios processos para um grupo abaixo. A imagem oficial docker:dind faz isso ao iniciar; esta, não.</translation>
    </message>
    <message>
        <source>Use the official docker:dind image beside the agent, or a TeamCity agent image whose start script does it.</source>
        <translation>Use a imagem oficial docker:dind ao lado do agente ou uma imagem de agente TeamCity cujo script de início faça isso.</translation>
    </message>
    <message>
        <source>The engine does not find the cgroups that it needs</source>
        <translation>O engine não encontra os cgroups de que precisa</translation>
    </message>
    <message>
        <source>The engine (before 20.10) knows cgroup v1 only and the host has v2, or the container was given no cgroups to work with.</source>
        <translation>O engine (anterior à versão 20.10) só conhece o cgroup v1 e o host tem o v2, ou o contêiner não recebeu cgroups para trabalhar.</translation>
    </message>
    <message>
        <source>Use a newer engine. Inside a container: use Docker 20.10 or newer, and the privileged flag or Sysbox.</source>
        <translation>Use um engine mais novo. Dentro de um contêiner: use o Docker 20.10 ou mais novo e a flag privileged ou o Sysbox.</translation>
    </message>
    <message>
        <source>The host uses cgroup v1, which Docker gives up</source>
        <translation>O host usa cgroup v1, que o Docker está abandonando</translation>
    </message>
    <message>
        <source>A warning: engines from 29 on still work with cgroup v1; support ends in May 2029 at the latest.</source>
        <translation>Um aviso: os engines a partir da versão 29 ainda funcionam com cgroup v1; o suporte termina o mais tardar em maio de 2029.</translation>
    </message>
    <message>
        <source>Nothing has to be done today. Move the host to cgroup v2 at its next upgrade; current distributions have it by default.</source>
        <translation>Nada precisa ser feito hoje. Migre o host para cgroup v2 na próxima atualização; as distribuições atuais o usam por padrão.</translation>
    </message>
    <message>
        <source>The rootless engine may not make groups for limits</source>
        <translation>O engine rootless não pode criar grupos para limites</translation>
    </message>
    <message>
        <source>A limit was asked for, and systemd does not let this user make the control group that it needs.</source>
        <translation>Foi pedido um limite, e o systemd não permite que este usuário crie o grupo de controle necessário.</translation>
    </message>
    <message>
        <source>Let systemd delegate cgroups to users (the page says how), or leave the limits out.</source>
        <translation>Permita que o systemd delegue cgroups aos usuários (a página explica como) ou não defina limites.</translation>
    </message>
    <message>
        <source>The kernel can't enforce this limit</source>
        <translation>O kernel não consegue impor este limite</translation>
    </message>
    <message>
        <source>The host's kernel was started without the control group that this limit needs. Docker starts the container without the limit.</source>
        <translation>O kernel do host foi iniciado sem o grupo de controle de que este limite precisa. O Docker inicia o contêiner sem o limite.</translation>
    </message>
    <message>
        <source>If the limit matters, switch it on in the kernel's start options, or leave the limit out.</source>
        <translation>Se o limite for importante, ative-o nas opções de inicialização do kernel; se não for, remova o limite.</translation>
    </message>
    <message>
        <source>The engine inside has not the rights to run</source>
        <translation>O engine interno não tem privilégios para ser executado</translation>
    </message>
    <message>
        <source>Docker inside a container needs the privileged flag or Sysbox, and this container has neither.</source>
        <translation>O Docker dentro de um contêiner precisa da flag privileged ou do Sysbox, e este contêiner não tem nenhum dos dois.</translation>
    </message>
    <message>
        <source>Make the container with --privileged (the method dind), or under Sysbox (the method sysbox).</source>
        <translation>Crie o contêiner com --privileged (método dind) ou com o Sysbox (método sysbox).</translation>
    </message>
    <message>
        <source>The engine inside may not set up its network</source>
        <translation>O engine interno não pode configurar sua rede</translation>
    </message>
    <message>
        <source>Docker inside a container needs the privileged flag or Sysbox; without them it can't change network rules.</source>
        <translation>O Docker dentro de um contêiner precisa da flag privileged ou do Sysbox; sem eles, não consegue alterar as regras de rede.</translation>
    </message>
    <message>
        <source>Make the container with --privileged (the method dind), or under Sysbox (the method sysbox). The engine has to start as root.</source>
        <translation>Crie o contêiner com --privileged (método dind) ou com o Sysbox (método sysbox). O engine precisa iniciar como root.</translation>
    </message>
    <message>
        <source>The engine inside may not mount</source>
        <translation>O engine interno não pode fazer montagens</translation>
    </message>
    <message>
        <source>docker:dind was started without the privileged flag.</source>
        <translation>O docker:dind foi iniciado sem a flag privileged.</translation>
    </message>
    <message>
        <source>The rootless engine image needs the privileged flag, too</source>
        <translation>A imagem do engine rootless também precisa da flag privileged</translation>
    </message>
    <message>
        <source>docker:dind-rootless runs its engine as an ordinary user, but to set that up it needs a container without Docker's usual limits.</source>
        <translation>O docker:dind-rootless executa o engine como usuário comum, mas, para configurar isso, precisa de um contêiner sem os limites habituais do Docker.</translation>
    </message>
    <message>
        <source>Make its container with --privileged.</source>
        <translation>Crie o contêiner com --privileged.</translation>
    </message>
    <message>
        <source>The kernel allows the rootless engine no user namespaces</source>
        <translation>O kernel não permite namespaces de usuário ao engine rootless</translation>
    </message>
    <message>
        <source>A rootless engine lives in a user namespace, and a setting of the host's kernel forbids these to ordinary users.</source>
        <translation>Um engine rootless vive em um namespace de usuário, e uma configuração do kernel do host proíbe isso aos usuários comuns.</translation>
    </message>
    <message>
        <source>Allow them on the host. To keep it so after a restart, put the settings into a file in /etc/sysctl.d.</source>
        <translation>Permita-os no host. Para manter assim após uma reinicialização, coloque as configurações em um arquivo em /etc/sysctl.d.</translation>
    </message>
    <message>
        <source>This engine image can't run as an ordinary user</source>
        <translation>Esta imagem de engine não pode ser executada como usuário comum</translation>
    </message>
    <message>
        <source>The ordinary docker:dind image was started as a user other than root.</source>
        <translation>A imagem comum docker:dind foi iniciada com um usuário diferente do root.</translation>
    </message>
    <message>
        <source>Start it as root, or use an image whose tag ends in -dind-rootless.</source>
        <translation>Inicie-a como root ou use uma imagem cuja tag termine em -dind-rootless.</translation>
    </message>
    <message>
        <source>The container asks for a higher limit than may be given</source>
        <translation>O contêiner pede um limite maior do que pode ser concedido</translation>
    </message>
    <message>
        <source>A --ulimit goes beyond what the engine itself may do: it is rootless, or runs in a container.</source>
        <translation>Um --ulimit vai além do que o próprio engine pode fazer: ele é rootless ou é executado em um contêiner.</translation>
    </message>
    <message>
        <source>Leave the ulimit out, or lower it.</source>
        <translation>Remova ou reduza o ulimit.</translation>
    </message>
    <message>
        <source>AppArmor's profile can't be used inside</source>
        <translation>O perfil do AppArmor não pode ser usado internamente</translation>
    </message>
    <message>
        <source>The engine in the container sees that the host uses AppArmor, but can't load or apply its profile, because /sys/kernel/security is not mounted there.</source>
        <translation>O engine no contêiner vê que o host usa o AppArmor, mas não consegue carregar nem aplicar o perfil dele, porque /sys/kernel/security não está montado ali.</translation>
    </message>
    <message>
        <source>Use the official docker:dind image, which mounts it, or set the variable container=docker for the engine so that it looks for AppArmor properly.</source>
        <translation>Use a imagem oficial docker:dind, que o monta, ou defina a variável container=docker para o engine, para que ele procure o AppArmor corretamente.</translation>
    </message>
    <message>
        <source>SELinux keeps the container from the socket</source>
        <translation>O SELinux impede o contêiner de acessar o socket</translation>
    </message>
    <message>
        <source>SELinux labels the host's Docker socket in a way that ordinary containers may not use, whatever their user is.</source>
        <translation>O SELinux rotula o socket do Docker do host de um modo que contêineres comuns não podem usar, seja qual for o usuário deles.</translation>
    </message>
    <message>
        <source>Start the agent with --security-opt label=disable (Compose: security_opt: [label=disable]). Do not relabel the socket with :z.</source>
        <translation>Inicie o agente com --security-opt label=disable (Compose: security_opt: [label=disable]). Não mude o rótulo do socket com :z.</translation>
    </message>
    <message>
        <source>The engine's data lies on an overlay file system</source>
        <translation>Os dados do engine estão em um sistema de arquivos overlay</translation>
    </message>
    <message>
        <source>A container's own files are an overlay already, and Linux can't put a second one on top. The engine inside needs a volume for its data.</source>
        <translation>Os arquivos de um contêiner já são um overlay, e o Linux não consegue colocar um segundo por cima. O engine interno precisa de um volume para seus dados.</translation>
    </message>
    <message>
        <source>Mount a volume at /var/lib/docker; with a containerd of its own also at /var/lib/containerd.</source>
        <translation>Monte um volume em /var/lib/docker; se houver um containerd próprio, também em /var/lib/containerd.</translation>
    </message>
    <message>
        <source>The storage driver overlay2 does not go with the new image store</source>
        <translation>O driver de armazenamento overlay2 não combina com o novo armazenamento de imagens</translation>
    </message>
    <message>
        <source>Engines from 29 on keep images in containerd, which calls its driver overlayfs. DOCKER_DRIVER or --storage-driver names overlay2 while the new store is switched on.</source>
        <translation>Os engines a partir da versão 29 mantêm as imagens no containerd, cujo driver se chama overlayfs. DOCKER_DRIVER ou --storage-driver indica overlay2 enquanto o novo armazenamento está ativado.</translation>
    </message>
    <message>
        <source>Remove DOCKER_DRIVER and --storage-driver, or go back to the old store with --feature=containerd-snapshotter=false.</source>
        <translation>Remova DOCKER_DRIVER e --storage-driver, ou volte ao armazenamento antigo com --feature=containerd-snapshotter=false.</translation>
    </message>
    <message>
        <source>The engine's data was written by another storage driver</source>
        <translation>Os dados do engine foram gravados por outro driver de armazenamento</translation>
    </message>
    <message>
        <source>What is in /var/lib/docker comes from a storage driver that does not work here, so the engine refuses to start over it.</source>
        <translation>O que há em /var/lib/docker vem de um driver de armazenamento que não funciona aqui, por isso o engine se recusa a iniciar sobre esses dados.</translation>
    </message>
    <message>
        <source>Start it where the old driver works, or give the engine a new, empty volume; its images are pulled again.</source>
        <translation>Inicie-o onde o driver antigo funciona ou dê ao engine um volume novo e vazio; as imagens dele serão baixadas de novo.</translation>
    </message>
    <message>
        <source>The engine can't use the disk that it was given</source>
        <translation>O engine não consegue usar o disco que recebeu</translation>
    </message>
    <message>
        <source>None of the storage drivers works where the engine's data is. Inside a container that means: there is no volume at /var/lib/docker.</source>
        <translation>Nenhum dos drivers de armazenamento funciona onde estão os dados do engine. Dentro de um contêiner, isso significa que não há volume em /var/lib/docker.</translation>
    </message>
    <message>
        <source>Mount a volume at /var/lib/docker.</source>
        <translation>Monte um volume em /var/lib/docker.</translation>
    </message>
    <message>
        <source>Another engine uses the same data</source>
        <translation>Outro engine usa os mesmos dados</translation>
    </message>
    <message>
        <source>The engine waits for a lock on /var/lib/docker: a second engine has the same volume, or the first has not stopped yet.</source>
        <translation>O engine espera a liberação de um bloqueio em /var/lib/docker: um segundo engine usa o mesmo volume, ou o primeiro ainda não parou.</translation>
    </message>
    <message>
        <source>Give each engine a volume of its own. Two engines on the same data destroy it.</source>
        <translation>Dê a cada engine um volume próprio. Dois engines sobre os mesmos dados os destroem.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>There is no room left on the disk, or on the file system that something is written to. An agent's engine keeps every image and cache in its volume until they are removed.</source>
        <translation>Não há mais espaço no disco ou no sistema de arquivos em que algo está sendo gravado. O engine de um agente mantém todas as imagens e caches no volume até que sejam removidos.</translation>
    </message>
    <message>
        <source>See what takes the space, and remove what is not needed. docker system prune removes stopped containers, unused networks and images; read what it lists first.</source>
        <translation>Veja o que ocupa o espaço e remova o que não for necessário. docker system prune remove contêineres parados e redes e imagens não usadas; antes, leia o que ele lista.</translation>
    </message>
    <message>
        <source>The host allows too few file watches</source>
        <translation>O host permite poucos monitoramentos de arquivos (watches)</translation>
    </message>
    <message>
        <source>Engines and builds watch files, and all containers together share one limit of the kernel, which is used up.</source>
        <translation>Engines e builds monitoram arquivos, e todos os contêineres juntos compartilham um mesmo limite do kernel, que se esgotou.</translation>
    </message>
    <message>
        <source>Raise the limits on the host. To keep them after a restart, put them into a file in /etc/sysctl.d.</source>
        <translation>Aumente os limites no host. Para mantê-los após uma reinicialização, coloque-os em um arquivo em /etc/sysctl.d.</translation>
    </message>
    <message>
        <source>A container's files are still in use</source>
        <translation>Os arquivos de um contêiner ainda estão em uso</translation>
    </message>
    <message>
        <source>Something on the host still holds the files of the container that is to be removed.</source>
        <translation>Algo no host ainda mantém abertos os arquivos do contêiner que deve ser removido.</translation>
    </message>
    <message>
        <source>Wait a moment and remove it again. If it stays so, restart Docker.</source>
        <translation>Espere um momento e remova-o de novo. Se continuar assim, reinicie o Docker.</translation>
    </message>
    <message>
        <source>The host's kernel lacks the newer network rules</source>
        <translation>Faltam ao kernel do host as regras de rede mais novas</translation>
    </message>
    <message>
        <source>The engine inside sets up its network with nf_tables, which this host's kernel does not offer.</source>
        <translation>O engine interno configura sua rede com nf_tables, que o kernel deste host não oferece.</translation>
    </message>
    <message>
        <source>Let the engine inside use the older rules: set DOCKER_IPTABLES_LEGACY=1 for the container that runs it (TeamCity images since September 2025, docker:dind).</source>
        <translation>Faça o engine interno usar as regras mais antigas: defina DOCKER_IPTABLES_LEGACY=1 para o contêiner que o executa (imagens do TeamCity desde setembro de 2025, docker:dind).</translation>
    </message>
    <message>
        <source>The host's kernel lacks the older network rules</source>
        <translation>Faltam ao kernel do host as regras de rede mais antigas</translation>
    </message>
    <message>
        <source>The engine inside sets up its network with the older iptables, whose module is not loaded on the host, and a container can't load it.</source>
        <translation>O engine interno configura sua rede com o iptables antigo, cujo módulo não está carregado no host, e um contêiner não consegue carregá-lo.</translation>
    </message>
    <message>
        <source>Load the module on the host. Or let the engine inside use the newer rules: set DOCKER_IPTABLES_LEGACY to nothing in docker:dind, and leave it out in TeamCity's images.</source>
        <translation>Carregue o módulo no host. Ou faça o engine interno usar as regras mais novas: defina DOCKER_IPTABLES_LEGACY vazia no docker:dind e omita-a nas imagens do TeamCity.</translation>
    </message>
    <message>
        <source>The program iptables is missing</source>
        <translation>Falta o programa iptables</translation>
    </message>
    <message>
        <source>The engine needs iptables for its network, and it is not installed where the engine runs.</source>
        <translation>O engine precisa do iptables para sua rede, e ele não está instalado onde o engine é executado.</translation>
    </message>
    <message>
        <source>Install the package iptables there, or use an image that has it: docker:dind or a TeamCity agent image.</source>
        <translation>Instale ali o pacote iptables ou use uma imagem que o tenha: docker:dind ou uma imagem de agente TeamCity.</translation>
    </message>
    <message>
        <source>Docker's network rules are gone</source>
        <translation>As regras de rede do Docker desapareceram</translation>
    </message>
    <message>
        <source>A firewall was started or reloaded after Docker and took Docker's rules away.</source>
        <translation>Um firewall foi iniciado ou recarregado depois do Docker e removeu as regras dele.</translation>
    </message>
    <message>
        <source>Restart Docker; that restores them. It stops containers for a moment.</source>
        <translation>Reinicie o Docker; isso as restaura. Os contêineres param por um momento.</translation>
    </message>
    <message>
        <source>The engine can't set up its network</source>
        <translation>O engine não consegue configurar sua rede</translation>
    </message>
    <message>
        <source>Setting up the address translation failed. Inside a container: the privileged flag is missing, or the host's kernel lacks what the engine uses.</source>
        <translation>A configuração da tradução de endereços falhou. Dentro de um contêiner: falta a flag privileged, ou falta ao kernel do host algo que o engine usa.</translation>
    </message>
    <message>
        <source>Make the container privileged or use Sysbox. If it is, try DOCKER_IPTABLES_LEGACY=1 for it.</source>
        <translation>Torne o contêiner privilegiado ou use o Sysbox. Se já for assim, tente DOCKER_IPTABLES_LEGACY=1 para ele.</translation>
    </message>
    <message>
        <source>The engine does not start because of its network; the rest of the line says what failed.</source>
        <translation>O engine não inicia por causa da rede; o resto da linha diz o que falhou.</translation>
    </message>
    <message>
        <source>Check that the container is privileged or runs under Sysbox, and that its network ranges do not overlap with the host's.</source>
        <translation>Verifique se o contêiner é privilegiado ou é executado com o Sysbox e se seus intervalos de rede não se sobrepõem aos do host.</translation>
    </message>
    <message>
        <source>No free range of addresses is left for the network</source>
        <translation>Não resta nenhum intervalo de endereços livre para a rede</translation>
    </message>
    <message>
        <source>Every range that Docker may use is taken: by many Docker networks, or by a VPN or other networks of the host.</source>
        <translation>Todos os intervalos que o Docker pode usar estão ocupados: por muitas redes do Docker, por uma VPN ou por outras redes do host.</translation>
    </message>
    <message>
        <source>Remove networks that nobody uses. If a VPN takes the ranges, switch it off while the network is made, or set "default-address-pools" in /etc/docker/daemon.json.</source>
        <translation>Remova as redes que ninguém usa. Se uma VPN ocupa os intervalos, desative-a enquanto a rede é criada ou defina "default-address-pools" em /etc/docker/daemon.json.</translation>
    </message>
    <message>
        <source>The engine does not know the host's address</source>
        <translation>O engine não conhece o endereço do host</translation>
    </message>
    <message>
        <source>host.docker.internal was asked for with host-gateway, but the engine has no default bridge to take the address from.</source>
        <translation>Foi pedido host.docker.internal com host-gateway, mas o engine não tem uma bridge padrão da qual obter o endereço.</translation>
    </message>
    <message>
        <source>Set "host-gateway-ip" in the engine's daemon.json, or use the host's address in the network instead.</source>
        <translation>Defina "host-gateway-ip" no daemon.json do engine ou use o endereço do host na rede.</translation>
    </message>
    <message>
        <source>Only networks of your own know names</source>
        <translation>Só redes criadas por você conhecem nomes</translation>
    </message>
    <message>
        <source>A container has a name in its network only if that network was made by you; Docker's default bridge knows none.</source>
        <translation>Um contêiner só tem um nome na rede se ela tiver sido criada por você; a bridge padrão do Docker não conhece nenhum.</translation>
    </message>
    <message>
        <source>Make a network and put the containers on it.</source>
        <translation>Crie uma rede e coloque os contêineres nela.</translation>
    </message>
    <message>
        <source>The network is still in use</source>
        <translation>A rede ainda está em uso</translation>
    </message>
    <message>
        <source>A network can only be removed when no container is connected to it.</source>
        <translation>Uma rede só pode ser removida quando não há nenhum contêiner conectado a ela.</translation>
    </message>
    <message>
        <source>Stop and remove the containers on it first.</source>
        <translation>Primeiro, pare e remova os contêineres conectados a ela.</translation>
    </message>
    <message>
        <source>A network of this name exists already</source>
        <translation>Já existe uma rede com este nome</translation>
    </message>
    <message>
        <source>Each network of an engine has a name of its own.</source>
        <translation>Cada rede de um engine tem um nome próprio.</translation>
    </message>
    <message>
        <source>Choose another name for the agent, or use the network that is there.</source>
        <translation>Escolha outro nome para o agente ou use a rede existente.</translation>
    </message>
    <message>
        <source>The engine thinks that it runs already</source>
        <translation>O engine acha que já está em execução</translation>
    </message>
    <message>
        <source>A file docker.pid is left from before the container stopped hard. TeamCity images before 2023.03 do not remove it.</source>
        <translation>Restou um arquivo docker.pid de antes de o contêiner parar bruscamente. As imagens do TeamCity anteriores à 2023.03 não o removem.</translation>
    </message>
    <message>
        <source>Use a newer agent image. For now, make the container again; its volumes stay.</source>
        <translation>Use uma imagem de agente mais nova. Por enquanto, recrie o contêiner; os volumes dele permanecem.</translation>
    </message>
    <message>
        <source>The engine's helper containerd does not start</source>
        <translation>O containerd, auxiliar do engine, não inicia</translation>
    </message>
    <message>
        <source>The engine starts containerd and waits for it in vain. In a container the reason is mostly that the privileged flag is missing; the lines before say more.</source>
        <translation>O engine inicia o containerd e espera por ele em vão. Em um contêiner, o motivo quase sempre é a falta da flag privileged; as linhas anteriores dizem mais.</translation>
    </message>
    <message>
        <source>Make the container privileged or use Sysbox, and look at the lines before this one.</source>
        <translation>Torne o contêiner privilegiado ou use o Sysbox, e veja as linhas anteriores a esta.</translation>
    </message>
    <message>
        <source>Anyone in the network can take over this engine</source>
        <translation>Qualquer um na rede pode assumir o controle deste engine</translation>
    </message>
    <message>
        <source>The engine listens on a network port without encryption or password. Whoever reaches the port is root on its machine.</source>
        <translation>O engine escuta em uma porta de rede sem criptografia nem senha. Quem acessa a porta é root na máquina dele.</translation>
    </message>
    <message>
        <source>Remove the tcp:// address from the engine's start options or daemon.json, or protect it with TLS (port 2376).</source>
        <translation>Remova o endereço tcp:// das opções de inicialização do engine ou do daemon.json, ou proteja-o com TLS (porta 2376).</translation>
    </message>
    <message>
        <source>Docker Desktop's isolation forbids this</source>
        <translation>O isolamento do Docker Desktop proíbe isto</translation>
    </message>
    <message>
        <source>Enhanced Container Isolation is switched on in Docker Desktop. It keeps containers from the Docker socket unless an administrator allows the image.</source>
        <translation>O Enhanced Container Isolation está ativado no Docker Desktop. Ele mantém os contêineres longe do socket do Docker, a menos que um administrador permita a imagem.</translation>
    </message>
    <message>
        <source>Ask the administrator of Docker Desktop to allow the agent's image and the commands, or use the method dind.</source>
        <translation>Peça ao administrador do Docker Desktop que permita a imagem do agente e os comandos, ou use o método dind.</translation>
    </message>
    <message>
        <source>Your user may not use the Docker socket</source>
        <translation>Seu usuário não pode usar o socket do Docker</translation>
    </message>
    <message>
        <source>The socket belongs to root and one group, and this user is not in it. In an agent: the group's number differs between host and image, or SELinux forbids it.</source>
        <translation>O socket pertence ao root e a um grupo, e este usuário não está nele. Em um agente: o número do grupo difere entre o host e a imagem, ou o SELinux proíbe.</translation>
    </message>
    <message>
        <source>On the host: join the group docker, then log out and in. For an agent: give it the number of the socket's group (--group-add), or run it as root. Whoever may use the socket is as powerful as root.</source>
        <translation>No host: entre no grupo docker, encerre a sessão e entre de novo. Em um agente: dê a ele o número do grupo do socket (--group-add) ou execute-o como root. Quem pode usar o socket tem o mesmo poder que o root.</translation>
    </message>
    <message>
        <source>There is no Docker socket at this path</source>
        <translation>Não há socket do Docker neste caminho</translation>
    </message>
    <message>
        <source>The engine is not started, or listens elsewhere: rootless Docker and Docker Desktop on Linux have sockets of their own. In an agent, the socket is not mounted.</source>
        <translation>O engine não foi iniciado ou escuta em outro lugar: o Docker rootless e o Docker Desktop no Linux têm sockets próprios. Em um agente, o socket não está montado.</translation>
    </message>
    <message>
        <source>Start Docker, or choose the context of the engine that runs. In an agent, mount the socket, or wait until the engine inside has started.</source>
        <translation>Inicie o Docker ou escolha o contexto do engine em execução. Em um agente, monte o socket ou espere até que o engine interno tenha iniciado.</translation>
    </message>
    <message>
        <source>Nothing listens at the Docker socket</source>
        <translation>Nada escuta no socket do Docker</translation>
    </message>
    <message>
        <source>The socket's file is there, but the engine behind it has stopped, or a folder of that name has been made in its place.</source>
        <translation>O arquivo do socket existe, mas o engine por trás dele parou, ou uma pasta com esse nome foi criada no lugar dele.</translation>
    </message>
    <message>
        <source>Start Docker and look why it had stopped.</source>
        <translation>Inicie o Docker e verifique por que ele havia parado.</translation>
    </message>
    <message>
        <source>The name of the engine's container is not found</source>
        <translation>O nome do contêiner do engine não foi encontrado</translation>
    </message>
    <message>
        <source>The engine beside the agent is looked for under the name docker, and no container in the agent's network has that name.</source>
        <translation>O engine ao lado do agente é procurado pelo nome docker, e nenhum contêiner na rede do agente tem esse nome.</translation>
    </message>
    <message>
        <source>Put both containers on one network of your own and give the engine's the alias docker (in Compose: call the service docker).</source>
        <translation>Coloque os dois contêineres em uma rede criada por você e dê ao do engine o alias docker (no Compose: chame o serviço de docker).</translation>
    </message>
    <message>
        <source>The engine beside the agent does not answer</source>
        <translation>O engine ao lado do agente não responde</translation>
    </message>
    <message>
        <source>The engine is reached over the network and has not started yet, has stopped, or listens on the other port: 2376 with TLS, 2375 without.</source>
        <translation>O engine é acessado pela rede e ainda não iniciou, parou ou escuta na outra porta: 2376 com TLS, 2375 sem.</translation>
    </message>
    <message>
        <source>Look at the log of the engine's container. DOCKER_HOST has to name the port that it listens on. A health check lets the agent wait for it.</source>
        <translation>Veja o log do contêiner do engine. DOCKER_HOST precisa indicar a porta em que ele escuta. Um health check faz o agente esperar por ele.</translation>
    </message>
    <message>
        <source>The engine wants TLS, and the client speaks without</source>
        <translation>O engine exige TLS, e o cliente não o usa</translation>
    </message>
    <message>
        <source>DOCKER_HOST names the encrypted port 2376, but the client was not told to use TLS.</source>
        <translation>DOCKER_HOST indica a porta criptografada 2376, mas o cliente não foi configurado para usar TLS.</translation>
    </message>
    <message>
        <source>Set DOCKER_TLS_VERIFY=1 and DOCKER_CERT_PATH=/certs/client for the agent, and mount the certificates there.</source>
        <translation>Defina DOCKER_TLS_VERIFY=1 e DOCKER_CERT_PATH=/certs/client para o agente e monte os certificados ali.</translation>
    </message>
    <message>
        <source>The engine does not accept the client's certificate</source>
        <translation>O engine não aceita o certificado do cliente</translation>
    </message>
    <message>
        <source>The client shows no certificate, or one from another certificate authority; the engine may have made new ones since.</source>
        <translation>O cliente não apresenta certificado ou apresenta um de outra autoridade certificadora; o engine pode ter criado novos desde então.</translation>
    </message>
    <message>
        <source>Mount the engine's client certificates (/certs/client) into the agent, set DOCKER_CERT_PATH to them, and restart the agent after the engine's certificates have changed.</source>
        <translation>Monte os certificados de cliente do engine (/certs/client) no agente, aponte DOCKER_CERT_PATH para eles e reinicie o agente depois que os certificados do engine mudarem.</translation>
    </message>
    <message>
        <source>The client's certificates are not there</source>
        <translation>Os certificados do cliente não estão presentes</translation>
    </message>
    <message>
        <source>DOCKER_CERT_PATH names a folder without the certificates: the volume is not mounted there, or the engine has not made them yet.</source>
        <translation>DOCKER_CERT_PATH indica uma pasta sem os certificados: o volume não está montado ali, ou o engine ainda não os criou.</translation>
    </message>
    <message>
        <source>Mount the volume that the engine has at /certs/client into the agent, and let the agent start after the engine is healthy.</source>
        <translation>Monte no agente o volume que o engine tem em /certs/client e faça o agente iniciar depois que o engine estiver íntegro (healthy).</translation>
    </message>
    <message>
        <source>The registry speaks plain HTTP</source>
        <translation>O registry usa HTTP sem criptografia</translation>
    </message>
    <message>
        <source>The engine talks to registries over HTTPS, unless it was told that this one has none.</source>
        <translation>O engine fala com os registries por HTTPS, a menos que tenha sido informado de que este não o usa.</translation>
    </message>
    <message>
        <source>Give the registry a certificate. If you trust the network, add it to "insecure-registries" of the daemon.json of the engine that pulls, and restart that engine.</source>
        <translation>Dê um certificado ao registry. Se você confia na rede, adicione-o a "insecure-registries" no daemon.json do engine que baixa as imagens e reinicie esse engine.</translation>
    </message>
    <message>
        <source>The client wants TLS, and the engine speaks without</source>
        <translation>O cliente exige TLS, e o engine não o usa</translation>
    </message>
    <message>
        <source>DOCKER_TLS_VERIFY is set, but DOCKER_HOST names a port without encryption (2375).</source>
        <translation>DOCKER_TLS_VERIFY está definida, mas DOCKER_HOST indica uma porta sem criptografia (2375).</translation>
    </message>
    <message>
        <source>Use port 2376, or remove DOCKER_TLS_VERIFY.</source>
        <translation>Use a porta 2376 ou remova DOCKER_TLS_VERIFY.</translation>
    </message>
    <message>
        <source>The certificate was made for another name</source>
        <translation>O certificado foi emitido para outro nome</translation>
    </message>
    <message>
        <source>The name or address that was used is not in the server's certificate. docker:dind puts docker, localhost, its host name and its addresses there, no other network alias.</source>
        <translation>O nome ou endereço usado não está no certificado do servidor. O docker:dind inclui nele docker, localhost, seu nome de host e seus endereços, mas nenhum outro alias de rede.</translation>
    </message>
    <message>
        <source>Use one of the names that the message lists. For docker:dind: use the name docker, set its host name, or add yours with DOCKER_TLS_SAN=DNS:yourname.</source>
        <translation>Use um dos nomes que a mensagem lista. Para docker:dind: use o nome docker, defina o nome de host dele ou adicione o seu com DOCKER_TLS_SAN=DNS:yourname.</translation>
    </message>
    <message>
        <source>The certificate has run out, or the clock is wrong</source>
        <translation>O certificado expirou, ou o relógio está errado</translation>
    </message>
    <message>
        <source>The server's certificate is not valid at the time that this machine's clock shows.</source>
        <translation>O certificado do servidor não é válido na hora que o relógio desta máquina mostra.</translation>
    </message>
    <message>
        <source>Check the clock. docker:dind makes new certificates at each start: restart it, and then the agent.</source>
        <translation>Verifique o relógio. O docker:dind cria certificados novos a cada início: reinicie-o e, depois, o agente.</translation>
    </message>
    <message>
        <source>The server's certificate is not trusted</source>
        <translation>O certificado do servidor não é confiável</translation>
    </message>
    <message>
        <source>The certificate comes from an authority of your own that the engine does not know.</source>
        <translation>O certificado vem de uma autoridade própria que o engine não conhece.</translation>
    </message>
    <message>
        <source>For a registry: put the authority's certificate as ca.crt into /etc/docker/certs.d/ in a folder named like the registry (with its port), at the engine that pulls. For docker:dind: mount its client certificates.</source>
        <translation>Para um registry: coloque o certificado da autoridade como ca.crt em /etc/docker/certs.d/, em uma pasta com o nome do registry (e a porta), no engine que baixa as imagens. Para docker:dind: monte os certificados de cliente dele.</translation>
    </message>
    <message>
        <source>The Docker client is too old for this engine</source>
        <translation>O cliente Docker é antigo demais para este engine</translation>
    </message>
    <message>
        <source>Engines 29.0 to 29.2 want clients from Docker 25 on (API 1.44); from 29.3 on, 19.03 is enough (API 1.40). Older agent images and Compose 1.29 bring older clients.</source>
        <translation>Os engines 29.0 a 29.2 exigem clientes a partir do Docker 25 (API 1.44); a partir da versão 29.3, basta o 19.03 (API 1.40). Imagens de agente mais antigas e o Compose 1.29 trazem clientes mais antigos.</translation>
    </message>
    <message>
        <source>Update what calls the engine (the agent's image, docker-compose), or the engine to 29.3 or newer. As a bridge, the engine's start variable DOCKER_MIN_API_VERSION=1.24 lets old clients in.</source>
        <translation>Atualize o que chama o engine (a imagem do agente, docker-compose), ou o engine para a versão 29.3 ou mais nova. Como solução temporária, a variável de inicialização DOCKER_MIN_API_VERSION=1.24 do engine permite clientes antigos.</translation>
    </message>
    <message>
        <source>The client was told to speak a newer API than the engine knows</source>
        <translation>O cliente foi configurado para usar uma API mais nova do que a que o engine conhece</translation>
    </message>
    <message>
        <source>DOCKER_API_VERSION fixes the version, so the client does not agree on one with the engine.</source>
        <translation>DOCKER_API_VERSION fixa a versão, por isso o cliente não a negocia com o engine.</translation>
    </message>
    <message>
        <source>Remove DOCKER_API_VERSION, or set it to the version that the message names.</source>
        <translation>Remova DOCKER_API_VERSION ou defina-a com a versão que a mensagem indica.</translation>
    </message>
    <message>
        <source>The engine is too old for this Docker client</source>
        <translation>O engine é antigo demais para este cliente Docker</translation>
    </message>
    <message>
        <source>Docker clients from 29 on talk to engines with API 1.44 and newer (Docker 25). Podman offered less until 2026.</source>
        <translation>Os clientes Docker a partir da versão 29 falam com engines com API 1.44 ou mais nova (Docker 25). O Podman oferecia menos até 2026.</translation>
    </message>
    <message>
        <source>Update the engine or Podman, or use an older client: an agent image from before 2026.</source>
        <translation>Atualize o engine ou o Podman, ou use um cliente mais antigo: uma imagem de agente anterior a 2026.</translation>
    </message>
    <message>
        <source>The chosen Docker context does not exist</source>
        <translation>O contexto do Docker escolhido não existe</translation>
    </message>
    <message>
        <source>DOCKER_CONTEXT or Docker's settings name a context that has been removed.</source>
        <translation>DOCKER_CONTEXT ou as configurações do Docker indicam um contexto que foi removido.</translation>
    </message>
    <message>
        <source>Choose one that exists.</source>
        <translation>Escolha um que exista.</translation>
    </message>
    <message>
        <source>The remote engine can't be reached over SSH</source>
        <translation>Não é possível acessar o engine remoto por SSH</translation>
    </message>
    <message>
        <source>The connection to the other machine failed, or no Docker is installed there. The end of the message is what SSH said.</source>
        <translation>A conexão com a outra máquina falhou, ou o Docker não está instalado nela. O final da mensagem é o que o SSH disse.</translation>
    </message>
    <message>
        <source>Try the same connection with ssh first: it has to work without a question (key, known host), and docker must run there.</source>
        <translation>Antes, teste a mesma conexão com ssh: ela precisa funcionar sem perguntas (chave, host conhecido), e o docker precisa funcionar ali.</translation>
    </message>
    <message>
        <source>Docker Desktop is not joined with this WSL system</source>
        <translation>O Docker Desktop não está integrado a este sistema WSL</translation>
    </message>
    <message>
        <source>The command docker in WSL comes from Docker Desktop, and its integration is off for this distribution, or Desktop is not running.</source>
        <translation>O comando docker no WSL vem do Docker Desktop, e a integração dele está desativada para esta distribuição, ou o Desktop não está em execução.</translation>
    </message>
    <message>
        <source>Start Docker Desktop and switch the distribution on under Settings, Resources, WSL integration.</source>
        <translation>Inicie o Docker Desktop e ative a distribuição em Settings, Resources, WSL integration.</translation>
    </message>
    <message>
        <source>No Docker engine answers</source>
        <translation>Nenhum Docker Engine responde</translation>
    </message>
    <message>
        <source>The engine is not running, or the client looks for it in the wrong place (DOCKER_HOST, context).</source>
        <translation>O engine não está em execução, ou o cliente o procura no lugar errado (DOCKER_HOST, contexto).</translation>
    </message>
    <message>
        <source>Start Docker and look which engine the client uses.</source>
        <translation>Inicie o Docker e verifique que engine o cliente usa.</translation>
    </message>
    <message>
        <source>A proxy in front of the socket forbids this</source>
        <translation>Um proxy na frente do socket proíbe isto</translation>
    </message>
    <message>
        <source>The call went to a socket proxy, which lets only some of Docker's commands through.</source>
        <translation>A chamada foi para um proxy do socket, que só deixa passar alguns comandos do Docker.</translation>
    </message>
    <message>
        <source>Allow this call in the proxy's settings; for an agent of this program, --socket-proxy run lets containers through. Whoever may start containers through a proxy is root on the host, as with the socket itself.</source>
        <translation>Permita esta chamada nas configurações do proxy; para um agente deste programa, --socket-proxy run deixa passar contêineres. Quem pode iniciar contêineres por meio de um proxy é root no host, como com o próprio socket.</translation>
    </message>
    <message>
        <source>What stands before the engine does not pass BuildKit on</source>
        <translation>O que está na frente do engine não repassa o BuildKit</translation>
    </message>
    <message>
        <source>BuildKit switches its connection to HTTP/2. A proxy before the socket that forbids /session or /grpc stops it, as do docker-socket-proxy 0.4.0 and newer, whose HAProxy drops the switch.</source>
        <translation>O BuildKit muda sua conexão para HTTP/2. Um proxy na frente do socket que proíbe /session ou /grpc impede isso, assim como o docker-socket-proxy 0.4.0 e versões mais novas, cujo HAProxy descarta a mudança.</translation>
    </message>
    <message>
        <source>Let the proxy pass SESSION and GRPC and use its version 0.3.0, or build without BuildKit: DOCKER_BUILDKIT=0 docker build.</source>
        <translation>Faça o proxy deixar passar SESSION e GRPC e use a versão 0.3.0 dele, ou crie a imagem sem o BuildKit: DOCKER_BUILDKIT=0 docker build.</translation>
    </message>
    <message>
        <source>The program that keeps registry passwords is missing</source>
        <translation>Falta o programa que guarda as senhas de registry</translation>
    </message>
    <message>
        <source>Docker's settings name a helper for passwords (docker-credential-…), and it is not installed here or fails. It is often left behind by Docker Desktop.</source>
        <translation>As configurações do Docker indicam um auxiliar de senhas (docker-credential-…) que não está instalado aqui ou falha. Muitas vezes, é um resto do Docker Desktop.</translation>
    </message>
    <message>
        <source>Install the helper, or remove "credsStore" from ~/.docker/config.json and log in again.</source>
        <translation>Instale o auxiliar ou remova "credsStore" de ~/.docker/config.json e faça login de novo.</translation>
    </message>
    <message>
        <source>The registry's limit of pulls is used up</source>
        <translation>O limite de pulls do registry se esgotou</translation>
    </message>
    <message>
        <source>Docker Hub counts pulls by account, and by address for those who are not logged in; all agents behind one address share the number.</source>
        <translation>O Docker Hub conta os pulls por conta e, para quem não fez login, por endereço; todos os agentes atrás de um mesmo endereço compartilham o total.</translation>
    </message>
    <message>
        <source>Log in, wait some hours, or pull through a mirror of your own. An engine inside an agent needs the login or the mirror, too.</source>
        <translation>Faça login, espere algumas horas ou baixe por meio de um espelho próprio. Um engine dentro de um agente também precisa do login ou do espelho.</translation>
    </message>
    <message>
        <source>The image does not exist, or you may not have it</source>
        <translation>A imagem não existe, ou você não tem acesso a ela</translation>
    </message>
    <message>
        <source>Registries give the same answer to both. A misspelt name is the most frequent reason.</source>
        <translation>Os registries dão a mesma resposta nos dois casos. O motivo mais frequente é um nome escrito errado.</translation>
    </message>
    <message>
        <source>Check the image's name. If it is private, log in to its registry first.</source>
        <translation>Verifique o nome da imagem. Se ela for privada, faça login no registry dela primeiro.</translation>
    </message>
    <message>
        <source>The registry wants to know who you are</source>
        <translation>O registry quer saber quem é você</translation>
    </message>
    <message>
        <source>No login is stored for this registry, or the password is wrong or expired. The engine inside an agent does not use the host's logins.</source>
        <translation>Não há login guardado para este registry, ou a senha está errada ou expirou. O engine dentro de um agente não usa os logins do host.</translation>
    </message>
    <message>
        <source>Log in to the registry that the image's name begins with.</source>
        <translation>Faça login no registry indicado no início do nome da imagem.</translation>
    </message>
    <message>
        <source>The image does not exist for this kind of processor</source>
        <translation>A imagem não existe para este tipo de processador</translation>
    </message>
    <message>
        <source>The tag has no variant for the engine's platform. TeamCity tags like -linux-sudo are for amd64 only; the arm64 ones are called -linux-arm64-sudo.</source>
        <translation>A tag não tem variante para a plataforma do engine. Tags do TeamCity como -linux-sudo são só para amd64; as de arm64 se chamam -linux-arm64-sudo.</translation>
    </message>
    <message>
        <source>Choose a tag for this platform.</source>
        <translation>Escolha uma tag para esta plataforma.</translation>
    </message>
    <message>
        <source>The image has no such tag</source>
        <translation>A imagem não tem essa tag</translation>
    </message>
    <message>
        <source>The repository exists, the tag does not: a misspelling, or a version that was not published.</source>
        <translation>O repositório existe, a tag não: um erro de digitação ou uma versão que não foi publicada.</translation>
    </message>
    <message>
        <source>Look up the tag on the registry's page and correct it.</source>
        <translation>Consulte a tag na página do registry e corrija-a.</translation>
    </message>
    <message>
        <source>The program was made for another kind of processor</source>
        <translation>O programa foi feito para outro tipo de processador</translation>
    </message>
    <message>
        <source>The image is for another platform (amd64 on arm64 or the other way round), or a start script lacks its first line.</source>
        <translation>A imagem é para outra plataforma (amd64 em arm64 ou o contrário), ou falta a primeira linha em um script de início.</translation>
    </message>
    <message>
        <source>Use the image's variant for this platform.</source>
        <translation>Use a variante da imagem para esta plataforma.</translation>
    </message>
    <message>
        <source>The image runs by emulation</source>
        <translation>A imagem é executada por emulação</translation>
    </message>
    <message>
        <source>A warning: the image is for another kind of processor. It works slowly, if at all; an engine inside does not.</source>
        <translation>Um aviso: a imagem é para outro tipo de processador. Ela funciona devagar, se funcionar; um engine dentro dela não funciona.</translation>
    </message>
    <message>
        <source>Choose the tag for this machine's platform.</source>
        <translation>Escolha a tag para a plataforma desta máquina.</translation>
    </message>
    <message>
        <source>The proxy can't be reached</source>
        <translation>Não é possível acessar o proxy</translation>
    </message>
    <message>
        <source>The engine is told to go through a proxy, and the proxy does not answer, or its name is not known where the engine runs.</source>
        <translation>O engine está configurado para usar um proxy, e o proxy não responde, ou o nome dele não é conhecido onde o engine é executado.</translation>
    </message>
    <message>
        <source>Correct the proxy's address for the engine: daemon.json or its service; for docker:dind the variables HTTP_PROXY and HTTPS_PROXY of its container. localhost means that container.</source>
        <translation>Corrija o endereço do proxy para o engine: no daemon.json ou no serviço dele; para docker:dind, nas variáveis HTTP_PROXY e HTTPS_PROXY do contêiner. localhost significa esse contêiner.</translation>
    </message>
    <message>
        <source>The encrypted connection does not come about</source>
        <translation>Não foi possível estabelecer a conexão criptografada</translation>
    </message>
    <message>
        <source>The server answers, and then nothing more arrives. In containers this is typical of packets that are too large for the way (MTU): the host's network allows less than the 1500 that Docker assumes.</source>
        <translation>O servidor responde e depois não chega mais nada. Em contêineres, isso é típico de pacotes grandes demais para o caminho (MTU): a rede do host permite menos que os 1500 que o Docker pressupõe.</translation>
    </message>
    <message>
        <source>Compare the host's MTU with Docker's, and set "mtu" in the daemon.json of the engine (docker:dind: --mtu=1400). If a proxy is needed, set that.</source>
        <translation>Compare o MTU do host com o do Docker e defina "mtu" no daemon.json do engine (docker:dind: --mtu=1400). Se for preciso um proxy, configure-o.</translation>
    </message>
    <message>
        <source>The registry's name is not found</source>
        <translation>O nome do registry não foi encontrado</translation>
    </message>
    <message>
        <source>The engine can't resolve the registry's name: DNS does not work where the engine runs, or only through a proxy.</source>
        <translation>O engine não consegue resolver o nome do registry: o DNS não funciona onde o engine é executado, ou só por meio de um proxy.</translation>
    </message>
    <message>
        <source>Check DNS on the engine's machine. For an engine inside an agent, set "dns" in its daemon.json. Without a way to the internet, use a registry of your own.</source>
        <translation>Verifique o DNS na máquina do engine. Para um engine dentro de um agente, defina "dns" no daemon.json dele. Sem acesso à internet, use um registry próprio.</translation>
    </message>
    <message>
        <source>The registry does not answer</source>
        <translation>O registry não responde</translation>
    </message>
    <message>
        <source>No connection to the registry in time: a firewall, a missing proxy setting, or packets too large for the way (MTU).</source>
        <translation>Não houve conexão com o registry a tempo: um firewall, falta de configuração de proxy ou pacotes grandes demais para o caminho (MTU).</translation>
    </message>
    <message>
        <source>Check whether the engine's machine reaches the internet and needs a proxy. The shell's proxy variables do not reach the engine; set them in daemon.json.</source>
        <translation>Verifique se a máquina do engine acessa a internet e se precisa de um proxy. As variáveis de proxy do shell não chegam ao engine; defina-as no daemon.json.</translation>
    </message>
    <message>
        <source>A container of this name exists already</source>
        <translation>Já existe um contêiner com este nome</translation>
    </message>
    <message>
        <source>Names are unique in an engine, and stopped containers keep theirs.</source>
        <translation>Os nomes são únicos em um engine, e os contêineres parados mantêm os deles.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the old container if you do not need it.</source>
        <translation>Escolha outro nome ou remova o contêiner antigo se você não precisar dele.</translation>
    </message>
    <message>
        <source>Another program uses this port</source>
        <translation>Outro programa usa esta porta</translation>
    </message>
    <message>
        <source>A published port can belong to one program of the host at a time. With the method docker-socket, ports of all builds meet on the host.</source>
        <translation>Uma porta publicada só pode pertencer a um programa do host por vez. Com o método docker-socket, as portas de todos os builds se encontram no host.</translation>
    </message>
    <message>
        <source>Publish another port, or stop what uses it. An agent itself needs no published port.</source>
        <translation>Publique outra porta ou pare o que a usa. O próprio agente não precisa de porta publicada.</translation>
    </message>
    <message>
        <source>The folder or socket to mount does not exist</source>
        <translation>A pasta ou o socket a montar não existe</translation>
    </message>
    <message>
        <source>The path is looked up on the engine's machine, and it is not there. For the Docker socket: the engine is rootless or listens elsewhere.</source>
        <translation>O caminho é procurado na máquina do engine e não está lá. No caso do socket do Docker: o engine é rootless ou escuta em outro lugar.</translation>
    </message>
    <message>
        <source>Create the folder on the engine's machine, or correct the path.</source>
        <translation>Crie a pasta na máquina do engine ou corrija o caminho.</translation>
    </message>
    <message>
        <source>Docker Desktop does not share this folder</source>
        <translation>O Docker Desktop não compartilha esta pasta</translation>
    </message>
    <message>
        <source>Docker Desktop passes only some of the computer's folders on to containers, and /opt is not among them.</source>
        <translation>O Docker Desktop só repassa aos contêineres algumas pastas do computador, e /opt não está entre elas.</translation>
    </message>
    <message>
        <source>Add the folder under Settings, Resources, File sharing; or use named volumes; or choose the method dind, which needs no folders of the host.</source>
        <translation>Adicione a pasta em Settings, Resources, File sharing; ou use volumes nomeados; ou escolha o método dind, que não precisa de pastas do host.</translation>
    </message>
    <message>
        <source>A folder was made where a file or socket should be</source>
        <translation>Foi criada uma pasta onde deveria haver um arquivo ou socket</translation>
    </message>
    <message>
        <source>Something was mounted with -v from a path that did not exist, and Docker made an empty folder there. The Docker socket suffers this most.</source>
        <translation>Algo foi montado com -v a partir de um caminho que não existia, e o Docker criou ali uma pasta vazia. O socket do Docker é a vítima mais comum.</translation>
    </message>
    <message>
        <source>Remove the empty folder on the engine's machine, restart what makes the real file (Docker, for the socket), and try again.</source>
        <translation>Remova a pasta vazia na máquina do engine, reinicie o que cria o arquivo real (o Docker, no caso do socket) e tente de novo.</translation>
    </message>
    <message>
        <source>The volume still belongs to a container</source>
        <translation>O volume ainda pertence a um contêiner</translation>
    </message>
    <message>
        <source>A volume can be removed only after the containers that mount it, stopped ones included.</source>
        <translation>Um volume só pode ser removido depois dos contêineres que o montam, inclusive os parados.</translation>
    </message>
    <message>
        <source>Remove those containers first.</source>
        <translation>Remova esses contêineres primeiro.</translation>
    </message>
    <message>
        <source>A container can't restart and remove itself</source>
        <translation>Um contêiner não pode se reiniciar e se remover</translation>
    </message>
    <message>
        <source>--rm removes the container when it stops, --restart starts it again; only one of them makes sense.</source>
        <translation>--rm remove o contêiner quando ele para, --restart o inicia de novo; só um dos dois faz sentido.</translation>
    </message>
    <message>
        <source>Leave --rm out for an agent.</source>
        <translation>Não use --rm em um agente.</translation>
    </message>
    <message>
        <source>More processors were asked for than there are</source>
        <translation>Foram pedidos mais processadores do que existem</translation>
    </message>
    <message>
        <source>The limit for processors is above what the engine's machine has.</source>
        <translation>O limite de processadores está acima do que a máquina do engine tem.</translation>
    </message>
    <message>
        <source>Lower the limit.</source>
        <translation>Reduza o limite.</translation>
    </message>
    <message>
        <source>The memory limit is too low</source>
        <translation>O limite de memória é baixo demais</translation>
    </message>
    <message>
        <source>Docker takes no limit below 6 MB; a number without a unit counts bytes.</source>
        <translation>O Docker não aceita limites abaixo de 6 MB; um número sem unidade conta bytes.</translation>
    </message>
    <message>
        <source>Give the limit with a unit, such as 4g. An agent needs about 500 MB and what its builds need.</source>
        <translation>Informe o limite com uma unidade, como 4g. Um agente precisa de cerca de 500 MB, mais o que os builds precisarem.</translation>
    </message>
    <message>
        <source>The image has no such group</source>
        <translation>A imagem não tem esse grupo</translation>
    </message>
    <message>
        <source>A group was named that does not exist inside the image; the host's names do not count there.</source>
        <translation>Foi indicado um grupo que não existe dentro da imagem; os nomes do host não valem ali.</translation>
    </message>
    <message>
        <source>Give the group's number instead: that of the socket's group on the engine's machine.</source>
        <translation>Informe o número do grupo: o do grupo do socket na máquina do engine.</translation>
    </message>
    <message>
        <source>The image has no such user</source>
        <translation>A imagem não tem esse usuário</translation>
    </message>
    <message>
        <source>A user was named that does not exist inside the image.</source>
        <translation>Foi indicado um usuário que não existe dentro da imagem.</translation>
    </message>
    <message>
        <source>Use a name or number that the image knows: root or buildagent in TeamCity's images.</source>
        <translation>Use um nome ou número que a imagem conheça: root ou buildagent nas imagens do TeamCity.</translation>
    </message>
    <message>
        <source>The engine is in no swarm</source>
        <translation>O engine não está em um swarm</translation>
    </message>
    <message>
        <source>The command is for Docker's swarm mode, which is not switched on here. The methods dind and sysbox can't run as a stack anyway.</source>
        <translation>O comando é para o modo swarm do Docker, que não está ativado aqui. De qualquer forma, os métodos dind e sysbox não podem ser executados como stack.</translation>
    </message>
    <message>
        <source>Use docker run or docker compose.</source>
        <translation>Use docker run ou docker compose.</translation>
    </message>
    <message>
        <source>docker stack leaves out parts of the file</source>
        <translation>docker stack deixa de fora partes do arquivo</translation>
    </message>
    <message>
        <source>docker stack deploy does not know all of Compose: it passes over privileged, restart, security_opt and others. An agent with an engine of its own can't work so.</source>
        <translation>docker stack deploy não conhece tudo do Compose: ignora privileged, restart, security_opt e outras chaves. Um agente com engine próprio não funciona assim.</translation>
    </message>
    <message>
        <source>Use docker compose up on the machine itself.</source>
        <translation>Use docker compose up na própria máquina.</translation>
    </message>
    <message>
        <source>The image's name is not well-formed</source>
        <translation>O nome da imagem não está bem formado</translation>
    </message>
    <message>
        <source>Names of images are in small letters, with one colon before the tag. An empty variable or a stray blank in the command has the same effect.</source>
        <translation>Os nomes de imagens são em letras minúsculas, com dois-pontos uma só vez, antes da tag. Uma variável vazia ou um espaço perdido no comando tem o mesmo efeito.</translation>
    </message>
    <message>
        <source>Correct the name; in a script, look whether a variable is empty.</source>
        <translation>Corrija o nome; em um script, verifique se há uma variável vazia.</translation>
    </message>
    <message>
        <source>The container has no such program</source>
        <translation>O contêiner não tem esse programa</translation>
    </message>
    <message>
        <source>The image does not contain the program that was to be started, or an option stands behind the image's name and was taken for one.</source>
        <translation>A imagem não contém o programa que deveria ser iniciado, ou há uma opção depois do nome da imagem que foi tomada por um programa.</translation>
    </message>
    <message>
        <source>Put options before the image's name, and check the command.</source>
        <translation>Coloque as opções antes do nome da imagem e verifique o comando.</translation>
    </message>
    <message>
        <source>There is no docker command here</source>
        <translation>Não há comando docker aqui</translation>
    </message>
    <message>
        <source>Docker's client is not installed. TeamCity's minimal agent image has none.</source>
        <translation>O cliente do Docker não está instalado. A imagem mínima de agente do TeamCity não o tem.</translation>
    </message>
    <message>
        <source>Use the image jetbrains/teamcity-agent instead of teamcity-minimal-agent. On your own machine, install Docker.</source>
        <translation>Use a imagem jetbrains/teamcity-agent em vez de teamcity-minimal-agent. Na sua própria máquina, instale o Docker.</translation>
    </message>
    <message>
        <source>docker-compose is not installed</source>
        <translation>O docker-compose não está instalado</translation>
    </message>
    <message>
        <source>The old program docker-compose is no longer part of TeamCity's images since March 2024.</source>
        <translation>O antigo programa docker-compose não faz mais parte das imagens do TeamCity desde março de 2024.</translation>
    </message>
    <message>
        <source>Write docker compose, with a blank.</source>
        <translation>Escreva docker compose, com espaço.</translation>
    </message>
    <message>
        <source>Docker's Compose plugin is not installed</source>
        <translation>O plugin Compose do Docker não está instalado</translation>
    </message>
    <message>
        <source>The docker command does not know compose: the package docker-compose-plugin is missing.</source>
        <translation>O comando docker não conhece compose: falta o pacote docker-compose-plugin.</translation>
    </message>
    <message>
        <source>Install it from where Docker came from.</source>
        <translation>Instale-o da mesma origem que o Docker.</translation>
    </message>
    <message>
        <source>Docker's builder plugin is not installed</source>
        <translation>O plugin de build do Docker não está instalado</translation>
    </message>
    <message>
        <source>Building with BuildKit needs buildx: the package docker-buildx-plugin is missing.</source>
        <translation>Criar imagens com o BuildKit exige o buildx: falta o pacote docker-buildx-plugin.</translation>
    </message>
    <message>
        <source>This builder builds for one platform only</source>
        <translation>Este builder só cria imagens para uma plataforma</translation>
    </message>
    <message>
        <source>The engine's built-in builder can't build for several kinds of processors at once, unless it uses the containerd image store.</source>
        <translation>O builder embutido do engine não consegue criar imagens para vários tipos de processador ao mesmo tempo, a menos que use o armazenamento de imagens do containerd.</translation>
    </message>
    <message>
        <source>Make a builder that can, or use an engine from 29 on with its new image store.</source>
        <translation>Crie um builder que consiga ou use um engine a partir da versão 29 com o novo armazenamento de imagens.</translation>
    </message>
    <message>
        <source>This docker-compose is too old for the engine</source>
        <translation>Este docker-compose é antigo demais para o engine</translation>
    </message>
    <message>
        <source>docker-compose 1.29 wants something from the engine that newer ones no longer send. It fails when a container is made again.</source>
        <translation>O docker-compose 1.29 espera do engine algo que os mais novos não enviam mais. Ele falha quando um contêiner é recriado.</translation>
    </message>
    <message>
        <source>Use docker compose (version 2 or newer). The half-made container with a name like 0123_agent has to be removed once.</source>
        <translation>Use docker compose (versão 2 ou mais nova). O contêiner criado pela metade, com um nome como 0123_agent, precisa ser removido uma vez.</translation>
    </message>
    <message>
        <source>docker-compose 1.29 and its Python libraries do not fit</source>
        <translation>O docker-compose 1.29 e suas bibliotecas Python não combinam</translation>
    </message>
    <message>
        <source>The old docker-compose does not work with newer Python packages on the same machine.</source>
        <translation>O antigo docker-compose não funciona com pacotes Python mais novos na mesma máquina.</translation>
    </message>
    <message>
        <source>Use docker compose (version 2 or newer).</source>
        <translation>Use docker compose (versão 2 ou mais nova).</translation>
    </message>
    <message>
        <source>Compose does not know one of the file's keys</source>
        <translation>O Compose não conhece uma das chaves do arquivo</translation>
    </message>
    <message>
        <source>A key is misspelt or stands in the wrong place, or docker-compose 1.29 reads a file for version 2: it knows neither name: nor cgroup:.</source>
        <translation>Uma chave está escrita errado ou no lugar errado, ou o docker-compose 1.29 está lendo um arquivo da versão 2: ele não conhece name: nem cgroup:.</translation>
    </message>
    <message>
        <source>Correct the key that the message names, or use docker compose (version 2 or newer).</source>
        <translation>Corrija a chave que a mensagem indica ou use docker compose (versão 2 ou mais nova).</translation>
    </message>
    <message>
        <source>The line version: is no longer needed</source>
        <translation>A linha version: não é mais necessária</translation>
    </message>
    <message>
        <source>A warning without effect: Compose 2 does not look at it.</source>
        <translation>Um aviso sem efeito: o Compose 2 a ignora.</translation>
    </message>
    <message>
        <source>Remove the line version: from the file.</source>
        <translation>Remova a linha version: do arquivo.</translation>
    </message>
    <message>
        <source>Compose put nothing in the place of a variable</source>
        <translation>O Compose substituiu uma variável por nada</translation>
    </message>
    <message>
        <source>The file has a $ that Compose takes for a variable, and it has no value. A password with a $ is eaten so.</source>
        <translation>O arquivo tem um $ que o Compose interpreta como variável, e ela não tem valor. Uma senha com $ se perde assim.</translation>
    </message>
    <message>
        <source>Give the variable a value (in .env, say). Where a $ is meant as such, write $$.</source>
        <translation>Dê um valor à variável (por exemplo, em .env). Onde o $ for literal, escreva $$.</translation>
    </message>
    <message>
        <source>Compose can't read a $ in the file</source>
        <translation>O Compose não consegue ler um $ no arquivo</translation>
    </message>
    <message>
        <source>A $ begins a variable, and what follows is not one.</source>
        <translation>Um $ inicia uma variável, e o que vem depois não é uma.</translation>
    </message>
    <message>
        <source>Write $$ where a $ is meant as such.</source>
        <translation>Escreva $$ onde o $ for literal.</translation>
    </message>
    <message>
        <source>Something that the agent waits for did not start</source>
        <translation>Algo que o agente espera não iniciou</translation>
    </message>
    <message>
        <source>A container that has to be healthy first is not: mostly the engine beside the agent.</source>
        <translation>Um contêiner que precisa estar íntegro (healthy) antes não está: quase sempre, o engine ao lado do agente.</translation>
    </message>
    <message>
        <source>Look at the log of the container that the message names.</source>
        <translation>Veja o log do contêiner que a mensagem indica.</translation>
    </message>
    <message>
        <source>The file uses a name that it does not define</source>
        <translation>O arquivo usa um nome que ele não define</translation>
    </message>
    <message>
        <source>A service names a volume, network or service that is not in the file.</source>
        <translation>Um serviço indica um volume, rede ou serviço que não está no arquivo.</translation>
    </message>
    <message>
        <source>Add it under volumes:, networks: or services:, or correct the name. A path has to begin with / or ./.</source>
        <translation>Adicione-o em volumes:, networks: ou services:, ou corrija o nome. Um caminho precisa começar com / ou ./.</translation>
    </message>
    <message>
        <source>A network or volume that should be there is not</source>
        <translation>Falta uma rede ou um volume que deveria existir</translation>
    </message>
    <message>
        <source>The file says that it exists already (external: true), and this engine has none of that name.</source>
        <translation>O arquivo diz que já existe (external: true), e este engine não tem nenhum com esse nome.</translation>
    </message>
    <message>
        <source>Create it, or remove external: true.</source>
        <translation>Crie-o ou remova external: true.</translation>
    </message>
    <message>
        <source>The file is not well-formed YAML</source>
        <translation>O arquivo não é um YAML bem formado</translation>
    </message>
    <message>
        <source>An indentation is off, a tab stands where blanks should be, or a text with a colon lacks its quotes.</source>
        <translation>Uma indentação está errada, há uma tabulação onde deveria haver espaços, ou faltam aspas em um texto com dois-pontos.</translation>
    </message>
    <message>
        <source>Look at the line that the message names and the one before.</source>
        <translation>Veja a linha que a mensagem indica e a anterior.</translation>
    </message>
    <message>
        <source>The env file is missing</source>
        <translation>Falta o arquivo env</translation>
    </message>
    <message>
        <source>The Compose file takes variables from a file that is not beside it.</source>
        <translation>O arquivo Compose obtém variáveis de um arquivo que não está ao lado dele.</translation>
    </message>
    <message>
        <source>Put the file there. An export of this program writes it as NAME.env beside the Compose file.</source>
        <translation>Coloque o arquivo ali. Uma exportação deste programa o grava como NAME.env ao lado do arquivo Compose.</translation>
    </message>
    <message>
        <source>The agent may not write its settings</source>
        <translation>O agente não pode gravar suas configurações</translation>
    </message>
    <message>
        <source>The folder mounted at /data/teamcity_agent/conf belongs to root, and the agent runs as user 1000 since its images of 2020.1.</source>
        <translation>A pasta montada em /data/teamcity_agent/conf pertence ao root, e o agente é executado como usuário 1000 desde as imagens da versão 2020.1.</translation>
    </message>
    <message>
        <source>Use a named volume, or let the agent start as root, or give the host's folder to the user 1000.</source>
        <translation>Use um volume nomeado, inicie o agente como root ou torne o usuário 1000 dono da pasta do host.</translation>
    </message>
    <message>
        <source>The agent was not told where its server is</source>
        <translation>O agente não foi informado de onde está o servidor</translation>
    </message>
    <message>
        <source>The variable SERVER_URL is empty, and there are no settings from an earlier start.</source>
        <translation>A variável SERVER_URL está vazia, e não há configurações de um início anterior.</translation>
    </message>
    <message>
        <source>Set SERVER_URL to the server's address, as in a browser.</source>
        <translation>Defina SERVER_URL com o endereço do servidor, como em um navegador.</translation>
    </message>
    <message>
        <source>The server's address has quotes or blanks in it</source>
        <translation>O endereço do servidor contém aspas ou espaços</translation>
    </message>
    <message>
        <source>SERVER_URL was given with quotes that became part of it, or with a blank at its end.</source>
        <translation>SERVER_URL foi informada com aspas, que passaram a fazer parte dela, ou com um espaço no final.</translation>
    </message>
    <message>
        <source>Write it without quotes (in Compose: - SERVER_URL=https://…), remove what the agent has stored in its settings, and start it again.</source>
        <translation>Escreva-a sem aspas (no Compose: - SERVER_URL=https://…), remova o que o agente guardou em suas configurações e inicie-o de novo.</translation>
    </message>
    <message>
        <source>The TeamCity server is still starting</source>
        <translation>O servidor TeamCity ainda está iniciando</translation>
    </message>
    <message>
        <source>The server answers, and is not ready yet. The agent tries again by itself.</source>
        <translation>O servidor responde, mas ainda não está pronto. O agente tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>Wait some minutes. If it lasts, open the server's page in a browser: it may wait for an answer.</source>
        <translation>Espere alguns minutos. Se demorar, abra a página do servidor em um navegador: ele pode estar esperando uma resposta.</translation>
    </message>
    <message>
        <source>The TeamCity server waits for an administrator</source>
        <translation>O servidor TeamCity está esperando um administrador</translation>
    </message>
    <message>
        <source>The server is in maintenance: its first start or an upgrade has to be finished in the browser.</source>
        <translation>O servidor está em manutenção: é preciso concluir o primeiro início ou uma atualização no navegador.</translation>
    </message>
    <message>
        <source>Open the server's page and answer what it asks. The agent connects by itself afterwards.</source>
        <translation>Abra a página do servidor e responda ao que ele pergunta. Depois, o agente se conecta sozinho.</translation>
    </message>
    <message>
        <source>localhost is the agent's own container</source>
        <translation>localhost é o próprio contêiner do agente</translation>
    </message>
    <message>
        <source>Inside a container, localhost means the container, and no TeamCity server runs in it.</source>
        <translation>Dentro de um contêiner, localhost significa o contêiner, e nenhum servidor TeamCity é executado nele.</translation>
    </message>
    <message>
        <source>Use the server's name in the network, or host.docker.internal if it runs on the same machine (on Linux with --add-host host.docker.internal:host-gateway). An agent that has started before keeps the old address in its settings; change it there.</source>
        <translation>Use o nome do servidor na rede, ou host.docker.internal se ele for executado na mesma máquina (no Linux, com --add-host host.docker.internal:host-gateway). Um agente que já iniciou antes mantém o endereço antigo em suas configurações; altere-o ali.</translation>
    </message>
    <message>
        <source>Nothing answers at the server's address</source>
        <translation>Nada responde no endereço do servidor</translation>
    </message>
    <message>
        <source>The machine was reached, but no server listens on this port: TeamCity is not running, or uses another port (8111 unless it was changed).</source>
        <translation>A máquina foi encontrada, mas nenhum servidor escuta nesta porta: o TeamCity não está em execução ou usa outra porta (8111, se não tiver sido alterada).</translation>
    </message>
    <message>
        <source>Check that the server runs, and its port. An agent that has started before keeps the address that it had then.</source>
        <translation>Verifique se o servidor está em execução e qual é a porta dele. Um agente que já iniciou antes mantém o endereço que tinha na época.</translation>
    </message>
    <message>
        <source>The server's machine does not answer</source>
        <translation>A máquina do servidor não responde</translation>
    </message>
    <message>
        <source>The address is wrong, or a firewall drops the connection.</source>
        <translation>O endereço está errado, ou um firewall descarta a conexão.</translation>
    </message>
    <message>
        <source>Open the address from a container on the same machine. If that fails as well, the way is blocked: ask who runs the network.</source>
        <translation>Abra o endereço a partir de um contêiner na mesma máquina. Se também falhar, o caminho está bloqueado: pergunte a quem administra a rede.</translation>
    </message>
    <message>
        <source>The server's name is not found from the agent</source>
        <translation>O agente não encontra o nome do servidor</translation>
    </message>
    <message>
        <source>The container can't resolve the name. Names from the host's own hosts file are not known in containers, and names of containers only on the same network.</source>
        <translation>O contêiner não consegue resolver o nome. Nomes do arquivo hosts do próprio host não são conhecidos em contêineres, e nomes de contêineres, só na mesma rede.</translation>
    </message>
    <message>
        <source>Use a name that DNS knows, put the agent on the server container's network, or add the name with --add-host.</source>
        <translation>Use um nome que o DNS conheça, coloque o agente na rede do contêiner do servidor ou adicione o nome com --add-host.</translation>
    </message>
    <message>
        <source>There is no way to the server from the agent</source>
        <translation>Não há caminho do agente até o servidor</translation>
    </message>
    <message>
        <source>The network does not let the connection through, or a Docker network uses the same addresses as the server's.</source>
        <translation>A rede não deixa a conexão passar, ou uma rede do Docker usa os mesmos endereços que a do servidor.</translation>
    </message>
    <message>
        <source>Compare the server's address with the ranges of Docker's networks. A firewall on the server's host can have the same effect.</source>
        <translation>Compare o endereço do servidor com os intervalos das redes do Docker. Um firewall no host do servidor pode ter o mesmo efeito.</translation>
    </message>
    <message>
        <source>The agent does not trust the server's certificate</source>
        <translation>O agente não confia no certificado do servidor</translation>
    </message>
    <message>
        <source>The server's certificate comes from an authority that Java does not know: one of your own, or an incomplete chain.</source>
        <translation>O certificado do servidor vem de uma autoridade que o Java não conhece: uma própria, ou uma cadeia incompleta.</translation>
    </message>
    <message>
        <source>Put the server's or the authority's certificate, one in a file, into /opt/buildagent/conf/trustedCertificates of the agent, and restart it.</source>
        <translation>Coloque o certificado do servidor ou o da autoridade, um por arquivo, em /opt/buildagent/conf/trustedCertificates do agente e reinicie-o.</translation>
    </message>
    <message>
        <source>The server speaks no HTTPS on this port</source>
        <translation>O servidor não usa HTTPS nesta porta</translation>
    </message>
    <message>
        <source>The address begins with https://, and the server answers without encryption there.</source>
        <translation>O endereço começa com https://, e o servidor responde ali sem criptografia.</translation>
    </message>
    <message>
        <source>Write http://, or use the server's HTTPS port. In an agent that has started before, change serverUrl in its buildAgent.properties.</source>
        <translation>Escreva http:// ou use a porta HTTPS do servidor. Em um agente que já iniciou antes, altere serverUrl em seu buildAgent.properties.</translation>
    </message>
    <message>
        <source>The server's certificate was made for another name</source>
        <translation>O certificado do servidor foi emitido para outro nome</translation>
    </message>
    <message>
        <source>The name in SERVER_URL is not in the certificate.</source>
        <translation>O nome em SERVER_URL não está no certificado.</translation>
    </message>
    <message>
        <source>Use the name that the certificate was made for.</source>
        <translation>Use o nome para o qual o certificado foi emitido.</translation>
    </message>
    <message>
        <source>The server's certificate has run out, or the clock is wrong</source>
        <translation>O certificado do servidor expirou, ou o relógio está errado</translation>
    </message>
    <message>
        <source>The certificate is not valid at the time that the agent's machine shows.</source>
        <translation>O certificado não é válido na hora que a máquina do agente mostra.</translation>
    </message>
    <message>
        <source>Check the clock of the engine's machine, and renew the server's certificate.</source>
        <translation>Verifique o relógio da máquina do engine e renove o certificado do servidor.</translation>
    </message>
    <message>
        <source>Agent and server find no common encryption</source>
        <translation>Agente e servidor não têm uma criptografia em comum</translation>
    </message>
    <message>
        <source>The server, or a proxy before it, offers only old or only very new versions of TLS, or wants a certificate from the agent.</source>
        <translation>O servidor, ou um proxy na frente dele, só oferece versões antigas ou só versões muito novas do TLS, ou exige um certificado do agente.</translation>
    </message>
    <message>
        <source>Let the server or proxy offer TLS 1.2 and 1.3, without certificates of clients for the agents' addresses.</source>
        <translation>Faça o servidor ou o proxy oferecer TLS 1.2 e 1.3, sem exigir certificados de cliente nos endereços dos agentes.</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password</source>
        <translation>O proxy exige um nome e uma senha</translation>
    </message>
    <message>
        <source>The agent goes through a proxy that lets nobody through without a login.</source>
        <translation>O agente passa por um proxy que não deixa passar ninguém sem login.</translation>
    </message>
    <message>
        <source>Set teamcity.http.proxyLogin and teamcity.http.proxyPassword in the agent's buildAgent.properties, or let the proxy pass the server's address.</source>
        <translation>Defina teamcity.http.proxyLogin e teamcity.http.proxyPassword no buildAgent.properties do agente ou faça o proxy liberar o endereço do servidor.</translation>
    </message>
    <message>
        <source>The agent finds no Docker engine</source>
        <translation>O agente não encontra nenhum Docker Engine</translation>
    </message>
    <message>
        <source>Docker's client is there, but no engine answers it: the socket is not mounted, the engine beside or inside the agent has not started, or the agent may not use it.</source>
        <translation>O cliente do Docker está presente, mas nenhum engine responde a ele: o socket não está montado, o engine ao lado do agente ou dentro dele não iniciou, ou o agente não pode usá-lo.</translation>
    </message>
    <message>
        <source>Ask inside the agent's container: docker info says what is wrong. Then look that up here.</source>
        <translation>Pergunte dentro do contêiner do agente: docker info diz o que há de errado. Depois, procure isso aqui.</translation>
    </message>
    <message>
        <source>The engine inside has to be started as root</source>
        <translation>O engine interno precisa ser iniciado como root</translation>
    </message>
    <message>
        <source>DOCKER_IN_DOCKER=start needs an image with sudo, or a container that starts as root.</source>
        <translation>DOCKER_IN_DOCKER=start precisa de uma imagem com sudo ou de um contêiner que inicie como root.</translation>
    </message>
    <message>
        <source>Use an image whose tag ends in -linux-sudo, and start the container as root (-u 0).</source>
        <translation>Use uma imagem cuja tag termine em -linux-sudo e inicie o contêiner como root (-u 0).</translation>
    </message>
    <message>
        <source>This agent image has no sudo</source>
        <translation>Esta imagem de agente não tem sudo</translation>
    </message>
    <message>
        <source>Starting the engine inside calls sudo, even as root, and only some of TeamCity's images have it.</source>
        <translation>O início do engine interno chama sudo, mesmo como root, e só algumas imagens do TeamCity o têm.</translation>
    </message>
    <message>
        <source>Use an image whose tag ends in -sudo.</source>
        <translation>Use uma imagem cuja tag termine em -sudo.</translation>
    </message>
    <message>
        <source>sudo may not become root here</source>
        <translation>O sudo não pode se tornar root aqui</translation>
    </message>
    <message>
        <source>The container was started with no-new-privileges, which switches sudo off, or its files lie where programs may not change user.</source>
        <translation>O contêiner foi iniciado com no-new-privileges, que desativa o sudo, ou os arquivos dele estão em um lugar onde os programas não podem mudar de usuário.</translation>
    </message>
    <message>
        <source>Remove no-new-privileges from the agent's security options, or start the agent as root.</source>
        <translation>Remova no-new-privileges das opções de segurança do agente ou inicie o agente como root.</translation>
    </message>
    <message>
        <source>The memory is used up</source>
        <translation>A memória se esgotou</translation>
    </message>
    <message>
        <source>The agent or a build needed more memory than it may have.</source>
        <translation>O agente ou um build precisou de mais memória do que pode ter.</translation>
    </message>
    <message>
        <source>Raise or remove the container's memory limit, or give builds less to do at once. The agent itself needs about 500 MB.</source>
        <translation>Aumente ou remova o limite de memória do contêiner, ou reduza o que os builds fazem ao mesmo tempo. O agente em si precisa de cerca de 500 MB.</translation>
    </message>
    <message>
        <source>The agent's Java is too old for the server</source>
        <translation>O Java do agente é antigo demais para o servidor</translation>
    </message>
    <message>
        <source>The server sent programs that were made for a newer Java than the agent's image has.</source>
        <translation>O servidor enviou programas feitos para um Java mais novo do que o da imagem do agente.</translation>
    </message>
    <message>
        <source>Use an agent image of the same version as the server.</source>
        <translation>Use uma imagem de agente da mesma versão que o servidor.</translation>
    </message>
    <message>
        <source>A build step in a container does not see the agent's files</source>
        <translation>Uma etapa de build em um contêiner não vê os arquivos do agente</translation>
    </message>
    <message>
        <source>With the method docker-socket, paths of a step's container are looked up on the host. The agent's folders have to lie on the host under the same paths, and they do not.</source>
        <translation>Com o método docker-socket, os caminhos do contêiner de uma etapa são procurados no host. As pastas do agente precisam estar no host nos mesmos caminhos, e não estão.</translation>
    </message>
    <message>
        <source>Switch the container wrapper on, which mounts those folders; or choose the method dind or sysbox.</source>
        <translation>Ative o Container Wrapper, que monta essas pastas, ou escolha o método dind ou sysbox.</translation>
    </message>
    <message>
        <source>Files in the checkout belong to somebody else</source>
        <translation>Arquivos do checkout pertencem a outro usuário</translation>
    </message>
    <message>
        <source>A build in a container wrote files as root, and the agent, which runs as another user, can't change or remove them.</source>
        <translation>Um build em um contêiner gravou arquivos como root, e o agente, que é executado com outro usuário, não consegue alterá-los nem removê-los.</translation>
    </message>
    <message>
        <source>Run the agent as root, or let those builds use the agent's user number (-u 1000). Then remove the old checkout once.</source>
        <translation>Execute o agente como root ou faça esses builds usarem o número de usuário do agente (-u 1000). Depois, remova uma vez o checkout antigo.</translation>
    </message>
    <message>
        <source>Git does not trust a checkout of another user</source>
        <translation>O Git não confia em um checkout de outro usuário</translation>
    </message>
    <message>
        <source>The checkout's owner is not the user that runs git: the agent's user changed, or the step's container runs as another one.</source>
        <translation>O dono do checkout não é o usuário que executa o git: o usuário do agente mudou, ou o contêiner da etapa usa outro.</translation>
    </message>
    <message>
        <source>Run the step's container as the agent's user, or clean the checkout so that it is made again.</source>
        <translation>Execute o contêiner da etapa com o usuário do agente ou limpe o checkout para que ele seja recriado.</translation>
    </message>
    <message>
        <source>The agent's start script gave up</source>
        <translation>O script de início do agente desistiu</translation>
    </message>
    <message>
        <source>The agent could not be set up; the line before says why, mostly that the server's address is missing.</source>
        <translation>Não foi possível configurar o agente; a linha anterior diz por quê, quase sempre a falta do endereço do servidor.</translation>
    </message>
    <message>
        <source>Correct what the line before says, and start the agent again.</source>
        <translation>Corrija o que a linha anterior diz e inicie o agente de novo.</translation>
    </message>
    <message>
        <source>The agent does not reach the TeamCity server</source>
        <translation>O agente não consegue acessar o servidor TeamCity</translation>
    </message>
    <message>
        <source>The agent tries again about every minute and does not give up. What went wrong stands in the line before, or at the end of this one.</source>
        <translation>O agente tenta de novo mais ou menos a cada minuto e não desiste. O que deu errado está na linha anterior ou no final desta.</translation>
    </message>
    <message>
        <source>Check the server's address from inside the agent's container. An agent that has started before keeps the address that it had then, whatever SERVER_URL says now.</source>
        <translation>Verifique o endereço do servidor de dentro do contêiner do agente. Um agente que já iniciou antes mantém o endereço que tinha na época, não importa o que SERVER_URL diga agora.</translation>
    </message>
    <message>
        <source>No licence is left for another agent</source>
        <translation>Não resta licença para outro agente</translation>
    </message>
    <message>
        <source>Each authorised agent needs a licence, also when it is disabled or disconnected; three are free. One agent too many pauses the whole build queue.</source>
        <translation>Cada agente autorizado precisa de uma licença, mesmo desativado ou desconectado; três são gratuitas. Um agente a mais pausa toda a fila de builds.</translation>
    </message>
    <message>
        <source>Unauthorise or delete an agent that you no longer use, or add a licence.</source>
        <translation>Revogue a autorização de um agente que você não usa mais, exclua-o ou adicione uma licença.</translation>
    </message>
    <message>
        <source>The server takes the call for a forgery</source>
        <translation>O servidor considera a chamada uma falsificação</translation>
    </message>
    <message>
        <source>A call that changes something came with a session's cookie and without its CSRF token.</source>
        <translation>Uma chamada que altera algo veio com o cookie de uma sessão e sem o token CSRF dela.</translation>
    </message>
    <message>
        <source>Call with an access token (Authorization: Bearer) and without cookies.</source>
        <translation>Faça a chamada com um token de acesso (Authorization: Bearer) e sem cookies.</translation>
    </message>
    <message>
        <source>The server has locked the login for a while</source>
        <translation>O servidor bloqueou o login por um tempo</translation>
    </message>
    <message>
        <source>There were too many wrong passwords. For some time it refuses the right one as well.</source>
        <translation>Houve senhas erradas demais. Por algum tempo, ele recusa até a certa.</translation>
    </message>
    <message>
        <source>Wait a minute, then log in once with the right password or token.</source>
        <translation>Espere um minuto e faça login uma vez com a senha ou o token certos.</translation>
    </message>
    <message>
        <source>The server does not accept this token</source>
        <translation>O servidor não aceita este token</translation>
    </message>
    <message>
        <source>The access token is wrong, expired or revoked, or tokens are switched off on this server.</source>
        <translation>O token de acesso está errado, expirou ou foi revogado, ou os tokens estão desativados neste servidor.</translation>
    </message>
    <message>
        <source>Make a new access token in TeamCity under your profile, Access Tokens.</source>
        <translation>Crie um novo token de acesso no TeamCity em seu perfil, Access Tokens.</translation>
    </message>
    <message>
        <source>The server wants a login</source>
        <translation>O servidor exige login</translation>
    </message>
    <message>
        <source>The call was made without an access token.</source>
        <translation>A chamada foi feita sem um token de acesso.</translation>
    </message>
    <message>
        <source>Give an access token: in TeamCity under your profile, Access Tokens.</source>
        <translation>Informe um token de acesso: no TeamCity, em seu perfil, Access Tokens.</translation>
    </message>
    <message>
        <source>Your TeamCity user may not do this</source>
        <translation>Seu usuário do TeamCity não tem permissão para isto</translation>
    </message>
    <message>
        <source>The user that the token belongs to lacks a permission: authorising agents and changing pools need one of their own.</source>
        <translation>Falta uma permissão ao usuário dono do token: autorizar agentes e alterar pools exigem, cada um, uma permissão própria.</translation>
    </message>
    <message>
        <source>Ask an administrator for the permission that the message names, or use another user's token.</source>
        <translation>Peça a um administrador a permissão que a mensagem indica ou use o token de outro usuário.</translation>
    </message>
    <message>
        <source>The server does not know this agent yet</source>
        <translation>O servidor ainda não conhece este agente</translation>
    </message>
    <message>
        <source>The agent has not registered, or under another name: without AGENT_NAME the server invents one.</source>
        <translation>O agente não se registrou ou se registrou com outro nome: sem AGENT_NAME, o servidor inventa um.</translation>
    </message>
    <message>
        <source>Wait some minutes, and look under Agents, Unauthorized. The agent's log says whether it reaches the server.</source>
        <translation>Espere alguns minutos e veja em Agents, Unauthorized. O log do agente diz se ele consegue acessar o servidor.</translation>
    </message>
    <message>
        <source>The TeamCity server is not ready yet</source>
        <translation>O servidor TeamCity ainda não está pronto</translation>
    </message>
    <message>
        <source>The server shows its start page: it is starting, or waits for somebody to finish the first start.</source>
        <translation>O servidor mostra sua página inicial: está iniciando ou espera que alguém conclua o primeiro início.</translation>
    </message>
    <message>
        <source>Open the server's page in a browser and answer what it asks.</source>
        <translation>Abra a página do servidor em um navegador e responda ao que ele pergunta.</translation>
    </message>
    <message>
        <source>Something is to be written where nothing may be</source>
        <translation>Tentativa de gravação onde nada pode ser gravado</translation>
    </message>
    <message>
        <source>The container's files are read-only (a security setting, OpenShift), or the volume was mounted so. An agent updates itself and needs to write in its own folder.</source>
        <translation>Os arquivos do contêiner são somente leitura (uma configuração de segurança, OpenShift), ou o volume foi montado assim. Um agente se atualiza sozinho e precisa gravar na própria pasta.</translation>
    </message>
    <message>
        <source>Mount the path for writing, and remove the read-only setting of the agent's container.</source>
        <translation>Monte o caminho com permissão de gravação e remova a configuração somente leitura do contêiner do agente.</translation>
    </message>
    <message>
        <source>The machine's memory is used up</source>
        <translation>A memória da máquina se esgotou</translation>
    </message>
    <message>
        <source>There is no memory left for another process.</source>
        <translation>Não resta memória para outro processo.</translation>
    </message>
    <message>
        <source>Run fewer agents at once, give them limits, or give the machine more memory or swap.</source>
        <translation>Execute menos agentes ao mesmo tempo, defina limites para eles ou dê mais memória ou swap à máquina.</translation>
    </message>
    <message>
        <source>A limit of open files is reached</source>
        <translation>Um limite de arquivos abertos foi atingido</translation>
    </message>
    <message>
        <source>A program, or all containers of the machine together, hold more files open than is allowed.</source>
        <translation>Um programa, ou todos os contêineres da máquina juntos, mantém mais arquivos abertos do que o permitido.</translation>
    </message>
    <message>
        <source>Raise the limits on the host. For a container: --ulimit nofile=1048576.</source>
        <translation>Aumente os limites no host. Para um contêiner: --ulimit nofile=1048576.</translation>
    </message>
    <message>
        <source>The container can't be started</source>
        <translation>Não é possível iniciar o contêiner</translation>
    </message>
    <message>
        <source>The runtime (runc or Sysbox) failed while it set the container up. The last part of the message says at what.</source>
        <translation>O runtime (runc ou Sysbox) falhou ao preparar o contêiner. A última parte da mensagem diz em quê.</translation>
    </message>
    <message>
        <source>Read the end of the message. Common causes: a missing program or path, a privilege that is not given, or a runtime that is too old for its kernel.</source>
        <translation>Leia o final da mensagem. Causas comuns: um programa ou caminho ausente, um privilégio não concedido ou um runtime antigo demais para o kernel.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 can't be written: %2.</source>
        <translation>Não é possível gravar %1: %2.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write there.</source>
        <translation>Verifique se a pasta existe e se você pode gravar nela.</translation>
    </message>
    <message>
        <source>Wrote %1, readable only by you.</source>
        <translation>Gravado: %1, legível só por você.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Gravado: %1.</translation>
    </message>
    <message>
        <source>Which format? Give --format.</source>
        <translation>Qual formato? Informe --format.</translation>
    </message>
    <message>
        <source>There is no format "%1".</source>
        <translation>O formato "%1" não existe.</translation>
    </message>
    <message>
        <source>Formats: %1.</source>
        <translation>Formatos: %1.</translation>
    </message>
    <message>
        <source>With a token the export needs a file: -o PATH.</source>
        <translation>Com um token, a exportação precisa de um arquivo: -o PATH.</translation>
    </message>
    <message>
        <source>The token is written beside it, into a file that only you can read.</source>
        <translation>O token é gravado ao lado dele, em um arquivo que só você pode ler.</translation>
    </message>
    <message>
        <source>Prints or writes what would be run. Asks no engine.

Example: dind-wizard export --format compose -o compose.yaml --server-url https://tc.example.com --method dind</source>
        <translation>Exibe ou grava o que seria executado. Não consulta nenhum engine.

Exemplo: dind-wizard export --format compose -o compose.yaml --server-url https://tc.example.com --method dind</translation>
    </message>
    <message>
        <source>Write to this file.</source>
        <translation>Gravar neste arquivo.</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>Observação sobre %1: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Observação: %1</translation>
    </message>
</context>
<context>
    <name>FactsAdvice</name>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agente</numerusform>
            <numerusform>%n agentes</numerusform>
        </translation>
    </message>
    <message>
        <source>The server’s licence has no agent left, and you are about to add %1.</source>
        <translation>A licença do servidor não comporta mais nenhum agente, e você está prestes a adicionar %1.</translation>
    </message>
    <message>
        <source>The server’s licence has only %1 left, and you are about to add %2.</source>
        <translation>A licença do servidor só comporta mais %1, e você está prestes a adicionar %2.</translation>
    </message>
    <message>
        <source>New agents start all the same, and wait until somebody authorises them. With one authorised agent more than the licence allows, TeamCity pauses the whole build queue until the number is right again.</source>
        <translation>Os agentes novos iniciam mesmo assim e esperam até que alguém os autorize. Com um agente autorizado além do que a licença permite, o TeamCity pausa toda a fila de builds até que o número volte ao permitido.</translation>
    </message>
    <message>
        <source>Make only %1</source>
        <translation>Criar só %1</translation>
    </message>
    <message>
        <source>Take the authorisation from agents that are no longer needed, on the server’s Agents page, or get more licences.</source>
        <translation>Revogue a autorização de agentes que não são mais necessários, na página Agents do servidor, ou obtenha mais licenças.</translation>
    </message>
    <message>
        <source>The server’s licence allows any number of agents.</source>
        <translation>A licença do servidor permite qualquer número de agentes.</translation>
    </message>
    <message>
        <source>The server does not tell how many agents its licence still allows.</source>
        <translation>O servidor não informa quantos agentes a licença ainda permite.</translation>
    </message>
    <message>
        <source>With one authorised agent more than that, TeamCity pauses the whole build queue.</source>
        <translation>Com um agente autorizado além desse número, o TeamCity pausa toda a fila de builds.</translation>
    </message>
    <message>
        <source>The token’s user needs the permission “View agent details” for it. Or look under Administration, Licenses.</source>
        <translation>Para isso, o usuário do token precisa da permissão “View agent details”. Ou veja em Administration, Licenses.</translation>
    </message>
    <message>
        <source>The server’s licence has %1 left, of %2.</source>
        <translation>A licença do servidor ainda comporta %1, de um total de %2.</translation>
    </message>
    <message>
        <source>The server’s licence has %1 left.</source>
        <translation>A licença do servidor ainda comporta %1.</translation>
    </message>
    <message>
        <source>The server already has an agent called %1, and it is connected.</source>
        <translation>O servidor já tem um agente chamado %1, e ele está conectado.</translation>
    </message>
    <message>
        <source>The server already has an agent called %1, which is not connected.</source>
        <translation>O servidor já tem um agente chamado %1, que não está conectado.</translation>
    </message>
    <message>
        <source>If you make that agent anew and keep its volumes, it is the same one, as it should be. Otherwise the server gives the new agent another name, such as %1-1.</source>
        <translation>Se você recriar esse agente e mantiver os volumes dele, ele será o mesmo, como deve ser. Caso contrário, o servidor dará outro nome ao novo agente, como %1-1.</translation>
    </message>
    <message>
        <source>Use the name %1</source>
        <translation>Usar o nome %1</translation>
    </message>
    <message>
        <source>The server has more than %1 agents; their names were not all compared.</source>
        <translation>O servidor tem mais de %1 agentes; nem todos os nomes foram comparados.</translation>
    </message>
    <message>
        <source>Choose a name that is sure to be free.</source>
        <translation>Escolha um nome que com certeza esteja livre.</translation>
    </message>
    <message>
        <source>The name %1 is free.</source>
        <translation>O nome %1 está livre.</translation>
    </message>
    <message>
        <source>The names %1 to %2 are free.</source>
        <translation>Os nomes %1 a %2 estão livres.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (full with %2)</source>
        <translation>%1 (cheio, com %2)</translation>
    </message>
    <message>
        <source>%1 (%2 of at most %3)</source>
        <translation>%1 (%2 de no máximo %3)</translation>
    </message>
    <message>
        <source>The server does not tell its agent pools.</source>
        <translation>O servidor não informa seus pools de agentes.</translation>
    </message>
    <message>
        <source>The token’s user needs the permission “View agent details” for it.</source>
        <translation>Para isso, o usuário do token precisa da permissão “View agent details”.</translation>
    </message>
    <message>
        <source>New agents come into the pool %1.</source>
        <translation>Os agentes novos entram no pool %1.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>A pool decides which projects’ builds an agent gets. The server has: %1.</source>
        <translation>Um pool define de quais projetos um agente recebe builds. O servidor tem: %1.</translation>
    </message>
    <message>
        <source>After the launch you can move an agent into another pool, on its page in TeamCity.</source>
        <translation>Depois da implantação, você pode mover um agente para outro pool na página dele no TeamCity.</translation>
    </message>
</context>
<context>
    <name>FlagValues</name>
    <message>
        <source>A token is a secret and stays out of settings. Give it in a file at launch (--token-file), or authorise the agent in TeamCity.</source>
        <translation>Um token é um segredo e fica fora das configurações. Informe-o em um arquivo ao implantar (--token-file) ou autorize o agente no TeamCity.</translation>
    </message>
    <message>
        <source>Its value comes from where the command is run. Enter it by hand.</source>
        <translation>O valor vem de onde o comando é executado. Insira-o manualmente.</translation>
    </message>
    <message>
        <source>Not a bind mount or a volume.</source>
        <translation>Não é um bind mount nem um volume.</translation>
    </message>
    <message>
        <source>A volume without a name would be left behind each time the container is made anew.</source>
        <translation>Um volume sem nome ficaria para trás cada vez que o contêiner fosse recriado.</translation>
    </message>
    <message>
        <source>The mount stays, without %1.</source>
        <translation>A montagem permanece, sem %1.</translation>
    </message>
    <message>
        <source>It names no network.</source>
        <translation>Não indica nenhuma rede.</translation>
    </message>
    <message>
        <source>An agent can't share another container's network. Put both on one network, and name it.</source>
        <translation>Um agente não pode compartilhar a rede de outro contêiner. Coloque os dois em uma mesma rede e indique-a.</translation>
    </message>
    <message>
        <source>The network stays, without %1.</source>
        <translation>A rede permanece, sem %1.</translation>
    </message>
    <message>
        <source>Not a number of processors.</source>
        <translation>Não é um número de processadores.</translation>
    </message>
    <message>
        <source>Not a size.</source>
        <translation>Não é um tamanho.</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>Não é um número inteiro.</translation>
    </message>
    <message>
        <source>Not a length of time.</source>
        <translation>Não é uma duração.</translation>
    </message>
    <message>
        <source>Not HOST:ADDRESS.</source>
        <translation>Não é HOST:ADDRESS.</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>access token</source>
        <translation>token de acesso</translation>
    </message>
    <message>
        <source>A key that a user makes in TeamCity’s profile. This program asks the server with it what only a user may see, such as the agent pools.</source>
        <translation>Uma chave que um usuário cria em seu perfil no TeamCity. Com ela, este programa consulta no servidor o que só um usuário pode ver, como os pools de agentes.</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agente</translation>
    </message>
    <message>
        <source>The program of TeamCity that runs builds. Here it runs in a container and asks the server for work; the server never calls it.</source>
        <translation>O programa do TeamCity que executa os builds. Aqui, ele é executado em um contêiner e pede trabalho ao servidor; o servidor nunca se conecta a ele.</translation>
    </message>
    <message>
        <source>agent pool</source>
        <translation>pool de agentes</translation>
    </message>
    <message>
        <source>A group of agents in TeamCity. A project’s builds run only on agents of the pools that the project is in.</source>
        <translation>Um grupo de agentes no TeamCity. Os builds de um projeto só são executados em agentes dos pools a que o projeto pertence.</translation>
    </message>
    <message>
        <source>authorise</source>
        <translation>autorizar</translation>
    </message>
    <message>
        <source>To allow an agent, once, to run builds of a TeamCity server. Each authorised agent takes one place of the server’s licence.</source>
        <translation>Permitir, uma única vez, que um agente execute builds de um servidor TeamCity. Cada agente autorizado ocupa uma vaga na licença do servidor.</translation>
    </message>
    <message>
        <source>bind mount</source>
        <translation>bind mount</translation>
    </message>
    <message>
        <source>A folder or file of the host that a container sees under a path of its own. What the container changes there is changed on the host.</source>
        <translation>Uma pasta ou um arquivo do host que um contêiner vê em um caminho próprio. O que o contêiner altera ali é alterado no host.</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>bridge</translation>
    </message>
    <message>
        <source>The network of containers on one host that Docker makes unless another is asked for. Containers reach the outside through it, and nothing outside reaches them until a port is published.</source>
        <translation>A rede de contêineres em um host que o Docker cria quando não se pede outra. Por ela, os contêineres acessam o mundo externo, e nada de fora chega a eles até que uma porta seja publicada.</translation>
    </message>
    <message>
        <source>build</source>
        <translation>build</translation>
    </message>
    <message>
        <source>One run of what a project has to do: compile, test, make images. On an agent it can do whatever the agent’s container may do.</source>
        <translation>Uma execução do que um projeto precisa fazer: compilar, testar, criar imagens. Em um agente, o build pode fazer tudo o que o contêiner do agente pode.</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Compose</translation>
    </message>
    <message>
        <source>Docker’s tool for several containers that belong together. A Compose file lists them, and “docker compose up” makes them.</source>
        <translation>A ferramenta do Docker para vários contêineres que funcionam em conjunto. Um arquivo Compose os lista, e “docker compose up” os cria.</translation>
    </message>
    <message>
        <source>container</source>
        <translation>contêiner</translation>
    </message>
    <message>
        <source>A process with its own view of files, network and users, made from an image. It is no virtual machine: all containers share the host’s kernel.</source>
        <translation>Um processo com visão própria de arquivos, rede e usuários, criado a partir de uma imagem. Não é uma máquina virtual: todos os contêineres compartilham o kernel do host.</translation>
    </message>
    <message>
        <source>Container Wrapper</source>
        <translation>Container Wrapper</translation>
    </message>
    <message>
        <source>A feature of TeamCity that runs a single build step in a container of its own. It works only where the agent’s folders have the same paths for the agent and for the engine.</source>
        <translation>Um recurso do TeamCity que executa uma única etapa de build em um contêiner próprio. Só funciona quando as pastas do agente têm os mesmos caminhos para o agente e para o engine.</translation>
    </message>
    <message>
        <source>Docker context</source>
        <translation>contexto do Docker</translation>
    </message>
    <message>
        <source>A named way to an engine that the docker command keeps: its address, with certificates if it needs any. “docker context ls” lists them.</source>
        <translation>Um acesso a um engine, guardado com um nome pelo comando docker: o endereço e, se necessário, os certificados. “docker context ls” lista os contextos.</translation>
    </message>
    <message>
        <source>Docker Desktop</source>
        <translation>Docker Desktop</translation>
    </message>
    <message>
        <source>Docker for Windows, macOS and desktop Linux. Its engine runs in a virtual machine, so “the host” is that machine and not your computer.</source>
        <translation>O Docker para Windows, macOS e desktops Linux. O engine dele é executado em uma máquina virtual; portanto, “o host” é essa máquina, e não o seu computador.</translation>
    </message>
    <message>
        <source>Docker in Docker</source>
        <translation>Docker in Docker</translation>
    </message>
    <message>
        <source>An engine that runs in a container itself (“dind”). What builds make there stays apart from the host’s containers and images.</source>
        <translation>Um engine que é, ele próprio, executado em um contêiner (“dind”). O que os builds criam ali fica separado dos contêineres e das imagens do host.</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>The recipe by which “docker build” makes an image, step by step.</source>
        <translation>A receita que “docker build” segue, passo a passo, para criar uma imagem.</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>engine</translation>
    </message>
    <message>
        <source>The program that makes and runs containers, also called the Docker daemon or dockerd. Whoever may give it orders can do nearly everything on its host.</source>
        <translation>O programa que cria e executa contêineres, também chamado de daemon do Docker ou dockerd. Quem pode enviar comandos a ele pode fazer quase tudo no host.</translation>
    </message>
    <message>
        <source>environment variable</source>
        <translation>variável de ambiente</translation>
    </message>
    <message>
        <source>A named value that a program is started with. Everybody who may inspect a container can read its variables, so they are no place for secrets.</source>
        <translation>Um valor com nome, passado a um programa quando ele é iniciado. Quem pode inspecionar um contêiner consegue ler as variáveis dele; portanto, não guarde segredos nelas.</translation>
    </message>
    <message>
        <source>healthcheck</source>
        <translation>health check</translation>
    </message>
    <message>
        <source>A command by which the engine asks again and again whether the program in a container does its work.</source>
        <translation>Um comando com o qual o engine verifica, de tempos em tempos, se o programa em um contêiner está funcionando.</translation>
    </message>
    <message>
        <source>host</source>
        <translation>host</translation>
    </message>
    <message>
        <source>The machine on which the engine runs, whether that is your computer, a server, or a virtual machine.</source>
        <translation>A máquina em que o engine é executado, seja ela o seu computador, um servidor ou uma máquina virtual.</translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagem</translation>
    </message>
    <message>
        <source>A packed set of files and settings that containers are made from. Its name can end in a tag such as “:latest”, and what a tag stands for can change.</source>
        <translation>Um pacote de arquivos e configurações a partir do qual contêineres são criados. O nome pode terminar com uma tag, como “:latest”, e aquilo que a tag representa pode mudar.</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>kernel</translation>
    </message>
    <message>
        <source>The core of the operating system, which hands out memory, files and devices. All containers of a host share it, so a flaw in it can let a build out of its container.</source>
        <translation>O núcleo do sistema operacional, que distribui memória, arquivos e dispositivos. Todos os contêineres de um host o compartilham; portanto, uma falha nele pode deixar um build escapar do contêiner.</translation>
    </message>
    <message>
        <source>Kubernetes manifest</source>
        <translation>manifesto do Kubernetes</translation>
    </message>
    <message>
        <source>A file that tells a Kubernetes cluster what to run: here the agent, its volumes and its secret.</source>
        <translation>Um arquivo que diz a um cluster Kubernetes o que executar: aqui, o agente, os volumes e o segredo dele.</translation>
    </message>
    <message>
        <source>label</source>
        <translation>rótulo</translation>
    </message>
    <message>
        <source>A key and a value attached to a container, volume or network. By its labels this program knows what it made, and it changes nothing else.</source>
        <translation>Uma chave e um valor associados a um contêiner, um volume ou uma rede. Pelos rótulos, este programa reconhece o que criou e não altera mais nada.</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>The size of the largest packet that a network passes on. Behind a VPN it is smaller than usual, and an engine that isn’t told so hangs in the middle of downloads.</source>
        <translation>O tamanho do maior pacote que uma rede transmite. Em uma VPN, ele é menor que o normal, e um engine que não é informado disso trava no meio dos downloads.</translation>
    </message>
    <message>
        <source>network</source>
        <translation>rede</translation>
    </message>
    <message>
        <source>What containers talk over. Those on a network that was made for them find each other by name.</source>
        <translation>O meio pelo qual os contêineres se comunicam. Os que estão em uma rede criada para eles se encontram pelo nome.</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plano</translation>
    </message>
    <message>
        <source>The exact networks, volumes and containers that follow from your choices. Preview, exports and launch all come from the same plan.</source>
        <translation>As redes, os volumes e os contêineres exatos que resultam das suas escolhas. A prévia, as exportações e a implantação vêm todas do mesmo plano.</translation>
    </message>
    <message>
        <source>Podman</source>
        <translation>Podman</translation>
    </message>
    <message>
        <source>Another engine for containers, which can listen to Docker’s orders too.</source>
        <translation>Outro engine para contêineres, que também pode atender aos comandos do Docker.</translation>
    </message>
    <message>
        <source>port</source>
        <translation>porta</translation>
    </message>
    <message>
        <source>A numbered door of a machine or container for network connections. To publish a port is to open it on the host and pass on to a container what comes in.</source>
        <translation>Um ponto de entrada numerado de uma máquina ou de um contêiner para conexões de rede. Publicar uma porta é abri-la no host e encaminhar a um contêiner o que chega por ela.</translation>
    </message>
    <message>
        <source>privileged</source>
        <translation>privilegiado (privileged)</translation>
    </message>
    <message>
        <source>A container with nearly all limits lifted: every right of root, and every device of the host. A hostile program in it can take over the host.</source>
        <translation>Um contêiner com quase todos os limites retirados: todos os privilégios do root e todos os dispositivos do host. Um programa mal-intencionado dentro dele pode assumir o controle do host.</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>A program that passes on requests for others. An HTTP proxy stands between a company’s network and the internet; a socket proxy passes on to the engine only some orders.</source>
        <translation>Um programa que repassa as solicitações de outros. Um proxy HTTP fica entre a rede de uma empresa e a internet; um proxy de socket repassa ao engine só alguns comandos.</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>registry</translation>
    </message>
    <message>
        <source>A server that stores images, such as Docker Hub. “docker pull” fetches from it, and “docker push” stores in it.</source>
        <translation>Um servidor que armazena imagens, como o Docker Hub. “docker pull” baixa imagens dele, e “docker push” as envia para ele.</translation>
    </message>
    <message>
        <source>registry mirror</source>
        <translation>espelho do registry</translation>
    </message>
    <message>
        <source>A copy of Docker Hub, often in one’s own network, that an engine asks first. It saves time and Docker Hub’s limits on downloads.</source>
        <translation>Uma cópia do Docker Hub, muitas vezes na própria rede, que um engine consulta primeiro. Poupa tempo e evita os limites de download do Docker Hub.</translation>
    </message>
    <message>
        <source>restart policy</source>
        <translation>política de reinicialização</translation>
    </message>
    <message>
        <source>What the engine does when a container ends or the host starts again. “unless-stopped” starts it again unless somebody stopped it.</source>
        <translation>O que o engine faz quando um contêiner termina ou o host é reiniciado. “unless-stopped” o inicia de novo, a menos que alguém o tenha parado.</translation>
    </message>
    <message>
        <source>root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>The user who may do everything on a Linux system. Root in a container is root on the host wherever a way out is found, unless a user namespace keeps the two apart.</source>
        <translation>O usuário que pode fazer tudo em um sistema Linux. Quem é root em um contêiner é root no host sempre que encontra uma saída, a menos que um namespace de usuário separe os dois.</translation>
    </message>
    <message>
        <source>rootless</source>
        <translation>rootless</translation>
    </message>
    <message>
        <source>An engine that runs as an ordinary user. Whoever takes it over has that user’s rights on the host and no more.</source>
        <translation>Um engine executado como usuário comum. Quem assume o controle dele tem no host os privilégios desse usuário e nada mais.</translation>
    </message>
    <message>
        <source>runtime</source>
        <translation>runtime</translation>
    </message>
    <message>
        <source>The program that the engine calls to start a container. The usual one is runc; Sysbox is another one, with a stronger fence.</source>
        <translation>O programa que o engine chama para iniciar um contêiner. O habitual é o runc; o Sysbox é outro, com uma barreira mais forte.</translation>
    </message>
    <message>
        <source>settings file</source>
        <translation>arquivo de configurações</translation>
    </message>
    <message>
        <source>A file with your choices for agents, whose name ends in .dind.json. It opens in the window and serves the command line by --spec; it never holds a secret.</source>
        <translation>Um arquivo com suas escolhas para os agentes, cujo nome termina em .dind.json. Ele pode ser aberto na janela e usado na linha de comando com --spec; nunca contém segredos.</translation>
    </message>
    <message>
        <source>sidecar</source>
        <translation>sidecar</translation>
    </message>
    <message>
        <source>A container that serves another one beside it, such as the engine that belongs to one agent.</source>
        <translation>Um contêiner que fica ao lado de outro e o atende, como o engine que pertence a um único agente.</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>socket</translation>
    </message>
    <message>
        <source>The file by which programs on a machine give the engine orders, usually /var/run/docker.sock. A container that gets it can do on the host what root can.</source>
        <translation>O arquivo pelo qual os programas de uma máquina enviam comandos ao engine, geralmente /var/run/docker.sock. Um contêiner que o recebe pode fazer no host tudo o que o root pode.</translation>
    </message>
    <message>
        <source>super user token</source>
        <translation>token de superusuário</translation>
    </message>
    <message>
        <source>A key that a TeamCity server prints to its log at each start. With it and an empty user name one is administrator.</source>
        <translation>Uma chave que um servidor TeamCity grava no log a cada início. Com ela e um nome de usuário vazio, é possível entrar como administrador.</translation>
    </message>
    <message>
        <source>Sysbox</source>
        <translation>Sysbox</translation>
    </message>
    <message>
        <source>A runtime for Linux hosts that lets an engine run in a container that is not privileged. Root in such a container is an ordinary user number on the host.</source>
        <translation>Um runtime para hosts Linux que permite executar um engine em um contêiner não privilegiado. O root em um contêiner assim é um ID de usuário comum no host.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Encryption of a connection, with certificates that prove who is at the other end. The s in https stands for it.</source>
        <translation>Criptografia de uma conexão, com certificados que comprovam quem está do outro lado. É o que o s de https indica.</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>A secret that proves who is calling. An agent’s token is its identity at the server, so who has it can pose as that agent.</source>
        <translation>Um segredo que comprova quem está se conectando. O token de um agente é a identidade dele no servidor; portanto, quem o tem pode se passar por esse agente.</translation>
    </message>
    <message>
        <source>user namespace</source>
        <translation>namespace de usuário</translation>
    </message>
    <message>
        <source>A feature of Linux that gives a container user numbers of its own. Root inside is then somebody without rights outside.</source>
        <translation>Um recurso do Linux que dá a um contêiner IDs de usuário próprios. O root dentro dele é, fora dele, um usuário sem privilégios.</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>máquina virtual</translation>
    </message>
    <message>
        <source>A computer made by software, with a kernel of its own. It is the strongest fence between builds and a host, and the heaviest.</source>
        <translation>Um computador criado por software, com kernel próprio. É a barreira mais forte entre os builds e um host, e também a mais pesada.</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volume</translation>
    </message>
    <message>
        <source>An area of disk that the engine keeps under a name. It stays when its container is removed, until somebody removes the volume, too.</source>
        <translation>Uma área de disco que o engine guarda com um nome. Ela permanece quando o contêiner é removido, até que alguém remova também o volume.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>line %1: </source>
        <translation>linha %1: </translation>
    </message>
    <message>
        <source>Understood:</source>
        <translation>Entendido:</translation>
    </message>
    <message>
        <source>Kept as it is:</source>
        <translation>Mantido como está:</translation>
    </message>
    <message>
        <source>Added by the method or by default:</source>
        <translation>Adicionado pelo método ou por padrão:</translation>
    </message>
    <message>
        <source>Not kept:</source>
        <translation>Não mantido:</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>Observação sobre %1: %2</translation>
    </message>
    <message>
        <source>Reads a docker run command, a Compose file or the output of docker inspect, prints the settings that come nearest to it, and says on standard error what becomes of each part. Asks no engine.

Examples: dind-wizard import compose.yaml &gt; agent.json
          docker inspect my-agent | dind-wizard import -</source>
        <translation>Lê um comando docker run, um arquivo Compose ou a saída de docker inspect, exibe as configurações que mais se aproximam e informa na saída de erro o que acontece com cada parte. Não consulta nenhum engine.

Exemplos: dind-wizard import compose.yaml &gt; agent.json
          docker inspect my-agent | dind-wizard import -</translation>
    </message>
    <message>
        <source>The file, or - for standard input.</source>
        <translation>O arquivo, ou - para a entrada padrão.</translation>
    </message>
    <message>
        <source>Give one file, or - for standard input.</source>
        <translation>Informe um arquivo, ou - para a entrada padrão.</translation>
    </message>
    <message>
        <source>Example: dind-wizard import compose.yaml</source>
        <translation>Exemplo: dind-wizard import compose.yaml</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Start from what is there</source>
        <translation>Partir do que já existe</translation>
    </message>
    <message>
        <source>Have an agent already? Give the command, the file or the container, and the fields are filled in from it. It is only read, never changed.</source>
        <translation>Já tem um agente? Informe o comando, o arquivo ou o contêiner, e os campos serão preenchidos a partir dele. Ele só é lido, nunca alterado.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Colar</translation>
    </message>
    <message>
        <source>Command, Compose file or docker inspect output</source>
        <translation>Comando, arquivo Compose ou saída de docker inspect</translation>
    </message>
    <message>
        <source>Paste a docker run command, a script, a Compose file or what docker inspect prints. It is read as you type.</source>
        <translation>Cole um comando docker run, um script, um arquivo Compose ou o que docker inspect exibe. A leitura é feita enquanto você digita.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>A Compose file, a script with docker commands, saved output of docker inspect, or a settings file of this program. You can also drop it anywhere on this window.</source>
        <translation>Um arquivo Compose, um script com comandos docker, uma saída salva de docker inspect ou um arquivo de configurações deste programa. Você também pode soltá-lo em qualquer lugar desta janela.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>A&amp;brir um arquivo…</translation>
    </message>
    <message>
        <source>Choose the file to read.</source>
        <translation>Escolha o arquivo a ser lido.</translation>
    </message>
    <message>
        <source>&amp;Container on this engine</source>
        <translation>Con&amp;têiner deste engine</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 é uma pasta.</translation>
    </message>
    <message>
        <source>Choose the file in it: a Compose file, a script with docker commands, or saved output of docker inspect.</source>
        <translation>Escolha o arquivo dentro dela: um arquivo Compose, um script com comandos docker ou uma saída salva de docker inspect.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>Não foi possível abrir %1: %2.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Verifique se o arquivo existe e se você pode lê-lo.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation>%1 tem mais de 1 MiB.</translation>
    </message>
    <message>
        <source>No Compose file or docker command is that long. Choose another file, or paste the part of it that makes the agent.</source>
        <translation>Nenhum arquivo Compose ou comando docker é tão longo. Escolha outro arquivo ou cole a parte dele que cria o agente.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>This looks like JSON and can't be read: %1</source>
        <translation>Isto parece JSON, mas não pode ser lido: %1</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB.</source>
        <translation>O texto tem mais de 1 MiB.</translation>
    </message>
    <message>
        <source>This is no docker run command, Compose file or docker inspect output.</source>
        <translation>Isto não é um comando docker run, um arquivo Compose nem uma saída de docker inspect.</translation>
    </message>
    <message>
        <source>A command begins with docker run, a Compose file has a line services:, and docker inspect prints JSON.</source>
        <translation>Um comando começa com docker run, um arquivo Compose tem uma linha services:, e docker inspect exibe JSON.</translation>
    </message>
</context>
<context>
    <name>InnerDisk</name>
    <message>
        <source>The docker command inside did not say how much disk is used: %1</source>
        <translation>O comando docker interno não informou quanto disco está em uso: %1</translation>
    </message>
    <message>
        <source>%1 uses the Docker engine of its host.</source>
        <translation>%1 usa o Docker Engine do host.</translation>
    </message>
    <message>
        <source>What is on that engine's disk is not the agent's alone. Look at it with: docker system df</source>
        <translation>O que está no disco desse engine não é só do agente. Para ver, use: docker system df</translation>
    </message>
    <message>
        <source>This program made no agent called %1 here.</source>
        <translation>Este programa não criou nenhum agente chamado %1 aqui.</translation>
    </message>
    <message>
        <source>The docker command inside %1 failed: %2</source>
        <translation>O comando docker dentro de %1 falhou: %2</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>%1 can't be read: %2.</source>
        <translation>Não é possível ler %1: %2.</translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation>Verifique o caminho e se você pode ler o arquivo.</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>Docker Compose and Docker Desktop mark with it what is theirs.</source>
        <translation>O Docker Compose e o Docker Desktop marcam assim o que é deles.</translation>
    </message>
    <message>
        <source>The check that the image has, if it has one, is left as it is.</source>
        <translation>A verificação da imagem, se houver, fica como está.</translation>
    </message>
    <message>
        <source>A check has no such setting here.</source>
        <translation>Aqui, uma verificação não tem essa configuração.</translation>
    </message>
    <message>
        <source>No container is described here.</source>
        <translation>Nenhum contêiner é descrito aqui.</translation>
    </message>
    <message>
        <source>Give what "docker inspect" prints for a container.</source>
        <translation>Informe o que "docker inspect" exibe para um contêiner.</translation>
    </message>
    <message>
        <source>An agent's container stays until it is removed.</source>
        <translation>O contêiner de um agente permanece até ser removido.</translation>
    </message>
    <message>
        <source>This is no name with an address.</source>
        <translation>Não é um nome com um endereço.</translation>
    </message>
    <message>
        <source>On older hosts, those with cgroup v1, this is so anyway.</source>
        <translation>Em hosts mais antigos, com cgroup v1, já é assim de qualquer forma.</translation>
    </message>
    <message>
        <source>This is not known here.</source>
        <translation>Isto não é conhecido aqui.</translation>
    </message>
    <message>
        <source>A volume without a name is lost with its container. Give it a name if its files are to be kept.</source>
        <translation>Um volume sem nome se perde com o contêiner. Dê um nome a ele se os arquivos devem ser mantidos.</translation>
    </message>
    <message>
        <source>SOURCE:TARGET is wanted here.</source>
        <translation>Aqui é preciso SOURCE:TARGET.</translation>
    </message>
    <message>
        <source>Volumes can be read-only; they have no other options here.</source>
        <translation>Os volumes podem ser somente leitura; aqui não têm outras opções.</translation>
    </message>
    <message>
        <source>Of all that can be mounted, an agent is given folders of the host and volumes.</source>
        <translation>De tudo o que pode ser montado, um agente recebe só pastas do host e volumes.</translation>
    </message>
    <message>
        <source>The engine decides how it connects an agent.</source>
        <translation>O engine decide como conectar um agente.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The launch's journal %1 can't be written: %2.</source>
        <translation>Não é possível gravar o diário %1 da implantação: %2.</translation>
    </message>
    <message>
        <source>Nothing is made without it, so that a launch that is cut off can be undone. Make room on the disk, or see that you may write there.</source>
        <translation>Nada é criado sem ele, para que uma implantação interrompida possa ser desfeita. Libere espaço no disco ou garanta que você possa gravar ali.</translation>
    </message>
    <message>
        <source>Another dind-wizard is at work on this launch.</source>
        <translation>Outro dind-wizard está trabalhando nesta implantação.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Espere até que ele termine.</translation>
    </message>
    <message>
        <source>This launch has ended meanwhile.</source>
        <translation>Enquanto isso, esta implantação terminou.</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>The desktop’s key store can’t be used: %1</source>
        <translation>Não é possível usar o chaveiro da área de trabalho: %1</translation>
    </message>
    <message>
        <source>Unlock it, or allow this program to use it.</source>
        <translation>Desbloqueie-o ou permita que este programa o use.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet. Without it nothing is kept.</source>
        <translation>Inicie um, como o GNOME Keyring ou o KWallet. Sem ele, nada é guardado.</translation>
    </message>
</context>
<context>
    <name>Kubernetes</name>
    <message>
        <source>Start with: kubectl apply -f FILE</source>
        <translation>Inicie com: kubectl apply -f FILE</translation>
    </message>
    <message>
        <source>Before that: kubectl create secret generic %1 --from-env-file=%2</source>
        <translation>Antes disso: kubectl create secret generic %1 --from-env-file=%2</translation>
    </message>
    <message>
        <source>The engine is a sidecar, which needs Kubernetes 1.29 or newer.</source>
        <translation>O engine é um sidecar, o que exige o Kubernetes 1.29 ou mais novo.</translation>
    </message>
    <message>
        <source>The proxy of the node's Docker socket is a sidecar, which needs Kubernetes 1.29 or newer.</source>
        <translation>O proxy do socket do Docker do nó é um sidecar, o que exige o Kubernetes 1.29 ou mais novo.</translation>
    </message>
    <message>
        <source>The pods are numbered from 1, which needs Kubernetes 1.27 or newer.</source>
        <translation>Os pods são numerados a partir de 1, o que exige o Kubernetes 1.27 ou mais novo.</translation>
    </message>
    <message>
        <source>The network policy keeps other pods from the proxy. It needs a cluster network that obeys policies: without one every pod reaches the proxy.</source>
        <translation>A política de rede mantém outros pods longe do proxy. Ela precisa de uma rede de cluster que obedeça a políticas: sem isso, qualquer pod acessa o proxy.</translation>
    </message>
    <message>
        <source>The namespace must allow privileged containers.</source>
        <translation>O namespace precisa permitir contêineres privilegiados.</translation>
    </message>
    <message>
        <source>The cluster needs the runtime class %1.</source>
        <translation>O cluster precisa da classe de runtime %1.</translation>
    </message>
    <message>
        <source>Sizes of the volumes, to be changed under volumeClaimTemplates: %1.</source>
        <translation>Tamanhos dos volumes, a alterar em volumeClaimTemplates: %1.</translation>
    </message>
    <message>
        <source>fsGroup 1000 is the user's group in JetBrains's images.</source>
        <translation>fsGroup 1000 é o grupo do usuário nas imagens da JetBrains.</translation>
    </message>
    <message>
        <source>TeamCity agents "%1", method %2. Made by dind-wizard.</source>
        <translation>Agentes TeamCity "%1", método %2. Criado pelo dind-wizard.</translation>
    </message>
    <message>
        <source>Of the server only the data directory is kept: its logs and its temporary files last as long as its pod.</source>
        <translation>Do servidor, só o diretório de dados é mantido: os logs e os arquivos temporários duram o mesmo que o pod.</translation>
    </message>
    <message>
        <source>Kubernetes refuses the name %1, so this is called %2.</source>
        <translation>O Kubernetes recusa o nome %1, portanto este se chama %2.</translation>
    </message>
    <message>
        <source>The agent is called %1-0: Kubernetes numbers pods, and the agent takes its pod's name.</source>
        <translation>O agente se chama %1-0: o Kubernetes numera os pods, e o agente usa o nome do pod.</translation>
    </message>
    <message>
        <source>These labels are annotations here, because Kubernetes refuses their values: %1.</source>
        <translation>Estes rótulos são anotações aqui, porque o Kubernetes recusa os valores deles: %1.</translation>
    </message>
    <message>
        <source>These labels are left out, because Kubernetes refuses their names: %1.</source>
        <translation>Estes rótulos foram omitidos, porque o Kubernetes recusa os nomes deles: %1.</translation>
    </message>
    <message>
        <source>These variables are left out, because Kubernetes refuses their names: %1.</source>
        <translation>Estas variáveis foram omitidas, porque o Kubernetes recusa os nomes delas: %1.</translation>
    </message>
    <message>
        <source>The volume at %1 is left out: Kubernetes takes no colon in a directory's name.</source>
        <translation>O volume em %1 foi omitido: o Kubernetes não aceita dois-pontos no nome de um diretório.</translation>
    </message>
    <message>
        <source>Most clusters run containerd, and their nodes have no Docker socket: this starts only on nodes where Docker Engine runs and %1 is there.</source>
        <translation>A maioria dos clusters usa o containerd, e seus nós não têm socket do Docker: isto só inicia em nós em que o Docker Engine esteja em execução e %1 exista.</translation>
    </message>
    <message>
        <source>Kubernetes refuses the name %1 for a volume, so its claim is called %2.</source>
        <translation>O Kubernetes recusa o nome %1 para um volume, portanto a claim dele se chama %2.</translation>
    </message>
    <message>
        <source>A runtime holds for a whole pod: %1 runs the agent's container too.</source>
        <translation>Um runtime vale para o pod inteiro: %1 também executa o contêiner do agente.</translation>
    </message>
    <message>
        <source>The network %1 is Docker's: here the agent is on the cluster's.</source>
        <translation>A rede %1 é do Docker: aqui, o agente está na do cluster.</translation>
    </message>
    <message>
        <source>The host name %1 is left out: Kubernetes has no host-gateway.</source>
        <translation>O nome de host %1 foi omitido: o Kubernetes não tem host-gateway.</translation>
    </message>
    <message>
        <source>The host name %1 is left out: Kubernetes refuses the address %2.</source>
        <translation>O nome de host %1 foi omitido: o Kubernetes recusa o endereço %2.</translation>
    </message>
    <message>
        <source>The host name %1 is left out: Kubernetes refuses it.</source>
        <translation>O nome de host %1 foi omitido: o Kubernetes o recusa.</translation>
    </message>
    <message>
        <source>The restart policy %1 can't be had: Kubernetes always restarts an agent.</source>
        <translation>Não é possível usar a política de reinicialização %1: o Kubernetes sempre reinicia um agente.</translation>
    </message>
    <message>
        <source>The limit of %1 processes is left out: in Kubernetes it is a setting of the nodes (podPidsLimit).</source>
        <translation>O limite de %1 processos foi omitido: no Kubernetes, é uma configuração dos nós (podPidsLimit).</translation>
    </message>
    <message>
        <source>The user is left out: Kubernetes knows users by number only.</source>
        <translation>O usuário foi omitido: o Kubernetes só conhece usuários por número.</translation>
    </message>
    <message>
        <source>These directories last only as long as their pod, and start empty, where Docker would copy the image's files into them: %1.</source>
        <translation>Estes diretórios duram o mesmo que o pod e começam vazios, enquanto o Docker copiaria os arquivos da imagem para eles: %1.</translation>
    </message>
    <message>
        <source>These persistent volume claims are not made here and must be there: %1.</source>
        <translation>Estas PersistentVolumeClaims não são criadas aqui e precisam existir: %1.</translation>
    </message>
    <message>
        <source>All agents share them, so their access mode must be ReadWriteMany.</source>
        <translation>Todos os agentes as compartilham, portanto o modo de acesso delas precisa ser ReadWriteMany.</translation>
    </message>
    <message>
        <source>These paths are on whichever node a pod runs on, and Kubernetes does not check that they exist: %1.</source>
        <translation>Estes caminhos ficam no nó em que o pod for executado, e o Kubernetes não verifica se existem: %1.</translation>
    </message>
    <message>
        <source>To open the server at http://localhost:%1: kubectl port-forward service/%2 %1:%3. Its log: kubectl logs deployment/%2.</source>
        <translation>Para abrir o servidor em http://localhost:%1: kubectl port-forward service/%2 %1:%3. O log dele: kubectl logs deployment/%2.</translation>
    </message>
    <message>
        <source>Size of the server's volume, to be changed in its claim: %1.</source>
        <translation>Tamanho do volume do servidor, a alterar na claim dele: %1.</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>The launch was cancelled.</source>
        <translation>A implantação foi cancelada.</translation>
    </message>
    <message>
        <source>A launch of %1 was cut off on %2, and what it made is still there.</source>
        <translation>Uma implantação de %1 foi interrompida em %2, e o que ela criou ainda existe.</translation>
    </message>
    <message>
        <source>Undo it with "dind-wizard recover --undo", or let it be finished with "dind-wizard recover --finish".</source>
        <translation>Desfaça-a com "dind-wizard recover --undo" ou conclua-a com "dind-wizard recover --finish".</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>já existe</translation>
    </message>
    <message>
        <source>pulled</source>
        <translation>baixada</translation>
    </message>
    <message>
        <source>no differences</source>
        <translation>sem diferenças</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferença</numerusform>
            <numerusform>%n diferenças</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the engine and check the plan</source>
        <translation>Examinar o engine e verificar o plano</translation>
    </message>
    <message>
        <source>Get the image %1</source>
        <translation>Obter a imagem %1</translation>
    </message>
    <message>
        <source>Create the network %1</source>
        <translation>Criar a rede %1</translation>
    </message>
    <message>
        <source>Create the volumes</source>
        <translation>Criar os volumes</translation>
    </message>
    <message>
        <source>Create the container %1</source>
        <translation>Criar o contêiner %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Iniciar %1</translation>
    </message>
    <message>
        <source>Wait until %1 is ready</source>
        <translation>Esperar até que %1 esteja pronto</translation>
    </message>
    <message>
        <source>Try Docker inside %1</source>
        <translation>Testar o Docker dentro de %1</translation>
    </message>
    <message>
        <source>Build an image in %1, and run it</source>
        <translation>Criar uma imagem em %1 e executá-la</translation>
    </message>
    <message>
        <source>Share a file of %1 with a container</source>
        <translation>Compartilhar um arquivo de %1 com um contêiner</translation>
    </message>
    <message>
        <source>Try the network of builds in %1</source>
        <translation>Testar a rede dos builds em %1</translation>
    </message>
    <message>
        <source>Wait for %1 in TeamCity</source>
        <translation>Esperar por %1 no TeamCity</translation>
    </message>
    <message>
        <source>Authorise %1</source>
        <translation>Autorizar %1</translation>
    </message>
    <message>
        <source>See the Docker of %1 in TeamCity</source>
        <translation>Verificar o Docker de %1 no TeamCity</translation>
    </message>
    <message>
        <source>Docker engine %1 answers</source>
        <translation>O Docker Engine %1 responde</translation>
    </message>
    <message>
        <source>Compare what runs with what was asked for</source>
        <translation>Comparar o que está em execução com o que foi pedido</translation>
    </message>
    <message>
        <source>%1 of %2, %3 of %4 layers</source>
        <translation>%1 de %2, %3 de %4 camadas</translation>
    </message>
</context>
<context>
    <name>LaunchCommand</name>
    <message>
        <source>--pull can't be "%1".</source>
        <translation>--pull não aceita "%1".</translation>
    </message>
    <message>
        <source>Choose one of: always, missing, never.</source>
        <translation>Escolha uma destas opções: always, missing, never.</translation>
    </message>
    <message>
        <source>--until can't be "%1".</source>
        <translation>--until não aceita "%1".</translation>
    </message>
    <message>
        <source>Choose one of: started, engine, connected.</source>
        <translation>Escolha uma destas opções: started, engine, connected.</translation>
    </message>
    <message>
        <source>--timeout needs a number of seconds.</source>
        <translation>--timeout precisa de um número de segundos.</translation>
    </message>
    <message>
        <source>--%1 needs an access token of TeamCity.</source>
        <translation>--%1 precisa de um token de acesso do TeamCity.</translation>
    </message>
    <message>
        <source>Make one in TeamCity: your profile at the top right, then Access Tokens. Give it with --access-token-file FILE.</source>
        <translation>Crie um no TeamCity: seu perfil no canto superior direito e, em seguida, Access Tokens. Informe-o com --access-token-file FILE.</translation>
    </message>
    <message>
        <source>A server that is yet to be made has no access tokens.</source>
        <translation>Um servidor que ainda vai ser criado não tem tokens de acesso.</translation>
    </message>
    <message>
        <source>Leave --access-token-file out.</source>
        <translation>Remova --access-token-file.</translation>
    </message>
    <message>
        <source>The file %1 holds no access token.</source>
        <translation>O arquivo %1 não contém um token de acesso.</translation>
    </message>
    <message>
        <source>Launches agents, or leaves nothing behind.

Example: dind-wizard launch --method dind --server-url https://tc.example.com

--engine may be given several times: then agents are launched on each engine, and are called NAME-ENGINE.</source>
        <translation>Implanta agentes ou não deixa nada para trás.

Exemplo: dind-wizard launch --method dind --server-url https://tc.example.com

--engine pode ser informado várias vezes: nesse caso, os agentes são implantados em cada engine e se chamam NAME-ENGINE.</translation>
    </message>
    <message>
        <source>always, missing or never. Default: missing.</source>
        <translation>always, missing ou never. Padrão: missing.</translation>
    </message>
    <message>
        <source>started: containers run; engine: Docker inside the agent answers; connected: it builds, and the server has it, authorised and with its Docker. Default: engine.</source>
        <translation>started: os contêineres estão em execução; engine: o Docker dentro do agente responde; connected: ele faz builds, e o servidor o reconhece, autorizado e com seu Docker. Padrão: engine.</translation>
    </message>
    <message>
        <source>Replace this deployment's agents of the same names.</source>
        <translation>Substitui os agentes de mesmo nome desta implantação.</translation>
    </message>
    <message>
        <source>File with an access token of TeamCity, for --until connected. Default: none; the agent's log has to do.</source>
        <translation>Arquivo com um token de acesso do TeamCity, para --until connected. Padrão: nenhum; nesse caso, basta o log do agente.</translation>
    </message>
    <message>
        <source>Authorise the agents; needs an access token.</source>
        <translation>Autoriza os agentes; precisa de um token de acesso.</translation>
    </message>
    <message>
        <source>The agent pool that authorised agents go to; needs an access token. Default: where the server puts them.</source>
        <translation>O pool de agentes para onde vão os agentes autorizados; precisa de um token de acesso. Padrão: onde o servidor os colocar.</translation>
    </message>
    <message>
        <source>Seconds for each wait. Default: 600.</source>
        <translation>Segundos para cada espera. Padrão: 600.</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>Observação sobre %1: %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FALHOU</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorado</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>desfeito</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Nada foi criado.</translation>
    </message>
    <message>
        <source>Everything that this launch had made is removed.</source>
        <translation>Tudo o que esta implantação criou foi removido.</translation>
    </message>
    <message>
        <source>These could not be taken back; when the cause is gone, try again with dind-wizard recover --undo:</source>
        <translation>Não foi possível desfazer os itens abaixo; quando a causa for resolvida, tente de novo com dind-wizard recover --undo:</translation>
    </message>
    <message>
        <source>These older ones could not be removed; try again with dind-wizard recover --finish:</source>
        <translation>Não foi possível remover os itens antigos abaixo; tente de novo com dind-wizard recover --finish:</translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation>Diferente: %1</translation>
    </message>
    <message>
        <source>TeamCity is at %1 on the engine's host; its first start waits for you there. The super user token is in: docker logs %2</source>
        <translation>O TeamCity está em %1 no host do engine; o primeiro início dele espera por você ali. O token de superusuário está em: docker logs %2</translation>
    </message>
    <message>
        <source>Authorise new agents at %1</source>
        <translation>Autorize os agentes novos em %1</translation>
    </message>
    <message>
        <source>Stop: dind-wizard agents stop NAME   Remove: dind-wizard agents remove NAME</source>
        <translation>Parar: dind-wizard agents stop NAME   Remover: dind-wizard agents remove NAME</translation>
    </message>
    <message>
        <source>Cancelling, and removing what was made…</source>
        <translation>Cancelando e removendo o que foi criado…</translation>
    </message>
</context>
<context>
    <name>LaunchPage</name>
    <message>
        <source>Launch</source>
        <translation>Implantação</translation>
    </message>
    <message>
        <source>Cance&amp;l the launch</source>
        <translation>Cance&amp;lar a implantação</translation>
    </message>
    <message>
        <source>Stop, and remove everything that this launch has made.</source>
        <translation>Parar e remover tudo o que esta implantação criou.</translation>
    </message>
    <message>
        <source>Steps of the launch</source>
        <translation>Etapas da implantação</translation>
    </message>
    <message>
        <source>Log of the agents</source>
        <translation>Log dos agentes</translation>
    </message>
    <message>
        <source>The agent pool that the agents go to when they are authorized. A pool’s projects get builds from its agents only.</source>
        <translation>O pool de agentes para onde vão os agentes quando são autorizados. Os builds dos projetos de um pool só são executados pelos agentes dele.</translation>
    </message>
    <message>
        <source>Agent pool</source>
        <translation>Pool de agentes</translation>
    </message>
    <message>
        <source>Authorize in &amp;TeamCity</source>
        <translation>Autorizar no &amp;TeamCity</translation>
    </message>
    <message>
        <source>Open TeamCity’s page of unauthorized agents in the browser.</source>
        <translation>Abrir no navegador a página de agentes não autorizados do TeamCity.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Tentar de &amp;novo</translation>
    </message>
    <message>
        <source>Launch the same once more.</source>
        <translation>Repetir a mesma implantação.</translation>
    </message>
    <message>
        <source>&amp;Back to the review</source>
        <translation>&amp;Voltar à revisão</translation>
    </message>
    <message>
        <source>Change something first; nothing that you typed is lost.</source>
        <translation>Altere algo antes; nada do que você digitou se perde.</translation>
    </message>
    <message>
        <source>Save settings a&amp;s…</source>
        <translation>&amp;Salvar configurações como…</translation>
    </message>
    <message>
        <source>Keep what you chose in a file, to open it here again or to launch it from a script.</source>
        <translation>Guarda suas escolhas em um arquivo, para abri-lo aqui de novo ou implantar a partir de um script.</translation>
    </message>
    <message>
        <source>Show all ag&amp;ents</source>
        <translation>Mostrar todos os a&amp;gentes</translation>
    </message>
    <message>
        <source>How they are, what they log, and what can be done with them.</source>
        <translation>Como eles estão, o que registram no log e o que pode ser feito com eles.</translation>
    </message>
    <message>
        <source>What the launch does, step by step, and how far it is.</source>
        <translation>O que a implantação faz, passo a passo, e em que ponto está.</translation>
    </message>
    <message>
        <source>What the agents print while they start. Tokens are masked.</source>
        <translation>O que os agentes exibem enquanto iniciam. Os tokens são mascarados.</translation>
    </message>
</context>
<context>
    <name>LaunchTexts</name>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contêineres</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>To stop it</source>
        <translation>Para parar</translation>
    </message>
    <message>
        <source>To remove it</source>
        <translation>Para remover</translation>
    </message>
    <message>
        <source>… with its data</source>
        <translation>… com os dados</translation>
    </message>
    <message>
        <source>What runs was read back from the engine and compared with the preview: no differences.</source>
        <translation>O que está em execução foi lido do engine e comparado com a prévia: sem diferenças.</translation>
    </message>
    <message>
        <source>What runs is not quite what the preview says:</source>
        <translation>O que está em execução não corresponde exatamente à prévia:</translation>
    </message>
    <message>
        <source>Next: authorize the agent in TeamCity. It shows up there within some minutes, under “Unauthorized”; until then it runs no builds.</source>
        <translation>Próximo passo: autorize o agente no TeamCity. Ele aparece lá em alguns minutos, em “Unauthorized”; até então, não executa builds.</translation>
    </message>
    <message>
        <source>Taken over, with their data</source>
        <translation>Reaproveitados, com os dados</translation>
    </message>
    <message>
        <source>Nothing was left behind: everything that this launch had made is removed again.</source>
        <translation>Nada ficou para trás: tudo o que esta implantação criou foi removido.</translation>
    </message>
    <message>
        <source>This could not be taken back. When the cause is gone, choose "Launches that were cut off" in the menu: </source>
        <translation>Não foi possível desfazer isto. Quando a causa for resolvida, escolha "Implantações interrompidas" no menu: </translation>
    </message>
</context>
<context>
    <name>Masking</name>
    <message>
        <source>%1 stands for a value of yours. Enter it by hand.</source>
        <translation>%1 representa um valor seu. Insira-o manualmente.</translation>
    </message>
    <message>
        <source>Only the shell that runs it knows %1. Enter it by hand.</source>
        <translation>Só o shell que o executa conhece %1. Insira-o manualmente.</translation>
    </message>
</context>
<context>
    <name>MethodChoice</name>
    <message>
        <source>It works on this machine as it is.</source>
        <translation>Funciona nesta máquina como está.</translation>
    </message>
    <message>
        <source>Something has to be installed on the host first, which you may not do: %1</source>
        <translation>É preciso instalar algo no host antes, e você não tem permissão para isso: %1</translation>
    </message>
    <message>
        <source>Something has to be installed on the host first: %1</source>
        <translation>É preciso instalar algo no host antes: %1</translation>
    </message>
    <message>
        <source>It does not work on this machine: %1</source>
        <translation>Não funciona nesta máquina: %1</translation>
    </message>
    <message>
        <source>Sysbox has to be installed on the host, unless it is there.</source>
        <translation>O Sysbox precisa ser instalado no host, se ainda não estiver.</translation>
    </message>
    <message>
        <source>Nothing has to be set up, and all builds share one cache of images.</source>
        <translation>Não é preciso configurar nada, e todos os builds compartilham um cache de imagens.</translation>
    </message>
    <message>
        <source>Any build can become root on the host with a single command, and read the secrets of every container.</source>
        <translation>Qualquer build pode se tornar root no host com um único comando e ler os segredos de todos os contêineres.</translation>
    </message>
    <message>
        <source>Builds of several agents get in each other's way: names, ports and images are the host's. Build steps in containers work for one agent only.</source>
        <translation>Os builds de vários agentes atrapalham uns aos outros: nomes, portas e imagens são do host. Etapas de build em contêineres só funcionam para um agente.</translation>
    </message>
    <message>
        <source>Published ports are the host's: two builds, or a build and another program, can't use the same one.</source>
        <translation>As portas publicadas são do host: dois builds, ou um build e outro programa, não podem usar a mesma.</translation>
    </message>
    <message>
        <source>Containers that a build leaves behind stay on the host, and their names can collide with others there.</source>
        <translation>Os contêineres que um build deixa para trás permanecem no host, e seus nomes podem colidir com outros ali.</translation>
    </message>
    <message>
        <source>Image builds find the layers of earlier builds at once.</source>
        <translation>A criação de imagens encontra na hora as camadas de builds anteriores.</translation>
    </message>
    <message>
        <source>Each agent has an engine of its own: builds do not see the host's containers, and leave nothing on it.</source>
        <translation>Cada agente tem um engine próprio: os builds não veem os contêineres do host nem deixam nada nele.</translation>
    </message>
    <message>
        <source>The engine runs in a privileged container, and each agent keeps its own copy of all images.</source>
        <translation>O engine é executado em um contêiner privilegiado, e cada agente mantém sua própria cópia de todas as imagens.</translation>
    </message>
    <message>
        <source>A hostile build can still become root on the host: the privileged flag takes the limits away.</source>
        <translation>Um build mal-intencionado ainda pode se tornar root no host: a flag privileged retira os limites.</translation>
    </message>
    <message>
        <source>Any number of agents fits on one host.</source>
        <translation>Qualquer número de agentes cabe em um host.</translation>
    </message>
    <message>
        <source>Names and networks of a build's containers can't collide with those of other agents.</source>
        <translation>Os nomes e as redes dos contêineres de um build não podem colidir com os de outros agentes.</translation>
    </message>
    <message>
        <source>With the engine beside the agent, published ports are found at the host name docker, not at localhost.</source>
        <translation>Com o engine ao lado do agente, as portas publicadas ficam no nome de host docker, não em localhost.</translation>
    </message>
    <message>
        <source>Each agent has an engine of its own without the privileged flag: root in the agent is nobody on the host.</source>
        <translation>Cada agente tem um engine próprio sem a flag privileged: o root no agente não é ninguém no host.</translation>
    </message>
    <message>
        <source>Sysbox has to be kept up to date with the kernel and with Docker, and each agent keeps its own copy of all images.</source>
        <translation>O Sysbox precisa ser mantido em dia com o kernel e com o Docker, e cada agente mantém sua própria cópia de todas as imagens.</translation>
    </message>
    <message>
        <source>Of the three methods it alone keeps a hostile build off the host, as far as the shared kernel allows.</source>
        <translation>Dos três métodos, é o único que mantém um build mal-intencionado fora do host, até onde o kernel compartilhado permite.</translation>
    </message>
    <message>
        <source>Published ports are found at localhost, as on your own machine.</source>
        <translation>As portas publicadas ficam em localhost, como na sua própria máquina.</translation>
    </message>
    <message>
        <source>Images for other kinds of processors need Sysbox 0.6.7 and kernel 6.7.</source>
        <translation>Imagens para outros tipos de processador exigem o Sysbox 0.6.7 e o kernel 6.7.</translation>
    </message>
    <message>
        <source>the host's engine through its socket (docker-socket)</source>
        <translation>o engine do host por meio do socket (docker-socket)</translation>
    </message>
    <message>
        <source>an engine for each agent in a privileged container (dind)</source>
        <translation>um engine para cada agente em um contêiner privilegiado (dind)</translation>
    </message>
    <message>
        <source>an engine for each agent under Sysbox (sysbox)</source>
        <translation>um engine para cada agente com o Sysbox (sysbox)</translation>
    </message>
    <message>
        <source>Take %1.</source>
        <translation>Use %1.</translation>
    </message>
    <message>
        <source>If you expect real attacks, give each build a virtual machine of its own: all containers share the host's kernel.</source>
        <translation>Se você espera ataques reais, dê a cada build uma máquina virtual própria: todos os contêineres compartilham o kernel do host.</translation>
    </message>
    <message>
        <source>None of the methods works on this machine. What is in the way stands below.</source>
        <translation>Nenhum dos métodos funciona nesta máquina. O que impede está abaixo.</translation>
    </message>
    <message>
        <source>Builds that you don't trust need Sysbox, and that can't be had here. Use a virtual machine for these builds alone, which holds nothing of worth and is thrown away often; in it, take dind.</source>
        <translation>Builds em que você não confia precisam do Sysbox, que não está disponível aqui. Use uma máquina virtual só para esses builds, que não contenha nada de valor e seja descartada com frequência; nela, use dind.</translation>
    </message>
</context>
<context>
    <name>MethodComparison</name>
    <message>
        <source>the host</source>
        <translation>o host</translation>
    </message>
    <message>
        <source>Not yet: Sysbox is missing</source>
        <translation>Ainda não: falta o Sysbox</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) of the engine passed.</source>
        <translation>
            <numerusform>%n verificação do engine foi aprovada.</numerusform>
            <numerusform>%n verificações do engine foram aprovadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, with %n remark(s)</source>
        <translation>
            <numerusform>Sim, com %n observação</numerusform>
            <numerusform>Sim, com %n observações</numerusform>
        </translation>
    </message>
    <message>
        <source>Only through a flaw in Sysbox or the kernel</source>
        <translation>Só por uma falha no Sysbox ou no kernel</translation>
    </message>
    <message>
        <source>Root in the agent is an ordinary user number on %1, but all containers there share one kernel (%2): keep it and Sysbox up to date.</source>
        <translation>Para %1, o root do agente é só um número de usuário comum, mas ali todos os contêineres compartilham um mesmo kernel (%2): mantenha o kernel e o Sysbox atualizados.</translation>
    </message>
    <message>
        <source>Only the engine's own account</source>
        <translation>Só a conta do próprio engine</translation>
    </message>
    <message>
        <source>The engine of %1 is rootless: whatever a build does, it has the rights of that one account, and its files are within reach.</source>
        <translation>O engine que atende %1 é rootless: o que quer que um build faça, ele tem os privilégios dessa única conta, e os arquivos dela ficam ao alcance.</translation>
    </message>
    <message>
        <source>Docker Desktop's VM and shared folders</source>
        <translation>A VM e as pastas compartilhadas do Docker Desktop</translation>
    </message>
    <message>
        <source>The engine runs in a virtual machine. A hostile build owns that, and with it every folder of yours that is shared with it.</source>
        <translation>O engine é executado em uma máquina virtual. Um build mal-intencionado a controla e, com ela, todas as suas pastas compartilhadas com ela.</translation>
    </message>
    <message>
        <source>Easy: any build can be root on %1</source>
        <translation>Fácil: qualquer build pode controlar %1 como root</translation>
    </message>
    <message>
        <source>The engine of %1 runs as root. Whoever may use its socket can start a container that has the whole disk of %1 in it.</source>
        <translation>O engine é executado como root e controla %1 por completo. Quem pode usar o socket dele pode iniciar um contêiner com acesso a todo o disco que %1 usa.</translation>
    </message>
    <message>
        <source>Easy for a hostile build: root on %1</source>
        <translation>Fácil para um build mal-intencionado: controlar %1 como root</translation>
    </message>
    <message>
        <source>The engine's container is privileged: it has every device of %1 and none of Docker's usual limits. By accident it hardly happens.</source>
        <translation>O contêiner do engine é privilegiado: tem todos os dispositivos que %1 oferece e nenhum dos limites habituais do Docker. Por acidente, é improvável.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>None yet; what comes is in reach</source>
        <translation>Ainda nenhum; os que vierem ficam ao alcance</translation>
    </message>
    <message>
        <source>Builds command the engine on which other containers would run.</source>
        <translation>Os builds comandam o engine em que outros contêineres seriam executados.</translation>
    </message>
    <message>
        <source>The one here is in reach of any build</source>
        <translation>O único aqui fica ao alcance de qualquer build</translation>
    </message>
    <message>
        <source>All %1 are in reach of any build</source>
        <translation>Todos os %1 ficam ao alcance de qualquer build</translation>
    </message>
    <message>
        <source>A build can stop these, run commands in them and read the passwords in their environment: %1.</source>
        <translation>Um build pode parar estes contêineres, executar comandos neles e ler as senhas no ambiente deles: %1.</translation>
    </message>
    <message>
        <source>Out of sight, not out of reach</source>
        <translation>Fora da vista, mas não do alcance</translation>
    </message>
    <message>
        <source>Builds talk to an engine of their own and see only what they started. A hostile one that breaks out reaches the host's engine, too.</source>
        <translation>Os builds falam com um engine próprio e só veem o que iniciaram. Um build mal-intencionado que escapa também chega ao engine do host.</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Fora do alcance</translation>
    </message>
    <message>
        <source>Builds talk to an engine of their own, inside a container that has no rights on the host.</source>
        <translation>Os builds falam com um engine próprio, dentro de um contêiner que não tem privilégios no host.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Sysbox is there: the engine knows the runtime sysbox-runc.</source>
        <translation>O Sysbox está presente: o engine conhece o runtime sysbox-runc.</translation>
    </message>
    <message>
        <source>The engine that is there does it: %1 on %2.</source>
        <translation>Basta o engine existente: %1 em %2.</translation>
    </message>
    <message>
        <source>Sysbox, which can't be had here</source>
        <translation>O Sysbox, que não está disponível aqui</translation>
    </message>
    <message numerus="yes">
        <source>Sysbox: %n step(s), Docker restarts</source>
        <translation>
            <numerusform>Sysbox: %n passo, o Docker reinicia</numerusform>
            <numerusform>Sysbox: %n passos, o Docker reinicia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sysbox: %n step(s), nothing restarts</source>
        <translation>
            <numerusform>Sysbox: %n passo, nada reinicia</numerusform>
            <numerusform>Sysbox: %n passos, nada reinicia</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 free</source>
        <translation>; %1 livres</translation>
    </message>
    <message>
        <source>They lie in %1 on %2 (storage driver %3).</source>
        <translation>Local: %1; máquina: %2 (driver de armazenamento: %3).</translation>
    </message>
    <message>
        <source>the engine's folder</source>
        <translation>a pasta do engine</translation>
    </message>
    <message>
        <source>Shared with the host%1</source>
        <translation>Compartilhadas com o host%1</translation>
    </message>
    <message>
        <source>Builds find the images that are there already, and every layer is kept once.</source>
        <translation>Os builds encontram as imagens já existentes, e cada camada é guardada uma só vez.</translation>
    </message>
    <message>
        <source>Once more for each agent%1</source>
        <translation>Mais uma vez para cada agente%1</translation>
    </message>
    <message>
        <source>Each agent's engine fetches its images anew and keeps them in a volume, beside the agent's own image of about 2 GB.</source>
        <translation>O engine de cada agente busca suas imagens de novo e as mantém em um volume, além da imagem do próprio agente, de cerca de 2 GB.</translation>
    </message>
    <message>
        <source>Works on this engine</source>
        <translation>Funciona neste engine</translation>
    </message>
    <message>
        <source>What a hostile build gets</source>
        <translation>O que um build mal-intencionado consegue</translation>
    </message>
    <message>
        <source>To install on the host</source>
        <translation>A instalar no host</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Other containers of this engine</source>
        <translation>Outros contêineres deste engine</translation>
    </message>
</context>
<context>
    <name>MethodFindings</name>
    <message>
        <source>Show the steps…</source>
        <translation>Mostrar os passos…</translation>
    </message>
    <message>
        <source>This method does not fit builds that you don’t trust</source>
        <translation>Este método não é adequado a builds em que você não confia</translation>
    </message>
    <message>
        <source>Take “%1” instead</source>
        <translation>Usar “%1”</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recomendado</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possível</translation>
    </message>
    <message>
        <source>not for what you answered</source>
        <translation>não para as suas respostas</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>não aqui</translation>
    </message>
    <message>
        <source>Docker is not installed on this machine</source>
        <translation>O Docker não está instalado nesta máquina</translation>
    </message>
    <message>
        <source>An agent is a container, and Docker is what runs it. Install it step by step, or choose an engine that is elsewhere. (%1)</source>
        <translation>Um agente é um contêiner, e é o Docker que o executa. Instale-o passo a passo ou escolha um engine em outro lugar. (%1)</translation>
    </message>
    <message>
        <source>Install Docker step by step…</source>
        <translation>Instalar o Docker passo a passo…</translation>
    </message>
    <message>
        <source>Sysbox has to be installed on the engine’s host first</source>
        <translation>Antes, o Sysbox precisa ser instalado no host do engine</translation>
    </message>
    <message>
        <source>It takes some commands in a terminal, as root. You can also go on and launch later.</source>
        <translation>São alguns comandos em um terminal, como root. Você também pode continuar e implantar mais tarde.</translation>
    </message>
    <message>
        <source>Sysbox can’t be had on this engine</source>
        <translation>O Sysbox não está disponível neste engine</translation>
    </message>
    <message>
        <source>%1: %2 (chosen)</source>
        <translation>%1: %2 (escolhido)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take this method</source>
        <translation>Usar este método</translation>
    </message>
</context>
<context>
    <name>MethodPage</name>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Start &amp;from an existing container, command or file…</source>
        <translation>&amp;Iniciar a partir de um contêiner, comando ou arquivo existente…</translation>
    </message>
    <message>
        <source>Fill in the fields from an agent that you have already. You can also drop a file on this window.</source>
        <translation>Preenche os campos a partir de um agente que você já tem. Você também pode soltar um arquivo nesta janela.</translation>
    </message>
    <message>
        <source>Fill in the fields from an agent that you have already: a docker run command, a Compose file, or a container. You can also drop a file on this window, or paste a command here.</source>
        <translation>Preenche os campos a partir de um agente que você já tem: um comando docker run, um arquivo Compose ou um contêiner. Você também pode soltar um arquivo nesta janela ou colar um comando aqui.</translation>
    </message>
    <message>
        <source>&amp;Other engine…</source>
        <translation>&amp;Outro engine…</translation>
    </message>
    <message>
        <source>Choose another Docker context or address.</source>
        <translation>Escolher outro contexto ou endereço do Docker.</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Verificar &amp;de novo</translation>
    </message>
    <message>
        <source>Ask the engine once more what it can run.</source>
        <translation>Consultar de novo o engine sobre o que ele pode executar.</translation>
    </message>
    <message>
        <source>Launch a&amp;gain</source>
        <translation>Implantar de &amp;novo</translation>
    </message>
    <message>
        <source>Go to the review with these settings: one click there launches them.</source>
        <translation>Ir para a revisão com estas configurações: ali, basta um clique para implantá-las.</translation>
    </message>
    <message>
        <source>Go to the review with the settings that you launched last: one click there launches them. An agent that still runs from them is replaced.</source>
        <translation>Ir para a revisão com as configurações da última implantação: ali, basta um clique para implantá-las. Um agente que ainda esteja em execução com elas é substituído.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir re&amp;centes</translation>
    </message>
    <message>
        <source>Settings that you launched lately, to look at or to change first.</source>
        <translation>Configurações implantadas recentemente, para consultar ou alterar antes.</translation>
    </message>
    <message>
        <source>About the methods</source>
        <translation>Sobre os métodos</translation>
    </message>
    <message>
        <source>Questions and what they come to</source>
        <translation>Perguntas e o que resulta delas</translation>
    </message>
</context>
<context>
    <name>MethodState</name>
    <message>
        <source>Sysbox is not there yet.</source>
        <translation>O Sysbox ainda não está instalado.</translation>
    </message>
</context>
<context>
    <name>MethodTexts</name>
    <message>
        <source>A Docker engine of its own (privileged)</source>
        <translation>Um Docker Engine próprio (privilegiado)</translation>
    </message>
    <message>
        <source>Each agent gets its own engine and builds stay apart, but the engine can own the host.</source>
        <translation>Cada agente tem seu próprio engine e os builds ficam separados, mas o engine pode assumir o controle do host.</translation>
    </message>
    <message>
        <source>Beside the agent, a second container (a sidecar) runs a complete Docker engine that serves this agent only. The agent reaches it over a private network, encrypted with TLS, and for TeamCity's Container Wrapper (build steps that run in a container) both containers see the agent's folders under the same paths. The engine's container is privileged, which means that Docker lifts nearly all the limits it puts on containers. If you choose so, the engine runs in the agent's own container instead, and then that container is the privileged one.</source>
        <translation>Ao lado do agente, um segundo contêiner (um sidecar) executa um Docker Engine completo que atende só a este agente. O agente o acessa por uma rede privada, com criptografia TLS, e, para o Container Wrapper do TeamCity (etapas de build executadas em um contêiner), os dois contêineres veem as pastas do agente nos mesmos caminhos. O contêiner do engine é privilegiado, ou seja, o Docker retira quase todos os limites que impõe aos contêineres. Se você preferir, o engine é executado no contêiner do próprio agente, e então esse contêiner é o privilegiado.</translation>
    </message>
    <message>
        <source>Builds must not see or disturb each other's containers, names and ports.</source>
        <translation>Os builds não devem ver nem atrapalhar os contêineres, nomes e portas uns dos outros.</translation>
    </message>
    <message>
        <source>Several agents share one host.</source>
        <translation>Vários agentes compartilham um host.</translation>
    </message>
    <message>
        <source>You trust everybody who can change a build: this method keeps order, it does not stop an attack.</source>
        <translation>Você confia em todos os que podem alterar um build: este método mantém a ordem, mas não impede um ataque.</translation>
    </message>
    <message>
        <source>Sysbox cannot be installed, for example under Docker Desktop.</source>
        <translation>O Sysbox não pode ser instalado, por exemplo, com o Docker Desktop.</translation>
    </message>
    <message>
        <source>Builds run code from people you do not know, such as pull requests that nobody has read.</source>
        <translation>Os builds executam código de pessoas que você não conhece, como pull requests que ninguém leu.</translation>
    </message>
    <message>
        <source>The host keeps data or passwords that builds must not see.</source>
        <translation>O host guarda dados ou senhas que os builds não devem ver.</translation>
    </message>
    <message>
        <source>A policy forbids privileged containers, or the host's engine renumbers users (userns-remap), which refuses them.</source>
        <translation>Uma política proíbe contêineres privilegiados, ou o engine do host renumera os usuários (userns-remap), o que os recusa.</translation>
    </message>
    <message>
        <source>A host engine, version 20.10 or newer, that allows privileged containers.</source>
        <translation>Um engine no host, versão 20.10 ou mais nova, que permita contêineres privilegiados.</translation>
    </message>
    <message>
        <source>Disk space for a separate store of images and build cache for each agent.</source>
        <translation>Espaço em disco para um armazenamento separado de imagens e cache de build para cada agente.</translation>
    </message>
    <message>
        <source>For the sidecar, the official docker:dind image and an agent image with the docker command.</source>
        <translation>Para o sidecar, a imagem oficial docker:dind e uma imagem de agente com o comando docker.</translation>
    </message>
    <message>
        <source>For the engine in the agent's own container, an agent image whose tag ends in -sudo.</source>
        <translation>Para o engine no contêiner do próprio agente, uma imagem de agente cuja tag termine em -sudo.</translation>
    </message>
    <message>
        <source>Easy for a hostile build, unlikely by accident</source>
        <translation>Fácil para um build mal-intencionado, improvável por acidente</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>One for each agent, kept in a volume</source>
        <translation>Um para cada agente, mantido em um volume</translation>
    </message>
    <message>
        <source>In the engine's container; agent folders match</source>
        <translation>No contêiner do engine; pastas do agente coincidem</translation>
    </message>
    <message>
        <source>Stay inside this agent's engine</source>
        <translation>Ficam dentro do engine deste agente</translation>
    </message>
    <message>
        <source>Several, each with volumes of its own</source>
        <translation>Vários, cada um com volumes próprios</translation>
    </message>
    <message>
        <source>Yes; a takeover reaches its VM and shared folders</source>
        <translation>Sim; um ataque chega à VM e às pastas compartilhadas</translation>
    </message>
    <message>
        <source>The engine's container is as good as root on the host</source>
        <translation>O contêiner do engine equivale a root no host</translation>
    </message>
    <message>
        <source>A privileged container has every right of root, every device of the host and none of Docker's usual filters. A hostile build can use it to mount the host's disk or to change settings of the host's kernel. Limits on memory or processors stay in force but do not prevent this.</source>
        <translation>Um contêiner privilegiado tem todos os privilégios do root, todos os dispositivos do host e nenhum dos filtros habituais do Docker. Um build mal-intencionado pode usá-lo para montar o disco do host ou alterar configurações do kernel do host. Limites de memória ou de processadores continuam valendo, mas não impedem isso.</translation>
    </message>
    <message>
        <source>The sidecar is not a wall</source>
        <translation>O sidecar não é uma barreira</translation>
    </message>
    <message>
        <source>The agent's own container is not privileged, yet a build can ask the engine for a privileged container and break out through that. Running the agent as an ordinary user does not help, because the engine obeys whoever holds its client key, and every build does. TLS keeps out strangers on the network, not builds.</source>
        <translation>O contêiner do próprio agente não é privilegiado, mas um build pode pedir ao engine um contêiner privilegiado e escapar por ele. Executar o agente como usuário comum não ajuda, porque o engine obedece a quem tem a chave de cliente dele, e todo build a tem. O TLS barra estranhos na rede, não builds.</translation>
    </message>
    <message>
        <source>Without TLS, every container of a build commands the engine</source>
        <translation>Sem TLS, todo contêiner de um build comanda o engine</translation>
    </message>
    <message>
        <source>Containers that a build starts can reach the engine at their own network gateway. If TLS is switched off (port 2375), a test image from the internet is enough to take over the engine and, through it, the host. A private network does not help here, because these containers run on the engine itself.</source>
        <translation>Os contêineres que um build inicia podem acessar o engine no gateway da própria rede. Se o TLS estiver desativado (porta 2375), basta uma imagem de teste da internet para assumir o controle do engine e, por meio dele, do host. Uma rede privada não ajuda aqui, porque esses contêineres são executados no próprio engine.</translation>
    </message>
    <message>
        <source>The disk fills up out of sight</source>
        <translation>O disco enche sem que ninguém veja</translation>
    </message>
    <message>
        <source>Each engine keeps its images in a volume, a disk area managed by Docker, that grows until somebody cleans it. Cleaning up on the host's engine does not reach inside; do it in a build, or remove the volume together with the agent. Never give two engines the same volume: they would damage each other's data.</source>
        <translation>Cada engine mantém suas imagens em um volume, uma área do disco gerenciada pelo Docker, que cresce até que alguém a limpe. Uma limpeza no engine do host não a alcança; limpe em um build ou remova o volume junto com o agente. Nunca dê o mesmo volume a dois engines: um danificaria os dados do outro.</translation>
    </message>
    <message>
        <source>Published ports are not on localhost</source>
        <translation>As portas publicadas não ficam em localhost</translation>
    </message>
    <message>
        <source>With the sidecar, a port that a build publishes opens on the engine's container, under the name docker, not on the agent. A test that connects to localhost fails until it uses that name. With the engine in the agent's own container, localhost works.</source>
        <translation>Com o sidecar, uma porta que um build publica se abre no contêiner do engine, com o nome docker, e não no agente. Um teste que se conecta a localhost falha até que use esse nome. Com o engine no contêiner do próprio agente, localhost funciona.</translation>
    </message>
    <message>
        <source>Share the host's Docker</source>
        <translation>Compartilhar o Docker do host</translation>
    </message>
    <message>
        <source>Builds use the host's own Docker engine: quick to set up, but any build can own the host.</source>
        <translation>Os builds usam o Docker Engine do próprio host: rápido de configurar, mas qualquer build pode assumir o controle do host.</translation>
    </message>
    <message>
        <source>The agent's container is given the socket of the host's Docker engine: the file, usually /var/run/docker.sock, through which programs give Docker orders. When a build runs docker, the host's engine does the work. Containers that a build starts therefore run beside the agent, not inside it, and share images, names, ports and networks with everything else on that engine. So that TeamCity can run a build step in a container (its Container Wrapper), the agent's folders lie on the host under the same paths as in the agent.</source>
        <translation>O contêiner do agente recebe o socket do Docker Engine do host: o arquivo, em geral /var/run/docker.sock, pelo qual os programas dão ordens ao Docker. Quando um build executa docker, é o engine do host que faz o trabalho. Por isso, os contêineres que um build inicia são executados ao lado do agente, não dentro dele, e compartilham imagens, nomes, portas e redes com tudo o mais nesse engine. Para que o TeamCity possa executar uma etapa de build em um contêiner (o Container Wrapper), as pastas do agente ficam no host nos mesmos caminhos que no agente.</translation>
    </message>
    <message>
        <source>Everybody who can change a build may act as root, the all-powerful administrator, on this host anyway.</source>
        <translation>De qualquer forma, todos os que podem alterar um build já podem agir como root, o administrador com todos os poderes, neste host.</translation>
    </message>
    <message>
        <source>The host does nothing but build and can be set up again from scratch.</source>
        <translation>O host só faz builds e pode ser reinstalado do zero.</translation>
    </message>
    <message>
        <source>One image cache for all builds matters more to you than keeping builds apart.</source>
        <translation>Um único cache de imagens para todos os builds é mais importante para você do que manter os builds separados.</translation>
    </message>
    <message>
        <source>Builds only make images: a proxy that lets no containers through (setting: socket proxy, build) can then keep them from the host's files.</source>
        <translation>Os builds só criam imagens: um proxy que não deixa passar contêineres (configuração: proxy do socket, build) pode então mantê-los longe dos arquivos do host.</translation>
    </message>
    <message>
        <source>The host's engine runs in rootless mode, under an ordinary account: a takeover then ends at that account.</source>
        <translation>O engine do host é executado no modo rootless, com uma conta comum: nesse caso, um ataque se limita a essa conta.</translation>
    </message>
    <message>
        <source>The host also runs other services, or keeps data and passwords that builds must not see.</source>
        <translation>O host também executa outros serviços ou guarda dados e senhas que os builds não devem ver.</translation>
    </message>
    <message>
        <source>You want several agents with the Container Wrapper on one host: they would use the same folders.</source>
        <translation>Você quer vários agentes com o Container Wrapper em um host: eles usariam as mesmas pastas.</translation>
    </message>
    <message>
        <source>You hope that a proxy before the socket makes it safe while builds still start containers: it does not.</source>
        <translation>Você espera que um proxy na frente do socket o torne seguro enquanto os builds continuam iniciando contêineres: ele não torna.</translation>
    </message>
    <message>
        <source>A Docker engine for Linux containers, version 20.10 or newer; the one in Docker Desktop counts.</source>
        <translation>Um Docker Engine para contêineres Linux, versão 20.10 ou mais nova; o do Docker Desktop também serve.</translation>
    </message>
    <message>
        <source>Permission to use the socket: the agent runs as root, or joins the group that owns the socket on the engine's host.</source>
        <translation>Permissão para usar o socket: o agente é executado como root ou entra no grupo dono do socket no host do engine.</translation>
    </message>
    <message>
        <source>For the Container Wrapper, five folders under /opt/buildagent on the host: work, temp, tools, plugins and system. They are made if missing.</source>
        <translation>Para o Container Wrapper, cinco pastas em /opt/buildagent no host: work, temp, tools, plugins e system. Elas são criadas se não existirem.</translation>
    </message>
    <message>
        <source>An agent image that has the docker command. jetbrains/teamcity-agent has it, the minimal image has not.</source>
        <translation>Uma imagem de agente que tenha o comando docker. A jetbrains/teamcity-agent o tem; a imagem mínima, não.</translation>
    </message>
    <message>
        <source>Easy for any build</source>
        <translation>Fácil para qualquer build</translation>
    </message>
    <message>
        <source>One, shared with the whole host</source>
        <translation>Um, compartilhado com o host inteiro</translation>
    </message>
    <message>
        <source>Looked up on the host</source>
        <translation>Procurados no host</translation>
    </message>
    <message>
        <source>Stay on the host; names and ports can clash</source>
        <translation>Ficam no host; nomes e portas podem colidir</translation>
    </message>
    <message>
        <source>One with the Container Wrapper, else several</source>
        <translation>Um com o Container Wrapper; sem ele, vários</translation>
    </message>
    <message>
        <source>Yes; wrapper: allow /opt/buildagent in file sharing</source>
        <translation>Sim; wrapper: permita /opt/buildagent em File sharing</translation>
    </message>
    <message>
        <source>Any build can become root on the host</source>
        <translation>Qualquer build pode se tornar root no host</translation>
    </message>
    <message>
        <source>Whoever can talk to the socket can start a container that mounts the host's whole disk, and then read or change every file on it. Mounting the socket read-only does not help: it protects the file, not what is said through it. Running the agent as an ordinary user does not help either, because the engine acts as root for everyone it listens to. A proxy before the socket helps only if it lets no containers through; then builds can make images and start nothing.</source>
        <translation>Quem consegue falar com o socket pode iniciar um contêiner que monta o disco inteiro do host e, depois, ler ou alterar qualquer arquivo dele. Montar o socket como somente leitura não ajuda: isso protege o arquivo, não o que passa por ele. Executar o agente como usuário comum também não ajuda, porque o engine age como root para todos a quem atende. Um proxy na frente do socket só ajuda se não deixar passar contêineres; nesse caso, os builds podem criar imagens, mas não iniciar nada.</translation>
    </message>
    <message>
        <source>Other containers and their secrets are within reach</source>
        <translation>Outros contêineres e seus segredos ficam ao alcance</translation>
    </message>
    <message>
        <source>A build can run commands in any container on the engine, copy files out of it and read its environment variables, where passwords and tokens often stand. Taking rights away from the agent's container changes nothing: the build can start another container that has them.</source>
        <translation>Um build pode executar comandos em qualquer contêiner do engine, copiar arquivos dele e ler suas variáveis de ambiente, onde muitas vezes há senhas e tokens. Retirar privilégios do contêiner do agente não muda nada: o build pode iniciar outro contêiner que os tenha.</translation>
    </message>
    <message>
        <source>A careless clean-up hits everybody</source>
        <translation>Uma limpeza descuidada atinge todos</translation>
    </message>
    <message>
        <source>All builds and services share one engine. A build that removes all containers or deletes unused images and volumes also removes what others need, and two builds that choose the same container name or port block each other. Only care in the build scripts prevents this.</source>
        <translation>Todos os builds e serviços compartilham um engine. Um build que remove todos os contêineres ou exclui imagens e volumes não usados também remove o que outros precisam, e dois builds que escolhem o mesmo nome de contêiner ou a mesma porta se bloqueiam. Só o cuidado nos scripts de build evita isso.</translation>
    </message>
    <message>
        <source>A build can swap the images of later builds</source>
        <translation>Um build pode trocar as imagens de builds posteriores</translation>
    </message>
    <message>
        <source>Images are shared as well. A build can give an image of its own the name that later builds trust, and they will use it without noticing. Exact version tags do not help, since a tag is only a name that anyone on the engine can move.</source>
        <translation>As imagens também são compartilhadas. Um build pode dar a uma imagem própria o nome em que builds posteriores confiam, e eles a usarão sem perceber. Tags de versão exatas não ajudam, porque uma tag é só um nome que qualquer um no engine pode mover.</translation>
    </message>
    <message>
        <source>Folder paths are looked up on the host</source>
        <translation>Os caminhos de pastas são procurados no host</translation>
    </message>
    <message>
        <source>When a build mounts a folder into a container, the engine looks for that path on the host, not in the agent. If it is missing there, Docker may create an empty one, and the step finds no files. The agent's own folders are safe because both sides see them under the same path; other folders are not.</source>
        <translation>Quando um build monta uma pasta em um contêiner, o engine procura esse caminho no host, não no agente. Se ele não existir ali, o Docker pode criar uma pasta vazia, e a etapa não encontra arquivos. As pastas do próprio agente estão a salvo, porque os dois lados as veem no mesmo caminho; outras pastas, não.</translation>
    </message>
    <message>
        <source>A Docker engine of its own, isolated by Sysbox</source>
        <translation>Um Docker Engine próprio, isolado pelo Sysbox</translation>
    </message>
    <message>
        <source>Each agent gets its own engine behind a real fence, once Sysbox is installed on the host.</source>
        <translation>Cada agente tem seu próprio engine atrás de uma barreira de verdade, depois que o Sysbox é instalado no host.</translation>
    </message>
    <message>
        <source>Sysbox is a container runtime: a program on the host that Docker calls to start a container. Root in a container that Sysbox starts is an unprivileged user number on the host, and the container gets a view of the system of its own. That is enough to run a complete Docker engine in the agent's container without the privileged flag. Builds use that engine and do not see the host's.</source>
        <translation>O Sysbox é um runtime de contêineres: um programa no host que o Docker chama para iniciar um contêiner. O root em um contêiner iniciado pelo Sysbox é um número de usuário sem privilégios no host, e o contêiner recebe uma visão própria do sistema. Isso basta para executar um Docker Engine completo no contêiner do agente sem a flag privileged. Os builds usam esse engine e não veem o do host.</translation>
    </message>
    <message>
        <source>Builds are not fully trusted, and a virtual machine for each of them would be too much.</source>
        <translation>Os builds não são totalmente confiáveis, e uma máquina virtual para cada um seria demais.</translation>
    </message>
    <message>
        <source>The host runs Linux with systemd, and you may install software on it as root.</source>
        <translation>O host executa Linux com systemd, e você pode instalar software nele como root.</translation>
    </message>
    <message>
        <source>You would use a privileged engine, but your policy forbids it.</source>
        <translation>Você usaria um engine privilegiado, mas sua política o proíbe.</translation>
    </message>
    <message>
        <source>You expect real attacks, for example on public pull requests: give each build a virtual machine of its own.</source>
        <translation>Você espera ataques reais, por exemplo, em pull requests públicos: dê a cada build uma máquina virtual própria.</translation>
    </message>
    <message>
        <source>The host is Docker Desktop, has SELinux switched on, or runs Docker as a snap package; Sysbox supports none of these.</source>
        <translation>O host é o Docker Desktop, tem o SELinux ativado ou executa o Docker como pacote snap; o Sysbox não é compatível com nenhum deles.</translation>
    </message>
    <message>
        <source>Builds load kernel modules, create device files or need the host's hardware.</source>
        <translation>Os builds carregam módulos do kernel, criam arquivos de dispositivo ou precisam do hardware do host.</translation>
    </message>
    <message>
        <source>Sysbox 0.7.0 or newer, registered with the host's engine as sysbox-runc; 0.6.7 and older fail with current Docker inside.</source>
        <translation>Sysbox 0.7.0 ou mais novo, registrado no engine do host como sysbox-runc; o 0.6.7 e versões mais antigas falham com o Docker interno atual.</translation>
    </message>
    <message>
        <source>A Linux host with systemd, amd64 or arm64, kernel 5.12 or newer (5.19 is better), and an engine that runs as root.</source>
        <translation>Um host Linux com systemd, amd64 ou arm64, kernel 5.12 ou mais novo (5.19 é melhor) e um engine executado como root.</translation>
    </message>
    <message>
        <source>A moment for the set-up: it may restart Docker, and can refuse to run while any container exists.</source>
        <translation>Um momento para a instalação: ela pode reiniciar o Docker e se recusar a prosseguir enquanto houver algum contêiner.</translation>
    </message>
    <message>
        <source>An agent image whose tag ends in -sudo, unless the engine runs in a container beside the agent.</source>
        <translation>Uma imagem de agente cuja tag termine em -sudo, a menos que o engine seja executado em um contêiner ao lado do agente.</translation>
    </message>
    <message>
        <source>Needs a flaw in Sysbox or in the kernel</source>
        <translation>Exige uma falha no Sysbox ou no kernel</translation>
    </message>
    <message>
        <source>Sysbox, as root; Docker may have to restart</source>
        <translation>Sysbox, como root; o Docker pode ter de reiniciar</translation>
    </message>
    <message>
        <source>Looked up in the agent's container</source>
        <translation>Procurados no contêiner do agente</translation>
    </message>
    <message>
        <source>No; Desktop sells its own isolation feature</source>
        <translation>Não; o Desktop vende um recurso de isolamento próprio</translation>
    </message>
    <message>
        <source>The kernel is still shared</source>
        <translation>O kernel continua compartilhado</translation>
    </message>
    <message>
        <source>All containers run on the host's one kernel, so a flaw in the kernel or in Sysbox can let a hostile build out. This is a stronger fence than an ordinary container has, and a weaker one than a virtual machine. Keep the kernel and Sysbox up to date.</source>
        <translation>Todos os contêineres são executados no mesmo kernel do host, portanto uma falha no kernel ou no Sysbox pode deixar escapar um build mal-intencionado. É uma barreira mais forte que a de um contêiner comum e mais fraca que a de uma máquina virtual. Mantenha o kernel e o Sysbox atualizados.</translation>
    </message>
    <message>
        <source>What you mount into the agent is outside the fence</source>
        <translation>O que você monta no agente fica fora da barreira</translation>
    </message>
    <message>
        <source>A host folder that you add to the agent can be read and, unless mounted read-only, changed by any build; the host's Docker socket would undo the isolation altogether. Sysbox refuses privileged mode and the host's network, but it lets such mounts pass. Dropping capabilities (single rights of root) does not help, because Sysbox ignores that setting by default.</source>
        <translation>Uma pasta do host que você adiciona ao agente pode ser lida e, a menos que montada como somente leitura, alterada por qualquer build; o socket do Docker do host anularia o isolamento por completo. O Sysbox recusa o modo privilegiado e a rede do host, mas deixa passar essas montagens. Retirar capabilities (privilégios individuais do root) não ajuda, porque o Sysbox ignora essa configuração por padrão.</translation>
    </message>
    <message>
        <source>The agent is inside the fence with its builds</source>
        <translation>O agente fica dentro da barreira com seus builds</translation>
    </message>
    <message>
        <source>A hostile build can read the agent's settings, including the token that identifies it to the TeamCity server, and can change tools and images that later builds use. Running the agent as an ordinary user does not help if builds may use the engine, which acts as root inside the container.</source>
        <translation>Um build mal-intencionado pode ler as configurações do agente, inclusive o token que o identifica no servidor TeamCity, e pode alterar ferramentas e imagens que builds posteriores usam. Executar o agente como usuário comum não ajuda se os builds puderem usar o engine, que age como root dentro do contêiner.</translation>
    </message>
    <message>
        <source>All Sysbox containers share one range of user numbers</source>
        <translation>Todos os contêineres do Sysbox compartilham um intervalo de números de usuário</translation>
    </message>
    <message>
        <source>The free edition gives every container it starts the same range of user numbers on the host. A build that did get out would not be root on the host, but to the host it would look the same as the other agents' builds. Agents of different trust belong on different hosts.</source>
        <translation>A edição gratuita dá a todo contêiner que inicia o mesmo intervalo de números de usuário no host. Um build que conseguisse sair não seria root no host, mas, para o host, seria igual aos builds dos outros agentes. Agentes com níveis de confiança diferentes devem ficar em hosts diferentes.</translation>
    </message>
    <message>
        <source>Support comes from the community</source>
        <translation>O suporte vem da comunidade</translation>
    </message>
    <message>
        <source>Docker does not support Sysbox; its developers help as time allows. A new kernel, or a new Docker in the agent's image, can stop working until Sysbox follows. Try updates on one agent first.</source>
        <translation>O Docker não oferece suporte ao Sysbox; os desenvolvedores dele ajudam quando têm tempo. Um kernel novo, ou um Docker novo na imagem do agente, pode deixar de funcionar até que o Sysbox o acompanhe. Teste as atualizações primeiro em um agente.</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>A hostile build takes the host over</source>
        <translation>Um build mal-intencionado assume o host</translation>
    </message>
    <message>
        <source>To install on the host</source>
        <translation>A instalar no host</translation>
    </message>
    <message>
        <source>Image cache</source>
        <translation>Cache de imagens</translation>
    </message>
    <message>
        <source>Paths in a build's docker run -v</source>
        <translation>Caminhos em docker run -v de um build</translation>
    </message>
    <message>
        <source>What builds leave behind</source>
        <translation>O que os builds deixam para trás</translation>
    </message>
    <message>
        <source>Agents on one host</source>
        <translation>Agentes em um mesmo host</translation>
    </message>
    <message>
        <source>On Docker Desktop</source>
        <translation>No Docker Desktop</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>médio</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baixo</translation>
    </message>
    <message>
        <source>What a hostile build can do</source>
        <translation>O que um build mal-intencionado pode fazer</translation>
    </message>
    <message>
        <source>What does not help</source>
        <translation>O que não ajuda</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>O que ajudaria</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>Use quando</translation>
    </message>
    <message>
        <source>Don't use it when</source>
        <translation>Não use quando</translation>
    </message>
    <message>
        <source>It needs</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riscos</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Explains the methods: without METHOD in one line each.

Example: dind-wizard methods sysbox</source>
        <translation>Explica os métodos: sem METHOD, em uma linha cada um.

Exemplo: dind-wizard methods sysbox</translation>
    </message>
    <message>
        <source>There is no method "%1".</source>
        <translation>O método "%1" não existe.</translation>
    </message>
    <message>
        <source>Methods: docker-socket, dind, sysbox.</source>
        <translation>Métodos: docker-socket, dind, sysbox.</translation>
    </message>
</context>
<context>
    <name>OptionLines</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>write it as KEY=value.</source>
        <translation>escreva como KEY=value.</translation>
    </message>
    <message>
        <source>there is no name before the “=”.</source>
        <translation>não há nome antes do “=”.</translation>
    </message>
    <message>
        <source>%1 is there twice; keep one of the two lines.</source>
        <translation>%1 aparece duas vezes; mantenha só uma das duas linhas.</translation>
    </message>
    <message>
        <source>write it as SOURCE:TARGET, or SOURCE:TARGET:ro for read-only.</source>
        <translation>escreva como SOURCE:TARGET, ou SOURCE:TARGET:ro para somente leitura.</translation>
    </message>
    <message>
        <source>“%1” is no option here; “ro” (read-only) is.</source>
        <translation>“%1” não é uma opção válida aqui; “ro” (somente leitura) é.</translation>
    </message>
    <message>
        <source>write it as HOST:ADDRESS, for example teamcity.lan:192.168.1.20.</source>
        <translation>escreva como HOST:ADDRESS, por exemplo, teamcity.lan:192.168.1.20.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>--%1 can't be "%2".</source>
        <translation>--%1 não aceita "%2".</translation>
    </message>
    <message>
        <source>Write it as NAME=VALUE.</source>
        <translation>Escreva como NAME=VALUE.</translation>
    </message>
    <message>
        <source>Write it as SOURCE:TARGET or SOURCE:TARGET:ro.</source>
        <translation>Escreva como SOURCE:TARGET ou SOURCE:TARGET:ro.</translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <translation>Informe um número inteiro.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Escolha uma destas opções: %1.</translation>
    </message>
    <message>
        <source>Choose one of: on, off.</source>
        <translation>Escolha uma destas opções: on, off.</translation>
    </message>
    <message>
        <source>Write it as HOST:ADDRESS.</source>
        <translation>Escreva como HOST:ADDRESS.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Informe um número.</translation>
    </message>
    <message>
        <source>Give a number with a unit, such as 4g or 512m.</source>
        <translation>Informe um número com uma unidade, como 4g ou 512m.</translation>
    </message>
    <message>
        <source>Give the port it shall have, such as 8111.</source>
        <translation>Informe a porta que ele deve ter, como 8111.</translation>
    </message>
    <message>
        <source>--trial-server-image needs --trial-server with a port.</source>
        <translation>--trial-server-image precisa de --trial-server com uma porta.</translation>
    </message>
    <message>
        <source>docker-socket, dind or sysbox. Default: docker-socket.</source>
        <translation>docker-socket, dind ou sysbox. Padrão: docker-socket.</translation>
    </message>
    <message>
        <source>Address of the TeamCity server, as the agent reaches it. Required, unless --trial-server makes one.</source>
        <translation>Endereço do servidor TeamCity, como o agente o acessa. Obrigatório, a menos que --trial-server crie um.</translation>
    </message>
    <message>
        <source>Make a TeamCity server too, for trying it out, on this port of the engine's host. The agents use it; leave out --server-url.</source>
        <translation>Cria também um servidor TeamCity, para experimentar, nesta porta do host do engine. Os agentes o usam; omita --server-url.</translation>
    </message>
    <message>
        <source>Image of that server. Default: of the agent's version.</source>
        <translation>Imagem desse servidor. Padrão: a da versão do agente.</translation>
    </message>
    <message>
        <source>Image of the agent. Default: the method's.</source>
        <translation>Imagem do agente. Padrão: a do método.</translation>
    </message>
    <message>
        <source>Name of agent and container. Default: teamcity-agent.</source>
        <translation>Nome do agente e do contêiner. Padrão: teamcity-agent.</translation>
    </message>
    <message>
        <source>How many agents: NAME-1 to NAME-N. Default: 1.</source>
        <translation>Quantos agentes: NAME-1 a NAME-N. Padrão: 1.</translation>
    </message>
    <message>
        <source>sidecar or agent. Default: dind sidecar, sysbox agent.</source>
        <translation>sidecar ou agent. Padrão: dind sidecar, sysbox agent.</translation>
    </message>
    <message>
        <source>Image of the sidecar. Default: docker:dind.</source>
        <translation>Imagem do sidecar. Padrão: docker:dind.</translation>
    </message>
    <message>
        <source>Largest packet of the sidecar's networks. Default: 1500.</source>
        <translation>Maior pacote das redes do sidecar. Padrão: 1500.</translation>
    </message>
    <message>
        <source>Where the sidecar's networks get addresses, such as 10.201.0.0/16.</source>
        <translation>De onde as redes do sidecar obtêm endereços, como 10.201.0.0/16.</translation>
    </message>
    <message>
        <source>A mirror of Docker Hub for the sidecar.</source>
        <translation>Um espelho do Docker Hub para o sidecar.</translation>
    </message>
    <message>
        <source>A registry without a trusted certificate, for the sidecar; may be repeated.</source>
        <translation>Um registry sem certificado confiável, para o sidecar; pode ser repetida.</translation>
    </message>
    <message>
        <source>The engine's socket on its host. Default: its own, else /var/run/docker.sock.</source>
        <translation>O socket do engine no host dele. Padrão: o próprio; se não, /var/run/docker.sock.</translation>
    </message>
    <message>
        <source>A filter before the socket. build: images only; run: containers too. Default: off.</source>
        <translation>Um filtro na frente do socket. build: só imagens; run: contêineres também. Padrão: off.</translation>
    </message>
    <message>
        <source>Directories where TeamCity's container wrapper needs them. Default: on.</source>
        <translation>Diretórios onde o Container Wrapper do TeamCity precisa deles. Padrão: on.</translation>
    </message>
    <message>
        <source>root or agent. Default: root.</source>
        <translation>root ou agent. Padrão: root.</translation>
    </message>
    <message>
        <source>Environment variable of the agent; may be repeated.</source>
        <translation>Variável de ambiente do agente; pode ser repetida.</translation>
    </message>
    <message>
        <source>Another volume or path; may be repeated.</source>
        <translation>Outro volume ou caminho; pode ser repetida.</translation>
    </message>
    <message>
        <source>A line for /etc/hosts; may be repeated.</source>
        <translation>Uma linha para /etc/hosts; pode ser repetida.</translation>
    </message>
    <message>
        <source>Another label; may be repeated.</source>
        <translation>Outro rótulo; pode ser repetida.</translation>
    </message>
    <message>
        <source>An existing network. Default: the default bridge.</source>
        <translation>Uma rede existente. Padrão: a bridge padrão.</translation>
    </message>
    <message>
        <source>Processors for each container. Default: no limit.</source>
        <translation>Processadores para cada contêiner. Padrão: sem limite.</translation>
    </message>
    <message>
        <source>Memory for each container. Default: no limit.</source>
        <translation>Memória para cada contêiner. Padrão: sem limite.</translation>
    </message>
    <message>
        <source>Processes for each container. Default: no limit.</source>
        <translation>Processos para cada contêiner. Padrão: sem limite.</translation>
    </message>
    <message>
        <source>Restart policy. Default: unless-stopped.</source>
        <translation>Política de reinicialização. Padrão: unless-stopped.</translation>
    </message>
    <message>
        <source>Seconds before a stop becomes a kill. Default: 60.</source>
        <translation>Segundos até que uma parada se torne um encerramento forçado. Padrão: 60.</translation>
    </message>
    <message>
        <source>Settings file; the options override it.</source>
        <translation>Arquivo de configurações; as opções têm precedência sobre ele.</translation>
    </message>
    <message>
        <source>File with the agent's token. Default: none; authorise the agent in TeamCity after the launch.</source>
        <translation>Arquivo com o token do agente. Padrão: nenhum; autorize o agente no TeamCity depois da implantação.</translation>
    </message>
    <message>
        <source>A Docker context, or an address such as unix:///var/run/docker.sock. Default: as the docker command chooses.</source>
        <translation>Um contexto do Docker ou um endereço, como unix:///var/run/docker.sock. Padrão: conforme a escolha do comando docker.</translation>
    </message>
    <message>
        <source>See dind-wizard %1 --help.</source>
        <translation>Consulte dind-wizard %1 --help.</translation>
    </message>
    <message>
        <source>"%1" is not expected here.</source>
        <translation>"%1" não é esperado aqui.</translation>
    </message>
    <message>
        <source>The settings file %1 can't be read: %2.</source>
        <translation>Não é possível ler o arquivo de configurações %1: %2.</translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation>Verifique o caminho e se você pode ler o arquivo.</translation>
    </message>
    <message>
        <source>The token file %1 can't be read: %2.</source>
        <translation>Não é possível ler o arquivo de token %1: %2.</translation>
    </message>
    <message>
        <source>The token file %1 is empty.</source>
        <translation>O arquivo de token %1 está vazio.</translation>
    </message>
    <message>
        <source>Its first line is the token.</source>
        <translation>A primeira linha dele é o token.</translation>
    </message>
    <message>
        <source>The file %1 holds no token.</source>
        <translation>O arquivo %1 não contém um token.</translation>
    </message>
    <message>
        <source>Its first line is the token: text of at most 4096 characters.</source>
        <translation>A primeira linha dele é o token: um texto de no máximo 4096 caracteres.</translation>
    </message>
</context>
<context>
    <name>Outputs</name>
    <message>
        <source>Docker command</source>
        <translation>Comando Docker</translation>
    </message>
    <message>
        <source>a shell script with docker commands</source>
        <translation>um script de shell com comandos docker</translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>the same commands for PowerShell</source>
        <translation>os mesmos comandos para o PowerShell</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Compose</translation>
    </message>
    <message>
        <source>a Compose file</source>
        <translation>um arquivo Compose</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>a Kubernetes manifest</source>
        <translation>um manifesto do Kubernetes</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>everything that would be made, as JSON</source>
        <translation>tudo o que seria criado, como JSON</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>a drawing of what would be made, as SVG</source>
        <translation>um desenho do que seria criado, como SVG</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>A token belongs to one agent, and the settings ask for %1.</source>
        <translation>Um token pertence a um único agente, e as configurações pedem %1.</translation>
    </message>
    <message>
        <source>Leave the token out and authorise the agents in TeamCity.</source>
        <translation>Remova o token e autorize os agentes no TeamCity.</translation>
    </message>
</context>
<context>
    <name>PowerShellCommand</name>
    <message>
        <source>TeamCity agents "%1", method %2. Made by dind-wizard.</source>
        <translation>Agentes TeamCity "%1", método %2. Criado pelo dind-wizard.</translation>
    </message>
    <message>
        <source>For Windows PowerShell 5.1 and PowerShell 7. Start with: powershell -ExecutionPolicy Bypass -File %1.ps1</source>
        <translation>Para o Windows PowerShell 5.1 e o PowerShell 7. Inicie com: powershell -ExecutionPolicy Bypass -File %1.ps1</translation>
    </message>
    <message>
        <source>Secrets are read from the file %1, which must be in the folder where this is run.</source>
        <translation>Os segredos são lidos do arquivo %1, que precisa estar na pasta em que isto é executado.</translation>
    </message>
    <message>
        <source>Windows starts no program with more than 32767 characters, and the command for the container %1 has about %2. On Windows this script will fail there; take the Compose file.</source>
        <translation>O Windows não inicia programas com mais de 32767 caracteres, e o comando para o contêiner %1 tem cerca de %2. No Windows, este script falhará ali; use o arquivo Compose.</translation>
    </message>
</context>
<context>
    <name>PowerShellScript</name>
    <message>
        <source>This loop can't be followed.</source>
        <translation>Não é possível interpretar este laço.</translation>
    </message>
    <message>
        <source>This is no string in single quotes.</source>
        <translation>Isto não é uma string entre aspas simples.</translation>
    </message>
    <message>
        <source>A bracket ( is not closed.</source>
        <translation>Um parêntese ( não foi fechado.</translation>
    </message>
    <message>
        <source>A quote ' is not closed.</source>
        <translation>Uma aspa ' não foi fechada.</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB.</source>
        <translation>O texto tem mais de 1 MiB.</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>In the agent's container it can't be told: put it beside the agent.</source>
        <translation>No contêiner do agente, não é possível configurá-lo: coloque-o ao lado do agente.</translation>
    </message>
    <message>
        <source>Packets leave the host through %1 and may have %2 bytes (MTU); those of the builds' engine have up to %3.</source>
        <translation>Os pacotes saem do host por %1 e podem ter %2 bytes (MTU); os do engine dos builds têm até %3.</translation>
    </message>
    <message>
        <source>The builds' engine does not know what is around it. Larger packets can get lost without a word: pulls and downloads in builds hang.</source>
        <translation>O engine dos builds não sabe o que há ao redor dele. Pacotes maiores podem se perder sem aviso: downloads e pulls nos builds travam.</translation>
    </message>
    <message>
        <source>Tell it the same MTU: %1.</source>
        <translation>Configure nele o mesmo MTU: %1.</translation>
    </message>
    <message>
        <source>Set its MTU to %1</source>
        <translation>Definir o MTU dele como %1</translation>
    </message>
    <message>
        <source>Put it in a sidecar, with an MTU of %1</source>
        <translation>Colocá-lo em um sidecar, com um MTU de %1</translation>
    </message>
    <message>
        <source>The builds' engine takes addresses from %1, and the host reaches %2 through %3.</source>
        <translation>O engine dos builds usa endereços de %1, e o host acessa %2 por %3.</translation>
    </message>
    <message>
        <source>What has such an address there can't be reached from containers that builds start.</source>
        <translation>O que tiver um endereço desses ali não poderá ser acessado pelos contêineres que os builds iniciam.</translation>
    </message>
    <message>
        <source>Give it a subnet that nothing else uses.</source>
        <translation>Dê a ele uma sub-rede que nada mais use.</translation>
    </message>
    <message>
        <source>Give it a subnet that nothing else uses, such as %1.</source>
        <translation>Dê a ele uma sub-rede que nada mais use, como %1.</translation>
    </message>
    <message>
        <source>Give it %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Put it in a sidecar, with %1</source>
        <translation>Colocá-lo em um sidecar, com %1</translation>
    </message>
    <message>
        <source>The addresses that the builds' engine takes (%1) are not used elsewhere on the host.</source>
        <translation>Os endereços que o engine dos builds usa (%1) não são usados em outro lugar no host.</translation>
    </message>
    <message>
        <source>The host's engine uses the proxy %1.</source>
        <translation>O engine do host usa o proxy %1.</translation>
    </message>
    <message>
        <source>The builds' engine gets one too.</source>
        <translation>O engine dos builds também recebe um.</translation>
    </message>
    <message>
        <source>The builds' engine does not inherit it: it can't pull images for builds if there is no other way out.</source>
        <translation>O engine dos builds não o herda: não conseguirá baixar imagens para os builds se não houver outra saída.</translation>
    </message>
    <message>
        <source>Give the agent the variables HTTPS_PROXY, HTTP_PROXY and NO_PROXY: a sidecar gets the same, and is itself reached without the proxy.</source>
        <translation>Dê ao agente as variáveis HTTPS_PROXY, HTTP_PROXY e NO_PROXY: um sidecar recebe as mesmas e é acessado sem o proxy.</translation>
    </message>
    <message>
        <source>Use the same proxy</source>
        <translation>Usar o mesmo proxy</translation>
    </message>
    <message>
        <source>Put it in a sidecar, with the proxy</source>
        <translation>Colocá-lo em um sidecar, com o proxy</translation>
    </message>
    <message>
        <source>The builds' engine pulls through the mirror %1.</source>
        <translation>O engine dos builds baixa por meio do espelho %1.</translation>
    </message>
    <message>
        <source>The host's engine pulls through the mirror %1.</source>
        <translation>O engine do host baixa por meio do espelho %1.</translation>
    </message>
    <message>
        <source>The builds' engine does not inherit it: it asks Docker Hub itself, which counts pulls and refuses after some.</source>
        <translation>O engine dos builds não o herda: consulta o próprio Docker Hub, que conta os pulls e, depois de certo número, os recusa.</translation>
    </message>
    <message>
        <source>Give it the same mirror, if containers reach it.</source>
        <translation>Dê a ele o mesmo espelho, se os contêineres puderem acessá-lo.</translation>
    </message>
    <message>
        <source>Use the same mirror</source>
        <translation>Usar o mesmo espelho</translation>
    </message>
    <message>
        <source>The agent is made by a Docker engine.</source>
        <translation>O agente é criado por um Docker Engine.</translation>
    </message>
    <message>
        <source>Your account is in the group %1, but only from the next login on. Log out and in again, or start this program from a shell in which you ran the command below.</source>
        <translation>Sua conta está no grupo %1, mas só a partir do próximo login. Encerre a sessão e entre de novo, ou inicie este programa a partir de um shell em que você tenha executado o comando abaixo.</translation>
    </message>
    <message>
        <source>Docker engine %1 on %2, reached at %3 (%4).</source>
        <translation>Docker Engine %1 em %2, acessado em %3 (%4).</translation>
    </message>
    <message>
        <source>The engine does not tell its version: %1</source>
        <translation>O engine não informa sua versão: %1</translation>
    </message>
    <message>
        <source>Whether other programs can talk to it is not known.</source>
        <translation>Não se sabe se outros programas podem falar com ele.</translation>
    </message>
    <message>
        <source>The engine speaks version %1 of the Engine API, and takes programs that speak %2 or newer.</source>
        <translation>O engine usa a versão %1 da Engine API e aceita programas que usam a %2 ou mais nova.</translation>
    </message>
    <message>
        <source>Builds with older Docker tools (Docker before 25, Compose 1, libraries that ask for a fixed version) are refused.</source>
        <translation>Builds com ferramentas Docker mais antigas (Docker anterior ao 25, Compose 1, bibliotecas que pedem uma versão fixa) são recusados.</translation>
    </message>
    <message>
        <source>Update Docker to 29.3 or newer, or set "min-api-version": "1.40" in the engine's daemon.json and restart it.</source>
        <translation>Atualize o Docker para a versão 29.3 ou mais nova, ou defina "min-api-version": "1.40" no daemon.json do engine e reinicie-o.</translation>
    </message>
    <message>
        <source>The engine runs Linux containers.</source>
        <translation>O engine executa contêineres Linux.</translation>
    </message>
    <message>
        <source>The engine runs %1 containers.</source>
        <translation>O engine executa contêineres %1.</translation>
    </message>
    <message>
        <source>All three methods are for Linux containers.</source>
        <translation>Os três métodos são para contêineres Linux.</translation>
    </message>
    <message>
        <source>In Docker Desktop choose "Switch to Linux containers".</source>
        <translation>No Docker Desktop, escolha "Switch to Linux containers".</translation>
    </message>
    <message>
        <source>What answers is Podman, in Docker's place.</source>
        <translation>Quem responde é o Podman, no lugar do Docker.</translation>
    </message>
    <message>
        <source>It understands most of what Docker does, but this set-up is made for Docker and only partly tried with Podman.</source>
        <translation>Ele entende quase tudo o que o Docker faz, mas esta configuração é feita para o Docker e foi testada só em parte com o Podman.</translation>
    </message>
    <message>
        <source>If something fails that should not, install Docker and choose its engine.</source>
        <translation>Se falhar algo que não deveria, instale o Docker e escolha o engine dele.</translation>
    </message>
    <message>
        <source>This is Docker Desktop: the engine is in a virtual machine, and sees only the folders that are shared with it.</source>
        <translation>Este é o Docker Desktop: o engine está em uma máquina virtual e só vê as pastas compartilhadas com ela.</translation>
    </message>
    <message>
        <source>The engine runs in a container itself.</source>
        <translation>O próprio engine é executado em um contêiner.</translation>
    </message>
    <message>
        <source>Paths and sockets are that container's, and an engine inside the agent is one level deeper still, with a slower storage.</source>
        <translation>Caminhos e sockets são os desse contêiner, e um engine dentro do agente fica um nível mais abaixo, com um armazenamento mais lento.</translation>
    </message>
    <message>
        <source>If you can, choose the engine of the machine.</source>
        <translation>Se puder, escolha o engine da máquina.</translation>
    </message>
    <message>
        <source>Take the method %1</source>
        <translation>Usar o método %1</translation>
    </message>
    <message>
        <source>The engine's kernel can't limit processor time.</source>
        <translation>O kernel do engine não consegue limitar o tempo de processador.</translation>
    </message>
    <message>
        <source>A limit of %1 processors is asked for, and the engine refuses it.</source>
        <translation>Foi pedido um limite de %1 processadores, e o engine o recusa.</translation>
    </message>
    <message>
        <source>Leave the limit of processors out.</source>
        <translation>Remova o limite de processadores.</translation>
    </message>
    <message>
        <source>Without a limit of processors</source>
        <translation>Sem limite de processadores</translation>
    </message>
    <message numerus="yes">
        <source>The engine's host has %n processor(s).</source>
        <translation>
            <numerusform>O host do engine tem %n processador.</numerusform>
            <numerusform>O host do engine tem %n processadores.</numerusform>
        </translation>
    </message>
    <message>
        <source>A limit of %1 is more than there are, and the engine refuses it.</source>
        <translation>Um limite de %1 é mais do que existe, e o engine o recusa.</translation>
    </message>
    <message>
        <source>Ask for %1 or less.</source>
        <translation>Peça %1 ou menos.</translation>
    </message>
    <message numerus="yes">
        <source>Limit to %n processor(s)</source>
        <translation>
            <numerusform>Limitar a %n processador</numerusform>
            <numerusform>Limitar a %n processadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Each container gets up to %1 of %2 processors.</source>
        <translation>Cada contêiner recebe até %1 de %2 processadores.</translation>
    </message>
    <message>
        <source>Each container may use %1 of memory.</source>
        <translation>Cada contêiner pode usar %1 de memória.</translation>
    </message>
    <message>
        <source>An agent alone takes about %1, and builds come on top: what takes more is killed.</source>
        <translation>Só um agente ocupa cerca de %1, e os builds se somam a isso: o que ocupar mais será encerrado à força.</translation>
    </message>
    <message>
        <source>Allow 2g or more, or set no limit.</source>
        <translation>Permita 2g ou mais, ou não defina um limite.</translation>
    </message>
    <message>
        <source>The engine's host has %1 of memory.</source>
        <translation>O host do engine tem %1 de memória.</translation>
    </message>
    <message>
        <source>The TeamCity server and its agents take about %1, and builds come on top.</source>
        <translation>O servidor TeamCity e seus agentes ocupam cerca de %1, e os builds se somam a isso.</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) take about %1, and builds come on top.</source>
        <translation>
            <numerusform>%n agente ocupa cerca de %1, e os builds se somam a isso.</numerusform>
            <numerusform>%n agentes ocupam cerca de %1, e os builds se somam a isso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use a larger machine, or fewer agents.</source>
        <translation>Use uma máquina maior ou menos agentes.</translation>
    </message>
    <message>
        <source>The engine can't limit containers (its cgroup driver is "none").</source>
        <translation>O engine não consegue limitar contêineres (o driver de cgroup dele é "none").</translation>
    </message>
    <message>
        <source>The limits of processors, memory and processes have no effect: a build can take all of the machine.</source>
        <translation>Os limites de processadores, memória e processos não têm efeito: um build pode ocupar a máquina inteira.</translation>
    </message>
    <message>
        <source>A rootless engine needs systemd and cgroup version 2 for limits (docs.docker.com/engine/security/rootless).</source>
        <translation>Para limites, um engine rootless precisa do systemd e do cgroup versão 2 (docs.docker.com/engine/security/rootless).</translation>
    </message>
    <message>
        <source>The engine's kernel can't limit the number of processes.</source>
        <translation>O kernel do engine não consegue limitar o número de processos.</translation>
    </message>
    <message>
        <source>That limit has no effect.</source>
        <translation>Esse limite não tem efeito.</translation>
    </message>
    <message>
        <source>Leave it out, or use a kernel with the pids control group.</source>
        <translation>Remova-o ou use um kernel com o grupo de controle pids.</translation>
    </message>
    <message>
        <source>Control groups: version %1, driver %2.</source>
        <translation>Grupos de controle: versão %1, driver %2.</translation>
    </message>
    <message>
        <source>Images are stored by %1.</source>
        <translation>As imagens são armazenadas por %1.</translation>
    </message>
    <message>
        <source>Images are stored by %1 on %2.</source>
        <translation>As imagens são armazenadas por %1 em %2.</translation>
    </message>
    <message>
        <source>This driver copies every layer in full: containers start slowly, and the agent's image alone takes several times its size.</source>
        <translation>Este driver copia cada camada por inteiro: os contêineres iniciam devagar, e só a imagem do agente ocupa várias vezes seu tamanho.</translation>
    </message>
    <message>
        <source>Put the engine's data on ext4 or xfs, so that it can use overlay2.</source>
        <translation>Coloque os dados do engine em ext4 ou xfs, para que ele possa usar overlay2.</translation>
    </message>
    <message>
        <source>The agent's own engine keeps its data there too, and can't use overlay2 on top: it falls back to a slow driver that needs much more space.</source>
        <translation>O engine do próprio agente também guarda seus dados ali e não pode usar overlay2 por cima: recorre a um driver lento, que precisa de muito mais espaço.</translation>
    </message>
    <message>
        <source>Put the engine's data on ext4 or xfs: a container that runs an engine needs a volume at /var/lib/docker.</source>
        <translation>Coloque os dados do engine em ext4 ou xfs: um contêiner que executa um engine precisa de um volume em /var/lib/docker.</translation>
    </message>
    <message>
        <source>That file system lacks d_type, which overlay2 needs: files that were deleted can come back in images.</source>
        <translation>Falta a esse sistema de arquivos o d_type, de que overlay2 precisa: arquivos excluídos podem reaparecer nas imagens.</translation>
    </message>
    <message>
        <source>Make the file system anew (xfs: mkfs.xfs -n ftype=1).</source>
        <translation>Recrie o sistema de arquivos (xfs: mkfs.xfs -n ftype=1).</translation>
    </message>
    <message>
        <source>%1 are free at %2.</source>
        <translation>%1 livres em %2.</translation>
    </message>
    <message>
        <source>About %1 are needed: 3 GB for an agent that upgrades itself, and 2 GB for each image that is not there yet. Builds come on top.</source>
        <translation>São necessários cerca de %1: 3 GB para um agente que se atualiza sozinho e 2 GB para cada imagem que ainda não existe. Os builds se somam a isso.</translation>
    </message>
    <message>
        <source>Make room. The command shows what takes it; docker system prune removes what nothing uses.</source>
        <translation>Libere espaço. O comando mostra o que o ocupa; docker system prune remove o que nada usa.</translation>
    </message>
    <message>
        <source>%1 can't be pulled: %2</source>
        <translation>Não é possível baixar %1: %2</translation>
    </message>
    <message>
        <source>The engine does not have this image.</source>
        <translation>O engine não tem esta imagem.</translation>
    </message>
    <message>
        <source>Check name and tag. For a private registry log in once with docker login.</source>
        <translation>Verifique o nome e a tag. Para um registry privado, faça login uma vez com docker login.</translation>
    </message>
    <message>
        <source>The engine has %1.</source>
        <translation>O engine tem %1.</translation>
    </message>
    <message>
        <source>Whether the engine has %1 could not be read.</source>
        <translation>Não foi possível saber se o engine tem %1.</translation>
    </message>
    <message>
        <source>The engine does not have %1.</source>
        <translation>O engine não tem %1.</translation>
    </message>
    <message>
        <source>Pulling is switched off.</source>
        <translation>O download de imagens está desativado.</translation>
    </message>
    <message>
        <source>Allow pulling, or pull it with the command below.</source>
        <translation>Permita o download ou baixe-a com o comando abaixo.</translation>
    </message>
    <message>
        <source>%1 will be pulled.</source>
        <translation>%1 será baixada.</translation>
    </message>
    <message>
        <source>The registry has %1; it will be pulled.</source>
        <translation>O registry tem %1; ela será baixada.</translation>
    </message>
    <message>
        <source>%1 is for %2, and the engine's processor is %3.</source>
        <translation>%1 é para %2, e o processador do engine é %3.</translation>
    </message>
    <message>
        <source>Take an image for %1 (another tag, perhaps).</source>
        <translation>Use uma imagem para %1 (talvez outra tag).</translation>
    </message>
    <message>
        <source>Its programs can't run here ("exec format error").</source>
        <translation>Os programas dela não podem ser executados aqui ("exec format error").</translation>
    </message>
    <message>
        <source>Its programs are emulated, if the engine's host can do that: slow, and an engine in the agent does not work so.</source>
        <translation>Os programas dela são emulados, se o host do engine for capaz disso: é lento, e um engine no agente não funciona assim.</translation>
    </message>
    <message>
        <source>%1 is for this processor (%2).</source>
        <translation>%1 é para este processador (%2).</translation>
    </message>
    <message>
        <source>%1 is to be had for this processor (%2).</source>
        <translation>%1 está disponível para este processador (%2).</translation>
    </message>
    <message>
        <source>%1 is offered for %2, and the engine needs linux/%3.</source>
        <translation>%1 é oferecida para %2, e o engine precisa de linux/%3.</translation>
    </message>
    <message>
        <source>The pull fails ("no matching manifest").</source>
        <translation>O download falha ("no matching manifest").</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 não existe.</translation>
    </message>
    <message>
        <source>It is mounted into the agent, and a missing path is not made up for.</source>
        <translation>Esse caminho é montado no agente, e um caminho ausente não é criado.</translation>
    </message>
    <message>
        <source>Leave the socket's path empty to take the engine's own: %1.</source>
        <translation>Deixe o caminho do socket em branco para usar o do próprio engine: %1.</translation>
    </message>
    <message>
        <source>Take the engine's own socket</source>
        <translation>Usar o socket do próprio engine</translation>
    </message>
    <message>
        <source>%1 is a directory, not a socket.</source>
        <translation>%1 é um diretório, não um socket.</translation>
    </message>
    <message>
        <source>An engine made it when somebody mounted the socket while it was missing.</source>
        <translation>Um engine o criou quando alguém montou o socket enquanto ele não existia.</translation>
    </message>
    <message>
        <source>Stop Docker, remove the empty directory, and start Docker.</source>
        <translation>Pare o Docker, remova o diretório vazio e inicie o Docker.</translation>
    </message>
    <message>
        <source>Correct the path, or create it first.</source>
        <translation>Corrija o caminho ou crie-o antes.</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>The socket is Docker Desktop's own, in its virtual machine.</source>
        <translation>O socket é do próprio Docker Desktop, na máquina virtual dele.</translation>
    </message>
    <message>
        <source>%1 is taken from this machine through Docker Desktop's file sharing.</source>
        <translation>%1 é obtido desta máquina pelo compartilhamento de arquivos do Docker Desktop.</translation>
    </message>
    <message>
        <source>If the folder is not shared with Docker Desktop, the launch fails ("mounts denied").</source>
        <translation>Se a pasta não estiver compartilhada com o Docker Desktop, a implantação falhará ("mounts denied").</translation>
    </message>
    <message>
        <source>Look in Docker Desktop: Settings, Resources, File sharing.</source>
        <translation>Veja no Docker Desktop: Settings, Resources, File sharing.</translation>
    </message>
    <message>
        <source>%1 is on the engine's host, which is not this machine: it can't be looked at from here.</source>
        <translation>%1 está no host do engine, que não é esta máquina: não é possível verificar daqui.</translation>
    </message>
    <message>
        <source>If it does not exist there, the launch fails.</source>
        <translation>Se não existir lá, a implantação falhará.</translation>
    </message>
    <message>
        <source>Make sure that it exists there; a path of this machine does not count.</source>
        <translation>Garanta que exista lá; um caminho desta máquina não conta.</translation>
    </message>
    <message>
        <source>You may not look at %1; the engine may.</source>
        <translation>Você não tem permissão para ver %1; o engine tem.</translation>
    </message>
    <message>
        <source>%1 is there.</source>
        <translation>%1 existe.</translation>
    </message>
    <message>
        <source>A launch has to know what is there already, to touch none of it.</source>
        <translation>Uma implantação precisa saber o que já existe, para não tocar em nada disso.</translation>
    </message>
    <message>
        <source>Call it %1</source>
        <translation>Usar o nome %1</translation>
    </message>
    <message>
        <source>The name %1 is free.</source>
        <translation>O nome %1 está livre.</translation>
    </message>
    <message>
        <source>The container %1 of this deployment will be replaced.</source>
        <translation>O contêiner %1 desta implantação será substituído.</translation>
    </message>
    <message>
        <source>There is already a container named %1 (image %2, %3).</source>
        <translation>Já existe um contêiner chamado %1 (imagem %2, %3).</translation>
    </message>
    <message>
        <source>Names of containers are unique on an engine.</source>
        <translation>Os nomes de contêineres são únicos em um engine.</translation>
    </message>
    <message>
        <source>It is an agent of this deployment: launch with "replace", remove it with dind-wizard agents remove, or choose another name.</source>
        <translation>É um agente desta implantação: implante com "replace", remova-o com dind-wizard agents remove ou escolha outro nome.</translation>
    </message>
    <message>
        <source>Choose another name, or remove that container if nobody needs it.</source>
        <translation>Escolha outro nome ou remova esse contêiner se ninguém precisar dele.</translation>
    </message>
    <message>
        <source>The container %1 uses /opt/buildagent of this host.</source>
        <translation>O contêiner %1 usa o /opt/buildagent deste host.</translation>
    </message>
    <message>
        <source>Two agents in the same directories destroy each other's files.</source>
        <translation>Dois agentes nos mesmos diretórios destroem os arquivos um do outro.</translation>
    </message>
    <message>
        <source>Switch the container wrapper off, take the method dind or sysbox, or stop that container.</source>
        <translation>Desative o Container Wrapper, use o método dind ou sysbox ou pare esse contêiner.</translation>
    </message>
    <message>
        <source>Without the container wrapper</source>
        <translation>Sem o Container Wrapper</translation>
    </message>
    <message>
        <source>No other running container uses /opt/buildagent.</source>
        <translation>Nenhum outro contêiner em execução usa /opt/buildagent.</translation>
    </message>
    <message>
        <source>%1 of this deployment is there and will be used.</source>
        <translation>%1 desta implantação já existe e será usado.</translation>
    </message>
    <message>
        <source>%1 is already there and belongs to something else.</source>
        <translation>%1 já existe e pertence a outra coisa.</translation>
    </message>
    <message>
        <source>Objects that this program did not make are never touched.</source>
        <translation>O que não foi criado por este programa nunca é alterado.</translation>
    </message>
    <message>
        <source>Choose another name for the agent.</source>
        <translation>Escolha outro nome para o agente.</translation>
    </message>
    <message>
        <source>The network %1 is there.</source>
        <translation>A rede %1 existe.</translation>
    </message>
    <message>
        <source>There is no network called %1.</source>
        <translation>Não há rede chamada %1.</translation>
    </message>
    <message>
        <source>The agent is to be connected to it.</source>
        <translation>O agente deve ser conectado a ela.</translation>
    </message>
    <message>
        <source>Make it with docker network create, or leave the field empty.</source>
        <translation>Crie-a com docker network create ou deixe o campo em branco.</translation>
    </message>
    <message>
        <source>Take the engine's own network</source>
        <translation>Usar a rede do próprio engine</translation>
    </message>
    <message>
        <source>The network %1 uses the addresses %2, and the host reaches %3 through %4.</source>
        <translation>A rede %1 usa os endereços %2, e o host acessa %3 por %4.</translation>
    </message>
    <message>
        <source>What has such an address there, a TeamCity server perhaps, can't be reached from the agent.</source>
        <translation>O que tiver um endereço desses ali, talvez um servidor TeamCity, não poderá ser acessado pelo agente.</translation>
    </message>
    <message>
        <source>Give the engine other addresses: "bip" and "default-address-pools" in its daemon.json, then restart it.</source>
        <translation>Dê outros endereços ao engine: "bip" e "default-address-pools" no daemon.json dele; depois, reinicie-o.</translation>
    </message>
    <message>
        <source>The addresses %1 of the network %2 are not used elsewhere on the host.</source>
        <translation>Os endereços %1 da rede %2 não são usados em outro lugar no host.</translation>
    </message>
    <message>
        <source>Packets leave the host through %1 and may have %2 bytes (MTU); containers send up to %3.</source>
        <translation>Os pacotes saem do host por %1 e podem ter %2 bytes (MTU); os contêineres enviam até %3.</translation>
    </message>
    <message>
        <source>Larger packets can get lost without a word: downloads and https hang.</source>
        <translation>Pacotes maiores podem se perder sem aviso: downloads e https travam.</translation>
    </message>
    <message>
        <source>Set "mtu": %1 in the engine's daemon.json, for its other networks "default-network-opts": {"bridge": {"com.docker.network.driver.mtu": "%1"}}, and restart it.</source>
        <translation>Defina "mtu": %1 no daemon.json do engine e, para as outras redes dele, "default-network-opts": {"bridge": {"com.docker.network.driver.mtu": "%1"}}; depois, reinicie-o.</translation>
    </message>
    <message>
        <source>The engine uses the proxy %1.</source>
        <translation>O engine usa o proxy %1.</translation>
    </message>
    <message>
        <source>You use the proxy %1, and the engine uses none.</source>
        <translation>Você usa o proxy %1, e o engine não usa nenhum.</translation>
    </message>
    <message>
        <source>It is the engine that pulls images. If it can't do without the proxy, the pull fails.</source>
        <translation>É o engine que baixa as imagens. Se ele não conseguir sem o proxy, o download falhará.</translation>
    </message>
    <message>
        <source>Set "proxies" in the engine's daemon.json, or HTTPS_PROXY in its systemd unit (docs.docker.com/engine/daemon/proxy).</source>
        <translation>Defina "proxies" no daemon.json do engine ou HTTPS_PROXY na unidade systemd dele (docs.docker.com/engine/daemon/proxy).</translation>
    </message>
    <message>
        <source>The host's firewall is nf_tables.</source>
        <translation>O firewall do host é o nf_tables.</translation>
    </message>
    <message>
        <source>The host's iptables is the old kind (legacy).</source>
        <translation>O iptables do host é do tipo antigo (legacy).</translation>
    </message>
    <message>
        <source>An engine in a container may not find the kernel's tables and not start, or its containers have no network.</source>
        <translation>Um engine em um contêiner pode não encontrar as tabelas do kernel e não iniciar, ou seus contêineres podem ficar sem rede.</translation>
    </message>
    <message>
        <source>If its log says "can't initialize iptables table", give the engine's container DOCKER_IPTABLES_LEGACY=1, or switch the host with update-alternatives --config iptables and restart it.</source>
        <translation>Se o log dele disser "can't initialize iptables table", dê ao contêiner do engine DOCKER_IPTABLES_LEGACY=1 ou mude o host com update-alternatives --config iptables e reinicie-o.</translation>
    </message>
    <message>
        <source>a container in the engine's default network (the agent's own is only made at the launch)</source>
        <translation>um contêiner na rede padrão do engine (a do próprio agente só é criada na implantação)</translation>
    </message>
    <message>
        <source>a container in the host's network</source>
        <translation>um contêiner na rede do host</translation>
    </message>
    <message>
        <source>a container in the network %1</source>
        <translation>um contêiner na rede %1</translation>
    </message>
    <message>
        <source>The agent would start and never connect.</source>
        <translation>O agente iniciaria e nunca se conectaria.</translation>
    </message>
    <message>
        <source>DNS: %1 can't find the name %2.</source>
        <translation>DNS: %1 não encontra o nome %2.</translation>
    </message>
    <message>
        <source>Use the server's full name or its IP address, add the name to the extra hosts, or set "dns" in the engine's daemon.json.</source>
        <translation>Use o nome completo do servidor ou o endereço IP dele, adicione o nome aos hosts extras ou defina "dns" no daemon.json do engine.</translation>
    </message>
    <message>
        <source>Containers ask the engine's name servers. They don't know names from this machine's hosts file or VPN.</source>
        <translation>Os contêineres consultam os servidores DNS do engine. Eles não conhecem nomes do arquivo hosts ou da VPN desta máquina.</translation>
    </message>
    <message>
        <source>Port: %1 finds %2, but nothing listens at its port %3.</source>
        <translation>Porta: %1 encontra %2, mas nada escuta na porta %3.</translation>
    </message>
    <message>
        <source>Start TeamCity, correct the port, or let the server listen on more than localhost.</source>
        <translation>Inicie o TeamCity, corrija a porta ou faça o servidor escutar em mais do que localhost.</translation>
    </message>
    <message>
        <source>Route: %1 has no way to %2.</source>
        <translation>Rota: %1 não tem caminho até %2.</translation>
    </message>
    <message>
        <source>Check the engine's network, its firewall and the subnets of its networks, or choose the host's network.</source>
        <translation>Verifique a rede do engine, o firewall dele e as sub-redes das redes dele, ou escolha a rede do host.</translation>
    </message>
    <message>
        <source>Route: %1 got no answer from %2 within 10 seconds.</source>
        <translation>Rota: %1 não recebeu resposta de %2 em 10 segundos.</translation>
    </message>
    <message>
        <source>Have the port opened in the firewall between the engine and the server. If only large answers are missing, check the MTU.</source>
        <translation>Peça a abertura da porta no firewall entre o engine e o servidor. Se só faltarem respostas grandes, verifique o MTU.</translation>
    </message>
    <message>
        <source>Connection: %1 could not reach %2.</source>
        <translation>Conexão: %1 não conseguiu acessar %2.</translation>
    </message>
    <message>
        <source>Check the server's address and the network between the engine and the server.</source>
        <translation>Verifique o endereço do servidor e a rede entre o engine e o servidor.</translation>
    </message>
    <message>
        <source>TLS: at port %1 the server speaks http, not https.</source>
        <translation>TLS: na porta %1, o servidor usa http, não https.</translation>
    </message>
    <message>
        <source>Write http:// in the server's address, or use its port for https.</source>
        <translation>Escreva http:// no endereço do servidor ou use a porta https dele.</translation>
    </message>
    <message>
        <source>TLS: the server's certificate is not valid today.</source>
        <translation>TLS: o certificado do servidor não é válido hoje.</translation>
    </message>
    <message>
        <source>Have it renewed, or set the clock of the engine's host.</source>
        <translation>Peça a renovação dele ou acerte o relógio do host do engine.</translation>
    </message>
    <message>
        <source>TLS: the server's certificate is not for %1.</source>
        <translation>TLS: o certificado do servidor não é para %1.</translation>
    </message>
    <message>
        <source>Use a name that the certificate is for.</source>
        <translation>Use um nome para o qual o certificado tenha sido emitido.</translation>
    </message>
    <message>
        <source>TLS: %1 and the server agree on no encryption.</source>
        <translation>TLS: %1 e o servidor não chegam a um acordo sobre a criptografia.</translation>
    </message>
    <message>
        <source>Check that the port is the one for https, and that the server allows TLS 1.2 or newer.</source>
        <translation>Verifique se a porta é a de https e se o servidor permite TLS 1.2 ou mais novo.</translation>
    </message>
    <message>
        <source>TLS: nobody whom the agent's image trusts vouches for the server's certificate.</source>
        <translation>TLS: nenhuma autoridade em que a imagem do agente confia atesta o certificado do servidor.</translation>
    </message>
    <message>
        <source>Trust it below the server's address, which mounts it into the agent.</source>
        <translation>Confie nele abaixo do endereço do servidor, o que o monta no agente.</translation>
    </message>
    <message>
        <source>It is none of those that are mounted into the agent, or the image's curl is older than 7.88 and can't compare it.</source>
        <translation>Não é nenhum dos que são montados no agente, ou o curl da imagem é anterior à versão 7.88 e não consegue compará-lo.</translation>
    </message>
    <message>
        <source>Proxy: a web proxy answers %1 in the server's place (status %2).</source>
        <translation>Proxy: um proxy web responde a %1 no lugar do servidor (status %2).</translation>
    </message>
    <message>
        <source>Have the server's address excepted from the proxy.</source>
        <translation>Peça que o endereço do servidor seja excluído do proxy.</translation>
    </message>
    <message>
        <source>Proxy: something in front of the server answers, and can't reach it (status %1).</source>
        <translation>Proxy: algo na frente do servidor responde e não consegue acessá-lo (status %1).</translation>
    </message>
    <message>
        <source>Start TeamCity, or have the proxy in front of it corrected.</source>
        <translation>Inicie o TeamCity ou peça a correção do proxy na frente dele.</translation>
    </message>
    <message>
        <source>The server sends %1 elsewhere: %2</source>
        <translation>O servidor redireciona %1 para outro lugar: %2</translation>
    </message>
    <message>
        <source>Give the address at which the server itself answers.</source>
        <translation>Informe o endereço em que o próprio servidor responde.</translation>
    </message>
    <message>
        <source>Something in front of the server asks %1 for a login (status %2).</source>
        <translation>Algo na frente do servidor exige login de %1 (status %2).</translation>
    </message>
    <message>
        <source>Have the paths below /app/agents excepted from it, or give agents an address behind it.</source>
        <translation>Peça que os caminhos abaixo de /app/agents sejam liberados ou dê aos agentes um endereço que não passe por ele.</translation>
    </message>
    <message>
        <source>What answers %1 is no TeamCity server.</source>
        <translation>O que responde a %1 não é um servidor TeamCity.</translation>
    </message>
    <message>
        <source>Check host, port and path of the server's address.</source>
        <translation>Verifique o host, a porta e o caminho do endereço do servidor.</translation>
    </message>
    <message>
        <source>The server lets agents in: it answers %1.</source>
        <translation>O servidor permite a entrada de agentes: ele responde a %1.</translation>
    </message>
    <message>
        <source>Maintenance: %1 reaches the server, which is still starting.</source>
        <translation>Manutenção: %1 consegue acessar o servidor, que ainda está iniciando.</translation>
    </message>
    <message>
        <source>Maintenance: %1 reaches the server, which waits at its set-up pages.</source>
        <translation>Manutenção: %1 consegue acessar o servidor, que espera nas páginas de configuração inicial.</translation>
    </message>
    <message>
        <source>Agents wait and ask again every minute.</source>
        <translation>Os agentes esperam e perguntam de novo a cada minuto.</translation>
    </message>
    <message>
        <source>Open the server's address in a browser and finish what it asks.</source>
        <translation>Abra o endereço do servidor em um navegador e conclua o que ele pede.</translation>
    </message>
    <message>
        <source>TLS: at port %1 the server wants https.</source>
        <translation>TLS: na porta %1, o servidor exige https.</translation>
    </message>
    <message>
        <source>Write https:// in the server's address.</source>
        <translation>Escreva https:// no endereço do servidor.</translation>
    </message>
    <message>
        <source>Whether agents reach the server could not be tried from inside.</source>
        <translation>Não foi possível testar de dentro se os agentes conseguem acessar o servidor.</translation>
    </message>
    <message>
        <source>The image %1 has no curl to ask with. TeamCity's own images have it.</source>
        <translation>A imagem %1 não tem o curl para o teste. As imagens do próprio TeamCity o têm.</translation>
    </message>
    <message>
        <source>Look at the agent's log after the launch: it says whether it connects.</source>
        <translation>Veja o log do agente depois da implantação: ele diz se a conexão foi feita.</translation>
    </message>
    <message>
        <source>The engine knows the runtime %1.</source>
        <translation>O engine conhece o runtime %1.</translation>
    </message>
    <message>
        <source>The engine has no runtime called %1; it has %2.</source>
        <translation>O engine não tem um runtime chamado %1; tem %2.</translation>
    </message>
    <message>
        <source>This method runs the container with Sysbox.</source>
        <translation>Este método executa o contêiner com o Sysbox.</translation>
    </message>
    <message>
        <source>Sysbox can't be installed in Docker Desktop. Take the method dind, or a Linux machine.</source>
        <translation>O Sysbox não pode ser instalado no Docker Desktop. Use o método dind ou uma máquina Linux.</translation>
    </message>
    <message>
        <source>Install Sysbox on the engine's host (https://github.com/nestybox/sysbox/releases), check it with systemctl status sysbox, then look again; or take another method.</source>
        <translation>Instale o Sysbox no host do engine (https://github.com/nestybox/sysbox/releases), confira com systemctl status sysbox e verifique de novo; ou use outro método.</translation>
    </message>
    <message>
        <source>Look at what it says: the commands below. If nothing else helps, install it anew, or take the method dind.</source>
        <translation>Veja o que ele diz: os comandos estão abaixo. Se nada mais ajudar, reinstale-o ou use o método dind.</translation>
    </message>
    <message>
        <source>Whether Sysbox works was not tried: that takes an image that the engine has already, with the command cat in it.</source>
        <translation>Não foi testado se o Sysbox funciona: isso exige uma imagem que o engine já tenha, com o comando cat dentro dela.</translation>
    </message>
    <message>
        <source>Sysbox could not start a container: %1</source>
        <translation>O Sysbox não conseguiu iniciar um contêiner: %1</translation>
    </message>
    <message>
        <source>The agent's container would not start either.</source>
        <translation>O contêiner do agente também não iniciaria.</translation>
    </message>
    <message>
        <source>A container under Sysbox did not tell its users.</source>
        <translation>Um contêiner com o Sysbox não informou seus usuários.</translation>
    </message>
    <message>
        <source>Whether Sysbox works could not be tried: %1</source>
        <translation>Não foi possível testar se o Sysbox funciona: %1</translation>
    </message>
    <message>
        <source>Whether it keeps containers apart from the host is not known.</source>
        <translation>Não se sabe se ele mantém os contêineres separados do host.</translation>
    </message>
    <message>
        <source>The engine's %1 is not at work: root in its containers is root on the host.</source>
        <translation>O %1 do engine não está em ação: o root nos contêineres dele é root no host.</translation>
    </message>
    <message>
        <source>It keeps nothing apart. A build may not find the rights that an engine needs, or have those of the host.</source>
        <translation>Ele não separa nada. Um build pode não encontrar os privilégios de que um engine precisa, ou ter os do host.</translation>
    </message>
    <message>
        <source>Sysbox works: root in a container is user %1 of the host.</source>
        <translation>O Sysbox funciona: o root em um contêiner é o usuário %1 do host.</translation>
    </message>
    <message>
        <source>The engine maps users: root in a container is an ordinary user of the host (userns-remap).</source>
        <translation>O engine mapeia usuários: o root em um contêiner é um usuário comum do host (userns-remap).</translation>
    </message>
    <message>
        <source>Take the method sysbox, which needs no such rights, or remove "userns-remap" from the engine's daemon.json and restart the engine.</source>
        <translation>Use o método sysbox, que não precisa desses privilégios, ou remova "userns-remap" do daemon.json do engine e reinicie o engine.</translation>
    </message>
    <message>
        <source>Such an engine refuses privileged containers, and an engine in a container needs to be one.</source>
        <translation>Um engine assim recusa contêineres privilegiados, e um engine em um contêiner precisa de um.</translation>
    </message>
    <message>
        <source>The agent's root is not the host's, and may not use the engine's socket: builds are denied Docker.</source>
        <translation>O root do agente não é o do host e não pode usar o socket do engine: os builds ficam sem acesso ao Docker.</translation>
    </message>
    <message>
        <source>The engine is rootless: it has the rights of one account, and keeps its data in %1.</source>
        <translation>O engine é rootless: tem os privilégios de uma única conta e mantém seus dados em %1.</translation>
    </message>
    <message>
        <source>Sysbox needs an engine that runs as root.</source>
        <translation>O Sysbox precisa de um engine executado como root.</translation>
    </message>
    <message>
        <source>Choose the machine's own engine (--engine unix:///var/run/docker.sock), or take another method.</source>
        <translation>Escolha o engine da própria máquina (--engine unix:///var/run/docker.sock) ou use outro método.</translation>
    </message>
    <message>
        <source>An engine inside a container of a rootless engine may lack rights: it may not start, or fall back to a slow storage.</source>
        <translation>Um engine dentro de um contêiner de um engine rootless pode não ter privilégios suficientes: pode não iniciar ou recorrer a um armazenamento lento.</translation>
    </message>
    <message>
        <source>With a rootless engine the method docker-socket is the safe and simple one: a build can do no more than that account.</source>
        <translation>Com um engine rootless, o método docker-socket é o mais seguro e simples: um build não pode fazer mais do que essa conta.</translation>
    </message>
    <message>
        <source>A build can do no more than that account.</source>
        <translation>Um build não pode fazer mais do que essa conta.</translation>
    </message>
    <message>
        <source>The engine keeps containers apart with SELinux.</source>
        <translation>O engine separa os contêineres com o SELinux.</translation>
    </message>
    <message>
        <source>SELinux usually denies a container the engine's socket, whatever its user and group: "permission denied" in the builds.</source>
        <translation>O SELinux costuma negar a um contêiner o socket do engine, sejam quais forem o usuário e o grupo dele: "permission denied" nos builds.</translation>
    </message>
    <message>
        <source>Take the method dind, or load a policy that lets containers connect to the engine's socket (look at "sudo ausearch -m avc -ts recent" after the first try).</source>
        <translation>Use o método dind ou carregue uma política que permita aos contêineres se conectar ao socket do engine (veja "sudo ausearch -m avc -ts recent" depois da primeira tentativa).</translation>
    </message>
    <message>
        <source>Sysbox does not support hosts with SELinux.</source>
        <translation>O Sysbox não é compatível com hosts com SELinux.</translation>
    </message>
    <message>
        <source>Take the method dind, or a host without SELinux.</source>
        <translation>Use o método dind ou um host sem SELinux.</translation>
    </message>
    <message>
        <source>The engine starts every container with Sysbox.</source>
        <translation>O engine inicia todos os contêineres com o Sysbox.</translation>
    </message>
    <message>
        <source>Sysbox refuses privileged containers.</source>
        <translation>O Sysbox recusa contêineres privilegiados.</translation>
    </message>
    <message>
        <source>Take the method sysbox: it does without them.</source>
        <translation>Use o método sysbox: ele não precisa deles.</translation>
    </message>
    <message>
        <source>The engine filters no system calls (seccomp is off).</source>
        <translation>O engine não filtra chamadas de sistema (o seccomp está desativado).</translation>
    </message>
    <message>
        <source>Every container, and so every build, has more ways to attack the host's kernel than Docker means it to have.</source>
        <translation>Todo contêiner e, portanto, todo build tem mais meios de atacar o kernel do host do que o Docker prevê.</translation>
    </message>
    <message>
        <source>Take "seccomp-profile" out of the engine's daemon.json, or use a kernel with seccomp.</source>
        <translation>Remova "seccomp-profile" do daemon.json do engine ou use um kernel com seccomp.</translation>
    </message>
    <message>
        <source>Containers are confined by seccomp and AppArmor.</source>
        <translation>Os contêineres são confinados por seccomp e AppArmor.</translation>
    </message>
    <message>
        <source>Containers are confined by seccomp.</source>
        <translation>Os contêineres são confinados por seccomp.</translation>
    </message>
    <message>
        <source>The engine takes orders from the network without asking who gives them.</source>
        <translation>O engine aceita ordens da rede sem perguntar quem as dá.</translation>
    </message>
    <message>
        <source>Whoever reaches that port is root on the engine's host. The engine says: %1</source>
        <translation>Quem acessa essa porta é root no host do engine. O engine diz: %1</translation>
    </message>
    <message>
        <source>Take the tcp:// address out of "hosts" in the engine's daemon.json, or protect it with TLS (docs.docker.com/engine/security/protect-access).</source>
        <translation>Remova o endereço tcp:// de "hosts" no daemon.json do engine ou proteja-o com TLS (docs.docker.com/engine/security/protect-access).</translation>
    </message>
    <message>
        <source>The engine is part of a swarm.</source>
        <translation>O engine faz parte de um swarm.</translation>
    </message>
    <message>
        <source>The agent is a plain container and stays on this node.</source>
        <translation>O agente é um contêiner simples e permanece neste nó.</translation>
    </message>
    <message>
        <source>The proxy of the socket keeps builds from commanding it.</source>
        <translation>O proxy do socket impede os builds de comandá-lo.</translation>
    </message>
    <message>
        <source>A build that holds the socket of a manager can start services on every node of the swarm and read its configuration.</source>
        <translation>Um build com acesso ao socket de um manager pode iniciar serviços em todos os nós do swarm e ler a configuração dele.</translation>
    </message>
    <message>
        <source>Run agents on a machine outside the swarm, or take the method dind.</source>
        <translation>Execute os agentes em uma máquina fora do swarm ou use o método dind.</translation>
    </message>
    <message>
        <source>The settings in %1 could not be read: %2</source>
        <translation>Não foi possível ler as configurações em %1: %2</translation>
    </message>
    <message>
        <source>An agent prefers the settings in its volume to what is asked for here. They may name another server.</source>
        <translation>Um agente prefere as configurações do volume dele ao que é pedido aqui. Elas podem indicar outro servidor.</translation>
    </message>
    <message>
        <source>%1 holds no agent's settings yet.</source>
        <translation>%1 ainda não contém configurações de um agente.</translation>
    </message>
    <message>
        <source>its server is %1, not %2</source>
        <translation>o servidor dele é %1, não %2</translation>
    </message>
    <message>
        <source>its name is %1, not %2</source>
        <translation>o nome dele é %1, não %2</translation>
    </message>
    <message>
        <source>The agent in %1 keeps its name and its server.</source>
        <translation>O agente em %1 mantém seu nome e seu servidor.</translation>
    </message>
    <message>
        <source>%1 holds the settings of an agent: %2.</source>
        <translation>%1 contém as configurações de um agente: %2.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>An agent prefers the settings in its volume to what is asked for here.</source>
        <translation>Um agente prefere as configurações do volume dele ao que é pedido aqui.</translation>
    </message>
    <message>
        <source>To begin anew, remove the container that uses the volume, if there is one, and then the volume: the agent is a new one to the server. To keep it, edit buildAgent.properties in the volume.</source>
        <translation>Para começar do zero, remova o contêiner que usa o volume, se houver um, e depois o volume: para o servidor, o agente será novo. Para mantê-lo, edite buildAgent.properties no volume.</translation>
    </message>
    <message>
        <source>Stay with the server %1</source>
        <translation>Manter o servidor %1</translation>
    </message>
    <message>
        <source>Docker is not installed on this machine. Install it, or choose an engine that is elsewhere with --engine.</source>
        <translation>O Docker não está instalado nesta máquina. Instale-o ou escolha um engine em outro lugar com --engine.</translation>
    </message>
    <message>
        <source>Docker's own description: %1</source>
        <translation>Documentação do próprio Docker: %1</translation>
    </message>
    <message>
        <source>the container %1</source>
        <translation>o contêiner %1</translation>
    </message>
    <message>
        <source>a program on the engine's host</source>
        <translation>um programa no host do engine</translation>
    </message>
    <message>
        <source>Port %1 of the engine's host is free for the TeamCity server.</source>
        <translation>A porta %1 do host do engine está livre para o servidor TeamCity.</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2.</source>
        <translation>A porta %1 está ocupada: %2.</translation>
    </message>
    <message>
        <source>The TeamCity server can't be started with it.</source>
        <translation>O servidor TeamCity não pode ser iniciado com ela.</translation>
    </message>
    <message>
        <source>Take another port, such as %1, or stop what has it.</source>
        <translation>Use outra porta, como %1, ou pare o que a ocupa.</translation>
    </message>
    <message>
        <source>Take port %1</source>
        <translation>Usar a porta %1</translation>
    </message>
    <message>
        <source>The TeamCity server is made with the launch, so there is none to ask yet.</source>
        <translation>O servidor TeamCity é criado com a implantação, portanto ainda não há um para consultar.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 Fixed by: %2.</source>
        <translation>%1 Corrigido por: %2.</translation>
    </message>
    <message>
        <source>Nothing is known against these versions.</source>
        <translation>Não há problemas conhecidos com estas versões.</translation>
    </message>
</context>
<context>
    <name>PreviewReader</name>
    <message>
        <source>The agent has this all the same: %1</source>
        <translation>O agente tem isto mesmo assim: %1</translation>
    </message>
    <message>
        <source>This text can’t be edited.</source>
        <translation>Este texto não pode ser editado.</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>%1 can't be written: %2.</source>
        <translation>Não é possível gravar %1: %2.</translation>
    </message>
</context>
<context>
    <name>Recognise</name>
    <message>
        <source>%1 is another agent. Import it by itself.</source>
        <translation>%1 é outro agente. Importe-o separadamente.</translation>
    </message>
    <message>
        <source>The container %1 is not part of the agent.</source>
        <translation>O contêiner %1 não faz parte do agente.</translation>
    </message>
    <message>
        <source>The network is not made with the agent: make it first, by docker network create.</source>
        <translation>A rede não é criada com o agente: crie-a antes, com docker network create.</translation>
    </message>
    <message>
        <source>It must be there already: it is not made.</source>
        <translation>Já precisa existir: não é criado.</translation>
    </message>
    <message>
        <source>The user that the image has anyway.</source>
        <translation>O usuário que a imagem já tem.</translation>
    </message>
    <message>
        <source>Instead: %1.</source>
        <translation>Em vez disso: %1.</translation>
    </message>
    <message>
        <source>Sysbox gives an engine what it needs, and refuses privileged containers.</source>
        <translation>O Sysbox dá a um engine o que ele precisa e recusa contêineres privilegiados.</translation>
    </message>
    <message>
        <source>This method needs no rights over the host for the container.</source>
        <translation>Este método não precisa de privilégios sobre o host para o contêiner.</translation>
    </message>
    <message>
        <source>Agents run as root, or as the image's own user.</source>
        <translation>Os agentes são executados como root ou como o usuário da própria imagem.</translation>
    </message>
    <message>
        <source>An agent that is not root gets the group of the Docker socket; others it does not need.</source>
        <translation>Um agente que não é root recebe o grupo do socket do Docker; não precisa de outros.</translation>
    </message>
    <message>
        <source>Agents start as their image says; they are given no other command.</source>
        <translation>Os agentes iniciam como a imagem define; não recebem outro comando.</translation>
    </message>
    <message>
        <source>The proxy starts as its image says.</source>
        <translation>O proxy inicia como a imagem define.</translation>
    </message>
    <message>
        <source>Of the engine's flags only those for its network are kept.</source>
        <translation>Das flags do engine, só são mantidas as da rede dele.</translation>
    </message>
    <message>
        <source>Only a sidecar has a health check, and the method makes it.</source>
        <translation>Só um sidecar tem health check, e é o método que o cria.</translation>
    </message>
    <message>
        <source>The method decides on the runtime: only sysbox has one of its own.</source>
        <translation>O método decide o runtime: só o sysbox tem um próprio.</translation>
    </message>
    <message>
        <source>Other containers find the agent by its name, %1.</source>
        <translation>Outros contêineres encontram o agente pelo nome dele, %1.</translation>
    </message>
    <message>
        <source>A server for trials has what it needs, and nothing else.</source>
        <translation>Um servidor de avaliação tem o que precisa e nada mais.</translation>
    </message>
    <message>
        <source>The method does without it.</source>
        <translation>O método não precisa disso.</translation>
    </message>
    <message>
        <source>The sidecar has what the method needs, and nothing else.</source>
        <translation>O sidecar tem o que o método precisa e nada mais.</translation>
    </message>
    <message>
        <source>The agent.</source>
        <translation>O agente.</translation>
    </message>
    <message>
        <source>A sidecar with an engine for the builds.</source>
        <translation>Um sidecar com um engine para os builds.</translation>
    </message>
    <message>
        <source>A proxy that filters what builds ask of the host's engine.</source>
        <translation>Um proxy que filtra o que os builds pedem ao engine do host.</translation>
    </message>
    <message>
        <source>A TeamCity server for trials.</source>
        <translation>Um servidor TeamCity de avaliação.</translation>
    </message>
    <message>
        <source>Nothing says how builds would reach a Docker engine. Look whether this method suits you.</source>
        <translation>Nada diz como os builds acessariam um Docker Engine. Verifique se este método é adequado para você.</translation>
    </message>
    <message>
        <source>directories and files of the host for %1</source>
        <translation>diretórios e arquivos do host para %1</translation>
    </message>
    <message>
        <source>volumes of %1</source>
        <translation>volumes de %1</translation>
    </message>
    <message>
        <source>The group of the Docker socket, so that the agent may use it.</source>
        <translation>O grupo do socket do Docker, para que o agente possa usá-lo.</translation>
    </message>
    <message>
        <source>root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>Give a docker run command, a Compose file, or what docker inspect prints for a container.</source>
        <translation>Informe um comando docker run, um arquivo Compose ou o que docker inspect exibe para um contêiner.</translation>
    </message>
    <message>
        <source>There is no container in it.</source>
        <translation>Não há nenhum contêiner nele.</translation>
    </message>
</context>
<context>
    <name>RecoverCommand</name>
    <message>
        <source>%1, begun on %2</source>
        <translation>%1, iniciada em %2</translation>
    </message>
    <message>
        <source>All is up; older containers are still to be removed.</source>
        <translation>Tudo está em execução; falta remover contêineres antigos.</translation>
    </message>
    <message>
        <source>Remove what they made with --undo, or launch them again with --finish.</source>
        <translation>Remova o que elas criaram com --undo ou implante-as de novo com --finish.</translation>
    </message>
    <message>
        <source>%1: these could not be taken back; try again when the cause is gone:</source>
        <translation>%1: não foi possível desfazer os itens abaixo; tente de novo quando a causa for resolvida:</translation>
    </message>
    <message>
        <source>%1: it was up; what it replaced is removed.</source>
        <translation>%1: estava em execução; o que foi substituído foi removido.</translation>
    </message>
    <message>
        <source>%1: everything that it had made is removed.</source>
        <translation>%1: tudo o que foi criado foi removido.</translation>
    </message>
    <message>
        <source>%1: it had been given a token, which is kept nowhere.</source>
        <translation>%1: havia recebido um token, que não é guardado em lugar nenhum.</translation>
    </message>
    <message>
        <source>Give it again with --token-file, or use --undo.</source>
        <translation>Informe-o de novo com --token-file ou use --undo.</translation>
    </message>
    <message>
        <source>Brings launches to an end that were cut off: by a crash, a loss of power, or an engine that went away. Without --undo or --finish it lists them.

Example: dind-wizard recover --undo</source>
        <translation>Encerra implantações interrompidas: por uma falha, uma queda de energia ou um engine que ficou inacessível. Sem --undo ou --finish, lista-as.

Exemplo: dind-wizard recover --undo</translation>
    </message>
    <message>
        <source>Remove what they made, and put back what they had replaced.</source>
        <translation>Remove o que elas criaram e restaura o que haviam substituído.</translation>
    </message>
    <message>
        <source>Undo them, and launch them again.</source>
        <translation>Desfaz e implanta de novo.</translation>
    </message>
    <message>
        <source>File with the agent's token, for launches that had been given one.</source>
        <translation>Arquivo com o token do agente, para implantações que tenham recebido um.</translation>
    </message>
    <message>
        <source>Choose one of --undo and --finish, not both.</source>
        <translation>Escolha --undo ou --finish, não os dois.</translation>
    </message>
    <message>
        <source>On another engine: %1. See dind-wizard recover --engine %2</source>
        <translation>Em outro engine: %1. Consulte dind-wizard recover --engine %2</translation>
    </message>
    <message>
        <source>No launch on this engine was cut off.</source>
        <translation>Nenhuma implantação neste engine foi interrompida.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Launches that were cut off</source>
        <translation>Implantações interrompidas</translation>
    </message>
    <message>
        <source>What the launch has made</source>
        <translation>O que a implantação criou</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Finish it</source>
        <translation>&amp;Concluir</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Mais tarde</translation>
    </message>
    <message>
        <source>What the launch has made on the engine so far.</source>
        <translation>O que a implantação criou no engine até agora.</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>there is no record here of what was asked for %1</source>
        <translation>não há registro aqui do que foi pedido para %1</translation>
    </message>
    <message>
        <source>It was launched from another account or machine, or from an export. Compare with the settings file: dind-wizard agents diff %1 --spec FILE</source>
        <translation>Foi implantado de outra conta ou máquina, ou a partir de uma exportação. Compare com o arquivo de configurações: dind-wizard agents diff %1 --spec FILE</translation>
    </message>
    <message>
        <source>the settings %1 make no agent called %2</source>
        <translation>as configurações %1 não criam nenhum agente chamado %2</translation>
    </message>
    <message>
        <source>Give the settings that it was launched with.</source>
        <translation>Informe as configurações com que ele foi implantado.</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The agent uses settings that an earlier agent has kept in its volume: the server %1, and not %2.</source>
        <translation>O agente usa as configurações que um agente anterior manteve no volume: o servidor %1, e não %2.</translation>
    </message>
    <message>
        <source>Remove the agent with "dind-wizard agents remove %1 --volumes" and launch it again, or correct serverUrl in buildAgent.properties in the volume.</source>
        <translation>Remova o agente com "dind-wizard agents remove %1 --volumes" e implante-o de novo, ou corrija serverUrl em buildAgent.properties no volume.</translation>
    </message>
    <message>
        <source>The agent's log says: %1</source>
        <translation>O log do agente diz: %1</translation>
    </message>
    <message>
        <source>the server does not know it yet</source>
        <translation>o servidor ainda não o conhece</translation>
    </message>
    <message>
        <source>the server knows it, and it is not connected</source>
        <translation>o servidor o conhece, mas ele não está conectado</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>connected, and being upgraded</source>
        <translation>conectado e em atualização</translation>
    </message>
    <message>
        <source>The server has no agent pool called %1.</source>
        <translation>O servidor não tem um pool de agentes chamado %1.</translation>
    </message>
    <message>
        <source>Its pools: %1.</source>
        <translation>Os pools dele: %1.</translation>
    </message>
    <message>
        <source>connected as %1, up to date</source>
        <translation>conectado como %1, atualizado</translation>
    </message>
    <message>
        <source>%1 did not connect to %2 within %3 seconds: %4.</source>
        <translation>%1 não se conectou a %2 em %3 segundos: %4.</translation>
    </message>
    <message>
        <source>A first connection takes some minutes, for the agent is upgraded. See its log.</source>
        <translation>Uma primeira conexão leva alguns minutos, porque o agente é atualizado. Veja o log dele.</translation>
    </message>
    <message>
        <source>authorised now</source>
        <translation>autorizado agora</translation>
    </message>
    <message>
        <source>authorised</source>
        <translation>autorizado</translation>
    </message>
    <message>
        <source>%1, in the pool %2</source>
        <translation>%1, no pool %2</translation>
    </message>
    <message>
        <source>The server has %1 in the pool %2, and not in %3.</source>
        <translation>O servidor tem %1 no pool %2, e não em %3.</translation>
    </message>
    <message>
        <source>Move it in TeamCity, on the page of agent pools.</source>
        <translation>Mova-o no TeamCity, na página de pools de agentes.</translation>
    </message>
    <message>
        <source>Nobody has authorised %1, so it gets no builds.</source>
        <translation>Ninguém autorizou %1, por isso ele não recebe builds.</translation>
    </message>
    <message>
        <source>Authorise it at %1, or launch with --authorize.</source>
        <translation>Autorize-o em %1 ou implante com --authorize.</translation>
    </message>
    <message>
        <source>authorise it at %1</source>
        <translation>autorize-o em %1</translation>
    </message>
    <message>
        <source>the server knows of its Docker %1</source>
        <translation>o servidor reconhece o Docker %1 dele</translation>
    </message>
    <message>
        <source>%1 reports no Docker server, so builds that need one are not given to it.</source>
        <translation>%1 não informa nenhum servidor Docker, por isso não recebe builds que precisem de um.</translation>
    </message>
    <message>
        <source>An agent looks for Docker when it starts: restart it with "dind-wizard agents stop" and "start". Whoever the token belongs to also needs the permission to view agent details.</source>
        <translation>Um agente procura o Docker quando inicia: reinicie-o com "dind-wizard agents stop" e "start". O dono do token também precisa da permissão para ver os detalhes dos agentes.</translation>
    </message>
    <message>
        <source>its log says that it has registered</source>
        <translation>o log dele diz que ele se registrou</translation>
    </message>
    <message>
        <source>%1 did not register at %2 within %3 seconds.</source>
        <translation>%1 não se registrou em %2 em %3 segundos.</translation>
    </message>
    <message>
        <source>It goes on trying about every minute.</source>
        <translation>Ele continua tentando mais ou menos a cada minuto.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the text of this tab.</source>
        <translation>Copiar o texto desta aba.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <source>Save the text of this tab as a file: a script that can be run, compose.yaml, or a manifest.</source>
        <translation>Salvar o texto desta aba como arquivo: um script executável, compose.yaml ou um manifesto.</translation>
    </message>
    <message>
        <source>Checks and risks</source>
        <translation>Verificações e riscos</translation>
    </message>
    <message>
        <source>Before the launch</source>
        <translation>Antes da implantação</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Verificar &amp;de novo</translation>
    </message>
    <message>
        <source>Look at the engine once more.</source>
        <translation>Examinar o engine de novo.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bom saber</translation>
    </message>
    <message>
        <source>Risks of what is about to run</source>
        <translation>Riscos do que será executado</translation>
    </message>
    <message>
        <source>What builds could &amp;reach, and what would shrink it</source>
        <translation>O que os builds poderiam &amp;acessar e o que reduziria isso</translation>
    </message>
    <message>
        <source>Show the diagram, with what a hostile build could do and settings that would leave it less.</source>
        <translation>Mostrar o diagrama, com o que um build mal-intencionado poderia fazer e as configurações que o limitariam.</translation>
    </message>
    <message>
        <source>&amp;I understand what a build can do</source>
        <translation>&amp;Entendo o que um build pode fazer</translation>
    </message>
    <message>
        <source>Launching asks for this; exporting doesn’t.</source>
        <translation>A implantação exige isto; a exportação, não.</translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>Every build is root on the engine's host</source>
        <translation>Todo build é root no host do engine</translation>
    </message>
    <message>
        <source>The agent holds the socket of the host's engine. A build can start a container that mounts the host's whole disk, read every other container and its secrets, and stop or replace them. Mounting the socket read-only, another user in the agent or fewer capabilities do not change that. Let only builds run here that you would give root on this machine.</source>
        <translation>O agente tem acesso ao socket do engine do host. Um build pode iniciar um contêiner que monta o disco inteiro do host, ler todos os outros contêineres e seus segredos, e pará-los ou substituí-los. Montar o socket como somente leitura, outro usuário no agente ou menos capabilities não mudam isso. Só permita aqui builds aos quais você daria acesso de root nesta máquina.</translation>
    </message>
    <message>
        <source>Between the agent and the socket of the host's engine stands a proxy, and it lets containers through. It looks at the address of a request and not into it, so a build can start a container that mounts the host's whole disk, just as with the socket itself. It keeps out only what belongs to Swarm (services, tasks, nodes, secrets, configs) and plugins. It asks for no password: whoever is logged in on a Linux host reaches it too.</source>
        <translation>Entre o agente e o socket do engine do host há um proxy, e ele deixa passar contêineres. Ele examina o endereço de uma solicitação, não o conteúdo; por isso, um build pode iniciar um contêiner que monta o disco inteiro do host, como com o próprio socket. Ele só bloqueia o que pertence ao Swarm (services, tasks, nodes, secrets, configs) e os plugins. Não pede senha: quem estiver conectado a um host Linux também tem acesso a ele.</translation>
    </message>
    <message>
        <source>Builds share the host's images and its network</source>
        <translation>Os builds compartilham as imagens e a rede do host</translation>
    </message>
    <message>
        <source>A proxy before the socket of the host's engine lets images through and no containers: a build can't mount the host's disk or look into other containers. It can read, replace and delete every image and the build cache of this engine. The steps of a Dockerfile run as root in containers of that engine, outside the agent's limits, and with docker build --network host in the host's network. The proxy asks for no password: whoever is logged in on a Linux host reaches it too.</source>
        <translation>Um proxy na frente do socket do engine do host deixa passar imagens, mas não contêineres: um build não pode montar o disco do host nem ver dentro de outros contêineres. Ele pode ler, substituir e excluir todas as imagens e o cache de build deste engine. As etapas de um Dockerfile são executadas como root em contêineres desse engine, fora dos limites do agente e, com docker build --network host, na rede do host. O proxy não pede senha: quem estiver conectado a um host Linux também tem acesso a ele.</translation>
    </message>
    <message>
        <source>The agent runs privileged</source>
        <translation>O agente é executado como privilegiado</translation>
    </message>
    <message>
        <source>Privileged means all rights of root and access to all devices. A build that means harm can mount the host's disk and take the machine over. Here builds run inside that very container.</source>
        <translation>Privilegiado significa todos os privilégios do root e acesso a todos os dispositivos. Um build mal-intencionado pode montar o disco do host e assumir o controle da máquina. Aqui, os builds são executados dentro desse mesmo contêiner.</translation>
    </message>
    <message>
        <source>The engine runs privileged</source>
        <translation>O engine é executado como privilegiado</translation>
    </message>
    <message>
        <source>Privileged means all rights of root and access to all devices. Builds don't run in that container, but they command its engine: a build that means harm can start a privileged container there and take the machine over. It keeps accidents apart, not attackers.</source>
        <translation>Privilegiado significa todos os privilégios do root e acesso a todos os dispositivos. Os builds não são executados nesse contêiner, mas comandam o engine dele: um build mal-intencionado pode iniciar ali um contêiner privilegiado e assumir o controle da máquina. Isso evita acidentes, não ataques.</translation>
    </message>
    <message>
        <source>Builds see %1 of the host</source>
        <translation>Os builds veem %1 do host</translation>
    </message>
    <message>
        <source>Builds can read everything under this path.</source>
        <translation>Os builds podem ler tudo neste caminho.</translation>
    </message>
    <message>
        <source>Builds can read, change and delete everything under this path.</source>
        <translation>Os builds podem ler, alterar e excluir tudo neste caminho.</translation>
    </message>
    <message>
        <source>The agent's directories lie on the host</source>
        <translation>Os diretórios do agente ficam no host</translation>
    </message>
    <message>
        <source>Checkouts, caches and tools are in /opt/buildagent on the engine's host, so that containers started by builds see the same files. What a build leaves there stays, often owned by root.</source>
        <translation>Checkouts, caches e ferramentas ficam em /opt/buildagent no host do engine, para que os contêineres iniciados pelos builds vejam os mesmos arquivos. O que um build deixa ali permanece, muitas vezes com o root como dono.</translation>
    </message>
    <message>
        <source>Isolation rests on Sysbox and the kernel</source>
        <translation>O isolamento depende do Sysbox e do kernel</translation>
    </message>
    <message>
        <source>Root inside is an ordinary user on the host, so a build has to break the kernel or Sysbox to get out. That is much stronger than the other methods and weaker than a virtual machine. Keep both up to date.</source>
        <translation>O root lá dentro é um usuário comum no host, portanto um build precisa burlar o kernel ou o Sysbox para sair. É muito mais forte que os outros métodos e mais fraco que uma máquina virtual. Mantenha ambos atualizados.</translation>
    </message>
    <message>
        <source>Builds may use all memory and processors</source>
        <translation>Os builds podem usar toda a memória e os processadores</translation>
    </message>
    <message>
        <source>One greedy build can slow down or starve everything else on the host. Limits for memory and processors are among the advanced settings.</source>
        <translation>Um único build que consome demais pode deixar lento ou paralisar tudo o mais no host. Os limites de memória e de processadores estão nas configurações avançadas.</translation>
    </message>
    <message>
        <source>The token can be read on the host and by builds</source>
        <translation>O token pode ser lido no host e pelos builds</translation>
    </message>
    <message>
        <source>It is an environment variable of the container: everybody who may use the engine sees it with docker inspect, and builds see it too. Without a token one authorises the agent in TeamCity once.</source>
        <translation>É uma variável de ambiente do contêiner: todos os que podem usar o engine a veem com docker inspect, e os builds também. Sem um token, basta autorizar o agente uma vez no TeamCity.</translation>
    </message>
    <message>
        <source>The agent talks to TeamCity in the clear</source>
        <translation>O agente fala com o TeamCity sem criptografia</translation>
    </message>
    <message>
        <source>With http:// everybody on the way can read and change what server and agent exchange, the agent's token and build secrets included. Use https:// where the network is not yours alone.</source>
        <translation>Com http://, todos no caminho podem ler e alterar o que servidor e agente trocam, inclusive o token do agente e os segredos dos builds. Use https:// onde a rede não for só sua.</translation>
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
        <translation>%1 responde aqui, mas um agente em um contêiner não o encontrará.</translation>
    </message>
    <message>
        <source>Inside a container, %1 is the container itself.</source>
        <translation>Dentro de um contêiner, %1 é o próprio contêiner.</translation>
    </message>
    <message>
        <source>The image’s agent is of version %1. It changes itself to the server’s at its first start, which takes some minutes longer, and again whenever the container is made anew.</source>
        <translation>O agente da imagem é da versão %1. Ele muda para a do servidor no primeiro início, o que leva alguns minutos a mais, e de novo sempre que o contêiner for recriado.</translation>
    </message>
    <message>
        <source>Use the image %1</source>
        <translation>Usar a imagem %1</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 responde.</translation>
    </message>
    <message>
        <source>%1 (build %2) answers.</source>
        <translation>%1 (build %2) responde.</translation>
    </message>
    <message>
        <source>Use %1, this machine’s in your network</source>
        <translation>Usar %1, o endereço desta máquina na sua rede</translation>
    </message>
    <message>
        <source>TeamCity is starting.</source>
        <translation>O TeamCity está iniciando.</translation>
    </message>
    <message>
        <source>Agents can be made already: they ask again every minute until the server is there.</source>
        <translation>Os agentes já podem ser criados: eles perguntam de novo a cada minuto até que o servidor esteja disponível.</translation>
    </message>
    <message>
        <source>TeamCity waits for somebody to finish its set-up.</source>
        <translation>O TeamCity espera que alguém conclua a configuração inicial.</translation>
    </message>
    <message>
        <source>TeamCity waits for somebody to finish its set-up (%1).</source>
        <translation>O TeamCity espera que alguém conclua a configuração inicial (%1).</translation>
    </message>
    <message>
        <source>Until then agents can’t register.</source>
        <translation>Até lá, os agentes não podem se registrar.</translation>
    </message>
    <message>
        <source>Open %1 in a browser and follow its steps.</source>
        <translation>Abra %1 em um navegador e siga os passos.</translation>
    </message>
    <message>
        <source>TeamCity answers, but doesn’t tell its version without a login.</source>
        <translation>O TeamCity responde, mas não informa a versão sem login.</translation>
    </message>
    <message>
        <source>Something in front of it may be stricter than usual.</source>
        <translation>Algo na frente dele pode ser mais restritivo que o habitual.</translation>
    </message>
    <message>
        <source>Make sure that the paths /app/agents and /update need no login: agents use them.</source>
        <translation>Garanta que os caminhos /app/agents e /update não exijam login: os agentes os usam.</translation>
    </message>
    <message>
        <source>The server sends us on to %1, and %2 answers there.</source>
        <translation>O servidor redireciona para %1, onde %2 responde.</translation>
    </message>
    <message>
        <source>Agents may not follow. Give them the address where it ends.</source>
        <translation>Os agentes podem não seguir o redirecionamento. Informe a eles o endereço final.</translation>
    </message>
    <message>
        <source>There is no TeamCity at this path, but %1 answers at %2.</source>
        <translation>Não há TeamCity neste caminho, mas %1 responde em %2.</translation>
    </message>
    <message>
        <source>This port speaks https, not http.</source>
        <translation>Esta porta usa https, não http.</translation>
    </message>
    <message>
        <source>This port speaks http without encryption, not https.</source>
        <translation>Esta porta usa http sem criptografia, não https.</translation>
    </message>
    <message>
        <source>Over http, everybody on the way can read and change what is sent. Use it only in a network that you trust.</source>
        <translation>Com http, todos no caminho podem ler e alterar o que é enviado. Use-o só em uma rede em que você confia.</translation>
    </message>
    <message>
        <source>The address leads from one to the next and never ends.</source>
        <translation>O endereço leva de um a outro e nunca termina.</translation>
    </message>
    <message>
        <source>Last it was %1.</source>
        <translation>O último foi %1.</translation>
    </message>
    <message>
        <source>Check the root URL in TeamCity’s Global Settings and the proxy in front of it.</source>
        <translation>Verifique a URL raiz em Global Settings do TeamCity e o proxy na frente dele.</translation>
    </message>
    <message>
        <source>A login page stands in front of the server.</source>
        <translation>Há uma página de login na frente do servidor.</translation>
    </message>
    <message>
        <source>Agents have no password for it and can’t go past.</source>
        <translation>Os agentes não têm senha para ela e não conseguem passar.</translation>
    </message>
    <message>
        <source>Ask whoever runs it for an address without the login, or to let the paths /app/agents and /update through.</source>
        <translation>Peça a quem a administra um endereço sem login ou a liberação dos caminhos /app/agents e /update.</translation>
    </message>
    <message>
        <source>Something in front of the server asks for a password.</source>
        <translation>Algo na frente do servidor pede uma senha.</translation>
    </message>
    <message>
        <source>It is not TeamCity that asks, and agents can’t answer.</source>
        <translation>Não é o TeamCity que pede, e os agentes não conseguem responder.</translation>
    </message>
    <message>
        <source>Let the server’s proxy pass requests of agents without one.</source>
        <translation>Faça o proxy do servidor deixar passar sem senha as solicitações dos agentes.</translation>
    </message>
    <message>
        <source>Something in front of the server lets nobody in from here (403).</source>
        <translation>Algo na frente do servidor não deixa ninguém entrar a partir daqui (403).</translation>
    </message>
    <message>
        <source>Have the address of this machine allowed in its firewall or proxy.</source>
        <translation>Peça a liberação do endereço desta máquina no firewall ou proxy.</translation>
    </message>
    <message>
        <source>A proxy answers, but can’t reach the server behind it (%1).</source>
        <translation>Um proxy responde, mas não consegue acessar o servidor por trás dele (%1).</translation>
    </message>
    <message>
        <source>Start TeamCity there, or correct where the proxy sends requests.</source>
        <translation>Inicie o TeamCity ali ou corrija para onde o proxy envia as solicitações.</translation>
    </message>
    <message>
        <source>A web proxy answered in the server’s place (%1).</source>
        <translation>Um proxy web respondeu no lugar do servidor (%1).</translation>
    </message>
    <message>
        <source>Requests to this address go through a proxy that doesn’t let them pass.</source>
        <translation>As solicitações a este endereço passam por um proxy que as bloqueia.</translation>
    </message>
    <message>
        <source>Use the server’s address inside your network. If there is no way around the proxy, give the agent the variable AGENT_OPTS with teamcity.http.proxyHost=HOST teamcity.http.proxyPort=PORT.</source>
        <translation>Use o endereço do servidor dentro da sua rede. Se não houver como evitar o proxy, dê ao agente a variável AGENT_OPTS com teamcity.http.proxyHost=HOST teamcity.http.proxyPort=PORT.</translation>
    </message>
    <message>
        <source>Something that is no web server listens there.</source>
        <translation>O que escuta ali não é um servidor web.</translation>
    </message>
    <message>
        <source>A web server answers, but it is not TeamCity.</source>
        <translation>Um servidor web responde, mas não é o TeamCity.</translation>
    </message>
    <message>
        <source>Open TeamCity in a browser and copy its address from there, with its port and path. A server without set-up uses port 8111.</source>
        <translation>Abra o TeamCity em um navegador e copie o endereço dele dali, com a porta e o caminho. Um servidor sem configuração própria usa a porta 8111.</translation>
    </message>
    <message>
        <source>Renew it on the server.</source>
        <translation>Renove-o no servidor.</translation>
    </message>
    <message>
        <source>Nobody this machine trusts vouches for the server’s certificate.</source>
        <translation>Nenhuma autoridade em que esta máquina confia atesta o certificado do servidor.</translation>
    </message>
    <message>
        <source>It is for %1, by %2, valid until %3. SHA-256: %4. Trust it only if whoever runs the server tells you the same SHA-256.</source>
        <translation>É para %1, emitido por %2, válido até %3. SHA-256: %4. Confie nele só se quem administra o servidor lhe informar o mesmo SHA-256.</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid today; it ends on %1.</source>
        <translation>O certificado do servidor não é válido hoje; ele expira em %1.</translation>
    </message>
    <message>
        <source>The server’s certificate is not for %1 but for %2.</source>
        <translation>O certificado do servidor não é para %1, mas para %2.</translation>
    </message>
    <message>
        <source>No encrypted connection came about.</source>
        <translation>Não foi possível estabelecer uma conexão criptografada.</translation>
    </message>
    <message>
        <source>Check that the port is the one for https, and that the server allows TLS 1.2 or newer.</source>
        <translation>Verifique se a porta é a de https e se o servidor permite TLS 1.2 ou mais novo.</translation>
    </message>
    <message>
        <source>Trusting it saves it on this machine and mounts it into the agent. An engine on another machine needs the file there, at the same path.</source>
        <translation>Ao confiar nele, ele é salvo nesta máquina e montado no agente. Um engine em outra máquina precisa do arquivo lá, no mesmo caminho.</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Confiar neste certificado</translation>
    </message>
    <message>
        <source>Or have the server get a certificate for %1.</source>
        <translation>Ou peça que o servidor receba um certificado para %1.</translation>
    </message>
    <message>
        <source>No answer from %1 in time.</source>
        <translation>Sem resposta de %1 a tempo.</translation>
    </message>
    <message>
        <source>A firewall may swallow the requests, or the address is wrong.</source>
        <translation>Um firewall pode estar descartando as solicitações, ou o endereço está errado.</translation>
    </message>
    <message>
        <source>Try it in a browser on this machine, and have the port opened.</source>
        <translation>Teste-o em um navegador nesta máquina e peça a abertura da porta.</translation>
    </message>
    <message>
        <source>%1 means the engine’s own machine, so it can’t be tried from here.</source>
        <translation>%1 significa a própria máquina do engine, portanto não é possível testar daqui.</translation>
    </message>
    <message>
        <source>The agent will find it if the server listens there.</source>
        <translation>O agente o encontrará se o servidor escutar ali.</translation>
    </message>
    <message>
        <source>There is no way from here to %1.</source>
        <translation>Não há caminho daqui até %1.</translation>
    </message>
    <message>
        <source>Check this machine’s network or VPN.</source>
        <translation>Verifique a rede ou a VPN desta máquina.</translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation>Não foi possível consultar %1.</translation>
    </message>
    <message>
        <source>Check the address, and try it in a browser.</source>
        <translation>Verifique o endereço e teste-o em um navegador.</translation>
    </message>
    <message>
        <source>This machine doesn’t know the name %1.</source>
        <translation>Esta máquina não conhece o nome %1.</translation>
    </message>
    <message>
        <source>If it is a container in the network %1, the agent will find it there.</source>
        <translation>Se for um contêiner na rede %1, o agente o encontrará ali.</translation>
    </message>
    <message>
        <source>It is misspelt, or only known in another network.</source>
        <translation>Está escrito errado ou só é conhecido em outra rede.</translation>
    </message>
    <message>
        <source>On Linux the container has to be told what it means.</source>
        <translation>No Linux, é preciso informar ao contêiner o que ele significa.</translation>
    </message>
    <message>
        <source>Correct the name, connect your VPN, or use the server’s IP address.</source>
        <translation>Corrija o nome, conecte sua VPN ou use o endereço IP do servidor.</translation>
    </message>
    <message>
        <source>Nothing listens at port %1 of %2.</source>
        <translation>Nada escuta na porta %1 de %2.</translation>
    </message>
    <message>
        <source>A server that listens on localhost only can’t be reached from containers.</source>
        <translation>Um servidor que só escuta em localhost não pode ser acessado por contêineres.</translation>
    </message>
    <message>
        <source>Start TeamCity, and let it listen on all of this machine’s addresses.</source>
        <translation>Inicie o TeamCity e faça-o escutar em todos os endereços desta máquina.</translation>
    </message>
    <message>
        <source>TeamCity listens on port 8111 unless told otherwise.</source>
        <translation>O TeamCity escuta na porta 8111, a menos que seja configurado de outra forma.</translation>
    </message>
    <message>
        <source>Start TeamCity, or correct the port.</source>
        <translation>Inicie o TeamCity ou corrija a porta.</translation>
    </message>
    <message>
        <source>The address is probably %1.</source>
        <translation>O endereço provavelmente é %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
</context>
<context>
    <name>ServerCheck</name>
    <message>
        <source>Until an agent gets through to its server, it waits and does nothing else.</source>
        <translation>Até conseguir acessar o servidor, um agente espera e não faz mais nada.</translation>
    </message>
</context>
<context>
    <name>ServerProbe</name>
    <message>
        <source>“%1” is no web address.</source>
        <translation>“%1” não é um endereço web.</translation>
    </message>
    <message>
        <source>Give one that begins with http:// or https://.</source>
        <translation>Informe um que comece com http:// ou https://.</translation>
    </message>
    <message>
        <source>Stopped asking the server.</source>
        <translation>A consulta ao servidor foi interrompida.</translation>
    </message>
</context>
<context>
    <name>ServerRemedies</name>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Use %1, Docker’s name for this machine</source>
        <translation>Usar %1, o nome que o Docker dá a esta máquina</translation>
    </message>
</context>
<context>
    <name>ServerRest</name>
    <message>
        <source>The server answered with something else than JSON.</source>
        <translation>O servidor respondeu com algo que não é JSON.</translation>
    </message>
    <message>
        <source>A proxy in between may have changed the answer: try from another network, or ask whoever runs it.</source>
        <translation>Um proxy no caminho pode ter alterado a resposta: tente de outra rede ou pergunte a quem o administra.</translation>
    </message>
    <message>
        <source>The server does not accept the access token.</source>
        <translation>O servidor não aceita o token de acesso.</translation>
    </message>
    <message>
        <source>It may be mistyped, expired or deleted. Make a new one in TeamCity: your profile at the top right, then Access Tokens.</source>
        <translation>Ele pode estar digitado errado, ter expirado ou sido excluído. Crie um novo no TeamCity: seu perfil no canto superior direito e, em seguida, Access Tokens.</translation>
    </message>
    <message>
        <source>The token’s user may not see %1. %2</source>
        <translation>O usuário do token não tem permissão para ver %1. %2</translation>
    </message>
    <message>
        <source>The token’s user may not %1. %2</source>
        <translation>O usuário do token não tem permissão para %1. %2</translation>
    </message>
    <message>
        <source>Ask an administrator to give that user the permission “%1”, or use the token of somebody who has it.</source>
        <translation>Peça a um administrador que dê a esse usuário a permissão “%1” ou use o token de alguém que a tenha.</translation>
    </message>
    <message>
        <source>The server does not tell %1.</source>
        <translation>O servidor não informa %1.</translation>
    </message>
    <message>
        <source>Its TeamCity is probably too old for that. Look it up on the server’s own Administration and Agents pages.</source>
        <translation>O TeamCity dele provavelmente é antigo demais para isso. Consulte as páginas Administration e Agents do próprio servidor.</translation>
    </message>
    <message>
        <source>The server is starting, or in maintenance.</source>
        <translation>O servidor está iniciando ou em manutenção.</translation>
    </message>
    <message>
        <source>Try again when it is ready.</source>
        <translation>Tente de novo quando ele estiver pronto.</translation>
    </message>
    <message>
        <source>The server could not tell %1 (HTTP status %2). %3</source>
        <translation>O servidor não conseguiu informar %1 (status HTTP %2). %3</translation>
    </message>
    <message>
        <source>The server did not %1 (HTTP status %2). %3</source>
        <translation>O servidor não conseguiu %1 (status HTTP %2). %3</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the server’s log says why.</source>
        <translation>Tente de novo; se continuar assim, o log do servidor diz por quê.</translation>
    </message>
    <message>
        <source>who the token’s user is</source>
        <translation>quem é o usuário do token</translation>
    </message>
    <message>
        <source>how many agents its licence allows</source>
        <translation>quantos agentes a licença dele permite</translation>
    </message>
    <message>
        <source>its agent pools</source>
        <translation>os pools de agentes dele</translation>
    </message>
    <message>
        <source>its agents</source>
        <translation>os agentes dele</translation>
    </message>
    <message>
        <source>whether it knows the agent</source>
        <translation>se conhece o agente</translation>
    </message>
    <message>
        <source>what the agent is like</source>
        <translation>como está o agente</translation>
    </message>
    <message>
        <source>whether it did that</source>
        <translation>se fez isso</translation>
    </message>
    <message>
        <source>authorise agents</source>
        <translation>autorizar agentes</translation>
    </message>
    <message>
        <source>move agents between pools</source>
        <translation>mover agentes entre pools</translation>
    </message>
    <message>
        <source>The server did not say in time %1.</source>
        <translation>O servidor não informou a tempo %1.</translation>
    </message>
    <message>
        <source>It may be busy: try again.</source>
        <translation>Ele pode estar ocupado: tente de novo.</translation>
    </message>
    <message>
        <source>The server could not be asked: %1</source>
        <translation>Não foi possível consultar o servidor: %1</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Verifique a rede e tente de novo.</translation>
    </message>
    <message>
        <source>The server’s answer was cut off, or is larger than can be right.</source>
        <translation>A resposta do servidor foi cortada ou é maior do que deveria.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look it up on the server’s own pages.</source>
        <translation>Tente de novo; se continuar assim, consulte as páginas do próprio servidor.</translation>
    </message>
    <message>
        <source>The access token was not sent. %1</source>
        <translation>O token de acesso não foi enviado. %1</translation>
    </message>
    <message>
        <source>What answers does not identify itself as a TeamCity server, so the access token was not sent.</source>
        <translation>O que responde não se identifica como servidor TeamCity, por isso o token de acesso não foi enviado.</translation>
    </message>
    <message>
        <source>If a proxy stands in between, let it pass the header TeamCity-Node-Id.</source>
        <translation>Se houver um proxy no caminho, faça-o deixar passar o cabeçalho TeamCity-Node-Id.</translation>
    </message>
    <message>
        <source>Stopped asking the server.</source>
        <translation>A consulta ao servidor foi interrompida.</translation>
    </message>
    <message>
        <source>The server's licence has no room for another agent: all of its %1 are taken.</source>
        <translation>A licença do servidor não comporta outro agente: todos os %1 estão ocupados.</translation>
    </message>
    <message>
        <source>Unauthorise an agent that you no longer need, or get another licence. One agent too many would pause the whole build queue.</source>
        <translation>Revogue a autorização de um agente que você não precisa mais ou obtenha outra licença. Um agente a mais pausaria toda a fila de builds.</translation>
    </message>
</context>
<context>
    <name>ServerUrl</name>
    <message>
        <source>SERVER_URL= is the variable's name, not the address.</source>
        <translation>SERVER_URL= é o nome da variável, não o endereço.</translation>
    </message>
    <message>
        <source>Blanks and quotes around it are no part of the address: the agent would take them for one.</source>
        <translation>Espaços e aspas em volta não fazem parte do endereço: o agente os consideraria parte dele.</translation>
    </message>
    <message>
        <source>An address begins with %1.</source>
        <translation>Um endereço começa com %1.</translation>
    </message>
    <message>
        <source>It needs %1 in front.</source>
        <translation>Falta %1 no início.</translation>
    </message>
    <message>
        <source>User and password don’t belong in the address.</source>
        <translation>Usuário e senha não devem ficar no endereço.</translation>
    </message>
    <message>
        <source>What follows ? or # belongs to a page, not to the server.</source>
        <translation>O que vem depois de ? ou # pertence a uma página, não ao servidor.</translation>
    </message>
    <message>
        <source>/%1 is a page of the server, not its address.</source>
        <translation>/%1 é uma página do servidor, não o endereço dele.</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Verificar &amp;de novo</translation>
    </message>
    <message>
        <source>Ask the engine once more.</source>
        <translation>Consultar o engine de novo.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>ShellCommand</name>
    <message>
        <source>TeamCity agents "%1", method %2. Made by dind-wizard.</source>
        <translation>Agentes TeamCity "%1", método %2. Criado pelo dind-wizard.</translation>
    </message>
    <message>
        <source>Secrets are read from the file %1, which must be in the folder where this is run.</source>
        <translation>Os segredos são lidos do arquivo %1, que precisa estar na pasta em que isto é executado.</translation>
    </message>
    <message>
        <source>Linux hands no word of more than 131071 bytes to a program, and the value that begins with "%1" in the container %2 is longer. The script will fail there; take the Compose file.</source>
        <translation>O Linux não passa a um programa nenhuma palavra com mais de 131071 bytes, e o valor que começa com "%1" no contêiner %2 é mais longo. O script falhará ali; use o arquivo Compose.</translation>
    </message>
</context>
<context>
    <name>ShellScript</name>
    <message>
        <source>a value that is too long</source>
        <translation>um valor longo demais</translation>
    </message>
    <message>
        <source>The script is too long; the rest is not read.</source>
        <translation>O script é longo demais; o resto não é lido.</translation>
    </message>
    <message>
        <source>This loop can't be followed.</source>
        <translation>Não é possível interpretar este laço.</translation>
    </message>
    <message>
        <source>Containers that a function makes are not read. Paste the command alone.</source>
        <translation>Contêineres criados por uma função não são lidos. Cole o comando sozinho.</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB.</source>
        <translation>O texto tem mais de 1 MiB.</translation>
    </message>
</context>
<context>
    <name>ShellTokens</name>
    <message>
        <source>A quote ' is not closed.</source>
        <translation>Uma aspa ' não foi fechada.</translation>
    </message>
    <message>
        <source>A quote " is not closed.</source>
        <translation>Uma aspa " não foi fechada.</translation>
    </message>
    <message>
        <source>The escape \%1 in $'…' is not read.</source>
        <translation>O escape \%1 em $'…' não é lido.</translation>
    </message>
    <message>
        <source>A bracket %1 is not closed.</source>
        <translation>O delimitador %1 não foi fechado.</translation>
    </message>
    <message>
        <source>The here-document up to %1 does not end.</source>
        <translation>O here-document até %1 não termina.</translation>
    </message>
    <message>
        <source>Commands in a here-document are not read. Paste them alone.</source>
        <translation>Comandos em um here-document não são lidos. Cole-os sozinhos.</translation>
    </message>
</context>
<context>
    <name>Shrinkers</name>
    <message>
        <source>Use Sysbox</source>
        <translation>Usar o Sysbox</translation>
    </message>
    <message>
        <source>Sysbox has to be installed on the host, which must be Linux. Builds start with an empty image cache.</source>
        <translation>O Sysbox precisa ser instalado no host, que deve ser Linux. Os builds começam com um cache de imagens vazio.</translation>
    </message>
    <message>
        <source>Give each agent an engine of its own</source>
        <translation>Dar a cada agente um engine próprio</translation>
    </message>
    <message>
        <source>That engine runs privileged: it keeps accidents apart, not attackers. Builds start with an empty image cache.</source>
        <translation>Esse engine é executado como privilegiado: evita acidentes, não ataques. Os builds começam com um cache de imagens vazio.</translation>
    </message>
    <message>
        <source>Run the engine in a sidecar</source>
        <translation>Executar o engine em um sidecar</translation>
    </message>
    <message>
        <source>Ports that builds publish are then under the name docker, not on localhost.</source>
        <translation>As portas que os builds publicam passam a ficar no nome docker, não em localhost.</translation>
    </message>
    <message>
        <source>Let builds make images, and no containers</source>
        <translation>Permitir que os builds criem imagens, mas não contêineres</translation>
    </message>
    <message>
        <source>A proxy stands before the socket. Builds can no longer use docker run, docker compose or the Container Wrapper, and a docker command that prints nothing for ten minutes is cut off.</source>
        <translation>Um proxy fica na frente do socket. Os builds não podem mais usar docker run, docker compose nem o Container Wrapper, e um comando docker que não exibe nada por dez minutos é cortado.</translation>
    </message>
    <message>
        <source>Mount %1 read-only</source>
        <translation>Montar %1 como somente leitura</translation>
    </message>
    <message>
        <source>Builds can no longer write there.</source>
        <translation>Os builds não podem mais gravar ali.</translation>
    </message>
    <message>
        <source>Do without the Container Wrapper</source>
        <translation>Não usar o Container Wrapper</translation>
    </message>
    <message>
        <source>Build steps that TeamCity runs in a container no longer see the checkout.</source>
        <translation>As etapas de build que o TeamCity executa em um contêiner não veem mais o checkout.</translation>
    </message>
    <message>
        <source>Leave the network %1</source>
        <translation>Sair da rede %1</translation>
    </message>
    <message>
        <source>What is only on that network can no longer be reached.</source>
        <translation>O que só está nessa rede não pode mais ser acessado.</translation>
    </message>
    <message>
        <source>Limit each container to %1 processors and %2 of memory</source>
        <translation>Limitar cada contêiner a %1 processadores e %2 de memória</translation>
    </message>
    <message>
        <source>Builds that need more fail or take longer.</source>
        <translation>Builds que precisam de mais falham ou demoram mais.</translation>
    </message>
</context>
<context>
    <name>SpecFile</name>
    <message>
        <source>The settings file has a key "%1" that is not known.</source>
        <translation>O arquivo de configurações tem uma chave desconhecida, "%1".</translation>
    </message>
    <message>
        <source>Known keys here: %1.</source>
        <translation>Chaves conhecidas aqui: %1.</translation>
    </message>
    <message>
        <source>Did you mean "%1"?</source>
        <translation>Você quis dizer "%1"?</translation>
    </message>
    <message>
        <source>The settings file has version %1 of the format, and this program knows versions up to %2.</source>
        <translation>O arquivo de configurações tem a versão %1 do formato, e este programa conhece versões até a %2.</translation>
    </message>
    <message>
        <source>It was saved by a newer dind-wizard. Install that one to open it.</source>
        <translation>Ele foi salvo por um dind-wizard mais novo. Instale-o para abrir o arquivo.</translation>
    </message>
    <message>
        <source>The settings file is not valid at "%1": %2</source>
        <translation>O arquivo de configurações não é válido em "%1": %2</translation>
    </message>
    <message>
        <source>Correct that value, or save the settings anew from the wizard.</source>
        <translation>Corrija esse valor ou salve de novo as configurações pelo assistente.</translation>
    </message>
    <message>
        <source>"%1" in extraHosts is not HOST:ADDRESS.</source>
        <translation>"%1" em extraHosts não é HOST:ADDRESS.</translation>
    </message>
    <message>
        <source>"%1" in resources.memory is not a size.</source>
        <translation>"%1" em resources.memory não é um tamanho.</translation>
    </message>
    <message>
        <source>Write a number with a unit, such as 4g or 512m.</source>
        <translation>Escreva um número com uma unidade, como 4g ou 512m.</translation>
    </message>
    <message>
        <source>The number in resources.pidsLimit is too large.</source>
        <translation>O número em resources.pidsLimit é grande demais.</translation>
    </message>
    <message>
        <source>This is not a settings file: %1</source>
        <translation>Isto não é um arquivo de configurações: %1</translation>
    </message>
    <message>
        <source>Choose a file that was saved by this program.</source>
        <translation>Escolha um arquivo salvo por este programa.</translation>
    </message>
    <message>
        <source>This is not a settings file: it holds no JSON object.</source>
        <translation>Isto não é um arquivo de configurações: não contém um objeto JSON.</translation>
    </message>
</context>
<context>
    <name>SpecGuess</name>
    <message>
        <source>Settings name one network. Connect the agent to others by hand: docker network connect.</source>
        <translation>As configurações indicam uma só rede. Conecte o agente às outras manualmente: docker network connect.</translation>
    </message>
    <message>
        <source>This is a path of Windows, and agents are Linux containers. Give the path as the engine's Linux sees it, or the name of a volume.</source>
        <translation>Este é um caminho do Windows, e os agentes são contêineres Linux. Informe o caminho como o Linux do engine o vê ou o nome de um volume.</translation>
    </message>
</context>
<context>
    <name>SysboxSetup</name>
    <message>
        <source>Take the method dind, or another Linux host for these agents.</source>
        <translation>Use o método dind ou outro host Linux para estes agentes.</translation>
    </message>
    <message>
        <source>Docker Desktop runs its engine in a virtual machine in which nothing can be installed.</source>
        <translation>O Docker Desktop executa seu engine em uma máquina virtual em que nada pode ser instalado.</translation>
    </message>
    <message>
        <source>Take the method dind. Docker's own counterpart to Sysbox, Enhanced Container Isolation, is part of its paid plans.</source>
        <translation>Use o método dind. O equivalente do próprio Docker ao Sysbox, o Enhanced Container Isolation, faz parte dos planos pagos.</translation>
    </message>
    <message>
        <source>Docker's snap package can't start a runtime that is installed outside of the snap.</source>
        <translation>O pacote snap do Docker não consegue iniciar um runtime instalado fora do snap.</translation>
    </message>
    <message>
        <source>Replace the snap by Docker's own packages (its containers and volumes don't move along), or take the method dind.</source>
        <translation>Substitua o snap pelos pacotes do próprio Docker (os contêineres e volumes dele não são migrados) ou use o método dind.</translation>
    </message>
    <message>
        <source>Sysbox needs an engine that runs as root, and this one runs as an ordinary user.</source>
        <translation>O Sysbox precisa de um engine executado como root, e este é executado como usuário comum.</translation>
    </message>
    <message>
        <source>Use the system's engine, or stay with this one and take the method docker-socket: what builds can reach ends at your account.</source>
        <translation>Use o engine do sistema, ou fique com este e use o método docker-socket: o alcance dos builds termina na sua conta.</translation>
    </message>
    <message>
        <source>Sysbox is made for Docker's engine, and this is Podman.</source>
        <translation>O Sysbox é feito para o engine do Docker, e este é o Podman.</translation>
    </message>
    <message>
        <source>The engine runs in a container, and Sysbox needs a host of its own.</source>
        <translation>O engine é executado em um contêiner, e o Sysbox precisa de um host próprio.</translation>
    </message>
    <message>
        <source>Sysbox's services are started by systemd, which this host does not use.</source>
        <translation>Os serviços do Sysbox são iniciados pelo systemd, que este host não usa.</translation>
    </message>
    <message>
        <source>SELinux is switched on, and Sysbox does not support it.</source>
        <translation>O SELinux está ativado, e o Sysbox não é compatível com ele.</translation>
    </message>
    <message>
        <source>Take the method dind, or a host with Ubuntu or Debian. Switching SELinux off for this would cost more safety than Sysbox brings.</source>
        <translation>Use o método dind ou um host com Ubuntu ou Debian. Desativar o SELinux para isso custaria mais segurança do que o Sysbox traz.</translation>
    </message>
    <message>
        <source>Sysbox exists for amd64 and arm64 only.</source>
        <translation>O Sysbox só existe para amd64 e arm64.</translation>
    </message>
    <message>
        <source>Kernel %1 is too old: Sysbox needs 5.12, better 5.19.</source>
        <translation>O kernel %1 é antigo demais: o Sysbox precisa do 5.12, de preferência do 5.19.</translation>
    </message>
    <message>
        <source>Sysbox has packages for Ubuntu and Debian only; here it has to be built from its source.</source>
        <translation>O Sysbox só tem pacotes para Ubuntu e Debian; aqui, precisa ser compilado a partir do código-fonte.</translation>
    </message>
    <message>
        <source>Take a host with Ubuntu 22.04 or 24.04, or the method dind. How to build it: https://github.com/nestybox/sysbox/blob/master/docs/developers-guide/build.md</source>
        <translation>Use um host com Ubuntu 22.04 ou 24.04, ou o método dind. Como compilar: https://github.com/nestybox/sysbox/blob/master/docs/developers-guide/build.md</translation>
    </message>
    <message>
        <source>Sysbox's packages are for Ubuntu 18.04, Debian 10 and newer.</source>
        <translation>Os pacotes do Sysbox são para Ubuntu 18.04, Debian 10 e mais novos.</translation>
    </message>
    <message>
        <source>The engine is on another machine. Type the commands there; what the steps rest on is what the engine tells of it.</source>
        <translation>O engine está em outra máquina. Digite os comandos lá; os passos se baseiam no que o engine informa sobre ela.</translation>
    </message>
    <message>
        <source>This system is not on Sysbox's list (Ubuntu 18.04 to 24.04, Debian 10 and 11). It may work: try one agent first.</source>
        <translation>Este sistema não está na lista do Sysbox (Ubuntu 18.04 a 24.04, Debian 10 e 11). Pode funcionar: teste primeiro com um agente.</translation>
    </message>
    <message>
        <source>On kernel 6.17 failures are reported that have no solution yet (https://github.com/nestybox/sysbox/issues/1035). Try one agent first.</source>
        <translation>No kernel 6.17, há relatos de falhas ainda sem solução (https://github.com/nestybox/sysbox/issues/1035). Teste primeiro com um agente.</translation>
    </message>
    <message>
        <source>This kernel needs the module shiftfs, which cloud images often lack: https://github.com/toby63/shiftfs-dkms. A kernel from 5.19 on needs nothing.</source>
        <translation>Este kernel precisa do módulo shiftfs, que muitas vezes falta nas imagens de nuvem: https://github.com/toby63/shiftfs-dkms. Um kernel a partir do 5.19 não precisa de nada.</translation>
    </message>
    <message>
        <source>Give Docker fixed ranges of addresses, so that Sysbox's installer need not restart it and does not ask you to remove all containers. Choose others if your network uses 172.24.x.x or 172.31.x.x.</source>
        <translation>Dê ao Docker intervalos fixos de endereços, para que o instalador do Sysbox não precise reiniciá-lo nem peça que você remova todos os contêineres. Escolha outros se a sua rede usar 172.24.x.x ou 172.31.x.x.</translation>
    </message>
    <message>
        <source>Docker restarts: all containers stop, and those with a restart policy start again.</source>
        <translation>O Docker reinicia: todos os contêineres param, e os que têm uma política de reinicialização iniciam de novo.</translation>
    </message>
    <message>
        <source>the range that you gave</source>
        <translation>o intervalo que você definiu</translation>
    </message>
    <message>
        <source>Remove the old Sysbox %1. Agents that run under it have to be stopped and removed first; their volumes stay.</source>
        <translation>Remova o Sysbox antigo %1. Antes, é preciso parar e remover os agentes executados com ele; os volumes permanecem.</translation>
    </message>
    <message>
        <source>Containers under Sysbox can't run meanwhile.</source>
        <translation>Enquanto isso, os contêineres com o Sysbox não podem ser executados.</translation>
    </message>
    <message>
        <source>Download Sysbox %1.</source>
        <translation>Baixe o Sysbox %1.</translation>
    </message>
    <message>
        <source>the checksum that https://github.com/nestybox/sysbox/releases names</source>
        <translation>a soma de verificação indicada em https://github.com/nestybox/sysbox/releases</translation>
    </message>
    <message>
        <source>Install it, with the program jq that its installer uses.</source>
        <translation>Instale-o, junto com o programa jq, que o instalador dele usa.</translation>
    </message>
    <message>
        <source>The installer restarts Docker.</source>
        <translation>O instalador reinicia o Docker.</translation>
    </message>
    <message>
        <source>Sysbox is installed, but Docker does not know it. Check that /etc/docker/daemon.json has "runtimes": {"sysbox-runc": {"path": "/usr/bin/sysbox-runc"}}, and let Docker read it again.</source>
        <translation>O Sysbox está instalado, mas o Docker não o conhece. Verifique se /etc/docker/daemon.json tem "runtimes": {"sysbox-runc": {"path": "/usr/bin/sysbox-runc"}} e faça o Docker lê-lo de novo.</translation>
    </message>
    <message>
        <source>a text with sysbox-runc in it</source>
        <translation>um texto que contenha sysbox-runc</translation>
    </message>
    <message>
        <source>See that it really works: root in a container has to be another user outside.</source>
        <translation>Confirme que funciona de verdade: o root em um contêiner precisa ser outro usuário fora dele.</translation>
    </message>
    <message>
        <source>a line whose second number is not 0</source>
        <translation>uma linha cujo segundo número não seja 0</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Type this in a terminal of your own:
%1</source>
        <translation>Digite isto em um terminal seu:
%1</translation>
    </message>
    <message>
        <source>The docker command is not installed on this machine.</source>
        <translation>O comando docker não está instalado nesta máquina.</translation>
    </message>
    <message>
        <source>No terminal was found. Set TERMINAL to the name of yours.</source>
        <translation>Nenhum terminal foi encontrado. Defina TERMINAL com o nome do seu.</translation>
    </message>
    <message>
        <source>The terminal %1 did not start: %2.</source>
        <translation>O terminal %1 não iniciou: %2.</translation>
    </message>
</context>
<context>
    <name>Throwaway</name>
    <message>
        <source>Stopped looking.</source>
        <translation>A verificação foi interrompida.</translation>
    </message>
</context>
<context>
    <name>TrialServer</name>
    <message>
        <source>The server waits for you: open it and press Proceed.</source>
        <translation>O servidor espera por você: abra-o e clique em Proceed.</translation>
    </message>
    <message>
        <source>The server waits for you: keep the internal database and press Proceed.</source>
        <translation>O servidor espera por você: mantenha o banco de dados interno e clique em Proceed.</translation>
    </message>
    <message>
        <source>The server waits for you: accept the licence agreement.</source>
        <translation>O servidor espera por você: aceite o contrato de licença.</translation>
    </message>
    <message>
        <source>The server waits for you at its set-up pages.</source>
        <translation>O servidor espera por você nas páginas de configuração inicial.</translation>
    </message>
    <message>
        <source>The server is being started. That takes a minute or two.</source>
        <translation>O servidor está sendo iniciado. Isso leva um ou dois minutos.</translation>
    </message>
    <message>
        <source>The server is starting.</source>
        <translation>O servidor está iniciando.</translation>
    </message>
    <message>
        <source>TeamCity %1 is running. If it asks, make the administrator’s account; then authorize the agents.</source>
        <translation>O TeamCity %1 está em execução. Se ele pedir, crie a conta do administrador; depois, autorize os agentes.</translation>
    </message>
    <message>
        <source>The server’s container does not run. Its log says why: dind-wizard agents logs, or docker logs.</source>
        <translation>O contêiner do servidor não está em execução. O log dele diz por quê: dind-wizard agents logs ou docker logs.</translation>
    </message>
    <message>
        <source>The server’s port is open on the engine’s host only: open it there.</source>
        <translation>A porta do servidor só está aberta no host do engine: abra-o nessa máquina.</translation>
    </message>
    <message>
        <source>The TeamCity server %1 is for trying things out and not for production: it keeps its data in TeamCity's internal database (HSQLDB).</source>
        <translation>O servidor TeamCity %1 é para experimentar, não para produção: ele mantém seus dados no banco de dados interno do TeamCity (HSQLDB).</translation>
    </message>
    <message>
        <source>Its first start needs you: open http://localhost:%1 on the engine's host, press Proceed, keep the internal database, accept the licence agreement, and make the administrator's account. The first visitor becomes administrator, so the port is open on 127.0.0.1 only.</source>
        <translation>O primeiro início dele precisa de você: abra http://localhost:%1 no host do engine, clique em Proceed, mantenha o banco de dados interno, aceite o contrato de licença e crie a conta do administrador. O primeiro visitante se torna administrador, por isso a porta só está aberta em 127.0.0.1.</translation>
    </message>
    <message>
        <source>Agents ask every minute until the server is ready. Then authorise them: Agents, Unauthorized.</source>
        <translation>Os agentes perguntam a cada minuto até que o servidor esteja pronto. Depois, autorize-os: Agents, Unauthorized.</translation>
    </message>
    <message>
        <source>To get in without an account, log in with an empty user name and the super user token as the password: it is in the newest line with "Super user authentication token" of docker logs %1, and a new one at every start of the server.</source>
        <translation>Para entrar sem uma conta, faça login com o nome de usuário vazio e o token de superusuário como senha: ele está na linha mais recente com "Super user authentication token" em docker logs %1, e há um novo a cada início do servidor.</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>Line breaks and control characters can't stand here.</source>
        <translation>Quebras de linha e caracteres de controle não são permitidos aqui.</translation>
    </message>
    <message>
        <source>A value can't hold a NUL character.</source>
        <translation>Um valor não pode conter um caractere NUL.</translation>
    </message>
    <message>
        <source>There is something here that is no character. Type it anew.</source>
        <translation>Há algo aqui que não é um caractere. Digite de novo.</translation>
    </message>
    <message>
        <source>Enter the address of your TeamCity server, for example https://teamcity.example.com.</source>
        <translation>Informe o endereço do seu servidor TeamCity, por exemplo, https://teamcity.example.com.</translation>
    </message>
    <message>
        <source>Remove the quotes and blanks around the address: the agent would take them as part of it.</source>
        <translation>Remova as aspas e os espaços em volta do endereço: o agente os consideraria parte dele.</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>O endereço precisa começar com http:// ou https://.</translation>
    </message>
    <message>
        <source>This is not a complete address. It looks like https://teamcity.example.com or http://192.168.1.10:8111.</source>
        <translation>Este não é um endereço completo. Ele tem a forma https://teamcity.example.com ou http://192.168.1.10:8111.</translation>
    </message>
    <message>
        <source>Leave user and password out of the address: everybody who can look at the container would see them.</source>
        <translation>Remova o usuário e a senha do endereço: todos os que podem examinar o contêiner os veriam.</translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on: the agent needs the server's own address.</source>
        <translation>Remova tudo a partir do ? ou do #: o agente precisa do endereço do próprio servidor.</translation>
    </message>
    <message>
        <source>Port 0 can't be reached.</source>
        <translation>A porta 0 não pode ser acessada.</translation>
    </message>
    <message>
        <source>Inside the container, %1 is the container itself. Use the server's name in your network, or host.docker.internal together with the extra host host.docker.internal:host-gateway.</source>
        <translation>Dentro do contêiner, %1 é o próprio contêiner. Use o nome do servidor na sua rede, ou host.docker.internal junto com o host extra host.docker.internal:host-gateway.</translation>
    </message>
    <message>
        <source>The agents use the server that is made with them: this address is not used.</source>
        <translation>Os agentes usam o servidor criado com eles: este endereço não é usado.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535, such as 8111.</source>
        <translation>Uma porta é um número de 1 a 65535, como 8111.</translation>
    </message>
    <message>
        <source>This is not an image reference. It looks like jetbrains/teamcity-server:2026.1.3, in lower case.</source>
        <translation>Isto não é uma referência de imagem. Ela tem a forma jetbrains/teamcity-server:2026.1.3, em letras minúsculas.</translation>
    </message>
    <message>
        <source>With a server of its own the name is part of that server's address: use letters a–z, digits and -, at most 56 characters.</source>
        <translation>Com um servidor próprio, o nome faz parte do endereço desse servidor: use letras a–z, dígitos e -, com no máximo 56 caracteres.</translation>
    </message>
    <message>
        <source>A name has 2 to 100 characters: letters a–z, digits, and after the first one also . _ and -.</source>
        <translation>Um nome tem de 2 a 100 caracteres: letras a–z, dígitos e, depois do primeiro, também . _ e -.</translation>
    </message>
    <message>
        <source>Choose between 1 and %1 agents.</source>
        <translation>Escolha entre 1 e %1 agentes.</translation>
    </message>
    <message>
        <source>With the host's Docker and the container wrapper only one agent fits on a host, because all of them would share the host's /opt/buildagent. Choose one agent, or switch the container wrapper off, or take the method dind or sysbox, where each agent has an engine and directories of its own.</source>
        <translation>Com o Docker do host e o Container Wrapper, só cabe um agente em um host, porque todos compartilhariam o /opt/buildagent do host. Escolha um agente, desative o Container Wrapper ou use o método dind ou sysbox, em que cada agente tem engine e diretórios próprios.</translation>
    </message>
    <message>
        <source>The minimal agent has no docker command, so builds could not use the engine. Take jetbrains/teamcity-agent.</source>
        <translation>O agente mínimo não tem o comando docker, por isso os builds não poderiam usar o engine. Use jetbrains/teamcity-agent.</translation>
    </message>
    <message>
        <source>An engine inside the agent needs an image with sudo: a tag that ends in -linux-sudo, such as 2026.1.3-linux-sudo.</source>
        <translation>Um engine dentro do agente precisa de uma imagem com sudo: uma tag que termine em -linux-sudo, como 2026.1.3-linux-sudo.</translation>
    </message>
    <message>
        <source>This is not an image reference. It looks like jetbrains/teamcity-agent:2026.1.3 or registry.example.com:5000/team/agent:tag, in lower case.</source>
        <translation>Isto não é uma referência de imagem. Ela tem a forma jetbrains/teamcity-agent:2026.1.3 ou registry.example.com:5000/team/agent:tag, em letras minúsculas.</translation>
    </message>
    <message>
        <source>With the host's Docker there is no engine to place: this is not used.</source>
        <translation>Com o Docker do host, não há engine a posicionar: isto não é usado.</translation>
    </message>
    <message>
        <source>There is no sidecar in this set-up: this image is not used.</source>
        <translation>Não há sidecar nesta configuração: esta imagem não é usada.</translation>
    </message>
    <message>
        <source>The rootless variant keeps its data and its socket elsewhere and is not supported here. Take docker:dind or a tag such as docker:29-dind.</source>
        <translation>A variante rootless mantém seus dados e seu socket em outro lugar e não é compatível aqui. Use docker:dind ou uma tag como docker:29-dind.</translation>
    </message>
    <message>
        <source>Enter the full path of the socket, for example /var/run/docker.sock.</source>
        <translation>Informe o caminho completo do socket, por exemplo, /var/run/docker.sock.</translation>
    </message>
    <message>
        <source>Only the method docker-socket uses this path.</source>
        <translation>Só o método docker-socket usa este caminho.</translation>
    </message>
    <message>
        <source>Only the method docker-socket has a socket to filter: this is not used.</source>
        <translation>Só o método docker-socket tem um socket a filtrar: isto não é usado.</translation>
    </message>
    <message>
        <source>The proxy lets no containers through, so TeamCity can't run build steps in one. Switch the container wrapper off, or let the proxy pass containers too (run).</source>
        <translation>O proxy não deixa passar contêineres, por isso o TeamCity não pode executar etapas de build em um. Desative o Container Wrapper ou faça o proxy deixar passar também contêineres (run).</translation>
    </message>
    <message>
        <source>Under Sysbox the container has to start as root to get the rights an engine needs. That root is an ordinary user on the host.</source>
        <translation>Com o Sysbox, o contêiner precisa iniciar como root para obter os privilégios de que um engine precisa. Esse root é um usuário comum no host.</translation>
    </message>
    <message>
        <source>A variable needs a name, and the name can't hold an =.</source>
        <translation>Uma variável precisa de um nome, e o nome não pode conter =.</translation>
    </message>
    <message>
        <source>A variable's name can't hold blanks: Compose and env files would refuse it.</source>
        <translation>O nome de uma variável não pode conter espaços: o Compose e os arquivos env o recusariam.</translation>
    </message>
    <message>
        <source>SERVER_URL is set from the server's address.</source>
        <translation>SERVER_URL é definida a partir do endereço do servidor.</translation>
    </message>
    <message>
        <source>AGENT_NAME is set from the name.</source>
        <translation>AGENT_NAME é definida a partir do nome.</translation>
    </message>
    <message>
        <source>A token is a secret and does not belong in settings. Give it in a file at launch (--token-file), or authorise the agent in TeamCity.</source>
        <translation>Um token é um segredo e não deve ficar nas configurações. Informe-o em um arquivo ao implantar (--token-file) ou autorize o agente no TeamCity.</translation>
    </message>
    <message>
        <source>DOCKER_IN_DOCKER is set by the placement of the engine.</source>
        <translation>DOCKER_IN_DOCKER é definida pela posição do engine.</translation>
    </message>
    <message>
        <source>%1 is set so that the agent finds its sidecar.</source>
        <translation>%1 é definida para que o agente encontre seu sidecar.</translation>
    </message>
    <message>
        <source>%1 is set so that the agent asks the proxy of the socket.</source>
        <translation>%1 é definida para que o agente consulte o proxy do socket.</translation>
    </message>
    <message>
        <source>Sysbox refuses to create a container with the variable %1: names that begin with SYSBOX_ are its own.</source>
        <translation>O Sysbox se recusa a criar um contêiner com a variável %1: os nomes que começam com SYSBOX_ são dele.</translation>
    </message>
    <message>
        <source>CONFIG_FILE moves the agent's configuration off its volume: the agent would forget who it is when it is made anew.</source>
        <translation>CONFIG_FILE tira a configuração do agente do volume: o agente esqueceria quem é ao ser recriado.</translation>
    </message>
    <message>
        <source>%1 looks like a secret. Everybody who may use Docker can read it from the container, and it stands in these settings and in all that is exported. Passwords for builds belong in TeamCity's parameters of the type Password.</source>
        <translation>%1 parece ser um segredo. Todos os que podem usar o Docker podem lê-lo no contêiner, e ele fica nestas configurações e em tudo o que é exportado. Senhas para builds devem ficar nos parâmetros do tipo Password do TeamCity.</translation>
    </message>
    <message>
        <source>%1: the source is a full path on the engine's host, or the name of a volume.</source>
        <translation>%1: a origem é um caminho completo no host do engine ou o nome de um volume.</translation>
    </message>
    <message>
        <source>%1: the target is a full path in the agent.</source>
        <translation>%1: o destino é um caminho completo no agente.</translation>
    </message>
    <message>
        <source>%1: two volumes can't have the same target.</source>
        <translation>%1: dois volumes não podem ter o mesmo destino.</translation>
    </message>
    <message>
        <source>%1: the certificates for the sidecar are in this directory.</source>
        <translation>%1: os certificados para o sidecar estão neste diretório.</translation>
    </message>
    <message>
        <source>%1: with this the agent holds the socket itself, and the proxy filters nothing. Leave it out, or switch the proxy off.</source>
        <translation>%1: com isto, o agente tem acesso ao próprio socket, e o proxy não filtra nada. Remova-o ou desative o proxy.</translation>
    </message>
    <message>
        <source>%1: agents can't share this directory. Leave it out, and each gets a volume of its own.</source>
        <translation>%1: os agentes não podem compartilhar este diretório. Remova-o, e cada um terá um volume próprio.</translation>
    </message>
    <message>
        <source>"%1" is not a host name.</source>
        <translation>"%1" não é um nome de host.</translation>
    </message>
    <message>
        <source>"%1" is no IP address. Use one, or host-gateway for the engine's host.</source>
        <translation>"%1" não é um endereço IP. Use um, ou host-gateway para o host do engine.</translation>
    </message>
    <message>
        <source>A label needs a name, and the name can't hold an =.</source>
        <translation>Um rótulo precisa de um nome, e o nome não pode conter =.</translation>
    </message>
    <message>
        <source>A label's name can't hold blanks: the docker command would refuse it.</source>
        <translation>O nome de um rótulo não pode conter espaços: o comando docker o recusaria.</translation>
    </message>
    <message>
        <source>The label %1 is kept for programs' own use.</source>
        <translation>O rótulo %1 é reservado para uso dos próprios programas.</translation>
    </message>
    <message>
        <source>Without a network the agent can't reach TeamCity.</source>
        <translation>Sem uma rede, o agente não consegue acessar o TeamCity.</translation>
    </message>
    <message>
        <source>This is not a network's name: letters a–z, digits, and . _ -.</source>
        <translation>Isto não é um nome de rede: letras a–z, dígitos e . _ -.</translation>
    </message>
    <message>
        <source>Sysbox refuses the host's network.</source>
        <translation>O Sysbox recusa a rede do host.</translation>
    </message>
    <message>
        <source>The agent shares a private network with its sidecar and can't be on the network "%1" too. Leave this empty, or name a network that you made.</source>
        <translation>O agente compartilha uma rede privada com seu sidecar e não pode estar também na rede "%1". Deixe este campo em branco ou indique uma rede criada por você.</translation>
    </message>
    <message>
        <source>On the host's network the agent can't find the server that is made with it: the two share a private network. Leave this empty.</source>
        <translation>Na rede do host, o agente não consegue encontrar o servidor criado com ele: os dois compartilham uma rede privada. Deixe este campo em branco.</translation>
    </message>
    <message>
        <source>The agent shares a private network with its server and can't be on the network "%1" too. Leave this empty, or name a network that you made.</source>
        <translation>O agente compartilha uma rede privada com seu servidor e não pode estar também na rede "%1". Deixe este campo em branco ou indique uma rede criada por você.</translation>
    </message>
    <message>
        <source>The agent shares a private network with the proxy of the socket and can't be on the network "%1" too. Leave this empty, or name a network that you made.</source>
        <translation>O agente compartilha uma rede privada com o proxy do socket e não pode estar também na rede "%1". Deixe este campo em branco ou indique uma rede criada por você.</translation>
    </message>
    <message>
        <source>On the host's network the host's own names hold: remove the extra hosts.</source>
        <translation>Na rede do host, valem os nomes do próprio host: remova os hosts extras.</translation>
    </message>
    <message>
        <source>Give a number of processors, such as 2 or 1.5.</source>
        <translation>Informe um número de processadores, como 2 ou 1.5.</translation>
    </message>
    <message>
        <source>The engine allows no less than 6m. An agent needs about 500m, and its builds more.</source>
        <translation>O engine não permite menos que 6m. Um agente precisa de cerca de 500m, e os builds dele, de mais.</translation>
    </message>
    <message>
        <source>An agent alone needs about 500m, and its builds more.</source>
        <translation>Só um agente precisa de cerca de 500m, e os builds dele, de mais.</translation>
    </message>
    <message>
        <source>Give the highest number of processes, up to %1, or -1 for no limit.</source>
        <translation>Informe o número máximo de processos, até %1, ou -1 para não haver limite.</translation>
    </message>
    <message>
        <source>Choose no, always, unless-stopped, on-failure or on-failure:N.</source>
        <translation>Escolha no, always, unless-stopped, on-failure ou on-failure:N.</translation>
    </message>
    <message>
        <source>Choose between 0 and 86400 seconds.</source>
        <translation>Escolha entre 0 e 86400 segundos.</translation>
    </message>
    <message>
        <source>The agent needs some seconds to end its build and sign off. Below 30 it may be killed in the middle.</source>
        <translation>O agente precisa de alguns segundos para terminar seu build e se desconectar. Abaixo de 30, ele pode ser encerrado à força no meio do processo.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>The last lines of its log:</source>
        <translation>As últimas linhas do log dele:</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The image of %1 has no docker command, so builds can't use an engine.</source>
        <translation>A imagem de %1 não tem o comando docker, por isso os builds não podem usar um engine.</translation>
    </message>
    <message>
        <source>The user of the agent in %1 may not use the engine's socket: its group is not among the user's.</source>
        <translation>O usuário do agente em %1 não pode usar o socket do engine: o grupo dele não está entre os do usuário.</translation>
    </message>
    <message>
        <source>Run the agent as root (--run-as root), or see that the socket's group is the one that the engine's host has; leave --socket-path out to have it looked up.</source>
        <translation>Execute o agente como root (--run-as root) ou garanta que o grupo do socket seja o do host do engine; omita --socket-path para que ele seja detectado.</translation>
    </message>
    <message>
        <source>Take jetbrains/teamcity-agent, or an image of your own with the docker command in it.</source>
        <translation>Use jetbrains/teamcity-agent ou uma imagem própria que tenha o comando docker.</translation>
    </message>
    <message>
        <source>The container %1 stops again and again, with exit code %2.</source>
        <translation>O contêiner %1 para repetidamente, com o código de saída %2.</translation>
    </message>
    <message>
        <source>The container %1 has stopped with exit code %2.</source>
        <translation>O contêiner %1 parou com o código de saída %2.</translation>
    </message>
    <message>
        <source>It ran out of memory.</source>
        <translation>Ele ficou sem memória.</translation>
    </message>
    <message>
        <source>Through the proxy %1 the host's engine does not answer.</source>
        <translation>Por meio do proxy %1, o engine do host não responde.</translation>
    </message>
    <message>
        <source>The Docker engine in %1 does not answer.</source>
        <translation>O Docker Engine em %1 não responde.</translation>
    </message>
    <message>
        <source>The proxy %1 was not ready within %2 seconds.</source>
        <translation>O proxy %1 não ficou pronto em %2 segundos.</translation>
    </message>
    <message>
        <source>The Docker engine in %1 was not ready within %2 seconds.</source>
        <translation>O Docker Engine em %1 não ficou pronto em %2 segundos.</translation>
    </message>
    <message>
        <source>Look whether the engine's socket is where the settings say. On a host with SELinux a policy has to let containers connect to it.</source>
        <translation>Verifique se o socket do engine está onde as configurações dizem. Em um host com SELinux, uma política precisa permitir que os contêineres se conectem a ele.</translation>
    </message>
    <message>
        <source>Its log names the cause: often a kernel or a host that does not let an engine run inside a container, or a full disk.</source>
        <translation>O log dele indica a causa: muitas vezes, um kernel ou um host que não permite executar um engine dentro de um contêiner, ou um disco cheio.</translation>
    </message>
    <message>
        <source>No Docker engine answered inside %1 within %2 seconds. The docker command there says: %3</source>
        <translation>Nenhum Docker Engine respondeu dentro de %1 em %2 segundos. O comando docker ali diz: %3</translation>
    </message>
    <message>
        <source>Check that the image has the docker command, and for an engine inside the agent that it is one with sudo.</source>
        <translation>Verifique se a imagem tem o comando docker e, no caso de um engine dentro do agente, se é uma imagem com sudo.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The window can&apos;t be loaded: %1</source>
        <translation>Não foi possível carregar a janela: %1</translation>
    </message>
    <message>
        <source>Install dind-wizard again, or use its commands: dind-wizard --help.</source>
        <translation>Instale o dind-wizard novamente ou use os comandos dele: dind-wizard --help.</translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>Line %1 is not valid YAML: %2.</source>
        <translation>A linha %1 não é um YAML válido: %2.</translation>
    </message>
    <message>
        <source>The line starts with a tab. YAML takes only spaces there.</source>
        <translation>A linha começa com uma tabulação. O YAML só aceita espaços ali.</translation>
    </message>
    <message>
        <source>Look at the indentation, colons and quotes of that line and of the one before it.</source>
        <translation>Veja a indentação, os dois-pontos e as aspas dessa linha e da anterior.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation>O arquivo tem mais de 1 MiB.</translation>
    </message>
    <message>
        <source>The file says too much, or refers to itself: reading stopped at line %1.</source>
        <translation>O arquivo é extenso demais ou se refere a si mesmo: a leitura parou na linha %1.</translation>
    </message>
    <message>
        <source>Look at the aliases, the names with a * in front.</source>
        <translation>Veja os aliases, os nomes com um * na frente.</translation>
    </message>
    <message>
        <source>something stands behind the end of the file's contents</source>
        <translation>há algo depois do fim do conteúdo do arquivo</translation>
    </message>
</context>
<context>
    <name>docker</name>
    <message>
        <source>What answers is not a Docker engine: it reports no API version.</source>
        <translation>O que responde não é um Docker Engine: não informa uma versão de API.</translation>
    </message>
    <message>
        <source>The engine is too old: it speaks version %1 of the Engine API, this program needs %2.</source>
        <translation>O engine é antigo demais: usa a versão %1 da Engine API, e este programa precisa da %2.</translation>
    </message>
    <message>
        <source>Update Docker to 20.10 or newer: docs.docker.com/engine/install</source>
        <translation>Atualize o Docker para a versão 20.10 ou mais nova: docs.docker.com/engine/install</translation>
    </message>
    <message>
        <source>%1 can't be read: %2</source>
        <translation>Não é possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 é grande demais.</translation>
    </message>
    <message>
        <source>%1 is not a valid JSON object.</source>
        <translation>%1 não é um objeto JSON válido.</translation>
    </message>
    <message>
        <source>Correct the file, or move it away.</source>
        <translation>Corrija o arquivo ou mova-o para outro lugar.</translation>
    </message>
    <message>
        <source>They belong in the folder that DOCKER_CERT_PATH names, or to the Docker context: ca.pem, cert.pem and key.pem.</source>
        <translation>Eles devem ficar na pasta indicada por DOCKER_CERT_PATH ou no contexto do Docker: ca.pem, cert.pem e key.pem.</translation>
    </message>
    <message>
        <source>The engine at %1 (from: %2) needs certificates, and %3 can't be read.</source>
        <translation>O engine em %1 (origem: %2) precisa de certificados, e não é possível ler %3.</translation>
    </message>
    <message>
        <source>The credential helper %1 %2</source>
        <translation>O auxiliar de credenciais %1 %2</translation>
    </message>
    <message>
        <source>Docker's config.json names this helper. Try "docker login", or remove the entry (credsStore, credHelpers) if you don't use it.</source>
        <translation>O config.json do Docker indica este auxiliar. Tente "docker login" ou remova a entrada (credsStore, credHelpers) se você não o usa.</translation>
    </message>
    <message>
        <source>has a name that is not allowed.</source>
        <translation>tem um nome não permitido.</translation>
    </message>
    <message>
        <source>is not on the PATH.</source>
        <translation>não está no PATH.</translation>
    </message>
    <message>
        <source>crashed.</source>
        <translation>parou inesperadamente.</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>falhou: %1</translation>
    </message>
    <message>
        <source>answered with something other than credentials.</source>
        <translation>respondeu com algo que não são credenciais.</translation>
    </message>
    <message>
        <source>can't be started: %1</source>
        <translation>não pôde ser iniciado: %1</translation>
    </message>
    <message>
        <source>The credential helper %1 answers without end.</source>
        <translation>O auxiliar de credenciais %1 responde sem parar.</translation>
    </message>
    <message>
        <source>The credential helper %1 did not answer in time.</source>
        <translation>O auxiliar de credenciais %1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>It may be waiting for you to unlock a key store.</source>
        <translation>Ele pode estar esperando que você desbloqueie um chaveiro.</translation>
    </message>
    <message>
        <source>%1 (from: %2) is no address of a Docker engine.</source>
        <translation>%1 (origem: %2) não é um endereço de um Docker Engine.</translation>
    </message>
    <message>
        <source>An address looks like unix:///var/run/docker.sock, tcp://HOST:2376 or ssh://USER@HOST.</source>
        <translation>Um endereço tem a forma unix:///var/run/docker.sock, tcp://HOST:2376 ou ssh://USER@HOST.</translation>
    </message>
    <message>
        <source>%1 (from: %2): a path can't stand there.</source>
        <translation>%1 (origem: %2): não pode haver um caminho ali.</translation>
    </message>
    <message>
        <source>The docker command on that machine finds its engine itself.</source>
        <translation>O comando docker naquela máquina encontra o engine sozinho.</translation>
    </message>
    <message>
        <source>%1 (from: %2): Windows has no Unix sockets for this.</source>
        <translation>%1 (origem: %2): o Windows não tem sockets Unix para isso.</translation>
    </message>
    <message>
        <source>Use an npipe:// address.</source>
        <translation>Use um endereço npipe://.</translation>
    </message>
    <message>
        <source>unix://%1 (from: %2): the socket's path has to start with /.</source>
        <translation>unix://%1 (origem: %2): o caminho do socket precisa começar com /.</translation>
    </message>
    <message>
        <source>%1 (from: %2) is no pipe address; one looks like %3.</source>
        <translation>%1 (origem: %2) não é um endereço de pipe; um endereço desses tem a forma %3.</translation>
    </message>
    <message>
        <source>%1 (from: %2): only Windows has named pipes.</source>
        <translation>%1 (origem: %2): só o Windows tem pipes nomeados.</translation>
    </message>
    <message>
        <source>Docker's default</source>
        <translation>padrão do Docker</translation>
    </message>
    <message>
        <source>There is no Docker context "%1" (from: %2).</source>
        <translation>O contexto do Docker "%1" não existe (origem: %2).</translation>
    </message>
    <message>
        <source>Contexts that exist: %1. An address starts with unix://, tcp:// or ssh:// (or is a socket's path).</source>
        <translation>Contextos existentes: %1. Um endereço começa com unix://, tcp:// ou ssh:// (ou é o caminho de um socket).</translation>
    </message>
    <message>
        <source>The Docker context "%1" (from: %2) has no address of an engine.</source>
        <translation>O contexto do Docker "%1" (origem: %2) não tem o endereço de um engine.</translation>
    </message>
    <message>
        <source>Look at it with "docker context inspect %1".</source>
        <translation>Examine-o com "docker context inspect %1".</translation>
    </message>
    <message>
        <source>context %1, chosen by %2</source>
        <translation>contexto %1, escolhido por %2</translation>
    </message>
    <message>
        <source>The engine answered with no list.</source>
        <translation>O engine respondeu sem uma lista.</translation>
    </message>
    <message>
        <source>The engine's answer is not a JSON object.</source>
        <translation>A resposta do engine não é um objeto JSON.</translation>
    </message>
    <message>
        <source>Pulling %1 has made no progress for %2 s.</source>
        <translation>O download de %1 não avança há %2 s.</translation>
    </message>
    <message>
        <source>The registry or the way to it is stuck. Check the network of the engine's host and try again: layers that are complete are kept.</source>
        <translation>O registry ou o caminho até ele está travado. Verifique a rede do host do engine e tente de novo: as camadas completas são mantidas.</translation>
    </message>
    <message>
        <source>The command "%1" in the container %2 did not end in time.</source>
        <translation>O comando "%1" no contêiner %2 não terminou a tempo.</translation>
    </message>
    <message>
        <source>The engine gave the command no id.</source>
        <translation>O engine não deu um ID ao comando.</translation>
    </message>
    <message>
        <source>The engine did not finish in time.</source>
        <translation>O engine não terminou a tempo.</translation>
    </message>
    <message>
        <source>The engine has been silent for %1 s.</source>
        <translation>O engine está em silêncio há %1 s.</translation>
    </message>
    <message>
        <source>It may be overloaded or stuck. See what it logs ("journalctl -u docker") and try again.</source>
        <translation>Ele pode estar sobrecarregado ou travado. Veja o que ele registra no log ("journalctl -u docker") e tente de novo.</translation>
    </message>
    <message>
        <source>The engine's answer is larger than this program accepts.</source>
        <translation>A resposta do engine é maior do que este programa aceita.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>A message of the engine is larger than this program accepts.</source>
        <translation>Uma mensagem do engine é maior do que este programa aceita.</translation>
    </message>
    <message>
        <source>The engine's stream is not made of JSON objects.</source>
        <translation>O fluxo do engine não é composto de objetos JSON.</translation>
    </message>
    <message>
        <source>The engine's stream ended in the middle of a message.</source>
        <translation>O fluxo do engine terminou no meio de uma mensagem.</translation>
    </message>
    <message>
        <source>The container's output stream is not framed as it should be.</source>
        <translation>O fluxo de saída do contêiner não está dividido em quadros como deveria.</translation>
    </message>
    <message>
        <source>The container's output stream ended in the middle of a frame.</source>
        <translation>O fluxo de saída do contêiner terminou no meio de um quadro.</translation>
    </message>
    <message>
        <source>A frame of the container's output stream claims %1 bytes.</source>
        <translation>Um quadro do fluxo de saída do contêiner declara %1 bytes.</translation>
    </message>
    <message>
        <source>The engine is newer than this program knows. Update dind-wizard.</source>
        <translation>O engine é mais novo do que este programa conhece. Atualize o dind-wizard.</translation>
    </message>
    <message>
        <source>The registry limits how often you may pull. Run "docker login", or wait.</source>
        <translation>O registry limita a frequência dos pulls. Execute "docker login" ou espere.</translation>
    </message>
    <message>
        <source>The registry wants other credentials, or the image's name is wrong. Check the name, then run "docker login" with the registry's host.</source>
        <translation>O registry exige outras credenciais, ou o nome da imagem está errado. Verifique o nome e execute "docker login" com o host do registry.</translation>
    </message>
    <message>
        <source>The repository has no such tag, or not for this engine's platform. Check the tag.</source>
        <translation>O repositório não tem essa tag, ou não para a plataforma deste engine. Verifique a tag.</translation>
    </message>
    <message>
        <source>The engine can't reach the registry. Check the host's network, DNS and proxy settings of the engine.</source>
        <translation>O engine não consegue acessar o registry. Verifique a rede do host, o DNS e as configurações de proxy do engine.</translation>
    </message>
    <message>
        <source>The connection to the registry was cut. Try again: layers that are complete are kept.</source>
        <translation>A conexão com o registry foi cortada. Tente de novo: as camadas completas são mantidas.</translation>
    </message>
    <message>
        <source>The registry speaks plain HTTP. Add it to "insecure-registries" of the engine's daemon.json if you trust the network.</source>
        <translation>O registry usa HTTP sem criptografia. Adicione-o a "insecure-registries" no daemon.json do engine se você confia na rede.</translation>
    </message>
    <message>
        <source>The call was refused with status %1 and a web page.</source>
        <translation>A chamada foi recusada com o status %1 e uma página web.</translation>
    </message>
    <message>
        <source>A Docker engine does not answer so. A proxy in front of it (a socket proxy, perhaps) has probably denied this call; allow it there.</source>
        <translation>Um Docker Engine não responde assim. Provavelmente um proxy na frente dele (talvez um proxy do socket) negou esta chamada; permita-a ali.</translation>
    </message>
    <message>
        <source>The engine answered with status %1 and no message.</source>
        <translation>O engine respondeu com o status %1 e sem mensagem.</translation>
    </message>
    <message>
        <source>The engine gave up pulling and did not say why.</source>
        <translation>O engine desistiu do download e não disse por quê.</translation>
    </message>
    <message>
        <source>The entry for %1 in %2 holds no valid credentials.</source>
        <translation>A entrada de %1 em %2 não contém credenciais válidas.</translation>
    </message>
    <message>
        <source>Run "docker login %1" again.</source>
        <translation>Execute "docker login %1" de novo.</translation>
    </message>
    <message>
        <source>DOCKER_AUTH_CONFIG is not a valid JSON object.</source>
        <translation>DOCKER_AUTH_CONFIG não é um objeto JSON válido.</translation>
    </message>
    <message>
        <source>The connection ended in the middle of the engine's answer.</source>
        <translation>A conexão terminou no meio da resposta do engine.</translation>
    </message>
    <message>
        <source>The engine, or a proxy in front of it, may have been restarted. Try again.</source>
        <translation>O engine, ou um proxy na frente dele, pode ter sido reiniciado. Tente de novo.</translation>
    </message>
    <message>
        <source>What answers is not a Docker engine: it does not speak HTTP.</source>
        <translation>O que responde não é um Docker Engine: não usa HTTP.</translation>
    </message>
    <message>
        <source>What answers is not a Docker engine: its answer is not valid HTTP (%1).</source>
        <translation>O que responde não é um Docker Engine: a resposta não é HTTP válido (%1).</translation>
    </message>
    <message>
        <source>A rootless engine seems to listen at %1. To use it: --engine unix://%1, or "docker context use rootless".</source>
        <translation>Parece que um engine rootless escuta em %1. Para usá-lo: --engine unix://%1 ou "docker context use rootless".</translation>
    </message>
    <message>
        <source>Is Docker installed and running? Start Docker Desktop.</source>
        <translation>O Docker está instalado e em execução? Inicie o Docker Desktop.</translation>
    </message>
    <message>
        <source>Is Docker installed and running? Start it with "sudo systemctl start docker".</source>
        <translation>O Docker está instalado e em execução? Inicie-o com "sudo systemctl start docker".</translation>
    </message>
    <message>
        <source>No Docker engine is at %1 (from: %2): there is no such socket.</source>
        <translation>Não há Docker Engine em %1 (origem: %2): esse socket não existe.</translation>
    </message>
    <message>
        <source>If the engine is elsewhere, correct where the address came from: %1.</source>
        <translation>Se o engine estiver em outro lugar, corrija a origem do endereço: %1.</translation>
    </message>
    <message>
        <source>You may not use the Docker engine at %1 (from: %2): permission denied.</source>
        <translation>Você não tem permissão para usar o Docker Engine em %1 (origem: %2): permission denied.</translation>
    </message>
    <message>
        <source>A folder on the way to the socket may be closed to you, too.</source>
        <translation>Também é possível que você não tenha acesso a uma pasta no caminho até o socket.</translation>
    </message>
    <message>
        <source>The socket belongs to the group root. Create the group "docker" (sudo groupadd docker), restart the engine and join that group.</source>
        <translation>O socket pertence ao grupo root. Crie o grupo "docker" (sudo groupadd docker), reinicie o engine e entre nesse grupo.</translation>
    </message>
    <message>
        <source>The socket belongs to the group %1. Join it, then log out and in again:
sudo usermod -aG %1 "$USER"
Know what that means: whoever is in this group is as powerful as root on this machine.</source>
        <translation>O socket pertence ao grupo %1. Entre nele, encerre a sessão e entre de novo:
sudo usermod -aG %1 "$USER"
Saiba o que isso significa: quem está nesse grupo tem o mesmo poder que o root nesta máquina.</translation>
    </message>
    <message>
        <source>%1 (from: %2) is a folder, not a socket.</source>
        <translation>%1 (origem: %2) é uma pasta, não um socket.</translation>
    </message>
    <message>
        <source>A container that was started with "-v %1:…" while no engine listened there has created it. Stop Docker, remove the empty folder (sudo rmdir %1) and start Docker again.</source>
        <translation>Ela foi criada por um contêiner iniciado com "-v %1:…" enquanto nenhum engine escutava ali. Pare o Docker, remova a pasta vazia (sudo rmdir %1) e inicie o Docker de novo.</translation>
    </message>
    <message>
        <source>Nothing listens at %1 (from: %2): the socket is there, but the engine behind it has stopped.</source>
        <translation>Nada escuta em %1 (origem: %2): o socket existe, mas o engine por trás dele parou.</translation>
    </message>
    <message>
        <source>Start it with "sudo systemctl start docker"; what went wrong is in "journalctl -u docker".</source>
        <translation>Inicie-o com "sudo systemctl start docker"; o que deu errado está em "journalctl -u docker".</translation>
    </message>
    <message>
        <source>The socket's path %1 (from: %2) is longer than the system allows.</source>
        <translation>O caminho do socket %1 (origem: %2) é mais longo do que o sistema permite.</translation>
    </message>
    <message>
        <source>No connection to the Docker engine at %1 (from: %2).</source>
        <translation>Sem conexão com o Docker Engine em %1 (origem: %2).</translation>
    </message>
    <message>
        <source>No connection to the Docker engine at %1 (from: %2): %3</source>
        <translation>Sem conexão com o Docker Engine em %1 (origem: %2): %3</translation>
    </message>
    <message>
        <source>Check the name of the host.</source>
        <translation>Verifique o nome do host.</translation>
    </message>
    <message>
        <source>Nothing listens at that port. Engines listen there only if they are told to; ssh://USER@HOST needs no port of theirs.</source>
        <translation>Nada escuta nessa porta. Os engines só escutam ali se forem configurados para isso; ssh://USER@HOST não precisa de uma porta deles.</translation>
    </message>
    <message>
        <source>The engine's certificate has to be valid today, for this host's name, and signed by the authority in ca.pem; and the engine has to know who signed cert.pem. "docker -H %1 --tlsverify version" shows the same.</source>
        <translation>O certificado do engine precisa ser válido hoje, para o nome deste host, e assinado pela autoridade em ca.pem; e o engine precisa conhecer quem assinou cert.pem. "docker -H %1 --tlsverify version" mostra o mesmo.</translation>
    </message>
    <message>
        <source>An engine at port 2376 wants TLS: set DOCKER_TLS_VERIFY=1 and DOCKER_CERT_PATH.</source>
        <translation>Um engine na porta 2376 exige TLS: defina DOCKER_TLS_VERIFY=1 e DOCKER_CERT_PATH.</translation>
    </message>
    <message>
        <source>Is it the engine's port for TLS, 2376?</source>
        <translation>É a porta TLS do engine, a 2376?</translation>
    </message>
    <message>
        <source>The ssh command is not installed here: sudo apt install openssh-client</source>
        <translation>O comando ssh não está instalado aqui: sudo apt install openssh-client</translation>
    </message>
    <message>
        <source>The host has another key than the one that you know: it was installed anew, or somebody is in between. Ask who runs it before you change known_hosts.</source>
        <translation>O host tem uma chave diferente da que você conhece: ele foi reinstalado, ou há alguém no meio do caminho. Pergunte a quem o administra antes de alterar known_hosts.</translation>
    </message>
    <message>
        <source>Connect once by hand and compare the key: ssh %1</source>
        <translation>Conecte-se uma vez manualmente e compare a chave: ssh %1</translation>
    </message>
    <message>
        <source>ssh can't ask for a password here. Let it log in with a key: ssh-copy-id %1, and ssh-add where the key has a passphrase.</source>
        <translation>O ssh não pode pedir uma senha aqui. Faça-o entrar com uma chave: ssh-copy-id %1, e ssh-add se a chave tiver uma frase secreta.</translation>
    </message>
    <message>
        <source>The docker command has to be there on %1, 18.09 or newer.</source>
        <translation>O comando docker precisa existir em %1, na versão 18.09 ou mais nova.</translation>
    </message>
    <message>
        <source>Try it by hand: ssh %1 docker version</source>
        <translation>Teste manualmente: ssh %1 docker version</translation>
    </message>
    <message>
        <source>The engine has ended its reports.</source>
        <translation>O engine encerrou o envio de eventos.</translation>
    </message>
</context>
<context>
    <name>dw::gui::AcceptanceRun</name>
    <message>
        <source>The server does not know %1 yet.</source>
        <translation>O servidor ainda não conhece %1.</translation>
    </message>
    <message>
        <source>Wait until it has registered.</source>
        <translation>Espere até que ele tenha se registrado.</translation>
    </message>
</context>
<context>
    <name>dw::gui::AccessPanel</name>
    <message>
        <source>Connect with an access token…</source>
        <translation>Conectar com um token de acesso…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>Esquecer o token</translation>
    </message>
    <message>
        <source>Looks before the launch whether the server’s licence has agents left, whether the name is free, and which agent pools there are.</source>
        <translation>Verifica, antes da implantação, se a licença do servidor comporta mais agentes, se o nome está livre e que pools de agentes existem.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acesso</translation>
    </message>
    <message>
        <source>Make a token in TeamCity: your profile at the top right, Access Tokens. It is used to look, and changes nothing on the server.</source>
        <translation>Crie um token no TeamCity: seu perfil no canto superior direito, Access Tokens. Ele é usado só para consulta e não altera nada no servidor.</translation>
    </message>
    <message>
        <source>Keep it in this desktop’s key store</source>
        <translation>Guardar no chaveiro desta área de trabalho</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando o servidor…</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <translation>Conectado como %1.</translation>
    </message>
    <message>
        <source>This is no access token.</source>
        <translation>Isto não é um token de acesso.</translation>
    </message>
    <message>
        <source>A token is one word of letters, digits and . _ ~ + / - =. Copy it again, without anything around it.</source>
        <translation>Um token é uma única palavra com letras, dígitos e . _ ~ + / - =. Copie-o de novo, sem nada em volta.</translation>
    </message>
    <message>
        <source>A key that you make in TeamCity, under Profile, Access Tokens. The server is asked with it; nothing is changed there.</source>
        <translation>Uma chave que você cria no TeamCity, em Profile, Access Tokens. Ela é usada para consultar o servidor; nada é alterado nele.</translation>
    </message>
    <message>
        <source>Keeps the token in your desktop’s key store, for the next time. It is kept nowhere else.</source>
        <translation>Guarda o token no chaveiro da sua área de trabalho, para a próxima vez. Ele não é guardado em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>It is not kept: over http it can be read on the way.</source>
        <translation>Ele não é guardado: via http, pode ser lido no caminho.</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentDetails</name>
    <message>
        <source>… and %1 more</source>
        <translation>… e mais %1</translation>
    </message>
    <message>
        <source>Not compared with how it was launched</source>
        <translation>Não comparado com a forma como foi implantado</translation>
    </message>
    <message>
        <source>It is as it was launched.</source>
        <translation>Está como foi implantado.</translation>
    </message>
    <message>
        <source>It is no longer as it was launched</source>
        <translation>Já não está como foi implantado</translation>
    </message>
    <message>
        <source>To bring it back:</source>
        <translation>Para restaurá-lo:</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Substituir…</translation>
    </message>
    <message>
        <source>%1: %2, %3 in use, %4; can be freed: %5</source>
        <translation>%1: %2, %3 em uso, %4; pode ser liberado: %5</translation>
    </message>
    <message>
        <source>Disk of its own Docker engine</source>
        <translation>Disco do Docker Engine próprio</translation>
    </message>
    <message>
        <source>Images, containers and caches of its builds.</source>
        <translation>Imagens, contêineres e caches dos builds dele.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Medindo…</translation>
    </message>
    <message>
        <source>Free disk…</source>
        <translation>Liberar disco…</translation>
    </message>
    <message>
        <source>Docker:</source>
        <translation>Docker:</translation>
    </message>
    <message>
        <source>Image:</source>
        <translation>Imagem:</translation>
    </message>
    <message>
        <source>Started:</source>
        <translation>Iniciado em:</translation>
    </message>
    <message>
        <source>Uses:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>Ao lado dele:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Servidor:</translation>
    </message>
    <message>
        <source>Launched as:</source>
        <translation>Implantado como:</translation>
    </message>
    <message>
        <source>%1 (%2 ago)</source>
        <translation>%1 (há %2)</translation>
    </message>
    <message>
        <source>%1 of one processor, %2 of memory</source>
        <translation>%1 de um processador, %2 de memória</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>On the server: %1</source>
        <translation>No servidor: %1</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentForm</name>
    <message>
        <source>Any build can take the host over.</source>
        <translation>Qualquer build pode assumir o controle do host.</translation>
    </message>
    <message>
        <source>Builds can make images and start no containers: no docker run, no Compose, no container wrapper. They can’t get at the host’s files, but at all its images and its network.</source>
        <translation>Os builds podem criar imagens, mas não iniciar contêineres: sem docker run, sem Compose, sem Container Wrapper. Eles não têm acesso aos arquivos do host, mas têm a todas as imagens e à rede dele.</translation>
    </message>
    <message>
        <source>Any build can take the host over, as without a proxy. Only Swarm, secrets and plugins are kept from it.</source>
        <translation>Qualquer build pode assumir o controle do host, como sem um proxy. Só o Swarm, os secrets e os plugins são bloqueados.</translation>
    </message>
    <message>
        <source>beside the agent (sidecar)</source>
        <translation>ao lado do agente (sidecar)</translation>
    </message>
    <message>
        <source>inside the agent’s container</source>
        <translation>dentro do contêiner do agente</translation>
    </message>
    <message>
        <source>none: the agent holds the socket</source>
        <translation>nenhum: o agente tem acesso ao socket</translation>
    </message>
    <message>
        <source>lets images through: build, pull, push</source>
        <translation>deixa passar imagens: build, pull, push</translation>
    </message>
    <message>
        <source>lets containers through too</source>
        <translation>deixa passar também contêineres</translation>
    </message>
    <message>
        <source>root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>the image’s own user</source>
        <translation>o usuário da própria imagem</translation>
    </message>
    <message>
        <source>I have a server</source>
        <translation>Tenho um servidor</translation>
    </message>
    <message>
        <source>No server yet?</source>
        <translation>Ainda não tem um servidor?</translation>
    </message>
    <message>
        <source>Give a number of processors, such as 2 or 1.5.</source>
        <translation>Informe um número de processadores, como 2 ou 1.5.</translation>
    </message>
    <message>
        <source>Give a size such as 512m or 4g.</source>
        <translation>Informe um tamanho, como 512m ou 4g.</translation>
    </message>
    <message>
        <source>Give a whole number, such as 4096.</source>
        <translation>Informe um número inteiro, como 4096.</translation>
    </message>
    <message>
        <source>Give a whole number, such as 1400.</source>
        <translation>Informe um número inteiro, como 1400.</translation>
    </message>
    <message>
        <source>the default: beside the agent</source>
        <translation>o padrão: ao lado do agente</translation>
    </message>
    <message>
        <source>the default: inside the agent</source>
        <translation>o padrão: dentro do agente</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentInquiry</name>
    <message>
        <source>Not told</source>
        <translation>Não informado</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentLog</name>
    <message>
        <source>Follow</source>
        <translation>Acompanhar</translation>
    </message>
    <message>
        <source>Stay at the end of the log.</source>
        <translation>Permanecer no final do log.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Leave what is shown as it is. Nothing is lost meanwhile, unless it is more than the log holds.</source>
        <translation>Manter como está o que é exibido. Nada se perde enquanto isso, a menos que seja mais do que cabe no log.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Save what is shown to a file, with the secrets in it masked.</source>
        <translation>Salvar em um arquivo o que é exibido, com os segredos mascarados.</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>Ocorrência anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>Próxima ocorrência (F3)</translation>
    </message>
    <message>
        <source>Whose log</source>
        <translation>De quem é o log</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Pesquisar no log</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Pesquisar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Log of the agent</source>
        <translation>Log do agente</translation>
    </message>
    <message>
        <source>The container has stopped: this is the end of its log.</source>
        <translation>O contêiner parou: este é o final do log.</translation>
    </message>
    <message>
        <source>The log can’t be followed any further. %1</source>
        <translation>Não é mais possível acompanhar o log. %1</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Ainda não há nada no log.</translation>
    </message>
    <message>
        <source>Choose an agent to see its log.</source>
        <translation>Escolha um agente para ver o log dele.</translation>
    </message>
    <message>
        <source>Paused. More has been logged meanwhile.</source>
        <translation>Em pausa. Enquanto isso, chegaram mais linhas ao log.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Em pausa.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Salvar o log</translation>
    </message>
    <message>
        <source>Logs (*.log *.txt);;All files (*)</source>
        <translation>Logs (*.log *.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) left out here: they came faster than they can be shown …</source>
        <translation>
            <numerusform>… %n linha omitida aqui: chegou mais rápido do que é possível exibir …</numerusform>
            <numerusform>… %n linhas omitidas aqui: chegaram mais rápido do que é possível exibir …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %n time(s)</source>
        <translation>
            <numerusform>%n ocorrência encontrada</numerusform>
            <numerusform>%n ocorrências encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent’s log, or that of the container beside it.</source>
        <translation>O log do agente ou o do contêiner ao lado dele.</translation>
    </message>
    <message>
        <source>Marks what has this in it, as you type. F3 goes on to the next.</source>
        <translation>Destaca as ocorrências deste texto à medida que você digita. F3 vai para a próxima.</translation>
    </message>
    <message>
        <source>What the container prints, as it prints it. Tokens are masked.</source>
        <translation>O que o contêiner exibe, em tempo real. Os tokens são mascarados.</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentPage</name>
    <message>
        <source>You can’t go on while the text under “%1” holds changes that are not applied.</source>
        <translation>Não é possível continuar enquanto o texto em “%1” contiver alterações não aplicadas.</translation>
    </message>
    <message>
        <source>With an example address until you enter your server’s.</source>
        <translation>Com um endereço de exemplo até que você informe o do seu servidor.</translation>
    </message>
    <message>
        <source>As it was before the mistake. Correct the marked field to bring it up to date.</source>
        <translation>Como estava antes do erro. Corrija o campo marcado para atualizar.</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentWork</name>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>Reiniciando…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Removendo…</translation>
    </message>
    <message>
        <source>Cleaning up…</source>
        <translation>Limpando…</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentsModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>Ativo há</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>No servidor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>How it gets Docker.</source>
        <translation>Como ele acessa o Docker.</translation>
    </message>
    <message>
        <source>TeamCity’s version where the image tells it, else the image’s tag.</source>
        <translation>A versão do TeamCity, se a imagem a informar; senão, a tag da imagem.</translation>
    </message>
    <message>
        <source>Of one processor, with the container beside it. Measured for the rows that are shown.</source>
        <translation>Uso de um processador, incluindo o contêiner ao lado. Medido só nas linhas exibidas.</translation>
    </message>
    <message>
        <source>With the container beside it, without file cache. Measured for the rows that are shown.</source>
        <translation>Uso de memória, incluindo o contêiner ao lado, sem o cache de arquivos. Medido só nas linhas exibidas.</translation>
    </message>
    <message>
        <source>What TeamCity says of the agent. It is asked when the agent is chosen, where an access token is kept.</source>
        <translation>O que o TeamCity informa sobre o agente. A consulta é feita quando o agente é escolhido, se houver um token de acesso guardado.</translation>
    </message>
    <message>
        <source>Whether the containers still are as they were launched. It is compared when the agent is chosen.</source>
        <translation>Se os contêineres ainda estão como foram implantados. A comparação é feita quando o agente é escolhido.</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentsWindow</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Start the agent, after the container beside it.</source>
        <translation>Iniciar o agente, depois do contêiner ao lado dele.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Stop it and give a build that runs the time to end that the agent was launched with.</source>
        <translation>Parar o agente e dar a um build em execução, para terminar, o tempo definido na implantação.</translation>
    </message>
    <message>
        <source>R&amp;estart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>Stop it, then start it.</source>
        <translation>Parar e, depois, iniciar de novo.</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>&amp;Substituir…</translation>
    </message>
    <message>
        <source>Launch it anew with changed settings. Its data stays.</source>
        <translation>Implantar de novo com outras configurações. Os dados permanecem.</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Remo&amp;ver…</translation>
    </message>
    <message>
        <source>Remove it, after showing what goes and what stays.</source>
        <translation>Remover, depois de mostrar o que será removido e o que permanece.</translation>
    </message>
    <message>
        <source>Open a s&amp;hell</source>
        <translation>Abrir um s&amp;hell</translation>
    </message>
    <message>
        <source>A shell inside the agent, in your terminal.</source>
        <translation>Um shell dentro do agente, no seu terminal.</translation>
    </message>
    <message>
        <source>&amp;Free disk…</source>
        <translation>&amp;Liberar disco…</translation>
    </message>
    <message>
        <source>Remove what the agent’s own Docker engine no longer needs.</source>
        <translation>Remover aquilo de que o Docker Engine do próprio agente já não precisa.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Look whether they still are as they were launched.</source>
        <translation>Verificar se ainda estão como foram implantados.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Atuali&amp;zar</translation>
    </message>
    <message>
        <source>Ask the engine for everything once more.</source>
        <translation>Consultar tudo de novo no engine.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Wizard</source>
        <translation>&amp;Assistente</translation>
    </message>
    <message>
        <source>Show the window that launches agents.</source>
        <translation>Mostrar a janela que implanta agentes.</translation>
    </message>
    <message>
        <source>Engine: %1 (from: %2)</source>
        <translation>Engine: %1 (origem: %2)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>What happens on the engine is shown as it happens.</source>
        <translation>O que acontece no engine é exibido na hora.</translation>
    </message>
    <message>
        <source>Not live, trying again</source>
        <translation>Sem conexão ao vivo, tentando de novo</translation>
    </message>
    <message>
        <source>This is what was known last. %1</source>
        <translation>Estas são as últimas informações conhecidas. %1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Inacessível</translation>
    </message>
    <message>
        <source>The engine can’t be reached</source>
        <translation>Não é possível acessar o engine</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Tentar de &amp;novo</translation>
    </message>
    <message>
        <source>Looking for agents…</source>
        <translation>Procurando agentes…</translation>
    </message>
    <message>
        <source>The engine is asked for its containers.</source>
        <translation>Consultando os contêineres do engine.</translation>
    </message>
    <message>
        <source>No agents here yet</source>
        <translation>Ainda não há agentes aqui</translation>
    </message>
    <message>
        <source>Agents that this program launches on this engine appear here. Other containers never do.</source>
        <translation>Os agentes que este programa implanta neste engine aparecem aqui. Outros contêineres nunca aparecem.</translation>
    </message>
    <message>
        <source>&amp;Launch one</source>
        <translation>Implan&amp;tar um</translation>
    </message>
    <message>
        <source>Choose an agent to see more of it.</source>
        <translation>Escolha um agente para ver mais detalhes.</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Liberar disco</translation>
    </message>
    <message>
        <source>Clean up in the Docker engine of %1?</source>
        <translation>Fazer a limpeza no Docker Engine de %1?</translation>
    </message>
    <message>
        <source>This removes there, and nowhere else: all stopped containers, networks that no container uses, images without a tag that no container uses, and build cache that is not in use. Volumes stay. A build that runs may have to build or pull some of it again.</source>
        <translation>Isto remove nesse engine, e em nenhum outro lugar: todos os contêineres parados, as redes que nenhum contêiner usa, as imagens sem tag que nenhum contêiner usa e o cache de build que não está em uso. Os volumes permanecem. Um build em execução talvez precise criar ou baixar parte disso de novo.</translation>
    </message>
    <message>
        <source>Also all &amp;images that no container uses</source>
        <translation>Também todas as &amp;imagens que nenhum contêiner usa</translation>
    </message>
    <message>
        <source>&amp;Clean up</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>%1: there is no record here of the settings that it was launched with. It was launched from another account or machine, or from an export.
Start from the container instead: in the wizard’s menu, “Start from an existing container, command or file”.</source>
        <translation>%1: não há registro aqui das configurações com que ele foi implantado. Foi implantado de outra conta ou máquina, ou a partir de uma exportação.
Comece pelo contêiner: no menu do assistente, “Iniciar a partir de um contêiner, comando ou arquivo existente”.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>The settings are those of all of them, and launching them again replaces all of them. Nothing happens before you launch.</source>
        <translation>As configurações são comuns a todos eles, e implantá-las de novo substitui todos. Nada acontece antes da implantação.</translation>
    </message>
    <message>
        <source>&amp;Change the settings</source>
        <translation>&amp;Alterar as configurações</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) match</source>
        <translation>
            <numerusform>Exibindo %1 de %n agente</numerusform>
            <numerusform>Exibindo %1 de %n agentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agente</numerusform>
            <numerusform>%n agentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agents are chosen. What you do is done with all of them.</source>
        <translation>
            <numerusform>%n agente selecionado. O que você fizer será aplicado a ele.</numerusform>
            <numerusform>%n agentes selecionados. O que você fizer será aplicado a todos eles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was launched together with others: %n agents.</source>
        <translation>
            <numerusform>%1 foi implantado junto com outros: %n agente ao todo.</numerusform>
            <numerusform>%1 foi implantado junto com outros: %n agentes ao todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossário</translation>
    </message>
    <message>
        <source>Frees more, and the next builds have to pull or build them again.</source>
        <translation>Libera mais espaço, mas os próximos builds terão de baixar ou criar essas imagens de novo.</translation>
    </message>
</context>
<context>
    <name>dw::gui::ComparisonTable</name>
    <message>
        <source>The methods compared</source>
        <translation>Comparação dos métodos</translation>
    </message>
    <message>
        <source>Select this to read what it rests on.</source>
        <translation>Selecione para ler em que isto se baseia.</translation>
    </message>
    <message>
        <source>How the three methods differ on this machine. Select a cell to read what it rests on.</source>
        <translation>Em que os três métodos diferem nesta máquina. Selecione uma célula para ler em que ela se baseia.</translation>
    </message>
</context>
<context>
    <name>dw::gui::ContainerList</name>
    <message>
        <source>&amp;Look again</source>
        <translation>Atuali&amp;zar</translation>
    </message>
    <message>
        <source>Part of a name or an image</source>
        <translation>Parte de um nome ou de uma imagem</translation>
    </message>
    <message>
        <source>Ask the engine for its containers once more.</source>
        <translation>Consultar de novo os contêineres do engine.</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contêineres</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>Procurando o engine…</translation>
    </message>
    <message>
        <source>The engine can’t be reached. %1

You can also run docker inspect NAME where the engine is, and paste what it prints under “Paste”.</source>
        <translation>Não é possível acessar o engine. %1

Você também pode executar docker inspect NAME onde o engine está e colar o resultado em “Colar”.</translation>
    </message>
    <message>
        <source>Asking the engine for its containers…</source>
        <translation>Consultando os contêineres do engine…</translation>
    </message>
    <message>
        <source>The engine does not say which containers it has. %1</source>
        <translation>O engine não informa que contêineres tem. %1</translation>
    </message>
    <message>
        <source>This engine has no containers. Choose another engine on the first page, or paste a command or the output of docker inspect.</source>
        <translation>Este engine não tem contêineres. Escolha outro engine na primeira página ou cole um comando ou a saída de docker inspect.</translation>
    </message>
    <message>
        <source>Shows only containers with this in their name or image.</source>
        <translation>Mostra só os contêineres que contêm este texto no nome ou na imagem.</translation>
    </message>
    <message>
        <source>The containers of the engine. Choose one to see what settings come nearest to it; it is only looked at.</source>
        <translation>Os contêineres do engine. Selecione um para ver as configurações que mais se aproximam dele; nada nele é alterado.</translation>
    </message>
    <message>
        <source>Fil&amp;ter:</source>
        <translation>Filt&amp;rar:</translation>
    </message>
</context>
<context>
    <name>dw::gui::EngineSession</name>
    <message>
        <source>Docker is not installed on this machine. Install it step by step, or choose an engine that is elsewhere.</source>
        <translation>O Docker não está instalado nesta máquina. Instale-o passo a passo ou escolha um engine em outro lugar.</translation>
    </message>
</context>
<context>
    <name>dw::gui::Export</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Não foi possível gravar %1: %2.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, with room left.</source>
        <translation>Escolha uma pasta em que você possa gravar e que tenha espaço livre.</translation>
    </message>
</context>
<context>
    <name>dw::gui::FindingList</name>
    <message>
        <source>Fine</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ainda desconhecido</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
</context>
<context>
    <name>dw::gui::GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>Glossário</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Pesquisar no glossário</translation>
    </message>
    <message>
        <source>Shows only the words that have this in them.</source>
        <translation>Mostra só os termos que contêm este texto.</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Pesquisar</translation>
    </message>
    <message>
        <source>What the words of Docker and TeamCity mean.</source>
        <translation>O que significam os termos do Docker e do TeamCity.</translation>
    </message>
    <message>
        <source>No word has this in it.</source>
        <translation>Nenhum termo contém este texto.</translation>
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

ou um script inteiro, um arquivo Compose (services: …), a saída de docker inspect ou um arquivo de configurações deste programa</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>&amp;Usar estas configurações</translation>
    </message>
    <message>
        <source>Inspecting %1…</source>
        <translation>Inspecionando %1…</translation>
    </message>
    <message>
        <source>%1
Of the %2 files only this one, the first, is read.</source>
        <translation>%1
Dos %2 arquivos, só este, o primeiro, é lido.</translation>
    </message>
    <message>
        <source>Open a Compose file, a script or docker inspect output</source>
        <translation>Abrir um arquivo Compose, um script ou uma saída de docker inspect</translation>
    </message>
    <message>
        <source>Compose files, scripts, JSON (*.yaml *.yml *.sh *.txt *.json)</source>
        <translation>Arquivos Compose, scripts, JSON (*.yaml *.yml *.sh *.txt *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Open a file to see here what would come of it.</source>
        <translation>Abra um arquivo para ver aqui o resultado.</translation>
    </message>
    <message>
        <source>Choose a container to see here what would come of it. It stays as it is.</source>
        <translation>Escolha um contêiner para ver aqui o resultado. Ele não é alterado.</translation>
    </message>
    <message>
        <source>Paste or type something to see here what would come of it.</source>
        <translation>Cole ou digite algo para ver aqui o resultado.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
</context>
<context>
    <name>dw::gui::ImportReport</name>
    <message numerus="yes">
        <source>%n setting(s) not kept</source>
        <translation>
            <numerusform>%n configuração não mantida</numerusform>
            <numerusform>%n configurações não mantidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) added by the method or by default</source>
        <translation>
            <numerusform>%n configuração adicionada pelo método ou por padrão</numerusform>
            <numerusform>%n configurações adicionadas pelo método ou por padrão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) kept as they are</source>
        <translation>
            <numerusform>%n configuração mantida como está</numerusform>
            <numerusform>%n configurações mantidas como estão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) understood</source>
        <translation>
            <numerusform>%n configuração entendida</numerusform>
            <numerusform>%n configurações entendidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Method:</source>
        <translation>Método:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Servidor:</translation>
    </message>
    <message>
        <source>Image:</source>
        <translation>Imagem:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nome:</translation>
    </message>
    <message>
        <source>To correct:</source>
        <translation>A corrigir:</translation>
    </message>
    <message>
        <source>What became of each setting</source>
        <translation>O que aconteceu com cada configuração</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>No settings can be made of this</source>
        <translation>Não é possível obter configurações disto</translation>
    </message>
    <message>
        <source>Everything in it is kept</source>
        <translation>Tudo nele é mantido</translation>
    </message>
    <message>
        <source>a new one for trials, made with the agents</source>
        <translation>um novo, de avaliação, criado com os agentes</translation>
    </message>
    <message>
        <source>not in it: enter it on the next page</source>
        <translation>não está nele: informe-o na próxima página</translation>
    </message>
    <message>
        <source>%1, the method’s own</source>
        <translation>%1, a do próprio método</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n agent(s)</source>
        <translation>
            <numerusform>%1, %n agente</numerusform>
            <numerusform>%1, %n agentes</numerusform>
        </translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… e mais %1</translation>
    </message>
    <message>
        <source>Each part of what was read: whether it is understood, kept as it is, not kept, or added, and why.</source>
        <translation>Cada parte do que foi lido: se foi reconhecida, mantida como está, descartada ou adicionada, e por quê.</translation>
    </message>
</context>
<context>
    <name>dw::gui::LaunchPage</name>
    <message>
        <source>Launching…</source>
        <translation>Implantando…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Desfazendo…</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <translation>%1 está em execução</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) are running</source>
        <translation>
            <numerusform>%n agente está em execução</numerusform>
            <numerusform>%n agentes estão em execução</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>The launch failed</source>
        <translation>A implantação falhou</translation>
    </message>
    <message>
        <source>&amp;Authorize now</source>
        <translation>&amp;Autorizar agora</translation>
    </message>
    <message>
        <source>&amp;Authorize in TeamCity</source>
        <translation>&amp;Autorizar no TeamCity</translation>
    </message>
    <message>
        <source>Running, and not working yet</source>
        <translation>Em execução, mas ainda sem trabalhar</translation>
    </message>
    <message>
        <source>Connected, and ready for builds</source>
        <translation>Conectado e pronto para builds</translation>
    </message>
    <message>
        <source>The server’s choice of pool</source>
        <translation>Pool escolhido pelo servidor</translation>
    </message>
    <message>
        <source>What builds need is being tried. A new agent waits in TeamCity until somebody authorises it.</source>
        <translation>Aquilo de que os builds precisam está sendo testado. Um agente novo aguarda no TeamCity até que alguém o autorize.</translation>
    </message>
    <message>
        <source>Docker works for its builds, and the server knows it.</source>
        <translation>O Docker funciona nos builds dele, e o servidor já o reconhece.</translation>
    </message>
</context>
<context>
    <name>dw::gui::LaunchSteps</name>
    <message>
        <source>under way</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>não necessário</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>desfeito</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>a fazer</translation>
    </message>
</context>
<context>
    <name>dw::gui::LogView</name>
    <message>
        <source>The agents’ log appears here once they start.</source>
        <translation>O log dos agentes aparece aqui quando eles iniciam.</translation>
    </message>
</context>
<context>
    <name>dw::gui::MainWizard</name>
    <message>
        <source>TeamCity agents with Docker</source>
        <translation>Agentes TeamCity com Docker</translation>
    </message>
    <message>
        <source>&amp;Launch</source>
        <translation>&amp;Implantar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menu</translation>
    </message>
    <message>
        <source>&amp;Open settings…</source>
        <translation>&amp;Abrir configurações…</translation>
    </message>
    <message>
        <source>Start &amp;from an existing container, command or file…</source>
        <translation>&amp;Iniciar a partir de um contêiner, comando ou arquivo existente…</translation>
    </message>
    <message>
        <source>&amp;Save settings as…</source>
        <translation>&amp;Salvar configurações como…</translation>
    </message>
    <message>
        <source>&amp;Launches that were cut off…</source>
        <translation>Im&amp;plantações interrompidas…</translation>
    </message>
    <message>
        <source>Start o&amp;ver</source>
        <translation>Recom&amp;eçar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Refa&amp;zer</translation>
    </message>
    <message>
        <source>About dind-wizard</source>
        <translation>Sobre o dind-wizard</translation>
    </message>
    <message>
        <source>dind-wizard %1</source>
        <translation>dind-wizard %1</translation>
    </message>
    <message>
        <source>Sets up TeamCity build agents that can run Docker: in three ways, with what each of them risks in plain words.

Qt %1. MIT licence.</source>
        <translation>Configura agentes de build do TeamCity que podem executar o Docker: de três formas, explicando em linguagem simples os riscos de cada uma.

Qt %1. Licença MIT.</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>The &amp;system’s</source>
        <translation>Do &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Agents…</source>
        <translation>A&amp;gentes…</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>So&amp;bre</translation>
    </message>
    <message>
        <source>TeamCity agents with Docker: replacing %1</source>
        <translation>Agentes TeamCity com Docker: substituindo %1</translation>
    </message>
    <message>
        <source>Launch a&amp;gain</source>
        <translation>Implantar de &amp;novo</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Abrir re&amp;centes</translation>
    </message>
    <message>
        <source>&amp;Forget one</source>
        <translation>&amp;Esquecer um</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Limpar esta lista</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossário</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>&amp;O que é isto?</translation>
    </message>
</context>
<context>
    <name>dw::gui::MethodCard</name>
    <message>
        <source>Choose this method. What it does and what it risks stands below.</source>
        <translation>Escolher este método. O que ele faz e que riscos traz está descrito abaixo.</translation>
    </message>
</context>
<context>
    <name>dw::gui::MethodChooser</name>
    <message>
        <source>Do you trust everybody whose code is built here?</source>
        <translation>Você confia em todos cujo código é usado em builds aqui?</translation>
    </message>
    <message>
        <source>&amp;Yes: each of them might as well be root on this host</source>
        <translation>&amp;Sim: qualquer um deles poderia ser root neste host</translation>
    </message>
    <message>
        <source>No, or not &amp;all: pull requests of strangers, say</source>
        <translation>Não, ou nem &amp;todos: pull requests de estranhos, por exemplo</translation>
    </message>
    <message>
        <source>What do builds do with Docker?</source>
        <translation>O que os builds fazem com o Docker?</translation>
    </message>
    <message>
        <source>Start several containers together (Compose)</source>
        <translation>Iniciam vários contêineres juntos (Compose)</translation>
    </message>
    <message>
        <source>Make images, perhaps for other processors (buildx)</source>
        <translation>Criam imagens, talvez para outros processadores (buildx)</translation>
    </message>
    <message>
        <source>Run tests that start containers (Testcontainers)</source>
        <translation>Executam testes que iniciam contêineres (Testcontainers)</translation>
    </message>
    <message>
        <source>Reach their containers through published ports</source>
        <translation>Acessam seus contêineres por portas publicadas</translation>
    </message>
    <message>
        <source>And this host?</source>
        <translation>E este host?</translation>
    </message>
    <message>
        <source>It will have more than one agent</source>
        <translation>Terá mais de um agente</translation>
    </message>
    <message>
        <source>I may install software on it, as root</source>
        <translation>Posso instalar software nele, como root</translation>
    </message>
    <message>
        <source>Answer the first question, and a method is recommended here, with its reasons.</source>
        <translation>Responda à primeira pergunta, e um método será recomendado aqui, com os motivos.</translation>
    </message>
    <message>
        <source>Whoever can change what a build runs can take over the host with two of the three methods.</source>
        <translation>Quem pode alterar o que um build executa pode assumir o controle do host em dois dos três métodos.</translation>
    </message>
    <message>
        <source>Only Sysbox keeps such builds off the host; what is hostile on purpose belongs into virtual machines.</source>
        <translation>Só o Sysbox mantém esses builds fora do host; o que é mal-intencionado deve ficar em máquinas virtuais.</translation>
    </message>
    <message>
        <source>Builds that run docker compose up, say for a database beside the tests.</source>
        <translation>Builds que executam docker compose up, por exemplo, para ter um banco de dados ao lado dos testes.</translation>
    </message>
    <message>
        <source>Builds that run docker build or docker buildx.</source>
        <translation>Builds que executam docker build ou docker buildx.</translation>
    </message>
    <message>
        <source>Such tests talk to the engine themselves and reach what they started through ports.</source>
        <translation>Esses testes se comunicam diretamente com o engine e acessam por portas o que iniciaram.</translation>
    </message>
    <message>
        <source>Where such a port opens differs from method to method: on the host, on the engine’s container or on the agent.</source>
        <translation>O lugar em que essa porta se abre varia conforme o método: no host, no contêiner do engine ou no agente.</translation>
    </message>
    <message>
        <source>Agents that share an engine also share names, ports and folders.</source>
        <translation>Agentes que compartilham um engine também compartilham nomes, portas e pastas.</translation>
    </message>
    <message>
        <source>Sysbox has to be installed on the host first.</source>
        <translation>Antes, é preciso instalar o Sysbox no host.</translation>
    </message>
</context>
<context>
    <name>dw::gui::MethodDetails</name>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>Use quando</translation>
    </message>
    <message>
        <source>Better not when</source>
        <translation>Melhor não usar quando</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>Risks in plain words</source>
        <translation>Riscos em linguagem simples</translation>
    </message>
</context>
<context>
    <name>dw::gui::MethodPage</name>
    <message>
        <source>Works here, but: %1</source>
        <translation>Funciona aqui, mas: %1</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Funciona aqui</translation>
    </message>
    <message>
        <source>Not here: %1</source>
        <translation>Não aqui: %1</translation>
    </message>
    <message>
        <source>Engine not reachable</source>
        <translation>Engine inacessível</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>About this method</source>
        <translation>Sobre este método</translation>
    </message>
    <message>
        <source>Compare all three</source>
        <translation>Comparar os três</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>Not sure? Answer a few questions</source>
        <translation>Em dúvida? Responda a algumas perguntas</translation>
    </message>
    <message>
        <source>%1 · found through: %2</source>
        <translation>%1 · encontrado por: %2</translation>
    </message>
    <message>
        <source>%1 · as you chose</source>
        <translation>%1 · escolhido por você</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>Procurando o engine…</translation>
    </message>
</context>
<context>
    <name>dw::gui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>dw::gui::OutputTabs</name>
    <message>
        <source>This text holds changes that are not applied.</source>
        <translation>Este texto contém alterações não aplicadas.</translation>
    </message>
    <message>
        <source>%1 can’t express all of this</source>
        <translation>%1 não consegue expressar tudo isto</translation>
    </message>
    <message numerus="yes">
        <source>%n more at the top of the text.</source>
        <translation>
            <numerusform>Mais %n no início do texto.</numerusform>
            <numerusform>Mais %n no início do texto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dw::gui::PlanDiagram</name>
    <message>
        <source>About the part of the diagram</source>
        <translation>Sobre a parte do diagrama</translation>
    </message>
    <message>
        <source>Point at a part to read what it is. A click holds it. Tab and the arrow keys go from part to part. + and −, or the wheel with Ctrl, change the size, 0 makes all of it fit, and dragging moves it. Escape lets go of a part.</source>
        <translation>Aponte para uma parte para ler o que ela é. Um clique a fixa. Tab e as setas passam de uma parte a outra. + e −, ou a roda do mouse com Ctrl, mudam o tamanho, 0 ajusta tudo à janela, e arrastar move. Esc solta a parte.</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>As large as fits, and large enough to read</source>
        <translation>O maior tamanho que couber, grande o bastante para ler</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Salvar como SVG…</translation>
    </message>
    <message>
        <source>Save the diagram as SVG, which stays sharp at any size</source>
        <translation>Salvar o diagrama como SVG, que fica nítido em qualquer tamanho</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Salvar como PNG…</translation>
    </message>
    <message>
        <source>Save the diagram as PNG, which every program shows</source>
        <translation>Salvar o diagrama como PNG, que qualquer programa mostra</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Point at a part to read what it is, click it to hold it, or walk through the parts with Tab and the arrow keys.</source>
        <translation>Aponte para uma parte para ler o que ela é, clique para fixá-la ou percorra as partes com Tab e as setas.</translation>
    </message>
    <message>
        <source>Risk: </source>
        <translation>Risco: </translation>
    </message>
    <message>
        <source>In the Docker command:</source>
        <translation>No comando Docker:</translation>
    </message>
    <message>
        <source>In the Compose file:</source>
        <translation>No arquivo Compose:</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>Save the diagram</source>
        <translation>Salvar o diagrama</translation>
    </message>
    <message>
        <source>What the part of the diagram that you point at or have chosen is, and what it risks.</source>
        <translation>Explica a parte do diagrama que você apontou ou selecionou e os riscos que ela traz.</translation>
    </message>
</context>
<context>
    <name>dw::gui::PreviewEditor</name>
    <message>
        <source>&amp;Discard my changes</source>
        <translation>Descartar minhas a&amp;lterações</translation>
    </message>
    <message>
        <source>What is to be said about the text</source>
        <translation>Observações sobre o texto</translation>
    </message>
    <message>
        <source>Click an entry to go to its line.</source>
        <translation>Clique em uma entrada para ir à linha dela.</translation>
    </message>
    <message>
        <source>Write this text anew from the settings as they are now.</source>
        <translation>Escrever este texto de novo a partir das configurações atuais.</translation>
    </message>
    <message>
        <source>You can edit this text: the fields follow, and what the agent can’t have is marked at its line. Ctrl+Z takes back what you typed and, when there is nothing left of that, the last change of a field. Tab moves on to what comes next in the window; indent with spaces.</source>
        <translation>Você pode editar este texto: os campos acompanham, e o que o agente não pode ter é marcado na linha. Ctrl+Z desfaz o que você digitou e, quando não restar nada disso, a última alteração de um campo. Tab passa para o próximo item da janela; indente com espaços.</translation>
    </message>
    <message>
        <source>This text is too long to be edited here: change the fields, or save it and edit the file.</source>
        <translation>Este texto é longo demais para ser editado aqui: altere os campos ou salve-o e edite o arquivo.</translation>
    </message>
    <message>
        <source>This text is too long to be read here.</source>
        <translation>Este texto é longo demais para ser lido aqui.</translation>
    </message>
    <message>
        <source>What is marked is brought up to date when you leave the text.</source>
        <translation>As marcações são atualizadas quando você sai do texto.</translation>
    </message>
    <message>
        <source>The settings stay as they were until this is corrected.</source>
        <translation>As configurações ficam como estavam até que isto seja corrigido.</translation>
    </message>
    <message>
        <source>The agent will not have what is marked. Take it out, or discard your changes, to go on.</source>
        <translation>O agente não terá o que está marcado. Para continuar, remova isso ou descarte suas alterações.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>What comes of your settings, as it would be run or written. It follows each change.</source>
        <translation>O resultado das suas configurações, como seria executado ou gravado. Acompanha cada alteração.</translation>
    </message>
</context>
<context>
    <name>dw::gui::ReachPanel</name>
    <message>
        <source>A hostile build can then no longer:</source>
        <translation>Um build mal-intencionado não poderá mais:</translation>
    </message>
    <message>
        <source>The price: %1</source>
        <translation>O preço: %1</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>What a hostile build can do</source>
        <translation>O que um build mal-intencionado pode fazer</translation>
    </message>
    <message>
        <source>What would leave it less</source>
        <translation>O que reduziria isso</translation>
    </message>
    <message>
        <source>What does not help</source>
        <translation>O que não ajuda</translation>
    </message>
    <message>
        <source>What a build could reach</source>
        <translation>O que um build poderia acessar</translation>
    </message>
</context>
<context>
    <name>dw::gui::RecentLaunches</name>
    <message>
        <source>a server for trials</source>
        <translation>um servidor de avaliação</translation>
    </message>
</context>
<context>
    <name>dw::gui::RecoveryDialog</name>
    <message>
        <source>Nothing is left to do</source>
        <translation>Não há mais nada a fazer</translation>
    </message>
    <message>
        <source>No launch on this engine was cut off.</source>
        <translation>Nenhuma implantação neste engine foi interrompida.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>A launch was cut off</source>
        <translation>Uma implantação foi interrompida</translation>
    </message>
    <message>
        <source>The launch of %1, begun on %2, had everything up. Only what it replaced is still to be removed.</source>
        <translation>A implantação de %1, iniciada em %2, já estava toda em execução. Só falta remover o que ela substituiu.</translation>
    </message>
    <message>
        <source>The launch of %1, begun on %2, did not come to its end. It has made:</source>
        <translation>A implantação de %1, iniciada em %2, não chegou ao fim. Ela criou:</translation>
    </message>
    <message>
        <source>&amp;Remove what was replaced</source>
        <translation>&amp;Remover o que foi substituído</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Mais tarde</translation>
    </message>
    <message>
        <source>Undo removes these, the volumes with what agents have written into them, and puts back what the launch had replaced. Finish does the same, and then launches it again with the same settings.</source>
        <translation>Desfazer remove estes itens, inclusive os volumes com o que os agentes gravaram neles, e restaura o que a implantação havia substituído. Concluir faz o mesmo e, em seguida, implanta de novo com as mesmas configurações.</translation>
    </message>
    <message>
        <source>It had been given a token, which is kept nowhere. To finish it, type: dind-wizard recover --finish --token-file FILE</source>
        <translation>Ela havia recebido um token, que não é guardado em lugar nenhum. Para concluí-la, digite: dind-wizard recover --finish --token-file FILE</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Desfazendo…</translation>
    </message>
    <message>
        <source>Not everything could be taken back</source>
        <translation>Não foi possível desfazer tudo</translation>
    </message>
    <message>
        <source>Try again when the cause is gone.</source>
        <translation>Tente de novo quando a causa for resolvida.</translation>
    </message>
</context>
<context>
    <name>dw::gui::RemoveAgentsDialog</name>
    <message>
        <source>Remove the &amp;data, too</source>
        <translation>Remover também os &amp;dados</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>Looking what belongs to them…</source>
        <translation>Verificando o que pertence a eles…</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>O que será removido e o que permanece</translation>
    </message>
    <message>
        <source>The data is the agent’s identity on its server, its builds’ folders, and the images and volumes of its own Docker engine. If it stays, a new agent of the same name goes on where this one stopped.</source>
        <translation>Os dados são a identidade do agente no servidor, as pastas dos builds dele e as imagens e os volumes do Docker Engine próprio. Se permanecerem, um novo agente com o mesmo nome continua de onde este parou.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Nothing of it is there any more.</source>
        <translation>Não resta mais nada dele.</translation>
    </message>
    <message>
        <source>They are stopped first: a build that runs gets the time that the agent was given to end. Then this goes and stays:</source>
        <translation>Primeiro, eles são parados: um build em execução tem, para terminar, o tempo que foi dado ao agente. Veja o que será removido e o que permanece:</translation>
    </message>
    <message>
        <source>goes: %1</source>
        <translation>será removido: %1</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>permanece: %1</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>contêiner %1</translation>
    </message>
    <message>
        <source>network %1, as soon as no other agent is on it</source>
        <translation>rede %1, assim que nenhum outro agente estiver nela</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>volume %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n agents</source>
        <translation>
            <numerusform>Remover %n agente</numerusform>
            <numerusform>Remover %n agentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that belongs to the agents, with what becomes of it.</source>
        <translation>Tudo o que pertence aos agentes e o que acontece com cada item.</translation>
    </message>
    <message>
        <source>Removes the volumes, too. That can’t be undone.</source>
        <translation>Remove também os volumes. Isso não pode ser desfeito.</translation>
    </message>
</context>
<context>
    <name>dw::gui::ReviewPage</name>
    <message>
        <source>Diagram</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>Looking at the engine…</source>
        <translation>Examinando o engine…</translation>
    </message>
    <message>
        <source>Show the steps…</source>
        <translation>Mostrar os passos…</translation>
    </message>
    <message>
        <source>Ready: all checks passed</source>
        <translation>Pronto: todas as verificações foram aprovadas</translation>
    </message>
    <message numerus="yes">
        <source>%n other check(s) passed</source>
        <translation>
            <numerusform>%n outra verificação aprovada</numerusform>
            <numerusform>%n outras verificações aprovadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back and correct the marked fields.</source>
        <translation>Volte e corrija os campos marcados.</translation>
    </message>
    <message>
        <source>The text under “%1” holds changes that are not applied: correct or discard them.</source>
        <translation>O texto em “%1” contém alterações não aplicadas: corrija-as ou descarte-as.</translation>
    </message>
    <message>
        <source>Launching needs the engine; the texts can be used elsewhere.</source>
        <translation>A implantação precisa do engine; os textos podem ser usados em outro lugar.</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>Procurando o engine…</translation>
    </message>
    <message>
        <source>Something stands in the way: see “Before the launch”.</source>
        <translation>Há um impedimento: veja “Antes da implantação”.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Salvar: %1</translation>
    </message>
    <message>
        <source>%1 (*.%2);;All files (*)</source>
        <translation>%1 (*.%2);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>This launch replaces what runs under these names</source>
        <translation>Esta implantação substitui o que está em execução com estes nomes</translation>
    </message>
    <message>
        <source>Containers of %1 are stopped and set aside, and removed once the new ones are up; if that fails they are put back. Their volumes stay and are used again.</source>
        <translation>Os contêineres de %1 são parados e postos de lado, e removidos quando os novos estiverem em execução; se isso falhar, são restaurados. Os volumes deles permanecem e são usados de novo.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Substituir</translation>
    </message>
</context>
<context>
    <name>dw::gui::ServerStatus</name>
    <message>
        <source>Answer of the server: %1</source>
        <translation>Resposta do servidor: %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>The certificate could not be saved to %1. Check that you may write there and that the disk isn’t full.</source>
        <translation>Não foi possível salvar o certificado em %1. Verifique se você pode gravar ali e se o disco não está cheio.</translation>
    </message>
</context>
<context>
    <name>dw::gui::SetupDialog</name>
    <message>
        <source>A Docker engine for this machine</source>
        <translation>Um Docker Engine para esta máquina</translation>
    </message>
    <message>
        <source>Sysbox for the engine's host</source>
        <translation>Sysbox para o host do engine</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>The engine answers: %1</source>
        <translation>O engine responde: %1</translation>
    </message>
    <message>
        <source>That is all. Close this, and choose a method.</source>
        <translation>Isso é tudo. Feche esta janela e escolha um método.</translation>
    </message>
    <message>
        <source>Docker is not installed here</source>
        <translation>O Docker não está instalado aqui</translation>
    </message>
    <message>
        <source>The engine does not run</source>
        <translation>O engine não está em execução</translation>
    </message>
    <message>
        <source>Type these in a terminal, one after the other. This program installs nothing itself. Then check again.</source>
        <translation>Digite estes comandos em um terminal, um após o outro. Este programa não instala nada sozinho. Depois, verifique de novo.</translation>
    </message>
    <message>
        <source>Docker's own description: %1</source>
        <translation>Documentação do próprio Docker: %1</translation>
    </message>
    <message>
        <source>Type this in a terminal.</source>
        <translation>Digite isto em um terminal.</translation>
    </message>
    <message>
        <source>Sysbox's own description: %1</source>
        <translation>Documentação do próprio Sysbox: %1</translation>
    </message>
    <message>
        <source>The engine knows Sysbox</source>
        <translation>O engine conhece o Sysbox</translation>
    </message>
    <message>
        <source>Last, see that it works: that the engine knows its name is not everything.</source>
        <translation>Por fim, confirme que funciona: não basta que o engine conheça o nome.</translation>
    </message>
    <message>
        <source>Sysbox can't be had here</source>
        <translation>O Sysbox não está disponível aqui</translation>
    </message>
    <message>
        <source>The engine does not know Sysbox yet</source>
        <translation>O engine ainda não conhece o Sysbox</translation>
    </message>
    <message>
        <source>Type these in a terminal on the engine's host, one after the other. This program installs nothing itself. Then check again.</source>
        <translation>Digite estes comandos em um terminal no host do engine, um após o outro. Este programa não instala nada sozinho. Depois, verifique de novo.</translation>
    </message>
</context>
<context>
    <name>dw::gui::SetupSteps</name>
    <message>
        <source>It has to show: %1</source>
        <translation>Deve mostrar: %1</translation>
    </message>
    <message>
        <source>To see that it worked; it has to show: %1</source>
        <translation>Para confirmar que funcionou; deve mostrar: %1</translation>
    </message>
</context>
<context>
    <name>dw::gui::SpecFile</name>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>Não foi possível abrir %1: %2.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Verifique se o arquivo existe e se você pode lê-lo.</translation>
    </message>
    <message>
        <source>%1 holds no settings that can be used.
%2</source>
        <translation>%1 não contém configurações que possam ser usadas.
%2</translation>
    </message>
    <message>
        <source>Correct the file, or open one that was saved here. Your present settings are unchanged.</source>
        <translation>Corrija o arquivo ou abra um que tenha sido salvo aqui. Suas configurações atuais não foram alteradas.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir configurações</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Configurações (*.json)</translation>
    </message>
    <message>
        <source>Compose files and scripts (*.yaml *.yml *.sh *.txt)</source>
        <translation>Arquivos Compose e scripts (*.yaml *.yml *.sh *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Salvar configurações</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Configurações (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Não aberto</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
</context>
<context>
    <name>dw::gui::StepHeader</name>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Implantação</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Etapa %1 de %2: %3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>this is where you are</source>
        <translation>você está aqui</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>ainda por vir</translation>
    </message>
</context>
<context>
    <name>dw::gui::TrialServerPanel</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>With this and an empty user name one is administrator, before there is an account or when its password is lost. The server makes a new one at every start.</source>
        <translation>Com ele e um nome de usuário vazio, você entra como administrador antes de existir uma conta ou quando a senha dela se perde. O servidor cria um novo a cada início.</translation>
    </message>
    <message>
        <source>Open the new TeamCity server in the browser.</source>
        <translation>Abrir o novo servidor TeamCity no navegador.</translation>
    </message>
    <message>
        <source>Copy the super user token to the clipboard.</source>
        <translation>Copiar o token de superusuário para a área de transferência.</translation>
    </message>
    <message>
        <source>Super user token</source>
        <translation>Token de superusuário</translation>
    </message>
    <message>
        <source>S&amp;uper user token</source>
        <translation>Token de s&amp;uperusuário</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>A&amp;brir %1</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>ainda não exibido</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Mostra&amp;r</translation>
    </message>
</context>
</TS>
