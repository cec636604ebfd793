<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Advisories</name>
    <message>
        <source>Docker Engine %1</source>
        <translation>Docker-Engine %1</translation>
    </message>
    <message>
        <source>the engine's newest API %1</source>
        <translation>neueste API der Engine: %1</translation>
    </message>
    <message>
        <source>the engine's oldest API %1</source>
        <translation>älteste API der Engine: %1</translation>
    </message>
    <message>
        <source>Docker client %1</source>
        <translation>Docker-Client %1</translation>
    </message>
    <message>
        <source>the client's API %1</source>
        <translation>API des Clients: %1</translation>
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
        <translation>Kernel %1</translation>
    </message>
    <message>
        <source>cgroup v%1</source>
        <translation>cgroup v%1</translation>
    </message>
    <message>
        <source>Docker %1 inside the agent</source>
        <translation>Docker %1 im Agenten</translation>
    </message>
    <message>
        <source>runc %1 inside the agent</source>
        <translation>runc %1 im Agenten</translation>
    </message>
    <message>
        <source>version %1 of the system</source>
        <translation>Systemversion %1</translation>
    </message>
    <message>
        <source>This Sysbox is too old for the Docker inside the agent</source>
        <translation>Diese Sysbox-Version ist zu alt für das Docker im Agenten</translation>
    </message>
    <message>
        <source>Containers inside the agent fail to start with "unsafe procfs detected": the runc that comes with Docker 28.5.2 and newer checks /proc strictly.</source>
        <translation>Container im Agenten starten nicht und melden „unsafe procfs detected“: Das runc, das mit Docker 28.5.2 und neuer kommt, prüft /proc streng.</translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer, or use an agent image with an older Docker inside (2025.11).</source>
        <translation>Installieren Sie Sysbox 0.7.1 oder neuer, oder verwenden Sie ein Agent-Image, das ein älteres Docker enthält (2025.11).</translation>
    </message>
    <message>
        <source>This Sysbox is too old for the runc inside the agent</source>
        <translation>Diese Sysbox-Version ist zu alt für das runc im Agenten</translation>
    </message>
    <message>
        <source>Containers inside the agent fail to start with "unsafe procfs detected": runc 1.3.3 and newer check /proc strictly.</source>
        <translation>Container im Agenten starten nicht und melden „unsafe procfs detected“: runc 1.3.3 und neuer prüft /proc streng.</translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer.</source>
        <translation>Installieren Sie Sysbox 0.7.1 oder neuer.</translation>
    </message>
    <message>
        <source>Sysbox 0.7.0 can hang</source>
        <translation>Sysbox 0.7.0 kann hängen bleiben</translation>
    </message>
    <message>
        <source>With several containers at once inside an agent, Sysbox 0.7.0 can stop answering.</source>
        <translation>Laufen in einem Agenten mehrere Container gleichzeitig, kann es vorkommen, dass Sysbox 0.7.0 nicht mehr antwortet.</translation>
    </message>
    <message>
        <source>This Sysbox can't run Docker 24 and newer inside</source>
        <translation>Diese Sysbox-Version kann Docker 24 und neuer nicht im Container ausführen</translation>
    </message>
    <message>
        <source>The image docker:24-dind does not start under Sysbox before 0.6.3.</source>
        <translation>Das Image docker:24-dind startet unter Sysbox vor 0.6.3 nicht.</translation>
    </message>
    <message>
        <source>This Sysbox does not know kernels from 6.5 on</source>
        <translation>Diese Sysbox-Version kennt Kernel ab 6.5 nicht</translation>
    </message>
    <message>
        <source>The /proc and /sys that Sysbox shows a container are wrong on such kernels before Sysbox 0.6.4.</source>
        <translation>Auf solchen Kerneln stimmen /proc und /sys, die Sysbox einem Container zeigt, vor Sysbox 0.6.4 nicht.</translation>
    </message>
    <message>
        <source>Sysbox may fail on this kernel</source>
        <translation>Sysbox kann auf diesem Kernel scheitern</translation>
    </message>
    <message>
        <source>On kernel 6.17 (Ubuntu 24.04, Kubernetes nodes) containers fail to start with "ip_unprivileged_port_start: permission denied" under Sysbox 0.7.0 and 0.7.1.</source>
        <translation>Auf Kernel 6.17 (Ubuntu 24.04, Kubernetes-Knoten) starten Container unter Sysbox 0.7.0 und 0.7.1 nicht und melden „ip_unprivileged_port_start: permission denied“.</translation>
    </message>
    <message>
        <source>Try one agent first. If it fails, start the host with an older kernel, such as Ubuntu 24.04's 6.8.</source>
        <translation>Probieren Sie es zuerst mit einem Agenten. Wenn es nicht klappt, starten Sie den Host mit einem älteren Kernel, zum Beispiel mit 6.8 von Ubuntu 24.04.</translation>
    </message>
    <message>
        <source>This kernel needs the module shiftfs for Sysbox</source>
        <translation>Dieser Kernel braucht für Sysbox das Modul shiftfs</translation>
    </message>
    <message>
        <source>Before kernel 5.12 Sysbox can't give a container's files their right owners without shiftfs, a module that only Ubuntu's ordinary kernels bring along.</source>
        <translation>Vor Kernel 5.12 kann Sysbox den Dateien eines Containers nur mit shiftfs die richtigen Eigentümer geben. Dieses Modul bringen nur die normalen Kernel von Ubuntu mit.</translation>
    </message>
    <message>
        <source>Use a newer kernel. Or install the module: https://github.com/toby63/shiftfs-dkms</source>
        <translation>Verwenden Sie einen neueren Kernel, oder installieren Sie das Modul: https://github.com/toby63/shiftfs-dkms</translation>
    </message>
    <message>
        <source>This kernel is too old for Sysbox</source>
        <translation>Dieser Kernel ist zu alt für Sysbox</translation>
    </message>
    <message>
        <source>Sysbox uses parts of Linux that this kernel does not have.</source>
        <translation>Sysbox nutzt Funktionen von Linux, die dieser Kernel nicht hat.</translation>
    </message>
    <message>
        <source>Use a newer kernel, or the method dind.</source>
        <translation>Verwenden Sie einen neueren Kernel oder die Methode dind.</translation>
    </message>
    <message>
        <source>Sysbox starts agents slowly on this kernel</source>
        <translation>Sysbox startet Agenten auf diesem Kernel langsam</translation>
    </message>
    <message>
        <source>Before kernel 5.19 Sysbox has to give the image's files to other owners at each start, unless the module shiftfs is there.</source>
        <translation>Vor Kernel 5.19 muss Sysbox bei jedem Start die Eigentümer der Dateien des Images ändern, außer das Modul shiftfs ist vorhanden.</translation>
    </message>
    <message>
        <source>It works as it is; a newer kernel is faster.</source>
        <translation>Es funktioniert auch so; ein neuerer Kernel ist schneller.</translation>
    </message>
    <message>
        <source>Sysbox does not list this Debian</source>
        <translation>Sysbox führt diese Debian-Version nicht auf</translation>
    </message>
    <message>
        <source>Sysbox names Debian 10 and 11 as supported. People run it on Debian 12, but nobody promises that it works.</source>
        <translation>Sysbox nennt Debian 10 und 11 als unterstützt. Debian 12 wird in der Praxis verwendet, aber niemand sagt zu, dass es funktioniert.</translation>
    </message>
    <message>
        <source>Try one agent first, or use a host with Ubuntu 22.04 or 24.04.</source>
        <translation>Probieren Sie es zuerst mit einem Agenten, oder verwenden Sie einen Host mit Ubuntu 22.04 oder 24.04.</translation>
    </message>
    <message>
        <source>Sysbox has no package for this Debian</source>
        <translation>Für diese Debian-Version gibt es kein Sysbox-Paket</translation>
    </message>
    <message>
        <source>Sysbox's packages are for Debian 10 and newer.</source>
        <translation>Die Pakete von Sysbox sind für Debian 10 und neuer.</translation>
    </message>
    <message>
        <source>Use a newer system, or the method dind.</source>
        <translation>Verwenden Sie ein neueres System oder die Methode dind.</translation>
    </message>
    <message>
        <source>Sysbox does not list this Ubuntu</source>
        <translation>Sysbox führt diese Ubuntu-Version nicht auf</translation>
    </message>
    <message>
        <source>Sysbox names Ubuntu 18.04 to 24.04 as supported, and newer ones bring kernels on which failures are reported.</source>
        <translation>Sysbox nennt Ubuntu 18.04 bis 24.04 als unterstützt. Neuere Versionen bringen Kernel mit, auf denen Fehler gemeldet wurden.</translation>
    </message>
    <message>
        <source>Try one agent first, or use a host with Ubuntu 24.04 and its kernel 6.8.</source>
        <translation>Probieren Sie es zuerst mit einem Agenten, oder verwenden Sie einen Host mit Ubuntu 24.04 und dessen Kernel 6.8.</translation>
    </message>
    <message>
        <source>Sysbox has no package for this Ubuntu</source>
        <translation>Für diese Ubuntu-Version gibt es kein Sysbox-Paket</translation>
    </message>
    <message>
        <source>Sysbox's packages are for Ubuntu 18.04 and newer.</source>
        <translation>Die Pakete von Sysbox sind für Ubuntu 18.04 und neuer.</translation>
    </message>
    <message>
        <source>Sysbox does not work with Docker's snap package</source>
        <translation>Sysbox funktioniert nicht mit dem Snap-Paket von Docker</translation>
    </message>
    <message>
        <source>Docker from a snap can't start a runtime that is installed outside of the snap.</source>
        <translation>Docker aus einem Snap kann keine Runtime starten, die außerhalb des Snaps installiert ist.</translation>
    </message>
    <message>
        <source>Install Docker from Docker's or the distribution's packages instead of the snap, or use the method dind.</source>
        <translation>Installieren Sie Docker aus den Paketen von Docker oder der Distribution statt aus dem Snap, oder verwenden Sie die Methode dind.</translation>
    </message>
    <message>
        <source>The Docker client is too old for this engine</source>
        <translation>Der Docker-Client ist zu alt für diese Engine</translation>
    </message>
    <message>
        <source>Engines 29.0 to 29.2 refuse clients from before Docker 25 (API 1.44): "client version … is too old".</source>
        <translation>Die Engines 29.0 bis 29.2 lehnen Clients vor Docker 25 (API 1.44) ab: „client version … is too old“.</translation>
    </message>
    <message>
        <source>Update the engine to 29.3 or newer, use a newer agent image, or set DOCKER_MIN_API_VERSION=1.24 for the engine.</source>
        <translation>Aktualisieren Sie die Engine auf 29.3 oder neuer, verwenden Sie ein neueres Agent-Image, oder setzen Sie für die Engine DOCKER_MIN_API_VERSION=1.24.</translation>
    </message>
    <message>
        <source>The client's API is too old for this engine</source>
        <translation>Die API des Clients ist zu alt für diese Engine</translation>
    </message>
    <message>
        <source>The engine's lowest API version is 1.44, and the client knows only older ones.</source>
        <translation>Die niedrigste API-Version der Engine ist 1.44, und der Client kennt nur ältere.</translation>
    </message>
    <message>
        <source>Update the engine to 29.3 or newer, use a newer client, or set DOCKER_MIN_API_VERSION=1.24 for the engine.</source>
        <translation>Aktualisieren Sie die Engine auf 29.3 oder neuer, verwenden Sie einen neueren Client, oder setzen Sie für die Engine DOCKER_MIN_API_VERSION=1.24.</translation>
    </message>
    <message>
        <source>Engines from 29.3 on refuse clients from before Docker 19.03 (API 1.40).</source>
        <translation>Engines ab 29.3 lehnen Clients vor Docker 19.03 (API 1.40) ab.</translation>
    </message>
    <message>
        <source>Use a newer client or agent image.</source>
        <translation>Verwenden Sie einen neueren Client oder ein neueres Agent-Image.</translation>
    </message>
    <message>
        <source>The engine is too old for this Docker client</source>
        <translation>Die Engine ist zu alt für diesen Docker-Client</translation>
    </message>
    <message>
        <source>Docker clients from 29.0 on refuse engines whose newest API is below 1.44 (before Docker 25).</source>
        <translation>Docker-Clients ab 29.0 lehnen Engines ab, deren neueste API unter 1.44 liegt (vor Docker 25).</translation>
    </message>
    <message>
        <source>Update the engine, or use an agent image with an older client (2025.11 or older).</source>
        <translation>Aktualisieren Sie die Engine, oder verwenden Sie ein Agent-Image mit einem älteren Client (2025.11 oder älter).</translation>
    </message>
    <message>
        <source>This Podman is too old for the Docker client</source>
        <translation>Diese Podman-Version ist zu alt für den Docker-Client</translation>
    </message>
    <message>
        <source>Podman speaks Docker's API 1.41 until early 2026, and Docker clients from 29.0 on want 1.44.</source>
        <translation>Podman spricht bis Anfang 2026 die Docker-API 1.41, Docker-Clients ab 29.0 verlangen 1.44.</translation>
    </message>
    <message>
        <source>Update Podman, use an older client, or use Docker's engine.</source>
        <translation>Aktualisieren Sie Podman, verwenden Sie einen älteren Client, oder verwenden Sie die Engine von Docker.</translation>
    </message>
    <message>
        <source>docker-compose 1 does not get on with this engine</source>
        <translation>docker-compose 1 verträgt sich nicht mit dieser Engine</translation>
    </message>
    <message>
        <source>It asks for an old API version, which engines 29.0 to 29.2 refuse.</source>
        <translation>Es fragt nach einer alten API-Version, die die Engines 29.0 bis 29.2 ablehnen.</translation>
    </message>
    <message>
        <source>Use docker compose (version 2 or newer).</source>
        <translation>Verwenden Sie docker compose (Version 2 oder neuer).</translation>
    </message>
    <message>
        <source>docker-compose 1 fails when it makes a container again</source>
        <translation>docker-compose 1 scheitert, wenn es einen Container neu erstellt</translation>
    </message>
    <message>
        <source>It stops with KeyError 'ContainerConfig', which engines from 26.0 on (API 1.45) no longer send.</source>
        <translation>Es bricht mit KeyError 'ContainerConfig' ab: Diese Angabe senden Engines ab 26.0 (API 1.45) nicht mehr.</translation>
    </message>
    <message>
        <source>Docker gives up cgroup v1</source>
        <translation>Docker gibt cgroup v1 auf</translation>
    </message>
    <message>
        <source>The host uses cgroup v1, which engines from 29.0 on call deprecated; support ends in May 2029 at the latest.</source>
        <translation>Der Host verwendet cgroup v1, das Engines ab 29.0 als veraltet bezeichnen; die Unterstützung endet spätestens im Mai 2029.</translation>
    </message>
    <message>
        <source>Nothing has to be done today. Move the host to cgroup v2 at its next upgrade.</source>
        <translation>Heute ist nichts zu tun. Stellen Sie den Host beim nächsten Upgrade auf cgroup v2 um.</translation>
    </message>
    <message>
        <source>This engine does not know cgroup v2</source>
        <translation>Diese Engine kennt cgroup v2 nicht</translation>
    </message>
    <message>
        <source>Engines before 20.10 start no container on a host with cgroup v2.</source>
        <translation>Engines vor 20.10 starten auf einem Host mit cgroup v2 keine Container.</translation>
    </message>
    <message>
        <source>Update the engine.</source>
        <translation>Aktualisieren Sie die Engine.</translation>
    </message>
    <message>
        <source>The Docker inside the agent does not know cgroup v2</source>
        <translation>Das Docker im Agenten kennt cgroup v2 nicht</translation>
    </message>
    <message>
        <source>Use a newer image.</source>
        <translation>Verwenden Sie ein neueres Image.</translation>
    </message>
    <message>
        <source>This engine can fail to take over older data</source>
        <translation>Diese Engine kann bei der Übernahme älterer Daten scheitern</translation>
    </message>
    <message>
        <source>Engine 29.0 can stop at the move to the new image store if it finds a storage driver that it does not know.</source>
        <translation>Engine 29.0 kann beim Umstieg auf den neuen Image-Speicher abbrechen, wenn sie einen Storage-Treiber findet, den sie nicht kennt.</translation>
    </message>
    <message>
        <source>The engine is too old</source>
        <translation>Die Engine ist zu alt</translation>
    </message>
    <message>
        <source>This program needs the API 1.41 of Docker 20.10.</source>
        <translation>Dieses Programm braucht die API 1.41 von Docker 20.10.</translation>
    </message>
</context>
<context>
    <name>AgentPage</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Server &amp;URL</source>
        <translation>Server-&amp;URL</translation>
    </message>
    <message>
        <source>Server URL</source>
        <translation>Server-URL</translation>
    </message>
    <message>
        <source>https://teamcity.example.com</source>
        <translation>https://teamcity.example.com</translation>
    </message>
    <message>
        <source>The address at which the agents reach your TeamCity server, with its path if it has one.</source>
        <translation>Die Adresse, unter der die Agenten Ihren TeamCity-Server erreichen, gegebenenfalls mit Pfad.</translation>
    </message>
    <message>
        <source>No server yet?</source>
        <translation>Noch kein Server?</translation>
    </message>
    <message>
        <source>Makes a TeamCity server together with the agents, to try things out. “I have a server” brings the address back that you typed.</source>
        <translation>Legt zum Ausprobieren zusammen mit den Agenten einen TeamCity-Server an. „Ich habe einen Server“ holt die von Ihnen eingegebene Adresse zurück.</translation>
    </message>
    <message>
        <source>Server’s por&amp;t</source>
        <translation>Por&amp;t des Servers</translation>
    </message>
    <message>
        <source>Port of the new TeamCity server</source>
        <translation>Port des neuen TeamCity-Servers</translation>
    </message>
    <message>
        <source>You open the server at this port of the engine’s host. It is open on that machine only, because the first visitor becomes administrator.</source>
        <translation>Sie öffnen den Server unter diesem Port auf dem Host der Engine. Er ist nur auf diesem Rechner offen, denn der erste Besucher wird Administrator.</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>The agent’s image. Leave it empty for the one that suits the method.</source>
        <translation>Das Image des Agenten. Lassen Sie das Feld leer, um das zur Methode passende zu verwenden.</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>teamcity-agent</source>
        <translation>teamcity-agent</translation>
    </message>
    <message>
        <source>The container’s name and the agent’s name in TeamCity. More than one agent: NAME-1, NAME-2, …</source>
        <translation>Der Name des Containers und des Agenten in TeamCity. Bei mehreren Agenten: NAME-1, NAME-2, …</translation>
    </message>
    <message>
        <source>Numb&amp;er of agents</source>
        <translation>Anzahl d&amp;er Agenten</translation>
    </message>
    <message>
        <source>Number of agents</source>
        <translation>Anzahl der Agenten</translation>
    </message>
    <message>
        <source>How many agents to set up on this engine, each with its own identity and data.</source>
        <translation>Wie viele Agenten auf dieser Engine eingerichtet werden, jeder mit eigener Identität und eigenen Daten.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Everything else that can be set. All of it has defaults that work.</source>
        <translation>Alles Weitere, was sich einstellen lässt. Die Standardwerte funktionieren durchweg.</translation>
    </message>
    <message>
        <source>Engine for builds</source>
        <translation>Engine für Builds</translation>
    </message>
    <message>
        <source>Engine runs</source>
        <translation>Engine läuft</translation>
    </message>
    <message>
        <source>Where the engine that builds use runs: in a container of its own beside the agent, or inside the agent’s container.</source>
        <translation>Wo die Engine läuft, die Builds verwenden: in einem eigenen Container neben dem Agenten oder im Container des Agenten.</translation>
    </message>
    <message>
        <source>Engine image</source>
        <translation>Image der Engine</translation>
    </message>
    <message>
        <source>docker:dind</source>
        <translation>docker:dind</translation>
    </message>
    <message>
        <source>The image of the container that runs the engine beside the agent.</source>
        <translation>Das Image des Containers, in dem die Engine neben dem Agenten läuft.</translation>
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
        <translation>Das größte Paket in Byte, das die Netzwerke der Engine für Builds senden dürfen. Hinter einem VPN oder Overlay-Netzwerk sind es weniger als 1500; ohne diese Einstellung bleiben Downloads dann hängen.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>chosen by the engine</source>
        <translation>von der Engine gewählt</translation>
    </message>
    <message>
        <source>A subnet such as 10.201.0.0/16 for the networks of the builds’ engine. Give one that nothing else in your network uses.</source>
        <translation>Ein Subnetz wie 10.201.0.0/16 für die Netzwerke der Engine für Builds. Geben Sie eines an, das in Ihrem Netzwerk sonst nicht verwendet wird.</translation>
    </message>
    <message>
        <source>Registry mirror</source>
        <translation>Registry-Mirror</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <source>Address of a mirror of Docker Hub, such as https://mirror.example.com: images of builds are pulled from there.</source>
        <translation>Adresse eines Mirrors von Docker Hub, zum Beispiel https://mirror.example.com. Von dort werden Images für Builds heruntergeladen.</translation>
    </message>
    <message>
        <source>Insecure registries</source>
        <translation>Unsichere Registries</translation>
    </message>
    <message>
        <source>Registries without a trusted certificate, as host:port, separated by blanks. Whoever is on the way can change what is pulled from them.</source>
        <translation>Registries ohne vertrauenswürdiges Zertifikat, als host:port, durch Leerzeichen getrennt. Wer sich auf dem Weg dorthin befindet, kann verändern, was heruntergeladen wird.</translation>
    </message>
    <message>
        <source>Socket path</source>
        <translation>Socket-Pfad</translation>
    </message>
    <message>
        <source>The engine’s socket on its host. Leave it empty to take the one of the engine in use.</source>
        <translation>Der Socket der Engine auf ihrem Host. Lassen Sie das Feld leer, um den der verwendeten Engine zu nehmen.</translation>
    </message>
    <message>
        <source>Socket proxy</source>
        <translation>Socket-Proxy</translation>
    </message>
    <message>
        <source>A proxy between the agent and the socket refuses what builds may not ask of the host’s engine. One that lets only images through keeps builds from the host’s files and from other containers; one that lets containers through as well does not.</source>
        <translation>Ein Proxy zwischen Agent und Socket lehnt ab, was Builds von der Engine des Hosts nicht verlangen dürfen. Lässt er nur Images durch, hält er Builds von den Dateien des Hosts und von anderen Containern fern; lässt er auch Container durch, tut er das nicht.</translation>
    </message>
    <message>
        <source>Container wrapper</source>
        <translation>Container Wrapper</translation>
    </message>
    <message>
        <source>Steps may run inside a &amp;container</source>
        <translation>Schritte dürfen in einem &amp;Container laufen</translation>
    </message>
    <message>
        <source>TeamCity’s Container Wrapper runs a build step in a container of its own. It needs the agent’s folders at the same paths in the agent and on the engine.</source>
        <translation>Der Container Wrapper von TeamCity führt einen Build-Schritt in einem eigenen Container aus. Dazu müssen die Ordner des Agenten im Agenten und auf der Engine unter denselben Pfaden liegen.</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>Läuft als</translation>
    </message>
    <message>
        <source>The user that the agent’s process starts as. Root may always use the engine; the image’s own user needs the socket’s group.</source>
        <translation>Der Benutzer, unter dem der Prozess des Agenten startet. root darf die Engine immer verwenden; der Benutzer des Images braucht dazu die Gruppe des Sockets.</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>the engine’s default</source>
        <translation>Standard der Engine</translation>
    </message>
    <message>
        <source>An existing network of the engine that the agent joins, for example the one of your TeamCity server.</source>
        <translation>Ein vorhandenes Netzwerk der Engine, mit dem der Agent verbunden wird, zum Beispiel das Ihres TeamCity-Servers.</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>The most processor time each container may use, in CPUs: 2 or 1.5.</source>
        <translation>Wie viel Prozessorzeit jeder Container höchstens nutzen darf, in CPUs: 2 oder 1.5.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>The most memory each container may use: 512m, 4g.</source>
        <translation>Wie viel Arbeitsspeicher jeder Container höchstens nutzen darf: 512m, 4g.</translation>
    </message>
    <message>
        <source>Process limit</source>
        <translation>Prozesslimit</translation>
    </message>
    <message>
        <source>The most processes and threads each container may have at once.</source>
        <translation>Wie viele Prozesse und Threads jeder Container höchstens gleichzeitig haben darf.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>When the engine starts the containers again: after a crash, after a reboot of the host, or never.</source>
        <translation>Wann die Engine die Container wieder startet: nach einem Absturz, nach einem Neustart des Hosts oder nie.</translation>
    </message>
    <message>
        <source>Stop timeout</source>
        <translation>Wartezeit beim Stoppen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>How long a stopping agent may take to finish before the engine kills it.</source>
        <translation>Wie lange ein Agent beim Stoppen brauchen darf, bevor die Engine ihn abbricht.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>KEY=value, one a line</source>
        <translation>NAME=Wert, eine pro Zeile</translation>
    </message>
    <message>
        <source>Environment variables of the agent, KEY=value, one a line. A whole list can be pasted.</source>
        <translation>Umgebungsvariablen des Agenten: NAME=Wert, eine pro Zeile. Sie können auch eine ganze Liste einfügen.</translation>
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
        <translation>Weitere Volumes oder Host-Ordner des Agenten: SOURCE:TARGET oder SOURCE:TARGET:ro, eine Angabe pro Zeile.</translation>
    </message>
    <message>
        <source>Extra hosts</source>
        <translation>Zusätzliche Hosts</translation>
    </message>
    <message>
        <source>teamcity.lan:192.168.1.20</source>
        <translation>teamcity.lan:192.168.1.20</translation>
    </message>
    <message>
        <source>Names that the agent shall resolve to an address of your choice, HOST:ADDRESS, one a line.</source>
        <translation>Namen, die der Agent in eine von Ihnen gewählte Adresse auflösen soll: HOST:ADDRESS, einer pro Zeile.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>team=backend</source>
        <translation>team=backend</translation>
    </message>
    <message>
        <source>Labels on the containers, for your own scripts, KEY=value, one a line.</source>
        <translation>Labels an den Containern für Ihre eigenen Skripte: NAME=Wert, eines pro Zeile.</translation>
    </message>
    <message>
        <source>Settings of the agent</source>
        <translation>Einstellungen des Agenten</translation>
    </message>
</context>
<context>
    <name>AgentTexts</name>
    <message>
        <source>Ran out of memory</source>
        <translation>Arbeitsspeicher erschöpft</translation>
    </message>
    <message>
        <source>The kernel ended it because it had used all the memory that it may have. Replace it with a higher limit.</source>
        <translation>Der Kernel hat ihn beendet, weil er den gesamten Arbeitsspeicher verbraucht hatte, der ihm zusteht. Ersetzen Sie ihn mit einem höheren Limit.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation>Er wurde mit Exit-Code %1 beendet.</translation>
    </message>
    <message>
        <source>Ended with exit code %1</source>
        <translation>Mit Exit-Code %1 beendet</translation>
    </message>
    <message>
        <source>Its log says why.</source>
        <translation>Den Grund nennt sein Log.</translation>
    </message>
    <message>
        <source>Running without Docker</source>
        <translation>Läuft ohne Docker</translation>
    </message>
    <message>
        <source>The container %1 beside it does not run. Restart the agent.</source>
        <translation>Der Container %1 neben ihm läuft nicht. Starten Sie den Agenten neu.</translation>
    </message>
    <message>
        <source>Running, Docker does not answer</source>
        <translation>Läuft, Docker antwortet nicht</translation>
    </message>
    <message>
        <source>The container %1 beside it is unhealthy: its log says why.</source>
        <translation>Der Container %1 neben ihm ist „unhealthy“: Den Grund nennt sein Log.</translation>
    </message>
    <message>
        <source>Running, unhealthy</source>
        <translation>Läuft, aber „unhealthy“</translation>
    </message>
    <message>
        <source>Running, Docker is starting</source>
        <translation>Läuft, Docker startet noch</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Never started</source>
        <translation>Nie gestartet</translation>
    </message>
    <message>
        <source>Ends again and again</source>
        <translation>Beendet sich immer wieder</translation>
    </message>
    <message>
        <source>It ends with exit code %1, and the engine starts it again. Its log says why.</source>
        <translation>Er beendet sich mit Exit-Code %1, und die Engine startet ihn wieder. Den Grund nennt sein Log.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Go on with: docker unpause %1</source>
        <translation>Fortsetzen mit: docker unpause %1</translation>
    </message>
    <message>
        <source>TeamCity server</source>
        <translation>TeamCity-Server</translation>
    </message>
    <message>
        <source>The host’s engine</source>
        <translation>Engine des Hosts</translation>
    </message>
    <message>
        <source>Own engine, privileged</source>
        <translation>Eigene Engine, privilegiert</translation>
    </message>
    <message>
        <source>Own engine, in Sysbox</source>
        <translation>Eigene Engine, in Sysbox</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>latest</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>unter einer Minute</translation>
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
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>The server knows no agent of this name.</source>
        <translation>Der Server kennt keinen Agenten dieses Namens.</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation>Nicht autorisiert</translation>
    </message>
    <message>
        <source>It gets no builds until somebody authorizes it in TeamCity.</source>
        <translation>Er bekommt keine Builds, bis ihn jemand in TeamCity autorisiert.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Somebody has disabled it there.</source>
        <translation>Jemand hat ihn dort deaktiviert.</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Wird aktualisiert</translation>
    </message>
    <message>
        <source>Pool: %1</source>
        <translation>Pool: %1</translation>
    </message>
    <message>
        <source>Connected without Docker</source>
        <translation>Verbunden, aber ohne Docker</translation>
    </message>
    <message>
        <source>It has not told the server of a Docker engine, so builds that need one do not come to it.</source>
        <translation>Er hat dem Server keine Docker-Engine gemeldet, deshalb bekommt er keine Builds, die eine brauchen.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>As launched</source>
        <translation>Wie gestartet</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Abweichung</numerusform>
            <numerusform>%n Abweichungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Agents</name>
    <message>
        <source>This program made no agent called %1 here.</source>
        <translation>Dieses Programm hat hier keinen Agenten namens %1 angelegt.</translation>
    </message>
    <message>
        <source>There are no agents on this engine yet.</source>
        <translation>Auf dieser Engine gibt es noch keine Agenten.</translation>
    </message>
    <message>
        <source>Agents on this engine: %1.</source>
        <translation>Agenten auf dieser Engine: %1.</translation>
    </message>
    <message>
        <source>The agent %1 was removed; only its data is left.</source>
        <translation>Der Agent %1 wurde entfernt; nur seine Daten sind noch da.</translation>
    </message>
    <message>
        <source>Launch it again under the same name, or remove the data with dind-wizard agents remove %1 --volumes.</source>
        <translation>Starten Sie ihn unter demselben Namen neu, oder entfernen Sie die Daten mit dind-wizard agents remove %1 --volumes.</translation>
    </message>
</context>
<context>
    <name>AgentsCommand</name>
    <message>
        <source>No agents yet. Launch one with dind-wizard launch, or open the wizard.</source>
        <translation>Noch keine Agenten. Starten Sie einen mit dind-wizard launch, oder öffnen Sie den Assistenten.</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>sidecar %1: %2</source>
        <translation>Sidecar %1: %2</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>The agent's data is kept, so that it comes back as the same agent. Remove it too with: --volumes</source>
        <translation>Die Daten des Agenten bleiben erhalten, damit er als derselbe Agent zurückkehren kann. Mit --volumes werden auch sie entfernt.</translation>
    </message>
    <message>
        <source>remove: the agent's volumes and data too.</source>
        <translation>remove: auch die Volumes und Daten des Agenten.</translation>
    </message>
    <message>
        <source>logs: go on as lines come.</source>
        <translation>logs: neue Zeilen fortlaufend ausgeben.</translation>
    </message>
    <message>
        <source>diff: compare with this settings file.</source>
        <translation>diff: mit dieser Einstellungsdatei vergleichen.</translation>
    </message>
    <message>
        <source>logs: the last N lines only.</source>
        <translation>logs: nur die letzten N Zeilen.</translation>
    </message>
    <message>
        <source>The agent's name.</source>
        <translation>Der Name des Agenten.</translation>
    </message>
    <message>
        <source>What is to be done with the agents?</source>
        <translation>Was soll mit den Agenten geschehen?</translation>
    </message>
    <message>
        <source>agents can't "%1".</source>
        <translation>agents kennt „%1“ nicht.</translation>
    </message>
    <message>
        <source>agents %1 takes %2.</source>
        <translation>agents %1 erwartet %2.</translation>
    </message>
    <message>
        <source>one agent's name</source>
        <translation>den Namen eines Agenten</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>keinen Namen</translation>
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
        <translation>Verwaltet die Agenten, die dieses Programm auf einer Engine angelegt hat, und einen Server, der mit ihnen angelegt wurde (NAME-server).

  agents list            alle Agenten und die mit ihnen angelegten Server
  agents logs NAME       das Log des Agenten, Geheimnisse maskiert
  agents stop NAME       den Agenten stoppen, dann seinen Sidecar
  agents start NAME      den Sidecar starten, dann den Agenten
  agents restart NAME    stoppen, dann starten
  agents remove NAME     Container und Netzwerk entfernen; mit
                         --volumes auch die Daten
  agents diff [NAME]     was nicht mehr so ist wie verlangt, und wie es
                         sich wiederherstellen lässt; Exit-Code 1, wenn
                         etwas abweicht

Beispiel: dind-wizard agents logs teamcity-agent --follow</translation>
    </message>
    <message>
        <source>Choose one of: list, logs, stop, start, restart, remove, diff.</source>
        <translation>Wählen Sie eines davon: list, logs, stop, start, restart, remove, diff.</translation>
    </message>
</context>
<context>
    <name>AgentsWindow</name>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Filter the agents</source>
        <translation>Agenten filtern</translation>
    </message>
    <message>
        <source>Filter by name, state, image, … (Ctrl+K)</source>
        <translation>Nach Name, Zustand, Image … filtern (Strg+K)</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>Ausblen&amp;den</translation>
    </message>
    <message>
        <source>Details of the agent</source>
        <translation>Details zum Agenten</translation>
    </message>
    <message>
        <source>What to do with the agents</source>
        <translation>Aktionen für die Agenten</translation>
    </message>
    <message>
        <source>Shows only agents that have this in their name, state, image or server.</source>
        <translation>Zeigt nur Agenten, bei denen dies in Name, Zustand, Image oder Server vorkommt.</translation>
    </message>
    <message>
        <source>The agents that this program made on the engine. Choose one to see more of it, or several to act on them.</source>
        <translation>Die Agenten, die dieses Programm auf der Engine angelegt hat. Wählen Sie einen aus, um mehr über ihn zu sehen, oder mehrere für eine gemeinsame Aktion.</translation>
    </message>
</context>
<context>
    <name>BlastRadius</name>
    <message>
        <source>Read and change every file of the host</source>
        <translation>Jede Datei des Hosts lesen und ändern</translation>
    </message>
    <message>
        <source>Run commands in every other container, stop or replace it</source>
        <translation>In jedem anderen Container Befehle ausführen, ihn stoppen oder ersetzen</translation>
    </message>
    <message>
        <source>Read the passwords and keys of the host and of its containers</source>
        <translation>Die Passwörter und Schlüssel des Hosts und seiner Container lesen</translation>
    </message>
    <message>
        <source>Change the host's kernel: load code into it</source>
        <translation>Den Kernel des Hosts verändern: Code in ihn laden</translation>
    </message>
    <message>
        <source>Use the host's network as the host itself, with its addresses</source>
        <translation>Das Netzwerk des Hosts wie der Host selbst nutzen, mit dessen Adressen</translation>
    </message>
    <message>
        <source>%1 holds %2, the socket of the host's engine, and can have a container started that is privileged or mounts the whole disk.</source>
        <translation>%1 hat Zugriff auf %2, den Socket der Engine des Hosts, und kann darüber einen Container starten lassen, der privilegiert ist oder die ganze Festplatte einbindet.</translation>
    </message>
    <message>
        <source>Replace images that other containers and builds start from</source>
        <translation>Images ersetzen, mit denen andere Container und Builds starten</translation>
    </message>
    <message>
        <source>Builds in %1 share the image store of the host's engine.</source>
        <translation>Builds in %1 teilen sich den Image-Speicher mit der Engine des Hosts.</translation>
    </message>
    <message>
        <source>%1 lets containers through to %2, the socket of the host's engine, whatever they mount and however privileged they are.</source>
        <translation>%1 lässt Container zu %2 durch, dem Socket der Engine des Hosts, egal was sie einbinden und wie privilegiert sie sind.</translation>
    </message>
    <message>
        <source>Through %1 builds share the image store of the host's engine.</source>
        <translation>Über %1 teilen sich Builds den Image-Speicher mit der Engine des Hosts.</translation>
    </message>
    <message>
        <source>%1 lets images through to the host's engine: a build can give any name to its own, and delete others.</source>
        <translation>%1 lässt Images zur Engine des Hosts durch: Ein Build kann seinen eigenen jeden Namen geben und andere löschen.</translation>
    </message>
    <message>
        <source>Reach what the host itself reaches, its own services on localhost too</source>
        <translation>Erreichen, was der Host selbst erreicht, auch dessen eigene Dienste auf localhost</translation>
    </message>
    <message>
        <source>%1 lets docker build through, which can run its steps in the host's network (--network host) or in another container's.</source>
        <translation>%1 lässt docker build durch. Damit können Schritte im Netzwerk des Hosts (--network host) oder eines anderen Containers laufen.</translation>
    </message>
    <message>
        <source>Read what lies in images and in the build cache, passwords too</source>
        <translation>Lesen, was in Images und im Build-Cache liegt, auch Passwörter</translation>
    </message>
    <message>
        <source>Through %1 a build can start from any image of the host's engine (FROM) and save it.</source>
        <translation>Über %1 kann ein Build von jedem Image der Engine des Hosts ausgehen (FROM) und es speichern.</translation>
    </message>
    <message>
        <source>Break out, but only through a flaw in the kernel or in Docker</source>
        <translation>Ausbrechen, aber nur durch eine Lücke im Kernel oder in Docker</translation>
    </message>
    <message>
        <source>Steps of a Dockerfile run as root in ordinary containers of the host's engine. %1 lets no others through.</source>
        <translation>Die Schritte eines Dockerfiles laufen als root in gewöhnlichen Containern der Engine des Hosts. Andere Container lässt %1 nicht durch.</translation>
    </message>
    <message>
        <source>%1 is privileged: a build can have its engine start a privileged container, and mount the host's disk from there.</source>
        <translation>%1 ist privilegiert: Ein Build kann die Engine darin einen privilegierten Container starten lassen und von dort die Festplatte des Hosts einbinden.</translation>
    </message>
    <message>
        <source>%1 is privileged, and builds run in it: they can mount the host's disk.</source>
        <translation>%1 ist privilegiert, und Builds laufen darin: Sie können die Festplatte des Hosts einbinden.</translation>
    </message>
    <message>
        <source>Use the host's devices directly, by accident too</source>
        <translation>Die Geräte des Hosts direkt nutzen, auch versehentlich</translation>
    </message>
    <message>
        <source>Build steps of %1 run among all devices of the host, with no further step in between.</source>
        <translation>Build-Schritte von %1 laufen inmitten aller Geräte des Hosts, ohne weiteren Schritt dazwischen.</translation>
    </message>
    <message>
        <source>%1 has %2 of the host mounted.</source>
        <translation>In %1 ist %2 vom Host eingebunden.</translation>
    </message>
    <message>
        <source>Read what lies under %1</source>
        <translation>Lesen, was unter %1 liegt</translation>
    </message>
    <message>
        <source>Read and change what lies under %1</source>
        <translation>Lesen und ändern, was unter %1 liegt</translation>
    </message>
    <message>
        <source>Reach the host's own services, those on localhost too</source>
        <translation>Die eigenen Dienste des Hosts erreichen, auch die auf localhost</translation>
    </message>
    <message>
        <source>%1 uses the host's network.</source>
        <translation>%1 verwendet das Netzwerk des Hosts.</translation>
    </message>
    <message>
        <source>the default bridge</source>
        <translation>Standard-Bridge</translation>
    </message>
    <message>
        <source>Reach the other containers on %1</source>
        <translation>Die anderen Container im Netzwerk %1 erreichen</translation>
    </message>
    <message>
        <source>%1 is on that network.</source>
        <translation>%1 ist mit diesem Netzwerk verbunden.</translation>
    </message>
    <message>
        <source>Find and change what earlier builds left in /opt/buildagent</source>
        <translation>Finden und ändern, was frühere Builds in /opt/buildagent hinterlassen haben</translation>
    </message>
    <message>
        <source>%1 keeps its directories on the host.</source>
        <translation>%1 hat seine Verzeichnisse auf dem Host.</translation>
    </message>
    <message>
        <source>Break out, but only through a flaw in the kernel or in Sysbox</source>
        <translation>Ausbrechen, aber nur durch eine Lücke im Kernel oder in Sysbox</translation>
    </message>
    <message>
        <source>Sysbox runs %1: root in it is an ordinary user of the host.</source>
        <translation>%1 läuft unter Sysbox: root darin ist auf dem Host ein gewöhnlicher Benutzer.</translation>
    </message>
    <message>
        <source>Use up all memory and processors of the host</source>
        <translation>Den gesamten Arbeitsspeicher und alle Prozessoren des Hosts aufbrauchen</translation>
    </message>
    <message>
        <source>%1 has no limit for them.</source>
        <translation>Für %1 gibt es dafür kein Limit.</translation>
    </message>
    <message>
        <source>Read the agent's token</source>
        <translation>Das Token des Agenten lesen</translation>
    </message>
    <message>
        <source>It is in the environment of %1.</source>
        <translation>Es steht in der Umgebung von %1.</translation>
    </message>
    <message>
        <source>Read or change what agent and server say, if it is on the way</source>
        <translation>Lesen oder ändern, was Agent und Server austauschen, wenn er auf dem Weg dazwischen sitzt</translation>
    </message>
    <message>
        <source>The server's address is %1.</source>
        <translation>Die Adresse des Servers ist %1.</translation>
    </message>
    <message>
        <source>“Mounting the socket with :ro makes it harmless.”</source>
        <translation>„Mit :ro eingebunden ist der Socket harmlos.“</translation>
    </message>
    <message>
        <source>That keeps the file from being replaced. Requests go through the socket all the same, and they are what the engine obeys.</source>
        <translation>Das verhindert, dass die Datei ersetzt wird. Anfragen gehen trotzdem durch den Socket, und auf sie hört die Engine.</translation>
    </message>
    <message>
        <source>“The agent is not root, it only has the socket's group.”</source>
        <translation>„Der Agent ist nicht root, er hat nur die Gruppe des Sockets.“</translation>
    </message>
    <message>
        <source>The engine obeys whoever may write to its socket, and does it as root.</source>
        <translation>Die Engine gehorcht jedem, der in ihren Socket schreiben darf, und handelt dabei als root.</translation>
    </message>
    <message>
        <source>“Fewer capabilities (--cap-drop) hold builds back.”</source>
        <translation>„Weniger Capabilities (--cap-drop) halten Builds zurück.“</translation>
    </message>
    <message>
        <source>They hold for the agent's container. The containers that a build has the engine start get whatever the build asks for.</source>
        <translation>Sie gelten für den Container des Agenten. Die Container, die ein Build von der Engine starten lässt, bekommen, was immer der Build verlangt.</translation>
    </message>
    <message>
        <source>“A proxy before the socket makes it safe.”</source>
        <translation>„Ein Proxy vor dem Socket macht ihn sicher.“</translation>
    </message>
    <message>
        <source>Only one that lets no containers through. This one has to, for builds to run any, and it does not look at what they mount: one of them can mount the host's disk.</source>
        <translation>Nur einer, der keine Container durchlässt. Dieser muss es, damit Builds welche ausführen können, und er sieht nicht nach, was sie einbinden: Einer davon kann die Festplatte des Hosts einbinden.</translation>
    </message>
    <message>
        <source>“Who can't start containers can run nothing on the host's engine.”</source>
        <translation>„Wer keine Container starten kann, kann auf der Engine des Hosts nichts ausführen.“</translation>
    </message>
    <message>
        <source>Each RUN in a Dockerfile is a container of that engine, root in it, and on the host's network if the build asks for it. What it can't have is a folder of the host or more rights.</source>
        <translation>Jedes RUN in einem Dockerfile ist ein Container dieser Engine, darin als root und auf Wunsch des Builds im Netzwerk des Hosts. Was er nicht bekommt, sind Ordner des Hosts oder mehr Rechte.</translation>
    </message>
    <message>
        <source>“TLS and a network of its own keep builds away from the engine.”</source>
        <translation>„TLS und ein eigenes Netzwerk halten Builds von der Engine fern.“</translation>
    </message>
    <message>
        <source>They keep strangers away. Every build can use the agent's key.</source>
        <translation>Sie halten Fremde fern. Den Schlüssel des Agenten kann jeder Build verwenden.</translation>
    </message>
</context>
<context>
    <name>BuildTrial</name>
    <message>
        <source>The agent can't build an image and run it:</source>
        <translation>Der Agent kann kein Image bauen und ausführen:</translation>
    </message>
    <message>
        <source>The last lines above are docker's own.</source>
        <translation>Die letzten Zeilen oben stammen von docker selbst.</translation>
    </message>
    <message>
        <source>A container of the image that was built says something else than it was told: %1</source>
        <translation>Ein Container aus dem gebauten Image gibt etwas anderes aus als vorgegeben: %1</translation>
    </message>
    <message>
        <source>an image was built, and a container of it ran</source>
        <translation>ein Image wurde gebaut und als Container ausgeführt</translation>
    </message>
    <message>
        <source>an image was built; its proxy lets it run none</source>
        <translation>ein Image wurde gebaut; der Proxy lässt nicht zu, es auszuführen</translation>
    </message>
    <message>
        <source>A container that the agent starts does not see the agent's files in %1.</source>
        <translation>Ein Container, den der Agent startet, sieht die Dateien des Agenten in %1 nicht.</translation>
    </message>
    <message>
        <source>TeamCity's container wrapper needs that folder at the same path where the engine runs. Mount it there, or switch the container wrapper off.</source>
        <translation>Der Container Wrapper von TeamCity braucht diesen Ordner dort, wo die Engine läuft, unter demselben Pfad. Binden Sie ihn dort ein, oder schalten Sie den Container Wrapper aus.</translation>
    </message>
    <message>
        <source>containers of builds see the agent's files</source>
        <translation>Container von Builds sehen die Dateien des Agenten</translation>
    </message>
    <message>
        <source>A container that the agent starts has no network:</source>
        <translation>Ein Container, den der Agent startet, hat kein Netzwerk:</translation>
    </message>
    <message>
        <source>MTU: containers of builds send packets of up to %1 bytes, and their engine's own network lets only %2 through.</source>
        <translation>MTU: Container von Builds senden Pakete mit bis zu %1 Byte, und das Netzwerk ihrer Engine lässt nur %2 durch.</translation>
    </message>
    <message>
        <source>Downloads in builds would hang. Put the engine into a sidecar with --engine-mtu %1.</source>
        <translation>Downloads in Builds würden hängen bleiben. Legen Sie die Engine mit --engine-mtu %1 in einen Sidecar.</translation>
    </message>
    <message>
        <source>containers of builds have a network, and can't find the name %1</source>
        <translation>Container von Builds haben ein Netzwerk, finden aber den Namen %1 nicht</translation>
    </message>
    <message>
        <source>containers of builds have a network (MTU %1)</source>
        <translation>Container von Builds haben ein Netzwerk (MTU %1)</translation>
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
        <translation>Warnung </translation>
    </message>
    <message>
        <source>BLOCKER </source>
        <translation>BLOCKER </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>Looks whether a launch would work: the engine, its runtimes, images, names, paths. Asks the TeamCity server too; one that doesn't answer is a warning, for agents wait. Leaves everything as it is. Exits with 5 when something stands in the way, and with 3 when the engine can't be used.

Example: dind-wizard check --method sysbox --json</source>
        <translation>Prüft, ob ein Start gelingen würde: Engine, Runtimes, Images, Namen, Pfade. Fragt auch den TeamCity-Server; antwortet er nicht, ist das nur eine Warnung, denn Agenten warten. Lässt alles, wie es ist. Endet mit 5, wenn etwas im Weg steht, und mit 3, wenn die Engine nicht verwendet werden kann.

Beispiel: dind-wizard check --method sysbox --json</translation>
    </message>
    <message>
        <source>This deployment's own containers may be there.</source>
        <translation>Container dieser Bereitstellung dürfen schon vorhanden sein.</translation>
    </message>
    <message>
        <source>Stopping, and removing what was made to look…</source>
        <translation>Wird gestoppt; was zum Prüfen angelegt wurde, wird entfernt …</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear the field</source>
        <translation>Feld leeren</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Settings file.</source>
        <translation>Einstellungsdatei.</translation>
    </message>
    <message>
        <source>See dind-wizard --help.</source>
        <translation>Siehe dind-wizard --help.</translation>
    </message>
    <message>
        <source>There is no command "%1".</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Commands: %1. See dind-wizard --help.</source>
        <translation>Befehle: %1. Siehe dind-wizard --help.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Print the result as JSON.</source>
        <translation>Gibt das Ergebnis als JSON aus.</translation>
    </message>
    <message>
        <source>The engine %1 is given twice.</source>
        <translation>Die Engine %1 ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>Show the agents.</source>
        <translation>Zeigt die Agenten.</translation>
    </message>
    <message>
        <source>Only one settings file can be opened.</source>
        <translation>Es kann nur eine Einstellungsdatei geöffnet werden.</translation>
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
        <translation>Richtet TeamCity-Build-Agenten ein, die Docker verwenden können.

  dind-wizard [--spec FILE] [--engine ENGINE]     den Assistenten öffnen
  dind-wizard --agents                            das Fenster der Agenten öffnen
  dind-wizard --measure-start                     messen, wann das Fenster offen ist
  dind-wizard methods [METHOD]                    die drei Methoden erklären
  dind-wizard export --format FORMAT [-o PATH] …  ausgeben/schreiben, was laufen würde
  dind-wizard check …                             prüfen, ob ein Start gelingen würde
  dind-wizard launch …                            Agenten starten
  dind-wizard recover --undo|--finish             unterbrochene Starts beenden
  dind-wizard agents list|logs|stop|start|restart|remove|diff
                                                  Agenten verwalten
  dind-wizard import FILE|-                       docker run, Compose, inspect → Einstellungen
  dind-wizard doctor FILE|-                       einen Fehlertext erklären

dind-wizard COMMAND --help zeigt Optionen und Beispiele zu einem Befehl.

--measure-start gibt die Millisekunden vom Start des Prozesses (laut Kernel, auf 10 ms
genau) bis zur Anzeige der ersten Seite aus und endet, ohne etwas zu speichern.

Exit-Codes: 0 erledigt; 2 falscher Aufruf oder falsche Einstellungen; 3 Engine nicht
erreichbar oder lehnt ab; 4 Start fehlgeschlagen und alles dabei Angelegte entfernt;
5 die Prüfung hat ein Hindernis gefunden; 1 alles andere.
</translation>
    </message>
    <message>
        <source>Tell how long the window takes to open.</source>
        <translation>Messen, wie lange das Fenster zum Öffnen braucht.</translation>
    </message>
    <message>
        <source>--measure-start measures the wizard, and --agents opens another window.</source>
        <translation>--measure-start misst den Assistenten, und --agents öffnet ein anderes Fenster.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Lassen Sie eins von beiden weg.</translation>
    </message>
    <message>
        <source>This system does not tell when a program was started.</source>
        <translation>Auf diesem System lässt sich nicht feststellen, wann ein Programm gestartet wurde.</translation>
    </message>
</context>
<context>
    <name>CommandRow</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command %1</source>
        <translation>Den Befehl %1 kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Compose</name>
    <message>
        <source>TeamCity agents "%1", method %2. Made by dind-wizard.</source>
        <translation>TeamCity-Agenten „%1“, Methode %2. Erstellt von dind-wizard.</translation>
    </message>
    <message>
        <source>Start with: docker compose up -d (or docker-compose up -d)</source>
        <translation>Starten mit: docker compose up -d (oder docker-compose up -d)</translation>
    </message>
    <message>
        <source>Compose 1 keeps only the last address of each extra host.</source>
        <translation>Compose 1 behält von jedem zusätzlichen Host nur die letzte Adresse.</translation>
    </message>
    <message>
        <source>In the file %1, Compose replaces variables and reads quotes and # in its own way, so a value with $, #, quotes or blanks has to stand in single quotes there.</source>
        <translation>In der Datei %1 ersetzt Compose Variablen und liest Anführungszeichen und # auf eigene Weise. Ein Wert mit $, #, Anführungszeichen oder Leerzeichen muss dort deshalb in einfachen Anführungszeichen stehen.</translation>
    </message>
</context>
<context>
    <name>ComposeImport</name>
    <message>
        <source>Another file starts here. Only the first is read.</source>
        <translation>Hier beginnt eine weitere Datei. Nur die erste wird gelesen.</translation>
    </message>
    <message>
        <source>It is named %1 here. Compose puts the project's name in front, so it is not the same as one that Compose has made.</source>
        <translation>Hier heißt es %1. Compose stellt den Namen des Projekts voran, es ist also nicht dasselbe, das Compose angelegt hat.</translation>
    </message>
    <message>
        <source>This is so anyway.</source>
        <translation>Das ist ohnehin so.</translation>
    </message>
    <message>
        <source>The wizard gives its labels anyway.</source>
        <translation>Der Assistent vergibt seine Labels ohnehin.</translation>
    </message>
    <message>
        <source>Only the wizard's own labels are given to networks and volumes.</source>
        <translation>Netzwerke und Volumes bekommen nur die Labels des Assistenten.</translation>
    </message>
    <message>
        <source>The file has no services (line %1).</source>
        <translation>Die Datei enthält keine Dienste (Zeile %1).</translation>
    </message>
    <message>
        <source>A Compose file lists containers under the key "services".</source>
        <translation>Eine Compose-Datei führt Container unter dem Schlüssel „services“ auf.</translation>
    </message>
    <message>
        <source>How far the container is shut off from the host is decided by the method.</source>
        <translation>Wie stark der Container vom Host abgeschottet ist, bestimmt die Methode.</translation>
    </message>
    <message>
        <source>An agent can be given limits of processors, memory and processes only.</source>
        <translation>Für einen Agenten lassen sich nur Prozessoren, Arbeitsspeicher und Prozesse begrenzen.</translation>
    </message>
    <message>
        <source>An agent gets no devices of the host.</source>
        <translation>Ein Agent bekommt keine Geräte des Hosts.</translation>
    </message>
    <message>
        <source>What the image itself says is used.</source>
        <translation>Es gilt, was das Image selbst vorgibt.</translation>
    </message>
    <message>
        <source>Names on the network are the engine's to give.</source>
        <translation>Namen im Netzwerk vergibt die Engine.</translation>
    </message>
    <message>
        <source>An agent uses the engine's own name servers.</source>
        <translation>Ein Agent verwendet die Nameserver der Engine.</translation>
    </message>
    <message>
        <source>It is for a swarm, a group of Docker hosts; an agent runs on one engine.</source>
        <translation>Das ist für einen Swarm, einen Verbund von Docker-Hosts; ein Agent läuft auf einer einzelnen Engine.</translation>
    </message>
    <message>
        <source>Files are given to an agent as volumes only.</source>
        <translation>Dateien bekommt ein Agent nur als Volumes.</translation>
    </message>
    <message>
        <source>Logs are kept as the engine keeps them by default.</source>
        <translation>Logs werden so aufbewahrt, wie es bei der Engine Standard ist.</translation>
    </message>
    <message>
        <source>An agent reads from no terminal.</source>
        <translation>Ein Agent liest nicht von einem Terminal.</translation>
    </message>
    <message>
        <source>It tells Compose how to go about its work, and nothing about the container.</source>
        <translation>Das sagt Compose, wie es vorgehen soll, und nichts über den Container.</translation>
    </message>
    <message>
        <source>Compose itself runs these commands; without it nobody does.</source>
        <translation>Diese Befehle führt Compose selbst aus; ohne Compose führt sie niemand aus.</translation>
    </message>
    <message>
        <source>It is for Windows containers.</source>
        <translation>Das ist für Windows-Container.</translation>
    </message>
    <message>
        <source>An agent stands by itself and takes nothing over from other containers.</source>
        <translation>Ein Agent steht für sich allein und übernimmt nichts von anderen Containern.</translation>
    </message>
    <message>
        <source>Compose itself takes no notice of keys that start with x-.</source>
        <translation>Schlüssel, die mit x- beginnen, beachtet auch Compose nicht.</translation>
    </message>
    <message>
        <source>No version of Compose knows this key.</source>
        <translation>Diesen Schlüssel kennt keine Version von Compose.</translation>
    </message>
    <message>
        <source>Images are not built here. Build it first and name it as the image.</source>
        <translation>Images werden hier nicht gebaut. Bauen Sie es vorher, und geben Sie es als Image an.</translation>
    </message>
    <message>
        <source>It is the container's name.</source>
        <translation>Es ist der Name des Containers.</translation>
    </message>
    <message>
        <source>It only says on which ports a program listens; containers of one network reach all ports.</source>
        <translation>Das sagt nur, auf welchen Ports ein Programm lauscht; Container in einem gemeinsamen Netzwerk erreichen alle Ports.</translation>
    </message>
    <message>
        <source>The settings of the other service are not looked up. Import what "docker compose config" prints: it has them all in one place.</source>
        <translation>Die Einstellungen des anderen Dienstes werden nicht nachgeschlagen. Importieren Sie die Ausgabe von „docker compose config“: Dort steht alles an einer Stelle.</translation>
    </message>
    <message>
        <source>That file is not at hand. Put its labels in here.</source>
        <translation>Diese Datei liegt hier nicht vor. Tragen Sie ihre Labels hier ein.</translation>
    </message>
    <message>
        <source>Containers of one network find each other by name without it.</source>
        <translation>Container in einem gemeinsamen Netzwerk finden einander auch ohne das über den Namen.</translation>
    </message>
    <message>
        <source>It is of Compose's first version; today it is network_mode or networks.</source>
        <translation>Das stammt aus der ersten Version von Compose; heute heißt es network_mode oder networks.</translation>
    </message>
    <message>
        <source>The image is taken for the engine's own processor.</source>
        <translation>Das Image wird für den Prozessor der Engine genommen.</translation>
    </message>
    <message>
        <source>An agent calls the server by itself and needs no open port.</source>
        <translation>Ein Agent ruft von sich aus den Server auf und braucht keinen offenen Port.</translation>
    </message>
    <message>
        <source>It says when Compose leaves the service out. An agent that is set up here is always started.</source>
        <translation>Das sagt, wann Compose den Dienst weglässt. Ein hier eingerichteter Agent wird immer gestartet.</translation>
    </message>
    <message>
        <source>An agent must be able to write its own files, which it does when it is upgraded.</source>
        <translation>Ein Agent muss seine eigenen Dateien schreiben können; das tut er bei einem Upgrade.</translation>
    </message>
    <message>
        <source>Folders in the computer's memory are not offered; volumes are.</source>
        <translation>Ordner im Arbeitsspeicher gibt es hier nicht, wohl aber Volumes.</translation>
    </message>
    <message>
        <source>The engine decides how soon it tries again.</source>
        <translation>Wann ein neuer Versuch folgt, entscheidet die Engine.</translation>
    </message>
    <message>
        <source>It is the network's name.</source>
        <translation>Es ist der Name des Netzwerks.</translation>
    </message>
    <message>
        <source>The network must exist already.</source>
        <translation>Das Netzwerk muss schon vorhanden sein.</translation>
    </message>
    <message>
        <source>It is the volume's name.</source>
        <translation>Es ist der Name des Volumes.</translation>
    </message>
    <message>
        <source>The volume exists already.</source>
        <translation>Das Volume ist schon vorhanden.</translation>
    </message>
    <message>
        <source>The other file is not read. Import it by itself.</source>
        <translation>Die andere Datei wird nicht gelesen. Importieren Sie sie für sich.</translation>
    </message>
    <message>
        <source>It is Compose's name for the file.</source>
        <translation>So nennt Compose die Datei.</translation>
    </message>
    <message>
        <source>It is the version of the file's format.</source>
        <translation>Es ist die Version des Dateiformats.</translation>
    </message>
    <message>
        <source>The engine's defaults are taken. Make the network yourself before if it has to be different.</source>
        <translation>Es gelten die Standardwerte der Engine. Wenn das Netzwerk anders sein soll, legen Sie es vorher selbst an.</translation>
    </message>
    <message>
        <source>The engine's defaults are taken. Make the volume yourself before if it has to be different.</source>
        <translation>Es gelten die Standardwerte der Engine. Wenn das Volume anders sein soll, legen Sie es vorher selbst an.</translation>
    </message>
    <message>
        <source>A number is wanted here.</source>
        <translation>Hier wird eine Zahl erwartet.</translation>
    </message>
    <message>
        <source>None is started this way. One agent is set up.</source>
        <translation>So würde keiner gestartet. Eingerichtet wird ein Agent.</translation>
    </message>
    <message>
        <source>Set up as often as %1: a fixed name can be given to one container only, and Compose wants the same number in all places.</source>
        <translation>Wird so oft eingerichtet wie %1: Einen festen Namen kann nur ein Container haben, und Compose verlangt an allen Stellen dieselbe Zahl.</translation>
    </message>
    <message>
        <source>The check that the image has, if it has one, is left as it is.</source>
        <translation>Die Prüfung des Images bleibt, falls vorhanden, wie sie ist.</translation>
    </message>
    <message>
        <source>A check has no such setting here.</source>
        <translation>Eine solche Einstellung hat eine Prüfung hier nicht.</translation>
    </message>
    <message>
        <source>A time such as 1m30s is wanted here.</source>
        <translation>Hier wird eine Zeit wie 1m30s erwartet.</translation>
    </message>
    <message>
        <source>One of no, always, unless-stopped and on-failure is wanted here.</source>
        <translation>Hier wird no, always, unless-stopped oder on-failure erwartet.</translation>
    </message>
    <message>
        <source>0 is no limit.</source>
        <translation>0 bedeutet kein Limit.</translation>
    </message>
    <message>
        <source>Say it as a number of processors: the quota divided by the period, which is 100000 unless cpu_period says otherwise.</source>
        <translation>Geben Sie eine Anzahl von Prozessoren an: die Quote geteilt durch die Periode, die 100000 ist, sofern cpu_period nichts anderes sagt.</translation>
    </message>
    <message>
        <source>A size such as 2g or 512m is wanted here.</source>
        <translation>Hier wird eine Größe wie 2g oder 512m erwartet.</translation>
    </message>
    <message>
        <source>The path counts from the folder of the file. Put in the whole path.</source>
        <translation>Der Pfad gilt vom Ordner der Datei aus. Tragen Sie den ganzen Pfad ein.</translation>
    </message>
    <message>
        <source>SOURCE:TARGET is wanted here.</source>
        <translation>Hier wird SOURCE:TARGET erwartet.</translation>
    </message>
    <message>
        <source>A volume without a name is lost with its container. Give it a name if its files are to be kept.</source>
        <translation>Ein Volume ohne Namen geht mit seinem Container verloren. Geben Sie ihm einen Namen, wenn seine Dateien erhalten bleiben sollen.</translation>
    </message>
    <message>
        <source>Volumes can be read-only; they have no other options here.</source>
        <translation>Volumes können schreibgeschützt sein; andere Optionen haben sie hier nicht.</translation>
    </message>
    <message>
        <source>Of all that can be mounted, an agent is given folders of the host and volumes.</source>
        <translation>Von allem, was sich einbinden lässt, bekommt ein Agent Ordner des Hosts und Volumes.</translation>
    </message>
    <message>
        <source>A source and a target are wanted here.</source>
        <translation>Hier werden eine Quelle und ein Ziel erwartet.</translation>
    </message>
    <message>
        <source>The engine decides how it connects an agent.</source>
        <translation>Wie ein Agent verbunden wird, entscheidet die Engine.</translation>
    </message>
    <message>
        <source>An agent uses this network by default.</source>
        <translation>Dieses Netzwerk verwendet ein Agent standardmäßig.</translation>
    </message>
    <message>
        <source>NAME:ADDRESS is wanted here.</source>
        <translation>Hier wird NAME:ADDRESS erwartet.</translation>
    </message>
    <message>
        <source>Compose connects services that name no network to one of their own.</source>
        <translation>Dienste, die kein Netzwerk nennen, verbindet Compose mit einem eigenen.</translation>
    </message>
    <message>
        <source>A $ starts a variable in a Compose file. A plain $ is written $$.</source>
        <translation>Ein $ leitet in einer Compose-Datei eine Variable ein. Ein einfaches $ wird als $$ geschrieben.</translation>
    </message>
    <message>
        <source>The file takes %1 from its surroundings, which are not known here. Put the value in.</source>
        <translation>Die Datei bezieht %1 aus ihrer Umgebung, die hier nicht bekannt ist. Tragen Sie den Wert ein.</translation>
    </message>
    <message>
        <source>The file wants %1 to be set in its surroundings, which are not known here: %2</source>
        <translation>Die Datei verlangt, dass %1 in ihrer Umgebung gesetzt ist, die hier nicht bekannt ist: %2</translation>
    </message>
    <message>
        <source>With the default of %1.</source>
        <translation>Mit dem Vorgabewert von %1.</translation>
    </message>
    <message>
        <source>The same key is set again in a place that counts more.</source>
        <translation>Derselbe Schlüssel ist an einer Stelle mit Vorrang noch einmal gesetzt.</translation>
    </message>
    <message>
        <source>Nothing is set here.</source>
        <translation>Hier ist nichts gesetzt.</translation>
    </message>
    <message>
        <source>The same is set again in a place that counts more.</source>
        <translation>Dasselbe ist an einer Stelle mit Vorrang noch einmal gesetzt.</translation>
    </message>
    <message>
        <source>This is not what Compose wants to stand here.</source>
        <translation>Compose erwartet an dieser Stelle etwas anderes.</translation>
    </message>
    <message>
        <source>NAME=value is wanted here.</source>
        <translation>Hier wird NAME=Wert erwartet.</translation>
    </message>
    <message>
        <source>A token is a secret and is kept in no settings. Give it when you launch, or authorise the agent in TeamCity.</source>
        <translation>Ein Token ist geheim und wird nicht in Einstellungen gespeichert. Geben Sie es beim Start an, oder autorisieren Sie den Agenten in TeamCity.</translation>
    </message>
    <message>
        <source>The value comes from the surroundings of whoever starts Compose, which are not known here. Put it in.</source>
        <translation>Der Wert kommt aus der Umgebung, in der Compose gestartet wird, und ist hier nicht bekannt. Tragen Sie ihn ein.</translation>
    </message>
    <message>
        <source>The file holds the agent's token. Give it when you launch.</source>
        <translation>Die Datei enthält das Token des Agenten. Geben Sie es beim Start an.</translation>
    </message>
    <message>
        <source>That file is not at hand. Put its variables in as the agent's own.</source>
        <translation>Diese Datei liegt hier nicht vor. Tragen Sie ihre Variablen als die des Agenten ein.</translation>
    </message>
    <message>
        <source>This is neither true nor false.</source>
        <translation>Das ist weder wahr noch falsch (true, false).</translation>
    </message>
    <message>
        <source>Engines take this one by default.</source>
        <translation>Engines verwenden das standardmäßig.</translation>
    </message>
    <message>
        <source>The wizard starts an agent after the engine that it needs.</source>
        <translation>Der Assistent startet einen Agenten nach der Engine, die er braucht.</translation>
    </message>
</context>
<context>
    <name>ContainerFlags</name>
    <message>
        <source>docker has no such flag.</source>
        <translation>docker kennt diese Option nicht.</translation>
    </message>
    <message>
        <source>Its value is missing.</source>
        <translation>Der Wert fehlt.</translation>
    </message>
    <message>
        <source>This flag is either true or false.</source>
        <translation>Diese Option ist entweder true oder false.</translation>
    </message>
    <message>
        <source>It is given again, and the last one holds.</source>
        <translation>Sie ist mehrfach angegeben, und die letzte Angabe gilt.</translation>
    </message>
    <message>
        <source>Something is mounted there already.</source>
        <translation>Dort ist schon etwas eingebunden.</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>Keine ganze Zahl.</translation>
    </message>
    <message>
        <source>The command names no image.</source>
        <translation>Der Befehl nennt kein Image.</translation>
    </message>
    <message>
        <source>Flags stand before the image. Behind it docker hands them to the program in the container.</source>
        <translation>Optionen stehen vor dem Image. Was dahinter steht, gibt docker an das Programm im Container weiter.</translation>
    </message>
    <message>
        <source>Agents start as their image says; they are given no other command.</source>
        <translation>Agenten starten, wie ihr Image es vorgibt; einen anderen Befehl bekommen sie nicht.</translation>
    </message>
    <message>
        <source>Names on a network need a network that you made.</source>
        <translation>Für Namen in einem Netzwerk ist ein selbst angelegtes Netzwerk nötig.</translation>
    </message>
</context>
<context>
    <name>DiffCommand</name>
    <message>
        <source>%1: no differences</source>
        <translation>%1: keine Abweichungen</translation>
    </message>
    <message>
        <source>%1: differs</source>
        <translation>%1: weicht ab</translation>
    </message>
    <message>
        <source>  To bring it back:</source>
        <translation>  So stellen Sie ihn wieder her:</translation>
    </message>
    <message>
        <source>No agents yet.</source>
        <translation>Noch keine Agenten.</translation>
    </message>
</context>
<context>
    <name>DockerCommand</name>
    <message>
        <source>Only what it starts is read.</source>
        <translation>Nur was damit gestartet wird, wird gelesen.</translation>
    </message>
    <message>
        <source>A docker command inside another command is not read. Paste it alone.</source>
        <translation>Ein docker-Befehl innerhalb eines anderen Befehls wird nicht gelesen. Fügen Sie ihn allein ein.</translation>
    </message>
    <message>
        <source>Not a docker command.</source>
        <translation>Kein docker-Befehl.</translation>
    </message>
    <message>
        <source>Import the Compose file itself.</source>
        <translation>Importieren Sie die Compose-Datei selbst.</translation>
    </message>
    <message>
        <source>Which engine is used is chosen in the wizard, or by --engine.</source>
        <translation>Welche Engine verwendet wird, wählen Sie im Assistenten oder mit --engine.</translation>
    </message>
    <message>
        <source>More than %1 containers are not read.</source>
        <translation>Mehr als %1 Container werden nicht gelesen.</translation>
    </message>
    <message>
        <source>What is run inside a container later is not repeated.</source>
        <translation>Was später in einem Container ausgeführt wird, wird nicht wiederholt.</translation>
    </message>
    <message>
        <source>Only docker run and docker create are read.</source>
        <translation>Nur docker run und docker create werden gelesen.</translation>
    </message>
    <message>
        <source>Networks and volumes are made with the engine's defaults. Make this one by hand first, then name it.</source>
        <translation>Netzwerke und Volumes werden mit den Standardwerten der Engine angelegt. Legen Sie dieses zuerst selbst an, und geben Sie dann seinen Namen an.</translation>
    </message>
    <message>
        <source>The engine gives addresses out.</source>
        <translation>Adressen vergibt die Engine.</translation>
    </message>
    <message>
        <source>There is no such container here.</source>
        <translation>Einen solchen Container gibt es hier nicht.</translation>
    </message>
</context>
<context>
    <name>DockerFlags</name>
    <message>
        <source>Agents always run in the background.</source>
        <translation>Agenten laufen immer im Hintergrund.</translation>
    </message>
    <message>
        <source>Agents start as their image says.</source>
        <translation>Agenten starten, wie ihr Image es vorgibt.</translation>
    </message>
    <message>
        <source>The agent's name at the server is its container's name, whatever the host name is.</source>
        <translation>Auf dem Server heißt der Agent wie sein Container, egal wie der Hostname lautet.</translation>
    </message>
    <message>
        <source>An agent calls its server and needs no port of its own; ports that builds publish belong to their containers.</source>
        <translation>Ein Agent ruft seinen Server auf und braucht keinen eigenen Port; Ports, die Builds veröffentlichen, gehören deren Containern.</translation>
    </message>
    <message>
        <source>The method decides which rights the container has, and gives no others.</source>
        <translation>Welche Rechte der Container hat, bestimmt die Methode; andere vergibt sie nicht.</translation>
    </message>
    <message>
        <source>The limits that can be set are processors, memory and processes.</source>
        <translation>Begrenzen lassen sich Prozessoren, Arbeitsspeicher und Prozesse.</translation>
    </message>
    <message>
        <source>Name servers are the engine's; for single names add host entries.</source>
        <translation>Die Nameserver sind die der Engine; für einzelne Namen tragen Sie zusätzliche Hosts ein.</translation>
    </message>
    <message>
        <source>The engine gives addresses out.</source>
        <translation>Adressen vergibt die Engine.</translation>
    </message>
    <message>
        <source>The engine's own logging settings hold.</source>
        <translation>Es gelten die Log-Einstellungen der Engine.</translation>
    </message>
    <message>
        <source>Only a sidecar has a health check, and the method makes it.</source>
        <translation>Einen Healthcheck hat nur ein Sidecar, und den legt die Methode an.</translation>
    </message>
    <message>
        <source>Windows containers only.</source>
        <translation>Nur für Windows-Container.</translation>
    </message>
    <message>
        <source>The file is not read. Enter what it holds by hand, secrets apart.</source>
        <translation>Die Datei wird nicht gelesen. Geben Sie ihren Inhalt von Hand ein, Geheimnisse ausgenommen.</translation>
    </message>
    <message>
        <source>Devices are not passed on to agents.</source>
        <translation>Geräte werden nicht an Agenten durchgereicht.</translation>
    </message>
    <message>
        <source>Annotations are for runtimes that this program does not set up.</source>
        <translation>Annotationen sind für Runtimes, die dieses Programm nicht einrichtet.</translation>
    </message>
    <message>
        <source>The images reap their processes themselves.</source>
        <translation>Die Images räumen beendete Prozesse selbst auf.</translation>
    </message>
    <message>
        <source>Links are a thing of the past. Put both containers on one network, and name it.</source>
        <translation>Links sind überholt. Verbinden Sie beide Container mit demselben Netzwerk, und geben Sie es an.</translation>
    </message>
    <message>
        <source>The engine takes the image for its own kind of processor; another would be emulated, slowly.</source>
        <translation>Die Engine nimmt das Image für ihren eigenen Prozessortyp; ein anderer würde emuliert, und das ist langsam.</translation>
    </message>
    <message>
        <source>When to pull is a choice of the launch.</source>
        <translation>Wann Images heruntergeladen werden, wird beim Start gewählt.</translation>
    </message>
    <message>
        <source>An agent updates itself and needs to write.</source>
        <translation>Ein Agent aktualisiert sich selbst und muss schreiben können.</translation>
    </message>
    <message>
        <source>Agents stay until you remove them.</source>
        <translation>Agenten bleiben bestehen, bis Sie sie entfernen.</translation>
    </message>
    <message>
        <source>The agent's directories are volumes.</source>
        <translation>Die Verzeichnisse des Agenten sind Volumes.</translation>
    </message>
    <message>
        <source>It also hands the user's registry passwords over. The method docker-socket mounts the socket alone.</source>
        <translation>Damit werden auch die Registry-Passwörter des Benutzers übergeben. Die Methode docker-socket bindet nur den Socket ein.</translation>
    </message>
    <message>
        <source>Volumes are made by the engine's own driver. Make this one first, then name it.</source>
        <translation>Volumes legt der Treiber der Engine an. Legen Sie dieses zuerst selbst an, und geben Sie dann seinen Namen an.</translation>
    </message>
    <message>
        <source>Name the other container's volumes one by one.</source>
        <translation>Geben Sie die Volumes des anderen Containers einzeln an.</translation>
    </message>
</context>
<context>
    <name>DockerSocket</name>
    <message>
        <source>The proxy lets containers through, and whoever may start a container is root on the host. It keeps out Swarm with its secrets and configs, plugins, and little else.</source>
        <translation>Der Proxy lässt Container durch, und wer einen Container starten darf, ist root auf dem Host. Fern hält er Swarm mit dessen Secrets und Configs, Plugins und wenig sonst.</translation>
    </message>
    <message>
        <source>The proxy lets no containers through, so build steps can't run in one (the Container Wrapper, docker run, docker compose). They can build, pull and push images. The agent's directories are volumes, not folders of the host.</source>
        <translation>Der Proxy lässt keine Container durch, deshalb können Build-Schritte nicht in einem Container laufen (Container Wrapper, docker run, docker compose). Sie können Images bauen, herunterladen und hochladen. Die Verzeichnisse des Agenten sind Volumes, keine Ordner des Hosts.</translation>
    </message>
    <message>
        <source>The proxy cuts a connection on which nothing is said for ten minutes: a docker command that prints nothing for so long fails.</source>
        <translation>Der Proxy trennt eine Verbindung, auf der zehn Minuten lang nichts geschieht: Ein docker-Befehl, der so lange nichts ausgibt, schlägt fehl.</translation>
    </message>
    <message>
        <source>The proxy asks for no password. On Linux whoever is logged in on the engine's host can reach it at its container's address, as can containers on the host's network: use it on a host that is for builds only.</source>
        <translation>Der Proxy fragt nach keinem Passwort. Unter Linux kann ihn jeder, der auf dem Host der Engine angemeldet ist, unter der Adresse seines Containers erreichen, ebenso Container im Netzwerk des Hosts: Verwenden Sie ihn auf einem Host, der nur für Builds da ist.</translation>
    </message>
    <message>
        <source>The agent's directories are made on the host under /opt/buildagent. They start empty, so the agent's first connection takes some minutes longer: it fetches its tools and plugins from the server.</source>
        <translation>Die Verzeichnisse des Agenten werden auf dem Host unter /opt/buildagent angelegt. Sie sind anfangs leer, deshalb dauert die erste Verbindung des Agenten einige Minuten länger: Er holt seine Tools und Plugins vom Server.</translation>
    </message>
    <message>
        <source>The group of the engine's socket could not be read; %1 is taken. If the agent is denied access to the socket, put in the number that this prints on the engine's host: stat -c %g %2</source>
        <translation>Die Gruppe des Sockets der Engine konnte nicht ermittelt werden; %1 wird angenommen. Wird dem Agenten der Zugriff auf den Socket verweigert, tragen Sie die Zahl ein, die dieser Befehl auf dem Host der Engine ausgibt: stat -c %g %2</translation>
    </message>
    <message>
        <source>The agent does not run as root and must be able to write its directories on the host. Before the first start, run there: sudo install -d -o 1000 -g 1000 /opt/buildagent/work /opt/buildagent/temp /opt/buildagent/tools /opt/buildagent/plugins /opt/buildagent/system</source>
        <translation>Der Agent läuft nicht als root und muss seine Verzeichnisse auf dem Host schreiben können. Führen Sie dort vor dem ersten Start aus: sudo install -d -o 1000 -g 1000 /opt/buildagent/work /opt/buildagent/temp /opt/buildagent/tools /opt/buildagent/plugins /opt/buildagent/system</translation>
    </message>
</context>
<context>
    <name>DoctorCommand</name>
    <message>
        <source>  Line %1: %2</source>
        <translation>  Zeile %1: %2</translation>
    </message>
    <message>
        <source>  Why: %1</source>
        <translation>  Ursache: %1</translation>
    </message>
    <message>
        <source>  What to do: %1</source>
        <translation>  Abhilfe: %1</translation>
    </message>
    <message>
        <source>  More: %1</source>
        <translation>  Mehr dazu: %1</translation>
    </message>
    <message>
        <source>Explains the errors in a log, or in what a terminal printed: Docker's, Compose's, Sysbox's and TeamCity's. Says what lies behind each one that it knows and what to do. Asks no engine and changes nothing. Tokens of agents are not shown again.

Examples: docker logs teamcity-agent 2&gt;&amp;1 | dind-wizard doctor -
          dind-wizard doctor teamcity-agent.log</source>
        <translation>Erklärt die Fehler in einem Log oder in einer Terminalausgabe: von Docker, Compose, Sysbox und TeamCity. Nennt zu jedem bekannten Fehler, was dahintersteckt und was zu tun ist. Fragt keine Engine und ändert nichts. Tokens von Agenten werden nicht wieder ausgegeben.

Beispiele: docker logs teamcity-agent 2&gt;&amp;1 | dind-wizard doctor -
           dind-wizard doctor teamcity-agent.log</translation>
    </message>
    <message>
        <source>The file, or - for standard input.</source>
        <translation>Die Datei, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Give one file, or - for standard input.</source>
        <translation>Geben Sie eine Datei an, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Example: docker logs teamcity-agent 2&gt;&amp;1 | dind-wizard doctor -</source>
        <translation>Beispiel: docker logs teamcity-agent 2&gt;&amp;1 | dind-wizard doctor -</translation>
    </message>
    <message>
        <source>This text is larger than 16 MiB.</source>
        <translation>Dieser Text ist größer als 16 MiB.</translation>
    </message>
    <message>
        <source>Give its end, where the error is: tail -n 2000 FILE | dind-wizard doctor -</source>
        <translation>Geben Sie nur das Ende an, wo der Fehler steht: tail -n 2000 FILE | dind-wizard doctor -</translation>
    </message>
    <message>
        <source>No error in this text is known here. Give more of it, from some lines before the error on: the log of the agent's container, and of its engine's if it has one (docker logs). "dind-wizard check" looks at the engine itself.</source>
        <translation>In diesem Text ist kein hier bekannter Fehler. Geben Sie mehr davon an, ab einigen Zeilen vor dem Fehler: das Log des Agent-Containers und, falls vorhanden, das seiner Engine (docker logs). „dind-wizard check“ untersucht die Engine selbst.</translation>
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
        <translation>Vertrauensgrenze: Ein bösartiger Build kann hier alles übernehmen</translation>
    </message>
    <message>
        <source>Docker engine of the host</source>
        <translation>Docker-Engine des Hosts</translation>
    </message>
    <message>
        <source>starts the containers and keeps the volumes</source>
        <translation>startet die Container und verwaltet die Volumes</translation>
    </message>
    <message>
        <source>Trust boundary: beyond it only images and the host's network</source>
        <translation>Vertrauensgrenze: dahinter nur Images und das Netzwerk des Hosts</translation>
    </message>
    <message>
        <source>Trust boundary: a build can do as it likes in here, and stays</source>
        <translation>Vertrauensgrenze: Ein Build kann hier tun, was er will, und bleibt drin</translation>
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
        <translation>Docker-Engine</translation>
    </message>
    <message>
        <source>in the agent's container</source>
        <translation>im Container des Agenten</translation>
    </message>
    <message>
        <source>steps of</source>
        <translation>Schritte von</translation>
    </message>
    <message>
        <source>containers that</source>
        <translation>Container, die</translation>
    </message>
    <message>
        <source>docker build</source>
        <translation>docker build</translation>
    </message>
    <message>
        <source>builds start</source>
        <translation>Builds starten</translation>
    </message>
    <message>
        <source>of the host</source>
        <translation>des Hosts</translation>
    </message>
    <message>
        <source>builds make images there</source>
        <translation>Builds erstellen dort Images</translation>
    </message>
    <message>
        <source>builds command it</source>
        <translation>Builds steuern sie</translation>
    </message>
    <message>
        <source>listens here</source>
        <translation>lauscht hier</translation>
    </message>
    <message>
        <source>Container %1</source>
        <translation>Container %1</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>Netzwerk %1</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Volume %1</translation>
    </message>
    <message>
        <source>and %1 more made the same way: %2 to %3</source>
        <translation>und %1 weitere gleicher Art: %2 bis %3</translation>
    </message>
    <message>
        <source>TeamCity</source>
        <translation>TeamCity</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (schreibgeschützt)</translation>
    </message>
    <message>
        <source>The agent's configuration: who it is for the TeamCity server. As long as it is kept, a container that is made anew is the same agent.</source>
        <translation>Die Konfiguration des Agenten: wer er für den TeamCity-Server ist. Solange sie erhalten bleibt, ist ein neu erstellter Container derselbe Agent.</translation>
    </message>
    <message>
        <source>The checkouts in which builds work.</source>
        <translation>Die Checkouts, in denen Builds arbeiten.</translation>
    </message>
    <message>
        <source>Temporary files of builds, emptied between them.</source>
        <translation>Temporäre Dateien von Builds; zwischen den Builds geleert.</translation>
    </message>
    <message>
        <source>What the agent fetched from the server to run build steps with.</source>
        <translation>Was der Agent vom Server geholt hat, um damit Build-Schritte auszuführen.</translation>
    </message>
    <message>
        <source>The agent's caches.</source>
        <translation>Die Caches des Agenten.</translation>
    </message>
    <message>
        <source>The agent's logs.</source>
        <translation>Die Logs des Agenten.</translation>
    </message>
    <message>
        <source>All that the server knows: its settings, its internal database, and what builds leave.</source>
        <translation>Alles, was der Server weiß: seine Einstellungen, seine interne Datenbank und was Builds hinterlassen.</translation>
    </message>
    <message>
        <source>The server's logs.</source>
        <translation>Die Logs des Servers.</translation>
    </message>
    <message>
        <source>Temporary files of the server.</source>
        <translation>Temporäre Dateien des Servers.</translation>
    </message>
    <message>
        <source>The keys with which the agent proves to its engine who it is. The engine makes them when it starts first.</source>
        <translation>Die Schlüssel, mit denen sich der Agent bei seiner Engine ausweist. Die Engine erzeugt sie bei ihrem ersten Start.</translation>
    </message>
    <message>
        <source>Where a Docker engine in this container keeps images, containers and build cache. Never give it to two engines at once.</source>
        <translation>Hier bewahrt eine Docker-Engine in diesem Container Images, Container und Build-Cache auf. Geben Sie es nie zwei Engines gleichzeitig.</translation>
    </message>
    <message>
        <source>TeamCity server %1</source>
        <translation>TeamCity-Server %1</translation>
    </message>
    <message>
        <source>A container of the image %1, made with the agents for trying things out. It hands builds to them at %2. It never calls an agent; agents ask.</source>
        <translation>Ein Container des Images %1, zum Ausprobieren zusammen mit den Agenten angelegt. Er gibt ihnen unter %2 Builds. Er ruft nie einen Agenten auf; die Agenten fragen ihn.</translation>
    </message>
    <message>
        <source>TeamCity server</source>
        <translation>TeamCity-Server</translation>
    </message>
    <message>
        <source>%1: it hands builds to its agents. It never calls an agent; agents ask.</source>
        <translation>%1: Er gibt seinen Agenten Builds. Er ruft nie einen Agenten auf; die Agenten fragen ihn.</translation>
    </message>
    <message>
        <source>%1 asks TeamCity for builds</source>
        <translation>%1 fragt TeamCity nach Builds</translation>
    </message>
    <message>
        <source>The agent calls %1 and keeps asking, so no port has to be open towards the agent.</source>
        <translation>Der Agent ruft %1 auf und fragt immer wieder nach, deshalb muss kein Port zum Agenten hin offen sein.</translation>
    </message>
    <message>
        <source>Trust boundary of %1</source>
        <translation>Vertrauensgrenze von %1</translation>
    </message>
    <message>
        <source>A build can do as it likes in here. Through the proxy it reaches beyond: to the images of the host's engine, and to the host's network while an image is built. To get at the host itself it would have to break what keeps containers apart.</source>
        <translation>Ein Build kann hier tun, was er will. Durch den Proxy reicht er darüber hinaus: zu den Images der Engine des Hosts und, während ein Image gebaut wird, in das Netzwerk des Hosts. Um an den Host selbst zu kommen, müsste er durchbrechen, was Container voneinander trennt.</translation>
    </message>
    <message>
        <source>A build can do as it likes in here. To get out it would have to break what keeps containers apart.</source>
        <translation>Ein Build kann hier tun, was er will. Um herauszukommen, müsste er durchbrechen, was Container voneinander trennt.</translation>
    </message>
    <message>
        <source>Trust boundary: the whole host</source>
        <translation>Vertrauensgrenze: der ganze Host</translation>
    </message>
    <message>
        <source>A build that means harm can take over everything inside this line. Let only builds run here that you would give root on this machine.</source>
        <translation>Ein Build mit böser Absicht kann alles innerhalb dieser Linie übernehmen. Lassen Sie hier nur Builds laufen, denen Sie auf diesem Rechner root geben würden.</translation>
    </message>
    <message>
        <source>The machine whose Docker engine runs the containers. Under Docker Desktop it is a virtual machine.</source>
        <translation>Der Rechner, dessen Docker-Engine die Container ausführt. Bei Docker Desktop ist es eine virtuelle Maschine.</translation>
    </message>
    <message>
        <source>It starts the containers and keeps the volumes. Builds have no way to command it directly: they use an engine of their own.</source>
        <translation>Sie startet die Container und verwaltet die Volumes. Builds können sie nicht direkt steuern: Sie verwenden eine eigene Engine.</translation>
    </message>
    <message>
        <source>It starts the agent's container. Builds may have it build, pull and push images, and share its images with everything else that runs on this host.</source>
        <translation>Sie startet den Container des Agenten. Builds dürfen sie Images bauen, herunterladen und hochladen lassen und teilen sich ihre Images mit allem anderen, was auf diesem Host läuft.</translation>
    </message>
    <message>
        <source>It starts the agent's container, and it obeys builds as well: they share its images, containers, names and ports with everything else that runs on this host.</source>
        <translation>Sie startet den Container des Agenten, und sie gehorcht auch Builds: Diese teilen sich ihre Images, Container, Namen und Ports mit allem anderen, was auf diesem Host läuft.</translation>
    </message>
    <message>
        <source>Proxy of the socket: %1</source>
        <translation>Proxy des Sockets: %1</translation>
    </message>
    <message>
        <source>A container of the image %1 (a sidecar): it hands on to the host's engine what one agent may ask of it, and refuses the rest.</source>
        <translation>Ein Container des Images %1 (ein Sidecar): Er reicht an die Engine des Hosts weiter, was ein einzelner Agent von ihr verlangen darf, und lehnt den Rest ab.</translation>
    </message>
    <message>
        <source>It lets containers through, whatever they mount: that is as much as the socket itself.</source>
        <translation>Er lässt Container durch, egal was sie einbinden: Das ist so viel wie der Socket selbst.</translation>
    </message>
    <message>
        <source>It lets images through, and no containers.</source>
        <translation>Er lässt Images durch und keine Container.</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation>Agent %1</translation>
    </message>
    <message>
        <source>Docker engine %1</source>
        <translation>Docker-Engine %1</translation>
    </message>
    <message>
        <source>A container of the image %1. Build steps run in it.</source>
        <translation>Ein Container des Images %1. In ihm laufen Build-Schritte.</translation>
    </message>
    <message>
        <source>A container of the image %1 (a sidecar): a complete Docker engine for one agent.</source>
        <translation>Ein Container des Images %1 (ein Sidecar): eine vollständige Docker-Engine für einen einzelnen Agenten.</translation>
    </message>
    <message>
        <source>It is privileged: Docker lifts nearly all limits it puts on containers.</source>
        <translation>Er ist privilegiert: Docker hebt fast alle Beschränkungen auf, die es Containern auferlegt.</translation>
    </message>
    <message>
        <source>Sysbox runs it: root in it is an ordinary user of the host.</source>
        <translation>Er läuft unter Sysbox: root darin ist auf dem Host ein gewöhnlicher Benutzer.</translation>
    </message>
    <message>
        <source>Docker engine inside %1</source>
        <translation>Docker-Engine in %1</translation>
    </message>
    <message>
        <source>The agent's container starts an engine of its own. Paths and localhost mean the same to a build and to the containers it starts.</source>
        <translation>Der Container des Agenten startet eine eigene Engine. Pfade und localhost bedeuten für einen Build dasselbe wie für die Container, die er startet.</translation>
    </message>
    <message>
        <source>Containers that builds start</source>
        <translation>Container, die Builds starten</translation>
    </message>
    <message>
        <source>Steps of docker build</source>
        <translation>Schritte von docker build</translation>
    </message>
    <message>
        <source>The engine runs each RUN of a Dockerfile in a container beside the agent: root in it, without folders of the host, and gone afterwards. Builds can start no others.</source>
        <translation>Die Engine führt jedes RUN eines Dockerfiles in einem Container neben dem Agenten aus: darin als root, ohne Ordner des Hosts, und danach ist er weg. Andere Container können Builds nicht starten.</translation>
    </message>
    <message>
        <source>They run beside the agent, as siblings. Paths that a build gives them are paths of the host, and ports that they publish open on the host.</source>
        <translation>Sie laufen neben dem Agenten, als Geschwister. Pfade, die ein Build ihnen gibt, sind Pfade des Hosts, und Ports, die sie veröffentlichen, öffnen sich auf dem Host.</translation>
    </message>
    <message>
        <source>They run in the sidecar. Paths that a build gives them are the sidecar's, and ports that they publish open there, under the name docker.</source>
        <translation>Sie laufen im Sidecar. Pfade, die ein Build ihnen gibt, sind die des Sidecars, und Ports, die sie veröffentlichen, öffnen sich dort, unter dem Namen docker.</translation>
    </message>
    <message>
        <source>They run inside the agent's container: its paths are theirs, and ports that they publish open on its localhost.</source>
        <translation>Sie laufen im Container des Agenten: Seine Pfade sind auch ihre, und Ports, die sie veröffentlichen, öffnen sich auf seinem localhost.</translation>
    </message>
    <message>
        <source>%1 commands %2</source>
        <translation>%1 steuert %2</translation>
    </message>
    <message>
        <source>The docker command in the agent talks to this engine over their private network, encrypted with TLS, and shows a key. That keeps strangers out, not builds: every build can use the key.</source>
        <translation>Der Befehl docker im Agenten spricht mit dieser Engine über ihr privates Netzwerk, mit TLS verschlüsselt, und weist sich mit einem Schlüssel aus. Das hält Fremde ab, nicht Builds: Jeder Build kann den Schlüssel verwenden.</translation>
    </message>
    <message>
        <source>%1 asks %2</source>
        <translation>%1 fragt %2</translation>
    </message>
    <message>
        <source>The docker command in the agent talks to the proxy over their private network, in the clear and without a password. Nobody else is on that network.</source>
        <translation>Der Befehl docker im Agenten spricht mit dem Proxy über ihr privates Netzwerk, unverschlüsselt und ohne Passwort. Sonst ist niemand in diesem Netzwerk.</translation>
    </message>
    <message>
        <source>Socket %1</source>
        <translation>Socket %1</translation>
    </message>
    <message>
        <source>The way to command the Docker engine of the host. Whoever may write to it is root on the host.</source>
        <translation>Der Weg, die Docker-Engine des Hosts zu steuern. Wer in ihn schreiben darf, ist root auf dem Host.</translation>
    </message>
    <message>
        <source>Path of the host: %1</source>
        <translation>Pfad des Hosts: %1</translation>
    </message>
    <message>
        <source>It lies on the host itself.</source>
        <translation>Der Pfad liegt auf dem Host selbst.</translation>
    </message>
    <message>
        <source>A volume: disk space that the Docker engine of the host manages. It stays when the container is removed.</source>
        <translation>Ein Volume: Speicherplatz, den die Docker-Engine des Hosts verwaltet. Es bleibt, wenn der Container entfernt wird.</translation>
    </message>
    <message>
        <source>All agents share it.</source>
        <translation>Alle Agenten teilen es sich.</translation>
    </message>
    <message>
        <source>%1 is %2 in %3</source>
        <translation>%1 liegt in %3 unter %2</translation>
    </message>
    <message>
        <source>Through this the docker command in the agent commands the host's engine.</source>
        <translation>Darüber steuert der Befehl docker im Agenten die Engine des Hosts.</translation>
    </message>
    <message>
        <source>Through this the proxy hands on what it lets through.</source>
        <translation>Darüber reicht der Proxy weiter, was er durchlässt.</translation>
    </message>
    <message>
        <source>Mounted read-only it takes requests all the same.</source>
        <translation>Auch schreibgeschützt eingebunden nimmt er Anfragen an.</translation>
    </message>
    <message>
        <source>The container can only read there.</source>
        <translation>Der Container kann dort nur lesen.</translation>
    </message>
    <message>
        <source>The container can read and write there.</source>
        <translation>Der Container kann dort lesen und schreiben.</translation>
    </message>
    <message>
        <source>If the host has no such directory, the engine makes it.</source>
        <translation>Hat der Host kein solches Verzeichnis, legt die Engine es an.</translation>
    </message>
    <message>
        <source>Made for this agent and its proxy alone.</source>
        <translation>Nur für diesen Agenten und seinen Proxy angelegt.</translation>
    </message>
    <message>
        <source>Made for this agent and its engine alone.</source>
        <translation>Nur für diesen Agenten und seine Engine angelegt.</translation>
    </message>
    <message>
        <source>The default bridge network</source>
        <translation>Das Standard-Bridge-Netzwerk</translation>
    </message>
    <message>
        <source>The network that Docker puts containers on when nothing else is said. Containers of other people are on it too and can be reached by their addresses.</source>
        <translation>Das Netzwerk, mit dem Docker Container verbindet, wenn nichts anderes angegeben ist. Auch Container anderer Leute sind darin und lassen sich über ihre Adressen erreichen.</translation>
    </message>
    <message>
        <source>Made for the server and its agents. They can reach each other on it.</source>
        <translation>Für den Server und seine Agenten angelegt. Darin erreichen sie einander.</translation>
    </message>
    <message>
        <source>It has to exist already. What else is on it can be reached by builds.</source>
        <translation>Es muss schon vorhanden sein. Builds können alles andere erreichen, was damit verbunden ist.</translation>
    </message>
    <message>
        <source>%1 is on %2</source>
        <translation>%1 ist mit %2 verbunden</translation>
    </message>
    <message>
        <source>Through this network it reaches the outside.</source>
        <translation>Über dieses Netzwerk geht es nach außen.</translation>
    </message>
    <message>
        <source>Others on this network find it under the name %1.</source>
        <translation>Andere in diesem Netzwerk finden ihn unter dem Namen %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Port %1 of the host</source>
        <translation>Port %1 des Hosts</translation>
    </message>
    <message>
        <source>The door for your browser. It is open on the host itself only and not to its network, because the first visitor of a new server becomes administrator.</source>
        <translation>Die Tür für Ihren Browser. Sie ist nur auf dem Host selbst offen und nicht zu dessen Netzwerk hin, denn der erste Besucher eines neuen Servers wird Administrator.</translation>
    </message>
    <message>
        <source>%1 is port %2 of %3</source>
        <translation>%1 ist Port %2 von %3</translation>
    </message>
    <message>
        <source>The host's engine passes on what comes in there.</source>
        <translation>Die Engine des Hosts leitet weiter, was dort ankommt.</translation>
    </message>
    <message>
        <source>And %1 more</source>
        <translation>Und %1 weitere</translation>
    </message>
    <message>
        <source>Each has containers, volumes and networks of its own like those shown: %1 to %2.</source>
        <translation>Jeder hat eigene Container, Volumes und Netzwerke wie die gezeigten: %1 bis %2.</translation>
    </message>
    <message>
        <source>privileged</source>
        <translation>privilegiert</translation>
    </message>
    <message>
        <source>as root</source>
        <translation>als root</translation>
    </message>
    <message>
        <source>as the image's user</source>
        <translation>als Benutzer des Images</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>lets containers through</source>
        <translation>lässt Container durch</translation>
    </message>
    <message>
        <source>lets images through only</source>
        <translation>lässt nur Images durch</translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 CPUs</translation>
    </message>
    <message>
        <source>default bridge</source>
        <translation>Standard-Bridge</translation>
    </message>
    <message numerus="yes">
        <source>%n TeamCity agent(s) on a Docker host, method %1.</source>
        <translation>
            <numerusform>%n TeamCity-Agent auf einem Docker-Host, Methode %1.</numerusform>
            <numerusform>%n TeamCity-Agenten auf einem Docker-Host, Methode %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trust boundary is the whole host.</source>
        <translation>Die Vertrauensgrenze ist der ganze Host.</translation>
    </message>
    <message>
        <source>The trust boundary runs around each agent.</source>
        <translation>Die Vertrauensgrenze verläuft um jeden Agenten.</translation>
    </message>
    <message>
        <source>The server %1 is made with it.</source>
        <translation>Der Server %1 wird mit angelegt.</translation>
    </message>
    <message>
        <source>The server is %1.</source>
        <translation>Der Server ist %1.</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>path of the host</source>
        <translation>Pfad des Hosts</translation>
    </message>
    <message>
        <source>engine's socket</source>
        <translation>Socket der Engine</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>port of the host</source>
        <translation>Port des Hosts</translation>
    </message>
    <message>
        <source>read and write</source>
        <translation>Lesen und Schreiben</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur Lesen</translation>
    </message>
</context>
<context>
    <name>Drift</name>
    <message>
        <source>present</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>an answer that can't be read</source>
        <translation>eine Antwort, die nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>%1: it is not there</source>
        <translation>%1: nicht vorhanden</translation>
    </message>
    <message>
        <source>%1: it was not asked for</source>
        <translation>%1: war nicht angefordert</translation>
    </message>
    <message>
        <source>%1: the engine gave %2</source>
        <translation>%1: Die Engine lieferte %2</translation>
    </message>
    <message>
        <source>%1: not asked for, it has %2</source>
        <translation>%1: nicht angefordert, vorhanden ist %2</translation>
    </message>
    <message>
        <source>%1: %2 was asked for, it has none</source>
        <translation>%1: angefordert war %2, vorhanden ist nichts</translation>
    </message>
    <message>
        <source>%1: %2 was asked for, it has %3</source>
        <translation>%1: angefordert war %2, vorhanden ist %3</translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <source>Choose the engine</source>
        <translation>Engine auswählen</translation>
    </message>
    <message>
        <source>Name a Docker context, or type an address such as unix:///run/user/1000/docker.sock. Leave it empty to use the engine that the docker command would.</source>
        <translation>Geben Sie den Namen eines Docker-Kontexts ein oder eine Adresse wie unix:///run/user/1000/docker.sock. Lassen Sie das Feld leer, um die Engine zu verwenden, die auch der Befehl docker verwenden würde.</translation>
    </message>
    <message>
        <source>Docker context or address</source>
        <translation>Docker-Kontext oder Adresse</translation>
    </message>
    <message>
        <source>as the docker command chooses</source>
        <translation>wie der Befehl docker wählt</translation>
    </message>
    <message>
        <source>The name of a Docker context, or an address: unix://, npipe://, tcp:// or ssh://USER@HOST. Empty: as the docker command finds it.</source>
        <translation>Der Name eines Docker-Kontexts oder eine Adresse: unix://, npipe://, tcp:// oder ssh://USER@HOST. Leer: die Engine, die der Befehl docker findet.</translation>
    </message>
</context>
<context>
    <name>EngineNetwork</name>
    <message>
        <source>Enter a subnet such as 10.201.0.0/16.</source>
        <translation>Geben Sie ein Subnetz wie 10.201.0.0/16 ein.</translation>
    </message>
    <message>
        <source>Each network of the engine takes 256 addresses, and the default one is the first: give a subnet between /8 and /22.</source>
        <translation>Jedes Netzwerk der Engine belegt 256 Adressen, und das Standardnetzwerk ist das erste: Geben Sie ein Subnetz zwischen /8 und /22 ein.</translation>
    </message>
    <message>
        <source>The subnet begins at %1/%2.</source>
        <translation>Das Subnetz beginnt bei %1/%2.</translation>
    </message>
    <message>
        <source>Enter the mirror's address, such as https://mirror.example.com.</source>
        <translation>Geben Sie die Adresse des Mirrors ein, zum Beispiel https://mirror.example.com.</translation>
    </message>
    <message>
        <source>An engine takes no user or password for a mirror.</source>
        <translation>Für einen Mirror nimmt eine Engine weder Benutzer noch Passwort an.</translation>
    </message>
    <message>
        <source>An engine takes only the host and port of a mirror, with nothing behind them.</source>
        <translation>Von einem Mirror nimmt eine Engine nur Host und Port an; dahinter darf nichts stehen.</translation>
    </message>
    <message>
        <source>Builds use the host's engine, which has settings of its own: this is not used.</source>
        <translation>Builds verwenden die Engine des Hosts, die eigene Einstellungen hat: Diese Angabe wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Only an engine in a sidecar can be told this. One in the agent goes by /etc/docker/daemon.json of its image: this is not used.</source>
        <translation>Das lässt sich nur einer Engine in einem Sidecar vorgeben. Eine Engine im Agenten richtet sich nach /etc/docker/daemon.json in ihrem Image: Diese Angabe wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Packets have between %1 and %2 bytes; 1500 is usual.</source>
        <translation>Pakete haben zwischen %1 und %2 Byte; 1500 ist üblich.</translation>
    </message>
    <message>
        <source>Enter hosts with their ports, such as registry.example.com:5000, without http://.</source>
        <translation>Geben Sie Hosts mit ihren Ports ein, zum Beispiel registry.example.com:5000, ohne http://.</translation>
    </message>
    <message>
        <source>These are more than 100 registries.</source>
        <translation>Das sind mehr als 100 Registries.</translation>
    </message>
    <message>
        <source>Whoever is on the way to these registries can read and change the images that builds pull.</source>
        <translation>Wer sich auf dem Weg zu diesen Registries befindet, kann die Images lesen und verändern, die Builds herunterladen.</translation>
    </message>
</context>
<context>
    <name>EngineSetup</name>
    <message>
        <source>Remove what would be in the way of Docker's own packages. Images, containers and volumes stay.</source>
        <translation>Entfernen Sie, was den Paketen von Docker im Weg wäre. Images, Container und Volumes bleiben erhalten.</translation>
    </message>
    <message>
        <source>Tell the package manager about Docker's packages, and the key with which they are signed.</source>
        <translation>Machen Sie dem Paketmanager die Pakete von Docker bekannt und den Schlüssel, mit dem sie signiert sind.</translation>
    </message>
    <message>
        <source>a version at “Candidate”</source>
        <translation>eine Version bei „Candidate“</translation>
    </message>
    <message>
        <source>Install the engine. It starts at once, and with the machine.</source>
        <translation>Installieren Sie die Engine. Sie startet sofort und künftig mit dem Rechner.</translation>
    </message>
    <message>
        <source>Tell the package manager about Docker's packages.</source>
        <translation>Machen Sie dem Paketmanager die Pakete von Docker bekannt.</translation>
    </message>
    <message>
        <source>Install the engine. When it asks for a key, say yes only to the fingerprint %1.</source>
        <translation>Installieren Sie die Engine. Wenn nach einem Schlüssel gefragt wird, bestätigen Sie nur den Fingerabdruck %1.</translation>
    </message>
    <message>
        <source>Start it, now and with the machine.</source>
        <translation>Starten Sie sie, jetzt und künftig mit dem Rechner.</translation>
    </message>
    <message>
        <source>Join the group docker, so that you may use the engine without sudo. Know what that means: whoever is in this group is as powerful as root on this machine.</source>
        <translation>Treten Sie der Gruppe docker bei, damit Sie die Engine ohne sudo verwenden dürfen. Beachten Sie, was das bedeutet: Wer in dieser Gruppe ist, hat auf diesem Rechner so viel Macht wie root.</translation>
    </message>
    <message>
        <source>It counts from your next login: log out and in again, then start this program anew.</source>
        <translation>Das gilt ab Ihrer nächsten Anmeldung: Melden Sie sich ab und wieder an, und starten Sie dann dieses Programm neu.</translation>
    </message>
    <message>
        <source>a part for the client and one for the server</source>
        <translation>ein Teil für den Client und einer für den Server</translation>
    </message>
    <message>
        <source>Docker Desktop is installed but does not run. Start it from the menu of your desktop, or so:</source>
        <translation>Docker Desktop ist installiert, läuft aber nicht. Starten Sie es über das Menü Ihres Desktops oder so:</translation>
    </message>
    <message>
        <source>If it runs and is not found: its engine has an address of its own. Choose “Other engine…” and type desktop-linux.</source>
        <translation>Wenn es läuft und nicht gefunden wird: Seine Engine hat eine eigene Adresse. Wählen Sie „Andere Engine …“, und geben Sie desktop-linux ein.</translation>
    </message>
    <message>
        <source>Docker is installed, but its engine does not run. Start it.</source>
        <translation>Docker ist installiert, aber die Engine läuft nicht. Starten Sie sie.</translation>
    </message>
    <message>
        <source>“active” or “running”</source>
        <translation>„active“ oder „running“</translation>
    </message>
    <message>
        <source>If it does not start, its log says why. “dind-wizard doctor” explains many of its errors.</source>
        <translation>Wenn sie nicht startet, steht der Grund in ihrem Log. „dind-wizard doctor“ erklärt viele ihrer Fehler.</translation>
    </message>
    <message>
        <source>Docker does not support this distribution itself; these are the steps for the one it is made from, and usually they work.</source>
        <translation>Docker unterstützt diese Distribution nicht selbst; dies sind die Schritte für die Distribution, auf der sie beruht, und meistens funktionieren sie.</translation>
    </message>
    <message>
        <source>Docker makes no packages for a release as old as this one any more (%1 is the oldest). Upgrade the system first.</source>
        <translation>Für eine so alte Version wie diese bietet Docker keine Pakete mehr an (%1 ist die älteste). Führen Sie zuerst ein Upgrade des Systems durch.</translation>
    </message>
    <message>
        <source>Ports that containers publish are open to the network even where ufw or firewalld closes them.</source>
        <translation>Ports, die Container veröffentlichen, sind zum Netzwerk hin auch dann offen, wenn ufw oder firewalld sie schließt.</translation>
    </message>
    <message>
        <source>Install Docker Desktop, start it, and wait until it says that the engine runs. With it the methods docker-socket and dind work; Sysbox needs Linux.</source>
        <translation>Installieren Sie Docker Desktop, starten Sie es, und warten Sie, bis es meldet, dass die Engine läuft. Damit funktionieren die Methoden docker-socket und dind; Sysbox braucht Linux.</translation>
    </message>
    <message>
        <source>Docker has no packages of its own for this system. Most distributions bring a package, called docker or docker.io: install that one, then start its service.</source>
        <translation>Docker hat für dieses System keine eigenen Pakete. Die meisten Distributionen bringen ein Paket namens docker oder docker.io mit: Installieren Sie dieses, und starten Sie dann seinen Dienst.</translation>
    </message>
</context>
<context>
    <name>ErrorSignatures</name>
    <message>
        <source>This Sysbox is too old for the Docker inside the agent</source>
        <translation>Diese Sysbox-Version ist zu alt für das Docker im Agenten</translation>
    </message>
    <message>
        <source>The Docker inside checks /proc strictly since runc 1.3.3 (Docker 28.5.2) and takes what Sysbox 0.6.7 and older show there for an attack.</source>
        <translation>Das Docker im Container prüft /proc seit runc 1.3.3 (Docker 28.5.2) streng und hält das, was Sysbox 0.6.7 und älter dort zeigt, für einen Angriff.</translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer on the host, then make the container again. Until then use an image with Docker 28.5.1 or older inside.</source>
        <translation>Installieren Sie auf dem Host Sysbox 0.7.1 oder neuer, und erstellen Sie dann den Container neu. Bis dahin verwenden Sie ein Image, das Docker 28.5.1 oder älter enthält.</translation>
    </message>
    <message>
        <source>Sysbox may not set a network setting on this kernel</source>
        <translation>Sysbox darf auf diesem Kernel eine Netzwerkeinstellung nicht setzen</translation>
    </message>
    <message>
        <source>Sysbox fails to write a kernel setting for the new container. It is reported with Sysbox 0.7 on Ubuntu 24.04 with kernel 6.17 and is not solved yet.</source>
        <translation>Sysbox kann eine Kernel-Einstellung für den neuen Container nicht schreiben. Der Fehler ist für Sysbox 0.7 auf Ubuntu 24.04 mit Kernel 6.17 gemeldet und noch nicht behoben.</translation>
    </message>
    <message>
        <source>Start the host with an older kernel (6.8 is the one that Ubuntu 24.04 came with), or use the method dind on a machine of its own.</source>
        <translation>Starten Sie den Host mit einem älteren Kernel (Ubuntu 24.04 kam mit 6.8), oder verwenden Sie die Methode dind auf einem eigenen Rechner.</translation>
    </message>
    <message>
        <source>Sysbox can't give the container its /sys</source>
        <translation>Sysbox kann dem Container sein /sys nicht geben</translation>
    </message>
    <message>
        <source>The kernel refuses a mount that Sysbox makes for every container. It is reported with Sysbox 0.7.0 under containerd 2 and kernels 6.8 to 6.17, on Kubernetes nodes above all.</source>
        <translation>Der Kernel lehnt einen Mount ab, den Sysbox für jeden Container anlegt. Der Fehler ist für Sysbox 0.7.0 mit containerd 2 und den Kerneln 6.8 bis 6.17 gemeldet, vor allem auf Kubernetes-Knoten.</translation>
    </message>
    <message>
        <source>Install the newest Sysbox. If it stays so, use an older kernel or containerd 1.7, or the method dind on a machine of its own.</source>
        <translation>Installieren Sie das neueste Sysbox. Wenn es dabei bleibt, verwenden Sie einen älteren Kernel oder containerd 1.7, oder die Methode dind auf einem eigenen Rechner.</translation>
    </message>
    <message>
        <source>This Sysbox is too old for the runc inside</source>
        <translation>Diese Sysbox-Version ist zu alt für das runc im Container</translation>
    </message>
    <message>
        <source>A runc that mounts /proc more carefully (since 1.0.0-rc95, Docker 20.10.7) does not get along with old Sysbox versions.</source>
        <translation>Ein runc, das /proc vorsichtiger einbindet (ab 1.0.0-rc95, Docker 20.10.7), verträgt sich nicht mit alten Sysbox-Versionen.</translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer on the host, then make the container again.</source>
        <translation>Installieren Sie auf dem Host Sysbox 0.7.1 oder neuer, und erstellen Sie dann den Container neu.</translation>
    </message>
    <message>
        <source>Sysbox can't put the kernel's headers into this image</source>
        <translation>Sysbox kann die Kernel-Header nicht in dieses Image legen</translation>
    </message>
    <message>
        <source>Older versions of Sysbox make folders for the host's kernel headers in the container, which some images do not allow. Fixed in Sysbox 0.6.3.</source>
        <translation>Ältere Sysbox-Versionen legen im Container Ordner für die Kernel-Header des Hosts an, was manche Images nicht zulassen. Behoben in Sysbox 0.6.3.</translation>
    </message>
    <message>
        <source>Sysbox's manager does not run</source>
        <translation>Der Manager von Sysbox läuft nicht</translation>
    </message>
    <message>
        <source>Docker knows the runtime, but Sysbox's service sysbox-mgr, which every start has to ask, does not answer.</source>
        <translation>Docker kennt die Runtime, aber der Sysbox-Dienst sysbox-mgr, den jeder Start fragen muss, antwortet nicht.</translation>
    </message>
    <message>
        <source>Restart Sysbox and look at its state. If it stops again, /var/log/sysbox-mgr.log says why.</source>
        <translation>Starten Sie Sysbox neu, und sehen Sie sich seinen Zustand an. Wenn es wieder stoppt, steht der Grund in /var/log/sysbox-mgr.log.</translation>
    </message>
    <message>
        <source>Sysbox's file service does not run</source>
        <translation>Der Dateidienst von Sysbox läuft nicht</translation>
    </message>
    <message>
        <source>The service sysbox-fs, which shows each container its own /proc and /sys, does not answer.</source>
        <translation>Der Dienst sysbox-fs, der jedem Container sein eigenes /proc und /sys zeigt, antwortet nicht.</translation>
    </message>
    <message>
        <source>Restart Sysbox and look at its state. If it stops again, /var/log/sysbox-fs.log says why.</source>
        <translation>Starten Sie Sysbox neu, und sehen Sie sich seinen Zustand an. Wenn es wieder stoppt, steht der Grund in /var/log/sysbox-fs.log.</translation>
    </message>
    <message>
        <source>Sysbox was restarted under a running container</source>
        <translation>Sysbox wurde unter einem laufenden Container neu gestartet</translation>
    </message>
    <message>
        <source>The container's /proc comes from sysbox-fs, and that was restarted after the container had started. The container can't be connected again.</source>
        <translation>Das /proc des Containers kommt von sysbox-fs, und dieser Dienst wurde nach dem Start des Containers neu gestartet. Der Container lässt sich nicht wieder verbinden.</translation>
    </message>
    <message>
        <source>Stop the agent and start it again.</source>
        <translation>Stoppen Sie den Agenten, und starten Sie ihn wieder.</translation>
    </message>
    <message>
        <source>Sysbox does not run privileged containers</source>
        <translation>Sysbox führt keine privilegierten Container aus</translation>
    </message>
    <message>
        <source>The container was asked to be privileged and to run under Sysbox. The two exclude each other; Docker inside a Sysbox container needs no privileged flag.</source>
        <translation>Der Container sollte privilegiert sein und unter Sysbox laufen. Beides schließt einander aus; Docker in einem Sysbox-Container braucht das Flag „privileged“ nicht.</translation>
    </message>
    <message>
        <source>Take --privileged (privileged: true) away.</source>
        <translation>Nehmen Sie --privileged (privileged: true) heraus.</translation>
    </message>
    <message>
        <source>The user sysbox has two ranges of user numbers</source>
        <translation>Der Benutzer sysbox hat zwei Bereiche von Benutzernummern</translation>
    </message>
    <message>
        <source>/etc/subuid or /etc/subgid has more than one line for the user sysbox. Sysbox wants exactly one in each.</source>
        <translation>/etc/subuid oder /etc/subgid enthält mehr als eine Zeile für den Benutzer sysbox. Sysbox verlangt in jeder Datei genau eine.</translation>
    </message>
    <message>
        <source>Leave one line "sysbox:START:65536" in each of the two files, then restart Sysbox.</source>
        <translation>Lassen Sie in jeder der beiden Dateien eine Zeile „sysbox:START:65536“ stehen, und starten Sie dann Sysbox neu.</translation>
    </message>
    <message>
        <source>A variable whose name begins with SYSBOX_ is not one of Sysbox's</source>
        <translation>Eine Variable, deren Name mit SYSBOX_ beginnt, ist keine von Sysbox</translation>
    </message>
    <message>
        <source>Names that begin with SYSBOX_ belong to Sysbox, and it starts no container that has one it does not know.</source>
        <translation>Namen, die mit SYSBOX_ beginnen, gehören Sysbox, und es startet keinen Container mit einem, den es nicht kennt.</translation>
    </message>
    <message>
        <source>Rename or remove that variable of the agent.</source>
        <translation>Benennen Sie diese Variable des Agenten um, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The kernel allows no user namespaces</source>
        <translation>Der Kernel erlaubt keine User-Namespaces</translation>
    </message>
    <message>
        <source>Sysbox keeps containers apart with user namespaces, and a kernel setting of this host switches them off for everybody but root.</source>
        <translation>Sysbox trennt Container mit User-Namespaces, und eine Kernel-Einstellung dieses Hosts schaltet sie für alle außer root aus.</translation>
    </message>
    <message>
        <source>Switch them on. To keep it so after a restart, put the setting into a file in /etc/sysctl.d.</source>
        <translation>Schalten Sie sie ein. Damit das auch nach einem Neustart gilt, schreiben Sie die Einstellung in eine Datei in /etc/sysctl.d.</translation>
    </message>
    <message>
        <source>/var/lib/sysbox is on a file system that Sysbox can't use</source>
        <translation>/var/lib/sysbox liegt auf einem Dateisystem, das Sysbox nicht verwenden kann</translation>
    </message>
    <message>
        <source>Sysbox keeps its containers' data under /var/lib/sysbox and needs an ordinary disk there, with ext4 or btrfs; overlay and tmpfs won't do.</source>
        <translation>Sysbox bewahrt die Daten seiner Container unter /var/lib/sysbox auf und braucht dort einen gewöhnlichen Datenträger mit ext4 oder btrfs; overlay und tmpfs reichen nicht.</translation>
    </message>
    <message>
        <source>Move /var/lib/sysbox, and /var/lib/docker as well, to a disk with ext4 or btrfs.</source>
        <translation>Verschieben Sie /var/lib/sysbox und auch /var/lib/docker auf einen Datenträger mit ext4 oder btrfs.</translation>
    </message>
    <message>
        <source>Sysbox's installer stops because containers exist</source>
        <translation>Das Installationsprogramm von Sysbox bricht ab, weil Container vorhanden sind</translation>
    </message>
    <message>
        <source>The installer wants to restart Docker with fixed network ranges and does not do so while there is any container, running or not.</source>
        <translation>Das Installationsprogramm will Docker mit festen Netzwerkbereichen neu starten und tut das nicht, solange es irgendeinen Container gibt, ob er läuft oder nicht.</translation>
    </message>
    <message>
        <source>You need not remove your containers: give "bip" and "default-address-pools" in /etc/docker/daemon.json a value, restart Docker once yourself, and install again. The installer then leaves Docker running.</source>
        <translation>Sie müssen Ihre Container nicht entfernen: Geben Sie "bip" und "default-address-pools" in /etc/docker/daemon.json einen Wert, starten Sie Docker einmal selbst neu, und installieren Sie noch einmal. Dann lässt das Installationsprogramm Docker laufen.</translation>
    </message>
    <message>
        <source>Docker asks Sysbox for its features and gets no answer</source>
        <translation>Docker fragt Sysbox nach seinen Funktionen und bekommt keine Antwort</translation>
    </message>
    <message>
        <source>A warning: Sysbox before 0.7 has no command "features". It does no harm by itself but shows an old Sysbox, which current Docker versions inside the agent do not work with.</source>
        <translation>Eine Warnung: Sysbox vor 0.7 hat keinen Befehl „features“. Das schadet für sich genommen nicht, zeigt aber ein altes Sysbox, mit dem aktuelle Docker-Versionen im Agenten nicht funktionieren.</translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer.</source>
        <translation>Installieren Sie Sysbox 0.7.1 oder neuer.</translation>
    </message>
    <message>
        <source>The container's first process died in its user namespace</source>
        <translation>Der erste Prozess des Containers ist in seinem User-Namespace abgestürzt</translation>
    </message>
    <message>
        <source>Sysbox could not set up the new container's user namespace. Known causes are a kernel whose shiftfs module is broken (Ubuntu's 5.15.0-50) and limits on user namespaces.</source>
        <translation>Sysbox konnte den User-Namespace des neuen Containers nicht einrichten. Bekannte Ursachen sind ein Kernel mit fehlerhaftem shiftfs-Modul (5.15.0-50 von Ubuntu) und Limits für User-Namespaces.</translation>
    </message>
    <message>
        <source>Look whether user namespaces are limited, update the kernel, and restart. If the module shiftfs is loaded on a kernel from 5.19 on, Sysbox does not need it: unload it.</source>
        <translation>Sehen Sie nach, ob User-Namespaces begrenzt sind, aktualisieren Sie den Kernel, und starten Sie neu. Ist auf einem Kernel ab 5.19 das Modul shiftfs geladen, braucht Sysbox es nicht: Entladen Sie es.</translation>
    </message>
    <message>
        <source>The engine does not know this runtime</source>
        <translation>Die Engine kennt diese Runtime nicht</translation>
    </message>
    <message>
        <source>The container asks for a runtime (sysbox-runc, say) that is not registered with the engine. Sysbox is not installed there, Docker is a snap package, or /etc/docker/daemon.json lost the entry.</source>
        <translation>Der Container verlangt eine Runtime (etwa sysbox-runc), die bei der Engine nicht registriert ist. Sysbox ist dort nicht installiert, Docker ist ein Snap-Paket, oder der Eintrag in /etc/docker/daemon.json ist verloren gegangen.</translation>
    </message>
    <message>
        <source>Look what the engine knows. Install Sysbox, or choose another method.</source>
        <translation>Sehen Sie nach, was die Engine kennt. Installieren Sie Sysbox, oder wählen Sie eine andere Methode.</translation>
    </message>
    <message>
        <source>The engine remaps users, and the container wants to be privileged</source>
        <translation>Die Engine ordnet Benutzer neu zu, und der Container will privilegiert sein</translation>
    </message>
    <message>
        <source>The engine was set up with userns-remap: root in a container is an ordinary user outside. Privileged containers are refused then.</source>
        <translation>Die Engine ist mit userns-remap eingerichtet: root in einem Container ist außerhalb ein gewöhnlicher Benutzer. Privilegierte Container werden dann abgelehnt.</translation>
    </message>
    <message>
        <source>Give the container the host's user namespace (--userns=host; in Compose: userns_mode: host). Know that this switches the protection off for it. Or choose the method sysbox.</source>
        <translation>Geben Sie dem Container den User-Namespace des Hosts (--userns=host; in Compose: userns_mode: host). Beachten Sie, dass das den Schutz für ihn ausschaltet. Oder wählen Sie die Methode sysbox.</translation>
    </message>
    <message>
        <source>The engine remaps users, and the container wants a namespace of the host</source>
        <translation>Die Engine ordnet Benutzer neu zu, und der Container will einen Namespace des Hosts</translation>
    </message>
    <message>
        <source>With userns-remap no container may use the host's network or processes.</source>
        <translation>Mit userns-remap darf kein Container das Netzwerk oder die Prozesse des Hosts verwenden.</translation>
    </message>
    <message>
        <source>Take the host network away, or give the container the host's user namespace (--userns=host).</source>
        <translation>Nehmen Sie das Host-Netzwerk heraus, oder geben Sie dem Container den User-Namespace des Hosts (--userns=host).</translation>
    </message>
    <message>
        <source>This machine has fewer rights to give than the container wants</source>
        <translation>Dieser Rechner hat weniger Rechte zu vergeben, als der Container verlangt</translation>
    </message>
    <message>
        <source>A privileged container wants all of root's rights, and the engine itself lacks some: it runs in a container or in a restricted virtual machine.</source>
        <translation>Ein privilegierter Container verlangt alle Rechte von root, und der Engine selbst fehlen einige: Sie läuft in einem Container oder in einer eingeschränkten virtuellen Maschine.</translation>
    </message>
    <message>
        <source>Run the engine where root has all rights: on a real or full virtual machine.</source>
        <translation>Lassen Sie die Engine dort laufen, wo root alle Rechte hat: auf einem echten Rechner oder einer vollwertigen virtuellen Maschine.</translation>
    </message>
    <message>
        <source>The inner engine's cgroups were not prepared</source>
        <translation>Die cgroups der inneren Engine wurden nicht vorbereitet</translation>
    </message>
    <message>
        <source>Under cgroup v2 an engine in a container first has to move its own processes into a group below. The official docker:dind image does so at its start; this one does not.</source>
        <translation>Unter cgroup v2 muss eine Engine in einem Container zuerst ihre eigenen Prozesse in eine untergeordnete Gruppe verschieben. Das offizielle Image docker:dind tut das beim Start; dieses tut es nicht.</translation>
    </message>
    <message>
        <source>Use the official docker:dind image beside the agent, or a TeamCity agent image whose start script does it.</source>
        <translation>Verwenden Sie das offizielle Image docker:dind neben dem Agenten oder ein TeamCity-Agent-Image, dessen Startskript das übernimmt.</translation>
    </message>
    <message>
        <source>The engine does not find the cgroups that it needs</source>
        <translation>Die Engine findet die cgroups nicht, die sie braucht</translation>
    </message>
    <message>
        <source>The engine (before 20.10) knows cgroup v1 only and the host has v2, or the container was given no cgroups to work with.</source>
        <translation>Die Engine (vor 20.10) kennt nur cgroup v1, und der Host hat v2, oder der Container hat keine cgroups bekommen, mit denen er arbeiten kann.</translation>
    </message>
    <message>
        <source>Use a newer engine. Inside a container: use Docker 20.10 or newer, and the privileged flag or Sysbox.</source>
        <translation>Verwenden Sie eine neuere Engine. In einem Container: Verwenden Sie Docker 20.10 oder neuer und das Flag „privileged“ oder Sysbox.</translation>
    </message>
    <message>
        <source>The host uses cgroup v1, which Docker gives up</source>
        <translation>Der Host verwendet cgroup v1, das Docker aufgibt</translation>
    </message>
    <message>
        <source>A warning: engines from 29 on still work with cgroup v1; support ends in May 2029 at the latest.</source>
        <translation>Eine Warnung: Engines ab 29 arbeiten noch mit cgroup v1; die Unterstützung endet spätestens im Mai 2029.</translation>
    </message>
    <message>
        <source>Nothing has to be done today. Move the host to cgroup v2 at its next upgrade; current distributions have it by default.</source>
        <translation>Heute ist nichts zu tun. Stellen Sie den Host beim nächsten Upgrade auf cgroup v2 um; bei aktuellen Distributionen ist es der Standard.</translation>
    </message>
    <message>
        <source>The rootless engine may not make groups for limits</source>
        <translation>Die Rootless-Engine darf keine Gruppen für Limits anlegen</translation>
    </message>
    <message>
        <source>A limit was asked for, and systemd does not let this user make the control group that it needs.</source>
        <translation>Es wurde ein Limit verlangt, und systemd lässt diesen Benutzer die nötige Control Group nicht anlegen.</translation>
    </message>
    <message>
        <source>Let systemd delegate cgroups to users (the page says how), or leave the limits out.</source>
        <translation>Lassen Sie systemd cgroups an Benutzer delegieren (die Seite beschreibt, wie), oder lassen Sie die Limits weg.</translation>
    </message>
    <message>
        <source>The kernel can't enforce this limit</source>
        <translation>Der Kernel kann dieses Limit nicht durchsetzen</translation>
    </message>
    <message>
        <source>The host's kernel was started without the control group that this limit needs. Docker starts the container without the limit.</source>
        <translation>Der Kernel des Hosts wurde ohne die Control Group gestartet, die dieses Limit braucht. Docker startet den Container ohne das Limit.</translation>
    </message>
    <message>
        <source>If the limit matters, switch it on in the kernel's start options, or leave the limit out.</source>
        <translation>Wenn das Limit wichtig ist, schalten Sie sie in den Startoptionen des Kernels ein; sonst lassen Sie das Limit weg.</translation>
    </message>
    <message>
        <source>The engine inside has not the rights to run</source>
        <translation>Die Engine im Container hat nicht die nötigen Rechte</translation>
    </message>
    <message>
        <source>Docker inside a container needs the privileged flag or Sysbox, and this container has neither.</source>
        <translation>Docker in einem Container braucht das Flag „privileged“ oder Sysbox, und dieser Container hat keines von beiden.</translation>
    </message>
    <message>
        <source>Make the container with --privileged (the method dind), or under Sysbox (the method sysbox).</source>
        <translation>Erstellen Sie den Container mit --privileged (Methode dind) oder unter Sysbox (Methode sysbox).</translation>
    </message>
    <message>
        <source>The engine inside may not set up its network</source>
        <translation>Die Engine im Container darf ihr Netzwerk nicht einrichten</translation>
    </message>
    <message>
        <source>Docker inside a container needs the privileged flag or Sysbox; without them it can't change network rules.</source>
        <translation>Docker in einem Container braucht das Flag „privileged“ oder Sysbox; sonst kann es keine Netzwerkregeln ändern.</translation>
    </message>
    <message>
        <source>Make the container with --privileged (the method dind), or under Sysbox (the method sysbox). The engine has to start as root.</source>
        <translation>Erstellen Sie den Container mit --privileged (Methode dind) oder unter Sysbox (Methode sysbox). Die Engine muss als root starten.</translation>
    </message>
    <message>
        <source>The engine inside may not mount</source>
        <translation>Die Engine im Container darf nichts einbinden</translation>
    </message>
    <message>
        <source>docker:dind was started without the privileged flag.</source>
        <translation>docker:dind wurde ohne das Flag „privileged“ gestartet.</translation>
    </message>
    <message>
        <source>The rootless engine image needs the privileged flag, too</source>
        <translation>Auch das Image der Rootless-Engine braucht das Flag „privileged“</translation>
    </message>
    <message>
        <source>docker:dind-rootless runs its engine as an ordinary user, but to set that up it needs a container without Docker's usual limits.</source>
        <translation>docker:dind-rootless führt seine Engine als gewöhnlicher Benutzer aus, braucht zum Einrichten aber einen Container ohne die üblichen Beschränkungen von Docker.</translation>
    </message>
    <message>
        <source>Make its container with --privileged.</source>
        <translation>Erstellen Sie seinen Container mit --privileged.</translation>
    </message>
    <message>
        <source>The kernel allows the rootless engine no user namespaces</source>
        <translation>Der Kernel erlaubt der Rootless-Engine keine User-Namespaces</translation>
    </message>
    <message>
        <source>A rootless engine lives in a user namespace, and a setting of the host's kernel forbids these to ordinary users.</source>
        <translation>Eine Rootless-Engine läuft in einem User-Namespace, und eine Kernel-Einstellung des Hosts verbietet diese gewöhnlichen Benutzern.</translation>
    </message>
    <message>
        <source>Allow them on the host. To keep it so after a restart, put the settings into a file in /etc/sysctl.d.</source>
        <translation>Erlauben Sie sie auf dem Host. Damit das auch nach einem Neustart gilt, schreiben Sie die Einstellungen in eine Datei in /etc/sysctl.d.</translation>
    </message>
    <message>
        <source>This engine image can't run as an ordinary user</source>
        <translation>Dieses Engine-Image kann nicht als gewöhnlicher Benutzer laufen</translation>
    </message>
    <message>
        <source>The ordinary docker:dind image was started as a user other than root.</source>
        <translation>Das gewöhnliche Image docker:dind wurde als ein anderer Benutzer als root gestartet.</translation>
    </message>
    <message>
        <source>Start it as root, or use an image whose tag ends in -dind-rootless.</source>
        <translation>Starten Sie es als root, oder verwenden Sie ein Image, dessen Tag auf -dind-rootless endet.</translation>
    </message>
    <message>
        <source>The container asks for a higher limit than may be given</source>
        <translation>Der Container verlangt ein höheres Limit, als vergeben werden darf</translation>
    </message>
    <message>
        <source>A --ulimit goes beyond what the engine itself may do: it is rootless, or runs in a container.</source>
        <translation>Ein --ulimit geht über das hinaus, was die Engine selbst darf: Sie ist rootless oder läuft in einem Container.</translation>
    </message>
    <message>
        <source>Leave the ulimit out, or lower it.</source>
        <translation>Lassen Sie das ulimit weg, oder senken Sie es.</translation>
    </message>
    <message>
        <source>AppArmor's profile can't be used inside</source>
        <translation>Das AppArmor-Profil lässt sich im Container nicht verwenden</translation>
    </message>
    <message>
        <source>The engine in the container sees that the host uses AppArmor, but can't load or apply its profile, because /sys/kernel/security is not mounted there.</source>
        <translation>Die Engine im Container sieht, dass der Host AppArmor verwendet, kann ihr Profil aber nicht laden oder anwenden, weil /sys/kernel/security dort nicht eingebunden ist.</translation>
    </message>
    <message>
        <source>Use the official docker:dind image, which mounts it, or set the variable container=docker for the engine so that it looks for AppArmor properly.</source>
        <translation>Verwenden Sie das offizielle Image docker:dind, das es einbindet, oder setzen Sie für die Engine die Variable container=docker, damit sie richtig nach AppArmor sucht.</translation>
    </message>
    <message>
        <source>SELinux keeps the container from the socket</source>
        <translation>SELinux hält den Container vom Socket fern</translation>
    </message>
    <message>
        <source>SELinux labels the host's Docker socket in a way that ordinary containers may not use, whatever their user is.</source>
        <translation>SELinux kennzeichnet den Docker-Socket des Hosts so, dass gewöhnliche Container ihn nicht verwenden dürfen, egal mit welchem Benutzer.</translation>
    </message>
    <message>
        <source>Start the agent with --security-opt label=disable (Compose: security_opt: [label=disable]). Do not relabel the socket with :z.</source>
        <translation>Starten Sie den Agenten mit --security-opt label=disable (Compose: security_opt: [label=disable]). Kennzeichnen Sie den Socket nicht mit :z um.</translation>
    </message>
    <message>
        <source>The engine's data lies on an overlay file system</source>
        <translation>Die Daten der Engine liegen auf einem Overlay-Dateisystem</translation>
    </message>
    <message>
        <source>A container's own files are an overlay already, and Linux can't put a second one on top. The engine inside needs a volume for its data.</source>
        <translation>Die eigenen Dateien eines Containers sind schon ein Overlay, und Linux kann kein zweites darüberlegen. Die Engine im Container braucht für ihre Daten ein Volume.</translation>
    </message>
    <message>
        <source>Mount a volume at /var/lib/docker; with a containerd of its own also at /var/lib/containerd.</source>
        <translation>Binden Sie ein Volume unter /var/lib/docker ein; bei einem eigenen containerd auch unter /var/lib/containerd.</translation>
    </message>
    <message>
        <source>The storage driver overlay2 does not go with the new image store</source>
        <translation>Der Storage-Treiber overlay2 passt nicht zum neuen Image-Speicher</translation>
    </message>
    <message>
        <source>Engines from 29 on keep images in containerd, which calls its driver overlayfs. DOCKER_DRIVER or --storage-driver names overlay2 while the new store is switched on.</source>
        <translation>Engines ab 29 bewahren Images in containerd auf, dessen Treiber overlayfs heißt. DOCKER_DRIVER oder --storage-driver nennt overlay2, während der neue Speicher eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Remove DOCKER_DRIVER and --storage-driver, or go back to the old store with --feature=containerd-snapshotter=false.</source>
        <translation>Entfernen Sie DOCKER_DRIVER und --storage-driver, oder kehren Sie mit --feature=containerd-snapshotter=false zum alten Speicher zurück.</translation>
    </message>
    <message>
        <source>The engine's data was written by another storage driver</source>
        <translation>Die Daten der Engine stammen von einem anderen Storage-Treiber</translation>
    </message>
    <message>
        <source>What is in /var/lib/docker comes from a storage driver that does not work here, so the engine refuses to start over it.</source>
        <translation>Was in /var/lib/docker liegt, stammt von einem Storage-Treiber, der hier nicht funktioniert. Deshalb weigert sich die Engine, damit zu starten.</translation>
    </message>
    <message>
        <source>Start it where the old driver works, or give the engine a new, empty volume; its images are pulled again.</source>
        <translation>Starten Sie sie dort, wo der alte Treiber funktioniert, oder geben Sie ihr ein neues, leeres Volume; ihre Images werden dann erneut heruntergeladen.</translation>
    </message>
    <message>
        <source>The engine can't use the disk that it was given</source>
        <translation>Die Engine kann den ihr zugewiesenen Datenträger nicht verwenden</translation>
    </message>
    <message>
        <source>None of the storage drivers works where the engine's data is. Inside a container that means: there is no volume at /var/lib/docker.</source>
        <translation>Dort, wo die Daten der Engine liegen, funktioniert keiner der Storage-Treiber. In einem Container heißt das: Unter /var/lib/docker gibt es kein Volume.</translation>
    </message>
    <message>
        <source>Mount a volume at /var/lib/docker.</source>
        <translation>Binden Sie ein Volume unter /var/lib/docker ein.</translation>
    </message>
    <message>
        <source>Another engine uses the same data</source>
        <translation>Eine andere Engine verwendet dieselben Daten</translation>
    </message>
    <message>
        <source>The engine waits for a lock on /var/lib/docker: a second engine has the same volume, or the first has not stopped yet.</source>
        <translation>Die Engine wartet auf eine Sperre für /var/lib/docker: Eine zweite Engine hat dasselbe Volume, oder die erste ist noch nicht gestoppt.</translation>
    </message>
    <message>
        <source>Give each engine a volume of its own. Two engines on the same data destroy it.</source>
        <translation>Geben Sie jeder Engine ein eigenes Volume. Zwei Engines auf denselben Daten zerstören diese.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>There is no room left on the disk, or on the file system that something is written to. An agent's engine keeps every image and cache in its volume until they are removed.</source>
        <translation>Auf dem Datenträger oder dem Dateisystem, auf das geschrieben wird, ist kein Platz mehr. Die Engine eines Agenten behält alle Images und Caches in ihrem Volume, bis sie entfernt werden.</translation>
    </message>
    <message>
        <source>See what takes the space, and remove what is not needed. docker system prune removes stopped containers, unused networks and images; read what it lists first.</source>
        <translation>Sehen Sie nach, was den Platz belegt, und entfernen Sie, was nicht gebraucht wird. docker system prune entfernt gestoppte Container sowie unbenutzte Netzwerke und Images; lesen Sie zuerst, was es auflistet.</translation>
    </message>
    <message>
        <source>The host allows too few file watches</source>
        <translation>Der Host erlaubt zu wenige überwachte Dateien</translation>
    </message>
    <message>
        <source>Engines and builds watch files, and all containers together share one limit of the kernel, which is used up.</source>
        <translation>Engines und Builds überwachen Dateien, und alle Container zusammen teilen sich ein Limit des Kernels, das ausgeschöpft ist.</translation>
    </message>
    <message>
        <source>Raise the limits on the host. To keep them after a restart, put them into a file in /etc/sysctl.d.</source>
        <translation>Erhöhen Sie die Limits auf dem Host. Damit sie auch nach einem Neustart gelten, schreiben Sie sie in eine Datei in /etc/sysctl.d.</translation>
    </message>
    <message>
        <source>A container's files are still in use</source>
        <translation>Die Dateien eines Containers werden noch verwendet</translation>
    </message>
    <message>
        <source>Something on the host still holds the files of the container that is to be removed.</source>
        <translation>Etwas auf dem Host hält die Dateien des Containers noch fest, der entfernt werden soll.</translation>
    </message>
    <message>
        <source>Wait a moment and remove it again. If it stays so, restart Docker.</source>
        <translation>Warten Sie einen Moment, und entfernen Sie ihn noch einmal. Wenn es dabei bleibt, starten Sie Docker neu.</translation>
    </message>
    <message>
        <source>The host's kernel lacks the newer network rules</source>
        <translation>Dem Kernel des Hosts fehlen die neueren Netzwerkregeln</translation>
    </message>
    <message>
        <source>The engine inside sets up its network with nf_tables, which this host's kernel does not offer.</source>
        <translation>Die Engine im Container richtet ihr Netzwerk mit nf_tables ein, das der Kernel dieses Hosts nicht bietet.</translation>
    </message>
    <message>
        <source>Let the engine inside use the older rules: set DOCKER_IPTABLES_LEGACY=1 for the container that runs it (TeamCity images since September 2025, docker:dind).</source>
        <translation>Lassen Sie die Engine im Container die älteren Regeln verwenden: Setzen Sie für den Container, in dem sie läuft, DOCKER_IPTABLES_LEGACY=1 (TeamCity-Images seit September 2025, docker:dind).</translation>
    </message>
    <message>
        <source>The host's kernel lacks the older network rules</source>
        <translation>Dem Kernel des Hosts fehlen die älteren Netzwerkregeln</translation>
    </message>
    <message>
        <source>The engine inside sets up its network with the older iptables, whose module is not loaded on the host, and a container can't load it.</source>
        <translation>Die Engine im Container richtet ihr Netzwerk mit dem älteren iptables ein, dessen Modul auf dem Host nicht geladen ist, und ein Container kann es nicht laden.</translation>
    </message>
    <message>
        <source>Load the module on the host. Or let the engine inside use the newer rules: set DOCKER_IPTABLES_LEGACY to nothing in docker:dind, and leave it out in TeamCity's images.</source>
        <translation>Laden Sie das Modul auf dem Host. Oder lassen Sie die Engine im Container die neueren Regeln verwenden: Setzen Sie DOCKER_IPTABLES_LEGACY in docker:dind auf einen leeren Wert, und lassen Sie es in den TeamCity-Images weg.</translation>
    </message>
    <message>
        <source>The program iptables is missing</source>
        <translation>Das Programm iptables fehlt</translation>
    </message>
    <message>
        <source>The engine needs iptables for its network, and it is not installed where the engine runs.</source>
        <translation>Die Engine braucht iptables für ihr Netzwerk, und dort, wo sie läuft, ist es nicht installiert.</translation>
    </message>
    <message>
        <source>Install the package iptables there, or use an image that has it: docker:dind or a TeamCity agent image.</source>
        <translation>Installieren Sie dort das Paket iptables, oder verwenden Sie ein Image, das es enthält: docker:dind oder ein TeamCity-Agent-Image.</translation>
    </message>
    <message>
        <source>Docker's network rules are gone</source>
        <translation>Die Netzwerkregeln von Docker sind weg</translation>
    </message>
    <message>
        <source>A firewall was started or reloaded after Docker and took Docker's rules away.</source>
        <translation>Eine Firewall wurde nach Docker gestartet oder neu geladen und hat die Regeln von Docker entfernt.</translation>
    </message>
    <message>
        <source>Restart Docker; that restores them. It stops containers for a moment.</source>
        <translation>Starten Sie Docker neu; das stellt sie wieder her. Container stoppen dabei kurz.</translation>
    </message>
    <message>
        <source>The engine can't set up its network</source>
        <translation>Die Engine kann ihr Netzwerk nicht einrichten</translation>
    </message>
    <message>
        <source>Setting up the address translation failed. Inside a container: the privileged flag is missing, or the host's kernel lacks what the engine uses.</source>
        <translation>Die Adressumsetzung ließ sich nicht einrichten. In einem Container: Das Flag „privileged“ fehlt, oder dem Kernel des Hosts fehlt, was die Engine verwendet.</translation>
    </message>
    <message>
        <source>Make the container privileged or use Sysbox. If it is, try DOCKER_IPTABLES_LEGACY=1 for it.</source>
        <translation>Machen Sie den Container privilegiert, oder verwenden Sie Sysbox. Ist er das schon, versuchen Sie es für ihn mit DOCKER_IPTABLES_LEGACY=1.</translation>
    </message>
    <message>
        <source>The engine does not start because of its network; the rest of the line says what failed.</source>
        <translation>Die Engine startet wegen ihres Netzwerks nicht; der Rest der Zeile sagt, was fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>Check that the container is privileged or runs under Sysbox, and that its network ranges do not overlap with the host's.</source>
        <translation>Prüfen Sie, ob der Container privilegiert ist oder unter Sysbox läuft und ob sich seine Netzwerkbereiche nicht mit denen des Hosts überschneiden.</translation>
    </message>
    <message>
        <source>No free range of addresses is left for the network</source>
        <translation>Für das Netzwerk ist kein freier Adressbereich übrig</translation>
    </message>
    <message>
        <source>Every range that Docker may use is taken: by many Docker networks, or by a VPN or other networks of the host.</source>
        <translation>Jeder Bereich, den Docker verwenden darf, ist belegt: durch viele Docker-Netzwerke, durch ein VPN oder durch andere Netzwerke des Hosts.</translation>
    </message>
    <message>
        <source>Remove networks that nobody uses. If a VPN takes the ranges, switch it off while the network is made, or set "default-address-pools" in /etc/docker/daemon.json.</source>
        <translation>Entfernen Sie Netzwerke, die niemand verwendet. Belegt ein VPN die Bereiche, schalten Sie es aus, während das Netzwerk angelegt wird, oder setzen Sie "default-address-pools" in /etc/docker/daemon.json.</translation>
    </message>
    <message>
        <source>The engine does not know the host's address</source>
        <translation>Die Engine kennt die Adresse des Hosts nicht</translation>
    </message>
    <message>
        <source>host.docker.internal was asked for with host-gateway, but the engine has no default bridge to take the address from.</source>
        <translation>host.docker.internal wurde mit host-gateway verlangt, aber die Engine hat keine Standard-Bridge, von der sie die Adresse nehmen könnte.</translation>
    </message>
    <message>
        <source>Set "host-gateway-ip" in the engine's daemon.json, or use the host's address in the network instead.</source>
        <translation>Setzen Sie "host-gateway-ip" in der daemon.json der Engine, oder verwenden Sie stattdessen die Adresse des Hosts im Netzwerk.</translation>
    </message>
    <message>
        <source>Only networks of your own know names</source>
        <translation>Nur selbst angelegte Netzwerke kennen Namen</translation>
    </message>
    <message>
        <source>A container has a name in its network only if that network was made by you; Docker's default bridge knows none.</source>
        <translation>Ein Container hat in seinem Netzwerk nur dann einen Namen, wenn Sie das Netzwerk selbst angelegt haben; die Standard-Bridge von Docker kennt keine Namen.</translation>
    </message>
    <message>
        <source>Make a network and put the containers on it.</source>
        <translation>Legen Sie ein Netzwerk an, und verbinden Sie die Container damit.</translation>
    </message>
    <message>
        <source>The network is still in use</source>
        <translation>Das Netzwerk wird noch verwendet</translation>
    </message>
    <message>
        <source>A network can only be removed when no container is connected to it.</source>
        <translation>Ein Netzwerk lässt sich nur entfernen, wenn kein Container damit verbunden ist.</translation>
    </message>
    <message>
        <source>Stop and remove the containers on it first.</source>
        <translation>Stoppen und entfernen Sie zuerst die Container darin.</translation>
    </message>
    <message>
        <source>A network of this name exists already</source>
        <translation>Ein Netzwerk dieses Namens ist schon vorhanden</translation>
    </message>
    <message>
        <source>Each network of an engine has a name of its own.</source>
        <translation>Jedes Netzwerk einer Engine hat seinen eigenen Namen.</translation>
    </message>
    <message>
        <source>Choose another name for the agent, or use the network that is there.</source>
        <translation>Wählen Sie einen anderen Namen für den Agenten, oder verwenden Sie das vorhandene Netzwerk.</translation>
    </message>
    <message>
        <source>The engine thinks that it runs already</source>
        <translation>Die Engine glaubt, dass sie schon läuft</translation>
    </message>
    <message>
        <source>A file docker.pid is left from before the container stopped hard. TeamCity images before 2023.03 do not remove it.</source>
        <translation>Eine Datei docker.pid ist übrig geblieben, als der Container hart gestoppt wurde. TeamCity-Images vor 2023.03 entfernen sie nicht.</translation>
    </message>
    <message>
        <source>Use a newer agent image. For now, make the container again; its volumes stay.</source>
        <translation>Verwenden Sie ein neueres Agent-Image. Bis dahin erstellen Sie den Container neu; seine Volumes bleiben erhalten.</translation>
    </message>
    <message>
        <source>The engine's helper containerd does not start</source>
        <translation>Das Hilfsprogramm containerd der Engine startet nicht</translation>
    </message>
    <message>
        <source>The engine starts containerd and waits for it in vain. In a container the reason is mostly that the privileged flag is missing; the lines before say more.</source>
        <translation>Die Engine startet containerd und wartet vergeblich darauf. In einem Container fehlt meistens das Flag „privileged“; die Zeilen davor sagen mehr.</translation>
    </message>
    <message>
        <source>Make the container privileged or use Sysbox, and look at the lines before this one.</source>
        <translation>Machen Sie den Container privilegiert, oder verwenden Sie Sysbox, und sehen Sie sich die Zeilen vor dieser an.</translation>
    </message>
    <message>
        <source>Anyone in the network can take over this engine</source>
        <translation>Jeder im Netzwerk kann diese Engine übernehmen</translation>
    </message>
    <message>
        <source>The engine listens on a network port without encryption or password. Whoever reaches the port is root on its machine.</source>
        <translation>Die Engine lauscht ohne Verschlüsselung und Passwort auf einem Netzwerk-Port. Wer den Port erreicht, ist root auf ihrem Rechner.</translation>
    </message>
    <message>
        <source>Remove the tcp:// address from the engine's start options or daemon.json, or protect it with TLS (port 2376).</source>
        <translation>Entfernen Sie die tcp://-Adresse aus den Startoptionen der Engine oder aus daemon.json, oder schützen Sie sie mit TLS (Port 2376).</translation>
    </message>
    <message>
        <source>Docker Desktop's isolation forbids this</source>
        <translation>Die Isolation von Docker Desktop verbietet das</translation>
    </message>
    <message>
        <source>Enhanced Container Isolation is switched on in Docker Desktop. It keeps containers from the Docker socket unless an administrator allows the image.</source>
        <translation>In Docker Desktop ist Enhanced Container Isolation eingeschaltet. Sie hält Container vom Docker-Socket fern, sofern ein Administrator das Image nicht erlaubt.</translation>
    </message>
    <message>
        <source>Ask the administrator of Docker Desktop to allow the agent's image and the commands, or use the method dind.</source>
        <translation>Bitten Sie den Administrator von Docker Desktop, das Image des Agenten und die Befehle zu erlauben, oder verwenden Sie die Methode dind.</translation>
    </message>
    <message>
        <source>Your user may not use the Docker socket</source>
        <translation>Ihr Benutzer darf den Docker-Socket nicht verwenden</translation>
    </message>
    <message>
        <source>The socket belongs to root and one group, and this user is not in it. In an agent: the group's number differs between host and image, or SELinux forbids it.</source>
        <translation>Der Socket gehört root und einer Gruppe, und dieser Benutzer ist nicht darin. In einem Agenten: Die Nummer der Gruppe ist auf Host und Image verschieden, oder SELinux verbietet den Zugriff.</translation>
    </message>
    <message>
        <source>On the host: join the group docker, then log out and in. For an agent: give it the number of the socket's group (--group-add), or run it as root. Whoever may use the socket is as powerful as root.</source>
        <translation>Auf dem Host: Treten Sie der Gruppe docker bei, und melden Sie sich ab und wieder an. Für einen Agenten: Geben Sie ihm die Nummer der Gruppe des Sockets (--group-add), oder lassen Sie ihn als root laufen. Wer den Socket verwenden darf, hat so viel Macht wie root.</translation>
    </message>
    <message>
        <source>There is no Docker socket at this path</source>
        <translation>Unter diesem Pfad gibt es keinen Docker-Socket</translation>
    </message>
    <message>
        <source>The engine is not started, or listens elsewhere: rootless Docker and Docker Desktop on Linux have sockets of their own. In an agent, the socket is not mounted.</source>
        <translation>Die Engine ist nicht gestartet oder lauscht anderswo: Rootless-Docker und Docker Desktop unter Linux haben eigene Sockets. In einem Agenten: Der Socket ist nicht eingebunden.</translation>
    </message>
    <message>
        <source>Start Docker, or choose the context of the engine that runs. In an agent, mount the socket, or wait until the engine inside has started.</source>
        <translation>Starten Sie Docker, oder wählen Sie den Kontext der laufenden Engine. In einem Agenten: Binden Sie den Socket ein, oder warten Sie, bis die Engine im Agenten gestartet ist.</translation>
    </message>
    <message>
        <source>Nothing listens at the Docker socket</source>
        <translation>Am Docker-Socket lauscht nichts</translation>
    </message>
    <message>
        <source>The socket's file is there, but the engine behind it has stopped, or a folder of that name has been made in its place.</source>
        <translation>Die Datei des Sockets ist da, aber die Engine dahinter ist gestoppt, oder an ihrer Stelle wurde ein Ordner dieses Namens angelegt.</translation>
    </message>
    <message>
        <source>Start Docker and look why it had stopped.</source>
        <translation>Starten Sie Docker, und sehen Sie nach, warum es gestoppt war.</translation>
    </message>
    <message>
        <source>The name of the engine's container is not found</source>
        <translation>Der Name des Engine-Containers wird nicht gefunden</translation>
    </message>
    <message>
        <source>The engine beside the agent is looked for under the name docker, and no container in the agent's network has that name.</source>
        <translation>Die Engine neben dem Agenten wird unter dem Namen docker gesucht, und kein Container im Netzwerk des Agenten heißt so.</translation>
    </message>
    <message>
        <source>Put both containers on one network of your own and give the engine's the alias docker (in Compose: call the service docker).</source>
        <translation>Verbinden Sie beide Container mit einem selbst angelegten Netzwerk, und geben Sie dem der Engine den Alias docker (in Compose: Nennen Sie den Dienst docker).</translation>
    </message>
    <message>
        <source>The engine beside the agent does not answer</source>
        <translation>Die Engine neben dem Agenten antwortet nicht</translation>
    </message>
    <message>
        <source>The engine is reached over the network and has not started yet, has stopped, or listens on the other port: 2376 with TLS, 2375 without.</source>
        <translation>Die Engine wird über das Netzwerk angesprochen und ist noch nicht gestartet, ist gestoppt oder lauscht auf dem anderen Port: 2376 mit TLS, 2375 ohne.</translation>
    </message>
    <message>
        <source>Look at the log of the engine's container. DOCKER_HOST has to name the port that it listens on. A health check lets the agent wait for it.</source>
        <translation>Sehen Sie sich das Log des Engine-Containers an. DOCKER_HOST muss den Port nennen, auf dem sie lauscht. Mit einem Healthcheck wartet der Agent auf sie.</translation>
    </message>
    <message>
        <source>The engine wants TLS, and the client speaks without</source>
        <translation>Die Engine verlangt TLS, und der Client spricht ohne</translation>
    </message>
    <message>
        <source>DOCKER_HOST names the encrypted port 2376, but the client was not told to use TLS.</source>
        <translation>DOCKER_HOST nennt den verschlüsselten Port 2376, aber der Client verwendet kein TLS.</translation>
    </message>
    <message>
        <source>Set DOCKER_TLS_VERIFY=1 and DOCKER_CERT_PATH=/certs/client for the agent, and mount the certificates there.</source>
        <translation>Setzen Sie für den Agenten DOCKER_TLS_VERIFY=1 und DOCKER_CERT_PATH=/certs/client, und binden Sie die Zertifikate dort ein.</translation>
    </message>
    <message>
        <source>The engine does not accept the client's certificate</source>
        <translation>Die Engine akzeptiert das Zertifikat des Clients nicht</translation>
    </message>
    <message>
        <source>The client shows no certificate, or one from another certificate authority; the engine may have made new ones since.</source>
        <translation>Der Client zeigt kein Zertifikat oder eines von einer anderen Zertifizierungsstelle; möglicherweise hat die Engine inzwischen neue erzeugt.</translation>
    </message>
    <message>
        <source>Mount the engine's client certificates (/certs/client) into the agent, set DOCKER_CERT_PATH to them, and restart the agent after the engine's certificates have changed.</source>
        <translation>Binden Sie die Client-Zertifikate der Engine (/certs/client) im Agenten ein, setzen Sie DOCKER_CERT_PATH darauf, und starten Sie den Agenten neu, wenn sich die Zertifikate der Engine geändert haben.</translation>
    </message>
    <message>
        <source>The client's certificates are not there</source>
        <translation>Die Zertifikate des Clients sind nicht da</translation>
    </message>
    <message>
        <source>DOCKER_CERT_PATH names a folder without the certificates: the volume is not mounted there, or the engine has not made them yet.</source>
        <translation>DOCKER_CERT_PATH nennt einen Ordner ohne die Zertifikate: Das Volume ist dort nicht eingebunden, oder die Engine hat sie noch nicht erzeugt.</translation>
    </message>
    <message>
        <source>Mount the volume that the engine has at /certs/client into the agent, and let the agent start after the engine is healthy.</source>
        <translation>Binden Sie das Volume, das bei der Engine unter /certs/client liegt, im Agenten ein, und lassen Sie den Agenten erst starten, wenn die Engine „healthy“ ist.</translation>
    </message>
    <message>
        <source>The registry speaks plain HTTP</source>
        <translation>Die Registry spricht unverschlüsseltes HTTP</translation>
    </message>
    <message>
        <source>The engine talks to registries over HTTPS, unless it was told that this one has none.</source>
        <translation>Die Engine spricht mit Registries über HTTPS, sofern ihr nicht gesagt wurde, dass diese keines hat.</translation>
    </message>
    <message>
        <source>Give the registry a certificate. If you trust the network, add it to "insecure-registries" of the daemon.json of the engine that pulls, and restart that engine.</source>
        <translation>Geben Sie der Registry ein Zertifikat. Wenn Sie dem Netzwerk vertrauen, tragen Sie die Registry in der daemon.json der Engine, die herunterlädt, unter "insecure-registries" ein, und starten Sie diese Engine neu.</translation>
    </message>
    <message>
        <source>The client wants TLS, and the engine speaks without</source>
        <translation>Der Client verlangt TLS, und die Engine spricht ohne</translation>
    </message>
    <message>
        <source>DOCKER_TLS_VERIFY is set, but DOCKER_HOST names a port without encryption (2375).</source>
        <translation>DOCKER_TLS_VERIFY ist gesetzt, aber DOCKER_HOST nennt einen Port ohne Verschlüsselung (2375).</translation>
    </message>
    <message>
        <source>Use port 2376, or remove DOCKER_TLS_VERIFY.</source>
        <translation>Verwenden Sie Port 2376, oder entfernen Sie DOCKER_TLS_VERIFY.</translation>
    </message>
    <message>
        <source>The certificate was made for another name</source>
        <translation>Das Zertifikat ist auf einen anderen Namen ausgestellt</translation>
    </message>
    <message>
        <source>The name or address that was used is not in the server's certificate. docker:dind puts docker, localhost, its host name and its addresses there, no other network alias.</source>
        <translation>Der verwendete Name oder die Adresse steht nicht im Zertifikat des Servers. docker:dind trägt dort docker, localhost, seinen Hostnamen und seine Adressen ein, keinen anderen Netzwerk-Alias.</translation>
    </message>
    <message>
        <source>Use one of the names that the message lists. For docker:dind: use the name docker, set its host name, or add yours with DOCKER_TLS_SAN=DNS:yourname.</source>
        <translation>Verwenden Sie einen der Namen, die in der Meldung stehen. Für docker:dind: Verwenden Sie den Namen docker, setzen Sie seinen Hostnamen, oder fügen Sie Ihren mit DOCKER_TLS_SAN=DNS:yourname hinzu.</translation>
    </message>
    <message>
        <source>The certificate has run out, or the clock is wrong</source>
        <translation>Das Zertifikat ist abgelaufen, oder die Uhr geht falsch</translation>
    </message>
    <message>
        <source>The server's certificate is not valid at the time that this machine's clock shows.</source>
        <translation>Zu der Zeit, die die Uhr dieses Rechners zeigt, ist das Zertifikat des Servers nicht gültig.</translation>
    </message>
    <message>
        <source>Check the clock. docker:dind makes new certificates at each start: restart it, and then the agent.</source>
        <translation>Prüfen Sie die Uhr. docker:dind erzeugt bei jedem Start neue Zertifikate: Starten Sie es neu, und danach den Agenten.</translation>
    </message>
    <message>
        <source>The server's certificate is not trusted</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut</translation>
    </message>
    <message>
        <source>The certificate comes from an authority of your own that the engine does not know.</source>
        <translation>Das Zertifikat kommt von einer eigenen Zertifizierungsstelle, die die Engine nicht kennt.</translation>
    </message>
    <message>
        <source>For a registry: put the authority's certificate as ca.crt into /etc/docker/certs.d/ in a folder named like the registry (with its port), at the engine that pulls. For docker:dind: mount its client certificates.</source>
        <translation>Für eine Registry: Legen Sie das Zertifikat der Stelle bei der Engine, die herunterlädt, als ca.crt unter /etc/docker/certs.d/ in einen Ordner, der wie die Registry heißt (mit deren Port). Für docker:dind: Binden Sie seine Client-Zertifikate ein.</translation>
    </message>
    <message>
        <source>The Docker client is too old for this engine</source>
        <translation>Der Docker-Client ist zu alt für diese Engine</translation>
    </message>
    <message>
        <source>Engines 29.0 to 29.2 want clients from Docker 25 on (API 1.44); from 29.3 on, 19.03 is enough (API 1.40). Older agent images and Compose 1.29 bring older clients.</source>
        <translation>Die Engines 29.0 bis 29.2 verlangen Clients ab Docker 25 (API 1.44); ab 29.3 genügt 19.03 (API 1.40). Ältere Agent-Images und Compose 1.29 bringen ältere Clients mit.</translation>
    </message>
    <message>
        <source>Update what calls the engine (the agent's image, docker-compose), or the engine to 29.3 or newer. As a bridge, the engine's start variable DOCKER_MIN_API_VERSION=1.24 lets old clients in.</source>
        <translation>Aktualisieren Sie, was die Engine aufruft (Image des Agenten, docker-compose), oder die Engine auf 29.3 oder neuer. Zur Überbrückung lässt die Startvariable DOCKER_MIN_API_VERSION=1.24 der Engine alte Clients zu.</translation>
    </message>
    <message>
        <source>The client was told to speak a newer API than the engine knows</source>
        <translation>Der Client soll eine neuere API sprechen, als die Engine kennt</translation>
    </message>
    <message>
        <source>DOCKER_API_VERSION fixes the version, so the client does not agree on one with the engine.</source>
        <translation>DOCKER_API_VERSION legt die Version fest, deshalb einigt sich der Client nicht mit der Engine auf eine.</translation>
    </message>
    <message>
        <source>Remove DOCKER_API_VERSION, or set it to the version that the message names.</source>
        <translation>Entfernen Sie DOCKER_API_VERSION, oder setzen Sie es auf die Version, die in der Meldung steht.</translation>
    </message>
    <message>
        <source>The engine is too old for this Docker client</source>
        <translation>Die Engine ist zu alt für diesen Docker-Client</translation>
    </message>
    <message>
        <source>Docker clients from 29 on talk to engines with API 1.44 and newer (Docker 25). Podman offered less until 2026.</source>
        <translation>Docker-Clients ab 29 sprechen mit Engines ab API 1.44 (Docker 25). Podman bot bis 2026 weniger.</translation>
    </message>
    <message>
        <source>Update the engine or Podman, or use an older client: an agent image from before 2026.</source>
        <translation>Aktualisieren Sie die Engine oder Podman, oder verwenden Sie einen älteren Client: ein Agent-Image von vor 2026.</translation>
    </message>
    <message>
        <source>The chosen Docker context does not exist</source>
        <translation>Der gewählte Docker-Kontext ist nicht vorhanden</translation>
    </message>
    <message>
        <source>DOCKER_CONTEXT or Docker's settings name a context that has been removed.</source>
        <translation>DOCKER_CONTEXT oder die Einstellungen von Docker nennen einen Kontext, der entfernt wurde.</translation>
    </message>
    <message>
        <source>Choose one that exists.</source>
        <translation>Wählen Sie einen vorhandenen.</translation>
    </message>
    <message>
        <source>The remote engine can't be reached over SSH</source>
        <translation>Die entfernte Engine ist über SSH nicht erreichbar</translation>
    </message>
    <message>
        <source>The connection to the other machine failed, or no Docker is installed there. The end of the message is what SSH said.</source>
        <translation>Die Verbindung zum anderen Rechner ist fehlgeschlagen, oder dort ist kein Docker installiert. Am Ende der Meldung steht, was SSH gemeldet hat.</translation>
    </message>
    <message>
        <source>Try the same connection with ssh first: it has to work without a question (key, known host), and docker must run there.</source>
        <translation>Probieren Sie dieselbe Verbindung zuerst mit ssh: Sie muss ohne Rückfrage gelingen (Schlüssel, bekannter Host), und docker muss dort laufen.</translation>
    </message>
    <message>
        <source>Docker Desktop is not joined with this WSL system</source>
        <translation>Docker Desktop ist nicht mit diesem WSL-System verbunden</translation>
    </message>
    <message>
        <source>The command docker in WSL comes from Docker Desktop, and its integration is off for this distribution, or Desktop is not running.</source>
        <translation>Der Befehl docker in WSL kommt von Docker Desktop, und dessen Integration ist für diese Distribution ausgeschaltet, oder Docker Desktop läuft nicht.</translation>
    </message>
    <message>
        <source>Start Docker Desktop and switch the distribution on under Settings, Resources, WSL integration.</source>
        <translation>Starten Sie Docker Desktop, und schalten Sie die Distribution unter „Settings“, „Resources“, „WSL integration“ ein.</translation>
    </message>
    <message>
        <source>No Docker engine answers</source>
        <translation>Keine Docker-Engine antwortet</translation>
    </message>
    <message>
        <source>The engine is not running, or the client looks for it in the wrong place (DOCKER_HOST, context).</source>
        <translation>Die Engine läuft nicht, oder der Client sucht sie an der falschen Stelle (DOCKER_HOST, Kontext).</translation>
    </message>
    <message>
        <source>Start Docker and look which engine the client uses.</source>
        <translation>Starten Sie Docker, und sehen Sie nach, welche Engine der Client verwendet.</translation>
    </message>
    <message>
        <source>A proxy in front of the socket forbids this</source>
        <translation>Ein Proxy vor dem Socket verbietet das</translation>
    </message>
    <message>
        <source>The call went to a socket proxy, which lets only some of Docker's commands through.</source>
        <translation>Der Aufruf ging an einen Socket-Proxy, der nur einige Befehle von Docker durchlässt.</translation>
    </message>
    <message>
        <source>Allow this call in the proxy's settings; for an agent of this program, --socket-proxy run lets containers through. Whoever may start containers through a proxy is root on the host, as with the socket itself.</source>
        <translation>Erlauben Sie diesen Aufruf in den Einstellungen des Proxys; bei einem Agenten dieses Programms lässt --socket-proxy run Container durch. Wer über einen Proxy Container starten darf, ist root auf dem Host, wie mit dem Socket selbst.</translation>
    </message>
    <message>
        <source>What stands before the engine does not pass BuildKit on</source>
        <translation>Was vor der Engine steht, reicht BuildKit nicht weiter</translation>
    </message>
    <message>
        <source>BuildKit switches its connection to HTTP/2. A proxy before the socket that forbids /session or /grpc stops it, as do docker-socket-proxy 0.4.0 and newer, whose HAProxy drops the switch.</source>
        <translation>BuildKit stellt seine Verbindung auf HTTP/2 um. Ein Proxy vor dem Socket, der /session oder /grpc verbietet, verhindert das, ebenso docker-socket-proxy ab 0.4.0, dessen HAProxy die Umstellung verwirft.</translation>
    </message>
    <message>
        <source>Let the proxy pass SESSION and GRPC and use its version 0.3.0, or build without BuildKit: DOCKER_BUILDKIT=0 docker build.</source>
        <translation>Lassen Sie den Proxy SESSION und GRPC durchlassen, und verwenden Sie seine Version 0.3.0, oder bauen Sie ohne BuildKit: DOCKER_BUILDKIT=0 docker build.</translation>
    </message>
    <message>
        <source>The program that keeps registry passwords is missing</source>
        <translation>Das Programm, das Registry-Passwörter aufbewahrt, fehlt</translation>
    </message>
    <message>
        <source>Docker's settings name a helper for passwords (docker-credential-…), and it is not installed here or fails. It is often left behind by Docker Desktop.</source>
        <translation>Die Einstellungen von Docker nennen ein Hilfsprogramm für Passwörter (docker-credential-…), und es ist hier nicht installiert oder schlägt fehl. Oft hat Docker Desktop es zurückgelassen.</translation>
    </message>
    <message>
        <source>Install the helper, or remove "credsStore" from ~/.docker/config.json and log in again.</source>
        <translation>Installieren Sie das Hilfsprogramm, oder entfernen Sie "credsStore" aus ~/.docker/config.json, und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The registry's limit of pulls is used up</source>
        <translation>Das Download-Limit der Registry ist ausgeschöpft</translation>
    </message>
    <message>
        <source>Docker Hub counts pulls by account, and by address for those who are not logged in; all agents behind one address share the number.</source>
        <translation>Docker Hub zählt Downloads (Pulls) pro Konto, und bei nicht angemeldeten Benutzern pro Adresse; alle Agenten hinter einer Adresse teilen sich das Kontingent.</translation>
    </message>
    <message>
        <source>Log in, wait some hours, or pull through a mirror of your own. An engine inside an agent needs the login or the mirror, too.</source>
        <translation>Melden Sie sich an, warten Sie einige Stunden, oder laden Sie über einen eigenen Mirror herunter. Auch eine Engine im Agenten braucht die Anmeldung oder den Mirror.</translation>
    </message>
    <message>
        <source>The image does not exist, or you may not have it</source>
        <translation>Das Image ist nicht vorhanden, oder Sie dürfen es nicht herunterladen</translation>
    </message>
    <message>
        <source>Registries give the same answer to both. A misspelt name is the most frequent reason.</source>
        <translation>Registries geben in beiden Fällen dieselbe Antwort. Der häufigste Grund ist ein Tippfehler im Namen.</translation>
    </message>
    <message>
        <source>Check the image's name. If it is private, log in to its registry first.</source>
        <translation>Prüfen Sie den Namen des Images. Wenn es privat ist, melden Sie sich zuerst bei seiner Registry an.</translation>
    </message>
    <message>
        <source>The registry wants to know who you are</source>
        <translation>Die Registry will wissen, wer Sie sind</translation>
    </message>
    <message>
        <source>No login is stored for this registry, or the password is wrong or expired. The engine inside an agent does not use the host's logins.</source>
        <translation>Für diese Registry ist keine Anmeldung gespeichert, oder das Passwort ist falsch oder abgelaufen. Die Engine in einem Agenten verwendet die Anmeldungen des Hosts nicht.</translation>
    </message>
    <message>
        <source>Log in to the registry that the image's name begins with.</source>
        <translation>Melden Sie sich bei der Registry an, mit der der Name des Images beginnt.</translation>
    </message>
    <message>
        <source>The image does not exist for this kind of processor</source>
        <translation>Das Image gibt es nicht für diesen Prozessortyp</translation>
    </message>
    <message>
        <source>The tag has no variant for the engine's platform. TeamCity tags like -linux-sudo are for amd64 only; the arm64 ones are called -linux-arm64-sudo.</source>
        <translation>Das Tag hat keine Variante für die Plattform der Engine. TeamCity-Tags wie -linux-sudo sind nur für amd64; die für arm64 heißen -linux-arm64-sudo.</translation>
    </message>
    <message>
        <source>Choose a tag for this platform.</source>
        <translation>Wählen Sie ein Tag für diese Plattform.</translation>
    </message>
    <message>
        <source>The image has no such tag</source>
        <translation>Das Image hat kein solches Tag</translation>
    </message>
    <message>
        <source>The repository exists, the tag does not: a misspelling, or a version that was not published.</source>
        <translation>Das Repository ist vorhanden, das Tag nicht: ein Tippfehler oder eine Version, die nicht veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>Look up the tag on the registry's page and correct it.</source>
        <translation>Schlagen Sie das Tag auf der Seite der Registry nach, und korrigieren Sie es.</translation>
    </message>
    <message>
        <source>The program was made for another kind of processor</source>
        <translation>Das Programm ist für einen anderen Prozessortyp</translation>
    </message>
    <message>
        <source>The image is for another platform (amd64 on arm64 or the other way round), or a start script lacks its first line.</source>
        <translation>Das Image ist für eine andere Plattform (amd64 auf arm64 oder umgekehrt), oder einem Startskript fehlt die erste Zeile.</translation>
    </message>
    <message>
        <source>Use the image's variant for this platform.</source>
        <translation>Verwenden Sie die Variante des Images für diese Plattform.</translation>
    </message>
    <message>
        <source>The image runs by emulation</source>
        <translation>Das Image läuft emuliert</translation>
    </message>
    <message>
        <source>A warning: the image is for another kind of processor. It works slowly, if at all; an engine inside does not.</source>
        <translation>Eine Warnung: Das Image ist für einen anderen Prozessortyp. Es läuft langsam oder gar nicht; eine Engine darin läuft nicht.</translation>
    </message>
    <message>
        <source>Choose the tag for this machine's platform.</source>
        <translation>Wählen Sie das Tag für die Plattform dieses Rechners.</translation>
    </message>
    <message>
        <source>The proxy can't be reached</source>
        <translation>Der Proxy ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The engine is told to go through a proxy, and the proxy does not answer, or its name is not known where the engine runs.</source>
        <translation>Die Engine soll einen Proxy verwenden, und der Proxy antwortet nicht, oder sein Name ist dort, wo die Engine läuft, nicht bekannt.</translation>
    </message>
    <message>
        <source>Correct the proxy's address for the engine: daemon.json or its service; for docker:dind the variables HTTP_PROXY and HTTPS_PROXY of its container. localhost means that container.</source>
        <translation>Korrigieren Sie die Adresse des Proxys für die Engine: in daemon.json oder ihrem Dienst; für docker:dind in den Variablen HTTP_PROXY und HTTPS_PROXY seines Containers. localhost bedeutet dort diesen Container.</translation>
    </message>
    <message>
        <source>The encrypted connection does not come about</source>
        <translation>Die verschlüsselte Verbindung kommt nicht zustande</translation>
    </message>
    <message>
        <source>The server answers, and then nothing more arrives. In containers this is typical of packets that are too large for the way (MTU): the host's network allows less than the 1500 that Docker assumes.</source>
        <translation>Der Server antwortet, und dann kommt nichts mehr an. In Containern ist das typisch für Pakete, die für den Weg zu groß sind (MTU): Das Netzwerk des Hosts erlaubt weniger als die 1500, von denen Docker ausgeht.</translation>
    </message>
    <message>
        <source>Compare the host's MTU with Docker's, and set "mtu" in the daemon.json of the engine (docker:dind: --mtu=1400). If a proxy is needed, set that.</source>
        <translation>Vergleichen Sie die MTU des Hosts mit der von Docker, und setzen Sie "mtu" in der daemon.json der Engine (docker:dind: --mtu=1400). Wenn ein Proxy nötig ist, richten Sie ihn ein.</translation>
    </message>
    <message>
        <source>The registry's name is not found</source>
        <translation>Der Name der Registry wird nicht gefunden</translation>
    </message>
    <message>
        <source>The engine can't resolve the registry's name: DNS does not work where the engine runs, or only through a proxy.</source>
        <translation>Die Engine kann den Namen der Registry nicht auflösen: DNS funktioniert dort, wo die Engine läuft, nicht oder nur über einen Proxy.</translation>
    </message>
    <message>
        <source>Check DNS on the engine's machine. For an engine inside an agent, set "dns" in its daemon.json. Without a way to the internet, use a registry of your own.</source>
        <translation>Prüfen Sie DNS auf dem Rechner der Engine. Für eine Engine im Agenten setzen Sie "dns" in ihrer daemon.json. Ohne Zugang zum Internet verwenden Sie eine eigene Registry.</translation>
    </message>
    <message>
        <source>The registry does not answer</source>
        <translation>Die Registry antwortet nicht</translation>
    </message>
    <message>
        <source>No connection to the registry in time: a firewall, a missing proxy setting, or packets too large for the way (MTU).</source>
        <translation>Keine rechtzeitige Verbindung zur Registry: eine Firewall, eine fehlende Proxy-Einstellung oder Pakete, die für den Weg zu groß sind (MTU).</translation>
    </message>
    <message>
        <source>Check whether the engine's machine reaches the internet and needs a proxy. The shell's proxy variables do not reach the engine; set them in daemon.json.</source>
        <translation>Prüfen Sie, ob der Rechner der Engine das Internet erreicht und ob er einen Proxy braucht. Die Proxy-Variablen der Shell gelten nicht für die Engine; setzen Sie sie in daemon.json.</translation>
    </message>
    <message>
        <source>A container of this name exists already</source>
        <translation>Ein Container dieses Namens ist schon vorhanden</translation>
    </message>
    <message>
        <source>Names are unique in an engine, and stopped containers keep theirs.</source>
        <translation>Namen sind in einer Engine eindeutig, und gestoppte Container behalten ihren.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the old container if you do not need it.</source>
        <translation>Wählen Sie einen anderen Namen, oder entfernen Sie den alten Container, wenn Sie ihn nicht brauchen.</translation>
    </message>
    <message>
        <source>Another program uses this port</source>
        <translation>Ein anderes Programm verwendet diesen Port</translation>
    </message>
    <message>
        <source>A published port can belong to one program of the host at a time. With the method docker-socket, ports of all builds meet on the host.</source>
        <translation>Ein veröffentlichter Port kann auf dem Host immer nur einem Programm gehören. Bei der Methode docker-socket treffen die Ports aller Builds auf dem Host zusammen.</translation>
    </message>
    <message>
        <source>Publish another port, or stop what uses it. An agent itself needs no published port.</source>
        <translation>Veröffentlichen Sie einen anderen Port, oder stoppen Sie, was ihn verwendet. Ein Agent selbst braucht keinen veröffentlichten Port.</translation>
    </message>
    <message>
        <source>The folder or socket to mount does not exist</source>
        <translation>Der Ordner oder Socket zum Einbinden ist nicht vorhanden</translation>
    </message>
    <message>
        <source>The path is looked up on the engine's machine, and it is not there. For the Docker socket: the engine is rootless or listens elsewhere.</source>
        <translation>Der Pfad wird auf dem Rechner der Engine gesucht, und dort gibt es ihn nicht. Beim Docker-Socket: Die Engine ist rootless oder lauscht anderswo.</translation>
    </message>
    <message>
        <source>Create the folder on the engine's machine, or correct the path.</source>
        <translation>Legen Sie den Ordner auf dem Rechner der Engine an, oder korrigieren Sie den Pfad.</translation>
    </message>
    <message>
        <source>Docker Desktop does not share this folder</source>
        <translation>Docker Desktop gibt diesen Ordner nicht frei</translation>
    </message>
    <message>
        <source>Docker Desktop passes only some of the computer's folders on to containers, and /opt is not among them.</source>
        <translation>Docker Desktop gibt nur einige Ordner des Computers an Container weiter, und /opt gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Add the folder under Settings, Resources, File sharing; or use named volumes; or choose the method dind, which needs no folders of the host.</source>
        <translation>Fügen Sie den Ordner unter „Settings“, „Resources“, „File sharing“ hinzu; oder verwenden Sie benannte Volumes; oder wählen Sie die Methode dind, die keine Ordner des Hosts braucht.</translation>
    </message>
    <message>
        <source>A folder was made where a file or socket should be</source>
        <translation>Ein Ordner wurde angelegt, wo eine Datei oder ein Socket sein sollte</translation>
    </message>
    <message>
        <source>Something was mounted with -v from a path that did not exist, and Docker made an empty folder there. The Docker socket suffers this most.</source>
        <translation>Mit -v wurde etwas von einem Pfad eingebunden, den es nicht gab, und Docker hat dort einen leeren Ordner angelegt. Am häufigsten trifft das den Docker-Socket.</translation>
    </message>
    <message>
        <source>Remove the empty folder on the engine's machine, restart what makes the real file (Docker, for the socket), and try again.</source>
        <translation>Entfernen Sie den leeren Ordner auf dem Rechner der Engine, starten Sie neu, was die echte Datei anlegt (beim Socket ist es Docker), und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The volume still belongs to a container</source>
        <translation>Das Volume gehört noch zu einem Container</translation>
    </message>
    <message>
        <source>A volume can be removed only after the containers that mount it, stopped ones included.</source>
        <translation>Ein Volume lässt sich erst nach den Containern entfernen, die es einbinden, auch nach den gestoppten.</translation>
    </message>
    <message>
        <source>Remove those containers first.</source>
        <translation>Entfernen Sie zuerst diese Container.</translation>
    </message>
    <message>
        <source>A container can't restart and remove itself</source>
        <translation>Ein Container kann sich nicht zugleich neu starten und entfernen</translation>
    </message>
    <message>
        <source>--rm removes the container when it stops, --restart starts it again; only one of them makes sense.</source>
        <translation>--rm entfernt den Container, wenn er stoppt, --restart startet ihn wieder; nur eines davon ist sinnvoll.</translation>
    </message>
    <message>
        <source>Leave --rm out for an agent.</source>
        <translation>Lassen Sie --rm bei einem Agenten weg.</translation>
    </message>
    <message>
        <source>More processors were asked for than there are</source>
        <translation>Es wurden mehr Prozessoren verlangt, als vorhanden sind</translation>
    </message>
    <message>
        <source>The limit for processors is above what the engine's machine has.</source>
        <translation>Das Limit für Prozessoren ist höher als die Anzahl auf dem Rechner der Engine.</translation>
    </message>
    <message>
        <source>Lower the limit.</source>
        <translation>Senken Sie das Limit.</translation>
    </message>
    <message>
        <source>The memory limit is too low</source>
        <translation>Das Limit für Arbeitsspeicher ist zu niedrig</translation>
    </message>
    <message>
        <source>Docker takes no limit below 6 MB; a number without a unit counts bytes.</source>
        <translation>Docker akzeptiert kein Limit unter 6 MB; eine Zahl ohne Einheit zählt Byte.</translation>
    </message>
    <message>
        <source>Give the limit with a unit, such as 4g. An agent needs about 500 MB and what its builds need.</source>
        <translation>Geben Sie das Limit mit einer Einheit an, zum Beispiel 4g. Ein Agent braucht etwa 500 MB und dazu, was seine Builds brauchen.</translation>
    </message>
    <message>
        <source>The image has no such group</source>
        <translation>Das Image hat keine solche Gruppe</translation>
    </message>
    <message>
        <source>A group was named that does not exist inside the image; the host's names do not count there.</source>
        <translation>Angegeben wurde eine Gruppe, die es im Image nicht gibt; die Namen des Hosts gelten dort nicht.</translation>
    </message>
    <message>
        <source>Give the group's number instead: that of the socket's group on the engine's machine.</source>
        <translation>Geben Sie stattdessen die Nummer der Gruppe an: die der Gruppe des Sockets auf dem Rechner der Engine.</translation>
    </message>
    <message>
        <source>The image has no such user</source>
        <translation>Das Image hat keinen solchen Benutzer</translation>
    </message>
    <message>
        <source>A user was named that does not exist inside the image.</source>
        <translation>Angegeben wurde ein Benutzer, den es im Image nicht gibt.</translation>
    </message>
    <message>
        <source>Use a name or number that the image knows: root or buildagent in TeamCity's images.</source>
        <translation>Verwenden Sie einen Namen oder eine Nummer, die das Image kennt: root oder buildagent in den TeamCity-Images.</translation>
    </message>
    <message>
        <source>The engine is in no swarm</source>
        <translation>Die Engine ist in keinem Swarm</translation>
    </message>
    <message>
        <source>The command is for Docker's swarm mode, which is not switched on here. The methods dind and sysbox can't run as a stack anyway.</source>
        <translation>Der Befehl ist für den Swarm-Modus von Docker, der hier nicht eingeschaltet ist. Die Methoden dind und sysbox können ohnehin nicht als Stack laufen.</translation>
    </message>
    <message>
        <source>Use docker run or docker compose.</source>
        <translation>Verwenden Sie docker run oder docker compose.</translation>
    </message>
    <message>
        <source>docker stack leaves out parts of the file</source>
        <translation>docker stack lässt Teile der Datei weg</translation>
    </message>
    <message>
        <source>docker stack deploy does not know all of Compose: it passes over privileged, restart, security_opt and others. An agent with an engine of its own can't work so.</source>
        <translation>docker stack deploy kennt nicht alles von Compose: Es übergeht privileged, restart, security_opt und andere Angaben. Ein Agent mit eigener Engine kann so nicht arbeiten.</translation>
    </message>
    <message>
        <source>Use docker compose up on the machine itself.</source>
        <translation>Verwenden Sie docker compose up auf dem Rechner selbst.</translation>
    </message>
    <message>
        <source>The image's name is not well-formed</source>
        <translation>Der Name des Images ist nicht richtig geschrieben</translation>
    </message>
    <message>
        <source>Names of images are in small letters, with one colon before the tag. An empty variable or a stray blank in the command has the same effect.</source>
        <translation>Namen von Images bestehen aus Kleinbuchstaben, mit einem Doppelpunkt vor dem Tag. Eine leere Variable oder ein überzähliges Leerzeichen im Befehl hat dieselbe Wirkung.</translation>
    </message>
    <message>
        <source>Correct the name; in a script, look whether a variable is empty.</source>
        <translation>Korrigieren Sie den Namen; in einem Skript sehen Sie nach, ob eine Variable leer ist.</translation>
    </message>
    <message>
        <source>The container has no such program</source>
        <translation>Der Container hat kein solches Programm</translation>
    </message>
    <message>
        <source>The image does not contain the program that was to be started, or an option stands behind the image's name and was taken for one.</source>
        <translation>Das Image enthält das Programm nicht, das gestartet werden sollte, oder eine Option steht hinter dem Namen des Images und wurde für eines gehalten.</translation>
    </message>
    <message>
        <source>Put options before the image's name, and check the command.</source>
        <translation>Schreiben Sie Optionen vor den Namen des Images, und prüfen Sie den Befehl.</translation>
    </message>
    <message>
        <source>There is no docker command here</source>
        <translation>Den Befehl docker gibt es hier nicht</translation>
    </message>
    <message>
        <source>Docker's client is not installed. TeamCity's minimal agent image has none.</source>
        <translation>Der Docker-Client ist nicht installiert. Im minimalen Agent-Image von TeamCity ist er nicht enthalten.</translation>
    </message>
    <message>
        <source>Use the image jetbrains/teamcity-agent instead of teamcity-minimal-agent. On your own machine, install Docker.</source>
        <translation>Verwenden Sie das Image jetbrains/teamcity-agent statt teamcity-minimal-agent. Auf Ihrem eigenen Rechner installieren Sie Docker.</translation>
    </message>
    <message>
        <source>docker-compose is not installed</source>
        <translation>docker-compose ist nicht installiert</translation>
    </message>
    <message>
        <source>The old program docker-compose is no longer part of TeamCity's images since March 2024.</source>
        <translation>Das alte Programm docker-compose gehört seit März 2024 nicht mehr zu den TeamCity-Images.</translation>
    </message>
    <message>
        <source>Write docker compose, with a blank.</source>
        <translation>Schreiben Sie docker compose, mit einem Leerzeichen.</translation>
    </message>
    <message>
        <source>Docker's Compose plugin is not installed</source>
        <translation>Das Compose-Plugin von Docker ist nicht installiert</translation>
    </message>
    <message>
        <source>The docker command does not know compose: the package docker-compose-plugin is missing.</source>
        <translation>Der Befehl docker kennt compose nicht: Das Paket docker-compose-plugin fehlt.</translation>
    </message>
    <message>
        <source>Install it from where Docker came from.</source>
        <translation>Installieren Sie es aus derselben Quelle wie Docker.</translation>
    </message>
    <message>
        <source>Docker's builder plugin is not installed</source>
        <translation>Das Builder-Plugin von Docker ist nicht installiert</translation>
    </message>
    <message>
        <source>Building with BuildKit needs buildx: the package docker-buildx-plugin is missing.</source>
        <translation>Das Bauen mit BuildKit braucht buildx: Das Paket docker-buildx-plugin fehlt.</translation>
    </message>
    <message>
        <source>This builder builds for one platform only</source>
        <translation>Dieser Builder baut nur für eine Plattform</translation>
    </message>
    <message>
        <source>The engine's built-in builder can't build for several kinds of processors at once, unless it uses the containerd image store.</source>
        <translation>Der eingebaute Builder der Engine kann nicht für mehrere Prozessortypen zugleich bauen, außer er verwendet den Image-Speicher von containerd.</translation>
    </message>
    <message>
        <source>Make a builder that can, or use an engine from 29 on with its new image store.</source>
        <translation>Legen Sie einen Builder an, der das kann, oder verwenden Sie eine Engine ab 29 mit ihrem neuen Image-Speicher.</translation>
    </message>
    <message>
        <source>This docker-compose is too old for the engine</source>
        <translation>Dieses docker-compose ist zu alt für die Engine</translation>
    </message>
    <message>
        <source>docker-compose 1.29 wants something from the engine that newer ones no longer send. It fails when a container is made again.</source>
        <translation>docker-compose 1.29 verlangt von der Engine etwas, das neuere nicht mehr senden. Es scheitert, wenn ein Container neu erstellt wird.</translation>
    </message>
    <message>
        <source>Use docker compose (version 2 or newer). The half-made container with a name like 0123_agent has to be removed once.</source>
        <translation>Verwenden Sie docker compose (Version 2 oder neuer). Der halb fertige Container mit einem Namen wie 0123_agent muss einmal entfernt werden.</translation>
    </message>
    <message>
        <source>docker-compose 1.29 and its Python libraries do not fit</source>
        <translation>docker-compose 1.29 und seine Python-Bibliotheken passen nicht zusammen</translation>
    </message>
    <message>
        <source>The old docker-compose does not work with newer Python packages on the same machine.</source>
        <translation>Das alte docker-compose funktioniert nicht mit neueren Python-Paketen auf demselben Rechner.</translation>
    </message>
    <message>
        <source>Use docker compose (version 2 or newer).</source>
        <translation>Verwenden Sie docker compose (Version 2 oder neuer).</translation>
    </message>
    <message>
        <source>Compose does not know one of the file's keys</source>
        <translation>Compose kennt einen der Schlüssel in der Datei nicht</translation>
    </message>
    <message>
        <source>A key is misspelt or stands in the wrong place, or docker-compose 1.29 reads a file for version 2: it knows neither name: nor cgroup:.</source>
        <translation>Ein Schlüssel ist falsch geschrieben oder steht an der falschen Stelle, oder docker-compose 1.29 liest eine Datei für Version 2: Es kennt weder name: noch cgroup:.</translation>
    </message>
    <message>
        <source>Correct the key that the message names, or use docker compose (version 2 or newer).</source>
        <translation>Korrigieren Sie den Schlüssel, den die Meldung nennt, oder verwenden Sie docker compose (Version 2 oder neuer).</translation>
    </message>
    <message>
        <source>The line version: is no longer needed</source>
        <translation>Die Zeile version: ist nicht mehr nötig</translation>
    </message>
    <message>
        <source>A warning without effect: Compose 2 does not look at it.</source>
        <translation>Eine Warnung ohne Folgen: Compose 2 beachtet sie nicht.</translation>
    </message>
    <message>
        <source>Remove the line version: from the file.</source>
        <translation>Entfernen Sie die Zeile version: aus der Datei.</translation>
    </message>
    <message>
        <source>Compose put nothing in the place of a variable</source>
        <translation>Compose hat für eine Variable nichts eingesetzt</translation>
    </message>
    <message>
        <source>The file has a $ that Compose takes for a variable, and it has no value. A password with a $ is eaten so.</source>
        <translation>Die Datei enthält ein $, das Compose für eine Variable hält, und diese hat keinen Wert. So geht ein Passwort mit einem $ verloren.</translation>
    </message>
    <message>
        <source>Give the variable a value (in .env, say). Where a $ is meant as such, write $$.</source>
        <translation>Geben Sie der Variablen einen Wert (etwa in .env). Wo wirklich ein $ gemeint ist, schreiben Sie $$.</translation>
    </message>
    <message>
        <source>Compose can't read a $ in the file</source>
        <translation>Compose kann ein $ in der Datei nicht lesen</translation>
    </message>
    <message>
        <source>A $ begins a variable, and what follows is not one.</source>
        <translation>Ein $ leitet eine Variable ein, und was folgt, ist keine.</translation>
    </message>
    <message>
        <source>Write $$ where a $ is meant as such.</source>
        <translation>Schreiben Sie $$, wo wirklich ein $ gemeint ist.</translation>
    </message>
    <message>
        <source>Something that the agent waits for did not start</source>
        <translation>Etwas, worauf der Agent wartet, ist nicht gestartet</translation>
    </message>
    <message>
        <source>A container that has to be healthy first is not: mostly the engine beside the agent.</source>
        <translation>Ein Container, der zuerst „healthy“ sein muss, ist es nicht: meistens die Engine neben dem Agenten.</translation>
    </message>
    <message>
        <source>Look at the log of the container that the message names.</source>
        <translation>Sehen Sie sich das Log des Containers an, den die Meldung nennt.</translation>
    </message>
    <message>
        <source>The file uses a name that it does not define</source>
        <translation>Die Datei verwendet einen Namen, den sie nicht definiert</translation>
    </message>
    <message>
        <source>A service names a volume, network or service that is not in the file.</source>
        <translation>Ein Dienst nennt ein Volume, ein Netzwerk oder einen Dienst, der nicht in der Datei steht.</translation>
    </message>
    <message>
        <source>Add it under volumes:, networks: or services:, or correct the name. A path has to begin with / or ./.</source>
        <translation>Ergänzen Sie ihn unter volumes:, networks: oder services:, oder korrigieren Sie den Namen. Ein Pfad muss mit / oder ./ beginnen.</translation>
    </message>
    <message>
        <source>A network or volume that should be there is not</source>
        <translation>Ein Netzwerk oder Volume, das da sein sollte, fehlt</translation>
    </message>
    <message>
        <source>The file says that it exists already (external: true), and this engine has none of that name.</source>
        <translation>Die Datei sagt, dass es schon vorhanden ist (external: true), und diese Engine hat keines mit diesem Namen.</translation>
    </message>
    <message>
        <source>Create it, or remove external: true.</source>
        <translation>Legen Sie es an, oder entfernen Sie external: true.</translation>
    </message>
    <message>
        <source>The file is not well-formed YAML</source>
        <translation>Die Datei ist kein korrektes YAML</translation>
    </message>
    <message>
        <source>An indentation is off, a tab stands where blanks should be, or a text with a colon lacks its quotes.</source>
        <translation>Eine Einrückung stimmt nicht, statt Leerzeichen steht ein Tabulator, oder einem Text mit Doppelpunkt fehlen die Anführungszeichen.</translation>
    </message>
    <message>
        <source>Look at the line that the message names and the one before.</source>
        <translation>Sehen Sie sich die Zeile an, die die Meldung nennt, und die davor.</translation>
    </message>
    <message>
        <source>The env file is missing</source>
        <translation>Die env-Datei fehlt</translation>
    </message>
    <message>
        <source>The Compose file takes variables from a file that is not beside it.</source>
        <translation>Die Compose-Datei bezieht Variablen aus einer Datei, die nicht neben ihr liegt.</translation>
    </message>
    <message>
        <source>Put the file there. An export of this program writes it as NAME.env beside the Compose file.</source>
        <translation>Legen Sie die Datei dorthin. Ein Export dieses Programms schreibt sie als NAME.env neben die Compose-Datei.</translation>
    </message>
    <message>
        <source>The agent may not write its settings</source>
        <translation>Der Agent darf seine Einstellungen nicht schreiben</translation>
    </message>
    <message>
        <source>The folder mounted at /data/teamcity_agent/conf belongs to root, and the agent runs as user 1000 since its images of 2020.1.</source>
        <translation>Der Ordner, der unter /data/teamcity_agent/conf eingebunden ist, gehört root, und der Agent läuft seit den Images von 2020.1 als Benutzer 1000.</translation>
    </message>
    <message>
        <source>Use a named volume, or let the agent start as root, or give the host's folder to the user 1000.</source>
        <translation>Verwenden Sie ein benanntes Volume, lassen Sie den Agenten als root starten, oder übergeben Sie den Ordner des Hosts an den Benutzer 1000.</translation>
    </message>
    <message>
        <source>The agent was not told where its server is</source>
        <translation>Der Agent weiß nicht, wo sein Server ist</translation>
    </message>
    <message>
        <source>The variable SERVER_URL is empty, and there are no settings from an earlier start.</source>
        <translation>Die Variable SERVER_URL ist leer, und es gibt keine Einstellungen von einem früheren Start.</translation>
    </message>
    <message>
        <source>Set SERVER_URL to the server's address, as in a browser.</source>
        <translation>Setzen Sie SERVER_URL auf die Adresse des Servers, wie im Browser.</translation>
    </message>
    <message>
        <source>The server's address has quotes or blanks in it</source>
        <translation>Die Adresse des Servers enthält Anführungszeichen oder Leerzeichen</translation>
    </message>
    <message>
        <source>SERVER_URL was given with quotes that became part of it, or with a blank at its end.</source>
        <translation>SERVER_URL wurde mit Anführungszeichen angegeben, die Teil des Werts geworden sind, oder mit einem Leerzeichen am Ende.</translation>
    </message>
    <message>
        <source>Write it without quotes (in Compose: - SERVER_URL=https://…), remove what the agent has stored in its settings, and start it again.</source>
        <translation>Schreiben Sie sie ohne Anführungszeichen (in Compose: - SERVER_URL=https://…), entfernen Sie, was der Agent in seinen Einstellungen gespeichert hat, und starten Sie ihn neu.</translation>
    </message>
    <message>
        <source>The TeamCity server is still starting</source>
        <translation>Der TeamCity-Server startet noch</translation>
    </message>
    <message>
        <source>The server answers, and is not ready yet. The agent tries again by itself.</source>
        <translation>Der Server antwortet, ist aber noch nicht bereit. Der Agent versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>Wait some minutes. If it lasts, open the server's page in a browser: it may wait for an answer.</source>
        <translation>Warten Sie einige Minuten. Wenn es andauert, öffnen Sie die Seite des Servers im Browser: Vielleicht wartet er auf eine Antwort.</translation>
    </message>
    <message>
        <source>The TeamCity server waits for an administrator</source>
        <translation>Der TeamCity-Server wartet auf einen Administrator</translation>
    </message>
    <message>
        <source>The server is in maintenance: its first start or an upgrade has to be finished in the browser.</source>
        <translation>Der Server ist im Wartungsmodus: Sein erster Start oder ein Upgrade muss im Browser abgeschlossen werden.</translation>
    </message>
    <message>
        <source>Open the server's page and answer what it asks. The agent connects by itself afterwards.</source>
        <translation>Öffnen Sie die Seite des Servers, und beantworten Sie seine Fragen. Danach verbindet sich der Agent von selbst.</translation>
    </message>
    <message>
        <source>localhost is the agent's own container</source>
        <translation>localhost ist der Container des Agenten</translation>
    </message>
    <message>
        <source>Inside a container, localhost means the container, and no TeamCity server runs in it.</source>
        <translation>In einem Container bedeutet localhost den Container selbst, und darin läuft kein TeamCity-Server.</translation>
    </message>
    <message>
        <source>Use the server's name in the network, or host.docker.internal if it runs on the same machine (on Linux with --add-host host.docker.internal:host-gateway). An agent that has started before keeps the old address in its settings; change it there.</source>
        <translation>Verwenden Sie den Namen des Servers im Netzwerk, oder host.docker.internal, wenn er auf demselben Rechner läuft (unter Linux mit --add-host host.docker.internal:host-gateway). Ein Agent, der schon einmal gestartet ist, behält die alte Adresse in seinen Einstellungen; ändern Sie sie dort.</translation>
    </message>
    <message>
        <source>Nothing answers at the server's address</source>
        <translation>Unter der Adresse des Servers antwortet nichts</translation>
    </message>
    <message>
        <source>The machine was reached, but no server listens on this port: TeamCity is not running, or uses another port (8111 unless it was changed).</source>
        <translation>Der Rechner wurde erreicht, aber auf diesem Port lauscht kein Server: TeamCity läuft nicht oder verwendet einen anderen Port (8111, wenn er nicht geändert wurde).</translation>
    </message>
    <message>
        <source>Check that the server runs, and its port. An agent that has started before keeps the address that it had then.</source>
        <translation>Prüfen Sie, ob der Server läuft, und seinen Port. Ein Agent, der schon einmal gestartet ist, behält die damalige Adresse.</translation>
    </message>
    <message>
        <source>The server's machine does not answer</source>
        <translation>Der Rechner des Servers antwortet nicht</translation>
    </message>
    <message>
        <source>The address is wrong, or a firewall drops the connection.</source>
        <translation>Die Adresse ist falsch, oder eine Firewall verwirft die Verbindung.</translation>
    </message>
    <message>
        <source>Open the address from a container on the same machine. If that fails as well, the way is blocked: ask who runs the network.</source>
        <translation>Öffnen Sie die Adresse aus einem Container auf demselben Rechner. Wenn auch das misslingt, ist der Weg gesperrt: Fragen Sie die Verantwortlichen für das Netzwerk.</translation>
    </message>
    <message>
        <source>The server's name is not found from the agent</source>
        <translation>Der Name des Servers wird vom Agenten aus nicht gefunden</translation>
    </message>
    <message>
        <source>The container can't resolve the name. Names from the host's own hosts file are not known in containers, and names of containers only on the same network.</source>
        <translation>Der Container kann den Namen nicht auflösen. Namen aus der hosts-Datei des Hosts sind in Containern nicht bekannt, und Namen von Containern nur im selben Netzwerk.</translation>
    </message>
    <message>
        <source>Use a name that DNS knows, put the agent on the server container's network, or add the name with --add-host.</source>
        <translation>Verwenden Sie einen Namen, den DNS kennt, verbinden Sie den Agenten mit dem Netzwerk des Server-Containers, oder fügen Sie den Namen mit --add-host hinzu.</translation>
    </message>
    <message>
        <source>There is no way to the server from the agent</source>
        <translation>Vom Agenten führt kein Weg zum Server</translation>
    </message>
    <message>
        <source>The network does not let the connection through, or a Docker network uses the same addresses as the server's.</source>
        <translation>Das Netzwerk lässt die Verbindung nicht durch, oder ein Docker-Netzwerk verwendet dieselben Adressen wie das des Servers.</translation>
    </message>
    <message>
        <source>Compare the server's address with the ranges of Docker's networks. A firewall on the server's host can have the same effect.</source>
        <translation>Vergleichen Sie die Adresse des Servers mit den Bereichen der Docker-Netzwerke. Eine Firewall auf dem Host des Servers kann dieselbe Wirkung haben.</translation>
    </message>
    <message>
        <source>The agent does not trust the server's certificate</source>
        <translation>Der Agent vertraut dem Zertifikat des Servers nicht</translation>
    </message>
    <message>
        <source>The server's certificate comes from an authority that Java does not know: one of your own, or an incomplete chain.</source>
        <translation>Das Zertifikat des Servers kommt von einer Stelle, die Java nicht kennt: von einer eigenen, oder die Kette ist unvollständig.</translation>
    </message>
    <message>
        <source>Put the server's or the authority's certificate, one in a file, into /opt/buildagent/conf/trustedCertificates of the agent, and restart it.</source>
        <translation>Legen Sie das Zertifikat des Servers oder der Zertifizierungsstelle, eines pro Datei, im Agenten in /opt/buildagent/conf/trustedCertificates ab, und starten Sie ihn neu.</translation>
    </message>
    <message>
        <source>The server speaks no HTTPS on this port</source>
        <translation>Der Server spricht auf diesem Port kein HTTPS</translation>
    </message>
    <message>
        <source>The address begins with https://, and the server answers without encryption there.</source>
        <translation>Die Adresse beginnt mit https://, und der Server antwortet dort ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>Write http://, or use the server's HTTPS port. In an agent that has started before, change serverUrl in its buildAgent.properties.</source>
        <translation>Schreiben Sie http://, oder verwenden Sie den HTTPS-Port des Servers. Bei einem Agenten, der schon einmal gestartet ist, ändern Sie serverUrl in seiner buildAgent.properties.</translation>
    </message>
    <message>
        <source>The server's certificate was made for another name</source>
        <translation>Das Zertifikat des Servers ist auf einen anderen Namen ausgestellt</translation>
    </message>
    <message>
        <source>The name in SERVER_URL is not in the certificate.</source>
        <translation>Der Name in SERVER_URL steht nicht im Zertifikat.</translation>
    </message>
    <message>
        <source>Use the name that the certificate was made for.</source>
        <translation>Verwenden Sie den Namen, auf den das Zertifikat ausgestellt ist.</translation>
    </message>
    <message>
        <source>The server's certificate has run out, or the clock is wrong</source>
        <translation>Das Zertifikat des Servers ist abgelaufen, oder die Uhr geht falsch</translation>
    </message>
    <message>
        <source>The certificate is not valid at the time that the agent's machine shows.</source>
        <translation>Zu der Zeit, die der Rechner des Agenten zeigt, ist das Zertifikat nicht gültig.</translation>
    </message>
    <message>
        <source>Check the clock of the engine's machine, and renew the server's certificate.</source>
        <translation>Prüfen Sie die Uhr auf dem Rechner der Engine, und erneuern Sie das Zertifikat des Servers.</translation>
    </message>
    <message>
        <source>Agent and server find no common encryption</source>
        <translation>Agent und Server finden keine gemeinsame Verschlüsselung</translation>
    </message>
    <message>
        <source>The server, or a proxy before it, offers only old or only very new versions of TLS, or wants a certificate from the agent.</source>
        <translation>Der Server oder ein Proxy davor bietet nur alte oder nur sehr neue TLS-Versionen an oder verlangt vom Agenten ein Zertifikat.</translation>
    </message>
    <message>
        <source>Let the server or proxy offer TLS 1.2 and 1.3, without certificates of clients for the agents' addresses.</source>
        <translation>Lassen Sie den Server oder Proxy TLS 1.2 und 1.3 anbieten, ohne Client-Zertifikate für die Adressen der Agenten.</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password</source>
        <translation>Der Proxy verlangt Namen und Passwort</translation>
    </message>
    <message>
        <source>The agent goes through a proxy that lets nobody through without a login.</source>
        <translation>Der Agent verwendet einen Proxy, der niemanden ohne Anmeldung durchlässt.</translation>
    </message>
    <message>
        <source>Set teamcity.http.proxyLogin and teamcity.http.proxyPassword in the agent's buildAgent.properties, or let the proxy pass the server's address.</source>
        <translation>Setzen Sie teamcity.http.proxyLogin und teamcity.http.proxyPassword in der buildAgent.properties des Agenten, oder lassen Sie den Proxy die Adresse des Servers freigeben.</translation>
    </message>
    <message>
        <source>The agent finds no Docker engine</source>
        <translation>Der Agent findet keine Docker-Engine</translation>
    </message>
    <message>
        <source>Docker's client is there, but no engine answers it: the socket is not mounted, the engine beside or inside the agent has not started, or the agent may not use it.</source>
        <translation>Der Docker-Client ist da, aber keine Engine antwortet ihm: Der Socket ist nicht eingebunden, die Engine neben oder im Agenten ist nicht gestartet, oder der Agent darf sie nicht verwenden.</translation>
    </message>
    <message>
        <source>Ask inside the agent's container: docker info says what is wrong. Then look that up here.</source>
        <translation>Fragen Sie im Container des Agenten nach: docker info sagt, was nicht stimmt. Schlagen Sie das dann hier nach.</translation>
    </message>
    <message>
        <source>The engine inside has to be started as root</source>
        <translation>Die Engine im Container muss als root gestartet werden</translation>
    </message>
    <message>
        <source>DOCKER_IN_DOCKER=start needs an image with sudo, or a container that starts as root.</source>
        <translation>DOCKER_IN_DOCKER=start braucht ein Image mit sudo oder einen Container, der als root startet.</translation>
    </message>
    <message>
        <source>Use an image whose tag ends in -linux-sudo, and start the container as root (-u 0).</source>
        <translation>Verwenden Sie ein Image, dessen Tag auf -linux-sudo endet, und starten Sie den Container als root (-u 0).</translation>
    </message>
    <message>
        <source>This agent image has no sudo</source>
        <translation>Dieses Agent-Image hat kein sudo</translation>
    </message>
    <message>
        <source>Starting the engine inside calls sudo, even as root, and only some of TeamCity's images have it.</source>
        <translation>Der Start der Engine im Container ruft sudo auf, auch als root, und nur einige TeamCity-Images enthalten es.</translation>
    </message>
    <message>
        <source>Use an image whose tag ends in -sudo.</source>
        <translation>Verwenden Sie ein Image, dessen Tag auf -sudo endet.</translation>
    </message>
    <message>
        <source>sudo may not become root here</source>
        <translation>sudo darf hier nicht root werden</translation>
    </message>
    <message>
        <source>The container was started with no-new-privileges, which switches sudo off, or its files lie where programs may not change user.</source>
        <translation>Der Container wurde mit no-new-privileges gestartet, was sudo ausschaltet, oder seine Dateien liegen dort, wo Programme den Benutzer nicht wechseln dürfen.</translation>
    </message>
    <message>
        <source>Remove no-new-privileges from the agent's security options, or start the agent as root.</source>
        <translation>Entfernen Sie no-new-privileges aus den Sicherheitsoptionen des Agenten, oder starten Sie den Agenten als root.</translation>
    </message>
    <message>
        <source>The memory is used up</source>
        <translation>Der Arbeitsspeicher ist aufgebraucht</translation>
    </message>
    <message>
        <source>The agent or a build needed more memory than it may have.</source>
        <translation>Der Agent oder ein Build brauchte mehr Arbeitsspeicher, als er haben darf.</translation>
    </message>
    <message>
        <source>Raise or remove the container's memory limit, or give builds less to do at once. The agent itself needs about 500 MB.</source>
        <translation>Erhöhen oder entfernen Sie das Limit für den Arbeitsspeicher des Containers, oder lassen Sie Builds weniger gleichzeitig tun. Der Agent selbst braucht etwa 500 MB.</translation>
    </message>
    <message>
        <source>The agent's Java is too old for the server</source>
        <translation>Das Java des Agenten ist zu alt für den Server</translation>
    </message>
    <message>
        <source>The server sent programs that were made for a newer Java than the agent's image has.</source>
        <translation>Der Server hat Programme gesendet, die ein neueres Java brauchen, als das Image des Agenten hat.</translation>
    </message>
    <message>
        <source>Use an agent image of the same version as the server.</source>
        <translation>Verwenden Sie ein Agent-Image derselben Version wie der Server.</translation>
    </message>
    <message>
        <source>A build step in a container does not see the agent's files</source>
        <translation>Ein Build-Schritt in einem Container sieht die Dateien des Agenten nicht</translation>
    </message>
    <message>
        <source>With the method docker-socket, paths of a step's container are looked up on the host. The agent's folders have to lie on the host under the same paths, and they do not.</source>
        <translation>Bei der Methode docker-socket werden die Pfade eines Schritt-Containers auf dem Host gesucht. Die Ordner des Agenten müssen auf dem Host unter denselben Pfaden liegen, und das tun sie nicht.</translation>
    </message>
    <message>
        <source>Switch the container wrapper on, which mounts those folders; or choose the method dind or sysbox.</source>
        <translation>Schalten Sie den Container Wrapper ein, der diese Ordner einbindet; oder wählen Sie die Methode dind oder sysbox.</translation>
    </message>
    <message>
        <source>Files in the checkout belong to somebody else</source>
        <translation>Dateien im Checkout gehören jemand anderem</translation>
    </message>
    <message>
        <source>A build in a container wrote files as root, and the agent, which runs as another user, can't change or remove them.</source>
        <translation>Ein Build in einem Container hat Dateien als root geschrieben, und der Agent, der als ein anderer Benutzer läuft, kann sie weder ändern noch entfernen.</translation>
    </message>
    <message>
        <source>Run the agent as root, or let those builds use the agent's user number (-u 1000). Then remove the old checkout once.</source>
        <translation>Lassen Sie den Agenten als root laufen, oder lassen Sie diese Builds die Benutzernummer des Agenten verwenden (-u 1000). Entfernen Sie dann einmal den alten Checkout.</translation>
    </message>
    <message>
        <source>Git does not trust a checkout of another user</source>
        <translation>Git vertraut dem Checkout eines anderen Benutzers nicht</translation>
    </message>
    <message>
        <source>The checkout's owner is not the user that runs git: the agent's user changed, or the step's container runs as another one.</source>
        <translation>Der Checkout gehört nicht dem Benutzer, der git ausführt: Der Benutzer des Agenten hat sich geändert, oder der Container des Schritts läuft als ein anderer.</translation>
    </message>
    <message>
        <source>Run the step's container as the agent's user, or clean the checkout so that it is made again.</source>
        <translation>Lassen Sie den Container des Schritts als Benutzer des Agenten laufen, oder löschen Sie den Checkout, damit er neu angelegt wird.</translation>
    </message>
    <message>
        <source>The agent's start script gave up</source>
        <translation>Das Startskript des Agenten hat aufgegeben</translation>
    </message>
    <message>
        <source>The agent could not be set up; the line before says why, mostly that the server's address is missing.</source>
        <translation>Der Agent konnte nicht eingerichtet werden; die Zeile davor sagt, warum. Meistens fehlt die Adresse des Servers.</translation>
    </message>
    <message>
        <source>Correct what the line before says, and start the agent again.</source>
        <translation>Beheben Sie, was die Zeile davor sagt, und starten Sie den Agenten wieder.</translation>
    </message>
    <message>
        <source>The agent does not reach the TeamCity server</source>
        <translation>Der Agent erreicht den TeamCity-Server nicht</translation>
    </message>
    <message>
        <source>The agent tries again about every minute and does not give up. What went wrong stands in the line before, or at the end of this one.</source>
        <translation>Der Agent versucht es etwa jede Minute wieder und gibt nicht auf. Was nicht stimmt, steht in der Zeile davor oder am Ende dieser Zeile.</translation>
    </message>
    <message>
        <source>Check the server's address from inside the agent's container. An agent that has started before keeps the address that it had then, whatever SERVER_URL says now.</source>
        <translation>Prüfen Sie die Adresse des Servers aus dem Container des Agenten heraus. Ein Agent, der schon einmal gestartet ist, behält die damalige Adresse, egal was SERVER_URL jetzt sagt.</translation>
    </message>
    <message>
        <source>No licence is left for another agent</source>
        <translation>Für einen weiteren Agenten ist keine Lizenz übrig</translation>
    </message>
    <message>
        <source>Each authorised agent needs a licence, also when it is disabled or disconnected; three are free. One agent too many pauses the whole build queue.</source>
        <translation>Jeder autorisierte Agent braucht eine Lizenz, auch wenn er deaktiviert oder getrennt ist; drei sind kostenlos. Ein Agent zu viel hält die ganze Build-Warteschlange an.</translation>
    </message>
    <message>
        <source>Unauthorise or delete an agent that you no longer use, or add a licence.</source>
        <translation>Entziehen Sie einem Agenten, den Sie nicht mehr verwenden, die Autorisierung, löschen Sie ihn, oder fügen Sie eine Lizenz hinzu.</translation>
    </message>
    <message>
        <source>The server takes the call for a forgery</source>
        <translation>Der Server hält den Aufruf für eine Fälschung</translation>
    </message>
    <message>
        <source>A call that changes something came with a session's cookie and without its CSRF token.</source>
        <translation>Ein Aufruf, der etwas ändert, kam mit dem Cookie einer Sitzung und ohne deren CSRF-Token.</translation>
    </message>
    <message>
        <source>Call with an access token (Authorization: Bearer) and without cookies.</source>
        <translation>Rufen Sie mit einem Zugriffstoken (Authorization: Bearer) und ohne Cookies auf.</translation>
    </message>
    <message>
        <source>The server has locked the login for a while</source>
        <translation>Der Server hat die Anmeldung für eine Weile gesperrt</translation>
    </message>
    <message>
        <source>There were too many wrong passwords. For some time it refuses the right one as well.</source>
        <translation>Es gab zu viele falsche Passwörter. Eine Zeit lang wird auch das richtige abgelehnt.</translation>
    </message>
    <message>
        <source>Wait a minute, then log in once with the right password or token.</source>
        <translation>Warten Sie eine Minute, und melden Sie sich dann einmal mit dem richtigen Passwort oder Token an.</translation>
    </message>
    <message>
        <source>The server does not accept this token</source>
        <translation>Der Server akzeptiert dieses Token nicht</translation>
    </message>
    <message>
        <source>The access token is wrong, expired or revoked, or tokens are switched off on this server.</source>
        <translation>Das Zugriffstoken ist falsch, abgelaufen oder widerrufen, oder Tokens sind auf diesem Server ausgeschaltet.</translation>
    </message>
    <message>
        <source>Make a new access token in TeamCity under your profile, Access Tokens.</source>
        <translation>Erstellen Sie in TeamCity unter Ihrem Profil, „Access Tokens“, ein neues Zugriffstoken.</translation>
    </message>
    <message>
        <source>The server wants a login</source>
        <translation>Der Server verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>The call was made without an access token.</source>
        <translation>Der Aufruf erfolgte ohne Zugriffstoken.</translation>
    </message>
    <message>
        <source>Give an access token: in TeamCity under your profile, Access Tokens.</source>
        <translation>Geben Sie ein Zugriffstoken an: in TeamCity unter Ihrem Profil, „Access Tokens“.</translation>
    </message>
    <message>
        <source>Your TeamCity user may not do this</source>
        <translation>Ihr TeamCity-Benutzer darf das nicht</translation>
    </message>
    <message>
        <source>The user that the token belongs to lacks a permission: authorising agents and changing pools need one of their own.</source>
        <translation>Dem Benutzer, zu dem das Token gehört, fehlt eine Berechtigung: Agenten zu autorisieren und Pools zu ändern erfordert jeweils eine eigene.</translation>
    </message>
    <message>
        <source>Ask an administrator for the permission that the message names, or use another user's token.</source>
        <translation>Bitten Sie einen Administrator um die Berechtigung, die die Meldung nennt, oder verwenden Sie das Token eines anderen Benutzers.</translation>
    </message>
    <message>
        <source>The server does not know this agent yet</source>
        <translation>Der Server kennt diesen Agenten noch nicht</translation>
    </message>
    <message>
        <source>The agent has not registered, or under another name: without AGENT_NAME the server invents one.</source>
        <translation>Der Agent hat sich nicht registriert, oder unter einem anderen Namen: Ohne AGENT_NAME erfindet der Server einen.</translation>
    </message>
    <message>
        <source>Wait some minutes, and look under Agents, Unauthorized. The agent's log says whether it reaches the server.</source>
        <translation>Warten Sie einige Minuten, und sehen Sie unter „Agents“, „Unauthorized“ nach. Das Log des Agenten sagt, ob er den Server erreicht.</translation>
    </message>
    <message>
        <source>The TeamCity server is not ready yet</source>
        <translation>Der TeamCity-Server ist noch nicht bereit</translation>
    </message>
    <message>
        <source>The server shows its start page: it is starting, or waits for somebody to finish the first start.</source>
        <translation>Der Server zeigt seine Startseite: Er startet gerade oder wartet darauf, dass jemand den ersten Start abschließt.</translation>
    </message>
    <message>
        <source>Open the server's page in a browser and answer what it asks.</source>
        <translation>Öffnen Sie die Seite des Servers im Browser, und beantworten Sie seine Fragen.</translation>
    </message>
    <message>
        <source>Something is to be written where nothing may be</source>
        <translation>Es soll geschrieben werden, wo nicht geschrieben werden darf</translation>
    </message>
    <message>
        <source>The container's files are read-only (a security setting, OpenShift), or the volume was mounted so. An agent updates itself and needs to write in its own folder.</source>
        <translation>Die Dateien des Containers sind schreibgeschützt (eine Sicherheitseinstellung, OpenShift), oder das Volume wurde so eingebunden. Ein Agent aktualisiert sich selbst und muss in seinen eigenen Ordner schreiben können.</translation>
    </message>
    <message>
        <source>Mount the path for writing, and remove the read-only setting of the agent's container.</source>
        <translation>Binden Sie den Pfad schreibbar ein, und entfernen Sie den Schreibschutz vom Container des Agenten.</translation>
    </message>
    <message>
        <source>The machine's memory is used up</source>
        <translation>Der Arbeitsspeicher des Rechners ist aufgebraucht</translation>
    </message>
    <message>
        <source>There is no memory left for another process.</source>
        <translation>Für einen weiteren Prozess ist kein Arbeitsspeicher übrig.</translation>
    </message>
    <message>
        <source>Run fewer agents at once, give them limits, or give the machine more memory or swap.</source>
        <translation>Lassen Sie weniger Agenten gleichzeitig laufen, geben Sie ihnen Limits, oder geben Sie dem Rechner mehr Arbeitsspeicher oder Swap.</translation>
    </message>
    <message>
        <source>A limit of open files is reached</source>
        <translation>Ein Limit für offene Dateien ist erreicht</translation>
    </message>
    <message>
        <source>A program, or all containers of the machine together, hold more files open than is allowed.</source>
        <translation>Ein Programm, oder alle Container des Rechners zusammen, halten mehr Dateien offen als erlaubt.</translation>
    </message>
    <message>
        <source>Raise the limits on the host. For a container: --ulimit nofile=1048576.</source>
        <translation>Erhöhen Sie die Limits auf dem Host. Für einen Container: --ulimit nofile=1048576.</translation>
    </message>
    <message>
        <source>The container can't be started</source>
        <translation>Der Container kann nicht gestartet werden</translation>
    </message>
    <message>
        <source>The runtime (runc or Sysbox) failed while it set the container up. The last part of the message says at what.</source>
        <translation>Die Runtime (runc oder Sysbox) ist beim Einrichten des Containers gescheitert. Woran, sagt der letzte Teil der Meldung.</translation>
    </message>
    <message>
        <source>Read the end of the message. Common causes: a missing program or path, a privilege that is not given, or a runtime that is too old for its kernel.</source>
        <translation>Lesen Sie das Ende der Meldung. Häufige Ursachen: ein fehlendes Programm oder ein fehlender Pfad, ein nicht gewährtes Recht oder eine Runtime, die für ihren Kernel zu alt ist.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 can't be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write there.</source>
        <translation>Prüfen Sie, ob der Ordner vorhanden ist und ob Sie darin schreiben dürfen.</translation>
    </message>
    <message>
        <source>Wrote %1, readable only by you.</source>
        <translation>%1 geschrieben, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 geschrieben.</translation>
    </message>
    <message>
        <source>Which format? Give --format.</source>
        <translation>Welches Format? Geben Sie --format an.</translation>
    </message>
    <message>
        <source>There is no format "%1".</source>
        <translation>Das Format „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Formats: %1.</source>
        <translation>Formate: %1.</translation>
    </message>
    <message>
        <source>With a token the export needs a file: -o PATH.</source>
        <translation>Mit einem Token braucht der Export eine Datei: -o PATH.</translation>
    </message>
    <message>
        <source>The token is written beside it, into a file that only you can read.</source>
        <translation>Das Token wird daneben in eine Datei geschrieben, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>Prints or writes what would be run. Asks no engine.

Example: dind-wizard export --format compose -o compose.yaml --server-url https://tc.example.com --method dind</source>
        <translation>Gibt aus oder speichert, was ausgeführt würde. Fragt keine Engine.

Beispiel: dind-wizard export --format compose -o compose.yaml --server-url https://tc.example.com --method dind</translation>
    </message>
    <message>
        <source>Write to this file.</source>
        <translation>Schreibt in diese Datei.</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>Hinweis zu %1: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
</context>
<context>
    <name>FactsAdvice</name>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n Agent</numerusform>
            <numerusform>%n Agenten</numerusform>
        </translation>
    </message>
    <message>
        <source>The server’s licence has no agent left, and you are about to add %1.</source>
        <translation>Die Lizenz des Servers lässt keinen weiteren Agenten zu (geplant: %1).</translation>
    </message>
    <message>
        <source>The server’s licence has only %1 left, and you are about to add %2.</source>
        <translation>In der Lizenz des Servers ist zu wenig frei (noch frei: %1, geplant: %2).</translation>
    </message>
    <message>
        <source>New agents start all the same, and wait until somebody authorises them. With one authorised agent more than the licence allows, TeamCity pauses the whole build queue until the number is right again.</source>
        <translation>Neue Agenten starten trotzdem und warten, bis jemand sie autorisiert. Sobald ein Agent mehr autorisiert ist, als die Lizenz erlaubt, hält TeamCity die ganze Build-Warteschlange an, bis die Anzahl wieder stimmt.</translation>
    </message>
    <message>
        <source>Make only %1</source>
        <translation>Weniger anlegen: %1</translation>
    </message>
    <message>
        <source>Take the authorisation from agents that are no longer needed, on the server’s Agents page, or get more licences.</source>
        <translation>Entziehen Sie nicht mehr benötigten Agenten auf der Seite „Agents“ des Servers die Autorisierung, oder beschaffen Sie weitere Lizenzen.</translation>
    </message>
    <message>
        <source>The server’s licence allows any number of agents.</source>
        <translation>Die Lizenz des Servers erlaubt beliebig viele Agenten.</translation>
    </message>
    <message>
        <source>The server does not tell how many agents its licence still allows.</source>
        <translation>Der Server gibt nicht an, wie viele Agenten seine Lizenz noch erlaubt.</translation>
    </message>
    <message>
        <source>With one authorised agent more than that, TeamCity pauses the whole build queue.</source>
        <translation>Sobald ein Agent mehr autorisiert ist, als sie erlaubt, hält TeamCity die ganze Build-Warteschlange an.</translation>
    </message>
    <message>
        <source>The token’s user needs the permission “View agent details” for it. Or look under Administration, Licenses.</source>
        <translation>Der Benutzer des Tokens braucht dafür die Berechtigung „View agent details“. Oder sehen Sie unter „Administration“, „Licenses“ nach.</translation>
    </message>
    <message>
        <source>The server’s licence has %1 left, of %2.</source>
        <translation>Noch frei in der Lizenz des Servers: %1 von %2.</translation>
    </message>
    <message>
        <source>The server’s licence has %1 left.</source>
        <translation>Noch frei in der Lizenz des Servers: %1.</translation>
    </message>
    <message>
        <source>The server already has an agent called %1, and it is connected.</source>
        <translation>Der Server hat schon einen Agenten namens %1, und dieser ist verbunden.</translation>
    </message>
    <message>
        <source>The server already has an agent called %1, which is not connected.</source>
        <translation>Der Server hat schon einen Agenten namens %1, der nicht verbunden ist.</translation>
    </message>
    <message>
        <source>If you make that agent anew and keep its volumes, it is the same one, as it should be. Otherwise the server gives the new agent another name, such as %1-1.</source>
        <translation>Wenn Sie diesen Agenten neu anlegen und seine Volumes behalten, ist es derselbe, wie es sein soll. Andernfalls gibt der Server dem neuen Agenten einen anderen Namen, etwa %1-1.</translation>
    </message>
    <message>
        <source>Use the name %1</source>
        <translation>Den Namen %1 verwenden</translation>
    </message>
    <message>
        <source>The server has more than %1 agents; their names were not all compared.</source>
        <translation>Der Server hat mehr als %1 Agenten; es wurden nicht alle Namen verglichen.</translation>
    </message>
    <message>
        <source>Choose a name that is sure to be free.</source>
        <translation>Wählen Sie einen Namen, der sicher frei ist.</translation>
    </message>
    <message>
        <source>The name %1 is free.</source>
        <translation>Der Name %1 ist frei.</translation>
    </message>
    <message>
        <source>The names %1 to %2 are free.</source>
        <translation>Die Namen %1 bis %2 sind frei.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (full with %2)</source>
        <translation>%1 (voll: %2)</translation>
    </message>
    <message>
        <source>%1 (%2 of at most %3)</source>
        <translation>%1 (%2 von höchstens %3)</translation>
    </message>
    <message>
        <source>The server does not tell its agent pools.</source>
        <translation>Der Server nennt seine Agent-Pools nicht.</translation>
    </message>
    <message>
        <source>The token’s user needs the permission “View agent details” for it.</source>
        <translation>Der Benutzer des Tokens braucht dafür die Berechtigung „View agent details“.</translation>
    </message>
    <message>
        <source>New agents come into the pool %1.</source>
        <translation>Neue Agenten kommen in den Pool %1.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>A pool decides which projects’ builds an agent gets. The server has: %1.</source>
        <translation>Ein Pool entscheidet, von welchen Projekten ein Agent Builds bekommt. Der Server hat: %1.</translation>
    </message>
    <message>
        <source>After the launch you can move an agent into another pool, on its page in TeamCity.</source>
        <translation>Nach dem Start können Sie einen Agenten auf seiner Seite in TeamCity in einen anderen Pool verschieben.</translation>
    </message>
</context>
<context>
    <name>FlagValues</name>
    <message>
        <source>A token is a secret and stays out of settings. Give it in a file at launch (--token-file), or authorise the agent in TeamCity.</source>
        <translation>Ein Token ist geheim und gehört nicht in die Einstellungen. Geben Sie es beim Start in einer Datei an (--token-file), oder autorisieren Sie den Agenten in TeamCity.</translation>
    </message>
    <message>
        <source>Its value comes from where the command is run. Enter it by hand.</source>
        <translation>Der Wert kommt aus der Umgebung, in der der Befehl ausgeführt wird. Geben Sie ihn von Hand ein.</translation>
    </message>
    <message>
        <source>Not a bind mount or a volume.</source>
        <translation>Weder Bind-Mount noch Volume.</translation>
    </message>
    <message>
        <source>A volume without a name would be left behind each time the container is made anew.</source>
        <translation>Ein Volume ohne Namen würde jedes Mal zurückbleiben, wenn der Container neu erstellt wird.</translation>
    </message>
    <message>
        <source>The mount stays, without %1.</source>
        <translation>Die Einbindung bleibt, ohne %1.</translation>
    </message>
    <message>
        <source>It names no network.</source>
        <translation>Es nennt kein Netzwerk.</translation>
    </message>
    <message>
        <source>An agent can't share another container's network. Put both on one network, and name it.</source>
        <translation>Ein Agent kann das Netzwerk eines anderen Containers nicht mitbenutzen. Verbinden Sie beide mit demselben Netzwerk, und geben Sie es an.</translation>
    </message>
    <message>
        <source>The network stays, without %1.</source>
        <translation>Das Netzwerk bleibt, ohne %1.</translation>
    </message>
    <message>
        <source>Not a number of processors.</source>
        <translation>Keine Anzahl von Prozessoren.</translation>
    </message>
    <message>
        <source>Not a size.</source>
        <translation>Keine Größe.</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>Keine ganze Zahl.</translation>
    </message>
    <message>
        <source>Not a length of time.</source>
        <translation>Keine Zeitdauer.</translation>
    </message>
    <message>
        <source>Not HOST:ADDRESS.</source>
        <translation>Nicht in der Form HOST:ADDRESS.</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>A key that a user makes in TeamCity’s profile. This program asks the server with it what only a user may see, such as the agent pools.</source>
        <translation>Ein Schlüssel, den ein Benutzer in seinem TeamCity-Profil erstellt. Damit fragt dieses Programm den Server nach dem, was nur ein Benutzer sehen darf, zum Beispiel nach den Agent-Pools.</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>The program of TeamCity that runs builds. Here it runs in a container and asks the server for work; the server never calls it.</source>
        <translation>Das Programm von TeamCity, das Builds ausführt. Hier läuft es in einem Container und fragt den Server nach Arbeit; der Server ruft es nie auf.</translation>
    </message>
    <message>
        <source>agent pool</source>
        <translation>Agent-Pool</translation>
    </message>
    <message>
        <source>A group of agents in TeamCity. A project’s builds run only on agents of the pools that the project is in.</source>
        <translation>Eine Gruppe von Agenten in TeamCity. Die Builds eines Projekts laufen nur auf Agenten der Pools, denen das Projekt zugeordnet ist.</translation>
    </message>
    <message>
        <source>authorise</source>
        <translation>autorisieren</translation>
    </message>
    <message>
        <source>To allow an agent, once, to run builds of a TeamCity server. Each authorised agent takes one place of the server’s licence.</source>
        <translation>Einem Agenten einmalig erlauben, Builds eines TeamCity-Servers auszuführen. Jeder autorisierte Agent belegt einen Platz in der Lizenz des Servers.</translation>
    </message>
    <message>
        <source>bind mount</source>
        <translation>Bind-Mount</translation>
    </message>
    <message>
        <source>A folder or file of the host that a container sees under a path of its own. What the container changes there is changed on the host.</source>
        <translation>Ein Ordner oder eine Datei des Hosts, für einen Container unter einem eigenen Pfad sichtbar. Was der Container dort ändert, ändert sich auch auf dem Host.</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>The network of containers on one host that Docker makes unless another is asked for. Containers reach the outside through it, and nothing outside reaches them until a port is published.</source>
        <translation>Das Netzwerk für Container auf einem Host, das Docker anlegt, wenn kein anderes verlangt wird. Container kommen darüber nach außen; von außen erreicht sie nichts, solange kein Port veröffentlicht ist.</translation>
    </message>
    <message>
        <source>build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>One run of what a project has to do: compile, test, make images. On an agent it can do whatever the agent’s container may do.</source>
        <translation>Ein Durchlauf dessen, was ein Projekt zu tun hat: kompilieren, testen, Images erstellen. Auf einem Agenten kann er alles tun, was der Container des Agenten darf.</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Compose</translation>
    </message>
    <message>
        <source>Docker’s tool for several containers that belong together. A Compose file lists them, and “docker compose up” makes them.</source>
        <translation>Das Werkzeug von Docker für mehrere Container, die zusammengehören. Eine Compose-Datei führt sie auf, und „docker compose up“ legt sie an.</translation>
    </message>
    <message>
        <source>container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>A process with its own view of files, network and users, made from an image. It is no virtual machine: all containers share the host’s kernel.</source>
        <translation>Ein Prozess mit eigener Sicht auf Dateien, Netzwerk und Benutzer, erstellt aus einem Image. Er ist keine virtuelle Maschine: Alle Container teilen sich den Kernel des Hosts.</translation>
    </message>
    <message>
        <source>Container Wrapper</source>
        <translation>Container Wrapper</translation>
    </message>
    <message>
        <source>A feature of TeamCity that runs a single build step in a container of its own. It works only where the agent’s folders have the same paths for the agent and for the engine.</source>
        <translation>Eine Funktion von TeamCity, die einen einzelnen Build-Schritt in einem eigenen Container ausführt. Sie funktioniert nur, wenn die Ordner des Agenten für den Agenten und für die Engine dieselben Pfade haben.</translation>
    </message>
    <message>
        <source>Docker context</source>
        <translation>Docker-Kontext</translation>
    </message>
    <message>
        <source>A named way to an engine that the docker command keeps: its address, with certificates if it needs any. “docker context ls” lists them.</source>
        <translation>Ein benannter Weg zu einer Engine, den sich der Befehl docker merkt: ihre Adresse und, falls nötig, Zertifikate. „docker context ls“ listet die Kontexte auf.</translation>
    </message>
    <message>
        <source>Docker Desktop</source>
        <translation>Docker Desktop</translation>
    </message>
    <message>
        <source>Docker for Windows, macOS and desktop Linux. Its engine runs in a virtual machine, so “the host” is that machine and not your computer.</source>
        <translation>Docker für Windows, macOS und Desktop-Linux. Die Engine läuft dabei in einer virtuellen Maschine; „der Host“ ist also diese Maschine und nicht Ihr Computer.</translation>
    </message>
    <message>
        <source>Docker in Docker</source>
        <translation>Docker in Docker</translation>
    </message>
    <message>
        <source>An engine that runs in a container itself (“dind”). What builds make there stays apart from the host’s containers and images.</source>
        <translation>Eine Engine, die selbst in einem Container läuft („dind“). Was Builds dort anlegen, bleibt von den Containern und Images des Hosts getrennt.</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>The recipe by which “docker build” makes an image, step by step.</source>
        <translation>Das Rezept, nach dem „docker build“ Schritt für Schritt ein Image erstellt.</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>The program that makes and runs containers, also called the Docker daemon or dockerd. Whoever may give it orders can do nearly everything on its host.</source>
        <translation>Das Programm, das Container anlegt und ausführt, auch Docker-Daemon oder dockerd genannt. Wer ihm Befehle geben darf, kann auf seinem Host fast alles tun.</translation>
    </message>
    <message>
        <source>environment variable</source>
        <translation>Umgebungsvariable</translation>
    </message>
    <message>
        <source>A named value that a program is started with. Everybody who may inspect a container can read its variables, so they are no place for secrets.</source>
        <translation>Ein benannter Wert, mit dem ein Programm gestartet wird. Jeder, der einen Container inspizieren darf, kann dessen Variablen lesen. Für Geheimnisse sind sie deshalb nicht geeignet.</translation>
    </message>
    <message>
        <source>healthcheck</source>
        <translation>Healthcheck</translation>
    </message>
    <message>
        <source>A command by which the engine asks again and again whether the program in a container does its work.</source>
        <translation>Ein Befehl, mit dem die Engine immer wieder prüft, ob das Programm in einem Container seine Arbeit tut.</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>The machine on which the engine runs, whether that is your computer, a server, or a virtual machine.</source>
        <translation>Der Rechner, auf dem die Engine läuft, ob Ihr Computer, ein Server oder eine virtuelle Maschine.</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>A packed set of files and settings that containers are made from. Its name can end in a tag such as “:latest”, and what a tag stands for can change.</source>
        <translation>Ein Paket aus Dateien und Einstellungen, aus dem Container erstellt werden. Sein Name kann mit einem Tag wie „:latest“ enden, und wofür ein Tag steht, kann sich ändern.</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>The core of the operating system, which hands out memory, files and devices. All containers of a host share it, so a flaw in it can let a build out of its container.</source>
        <translation>Der Kern des Betriebssystems, der Speicher, Dateien und Geräte zuteilt. Alle Container eines Hosts teilen ihn sich; durch einen Fehler darin kann ein Build aus seinem Container ausbrechen.</translation>
    </message>
    <message>
        <source>Kubernetes manifest</source>
        <translation>Kubernetes-Manifest</translation>
    </message>
    <message>
        <source>A file that tells a Kubernetes cluster what to run: here the agent, its volumes and its secret.</source>
        <translation>Eine Datei, die einem Kubernetes-Cluster sagt, was er ausführen soll: hier den Agenten, seine Volumes und sein Secret.</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>A key and a value attached to a container, volume or network. By its labels this program knows what it made, and it changes nothing else.</source>
        <translation>Ein Schlüssel und ein Wert, die an einem Container, Volume oder Netzwerk hängen. An seinen Labels erkennt dieses Programm, was es angelegt hat; anderes ändert es nicht.</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>The size of the largest packet that a network passes on. Behind a VPN it is smaller than usual, and an engine that isn’t told so hangs in the middle of downloads.</source>
        <translation>Die Größe des größten Pakets, das ein Netzwerk weiterleitet. Hinter einem VPN ist sie kleiner als sonst, und eine Engine, der das niemand mitteilt, bleibt mitten in Downloads hängen.</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>What containers talk over. Those on a network that was made for them find each other by name.</source>
        <translation>Worüber Container miteinander kommunizieren. In einem eigens für sie angelegten Netzwerk finden sie einander über ihre Namen.</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The exact networks, volumes and containers that follow from your choices. Preview, exports and launch all come from the same plan.</source>
        <translation>Genau die Netzwerke, Volumes und Container, die sich aus Ihrer Auswahl ergeben. Vorschau, Exporte und Start beruhen alle auf demselben Plan.</translation>
    </message>
    <message>
        <source>Podman</source>
        <translation>Podman</translation>
    </message>
    <message>
        <source>Another engine for containers, which can listen to Docker’s orders too.</source>
        <translation>Eine andere Engine für Container, die auch Docker-Befehle entgegennehmen kann.</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>A numbered door of a machine or container for network connections. To publish a port is to open it on the host and pass on to a container what comes in.</source>
        <translation>Eine nummerierte Tür eines Rechners oder Containers für Netzwerkverbindungen. Einen Port zu veröffentlichen heißt, ihn auf dem Host zu öffnen und alles, was dort ankommt, an einen Container weiterzuleiten.</translation>
    </message>
    <message>
        <source>privileged</source>
        <translation>privilegiert</translation>
    </message>
    <message>
        <source>A container with nearly all limits lifted: every right of root, and every device of the host. A hostile program in it can take over the host.</source>
        <translation>So heißt ein Container, für den fast alle Beschränkungen aufgehoben sind: Er hat alle Rechte von root und alle Geräte des Hosts. Ein bösartiges Programm darin kann den Host übernehmen.</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>A program that passes on requests for others. An HTTP proxy stands between a company’s network and the internet; a socket proxy passes on to the engine only some orders.</source>
        <translation>Ein Programm, das Anfragen für andere weiterleitet. Ein HTTP-Proxy steht zwischen dem Netzwerk eines Unternehmens und dem Internet; ein Socket-Proxy gibt nur bestimmte Befehle an die Engine weiter.</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>A server that stores images, such as Docker Hub. “docker pull” fetches from it, and “docker push” stores in it.</source>
        <translation>Ein Server, der Images speichert, zum Beispiel Docker Hub. „docker pull“ holt Images von dort, und „docker push“ legt sie dort ab.</translation>
    </message>
    <message>
        <source>registry mirror</source>
        <translation>Registry-Mirror</translation>
    </message>
    <message>
        <source>A copy of Docker Hub, often in one’s own network, that an engine asks first. It saves time and Docker Hub’s limits on downloads.</source>
        <translation>Eine Kopie von Docker Hub, oft im eigenen Netzwerk, bei der eine Engine zuerst anfragt. Das spart Zeit und schont das Download-Limit von Docker Hub.</translation>
    </message>
    <message>
        <source>restart policy</source>
        <translation>Neustart-Regel</translation>
    </message>
    <message>
        <source>What the engine does when a container ends or the host starts again. “unless-stopped” starts it again unless somebody stopped it.</source>
        <translation>Legt fest, was die Engine tut, wenn ein Container endet oder der Host neu startet. Mit „unless-stopped“ startet sie ihn wieder, außer wenn ihn jemand gestoppt hat.</translation>
    </message>
    <message>
        <source>root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>The user who may do everything on a Linux system. Root in a container is root on the host wherever a way out is found, unless a user namespace keeps the two apart.</source>
        <translation>Der Benutzer, der auf einem Linux-System alles darf. Wer in einem Container root ist, ist auch auf dem Host root, sobald er einen Weg hinaus findet, es sei denn, ein User-Namespace trennt die beiden.</translation>
    </message>
    <message>
        <source>rootless</source>
        <translation>rootless</translation>
    </message>
    <message>
        <source>An engine that runs as an ordinary user. Whoever takes it over has that user’s rights on the host and no more.</source>
        <translation>So heißt eine Engine, die als gewöhnlicher Benutzer läuft. Wer sie übernimmt, hat auf dem Host die Rechte dieses Benutzers und nicht mehr.</translation>
    </message>
    <message>
        <source>runtime</source>
        <translation>Runtime</translation>
    </message>
    <message>
        <source>The program that the engine calls to start a container. The usual one is runc; Sysbox is another one, with a stronger fence.</source>
        <translation>Das Programm, das die Engine aufruft, um einen Container zu starten. Üblich ist runc; Sysbox ist eine andere Runtime mit einem stärkeren Zaun.</translation>
    </message>
    <message>
        <source>settings file</source>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>A file with your choices for agents, whose name ends in .dind.json. It opens in the window and serves the command line by --spec; it never holds a secret.</source>
        <translation>Eine Datei mit Ihrer Auswahl für Agenten, deren Name auf .dind.json endet. Sie lässt sich im Fenster öffnen und auf der Befehlszeile mit --spec verwenden; Geheimnisse enthält sie nie.</translation>
    </message>
    <message>
        <source>sidecar</source>
        <translation>Sidecar</translation>
    </message>
    <message>
        <source>A container that serves another one beside it, such as the engine that belongs to one agent.</source>
        <translation>Ein Container, der einem anderen neben ihm dient, zum Beispiel die Engine, die zu einem Agenten gehört.</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>The file by which programs on a machine give the engine orders, usually /var/run/docker.sock. A container that gets it can do on the host what root can.</source>
        <translation>Die Datei, über die Programme auf einem Rechner der Engine Befehle geben, meist /var/run/docker.sock. Ein Container, der sie bekommt, kann auf dem Host alles, was root kann.</translation>
    </message>
    <message>
        <source>super user token</source>
        <translation>Superuser-Token</translation>
    </message>
    <message>
        <source>A key that a TeamCity server prints to its log at each start. With it and an empty user name one is administrator.</source>
        <translation>Ein Schlüssel, den ein TeamCity-Server bei jedem Start in sein Log schreibt. Wer sich damit und mit leerem Benutzernamen anmeldet, ist Administrator.</translation>
    </message>
    <message>
        <source>Sysbox</source>
        <translation>Sysbox</translation>
    </message>
    <message>
        <source>A runtime for Linux hosts that lets an engine run in a container that is not privileged. Root in such a container is an ordinary user number on the host.</source>
        <translation>Eine Runtime für Linux-Hosts, mit der eine Engine in einem Container laufen kann, der nicht privilegiert ist. Auf dem Host ist root aus einem solchen Container nur eine gewöhnliche Benutzernummer.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Encryption of a connection, with certificates that prove who is at the other end. The s in https stands for it.</source>
        <translation>Verschlüsselung einer Verbindung, mit Zertifikaten, die belegen, wer am anderen Ende ist. Das s in https steht dafür.</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>A secret that proves who is calling. An agent’s token is its identity at the server, so who has it can pose as that agent.</source>
        <translation>Ein Geheimnis, das belegt, wer anfragt. Das Token eines Agenten ist seine Identität beim Server; wer es hat, kann sich als dieser Agent ausgeben.</translation>
    </message>
    <message>
        <source>user namespace</source>
        <translation>User-Namespace</translation>
    </message>
    <message>
        <source>A feature of Linux that gives a container user numbers of its own. Root inside is then somebody without rights outside.</source>
        <translation>Eine Funktion von Linux, die einem Container eigene Benutzernummern gibt. Wer darin root ist, hat außerhalb keine Rechte.</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>virtuelle Maschine</translation>
    </message>
    <message>
        <source>A computer made by software, with a kernel of its own. It is the strongest fence between builds and a host, and the heaviest.</source>
        <translation>Ein Computer, den Software nachbildet, mit eigenem Kernel. Das ist der stärkste Zaun zwischen Builds und einem Host, aber auch der aufwendigste.</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>An area of disk that the engine keeps under a name. It stays when its container is removed, until somebody removes the volume, too.</source>
        <translation>Ein Bereich auf der Festplatte, den die Engine unter einem Namen aufbewahrt. Er bleibt bestehen, wenn sein Container entfernt wird, bis jemand auch das Volume entfernt.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>line %1: </source>
        <translation>Zeile %1: </translation>
    </message>
    <message>
        <source>Understood:</source>
        <translation>Verstanden:</translation>
    </message>
    <message>
        <source>Kept as it is:</source>
        <translation>Unverändert übernommen:</translation>
    </message>
    <message>
        <source>Added by the method or by default:</source>
        <translation>Von der Methode oder als Standard ergänzt:</translation>
    </message>
    <message>
        <source>Not kept:</source>
        <translation>Nicht übernommen:</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>Hinweis zu %1: %2</translation>
    </message>
    <message>
        <source>Reads a docker run command, a Compose file or the output of docker inspect, prints the settings that come nearest to it, and says on standard error what becomes of each part. Asks no engine.

Examples: dind-wizard import compose.yaml &gt; agent.json
          docker inspect my-agent | dind-wizard import -</source>
        <translation>Liest einen docker-run-Befehl, eine Compose-Datei oder die Ausgabe von docker inspect, gibt die Einstellungen aus, die ihr am nächsten kommen, und meldet auf der Standardfehlerausgabe, was aus jedem Teil wird. Fragt keine Engine.

Beispiele: dind-wizard import compose.yaml &gt; agent.json
           docker inspect my-agent | dind-wizard import -</translation>
    </message>
    <message>
        <source>The file, or - for standard input.</source>
        <translation>Die Datei, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Give one file, or - for standard input.</source>
        <translation>Geben Sie eine Datei an, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Example: dind-wizard import compose.yaml</source>
        <translation>Beispiel: dind-wizard import compose.yaml</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Start from what is there</source>
        <translation>Vom Vorhandenen ausgehen</translation>
    </message>
    <message>
        <source>Have an agent already? Give the command, the file or the container, and the fields are filled in from it. It is only read, never changed.</source>
        <translation>Haben Sie schon einen Agenten? Geben Sie den Befehl, die Datei oder den Container an, und die Felder werden daraus ausgefüllt. Gelesen wird nur; geändert wird nichts.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Command, Compose file or docker inspect output</source>
        <translation>Befehl, Compose-Datei oder Ausgabe von docker inspect</translation>
    </message>
    <message>
        <source>Paste a docker run command, a script, a Compose file or what docker inspect prints. It is read as you type.</source>
        <translation>Fügen Sie einen docker-run-Befehl, ein Skript, eine Compose-Datei oder die Ausgabe von docker inspect ein. Der Text wird beim Tippen gelesen.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>A Compose file, a script with docker commands, saved output of docker inspect, or a settings file of this program. You can also drop it anywhere on this window.</source>
        <translation>Eine Compose-Datei, ein Skript mit docker-Befehlen, eine gespeicherte Ausgabe von docker inspect oder eine Einstellungsdatei dieses Programms. Sie können sie auch irgendwo auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Choose the file to read.</source>
        <translation>Wählen Sie die Datei, die gelesen werden soll.</translation>
    </message>
    <message>
        <source>&amp;Container on this engine</source>
        <translation>&amp;Container auf dieser Engine</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 ist ein Ordner.</translation>
    </message>
    <message>
        <source>Choose the file in it: a Compose file, a script with docker commands, or saved output of docker inspect.</source>
        <translation>Wählen Sie die Datei darin: eine Compose-Datei, ein Skript mit docker-Befehlen oder eine gespeicherte Ausgabe von docker inspect.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>%1 konnte nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Prüfen Sie, ob die Datei vorhanden ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation>%1 ist größer als 1 MiB.</translation>
    </message>
    <message>
        <source>No Compose file or docker command is that long. Choose another file, or paste the part of it that makes the agent.</source>
        <translation>So lang ist keine Compose-Datei und kein docker-Befehl. Wählen Sie eine andere Datei, oder fügen Sie den Teil ein, der den Agenten anlegt.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>This looks like JSON and can't be read: %1</source>
        <translation>Das sieht nach JSON aus und kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB.</source>
        <translation>Der Text ist länger als 1 MiB.</translation>
    </message>
    <message>
        <source>This is no docker run command, Compose file or docker inspect output.</source>
        <translation>Das ist kein docker-run-Befehl, keine Compose-Datei und keine Ausgabe von docker inspect.</translation>
    </message>
    <message>
        <source>A command begins with docker run, a Compose file has a line services:, and docker inspect prints JSON.</source>
        <translation>Ein Befehl beginnt mit docker run, eine Compose-Datei hat eine Zeile services:, und docker inspect gibt JSON aus.</translation>
    </message>
</context>
<context>
    <name>InnerDisk</name>
    <message>
        <source>The docker command inside did not say how much disk is used: %1</source>
        <translation>Der Befehl docker im Container hat nicht angegeben, wie viel Speicherplatz belegt ist: %1</translation>
    </message>
    <message>
        <source>%1 uses the Docker engine of its host.</source>
        <translation>%1 verwendet die Docker-Engine seines Hosts.</translation>
    </message>
    <message>
        <source>What is on that engine's disk is not the agent's alone. Look at it with: docker system df</source>
        <translation>Was auf dem Datenträger dieser Engine liegt, gehört nicht dem Agenten allein. Anzeigen mit: docker system df</translation>
    </message>
    <message>
        <source>This program made no agent called %1 here.</source>
        <translation>Dieses Programm hat hier keinen Agenten namens %1 angelegt.</translation>
    </message>
    <message>
        <source>The docker command inside %1 failed: %2</source>
        <translation>Der Befehl docker in %1 ist fehlgeschlagen: %2</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>%1 can't be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation>Prüfen Sie den Pfad und ob Sie die Datei lesen dürfen.</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>Docker Compose and Docker Desktop mark with it what is theirs.</source>
        <translation>Docker Compose und Docker Desktop kennzeichnen damit, was ihnen gehört.</translation>
    </message>
    <message>
        <source>The check that the image has, if it has one, is left as it is.</source>
        <translation>Die Prüfung des Images bleibt, falls vorhanden, wie sie ist.</translation>
    </message>
    <message>
        <source>A check has no such setting here.</source>
        <translation>Eine solche Einstellung hat eine Prüfung hier nicht.</translation>
    </message>
    <message>
        <source>No container is described here.</source>
        <translation>Hier ist kein Container beschrieben.</translation>
    </message>
    <message>
        <source>Give what "docker inspect" prints for a container.</source>
        <translation>Geben Sie an, was „docker inspect“ für einen Container ausgibt.</translation>
    </message>
    <message>
        <source>An agent's container stays until it is removed.</source>
        <translation>Der Container eines Agenten bleibt, bis er entfernt wird.</translation>
    </message>
    <message>
        <source>This is no name with an address.</source>
        <translation>Das ist kein Name mit einer Adresse.</translation>
    </message>
    <message>
        <source>On older hosts, those with cgroup v1, this is so anyway.</source>
        <translation>Auf älteren Hosts mit cgroup v1 ist das ohnehin so.</translation>
    </message>
    <message>
        <source>This is not known here.</source>
        <translation>Das ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>A volume without a name is lost with its container. Give it a name if its files are to be kept.</source>
        <translation>Ein Volume ohne Namen geht mit seinem Container verloren. Geben Sie ihm einen Namen, wenn seine Dateien erhalten bleiben sollen.</translation>
    </message>
    <message>
        <source>SOURCE:TARGET is wanted here.</source>
        <translation>Hier wird SOURCE:TARGET erwartet.</translation>
    </message>
    <message>
        <source>Volumes can be read-only; they have no other options here.</source>
        <translation>Volumes können schreibgeschützt sein; andere Optionen haben sie hier nicht.</translation>
    </message>
    <message>
        <source>Of all that can be mounted, an agent is given folders of the host and volumes.</source>
        <translation>Von allem, was sich einbinden lässt, bekommt ein Agent Ordner des Hosts und Volumes.</translation>
    </message>
    <message>
        <source>The engine decides how it connects an agent.</source>
        <translation>Wie ein Agent verbunden wird, entscheidet die Engine.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The launch's journal %1 can't be written: %2.</source>
        <translation>Das Journal des Starts (%1) kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Nothing is made without it, so that a launch that is cut off can be undone. Make room on the disk, or see that you may write there.</source>
        <translation>Ohne das Journal wird nichts angelegt, damit sich ein unterbrochener Start rückgängig machen lässt. Schaffen Sie Platz auf dem Datenträger, oder sorgen Sie dafür, dass Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>Another dind-wizard is at work on this launch.</source>
        <translation>Ein anderes dind-wizard arbeitet gerade an diesem Start.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>This launch has ended meanwhile.</source>
        <translation>Dieser Start ist inzwischen beendet.</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>The desktop’s key store can’t be used: %1</source>
        <translation>Der Schlüsselbund des Desktops kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>Unlock it, or allow this program to use it.</source>
        <translation>Entsperren Sie ihn, oder erlauben Sie diesem Programm, ihn zu verwenden.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet. Without it nothing is kept.</source>
        <translation>Starten Sie einen, zum Beispiel GNOME Keyring oder KWallet. Ohne ihn wird nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>Kubernetes</name>
    <message>
        <source>Start with: kubectl apply -f FILE</source>
        <translation>Starten mit: kubectl apply -f FILE</translation>
    </message>
    <message>
        <source>Before that: kubectl create secret generic %1 --from-env-file=%2</source>
        <translation>Davor: kubectl create secret generic %1 --from-env-file=%2</translation>
    </message>
    <message>
        <source>The engine is a sidecar, which needs Kubernetes 1.29 or newer.</source>
        <translation>Die Engine ist ein Sidecar; das erfordert Kubernetes 1.29 oder neuer.</translation>
    </message>
    <message>
        <source>The proxy of the node's Docker socket is a sidecar, which needs Kubernetes 1.29 or newer.</source>
        <translation>Der Proxy des Docker-Sockets auf dem Knoten ist ein Sidecar; das erfordert Kubernetes 1.29 oder neuer.</translation>
    </message>
    <message>
        <source>The pods are numbered from 1, which needs Kubernetes 1.27 or newer.</source>
        <translation>Die Pods werden ab 1 nummeriert; das erfordert Kubernetes 1.27 oder neuer.</translation>
    </message>
    <message>
        <source>The network policy keeps other pods from the proxy. It needs a cluster network that obeys policies: without one every pod reaches the proxy.</source>
        <translation>Die Netzwerkrichtlinie hält andere Pods vom Proxy fern. Dazu muss das Netzwerk des Clusters Richtlinien beachten: Sonst erreicht jeder Pod den Proxy.</translation>
    </message>
    <message>
        <source>The namespace must allow privileged containers.</source>
        <translation>Der Namespace muss privilegierte Container erlauben.</translation>
    </message>
    <message>
        <source>The cluster needs the runtime class %1.</source>
        <translation>Der Cluster braucht die RuntimeClass %1.</translation>
    </message>
    <message>
        <source>Sizes of the volumes, to be changed under volumeClaimTemplates: %1.</source>
        <translation>Größen der Volumes, zu ändern unter volumeClaimTemplates: %1.</translation>
    </message>
    <message>
        <source>fsGroup 1000 is the user's group in JetBrains's images.</source>
        <translation>fsGroup 1000 ist die Gruppe des Benutzers in den Images von JetBrains.</translation>
    </message>
    <message>
        <source>TeamCity agents "%1", method %2. Made by dind-wizard.</source>
        <translation>TeamCity-Agenten „%1“, Methode %2. Erstellt von dind-wizard.</translation>
    </message>
    <message>
        <source>Of the server only the data directory is kept: its logs and its temporary files last as long as its pod.</source>
        <translation>Vom Server bleibt nur das Datenverzeichnis erhalten: Seine Logs und temporären Dateien bestehen so lange wie sein Pod.</translation>
    </message>
    <message>
        <source>Kubernetes refuses the name %1, so this is called %2.</source>
        <translation>Kubernetes lehnt den Namen %1 ab, deshalb heißt es hier %2.</translation>
    </message>
    <message>
        <source>The agent is called %1-0: Kubernetes numbers pods, and the agent takes its pod's name.</source>
        <translation>Der Agent heißt %1-0: Kubernetes nummeriert Pods, und der Agent übernimmt den Namen seines Pods.</translation>
    </message>
    <message>
        <source>These labels are annotations here, because Kubernetes refuses their values: %1.</source>
        <translation>Diese Labels sind hier Annotationen, weil Kubernetes ihre Werte ablehnt: %1.</translation>
    </message>
    <message>
        <source>These labels are left out, because Kubernetes refuses their names: %1.</source>
        <translation>Diese Labels entfallen, weil Kubernetes ihre Namen ablehnt: %1.</translation>
    </message>
    <message>
        <source>These variables are left out, because Kubernetes refuses their names: %1.</source>
        <translation>Diese Variablen entfallen, weil Kubernetes ihre Namen ablehnt: %1.</translation>
    </message>
    <message>
        <source>The volume at %1 is left out: Kubernetes takes no colon in a directory's name.</source>
        <translation>Das Volume unter %1 entfällt: Kubernetes akzeptiert keinen Doppelpunkt im Namen eines Verzeichnisses.</translation>
    </message>
    <message>
        <source>Most clusters run containerd, and their nodes have no Docker socket: this starts only on nodes where Docker Engine runs and %1 is there.</source>
        <translation>Die meisten Cluster verwenden containerd, und ihre Knoten haben keinen Docker-Socket: Das startet nur auf Knoten, auf denen die Docker-Engine läuft und %1 vorhanden ist.</translation>
    </message>
    <message>
        <source>Kubernetes refuses the name %1 for a volume, so its claim is called %2.</source>
        <translation>Kubernetes lehnt den Namen %1 für ein Volume ab, deshalb heißt der Claim %2.</translation>
    </message>
    <message>
        <source>A runtime holds for a whole pod: %1 runs the agent's container too.</source>
        <translation>Eine Runtime gilt für einen ganzen Pod: Auch der Container des Agenten läuft unter %1.</translation>
    </message>
    <message>
        <source>The network %1 is Docker's: here the agent is on the cluster's.</source>
        <translation>Das Netzwerk %1 gehört zu Docker: Hier ist der Agent im Netzwerk des Clusters.</translation>
    </message>
    <message>
        <source>The host name %1 is left out: Kubernetes has no host-gateway.</source>
        <translation>Der Hostname %1 entfällt: Kubernetes kennt kein host-gateway.</translation>
    </message>
    <message>
        <source>The host name %1 is left out: Kubernetes refuses the address %2.</source>
        <translation>Der Hostname %1 entfällt: Kubernetes lehnt die Adresse %2 ab.</translation>
    </message>
    <message>
        <source>The host name %1 is left out: Kubernetes refuses it.</source>
        <translation>Der Hostname %1 entfällt: Kubernetes lehnt ihn ab.</translation>
    </message>
    <message>
        <source>The restart policy %1 can't be had: Kubernetes always restarts an agent.</source>
        <translation>Die Neustart-Regel %1 ist nicht möglich: Kubernetes startet einen Agenten immer neu.</translation>
    </message>
    <message>
        <source>The limit of %1 processes is left out: in Kubernetes it is a setting of the nodes (podPidsLimit).</source>
        <translation>Das Limit von %1 Prozessen entfällt: In Kubernetes ist es eine Einstellung der Knoten (podPidsLimit).</translation>
    </message>
    <message>
        <source>The user is left out: Kubernetes knows users by number only.</source>
        <translation>Der Benutzer entfällt: Kubernetes kennt Benutzer nur als Nummer.</translation>
    </message>
    <message>
        <source>These directories last only as long as their pod, and start empty, where Docker would copy the image's files into them: %1.</source>
        <translation>Diese Verzeichnisse bestehen nur so lange wie ihr Pod und sind anfangs leer, während Docker die Dateien des Images hineinkopieren würde: %1.</translation>
    </message>
    <message>
        <source>These persistent volume claims are not made here and must be there: %1.</source>
        <translation>Diese PersistentVolumeClaims werden hier nicht angelegt und müssen vorhanden sein: %1.</translation>
    </message>
    <message>
        <source>All agents share them, so their access mode must be ReadWriteMany.</source>
        <translation>Alle Agenten teilen sie sich, deshalb muss ihr Zugriffsmodus ReadWriteMany sein.</translation>
    </message>
    <message>
        <source>These paths are on whichever node a pod runs on, and Kubernetes does not check that they exist: %1.</source>
        <translation>Diese Pfade liegen auf dem Knoten, auf dem ein Pod gerade läuft, und Kubernetes prüft nicht, ob es sie gibt: %1.</translation>
    </message>
    <message>
        <source>To open the server at http://localhost:%1: kubectl port-forward service/%2 %1:%3. Its log: kubectl logs deployment/%2.</source>
        <translation>So öffnen Sie den Server unter http://localhost:%1: kubectl port-forward service/%2 %1:%3. Sein Log: kubectl logs deployment/%2.</translation>
    </message>
    <message>
        <source>Size of the server's volume, to be changed in its claim: %1.</source>
        <translation>Größe des Server-Volumes, zu ändern in seinem Claim: %1.</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>The launch was cancelled.</source>
        <translation>Der Start wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A launch of %1 was cut off on %2, and what it made is still there.</source>
        <translation>Ein Start von %1 wurde am %2 unterbrochen, und was er angelegt hat, ist noch da.</translation>
    </message>
    <message>
        <source>Undo it with "dind-wizard recover --undo", or let it be finished with "dind-wizard recover --finish".</source>
        <translation>Machen Sie ihn mit „dind-wizard recover --undo“ rückgängig, oder lassen Sie ihn mit „dind-wizard recover --finish“ abschließen.</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>schon vorhanden</translation>
    </message>
    <message>
        <source>pulled</source>
        <translation>heruntergeladen</translation>
    </message>
    <message>
        <source>no differences</source>
        <translation>keine Abweichungen</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Abweichung</numerusform>
            <numerusform>%n Abweichungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the engine and check the plan</source>
        <translation>Engine untersuchen und Plan prüfen</translation>
    </message>
    <message>
        <source>Get the image %1</source>
        <translation>Image %1 holen</translation>
    </message>
    <message>
        <source>Create the network %1</source>
        <translation>Netzwerk %1 anlegen</translation>
    </message>
    <message>
        <source>Create the volumes</source>
        <translation>Volumes anlegen</translation>
    </message>
    <message>
        <source>Create the container %1</source>
        <translation>Container %1 erstellen</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>Wait until %1 is ready</source>
        <translation>Warten, bis %1 bereit ist</translation>
    </message>
    <message>
        <source>Try Docker inside %1</source>
        <translation>Docker in %1 ausprobieren</translation>
    </message>
    <message>
        <source>Build an image in %1, and run it</source>
        <translation>In %1 ein Image bauen und ausführen</translation>
    </message>
    <message>
        <source>Share a file of %1 with a container</source>
        <translation>Eine Datei von %1 mit einem Container teilen</translation>
    </message>
    <message>
        <source>Try the network of builds in %1</source>
        <translation>Das Netzwerk der Builds in %1 ausprobieren</translation>
    </message>
    <message>
        <source>Wait for %1 in TeamCity</source>
        <translation>Auf %1 in TeamCity warten</translation>
    </message>
    <message>
        <source>Authorise %1</source>
        <translation>%1 autorisieren</translation>
    </message>
    <message>
        <source>See the Docker of %1 in TeamCity</source>
        <translation>Das Docker von %1 in TeamCity sehen</translation>
    </message>
    <message>
        <source>Docker engine %1 answers</source>
        <translation>Docker-Engine %1 antwortet</translation>
    </message>
    <message>
        <source>Compare what runs with what was asked for</source>
        <translation>Was läuft, mit dem Angeforderten vergleichen</translation>
    </message>
    <message>
        <source>%1 of %2, %3 of %4 layers</source>
        <translation>%1 von %2, %3 von %4 Layern</translation>
    </message>
</context>
<context>
    <name>LaunchCommand</name>
    <message>
        <source>--pull can't be "%1".</source>
        <translation>--pull kann nicht „%1“ sein.</translation>
    </message>
    <message>
        <source>Choose one of: always, missing, never.</source>
        <translation>Wählen Sie eines davon: always, missing, never.</translation>
    </message>
    <message>
        <source>--until can't be "%1".</source>
        <translation>--until kann nicht „%1“ sein.</translation>
    </message>
    <message>
        <source>Choose one of: started, engine, connected.</source>
        <translation>Wählen Sie eines davon: started, engine, connected.</translation>
    </message>
    <message>
        <source>--timeout needs a number of seconds.</source>
        <translation>--timeout braucht eine Anzahl von Sekunden.</translation>
    </message>
    <message>
        <source>--%1 needs an access token of TeamCity.</source>
        <translation>--%1 braucht ein TeamCity-Zugriffstoken.</translation>
    </message>
    <message>
        <source>Make one in TeamCity: your profile at the top right, then Access Tokens. Give it with --access-token-file FILE.</source>
        <translation>Erstellen Sie eines in TeamCity: oben rechts Ihr Profil, dann „Access Tokens“. Geben Sie es mit --access-token-file FILE an.</translation>
    </message>
    <message>
        <source>A server that is yet to be made has no access tokens.</source>
        <translation>Ein Server, der erst noch angelegt wird, hat keine Zugriffstokens.</translation>
    </message>
    <message>
        <source>Leave --access-token-file out.</source>
        <translation>Lassen Sie --access-token-file weg.</translation>
    </message>
    <message>
        <source>The file %1 holds no access token.</source>
        <translation>Die Datei %1 enthält kein Zugriffstoken.</translation>
    </message>
    <message>
        <source>Launches agents, or leaves nothing behind.

Example: dind-wizard launch --method dind --server-url https://tc.example.com

--engine may be given several times: then agents are launched on each engine, and are called NAME-ENGINE.</source>
        <translation>Startet Agenten oder lässt nichts zurück.

Beispiel: dind-wizard launch --method dind --server-url https://tc.example.com

--engine kann mehrmals angegeben werden: Dann werden auf jeder Engine Agenten gestartet; sie heißen NAME-ENGINE.</translation>
    </message>
    <message>
        <source>always, missing or never. Default: missing.</source>
        <translation>always, missing oder never. Standard: missing.</translation>
    </message>
    <message>
        <source>started: containers run; engine: Docker inside the agent answers; connected: it builds, and the server has it, authorised and with its Docker. Default: engine.</source>
        <translation>started: Container laufen; engine: Docker im Agenten antwortet; connected: Es kann bauen, und der Server führt den Agenten, autorisiert und mit seinem Docker. Standard: engine.</translation>
    </message>
    <message>
        <source>Replace this deployment's agents of the same names.</source>
        <translation>Ersetzt die gleichnamigen Agenten dieser Bereitstellung.</translation>
    </message>
    <message>
        <source>File with an access token of TeamCity, for --until connected. Default: none; the agent's log has to do.</source>
        <translation>Datei mit einem TeamCity-Zugriffstoken, für --until connected. Standard: keine; das Log des Agenten muss genügen.</translation>
    </message>
    <message>
        <source>Authorise the agents; needs an access token.</source>
        <translation>Autorisiert die Agenten; braucht ein Zugriffstoken.</translation>
    </message>
    <message>
        <source>The agent pool that authorised agents go to; needs an access token. Default: where the server puts them.</source>
        <translation>Der Agent-Pool, in den autorisierte Agenten kommen; braucht ein Zugriffstoken. Standard: wohin der Server sie legt.</translation>
    </message>
    <message>
        <source>Seconds for each wait. Default: 600.</source>
        <translation>Sekunden für jedes Warten. Standard: 600.</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>Hinweis zu %1: %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>Everything that this launch had made is removed.</source>
        <translation>Alles, was dieser Start angelegt hatte, ist entfernt.</translation>
    </message>
    <message>
        <source>These could not be taken back; when the cause is gone, try again with dind-wizard recover --undo:</source>
        <translation>Das konnte nicht zurückgenommen werden; wenn die Ursache behoben ist, versuchen Sie es noch einmal mit dind-wizard recover --undo:</translation>
    </message>
    <message>
        <source>These older ones could not be removed; try again with dind-wizard recover --finish:</source>
        <translation>Diese älteren konnten nicht entfernt werden; versuchen Sie es noch einmal mit dind-wizard recover --finish:</translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation>Abweichung: %1</translation>
    </message>
    <message>
        <source>TeamCity is at %1 on the engine's host; its first start waits for you there. The super user token is in: docker logs %2</source>
        <translation>TeamCity ist unter %1 auf dem Host der Engine; sein erster Start wartet dort auf Sie. Das Superuser-Token steht in: docker logs %2</translation>
    </message>
    <message>
        <source>Authorise new agents at %1</source>
        <translation>Autorisieren Sie neue Agenten unter %1</translation>
    </message>
    <message>
        <source>Stop: dind-wizard agents stop NAME   Remove: dind-wizard agents remove NAME</source>
        <translation>Stoppen: dind-wizard agents stop NAME   Entfernen: dind-wizard agents remove NAME</translation>
    </message>
    <message>
        <source>Cancelling, and removing what was made…</source>
        <translation>Wird abgebrochen; was angelegt wurde, wird entfernt …</translation>
    </message>
</context>
<context>
    <name>LaunchPage</name>
    <message>
        <source>Launch</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Cance&amp;l the launch</source>
        <translation>Start abbrec&amp;hen</translation>
    </message>
    <message>
        <source>Stop, and remove everything that this launch has made.</source>
        <translation>Anhalten und alles entfernen, was dieser Start angelegt hat.</translation>
    </message>
    <message>
        <source>Steps of the launch</source>
        <translation>Schritte des Starts</translation>
    </message>
    <message>
        <source>Log of the agents</source>
        <translation>Log der Agenten</translation>
    </message>
    <message>
        <source>The agent pool that the agents go to when they are authorized. A pool’s projects get builds from its agents only.</source>
        <translation>Der Agent-Pool, in den die Agenten kommen, wenn sie autorisiert werden. Die Projekte eines Pools werden nur auf dessen Agenten gebaut.</translation>
    </message>
    <message>
        <source>Agent pool</source>
        <translation>Agent-Pool</translation>
    </message>
    <message>
        <source>Authorize in &amp;TeamCity</source>
        <translation>In &amp;TeamCity autorisieren</translation>
    </message>
    <message>
        <source>Open TeamCity’s page of unauthorized agents in the browser.</source>
        <translation>Die Seite mit den nicht autorisierten Agenten von TeamCity im Browser öffnen.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Noch &amp;einmal versuchen</translation>
    </message>
    <message>
        <source>Launch the same once more.</source>
        <translation>Dasselbe noch einmal starten.</translation>
    </message>
    <message>
        <source>&amp;Back to the review</source>
        <translation>&amp;Zurück zur Überprüfung</translation>
    </message>
    <message>
        <source>Change something first; nothing that you typed is lost.</source>
        <translation>Zuerst etwas ändern; nichts von dem, was Sie eingegeben haben, geht verloren.</translation>
    </message>
    <message>
        <source>Save settings a&amp;s…</source>
        <translation>Einstellungen &amp;speichern unter …</translation>
    </message>
    <message>
        <source>Keep what you chose in a file, to open it here again or to launch it from a script.</source>
        <translation>Speichert Ihre Auswahl in einer Datei, um sie hier wieder zu öffnen oder aus einem Skript zu starten.</translation>
    </message>
    <message>
        <source>Show all ag&amp;ents</source>
        <translation>Alle A&amp;genten anzeigen</translation>
    </message>
    <message>
        <source>How they are, what they log, and what can be done with them.</source>
        <translation>Wie es ihnen geht, was sie protokollieren und was sich mit ihnen tun lässt.</translation>
    </message>
    <message>
        <source>What the launch does, step by step, and how far it is.</source>
        <translation>Was der Start tut, Schritt für Schritt, und wie weit er ist.</translation>
    </message>
    <message>
        <source>What the agents print while they start. Tokens are masked.</source>
        <translation>Was die Agenten beim Starten ausgeben. Tokens sind maskiert.</translation>
    </message>
</context>
<context>
    <name>LaunchTexts</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>To stop it</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>To remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>… with its data</source>
        <translation>… mit den Daten</translation>
    </message>
    <message>
        <source>What runs was read back from the engine and compared with the preview: no differences.</source>
        <translation>Was läuft, wurde von der Engine ausgelesen und mit der Vorschau verglichen: keine Abweichungen.</translation>
    </message>
    <message>
        <source>What runs is not quite what the preview says:</source>
        <translation>Was läuft, entspricht nicht ganz der Vorschau:</translation>
    </message>
    <message>
        <source>Next: authorize the agent in TeamCity. It shows up there within some minutes, under “Unauthorized”; until then it runs no builds.</source>
        <translation>Als Nächstes: Autorisieren Sie den Agenten in TeamCity. Er erscheint dort nach einigen Minuten unter „Unauthorized“; bis dahin führt er keine Builds aus.</translation>
    </message>
    <message>
        <source>Taken over, with their data</source>
        <translation>Übernommen, mit den Daten</translation>
    </message>
    <message>
        <source>Nothing was left behind: everything that this launch had made is removed again.</source>
        <translation>Nichts ist zurückgeblieben: Alles, was dieser Start angelegt hatte, ist wieder entfernt.</translation>
    </message>
    <message>
        <source>This could not be taken back. When the cause is gone, choose "Launches that were cut off" in the menu: </source>
        <translation>Das konnte nicht zurückgenommen werden. Wenn die Ursache behoben ist, wählen Sie im Menü „Unterbrochene Starts“: </translation>
    </message>
</context>
<context>
    <name>Masking</name>
    <message>
        <source>%1 stands for a value of yours. Enter it by hand.</source>
        <translation>%1 steht für einen Wert von Ihnen. Geben Sie ihn von Hand ein.</translation>
    </message>
    <message>
        <source>Only the shell that runs it knows %1. Enter it by hand.</source>
        <translation>%1 kennt nur die Shell, die den Befehl ausführt. Geben Sie den Wert von Hand ein.</translation>
    </message>
</context>
<context>
    <name>MethodChoice</name>
    <message>
        <source>It works on this machine as it is.</source>
        <translation>Sie funktioniert auf diesem Rechner ohne weiteres Zutun.</translation>
    </message>
    <message>
        <source>Something has to be installed on the host first, which you may not do: %1</source>
        <translation>Zuerst muss auf dem Host etwas installiert werden, was Sie nicht dürfen: %1</translation>
    </message>
    <message>
        <source>Something has to be installed on the host first: %1</source>
        <translation>Zuerst muss auf dem Host etwas installiert werden: %1</translation>
    </message>
    <message>
        <source>It does not work on this machine: %1</source>
        <translation>Sie funktioniert auf diesem Rechner nicht: %1</translation>
    </message>
    <message>
        <source>Sysbox has to be installed on the host, unless it is there.</source>
        <translation>Sysbox muss auf dem Host installiert werden, falls es nicht schon da ist.</translation>
    </message>
    <message>
        <source>Nothing has to be set up, and all builds share one cache of images.</source>
        <translation>Nichts muss eingerichtet werden, und alle Builds teilen sich einen Image-Cache.</translation>
    </message>
    <message>
        <source>Any build can become root on the host with a single command, and read the secrets of every container.</source>
        <translation>Jeder Build kann mit einem einzigen Befehl root auf dem Host werden und die Geheimnisse jedes Containers lesen.</translation>
    </message>
    <message>
        <source>Builds of several agents get in each other's way: names, ports and images are the host's. Build steps in containers work for one agent only.</source>
        <translation>Builds mehrerer Agenten kommen sich in die Quere: Namen, Ports und Images sind die des Hosts. Build-Schritte in Containern funktionieren nur mit einem einzelnen Agenten.</translation>
    </message>
    <message>
        <source>Published ports are the host's: two builds, or a build and another program, can't use the same one.</source>
        <translation>Veröffentlichte Ports sind die des Hosts: Zwei Builds, oder ein Build und ein anderes Programm, können nicht denselben verwenden.</translation>
    </message>
    <message>
        <source>Containers that a build leaves behind stay on the host, and their names can collide with others there.</source>
        <translation>Container, die ein Build zurücklässt, bleiben auf dem Host, und ihre Namen können dort mit anderen kollidieren.</translation>
    </message>
    <message>
        <source>Image builds find the layers of earlier builds at once.</source>
        <translation>Image-Builds finden die Layer früherer Builds sofort.</translation>
    </message>
    <message>
        <source>Each agent has an engine of its own: builds do not see the host's containers, and leave nothing on it.</source>
        <translation>Jeder Agent hat eine eigene Engine: Builds sehen die Container des Hosts nicht und hinterlassen nichts auf ihm.</translation>
    </message>
    <message>
        <source>The engine runs in a privileged container, and each agent keeps its own copy of all images.</source>
        <translation>Die Engine läuft in einem privilegierten Container, und jeder Agent behält seine eigene Kopie aller Images.</translation>
    </message>
    <message>
        <source>A hostile build can still become root on the host: the privileged flag takes the limits away.</source>
        <translation>Ein bösartiger Build kann trotzdem root auf dem Host werden: Das Flag „privileged“ hebt die Beschränkungen auf.</translation>
    </message>
    <message>
        <source>Any number of agents fits on one host.</source>
        <translation>Auf einen Host passen beliebig viele Agenten.</translation>
    </message>
    <message>
        <source>Names and networks of a build's containers can't collide with those of other agents.</source>
        <translation>Namen und Netzwerke der Container eines Builds können nicht mit denen anderer Agenten kollidieren.</translation>
    </message>
    <message>
        <source>With the engine beside the agent, published ports are found at the host name docker, not at localhost.</source>
        <translation>Läuft die Engine neben dem Agenten, findet man veröffentlichte Ports unter dem Hostnamen docker, nicht unter localhost.</translation>
    </message>
    <message>
        <source>Each agent has an engine of its own without the privileged flag: root in the agent is nobody on the host.</source>
        <translation>Jeder Agent hat eine eigene Engine ohne das Flag „privileged“: root im Agenten ist auf dem Host niemand.</translation>
    </message>
    <message>
        <source>Sysbox has to be kept up to date with the kernel and with Docker, and each agent keeps its own copy of all images.</source>
        <translation>Sysbox muss passend zum Kernel und zu Docker aktuell gehalten werden, und jeder Agent behält seine eigene Kopie aller Images.</translation>
    </message>
    <message>
        <source>Of the three methods it alone keeps a hostile build off the host, as far as the shared kernel allows.</source>
        <translation>Von den drei Methoden hält nur diese einen bösartigen Build vom Host fern, soweit der gemeinsame Kernel es zulässt.</translation>
    </message>
    <message>
        <source>Published ports are found at localhost, as on your own machine.</source>
        <translation>Veröffentlichte Ports findet man unter localhost, wie auf dem eigenen Rechner.</translation>
    </message>
    <message>
        <source>Images for other kinds of processors need Sysbox 0.6.7 and kernel 6.7.</source>
        <translation>Images für andere Prozessortypen brauchen Sysbox 0.6.7 und Kernel 6.7.</translation>
    </message>
    <message>
        <source>the host's engine through its socket (docker-socket)</source>
        <translation>die Engine des Hosts über ihren Socket (docker-socket)</translation>
    </message>
    <message>
        <source>an engine for each agent in a privileged container (dind)</source>
        <translation>für jeden Agenten eine Engine in einem privilegierten Container (dind)</translation>
    </message>
    <message>
        <source>an engine for each agent under Sysbox (sysbox)</source>
        <translation>für jeden Agenten eine Engine unter Sysbox (sysbox)</translation>
    </message>
    <message>
        <source>Take %1.</source>
        <translation>Verwenden Sie %1.</translation>
    </message>
    <message>
        <source>If you expect real attacks, give each build a virtual machine of its own: all containers share the host's kernel.</source>
        <translation>Wenn Sie mit echten Angriffen rechnen, geben Sie jedem Build eine eigene virtuelle Maschine: Alle Container teilen sich den Kernel des Hosts.</translation>
    </message>
    <message>
        <source>None of the methods works on this machine. What is in the way stands below.</source>
        <translation>Keine der Methoden funktioniert auf diesem Rechner. Was im Weg ist, steht unten.</translation>
    </message>
    <message>
        <source>Builds that you don't trust need Sysbox, and that can't be had here. Use a virtual machine for these builds alone, which holds nothing of worth and is thrown away often; in it, take dind.</source>
        <translation>Builds, denen Sie nicht vertrauen, brauchen Sysbox, und das ist hier nicht verfügbar. Verwenden Sie nur für diese Builds eine virtuelle Maschine, die nichts Wertvolles enthält und oft weggeworfen wird; in ihr verwenden Sie dind.</translation>
    </message>
</context>
<context>
    <name>MethodComparison</name>
    <message>
        <source>the host</source>
        <translation>diesem Host</translation>
    </message>
    <message>
        <source>Not yet: Sysbox is missing</source>
        <translation>Noch nicht: Sysbox fehlt</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) of the engine passed.</source>
        <translation>
            <numerusform>%n Prüfung der Engine bestanden.</numerusform>
            <numerusform>%n Prüfungen der Engine bestanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, with %n remark(s)</source>
        <translation>
            <numerusform>Ja, mit %n Anmerkung</numerusform>
            <numerusform>Ja, mit %n Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only through a flaw in Sysbox or the kernel</source>
        <translation>Nur durch eine Lücke in Sysbox oder im Kernel</translation>
    </message>
    <message>
        <source>Root in the agent is an ordinary user number on %1, but all containers there share one kernel (%2): keep it and Sysbox up to date.</source>
        <translation>root im Agenten ist auf %1 ein Benutzer mit gewöhnlicher Nummer, aber alle Container dort teilen sich einen Kernel (%2): Halten Sie ihn und Sysbox aktuell.</translation>
    </message>
    <message>
        <source>Only the engine's own account</source>
        <translation>Nur das Konto der Engine</translation>
    </message>
    <message>
        <source>The engine of %1 is rootless: whatever a build does, it has the rights of that one account, and its files are within reach.</source>
        <translation>Die Engine auf %1 ist rootless: Was ein Build auch tut, er hat die Rechte dieses einen Kontos, und dessen Dateien sind in Reichweite.</translation>
    </message>
    <message>
        <source>Docker Desktop's VM and shared folders</source>
        <translation>VM und freigegebene Ordner von Docker Desktop</translation>
    </message>
    <message>
        <source>The engine runs in a virtual machine. A hostile build owns that, and with it every folder of yours that is shared with it.</source>
        <translation>Die Engine läuft in einer virtuellen Maschine. Ein bösartiger Build bekommt diese in die Hand, und damit jeden Ihrer Ordner, der für sie freigegeben ist.</translation>
    </message>
    <message>
        <source>Easy: any build can be root on %1</source>
        <translation>Leicht: Jeder Build kann root auf %1 sein</translation>
    </message>
    <message>
        <source>The engine of %1 runs as root. Whoever may use its socket can start a container that has the whole disk of %1 in it.</source>
        <translation>Die Engine auf %1 läuft als root. Wer ihren Socket verwenden darf, kann einen Container starten, der die ganze Festplatte von %1 enthält.</translation>
    </message>
    <message>
        <source>Easy for a hostile build: root on %1</source>
        <translation>Leicht für einen bösartigen Build: root auf %1</translation>
    </message>
    <message>
        <source>The engine's container is privileged: it has every device of %1 and none of Docker's usual limits. By accident it hardly happens.</source>
        <translation>Der Container der Engine ist privilegiert: Er hat alle Geräte von %1 und keine der üblichen Beschränkungen von Docker. Aus Versehen geschieht es kaum.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>None yet; what comes is in reach</source>
        <translation>Noch keine; künftige sind in Reichweite</translation>
    </message>
    <message>
        <source>Builds command the engine on which other containers would run.</source>
        <translation>Builds steuern die Engine, auf der andere Container laufen würden.</translation>
    </message>
    <message>
        <source>The one here is in reach of any build</source>
        <translation>Der vorhandene ist in Reichweite jedes Builds</translation>
    </message>
    <message>
        <source>All %1 are in reach of any build</source>
        <translation>Alle %1 sind in Reichweite jedes Builds</translation>
    </message>
    <message>
        <source>A build can stop these, run commands in them and read the passwords in their environment: %1.</source>
        <translation>Ein Build kann diese Container stoppen, Befehle in ihnen ausführen und die Passwörter in ihrer Umgebung lesen: %1.</translation>
    </message>
    <message>
        <source>Out of sight, not out of reach</source>
        <translation>Außer Sicht, nicht außer Reichweite</translation>
    </message>
    <message>
        <source>Builds talk to an engine of their own and see only what they started. A hostile one that breaks out reaches the host's engine, too.</source>
        <translation>Builds sprechen mit einer eigenen Engine und sehen nur, was sie gestartet haben. Ein bösartiger, der ausbricht, erreicht auch die Engine des Hosts.</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Außer Reichweite</translation>
    </message>
    <message>
        <source>Builds talk to an engine of their own, inside a container that has no rights on the host.</source>
        <translation>Builds sprechen mit einer eigenen Engine, in einem Container, der auf dem Host keine Rechte hat.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Sysbox is there: the engine knows the runtime sysbox-runc.</source>
        <translation>Sysbox ist da: Die Engine kennt die Runtime sysbox-runc.</translation>
    </message>
    <message>
        <source>The engine that is there does it: %1 on %2.</source>
        <translation>Die vorhandene Engine genügt: %1 auf %2.</translation>
    </message>
    <message>
        <source>Sysbox, which can't be had here</source>
        <translation>Sysbox, das hier nicht verfügbar ist</translation>
    </message>
    <message numerus="yes">
        <source>Sysbox: %n step(s), Docker restarts</source>
        <translation>
            <numerusform>Sysbox: %n Schritt, Docker startet neu</numerusform>
            <numerusform>Sysbox: %n Schritte, Docker startet neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sysbox: %n step(s), nothing restarts</source>
        <translation>
            <numerusform>Sysbox: %n Schritt, nichts startet neu</numerusform>
            <numerusform>Sysbox: %n Schritte, nichts startet neu</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 free</source>
        <translation>; %1 frei</translation>
    </message>
    <message>
        <source>They lie in %1 on %2 (storage driver %3).</source>
        <translation>Sie liegen in %1 auf %2 (Storage-Treiber %3).</translation>
    </message>
    <message>
        <source>the engine's folder</source>
        <translation>dem Ordner der Engine</translation>
    </message>
    <message>
        <source>Shared with the host%1</source>
        <translation>Gemeinsam mit dem Host%1</translation>
    </message>
    <message>
        <source>Builds find the images that are there already, and every layer is kept once.</source>
        <translation>Builds finden die schon vorhandenen Images, und jeder Layer wird nur einmal aufbewahrt.</translation>
    </message>
    <message>
        <source>Once more for each agent%1</source>
        <translation>Für jeden Agenten noch einmal%1</translation>
    </message>
    <message>
        <source>Each agent's engine fetches its images anew and keeps them in a volume, beside the agent's own image of about 2 GB.</source>
        <translation>Die Engine jedes Agenten lädt ihre Images neu herunter und bewahrt sie in einem Volume auf, zusätzlich zum etwa 2 GB großen Image des Agenten.</translation>
    </message>
    <message>
        <source>Works on this engine</source>
        <translation>Funktioniert auf dieser Engine</translation>
    </message>
    <message>
        <source>What a hostile build gets</source>
        <translation>Was ein bösartiger Build bekommt</translation>
    </message>
    <message>
        <source>To install on the host</source>
        <translation>Auf dem Host zu installieren</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Other containers of this engine</source>
        <translation>Andere Container dieser Engine</translation>
    </message>
</context>
<context>
    <name>MethodFindings</name>
    <message>
        <source>Show the steps…</source>
        <translation>Schritte anzeigen …</translation>
    </message>
    <message>
        <source>This method does not fit builds that you don’t trust</source>
        <translation>Diese Methode passt nicht zu Builds, denen Sie nicht vertrauen</translation>
    </message>
    <message>
        <source>Take “%1” instead</source>
        <translation>Stattdessen „%1“ verwenden</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>not for what you answered</source>
        <translation>passt nicht zu Ihren Antworten</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>hier nicht möglich</translation>
    </message>
    <message>
        <source>Docker is not installed on this machine</source>
        <translation>Docker ist auf diesem Rechner nicht installiert</translation>
    </message>
    <message>
        <source>An agent is a container, and Docker is what runs it. Install it step by step, or choose an engine that is elsewhere. (%1)</source>
        <translation>Ein Agent ist ein Container, und Docker führt ihn aus. Installieren Sie es Schritt für Schritt, oder wählen Sie eine Engine auf einem anderen Rechner. (%1)</translation>
    </message>
    <message>
        <source>Install Docker step by step…</source>
        <translation>Docker Schritt für Schritt installieren …</translation>
    </message>
    <message>
        <source>Sysbox has to be installed on the engine’s host first</source>
        <translation>Zuerst muss Sysbox auf dem Host der Engine installiert werden</translation>
    </message>
    <message>
        <source>It takes some commands in a terminal, as root. You can also go on and launch later.</source>
        <translation>Dazu sind einige Befehle in einem Terminal nötig, als root. Sie können auch fortfahren und später starten.</translation>
    </message>
    <message>
        <source>Sysbox can’t be had on this engine</source>
        <translation>Sysbox ist auf dieser Engine nicht verfügbar</translation>
    </message>
    <message>
        <source>%1: %2 (chosen)</source>
        <translation>%1: %2 (gewählt)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take this method</source>
        <translation>Diese Methode verwenden</translation>
    </message>
</context>
<context>
    <name>MethodPage</name>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Start &amp;from an existing container, command or file…</source>
        <translation>&amp;Vorhandenen Container, Befehl oder Datei übernehmen …</translation>
    </message>
    <message>
        <source>Fill in the fields from an agent that you have already. You can also drop a file on this window.</source>
        <translation>Füllt die Felder aus einem Agenten aus, den Sie schon haben. Sie können auch eine Datei auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Fill in the fields from an agent that you have already: a docker run command, a Compose file, or a container. You can also drop a file on this window, or paste a command here.</source>
        <translation>Füllt die Felder aus einem Agenten aus, den Sie schon haben: aus einem docker-run-Befehl, einer Compose-Datei oder einem Container. Sie können auch eine Datei auf dieses Fenster ziehen oder hier einen Befehl einfügen.</translation>
    </message>
    <message>
        <source>&amp;Other engine…</source>
        <translation>Andere &amp;Engine …</translation>
    </message>
    <message>
        <source>Choose another Docker context or address.</source>
        <translation>Einen anderen Docker-Kontext oder eine andere Adresse wählen.</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Ask the engine once more what it can run.</source>
        <translation>Die Engine noch einmal fragen, was sie ausführen kann.</translation>
    </message>
    <message>
        <source>Launch a&amp;gain</source>
        <translation>Erneut s&amp;tarten</translation>
    </message>
    <message>
        <source>Go to the review with these settings: one click there launches them.</source>
        <translation>Mit diesen Einstellungen zur Überprüfung gehen: Ein Klick dort startet die Agenten.</translation>
    </message>
    <message>
        <source>Go to the review with the settings that you launched last: one click there launches them. An agent that still runs from them is replaced.</source>
        <translation>Mit den zuletzt gestarteten Einstellungen zur Überprüfung gehen: Ein Klick dort startet die Agenten. Ein Agent, der noch mit diesen Einstellungen läuft, wird ersetzt.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Zu&amp;letzt verwendete öffnen</translation>
    </message>
    <message>
        <source>Settings that you launched lately, to look at or to change first.</source>
        <translation>Einstellungen, mit denen Sie zuletzt Agenten gestartet haben. Sie können sie erst ansehen oder ändern.</translation>
    </message>
    <message>
        <source>About the methods</source>
        <translation>Über die Methoden</translation>
    </message>
    <message>
        <source>Questions and what they come to</source>
        <translation>Fragen und was sich daraus ergibt</translation>
    </message>
</context>
<context>
    <name>MethodState</name>
    <message>
        <source>Sysbox is not there yet.</source>
        <translation>Sysbox ist noch nicht da.</translation>
    </message>
</context>
<context>
    <name>MethodTexts</name>
    <message>
        <source>A Docker engine of its own (privileged)</source>
        <translation>Eine eigene Docker-Engine (privilegiert)</translation>
    </message>
    <message>
        <source>Each agent gets its own engine and builds stay apart, but the engine can own the host.</source>
        <translation>Jeder Agent bekommt seine eigene Engine, und Builds bleiben getrennt, aber die Engine kann den Host übernehmen.</translation>
    </message>
    <message>
        <source>Beside the agent, a second container (a sidecar) runs a complete Docker engine that serves this agent only. The agent reaches it over a private network, encrypted with TLS, and for TeamCity's Container Wrapper (build steps that run in a container) both containers see the agent's folders under the same paths. The engine's container is privileged, which means that Docker lifts nearly all the limits it puts on containers. If you choose so, the engine runs in the agent's own container instead, and then that container is the privileged one.</source>
        <translation>Neben dem Agenten läuft in einem zweiten Container (einem Sidecar) eine vollständige Docker-Engine, die nur für diesen Agenten da ist. Der Agent erreicht sie über ein privates Netzwerk, mit TLS verschlüsselt, und für den Container Wrapper von TeamCity (Build-Schritte, die in einem Container laufen) sehen beide Container die Ordner des Agenten unter denselben Pfaden. Der Container der Engine ist privilegiert. Das heißt, Docker hebt fast alle Beschränkungen auf, die es Containern auferlegt. Auf Wunsch läuft die Engine stattdessen im Container des Agenten, und dann ist dieser der privilegierte.</translation>
    </message>
    <message>
        <source>Builds must not see or disturb each other's containers, names and ports.</source>
        <translation>Builds dürfen die Container, Namen und Ports anderer Builds nicht sehen oder stören.</translation>
    </message>
    <message>
        <source>Several agents share one host.</source>
        <translation>Mehrere Agenten teilen sich einen Host.</translation>
    </message>
    <message>
        <source>You trust everybody who can change a build: this method keeps order, it does not stop an attack.</source>
        <translation>Sie vertrauen allen, die einen Build ändern können: Diese Methode hält Ordnung, sie wehrt keinen Angriff ab.</translation>
    </message>
    <message>
        <source>Sysbox cannot be installed, for example under Docker Desktop.</source>
        <translation>Sysbox lässt sich nicht installieren, zum Beispiel unter Docker Desktop.</translation>
    </message>
    <message>
        <source>Builds run code from people you do not know, such as pull requests that nobody has read.</source>
        <translation>Builds führen Code von Leuten aus, die Sie nicht kennen, zum Beispiel Pull-Requests, die niemand gelesen hat.</translation>
    </message>
    <message>
        <source>The host keeps data or passwords that builds must not see.</source>
        <translation>Auf dem Host liegen Daten oder Passwörter, die Builds nicht sehen dürfen.</translation>
    </message>
    <message>
        <source>A policy forbids privileged containers, or the host's engine renumbers users (userns-remap), which refuses them.</source>
        <translation>Eine Richtlinie verbietet privilegierte Container, oder die Engine des Hosts nummeriert Benutzer um (userns-remap) und lehnt sie deshalb ab.</translation>
    </message>
    <message>
        <source>A host engine, version 20.10 or newer, that allows privileged containers.</source>
        <translation>Eine Host-Engine ab Version 20.10, die privilegierte Container erlaubt.</translation>
    </message>
    <message>
        <source>Disk space for a separate store of images and build cache for each agent.</source>
        <translation>Speicherplatz, um für jeden Agenten Images und Build-Cache getrennt aufzubewahren.</translation>
    </message>
    <message>
        <source>For the sidecar, the official docker:dind image and an agent image with the docker command.</source>
        <translation>Für den Sidecar das offizielle Image docker:dind und ein Agent-Image mit dem Befehl docker.</translation>
    </message>
    <message>
        <source>For the engine in the agent's own container, an agent image whose tag ends in -sudo.</source>
        <translation>Für die Engine im Container des Agenten ein Agent-Image, dessen Tag auf -sudo endet.</translation>
    </message>
    <message>
        <source>Easy for a hostile build, unlikely by accident</source>
        <translation>Leicht für einen bösartigen Build, aus Versehen unwahrscheinlich</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>One for each agent, kept in a volume</source>
        <translation>Einer pro Agent, in einem Volume</translation>
    </message>
    <message>
        <source>In the engine's container; agent folders match</source>
        <translation>Im Container der Engine; Agent-Ordner stimmen überein</translation>
    </message>
    <message>
        <source>Stay inside this agent's engine</source>
        <translation>Bleiben in der Engine dieses Agenten</translation>
    </message>
    <message>
        <source>Several, each with volumes of its own</source>
        <translation>Mehrere, jeder mit eigenen Volumes</translation>
    </message>
    <message>
        <source>Yes; a takeover reaches its VM and shared folders</source>
        <translation>Ja; eine Übernahme erreicht VM und freigegebene Ordner</translation>
    </message>
    <message>
        <source>The engine's container is as good as root on the host</source>
        <translation>Der Container der Engine ist so gut wie root auf dem Host</translation>
    </message>
    <message>
        <source>A privileged container has every right of root, every device of the host and none of Docker's usual filters. A hostile build can use it to mount the host's disk or to change settings of the host's kernel. Limits on memory or processors stay in force but do not prevent this.</source>
        <translation>Ein privilegierter Container hat jedes Recht von root, alle Geräte des Hosts und keinen der üblichen Filter von Docker. Ein bösartiger Build kann damit die Festplatte des Hosts einbinden oder Einstellungen seines Kernels ändern. Limits für Arbeitsspeicher oder Prozessoren gelten weiter, verhindern das aber nicht.</translation>
    </message>
    <message>
        <source>The sidecar is not a wall</source>
        <translation>Der Sidecar ist keine Mauer</translation>
    </message>
    <message>
        <source>The agent's own container is not privileged, yet a build can ask the engine for a privileged container and break out through that. Running the agent as an ordinary user does not help, because the engine obeys whoever holds its client key, and every build does. TLS keeps out strangers on the network, not builds.</source>
        <translation>Der Container des Agenten selbst ist nicht privilegiert, aber ein Build kann von der Engine einen privilegierten Container verlangen und über diesen ausbrechen. Den Agenten als gewöhnlichen Benutzer laufen zu lassen, hilft nicht, denn die Engine gehorcht jedem, der ihren Client-Schlüssel hat, und den hat jeder Build. TLS hält Fremde im Netzwerk ab, nicht Builds.</translation>
    </message>
    <message>
        <source>Without TLS, every container of a build commands the engine</source>
        <translation>Ohne TLS steuert jeder Container eines Builds die Engine</translation>
    </message>
    <message>
        <source>Containers that a build starts can reach the engine at their own network gateway. If TLS is switched off (port 2375), a test image from the internet is enough to take over the engine and, through it, the host. A private network does not help here, because these containers run on the engine itself.</source>
        <translation>Container, die ein Build startet, erreichen die Engine über das Gateway ihres eigenen Netzwerks. Ist TLS ausgeschaltet (Port 2375), genügt ein Test-Image aus dem Internet, um die Engine und über sie den Host zu übernehmen. Ein privates Netzwerk hilft hier nicht, weil diese Container auf der Engine selbst laufen.</translation>
    </message>
    <message>
        <source>The disk fills up out of sight</source>
        <translation>Der Datenträger füllt sich unbemerkt</translation>
    </message>
    <message>
        <source>Each engine keeps its images in a volume, a disk area managed by Docker, that grows until somebody cleans it. Cleaning up on the host's engine does not reach inside; do it in a build, or remove the volume together with the agent. Never give two engines the same volume: they would damage each other's data.</source>
        <translation>Jede Engine bewahrt ihre Images in einem Volume auf, einem von Docker verwalteten Speicherbereich, der wächst, bis jemand aufräumt. Aufräumen auf der Engine des Hosts wirkt nicht nach innen; tun Sie es in einem Build, oder entfernen Sie das Volume zusammen mit dem Agenten. Geben Sie nie zwei Engines dasselbe Volume: Sie würden sich gegenseitig die Daten beschädigen.</translation>
    </message>
    <message>
        <source>Published ports are not on localhost</source>
        <translation>Veröffentlichte Ports sind nicht auf localhost</translation>
    </message>
    <message>
        <source>With the sidecar, a port that a build publishes opens on the engine's container, under the name docker, not on the agent. A test that connects to localhost fails until it uses that name. With the engine in the agent's own container, localhost works.</source>
        <translation>Mit dem Sidecar öffnet sich ein Port, den ein Build veröffentlicht, auf dem Container der Engine unter dem Namen docker, nicht auf dem Agenten. Ein Test, der sich mit localhost verbindet, schlägt fehl, bis er diesen Namen verwendet. Läuft die Engine im Container des Agenten, funktioniert localhost.</translation>
    </message>
    <message>
        <source>Share the host's Docker</source>
        <translation>Das Docker des Hosts mitbenutzen</translation>
    </message>
    <message>
        <source>Builds use the host's own Docker engine: quick to set up, but any build can own the host.</source>
        <translation>Builds verwenden die Docker-Engine des Hosts: schnell eingerichtet, aber jeder Build kann den Host übernehmen.</translation>
    </message>
    <message>
        <source>The agent's container is given the socket of the host's Docker engine: the file, usually /var/run/docker.sock, through which programs give Docker orders. When a build runs docker, the host's engine does the work. Containers that a build starts therefore run beside the agent, not inside it, and share images, names, ports and networks with everything else on that engine. So that TeamCity can run a build step in a container (its Container Wrapper), the agent's folders lie on the host under the same paths as in the agent.</source>
        <translation>Der Container des Agenten bekommt den Socket der Docker-Engine des Hosts: die Datei, meist /var/run/docker.sock, über die Programme Docker Anweisungen geben. Wenn ein Build docker ausführt, erledigt die Engine des Hosts die Arbeit. Container, die ein Build startet, laufen deshalb neben dem Agenten, nicht in ihm, und teilen sich Images, Namen, Ports und Netzwerke mit allem anderen auf dieser Engine. Damit TeamCity einen Build-Schritt in einem Container ausführen kann (mit seinem Container Wrapper), liegen die Ordner des Agenten auf dem Host unter denselben Pfaden wie im Agenten.</translation>
    </message>
    <message>
        <source>Everybody who can change a build may act as root, the all-powerful administrator, on this host anyway.</source>
        <translation>Alle, die einen Build ändern können, dürfen auf diesem Host ohnehin als root handeln, als der allmächtige Administrator.</translation>
    </message>
    <message>
        <source>The host does nothing but build and can be set up again from scratch.</source>
        <translation>Der Host tut nichts anderes als bauen und lässt sich jederzeit neu aufsetzen.</translation>
    </message>
    <message>
        <source>One image cache for all builds matters more to you than keeping builds apart.</source>
        <translation>Ein gemeinsamer Image-Cache für alle Builds ist Ihnen wichtiger als die Trennung der Builds.</translation>
    </message>
    <message>
        <source>Builds only make images: a proxy that lets no containers through (setting: socket proxy, build) can then keep them from the host's files.</source>
        <translation>Builds erstellen nur Images: Ein Proxy, der keine Container durchlässt (Einstellung: Socket-Proxy, build), kann sie dann von den Dateien des Hosts fernhalten.</translation>
    </message>
    <message>
        <source>The host's engine runs in rootless mode, under an ordinary account: a takeover then ends at that account.</source>
        <translation>Die Engine des Hosts läuft im Rootless-Modus unter einem gewöhnlichen Konto: Eine Übernahme endet dann bei diesem Konto.</translation>
    </message>
    <message>
        <source>The host also runs other services, or keeps data and passwords that builds must not see.</source>
        <translation>Auf dem Host laufen auch andere Dienste, oder dort liegen Daten und Passwörter, die Builds nicht sehen dürfen.</translation>
    </message>
    <message>
        <source>You want several agents with the Container Wrapper on one host: they would use the same folders.</source>
        <translation>Sie wollen mehrere Agenten mit Container Wrapper auf einem Host: Sie würden dieselben Ordner verwenden.</translation>
    </message>
    <message>
        <source>You hope that a proxy before the socket makes it safe while builds still start containers: it does not.</source>
        <translation>Sie hoffen, dass ein Proxy vor dem Socket für Sicherheit sorgt, während Builds weiterhin Container starten: Das tut er nicht.</translation>
    </message>
    <message>
        <source>A Docker engine for Linux containers, version 20.10 or newer; the one in Docker Desktop counts.</source>
        <translation>Eine Docker-Engine für Linux-Container ab Version 20.10; die von Docker Desktop zählt auch.</translation>
    </message>
    <message>
        <source>Permission to use the socket: the agent runs as root, or joins the group that owns the socket on the engine's host.</source>
        <translation>Zugriff auf den Socket: Der Agent läuft als root oder gehört der Gruppe an, der der Socket auf dem Host der Engine gehört.</translation>
    </message>
    <message>
        <source>For the Container Wrapper, five folders under /opt/buildagent on the host: work, temp, tools, plugins and system. They are made if missing.</source>
        <translation>Für den Container Wrapper fünf Ordner unter /opt/buildagent auf dem Host: work, temp, tools, plugins und system. Fehlen sie, werden sie angelegt.</translation>
    </message>
    <message>
        <source>An agent image that has the docker command. jetbrains/teamcity-agent has it, the minimal image has not.</source>
        <translation>Ein Agent-Image mit dem Befehl docker. jetbrains/teamcity-agent enthält ihn, das minimale Image nicht.</translation>
    </message>
    <message>
        <source>Easy for any build</source>
        <translation>Leicht für jeden Build</translation>
    </message>
    <message>
        <source>One, shared with the whole host</source>
        <translation>Einer, gemeinsam mit dem ganzen Host</translation>
    </message>
    <message>
        <source>Looked up on the host</source>
        <translation>Werden auf dem Host gesucht</translation>
    </message>
    <message>
        <source>Stay on the host; names and ports can clash</source>
        <translation>Bleiben auf dem Host; Namen und Ports können kollidieren</translation>
    </message>
    <message>
        <source>One with the Container Wrapper, else several</source>
        <translation>Einer mit Container Wrapper, sonst mehrere</translation>
    </message>
    <message>
        <source>Yes; wrapper: allow /opt/buildagent in file sharing</source>
        <translation>Ja; Wrapper: /opt/buildagent unter „File sharing“ freigeben</translation>
    </message>
    <message>
        <source>Any build can become root on the host</source>
        <translation>Jeder Build kann root auf dem Host werden</translation>
    </message>
    <message>
        <source>Whoever can talk to the socket can start a container that mounts the host's whole disk, and then read or change every file on it. Mounting the socket read-only does not help: it protects the file, not what is said through it. Running the agent as an ordinary user does not help either, because the engine acts as root for everyone it listens to. A proxy before the socket helps only if it lets no containers through; then builds can make images and start nothing.</source>
        <translation>Wer mit dem Socket sprechen kann, kann einen Container starten, der die ganze Festplatte des Hosts einbindet, und dann jede Datei darauf lesen oder ändern. Den Socket schreibgeschützt einzubinden, hilft nicht: Das schützt die Datei, nicht das, was durch sie gesagt wird. Auch den Agenten als gewöhnlichen Benutzer laufen zu lassen, hilft nicht, weil die Engine für jeden, auf den sie hört, als root handelt. Ein Proxy vor dem Socket hilft nur, wenn er keine Container durchlässt; dann können Builds Images erstellen und nichts starten.</translation>
    </message>
    <message>
        <source>Other containers and their secrets are within reach</source>
        <translation>Andere Container und ihre Geheimnisse sind in Reichweite</translation>
    </message>
    <message>
        <source>A build can run commands in any container on the engine, copy files out of it and read its environment variables, where passwords and tokens often stand. Taking rights away from the agent's container changes nothing: the build can start another container that has them.</source>
        <translation>Ein Build kann in jedem Container auf der Engine Befehle ausführen, Dateien daraus kopieren und seine Umgebungsvariablen lesen, in denen oft Passwörter und Tokens stehen. Dem Container des Agenten Rechte zu nehmen, ändert nichts: Der Build kann einen anderen Container starten, der sie hat.</translation>
    </message>
    <message>
        <source>A careless clean-up hits everybody</source>
        <translation>Unachtsames Aufräumen trifft alle</translation>
    </message>
    <message>
        <source>All builds and services share one engine. A build that removes all containers or deletes unused images and volumes also removes what others need, and two builds that choose the same container name or port block each other. Only care in the build scripts prevents this.</source>
        <translation>Alle Builds und Dienste teilen sich eine Engine. Ein Build, der alle Container entfernt oder unbenutzte Images und Volumes löscht, entfernt auch, was andere brauchen, und zwei Builds, die denselben Containernamen oder Port wählen, blockieren einander. Davor schützt nur Sorgfalt in den Build-Skripten.</translation>
    </message>
    <message>
        <source>A build can swap the images of later builds</source>
        <translation>Ein Build kann die Images späterer Builds austauschen</translation>
    </message>
    <message>
        <source>Images are shared as well. A build can give an image of its own the name that later builds trust, and they will use it without noticing. Exact version tags do not help, since a tag is only a name that anyone on the engine can move.</source>
        <translation>Auch Images werden geteilt. Ein Build kann einem eigenen Image den Namen geben, dem spätere Builds vertrauen, und sie verwenden es, ohne es zu merken. Genaue Versions-Tags helfen nicht, denn ein Tag ist nur ein Name, den jeder auf der Engine umhängen kann.</translation>
    </message>
    <message>
        <source>Folder paths are looked up on the host</source>
        <translation>Ordnerpfade werden auf dem Host gesucht</translation>
    </message>
    <message>
        <source>When a build mounts a folder into a container, the engine looks for that path on the host, not in the agent. If it is missing there, Docker may create an empty one, and the step finds no files. The agent's own folders are safe because both sides see them under the same path; other folders are not.</source>
        <translation>Wenn ein Build einen Ordner in einen Container einbindet, sucht die Engine diesen Pfad auf dem Host, nicht im Agenten. Fehlt er dort, legt Docker unter Umständen einen leeren an, und der Schritt findet keine Dateien. Die Ordner des Agenten sind sicher, weil beide Seiten sie unter demselben Pfad sehen; andere Ordner sind es nicht.</translation>
    </message>
    <message>
        <source>A Docker engine of its own, isolated by Sysbox</source>
        <translation>Eine eigene Docker-Engine, isoliert durch Sysbox</translation>
    </message>
    <message>
        <source>Each agent gets its own engine behind a real fence, once Sysbox is installed on the host.</source>
        <translation>Jeder Agent bekommt seine eigene Engine hinter einem echten Zaun, sobald Sysbox auf dem Host installiert ist.</translation>
    </message>
    <message>
        <source>Sysbox is a container runtime: a program on the host that Docker calls to start a container. Root in a container that Sysbox starts is an unprivileged user number on the host, and the container gets a view of the system of its own. That is enough to run a complete Docker engine in the agent's container without the privileged flag. Builds use that engine and do not see the host's.</source>
        <translation>Sysbox ist eine Container-Runtime: ein Programm auf dem Host, das Docker aufruft, um einen Container zu starten. root in einem Container, den Sysbox startet, ist auf dem Host eine Benutzernummer ohne besondere Rechte, und der Container bekommt seine eigene Sicht auf das System. Das genügt, um im Container des Agenten eine vollständige Docker-Engine ohne das Flag „privileged“ zu betreiben. Builds verwenden diese Engine und sehen die des Hosts nicht.</translation>
    </message>
    <message>
        <source>Builds are not fully trusted, and a virtual machine for each of them would be too much.</source>
        <translation>Builds sind nicht ganz vertrauenswürdig, und eine virtuelle Maschine für jeden wäre zu viel.</translation>
    </message>
    <message>
        <source>The host runs Linux with systemd, and you may install software on it as root.</source>
        <translation>Auf dem Host läuft Linux mit systemd, und Sie dürfen dort als root Software installieren.</translation>
    </message>
    <message>
        <source>You would use a privileged engine, but your policy forbids it.</source>
        <translation>Sie würden eine privilegierte Engine verwenden, aber Ihre Richtlinien verbieten es.</translation>
    </message>
    <message>
        <source>You expect real attacks, for example on public pull requests: give each build a virtual machine of its own.</source>
        <translation>Sie rechnen mit echten Angriffen, zum Beispiel bei öffentlichen Pull-Requests: Geben Sie jedem Build eine eigene virtuelle Maschine.</translation>
    </message>
    <message>
        <source>The host is Docker Desktop, has SELinux switched on, or runs Docker as a snap package; Sysbox supports none of these.</source>
        <translation>Der Host ist Docker Desktop, hat SELinux eingeschaltet oder verwendet Docker als Snap-Paket; nichts davon unterstützt Sysbox.</translation>
    </message>
    <message>
        <source>Builds load kernel modules, create device files or need the host's hardware.</source>
        <translation>Builds laden Kernel-Module, legen Gerätedateien an oder brauchen die Hardware des Hosts.</translation>
    </message>
    <message>
        <source>Sysbox 0.7.0 or newer, registered with the host's engine as sysbox-runc; 0.6.7 and older fail with current Docker inside.</source>
        <translation>Sysbox 0.7.0 oder neuer, bei der Engine des Hosts als sysbox-runc registriert; 0.6.7 und älter scheitern an einem aktuellen Docker im Container.</translation>
    </message>
    <message>
        <source>A Linux host with systemd, amd64 or arm64, kernel 5.12 or newer (5.19 is better), and an engine that runs as root.</source>
        <translation>Ein Linux-Host mit systemd, amd64 oder arm64, Kernel 5.12 oder neuer (besser 5.19), und eine Engine, die als root läuft.</translation>
    </message>
    <message>
        <source>A moment for the set-up: it may restart Docker, and can refuse to run while any container exists.</source>
        <translation>Etwas Zeit für die Einrichtung: Sie startet unter Umständen Docker neu und kann sich weigern, solange es irgendeinen Container gibt.</translation>
    </message>
    <message>
        <source>An agent image whose tag ends in -sudo, unless the engine runs in a container beside the agent.</source>
        <translation>Ein Agent-Image, dessen Tag auf -sudo endet, außer die Engine läuft in einem Container neben dem Agenten.</translation>
    </message>
    <message>
        <source>Needs a flaw in Sysbox or in the kernel</source>
        <translation>Nur mit einer Lücke in Sysbox oder im Kernel</translation>
    </message>
    <message>
        <source>Sysbox, as root; Docker may have to restart</source>
        <translation>Sysbox, als root; Docker muss eventuell neu starten</translation>
    </message>
    <message>
        <source>Looked up in the agent's container</source>
        <translation>Werden im Container des Agenten gesucht</translation>
    </message>
    <message>
        <source>No; Desktop sells its own isolation feature</source>
        <translation>Nein; Desktop verkauft eine eigene Isolation</translation>
    </message>
    <message>
        <source>The kernel is still shared</source>
        <translation>Der Kernel wird trotzdem geteilt</translation>
    </message>
    <message>
        <source>All containers run on the host's one kernel, so a flaw in the kernel or in Sysbox can let a hostile build out. This is a stronger fence than an ordinary container has, and a weaker one than a virtual machine. Keep the kernel and Sysbox up to date.</source>
        <translation>Alle Container laufen auf dem einen Kernel des Hosts, deshalb kann eine Lücke im Kernel oder in Sysbox einen bösartigen Build hinauslassen. Der Zaun ist stärker als der eines gewöhnlichen Containers und schwächer als der einer virtuellen Maschine. Halten Sie den Kernel und Sysbox aktuell.</translation>
    </message>
    <message>
        <source>What you mount into the agent is outside the fence</source>
        <translation>Was Sie in den Agenten einbinden, liegt außerhalb des Zauns</translation>
    </message>
    <message>
        <source>A host folder that you add to the agent can be read and, unless mounted read-only, changed by any build; the host's Docker socket would undo the isolation altogether. Sysbox refuses privileged mode and the host's network, but it lets such mounts pass. Dropping capabilities (single rights of root) does not help, because Sysbox ignores that setting by default.</source>
        <translation>Einen Host-Ordner, den Sie dem Agenten geben, kann jeder Build lesen und, sofern er nicht schreibgeschützt eingebunden ist, ändern; der Docker-Socket des Hosts würde die Isolation ganz aufheben. Sysbox lehnt den privilegierten Modus und das Netzwerk des Hosts ab, lässt solche Einbindungen aber zu. Capabilities (einzelne Rechte von root) zu entziehen, hilft nicht, weil Sysbox diese Einstellung standardmäßig ignoriert.</translation>
    </message>
    <message>
        <source>The agent is inside the fence with its builds</source>
        <translation>Der Agent ist mit seinen Builds innerhalb des Zauns</translation>
    </message>
    <message>
        <source>A hostile build can read the agent's settings, including the token that identifies it to the TeamCity server, and can change tools and images that later builds use. Running the agent as an ordinary user does not help if builds may use the engine, which acts as root inside the container.</source>
        <translation>Ein bösartiger Build kann die Einstellungen des Agenten lesen, auch das Token, mit dem er sich beim TeamCity-Server ausweist, und kann Tools und Images ändern, die spätere Builds verwenden. Den Agenten als gewöhnlichen Benutzer laufen zu lassen, hilft nicht, wenn Builds die Engine verwenden dürfen, denn diese handelt im Container als root.</translation>
    </message>
    <message>
        <source>All Sysbox containers share one range of user numbers</source>
        <translation>Alle Sysbox-Container teilen sich einen Bereich von Benutzernummern</translation>
    </message>
    <message>
        <source>The free edition gives every container it starts the same range of user numbers on the host. A build that did get out would not be root on the host, but to the host it would look the same as the other agents' builds. Agents of different trust belong on different hosts.</source>
        <translation>Die kostenlose Edition gibt jedem Container, den sie startet, denselben Bereich von Benutzernummern auf dem Host. Ein Build, der wirklich herauskäme, wäre nicht root auf dem Host, sähe für ihn aber genauso aus wie die Builds der anderen Agenten. Agenten, denen Sie unterschiedlich vertrauen, gehören auf verschiedene Hosts.</translation>
    </message>
    <message>
        <source>Support comes from the community</source>
        <translation>Unterstützung kommt aus der Community</translation>
    </message>
    <message>
        <source>Docker does not support Sysbox; its developers help as time allows. A new kernel, or a new Docker in the agent's image, can stop working until Sysbox follows. Try updates on one agent first.</source>
        <translation>Docker unterstützt Sysbox nicht; seine Entwickler helfen, so weit ihre Zeit reicht. Ein neuer Kernel oder ein neues Docker im Image des Agenten kann nicht mehr funktionieren, bis Sysbox nachzieht. Probieren Sie Updates zuerst an einem Agenten aus.</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>A hostile build takes the host over</source>
        <translation>Ein bösartiger Build übernimmt den Host</translation>
    </message>
    <message>
        <source>To install on the host</source>
        <translation>Auf dem Host zu installieren</translation>
    </message>
    <message>
        <source>Image cache</source>
        <translation>Image-Cache</translation>
    </message>
    <message>
        <source>Paths in a build's docker run -v</source>
        <translation>Pfade in docker run -v eines Builds</translation>
    </message>
    <message>
        <source>What builds leave behind</source>
        <translation>Was Builds hinterlassen</translation>
    </message>
    <message>
        <source>Agents on one host</source>
        <translation>Agenten auf einem Host</translation>
    </message>
    <message>
        <source>On Docker Desktop</source>
        <translation>Mit Docker Desktop</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>What a hostile build can do</source>
        <translation>Was ein bösartiger Build tun kann</translation>
    </message>
    <message>
        <source>What does not help</source>
        <translation>Was nicht hilft</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Was helfen würde</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>Geeignet, wenn</translation>
    </message>
    <message>
        <source>Don't use it when</source>
        <translation>Nicht geeignet, wenn</translation>
    </message>
    <message>
        <source>It needs</source>
        <translation>Voraussetzungen</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Explains the methods: without METHOD in one line each.

Example: dind-wizard methods sysbox</source>
        <translation>Erklärt die Methoden: ohne METHOD jede in einer Zeile.

Beispiel: dind-wizard methods sysbox</translation>
    </message>
    <message>
        <source>There is no method "%1".</source>
        <translation>Die Methode „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Methods: docker-socket, dind, sysbox.</source>
        <translation>Methoden: docker-socket, dind, sysbox.</translation>
    </message>
</context>
<context>
    <name>OptionLines</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>write it as KEY=value.</source>
        <translation>Schreiben Sie sie als NAME=Wert.</translation>
    </message>
    <message>
        <source>there is no name before the “=”.</source>
        <translation>Vor dem „=“ steht kein Name.</translation>
    </message>
    <message>
        <source>%1 is there twice; keep one of the two lines.</source>
        <translation>%1 kommt zweimal vor; behalten Sie eine der beiden Zeilen.</translation>
    </message>
    <message>
        <source>write it as SOURCE:TARGET, or SOURCE:TARGET:ro for read-only.</source>
        <translation>Schreiben Sie sie als SOURCE:TARGET, oder SOURCE:TARGET:ro für schreibgeschützt.</translation>
    </message>
    <message>
        <source>“%1” is no option here; “ro” (read-only) is.</source>
        <translation>„%1“ ist hier keine Option, wohl aber „ro“ (schreibgeschützt).</translation>
    </message>
    <message>
        <source>write it as HOST:ADDRESS, for example teamcity.lan:192.168.1.20.</source>
        <translation>Schreiben Sie sie als HOST:ADDRESS, zum Beispiel teamcity.lan:192.168.1.20.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>--%1 can't be "%2".</source>
        <translation>--%1 kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>Write it as NAME=VALUE.</source>
        <translation>Schreiben Sie es als NAME=VALUE.</translation>
    </message>
    <message>
        <source>Write it as SOURCE:TARGET or SOURCE:TARGET:ro.</source>
        <translation>Schreiben Sie es als SOURCE:TARGET oder SOURCE:TARGET:ro.</translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <translation>Geben Sie eine ganze Zahl an.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Wählen Sie eines davon: %1.</translation>
    </message>
    <message>
        <source>Choose one of: on, off.</source>
        <translation>Wählen Sie eines davon: on, off.</translation>
    </message>
    <message>
        <source>Write it as HOST:ADDRESS.</source>
        <translation>Schreiben Sie es als HOST:ADDRESS.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Geben Sie eine Zahl an.</translation>
    </message>
    <message>
        <source>Give a number with a unit, such as 4g or 512m.</source>
        <translation>Geben Sie eine Zahl mit Einheit an, zum Beispiel 4g oder 512m.</translation>
    </message>
    <message>
        <source>Give the port it shall have, such as 8111.</source>
        <translation>Geben Sie den Port an, den er haben soll, zum Beispiel 8111.</translation>
    </message>
    <message>
        <source>--trial-server-image needs --trial-server with a port.</source>
        <translation>--trial-server-image braucht --trial-server mit einem Port.</translation>
    </message>
    <message>
        <source>docker-socket, dind or sysbox. Default: docker-socket.</source>
        <translation>docker-socket, dind oder sysbox. Standard: docker-socket.</translation>
    </message>
    <message>
        <source>Address of the TeamCity server, as the agent reaches it. Required, unless --trial-server makes one.</source>
        <translation>Adresse des TeamCity-Servers, wie der Agent ihn erreicht. Erforderlich, außer --trial-server legt einen an.</translation>
    </message>
    <message>
        <source>Make a TeamCity server too, for trying it out, on this port of the engine's host. The agents use it; leave out --server-url.</source>
        <translation>Legt zum Ausprobieren auch einen TeamCity-Server an, auf diesem Port des Hosts der Engine. Die Agenten verwenden ihn; lassen Sie --server-url weg.</translation>
    </message>
    <message>
        <source>Image of that server. Default: of the agent's version.</source>
        <translation>Image dieses Servers. Standard: in der Version des Agenten.</translation>
    </message>
    <message>
        <source>Image of the agent. Default: the method's.</source>
        <translation>Image des Agenten. Standard: das der Methode.</translation>
    </message>
    <message>
        <source>Name of agent and container. Default: teamcity-agent.</source>
        <translation>Name von Agent und Container. Standard: teamcity-agent.</translation>
    </message>
    <message>
        <source>How many agents: NAME-1 to NAME-N. Default: 1.</source>
        <translation>Anzahl der Agenten: NAME-1 bis NAME-N. Standard: 1.</translation>
    </message>
    <message>
        <source>sidecar or agent. Default: dind sidecar, sysbox agent.</source>
        <translation>sidecar oder agent. Standard: bei dind sidecar, bei sysbox agent.</translation>
    </message>
    <message>
        <source>Image of the sidecar. Default: docker:dind.</source>
        <translation>Image des Sidecars. Standard: docker:dind.</translation>
    </message>
    <message>
        <source>Largest packet of the sidecar's networks. Default: 1500.</source>
        <translation>Größtes Paket der Netzwerke des Sidecars. Standard: 1500.</translation>
    </message>
    <message>
        <source>Where the sidecar's networks get addresses, such as 10.201.0.0/16.</source>
        <translation>Woher die Netzwerke des Sidecars Adressen bekommen, zum Beispiel 10.201.0.0/16.</translation>
    </message>
    <message>
        <source>A mirror of Docker Hub for the sidecar.</source>
        <translation>Ein Mirror von Docker Hub für den Sidecar.</translation>
    </message>
    <message>
        <source>A registry without a trusted certificate, for the sidecar; may be repeated.</source>
        <translation>Eine Registry ohne vertrauenswürdiges Zertifikat, für den Sidecar; mehrmals möglich.</translation>
    </message>
    <message>
        <source>The engine's socket on its host. Default: its own, else /var/run/docker.sock.</source>
        <translation>Der Socket der Engine auf ihrem Host. Standard: ihr eigener, sonst /var/run/docker.sock.</translation>
    </message>
    <message>
        <source>A filter before the socket. build: images only; run: containers too. Default: off.</source>
        <translation>Ein Filter vor dem Socket. build: nur Images; run: auch Container. Standard: off.</translation>
    </message>
    <message>
        <source>Directories where TeamCity's container wrapper needs them. Default: on.</source>
        <translation>Legt Verzeichnisse dorthin, wo der Container Wrapper von TeamCity sie braucht. Standard: on.</translation>
    </message>
    <message>
        <source>root or agent. Default: root.</source>
        <translation>root oder agent. Standard: root.</translation>
    </message>
    <message>
        <source>Environment variable of the agent; may be repeated.</source>
        <translation>Umgebungsvariable des Agenten; mehrmals möglich.</translation>
    </message>
    <message>
        <source>Another volume or path; may be repeated.</source>
        <translation>Ein weiteres Volume oder ein weiterer Pfad; mehrmals möglich.</translation>
    </message>
    <message>
        <source>A line for /etc/hosts; may be repeated.</source>
        <translation>Eine Zeile für /etc/hosts; mehrmals möglich.</translation>
    </message>
    <message>
        <source>Another label; may be repeated.</source>
        <translation>Ein weiteres Label; mehrmals möglich.</translation>
    </message>
    <message>
        <source>An existing network. Default: the default bridge.</source>
        <translation>Ein vorhandenes Netzwerk. Standard: die Standard-Bridge.</translation>
    </message>
    <message>
        <source>Processors for each container. Default: no limit.</source>
        <translation>Prozessoren für jeden Container. Standard: kein Limit.</translation>
    </message>
    <message>
        <source>Memory for each container. Default: no limit.</source>
        <translation>Arbeitsspeicher für jeden Container. Standard: kein Limit.</translation>
    </message>
    <message>
        <source>Processes for each container. Default: no limit.</source>
        <translation>Prozesse für jeden Container. Standard: kein Limit.</translation>
    </message>
    <message>
        <source>Restart policy. Default: unless-stopped.</source>
        <translation>Neustart-Regel. Standard: unless-stopped.</translation>
    </message>
    <message>
        <source>Seconds before a stop becomes a kill. Default: 60.</source>
        <translation>Sekunden, bis aus dem Stoppen ein Abbruch wird. Standard: 60.</translation>
    </message>
    <message>
        <source>Settings file; the options override it.</source>
        <translation>Einstellungsdatei; die Optionen haben Vorrang.</translation>
    </message>
    <message>
        <source>File with the agent's token. Default: none; authorise the agent in TeamCity after the launch.</source>
        <translation>Datei mit dem Token des Agenten. Standard: keine; autorisieren Sie den Agenten nach dem Start in TeamCity.</translation>
    </message>
    <message>
        <source>A Docker context, or an address such as unix:///var/run/docker.sock. Default: as the docker command chooses.</source>
        <translation>Ein Docker-Kontext oder eine Adresse wie unix:///var/run/docker.sock. Standard: wie der Befehl docker wählt.</translation>
    </message>
    <message>
        <source>See dind-wizard %1 --help.</source>
        <translation>Siehe dind-wizard %1 --help.</translation>
    </message>
    <message>
        <source>"%1" is not expected here.</source>
        <translation>„%1“ wird hier nicht erwartet.</translation>
    </message>
    <message>
        <source>The settings file %1 can't be read: %2.</source>
        <translation>Die Einstellungsdatei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation>Prüfen Sie den Pfad und ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>The token file %1 can't be read: %2.</source>
        <translation>Die Token-Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The token file %1 is empty.</source>
        <translation>Die Token-Datei %1 ist leer.</translation>
    </message>
    <message>
        <source>Its first line is the token.</source>
        <translation>Ihre erste Zeile ist das Token.</translation>
    </message>
    <message>
        <source>The file %1 holds no token.</source>
        <translation>Die Datei %1 enthält kein Token.</translation>
    </message>
    <message>
        <source>Its first line is the token: text of at most 4096 characters.</source>
        <translation>Ihre erste Zeile ist das Token: Text mit höchstens 4096 Zeichen.</translation>
    </message>
</context>
<context>
    <name>Outputs</name>
    <message>
        <source>Docker command</source>
        <translation>Docker-Befehl</translation>
    </message>
    <message>
        <source>a shell script with docker commands</source>
        <translation>ein Shell-Skript mit docker-Befehlen</translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>the same commands for PowerShell</source>
        <translation>dieselben Befehle für PowerShell</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Compose</translation>
    </message>
    <message>
        <source>a Compose file</source>
        <translation>eine Compose-Datei</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>a Kubernetes manifest</source>
        <translation>ein Kubernetes-Manifest</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>everything that would be made, as JSON</source>
        <translation>alles, was angelegt würde, als JSON</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>a drawing of what would be made, as SVG</source>
        <translation>eine Zeichnung dessen, was angelegt würde, als SVG</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>A token belongs to one agent, and the settings ask for %1.</source>
        <translation>Ein Token gehört zu einem einzelnen Agenten, und die Einstellungen verlangen %1.</translation>
    </message>
    <message>
        <source>Leave the token out and authorise the agents in TeamCity.</source>
        <translation>Lassen Sie das Token weg, und autorisieren Sie die Agenten in TeamCity.</translation>
    </message>
</context>
<context>
    <name>PowerShellCommand</name>
    <message>
        <source>TeamCity agents "%1", method %2. Made by dind-wizard.</source>
        <translation>TeamCity-Agenten „%1“, Methode %2. Erstellt von dind-wizard.</translation>
    </message>
    <message>
        <source>For Windows PowerShell 5.1 and PowerShell 7. Start with: powershell -ExecutionPolicy Bypass -File %1.ps1</source>
        <translation>Für Windows PowerShell 5.1 und PowerShell 7. Starten mit: powershell -ExecutionPolicy Bypass -File %1.ps1</translation>
    </message>
    <message>
        <source>Secrets are read from the file %1, which must be in the folder where this is run.</source>
        <translation>Geheimnisse werden aus der Datei %1 gelesen, die in dem Ordner liegen muss, in dem dies ausgeführt wird.</translation>
    </message>
    <message>
        <source>Windows starts no program with more than 32767 characters, and the command for the container %1 has about %2. On Windows this script will fail there; take the Compose file.</source>
        <translation>Windows startet kein Programm mit mehr als 32767 Zeichen, und der Befehl für den Container %1 hat etwa %2. Unter Windows wird dieses Skript dort scheitern; verwenden Sie die Compose-Datei.</translation>
    </message>
</context>
<context>
    <name>PowerShellScript</name>
    <message>
        <source>This loop can't be followed.</source>
        <translation>Dieser Schleife lässt sich nicht folgen.</translation>
    </message>
    <message>
        <source>This is no string in single quotes.</source>
        <translation>Das ist keine Zeichenkette in einfachen Anführungszeichen.</translation>
    </message>
    <message>
        <source>A bracket ( is not closed.</source>
        <translation>Eine Klammer ( ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A quote ' is not closed.</source>
        <translation>Ein Anführungszeichen ' ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB.</source>
        <translation>Der Text ist länger als 1 MiB.</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>In the agent's container it can't be told: put it beside the agent.</source>
        <translation>Im Container des Agenten lässt sich der Engine das nicht vorgeben: Legen Sie sie neben den Agenten.</translation>
    </message>
    <message>
        <source>Packets leave the host through %1 and may have %2 bytes (MTU); those of the builds' engine have up to %3.</source>
        <translation>Pakete verlassen den Host über %1 und dürfen %2 Byte haben (MTU); die der Engine für Builds haben bis zu %3.</translation>
    </message>
    <message>
        <source>The builds' engine does not know what is around it. Larger packets can get lost without a word: pulls and downloads in builds hang.</source>
        <translation>Die Engine für Builds weiß nicht, was sie umgibt. Größere Pakete können unbemerkt verloren gehen: Pulls und Downloads in Builds bleiben hängen.</translation>
    </message>
    <message>
        <source>Tell it the same MTU: %1.</source>
        <translation>Geben Sie ihr dieselbe MTU vor: %1.</translation>
    </message>
    <message>
        <source>Set its MTU to %1</source>
        <translation>Ihre MTU auf %1 setzen</translation>
    </message>
    <message>
        <source>Put it in a sidecar, with an MTU of %1</source>
        <translation>In einen Sidecar legen, mit einer MTU von %1</translation>
    </message>
    <message>
        <source>The builds' engine takes addresses from %1, and the host reaches %2 through %3.</source>
        <translation>Die Engine für Builds nimmt Adressen aus %1, und der Host erreicht %2 über %3.</translation>
    </message>
    <message>
        <source>What has such an address there can't be reached from containers that builds start.</source>
        <translation>Was dort eine solche Adresse hat, ist aus Containern, die Builds starten, nicht erreichbar.</translation>
    </message>
    <message>
        <source>Give it a subnet that nothing else uses.</source>
        <translation>Geben Sie ihr ein Subnetz, das sonst nicht verwendet wird.</translation>
    </message>
    <message>
        <source>Give it a subnet that nothing else uses, such as %1.</source>
        <translation>Geben Sie ihr ein Subnetz, das sonst nicht verwendet wird, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>Give it %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Put it in a sidecar, with %1</source>
        <translation>In einen Sidecar legen, mit %1</translation>
    </message>
    <message>
        <source>The addresses that the builds' engine takes (%1) are not used elsewhere on the host.</source>
        <translation>Die Adressen, die die Engine für Builds nimmt (%1), werden auf dem Host sonst nicht verwendet.</translation>
    </message>
    <message>
        <source>The host's engine uses the proxy %1.</source>
        <translation>Die Engine des Hosts verwendet den Proxy %1.</translation>
    </message>
    <message>
        <source>The builds' engine gets one too.</source>
        <translation>Die Engine für Builds bekommt auch einen.</translation>
    </message>
    <message>
        <source>The builds' engine does not inherit it: it can't pull images for builds if there is no other way out.</source>
        <translation>Die Engine für Builds übernimmt ihn nicht: Sie kann keine Images für Builds herunterladen, wenn es keinen anderen Weg nach außen gibt.</translation>
    </message>
    <message>
        <source>Give the agent the variables HTTPS_PROXY, HTTP_PROXY and NO_PROXY: a sidecar gets the same, and is itself reached without the proxy.</source>
        <translation>Geben Sie dem Agenten die Variablen HTTPS_PROXY, HTTP_PROXY und NO_PROXY: Ein Sidecar bekommt dieselben und wird selbst ohne den Proxy erreicht.</translation>
    </message>
    <message>
        <source>Use the same proxy</source>
        <translation>Denselben Proxy verwenden</translation>
    </message>
    <message>
        <source>Put it in a sidecar, with the proxy</source>
        <translation>In einen Sidecar legen, mit dem Proxy</translation>
    </message>
    <message>
        <source>The builds' engine pulls through the mirror %1.</source>
        <translation>Die Engine für Builds lädt über den Mirror %1 herunter.</translation>
    </message>
    <message>
        <source>The host's engine pulls through the mirror %1.</source>
        <translation>Die Engine des Hosts lädt über den Mirror %1 herunter.</translation>
    </message>
    <message>
        <source>The builds' engine does not inherit it: it asks Docker Hub itself, which counts pulls and refuses after some.</source>
        <translation>Die Engine für Builds übernimmt ihn nicht: Sie fragt Docker Hub selbst, der Downloads zählt und nach einigen ablehnt.</translation>
    </message>
    <message>
        <source>Give it the same mirror, if containers reach it.</source>
        <translation>Geben Sie ihr denselben Mirror, wenn Container ihn erreichen.</translation>
    </message>
    <message>
        <source>Use the same mirror</source>
        <translation>Denselben Mirror verwenden</translation>
    </message>
    <message>
        <source>The agent is made by a Docker engine.</source>
        <translation>Der Agent wird von einer Docker-Engine angelegt.</translation>
    </message>
    <message>
        <source>Your account is in the group %1, but only from the next login on. Log out and in again, or start this program from a shell in which you ran the command below.</source>
        <translation>Ihr Konto ist in der Gruppe %1, aber erst ab der nächsten Anmeldung. Melden Sie sich ab und wieder an, oder starten Sie dieses Programm aus einer Shell, in der Sie den Befehl unten ausgeführt haben.</translation>
    </message>
    <message>
        <source>Docker engine %1 on %2, reached at %3 (%4).</source>
        <translation>Docker-Engine %1 auf %2, erreicht unter %3 (%4).</translation>
    </message>
    <message>
        <source>The engine does not tell its version: %1</source>
        <translation>Die Engine nennt ihre Version nicht: %1</translation>
    </message>
    <message>
        <source>Whether other programs can talk to it is not known.</source>
        <translation>Ob andere Programme mit ihr sprechen können, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The engine speaks version %1 of the Engine API, and takes programs that speak %2 or newer.</source>
        <translation>Die Engine spricht Version %1 der Engine-API und akzeptiert Programme, die %2 oder neuer sprechen.</translation>
    </message>
    <message>
        <source>Builds with older Docker tools (Docker before 25, Compose 1, libraries that ask for a fixed version) are refused.</source>
        <translation>Builds mit älteren Docker-Werkzeugen (Docker vor 25, Compose 1, Bibliotheken, die eine feste Version verlangen) werden abgelehnt.</translation>
    </message>
    <message>
        <source>Update Docker to 29.3 or newer, or set "min-api-version": "1.40" in the engine's daemon.json and restart it.</source>
        <translation>Aktualisieren Sie Docker auf 29.3 oder neuer, oder setzen Sie "min-api-version": "1.40" in der daemon.json der Engine, und starten Sie sie neu.</translation>
    </message>
    <message>
        <source>The engine runs Linux containers.</source>
        <translation>Die Engine führt Linux-Container aus.</translation>
    </message>
    <message>
        <source>The engine runs %1 containers.</source>
        <translation>Die Engine führt %1-Container aus.</translation>
    </message>
    <message>
        <source>All three methods are for Linux containers.</source>
        <translation>Alle drei Methoden sind für Linux-Container.</translation>
    </message>
    <message>
        <source>In Docker Desktop choose "Switch to Linux containers".</source>
        <translation>Wählen Sie in Docker Desktop „Switch to Linux containers“.</translation>
    </message>
    <message>
        <source>What answers is Podman, in Docker's place.</source>
        <translation>Es antwortet Podman, anstelle von Docker.</translation>
    </message>
    <message>
        <source>It understands most of what Docker does, but this set-up is made for Docker and only partly tried with Podman.</source>
        <translation>Es versteht das meiste von Docker, aber diese Einrichtung ist für Docker gemacht und mit Podman nur zum Teil erprobt.</translation>
    </message>
    <message>
        <source>If something fails that should not, install Docker and choose its engine.</source>
        <translation>Wenn etwas unerwartet fehlschlägt, installieren Sie Docker, und wählen Sie dessen Engine.</translation>
    </message>
    <message>
        <source>This is Docker Desktop: the engine is in a virtual machine, and sees only the folders that are shared with it.</source>
        <translation>Dies ist Docker Desktop: Die Engine läuft in einer virtuellen Maschine und sieht nur die Ordner, die für sie freigegeben sind.</translation>
    </message>
    <message>
        <source>The engine runs in a container itself.</source>
        <translation>Die Engine läuft selbst in einem Container.</translation>
    </message>
    <message>
        <source>Paths and sockets are that container's, and an engine inside the agent is one level deeper still, with a slower storage.</source>
        <translation>Pfade und Sockets sind die dieses Containers, und eine Engine im Agenten liegt noch eine Ebene tiefer, mit langsamerem Speicher.</translation>
    </message>
    <message>
        <source>If you can, choose the engine of the machine.</source>
        <translation>Wählen Sie nach Möglichkeit die Engine des Rechners.</translation>
    </message>
    <message>
        <source>Take the method %1</source>
        <translation>Die Methode %1 verwenden</translation>
    </message>
    <message>
        <source>The engine's kernel can't limit processor time.</source>
        <translation>Der Kernel der Engine kann Prozessorzeit nicht begrenzen.</translation>
    </message>
    <message>
        <source>A limit of %1 processors is asked for, and the engine refuses it.</source>
        <translation>Ein Limit von %1 Prozessoren ist verlangt, und die Engine lehnt es ab.</translation>
    </message>
    <message>
        <source>Leave the limit of processors out.</source>
        <translation>Lassen Sie das Limit für Prozessoren weg.</translation>
    </message>
    <message>
        <source>Without a limit of processors</source>
        <translation>Ohne Limit für Prozessoren</translation>
    </message>
    <message numerus="yes">
        <source>The engine's host has %n processor(s).</source>
        <translation>
            <numerusform>Der Host der Engine hat %n Prozessor.</numerusform>
            <numerusform>Der Host der Engine hat %n Prozessoren.</numerusform>
        </translation>
    </message>
    <message>
        <source>A limit of %1 is more than there are, and the engine refuses it.</source>
        <translation>Ein Limit von %1 ist mehr, als vorhanden sind, und die Engine lehnt es ab.</translation>
    </message>
    <message>
        <source>Ask for %1 or less.</source>
        <translation>Verlangen Sie %1 oder weniger.</translation>
    </message>
    <message numerus="yes">
        <source>Limit to %n processor(s)</source>
        <translation>
            <numerusform>Auf %n Prozessor begrenzen</numerusform>
            <numerusform>Auf %n Prozessoren begrenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each container gets up to %1 of %2 processors.</source>
        <translation>Jeder Container bekommt bis zu %1 von %2 Prozessoren.</translation>
    </message>
    <message>
        <source>Each container may use %1 of memory.</source>
        <translation>Jeder Container darf %1 Arbeitsspeicher nutzen.</translation>
    </message>
    <message>
        <source>An agent alone takes about %1, and builds come on top: what takes more is killed.</source>
        <translation>Ein Agent allein braucht etwa %1, und Builds kommen noch dazu: Was mehr braucht, wird abgebrochen.</translation>
    </message>
    <message>
        <source>Allow 2g or more, or set no limit.</source>
        <translation>Erlauben Sie 2g oder mehr, oder setzen Sie kein Limit.</translation>
    </message>
    <message>
        <source>The engine's host has %1 of memory.</source>
        <translation>Der Host der Engine hat %1 Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The TeamCity server and its agents take about %1, and builds come on top.</source>
        <translation>Der TeamCity-Server und seine Agenten brauchen etwa %1, und Builds kommen noch dazu.</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) take about %1, and builds come on top.</source>
        <translation>
            <numerusform>%n Agent braucht etwa %1, und Builds kommen noch dazu.</numerusform>
            <numerusform>%n Agenten brauchen etwa %1, und Builds kommen noch dazu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use a larger machine, or fewer agents.</source>
        <translation>Verwenden Sie einen größeren Rechner oder weniger Agenten.</translation>
    </message>
    <message>
        <source>The engine can't limit containers (its cgroup driver is "none").</source>
        <translation>Die Engine kann Container nicht begrenzen (ihr cgroup-Treiber ist „none“).</translation>
    </message>
    <message>
        <source>The limits of processors, memory and processes have no effect: a build can take all of the machine.</source>
        <translation>Die Limits für Prozessoren, Arbeitsspeicher und Prozesse haben keine Wirkung: Ein Build kann den ganzen Rechner beanspruchen.</translation>
    </message>
    <message>
        <source>A rootless engine needs systemd and cgroup version 2 for limits (docs.docker.com/engine/security/rootless).</source>
        <translation>Eine Rootless-Engine braucht für Limits systemd und cgroup Version 2 (docs.docker.com/engine/security/rootless).</translation>
    </message>
    <message>
        <source>The engine's kernel can't limit the number of processes.</source>
        <translation>Der Kernel der Engine kann die Anzahl der Prozesse nicht begrenzen.</translation>
    </message>
    <message>
        <source>That limit has no effect.</source>
        <translation>Dieses Limit hat keine Wirkung.</translation>
    </message>
    <message>
        <source>Leave it out, or use a kernel with the pids control group.</source>
        <translation>Lassen Sie es weg, oder verwenden Sie einen Kernel mit der Control Group pids.</translation>
    </message>
    <message>
        <source>Control groups: version %1, driver %2.</source>
        <translation>Control Groups: Version %1, Treiber %2.</translation>
    </message>
    <message>
        <source>Images are stored by %1.</source>
        <translation>Images werden von %1 gespeichert.</translation>
    </message>
    <message>
        <source>Images are stored by %1 on %2.</source>
        <translation>Images werden von %1 auf %2 gespeichert.</translation>
    </message>
    <message>
        <source>This driver copies every layer in full: containers start slowly, and the agent's image alone takes several times its size.</source>
        <translation>Dieser Treiber kopiert jeden Layer vollständig: Container starten langsam, und allein das Image des Agenten belegt ein Mehrfaches seiner Größe.</translation>
    </message>
    <message>
        <source>Put the engine's data on ext4 or xfs, so that it can use overlay2.</source>
        <translation>Legen Sie die Daten der Engine auf ext4 oder xfs, damit sie overlay2 verwenden kann.</translation>
    </message>
    <message>
        <source>The agent's own engine keeps its data there too, and can't use overlay2 on top: it falls back to a slow driver that needs much more space.</source>
        <translation>Auch die eigene Engine des Agenten bewahrt ihre Daten dort auf und kann darüber kein overlay2 verwenden: Sie weicht auf einen langsamen Treiber aus, der viel mehr Platz braucht.</translation>
    </message>
    <message>
        <source>Put the engine's data on ext4 or xfs: a container that runs an engine needs a volume at /var/lib/docker.</source>
        <translation>Legen Sie die Daten der Engine auf ext4 oder xfs: Ein Container, in dem eine Engine läuft, braucht ein Volume unter /var/lib/docker.</translation>
    </message>
    <message>
        <source>That file system lacks d_type, which overlay2 needs: files that were deleted can come back in images.</source>
        <translation>Diesem Dateisystem fehlt d_type, das overlay2 braucht: Gelöschte Dateien können in Images wieder auftauchen.</translation>
    </message>
    <message>
        <source>Make the file system anew (xfs: mkfs.xfs -n ftype=1).</source>
        <translation>Legen Sie das Dateisystem neu an (xfs: mkfs.xfs -n ftype=1).</translation>
    </message>
    <message>
        <source>%1 are free at %2.</source>
        <translation>%1 sind unter %2 frei.</translation>
    </message>
    <message>
        <source>About %1 are needed: 3 GB for an agent that upgrades itself, and 2 GB for each image that is not there yet. Builds come on top.</source>
        <translation>Etwa %1 werden gebraucht: 3 GB für einen Agenten, der sich selbst aktualisiert, und 2 GB für jedes Image, das noch nicht da ist. Builds kommen noch dazu.</translation>
    </message>
    <message>
        <source>Make room. The command shows what takes it; docker system prune removes what nothing uses.</source>
        <translation>Schaffen Sie Platz. Der Befehl zeigt, was ihn belegt; docker system prune entfernt, was niemand verwendet.</translation>
    </message>
    <message>
        <source>%1 can't be pulled: %2</source>
        <translation>%1 kann nicht heruntergeladen werden: %2</translation>
    </message>
    <message>
        <source>The engine does not have this image.</source>
        <translation>Die Engine hat dieses Image nicht.</translation>
    </message>
    <message>
        <source>Check name and tag. For a private registry log in once with docker login.</source>
        <translation>Prüfen Sie Name und Tag. Bei einer privaten Registry melden Sie sich einmal mit docker login an.</translation>
    </message>
    <message>
        <source>The engine has %1.</source>
        <translation>Die Engine hat das Image %1.</translation>
    </message>
    <message>
        <source>Whether the engine has %1 could not be read.</source>
        <translation>Ob die Engine das Image %1 hat, konnte nicht ermittelt werden.</translation>
    </message>
    <message>
        <source>The engine does not have %1.</source>
        <translation>Die Engine hat das Image %1 nicht.</translation>
    </message>
    <message>
        <source>Pulling is switched off.</source>
        <translation>Das Herunterladen ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Allow pulling, or pull it with the command below.</source>
        <translation>Erlauben Sie das Herunterladen, oder laden Sie das Image mit dem Befehl unten herunter.</translation>
    </message>
    <message>
        <source>%1 will be pulled.</source>
        <translation>%1 wird heruntergeladen.</translation>
    </message>
    <message>
        <source>The registry has %1; it will be pulled.</source>
        <translation>Die Registry hat %1; es wird heruntergeladen.</translation>
    </message>
    <message>
        <source>%1 is for %2, and the engine's processor is %3.</source>
        <translation>%1 ist für %2, und der Prozessor der Engine ist %3.</translation>
    </message>
    <message>
        <source>Take an image for %1 (another tag, perhaps).</source>
        <translation>Verwenden Sie ein Image für %1 (vielleicht ein anderes Tag).</translation>
    </message>
    <message>
        <source>Its programs can't run here ("exec format error").</source>
        <translation>Seine Programme können hier nicht laufen („exec format error“).</translation>
    </message>
    <message>
        <source>Its programs are emulated, if the engine's host can do that: slow, and an engine in the agent does not work so.</source>
        <translation>Seine Programme werden emuliert, falls der Host der Engine das kann: langsam, und eine Engine im Agenten funktioniert so nicht.</translation>
    </message>
    <message>
        <source>%1 is for this processor (%2).</source>
        <translation>%1 ist für diesen Prozessor (%2).</translation>
    </message>
    <message>
        <source>%1 is to be had for this processor (%2).</source>
        <translation>%1 gibt es für diesen Prozessor (%2).</translation>
    </message>
    <message>
        <source>%1 is offered for %2, and the engine needs linux/%3.</source>
        <translation>%1 wird für %2 angeboten, und die Engine braucht linux/%3.</translation>
    </message>
    <message>
        <source>The pull fails ("no matching manifest").</source>
        <translation>Das Herunterladen schlägt fehl („no matching manifest“).</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>It is mounted into the agent, and a missing path is not made up for.</source>
        <translation>Der Pfad wird in den Agenten eingebunden, und ein fehlender wird nicht ersetzt.</translation>
    </message>
    <message>
        <source>Leave the socket's path empty to take the engine's own: %1.</source>
        <translation>Lassen Sie den Pfad des Sockets leer, um den der Engine zu verwenden: %1.</translation>
    </message>
    <message>
        <source>Take the engine's own socket</source>
        <translation>Den Socket der Engine verwenden</translation>
    </message>
    <message>
        <source>%1 is a directory, not a socket.</source>
        <translation>%1 ist ein Verzeichnis, kein Socket.</translation>
    </message>
    <message>
        <source>An engine made it when somebody mounted the socket while it was missing.</source>
        <translation>Eine Engine hat es angelegt, als jemand den Socket einband, während er fehlte.</translation>
    </message>
    <message>
        <source>Stop Docker, remove the empty directory, and start Docker.</source>
        <translation>Stoppen Sie Docker, entfernen Sie das leere Verzeichnis, und starten Sie Docker.</translation>
    </message>
    <message>
        <source>Correct the path, or create it first.</source>
        <translation>Korrigieren Sie den Pfad, oder legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>The socket is Docker Desktop's own, in its virtual machine.</source>
        <translation>Der Socket gehört Docker Desktop selbst, in dessen virtueller Maschine.</translation>
    </message>
    <message>
        <source>%1 is taken from this machine through Docker Desktop's file sharing.</source>
        <translation>%1 stammt von diesem Rechner, über die Dateifreigabe von Docker Desktop.</translation>
    </message>
    <message>
        <source>If the folder is not shared with Docker Desktop, the launch fails ("mounts denied").</source>
        <translation>Ist der Ordner nicht für Docker Desktop freigegeben, schlägt der Start fehl („mounts denied“).</translation>
    </message>
    <message>
        <source>Look in Docker Desktop: Settings, Resources, File sharing.</source>
        <translation>Sehen Sie in Docker Desktop nach: „Settings“, „Resources“, „File sharing“.</translation>
    </message>
    <message>
        <source>%1 is on the engine's host, which is not this machine: it can't be looked at from here.</source>
        <translation>%1 liegt auf dem Host der Engine, und das ist nicht dieser Rechner: Von hier aus lässt sich der Pfad nicht prüfen.</translation>
    </message>
    <message>
        <source>If it does not exist there, the launch fails.</source>
        <translation>Wenn er dort nicht vorhanden ist, schlägt der Start fehl.</translation>
    </message>
    <message>
        <source>Make sure that it exists there; a path of this machine does not count.</source>
        <translation>Sorgen Sie dafür, dass er dort vorhanden ist; ein Pfad dieses Rechners zählt nicht.</translation>
    </message>
    <message>
        <source>You may not look at %1; the engine may.</source>
        <translation>Sie dürfen %1 nicht ansehen; die Engine darf es.</translation>
    </message>
    <message>
        <source>%1 is there.</source>
        <translation>%1 ist vorhanden.</translation>
    </message>
    <message>
        <source>A launch has to know what is there already, to touch none of it.</source>
        <translation>Ein Start muss wissen, was schon da ist, um nichts davon anzurühren.</translation>
    </message>
    <message>
        <source>Call it %1</source>
        <translation>Den Namen %1 verwenden</translation>
    </message>
    <message>
        <source>The name %1 is free.</source>
        <translation>Der Name %1 ist frei.</translation>
    </message>
    <message>
        <source>The container %1 of this deployment will be replaced.</source>
        <translation>Der Container %1 dieser Bereitstellung wird ersetzt.</translation>
    </message>
    <message>
        <source>There is already a container named %1 (image %2, %3).</source>
        <translation>Es gibt schon einen Container namens %1 (Image %2, %3).</translation>
    </message>
    <message>
        <source>Names of containers are unique on an engine.</source>
        <translation>Namen von Containern sind auf einer Engine eindeutig.</translation>
    </message>
    <message>
        <source>It is an agent of this deployment: launch with "replace", remove it with dind-wizard agents remove, or choose another name.</source>
        <translation>Er ist ein Agent dieser Bereitstellung: Starten Sie mit „replace“, entfernen Sie ihn mit dind-wizard agents remove, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another name, or remove that container if nobody needs it.</source>
        <translation>Wählen Sie einen anderen Namen, oder entfernen Sie diesen Container, wenn niemand ihn braucht.</translation>
    </message>
    <message>
        <source>The container %1 uses /opt/buildagent of this host.</source>
        <translation>Der Container %1 verwendet /opt/buildagent dieses Hosts.</translation>
    </message>
    <message>
        <source>Two agents in the same directories destroy each other's files.</source>
        <translation>Zwei Agenten in denselben Verzeichnissen zerstören sich gegenseitig die Dateien.</translation>
    </message>
    <message>
        <source>Switch the container wrapper off, take the method dind or sysbox, or stop that container.</source>
        <translation>Schalten Sie den Container Wrapper aus, verwenden Sie die Methode dind oder sysbox, oder stoppen Sie diesen Container.</translation>
    </message>
    <message>
        <source>Without the container wrapper</source>
        <translation>Ohne Container Wrapper</translation>
    </message>
    <message>
        <source>No other running container uses /opt/buildagent.</source>
        <translation>Kein anderer laufender Container verwendet /opt/buildagent.</translation>
    </message>
    <message>
        <source>%1 of this deployment is there and will be used.</source>
        <translation>%1 gehört zu dieser Bereitstellung und wird verwendet.</translation>
    </message>
    <message>
        <source>%1 is already there and belongs to something else.</source>
        <translation>%1 ist schon vorhanden und gehört zu etwas anderem.</translation>
    </message>
    <message>
        <source>Objects that this program did not make are never touched.</source>
        <translation>Objekte, die dieses Programm nicht angelegt hat, werden nie angerührt.</translation>
    </message>
    <message>
        <source>Choose another name for the agent.</source>
        <translation>Wählen Sie einen anderen Namen für den Agenten.</translation>
    </message>
    <message>
        <source>The network %1 is there.</source>
        <translation>Das Netzwerk %1 ist vorhanden.</translation>
    </message>
    <message>
        <source>There is no network called %1.</source>
        <translation>Es gibt kein Netzwerk namens %1.</translation>
    </message>
    <message>
        <source>The agent is to be connected to it.</source>
        <translation>Der Agent soll damit verbunden werden.</translation>
    </message>
    <message>
        <source>Make it with docker network create, or leave the field empty.</source>
        <translation>Legen Sie es mit docker network create an, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Take the engine's own network</source>
        <translation>Das Netzwerk der Engine verwenden</translation>
    </message>
    <message>
        <source>The network %1 uses the addresses %2, and the host reaches %3 through %4.</source>
        <translation>Das Netzwerk %1 verwendet die Adressen %2, und der Host erreicht %3 über %4.</translation>
    </message>
    <message>
        <source>What has such an address there, a TeamCity server perhaps, can't be reached from the agent.</source>
        <translation>Was dort eine solche Adresse hat, vielleicht ein TeamCity-Server, ist vom Agenten aus nicht erreichbar.</translation>
    </message>
    <message>
        <source>Give the engine other addresses: "bip" and "default-address-pools" in its daemon.json, then restart it.</source>
        <translation>Geben Sie der Engine andere Adressen: "bip" und "default-address-pools" in ihrer daemon.json; starten Sie sie danach neu.</translation>
    </message>
    <message>
        <source>The addresses %1 of the network %2 are not used elsewhere on the host.</source>
        <translation>Die Adressen %1 des Netzwerks %2 werden auf dem Host sonst nicht verwendet.</translation>
    </message>
    <message>
        <source>Packets leave the host through %1 and may have %2 bytes (MTU); containers send up to %3.</source>
        <translation>Pakete verlassen den Host über %1 und dürfen %2 Byte haben (MTU); Container senden bis zu %3.</translation>
    </message>
    <message>
        <source>Larger packets can get lost without a word: downloads and https hang.</source>
        <translation>Größere Pakete können unbemerkt verloren gehen: Downloads und https bleiben hängen.</translation>
    </message>
    <message>
        <source>Set "mtu": %1 in the engine's daemon.json, for its other networks "default-network-opts": {"bridge": {"com.docker.network.driver.mtu": "%1"}}, and restart it.</source>
        <translation>Setzen Sie "mtu": %1 in der daemon.json der Engine und für ihre anderen Netzwerke "default-network-opts": {"bridge": {"com.docker.network.driver.mtu": "%1"}}, und starten Sie sie neu.</translation>
    </message>
    <message>
        <source>The engine uses the proxy %1.</source>
        <translation>Die Engine verwendet den Proxy %1.</translation>
    </message>
    <message>
        <source>You use the proxy %1, and the engine uses none.</source>
        <translation>Sie verwenden den Proxy %1, und die Engine verwendet keinen.</translation>
    </message>
    <message>
        <source>It is the engine that pulls images. If it can't do without the proxy, the pull fails.</source>
        <translation>Images lädt die Engine herunter. Wenn es ohne den Proxy nicht geht, schlägt das Herunterladen fehl.</translation>
    </message>
    <message>
        <source>Set "proxies" in the engine's daemon.json, or HTTPS_PROXY in its systemd unit (docs.docker.com/engine/daemon/proxy).</source>
        <translation>Setzen Sie "proxies" in der daemon.json der Engine oder HTTPS_PROXY in ihrer systemd-Unit (docs.docker.com/engine/daemon/proxy).</translation>
    </message>
    <message>
        <source>The host's firewall is nf_tables.</source>
        <translation>Die Firewall des Hosts ist nf_tables.</translation>
    </message>
    <message>
        <source>The host's iptables is the old kind (legacy).</source>
        <translation>Der Host verwendet das alte iptables (legacy).</translation>
    </message>
    <message>
        <source>An engine in a container may not find the kernel's tables and not start, or its containers have no network.</source>
        <translation>Eine Engine in einem Container findet unter Umständen die Tabellen des Kernels nicht und startet nicht, oder ihre Container haben kein Netzwerk.</translation>
    </message>
    <message>
        <source>If its log says "can't initialize iptables table", give the engine's container DOCKER_IPTABLES_LEGACY=1, or switch the host with update-alternatives --config iptables and restart it.</source>
        <translation>Wenn in ihrem Log „can't initialize iptables table“ steht, geben Sie dem Container der Engine DOCKER_IPTABLES_LEGACY=1, oder stellen Sie den Host mit update-alternatives --config iptables um, und starten Sie ihn neu.</translation>
    </message>
    <message>
        <source>a container in the engine's default network (the agent's own is only made at the launch)</source>
        <translation>ein Container im Standardnetzwerk der Engine (das des Agenten wird erst beim Start angelegt)</translation>
    </message>
    <message>
        <source>a container in the host's network</source>
        <translation>ein Container im Netzwerk des Hosts</translation>
    </message>
    <message>
        <source>a container in the network %1</source>
        <translation>ein Container im Netzwerk %1</translation>
    </message>
    <message>
        <source>The agent would start and never connect.</source>
        <translation>Der Agent würde starten und sich nie verbinden.</translation>
    </message>
    <message>
        <source>DNS: %1 can't find the name %2.</source>
        <translation>DNS: %1 findet den Namen %2 nicht.</translation>
    </message>
    <message>
        <source>Use the server's full name or its IP address, add the name to the extra hosts, or set "dns" in the engine's daemon.json.</source>
        <translation>Verwenden Sie den vollständigen Namen des Servers oder seine IP-Adresse, tragen Sie den Namen bei den zusätzlichen Hosts ein, oder setzen Sie "dns" in der daemon.json der Engine.</translation>
    </message>
    <message>
        <source>Containers ask the engine's name servers. They don't know names from this machine's hosts file or VPN.</source>
        <translation>Container fragen die Nameserver der Engine. Diese kennen keine Namen aus der hosts-Datei oder dem VPN dieses Rechners.</translation>
    </message>
    <message>
        <source>Port: %1 finds %2, but nothing listens at its port %3.</source>
        <translation>Port: %1 findet %2, aber an dessen Port %3 lauscht nichts.</translation>
    </message>
    <message>
        <source>Start TeamCity, correct the port, or let the server listen on more than localhost.</source>
        <translation>Starten Sie TeamCity, korrigieren Sie den Port, oder lassen Sie den Server nicht nur auf localhost lauschen.</translation>
    </message>
    <message>
        <source>Route: %1 has no way to %2.</source>
        <translation>Route: %1 hat keinen Weg zu %2.</translation>
    </message>
    <message>
        <source>Check the engine's network, its firewall and the subnets of its networks, or choose the host's network.</source>
        <translation>Prüfen Sie das Netzwerk der Engine, ihre Firewall und die Subnetze ihrer Netzwerke, oder wählen Sie das Netzwerk des Hosts.</translation>
    </message>
    <message>
        <source>Route: %1 got no answer from %2 within 10 seconds.</source>
        <translation>Route: %1 bekam innerhalb von 10 Sekunden keine Antwort von %2.</translation>
    </message>
    <message>
        <source>Have the port opened in the firewall between the engine and the server. If only large answers are missing, check the MTU.</source>
        <translation>Lassen Sie den Port in der Firewall zwischen Engine und Server öffnen. Wenn nur große Antworten ausbleiben, prüfen Sie die MTU.</translation>
    </message>
    <message>
        <source>Connection: %1 could not reach %2.</source>
        <translation>Verbindung: %1 konnte %2 nicht erreichen.</translation>
    </message>
    <message>
        <source>Check the server's address and the network between the engine and the server.</source>
        <translation>Prüfen Sie die Adresse des Servers und das Netzwerk zwischen Engine und Server.</translation>
    </message>
    <message>
        <source>TLS: at port %1 the server speaks http, not https.</source>
        <translation>TLS: An Port %1 spricht der Server http, nicht https.</translation>
    </message>
    <message>
        <source>Write http:// in the server's address, or use its port for https.</source>
        <translation>Schreiben Sie http:// in die Adresse des Servers, oder verwenden Sie seinen Port für https.</translation>
    </message>
    <message>
        <source>TLS: the server's certificate is not valid today.</source>
        <translation>TLS: Das Zertifikat des Servers ist heute nicht gültig.</translation>
    </message>
    <message>
        <source>Have it renewed, or set the clock of the engine's host.</source>
        <translation>Lassen Sie es erneuern, oder stellen Sie die Uhr auf dem Host der Engine.</translation>
    </message>
    <message>
        <source>TLS: the server's certificate is not for %1.</source>
        <translation>TLS: Das Zertifikat des Servers gilt nicht für %1.</translation>
    </message>
    <message>
        <source>Use a name that the certificate is for.</source>
        <translation>Verwenden Sie einen Namen, für den das Zertifikat gilt.</translation>
    </message>
    <message>
        <source>TLS: %1 and the server agree on no encryption.</source>
        <translation>TLS: %1 und der Server einigen sich auf keine Verschlüsselung.</translation>
    </message>
    <message>
        <source>Check that the port is the one for https, and that the server allows TLS 1.2 or newer.</source>
        <translation>Prüfen Sie, ob der Port der für https ist und ob der Server TLS 1.2 oder neuer erlaubt.</translation>
    </message>
    <message>
        <source>TLS: nobody whom the agent's image trusts vouches for the server's certificate.</source>
        <translation>TLS: Niemand, dem das Image des Agenten vertraut, bürgt für das Zertifikat des Servers.</translation>
    </message>
    <message>
        <source>Trust it below the server's address, which mounts it into the agent.</source>
        <translation>Vertrauen Sie ihm unterhalb der Serveradresse; dadurch wird es in den Agenten eingebunden.</translation>
    </message>
    <message>
        <source>It is none of those that are mounted into the agent, or the image's curl is older than 7.88 and can't compare it.</source>
        <translation>Es ist keines von denen, die in den Agenten eingebunden sind, oder das curl des Images ist älter als 7.88 und kann es nicht vergleichen.</translation>
    </message>
    <message>
        <source>Proxy: a web proxy answers %1 in the server's place (status %2).</source>
        <translation>Proxy: Ein Web-Proxy antwortet anstelle des Servers (Status %2); gefragt hat %1.</translation>
    </message>
    <message>
        <source>Have the server's address excepted from the proxy.</source>
        <translation>Lassen Sie die Adresse des Servers vom Proxy ausnehmen.</translation>
    </message>
    <message>
        <source>Proxy: something in front of the server answers, and can't reach it (status %1).</source>
        <translation>Proxy: Etwas vor dem Server antwortet und kann ihn nicht erreichen (Status %1).</translation>
    </message>
    <message>
        <source>Start TeamCity, or have the proxy in front of it corrected.</source>
        <translation>Starten Sie TeamCity, oder lassen Sie den Proxy davor korrigieren.</translation>
    </message>
    <message>
        <source>The server sends %1 elsewhere: %2</source>
        <translation>Der Server leitet woandershin weiter (gefragt hat %1): %2</translation>
    </message>
    <message>
        <source>Give the address at which the server itself answers.</source>
        <translation>Geben Sie die Adresse an, unter der der Server selbst antwortet.</translation>
    </message>
    <message>
        <source>Something in front of the server asks %1 for a login (status %2).</source>
        <translation>Etwas vor dem Server verlangt eine Anmeldung (Status %2); gefragt hat %1.</translation>
    </message>
    <message>
        <source>Have the paths below /app/agents excepted from it, or give agents an address behind it.</source>
        <translation>Lassen Sie die Pfade unter /app/agents davon ausnehmen, oder geben Sie den Agenten eine Adresse dahinter.</translation>
    </message>
    <message>
        <source>What answers %1 is no TeamCity server.</source>
        <translation>Was antwortet, ist kein TeamCity-Server; gefragt hat %1.</translation>
    </message>
    <message>
        <source>Check host, port and path of the server's address.</source>
        <translation>Prüfen Sie Host, Port und Pfad der Serveradresse.</translation>
    </message>
    <message>
        <source>The server lets agents in: it answers %1.</source>
        <translation>Der Server lässt Agenten ein und antwortet; gefragt hat %1.</translation>
    </message>
    <message>
        <source>Maintenance: %1 reaches the server, which is still starting.</source>
        <translation>Wartung: %1 erreicht den Server, der noch startet.</translation>
    </message>
    <message>
        <source>Maintenance: %1 reaches the server, which waits at its set-up pages.</source>
        <translation>Wartung: %1 erreicht den Server, der auf seinen Einrichtungsseiten wartet.</translation>
    </message>
    <message>
        <source>Agents wait and ask again every minute.</source>
        <translation>Agenten warten und fragen jede Minute wieder.</translation>
    </message>
    <message>
        <source>Open the server's address in a browser and finish what it asks.</source>
        <translation>Öffnen Sie die Adresse des Servers im Browser, und erledigen Sie, was er verlangt.</translation>
    </message>
    <message>
        <source>TLS: at port %1 the server wants https.</source>
        <translation>TLS: An Port %1 verlangt der Server https.</translation>
    </message>
    <message>
        <source>Write https:// in the server's address.</source>
        <translation>Schreiben Sie https:// in die Adresse des Servers.</translation>
    </message>
    <message>
        <source>Whether agents reach the server could not be tried from inside.</source>
        <translation>Ob Agenten den Server erreichen, ließ sich nicht von innen ausprobieren.</translation>
    </message>
    <message>
        <source>The image %1 has no curl to ask with. TeamCity's own images have it.</source>
        <translation>Das Image %1 enthält kein curl, mit dem gefragt werden könnte. Die Images von TeamCity enthalten es.</translation>
    </message>
    <message>
        <source>Look at the agent's log after the launch: it says whether it connects.</source>
        <translation>Sehen Sie nach dem Start in das Log des Agenten: Es sagt, ob er sich verbindet.</translation>
    </message>
    <message>
        <source>The engine knows the runtime %1.</source>
        <translation>Die Engine kennt die Runtime %1.</translation>
    </message>
    <message>
        <source>The engine has no runtime called %1; it has %2.</source>
        <translation>Die Engine hat keine Runtime namens %1; sie hat %2.</translation>
    </message>
    <message>
        <source>This method runs the container with Sysbox.</source>
        <translation>Diese Methode führt den Container mit Sysbox aus.</translation>
    </message>
    <message>
        <source>Sysbox can't be installed in Docker Desktop. Take the method dind, or a Linux machine.</source>
        <translation>In Docker Desktop lässt sich Sysbox nicht installieren. Verwenden Sie die Methode dind oder einen Linux-Rechner.</translation>
    </message>
    <message>
        <source>Install Sysbox on the engine's host (https://github.com/nestybox/sysbox/releases), check it with systemctl status sysbox, then look again; or take another method.</source>
        <translation>Installieren Sie Sysbox auf dem Host der Engine (https://github.com/nestybox/sysbox/releases), prüfen Sie es mit systemctl status sysbox, und sehen Sie dann noch einmal nach; oder verwenden Sie eine andere Methode.</translation>
    </message>
    <message>
        <source>Look at what it says: the commands below. If nothing else helps, install it anew, or take the method dind.</source>
        <translation>Sehen Sie nach, was es meldet: mit den Befehlen unten. Wenn sonst nichts hilft, installieren Sie es neu, oder verwenden Sie die Methode dind.</translation>
    </message>
    <message>
        <source>Whether Sysbox works was not tried: that takes an image that the engine has already, with the command cat in it.</source>
        <translation>Ob Sysbox funktioniert, wurde nicht ausprobiert: Dazu ist ein Image nötig, das die Engine schon hat und das den Befehl cat enthält.</translation>
    </message>
    <message>
        <source>Sysbox could not start a container: %1</source>
        <translation>Sysbox konnte keinen Container starten: %1</translation>
    </message>
    <message>
        <source>The agent's container would not start either.</source>
        <translation>Der Container des Agenten würde auch nicht starten.</translation>
    </message>
    <message>
        <source>A container under Sysbox did not tell its users.</source>
        <translation>Ein Container unter Sysbox hat seine Benutzer nicht genannt.</translation>
    </message>
    <message>
        <source>Whether Sysbox works could not be tried: %1</source>
        <translation>Ob Sysbox funktioniert, ließ sich nicht ausprobieren: %1</translation>
    </message>
    <message>
        <source>Whether it keeps containers apart from the host is not known.</source>
        <translation>Ob es Container vom Host trennt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The engine's %1 is not at work: root in its containers is root on the host.</source>
        <translation>%1 ist auf dieser Engine nicht wirksam: root in ihren Containern ist root auf dem Host.</translation>
    </message>
    <message>
        <source>It keeps nothing apart. A build may not find the rights that an engine needs, or have those of the host.</source>
        <translation>Es trennt nichts. Ein Build findet unter Umständen nicht die Rechte, die eine Engine braucht, oder hat die des Hosts.</translation>
    </message>
    <message>
        <source>Sysbox works: root in a container is user %1 of the host.</source>
        <translation>Sysbox funktioniert: root in einem Container ist auf dem Host der Benutzer %1.</translation>
    </message>
    <message>
        <source>The engine maps users: root in a container is an ordinary user of the host (userns-remap).</source>
        <translation>Die Engine ordnet Benutzer neu zu: root in einem Container ist auf dem Host ein gewöhnlicher Benutzer (userns-remap).</translation>
    </message>
    <message>
        <source>Take the method sysbox, which needs no such rights, or remove "userns-remap" from the engine's daemon.json and restart the engine.</source>
        <translation>Verwenden Sie die Methode sysbox, die solche Rechte nicht braucht, oder entfernen Sie "userns-remap" aus der daemon.json der Engine, und starten Sie die Engine neu.</translation>
    </message>
    <message>
        <source>Such an engine refuses privileged containers, and an engine in a container needs to be one.</source>
        <translation>Eine solche Engine lehnt privilegierte Container ab, und eine Engine in einem Container muss einer sein.</translation>
    </message>
    <message>
        <source>The agent's root is not the host's, and may not use the engine's socket: builds are denied Docker.</source>
        <translation>Das root des Agenten ist nicht das des Hosts und darf den Socket der Engine nicht verwenden: Builds wird Docker verweigert.</translation>
    </message>
    <message>
        <source>The engine is rootless: it has the rights of one account, and keeps its data in %1.</source>
        <translation>Die Engine ist rootless: Sie hat die Rechte eines einzelnen Kontos und bewahrt ihre Daten in %1 auf.</translation>
    </message>
    <message>
        <source>Sysbox needs an engine that runs as root.</source>
        <translation>Sysbox braucht eine Engine, die als root läuft.</translation>
    </message>
    <message>
        <source>Choose the machine's own engine (--engine unix:///var/run/docker.sock), or take another method.</source>
        <translation>Wählen Sie die Engine des Rechners (--engine unix:///var/run/docker.sock), oder verwenden Sie eine andere Methode.</translation>
    </message>
    <message>
        <source>An engine inside a container of a rootless engine may lack rights: it may not start, or fall back to a slow storage.</source>
        <translation>Einer Engine in einem Container einer Rootless-Engine können Rechte fehlen: Sie startet dann nicht oder weicht auf einen langsamen Speicher aus.</translation>
    </message>
    <message>
        <source>With a rootless engine the method docker-socket is the safe and simple one: a build can do no more than that account.</source>
        <translation>Mit einer Rootless-Engine ist die Methode docker-socket die sichere und einfache: Ein Build kann nicht mehr als dieses Konto.</translation>
    </message>
    <message>
        <source>A build can do no more than that account.</source>
        <translation>Ein Build kann nicht mehr als dieses Konto.</translation>
    </message>
    <message>
        <source>The engine keeps containers apart with SELinux.</source>
        <translation>Die Engine trennt Container mit SELinux.</translation>
    </message>
    <message>
        <source>SELinux usually denies a container the engine's socket, whatever its user and group: "permission denied" in the builds.</source>
        <translation>SELinux verweigert einem Container meist den Socket der Engine, egal welcher Benutzer und welche Gruppe: „permission denied“ in den Builds.</translation>
    </message>
    <message>
        <source>Take the method dind, or load a policy that lets containers connect to the engine's socket (look at "sudo ausearch -m avc -ts recent" after the first try).</source>
        <translation>Verwenden Sie die Methode dind, oder laden Sie eine Richtlinie, die Containern die Verbindung zum Socket der Engine erlaubt (sehen Sie sich nach dem ersten Versuch „sudo ausearch -m avc -ts recent“ an).</translation>
    </message>
    <message>
        <source>Sysbox does not support hosts with SELinux.</source>
        <translation>Sysbox unterstützt keine Hosts mit SELinux.</translation>
    </message>
    <message>
        <source>Take the method dind, or a host without SELinux.</source>
        <translation>Verwenden Sie die Methode dind oder einen Host ohne SELinux.</translation>
    </message>
    <message>
        <source>The engine starts every container with Sysbox.</source>
        <translation>Die Engine startet jeden Container mit Sysbox.</translation>
    </message>
    <message>
        <source>Sysbox refuses privileged containers.</source>
        <translation>Sysbox lehnt privilegierte Container ab.</translation>
    </message>
    <message>
        <source>Take the method sysbox: it does without them.</source>
        <translation>Verwenden Sie die Methode sysbox: Sie kommt ohne sie aus.</translation>
    </message>
    <message>
        <source>The engine filters no system calls (seccomp is off).</source>
        <translation>Die Engine filtert keine Systemaufrufe (seccomp ist aus).</translation>
    </message>
    <message>
        <source>Every container, and so every build, has more ways to attack the host's kernel than Docker means it to have.</source>
        <translation>Jeder Container und damit jeder Build hat mehr Wege, den Kernel des Hosts anzugreifen, als Docker vorsieht.</translation>
    </message>
    <message>
        <source>Take "seccomp-profile" out of the engine's daemon.json, or use a kernel with seccomp.</source>
        <translation>Nehmen Sie "seccomp-profile" aus der daemon.json der Engine heraus, oder verwenden Sie einen Kernel mit seccomp.</translation>
    </message>
    <message>
        <source>Containers are confined by seccomp and AppArmor.</source>
        <translation>Container werden durch seccomp und AppArmor eingeschränkt.</translation>
    </message>
    <message>
        <source>Containers are confined by seccomp.</source>
        <translation>Container werden durch seccomp eingeschränkt.</translation>
    </message>
    <message>
        <source>The engine takes orders from the network without asking who gives them.</source>
        <translation>Die Engine nimmt Anweisungen aus dem Netzwerk an, ohne zu fragen, von wem sie kommen.</translation>
    </message>
    <message>
        <source>Whoever reaches that port is root on the engine's host. The engine says: %1</source>
        <translation>Wer diesen Port erreicht, ist root auf dem Host der Engine. Die Engine sagt: %1</translation>
    </message>
    <message>
        <source>Take the tcp:// address out of "hosts" in the engine's daemon.json, or protect it with TLS (docs.docker.com/engine/security/protect-access).</source>
        <translation>Nehmen Sie in der daemon.json der Engine die tcp://-Adresse aus "hosts" heraus, oder schützen Sie sie mit TLS (docs.docker.com/engine/security/protect-access).</translation>
    </message>
    <message>
        <source>The engine is part of a swarm.</source>
        <translation>Die Engine gehört zu einem Swarm.</translation>
    </message>
    <message>
        <source>The agent is a plain container and stays on this node.</source>
        <translation>Der Agent ist ein einfacher Container und bleibt auf diesem Knoten.</translation>
    </message>
    <message>
        <source>The proxy of the socket keeps builds from commanding it.</source>
        <translation>Der Proxy des Sockets verhindert, dass Builds ihn steuern.</translation>
    </message>
    <message>
        <source>A build that holds the socket of a manager can start services on every node of the swarm and read its configuration.</source>
        <translation>Ein Build, der den Socket eines Managers hat, kann auf jedem Knoten des Swarms Dienste starten und dessen Konfiguration lesen.</translation>
    </message>
    <message>
        <source>Run agents on a machine outside the swarm, or take the method dind.</source>
        <translation>Lassen Sie Agenten auf einem Rechner außerhalb des Swarms laufen, oder verwenden Sie die Methode dind.</translation>
    </message>
    <message>
        <source>The settings in %1 could not be read: %2</source>
        <translation>Die Einstellungen in %1 konnten nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>An agent prefers the settings in its volume to what is asked for here. They may name another server.</source>
        <translation>Ein Agent zieht die Einstellungen in seinem Volume den hier angeforderten vor. Sie nennen vielleicht einen anderen Server.</translation>
    </message>
    <message>
        <source>%1 holds no agent's settings yet.</source>
        <translation>%1 enthält noch keine Einstellungen eines Agenten.</translation>
    </message>
    <message>
        <source>its server is %1, not %2</source>
        <translation>sein Server ist %1, nicht %2</translation>
    </message>
    <message>
        <source>its name is %1, not %2</source>
        <translation>sein Name ist %1, nicht %2</translation>
    </message>
    <message>
        <source>The agent in %1 keeps its name and its server.</source>
        <translation>Der Agent in %1 behält seinen Namen und seinen Server.</translation>
    </message>
    <message>
        <source>%1 holds the settings of an agent: %2.</source>
        <translation>%1 enthält die Einstellungen eines Agenten: %2.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>An agent prefers the settings in its volume to what is asked for here.</source>
        <translation>Ein Agent zieht die Einstellungen in seinem Volume den hier angeforderten vor.</translation>
    </message>
    <message>
        <source>To begin anew, remove the container that uses the volume, if there is one, and then the volume: the agent is a new one to the server. To keep it, edit buildAgent.properties in the volume.</source>
        <translation>Um neu zu beginnen, entfernen Sie den Container, der das Volume verwendet, falls es einen gibt, und dann das Volume: Für den Server ist der Agent dann ein neuer. Um es zu behalten, bearbeiten Sie buildAgent.properties im Volume.</translation>
    </message>
    <message>
        <source>Stay with the server %1</source>
        <translation>Beim Server %1 bleiben</translation>
    </message>
    <message>
        <source>Docker is not installed on this machine. Install it, or choose an engine that is elsewhere with --engine.</source>
        <translation>Docker ist auf diesem Rechner nicht installiert. Installieren Sie es, oder wählen Sie mit --engine eine Engine auf einem anderen Rechner.</translation>
    </message>
    <message>
        <source>Docker's own description: %1</source>
        <translation>Anleitung von Docker: %1</translation>
    </message>
    <message>
        <source>the container %1</source>
        <translation>dem Container %1</translation>
    </message>
    <message>
        <source>a program on the engine's host</source>
        <translation>einem Programm auf dem Host der Engine</translation>
    </message>
    <message>
        <source>Port %1 of the engine's host is free for the TeamCity server.</source>
        <translation>Port %1 des Hosts der Engine ist für den TeamCity-Server frei.</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2.</source>
        <translation>Port %1 ist von %2 belegt.</translation>
    </message>
    <message>
        <source>The TeamCity server can't be started with it.</source>
        <translation>Der TeamCity-Server kann damit nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Take another port, such as %1, or stop what has it.</source>
        <translation>Verwenden Sie einen anderen Port, zum Beispiel %1, oder stoppen Sie, was ihn belegt.</translation>
    </message>
    <message>
        <source>Take port %1</source>
        <translation>Port %1 verwenden</translation>
    </message>
    <message>
        <source>The TeamCity server is made with the launch, so there is none to ask yet.</source>
        <translation>Der TeamCity-Server wird erst beim Start angelegt, deshalb gibt es noch keinen, der gefragt werden könnte.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 Fixed by: %2.</source>
        <translation>%1 Behoben mit: %2.</translation>
    </message>
    <message>
        <source>Nothing is known against these versions.</source>
        <translation>Gegen diese Versionen ist nichts bekannt.</translation>
    </message>
</context>
<context>
    <name>PreviewReader</name>
    <message>
        <source>The agent has this all the same: %1</source>
        <translation>Der Agent hat das trotzdem: %1</translation>
    </message>
    <message>
        <source>This text can’t be edited.</source>
        <translation>Dieser Text kann nicht bearbeitet werden.</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>%1 can't be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>Recognise</name>
    <message>
        <source>%1 is another agent. Import it by itself.</source>
        <translation>%1 ist ein anderer Agent. Importieren Sie ihn für sich.</translation>
    </message>
    <message>
        <source>The container %1 is not part of the agent.</source>
        <translation>Der Container %1 gehört nicht zum Agenten.</translation>
    </message>
    <message>
        <source>The network is not made with the agent: make it first, by docker network create.</source>
        <translation>Das Netzwerk wird nicht mit dem Agenten angelegt: Legen Sie es zuerst mit docker network create an.</translation>
    </message>
    <message>
        <source>It must be there already: it is not made.</source>
        <translation>Es muss schon vorhanden sein: Es wird nicht angelegt.</translation>
    </message>
    <message>
        <source>The user that the image has anyway.</source>
        <translation>Der Benutzer, den das Image ohnehin hat.</translation>
    </message>
    <message>
        <source>Instead: %1.</source>
        <translation>Stattdessen: %1.</translation>
    </message>
    <message>
        <source>Sysbox gives an engine what it needs, and refuses privileged containers.</source>
        <translation>Sysbox gibt einer Engine, was sie braucht, und lehnt privilegierte Container ab.</translation>
    </message>
    <message>
        <source>This method needs no rights over the host for the container.</source>
        <translation>Für diese Methode braucht der Container keine Rechte über den Host.</translation>
    </message>
    <message>
        <source>Agents run as root, or as the image's own user.</source>
        <translation>Agenten laufen als root oder als der Benutzer des Images.</translation>
    </message>
    <message>
        <source>An agent that is not root gets the group of the Docker socket; others it does not need.</source>
        <translation>Ein Agent, der nicht root ist, bekommt die Gruppe des Docker-Sockets; andere braucht er nicht.</translation>
    </message>
    <message>
        <source>Agents start as their image says; they are given no other command.</source>
        <translation>Agenten starten, wie ihr Image es vorgibt; einen anderen Befehl bekommen sie nicht.</translation>
    </message>
    <message>
        <source>The proxy starts as its image says.</source>
        <translation>Der Proxy startet, wie sein Image es vorgibt.</translation>
    </message>
    <message>
        <source>Of the engine's flags only those for its network are kept.</source>
        <translation>Von den Optionen der Engine werden nur die für ihr Netzwerk übernommen.</translation>
    </message>
    <message>
        <source>Only a sidecar has a health check, and the method makes it.</source>
        <translation>Einen Healthcheck hat nur ein Sidecar, und den legt die Methode an.</translation>
    </message>
    <message>
        <source>The method decides on the runtime: only sysbox has one of its own.</source>
        <translation>Über die Runtime entscheidet die Methode: Nur sysbox hat eine eigene.</translation>
    </message>
    <message>
        <source>Other containers find the agent by its name, %1.</source>
        <translation>Andere Container finden den Agenten unter seinem Namen %1.</translation>
    </message>
    <message>
        <source>A server for trials has what it needs, and nothing else.</source>
        <translation>Ein Testserver hat, was er braucht, und sonst nichts.</translation>
    </message>
    <message>
        <source>The method does without it.</source>
        <translation>Die Methode kommt ohne aus.</translation>
    </message>
    <message>
        <source>The sidecar has what the method needs, and nothing else.</source>
        <translation>Der Sidecar hat, was die Methode braucht, und sonst nichts.</translation>
    </message>
    <message>
        <source>The agent.</source>
        <translation>Der Agent.</translation>
    </message>
    <message>
        <source>A sidecar with an engine for the builds.</source>
        <translation>Ein Sidecar mit einer Engine für die Builds.</translation>
    </message>
    <message>
        <source>A proxy that filters what builds ask of the host's engine.</source>
        <translation>Ein Proxy, der filtert, was Builds von der Engine des Hosts verlangen.</translation>
    </message>
    <message>
        <source>A TeamCity server for trials.</source>
        <translation>Ein TeamCity-Testserver.</translation>
    </message>
    <message>
        <source>Nothing says how builds would reach a Docker engine. Look whether this method suits you.</source>
        <translation>Nichts sagt, wie Builds eine Docker-Engine erreichen würden. Prüfen Sie, ob diese Methode für Sie passt.</translation>
    </message>
    <message>
        <source>directories and files of the host for %1</source>
        <translation>Verzeichnisse und Dateien des Hosts für %1</translation>
    </message>
    <message>
        <source>volumes of %1</source>
        <translation>Volumes von %1</translation>
    </message>
    <message>
        <source>The group of the Docker socket, so that the agent may use it.</source>
        <translation>Die Gruppe des Docker-Sockets, damit der Agent ihn verwenden darf.</translation>
    </message>
    <message>
        <source>root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Give a docker run command, a Compose file, or what docker inspect prints for a container.</source>
        <translation>Geben Sie einen docker-run-Befehl, eine Compose-Datei oder die Ausgabe von docker inspect für einen Container an.</translation>
    </message>
    <message>
        <source>There is no container in it.</source>
        <translation>Es ist kein Container darin.</translation>
    </message>
</context>
<context>
    <name>RecoverCommand</name>
    <message>
        <source>%1, begun on %2</source>
        <translation>%1, begonnen am %2</translation>
    </message>
    <message>
        <source>All is up; older containers are still to be removed.</source>
        <translation>Alles läuft; ältere Container sind noch zu entfernen.</translation>
    </message>
    <message>
        <source>Remove what they made with --undo, or launch them again with --finish.</source>
        <translation>Entfernen Sie mit --undo, was sie angelegt haben, oder starten Sie sie mit --finish noch einmal.</translation>
    </message>
    <message>
        <source>%1: these could not be taken back; try again when the cause is gone:</source>
        <translation>%1: Das konnte nicht zurückgenommen werden; versuchen Sie es noch einmal, wenn die Ursache behoben ist:</translation>
    </message>
    <message>
        <source>%1: it was up; what it replaced is removed.</source>
        <translation>%1: lief schon; was dadurch ersetzt wurde, ist entfernt.</translation>
    </message>
    <message>
        <source>%1: everything that it had made is removed.</source>
        <translation>%1: Alles, was dieser Start angelegt hatte, ist entfernt.</translation>
    </message>
    <message>
        <source>%1: it had been given a token, which is kept nowhere.</source>
        <translation>%1: Der Start hatte ein Token bekommen, das nirgends gespeichert ist.</translation>
    </message>
    <message>
        <source>Give it again with --token-file, or use --undo.</source>
        <translation>Geben Sie es mit --token-file noch einmal an, oder verwenden Sie --undo.</translation>
    </message>
    <message>
        <source>Brings launches to an end that were cut off: by a crash, a loss of power, or an engine that went away. Without --undo or --finish it lists them.

Example: dind-wizard recover --undo</source>
        <translation>Schließt Starts ab, die unterbrochen wurden: durch einen Absturz, einen Stromausfall oder eine Engine, die nicht mehr erreichbar war. Ohne --undo oder --finish werden sie aufgelistet.

Beispiel: dind-wizard recover --undo</translation>
    </message>
    <message>
        <source>Remove what they made, and put back what they had replaced.</source>
        <translation>Entfernt, was sie angelegt haben, und stellt wieder her, was sie ersetzt hatten.</translation>
    </message>
    <message>
        <source>Undo them, and launch them again.</source>
        <translation>Macht sie rückgängig und startet sie noch einmal.</translation>
    </message>
    <message>
        <source>File with the agent's token, for launches that had been given one.</source>
        <translation>Datei mit dem Token des Agenten, für Starts, die eines bekommen hatten.</translation>
    </message>
    <message>
        <source>Choose one of --undo and --finish, not both.</source>
        <translation>Wählen Sie --undo oder --finish, nicht beides.</translation>
    </message>
    <message>
        <source>On another engine: %1. See dind-wizard recover --engine %2</source>
        <translation>Auf einer anderen Engine: %1. Siehe dind-wizard recover --engine %2</translation>
    </message>
    <message>
        <source>No launch on this engine was cut off.</source>
        <translation>Auf dieser Engine wurde kein Start unterbrochen.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Launches that were cut off</source>
        <translation>Unterbrochene Starts</translation>
    </message>
    <message>
        <source>What the launch has made</source>
        <translation>Was der Start angelegt hat</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Finish it</source>
        <translation>&amp;Abschließen</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>What the launch has made on the engine so far.</source>
        <translation>Was der Start bisher auf der Engine angelegt hat.</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>there is no record here of what was asked for %1</source>
        <translation>hier ist nicht aufgezeichnet, was für %1 angefordert war</translation>
    </message>
    <message>
        <source>It was launched from another account or machine, or from an export. Compare with the settings file: dind-wizard agents diff %1 --spec FILE</source>
        <translation>Er wurde von einem anderen Konto oder Rechner oder aus einem Export gestartet. Vergleichen Sie mit der Einstellungsdatei: dind-wizard agents diff %1 --spec FILE</translation>
    </message>
    <message>
        <source>the settings %1 make no agent called %2</source>
        <translation>die Einstellungen %1 legen keinen Agenten namens %2 an</translation>
    </message>
    <message>
        <source>Give the settings that it was launched with.</source>
        <translation>Geben Sie die Einstellungen an, mit denen er gestartet wurde.</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The agent uses settings that an earlier agent has kept in its volume: the server %1, and not %2.</source>
        <translation>Der Agent verwendet Einstellungen, die ein früherer Agent in seinem Volume hinterlassen hat: den Server %1 und nicht %2.</translation>
    </message>
    <message>
        <source>Remove the agent with "dind-wizard agents remove %1 --volumes" and launch it again, or correct serverUrl in buildAgent.properties in the volume.</source>
        <translation>Entfernen Sie den Agenten mit „dind-wizard agents remove %1 --volumes“, und starten Sie ihn noch einmal, oder korrigieren Sie serverUrl in buildAgent.properties im Volume.</translation>
    </message>
    <message>
        <source>The agent's log says: %1</source>
        <translation>Im Log des Agenten steht: %1</translation>
    </message>
    <message>
        <source>the server does not know it yet</source>
        <translation>der Server kennt ihn noch nicht</translation>
    </message>
    <message>
        <source>the server knows it, and it is not connected</source>
        <translation>der Server kennt ihn, und er ist nicht verbunden</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>connected, and being upgraded</source>
        <translation>verbunden, wird gerade aktualisiert</translation>
    </message>
    <message>
        <source>The server has no agent pool called %1.</source>
        <translation>Der Server hat keinen Agent-Pool namens %1.</translation>
    </message>
    <message>
        <source>Its pools: %1.</source>
        <translation>Seine Pools: %1.</translation>
    </message>
    <message>
        <source>connected as %1, up to date</source>
        <translation>verbunden als %1, aktuell</translation>
    </message>
    <message>
        <source>%1 did not connect to %2 within %3 seconds: %4.</source>
        <translation>%1 hat sich nicht innerhalb von %3 Sekunden mit %2 verbunden: %4.</translation>
    </message>
    <message>
        <source>A first connection takes some minutes, for the agent is upgraded. See its log.</source>
        <translation>Eine erste Verbindung dauert einige Minuten, denn der Agent wird aktualisiert. Sehen Sie in sein Log.</translation>
    </message>
    <message>
        <source>authorised now</source>
        <translation>jetzt autorisiert</translation>
    </message>
    <message>
        <source>authorised</source>
        <translation>autorisiert</translation>
    </message>
    <message>
        <source>%1, in the pool %2</source>
        <translation>%1, im Pool %2</translation>
    </message>
    <message>
        <source>The server has %1 in the pool %2, and not in %3.</source>
        <translation>Der Server führt %1 im Pool %2 und nicht in %3.</translation>
    </message>
    <message>
        <source>Move it in TeamCity, on the page of agent pools.</source>
        <translation>Verschieben Sie ihn in TeamCity auf der Seite der Agent-Pools.</translation>
    </message>
    <message>
        <source>Nobody has authorised %1, so it gets no builds.</source>
        <translation>Niemand hat %1 autorisiert, deshalb bekommt er keine Builds.</translation>
    </message>
    <message>
        <source>Authorise it at %1, or launch with --authorize.</source>
        <translation>Autorisieren Sie ihn unter %1, oder starten Sie mit --authorize.</translation>
    </message>
    <message>
        <source>authorise it at %1</source>
        <translation>autorisieren Sie ihn unter %1</translation>
    </message>
    <message>
        <source>the server knows of its Docker %1</source>
        <translation>der Server weiß von seinem Docker %1</translation>
    </message>
    <message>
        <source>%1 reports no Docker server, so builds that need one are not given to it.</source>
        <translation>%1 meldet keinen Docker-Server, deshalb bekommt er keine Builds, die einen brauchen.</translation>
    </message>
    <message>
        <source>An agent looks for Docker when it starts: restart it with "dind-wizard agents stop" and "start". Whoever the token belongs to also needs the permission to view agent details.</source>
        <translation>Ein Agent sucht beim Start nach Docker: Starten Sie ihn mit „dind-wizard agents stop“ und „start“ neu. Außerdem braucht der Benutzer des Tokens die Berechtigung, Details von Agenten anzusehen.</translation>
    </message>
    <message>
        <source>its log says that it has registered</source>
        <translation>laut seinem Log hat er sich registriert</translation>
    </message>
    <message>
        <source>%1 did not register at %2 within %3 seconds.</source>
        <translation>%1 hat sich nicht innerhalb von %3 Sekunden bei %2 registriert.</translation>
    </message>
    <message>
        <source>It goes on trying about every minute.</source>
        <translation>Er versucht es etwa jede Minute weiter.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the text of this tab.</source>
        <translation>Den Text dieses Tabs kopieren.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Save the text of this tab as a file: a script that can be run, compose.yaml, or a manifest.</source>
        <translation>Den Text dieses Tabs als Datei speichern: als ausführbares Skript, als compose.yaml oder als Manifest.</translation>
    </message>
    <message>
        <source>Checks and risks</source>
        <translation>Prüfungen und Risiken</translation>
    </message>
    <message>
        <source>Before the launch</source>
        <translation>Vor dem Start</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Look at the engine once more.</source>
        <translation>Die Engine noch einmal untersuchen.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Risks of what is about to run</source>
        <translation>Risiken dessen, was laufen wird</translation>
    </message>
    <message>
        <source>What builds could &amp;reach, and what would shrink it</source>
        <translation>Was Builds e&amp;rreichen könnten und was das verringern würde</translation>
    </message>
    <message>
        <source>Show the diagram, with what a hostile build could do and settings that would leave it less.</source>
        <translation>Das Diagramm anzeigen, mit dem, was ein bösartiger Build tun könnte, und Einstellungen, die ihm weniger ließen.</translation>
    </message>
    <message>
        <source>&amp;I understand what a build can do</source>
        <translation>&amp;Ich verstehe, was ein Build tun kann</translation>
    </message>
    <message>
        <source>Launching asks for this; exporting doesn’t.</source>
        <translation>Zum Starten ist das nötig, zum Exportieren nicht.</translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>Every build is root on the engine's host</source>
        <translation>Jeder Build ist root auf dem Host der Engine</translation>
    </message>
    <message>
        <source>The agent holds the socket of the host's engine. A build can start a container that mounts the host's whole disk, read every other container and its secrets, and stop or replace them. Mounting the socket read-only, another user in the agent or fewer capabilities do not change that. Let only builds run here that you would give root on this machine.</source>
        <translation>Der Agent hat den Socket der Engine des Hosts. Ein Build kann einen Container starten, der die ganze Festplatte des Hosts einbindet, jeden anderen Container und dessen Geheimnisse auslesen und ihn stoppen oder ersetzen. Den Socket schreibgeschützt einzubinden, ein anderer Benutzer im Agenten oder weniger Capabilities ändern daran nichts. Lassen Sie hier nur Builds laufen, denen Sie auf diesem Rechner root geben würden.</translation>
    </message>
    <message>
        <source>Between the agent and the socket of the host's engine stands a proxy, and it lets containers through. It looks at the address of a request and not into it, so a build can start a container that mounts the host's whole disk, just as with the socket itself. It keeps out only what belongs to Swarm (services, tasks, nodes, secrets, configs) and plugins. It asks for no password: whoever is logged in on a Linux host reaches it too.</source>
        <translation>Zwischen dem Agenten und dem Socket der Engine des Hosts steht ein Proxy, und er lässt Container durch. Er sieht sich die Adresse einer Anfrage an, nicht ihren Inhalt, deshalb kann ein Build einen Container starten, der die ganze Festplatte des Hosts einbindet, genau wie mit dem Socket selbst. Fern hält er nur, was zu Swarm gehört (Services, Tasks, Nodes, Secrets, Configs), und Plugins. Er fragt nach keinem Passwort: Auf einem Linux-Host erreicht ihn auch jeder, der dort angemeldet ist.</translation>
    </message>
    <message>
        <source>Builds share the host's images and its network</source>
        <translation>Builds teilen sich die Images des Hosts und sein Netzwerk</translation>
    </message>
    <message>
        <source>A proxy before the socket of the host's engine lets images through and no containers: a build can't mount the host's disk or look into other containers. It can read, replace and delete every image and the build cache of this engine. The steps of a Dockerfile run as root in containers of that engine, outside the agent's limits, and with docker build --network host in the host's network. The proxy asks for no password: whoever is logged in on a Linux host reaches it too.</source>
        <translation>Ein Proxy vor dem Socket der Engine des Hosts lässt Images durch und keine Container: Ein Build kann die Festplatte des Hosts nicht einbinden und nicht in andere Container sehen. Er kann alle Images und den Build-Cache dieser Engine lesen, ersetzen und löschen. Die Schritte eines Dockerfiles laufen als root in Containern dieser Engine, außerhalb der Limits des Agenten, und mit docker build --network host im Netzwerk des Hosts. Der Proxy fragt nach keinem Passwort: Auf einem Linux-Host erreicht ihn auch jeder, der dort angemeldet ist.</translation>
    </message>
    <message>
        <source>The agent runs privileged</source>
        <translation>Der Agent läuft privilegiert</translation>
    </message>
    <message>
        <source>Privileged means all rights of root and access to all devices. A build that means harm can mount the host's disk and take the machine over. Here builds run inside that very container.</source>
        <translation>Privilegiert heißt: alle Rechte von root und Zugriff auf alle Geräte. Ein Build mit böser Absicht kann die Festplatte des Hosts einbinden und den Rechner übernehmen. Hier laufen Builds in genau diesem Container.</translation>
    </message>
    <message>
        <source>The engine runs privileged</source>
        <translation>Die Engine läuft privilegiert</translation>
    </message>
    <message>
        <source>Privileged means all rights of root and access to all devices. Builds don't run in that container, but they command its engine: a build that means harm can start a privileged container there and take the machine over. It keeps accidents apart, not attackers.</source>
        <translation>Privilegiert heißt: alle Rechte von root und Zugriff auf alle Geräte. Builds laufen nicht in diesem Container, aber sie steuern seine Engine: Ein Build mit böser Absicht kann dort einen privilegierten Container starten und den Rechner übernehmen. Das schützt vor Versehen, nicht vor Angreifern.</translation>
    </message>
    <message>
        <source>Builds see %1 of the host</source>
        <translation>Builds sehen %1 des Hosts</translation>
    </message>
    <message>
        <source>Builds can read everything under this path.</source>
        <translation>Builds können alles unter diesem Pfad lesen.</translation>
    </message>
    <message>
        <source>Builds can read, change and delete everything under this path.</source>
        <translation>Builds können alles unter diesem Pfad lesen, ändern und löschen.</translation>
    </message>
    <message>
        <source>The agent's directories lie on the host</source>
        <translation>Die Verzeichnisse des Agenten liegen auf dem Host</translation>
    </message>
    <message>
        <source>Checkouts, caches and tools are in /opt/buildagent on the engine's host, so that containers started by builds see the same files. What a build leaves there stays, often owned by root.</source>
        <translation>Checkouts, Caches und Tools liegen auf dem Host der Engine in /opt/buildagent, damit Container, die Builds starten, dieselben Dateien sehen. Was ein Build dort hinterlässt, bleibt liegen und gehört oft root.</translation>
    </message>
    <message>
        <source>Isolation rests on Sysbox and the kernel</source>
        <translation>Die Isolation beruht auf Sysbox und dem Kernel</translation>
    </message>
    <message>
        <source>Root inside is an ordinary user on the host, so a build has to break the kernel or Sysbox to get out. That is much stronger than the other methods and weaker than a virtual machine. Keep both up to date.</source>
        <translation>root im Container ist auf dem Host ein gewöhnlicher Benutzer, deshalb muss ein Build den Kernel oder Sysbox überwinden, um herauszukommen. Das ist viel stärker als die anderen Methoden und schwächer als eine virtuelle Maschine. Halten Sie beide aktuell.</translation>
    </message>
    <message>
        <source>Builds may use all memory and processors</source>
        <translation>Builds dürfen den gesamten Arbeitsspeicher und alle Prozessoren nutzen</translation>
    </message>
    <message>
        <source>One greedy build can slow down or starve everything else on the host. Limits for memory and processors are among the advanced settings.</source>
        <translation>Ein einziger gieriger Build kann alles andere auf dem Host ausbremsen oder lahmlegen. Limits für Arbeitsspeicher und Prozessoren finden Sie in den erweiterten Einstellungen.</translation>
    </message>
    <message>
        <source>The token can be read on the host and by builds</source>
        <translation>Das Token lässt sich auf dem Host und von Builds lesen</translation>
    </message>
    <message>
        <source>It is an environment variable of the container: everybody who may use the engine sees it with docker inspect, and builds see it too. Without a token one authorises the agent in TeamCity once.</source>
        <translation>Es ist eine Umgebungsvariable des Containers: Wer die Engine verwenden darf, sieht sie mit docker inspect, und auch Builds sehen sie. Ohne Token autorisiert man den Agenten einmal in TeamCity.</translation>
    </message>
    <message>
        <source>The agent talks to TeamCity in the clear</source>
        <translation>Der Agent spricht unverschlüsselt mit TeamCity</translation>
    </message>
    <message>
        <source>With http:// everybody on the way can read and change what server and agent exchange, the agent's token and build secrets included. Use https:// where the network is not yours alone.</source>
        <translation>Bei http:// kann jeder auf dem Weg lesen und ändern, was Server und Agent austauschen, auch das Token des Agenten und die Geheimnisse von Builds. Verwenden Sie https://, wo das Netzwerk nicht Ihnen allein gehört.</translation>
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
        <translation>%1 antwortet hier, aber ein Agent in einem Container findet es nicht.</translation>
    </message>
    <message>
        <source>Inside a container, %1 is the container itself.</source>
        <translation>In einem Container ist %1 der Container selbst.</translation>
    </message>
    <message>
        <source>The image’s agent is of version %1. It changes itself to the server’s at its first start, which takes some minutes longer, and again whenever the container is made anew.</source>
        <translation>Der Agent des Images hat Version %1. Beim ersten Start wechselt er zu der des Servers, was einige Minuten länger dauert, und ebenso jedes Mal, wenn der Container neu erstellt wird.</translation>
    </message>
    <message>
        <source>Use the image %1</source>
        <translation>Image %1 verwenden</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>%1 (build %2) answers.</source>
        <translation>%1 (Build %2) antwortet.</translation>
    </message>
    <message>
        <source>Use %1, this machine’s in your network</source>
        <translation>%1 verwenden, die Adresse dieses Rechners in Ihrem Netzwerk</translation>
    </message>
    <message>
        <source>TeamCity is starting.</source>
        <translation>TeamCity startet gerade.</translation>
    </message>
    <message>
        <source>Agents can be made already: they ask again every minute until the server is there.</source>
        <translation>Agenten können schon angelegt werden: Sie fragen jede Minute wieder, bis der Server da ist.</translation>
    </message>
    <message>
        <source>TeamCity waits for somebody to finish its set-up.</source>
        <translation>TeamCity wartet darauf, dass jemand die Einrichtung abschließt.</translation>
    </message>
    <message>
        <source>TeamCity waits for somebody to finish its set-up (%1).</source>
        <translation>TeamCity wartet darauf, dass jemand die Einrichtung abschließt (%1).</translation>
    </message>
    <message>
        <source>Until then agents can’t register.</source>
        <translation>Bis dahin können sich Agenten nicht registrieren.</translation>
    </message>
    <message>
        <source>Open %1 in a browser and follow its steps.</source>
        <translation>Öffnen Sie %1 im Browser, und folgen Sie den Schritten.</translation>
    </message>
    <message>
        <source>TeamCity answers, but doesn’t tell its version without a login.</source>
        <translation>TeamCity antwortet, nennt seine Version aber nicht ohne Anmeldung.</translation>
    </message>
    <message>
        <source>Something in front of it may be stricter than usual.</source>
        <translation>Möglicherweise ist etwas davor strenger als üblich.</translation>
    </message>
    <message>
        <source>Make sure that the paths /app/agents and /update need no login: agents use them.</source>
        <translation>Sorgen Sie dafür, dass die Pfade /app/agents und /update keine Anmeldung verlangen: Agenten verwenden sie.</translation>
    </message>
    <message>
        <source>The server sends us on to %1, and %2 answers there.</source>
        <translation>Der Server leitet zu %1 weiter, und dort antwortet %2.</translation>
    </message>
    <message>
        <source>Agents may not follow. Give them the address where it ends.</source>
        <translation>Agenten folgen dem möglicherweise nicht. Geben Sie ihnen die Adresse, bei der es endet.</translation>
    </message>
    <message>
        <source>There is no TeamCity at this path, but %1 answers at %2.</source>
        <translation>Unter diesem Pfad gibt es kein TeamCity, aber %1 antwortet unter %2.</translation>
    </message>
    <message>
        <source>This port speaks https, not http.</source>
        <translation>Dieser Port spricht https, nicht http.</translation>
    </message>
    <message>
        <source>This port speaks http without encryption, not https.</source>
        <translation>Dieser Port spricht http ohne Verschlüsselung, nicht https.</translation>
    </message>
    <message>
        <source>Over http, everybody on the way can read and change what is sent. Use it only in a network that you trust.</source>
        <translation>Über http kann jeder auf dem Weg lesen und ändern, was gesendet wird. Verwenden Sie es nur in einem Netzwerk, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>The address leads from one to the next and never ends.</source>
        <translation>Die Adresse leitet von einer zur nächsten weiter und endet nie.</translation>
    </message>
    <message>
        <source>Last it was %1.</source>
        <translation>Zuletzt war es %1.</translation>
    </message>
    <message>
        <source>Check the root URL in TeamCity’s Global Settings and the proxy in front of it.</source>
        <translation>Prüfen Sie die Root-URL in den „Global Settings“ von TeamCity und den Proxy davor.</translation>
    </message>
    <message>
        <source>A login page stands in front of the server.</source>
        <translation>Vor dem Server steht eine Anmeldeseite.</translation>
    </message>
    <message>
        <source>Agents have no password for it and can’t go past.</source>
        <translation>Agenten haben dafür kein Passwort und kommen nicht vorbei.</translation>
    </message>
    <message>
        <source>Ask whoever runs it for an address without the login, or to let the paths /app/agents and /update through.</source>
        <translation>Bitten Sie die Betreiber um eine Adresse ohne Anmeldung oder darum, die Pfade /app/agents und /update durchzulassen.</translation>
    </message>
    <message>
        <source>Something in front of the server asks for a password.</source>
        <translation>Etwas vor dem Server verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>It is not TeamCity that asks, and agents can’t answer.</source>
        <translation>Es ist nicht TeamCity, das fragt, und Agenten können nicht antworten.</translation>
    </message>
    <message>
        <source>Let the server’s proxy pass requests of agents without one.</source>
        <translation>Lassen Sie den Proxy des Servers Anfragen von Agenten ohne Passwort durchlassen.</translation>
    </message>
    <message>
        <source>Something in front of the server lets nobody in from here (403).</source>
        <translation>Etwas vor dem Server lässt von hier niemanden ein (403).</translation>
    </message>
    <message>
        <source>Have the address of this machine allowed in its firewall or proxy.</source>
        <translation>Lassen Sie die Adresse dieses Rechners in der Firewall oder im Proxy freigeben.</translation>
    </message>
    <message>
        <source>A proxy answers, but can’t reach the server behind it (%1).</source>
        <translation>Ein Proxy antwortet, kann aber den Server dahinter nicht erreichen (%1).</translation>
    </message>
    <message>
        <source>Start TeamCity there, or correct where the proxy sends requests.</source>
        <translation>Starten Sie dort TeamCity, oder korrigieren Sie, wohin der Proxy Anfragen sendet.</translation>
    </message>
    <message>
        <source>A web proxy answered in the server’s place (%1).</source>
        <translation>Ein Web-Proxy hat anstelle des Servers geantwortet (%1).</translation>
    </message>
    <message>
        <source>Requests to this address go through a proxy that doesn’t let them pass.</source>
        <translation>Anfragen an diese Adresse gehen durch einen Proxy, der sie nicht durchlässt.</translation>
    </message>
    <message>
        <source>Use the server’s address inside your network. If there is no way around the proxy, give the agent the variable AGENT_OPTS with teamcity.http.proxyHost=HOST teamcity.http.proxyPort=PORT.</source>
        <translation>Verwenden Sie die Adresse des Servers in Ihrem Netzwerk. Wenn kein Weg am Proxy vorbeiführt, geben Sie dem Agenten die Variable AGENT_OPTS mit teamcity.http.proxyHost=HOST teamcity.http.proxyPort=PORT.</translation>
    </message>
    <message>
        <source>Something that is no web server listens there.</source>
        <translation>Dort lauscht etwas, das kein Webserver ist.</translation>
    </message>
    <message>
        <source>A web server answers, but it is not TeamCity.</source>
        <translation>Ein Webserver antwortet, aber es ist nicht TeamCity.</translation>
    </message>
    <message>
        <source>Open TeamCity in a browser and copy its address from there, with its port and path. A server without set-up uses port 8111.</source>
        <translation>Öffnen Sie TeamCity im Browser, und kopieren Sie von dort die Adresse mit Port und Pfad. Ein Server, an dem nichts geändert wurde, verwendet Port 8111.</translation>
    </message>
    <message>
        <source>Renew it on the server.</source>
        <translation>Erneuern Sie es auf dem Server.</translation>
    </message>
    <message>
        <source>Nobody this machine trusts vouches for the server’s certificate.</source>
        <translation>Niemand, dem dieser Rechner vertraut, bürgt für das Zertifikat des Servers.</translation>
    </message>
    <message>
        <source>It is for %1, by %2, valid until %3. SHA-256: %4. Trust it only if whoever runs the server tells you the same SHA-256.</source>
        <translation>Es gilt für %1, ist von %2 ausgestellt und bis %3 gültig. SHA-256: %4. Vertrauen Sie ihm nur, wenn Ihnen die Betreiber des Servers denselben SHA-256-Wert nennen.</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid today; it ends on %1.</source>
        <translation>Das Zertifikat des Servers ist heute nicht gültig; es endet am %1.</translation>
    </message>
    <message>
        <source>The server’s certificate is not for %1 but for %2.</source>
        <translation>Das Zertifikat des Servers gilt nicht für %1, sondern für %2.</translation>
    </message>
    <message>
        <source>No encrypted connection came about.</source>
        <translation>Es kam keine verschlüsselte Verbindung zustande.</translation>
    </message>
    <message>
        <source>Check that the port is the one for https, and that the server allows TLS 1.2 or newer.</source>
        <translation>Prüfen Sie, ob der Port der für https ist und ob der Server TLS 1.2 oder neuer erlaubt.</translation>
    </message>
    <message>
        <source>Trusting it saves it on this machine and mounts it into the agent. An engine on another machine needs the file there, at the same path.</source>
        <translation>Wenn Sie ihm vertrauen, wird es auf diesem Rechner gespeichert und in den Agenten eingebunden. Eine Engine auf einem anderen Rechner braucht die Datei dort unter demselben Pfad.</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Or have the server get a certificate for %1.</source>
        <translation>Oder lassen Sie für den Server ein Zertifikat für %1 ausstellen.</translation>
    </message>
    <message>
        <source>No answer from %1 in time.</source>
        <translation>Keine rechtzeitige Antwort von %1.</translation>
    </message>
    <message>
        <source>A firewall may swallow the requests, or the address is wrong.</source>
        <translation>Vielleicht verschluckt eine Firewall die Anfragen, oder die Adresse ist falsch.</translation>
    </message>
    <message>
        <source>Try it in a browser on this machine, and have the port opened.</source>
        <translation>Probieren Sie es im Browser auf diesem Rechner, und lassen Sie den Port öffnen.</translation>
    </message>
    <message>
        <source>%1 means the engine’s own machine, so it can’t be tried from here.</source>
        <translation>%1 bedeutet den Rechner der Engine selbst und lässt sich deshalb nicht von hier aus ausprobieren.</translation>
    </message>
    <message>
        <source>The agent will find it if the server listens there.</source>
        <translation>Der Agent findet ihn, wenn der Server dort lauscht.</translation>
    </message>
    <message>
        <source>There is no way from here to %1.</source>
        <translation>Von hier führt kein Weg zu %1.</translation>
    </message>
    <message>
        <source>Check this machine’s network or VPN.</source>
        <translation>Prüfen Sie das Netzwerk oder VPN dieses Rechners.</translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation>%1 konnte nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Check the address, and try it in a browser.</source>
        <translation>Prüfen Sie die Adresse, und probieren Sie sie im Browser.</translation>
    </message>
    <message>
        <source>This machine doesn’t know the name %1.</source>
        <translation>Dieser Rechner kennt den Namen %1 nicht.</translation>
    </message>
    <message>
        <source>If it is a container in the network %1, the agent will find it there.</source>
        <translation>Wenn es ein Container im Netzwerk %1 ist, findet der Agent ihn dort.</translation>
    </message>
    <message>
        <source>It is misspelt, or only known in another network.</source>
        <translation>Er ist falsch geschrieben oder nur in einem anderen Netzwerk bekannt.</translation>
    </message>
    <message>
        <source>On Linux the container has to be told what it means.</source>
        <translation>Unter Linux muss dem Container gesagt werden, was er bedeutet.</translation>
    </message>
    <message>
        <source>Correct the name, connect your VPN, or use the server’s IP address.</source>
        <translation>Korrigieren Sie den Namen, verbinden Sie Ihr VPN, oder verwenden Sie die IP-Adresse des Servers.</translation>
    </message>
    <message>
        <source>Nothing listens at port %1 of %2.</source>
        <translation>An Port %1 von %2 lauscht nichts.</translation>
    </message>
    <message>
        <source>A server that listens on localhost only can’t be reached from containers.</source>
        <translation>Ein Server, der nur auf localhost lauscht, ist aus Containern nicht erreichbar.</translation>
    </message>
    <message>
        <source>Start TeamCity, and let it listen on all of this machine’s addresses.</source>
        <translation>Starten Sie TeamCity, und lassen Sie es auf allen Adressen dieses Rechners lauschen.</translation>
    </message>
    <message>
        <source>TeamCity listens on port 8111 unless told otherwise.</source>
        <translation>TeamCity lauscht auf Port 8111, sofern nichts anderes eingestellt ist.</translation>
    </message>
    <message>
        <source>Start TeamCity, or correct the port.</source>
        <translation>Starten Sie TeamCity, oder korrigieren Sie den Port.</translation>
    </message>
    <message>
        <source>The address is probably %1.</source>
        <translation>Die Adresse ist wahrscheinlich %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
</context>
<context>
    <name>ServerCheck</name>
    <message>
        <source>Until an agent gets through to its server, it waits and does nothing else.</source>
        <translation>Solange ein Agent nicht zu seinem Server durchkommt, wartet er und tut sonst nichts.</translation>
    </message>
</context>
<context>
    <name>ServerProbe</name>
    <message>
        <source>“%1” is no web address.</source>
        <translation>„%1“ ist keine Webadresse.</translation>
    </message>
    <message>
        <source>Give one that begins with http:// or https://.</source>
        <translation>Geben Sie eine an, die mit http:// oder https:// beginnt.</translation>
    </message>
    <message>
        <source>Stopped asking the server.</source>
        <translation>Die Anfrage an den Server wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ServerRemedies</name>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Use %1, Docker’s name for this machine</source>
        <translation>%1 verwenden, Dockers Namen für diesen Rechner</translation>
    </message>
</context>
<context>
    <name>ServerRest</name>
    <message>
        <source>The server answered with something else than JSON.</source>
        <translation>Der Server hat mit etwas anderem als JSON geantwortet.</translation>
    </message>
    <message>
        <source>A proxy in between may have changed the answer: try from another network, or ask whoever runs it.</source>
        <translation>Vielleicht hat ein Proxy dazwischen die Antwort verändert: Versuchen Sie es aus einem anderen Netzwerk, oder fragen Sie die Betreiber.</translation>
    </message>
    <message>
        <source>The server does not accept the access token.</source>
        <translation>Der Server akzeptiert das Zugriffstoken nicht.</translation>
    </message>
    <message>
        <source>It may be mistyped, expired or deleted. Make a new one in TeamCity: your profile at the top right, then Access Tokens.</source>
        <translation>Vielleicht ist es falsch geschrieben, abgelaufen oder gelöscht. Erstellen Sie in TeamCity ein neues: oben rechts Ihr Profil, dann „Access Tokens“.</translation>
    </message>
    <message>
        <source>The token’s user may not see %1. %2</source>
        <translation>Der Benutzer des Tokens darf nicht sehen, %1. %2</translation>
    </message>
    <message>
        <source>The token’s user may not %1. %2</source>
        <translation>Der Benutzer des Tokens darf das nicht: %1. %2</translation>
    </message>
    <message>
        <source>Ask an administrator to give that user the permission “%1”, or use the token of somebody who has it.</source>
        <translation>Bitten Sie einen Administrator, diesem Benutzer die Berechtigung „%1“ zu geben, oder verwenden Sie das Token von jemandem, der sie hat.</translation>
    </message>
    <message>
        <source>The server does not tell %1.</source>
        <translation>Der Server gibt nicht an, %1.</translation>
    </message>
    <message>
        <source>Its TeamCity is probably too old for that. Look it up on the server’s own Administration and Agents pages.</source>
        <translation>Sein TeamCity ist dafür wahrscheinlich zu alt. Sehen Sie auf den Seiten „Administration“ und „Agents“ des Servers nach.</translation>
    </message>
    <message>
        <source>The server is starting, or in maintenance.</source>
        <translation>Der Server startet gerade oder ist im Wartungsmodus.</translation>
    </message>
    <message>
        <source>Try again when it is ready.</source>
        <translation>Versuchen Sie es noch einmal, wenn er bereit ist.</translation>
    </message>
    <message>
        <source>The server could not tell %1 (HTTP status %2). %3</source>
        <translation>Der Server konnte nicht angeben, %1 (HTTP-Status %2). %3</translation>
    </message>
    <message>
        <source>The server did not %1 (HTTP status %2). %3</source>
        <translation>Der Server hat das nicht ausgeführt: %1 (HTTP-Status %2). %3</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the server’s log says why.</source>
        <translation>Versuchen Sie es noch einmal; wenn es dabei bleibt, steht der Grund im Log des Servers.</translation>
    </message>
    <message>
        <source>who the token’s user is</source>
        <translation>wer der Benutzer des Tokens ist</translation>
    </message>
    <message>
        <source>how many agents its licence allows</source>
        <translation>wie viele Agenten seine Lizenz erlaubt</translation>
    </message>
    <message>
        <source>its agent pools</source>
        <translation>welche Agent-Pools es gibt</translation>
    </message>
    <message>
        <source>its agents</source>
        <translation>welche Agenten es gibt</translation>
    </message>
    <message>
        <source>whether it knows the agent</source>
        <translation>ob er den Agenten kennt</translation>
    </message>
    <message>
        <source>what the agent is like</source>
        <translation>wie es um den Agenten steht</translation>
    </message>
    <message>
        <source>whether it did that</source>
        <translation>ob die Änderung erfolgt ist</translation>
    </message>
    <message>
        <source>authorise agents</source>
        <translation>Agenten autorisieren</translation>
    </message>
    <message>
        <source>move agents between pools</source>
        <translation>Agenten zwischen Pools verschieben</translation>
    </message>
    <message>
        <source>The server did not say in time %1.</source>
        <translation>Der Server hat nicht rechtzeitig angegeben, %1.</translation>
    </message>
    <message>
        <source>It may be busy: try again.</source>
        <translation>Vielleicht ist er ausgelastet: Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server could not be asked: %1</source>
        <translation>Der Server konnte nicht gefragt werden: %1</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Prüfen Sie das Netzwerk, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server’s answer was cut off, or is larger than can be right.</source>
        <translation>Die Antwort des Servers wurde abgeschnitten oder ist größer, als sie sein dürfte.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look it up on the server’s own pages.</source>
        <translation>Versuchen Sie es noch einmal; wenn es dabei bleibt, sehen Sie auf den Seiten des Servers nach.</translation>
    </message>
    <message>
        <source>The access token was not sent. %1</source>
        <translation>Das Zugriffstoken wurde nicht gesendet. %1</translation>
    </message>
    <message>
        <source>What answers does not identify itself as a TeamCity server, so the access token was not sent.</source>
        <translation>Was antwortet, weist sich nicht als TeamCity-Server aus, deshalb wurde das Zugriffstoken nicht gesendet.</translation>
    </message>
    <message>
        <source>If a proxy stands in between, let it pass the header TeamCity-Node-Id.</source>
        <translation>Wenn ein Proxy dazwischensteht, lassen Sie ihn den Header TeamCity-Node-Id durchlassen.</translation>
    </message>
    <message>
        <source>Stopped asking the server.</source>
        <translation>Die Anfrage an den Server wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The server's licence has no room for another agent: all of its %1 are taken.</source>
        <translation>Die Lizenz des Servers hat für einen weiteren Agenten keinen Platz: Alle %1 sind belegt.</translation>
    </message>
    <message>
        <source>Unauthorise an agent that you no longer need, or get another licence. One agent too many would pause the whole build queue.</source>
        <translation>Entziehen Sie einem Agenten, den Sie nicht mehr brauchen, die Autorisierung, oder beschaffen Sie eine weitere Lizenz. Ein Agent zu viel würde die ganze Build-Warteschlange anhalten.</translation>
    </message>
</context>
<context>
    <name>ServerUrl</name>
    <message>
        <source>SERVER_URL= is the variable's name, not the address.</source>
        <translation>SERVER_URL= ist der Name der Variablen, nicht die Adresse.</translation>
    </message>
    <message>
        <source>Blanks and quotes around it are no part of the address: the agent would take them for one.</source>
        <translation>Leerzeichen und Anführungszeichen darum herum gehören nicht zur Adresse: Der Agent würde sie für einen Teil davon halten.</translation>
    </message>
    <message>
        <source>An address begins with %1.</source>
        <translation>Eine Adresse beginnt mit %1.</translation>
    </message>
    <message>
        <source>It needs %1 in front.</source>
        <translation>Davor muss %1 stehen.</translation>
    </message>
    <message>
        <source>User and password don’t belong in the address.</source>
        <translation>Benutzer und Passwort gehören nicht in die Adresse.</translation>
    </message>
    <message>
        <source>What follows ? or # belongs to a page, not to the server.</source>
        <translation>Was nach ? oder # kommt, gehört zu einer Seite, nicht zum Server.</translation>
    </message>
    <message>
        <source>/%1 is a page of the server, not its address.</source>
        <translation>/%1 ist eine Seite des Servers, nicht seine Adresse.</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Ask the engine once more.</source>
        <translation>Die Engine noch einmal fragen.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>ShellCommand</name>
    <message>
        <source>TeamCity agents "%1", method %2. Made by dind-wizard.</source>
        <translation>TeamCity-Agenten „%1“, Methode %2. Erstellt von dind-wizard.</translation>
    </message>
    <message>
        <source>Secrets are read from the file %1, which must be in the folder where this is run.</source>
        <translation>Geheimnisse werden aus der Datei %1 gelesen, die in dem Ordner liegen muss, in dem dies ausgeführt wird.</translation>
    </message>
    <message>
        <source>Linux hands no word of more than 131071 bytes to a program, and the value that begins with "%1" in the container %2 is longer. The script will fail there; take the Compose file.</source>
        <translation>Linux übergibt einem Programm kein Wort mit mehr als 131071 Byte, und der Wert, der mit „%1“ beginnt, ist im Container %2 länger. Das Skript wird dort scheitern; verwenden Sie die Compose-Datei.</translation>
    </message>
</context>
<context>
    <name>ShellScript</name>
    <message>
        <source>a value that is too long</source>
        <translation>ein zu langer Wert</translation>
    </message>
    <message>
        <source>The script is too long; the rest is not read.</source>
        <translation>Das Skript ist zu lang; der Rest wird nicht gelesen.</translation>
    </message>
    <message>
        <source>This loop can't be followed.</source>
        <translation>Dieser Schleife lässt sich nicht folgen.</translation>
    </message>
    <message>
        <source>Containers that a function makes are not read. Paste the command alone.</source>
        <translation>Container, die eine Funktion anlegt, werden nicht gelesen. Fügen Sie den Befehl allein ein.</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB.</source>
        <translation>Der Text ist länger als 1 MiB.</translation>
    </message>
</context>
<context>
    <name>ShellTokens</name>
    <message>
        <source>A quote ' is not closed.</source>
        <translation>Ein Anführungszeichen ' ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A quote " is not closed.</source>
        <translation>Ein Anführungszeichen " ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The escape \%1 in $'…' is not read.</source>
        <translation>Die Escape-Sequenz \%1 in $'…' wird nicht gelesen.</translation>
    </message>
    <message>
        <source>A bracket %1 is not closed.</source>
        <translation>Eine Klammer %1 ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The here-document up to %1 does not end.</source>
        <translation>Das Here-Dokument bis %1 endet nicht.</translation>
    </message>
    <message>
        <source>Commands in a here-document are not read. Paste them alone.</source>
        <translation>Befehle in einem Here-Dokument werden nicht gelesen. Fügen Sie sie allein ein.</translation>
    </message>
</context>
<context>
    <name>Shrinkers</name>
    <message>
        <source>Use Sysbox</source>
        <translation>Sysbox verwenden</translation>
    </message>
    <message>
        <source>Sysbox has to be installed on the host, which must be Linux. Builds start with an empty image cache.</source>
        <translation>Sysbox muss auf dem Host installiert werden, und dort muss Linux laufen. Builds beginnen mit einem leeren Image-Cache.</translation>
    </message>
    <message>
        <source>Give each agent an engine of its own</source>
        <translation>Jedem Agenten eine eigene Engine geben</translation>
    </message>
    <message>
        <source>That engine runs privileged: it keeps accidents apart, not attackers. Builds start with an empty image cache.</source>
        <translation>Diese Engine läuft privilegiert: Das schützt vor Versehen, nicht vor Angreifern. Builds beginnen mit einem leeren Image-Cache.</translation>
    </message>
    <message>
        <source>Run the engine in a sidecar</source>
        <translation>Die Engine in einem Sidecar laufen lassen</translation>
    </message>
    <message>
        <source>Ports that builds publish are then under the name docker, not on localhost.</source>
        <translation>Ports, die Builds veröffentlichen, sind dann unter dem Namen docker erreichbar, nicht auf localhost.</translation>
    </message>
    <message>
        <source>Let builds make images, and no containers</source>
        <translation>Builds Images erstellen lassen, aber keine Container</translation>
    </message>
    <message>
        <source>A proxy stands before the socket. Builds can no longer use docker run, docker compose or the Container Wrapper, and a docker command that prints nothing for ten minutes is cut off.</source>
        <translation>Ein Proxy steht vor dem Socket. Builds können docker run, docker compose und den Container Wrapper nicht mehr verwenden, und ein docker-Befehl, der zehn Minuten lang nichts ausgibt, wird getrennt.</translation>
    </message>
    <message>
        <source>Mount %1 read-only</source>
        <translation>%1 schreibgeschützt einbinden</translation>
    </message>
    <message>
        <source>Builds can no longer write there.</source>
        <translation>Builds können dort nicht mehr schreiben.</translation>
    </message>
    <message>
        <source>Do without the Container Wrapper</source>
        <translation>Auf den Container Wrapper verzichten</translation>
    </message>
    <message>
        <source>Build steps that TeamCity runs in a container no longer see the checkout.</source>
        <translation>Build-Schritte, die TeamCity in einem Container ausführt, sehen den Checkout nicht mehr.</translation>
    </message>
    <message>
        <source>Leave the network %1</source>
        <translation>Das Netzwerk %1 verlassen</translation>
    </message>
    <message>
        <source>What is only on that network can no longer be reached.</source>
        <translation>Was nur in diesem Netzwerk ist, ist nicht mehr erreichbar.</translation>
    </message>
    <message>
        <source>Limit each container to %1 processors and %2 of memory</source>
        <translation>Jeden Container auf %1 Prozessoren und %2 Arbeitsspeicher begrenzen</translation>
    </message>
    <message>
        <source>Builds that need more fail or take longer.</source>
        <translation>Builds, die mehr brauchen, schlagen fehl oder dauern länger.</translation>
    </message>
</context>
<context>
    <name>SpecFile</name>
    <message>
        <source>The settings file has a key "%1" that is not known.</source>
        <translation>Die Einstellungsdatei enthält den unbekannten Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>Known keys here: %1.</source>
        <translation>Bekannte Schlüssel hier: %1.</translation>
    </message>
    <message>
        <source>Did you mean "%1"?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>The settings file has version %1 of the format, and this program knows versions up to %2.</source>
        <translation>Die Einstellungsdatei hat Version %1 des Formats, und dieses Programm kennt Versionen bis %2.</translation>
    </message>
    <message>
        <source>It was saved by a newer dind-wizard. Install that one to open it.</source>
        <translation>Sie wurde von einem neueren dind-wizard gespeichert. Installieren Sie dieses, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The settings file is not valid at "%1": %2</source>
        <translation>Die Einstellungsdatei ist bei „%1“ nicht gültig: %2</translation>
    </message>
    <message>
        <source>Correct that value, or save the settings anew from the wizard.</source>
        <translation>Korrigieren Sie diesen Wert, oder speichern Sie die Einstellungen im Assistenten neu.</translation>
    </message>
    <message>
        <source>"%1" in extraHosts is not HOST:ADDRESS.</source>
        <translation>„%1“ in extraHosts hat nicht die Form HOST:ADDRESS.</translation>
    </message>
    <message>
        <source>"%1" in resources.memory is not a size.</source>
        <translation>„%1“ in resources.memory ist keine Größe.</translation>
    </message>
    <message>
        <source>Write a number with a unit, such as 4g or 512m.</source>
        <translation>Schreiben Sie eine Zahl mit Einheit, zum Beispiel 4g oder 512m.</translation>
    </message>
    <message>
        <source>The number in resources.pidsLimit is too large.</source>
        <translation>Die Zahl in resources.pidsLimit ist zu groß.</translation>
    </message>
    <message>
        <source>This is not a settings file: %1</source>
        <translation>Das ist keine Einstellungsdatei: %1</translation>
    </message>
    <message>
        <source>Choose a file that was saved by this program.</source>
        <translation>Wählen Sie eine Datei, die von diesem Programm gespeichert wurde.</translation>
    </message>
    <message>
        <source>This is not a settings file: it holds no JSON object.</source>
        <translation>Das ist keine Einstellungsdatei: Sie enthält kein JSON-Objekt.</translation>
    </message>
</context>
<context>
    <name>SpecGuess</name>
    <message>
        <source>Settings name one network. Connect the agent to others by hand: docker network connect.</source>
        <translation>Einstellungen nennen nur ein Netzwerk. Verbinden Sie den Agenten von Hand mit weiteren: docker network connect.</translation>
    </message>
    <message>
        <source>This is a path of Windows, and agents are Linux containers. Give the path as the engine's Linux sees it, or the name of a volume.</source>
        <translation>Das ist ein Windows-Pfad, und Agenten sind Linux-Container. Geben Sie den Pfad so an, wie ihn das Linux der Engine sieht, oder den Namen eines Volumes.</translation>
    </message>
</context>
<context>
    <name>SysboxSetup</name>
    <message>
        <source>Take the method dind, or another Linux host for these agents.</source>
        <translation>Verwenden Sie die Methode dind oder für diese Agenten einen anderen Linux-Host.</translation>
    </message>
    <message>
        <source>Docker Desktop runs its engine in a virtual machine in which nothing can be installed.</source>
        <translation>Docker Desktop führt seine Engine in einer virtuellen Maschine aus, in der sich nichts installieren lässt.</translation>
    </message>
    <message>
        <source>Take the method dind. Docker's own counterpart to Sysbox, Enhanced Container Isolation, is part of its paid plans.</source>
        <translation>Verwenden Sie die Methode dind. Dockers eigenes Gegenstück zu Sysbox, Enhanced Container Isolation, gehört zu den kostenpflichtigen Tarifen.</translation>
    </message>
    <message>
        <source>Docker's snap package can't start a runtime that is installed outside of the snap.</source>
        <translation>Das Snap-Paket von Docker kann keine Runtime starten, die außerhalb des Snaps installiert ist.</translation>
    </message>
    <message>
        <source>Replace the snap by Docker's own packages (its containers and volumes don't move along), or take the method dind.</source>
        <translation>Ersetzen Sie den Snap durch die Pakete von Docker (seine Container und Volumes ziehen nicht mit um), oder verwenden Sie die Methode dind.</translation>
    </message>
    <message>
        <source>Sysbox needs an engine that runs as root, and this one runs as an ordinary user.</source>
        <translation>Sysbox braucht eine Engine, die als root läuft, und diese läuft als gewöhnlicher Benutzer.</translation>
    </message>
    <message>
        <source>Use the system's engine, or stay with this one and take the method docker-socket: what builds can reach ends at your account.</source>
        <translation>Verwenden Sie die Engine des Systems, oder bleiben Sie bei dieser, und verwenden Sie die Methode docker-socket: Was Builds erreichen können, endet bei Ihrem Konto.</translation>
    </message>
    <message>
        <source>Sysbox is made for Docker's engine, and this is Podman.</source>
        <translation>Sysbox ist für die Engine von Docker gemacht, und dies ist Podman.</translation>
    </message>
    <message>
        <source>The engine runs in a container, and Sysbox needs a host of its own.</source>
        <translation>Die Engine läuft in einem Container, und Sysbox braucht einen eigenen Host.</translation>
    </message>
    <message>
        <source>Sysbox's services are started by systemd, which this host does not use.</source>
        <translation>Die Dienste von Sysbox werden von systemd gestartet, das dieser Host nicht verwendet.</translation>
    </message>
    <message>
        <source>SELinux is switched on, and Sysbox does not support it.</source>
        <translation>SELinux ist eingeschaltet, und Sysbox unterstützt es nicht.</translation>
    </message>
    <message>
        <source>Take the method dind, or a host with Ubuntu or Debian. Switching SELinux off for this would cost more safety than Sysbox brings.</source>
        <translation>Verwenden Sie die Methode dind oder einen Host mit Ubuntu oder Debian. SELinux dafür auszuschalten, würde mehr Sicherheit kosten, als Sysbox bringt.</translation>
    </message>
    <message>
        <source>Sysbox exists for amd64 and arm64 only.</source>
        <translation>Sysbox gibt es nur für amd64 und arm64.</translation>
    </message>
    <message>
        <source>Kernel %1 is too old: Sysbox needs 5.12, better 5.19.</source>
        <translation>Kernel %1 ist zu alt: Sysbox braucht 5.12, besser 5.19.</translation>
    </message>
    <message>
        <source>Sysbox has packages for Ubuntu and Debian only; here it has to be built from its source.</source>
        <translation>Sysbox hat nur Pakete für Ubuntu und Debian; hier muss es aus dem Quellcode gebaut werden.</translation>
    </message>
    <message>
        <source>Take a host with Ubuntu 22.04 or 24.04, or the method dind. How to build it: https://github.com/nestybox/sysbox/blob/master/docs/developers-guide/build.md</source>
        <translation>Verwenden Sie einen Host mit Ubuntu 22.04 oder 24.04 oder die Methode dind. So wird es gebaut: https://github.com/nestybox/sysbox/blob/master/docs/developers-guide/build.md</translation>
    </message>
    <message>
        <source>Sysbox's packages are for Ubuntu 18.04, Debian 10 and newer.</source>
        <translation>Die Pakete von Sysbox sind für Ubuntu 18.04, Debian 10 und neuer.</translation>
    </message>
    <message>
        <source>The engine is on another machine. Type the commands there; what the steps rest on is what the engine tells of it.</source>
        <translation>Die Engine ist auf einem anderen Rechner. Geben Sie die Befehle dort ein; die Schritte beruhen auf dem, was die Engine über ihn mitteilt.</translation>
    </message>
    <message>
        <source>This system is not on Sysbox's list (Ubuntu 18.04 to 24.04, Debian 10 and 11). It may work: try one agent first.</source>
        <translation>Dieses System steht nicht auf der Liste von Sysbox (Ubuntu 18.04 bis 24.04, Debian 10 und 11). Vielleicht funktioniert es: Probieren Sie es zuerst mit einem Agenten.</translation>
    </message>
    <message>
        <source>On kernel 6.17 failures are reported that have no solution yet (https://github.com/nestybox/sysbox/issues/1035). Try one agent first.</source>
        <translation>Für Kernel 6.17 sind Fehler gemeldet, für die es noch keine Lösung gibt (https://github.com/nestybox/sysbox/issues/1035). Probieren Sie es zuerst mit einem Agenten.</translation>
    </message>
    <message>
        <source>This kernel needs the module shiftfs, which cloud images often lack: https://github.com/toby63/shiftfs-dkms. A kernel from 5.19 on needs nothing.</source>
        <translation>Dieser Kernel braucht das Modul shiftfs, das Cloud-Images oft fehlt: https://github.com/toby63/shiftfs-dkms. Ein Kernel ab 5.19 braucht nichts.</translation>
    </message>
    <message>
        <source>Give Docker fixed ranges of addresses, so that Sysbox's installer need not restart it and does not ask you to remove all containers. Choose others if your network uses 172.24.x.x or 172.31.x.x.</source>
        <translation>Geben Sie Docker feste Adressbereiche, damit das Installationsprogramm von Sysbox es nicht neu starten muss und Sie nicht auffordert, alle Container zu entfernen. Wählen Sie andere, wenn Ihr Netzwerk 172.24.x.x oder 172.31.x.x verwendet.</translation>
    </message>
    <message>
        <source>Docker restarts: all containers stop, and those with a restart policy start again.</source>
        <translation>Docker startet neu: Alle Container stoppen, und die mit einer Neustart-Regel starten wieder.</translation>
    </message>
    <message>
        <source>the range that you gave</source>
        <translation>der Bereich, den Sie angegeben haben</translation>
    </message>
    <message>
        <source>Remove the old Sysbox %1. Agents that run under it have to be stopped and removed first; their volumes stay.</source>
        <translation>Entfernen Sie das alte Sysbox %1. Agenten, die darunter laufen, müssen vorher gestoppt und entfernt werden; ihre Volumes bleiben erhalten.</translation>
    </message>
    <message>
        <source>Containers under Sysbox can't run meanwhile.</source>
        <translation>Container unter Sysbox können währenddessen nicht laufen.</translation>
    </message>
    <message>
        <source>Download Sysbox %1.</source>
        <translation>Laden Sie Sysbox %1 herunter.</translation>
    </message>
    <message>
        <source>the checksum that https://github.com/nestybox/sysbox/releases names</source>
        <translation>die Prüfsumme, die https://github.com/nestybox/sysbox/releases nennt</translation>
    </message>
    <message>
        <source>Install it, with the program jq that its installer uses.</source>
        <translation>Installieren Sie es, zusammen mit dem Programm jq, das sein Installationsprogramm verwendet.</translation>
    </message>
    <message>
        <source>The installer restarts Docker.</source>
        <translation>Das Installationsprogramm startet Docker neu.</translation>
    </message>
    <message>
        <source>Sysbox is installed, but Docker does not know it. Check that /etc/docker/daemon.json has "runtimes": {"sysbox-runc": {"path": "/usr/bin/sysbox-runc"}}, and let Docker read it again.</source>
        <translation>Sysbox ist installiert, aber Docker kennt es nicht. Prüfen Sie, ob in /etc/docker/daemon.json "runtimes": {"sysbox-runc": {"path": "/usr/bin/sysbox-runc"}} steht, und lassen Sie Docker die Datei neu lesen.</translation>
    </message>
    <message>
        <source>a text with sysbox-runc in it</source>
        <translation>ein Text, in dem sysbox-runc vorkommt</translation>
    </message>
    <message>
        <source>See that it really works: root in a container has to be another user outside.</source>
        <translation>Vergewissern Sie sich, dass es wirklich funktioniert: root in einem Container muss außerhalb ein anderer Benutzer sein.</translation>
    </message>
    <message>
        <source>a line whose second number is not 0</source>
        <translation>eine Zeile, deren zweite Zahl nicht 0 ist</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Type this in a terminal of your own:
%1</source>
        <translation>Geben Sie das in einem eigenen Terminal ein:
%1</translation>
    </message>
    <message>
        <source>The docker command is not installed on this machine.</source>
        <translation>Der Befehl docker ist auf diesem Rechner nicht installiert.</translation>
    </message>
    <message>
        <source>No terminal was found. Set TERMINAL to the name of yours.</source>
        <translation>Es wurde kein Terminal gefunden. Setzen Sie TERMINAL auf den Namen Ihres Terminals.</translation>
    </message>
    <message>
        <source>The terminal %1 did not start: %2.</source>
        <translation>Das Terminal %1 ist nicht gestartet: %2.</translation>
    </message>
</context>
<context>
    <name>Throwaway</name>
    <message>
        <source>Stopped looking.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>TrialServer</name>
    <message>
        <source>The server waits for you: open it and press Proceed.</source>
        <translation>Der Server wartet auf Sie: Öffnen Sie ihn, und drücken Sie „Proceed“.</translation>
    </message>
    <message>
        <source>The server waits for you: keep the internal database and press Proceed.</source>
        <translation>Der Server wartet auf Sie: Behalten Sie die interne Datenbank bei, und drücken Sie „Proceed“.</translation>
    </message>
    <message>
        <source>The server waits for you: accept the licence agreement.</source>
        <translation>Der Server wartet auf Sie: Nehmen Sie die Lizenzvereinbarung an.</translation>
    </message>
    <message>
        <source>The server waits for you at its set-up pages.</source>
        <translation>Der Server wartet auf seinen Einrichtungsseiten auf Sie.</translation>
    </message>
    <message>
        <source>The server is being started. That takes a minute or two.</source>
        <translation>Der Server wird gestartet. Das dauert ein bis zwei Minuten.</translation>
    </message>
    <message>
        <source>The server is starting.</source>
        <translation>Der Server startet gerade.</translation>
    </message>
    <message>
        <source>TeamCity %1 is running. If it asks, make the administrator’s account; then authorize the agents.</source>
        <translation>TeamCity %1 läuft. Wenn danach gefragt wird, legen Sie das Administratorkonto an; autorisieren Sie dann die Agenten.</translation>
    </message>
    <message>
        <source>The server’s container does not run. Its log says why: dind-wizard agents logs, or docker logs.</source>
        <translation>Der Container des Servers läuft nicht. Sein Log sagt, warum: dind-wizard agents logs oder docker logs.</translation>
    </message>
    <message>
        <source>The server’s port is open on the engine’s host only: open it there.</source>
        <translation>Der Port des Servers ist nur auf dem Host der Engine offen: Öffnen Sie ihn dort.</translation>
    </message>
    <message>
        <source>The TeamCity server %1 is for trying things out and not for production: it keeps its data in TeamCity's internal database (HSQLDB).</source>
        <translation>Der TeamCity-Server %1 ist zum Ausprobieren und nicht für den Produktivbetrieb: Er bewahrt seine Daten in der internen Datenbank von TeamCity (HSQLDB) auf.</translation>
    </message>
    <message>
        <source>Its first start needs you: open http://localhost:%1 on the engine's host, press Proceed, keep the internal database, accept the licence agreement, and make the administrator's account. The first visitor becomes administrator, so the port is open on 127.0.0.1 only.</source>
        <translation>Sein erster Start braucht Sie: Öffnen Sie http://localhost:%1 auf dem Host der Engine, drücken Sie „Proceed“, behalten Sie die interne Datenbank bei, nehmen Sie die Lizenzvereinbarung an, und legen Sie das Administratorkonto an. Der erste Besucher wird Administrator, deshalb ist der Port nur auf 127.0.0.1 offen.</translation>
    </message>
    <message>
        <source>Agents ask every minute until the server is ready. Then authorise them: Agents, Unauthorized.</source>
        <translation>Agenten fragen jede Minute, bis der Server bereit ist. Autorisieren Sie sie dann: „Agents“, „Unauthorized“.</translation>
    </message>
    <message>
        <source>To get in without an account, log in with an empty user name and the super user token as the password: it is in the newest line with "Super user authentication token" of docker logs %1, and a new one at every start of the server.</source>
        <translation>Um ohne Konto hineinzukommen, melden Sie sich mit leerem Benutzernamen und dem Superuser-Token als Passwort an: Es steht in der neuesten Zeile mit „Super user authentication token“ von docker logs %1 und ist bei jedem Start des Servers ein neues.</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>Line breaks and control characters can't stand here.</source>
        <translation>Zeilenumbrüche und Steuerzeichen sind hier nicht möglich.</translation>
    </message>
    <message>
        <source>A value can't hold a NUL character.</source>
        <translation>Ein Wert darf kein NUL-Zeichen enthalten.</translation>
    </message>
    <message>
        <source>There is something here that is no character. Type it anew.</source>
        <translation>Hier steht etwas, das kein Zeichen ist. Geben Sie es neu ein.</translation>
    </message>
    <message>
        <source>Enter the address of your TeamCity server, for example https://teamcity.example.com.</source>
        <translation>Geben Sie die Adresse Ihres TeamCity-Servers ein, zum Beispiel https://teamcity.example.com.</translation>
    </message>
    <message>
        <source>Remove the quotes and blanks around the address: the agent would take them as part of it.</source>
        <translation>Entfernen Sie die Anführungszeichen und Leerzeichen um die Adresse: Der Agent würde sie für einen Teil davon halten.</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>Die Adresse muss mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>This is not a complete address. It looks like https://teamcity.example.com or http://192.168.1.10:8111.</source>
        <translation>Das ist keine vollständige Adresse. Sie sieht so aus: https://teamcity.example.com oder http://192.168.1.10:8111.</translation>
    </message>
    <message>
        <source>Leave user and password out of the address: everybody who can look at the container would see them.</source>
        <translation>Lassen Sie Benutzer und Passwort aus der Adresse weg: Jeder, der sich den Container ansehen kann, würde sie sehen.</translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on: the agent needs the server's own address.</source>
        <translation>Lassen Sie alles ab dem ? oder # weg: Der Agent braucht die Adresse des Servers selbst.</translation>
    </message>
    <message>
        <source>Port 0 can't be reached.</source>
        <translation>Port 0 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Inside the container, %1 is the container itself. Use the server's name in your network, or host.docker.internal together with the extra host host.docker.internal:host-gateway.</source>
        <translation>Im Container ist %1 der Container selbst. Verwenden Sie den Namen des Servers in Ihrem Netzwerk, oder host.docker.internal zusammen mit dem zusätzlichen Host host.docker.internal:host-gateway.</translation>
    </message>
    <message>
        <source>The agents use the server that is made with them: this address is not used.</source>
        <translation>Die Agenten verwenden den Server, der mit ihnen angelegt wird: Diese Adresse wird nicht verwendet.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535, such as 8111.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535, zum Beispiel 8111.</translation>
    </message>
    <message>
        <source>This is not an image reference. It looks like jetbrains/teamcity-server:2026.1.3, in lower case.</source>
        <translation>Das ist keine Image-Referenz. Sie sieht so aus: jetbrains/teamcity-server:2026.1.3, in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>With a server of its own the name is part of that server's address: use letters a–z, digits and -, at most 56 characters.</source>
        <translation>Mit einem eigenen Server gehört der Name zu dessen Adresse: Verwenden Sie Buchstaben a–z, Ziffern und -, höchstens 56 Zeichen.</translation>
    </message>
    <message>
        <source>A name has 2 to 100 characters: letters a–z, digits, and after the first one also . _ and -.</source>
        <translation>Ein Name hat 2 bis 100 Zeichen: Buchstaben a–z, Ziffern und nach dem ersten Zeichen auch . _ und -.</translation>
    </message>
    <message>
        <source>Choose between 1 and %1 agents.</source>
        <translation>Wählen Sie zwischen 1 und %1 Agenten.</translation>
    </message>
    <message>
        <source>With the host's Docker and the container wrapper only one agent fits on a host, because all of them would share the host's /opt/buildagent. Choose one agent, or switch the container wrapper off, or take the method dind or sysbox, where each agent has an engine and directories of its own.</source>
        <translation>Mit dem Docker des Hosts und dem Container Wrapper passt nur ein Agent auf einen Host, weil sich alle /opt/buildagent des Hosts teilen würden. Wählen Sie einen Agenten, schalten Sie den Container Wrapper aus, oder verwenden Sie die Methode dind oder sysbox, bei der jeder Agent eine eigene Engine und eigene Verzeichnisse hat.</translation>
    </message>
    <message>
        <source>The minimal agent has no docker command, so builds could not use the engine. Take jetbrains/teamcity-agent.</source>
        <translation>Der minimale Agent enthält den Befehl docker nicht, Builds könnten die Engine also nicht verwenden. Nehmen Sie jetbrains/teamcity-agent.</translation>
    </message>
    <message>
        <source>An engine inside the agent needs an image with sudo: a tag that ends in -linux-sudo, such as 2026.1.3-linux-sudo.</source>
        <translation>Eine Engine im Agenten braucht ein Image mit sudo: ein Tag, das auf -linux-sudo endet, zum Beispiel 2026.1.3-linux-sudo.</translation>
    </message>
    <message>
        <source>This is not an image reference. It looks like jetbrains/teamcity-agent:2026.1.3 or registry.example.com:5000/team/agent:tag, in lower case.</source>
        <translation>Das ist keine Image-Referenz. Sie sieht so aus: jetbrains/teamcity-agent:2026.1.3 oder registry.example.com:5000/team/agent:tag, in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>With the host's Docker there is no engine to place: this is not used.</source>
        <translation>Mit dem Docker des Hosts muss keine Engine untergebracht werden: Diese Angabe wird nicht verwendet.</translation>
    </message>
    <message>
        <source>There is no sidecar in this set-up: this image is not used.</source>
        <translation>In dieser Einrichtung gibt es keinen Sidecar: Dieses Image wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The rootless variant keeps its data and its socket elsewhere and is not supported here. Take docker:dind or a tag such as docker:29-dind.</source>
        <translation>Die Rootless-Variante hat ihre Daten und ihren Socket anderswo und wird hier nicht unterstützt. Nehmen Sie docker:dind oder ein Tag wie docker:29-dind.</translation>
    </message>
    <message>
        <source>Enter the full path of the socket, for example /var/run/docker.sock.</source>
        <translation>Geben Sie den vollständigen Pfad des Sockets ein, zum Beispiel /var/run/docker.sock.</translation>
    </message>
    <message>
        <source>Only the method docker-socket uses this path.</source>
        <translation>Nur die Methode docker-socket verwendet diesen Pfad.</translation>
    </message>
    <message>
        <source>Only the method docker-socket has a socket to filter: this is not used.</source>
        <translation>Nur die Methode docker-socket hat einen Socket, der gefiltert werden kann: Diese Angabe wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The proxy lets no containers through, so TeamCity can't run build steps in one. Switch the container wrapper off, or let the proxy pass containers too (run).</source>
        <translation>Der Proxy lässt keine Container durch, deshalb kann TeamCity Build-Schritte nicht in einem ausführen. Schalten Sie den Container Wrapper aus, oder lassen Sie den Proxy auch Container durchlassen (run).</translation>
    </message>
    <message>
        <source>Under Sysbox the container has to start as root to get the rights an engine needs. That root is an ordinary user on the host.</source>
        <translation>Unter Sysbox muss der Container als root starten, um die Rechte zu bekommen, die eine Engine braucht. Dieses root ist auf dem Host ein gewöhnlicher Benutzer.</translation>
    </message>
    <message>
        <source>A variable needs a name, and the name can't hold an =.</source>
        <translation>Eine Variable braucht einen Namen, und der Name darf kein = enthalten.</translation>
    </message>
    <message>
        <source>A variable's name can't hold blanks: Compose and env files would refuse it.</source>
        <translation>Der Name einer Variablen darf keine Leerzeichen enthalten: Compose und env-Dateien würden ihn ablehnen.</translation>
    </message>
    <message>
        <source>SERVER_URL is set from the server's address.</source>
        <translation>SERVER_URL wird aus der Adresse des Servers gesetzt.</translation>
    </message>
    <message>
        <source>AGENT_NAME is set from the name.</source>
        <translation>AGENT_NAME wird aus dem Namen gesetzt.</translation>
    </message>
    <message>
        <source>A token is a secret and does not belong in settings. Give it in a file at launch (--token-file), or authorise the agent in TeamCity.</source>
        <translation>Ein Token ist geheim und gehört nicht in die Einstellungen. Geben Sie es beim Start in einer Datei an (--token-file), oder autorisieren Sie den Agenten in TeamCity.</translation>
    </message>
    <message>
        <source>DOCKER_IN_DOCKER is set by the placement of the engine.</source>
        <translation>DOCKER_IN_DOCKER ergibt sich daraus, wo die Engine läuft.</translation>
    </message>
    <message>
        <source>%1 is set so that the agent finds its sidecar.</source>
        <translation>%1 wird gesetzt, damit der Agent seinen Sidecar findet.</translation>
    </message>
    <message>
        <source>%1 is set so that the agent asks the proxy of the socket.</source>
        <translation>%1 wird gesetzt, damit der Agent den Proxy des Sockets fragt.</translation>
    </message>
    <message>
        <source>Sysbox refuses to create a container with the variable %1: names that begin with SYSBOX_ are its own.</source>
        <translation>Sysbox weigert sich, einen Container mit der Variablen %1 zu erstellen: Namen, die mit SYSBOX_ beginnen, gehören ihm.</translation>
    </message>
    <message>
        <source>CONFIG_FILE moves the agent's configuration off its volume: the agent would forget who it is when it is made anew.</source>
        <translation>CONFIG_FILE verlegt die Konfiguration des Agenten von seinem Volume weg: Wird der Agent neu angelegt, wüsste er nicht mehr, wer er ist.</translation>
    </message>
    <message>
        <source>%1 looks like a secret. Everybody who may use Docker can read it from the container, and it stands in these settings and in all that is exported. Passwords for builds belong in TeamCity's parameters of the type Password.</source>
        <translation>%1 sieht nach einem Geheimnis aus. Jeder, der Docker verwenden darf, kann es aus dem Container lesen, und es steht in diesen Einstellungen und in allem, was exportiert wird. Passwörter für Builds gehören in TeamCity-Parameter vom Typ „Password“.</translation>
    </message>
    <message>
        <source>%1: the source is a full path on the engine's host, or the name of a volume.</source>
        <translation>%1: Die Quelle ist ein vollständiger Pfad auf dem Host der Engine oder der Name eines Volumes.</translation>
    </message>
    <message>
        <source>%1: the target is a full path in the agent.</source>
        <translation>%1: Das Ziel ist ein vollständiger Pfad im Agenten.</translation>
    </message>
    <message>
        <source>%1: two volumes can't have the same target.</source>
        <translation>%1: Zwei Volumes können nicht dasselbe Ziel haben.</translation>
    </message>
    <message>
        <source>%1: the certificates for the sidecar are in this directory.</source>
        <translation>%1: In diesem Verzeichnis liegen die Zertifikate für den Sidecar.</translation>
    </message>
    <message>
        <source>%1: with this the agent holds the socket itself, and the proxy filters nothing. Leave it out, or switch the proxy off.</source>
        <translation>%1: Damit hat der Agent den Socket selbst, und der Proxy filtert nichts. Lassen Sie es weg, oder schalten Sie den Proxy aus.</translation>
    </message>
    <message>
        <source>%1: agents can't share this directory. Leave it out, and each gets a volume of its own.</source>
        <translation>%1: Agenten können sich dieses Verzeichnis nicht teilen. Lassen Sie es weg, und jeder bekommt ein eigenes Volume.</translation>
    </message>
    <message>
        <source>"%1" is not a host name.</source>
        <translation>„%1“ ist kein Hostname.</translation>
    </message>
    <message>
        <source>"%1" is no IP address. Use one, or host-gateway for the engine's host.</source>
        <translation>„%1“ ist keine IP-Adresse. Verwenden Sie eine, oder host-gateway für den Host der Engine.</translation>
    </message>
    <message>
        <source>A label needs a name, and the name can't hold an =.</source>
        <translation>Ein Label braucht einen Namen, und der Name darf kein = enthalten.</translation>
    </message>
    <message>
        <source>A label's name can't hold blanks: the docker command would refuse it.</source>
        <translation>Der Name eines Labels darf keine Leerzeichen enthalten: Der Befehl docker würde ihn ablehnen.</translation>
    </message>
    <message>
        <source>The label %1 is kept for programs' own use.</source>
        <translation>Das Label %1 ist für Programme selbst reserviert.</translation>
    </message>
    <message>
        <source>Without a network the agent can't reach TeamCity.</source>
        <translation>Ohne Netzwerk kann der Agent TeamCity nicht erreichen.</translation>
    </message>
    <message>
        <source>This is not a network's name: letters a–z, digits, and . _ -.</source>
        <translation>Das ist kein Name eines Netzwerks: Buchstaben a–z, Ziffern und . _ -.</translation>
    </message>
    <message>
        <source>Sysbox refuses the host's network.</source>
        <translation>Sysbox lehnt das Netzwerk des Hosts ab.</translation>
    </message>
    <message>
        <source>The agent shares a private network with its sidecar and can't be on the network "%1" too. Leave this empty, or name a network that you made.</source>
        <translation>Der Agent teilt sich ein privates Netzwerk mit seinem Sidecar und kann nicht außerdem im Netzwerk „%1“ sein. Lassen Sie das Feld leer, oder geben Sie ein selbst angelegtes Netzwerk an.</translation>
    </message>
    <message>
        <source>On the host's network the agent can't find the server that is made with it: the two share a private network. Leave this empty.</source>
        <translation>Im Netzwerk des Hosts kann der Agent den Server nicht finden, der mit ihm angelegt wird: Die beiden teilen sich ein privates Netzwerk. Lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>The agent shares a private network with its server and can't be on the network "%1" too. Leave this empty, or name a network that you made.</source>
        <translation>Der Agent teilt sich ein privates Netzwerk mit seinem Server und kann nicht außerdem im Netzwerk „%1“ sein. Lassen Sie das Feld leer, oder geben Sie ein selbst angelegtes Netzwerk an.</translation>
    </message>
    <message>
        <source>The agent shares a private network with the proxy of the socket and can't be on the network "%1" too. Leave this empty, or name a network that you made.</source>
        <translation>Der Agent teilt sich ein privates Netzwerk mit dem Proxy des Sockets und kann nicht außerdem im Netzwerk „%1“ sein. Lassen Sie das Feld leer, oder geben Sie ein selbst angelegtes Netzwerk an.</translation>
    </message>
    <message>
        <source>On the host's network the host's own names hold: remove the extra hosts.</source>
        <translation>Im Netzwerk des Hosts gelten die Namen des Hosts: Entfernen Sie die zusätzlichen Hosts.</translation>
    </message>
    <message>
        <source>Give a number of processors, such as 2 or 1.5.</source>
        <translation>Geben Sie eine Anzahl von Prozessoren an, zum Beispiel 2 oder 1.5.</translation>
    </message>
    <message>
        <source>The engine allows no less than 6m. An agent needs about 500m, and its builds more.</source>
        <translation>Die Engine erlaubt nicht weniger als 6m. Ein Agent braucht etwa 500m, und seine Builds brauchen mehr.</translation>
    </message>
    <message>
        <source>An agent alone needs about 500m, and its builds more.</source>
        <translation>Ein Agent allein braucht etwa 500m, und seine Builds brauchen mehr.</translation>
    </message>
    <message>
        <source>Give the highest number of processes, up to %1, or -1 for no limit.</source>
        <translation>Geben Sie die Höchstzahl der Prozesse an, bis %1, oder -1 für kein Limit.</translation>
    </message>
    <message>
        <source>Choose no, always, unless-stopped, on-failure or on-failure:N.</source>
        <translation>Wählen Sie no, always, unless-stopped, on-failure oder on-failure:N.</translation>
    </message>
    <message>
        <source>Choose between 0 and 86400 seconds.</source>
        <translation>Wählen Sie zwischen 0 und 86400 Sekunden.</translation>
    </message>
    <message>
        <source>The agent needs some seconds to end its build and sign off. Below 30 it may be killed in the middle.</source>
        <translation>Der Agent braucht einige Sekunden, um seinen Build zu beenden und sich abzumelden. Unter 30 wird er womöglich mittendrin abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>The last lines of its log:</source>
        <translation>Die letzten Zeilen seines Logs:</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The image of %1 has no docker command, so builds can't use an engine.</source>
        <translation>Das Image von %1 enthält den Befehl docker nicht, deshalb können Builds keine Engine verwenden.</translation>
    </message>
    <message>
        <source>The user of the agent in %1 may not use the engine's socket: its group is not among the user's.</source>
        <translation>Der Benutzer des Agenten in %1 darf den Socket der Engine nicht verwenden: Dessen Gruppe gehört nicht zu denen des Benutzers.</translation>
    </message>
    <message>
        <source>Run the agent as root (--run-as root), or see that the socket's group is the one that the engine's host has; leave --socket-path out to have it looked up.</source>
        <translation>Lassen Sie den Agenten als root laufen (--run-as root), oder sorgen Sie dafür, dass die Gruppe des Sockets die ist, die der Host der Engine hat; lassen Sie --socket-path weg, damit sie ermittelt wird.</translation>
    </message>
    <message>
        <source>Take jetbrains/teamcity-agent, or an image of your own with the docker command in it.</source>
        <translation>Nehmen Sie jetbrains/teamcity-agent oder ein eigenes Image, das den Befehl docker enthält.</translation>
    </message>
    <message>
        <source>The container %1 stops again and again, with exit code %2.</source>
        <translation>Der Container %1 stoppt immer wieder, mit Exit-Code %2.</translation>
    </message>
    <message>
        <source>The container %1 has stopped with exit code %2.</source>
        <translation>Der Container %1 ist mit Exit-Code %2 gestoppt.</translation>
    </message>
    <message>
        <source>It ran out of memory.</source>
        <translation>Der Arbeitsspeicher reichte nicht aus.</translation>
    </message>
    <message>
        <source>Through the proxy %1 the host's engine does not answer.</source>
        <translation>Über den Proxy %1 antwortet die Engine des Hosts nicht.</translation>
    </message>
    <message>
        <source>The Docker engine in %1 does not answer.</source>
        <translation>Die Docker-Engine in %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>The proxy %1 was not ready within %2 seconds.</source>
        <translation>Der Proxy %1 war nicht innerhalb von %2 Sekunden bereit.</translation>
    </message>
    <message>
        <source>The Docker engine in %1 was not ready within %2 seconds.</source>
        <translation>Die Docker-Engine in %1 war nicht innerhalb von %2 Sekunden bereit.</translation>
    </message>
    <message>
        <source>Look whether the engine's socket is where the settings say. On a host with SELinux a policy has to let containers connect to it.</source>
        <translation>Sehen Sie nach, ob der Socket der Engine dort ist, wo die Einstellungen ihn nennen. Auf einem Host mit SELinux muss eine Richtlinie Containern die Verbindung zu ihm erlauben.</translation>
    </message>
    <message>
        <source>Its log names the cause: often a kernel or a host that does not let an engine run inside a container, or a full disk.</source>
        <translation>Ihr Log nennt die Ursache: oft ein Kernel oder Host, der keine Engine in einem Container zulässt, oder ein voller Datenträger.</translation>
    </message>
    <message>
        <source>No Docker engine answered inside %1 within %2 seconds. The docker command there says: %3</source>
        <translation>In %1 antwortete innerhalb von %2 Sekunden keine Docker-Engine. Der Befehl docker dort meldet: %3</translation>
    </message>
    <message>
        <source>Check that the image has the docker command, and for an engine inside the agent that it is one with sudo.</source>
        <translation>Prüfen Sie, ob das Image den Befehl docker enthält, und bei einer Engine im Agenten, ob es eines mit sudo ist.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The window can&apos;t be loaded: %1</source>
        <translation>Das Fenster lässt sich nicht laden: %1</translation>
    </message>
    <message>
        <source>Install dind-wizard again, or use its commands: dind-wizard --help.</source>
        <translation>Installieren Sie dind-wizard neu oder benutzen Sie seine Befehle: dind-wizard --help.</translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>Line %1 is not valid YAML: %2.</source>
        <translation>Zeile %1 ist kein gültiges YAML: %2.</translation>
    </message>
    <message>
        <source>The line starts with a tab. YAML takes only spaces there.</source>
        <translation>Die Zeile beginnt mit einem Tabulator. YAML lässt dort nur Leerzeichen zu.</translation>
    </message>
    <message>
        <source>Look at the indentation, colons and quotes of that line and of the one before it.</source>
        <translation>Sehen Sie sich Einrückung, Doppelpunkte und Anführungszeichen dieser Zeile und der davor an.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation>Die Datei ist größer als 1 MiB.</translation>
    </message>
    <message>
        <source>The file says too much, or refers to itself: reading stopped at line %1.</source>
        <translation>Die Datei ist zu umfangreich oder verweist auf sich selbst: Das Lesen endete in Zeile %1.</translation>
    </message>
    <message>
        <source>Look at the aliases, the names with a * in front.</source>
        <translation>Sehen Sie sich die Aliasse an, die Namen mit einem * davor.</translation>
    </message>
    <message>
        <source>something stands behind the end of the file's contents</source>
        <translation>nach dem Ende des Dateiinhalts steht noch etwas</translation>
    </message>
</context>
<context>
    <name>docker</name>
    <message>
        <source>What answers is not a Docker engine: it reports no API version.</source>
        <translation>Was antwortet, ist keine Docker-Engine: Es meldet keine API-Version.</translation>
    </message>
    <message>
        <source>The engine is too old: it speaks version %1 of the Engine API, this program needs %2.</source>
        <translation>Die Engine ist zu alt: Sie spricht Version %1 der Engine-API, dieses Programm braucht %2.</translation>
    </message>
    <message>
        <source>Update Docker to 20.10 or newer: docs.docker.com/engine/install</source>
        <translation>Aktualisieren Sie Docker auf 20.10 oder neuer: docs.docker.com/engine/install</translation>
    </message>
    <message>
        <source>%1 can't be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 ist zu groß.</translation>
    </message>
    <message>
        <source>%1 is not a valid JSON object.</source>
        <translation>%1 ist kein gültiges JSON-Objekt.</translation>
    </message>
    <message>
        <source>Correct the file, or move it away.</source>
        <translation>Korrigieren Sie die Datei, oder verschieben Sie sie an einen anderen Ort.</translation>
    </message>
    <message>
        <source>They belong in the folder that DOCKER_CERT_PATH names, or to the Docker context: ca.pem, cert.pem and key.pem.</source>
        <translation>Sie gehören in den Ordner, den DOCKER_CERT_PATH nennt, oder zum Docker-Kontext: ca.pem, cert.pem und key.pem.</translation>
    </message>
    <message>
        <source>The engine at %1 (from: %2) needs certificates, and %3 can't be read.</source>
        <translation>Die Engine unter %1 (aus: %2) braucht Zertifikate, und %3 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The credential helper %1 %2</source>
        <translation>Das Anmeldehilfsprogramm %1 %2</translation>
    </message>
    <message>
        <source>Docker's config.json names this helper. Try "docker login", or remove the entry (credsStore, credHelpers) if you don't use it.</source>
        <translation>Die config.json von Docker nennt dieses Hilfsprogramm. Versuchen Sie „docker login“, oder entfernen Sie den Eintrag (credsStore, credHelpers), wenn Sie es nicht verwenden.</translation>
    </message>
    <message>
        <source>has a name that is not allowed.</source>
        <translation>hat einen unzulässigen Namen.</translation>
    </message>
    <message>
        <source>is not on the PATH.</source>
        <translation>ist nicht im PATH.</translation>
    </message>
    <message>
        <source>crashed.</source>
        <translation>ist abgestürzt.</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>answered with something other than credentials.</source>
        <translation>hat mit etwas anderem als Anmeldedaten geantwortet.</translation>
    </message>
    <message>
        <source>can't be started: %1</source>
        <translation>kann nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>The credential helper %1 answers without end.</source>
        <translation>Das Anmeldehilfsprogramm %1 antwortet ohne Ende.</translation>
    </message>
    <message>
        <source>The credential helper %1 did not answer in time.</source>
        <translation>Das Anmeldehilfsprogramm %1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>It may be waiting for you to unlock a key store.</source>
        <translation>Vielleicht wartet es darauf, dass Sie einen Schlüsselbund entsperren.</translation>
    </message>
    <message>
        <source>%1 (from: %2) is no address of a Docker engine.</source>
        <translation>%1 (aus: %2) ist keine Adresse einer Docker-Engine.</translation>
    </message>
    <message>
        <source>An address looks like unix:///var/run/docker.sock, tcp://HOST:2376 or ssh://USER@HOST.</source>
        <translation>Eine Adresse sieht aus wie unix:///var/run/docker.sock, tcp://HOST:2376 oder ssh://USER@HOST.</translation>
    </message>
    <message>
        <source>%1 (from: %2): a path can't stand there.</source>
        <translation>%1 (aus: %2): Dort darf kein Pfad stehen.</translation>
    </message>
    <message>
        <source>The docker command on that machine finds its engine itself.</source>
        <translation>Der Befehl docker auf jenem Rechner findet seine Engine selbst.</translation>
    </message>
    <message>
        <source>%1 (from: %2): Windows has no Unix sockets for this.</source>
        <translation>%1 (aus: %2): Windows hat dafür keine Unix-Sockets.</translation>
    </message>
    <message>
        <source>Use an npipe:// address.</source>
        <translation>Verwenden Sie eine npipe://-Adresse.</translation>
    </message>
    <message>
        <source>unix://%1 (from: %2): the socket's path has to start with /.</source>
        <translation>unix://%1 (aus: %2): Der Pfad des Sockets muss mit / beginnen.</translation>
    </message>
    <message>
        <source>%1 (from: %2) is no pipe address; one looks like %3.</source>
        <translation>%1 (aus: %2) ist keine Pipe-Adresse; so sieht eine aus: %3.</translation>
    </message>
    <message>
        <source>%1 (from: %2): only Windows has named pipes.</source>
        <translation>%1 (aus: %2): Named Pipes hat nur Windows.</translation>
    </message>
    <message>
        <source>Docker's default</source>
        <translation>Standard von Docker</translation>
    </message>
    <message>
        <source>There is no Docker context "%1" (from: %2).</source>
        <translation>Es gibt keinen Docker-Kontext „%1“ (aus: %2).</translation>
    </message>
    <message>
        <source>Contexts that exist: %1. An address starts with unix://, tcp:// or ssh:// (or is a socket's path).</source>
        <translation>Vorhandene Kontexte: %1. Eine Adresse beginnt mit unix://, tcp:// oder ssh:// (oder ist der Pfad eines Sockets).</translation>
    </message>
    <message>
        <source>The Docker context "%1" (from: %2) has no address of an engine.</source>
        <translation>Der Docker-Kontext „%1“ (aus: %2) hat keine Adresse einer Engine.</translation>
    </message>
    <message>
        <source>Look at it with "docker context inspect %1".</source>
        <translation>Sehen Sie ihn sich mit „docker context inspect %1“ an.</translation>
    </message>
    <message>
        <source>context %1, chosen by %2</source>
        <translation>Kontext %1, gewählt durch %2</translation>
    </message>
    <message>
        <source>The engine answered with no list.</source>
        <translation>Die Engine hat nicht mit einer Liste geantwortet.</translation>
    </message>
    <message>
        <source>The engine's answer is not a JSON object.</source>
        <translation>Die Antwort der Engine ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Pulling %1 has made no progress for %2 s.</source>
        <translation>Das Herunterladen von %1 ist seit %2 s nicht vorangekommen.</translation>
    </message>
    <message>
        <source>The registry or the way to it is stuck. Check the network of the engine's host and try again: layers that are complete are kept.</source>
        <translation>Die Registry oder der Weg zu ihr hängt. Prüfen Sie das Netzwerk des Hosts der Engine, und versuchen Sie es noch einmal: Vollständige Layer bleiben erhalten.</translation>
    </message>
    <message>
        <source>The command "%1" in the container %2 did not end in time.</source>
        <translation>Der Befehl „%1“ im Container %2 ist nicht rechtzeitig fertig geworden.</translation>
    </message>
    <message>
        <source>The engine gave the command no id.</source>
        <translation>Die Engine hat dem Befehl keine ID gegeben.</translation>
    </message>
    <message>
        <source>The engine did not finish in time.</source>
        <translation>Die Engine ist nicht rechtzeitig fertig geworden.</translation>
    </message>
    <message>
        <source>The engine has been silent for %1 s.</source>
        <translation>Die Engine hat sich seit %1 s nicht gemeldet.</translation>
    </message>
    <message>
        <source>It may be overloaded or stuck. See what it logs ("journalctl -u docker") and try again.</source>
        <translation>Vielleicht ist sie überlastet oder hängt. Sehen Sie nach, was sie protokolliert („journalctl -u docker“), und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The engine's answer is larger than this program accepts.</source>
        <translation>Die Antwort der Engine ist größer, als dieses Programm annimmt.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>A message of the engine is larger than this program accepts.</source>
        <translation>Eine Nachricht der Engine ist größer, als dieses Programm annimmt.</translation>
    </message>
    <message>
        <source>The engine's stream is not made of JSON objects.</source>
        <translation>Der Datenstrom der Engine besteht nicht aus JSON-Objekten.</translation>
    </message>
    <message>
        <source>The engine's stream ended in the middle of a message.</source>
        <translation>Der Datenstrom der Engine endete mitten in einer Nachricht.</translation>
    </message>
    <message>
        <source>The container's output stream is not framed as it should be.</source>
        <translation>Der Ausgabestrom des Containers ist nicht so in Frames unterteilt, wie er sein sollte.</translation>
    </message>
    <message>
        <source>The container's output stream ended in the middle of a frame.</source>
        <translation>Der Ausgabestrom des Containers endete mitten in einem Frame.</translation>
    </message>
    <message>
        <source>A frame of the container's output stream claims %1 bytes.</source>
        <translation>Ein Frame im Ausgabestrom des Containers gibt %1 Byte an.</translation>
    </message>
    <message>
        <source>The engine is newer than this program knows. Update dind-wizard.</source>
        <translation>Die Engine ist neuer als alle, die dieses Programm kennt. Aktualisieren Sie dind-wizard.</translation>
    </message>
    <message>
        <source>The registry limits how often you may pull. Run "docker login", or wait.</source>
        <translation>Die Registry begrenzt, wie oft Sie herunterladen dürfen. Führen Sie „docker login“ aus, oder warten Sie.</translation>
    </message>
    <message>
        <source>The registry wants other credentials, or the image's name is wrong. Check the name, then run "docker login" with the registry's host.</source>
        <translation>Die Registry verlangt andere Anmeldedaten, oder der Name des Images ist falsch. Prüfen Sie den Namen, und führen Sie dann „docker login“ mit dem Host der Registry aus.</translation>
    </message>
    <message>
        <source>The repository has no such tag, or not for this engine's platform. Check the tag.</source>
        <translation>Das Repository hat kein solches Tag, oder nicht für die Plattform dieser Engine. Prüfen Sie das Tag.</translation>
    </message>
    <message>
        <source>The engine can't reach the registry. Check the host's network, DNS and proxy settings of the engine.</source>
        <translation>Die Engine kann die Registry nicht erreichen. Prüfen Sie das Netzwerk des Hosts sowie die DNS- und Proxy-Einstellungen der Engine.</translation>
    </message>
    <message>
        <source>The connection to the registry was cut. Try again: layers that are complete are kept.</source>
        <translation>Die Verbindung zur Registry wurde getrennt. Versuchen Sie es noch einmal: Vollständige Layer bleiben erhalten.</translation>
    </message>
    <message>
        <source>The registry speaks plain HTTP. Add it to "insecure-registries" of the engine's daemon.json if you trust the network.</source>
        <translation>Die Registry spricht unverschlüsseltes HTTP. Tragen Sie sie in der daemon.json der Engine unter "insecure-registries" ein, wenn Sie dem Netzwerk vertrauen.</translation>
    </message>
    <message>
        <source>The call was refused with status %1 and a web page.</source>
        <translation>Der Aufruf wurde mit Status %1 und einer Webseite abgelehnt.</translation>
    </message>
    <message>
        <source>A Docker engine does not answer so. A proxy in front of it (a socket proxy, perhaps) has probably denied this call; allow it there.</source>
        <translation>So antwortet keine Docker-Engine. Wahrscheinlich hat ein Proxy davor (etwa ein Socket-Proxy) diesen Aufruf abgelehnt; erlauben Sie ihn dort.</translation>
    </message>
    <message>
        <source>The engine answered with status %1 and no message.</source>
        <translation>Die Engine hat mit Status %1 und ohne Meldung geantwortet.</translation>
    </message>
    <message>
        <source>The engine gave up pulling and did not say why.</source>
        <translation>Die Engine hat das Herunterladen aufgegeben und nicht gesagt, warum.</translation>
    </message>
    <message>
        <source>The entry for %1 in %2 holds no valid credentials.</source>
        <translation>Der Eintrag für %1 in %2 enthält keine gültigen Anmeldedaten.</translation>
    </message>
    <message>
        <source>Run "docker login %1" again.</source>
        <translation>Führen Sie „docker login %1“ noch einmal aus.</translation>
    </message>
    <message>
        <source>DOCKER_AUTH_CONFIG is not a valid JSON object.</source>
        <translation>DOCKER_AUTH_CONFIG ist kein gültiges JSON-Objekt.</translation>
    </message>
    <message>
        <source>The connection ended in the middle of the engine's answer.</source>
        <translation>Die Verbindung endete mitten in der Antwort der Engine.</translation>
    </message>
    <message>
        <source>The engine, or a proxy in front of it, may have been restarted. Try again.</source>
        <translation>Vielleicht wurde die Engine oder ein Proxy davor neu gestartet. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What answers is not a Docker engine: it does not speak HTTP.</source>
        <translation>Was antwortet, ist keine Docker-Engine: Es spricht kein HTTP.</translation>
    </message>
    <message>
        <source>What answers is not a Docker engine: its answer is not valid HTTP (%1).</source>
        <translation>Was antwortet, ist keine Docker-Engine: Die Antwort ist kein gültiges HTTP (%1).</translation>
    </message>
    <message>
        <source>A rootless engine seems to listen at %1. To use it: --engine unix://%1, or "docker context use rootless".</source>
        <translation>Unter %1 scheint eine Rootless-Engine zu lauschen. So verwenden Sie sie: --engine unix://%1 oder „docker context use rootless“.</translation>
    </message>
    <message>
        <source>Is Docker installed and running? Start Docker Desktop.</source>
        <translation>Ist Docker installiert, und läuft es? Starten Sie Docker Desktop.</translation>
    </message>
    <message>
        <source>Is Docker installed and running? Start it with "sudo systemctl start docker".</source>
        <translation>Ist Docker installiert, und läuft es? Starten Sie es mit „sudo systemctl start docker“.</translation>
    </message>
    <message>
        <source>No Docker engine is at %1 (from: %2): there is no such socket.</source>
        <translation>Unter %1 (aus: %2) ist keine Docker-Engine: Es gibt keinen solchen Socket.</translation>
    </message>
    <message>
        <source>If the engine is elsewhere, correct where the address came from: %1.</source>
        <translation>Wenn die Engine anderswo ist, korrigieren Sie die Stelle, von der die Adresse kam: %1.</translation>
    </message>
    <message>
        <source>You may not use the Docker engine at %1 (from: %2): permission denied.</source>
        <translation>Sie dürfen die Docker-Engine unter %1 (aus: %2) nicht verwenden: Zugriff verweigert.</translation>
    </message>
    <message>
        <source>A folder on the way to the socket may be closed to you, too.</source>
        <translation>Möglicherweise ist auch ein Ordner auf dem Weg zum Socket für Sie gesperrt.</translation>
    </message>
    <message>
        <source>The socket belongs to the group root. Create the group "docker" (sudo groupadd docker), restart the engine and join that group.</source>
        <translation>Der Socket gehört der Gruppe root. Legen Sie die Gruppe „docker“ an (sudo groupadd docker), starten Sie die Engine neu, und treten Sie dieser Gruppe bei.</translation>
    </message>
    <message>
        <source>The socket belongs to the group %1. Join it, then log out and in again:
sudo usermod -aG %1 "$USER"
Know what that means: whoever is in this group is as powerful as root on this machine.</source>
        <translation>Der Socket gehört der Gruppe %1. Treten Sie ihr bei, und melden Sie sich dann ab und wieder an:
sudo usermod -aG %1 "$USER"
Beachten Sie, was das bedeutet: Wer in dieser Gruppe ist, hat auf diesem Rechner so viel Macht wie root.</translation>
    </message>
    <message>
        <source>%1 (from: %2) is a folder, not a socket.</source>
        <translation>%1 (aus: %2) ist ein Ordner, kein Socket.</translation>
    </message>
    <message>
        <source>A container that was started with "-v %1:…" while no engine listened there has created it. Stop Docker, remove the empty folder (sudo rmdir %1) and start Docker again.</source>
        <translation>Ein Container, der mit „-v %1:…“ gestartet wurde, während dort keine Engine lauschte, hat ihn angelegt. Stoppen Sie Docker, entfernen Sie den leeren Ordner (sudo rmdir %1), und starten Sie Docker wieder.</translation>
    </message>
    <message>
        <source>Nothing listens at %1 (from: %2): the socket is there, but the engine behind it has stopped.</source>
        <translation>Unter %1 (aus: %2) lauscht nichts: Der Socket ist da, aber die Engine dahinter ist gestoppt.</translation>
    </message>
    <message>
        <source>Start it with "sudo systemctl start docker"; what went wrong is in "journalctl -u docker".</source>
        <translation>Starten Sie sie mit „sudo systemctl start docker“; was nicht geklappt hat, steht in „journalctl -u docker“.</translation>
    </message>
    <message>
        <source>The socket's path %1 (from: %2) is longer than the system allows.</source>
        <translation>Der Pfad des Sockets %1 (aus: %2) ist länger, als das System erlaubt.</translation>
    </message>
    <message>
        <source>No connection to the Docker engine at %1 (from: %2).</source>
        <translation>Keine Verbindung zur Docker-Engine unter %1 (aus: %2).</translation>
    </message>
    <message>
        <source>No connection to the Docker engine at %1 (from: %2): %3</source>
        <translation>Keine Verbindung zur Docker-Engine unter %1 (aus: %2): %3</translation>
    </message>
    <message>
        <source>Check the name of the host.</source>
        <translation>Prüfen Sie den Namen des Hosts.</translation>
    </message>
    <message>
        <source>Nothing listens at that port. Engines listen there only if they are told to; ssh://USER@HOST needs no port of theirs.</source>
        <translation>An diesem Port lauscht nichts. Engines lauschen dort nur, wenn man es ihnen vorgibt; ssh://USER@HOST braucht keinen Port von ihnen.</translation>
    </message>
    <message>
        <source>The engine's certificate has to be valid today, for this host's name, and signed by the authority in ca.pem; and the engine has to know who signed cert.pem. "docker -H %1 --tlsverify version" shows the same.</source>
        <translation>Das Zertifikat der Engine muss heute gültig, auf den Namen dieses Hosts ausgestellt und von der Stelle in ca.pem signiert sein; und die Engine muss die Stelle kennen, die cert.pem signiert hat. „docker -H %1 --tlsverify version“ zeigt dasselbe.</translation>
    </message>
    <message>
        <source>An engine at port 2376 wants TLS: set DOCKER_TLS_VERIFY=1 and DOCKER_CERT_PATH.</source>
        <translation>Eine Engine an Port 2376 verlangt TLS: Setzen Sie DOCKER_TLS_VERIFY=1 und DOCKER_CERT_PATH.</translation>
    </message>
    <message>
        <source>Is it the engine's port for TLS, 2376?</source>
        <translation>Ist es der Port der Engine für TLS, 2376?</translation>
    </message>
    <message>
        <source>The ssh command is not installed here: sudo apt install openssh-client</source>
        <translation>Der Befehl ssh ist hier nicht installiert: sudo apt install openssh-client</translation>
    </message>
    <message>
        <source>The host has another key than the one that you know: it was installed anew, or somebody is in between. Ask who runs it before you change known_hosts.</source>
        <translation>Der Host hat einen anderen Schlüssel als den, den Sie kennen: Er wurde neu installiert, oder jemand sitzt dazwischen. Fragen Sie die Betreiber, bevor Sie known_hosts ändern.</translation>
    </message>
    <message>
        <source>Connect once by hand and compare the key: ssh %1</source>
        <translation>Verbinden Sie sich einmal von Hand, und vergleichen Sie den Schlüssel: ssh %1</translation>
    </message>
    <message>
        <source>ssh can't ask for a password here. Let it log in with a key: ssh-copy-id %1, and ssh-add where the key has a passphrase.</source>
        <translation>ssh kann hier nicht nach einem Passwort fragen. Lassen Sie es sich mit einem Schlüssel anmelden: ssh-copy-id %1, und ssh-add, wenn der Schlüssel eine Passphrase hat.</translation>
    </message>
    <message>
        <source>The docker command has to be there on %1, 18.09 or newer.</source>
        <translation>Der Befehl docker muss auf %1 vorhanden sein, Version 18.09 oder neuer.</translation>
    </message>
    <message>
        <source>Try it by hand: ssh %1 docker version</source>
        <translation>Probieren Sie es von Hand: ssh %1 docker version</translation>
    </message>
    <message>
        <source>The engine has ended its reports.</source>
        <translation>Die Engine meldet keine Ereignisse mehr.</translation>
    </message>
</context>
<context>
    <name>dw::gui::AcceptanceRun</name>
    <message>
        <source>The server does not know %1 yet.</source>
        <translation>Der Server kennt %1 noch nicht.</translation>
    </message>
    <message>
        <source>Wait until it has registered.</source>
        <translation>Warten Sie, bis er sich registriert hat.</translation>
    </message>
</context>
<context>
    <name>dw::gui::AccessPanel</name>
    <message>
        <source>Connect with an access token…</source>
        <translation>Mit Zugriffstoken verbinden …</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>Token vergessen</translation>
    </message>
    <message>
        <source>Looks before the launch whether the server’s licence has agents left, whether the name is free, and which agent pools there are.</source>
        <translation>Sieht vor dem Start nach, ob die Lizenz des Servers noch Agenten zulässt, ob der Name frei ist und welche Agent-Pools es gibt.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Make a token in TeamCity: your profile at the top right, Access Tokens. It is used to look, and changes nothing on the server.</source>
        <translation>Erstellen Sie ein Token in TeamCity: oben rechts Ihr Profil, „Access Tokens“. Es wird nur zum Nachsehen verwendet und ändert nichts auf dem Server.</translation>
    </message>
    <message>
        <source>Keep it in this desktop’s key store</source>
        <translation>Im Schlüsselbund dieses Desktops speichern</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt …</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <translation>Verbunden als %1.</translation>
    </message>
    <message>
        <source>This is no access token.</source>
        <translation>Das ist kein Zugriffstoken.</translation>
    </message>
    <message>
        <source>A token is one word of letters, digits and . _ ~ + / - =. Copy it again, without anything around it.</source>
        <translation>Ein Token ist ein Wort aus Buchstaben, Ziffern und . _ ~ + / - =. Kopieren Sie es noch einmal, ohne Zeichen davor oder dahinter.</translation>
    </message>
    <message>
        <source>A key that you make in TeamCity, under Profile, Access Tokens. The server is asked with it; nothing is changed there.</source>
        <translation>Ein Schlüssel, den Sie in TeamCity unter Ihrem Profil, „Access Tokens“, erstellen. Damit wird der Server nur abgefragt; geändert wird dort nichts.</translation>
    </message>
    <message>
        <source>Keeps the token in your desktop’s key store, for the next time. It is kept nowhere else.</source>
        <translation>Bewahrt das Token für das nächste Mal im Schlüsselbund Ihres Desktops auf. Sonst wird es nirgends gespeichert.</translation>
    </message>
    <message>
        <source>It is not kept: over http it can be read on the way.</source>
        <translation>Es wird nicht gespeichert: Über http kann es unterwegs mitgelesen werden.</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentDetails</name>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>Not compared with how it was launched</source>
        <translation>Nicht mit dem Stand beim Start verglichen</translation>
    </message>
    <message>
        <source>It is as it was launched.</source>
        <translation>Er ist so, wie er gestartet wurde.</translation>
    </message>
    <message>
        <source>It is no longer as it was launched</source>
        <translation>Er ist nicht mehr so, wie er gestartet wurde</translation>
    </message>
    <message>
        <source>To bring it back:</source>
        <translation>So stellen Sie ihn wieder her:</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen …</translation>
    </message>
    <message>
        <source>%1: %2, %3 in use, %4; can be freed: %5</source>
        <translation>%1: %2, davon %3 in Gebrauch, %4; freizugeben: %5</translation>
    </message>
    <message>
        <source>Disk of its own Docker engine</source>
        <translation>Speicherplatz seiner eigenen Docker-Engine</translation>
    </message>
    <message>
        <source>Images, containers and caches of its builds.</source>
        <translation>Images, Container und Caches seiner Builds.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ermitteln</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird ermittelt …</translation>
    </message>
    <message>
        <source>Free disk…</source>
        <translation>Speicherplatz freigeben …</translation>
    </message>
    <message>
        <source>Docker:</source>
        <translation>Docker:</translation>
    </message>
    <message>
        <source>Image:</source>
        <translation>Image:</translation>
    </message>
    <message>
        <source>Started:</source>
        <translation>Gestartet:</translation>
    </message>
    <message>
        <source>Uses:</source>
        <translation>Verbrauch:</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>Daneben:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Server:</translation>
    </message>
    <message>
        <source>Launched as:</source>
        <translation>Gestartet als:</translation>
    </message>
    <message>
        <source>%1 (%2 ago)</source>
        <translation>%1 (vor %2)</translation>
    </message>
    <message>
        <source>%1 of one processor, %2 of memory</source>
        <translation>%1 eines Prozessors, %2 Arbeitsspeicher</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>On the server: %1</source>
        <translation>Auf dem Server: %1</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentForm</name>
    <message>
        <source>Any build can take the host over.</source>
        <translation>Jeder Build kann den Host übernehmen.</translation>
    </message>
    <message>
        <source>Builds can make images and start no containers: no docker run, no Compose, no container wrapper. They can’t get at the host’s files, but at all its images and its network.</source>
        <translation>Builds können Images erstellen und keine Container starten: kein docker run, kein Compose, kein Container Wrapper. Sie kommen nicht an die Dateien des Hosts, aber an alle seine Images und an sein Netzwerk.</translation>
    </message>
    <message>
        <source>Any build can take the host over, as without a proxy. Only Swarm, secrets and plugins are kept from it.</source>
        <translation>Jeder Build kann den Host übernehmen, wie ohne Proxy. Nur Swarm, Secrets und Plugins bleiben ihm verschlossen.</translation>
    </message>
    <message>
        <source>beside the agent (sidecar)</source>
        <translation>neben dem Agenten (Sidecar)</translation>
    </message>
    <message>
        <source>inside the agent’s container</source>
        <translation>im Container des Agenten</translation>
    </message>
    <message>
        <source>none: the agent holds the socket</source>
        <translation>keiner: Der Agent hat den Socket</translation>
    </message>
    <message>
        <source>lets images through: build, pull, push</source>
        <translation>lässt Images durch: build, pull, push</translation>
    </message>
    <message>
        <source>lets containers through too</source>
        <translation>lässt auch Container durch</translation>
    </message>
    <message>
        <source>root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>the image’s own user</source>
        <translation>der Benutzer des Images</translation>
    </message>
    <message>
        <source>I have a server</source>
        <translation>Ich habe einen Server</translation>
    </message>
    <message>
        <source>No server yet?</source>
        <translation>Noch kein Server?</translation>
    </message>
    <message>
        <source>Give a number of processors, such as 2 or 1.5.</source>
        <translation>Geben Sie eine Anzahl von Prozessoren an, zum Beispiel 2 oder 1.5.</translation>
    </message>
    <message>
        <source>Give a size such as 512m or 4g.</source>
        <translation>Geben Sie eine Größe wie 512m oder 4g an.</translation>
    </message>
    <message>
        <source>Give a whole number, such as 4096.</source>
        <translation>Geben Sie eine ganze Zahl an, zum Beispiel 4096.</translation>
    </message>
    <message>
        <source>Give a whole number, such as 1400.</source>
        <translation>Geben Sie eine ganze Zahl an, zum Beispiel 1400.</translation>
    </message>
    <message>
        <source>the default: beside the agent</source>
        <translation>Standard: neben dem Agenten</translation>
    </message>
    <message>
        <source>the default: inside the agent</source>
        <translation>Standard: im Agenten</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentInquiry</name>
    <message>
        <source>Not told</source>
        <translation>Keine Auskunft</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentLog</name>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Stay at the end of the log.</source>
        <translation>Am Ende des Logs bleiben.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Leave what is shown as it is. Nothing is lost meanwhile, unless it is more than the log holds.</source>
        <translation>Die Anzeige bleibt, wie sie ist. Inzwischen geht nichts verloren, solange es nicht mehr ist, als das Log fasst.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save what is shown to a file, with the secrets in it masked.</source>
        <translation>Den angezeigten Inhalt in einer Datei speichern, Geheimnisse darin maskiert.</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>Vorheriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Whose log</source>
        <translation>Wessen Log</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriger</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Im Log suchen</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Log of the agent</source>
        <translation>Log des Agenten</translation>
    </message>
    <message>
        <source>The container has stopped: this is the end of its log.</source>
        <translation>Der Container ist gestoppt: Hier endet sein Log.</translation>
    </message>
    <message>
        <source>The log can’t be followed any further. %1</source>
        <translation>Dem Log kann nicht weiter gefolgt werden. %1</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Noch nichts protokolliert.</translation>
    </message>
    <message>
        <source>Choose an agent to see its log.</source>
        <translation>Wählen Sie einen Agenten, um sein Log zu sehen.</translation>
    </message>
    <message>
        <source>Paused. More has been logged meanwhile.</source>
        <translation>Angehalten. Inzwischen wurde mehr protokolliert.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Log speichern</translation>
    </message>
    <message>
        <source>Logs (*.log *.txt);;All files (*)</source>
        <translation>Logs (*.log *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) left out here: they came faster than they can be shown …</source>
        <translation>
            <numerusform>… hier wurde %n Zeile ausgelassen: sie kam schneller, als sie angezeigt werden kann …</numerusform>
            <numerusform>… hier wurden %n Zeilen ausgelassen: sie kamen schneller, als sie angezeigt werden können …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %n time(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent’s log, or that of the container beside it.</source>
        <translation>Das Log des Agenten oder das des Containers neben ihm.</translation>
    </message>
    <message>
        <source>Marks what has this in it, as you type. F3 goes on to the next.</source>
        <translation>Markiert schon beim Tippen, was diesen Text enthält. Mit F3 geht es zur nächsten Stelle.</translation>
    </message>
    <message>
        <source>What the container prints, as it prints it. Tokens are masked.</source>
        <translation>Was der Container ausgibt, sobald er es ausgibt. Tokens sind maskiert.</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentPage</name>
    <message>
        <source>You can’t go on while the text under “%1” holds changes that are not applied.</source>
        <translation>Sie können nicht fortfahren, solange der Text unter „%1“ nicht angewendete Änderungen enthält.</translation>
    </message>
    <message>
        <source>With an example address until you enter your server’s.</source>
        <translation>Mit einer Beispieladresse, bis Sie die Ihres Servers eingeben.</translation>
    </message>
    <message>
        <source>As it was before the mistake. Correct the marked field to bring it up to date.</source>
        <translation>So wie vor dem Fehler. Korrigieren Sie das markierte Feld, um die Vorschau zu aktualisieren.</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentWork</name>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet …</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt …</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>Wird neu gestartet …</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt …</translation>
    </message>
    <message>
        <source>Cleaning up…</source>
        <translation>Wird aufgeräumt …</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>How it gets Docker.</source>
        <translation>Wie er Docker bekommt.</translation>
    </message>
    <message>
        <source>TeamCity’s version where the image tells it, else the image’s tag.</source>
        <translation>Die TeamCity-Version, wenn das Image sie nennt, sonst das Tag des Images.</translation>
    </message>
    <message>
        <source>Of one processor, with the container beside it. Measured for the rows that are shown.</source>
        <translation>Anteil an einem Prozessor, einschließlich des Containers daneben. Wird für die angezeigten Zeilen gemessen.</translation>
    </message>
    <message>
        <source>With the container beside it, without file cache. Measured for the rows that are shown.</source>
        <translation>Einschließlich des Containers daneben, ohne Datei-Cache. Wird für die angezeigten Zeilen gemessen.</translation>
    </message>
    <message>
        <source>What TeamCity says of the agent. It is asked when the agent is chosen, where an access token is kept.</source>
        <translation>Was TeamCity über den Agenten sagt. Es wird gefragt, wenn der Agent ausgewählt wird und ein Zugriffstoken gespeichert ist.</translation>
    </message>
    <message>
        <source>Whether the containers still are as they were launched. It is compared when the agent is chosen.</source>
        <translation>Ob die Container noch so sind, wie sie gestartet wurden. Verglichen wird, wenn der Agent ausgewählt wird.</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentsWindow</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
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
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Start the agent, after the container beside it.</source>
        <translation>Den Agenten starten, nach dem Container daneben.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>Stop it and give a build that runs the time to end that the agent was launched with.</source>
        <translation>Den Agenten stoppen. Ein laufender Build bekommt die Zeit zum Beenden, die beim Start des Agenten festgelegt wurde.</translation>
    </message>
    <message>
        <source>R&amp;estart</source>
        <translation>Neu s&amp;tarten</translation>
    </message>
    <message>
        <source>Stop it, then start it.</source>
        <translation>Stoppen, dann starten.</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>&amp;Ersetzen …</translation>
    </message>
    <message>
        <source>Launch it anew with changed settings. Its data stays.</source>
        <translation>Mit geänderten Einstellungen neu anlegen. Die Daten bleiben erhalten.</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ent&amp;fernen …</translation>
    </message>
    <message>
        <source>Remove it, after showing what goes and what stays.</source>
        <translation>Den Agenten entfernen; vorher wird angezeigt, was entfernt wird und was bleibt.</translation>
    </message>
    <message>
        <source>Open a s&amp;hell</source>
        <translation>S&amp;hell öffnen</translation>
    </message>
    <message>
        <source>A shell inside the agent, in your terminal.</source>
        <translation>Eine Shell im Agenten, in Ihrem Terminal.</translation>
    </message>
    <message>
        <source>&amp;Free disk…</source>
        <translation>Speicherplatz frei&amp;geben …</translation>
    </message>
    <message>
        <source>Remove what the agent’s own Docker engine no longer needs.</source>
        <translation>Entfernen, was die eigene Docker-Engine des Agenten nicht mehr braucht.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Look whether they still are as they were launched.</source>
        <translation>Prüfen, ob die Agenten noch so sind, wie sie gestartet wurden.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Ask the engine for everything once more.</source>
        <translation>Alles noch einmal von der Engine abfragen.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Wizard</source>
        <translation>&amp;Assistent</translation>
    </message>
    <message>
        <source>Show the window that launches agents.</source>
        <translation>Das Fenster zum Starten von Agenten anzeigen.</translation>
    </message>
    <message>
        <source>Engine: %1 (from: %2)</source>
        <translation>Engine: %1 (aus: %2)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>What happens on the engine is shown as it happens.</source>
        <translation>Was auf der Engine geschieht, wird sofort angezeigt.</translation>
    </message>
    <message>
        <source>Not live, trying again</source>
        <translation>Nicht live, neuer Versuch</translation>
    </message>
    <message>
        <source>This is what was known last. %1</source>
        <translation>Das ist der letzte bekannte Stand. %1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Wird verbunden</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>The engine can’t be reached</source>
        <translation>Die Engine ist nicht erreichbar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Noch einmal versu&amp;chen</translation>
    </message>
    <message>
        <source>Looking for agents…</source>
        <translation>Agenten werden gesucht …</translation>
    </message>
    <message>
        <source>The engine is asked for its containers.</source>
        <translation>Die Engine wird nach ihren Containern gefragt.</translation>
    </message>
    <message>
        <source>No agents here yet</source>
        <translation>Hier gibt es noch keine Agenten</translation>
    </message>
    <message>
        <source>Agents that this program launches on this engine appear here. Other containers never do.</source>
        <translation>Hier erscheinen Agenten, die dieses Programm auf dieser Engine startet. Andere Container erscheinen nie.</translation>
    </message>
    <message>
        <source>&amp;Launch one</source>
        <translation>Agenten sta&amp;rten</translation>
    </message>
    <message>
        <source>Choose an agent to see more of it.</source>
        <translation>Wählen Sie einen Agenten, um mehr über ihn zu sehen.</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Speicherplatz freigeben</translation>
    </message>
    <message>
        <source>Clean up in the Docker engine of %1?</source>
        <translation>In der Docker-Engine von %1 aufräumen?</translation>
    </message>
    <message>
        <source>This removes there, and nowhere else: all stopped containers, networks that no container uses, images without a tag that no container uses, and build cache that is not in use. Volumes stay. A build that runs may have to build or pull some of it again.</source>
        <translation>Dort, und nur dort, werden entfernt: alle gestoppten Container, Netzwerke, die kein Container verwendet, Images ohne Tag, die kein Container verwendet, und Build-Cache, der nicht in Gebrauch ist. Volumes bleiben erhalten. Ein laufender Build muss manches davon vielleicht noch einmal bauen oder herunterladen.</translation>
    </message>
    <message>
        <source>Also all &amp;images that no container uses</source>
        <translation>Auch alle &amp;Images, die kein Container verwendet</translation>
    </message>
    <message>
        <source>&amp;Clean up</source>
        <translation>&amp;Aufräumen</translation>
    </message>
    <message>
        <source>%1: there is no record here of the settings that it was launched with. It was launched from another account or machine, or from an export.
Start from the container instead: in the wizard’s menu, “Start from an existing container, command or file”.</source>
        <translation>%1: Hier ist nicht gespeichert, mit welchen Einstellungen er gestartet wurde. Er wurde von einem anderen Konto oder Rechner oder aus einem Export gestartet.
Gehen Sie stattdessen vom Container aus: im Menü des Assistenten mit „Vorhandenen Container, Befehl oder Datei übernehmen“.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>The settings are those of all of them, and launching them again replaces all of them. Nothing happens before you launch.</source>
        <translation>Die Einstellungen gelten für alle gemeinsam, und ein neuer Start ersetzt sie alle. Bis Sie starten, geschieht nichts.</translation>
    </message>
    <message>
        <source>&amp;Change the settings</source>
        <translation>Einstellungen än&amp;dern</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) match</source>
        <translation>
            <numerusform>Treffer: %1 von %n Agenten</numerusform>
            <numerusform>Treffer: %1 von %n Agenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n Agent</numerusform>
            <numerusform>%n Agenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agents are chosen. What you do is done with all of them.</source>
        <translation>
            <numerusform>%n Agent ist ausgewählt. Was Sie tun, geschieht mit ihm.</numerusform>
            <numerusform>%n Agenten sind ausgewählt. Was Sie tun, geschieht mit allen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was launched together with others: %n agents.</source>
        <translation>
            <numerusform>%1 wurde zusammen mit anderen gestartet: %n Agent.</numerusform>
            <numerusform>%1 wurde zusammen mit anderen gestartet: %n Agenten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Frees more, and the next builds have to pull or build them again.</source>
        <translation>Gibt mehr Platz frei, aber die nächsten Builds müssen die Images neu herunterladen oder bauen.</translation>
    </message>
</context>
<context>
    <name>dw::gui::ComparisonTable</name>
    <message>
        <source>The methods compared</source>
        <translation>Die Methoden im Vergleich</translation>
    </message>
    <message>
        <source>Select this to read what it rests on.</source>
        <translation>Wählen Sie dies aus, um zu lesen, worauf es beruht.</translation>
    </message>
    <message>
        <source>How the three methods differ on this machine. Select a cell to read what it rests on.</source>
        <translation>Wie sich die drei Methoden auf diesem Rechner unterscheiden. Wählen Sie eine Zelle aus, um zu lesen, worauf die Angabe beruht.</translation>
    </message>
</context>
<context>
    <name>dw::gui::ContainerList</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Part of a name or an image</source>
        <translation>Teil eines Namens oder Images</translation>
    </message>
    <message>
        <source>Ask the engine for its containers once more.</source>
        <translation>Die Engine noch einmal nach ihren Containern fragen.</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>Engine wird gesucht …</translation>
    </message>
    <message>
        <source>The engine can’t be reached. %1

You can also run docker inspect NAME where the engine is, and paste what it prints under “Paste”.</source>
        <translation>Die Engine ist nicht erreichbar. %1

Sie können auch dort, wo die Engine ist, docker inspect NAME ausführen und die Ausgabe unter „Einfügen“ einfügen.</translation>
    </message>
    <message>
        <source>Asking the engine for its containers…</source>
        <translation>Engine wird nach ihren Containern gefragt …</translation>
    </message>
    <message>
        <source>The engine does not say which containers it has. %1</source>
        <translation>Die Engine nennt ihre Container nicht. %1</translation>
    </message>
    <message>
        <source>This engine has no containers. Choose another engine on the first page, or paste a command or the output of docker inspect.</source>
        <translation>Diese Engine hat keine Container. Wählen Sie auf der ersten Seite eine andere Engine, oder fügen Sie einen Befehl oder die Ausgabe von docker inspect ein.</translation>
    </message>
    <message>
        <source>Shows only containers with this in their name or image.</source>
        <translation>Zeigt nur Container, bei denen dies in Name oder Image vorkommt.</translation>
    </message>
    <message>
        <source>The containers of the engine. Choose one to see what settings come nearest to it; it is only looked at.</source>
        <translation>Die Container der Engine. Wählen Sie einen aus, um zu sehen, welche Einstellungen ihm am nächsten kommen; er wird nur angesehen.</translation>
    </message>
    <message>
        <source>Fil&amp;ter:</source>
        <translation>Fil&amp;ter:</translation>
    </message>
</context>
<context>
    <name>dw::gui::EngineSession</name>
    <message>
        <source>Docker is not installed on this machine. Install it step by step, or choose an engine that is elsewhere.</source>
        <translation>Docker ist auf diesem Rechner nicht installiert. Installieren Sie es Schritt für Schritt, oder wählen Sie eine Engine auf einem anderen Rechner.</translation>
    </message>
</context>
<context>
    <name>dw::gui::Export</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, with room left.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen und in dem noch Platz ist.</translation>
    </message>
</context>
<context>
    <name>dw::gui::FindingList</name>
    <message>
        <source>Fine</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Schwerwiegend</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>dw::gui::GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Glossar durchsuchen</translation>
    </message>
    <message>
        <source>Shows only the words that have this in them.</source>
        <translation>Zeigt nur Begriffe, in denen dieser Text vorkommt.</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>What the words of Docker and TeamCity mean.</source>
        <translation>Was die Begriffe von Docker und TeamCity bedeuten.</translation>
    </message>
    <message>
        <source>No word has this in it.</source>
        <translation>Kein Begriff enthält diesen Text.</translation>
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

oder ein ganzes Skript, eine Compose-Datei (services: …), die Ausgabe von docker inspect oder eine Einstellungsdatei dieses Programms</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>Diese Einstellungen &amp;verwenden</translation>
    </message>
    <message>
        <source>Inspecting %1…</source>
        <translation>%1 wird untersucht …</translation>
    </message>
    <message>
        <source>%1
Of the %2 files only this one, the first, is read.</source>
        <translation>%1
Von den %2 Dateien wird nur diese, die erste, gelesen.</translation>
    </message>
    <message>
        <source>Open a Compose file, a script or docker inspect output</source>
        <translation>Compose-Datei, Skript oder Ausgabe von docker inspect öffnen</translation>
    </message>
    <message>
        <source>Compose files, scripts, JSON (*.yaml *.yml *.sh *.txt *.json)</source>
        <translation>Compose-Dateien, Skripte, JSON (*.yaml *.yml *.sh *.txt *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a file to see here what would come of it.</source>
        <translation>Öffnen Sie eine Datei, um hier zu sehen, was daraus würde.</translation>
    </message>
    <message>
        <source>Choose a container to see here what would come of it. It stays as it is.</source>
        <translation>Wählen Sie einen Container, um hier zu sehen, was daraus würde. Er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Paste or type something to see here what would come of it.</source>
        <translation>Geben Sie etwas ein, oder fügen Sie etwas ein, um hier zu sehen, was daraus würde.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
</context>
<context>
    <name>dw::gui::ImportReport</name>
    <message numerus="yes">
        <source>%n setting(s) not kept</source>
        <translation>
            <numerusform>%n Einstellung nicht übernommen</numerusform>
            <numerusform>%n Einstellungen nicht übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) added by the method or by default</source>
        <translation>
            <numerusform>%n Einstellung von der Methode oder als Standard ergänzt</numerusform>
            <numerusform>%n Einstellungen von der Methode oder als Standard ergänzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) kept as they are</source>
        <translation>
            <numerusform>%n Einstellung unverändert übernommen</numerusform>
            <numerusform>%n Einstellungen unverändert übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) understood</source>
        <translation>
            <numerusform>%n Einstellung verstanden</numerusform>
            <numerusform>%n Einstellungen verstanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Method:</source>
        <translation>Methode:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Server:</translation>
    </message>
    <message>
        <source>Image:</source>
        <translation>Image:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>To correct:</source>
        <translation>Zu korrigieren:</translation>
    </message>
    <message>
        <source>What became of each setting</source>
        <translation>Was aus jeder Einstellung wurde</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>No settings can be made of this</source>
        <translation>Daraus lassen sich keine Einstellungen machen</translation>
    </message>
    <message>
        <source>Everything in it is kept</source>
        <translation>Alles darin wird übernommen</translation>
    </message>
    <message>
        <source>a new one for trials, made with the agents</source>
        <translation>ein neuer Testserver, der mit den Agenten angelegt wird</translation>
    </message>
    <message>
        <source>not in it: enter it on the next page</source>
        <translation>nicht enthalten: Geben Sie ihn auf der nächsten Seite ein</translation>
    </message>
    <message>
        <source>%1, the method’s own</source>
        <translation>%1, Standard der Methode</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n agent(s)</source>
        <translation>
            <numerusform>%1, %n Agent</numerusform>
            <numerusform>%1, %n Agenten</numerusform>
        </translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>Each part of what was read: whether it is understood, kept as it is, not kept, or added, and why.</source>
        <translation>Jeder Teil des Eingelesenen: ob er verstanden, unverändert übernommen, nicht übernommen oder hinzugefügt wird, und warum.</translation>
    </message>
</context>
<context>
    <name>dw::gui::LaunchPage</name>
    <message>
        <source>Launching…</source>
        <translation>Wird gestartet …</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Wird rückgängig gemacht …</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <translation>%1 läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) are running</source>
        <translation>
            <numerusform>%n Agent läuft</numerusform>
            <numerusform>%n Agenten laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The launch failed</source>
        <translation>Der Start ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>&amp;Authorize now</source>
        <translation>Jetzt &amp;autorisieren</translation>
    </message>
    <message>
        <source>&amp;Authorize in TeamCity</source>
        <translation>In TeamCity &amp;autorisieren</translation>
    </message>
    <message>
        <source>Running, and not working yet</source>
        <translation>Läuft, funktioniert aber noch nicht</translation>
    </message>
    <message>
        <source>Connected, and ready for builds</source>
        <translation>Verbunden und bereit für Builds</translation>
    </message>
    <message>
        <source>The server’s choice of pool</source>
        <translation>Pool nach Wahl des Servers</translation>
    </message>
    <message>
        <source>What builds need is being tried. A new agent waits in TeamCity until somebody authorises it.</source>
        <translation>Es wird ausprobiert, was Builds brauchen. Ein neuer Agent wartet in TeamCity, bis ihn jemand autorisiert.</translation>
    </message>
    <message>
        <source>Docker works for its builds, and the server knows it.</source>
        <translation>Docker funktioniert für seine Builds, und der Server kennt ihn.</translation>
    </message>
</context>
<context>
    <name>dw::gui::LaunchSteps</name>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>steht noch aus</translation>
    </message>
</context>
<context>
    <name>dw::gui::LogView</name>
    <message>
        <source>The agents’ log appears here once they start.</source>
        <translation>Hier erscheint das Log der Agenten, sobald sie starten.</translation>
    </message>
</context>
<context>
    <name>dw::gui::MainWizard</name>
    <message>
        <source>TeamCity agents with Docker</source>
        <translation>TeamCity-Agenten mit Docker</translation>
    </message>
    <message>
        <source>&amp;Launch</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menü</translation>
    </message>
    <message>
        <source>&amp;Open settings…</source>
        <translation>Einstellungen ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Start &amp;from an existing container, command or file…</source>
        <translation>&amp;Vorhandenen Container, Befehl oder Datei übernehmen …</translation>
    </message>
    <message>
        <source>&amp;Save settings as…</source>
        <translation>Einstellungen &amp;speichern unter …</translation>
    </message>
    <message>
        <source>&amp;Launches that were cut off…</source>
        <translation>&amp;Unterbrochene Starts …</translation>
    </message>
    <message>
        <source>Start o&amp;ver</source>
        <translation>Neu be&amp;ginnen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>About dind-wizard</source>
        <translation>Info zu dind-wizard</translation>
    </message>
    <message>
        <source>dind-wizard %1</source>
        <translation>dind-wizard %1</translation>
    </message>
    <message>
        <source>Sets up TeamCity build agents that can run Docker: in three ways, with what each of them risks in plain words.

Qt %1. MIT licence.</source>
        <translation>Richtet TeamCity-Build-Agenten ein, die Docker ausführen können: auf drei Arten und mit klaren Worten zu den Risiken jeder einzelnen.

Qt %1. MIT-Lizenz.</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>The &amp;system’s</source>
        <translation>Wie im S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Agents…</source>
        <translation>&amp;Agenten …</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Info</translation>
    </message>
    <message>
        <source>TeamCity agents with Docker: replacing %1</source>
        <translation>TeamCity-Agenten mit Docker: %1 wird ersetzt</translation>
    </message>
    <message>
        <source>Launch a&amp;gain</source>
        <translation>Erneut s&amp;tarten</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Zu&amp;letzt verwendete öffnen</translation>
    </message>
    <message>
        <source>&amp;Forget one</source>
        <translation>&amp;Eintrag entfernen</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>G&amp;lossar</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>Was ist &amp;das?</translation>
    </message>
</context>
<context>
    <name>dw::gui::MethodCard</name>
    <message>
        <source>Choose this method. What it does and what it risks stands below.</source>
        <translation>Diese Methode wählen. Was sie tut und welche Risiken sie hat, steht darunter.</translation>
    </message>
</context>
<context>
    <name>dw::gui::MethodChooser</name>
    <message>
        <source>Do you trust everybody whose code is built here?</source>
        <translation>Vertrauen Sie allen, deren Code hier gebaut wird?</translation>
    </message>
    <message>
        <source>&amp;Yes: each of them might as well be root on this host</source>
        <translation>&amp;Ja: Jeder von ihnen könnte auf diesem Host genauso gut root sein</translation>
    </message>
    <message>
        <source>No, or not &amp;all: pull requests of strangers, say</source>
        <translation>&amp;Nein, oder nicht allen: etwa bei Pull-Requests von Fremden</translation>
    </message>
    <message>
        <source>What do builds do with Docker?</source>
        <translation>Was tun Builds mit Docker?</translation>
    </message>
    <message>
        <source>Start several containers together (Compose)</source>
        <translation>Mehrere Container zusammen starten (Compose)</translation>
    </message>
    <message>
        <source>Make images, perhaps for other processors (buildx)</source>
        <translation>Images erstellen, vielleicht für andere Prozessoren (buildx)</translation>
    </message>
    <message>
        <source>Run tests that start containers (Testcontainers)</source>
        <translation>Tests ausführen, die Container starten (Testcontainers)</translation>
    </message>
    <message>
        <source>Reach their containers through published ports</source>
        <translation>Ihre Container über veröffentlichte Ports erreichen</translation>
    </message>
    <message>
        <source>And this host?</source>
        <translation>Und dieser Host?</translation>
    </message>
    <message>
        <source>It will have more than one agent</source>
        <translation>Er wird mehr als einen Agenten haben</translation>
    </message>
    <message>
        <source>I may install software on it, as root</source>
        <translation>Ich darf darauf Software installieren, als root</translation>
    </message>
    <message>
        <source>Answer the first question, and a method is recommended here, with its reasons.</source>
        <translation>Beantworten Sie die erste Frage, und hier wird eine Methode empfohlen, mit Begründung.</translation>
    </message>
    <message>
        <source>Whoever can change what a build runs can take over the host with two of the three methods.</source>
        <translation>Wer ändern kann, was ein Build ausführt, kann bei zwei der drei Methoden den Host übernehmen.</translation>
    </message>
    <message>
        <source>Only Sysbox keeps such builds off the host; what is hostile on purpose belongs into virtual machines.</source>
        <translation>Nur Sysbox hält solche Builds vom Host fern; was absichtlich bösartig ist, gehört in virtuelle Maschinen.</translation>
    </message>
    <message>
        <source>Builds that run docker compose up, say for a database beside the tests.</source>
        <translation>Builds, die docker compose up ausführen, etwa für eine Datenbank neben den Tests.</translation>
    </message>
    <message>
        <source>Builds that run docker build or docker buildx.</source>
        <translation>Builds, die docker build oder docker buildx ausführen.</translation>
    </message>
    <message>
        <source>Such tests talk to the engine themselves and reach what they started through ports.</source>
        <translation>Solche Tests sprechen selbst mit der Engine und erreichen über Ports, was sie gestartet haben.</translation>
    </message>
    <message>
        <source>Where such a port opens differs from method to method: on the host, on the engine’s container or on the agent.</source>
        <translation>Wo sich ein solcher Port öffnet, hängt von der Methode ab: auf dem Host, am Container der Engine oder am Agenten.</translation>
    </message>
    <message>
        <source>Agents that share an engine also share names, ports and folders.</source>
        <translation>Agenten, die sich eine Engine teilen, teilen sich auch Namen, Ports und Ordner.</translation>
    </message>
    <message>
        <source>Sysbox has to be installed on the host first.</source>
        <translation>Sysbox muss zuerst auf dem Host installiert werden.</translation>
    </message>
</context>
<context>
    <name>dw::gui::MethodDetails</name>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>Geeignet, wenn</translation>
    </message>
    <message>
        <source>Better not when</source>
        <translation>Besser nicht, wenn</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Was es braucht</translation>
    </message>
    <message>
        <source>Risks in plain words</source>
        <translation>Risiken in klaren Worten</translation>
    </message>
</context>
<context>
    <name>dw::gui::MethodPage</name>
    <message>
        <source>Works here, but: %1</source>
        <translation>Funktioniert hier, aber: %1</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Funktioniert hier</translation>
    </message>
    <message>
        <source>Not here: %1</source>
        <translation>Hier nicht: %1</translation>
    </message>
    <message>
        <source>Engine not reachable</source>
        <translation>Engine nicht erreichbar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>About this method</source>
        <translation>Über diese Methode</translation>
    </message>
    <message>
        <source>Compare all three</source>
        <translation>Alle drei vergleichen</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Not sure? Answer a few questions</source>
        <translation>Nicht sicher? Beantworten Sie einige Fragen</translation>
    </message>
    <message>
        <source>%1 · found through: %2</source>
        <translation>%1 · gefunden über: %2</translation>
    </message>
    <message>
        <source>%1 · as you chose</source>
        <translation>%1 · wie von Ihnen gewählt</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>Engine wird gesucht …</translation>
    </message>
</context>
<context>
    <name>dw::gui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>dw::gui::OutputTabs</name>
    <message>
        <source>This text holds changes that are not applied.</source>
        <translation>Dieser Text enthält nicht angewendete Änderungen.</translation>
    </message>
    <message>
        <source>%1 can’t express all of this</source>
        <translation>%1 kann nicht alles davon ausdrücken</translation>
    </message>
    <message numerus="yes">
        <source>%n more at the top of the text.</source>
        <translation>
            <numerusform>%n weiterer Hinweis am Anfang des Textes.</numerusform>
            <numerusform>%n weitere Hinweise am Anfang des Textes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dw::gui::PlanDiagram</name>
    <message>
        <source>About the part of the diagram</source>
        <translation>Über diesen Teil des Diagramms</translation>
    </message>
    <message>
        <source>Point at a part to read what it is. A click holds it. Tab and the arrow keys go from part to part. + and −, or the wheel with Ctrl, change the size, 0 makes all of it fit, and dragging moves it. Escape lets go of a part.</source>
        <translation>Zeigen Sie auf einen Teil, um zu lesen, was er ist. Ein Klick hält ihn fest. Mit Tab und den Pfeiltasten gehen Sie von Teil zu Teil. + und − oder das Mausrad mit Strg ändern die Größe, 0 zeigt das Ganze, und Ziehen verschiebt es. Esc lässt einen Teil wieder los.</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>As large as fits, and large enough to read</source>
        <translation>So groß, wie es passt, und groß genug zum Lesen</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern …</translation>
    </message>
    <message>
        <source>Save the diagram as SVG, which stays sharp at any size</source>
        <translation>Das Diagramm als SVG speichern, das in jeder Größe scharf bleibt</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern …</translation>
    </message>
    <message>
        <source>Save the diagram as PNG, which every program shows</source>
        <translation>Das Diagramm als PNG speichern, das jedes Programm anzeigt</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Point at a part to read what it is, click it to hold it, or walk through the parts with Tab and the arrow keys.</source>
        <translation>Zeigen Sie auf einen Teil, um zu lesen, was er ist, klicken Sie darauf, um ihn festzuhalten, oder gehen Sie mit Tab und den Pfeiltasten durch die Teile.</translation>
    </message>
    <message>
        <source>Risk: </source>
        <translation>Risiko: </translation>
    </message>
    <message>
        <source>In the Docker command:</source>
        <translation>Im Docker-Befehl:</translation>
    </message>
    <message>
        <source>In the Compose file:</source>
        <translation>In der Compose-Datei:</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Save the diagram</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>What the part of the diagram that you point at or have chosen is, and what it risks.</source>
        <translation>Was der Teil des Diagramms ist, auf den Sie zeigen oder den Sie ausgewählt haben, und welche Risiken er hat.</translation>
    </message>
</context>
<context>
    <name>dw::gui::PreviewEditor</name>
    <message>
        <source>&amp;Discard my changes</source>
        <translation>Meine Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>What is to be said about the text</source>
        <translation>Was zum Text zu sagen ist</translation>
    </message>
    <message>
        <source>Click an entry to go to its line.</source>
        <translation>Klicken Sie auf einen Eintrag, um zu seiner Zeile zu gehen.</translation>
    </message>
    <message>
        <source>Write this text anew from the settings as they are now.</source>
        <translation>Diesen Text aus den jetzigen Einstellungen neu schreiben.</translation>
    </message>
    <message>
        <source>You can edit this text: the fields follow, and what the agent can’t have is marked at its line. Ctrl+Z takes back what you typed and, when there is nothing left of that, the last change of a field. Tab moves on to what comes next in the window; indent with spaces.</source>
        <translation>Sie können diesen Text bearbeiten: Die Felder folgen, und was der Agent nicht haben kann, wird an seiner Zeile markiert. Strg+Z nimmt zurück, was Sie eingegeben haben, und wenn davon nichts mehr übrig ist, die letzte Änderung eines Feldes. Tab geht zum nächsten Element im Fenster; rücken Sie mit Leerzeichen ein.</translation>
    </message>
    <message>
        <source>This text is too long to be edited here: change the fields, or save it and edit the file.</source>
        <translation>Dieser Text ist zu lang, um hier bearbeitet zu werden: Ändern Sie die Felder, oder speichern Sie ihn, und bearbeiten Sie die Datei.</translation>
    </message>
    <message>
        <source>This text is too long to be read here.</source>
        <translation>Dieser Text ist zu lang, um hier gelesen zu werden.</translation>
    </message>
    <message>
        <source>What is marked is brought up to date when you leave the text.</source>
        <translation>Die Markierungen werden aktualisiert, wenn Sie den Text verlassen.</translation>
    </message>
    <message>
        <source>The settings stay as they were until this is corrected.</source>
        <translation>Die Einstellungen bleiben, wie sie waren, bis das korrigiert ist.</translation>
    </message>
    <message>
        <source>The agent will not have what is marked. Take it out, or discard your changes, to go on.</source>
        <translation>Was markiert ist, wird der Agent nicht haben. Nehmen Sie es heraus, oder verwerfen Sie Ihre Änderungen, um fortzufahren.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>What comes of your settings, as it would be run or written. It follows each change.</source>
        <translation>Was sich aus Ihren Einstellungen ergibt, so wie es ausgeführt oder geschrieben würde. Jede Änderung ist sofort zu sehen.</translation>
    </message>
</context>
<context>
    <name>dw::gui::ReachPanel</name>
    <message>
        <source>A hostile build can then no longer:</source>
        <translation>Ein bösartiger Build kann dann nicht mehr:</translation>
    </message>
    <message>
        <source>The price: %1</source>
        <translation>Der Preis: %1</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>What a hostile build can do</source>
        <translation>Was ein bösartiger Build tun kann</translation>
    </message>
    <message>
        <source>What would leave it less</source>
        <translation>Was ihm weniger ließe</translation>
    </message>
    <message>
        <source>What does not help</source>
        <translation>Was nicht hilft</translation>
    </message>
    <message>
        <source>What a build could reach</source>
        <translation>Was ein Build erreichen könnte</translation>
    </message>
</context>
<context>
    <name>dw::gui::RecentLaunches</name>
    <message>
        <source>a server for trials</source>
        <translation>ein Server zum Ausprobieren</translation>
    </message>
</context>
<context>
    <name>dw::gui::RecoveryDialog</name>
    <message>
        <source>Nothing is left to do</source>
        <translation>Nichts mehr zu tun</translation>
    </message>
    <message>
        <source>No launch on this engine was cut off.</source>
        <translation>Auf dieser Engine wurde kein Start unterbrochen.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>A launch was cut off</source>
        <translation>Ein Start wurde unterbrochen</translation>
    </message>
    <message>
        <source>The launch of %1, begun on %2, had everything up. Only what it replaced is still to be removed.</source>
        <translation>Beim Start von %1, begonnen am %2, lief schon alles. Nur was er ersetzt hat, ist noch zu entfernen.</translation>
    </message>
    <message>
        <source>The launch of %1, begun on %2, did not come to its end. It has made:</source>
        <translation>Der Start von %1, begonnen am %2, kam nicht zum Ende. Er hat angelegt:</translation>
    </message>
    <message>
        <source>&amp;Remove what was replaced</source>
        <translation>&amp;Ersetztes entfernen</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Undo removes these, the volumes with what agents have written into them, and puts back what the launch had replaced. Finish does the same, and then launches it again with the same settings.</source>
        <translation>„Rückgängig machen“ entfernt das, auch die Volumes mit dem, was Agenten hineingeschrieben haben, und stellt wieder her, was der Start ersetzt hatte. „Abschließen“ tut dasselbe und startet dann mit denselben Einstellungen noch einmal.</translation>
    </message>
    <message>
        <source>It had been given a token, which is kept nowhere. To finish it, type: dind-wizard recover --finish --token-file FILE</source>
        <translation>Der Start hatte ein Token bekommen, das nirgends gespeichert ist. Um ihn abzuschließen, geben Sie ein: dind-wizard recover --finish --token-file FILE</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Wird rückgängig gemacht …</translation>
    </message>
    <message>
        <source>Not everything could be taken back</source>
        <translation>Nicht alles konnte zurückgenommen werden</translation>
    </message>
    <message>
        <source>Try again when the cause is gone.</source>
        <translation>Versuchen Sie es noch einmal, wenn die Ursache behoben ist.</translation>
    </message>
</context>
<context>
    <name>dw::gui::RemoveAgentsDialog</name>
    <message>
        <source>Remove the &amp;data, too</source>
        <translation>Auch die &amp;Daten entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Looking what belongs to them…</source>
        <translation>Es wird ermittelt, was zu ihnen gehört …</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Was entfernt wird und was bleibt</translation>
    </message>
    <message>
        <source>The data is the agent’s identity on its server, its builds’ folders, and the images and volumes of its own Docker engine. If it stays, a new agent of the same name goes on where this one stopped.</source>
        <translation>Die Daten sind die Identität des Agenten auf seinem Server, die Ordner seiner Builds sowie die Images und Volumes seiner eigenen Docker-Engine. Bleiben sie erhalten, macht ein neuer Agent desselben Namens dort weiter, wo dieser aufgehört hat.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Nothing of it is there any more.</source>
        <translation>Davon ist nichts mehr vorhanden.</translation>
    </message>
    <message>
        <source>They are stopped first: a build that runs gets the time that the agent was given to end. Then this goes and stays:</source>
        <translation>Zuerst werden sie gestoppt: Ein laufender Build bekommt die Zeit zum Beenden, die für den Agenten festgelegt ist. Danach wird Folgendes entfernt oder bleibt:</translation>
    </message>
    <message>
        <source>goes: %1</source>
        <translation>wird entfernt: %1</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>bleibt: %1</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>Container %1</translation>
    </message>
    <message>
        <source>network %1, as soon as no other agent is on it</source>
        <translation>Netzwerk %1, sobald kein anderer Agent mehr darin ist</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>Volume %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n agents</source>
        <translation>
            <numerusform>%n Agenten entfernen</numerusform>
            <numerusform>%n Agenten entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that belongs to the agents, with what becomes of it.</source>
        <translation>Alles, was zu den Agenten gehört, und was damit geschieht.</translation>
    </message>
    <message>
        <source>Removes the volumes, too. That can’t be undone.</source>
        <translation>Entfernt auch die Volumes. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>dw::gui::ReviewPage</name>
    <message>
        <source>Diagram</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Looking at the engine…</source>
        <translation>Engine wird untersucht …</translation>
    </message>
    <message>
        <source>Show the steps…</source>
        <translation>Schritte anzeigen …</translation>
    </message>
    <message>
        <source>Ready: all checks passed</source>
        <translation>Bereit: alle Prüfungen bestanden</translation>
    </message>
    <message numerus="yes">
        <source>%n other check(s) passed</source>
        <translation>
            <numerusform>%n weitere Prüfung bestanden</numerusform>
            <numerusform>%n weitere Prüfungen bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back and correct the marked fields.</source>
        <translation>Gehen Sie zurück, und korrigieren Sie die markierten Felder.</translation>
    </message>
    <message>
        <source>The text under “%1” holds changes that are not applied: correct or discard them.</source>
        <translation>Der Text unter „%1“ enthält nicht angewendete Änderungen: Korrigieren oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>Launching needs the engine; the texts can be used elsewhere.</source>
        <translation>Zum Starten ist die Engine nötig; die Texte lassen sich anderswo verwenden.</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>Engine wird gesucht …</translation>
    </message>
    <message>
        <source>Something stands in the way: see “Before the launch”.</source>
        <translation>Etwas ist im Weg: siehe „Vor dem Start“.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Speichern: %1</translation>
    </message>
    <message>
        <source>%1 (*.%2);;All files (*)</source>
        <translation>%1 (*.%2);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>This launch replaces what runs under these names</source>
        <translation>Dieser Start ersetzt, was unter diesen Namen läuft</translation>
    </message>
    <message>
        <source>Containers of %1 are stopped and set aside, and removed once the new ones are up; if that fails they are put back. Their volumes stay and are used again.</source>
        <translation>Container von %1 werden gestoppt, beiseitegelegt und erst entfernt, wenn die neuen laufen; schlägt das fehl, werden sie wiederhergestellt. Ihre Volumes bleiben erhalten und werden wieder verwendet.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>dw::gui::ServerStatus</name>
    <message>
        <source>Answer of the server: %1</source>
        <translation>Antwort des Servers: %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>The certificate could not be saved to %1. Check that you may write there and that the disk isn’t full.</source>
        <translation>Das Zertifikat konnte nicht unter %1 gespeichert werden. Prüfen Sie, ob Sie dort schreiben dürfen und ob der Datenträger nicht voll ist.</translation>
    </message>
</context>
<context>
    <name>dw::gui::SetupDialog</name>
    <message>
        <source>A Docker engine for this machine</source>
        <translation>Eine Docker-Engine für diesen Rechner</translation>
    </message>
    <message>
        <source>Sysbox for the engine's host</source>
        <translation>Sysbox für den Host der Engine</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>The engine answers: %1</source>
        <translation>Die Engine antwortet: %1</translation>
    </message>
    <message>
        <source>That is all. Close this, and choose a method.</source>
        <translation>Das ist alles. Schließen Sie dieses Fenster, und wählen Sie eine Methode.</translation>
    </message>
    <message>
        <source>Docker is not installed here</source>
        <translation>Docker ist hier nicht installiert</translation>
    </message>
    <message>
        <source>The engine does not run</source>
        <translation>Die Engine läuft nicht</translation>
    </message>
    <message>
        <source>Type these in a terminal, one after the other. This program installs nothing itself. Then check again.</source>
        <translation>Geben Sie diese Befehle nacheinander in einem Terminal ein. Dieses Programm installiert selbst nichts. Prüfen Sie danach erneut.</translation>
    </message>
    <message>
        <source>Docker's own description: %1</source>
        <translation>Anleitung von Docker: %1</translation>
    </message>
    <message>
        <source>Type this in a terminal.</source>
        <translation>Geben Sie das in einem Terminal ein.</translation>
    </message>
    <message>
        <source>Sysbox's own description: %1</source>
        <translation>Anleitung von Sysbox: %1</translation>
    </message>
    <message>
        <source>The engine knows Sysbox</source>
        <translation>Die Engine kennt Sysbox</translation>
    </message>
    <message>
        <source>Last, see that it works: that the engine knows its name is not everything.</source>
        <translation>Vergewissern Sie sich zuletzt, dass es funktioniert: Dass die Engine den Namen kennt, ist nicht alles.</translation>
    </message>
    <message>
        <source>Sysbox can't be had here</source>
        <translation>Sysbox ist hier nicht verfügbar</translation>
    </message>
    <message>
        <source>The engine does not know Sysbox yet</source>
        <translation>Die Engine kennt Sysbox noch nicht</translation>
    </message>
    <message>
        <source>Type these in a terminal on the engine's host, one after the other. This program installs nothing itself. Then check again.</source>
        <translation>Geben Sie diese Befehle nacheinander in einem Terminal auf dem Host der Engine ein. Dieses Programm installiert selbst nichts. Prüfen Sie danach erneut.</translation>
    </message>
</context>
<context>
    <name>dw::gui::SetupSteps</name>
    <message>
        <source>It has to show: %1</source>
        <translation>Das muss zu sehen sein: %1</translation>
    </message>
    <message>
        <source>To see that it worked; it has to show: %1</source>
        <translation>Zur Kontrolle; das muss zu sehen sein: %1</translation>
    </message>
</context>
<context>
    <name>dw::gui::SpecFile</name>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>%1 konnte nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Prüfen Sie, ob die Datei vorhanden ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>%1 holds no settings that can be used.
%2</source>
        <translation>%1 enthält keine verwendbaren Einstellungen.
%2</translation>
    </message>
    <message>
        <source>Correct the file, or open one that was saved here. Your present settings are unchanged.</source>
        <translation>Korrigieren Sie die Datei, oder öffnen Sie eine, die hier gespeichert wurde. Ihre jetzigen Einstellungen sind unverändert.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>Compose files and scripts (*.yaml *.yml *.sh *.txt)</source>
        <translation>Compose-Dateien und Skripte (*.yaml *.yml *.sh *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Einstellungen speichern</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Einstellungen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Nicht geöffnet</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>dw::gui::StepHeader</name>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>this is where you are</source>
        <translation>aktueller Schritt</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>noch offen</translation>
    </message>
</context>
<context>
    <name>dw::gui::TrialServerPanel</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>With this and an empty user name one is administrator, before there is an account or when its password is lost. The server makes a new one at every start.</source>
        <translation>Damit und mit leerem Benutzernamen ist man Administrator, bevor es ein Konto gibt oder wenn dessen Passwort verloren ist. Der Server erzeugt bei jedem Start ein neues.</translation>
    </message>
    <message>
        <source>Open the new TeamCity server in the browser.</source>
        <translation>Den neuen TeamCity-Server im Browser öffnen.</translation>
    </message>
    <message>
        <source>Copy the super user token to the clipboard.</source>
        <translation>Das Superuser-Token in die Zwischenablage kopieren.</translation>
    </message>
    <message>
        <source>Super user token</source>
        <translation>Superuser-Token</translation>
    </message>
    <message>
        <source>S&amp;uper user token</source>
        <translation>S&amp;uperuser-Token</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>%1 ö&amp;ffnen</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>noch nicht ausgegeben</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Verbergen</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Anzei&amp;gen</translation>
    </message>
</context>
</TS>
