<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Advisories</name>
    <message>
        <source>Docker Engine %1</source>
        <translation>Docker Engine %1</translation>
    </message>
    <message>
        <source>the engine's newest API %1</source>
        <translation>la API %1 del motor (la más reciente)</translation>
    </message>
    <message>
        <source>the engine's oldest API %1</source>
        <translation>la API %1 del motor (la más antigua)</translation>
    </message>
    <message>
        <source>Docker client %1</source>
        <translation>cliente de Docker %1</translation>
    </message>
    <message>
        <source>the client's API %1</source>
        <translation>API %1 del cliente</translation>
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
        <translation>Docker %1 dentro del agente</translation>
    </message>
    <message>
        <source>runc %1 inside the agent</source>
        <translation>runc %1 dentro del agente</translation>
    </message>
    <message>
        <source>version %1 of the system</source>
        <translation>versión %1 del sistema</translation>
    </message>
    <message>
        <source>This Sysbox is too old for the Docker inside the agent</source>
        <translation>Este Sysbox es demasiado antiguo para el Docker que hay dentro del agente</translation>
    </message>
    <message>
        <source>Containers inside the agent fail to start with "unsafe procfs detected": the runc that comes with Docker 28.5.2 and newer checks /proc strictly.</source>
        <translation>Los contenedores no se inician dentro del agente y muestran "unsafe procfs detected": el runc incluido en Docker 28.5.2 y posteriores comprueba /proc de forma estricta.</translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer, or use an agent image with an older Docker inside (2025.11).</source>
        <translation>Instale Sysbox 0.7.1 o posterior, o use una imagen de agente con un Docker más antiguo dentro (2025.11).</translation>
    </message>
    <message>
        <source>This Sysbox is too old for the runc inside the agent</source>
        <translation>Este Sysbox es demasiado antiguo para el runc que hay dentro del agente</translation>
    </message>
    <message>
        <source>Containers inside the agent fail to start with "unsafe procfs detected": runc 1.3.3 and newer check /proc strictly.</source>
        <translation>Los contenedores no se inician dentro del agente y muestran "unsafe procfs detected": runc 1.3.3 y posteriores comprueban /proc de forma estricta.</translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer.</source>
        <translation>Instale Sysbox 0.7.1 o posterior.</translation>
    </message>
    <message>
        <source>Sysbox 0.7.0 can hang</source>
        <translation>Sysbox 0.7.0 puede quedarse bloqueado</translation>
    </message>
    <message>
        <source>With several containers at once inside an agent, Sysbox 0.7.0 can stop answering.</source>
        <translation>Con varios contenedores a la vez dentro de un agente, Sysbox 0.7.0 puede dejar de responder.</translation>
    </message>
    <message>
        <source>This Sysbox can't run Docker 24 and newer inside</source>
        <translation>Este Sysbox no puede ejecutar dentro Docker 24 ni versiones posteriores</translation>
    </message>
    <message>
        <source>The image docker:24-dind does not start under Sysbox before 0.6.3.</source>
        <translation>La imagen docker:24-dind no se inicia con versiones de Sysbox anteriores a la 0.6.3.</translation>
    </message>
    <message>
        <source>This Sysbox does not know kernels from 6.5 on</source>
        <translation>Este Sysbox no conoce los kernels a partir del 6.5</translation>
    </message>
    <message>
        <source>The /proc and /sys that Sysbox shows a container are wrong on such kernels before Sysbox 0.6.4.</source>
        <translation>En esos kernels, las versiones de Sysbox anteriores a la 0.6.4 muestran al contenedor un /proc y un /sys incorrectos.</translation>
    </message>
    <message>
        <source>Sysbox may fail on this kernel</source>
        <translation>Sysbox puede fallar en este kernel</translation>
    </message>
    <message>
        <source>On kernel 6.17 (Ubuntu 24.04, Kubernetes nodes) containers fail to start with "ip_unprivileged_port_start: permission denied" under Sysbox 0.7.0 and 0.7.1.</source>
        <translation>En el kernel 6.17 (Ubuntu 24.04, nodos de Kubernetes), los contenedores no se inician con Sysbox 0.7.0 y 0.7.1 y muestran "ip_unprivileged_port_start: permission denied".</translation>
    </message>
    <message>
        <source>Try one agent first. If it fails, start the host with an older kernel, such as Ubuntu 24.04's 6.8.</source>
        <translation>Pruebe primero con un solo agente. Si falla, arranque el host con un kernel más antiguo, como el 6.8 de Ubuntu 24.04.</translation>
    </message>
    <message>
        <source>This kernel needs the module shiftfs for Sysbox</source>
        <translation>Este kernel necesita el módulo shiftfs para Sysbox</translation>
    </message>
    <message>
        <source>Before kernel 5.12 Sysbox can't give a container's files their right owners without shiftfs, a module that only Ubuntu's ordinary kernels bring along.</source>
        <translation>Antes del kernel 5.12, Sysbox no puede asignar los propietarios correctos a los archivos de un contenedor sin shiftfs, un módulo que solo incluyen los kernels normales de Ubuntu.</translation>
    </message>
    <message>
        <source>Use a newer kernel. Or install the module: https://github.com/toby63/shiftfs-dkms</source>
        <translation>Use un kernel más reciente. O instale el módulo: https://github.com/toby63/shiftfs-dkms</translation>
    </message>
    <message>
        <source>This kernel is too old for Sysbox</source>
        <translation>Este kernel es demasiado antiguo para Sysbox</translation>
    </message>
    <message>
        <source>Sysbox uses parts of Linux that this kernel does not have.</source>
        <translation>Sysbox usa partes de Linux que este kernel no tiene.</translation>
    </message>
    <message>
        <source>Use a newer kernel, or the method dind.</source>
        <translation>Use un kernel más reciente o el método dind.</translation>
    </message>
    <message>
        <source>Sysbox starts agents slowly on this kernel</source>
        <translation>Con este kernel, Sysbox inicia los agentes con lentitud</translation>
    </message>
    <message>
        <source>Before kernel 5.19 Sysbox has to give the image's files to other owners at each start, unless the module shiftfs is there.</source>
        <translation>Antes del kernel 5.19, Sysbox tiene que cambiar el propietario de los archivos de la imagen en cada inicio, salvo que esté presente el módulo shiftfs.</translation>
    </message>
    <message>
        <source>It works as it is; a newer kernel is faster.</source>
        <translation>Funciona tal como está; un kernel más reciente es más rápido.</translation>
    </message>
    <message>
        <source>Sysbox does not list this Debian</source>
        <translation>Sysbox no incluye esta versión de Debian en su lista</translation>
    </message>
    <message>
        <source>Sysbox names Debian 10 and 11 as supported. People run it on Debian 12, but nobody promises that it works.</source>
        <translation>Sysbox declara compatibles Debian 10 y 11. Hay quien lo usa en Debian 12, pero nadie garantiza que funcione.</translation>
    </message>
    <message>
        <source>Try one agent first, or use a host with Ubuntu 22.04 or 24.04.</source>
        <translation>Pruebe primero con un solo agente o use un host con Ubuntu 22.04 o 24.04.</translation>
    </message>
    <message>
        <source>Sysbox has no package for this Debian</source>
        <translation>Sysbox no tiene un paquete para esta versión de Debian</translation>
    </message>
    <message>
        <source>Sysbox's packages are for Debian 10 and newer.</source>
        <translation>Los paquetes de Sysbox son para Debian 10 y posteriores.</translation>
    </message>
    <message>
        <source>Use a newer system, or the method dind.</source>
        <translation>Use un sistema más reciente o el método dind.</translation>
    </message>
    <message>
        <source>Sysbox does not list this Ubuntu</source>
        <translation>Sysbox no incluye esta versión de Ubuntu en su lista</translation>
    </message>
    <message>
        <source>Sysbox names Ubuntu 18.04 to 24.04 as supported, and newer ones bring kernels on which failures are reported.</source>
        <translation>Sysbox declara compatibles Ubuntu 18.04 a 24.04; las versiones posteriores traen kernels con los que se han notificado fallos.</translation>
    </message>
    <message>
        <source>Try one agent first, or use a host with Ubuntu 24.04 and its kernel 6.8.</source>
        <translation>Pruebe primero con un solo agente o use un host con Ubuntu 24.04 y su kernel 6.8.</translation>
    </message>
    <message>
        <source>Sysbox has no package for this Ubuntu</source>
        <translation>Sysbox no tiene un paquete para esta versión de Ubuntu</translation>
    </message>
    <message>
        <source>Sysbox's packages are for Ubuntu 18.04 and newer.</source>
        <translation>Los paquetes de Sysbox son para Ubuntu 18.04 y posteriores.</translation>
    </message>
    <message>
        <source>Sysbox does not work with Docker's snap package</source>
        <translation>Sysbox no funciona con el paquete snap de Docker</translation>
    </message>
    <message>
        <source>Docker from a snap can't start a runtime that is installed outside of the snap.</source>
        <translation>El Docker instalado con snap no puede iniciar un runtime instalado fuera del snap.</translation>
    </message>
    <message>
        <source>Install Docker from Docker's or the distribution's packages instead of the snap, or use the method dind.</source>
        <translation>En lugar del snap, instale Docker con los paquetes de Docker o de la distribución, o use el método dind.</translation>
    </message>
    <message>
        <source>The Docker client is too old for this engine</source>
        <translation>El cliente de Docker es demasiado antiguo para este motor</translation>
    </message>
    <message>
        <source>Engines 29.0 to 29.2 refuse clients from before Docker 25 (API 1.44): "client version … is too old".</source>
        <translation>Los motores de la 29.0 a la 29.2 rechazan los clientes anteriores a Docker 25 (API 1.44): "client version … is too old".</translation>
    </message>
    <message>
        <source>Update the engine to 29.3 or newer, use a newer agent image, or set DOCKER_MIN_API_VERSION=1.24 for the engine.</source>
        <translation>Actualice el motor a la 29.3 o posterior, use una imagen de agente más reciente o defina DOCKER_MIN_API_VERSION=1.24 para el motor.</translation>
    </message>
    <message>
        <source>The client's API is too old for this engine</source>
        <translation>La API del cliente es demasiado antigua para este motor</translation>
    </message>
    <message>
        <source>The engine's lowest API version is 1.44, and the client knows only older ones.</source>
        <translation>La versión mínima de la API del motor es la 1.44, y el cliente solo conoce versiones anteriores.</translation>
    </message>
    <message>
        <source>Update the engine to 29.3 or newer, use a newer client, or set DOCKER_MIN_API_VERSION=1.24 for the engine.</source>
        <translation>Actualice el motor a la 29.3 o posterior, use un cliente más reciente o defina DOCKER_MIN_API_VERSION=1.24 para el motor.</translation>
    </message>
    <message>
        <source>Engines from 29.3 on refuse clients from before Docker 19.03 (API 1.40).</source>
        <translation>Los motores a partir de la 29.3 rechazan los clientes anteriores a Docker 19.03 (API 1.40).</translation>
    </message>
    <message>
        <source>Use a newer client or agent image.</source>
        <translation>Use un cliente o una imagen de agente más recientes.</translation>
    </message>
    <message>
        <source>The engine is too old for this Docker client</source>
        <translation>El motor es demasiado antiguo para este cliente de Docker</translation>
    </message>
    <message>
        <source>Docker clients from 29.0 on refuse engines whose newest API is below 1.44 (before Docker 25).</source>
        <translation>Los clientes de Docker a partir de la 29.0 rechazan los motores cuya API más reciente es inferior a la 1.44 (anteriores a Docker 25).</translation>
    </message>
    <message>
        <source>Update the engine, or use an agent image with an older client (2025.11 or older).</source>
        <translation>Actualice el motor o use una imagen de agente con un cliente más antiguo (2025.11 o anterior).</translation>
    </message>
    <message>
        <source>This Podman is too old for the Docker client</source>
        <translation>Este Podman es demasiado antiguo para el cliente de Docker</translation>
    </message>
    <message>
        <source>Podman speaks Docker's API 1.41 until early 2026, and Docker clients from 29.0 on want 1.44.</source>
        <translation>Hasta principios de 2026, Podman ofrece la API 1.41 de Docker, y los clientes de Docker a partir de la 29.0 exigen la 1.44.</translation>
    </message>
    <message>
        <source>Update Podman, use an older client, or use Docker's engine.</source>
        <translation>Actualice Podman, use un cliente más antiguo o use el motor de Docker.</translation>
    </message>
    <message>
        <source>docker-compose 1 does not get on with this engine</source>
        <translation>docker-compose 1 no es compatible con este motor</translation>
    </message>
    <message>
        <source>It asks for an old API version, which engines 29.0 to 29.2 refuse.</source>
        <translation>Pide una versión antigua de la API que los motores de la 29.0 a la 29.2 rechazan.</translation>
    </message>
    <message>
        <source>Use docker compose (version 2 or newer).</source>
        <translation>Use docker compose (versión 2 o posterior).</translation>
    </message>
    <message>
        <source>docker-compose 1 fails when it makes a container again</source>
        <translation>docker-compose 1 falla al volver a crear un contenedor</translation>
    </message>
    <message>
        <source>It stops with KeyError 'ContainerConfig', which engines from 26.0 on (API 1.45) no longer send.</source>
        <translation>Se detiene con KeyError 'ContainerConfig', un dato que los motores a partir de la 26.0 (API 1.45) ya no envían.</translation>
    </message>
    <message>
        <source>Docker gives up cgroup v1</source>
        <translation>Docker va a abandonar cgroup v1</translation>
    </message>
    <message>
        <source>The host uses cgroup v1, which engines from 29.0 on call deprecated; support ends in May 2029 at the latest.</source>
        <translation>El host usa cgroup v1, que los motores a partir de la 29.0 consideran obsoleto; el soporte termina en mayo de 2029 a más tardar.</translation>
    </message>
    <message>
        <source>Nothing has to be done today. Move the host to cgroup v2 at its next upgrade.</source>
        <translation>Hoy no hay que hacer nada. Pase el host a cgroup v2 en su próxima actualización.</translation>
    </message>
    <message>
        <source>This engine does not know cgroup v2</source>
        <translation>Este motor no conoce cgroup v2</translation>
    </message>
    <message>
        <source>Engines before 20.10 start no container on a host with cgroup v2.</source>
        <translation>Los motores anteriores a la 20.10 no inician ningún contenedor en un host con cgroup v2.</translation>
    </message>
    <message>
        <source>Update the engine.</source>
        <translation>Actualice el motor.</translation>
    </message>
    <message>
        <source>The Docker inside the agent does not know cgroup v2</source>
        <translation>El Docker que hay dentro del agente no conoce cgroup v2</translation>
    </message>
    <message>
        <source>Use a newer image.</source>
        <translation>Use una imagen más reciente.</translation>
    </message>
    <message>
        <source>This engine can fail to take over older data</source>
        <translation>Este motor puede fallar al adoptar datos antiguos</translation>
    </message>
    <message>
        <source>Engine 29.0 can stop at the move to the new image store if it finds a storage driver that it does not know.</source>
        <translation>El motor 29.0 puede detenerse al pasar al nuevo almacén de imágenes si encuentra un driver de almacenamiento que no conoce.</translation>
    </message>
    <message>
        <source>The engine is too old</source>
        <translation>El motor es demasiado antiguo</translation>
    </message>
    <message>
        <source>This program needs the API 1.41 of Docker 20.10.</source>
        <translation>Este programa necesita la API 1.41 de Docker 20.10.</translation>
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
        <translation>&amp;URL del servidor</translation>
    </message>
    <message>
        <source>Server URL</source>
        <translation>URL del servidor</translation>
    </message>
    <message>
        <source>https://teamcity.example.com</source>
        <translation>https://teamcity.example.com</translation>
    </message>
    <message>
        <source>The address at which the agents reach your TeamCity server, with its path if it has one.</source>
        <translation>La dirección en la que los agentes encuentran su servidor de TeamCity, con la ruta si la tiene.</translation>
    </message>
    <message>
        <source>No server yet?</source>
        <translation>¿Aún no tiene servidor?</translation>
    </message>
    <message>
        <source>Makes a TeamCity server together with the agents, to try things out. “I have a server” brings the address back that you typed.</source>
        <translation>Crea un servidor de TeamCity junto con los agentes, para hacer pruebas. «Ya tengo un servidor» recupera la dirección que había escrito.</translation>
    </message>
    <message>
        <source>Server’s por&amp;t</source>
        <translation>Puer&amp;to del servidor</translation>
    </message>
    <message>
        <source>Port of the new TeamCity server</source>
        <translation>Puerto del nuevo servidor de TeamCity</translation>
    </message>
    <message>
        <source>You open the server at this port of the engine’s host. It is open on that machine only, because the first visitor becomes administrator.</source>
        <translation>El servidor se abre en este puerto del host del motor. Solo está abierto en esa máquina, porque el primer visitante se convierte en administrador.</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>The agent’s image. Leave it empty for the one that suits the method.</source>
        <translation>La imagen del agente. Déjela vacía para usar la adecuada para el método.</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>teamcity-agent</source>
        <translation>teamcity-agent</translation>
    </message>
    <message>
        <source>The container’s name and the agent’s name in TeamCity. More than one agent: NAME-1, NAME-2, …</source>
        <translation>El nombre del contenedor y del agente en TeamCity. Con más de un agente: NAME-1, NAME-2, …</translation>
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
        <translation>Cuántos agentes se crearán en este motor, cada uno con su propia identidad y sus propios datos.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Opciones avanzadas</translation>
    </message>
    <message>
        <source>Everything else that can be set. All of it has defaults that work.</source>
        <translation>Todo lo demás que se puede configurar. Los valores predeterminados funcionan.</translation>
    </message>
    <message>
        <source>Engine for builds</source>
        <translation>Motor para los builds</translation>
    </message>
    <message>
        <source>Engine runs</source>
        <translation>El motor se ejecuta</translation>
    </message>
    <message>
        <source>Where the engine that builds use runs: in a container of its own beside the agent, or inside the agent’s container.</source>
        <translation>Dónde se ejecuta el motor que usan los builds: en un contenedor propio junto al agente o dentro del contenedor del agente.</translation>
    </message>
    <message>
        <source>Engine image</source>
        <translation>Imagen del motor</translation>
    </message>
    <message>
        <source>docker:dind</source>
        <translation>docker:dind</translation>
    </message>
    <message>
        <source>The image of the container that runs the engine beside the agent.</source>
        <translation>La imagen del contenedor que ejecuta el motor junto al agente.</translation>
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
        <translation>El tamaño máximo, en bytes, de los paquetes que pueden enviar las redes del motor de los builds. Detrás de una VPN o de una red overlay es inferior a 1500, y si no se indica, las descargas se quedan colgadas.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>chosen by the engine</source>
        <translation>las elige el motor</translation>
    </message>
    <message>
        <source>A subnet such as 10.201.0.0/16 for the networks of the builds’ engine. Give one that nothing else in your network uses.</source>
        <translation>Una subred como 10.201.0.0/16 para las redes del motor de los builds. Indique una que no use nada más en su red.</translation>
    </message>
    <message>
        <source>Registry mirror</source>
        <translation>Mirror del registro</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Address of a mirror of Docker Hub, such as https://mirror.example.com: images of builds are pulled from there.</source>
        <translation>Dirección de un mirror de Docker Hub, como https://mirror.example.com: las imágenes de los builds se descargan de ahí.</translation>
    </message>
    <message>
        <source>Insecure registries</source>
        <translation>Registros no seguros</translation>
    </message>
    <message>
        <source>Registries without a trusted certificate, as host:port, separated by blanks. Whoever is on the way can change what is pulled from them.</source>
        <translation>Registros sin un certificado de confianza, en la forma host:puerto, separados por espacios. Quien esté en el camino puede alterar lo que se descarga de ellos.</translation>
    </message>
    <message>
        <source>Socket path</source>
        <translation>Ruta del socket</translation>
    </message>
    <message>
        <source>The engine’s socket on its host. Leave it empty to take the one of the engine in use.</source>
        <translation>El socket del motor en su host. Déjelo vacío para usar el del motor actual.</translation>
    </message>
    <message>
        <source>Socket proxy</source>
        <translation>Proxy del socket</translation>
    </message>
    <message>
        <source>A proxy between the agent and the socket refuses what builds may not ask of the host’s engine. One that lets only images through keeps builds from the host’s files and from other containers; one that lets containers through as well does not.</source>
        <translation>Un proxy entre el agente y el socket rechaza lo que los builds no deben pedir al motor del host. Si solo deja pasar imágenes, mantiene a los builds lejos de los archivos del host y de otros contenedores; si también deja pasar contenedores, no.</translation>
    </message>
    <message>
        <source>Container wrapper</source>
        <translation>Container Wrapper</translation>
    </message>
    <message>
        <source>Steps may run inside a &amp;container</source>
        <translation>Los pasos pueden ejecutarse en un &amp;contenedor</translation>
    </message>
    <message>
        <source>TeamCity’s Container Wrapper runs a build step in a container of its own. It needs the agent’s folders at the same paths in the agent and on the engine.</source>
        <translation>El Container Wrapper de TeamCity ejecuta un paso del build en un contenedor propio. Necesita que las carpetas del agente tengan las mismas rutas en el agente y en el motor.</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>Se ejecuta como</translation>
    </message>
    <message>
        <source>The user that the agent’s process starts as. Root may always use the engine; the image’s own user needs the socket’s group.</source>
        <translation>El usuario con el que se inicia el proceso del agente. Root siempre puede usar el motor; el usuario propio de la imagen necesita el grupo del socket.</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>the engine’s default</source>
        <translation>la predeterminada del motor</translation>
    </message>
    <message>
        <source>An existing network of the engine that the agent joins, for example the one of your TeamCity server.</source>
        <translation>Una red existente del motor a la que se une el agente, por ejemplo la de su servidor de TeamCity.</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>The most processor time each container may use, in CPUs: 2 or 1.5.</source>
        <translation>El máximo de tiempo de procesador que puede usar cada contenedor, en CPU: 2 o 1.5.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>The most memory each container may use: 512m, 4g.</source>
        <translation>El máximo de memoria que puede usar cada contenedor: 512m, 4g.</translation>
    </message>
    <message>
        <source>Process limit</source>
        <translation>Límite de procesos</translation>
    </message>
    <message>
        <source>The most processes and threads each container may have at once.</source>
        <translation>El máximo de procesos e hilos que puede tener cada contenedor a la vez.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reinicio</translation>
    </message>
    <message>
        <source>When the engine starts the containers again: after a crash, after a reboot of the host, or never.</source>
        <translation>Cuándo vuelve a iniciar el motor los contenedores: después de un fallo, después de reiniciar el host o nunca.</translation>
    </message>
    <message>
        <source>Stop timeout</source>
        <translation>Tiempo de parada</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>How long a stopping agent may take to finish before the engine kills it.</source>
        <translation>Cuánto tiempo puede tardar un agente en terminar al detenerse antes de que el motor lo cierre a la fuerza.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>KEY=value, one a line</source>
        <translation>KEY=value, una por línea</translation>
    </message>
    <message>
        <source>Environment variables of the agent, KEY=value, one a line. A whole list can be pasted.</source>
        <translation>Variables de entorno del agente, KEY=value, una por línea. Puede pegar una lista completa.</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volúmenes</translation>
    </message>
    <message>
        <source>/host/path:/path/in/agent:ro</source>
        <translation>/host/path:/path/in/agent:ro</translation>
    </message>
    <message>
        <source>Further volumes or host folders of the agent, SOURCE:TARGET or SOURCE:TARGET:ro, one a line.</source>
        <translation>Otros volúmenes o carpetas del host para el agente, SOURCE:TARGET o SOURCE:TARGET:ro, uno por línea.</translation>
    </message>
    <message>
        <source>Extra hosts</source>
        <translation>Hosts adicionales</translation>
    </message>
    <message>
        <source>teamcity.lan:192.168.1.20</source>
        <translation>teamcity.lan:192.168.1.20</translation>
    </message>
    <message>
        <source>Names that the agent shall resolve to an address of your choice, HOST:ADDRESS, one a line.</source>
        <translation>Nombres que el agente debe resolver a la dirección que usted elija, HOST:ADDRESS, uno por línea.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>team=backend</source>
        <translation>team=backend</translation>
    </message>
    <message>
        <source>Labels on the containers, for your own scripts, KEY=value, one a line.</source>
        <translation>Etiquetas de los contenedores, para sus propios scripts, KEY=value, una por línea.</translation>
    </message>
    <message>
        <source>Settings of the agent</source>
        <translation>Configuración del agente</translation>
    </message>
</context>
<context>
    <name>AgentTexts</name>
    <message>
        <source>Ran out of memory</source>
        <translation>Se quedó sin memoria</translation>
    </message>
    <message>
        <source>The kernel ended it because it had used all the memory that it may have. Replace it with a higher limit.</source>
        <translation>El kernel lo terminó porque había usado toda la memoria que tiene permitida. Reemplácelo con un límite mayor.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation>Terminó con el código de salida %1.</translation>
    </message>
    <message>
        <source>Ended with exit code %1</source>
        <translation>Terminó con el código de salida %1</translation>
    </message>
    <message>
        <source>Its log says why.</source>
        <translation>Su log indica el motivo.</translation>
    </message>
    <message>
        <source>Running without Docker</source>
        <translation>En ejecución, sin Docker</translation>
    </message>
    <message>
        <source>The container %1 beside it does not run. Restart the agent.</source>
        <translation>El contenedor %1, que va junto a él, no está en ejecución. Reinicie el agente.</translation>
    </message>
    <message>
        <source>Running, Docker does not answer</source>
        <translation>En ejecución, Docker no responde</translation>
    </message>
    <message>
        <source>The container %1 beside it is unhealthy: its log says why.</source>
        <translation>El contenedor %1, que va junto a él, no está en buen estado (unhealthy): su log indica el motivo.</translation>
    </message>
    <message>
        <source>Running, unhealthy</source>
        <translation>En ejecución, en mal estado</translation>
    </message>
    <message>
        <source>Running, Docker is starting</source>
        <translation>En ejecución, Docker se está iniciando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Never started</source>
        <translation>Nunca iniciado</translation>
    </message>
    <message>
        <source>Ends again and again</source>
        <translation>Termina una y otra vez</translation>
    </message>
    <message>
        <source>It ends with exit code %1, and the engine starts it again. Its log says why.</source>
        <translation>Termina con el código de salida %1 y el motor vuelve a iniciarlo. Su log indica el motivo.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Go on with: docker unpause %1</source>
        <translation>Para reanudarlo: docker unpause %1</translation>
    </message>
    <message>
        <source>TeamCity server</source>
        <translation>Servidor de TeamCity</translation>
    </message>
    <message>
        <source>The host’s engine</source>
        <translation>El motor del host</translation>
    </message>
    <message>
        <source>Own engine, privileged</source>
        <translation>Motor propio, privilegiado</translation>
    </message>
    <message>
        <source>Own engine, in Sysbox</source>
        <translation>Motor propio, en Sysbox</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>la más reciente</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>menos de un minuto</translation>
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
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>The server knows no agent of this name.</source>
        <translation>El servidor no conoce ningún agente con este nombre.</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation>No autorizado</translation>
    </message>
    <message>
        <source>It gets no builds until somebody authorizes it in TeamCity.</source>
        <translation>No recibirá builds hasta que alguien lo autorice en TeamCity.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deshabilitado</translation>
    </message>
    <message>
        <source>Somebody has disabled it there.</source>
        <translation>Alguien lo ha deshabilitado allí.</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Actualizándose</translation>
    </message>
    <message>
        <source>Pool: %1</source>
        <translation>Pool: %1</translation>
    </message>
    <message>
        <source>Connected without Docker</source>
        <translation>Conectado, sin Docker</translation>
    </message>
    <message>
        <source>It has not told the server of a Docker engine, so builds that need one do not come to it.</source>
        <translation>No ha comunicado al servidor que disponga de un motor de Docker, así que no recibe los builds que necesitan uno.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Sin comparar</translation>
    </message>
    <message>
        <source>As launched</source>
        <translation>Tal como se lanzó</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferencia</numerusform>
            <numerusform>%n diferencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Agents</name>
    <message>
        <source>This program made no agent called %1 here.</source>
        <translation>Este programa no ha creado aquí ningún agente llamado %1.</translation>
    </message>
    <message>
        <source>There are no agents on this engine yet.</source>
        <translation>Todavía no hay agentes en este motor.</translation>
    </message>
    <message>
        <source>Agents on this engine: %1.</source>
        <translation>Agentes en este motor: %1.</translation>
    </message>
    <message>
        <source>The agent %1 was removed; only its data is left.</source>
        <translation>El agente %1 se eliminó; solo quedan sus datos.</translation>
    </message>
    <message>
        <source>Launch it again under the same name, or remove the data with dind-wizard agents remove %1 --volumes.</source>
        <translation>Láncelo de nuevo con el mismo nombre, o elimine los datos con dind-wizard agents remove %1 --volumes.</translation>
    </message>
</context>
<context>
    <name>AgentsCommand</name>
    <message>
        <source>No agents yet. Launch one with dind-wizard launch, or open the wizard.</source>
        <translation>Todavía no hay agentes. Lance uno con dind-wizard launch, o abra el asistente.</translation>
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
        <translation>eliminado: %1</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>conservado: %1</translation>
    </message>
    <message>
        <source>The agent's data is kept, so that it comes back as the same agent. Remove it too with: --volumes</source>
        <translation>Los datos del agente se conservan para que pueda volver como el mismo agente. Para eliminarlos también: --volumes</translation>
    </message>
    <message>
        <source>remove: the agent's volumes and data too.</source>
        <translation>remove: también los volúmenes y los datos del agente.</translation>
    </message>
    <message>
        <source>logs: go on as lines come.</source>
        <translation>logs: seguir mostrando las líneas nuevas.</translation>
    </message>
    <message>
        <source>diff: compare with this settings file.</source>
        <translation>diff: comparar con este archivo de configuración.</translation>
    </message>
    <message>
        <source>logs: the last N lines only.</source>
        <translation>logs: solo las últimas N líneas.</translation>
    </message>
    <message>
        <source>The agent's name.</source>
        <translation>El nombre del agente.</translation>
    </message>
    <message>
        <source>What is to be done with the agents?</source>
        <translation>¿Qué hay que hacer con los agentes?</translation>
    </message>
    <message>
        <source>agents can't "%1".</source>
        <translation>agents no admite "%1".</translation>
    </message>
    <message>
        <source>agents %1 takes %2.</source>
        <translation>agents %1 requiere %2.</translation>
    </message>
    <message>
        <source>one agent's name</source>
        <translation>el nombre de un agente</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>que no se indique ningún nombre</translation>
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
        <translation>Administra los agentes que este programa creó en un motor y el servidor que se haya creado con ellos (NAME-server).

  agents list            todos los agentes y los servidores creados con ellos
  agents logs NAME       el log del agente, con los secretos ocultos
  agents stop NAME       detener el agente y después su sidecar
  agents start NAME      iniciar el sidecar y después el agente
  agents restart NAME    detenerlo y volver a iniciarlo
  agents remove NAME     eliminar los contenedores y la red; con
                         --volumes, también los datos
  agents diff [NAME]     qué ya no está como se pidió y cómo
                         restablecerlo; código de salida 1 si
                         hay alguna diferencia

Ejemplo: dind-wizard agents logs teamcity-agent --follow</translation>
    </message>
    <message>
        <source>Choose one of: list, logs, stop, start, restart, remove, diff.</source>
        <translation>Elija una de estas acciones: list, logs, stop, start, restart, remove, diff.</translation>
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
        <translation>Filtrar los agentes</translation>
    </message>
    <message>
        <source>Filter by name, state, image, … (Ctrl+K)</source>
        <translation>Filtrar por nombre, estado, imagen… (Ctrl+K)</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>Descar&amp;tar</translation>
    </message>
    <message>
        <source>Details of the agent</source>
        <translation>Detalles del agente</translation>
    </message>
    <message>
        <source>What to do with the agents</source>
        <translation>Acciones para los agentes</translation>
    </message>
    <message>
        <source>Shows only agents that have this in their name, state, image or server.</source>
        <translation>Muestra solo los agentes que contienen este texto en el nombre, el estado, la imagen o el servidor.</translation>
    </message>
    <message>
        <source>The agents that this program made on the engine. Choose one to see more of it, or several to act on them.</source>
        <translation>Los agentes que este programa creó en el motor. Seleccione uno para ver más detalles o varios para actuar sobre ellos.</translation>
    </message>
</context>
<context>
    <name>BlastRadius</name>
    <message>
        <source>Read and change every file of the host</source>
        <translation>Leer y modificar todos los archivos del host</translation>
    </message>
    <message>
        <source>Run commands in every other container, stop or replace it</source>
        <translation>Ejecutar comandos en todos los demás contenedores, detenerlos o reemplazarlos</translation>
    </message>
    <message>
        <source>Read the passwords and keys of the host and of its containers</source>
        <translation>Leer las contraseñas y las claves del host y de sus contenedores</translation>
    </message>
    <message>
        <source>Change the host's kernel: load code into it</source>
        <translation>Modificar el kernel del host: cargar código en él</translation>
    </message>
    <message>
        <source>Use the host's network as the host itself, with its addresses</source>
        <translation>Usar la red del host como si fuera el propio host, con sus direcciones</translation>
    </message>
    <message>
        <source>%1 holds %2, the socket of the host's engine, and can have a container started that is privileged or mounts the whole disk.</source>
        <translation>%1 tiene %2, el socket del motor del host, y puede hacer que se inicie un contenedor privilegiado o que monte todo el disco.</translation>
    </message>
    <message>
        <source>Replace images that other containers and builds start from</source>
        <translation>Reemplazar imágenes de las que parten otros contenedores y builds</translation>
    </message>
    <message>
        <source>Builds in %1 share the image store of the host's engine.</source>
        <translation>Los builds de %1 comparten el almacén de imágenes del motor del host.</translation>
    </message>
    <message>
        <source>%1 lets containers through to %2, the socket of the host's engine, whatever they mount and however privileged they are.</source>
        <translation>%1 deja pasar contenedores hasta %2, el socket del motor del host, monten lo que monten y por muy privilegiados que sean.</translation>
    </message>
    <message>
        <source>Through %1 builds share the image store of the host's engine.</source>
        <translation>A través de %1, los builds comparten el almacén de imágenes del motor del host.</translation>
    </message>
    <message>
        <source>%1 lets images through to the host's engine: a build can give any name to its own, and delete others.</source>
        <translation>%1 deja pasar imágenes hasta el motor del host: un build puede dar cualquier nombre a las suyas y eliminar otras.</translation>
    </message>
    <message>
        <source>Reach what the host itself reaches, its own services on localhost too</source>
        <translation>Llegar a todo lo que alcanza el propio host, incluidos sus servicios en localhost</translation>
    </message>
    <message>
        <source>%1 lets docker build through, which can run its steps in the host's network (--network host) or in another container's.</source>
        <translation>%1 deja pasar docker build, que puede ejecutar sus pasos en la red del host (--network host) o en la de otro contenedor.</translation>
    </message>
    <message>
        <source>Read what lies in images and in the build cache, passwords too</source>
        <translation>Leer lo que hay en las imágenes y en la caché de build, contraseñas incluidas</translation>
    </message>
    <message>
        <source>Through %1 a build can start from any image of the host's engine (FROM) and save it.</source>
        <translation>A través de %1, un build puede partir de cualquier imagen del motor del host (FROM) y guardarla.</translation>
    </message>
    <message>
        <source>Break out, but only through a flaw in the kernel or in Docker</source>
        <translation>Escapar, pero solo aprovechando un fallo del kernel o de Docker</translation>
    </message>
    <message>
        <source>Steps of a Dockerfile run as root in ordinary containers of the host's engine. %1 lets no others through.</source>
        <translation>Los pasos de un Dockerfile se ejecutan como root en contenedores normales del motor del host. %1 no deja pasar ningún otro.</translation>
    </message>
    <message>
        <source>%1 is privileged: a build can have its engine start a privileged container, and mount the host's disk from there.</source>
        <translation>%1 es privilegiado: un build puede hacer que su motor inicie un contenedor privilegiado y montar desde ahí el disco del host.</translation>
    </message>
    <message>
        <source>%1 is privileged, and builds run in it: they can mount the host's disk.</source>
        <translation>%1 es privilegiado, y los builds se ejecutan en él: pueden montar el disco del host.</translation>
    </message>
    <message>
        <source>Use the host's devices directly, by accident too</source>
        <translation>Usar directamente los dispositivos del host, incluso por accidente</translation>
    </message>
    <message>
        <source>Build steps of %1 run among all devices of the host, with no further step in between.</source>
        <translation>Los pasos de build de %1 se ejecutan entre todos los dispositivos del host, sin ningún paso intermedio.</translation>
    </message>
    <message>
        <source>%1 has %2 of the host mounted.</source>
        <translation>%1 tiene montado %2 del host.</translation>
    </message>
    <message>
        <source>Read what lies under %1</source>
        <translation>Leer lo que hay en %1</translation>
    </message>
    <message>
        <source>Read and change what lies under %1</source>
        <translation>Leer y modificar lo que hay en %1</translation>
    </message>
    <message>
        <source>Reach the host's own services, those on localhost too</source>
        <translation>Llegar a los servicios del propio host, incluidos los de localhost</translation>
    </message>
    <message>
        <source>%1 uses the host's network.</source>
        <translation>%1 usa la red del host.</translation>
    </message>
    <message>
        <source>the default bridge</source>
        <translation>la red bridge predeterminada</translation>
    </message>
    <message>
        <source>Reach the other containers on %1</source>
        <translation>Llegar a los demás contenedores de %1</translation>
    </message>
    <message>
        <source>%1 is on that network.</source>
        <translation>%1 está en esa red.</translation>
    </message>
    <message>
        <source>Find and change what earlier builds left in /opt/buildagent</source>
        <translation>Encontrar y modificar lo que dejaron builds anteriores en /opt/buildagent</translation>
    </message>
    <message>
        <source>%1 keeps its directories on the host.</source>
        <translation>%1 guarda sus directorios en el host.</translation>
    </message>
    <message>
        <source>Break out, but only through a flaw in the kernel or in Sysbox</source>
        <translation>Escapar, pero solo aprovechando un fallo del kernel o de Sysbox</translation>
    </message>
    <message>
        <source>Sysbox runs %1: root in it is an ordinary user of the host.</source>
        <translation>Sysbox ejecuta %1: el root que hay dentro es un usuario normal del host.</translation>
    </message>
    <message>
        <source>Use up all memory and processors of the host</source>
        <translation>Agotar toda la memoria y los procesadores del host</translation>
    </message>
    <message>
        <source>%1 has no limit for them.</source>
        <translation>%1 no tiene límites para ello.</translation>
    </message>
    <message>
        <source>Read the agent's token</source>
        <translation>Leer el token del agente</translation>
    </message>
    <message>
        <source>It is in the environment of %1.</source>
        <translation>Está en el entorno de %1.</translation>
    </message>
    <message>
        <source>Read or change what agent and server say, if it is on the way</source>
        <translation>Leer o modificar lo que se dicen el agente y el servidor, si está en el camino</translation>
    </message>
    <message>
        <source>The server's address is %1.</source>
        <translation>La dirección del servidor es %1.</translation>
    </message>
    <message>
        <source>“Mounting the socket with :ro makes it harmless.”</source>
        <translation>«Montar el socket con :ro lo vuelve inofensivo».</translation>
    </message>
    <message>
        <source>That keeps the file from being replaced. Requests go through the socket all the same, and they are what the engine obeys.</source>
        <translation>Eso evita que se reemplace el archivo. Las peticiones pasan igualmente por el socket, y son ellas las que el motor obedece.</translation>
    </message>
    <message>
        <source>“The agent is not root, it only has the socket's group.”</source>
        <translation>«El agente no es root, solo tiene el grupo del socket».</translation>
    </message>
    <message>
        <source>The engine obeys whoever may write to its socket, and does it as root.</source>
        <translation>El motor obedece a cualquiera que pueda escribir en su socket, y lo hace como root.</translation>
    </message>
    <message>
        <source>“Fewer capabilities (--cap-drop) hold builds back.”</source>
        <translation>«Con menos capabilities (--cap-drop), los builds quedan contenidos».</translation>
    </message>
    <message>
        <source>They hold for the agent's container. The containers that a build has the engine start get whatever the build asks for.</source>
        <translation>Solo afectan al contenedor del agente. Los contenedores que un build hace iniciar al motor reciben lo que el build pida.</translation>
    </message>
    <message>
        <source>“A proxy before the socket makes it safe.”</source>
        <translation>«Un proxy delante del socket lo hace seguro».</translation>
    </message>
    <message>
        <source>Only one that lets no containers through. This one has to, for builds to run any, and it does not look at what they mount: one of them can mount the host's disk.</source>
        <translation>Solo si no deja pasar contenedores. Este tiene que dejarlos pasar para que los builds puedan ejecutarlos, y no mira qué montan: uno de ellos puede montar el disco del host.</translation>
    </message>
    <message>
        <source>“Who can't start containers can run nothing on the host's engine.”</source>
        <translation>«Quien no puede iniciar contenedores no puede ejecutar nada en el motor del host».</translation>
    </message>
    <message>
        <source>Each RUN in a Dockerfile is a container of that engine, root in it, and on the host's network if the build asks for it. What it can't have is a folder of the host or more rights.</source>
        <translation>Cada RUN de un Dockerfile es un contenedor de ese motor, con root dentro, y en la red del host si el build lo pide. Lo que no puede obtener es una carpeta del host ni más permisos.</translation>
    </message>
    <message>
        <source>“TLS and a network of its own keep builds away from the engine.”</source>
        <translation>«TLS y una red propia mantienen a los builds lejos del motor».</translation>
    </message>
    <message>
        <source>They keep strangers away. Every build can use the agent's key.</source>
        <translation>Mantienen lejos a los extraños. Cualquier build puede usar la clave del agente.</translation>
    </message>
</context>
<context>
    <name>BuildTrial</name>
    <message>
        <source>The agent can't build an image and run it:</source>
        <translation>El agente no puede construir una imagen y ejecutarla:</translation>
    </message>
    <message>
        <source>The last lines above are docker's own.</source>
        <translation>Las últimas líneas anteriores son del propio docker.</translation>
    </message>
    <message>
        <source>A container of the image that was built says something else than it was told: %1</source>
        <translation>Un contenedor de la imagen construida dice algo distinto de lo que se le indicó: %1</translation>
    </message>
    <message>
        <source>an image was built, and a container of it ran</source>
        <translation>se construyó una imagen y se ejecutó un contenedor de ella</translation>
    </message>
    <message>
        <source>an image was built; its proxy lets it run none</source>
        <translation>se construyó una imagen; su proxy no le permite ejecutar contenedores</translation>
    </message>
    <message>
        <source>A container that the agent starts does not see the agent's files in %1.</source>
        <translation>Un contenedor iniciado por el agente no ve los archivos del agente en %1.</translation>
    </message>
    <message>
        <source>TeamCity's container wrapper needs that folder at the same path where the engine runs. Mount it there, or switch the container wrapper off.</source>
        <translation>El Container Wrapper de TeamCity necesita esa carpeta en la misma ruta donde se ejecuta el motor. Móntela ahí o desactive el Container Wrapper.</translation>
    </message>
    <message>
        <source>containers of builds see the agent's files</source>
        <translation>los contenedores de los builds ven los archivos del agente</translation>
    </message>
    <message>
        <source>A container that the agent starts has no network:</source>
        <translation>Un contenedor iniciado por el agente no tiene red:</translation>
    </message>
    <message>
        <source>MTU: containers of builds send packets of up to %1 bytes, and their engine's own network lets only %2 through.</source>
        <translation>MTU: los contenedores de los builds envían paquetes de hasta %1 bytes, y la red de su motor solo deja pasar %2.</translation>
    </message>
    <message>
        <source>Downloads in builds would hang. Put the engine into a sidecar with --engine-mtu %1.</source>
        <translation>Las descargas de los builds se quedarían colgadas. Ponga el motor en un sidecar con --engine-mtu %1.</translation>
    </message>
    <message>
        <source>containers of builds have a network, and can't find the name %1</source>
        <translation>los contenedores de los builds tienen red, pero no encuentran el nombre %1</translation>
    </message>
    <message>
        <source>containers of builds have a network (MTU %1)</source>
        <translation>los contenedores de los builds tienen red (MTU %1)</translation>
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
        <translation>BLOQUEO </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Looks whether a launch would work: the engine, its runtimes, images, names, paths. Asks the TeamCity server too; one that doesn't answer is a warning, for agents wait. Leaves everything as it is. Exits with 5 when something stands in the way, and with 3 when the engine can't be used.

Example: dind-wizard check --method sysbox --json</source>
        <translation>Comprueba si un lanzamiento funcionaría: el motor, sus runtimes, imágenes, nombres y rutas. También pregunta al servidor de TeamCity; si no responde, es solo un aviso, porque los agentes esperan. No cambia nada. Termina con el código 5 si algo lo impide y con el 3 si no se puede usar el motor.

Ejemplo: dind-wizard check --method sysbox --json</translation>
    </message>
    <message>
        <source>This deployment's own containers may be there.</source>
        <translation>Los contenedores de este mismo despliegue pueden existir ya.</translation>
    </message>
    <message>
        <source>Stopping, and removing what was made to look…</source>
        <translation>Deteniendo y eliminando lo que se creó para la comprobación…</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear the field</source>
        <translation>Borrar el contenido del campo</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Settings file.</source>
        <translation>Archivo de configuración.</translation>
    </message>
    <message>
        <source>See dind-wizard --help.</source>
        <translation>Consulte dind-wizard --help.</translation>
    </message>
    <message>
        <source>There is no command "%1".</source>
        <translation>No existe el comando "%1".</translation>
    </message>
    <message>
        <source>Commands: %1. See dind-wizard --help.</source>
        <translation>Comandos: %1. Consulte dind-wizard --help.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Print the result as JSON.</source>
        <translation>Mostrar el resultado como JSON.</translation>
    </message>
    <message>
        <source>The engine %1 is given twice.</source>
        <translation>El motor %1 se ha indicado dos veces.</translation>
    </message>
    <message>
        <source>Show the agents.</source>
        <translation>Mostrar los agentes.</translation>
    </message>
    <message>
        <source>Only one settings file can be opened.</source>
        <translation>Solo se puede abrir un archivo de configuración.</translation>
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
        <translation>Configura agentes de build de TeamCity que pueden usar Docker.

  dind-wizard [--spec FILE] [--engine ENGINE]     abrir el asistente
  dind-wizard --agents                            abrir la ventana de los agentes
  dind-wizard --measure-start                     indicar cuánto tarda en abrirse la ventana
  dind-wizard methods [METHOD]                    explicar los tres métodos
  dind-wizard export --format FORMAT [-o PATH] …  mostrar o escribir lo que se ejecutaría
  dind-wizard check …                             comprobar si un lanzamiento funcionaría
  dind-wizard launch …                            lanzar agentes
  dind-wizard recover --undo|--finish             concluir lanzamientos interrumpidos
  dind-wizard agents list|logs|stop|start|restart|remove|diff
                                                  administrarlos
  dind-wizard import FILE|-                       docker run, Compose, inspect → configuración
  dind-wizard doctor FILE|-                       explicar un texto de error

dind-wizard COMMAND --help muestra las opciones y ejemplos de un comando.

--measure-start muestra los milisegundos transcurridos desde el inicio del proceso, según el
kernel (con una precisión de 10 ms), hasta que se dibuja la primera página, y termina sin guardar nada.

Códigos de salida: 0 correcto; 2 uso o configuración incorrectos; 3 no se puede acceder al motor
o este se niega; 4 el lanzamiento falló y se eliminó todo lo que había creado;
5 la comprobación encontró un impedimento; 1 cualquier otro caso.
</translation>
    </message>
    <message>
        <source>Tell how long the window takes to open.</source>
        <translation>Indicar cuánto tarda en abrirse la ventana.</translation>
    </message>
    <message>
        <source>--measure-start measures the wizard, and --agents opens another window.</source>
        <translation>--measure-start mide el asistente, y --agents abre otra ventana.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Omita una de las dos opciones.</translation>
    </message>
    <message>
        <source>This system does not tell when a program was started.</source>
        <translation>Este sistema no indica cuándo se inició un programa.</translation>
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
        <translation>Copiar el comando %1</translation>
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
        <translation>Agentes de TeamCity "%1", método %2. Creado por dind-wizard.</translation>
    </message>
    <message>
        <source>Start with: docker compose up -d (or docker-compose up -d)</source>
        <translation>Para iniciar: docker compose up -d (o docker-compose up -d)</translation>
    </message>
    <message>
        <source>Compose 1 keeps only the last address of each extra host.</source>
        <translation>Compose 1 solo conserva la última dirección de cada host adicional.</translation>
    </message>
    <message>
        <source>In the file %1, Compose replaces variables and reads quotes and # in its own way, so a value with $, #, quotes or blanks has to stand in single quotes there.</source>
        <translation>En el archivo %1, Compose sustituye las variables e interpreta las comillas y # a su manera, por lo que un valor con $, #, comillas o espacios debe ir ahí entre comillas simples.</translation>
    </message>
</context>
<context>
    <name>ComposeImport</name>
    <message>
        <source>Another file starts here. Only the first is read.</source>
        <translation>Aquí empieza otro archivo. Solo se lee el primero.</translation>
    </message>
    <message>
        <source>It is named %1 here. Compose puts the project's name in front, so it is not the same as one that Compose has made.</source>
        <translation>Aquí se llama %1. Compose antepone el nombre del proyecto, así que no es el mismo que haya creado Compose.</translation>
    </message>
    <message>
        <source>This is so anyway.</source>
        <translation>Ya es así de todos modos.</translation>
    </message>
    <message>
        <source>The wizard gives its labels anyway.</source>
        <translation>El asistente pone sus etiquetas de todos modos.</translation>
    </message>
    <message>
        <source>Only the wizard's own labels are given to networks and volumes.</source>
        <translation>Las redes y los volúmenes solo reciben las etiquetas del propio asistente.</translation>
    </message>
    <message>
        <source>The file has no services (line %1).</source>
        <translation>El archivo no tiene servicios (línea %1).</translation>
    </message>
    <message>
        <source>A Compose file lists containers under the key "services".</source>
        <translation>Un archivo Compose enumera los contenedores bajo la clave "services".</translation>
    </message>
    <message>
        <source>How far the container is shut off from the host is decided by the method.</source>
        <translation>El método decide hasta qué punto se aísla el contenedor del host.</translation>
    </message>
    <message>
        <source>An agent can be given limits of processors, memory and processes only.</source>
        <translation>A un agente solo se le pueden poner límites de procesadores, memoria y procesos.</translation>
    </message>
    <message>
        <source>An agent gets no devices of the host.</source>
        <translation>Un agente no recibe dispositivos del host.</translation>
    </message>
    <message>
        <source>What the image itself says is used.</source>
        <translation>Se usa lo que indica la propia imagen.</translation>
    </message>
    <message>
        <source>Names on the network are the engine's to give.</source>
        <translation>Los nombres en la red los asigna el motor.</translation>
    </message>
    <message>
        <source>An agent uses the engine's own name servers.</source>
        <translation>Un agente usa los servidores de nombres del motor.</translation>
    </message>
    <message>
        <source>It is for a swarm, a group of Docker hosts; an agent runs on one engine.</source>
        <translation>Es para un swarm, un grupo de hosts de Docker; un agente se ejecuta en un solo motor.</translation>
    </message>
    <message>
        <source>Files are given to an agent as volumes only.</source>
        <translation>Un agente solo recibe archivos como volúmenes.</translation>
    </message>
    <message>
        <source>Logs are kept as the engine keeps them by default.</source>
        <translation>Los logs se guardan como lo hace el motor de forma predeterminada.</translation>
    </message>
    <message>
        <source>An agent reads from no terminal.</source>
        <translation>Un agente no lee de ningún terminal.</translation>
    </message>
    <message>
        <source>It tells Compose how to go about its work, and nothing about the container.</source>
        <translation>Le indica a Compose cómo hacer su trabajo y no dice nada sobre el contenedor.</translation>
    </message>
    <message>
        <source>Compose itself runs these commands; without it nobody does.</source>
        <translation>El propio Compose ejecuta estos comandos; sin él, nadie los ejecuta.</translation>
    </message>
    <message>
        <source>It is for Windows containers.</source>
        <translation>Es para contenedores Windows.</translation>
    </message>
    <message>
        <source>An agent stands by itself and takes nothing over from other containers.</source>
        <translation>Un agente es independiente y no toma nada de otros contenedores.</translation>
    </message>
    <message>
        <source>Compose itself takes no notice of keys that start with x-.</source>
        <translation>El propio Compose no tiene en cuenta las claves que empiezan por x-.</translation>
    </message>
    <message>
        <source>No version of Compose knows this key.</source>
        <translation>Ninguna versión de Compose conoce esta clave.</translation>
    </message>
    <message>
        <source>Images are not built here. Build it first and name it as the image.</source>
        <translation>Aquí no se construyen imágenes. Constrúyala antes e indíquela como imagen.</translation>
    </message>
    <message>
        <source>It is the container's name.</source>
        <translation>Es el nombre del contenedor.</translation>
    </message>
    <message>
        <source>It only says on which ports a program listens; containers of one network reach all ports.</source>
        <translation>Solo indica en qué puertos escucha un programa; los contenedores de una misma red llegan a todos los puertos.</translation>
    </message>
    <message>
        <source>The settings of the other service are not looked up. Import what "docker compose config" prints: it has them all in one place.</source>
        <translation>No se consulta la configuración del otro servicio. Importe lo que muestra "docker compose config": lo reúne todo en un solo lugar.</translation>
    </message>
    <message>
        <source>That file is not at hand. Put its labels in here.</source>
        <translation>Ese archivo no está disponible. Ponga aquí sus etiquetas.</translation>
    </message>
    <message>
        <source>Containers of one network find each other by name without it.</source>
        <translation>Los contenedores de una misma red se encuentran por su nombre sin ello.</translation>
    </message>
    <message>
        <source>It is of Compose's first version; today it is network_mode or networks.</source>
        <translation>Es de la primera versión de Compose; hoy se usa network_mode o networks.</translation>
    </message>
    <message>
        <source>The image is taken for the engine's own processor.</source>
        <translation>Se toma la imagen para el procesador del propio motor.</translation>
    </message>
    <message>
        <source>An agent calls the server by itself and needs no open port.</source>
        <translation>El agente llama por sí mismo al servidor y no necesita ningún puerto abierto.</translation>
    </message>
    <message>
        <source>It says when Compose leaves the service out. An agent that is set up here is always started.</source>
        <translation>Indica cuándo Compose omite el servicio. Un agente configurado aquí se inicia siempre.</translation>
    </message>
    <message>
        <source>An agent must be able to write its own files, which it does when it is upgraded.</source>
        <translation>Un agente debe poder escribir sus propios archivos, y lo hace cuando se actualiza.</translation>
    </message>
    <message>
        <source>Folders in the computer's memory are not offered; volumes are.</source>
        <translation>No se ofrecen carpetas en la memoria del equipo; sí volúmenes.</translation>
    </message>
    <message>
        <source>The engine decides how soon it tries again.</source>
        <translation>El motor decide cuándo vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>It is the network's name.</source>
        <translation>Es el nombre de la red.</translation>
    </message>
    <message>
        <source>The network must exist already.</source>
        <translation>La red debe existir ya.</translation>
    </message>
    <message>
        <source>It is the volume's name.</source>
        <translation>Es el nombre del volumen.</translation>
    </message>
    <message>
        <source>The volume exists already.</source>
        <translation>El volumen ya existe.</translation>
    </message>
    <message>
        <source>The other file is not read. Import it by itself.</source>
        <translation>El otro archivo no se lee. Impórtelo por separado.</translation>
    </message>
    <message>
        <source>It is Compose's name for the file.</source>
        <translation>Es el nombre que da Compose al archivo.</translation>
    </message>
    <message>
        <source>It is the version of the file's format.</source>
        <translation>Es la versión del formato del archivo.</translation>
    </message>
    <message>
        <source>The engine's defaults are taken. Make the network yourself before if it has to be different.</source>
        <translation>Se usan los valores predeterminados del motor. Si la red debe ser distinta, créela antes usted mismo.</translation>
    </message>
    <message>
        <source>The engine's defaults are taken. Make the volume yourself before if it has to be different.</source>
        <translation>Se usan los valores predeterminados del motor. Si el volumen debe ser distinto, créelo antes usted mismo.</translation>
    </message>
    <message>
        <source>A number is wanted here.</source>
        <translation>Aquí se espera un número.</translation>
    </message>
    <message>
        <source>None is started this way. One agent is set up.</source>
        <translation>Así no se iniciaría ninguno. Se configura un agente.</translation>
    </message>
    <message>
        <source>Set up as often as %1: a fixed name can be given to one container only, and Compose wants the same number in all places.</source>
        <translation>Se configura tantas veces como %1: un nombre fijo solo puede darse a un contenedor, y Compose exige el mismo número en todas partes.</translation>
    </message>
    <message>
        <source>The check that the image has, if it has one, is left as it is.</source>
        <translation>La comprobación de estado que tenga la imagen se deja como está.</translation>
    </message>
    <message>
        <source>A check has no such setting here.</source>
        <translation>Aquí, una comprobación de estado no tiene ese ajuste.</translation>
    </message>
    <message>
        <source>A time such as 1m30s is wanted here.</source>
        <translation>Aquí se espera una duración como 1m30s.</translation>
    </message>
    <message>
        <source>One of no, always, unless-stopped and on-failure is wanted here.</source>
        <translation>Aquí se espera no, always, unless-stopped u on-failure.</translation>
    </message>
    <message>
        <source>0 is no limit.</source>
        <translation>0 significa sin límite.</translation>
    </message>
    <message>
        <source>Say it as a number of processors: the quota divided by the period, which is 100000 unless cpu_period says otherwise.</source>
        <translation>Indíquelo como número de procesadores: la cuota dividida por el período, que es 100000 si cpu_period no dice otra cosa.</translation>
    </message>
    <message>
        <source>A size such as 2g or 512m is wanted here.</source>
        <translation>Aquí se espera un tamaño como 2g o 512m.</translation>
    </message>
    <message>
        <source>The path counts from the folder of the file. Put in the whole path.</source>
        <translation>La ruta es relativa a la carpeta del archivo. Indique la ruta completa.</translation>
    </message>
    <message>
        <source>SOURCE:TARGET is wanted here.</source>
        <translation>Aquí se espera SOURCE:TARGET.</translation>
    </message>
    <message>
        <source>A volume without a name is lost with its container. Give it a name if its files are to be kept.</source>
        <translation>Un volumen sin nombre se pierde con su contenedor. Dele un nombre si quiere conservar los archivos.</translation>
    </message>
    <message>
        <source>Volumes can be read-only; they have no other options here.</source>
        <translation>Los volúmenes pueden ser de solo lectura; aquí no tienen otras opciones.</translation>
    </message>
    <message>
        <source>Of all that can be mounted, an agent is given folders of the host and volumes.</source>
        <translation>De todo lo que se puede montar, un agente recibe carpetas del host y volúmenes.</translation>
    </message>
    <message>
        <source>A source and a target are wanted here.</source>
        <translation>Aquí se esperan un origen y un destino.</translation>
    </message>
    <message>
        <source>The engine decides how it connects an agent.</source>
        <translation>El motor decide cómo conecta a un agente.</translation>
    </message>
    <message>
        <source>An agent uses this network by default.</source>
        <translation>Un agente usa esta red de forma predeterminada.</translation>
    </message>
    <message>
        <source>NAME:ADDRESS is wanted here.</source>
        <translation>Aquí se espera NAME:ADDRESS.</translation>
    </message>
    <message>
        <source>Compose connects services that name no network to one of their own.</source>
        <translation>Compose conecta los servicios que no indican ninguna red a una propia.</translation>
    </message>
    <message>
        <source>A $ starts a variable in a Compose file. A plain $ is written $$.</source>
        <translation>En un archivo Compose, $ inicia una variable. Un $ literal se escribe $$.</translation>
    </message>
    <message>
        <source>The file takes %1 from its surroundings, which are not known here. Put the value in.</source>
        <translation>El archivo toma %1 del entorno, que aquí no se conoce. Indique el valor.</translation>
    </message>
    <message>
        <source>The file wants %1 to be set in its surroundings, which are not known here: %2</source>
        <translation>El archivo exige que %1 esté definida en el entorno, que aquí no se conoce: %2</translation>
    </message>
    <message>
        <source>With the default of %1.</source>
        <translation>Con el valor predeterminado de %1.</translation>
    </message>
    <message>
        <source>The same key is set again in a place that counts more.</source>
        <translation>La misma clave se vuelve a definir en un lugar que tiene prioridad.</translation>
    </message>
    <message>
        <source>Nothing is set here.</source>
        <translation>Aquí no se define nada.</translation>
    </message>
    <message>
        <source>The same is set again in a place that counts more.</source>
        <translation>Lo mismo se vuelve a definir en un lugar que tiene prioridad.</translation>
    </message>
    <message>
        <source>This is not what Compose wants to stand here.</source>
        <translation>Esto no es lo que Compose espera aquí.</translation>
    </message>
    <message>
        <source>NAME=value is wanted here.</source>
        <translation>Aquí se espera NAME=value.</translation>
    </message>
    <message>
        <source>A token is a secret and is kept in no settings. Give it when you launch, or authorise the agent in TeamCity.</source>
        <translation>Un token es un secreto y no se guarda en ninguna configuración. Indíquelo al lanzar, o autorice el agente en TeamCity.</translation>
    </message>
    <message>
        <source>The value comes from the surroundings of whoever starts Compose, which are not known here. Put it in.</source>
        <translation>El valor viene del entorno de quien inicia Compose, que aquí no se conoce. Indíquelo.</translation>
    </message>
    <message>
        <source>The file holds the agent's token. Give it when you launch.</source>
        <translation>El archivo contiene el token del agente. Indíquelo al lanzar.</translation>
    </message>
    <message>
        <source>That file is not at hand. Put its variables in as the agent's own.</source>
        <translation>Ese archivo no está disponible. Ponga sus variables como variables del agente.</translation>
    </message>
    <message>
        <source>This is neither true nor false.</source>
        <translation>No es ni true ni false.</translation>
    </message>
    <message>
        <source>Engines take this one by default.</source>
        <translation>Los motores usan este de forma predeterminada.</translation>
    </message>
    <message>
        <source>The wizard starts an agent after the engine that it needs.</source>
        <translation>El asistente inicia el agente después del motor que necesita.</translation>
    </message>
</context>
<context>
    <name>ContainerFlags</name>
    <message>
        <source>docker has no such flag.</source>
        <translation>docker no tiene esa opción.</translation>
    </message>
    <message>
        <source>Its value is missing.</source>
        <translation>Falta su valor.</translation>
    </message>
    <message>
        <source>This flag is either true or false.</source>
        <translation>Esta opción solo admite true o false.</translation>
    </message>
    <message>
        <source>It is given again, and the last one holds.</source>
        <translation>Se indica otra vez, y vale la última.</translation>
    </message>
    <message>
        <source>Something is mounted there already.</source>
        <translation>Ahí ya hay algo montado.</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>No es un número entero.</translation>
    </message>
    <message>
        <source>The command names no image.</source>
        <translation>El comando no indica ninguna imagen.</translation>
    </message>
    <message>
        <source>Flags stand before the image. Behind it docker hands them to the program in the container.</source>
        <translation>Las opciones van antes de la imagen. Después de ella, docker las pasa al programa del contenedor.</translation>
    </message>
    <message>
        <source>Agents start as their image says; they are given no other command.</source>
        <translation>Los agentes se inician como indica su imagen; no se les da otro comando.</translation>
    </message>
    <message>
        <source>Names on a network need a network that you made.</source>
        <translation>Para tener nombres en una red hace falta una red creada por usted.</translation>
    </message>
</context>
<context>
    <name>DiffCommand</name>
    <message>
        <source>%1: no differences</source>
        <translation>%1: sin diferencias</translation>
    </message>
    <message>
        <source>%1: differs</source>
        <translation>%1: hay diferencias</translation>
    </message>
    <message>
        <source>  To bring it back:</source>
        <translation>  Para restaurarlo:</translation>
    </message>
    <message>
        <source>No agents yet.</source>
        <translation>Todavía no hay agentes.</translation>
    </message>
</context>
<context>
    <name>DockerCommand</name>
    <message>
        <source>Only what it starts is read.</source>
        <translation>Solo se lee lo que inicia.</translation>
    </message>
    <message>
        <source>A docker command inside another command is not read. Paste it alone.</source>
        <translation>Un comando docker dentro de otro comando no se lee. Péguelo solo.</translation>
    </message>
    <message>
        <source>Not a docker command.</source>
        <translation>No es un comando docker.</translation>
    </message>
    <message>
        <source>Import the Compose file itself.</source>
        <translation>Importe el propio archivo Compose.</translation>
    </message>
    <message>
        <source>Which engine is used is chosen in the wizard, or by --engine.</source>
        <translation>El motor que se usa se elige en el asistente o con --engine.</translation>
    </message>
    <message>
        <source>More than %1 containers are not read.</source>
        <translation>No se leen más de %1 contenedores.</translation>
    </message>
    <message>
        <source>What is run inside a container later is not repeated.</source>
        <translation>Lo que se ejecuta después dentro de un contenedor no se repite.</translation>
    </message>
    <message>
        <source>Only docker run and docker create are read.</source>
        <translation>Solo se leen docker run y docker create.</translation>
    </message>
    <message>
        <source>Networks and volumes are made with the engine's defaults. Make this one by hand first, then name it.</source>
        <translation>Las redes y los volúmenes se crean con los valores predeterminados del motor. Créelo antes a mano y después indique su nombre.</translation>
    </message>
    <message>
        <source>The engine gives addresses out.</source>
        <translation>Las direcciones las asigna el motor.</translation>
    </message>
    <message>
        <source>There is no such container here.</source>
        <translation>Aquí no existe ese contenedor.</translation>
    </message>
</context>
<context>
    <name>DockerFlags</name>
    <message>
        <source>Agents always run in the background.</source>
        <translation>Los agentes se ejecutan siempre en segundo plano.</translation>
    </message>
    <message>
        <source>Agents start as their image says.</source>
        <translation>Los agentes se inician como indica su imagen.</translation>
    </message>
    <message>
        <source>The agent's name at the server is its container's name, whatever the host name is.</source>
        <translation>El nombre del agente en el servidor es el de su contenedor, sea cual sea el nombre de host.</translation>
    </message>
    <message>
        <source>An agent calls its server and needs no port of its own; ports that builds publish belong to their containers.</source>
        <translation>El agente llama a su servidor y no necesita ningún puerto propio; los puertos que publican los builds pertenecen a sus contenedores.</translation>
    </message>
    <message>
        <source>The method decides which rights the container has, and gives no others.</source>
        <translation>El método decide qué permisos tiene el contenedor y no concede otros.</translation>
    </message>
    <message>
        <source>The limits that can be set are processors, memory and processes.</source>
        <translation>Se pueden limitar los procesadores, la memoria y los procesos.</translation>
    </message>
    <message>
        <source>Name servers are the engine's; for single names add host entries.</source>
        <translation>Los servidores de nombres son los del motor; para nombres sueltos, agregue entradas de host.</translation>
    </message>
    <message>
        <source>The engine gives addresses out.</source>
        <translation>Las direcciones las asigna el motor.</translation>
    </message>
    <message>
        <source>The engine's own logging settings hold.</source>
        <translation>Se aplica la configuración de logs del propio motor.</translation>
    </message>
    <message>
        <source>Only a sidecar has a health check, and the method makes it.</source>
        <translation>Solo un sidecar tiene comprobación de estado, y la crea el método.</translation>
    </message>
    <message>
        <source>Windows containers only.</source>
        <translation>Solo para contenedores Windows.</translation>
    </message>
    <message>
        <source>The file is not read. Enter what it holds by hand, secrets apart.</source>
        <translation>El archivo no se lee. Escriba a mano lo que contiene, salvo los secretos.</translation>
    </message>
    <message>
        <source>Devices are not passed on to agents.</source>
        <translation>No se pasan dispositivos a los agentes.</translation>
    </message>
    <message>
        <source>Annotations are for runtimes that this program does not set up.</source>
        <translation>Las anotaciones son para runtimes que este programa no configura.</translation>
    </message>
    <message>
        <source>The images reap their processes themselves.</source>
        <translation>Las propias imágenes recogen sus procesos terminados.</translation>
    </message>
    <message>
        <source>Links are a thing of the past. Put both containers on one network, and name it.</source>
        <translation>Los enlaces (links) son cosa del pasado. Ponga ambos contenedores en una misma red e indíquela.</translation>
    </message>
    <message>
        <source>The engine takes the image for its own kind of processor; another would be emulated, slowly.</source>
        <translation>El motor toma la imagen para su propio tipo de procesador; las de otro tipo se emularían, con lentitud.</translation>
    </message>
    <message>
        <source>When to pull is a choice of the launch.</source>
        <translation>Cuándo descargar la imagen se decide en el lanzamiento.</translation>
    </message>
    <message>
        <source>An agent updates itself and needs to write.</source>
        <translation>Un agente se actualiza a sí mismo y necesita escribir.</translation>
    </message>
    <message>
        <source>Agents stay until you remove them.</source>
        <translation>Los agentes permanecen hasta que usted los elimina.</translation>
    </message>
    <message>
        <source>The agent's directories are volumes.</source>
        <translation>Los directorios del agente son volúmenes.</translation>
    </message>
    <message>
        <source>It also hands the user's registry passwords over. The method docker-socket mounts the socket alone.</source>
        <translation>También entrega las contraseñas de registros del usuario. El método docker-socket monta únicamente el socket.</translation>
    </message>
    <message>
        <source>Volumes are made by the engine's own driver. Make this one first, then name it.</source>
        <translation>Los volúmenes los crea el driver del propio motor. Cree antes este y después indique su nombre.</translation>
    </message>
    <message>
        <source>Name the other container's volumes one by one.</source>
        <translation>Indique uno por uno los volúmenes del otro contenedor.</translation>
    </message>
</context>
<context>
    <name>DockerSocket</name>
    <message>
        <source>The proxy lets containers through, and whoever may start a container is root on the host. It keeps out Swarm with its secrets and configs, plugins, and little else.</source>
        <translation>El proxy deja pasar contenedores, y quien puede iniciar un contenedor es root en el host. Bloquea Swarm, con sus secretos y configs, los plugins y poco más.</translation>
    </message>
    <message>
        <source>The proxy lets no containers through, so build steps can't run in one (the Container Wrapper, docker run, docker compose). They can build, pull and push images. The agent's directories are volumes, not folders of the host.</source>
        <translation>El proxy no deja pasar contenedores, así que los pasos de build no pueden ejecutarse en uno (Container Wrapper, docker run, docker compose). Sí pueden construir, descargar y subir imágenes. Los directorios del agente son volúmenes, no carpetas del host.</translation>
    </message>
    <message>
        <source>The proxy cuts a connection on which nothing is said for ten minutes: a docker command that prints nothing for so long fails.</source>
        <translation>El proxy corta las conexiones en las que no se transmite nada durante diez minutos: un comando docker que no muestra nada en ese tiempo falla.</translation>
    </message>
    <message>
        <source>The proxy asks for no password. On Linux whoever is logged in on the engine's host can reach it at its container's address, as can containers on the host's network: use it on a host that is for builds only.</source>
        <translation>El proxy no pide contraseña. En Linux, quien tenga una sesión en el host del motor puede acceder a él por la dirección de su contenedor, y también los contenedores que están en la red del host: úselo en un host dedicado solo a builds.</translation>
    </message>
    <message>
        <source>The agent's directories are made on the host under /opt/buildagent. They start empty, so the agent's first connection takes some minutes longer: it fetches its tools and plugins from the server.</source>
        <translation>Los directorios del agente se crean en el host, en /opt/buildagent. Al principio están vacíos, así que la primera conexión del agente tarda unos minutos más: obtiene del servidor sus herramientas y plugins.</translation>
    </message>
    <message>
        <source>The group of the engine's socket could not be read; %1 is taken. If the agent is denied access to the socket, put in the number that this prints on the engine's host: stat -c %g %2</source>
        <translation>No se pudo leer el grupo del socket del motor; se usa %1. Si se le deniega al agente el acceso al socket, indique el número que muestra este comando en el host del motor: stat -c %g %2</translation>
    </message>
    <message>
        <source>The agent does not run as root and must be able to write its directories on the host. Before the first start, run there: sudo install -d -o 1000 -g 1000 /opt/buildagent/work /opt/buildagent/temp /opt/buildagent/tools /opt/buildagent/plugins /opt/buildagent/system</source>
        <translation>El agente no se ejecuta como root y debe poder escribir en sus directorios del host. Antes del primer inicio, ejecute allí: sudo install -d -o 1000 -g 1000 /opt/buildagent/work /opt/buildagent/temp /opt/buildagent/tools /opt/buildagent/plugins /opt/buildagent/system</translation>
    </message>
</context>
<context>
    <name>DoctorCommand</name>
    <message>
        <source>  Line %1: %2</source>
        <translation>  Línea %1: %2</translation>
    </message>
    <message>
        <source>  Why: %1</source>
        <translation>  Por qué: %1</translation>
    </message>
    <message>
        <source>  What to do: %1</source>
        <translation>  Qué hacer: %1</translation>
    </message>
    <message>
        <source>  More: %1</source>
        <translation>  Más información: %1</translation>
    </message>
    <message>
        <source>Explains the errors in a log, or in what a terminal printed: Docker's, Compose's, Sysbox's and TeamCity's. Says what lies behind each one that it knows and what to do. Asks no engine and changes nothing. Tokens of agents are not shown again.

Examples: docker logs teamcity-agent 2&gt;&amp;1 | dind-wizard doctor -
          dind-wizard doctor teamcity-agent.log</source>
        <translation>Explica los errores de un log o de lo que mostró un terminal: los de Docker, Compose, Sysbox y TeamCity. Indica qué hay detrás de cada uno que conoce y qué hacer. No consulta ningún motor ni cambia nada. Los tokens de los agentes no se vuelven a mostrar.

Ejemplos: docker logs teamcity-agent 2&gt;&amp;1 | dind-wizard doctor -
          dind-wizard doctor teamcity-agent.log</translation>
    </message>
    <message>
        <source>The file, or - for standard input.</source>
        <translation>El archivo, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>Give one file, or - for standard input.</source>
        <translation>Indique un archivo, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>Example: docker logs teamcity-agent 2&gt;&amp;1 | dind-wizard doctor -</source>
        <translation>Ejemplo: docker logs teamcity-agent 2&gt;&amp;1 | dind-wizard doctor -</translation>
    </message>
    <message>
        <source>This text is larger than 16 MiB.</source>
        <translation>Este texto supera los 16 MiB.</translation>
    </message>
    <message>
        <source>Give its end, where the error is: tail -n 2000 FILE | dind-wizard doctor -</source>
        <translation>Indique el final, donde está el error: tail -n 2000 FILE | dind-wizard doctor -</translation>
    </message>
    <message>
        <source>No error in this text is known here. Give more of it, from some lines before the error on: the log of the agent's container, and of its engine's if it has one (docker logs). "dind-wizard check" looks at the engine itself.</source>
        <translation>No se reconoce ningún error en este texto. Incluya más, desde unas líneas antes del error: el log del contenedor del agente y, si tiene uno propio, el del contenedor de su motor (docker logs). "dind-wizard check" examina el propio motor.</translation>
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
        <translation>Límite de confianza: un build malicioso puede controlar todo lo que hay aquí dentro</translation>
    </message>
    <message>
        <source>Docker engine of the host</source>
        <translation>Motor de Docker del host</translation>
    </message>
    <message>
        <source>starts the containers and keeps the volumes</source>
        <translation>inicia los contenedores y guarda los volúmenes</translation>
    </message>
    <message>
        <source>Trust boundary: beyond it only images and the host's network</source>
        <translation>Límite de confianza: más allá, solo imágenes y la red del host</translation>
    </message>
    <message>
        <source>Trust boundary: a build can do as it likes in here, and stays</source>
        <translation>Límite de confianza: un build puede hacer lo que quiera aquí dentro, y no sale</translation>
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
        <translation>Motor de Docker</translation>
    </message>
    <message>
        <source>in the agent's container</source>
        <translation>en el contenedor del agente</translation>
    </message>
    <message>
        <source>steps of</source>
        <translation>pasos de</translation>
    </message>
    <message>
        <source>containers that</source>
        <translation>contenedores que</translation>
    </message>
    <message>
        <source>docker build</source>
        <translation>docker build</translation>
    </message>
    <message>
        <source>builds start</source>
        <translation>inician los builds</translation>
    </message>
    <message>
        <source>of the host</source>
        <translation>del host</translation>
    </message>
    <message>
        <source>builds make images there</source>
        <translation>los builds crean imágenes ahí</translation>
    </message>
    <message>
        <source>builds command it</source>
        <translation>los builds le dan órdenes</translation>
    </message>
    <message>
        <source>listens here</source>
        <translation>escucha aquí</translation>
    </message>
    <message>
        <source>Container %1</source>
        <translation>Contenedor %1</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>Red %1</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Volumen %1</translation>
    </message>
    <message>
        <source>and %1 more made the same way: %2 to %3</source>
        <translation>y %1 más, creados igual: de %2 a %3</translation>
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
        <translation>%1 (solo lectura)</translation>
    </message>
    <message>
        <source>The agent's configuration: who it is for the TeamCity server. As long as it is kept, a container that is made anew is the same agent.</source>
        <translation>La configuración del agente: su identidad ante el servidor de TeamCity. Mientras se conserve, un contenedor creado de nuevo es el mismo agente.</translation>
    </message>
    <message>
        <source>The checkouts in which builds work.</source>
        <translation>Los checkouts en los que trabajan los builds.</translation>
    </message>
    <message>
        <source>Temporary files of builds, emptied between them.</source>
        <translation>Archivos temporales de los builds; se vacían entre uno y otro.</translation>
    </message>
    <message>
        <source>What the agent fetched from the server to run build steps with.</source>
        <translation>Lo que el agente obtuvo del servidor para ejecutar los pasos de build.</translation>
    </message>
    <message>
        <source>The agent's caches.</source>
        <translation>Las cachés del agente.</translation>
    </message>
    <message>
        <source>The agent's logs.</source>
        <translation>Los logs del agente.</translation>
    </message>
    <message>
        <source>All that the server knows: its settings, its internal database, and what builds leave.</source>
        <translation>Todo lo que sabe el servidor: su configuración, su base de datos interna y lo que dejan los builds.</translation>
    </message>
    <message>
        <source>The server's logs.</source>
        <translation>Los logs del servidor.</translation>
    </message>
    <message>
        <source>Temporary files of the server.</source>
        <translation>Archivos temporales del servidor.</translation>
    </message>
    <message>
        <source>The keys with which the agent proves to its engine who it is. The engine makes them when it starts first.</source>
        <translation>Las claves con las que el agente demuestra su identidad ante su motor. El motor las crea la primera vez que se inicia.</translation>
    </message>
    <message>
        <source>Where a Docker engine in this container keeps images, containers and build cache. Never give it to two engines at once.</source>
        <translation>Donde un motor de Docker de este contenedor guarda las imágenes, los contenedores y la caché de build. No lo dé nunca a dos motores a la vez.</translation>
    </message>
    <message>
        <source>TeamCity server %1</source>
        <translation>Servidor de TeamCity %1</translation>
    </message>
    <message>
        <source>A container of the image %1, made with the agents for trying things out. It hands builds to them at %2. It never calls an agent; agents ask.</source>
        <translation>Un contenedor de la imagen %1, creado con los agentes para hacer pruebas. Les reparte builds en %2. Nunca llama a un agente: son los agentes los que preguntan.</translation>
    </message>
    <message>
        <source>TeamCity server</source>
        <translation>Servidor de TeamCity</translation>
    </message>
    <message>
        <source>%1: it hands builds to its agents. It never calls an agent; agents ask.</source>
        <translation>%1: reparte builds a sus agentes. Nunca llama a un agente: son los agentes los que preguntan.</translation>
    </message>
    <message>
        <source>%1 asks TeamCity for builds</source>
        <translation>%1 pide builds a TeamCity</translation>
    </message>
    <message>
        <source>The agent calls %1 and keeps asking, so no port has to be open towards the agent.</source>
        <translation>El agente llama a %1 y sigue preguntando, así que no hace falta ningún puerto abierto hacia el agente.</translation>
    </message>
    <message>
        <source>Trust boundary of %1</source>
        <translation>Límite de confianza de %1</translation>
    </message>
    <message>
        <source>A build can do as it likes in here. Through the proxy it reaches beyond: to the images of the host's engine, and to the host's network while an image is built. To get at the host itself it would have to break what keeps containers apart.</source>
        <translation>Un build puede hacer lo que quiera aquí dentro. A través del proxy llega más allá: a las imágenes del motor del host y, mientras se construye una imagen, a la red del host. Para llegar al propio host tendría que romper el aislamiento de los contenedores.</translation>
    </message>
    <message>
        <source>A build can do as it likes in here. To get out it would have to break what keeps containers apart.</source>
        <translation>Un build puede hacer lo que quiera aquí dentro. Para salir tendría que romper el aislamiento de los contenedores.</translation>
    </message>
    <message>
        <source>Trust boundary: the whole host</source>
        <translation>Límite de confianza: todo el host</translation>
    </message>
    <message>
        <source>A build that means harm can take over everything inside this line. Let only builds run here that you would give root on this machine.</source>
        <translation>Un build malintencionado puede tomar el control de todo lo que hay dentro de esta línea. Permita que aquí se ejecuten solo los builds a los que daría root en esta máquina.</translation>
    </message>
    <message>
        <source>The machine whose Docker engine runs the containers. Under Docker Desktop it is a virtual machine.</source>
        <translation>La máquina cuyo motor de Docker ejecuta los contenedores. Con Docker Desktop es una máquina virtual.</translation>
    </message>
    <message>
        <source>It starts the containers and keeps the volumes. Builds have no way to command it directly: they use an engine of their own.</source>
        <translation>Inicia los contenedores y guarda los volúmenes. Los builds no pueden darle órdenes directamente: usan un motor propio.</translation>
    </message>
    <message>
        <source>It starts the agent's container. Builds may have it build, pull and push images, and share its images with everything else that runs on this host.</source>
        <translation>Inicia el contenedor del agente. Los builds pueden pedirle que construya, descargue y suba imágenes, y comparten sus imágenes con todo lo demás que se ejecuta en este host.</translation>
    </message>
    <message>
        <source>It starts the agent's container, and it obeys builds as well: they share its images, containers, names and ports with everything else that runs on this host.</source>
        <translation>Inicia el contenedor del agente y también obedece a los builds: comparten sus imágenes, contenedores, nombres y puertos con todo lo demás que se ejecuta en este host.</translation>
    </message>
    <message>
        <source>Proxy of the socket: %1</source>
        <translation>Proxy del socket: %1</translation>
    </message>
    <message>
        <source>A container of the image %1 (a sidecar): it hands on to the host's engine what one agent may ask of it, and refuses the rest.</source>
        <translation>Un contenedor de la imagen %1 (un sidecar): transmite al motor del host lo que un agente puede pedirle y rechaza lo demás.</translation>
    </message>
    <message>
        <source>It lets containers through, whatever they mount: that is as much as the socket itself.</source>
        <translation>Deja pasar contenedores, monten lo que monten: equivale al propio socket.</translation>
    </message>
    <message>
        <source>It lets images through, and no containers.</source>
        <translation>Deja pasar imágenes, pero no contenedores.</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation>Agente %1</translation>
    </message>
    <message>
        <source>Docker engine %1</source>
        <translation>Motor de Docker %1</translation>
    </message>
    <message>
        <source>A container of the image %1. Build steps run in it.</source>
        <translation>Un contenedor de la imagen %1. En él se ejecutan los pasos de build.</translation>
    </message>
    <message>
        <source>A container of the image %1 (a sidecar): a complete Docker engine for one agent.</source>
        <translation>Un contenedor de la imagen %1 (un sidecar): un motor de Docker completo para un solo agente.</translation>
    </message>
    <message>
        <source>It is privileged: Docker lifts nearly all limits it puts on containers.</source>
        <translation>Es privilegiado: Docker le quita casi todos los límites que pone a los contenedores.</translation>
    </message>
    <message>
        <source>Sysbox runs it: root in it is an ordinary user of the host.</source>
        <translation>Lo ejecuta Sysbox: el root que hay dentro es un usuario normal del host.</translation>
    </message>
    <message>
        <source>Docker engine inside %1</source>
        <translation>Motor de Docker dentro de %1</translation>
    </message>
    <message>
        <source>The agent's container starts an engine of its own. Paths and localhost mean the same to a build and to the containers it starts.</source>
        <translation>El contenedor del agente inicia un motor propio. Las rutas y localhost significan lo mismo para un build y para los contenedores que inicia.</translation>
    </message>
    <message>
        <source>Containers that builds start</source>
        <translation>Contenedores que inician los builds</translation>
    </message>
    <message>
        <source>Steps of docker build</source>
        <translation>Pasos de docker build</translation>
    </message>
    <message>
        <source>The engine runs each RUN of a Dockerfile in a container beside the agent: root in it, without folders of the host, and gone afterwards. Builds can start no others.</source>
        <translation>El motor ejecuta cada RUN de un Dockerfile en un contenedor junto al agente: con root dentro, sin carpetas del host y que desaparece al terminar. Los builds no pueden iniciar otros.</translation>
    </message>
    <message>
        <source>They run beside the agent, as siblings. Paths that a build gives them are paths of the host, and ports that they publish open on the host.</source>
        <translation>Se ejecutan junto al agente, como contenedores hermanos. Las rutas que les da un build son rutas del host, y los puertos que publican se abren en el host.</translation>
    </message>
    <message>
        <source>They run in the sidecar. Paths that a build gives them are the sidecar's, and ports that they publish open there, under the name docker.</source>
        <translation>Se ejecutan en el sidecar. Las rutas que les da un build son las del sidecar, y los puertos que publican se abren ahí, con el nombre docker.</translation>
    </message>
    <message>
        <source>They run inside the agent's container: its paths are theirs, and ports that they publish open on its localhost.</source>
        <translation>Se ejecutan dentro del contenedor del agente: comparten sus rutas, y los puertos que publican se abren en su localhost.</translation>
    </message>
    <message>
        <source>%1 commands %2</source>
        <translation>%1 da órdenes a %2</translation>
    </message>
    <message>
        <source>The docker command in the agent talks to this engine over their private network, encrypted with TLS, and shows a key. That keeps strangers out, not builds: every build can use the key.</source>
        <translation>El comando docker del agente se comunica con este motor por la red privada de ambos, cifrada con TLS, y presenta una clave. Eso deja fuera a los extraños, pero no a los builds: cualquier build puede usar la clave.</translation>
    </message>
    <message>
        <source>%1 asks %2</source>
        <translation>%1 pregunta a %2</translation>
    </message>
    <message>
        <source>The docker command in the agent talks to the proxy over their private network, in the clear and without a password. Nobody else is on that network.</source>
        <translation>El comando docker del agente se comunica con el proxy por la red privada de ambos, sin cifrado ni contraseña. No hay nadie más en esa red.</translation>
    </message>
    <message>
        <source>Socket %1</source>
        <translation>Socket %1</translation>
    </message>
    <message>
        <source>The way to command the Docker engine of the host. Whoever may write to it is root on the host.</source>
        <translation>La vía para dar órdenes al motor de Docker del host. Quien puede escribir en él es root en el host.</translation>
    </message>
    <message>
        <source>Path of the host: %1</source>
        <translation>Ruta del host: %1</translation>
    </message>
    <message>
        <source>It lies on the host itself.</source>
        <translation>Está en el propio host.</translation>
    </message>
    <message>
        <source>A volume: disk space that the Docker engine of the host manages. It stays when the container is removed.</source>
        <translation>Un volumen: espacio en disco que administra el motor de Docker del host. Permanece cuando se elimina el contenedor.</translation>
    </message>
    <message>
        <source>All agents share it.</source>
        <translation>Lo comparten todos los agentes.</translation>
    </message>
    <message>
        <source>%1 is %2 in %3</source>
        <translation>%1 es %2 en %3</translation>
    </message>
    <message>
        <source>Through this the docker command in the agent commands the host's engine.</source>
        <translation>A través de esto, el comando docker del agente da órdenes al motor del host.</translation>
    </message>
    <message>
        <source>Through this the proxy hands on what it lets through.</source>
        <translation>A través de esto, el proxy transmite lo que deja pasar.</translation>
    </message>
    <message>
        <source>Mounted read-only it takes requests all the same.</source>
        <translation>Aunque esté montado como solo lectura, acepta peticiones igualmente.</translation>
    </message>
    <message>
        <source>The container can only read there.</source>
        <translation>El contenedor solo puede leer ahí.</translation>
    </message>
    <message>
        <source>The container can read and write there.</source>
        <translation>El contenedor puede leer y escribir ahí.</translation>
    </message>
    <message>
        <source>If the host has no such directory, the engine makes it.</source>
        <translation>Si el host no tiene ese directorio, el motor lo crea.</translation>
    </message>
    <message>
        <source>Made for this agent and its proxy alone.</source>
        <translation>Creada solo para este agente y su proxy.</translation>
    </message>
    <message>
        <source>Made for this agent and its engine alone.</source>
        <translation>Creada solo para este agente y su motor.</translation>
    </message>
    <message>
        <source>The default bridge network</source>
        <translation>La red bridge predeterminada</translation>
    </message>
    <message>
        <source>The network that Docker puts containers on when nothing else is said. Containers of other people are on it too and can be reached by their addresses.</source>
        <translation>La red en la que Docker pone los contenedores si no se indica otra cosa. En ella también hay contenedores de otras personas, accesibles por su dirección.</translation>
    </message>
    <message>
        <source>Made for the server and its agents. They can reach each other on it.</source>
        <translation>Creada para el servidor y sus agentes. En ella pueden comunicarse entre sí.</translation>
    </message>
    <message>
        <source>It has to exist already. What else is on it can be reached by builds.</source>
        <translation>Debe existir ya. Los builds pueden llegar a todo lo demás que haya en ella.</translation>
    </message>
    <message>
        <source>%1 is on %2</source>
        <translation>%1 está en %2</translation>
    </message>
    <message>
        <source>Through this network it reaches the outside.</source>
        <translation>A través de esta red llega al exterior.</translation>
    </message>
    <message>
        <source>Others on this network find it under the name %1.</source>
        <translation>Los demás lo encuentran en esta red con el nombre %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Port %1 of the host</source>
        <translation>Puerto %1 del host</translation>
    </message>
    <message>
        <source>The door for your browser. It is open on the host itself only and not to its network, because the first visitor of a new server becomes administrator.</source>
        <translation>La puerta para su navegador. Solo está abierta en el propio host y no hacia su red, porque el primer visitante de un servidor nuevo se convierte en administrador.</translation>
    </message>
    <message>
        <source>%1 is port %2 of %3</source>
        <translation>%1 es el puerto %2 de %3</translation>
    </message>
    <message>
        <source>The host's engine passes on what comes in there.</source>
        <translation>El motor del host transmite lo que llega ahí.</translation>
    </message>
    <message>
        <source>And %1 more</source>
        <translation>Y %1 más</translation>
    </message>
    <message>
        <source>Each has containers, volumes and networks of its own like those shown: %1 to %2.</source>
        <translation>Cada uno tiene contenedores, volúmenes y redes propios como los que se muestran: de %1 a %2.</translation>
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
        <translation>como el usuario de la imagen</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>lets containers through</source>
        <translation>deja pasar contenedores</translation>
    </message>
    <message>
        <source>lets images through only</source>
        <translation>solo deja pasar imágenes</translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 CPU</translation>
    </message>
    <message>
        <source>default bridge</source>
        <translation>bridge predeterminada</translation>
    </message>
    <message numerus="yes">
        <source>%n TeamCity agent(s) on a Docker host, method %1.</source>
        <translation>
            <numerusform>%n agente de TeamCity en un host de Docker, método %1.</numerusform>
            <numerusform>%n agentes de TeamCity en un host de Docker, método %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trust boundary is the whole host.</source>
        <translation>El límite de confianza es todo el host.</translation>
    </message>
    <message>
        <source>The trust boundary runs around each agent.</source>
        <translation>El límite de confianza rodea a cada agente.</translation>
    </message>
    <message>
        <source>The server %1 is made with it.</source>
        <translation>El servidor %1 se crea a la vez.</translation>
    </message>
    <message>
        <source>The server is %1.</source>
        <translation>El servidor es %1.</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volumen</translation>
    </message>
    <message>
        <source>path of the host</source>
        <translation>ruta del host</translation>
    </message>
    <message>
        <source>engine's socket</source>
        <translation>socket del motor</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>port of the host</source>
        <translation>puerto del host</translation>
    </message>
    <message>
        <source>read and write</source>
        <translation>lectura y escritura</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>solo lectura</translation>
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
        <translation>una respuesta que no se puede leer</translation>
    </message>
    <message>
        <source>set</source>
        <translation>definido</translation>
    </message>
    <message>
        <source>%1: it is not there</source>
        <translation>%1: no está</translation>
    </message>
    <message>
        <source>%1: it was not asked for</source>
        <translation>%1: no se había pedido</translation>
    </message>
    <message>
        <source>%1: the engine gave %2</source>
        <translation>%1: el motor dio %2</translation>
    </message>
    <message>
        <source>%1: not asked for, it has %2</source>
        <translation>%1: no se había pedido y tiene %2</translation>
    </message>
    <message>
        <source>%1: %2 was asked for, it has none</source>
        <translation>%1: se pidió %2 y no tiene ninguno</translation>
    </message>
    <message>
        <source>%1: %2 was asked for, it has %3</source>
        <translation>%1: se pidió %2 y tiene %3</translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <source>Choose the engine</source>
        <translation>Elegir el motor</translation>
    </message>
    <message>
        <source>Name a Docker context, or type an address such as unix:///run/user/1000/docker.sock. Leave it empty to use the engine that the docker command would.</source>
        <translation>Indique un contexto de Docker o escriba una dirección como unix:///run/user/1000/docker.sock. Déjelo vacío para usar el mismo motor que el comando docker.</translation>
    </message>
    <message>
        <source>Docker context or address</source>
        <translation>Contexto de Docker o dirección</translation>
    </message>
    <message>
        <source>as the docker command chooses</source>
        <translation>el que elige el comando docker</translation>
    </message>
    <message>
        <source>The name of a Docker context, or an address: unix://, npipe://, tcp:// or ssh://USER@HOST. Empty: as the docker command finds it.</source>
        <translation>El nombre de un contexto de Docker o una dirección: unix://, npipe://, tcp:// o ssh://USER@HOST. Vacío: el que encuentre el comando docker.</translation>
    </message>
</context>
<context>
    <name>EngineNetwork</name>
    <message>
        <source>Enter a subnet such as 10.201.0.0/16.</source>
        <translation>Escriba una subred como 10.201.0.0/16.</translation>
    </message>
    <message>
        <source>Each network of the engine takes 256 addresses, and the default one is the first: give a subnet between /8 and /22.</source>
        <translation>Cada red del motor ocupa 256 direcciones, y la predeterminada es la primera: indique una subred entre /8 y /22.</translation>
    </message>
    <message>
        <source>The subnet begins at %1/%2.</source>
        <translation>La subred empieza en %1/%2.</translation>
    </message>
    <message>
        <source>Enter the mirror's address, such as https://mirror.example.com.</source>
        <translation>Escriba la dirección del mirror, como https://mirror.example.com.</translation>
    </message>
    <message>
        <source>An engine takes no user or password for a mirror.</source>
        <translation>Un motor no admite usuario ni contraseña para un mirror.</translation>
    </message>
    <message>
        <source>An engine takes only the host and port of a mirror, with nothing behind them.</source>
        <translation>Un motor solo admite el host y el puerto de un mirror, sin nada detrás.</translation>
    </message>
    <message>
        <source>Builds use the host's engine, which has settings of its own: this is not used.</source>
        <translation>Los builds usan el motor del host, que tiene su propia configuración: esto no se usa.</translation>
    </message>
    <message>
        <source>Only an engine in a sidecar can be told this. One in the agent goes by /etc/docker/daemon.json of its image: this is not used.</source>
        <translation>Esto solo se puede indicar a un motor en un sidecar. Uno que está en el agente se rige por el /etc/docker/daemon.json de su imagen: esto no se usa.</translation>
    </message>
    <message>
        <source>Packets have between %1 and %2 bytes; 1500 is usual.</source>
        <translation>Los paquetes tienen entre %1 y %2 bytes; lo habitual es 1500.</translation>
    </message>
    <message>
        <source>Enter hosts with their ports, such as registry.example.com:5000, without http://.</source>
        <translation>Escriba los hosts con sus puertos, como registry.example.com:5000, sin http://.</translation>
    </message>
    <message>
        <source>These are more than 100 registries.</source>
        <translation>Son más de 100 registros.</translation>
    </message>
    <message>
        <source>Whoever is on the way to these registries can read and change the images that builds pull.</source>
        <translation>Quien esté en el camino hacia estos registros puede leer y modificar las imágenes que descargan los builds.</translation>
    </message>
</context>
<context>
    <name>EngineSetup</name>
    <message>
        <source>Remove what would be in the way of Docker's own packages. Images, containers and volumes stay.</source>
        <translation>Elimine lo que estorbaría a los paquetes de Docker. Las imágenes, los contenedores y los volúmenes se conservan.</translation>
    </message>
    <message>
        <source>Tell the package manager about Docker's packages, and the key with which they are signed.</source>
        <translation>Dé a conocer al gestor de paquetes los paquetes de Docker y la clave con la que están firmados.</translation>
    </message>
    <message>
        <source>a version at “Candidate”</source>
        <translation>una versión en «Candidate»</translation>
    </message>
    <message>
        <source>Install the engine. It starts at once, and with the machine.</source>
        <translation>Instale el motor. Se inicia enseguida y cada vez que arranca la máquina.</translation>
    </message>
    <message>
        <source>Tell the package manager about Docker's packages.</source>
        <translation>Dé a conocer al gestor de paquetes los paquetes de Docker.</translation>
    </message>
    <message>
        <source>Install the engine. When it asks for a key, say yes only to the fingerprint %1.</source>
        <translation>Instale el motor. Cuando pregunte por una clave, acepte solo la huella digital %1.</translation>
    </message>
    <message>
        <source>Start it, now and with the machine.</source>
        <translation>Inícielo ahora y haga que se inicie con la máquina.</translation>
    </message>
    <message>
        <source>Join the group docker, so that you may use the engine without sudo. Know what that means: whoever is in this group is as powerful as root on this machine.</source>
        <translation>Únase al grupo docker para poder usar el motor sin sudo. Tenga presente lo que significa: quien está en este grupo tiene tanto poder como root en esta máquina.</translation>
    </message>
    <message>
        <source>It counts from your next login: log out and in again, then start this program anew.</source>
        <translation>Surte efecto a partir del próximo inicio de sesión: cierre la sesión, vuelva a iniciarla y abra de nuevo este programa.</translation>
    </message>
    <message>
        <source>a part for the client and one for the server</source>
        <translation>una parte para el cliente y otra para el servidor</translation>
    </message>
    <message>
        <source>Docker Desktop is installed but does not run. Start it from the menu of your desktop, or so:</source>
        <translation>Docker Desktop está instalado, pero no se está ejecutando. Inícielo desde el menú del escritorio o así:</translation>
    </message>
    <message>
        <source>If it runs and is not found: its engine has an address of its own. Choose “Other engine…” and type desktop-linux.</source>
        <translation>Si se está ejecutando y no se encuentra: su motor tiene una dirección propia. Elija «Otro motor…» y escriba desktop-linux.</translation>
    </message>
    <message>
        <source>Docker is installed, but its engine does not run. Start it.</source>
        <translation>Docker está instalado, pero su motor no se está ejecutando. Inícielo.</translation>
    </message>
    <message>
        <source>“active” or “running”</source>
        <translation>«active» o «running»</translation>
    </message>
    <message>
        <source>If it does not start, its log says why. “dind-wizard doctor” explains many of its errors.</source>
        <translation>Si no se inicia, su log indica por qué. «dind-wizard doctor» explica muchos de sus errores.</translation>
    </message>
    <message>
        <source>Docker does not support this distribution itself; these are the steps for the one it is made from, and usually they work.</source>
        <translation>Docker no da soporte a esta distribución; estos son los pasos para la distribución en la que se basa, y suelen funcionar.</translation>
    </message>
    <message>
        <source>Docker makes no packages for a release as old as this one any more (%1 is the oldest). Upgrade the system first.</source>
        <translation>Docker ya no publica paquetes para una versión tan antigua como esta (la más antigua es %1). Actualice primero el sistema.</translation>
    </message>
    <message>
        <source>Ports that containers publish are open to the network even where ufw or firewalld closes them.</source>
        <translation>Los puertos que publican los contenedores quedan abiertos a la red aunque ufw o firewalld los cierren.</translation>
    </message>
    <message>
        <source>Install Docker Desktop, start it, and wait until it says that the engine runs. With it the methods docker-socket and dind work; Sysbox needs Linux.</source>
        <translation>Instale Docker Desktop, inícielo y espere a que indique que el motor se está ejecutando. Con él funcionan los métodos docker-socket y dind; Sysbox necesita Linux.</translation>
    </message>
    <message>
        <source>Docker has no packages of its own for this system. Most distributions bring a package, called docker or docker.io: install that one, then start its service.</source>
        <translation>Docker no tiene paquetes propios para este sistema. La mayoría de las distribuciones incluyen uno, llamado docker o docker.io: instálelo y después inicie su servicio.</translation>
    </message>
</context>
<context>
    <name>ErrorSignatures</name>
    <message>
        <source>This Sysbox is too old for the Docker inside the agent</source>
        <translation>Este Sysbox es demasiado antiguo para el Docker que hay dentro del agente</translation>
    </message>
    <message>
        <source>The Docker inside checks /proc strictly since runc 1.3.3 (Docker 28.5.2) and takes what Sysbox 0.6.7 and older show there for an attack.</source>
        <translation>El Docker de dentro comprueba /proc de forma estricta desde runc 1.3.3 (Docker 28.5.2) y toma por un ataque lo que muestran ahí Sysbox 0.6.7 y anteriores.</translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer on the host, then make the container again. Until then use an image with Docker 28.5.1 or older inside.</source>
        <translation>Instale Sysbox 0.7.1 o posterior en el host y vuelva a crear el contenedor. Hasta entonces, use una imagen que contenga Docker 28.5.1 o anterior.</translation>
    </message>
    <message>
        <source>Sysbox may not set a network setting on this kernel</source>
        <translation>Sysbox no puede definir un ajuste de red en este kernel</translation>
    </message>
    <message>
        <source>Sysbox fails to write a kernel setting for the new container. It is reported with Sysbox 0.7 on Ubuntu 24.04 with kernel 6.17 and is not solved yet.</source>
        <translation>Sysbox no consigue escribir un ajuste del kernel para el contenedor nuevo. Se ha notificado con Sysbox 0.7 en Ubuntu 24.04 con el kernel 6.17 y aún no está resuelto.</translation>
    </message>
    <message>
        <source>Start the host with an older kernel (6.8 is the one that Ubuntu 24.04 came with), or use the method dind on a machine of its own.</source>
        <translation>Arranque el host con un kernel más antiguo (el original de Ubuntu 24.04 es el 6.8), o use el método dind en una máquina dedicada.</translation>
    </message>
    <message>
        <source>Sysbox can't give the container its /sys</source>
        <translation>Sysbox no puede dar al contenedor su /sys</translation>
    </message>
    <message>
        <source>The kernel refuses a mount that Sysbox makes for every container. It is reported with Sysbox 0.7.0 under containerd 2 and kernels 6.8 to 6.17, on Kubernetes nodes above all.</source>
        <translation>El kernel rechaza un montaje que Sysbox hace para cada contenedor. Se ha notificado con Sysbox 0.7.0, containerd 2 y kernels del 6.8 al 6.17, sobre todo en nodos de Kubernetes.</translation>
    </message>
    <message>
        <source>Install the newest Sysbox. If it stays so, use an older kernel or containerd 1.7, or the method dind on a machine of its own.</source>
        <translation>Instale la versión más reciente de Sysbox. Si persiste, use un kernel más antiguo o containerd 1.7, o el método dind en una máquina dedicada.</translation>
    </message>
    <message>
        <source>This Sysbox is too old for the runc inside</source>
        <translation>Este Sysbox es demasiado antiguo para el runc de dentro</translation>
    </message>
    <message>
        <source>A runc that mounts /proc more carefully (since 1.0.0-rc95, Docker 20.10.7) does not get along with old Sysbox versions.</source>
        <translation>Un runc que monta /proc con más cuidado (desde la 1.0.0-rc95, Docker 20.10.7) no es compatible con versiones antiguas de Sysbox.</translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer on the host, then make the container again.</source>
        <translation>Instale Sysbox 0.7.1 o posterior en el host y vuelva a crear el contenedor.</translation>
    </message>
    <message>
        <source>Sysbox can't put the kernel's headers into this image</source>
        <translation>Sysbox no puede poner las cabeceras del kernel en esta imagen</translation>
    </message>
    <message>
        <source>Older versions of Sysbox make folders for the host's kernel headers in the container, which some images do not allow. Fixed in Sysbox 0.6.3.</source>
        <translation>Las versiones antiguas de Sysbox crean en el contenedor carpetas para las cabeceras del kernel del host, y algunas imágenes no lo permiten. Corregido en Sysbox 0.6.3.</translation>
    </message>
    <message>
        <source>Sysbox's manager does not run</source>
        <translation>El gestor de Sysbox no se está ejecutando</translation>
    </message>
    <message>
        <source>Docker knows the runtime, but Sysbox's service sysbox-mgr, which every start has to ask, does not answer.</source>
        <translation>Docker conoce el runtime, pero el servicio sysbox-mgr de Sysbox, al que hay que consultar en cada inicio, no responde.</translation>
    </message>
    <message>
        <source>Restart Sysbox and look at its state. If it stops again, /var/log/sysbox-mgr.log says why.</source>
        <translation>Reinicie Sysbox y compruebe su estado. Si se vuelve a detener, /var/log/sysbox-mgr.log indica por qué.</translation>
    </message>
    <message>
        <source>Sysbox's file service does not run</source>
        <translation>El servicio de archivos de Sysbox no se está ejecutando</translation>
    </message>
    <message>
        <source>The service sysbox-fs, which shows each container its own /proc and /sys, does not answer.</source>
        <translation>El servicio sysbox-fs, que muestra a cada contenedor su propio /proc y /sys, no responde.</translation>
    </message>
    <message>
        <source>Restart Sysbox and look at its state. If it stops again, /var/log/sysbox-fs.log says why.</source>
        <translation>Reinicie Sysbox y compruebe su estado. Si se vuelve a detener, /var/log/sysbox-fs.log indica por qué.</translation>
    </message>
    <message>
        <source>Sysbox was restarted under a running container</source>
        <translation>Sysbox se reinició con un contenedor en ejecución</translation>
    </message>
    <message>
        <source>The container's /proc comes from sysbox-fs, and that was restarted after the container had started. The container can't be connected again.</source>
        <translation>El /proc del contenedor procede de sysbox-fs, que se reinició después de iniciarse el contenedor. No es posible volver a conectar el contenedor.</translation>
    </message>
    <message>
        <source>Stop the agent and start it again.</source>
        <translation>Detenga el agente y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>Sysbox does not run privileged containers</source>
        <translation>Sysbox no ejecuta contenedores privilegiados</translation>
    </message>
    <message>
        <source>The container was asked to be privileged and to run under Sysbox. The two exclude each other; Docker inside a Sysbox container needs no privileged flag.</source>
        <translation>Se pidió que el contenedor fuera privilegiado y que se ejecutara con Sysbox. Ambas cosas se excluyen; Docker dentro de un contenedor de Sysbox no necesita el modo privilegiado.</translation>
    </message>
    <message>
        <source>Take --privileged (privileged: true) away.</source>
        <translation>Quite --privileged (privileged: true).</translation>
    </message>
    <message>
        <source>The user sysbox has two ranges of user numbers</source>
        <translation>El usuario sysbox tiene dos rangos de números de usuario</translation>
    </message>
    <message>
        <source>/etc/subuid or /etc/subgid has more than one line for the user sysbox. Sysbox wants exactly one in each.</source>
        <translation>/etc/subuid o /etc/subgid tiene más de una línea para el usuario sysbox. Sysbox exige exactamente una en cada archivo.</translation>
    </message>
    <message>
        <source>Leave one line "sysbox:START:65536" in each of the two files, then restart Sysbox.</source>
        <translation>Deje una sola línea "sysbox:START:65536" en cada uno de los dos archivos y reinicie Sysbox.</translation>
    </message>
    <message>
        <source>A variable whose name begins with SYSBOX_ is not one of Sysbox's</source>
        <translation>Una variable cuyo nombre empieza por SYSBOX_ no es de Sysbox</translation>
    </message>
    <message>
        <source>Names that begin with SYSBOX_ belong to Sysbox, and it starts no container that has one it does not know.</source>
        <translation>Los nombres que empiezan por SYSBOX_ pertenecen a Sysbox, que no inicia ningún contenedor que tenga uno que no conoce.</translation>
    </message>
    <message>
        <source>Rename or remove that variable of the agent.</source>
        <translation>Cambie el nombre de esa variable del agente o elimínela.</translation>
    </message>
    <message>
        <source>The kernel allows no user namespaces</source>
        <translation>El kernel no permite espacios de nombres de usuario</translation>
    </message>
    <message>
        <source>Sysbox keeps containers apart with user namespaces, and a kernel setting of this host switches them off for everybody but root.</source>
        <translation>Sysbox aísla los contenedores con espacios de nombres de usuario, y un ajuste del kernel de este host los desactiva para todos excepto root.</translation>
    </message>
    <message>
        <source>Switch them on. To keep it so after a restart, put the setting into a file in /etc/sysctl.d.</source>
        <translation>Actívelos. Para que se mantenga después de reiniciar, ponga el ajuste en un archivo de /etc/sysctl.d.</translation>
    </message>
    <message>
        <source>/var/lib/sysbox is on a file system that Sysbox can't use</source>
        <translation>/var/lib/sysbox está en un sistema de archivos que Sysbox no puede usar</translation>
    </message>
    <message>
        <source>Sysbox keeps its containers' data under /var/lib/sysbox and needs an ordinary disk there, with ext4 or btrfs; overlay and tmpfs won't do.</source>
        <translation>Sysbox guarda los datos de sus contenedores en /var/lib/sysbox y necesita ahí un disco normal, con ext4 o btrfs; overlay y tmpfs no sirven.</translation>
    </message>
    <message>
        <source>Move /var/lib/sysbox, and /var/lib/docker as well, to a disk with ext4 or btrfs.</source>
        <translation>Traslade /var/lib/sysbox, y también /var/lib/docker, a un disco con ext4 o btrfs.</translation>
    </message>
    <message>
        <source>Sysbox's installer stops because containers exist</source>
        <translation>El instalador de Sysbox se detiene porque existen contenedores</translation>
    </message>
    <message>
        <source>The installer wants to restart Docker with fixed network ranges and does not do so while there is any container, running or not.</source>
        <translation>El instalador quiere reiniciar Docker con rangos de red fijos y no lo hace mientras haya algún contenedor, esté o no en ejecución.</translation>
    </message>
    <message>
        <source>You need not remove your containers: give "bip" and "default-address-pools" in /etc/docker/daemon.json a value, restart Docker once yourself, and install again. The installer then leaves Docker running.</source>
        <translation>No hace falta que elimine sus contenedores: dé un valor a "bip" y "default-address-pools" en /etc/docker/daemon.json, reinicie usted mismo Docker una vez y vuelva a instalar. Así el instalador deja Docker en marcha.</translation>
    </message>
    <message>
        <source>Docker asks Sysbox for its features and gets no answer</source>
        <translation>Docker pregunta a Sysbox por sus funciones y no recibe respuesta</translation>
    </message>
    <message>
        <source>A warning: Sysbox before 0.7 has no command "features". It does no harm by itself but shows an old Sysbox, which current Docker versions inside the agent do not work with.</source>
        <translation>Una advertencia: Sysbox anterior a la 0.7 no tiene el comando "features". No causa daño por sí misma, pero revela un Sysbox antiguo, con el que no funcionan las versiones actuales de Docker dentro del agente.</translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer.</source>
        <translation>Instale Sysbox 0.7.1 o posterior.</translation>
    </message>
    <message>
        <source>The container's first process died in its user namespace</source>
        <translation>El primer proceso del contenedor murió en su espacio de nombres de usuario</translation>
    </message>
    <message>
        <source>Sysbox could not set up the new container's user namespace. Known causes are a kernel whose shiftfs module is broken (Ubuntu's 5.15.0-50) and limits on user namespaces.</source>
        <translation>Sysbox no pudo preparar el espacio de nombres de usuario del contenedor nuevo. Las causas conocidas son un kernel con un módulo shiftfs defectuoso (el 5.15.0-50 de Ubuntu) y los límites a los espacios de nombres de usuario.</translation>
    </message>
    <message>
        <source>Look whether user namespaces are limited, update the kernel, and restart. If the module shiftfs is loaded on a kernel from 5.19 on, Sysbox does not need it: unload it.</source>
        <translation>Compruebe si los espacios de nombres de usuario están limitados, actualice el kernel y reinicie. Si el módulo shiftfs está cargado en un kernel a partir del 5.19, Sysbox no lo necesita: quítelo del kernel.</translation>
    </message>
    <message>
        <source>The engine does not know this runtime</source>
        <translation>El motor no conoce este runtime</translation>
    </message>
    <message>
        <source>The container asks for a runtime (sysbox-runc, say) that is not registered with the engine. Sysbox is not installed there, Docker is a snap package, or /etc/docker/daemon.json lost the entry.</source>
        <translation>El contenedor pide un runtime (por ejemplo, sysbox-runc) que no está registrado en el motor. Sysbox no está instalado ahí, Docker es un paquete snap o /etc/docker/daemon.json perdió la entrada.</translation>
    </message>
    <message>
        <source>Look what the engine knows. Install Sysbox, or choose another method.</source>
        <translation>Compruebe qué conoce el motor. Instale Sysbox o elija otro método.</translation>
    </message>
    <message>
        <source>The engine remaps users, and the container wants to be privileged</source>
        <translation>El motor reasigna los usuarios y el contenedor quiere ser privilegiado</translation>
    </message>
    <message>
        <source>The engine was set up with userns-remap: root in a container is an ordinary user outside. Privileged containers are refused then.</source>
        <translation>El motor se configuró con userns-remap: el root de un contenedor es un usuario normal fuera de él. En ese caso se rechazan los contenedores privilegiados.</translation>
    </message>
    <message>
        <source>Give the container the host's user namespace (--userns=host; in Compose: userns_mode: host). Know that this switches the protection off for it. Or choose the method sysbox.</source>
        <translation>Dé al contenedor el espacio de nombres de usuario del host (--userns=host; en Compose: userns_mode: host). Tenga presente que eso le quita la protección. O elija el método sysbox.</translation>
    </message>
    <message>
        <source>The engine remaps users, and the container wants a namespace of the host</source>
        <translation>El motor reasigna los usuarios y el contenedor quiere un espacio de nombres del host</translation>
    </message>
    <message>
        <source>With userns-remap no container may use the host's network or processes.</source>
        <translation>Con userns-remap, ningún contenedor puede usar la red ni los procesos del host.</translation>
    </message>
    <message>
        <source>Take the host network away, or give the container the host's user namespace (--userns=host).</source>
        <translation>Quite la red del host o dé al contenedor el espacio de nombres de usuario del host (--userns=host).</translation>
    </message>
    <message>
        <source>This machine has fewer rights to give than the container wants</source>
        <translation>Esta máquina no puede conceder todos los permisos que pide el contenedor</translation>
    </message>
    <message>
        <source>A privileged container wants all of root's rights, and the engine itself lacks some: it runs in a container or in a restricted virtual machine.</source>
        <translation>Un contenedor privilegiado pide todos los permisos de root, y al propio motor le faltan algunos: se ejecuta en un contenedor o en una máquina virtual restringida.</translation>
    </message>
    <message>
        <source>Run the engine where root has all rights: on a real or full virtual machine.</source>
        <translation>Ejecute el motor donde root tenga todos los permisos: en una máquina real o en una máquina virtual completa.</translation>
    </message>
    <message>
        <source>The inner engine's cgroups were not prepared</source>
        <translation>Los cgroups del motor interno no se prepararon</translation>
    </message>
    <message>
        <source>Under cgroup v2 an engine in a container first has to move its own processes into a group below. The official docker:dind image does so at its start; this one does not.</source>
        <translation>Con cgroup v2, un motor en un contenedor tiene que mover antes sus propios procesos a un grupo inferior. La imagen oficial docker:dind lo hace al iniciarse; esta no.</translation>
    </message>
    <message>
        <source>Use the official docker:dind image beside the agent, or a TeamCity agent image whose start script does it.</source>
        <translation>Use la imagen oficial docker:dind junto al agente, o una imagen de agente de TeamCity cuyo script de inicio lo haga.</translation>
    </message>
    <message>
        <source>The engine does not find the cgroups that it needs</source>
        <translation>El motor no encuentra los cgroups que necesita</translation>
    </message>
    <message>
        <source>The engine (before 20.10) knows cgroup v1 only and the host has v2, or the container was given no cgroups to work with.</source>
        <translation>El motor (anterior a la 20.10) solo conoce cgroup v1 y el host tiene v2, o el contenedor no recibió cgroups con los que trabajar.</translation>
    </message>
    <message>
        <source>Use a newer engine. Inside a container: use Docker 20.10 or newer, and the privileged flag or Sysbox.</source>
        <translation>Use un motor más reciente. Dentro de un contenedor: use Docker 20.10 o posterior, y el modo privilegiado o Sysbox.</translation>
    </message>
    <message>
        <source>The host uses cgroup v1, which Docker gives up</source>
        <translation>El host usa cgroup v1, que Docker va a abandonar</translation>
    </message>
    <message>
        <source>A warning: engines from 29 on still work with cgroup v1; support ends in May 2029 at the latest.</source>
        <translation>Una advertencia: los motores a partir de la 29 todavía funcionan con cgroup v1; el soporte termina en mayo de 2029 a más tardar.</translation>
    </message>
    <message>
        <source>Nothing has to be done today. Move the host to cgroup v2 at its next upgrade; current distributions have it by default.</source>
        <translation>Hoy no hay que hacer nada. Pase el host a cgroup v2 en su próxima actualización; las distribuciones actuales lo usan de forma predeterminada.</translation>
    </message>
    <message>
        <source>The rootless engine may not make groups for limits</source>
        <translation>El motor rootless no puede crear grupos para los límites</translation>
    </message>
    <message>
        <source>A limit was asked for, and systemd does not let this user make the control group that it needs.</source>
        <translation>Se pidió un límite, y systemd no permite que este usuario cree el grupo de control necesario.</translation>
    </message>
    <message>
        <source>Let systemd delegate cgroups to users (the page says how), or leave the limits out.</source>
        <translation>Haga que systemd delegue los cgroups a los usuarios (la página explica cómo) o prescinda de los límites.</translation>
    </message>
    <message>
        <source>The kernel can't enforce this limit</source>
        <translation>El kernel no puede aplicar este límite</translation>
    </message>
    <message>
        <source>The host's kernel was started without the control group that this limit needs. Docker starts the container without the limit.</source>
        <translation>El kernel del host se inició sin el grupo de control que necesita este límite. Docker inicia el contenedor sin el límite.</translation>
    </message>
    <message>
        <source>If the limit matters, switch it on in the kernel's start options, or leave the limit out.</source>
        <translation>Si el límite es importante, actívelo en las opciones de arranque del kernel; si no, quítelo.</translation>
    </message>
    <message>
        <source>The engine inside has not the rights to run</source>
        <translation>El motor interno no tiene los permisos para ejecutarse</translation>
    </message>
    <message>
        <source>Docker inside a container needs the privileged flag or Sysbox, and this container has neither.</source>
        <translation>Docker dentro de un contenedor necesita el modo privilegiado o Sysbox, y este contenedor no tiene ninguno de los dos.</translation>
    </message>
    <message>
        <source>Make the container with --privileged (the method dind), or under Sysbox (the method sysbox).</source>
        <translation>Cree el contenedor con --privileged (método dind) o con Sysbox (método sysbox).</translation>
    </message>
    <message>
        <source>The engine inside may not set up its network</source>
        <translation>El motor interno no puede configurar su red</translation>
    </message>
    <message>
        <source>Docker inside a container needs the privileged flag or Sysbox; without them it can't change network rules.</source>
        <translation>Docker dentro de un contenedor necesita el modo privilegiado o Sysbox; sin ellos no puede cambiar las reglas de red.</translation>
    </message>
    <message>
        <source>Make the container with --privileged (the method dind), or under Sysbox (the method sysbox). The engine has to start as root.</source>
        <translation>Cree el contenedor con --privileged (método dind) o con Sysbox (método sysbox). El motor tiene que iniciarse como root.</translation>
    </message>
    <message>
        <source>The engine inside may not mount</source>
        <translation>El motor interno no puede montar</translation>
    </message>
    <message>
        <source>docker:dind was started without the privileged flag.</source>
        <translation>docker:dind se inició sin el modo privilegiado.</translation>
    </message>
    <message>
        <source>The rootless engine image needs the privileged flag, too</source>
        <translation>La imagen del motor rootless también necesita el modo privilegiado</translation>
    </message>
    <message>
        <source>docker:dind-rootless runs its engine as an ordinary user, but to set that up it needs a container without Docker's usual limits.</source>
        <translation>docker:dind-rootless ejecuta su motor como un usuario normal, pero para prepararlo necesita un contenedor sin los límites habituales de Docker.</translation>
    </message>
    <message>
        <source>Make its container with --privileged.</source>
        <translation>Cree su contenedor con --privileged.</translation>
    </message>
    <message>
        <source>The kernel allows the rootless engine no user namespaces</source>
        <translation>El kernel no permite espacios de nombres de usuario al motor rootless</translation>
    </message>
    <message>
        <source>A rootless engine lives in a user namespace, and a setting of the host's kernel forbids these to ordinary users.</source>
        <translation>Un motor rootless vive en un espacio de nombres de usuario, y un ajuste del kernel del host se los prohíbe a los usuarios normales.</translation>
    </message>
    <message>
        <source>Allow them on the host. To keep it so after a restart, put the settings into a file in /etc/sysctl.d.</source>
        <translation>Permítalos en el host. Para que se mantenga después de reiniciar, ponga los ajustes en un archivo de /etc/sysctl.d.</translation>
    </message>
    <message>
        <source>This engine image can't run as an ordinary user</source>
        <translation>Esta imagen de motor no puede ejecutarse como un usuario normal</translation>
    </message>
    <message>
        <source>The ordinary docker:dind image was started as a user other than root.</source>
        <translation>La imagen normal docker:dind se inició con un usuario distinto de root.</translation>
    </message>
    <message>
        <source>Start it as root, or use an image whose tag ends in -dind-rootless.</source>
        <translation>Iníciela como root o use una imagen cuyo tag termine en -dind-rootless.</translation>
    </message>
    <message>
        <source>The container asks for a higher limit than may be given</source>
        <translation>El contenedor pide un límite mayor del que se puede conceder</translation>
    </message>
    <message>
        <source>A --ulimit goes beyond what the engine itself may do: it is rootless, or runs in a container.</source>
        <translation>Un --ulimit supera lo que se le permite al propio motor: es rootless o se ejecuta en un contenedor.</translation>
    </message>
    <message>
        <source>Leave the ulimit out, or lower it.</source>
        <translation>Quite el ulimit o redúzcalo.</translation>
    </message>
    <message>
        <source>AppArmor's profile can't be used inside</source>
        <translation>El perfil de AppArmor no se puede usar dentro</translation>
    </message>
    <message>
        <source>The engine in the container sees that the host uses AppArmor, but can't load or apply its profile, because /sys/kernel/security is not mounted there.</source>
        <translation>El motor del contenedor ve que el host usa AppArmor, pero no puede cargar ni aplicar su perfil, porque ahí no está montado /sys/kernel/security.</translation>
    </message>
    <message>
        <source>Use the official docker:dind image, which mounts it, or set the variable container=docker for the engine so that it looks for AppArmor properly.</source>
        <translation>Use la imagen oficial docker:dind, que lo monta, o defina la variable container=docker para el motor, de modo que detecte AppArmor correctamente.</translation>
    </message>
    <message>
        <source>SELinux keeps the container from the socket</source>
        <translation>SELinux impide que el contenedor acceda al socket</translation>
    </message>
    <message>
        <source>SELinux labels the host's Docker socket in a way that ordinary containers may not use, whatever their user is.</source>
        <translation>SELinux etiqueta el socket de Docker del host de tal modo que los contenedores normales no pueden usarlo, sea cual sea su usuario.</translation>
    </message>
    <message>
        <source>Start the agent with --security-opt label=disable (Compose: security_opt: [label=disable]). Do not relabel the socket with :z.</source>
        <translation>Inicie el agente con --security-opt label=disable (Compose: security_opt: [label=disable]). No cambie la etiqueta del socket con :z.</translation>
    </message>
    <message>
        <source>The engine's data lies on an overlay file system</source>
        <translation>Los datos del motor están en un sistema de archivos overlay</translation>
    </message>
    <message>
        <source>A container's own files are an overlay already, and Linux can't put a second one on top. The engine inside needs a volume for its data.</source>
        <translation>Los archivos de un contenedor ya son un overlay, y Linux no puede poner otro encima. El motor interno necesita un volumen para sus datos.</translation>
    </message>
    <message>
        <source>Mount a volume at /var/lib/docker; with a containerd of its own also at /var/lib/containerd.</source>
        <translation>Monte un volumen en /var/lib/docker; si tiene un containerd propio, también en /var/lib/containerd.</translation>
    </message>
    <message>
        <source>The storage driver overlay2 does not go with the new image store</source>
        <translation>El driver de almacenamiento overlay2 no es compatible con el nuevo almacén de imágenes</translation>
    </message>
    <message>
        <source>Engines from 29 on keep images in containerd, which calls its driver overlayfs. DOCKER_DRIVER or --storage-driver names overlay2 while the new store is switched on.</source>
        <translation>Los motores a partir de la 29 guardan las imágenes en containerd, que llama overlayfs a su driver. DOCKER_DRIVER o --storage-driver indica overlay2 mientras el nuevo almacén está activado.</translation>
    </message>
    <message>
        <source>Remove DOCKER_DRIVER and --storage-driver, or go back to the old store with --feature=containerd-snapshotter=false.</source>
        <translation>Elimine DOCKER_DRIVER y --storage-driver, o vuelva al almacén anterior con --feature=containerd-snapshotter=false.</translation>
    </message>
    <message>
        <source>The engine's data was written by another storage driver</source>
        <translation>Los datos del motor los escribió otro driver de almacenamiento</translation>
    </message>
    <message>
        <source>What is in /var/lib/docker comes from a storage driver that does not work here, so the engine refuses to start over it.</source>
        <translation>Lo que hay en /var/lib/docker procede de un driver de almacenamiento que no funciona aquí, así que el motor se niega a iniciarse sobre ello.</translation>
    </message>
    <message>
        <source>Start it where the old driver works, or give the engine a new, empty volume; its images are pulled again.</source>
        <translation>Inícielo donde funcione el driver anterior, o dé al motor un volumen nuevo y vacío; sus imágenes se descargan de nuevo.</translation>
    </message>
    <message>
        <source>The engine can't use the disk that it was given</source>
        <translation>El motor no puede usar el disco que se le dio</translation>
    </message>
    <message>
        <source>None of the storage drivers works where the engine's data is. Inside a container that means: there is no volume at /var/lib/docker.</source>
        <translation>Ninguno de los drivers de almacenamiento funciona donde están los datos del motor. Dentro de un contenedor, eso significa que no hay un volumen en /var/lib/docker.</translation>
    </message>
    <message>
        <source>Mount a volume at /var/lib/docker.</source>
        <translation>Monte un volumen en /var/lib/docker.</translation>
    </message>
    <message>
        <source>Another engine uses the same data</source>
        <translation>Otro motor usa los mismos datos</translation>
    </message>
    <message>
        <source>The engine waits for a lock on /var/lib/docker: a second engine has the same volume, or the first has not stopped yet.</source>
        <translation>El motor espera un bloqueo sobre /var/lib/docker: un segundo motor tiene el mismo volumen, o el primero no se ha detenido todavía.</translation>
    </message>
    <message>
        <source>Give each engine a volume of its own. Two engines on the same data destroy it.</source>
        <translation>Dé a cada motor su propio volumen. Dos motores sobre los mismos datos los destruyen.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>There is no room left on the disk, or on the file system that something is written to. An agent's engine keeps every image and cache in its volume until they are removed.</source>
        <translation>No queda espacio en el disco, o en el sistema de archivos en el que se escribe. El motor de un agente guarda en su volumen todas las imágenes y la caché hasta que se eliminan.</translation>
    </message>
    <message>
        <source>See what takes the space, and remove what is not needed. docker system prune removes stopped containers, unused networks and images; read what it lists first.</source>
        <translation>Averigüe qué ocupa el espacio y elimine lo que no haga falta. docker system prune elimina los contenedores detenidos y las redes e imágenes que no se usan; lea antes la lista que muestra.</translation>
    </message>
    <message>
        <source>The host allows too few file watches</source>
        <translation>El host permite vigilar muy pocos archivos</translation>
    </message>
    <message>
        <source>Engines and builds watch files, and all containers together share one limit of the kernel, which is used up.</source>
        <translation>Los motores y los builds vigilan archivos, y todos los contenedores comparten un límite del kernel, que se ha agotado.</translation>
    </message>
    <message>
        <source>Raise the limits on the host. To keep them after a restart, put them into a file in /etc/sysctl.d.</source>
        <translation>Aumente los límites en el host. Para conservarlos después de reiniciar, póngalos en un archivo de /etc/sysctl.d.</translation>
    </message>
    <message>
        <source>A container's files are still in use</source>
        <translation>Los archivos de un contenedor siguen en uso</translation>
    </message>
    <message>
        <source>Something on the host still holds the files of the container that is to be removed.</source>
        <translation>Algo en el host todavía retiene los archivos del contenedor que se quiere eliminar.</translation>
    </message>
    <message>
        <source>Wait a moment and remove it again. If it stays so, restart Docker.</source>
        <translation>Espere un momento y vuelva a eliminarlo. Si persiste, reinicie Docker.</translation>
    </message>
    <message>
        <source>The host's kernel lacks the newer network rules</source>
        <translation>Al kernel del host le faltan las reglas de red nuevas</translation>
    </message>
    <message>
        <source>The engine inside sets up its network with nf_tables, which this host's kernel does not offer.</source>
        <translation>El motor interno configura su red con nf_tables, que el kernel de este host no ofrece.</translation>
    </message>
    <message>
        <source>Let the engine inside use the older rules: set DOCKER_IPTABLES_LEGACY=1 for the container that runs it (TeamCity images since September 2025, docker:dind).</source>
        <translation>Haga que el motor interno use las reglas antiguas: defina DOCKER_IPTABLES_LEGACY=1 para el contenedor que lo ejecuta (imágenes de TeamCity desde septiembre de 2025, docker:dind).</translation>
    </message>
    <message>
        <source>The host's kernel lacks the older network rules</source>
        <translation>Al kernel del host le faltan las reglas de red antiguas</translation>
    </message>
    <message>
        <source>The engine inside sets up its network with the older iptables, whose module is not loaded on the host, and a container can't load it.</source>
        <translation>El motor interno configura su red con el iptables antiguo, cuyo módulo no está cargado en el host, y un contenedor no puede cargarlo.</translation>
    </message>
    <message>
        <source>Load the module on the host. Or let the engine inside use the newer rules: set DOCKER_IPTABLES_LEGACY to nothing in docker:dind, and leave it out in TeamCity's images.</source>
        <translation>Cargue el módulo en el host. O haga que el motor interno use las reglas nuevas: deje vacía DOCKER_IPTABLES_LEGACY en docker:dind, y no la defina en las imágenes de TeamCity.</translation>
    </message>
    <message>
        <source>The program iptables is missing</source>
        <translation>Falta el programa iptables</translation>
    </message>
    <message>
        <source>The engine needs iptables for its network, and it is not installed where the engine runs.</source>
        <translation>El motor necesita iptables para su red, y no está instalado donde se ejecuta el motor.</translation>
    </message>
    <message>
        <source>Install the package iptables there, or use an image that has it: docker:dind or a TeamCity agent image.</source>
        <translation>Instale ahí el paquete iptables, o use una imagen que lo tenga: docker:dind o una imagen de agente de TeamCity.</translation>
    </message>
    <message>
        <source>Docker's network rules are gone</source>
        <translation>Las reglas de red de Docker han desaparecido</translation>
    </message>
    <message>
        <source>A firewall was started or reloaded after Docker and took Docker's rules away.</source>
        <translation>Un firewall se inició o se recargó después de Docker y quitó las reglas de Docker.</translation>
    </message>
    <message>
        <source>Restart Docker; that restores them. It stops containers for a moment.</source>
        <translation>Reinicie Docker; eso las restaura. Detiene los contenedores por un momento.</translation>
    </message>
    <message>
        <source>The engine can't set up its network</source>
        <translation>El motor no puede configurar su red</translation>
    </message>
    <message>
        <source>Setting up the address translation failed. Inside a container: the privileged flag is missing, or the host's kernel lacks what the engine uses.</source>
        <translation>Falló la configuración de la traducción de direcciones. Dentro de un contenedor: falta el modo privilegiado, o el kernel del host no tiene lo que usa el motor.</translation>
    </message>
    <message>
        <source>Make the container privileged or use Sysbox. If it is, try DOCKER_IPTABLES_LEGACY=1 for it.</source>
        <translation>Cree el contenedor como privilegiado o use Sysbox. Si ya es así, pruebe a definir DOCKER_IPTABLES_LEGACY=1.</translation>
    </message>
    <message>
        <source>The engine does not start because of its network; the rest of the line says what failed.</source>
        <translation>El motor no se inicia a causa de su red; el resto de la línea indica qué falló.</translation>
    </message>
    <message>
        <source>Check that the container is privileged or runs under Sysbox, and that its network ranges do not overlap with the host's.</source>
        <translation>Compruebe que el contenedor es privilegiado o se ejecuta con Sysbox, y que sus rangos de red no se solapan con los del host.</translation>
    </message>
    <message>
        <source>No free range of addresses is left for the network</source>
        <translation>No queda ningún rango de direcciones libre para la red</translation>
    </message>
    <message>
        <source>Every range that Docker may use is taken: by many Docker networks, or by a VPN or other networks of the host.</source>
        <translation>Todos los rangos que Docker puede usar están ocupados: por muchas redes de Docker, o por una VPN u otras redes del host.</translation>
    </message>
    <message>
        <source>Remove networks that nobody uses. If a VPN takes the ranges, switch it off while the network is made, or set "default-address-pools" in /etc/docker/daemon.json.</source>
        <translation>Elimine las redes que nadie usa. Si una VPN ocupa los rangos, desconéctela mientras se crea la red, o defina "default-address-pools" en /etc/docker/daemon.json.</translation>
    </message>
    <message>
        <source>The engine does not know the host's address</source>
        <translation>El motor no conoce la dirección del host</translation>
    </message>
    <message>
        <source>host.docker.internal was asked for with host-gateway, but the engine has no default bridge to take the address from.</source>
        <translation>Se pidió host.docker.internal con host-gateway, pero el motor no tiene una red bridge predeterminada de la que tomar la dirección.</translation>
    </message>
    <message>
        <source>Set "host-gateway-ip" in the engine's daemon.json, or use the host's address in the network instead.</source>
        <translation>Defina "host-gateway-ip" en el daemon.json del motor, o use en su lugar la dirección del host en la red.</translation>
    </message>
    <message>
        <source>Only networks of your own know names</source>
        <translation>Solo las redes propias conocen nombres</translation>
    </message>
    <message>
        <source>A container has a name in its network only if that network was made by you; Docker's default bridge knows none.</source>
        <translation>Un contenedor solo tiene nombre en su red si la red la creó usted; la red bridge predeterminada de Docker no conoce nombres.</translation>
    </message>
    <message>
        <source>Make a network and put the containers on it.</source>
        <translation>Cree una red y ponga en ella los contenedores.</translation>
    </message>
    <message>
        <source>The network is still in use</source>
        <translation>La red todavía está en uso</translation>
    </message>
    <message>
        <source>A network can only be removed when no container is connected to it.</source>
        <translation>Una red solo se puede eliminar cuando no hay ningún contenedor conectado a ella.</translation>
    </message>
    <message>
        <source>Stop and remove the containers on it first.</source>
        <translation>Antes, detenga y elimine los contenedores que están en ella.</translation>
    </message>
    <message>
        <source>A network of this name exists already</source>
        <translation>Ya existe una red con este nombre</translation>
    </message>
    <message>
        <source>Each network of an engine has a name of its own.</source>
        <translation>Cada red de un motor tiene un nombre propio.</translation>
    </message>
    <message>
        <source>Choose another name for the agent, or use the network that is there.</source>
        <translation>Elija otro nombre para el agente o use la red existente.</translation>
    </message>
    <message>
        <source>The engine thinks that it runs already</source>
        <translation>El motor cree que ya se está ejecutando</translation>
    </message>
    <message>
        <source>A file docker.pid is left from before the container stopped hard. TeamCity images before 2023.03 do not remove it.</source>
        <translation>Quedó un archivo docker.pid de antes de que el contenedor se detuviera bruscamente. Las imágenes de TeamCity anteriores a la 2023.03 no lo eliminan.</translation>
    </message>
    <message>
        <source>Use a newer agent image. For now, make the container again; its volumes stay.</source>
        <translation>Use una imagen de agente más reciente. Por ahora, vuelva a crear el contenedor; sus volúmenes se conservan.</translation>
    </message>
    <message>
        <source>The engine's helper containerd does not start</source>
        <translation>containerd, el auxiliar del motor, no se inicia</translation>
    </message>
    <message>
        <source>The engine starts containerd and waits for it in vain. In a container the reason is mostly that the privileged flag is missing; the lines before say more.</source>
        <translation>El motor inicia containerd y lo espera en vano. En un contenedor, la causa suele ser que falta el modo privilegiado; las líneas anteriores dan más detalles.</translation>
    </message>
    <message>
        <source>Make the container privileged or use Sysbox, and look at the lines before this one.</source>
        <translation>Cree el contenedor como privilegiado o use Sysbox, y lea las líneas anteriores a esta.</translation>
    </message>
    <message>
        <source>Anyone in the network can take over this engine</source>
        <translation>Cualquiera en la red puede tomar el control de este motor</translation>
    </message>
    <message>
        <source>The engine listens on a network port without encryption or password. Whoever reaches the port is root on its machine.</source>
        <translation>El motor escucha en un puerto de red sin cifrado ni contraseña. Quien llegue al puerto es root en su máquina.</translation>
    </message>
    <message>
        <source>Remove the tcp:// address from the engine's start options or daemon.json, or protect it with TLS (port 2376).</source>
        <translation>Elimine la dirección tcp:// de las opciones de inicio del motor o de daemon.json, o protéjala con TLS (puerto 2376).</translation>
    </message>
    <message>
        <source>Docker Desktop's isolation forbids this</source>
        <translation>El aislamiento de Docker Desktop lo prohíbe</translation>
    </message>
    <message>
        <source>Enhanced Container Isolation is switched on in Docker Desktop. It keeps containers from the Docker socket unless an administrator allows the image.</source>
        <translation>Enhanced Container Isolation está activado en Docker Desktop. Impide que los contenedores accedan al socket de Docker, salvo que un administrador autorice la imagen.</translation>
    </message>
    <message>
        <source>Ask the administrator of Docker Desktop to allow the agent's image and the commands, or use the method dind.</source>
        <translation>Pida al administrador de Docker Desktop que autorice la imagen del agente y los comandos, o use el método dind.</translation>
    </message>
    <message>
        <source>Your user may not use the Docker socket</source>
        <translation>Su usuario no puede usar el socket de Docker</translation>
    </message>
    <message>
        <source>The socket belongs to root and one group, and this user is not in it. In an agent: the group's number differs between host and image, or SELinux forbids it.</source>
        <translation>El socket pertenece a root y a un grupo, y este usuario no está en él. En un agente: el número del grupo no coincide entre el host y la imagen, o SELinux lo prohíbe.</translation>
    </message>
    <message>
        <source>On the host: join the group docker, then log out and in. For an agent: give it the number of the socket's group (--group-add), or run it as root. Whoever may use the socket is as powerful as root.</source>
        <translation>En el host: únase al grupo docker, cierre la sesión y vuelva a iniciarla. Para un agente: dele el número del grupo del socket (--group-add) o ejecútelo como root. Quien puede usar el socket tiene tanto poder como root.</translation>
    </message>
    <message>
        <source>There is no Docker socket at this path</source>
        <translation>No hay ningún socket de Docker en esta ruta</translation>
    </message>
    <message>
        <source>The engine is not started, or listens elsewhere: rootless Docker and Docker Desktop on Linux have sockets of their own. In an agent, the socket is not mounted.</source>
        <translation>El motor no está iniciado o escucha en otro lugar: Docker rootless y Docker Desktop en Linux tienen sockets propios. En un agente, el socket no está montado.</translation>
    </message>
    <message>
        <source>Start Docker, or choose the context of the engine that runs. In an agent, mount the socket, or wait until the engine inside has started.</source>
        <translation>Inicie Docker o elija el contexto del motor que se está ejecutando. En un agente, monte el socket o espere a que el motor interno se haya iniciado.</translation>
    </message>
    <message>
        <source>Nothing listens at the Docker socket</source>
        <translation>Nadie escucha en el socket de Docker</translation>
    </message>
    <message>
        <source>The socket's file is there, but the engine behind it has stopped, or a folder of that name has been made in its place.</source>
        <translation>El archivo del socket está ahí, pero el motor que hay detrás se ha detenido, o se creó en su lugar una carpeta con ese nombre.</translation>
    </message>
    <message>
        <source>Start Docker and look why it had stopped.</source>
        <translation>Inicie Docker y averigüe por qué se había detenido.</translation>
    </message>
    <message>
        <source>The name of the engine's container is not found</source>
        <translation>No se encuentra el nombre del contenedor del motor</translation>
    </message>
    <message>
        <source>The engine beside the agent is looked for under the name docker, and no container in the agent's network has that name.</source>
        <translation>El motor que está junto al agente se busca con el nombre docker, y ningún contenedor de la red del agente se llama así.</translation>
    </message>
    <message>
        <source>Put both containers on one network of your own and give the engine's the alias docker (in Compose: call the service docker).</source>
        <translation>Ponga ambos contenedores en una misma red propia y dé al del motor el alias docker (en Compose: llame docker al servicio).</translation>
    </message>
    <message>
        <source>The engine beside the agent does not answer</source>
        <translation>El motor que está junto al agente no responde</translation>
    </message>
    <message>
        <source>The engine is reached over the network and has not started yet, has stopped, or listens on the other port: 2376 with TLS, 2375 without.</source>
        <translation>Al motor se accede por la red y aún no se ha iniciado, se ha detenido o escucha en el otro puerto: 2376 con TLS, 2375 sin TLS.</translation>
    </message>
    <message>
        <source>Look at the log of the engine's container. DOCKER_HOST has to name the port that it listens on. A health check lets the agent wait for it.</source>
        <translation>Consulte el log del contenedor del motor. DOCKER_HOST tiene que indicar el puerto en el que escucha. Con una comprobación de estado, el agente puede esperarlo.</translation>
    </message>
    <message>
        <source>The engine wants TLS, and the client speaks without</source>
        <translation>El motor exige TLS y el cliente no lo usa</translation>
    </message>
    <message>
        <source>DOCKER_HOST names the encrypted port 2376, but the client was not told to use TLS.</source>
        <translation>DOCKER_HOST indica el puerto cifrado 2376, pero no se indicó al cliente que usara TLS.</translation>
    </message>
    <message>
        <source>Set DOCKER_TLS_VERIFY=1 and DOCKER_CERT_PATH=/certs/client for the agent, and mount the certificates there.</source>
        <translation>Defina DOCKER_TLS_VERIFY=1 y DOCKER_CERT_PATH=/certs/client para el agente, y monte ahí los certificados.</translation>
    </message>
    <message>
        <source>The engine does not accept the client's certificate</source>
        <translation>El motor no acepta el certificado del cliente</translation>
    </message>
    <message>
        <source>The client shows no certificate, or one from another certificate authority; the engine may have made new ones since.</source>
        <translation>El cliente no presenta ningún certificado, o presenta uno de otra autoridad de certificación; puede que el motor haya creado otros desde entonces.</translation>
    </message>
    <message>
        <source>Mount the engine's client certificates (/certs/client) into the agent, set DOCKER_CERT_PATH to them, and restart the agent after the engine's certificates have changed.</source>
        <translation>Monte en el agente los certificados de cliente del motor (/certs/client), defina DOCKER_CERT_PATH con esa ruta y reinicie el agente cuando cambien los certificados del motor.</translation>
    </message>
    <message>
        <source>The client's certificates are not there</source>
        <translation>No están los certificados del cliente</translation>
    </message>
    <message>
        <source>DOCKER_CERT_PATH names a folder without the certificates: the volume is not mounted there, or the engine has not made them yet.</source>
        <translation>DOCKER_CERT_PATH indica una carpeta sin los certificados: el volumen no está montado ahí o el motor aún no los ha creado.</translation>
    </message>
    <message>
        <source>Mount the volume that the engine has at /certs/client into the agent, and let the agent start after the engine is healthy.</source>
        <translation>Monte en el agente el volumen que el motor tiene en /certs/client, y haga que el agente se inicie cuando el motor esté en buen estado (healthy).</translation>
    </message>
    <message>
        <source>The registry speaks plain HTTP</source>
        <translation>El registro usa HTTP sin cifrar</translation>
    </message>
    <message>
        <source>The engine talks to registries over HTTPS, unless it was told that this one has none.</source>
        <translation>El motor se comunica con los registros por HTTPS, salvo que se le haya indicado que este no lo tiene.</translation>
    </message>
    <message>
        <source>Give the registry a certificate. If you trust the network, add it to "insecure-registries" of the daemon.json of the engine that pulls, and restart that engine.</source>
        <translation>Dé un certificado al registro. Si confía en la red, agréguelo a "insecure-registries" en el daemon.json del motor que descarga y reinicie ese motor.</translation>
    </message>
    <message>
        <source>The client wants TLS, and the engine speaks without</source>
        <translation>El cliente exige TLS y el motor no lo usa</translation>
    </message>
    <message>
        <source>DOCKER_TLS_VERIFY is set, but DOCKER_HOST names a port without encryption (2375).</source>
        <translation>DOCKER_TLS_VERIFY está definida, pero DOCKER_HOST indica un puerto sin cifrado (2375).</translation>
    </message>
    <message>
        <source>Use port 2376, or remove DOCKER_TLS_VERIFY.</source>
        <translation>Use el puerto 2376 o elimine DOCKER_TLS_VERIFY.</translation>
    </message>
    <message>
        <source>The certificate was made for another name</source>
        <translation>El certificado se emitió para otro nombre</translation>
    </message>
    <message>
        <source>The name or address that was used is not in the server's certificate. docker:dind puts docker, localhost, its host name and its addresses there, no other network alias.</source>
        <translation>El nombre o la dirección que se usó no está en el certificado del servidor. docker:dind incluye docker, localhost, su nombre de host y sus direcciones, y ningún otro alias de red.</translation>
    </message>
    <message>
        <source>Use one of the names that the message lists. For docker:dind: use the name docker, set its host name, or add yours with DOCKER_TLS_SAN=DNS:yourname.</source>
        <translation>Use uno de los nombres que enumera el mensaje. Con docker:dind: use el nombre docker, defina su nombre de host o agregue el suyo con DOCKER_TLS_SAN=DNS:yourname.</translation>
    </message>
    <message>
        <source>The certificate has run out, or the clock is wrong</source>
        <translation>El certificado ha caducado o el reloj está mal</translation>
    </message>
    <message>
        <source>The server's certificate is not valid at the time that this machine's clock shows.</source>
        <translation>El certificado del servidor no es válido en el momento que marca el reloj de esta máquina.</translation>
    </message>
    <message>
        <source>Check the clock. docker:dind makes new certificates at each start: restart it, and then the agent.</source>
        <translation>Compruebe el reloj. docker:dind crea certificados nuevos en cada inicio: reinícielo y después reinicie el agente.</translation>
    </message>
    <message>
        <source>The server's certificate is not trusted</source>
        <translation>El certificado del servidor no es de confianza</translation>
    </message>
    <message>
        <source>The certificate comes from an authority of your own that the engine does not know.</source>
        <translation>El certificado procede de una autoridad propia que el motor no conoce.</translation>
    </message>
    <message>
        <source>For a registry: put the authority's certificate as ca.crt into /etc/docker/certs.d/ in a folder named like the registry (with its port), at the engine that pulls. For docker:dind: mount its client certificates.</source>
        <translation>Para un registro: en el motor que descarga, ponga el certificado de la autoridad como ca.crt en /etc/docker/certs.d/, en una carpeta con el nombre del registro (con su puerto). Con docker:dind: monte sus certificados de cliente.</translation>
    </message>
    <message>
        <source>The Docker client is too old for this engine</source>
        <translation>El cliente de Docker es demasiado antiguo para este motor</translation>
    </message>
    <message>
        <source>Engines 29.0 to 29.2 want clients from Docker 25 on (API 1.44); from 29.3 on, 19.03 is enough (API 1.40). Older agent images and Compose 1.29 bring older clients.</source>
        <translation>Los motores de la 29.0 a la 29.2 exigen clientes a partir de Docker 25 (API 1.44); a partir de la 29.3 basta con la 19.03 (API 1.40). Las imágenes de agente antiguas y Compose 1.29 traen clientes anteriores.</translation>
    </message>
    <message>
        <source>Update what calls the engine (the agent's image, docker-compose), or the engine to 29.3 or newer. As a bridge, the engine's start variable DOCKER_MIN_API_VERSION=1.24 lets old clients in.</source>
        <translation>Actualice lo que llama al motor (la imagen del agente, docker-compose), o el motor a la 29.3 o posterior. Como solución provisional, la variable de inicio del motor DOCKER_MIN_API_VERSION=1.24 admite clientes antiguos.</translation>
    </message>
    <message>
        <source>The client was told to speak a newer API than the engine knows</source>
        <translation>Se indicó al cliente que usara una API más reciente de la que conoce el motor</translation>
    </message>
    <message>
        <source>DOCKER_API_VERSION fixes the version, so the client does not agree on one with the engine.</source>
        <translation>DOCKER_API_VERSION fija la versión, así que el cliente no acuerda ninguna con el motor.</translation>
    </message>
    <message>
        <source>Remove DOCKER_API_VERSION, or set it to the version that the message names.</source>
        <translation>Elimine DOCKER_API_VERSION o defínala con la versión que indica el mensaje.</translation>
    </message>
    <message>
        <source>The engine is too old for this Docker client</source>
        <translation>El motor es demasiado antiguo para este cliente de Docker</translation>
    </message>
    <message>
        <source>Docker clients from 29 on talk to engines with API 1.44 and newer (Docker 25). Podman offered less until 2026.</source>
        <translation>Los clientes de Docker a partir de la 29 se comunican con motores con la API 1.44 y posteriores (Docker 25). Podman ofrecía menos hasta 2026.</translation>
    </message>
    <message>
        <source>Update the engine or Podman, or use an older client: an agent image from before 2026.</source>
        <translation>Actualice el motor o Podman, o use un cliente más antiguo: una imagen de agente anterior a 2026.</translation>
    </message>
    <message>
        <source>The chosen Docker context does not exist</source>
        <translation>El contexto de Docker elegido no existe</translation>
    </message>
    <message>
        <source>DOCKER_CONTEXT or Docker's settings name a context that has been removed.</source>
        <translation>DOCKER_CONTEXT o la configuración de Docker indica un contexto que se ha eliminado.</translation>
    </message>
    <message>
        <source>Choose one that exists.</source>
        <translation>Elija uno que exista.</translation>
    </message>
    <message>
        <source>The remote engine can't be reached over SSH</source>
        <translation>No se puede acceder al motor remoto por SSH</translation>
    </message>
    <message>
        <source>The connection to the other machine failed, or no Docker is installed there. The end of the message is what SSH said.</source>
        <translation>Falló la conexión con la otra máquina, o Docker no está instalado en ella. El final del mensaje es lo que dijo SSH.</translation>
    </message>
    <message>
        <source>Try the same connection with ssh first: it has to work without a question (key, known host), and docker must run there.</source>
        <translation>Pruebe primero la misma conexión con ssh: tiene que funcionar sin preguntas (clave, host conocido), y docker debe poder ejecutarse allí.</translation>
    </message>
    <message>
        <source>Docker Desktop is not joined with this WSL system</source>
        <translation>Docker Desktop no está integrado con este sistema WSL</translation>
    </message>
    <message>
        <source>The command docker in WSL comes from Docker Desktop, and its integration is off for this distribution, or Desktop is not running.</source>
        <translation>El comando docker de WSL procede de Docker Desktop, y su integración está desactivada para esta distribución, o Docker Desktop no se está ejecutando.</translation>
    </message>
    <message>
        <source>Start Docker Desktop and switch the distribution on under Settings, Resources, WSL integration.</source>
        <translation>Inicie Docker Desktop y active la distribución en Settings, Resources, WSL integration.</translation>
    </message>
    <message>
        <source>No Docker engine answers</source>
        <translation>No responde ningún motor de Docker</translation>
    </message>
    <message>
        <source>The engine is not running, or the client looks for it in the wrong place (DOCKER_HOST, context).</source>
        <translation>El motor no se está ejecutando, o el cliente lo busca en el lugar equivocado (DOCKER_HOST, contexto).</translation>
    </message>
    <message>
        <source>Start Docker and look which engine the client uses.</source>
        <translation>Inicie Docker y compruebe qué motor usa el cliente.</translation>
    </message>
    <message>
        <source>A proxy in front of the socket forbids this</source>
        <translation>Un proxy delante del socket lo prohíbe</translation>
    </message>
    <message>
        <source>The call went to a socket proxy, which lets only some of Docker's commands through.</source>
        <translation>La llamada fue a un proxy del socket, que solo deja pasar algunos de los comandos de Docker.</translation>
    </message>
    <message>
        <source>Allow this call in the proxy's settings; for an agent of this program, --socket-proxy run lets containers through. Whoever may start containers through a proxy is root on the host, as with the socket itself.</source>
        <translation>Permita esta llamada en la configuración del proxy; para un agente de este programa, --socket-proxy run deja pasar contenedores. Quien puede iniciar contenedores a través de un proxy es root en el host, igual que con el propio socket.</translation>
    </message>
    <message>
        <source>What stands before the engine does not pass BuildKit on</source>
        <translation>Lo que hay delante del motor no deja pasar BuildKit</translation>
    </message>
    <message>
        <source>BuildKit switches its connection to HTTP/2. A proxy before the socket that forbids /session or /grpc stops it, as do docker-socket-proxy 0.4.0 and newer, whose HAProxy drops the switch.</source>
        <translation>BuildKit cambia su conexión a HTTP/2. Lo impide un proxy delante del socket que prohíba /session o /grpc, y también docker-socket-proxy 0.4.0 y posteriores, cuyo HAProxy descarta el cambio.</translation>
    </message>
    <message>
        <source>Let the proxy pass SESSION and GRPC and use its version 0.3.0, or build without BuildKit: DOCKER_BUILDKIT=0 docker build.</source>
        <translation>Haga que el proxy deje pasar SESSION y GRPC y use su versión 0.3.0, o construya sin BuildKit: DOCKER_BUILDKIT=0 docker build.</translation>
    </message>
    <message>
        <source>The program that keeps registry passwords is missing</source>
        <translation>Falta el programa que guarda las contraseñas de los registros</translation>
    </message>
    <message>
        <source>Docker's settings name a helper for passwords (docker-credential-…), and it is not installed here or fails. It is often left behind by Docker Desktop.</source>
        <translation>La configuración de Docker indica un auxiliar de contraseñas (docker-credential-…) que no está instalado aquí o que falla. A menudo es un resto de Docker Desktop.</translation>
    </message>
    <message>
        <source>Install the helper, or remove "credsStore" from ~/.docker/config.json and log in again.</source>
        <translation>Instale el auxiliar, o elimine "credsStore" de ~/.docker/config.json y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The registry's limit of pulls is used up</source>
        <translation>Se ha agotado el límite de descargas del registro</translation>
    </message>
    <message>
        <source>Docker Hub counts pulls by account, and by address for those who are not logged in; all agents behind one address share the number.</source>
        <translation>Docker Hub cuenta las descargas por cuenta y, para quienes no han iniciado sesión, por dirección; todos los agentes que están detrás de una misma dirección comparten el límite.</translation>
    </message>
    <message>
        <source>Log in, wait some hours, or pull through a mirror of your own. An engine inside an agent needs the login or the mirror, too.</source>
        <translation>Inicie sesión, espere unas horas o descargue a través de un mirror propio. Un motor dentro de un agente también necesita la sesión o el mirror.</translation>
    </message>
    <message>
        <source>The image does not exist, or you may not have it</source>
        <translation>La imagen no existe o usted no tiene acceso a ella</translation>
    </message>
    <message>
        <source>Registries give the same answer to both. A misspelt name is the most frequent reason.</source>
        <translation>Los registros responden lo mismo en ambos casos. El motivo más frecuente es un nombre mal escrito.</translation>
    </message>
    <message>
        <source>Check the image's name. If it is private, log in to its registry first.</source>
        <translation>Compruebe el nombre de la imagen. Si es privada, inicie sesión antes en su registro.</translation>
    </message>
    <message>
        <source>The registry wants to know who you are</source>
        <translation>El registro quiere saber quién es usted</translation>
    </message>
    <message>
        <source>No login is stored for this registry, or the password is wrong or expired. The engine inside an agent does not use the host's logins.</source>
        <translation>No hay ninguna sesión guardada para este registro, o la contraseña es incorrecta o ha caducado. El motor que está dentro de un agente no usa las sesiones del host.</translation>
    </message>
    <message>
        <source>Log in to the registry that the image's name begins with.</source>
        <translation>Inicie sesión en el registro por el que empieza el nombre de la imagen.</translation>
    </message>
    <message>
        <source>The image does not exist for this kind of processor</source>
        <translation>La imagen no existe para este tipo de procesador</translation>
    </message>
    <message>
        <source>The tag has no variant for the engine's platform. TeamCity tags like -linux-sudo are for amd64 only; the arm64 ones are called -linux-arm64-sudo.</source>
        <translation>El tag no tiene una variante para la plataforma del motor. Los tags de TeamCity como -linux-sudo son solo para amd64; los de arm64 se llaman -linux-arm64-sudo.</translation>
    </message>
    <message>
        <source>Choose a tag for this platform.</source>
        <translation>Elija un tag para esta plataforma.</translation>
    </message>
    <message>
        <source>The image has no such tag</source>
        <translation>La imagen no tiene ese tag</translation>
    </message>
    <message>
        <source>The repository exists, the tag does not: a misspelling, or a version that was not published.</source>
        <translation>El repositorio existe, el tag no: está mal escrito o es una versión que no se publicó.</translation>
    </message>
    <message>
        <source>Look up the tag on the registry's page and correct it.</source>
        <translation>Busque el tag en la página del registro y corríjalo.</translation>
    </message>
    <message>
        <source>The program was made for another kind of processor</source>
        <translation>El programa se creó para otro tipo de procesador</translation>
    </message>
    <message>
        <source>The image is for another platform (amd64 on arm64 or the other way round), or a start script lacks its first line.</source>
        <translation>La imagen es para otra plataforma (amd64 en arm64 o al revés), o a un script de inicio le falta la primera línea.</translation>
    </message>
    <message>
        <source>Use the image's variant for this platform.</source>
        <translation>Use la variante de la imagen para esta plataforma.</translation>
    </message>
    <message>
        <source>The image runs by emulation</source>
        <translation>La imagen se ejecuta mediante emulación</translation>
    </message>
    <message>
        <source>A warning: the image is for another kind of processor. It works slowly, if at all; an engine inside does not.</source>
        <translation>Una advertencia: la imagen es para otro tipo de procesador. Funciona con lentitud, si es que funciona; un motor dentro de ella no.</translation>
    </message>
    <message>
        <source>Choose the tag for this machine's platform.</source>
        <translation>Elija el tag para la plataforma de esta máquina.</translation>
    </message>
    <message>
        <source>The proxy can't be reached</source>
        <translation>No se puede acceder al proxy</translation>
    </message>
    <message>
        <source>The engine is told to go through a proxy, and the proxy does not answer, or its name is not known where the engine runs.</source>
        <translation>El motor tiene la indicación de usar un proxy, y el proxy no responde o su nombre no se conoce donde se ejecuta el motor.</translation>
    </message>
    <message>
        <source>Correct the proxy's address for the engine: daemon.json or its service; for docker:dind the variables HTTP_PROXY and HTTPS_PROXY of its container. localhost means that container.</source>
        <translation>Corrija la dirección del proxy para el motor: daemon.json o su servicio; con docker:dind, las variables HTTP_PROXY y HTTPS_PROXY de su contenedor. localhost se refiere a ese contenedor.</translation>
    </message>
    <message>
        <source>The encrypted connection does not come about</source>
        <translation>La conexión cifrada no se establece</translation>
    </message>
    <message>
        <source>The server answers, and then nothing more arrives. In containers this is typical of packets that are too large for the way (MTU): the host's network allows less than the 1500 that Docker assumes.</source>
        <translation>El servidor responde y después no llega nada más. En los contenedores, esto es típico de los paquetes demasiado grandes para el camino (MTU): la red del host permite menos de los 1500 que supone Docker.</translation>
    </message>
    <message>
        <source>Compare the host's MTU with Docker's, and set "mtu" in the daemon.json of the engine (docker:dind: --mtu=1400). If a proxy is needed, set that.</source>
        <translation>Compare la MTU del host con la de Docker, y defina "mtu" en el daemon.json del motor (docker:dind: --mtu=1400). Si hace falta un proxy, configúrelo.</translation>
    </message>
    <message>
        <source>The registry's name is not found</source>
        <translation>No se encuentra el nombre del registro</translation>
    </message>
    <message>
        <source>The engine can't resolve the registry's name: DNS does not work where the engine runs, or only through a proxy.</source>
        <translation>El motor no puede resolver el nombre del registro: donde se ejecuta el motor, el DNS no funciona, o solo a través de un proxy.</translation>
    </message>
    <message>
        <source>Check DNS on the engine's machine. For an engine inside an agent, set "dns" in its daemon.json. Without a way to the internet, use a registry of your own.</source>
        <translation>Compruebe el DNS en la máquina del motor. Para un motor dentro de un agente, defina "dns" en su daemon.json. Si no hay salida a Internet, use un registro propio.</translation>
    </message>
    <message>
        <source>The registry does not answer</source>
        <translation>El registro no responde</translation>
    </message>
    <message>
        <source>No connection to the registry in time: a firewall, a missing proxy setting, or packets too large for the way (MTU).</source>
        <translation>No se estableció la conexión con el registro a tiempo: un firewall, un proxy sin configurar o paquetes demasiado grandes para el camino (MTU).</translation>
    </message>
    <message>
        <source>Check whether the engine's machine reaches the internet and needs a proxy. The shell's proxy variables do not reach the engine; set them in daemon.json.</source>
        <translation>Compruebe si la máquina del motor llega a Internet y si necesita un proxy. Las variables de proxy del shell no llegan al motor; defínalas en daemon.json.</translation>
    </message>
    <message>
        <source>A container of this name exists already</source>
        <translation>Ya existe un contenedor con este nombre</translation>
    </message>
    <message>
        <source>Names are unique in an engine, and stopped containers keep theirs.</source>
        <translation>Los nombres son únicos en un motor, y los contenedores detenidos conservan el suyo.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the old container if you do not need it.</source>
        <translation>Elija otro nombre, o elimine el contenedor antiguo si no lo necesita.</translation>
    </message>
    <message>
        <source>Another program uses this port</source>
        <translation>Otro programa usa este puerto</translation>
    </message>
    <message>
        <source>A published port can belong to one program of the host at a time. With the method docker-socket, ports of all builds meet on the host.</source>
        <translation>Un puerto publicado solo puede pertenecer a un programa del host a la vez. Con el método docker-socket, los puertos de todos los builds coinciden en el host.</translation>
    </message>
    <message>
        <source>Publish another port, or stop what uses it. An agent itself needs no published port.</source>
        <translation>Publique otro puerto o detenga lo que lo usa. El agente en sí no necesita ningún puerto publicado.</translation>
    </message>
    <message>
        <source>The folder or socket to mount does not exist</source>
        <translation>La carpeta o el socket que hay que montar no existe</translation>
    </message>
    <message>
        <source>The path is looked up on the engine's machine, and it is not there. For the Docker socket: the engine is rootless or listens elsewhere.</source>
        <translation>La ruta se busca en la máquina del motor, y no está ahí. En el caso del socket de Docker: el motor es rootless o escucha en otro lugar.</translation>
    </message>
    <message>
        <source>Create the folder on the engine's machine, or correct the path.</source>
        <translation>Cree la carpeta en la máquina del motor o corrija la ruta.</translation>
    </message>
    <message>
        <source>Docker Desktop does not share this folder</source>
        <translation>Docker Desktop no comparte esta carpeta</translation>
    </message>
    <message>
        <source>Docker Desktop passes only some of the computer's folders on to containers, and /opt is not among them.</source>
        <translation>Docker Desktop solo pasa a los contenedores algunas carpetas del equipo, y /opt no está entre ellas.</translation>
    </message>
    <message>
        <source>Add the folder under Settings, Resources, File sharing; or use named volumes; or choose the method dind, which needs no folders of the host.</source>
        <translation>Agregue la carpeta en Settings, Resources, File sharing; o use volúmenes con nombre; o elija el método dind, que no necesita carpetas del host.</translation>
    </message>
    <message>
        <source>A folder was made where a file or socket should be</source>
        <translation>Se creó una carpeta donde debería haber un archivo o un socket</translation>
    </message>
    <message>
        <source>Something was mounted with -v from a path that did not exist, and Docker made an empty folder there. The Docker socket suffers this most.</source>
        <translation>Se montó algo con -v desde una ruta que no existía, y Docker creó ahí una carpeta vacía. Le ocurre sobre todo al socket de Docker.</translation>
    </message>
    <message>
        <source>Remove the empty folder on the engine's machine, restart what makes the real file (Docker, for the socket), and try again.</source>
        <translation>Elimine la carpeta vacía en la máquina del motor, reinicie lo que crea el archivo real (Docker, en el caso del socket) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The volume still belongs to a container</source>
        <translation>El volumen todavía pertenece a un contenedor</translation>
    </message>
    <message>
        <source>A volume can be removed only after the containers that mount it, stopped ones included.</source>
        <translation>Un volumen solo se puede eliminar después de los contenedores que lo montan, incluidos los detenidos.</translation>
    </message>
    <message>
        <source>Remove those containers first.</source>
        <translation>Elimine antes esos contenedores.</translation>
    </message>
    <message>
        <source>A container can't restart and remove itself</source>
        <translation>Un contenedor no puede reiniciarse y eliminarse a la vez</translation>
    </message>
    <message>
        <source>--rm removes the container when it stops, --restart starts it again; only one of them makes sense.</source>
        <translation>--rm elimina el contenedor cuando se detiene, --restart lo vuelve a iniciar; solo una de las dos opciones tiene sentido.</translation>
    </message>
    <message>
        <source>Leave --rm out for an agent.</source>
        <translation>No use --rm para un agente.</translation>
    </message>
    <message>
        <source>More processors were asked for than there are</source>
        <translation>Se pidieron más procesadores de los que hay</translation>
    </message>
    <message>
        <source>The limit for processors is above what the engine's machine has.</source>
        <translation>El límite de procesadores es superior a los que tiene la máquina del motor.</translation>
    </message>
    <message>
        <source>Lower the limit.</source>
        <translation>Reduzca el límite.</translation>
    </message>
    <message>
        <source>The memory limit is too low</source>
        <translation>El límite de memoria es demasiado bajo</translation>
    </message>
    <message>
        <source>Docker takes no limit below 6 MB; a number without a unit counts bytes.</source>
        <translation>Docker no acepta límites inferiores a 6 MB; un número sin unidad se cuenta en bytes.</translation>
    </message>
    <message>
        <source>Give the limit with a unit, such as 4g. An agent needs about 500 MB and what its builds need.</source>
        <translation>Indique el límite con una unidad, como 4g. Un agente necesita unos 500 MB, además de lo que necesiten sus builds.</translation>
    </message>
    <message>
        <source>The image has no such group</source>
        <translation>La imagen no tiene ese grupo</translation>
    </message>
    <message>
        <source>A group was named that does not exist inside the image; the host's names do not count there.</source>
        <translation>Se indicó un grupo que no existe dentro de la imagen; ahí no cuentan los nombres del host.</translation>
    </message>
    <message>
        <source>Give the group's number instead: that of the socket's group on the engine's machine.</source>
        <translation>Indique en su lugar el número del grupo: el del grupo del socket en la máquina del motor.</translation>
    </message>
    <message>
        <source>The image has no such user</source>
        <translation>La imagen no tiene ese usuario</translation>
    </message>
    <message>
        <source>A user was named that does not exist inside the image.</source>
        <translation>Se indicó un usuario que no existe dentro de la imagen.</translation>
    </message>
    <message>
        <source>Use a name or number that the image knows: root or buildagent in TeamCity's images.</source>
        <translation>Use un nombre o un número que la imagen conozca: root o buildagent en las imágenes de TeamCity.</translation>
    </message>
    <message>
        <source>The engine is in no swarm</source>
        <translation>El motor no está en ningún swarm</translation>
    </message>
    <message>
        <source>The command is for Docker's swarm mode, which is not switched on here. The methods dind and sysbox can't run as a stack anyway.</source>
        <translation>El comando es para el modo swarm de Docker, que aquí no está activado. De todos modos, los métodos dind y sysbox no pueden ejecutarse como un stack.</translation>
    </message>
    <message>
        <source>Use docker run or docker compose.</source>
        <translation>Use docker run o docker compose.</translation>
    </message>
    <message>
        <source>docker stack leaves out parts of the file</source>
        <translation>docker stack omite partes del archivo</translation>
    </message>
    <message>
        <source>docker stack deploy does not know all of Compose: it passes over privileged, restart, security_opt and others. An agent with an engine of its own can't work so.</source>
        <translation>docker stack deploy no conoce todo Compose: pasa por alto privileged, restart, security_opt y otras claves. Un agente con un motor propio no puede funcionar así.</translation>
    </message>
    <message>
        <source>Use docker compose up on the machine itself.</source>
        <translation>Use docker compose up en la propia máquina.</translation>
    </message>
    <message>
        <source>The image's name is not well-formed</source>
        <translation>El nombre de la imagen no tiene el formato correcto</translation>
    </message>
    <message>
        <source>Names of images are in small letters, with one colon before the tag. An empty variable or a stray blank in the command has the same effect.</source>
        <translation>Los nombres de las imágenes van en minúsculas, con un signo de dos puntos antes del tag. Una variable vacía o un espacio de más en el comando tienen el mismo efecto.</translation>
    </message>
    <message>
        <source>Correct the name; in a script, look whether a variable is empty.</source>
        <translation>Corrija el nombre; en un script, compruebe si hay una variable vacía.</translation>
    </message>
    <message>
        <source>The container has no such program</source>
        <translation>El contenedor no tiene ese programa</translation>
    </message>
    <message>
        <source>The image does not contain the program that was to be started, or an option stands behind the image's name and was taken for one.</source>
        <translation>La imagen no contiene el programa que se quería iniciar, o hay una opción detrás del nombre de la imagen y se tomó por un programa.</translation>
    </message>
    <message>
        <source>Put options before the image's name, and check the command.</source>
        <translation>Ponga las opciones antes del nombre de la imagen y compruebe el comando.</translation>
    </message>
    <message>
        <source>There is no docker command here</source>
        <translation>Aquí no existe el comando docker</translation>
    </message>
    <message>
        <source>Docker's client is not installed. TeamCity's minimal agent image has none.</source>
        <translation>El cliente de Docker no está instalado. La imagen mínima del agente de TeamCity no lo tiene.</translation>
    </message>
    <message>
        <source>Use the image jetbrains/teamcity-agent instead of teamcity-minimal-agent. On your own machine, install Docker.</source>
        <translation>Use la imagen jetbrains/teamcity-agent en lugar de teamcity-minimal-agent. En su propia máquina, instale Docker.</translation>
    </message>
    <message>
        <source>docker-compose is not installed</source>
        <translation>docker-compose no está instalado</translation>
    </message>
    <message>
        <source>The old program docker-compose is no longer part of TeamCity's images since March 2024.</source>
        <translation>El antiguo programa docker-compose ya no forma parte de las imágenes de TeamCity desde marzo de 2024.</translation>
    </message>
    <message>
        <source>Write docker compose, with a blank.</source>
        <translation>Escriba docker compose, con un espacio.</translation>
    </message>
    <message>
        <source>Docker's Compose plugin is not installed</source>
        <translation>El plugin Compose de Docker no está instalado</translation>
    </message>
    <message>
        <source>The docker command does not know compose: the package docker-compose-plugin is missing.</source>
        <translation>El comando docker no conoce compose: falta el paquete docker-compose-plugin.</translation>
    </message>
    <message>
        <source>Install it from where Docker came from.</source>
        <translation>Instálelo desde el mismo origen que Docker.</translation>
    </message>
    <message>
        <source>Docker's builder plugin is not installed</source>
        <translation>El plugin de construcción de Docker no está instalado</translation>
    </message>
    <message>
        <source>Building with BuildKit needs buildx: the package docker-buildx-plugin is missing.</source>
        <translation>Para construir con BuildKit hace falta buildx: falta el paquete docker-buildx-plugin.</translation>
    </message>
    <message>
        <source>This builder builds for one platform only</source>
        <translation>Este builder solo construye para una plataforma</translation>
    </message>
    <message>
        <source>The engine's built-in builder can't build for several kinds of processors at once, unless it uses the containerd image store.</source>
        <translation>El builder integrado del motor no puede construir para varios tipos de procesador a la vez, salvo que use el almacén de imágenes de containerd.</translation>
    </message>
    <message>
        <source>Make a builder that can, or use an engine from 29 on with its new image store.</source>
        <translation>Cree un builder que pueda hacerlo, o use un motor a partir de la 29 con su nuevo almacén de imágenes.</translation>
    </message>
    <message>
        <source>This docker-compose is too old for the engine</source>
        <translation>Este docker-compose es demasiado antiguo para el motor</translation>
    </message>
    <message>
        <source>docker-compose 1.29 wants something from the engine that newer ones no longer send. It fails when a container is made again.</source>
        <translation>docker-compose 1.29 pide al motor un dato que los más recientes ya no envían. Falla al volver a crear un contenedor.</translation>
    </message>
    <message>
        <source>Use docker compose (version 2 or newer). The half-made container with a name like 0123_agent has to be removed once.</source>
        <translation>Use docker compose (versión 2 o posterior). Hay que eliminar una vez el contenedor a medio crear, con un nombre como 0123_agent.</translation>
    </message>
    <message>
        <source>docker-compose 1.29 and its Python libraries do not fit</source>
        <translation>docker-compose 1.29 y sus bibliotecas de Python no son compatibles</translation>
    </message>
    <message>
        <source>The old docker-compose does not work with newer Python packages on the same machine.</source>
        <translation>El antiguo docker-compose no funciona con paquetes de Python más recientes en la misma máquina.</translation>
    </message>
    <message>
        <source>Use docker compose (version 2 or newer).</source>
        <translation>Use docker compose (versión 2 o posterior).</translation>
    </message>
    <message>
        <source>Compose does not know one of the file's keys</source>
        <translation>Compose no conoce una de las claves del archivo</translation>
    </message>
    <message>
        <source>A key is misspelt or stands in the wrong place, or docker-compose 1.29 reads a file for version 2: it knows neither name: nor cgroup:.</source>
        <translation>Una clave está mal escrita o en el lugar equivocado, o docker-compose 1.29 lee un archivo para la versión 2: no conoce name: ni cgroup:.</translation>
    </message>
    <message>
        <source>Correct the key that the message names, or use docker compose (version 2 or newer).</source>
        <translation>Corrija la clave que indica el mensaje o use docker compose (versión 2 o posterior).</translation>
    </message>
    <message>
        <source>The line version: is no longer needed</source>
        <translation>La línea version: ya no hace falta</translation>
    </message>
    <message>
        <source>A warning without effect: Compose 2 does not look at it.</source>
        <translation>Una advertencia sin efecto: Compose 2 no la tiene en cuenta.</translation>
    </message>
    <message>
        <source>Remove the line version: from the file.</source>
        <translation>Elimine del archivo la línea version:.</translation>
    </message>
    <message>
        <source>Compose put nothing in the place of a variable</source>
        <translation>Compose no puso nada en lugar de una variable</translation>
    </message>
    <message>
        <source>The file has a $ that Compose takes for a variable, and it has no value. A password with a $ is eaten so.</source>
        <translation>El archivo tiene un $ que Compose toma por una variable, y esta no tiene valor. Así se pierde parte de una contraseña que contenga $.</translation>
    </message>
    <message>
        <source>Give the variable a value (in .env, say). Where a $ is meant as such, write $$.</source>
        <translation>Dé un valor a la variable (por ejemplo, en .env). Donde el $ deba ser literal, escriba $$.</translation>
    </message>
    <message>
        <source>Compose can't read a $ in the file</source>
        <translation>Compose no puede interpretar un $ del archivo</translation>
    </message>
    <message>
        <source>A $ begins a variable, and what follows is not one.</source>
        <translation>Un $ inicia una variable, y lo que sigue no lo es.</translation>
    </message>
    <message>
        <source>Write $$ where a $ is meant as such.</source>
        <translation>Escriba $$ donde el $ deba ser literal.</translation>
    </message>
    <message>
        <source>Something that the agent waits for did not start</source>
        <translation>Algo a lo que el agente espera no se inició</translation>
    </message>
    <message>
        <source>A container that has to be healthy first is not: mostly the engine beside the agent.</source>
        <translation>Un contenedor que antes debe estar en buen estado (healthy) no lo está: casi siempre, el motor que está junto al agente.</translation>
    </message>
    <message>
        <source>Look at the log of the container that the message names.</source>
        <translation>Consulte el log del contenedor que indica el mensaje.</translation>
    </message>
    <message>
        <source>The file uses a name that it does not define</source>
        <translation>El archivo usa un nombre que no define</translation>
    </message>
    <message>
        <source>A service names a volume, network or service that is not in the file.</source>
        <translation>Un servicio menciona un volumen, una red o un servicio que no está en el archivo.</translation>
    </message>
    <message>
        <source>Add it under volumes:, networks: or services:, or correct the name. A path has to begin with / or ./.</source>
        <translation>Agréguelo en volumes:, networks: o services:, o corrija el nombre. Una ruta tiene que empezar por / o ./.</translation>
    </message>
    <message>
        <source>A network or volume that should be there is not</source>
        <translation>Una red o un volumen que debería existir no existe</translation>
    </message>
    <message>
        <source>The file says that it exists already (external: true), and this engine has none of that name.</source>
        <translation>El archivo indica que ya existe (external: true), y este motor no tiene ninguno con ese nombre.</translation>
    </message>
    <message>
        <source>Create it, or remove external: true.</source>
        <translation>Créelo o elimine external: true.</translation>
    </message>
    <message>
        <source>The file is not well-formed YAML</source>
        <translation>El archivo no es YAML bien formado</translation>
    </message>
    <message>
        <source>An indentation is off, a tab stands where blanks should be, or a text with a colon lacks its quotes.</source>
        <translation>Hay una sangría incorrecta, un tabulador donde debería haber espacios, o un texto con dos puntos al que le faltan las comillas.</translation>
    </message>
    <message>
        <source>Look at the line that the message names and the one before.</source>
        <translation>Revise la línea que indica el mensaje y la anterior.</translation>
    </message>
    <message>
        <source>The env file is missing</source>
        <translation>Falta el archivo env</translation>
    </message>
    <message>
        <source>The Compose file takes variables from a file that is not beside it.</source>
        <translation>El archivo Compose toma variables de un archivo que no está junto a él.</translation>
    </message>
    <message>
        <source>Put the file there. An export of this program writes it as NAME.env beside the Compose file.</source>
        <translation>Ponga ahí el archivo. Una exportación de este programa lo escribe como NAME.env junto al archivo Compose.</translation>
    </message>
    <message>
        <source>The agent may not write its settings</source>
        <translation>El agente no puede escribir su configuración</translation>
    </message>
    <message>
        <source>The folder mounted at /data/teamcity_agent/conf belongs to root, and the agent runs as user 1000 since its images of 2020.1.</source>
        <translation>La carpeta montada en /data/teamcity_agent/conf pertenece a root, y desde las imágenes de la versión 2020.1 el agente se ejecuta como el usuario 1000.</translation>
    </message>
    <message>
        <source>Use a named volume, or let the agent start as root, or give the host's folder to the user 1000.</source>
        <translation>Use un volumen con nombre, haga que el agente se inicie como root o asigne la carpeta del host al usuario 1000.</translation>
    </message>
    <message>
        <source>The agent was not told where its server is</source>
        <translation>No se indicó al agente dónde está su servidor</translation>
    </message>
    <message>
        <source>The variable SERVER_URL is empty, and there are no settings from an earlier start.</source>
        <translation>La variable SERVER_URL está vacía y no hay configuración de un inicio anterior.</translation>
    </message>
    <message>
        <source>Set SERVER_URL to the server's address, as in a browser.</source>
        <translation>Defina SERVER_URL con la dirección del servidor, como en un navegador.</translation>
    </message>
    <message>
        <source>The server's address has quotes or blanks in it</source>
        <translation>La dirección del servidor contiene comillas o espacios</translation>
    </message>
    <message>
        <source>SERVER_URL was given with quotes that became part of it, or with a blank at its end.</source>
        <translation>SERVER_URL se indicó con comillas que pasaron a formar parte de ella, o con un espacio al final.</translation>
    </message>
    <message>
        <source>Write it without quotes (in Compose: - SERVER_URL=https://…), remove what the agent has stored in its settings, and start it again.</source>
        <translation>Escríbala sin comillas (en Compose: - SERVER_URL=https://…), elimine lo que el agente ha guardado en su configuración y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>The TeamCity server is still starting</source>
        <translation>El servidor de TeamCity todavía se está iniciando</translation>
    </message>
    <message>
        <source>The server answers, and is not ready yet. The agent tries again by itself.</source>
        <translation>El servidor responde, pero aún no está listo. El agente vuelve a intentarlo por sí mismo.</translation>
    </message>
    <message>
        <source>Wait some minutes. If it lasts, open the server's page in a browser: it may wait for an answer.</source>
        <translation>Espere unos minutos. Si se prolonga, abra la página del servidor en un navegador: puede que espere una respuesta.</translation>
    </message>
    <message>
        <source>The TeamCity server waits for an administrator</source>
        <translation>El servidor de TeamCity espera a un administrador</translation>
    </message>
    <message>
        <source>The server is in maintenance: its first start or an upgrade has to be finished in the browser.</source>
        <translation>El servidor está en mantenimiento: hay que completar en el navegador su primer inicio o una actualización.</translation>
    </message>
    <message>
        <source>Open the server's page and answer what it asks. The agent connects by itself afterwards.</source>
        <translation>Abra la página del servidor y responda a lo que pregunta. Después, el agente se conecta por sí mismo.</translation>
    </message>
    <message>
        <source>localhost is the agent's own container</source>
        <translation>localhost es el propio contenedor del agente</translation>
    </message>
    <message>
        <source>Inside a container, localhost means the container, and no TeamCity server runs in it.</source>
        <translation>Dentro de un contenedor, localhost es el contenedor, y en él no se ejecuta ningún servidor de TeamCity.</translation>
    </message>
    <message>
        <source>Use the server's name in the network, or host.docker.internal if it runs on the same machine (on Linux with --add-host host.docker.internal:host-gateway). An agent that has started before keeps the old address in its settings; change it there.</source>
        <translation>Use el nombre del servidor en la red, o host.docker.internal si se ejecuta en la misma máquina (en Linux, con --add-host host.docker.internal:host-gateway). Un agente que ya se ha iniciado antes conserva la dirección anterior en su configuración; cámbiela ahí.</translation>
    </message>
    <message>
        <source>Nothing answers at the server's address</source>
        <translation>Nadie responde en la dirección del servidor</translation>
    </message>
    <message>
        <source>The machine was reached, but no server listens on this port: TeamCity is not running, or uses another port (8111 unless it was changed).</source>
        <translation>Se llegó a la máquina, pero ningún servidor escucha en este puerto: TeamCity no se está ejecutando o usa otro puerto (8111, si no se ha cambiado).</translation>
    </message>
    <message>
        <source>Check that the server runs, and its port. An agent that has started before keeps the address that it had then.</source>
        <translation>Compruebe que el servidor se está ejecutando, y su puerto. Un agente que ya se ha iniciado antes conserva la dirección que tenía entonces.</translation>
    </message>
    <message>
        <source>The server's machine does not answer</source>
        <translation>La máquina del servidor no responde</translation>
    </message>
    <message>
        <source>The address is wrong, or a firewall drops the connection.</source>
        <translation>La dirección es incorrecta, o un firewall descarta la conexión.</translation>
    </message>
    <message>
        <source>Open the address from a container on the same machine. If that fails as well, the way is blocked: ask who runs the network.</source>
        <translation>Abra la dirección desde un contenedor de la misma máquina. Si también falla, el camino está bloqueado: pregunte a quien administra la red.</translation>
    </message>
    <message>
        <source>The server's name is not found from the agent</source>
        <translation>Desde el agente no se encuentra el nombre del servidor</translation>
    </message>
    <message>
        <source>The container can't resolve the name. Names from the host's own hosts file are not known in containers, and names of containers only on the same network.</source>
        <translation>El contenedor no puede resolver el nombre. Los nombres del archivo hosts del host no se conocen en los contenedores, y los nombres de contenedores, solo en la misma red.</translation>
    </message>
    <message>
        <source>Use a name that DNS knows, put the agent on the server container's network, or add the name with --add-host.</source>
        <translation>Use un nombre que el DNS conozca, ponga el agente en la red del contenedor del servidor o agregue el nombre con --add-host.</translation>
    </message>
    <message>
        <source>There is no way to the server from the agent</source>
        <translation>No hay camino desde el agente hasta el servidor</translation>
    </message>
    <message>
        <source>The network does not let the connection through, or a Docker network uses the same addresses as the server's.</source>
        <translation>La red no deja pasar la conexión, o una red de Docker usa las mismas direcciones que la del servidor.</translation>
    </message>
    <message>
        <source>Compare the server's address with the ranges of Docker's networks. A firewall on the server's host can have the same effect.</source>
        <translation>Compare la dirección del servidor con los rangos de las redes de Docker. Un firewall en el host del servidor puede tener el mismo efecto.</translation>
    </message>
    <message>
        <source>The agent does not trust the server's certificate</source>
        <translation>El agente no confía en el certificado del servidor</translation>
    </message>
    <message>
        <source>The server's certificate comes from an authority that Java does not know: one of your own, or an incomplete chain.</source>
        <translation>El certificado del servidor procede de una autoridad que Java no conoce: una propia, o una cadena incompleta.</translation>
    </message>
    <message>
        <source>Put the server's or the authority's certificate, one in a file, into /opt/buildagent/conf/trustedCertificates of the agent, and restart it.</source>
        <translation>Ponga el certificado del servidor o de la autoridad, uno por archivo, en /opt/buildagent/conf/trustedCertificates del agente y reinícielo.</translation>
    </message>
    <message>
        <source>The server speaks no HTTPS on this port</source>
        <translation>El servidor no usa HTTPS en este puerto</translation>
    </message>
    <message>
        <source>The address begins with https://, and the server answers without encryption there.</source>
        <translation>La dirección empieza por https://, y el servidor responde ahí sin cifrado.</translation>
    </message>
    <message>
        <source>Write http://, or use the server's HTTPS port. In an agent that has started before, change serverUrl in its buildAgent.properties.</source>
        <translation>Escriba http:// o use el puerto HTTPS del servidor. En un agente que ya se ha iniciado antes, cambie serverUrl en su buildAgent.properties.</translation>
    </message>
    <message>
        <source>The server's certificate was made for another name</source>
        <translation>El certificado del servidor se emitió para otro nombre</translation>
    </message>
    <message>
        <source>The name in SERVER_URL is not in the certificate.</source>
        <translation>El nombre indicado en SERVER_URL no está en el certificado.</translation>
    </message>
    <message>
        <source>Use the name that the certificate was made for.</source>
        <translation>Use el nombre para el que se emitió el certificado.</translation>
    </message>
    <message>
        <source>The server's certificate has run out, or the clock is wrong</source>
        <translation>El certificado del servidor ha caducado o el reloj está mal</translation>
    </message>
    <message>
        <source>The certificate is not valid at the time that the agent's machine shows.</source>
        <translation>El certificado no es válido en el momento que marca la máquina del agente.</translation>
    </message>
    <message>
        <source>Check the clock of the engine's machine, and renew the server's certificate.</source>
        <translation>Compruebe el reloj de la máquina del motor y renueve el certificado del servidor.</translation>
    </message>
    <message>
        <source>Agent and server find no common encryption</source>
        <translation>El agente y el servidor no encuentran un cifrado común</translation>
    </message>
    <message>
        <source>The server, or a proxy before it, offers only old or only very new versions of TLS, or wants a certificate from the agent.</source>
        <translation>El servidor, o un proxy delante de él, solo ofrece versiones antiguas o solo versiones muy nuevas de TLS, o exige un certificado al agente.</translation>
    </message>
    <message>
        <source>Let the server or proxy offer TLS 1.2 and 1.3, without certificates of clients for the agents' addresses.</source>
        <translation>Haga que el servidor o el proxy ofrezca TLS 1.2 y 1.3, sin exigir certificados de cliente en las direcciones de los agentes.</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password</source>
        <translation>El proxy exige un nombre y una contraseña</translation>
    </message>
    <message>
        <source>The agent goes through a proxy that lets nobody through without a login.</source>
        <translation>El agente pasa por un proxy que no deja pasar a nadie sin iniciar sesión.</translation>
    </message>
    <message>
        <source>Set teamcity.http.proxyLogin and teamcity.http.proxyPassword in the agent's buildAgent.properties, or let the proxy pass the server's address.</source>
        <translation>Defina teamcity.http.proxyLogin y teamcity.http.proxyPassword en el buildAgent.properties del agente, o haga que el proxy deje pasar la dirección del servidor.</translation>
    </message>
    <message>
        <source>The agent finds no Docker engine</source>
        <translation>El agente no encuentra ningún motor de Docker</translation>
    </message>
    <message>
        <source>Docker's client is there, but no engine answers it: the socket is not mounted, the engine beside or inside the agent has not started, or the agent may not use it.</source>
        <translation>El cliente de Docker está ahí, pero ningún motor le responde: el socket no está montado, el motor que está junto al agente o dentro de él no se ha iniciado, o el agente no puede usarlo.</translation>
    </message>
    <message>
        <source>Ask inside the agent's container: docker info says what is wrong. Then look that up here.</source>
        <translation>Pregunte dentro del contenedor del agente: docker info indica qué falla. Después, búsquelo aquí.</translation>
    </message>
    <message>
        <source>The engine inside has to be started as root</source>
        <translation>El motor interno tiene que iniciarse como root</translation>
    </message>
    <message>
        <source>DOCKER_IN_DOCKER=start needs an image with sudo, or a container that starts as root.</source>
        <translation>DOCKER_IN_DOCKER=start necesita una imagen con sudo o un contenedor que se inicie como root.</translation>
    </message>
    <message>
        <source>Use an image whose tag ends in -linux-sudo, and start the container as root (-u 0).</source>
        <translation>Use una imagen cuyo tag termine en -linux-sudo e inicie el contenedor como root (-u 0).</translation>
    </message>
    <message>
        <source>This agent image has no sudo</source>
        <translation>Esta imagen de agente no tiene sudo</translation>
    </message>
    <message>
        <source>Starting the engine inside calls sudo, even as root, and only some of TeamCity's images have it.</source>
        <translation>Al iniciar el motor interno se llama a sudo, incluso como root, y solo algunas imágenes de TeamCity lo tienen.</translation>
    </message>
    <message>
        <source>Use an image whose tag ends in -sudo.</source>
        <translation>Use una imagen cuyo tag termine en -sudo.</translation>
    </message>
    <message>
        <source>sudo may not become root here</source>
        <translation>Aquí sudo no puede convertirse en root</translation>
    </message>
    <message>
        <source>The container was started with no-new-privileges, which switches sudo off, or its files lie where programs may not change user.</source>
        <translation>El contenedor se inició con no-new-privileges, que desactiva sudo, o sus archivos están donde los programas no pueden cambiar de usuario.</translation>
    </message>
    <message>
        <source>Remove no-new-privileges from the agent's security options, or start the agent as root.</source>
        <translation>Elimine no-new-privileges de las opciones de seguridad del agente o inicie el agente como root.</translation>
    </message>
    <message>
        <source>The memory is used up</source>
        <translation>Se ha agotado la memoria</translation>
    </message>
    <message>
        <source>The agent or a build needed more memory than it may have.</source>
        <translation>El agente o un build necesitó más memoria de la que puede usar.</translation>
    </message>
    <message>
        <source>Raise or remove the container's memory limit, or give builds less to do at once. The agent itself needs about 500 MB.</source>
        <translation>Aumente o quite el límite de memoria del contenedor, o haga que los builds realicen menos tareas a la vez. El agente por sí solo necesita unos 500 MB.</translation>
    </message>
    <message>
        <source>The agent's Java is too old for the server</source>
        <translation>El Java del agente es demasiado antiguo para el servidor</translation>
    </message>
    <message>
        <source>The server sent programs that were made for a newer Java than the agent's image has.</source>
        <translation>El servidor envió programas creados para un Java más reciente que el de la imagen del agente.</translation>
    </message>
    <message>
        <source>Use an agent image of the same version as the server.</source>
        <translation>Use una imagen de agente de la misma versión que el servidor.</translation>
    </message>
    <message>
        <source>A build step in a container does not see the agent's files</source>
        <translation>Un paso de build en un contenedor no ve los archivos del agente</translation>
    </message>
    <message>
        <source>With the method docker-socket, paths of a step's container are looked up on the host. The agent's folders have to lie on the host under the same paths, and they do not.</source>
        <translation>Con el método docker-socket, las rutas del contenedor de un paso se buscan en el host. Las carpetas del agente tienen que estar en el host con las mismas rutas, y no lo están.</translation>
    </message>
    <message>
        <source>Switch the container wrapper on, which mounts those folders; or choose the method dind or sysbox.</source>
        <translation>Active el Container Wrapper, que monta esas carpetas, o elija el método dind o sysbox.</translation>
    </message>
    <message>
        <source>Files in the checkout belong to somebody else</source>
        <translation>Hay archivos del checkout que pertenecen a otro usuario</translation>
    </message>
    <message>
        <source>A build in a container wrote files as root, and the agent, which runs as another user, can't change or remove them.</source>
        <translation>Un build en un contenedor escribió archivos como root, y el agente, que se ejecuta como otro usuario, no puede modificarlos ni eliminarlos.</translation>
    </message>
    <message>
        <source>Run the agent as root, or let those builds use the agent's user number (-u 1000). Then remove the old checkout once.</source>
        <translation>Ejecute el agente como root, o haga que esos builds usen el número de usuario del agente (-u 1000). Después, elimine una vez el checkout antiguo.</translation>
    </message>
    <message>
        <source>Git does not trust a checkout of another user</source>
        <translation>Git no confía en un checkout de otro usuario</translation>
    </message>
    <message>
        <source>The checkout's owner is not the user that runs git: the agent's user changed, or the step's container runs as another one.</source>
        <translation>El propietario del checkout no es el usuario que ejecuta git: cambió el usuario del agente, o el contenedor del paso se ejecuta con otro.</translation>
    </message>
    <message>
        <source>Run the step's container as the agent's user, or clean the checkout so that it is made again.</source>
        <translation>Ejecute el contenedor del paso con el usuario del agente, o limpie el checkout para que se cree de nuevo.</translation>
    </message>
    <message>
        <source>The agent's start script gave up</source>
        <translation>El script de inicio del agente desistió</translation>
    </message>
    <message>
        <source>The agent could not be set up; the line before says why, mostly that the server's address is missing.</source>
        <translation>No se pudo configurar el agente; la línea anterior indica por qué: casi siempre, falta la dirección del servidor.</translation>
    </message>
    <message>
        <source>Correct what the line before says, and start the agent again.</source>
        <translation>Corrija lo que indica la línea anterior y vuelva a iniciar el agente.</translation>
    </message>
    <message>
        <source>The agent does not reach the TeamCity server</source>
        <translation>El agente no llega al servidor de TeamCity</translation>
    </message>
    <message>
        <source>The agent tries again about every minute and does not give up. What went wrong stands in the line before, or at the end of this one.</source>
        <translation>El agente vuelve a intentarlo más o menos cada minuto y no desiste. Lo que falló está en la línea anterior o al final de esta.</translation>
    </message>
    <message>
        <source>Check the server's address from inside the agent's container. An agent that has started before keeps the address that it had then, whatever SERVER_URL says now.</source>
        <translation>Compruebe la dirección del servidor desde dentro del contenedor del agente. Un agente que ya se ha iniciado antes conserva la dirección que tenía entonces, diga lo que diga ahora SERVER_URL.</translation>
    </message>
    <message>
        <source>No licence is left for another agent</source>
        <translation>No queda licencia para otro agente</translation>
    </message>
    <message>
        <source>Each authorised agent needs a licence, also when it is disabled or disconnected; three are free. One agent too many pauses the whole build queue.</source>
        <translation>Cada agente autorizado necesita una licencia, también si está deshabilitado o desconectado; tres son gratuitas. Un solo agente de más pone en pausa toda la cola de builds.</translation>
    </message>
    <message>
        <source>Unauthorise or delete an agent that you no longer use, or add a licence.</source>
        <translation>Retire la autorización a un agente que ya no use, elimínelo, o agregue una licencia.</translation>
    </message>
    <message>
        <source>The server takes the call for a forgery</source>
        <translation>El servidor toma la llamada por una falsificación</translation>
    </message>
    <message>
        <source>A call that changes something came with a session's cookie and without its CSRF token.</source>
        <translation>Una llamada que modifica algo llegó con la cookie de una sesión y sin su token CSRF.</translation>
    </message>
    <message>
        <source>Call with an access token (Authorization: Bearer) and without cookies.</source>
        <translation>Llame con un token de acceso (Authorization: Bearer) y sin cookies.</translation>
    </message>
    <message>
        <source>The server has locked the login for a while</source>
        <translation>El servidor ha bloqueado el inicio de sesión por un tiempo</translation>
    </message>
    <message>
        <source>There were too many wrong passwords. For some time it refuses the right one as well.</source>
        <translation>Hubo demasiadas contraseñas incorrectas. Durante un tiempo rechaza también la correcta.</translation>
    </message>
    <message>
        <source>Wait a minute, then log in once with the right password or token.</source>
        <translation>Espere un minuto y después inicie sesión una vez con la contraseña o el token correctos.</translation>
    </message>
    <message>
        <source>The server does not accept this token</source>
        <translation>El servidor no acepta este token</translation>
    </message>
    <message>
        <source>The access token is wrong, expired or revoked, or tokens are switched off on this server.</source>
        <translation>El token de acceso es incorrecto, ha caducado o se ha revocado, o los tokens están desactivados en este servidor.</translation>
    </message>
    <message>
        <source>Make a new access token in TeamCity under your profile, Access Tokens.</source>
        <translation>Cree un nuevo token de acceso en TeamCity, en su perfil, Access Tokens.</translation>
    </message>
    <message>
        <source>The server wants a login</source>
        <translation>El servidor exige iniciar sesión</translation>
    </message>
    <message>
        <source>The call was made without an access token.</source>
        <translation>La llamada se hizo sin token de acceso.</translation>
    </message>
    <message>
        <source>Give an access token: in TeamCity under your profile, Access Tokens.</source>
        <translation>Indique un token de acceso: en TeamCity, en su perfil, Access Tokens.</translation>
    </message>
    <message>
        <source>Your TeamCity user may not do this</source>
        <translation>Su usuario de TeamCity no puede hacer esto</translation>
    </message>
    <message>
        <source>The user that the token belongs to lacks a permission: authorising agents and changing pools need one of their own.</source>
        <translation>Al usuario del token le falta un permiso: autorizar agentes y cambiar de pool requieren permisos específicos.</translation>
    </message>
    <message>
        <source>Ask an administrator for the permission that the message names, or use another user's token.</source>
        <translation>Pida a un administrador el permiso que indica el mensaje o use el token de otro usuario.</translation>
    </message>
    <message>
        <source>The server does not know this agent yet</source>
        <translation>El servidor todavía no conoce este agente</translation>
    </message>
    <message>
        <source>The agent has not registered, or under another name: without AGENT_NAME the server invents one.</source>
        <translation>El agente no se ha registrado, o lo hizo con otro nombre: sin AGENT_NAME, el servidor inventa uno.</translation>
    </message>
    <message>
        <source>Wait some minutes, and look under Agents, Unauthorized. The agent's log says whether it reaches the server.</source>
        <translation>Espere unos minutos y mire en Agents, Unauthorized. El log del agente indica si llega al servidor.</translation>
    </message>
    <message>
        <source>The TeamCity server is not ready yet</source>
        <translation>El servidor de TeamCity aún no está listo</translation>
    </message>
    <message>
        <source>The server shows its start page: it is starting, or waits for somebody to finish the first start.</source>
        <translation>El servidor muestra su página de inicio: se está iniciando o espera a que alguien complete el primer inicio.</translation>
    </message>
    <message>
        <source>Open the server's page in a browser and answer what it asks.</source>
        <translation>Abra la página del servidor en un navegador y responda a lo que pregunta.</translation>
    </message>
    <message>
        <source>Something is to be written where nothing may be</source>
        <translation>Se intenta escribir donde no está permitido</translation>
    </message>
    <message>
        <source>The container's files are read-only (a security setting, OpenShift), or the volume was mounted so. An agent updates itself and needs to write in its own folder.</source>
        <translation>Los archivos del contenedor son de solo lectura (un ajuste de seguridad, OpenShift), o el volumen se montó así. Un agente se actualiza a sí mismo y necesita escribir en su propia carpeta.</translation>
    </message>
    <message>
        <source>Mount the path for writing, and remove the read-only setting of the agent's container.</source>
        <translation>Monte la ruta con permiso de escritura y quite el ajuste de solo lectura del contenedor del agente.</translation>
    </message>
    <message>
        <source>The machine's memory is used up</source>
        <translation>Se ha agotado la memoria de la máquina</translation>
    </message>
    <message>
        <source>There is no memory left for another process.</source>
        <translation>No queda memoria para otro proceso.</translation>
    </message>
    <message>
        <source>Run fewer agents at once, give them limits, or give the machine more memory or swap.</source>
        <translation>Ejecute menos agentes a la vez, póngales límites o dé a la máquina más memoria o swap.</translation>
    </message>
    <message>
        <source>A limit of open files is reached</source>
        <translation>Se ha alcanzado un límite de archivos abiertos</translation>
    </message>
    <message>
        <source>A program, or all containers of the machine together, hold more files open than is allowed.</source>
        <translation>Un programa, o todos los contenedores de la máquina en conjunto, tienen abiertos más archivos de los permitidos.</translation>
    </message>
    <message>
        <source>Raise the limits on the host. For a container: --ulimit nofile=1048576.</source>
        <translation>Aumente los límites en el host. Para un contenedor: --ulimit nofile=1048576.</translation>
    </message>
    <message>
        <source>The container can't be started</source>
        <translation>El contenedor no se puede iniciar</translation>
    </message>
    <message>
        <source>The runtime (runc or Sysbox) failed while it set the container up. The last part of the message says at what.</source>
        <translation>El runtime (runc o Sysbox) falló al preparar el contenedor. La última parte del mensaje indica en qué.</translation>
    </message>
    <message>
        <source>Read the end of the message. Common causes: a missing program or path, a privilege that is not given, or a runtime that is too old for its kernel.</source>
        <translation>Lea el final del mensaje. Causas habituales: falta un programa o una ruta, no se ha concedido un privilegio o el runtime es demasiado antiguo para su kernel.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 can't be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write there.</source>
        <translation>Compruebe que la carpeta existe y que puede escribir en ella.</translation>
    </message>
    <message>
        <source>Wrote %1, readable only by you.</source>
        <translation>Se escribió %1; solo usted puede leerlo.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Se escribió %1.</translation>
    </message>
    <message>
        <source>Which format? Give --format.</source>
        <translation>¿Qué formato? Indique --format.</translation>
    </message>
    <message>
        <source>There is no format "%1".</source>
        <translation>No existe el formato "%1".</translation>
    </message>
    <message>
        <source>Formats: %1.</source>
        <translation>Formatos: %1.</translation>
    </message>
    <message>
        <source>With a token the export needs a file: -o PATH.</source>
        <translation>Con un token, la exportación necesita un archivo: -o PATH.</translation>
    </message>
    <message>
        <source>The token is written beside it, into a file that only you can read.</source>
        <translation>El token se escribe junto a él, en un archivo que solo usted puede leer.</translation>
    </message>
    <message>
        <source>Prints or writes what would be run. Asks no engine.

Example: dind-wizard export --format compose -o compose.yaml --server-url https://tc.example.com --method dind</source>
        <translation>Muestra o escribe lo que se ejecutaría. No consulta ningún motor.

Ejemplo: dind-wizard export --format compose -o compose.yaml --server-url https://tc.example.com --method dind</translation>
    </message>
    <message>
        <source>Write to this file.</source>
        <translation>Escribir en este archivo.</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>Nota sobre %1: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
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
        <translation>La licencia del servidor ya no admite más agentes, y está a punto de agregar %1.</translation>
    </message>
    <message>
        <source>The server’s licence has only %1 left, and you are about to add %2.</source>
        <translation>La licencia del servidor solo admite %1 más, y está a punto de agregar %2.</translation>
    </message>
    <message>
        <source>New agents start all the same, and wait until somebody authorises them. With one authorised agent more than the licence allows, TeamCity pauses the whole build queue until the number is right again.</source>
        <translation>Los agentes nuevos se inician igualmente y esperan hasta que alguien los autorice. Con un solo agente autorizado más de lo que permite la licencia, TeamCity pone en pausa toda la cola de builds hasta que el número vuelva a ser correcto.</translation>
    </message>
    <message>
        <source>Make only %1</source>
        <translation>Crear solo %1</translation>
    </message>
    <message>
        <source>Take the authorisation from agents that are no longer needed, on the server’s Agents page, or get more licences.</source>
        <translation>Retire la autorización a los agentes que ya no hagan falta, en la página Agents del servidor, o consiga más licencias.</translation>
    </message>
    <message>
        <source>The server’s licence allows any number of agents.</source>
        <translation>La licencia del servidor permite cualquier número de agentes.</translation>
    </message>
    <message>
        <source>The server does not tell how many agents its licence still allows.</source>
        <translation>El servidor no indica cuántos agentes permite todavía su licencia.</translation>
    </message>
    <message>
        <source>With one authorised agent more than that, TeamCity pauses the whole build queue.</source>
        <translation>Con un solo agente autorizado más, TeamCity pone en pausa toda la cola de builds.</translation>
    </message>
    <message>
        <source>The token’s user needs the permission “View agent details” for it. Or look under Administration, Licenses.</source>
        <translation>El usuario del token necesita para ello el permiso «View agent details». O consulte Administration, Licenses.</translation>
    </message>
    <message>
        <source>The server’s licence has %1 left, of %2.</source>
        <translation>La licencia del servidor admite %1 más, de un total de %2.</translation>
    </message>
    <message>
        <source>The server’s licence has %1 left.</source>
        <translation>La licencia del servidor admite %1 más.</translation>
    </message>
    <message>
        <source>The server already has an agent called %1, and it is connected.</source>
        <translation>El servidor ya tiene un agente llamado %1, y está conectado.</translation>
    </message>
    <message>
        <source>The server already has an agent called %1, which is not connected.</source>
        <translation>El servidor ya tiene un agente llamado %1, que no está conectado.</translation>
    </message>
    <message>
        <source>If you make that agent anew and keep its volumes, it is the same one, as it should be. Otherwise the server gives the new agent another name, such as %1-1.</source>
        <translation>Si vuelve a crear ese agente y conserva sus volúmenes, es el mismo, como debe ser. Si no, el servidor da al agente nuevo otro nombre, como %1-1.</translation>
    </message>
    <message>
        <source>Use the name %1</source>
        <translation>Usar el nombre %1</translation>
    </message>
    <message>
        <source>The server has more than %1 agents; their names were not all compared.</source>
        <translation>El servidor tiene más de %1 agentes; no se compararon todos sus nombres.</translation>
    </message>
    <message>
        <source>Choose a name that is sure to be free.</source>
        <translation>Elija un nombre que con seguridad esté libre.</translation>
    </message>
    <message>
        <source>The name %1 is free.</source>
        <translation>El nombre %1 está libre.</translation>
    </message>
    <message>
        <source>The names %1 to %2 are free.</source>
        <translation>Los nombres de %1 a %2 están libres.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (full with %2)</source>
        <translation>%1 (lleno con %2)</translation>
    </message>
    <message>
        <source>%1 (%2 of at most %3)</source>
        <translation>%1 (%2 de %3 como máximo)</translation>
    </message>
    <message>
        <source>The server does not tell its agent pools.</source>
        <translation>El servidor no indica sus pools de agentes.</translation>
    </message>
    <message>
        <source>The token’s user needs the permission “View agent details” for it.</source>
        <translation>El usuario del token necesita para ello el permiso «View agent details».</translation>
    </message>
    <message>
        <source>New agents come into the pool %1.</source>
        <translation>Los agentes nuevos entran en el pool %1.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>A pool decides which projects’ builds an agent gets. The server has: %1.</source>
        <translation>Un pool decide de qué proyectos recibe builds un agente. El servidor tiene: %1.</translation>
    </message>
    <message>
        <source>After the launch you can move an agent into another pool, on its page in TeamCity.</source>
        <translation>Después del lanzamiento puede mover un agente a otro pool, en su página de TeamCity.</translation>
    </message>
</context>
<context>
    <name>FlagValues</name>
    <message>
        <source>A token is a secret and stays out of settings. Give it in a file at launch (--token-file), or authorise the agent in TeamCity.</source>
        <translation>Un token es un secreto y no se guarda en la configuración. Indíquelo en un archivo al lanzar (--token-file), o autorice el agente en TeamCity.</translation>
    </message>
    <message>
        <source>Its value comes from where the command is run. Enter it by hand.</source>
        <translation>Su valor procede del lugar donde se ejecuta el comando. Escríbalo a mano.</translation>
    </message>
    <message>
        <source>Not a bind mount or a volume.</source>
        <translation>No es ni un bind mount ni un volumen.</translation>
    </message>
    <message>
        <source>A volume without a name would be left behind each time the container is made anew.</source>
        <translation>Un volumen sin nombre quedaría abandonado cada vez que se vuelve a crear el contenedor.</translation>
    </message>
    <message>
        <source>The mount stays, without %1.</source>
        <translation>El montaje se conserva, sin %1.</translation>
    </message>
    <message>
        <source>It names no network.</source>
        <translation>No indica ninguna red.</translation>
    </message>
    <message>
        <source>An agent can't share another container's network. Put both on one network, and name it.</source>
        <translation>Un agente no puede compartir la red de otro contenedor. Ponga ambos en una misma red e indíquela.</translation>
    </message>
    <message>
        <source>The network stays, without %1.</source>
        <translation>La red se conserva, sin %1.</translation>
    </message>
    <message>
        <source>Not a number of processors.</source>
        <translation>No es un número de procesadores.</translation>
    </message>
    <message>
        <source>Not a size.</source>
        <translation>No es un tamaño.</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>No es un número entero.</translation>
    </message>
    <message>
        <source>Not a length of time.</source>
        <translation>No es una duración.</translation>
    </message>
    <message>
        <source>Not HOST:ADDRESS.</source>
        <translation>No es HOST:ADDRESS.</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>access token</source>
        <translation>token de acceso</translation>
    </message>
    <message>
        <source>A key that a user makes in TeamCity’s profile. This program asks the server with it what only a user may see, such as the agent pools.</source>
        <translation>Una clave que un usuario crea en su perfil de TeamCity. Con ella, este programa consulta al servidor lo que solo puede ver un usuario, como los pools de agentes.</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agente</translation>
    </message>
    <message>
        <source>The program of TeamCity that runs builds. Here it runs in a container and asks the server for work; the server never calls it.</source>
        <translation>El programa de TeamCity que ejecuta los builds. Aquí se ejecuta en un contenedor y pide trabajo al servidor; el servidor nunca lo llama.</translation>
    </message>
    <message>
        <source>agent pool</source>
        <translation>pool de agentes</translation>
    </message>
    <message>
        <source>A group of agents in TeamCity. A project’s builds run only on agents of the pools that the project is in.</source>
        <translation>Un grupo de agentes en TeamCity. Los builds de un proyecto solo se ejecutan en agentes de los pools a los que pertenece el proyecto.</translation>
    </message>
    <message>
        <source>authorise</source>
        <translation>autorizar</translation>
    </message>
    <message>
        <source>To allow an agent, once, to run builds of a TeamCity server. Each authorised agent takes one place of the server’s licence.</source>
        <translation>Permitir a un agente, una sola vez, que ejecute builds de un servidor de TeamCity. Cada agente autorizado ocupa una plaza de la licencia del servidor.</translation>
    </message>
    <message>
        <source>bind mount</source>
        <translation>bind mount</translation>
    </message>
    <message>
        <source>A folder or file of the host that a container sees under a path of its own. What the container changes there is changed on the host.</source>
        <translation>Una carpeta o un archivo del host que un contenedor ve en una ruta propia. Lo que el contenedor cambia ahí, cambia también en el host.</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>bridge</translation>
    </message>
    <message>
        <source>The network of containers on one host that Docker makes unless another is asked for. Containers reach the outside through it, and nothing outside reaches them until a port is published.</source>
        <translation>La red que Docker crea para los contenedores de un host si no se pide otra. A través de ella, los contenedores acceden al exterior; desde el exterior no se puede acceder a ellos hasta que se publica un puerto.</translation>
    </message>
    <message>
        <source>build</source>
        <translation>build</translation>
    </message>
    <message>
        <source>One run of what a project has to do: compile, test, make images. On an agent it can do whatever the agent’s container may do.</source>
        <translation>Una ejecución de lo que un proyecto tiene que hacer: compilar, probar, crear imágenes. En un agente puede hacer todo lo que tiene permitido el contenedor del agente.</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Compose</translation>
    </message>
    <message>
        <source>Docker’s tool for several containers that belong together. A Compose file lists them, and “docker compose up” makes them.</source>
        <translation>La herramienta de Docker para varios contenedores que van juntos. Un archivo Compose los enumera y «docker compose up» los crea.</translation>
    </message>
    <message>
        <source>container</source>
        <translation>contenedor</translation>
    </message>
    <message>
        <source>A process with its own view of files, network and users, made from an image. It is no virtual machine: all containers share the host’s kernel.</source>
        <translation>Un proceso con su propia vista de los archivos, la red y los usuarios, creado a partir de una imagen. No es una máquina virtual: todos los contenedores comparten el kernel del host.</translation>
    </message>
    <message>
        <source>Container Wrapper</source>
        <translation>Container Wrapper</translation>
    </message>
    <message>
        <source>A feature of TeamCity that runs a single build step in a container of its own. It works only where the agent’s folders have the same paths for the agent and for the engine.</source>
        <translation>Una función de TeamCity que ejecuta un paso concreto del build en un contenedor propio. Solo funciona si las carpetas del agente tienen las mismas rutas para el agente y para el motor.</translation>
    </message>
    <message>
        <source>Docker context</source>
        <translation>contexto de Docker</translation>
    </message>
    <message>
        <source>A named way to an engine that the docker command keeps: its address, with certificates if it needs any. “docker context ls” lists them.</source>
        <translation>Una conexión a un motor que el comando docker guarda con un nombre: su dirección y, si hacen falta, los certificados. «docker context ls» las enumera.</translation>
    </message>
    <message>
        <source>Docker Desktop</source>
        <translation>Docker Desktop</translation>
    </message>
    <message>
        <source>Docker for Windows, macOS and desktop Linux. Its engine runs in a virtual machine, so “the host” is that machine and not your computer.</source>
        <translation>Docker para Windows, macOS y Linux de escritorio. Su motor se ejecuta en una máquina virtual, de modo que «el host» es esa máquina y no su equipo.</translation>
    </message>
    <message>
        <source>Docker in Docker</source>
        <translation>Docker in Docker</translation>
    </message>
    <message>
        <source>An engine that runs in a container itself (“dind”). What builds make there stays apart from the host’s containers and images.</source>
        <translation>Un motor que, a su vez, se ejecuta en un contenedor («dind»). Lo que los builds crean ahí queda separado de los contenedores y las imágenes del host.</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>The recipe by which “docker build” makes an image, step by step.</source>
        <translation>La receta con la que «docker build» crea una imagen, paso a paso.</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>motor</translation>
    </message>
    <message>
        <source>The program that makes and runs containers, also called the Docker daemon or dockerd. Whoever may give it orders can do nearly everything on its host.</source>
        <translation>El programa que crea y ejecuta los contenedores (en inglés, engine), también llamado daemon de Docker o dockerd. Quien puede darle órdenes puede hacer casi cualquier cosa en su host.</translation>
    </message>
    <message>
        <source>environment variable</source>
        <translation>variable de entorno</translation>
    </message>
    <message>
        <source>A named value that a program is started with. Everybody who may inspect a container can read its variables, so they are no place for secrets.</source>
        <translation>Un valor con nombre que un programa recibe al iniciarse. Cualquiera que pueda inspeccionar un contenedor puede leer sus variables, así que no son un lugar para secretos.</translation>
    </message>
    <message>
        <source>healthcheck</source>
        <translation>comprobación de estado (healthcheck)</translation>
    </message>
    <message>
        <source>A command by which the engine asks again and again whether the program in a container does its work.</source>
        <translation>Un comando con el que el motor pregunta una y otra vez si el programa de un contenedor hace su trabajo.</translation>
    </message>
    <message>
        <source>host</source>
        <translation>host</translation>
    </message>
    <message>
        <source>The machine on which the engine runs, whether that is your computer, a server, or a virtual machine.</source>
        <translation>La máquina en la que se ejecuta el motor, ya sea su equipo, un servidor o una máquina virtual.</translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>A packed set of files and settings that containers are made from. Its name can end in a tag such as “:latest”, and what a tag stands for can change.</source>
        <translation>Un paquete de archivos y ajustes a partir del cual se crean contenedores. Su nombre puede terminar en un tag como «:latest», y aquello a lo que apunta un tag puede cambiar.</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>kernel</translation>
    </message>
    <message>
        <source>The core of the operating system, which hands out memory, files and devices. All containers of a host share it, so a flaw in it can let a build out of its container.</source>
        <translation>El núcleo del sistema operativo, que reparte la memoria, los archivos y los dispositivos. Todos los contenedores de un host lo comparten, por lo que un fallo en él puede permitir que un build salga de su contenedor.</translation>
    </message>
    <message>
        <source>Kubernetes manifest</source>
        <translation>manifiesto de Kubernetes</translation>
    </message>
    <message>
        <source>A file that tells a Kubernetes cluster what to run: here the agent, its volumes and its secret.</source>
        <translation>Un archivo que indica a un clúster de Kubernetes qué debe ejecutar: en este caso, el agente, sus volúmenes y su secreto.</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta (label)</translation>
    </message>
    <message>
        <source>A key and a value attached to a container, volume or network. By its labels this program knows what it made, and it changes nothing else.</source>
        <translation>Una clave y un valor asociados a un contenedor, un volumen o una red. Por sus etiquetas, este programa reconoce lo que ha creado, y no cambia nada más.</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>The size of the largest packet that a network passes on. Behind a VPN it is smaller than usual, and an engine that isn’t told so hangs in the middle of downloads.</source>
        <translation>El tamaño del paquete más grande que una red deja pasar. Detrás de una VPN es menor de lo habitual, y un motor al que no se le indica se queda colgado a mitad de las descargas.</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>What containers talk over. Those on a network that was made for them find each other by name.</source>
        <translation>Lo que usan los contenedores para comunicarse. Los que están en una red creada para ellos se encuentran entre sí por su nombre.</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>The exact networks, volumes and containers that follow from your choices. Preview, exports and launch all come from the same plan.</source>
        <translation>Las redes, los volúmenes y los contenedores exactos que resultan de lo que ha elegido. La vista previa, las exportaciones y el lanzamiento salen todos del mismo plan.</translation>
    </message>
    <message>
        <source>Podman</source>
        <translation>Podman</translation>
    </message>
    <message>
        <source>Another engine for containers, which can listen to Docker’s orders too.</source>
        <translation>Otro motor de contenedores, que también puede atender las órdenes de Docker.</translation>
    </message>
    <message>
        <source>port</source>
        <translation>puerto</translation>
    </message>
    <message>
        <source>A numbered door of a machine or container for network connections. To publish a port is to open it on the host and pass on to a container what comes in.</source>
        <translation>Una puerta numerada de una máquina o de un contenedor para las conexiones de red. Publicar un puerto significa abrirlo en el host y transmitir a un contenedor lo que llega por él.</translation>
    </message>
    <message>
        <source>privileged</source>
        <translation>privilegiado (privileged)</translation>
    </message>
    <message>
        <source>A container with nearly all limits lifted: every right of root, and every device of the host. A hostile program in it can take over the host.</source>
        <translation>Un contenedor sin casi ninguno de los límites habituales: con todos los permisos de root y todos los dispositivos del host. Un programa malicioso que se ejecute en él puede tomar el control del host.</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>A program that passes on requests for others. An HTTP proxy stands between a company’s network and the internet; a socket proxy passes on to the engine only some orders.</source>
        <translation>Un programa que transmite las peticiones de otros. Un proxy HTTP está entre la red de una empresa e Internet; un proxy del socket solo transmite al motor algunas órdenes.</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>A server that stores images, such as Docker Hub. “docker pull” fetches from it, and “docker push” stores in it.</source>
        <translation>Un servidor que almacena imágenes, como Docker Hub. «docker pull» las descarga de él y «docker push» las guarda en él.</translation>
    </message>
    <message>
        <source>registry mirror</source>
        <translation>mirror del registro</translation>
    </message>
    <message>
        <source>A copy of Docker Hub, often in one’s own network, that an engine asks first. It saves time and Docker Hub’s limits on downloads.</source>
        <translation>Una copia de Docker Hub, a menudo en la red propia, a la que un motor pregunta primero. Ahorra tiempo y evita los límites de descarga de Docker Hub.</translation>
    </message>
    <message>
        <source>restart policy</source>
        <translation>política de reinicio</translation>
    </message>
    <message>
        <source>What the engine does when a container ends or the host starts again. “unless-stopped” starts it again unless somebody stopped it.</source>
        <translation>Lo que hace el motor cuando un contenedor termina o el host vuelve a arrancar. Con «unless-stopped» lo inicia de nuevo, salvo que alguien lo haya detenido.</translation>
    </message>
    <message>
        <source>root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>The user who may do everything on a Linux system. Root in a container is root on the host wherever a way out is found, unless a user namespace keeps the two apart.</source>
        <translation>El usuario que puede hacerlo todo en un sistema Linux. Quien es root en un contenedor es root en el host en cuanto encuentra una salida, salvo que un espacio de nombres de usuario separe a ambos.</translation>
    </message>
    <message>
        <source>rootless</source>
        <translation>rootless</translation>
    </message>
    <message>
        <source>An engine that runs as an ordinary user. Whoever takes it over has that user’s rights on the host and no more.</source>
        <translation>Un motor que se ejecuta como un usuario normal. Quien toma el control de él tiene en el host los permisos de ese usuario y ninguno más.</translation>
    </message>
    <message>
        <source>runtime</source>
        <translation>runtime</translation>
    </message>
    <message>
        <source>The program that the engine calls to start a container. The usual one is runc; Sysbox is another one, with a stronger fence.</source>
        <translation>El programa al que llama el motor para iniciar un contenedor. El habitual es runc; Sysbox es otro, con un aislamiento más fuerte.</translation>
    </message>
    <message>
        <source>settings file</source>
        <translation>archivo de configuración</translation>
    </message>
    <message>
        <source>A file with your choices for agents, whose name ends in .dind.json. It opens in the window and serves the command line by --spec; it never holds a secret.</source>
        <translation>Un archivo con lo que ha elegido para los agentes, cuyo nombre termina en .dind.json. Se abre en la ventana y se usa en la línea de comandos con --spec; nunca contiene secretos.</translation>
    </message>
    <message>
        <source>sidecar</source>
        <translation>sidecar</translation>
    </message>
    <message>
        <source>A container that serves another one beside it, such as the engine that belongs to one agent.</source>
        <translation>Un contenedor que presta servicio a otro que está a su lado, como el motor que pertenece a un agente.</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>socket</translation>
    </message>
    <message>
        <source>The file by which programs on a machine give the engine orders, usually /var/run/docker.sock. A container that gets it can do on the host what root can.</source>
        <translation>El archivo por el que los programas de una máquina dan órdenes al motor, normalmente /var/run/docker.sock. Un contenedor que lo recibe puede hacer en el host lo mismo que root.</translation>
    </message>
    <message>
        <source>super user token</source>
        <translation>token de superusuario</translation>
    </message>
    <message>
        <source>A key that a TeamCity server prints to its log at each start. With it and an empty user name one is administrator.</source>
        <translation>Una clave que un servidor de TeamCity escribe en su log en cada inicio. Con ella y un nombre de usuario vacío se accede como administrador.</translation>
    </message>
    <message>
        <source>Sysbox</source>
        <translation>Sysbox</translation>
    </message>
    <message>
        <source>A runtime for Linux hosts that lets an engine run in a container that is not privileged. Root in such a container is an ordinary user number on the host.</source>
        <translation>Un runtime para hosts Linux que permite ejecutar un motor en un contenedor sin privilegios. En un contenedor así, root es en el host un número de usuario normal.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Encryption of a connection, with certificates that prove who is at the other end. The s in https stands for it.</source>
        <translation>El cifrado de una conexión, con certificados que demuestran quién está al otro lado. La s de https se refiere a él.</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>A secret that proves who is calling. An agent’s token is its identity at the server, so who has it can pose as that agent.</source>
        <translation>Un secreto que demuestra quién llama. El token de un agente es su identidad en el servidor, así que quien lo tiene puede hacerse pasar por ese agente.</translation>
    </message>
    <message>
        <source>user namespace</source>
        <translation>espacio de nombres de usuario</translation>
    </message>
    <message>
        <source>A feature of Linux that gives a container user numbers of its own. Root inside is then somebody without rights outside.</source>
        <translation>Una función de Linux que da a un contenedor sus propios números de usuario. Quien es root dentro es, fuera, un usuario sin permisos.</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>máquina virtual</translation>
    </message>
    <message>
        <source>A computer made by software, with a kernel of its own. It is the strongest fence between builds and a host, and the heaviest.</source>
        <translation>Un equipo creado por software, con su propio kernel. Es la barrera más fuerte entre los builds y un host, y la que más recursos consume.</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volumen</translation>
    </message>
    <message>
        <source>An area of disk that the engine keeps under a name. It stays when its container is removed, until somebody removes the volume, too.</source>
        <translation>Un área de disco que el motor guarda con un nombre. Se conserva cuando se elimina su contenedor, hasta que alguien elimina también el volumen.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>line %1: </source>
        <translation>línea %1: </translation>
    </message>
    <message>
        <source>Understood:</source>
        <translation>Reconocido:</translation>
    </message>
    <message>
        <source>Kept as it is:</source>
        <translation>Conservado tal cual:</translation>
    </message>
    <message>
        <source>Added by the method or by default:</source>
        <translation>Agregado por el método o de forma predeterminada:</translation>
    </message>
    <message>
        <source>Not kept:</source>
        <translation>No conservado:</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>Nota sobre %1: %2</translation>
    </message>
    <message>
        <source>Reads a docker run command, a Compose file or the output of docker inspect, prints the settings that come nearest to it, and says on standard error what becomes of each part. Asks no engine.

Examples: dind-wizard import compose.yaml &gt; agent.json
          docker inspect my-agent | dind-wizard import -</source>
        <translation>Lee un comando docker run, un archivo Compose o la salida de docker inspect, muestra la configuración que más se le acerca e indica en el error estándar qué pasa con cada parte. No consulta ningún motor.

Ejemplos: dind-wizard import compose.yaml &gt; agent.json
          docker inspect my-agent | dind-wizard import -</translation>
    </message>
    <message>
        <source>The file, or - for standard input.</source>
        <translation>El archivo, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>Give one file, or - for standard input.</source>
        <translation>Indique un archivo, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>Example: dind-wizard import compose.yaml</source>
        <translation>Ejemplo: dind-wizard import compose.yaml</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Start from what is there</source>
        <translation>Partir de algo existente</translation>
    </message>
    <message>
        <source>Have an agent already? Give the command, the file or the container, and the fields are filled in from it. It is only read, never changed.</source>
        <translation>¿Ya tiene un agente? Indique el comando, el archivo o el contenedor, y los campos se rellenan a partir de él. Solo se lee, no se modifica nunca.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Command, Compose file or docker inspect output</source>
        <translation>Comando, archivo Compose o salida de docker inspect</translation>
    </message>
    <message>
        <source>Paste a docker run command, a script, a Compose file or what docker inspect prints. It is read as you type.</source>
        <translation>Pegue un comando docker run, un script, un archivo Compose o lo que muestra docker inspect. Se lee mientras escribe.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>A Compose file, a script with docker commands, saved output of docker inspect, or a settings file of this program. You can also drop it anywhere on this window.</source>
        <translation>Un archivo Compose, un script con comandos docker, la salida guardada de docker inspect o un archivo de configuración de este programa. También puede soltarlo en cualquier lugar de esta ventana.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>A&amp;brir un archivo…</translation>
    </message>
    <message>
        <source>Choose the file to read.</source>
        <translation>Elija el archivo que se debe leer.</translation>
    </message>
    <message>
        <source>&amp;Container on this engine</source>
        <translation>Con&amp;tenedor de este motor</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 es una carpeta.</translation>
    </message>
    <message>
        <source>Choose the file in it: a Compose file, a script with docker commands, or saved output of docker inspect.</source>
        <translation>Elija el archivo que hay en ella: un archivo Compose, un script con comandos docker o la salida guardada de docker inspect.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>No se pudo abrir %1: %2.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Compruebe que el archivo existe y que puede leerlo.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation>%1 supera 1 MiB.</translation>
    </message>
    <message>
        <source>No Compose file or docker command is that long. Choose another file, or paste the part of it that makes the agent.</source>
        <translation>Ningún archivo Compose ni comando docker es tan largo. Elija otro archivo o pegue la parte que crea el agente.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>This looks like JSON and can't be read: %1</source>
        <translation>Parece JSON, pero no se puede leer: %1</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB.</source>
        <translation>El texto supera 1 MiB.</translation>
    </message>
    <message>
        <source>This is no docker run command, Compose file or docker inspect output.</source>
        <translation>No es un comando docker run, un archivo Compose ni una salida de docker inspect.</translation>
    </message>
    <message>
        <source>A command begins with docker run, a Compose file has a line services:, and docker inspect prints JSON.</source>
        <translation>Un comando empieza por docker run, un archivo Compose tiene una línea services:, y docker inspect muestra JSON.</translation>
    </message>
</context>
<context>
    <name>InnerDisk</name>
    <message>
        <source>The docker command inside did not say how much disk is used: %1</source>
        <translation>El comando docker del interior no indicó cuánto disco se usa: %1</translation>
    </message>
    <message>
        <source>%1 uses the Docker engine of its host.</source>
        <translation>%1 usa el motor de Docker de su host.</translation>
    </message>
    <message>
        <source>What is on that engine's disk is not the agent's alone. Look at it with: docker system df</source>
        <translation>Lo que hay en el disco de ese motor no es solo del agente. Consúltelo con: docker system df</translation>
    </message>
    <message>
        <source>This program made no agent called %1 here.</source>
        <translation>Este programa no ha creado aquí ningún agente llamado %1.</translation>
    </message>
    <message>
        <source>The docker command inside %1 failed: %2</source>
        <translation>El comando docker dentro de %1 falló: %2</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>%1 can't be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation>Compruebe la ruta y que puede leer el archivo.</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>Docker Compose and Docker Desktop mark with it what is theirs.</source>
        <translation>Docker Compose y Docker Desktop marcan así lo que es suyo.</translation>
    </message>
    <message>
        <source>The check that the image has, if it has one, is left as it is.</source>
        <translation>La comprobación de estado que tenga la imagen se deja como está.</translation>
    </message>
    <message>
        <source>A check has no such setting here.</source>
        <translation>Aquí, una comprobación de estado no tiene ese ajuste.</translation>
    </message>
    <message>
        <source>No container is described here.</source>
        <translation>Aquí no se describe ningún contenedor.</translation>
    </message>
    <message>
        <source>Give what "docker inspect" prints for a container.</source>
        <translation>Indique lo que muestra "docker inspect" para un contenedor.</translation>
    </message>
    <message>
        <source>An agent's container stays until it is removed.</source>
        <translation>El contenedor de un agente permanece hasta que se elimina.</translation>
    </message>
    <message>
        <source>This is no name with an address.</source>
        <translation>No es un nombre con una dirección.</translation>
    </message>
    <message>
        <source>On older hosts, those with cgroup v1, this is so anyway.</source>
        <translation>En los hosts antiguos, los que usan cgroup v1, ya es así de todos modos.</translation>
    </message>
    <message>
        <source>This is not known here.</source>
        <translation>Esto no se conoce aquí.</translation>
    </message>
    <message>
        <source>A volume without a name is lost with its container. Give it a name if its files are to be kept.</source>
        <translation>Un volumen sin nombre se pierde con su contenedor. Dele un nombre si quiere conservar los archivos.</translation>
    </message>
    <message>
        <source>SOURCE:TARGET is wanted here.</source>
        <translation>Aquí se espera SOURCE:TARGET.</translation>
    </message>
    <message>
        <source>Volumes can be read-only; they have no other options here.</source>
        <translation>Los volúmenes pueden ser de solo lectura; aquí no tienen otras opciones.</translation>
    </message>
    <message>
        <source>Of all that can be mounted, an agent is given folders of the host and volumes.</source>
        <translation>De todo lo que se puede montar, un agente recibe carpetas del host y volúmenes.</translation>
    </message>
    <message>
        <source>The engine decides how it connects an agent.</source>
        <translation>El motor decide cómo conecta a un agente.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The launch's journal %1 can't be written: %2.</source>
        <translation>No se puede escribir el diario del lanzamiento %1: %2.</translation>
    </message>
    <message>
        <source>Nothing is made without it, so that a launch that is cut off can be undone. Make room on the disk, or see that you may write there.</source>
        <translation>Sin él no se crea nada, para poder deshacer un lanzamiento interrumpido. Libere espacio en el disco o asegúrese de que puede escribir ahí.</translation>
    </message>
    <message>
        <source>Another dind-wizard is at work on this launch.</source>
        <translation>Otro dind-wizard está trabajando en este lanzamiento.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <source>This launch has ended meanwhile.</source>
        <translation>Este lanzamiento ya ha terminado.</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>The desktop’s key store can’t be used: %1</source>
        <translation>No se puede usar el almacén de claves del escritorio: %1</translation>
    </message>
    <message>
        <source>Unlock it, or allow this program to use it.</source>
        <translation>Desbloquéelo o permita que este programa lo use.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet. Without it nothing is kept.</source>
        <translation>Inicie uno, como GNOME Keyring o KWallet. Sin él no se guarda nada.</translation>
    </message>
</context>
<context>
    <name>Kubernetes</name>
    <message>
        <source>Start with: kubectl apply -f FILE</source>
        <translation>Para iniciar: kubectl apply -f FILE</translation>
    </message>
    <message>
        <source>Before that: kubectl create secret generic %1 --from-env-file=%2</source>
        <translation>Antes de eso: kubectl create secret generic %1 --from-env-file=%2</translation>
    </message>
    <message>
        <source>The engine is a sidecar, which needs Kubernetes 1.29 or newer.</source>
        <translation>El motor es un sidecar, lo que requiere Kubernetes 1.29 o posterior.</translation>
    </message>
    <message>
        <source>The proxy of the node's Docker socket is a sidecar, which needs Kubernetes 1.29 or newer.</source>
        <translation>El proxy del socket de Docker del nodo es un sidecar, lo que requiere Kubernetes 1.29 o posterior.</translation>
    </message>
    <message>
        <source>The pods are numbered from 1, which needs Kubernetes 1.27 or newer.</source>
        <translation>Los pods se numeran desde 1, lo que requiere Kubernetes 1.27 o posterior.</translation>
    </message>
    <message>
        <source>The network policy keeps other pods from the proxy. It needs a cluster network that obeys policies: without one every pod reaches the proxy.</source>
        <translation>La política de red mantiene a los demás pods alejados del proxy. Requiere una red de clúster que aplique las políticas: de lo contrario, todos los pods llegan al proxy.</translation>
    </message>
    <message>
        <source>The namespace must allow privileged containers.</source>
        <translation>El espacio de nombres debe permitir contenedores privilegiados.</translation>
    </message>
    <message>
        <source>The cluster needs the runtime class %1.</source>
        <translation>El clúster necesita la clase de runtime %1.</translation>
    </message>
    <message>
        <source>Sizes of the volumes, to be changed under volumeClaimTemplates: %1.</source>
        <translation>Tamaños de los volúmenes, que se cambian en volumeClaimTemplates: %1.</translation>
    </message>
    <message>
        <source>fsGroup 1000 is the user's group in JetBrains's images.</source>
        <translation>fsGroup 1000 es el grupo del usuario en las imágenes de JetBrains.</translation>
    </message>
    <message>
        <source>TeamCity agents "%1", method %2. Made by dind-wizard.</source>
        <translation>Agentes de TeamCity "%1", método %2. Creado por dind-wizard.</translation>
    </message>
    <message>
        <source>Of the server only the data directory is kept: its logs and its temporary files last as long as its pod.</source>
        <translation>Del servidor solo se conserva el directorio de datos: sus logs y sus archivos temporales duran lo que su pod.</translation>
    </message>
    <message>
        <source>Kubernetes refuses the name %1, so this is called %2.</source>
        <translation>Kubernetes rechaza el nombre %1, así que esto se llama %2.</translation>
    </message>
    <message>
        <source>The agent is called %1-0: Kubernetes numbers pods, and the agent takes its pod's name.</source>
        <translation>El agente se llama %1-0: Kubernetes numera los pods, y el agente toma el nombre de su pod.</translation>
    </message>
    <message>
        <source>These labels are annotations here, because Kubernetes refuses their values: %1.</source>
        <translation>Estas etiquetas son anotaciones aquí, porque Kubernetes rechaza sus valores: %1.</translation>
    </message>
    <message>
        <source>These labels are left out, because Kubernetes refuses their names: %1.</source>
        <translation>Estas etiquetas se omiten, porque Kubernetes rechaza sus nombres: %1.</translation>
    </message>
    <message>
        <source>These variables are left out, because Kubernetes refuses their names: %1.</source>
        <translation>Estas variables se omiten, porque Kubernetes rechaza sus nombres: %1.</translation>
    </message>
    <message>
        <source>The volume at %1 is left out: Kubernetes takes no colon in a directory's name.</source>
        <translation>El volumen en %1 se omite: Kubernetes no admite dos puntos en el nombre de un directorio.</translation>
    </message>
    <message>
        <source>Most clusters run containerd, and their nodes have no Docker socket: this starts only on nodes where Docker Engine runs and %1 is there.</source>
        <translation>La mayoría de los clústeres usan containerd, y sus nodos no tienen un socket de Docker: esto solo se inicia en nodos donde se ejecuta Docker Engine y existe %1.</translation>
    </message>
    <message>
        <source>Kubernetes refuses the name %1 for a volume, so its claim is called %2.</source>
        <translation>Kubernetes rechaza el nombre %1 para un volumen, así que su claim se llama %2.</translation>
    </message>
    <message>
        <source>A runtime holds for a whole pod: %1 runs the agent's container too.</source>
        <translation>Un runtime se aplica a todo el pod: %1 ejecuta también el contenedor del agente.</translation>
    </message>
    <message>
        <source>The network %1 is Docker's: here the agent is on the cluster's.</source>
        <translation>La red %1 es de Docker: aquí el agente está en la del clúster.</translation>
    </message>
    <message>
        <source>The host name %1 is left out: Kubernetes has no host-gateway.</source>
        <translation>El nombre de host %1 se omite: Kubernetes no tiene host-gateway.</translation>
    </message>
    <message>
        <source>The host name %1 is left out: Kubernetes refuses the address %2.</source>
        <translation>El nombre de host %1 se omite: Kubernetes rechaza la dirección %2.</translation>
    </message>
    <message>
        <source>The host name %1 is left out: Kubernetes refuses it.</source>
        <translation>El nombre de host %1 se omite: Kubernetes lo rechaza.</translation>
    </message>
    <message>
        <source>The restart policy %1 can't be had: Kubernetes always restarts an agent.</source>
        <translation>La política de reinicio %1 no está disponible: Kubernetes siempre reinicia un agente.</translation>
    </message>
    <message>
        <source>The limit of %1 processes is left out: in Kubernetes it is a setting of the nodes (podPidsLimit).</source>
        <translation>El límite de %1 procesos se omite: en Kubernetes es un ajuste de los nodos (podPidsLimit).</translation>
    </message>
    <message>
        <source>The user is left out: Kubernetes knows users by number only.</source>
        <translation>El usuario se omite: Kubernetes solo conoce a los usuarios por su número.</translation>
    </message>
    <message>
        <source>These directories last only as long as their pod, and start empty, where Docker would copy the image's files into them: %1.</source>
        <translation>Estos directorios solo duran lo que su pod y empiezan vacíos, mientras que Docker copiaría en ellos los archivos de la imagen: %1.</translation>
    </message>
    <message>
        <source>These persistent volume claims are not made here and must be there: %1.</source>
        <translation>Estos persistent volume claims no se crean aquí y deben existir: %1.</translation>
    </message>
    <message>
        <source>All agents share them, so their access mode must be ReadWriteMany.</source>
        <translation>Los comparten todos los agentes, así que su modo de acceso debe ser ReadWriteMany.</translation>
    </message>
    <message>
        <source>These paths are on whichever node a pod runs on, and Kubernetes does not check that they exist: %1.</source>
        <translation>Estas rutas están en el nodo en el que se ejecute cada pod, y Kubernetes no comprueba que existan: %1.</translation>
    </message>
    <message>
        <source>To open the server at http://localhost:%1: kubectl port-forward service/%2 %1:%3. Its log: kubectl logs deployment/%2.</source>
        <translation>Para abrir el servidor en http://localhost:%1: kubectl port-forward service/%2 %1:%3. Su log: kubectl logs deployment/%2.</translation>
    </message>
    <message>
        <source>Size of the server's volume, to be changed in its claim: %1.</source>
        <translation>Tamaño del volumen del servidor, que se cambia en su claim: %1.</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>The launch was cancelled.</source>
        <translation>Se canceló el lanzamiento.</translation>
    </message>
    <message>
        <source>A launch of %1 was cut off on %2, and what it made is still there.</source>
        <translation>Un lanzamiento de %1 se interrumpió el %2, y lo que creó sigue ahí.</translation>
    </message>
    <message>
        <source>Undo it with "dind-wizard recover --undo", or let it be finished with "dind-wizard recover --finish".</source>
        <translation>Deshágalo con "dind-wizard recover --undo", o complételo con "dind-wizard recover --finish".</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>ya estaba</translation>
    </message>
    <message>
        <source>pulled</source>
        <translation>descargada</translation>
    </message>
    <message>
        <source>no differences</source>
        <translation>sin diferencias</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferencia</numerusform>
            <numerusform>%n diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the engine and check the plan</source>
        <translation>Examinar el motor y comprobar el plan</translation>
    </message>
    <message>
        <source>Get the image %1</source>
        <translation>Obtener la imagen %1</translation>
    </message>
    <message>
        <source>Create the network %1</source>
        <translation>Crear la red %1</translation>
    </message>
    <message>
        <source>Create the volumes</source>
        <translation>Crear los volúmenes</translation>
    </message>
    <message>
        <source>Create the container %1</source>
        <translation>Crear el contenedor %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Iniciar %1</translation>
    </message>
    <message>
        <source>Wait until %1 is ready</source>
        <translation>Esperar a que %1 esté listo</translation>
    </message>
    <message>
        <source>Try Docker inside %1</source>
        <translation>Probar Docker dentro de %1</translation>
    </message>
    <message>
        <source>Build an image in %1, and run it</source>
        <translation>Construir una imagen en %1 y ejecutarla</translation>
    </message>
    <message>
        <source>Share a file of %1 with a container</source>
        <translation>Compartir un archivo de %1 con un contenedor</translation>
    </message>
    <message>
        <source>Try the network of builds in %1</source>
        <translation>Probar la red de los builds en %1</translation>
    </message>
    <message>
        <source>Wait for %1 in TeamCity</source>
        <translation>Esperar a %1 en TeamCity</translation>
    </message>
    <message>
        <source>Authorise %1</source>
        <translation>Autorizar %1</translation>
    </message>
    <message>
        <source>See the Docker of %1 in TeamCity</source>
        <translation>Ver el Docker de %1 en TeamCity</translation>
    </message>
    <message>
        <source>Docker engine %1 answers</source>
        <translation>El motor de Docker %1 responde</translation>
    </message>
    <message>
        <source>Compare what runs with what was asked for</source>
        <translation>Comparar lo que se ejecuta con lo que se pidió</translation>
    </message>
    <message>
        <source>%1 of %2, %3 of %4 layers</source>
        <translation>%1 de %2, %3 de %4 capas</translation>
    </message>
</context>
<context>
    <name>LaunchCommand</name>
    <message>
        <source>--pull can't be "%1".</source>
        <translation>--pull no puede ser "%1".</translation>
    </message>
    <message>
        <source>Choose one of: always, missing, never.</source>
        <translation>Elija un valor: always, missing, never.</translation>
    </message>
    <message>
        <source>--until can't be "%1".</source>
        <translation>--until no puede ser "%1".</translation>
    </message>
    <message>
        <source>Choose one of: started, engine, connected.</source>
        <translation>Elija un valor: started, engine, connected.</translation>
    </message>
    <message>
        <source>--timeout needs a number of seconds.</source>
        <translation>--timeout necesita un número de segundos.</translation>
    </message>
    <message>
        <source>--%1 needs an access token of TeamCity.</source>
        <translation>--%1 necesita un token de acceso de TeamCity.</translation>
    </message>
    <message>
        <source>Make one in TeamCity: your profile at the top right, then Access Tokens. Give it with --access-token-file FILE.</source>
        <translation>Cree uno en TeamCity: su perfil, arriba a la derecha, y después Access Tokens. Indíquelo con --access-token-file FILE.</translation>
    </message>
    <message>
        <source>A server that is yet to be made has no access tokens.</source>
        <translation>Un servidor que aún está por crearse no tiene tokens de acceso.</translation>
    </message>
    <message>
        <source>Leave --access-token-file out.</source>
        <translation>No use --access-token-file.</translation>
    </message>
    <message>
        <source>The file %1 holds no access token.</source>
        <translation>El archivo %1 no contiene ningún token de acceso.</translation>
    </message>
    <message>
        <source>Launches agents, or leaves nothing behind.

Example: dind-wizard launch --method dind --server-url https://tc.example.com

--engine may be given several times: then agents are launched on each engine, and are called NAME-ENGINE.</source>
        <translation>Lanza agentes, o no deja nada atrás.

Ejemplo: dind-wizard launch --method dind --server-url https://tc.example.com

--engine se puede indicar varias veces: entonces se lanzan agentes en cada motor y se llaman NAME-ENGINE.</translation>
    </message>
    <message>
        <source>always, missing or never. Default: missing.</source>
        <translation>always, missing o never. Predeterminado: missing.</translation>
    </message>
    <message>
        <source>started: containers run; engine: Docker inside the agent answers; connected: it builds, and the server has it, authorised and with its Docker. Default: engine.</source>
        <translation>started: los contenedores se ejecutan; engine: Docker responde dentro del agente; connected: construye, y el servidor lo tiene, autorizado y con su Docker. Predeterminado: engine.</translation>
    </message>
    <message>
        <source>Replace this deployment's agents of the same names.</source>
        <translation>Reemplazar los agentes de este despliegue que tengan los mismos nombres.</translation>
    </message>
    <message>
        <source>File with an access token of TeamCity, for --until connected. Default: none; the agent's log has to do.</source>
        <translation>Archivo con un token de acceso de TeamCity, para --until connected. Predeterminado: ninguno; basta con el log del agente.</translation>
    </message>
    <message>
        <source>Authorise the agents; needs an access token.</source>
        <translation>Autorizar los agentes; requiere un token de acceso.</translation>
    </message>
    <message>
        <source>The agent pool that authorised agents go to; needs an access token. Default: where the server puts them.</source>
        <translation>El pool al que van los agentes autorizados; requiere un token de acceso. Predeterminado: donde los ponga el servidor.</translation>
    </message>
    <message>
        <source>Seconds for each wait. Default: 600.</source>
        <translation>Segundos para cada espera. Predeterminado: 600.</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>Nota sobre %1: %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FALLÓ</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>No se creó nada.</translation>
    </message>
    <message>
        <source>Everything that this launch had made is removed.</source>
        <translation>Se eliminó todo lo que este lanzamiento había creado.</translation>
    </message>
    <message>
        <source>These could not be taken back; when the cause is gone, try again with dind-wizard recover --undo:</source>
        <translation>Lo siguiente no se pudo deshacer; cuando haya desaparecido la causa, inténtelo de nuevo con dind-wizard recover --undo:</translation>
    </message>
    <message>
        <source>These older ones could not be removed; try again with dind-wizard recover --finish:</source>
        <translation>Los siguientes elementos anteriores no se pudieron eliminar; inténtelo de nuevo con dind-wizard recover --finish:</translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation>Diferencia: %1</translation>
    </message>
    <message>
        <source>TeamCity is at %1 on the engine's host; its first start waits for you there. The super user token is in: docker logs %2</source>
        <translation>TeamCity está en %1, en el host del motor; ahí le espera su primer inicio. El token de superusuario está en: docker logs %2</translation>
    </message>
    <message>
        <source>Authorise new agents at %1</source>
        <translation>Autorice los agentes nuevos en %1</translation>
    </message>
    <message>
        <source>Stop: dind-wizard agents stop NAME   Remove: dind-wizard agents remove NAME</source>
        <translation>Detener: dind-wizard agents stop NAME   Eliminar: dind-wizard agents remove NAME</translation>
    </message>
    <message>
        <source>Cancelling, and removing what was made…</source>
        <translation>Cancelando y eliminando lo que se había creado…</translation>
    </message>
</context>
<context>
    <name>LaunchPage</name>
    <message>
        <source>Launch</source>
        <translation>Lanzamiento</translation>
    </message>
    <message>
        <source>Cance&amp;l the launch</source>
        <translation>Ca&amp;ncelar el lanzamiento</translation>
    </message>
    <message>
        <source>Stop, and remove everything that this launch has made.</source>
        <translation>Detener y eliminar todo lo que ha creado este lanzamiento.</translation>
    </message>
    <message>
        <source>Steps of the launch</source>
        <translation>Pasos del lanzamiento</translation>
    </message>
    <message>
        <source>Log of the agents</source>
        <translation>Log de los agentes</translation>
    </message>
    <message>
        <source>The agent pool that the agents go to when they are authorized. A pool’s projects get builds from its agents only.</source>
        <translation>El pool al que van los agentes cuando se autorizan. Los proyectos de un pool solo reciben builds de sus agentes.</translation>
    </message>
    <message>
        <source>Agent pool</source>
        <translation>Pool de agentes</translation>
    </message>
    <message>
        <source>Authorize in &amp;TeamCity</source>
        <translation>Autorizar en &amp;TeamCity</translation>
    </message>
    <message>
        <source>Open TeamCity’s page of unauthorized agents in the browser.</source>
        <translation>Abrir en el navegador la página de TeamCity con los agentes sin autorizar.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Launch the same once more.</source>
        <translation>Lanzar lo mismo otra vez.</translation>
    </message>
    <message>
        <source>&amp;Back to the review</source>
        <translation>&amp;Volver a la revisión</translation>
    </message>
    <message>
        <source>Change something first; nothing that you typed is lost.</source>
        <translation>Cambiar algo antes; no se pierde nada de lo que ha escrito.</translation>
    </message>
    <message>
        <source>Save settings a&amp;s…</source>
        <translation>&amp;Guardar configuración como…</translation>
    </message>
    <message>
        <source>Keep what you chose in a file, to open it here again or to launch it from a script.</source>
        <translation>Guardar en un archivo lo que ha elegido, para volver a abrirlo aquí o lanzarlo desde un script.</translation>
    </message>
    <message>
        <source>Show all ag&amp;ents</source>
        <translation>Mostrar todos los age&amp;ntes</translation>
    </message>
    <message>
        <source>How they are, what they log, and what can be done with them.</source>
        <translation>Cómo están, qué escriben en el log y qué se puede hacer con ellos.</translation>
    </message>
    <message>
        <source>What the launch does, step by step, and how far it is.</source>
        <translation>Lo que hace el lanzamiento, paso a paso, y por dónde va.</translation>
    </message>
    <message>
        <source>What the agents print while they start. Tokens are masked.</source>
        <translation>Lo que muestran los agentes mientras se inician. Los tokens se ocultan.</translation>
    </message>
</context>
<context>
    <name>LaunchTexts</name>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contenedores</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volúmenes</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>To stop it</source>
        <translation>Para detenerlo</translation>
    </message>
    <message>
        <source>To remove it</source>
        <translation>Para eliminarlo</translation>
    </message>
    <message>
        <source>… with its data</source>
        <translation>… con sus datos</translation>
    </message>
    <message>
        <source>What runs was read back from the engine and compared with the preview: no differences.</source>
        <translation>Lo que se ejecuta se leyó del motor y se comparó con la vista previa: sin diferencias.</translation>
    </message>
    <message>
        <source>What runs is not quite what the preview says:</source>
        <translation>Lo que se ejecuta no coincide del todo con la vista previa:</translation>
    </message>
    <message>
        <source>Next: authorize the agent in TeamCity. It shows up there within some minutes, under “Unauthorized”; until then it runs no builds.</source>
        <translation>Siguiente paso: autorice el agente en TeamCity. Aparece allí en unos minutos, en «Unauthorized»; hasta entonces no ejecuta builds.</translation>
    </message>
    <message>
        <source>Taken over, with their data</source>
        <translation>Adoptados, con sus datos</translation>
    </message>
    <message>
        <source>Nothing was left behind: everything that this launch had made is removed again.</source>
        <translation>No quedó nada: se ha vuelto a eliminar todo lo que este lanzamiento había creado.</translation>
    </message>
    <message>
        <source>This could not be taken back. When the cause is gone, choose "Launches that were cut off" in the menu: </source>
        <translation>Esto no se pudo deshacer. Cuando haya desaparecido la causa, elija «Lanzamientos interrumpidos» en el menú: </translation>
    </message>
</context>
<context>
    <name>Masking</name>
    <message>
        <source>%1 stands for a value of yours. Enter it by hand.</source>
        <translation>%1 sustituye a un valor suyo. Escríbalo a mano.</translation>
    </message>
    <message>
        <source>Only the shell that runs it knows %1. Enter it by hand.</source>
        <translation>Solo el shell que lo ejecuta conoce %1. Escríbalo a mano.</translation>
    </message>
</context>
<context>
    <name>MethodChoice</name>
    <message>
        <source>It works on this machine as it is.</source>
        <translation>Funciona en esta máquina tal como está.</translation>
    </message>
    <message>
        <source>Something has to be installed on the host first, which you may not do: %1</source>
        <translation>Antes hay que instalar algo en el host, y usted no puede hacerlo: %1</translation>
    </message>
    <message>
        <source>Something has to be installed on the host first: %1</source>
        <translation>Antes hay que instalar algo en el host: %1</translation>
    </message>
    <message>
        <source>It does not work on this machine: %1</source>
        <translation>No funciona en esta máquina: %1</translation>
    </message>
    <message>
        <source>Sysbox has to be installed on the host, unless it is there.</source>
        <translation>Sysbox tiene que instalarse en el host, si aún no lo está.</translation>
    </message>
    <message>
        <source>Nothing has to be set up, and all builds share one cache of images.</source>
        <translation>No hay que preparar nada, y todos los builds comparten una sola caché de imágenes.</translation>
    </message>
    <message>
        <source>Any build can become root on the host with a single command, and read the secrets of every container.</source>
        <translation>Cualquier build puede convertirse en root en el host con un solo comando y leer los secretos de todos los contenedores.</translation>
    </message>
    <message>
        <source>Builds of several agents get in each other's way: names, ports and images are the host's. Build steps in containers work for one agent only.</source>
        <translation>Los builds de varios agentes se estorban: los nombres, los puertos y las imágenes son los del host. Los pasos de build en contenedores solo funcionan con un único agente.</translation>
    </message>
    <message>
        <source>Published ports are the host's: two builds, or a build and another program, can't use the same one.</source>
        <translation>Los puertos publicados son los del host: dos builds, o un build y otro programa, no pueden usar el mismo.</translation>
    </message>
    <message>
        <source>Containers that a build leaves behind stay on the host, and their names can collide with others there.</source>
        <translation>Los contenedores que deja un build permanecen en el host, y sus nombres pueden entrar en conflicto con otros.</translation>
    </message>
    <message>
        <source>Image builds find the layers of earlier builds at once.</source>
        <translation>La construcción de imágenes encuentra enseguida las capas de builds anteriores.</translation>
    </message>
    <message>
        <source>Each agent has an engine of its own: builds do not see the host's containers, and leave nothing on it.</source>
        <translation>Cada agente tiene un motor propio: los builds no ven los contenedores del host ni dejan nada en él.</translation>
    </message>
    <message>
        <source>The engine runs in a privileged container, and each agent keeps its own copy of all images.</source>
        <translation>El motor se ejecuta en un contenedor privilegiado, y cada agente guarda su propia copia de todas las imágenes.</translation>
    </message>
    <message>
        <source>A hostile build can still become root on the host: the privileged flag takes the limits away.</source>
        <translation>Un build malicioso aún puede convertirse en root en el host: el modo privilegiado elimina los límites.</translation>
    </message>
    <message>
        <source>Any number of agents fits on one host.</source>
        <translation>En un host cabe cualquier número de agentes.</translation>
    </message>
    <message>
        <source>Names and networks of a build's containers can't collide with those of other agents.</source>
        <translation>Los nombres y las redes de los contenedores de un build no pueden entrar en conflicto con los de otros agentes.</translation>
    </message>
    <message>
        <source>With the engine beside the agent, published ports are found at the host name docker, not at localhost.</source>
        <translation>Con el motor junto al agente, los puertos publicados están en el nombre de host docker, no en localhost.</translation>
    </message>
    <message>
        <source>Each agent has an engine of its own without the privileged flag: root in the agent is nobody on the host.</source>
        <translation>Cada agente tiene un motor propio sin el modo privilegiado: el root del agente no es nadie en el host.</translation>
    </message>
    <message>
        <source>Sysbox has to be kept up to date with the kernel and with Docker, and each agent keeps its own copy of all images.</source>
        <translation>Hay que mantener Sysbox al día con el kernel y con Docker, y cada agente guarda su propia copia de todas las imágenes.</translation>
    </message>
    <message>
        <source>Of the three methods it alone keeps a hostile build off the host, as far as the shared kernel allows.</source>
        <translation>De los tres métodos, es el único que mantiene a un build malicioso fuera del host, en la medida en que lo permite el kernel compartido.</translation>
    </message>
    <message>
        <source>Published ports are found at localhost, as on your own machine.</source>
        <translation>Los puertos publicados están en localhost, como en su propia máquina.</translation>
    </message>
    <message>
        <source>Images for other kinds of processors need Sysbox 0.6.7 and kernel 6.7.</source>
        <translation>Las imágenes para otros tipos de procesador requieren Sysbox 0.6.7 y el kernel 6.7.</translation>
    </message>
    <message>
        <source>the host's engine through its socket (docker-socket)</source>
        <translation>el motor del host a través de su socket (docker-socket)</translation>
    </message>
    <message>
        <source>an engine for each agent in a privileged container (dind)</source>
        <translation>un motor para cada agente en un contenedor privilegiado (dind)</translation>
    </message>
    <message>
        <source>an engine for each agent under Sysbox (sysbox)</source>
        <translation>un motor para cada agente con Sysbox (sysbox)</translation>
    </message>
    <message>
        <source>Take %1.</source>
        <translation>Use %1.</translation>
    </message>
    <message>
        <source>If you expect real attacks, give each build a virtual machine of its own: all containers share the host's kernel.</source>
        <translation>Si espera ataques reales, dé a cada build una máquina virtual propia: todos los contenedores comparten el kernel del host.</translation>
    </message>
    <message>
        <source>None of the methods works on this machine. What is in the way stands below.</source>
        <translation>Ninguno de los métodos funciona en esta máquina. Más abajo se indica qué lo impide.</translation>
    </message>
    <message>
        <source>Builds that you don't trust need Sysbox, and that can't be had here. Use a virtual machine for these builds alone, which holds nothing of worth and is thrown away often; in it, take dind.</source>
        <translation>Los builds en los que no confía necesitan Sysbox, y aquí no está disponible. Use una máquina virtual solo para estos builds, que no contenga nada de valor y se deseche a menudo; en ella, use dind.</translation>
    </message>
</context>
<context>
    <name>MethodComparison</name>
    <message>
        <source>the host</source>
        <translation>el host</translation>
    </message>
    <message>
        <source>Not yet: Sysbox is missing</source>
        <translation>Todavía no: falta Sysbox</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) of the engine passed.</source>
        <translation>
            <numerusform>Se superó %n comprobación del motor.</numerusform>
            <numerusform>Se superaron %n comprobaciones del motor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, with %n remark(s)</source>
        <translation>
            <numerusform>Sí, con %n observación</numerusform>
            <numerusform>Sí, con %n observaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Only through a flaw in Sysbox or the kernel</source>
        <translation>Solo aprovechando un fallo de Sysbox o del kernel</translation>
    </message>
    <message>
        <source>Root in the agent is an ordinary user number on %1, but all containers there share one kernel (%2): keep it and Sysbox up to date.</source>
        <translation>El root del agente es un número de usuario normal en %1, pero todos los contenedores de ahí comparten un mismo kernel (%2): manténgalo actualizado, y también Sysbox.</translation>
    </message>
    <message>
        <source>Only the engine's own account</source>
        <translation>Solo la cuenta del propio motor</translation>
    </message>
    <message>
        <source>The engine of %1 is rootless: whatever a build does, it has the rights of that one account, and its files are within reach.</source>
        <translation>El motor de %1 es rootless: haga lo que haga un build, tiene los permisos de esa única cuenta, y sus archivos están a su alcance.</translation>
    </message>
    <message>
        <source>Docker Desktop's VM and shared folders</source>
        <translation>La VM de Docker Desktop y las carpetas compartidas</translation>
    </message>
    <message>
        <source>The engine runs in a virtual machine. A hostile build owns that, and with it every folder of yours that is shared with it.</source>
        <translation>El motor se ejecuta en una máquina virtual. Un build malicioso se adueña de ella y, con ella, de todas las carpetas que usted le comparte.</translation>
    </message>
    <message>
        <source>Easy: any build can be root on %1</source>
        <translation>Fácil: cualquier build puede ser root en %1</translation>
    </message>
    <message>
        <source>The engine of %1 runs as root. Whoever may use its socket can start a container that has the whole disk of %1 in it.</source>
        <translation>El motor de %1 se ejecuta como root. Quien puede usar su socket puede iniciar un contenedor que contenga todo el disco de %1.</translation>
    </message>
    <message>
        <source>Easy for a hostile build: root on %1</source>
        <translation>Fácil para un build malicioso: root en %1</translation>
    </message>
    <message>
        <source>The engine's container is privileged: it has every device of %1 and none of Docker's usual limits. By accident it hardly happens.</source>
        <translation>El contenedor del motor es privilegiado: tiene todos los dispositivos de %1 y ninguno de los límites habituales de Docker. Por accidente apenas ocurre.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>None yet; what comes is in reach</source>
        <translation>Aún ninguno; los que lleguen estarán al alcance</translation>
    </message>
    <message>
        <source>Builds command the engine on which other containers would run.</source>
        <translation>Los builds dan órdenes al motor en el que se ejecutarían otros contenedores.</translation>
    </message>
    <message>
        <source>The one here is in reach of any build</source>
        <translation>El que hay aquí está al alcance de cualquier build</translation>
    </message>
    <message>
        <source>All %1 are in reach of any build</source>
        <translation>Los %1 están al alcance de cualquier build</translation>
    </message>
    <message>
        <source>A build can stop these, run commands in them and read the passwords in their environment: %1.</source>
        <translation>Un build puede detener estos contenedores, ejecutar comandos en ellos y leer las contraseñas de su entorno: %1.</translation>
    </message>
    <message>
        <source>Out of sight, not out of reach</source>
        <translation>Fuera de la vista, pero no del alcance</translation>
    </message>
    <message>
        <source>Builds talk to an engine of their own and see only what they started. A hostile one that breaks out reaches the host's engine, too.</source>
        <translation>Los builds se comunican con un motor propio y solo ven lo que han iniciado. Uno malicioso que logre escapar llega también al motor del host.</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Fuera del alcance</translation>
    </message>
    <message>
        <source>Builds talk to an engine of their own, inside a container that has no rights on the host.</source>
        <translation>Los builds se comunican con un motor propio, dentro de un contenedor que no tiene permisos en el host.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Sysbox is there: the engine knows the runtime sysbox-runc.</source>
        <translation>Sysbox está instalado: el motor conoce el runtime sysbox-runc.</translation>
    </message>
    <message>
        <source>The engine that is there does it: %1 on %2.</source>
        <translation>Basta con el motor que hay: %1 en %2.</translation>
    </message>
    <message>
        <source>Sysbox, which can't be had here</source>
        <translation>Sysbox, que aquí no está disponible</translation>
    </message>
    <message numerus="yes">
        <source>Sysbox: %n step(s), Docker restarts</source>
        <translation>
            <numerusform>Sysbox: %n paso, Docker se reinicia</numerusform>
            <numerusform>Sysbox: %n pasos, Docker se reinicia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sysbox: %n step(s), nothing restarts</source>
        <translation>
            <numerusform>Sysbox: %n paso, no se reinicia nada</numerusform>
            <numerusform>Sysbox: %n pasos, no se reinicia nada</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 free</source>
        <translation>; %1 libres</translation>
    </message>
    <message>
        <source>They lie in %1 on %2 (storage driver %3).</source>
        <translation>Están en %1, en %2 (driver de almacenamiento %3).</translation>
    </message>
    <message>
        <source>the engine's folder</source>
        <translation>la carpeta del motor</translation>
    </message>
    <message>
        <source>Shared with the host%1</source>
        <translation>Compartidas con el host%1</translation>
    </message>
    <message>
        <source>Builds find the images that are there already, and every layer is kept once.</source>
        <translation>Los builds encuentran las imágenes que ya existen, y cada capa se guarda una sola vez.</translation>
    </message>
    <message>
        <source>Once more for each agent%1</source>
        <translation>Una vez más por cada agente%1</translation>
    </message>
    <message>
        <source>Each agent's engine fetches its images anew and keeps them in a volume, beside the agent's own image of about 2 GB.</source>
        <translation>El motor de cada agente vuelve a obtener sus imágenes y las guarda en un volumen, además de la imagen del propio agente, de unos 2 GB.</translation>
    </message>
    <message>
        <source>Works on this engine</source>
        <translation>Funciona en este motor</translation>
    </message>
    <message>
        <source>What a hostile build gets</source>
        <translation>Qué consigue un build malicioso</translation>
    </message>
    <message>
        <source>To install on the host</source>
        <translation>Qué instalar en el host</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Other containers of this engine</source>
        <translation>Otros contenedores de este motor</translation>
    </message>
</context>
<context>
    <name>MethodFindings</name>
    <message>
        <source>Show the steps…</source>
        <translation>Mostrar los pasos…</translation>
    </message>
    <message>
        <source>This method does not fit builds that you don’t trust</source>
        <translation>Este método no es adecuado para builds en los que no confía</translation>
    </message>
    <message>
        <source>Take “%1” instead</source>
        <translation>Usar «%1» en su lugar</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recomendado</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>not for what you answered</source>
        <translation>no para lo que ha respondido</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>aquí no</translation>
    </message>
    <message>
        <source>Docker is not installed on this machine</source>
        <translation>Docker no está instalado en esta máquina</translation>
    </message>
    <message>
        <source>An agent is a container, and Docker is what runs it. Install it step by step, or choose an engine that is elsewhere. (%1)</source>
        <translation>Un agente es un contenedor, y Docker es lo que lo ejecuta. Instálelo paso a paso o elija un motor que esté en otro lugar. (%1)</translation>
    </message>
    <message>
        <source>Install Docker step by step…</source>
        <translation>Instalar Docker paso a paso…</translation>
    </message>
    <message>
        <source>Sysbox has to be installed on the engine’s host first</source>
        <translation>Antes hay que instalar Sysbox en el host del motor</translation>
    </message>
    <message>
        <source>It takes some commands in a terminal, as root. You can also go on and launch later.</source>
        <translation>Hacen falta algunos comandos en un terminal, como root. También puede continuar y lanzar más tarde.</translation>
    </message>
    <message>
        <source>Sysbox can’t be had on this engine</source>
        <translation>Sysbox no está disponible en este motor</translation>
    </message>
    <message>
        <source>%1: %2 (chosen)</source>
        <translation>%1: %2 (elegido)</translation>
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
        <translation>&amp;Partir de un contenedor, un comando o un archivo existente…</translation>
    </message>
    <message>
        <source>Fill in the fields from an agent that you have already. You can also drop a file on this window.</source>
        <translation>Rellenar los campos a partir de un agente que ya tiene. También puede soltar un archivo en esta ventana.</translation>
    </message>
    <message>
        <source>Fill in the fields from an agent that you have already: a docker run command, a Compose file, or a container. You can also drop a file on this window, or paste a command here.</source>
        <translation>Rellenar los campos a partir de un agente que ya tiene: un comando docker run, un archivo Compose o un contenedor. También puede soltar un archivo en esta ventana o pegar aquí un comando.</translation>
    </message>
    <message>
        <source>&amp;Other engine…</source>
        <translation>&amp;Otro motor…</translation>
    </message>
    <message>
        <source>Choose another Docker context or address.</source>
        <translation>Elegir otro contexto de Docker u otra dirección.</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Comprobar de n&amp;uevo</translation>
    </message>
    <message>
        <source>Ask the engine once more what it can run.</source>
        <translation>Preguntar otra vez al motor qué puede ejecutar.</translation>
    </message>
    <message>
        <source>Launch a&amp;gain</source>
        <translation>Lanzar de nue&amp;vo</translation>
    </message>
    <message>
        <source>Go to the review with these settings: one click there launches them.</source>
        <translation>Ir a la revisión con esta configuración: ahí se lanza con un solo clic.</translation>
    </message>
    <message>
        <source>Go to the review with the settings that you launched last: one click there launches them. An agent that still runs from them is replaced.</source>
        <translation>Ir a la revisión con la última configuración que lanzó: ahí se lanza con un solo clic. Si todavía se ejecuta un agente creado con ella, se reemplaza.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>A&amp;brir reciente</translation>
    </message>
    <message>
        <source>Settings that you launched lately, to look at or to change first.</source>
        <translation>Configuraciones que ha lanzado hace poco, para consultarlas o cambiarlas antes.</translation>
    </message>
    <message>
        <source>About the methods</source>
        <translation>Acerca de los métodos</translation>
    </message>
    <message>
        <source>Questions and what they come to</source>
        <translation>Preguntas y el método que resulta de ellas</translation>
    </message>
</context>
<context>
    <name>MethodState</name>
    <message>
        <source>Sysbox is not there yet.</source>
        <translation>Sysbox todavía no está instalado.</translation>
    </message>
</context>
<context>
    <name>MethodTexts</name>
    <message>
        <source>A Docker engine of its own (privileged)</source>
        <translation>Un motor de Docker propio (privilegiado)</translation>
    </message>
    <message>
        <source>Each agent gets its own engine and builds stay apart, but the engine can own the host.</source>
        <translation>Cada agente tiene su propio motor y los builds quedan separados, pero el motor puede adueñarse del host.</translation>
    </message>
    <message>
        <source>Beside the agent, a second container (a sidecar) runs a complete Docker engine that serves this agent only. The agent reaches it over a private network, encrypted with TLS, and for TeamCity's Container Wrapper (build steps that run in a container) both containers see the agent's folders under the same paths. The engine's container is privileged, which means that Docker lifts nearly all the limits it puts on containers. If you choose so, the engine runs in the agent's own container instead, and then that container is the privileged one.</source>
        <translation>Junto al agente, un segundo contenedor (un sidecar) ejecuta un motor de Docker completo que atiende solo a este agente. El agente accede a él por una red privada, cifrada con TLS, y para el Container Wrapper de TeamCity (pasos de build que se ejecutan en un contenedor) ambos contenedores ven las carpetas del agente en las mismas rutas. El contenedor del motor es privilegiado, lo que significa que Docker le quita casi todos los límites que pone a los contenedores. Si lo prefiere, el motor se ejecuta en el propio contenedor del agente, y entonces el contenedor privilegiado es ese.</translation>
    </message>
    <message>
        <source>Builds must not see or disturb each other's containers, names and ports.</source>
        <translation>Los builds no deben ver ni estorbar los contenedores, nombres y puertos de los demás.</translation>
    </message>
    <message>
        <source>Several agents share one host.</source>
        <translation>Varios agentes comparten un host.</translation>
    </message>
    <message>
        <source>You trust everybody who can change a build: this method keeps order, it does not stop an attack.</source>
        <translation>Confía en todas las personas que pueden modificar un build: este método mantiene el orden, no detiene un ataque.</translation>
    </message>
    <message>
        <source>Sysbox cannot be installed, for example under Docker Desktop.</source>
        <translation>No se puede instalar Sysbox, por ejemplo con Docker Desktop.</translation>
    </message>
    <message>
        <source>Builds run code from people you do not know, such as pull requests that nobody has read.</source>
        <translation>Los builds ejecutan código de personas que usted no conoce, como pull requests que nadie ha leído.</translation>
    </message>
    <message>
        <source>The host keeps data or passwords that builds must not see.</source>
        <translation>El host guarda datos o contraseñas que los builds no deben ver.</translation>
    </message>
    <message>
        <source>A policy forbids privileged containers, or the host's engine renumbers users (userns-remap), which refuses them.</source>
        <translation>Una política prohíbe los contenedores privilegiados, o el motor del host renumera los usuarios (userns-remap), lo que los rechaza.</translation>
    </message>
    <message>
        <source>A host engine, version 20.10 or newer, that allows privileged containers.</source>
        <translation>Un motor en el host, versión 20.10 o posterior, que permita contenedores privilegiados.</translation>
    </message>
    <message>
        <source>Disk space for a separate store of images and build cache for each agent.</source>
        <translation>Espacio en disco para un almacén de imágenes y una caché de build separados por cada agente.</translation>
    </message>
    <message>
        <source>For the sidecar, the official docker:dind image and an agent image with the docker command.</source>
        <translation>Para el sidecar, la imagen oficial docker:dind y una imagen de agente con el comando docker.</translation>
    </message>
    <message>
        <source>For the engine in the agent's own container, an agent image whose tag ends in -sudo.</source>
        <translation>Para el motor en el propio contenedor del agente, una imagen de agente cuyo tag termine en -sudo.</translation>
    </message>
    <message>
        <source>Easy for a hostile build, unlikely by accident</source>
        <translation>Fácil para un build malicioso, improbable por accidente</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>One for each agent, kept in a volume</source>
        <translation>Una por agente, guardada en un volumen</translation>
    </message>
    <message>
        <source>In the engine's container; agent folders match</source>
        <translation>En el contenedor del motor; las carpetas del agente coinciden</translation>
    </message>
    <message>
        <source>Stay inside this agent's engine</source>
        <translation>Se quedan dentro del motor de este agente</translation>
    </message>
    <message>
        <source>Several, each with volumes of its own</source>
        <translation>Varios, cada uno con volúmenes propios</translation>
    </message>
    <message>
        <source>Yes; a takeover reaches its VM and shared folders</source>
        <translation>Sí; un ataque alcanza su VM y las carpetas compartidas</translation>
    </message>
    <message>
        <source>The engine's container is as good as root on the host</source>
        <translation>El contenedor del motor equivale a root en el host</translation>
    </message>
    <message>
        <source>A privileged container has every right of root, every device of the host and none of Docker's usual filters. A hostile build can use it to mount the host's disk or to change settings of the host's kernel. Limits on memory or processors stay in force but do not prevent this.</source>
        <translation>Un contenedor privilegiado tiene todos los permisos de root, todos los dispositivos del host y ninguno de los filtros habituales de Docker. Un build malicioso puede aprovecharlo para montar el disco del host o cambiar ajustes del kernel del host. Los límites de memoria y de procesadores siguen vigentes, pero no lo impiden.</translation>
    </message>
    <message>
        <source>The sidecar is not a wall</source>
        <translation>El sidecar no es un muro</translation>
    </message>
    <message>
        <source>The agent's own container is not privileged, yet a build can ask the engine for a privileged container and break out through that. Running the agent as an ordinary user does not help, because the engine obeys whoever holds its client key, and every build does. TLS keeps out strangers on the network, not builds.</source>
        <translation>El contenedor del propio agente no es privilegiado, pero un build puede pedir al motor un contenedor privilegiado y escapar por esa vía. Ejecutar el agente como un usuario normal no ayuda, porque el motor obedece a quien tenga su clave de cliente, y todos los builds la tienen. TLS deja fuera a los extraños de la red, no a los builds.</translation>
    </message>
    <message>
        <source>Without TLS, every container of a build commands the engine</source>
        <translation>Sin TLS, cualquier contenedor de un build da órdenes al motor</translation>
    </message>
    <message>
        <source>Containers that a build starts can reach the engine at their own network gateway. If TLS is switched off (port 2375), a test image from the internet is enough to take over the engine and, through it, the host. A private network does not help here, because these containers run on the engine itself.</source>
        <translation>Los contenedores que inicia un build pueden llegar al motor por la puerta de enlace de su propia red. Si TLS está desactivado (puerto 2375), basta una imagen de prueba de Internet para tomar el control del motor y, a través de él, del host. Una red privada no ayuda en este caso, porque esos contenedores se ejecutan en el propio motor.</translation>
    </message>
    <message>
        <source>The disk fills up out of sight</source>
        <translation>El disco se llena sin que se vea</translation>
    </message>
    <message>
        <source>Each engine keeps its images in a volume, a disk area managed by Docker, that grows until somebody cleans it. Cleaning up on the host's engine does not reach inside; do it in a build, or remove the volume together with the agent. Never give two engines the same volume: they would damage each other's data.</source>
        <translation>Cada motor guarda sus imágenes en un volumen, un área de disco que administra Docker y que crece hasta que alguien la limpia. Limpiar el motor del host no llega hasta dentro; hágalo en un build o elimine el volumen junto con el agente. No dé nunca el mismo volumen a dos motores: cada uno dañaría los datos del otro.</translation>
    </message>
    <message>
        <source>Published ports are not on localhost</source>
        <translation>Los puertos publicados no están en localhost</translation>
    </message>
    <message>
        <source>With the sidecar, a port that a build publishes opens on the engine's container, under the name docker, not on the agent. A test that connects to localhost fails until it uses that name. With the engine in the agent's own container, localhost works.</source>
        <translation>Con el sidecar, un puerto que publica un build se abre en el contenedor del motor, con el nombre docker, y no en el agente. Una prueba que se conecta a localhost falla hasta que use ese nombre. Con el motor en el propio contenedor del agente, localhost funciona.</translation>
    </message>
    <message>
        <source>Share the host's Docker</source>
        <translation>Compartir el Docker del host</translation>
    </message>
    <message>
        <source>Builds use the host's own Docker engine: quick to set up, but any build can own the host.</source>
        <translation>Los builds usan el motor de Docker del propio host: se configura rápido, pero cualquier build puede adueñarse del host.</translation>
    </message>
    <message>
        <source>The agent's container is given the socket of the host's Docker engine: the file, usually /var/run/docker.sock, through which programs give Docker orders. When a build runs docker, the host's engine does the work. Containers that a build starts therefore run beside the agent, not inside it, and share images, names, ports and networks with everything else on that engine. So that TeamCity can run a build step in a container (its Container Wrapper), the agent's folders lie on the host under the same paths as in the agent.</source>
        <translation>El contenedor del agente recibe el socket del motor de Docker del host: el archivo, normalmente /var/run/docker.sock, a través del cual los programas dan órdenes a Docker. Cuando un build ejecuta docker, el trabajo lo hace el motor del host. Por eso, los contenedores que inicia un build se ejecutan junto al agente, no dentro de él, y comparten imágenes, nombres, puertos y redes con todo lo demás que hay en ese motor. Para que TeamCity pueda ejecutar un paso de build en un contenedor (su Container Wrapper), las carpetas del agente están en el host con las mismas rutas que en el agente.</translation>
    </message>
    <message>
        <source>Everybody who can change a build may act as root, the all-powerful administrator, on this host anyway.</source>
        <translation>Todas las personas que pueden modificar un build pueden, de todos modos, actuar en este host como root, el administrador con todos los poderes.</translation>
    </message>
    <message>
        <source>The host does nothing but build and can be set up again from scratch.</source>
        <translation>El host se dedica solo a los builds y se puede volver a configurar desde cero.</translation>
    </message>
    <message>
        <source>One image cache for all builds matters more to you than keeping builds apart.</source>
        <translation>Una sola caché de imágenes para todos los builds le importa más que mantenerlos separados.</translation>
    </message>
    <message>
        <source>Builds only make images: a proxy that lets no containers through (setting: socket proxy, build) can then keep them from the host's files.</source>
        <translation>Los builds solo crean imágenes: en ese caso, un proxy que no deja pasar contenedores (ajuste: proxy del socket, build) puede mantenerlos lejos de los archivos del host.</translation>
    </message>
    <message>
        <source>The host's engine runs in rootless mode, under an ordinary account: a takeover then ends at that account.</source>
        <translation>El motor del host se ejecuta en modo rootless, con una cuenta normal: en ese caso, un ataque no pasa de esa cuenta.</translation>
    </message>
    <message>
        <source>The host also runs other services, or keeps data and passwords that builds must not see.</source>
        <translation>El host también ejecuta otros servicios, o guarda datos y contraseñas que los builds no deben ver.</translation>
    </message>
    <message>
        <source>You want several agents with the Container Wrapper on one host: they would use the same folders.</source>
        <translation>Quiere varios agentes con el Container Wrapper en un solo host: usarían las mismas carpetas.</translation>
    </message>
    <message>
        <source>You hope that a proxy before the socket makes it safe while builds still start containers: it does not.</source>
        <translation>Espera que un proxy delante del socket lo haga seguro aunque los builds sigan iniciando contenedores: no lo hace.</translation>
    </message>
    <message>
        <source>A Docker engine for Linux containers, version 20.10 or newer; the one in Docker Desktop counts.</source>
        <translation>Un motor de Docker para contenedores Linux, versión 20.10 o posterior; el de Docker Desktop sirve.</translation>
    </message>
    <message>
        <source>Permission to use the socket: the agent runs as root, or joins the group that owns the socket on the engine's host.</source>
        <translation>Permiso para usar el socket: el agente se ejecuta como root o se une al grupo propietario del socket en el host del motor.</translation>
    </message>
    <message>
        <source>For the Container Wrapper, five folders under /opt/buildagent on the host: work, temp, tools, plugins and system. They are made if missing.</source>
        <translation>Para el Container Wrapper, cinco carpetas en /opt/buildagent del host: work, temp, tools, plugins y system. Se crean si faltan.</translation>
    </message>
    <message>
        <source>An agent image that has the docker command. jetbrains/teamcity-agent has it, the minimal image has not.</source>
        <translation>Una imagen de agente que tenga el comando docker. jetbrains/teamcity-agent lo tiene; la imagen mínima, no.</translation>
    </message>
    <message>
        <source>Easy for any build</source>
        <translation>Fácil para cualquier build</translation>
    </message>
    <message>
        <source>One, shared with the whole host</source>
        <translation>Una, compartida con todo el host</translation>
    </message>
    <message>
        <source>Looked up on the host</source>
        <translation>Se buscan en el host</translation>
    </message>
    <message>
        <source>Stay on the host; names and ports can clash</source>
        <translation>Se quedan en el host; puede haber conflictos de nombres y puertos</translation>
    </message>
    <message>
        <source>One with the Container Wrapper, else several</source>
        <translation>Uno con el Container Wrapper; si no, varios</translation>
    </message>
    <message>
        <source>Yes; wrapper: allow /opt/buildagent in file sharing</source>
        <translation>Sí; para el Container Wrapper, permita /opt/buildagent en File sharing</translation>
    </message>
    <message>
        <source>Any build can become root on the host</source>
        <translation>Cualquier build puede convertirse en root en el host</translation>
    </message>
    <message>
        <source>Whoever can talk to the socket can start a container that mounts the host's whole disk, and then read or change every file on it. Mounting the socket read-only does not help: it protects the file, not what is said through it. Running the agent as an ordinary user does not help either, because the engine acts as root for everyone it listens to. A proxy before the socket helps only if it lets no containers through; then builds can make images and start nothing.</source>
        <translation>Quien puede comunicarse con el socket puede iniciar un contenedor que monte todo el disco del host y después leer o modificar todos sus archivos. Montar el socket como solo lectura no ayuda: protege el archivo, no lo que se dice a través de él. Tampoco ayuda ejecutar el agente como un usuario normal, porque el motor actúa como root para todos aquellos a quienes atiende. Un proxy delante del socket solo ayuda si no deja pasar contenedores; en ese caso, los builds pueden crear imágenes, pero no iniciar nada.</translation>
    </message>
    <message>
        <source>Other containers and their secrets are within reach</source>
        <translation>Otros contenedores y sus secretos están al alcance</translation>
    </message>
    <message>
        <source>A build can run commands in any container on the engine, copy files out of it and read its environment variables, where passwords and tokens often stand. Taking rights away from the agent's container changes nothing: the build can start another container that has them.</source>
        <translation>Un build puede ejecutar comandos en cualquier contenedor del motor, copiar archivos de él y leer sus variables de entorno, donde suelen estar las contraseñas y los tokens. Quitarle permisos al contenedor del agente no cambia nada: el build puede iniciar otro contenedor que los tenga.</translation>
    </message>
    <message>
        <source>A careless clean-up hits everybody</source>
        <translation>Una limpieza descuidada afecta a todos</translation>
    </message>
    <message>
        <source>All builds and services share one engine. A build that removes all containers or deletes unused images and volumes also removes what others need, and two builds that choose the same container name or port block each other. Only care in the build scripts prevents this.</source>
        <translation>Todos los builds y servicios comparten un solo motor. Un build que elimina todos los contenedores o borra las imágenes y los volúmenes sin usar también elimina lo que otros necesitan, y dos builds que eligen el mismo nombre de contenedor o el mismo puerto se bloquean entre sí. Solo el cuidado en los scripts de build lo evita.</translation>
    </message>
    <message>
        <source>A build can swap the images of later builds</source>
        <translation>Un build puede cambiar las imágenes de builds posteriores</translation>
    </message>
    <message>
        <source>Images are shared as well. A build can give an image of its own the name that later builds trust, and they will use it without noticing. Exact version tags do not help, since a tag is only a name that anyone on the engine can move.</source>
        <translation>Las imágenes también se comparten. Un build puede dar a una imagen propia el nombre en el que confían los builds posteriores, y estos la usarán sin darse cuenta. Los tags de versión exactos no ayudan, porque un tag es solo un nombre que cualquiera puede mover en el motor.</translation>
    </message>
    <message>
        <source>Folder paths are looked up on the host</source>
        <translation>Las rutas de las carpetas se buscan en el host</translation>
    </message>
    <message>
        <source>When a build mounts a folder into a container, the engine looks for that path on the host, not in the agent. If it is missing there, Docker may create an empty one, and the step finds no files. The agent's own folders are safe because both sides see them under the same path; other folders are not.</source>
        <translation>Cuando un build monta una carpeta en un contenedor, el motor busca esa ruta en el host, no en el agente. Si ahí no existe, Docker puede crear una vacía, y el paso no encuentra archivos. Las carpetas propias del agente no tienen este problema, porque ambos lados las ven en la misma ruta; las demás, sí.</translation>
    </message>
    <message>
        <source>A Docker engine of its own, isolated by Sysbox</source>
        <translation>Un motor de Docker propio, aislado con Sysbox</translation>
    </message>
    <message>
        <source>Each agent gets its own engine behind a real fence, once Sysbox is installed on the host.</source>
        <translation>Cada agente tiene su propio motor detrás de una barrera real, una vez instalado Sysbox en el host.</translation>
    </message>
    <message>
        <source>Sysbox is a container runtime: a program on the host that Docker calls to start a container. Root in a container that Sysbox starts is an unprivileged user number on the host, and the container gets a view of the system of its own. That is enough to run a complete Docker engine in the agent's container without the privileged flag. Builds use that engine and do not see the host's.</source>
        <translation>Sysbox es un runtime de contenedores: un programa del host al que Docker llama para iniciar un contenedor. En un contenedor iniciado por Sysbox, root es un número de usuario sin privilegios en el host, y el contenedor tiene su propia vista del sistema. Eso basta para ejecutar un motor de Docker completo en el contenedor del agente sin el modo privilegiado. Los builds usan ese motor y no ven el del host.</translation>
    </message>
    <message>
        <source>Builds are not fully trusted, and a virtual machine for each of them would be too much.</source>
        <translation>Los builds no son del todo de confianza, y una máquina virtual para cada uno sería excesiva.</translation>
    </message>
    <message>
        <source>The host runs Linux with systemd, and you may install software on it as root.</source>
        <translation>El host usa Linux con systemd, y usted puede instalar software en él como root.</translation>
    </message>
    <message>
        <source>You would use a privileged engine, but your policy forbids it.</source>
        <translation>Usaría un motor privilegiado, pero su política lo prohíbe.</translation>
    </message>
    <message>
        <source>You expect real attacks, for example on public pull requests: give each build a virtual machine of its own.</source>
        <translation>Espera ataques reales, por ejemplo en pull requests públicos: dé a cada build una máquina virtual propia.</translation>
    </message>
    <message>
        <source>The host is Docker Desktop, has SELinux switched on, or runs Docker as a snap package; Sysbox supports none of these.</source>
        <translation>El host es Docker Desktop, tiene SELinux activado o usa Docker como paquete snap; Sysbox no es compatible con ninguno de estos casos.</translation>
    </message>
    <message>
        <source>Builds load kernel modules, create device files or need the host's hardware.</source>
        <translation>Los builds cargan módulos del kernel, crean archivos de dispositivo o necesitan el hardware del host.</translation>
    </message>
    <message>
        <source>Sysbox 0.7.0 or newer, registered with the host's engine as sysbox-runc; 0.6.7 and older fail with current Docker inside.</source>
        <translation>Sysbox 0.7.0 o posterior, registrado en el motor del host como sysbox-runc; 0.6.7 y anteriores fallan si el Docker de dentro es actual.</translation>
    </message>
    <message>
        <source>A Linux host with systemd, amd64 or arm64, kernel 5.12 or newer (5.19 is better), and an engine that runs as root.</source>
        <translation>Un host Linux con systemd, amd64 o arm64, kernel 5.12 o posterior (mejor 5.19), y un motor que se ejecute como root.</translation>
    </message>
    <message>
        <source>A moment for the set-up: it may restart Docker, and can refuse to run while any container exists.</source>
        <translation>Un momento para la instalación: puede reiniciar Docker y negarse a continuar mientras exista algún contenedor.</translation>
    </message>
    <message>
        <source>An agent image whose tag ends in -sudo, unless the engine runs in a container beside the agent.</source>
        <translation>Una imagen de agente cuyo tag termine en -sudo, salvo que el motor se ejecute en un contenedor junto al agente.</translation>
    </message>
    <message>
        <source>Needs a flaw in Sysbox or in the kernel</source>
        <translation>Requiere un fallo de Sysbox o del kernel</translation>
    </message>
    <message>
        <source>Sysbox, as root; Docker may have to restart</source>
        <translation>Sysbox, como root; puede que Docker tenga que reiniciarse</translation>
    </message>
    <message>
        <source>Looked up in the agent's container</source>
        <translation>Se buscan en el contenedor del agente</translation>
    </message>
    <message>
        <source>No; Desktop sells its own isolation feature</source>
        <translation>No; Docker Desktop vende su propia función de aislamiento</translation>
    </message>
    <message>
        <source>The kernel is still shared</source>
        <translation>El kernel sigue siendo compartido</translation>
    </message>
    <message>
        <source>All containers run on the host's one kernel, so a flaw in the kernel or in Sysbox can let a hostile build out. This is a stronger fence than an ordinary container has, and a weaker one than a virtual machine. Keep the kernel and Sysbox up to date.</source>
        <translation>Todos los contenedores se ejecutan en el único kernel del host, así que un fallo del kernel o de Sysbox puede dejar salir a un build malicioso. Es una barrera más fuerte que la de un contenedor normal y más débil que la de una máquina virtual. Mantenga actualizados el kernel y Sysbox.</translation>
    </message>
    <message>
        <source>What you mount into the agent is outside the fence</source>
        <translation>Lo que monta en el agente queda fuera de la barrera</translation>
    </message>
    <message>
        <source>A host folder that you add to the agent can be read and, unless mounted read-only, changed by any build; the host's Docker socket would undo the isolation altogether. Sysbox refuses privileged mode and the host's network, but it lets such mounts pass. Dropping capabilities (single rights of root) does not help, because Sysbox ignores that setting by default.</source>
        <translation>Cualquier build puede leer una carpeta del host que usted agregue al agente y, si no está montada como solo lectura, modificarla; el socket de Docker del host anularía por completo el aislamiento. Sysbox rechaza el modo privilegiado y la red del host, pero deja pasar esos montajes. Quitar capabilities (permisos individuales de root) no ayuda, porque Sysbox ignora ese ajuste de forma predeterminada.</translation>
    </message>
    <message>
        <source>The agent is inside the fence with its builds</source>
        <translation>El agente está dentro de la barrera con sus builds</translation>
    </message>
    <message>
        <source>A hostile build can read the agent's settings, including the token that identifies it to the TeamCity server, and can change tools and images that later builds use. Running the agent as an ordinary user does not help if builds may use the engine, which acts as root inside the container.</source>
        <translation>Un build malicioso puede leer la configuración del agente, incluido el token que lo identifica ante el servidor de TeamCity, y puede modificar las herramientas e imágenes que usan los builds posteriores. Ejecutar el agente como un usuario normal no ayuda si los builds pueden usar el motor, que actúa como root dentro del contenedor.</translation>
    </message>
    <message>
        <source>All Sysbox containers share one range of user numbers</source>
        <translation>Todos los contenedores de Sysbox comparten un mismo rango de números de usuario</translation>
    </message>
    <message>
        <source>The free edition gives every container it starts the same range of user numbers on the host. A build that did get out would not be root on the host, but to the host it would look the same as the other agents' builds. Agents of different trust belong on different hosts.</source>
        <translation>La edición gratuita da a todos los contenedores que inicia el mismo rango de números de usuario en el host. Un build que lograra salir no sería root en el host, pero para el host sería indistinguible de los builds de los demás agentes. Los agentes con distinto nivel de confianza deben estar en hosts distintos.</translation>
    </message>
    <message>
        <source>Support comes from the community</source>
        <translation>El soporte proviene de la comunidad</translation>
    </message>
    <message>
        <source>Docker does not support Sysbox; its developers help as time allows. A new kernel, or a new Docker in the agent's image, can stop working until Sysbox follows. Try updates on one agent first.</source>
        <translation>Docker no da soporte a Sysbox; sus desarrolladores ayudan en la medida de su tiempo. Un kernel nuevo, o un Docker nuevo en la imagen del agente, puede dejar de funcionar hasta que Sysbox se adapte. Pruebe primero las actualizaciones en un solo agente.</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>A hostile build takes the host over</source>
        <translation>Un build malicioso se apodera del host</translation>
    </message>
    <message>
        <source>To install on the host</source>
        <translation>Qué instalar en el host</translation>
    </message>
    <message>
        <source>Image cache</source>
        <translation>Caché de imágenes</translation>
    </message>
    <message>
        <source>Paths in a build's docker run -v</source>
        <translation>Rutas en docker run -v de un build</translation>
    </message>
    <message>
        <source>What builds leave behind</source>
        <translation>Qué dejan los builds</translation>
    </message>
    <message>
        <source>Agents on one host</source>
        <translation>Agentes en un mismo host</translation>
    </message>
    <message>
        <source>On Docker Desktop</source>
        <translation>Con Docker Desktop</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>What a hostile build can do</source>
        <translation>Qué puede hacer un build malicioso</translation>
    </message>
    <message>
        <source>What does not help</source>
        <translation>Qué no ayuda</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Qué ayudaría</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>Úselo cuando</translation>
    </message>
    <message>
        <source>Don't use it when</source>
        <translation>No lo use cuando</translation>
    </message>
    <message>
        <source>It needs</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Explains the methods: without METHOD in one line each.

Example: dind-wizard methods sysbox</source>
        <translation>Explica los métodos: sin METHOD, cada uno en una línea.

Ejemplo: dind-wizard methods sysbox</translation>
    </message>
    <message>
        <source>There is no method "%1".</source>
        <translation>No existe el método "%1".</translation>
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
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>write it as KEY=value.</source>
        <translation>escríbala como KEY=value.</translation>
    </message>
    <message>
        <source>there is no name before the “=”.</source>
        <translation>no hay ningún nombre antes del «=».</translation>
    </message>
    <message>
        <source>%1 is there twice; keep one of the two lines.</source>
        <translation>%1 aparece dos veces; conserve una de las dos líneas.</translation>
    </message>
    <message>
        <source>write it as SOURCE:TARGET, or SOURCE:TARGET:ro for read-only.</source>
        <translation>escríbala como SOURCE:TARGET, o como SOURCE:TARGET:ro si es de solo lectura.</translation>
    </message>
    <message>
        <source>“%1” is no option here; “ro” (read-only) is.</source>
        <translation>«%1» no es una opción válida aquí; «ro» (solo lectura) sí.</translation>
    </message>
    <message>
        <source>write it as HOST:ADDRESS, for example teamcity.lan:192.168.1.20.</source>
        <translation>escríbala como HOST:ADDRESS, por ejemplo teamcity.lan:192.168.1.20.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>--%1 can't be "%2".</source>
        <translation>--%1 no puede ser "%2".</translation>
    </message>
    <message>
        <source>Write it as NAME=VALUE.</source>
        <translation>Escríbalo como NAME=VALUE.</translation>
    </message>
    <message>
        <source>Write it as SOURCE:TARGET or SOURCE:TARGET:ro.</source>
        <translation>Escríbalo como SOURCE:TARGET o SOURCE:TARGET:ro.</translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <translation>Indique un número entero.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Elija un valor: %1.</translation>
    </message>
    <message>
        <source>Choose one of: on, off.</source>
        <translation>Elija un valor: on, off.</translation>
    </message>
    <message>
        <source>Write it as HOST:ADDRESS.</source>
        <translation>Escríbalo como HOST:ADDRESS.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Indique un número.</translation>
    </message>
    <message>
        <source>Give a number with a unit, such as 4g or 512m.</source>
        <translation>Indique un número con una unidad, como 4g o 512m.</translation>
    </message>
    <message>
        <source>Give the port it shall have, such as 8111.</source>
        <translation>Indique el puerto que debe tener, como 8111.</translation>
    </message>
    <message>
        <source>--trial-server-image needs --trial-server with a port.</source>
        <translation>--trial-server-image necesita --trial-server con un puerto.</translation>
    </message>
    <message>
        <source>docker-socket, dind or sysbox. Default: docker-socket.</source>
        <translation>docker-socket, dind o sysbox. Predeterminado: docker-socket.</translation>
    </message>
    <message>
        <source>Address of the TeamCity server, as the agent reaches it. Required, unless --trial-server makes one.</source>
        <translation>Dirección del servidor de TeamCity, tal como la alcanza el agente. Obligatoria, salvo que --trial-server cree uno.</translation>
    </message>
    <message>
        <source>Make a TeamCity server too, for trying it out, on this port of the engine's host. The agents use it; leave out --server-url.</source>
        <translation>Crear también un servidor de TeamCity, para pruebas, en este puerto del host del motor. Los agentes lo usan; no indique --server-url.</translation>
    </message>
    <message>
        <source>Image of that server. Default: of the agent's version.</source>
        <translation>Imagen de ese servidor. Predeterminado: la de la versión del agente.</translation>
    </message>
    <message>
        <source>Image of the agent. Default: the method's.</source>
        <translation>Imagen del agente. Predeterminado: la del método.</translation>
    </message>
    <message>
        <source>Name of agent and container. Default: teamcity-agent.</source>
        <translation>Nombre del agente y del contenedor. Predeterminado: teamcity-agent.</translation>
    </message>
    <message>
        <source>How many agents: NAME-1 to NAME-N. Default: 1.</source>
        <translation>Cuántos agentes: de NAME-1 a NAME-N. Predeterminado: 1.</translation>
    </message>
    <message>
        <source>sidecar or agent. Default: dind sidecar, sysbox agent.</source>
        <translation>sidecar o agent. Predeterminado: sidecar con dind, agent con sysbox.</translation>
    </message>
    <message>
        <source>Image of the sidecar. Default: docker:dind.</source>
        <translation>Imagen del sidecar. Predeterminado: docker:dind.</translation>
    </message>
    <message>
        <source>Largest packet of the sidecar's networks. Default: 1500.</source>
        <translation>Paquete más grande de las redes del sidecar. Predeterminado: 1500.</translation>
    </message>
    <message>
        <source>Where the sidecar's networks get addresses, such as 10.201.0.0/16.</source>
        <translation>De dónde obtienen direcciones las redes del sidecar, como 10.201.0.0/16.</translation>
    </message>
    <message>
        <source>A mirror of Docker Hub for the sidecar.</source>
        <translation>Un mirror de Docker Hub para el sidecar.</translation>
    </message>
    <message>
        <source>A registry without a trusted certificate, for the sidecar; may be repeated.</source>
        <translation>Un registro sin un certificado de confianza, para el sidecar; se puede repetir.</translation>
    </message>
    <message>
        <source>The engine's socket on its host. Default: its own, else /var/run/docker.sock.</source>
        <translation>El socket del motor en su host. Predeterminado: el suyo o, si no, /var/run/docker.sock.</translation>
    </message>
    <message>
        <source>A filter before the socket. build: images only; run: containers too. Default: off.</source>
        <translation>Un filtro delante del socket. build: solo imágenes; run: también contenedores. Predeterminado: off.</translation>
    </message>
    <message>
        <source>Directories where TeamCity's container wrapper needs them. Default: on.</source>
        <translation>Directorios donde los necesita el Container Wrapper de TeamCity. Predeterminado: on.</translation>
    </message>
    <message>
        <source>root or agent. Default: root.</source>
        <translation>root o agent. Predeterminado: root.</translation>
    </message>
    <message>
        <source>Environment variable of the agent; may be repeated.</source>
        <translation>Variable de entorno del agente; se puede repetir.</translation>
    </message>
    <message>
        <source>Another volume or path; may be repeated.</source>
        <translation>Otro volumen u otra ruta; se puede repetir.</translation>
    </message>
    <message>
        <source>A line for /etc/hosts; may be repeated.</source>
        <translation>Una línea para /etc/hosts; se puede repetir.</translation>
    </message>
    <message>
        <source>Another label; may be repeated.</source>
        <translation>Otra etiqueta; se puede repetir.</translation>
    </message>
    <message>
        <source>An existing network. Default: the default bridge.</source>
        <translation>Una red existente. Predeterminado: la red bridge predeterminada.</translation>
    </message>
    <message>
        <source>Processors for each container. Default: no limit.</source>
        <translation>Procesadores para cada contenedor. Predeterminado: sin límite.</translation>
    </message>
    <message>
        <source>Memory for each container. Default: no limit.</source>
        <translation>Memoria para cada contenedor. Predeterminado: sin límite.</translation>
    </message>
    <message>
        <source>Processes for each container. Default: no limit.</source>
        <translation>Procesos para cada contenedor. Predeterminado: sin límite.</translation>
    </message>
    <message>
        <source>Restart policy. Default: unless-stopped.</source>
        <translation>Política de reinicio. Predeterminado: unless-stopped.</translation>
    </message>
    <message>
        <source>Seconds before a stop becomes a kill. Default: 60.</source>
        <translation>Segundos antes de que una parada se convierta en un cierre forzado. Predeterminado: 60.</translation>
    </message>
    <message>
        <source>Settings file; the options override it.</source>
        <translation>Archivo de configuración; las opciones tienen prioridad sobre él.</translation>
    </message>
    <message>
        <source>File with the agent's token. Default: none; authorise the agent in TeamCity after the launch.</source>
        <translation>Archivo con el token del agente. Predeterminado: ninguno; autorice el agente en TeamCity después del lanzamiento.</translation>
    </message>
    <message>
        <source>A Docker context, or an address such as unix:///var/run/docker.sock. Default: as the docker command chooses.</source>
        <translation>Un contexto de Docker o una dirección como unix:///var/run/docker.sock. Predeterminado: el que elige el comando docker.</translation>
    </message>
    <message>
        <source>See dind-wizard %1 --help.</source>
        <translation>Consulte dind-wizard %1 --help.</translation>
    </message>
    <message>
        <source>"%1" is not expected here.</source>
        <translation>Aquí no se esperaba "%1".</translation>
    </message>
    <message>
        <source>The settings file %1 can't be read: %2.</source>
        <translation>No se puede leer el archivo de configuración %1: %2.</translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation>Compruebe la ruta y que puede leer el archivo.</translation>
    </message>
    <message>
        <source>The token file %1 can't be read: %2.</source>
        <translation>No se puede leer el archivo de token %1: %2.</translation>
    </message>
    <message>
        <source>The token file %1 is empty.</source>
        <translation>El archivo de token %1 está vacío.</translation>
    </message>
    <message>
        <source>Its first line is the token.</source>
        <translation>Su primera línea es el token.</translation>
    </message>
    <message>
        <source>The file %1 holds no token.</source>
        <translation>El archivo %1 no contiene ningún token.</translation>
    </message>
    <message>
        <source>Its first line is the token: text of at most 4096 characters.</source>
        <translation>Su primera línea es el token: un texto de 4096 caracteres como máximo.</translation>
    </message>
</context>
<context>
    <name>Outputs</name>
    <message>
        <source>Docker command</source>
        <translation>Comando docker</translation>
    </message>
    <message>
        <source>a shell script with docker commands</source>
        <translation>un script de shell con comandos docker</translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>the same commands for PowerShell</source>
        <translation>los mismos comandos para PowerShell</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Compose</translation>
    </message>
    <message>
        <source>a Compose file</source>
        <translation>un archivo Compose</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>a Kubernetes manifest</source>
        <translation>un manifiesto de Kubernetes</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>everything that would be made, as JSON</source>
        <translation>todo lo que se crearía, como JSON</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>a drawing of what would be made, as SVG</source>
        <translation>un dibujo de lo que se crearía, como SVG</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>A token belongs to one agent, and the settings ask for %1.</source>
        <translation>Un token pertenece a un solo agente, y la configuración pide %1.</translation>
    </message>
    <message>
        <source>Leave the token out and authorise the agents in TeamCity.</source>
        <translation>No indique el token y autorice los agentes en TeamCity.</translation>
    </message>
</context>
<context>
    <name>PowerShellCommand</name>
    <message>
        <source>TeamCity agents "%1", method %2. Made by dind-wizard.</source>
        <translation>Agentes de TeamCity "%1", método %2. Creado por dind-wizard.</translation>
    </message>
    <message>
        <source>For Windows PowerShell 5.1 and PowerShell 7. Start with: powershell -ExecutionPolicy Bypass -File %1.ps1</source>
        <translation>Para Windows PowerShell 5.1 y PowerShell 7. Para iniciar: powershell -ExecutionPolicy Bypass -File %1.ps1</translation>
    </message>
    <message>
        <source>Secrets are read from the file %1, which must be in the folder where this is run.</source>
        <translation>Los secretos se leen del archivo %1, que debe estar en la carpeta donde se ejecuta esto.</translation>
    </message>
    <message>
        <source>Windows starts no program with more than 32767 characters, and the command for the container %1 has about %2. On Windows this script will fail there; take the Compose file.</source>
        <translation>Windows no inicia ningún programa con más de 32767 caracteres, y el comando del contenedor %1 tiene unos %2. En Windows, este script fallará ahí; use el archivo Compose.</translation>
    </message>
</context>
<context>
    <name>PowerShellScript</name>
    <message>
        <source>This loop can't be followed.</source>
        <translation>No se puede seguir este bucle.</translation>
    </message>
    <message>
        <source>This is no string in single quotes.</source>
        <translation>No es una cadena entre comillas simples.</translation>
    </message>
    <message>
        <source>A bracket ( is not closed.</source>
        <translation>Hay un paréntesis ( sin cerrar.</translation>
    </message>
    <message>
        <source>A quote ' is not closed.</source>
        <translation>Hay una comilla ' sin cerrar.</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB.</source>
        <translation>El texto supera 1 MiB.</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>In the agent's container it can't be told: put it beside the agent.</source>
        <translation>En el contenedor del agente no se le puede indicar: póngalo junto al agente.</translation>
    </message>
    <message>
        <source>Packets leave the host through %1 and may have %2 bytes (MTU); those of the builds' engine have up to %3.</source>
        <translation>Los paquetes salen del host por %1 y pueden tener %2 bytes (MTU); los del motor de los builds tienen hasta %3.</translation>
    </message>
    <message>
        <source>The builds' engine does not know what is around it. Larger packets can get lost without a word: pulls and downloads in builds hang.</source>
        <translation>El motor de los builds no conoce lo que lo rodea. Los paquetes más grandes pueden perderse sin aviso: las descargas de imágenes y de los builds se quedan colgadas.</translation>
    </message>
    <message>
        <source>Tell it the same MTU: %1.</source>
        <translation>Indíquele la misma MTU: %1.</translation>
    </message>
    <message>
        <source>Set its MTU to %1</source>
        <translation>Definir su MTU como %1</translation>
    </message>
    <message>
        <source>Put it in a sidecar, with an MTU of %1</source>
        <translation>Ponerlo en un sidecar, con una MTU de %1</translation>
    </message>
    <message>
        <source>The builds' engine takes addresses from %1, and the host reaches %2 through %3.</source>
        <translation>El motor de los builds toma direcciones de %1, y el host llega a %2 por %3.</translation>
    </message>
    <message>
        <source>What has such an address there can't be reached from containers that builds start.</source>
        <translation>Lo que tenga ahí una de esas direcciones no es accesible desde los contenedores que inician los builds.</translation>
    </message>
    <message>
        <source>Give it a subnet that nothing else uses.</source>
        <translation>Dele una subred que no use nada más.</translation>
    </message>
    <message>
        <source>Give it a subnet that nothing else uses, such as %1.</source>
        <translation>Dele una subred que no use nada más, como %1.</translation>
    </message>
    <message>
        <source>Give it %1</source>
        <translation>Darle %1</translation>
    </message>
    <message>
        <source>Put it in a sidecar, with %1</source>
        <translation>Ponerlo en un sidecar, con %1</translation>
    </message>
    <message>
        <source>The addresses that the builds' engine takes (%1) are not used elsewhere on the host.</source>
        <translation>Las direcciones que toma el motor de los builds (%1) no se usan en ninguna otra parte del host.</translation>
    </message>
    <message>
        <source>The host's engine uses the proxy %1.</source>
        <translation>El motor del host usa el proxy %1.</translation>
    </message>
    <message>
        <source>The builds' engine gets one too.</source>
        <translation>El motor de los builds también recibe uno.</translation>
    </message>
    <message>
        <source>The builds' engine does not inherit it: it can't pull images for builds if there is no other way out.</source>
        <translation>El motor de los builds no lo hereda: no puede descargar imágenes para los builds si no hay otra salida.</translation>
    </message>
    <message>
        <source>Give the agent the variables HTTPS_PROXY, HTTP_PROXY and NO_PROXY: a sidecar gets the same, and is itself reached without the proxy.</source>
        <translation>Dé al agente las variables HTTPS_PROXY, HTTP_PROXY y NO_PROXY: un sidecar recibe las mismas, y a él se accede sin el proxy.</translation>
    </message>
    <message>
        <source>Use the same proxy</source>
        <translation>Usar el mismo proxy</translation>
    </message>
    <message>
        <source>Put it in a sidecar, with the proxy</source>
        <translation>Ponerlo en un sidecar, con el proxy</translation>
    </message>
    <message>
        <source>The builds' engine pulls through the mirror %1.</source>
        <translation>El motor de los builds descarga a través del mirror %1.</translation>
    </message>
    <message>
        <source>The host's engine pulls through the mirror %1.</source>
        <translation>El motor del host descarga a través del mirror %1.</translation>
    </message>
    <message>
        <source>The builds' engine does not inherit it: it asks Docker Hub itself, which counts pulls and refuses after some.</source>
        <translation>El motor de los builds no lo hereda: pregunta directamente a Docker Hub, que cuenta las descargas y las rechaza a partir de cierto número.</translation>
    </message>
    <message>
        <source>Give it the same mirror, if containers reach it.</source>
        <translation>Dele el mismo mirror, si los contenedores llegan a él.</translation>
    </message>
    <message>
        <source>Use the same mirror</source>
        <translation>Usar el mismo mirror</translation>
    </message>
    <message>
        <source>The agent is made by a Docker engine.</source>
        <translation>El agente lo crea un motor de Docker.</translation>
    </message>
    <message>
        <source>Your account is in the group %1, but only from the next login on. Log out and in again, or start this program from a shell in which you ran the command below.</source>
        <translation>Su cuenta está en el grupo %1, pero solo a partir del próximo inicio de sesión. Cierre la sesión y vuelva a iniciarla, o abra este programa desde un shell en el que haya ejecutado el comando siguiente.</translation>
    </message>
    <message>
        <source>Docker engine %1 on %2, reached at %3 (%4).</source>
        <translation>Motor de Docker %1 en %2, accesible en %3 (%4).</translation>
    </message>
    <message>
        <source>The engine does not tell its version: %1</source>
        <translation>El motor no indica su versión: %1</translation>
    </message>
    <message>
        <source>Whether other programs can talk to it is not known.</source>
        <translation>No se sabe si otros programas pueden comunicarse con él.</translation>
    </message>
    <message>
        <source>The engine speaks version %1 of the Engine API, and takes programs that speak %2 or newer.</source>
        <translation>El motor usa la versión %1 de Engine API y acepta programas que usen la %2 o posterior.</translation>
    </message>
    <message>
        <source>Builds with older Docker tools (Docker before 25, Compose 1, libraries that ask for a fixed version) are refused.</source>
        <translation>Se rechazan los builds con herramientas de Docker antiguas (Docker anterior a 25, Compose 1, bibliotecas que piden una versión fija).</translation>
    </message>
    <message>
        <source>Update Docker to 29.3 or newer, or set "min-api-version": "1.40" in the engine's daemon.json and restart it.</source>
        <translation>Actualice Docker a la 29.3 o posterior, o defina "min-api-version": "1.40" en el daemon.json del motor y reinícielo.</translation>
    </message>
    <message>
        <source>The engine runs Linux containers.</source>
        <translation>El motor ejecuta contenedores Linux.</translation>
    </message>
    <message>
        <source>The engine runs %1 containers.</source>
        <translation>El motor ejecuta contenedores %1.</translation>
    </message>
    <message>
        <source>All three methods are for Linux containers.</source>
        <translation>Los tres métodos son para contenedores Linux.</translation>
    </message>
    <message>
        <source>In Docker Desktop choose "Switch to Linux containers".</source>
        <translation>En Docker Desktop, elija "Switch to Linux containers".</translation>
    </message>
    <message>
        <source>What answers is Podman, in Docker's place.</source>
        <translation>Quien responde es Podman, en lugar de Docker.</translation>
    </message>
    <message>
        <source>It understands most of what Docker does, but this set-up is made for Docker and only partly tried with Podman.</source>
        <translation>Entiende casi todo lo que hace Docker, pero esta instalación está pensada para Docker y solo se ha probado en parte con Podman.</translation>
    </message>
    <message>
        <source>If something fails that should not, install Docker and choose its engine.</source>
        <translation>Si falla algo que no debería, instale Docker y elija su motor.</translation>
    </message>
    <message>
        <source>This is Docker Desktop: the engine is in a virtual machine, and sees only the folders that are shared with it.</source>
        <translation>Es Docker Desktop: el motor está en una máquina virtual y solo ve las carpetas que se comparten con ella.</translation>
    </message>
    <message>
        <source>The engine runs in a container itself.</source>
        <translation>El propio motor se ejecuta en un contenedor.</translation>
    </message>
    <message>
        <source>Paths and sockets are that container's, and an engine inside the agent is one level deeper still, with a slower storage.</source>
        <translation>Las rutas y los sockets son los de ese contenedor, y un motor dentro del agente está un nivel más adentro, con un almacenamiento más lento.</translation>
    </message>
    <message>
        <source>If you can, choose the engine of the machine.</source>
        <translation>Si puede, elija el motor de la máquina.</translation>
    </message>
    <message>
        <source>Take the method %1</source>
        <translation>Usar el método %1</translation>
    </message>
    <message>
        <source>The engine's kernel can't limit processor time.</source>
        <translation>El kernel del motor no puede limitar el tiempo de procesador.</translation>
    </message>
    <message>
        <source>A limit of %1 processors is asked for, and the engine refuses it.</source>
        <translation>Se pide un límite de %1 procesadores, y el motor lo rechaza.</translation>
    </message>
    <message>
        <source>Leave the limit of processors out.</source>
        <translation>Quite el límite de procesadores.</translation>
    </message>
    <message>
        <source>Without a limit of processors</source>
        <translation>Sin límite de procesadores</translation>
    </message>
    <message numerus="yes">
        <source>The engine's host has %n processor(s).</source>
        <translation>
            <numerusform>El host del motor tiene %n procesador.</numerusform>
            <numerusform>El host del motor tiene %n procesadores.</numerusform>
        </translation>
    </message>
    <message>
        <source>A limit of %1 is more than there are, and the engine refuses it.</source>
        <translation>Un límite de %1 es más de lo que hay, y el motor lo rechaza.</translation>
    </message>
    <message>
        <source>Ask for %1 or less.</source>
        <translation>Pida %1 o menos.</translation>
    </message>
    <message numerus="yes">
        <source>Limit to %n processor(s)</source>
        <translation>
            <numerusform>Limitar a %n procesador</numerusform>
            <numerusform>Limitar a %n procesadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Each container gets up to %1 of %2 processors.</source>
        <translation>Cada contenedor recibe hasta %1 de %2 procesadores.</translation>
    </message>
    <message>
        <source>Each container may use %1 of memory.</source>
        <translation>Cada contenedor puede usar %1 de memoria.</translation>
    </message>
    <message>
        <source>An agent alone takes about %1, and builds come on top: what takes more is killed.</source>
        <translation>Un agente por sí solo ocupa unos %1, y a eso se suman los builds: lo que ocupe más se cierra a la fuerza.</translation>
    </message>
    <message>
        <source>Allow 2g or more, or set no limit.</source>
        <translation>Permita 2g o más, o no ponga ningún límite.</translation>
    </message>
    <message>
        <source>The engine's host has %1 of memory.</source>
        <translation>El host del motor tiene %1 de memoria.</translation>
    </message>
    <message>
        <source>The TeamCity server and its agents take about %1, and builds come on top.</source>
        <translation>El servidor de TeamCity y sus agentes ocupan unos %1, y a eso se suman los builds.</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) take about %1, and builds come on top.</source>
        <translation>
            <numerusform>%n agente ocupa unos %1, y a eso se suman los builds.</numerusform>
            <numerusform>%n agentes ocupan unos %1, y a eso se suman los builds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use a larger machine, or fewer agents.</source>
        <translation>Use una máquina más grande o menos agentes.</translation>
    </message>
    <message>
        <source>The engine can't limit containers (its cgroup driver is "none").</source>
        <translation>El motor no puede limitar los contenedores (su driver de cgroups es "none").</translation>
    </message>
    <message>
        <source>The limits of processors, memory and processes have no effect: a build can take all of the machine.</source>
        <translation>Los límites de procesadores, memoria y procesos no tienen efecto: un build puede acaparar toda la máquina.</translation>
    </message>
    <message>
        <source>A rootless engine needs systemd and cgroup version 2 for limits (docs.docker.com/engine/security/rootless).</source>
        <translation>Un motor rootless necesita systemd y cgroup versión 2 para los límites (docs.docker.com/engine/security/rootless).</translation>
    </message>
    <message>
        <source>The engine's kernel can't limit the number of processes.</source>
        <translation>El kernel del motor no puede limitar el número de procesos.</translation>
    </message>
    <message>
        <source>That limit has no effect.</source>
        <translation>Ese límite no tiene efecto.</translation>
    </message>
    <message>
        <source>Leave it out, or use a kernel with the pids control group.</source>
        <translation>Quítelo, o use un kernel con el grupo de control pids.</translation>
    </message>
    <message>
        <source>Control groups: version %1, driver %2.</source>
        <translation>Grupos de control: versión %1, driver %2.</translation>
    </message>
    <message>
        <source>Images are stored by %1.</source>
        <translation>Las imágenes se almacenan con %1.</translation>
    </message>
    <message>
        <source>Images are stored by %1 on %2.</source>
        <translation>Las imágenes se almacenan con %1 en %2.</translation>
    </message>
    <message>
        <source>This driver copies every layer in full: containers start slowly, and the agent's image alone takes several times its size.</source>
        <translation>Este driver copia por completo cada capa: los contenedores se inician con lentitud, y solo la imagen del agente ocupa varias veces su tamaño.</translation>
    </message>
    <message>
        <source>Put the engine's data on ext4 or xfs, so that it can use overlay2.</source>
        <translation>Ponga los datos del motor en ext4 o xfs para que pueda usar overlay2.</translation>
    </message>
    <message>
        <source>The agent's own engine keeps its data there too, and can't use overlay2 on top: it falls back to a slow driver that needs much more space.</source>
        <translation>El motor propio del agente también guarda ahí sus datos y no puede usar overlay2 encima: recurre a un driver lento que necesita mucho más espacio.</translation>
    </message>
    <message>
        <source>Put the engine's data on ext4 or xfs: a container that runs an engine needs a volume at /var/lib/docker.</source>
        <translation>Ponga los datos del motor en ext4 o xfs: un contenedor que ejecuta un motor necesita un volumen en /var/lib/docker.</translation>
    </message>
    <message>
        <source>That file system lacks d_type, which overlay2 needs: files that were deleted can come back in images.</source>
        <translation>A ese sistema de archivos le falta d_type, que overlay2 necesita: en las imágenes pueden reaparecer archivos eliminados.</translation>
    </message>
    <message>
        <source>Make the file system anew (xfs: mkfs.xfs -n ftype=1).</source>
        <translation>Vuelva a crear el sistema de archivos (xfs: mkfs.xfs -n ftype=1).</translation>
    </message>
    <message>
        <source>%1 are free at %2.</source>
        <translation>Hay %1 libres en %2.</translation>
    </message>
    <message>
        <source>About %1 are needed: 3 GB for an agent that upgrades itself, and 2 GB for each image that is not there yet. Builds come on top.</source>
        <translation>Se necesitan unos %1: 3 GB para un agente que se actualiza a sí mismo y 2 GB por cada imagen que aún no está. A eso se suman los builds.</translation>
    </message>
    <message>
        <source>Make room. The command shows what takes it; docker system prune removes what nothing uses.</source>
        <translation>Libere espacio. El comando muestra qué lo ocupa; docker system prune elimina lo que no se usa.</translation>
    </message>
    <message>
        <source>%1 can't be pulled: %2</source>
        <translation>No se puede descargar %1: %2</translation>
    </message>
    <message>
        <source>The engine does not have this image.</source>
        <translation>El motor no tiene esta imagen.</translation>
    </message>
    <message>
        <source>Check name and tag. For a private registry log in once with docker login.</source>
        <translation>Compruebe el nombre y el tag. Si el registro es privado, inicie sesión una vez con docker login.</translation>
    </message>
    <message>
        <source>The engine has %1.</source>
        <translation>El motor tiene %1.</translation>
    </message>
    <message>
        <source>Whether the engine has %1 could not be read.</source>
        <translation>No se pudo leer si el motor tiene %1.</translation>
    </message>
    <message>
        <source>The engine does not have %1.</source>
        <translation>El motor no tiene %1.</translation>
    </message>
    <message>
        <source>Pulling is switched off.</source>
        <translation>La descarga está desactivada.</translation>
    </message>
    <message>
        <source>Allow pulling, or pull it with the command below.</source>
        <translation>Permita la descarga, o descargue la imagen con el comando siguiente.</translation>
    </message>
    <message>
        <source>%1 will be pulled.</source>
        <translation>Se descargará %1.</translation>
    </message>
    <message>
        <source>The registry has %1; it will be pulled.</source>
        <translation>El registro tiene %1; se descargará.</translation>
    </message>
    <message>
        <source>%1 is for %2, and the engine's processor is %3.</source>
        <translation>%1 es para %2, y el procesador del motor es %3.</translation>
    </message>
    <message>
        <source>Take an image for %1 (another tag, perhaps).</source>
        <translation>Use una imagen para %1 (quizá otro tag).</translation>
    </message>
    <message>
        <source>Its programs can't run here ("exec format error").</source>
        <translation>Sus programas no pueden ejecutarse aquí ("exec format error").</translation>
    </message>
    <message>
        <source>Its programs are emulated, if the engine's host can do that: slow, and an engine in the agent does not work so.</source>
        <translation>Sus programas se emulan, si el host del motor puede hacerlo: es lento, y así no funciona un motor dentro del agente.</translation>
    </message>
    <message>
        <source>%1 is for this processor (%2).</source>
        <translation>%1 es para este procesador (%2).</translation>
    </message>
    <message>
        <source>%1 is to be had for this processor (%2).</source>
        <translation>%1 está disponible para este procesador (%2).</translation>
    </message>
    <message>
        <source>%1 is offered for %2, and the engine needs linux/%3.</source>
        <translation>%1 se ofrece para %2, y el motor necesita linux/%3.</translation>
    </message>
    <message>
        <source>The pull fails ("no matching manifest").</source>
        <translation>La descarga falla ("no matching manifest").</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 no existe.</translation>
    </message>
    <message>
        <source>It is mounted into the agent, and a missing path is not made up for.</source>
        <translation>Se monta en el agente, y si la ruta falta no se crea.</translation>
    </message>
    <message>
        <source>Leave the socket's path empty to take the engine's own: %1.</source>
        <translation>Deje vacía la ruta del socket para usar la del propio motor: %1.</translation>
    </message>
    <message>
        <source>Take the engine's own socket</source>
        <translation>Usar el socket del propio motor</translation>
    </message>
    <message>
        <source>%1 is a directory, not a socket.</source>
        <translation>%1 es un directorio, no un socket.</translation>
    </message>
    <message>
        <source>An engine made it when somebody mounted the socket while it was missing.</source>
        <translation>Lo creó un motor cuando alguien montó el socket y este no existía.</translation>
    </message>
    <message>
        <source>Stop Docker, remove the empty directory, and start Docker.</source>
        <translation>Detenga Docker, elimine el directorio vacío e inicie Docker.</translation>
    </message>
    <message>
        <source>Correct the path, or create it first.</source>
        <translation>Corrija la ruta o créela antes.</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>The socket is Docker Desktop's own, in its virtual machine.</source>
        <translation>El socket es el del propio Docker Desktop, en su máquina virtual.</translation>
    </message>
    <message>
        <source>%1 is taken from this machine through Docker Desktop's file sharing.</source>
        <translation>%1 se toma de esta máquina mediante File sharing de Docker Desktop.</translation>
    </message>
    <message>
        <source>If the folder is not shared with Docker Desktop, the launch fails ("mounts denied").</source>
        <translation>Si la carpeta no se comparte con Docker Desktop, el lanzamiento falla ("mounts denied").</translation>
    </message>
    <message>
        <source>Look in Docker Desktop: Settings, Resources, File sharing.</source>
        <translation>Compruébelo en Docker Desktop: Settings, Resources, File sharing.</translation>
    </message>
    <message>
        <source>%1 is on the engine's host, which is not this machine: it can't be looked at from here.</source>
        <translation>%1 está en el host del motor, que no es esta máquina: no se puede comprobar desde aquí.</translation>
    </message>
    <message>
        <source>If it does not exist there, the launch fails.</source>
        <translation>Si no existe allí, el lanzamiento falla.</translation>
    </message>
    <message>
        <source>Make sure that it exists there; a path of this machine does not count.</source>
        <translation>Asegúrese de que existe allí; una ruta de esta máquina no sirve.</translation>
    </message>
    <message>
        <source>You may not look at %1; the engine may.</source>
        <translation>Usted no tiene permiso para examinar %1; el motor sí.</translation>
    </message>
    <message>
        <source>%1 is there.</source>
        <translation>%1 existe.</translation>
    </message>
    <message>
        <source>A launch has to know what is there already, to touch none of it.</source>
        <translation>Un lanzamiento tiene que saber qué existe ya, para no tocar nada de ello.</translation>
    </message>
    <message>
        <source>Call it %1</source>
        <translation>Llamarlo %1</translation>
    </message>
    <message>
        <source>The name %1 is free.</source>
        <translation>El nombre %1 está libre.</translation>
    </message>
    <message>
        <source>The container %1 of this deployment will be replaced.</source>
        <translation>El contenedor %1 de este despliegue se reemplazará.</translation>
    </message>
    <message>
        <source>There is already a container named %1 (image %2, %3).</source>
        <translation>Ya hay un contenedor llamado %1 (imagen %2, %3).</translation>
    </message>
    <message>
        <source>Names of containers are unique on an engine.</source>
        <translation>Los nombres de los contenedores son únicos en un motor.</translation>
    </message>
    <message>
        <source>It is an agent of this deployment: launch with "replace", remove it with dind-wizard agents remove, or choose another name.</source>
        <translation>Es un agente de este despliegue: lance con "replace", elimínelo con dind-wizard agents remove o elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another name, or remove that container if nobody needs it.</source>
        <translation>Elija otro nombre, o elimine ese contenedor si nadie lo necesita.</translation>
    </message>
    <message>
        <source>The container %1 uses /opt/buildagent of this host.</source>
        <translation>El contenedor %1 usa /opt/buildagent de este host.</translation>
    </message>
    <message>
        <source>Two agents in the same directories destroy each other's files.</source>
        <translation>Dos agentes en los mismos directorios se destruyen los archivos mutuamente.</translation>
    </message>
    <message>
        <source>Switch the container wrapper off, take the method dind or sysbox, or stop that container.</source>
        <translation>Desactive el Container Wrapper, use el método dind o sysbox, o detenga ese contenedor.</translation>
    </message>
    <message>
        <source>Without the container wrapper</source>
        <translation>Sin el Container Wrapper</translation>
    </message>
    <message>
        <source>No other running container uses /opt/buildagent.</source>
        <translation>Ningún otro contenedor en ejecución usa /opt/buildagent.</translation>
    </message>
    <message>
        <source>%1 of this deployment is there and will be used.</source>
        <translation>%1, de este despliegue, ya existe y se usará.</translation>
    </message>
    <message>
        <source>%1 is already there and belongs to something else.</source>
        <translation>%1 ya existe y pertenece a otra cosa.</translation>
    </message>
    <message>
        <source>Objects that this program did not make are never touched.</source>
        <translation>Los objetos que este programa no ha creado no se tocan nunca.</translation>
    </message>
    <message>
        <source>Choose another name for the agent.</source>
        <translation>Elija otro nombre para el agente.</translation>
    </message>
    <message>
        <source>The network %1 is there.</source>
        <translation>La red %1 existe.</translation>
    </message>
    <message>
        <source>There is no network called %1.</source>
        <translation>No hay ninguna red llamada %1.</translation>
    </message>
    <message>
        <source>The agent is to be connected to it.</source>
        <translation>El agente debe conectarse a ella.</translation>
    </message>
    <message>
        <source>Make it with docker network create, or leave the field empty.</source>
        <translation>Créela con docker network create o deje el campo vacío.</translation>
    </message>
    <message>
        <source>Take the engine's own network</source>
        <translation>Usar la red del propio motor</translation>
    </message>
    <message>
        <source>The network %1 uses the addresses %2, and the host reaches %3 through %4.</source>
        <translation>La red %1 usa las direcciones %2, y el host llega a %3 por %4.</translation>
    </message>
    <message>
        <source>What has such an address there, a TeamCity server perhaps, can't be reached from the agent.</source>
        <translation>Lo que tenga ahí una de esas direcciones, quizá un servidor de TeamCity, no es accesible desde el agente.</translation>
    </message>
    <message>
        <source>Give the engine other addresses: "bip" and "default-address-pools" in its daemon.json, then restart it.</source>
        <translation>Dé al motor otras direcciones: "bip" y "default-address-pools" en su daemon.json, y después reinícielo.</translation>
    </message>
    <message>
        <source>The addresses %1 of the network %2 are not used elsewhere on the host.</source>
        <translation>Las direcciones %1 de la red %2 no se usan en ninguna otra parte del host.</translation>
    </message>
    <message>
        <source>Packets leave the host through %1 and may have %2 bytes (MTU); containers send up to %3.</source>
        <translation>Los paquetes salen del host por %1 y pueden tener %2 bytes (MTU); los contenedores envían hasta %3.</translation>
    </message>
    <message>
        <source>Larger packets can get lost without a word: downloads and https hang.</source>
        <translation>Los paquetes más grandes pueden perderse sin aviso: las descargas y https se quedan colgados.</translation>
    </message>
    <message>
        <source>Set "mtu": %1 in the engine's daemon.json, for its other networks "default-network-opts": {"bridge": {"com.docker.network.driver.mtu": "%1"}}, and restart it.</source>
        <translation>Defina "mtu": %1 en el daemon.json del motor, para sus demás redes "default-network-opts": {"bridge": {"com.docker.network.driver.mtu": "%1"}}, y reinícielo.</translation>
    </message>
    <message>
        <source>The engine uses the proxy %1.</source>
        <translation>El motor usa el proxy %1.</translation>
    </message>
    <message>
        <source>You use the proxy %1, and the engine uses none.</source>
        <translation>Usted usa el proxy %1, y el motor no usa ninguno.</translation>
    </message>
    <message>
        <source>It is the engine that pulls images. If it can't do without the proxy, the pull fails.</source>
        <translation>Es el motor quien descarga las imágenes. Si no puede prescindir del proxy, la descarga falla.</translation>
    </message>
    <message>
        <source>Set "proxies" in the engine's daemon.json, or HTTPS_PROXY in its systemd unit (docs.docker.com/engine/daemon/proxy).</source>
        <translation>Defina "proxies" en el daemon.json del motor, o HTTPS_PROXY en su unidad de systemd (docs.docker.com/engine/daemon/proxy).</translation>
    </message>
    <message>
        <source>The host's firewall is nf_tables.</source>
        <translation>El firewall del host es nf_tables.</translation>
    </message>
    <message>
        <source>The host's iptables is the old kind (legacy).</source>
        <translation>El iptables del host es del tipo antiguo (legacy).</translation>
    </message>
    <message>
        <source>An engine in a container may not find the kernel's tables and not start, or its containers have no network.</source>
        <translation>Un motor en un contenedor puede no encontrar las tablas del kernel y no iniciarse, o sus contenedores pueden quedarse sin red.</translation>
    </message>
    <message>
        <source>If its log says "can't initialize iptables table", give the engine's container DOCKER_IPTABLES_LEGACY=1, or switch the host with update-alternatives --config iptables and restart it.</source>
        <translation>Si su log dice "can't initialize iptables table", dé DOCKER_IPTABLES_LEGACY=1 al contenedor del motor, o cambie el host con update-alternatives --config iptables y reinícielo.</translation>
    </message>
    <message>
        <source>a container in the engine's default network (the agent's own is only made at the launch)</source>
        <translation>un contenedor en la red predeterminada del motor (la propia del agente no se crea hasta el lanzamiento)</translation>
    </message>
    <message>
        <source>a container in the host's network</source>
        <translation>un contenedor en la red del host</translation>
    </message>
    <message>
        <source>a container in the network %1</source>
        <translation>un contenedor en la red %1</translation>
    </message>
    <message>
        <source>The agent would start and never connect.</source>
        <translation>El agente se iniciaría y no se conectaría nunca.</translation>
    </message>
    <message>
        <source>DNS: %1 can't find the name %2.</source>
        <translation>DNS: %1 no encuentra el nombre %2.</translation>
    </message>
    <message>
        <source>Use the server's full name or its IP address, add the name to the extra hosts, or set "dns" in the engine's daemon.json.</source>
        <translation>Use el nombre completo del servidor o su dirección IP, agregue el nombre a los hosts adicionales o defina "dns" en el daemon.json del motor.</translation>
    </message>
    <message>
        <source>Containers ask the engine's name servers. They don't know names from this machine's hosts file or VPN.</source>
        <translation>Los contenedores consultan los servidores de nombres del motor. No conocen los nombres del archivo hosts ni de la VPN de esta máquina.</translation>
    </message>
    <message>
        <source>Port: %1 finds %2, but nothing listens at its port %3.</source>
        <translation>Puerto: %1 encuentra %2, pero nadie escucha en su puerto %3.</translation>
    </message>
    <message>
        <source>Start TeamCity, correct the port, or let the server listen on more than localhost.</source>
        <translation>Inicie TeamCity, corrija el puerto o haga que el servidor no escuche solo en localhost.</translation>
    </message>
    <message>
        <source>Route: %1 has no way to %2.</source>
        <translation>Ruta: %1 no tiene camino hasta %2.</translation>
    </message>
    <message>
        <source>Check the engine's network, its firewall and the subnets of its networks, or choose the host's network.</source>
        <translation>Compruebe la red del motor, su firewall y las subredes de sus redes, o elija la red del host.</translation>
    </message>
    <message>
        <source>Route: %1 got no answer from %2 within 10 seconds.</source>
        <translation>Ruta: %1 no recibió respuesta de %2 en 10 segundos.</translation>
    </message>
    <message>
        <source>Have the port opened in the firewall between the engine and the server. If only large answers are missing, check the MTU.</source>
        <translation>Pida que se abra el puerto en el firewall entre el motor y el servidor. Si solo faltan las respuestas grandes, compruebe la MTU.</translation>
    </message>
    <message>
        <source>Connection: %1 could not reach %2.</source>
        <translation>Conexión: %1 no pudo llegar a %2.</translation>
    </message>
    <message>
        <source>Check the server's address and the network between the engine and the server.</source>
        <translation>Compruebe la dirección del servidor y la red entre el motor y el servidor.</translation>
    </message>
    <message>
        <source>TLS: at port %1 the server speaks http, not https.</source>
        <translation>TLS: en el puerto %1, el servidor usa http, no https.</translation>
    </message>
    <message>
        <source>Write http:// in the server's address, or use its port for https.</source>
        <translation>Escriba http:// en la dirección del servidor o use su puerto para https.</translation>
    </message>
    <message>
        <source>TLS: the server's certificate is not valid today.</source>
        <translation>TLS: el certificado del servidor no es válido hoy.</translation>
    </message>
    <message>
        <source>Have it renewed, or set the clock of the engine's host.</source>
        <translation>Haga que se renueve, o ponga en hora el reloj del host del motor.</translation>
    </message>
    <message>
        <source>TLS: the server's certificate is not for %1.</source>
        <translation>TLS: el certificado del servidor no es para %1.</translation>
    </message>
    <message>
        <source>Use a name that the certificate is for.</source>
        <translation>Use un nombre para el que sea válido el certificado.</translation>
    </message>
    <message>
        <source>TLS: %1 and the server agree on no encryption.</source>
        <translation>TLS: %1 y el servidor no se ponen de acuerdo en ningún cifrado.</translation>
    </message>
    <message>
        <source>Check that the port is the one for https, and that the server allows TLS 1.2 or newer.</source>
        <translation>Compruebe que el puerto es el de https y que el servidor permite TLS 1.2 o posterior.</translation>
    </message>
    <message>
        <source>TLS: nobody whom the agent's image trusts vouches for the server's certificate.</source>
        <translation>TLS: nadie en quien confíe la imagen del agente avala el certificado del servidor.</translation>
    </message>
    <message>
        <source>Trust it below the server's address, which mounts it into the agent.</source>
        <translation>Márquelo como de confianza debajo de la dirección del servidor; así se monta en el agente.</translation>
    </message>
    <message>
        <source>It is none of those that are mounted into the agent, or the image's curl is older than 7.88 and can't compare it.</source>
        <translation>No es ninguno de los que se montan en el agente, o el curl de la imagen es anterior a la 7.88 y no puede compararlo.</translation>
    </message>
    <message>
        <source>Proxy: a web proxy answers %1 in the server's place (status %2).</source>
        <translation>Proxy: un proxy web responde a %1 en lugar del servidor (estado %2).</translation>
    </message>
    <message>
        <source>Have the server's address excepted from the proxy.</source>
        <translation>Haga que se exceptúe del proxy la dirección del servidor.</translation>
    </message>
    <message>
        <source>Proxy: something in front of the server answers, and can't reach it (status %1).</source>
        <translation>Proxy: algo que está delante del servidor responde y no puede llegar a él (estado %1).</translation>
    </message>
    <message>
        <source>Start TeamCity, or have the proxy in front of it corrected.</source>
        <translation>Inicie TeamCity o haga que se corrija el proxy que está delante de él.</translation>
    </message>
    <message>
        <source>The server sends %1 elsewhere: %2</source>
        <translation>El servidor redirige a %1 a otra dirección: %2</translation>
    </message>
    <message>
        <source>Give the address at which the server itself answers.</source>
        <translation>Indique la dirección en la que responde el propio servidor.</translation>
    </message>
    <message>
        <source>Something in front of the server asks %1 for a login (status %2).</source>
        <translation>Algo que está delante del servidor pide a %1 que inicie sesión (estado %2).</translation>
    </message>
    <message>
        <source>Have the paths below /app/agents excepted from it, or give agents an address behind it.</source>
        <translation>Haga que se exceptúen las rutas que empiezan por /app/agents, o dé a los agentes una dirección que quede detrás.</translation>
    </message>
    <message>
        <source>What answers %1 is no TeamCity server.</source>
        <translation>Lo que responde a %1 no es un servidor de TeamCity.</translation>
    </message>
    <message>
        <source>Check host, port and path of the server's address.</source>
        <translation>Compruebe el host, el puerto y la ruta de la dirección del servidor.</translation>
    </message>
    <message>
        <source>The server lets agents in: it answers %1.</source>
        <translation>El servidor admite agentes: responde a %1.</translation>
    </message>
    <message>
        <source>Maintenance: %1 reaches the server, which is still starting.</source>
        <translation>Mantenimiento: %1 llega al servidor, que todavía se está iniciando.</translation>
    </message>
    <message>
        <source>Maintenance: %1 reaches the server, which waits at its set-up pages.</source>
        <translation>Mantenimiento: %1 llega al servidor, que espera en sus páginas de configuración inicial.</translation>
    </message>
    <message>
        <source>Agents wait and ask again every minute.</source>
        <translation>Los agentes esperan y vuelven a preguntar cada minuto.</translation>
    </message>
    <message>
        <source>Open the server's address in a browser and finish what it asks.</source>
        <translation>Abra la dirección del servidor en un navegador y complete lo que pide.</translation>
    </message>
    <message>
        <source>TLS: at port %1 the server wants https.</source>
        <translation>TLS: en el puerto %1, el servidor exige https.</translation>
    </message>
    <message>
        <source>Write https:// in the server's address.</source>
        <translation>Escriba https:// en la dirección del servidor.</translation>
    </message>
    <message>
        <source>Whether agents reach the server could not be tried from inside.</source>
        <translation>No se pudo probar desde dentro si los agentes llegan al servidor.</translation>
    </message>
    <message>
        <source>The image %1 has no curl to ask with. TeamCity's own images have it.</source>
        <translation>La imagen %1 no tiene curl para preguntar. Las imágenes de TeamCity lo tienen.</translation>
    </message>
    <message>
        <source>Look at the agent's log after the launch: it says whether it connects.</source>
        <translation>Consulte el log del agente después del lanzamiento: indica si se conecta.</translation>
    </message>
    <message>
        <source>The engine knows the runtime %1.</source>
        <translation>El motor conoce el runtime %1.</translation>
    </message>
    <message>
        <source>The engine has no runtime called %1; it has %2.</source>
        <translation>El motor no tiene ningún runtime llamado %1; tiene %2.</translation>
    </message>
    <message>
        <source>This method runs the container with Sysbox.</source>
        <translation>Este método ejecuta el contenedor con Sysbox.</translation>
    </message>
    <message>
        <source>Sysbox can't be installed in Docker Desktop. Take the method dind, or a Linux machine.</source>
        <translation>Sysbox no se puede instalar en Docker Desktop. Use el método dind o una máquina Linux.</translation>
    </message>
    <message>
        <source>Install Sysbox on the engine's host (https://github.com/nestybox/sysbox/releases), check it with systemctl status sysbox, then look again; or take another method.</source>
        <translation>Instale Sysbox en el host del motor (https://github.com/nestybox/sysbox/releases), compruébelo con systemctl status sysbox y vuelva a comprobar aquí; o use otro método.</translation>
    </message>
    <message>
        <source>Look at what it says: the commands below. If nothing else helps, install it anew, or take the method dind.</source>
        <translation>Vea lo que dice con los comandos siguientes. Si nada más ayuda, vuelva a instalarlo o use el método dind.</translation>
    </message>
    <message>
        <source>Whether Sysbox works was not tried: that takes an image that the engine has already, with the command cat in it.</source>
        <translation>No se probó si Sysbox funciona: hace falta una imagen que el motor ya tenga y que contenga el comando cat.</translation>
    </message>
    <message>
        <source>Sysbox could not start a container: %1</source>
        <translation>Sysbox no pudo iniciar un contenedor: %1</translation>
    </message>
    <message>
        <source>The agent's container would not start either.</source>
        <translation>Tampoco se iniciaría el contenedor del agente.</translation>
    </message>
    <message>
        <source>A container under Sysbox did not tell its users.</source>
        <translation>Un contenedor con Sysbox no indicó sus usuarios.</translation>
    </message>
    <message>
        <source>Whether Sysbox works could not be tried: %1</source>
        <translation>No se pudo probar si Sysbox funciona: %1</translation>
    </message>
    <message>
        <source>Whether it keeps containers apart from the host is not known.</source>
        <translation>No se sabe si mantiene los contenedores aislados del host.</translation>
    </message>
    <message>
        <source>The engine's %1 is not at work: root in its containers is root on the host.</source>
        <translation>El %1 del motor no está actuando: el root de sus contenedores es root en el host.</translation>
    </message>
    <message>
        <source>It keeps nothing apart. A build may not find the rights that an engine needs, or have those of the host.</source>
        <translation>No aísla nada. Un build puede no tener los permisos que necesita un motor, o tener los del host.</translation>
    </message>
    <message>
        <source>Sysbox works: root in a container is user %1 of the host.</source>
        <translation>Sysbox funciona: el root de un contenedor es el usuario %1 del host.</translation>
    </message>
    <message>
        <source>The engine maps users: root in a container is an ordinary user of the host (userns-remap).</source>
        <translation>El motor reasigna los usuarios: el root de un contenedor es un usuario normal del host (userns-remap).</translation>
    </message>
    <message>
        <source>Take the method sysbox, which needs no such rights, or remove "userns-remap" from the engine's daemon.json and restart the engine.</source>
        <translation>Use el método sysbox, que no necesita esos permisos, o elimine "userns-remap" del daemon.json del motor y reinicie el motor.</translation>
    </message>
    <message>
        <source>Such an engine refuses privileged containers, and an engine in a container needs to be one.</source>
        <translation>Un motor así rechaza los contenedores privilegiados, y un motor en un contenedor necesita que este lo sea.</translation>
    </message>
    <message>
        <source>The agent's root is not the host's, and may not use the engine's socket: builds are denied Docker.</source>
        <translation>El root del agente no es el del host y no puede usar el socket del motor: se deniega Docker a los builds.</translation>
    </message>
    <message>
        <source>The engine is rootless: it has the rights of one account, and keeps its data in %1.</source>
        <translation>El motor es rootless: tiene los permisos de una sola cuenta y guarda sus datos en %1.</translation>
    </message>
    <message>
        <source>Sysbox needs an engine that runs as root.</source>
        <translation>Sysbox necesita un motor que se ejecute como root.</translation>
    </message>
    <message>
        <source>Choose the machine's own engine (--engine unix:///var/run/docker.sock), or take another method.</source>
        <translation>Elija el motor propio de la máquina (--engine unix:///var/run/docker.sock) o use otro método.</translation>
    </message>
    <message>
        <source>An engine inside a container of a rootless engine may lack rights: it may not start, or fall back to a slow storage.</source>
        <translation>A un motor dentro de un contenedor de un motor rootless le pueden faltar permisos: puede no iniciarse o recurrir a un almacenamiento lento.</translation>
    </message>
    <message>
        <source>With a rootless engine the method docker-socket is the safe and simple one: a build can do no more than that account.</source>
        <translation>Con un motor rootless, el método docker-socket es el seguro y sencillo: un build no puede hacer más que esa cuenta.</translation>
    </message>
    <message>
        <source>A build can do no more than that account.</source>
        <translation>Un build no puede hacer más que esa cuenta.</translation>
    </message>
    <message>
        <source>The engine keeps containers apart with SELinux.</source>
        <translation>El motor aísla los contenedores con SELinux.</translation>
    </message>
    <message>
        <source>SELinux usually denies a container the engine's socket, whatever its user and group: "permission denied" in the builds.</source>
        <translation>SELinux suele denegar a un contenedor el socket del motor, sean cuales sean su usuario y su grupo: "permission denied" en los builds.</translation>
    </message>
    <message>
        <source>Take the method dind, or load a policy that lets containers connect to the engine's socket (look at "sudo ausearch -m avc -ts recent" after the first try).</source>
        <translation>Use el método dind, o cargue una política que permita a los contenedores conectarse al socket del motor (consulte "sudo ausearch -m avc -ts recent" después del primer intento).</translation>
    </message>
    <message>
        <source>Sysbox does not support hosts with SELinux.</source>
        <translation>Sysbox no es compatible con hosts que usan SELinux.</translation>
    </message>
    <message>
        <source>Take the method dind, or a host without SELinux.</source>
        <translation>Use el método dind o un host sin SELinux.</translation>
    </message>
    <message>
        <source>The engine starts every container with Sysbox.</source>
        <translation>El motor inicia todos los contenedores con Sysbox.</translation>
    </message>
    <message>
        <source>Sysbox refuses privileged containers.</source>
        <translation>Sysbox rechaza los contenedores privilegiados.</translation>
    </message>
    <message>
        <source>Take the method sysbox: it does without them.</source>
        <translation>Use el método sysbox: no los necesita.</translation>
    </message>
    <message>
        <source>The engine filters no system calls (seccomp is off).</source>
        <translation>El motor no filtra las llamadas al sistema (seccomp está desactivado).</translation>
    </message>
    <message>
        <source>Every container, and so every build, has more ways to attack the host's kernel than Docker means it to have.</source>
        <translation>Todos los contenedores y, por tanto, todos los builds tienen más formas de atacar el kernel del host de las que Docker les deja normalmente.</translation>
    </message>
    <message>
        <source>Take "seccomp-profile" out of the engine's daemon.json, or use a kernel with seccomp.</source>
        <translation>Quite "seccomp-profile" del daemon.json del motor o use un kernel con seccomp.</translation>
    </message>
    <message>
        <source>Containers are confined by seccomp and AppArmor.</source>
        <translation>Los contenedores están confinados por seccomp y AppArmor.</translation>
    </message>
    <message>
        <source>Containers are confined by seccomp.</source>
        <translation>Los contenedores están confinados por seccomp.</translation>
    </message>
    <message>
        <source>The engine takes orders from the network without asking who gives them.</source>
        <translation>El motor acepta órdenes de la red sin preguntar quién las da.</translation>
    </message>
    <message>
        <source>Whoever reaches that port is root on the engine's host. The engine says: %1</source>
        <translation>Quien llegue a ese puerto es root en el host del motor. El motor dice: %1</translation>
    </message>
    <message>
        <source>Take the tcp:// address out of "hosts" in the engine's daemon.json, or protect it with TLS (docs.docker.com/engine/security/protect-access).</source>
        <translation>Quite la dirección tcp:// de "hosts" en el daemon.json del motor, o protéjala con TLS (docs.docker.com/engine/security/protect-access).</translation>
    </message>
    <message>
        <source>The engine is part of a swarm.</source>
        <translation>El motor forma parte de un swarm.</translation>
    </message>
    <message>
        <source>The agent is a plain container and stays on this node.</source>
        <translation>El agente es un contenedor normal y permanece en este nodo.</translation>
    </message>
    <message>
        <source>The proxy of the socket keeps builds from commanding it.</source>
        <translation>El proxy del socket impide que los builds le den órdenes.</translation>
    </message>
    <message>
        <source>A build that holds the socket of a manager can start services on every node of the swarm and read its configuration.</source>
        <translation>Un build que tiene el socket de un manager puede iniciar servicios en todos los nodos del swarm y leer su configuración.</translation>
    </message>
    <message>
        <source>Run agents on a machine outside the swarm, or take the method dind.</source>
        <translation>Ejecute los agentes en una máquina fuera del swarm o use el método dind.</translation>
    </message>
    <message>
        <source>The settings in %1 could not be read: %2</source>
        <translation>No se pudo leer la configuración de %1: %2</translation>
    </message>
    <message>
        <source>An agent prefers the settings in its volume to what is asked for here. They may name another server.</source>
        <translation>Un agente da prioridad a la configuración de su volumen frente a lo que se pide aquí. Puede que indique otro servidor.</translation>
    </message>
    <message>
        <source>%1 holds no agent's settings yet.</source>
        <translation>%1 no contiene todavía la configuración de ningún agente.</translation>
    </message>
    <message>
        <source>its server is %1, not %2</source>
        <translation>su servidor es %1, no %2</translation>
    </message>
    <message>
        <source>its name is %1, not %2</source>
        <translation>su nombre es %1, no %2</translation>
    </message>
    <message>
        <source>The agent in %1 keeps its name and its server.</source>
        <translation>El agente de %1 conserva su nombre y su servidor.</translation>
    </message>
    <message>
        <source>%1 holds the settings of an agent: %2.</source>
        <translation>%1 contiene la configuración de un agente: %2.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>An agent prefers the settings in its volume to what is asked for here.</source>
        <translation>Un agente da prioridad a la configuración de su volumen frente a lo que se pide aquí.</translation>
    </message>
    <message>
        <source>To begin anew, remove the container that uses the volume, if there is one, and then the volume: the agent is a new one to the server. To keep it, edit buildAgent.properties in the volume.</source>
        <translation>Para empezar de cero, elimine el contenedor que usa el volumen, si lo hay, y después el volumen: para el servidor será un agente nuevo. Para conservarlo, edite buildAgent.properties en el volumen.</translation>
    </message>
    <message>
        <source>Stay with the server %1</source>
        <translation>Mantener el servidor %1</translation>
    </message>
    <message>
        <source>Docker is not installed on this machine. Install it, or choose an engine that is elsewhere with --engine.</source>
        <translation>Docker no está instalado en esta máquina. Instálelo, o elija con --engine un motor que esté en otro lugar.</translation>
    </message>
    <message>
        <source>Docker's own description: %1</source>
        <translation>Instrucciones de Docker: %1</translation>
    </message>
    <message>
        <source>the container %1</source>
        <translation>el contenedor %1</translation>
    </message>
    <message>
        <source>a program on the engine's host</source>
        <translation>un programa del host del motor</translation>
    </message>
    <message>
        <source>Port %1 of the engine's host is free for the TeamCity server.</source>
        <translation>El puerto %1 del host del motor está libre para el servidor de TeamCity.</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2.</source>
        <translation>El puerto %1 está ocupado por %2.</translation>
    </message>
    <message>
        <source>The TeamCity server can't be started with it.</source>
        <translation>El servidor de TeamCity no se puede iniciar con él.</translation>
    </message>
    <message>
        <source>Take another port, such as %1, or stop what has it.</source>
        <translation>Use otro puerto, como %1, o detenga lo que lo ocupa.</translation>
    </message>
    <message>
        <source>Take port %1</source>
        <translation>Usar el puerto %1</translation>
    </message>
    <message>
        <source>The TeamCity server is made with the launch, so there is none to ask yet.</source>
        <translation>El servidor de TeamCity se crea con el lanzamiento, así que todavía no hay ninguno al que preguntar.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 Fixed by: %2.</source>
        <translation>%1 Se corrige con: %2.</translation>
    </message>
    <message>
        <source>Nothing is known against these versions.</source>
        <translation>No se conocen problemas con estas versiones.</translation>
    </message>
</context>
<context>
    <name>PreviewReader</name>
    <message>
        <source>The agent has this all the same: %1</source>
        <translation>El agente lo tiene igualmente: %1</translation>
    </message>
    <message>
        <source>This text can’t be edited.</source>
        <translation>Este texto no se puede editar.</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>%1 can't be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>Recognise</name>
    <message>
        <source>%1 is another agent. Import it by itself.</source>
        <translation>%1 es otro agente. Impórtelo por separado.</translation>
    </message>
    <message>
        <source>The container %1 is not part of the agent.</source>
        <translation>El contenedor %1 no forma parte del agente.</translation>
    </message>
    <message>
        <source>The network is not made with the agent: make it first, by docker network create.</source>
        <translation>La red no se crea con el agente: créela antes con docker network create.</translation>
    </message>
    <message>
        <source>It must be there already: it is not made.</source>
        <translation>Debe existir ya: no se crea.</translation>
    </message>
    <message>
        <source>The user that the image has anyway.</source>
        <translation>Es el usuario que la imagen tiene de todos modos.</translation>
    </message>
    <message>
        <source>Instead: %1.</source>
        <translation>En su lugar: %1.</translation>
    </message>
    <message>
        <source>Sysbox gives an engine what it needs, and refuses privileged containers.</source>
        <translation>Sysbox da a un motor lo que necesita y rechaza los contenedores privilegiados.</translation>
    </message>
    <message>
        <source>This method needs no rights over the host for the container.</source>
        <translation>Este método no necesita permisos sobre el host para el contenedor.</translation>
    </message>
    <message>
        <source>Agents run as root, or as the image's own user.</source>
        <translation>Los agentes se ejecutan como root o como el usuario propio de la imagen.</translation>
    </message>
    <message>
        <source>An agent that is not root gets the group of the Docker socket; others it does not need.</source>
        <translation>Un agente que no es root recibe el grupo del socket de Docker; no necesita otros.</translation>
    </message>
    <message>
        <source>Agents start as their image says; they are given no other command.</source>
        <translation>Los agentes se inician como indica su imagen; no se les da otro comando.</translation>
    </message>
    <message>
        <source>The proxy starts as its image says.</source>
        <translation>El proxy se inicia como indica su imagen.</translation>
    </message>
    <message>
        <source>Of the engine's flags only those for its network are kept.</source>
        <translation>De las opciones del motor solo se conservan las de su red.</translation>
    </message>
    <message>
        <source>Only a sidecar has a health check, and the method makes it.</source>
        <translation>Solo un sidecar tiene comprobación de estado, y la crea el método.</translation>
    </message>
    <message>
        <source>The method decides on the runtime: only sysbox has one of its own.</source>
        <translation>El método decide el runtime: solo sysbox tiene uno propio.</translation>
    </message>
    <message>
        <source>Other containers find the agent by its name, %1.</source>
        <translation>Los demás contenedores encuentran al agente por su nombre, %1.</translation>
    </message>
    <message>
        <source>A server for trials has what it needs, and nothing else.</source>
        <translation>Un servidor de prueba tiene lo que necesita y nada más.</translation>
    </message>
    <message>
        <source>The method does without it.</source>
        <translation>El método no lo necesita.</translation>
    </message>
    <message>
        <source>The sidecar has what the method needs, and nothing else.</source>
        <translation>El sidecar tiene lo que necesita el método y nada más.</translation>
    </message>
    <message>
        <source>The agent.</source>
        <translation>El agente.</translation>
    </message>
    <message>
        <source>A sidecar with an engine for the builds.</source>
        <translation>Un sidecar con un motor para los builds.</translation>
    </message>
    <message>
        <source>A proxy that filters what builds ask of the host's engine.</source>
        <translation>Un proxy que filtra lo que los builds piden al motor del host.</translation>
    </message>
    <message>
        <source>A TeamCity server for trials.</source>
        <translation>Un servidor de TeamCity para pruebas.</translation>
    </message>
    <message>
        <source>Nothing says how builds would reach a Docker engine. Look whether this method suits you.</source>
        <translation>Nada indica cómo accederían los builds a un motor de Docker. Compruebe si este método le conviene.</translation>
    </message>
    <message>
        <source>directories and files of the host for %1</source>
        <translation>directorios y archivos del host para %1</translation>
    </message>
    <message>
        <source>volumes of %1</source>
        <translation>volúmenes de %1</translation>
    </message>
    <message>
        <source>The group of the Docker socket, so that the agent may use it.</source>
        <translation>El grupo del socket de Docker, para que el agente pueda usarlo.</translation>
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
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Give a docker run command, a Compose file, or what docker inspect prints for a container.</source>
        <translation>Indique un comando docker run, un archivo Compose o lo que muestra docker inspect para un contenedor.</translation>
    </message>
    <message>
        <source>There is no container in it.</source>
        <translation>No contiene ningún contenedor.</translation>
    </message>
</context>
<context>
    <name>RecoverCommand</name>
    <message>
        <source>%1, begun on %2</source>
        <translation>%1, iniciado el %2</translation>
    </message>
    <message>
        <source>All is up; older containers are still to be removed.</source>
        <translation>Todo está en marcha; falta eliminar contenedores anteriores.</translation>
    </message>
    <message>
        <source>Remove what they made with --undo, or launch them again with --finish.</source>
        <translation>Elimine lo que crearon con --undo, o vuelva a lanzarlos con --finish.</translation>
    </message>
    <message>
        <source>%1: these could not be taken back; try again when the cause is gone:</source>
        <translation>%1: lo siguiente no se pudo deshacer; inténtelo de nuevo cuando haya desaparecido la causa:</translation>
    </message>
    <message>
        <source>%1: it was up; what it replaced is removed.</source>
        <translation>%1: estaba en marcha; se eliminó lo que había reemplazado.</translation>
    </message>
    <message>
        <source>%1: everything that it had made is removed.</source>
        <translation>%1: se eliminó todo lo que había creado.</translation>
    </message>
    <message>
        <source>%1: it had been given a token, which is kept nowhere.</source>
        <translation>%1: se le había dado un token, que no se guarda en ningún lugar.</translation>
    </message>
    <message>
        <source>Give it again with --token-file, or use --undo.</source>
        <translation>Indíquelo de nuevo con --token-file o use --undo.</translation>
    </message>
    <message>
        <source>Brings launches to an end that were cut off: by a crash, a loss of power, or an engine that went away. Without --undo or --finish it lists them.

Example: dind-wizard recover --undo</source>
        <translation>Cierra los lanzamientos que se interrumpieron por un fallo, un corte de energía o un motor que dejó de estar disponible. Sin --undo ni --finish, los enumera.

Ejemplo: dind-wizard recover --undo</translation>
    </message>
    <message>
        <source>Remove what they made, and put back what they had replaced.</source>
        <translation>Eliminar lo que crearon y restaurar lo que habían reemplazado.</translation>
    </message>
    <message>
        <source>Undo them, and launch them again.</source>
        <translation>Deshacerlos y volver a lanzarlos.</translation>
    </message>
    <message>
        <source>File with the agent's token, for launches that had been given one.</source>
        <translation>Archivo con el token del agente, para los lanzamientos que habían recibido uno.</translation>
    </message>
    <message>
        <source>Choose one of --undo and --finish, not both.</source>
        <translation>Elija --undo o --finish, no ambos.</translation>
    </message>
    <message>
        <source>On another engine: %1. See dind-wizard recover --engine %2</source>
        <translation>En otro motor: %1. Consulte dind-wizard recover --engine %2</translation>
    </message>
    <message>
        <source>No launch on this engine was cut off.</source>
        <translation>En este motor no se interrumpió ningún lanzamiento.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Launches that were cut off</source>
        <translation>Lanzamientos interrumpidos</translation>
    </message>
    <message>
        <source>What the launch has made</source>
        <translation>Lo que ha creado el lanzamiento</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Deshacerlo</translation>
    </message>
    <message>
        <source>&amp;Finish it</source>
        <translation>Com&amp;pletarlo</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>What the launch has made on the engine so far.</source>
        <translation>Lo que el lanzamiento ha creado hasta ahora en el motor.</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>there is no record here of what was asked for %1</source>
        <translation>aquí no consta lo que se pidió para %1</translation>
    </message>
    <message>
        <source>It was launched from another account or machine, or from an export. Compare with the settings file: dind-wizard agents diff %1 --spec FILE</source>
        <translation>Se lanzó desde otra cuenta u otra máquina, o desde una exportación. Compárelo con el archivo de configuración: dind-wizard agents diff %1 --spec FILE</translation>
    </message>
    <message>
        <source>the settings %1 make no agent called %2</source>
        <translation>la configuración %1 no crea ningún agente llamado %2</translation>
    </message>
    <message>
        <source>Give the settings that it was launched with.</source>
        <translation>Indique la configuración con la que se lanzó.</translation>
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
        <translation>El agente usa la configuración que un agente anterior guardó en su volumen: el servidor %1, y no %2.</translation>
    </message>
    <message>
        <source>Remove the agent with "dind-wizard agents remove %1 --volumes" and launch it again, or correct serverUrl in buildAgent.properties in the volume.</source>
        <translation>Elimine el agente con "dind-wizard agents remove %1 --volumes" y vuelva a lanzarlo, o corrija serverUrl en el buildAgent.properties del volumen.</translation>
    </message>
    <message>
        <source>The agent's log says: %1</source>
        <translation>El log del agente dice: %1</translation>
    </message>
    <message>
        <source>the server does not know it yet</source>
        <translation>el servidor todavía no lo conoce</translation>
    </message>
    <message>
        <source>the server knows it, and it is not connected</source>
        <translation>el servidor lo conoce, pero no está conectado</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>connected, and being upgraded</source>
        <translation>conectado y actualizándose</translation>
    </message>
    <message>
        <source>The server has no agent pool called %1.</source>
        <translation>El servidor no tiene ningún pool de agentes llamado %1.</translation>
    </message>
    <message>
        <source>Its pools: %1.</source>
        <translation>Sus pools: %1.</translation>
    </message>
    <message>
        <source>connected as %1, up to date</source>
        <translation>conectado como %1, actualizado</translation>
    </message>
    <message>
        <source>%1 did not connect to %2 within %3 seconds: %4.</source>
        <translation>%1 no se conectó a %2 en %3 segundos: %4.</translation>
    </message>
    <message>
        <source>A first connection takes some minutes, for the agent is upgraded. See its log.</source>
        <translation>La primera conexión tarda unos minutos, porque el agente se actualiza. Consulte su log.</translation>
    </message>
    <message>
        <source>authorised now</source>
        <translation>autorizado ahora</translation>
    </message>
    <message>
        <source>authorised</source>
        <translation>autorizado</translation>
    </message>
    <message>
        <source>%1, in the pool %2</source>
        <translation>%1, en el pool %2</translation>
    </message>
    <message>
        <source>The server has %1 in the pool %2, and not in %3.</source>
        <translation>El servidor tiene %1 en el pool %2, y no en %3.</translation>
    </message>
    <message>
        <source>Move it in TeamCity, on the page of agent pools.</source>
        <translation>Muévalo en TeamCity, en la página de pools de agentes.</translation>
    </message>
    <message>
        <source>Nobody has authorised %1, so it gets no builds.</source>
        <translation>Nadie ha autorizado %1, así que no recibe builds.</translation>
    </message>
    <message>
        <source>Authorise it at %1, or launch with --authorize.</source>
        <translation>Autorícelo en %1, o lance con --authorize.</translation>
    </message>
    <message>
        <source>authorise it at %1</source>
        <translation>autorícelo en %1</translation>
    </message>
    <message>
        <source>the server knows of its Docker %1</source>
        <translation>el servidor conoce su Docker %1</translation>
    </message>
    <message>
        <source>%1 reports no Docker server, so builds that need one are not given to it.</source>
        <translation>%1 no informa de ningún servidor Docker, así que no recibe los builds que necesitan uno.</translation>
    </message>
    <message>
        <source>An agent looks for Docker when it starts: restart it with "dind-wizard agents stop" and "start". Whoever the token belongs to also needs the permission to view agent details.</source>
        <translation>Un agente busca Docker al iniciarse: reinícielo con "dind-wizard agents stop" y "start". Además, el propietario del token necesita el permiso para ver los detalles de los agentes.</translation>
    </message>
    <message>
        <source>its log says that it has registered</source>
        <translation>su log indica que se ha registrado</translation>
    </message>
    <message>
        <source>%1 did not register at %2 within %3 seconds.</source>
        <translation>%1 no se registró en %2 en %3 segundos.</translation>
    </message>
    <message>
        <source>It goes on trying about every minute.</source>
        <translation>Sigue intentándolo más o menos cada minuto.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the text of this tab.</source>
        <translation>Copiar el texto de esta pestaña.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Save the text of this tab as a file: a script that can be run, compose.yaml, or a manifest.</source>
        <translation>Guardar el texto de esta pestaña como archivo: un script ejecutable, compose.yaml o un manifiesto.</translation>
    </message>
    <message>
        <source>Checks and risks</source>
        <translation>Comprobaciones y riesgos</translation>
    </message>
    <message>
        <source>Before the launch</source>
        <translation>Antes del lanzamiento</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Comprobar de n&amp;uevo</translation>
    </message>
    <message>
        <source>Look at the engine once more.</source>
        <translation>Examinar el motor otra vez.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Risks of what is about to run</source>
        <translation>Riesgos de lo que se va a ejecutar</translation>
    </message>
    <message>
        <source>What builds could &amp;reach, and what would shrink it</source>
        <translation>Qué alcanza&amp;rían los builds y cómo reducirlo</translation>
    </message>
    <message>
        <source>Show the diagram, with what a hostile build could do and settings that would leave it less.</source>
        <translation>Mostrar el diagrama, con lo que podría hacer un build malicioso y los ajustes que le dejarían menos margen.</translation>
    </message>
    <message>
        <source>&amp;I understand what a build can do</source>
        <translation>&amp;Entiendo lo que puede hacer un build</translation>
    </message>
    <message>
        <source>Launching asks for this; exporting doesn’t.</source>
        <translation>Es necesario para lanzar, pero no para exportar.</translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>Every build is root on the engine's host</source>
        <translation>Todos los builds son root en el host del motor</translation>
    </message>
    <message>
        <source>The agent holds the socket of the host's engine. A build can start a container that mounts the host's whole disk, read every other container and its secrets, and stop or replace them. Mounting the socket read-only, another user in the agent or fewer capabilities do not change that. Let only builds run here that you would give root on this machine.</source>
        <translation>El agente tiene el socket del motor del host. Un build puede iniciar un contenedor que monte todo el disco del host, leer todos los demás contenedores y sus secretos, y detenerlos o reemplazarlos. Montar el socket como solo lectura, usar otro usuario en el agente o reducir las capabilities no cambia nada de esto. Permita que aquí se ejecuten solo los builds a los que daría root en esta máquina.</translation>
    </message>
    <message>
        <source>Between the agent and the socket of the host's engine stands a proxy, and it lets containers through. It looks at the address of a request and not into it, so a build can start a container that mounts the host's whole disk, just as with the socket itself. It keeps out only what belongs to Swarm (services, tasks, nodes, secrets, configs) and plugins. It asks for no password: whoever is logged in on a Linux host reaches it too.</source>
        <translation>Entre el agente y el socket del motor del host hay un proxy, y deja pasar contenedores. Mira la dirección de una petición, pero no su contenido, así que un build puede iniciar un contenedor que monte todo el disco del host, igual que con el propio socket. Solo bloquea lo que pertenece a Swarm (servicios, tareas, nodos, secretos, configs) y los plugins. No pide contraseña: en un host Linux, quien tenga una sesión también llega a él.</translation>
    </message>
    <message>
        <source>Builds share the host's images and its network</source>
        <translation>Los builds comparten las imágenes y la red del host</translation>
    </message>
    <message>
        <source>A proxy before the socket of the host's engine lets images through and no containers: a build can't mount the host's disk or look into other containers. It can read, replace and delete every image and the build cache of this engine. The steps of a Dockerfile run as root in containers of that engine, outside the agent's limits, and with docker build --network host in the host's network. The proxy asks for no password: whoever is logged in on a Linux host reaches it too.</source>
        <translation>Un proxy delante del socket del motor del host deja pasar imágenes, pero no contenedores: un build no puede montar el disco del host ni mirar dentro de otros contenedores. Puede leer, reemplazar y eliminar todas las imágenes y la caché de build de este motor. Los pasos de un Dockerfile se ejecutan como root en contenedores de ese motor, fuera de los límites del agente y, con docker build --network host, en la red del host. El proxy no pide contraseña: en un host Linux, quien tenga una sesión también llega a él.</translation>
    </message>
    <message>
        <source>The agent runs privileged</source>
        <translation>El agente se ejecuta en modo privilegiado</translation>
    </message>
    <message>
        <source>Privileged means all rights of root and access to all devices. A build that means harm can mount the host's disk and take the machine over. Here builds run inside that very container.</source>
        <translation>Privilegiado significa todos los permisos de root y acceso a todos los dispositivos. Un build malintencionado puede montar el disco del host y tomar el control de la máquina. Aquí, los builds se ejecutan dentro de ese mismo contenedor.</translation>
    </message>
    <message>
        <source>The engine runs privileged</source>
        <translation>El motor se ejecuta en modo privilegiado</translation>
    </message>
    <message>
        <source>Privileged means all rights of root and access to all devices. Builds don't run in that container, but they command its engine: a build that means harm can start a privileged container there and take the machine over. It keeps accidents apart, not attackers.</source>
        <translation>Privilegiado significa todos los permisos de root y acceso a todos los dispositivos. Los builds no se ejecutan en ese contenedor, pero dan órdenes a su motor: un build malintencionado puede iniciar ahí un contenedor privilegiado y tomar el control de la máquina. Protege de los accidentes, no de los atacantes.</translation>
    </message>
    <message>
        <source>Builds see %1 of the host</source>
        <translation>Los builds ven %1 del host</translation>
    </message>
    <message>
        <source>Builds can read everything under this path.</source>
        <translation>Los builds pueden leer todo lo que hay en esta ruta.</translation>
    </message>
    <message>
        <source>Builds can read, change and delete everything under this path.</source>
        <translation>Los builds pueden leer, modificar y eliminar todo lo que hay en esta ruta.</translation>
    </message>
    <message>
        <source>The agent's directories lie on the host</source>
        <translation>Los directorios del agente están en el host</translation>
    </message>
    <message>
        <source>Checkouts, caches and tools are in /opt/buildagent on the engine's host, so that containers started by builds see the same files. What a build leaves there stays, often owned by root.</source>
        <translation>Los checkouts, las cachés y las herramientas están en /opt/buildagent del host del motor, para que los contenedores iniciados por los builds vean los mismos archivos. Lo que deja ahí un build permanece, a menudo con root como propietario.</translation>
    </message>
    <message>
        <source>Isolation rests on Sysbox and the kernel</source>
        <translation>El aislamiento depende de Sysbox y del kernel</translation>
    </message>
    <message>
        <source>Root inside is an ordinary user on the host, so a build has to break the kernel or Sysbox to get out. That is much stronger than the other methods and weaker than a virtual machine. Keep both up to date.</source>
        <translation>El root de dentro es un usuario normal en el host, así que un build tiene que vulnerar el kernel o Sysbox para salir. Es mucho más fuerte que los otros métodos y más débil que una máquina virtual. Mantenga ambos actualizados.</translation>
    </message>
    <message>
        <source>Builds may use all memory and processors</source>
        <translation>Los builds pueden usar toda la memoria y todos los procesadores</translation>
    </message>
    <message>
        <source>One greedy build can slow down or starve everything else on the host. Limits for memory and processors are among the advanced settings.</source>
        <translation>Un build que acapara recursos puede ralentizar todo lo demás del host o dejarlo sin recursos. Los límites de memoria y procesadores están en las opciones avanzadas.</translation>
    </message>
    <message>
        <source>The token can be read on the host and by builds</source>
        <translation>El token se puede leer en el host y desde los builds</translation>
    </message>
    <message>
        <source>It is an environment variable of the container: everybody who may use the engine sees it with docker inspect, and builds see it too. Without a token one authorises the agent in TeamCity once.</source>
        <translation>Es una variable de entorno del contenedor: todas las personas que pueden usar el motor la ven con docker inspect, y los builds también. Sin un token, basta con autorizar el agente una vez en TeamCity.</translation>
    </message>
    <message>
        <source>The agent talks to TeamCity in the clear</source>
        <translation>El agente se comunica con TeamCity sin cifrar</translation>
    </message>
    <message>
        <source>With http:// everybody on the way can read and change what server and agent exchange, the agent's token and build secrets included. Use https:// where the network is not yours alone.</source>
        <translation>Con http://, quien esté en el camino puede leer y modificar lo que intercambian el servidor y el agente, incluidos el token del agente y los secretos de los builds. Use https:// si la red no es solo suya.</translation>
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
        <translation>%1 responde aquí, pero un agente en un contenedor no lo encontrará.</translation>
    </message>
    <message>
        <source>Inside a container, %1 is the container itself.</source>
        <translation>Dentro de un contenedor, %1 es el propio contenedor.</translation>
    </message>
    <message>
        <source>The image’s agent is of version %1. It changes itself to the server’s at its first start, which takes some minutes longer, and again whenever the container is made anew.</source>
        <translation>El agente de la imagen es de la versión %1. Cambia a la del servidor en su primer inicio, lo que tarda unos minutos más, y de nuevo cada vez que se vuelve a crear el contenedor.</translation>
    </message>
    <message>
        <source>Use the image %1</source>
        <translation>Usar la imagen %1</translation>
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
        <translation>Usar %1, la dirección de esta máquina en su red</translation>
    </message>
    <message>
        <source>TeamCity is starting.</source>
        <translation>TeamCity se está iniciando.</translation>
    </message>
    <message>
        <source>Agents can be made already: they ask again every minute until the server is there.</source>
        <translation>Ya se pueden crear agentes: vuelven a preguntar cada minuto hasta que el servidor esté disponible.</translation>
    </message>
    <message>
        <source>TeamCity waits for somebody to finish its set-up.</source>
        <translation>TeamCity espera a que alguien complete su configuración inicial.</translation>
    </message>
    <message>
        <source>TeamCity waits for somebody to finish its set-up (%1).</source>
        <translation>TeamCity espera a que alguien complete su configuración inicial (%1).</translation>
    </message>
    <message>
        <source>Until then agents can’t register.</source>
        <translation>Hasta entonces no se pueden registrar agentes.</translation>
    </message>
    <message>
        <source>Open %1 in a browser and follow its steps.</source>
        <translation>Abra %1 en un navegador y siga los pasos.</translation>
    </message>
    <message>
        <source>TeamCity answers, but doesn’t tell its version without a login.</source>
        <translation>TeamCity responde, pero no indica su versión sin iniciar sesión.</translation>
    </message>
    <message>
        <source>Something in front of it may be stricter than usual.</source>
        <translation>Puede que algo que está delante de él sea más estricto de lo habitual.</translation>
    </message>
    <message>
        <source>Make sure that the paths /app/agents and /update need no login: agents use them.</source>
        <translation>Asegúrese de que las rutas /app/agents y /update no requieran iniciar sesión: las usan los agentes.</translation>
    </message>
    <message>
        <source>The server sends us on to %1, and %2 answers there.</source>
        <translation>El servidor redirige a %1, y ahí responde %2.</translation>
    </message>
    <message>
        <source>Agents may not follow. Give them the address where it ends.</source>
        <translation>Puede que los agentes no sigan la redirección. Deles la dirección en la que termina.</translation>
    </message>
    <message>
        <source>There is no TeamCity at this path, but %1 answers at %2.</source>
        <translation>En esta ruta no hay ningún TeamCity, pero %1 responde en %2.</translation>
    </message>
    <message>
        <source>This port speaks https, not http.</source>
        <translation>Este puerto usa https, no http.</translation>
    </message>
    <message>
        <source>This port speaks http without encryption, not https.</source>
        <translation>Este puerto usa http sin cifrado, no https.</translation>
    </message>
    <message>
        <source>Over http, everybody on the way can read and change what is sent. Use it only in a network that you trust.</source>
        <translation>Con http, quien esté en el camino puede leer y modificar lo que se envía. Úselo solo en una red en la que confíe.</translation>
    </message>
    <message>
        <source>The address leads from one to the next and never ends.</source>
        <translation>La dirección redirige de una a otra sin fin.</translation>
    </message>
    <message>
        <source>Last it was %1.</source>
        <translation>La última fue %1.</translation>
    </message>
    <message>
        <source>Check the root URL in TeamCity’s Global Settings and the proxy in front of it.</source>
        <translation>Compruebe la URL raíz en Global Settings de TeamCity y el proxy que está delante de él.</translation>
    </message>
    <message>
        <source>A login page stands in front of the server.</source>
        <translation>Delante del servidor hay una página de inicio de sesión.</translation>
    </message>
    <message>
        <source>Agents have no password for it and can’t go past.</source>
        <translation>Los agentes no tienen contraseña para ella y no pueden pasar.</translation>
    </message>
    <message>
        <source>Ask whoever runs it for an address without the login, or to let the paths /app/agents and /update through.</source>
        <translation>Pida a quien la administra una dirección sin inicio de sesión, o que deje pasar las rutas /app/agents y /update.</translation>
    </message>
    <message>
        <source>Something in front of the server asks for a password.</source>
        <translation>Algo que está delante del servidor pide una contraseña.</translation>
    </message>
    <message>
        <source>It is not TeamCity that asks, and agents can’t answer.</source>
        <translation>No es TeamCity quien la pide, y los agentes no pueden responder.</translation>
    </message>
    <message>
        <source>Let the server’s proxy pass requests of agents without one.</source>
        <translation>Haga que el proxy del servidor deje pasar sin contraseña las peticiones de los agentes.</translation>
    </message>
    <message>
        <source>Something in front of the server lets nobody in from here (403).</source>
        <translation>Algo que está delante del servidor no deja entrar a nadie desde aquí (403).</translation>
    </message>
    <message>
        <source>Have the address of this machine allowed in its firewall or proxy.</source>
        <translation>Haga que se permita la dirección de esta máquina en su firewall o proxy.</translation>
    </message>
    <message>
        <source>A proxy answers, but can’t reach the server behind it (%1).</source>
        <translation>Un proxy responde, pero no puede llegar al servidor que hay detrás (%1).</translation>
    </message>
    <message>
        <source>Start TeamCity there, or correct where the proxy sends requests.</source>
        <translation>Inicie allí TeamCity, o corrija a dónde envía el proxy las peticiones.</translation>
    </message>
    <message>
        <source>A web proxy answered in the server’s place (%1).</source>
        <translation>Un proxy web respondió en lugar del servidor (%1).</translation>
    </message>
    <message>
        <source>Requests to this address go through a proxy that doesn’t let them pass.</source>
        <translation>Las peticiones a esta dirección pasan por un proxy que no las deja pasar.</translation>
    </message>
    <message>
        <source>Use the server’s address inside your network. If there is no way around the proxy, give the agent the variable AGENT_OPTS with teamcity.http.proxyHost=HOST teamcity.http.proxyPort=PORT.</source>
        <translation>Use la dirección del servidor dentro de su red. Si no se puede evitar el proxy, dé al agente la variable AGENT_OPTS con teamcity.http.proxyHost=HOST teamcity.http.proxyPort=PORT.</translation>
    </message>
    <message>
        <source>Something that is no web server listens there.</source>
        <translation>Ahí escucha algo que no es un servidor web.</translation>
    </message>
    <message>
        <source>A web server answers, but it is not TeamCity.</source>
        <translation>Responde un servidor web, pero no es TeamCity.</translation>
    </message>
    <message>
        <source>Open TeamCity in a browser and copy its address from there, with its port and path. A server without set-up uses port 8111.</source>
        <translation>Abra TeamCity en un navegador y copie de ahí su dirección, con el puerto y la ruta. Un servidor sin configurar usa el puerto 8111.</translation>
    </message>
    <message>
        <source>Renew it on the server.</source>
        <translation>Renuévelo en el servidor.</translation>
    </message>
    <message>
        <source>Nobody this machine trusts vouches for the server’s certificate.</source>
        <translation>Nadie en quien confíe esta máquina avala el certificado del servidor.</translation>
    </message>
    <message>
        <source>It is for %1, by %2, valid until %3. SHA-256: %4. Trust it only if whoever runs the server tells you the same SHA-256.</source>
        <translation>Es para %1, emitido por %2, válido hasta %3. SHA-256: %4. Confíe en él solo si quien administra el servidor le comunica el mismo SHA-256.</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid today; it ends on %1.</source>
        <translation>El certificado del servidor no es válido hoy; caduca el %1.</translation>
    </message>
    <message>
        <source>The server’s certificate is not for %1 but for %2.</source>
        <translation>El certificado del servidor no es para %1, sino para %2.</translation>
    </message>
    <message>
        <source>No encrypted connection came about.</source>
        <translation>No se estableció ninguna conexión cifrada.</translation>
    </message>
    <message>
        <source>Check that the port is the one for https, and that the server allows TLS 1.2 or newer.</source>
        <translation>Compruebe que el puerto es el de https y que el servidor permite TLS 1.2 o posterior.</translation>
    </message>
    <message>
        <source>Trusting it saves it on this machine and mounts it into the agent. An engine on another machine needs the file there, at the same path.</source>
        <translation>Al confiar en él, se guarda en esta máquina y se monta en el agente. Un motor en otra máquina necesita el archivo allí, en la misma ruta.</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Confiar en este certificado</translation>
    </message>
    <message>
        <source>Or have the server get a certificate for %1.</source>
        <translation>O haga que el servidor obtenga un certificado para %1.</translation>
    </message>
    <message>
        <source>No answer from %1 in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>A firewall may swallow the requests, or the address is wrong.</source>
        <translation>Puede que un firewall descarte las peticiones o que la dirección sea incorrecta.</translation>
    </message>
    <message>
        <source>Try it in a browser on this machine, and have the port opened.</source>
        <translation>Pruébela en un navegador en esta máquina y pida que se abra el puerto.</translation>
    </message>
    <message>
        <source>%1 means the engine’s own machine, so it can’t be tried from here.</source>
        <translation>%1 es la propia máquina del motor, así que no se puede probar desde aquí.</translation>
    </message>
    <message>
        <source>The agent will find it if the server listens there.</source>
        <translation>El agente lo encontrará si el servidor escucha ahí.</translation>
    </message>
    <message>
        <source>There is no way from here to %1.</source>
        <translation>No hay camino desde aquí hasta %1.</translation>
    </message>
    <message>
        <source>Check this machine’s network or VPN.</source>
        <translation>Compruebe la red o la VPN de esta máquina.</translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation>No se pudo preguntar a %1.</translation>
    </message>
    <message>
        <source>Check the address, and try it in a browser.</source>
        <translation>Compruebe la dirección y pruébela en un navegador.</translation>
    </message>
    <message>
        <source>This machine doesn’t know the name %1.</source>
        <translation>Esta máquina no conoce el nombre %1.</translation>
    </message>
    <message>
        <source>If it is a container in the network %1, the agent will find it there.</source>
        <translation>Si es un contenedor de la red %1, el agente lo encontrará ahí.</translation>
    </message>
    <message>
        <source>It is misspelt, or only known in another network.</source>
        <translation>Está mal escrito o solo se conoce en otra red.</translation>
    </message>
    <message>
        <source>On Linux the container has to be told what it means.</source>
        <translation>En Linux hay que indicarle al contenedor qué significa.</translation>
    </message>
    <message>
        <source>Correct the name, connect your VPN, or use the server’s IP address.</source>
        <translation>Corrija el nombre, conecte la VPN o use la dirección IP del servidor.</translation>
    </message>
    <message>
        <source>Nothing listens at port %1 of %2.</source>
        <translation>Nadie escucha en el puerto %1 de %2.</translation>
    </message>
    <message>
        <source>A server that listens on localhost only can’t be reached from containers.</source>
        <translation>A un servidor que solo escucha en localhost no se puede acceder desde los contenedores.</translation>
    </message>
    <message>
        <source>Start TeamCity, and let it listen on all of this machine’s addresses.</source>
        <translation>Inicie TeamCity y haga que escuche en todas las direcciones de esta máquina.</translation>
    </message>
    <message>
        <source>TeamCity listens on port 8111 unless told otherwise.</source>
        <translation>TeamCity escucha en el puerto 8111 si no se le indica otro.</translation>
    </message>
    <message>
        <source>Start TeamCity, or correct the port.</source>
        <translation>Inicie TeamCity o corrija el puerto.</translation>
    </message>
    <message>
        <source>The address is probably %1.</source>
        <translation>La dirección es probablemente %1.</translation>
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
        <translation>Mientras no logre comunicarse con su servidor, un agente espera y no hace nada más.</translation>
    </message>
</context>
<context>
    <name>ServerProbe</name>
    <message>
        <source>“%1” is no web address.</source>
        <translation>«%1» no es una dirección web.</translation>
    </message>
    <message>
        <source>Give one that begins with http:// or https://.</source>
        <translation>Indique una que empiece por http:// o https://.</translation>
    </message>
    <message>
        <source>Stopped asking the server.</source>
        <translation>Se dejó de consultar al servidor.</translation>
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
        <translation>Usar %1, el nombre que da Docker a esta máquina</translation>
    </message>
</context>
<context>
    <name>ServerRest</name>
    <message>
        <source>The server answered with something else than JSON.</source>
        <translation>El servidor respondió con algo que no es JSON.</translation>
    </message>
    <message>
        <source>A proxy in between may have changed the answer: try from another network, or ask whoever runs it.</source>
        <translation>Puede que un proxy intermedio haya alterado la respuesta: pruebe desde otra red o pregunte a quien lo administra.</translation>
    </message>
    <message>
        <source>The server does not accept the access token.</source>
        <translation>El servidor no acepta el token de acceso.</translation>
    </message>
    <message>
        <source>It may be mistyped, expired or deleted. Make a new one in TeamCity: your profile at the top right, then Access Tokens.</source>
        <translation>Puede que esté mal escrito, haya caducado o se haya eliminado. Cree uno nuevo en TeamCity: su perfil, arriba a la derecha, y después Access Tokens.</translation>
    </message>
    <message>
        <source>The token’s user may not see %1. %2</source>
        <translation>El usuario del token no puede ver %1. %2</translation>
    </message>
    <message>
        <source>The token’s user may not %1. %2</source>
        <translation>El usuario del token no puede %1. %2</translation>
    </message>
    <message>
        <source>Ask an administrator to give that user the permission “%1”, or use the token of somebody who has it.</source>
        <translation>Pida a un administrador que dé a ese usuario el permiso «%1», o use el token de alguien que lo tenga.</translation>
    </message>
    <message>
        <source>The server does not tell %1.</source>
        <translation>El servidor no indica %1.</translation>
    </message>
    <message>
        <source>Its TeamCity is probably too old for that. Look it up on the server’s own Administration and Agents pages.</source>
        <translation>Probablemente su TeamCity es demasiado antiguo para ello. Consúltelo en las páginas Administration y Agents del propio servidor.</translation>
    </message>
    <message>
        <source>The server is starting, or in maintenance.</source>
        <translation>El servidor se está iniciando o está en mantenimiento.</translation>
    </message>
    <message>
        <source>Try again when it is ready.</source>
        <translation>Inténtelo de nuevo cuando esté listo.</translation>
    </message>
    <message>
        <source>The server could not tell %1 (HTTP status %2). %3</source>
        <translation>El servidor no pudo indicar %1 (estado HTTP %2). %3</translation>
    </message>
    <message>
        <source>The server did not %1 (HTTP status %2). %3</source>
        <translation>El servidor no pudo %1 (estado HTTP %2). %3</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the server’s log says why.</source>
        <translation>Inténtelo de nuevo; si persiste, el log del servidor indica por qué.</translation>
    </message>
    <message>
        <source>who the token’s user is</source>
        <translation>quién es el usuario del token</translation>
    </message>
    <message>
        <source>how many agents its licence allows</source>
        <translation>cuántos agentes permite la licencia</translation>
    </message>
    <message>
        <source>its agent pools</source>
        <translation>los pools de agentes del servidor</translation>
    </message>
    <message>
        <source>its agents</source>
        <translation>los agentes del servidor</translation>
    </message>
    <message>
        <source>whether it knows the agent</source>
        <translation>si el agente es conocido</translation>
    </message>
    <message>
        <source>what the agent is like</source>
        <translation>los datos del agente</translation>
    </message>
    <message>
        <source>whether it did that</source>
        <translation>si se realizó la operación</translation>
    </message>
    <message>
        <source>authorise agents</source>
        <translation>autorizar agentes</translation>
    </message>
    <message>
        <source>move agents between pools</source>
        <translation>mover agentes de un pool a otro</translation>
    </message>
    <message>
        <source>The server did not say in time %1.</source>
        <translation>El servidor no indicó a tiempo %1.</translation>
    </message>
    <message>
        <source>It may be busy: try again.</source>
        <translation>Puede que esté ocupado: inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server could not be asked: %1</source>
        <translation>No se pudo preguntar al servidor: %1</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Compruebe la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server’s answer was cut off, or is larger than can be right.</source>
        <translation>La respuesta del servidor se cortó, o es demasiado grande para ser correcta.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look it up on the server’s own pages.</source>
        <translation>Inténtelo de nuevo; si persiste, consúltelo en las páginas del propio servidor.</translation>
    </message>
    <message>
        <source>The access token was not sent. %1</source>
        <translation>El token de acceso no se envió. %1</translation>
    </message>
    <message>
        <source>What answers does not identify itself as a TeamCity server, so the access token was not sent.</source>
        <translation>Quien responde no se identifica como servidor de TeamCity, por lo que no se envió el token de acceso.</translation>
    </message>
    <message>
        <source>If a proxy stands in between, let it pass the header TeamCity-Node-Id.</source>
        <translation>Si hay un proxy intermedio, haga que deje pasar el encabezado TeamCity-Node-Id.</translation>
    </message>
    <message>
        <source>Stopped asking the server.</source>
        <translation>Se dejó de consultar al servidor.</translation>
    </message>
    <message>
        <source>The server's licence has no room for another agent: all of its %1 are taken.</source>
        <translation>La licencia del servidor no admite ningún agente más: los %1 están ocupados.</translation>
    </message>
    <message>
        <source>Unauthorise an agent that you no longer need, or get another licence. One agent too many would pause the whole build queue.</source>
        <translation>Retire la autorización a un agente que ya no necesite u obtenga otra licencia. Un solo agente de más pondría en pausa toda la cola de builds.</translation>
    </message>
</context>
<context>
    <name>ServerUrl</name>
    <message>
        <source>SERVER_URL= is the variable's name, not the address.</source>
        <translation>SERVER_URL= es el nombre de la variable, no la dirección.</translation>
    </message>
    <message>
        <source>Blanks and quotes around it are no part of the address: the agent would take them for one.</source>
        <translation>Los espacios y las comillas alrededor no forman parte de la dirección: el agente los tomaría como tal.</translation>
    </message>
    <message>
        <source>An address begins with %1.</source>
        <translation>Una dirección empieza por %1.</translation>
    </message>
    <message>
        <source>It needs %1 in front.</source>
        <translation>Necesita %1 delante.</translation>
    </message>
    <message>
        <source>User and password don’t belong in the address.</source>
        <translation>El usuario y la contraseña no van en la dirección.</translation>
    </message>
    <message>
        <source>What follows ? or # belongs to a page, not to the server.</source>
        <translation>Lo que sigue a ? o # pertenece a una página, no al servidor.</translation>
    </message>
    <message>
        <source>/%1 is a page of the server, not its address.</source>
        <translation>/%1 es una página del servidor, no su dirección.</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Comprobar de n&amp;uevo</translation>
    </message>
    <message>
        <source>Ask the engine once more.</source>
        <translation>Preguntar al motor otra vez.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>ShellCommand</name>
    <message>
        <source>TeamCity agents "%1", method %2. Made by dind-wizard.</source>
        <translation>Agentes de TeamCity "%1", método %2. Creado por dind-wizard.</translation>
    </message>
    <message>
        <source>Secrets are read from the file %1, which must be in the folder where this is run.</source>
        <translation>Los secretos se leen del archivo %1, que debe estar en la carpeta donde se ejecuta esto.</translation>
    </message>
    <message>
        <source>Linux hands no word of more than 131071 bytes to a program, and the value that begins with "%1" in the container %2 is longer. The script will fail there; take the Compose file.</source>
        <translation>Linux no pasa a un programa ninguna palabra de más de 131071 bytes, y el valor que empieza por "%1" en el contenedor %2 es más largo. El script fallará ahí; use el archivo Compose.</translation>
    </message>
</context>
<context>
    <name>ShellScript</name>
    <message>
        <source>a value that is too long</source>
        <translation>un valor demasiado largo</translation>
    </message>
    <message>
        <source>The script is too long; the rest is not read.</source>
        <translation>El script es demasiado largo; el resto no se lee.</translation>
    </message>
    <message>
        <source>This loop can't be followed.</source>
        <translation>No se puede seguir este bucle.</translation>
    </message>
    <message>
        <source>Containers that a function makes are not read. Paste the command alone.</source>
        <translation>Los contenedores que crea una función no se leen. Pegue el comando solo.</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB.</source>
        <translation>El texto supera 1 MiB.</translation>
    </message>
</context>
<context>
    <name>ShellTokens</name>
    <message>
        <source>A quote ' is not closed.</source>
        <translation>Hay una comilla ' sin cerrar.</translation>
    </message>
    <message>
        <source>A quote " is not closed.</source>
        <translation>Hay una comilla " sin cerrar.</translation>
    </message>
    <message>
        <source>The escape \%1 in $'…' is not read.</source>
        <translation>El escape \%1 en $'…' no se lee.</translation>
    </message>
    <message>
        <source>A bracket %1 is not closed.</source>
        <translation>Hay un %1 sin cerrar.</translation>
    </message>
    <message>
        <source>The here-document up to %1 does not end.</source>
        <translation>El here-document hasta %1 no termina.</translation>
    </message>
    <message>
        <source>Commands in a here-document are not read. Paste them alone.</source>
        <translation>Los comandos de un here-document no se leen. Péguelos solos.</translation>
    </message>
</context>
<context>
    <name>Shrinkers</name>
    <message>
        <source>Use Sysbox</source>
        <translation>Usar Sysbox</translation>
    </message>
    <message>
        <source>Sysbox has to be installed on the host, which must be Linux. Builds start with an empty image cache.</source>
        <translation>Hay que instalar Sysbox en el host, que debe ser Linux. Los builds empiezan con una caché de imágenes vacía.</translation>
    </message>
    <message>
        <source>Give each agent an engine of its own</source>
        <translation>Dar a cada agente un motor propio</translation>
    </message>
    <message>
        <source>That engine runs privileged: it keeps accidents apart, not attackers. Builds start with an empty image cache.</source>
        <translation>Ese motor se ejecuta en modo privilegiado: protege de los accidentes, no de los atacantes. Los builds empiezan con una caché de imágenes vacía.</translation>
    </message>
    <message>
        <source>Run the engine in a sidecar</source>
        <translation>Ejecutar el motor en un sidecar</translation>
    </message>
    <message>
        <source>Ports that builds publish are then under the name docker, not on localhost.</source>
        <translation>Los puertos que publican los builds están entonces en el nombre docker, no en localhost.</translation>
    </message>
    <message>
        <source>Let builds make images, and no containers</source>
        <translation>Permitir que los builds creen imágenes, pero no contenedores</translation>
    </message>
    <message>
        <source>A proxy stands before the socket. Builds can no longer use docker run, docker compose or the Container Wrapper, and a docker command that prints nothing for ten minutes is cut off.</source>
        <translation>Delante del socket hay un proxy. Los builds ya no pueden usar docker run, docker compose ni el Container Wrapper, y se corta un comando docker que no muestra nada durante diez minutos.</translation>
    </message>
    <message>
        <source>Mount %1 read-only</source>
        <translation>Montar %1 como solo lectura</translation>
    </message>
    <message>
        <source>Builds can no longer write there.</source>
        <translation>Los builds ya no pueden escribir ahí.</translation>
    </message>
    <message>
        <source>Do without the Container Wrapper</source>
        <translation>Prescindir del Container Wrapper</translation>
    </message>
    <message>
        <source>Build steps that TeamCity runs in a container no longer see the checkout.</source>
        <translation>Los pasos de build que TeamCity ejecuta en un contenedor ya no ven el checkout.</translation>
    </message>
    <message>
        <source>Leave the network %1</source>
        <translation>Salir de la red %1</translation>
    </message>
    <message>
        <source>What is only on that network can no longer be reached.</source>
        <translation>Ya no se puede llegar a lo que solo está en esa red.</translation>
    </message>
    <message>
        <source>Limit each container to %1 processors and %2 of memory</source>
        <translation>Limitar cada contenedor a %1 procesadores y %2 de memoria</translation>
    </message>
    <message>
        <source>Builds that need more fail or take longer.</source>
        <translation>Los builds que necesiten más fallan o tardan más.</translation>
    </message>
</context>
<context>
    <name>SpecFile</name>
    <message>
        <source>The settings file has a key "%1" that is not known.</source>
        <translation>El archivo de configuración tiene una clave "%1" que no se conoce.</translation>
    </message>
    <message>
        <source>Known keys here: %1.</source>
        <translation>Claves conocidas aquí: %1.</translation>
    </message>
    <message>
        <source>Did you mean "%1"?</source>
        <translation>¿Quería decir "%1"?</translation>
    </message>
    <message>
        <source>The settings file has version %1 of the format, and this program knows versions up to %2.</source>
        <translation>El archivo de configuración tiene la versión %1 del formato, y este programa conoce versiones hasta la %2.</translation>
    </message>
    <message>
        <source>It was saved by a newer dind-wizard. Install that one to open it.</source>
        <translation>Lo guardó un dind-wizard más reciente. Instálelo para abrirlo.</translation>
    </message>
    <message>
        <source>The settings file is not valid at "%1": %2</source>
        <translation>El archivo de configuración no es válido en "%1": %2</translation>
    </message>
    <message>
        <source>Correct that value, or save the settings anew from the wizard.</source>
        <translation>Corrija ese valor, o vuelva a guardar la configuración desde el asistente.</translation>
    </message>
    <message>
        <source>"%1" in extraHosts is not HOST:ADDRESS.</source>
        <translation>"%1" en extraHosts no es HOST:ADDRESS.</translation>
    </message>
    <message>
        <source>"%1" in resources.memory is not a size.</source>
        <translation>"%1" en resources.memory no es un tamaño.</translation>
    </message>
    <message>
        <source>Write a number with a unit, such as 4g or 512m.</source>
        <translation>Escriba un número con una unidad, como 4g o 512m.</translation>
    </message>
    <message>
        <source>The number in resources.pidsLimit is too large.</source>
        <translation>El número de resources.pidsLimit es demasiado grande.</translation>
    </message>
    <message>
        <source>This is not a settings file: %1</source>
        <translation>No es un archivo de configuración: %1</translation>
    </message>
    <message>
        <source>Choose a file that was saved by this program.</source>
        <translation>Elija un archivo guardado por este programa.</translation>
    </message>
    <message>
        <source>This is not a settings file: it holds no JSON object.</source>
        <translation>No es un archivo de configuración: no contiene un objeto JSON.</translation>
    </message>
</context>
<context>
    <name>SpecGuess</name>
    <message>
        <source>Settings name one network. Connect the agent to others by hand: docker network connect.</source>
        <translation>La configuración indica una sola red. Conecte el agente a otras a mano: docker network connect.</translation>
    </message>
    <message>
        <source>This is a path of Windows, and agents are Linux containers. Give the path as the engine's Linux sees it, or the name of a volume.</source>
        <translation>Es una ruta de Windows, y los agentes son contenedores Linux. Indique la ruta tal como la ve el Linux del motor, o el nombre de un volumen.</translation>
    </message>
</context>
<context>
    <name>SysboxSetup</name>
    <message>
        <source>Take the method dind, or another Linux host for these agents.</source>
        <translation>Use el método dind u otro host Linux para estos agentes.</translation>
    </message>
    <message>
        <source>Docker Desktop runs its engine in a virtual machine in which nothing can be installed.</source>
        <translation>Docker Desktop ejecuta su motor en una máquina virtual en la que no se puede instalar nada.</translation>
    </message>
    <message>
        <source>Take the method dind. Docker's own counterpart to Sysbox, Enhanced Container Isolation, is part of its paid plans.</source>
        <translation>Use el método dind. El equivalente de Docker a Sysbox, Enhanced Container Isolation, forma parte de sus planes de pago.</translation>
    </message>
    <message>
        <source>Docker's snap package can't start a runtime that is installed outside of the snap.</source>
        <translation>El paquete snap de Docker no puede iniciar un runtime instalado fuera del snap.</translation>
    </message>
    <message>
        <source>Replace the snap by Docker's own packages (its containers and volumes don't move along), or take the method dind.</source>
        <translation>Reemplace el snap por los paquetes de Docker (sus contenedores y volúmenes no se trasladan) o use el método dind.</translation>
    </message>
    <message>
        <source>Sysbox needs an engine that runs as root, and this one runs as an ordinary user.</source>
        <translation>Sysbox necesita un motor que se ejecute como root, y este se ejecuta como un usuario normal.</translation>
    </message>
    <message>
        <source>Use the system's engine, or stay with this one and take the method docker-socket: what builds can reach ends at your account.</source>
        <translation>Use el motor del sistema, o mantenga este y use el método docker-socket: el alcance de los builds termina en su cuenta.</translation>
    </message>
    <message>
        <source>Sysbox is made for Docker's engine, and this is Podman.</source>
        <translation>Sysbox está hecho para el motor de Docker, y este es Podman.</translation>
    </message>
    <message>
        <source>The engine runs in a container, and Sysbox needs a host of its own.</source>
        <translation>El motor se ejecuta en un contenedor, y Sysbox necesita un host propio.</translation>
    </message>
    <message>
        <source>Sysbox's services are started by systemd, which this host does not use.</source>
        <translation>Los servicios de Sysbox los inicia systemd, que este host no usa.</translation>
    </message>
    <message>
        <source>SELinux is switched on, and Sysbox does not support it.</source>
        <translation>SELinux está activado, y Sysbox no es compatible con él.</translation>
    </message>
    <message>
        <source>Take the method dind, or a host with Ubuntu or Debian. Switching SELinux off for this would cost more safety than Sysbox brings.</source>
        <translation>Use el método dind, o un host con Ubuntu o Debian. Desactivar SELinux para esto restaría más seguridad de la que aporta Sysbox.</translation>
    </message>
    <message>
        <source>Sysbox exists for amd64 and arm64 only.</source>
        <translation>Sysbox solo existe para amd64 y arm64.</translation>
    </message>
    <message>
        <source>Kernel %1 is too old: Sysbox needs 5.12, better 5.19.</source>
        <translation>El kernel %1 es demasiado antiguo: Sysbox necesita el 5.12, mejor el 5.19.</translation>
    </message>
    <message>
        <source>Sysbox has packages for Ubuntu and Debian only; here it has to be built from its source.</source>
        <translation>Sysbox solo tiene paquetes para Ubuntu y Debian; aquí hay que compilarlo a partir de su código fuente.</translation>
    </message>
    <message>
        <source>Take a host with Ubuntu 22.04 or 24.04, or the method dind. How to build it: https://github.com/nestybox/sysbox/blob/master/docs/developers-guide/build.md</source>
        <translation>Use un host con Ubuntu 22.04 o 24.04, o el método dind. Cómo compilarlo: https://github.com/nestybox/sysbox/blob/master/docs/developers-guide/build.md</translation>
    </message>
    <message>
        <source>Sysbox's packages are for Ubuntu 18.04, Debian 10 and newer.</source>
        <translation>Los paquetes de Sysbox son para Ubuntu 18.04, Debian 10 y posteriores.</translation>
    </message>
    <message>
        <source>The engine is on another machine. Type the commands there; what the steps rest on is what the engine tells of it.</source>
        <translation>El motor está en otra máquina. Escriba allí los comandos; los pasos se basan en lo que el motor indica sobre ella.</translation>
    </message>
    <message>
        <source>This system is not on Sysbox's list (Ubuntu 18.04 to 24.04, Debian 10 and 11). It may work: try one agent first.</source>
        <translation>Este sistema no está en la lista de Sysbox (Ubuntu 18.04 a 24.04, Debian 10 y 11). Puede que funcione: pruebe primero con un solo agente.</translation>
    </message>
    <message>
        <source>On kernel 6.17 failures are reported that have no solution yet (https://github.com/nestybox/sysbox/issues/1035). Try one agent first.</source>
        <translation>En el kernel 6.17 se han notificado fallos que aún no tienen solución (https://github.com/nestybox/sysbox/issues/1035). Pruebe primero con un solo agente.</translation>
    </message>
    <message>
        <source>This kernel needs the module shiftfs, which cloud images often lack: https://github.com/toby63/shiftfs-dkms. A kernel from 5.19 on needs nothing.</source>
        <translation>Este kernel necesita el módulo shiftfs, que a menudo falta en las imágenes para la nube: https://github.com/toby63/shiftfs-dkms. Un kernel a partir del 5.19 no necesita nada.</translation>
    </message>
    <message>
        <source>Give Docker fixed ranges of addresses, so that Sysbox's installer need not restart it and does not ask you to remove all containers. Choose others if your network uses 172.24.x.x or 172.31.x.x.</source>
        <translation>Dé a Docker rangos de direcciones fijos, para que el instalador de Sysbox no tenga que reiniciarlo ni le pida que elimine todos los contenedores. Elija otros si su red usa 172.24.x.x o 172.31.x.x.</translation>
    </message>
    <message>
        <source>Docker restarts: all containers stop, and those with a restart policy start again.</source>
        <translation>Docker se reinicia: todos los contenedores se detienen, y los que tienen una política de reinicio se inician de nuevo.</translation>
    </message>
    <message>
        <source>the range that you gave</source>
        <translation>el rango que usted indicó</translation>
    </message>
    <message>
        <source>Remove the old Sysbox %1. Agents that run under it have to be stopped and removed first; their volumes stay.</source>
        <translation>Elimine el Sysbox %1 antiguo. Antes hay que detener y eliminar los agentes que se ejecutan con él; sus volúmenes se conservan.</translation>
    </message>
    <message>
        <source>Containers under Sysbox can't run meanwhile.</source>
        <translation>Mientras tanto no se pueden ejecutar contenedores con Sysbox.</translation>
    </message>
    <message>
        <source>Download Sysbox %1.</source>
        <translation>Descargue Sysbox %1.</translation>
    </message>
    <message>
        <source>the checksum that https://github.com/nestybox/sysbox/releases names</source>
        <translation>la suma de comprobación que indica https://github.com/nestybox/sysbox/releases</translation>
    </message>
    <message>
        <source>Install it, with the program jq that its installer uses.</source>
        <translation>Instálelo, junto con el programa jq que usa su instalador.</translation>
    </message>
    <message>
        <source>The installer restarts Docker.</source>
        <translation>El instalador reinicia Docker.</translation>
    </message>
    <message>
        <source>Sysbox is installed, but Docker does not know it. Check that /etc/docker/daemon.json has "runtimes": {"sysbox-runc": {"path": "/usr/bin/sysbox-runc"}}, and let Docker read it again.</source>
        <translation>Sysbox está instalado, pero Docker no lo conoce. Compruebe que /etc/docker/daemon.json tiene "runtimes": {"sysbox-runc": {"path": "/usr/bin/sysbox-runc"}} y haga que Docker lo vuelva a leer.</translation>
    </message>
    <message>
        <source>a text with sysbox-runc in it</source>
        <translation>un texto que contenga sysbox-runc</translation>
    </message>
    <message>
        <source>See that it really works: root in a container has to be another user outside.</source>
        <translation>Compruebe que funciona de verdad: el root de un contenedor tiene que ser otro usuario fuera de él.</translation>
    </message>
    <message>
        <source>a line whose second number is not 0</source>
        <translation>una línea cuyo segundo número no sea 0</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Type this in a terminal of your own:
%1</source>
        <translation>Escriba esto en un terminal:
%1</translation>
    </message>
    <message>
        <source>The docker command is not installed on this machine.</source>
        <translation>El comando docker no está instalado en esta máquina.</translation>
    </message>
    <message>
        <source>No terminal was found. Set TERMINAL to the name of yours.</source>
        <translation>No se encontró ningún terminal. Defina TERMINAL con el nombre del suyo.</translation>
    </message>
    <message>
        <source>The terminal %1 did not start: %2.</source>
        <translation>El terminal %1 no se inició: %2.</translation>
    </message>
</context>
<context>
    <name>Throwaway</name>
    <message>
        <source>Stopped looking.</source>
        <translation>Se detuvo la comprobación.</translation>
    </message>
</context>
<context>
    <name>TrialServer</name>
    <message>
        <source>The server waits for you: open it and press Proceed.</source>
        <translation>El servidor le está esperando: ábralo y pulse Proceed.</translation>
    </message>
    <message>
        <source>The server waits for you: keep the internal database and press Proceed.</source>
        <translation>El servidor le está esperando: conserve la base de datos interna y pulse Proceed.</translation>
    </message>
    <message>
        <source>The server waits for you: accept the licence agreement.</source>
        <translation>El servidor le está esperando: acepte el acuerdo de licencia.</translation>
    </message>
    <message>
        <source>The server waits for you at its set-up pages.</source>
        <translation>El servidor le está esperando en sus páginas de configuración inicial.</translation>
    </message>
    <message>
        <source>The server is being started. That takes a minute or two.</source>
        <translation>Se está iniciando el servidor. Tarda uno o dos minutos.</translation>
    </message>
    <message>
        <source>The server is starting.</source>
        <translation>El servidor se está iniciando.</translation>
    </message>
    <message>
        <source>TeamCity %1 is running. If it asks, make the administrator’s account; then authorize the agents.</source>
        <translation>TeamCity %1 está en marcha. Si se lo pide, cree la cuenta de administrador; después, autorice los agentes.</translation>
    </message>
    <message>
        <source>The server’s container does not run. Its log says why: dind-wizard agents logs, or docker logs.</source>
        <translation>El contenedor del servidor no se está ejecutando. Su log indica por qué: dind-wizard agents logs o docker logs.</translation>
    </message>
    <message>
        <source>The server’s port is open on the engine’s host only: open it there.</source>
        <translation>El puerto del servidor solo está abierto en el host del motor: ábralo desde allí.</translation>
    </message>
    <message>
        <source>The TeamCity server %1 is for trying things out and not for production: it keeps its data in TeamCity's internal database (HSQLDB).</source>
        <translation>El servidor de TeamCity %1 es para hacer pruebas, no para producción: guarda sus datos en la base de datos interna de TeamCity (HSQLDB).</translation>
    </message>
    <message>
        <source>Its first start needs you: open http://localhost:%1 on the engine's host, press Proceed, keep the internal database, accept the licence agreement, and make the administrator's account. The first visitor becomes administrator, so the port is open on 127.0.0.1 only.</source>
        <translation>Su primer inicio requiere su intervención: abra http://localhost:%1 en el host del motor, pulse Proceed, conserve la base de datos interna, acepte el acuerdo de licencia y cree la cuenta de administrador. El primer visitante se convierte en administrador; por eso el puerto solo está abierto en 127.0.0.1.</translation>
    </message>
    <message>
        <source>Agents ask every minute until the server is ready. Then authorise them: Agents, Unauthorized.</source>
        <translation>Los agentes preguntan cada minuto hasta que el servidor está listo. Después, autorícelos: Agents, Unauthorized.</translation>
    </message>
    <message>
        <source>To get in without an account, log in with an empty user name and the super user token as the password: it is in the newest line with "Super user authentication token" of docker logs %1, and a new one at every start of the server.</source>
        <translation>Para entrar sin una cuenta, inicie sesión con un nombre de usuario vacío y el token de superusuario como contraseña: está en la línea más reciente de docker logs %1 que contiene "Super user authentication token", y hay uno nuevo en cada inicio del servidor.</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>Line breaks and control characters can't stand here.</source>
        <translation>Aquí no puede haber saltos de línea ni caracteres de control.</translation>
    </message>
    <message>
        <source>A value can't hold a NUL character.</source>
        <translation>Un valor no puede contener un carácter NUL.</translation>
    </message>
    <message>
        <source>There is something here that is no character. Type it anew.</source>
        <translation>Aquí hay algo que no es un carácter. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Enter the address of your TeamCity server, for example https://teamcity.example.com.</source>
        <translation>Escriba la dirección de su servidor de TeamCity, por ejemplo https://teamcity.example.com.</translation>
    </message>
    <message>
        <source>Remove the quotes and blanks around the address: the agent would take them as part of it.</source>
        <translation>Quite las comillas y los espacios alrededor de la dirección: el agente los tomaría como parte de ella.</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>La dirección debe empezar por http:// o https://.</translation>
    </message>
    <message>
        <source>This is not a complete address. It looks like https://teamcity.example.com or http://192.168.1.10:8111.</source>
        <translation>No es una dirección completa. Debe ser como https://teamcity.example.com o http://192.168.1.10:8111.</translation>
    </message>
    <message>
        <source>Leave user and password out of the address: everybody who can look at the container would see them.</source>
        <translation>No ponga el usuario y la contraseña en la dirección: los vería cualquiera que pueda examinar el contenedor.</translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on: the agent needs the server's own address.</source>
        <translation>Quite todo a partir de ? o #: el agente necesita la dirección del propio servidor.</translation>
    </message>
    <message>
        <source>Port 0 can't be reached.</source>
        <translation>No se puede acceder al puerto 0.</translation>
    </message>
    <message>
        <source>Inside the container, %1 is the container itself. Use the server's name in your network, or host.docker.internal together with the extra host host.docker.internal:host-gateway.</source>
        <translation>Dentro del contenedor, %1 es el propio contenedor. Use el nombre del servidor en su red, o host.docker.internal junto con el host adicional host.docker.internal:host-gateway.</translation>
    </message>
    <message>
        <source>The agents use the server that is made with them: this address is not used.</source>
        <translation>Los agentes usan el servidor que se crea con ellos: esta dirección no se usa.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535, such as 8111.</source>
        <translation>Un puerto es un número de 1 a 65535, como 8111.</translation>
    </message>
    <message>
        <source>This is not an image reference. It looks like jetbrains/teamcity-server:2026.1.3, in lower case.</source>
        <translation>No es una referencia de imagen. Debe ser como jetbrains/teamcity-server:2026.1.3, en minúsculas.</translation>
    </message>
    <message>
        <source>With a server of its own the name is part of that server's address: use letters a–z, digits and -, at most 56 characters.</source>
        <translation>Con un servidor propio, el nombre forma parte de la dirección de ese servidor: use letras a–z, dígitos y -, 56 caracteres como máximo.</translation>
    </message>
    <message>
        <source>A name has 2 to 100 characters: letters a–z, digits, and after the first one also . _ and -.</source>
        <translation>Un nombre tiene de 2 a 100 caracteres: letras a–z, dígitos y, después del primero, también . _ y -.</translation>
    </message>
    <message>
        <source>Choose between 1 and %1 agents.</source>
        <translation>Elija entre 1 y %1 agentes.</translation>
    </message>
    <message>
        <source>With the host's Docker and the container wrapper only one agent fits on a host, because all of them would share the host's /opt/buildagent. Choose one agent, or switch the container wrapper off, or take the method dind or sysbox, where each agent has an engine and directories of its own.</source>
        <translation>Con el Docker del host y el Container Wrapper, en un host solo cabe un agente, porque todos compartirían /opt/buildagent del host. Elija un solo agente, desactive el Container Wrapper o use el método dind o sysbox, en el que cada agente tiene un motor y directorios propios.</translation>
    </message>
    <message>
        <source>The minimal agent has no docker command, so builds could not use the engine. Take jetbrains/teamcity-agent.</source>
        <translation>El agente mínimo no tiene el comando docker, así que los builds no podrían usar el motor. Use jetbrains/teamcity-agent.</translation>
    </message>
    <message>
        <source>An engine inside the agent needs an image with sudo: a tag that ends in -linux-sudo, such as 2026.1.3-linux-sudo.</source>
        <translation>Un motor dentro del agente necesita una imagen con sudo: un tag que termine en -linux-sudo, como 2026.1.3-linux-sudo.</translation>
    </message>
    <message>
        <source>This is not an image reference. It looks like jetbrains/teamcity-agent:2026.1.3 or registry.example.com:5000/team/agent:tag, in lower case.</source>
        <translation>No es una referencia de imagen. Debe ser como jetbrains/teamcity-agent:2026.1.3 o registry.example.com:5000/team/agent:tag, en minúsculas.</translation>
    </message>
    <message>
        <source>With the host's Docker there is no engine to place: this is not used.</source>
        <translation>Con el Docker del host no hay ningún motor que ubicar: esto no se usa.</translation>
    </message>
    <message>
        <source>There is no sidecar in this set-up: this image is not used.</source>
        <translation>En esta configuración no hay sidecar: esta imagen no se usa.</translation>
    </message>
    <message>
        <source>The rootless variant keeps its data and its socket elsewhere and is not supported here. Take docker:dind or a tag such as docker:29-dind.</source>
        <translation>La variante rootless guarda sus datos y su socket en otro lugar y no se admite aquí. Use docker:dind o un tag como docker:29-dind.</translation>
    </message>
    <message>
        <source>Enter the full path of the socket, for example /var/run/docker.sock.</source>
        <translation>Escriba la ruta completa del socket, por ejemplo /var/run/docker.sock.</translation>
    </message>
    <message>
        <source>Only the method docker-socket uses this path.</source>
        <translation>Solo el método docker-socket usa esta ruta.</translation>
    </message>
    <message>
        <source>Only the method docker-socket has a socket to filter: this is not used.</source>
        <translation>Solo el método docker-socket tiene un socket que filtrar: esto no se usa.</translation>
    </message>
    <message>
        <source>The proxy lets no containers through, so TeamCity can't run build steps in one. Switch the container wrapper off, or let the proxy pass containers too (run).</source>
        <translation>El proxy no deja pasar contenedores, así que TeamCity no puede ejecutar pasos de build en uno. Desactive el Container Wrapper, o haga que el proxy también deje pasar contenedores (run).</translation>
    </message>
    <message>
        <source>Under Sysbox the container has to start as root to get the rights an engine needs. That root is an ordinary user on the host.</source>
        <translation>Con Sysbox, el contenedor tiene que iniciarse como root para obtener los permisos que necesita un motor. Ese root es un usuario normal en el host.</translation>
    </message>
    <message>
        <source>A variable needs a name, and the name can't hold an =.</source>
        <translation>Una variable necesita un nombre, y el nombre no puede contener =.</translation>
    </message>
    <message>
        <source>A variable's name can't hold blanks: Compose and env files would refuse it.</source>
        <translation>El nombre de una variable no puede contener espacios: Compose y los archivos env lo rechazarían.</translation>
    </message>
    <message>
        <source>SERVER_URL is set from the server's address.</source>
        <translation>SERVER_URL se define a partir de la dirección del servidor.</translation>
    </message>
    <message>
        <source>AGENT_NAME is set from the name.</source>
        <translation>AGENT_NAME se define a partir del nombre.</translation>
    </message>
    <message>
        <source>A token is a secret and does not belong in settings. Give it in a file at launch (--token-file), or authorise the agent in TeamCity.</source>
        <translation>Un token es un secreto y no debe estar en la configuración. Indíquelo en un archivo al lanzar (--token-file), o autorice el agente en TeamCity.</translation>
    </message>
    <message>
        <source>DOCKER_IN_DOCKER is set by the placement of the engine.</source>
        <translation>DOCKER_IN_DOCKER se define según la ubicación del motor.</translation>
    </message>
    <message>
        <source>%1 is set so that the agent finds its sidecar.</source>
        <translation>%1 se define para que el agente encuentre su sidecar.</translation>
    </message>
    <message>
        <source>%1 is set so that the agent asks the proxy of the socket.</source>
        <translation>%1 se define para que el agente pregunte al proxy del socket.</translation>
    </message>
    <message>
        <source>Sysbox refuses to create a container with the variable %1: names that begin with SYSBOX_ are its own.</source>
        <translation>Sysbox se niega a crear un contenedor con la variable %1: los nombres que empiezan por SYSBOX_ son suyos.</translation>
    </message>
    <message>
        <source>CONFIG_FILE moves the agent's configuration off its volume: the agent would forget who it is when it is made anew.</source>
        <translation>CONFIG_FILE saca la configuración del agente de su volumen: el agente olvidaría su identidad al volver a crearse.</translation>
    </message>
    <message>
        <source>%1 looks like a secret. Everybody who may use Docker can read it from the container, and it stands in these settings and in all that is exported. Passwords for builds belong in TeamCity's parameters of the type Password.</source>
        <translation>%1 parece un secreto. Todas las personas que pueden usar Docker pueden leerlo en el contenedor, y está en esta configuración y en todo lo que se exporta. Las contraseñas para los builds deben ir en los parámetros de tipo Password de TeamCity.</translation>
    </message>
    <message>
        <source>%1: the source is a full path on the engine's host, or the name of a volume.</source>
        <translation>%1: el origen es una ruta completa del host del motor o el nombre de un volumen.</translation>
    </message>
    <message>
        <source>%1: the target is a full path in the agent.</source>
        <translation>%1: el destino es una ruta completa del agente.</translation>
    </message>
    <message>
        <source>%1: two volumes can't have the same target.</source>
        <translation>%1: dos volúmenes no pueden tener el mismo destino.</translation>
    </message>
    <message>
        <source>%1: the certificates for the sidecar are in this directory.</source>
        <translation>%1: los certificados para el sidecar están en este directorio.</translation>
    </message>
    <message>
        <source>%1: with this the agent holds the socket itself, and the proxy filters nothing. Leave it out, or switch the proxy off.</source>
        <translation>%1: con esto el agente tiene el propio socket, y el proxy no filtra nada. Quítelo o desactive el proxy.</translation>
    </message>
    <message>
        <source>%1: agents can't share this directory. Leave it out, and each gets a volume of its own.</source>
        <translation>%1: los agentes no pueden compartir este directorio. Quítelo, y cada uno tendrá un volumen propio.</translation>
    </message>
    <message>
        <source>"%1" is not a host name.</source>
        <translation>"%1" no es un nombre de host.</translation>
    </message>
    <message>
        <source>"%1" is no IP address. Use one, or host-gateway for the engine's host.</source>
        <translation>"%1" no es una dirección IP. Use una, o host-gateway para el host del motor.</translation>
    </message>
    <message>
        <source>A label needs a name, and the name can't hold an =.</source>
        <translation>Una etiqueta necesita un nombre, y el nombre no puede contener =.</translation>
    </message>
    <message>
        <source>A label's name can't hold blanks: the docker command would refuse it.</source>
        <translation>El nombre de una etiqueta no puede contener espacios: el comando docker lo rechazaría.</translation>
    </message>
    <message>
        <source>The label %1 is kept for programs' own use.</source>
        <translation>La etiqueta %1 está reservada para uso propio de los programas.</translation>
    </message>
    <message>
        <source>Without a network the agent can't reach TeamCity.</source>
        <translation>Sin una red, el agente no puede llegar a TeamCity.</translation>
    </message>
    <message>
        <source>This is not a network's name: letters a–z, digits, and . _ -.</source>
        <translation>No es un nombre de red: letras a–z, dígitos y . _ -.</translation>
    </message>
    <message>
        <source>Sysbox refuses the host's network.</source>
        <translation>Sysbox rechaza la red del host.</translation>
    </message>
    <message>
        <source>The agent shares a private network with its sidecar and can't be on the network "%1" too. Leave this empty, or name a network that you made.</source>
        <translation>El agente comparte una red privada con su sidecar y no puede estar también en la red "%1". Deje esto vacío o indique una red creada por usted.</translation>
    </message>
    <message>
        <source>On the host's network the agent can't find the server that is made with it: the two share a private network. Leave this empty.</source>
        <translation>En la red del host, el agente no puede encontrar el servidor que se crea con él: ambos comparten una red privada. Deje esto vacío.</translation>
    </message>
    <message>
        <source>The agent shares a private network with its server and can't be on the network "%1" too. Leave this empty, or name a network that you made.</source>
        <translation>El agente comparte una red privada con su servidor y no puede estar también en la red "%1". Deje esto vacío o indique una red creada por usted.</translation>
    </message>
    <message>
        <source>The agent shares a private network with the proxy of the socket and can't be on the network "%1" too. Leave this empty, or name a network that you made.</source>
        <translation>El agente comparte una red privada con el proxy del socket y no puede estar también en la red "%1". Deje esto vacío o indique una red creada por usted.</translation>
    </message>
    <message>
        <source>On the host's network the host's own names hold: remove the extra hosts.</source>
        <translation>En la red del host valen los nombres del propio host: elimine los hosts adicionales.</translation>
    </message>
    <message>
        <source>Give a number of processors, such as 2 or 1.5.</source>
        <translation>Indique un número de procesadores, como 2 o 1.5.</translation>
    </message>
    <message>
        <source>The engine allows no less than 6m. An agent needs about 500m, and its builds more.</source>
        <translation>El motor no permite menos de 6m. Un agente necesita unos 500m, y sus builds, más.</translation>
    </message>
    <message>
        <source>An agent alone needs about 500m, and its builds more.</source>
        <translation>Un agente por sí solo necesita unos 500m, y sus builds, más.</translation>
    </message>
    <message>
        <source>Give the highest number of processes, up to %1, or -1 for no limit.</source>
        <translation>Indique el número máximo de procesos, hasta %1, o -1 para no poner límite.</translation>
    </message>
    <message>
        <source>Choose no, always, unless-stopped, on-failure or on-failure:N.</source>
        <translation>Elija no, always, unless-stopped, on-failure u on-failure:N.</translation>
    </message>
    <message>
        <source>Choose between 0 and 86400 seconds.</source>
        <translation>Elija entre 0 y 86400 segundos.</translation>
    </message>
    <message>
        <source>The agent needs some seconds to end its build and sign off. Below 30 it may be killed in the middle.</source>
        <translation>El agente necesita unos segundos para terminar su build y despedirse del servidor. Con menos de 30 puede que se cierre a la fuerza antes de acabar.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>The last lines of its log:</source>
        <translation>Las últimas líneas de su log:</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The image of %1 has no docker command, so builds can't use an engine.</source>
        <translation>La imagen de %1 no tiene el comando docker, así que los builds no pueden usar un motor.</translation>
    </message>
    <message>
        <source>The user of the agent in %1 may not use the engine's socket: its group is not among the user's.</source>
        <translation>El usuario del agente en %1 no puede usar el socket del motor: el grupo del socket no está entre los suyos.</translation>
    </message>
    <message>
        <source>Run the agent as root (--run-as root), or see that the socket's group is the one that the engine's host has; leave --socket-path out to have it looked up.</source>
        <translation>Ejecute el agente como root (--run-as root), o asegúrese de que el grupo del socket sea el que tiene el host del motor; no indique --socket-path para que se detecte.</translation>
    </message>
    <message>
        <source>Take jetbrains/teamcity-agent, or an image of your own with the docker command in it.</source>
        <translation>Use jetbrains/teamcity-agent o una imagen propia que tenga el comando docker.</translation>
    </message>
    <message>
        <source>The container %1 stops again and again, with exit code %2.</source>
        <translation>El contenedor %1 se detiene una y otra vez, con el código de salida %2.</translation>
    </message>
    <message>
        <source>The container %1 has stopped with exit code %2.</source>
        <translation>El contenedor %1 se ha detenido con el código de salida %2.</translation>
    </message>
    <message>
        <source>It ran out of memory.</source>
        <translation>Se quedó sin memoria.</translation>
    </message>
    <message>
        <source>Through the proxy %1 the host's engine does not answer.</source>
        <translation>A través del proxy %1, el motor del host no responde.</translation>
    </message>
    <message>
        <source>The Docker engine in %1 does not answer.</source>
        <translation>El motor de Docker de %1 no responde.</translation>
    </message>
    <message>
        <source>The proxy %1 was not ready within %2 seconds.</source>
        <translation>El proxy %1 no estuvo listo en %2 segundos.</translation>
    </message>
    <message>
        <source>The Docker engine in %1 was not ready within %2 seconds.</source>
        <translation>El motor de Docker de %1 no estuvo listo en %2 segundos.</translation>
    </message>
    <message>
        <source>Look whether the engine's socket is where the settings say. On a host with SELinux a policy has to let containers connect to it.</source>
        <translation>Compruebe si el socket del motor está donde indica la configuración. En un host con SELinux, una política tiene que permitir que los contenedores se conecten a él.</translation>
    </message>
    <message>
        <source>Its log names the cause: often a kernel or a host that does not let an engine run inside a container, or a full disk.</source>
        <translation>Su log indica la causa: a menudo, un kernel o un host que no permite ejecutar un motor dentro de un contenedor, o un disco lleno.</translation>
    </message>
    <message>
        <source>No Docker engine answered inside %1 within %2 seconds. The docker command there says: %3</source>
        <translation>Ningún motor de Docker respondió dentro de %1 en %2 segundos. El comando docker dice allí: %3</translation>
    </message>
    <message>
        <source>Check that the image has the docker command, and for an engine inside the agent that it is one with sudo.</source>
        <translation>Compruebe que la imagen tiene el comando docker y, si el motor está dentro del agente, que es una imagen con sudo.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The window can&apos;t be loaded: %1</source>
        <translation>No se puede cargar la ventana: %1</translation>
    </message>
    <message>
        <source>Install dind-wizard again, or use its commands: dind-wizard --help.</source>
        <translation>Vuelva a instalar dind-wizard o use sus órdenes: dind-wizard --help.</translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>Line %1 is not valid YAML: %2.</source>
        <translation>La línea %1 no es YAML válido: %2.</translation>
    </message>
    <message>
        <source>The line starts with a tab. YAML takes only spaces there.</source>
        <translation>La línea empieza con un tabulador. YAML solo admite espacios ahí.</translation>
    </message>
    <message>
        <source>Look at the indentation, colons and quotes of that line and of the one before it.</source>
        <translation>Revise la sangría, los dos puntos y las comillas de esa línea y de la anterior.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation>El archivo supera 1 MiB.</translation>
    </message>
    <message>
        <source>The file says too much, or refers to itself: reading stopped at line %1.</source>
        <translation>El archivo contiene demasiado o se refiere a sí mismo: la lectura se detuvo en la línea %1.</translation>
    </message>
    <message>
        <source>Look at the aliases, the names with a * in front.</source>
        <translation>Revise los alias, los nombres precedidos de *.</translation>
    </message>
    <message>
        <source>something stands behind the end of the file's contents</source>
        <translation>hay algo después del final del contenido del archivo</translation>
    </message>
</context>
<context>
    <name>docker</name>
    <message>
        <source>What answers is not a Docker engine: it reports no API version.</source>
        <translation>Lo que responde no es un motor de Docker: no informa de ninguna versión de la API.</translation>
    </message>
    <message>
        <source>The engine is too old: it speaks version %1 of the Engine API, this program needs %2.</source>
        <translation>El motor es demasiado antiguo: usa la versión %1 de Engine API, y este programa necesita la %2.</translation>
    </message>
    <message>
        <source>Update Docker to 20.10 or newer: docs.docker.com/engine/install</source>
        <translation>Actualice Docker a la 20.10 o posterior: docs.docker.com/engine/install</translation>
    </message>
    <message>
        <source>%1 can't be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 es demasiado grande.</translation>
    </message>
    <message>
        <source>%1 is not a valid JSON object.</source>
        <translation>%1 no es un objeto JSON válido.</translation>
    </message>
    <message>
        <source>Correct the file, or move it away.</source>
        <translation>Corrija el archivo o muévalo a otro lugar.</translation>
    </message>
    <message>
        <source>They belong in the folder that DOCKER_CERT_PATH names, or to the Docker context: ca.pem, cert.pem and key.pem.</source>
        <translation>Deben estar en la carpeta que indica DOCKER_CERT_PATH o en el contexto de Docker: ca.pem, cert.pem y key.pem.</translation>
    </message>
    <message>
        <source>The engine at %1 (from: %2) needs certificates, and %3 can't be read.</source>
        <translation>El motor de %1 (origen: %2) necesita certificados, y no se puede leer %3.</translation>
    </message>
    <message>
        <source>The credential helper %1 %2</source>
        <translation>El auxiliar de credenciales %1 %2</translation>
    </message>
    <message>
        <source>Docker's config.json names this helper. Try "docker login", or remove the entry (credsStore, credHelpers) if you don't use it.</source>
        <translation>El config.json de Docker indica este auxiliar. Pruebe "docker login", o elimine la entrada (credsStore, credHelpers) si no la usa.</translation>
    </message>
    <message>
        <source>has a name that is not allowed.</source>
        <translation>tiene un nombre que no está permitido.</translation>
    </message>
    <message>
        <source>is not on the PATH.</source>
        <translation>no está en el PATH.</translation>
    </message>
    <message>
        <source>crashed.</source>
        <translation>se cerró inesperadamente.</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>falló: %1</translation>
    </message>
    <message>
        <source>answered with something other than credentials.</source>
        <translation>respondió con algo que no son credenciales.</translation>
    </message>
    <message>
        <source>can't be started: %1</source>
        <translation>no se puede iniciar: %1</translation>
    </message>
    <message>
        <source>The credential helper %1 answers without end.</source>
        <translation>El auxiliar de credenciales %1 responde sin fin.</translation>
    </message>
    <message>
        <source>The credential helper %1 did not answer in time.</source>
        <translation>El auxiliar de credenciales %1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>It may be waiting for you to unlock a key store.</source>
        <translation>Puede que esté esperando a que usted desbloquee un almacén de claves.</translation>
    </message>
    <message>
        <source>%1 (from: %2) is no address of a Docker engine.</source>
        <translation>%1 (origen: %2) no es la dirección de un motor de Docker.</translation>
    </message>
    <message>
        <source>An address looks like unix:///var/run/docker.sock, tcp://HOST:2376 or ssh://USER@HOST.</source>
        <translation>Una dirección es como unix:///var/run/docker.sock, tcp://HOST:2376 o ssh://USER@HOST.</translation>
    </message>
    <message>
        <source>%1 (from: %2): a path can't stand there.</source>
        <translation>%1 (origen: %2): ahí no puede haber una ruta.</translation>
    </message>
    <message>
        <source>The docker command on that machine finds its engine itself.</source>
        <translation>El comando docker de esa máquina encuentra su motor por sí mismo.</translation>
    </message>
    <message>
        <source>%1 (from: %2): Windows has no Unix sockets for this.</source>
        <translation>%1 (origen: %2): Windows no tiene sockets Unix para esto.</translation>
    </message>
    <message>
        <source>Use an npipe:// address.</source>
        <translation>Use una dirección npipe://.</translation>
    </message>
    <message>
        <source>unix://%1 (from: %2): the socket's path has to start with /.</source>
        <translation>unix://%1 (origen: %2): la ruta del socket tiene que empezar por /.</translation>
    </message>
    <message>
        <source>%1 (from: %2) is no pipe address; one looks like %3.</source>
        <translation>%1 (origen: %2) no es una dirección de canalización; una válida es como %3.</translation>
    </message>
    <message>
        <source>%1 (from: %2): only Windows has named pipes.</source>
        <translation>%1 (origen: %2): solo Windows tiene canalizaciones con nombre.</translation>
    </message>
    <message>
        <source>Docker's default</source>
        <translation>valor predeterminado de Docker</translation>
    </message>
    <message>
        <source>There is no Docker context "%1" (from: %2).</source>
        <translation>No existe el contexto de Docker "%1" (origen: %2).</translation>
    </message>
    <message>
        <source>Contexts that exist: %1. An address starts with unix://, tcp:// or ssh:// (or is a socket's path).</source>
        <translation>Contextos existentes: %1. Una dirección empieza por unix://, tcp:// o ssh:// (o es la ruta de un socket).</translation>
    </message>
    <message>
        <source>The Docker context "%1" (from: %2) has no address of an engine.</source>
        <translation>El contexto de Docker "%1" (origen: %2) no tiene la dirección de un motor.</translation>
    </message>
    <message>
        <source>Look at it with "docker context inspect %1".</source>
        <translation>Examínelo con "docker context inspect %1".</translation>
    </message>
    <message>
        <source>context %1, chosen by %2</source>
        <translation>contexto %1, elegido por %2</translation>
    </message>
    <message>
        <source>The engine answered with no list.</source>
        <translation>El motor no respondió con una lista.</translation>
    </message>
    <message>
        <source>The engine's answer is not a JSON object.</source>
        <translation>La respuesta del motor no es un objeto JSON.</translation>
    </message>
    <message>
        <source>Pulling %1 has made no progress for %2 s.</source>
        <translation>La descarga de %1 no avanza desde hace %2 s.</translation>
    </message>
    <message>
        <source>The registry or the way to it is stuck. Check the network of the engine's host and try again: layers that are complete are kept.</source>
        <translation>El registro o el camino hasta él está bloqueado. Compruebe la red del host del motor e inténtelo de nuevo: las capas completas se conservan.</translation>
    </message>
    <message>
        <source>The command "%1" in the container %2 did not end in time.</source>
        <translation>El comando "%1" en el contenedor %2 no terminó a tiempo.</translation>
    </message>
    <message>
        <source>The engine gave the command no id.</source>
        <translation>El motor no dio ningún id al comando.</translation>
    </message>
    <message>
        <source>The engine did not finish in time.</source>
        <translation>El motor no terminó a tiempo.</translation>
    </message>
    <message>
        <source>The engine has been silent for %1 s.</source>
        <translation>El motor no ha respondido nada durante %1 s.</translation>
    </message>
    <message>
        <source>It may be overloaded or stuck. See what it logs ("journalctl -u docker") and try again.</source>
        <translation>Puede que esté sobrecargado o bloqueado. Consulte su log ("journalctl -u docker") e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The engine's answer is larger than this program accepts.</source>
        <translation>La respuesta del motor es más grande de lo que acepta este programa.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>A message of the engine is larger than this program accepts.</source>
        <translation>Un mensaje del motor es más grande de lo que acepta este programa.</translation>
    </message>
    <message>
        <source>The engine's stream is not made of JSON objects.</source>
        <translation>El flujo del motor no está formado por objetos JSON.</translation>
    </message>
    <message>
        <source>The engine's stream ended in the middle of a message.</source>
        <translation>El flujo del motor terminó en medio de un mensaje.</translation>
    </message>
    <message>
        <source>The container's output stream is not framed as it should be.</source>
        <translation>El flujo de salida del contenedor no está dividido en tramas como debería.</translation>
    </message>
    <message>
        <source>The container's output stream ended in the middle of a frame.</source>
        <translation>El flujo de salida del contenedor terminó en medio de una trama.</translation>
    </message>
    <message>
        <source>A frame of the container's output stream claims %1 bytes.</source>
        <translation>Una trama del flujo de salida del contenedor declara %1 bytes.</translation>
    </message>
    <message>
        <source>The engine is newer than this program knows. Update dind-wizard.</source>
        <translation>El motor es más reciente de lo que conoce este programa. Actualice dind-wizard.</translation>
    </message>
    <message>
        <source>The registry limits how often you may pull. Run "docker login", or wait.</source>
        <translation>El registro limita la frecuencia con la que puede descargar. Ejecute "docker login" o espere.</translation>
    </message>
    <message>
        <source>The registry wants other credentials, or the image's name is wrong. Check the name, then run "docker login" with the registry's host.</source>
        <translation>El registro exige otras credenciales, o el nombre de la imagen es incorrecto. Compruebe el nombre y después ejecute "docker login" con el host del registro.</translation>
    </message>
    <message>
        <source>The repository has no such tag, or not for this engine's platform. Check the tag.</source>
        <translation>El repositorio no tiene ese tag, o no lo tiene para la plataforma de este motor. Compruebe el tag.</translation>
    </message>
    <message>
        <source>The engine can't reach the registry. Check the host's network, DNS and proxy settings of the engine.</source>
        <translation>El motor no puede llegar al registro. Compruebe la red del host, el DNS y la configuración de proxy del motor.</translation>
    </message>
    <message>
        <source>The connection to the registry was cut. Try again: layers that are complete are kept.</source>
        <translation>Se cortó la conexión con el registro. Inténtelo de nuevo: las capas completas se conservan.</translation>
    </message>
    <message>
        <source>The registry speaks plain HTTP. Add it to "insecure-registries" of the engine's daemon.json if you trust the network.</source>
        <translation>El registro usa HTTP sin cifrar. Si confía en la red, agréguelo a "insecure-registries" en el daemon.json del motor.</translation>
    </message>
    <message>
        <source>The call was refused with status %1 and a web page.</source>
        <translation>La llamada se rechazó con el estado %1 y una página web.</translation>
    </message>
    <message>
        <source>A Docker engine does not answer so. A proxy in front of it (a socket proxy, perhaps) has probably denied this call; allow it there.</source>
        <translation>Un motor de Docker no responde así. Probablemente, un proxy que está delante de él (quizá un proxy del socket) ha denegado esta llamada; permítala allí.</translation>
    </message>
    <message>
        <source>The engine answered with status %1 and no message.</source>
        <translation>El motor respondió con el estado %1 y sin ningún mensaje.</translation>
    </message>
    <message>
        <source>The engine gave up pulling and did not say why.</source>
        <translation>El motor abandonó la descarga y no indicó por qué.</translation>
    </message>
    <message>
        <source>The entry for %1 in %2 holds no valid credentials.</source>
        <translation>La entrada de %1 en %2 no contiene credenciales válidas.</translation>
    </message>
    <message>
        <source>Run "docker login %1" again.</source>
        <translation>Ejecute "docker login %1" otra vez.</translation>
    </message>
    <message>
        <source>DOCKER_AUTH_CONFIG is not a valid JSON object.</source>
        <translation>DOCKER_AUTH_CONFIG no es un objeto JSON válido.</translation>
    </message>
    <message>
        <source>The connection ended in the middle of the engine's answer.</source>
        <translation>La conexión terminó en medio de la respuesta del motor.</translation>
    </message>
    <message>
        <source>The engine, or a proxy in front of it, may have been restarted. Try again.</source>
        <translation>Puede que se haya reiniciado el motor o un proxy que está delante de él. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What answers is not a Docker engine: it does not speak HTTP.</source>
        <translation>Lo que responde no es un motor de Docker: no usa HTTP.</translation>
    </message>
    <message>
        <source>What answers is not a Docker engine: its answer is not valid HTTP (%1).</source>
        <translation>Lo que responde no es un motor de Docker: su respuesta no es HTTP válido (%1).</translation>
    </message>
    <message>
        <source>A rootless engine seems to listen at %1. To use it: --engine unix://%1, or "docker context use rootless".</source>
        <translation>Parece que un motor rootless escucha en %1. Para usarlo: --engine unix://%1 o "docker context use rootless".</translation>
    </message>
    <message>
        <source>Is Docker installed and running? Start Docker Desktop.</source>
        <translation>¿Está Docker instalado y en ejecución? Inicie Docker Desktop.</translation>
    </message>
    <message>
        <source>Is Docker installed and running? Start it with "sudo systemctl start docker".</source>
        <translation>¿Está Docker instalado y en ejecución? Inícielo con "sudo systemctl start docker".</translation>
    </message>
    <message>
        <source>No Docker engine is at %1 (from: %2): there is no such socket.</source>
        <translation>No hay ningún motor de Docker en %1 (origen: %2): ese socket no existe.</translation>
    </message>
    <message>
        <source>If the engine is elsewhere, correct where the address came from: %1.</source>
        <translation>Si el motor está en otro lugar, corrija el origen de la dirección: %1.</translation>
    </message>
    <message>
        <source>You may not use the Docker engine at %1 (from: %2): permission denied.</source>
        <translation>Usted no puede usar el motor de Docker de %1 (origen: %2): permiso denegado.</translation>
    </message>
    <message>
        <source>A folder on the way to the socket may be closed to you, too.</source>
        <translation>También puede que no tenga acceso a alguna carpeta de la ruta del socket.</translation>
    </message>
    <message>
        <source>The socket belongs to the group root. Create the group "docker" (sudo groupadd docker), restart the engine and join that group.</source>
        <translation>El socket pertenece al grupo root. Cree el grupo "docker" (sudo groupadd docker), reinicie el motor y únase a ese grupo.</translation>
    </message>
    <message>
        <source>The socket belongs to the group %1. Join it, then log out and in again:
sudo usermod -aG %1 "$USER"
Know what that means: whoever is in this group is as powerful as root on this machine.</source>
        <translation>El socket pertenece al grupo %1. Únase a él, cierre la sesión y vuelva a iniciarla:
sudo usermod -aG %1 "$USER"
Tenga presente lo que significa: quien está en este grupo tiene tanto poder como root en esta máquina.</translation>
    </message>
    <message>
        <source>%1 (from: %2) is a folder, not a socket.</source>
        <translation>%1 (origen: %2) es una carpeta, no un socket.</translation>
    </message>
    <message>
        <source>A container that was started with "-v %1:…" while no engine listened there has created it. Stop Docker, remove the empty folder (sudo rmdir %1) and start Docker again.</source>
        <translation>La creó un contenedor que se inició con "-v %1:…" mientras ningún motor escuchaba ahí. Detenga Docker, elimine la carpeta vacía (sudo rmdir %1) y vuelva a iniciar Docker.</translation>
    </message>
    <message>
        <source>Nothing listens at %1 (from: %2): the socket is there, but the engine behind it has stopped.</source>
        <translation>Nadie escucha en %1 (origen: %2): el socket existe, pero el motor que hay detrás se ha detenido.</translation>
    </message>
    <message>
        <source>Start it with "sudo systemctl start docker"; what went wrong is in "journalctl -u docker".</source>
        <translation>Inícielo con "sudo systemctl start docker"; lo que falló está en "journalctl -u docker".</translation>
    </message>
    <message>
        <source>The socket's path %1 (from: %2) is longer than the system allows.</source>
        <translation>La ruta del socket %1 (origen: %2) es más larga de lo que permite el sistema.</translation>
    </message>
    <message>
        <source>No connection to the Docker engine at %1 (from: %2).</source>
        <translation>No hay conexión con el motor de Docker de %1 (origen: %2).</translation>
    </message>
    <message>
        <source>No connection to the Docker engine at %1 (from: %2): %3</source>
        <translation>No hay conexión con el motor de Docker de %1 (origen: %2): %3</translation>
    </message>
    <message>
        <source>Check the name of the host.</source>
        <translation>Compruebe el nombre del host.</translation>
    </message>
    <message>
        <source>Nothing listens at that port. Engines listen there only if they are told to; ssh://USER@HOST needs no port of theirs.</source>
        <translation>Nadie escucha en ese puerto. Los motores solo escuchan ahí si se les indica; ssh://USER@HOST no necesita un puerto de ellos.</translation>
    </message>
    <message>
        <source>The engine's certificate has to be valid today, for this host's name, and signed by the authority in ca.pem; and the engine has to know who signed cert.pem. "docker -H %1 --tlsverify version" shows the same.</source>
        <translation>El certificado del motor tiene que ser válido hoy, para el nombre de este host, y estar firmado por la autoridad de ca.pem; y el motor tiene que conocer a quien firmó cert.pem. "docker -H %1 --tlsverify version" muestra lo mismo.</translation>
    </message>
    <message>
        <source>An engine at port 2376 wants TLS: set DOCKER_TLS_VERIFY=1 and DOCKER_CERT_PATH.</source>
        <translation>Un motor en el puerto 2376 exige TLS: defina DOCKER_TLS_VERIFY=1 y DOCKER_CERT_PATH.</translation>
    </message>
    <message>
        <source>Is it the engine's port for TLS, 2376?</source>
        <translation>¿Es el puerto del motor para TLS, 2376?</translation>
    </message>
    <message>
        <source>The ssh command is not installed here: sudo apt install openssh-client</source>
        <translation>El comando ssh no está instalado aquí: sudo apt install openssh-client</translation>
    </message>
    <message>
        <source>The host has another key than the one that you know: it was installed anew, or somebody is in between. Ask who runs it before you change known_hosts.</source>
        <translation>El host tiene una clave distinta de la que usted conoce: se reinstaló, o alguien se ha interpuesto. Pregunte a quien lo administra antes de cambiar known_hosts.</translation>
    </message>
    <message>
        <source>Connect once by hand and compare the key: ssh %1</source>
        <translation>Conéctese una vez a mano y compare la clave: ssh %1</translation>
    </message>
    <message>
        <source>ssh can't ask for a password here. Let it log in with a key: ssh-copy-id %1, and ssh-add where the key has a passphrase.</source>
        <translation>Aquí ssh no puede pedir una contraseña. Haga que inicie sesión con una clave: ssh-copy-id %1, y ssh-add si la clave tiene frase de contraseña.</translation>
    </message>
    <message>
        <source>The docker command has to be there on %1, 18.09 or newer.</source>
        <translation>El comando docker tiene que existir en %1, versión 18.09 o posterior.</translation>
    </message>
    <message>
        <source>Try it by hand: ssh %1 docker version</source>
        <translation>Pruébelo a mano: ssh %1 docker version</translation>
    </message>
    <message>
        <source>The engine has ended its reports.</source>
        <translation>El motor ha dejado de enviar eventos.</translation>
    </message>
</context>
<context>
    <name>dw::gui::AcceptanceRun</name>
    <message>
        <source>The server does not know %1 yet.</source>
        <translation>El servidor todavía no conoce %1.</translation>
    </message>
    <message>
        <source>Wait until it has registered.</source>
        <translation>Espere a que se haya registrado.</translation>
    </message>
</context>
<context>
    <name>dw::gui::AccessPanel</name>
    <message>
        <source>Connect with an access token…</source>
        <translation>Conectar con un token de acceso…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>Olvidar el token</translation>
    </message>
    <message>
        <source>Looks before the launch whether the server’s licence has agents left, whether the name is free, and which agent pools there are.</source>
        <translation>Comprueba antes del lanzamiento si la licencia del servidor admite más agentes, si el nombre está libre y qué pools de agentes hay.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Make a token in TeamCity: your profile at the top right, Access Tokens. It is used to look, and changes nothing on the server.</source>
        <translation>Cree un token en TeamCity: su perfil, arriba a la derecha, Access Tokens. Se usa para consultar y no cambia nada en el servidor.</translation>
    </message>
    <message>
        <source>Keep it in this desktop’s key store</source>
        <translation>Guardarlo en el almacén de claves de este escritorio</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <translation>Conectado como %1.</translation>
    </message>
    <message>
        <source>This is no access token.</source>
        <translation>No es un token de acceso.</translation>
    </message>
    <message>
        <source>A token is one word of letters, digits and . _ ~ + / - =. Copy it again, without anything around it.</source>
        <translation>Un token es una sola palabra de letras, dígitos y . _ ~ + / - =. Cópielo de nuevo, sin nada alrededor.</translation>
    </message>
    <message>
        <source>A key that you make in TeamCity, under Profile, Access Tokens. The server is asked with it; nothing is changed there.</source>
        <translation>Una clave que se crea en TeamCity, en su perfil, Access Tokens. Con ella se consulta al servidor; no se cambia nada en él.</translation>
    </message>
    <message>
        <source>Keeps the token in your desktop’s key store, for the next time. It is kept nowhere else.</source>
        <translation>Guarda el token en el almacén de claves de su escritorio para la próxima vez. No se guarda en ningún otro lugar.</translation>
    </message>
    <message>
        <source>It is not kept: over http it can be read on the way.</source>
        <translation>No se guarda: con http se puede leer por el camino.</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentDetails</name>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
    <message>
        <source>Not compared with how it was launched</source>
        <translation>Sin comparar con el lanzamiento</translation>
    </message>
    <message>
        <source>It is as it was launched.</source>
        <translation>Está tal como se lanzó.</translation>
    </message>
    <message>
        <source>It is no longer as it was launched</source>
        <translation>Ya no está como se lanzó</translation>
    </message>
    <message>
        <source>To bring it back:</source>
        <translation>Para restablecerlo:</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Reemplazar…</translation>
    </message>
    <message>
        <source>%1: %2, %3 in use, %4; can be freed: %5</source>
        <translation>%1: %2, %3 en uso, %4; se puede liberar: %5</translation>
    </message>
    <message>
        <source>Disk of its own Docker engine</source>
        <translation>Disco de su propio motor de Docker</translation>
    </message>
    <message>
        <source>Images, containers and caches of its builds.</source>
        <translation>Imágenes, contenedores y cachés de sus builds.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
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
        <translation>Imagen:</translation>
    </message>
    <message>
        <source>Started:</source>
        <translation>Iniciado:</translation>
    </message>
    <message>
        <source>Uses:</source>
        <translation>Consumo:</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>Junto a él:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Servidor:</translation>
    </message>
    <message>
        <source>Launched as:</source>
        <translation>Lanzado como:</translation>
    </message>
    <message>
        <source>%1 (%2 ago)</source>
        <translation>%1 (hace %2)</translation>
    </message>
    <message>
        <source>%1 of one processor, %2 of memory</source>
        <translation>%1 de un procesador, %2 de memoria</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>On the server: %1</source>
        <translation>En el servidor: %1</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentForm</name>
    <message>
        <source>Any build can take the host over.</source>
        <translation>Cualquier build puede tomar el control del host.</translation>
    </message>
    <message>
        <source>Builds can make images and start no containers: no docker run, no Compose, no container wrapper. They can’t get at the host’s files, but at all its images and its network.</source>
        <translation>Los builds pueden crear imágenes, pero no iniciar contenedores: ni docker run, ni Compose, ni Container Wrapper. No llegan a los archivos del host, pero sí a todas sus imágenes y a su red.</translation>
    </message>
    <message>
        <source>Any build can take the host over, as without a proxy. Only Swarm, secrets and plugins are kept from it.</source>
        <translation>Cualquier build puede tomar el control del host, igual que sin proxy. Solo quedan fuera de su alcance Swarm, los secretos y los plugins.</translation>
    </message>
    <message>
        <source>beside the agent (sidecar)</source>
        <translation>junto al agente (sidecar)</translation>
    </message>
    <message>
        <source>inside the agent’s container</source>
        <translation>dentro del contenedor del agente</translation>
    </message>
    <message>
        <source>none: the agent holds the socket</source>
        <translation>ninguno: el agente tiene el socket</translation>
    </message>
    <message>
        <source>lets images through: build, pull, push</source>
        <translation>deja pasar imágenes: build, pull, push</translation>
    </message>
    <message>
        <source>lets containers through too</source>
        <translation>también deja pasar contenedores</translation>
    </message>
    <message>
        <source>root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>the image’s own user</source>
        <translation>el usuario propio de la imagen</translation>
    </message>
    <message>
        <source>I have a server</source>
        <translation>Ya tengo un servidor</translation>
    </message>
    <message>
        <source>No server yet?</source>
        <translation>¿Aún no tiene servidor?</translation>
    </message>
    <message>
        <source>Give a number of processors, such as 2 or 1.5.</source>
        <translation>Indique un número de procesadores, como 2 o 1.5.</translation>
    </message>
    <message>
        <source>Give a size such as 512m or 4g.</source>
        <translation>Indique un tamaño como 512m o 4g.</translation>
    </message>
    <message>
        <source>Give a whole number, such as 4096.</source>
        <translation>Indique un número entero, como 4096.</translation>
    </message>
    <message>
        <source>Give a whole number, such as 1400.</source>
        <translation>Indique un número entero, como 1400.</translation>
    </message>
    <message>
        <source>the default: beside the agent</source>
        <translation>predeterminado: junto al agente</translation>
    </message>
    <message>
        <source>the default: inside the agent</source>
        <translation>predeterminado: dentro del agente</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentInquiry</name>
    <message>
        <source>Not told</source>
        <translation>Sin datos</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentLog</name>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Stay at the end of the log.</source>
        <translation>Permanecer al final del log.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Leave what is shown as it is. Nothing is lost meanwhile, unless it is more than the log holds.</source>
        <translation>Dejar lo que se muestra tal como está. Mientras tanto no se pierde nada, salvo que sea más de lo que admite el log.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save what is shown to a file, with the secrets in it masked.</source>
        <translation>Guardar en un archivo lo que se muestra, con los secretos ocultos.</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>Anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>Siguiente (F3)</translation>
    </message>
    <message>
        <source>Whose log</source>
        <translation>De quién es el log</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Buscar en el log</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Buscar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Log of the agent</source>
        <translation>Log del agente</translation>
    </message>
    <message>
        <source>The container has stopped: this is the end of its log.</source>
        <translation>El contenedor se ha detenido: este es el final de su log.</translation>
    </message>
    <message>
        <source>The log can’t be followed any further. %1</source>
        <translation>No se puede seguir mostrando el log. %1</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Todavía no hay nada en el log.</translation>
    </message>
    <message>
        <source>Choose an agent to see its log.</source>
        <translation>Seleccione un agente para ver su log.</translation>
    </message>
    <message>
        <source>Paused. More has been logged meanwhile.</source>
        <translation>En pausa. Mientras tanto han llegado más líneas al log.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Guardar el log</translation>
    </message>
    <message>
        <source>Logs (*.log *.txt);;All files (*)</source>
        <translation>Logs (*.log *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se guardó</translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) left out here: they came faster than they can be shown …</source>
        <translation>
            <numerusform>… aquí se omitió %n línea: llegó más rápido de lo que se puede mostrar …</numerusform>
            <numerusform>… aquí se omitieron %n líneas: llegaron más rápido de lo que se puede mostrar …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %n time(s)</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent’s log, or that of the container beside it.</source>
        <translation>El log del agente o el del contenedor que va junto a él.</translation>
    </message>
    <message>
        <source>Marks what has this in it, as you type. F3 goes on to the next.</source>
        <translation>Marca las coincidencias con este texto mientras escribe. F3 pasa a la siguiente.</translation>
    </message>
    <message>
        <source>What the container prints, as it prints it. Tokens are masked.</source>
        <translation>Lo que muestra el contenedor, en cuanto lo muestra. Los tokens se ocultan.</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentPage</name>
    <message>
        <source>You can’t go on while the text under “%1” holds changes that are not applied.</source>
        <translation>No puede continuar mientras el texto de «%1» contenga cambios sin aplicar.</translation>
    </message>
    <message>
        <source>With an example address until you enter your server’s.</source>
        <translation>Con una dirección de ejemplo hasta que escriba la de su servidor.</translation>
    </message>
    <message>
        <source>As it was before the mistake. Correct the marked field to bring it up to date.</source>
        <translation>Tal como estaba antes del error. Corrija el campo marcado para actualizarlo.</translation>
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
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>Reiniciando…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>Cleaning up…</source>
        <translation>Limpiando…</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentsModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <translation>Versión</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>Tiempo activo</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>En el servidor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>How it gets Docker.</source>
        <translation>Cómo accede a Docker.</translation>
    </message>
    <message>
        <source>TeamCity’s version where the image tells it, else the image’s tag.</source>
        <translation>La versión de TeamCity si la imagen la indica; si no, el tag de la imagen.</translation>
    </message>
    <message>
        <source>Of one processor, with the container beside it. Measured for the rows that are shown.</source>
        <translation>De un procesador, incluido el contenedor que va junto a él. Se mide en las filas visibles.</translation>
    </message>
    <message>
        <source>With the container beside it, without file cache. Measured for the rows that are shown.</source>
        <translation>Incluido el contenedor que va junto a él, sin la caché de archivos. Se mide en las filas visibles.</translation>
    </message>
    <message>
        <source>What TeamCity says of the agent. It is asked when the agent is chosen, where an access token is kept.</source>
        <translation>Lo que TeamCity indica sobre el agente. Se consulta al seleccionar el agente, si hay un token de acceso guardado.</translation>
    </message>
    <message>
        <source>Whether the containers still are as they were launched. It is compared when the agent is chosen.</source>
        <translation>Si los contenedores siguen tal como se lanzaron. Se compara al seleccionar el agente.</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentsWindow</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
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
        <translation>Iniciar el agente, después del contenedor que va junto a él.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop it and give a build that runs the time to end that the agent was launched with.</source>
        <translation>Detenerlo y dar al build en curso, para que termine, el tiempo que se fijó al lanzar el agente.</translation>
    </message>
    <message>
        <source>R&amp;estart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>Stop it, then start it.</source>
        <translation>Detenerlo y volver a iniciarlo.</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>Ree&amp;mplazar…</translation>
    </message>
    <message>
        <source>Launch it anew with changed settings. Its data stays.</source>
        <translation>Volver a lanzarlo con otra configuración. Sus datos se conservan.</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Remove it, after showing what goes and what stays.</source>
        <translation>Eliminarlo, tras mostrar qué se elimina y qué se conserva.</translation>
    </message>
    <message>
        <source>Open a s&amp;hell</source>
        <translation>Abrir un &amp;shell</translation>
    </message>
    <message>
        <source>A shell inside the agent, in your terminal.</source>
        <translation>Un shell dentro del agente, en su terminal.</translation>
    </message>
    <message>
        <source>&amp;Free disk…</source>
        <translation>&amp;Liberar disco…</translation>
    </message>
    <message>
        <source>Remove what the agent’s own Docker engine no longer needs.</source>
        <translation>Eliminar lo que el motor de Docker propio del agente ya no necesita.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Look whether they still are as they were launched.</source>
        <translation>Comprobar si siguen tal como se lanzaron.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>Ask the engine for everything once more.</source>
        <translation>Volver a consultarlo todo al motor.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Wizard</source>
        <translation>&amp;Asistente</translation>
    </message>
    <message>
        <source>Show the window that launches agents.</source>
        <translation>Mostrar la ventana que lanza agentes.</translation>
    </message>
    <message>
        <source>Engine: %1 (from: %2)</source>
        <translation>Motor: %1 (origen: %2)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En tiempo real</translation>
    </message>
    <message>
        <source>What happens on the engine is shown as it happens.</source>
        <translation>Lo que ocurre en el motor se muestra al momento.</translation>
    </message>
    <message>
        <source>Not live, trying again</source>
        <translation>Sin actualizar, reintentando</translation>
    </message>
    <message>
        <source>This is what was known last. %1</source>
        <translation>Esto es lo último que se supo. %1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Inaccesible</translation>
    </message>
    <message>
        <source>The engine can’t be reached</source>
        <translation>No se puede acceder al motor</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rei&amp;ntentar</translation>
    </message>
    <message>
        <source>Looking for agents…</source>
        <translation>Buscando agentes…</translation>
    </message>
    <message>
        <source>The engine is asked for its containers.</source>
        <translation>Se están consultando los contenedores del motor.</translation>
    </message>
    <message>
        <source>No agents here yet</source>
        <translation>Todavía no hay agentes aquí</translation>
    </message>
    <message>
        <source>Agents that this program launches on this engine appear here. Other containers never do.</source>
        <translation>Aquí aparecen los agentes que este programa lanza en este motor. Otros contenedores no aparecen nunca.</translation>
    </message>
    <message>
        <source>&amp;Launch one</source>
        <translation>Lan&amp;zar uno</translation>
    </message>
    <message>
        <source>Choose an agent to see more of it.</source>
        <translation>Seleccione un agente para ver más detalles.</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Liberar disco</translation>
    </message>
    <message>
        <source>Clean up in the Docker engine of %1?</source>
        <translation>¿Limpiar el motor de Docker de %1?</translation>
    </message>
    <message>
        <source>This removes there, and nowhere else: all stopped containers, networks that no container uses, images without a tag that no container uses, and build cache that is not in use. Volumes stay. A build that runs may have to build or pull some of it again.</source>
        <translation>Esto elimina allí, y en ningún otro lugar, todos los contenedores detenidos, las redes que ningún contenedor usa, las imágenes sin tag que ningún contenedor usa y la caché de build que no está en uso. Los volúmenes se conservan. Es posible que un build en curso tenga que volver a construir o descargar parte de ello.</translation>
    </message>
    <message>
        <source>Also all &amp;images that no container uses</source>
        <translation>También todas las &amp;imágenes que ningún contenedor usa</translation>
    </message>
    <message>
        <source>&amp;Clean up</source>
        <translation>&amp;Limpiar</translation>
    </message>
    <message>
        <source>%1: there is no record here of the settings that it was launched with. It was launched from another account or machine, or from an export.
Start from the container instead: in the wizard’s menu, “Start from an existing container, command or file”.</source>
        <translation>%1: aquí no consta la configuración con la que se lanzó. Se lanzó desde otra cuenta u otra máquina, o a partir de una exportación.
Parta en su lugar del contenedor: en el menú del asistente, «Partir de un contenedor, un comando o un archivo existente».</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>The settings are those of all of them, and launching them again replaces all of them. Nothing happens before you launch.</source>
        <translation>La configuración es la de todos ellos, y volver a lanzarla los reemplaza a todos. No ocurre nada hasta que la lance.</translation>
    </message>
    <message>
        <source>&amp;Change the settings</source>
        <translation>&amp;Cambiar la configuración</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) match</source>
        <translation>
            <numerusform>Coincidencias: %1 de %n agente</numerusform>
            <numerusform>Coincidencias: %1 de %n agentes</numerusform>
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
            <numerusform>Hay %n agente seleccionado. Lo que haga se aplica a él.</numerusform>
            <numerusform>Hay %n agentes seleccionados. Lo que haga se aplica a todos ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was launched together with others: %n agents.</source>
        <translation>
            <numerusform>%1 se lanzó junto con otros: %n agente en total.</numerusform>
            <numerusform>%1 se lanzó junto con otros: %n agentes en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Frees more, and the next builds have to pull or build them again.</source>
        <translation>Libera más espacio, pero los próximos builds tendrán que volver a descargarlas o a crearlas.</translation>
    </message>
</context>
<context>
    <name>dw::gui::ComparisonTable</name>
    <message>
        <source>The methods compared</source>
        <translation>Comparación de los métodos</translation>
    </message>
    <message>
        <source>Select this to read what it rests on.</source>
        <translation>Selecciónelo para leer en qué se basa.</translation>
    </message>
    <message>
        <source>How the three methods differ on this machine. Select a cell to read what it rests on.</source>
        <translation>En qué se diferencian los tres métodos en esta máquina. Seleccione una celda para leer en qué se basa.</translation>
    </message>
</context>
<context>
    <name>dw::gui::ContainerList</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Volver a buscar</translation>
    </message>
    <message>
        <source>Part of a name or an image</source>
        <translation>Parte de un nombre o de una imagen</translation>
    </message>
    <message>
        <source>Ask the engine for its containers once more.</source>
        <translation>Preguntar otra vez al motor por sus contenedores.</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contenedores</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>Buscando el motor…</translation>
    </message>
    <message>
        <source>The engine can’t be reached. %1

You can also run docker inspect NAME where the engine is, and paste what it prints under “Paste”.</source>
        <translation>No se puede acceder al motor. %1

También puede ejecutar docker inspect NAME donde está el motor y pegar en «Pegar» lo que muestre.</translation>
    </message>
    <message>
        <source>Asking the engine for its containers…</source>
        <translation>Preguntando al motor por sus contenedores…</translation>
    </message>
    <message>
        <source>The engine does not say which containers it has. %1</source>
        <translation>El motor no indica qué contenedores tiene. %1</translation>
    </message>
    <message>
        <source>This engine has no containers. Choose another engine on the first page, or paste a command or the output of docker inspect.</source>
        <translation>Este motor no tiene contenedores. Elija otro motor en la primera página, o pegue un comando o la salida de docker inspect.</translation>
    </message>
    <message>
        <source>Shows only containers with this in their name or image.</source>
        <translation>Muestra solo los contenedores que contienen este texto en el nombre o en la imagen.</translation>
    </message>
    <message>
        <source>The containers of the engine. Choose one to see what settings come nearest to it; it is only looked at.</source>
        <translation>Los contenedores del motor. Seleccione uno para ver qué configuración se le parece más; solo se consulta.</translation>
    </message>
    <message>
        <source>Fil&amp;ter:</source>
        <translation>Fi&amp;ltro:</translation>
    </message>
</context>
<context>
    <name>dw::gui::EngineSession</name>
    <message>
        <source>Docker is not installed on this machine. Install it step by step, or choose an engine that is elsewhere.</source>
        <translation>Docker no está instalado en esta máquina. Instálelo paso a paso o elija un motor que esté en otro lugar.</translation>
    </message>
</context>
<context>
    <name>dw::gui::Export</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, with room left.</source>
        <translation>Elija una carpeta en la que pueda escribir y en la que quede espacio.</translation>
    </message>
</context>
<context>
    <name>dw::gui::FindingList</name>
    <message>
        <source>Fine</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún desconocido</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>dw::gui::GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Buscar en el glosario</translation>
    </message>
    <message>
        <source>Shows only the words that have this in them.</source>
        <translation>Muestra solo los términos que contienen este texto.</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>What the words of Docker and TeamCity mean.</source>
        <translation>Qué significan los términos de Docker y TeamCity.</translation>
    </message>
    <message>
        <source>No word has this in it.</source>
        <translation>Ningún término contiene este texto.</translation>
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

o un script completo, un archivo Compose (services: …), la salida de docker inspect o un archivo de configuración de este programa</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>&amp;Usar esta configuración</translation>
    </message>
    <message>
        <source>Inspecting %1…</source>
        <translation>Inspeccionando %1…</translation>
    </message>
    <message>
        <source>%1
Of the %2 files only this one, the first, is read.</source>
        <translation>%1
De los %2 archivos solo se lee este, el primero.</translation>
    </message>
    <message>
        <source>Open a Compose file, a script or docker inspect output</source>
        <translation>Abrir un archivo Compose, un script o una salida de docker inspect</translation>
    </message>
    <message>
        <source>Compose files, scripts, JSON (*.yaml *.yml *.sh *.txt *.json)</source>
        <translation>Archivos Compose, scripts, JSON (*.yaml *.yml *.sh *.txt *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a file to see here what would come of it.</source>
        <translation>Abra un archivo para ver aquí qué resultaría de él.</translation>
    </message>
    <message>
        <source>Choose a container to see here what would come of it. It stays as it is.</source>
        <translation>Elija un contenedor para ver aquí qué resultaría de él. El contenedor no se modifica.</translation>
    </message>
    <message>
        <source>Paste or type something to see here what would come of it.</source>
        <translation>Pegue o escriba algo para ver aquí qué resultaría de ello.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>dw::gui::ImportReport</name>
    <message numerus="yes">
        <source>%n setting(s) not kept</source>
        <translation>
            <numerusform>%n ajuste no conservado</numerusform>
            <numerusform>%n ajustes no conservados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) added by the method or by default</source>
        <translation>
            <numerusform>%n ajuste agregado por el método o de forma predeterminada</numerusform>
            <numerusform>%n ajustes agregados por el método o de forma predeterminada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) kept as they are</source>
        <translation>
            <numerusform>%n ajuste conservado tal cual</numerusform>
            <numerusform>%n ajustes conservados tal cual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) understood</source>
        <translation>
            <numerusform>%n ajuste reconocido</numerusform>
            <numerusform>%n ajustes reconocidos</numerusform>
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
        <translation>Imagen:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>To correct:</source>
        <translation>Por corregir:</translation>
    </message>
    <message>
        <source>What became of each setting</source>
        <translation>Qué ha pasado con cada ajuste</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué pasa con él</translation>
    </message>
    <message>
        <source>No settings can be made of this</source>
        <translation>De esto no se puede obtener ninguna configuración</translation>
    </message>
    <message>
        <source>Everything in it is kept</source>
        <translation>Se conserva todo lo que contiene</translation>
    </message>
    <message>
        <source>a new one for trials, made with the agents</source>
        <translation>uno nuevo para pruebas, creado con los agentes</translation>
    </message>
    <message>
        <source>not in it: enter it on the next page</source>
        <translation>no aparece: escríbala en la página siguiente</translation>
    </message>
    <message>
        <source>%1, the method’s own</source>
        <translation>%1, la propia del método</translation>
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
        <translation>… y %1 más</translation>
    </message>
    <message>
        <source>Each part of what was read: whether it is understood, kept as it is, not kept, or added, and why.</source>
        <translation>Cada parte de lo leído: si se reconoce, se conserva tal cual, no se conserva o se agrega, y por qué.</translation>
    </message>
</context>
<context>
    <name>dw::gui::LaunchPage</name>
    <message>
        <source>Launching…</source>
        <translation>Lanzando…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <translation>%1 se está ejecutando</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) are running</source>
        <translation>
            <numerusform>%n agente se está ejecutando</numerusform>
            <numerusform>%n agentes se están ejecutando</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The launch failed</source>
        <translation>El lanzamiento falló</translation>
    </message>
    <message>
        <source>&amp;Authorize now</source>
        <translation>&amp;Autorizar ahora</translation>
    </message>
    <message>
        <source>&amp;Authorize in TeamCity</source>
        <translation>&amp;Autorizar en TeamCity</translation>
    </message>
    <message>
        <source>Running, and not working yet</source>
        <translation>En ejecución, pero todavía no trabaja</translation>
    </message>
    <message>
        <source>Connected, and ready for builds</source>
        <translation>Conectado y listo para builds</translation>
    </message>
    <message>
        <source>The server’s choice of pool</source>
        <translation>El pool que elija el servidor</translation>
    </message>
    <message>
        <source>What builds need is being tried. A new agent waits in TeamCity until somebody authorises it.</source>
        <translation>Se está probando lo que necesitan los builds. Un agente nuevo espera en TeamCity hasta que alguien lo autoriza.</translation>
    </message>
    <message>
        <source>Docker works for its builds, and the server knows it.</source>
        <translation>Docker funciona para sus builds y el servidor lo conoce.</translation>
    </message>
</context>
<context>
    <name>dw::gui::LaunchSteps</name>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
</context>
<context>
    <name>dw::gui::LogView</name>
    <message>
        <source>The agents’ log appears here once they start.</source>
        <translation>El log de los agentes aparece aquí en cuanto se inician.</translation>
    </message>
</context>
<context>
    <name>dw::gui::MainWizard</name>
    <message>
        <source>TeamCity agents with Docker</source>
        <translation>Agentes de TeamCity con Docker</translation>
    </message>
    <message>
        <source>&amp;Launch</source>
        <translation>&amp;Lanzar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menú</translation>
    </message>
    <message>
        <source>&amp;Open settings…</source>
        <translation>&amp;Abrir configuración…</translation>
    </message>
    <message>
        <source>Start &amp;from an existing container, command or file…</source>
        <translation>&amp;Partir de un contenedor, un comando o un archivo existente…</translation>
    </message>
    <message>
        <source>&amp;Save settings as…</source>
        <translation>&amp;Guardar configuración como…</translation>
    </message>
    <message>
        <source>&amp;Launches that were cut off…</source>
        <translation>&amp;Lanzamientos interrumpidos…</translation>
    </message>
    <message>
        <source>Start o&amp;ver</source>
        <translation>Empe&amp;zar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>About dind-wizard</source>
        <translation>Acerca de dind-wizard</translation>
    </message>
    <message>
        <source>dind-wizard %1</source>
        <translation>dind-wizard %1</translation>
    </message>
    <message>
        <source>Sets up TeamCity build agents that can run Docker: in three ways, with what each of them risks in plain words.

Qt %1. MIT licence.</source>
        <translation>Configura agentes de build de TeamCity que pueden ejecutar Docker: de tres maneras, con los riesgos de cada una en palabras sencillas.

Qt %1. Licencia MIT.</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>The &amp;system’s</source>
        <translation>El del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Agents…</source>
        <translation>Age&amp;ntes…</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>Acerca d&amp;e</translation>
    </message>
    <message>
        <source>TeamCity agents with Docker: replacing %1</source>
        <translation>Agentes de TeamCity con Docker: reemplazo de %1</translation>
    </message>
    <message>
        <source>Launch a&amp;gain</source>
        <translation>Lanzar de nue&amp;vo</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>A&amp;brir reciente</translation>
    </message>
    <message>
        <source>&amp;Forget one</source>
        <translation>&amp;Olvidar una</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vaciar esta lista</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glosario</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
</context>
<context>
    <name>dw::gui::MethodCard</name>
    <message>
        <source>Choose this method. What it does and what it risks stands below.</source>
        <translation>Elegir este método. Lo que hace y los riesgos que tiene se explican abajo.</translation>
    </message>
</context>
<context>
    <name>dw::gui::MethodChooser</name>
    <message>
        <source>Do you trust everybody whose code is built here?</source>
        <translation>¿Confía en todas las personas cuyo código se compila aquí?</translation>
    </message>
    <message>
        <source>&amp;Yes: each of them might as well be root on this host</source>
        <translation>Sí: cualquiera de ellas podría &amp;también ser root en este host</translation>
    </message>
    <message>
        <source>No, or not &amp;all: pull requests of strangers, say</source>
        <translation>No, o no en todas: por &amp;ejemplo, pull requests de desconocidos</translation>
    </message>
    <message>
        <source>What do builds do with Docker?</source>
        <translation>¿Qué hacen los builds con Docker?</translation>
    </message>
    <message>
        <source>Start several containers together (Compose)</source>
        <translation>Iniciar varios contenedores juntos (Compose)</translation>
    </message>
    <message>
        <source>Make images, perhaps for other processors (buildx)</source>
        <translation>Crear imágenes, quizá para otros procesadores (buildx)</translation>
    </message>
    <message>
        <source>Run tests that start containers (Testcontainers)</source>
        <translation>Ejecutar pruebas que inician contenedores (Testcontainers)</translation>
    </message>
    <message>
        <source>Reach their containers through published ports</source>
        <translation>Acceder a sus contenedores por puertos publicados</translation>
    </message>
    <message>
        <source>And this host?</source>
        <translation>¿Y este host?</translation>
    </message>
    <message>
        <source>It will have more than one agent</source>
        <translation>Tendrá más de un agente</translation>
    </message>
    <message>
        <source>I may install software on it, as root</source>
        <translation>Puedo instalar software en él como root</translation>
    </message>
    <message>
        <source>Answer the first question, and a method is recommended here, with its reasons.</source>
        <translation>Responda a la primera pregunta y aquí se recomienda un método, con sus motivos.</translation>
    </message>
    <message>
        <source>Whoever can change what a build runs can take over the host with two of the three methods.</source>
        <translation>Con dos de los tres métodos, quien puede cambiar lo que ejecuta un build puede tomar el control del host.</translation>
    </message>
    <message>
        <source>Only Sysbox keeps such builds off the host; what is hostile on purpose belongs into virtual machines.</source>
        <translation>Solo Sysbox mantiene esos builds fuera del host; lo que es malintencionado debe ejecutarse en máquinas virtuales.</translation>
    </message>
    <message>
        <source>Builds that run docker compose up, say for a database beside the tests.</source>
        <translation>Builds que ejecutan docker compose up, por ejemplo para tener una base de datos junto a las pruebas.</translation>
    </message>
    <message>
        <source>Builds that run docker build or docker buildx.</source>
        <translation>Builds que ejecutan docker build o docker buildx.</translation>
    </message>
    <message>
        <source>Such tests talk to the engine themselves and reach what they started through ports.</source>
        <translation>Estas pruebas hablan directamente con el motor y acceden por puertos a lo que han iniciado.</translation>
    </message>
    <message>
        <source>Where such a port opens differs from method to method: on the host, on the engine’s container or on the agent.</source>
        <translation>Dónde se abre ese puerto depende del método: en el host, en el contenedor del motor o en el agente.</translation>
    </message>
    <message>
        <source>Agents that share an engine also share names, ports and folders.</source>
        <translation>Los agentes que comparten un motor comparten también los nombres, los puertos y las carpetas.</translation>
    </message>
    <message>
        <source>Sysbox has to be installed on the host first.</source>
        <translation>Antes hay que instalar Sysbox en el host.</translation>
    </message>
</context>
<context>
    <name>dw::gui::MethodDetails</name>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>Úselo cuando</translation>
    </message>
    <message>
        <source>Better not when</source>
        <translation>Mejor no cuando</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Qué necesita</translation>
    </message>
    <message>
        <source>Risks in plain words</source>
        <translation>Riesgos en palabras sencillas</translation>
    </message>
</context>
<context>
    <name>dw::gui::MethodPage</name>
    <message>
        <source>Works here, but: %1</source>
        <translation>Funciona aquí, pero: %1</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Funciona aquí</translation>
    </message>
    <message>
        <source>Not here: %1</source>
        <translation>Aquí no: %1</translation>
    </message>
    <message>
        <source>Engine not reachable</source>
        <translation>No se puede acceder al motor</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>About this method</source>
        <translation>Acerca de este método</translation>
    </message>
    <message>
        <source>Compare all three</source>
        <translation>Comparar los tres</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagrama</translation>
    </message>
    <message>
        <source>Not sure? Answer a few questions</source>
        <translation>¿No está seguro? Responda a unas preguntas</translation>
    </message>
    <message>
        <source>%1 · found through: %2</source>
        <translation>%1 · encontrado por: %2</translation>
    </message>
    <message>
        <source>%1 · as you chose</source>
        <translation>%1 · elegido por usted</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>Buscando el motor…</translation>
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
        <translation>Este texto contiene cambios sin aplicar.</translation>
    </message>
    <message>
        <source>%1 can’t express all of this</source>
        <translation>%1 no puede expresar todo esto</translation>
    </message>
    <message numerus="yes">
        <source>%n more at the top of the text.</source>
        <translation>
            <numerusform>%n más al principio del texto.</numerusform>
            <numerusform>%n más al principio del texto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dw::gui::PlanDiagram</name>
    <message>
        <source>About the part of the diagram</source>
        <translation>Acerca de la parte del diagrama</translation>
    </message>
    <message>
        <source>Point at a part to read what it is. A click holds it. Tab and the arrow keys go from part to part. + and −, or the wheel with Ctrl, change the size, 0 makes all of it fit, and dragging moves it. Escape lets go of a part.</source>
        <translation>Señale una parte para leer qué es. Un clic la fija. Tab y las teclas de flecha pasan de una parte a otra. + y −, o la rueda con Ctrl, cambian el tamaño, 0 lo ajusta todo a la vista y arrastrando se mueve. Escape suelta la parte.</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>As large as fits, and large enough to read</source>
        <translation>Tan grande como quepa, y lo bastante grande para leerlo</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Guardar como SVG…</translation>
    </message>
    <message>
        <source>Save the diagram as SVG, which stays sharp at any size</source>
        <translation>Guardar el diagrama como SVG, nítido a cualquier tamaño</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Guardar como PNG…</translation>
    </message>
    <message>
        <source>Save the diagram as PNG, which every program shows</source>
        <translation>Guardar el diagrama como PNG, que cualquier programa muestra</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Point at a part to read what it is, click it to hold it, or walk through the parts with Tab and the arrow keys.</source>
        <translation>Señale una parte para leer qué es, haga clic en ella para fijarla o recorra las partes con Tab y las teclas de flecha.</translation>
    </message>
    <message>
        <source>Risk: </source>
        <translation>Riesgo: </translation>
    </message>
    <message>
        <source>In the Docker command:</source>
        <translation>En el comando docker:</translation>
    </message>
    <message>
        <source>In the Compose file:</source>
        <translation>En el archivo Compose:</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se ha guardado</translation>
    </message>
    <message>
        <source>Save the diagram</source>
        <translation>Guardar el diagrama</translation>
    </message>
    <message>
        <source>What the part of the diagram that you point at or have chosen is, and what it risks.</source>
        <translation>Qué es y qué riesgos tiene la parte del diagrama que señala o que ha seleccionado.</translation>
    </message>
</context>
<context>
    <name>dw::gui::PreviewEditor</name>
    <message>
        <source>&amp;Discard my changes</source>
        <translation>&amp;Descartar mis cambios</translation>
    </message>
    <message>
        <source>What is to be said about the text</source>
        <translation>Observaciones sobre el texto</translation>
    </message>
    <message>
        <source>Click an entry to go to its line.</source>
        <translation>Haga clic en una entrada para ir a su línea.</translation>
    </message>
    <message>
        <source>Write this text anew from the settings as they are now.</source>
        <translation>Volver a escribir este texto a partir de la configuración actual.</translation>
    </message>
    <message>
        <source>You can edit this text: the fields follow, and what the agent can’t have is marked at its line. Ctrl+Z takes back what you typed and, when there is nothing left of that, the last change of a field. Tab moves on to what comes next in the window; indent with spaces.</source>
        <translation>Puede editar este texto: los campos se actualizan, y lo que el agente no puede tener se marca en su línea. Ctrl+Z deshace lo que ha escrito y, cuando no queda nada por deshacer, el último cambio de un campo. Tab pasa al elemento siguiente de la ventana; use espacios para la sangría.</translation>
    </message>
    <message>
        <source>This text is too long to be edited here: change the fields, or save it and edit the file.</source>
        <translation>Este texto es demasiado largo para editarlo aquí: cambie los campos, o guárdelo y edite el archivo.</translation>
    </message>
    <message>
        <source>This text is too long to be read here.</source>
        <translation>Este texto es demasiado largo para leerlo aquí.</translation>
    </message>
    <message>
        <source>What is marked is brought up to date when you leave the text.</source>
        <translation>Lo marcado se actualiza cuando sale del texto.</translation>
    </message>
    <message>
        <source>The settings stay as they were until this is corrected.</source>
        <translation>La configuración queda como estaba hasta que se corrija esto.</translation>
    </message>
    <message>
        <source>The agent will not have what is marked. Take it out, or discard your changes, to go on.</source>
        <translation>El agente no tendrá lo que está marcado. Para continuar, quítelo o descarte sus cambios.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>What comes of your settings, as it would be run or written. It follows each change.</source>
        <translation>El resultado de su configuración, tal como se ejecutaría o se escribiría. Se actualiza con cada cambio.</translation>
    </message>
</context>
<context>
    <name>dw::gui::ReachPanel</name>
    <message>
        <source>A hostile build can then no longer:</source>
        <translation>Un build malicioso ya no podrá:</translation>
    </message>
    <message>
        <source>The price: %1</source>
        <translation>El precio: %1</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>What a hostile build can do</source>
        <translation>Qué puede hacer un build malicioso</translation>
    </message>
    <message>
        <source>What would leave it less</source>
        <translation>Qué le dejaría menos margen</translation>
    </message>
    <message>
        <source>What does not help</source>
        <translation>Qué no ayuda</translation>
    </message>
    <message>
        <source>What a build could reach</source>
        <translation>A qué podría acceder un build</translation>
    </message>
</context>
<context>
    <name>dw::gui::RecentLaunches</name>
    <message>
        <source>a server for trials</source>
        <translation>un servidor de pruebas</translation>
    </message>
</context>
<context>
    <name>dw::gui::RecoveryDialog</name>
    <message>
        <source>Nothing is left to do</source>
        <translation>No queda nada por hacer</translation>
    </message>
    <message>
        <source>No launch on this engine was cut off.</source>
        <translation>En este motor no se interrumpió ningún lanzamiento.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>A launch was cut off</source>
        <translation>Se interrumpió un lanzamiento</translation>
    </message>
    <message>
        <source>The launch of %1, begun on %2, had everything up. Only what it replaced is still to be removed.</source>
        <translation>El lanzamiento de %1, iniciado el %2, lo tenía todo en marcha. Solo falta eliminar lo que reemplazó.</translation>
    </message>
    <message>
        <source>The launch of %1, begun on %2, did not come to its end. It has made:</source>
        <translation>El lanzamiento de %1, iniciado el %2, no llegó a terminar. Ha creado:</translation>
    </message>
    <message>
        <source>&amp;Remove what was replaced</source>
        <translation>&amp;Eliminar lo reemplazado</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Deshacerlo</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>Undo removes these, the volumes with what agents have written into them, and puts back what the launch had replaced. Finish does the same, and then launches it again with the same settings.</source>
        <translation>Deshacer elimina todo esto, incluidos los volúmenes con lo que los agentes han escrito en ellos, y restaura lo que el lanzamiento había reemplazado. Completar hace lo mismo y después lo vuelve a lanzar con la misma configuración.</translation>
    </message>
    <message>
        <source>It had been given a token, which is kept nowhere. To finish it, type: dind-wizard recover --finish --token-file FILE</source>
        <translation>Se le había dado un token, que no se guarda en ningún lugar. Para completarlo, escriba: dind-wizard recover --finish --token-file FILE</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <source>Not everything could be taken back</source>
        <translation>No se pudo deshacer todo</translation>
    </message>
    <message>
        <source>Try again when the cause is gone.</source>
        <translation>Inténtelo de nuevo cuando haya desaparecido la causa.</translation>
    </message>
</context>
<context>
    <name>dw::gui::RemoveAgentsDialog</name>
    <message>
        <source>Remove the &amp;data, too</source>
        <translation>Eliminar también los &amp;datos</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Looking what belongs to them…</source>
        <translation>Buscando lo que les pertenece…</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Qué se elimina y qué se conserva</translation>
    </message>
    <message>
        <source>The data is the agent’s identity on its server, its builds’ folders, and the images and volumes of its own Docker engine. If it stays, a new agent of the same name goes on where this one stopped.</source>
        <translation>Los datos son la identidad del agente en su servidor, las carpetas de sus builds y las imágenes y los volúmenes de su propio motor de Docker. Si se conservan, un agente nuevo con el mismo nombre continúa donde lo dejó este.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Nothing of it is there any more.</source>
        <translation>Ya no queda nada de ello.</translation>
    </message>
    <message>
        <source>They are stopped first: a build that runs gets the time that the agent was given to end. Then this goes and stays:</source>
        <translation>Primero se detienen: el build en curso dispone, para terminar, del tiempo que se asignó al agente. Después, esto se elimina o se conserva:</translation>
    </message>
    <message>
        <source>goes: %1</source>
        <translation>se elimina: %1</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>se conserva: %1</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>contenedor %1</translation>
    </message>
    <message>
        <source>network %1, as soon as no other agent is on it</source>
        <translation>red %1, en cuanto no haya ningún otro agente en ella</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>volumen %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n agents</source>
        <translation>
            <numerusform>Eliminar %n agente</numerusform>
            <numerusform>Eliminar %n agentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that belongs to the agents, with what becomes of it.</source>
        <translation>Todo lo que pertenece a los agentes y qué pasa con ello.</translation>
    </message>
    <message>
        <source>Removes the volumes, too. That can’t be undone.</source>
        <translation>Elimina también los volúmenes. Esta acción no se puede deshacer.</translation>
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
        <translation>Examinando el motor…</translation>
    </message>
    <message>
        <source>Show the steps…</source>
        <translation>Mostrar los pasos…</translation>
    </message>
    <message>
        <source>Ready: all checks passed</source>
        <translation>Listo: se superaron todas las comprobaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n other check(s) passed</source>
        <translation>
            <numerusform>Se superó %n comprobación más</numerusform>
            <numerusform>Se superaron %n comprobaciones más</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back and correct the marked fields.</source>
        <translation>Vuelva atrás y corrija los campos marcados.</translation>
    </message>
    <message>
        <source>The text under “%1” holds changes that are not applied: correct or discard them.</source>
        <translation>El texto de «%1» contiene cambios sin aplicar: corríjalos o descártelos.</translation>
    </message>
    <message>
        <source>Launching needs the engine; the texts can be used elsewhere.</source>
        <translation>Para lanzar hace falta el motor; los textos se pueden usar en otro lugar.</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>Buscando el motor…</translation>
    </message>
    <message>
        <source>Something stands in the way: see “Before the launch”.</source>
        <translation>Algo lo impide: consulte «Antes del lanzamiento».</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Guardar: %1</translation>
    </message>
    <message>
        <source>%1 (*.%2);;All files (*)</source>
        <translation>%1 (*.%2);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se ha guardado</translation>
    </message>
    <message>
        <source>This launch replaces what runs under these names</source>
        <translation>Este lanzamiento reemplaza lo que se ejecuta con estos nombres</translation>
    </message>
    <message>
        <source>Containers of %1 are stopped and set aside, and removed once the new ones are up; if that fails they are put back. Their volumes stay and are used again.</source>
        <translation>Los contenedores de %1 se detienen y se apartan, y se eliminan una vez que los nuevos están en marcha; si eso falla, se restauran. Sus volúmenes se conservan y se vuelven a usar.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
</context>
<context>
    <name>dw::gui::ServerStatus</name>
    <message>
        <source>Answer of the server: %1</source>
        <translation>Respuesta del servidor: %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se ha guardado</translation>
    </message>
    <message>
        <source>The certificate could not be saved to %1. Check that you may write there and that the disk isn’t full.</source>
        <translation>No se pudo guardar el certificado en %1. Compruebe que puede escribir ahí y que el disco no está lleno.</translation>
    </message>
</context>
<context>
    <name>dw::gui::SetupDialog</name>
    <message>
        <source>A Docker engine for this machine</source>
        <translation>Un motor de Docker para esta máquina</translation>
    </message>
    <message>
        <source>Sysbox for the engine's host</source>
        <translation>Sysbox para el host del motor</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>The engine answers: %1</source>
        <translation>El motor responde: %1</translation>
    </message>
    <message>
        <source>That is all. Close this, and choose a method.</source>
        <translation>Eso es todo. Cierre esta ventana y elija un método.</translation>
    </message>
    <message>
        <source>Docker is not installed here</source>
        <translation>Docker no está instalado aquí</translation>
    </message>
    <message>
        <source>The engine does not run</source>
        <translation>El motor no se está ejecutando</translation>
    </message>
    <message>
        <source>Type these in a terminal, one after the other. This program installs nothing itself. Then check again.</source>
        <translation>Escriba estos comandos en un terminal, uno tras otro. Este programa no instala nada por sí mismo. Después, compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Docker's own description: %1</source>
        <translation>Instrucciones de Docker: %1</translation>
    </message>
    <message>
        <source>Type this in a terminal.</source>
        <translation>Escriba esto en un terminal.</translation>
    </message>
    <message>
        <source>Sysbox's own description: %1</source>
        <translation>Instrucciones de Sysbox: %1</translation>
    </message>
    <message>
        <source>The engine knows Sysbox</source>
        <translation>El motor conoce Sysbox</translation>
    </message>
    <message>
        <source>Last, see that it works: that the engine knows its name is not everything.</source>
        <translation>Por último, compruebe que funciona: no basta con que el motor conozca su nombre.</translation>
    </message>
    <message>
        <source>Sysbox can't be had here</source>
        <translation>Sysbox no está disponible aquí</translation>
    </message>
    <message>
        <source>The engine does not know Sysbox yet</source>
        <translation>El motor todavía no conoce Sysbox</translation>
    </message>
    <message>
        <source>Type these in a terminal on the engine's host, one after the other. This program installs nothing itself. Then check again.</source>
        <translation>Escriba estos comandos en un terminal del host del motor, uno tras otro. Este programa no instala nada por sí mismo. Después, compruebe de nuevo.</translation>
    </message>
</context>
<context>
    <name>dw::gui::SetupSteps</name>
    <message>
        <source>It has to show: %1</source>
        <translation>Debe mostrar: %1</translation>
    </message>
    <message>
        <source>To see that it worked; it has to show: %1</source>
        <translation>Para comprobar que ha funcionado; debe mostrar: %1</translation>
    </message>
</context>
<context>
    <name>dw::gui::SpecFile</name>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>No se pudo abrir %1: %2.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Compruebe que el archivo existe y que puede leerlo.</translation>
    </message>
    <message>
        <source>%1 holds no settings that can be used.
%2</source>
        <translation>%1 no contiene ninguna configuración utilizable.
%2</translation>
    </message>
    <message>
        <source>Correct the file, or open one that was saved here. Your present settings are unchanged.</source>
        <translation>Corrija el archivo o abra uno que se haya guardado aquí. Su configuración actual no ha cambiado.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir configuración</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Configuración (*.json)</translation>
    </message>
    <message>
        <source>Compose files and scripts (*.yaml *.yml *.sh *.txt)</source>
        <translation>Archivos Compose y scripts (*.yaml *.yml *.sh *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Guardar configuración</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Configuración (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>No se ha abierto</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se ha guardado</translation>
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
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Lanzamiento</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>this is where you are</source>
        <translation>paso actual</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>pendiente</translation>
    </message>
</context>
<context>
    <name>dw::gui::TrialServerPanel</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>With this and an empty user name one is administrator, before there is an account or when its password is lost. The server makes a new one at every start.</source>
        <translation>Con este token y un nombre de usuario vacío se accede como administrador, antes de que haya una cuenta o si se ha perdido su contraseña. El servidor crea uno nuevo en cada inicio.</translation>
    </message>
    <message>
        <source>Open the new TeamCity server in the browser.</source>
        <translation>Abrir en el navegador el nuevo servidor de TeamCity.</translation>
    </message>
    <message>
        <source>Copy the super user token to the clipboard.</source>
        <translation>Copiar el token de superusuario al portapapeles.</translation>
    </message>
    <message>
        <source>Super user token</source>
        <translation>Token de superusuario</translation>
    </message>
    <message>
        <source>S&amp;uper user token</source>
        <translation>Token de s&amp;uperusuario</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>A&amp;brir %1</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>aún no se ha mostrado</translation>
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
        <translation>Mo&amp;strar</translation>
    </message>
</context>
</TS>
