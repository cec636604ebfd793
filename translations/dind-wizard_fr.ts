<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Advisories</name>
    <message>
        <source>Docker Engine %1</source>
        <translation>Docker Engine %1</translation>
    </message>
    <message>
        <source>the engine's newest API %1</source>
        <translation>API la plus récente du moteur : %1</translation>
    </message>
    <message>
        <source>the engine's oldest API %1</source>
        <translation>API la plus ancienne du moteur : %1</translation>
    </message>
    <message>
        <source>Docker client %1</source>
        <translation>client Docker %1</translation>
    </message>
    <message>
        <source>the client's API %1</source>
        <translation>API du client : %1</translation>
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
        <translation>noyau %1</translation>
    </message>
    <message>
        <source>cgroup v%1</source>
        <translation>cgroup v%1</translation>
    </message>
    <message>
        <source>Docker %1 inside the agent</source>
        <translation>Docker %1 dans l’agent</translation>
    </message>
    <message>
        <source>runc %1 inside the agent</source>
        <translation>runc %1 dans l’agent</translation>
    </message>
    <message>
        <source>version %1 of the system</source>
        <translation>version %1 du système</translation>
    </message>
    <message>
        <source>This Sysbox is too old for the Docker inside the agent</source>
        <translation>Cette version de Sysbox est trop ancienne pour le Docker de l’agent</translation>
    </message>
    <message>
        <source>Containers inside the agent fail to start with "unsafe procfs detected": the runc that comes with Docker 28.5.2 and newer checks /proc strictly.</source>
        <translation>Dans l’agent, les conteneurs ne démarrent pas et signalent « unsafe procfs detected » : le runc fourni avec Docker 28.5.2 et versions ultérieures contrôle /proc strictement.</translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer, or use an agent image with an older Docker inside (2025.11).</source>
        <translation>Installez Sysbox 0.7.1 ou version ultérieure, ou utilisez une image d’agent qui contient un Docker plus ancien (2025.11).</translation>
    </message>
    <message>
        <source>This Sysbox is too old for the runc inside the agent</source>
        <translation>Cette version de Sysbox est trop ancienne pour le runc de l’agent</translation>
    </message>
    <message>
        <source>Containers inside the agent fail to start with "unsafe procfs detected": runc 1.3.3 and newer check /proc strictly.</source>
        <translation>Dans l’agent, les conteneurs ne démarrent pas et signalent « unsafe procfs detected » : runc 1.3.3 et versions ultérieures contrôlent /proc strictement.</translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer.</source>
        <translation>Installez Sysbox 0.7.1 ou version ultérieure.</translation>
    </message>
    <message>
        <source>Sysbox 0.7.0 can hang</source>
        <translation>Sysbox 0.7.0 peut se bloquer</translation>
    </message>
    <message>
        <source>With several containers at once inside an agent, Sysbox 0.7.0 can stop answering.</source>
        <translation>Lorsque plusieurs conteneurs tournent en même temps dans un agent, Sysbox 0.7.0 peut cesser de répondre.</translation>
    </message>
    <message>
        <source>This Sysbox can't run Docker 24 and newer inside</source>
        <translation>Cette version de Sysbox ne prend pas en charge Docker 24 et versions ultérieures dans l’agent</translation>
    </message>
    <message>
        <source>The image docker:24-dind does not start under Sysbox before 0.6.3.</source>
        <translation>L’image docker:24-dind ne démarre pas sous Sysbox avant la version 0.6.3.</translation>
    </message>
    <message>
        <source>This Sysbox does not know kernels from 6.5 on</source>
        <translation>Cette version de Sysbox ne connaît pas les noyaux à partir de 6.5</translation>
    </message>
    <message>
        <source>The /proc and /sys that Sysbox shows a container are wrong on such kernels before Sysbox 0.6.4.</source>
        <translation>Avant Sysbox 0.6.4, les dossiers /proc et /sys que Sysbox présente à un conteneur sont incorrects sur ces noyaux.</translation>
    </message>
    <message>
        <source>Sysbox may fail on this kernel</source>
        <translation>Sysbox peut échouer sur ce noyau</translation>
    </message>
    <message>
        <source>On kernel 6.17 (Ubuntu 24.04, Kubernetes nodes) containers fail to start with "ip_unprivileged_port_start: permission denied" under Sysbox 0.7.0 and 0.7.1.</source>
        <translation>Avec le noyau 6.17 (Ubuntu 24.04, nœuds Kubernetes), les conteneurs ne démarrent pas sous Sysbox 0.7.0 et 0.7.1 et signalent « ip_unprivileged_port_start: permission denied ».</translation>
    </message>
    <message>
        <source>Try one agent first. If it fails, start the host with an older kernel, such as Ubuntu 24.04's 6.8.</source>
        <translation>Essayez d’abord avec un seul agent. En cas d’échec, démarrez l’hôte avec un noyau plus ancien, par exemple le 6.8 d’Ubuntu 24.04.</translation>
    </message>
    <message>
        <source>This kernel needs the module shiftfs for Sysbox</source>
        <translation>Avec ce noyau, Sysbox a besoin du module shiftfs</translation>
    </message>
    <message>
        <source>Before kernel 5.12 Sysbox can't give a container's files their right owners without shiftfs, a module that only Ubuntu's ordinary kernels bring along.</source>
        <translation>Avant le noyau 5.12, Sysbox ne peut pas attribuer les bons propriétaires aux fichiers d’un conteneur sans shiftfs, un module que seuls les noyaux standard d’Ubuntu fournissent.</translation>
    </message>
    <message>
        <source>Use a newer kernel. Or install the module: https://github.com/toby63/shiftfs-dkms</source>
        <translation>Utilisez un noyau plus récent ou installez le module : https://github.com/toby63/shiftfs-dkms</translation>
    </message>
    <message>
        <source>This kernel is too old for Sysbox</source>
        <translation>Ce noyau est trop ancien pour Sysbox</translation>
    </message>
    <message>
        <source>Sysbox uses parts of Linux that this kernel does not have.</source>
        <translation>Sysbox utilise des fonctions de Linux que ce noyau n’a pas.</translation>
    </message>
    <message>
        <source>Use a newer kernel, or the method dind.</source>
        <translation>Utilisez un noyau plus récent, ou la méthode dind.</translation>
    </message>
    <message>
        <source>Sysbox starts agents slowly on this kernel</source>
        <translation>Sysbox démarre les agents lentement avec ce noyau</translation>
    </message>
    <message>
        <source>Before kernel 5.19 Sysbox has to give the image's files to other owners at each start, unless the module shiftfs is there.</source>
        <translation>Avant le noyau 5.19, Sysbox doit changer le propriétaire des fichiers de l’image à chaque démarrage, sauf si le module shiftfs est présent.</translation>
    </message>
    <message>
        <source>It works as it is; a newer kernel is faster.</source>
        <translation>Cela fonctionne en l’état ; un noyau plus récent est plus rapide.</translation>
    </message>
    <message>
        <source>Sysbox does not list this Debian</source>
        <translation>Cette version de Debian ne figure pas dans la liste de Sysbox</translation>
    </message>
    <message>
        <source>Sysbox names Debian 10 and 11 as supported. People run it on Debian 12, but nobody promises that it works.</source>
        <translation>Sysbox prend officiellement en charge Debian 10 et 11. Des utilisateurs l’emploient sur Debian 12, mais son fonctionnement n’y est pas garanti.</translation>
    </message>
    <message>
        <source>Try one agent first, or use a host with Ubuntu 22.04 or 24.04.</source>
        <translation>Essayez d’abord avec un seul agent, ou utilisez un hôte sous Ubuntu 22.04 ou 24.04.</translation>
    </message>
    <message>
        <source>Sysbox has no package for this Debian</source>
        <translation>Sysbox n’a pas de paquet pour cette version de Debian</translation>
    </message>
    <message>
        <source>Sysbox's packages are for Debian 10 and newer.</source>
        <translation>Les paquets de Sysbox sont destinés à Debian 10 et versions ultérieures.</translation>
    </message>
    <message>
        <source>Use a newer system, or the method dind.</source>
        <translation>Utilisez un système plus récent, ou la méthode dind.</translation>
    </message>
    <message>
        <source>Sysbox does not list this Ubuntu</source>
        <translation>Cette version d’Ubuntu ne figure pas dans la liste de Sysbox</translation>
    </message>
    <message>
        <source>Sysbox names Ubuntu 18.04 to 24.04 as supported, and newer ones bring kernels on which failures are reported.</source>
        <translation>Sysbox prend officiellement en charge Ubuntu 18.04 à 24.04 ; les versions plus récentes fournissent des noyaux pour lesquels des échecs sont signalés.</translation>
    </message>
    <message>
        <source>Try one agent first, or use a host with Ubuntu 24.04 and its kernel 6.8.</source>
        <translation>Essayez d’abord avec un seul agent, ou utilisez un hôte sous Ubuntu 24.04 avec son noyau 6.8.</translation>
    </message>
    <message>
        <source>Sysbox has no package for this Ubuntu</source>
        <translation>Sysbox n’a pas de paquet pour cette version d’Ubuntu</translation>
    </message>
    <message>
        <source>Sysbox's packages are for Ubuntu 18.04 and newer.</source>
        <translation>Les paquets de Sysbox sont destinés à Ubuntu 18.04 et versions ultérieures.</translation>
    </message>
    <message>
        <source>Sysbox does not work with Docker's snap package</source>
        <translation>Sysbox ne fonctionne pas avec le paquet snap de Docker</translation>
    </message>
    <message>
        <source>Docker from a snap can't start a runtime that is installed outside of the snap.</source>
        <translation>Installé par snap, Docker ne peut pas lancer un runtime qui se trouve en dehors du snap.</translation>
    </message>
    <message>
        <source>Install Docker from Docker's or the distribution's packages instead of the snap, or use the method dind.</source>
        <translation>Installez Docker à partir des paquets de Docker ou de la distribution plutôt que par snap, ou utilisez la méthode dind.</translation>
    </message>
    <message>
        <source>The Docker client is too old for this engine</source>
        <translation>Le client Docker est trop ancien pour ce moteur</translation>
    </message>
    <message>
        <source>Engines 29.0 to 29.2 refuse clients from before Docker 25 (API 1.44): "client version … is too old".</source>
        <translation>Les moteurs 29.0 à 29.2 refusent les clients antérieurs à Docker 25 (API 1.44) : « client version … is too old ».</translation>
    </message>
    <message>
        <source>Update the engine to 29.3 or newer, use a newer agent image, or set DOCKER_MIN_API_VERSION=1.24 for the engine.</source>
        <translation>Mettez le moteur à jour vers la version 29.3 ou ultérieure, utilisez une image d’agent plus récente, ou définissez DOCKER_MIN_API_VERSION=1.24 pour le moteur.</translation>
    </message>
    <message>
        <source>The client's API is too old for this engine</source>
        <translation>L’API du client est trop ancienne pour ce moteur</translation>
    </message>
    <message>
        <source>The engine's lowest API version is 1.44, and the client knows only older ones.</source>
        <translation>Le moteur exige au minimum la version 1.44 de l’API, et le client ne connaît que des versions plus anciennes.</translation>
    </message>
    <message>
        <source>Update the engine to 29.3 or newer, use a newer client, or set DOCKER_MIN_API_VERSION=1.24 for the engine.</source>
        <translation>Mettez le moteur à jour vers la version 29.3 ou ultérieure, utilisez un client plus récent, ou définissez DOCKER_MIN_API_VERSION=1.24 pour le moteur.</translation>
    </message>
    <message>
        <source>Engines from 29.3 on refuse clients from before Docker 19.03 (API 1.40).</source>
        <translation>À partir de la version 29.3, les moteurs refusent les clients antérieurs à Docker 19.03 (API 1.40).</translation>
    </message>
    <message>
        <source>Use a newer client or agent image.</source>
        <translation>Utilisez un client ou une image d’agent plus récents.</translation>
    </message>
    <message>
        <source>The engine is too old for this Docker client</source>
        <translation>Le moteur est trop ancien pour ce client Docker</translation>
    </message>
    <message>
        <source>Docker clients from 29.0 on refuse engines whose newest API is below 1.44 (before Docker 25).</source>
        <translation>À partir de la version 29.0, les clients Docker refusent les moteurs dont l’API la plus récente est inférieure à 1.44 (avant Docker 25).</translation>
    </message>
    <message>
        <source>Update the engine, or use an agent image with an older client (2025.11 or older).</source>
        <translation>Mettez le moteur à jour, ou utilisez une image d’agent qui contient un client plus ancien (2025.11 ou antérieure).</translation>
    </message>
    <message>
        <source>This Podman is too old for the Docker client</source>
        <translation>Cette version de Podman est trop ancienne pour le client Docker</translation>
    </message>
    <message>
        <source>Podman speaks Docker's API 1.41 until early 2026, and Docker clients from 29.0 on want 1.44.</source>
        <translation>Jusqu’au début de 2026, Podman fournit l’API Docker 1.41, alors que les clients Docker exigent 1.44 à partir de la version 29.0.</translation>
    </message>
    <message>
        <source>Update Podman, use an older client, or use Docker's engine.</source>
        <translation>Mettez Podman à jour, utilisez un client plus ancien, ou utilisez le moteur de Docker.</translation>
    </message>
    <message>
        <source>docker-compose 1 does not get on with this engine</source>
        <translation>docker-compose 1 n’est pas compatible avec ce moteur</translation>
    </message>
    <message>
        <source>It asks for an old API version, which engines 29.0 to 29.2 refuse.</source>
        <translation>Il demande une ancienne version de l’API, que les moteurs 29.0 à 29.2 refusent.</translation>
    </message>
    <message>
        <source>Use docker compose (version 2 or newer).</source>
        <translation>Utilisez docker compose (version 2 ou ultérieure).</translation>
    </message>
    <message>
        <source>docker-compose 1 fails when it makes a container again</source>
        <translation>docker-compose 1 échoue lorsqu’il recrée un conteneur</translation>
    </message>
    <message>
        <source>It stops with KeyError 'ContainerConfig', which engines from 26.0 on (API 1.45) no longer send.</source>
        <translation>Il s’arrête avec KeyError 'ContainerConfig', un champ que les moteurs n’envoient plus à partir de la version 26.0 (API 1.45).</translation>
    </message>
    <message>
        <source>Docker gives up cgroup v1</source>
        <translation>Docker abandonne cgroup v1</translation>
    </message>
    <message>
        <source>The host uses cgroup v1, which engines from 29.0 on call deprecated; support ends in May 2029 at the latest.</source>
        <translation>L’hôte utilise cgroup v1, que les moteurs déclarent obsolète à partir de la version 29.0 ; la prise en charge s’arrête au plus tard en mai 2029.</translation>
    </message>
    <message>
        <source>Nothing has to be done today. Move the host to cgroup v2 at its next upgrade.</source>
        <translation>Rien n’est à faire aujourd’hui. Passez l’hôte à cgroup v2 lors de sa prochaine mise à niveau.</translation>
    </message>
    <message>
        <source>This engine does not know cgroup v2</source>
        <translation>Ce moteur ne connaît pas cgroup v2</translation>
    </message>
    <message>
        <source>Engines before 20.10 start no container on a host with cgroup v2.</source>
        <translation>Les moteurs antérieurs à 20.10 ne démarrent aucun conteneur sur un hôte qui utilise cgroup v2.</translation>
    </message>
    <message>
        <source>Update the engine.</source>
        <translation>Mettez le moteur à jour.</translation>
    </message>
    <message>
        <source>The Docker inside the agent does not know cgroup v2</source>
        <translation>Le Docker de l’agent ne connaît pas cgroup v2</translation>
    </message>
    <message>
        <source>Use a newer image.</source>
        <translation>Utilisez une image plus récente.</translation>
    </message>
    <message>
        <source>This engine can fail to take over older data</source>
        <translation>Ce moteur peut échouer à reprendre des données plus anciennes</translation>
    </message>
    <message>
        <source>Engine 29.0 can stop at the move to the new image store if it finds a storage driver that it does not know.</source>
        <translation>Le moteur 29.0 peut s’arrêter lors du passage au nouveau stockage des images s’il trouve un pilote de stockage qu’il ne connaît pas.</translation>
    </message>
    <message>
        <source>The engine is too old</source>
        <translation>Le moteur est trop ancien</translation>
    </message>
    <message>
        <source>This program needs the API 1.41 of Docker 20.10.</source>
        <translation>Ce programme a besoin de l’API 1.41, celle de Docker 20.10.</translation>
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
        <translation>&amp;URL du serveur</translation>
    </message>
    <message>
        <source>Server URL</source>
        <translation>URL du serveur</translation>
    </message>
    <message>
        <source>https://teamcity.example.com</source>
        <translation>https://teamcity.example.com</translation>
    </message>
    <message>
        <source>The address at which the agents reach your TeamCity server, with its path if it has one.</source>
        <translation>L’adresse à laquelle les agents joignent votre serveur TeamCity, avec son chemin s’il en a un.</translation>
    </message>
    <message>
        <source>No server yet?</source>
        <translation>Pas encore de serveur ?</translation>
    </message>
    <message>
        <source>Makes a TeamCity server together with the agents, to try things out. “I have a server” brings the address back that you typed.</source>
        <translation>Crée un serveur TeamCity en même temps que les agents, pour faire des essais. « J’ai un serveur » rétablit l’adresse que vous aviez saisie.</translation>
    </message>
    <message>
        <source>Server’s por&amp;t</source>
        <translation>Por&amp;t du serveur</translation>
    </message>
    <message>
        <source>Port of the new TeamCity server</source>
        <translation>Port du nouveau serveur TeamCity</translation>
    </message>
    <message>
        <source>You open the server at this port of the engine’s host. It is open on that machine only, because the first visitor becomes administrator.</source>
        <translation>Vous ouvrez le serveur sur ce port de l’hôte du moteur. Il n’est accessible que depuis cette machine, car le premier visiteur devient administrateur.</translation>
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
        <translation>L’image de l’agent. Laissez vide pour prendre celle qui convient à la méthode.</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>teamcity-agent</source>
        <translation>teamcity-agent</translation>
    </message>
    <message>
        <source>The container’s name and the agent’s name in TeamCity. More than one agent: NAME-1, NAME-2, …</source>
        <translation>Le nom du conteneur et celui de l’agent dans TeamCity. S’il y a plusieurs agents : NAME-1, NAME-2, …</translation>
    </message>
    <message>
        <source>Numb&amp;er of agents</source>
        <translation>Nom&amp;bre d’agents</translation>
    </message>
    <message>
        <source>Number of agents</source>
        <translation>Nombre d’agents</translation>
    </message>
    <message>
        <source>How many agents to set up on this engine, each with its own identity and data.</source>
        <translation>Combien d’agents installer sur ce moteur, chacun avec sa propre identité et ses propres données.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Options avancées</translation>
    </message>
    <message>
        <source>Everything else that can be set. All of it has defaults that work.</source>
        <translation>Tout ce qui peut encore être réglé. Chaque paramètre a une valeur par défaut qui fonctionne.</translation>
    </message>
    <message>
        <source>Engine for builds</source>
        <translation>Moteur pour les builds</translation>
    </message>
    <message>
        <source>Engine runs</source>
        <translation>Emplacement du moteur</translation>
    </message>
    <message>
        <source>Where the engine that builds use runs: in a container of its own beside the agent, or inside the agent’s container.</source>
        <translation>L’endroit où tourne le moteur utilisé par les builds : dans son propre conteneur à côté de l’agent, ou dans le conteneur de l’agent.</translation>
    </message>
    <message>
        <source>Engine image</source>
        <translation>Image du moteur</translation>
    </message>
    <message>
        <source>docker:dind</source>
        <translation>docker:dind</translation>
    </message>
    <message>
        <source>The image of the container that runs the engine beside the agent.</source>
        <translation>L’image du conteneur qui fait tourner le moteur à côté de l’agent.</translation>
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
        <translation>La taille maximale, en octets, des paquets que les réseaux du moteur des builds peuvent envoyer. Derrière un VPN ou un réseau overlay, elle est inférieure à 1500, et les téléchargements se bloquent si elle n’est pas définie.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>chosen by the engine</source>
        <translation>choisies par le moteur</translation>
    </message>
    <message>
        <source>A subnet such as 10.201.0.0/16 for the networks of the builds’ engine. Give one that nothing else in your network uses.</source>
        <translation>Un sous-réseau, par exemple 10.201.0.0/16, pour les réseaux du moteur des builds. Indiquez-en un que rien d’autre n’utilise dans votre réseau.</translation>
    </message>
    <message>
        <source>Registry mirror</source>
        <translation>Miroir de registre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Address of a mirror of Docker Hub, such as https://mirror.example.com: images of builds are pulled from there.</source>
        <translation>Adresse d’un miroir de Docker Hub, par exemple https://mirror.example.com : les images des builds y sont téléchargées.</translation>
    </message>
    <message>
        <source>Insecure registries</source>
        <translation>Registres non sécurisés</translation>
    </message>
    <message>
        <source>Registries without a trusted certificate, as host:port, separated by blanks. Whoever is on the way can change what is pulled from them.</source>
        <translation>Registres sans certificat reconnu, sous la forme host:port, séparés par des espaces. Quiconque se trouve sur le trajet peut modifier ce qui en est téléchargé.</translation>
    </message>
    <message>
        <source>Socket path</source>
        <translation>Chemin du socket</translation>
    </message>
    <message>
        <source>The engine’s socket on its host. Leave it empty to take the one of the engine in use.</source>
        <translation>Le socket du moteur sur son hôte. Laissez vide pour prendre celui du moteur utilisé.</translation>
    </message>
    <message>
        <source>Socket proxy</source>
        <translation>Proxy du socket</translation>
    </message>
    <message>
        <source>A proxy between the agent and the socket refuses what builds may not ask of the host’s engine. One that lets only images through keeps builds from the host’s files and from other containers; one that lets containers through as well does not.</source>
        <translation>Un proxy entre l’agent et le socket refuse ce que les builds n’ont pas le droit de demander au moteur de l’hôte. S’il ne laisse passer que les images, les builds n’ont accès ni aux fichiers de l’hôte ni aux autres conteneurs ; s’il laisse aussi passer les conteneurs, cette protection disparaît.</translation>
    </message>
    <message>
        <source>Container wrapper</source>
        <translation>Container Wrapper</translation>
    </message>
    <message>
        <source>Steps may run inside a &amp;container</source>
        <translation>Exécution d’étapes dans un &amp;conteneur</translation>
    </message>
    <message>
        <source>TeamCity’s Container Wrapper runs a build step in a container of its own. It needs the agent’s folders at the same paths in the agent and on the engine.</source>
        <translation>Le Container Wrapper de TeamCity exécute une étape de build dans un conteneur à part. Il faut pour cela que les dossiers de l’agent aient les mêmes chemins dans l’agent et côté moteur.</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>S’exécute en tant que</translation>
    </message>
    <message>
        <source>The user that the agent’s process starts as. Root may always use the engine; the image’s own user needs the socket’s group.</source>
        <translation>L’utilisateur sous lequel démarre le processus de l’agent. Root peut toujours utiliser le moteur ; l’utilisateur propre à l’image a besoin du groupe du socket.</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>the engine’s default</source>
        <translation>celui par défaut du moteur</translation>
    </message>
    <message>
        <source>An existing network of the engine that the agent joins, for example the one of your TeamCity server.</source>
        <translation>Un réseau existant du moteur auquel l’agent se connecte, par exemple celui de votre serveur TeamCity.</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>The most processor time each container may use, in CPUs: 2 or 1.5.</source>
        <translation>Le temps processeur maximal que chaque conteneur peut utiliser, en CPU : 2 ou 1.5.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>The most memory each container may use: 512m, 4g.</source>
        <translation>La mémoire maximale que chaque conteneur peut utiliser : 512m, 4g.</translation>
    </message>
    <message>
        <source>Process limit</source>
        <translation>Limite de processus</translation>
    </message>
    <message>
        <source>The most processes and threads each container may have at once.</source>
        <translation>Le nombre maximal de processus et de threads que chaque conteneur peut avoir en même temps.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrage</translation>
    </message>
    <message>
        <source>When the engine starts the containers again: after a crash, after a reboot of the host, or never.</source>
        <translation>Quand le moteur redémarre les conteneurs : après un plantage, après un redémarrage de l’hôte, ou jamais.</translation>
    </message>
    <message>
        <source>Stop timeout</source>
        <translation>Délai d’arrêt</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>How long a stopping agent may take to finish before the engine kills it.</source>
        <translation>Le temps laissé à un agent pour s’arrêter avant que le moteur ne le tue.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>KEY=value, one a line</source>
        <translation>KEY=value, une par ligne</translation>
    </message>
    <message>
        <source>Environment variables of the agent, KEY=value, one a line. A whole list can be pasted.</source>
        <translation>Variables d’environnement de l’agent, KEY=value, une par ligne. Vous pouvez coller toute une liste.</translation>
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
        <translation>Autres volumes ou dossiers de l’hôte pour l’agent, SOURCE:TARGET ou SOURCE:TARGET:ro, un par ligne.</translation>
    </message>
    <message>
        <source>Extra hosts</source>
        <translation>Hôtes supplémentaires</translation>
    </message>
    <message>
        <source>teamcity.lan:192.168.1.20</source>
        <translation>teamcity.lan:192.168.1.20</translation>
    </message>
    <message>
        <source>Names that the agent shall resolve to an address of your choice, HOST:ADDRESS, one a line.</source>
        <translation>Noms que l’agent doit résoudre en une adresse de votre choix, HOST:ADDRESS, un par ligne.</translation>
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
        <translation>Labels des conteneurs, pour vos propres scripts, KEY=value, un par ligne.</translation>
    </message>
    <message>
        <source>Settings of the agent</source>
        <translation>Paramètres de l’agent</translation>
    </message>
</context>
<context>
    <name>AgentTexts</name>
    <message>
        <source>Ran out of memory</source>
        <translation>Mémoire épuisée</translation>
    </message>
    <message>
        <source>The kernel ended it because it had used all the memory that it may have. Replace it with a higher limit.</source>
        <translation>Le noyau l’a arrêté parce qu’il avait utilisé toute la mémoire à laquelle il a droit. Remplacez-le avec une limite plus élevée.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation>Il s’est terminé avec le code de sortie %1.</translation>
    </message>
    <message>
        <source>Ended with exit code %1</source>
        <translation>Terminé avec le code de sortie %1</translation>
    </message>
    <message>
        <source>Its log says why.</source>
        <translation>Son journal en donne la raison.</translation>
    </message>
    <message>
        <source>Running without Docker</source>
        <translation>En cours d’exécution, sans Docker</translation>
    </message>
    <message>
        <source>The container %1 beside it does not run. Restart the agent.</source>
        <translation>Le conteneur %1 à côté de lui n’est pas démarré. Redémarrez l’agent.</translation>
    </message>
    <message>
        <source>Running, Docker does not answer</source>
        <translation>En cours d’exécution, Docker ne répond pas</translation>
    </message>
    <message>
        <source>The container %1 beside it is unhealthy: its log says why.</source>
        <translation>Le conteneur %1 à côté de lui est défaillant (unhealthy) : son journal en donne la raison.</translation>
    </message>
    <message>
        <source>Running, unhealthy</source>
        <translation>En cours d’exécution, défaillant</translation>
    </message>
    <message>
        <source>Running, Docker is starting</source>
        <translation>En cours d’exécution, Docker démarre</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours d’exécution</translation>
    </message>
    <message>
        <source>Never started</source>
        <translation>Jamais démarré</translation>
    </message>
    <message>
        <source>Ends again and again</source>
        <translation>S’arrête sans cesse</translation>
    </message>
    <message>
        <source>It ends with exit code %1, and the engine starts it again. Its log says why.</source>
        <translation>Il se termine avec le code de sortie %1, et le moteur le redémarre. Son journal en donne la raison.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Go on with: docker unpause %1</source>
        <translation>Reprenez avec : docker unpause %1</translation>
    </message>
    <message>
        <source>TeamCity server</source>
        <translation>Serveur TeamCity</translation>
    </message>
    <message>
        <source>The host’s engine</source>
        <translation>Moteur de l’hôte</translation>
    </message>
    <message>
        <source>Own engine, privileged</source>
        <translation>Moteur propre, privileged</translation>
    </message>
    <message>
        <source>Own engine, in Sysbox</source>
        <translation>Moteur propre, dans Sysbox</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>latest</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>The server knows no agent of this name.</source>
        <translation>Le serveur ne connaît aucun agent de ce nom.</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>It gets no builds until somebody authorizes it in TeamCity.</source>
        <translation>Il ne reçoit aucun build tant que personne ne l’a autorisé dans TeamCity.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Somebody has disabled it there.</source>
        <translation>Quelqu’un l’a désactivé sur le serveur.</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Mise à jour en cours</translation>
    </message>
    <message>
        <source>Pool: %1</source>
        <translation>Pool : %1</translation>
    </message>
    <message>
        <source>Connected without Docker</source>
        <translation>Connecté, sans Docker</translation>
    </message>
    <message>
        <source>It has not told the server of a Docker engine, so builds that need one do not come to it.</source>
        <translation>Il n’a pas signalé de moteur Docker au serveur : les builds qui en ont besoin ne lui sont donc pas confiés.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Non comparé</translation>
    </message>
    <message>
        <source>As launched</source>
        <translation>Comme au lancement</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Agents</name>
    <message>
        <source>This program made no agent called %1 here.</source>
        <translation>Ce programme n’a créé ici aucun agent nommé %1.</translation>
    </message>
    <message>
        <source>There are no agents on this engine yet.</source>
        <translation>Il n’y a pas encore d’agents sur ce moteur.</translation>
    </message>
    <message>
        <source>Agents on this engine: %1.</source>
        <translation>Agents sur ce moteur : %1.</translation>
    </message>
    <message>
        <source>The agent %1 was removed; only its data is left.</source>
        <translation>L’agent %1 a été supprimé ; il ne reste que ses données.</translation>
    </message>
    <message>
        <source>Launch it again under the same name, or remove the data with dind-wizard agents remove %1 --volumes.</source>
        <translation>Lancez-le de nouveau sous le même nom, ou supprimez les données avec dind-wizard agents remove %1 --volumes.</translation>
    </message>
</context>
<context>
    <name>AgentsCommand</name>
    <message>
        <source>No agents yet. Launch one with dind-wizard launch, or open the wizard.</source>
        <translation>Pas encore d’agents. Lancez-en un avec dind-wizard launch, ou ouvrez l’assistant.</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>sidecar %1: %2</source>
        <translation>sidecar %1 : %2</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>supprimé : %1</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>conservé : %1</translation>
    </message>
    <message>
        <source>The agent's data is kept, so that it comes back as the same agent. Remove it too with: --volumes</source>
        <translation>Les données de l’agent sont conservées : il redeviendra ainsi le même agent. Pour les supprimer aussi : --volumes</translation>
    </message>
    <message>
        <source>remove: the agent's volumes and data too.</source>
        <translation>remove : aussi les volumes et les données de l’agent.</translation>
    </message>
    <message>
        <source>logs: go on as lines come.</source>
        <translation>logs : continuer au fil des nouvelles lignes.</translation>
    </message>
    <message>
        <source>diff: compare with this settings file.</source>
        <translation>diff : comparer avec ce fichier de paramètres.</translation>
    </message>
    <message>
        <source>logs: the last N lines only.</source>
        <translation>logs : les N dernières lignes seulement.</translation>
    </message>
    <message>
        <source>The agent's name.</source>
        <translation>Le nom de l’agent.</translation>
    </message>
    <message>
        <source>What is to be done with the agents?</source>
        <translation>Que faut-il faire des agents ?</translation>
    </message>
    <message>
        <source>agents can't "%1".</source>
        <translation>agents ne connaît pas l’action « %1 ».</translation>
    </message>
    <message>
        <source>agents %1 takes %2.</source>
        <translation>agents %1 attend %2.</translation>
    </message>
    <message>
        <source>one agent's name</source>
        <translation>le nom d’un agent</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>aucun nom</translation>
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
        <translation>Gère les agents que ce programme a créés sur un moteur, ainsi qu’un serveur créé avec eux (NAME-server).

  agents list            tous les agents, et les serveurs créés avec eux
  agents logs NAME       le journal de l’agent, secrets masqués
  agents stop NAME       arrête l’agent, puis son sidecar
  agents start NAME      démarre le sidecar, puis l’agent
  agents restart NAME    l’arrête, puis le démarre
  agents remove NAME     supprime les conteneurs et le réseau ; avec
                         --volumes, les données aussi
  agents diff [NAME]     ce qui n’est plus conforme à la demande, et
                         comment le rétablir ; code de sortie 1 en
                         cas de différence

Exemple : dind-wizard agents logs teamcity-agent --follow</translation>
    </message>
    <message>
        <source>Choose one of: list, logs, stop, start, restart, remove, diff.</source>
        <translation>Choisissez l’une de ces commandes : list, logs, stop, start, restart, remove, diff.</translation>
    </message>
</context>
<context>
    <name>AgentsWindow</name>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Filter the agents</source>
        <translation>Filtrer les agents</translation>
    </message>
    <message>
        <source>Filter by name, state, image, … (Ctrl+K)</source>
        <translation>Filtrer par nom, état, image, … (Ctrl+K)</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>Mas&amp;quer</translation>
    </message>
    <message>
        <source>Details of the agent</source>
        <translation>Détails de l’agent</translation>
    </message>
    <message>
        <source>What to do with the agents</source>
        <translation>Actions sur les agents</translation>
    </message>
    <message>
        <source>Shows only agents that have this in their name, state, image or server.</source>
        <translation>N’affiche que les agents dont le nom, l’état, l’image ou le serveur contient ce texte.</translation>
    </message>
    <message>
        <source>The agents that this program made on the engine. Choose one to see more of it, or several to act on them.</source>
        <translation>Les agents que ce programme a créés sur le moteur. Sélectionnez-en un pour en voir les détails, ou plusieurs pour agir sur eux.</translation>
    </message>
</context>
<context>
    <name>BlastRadius</name>
    <message>
        <source>Read and change every file of the host</source>
        <translation>Lire et modifier tous les fichiers de l’hôte</translation>
    </message>
    <message>
        <source>Run commands in every other container, stop or replace it</source>
        <translation>Exécuter des commandes dans tous les autres conteneurs, les arrêter ou les remplacer</translation>
    </message>
    <message>
        <source>Read the passwords and keys of the host and of its containers</source>
        <translation>Lire les mots de passe et les clés de l’hôte et de ses conteneurs</translation>
    </message>
    <message>
        <source>Change the host's kernel: load code into it</source>
        <translation>Modifier le noyau de l’hôte : y charger du code</translation>
    </message>
    <message>
        <source>Use the host's network as the host itself, with its addresses</source>
        <translation>Utiliser le réseau de l’hôte comme l’hôte lui-même, avec ses adresses</translation>
    </message>
    <message>
        <source>%1 holds %2, the socket of the host's engine, and can have a container started that is privileged or mounts the whole disk.</source>
        <translation>%1 détient %2, le socket du moteur de l’hôte, et peut faire démarrer un conteneur privilégié ou qui monte le disque entier.</translation>
    </message>
    <message>
        <source>Replace images that other containers and builds start from</source>
        <translation>Remplacer des images à partir desquelles d’autres conteneurs et builds démarrent</translation>
    </message>
    <message>
        <source>Builds in %1 share the image store of the host's engine.</source>
        <translation>Les builds de %1 partagent le stockage des images du moteur de l’hôte.</translation>
    </message>
    <message>
        <source>%1 lets containers through to %2, the socket of the host's engine, whatever they mount and however privileged they are.</source>
        <translation>%1 laisse passer les conteneurs vers %2, le socket du moteur de l’hôte, quoi qu’ils montent et quels que soient leurs privilèges.</translation>
    </message>
    <message>
        <source>Through %1 builds share the image store of the host's engine.</source>
        <translation>Par %1, les builds partagent le stockage des images du moteur de l’hôte.</translation>
    </message>
    <message>
        <source>%1 lets images through to the host's engine: a build can give any name to its own, and delete others.</source>
        <translation>%1 laisse passer les images vers le moteur de l’hôte : un build peut donner n’importe quel nom aux siennes, et supprimer les autres.</translation>
    </message>
    <message>
        <source>Reach what the host itself reaches, its own services on localhost too</source>
        <translation>Joindre ce que l’hôte lui-même peut joindre, y compris ses propres services sur localhost</translation>
    </message>
    <message>
        <source>%1 lets docker build through, which can run its steps in the host's network (--network host) or in another container's.</source>
        <translation>%1 laisse passer docker build, qui peut exécuter ses étapes dans le réseau de l’hôte (--network host) ou dans celui d’un autre conteneur.</translation>
    </message>
    <message>
        <source>Read what lies in images and in the build cache, passwords too</source>
        <translation>Lire ce que contiennent les images et le cache de build, y compris les mots de passe</translation>
    </message>
    <message>
        <source>Through %1 a build can start from any image of the host's engine (FROM) and save it.</source>
        <translation>Par %1, un build peut partir de n’importe quelle image du moteur de l’hôte (FROM) et l’enregistrer.</translation>
    </message>
    <message>
        <source>Break out, but only through a flaw in the kernel or in Docker</source>
        <translation>S’échapper, mais seulement par une faille du noyau ou de Docker</translation>
    </message>
    <message>
        <source>Steps of a Dockerfile run as root in ordinary containers of the host's engine. %1 lets no others through.</source>
        <translation>Les étapes d’un Dockerfile s’exécutent en tant que root dans des conteneurs ordinaires du moteur de l’hôte. %1 n’en laisse passer aucun autre.</translation>
    </message>
    <message>
        <source>%1 is privileged: a build can have its engine start a privileged container, and mount the host's disk from there.</source>
        <translation>%1 est privilégié : un build peut faire démarrer à son moteur un conteneur privilégié, et monter le disque de l’hôte depuis celui-ci.</translation>
    </message>
    <message>
        <source>%1 is privileged, and builds run in it: they can mount the host's disk.</source>
        <translation>%1 est privilégié, et les builds s’y exécutent : ils peuvent monter le disque de l’hôte.</translation>
    </message>
    <message>
        <source>Use the host's devices directly, by accident too</source>
        <translation>Utiliser directement les périphériques de l’hôte, même par accident</translation>
    </message>
    <message>
        <source>Build steps of %1 run among all devices of the host, with no further step in between.</source>
        <translation>Les étapes de build de %1 s’exécutent au contact de tous les périphériques de l’hôte, sans autre étape intermédiaire.</translation>
    </message>
    <message>
        <source>%1 has %2 of the host mounted.</source>
        <translation>%2 de l’hôte est monté dans %1.</translation>
    </message>
    <message>
        <source>Read what lies under %1</source>
        <translation>Lire le contenu de %1</translation>
    </message>
    <message>
        <source>Read and change what lies under %1</source>
        <translation>Lire et modifier le contenu de %1</translation>
    </message>
    <message>
        <source>Reach the host's own services, those on localhost too</source>
        <translation>Joindre les propres services de l’hôte, y compris ceux sur localhost</translation>
    </message>
    <message>
        <source>%1 uses the host's network.</source>
        <translation>%1 utilise le réseau de l’hôte.</translation>
    </message>
    <message>
        <source>the default bridge</source>
        <translation>le bridge par défaut</translation>
    </message>
    <message>
        <source>Reach the other containers on %1</source>
        <translation>Joindre les autres conteneurs sur %1</translation>
    </message>
    <message>
        <source>%1 is on that network.</source>
        <translation>%1 se trouve sur ce réseau.</translation>
    </message>
    <message>
        <source>Find and change what earlier builds left in /opt/buildagent</source>
        <translation>Trouver et modifier ce que des builds précédents ont laissé dans /opt/buildagent</translation>
    </message>
    <message>
        <source>%1 keeps its directories on the host.</source>
        <translation>%1 conserve ses répertoires sur l’hôte.</translation>
    </message>
    <message>
        <source>Break out, but only through a flaw in the kernel or in Sysbox</source>
        <translation>S’échapper, mais seulement par une faille du noyau ou de Sysbox</translation>
    </message>
    <message>
        <source>Sysbox runs %1: root in it is an ordinary user of the host.</source>
        <translation>Sysbox exécute %1 : root y est un utilisateur ordinaire de l’hôte.</translation>
    </message>
    <message>
        <source>Use up all memory and processors of the host</source>
        <translation>Épuiser toute la mémoire et tous les processeurs de l’hôte</translation>
    </message>
    <message>
        <source>%1 has no limit for them.</source>
        <translation>%1 n’a aucune limite à cet égard.</translation>
    </message>
    <message>
        <source>Read the agent's token</source>
        <translation>Lire le jeton de l’agent</translation>
    </message>
    <message>
        <source>It is in the environment of %1.</source>
        <translation>Il se trouve dans l’environnement de %1.</translation>
    </message>
    <message>
        <source>Read or change what agent and server say, if it is on the way</source>
        <translation>Lire ou modifier ce que se disent l’agent et le serveur, s’il se trouve sur le trajet</translation>
    </message>
    <message>
        <source>The server's address is %1.</source>
        <translation>L’adresse du serveur est %1.</translation>
    </message>
    <message>
        <source>“Mounting the socket with :ro makes it harmless.”</source>
        <translation>« Monter le socket avec :ro le rend inoffensif. »</translation>
    </message>
    <message>
        <source>That keeps the file from being replaced. Requests go through the socket all the same, and they are what the engine obeys.</source>
        <translation>Cela empêche de remplacer le fichier. Les requêtes passent quand même par le socket, et ce sont elles que le moteur exécute.</translation>
    </message>
    <message>
        <source>“The agent is not root, it only has the socket's group.”</source>
        <translation>« L’agent n’est pas root, il n’a que le groupe du socket. »</translation>
    </message>
    <message>
        <source>The engine obeys whoever may write to its socket, and does it as root.</source>
        <translation>Le moteur obéit à quiconque peut écrire dans son socket, et il le fait en tant que root.</translation>
    </message>
    <message>
        <source>“Fewer capabilities (--cap-drop) hold builds back.”</source>
        <translation>« Réduire les capabilities (--cap-drop) limite les builds. »</translation>
    </message>
    <message>
        <source>They hold for the agent's container. The containers that a build has the engine start get whatever the build asks for.</source>
        <translation>Cela ne vaut que pour le conteneur de l’agent. Les conteneurs qu’un build fait démarrer par le moteur reçoivent tout ce que le build demande.</translation>
    </message>
    <message>
        <source>“A proxy before the socket makes it safe.”</source>
        <translation>« Un proxy devant le socket le rend sûr. »</translation>
    </message>
    <message>
        <source>Only one that lets no containers through. This one has to, for builds to run any, and it does not look at what they mount: one of them can mount the host's disk.</source>
        <translation>Seulement s’il ne laisse passer aucun conteneur. Celui-ci doit le faire pour que les builds puissent en exécuter, et il ne regarde pas ce qu’ils montent : l’un d’eux peut monter le disque de l’hôte.</translation>
    </message>
    <message>
        <source>“Who can't start containers can run nothing on the host's engine.”</source>
        <translation>« Qui ne peut pas démarrer de conteneurs ne peut rien exécuter sur le moteur de l’hôte. »</translation>
    </message>
    <message>
        <source>Each RUN in a Dockerfile is a container of that engine, root in it, and on the host's network if the build asks for it. What it can't have is a folder of the host or more rights.</source>
        <translation>Chaque RUN d’un Dockerfile est un conteneur de ce moteur, avec root à l’intérieur, et sur le réseau de l’hôte si le build le demande. Ce qu’il ne peut pas obtenir, c’est un dossier de l’hôte ou davantage de droits.</translation>
    </message>
    <message>
        <source>“TLS and a network of its own keep builds away from the engine.”</source>
        <translation>« TLS et un réseau à part tiennent les builds à l’écart du moteur. »</translation>
    </message>
    <message>
        <source>They keep strangers away. Every build can use the agent's key.</source>
        <translation>Ils tiennent les inconnus à l’écart. Chaque build peut utiliser la clé de l’agent.</translation>
    </message>
</context>
<context>
    <name>BuildTrial</name>
    <message>
        <source>The agent can't build an image and run it:</source>
        <translation>L’agent ne parvient pas à construire une image et à l’exécuter :</translation>
    </message>
    <message>
        <source>The last lines above are docker's own.</source>
        <translation>Les dernières lignes ci-dessus viennent de docker.</translation>
    </message>
    <message>
        <source>A container of the image that was built says something else than it was told: %1</source>
        <translation>Un conteneur de l’image construite affiche autre chose que prévu : %1</translation>
    </message>
    <message>
        <source>an image was built, and a container of it ran</source>
        <translation>une image a été construite, et un de ses conteneurs s’est exécuté</translation>
    </message>
    <message>
        <source>an image was built; its proxy lets it run none</source>
        <translation>une image a été construite ; le proxy de l’agent ne permet d’en exécuter aucune</translation>
    </message>
    <message>
        <source>A container that the agent starts does not see the agent's files in %1.</source>
        <translation>Un conteneur que l’agent démarre ne voit pas les fichiers de l’agent dans %1.</translation>
    </message>
    <message>
        <source>TeamCity's container wrapper needs that folder at the same path where the engine runs. Mount it there, or switch the container wrapper off.</source>
        <translation>Le Container Wrapper de TeamCity a besoin de ce dossier au même chemin là où tourne le moteur. Montez-le à cet endroit, ou désactivez le Container Wrapper.</translation>
    </message>
    <message>
        <source>containers of builds see the agent's files</source>
        <translation>les conteneurs des builds voient les fichiers de l’agent</translation>
    </message>
    <message>
        <source>A container that the agent starts has no network:</source>
        <translation>Un conteneur que l’agent démarre n’a pas de réseau :</translation>
    </message>
    <message>
        <source>MTU: containers of builds send packets of up to %1 bytes, and their engine's own network lets only %2 through.</source>
        <translation>MTU : les conteneurs des builds envoient des paquets de %1 octets au plus, et le réseau de leur moteur n’en laisse passer que %2.</translation>
    </message>
    <message>
        <source>Downloads in builds would hang. Put the engine into a sidecar with --engine-mtu %1.</source>
        <translation>Les téléchargements des builds se bloqueraient. Placez le moteur dans un sidecar avec --engine-mtu %1.</translation>
    </message>
    <message>
        <source>containers of builds have a network, and can't find the name %1</source>
        <translation>les conteneurs des builds ont un réseau, mais ne peuvent pas résoudre le nom %1</translation>
    </message>
    <message>
        <source>containers of builds have a network (MTU %1)</source>
        <translation>les conteneurs des builds ont un réseau (MTU %1)</translation>
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
        <translation>alerte  </translation>
    </message>
    <message>
        <source>BLOCKER </source>
        <translation>BLOCAGE </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Looks whether a launch would work: the engine, its runtimes, images, names, paths. Asks the TeamCity server too; one that doesn't answer is a warning, for agents wait. Leaves everything as it is. Exits with 5 when something stands in the way, and with 3 when the engine can't be used.

Example: dind-wizard check --method sysbox --json</source>
        <translation>Vérifie si un lancement réussirait : le moteur, ses runtimes, les images, les noms, les chemins. Interroge aussi le serveur TeamCity ; s’il ne répond pas, ce n’est qu’une alerte, car les agents attendent. Ne modifie rien. Renvoie le code 5 si quelque chose empêche le lancement, et 3 si le moteur est inutilisable.

Exemple : dind-wizard check --method sysbox --json</translation>
    </message>
    <message>
        <source>This deployment's own containers may be there.</source>
        <translation>Les conteneurs de ce même déploiement peuvent être présents.</translation>
    </message>
    <message>
        <source>Stopping, and removing what was made to look…</source>
        <translation>Arrêt, et suppression de ce qui avait été créé pour la vérification…</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear the field</source>
        <translation>Effacer le champ</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Settings file.</source>
        <translation>Fichier de paramètres.</translation>
    </message>
    <message>
        <source>See dind-wizard --help.</source>
        <translation>Voir dind-wizard --help.</translation>
    </message>
    <message>
        <source>There is no command "%1".</source>
        <translation>Il n’existe pas de commande « %1 ».</translation>
    </message>
    <message>
        <source>Commands: %1. See dind-wizard --help.</source>
        <translation>Commandes : %1. Voir dind-wizard --help.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Print the result as JSON.</source>
        <translation>Affiche le résultat en JSON.</translation>
    </message>
    <message>
        <source>The engine %1 is given twice.</source>
        <translation>Le moteur %1 est indiqué deux fois.</translation>
    </message>
    <message>
        <source>Show the agents.</source>
        <translation>Affiche les agents.</translation>
    </message>
    <message>
        <source>Only one settings file can be opened.</source>
        <translation>Un seul fichier de paramètres peut être ouvert.</translation>
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
        <translation>Met en place des agents de build TeamCity qui peuvent utiliser Docker.

  dind-wizard [--spec FILE] [--engine ENGINE]     ouvrir l’assistant
  dind-wizard --agents                            ouvrir la fenêtre des agents
  dind-wizard --measure-start                     indiquer le temps d’ouverture de la fenêtre
  dind-wizard methods [METHOD]                    expliquer les trois méthodes
  dind-wizard export --format FORMAT [-o PATH] …  afficher ou écrire ce qui serait exécuté
  dind-wizard check …                             vérifier si un lancement réussirait
  dind-wizard launch …                            lancer des agents
  dind-wizard recover --undo|--finish             annuler ou achever les lancements interrompus
  dind-wizard agents list|logs|stop|start|restart|remove|diff
                                                  gérer les agents
  dind-wizard import FILE|-                       docker run, Compose, inspect → paramètres
  dind-wizard doctor FILE|-                       expliquer un message d’erreur

dind-wizard COMMAND --help affiche les options d’une commande et des exemples.

--measure-start affiche les millisecondes écoulées du démarrage du processus, d’après le noyau
(à 10 ms près), à l’affichage de la première page, puis se termine sans rien conserver.

Codes de sortie : 0 réussite ; 2 commande ou paramètres incorrects ; 3 moteur injoignable
ou refus ; 4 lancement échoué, tout ce qu’il avait créé est supprimé ; 5 point bloquant
trouvé par la vérification ; 1 tout autre cas.
</translation>
    </message>
    <message>
        <source>Tell how long the window takes to open.</source>
        <translation>Indiquer le temps d’ouverture de la fenêtre.</translation>
    </message>
    <message>
        <source>--measure-start measures the wizard, and --agents opens another window.</source>
        <translation>--measure-start mesure l’assistant, alors que --agents ouvre une autre fenêtre.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Retirez l’une des deux.</translation>
    </message>
    <message>
        <source>This system does not tell when a program was started.</source>
        <translation>Ce système n’indique pas quand un programme a été démarré.</translation>
    </message>
</context>
<context>
    <name>CommandRow</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the command %1</source>
        <translation>Copier la commande %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Compose</name>
    <message>
        <source>TeamCity agents "%1", method %2. Made by dind-wizard.</source>
        <translation>Agents TeamCity « %1 », méthode %2. Créé par dind-wizard.</translation>
    </message>
    <message>
        <source>Start with: docker compose up -d (or docker-compose up -d)</source>
        <translation>Démarrer avec : docker compose up -d (ou docker-compose up -d)</translation>
    </message>
    <message>
        <source>Compose 1 keeps only the last address of each extra host.</source>
        <translation>Compose 1 ne conserve que la dernière adresse de chaque hôte supplémentaire.</translation>
    </message>
    <message>
        <source>In the file %1, Compose replaces variables and reads quotes and # in its own way, so a value with $, #, quotes or blanks has to stand in single quotes there.</source>
        <translation>Dans le fichier %1, Compose remplace les variables et interprète les guillemets et # à sa façon : une valeur qui contient $, #, des guillemets ou des espaces doit donc y figurer entre guillemets simples.</translation>
    </message>
</context>
<context>
    <name>ComposeImport</name>
    <message>
        <source>Another file starts here. Only the first is read.</source>
        <translation>Un autre fichier commence ici. Seul le premier est lu.</translation>
    </message>
    <message>
        <source>It is named %1 here. Compose puts the project's name in front, so it is not the same as one that Compose has made.</source>
        <translation>Il se nomme %1 ici. Compose place le nom du projet devant : ce n’est donc pas le même que celui que Compose a créé.</translation>
    </message>
    <message>
        <source>This is so anyway.</source>
        <translation>C’est déjà le cas d’office.</translation>
    </message>
    <message>
        <source>The wizard gives its labels anyway.</source>
        <translation>L’assistant ajoute ses labels de toute façon.</translation>
    </message>
    <message>
        <source>Only the wizard's own labels are given to networks and volumes.</source>
        <translation>Les réseaux et les volumes ne reçoivent que les labels de l’assistant.</translation>
    </message>
    <message>
        <source>The file has no services (line %1).</source>
        <translation>Le fichier ne contient aucun service (ligne %1).</translation>
    </message>
    <message>
        <source>A Compose file lists containers under the key "services".</source>
        <translation>Un fichier Compose énumère les conteneurs sous la clé « services ».</translation>
    </message>
    <message>
        <source>How far the container is shut off from the host is decided by the method.</source>
        <translation>C’est la méthode qui détermine à quel point le conteneur est isolé de l’hôte.</translation>
    </message>
    <message>
        <source>An agent can be given limits of processors, memory and processes only.</source>
        <translation>Un agent n’accepte de limites que pour les processeurs, la mémoire et les processus.</translation>
    </message>
    <message>
        <source>An agent gets no devices of the host.</source>
        <translation>Un agent ne reçoit aucun périphérique de l’hôte.</translation>
    </message>
    <message>
        <source>What the image itself says is used.</source>
        <translation>Ce que définit l’image elle-même s’applique.</translation>
    </message>
    <message>
        <source>Names on the network are the engine's to give.</source>
        <translation>Les noms sur le réseau sont attribués par le moteur.</translation>
    </message>
    <message>
        <source>An agent uses the engine's own name servers.</source>
        <translation>Un agent utilise les serveurs DNS du moteur.</translation>
    </message>
    <message>
        <source>It is for a swarm, a group of Docker hosts; an agent runs on one engine.</source>
        <translation>Cela concerne un swarm, un groupe d’hôtes Docker ; un agent tourne sur un seul moteur.</translation>
    </message>
    <message>
        <source>Files are given to an agent as volumes only.</source>
        <translation>Un agent ne reçoit des fichiers que sous forme de volumes.</translation>
    </message>
    <message>
        <source>Logs are kept as the engine keeps them by default.</source>
        <translation>Les journaux sont conservés selon les paramètres par défaut du moteur.</translation>
    </message>
    <message>
        <source>An agent reads from no terminal.</source>
        <translation>Un agent ne lit aucun terminal.</translation>
    </message>
    <message>
        <source>It tells Compose how to go about its work, and nothing about the container.</source>
        <translation>Cela indique à Compose comment procéder, et ne concerne pas le conteneur.</translation>
    </message>
    <message>
        <source>Compose itself runs these commands; without it nobody does.</source>
        <translation>C’est Compose lui-même qui exécute ces commandes ; sans lui, personne ne le fait.</translation>
    </message>
    <message>
        <source>It is for Windows containers.</source>
        <translation>Cela concerne les conteneurs Windows.</translation>
    </message>
    <message>
        <source>An agent stands by itself and takes nothing over from other containers.</source>
        <translation>Un agent est autonome et ne reprend rien d’autres conteneurs.</translation>
    </message>
    <message>
        <source>Compose itself takes no notice of keys that start with x-.</source>
        <translation>Compose lui-même ignore les clés qui commencent par x-.</translation>
    </message>
    <message>
        <source>No version of Compose knows this key.</source>
        <translation>Aucune version de Compose ne connaît cette clé.</translation>
    </message>
    <message>
        <source>Images are not built here. Build it first and name it as the image.</source>
        <translation>Les images ne sont pas construites ici. Construisez-la d’abord, puis indiquez-la comme image.</translation>
    </message>
    <message>
        <source>It is the container's name.</source>
        <translation>C’est le nom du conteneur.</translation>
    </message>
    <message>
        <source>It only says on which ports a program listens; containers of one network reach all ports.</source>
        <translation>Cela indique seulement sur quels ports un programme écoute ; les conteneurs d’un même réseau ont accès à tous les ports.</translation>
    </message>
    <message>
        <source>The settings of the other service are not looked up. Import what "docker compose config" prints: it has them all in one place.</source>
        <translation>Les paramètres de l’autre service ne sont pas recherchés. Importez ce qu’affiche « docker compose config » : tout y est réuni.</translation>
    </message>
    <message>
        <source>That file is not at hand. Put its labels in here.</source>
        <translation>Ce fichier n’est pas disponible. Saisissez ses labels ici.</translation>
    </message>
    <message>
        <source>Containers of one network find each other by name without it.</source>
        <translation>Les conteneurs d’un même réseau se trouvent par leur nom sans cela.</translation>
    </message>
    <message>
        <source>It is of Compose's first version; today it is network_mode or networks.</source>
        <translation>Cela date de la première version de Compose ; aujourd’hui, c’est network_mode ou networks.</translation>
    </message>
    <message>
        <source>The image is taken for the engine's own processor.</source>
        <translation>L’image est choisie pour le processeur du moteur.</translation>
    </message>
    <message>
        <source>An agent calls the server by itself and needs no open port.</source>
        <translation>Un agent appelle lui-même le serveur et n’a besoin d’aucun port ouvert.</translation>
    </message>
    <message>
        <source>It says when Compose leaves the service out. An agent that is set up here is always started.</source>
        <translation>Cela indique quand Compose ignore le service. Un agent configuré ici est toujours démarré.</translation>
    </message>
    <message>
        <source>An agent must be able to write its own files, which it does when it is upgraded.</source>
        <translation>Un agent doit pouvoir écrire dans ses propres fichiers, ce qu’il fait lors de ses mises à niveau.</translation>
    </message>
    <message>
        <source>Folders in the computer's memory are not offered; volumes are.</source>
        <translation>Les dossiers en mémoire ne sont pas proposés ; les volumes le sont.</translation>
    </message>
    <message>
        <source>The engine decides how soon it tries again.</source>
        <translation>C’est le moteur qui décide du délai avant une nouvelle tentative.</translation>
    </message>
    <message>
        <source>It is the network's name.</source>
        <translation>C’est le nom du réseau.</translation>
    </message>
    <message>
        <source>The network must exist already.</source>
        <translation>Le réseau doit déjà exister.</translation>
    </message>
    <message>
        <source>It is the volume's name.</source>
        <translation>C’est le nom du volume.</translation>
    </message>
    <message>
        <source>The volume exists already.</source>
        <translation>Le volume existe déjà.</translation>
    </message>
    <message>
        <source>The other file is not read. Import it by itself.</source>
        <translation>L’autre fichier n’est pas lu. Importez-le séparément.</translation>
    </message>
    <message>
        <source>It is Compose's name for the file.</source>
        <translation>C’est le nom que Compose donne au fichier.</translation>
    </message>
    <message>
        <source>It is the version of the file's format.</source>
        <translation>C’est la version du format de fichier.</translation>
    </message>
    <message>
        <source>The engine's defaults are taken. Make the network yourself before if it has to be different.</source>
        <translation>Les valeurs par défaut du moteur sont utilisées. Si le réseau doit être différent, créez-le vous-même auparavant.</translation>
    </message>
    <message>
        <source>The engine's defaults are taken. Make the volume yourself before if it has to be different.</source>
        <translation>Les valeurs par défaut du moteur sont utilisées. Si le volume doit être différent, créez-le vous-même auparavant.</translation>
    </message>
    <message>
        <source>A number is wanted here.</source>
        <translation>Un nombre est attendu ici.</translation>
    </message>
    <message>
        <source>None is started this way. One agent is set up.</source>
        <translation>Aucun n’est démarré de cette façon. Un seul agent est configuré.</translation>
    </message>
    <message>
        <source>Set up as often as %1: a fixed name can be given to one container only, and Compose wants the same number in all places.</source>
        <translation>Configuré autant de fois que %1 : un nom fixe ne peut être donné qu’à un seul conteneur, et Compose exige le même nombre partout.</translation>
    </message>
    <message>
        <source>The check that the image has, if it has one, is left as it is.</source>
        <translation>Le healthcheck de l’image, si elle en a un, reste tel quel.</translation>
    </message>
    <message>
        <source>A check has no such setting here.</source>
        <translation>Un healthcheck n’a pas ce paramètre ici.</translation>
    </message>
    <message>
        <source>A time such as 1m30s is wanted here.</source>
        <translation>Une durée telle que 1m30s est attendue ici.</translation>
    </message>
    <message>
        <source>One of no, always, unless-stopped and on-failure is wanted here.</source>
        <translation>La valeur attendue ici est no, always, unless-stopped ou on-failure.</translation>
    </message>
    <message>
        <source>0 is no limit.</source>
        <translation>0 signifie « sans limite ».</translation>
    </message>
    <message>
        <source>Say it as a number of processors: the quota divided by the period, which is 100000 unless cpu_period says otherwise.</source>
        <translation>Indiquez-le sous forme d’un nombre de processeurs : le quota divisé par la période, qui vaut 100000 sauf si cpu_period indique autre chose.</translation>
    </message>
    <message>
        <source>A size such as 2g or 512m is wanted here.</source>
        <translation>Une taille telle que 2g ou 512m est attendue ici.</translation>
    </message>
    <message>
        <source>The path counts from the folder of the file. Put in the whole path.</source>
        <translation>Le chemin part du dossier du fichier. Saisissez le chemin complet.</translation>
    </message>
    <message>
        <source>SOURCE:TARGET is wanted here.</source>
        <translation>SOURCE:TARGET est attendu ici.</translation>
    </message>
    <message>
        <source>A volume without a name is lost with its container. Give it a name if its files are to be kept.</source>
        <translation>Un volume sans nom disparaît avec son conteneur. Donnez-lui un nom si ses fichiers doivent être conservés.</translation>
    </message>
    <message>
        <source>Volumes can be read-only; they have no other options here.</source>
        <translation>Les volumes peuvent être en lecture seule ; ils n’ont pas d’autres options ici.</translation>
    </message>
    <message>
        <source>Of all that can be mounted, an agent is given folders of the host and volumes.</source>
        <translation>De tout ce qui peut être monté, un agent ne reçoit que des dossiers de l’hôte et des volumes.</translation>
    </message>
    <message>
        <source>A source and a target are wanted here.</source>
        <translation>Une source et une cible sont attendues ici.</translation>
    </message>
    <message>
        <source>The engine decides how it connects an agent.</source>
        <translation>C’est le moteur qui décide comment il connecte un agent.</translation>
    </message>
    <message>
        <source>An agent uses this network by default.</source>
        <translation>Un agent utilise ce réseau par défaut.</translation>
    </message>
    <message>
        <source>NAME:ADDRESS is wanted here.</source>
        <translation>NAME:ADDRESS est attendu ici.</translation>
    </message>
    <message>
        <source>Compose connects services that name no network to one of their own.</source>
        <translation>Compose connecte les services qui n’indiquent aucun réseau à un réseau qui leur est propre.</translation>
    </message>
    <message>
        <source>A $ starts a variable in a Compose file. A plain $ is written $$.</source>
        <translation>Dans un fichier Compose, $ introduit une variable. Un simple $ s’écrit $$.</translation>
    </message>
    <message>
        <source>The file takes %1 from its surroundings, which are not known here. Put the value in.</source>
        <translation>Le fichier prend %1 dans son environnement, qui n’est pas connu ici. Saisissez la valeur.</translation>
    </message>
    <message>
        <source>The file wants %1 to be set in its surroundings, which are not known here: %2</source>
        <translation>Le fichier exige que %1 soit défini dans son environnement, qui n’est pas connu ici : %2</translation>
    </message>
    <message>
        <source>With the default of %1.</source>
        <translation>Avec la valeur par défaut %1.</translation>
    </message>
    <message>
        <source>The same key is set again in a place that counts more.</source>
        <translation>La même clé est définie de nouveau à un endroit prioritaire.</translation>
    </message>
    <message>
        <source>Nothing is set here.</source>
        <translation>Rien n’est défini ici.</translation>
    </message>
    <message>
        <source>The same is set again in a place that counts more.</source>
        <translation>La même chose est définie de nouveau à un endroit prioritaire.</translation>
    </message>
    <message>
        <source>This is not what Compose wants to stand here.</source>
        <translation>Ce n’est pas ce que Compose attend à cet endroit.</translation>
    </message>
    <message>
        <source>NAME=value is wanted here.</source>
        <translation>NAME=value est attendu ici.</translation>
    </message>
    <message>
        <source>A token is a secret and is kept in no settings. Give it when you launch, or authorise the agent in TeamCity.</source>
        <translation>Un jeton est un secret et n’est conservé dans aucun paramètre. Indiquez-le au lancement, ou autorisez l’agent dans TeamCity.</translation>
    </message>
    <message>
        <source>The value comes from the surroundings of whoever starts Compose, which are not known here. Put it in.</source>
        <translation>La valeur vient de l’environnement de la personne qui démarre Compose, qui n’est pas connu ici. Saisissez-la.</translation>
    </message>
    <message>
        <source>The file holds the agent's token. Give it when you launch.</source>
        <translation>Le fichier contient le jeton de l’agent. Indiquez-le au lancement.</translation>
    </message>
    <message>
        <source>That file is not at hand. Put its variables in as the agent's own.</source>
        <translation>Ce fichier n’est pas disponible. Saisissez ses variables comme variables de l’agent.</translation>
    </message>
    <message>
        <source>This is neither true nor false.</source>
        <translation>Ce n’est ni true ni false.</translation>
    </message>
    <message>
        <source>Engines take this one by default.</source>
        <translation>Les moteurs l’utilisent par défaut.</translation>
    </message>
    <message>
        <source>The wizard starts an agent after the engine that it needs.</source>
        <translation>L’assistant démarre un agent après le moteur dont il a besoin.</translation>
    </message>
</context>
<context>
    <name>ContainerFlags</name>
    <message>
        <source>docker has no such flag.</source>
        <translation>docker n’a pas d’option de ce nom.</translation>
    </message>
    <message>
        <source>Its value is missing.</source>
        <translation>Sa valeur manque.</translation>
    </message>
    <message>
        <source>This flag is either true or false.</source>
        <translation>Cette option vaut true ou false.</translation>
    </message>
    <message>
        <source>It is given again, and the last one holds.</source>
        <translation>Elle est indiquée plusieurs fois, et c’est la dernière valeur qui compte.</translation>
    </message>
    <message>
        <source>Something is mounted there already.</source>
        <translation>Quelque chose y est déjà monté.</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>Ce n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>The command names no image.</source>
        <translation>La commande n’indique aucune image.</translation>
    </message>
    <message>
        <source>Flags stand before the image. Behind it docker hands them to the program in the container.</source>
        <translation>Les options se placent avant l’image. Après elle, docker les transmet au programme du conteneur.</translation>
    </message>
    <message>
        <source>Agents start as their image says; they are given no other command.</source>
        <translation>Les agents démarrent comme le prévoit leur image ; ils ne reçoivent pas d’autre commande.</translation>
    </message>
    <message>
        <source>Names on a network need a network that you made.</source>
        <translation>Pour des noms sur un réseau, il faut un réseau que vous avez créé.</translation>
    </message>
</context>
<context>
    <name>DiffCommand</name>
    <message>
        <source>%1: no differences</source>
        <translation>%1 : aucune différence</translation>
    </message>
    <message>
        <source>%1: differs</source>
        <translation>%1 : diffère</translation>
    </message>
    <message>
        <source>  To bring it back:</source>
        <translation>  Pour le rétablir :</translation>
    </message>
    <message>
        <source>No agents yet.</source>
        <translation>Pas encore d’agents.</translation>
    </message>
</context>
<context>
    <name>DockerCommand</name>
    <message>
        <source>Only what it starts is read.</source>
        <translation>Seul ce qu’elle démarre est lu.</translation>
    </message>
    <message>
        <source>A docker command inside another command is not read. Paste it alone.</source>
        <translation>Une commande docker à l’intérieur d’une autre commande n’est pas lue. Collez-la seule.</translation>
    </message>
    <message>
        <source>Not a docker command.</source>
        <translation>Ce n’est pas une commande docker.</translation>
    </message>
    <message>
        <source>Import the Compose file itself.</source>
        <translation>Importez le fichier Compose lui-même.</translation>
    </message>
    <message>
        <source>Which engine is used is chosen in the wizard, or by --engine.</source>
        <translation>Le moteur utilisé se choisit dans l’assistant, ou avec --engine.</translation>
    </message>
    <message>
        <source>More than %1 containers are not read.</source>
        <translation>Au-delà de %1 conteneurs, rien n’est lu.</translation>
    </message>
    <message>
        <source>What is run inside a container later is not repeated.</source>
        <translation>Ce qui est exécuté plus tard dans un conteneur n’est pas repris.</translation>
    </message>
    <message>
        <source>Only docker run and docker create are read.</source>
        <translation>Seuls docker run et docker create sont lus.</translation>
    </message>
    <message>
        <source>Networks and volumes are made with the engine's defaults. Make this one by hand first, then name it.</source>
        <translation>Les réseaux et les volumes sont créés avec les valeurs par défaut du moteur. Créez d’abord celui-ci à la main, puis indiquez-le.</translation>
    </message>
    <message>
        <source>The engine gives addresses out.</source>
        <translation>C’est le moteur qui attribue les adresses.</translation>
    </message>
    <message>
        <source>There is no such container here.</source>
        <translation>Il n’y a pas de tel conteneur ici.</translation>
    </message>
</context>
<context>
    <name>DockerFlags</name>
    <message>
        <source>Agents always run in the background.</source>
        <translation>Les agents tournent toujours en arrière-plan.</translation>
    </message>
    <message>
        <source>Agents start as their image says.</source>
        <translation>Les agents démarrent comme le prévoit leur image.</translation>
    </message>
    <message>
        <source>The agent's name at the server is its container's name, whatever the host name is.</source>
        <translation>Le nom de l’agent sur le serveur est celui de son conteneur, quel que soit le nom d’hôte.</translation>
    </message>
    <message>
        <source>An agent calls its server and needs no port of its own; ports that builds publish belong to their containers.</source>
        <translation>Un agent appelle son serveur et n’a besoin d’aucun port ; les ports que publient les builds sont ceux de leurs conteneurs.</translation>
    </message>
    <message>
        <source>The method decides which rights the container has, and gives no others.</source>
        <translation>La méthode détermine les droits du conteneur et n’en accorde pas d’autres.</translation>
    </message>
    <message>
        <source>The limits that can be set are processors, memory and processes.</source>
        <translation>Les limites possibles portent sur les processeurs, la mémoire et les processus.</translation>
    </message>
    <message>
        <source>Name servers are the engine's; for single names add host entries.</source>
        <translation>Les serveurs DNS sont ceux du moteur ; pour des noms isolés, ajoutez des hôtes supplémentaires.</translation>
    </message>
    <message>
        <source>The engine gives addresses out.</source>
        <translation>C’est le moteur qui attribue les adresses.</translation>
    </message>
    <message>
        <source>The engine's own logging settings hold.</source>
        <translation>Les paramètres de journalisation du moteur s’appliquent.</translation>
    </message>
    <message>
        <source>Only a sidecar has a health check, and the method makes it.</source>
        <translation>Seul un sidecar a un healthcheck, et c’est la méthode qui le crée.</translation>
    </message>
    <message>
        <source>Windows containers only.</source>
        <translation>Conteneurs Windows uniquement.</translation>
    </message>
    <message>
        <source>The file is not read. Enter what it holds by hand, secrets apart.</source>
        <translation>Le fichier n’est pas lu. Saisissez son contenu à la main, sauf les secrets.</translation>
    </message>
    <message>
        <source>Devices are not passed on to agents.</source>
        <translation>Les périphériques ne sont pas transmis aux agents.</translation>
    </message>
    <message>
        <source>Annotations are for runtimes that this program does not set up.</source>
        <translation>Les annotations sont destinées à des runtimes que ce programme ne configure pas.</translation>
    </message>
    <message>
        <source>The images reap their processes themselves.</source>
        <translation>Les images récupèrent elles-mêmes leurs processus terminés.</translation>
    </message>
    <message>
        <source>Links are a thing of the past. Put both containers on one network, and name it.</source>
        <translation>Les liens appartiennent au passé. Placez les deux conteneurs sur un même réseau, et indiquez-le.</translation>
    </message>
    <message>
        <source>The engine takes the image for its own kind of processor; another would be emulated, slowly.</source>
        <translation>Le moteur prend l’image qui correspond à son type de processeur ; un autre serait émulé, lentement.</translation>
    </message>
    <message>
        <source>When to pull is a choice of the launch.</source>
        <translation>Le moment où les images sont téléchargées se choisit au lancement.</translation>
    </message>
    <message>
        <source>An agent updates itself and needs to write.</source>
        <translation>Un agent se met à jour lui-même et doit pouvoir écrire.</translation>
    </message>
    <message>
        <source>Agents stay until you remove them.</source>
        <translation>Les agents restent en place jusqu’à ce que vous les supprimiez.</translation>
    </message>
    <message>
        <source>The agent's directories are volumes.</source>
        <translation>Les répertoires de l’agent sont des volumes.</translation>
    </message>
    <message>
        <source>It also hands the user's registry passwords over. The method docker-socket mounts the socket alone.</source>
        <translation>Cela transmet aussi les mots de passe de registre de l’utilisateur. La méthode docker-socket ne monte que le socket.</translation>
    </message>
    <message>
        <source>Volumes are made by the engine's own driver. Make this one first, then name it.</source>
        <translation>Les volumes sont créés par le pilote du moteur. Créez d’abord celui-ci, puis indiquez-le.</translation>
    </message>
    <message>
        <source>Name the other container's volumes one by one.</source>
        <translation>Indiquez un à un les volumes de l’autre conteneur.</translation>
    </message>
</context>
<context>
    <name>DockerSocket</name>
    <message>
        <source>The proxy lets containers through, and whoever may start a container is root on the host. It keeps out Swarm with its secrets and configs, plugins, and little else.</source>
        <translation>Le proxy laisse passer les conteneurs, et quiconque peut démarrer un conteneur est root sur l’hôte. Il bloque Swarm avec ses secrets et ses configurations, les plugins, et guère plus.</translation>
    </message>
    <message>
        <source>The proxy lets no containers through, so build steps can't run in one (the Container Wrapper, docker run, docker compose). They can build, pull and push images. The agent's directories are volumes, not folders of the host.</source>
        <translation>Le proxy ne laisse passer aucun conteneur : les étapes de build ne peuvent donc pas s’y exécuter (Container Wrapper, docker run, docker compose). Elles peuvent construire, télécharger et envoyer des images. Les répertoires de l’agent sont des volumes, et non des dossiers de l’hôte.</translation>
    </message>
    <message>
        <source>The proxy cuts a connection on which nothing is said for ten minutes: a docker command that prints nothing for so long fails.</source>
        <translation>Le proxy coupe une connexion restée muette pendant dix minutes : une commande docker qui n’affiche rien pendant tout ce temps échoue.</translation>
    </message>
    <message>
        <source>The proxy asks for no password. On Linux whoever is logged in on the engine's host can reach it at its container's address, as can containers on the host's network: use it on a host that is for builds only.</source>
        <translation>Le proxy ne demande pas de mot de passe. Sous Linux, quiconque est connecté à l’hôte du moteur peut le joindre à l’adresse de son conteneur, de même que les conteneurs du réseau de l’hôte : utilisez-le sur un hôte réservé aux builds.</translation>
    </message>
    <message>
        <source>The agent's directories are made on the host under /opt/buildagent. They start empty, so the agent's first connection takes some minutes longer: it fetches its tools and plugins from the server.</source>
        <translation>Les répertoires de l’agent sont créés sur l’hôte sous /opt/buildagent. Ils sont d’abord vides : la première connexion de l’agent prend donc quelques minutes de plus, le temps qu’il récupère ses outils et plugins depuis le serveur.</translation>
    </message>
    <message>
        <source>The group of the engine's socket could not be read; %1 is taken. If the agent is denied access to the socket, put in the number that this prints on the engine's host: stat -c %g %2</source>
        <translation>Le groupe du socket du moteur n’a pas pu être lu ; %1 est utilisé. Si l’agent n’a pas accès au socket, saisissez le numéro qu’affiche cette commande sur l’hôte du moteur : stat -c %g %2</translation>
    </message>
    <message>
        <source>The agent does not run as root and must be able to write its directories on the host. Before the first start, run there: sudo install -d -o 1000 -g 1000 /opt/buildagent/work /opt/buildagent/temp /opt/buildagent/tools /opt/buildagent/plugins /opt/buildagent/system</source>
        <translation>L’agent ne s’exécute pas en tant que root et doit pouvoir écrire dans ses répertoires sur l’hôte. Avant le premier démarrage, exécutez-y : sudo install -d -o 1000 -g 1000 /opt/buildagent/work /opt/buildagent/temp /opt/buildagent/tools /opt/buildagent/plugins /opt/buildagent/system</translation>
    </message>
</context>
<context>
    <name>DoctorCommand</name>
    <message>
        <source>  Line %1: %2</source>
        <translation>  Ligne %1 : %2</translation>
    </message>
    <message>
        <source>  Why: %1</source>
        <translation>  Pourquoi : %1</translation>
    </message>
    <message>
        <source>  What to do: %1</source>
        <translation>  Que faire : %1</translation>
    </message>
    <message>
        <source>  More: %1</source>
        <translation>  En savoir plus : %1</translation>
    </message>
    <message>
        <source>Explains the errors in a log, or in what a terminal printed: Docker's, Compose's, Sysbox's and TeamCity's. Says what lies behind each one that it knows and what to do. Asks no engine and changes nothing. Tokens of agents are not shown again.

Examples: docker logs teamcity-agent 2&gt;&amp;1 | dind-wizard doctor -
          dind-wizard doctor teamcity-agent.log</source>
        <translation>Explique les erreurs d’un journal, ou de ce qu’un terminal a affiché : celles de Docker, de Compose, de Sysbox et de TeamCity. Pour chaque erreur connue, indique ce qui se cache derrière et ce qu’il faut faire. N’interroge aucun moteur et ne modifie rien. Les jetons des agents ne sont pas affichés de nouveau.

Exemples : docker logs teamcity-agent 2&gt;&amp;1 | dind-wizard doctor -
           dind-wizard doctor teamcity-agent.log</translation>
    </message>
    <message>
        <source>The file, or - for standard input.</source>
        <translation>Le fichier, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>Give one file, or - for standard input.</source>
        <translation>Indiquez un fichier, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>Example: docker logs teamcity-agent 2&gt;&amp;1 | dind-wizard doctor -</source>
        <translation>Exemple : docker logs teamcity-agent 2&gt;&amp;1 | dind-wizard doctor -</translation>
    </message>
    <message>
        <source>This text is larger than 16 MiB.</source>
        <translation>Ce texte dépasse 16 Mio.</translation>
    </message>
    <message>
        <source>Give its end, where the error is: tail -n 2000 FILE | dind-wizard doctor -</source>
        <translation>Donnez-en la fin, là où se trouve l’erreur : tail -n 2000 FILE | dind-wizard doctor -</translation>
    </message>
    <message>
        <source>No error in this text is known here. Give more of it, from some lines before the error on: the log of the agent's container, and of its engine's if it has one (docker logs). "dind-wizard check" looks at the engine itself.</source>
        <translation>Aucune erreur connue ne figure dans ce texte. Donnez-en davantage, à partir de quelques lignes avant l’erreur : le journal du conteneur de l’agent, et celui de son moteur s’il en a un (docker logs). « dind-wizard check » examine le moteur lui-même.</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Trust boundary: a hostile build can take over everything in here</source>
        <translation>Frontière de confiance : un build hostile peut prendre le contrôle de tout ce qui s’y trouve</translation>
    </message>
    <message>
        <source>Docker engine of the host</source>
        <translation>Moteur Docker de l’hôte</translation>
    </message>
    <message>
        <source>starts the containers and keeps the volumes</source>
        <translation>démarre les conteneurs et conserve les volumes</translation>
    </message>
    <message>
        <source>Trust boundary: beyond it only images and the host's network</source>
        <translation>Frontière de confiance : au-delà, seulement les images et le réseau de l’hôte</translation>
    </message>
    <message>
        <source>Trust boundary: a build can do as it likes in here, and stays</source>
        <translation>Frontière de confiance : un build y fait ce qu’il veut, mais n’en sort pas</translation>
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
        <translation>Moteur Docker</translation>
    </message>
    <message>
        <source>in the agent's container</source>
        <translation>dans le conteneur de l’agent</translation>
    </message>
    <message>
        <source>steps of</source>
        <translation>étapes de</translation>
    </message>
    <message>
        <source>containers that</source>
        <translation>conteneurs que</translation>
    </message>
    <message>
        <source>docker build</source>
        <translation>docker build</translation>
    </message>
    <message>
        <source>builds start</source>
        <translation>les builds démarrent</translation>
    </message>
    <message>
        <source>of the host</source>
        <translation>de l’hôte</translation>
    </message>
    <message>
        <source>builds make images there</source>
        <translation>les builds y créent des images</translation>
    </message>
    <message>
        <source>builds command it</source>
        <translation>les builds le commandent</translation>
    </message>
    <message>
        <source>listens here</source>
        <translation>écoute ici</translation>
    </message>
    <message>
        <source>Container %1</source>
        <translation>Conteneur %1</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>Réseau %1</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Volume %1</translation>
    </message>
    <message>
        <source>and %1 more made the same way: %2 to %3</source>
        <translation>et %1 autres créés de la même façon : %2 à %3</translation>
    </message>
    <message>
        <source>TeamCity</source>
        <translation>TeamCity</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (lecture seule)</translation>
    </message>
    <message>
        <source>The agent's configuration: who it is for the TeamCity server. As long as it is kept, a container that is made anew is the same agent.</source>
        <translation>La configuration de l’agent : son identité auprès du serveur TeamCity. Tant qu’elle est conservée, un conteneur recréé est le même agent.</translation>
    </message>
    <message>
        <source>The checkouts in which builds work.</source>
        <translation>Les checkouts dans lesquels les builds travaillent.</translation>
    </message>
    <message>
        <source>Temporary files of builds, emptied between them.</source>
        <translation>Les fichiers temporaires des builds, effacés entre deux builds.</translation>
    </message>
    <message>
        <source>What the agent fetched from the server to run build steps with.</source>
        <translation>Ce que l’agent a récupéré du serveur pour exécuter des étapes de build.</translation>
    </message>
    <message>
        <source>The agent's caches.</source>
        <translation>Les caches de l’agent.</translation>
    </message>
    <message>
        <source>The agent's logs.</source>
        <translation>Les journaux de l’agent.</translation>
    </message>
    <message>
        <source>All that the server knows: its settings, its internal database, and what builds leave.</source>
        <translation>Tout ce que le serveur sait : ses paramètres, sa base de données interne et ce que laissent les builds.</translation>
    </message>
    <message>
        <source>The server's logs.</source>
        <translation>Les journaux du serveur.</translation>
    </message>
    <message>
        <source>Temporary files of the server.</source>
        <translation>Les fichiers temporaires du serveur.</translation>
    </message>
    <message>
        <source>The keys with which the agent proves to its engine who it is. The engine makes them when it starts first.</source>
        <translation>Les clés avec lesquelles l’agent s’identifie auprès de son moteur. Le moteur les crée à son premier démarrage.</translation>
    </message>
    <message>
        <source>Where a Docker engine in this container keeps images, containers and build cache. Never give it to two engines at once.</source>
        <translation>L’endroit où un moteur Docker de ce conteneur conserve les images, les conteneurs et le cache de build. Ne le donnez jamais à deux moteurs à la fois.</translation>
    </message>
    <message>
        <source>TeamCity server %1</source>
        <translation>Serveur TeamCity %1</translation>
    </message>
    <message>
        <source>A container of the image %1, made with the agents for trying things out. It hands builds to them at %2. It never calls an agent; agents ask.</source>
        <translation>Un conteneur de l’image %1, créé avec les agents pour faire des essais. Il leur confie des builds à l’adresse %2. Il n’appelle jamais un agent ; ce sont les agents qui demandent.</translation>
    </message>
    <message>
        <source>TeamCity server</source>
        <translation>Serveur TeamCity</translation>
    </message>
    <message>
        <source>%1: it hands builds to its agents. It never calls an agent; agents ask.</source>
        <translation>%1 : il confie des builds à ses agents. Il n’appelle jamais un agent ; ce sont les agents qui demandent.</translation>
    </message>
    <message>
        <source>%1 asks TeamCity for builds</source>
        <translation>%1 demande des builds à TeamCity</translation>
    </message>
    <message>
        <source>The agent calls %1 and keeps asking, so no port has to be open towards the agent.</source>
        <translation>L’agent appelle %1 et redemande sans cesse : aucun port n’a donc besoin d’être ouvert en direction de l’agent.</translation>
    </message>
    <message>
        <source>Trust boundary of %1</source>
        <translation>Frontière de confiance de %1</translation>
    </message>
    <message>
        <source>A build can do as it likes in here. Through the proxy it reaches beyond: to the images of the host's engine, and to the host's network while an image is built. To get at the host itself it would have to break what keeps containers apart.</source>
        <translation>Un build peut y faire ce qu’il veut. Par le proxy, il va au-delà : jusqu’aux images du moteur de l’hôte, et jusqu’au réseau de l’hôte pendant la construction d’une image. Pour atteindre l’hôte lui-même, il devrait briser ce qui isole les conteneurs.</translation>
    </message>
    <message>
        <source>A build can do as it likes in here. To get out it would have to break what keeps containers apart.</source>
        <translation>Un build peut y faire ce qu’il veut. Pour en sortir, il devrait briser ce qui isole les conteneurs.</translation>
    </message>
    <message>
        <source>Trust boundary: the whole host</source>
        <translation>Frontière de confiance : tout l’hôte</translation>
    </message>
    <message>
        <source>A build that means harm can take over everything inside this line. Let only builds run here that you would give root on this machine.</source>
        <translation>Un build malveillant peut prendre le contrôle de tout ce qui se trouve à l’intérieur de cette ligne. N’exécutez ici que des builds auxquels vous donneriez les droits root sur cette machine.</translation>
    </message>
    <message>
        <source>The machine whose Docker engine runs the containers. Under Docker Desktop it is a virtual machine.</source>
        <translation>La machine dont le moteur Docker exécute les conteneurs. Avec Docker Desktop, c’est une machine virtuelle.</translation>
    </message>
    <message>
        <source>It starts the containers and keeps the volumes. Builds have no way to command it directly: they use an engine of their own.</source>
        <translation>Il démarre les conteneurs et conserve les volumes. Les builds n’ont aucun moyen de le commander directement : ils utilisent leur propre moteur.</translation>
    </message>
    <message>
        <source>It starts the agent's container. Builds may have it build, pull and push images, and share its images with everything else that runs on this host.</source>
        <translation>Il démarre le conteneur de l’agent. Les builds peuvent lui faire construire, télécharger et envoyer des images, et partagent ses images avec tout ce qui tourne sur cet hôte.</translation>
    </message>
    <message>
        <source>It starts the agent's container, and it obeys builds as well: they share its images, containers, names and ports with everything else that runs on this host.</source>
        <translation>Il démarre le conteneur de l’agent, et il obéit aussi aux builds : ils partagent ses images, conteneurs, noms et ports avec tout ce qui tourne sur cet hôte.</translation>
    </message>
    <message>
        <source>Proxy of the socket: %1</source>
        <translation>Proxy du socket : %1</translation>
    </message>
    <message>
        <source>A container of the image %1 (a sidecar): it hands on to the host's engine what one agent may ask of it, and refuses the rest.</source>
        <translation>Un conteneur de l’image %1 (un sidecar) : il transmet au moteur de l’hôte ce qu’un agent a le droit de lui demander, et refuse le reste.</translation>
    </message>
    <message>
        <source>It lets containers through, whatever they mount: that is as much as the socket itself.</source>
        <translation>Il laisse passer les conteneurs, quoi qu’ils montent : cela équivaut au socket lui-même.</translation>
    </message>
    <message>
        <source>It lets images through, and no containers.</source>
        <translation>Il laisse passer les images, mais aucun conteneur.</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation>Agent %1</translation>
    </message>
    <message>
        <source>Docker engine %1</source>
        <translation>Moteur Docker %1</translation>
    </message>
    <message>
        <source>A container of the image %1. Build steps run in it.</source>
        <translation>Un conteneur de l’image %1. Les étapes de build s’y exécutent.</translation>
    </message>
    <message>
        <source>A container of the image %1 (a sidecar): a complete Docker engine for one agent.</source>
        <translation>Un conteneur de l’image %1 (un sidecar) : un moteur Docker complet pour un seul agent.</translation>
    </message>
    <message>
        <source>It is privileged: Docker lifts nearly all limits it puts on containers.</source>
        <translation>Il est privilégié : Docker lève presque toutes les limites qu’il impose aux conteneurs.</translation>
    </message>
    <message>
        <source>Sysbox runs it: root in it is an ordinary user of the host.</source>
        <translation>Sysbox l’exécute : root y est un utilisateur ordinaire de l’hôte.</translation>
    </message>
    <message>
        <source>Docker engine inside %1</source>
        <translation>Moteur Docker dans %1</translation>
    </message>
    <message>
        <source>The agent's container starts an engine of its own. Paths and localhost mean the same to a build and to the containers it starts.</source>
        <translation>Le conteneur de l’agent démarre son propre moteur. Les chemins et localhost désignent la même chose pour un build et pour les conteneurs qu’il démarre.</translation>
    </message>
    <message>
        <source>Containers that builds start</source>
        <translation>Conteneurs que les builds démarrent</translation>
    </message>
    <message>
        <source>Steps of docker build</source>
        <translation>Étapes de docker build</translation>
    </message>
    <message>
        <source>The engine runs each RUN of a Dockerfile in a container beside the agent: root in it, without folders of the host, and gone afterwards. Builds can start no others.</source>
        <translation>Le moteur exécute chaque RUN d’un Dockerfile dans un conteneur à côté de l’agent : root y est disponible, sans dossiers de l’hôte, et le conteneur disparaît ensuite. Les builds ne peuvent en démarrer aucun autre.</translation>
    </message>
    <message>
        <source>They run beside the agent, as siblings. Paths that a build gives them are paths of the host, and ports that they publish open on the host.</source>
        <translation>Ils tournent à côté de l’agent, au même niveau que lui. Les chemins qu’un build leur donne sont des chemins de l’hôte, et les ports qu’ils publient s’ouvrent sur l’hôte.</translation>
    </message>
    <message>
        <source>They run in the sidecar. Paths that a build gives them are the sidecar's, and ports that they publish open there, under the name docker.</source>
        <translation>Ils tournent dans le sidecar. Les chemins qu’un build leur donne sont ceux du sidecar, et les ports qu’ils publient s’y ouvrent, sous le nom docker.</translation>
    </message>
    <message>
        <source>They run inside the agent's container: its paths are theirs, and ports that they publish open on its localhost.</source>
        <translation>Ils tournent dans le conteneur de l’agent : ses chemins sont aussi les leurs, et les ports qu’ils publient s’ouvrent sur son localhost.</translation>
    </message>
    <message>
        <source>%1 commands %2</source>
        <translation>%1 commande %2</translation>
    </message>
    <message>
        <source>The docker command in the agent talks to this engine over their private network, encrypted with TLS, and shows a key. That keeps strangers out, not builds: every build can use the key.</source>
        <translation>La commande docker de l’agent communique avec ce moteur par leur réseau privé, avec un chiffrement TLS, et présente une clé. Cela tient à l’écart les inconnus, pas les builds : chaque build peut utiliser la clé.</translation>
    </message>
    <message>
        <source>%1 asks %2</source>
        <translation>%1 interroge %2</translation>
    </message>
    <message>
        <source>The docker command in the agent talks to the proxy over their private network, in the clear and without a password. Nobody else is on that network.</source>
        <translation>La commande docker de l’agent communique avec le proxy par leur réseau privé, en clair et sans mot de passe. Personne d’autre n’est sur ce réseau.</translation>
    </message>
    <message>
        <source>Socket %1</source>
        <translation>Socket %1</translation>
    </message>
    <message>
        <source>The way to command the Docker engine of the host. Whoever may write to it is root on the host.</source>
        <translation>Ce par quoi on commande le moteur Docker de l’hôte. Quiconque peut y écrire est root sur l’hôte.</translation>
    </message>
    <message>
        <source>Path of the host: %1</source>
        <translation>Chemin de l’hôte : %1</translation>
    </message>
    <message>
        <source>It lies on the host itself.</source>
        <translation>Il se trouve sur l’hôte lui-même.</translation>
    </message>
    <message>
        <source>A volume: disk space that the Docker engine of the host manages. It stays when the container is removed.</source>
        <translation>Un volume : de l’espace disque géré par le moteur Docker de l’hôte. Il reste lorsque le conteneur est supprimé.</translation>
    </message>
    <message>
        <source>All agents share it.</source>
        <translation>Tous les agents le partagent.</translation>
    </message>
    <message>
        <source>%1 is %2 in %3</source>
        <translation>%1 est %2 dans %3</translation>
    </message>
    <message>
        <source>Through this the docker command in the agent commands the host's engine.</source>
        <translation>C’est par là que la commande docker de l’agent commande le moteur de l’hôte.</translation>
    </message>
    <message>
        <source>Through this the proxy hands on what it lets through.</source>
        <translation>C’est par là que le proxy transmet ce qu’il laisse passer.</translation>
    </message>
    <message>
        <source>Mounted read-only it takes requests all the same.</source>
        <translation>Même monté en lecture seule, il accepte les requêtes.</translation>
    </message>
    <message>
        <source>The container can only read there.</source>
        <translation>Le conteneur ne peut qu’y lire.</translation>
    </message>
    <message>
        <source>The container can read and write there.</source>
        <translation>Le conteneur peut y lire et y écrire.</translation>
    </message>
    <message>
        <source>If the host has no such directory, the engine makes it.</source>
        <translation>Si l’hôte n’a pas ce répertoire, le moteur le crée.</translation>
    </message>
    <message>
        <source>Made for this agent and its proxy alone.</source>
        <translation>Créé pour cet agent et son proxy uniquement.</translation>
    </message>
    <message>
        <source>Made for this agent and its engine alone.</source>
        <translation>Créé pour cet agent et son moteur uniquement.</translation>
    </message>
    <message>
        <source>The default bridge network</source>
        <translation>Le réseau bridge par défaut</translation>
    </message>
    <message>
        <source>The network that Docker puts containers on when nothing else is said. Containers of other people are on it too and can be reached by their addresses.</source>
        <translation>Le réseau auquel Docker connecte les conteneurs si rien d’autre n’est indiqué. Les conteneurs d’autres personnes y sont aussi, et leurs adresses sont joignables.</translation>
    </message>
    <message>
        <source>Made for the server and its agents. They can reach each other on it.</source>
        <translation>Créé pour le serveur et ses agents. Ils peuvent y communiquer entre eux.</translation>
    </message>
    <message>
        <source>It has to exist already. What else is on it can be reached by builds.</source>
        <translation>Il doit déjà exister. Les builds peuvent joindre tout ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>%1 is on %2</source>
        <translation>%1 est sur %2</translation>
    </message>
    <message>
        <source>Through this network it reaches the outside.</source>
        <translation>Par ce réseau, il accède à l’extérieur.</translation>
    </message>
    <message>
        <source>Others on this network find it under the name %1.</source>
        <translation>Les autres le trouvent sur ce réseau sous le nom %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Port %1 of the host</source>
        <translation>Port %1 de l’hôte</translation>
    </message>
    <message>
        <source>The door for your browser. It is open on the host itself only and not to its network, because the first visitor of a new server becomes administrator.</source>
        <translation>La porte d’entrée pour votre navigateur. Elle n’est ouverte que sur l’hôte lui-même, et non vers son réseau, car le premier visiteur d’un nouveau serveur en devient l’administrateur.</translation>
    </message>
    <message>
        <source>%1 is port %2 of %3</source>
        <translation>%1 est le port %2 de %3</translation>
    </message>
    <message>
        <source>The host's engine passes on what comes in there.</source>
        <translation>Le moteur de l’hôte transmet ce qui y arrive.</translation>
    </message>
    <message>
        <source>And %1 more</source>
        <translation>Et %1 de plus</translation>
    </message>
    <message>
        <source>Each has containers, volumes and networks of its own like those shown: %1 to %2.</source>
        <translation>Chacun a ses propres conteneurs, volumes et réseaux, comme ceux représentés : %1 à %2.</translation>
    </message>
    <message>
        <source>privileged</source>
        <translation>privilégié</translation>
    </message>
    <message>
        <source>as root</source>
        <translation>en tant que root</translation>
    </message>
    <message>
        <source>as the image's user</source>
        <translation>utilisateur de l’image</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>en tant que %1</translation>
    </message>
    <message>
        <source>lets containers through</source>
        <translation>laisse passer les conteneurs</translation>
    </message>
    <message>
        <source>lets images through only</source>
        <translation>laisse passer les images seulement</translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 CPU</translation>
    </message>
    <message>
        <source>default bridge</source>
        <translation>bridge par défaut</translation>
    </message>
    <message numerus="yes">
        <source>%n TeamCity agent(s) on a Docker host, method %1.</source>
        <translation>
            <numerusform>%n agent TeamCity sur un hôte Docker, méthode %1.</numerusform>
            <numerusform>%n agents TeamCity sur un hôte Docker, méthode %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trust boundary is the whole host.</source>
        <translation>La frontière de confiance englobe tout l’hôte.</translation>
    </message>
    <message>
        <source>The trust boundary runs around each agent.</source>
        <translation>La frontière de confiance entoure chaque agent.</translation>
    </message>
    <message>
        <source>The server %1 is made with it.</source>
        <translation>Le serveur %1 est créé en même temps.</translation>
    </message>
    <message>
        <source>The server is %1.</source>
        <translation>Le serveur est %1.</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volume</translation>
    </message>
    <message>
        <source>path of the host</source>
        <translation>chemin de l’hôte</translation>
    </message>
    <message>
        <source>engine's socket</source>
        <translation>socket du moteur</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>port of the host</source>
        <translation>port de l’hôte</translation>
    </message>
    <message>
        <source>read and write</source>
        <translation>lecture et écriture</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
</context>
<context>
    <name>Drift</name>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>an answer that can't be read</source>
        <translation>une réponse illisible</translation>
    </message>
    <message>
        <source>set</source>
        <translation>défini</translation>
    </message>
    <message>
        <source>%1: it is not there</source>
        <translation>%1 : absent</translation>
    </message>
    <message>
        <source>%1: it was not asked for</source>
        <translation>%1 : n’a pas été demandé</translation>
    </message>
    <message>
        <source>%1: the engine gave %2</source>
        <translation>%1 : le moteur a donné %2</translation>
    </message>
    <message>
        <source>%1: not asked for, it has %2</source>
        <translation>%1 : rien n’était demandé, la valeur est %2</translation>
    </message>
    <message>
        <source>%1: %2 was asked for, it has none</source>
        <translation>%1 : %2 était demandé, il n’y a rien</translation>
    </message>
    <message>
        <source>%1: %2 was asked for, it has %3</source>
        <translation>%1 : %2 était demandé, la valeur est %3</translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <source>Choose the engine</source>
        <translation>Choix du moteur</translation>
    </message>
    <message>
        <source>Name a Docker context, or type an address such as unix:///run/user/1000/docker.sock. Leave it empty to use the engine that the docker command would.</source>
        <translation>Indiquez un contexte Docker, ou saisissez une adresse telle que unix:///run/user/1000/docker.sock. Laissez vide pour utiliser le même moteur que la commande docker.</translation>
    </message>
    <message>
        <source>Docker context or address</source>
        <translation>Contexte ou adresse Docker</translation>
    </message>
    <message>
        <source>as the docker command chooses</source>
        <translation>au choix de la commande docker</translation>
    </message>
    <message>
        <source>The name of a Docker context, or an address: unix://, npipe://, tcp:// or ssh://USER@HOST. Empty: as the docker command finds it.</source>
        <translation>Le nom d’un contexte Docker, ou une adresse : unix://, npipe://, tcp:// ou ssh://USER@HOST. Vide : le moteur que trouve la commande docker.</translation>
    </message>
</context>
<context>
    <name>EngineNetwork</name>
    <message>
        <source>Enter a subnet such as 10.201.0.0/16.</source>
        <translation>Saisissez un sous-réseau tel que 10.201.0.0/16.</translation>
    </message>
    <message>
        <source>Each network of the engine takes 256 addresses, and the default one is the first: give a subnet between /8 and /22.</source>
        <translation>Chaque réseau du moteur prend 256 adresses, et celui par défaut est le premier : indiquez un sous-réseau compris entre /8 et /22.</translation>
    </message>
    <message>
        <source>The subnet begins at %1/%2.</source>
        <translation>Le sous-réseau commence à %1/%2.</translation>
    </message>
    <message>
        <source>Enter the mirror's address, such as https://mirror.example.com.</source>
        <translation>Saisissez l’adresse du miroir, par exemple https://mirror.example.com.</translation>
    </message>
    <message>
        <source>An engine takes no user or password for a mirror.</source>
        <translation>Un moteur n’accepte ni utilisateur ni mot de passe pour un miroir.</translation>
    </message>
    <message>
        <source>An engine takes only the host and port of a mirror, with nothing behind them.</source>
        <translation>Un moteur n’accepte que l’hôte et le port d’un miroir, sans rien derrière.</translation>
    </message>
    <message>
        <source>Builds use the host's engine, which has settings of its own: this is not used.</source>
        <translation>Les builds utilisent le moteur de l’hôte, qui a ses propres paramètres : cette valeur n’est pas utilisée.</translation>
    </message>
    <message>
        <source>Only an engine in a sidecar can be told this. One in the agent goes by /etc/docker/daemon.json of its image: this is not used.</source>
        <translation>Seul un moteur dans un sidecar accepte ce paramètre. Celui de l’agent suit le fichier /etc/docker/daemon.json de son image : cette valeur n’est pas utilisée.</translation>
    </message>
    <message>
        <source>Packets have between %1 and %2 bytes; 1500 is usual.</source>
        <translation>Un paquet compte de %1 à %2 octets ; 1500 est la valeur habituelle.</translation>
    </message>
    <message>
        <source>Enter hosts with their ports, such as registry.example.com:5000, without http://.</source>
        <translation>Saisissez des hôtes avec leur port, par exemple registry.example.com:5000, sans http://.</translation>
    </message>
    <message>
        <source>These are more than 100 registries.</source>
        <translation>Cela fait plus de 100 registres.</translation>
    </message>
    <message>
        <source>Whoever is on the way to these registries can read and change the images that builds pull.</source>
        <translation>Quiconque se trouve sur le trajet vers ces registres peut lire et modifier les images que téléchargent les builds.</translation>
    </message>
</context>
<context>
    <name>EngineSetup</name>
    <message>
        <source>Remove what would be in the way of Docker's own packages. Images, containers and volumes stay.</source>
        <translation>Supprimez ce qui gênerait les paquets de Docker. Les images, les conteneurs et les volumes restent.</translation>
    </message>
    <message>
        <source>Tell the package manager about Docker's packages, and the key with which they are signed.</source>
        <translation>Indiquez au gestionnaire de paquets les paquets de Docker et la clé avec laquelle ils sont signés.</translation>
    </message>
    <message>
        <source>a version at “Candidate”</source>
        <translation>une version en regard de « Candidate »</translation>
    </message>
    <message>
        <source>Install the engine. It starts at once, and with the machine.</source>
        <translation>Installez le moteur. Il démarre tout de suite, puis avec la machine.</translation>
    </message>
    <message>
        <source>Tell the package manager about Docker's packages.</source>
        <translation>Indiquez au gestionnaire de paquets les paquets de Docker.</translation>
    </message>
    <message>
        <source>Install the engine. When it asks for a key, say yes only to the fingerprint %1.</source>
        <translation>Installez le moteur. Lorsque l’installation demande d’accepter une clé, n’acceptez que l’empreinte %1.</translation>
    </message>
    <message>
        <source>Start it, now and with the machine.</source>
        <translation>Démarrez-le, maintenant et avec la machine.</translation>
    </message>
    <message>
        <source>Join the group docker, so that you may use the engine without sudo. Know what that means: whoever is in this group is as powerful as root on this machine.</source>
        <translation>Rejoignez le groupe docker pour pouvoir utiliser le moteur sans sudo. Sachez ce que cela signifie : quiconque est dans ce groupe a autant de pouvoir que root sur cette machine.</translation>
    </message>
    <message>
        <source>It counts from your next login: log out and in again, then start this program anew.</source>
        <translation>Cela prend effet à votre prochaine connexion : fermez votre session et ouvrez-la de nouveau, puis redémarrez ce programme.</translation>
    </message>
    <message>
        <source>a part for the client and one for the server</source>
        <translation>une partie pour le client et une pour le serveur</translation>
    </message>
    <message>
        <source>Docker Desktop is installed but does not run. Start it from the menu of your desktop, or so:</source>
        <translation>Docker Desktop est installé mais n’est pas lancé. Lancez-le depuis le menu de votre bureau, ou ainsi :</translation>
    </message>
    <message>
        <source>If it runs and is not found: its engine has an address of its own. Choose “Other engine…” and type desktop-linux.</source>
        <translation>S’il est lancé mais reste introuvable : son moteur a sa propre adresse. Choisissez « Autre moteur… » et saisissez desktop-linux.</translation>
    </message>
    <message>
        <source>Docker is installed, but its engine does not run. Start it.</source>
        <translation>Docker est installé, mais son moteur n’est pas démarré. Démarrez-le.</translation>
    </message>
    <message>
        <source>“active” or “running”</source>
        <translation>« active » ou « running »</translation>
    </message>
    <message>
        <source>If it does not start, its log says why. “dind-wizard doctor” explains many of its errors.</source>
        <translation>S’il ne démarre pas, son journal en donne la raison. « dind-wizard doctor » explique un grand nombre de ses erreurs.</translation>
    </message>
    <message>
        <source>Docker does not support this distribution itself; these are the steps for the one it is made from, and usually they work.</source>
        <translation>Docker ne prend pas en charge cette distribution elle-même ; voici les étapes pour celle dont elle est dérivée, et en général elles fonctionnent.</translation>
    </message>
    <message>
        <source>Docker makes no packages for a release as old as this one any more (%1 is the oldest). Upgrade the system first.</source>
        <translation>Docker ne fournit plus de paquets pour une version aussi ancienne que celle-ci (la plus ancienne est %1). Mettez d’abord le système à niveau.</translation>
    </message>
    <message>
        <source>Ports that containers publish are open to the network even where ufw or firewalld closes them.</source>
        <translation>Les ports que publient les conteneurs sont ouverts au réseau, même là où ufw ou firewalld les ferme.</translation>
    </message>
    <message>
        <source>Install Docker Desktop, start it, and wait until it says that the engine runs. With it the methods docker-socket and dind work; Sysbox needs Linux.</source>
        <translation>Installez Docker Desktop, démarrez-le et attendez qu’il indique que le moteur tourne. Les méthodes docker-socket et dind fonctionnent avec lui ; Sysbox a besoin de Linux.</translation>
    </message>
    <message>
        <source>Docker has no packages of its own for this system. Most distributions bring a package, called docker or docker.io: install that one, then start its service.</source>
        <translation>Docker n’a pas de paquets pour ce système. La plupart des distributions en fournissent un, nommé docker ou docker.io : installez-le, puis démarrez son service.</translation>
    </message>
</context>
<context>
    <name>ErrorSignatures</name>
    <message>
        <source>This Sysbox is too old for the Docker inside the agent</source>
        <translation>Cette version de Sysbox est trop ancienne pour le Docker de l’agent</translation>
    </message>
    <message>
        <source>The Docker inside checks /proc strictly since runc 1.3.3 (Docker 28.5.2) and takes what Sysbox 0.6.7 and older show there for an attack.</source>
        <translation>Depuis runc 1.3.3 (Docker 28.5.2), le Docker de l’agent contrôle /proc strictement et prend pour une attaque ce que Sysbox 0.6.7 et versions antérieures y présentent.</translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer on the host, then make the container again. Until then use an image with Docker 28.5.1 or older inside.</source>
        <translation>Installez Sysbox 0.7.1 ou version ultérieure sur l’hôte, puis recréez le conteneur. D’ici là, utilisez une image qui contient Docker 28.5.1 ou version antérieure.</translation>
    </message>
    <message>
        <source>Sysbox may not set a network setting on this kernel</source>
        <translation>Sysbox n’a pas le droit de définir un paramètre réseau sur ce noyau</translation>
    </message>
    <message>
        <source>Sysbox fails to write a kernel setting for the new container. It is reported with Sysbox 0.7 on Ubuntu 24.04 with kernel 6.17 and is not solved yet.</source>
        <translation>Sysbox ne parvient pas à écrire un paramètre du noyau pour le nouveau conteneur. Le problème est signalé avec Sysbox 0.7 sur Ubuntu 24.04 avec le noyau 6.17, et n’est pas encore résolu.</translation>
    </message>
    <message>
        <source>Start the host with an older kernel (6.8 is the one that Ubuntu 24.04 came with), or use the method dind on a machine of its own.</source>
        <translation>Démarrez l’hôte avec un noyau plus ancien (6.8 est celui d’origine d’Ubuntu 24.04), ou utilisez la méthode dind sur une machine dédiée.</translation>
    </message>
    <message>
        <source>Sysbox can't give the container its /sys</source>
        <translation>Sysbox ne parvient pas à fournir son /sys au conteneur</translation>
    </message>
    <message>
        <source>The kernel refuses a mount that Sysbox makes for every container. It is reported with Sysbox 0.7.0 under containerd 2 and kernels 6.8 to 6.17, on Kubernetes nodes above all.</source>
        <translation>Le noyau refuse un montage que Sysbox effectue pour chaque conteneur. Le problème est signalé avec Sysbox 0.7.0 sous containerd 2 et les noyaux 6.8 à 6.17, surtout sur des nœuds Kubernetes.</translation>
    </message>
    <message>
        <source>Install the newest Sysbox. If it stays so, use an older kernel or containerd 1.7, or the method dind on a machine of its own.</source>
        <translation>Installez la dernière version de Sysbox. Si le problème persiste, utilisez un noyau plus ancien ou containerd 1.7, ou la méthode dind sur une machine dédiée.</translation>
    </message>
    <message>
        <source>This Sysbox is too old for the runc inside</source>
        <translation>Cette version de Sysbox est trop ancienne pour le runc du conteneur</translation>
    </message>
    <message>
        <source>A runc that mounts /proc more carefully (since 1.0.0-rc95, Docker 20.10.7) does not get along with old Sysbox versions.</source>
        <translation>Un runc qui monte /proc avec plus de précautions (depuis 1.0.0-rc95, Docker 20.10.7) n’est pas compatible avec les anciennes versions de Sysbox.</translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer on the host, then make the container again.</source>
        <translation>Installez Sysbox 0.7.1 ou version ultérieure sur l’hôte, puis recréez le conteneur.</translation>
    </message>
    <message>
        <source>Sysbox can't put the kernel's headers into this image</source>
        <translation>Sysbox ne parvient pas à placer les en-têtes du noyau dans cette image</translation>
    </message>
    <message>
        <source>Older versions of Sysbox make folders for the host's kernel headers in the container, which some images do not allow. Fixed in Sysbox 0.6.3.</source>
        <translation>Les anciennes versions de Sysbox créent dans le conteneur des dossiers pour les en-têtes du noyau de l’hôte, ce que certaines images ne permettent pas. Corrigé dans Sysbox 0.6.3.</translation>
    </message>
    <message>
        <source>Sysbox's manager does not run</source>
        <translation>Le gestionnaire de Sysbox n’est pas démarré</translation>
    </message>
    <message>
        <source>Docker knows the runtime, but Sysbox's service sysbox-mgr, which every start has to ask, does not answer.</source>
        <translation>Docker connaît le runtime, mais le service sysbox-mgr de Sysbox, qui doit être interrogé à chaque démarrage, ne répond pas.</translation>
    </message>
    <message>
        <source>Restart Sysbox and look at its state. If it stops again, /var/log/sysbox-mgr.log says why.</source>
        <translation>Redémarrez Sysbox et vérifiez son état. S’il s’arrête de nouveau, /var/log/sysbox-mgr.log en donne la raison.</translation>
    </message>
    <message>
        <source>Sysbox's file service does not run</source>
        <translation>Le service de fichiers de Sysbox n’est pas démarré</translation>
    </message>
    <message>
        <source>The service sysbox-fs, which shows each container its own /proc and /sys, does not answer.</source>
        <translation>Le service sysbox-fs, qui présente à chaque conteneur ses propres /proc et /sys, ne répond pas.</translation>
    </message>
    <message>
        <source>Restart Sysbox and look at its state. If it stops again, /var/log/sysbox-fs.log says why.</source>
        <translation>Redémarrez Sysbox et vérifiez son état. S’il s’arrête de nouveau, /var/log/sysbox-fs.log en donne la raison.</translation>
    </message>
    <message>
        <source>Sysbox was restarted under a running container</source>
        <translation>Sysbox a été redémarré alors que le conteneur tournait</translation>
    </message>
    <message>
        <source>The container's /proc comes from sysbox-fs, and that was restarted after the container had started. The container can't be connected again.</source>
        <translation>Le /proc du conteneur vient de sysbox-fs, qui a été redémarré après le démarrage du conteneur. Le conteneur ne peut pas être reconnecté.</translation>
    </message>
    <message>
        <source>Stop the agent and start it again.</source>
        <translation>Arrêtez l’agent, puis démarrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Sysbox does not run privileged containers</source>
        <translation>Sysbox n’exécute pas de conteneurs privilégiés</translation>
    </message>
    <message>
        <source>The container was asked to be privileged and to run under Sysbox. The two exclude each other; Docker inside a Sysbox container needs no privileged flag.</source>
        <translation>Le conteneur devait à la fois être privilégié et s’exécuter sous Sysbox. Les deux s’excluent ; Docker dans un conteneur Sysbox n’a pas besoin de l’option privileged.</translation>
    </message>
    <message>
        <source>Take --privileged (privileged: true) away.</source>
        <translation>Retirez --privileged (privileged: true).</translation>
    </message>
    <message>
        <source>The user sysbox has two ranges of user numbers</source>
        <translation>L’utilisateur sysbox a deux plages d’identifiants d’utilisateur</translation>
    </message>
    <message>
        <source>/etc/subuid or /etc/subgid has more than one line for the user sysbox. Sysbox wants exactly one in each.</source>
        <translation>/etc/subuid ou /etc/subgid contient plus d’une ligne pour l’utilisateur sysbox. Sysbox en exige exactement une dans chacun.</translation>
    </message>
    <message>
        <source>Leave one line "sysbox:START:65536" in each of the two files, then restart Sysbox.</source>
        <translation>Laissez une ligne « sysbox:START:65536 » dans chacun des deux fichiers, puis redémarrez Sysbox.</translation>
    </message>
    <message>
        <source>A variable whose name begins with SYSBOX_ is not one of Sysbox's</source>
        <translation>Une variable dont le nom commence par SYSBOX_ n’est pas reconnue par Sysbox</translation>
    </message>
    <message>
        <source>Names that begin with SYSBOX_ belong to Sysbox, and it starts no container that has one it does not know.</source>
        <translation>Les noms qui commencent par SYSBOX_ sont réservés à Sysbox, qui ne démarre aucun conteneur contenant un nom qu’il ne connaît pas.</translation>
    </message>
    <message>
        <source>Rename or remove that variable of the agent.</source>
        <translation>Renommez ou supprimez cette variable de l’agent.</translation>
    </message>
    <message>
        <source>The kernel allows no user namespaces</source>
        <translation>Le noyau n’autorise pas les espaces de noms utilisateur</translation>
    </message>
    <message>
        <source>Sysbox keeps containers apart with user namespaces, and a kernel setting of this host switches them off for everybody but root.</source>
        <translation>Sysbox isole les conteneurs à l’aide d’espaces de noms utilisateur, et un paramètre du noyau de cet hôte les désactive pour tous sauf root.</translation>
    </message>
    <message>
        <source>Switch them on. To keep it so after a restart, put the setting into a file in /etc/sysctl.d.</source>
        <translation>Activez-les. Pour que cela survive à un redémarrage, placez le paramètre dans un fichier de /etc/sysctl.d.</translation>
    </message>
    <message>
        <source>/var/lib/sysbox is on a file system that Sysbox can't use</source>
        <translation>/var/lib/sysbox se trouve sur un système de fichiers que Sysbox ne peut pas utiliser</translation>
    </message>
    <message>
        <source>Sysbox keeps its containers' data under /var/lib/sysbox and needs an ordinary disk there, with ext4 or btrfs; overlay and tmpfs won't do.</source>
        <translation>Sysbox conserve les données de ses conteneurs sous /var/lib/sysbox et y a besoin d’un disque ordinaire, en ext4 ou btrfs ; overlay et tmpfs ne conviennent pas.</translation>
    </message>
    <message>
        <source>Move /var/lib/sysbox, and /var/lib/docker as well, to a disk with ext4 or btrfs.</source>
        <translation>Déplacez /var/lib/sysbox, ainsi que /var/lib/docker, sur un disque en ext4 ou btrfs.</translation>
    </message>
    <message>
        <source>Sysbox's installer stops because containers exist</source>
        <translation>Le programme d’installation de Sysbox s’arrête parce qu’il existe des conteneurs</translation>
    </message>
    <message>
        <source>The installer wants to restart Docker with fixed network ranges and does not do so while there is any container, running or not.</source>
        <translation>Le programme d’installation veut redémarrer Docker avec des plages réseau fixes, et ne le fait pas tant qu’il existe un conteneur, démarré ou non.</translation>
    </message>
    <message>
        <source>You need not remove your containers: give "bip" and "default-address-pools" in /etc/docker/daemon.json a value, restart Docker once yourself, and install again. The installer then leaves Docker running.</source>
        <translation>Vous n’avez pas besoin de supprimer vos conteneurs : donnez une valeur à « bip » et à « default-address-pools » dans /etc/docker/daemon.json, redémarrez Docker une fois vous-même, puis relancez l’installation. Le programme d’installation laisse alors Docker en marche.</translation>
    </message>
    <message>
        <source>Docker asks Sysbox for its features and gets no answer</source>
        <translation>Docker demande à Sysbox ses fonctionnalités et n’obtient pas de réponse</translation>
    </message>
    <message>
        <source>A warning: Sysbox before 0.7 has no command "features". It does no harm by itself but shows an old Sysbox, which current Docker versions inside the agent do not work with.</source>
        <translation>Un avertissement : avant la version 0.7, Sysbox n’a pas de commande « features ». Ce n’est pas gênant en soi, mais cela révèle une ancienne version de Sysbox, avec laquelle les versions actuelles de Docker ne fonctionnent pas dans l’agent.</translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer.</source>
        <translation>Installez Sysbox 0.7.1 ou version ultérieure.</translation>
    </message>
    <message>
        <source>The container's first process died in its user namespace</source>
        <translation>Le premier processus du conteneur est mort dans son espace de noms utilisateur</translation>
    </message>
    <message>
        <source>Sysbox could not set up the new container's user namespace. Known causes are a kernel whose shiftfs module is broken (Ubuntu's 5.15.0-50) and limits on user namespaces.</source>
        <translation>Sysbox n’a pas pu mettre en place l’espace de noms utilisateur du nouveau conteneur. Les causes connues sont un noyau dont le module shiftfs est défectueux (5.15.0-50 d’Ubuntu) et des limites sur les espaces de noms utilisateur.</translation>
    </message>
    <message>
        <source>Look whether user namespaces are limited, update the kernel, and restart. If the module shiftfs is loaded on a kernel from 5.19 on, Sysbox does not need it: unload it.</source>
        <translation>Vérifiez si les espaces de noms utilisateur sont limités, mettez le noyau à jour et redémarrez. Si le module shiftfs est chargé sur un noyau 5.19 ou ultérieur, Sysbox n’en a pas besoin : déchargez-le.</translation>
    </message>
    <message>
        <source>The engine does not know this runtime</source>
        <translation>Le moteur ne connaît pas ce runtime</translation>
    </message>
    <message>
        <source>The container asks for a runtime (sysbox-runc, say) that is not registered with the engine. Sysbox is not installed there, Docker is a snap package, or /etc/docker/daemon.json lost the entry.</source>
        <translation>Le conteneur demande un runtime (par exemple sysbox-runc) qui n’est pas enregistré auprès du moteur. Sysbox n’y est pas installé, Docker est un paquet snap, ou l’entrée a disparu de /etc/docker/daemon.json.</translation>
    </message>
    <message>
        <source>Look what the engine knows. Install Sysbox, or choose another method.</source>
        <translation>Vérifiez ce que connaît le moteur. Installez Sysbox, ou choisissez une autre méthode.</translation>
    </message>
    <message>
        <source>The engine remaps users, and the container wants to be privileged</source>
        <translation>Le moteur réaffecte les utilisateurs, et le conteneur veut être privilégié</translation>
    </message>
    <message>
        <source>The engine was set up with userns-remap: root in a container is an ordinary user outside. Privileged containers are refused then.</source>
        <translation>Le moteur est configuré avec userns-remap : root dans un conteneur est un utilisateur ordinaire à l’extérieur. Les conteneurs privilégiés sont alors refusés.</translation>
    </message>
    <message>
        <source>Give the container the host's user namespace (--userns=host; in Compose: userns_mode: host). Know that this switches the protection off for it. Or choose the method sysbox.</source>
        <translation>Donnez au conteneur l’espace de noms utilisateur de l’hôte (--userns=host ; dans Compose : userns_mode: host). Sachez que cela désactive la protection pour lui. Ou choisissez la méthode sysbox.</translation>
    </message>
    <message>
        <source>The engine remaps users, and the container wants a namespace of the host</source>
        <translation>Le moteur réaffecte les utilisateurs, et le conteneur veut un espace de noms de l’hôte</translation>
    </message>
    <message>
        <source>With userns-remap no container may use the host's network or processes.</source>
        <translation>Avec userns-remap, aucun conteneur ne peut utiliser le réseau ou les processus de l’hôte.</translation>
    </message>
    <message>
        <source>Take the host network away, or give the container the host's user namespace (--userns=host).</source>
        <translation>Retirez le réseau de l’hôte, ou donnez au conteneur l’espace de noms utilisateur de l’hôte (--userns=host).</translation>
    </message>
    <message>
        <source>This machine has fewer rights to give than the container wants</source>
        <translation>Cette machine ne peut pas accorder tous les droits que le conteneur demande</translation>
    </message>
    <message>
        <source>A privileged container wants all of root's rights, and the engine itself lacks some: it runs in a container or in a restricted virtual machine.</source>
        <translation>Un conteneur privilégié demande tous les droits de root, et certains manquent au moteur lui-même : il tourne dans un conteneur ou dans une machine virtuelle restreinte.</translation>
    </message>
    <message>
        <source>Run the engine where root has all rights: on a real or full virtual machine.</source>
        <translation>Faites tourner le moteur là où root a tous les droits : sur une machine physique ou une machine virtuelle complète.</translation>
    </message>
    <message>
        <source>The inner engine's cgroups were not prepared</source>
        <translation>Les cgroups du moteur interne n’ont pas été préparés</translation>
    </message>
    <message>
        <source>Under cgroup v2 an engine in a container first has to move its own processes into a group below. The official docker:dind image does so at its start; this one does not.</source>
        <translation>Sous cgroup v2, un moteur dans un conteneur doit d’abord déplacer ses propres processus dans un groupe de niveau inférieur. L’image officielle docker:dind le fait au démarrage ; celle-ci ne le fait pas.</translation>
    </message>
    <message>
        <source>Use the official docker:dind image beside the agent, or a TeamCity agent image whose start script does it.</source>
        <translation>Utilisez l’image officielle docker:dind à côté de l’agent, ou une image d’agent TeamCity dont le script de démarrage s’en charge.</translation>
    </message>
    <message>
        <source>The engine does not find the cgroups that it needs</source>
        <translation>Le moteur ne trouve pas les cgroups dont il a besoin</translation>
    </message>
    <message>
        <source>The engine (before 20.10) knows cgroup v1 only and the host has v2, or the container was given no cgroups to work with.</source>
        <translation>Le moteur (avant 20.10) ne connaît que cgroup v1 alors que l’hôte a la v2, ou le conteneur n’a reçu aucun cgroup utilisable.</translation>
    </message>
    <message>
        <source>Use a newer engine. Inside a container: use Docker 20.10 or newer, and the privileged flag or Sysbox.</source>
        <translation>Utilisez un moteur plus récent. Dans un conteneur : utilisez Docker 20.10 ou version ultérieure, avec l’option privileged ou Sysbox.</translation>
    </message>
    <message>
        <source>The host uses cgroup v1, which Docker gives up</source>
        <translation>L’hôte utilise cgroup v1, que Docker abandonne</translation>
    </message>
    <message>
        <source>A warning: engines from 29 on still work with cgroup v1; support ends in May 2029 at the latest.</source>
        <translation>Un avertissement : à partir de la version 29, les moteurs fonctionnent encore avec cgroup v1 ; la prise en charge s’arrête au plus tard en mai 2029.</translation>
    </message>
    <message>
        <source>Nothing has to be done today. Move the host to cgroup v2 at its next upgrade; current distributions have it by default.</source>
        <translation>Rien n’est à faire aujourd’hui. Passez l’hôte à cgroup v2 lors de sa prochaine mise à niveau ; les distributions actuelles l’utilisent par défaut.</translation>
    </message>
    <message>
        <source>The rootless engine may not make groups for limits</source>
        <translation>Le moteur rootless n’a pas le droit de créer des groupes pour les limites</translation>
    </message>
    <message>
        <source>A limit was asked for, and systemd does not let this user make the control group that it needs.</source>
        <translation>Une limite a été demandée, et systemd ne laisse pas cet utilisateur créer le groupe de contrôle nécessaire.</translation>
    </message>
    <message>
        <source>Let systemd delegate cgroups to users (the page says how), or leave the limits out.</source>
        <translation>Faites en sorte que systemd délègue les cgroups aux utilisateurs (la page explique comment), ou renoncez aux limites.</translation>
    </message>
    <message>
        <source>The kernel can't enforce this limit</source>
        <translation>Le noyau ne peut pas imposer cette limite</translation>
    </message>
    <message>
        <source>The host's kernel was started without the control group that this limit needs. Docker starts the container without the limit.</source>
        <translation>Le noyau de l’hôte a été démarré sans le groupe de contrôle nécessaire à cette limite. Docker démarre le conteneur sans la limite.</translation>
    </message>
    <message>
        <source>If the limit matters, switch it on in the kernel's start options, or leave the limit out.</source>
        <translation>Si la limite est importante, activez-la dans les options de démarrage du noyau ; sinon, renoncez-y.</translation>
    </message>
    <message>
        <source>The engine inside has not the rights to run</source>
        <translation>Le moteur interne n’a pas les droits nécessaires pour tourner</translation>
    </message>
    <message>
        <source>Docker inside a container needs the privileged flag or Sysbox, and this container has neither.</source>
        <translation>Docker dans un conteneur a besoin de l’option privileged ou de Sysbox, et ce conteneur n’a ni l’une ni l’autre.</translation>
    </message>
    <message>
        <source>Make the container with --privileged (the method dind), or under Sysbox (the method sysbox).</source>
        <translation>Créez le conteneur avec --privileged (méthode dind), ou sous Sysbox (méthode sysbox).</translation>
    </message>
    <message>
        <source>The engine inside may not set up its network</source>
        <translation>Le moteur interne n’a pas le droit de mettre en place son réseau</translation>
    </message>
    <message>
        <source>Docker inside a container needs the privileged flag or Sysbox; without them it can't change network rules.</source>
        <translation>Docker dans un conteneur a besoin de l’option privileged ou de Sysbox ; sans cela, il ne peut pas modifier les règles réseau.</translation>
    </message>
    <message>
        <source>Make the container with --privileged (the method dind), or under Sysbox (the method sysbox). The engine has to start as root.</source>
        <translation>Créez le conteneur avec --privileged (méthode dind), ou sous Sysbox (méthode sysbox). Le moteur doit démarrer en tant que root.</translation>
    </message>
    <message>
        <source>The engine inside may not mount</source>
        <translation>Le moteur interne n’a pas le droit d’effectuer des montages</translation>
    </message>
    <message>
        <source>docker:dind was started without the privileged flag.</source>
        <translation>docker:dind a été démarré sans l’option privileged.</translation>
    </message>
    <message>
        <source>The rootless engine image needs the privileged flag, too</source>
        <translation>L’image rootless du moteur a elle aussi besoin de l’option privileged</translation>
    </message>
    <message>
        <source>docker:dind-rootless runs its engine as an ordinary user, but to set that up it needs a container without Docker's usual limits.</source>
        <translation>docker:dind-rootless exécute son moteur sous un utilisateur ordinaire, mais a besoin, pour le mettre en place, d’un conteneur sans les limites habituelles de Docker.</translation>
    </message>
    <message>
        <source>Make its container with --privileged.</source>
        <translation>Créez son conteneur avec --privileged.</translation>
    </message>
    <message>
        <source>The kernel allows the rootless engine no user namespaces</source>
        <translation>Le noyau n’autorise pas d’espaces de noms utilisateur au moteur rootless</translation>
    </message>
    <message>
        <source>A rootless engine lives in a user namespace, and a setting of the host's kernel forbids these to ordinary users.</source>
        <translation>Un moteur rootless vit dans un espace de noms utilisateur, et un paramètre du noyau de l’hôte les interdit aux utilisateurs ordinaires.</translation>
    </message>
    <message>
        <source>Allow them on the host. To keep it so after a restart, put the settings into a file in /etc/sysctl.d.</source>
        <translation>Autorisez-les sur l’hôte. Pour que cela survive à un redémarrage, placez les paramètres dans un fichier de /etc/sysctl.d.</translation>
    </message>
    <message>
        <source>This engine image can't run as an ordinary user</source>
        <translation>Cette image de moteur ne peut pas s’exécuter sous un utilisateur ordinaire</translation>
    </message>
    <message>
        <source>The ordinary docker:dind image was started as a user other than root.</source>
        <translation>L’image docker:dind ordinaire a été démarrée sous un autre utilisateur que root.</translation>
    </message>
    <message>
        <source>Start it as root, or use an image whose tag ends in -dind-rootless.</source>
        <translation>Démarrez-la en tant que root, ou utilisez une image dont le tag se termine par -dind-rootless.</translation>
    </message>
    <message>
        <source>The container asks for a higher limit than may be given</source>
        <translation>Le conteneur demande une limite plus élevée que celle qui peut être accordée</translation>
    </message>
    <message>
        <source>A --ulimit goes beyond what the engine itself may do: it is rootless, or runs in a container.</source>
        <translation>Une option --ulimit dépasse ce que le moteur lui-même peut faire : il est rootless, ou tourne dans un conteneur.</translation>
    </message>
    <message>
        <source>Leave the ulimit out, or lower it.</source>
        <translation>Retirez l’ulimit, ou réduisez-la.</translation>
    </message>
    <message>
        <source>AppArmor's profile can't be used inside</source>
        <translation>Le profil d’AppArmor ne peut pas être utilisé à l’intérieur</translation>
    </message>
    <message>
        <source>The engine in the container sees that the host uses AppArmor, but can't load or apply its profile, because /sys/kernel/security is not mounted there.</source>
        <translation>Le moteur du conteneur voit que l’hôte utilise AppArmor, mais ne peut ni charger ni appliquer son profil, car /sys/kernel/security n’y est pas monté.</translation>
    </message>
    <message>
        <source>Use the official docker:dind image, which mounts it, or set the variable container=docker for the engine so that it looks for AppArmor properly.</source>
        <translation>Utilisez l’image officielle docker:dind, qui le monte, ou définissez la variable container=docker pour le moteur afin qu’il recherche AppArmor correctement.</translation>
    </message>
    <message>
        <source>SELinux keeps the container from the socket</source>
        <translation>SELinux empêche le conteneur d’accéder au socket</translation>
    </message>
    <message>
        <source>SELinux labels the host's Docker socket in a way that ordinary containers may not use, whatever their user is.</source>
        <translation>SELinux étiquette le socket Docker de l’hôte de telle façon que les conteneurs ordinaires ne peuvent pas l’utiliser, quel que soit leur utilisateur.</translation>
    </message>
    <message>
        <source>Start the agent with --security-opt label=disable (Compose: security_opt: [label=disable]). Do not relabel the socket with :z.</source>
        <translation>Démarrez l’agent avec --security-opt label=disable (Compose : security_opt: [label=disable]). Ne réétiquetez pas le socket avec :z.</translation>
    </message>
    <message>
        <source>The engine's data lies on an overlay file system</source>
        <translation>Les données du moteur se trouvent sur un système de fichiers overlay</translation>
    </message>
    <message>
        <source>A container's own files are an overlay already, and Linux can't put a second one on top. The engine inside needs a volume for its data.</source>
        <translation>Les fichiers d’un conteneur forment déjà un overlay, et Linux ne peut pas en superposer un second. Le moteur interne a besoin d’un volume pour ses données.</translation>
    </message>
    <message>
        <source>Mount a volume at /var/lib/docker; with a containerd of its own also at /var/lib/containerd.</source>
        <translation>Montez un volume sur /var/lib/docker ; si le moteur a son propre containerd, montez-en aussi un sur /var/lib/containerd.</translation>
    </message>
    <message>
        <source>The storage driver overlay2 does not go with the new image store</source>
        <translation>Le pilote de stockage overlay2 est incompatible avec le nouveau stockage des images</translation>
    </message>
    <message>
        <source>Engines from 29 on keep images in containerd, which calls its driver overlayfs. DOCKER_DRIVER or --storage-driver names overlay2 while the new store is switched on.</source>
        <translation>À partir de la version 29, les moteurs conservent les images dans containerd, dont le pilote s’appelle overlayfs. DOCKER_DRIVER ou --storage-driver indique overlay2 alors que le nouveau stockage est activé.</translation>
    </message>
    <message>
        <source>Remove DOCKER_DRIVER and --storage-driver, or go back to the old store with --feature=containerd-snapshotter=false.</source>
        <translation>Supprimez DOCKER_DRIVER et --storage-driver, ou revenez à l’ancien stockage avec --feature=containerd-snapshotter=false.</translation>
    </message>
    <message>
        <source>The engine's data was written by another storage driver</source>
        <translation>Les données du moteur ont été écrites par un autre pilote de stockage</translation>
    </message>
    <message>
        <source>What is in /var/lib/docker comes from a storage driver that does not work here, so the engine refuses to start over it.</source>
        <translation>Le contenu de /var/lib/docker vient d’un pilote de stockage qui ne fonctionne pas ici ; le moteur refuse donc de démarrer par-dessus.</translation>
    </message>
    <message>
        <source>Start it where the old driver works, or give the engine a new, empty volume; its images are pulled again.</source>
        <translation>Démarrez-le là où l’ancien pilote fonctionne, ou donnez au moteur un nouveau volume vide ; ses images seront téléchargées de nouveau.</translation>
    </message>
    <message>
        <source>The engine can't use the disk that it was given</source>
        <translation>Le moteur ne peut pas utiliser le disque qui lui a été donné</translation>
    </message>
    <message>
        <source>None of the storage drivers works where the engine's data is. Inside a container that means: there is no volume at /var/lib/docker.</source>
        <translation>Aucun des pilotes de stockage ne fonctionne là où se trouvent les données du moteur. Dans un conteneur, cela signifie qu’il n’y a pas de volume sur /var/lib/docker.</translation>
    </message>
    <message>
        <source>Mount a volume at /var/lib/docker.</source>
        <translation>Montez un volume sur /var/lib/docker.</translation>
    </message>
    <message>
        <source>Another engine uses the same data</source>
        <translation>Un autre moteur utilise les mêmes données</translation>
    </message>
    <message>
        <source>The engine waits for a lock on /var/lib/docker: a second engine has the same volume, or the first has not stopped yet.</source>
        <translation>Le moteur attend un verrou sur /var/lib/docker : un second moteur a le même volume, ou le premier ne s’est pas encore arrêté.</translation>
    </message>
    <message>
        <source>Give each engine a volume of its own. Two engines on the same data destroy it.</source>
        <translation>Donnez à chaque moteur son propre volume. Deux moteurs sur les mêmes données les détruisent.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>There is no room left on the disk, or on the file system that something is written to. An agent's engine keeps every image and cache in its volume until they are removed.</source>
        <translation>Il n’y a plus de place sur le disque, ou sur le système de fichiers dans lequel une écriture a lieu. Le moteur d’un agent conserve chaque image et chaque cache dans son volume jusqu’à leur suppression.</translation>
    </message>
    <message>
        <source>See what takes the space, and remove what is not needed. docker system prune removes stopped containers, unused networks and images; read what it lists first.</source>
        <translation>Voyez ce qui occupe l’espace, et supprimez ce qui n’est pas nécessaire. docker system prune supprime les conteneurs arrêtés ainsi que les réseaux et images inutilisés ; lisez d’abord la liste qu’il affiche.</translation>
    </message>
    <message>
        <source>The host allows too few file watches</source>
        <translation>L’hôte autorise trop peu de surveillances de fichiers</translation>
    </message>
    <message>
        <source>Engines and builds watch files, and all containers together share one limit of the kernel, which is used up.</source>
        <translation>Les moteurs et les builds surveillent des fichiers, et tous les conteneurs se partagent une même limite du noyau, qui est épuisée.</translation>
    </message>
    <message>
        <source>Raise the limits on the host. To keep them after a restart, put them into a file in /etc/sysctl.d.</source>
        <translation>Augmentez les limites sur l’hôte. Pour qu’elles survivent à un redémarrage, placez-les dans un fichier de /etc/sysctl.d.</translation>
    </message>
    <message>
        <source>A container's files are still in use</source>
        <translation>Les fichiers d’un conteneur sont encore utilisés</translation>
    </message>
    <message>
        <source>Something on the host still holds the files of the container that is to be removed.</source>
        <translation>Quelque chose sur l’hôte retient encore les fichiers du conteneur à supprimer.</translation>
    </message>
    <message>
        <source>Wait a moment and remove it again. If it stays so, restart Docker.</source>
        <translation>Attendez un moment et supprimez-le de nouveau. Si le problème persiste, redémarrez Docker.</translation>
    </message>
    <message>
        <source>The host's kernel lacks the newer network rules</source>
        <translation>Il manque au noyau de l’hôte les règles réseau récentes</translation>
    </message>
    <message>
        <source>The engine inside sets up its network with nf_tables, which this host's kernel does not offer.</source>
        <translation>Le moteur interne met en place son réseau avec nf_tables, que le noyau de cet hôte ne propose pas.</translation>
    </message>
    <message>
        <source>Let the engine inside use the older rules: set DOCKER_IPTABLES_LEGACY=1 for the container that runs it (TeamCity images since September 2025, docker:dind).</source>
        <translation>Faites utiliser les anciennes règles au moteur interne : définissez DOCKER_IPTABLES_LEGACY=1 pour le conteneur qui l’exécute (images TeamCity depuis septembre 2025, docker:dind).</translation>
    </message>
    <message>
        <source>The host's kernel lacks the older network rules</source>
        <translation>Il manque au noyau de l’hôte les anciennes règles réseau</translation>
    </message>
    <message>
        <source>The engine inside sets up its network with the older iptables, whose module is not loaded on the host, and a container can't load it.</source>
        <translation>Le moteur interne met en place son réseau avec l’ancien iptables, dont le module n’est pas chargé sur l’hôte, et un conteneur ne peut pas le charger.</translation>
    </message>
    <message>
        <source>Load the module on the host. Or let the engine inside use the newer rules: set DOCKER_IPTABLES_LEGACY to nothing in docker:dind, and leave it out in TeamCity's images.</source>
        <translation>Chargez le module sur l’hôte. Ou faites utiliser les règles récentes au moteur interne : dans docker:dind, définissez DOCKER_IPTABLES_LEGACY avec une valeur vide ; dans les images de TeamCity, ne la définissez pas.</translation>
    </message>
    <message>
        <source>The program iptables is missing</source>
        <translation>Le programme iptables manque</translation>
    </message>
    <message>
        <source>The engine needs iptables for its network, and it is not installed where the engine runs.</source>
        <translation>Le moteur a besoin d’iptables pour son réseau, et ce programme n’est pas installé là où tourne le moteur.</translation>
    </message>
    <message>
        <source>Install the package iptables there, or use an image that has it: docker:dind or a TeamCity agent image.</source>
        <translation>Installez-y le paquet iptables, ou utilisez une image qui le contient : docker:dind ou une image d’agent TeamCity.</translation>
    </message>
    <message>
        <source>Docker's network rules are gone</source>
        <translation>Les règles réseau de Docker ont disparu</translation>
    </message>
    <message>
        <source>A firewall was started or reloaded after Docker and took Docker's rules away.</source>
        <translation>Un pare-feu a été démarré ou rechargé après Docker et a supprimé les règles de Docker.</translation>
    </message>
    <message>
        <source>Restart Docker; that restores them. It stops containers for a moment.</source>
        <translation>Redémarrez Docker ; cela les rétablit. Les conteneurs sont arrêtés un moment.</translation>
    </message>
    <message>
        <source>The engine can't set up its network</source>
        <translation>Le moteur ne parvient pas à mettre en place son réseau</translation>
    </message>
    <message>
        <source>Setting up the address translation failed. Inside a container: the privileged flag is missing, or the host's kernel lacks what the engine uses.</source>
        <translation>La mise en place de la traduction d’adresses a échoué. Dans un conteneur : l’option privileged manque, ou le noyau de l’hôte n’a pas ce qu’utilise le moteur.</translation>
    </message>
    <message>
        <source>Make the container privileged or use Sysbox. If it is, try DOCKER_IPTABLES_LEGACY=1 for it.</source>
        <translation>Rendez le conteneur privilégié ou utilisez Sysbox. S’il l’est déjà, essayez DOCKER_IPTABLES_LEGACY=1 pour lui.</translation>
    </message>
    <message>
        <source>The engine does not start because of its network; the rest of the line says what failed.</source>
        <translation>Le moteur ne démarre pas à cause de son réseau ; la suite de la ligne indique ce qui a échoué.</translation>
    </message>
    <message>
        <source>Check that the container is privileged or runs under Sysbox, and that its network ranges do not overlap with the host's.</source>
        <translation>Vérifiez que le conteneur est privilégié ou tourne sous Sysbox, et que ses plages réseau ne chevauchent pas celles de l’hôte.</translation>
    </message>
    <message>
        <source>No free range of addresses is left for the network</source>
        <translation>Il ne reste aucune plage d’adresses libre pour le réseau</translation>
    </message>
    <message>
        <source>Every range that Docker may use is taken: by many Docker networks, or by a VPN or other networks of the host.</source>
        <translation>Toutes les plages que Docker peut utiliser sont prises : par de nombreux réseaux Docker, par un VPN ou par d’autres réseaux de l’hôte.</translation>
    </message>
    <message>
        <source>Remove networks that nobody uses. If a VPN takes the ranges, switch it off while the network is made, or set "default-address-pools" in /etc/docker/daemon.json.</source>
        <translation>Supprimez les réseaux que personne n’utilise. Si un VPN occupe les plages, désactivez-le pendant la création du réseau, ou définissez « default-address-pools » dans /etc/docker/daemon.json.</translation>
    </message>
    <message>
        <source>The engine does not know the host's address</source>
        <translation>Le moteur ne connaît pas l’adresse de l’hôte</translation>
    </message>
    <message>
        <source>host.docker.internal was asked for with host-gateway, but the engine has no default bridge to take the address from.</source>
        <translation>host.docker.internal a été demandé avec host-gateway, mais le moteur n’a pas de bridge par défaut d’où prendre l’adresse.</translation>
    </message>
    <message>
        <source>Set "host-gateway-ip" in the engine's daemon.json, or use the host's address in the network instead.</source>
        <translation>Définissez « host-gateway-ip » dans le daemon.json du moteur, ou utilisez à la place l’adresse de l’hôte dans le réseau.</translation>
    </message>
    <message>
        <source>Only networks of your own know names</source>
        <translation>Seuls les réseaux que vous créez connaissent les noms</translation>
    </message>
    <message>
        <source>A container has a name in its network only if that network was made by you; Docker's default bridge knows none.</source>
        <translation>Un conteneur n’a un nom dans son réseau que si vous avez créé ce réseau ; le bridge par défaut de Docker n’en connaît aucun.</translation>
    </message>
    <message>
        <source>Make a network and put the containers on it.</source>
        <translation>Créez un réseau et placez-y les conteneurs.</translation>
    </message>
    <message>
        <source>The network is still in use</source>
        <translation>Le réseau est encore utilisé</translation>
    </message>
    <message>
        <source>A network can only be removed when no container is connected to it.</source>
        <translation>Un réseau ne peut être supprimé que si aucun conteneur n’y est connecté.</translation>
    </message>
    <message>
        <source>Stop and remove the containers on it first.</source>
        <translation>Arrêtez et supprimez d’abord les conteneurs qui s’y trouvent.</translation>
    </message>
    <message>
        <source>A network of this name exists already</source>
        <translation>Un réseau de ce nom existe déjà</translation>
    </message>
    <message>
        <source>Each network of an engine has a name of its own.</source>
        <translation>Chaque réseau d’un moteur a son propre nom.</translation>
    </message>
    <message>
        <source>Choose another name for the agent, or use the network that is there.</source>
        <translation>Choisissez un autre nom pour l’agent, ou utilisez le réseau existant.</translation>
    </message>
    <message>
        <source>The engine thinks that it runs already</source>
        <translation>Le moteur croit qu’il tourne déjà</translation>
    </message>
    <message>
        <source>A file docker.pid is left from before the container stopped hard. TeamCity images before 2023.03 do not remove it.</source>
        <translation>Un fichier docker.pid subsiste d’avant l’arrêt brutal du conteneur. Les images TeamCity antérieures à 2023.03 ne le suppriment pas.</translation>
    </message>
    <message>
        <source>Use a newer agent image. For now, make the container again; its volumes stay.</source>
        <translation>Utilisez une image d’agent plus récente. En attendant, recréez le conteneur ; ses volumes restent.</translation>
    </message>
    <message>
        <source>The engine's helper containerd does not start</source>
        <translation>containerd, l’auxiliaire du moteur, ne démarre pas</translation>
    </message>
    <message>
        <source>The engine starts containerd and waits for it in vain. In a container the reason is mostly that the privileged flag is missing; the lines before say more.</source>
        <translation>Le moteur démarre containerd et l’attend en vain. Dans un conteneur, la raison est le plus souvent l’absence de l’option privileged ; les lignes précédentes en disent plus.</translation>
    </message>
    <message>
        <source>Make the container privileged or use Sysbox, and look at the lines before this one.</source>
        <translation>Rendez le conteneur privilégié ou utilisez Sysbox, et examinez les lignes qui précèdent celle-ci.</translation>
    </message>
    <message>
        <source>Anyone in the network can take over this engine</source>
        <translation>N’importe qui dans le réseau peut prendre le contrôle de ce moteur</translation>
    </message>
    <message>
        <source>The engine listens on a network port without encryption or password. Whoever reaches the port is root on its machine.</source>
        <translation>Le moteur écoute sur un port réseau sans chiffrement ni mot de passe. Quiconque atteint ce port est root sur sa machine.</translation>
    </message>
    <message>
        <source>Remove the tcp:// address from the engine's start options or daemon.json, or protect it with TLS (port 2376).</source>
        <translation>Retirez l’adresse tcp:// des options de démarrage du moteur ou de daemon.json, ou protégez-la avec TLS (port 2376).</translation>
    </message>
    <message>
        <source>Docker Desktop's isolation forbids this</source>
        <translation>L’isolation de Docker Desktop l’interdit</translation>
    </message>
    <message>
        <source>Enhanced Container Isolation is switched on in Docker Desktop. It keeps containers from the Docker socket unless an administrator allows the image.</source>
        <translation>Enhanced Container Isolation est activée dans Docker Desktop. Elle empêche les conteneurs d’accéder au socket Docker, sauf si un administrateur autorise l’image.</translation>
    </message>
    <message>
        <source>Ask the administrator of Docker Desktop to allow the agent's image and the commands, or use the method dind.</source>
        <translation>Demandez à l’administrateur de Docker Desktop d’autoriser l’image de l’agent et les commandes, ou utilisez la méthode dind.</translation>
    </message>
    <message>
        <source>Your user may not use the Docker socket</source>
        <translation>Votre utilisateur n’a pas accès au socket Docker</translation>
    </message>
    <message>
        <source>The socket belongs to root and one group, and this user is not in it. In an agent: the group's number differs between host and image, or SELinux forbids it.</source>
        <translation>Le socket appartient à root et à un groupe dont cet utilisateur ne fait pas partie. Dans un agent : le numéro du groupe diffère entre l’hôte et l’image, ou SELinux l’interdit.</translation>
    </message>
    <message>
        <source>On the host: join the group docker, then log out and in. For an agent: give it the number of the socket's group (--group-add), or run it as root. Whoever may use the socket is as powerful as root.</source>
        <translation>Sur l’hôte : rejoignez le groupe docker, puis fermez votre session et ouvrez-la de nouveau. Pour un agent : donnez-lui le numéro du groupe du socket (--group-add), ou exécutez-le en tant que root. Quiconque peut utiliser le socket a autant de pouvoir que root.</translation>
    </message>
    <message>
        <source>There is no Docker socket at this path</source>
        <translation>Il n’y a pas de socket Docker à ce chemin</translation>
    </message>
    <message>
        <source>The engine is not started, or listens elsewhere: rootless Docker and Docker Desktop on Linux have sockets of their own. In an agent, the socket is not mounted.</source>
        <translation>Le moteur n’est pas démarré, ou écoute ailleurs : Docker rootless et Docker Desktop sous Linux ont leurs propres sockets. Dans un agent, le socket n’est pas monté.</translation>
    </message>
    <message>
        <source>Start Docker, or choose the context of the engine that runs. In an agent, mount the socket, or wait until the engine inside has started.</source>
        <translation>Démarrez Docker, ou choisissez le contexte du moteur qui tourne. Dans un agent, montez le socket, ou attendez que le moteur interne ait démarré.</translation>
    </message>
    <message>
        <source>Nothing listens at the Docker socket</source>
        <translation>Rien n’écoute sur le socket Docker</translation>
    </message>
    <message>
        <source>The socket's file is there, but the engine behind it has stopped, or a folder of that name has been made in its place.</source>
        <translation>Le fichier du socket est présent, mais le moteur correspondant s’est arrêté, ou un dossier du même nom a été créé à sa place.</translation>
    </message>
    <message>
        <source>Start Docker and look why it had stopped.</source>
        <translation>Démarrez Docker et cherchez pourquoi il s’était arrêté.</translation>
    </message>
    <message>
        <source>The name of the engine's container is not found</source>
        <translation>Le nom du conteneur du moteur est introuvable</translation>
    </message>
    <message>
        <source>The engine beside the agent is looked for under the name docker, and no container in the agent's network has that name.</source>
        <translation>Le moteur placé à côté de l’agent est recherché sous le nom docker, et aucun conteneur du réseau de l’agent ne porte ce nom.</translation>
    </message>
    <message>
        <source>Put both containers on one network of your own and give the engine's the alias docker (in Compose: call the service docker).</source>
        <translation>Placez les deux conteneurs sur un réseau que vous avez créé et donnez l’alias docker à celui du moteur (dans Compose : nommez le service docker).</translation>
    </message>
    <message>
        <source>The engine beside the agent does not answer</source>
        <translation>Le moteur placé à côté de l’agent ne répond pas</translation>
    </message>
    <message>
        <source>The engine is reached over the network and has not started yet, has stopped, or listens on the other port: 2376 with TLS, 2375 without.</source>
        <translation>Le moteur est appelé par le réseau et n’a pas encore démarré, s’est arrêté, ou écoute sur l’autre port : 2376 avec TLS, 2375 sans.</translation>
    </message>
    <message>
        <source>Look at the log of the engine's container. DOCKER_HOST has to name the port that it listens on. A health check lets the agent wait for it.</source>
        <translation>Consultez le journal du conteneur du moteur. DOCKER_HOST doit indiquer le port sur lequel il écoute. Un healthcheck permet à l’agent de l’attendre.</translation>
    </message>
    <message>
        <source>The engine wants TLS, and the client speaks without</source>
        <translation>Le moteur exige TLS, et le client communique sans</translation>
    </message>
    <message>
        <source>DOCKER_HOST names the encrypted port 2376, but the client was not told to use TLS.</source>
        <translation>DOCKER_HOST indique le port chiffré 2376, mais le client n’a pas été configuré pour utiliser TLS.</translation>
    </message>
    <message>
        <source>Set DOCKER_TLS_VERIFY=1 and DOCKER_CERT_PATH=/certs/client for the agent, and mount the certificates there.</source>
        <translation>Définissez DOCKER_TLS_VERIFY=1 et DOCKER_CERT_PATH=/certs/client pour l’agent, et montez-y les certificats.</translation>
    </message>
    <message>
        <source>The engine does not accept the client's certificate</source>
        <translation>Le moteur n’accepte pas le certificat du client</translation>
    </message>
    <message>
        <source>The client shows no certificate, or one from another certificate authority; the engine may have made new ones since.</source>
        <translation>Le client ne présente pas de certificat, ou en présente un d’une autre autorité de certification ; le moteur en a peut-être créé de nouveaux entre-temps.</translation>
    </message>
    <message>
        <source>Mount the engine's client certificates (/certs/client) into the agent, set DOCKER_CERT_PATH to them, and restart the agent after the engine's certificates have changed.</source>
        <translation>Montez les certificats client du moteur (/certs/client) dans l’agent, faites pointer DOCKER_CERT_PATH vers eux, et redémarrez l’agent après un changement des certificats du moteur.</translation>
    </message>
    <message>
        <source>The client's certificates are not there</source>
        <translation>Les certificats du client sont absents</translation>
    </message>
    <message>
        <source>DOCKER_CERT_PATH names a folder without the certificates: the volume is not mounted there, or the engine has not made them yet.</source>
        <translation>DOCKER_CERT_PATH indique un dossier qui ne contient pas les certificats : le volume n’y est pas monté, ou le moteur ne les a pas encore créés.</translation>
    </message>
    <message>
        <source>Mount the volume that the engine has at /certs/client into the agent, and let the agent start after the engine is healthy.</source>
        <translation>Montez dans l’agent le volume que le moteur a sur /certs/client, et ne laissez l’agent démarrer qu’une fois le moteur opérationnel (healthy).</translation>
    </message>
    <message>
        <source>The registry speaks plain HTTP</source>
        <translation>Le registre n’utilise que HTTP, sans chiffrement</translation>
    </message>
    <message>
        <source>The engine talks to registries over HTTPS, unless it was told that this one has none.</source>
        <translation>Le moteur communique avec les registres en HTTPS, sauf s’il lui a été indiqué que celui-ci ne l’utilise pas.</translation>
    </message>
    <message>
        <source>Give the registry a certificate. If you trust the network, add it to "insecure-registries" of the daemon.json of the engine that pulls, and restart that engine.</source>
        <translation>Donnez un certificat au registre. Si vous faites confiance au réseau, ajoutez-le à « insecure-registries » dans le daemon.json du moteur qui télécharge, puis redémarrez ce moteur.</translation>
    </message>
    <message>
        <source>The client wants TLS, and the engine speaks without</source>
        <translation>Le client exige TLS, et le moteur communique sans</translation>
    </message>
    <message>
        <source>DOCKER_TLS_VERIFY is set, but DOCKER_HOST names a port without encryption (2375).</source>
        <translation>DOCKER_TLS_VERIFY est défini, mais DOCKER_HOST indique un port sans chiffrement (2375).</translation>
    </message>
    <message>
        <source>Use port 2376, or remove DOCKER_TLS_VERIFY.</source>
        <translation>Utilisez le port 2376, ou supprimez DOCKER_TLS_VERIFY.</translation>
    </message>
    <message>
        <source>The certificate was made for another name</source>
        <translation>Le certificat a été émis pour un autre nom</translation>
    </message>
    <message>
        <source>The name or address that was used is not in the server's certificate. docker:dind puts docker, localhost, its host name and its addresses there, no other network alias.</source>
        <translation>Le nom ou l’adresse utilisés ne figurent pas dans le certificat du serveur. docker:dind y inscrit docker, localhost, son nom d’hôte et ses adresses, mais aucun autre alias réseau.</translation>
    </message>
    <message>
        <source>Use one of the names that the message lists. For docker:dind: use the name docker, set its host name, or add yours with DOCKER_TLS_SAN=DNS:yourname.</source>
        <translation>Utilisez l’un des noms que le message énumère. Pour docker:dind : utilisez le nom docker, définissez son nom d’hôte, ou ajoutez le vôtre avec DOCKER_TLS_SAN=DNS:yourname.</translation>
    </message>
    <message>
        <source>The certificate has run out, or the clock is wrong</source>
        <translation>Le certificat a expiré, ou l’horloge est fausse</translation>
    </message>
    <message>
        <source>The server's certificate is not valid at the time that this machine's clock shows.</source>
        <translation>Le certificat du serveur n’est pas valide à l’heure qu’indique l’horloge de cette machine.</translation>
    </message>
    <message>
        <source>Check the clock. docker:dind makes new certificates at each start: restart it, and then the agent.</source>
        <translation>Vérifiez l’horloge. docker:dind crée de nouveaux certificats à chaque démarrage : redémarrez-le, puis l’agent.</translation>
    </message>
    <message>
        <source>The server's certificate is not trusted</source>
        <translation>Le certificat du serveur n’est pas reconnu</translation>
    </message>
    <message>
        <source>The certificate comes from an authority of your own that the engine does not know.</source>
        <translation>Le certificat vient d’une autorité interne que le moteur ne connaît pas.</translation>
    </message>
    <message>
        <source>For a registry: put the authority's certificate as ca.crt into /etc/docker/certs.d/ in a folder named like the registry (with its port), at the engine that pulls. For docker:dind: mount its client certificates.</source>
        <translation>Pour un registre : placez le certificat de l’autorité, sous le nom ca.crt, dans un dossier de /etc/docker/certs.d/ qui porte le nom du registre (avec son port), du côté du moteur qui télécharge. Pour docker:dind : montez ses certificats client.</translation>
    </message>
    <message>
        <source>The Docker client is too old for this engine</source>
        <translation>Le client Docker est trop ancien pour ce moteur</translation>
    </message>
    <message>
        <source>Engines 29.0 to 29.2 want clients from Docker 25 on (API 1.44); from 29.3 on, 19.03 is enough (API 1.40). Older agent images and Compose 1.29 bring older clients.</source>
        <translation>Les moteurs 29.0 à 29.2 exigent un client Docker 25 ou ultérieur (API 1.44) ; à partir de 29.3, 19.03 suffit (API 1.40). Les anciennes images d’agent et Compose 1.29 contiennent des clients plus anciens.</translation>
    </message>
    <message>
        <source>Update what calls the engine (the agent's image, docker-compose), or the engine to 29.3 or newer. As a bridge, the engine's start variable DOCKER_MIN_API_VERSION=1.24 lets old clients in.</source>
        <translation>Mettez à jour ce qui appelle le moteur (l’image de l’agent, docker-compose), ou le moteur vers la version 29.3 ou ultérieure. À titre provisoire, la variable de démarrage DOCKER_MIN_API_VERSION=1.24 du moteur admet les anciens clients.</translation>
    </message>
    <message>
        <source>The client was told to speak a newer API than the engine knows</source>
        <translation>Le client doit utiliser une API plus récente que celle que connaît le moteur</translation>
    </message>
    <message>
        <source>DOCKER_API_VERSION fixes the version, so the client does not agree on one with the engine.</source>
        <translation>DOCKER_API_VERSION impose la version ; le client ne s’accorde donc pas avec le moteur sur une version.</translation>
    </message>
    <message>
        <source>Remove DOCKER_API_VERSION, or set it to the version that the message names.</source>
        <translation>Supprimez DOCKER_API_VERSION, ou donnez-lui la version qu’indique le message.</translation>
    </message>
    <message>
        <source>The engine is too old for this Docker client</source>
        <translation>Le moteur est trop ancien pour ce client Docker</translation>
    </message>
    <message>
        <source>Docker clients from 29 on talk to engines with API 1.44 and newer (Docker 25). Podman offered less until 2026.</source>
        <translation>À partir de la version 29, les clients Docker communiquent avec les moteurs d’API 1.44 ou ultérieure (Docker 25). Podman restait en dessous jusqu’en 2026.</translation>
    </message>
    <message>
        <source>Update the engine or Podman, or use an older client: an agent image from before 2026.</source>
        <translation>Mettez à jour le moteur ou Podman, ou utilisez un client plus ancien : une image d’agent d’avant 2026.</translation>
    </message>
    <message>
        <source>The chosen Docker context does not exist</source>
        <translation>Le contexte Docker choisi n’existe pas</translation>
    </message>
    <message>
        <source>DOCKER_CONTEXT or Docker's settings name a context that has been removed.</source>
        <translation>DOCKER_CONTEXT ou les paramètres de Docker indiquent un contexte qui a été supprimé.</translation>
    </message>
    <message>
        <source>Choose one that exists.</source>
        <translation>Choisissez-en un qui existe.</translation>
    </message>
    <message>
        <source>The remote engine can't be reached over SSH</source>
        <translation>Le moteur distant est injoignable par SSH</translation>
    </message>
    <message>
        <source>The connection to the other machine failed, or no Docker is installed there. The end of the message is what SSH said.</source>
        <translation>La connexion à l’autre machine a échoué, ou Docker n’y est pas installé. La fin du message est la réponse de SSH.</translation>
    </message>
    <message>
        <source>Try the same connection with ssh first: it has to work without a question (key, known host), and docker must run there.</source>
        <translation>Essayez d’abord la même connexion avec ssh : elle doit fonctionner sans aucune question (clé, hôte connu), et docker doit y être utilisable.</translation>
    </message>
    <message>
        <source>Docker Desktop is not joined with this WSL system</source>
        <translation>Docker Desktop n’est pas associé à ce système WSL</translation>
    </message>
    <message>
        <source>The command docker in WSL comes from Docker Desktop, and its integration is off for this distribution, or Desktop is not running.</source>
        <translation>Dans WSL, la commande docker vient de Docker Desktop ; son intégration est désactivée pour cette distribution, ou Docker Desktop n’est pas lancé.</translation>
    </message>
    <message>
        <source>Start Docker Desktop and switch the distribution on under Settings, Resources, WSL integration.</source>
        <translation>Démarrez Docker Desktop et activez la distribution sous Settings, Resources, WSL integration.</translation>
    </message>
    <message>
        <source>No Docker engine answers</source>
        <translation>Aucun moteur Docker ne répond</translation>
    </message>
    <message>
        <source>The engine is not running, or the client looks for it in the wrong place (DOCKER_HOST, context).</source>
        <translation>Le moteur n’est pas démarré, ou le client le cherche au mauvais endroit (DOCKER_HOST, contexte).</translation>
    </message>
    <message>
        <source>Start Docker and look which engine the client uses.</source>
        <translation>Démarrez Docker et vérifiez quel moteur le client utilise.</translation>
    </message>
    <message>
        <source>A proxy in front of the socket forbids this</source>
        <translation>Un proxy devant le socket l’interdit</translation>
    </message>
    <message>
        <source>The call went to a socket proxy, which lets only some of Docker's commands through.</source>
        <translation>L’appel est passé par un proxy de socket, qui ne laisse passer qu’une partie des commandes de Docker.</translation>
    </message>
    <message>
        <source>Allow this call in the proxy's settings; for an agent of this program, --socket-proxy run lets containers through. Whoever may start containers through a proxy is root on the host, as with the socket itself.</source>
        <translation>Autorisez cet appel dans les paramètres du proxy ; pour un agent de ce programme, --socket-proxy run laisse passer les conteneurs. Quiconque peut démarrer des conteneurs par un proxy est root sur l’hôte, comme avec le socket lui-même.</translation>
    </message>
    <message>
        <source>What stands before the engine does not pass BuildKit on</source>
        <translation>Ce qui se trouve devant le moteur ne laisse pas passer BuildKit</translation>
    </message>
    <message>
        <source>BuildKit switches its connection to HTTP/2. A proxy before the socket that forbids /session or /grpc stops it, as do docker-socket-proxy 0.4.0 and newer, whose HAProxy drops the switch.</source>
        <translation>BuildKit fait passer sa connexion en HTTP/2. Un proxy devant le socket qui interdit /session ou /grpc l’arrête, tout comme docker-socket-proxy 0.4.0 et versions ultérieures, dont le HAProxy n’effectue pas ce passage.</translation>
    </message>
    <message>
        <source>Let the proxy pass SESSION and GRPC and use its version 0.3.0, or build without BuildKit: DOCKER_BUILDKIT=0 docker build.</source>
        <translation>Faites en sorte que le proxy laisse passer SESSION et GRPC et utilisez sa version 0.3.0, ou construisez sans BuildKit : DOCKER_BUILDKIT=0 docker build.</translation>
    </message>
    <message>
        <source>The program that keeps registry passwords is missing</source>
        <translation>Le programme qui conserve les mots de passe des registres manque</translation>
    </message>
    <message>
        <source>Docker's settings name a helper for passwords (docker-credential-…), and it is not installed here or fails. It is often left behind by Docker Desktop.</source>
        <translation>Les paramètres de Docker indiquent un auxiliaire pour les mots de passe (docker-credential-…), qui n’est pas installé ici ou qui échoue. C’est souvent un reste de Docker Desktop.</translation>
    </message>
    <message>
        <source>Install the helper, or remove "credsStore" from ~/.docker/config.json and log in again.</source>
        <translation>Installez l’auxiliaire, ou supprimez « credsStore » de ~/.docker/config.json et identifiez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The registry's limit of pulls is used up</source>
        <translation>La limite de téléchargements du registre est atteinte</translation>
    </message>
    <message>
        <source>Docker Hub counts pulls by account, and by address for those who are not logged in; all agents behind one address share the number.</source>
        <translation>Docker Hub compte les téléchargements par compte, et par adresse pour ceux qui ne sont pas identifiés ; tous les agents situés derrière une même adresse se partagent ce nombre.</translation>
    </message>
    <message>
        <source>Log in, wait some hours, or pull through a mirror of your own. An engine inside an agent needs the login or the mirror, too.</source>
        <translation>Identifiez-vous, attendez quelques heures, ou téléchargez par votre propre miroir. Un moteur dans un agent a lui aussi besoin de l’identification ou du miroir.</translation>
    </message>
    <message>
        <source>The image does not exist, or you may not have it</source>
        <translation>L’image n’existe pas, ou vous n’y avez pas droit</translation>
    </message>
    <message>
        <source>Registries give the same answer to both. A misspelt name is the most frequent reason.</source>
        <translation>Les registres donnent la même réponse dans les deux cas. Un nom mal orthographié est la raison la plus fréquente.</translation>
    </message>
    <message>
        <source>Check the image's name. If it is private, log in to its registry first.</source>
        <translation>Vérifiez le nom de l’image. Si elle est privée, identifiez-vous d’abord auprès de son registre.</translation>
    </message>
    <message>
        <source>The registry wants to know who you are</source>
        <translation>Le registre demande qui vous êtes</translation>
    </message>
    <message>
        <source>No login is stored for this registry, or the password is wrong or expired. The engine inside an agent does not use the host's logins.</source>
        <translation>Aucune identification n’est enregistrée pour ce registre, ou le mot de passe est faux ou expiré. Le moteur d’un agent n’utilise pas les identifications de l’hôte.</translation>
    </message>
    <message>
        <source>Log in to the registry that the image's name begins with.</source>
        <translation>Identifiez-vous auprès du registre par lequel commence le nom de l’image.</translation>
    </message>
    <message>
        <source>The image does not exist for this kind of processor</source>
        <translation>L’image n’existe pas pour ce type de processeur</translation>
    </message>
    <message>
        <source>The tag has no variant for the engine's platform. TeamCity tags like -linux-sudo are for amd64 only; the arm64 ones are called -linux-arm64-sudo.</source>
        <translation>Le tag n’a pas de variante pour la plateforme du moteur. Les tags TeamCity du type -linux-sudo sont destinés à amd64 seulement ; ceux pour arm64 s’appellent -linux-arm64-sudo.</translation>
    </message>
    <message>
        <source>Choose a tag for this platform.</source>
        <translation>Choisissez un tag pour cette plateforme.</translation>
    </message>
    <message>
        <source>The image has no such tag</source>
        <translation>L’image n’a pas ce tag</translation>
    </message>
    <message>
        <source>The repository exists, the tag does not: a misspelling, or a version that was not published.</source>
        <translation>Le dépôt existe, mais pas le tag : une faute de frappe, ou une version qui n’a pas été publiée.</translation>
    </message>
    <message>
        <source>Look up the tag on the registry's page and correct it.</source>
        <translation>Cherchez le tag sur la page du registre et corrigez-le.</translation>
    </message>
    <message>
        <source>The program was made for another kind of processor</source>
        <translation>Le programme est fait pour un autre type de processeur</translation>
    </message>
    <message>
        <source>The image is for another platform (amd64 on arm64 or the other way round), or a start script lacks its first line.</source>
        <translation>L’image est destinée à une autre plateforme (amd64 sur arm64 ou l’inverse), ou il manque la première ligne d’un script de démarrage.</translation>
    </message>
    <message>
        <source>Use the image's variant for this platform.</source>
        <translation>Utilisez la variante de l’image pour cette plateforme.</translation>
    </message>
    <message>
        <source>The image runs by emulation</source>
        <translation>L’image fonctionne par émulation</translation>
    </message>
    <message>
        <source>A warning: the image is for another kind of processor. It works slowly, if at all; an engine inside does not.</source>
        <translation>Un avertissement : l’image est destinée à un autre type de processeur. Elle fonctionne lentement, si tant est qu’elle fonctionne ; un moteur interne, lui, ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Choose the tag for this machine's platform.</source>
        <translation>Choisissez le tag pour la plateforme de cette machine.</translation>
    </message>
    <message>
        <source>The proxy can't be reached</source>
        <translation>Le proxy est injoignable</translation>
    </message>
    <message>
        <source>The engine is told to go through a proxy, and the proxy does not answer, or its name is not known where the engine runs.</source>
        <translation>Le moteur doit passer par un proxy, et le proxy ne répond pas, ou son nom n’est pas connu là où tourne le moteur.</translation>
    </message>
    <message>
        <source>Correct the proxy's address for the engine: daemon.json or its service; for docker:dind the variables HTTP_PROXY and HTTPS_PROXY of its container. localhost means that container.</source>
        <translation>Corrigez l’adresse du proxy pour le moteur : dans daemon.json ou son service ; pour docker:dind, les variables HTTP_PROXY et HTTPS_PROXY de son conteneur. localhost désigne alors ce conteneur.</translation>
    </message>
    <message>
        <source>The encrypted connection does not come about</source>
        <translation>La connexion chiffrée ne s’établit pas</translation>
    </message>
    <message>
        <source>The server answers, and then nothing more arrives. In containers this is typical of packets that are too large for the way (MTU): the host's network allows less than the 1500 that Docker assumes.</source>
        <translation>Le serveur répond, puis plus rien n’arrive. Dans des conteneurs, c’est typique de paquets trop gros pour le trajet (MTU) : le réseau de l’hôte admet moins que les 1500 que suppose Docker.</translation>
    </message>
    <message>
        <source>Compare the host's MTU with Docker's, and set "mtu" in the daemon.json of the engine (docker:dind: --mtu=1400). If a proxy is needed, set that.</source>
        <translation>Comparez le MTU de l’hôte avec celui de Docker, et définissez « mtu » dans le daemon.json du moteur (docker:dind : --mtu=1400). Si un proxy est nécessaire, configurez-le.</translation>
    </message>
    <message>
        <source>The registry's name is not found</source>
        <translation>Le nom du registre est introuvable</translation>
    </message>
    <message>
        <source>The engine can't resolve the registry's name: DNS does not work where the engine runs, or only through a proxy.</source>
        <translation>Le moteur ne parvient pas à résoudre le nom du registre : le DNS ne fonctionne pas là où tourne le moteur, ou seulement par un proxy.</translation>
    </message>
    <message>
        <source>Check DNS on the engine's machine. For an engine inside an agent, set "dns" in its daemon.json. Without a way to the internet, use a registry of your own.</source>
        <translation>Vérifiez le DNS sur la machine du moteur. Pour un moteur dans un agent, définissez « dns » dans son daemon.json. Sans accès à Internet, utilisez votre propre registre.</translation>
    </message>
    <message>
        <source>The registry does not answer</source>
        <translation>Le registre ne répond pas</translation>
    </message>
    <message>
        <source>No connection to the registry in time: a firewall, a missing proxy setting, or packets too large for the way (MTU).</source>
        <translation>Aucune connexion au registre dans le temps imparti : un pare-feu, un proxy non configuré, ou des paquets trop gros pour le trajet (MTU).</translation>
    </message>
    <message>
        <source>Check whether the engine's machine reaches the internet and needs a proxy. The shell's proxy variables do not reach the engine; set them in daemon.json.</source>
        <translation>Vérifiez si la machine du moteur a accès à Internet et si elle a besoin d’un proxy. Les variables de proxy du shell n’atteignent pas le moteur ; définissez-les dans daemon.json.</translation>
    </message>
    <message>
        <source>A container of this name exists already</source>
        <translation>Un conteneur de ce nom existe déjà</translation>
    </message>
    <message>
        <source>Names are unique in an engine, and stopped containers keep theirs.</source>
        <translation>Les noms sont uniques dans un moteur, et les conteneurs arrêtés gardent le leur.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the old container if you do not need it.</source>
        <translation>Choisissez un autre nom, ou supprimez l’ancien conteneur si vous n’en avez pas besoin.</translation>
    </message>
    <message>
        <source>Another program uses this port</source>
        <translation>Un autre programme utilise ce port</translation>
    </message>
    <message>
        <source>A published port can belong to one program of the host at a time. With the method docker-socket, ports of all builds meet on the host.</source>
        <translation>Un port publié ne peut appartenir qu’à un seul programme de l’hôte à la fois. Avec la méthode docker-socket, les ports de tous les builds se retrouvent sur l’hôte.</translation>
    </message>
    <message>
        <source>Publish another port, or stop what uses it. An agent itself needs no published port.</source>
        <translation>Publiez un autre port, ou arrêtez ce qui l’utilise. Un agent lui-même n’a pas besoin de port publié.</translation>
    </message>
    <message>
        <source>The folder or socket to mount does not exist</source>
        <translation>Le dossier ou le socket à monter n’existe pas</translation>
    </message>
    <message>
        <source>The path is looked up on the engine's machine, and it is not there. For the Docker socket: the engine is rootless or listens elsewhere.</source>
        <translation>Le chemin est recherché sur la machine du moteur, et il n’y existe pas. Pour le socket Docker : le moteur est rootless ou écoute ailleurs.</translation>
    </message>
    <message>
        <source>Create the folder on the engine's machine, or correct the path.</source>
        <translation>Créez le dossier sur la machine du moteur, ou corrigez le chemin.</translation>
    </message>
    <message>
        <source>Docker Desktop does not share this folder</source>
        <translation>Docker Desktop ne partage pas ce dossier</translation>
    </message>
    <message>
        <source>Docker Desktop passes only some of the computer's folders on to containers, and /opt is not among them.</source>
        <translation>Docker Desktop ne transmet aux conteneurs qu’une partie des dossiers de l’ordinateur, et /opt n’en fait pas partie.</translation>
    </message>
    <message>
        <source>Add the folder under Settings, Resources, File sharing; or use named volumes; or choose the method dind, which needs no folders of the host.</source>
        <translation>Ajoutez le dossier sous Settings, Resources, File sharing ; ou utilisez des volumes nommés ; ou choisissez la méthode dind, qui n’a besoin d’aucun dossier de l’hôte.</translation>
    </message>
    <message>
        <source>A folder was made where a file or socket should be</source>
        <translation>Un dossier a été créé là où devrait se trouver un fichier ou un socket</translation>
    </message>
    <message>
        <source>Something was mounted with -v from a path that did not exist, and Docker made an empty folder there. The Docker socket suffers this most.</source>
        <translation>Un montage avec -v partait d’un chemin qui n’existait pas, et Docker y a créé un dossier vide. Cela arrive le plus souvent avec le socket Docker.</translation>
    </message>
    <message>
        <source>Remove the empty folder on the engine's machine, restart what makes the real file (Docker, for the socket), and try again.</source>
        <translation>Supprimez le dossier vide sur la machine du moteur, redémarrez ce qui crée le vrai fichier (Docker, pour le socket), puis réessayez.</translation>
    </message>
    <message>
        <source>The volume still belongs to a container</source>
        <translation>Le volume appartient encore à un conteneur</translation>
    </message>
    <message>
        <source>A volume can be removed only after the containers that mount it, stopped ones included.</source>
        <translation>Un volume ne peut être supprimé qu’après les conteneurs qui le montent, y compris ceux qui sont arrêtés.</translation>
    </message>
    <message>
        <source>Remove those containers first.</source>
        <translation>Supprimez d’abord ces conteneurs.</translation>
    </message>
    <message>
        <source>A container can't restart and remove itself</source>
        <translation>Un conteneur ne peut pas à la fois redémarrer et se supprimer</translation>
    </message>
    <message>
        <source>--rm removes the container when it stops, --restart starts it again; only one of them makes sense.</source>
        <translation>--rm supprime le conteneur à son arrêt, --restart le redémarre ; un seul des deux a un sens.</translation>
    </message>
    <message>
        <source>Leave --rm out for an agent.</source>
        <translation>N’utilisez pas --rm pour un agent.</translation>
    </message>
    <message>
        <source>More processors were asked for than there are</source>
        <translation>Plus de processeurs ont été demandés qu’il n’en existe</translation>
    </message>
    <message>
        <source>The limit for processors is above what the engine's machine has.</source>
        <translation>La limite de processeurs dépasse ce dont dispose la machine du moteur.</translation>
    </message>
    <message>
        <source>Lower the limit.</source>
        <translation>Réduisez la limite.</translation>
    </message>
    <message>
        <source>The memory limit is too low</source>
        <translation>La limite de mémoire est trop basse</translation>
    </message>
    <message>
        <source>Docker takes no limit below 6 MB; a number without a unit counts bytes.</source>
        <translation>Docker n’accepte pas de limite inférieure à 6 Mo ; un nombre sans unité s’entend en octets.</translation>
    </message>
    <message>
        <source>Give the limit with a unit, such as 4g. An agent needs about 500 MB and what its builds need.</source>
        <translation>Indiquez la limite avec une unité, par exemple 4g. Un agent a besoin d’environ 500 Mo, plus ce que demandent ses builds.</translation>
    </message>
    <message>
        <source>The image has no such group</source>
        <translation>L’image n’a pas ce groupe</translation>
    </message>
    <message>
        <source>A group was named that does not exist inside the image; the host's names do not count there.</source>
        <translation>Le groupe indiqué n’existe pas dans l’image ; les noms de l’hôte n’y sont pas valables.</translation>
    </message>
    <message>
        <source>Give the group's number instead: that of the socket's group on the engine's machine.</source>
        <translation>Indiquez plutôt le numéro du groupe : celui du groupe du socket sur la machine du moteur.</translation>
    </message>
    <message>
        <source>The image has no such user</source>
        <translation>L’image n’a pas cet utilisateur</translation>
    </message>
    <message>
        <source>A user was named that does not exist inside the image.</source>
        <translation>L’utilisateur indiqué n’existe pas dans l’image.</translation>
    </message>
    <message>
        <source>Use a name or number that the image knows: root or buildagent in TeamCity's images.</source>
        <translation>Utilisez un nom ou un numéro que l’image connaît : root ou buildagent dans les images de TeamCity.</translation>
    </message>
    <message>
        <source>The engine is in no swarm</source>
        <translation>Le moteur ne fait partie d’aucun swarm</translation>
    </message>
    <message>
        <source>The command is for Docker's swarm mode, which is not switched on here. The methods dind and sysbox can't run as a stack anyway.</source>
        <translation>La commande concerne le mode swarm de Docker, qui n’est pas activé ici. De toute façon, les méthodes dind et sysbox ne peuvent pas fonctionner sous forme de stack.</translation>
    </message>
    <message>
        <source>Use docker run or docker compose.</source>
        <translation>Utilisez docker run ou docker compose.</translation>
    </message>
    <message>
        <source>docker stack leaves out parts of the file</source>
        <translation>docker stack ignore des parties du fichier</translation>
    </message>
    <message>
        <source>docker stack deploy does not know all of Compose: it passes over privileged, restart, security_opt and others. An agent with an engine of its own can't work so.</source>
        <translation>docker stack deploy ne connaît pas tout de Compose : il ignore privileged, restart, security_opt et d’autres clés. Un agent qui a son propre moteur ne peut pas fonctionner ainsi.</translation>
    </message>
    <message>
        <source>Use docker compose up on the machine itself.</source>
        <translation>Utilisez docker compose up sur la machine elle-même.</translation>
    </message>
    <message>
        <source>The image's name is not well-formed</source>
        <translation>Le nom de l’image est mal formé</translation>
    </message>
    <message>
        <source>Names of images are in small letters, with one colon before the tag. An empty variable or a stray blank in the command has the same effect.</source>
        <translation>Les noms d’images s’écrivent en minuscules, avec un seul deux-points avant le tag. Une variable vide ou une espace en trop dans la commande a le même effet.</translation>
    </message>
    <message>
        <source>Correct the name; in a script, look whether a variable is empty.</source>
        <translation>Corrigez le nom ; dans un script, vérifiez si une variable est vide.</translation>
    </message>
    <message>
        <source>The container has no such program</source>
        <translation>Le conteneur n’a pas ce programme</translation>
    </message>
    <message>
        <source>The image does not contain the program that was to be started, or an option stands behind the image's name and was taken for one.</source>
        <translation>L’image ne contient pas le programme qui devait être démarré, ou une option placée après le nom de l’image a été prise pour un programme.</translation>
    </message>
    <message>
        <source>Put options before the image's name, and check the command.</source>
        <translation>Placez les options avant le nom de l’image, et vérifiez la commande.</translation>
    </message>
    <message>
        <source>There is no docker command here</source>
        <translation>La commande docker n’existe pas ici</translation>
    </message>
    <message>
        <source>Docker's client is not installed. TeamCity's minimal agent image has none.</source>
        <translation>Le client de Docker n’est pas installé. L’image d’agent minimale de TeamCity n’en contient pas.</translation>
    </message>
    <message>
        <source>Use the image jetbrains/teamcity-agent instead of teamcity-minimal-agent. On your own machine, install Docker.</source>
        <translation>Utilisez l’image jetbrains/teamcity-agent au lieu de teamcity-minimal-agent. Sur votre propre machine, installez Docker.</translation>
    </message>
    <message>
        <source>docker-compose is not installed</source>
        <translation>docker-compose n’est pas installé</translation>
    </message>
    <message>
        <source>The old program docker-compose is no longer part of TeamCity's images since March 2024.</source>
        <translation>L’ancien programme docker-compose ne fait plus partie des images de TeamCity depuis mars 2024.</translation>
    </message>
    <message>
        <source>Write docker compose, with a blank.</source>
        <translation>Écrivez docker compose, avec une espace.</translation>
    </message>
    <message>
        <source>Docker's Compose plugin is not installed</source>
        <translation>Le plugin Compose de Docker n’est pas installé</translation>
    </message>
    <message>
        <source>The docker command does not know compose: the package docker-compose-plugin is missing.</source>
        <translation>La commande docker ne connaît pas compose : le paquet docker-compose-plugin manque.</translation>
    </message>
    <message>
        <source>Install it from where Docker came from.</source>
        <translation>Installez-le depuis la même source que Docker.</translation>
    </message>
    <message>
        <source>Docker's builder plugin is not installed</source>
        <translation>Le plugin de construction de Docker n’est pas installé</translation>
    </message>
    <message>
        <source>Building with BuildKit needs buildx: the package docker-buildx-plugin is missing.</source>
        <translation>Pour construire avec BuildKit, il faut buildx : le paquet docker-buildx-plugin manque.</translation>
    </message>
    <message>
        <source>This builder builds for one platform only</source>
        <translation>Ce builder ne construit que pour une seule plateforme</translation>
    </message>
    <message>
        <source>The engine's built-in builder can't build for several kinds of processors at once, unless it uses the containerd image store.</source>
        <translation>Le builder intégré au moteur ne peut pas construire pour plusieurs types de processeurs à la fois, sauf s’il utilise le stockage d’images de containerd.</translation>
    </message>
    <message>
        <source>Make a builder that can, or use an engine from 29 on with its new image store.</source>
        <translation>Créez un builder qui en est capable, ou utilisez un moteur 29 ou ultérieur avec son nouveau stockage des images.</translation>
    </message>
    <message>
        <source>This docker-compose is too old for the engine</source>
        <translation>Cette version de docker-compose est trop ancienne pour le moteur</translation>
    </message>
    <message>
        <source>docker-compose 1.29 wants something from the engine that newer ones no longer send. It fails when a container is made again.</source>
        <translation>docker-compose 1.29 attend du moteur une information que les plus récents n’envoient plus. Il échoue lorsqu’un conteneur est recréé.</translation>
    </message>
    <message>
        <source>Use docker compose (version 2 or newer). The half-made container with a name like 0123_agent has to be removed once.</source>
        <translation>Utilisez docker compose (version 2 ou ultérieure). Le conteneur à moitié créé, au nom du type 0123_agent, doit être supprimé une fois.</translation>
    </message>
    <message>
        <source>docker-compose 1.29 and its Python libraries do not fit</source>
        <translation>docker-compose 1.29 et ses bibliothèques Python sont incompatibles</translation>
    </message>
    <message>
        <source>The old docker-compose does not work with newer Python packages on the same machine.</source>
        <translation>L’ancien docker-compose ne fonctionne pas avec des paquets Python plus récents sur la même machine.</translation>
    </message>
    <message>
        <source>Use docker compose (version 2 or newer).</source>
        <translation>Utilisez docker compose (version 2 ou ultérieure).</translation>
    </message>
    <message>
        <source>Compose does not know one of the file's keys</source>
        <translation>Compose ne connaît pas l’une des clés du fichier</translation>
    </message>
    <message>
        <source>A key is misspelt or stands in the wrong place, or docker-compose 1.29 reads a file for version 2: it knows neither name: nor cgroup:.</source>
        <translation>Une clé est mal orthographiée ou mal placée, ou docker-compose 1.29 lit un fichier destiné à la version 2 : il ne connaît ni name: ni cgroup:.</translation>
    </message>
    <message>
        <source>Correct the key that the message names, or use docker compose (version 2 or newer).</source>
        <translation>Corrigez la clé que le message indique, ou utilisez docker compose (version 2 ou ultérieure).</translation>
    </message>
    <message>
        <source>The line version: is no longer needed</source>
        <translation>La ligne version: n’est plus nécessaire</translation>
    </message>
    <message>
        <source>A warning without effect: Compose 2 does not look at it.</source>
        <translation>Un avertissement sans effet : Compose 2 n’en tient pas compte.</translation>
    </message>
    <message>
        <source>Remove the line version: from the file.</source>
        <translation>Supprimez la ligne version: du fichier.</translation>
    </message>
    <message>
        <source>Compose put nothing in the place of a variable</source>
        <translation>Compose a remplacé une variable par du vide</translation>
    </message>
    <message>
        <source>The file has a $ that Compose takes for a variable, and it has no value. A password with a $ is eaten so.</source>
        <translation>Le fichier contient un $ que Compose prend pour une variable, et celle-ci n’a pas de valeur. C’est ainsi qu’un mot de passe contenant un $ disparaît.</translation>
    </message>
    <message>
        <source>Give the variable a value (in .env, say). Where a $ is meant as such, write $$.</source>
        <translation>Donnez une valeur à la variable (par exemple dans .env). Là où un simple $ est voulu, écrivez $$.</translation>
    </message>
    <message>
        <source>Compose can't read a $ in the file</source>
        <translation>Compose ne peut pas interpréter un $ du fichier</translation>
    </message>
    <message>
        <source>A $ begins a variable, and what follows is not one.</source>
        <translation>Un $ introduit une variable, et ce qui suit n’en est pas une.</translation>
    </message>
    <message>
        <source>Write $$ where a $ is meant as such.</source>
        <translation>Écrivez $$ là où un simple $ est voulu.</translation>
    </message>
    <message>
        <source>Something that the agent waits for did not start</source>
        <translation>Quelque chose que l’agent attend n’a pas démarré</translation>
    </message>
    <message>
        <source>A container that has to be healthy first is not: mostly the engine beside the agent.</source>
        <translation>Un conteneur qui doit d’abord être opérationnel (healthy) ne l’est pas : le plus souvent, c’est le moteur placé à côté de l’agent.</translation>
    </message>
    <message>
        <source>Look at the log of the container that the message names.</source>
        <translation>Consultez le journal du conteneur que le message indique.</translation>
    </message>
    <message>
        <source>The file uses a name that it does not define</source>
        <translation>Le fichier utilise un nom qu’il ne définit pas</translation>
    </message>
    <message>
        <source>A service names a volume, network or service that is not in the file.</source>
        <translation>Un service indique un volume, un réseau ou un service qui n’est pas dans le fichier.</translation>
    </message>
    <message>
        <source>Add it under volumes:, networks: or services:, or correct the name. A path has to begin with / or ./.</source>
        <translation>Ajoutez-le sous volumes:, networks: ou services:, ou corrigez le nom. Un chemin doit commencer par / ou ./.</translation>
    </message>
    <message>
        <source>A network or volume that should be there is not</source>
        <translation>Un réseau ou un volume qui devrait exister n’existe pas</translation>
    </message>
    <message>
        <source>The file says that it exists already (external: true), and this engine has none of that name.</source>
        <translation>Le fichier indique qu’il existe déjà (external: true), et ce moteur n’en a aucun de ce nom.</translation>
    </message>
    <message>
        <source>Create it, or remove external: true.</source>
        <translation>Créez-le, ou supprimez external: true.</translation>
    </message>
    <message>
        <source>The file is not well-formed YAML</source>
        <translation>Le fichier n’est pas du YAML bien formé</translation>
    </message>
    <message>
        <source>An indentation is off, a tab stands where blanks should be, or a text with a colon lacks its quotes.</source>
        <translation>Une indentation est décalée, une tabulation remplace des espaces, ou il manque les guillemets autour d’un texte qui contient un deux-points.</translation>
    </message>
    <message>
        <source>Look at the line that the message names and the one before.</source>
        <translation>Examinez la ligne que le message indique, et la précédente.</translation>
    </message>
    <message>
        <source>The env file is missing</source>
        <translation>Le fichier env manque</translation>
    </message>
    <message>
        <source>The Compose file takes variables from a file that is not beside it.</source>
        <translation>Le fichier Compose prend des variables dans un fichier qui ne se trouve pas à côté de lui.</translation>
    </message>
    <message>
        <source>Put the file there. An export of this program writes it as NAME.env beside the Compose file.</source>
        <translation>Placez-y le fichier. Une exportation de ce programme l’écrit sous le nom NAME.env à côté du fichier Compose.</translation>
    </message>
    <message>
        <source>The agent may not write its settings</source>
        <translation>L’agent n’a pas le droit d’écrire ses paramètres</translation>
    </message>
    <message>
        <source>The folder mounted at /data/teamcity_agent/conf belongs to root, and the agent runs as user 1000 since its images of 2020.1.</source>
        <translation>Le dossier monté sur /data/teamcity_agent/conf appartient à root, alors que l’agent s’exécute sous l’utilisateur 1000 depuis ses images 2020.1.</translation>
    </message>
    <message>
        <source>Use a named volume, or let the agent start as root, or give the host's folder to the user 1000.</source>
        <translation>Utilisez un volume nommé, laissez l’agent démarrer en tant que root, ou attribuez le dossier de l’hôte à l’utilisateur 1000.</translation>
    </message>
    <message>
        <source>The agent was not told where its server is</source>
        <translation>L’agent ne sait pas où se trouve son serveur</translation>
    </message>
    <message>
        <source>The variable SERVER_URL is empty, and there are no settings from an earlier start.</source>
        <translation>La variable SERVER_URL est vide, et il n’y a pas de paramètres d’un démarrage précédent.</translation>
    </message>
    <message>
        <source>Set SERVER_URL to the server's address, as in a browser.</source>
        <translation>Donnez à SERVER_URL l’adresse du serveur, telle que dans un navigateur.</translation>
    </message>
    <message>
        <source>The server's address has quotes or blanks in it</source>
        <translation>L’adresse du serveur contient des guillemets ou des espaces</translation>
    </message>
    <message>
        <source>SERVER_URL was given with quotes that became part of it, or with a blank at its end.</source>
        <translation>SERVER_URL a été indiquée avec des guillemets qui en font désormais partie, ou avec une espace à la fin.</translation>
    </message>
    <message>
        <source>Write it without quotes (in Compose: - SERVER_URL=https://…), remove what the agent has stored in its settings, and start it again.</source>
        <translation>Écrivez-la sans guillemets (dans Compose : - SERVER_URL=https://…), supprimez ce que l’agent a enregistré dans ses paramètres, et redémarrez-le.</translation>
    </message>
    <message>
        <source>The TeamCity server is still starting</source>
        <translation>Le serveur TeamCity est encore en cours de démarrage</translation>
    </message>
    <message>
        <source>The server answers, and is not ready yet. The agent tries again by itself.</source>
        <translation>Le serveur répond, mais n’est pas encore prêt. L’agent réessaie de lui-même.</translation>
    </message>
    <message>
        <source>Wait some minutes. If it lasts, open the server's page in a browser: it may wait for an answer.</source>
        <translation>Attendez quelques minutes. Si cela dure, ouvrez la page du serveur dans un navigateur : il attend peut-être une réponse.</translation>
    </message>
    <message>
        <source>The TeamCity server waits for an administrator</source>
        <translation>Le serveur TeamCity attend un administrateur</translation>
    </message>
    <message>
        <source>The server is in maintenance: its first start or an upgrade has to be finished in the browser.</source>
        <translation>Le serveur est en maintenance : son premier démarrage ou une mise à niveau doit être achevé dans le navigateur.</translation>
    </message>
    <message>
        <source>Open the server's page and answer what it asks. The agent connects by itself afterwards.</source>
        <translation>Ouvrez la page du serveur et répondez à ses questions. L’agent se connecte ensuite de lui-même.</translation>
    </message>
    <message>
        <source>localhost is the agent's own container</source>
        <translation>localhost est le propre conteneur de l’agent</translation>
    </message>
    <message>
        <source>Inside a container, localhost means the container, and no TeamCity server runs in it.</source>
        <translation>Dans un conteneur, localhost désigne le conteneur, et aucun serveur TeamCity n’y tourne.</translation>
    </message>
    <message>
        <source>Use the server's name in the network, or host.docker.internal if it runs on the same machine (on Linux with --add-host host.docker.internal:host-gateway). An agent that has started before keeps the old address in its settings; change it there.</source>
        <translation>Utilisez le nom du serveur dans le réseau, ou host.docker.internal s’il tourne sur la même machine (sous Linux avec --add-host host.docker.internal:host-gateway). Un agent qui a déjà démarré garde l’ancienne adresse dans ses paramètres ; modifiez-la à cet endroit.</translation>
    </message>
    <message>
        <source>Nothing answers at the server's address</source>
        <translation>Rien ne répond à l’adresse du serveur</translation>
    </message>
    <message>
        <source>The machine was reached, but no server listens on this port: TeamCity is not running, or uses another port (8111 unless it was changed).</source>
        <translation>La machine a été jointe, mais aucun serveur n’écoute sur ce port : TeamCity n’est pas démarré, ou utilise un autre port (8111, sauf s’il a été modifié).</translation>
    </message>
    <message>
        <source>Check that the server runs, and its port. An agent that has started before keeps the address that it had then.</source>
        <translation>Vérifiez que le serveur est démarré, ainsi que son port. Un agent qui a déjà démarré garde l’adresse qu’il avait alors.</translation>
    </message>
    <message>
        <source>The server's machine does not answer</source>
        <translation>La machine du serveur ne répond pas</translation>
    </message>
    <message>
        <source>The address is wrong, or a firewall drops the connection.</source>
        <translation>L’adresse est fausse, ou un pare-feu rejette la connexion.</translation>
    </message>
    <message>
        <source>Open the address from a container on the same machine. If that fails as well, the way is blocked: ask who runs the network.</source>
        <translation>Ouvrez l’adresse depuis un conteneur de la même machine. Si cela échoue aussi, le chemin est bloqué : adressez-vous aux responsables du réseau.</translation>
    </message>
    <message>
        <source>The server's name is not found from the agent</source>
        <translation>L’agent ne trouve pas le nom du serveur</translation>
    </message>
    <message>
        <source>The container can't resolve the name. Names from the host's own hosts file are not known in containers, and names of containers only on the same network.</source>
        <translation>Le conteneur ne parvient pas à résoudre le nom. Les noms du fichier hosts de l’hôte ne sont pas connus dans les conteneurs, et les noms de conteneurs ne le sont que sur le même réseau.</translation>
    </message>
    <message>
        <source>Use a name that DNS knows, put the agent on the server container's network, or add the name with --add-host.</source>
        <translation>Utilisez un nom que le DNS connaît, placez l’agent sur le réseau du conteneur du serveur, ou ajoutez le nom avec --add-host.</translation>
    </message>
    <message>
        <source>There is no way to the server from the agent</source>
        <translation>Aucun chemin ne mène de l’agent au serveur</translation>
    </message>
    <message>
        <source>The network does not let the connection through, or a Docker network uses the same addresses as the server's.</source>
        <translation>Le réseau ne laisse pas passer la connexion, ou un réseau Docker utilise les mêmes adresses que celui du serveur.</translation>
    </message>
    <message>
        <source>Compare the server's address with the ranges of Docker's networks. A firewall on the server's host can have the same effect.</source>
        <translation>Comparez l’adresse du serveur avec les plages des réseaux Docker. Un pare-feu sur l’hôte du serveur peut avoir le même effet.</translation>
    </message>
    <message>
        <source>The agent does not trust the server's certificate</source>
        <translation>L’agent ne fait pas confiance au certificat du serveur</translation>
    </message>
    <message>
        <source>The server's certificate comes from an authority that Java does not know: one of your own, or an incomplete chain.</source>
        <translation>Le certificat du serveur vient d’une autorité que Java ne connaît pas : une autorité interne, ou une chaîne incomplète.</translation>
    </message>
    <message>
        <source>Put the server's or the authority's certificate, one in a file, into /opt/buildagent/conf/trustedCertificates of the agent, and restart it.</source>
        <translation>Placez le certificat du serveur ou celui de l’autorité, un par fichier, dans /opt/buildagent/conf/trustedCertificates de l’agent, puis redémarrez-le.</translation>
    </message>
    <message>
        <source>The server speaks no HTTPS on this port</source>
        <translation>Le serveur ne communique pas en HTTPS sur ce port</translation>
    </message>
    <message>
        <source>The address begins with https://, and the server answers without encryption there.</source>
        <translation>L’adresse commence par https://, et le serveur y répond sans chiffrement.</translation>
    </message>
    <message>
        <source>Write http://, or use the server's HTTPS port. In an agent that has started before, change serverUrl in its buildAgent.properties.</source>
        <translation>Écrivez http://, ou utilisez le port HTTPS du serveur. Pour un agent qui a déjà démarré, modifiez serverUrl dans son buildAgent.properties.</translation>
    </message>
    <message>
        <source>The server's certificate was made for another name</source>
        <translation>Le certificat du serveur a été émis pour un autre nom</translation>
    </message>
    <message>
        <source>The name in SERVER_URL is not in the certificate.</source>
        <translation>Le nom indiqué dans SERVER_URL ne figure pas dans le certificat.</translation>
    </message>
    <message>
        <source>Use the name that the certificate was made for.</source>
        <translation>Utilisez le nom pour lequel le certificat a été émis.</translation>
    </message>
    <message>
        <source>The server's certificate has run out, or the clock is wrong</source>
        <translation>Le certificat du serveur a expiré, ou l’horloge est fausse</translation>
    </message>
    <message>
        <source>The certificate is not valid at the time that the agent's machine shows.</source>
        <translation>Le certificat n’est pas valide à l’heure qu’indique la machine de l’agent.</translation>
    </message>
    <message>
        <source>Check the clock of the engine's machine, and renew the server's certificate.</source>
        <translation>Vérifiez l’horloge de la machine du moteur, et renouvelez le certificat du serveur.</translation>
    </message>
    <message>
        <source>Agent and server find no common encryption</source>
        <translation>L’agent et le serveur n’ont aucun chiffrement en commun</translation>
    </message>
    <message>
        <source>The server, or a proxy before it, offers only old or only very new versions of TLS, or wants a certificate from the agent.</source>
        <translation>Le serveur, ou un proxy devant lui, ne propose que d’anciennes ou que de très récentes versions de TLS, ou exige un certificat de l’agent.</translation>
    </message>
    <message>
        <source>Let the server or proxy offer TLS 1.2 and 1.3, without certificates of clients for the agents' addresses.</source>
        <translation>Faites en sorte que le serveur ou le proxy propose TLS 1.2 et 1.3, sans certificat client pour les adresses des agents.</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password</source>
        <translation>Le proxy demande un nom et un mot de passe</translation>
    </message>
    <message>
        <source>The agent goes through a proxy that lets nobody through without a login.</source>
        <translation>L’agent passe par un proxy qui ne laisse passer personne sans identification.</translation>
    </message>
    <message>
        <source>Set teamcity.http.proxyLogin and teamcity.http.proxyPassword in the agent's buildAgent.properties, or let the proxy pass the server's address.</source>
        <translation>Définissez teamcity.http.proxyLogin et teamcity.http.proxyPassword dans le buildAgent.properties de l’agent, ou faites en sorte que le proxy laisse passer l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The agent finds no Docker engine</source>
        <translation>L’agent ne trouve aucun moteur Docker</translation>
    </message>
    <message>
        <source>Docker's client is there, but no engine answers it: the socket is not mounted, the engine beside or inside the agent has not started, or the agent may not use it.</source>
        <translation>Le client Docker est présent, mais aucun moteur ne lui répond : le socket n’est pas monté, le moteur à côté de l’agent ou à l’intérieur n’a pas démarré, ou l’agent n’a pas le droit de l’utiliser.</translation>
    </message>
    <message>
        <source>Ask inside the agent's container: docker info says what is wrong. Then look that up here.</source>
        <translation>Vérifiez dans le conteneur de l’agent : docker info indique ce qui ne va pas. Cherchez ensuite ce message ici.</translation>
    </message>
    <message>
        <source>The engine inside has to be started as root</source>
        <translation>Le moteur interne doit être démarré en tant que root</translation>
    </message>
    <message>
        <source>DOCKER_IN_DOCKER=start needs an image with sudo, or a container that starts as root.</source>
        <translation>DOCKER_IN_DOCKER=start exige une image avec sudo, ou un conteneur qui démarre en tant que root.</translation>
    </message>
    <message>
        <source>Use an image whose tag ends in -linux-sudo, and start the container as root (-u 0).</source>
        <translation>Utilisez une image dont le tag se termine par -linux-sudo, et démarrez le conteneur en tant que root (-u 0).</translation>
    </message>
    <message>
        <source>This agent image has no sudo</source>
        <translation>Cette image d’agent n’a pas sudo</translation>
    </message>
    <message>
        <source>Starting the engine inside calls sudo, even as root, and only some of TeamCity's images have it.</source>
        <translation>Le démarrage du moteur interne appelle sudo, même en tant que root, et seules certaines images de TeamCity le contiennent.</translation>
    </message>
    <message>
        <source>Use an image whose tag ends in -sudo.</source>
        <translation>Utilisez une image dont le tag se termine par -sudo.</translation>
    </message>
    <message>
        <source>sudo may not become root here</source>
        <translation>sudo n’a pas le droit de devenir root ici</translation>
    </message>
    <message>
        <source>The container was started with no-new-privileges, which switches sudo off, or its files lie where programs may not change user.</source>
        <translation>Le conteneur a été démarré avec no-new-privileges, qui désactive sudo, ou ses fichiers se trouvent là où les programmes n’ont pas le droit de changer d’utilisateur.</translation>
    </message>
    <message>
        <source>Remove no-new-privileges from the agent's security options, or start the agent as root.</source>
        <translation>Retirez no-new-privileges des options de sécurité de l’agent, ou démarrez l’agent en tant que root.</translation>
    </message>
    <message>
        <source>The memory is used up</source>
        <translation>La mémoire est épuisée</translation>
    </message>
    <message>
        <source>The agent or a build needed more memory than it may have.</source>
        <translation>L’agent ou un build a eu besoin de plus de mémoire qu’il n’en est autorisé.</translation>
    </message>
    <message>
        <source>Raise or remove the container's memory limit, or give builds less to do at once. The agent itself needs about 500 MB.</source>
        <translation>Augmentez ou supprimez la limite de mémoire du conteneur, ou donnez moins de travail simultané aux builds. L’agent lui-même a besoin d’environ 500 Mo.</translation>
    </message>
    <message>
        <source>The agent's Java is too old for the server</source>
        <translation>La version de Java de l’agent est trop ancienne pour le serveur</translation>
    </message>
    <message>
        <source>The server sent programs that were made for a newer Java than the agent's image has.</source>
        <translation>Le serveur a envoyé des programmes destinés à une version de Java plus récente que celle de l’image de l’agent.</translation>
    </message>
    <message>
        <source>Use an agent image of the same version as the server.</source>
        <translation>Utilisez une image d’agent de la même version que le serveur.</translation>
    </message>
    <message>
        <source>A build step in a container does not see the agent's files</source>
        <translation>Une étape de build dans un conteneur ne voit pas les fichiers de l’agent</translation>
    </message>
    <message>
        <source>With the method docker-socket, paths of a step's container are looked up on the host. The agent's folders have to lie on the host under the same paths, and they do not.</source>
        <translation>Avec la méthode docker-socket, les chemins du conteneur d’une étape sont recherchés sur l’hôte. Les dossiers de l’agent doivent s’y trouver sous les mêmes chemins, et ce n’est pas le cas.</translation>
    </message>
    <message>
        <source>Switch the container wrapper on, which mounts those folders; or choose the method dind or sysbox.</source>
        <translation>Activez le Container Wrapper, qui monte ces dossiers ; ou choisissez la méthode dind ou sysbox.</translation>
    </message>
    <message>
        <source>Files in the checkout belong to somebody else</source>
        <translation>Des fichiers du checkout appartiennent à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>A build in a container wrote files as root, and the agent, which runs as another user, can't change or remove them.</source>
        <translation>Un build dans un conteneur a écrit des fichiers en tant que root, et l’agent, qui s’exécute sous un autre utilisateur, ne peut ni les modifier ni les supprimer.</translation>
    </message>
    <message>
        <source>Run the agent as root, or let those builds use the agent's user number (-u 1000). Then remove the old checkout once.</source>
        <translation>Exécutez l’agent en tant que root, ou faites utiliser à ces builds le numéro d’utilisateur de l’agent (-u 1000). Supprimez ensuite une fois l’ancien checkout.</translation>
    </message>
    <message>
        <source>Git does not trust a checkout of another user</source>
        <translation>Git ne fait pas confiance au checkout d’un autre utilisateur</translation>
    </message>
    <message>
        <source>The checkout's owner is not the user that runs git: the agent's user changed, or the step's container runs as another one.</source>
        <translation>Le propriétaire du checkout n’est pas l’utilisateur qui exécute git : l’utilisateur de l’agent a changé, ou le conteneur de l’étape s’exécute sous un autre.</translation>
    </message>
    <message>
        <source>Run the step's container as the agent's user, or clean the checkout so that it is made again.</source>
        <translation>Exécutez le conteneur de l’étape sous l’utilisateur de l’agent, ou nettoyez le checkout pour qu’il soit recréé.</translation>
    </message>
    <message>
        <source>The agent's start script gave up</source>
        <translation>Le script de démarrage de l’agent a abandonné</translation>
    </message>
    <message>
        <source>The agent could not be set up; the line before says why, mostly that the server's address is missing.</source>
        <translation>L’agent n’a pas pu être configuré ; la ligne précédente en donne la raison, le plus souvent l’absence de l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Correct what the line before says, and start the agent again.</source>
        <translation>Corrigez ce qu’indique la ligne précédente, puis redémarrez l’agent.</translation>
    </message>
    <message>
        <source>The agent does not reach the TeamCity server</source>
        <translation>L’agent ne parvient pas à joindre le serveur TeamCity</translation>
    </message>
    <message>
        <source>The agent tries again about every minute and does not give up. What went wrong stands in the line before, or at the end of this one.</source>
        <translation>L’agent réessaie environ toutes les minutes et n’abandonne pas. Le problème est indiqué à la ligne précédente, ou à la fin de celle-ci.</translation>
    </message>
    <message>
        <source>Check the server's address from inside the agent's container. An agent that has started before keeps the address that it had then, whatever SERVER_URL says now.</source>
        <translation>Vérifiez l’adresse du serveur depuis le conteneur de l’agent. Un agent qui a déjà démarré garde l’adresse qu’il avait alors, quoi qu’indique SERVER_URL aujourd’hui.</translation>
    </message>
    <message>
        <source>No licence is left for another agent</source>
        <translation>Il ne reste pas de licence pour un agent de plus</translation>
    </message>
    <message>
        <source>Each authorised agent needs a licence, also when it is disabled or disconnected; three are free. One agent too many pauses the whole build queue.</source>
        <translation>Chaque agent autorisé a besoin d’une licence, même désactivé ou déconnecté ; trois sont gratuites. Un seul agent de trop suspend toute la file d’attente des builds.</translation>
    </message>
    <message>
        <source>Unauthorise or delete an agent that you no longer use, or add a licence.</source>
        <translation>Retirez son autorisation à un agent que vous n’utilisez plus ou supprimez-le, ou ajoutez une licence.</translation>
    </message>
    <message>
        <source>The server takes the call for a forgery</source>
        <translation>Le serveur prend l’appel pour une falsification</translation>
    </message>
    <message>
        <source>A call that changes something came with a session's cookie and without its CSRF token.</source>
        <translation>Un appel qui modifie quelque chose est arrivé avec le cookie d’une session, mais sans son jeton CSRF.</translation>
    </message>
    <message>
        <source>Call with an access token (Authorization: Bearer) and without cookies.</source>
        <translation>Effectuez l’appel avec un jeton d’accès (Authorization: Bearer) et sans cookies.</translation>
    </message>
    <message>
        <source>The server has locked the login for a while</source>
        <translation>Le serveur a bloqué la connexion pour un moment</translation>
    </message>
    <message>
        <source>There were too many wrong passwords. For some time it refuses the right one as well.</source>
        <translation>Trop de mots de passe erronés ont été saisis. Pendant un certain temps, il refuse aussi le bon.</translation>
    </message>
    <message>
        <source>Wait a minute, then log in once with the right password or token.</source>
        <translation>Attendez une minute, puis connectez-vous une fois avec le bon mot de passe ou jeton.</translation>
    </message>
    <message>
        <source>The server does not accept this token</source>
        <translation>Le serveur n’accepte pas ce jeton</translation>
    </message>
    <message>
        <source>The access token is wrong, expired or revoked, or tokens are switched off on this server.</source>
        <translation>Le jeton d’accès est faux, expiré ou révoqué, ou les jetons sont désactivés sur ce serveur.</translation>
    </message>
    <message>
        <source>Make a new access token in TeamCity under your profile, Access Tokens.</source>
        <translation>Créez un nouveau jeton d’accès dans TeamCity, dans votre profil, sous Access Tokens.</translation>
    </message>
    <message>
        <source>The server wants a login</source>
        <translation>Le serveur demande une identification</translation>
    </message>
    <message>
        <source>The call was made without an access token.</source>
        <translation>L’appel a été effectué sans jeton d’accès.</translation>
    </message>
    <message>
        <source>Give an access token: in TeamCity under your profile, Access Tokens.</source>
        <translation>Indiquez un jeton d’accès : dans TeamCity, dans votre profil, sous Access Tokens.</translation>
    </message>
    <message>
        <source>Your TeamCity user may not do this</source>
        <translation>Votre utilisateur TeamCity n’a pas ce droit</translation>
    </message>
    <message>
        <source>The user that the token belongs to lacks a permission: authorising agents and changing pools need one of their own.</source>
        <translation>Il manque une permission à l’utilisateur auquel appartient le jeton : autoriser des agents et modifier des pools exigent chacun la leur.</translation>
    </message>
    <message>
        <source>Ask an administrator for the permission that the message names, or use another user's token.</source>
        <translation>Demandez à un administrateur la permission que le message indique, ou utilisez le jeton d’un autre utilisateur.</translation>
    </message>
    <message>
        <source>The server does not know this agent yet</source>
        <translation>Le serveur ne connaît pas encore cet agent</translation>
    </message>
    <message>
        <source>The agent has not registered, or under another name: without AGENT_NAME the server invents one.</source>
        <translation>L’agent ne s’est pas enregistré, ou l’a fait sous un autre nom : sans AGENT_NAME, le serveur en invente un.</translation>
    </message>
    <message>
        <source>Wait some minutes, and look under Agents, Unauthorized. The agent's log says whether it reaches the server.</source>
        <translation>Attendez quelques minutes, et regardez sous Agents, Unauthorized. Le journal de l’agent indique s’il parvient à joindre le serveur.</translation>
    </message>
    <message>
        <source>The TeamCity server is not ready yet</source>
        <translation>Le serveur TeamCity n’est pas encore prêt</translation>
    </message>
    <message>
        <source>The server shows its start page: it is starting, or waits for somebody to finish the first start.</source>
        <translation>Le serveur affiche sa page de démarrage : il est en train de démarrer, ou attend que quelqu’un achève le premier démarrage.</translation>
    </message>
    <message>
        <source>Open the server's page in a browser and answer what it asks.</source>
        <translation>Ouvrez la page du serveur dans un navigateur et répondez à ses questions.</translation>
    </message>
    <message>
        <source>Something is to be written where nothing may be</source>
        <translation>Une écriture est tentée là où elle est interdite</translation>
    </message>
    <message>
        <source>The container's files are read-only (a security setting, OpenShift), or the volume was mounted so. An agent updates itself and needs to write in its own folder.</source>
        <translation>Les fichiers du conteneur sont en lecture seule (paramètre de sécurité, OpenShift), ou le volume a été monté ainsi. Un agent se met à jour lui-même et doit pouvoir écrire dans son propre dossier.</translation>
    </message>
    <message>
        <source>Mount the path for writing, and remove the read-only setting of the agent's container.</source>
        <translation>Montez le chemin en écriture, et retirez le paramètre de lecture seule du conteneur de l’agent.</translation>
    </message>
    <message>
        <source>The machine's memory is used up</source>
        <translation>La mémoire de la machine est épuisée</translation>
    </message>
    <message>
        <source>There is no memory left for another process.</source>
        <translation>Il ne reste pas de mémoire pour un processus de plus.</translation>
    </message>
    <message>
        <source>Run fewer agents at once, give them limits, or give the machine more memory or swap.</source>
        <translation>Faites tourner moins d’agents à la fois, imposez-leur des limites, ou donnez à la machine plus de mémoire ou de swap.</translation>
    </message>
    <message>
        <source>A limit of open files is reached</source>
        <translation>Une limite de fichiers ouverts est atteinte</translation>
    </message>
    <message>
        <source>A program, or all containers of the machine together, hold more files open than is allowed.</source>
        <translation>Un programme, ou tous les conteneurs de la machine ensemble, gardent ouverts plus de fichiers qu’il n’est permis.</translation>
    </message>
    <message>
        <source>Raise the limits on the host. For a container: --ulimit nofile=1048576.</source>
        <translation>Augmentez les limites sur l’hôte. Pour un conteneur : --ulimit nofile=1048576.</translation>
    </message>
    <message>
        <source>The container can't be started</source>
        <translation>Le conteneur ne peut pas être démarré</translation>
    </message>
    <message>
        <source>The runtime (runc or Sysbox) failed while it set the container up. The last part of the message says at what.</source>
        <translation>Le runtime (runc ou Sysbox) a échoué pendant la mise en place du conteneur. La dernière partie du message indique sur quoi.</translation>
    </message>
    <message>
        <source>Read the end of the message. Common causes: a missing program or path, a privilege that is not given, or a runtime that is too old for its kernel.</source>
        <translation>Lisez la fin du message. Causes courantes : un programme ou un chemin manquant, un privilège non accordé, ou un runtime trop ancien pour son noyau.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 can't be written: %2.</source>
        <translation>Impossible d’écrire %1 : %2.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write there.</source>
        <translation>Vérifiez que le dossier existe et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>Wrote %1, readable only by you.</source>
        <translation>%1 écrit, lisible par vous seul.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 écrit.</translation>
    </message>
    <message>
        <source>Which format? Give --format.</source>
        <translation>Quel format ? Indiquez --format.</translation>
    </message>
    <message>
        <source>There is no format "%1".</source>
        <translation>Il n’existe pas de format « %1 ».</translation>
    </message>
    <message>
        <source>Formats: %1.</source>
        <translation>Formats : %1.</translation>
    </message>
    <message>
        <source>With a token the export needs a file: -o PATH.</source>
        <translation>Avec un jeton, l’exportation a besoin d’un fichier : -o PATH.</translation>
    </message>
    <message>
        <source>The token is written beside it, into a file that only you can read.</source>
        <translation>Le jeton est écrit à côté, dans un fichier que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>Prints or writes what would be run. Asks no engine.

Example: dind-wizard export --format compose -o compose.yaml --server-url https://tc.example.com --method dind</source>
        <translation>Affiche ou écrit ce qui serait exécuté. N’interroge aucun moteur.

Exemple : dind-wizard export --format compose -o compose.yaml --server-url https://tc.example.com --method dind</translation>
    </message>
    <message>
        <source>Write to this file.</source>
        <translation>Écrit dans ce fichier.</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>Remarque sur %1 : %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Remarque : %1</translation>
    </message>
</context>
<context>
    <name>FactsAdvice</name>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message>
        <source>The server’s licence has no agent left, and you are about to add %1.</source>
        <translation>La licence du serveur ne permet plus aucun agent, et vous êtes sur le point d’ajouter %1.</translation>
    </message>
    <message>
        <source>The server’s licence has only %1 left, and you are about to add %2.</source>
        <translation>La licence du serveur ne permet plus que %1, et vous êtes sur le point d’ajouter %2.</translation>
    </message>
    <message>
        <source>New agents start all the same, and wait until somebody authorises them. With one authorised agent more than the licence allows, TeamCity pauses the whole build queue until the number is right again.</source>
        <translation>Les nouveaux agents démarrent quand même, et attendent que quelqu’un les autorise. Dès qu’il y a un agent autorisé de plus que ne le permet la licence, TeamCity suspend toute la file d’attente des builds jusqu’à ce que le nombre redevienne correct.</translation>
    </message>
    <message>
        <source>Make only %1</source>
        <translation>N’en créer que %1</translation>
    </message>
    <message>
        <source>Take the authorisation from agents that are no longer needed, on the server’s Agents page, or get more licences.</source>
        <translation>Retirez l’autorisation aux agents devenus inutiles, sur la page Agents du serveur, ou procurez-vous d’autres licences.</translation>
    </message>
    <message>
        <source>The server’s licence allows any number of agents.</source>
        <translation>La licence du serveur autorise un nombre illimité d’agents.</translation>
    </message>
    <message>
        <source>The server does not tell how many agents its licence still allows.</source>
        <translation>Le serveur n’indique pas combien d’agents sa licence autorise encore.</translation>
    </message>
    <message>
        <source>With one authorised agent more than that, TeamCity pauses the whole build queue.</source>
        <translation>Dès qu’il y a un agent autorisé de plus, TeamCity suspend toute la file d’attente des builds.</translation>
    </message>
    <message>
        <source>The token’s user needs the permission “View agent details” for it. Or look under Administration, Licenses.</source>
        <translation>L’utilisateur du jeton a besoin pour cela de la permission « View agent details ». Ou regardez sous Administration, Licenses.</translation>
    </message>
    <message>
        <source>The server’s licence has %1 left, of %2.</source>
        <translation>La licence du serveur permet encore %1, sur %2.</translation>
    </message>
    <message>
        <source>The server’s licence has %1 left.</source>
        <translation>La licence du serveur permet encore %1.</translation>
    </message>
    <message>
        <source>The server already has an agent called %1, and it is connected.</source>
        <translation>Le serveur a déjà un agent nommé %1, et il est connecté.</translation>
    </message>
    <message>
        <source>The server already has an agent called %1, which is not connected.</source>
        <translation>Le serveur a déjà un agent nommé %1, qui n’est pas connecté.</translation>
    </message>
    <message>
        <source>If you make that agent anew and keep its volumes, it is the same one, as it should be. Otherwise the server gives the new agent another name, such as %1-1.</source>
        <translation>Si vous recréez cet agent en conservant ses volumes, c’est le même, comme il se doit. Sinon, le serveur donne un autre nom au nouvel agent, par exemple %1-1.</translation>
    </message>
    <message>
        <source>Use the name %1</source>
        <translation>Utiliser le nom %1</translation>
    </message>
    <message>
        <source>The server has more than %1 agents; their names were not all compared.</source>
        <translation>Le serveur a plus de %1 agents ; leurs noms n’ont pas tous été comparés.</translation>
    </message>
    <message>
        <source>Choose a name that is sure to be free.</source>
        <translation>Choisissez un nom qui est sûrement libre.</translation>
    </message>
    <message>
        <source>The name %1 is free.</source>
        <translation>Le nom %1 est libre.</translation>
    </message>
    <message>
        <source>The names %1 to %2 are free.</source>
        <translation>Les noms %1 à %2 sont libres.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (full with %2)</source>
        <translation>%1 (complet avec %2)</translation>
    </message>
    <message>
        <source>%1 (%2 of at most %3)</source>
        <translation>%1 (%2 sur %3 au maximum)</translation>
    </message>
    <message>
        <source>The server does not tell its agent pools.</source>
        <translation>Le serveur n’indique pas ses pools d’agents.</translation>
    </message>
    <message>
        <source>The token’s user needs the permission “View agent details” for it.</source>
        <translation>L’utilisateur du jeton a besoin pour cela de la permission « View agent details ».</translation>
    </message>
    <message>
        <source>New agents come into the pool %1.</source>
        <translation>Les nouveaux agents rejoignent le pool %1.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>A pool decides which projects’ builds an agent gets. The server has: %1.</source>
        <translation>Un pool détermine les projets dont un agent reçoit les builds. Le serveur a : %1.</translation>
    </message>
    <message>
        <source>After the launch you can move an agent into another pool, on its page in TeamCity.</source>
        <translation>Après le lancement, vous pouvez déplacer un agent dans un autre pool, sur sa page dans TeamCity.</translation>
    </message>
</context>
<context>
    <name>FlagValues</name>
    <message>
        <source>A token is a secret and stays out of settings. Give it in a file at launch (--token-file), or authorise the agent in TeamCity.</source>
        <translation>Un jeton est un secret et ne figure pas dans les paramètres. Indiquez-le dans un fichier au lancement (--token-file), ou autorisez l’agent dans TeamCity.</translation>
    </message>
    <message>
        <source>Its value comes from where the command is run. Enter it by hand.</source>
        <translation>Sa valeur vient de l’endroit où la commande est exécutée. Saisissez-la à la main.</translation>
    </message>
    <message>
        <source>Not a bind mount or a volume.</source>
        <translation>Ni un bind mount ni un volume.</translation>
    </message>
    <message>
        <source>A volume without a name would be left behind each time the container is made anew.</source>
        <translation>Un volume sans nom subsisterait chaque fois que le conteneur est recréé.</translation>
    </message>
    <message>
        <source>The mount stays, without %1.</source>
        <translation>Le montage reste, sans %1.</translation>
    </message>
    <message>
        <source>It names no network.</source>
        <translation>Aucun réseau n’est indiqué.</translation>
    </message>
    <message>
        <source>An agent can't share another container's network. Put both on one network, and name it.</source>
        <translation>Un agent ne peut pas partager le réseau d’un autre conteneur. Placez les deux sur un même réseau, et indiquez-le.</translation>
    </message>
    <message>
        <source>The network stays, without %1.</source>
        <translation>Le réseau reste, sans %1.</translation>
    </message>
    <message>
        <source>Not a number of processors.</source>
        <translation>Ce n’est pas un nombre de processeurs.</translation>
    </message>
    <message>
        <source>Not a size.</source>
        <translation>Ce n’est pas une taille.</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>Ce n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>Not a length of time.</source>
        <translation>Ce n’est pas une durée.</translation>
    </message>
    <message>
        <source>Not HOST:ADDRESS.</source>
        <translation>Ce n’est pas HOST:ADDRESS.</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>access token</source>
        <translation>jeton d’accès</translation>
    </message>
    <message>
        <source>A key that a user makes in TeamCity’s profile. This program asks the server with it what only a user may see, such as the agent pools.</source>
        <translation>Une clé qu’un utilisateur crée dans son profil TeamCity. Avec elle, ce programme demande au serveur ce que seul un utilisateur peut voir, par exemple les pools d’agents.</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agent</translation>
    </message>
    <message>
        <source>The program of TeamCity that runs builds. Here it runs in a container and asks the server for work; the server never calls it.</source>
        <translation>Le programme de TeamCity qui exécute les builds. Ici, il tourne dans un conteneur et demande du travail au serveur ; le serveur ne l’appelle jamais.</translation>
    </message>
    <message>
        <source>agent pool</source>
        <translation>pool d’agents</translation>
    </message>
    <message>
        <source>A group of agents in TeamCity. A project’s builds run only on agents of the pools that the project is in.</source>
        <translation>Un groupe d’agents dans TeamCity. Les builds d’un projet ne s’exécutent que sur les agents des pools auxquels le projet appartient.</translation>
    </message>
    <message>
        <source>authorise</source>
        <translation>autoriser</translation>
    </message>
    <message>
        <source>To allow an agent, once, to run builds of a TeamCity server. Each authorised agent takes one place of the server’s licence.</source>
        <translation>Permettre à un agent, une fois pour toutes, d’exécuter les builds d’un serveur TeamCity. Chaque agent autorisé occupe une place de la licence du serveur.</translation>
    </message>
    <message>
        <source>bind mount</source>
        <translation>bind mount</translation>
    </message>
    <message>
        <source>A folder or file of the host that a container sees under a path of its own. What the container changes there is changed on the host.</source>
        <translation>Un dossier ou un fichier de l’hôte qu’un conteneur voit sous un chemin qui lui est propre. Ce que le conteneur y modifie est modifié sur l’hôte.</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>bridge</translation>
    </message>
    <message>
        <source>The network of containers on one host that Docker makes unless another is asked for. Containers reach the outside through it, and nothing outside reaches them until a port is published.</source>
        <translation>Le réseau de conteneurs que Docker crée sur un hôte quand aucun autre n’est demandé. Les conteneurs accèdent par lui à l’extérieur, et rien de l’extérieur ne les atteint tant qu’aucun port n’est publié.</translation>
    </message>
    <message>
        <source>build</source>
        <translation>build</translation>
    </message>
    <message>
        <source>One run of what a project has to do: compile, test, make images. On an agent it can do whatever the agent’s container may do.</source>
        <translation>Une exécution de ce qu’un projet doit faire : compiler, tester, créer des images. Sur un agent, un build peut faire tout ce qui est permis au conteneur de l’agent.</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Compose</translation>
    </message>
    <message>
        <source>Docker’s tool for several containers that belong together. A Compose file lists them, and “docker compose up” makes them.</source>
        <translation>L’outil de Docker pour plusieurs conteneurs qui vont ensemble. Un fichier Compose les décrit, et « docker compose up » les crée.</translation>
    </message>
    <message>
        <source>container</source>
        <translation>conteneur</translation>
    </message>
    <message>
        <source>A process with its own view of files, network and users, made from an image. It is no virtual machine: all containers share the host’s kernel.</source>
        <translation>Un processus qui a sa propre vue des fichiers, du réseau et des utilisateurs, créé à partir d’une image. Ce n’est pas une machine virtuelle : tous les conteneurs partagent le noyau de l’hôte.</translation>
    </message>
    <message>
        <source>Container Wrapper</source>
        <translation>Container Wrapper</translation>
    </message>
    <message>
        <source>A feature of TeamCity that runs a single build step in a container of its own. It works only where the agent’s folders have the same paths for the agent and for the engine.</source>
        <translation>Une fonction de TeamCity qui exécute une seule étape de build dans un conteneur à part. Elle ne fonctionne que là où les dossiers de l’agent ont les mêmes chemins pour l’agent et pour le moteur.</translation>
    </message>
    <message>
        <source>Docker context</source>
        <translation>contexte Docker</translation>
    </message>
    <message>
        <source>A named way to an engine that the docker command keeps: its address, with certificates if it needs any. “docker context ls” lists them.</source>
        <translation>Un accès à un moteur que la commande docker conserve sous un nom : son adresse, avec des certificats s’il en faut. « docker context ls » en affiche la liste.</translation>
    </message>
    <message>
        <source>Docker Desktop</source>
        <translation>Docker Desktop</translation>
    </message>
    <message>
        <source>Docker for Windows, macOS and desktop Linux. Its engine runs in a virtual machine, so “the host” is that machine and not your computer.</source>
        <translation>Docker pour Windows, macOS et Linux de bureau. Son moteur tourne dans une machine virtuelle : « l’hôte » est donc cette machine, et non votre ordinateur.</translation>
    </message>
    <message>
        <source>Docker in Docker</source>
        <translation>Docker in Docker</translation>
    </message>
    <message>
        <source>An engine that runs in a container itself (“dind”). What builds make there stays apart from the host’s containers and images.</source>
        <translation>Un moteur qui tourne lui-même dans un conteneur (« dind »). Ce que les builds y créent reste séparé des conteneurs et des images de l’hôte.</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>The recipe by which “docker build” makes an image, step by step.</source>
        <translation>La recette que « docker build » suit, étape par étape, pour créer une image.</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>moteur</translation>
    </message>
    <message>
        <source>The program that makes and runs containers, also called the Docker daemon or dockerd. Whoever may give it orders can do nearly everything on its host.</source>
        <translation>Le programme qui crée et exécute les conteneurs, appelé aussi démon Docker ou dockerd. Quiconque peut lui donner des ordres peut faire presque tout sur son hôte.</translation>
    </message>
    <message>
        <source>environment variable</source>
        <translation>variable d’environnement</translation>
    </message>
    <message>
        <source>A named value that a program is started with. Everybody who may inspect a container can read its variables, so they are no place for secrets.</source>
        <translation>Une valeur nommée avec laquelle un programme est démarré. Quiconque peut inspecter un conteneur peut lire ses variables : n’y mettez donc pas de secrets.</translation>
    </message>
    <message>
        <source>healthcheck</source>
        <translation>healthcheck</translation>
    </message>
    <message>
        <source>A command by which the engine asks again and again whether the program in a container does its work.</source>
        <translation>Une commande par laquelle le moteur vérifie régulièrement que le programme d’un conteneur fait son travail.</translation>
    </message>
    <message>
        <source>host</source>
        <translation>hôte</translation>
    </message>
    <message>
        <source>The machine on which the engine runs, whether that is your computer, a server, or a virtual machine.</source>
        <translation>La machine sur laquelle tourne le moteur, qu’il s’agisse de votre ordinateur, d’un serveur ou d’une machine virtuelle.</translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>A packed set of files and settings that containers are made from. Its name can end in a tag such as “:latest”, and what a tag stands for can change.</source>
        <translation>Un ensemble de fichiers et de paramètres à partir duquel on crée des conteneurs. Son nom peut se terminer par un tag tel que « :latest », et ce que désigne un tag peut changer.</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>noyau</translation>
    </message>
    <message>
        <source>The core of the operating system, which hands out memory, files and devices. All containers of a host share it, so a flaw in it can let a build out of its container.</source>
        <translation>Le cœur du système d’exploitation, qui attribue la mémoire, les fichiers et les périphériques. Tous les conteneurs d’un hôte le partagent : une faille du noyau peut donc laisser un build sortir de son conteneur.</translation>
    </message>
    <message>
        <source>Kubernetes manifest</source>
        <translation>manifeste Kubernetes</translation>
    </message>
    <message>
        <source>A file that tells a Kubernetes cluster what to run: here the agent, its volumes and its secret.</source>
        <translation>Un fichier qui indique à un cluster Kubernetes ce qu’il doit exécuter : ici l’agent, ses volumes et son secret.</translation>
    </message>
    <message>
        <source>label</source>
        <translation>label</translation>
    </message>
    <message>
        <source>A key and a value attached to a container, volume or network. By its labels this program knows what it made, and it changes nothing else.</source>
        <translation>Une clé et une valeur attachées à un conteneur, un volume ou un réseau. À ses labels, ce programme reconnaît ce qu’il a créé, et il ne modifie rien d’autre.</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>The size of the largest packet that a network passes on. Behind a VPN it is smaller than usual, and an engine that isn’t told so hangs in the middle of downloads.</source>
        <translation>La taille du plus grand paquet qu’un réseau transmet. Derrière un VPN, elle est plus petite que d’habitude, et un moteur qui l’ignore se bloque au milieu des téléchargements.</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>What containers talk over. Those on a network that was made for them find each other by name.</source>
        <translation>Ce par quoi les conteneurs communiquent. Ceux d’un réseau créé pour eux se trouvent par leur nom.</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>The exact networks, volumes and containers that follow from your choices. Preview, exports and launch all come from the same plan.</source>
        <translation>Les réseaux, volumes et conteneurs exacts qui découlent de vos choix. L’aperçu, les exports et le lancement viennent tous du même plan.</translation>
    </message>
    <message>
        <source>Podman</source>
        <translation>Podman</translation>
    </message>
    <message>
        <source>Another engine for containers, which can listen to Docker’s orders too.</source>
        <translation>Un autre moteur de conteneurs, qui peut lui aussi recevoir les ordres destinés à Docker.</translation>
    </message>
    <message>
        <source>port</source>
        <translation>port</translation>
    </message>
    <message>
        <source>A numbered door of a machine or container for network connections. To publish a port is to open it on the host and pass on to a container what comes in.</source>
        <translation>Une porte numérotée d’une machine ou d’un conteneur pour les connexions réseau. Publier un port, c’est l’ouvrir sur l’hôte et transmettre à un conteneur ce qui y arrive.</translation>
    </message>
    <message>
        <source>privileged</source>
        <translation>privilégié (privileged)</translation>
    </message>
    <message>
        <source>A container with nearly all limits lifted: every right of root, and every device of the host. A hostile program in it can take over the host.</source>
        <translation>Se dit d’un conteneur dont presque toutes les limites sont levées : il a tous les droits de root et accès à tous les périphériques de l’hôte. Un programme hostile qui s’y trouve peut prendre le contrôle de l’hôte.</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>A program that passes on requests for others. An HTTP proxy stands between a company’s network and the internet; a socket proxy passes on to the engine only some orders.</source>
        <translation>Un programme qui transmet des requêtes pour d’autres. Un proxy HTTP se place entre le réseau d’une entreprise et Internet ; un proxy du socket ne transmet au moteur que certains ordres.</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>registre</translation>
    </message>
    <message>
        <source>A server that stores images, such as Docker Hub. “docker pull” fetches from it, and “docker push” stores in it.</source>
        <translation>Un serveur qui stocke des images, comme Docker Hub. « docker pull » en télécharge des images, et « docker push » y en dépose.</translation>
    </message>
    <message>
        <source>registry mirror</source>
        <translation>miroir de registre</translation>
    </message>
    <message>
        <source>A copy of Docker Hub, often in one’s own network, that an engine asks first. It saves time and Docker Hub’s limits on downloads.</source>
        <translation>Une copie de Docker Hub, souvent sur votre propre réseau, qu’un moteur interroge en premier. Elle fait gagner du temps et évite d’épuiser la limite de téléchargement de Docker Hub.</translation>
    </message>
    <message>
        <source>restart policy</source>
        <translation>politique de redémarrage</translation>
    </message>
    <message>
        <source>What the engine does when a container ends or the host starts again. “unless-stopped” starts it again unless somebody stopped it.</source>
        <translation>Ce que fait le moteur quand un conteneur se termine ou que l’hôte redémarre. « unless-stopped » le redémarre, sauf si quelqu’un l’a arrêté.</translation>
    </message>
    <message>
        <source>root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>The user who may do everything on a Linux system. Root in a container is root on the host wherever a way out is found, unless a user namespace keeps the two apart.</source>
        <translation>L’utilisateur qui a tous les droits sur un système Linux. Root dans un conteneur est root sur l’hôte dès qu’une issue existe, sauf si un espace de noms utilisateur sépare les deux.</translation>
    </message>
    <message>
        <source>rootless</source>
        <translation>rootless</translation>
    </message>
    <message>
        <source>An engine that runs as an ordinary user. Whoever takes it over has that user’s rights on the host and no more.</source>
        <translation>Se dit d’un moteur qui tourne sous un utilisateur ordinaire. Quiconque en prend le contrôle a les droits de cet utilisateur sur l’hôte, et rien de plus.</translation>
    </message>
    <message>
        <source>runtime</source>
        <translation>runtime</translation>
    </message>
    <message>
        <source>The program that the engine calls to start a container. The usual one is runc; Sysbox is another one, with a stronger fence.</source>
        <translation>Le programme que le moteur appelle pour démarrer un conteneur. C’est d’ordinaire runc ; Sysbox en est un autre, avec une barrière plus solide.</translation>
    </message>
    <message>
        <source>settings file</source>
        <translation>fichier de paramètres</translation>
    </message>
    <message>
        <source>A file with your choices for agents, whose name ends in .dind.json. It opens in the window and serves the command line by --spec; it never holds a secret.</source>
        <translation>Un fichier qui contient vos choix pour des agents, et dont le nom se termine par .dind.json. Il s’ouvre dans la fenêtre et s’utilise en ligne de commande avec --spec ; il ne contient jamais de secret.</translation>
    </message>
    <message>
        <source>sidecar</source>
        <translation>sidecar</translation>
    </message>
    <message>
        <source>A container that serves another one beside it, such as the engine that belongs to one agent.</source>
        <translation>Un conteneur placé à côté d’un autre pour le servir, comme le moteur propre à un agent.</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>socket</translation>
    </message>
    <message>
        <source>The file by which programs on a machine give the engine orders, usually /var/run/docker.sock. A container that gets it can do on the host what root can.</source>
        <translation>Le fichier par lequel les programmes d’une machine donnent des ordres au moteur, en général /var/run/docker.sock. Un conteneur qui le reçoit peut faire sur l’hôte tout ce que peut root.</translation>
    </message>
    <message>
        <source>super user token</source>
        <translation>jeton de superutilisateur</translation>
    </message>
    <message>
        <source>A key that a TeamCity server prints to its log at each start. With it and an empty user name one is administrator.</source>
        <translation>Une clé qu’un serveur TeamCity écrit dans son journal à chaque démarrage. Avec elle et un nom d’utilisateur vide, on est administrateur.</translation>
    </message>
    <message>
        <source>Sysbox</source>
        <translation>Sysbox</translation>
    </message>
    <message>
        <source>A runtime for Linux hosts that lets an engine run in a container that is not privileged. Root in such a container is an ordinary user number on the host.</source>
        <translation>Un runtime pour hôtes Linux qui permet à un moteur de tourner dans un conteneur non privilégié. Root dans un tel conteneur n’est qu’un numéro d’utilisateur ordinaire sur l’hôte.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Encryption of a connection, with certificates that prove who is at the other end. The s in https stands for it.</source>
        <translation>Le chiffrement d’une connexion, avec des certificats qui prouvent qui se trouve à l’autre bout. C’est ce que désigne le s de https.</translation>
    </message>
    <message>
        <source>token</source>
        <translation>jeton</translation>
    </message>
    <message>
        <source>A secret that proves who is calling. An agent’s token is its identity at the server, so who has it can pose as that agent.</source>
        <translation>Un secret qui prouve l’identité de l’appelant. Le jeton d’un agent est son identité auprès du serveur : quiconque le détient peut se faire passer pour cet agent.</translation>
    </message>
    <message>
        <source>user namespace</source>
        <translation>espace de noms utilisateur</translation>
    </message>
    <message>
        <source>A feature of Linux that gives a container user numbers of its own. Root inside is then somebody without rights outside.</source>
        <translation>Une fonction de Linux qui donne à un conteneur ses propres numéros d’utilisateur. Root à l’intérieur est alors un utilisateur sans droits à l’extérieur.</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>machine virtuelle</translation>
    </message>
    <message>
        <source>A computer made by software, with a kernel of its own. It is the strongest fence between builds and a host, and the heaviest.</source>
        <translation>Un ordinateur simulé par logiciel, avec son propre noyau. C’est la barrière la plus solide entre les builds et un hôte, et aussi la plus lourde.</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>volume</translation>
    </message>
    <message>
        <source>An area of disk that the engine keeps under a name. It stays when its container is removed, until somebody removes the volume, too.</source>
        <translation>Un espace disque que le moteur conserve sous un nom. Il subsiste quand son conteneur est supprimé, jusqu’à ce que quelqu’un supprime aussi le volume.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>line %1: </source>
        <translation>ligne %1 : </translation>
    </message>
    <message>
        <source>Understood:</source>
        <translation>Compris :</translation>
    </message>
    <message>
        <source>Kept as it is:</source>
        <translation>Conservé tel quel :</translation>
    </message>
    <message>
        <source>Added by the method or by default:</source>
        <translation>Ajouté par la méthode ou par défaut :</translation>
    </message>
    <message>
        <source>Not kept:</source>
        <translation>Non conservé :</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>Remarque sur %1 : %2</translation>
    </message>
    <message>
        <source>Reads a docker run command, a Compose file or the output of docker inspect, prints the settings that come nearest to it, and says on standard error what becomes of each part. Asks no engine.

Examples: dind-wizard import compose.yaml &gt; agent.json
          docker inspect my-agent | dind-wizard import -</source>
        <translation>Lit une commande docker run, un fichier Compose ou la sortie de docker inspect, affiche les paramètres qui s’en rapprochent le plus, et indique sur la sortie d’erreur ce que devient chaque élément. N’interroge aucun moteur.

Exemples : dind-wizard import compose.yaml &gt; agent.json
           docker inspect my-agent | dind-wizard import -</translation>
    </message>
    <message>
        <source>The file, or - for standard input.</source>
        <translation>Le fichier, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>Give one file, or - for standard input.</source>
        <translation>Indiquez un fichier, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>Example: dind-wizard import compose.yaml</source>
        <translation>Exemple : dind-wizard import compose.yaml</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Start from what is there</source>
        <translation>Partir de l’existant</translation>
    </message>
    <message>
        <source>Have an agent already? Give the command, the file or the container, and the fields are filled in from it. It is only read, never changed.</source>
        <translation>Vous avez déjà un agent ? Indiquez la commande, le fichier ou le conteneur, et les champs sont remplis à partir de là. La source est seulement lue, jamais modifiée.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>Command, Compose file or docker inspect output</source>
        <translation>Commande, fichier Compose ou sortie de docker inspect</translation>
    </message>
    <message>
        <source>Paste a docker run command, a script, a Compose file or what docker inspect prints. It is read as you type.</source>
        <translation>Collez une commande docker run, un script, un fichier Compose ou ce qu’affiche docker inspect. Le texte est lu au fur et à mesure de la saisie.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>A Compose file, a script with docker commands, saved output of docker inspect, or a settings file of this program. You can also drop it anywhere on this window.</source>
        <translation>Un fichier Compose, un script avec des commandes docker, une sortie enregistrée de docker inspect, ou un fichier de paramètres de ce programme. Vous pouvez aussi le déposer n’importe où dans cette fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Choose the file to read.</source>
        <translation>Choisissez le fichier à lire.</translation>
    </message>
    <message>
        <source>&amp;Container on this engine</source>
        <translation>Conteneur sur ce &amp;moteur</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 est un dossier.</translation>
    </message>
    <message>
        <source>Choose the file in it: a Compose file, a script with docker commands, or saved output of docker inspect.</source>
        <translation>Choisissez un fichier dans ce dossier : un fichier Compose, un script avec des commandes docker, ou une sortie enregistrée de docker inspect.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>Impossible d’ouvrir %1 : %2.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Vérifiez que le fichier existe et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation>%1 dépasse 1 Mio.</translation>
    </message>
    <message>
        <source>No Compose file or docker command is that long. Choose another file, or paste the part of it that makes the agent.</source>
        <translation>Aucun fichier Compose et aucune commande docker n’est aussi long. Choisissez un autre fichier, ou collez-en la partie qui crée l’agent.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>This looks like JSON and can't be read: %1</source>
        <translation>Cela ressemble à du JSON et ne peut pas être lu : %1</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB.</source>
        <translation>Le texte dépasse 1 Mio.</translation>
    </message>
    <message>
        <source>This is no docker run command, Compose file or docker inspect output.</source>
        <translation>Ce n’est ni une commande docker run, ni un fichier Compose, ni une sortie de docker inspect.</translation>
    </message>
    <message>
        <source>A command begins with docker run, a Compose file has a line services:, and docker inspect prints JSON.</source>
        <translation>Une commande commence par docker run, un fichier Compose contient une ligne services:, et docker inspect affiche du JSON.</translation>
    </message>
</context>
<context>
    <name>InnerDisk</name>
    <message>
        <source>The docker command inside did not say how much disk is used: %1</source>
        <translation>La commande docker interne n’a pas indiqué l’espace disque utilisé : %1</translation>
    </message>
    <message>
        <source>%1 uses the Docker engine of its host.</source>
        <translation>%1 utilise le moteur Docker de son hôte.</translation>
    </message>
    <message>
        <source>What is on that engine's disk is not the agent's alone. Look at it with: docker system df</source>
        <translation>Le contenu du disque de ce moteur n’appartient pas qu’à l’agent. Pour l’examiner : docker system df</translation>
    </message>
    <message>
        <source>This program made no agent called %1 here.</source>
        <translation>Ce programme n’a créé ici aucun agent nommé %1.</translation>
    </message>
    <message>
        <source>The docker command inside %1 failed: %2</source>
        <translation>La commande docker a échoué dans %1 : %2</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>%1 can't be read: %2.</source>
        <translation>Impossible de lire %1 : %2.</translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation>Vérifiez le chemin et que vous pouvez lire le fichier.</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>Docker Compose and Docker Desktop mark with it what is theirs.</source>
        <translation>Docker Compose et Docker Desktop marquent ainsi ce qui leur appartient.</translation>
    </message>
    <message>
        <source>The check that the image has, if it has one, is left as it is.</source>
        <translation>Le healthcheck de l’image, si elle en a un, reste tel quel.</translation>
    </message>
    <message>
        <source>A check has no such setting here.</source>
        <translation>Un healthcheck n’a pas ce paramètre ici.</translation>
    </message>
    <message>
        <source>No container is described here.</source>
        <translation>Aucun conteneur n’est décrit ici.</translation>
    </message>
    <message>
        <source>Give what "docker inspect" prints for a container.</source>
        <translation>Donnez ce qu’affiche « docker inspect » pour un conteneur.</translation>
    </message>
    <message>
        <source>An agent's container stays until it is removed.</source>
        <translation>Le conteneur d’un agent reste en place jusqu’à sa suppression.</translation>
    </message>
    <message>
        <source>This is no name with an address.</source>
        <translation>Ce n’est pas un nom accompagné d’une adresse.</translation>
    </message>
    <message>
        <source>On older hosts, those with cgroup v1, this is so anyway.</source>
        <translation>Sur les hôtes plus anciens, ceux qui utilisent cgroup v1, c’est déjà le cas d’office.</translation>
    </message>
    <message>
        <source>This is not known here.</source>
        <translation>Cela n’est pas connu ici.</translation>
    </message>
    <message>
        <source>A volume without a name is lost with its container. Give it a name if its files are to be kept.</source>
        <translation>Un volume sans nom disparaît avec son conteneur. Donnez-lui un nom si ses fichiers doivent être conservés.</translation>
    </message>
    <message>
        <source>SOURCE:TARGET is wanted here.</source>
        <translation>SOURCE:TARGET est attendu ici.</translation>
    </message>
    <message>
        <source>Volumes can be read-only; they have no other options here.</source>
        <translation>Les volumes peuvent être en lecture seule ; ils n’ont pas d’autres options ici.</translation>
    </message>
    <message>
        <source>Of all that can be mounted, an agent is given folders of the host and volumes.</source>
        <translation>De tout ce qui peut être monté, un agent ne reçoit que des dossiers de l’hôte et des volumes.</translation>
    </message>
    <message>
        <source>The engine decides how it connects an agent.</source>
        <translation>C’est le moteur qui décide comment il connecte un agent.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The launch's journal %1 can't be written: %2.</source>
        <translation>Impossible d’écrire le journal %1 du lancement : %2.</translation>
    </message>
    <message>
        <source>Nothing is made without it, so that a launch that is cut off can be undone. Make room on the disk, or see that you may write there.</source>
        <translation>Rien n’est créé sans lui, afin qu’un lancement interrompu puisse être annulé. Libérez de la place sur le disque, ou vérifiez que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>Another dind-wizard is at work on this launch.</source>
        <translation>Un autre dind-wizard travaille sur ce lancement.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Attendez qu’il ait terminé.</translation>
    </message>
    <message>
        <source>This launch has ended meanwhile.</source>
        <translation>Ce lancement s’est terminé entre-temps.</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>The desktop’s key store can’t be used: %1</source>
        <translation>Le trousseau de clés du bureau est inutilisable : %1</translation>
    </message>
    <message>
        <source>Unlock it, or allow this program to use it.</source>
        <translation>Déverrouillez-le, ou autorisez ce programme à l’utiliser.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet. Without it nothing is kept.</source>
        <translation>Démarrez-en un, par exemple GNOME Keyring ou KWallet. Sans cela, rien n’est conservé.</translation>
    </message>
</context>
<context>
    <name>Kubernetes</name>
    <message>
        <source>Start with: kubectl apply -f FILE</source>
        <translation>Démarrer avec : kubectl apply -f FILE</translation>
    </message>
    <message>
        <source>Before that: kubectl create secret generic %1 --from-env-file=%2</source>
        <translation>Auparavant : kubectl create secret generic %1 --from-env-file=%2</translation>
    </message>
    <message>
        <source>The engine is a sidecar, which needs Kubernetes 1.29 or newer.</source>
        <translation>Le moteur est un sidecar, ce qui exige Kubernetes 1.29 ou version ultérieure.</translation>
    </message>
    <message>
        <source>The proxy of the node's Docker socket is a sidecar, which needs Kubernetes 1.29 or newer.</source>
        <translation>Le proxy du socket Docker du nœud est un sidecar, ce qui exige Kubernetes 1.29 ou version ultérieure.</translation>
    </message>
    <message>
        <source>The pods are numbered from 1, which needs Kubernetes 1.27 or newer.</source>
        <translation>Les pods sont numérotés à partir de 1, ce qui exige Kubernetes 1.27 ou version ultérieure.</translation>
    </message>
    <message>
        <source>The network policy keeps other pods from the proxy. It needs a cluster network that obeys policies: without one every pod reaches the proxy.</source>
        <translation>La politique réseau tient les autres pods à l’écart du proxy. Il faut pour cela un réseau de cluster qui applique les politiques : sinon, chaque pod a accès au proxy.</translation>
    </message>
    <message>
        <source>The namespace must allow privileged containers.</source>
        <translation>L’espace de noms doit autoriser les conteneurs privilégiés.</translation>
    </message>
    <message>
        <source>The cluster needs the runtime class %1.</source>
        <translation>Le cluster a besoin de la classe de runtime %1.</translation>
    </message>
    <message>
        <source>Sizes of the volumes, to be changed under volumeClaimTemplates: %1.</source>
        <translation>Tailles des volumes, à modifier sous volumeClaimTemplates : %1.</translation>
    </message>
    <message>
        <source>fsGroup 1000 is the user's group in JetBrains's images.</source>
        <translation>fsGroup 1000 est le groupe de l’utilisateur dans les images de JetBrains.</translation>
    </message>
    <message>
        <source>TeamCity agents "%1", method %2. Made by dind-wizard.</source>
        <translation>Agents TeamCity « %1 », méthode %2. Créé par dind-wizard.</translation>
    </message>
    <message>
        <source>Of the server only the data directory is kept: its logs and its temporary files last as long as its pod.</source>
        <translation>Du serveur, seul le répertoire de données est conservé : ses journaux et ses fichiers temporaires disparaissent avec son pod.</translation>
    </message>
    <message>
        <source>Kubernetes refuses the name %1, so this is called %2.</source>
        <translation>Kubernetes refuse le nom %1 ; ceci s’appelle donc %2.</translation>
    </message>
    <message>
        <source>The agent is called %1-0: Kubernetes numbers pods, and the agent takes its pod's name.</source>
        <translation>L’agent s’appelle %1-0 : Kubernetes numérote les pods, et l’agent prend le nom de son pod.</translation>
    </message>
    <message>
        <source>These labels are annotations here, because Kubernetes refuses their values: %1.</source>
        <translation>Ces labels sont ici des annotations, car Kubernetes refuse leurs valeurs : %1.</translation>
    </message>
    <message>
        <source>These labels are left out, because Kubernetes refuses their names: %1.</source>
        <translation>Ces labels sont omis, car Kubernetes refuse leurs noms : %1.</translation>
    </message>
    <message>
        <source>These variables are left out, because Kubernetes refuses their names: %1.</source>
        <translation>Ces variables sont omises, car Kubernetes refuse leurs noms : %1.</translation>
    </message>
    <message>
        <source>The volume at %1 is left out: Kubernetes takes no colon in a directory's name.</source>
        <translation>Le volume sur %1 est omis : Kubernetes n’accepte pas de deux-points dans le nom d’un répertoire.</translation>
    </message>
    <message>
        <source>Most clusters run containerd, and their nodes have no Docker socket: this starts only on nodes where Docker Engine runs and %1 is there.</source>
        <translation>La plupart des clusters utilisent containerd, et leurs nœuds n’ont pas de socket Docker : ceci ne démarre que sur des nœuds où tourne Docker Engine et où %1 existe.</translation>
    </message>
    <message>
        <source>Kubernetes refuses the name %1 for a volume, so its claim is called %2.</source>
        <translation>Kubernetes refuse le nom %1 pour un volume ; sa demande (claim) s’appelle donc %2.</translation>
    </message>
    <message>
        <source>A runtime holds for a whole pod: %1 runs the agent's container too.</source>
        <translation>Un runtime s’applique à tout un pod : %1 exécute aussi le conteneur de l’agent.</translation>
    </message>
    <message>
        <source>The network %1 is Docker's: here the agent is on the cluster's.</source>
        <translation>Le réseau %1 est celui de Docker : ici, l’agent est sur celui du cluster.</translation>
    </message>
    <message>
        <source>The host name %1 is left out: Kubernetes has no host-gateway.</source>
        <translation>Le nom d’hôte %1 est omis : Kubernetes n’a pas de host-gateway.</translation>
    </message>
    <message>
        <source>The host name %1 is left out: Kubernetes refuses the address %2.</source>
        <translation>Le nom d’hôte %1 est omis : Kubernetes refuse l’adresse %2.</translation>
    </message>
    <message>
        <source>The host name %1 is left out: Kubernetes refuses it.</source>
        <translation>Le nom d’hôte %1 est omis : Kubernetes le refuse.</translation>
    </message>
    <message>
        <source>The restart policy %1 can't be had: Kubernetes always restarts an agent.</source>
        <translation>La politique de redémarrage %1 n’est pas possible : Kubernetes redémarre toujours un agent.</translation>
    </message>
    <message>
        <source>The limit of %1 processes is left out: in Kubernetes it is a setting of the nodes (podPidsLimit).</source>
        <translation>La limite de %1 processus est omise : dans Kubernetes, c’est un paramètre des nœuds (podPidsLimit).</translation>
    </message>
    <message>
        <source>The user is left out: Kubernetes knows users by number only.</source>
        <translation>L’utilisateur est omis : Kubernetes ne connaît les utilisateurs que par leur numéro.</translation>
    </message>
    <message>
        <source>These directories last only as long as their pod, and start empty, where Docker would copy the image's files into them: %1.</source>
        <translation>Ces répertoires ne durent que le temps de leur pod, et sont vides au départ, alors que Docker y copierait les fichiers de l’image : %1.</translation>
    </message>
    <message>
        <source>These persistent volume claims are not made here and must be there: %1.</source>
        <translation>Ces demandes de volume persistant ne sont pas créées ici et doivent exister : %1.</translation>
    </message>
    <message>
        <source>All agents share them, so their access mode must be ReadWriteMany.</source>
        <translation>Tous les agents les partagent ; leur mode d’accès doit donc être ReadWriteMany.</translation>
    </message>
    <message>
        <source>These paths are on whichever node a pod runs on, and Kubernetes does not check that they exist: %1.</source>
        <translation>Ces chemins se trouvent sur le nœud, quel qu’il soit, où tourne un pod, et Kubernetes ne vérifie pas leur existence : %1.</translation>
    </message>
    <message>
        <source>To open the server at http://localhost:%1: kubectl port-forward service/%2 %1:%3. Its log: kubectl logs deployment/%2.</source>
        <translation>Pour ouvrir le serveur à l’adresse http://localhost:%1 : kubectl port-forward service/%2 %1:%3. Son journal : kubectl logs deployment/%2.</translation>
    </message>
    <message>
        <source>Size of the server's volume, to be changed in its claim: %1.</source>
        <translation>Taille du volume du serveur, à modifier dans sa demande (claim) : %1.</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>The launch was cancelled.</source>
        <translation>Le lancement a été annulé.</translation>
    </message>
    <message>
        <source>A launch of %1 was cut off on %2, and what it made is still there.</source>
        <translation>Un lancement de %1 a été interrompu le %2, et ce qu’il avait créé est toujours là.</translation>
    </message>
    <message>
        <source>Undo it with "dind-wizard recover --undo", or let it be finished with "dind-wizard recover --finish".</source>
        <translation>Annulez-le avec « dind-wizard recover --undo », ou achevez-le avec « dind-wizard recover --finish ».</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>déjà présente</translation>
    </message>
    <message>
        <source>pulled</source>
        <translation>téléchargée</translation>
    </message>
    <message>
        <source>no differences</source>
        <translation>aucune différence</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the engine and check the plan</source>
        <translation>Examiner le moteur et vérifier le plan</translation>
    </message>
    <message>
        <source>Get the image %1</source>
        <translation>Obtenir l’image %1</translation>
    </message>
    <message>
        <source>Create the network %1</source>
        <translation>Créer le réseau %1</translation>
    </message>
    <message>
        <source>Create the volumes</source>
        <translation>Créer les volumes</translation>
    </message>
    <message>
        <source>Create the container %1</source>
        <translation>Créer le conteneur %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Démarrer %1</translation>
    </message>
    <message>
        <source>Wait until %1 is ready</source>
        <translation>Attendre que %1 soit prêt</translation>
    </message>
    <message>
        <source>Try Docker inside %1</source>
        <translation>Essayer Docker dans %1</translation>
    </message>
    <message>
        <source>Build an image in %1, and run it</source>
        <translation>Construire une image dans %1 et l’exécuter</translation>
    </message>
    <message>
        <source>Share a file of %1 with a container</source>
        <translation>Partager un fichier de %1 avec un conteneur</translation>
    </message>
    <message>
        <source>Try the network of builds in %1</source>
        <translation>Essayer le réseau des builds dans %1</translation>
    </message>
    <message>
        <source>Wait for %1 in TeamCity</source>
        <translation>Attendre %1 dans TeamCity</translation>
    </message>
    <message>
        <source>Authorise %1</source>
        <translation>Autoriser %1</translation>
    </message>
    <message>
        <source>See the Docker of %1 in TeamCity</source>
        <translation>Voir le Docker de %1 dans TeamCity</translation>
    </message>
    <message>
        <source>Docker engine %1 answers</source>
        <translation>le moteur Docker %1 répond</translation>
    </message>
    <message>
        <source>Compare what runs with what was asked for</source>
        <translation>Comparer ce qui tourne avec ce qui a été demandé</translation>
    </message>
    <message>
        <source>%1 of %2, %3 of %4 layers</source>
        <translation>%1 sur %2, %3 couches sur %4</translation>
    </message>
</context>
<context>
    <name>LaunchCommand</name>
    <message>
        <source>--pull can't be "%1".</source>
        <translation>--pull n’accepte pas « %1 ».</translation>
    </message>
    <message>
        <source>Choose one of: always, missing, never.</source>
        <translation>Choisissez parmi : always, missing, never.</translation>
    </message>
    <message>
        <source>--until can't be "%1".</source>
        <translation>--until n’accepte pas « %1 ».</translation>
    </message>
    <message>
        <source>Choose one of: started, engine, connected.</source>
        <translation>Choisissez parmi : started, engine, connected.</translation>
    </message>
    <message>
        <source>--timeout needs a number of seconds.</source>
        <translation>--timeout demande un nombre de secondes.</translation>
    </message>
    <message>
        <source>--%1 needs an access token of TeamCity.</source>
        <translation>--%1 a besoin d’un jeton d’accès de TeamCity.</translation>
    </message>
    <message>
        <source>Make one in TeamCity: your profile at the top right, then Access Tokens. Give it with --access-token-file FILE.</source>
        <translation>Créez-en un dans TeamCity : votre profil en haut à droite, puis Access Tokens. Indiquez-le avec --access-token-file FILE.</translation>
    </message>
    <message>
        <source>A server that is yet to be made has no access tokens.</source>
        <translation>Un serveur qui reste à créer n’a pas de jetons d’accès.</translation>
    </message>
    <message>
        <source>Leave --access-token-file out.</source>
        <translation>N’utilisez pas --access-token-file.</translation>
    </message>
    <message>
        <source>The file %1 holds no access token.</source>
        <translation>Le fichier %1 ne contient pas de jeton d’accès.</translation>
    </message>
    <message>
        <source>Launches agents, or leaves nothing behind.

Example: dind-wizard launch --method dind --server-url https://tc.example.com

--engine may be given several times: then agents are launched on each engine, and are called NAME-ENGINE.</source>
        <translation>Lance des agents, ou ne laisse aucune trace en cas d’échec.

Exemple : dind-wizard launch --method dind --server-url https://tc.example.com

--engine peut être indiqué plusieurs fois : les agents sont alors lancés sur chaque moteur, et s’appellent NAME-ENGINE.</translation>
    </message>
    <message>
        <source>always, missing or never. Default: missing.</source>
        <translation>always, missing ou never. Par défaut : missing.</translation>
    </message>
    <message>
        <source>started: containers run; engine: Docker inside the agent answers; connected: it builds, and the server has it, authorised and with its Docker. Default: engine.</source>
        <translation>started : les conteneurs tournent ; engine : Docker répond dans l’agent ; connected : il construit, et le serveur le connaît, autorisé et avec son Docker. Par défaut : engine.</translation>
    </message>
    <message>
        <source>Replace this deployment's agents of the same names.</source>
        <translation>Remplace les agents de ce déploiement qui portent les mêmes noms.</translation>
    </message>
    <message>
        <source>File with an access token of TeamCity, for --until connected. Default: none; the agent's log has to do.</source>
        <translation>Fichier contenant un jeton d’accès de TeamCity, pour --until connected. Par défaut : aucun ; le journal de l’agent en tient lieu.</translation>
    </message>
    <message>
        <source>Authorise the agents; needs an access token.</source>
        <translation>Autorise les agents ; exige un jeton d’accès.</translation>
    </message>
    <message>
        <source>The agent pool that authorised agents go to; needs an access token. Default: where the server puts them.</source>
        <translation>Le pool dans lequel sont placés les agents autorisés ; exige un jeton d’accès. Par défaut : celui où le serveur les place.</translation>
    </message>
    <message>
        <source>Seconds for each wait. Default: 600.</source>
        <translation>Durée de chaque attente, en secondes. Par défaut : 600.</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>Remarque sur %1 : %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ÉCHEC</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Rien n’a été créé.</translation>
    </message>
    <message>
        <source>Everything that this launch had made is removed.</source>
        <translation>Tout ce que ce lancement avait créé est supprimé.</translation>
    </message>
    <message>
        <source>These could not be taken back; when the cause is gone, try again with dind-wizard recover --undo:</source>
        <translation>Les éléments suivants n’ont pas pu être retirés ; une fois la cause éliminée, réessayez avec dind-wizard recover --undo :</translation>
    </message>
    <message>
        <source>These older ones could not be removed; try again with dind-wizard recover --finish:</source>
        <translation>Ces éléments plus anciens n’ont pas pu être supprimés ; réessayez avec dind-wizard recover --finish :</translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation>Différence : %1</translation>
    </message>
    <message>
        <source>TeamCity is at %1 on the engine's host; its first start waits for you there. The super user token is in: docker logs %2</source>
        <translation>TeamCity se trouve à l’adresse %1 sur l’hôte du moteur ; son premier démarrage vous y attend. Le jeton de superutilisateur est dans : docker logs %2</translation>
    </message>
    <message>
        <source>Authorise new agents at %1</source>
        <translation>Autorisez les nouveaux agents à l’adresse %1</translation>
    </message>
    <message>
        <source>Stop: dind-wizard agents stop NAME   Remove: dind-wizard agents remove NAME</source>
        <translation>Arrêter : dind-wizard agents stop NAME   Supprimer : dind-wizard agents remove NAME</translation>
    </message>
    <message>
        <source>Cancelling, and removing what was made…</source>
        <translation>Annulation, et suppression de ce qui a été créé…</translation>
    </message>
</context>
<context>
    <name>LaunchPage</name>
    <message>
        <source>Launch</source>
        <translation>Lancement</translation>
    </message>
    <message>
        <source>Cance&amp;l the launch</source>
        <translation>Annu&amp;ler le lancement</translation>
    </message>
    <message>
        <source>Stop, and remove everything that this launch has made.</source>
        <translation>Arrêter, et supprimer tout ce que ce lancement a créé.</translation>
    </message>
    <message>
        <source>Steps of the launch</source>
        <translation>Étapes du lancement</translation>
    </message>
    <message>
        <source>Log of the agents</source>
        <translation>Journal des agents</translation>
    </message>
    <message>
        <source>The agent pool that the agents go to when they are authorized. A pool’s projects get builds from its agents only.</source>
        <translation>Le pool dans lequel sont placés les agents une fois autorisés. Seuls ses agents exécutent les builds des projets d’un pool.</translation>
    </message>
    <message>
        <source>Agent pool</source>
        <translation>Pool d’agents</translation>
    </message>
    <message>
        <source>Authorize in &amp;TeamCity</source>
        <translation>Autoriser dans &amp;TeamCity</translation>
    </message>
    <message>
        <source>Open TeamCity’s page of unauthorized agents in the browser.</source>
        <translation>Ouvrir dans le navigateur la page des agents non autorisés de TeamCity.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Launch the same once more.</source>
        <translation>Relancer à l’identique.</translation>
    </message>
    <message>
        <source>&amp;Back to the review</source>
        <translation>&amp;Retour au récapitulatif</translation>
    </message>
    <message>
        <source>Change something first; nothing that you typed is lost.</source>
        <translation>Modifiez d’abord quelque chose ; rien de ce que vous avez saisi n’est perdu.</translation>
    </message>
    <message>
        <source>Save settings a&amp;s…</source>
        <translation>Enregi&amp;strer les paramètres sous…</translation>
    </message>
    <message>
        <source>Keep what you chose in a file, to open it here again or to launch it from a script.</source>
        <translation>Conserver vos choix dans un fichier, pour l’ouvrir de nouveau ici ou pour lancer les agents depuis un script.</translation>
    </message>
    <message>
        <source>Show all ag&amp;ents</source>
        <translation>Afficher tous les ag&amp;ents</translation>
    </message>
    <message>
        <source>How they are, what they log, and what can be done with them.</source>
        <translation>Leur état, leurs journaux et les actions possibles.</translation>
    </message>
    <message>
        <source>What the launch does, step by step, and how far it is.</source>
        <translation>Ce que fait le lancement, étape par étape, et où il en est.</translation>
    </message>
    <message>
        <source>What the agents print while they start. Tokens are masked.</source>
        <translation>Ce qu’affichent les agents pendant leur démarrage. Les jetons sont masqués.</translation>
    </message>
</context>
<context>
    <name>LaunchTexts</name>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Conteneurs</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
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
        <translation>Pour l’arrêter</translation>
    </message>
    <message>
        <source>To remove it</source>
        <translation>Pour le supprimer</translation>
    </message>
    <message>
        <source>… with its data</source>
        <translation>… avec ses données</translation>
    </message>
    <message>
        <source>What runs was read back from the engine and compared with the preview: no differences.</source>
        <translation>Ce qui tourne a été relu depuis le moteur et comparé à l’aperçu : aucune différence.</translation>
    </message>
    <message>
        <source>What runs is not quite what the preview says:</source>
        <translation>Ce qui tourne ne correspond pas tout à fait à l’aperçu :</translation>
    </message>
    <message>
        <source>Next: authorize the agent in TeamCity. It shows up there within some minutes, under “Unauthorized”; until then it runs no builds.</source>
        <translation>Étape suivante : autorisez l’agent dans TeamCity. Il y apparaît au bout de quelques minutes, sous « Unauthorized » ; d’ici là, il n’exécute aucun build.</translation>
    </message>
    <message>
        <source>Taken over, with their data</source>
        <translation>Repris, avec leurs données</translation>
    </message>
    <message>
        <source>Nothing was left behind: everything that this launch had made is removed again.</source>
        <translation>Il ne reste rien : tout ce que ce lancement avait créé a été supprimé.</translation>
    </message>
    <message>
        <source>This could not be taken back. When the cause is gone, choose "Launches that were cut off" in the menu: </source>
        <translation>Les éléments suivants n’ont pas pu être retirés. Une fois la cause éliminée, choisissez « Lancements interrompus » dans le menu : </translation>
    </message>
</context>
<context>
    <name>Masking</name>
    <message>
        <source>%1 stands for a value of yours. Enter it by hand.</source>
        <translation>%1 remplace une valeur qui vous est propre. Saisissez-la à la main.</translation>
    </message>
    <message>
        <source>Only the shell that runs it knows %1. Enter it by hand.</source>
        <translation>Seul le shell qui l’exécute connaît %1. Saisissez-le à la main.</translation>
    </message>
</context>
<context>
    <name>MethodChoice</name>
    <message>
        <source>It works on this machine as it is.</source>
        <translation>Elle fonctionne sur cette machine telle quelle.</translation>
    </message>
    <message>
        <source>Something has to be installed on the host first, which you may not do: %1</source>
        <translation>Quelque chose doit d’abord être installé sur l’hôte, ce que vous n’avez pas le droit de faire : %1</translation>
    </message>
    <message>
        <source>Something has to be installed on the host first: %1</source>
        <translation>Quelque chose doit d’abord être installé sur l’hôte : %1</translation>
    </message>
    <message>
        <source>It does not work on this machine: %1</source>
        <translation>Elle ne fonctionne pas sur cette machine : %1</translation>
    </message>
    <message>
        <source>Sysbox has to be installed on the host, unless it is there.</source>
        <translation>Sysbox doit être installé sur l’hôte, s’il n’y est pas déjà.</translation>
    </message>
    <message>
        <source>Nothing has to be set up, and all builds share one cache of images.</source>
        <translation>Rien n’est à mettre en place, et tous les builds partagent un même cache d’images.</translation>
    </message>
    <message>
        <source>Any build can become root on the host with a single command, and read the secrets of every container.</source>
        <translation>N’importe quel build peut devenir root sur l’hôte avec une seule commande, et lire les secrets de chaque conteneur.</translation>
    </message>
    <message>
        <source>Builds of several agents get in each other's way: names, ports and images are the host's. Build steps in containers work for one agent only.</source>
        <translation>Les builds de plusieurs agents se gênent : noms, ports et images sont ceux de l’hôte. Les étapes de build dans des conteneurs ne fonctionnent que pour un seul agent.</translation>
    </message>
    <message>
        <source>Published ports are the host's: two builds, or a build and another program, can't use the same one.</source>
        <translation>Les ports publiés sont ceux de l’hôte : deux builds, ou un build et un autre programme, ne peuvent pas utiliser le même.</translation>
    </message>
    <message>
        <source>Containers that a build leaves behind stay on the host, and their names can collide with others there.</source>
        <translation>Les conteneurs qu’un build laisse derrière lui restent sur l’hôte, et leurs noms peuvent entrer en conflit avec d’autres.</translation>
    </message>
    <message>
        <source>Image builds find the layers of earlier builds at once.</source>
        <translation>Les constructions d’images retrouvent immédiatement les couches des builds précédents.</translation>
    </message>
    <message>
        <source>Each agent has an engine of its own: builds do not see the host's containers, and leave nothing on it.</source>
        <translation>Chaque agent a son propre moteur : les builds ne voient pas les conteneurs de l’hôte et n’y laissent rien.</translation>
    </message>
    <message>
        <source>The engine runs in a privileged container, and each agent keeps its own copy of all images.</source>
        <translation>Le moteur tourne dans un conteneur privilégié, et chaque agent conserve sa propre copie de toutes les images.</translation>
    </message>
    <message>
        <source>A hostile build can still become root on the host: the privileged flag takes the limits away.</source>
        <translation>Un build hostile peut tout de même devenir root sur l’hôte : l’option privileged supprime les limites.</translation>
    </message>
    <message>
        <source>Any number of agents fits on one host.</source>
        <translation>Un hôte peut accueillir autant d’agents que voulu.</translation>
    </message>
    <message>
        <source>Names and networks of a build's containers can't collide with those of other agents.</source>
        <translation>Les noms et les réseaux des conteneurs d’un build ne peuvent pas entrer en conflit avec ceux d’autres agents.</translation>
    </message>
    <message>
        <source>With the engine beside the agent, published ports are found at the host name docker, not at localhost.</source>
        <translation>Avec le moteur à côté de l’agent, les ports publiés se trouvent sous le nom d’hôte docker, et non sur localhost.</translation>
    </message>
    <message>
        <source>Each agent has an engine of its own without the privileged flag: root in the agent is nobody on the host.</source>
        <translation>Chaque agent a son propre moteur sans l’option privileged : root dans l’agent n’a aucun pouvoir sur l’hôte.</translation>
    </message>
    <message>
        <source>Sysbox has to be kept up to date with the kernel and with Docker, and each agent keeps its own copy of all images.</source>
        <translation>Sysbox doit être maintenu à jour en accord avec le noyau et Docker, et chaque agent conserve sa propre copie de toutes les images.</translation>
    </message>
    <message>
        <source>Of the three methods it alone keeps a hostile build off the host, as far as the shared kernel allows.</source>
        <translation>Des trois méthodes, elle seule tient un build hostile à l’écart de l’hôte, autant que le permet le noyau partagé.</translation>
    </message>
    <message>
        <source>Published ports are found at localhost, as on your own machine.</source>
        <translation>Les ports publiés se trouvent sur localhost, comme sur votre propre machine.</translation>
    </message>
    <message>
        <source>Images for other kinds of processors need Sysbox 0.6.7 and kernel 6.7.</source>
        <translation>Les images pour d’autres types de processeurs exigent Sysbox 0.6.7 et le noyau 6.7.</translation>
    </message>
    <message>
        <source>the host's engine through its socket (docker-socket)</source>
        <translation>le moteur de l’hôte par son socket (docker-socket)</translation>
    </message>
    <message>
        <source>an engine for each agent in a privileged container (dind)</source>
        <translation>un moteur par agent dans un conteneur privilégié (dind)</translation>
    </message>
    <message>
        <source>an engine for each agent under Sysbox (sysbox)</source>
        <translation>un moteur par agent sous Sysbox (sysbox)</translation>
    </message>
    <message>
        <source>Take %1.</source>
        <translation>Choisissez %1.</translation>
    </message>
    <message>
        <source>If you expect real attacks, give each build a virtual machine of its own: all containers share the host's kernel.</source>
        <translation>Si vous redoutez de véritables attaques, donnez à chaque build sa propre machine virtuelle : tous les conteneurs partagent le noyau de l’hôte.</translation>
    </message>
    <message>
        <source>None of the methods works on this machine. What is in the way stands below.</source>
        <translation>Aucune des méthodes ne fonctionne sur cette machine. Les obstacles sont indiqués ci-dessous.</translation>
    </message>
    <message>
        <source>Builds that you don't trust need Sysbox, and that can't be had here. Use a virtual machine for these builds alone, which holds nothing of worth and is thrown away often; in it, take dind.</source>
        <translation>Les builds auxquels vous ne faites pas confiance exigent Sysbox, qui n’est pas disponible ici. Pour ces builds, utilisez une machine virtuelle dédiée, qui ne contient rien de valeur et que vous remplacez souvent ; choisissez-y dind.</translation>
    </message>
</context>
<context>
    <name>MethodComparison</name>
    <message>
        <source>the host</source>
        <translation>l’hôte</translation>
    </message>
    <message>
        <source>Not yet: Sysbox is missing</source>
        <translation>Pas encore : Sysbox manque</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) of the engine passed.</source>
        <translation>
            <numerusform>%n vérification du moteur réussie.</numerusform>
            <numerusform>%n vérifications du moteur réussies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, with %n remark(s)</source>
        <translation>
            <numerusform>Oui, avec %n remarque</numerusform>
            <numerusform>Oui, avec %n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Only through a flaw in Sysbox or the kernel</source>
        <translation>Seulement par une faille de Sysbox ou du noyau</translation>
    </message>
    <message>
        <source>Root in the agent is an ordinary user number on %1, but all containers there share one kernel (%2): keep it and Sysbox up to date.</source>
        <translation>Root dans l’agent est un numéro d’utilisateur ordinaire sur %1, mais tous les conteneurs y partagent un même noyau (%2) : maintenez-le à jour, ainsi que Sysbox.</translation>
    </message>
    <message>
        <source>Only the engine's own account</source>
        <translation>Seulement le compte du moteur</translation>
    </message>
    <message>
        <source>The engine of %1 is rootless: whatever a build does, it has the rights of that one account, and its files are within reach.</source>
        <translation>Le moteur de %1 est rootless : quoi que fasse un build, il a les droits de ce seul compte, dont les fichiers sont à sa portée.</translation>
    </message>
    <message>
        <source>Docker Desktop's VM and shared folders</source>
        <translation>La VM de Docker Desktop et les dossiers partagés</translation>
    </message>
    <message>
        <source>The engine runs in a virtual machine. A hostile build owns that, and with it every folder of yours that is shared with it.</source>
        <translation>Le moteur tourne dans une machine virtuelle. Un build hostile la contrôle, et avec elle chacun de vos dossiers partagés avec elle.</translation>
    </message>
    <message>
        <source>Easy: any build can be root on %1</source>
        <translation>Facile : n’importe quel build peut être root sur %1</translation>
    </message>
    <message>
        <source>The engine of %1 runs as root. Whoever may use its socket can start a container that has the whole disk of %1 in it.</source>
        <translation>Le moteur de %1 s’exécute en tant que root. Quiconque peut utiliser son socket peut démarrer un conteneur qui contient tout le disque de %1.</translation>
    </message>
    <message>
        <source>Easy for a hostile build: root on %1</source>
        <translation>Facile pour un build hostile : root sur %1</translation>
    </message>
    <message>
        <source>The engine's container is privileged: it has every device of %1 and none of Docker's usual limits. By accident it hardly happens.</source>
        <translation>Le conteneur du moteur est privilégié : il a tous les périphériques de %1 et aucune des limites habituelles de Docker. Par accident, cela n’arrive guère.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>None yet; what comes is in reach</source>
        <translation>Aucun pour l’instant ; les prochains seront à portée</translation>
    </message>
    <message>
        <source>Builds command the engine on which other containers would run.</source>
        <translation>Les builds commandent le moteur sur lequel tourneraient d’autres conteneurs.</translation>
    </message>
    <message>
        <source>The one here is in reach of any build</source>
        <translation>Celui qui existe ici est à la portée de n’importe quel build</translation>
    </message>
    <message>
        <source>All %1 are in reach of any build</source>
        <translation>Les %1 sont à la portée de n’importe quel build</translation>
    </message>
    <message>
        <source>A build can stop these, run commands in them and read the passwords in their environment: %1.</source>
        <translation>Un build peut les arrêter, y exécuter des commandes et lire les mots de passe de leur environnement : %1.</translation>
    </message>
    <message>
        <source>Out of sight, not out of reach</source>
        <translation>Invisibles, mais pas hors de portée</translation>
    </message>
    <message>
        <source>Builds talk to an engine of their own and see only what they started. A hostile one that breaks out reaches the host's engine, too.</source>
        <translation>Les builds communiquent avec leur propre moteur et ne voient que ce qu’ils ont démarré. Un build hostile qui s’échappe atteint aussi le moteur de l’hôte.</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Hors de portée</translation>
    </message>
    <message>
        <source>Builds talk to an engine of their own, inside a container that has no rights on the host.</source>
        <translation>Les builds communiquent avec leur propre moteur, dans un conteneur qui n’a aucun droit sur l’hôte.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Sysbox is there: the engine knows the runtime sysbox-runc.</source>
        <translation>Sysbox est présent : le moteur connaît le runtime sysbox-runc.</translation>
    </message>
    <message>
        <source>The engine that is there does it: %1 on %2.</source>
        <translation>Le moteur existant suffit : %1 sur %2.</translation>
    </message>
    <message>
        <source>Sysbox, which can't be had here</source>
        <translation>Sysbox, qui n’est pas disponible ici</translation>
    </message>
    <message numerus="yes">
        <source>Sysbox: %n step(s), Docker restarts</source>
        <translation>
            <numerusform>Sysbox : %n étape, Docker redémarre</numerusform>
            <numerusform>Sysbox : %n étapes, Docker redémarre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sysbox: %n step(s), nothing restarts</source>
        <translation>
            <numerusform>Sysbox : %n étape, rien ne redémarre</numerusform>
            <numerusform>Sysbox : %n étapes, rien ne redémarre</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 free</source>
        <translation> ; %1 libres</translation>
    </message>
    <message>
        <source>They lie in %1 on %2 (storage driver %3).</source>
        <translation>Elles se trouvent dans %1 sur %2 (pilote de stockage %3).</translation>
    </message>
    <message>
        <source>the engine's folder</source>
        <translation>le dossier du moteur</translation>
    </message>
    <message>
        <source>Shared with the host%1</source>
        <translation>Partagées avec l’hôte%1</translation>
    </message>
    <message>
        <source>Builds find the images that are there already, and every layer is kept once.</source>
        <translation>Les builds trouvent les images déjà présentes, et chaque couche n’est conservée qu’une fois.</translation>
    </message>
    <message>
        <source>Once more for each agent%1</source>
        <translation>Une fois de plus pour chaque agent%1</translation>
    </message>
    <message>
        <source>Each agent's engine fetches its images anew and keeps them in a volume, beside the agent's own image of about 2 GB.</source>
        <translation>Le moteur de chaque agent télécharge ses propres images et les conserve dans un volume, en plus de l’image de l’agent, d’environ 2 Go.</translation>
    </message>
    <message>
        <source>Works on this engine</source>
        <translation>Fonctionne sur ce moteur</translation>
    </message>
    <message>
        <source>What a hostile build gets</source>
        <translation>Ce qu’obtient un build hostile</translation>
    </message>
    <message>
        <source>To install on the host</source>
        <translation>À installer sur l’hôte</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Other containers of this engine</source>
        <translation>Autres conteneurs de ce moteur</translation>
    </message>
</context>
<context>
    <name>MethodFindings</name>
    <message>
        <source>Show the steps…</source>
        <translation>Afficher les étapes…</translation>
    </message>
    <message>
        <source>This method does not fit builds that you don’t trust</source>
        <translation>Cette méthode ne convient pas aux builds auxquels vous ne faites pas confiance</translation>
    </message>
    <message>
        <source>Take “%1” instead</source>
        <translation>Choisir plutôt « %1 »</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recommandée</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>not for what you answered</source>
        <translation>inadaptée à votre réponse</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>impossible ici</translation>
    </message>
    <message>
        <source>Docker is not installed on this machine</source>
        <translation>Docker n’est pas installé sur cette machine</translation>
    </message>
    <message>
        <source>An agent is a container, and Docker is what runs it. Install it step by step, or choose an engine that is elsewhere. (%1)</source>
        <translation>Un agent est un conteneur, et c’est Docker qui l’exécute. Installez-le étape par étape, ou choisissez un moteur qui se trouve ailleurs. (%1)</translation>
    </message>
    <message>
        <source>Install Docker step by step…</source>
        <translation>Installer Docker étape par étape…</translation>
    </message>
    <message>
        <source>Sysbox has to be installed on the engine’s host first</source>
        <translation>Sysbox doit d’abord être installé sur l’hôte du moteur</translation>
    </message>
    <message>
        <source>It takes some commands in a terminal, as root. You can also go on and launch later.</source>
        <translation>Il faut quelques commandes dans un terminal, en tant que root. Vous pouvez aussi continuer et lancer plus tard.</translation>
    </message>
    <message>
        <source>Sysbox can’t be had on this engine</source>
        <translation>Sysbox n’est pas disponible sur ce moteur</translation>
    </message>
    <message>
        <source>%1: %2 (chosen)</source>
        <translation>%1 : %2 (choisie)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Take this method</source>
        <translation>Choisir cette méthode</translation>
    </message>
</context>
<context>
    <name>MethodPage</name>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Start &amp;from an existing container, command or file…</source>
        <translation>Partir d’un conteneur, d’une commande ou d’un &amp;fichier existants…</translation>
    </message>
    <message>
        <source>Fill in the fields from an agent that you have already. You can also drop a file on this window.</source>
        <translation>Remplir les champs à partir d’un agent que vous avez déjà. Vous pouvez aussi déposer un fichier dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Fill in the fields from an agent that you have already: a docker run command, a Compose file, or a container. You can also drop a file on this window, or paste a command here.</source>
        <translation>Remplir les champs à partir d’un agent que vous avez déjà : une commande docker run, un fichier Compose ou un conteneur. Vous pouvez aussi déposer un fichier dans cette fenêtre, ou coller une commande ici.</translation>
    </message>
    <message>
        <source>&amp;Other engine…</source>
        <translation>Au&amp;tre moteur…</translation>
    </message>
    <message>
        <source>Choose another Docker context or address.</source>
        <translation>Choisir un autre contexte Docker ou une autre adresse.</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>&amp;Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Ask the engine once more what it can run.</source>
        <translation>Demander une nouvelle fois au moteur ce qu’il peut exécuter.</translation>
    </message>
    <message>
        <source>Launch a&amp;gain</source>
        <translation>Rela&amp;ncer</translation>
    </message>
    <message>
        <source>Go to the review with these settings: one click there launches them.</source>
        <translation>Aller au récapitulatif avec ces paramètres : un clic suffit ensuite pour les lancer.</translation>
    </message>
    <message>
        <source>Go to the review with the settings that you launched last: one click there launches them. An agent that still runs from them is replaced.</source>
        <translation>Aller au récapitulatif avec les paramètres de votre dernier lancement : un clic suffit ensuite pour les lancer. Un agent issu de ces paramètres et encore en cours d’exécution est remplacé.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Paramètres ré&amp;cents</translation>
    </message>
    <message>
        <source>Settings that you launched lately, to look at or to change first.</source>
        <translation>Paramètres que vous avez lancés récemment, pour les consulter ou les modifier d’abord.</translation>
    </message>
    <message>
        <source>About the methods</source>
        <translation>À propos des méthodes</translation>
    </message>
    <message>
        <source>Questions and what they come to</source>
        <translation>Questions et recommandation</translation>
    </message>
</context>
<context>
    <name>MethodState</name>
    <message>
        <source>Sysbox is not there yet.</source>
        <translation>Sysbox n’est pas encore installé.</translation>
    </message>
</context>
<context>
    <name>MethodTexts</name>
    <message>
        <source>A Docker engine of its own (privileged)</source>
        <translation>Un moteur Docker dédié (privilégié)</translation>
    </message>
    <message>
        <source>Each agent gets its own engine and builds stay apart, but the engine can own the host.</source>
        <translation>Chaque agent a son propre moteur et les builds restent séparés, mais le moteur peut prendre le contrôle de l’hôte.</translation>
    </message>
    <message>
        <source>Beside the agent, a second container (a sidecar) runs a complete Docker engine that serves this agent only. The agent reaches it over a private network, encrypted with TLS, and for TeamCity's Container Wrapper (build steps that run in a container) both containers see the agent's folders under the same paths. The engine's container is privileged, which means that Docker lifts nearly all the limits it puts on containers. If you choose so, the engine runs in the agent's own container instead, and then that container is the privileged one.</source>
        <translation>À côté de l’agent, un second conteneur (un sidecar) fait tourner un moteur Docker complet, au service de ce seul agent. L’agent le joint par un réseau privé, avec un chiffrement TLS. Pour le Container Wrapper de TeamCity (des étapes de build exécutées dans un conteneur), les deux conteneurs voient les dossiers de l’agent sous les mêmes chemins. Le conteneur du moteur est privilégié, ce qui signifie que Docker lève presque toutes les limites qu’il impose aux conteneurs. Si vous le souhaitez, le moteur tourne plutôt dans le conteneur de l’agent, et c’est alors celui-ci qui est privilégié.</translation>
    </message>
    <message>
        <source>Builds must not see or disturb each other's containers, names and ports.</source>
        <translation>Les builds ne doivent ni voir ni perturber les conteneurs, les noms et les ports des autres.</translation>
    </message>
    <message>
        <source>Several agents share one host.</source>
        <translation>Plusieurs agents partagent un même hôte.</translation>
    </message>
    <message>
        <source>You trust everybody who can change a build: this method keeps order, it does not stop an attack.</source>
        <translation>Vous faites confiance à toutes les personnes qui peuvent modifier un build : cette méthode maintient l’ordre, elle n’arrête pas une attaque.</translation>
    </message>
    <message>
        <source>Sysbox cannot be installed, for example under Docker Desktop.</source>
        <translation>Sysbox ne peut pas être installé, par exemple avec Docker Desktop.</translation>
    </message>
    <message>
        <source>Builds run code from people you do not know, such as pull requests that nobody has read.</source>
        <translation>Les builds exécutent du code de personnes que vous ne connaissez pas, par exemple des pull requests que personne n’a lues.</translation>
    </message>
    <message>
        <source>The host keeps data or passwords that builds must not see.</source>
        <translation>L’hôte conserve des données ou des mots de passe que les builds ne doivent pas voir.</translation>
    </message>
    <message>
        <source>A policy forbids privileged containers, or the host's engine renumbers users (userns-remap), which refuses them.</source>
        <translation>Une politique interdit les conteneurs privilégiés, ou le moteur de l’hôte renumérote les utilisateurs (userns-remap), ce qui les exclut.</translation>
    </message>
    <message>
        <source>A host engine, version 20.10 or newer, that allows privileged containers.</source>
        <translation>Un moteur sur l’hôte, version 20.10 ou ultérieure, qui autorise les conteneurs privilégiés.</translation>
    </message>
    <message>
        <source>Disk space for a separate store of images and build cache for each agent.</source>
        <translation>De l’espace disque pour un stockage séparé des images et du cache de build de chaque agent.</translation>
    </message>
    <message>
        <source>For the sidecar, the official docker:dind image and an agent image with the docker command.</source>
        <translation>Pour le sidecar, l’image officielle docker:dind et une image d’agent qui contient la commande docker.</translation>
    </message>
    <message>
        <source>For the engine in the agent's own container, an agent image whose tag ends in -sudo.</source>
        <translation>Pour le moteur dans le conteneur de l’agent, une image d’agent dont le tag se termine par -sudo.</translation>
    </message>
    <message>
        <source>Easy for a hostile build, unlikely by accident</source>
        <translation>Facile pour un build hostile, peu probable par accident</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>One for each agent, kept in a volume</source>
        <translation>Un par agent, conservé dans un volume</translation>
    </message>
    <message>
        <source>In the engine's container; agent folders match</source>
        <translation>Dans le conteneur du moteur ; dossiers de l’agent identiques</translation>
    </message>
    <message>
        <source>Stay inside this agent's engine</source>
        <translation>Restent dans le moteur de cet agent</translation>
    </message>
    <message>
        <source>Several, each with volumes of its own</source>
        <translation>Plusieurs, chacun avec ses propres volumes</translation>
    </message>
    <message>
        <source>Yes; a takeover reaches its VM and shared folders</source>
        <translation>Oui ; une prise de contrôle atteint la VM et les dossiers partagés</translation>
    </message>
    <message>
        <source>The engine's container is as good as root on the host</source>
        <translation>Le conteneur du moteur équivaut à root sur l’hôte</translation>
    </message>
    <message>
        <source>A privileged container has every right of root, every device of the host and none of Docker's usual filters. A hostile build can use it to mount the host's disk or to change settings of the host's kernel. Limits on memory or processors stay in force but do not prevent this.</source>
        <translation>Un conteneur privilégié a tous les droits de root, tous les périphériques de l’hôte et aucun des filtres habituels de Docker. Un build hostile peut s’en servir pour monter le disque de l’hôte ou pour modifier des paramètres de son noyau. Les limites de mémoire ou de processeurs restent en vigueur, mais n’empêchent pas cela.</translation>
    </message>
    <message>
        <source>The sidecar is not a wall</source>
        <translation>Le sidecar n’est pas un mur</translation>
    </message>
    <message>
        <source>The agent's own container is not privileged, yet a build can ask the engine for a privileged container and break out through that. Running the agent as an ordinary user does not help, because the engine obeys whoever holds its client key, and every build does. TLS keeps out strangers on the network, not builds.</source>
        <translation>Le conteneur de l’agent n’est pas privilégié, mais un build peut demander au moteur un conteneur privilégié et s’échapper par là. Exécuter l’agent sous un utilisateur ordinaire n’y change rien, car le moteur obéit à quiconque détient sa clé client, et chaque build la détient. TLS tient à l’écart les inconnus du réseau, pas les builds.</translation>
    </message>
    <message>
        <source>Without TLS, every container of a build commands the engine</source>
        <translation>Sans TLS, chaque conteneur d’un build commande le moteur</translation>
    </message>
    <message>
        <source>Containers that a build starts can reach the engine at their own network gateway. If TLS is switched off (port 2375), a test image from the internet is enough to take over the engine and, through it, the host. A private network does not help here, because these containers run on the engine itself.</source>
        <translation>Les conteneurs que démarre un build peuvent joindre le moteur à la passerelle de leur propre réseau. Si TLS est désactivé (port 2375), une image de test venue d’Internet suffit pour prendre le contrôle du moteur et, à travers lui, de l’hôte. Un réseau privé n’y change rien, car ces conteneurs tournent sur le moteur lui-même.</translation>
    </message>
    <message>
        <source>The disk fills up out of sight</source>
        <translation>Le disque se remplit sans qu’on le voie</translation>
    </message>
    <message>
        <source>Each engine keeps its images in a volume, a disk area managed by Docker, that grows until somebody cleans it. Cleaning up on the host's engine does not reach inside; do it in a build, or remove the volume together with the agent. Never give two engines the same volume: they would damage each other's data.</source>
        <translation>Chaque moteur conserve ses images dans un volume, une zone du disque gérée par Docker, qui grossit jusqu’à ce que quelqu’un fasse le ménage. Un nettoyage sur le moteur de l’hôte n’y a pas d’effet ; faites-le dans un build, ou supprimez le volume en même temps que l’agent. Ne donnez jamais le même volume à deux moteurs : chacun endommagerait les données de l’autre.</translation>
    </message>
    <message>
        <source>Published ports are not on localhost</source>
        <translation>Les ports publiés ne sont pas sur localhost</translation>
    </message>
    <message>
        <source>With the sidecar, a port that a build publishes opens on the engine's container, under the name docker, not on the agent. A test that connects to localhost fails until it uses that name. With the engine in the agent's own container, localhost works.</source>
        <translation>Avec le sidecar, un port que publie un build s’ouvre sur le conteneur du moteur, sous le nom docker, et non sur l’agent. Un test qui se connecte à localhost échoue tant qu’il n’utilise pas ce nom. Avec le moteur dans le conteneur de l’agent, localhost fonctionne.</translation>
    </message>
    <message>
        <source>Share the host's Docker</source>
        <translation>Partager le Docker de l’hôte</translation>
    </message>
    <message>
        <source>Builds use the host's own Docker engine: quick to set up, but any build can own the host.</source>
        <translation>Les builds utilisent le moteur Docker de l’hôte : rapide à mettre en place, mais n’importe quel build peut prendre le contrôle de l’hôte.</translation>
    </message>
    <message>
        <source>The agent's container is given the socket of the host's Docker engine: the file, usually /var/run/docker.sock, through which programs give Docker orders. When a build runs docker, the host's engine does the work. Containers that a build starts therefore run beside the agent, not inside it, and share images, names, ports and networks with everything else on that engine. So that TeamCity can run a build step in a container (its Container Wrapper), the agent's folders lie on the host under the same paths as in the agent.</source>
        <translation>Le conteneur de l’agent reçoit le socket du moteur Docker de l’hôte : le fichier, en général /var/run/docker.sock, par lequel les programmes donnent des ordres à Docker. Lorsqu’un build exécute docker, c’est le moteur de l’hôte qui fait le travail. Les conteneurs que démarre un build tournent donc à côté de l’agent, et non à l’intérieur, et partagent images, noms, ports et réseaux avec tout ce qui se trouve sur ce moteur. Pour que TeamCity puisse exécuter une étape de build dans un conteneur (son Container Wrapper), les dossiers de l’agent se trouvent sur l’hôte sous les mêmes chemins que dans l’agent.</translation>
    </message>
    <message>
        <source>Everybody who can change a build may act as root, the all-powerful administrator, on this host anyway.</source>
        <translation>Toutes les personnes qui peuvent modifier un build ont de toute façon le droit d’agir sur cet hôte en tant que root, l’administrateur tout-puissant.</translation>
    </message>
    <message>
        <source>The host does nothing but build and can be set up again from scratch.</source>
        <translation>L’hôte ne sert qu’aux builds et peut être réinstallé entièrement.</translation>
    </message>
    <message>
        <source>One image cache for all builds matters more to you than keeping builds apart.</source>
        <translation>Un cache d’images commun à tous les builds compte plus pour vous que leur séparation.</translation>
    </message>
    <message>
        <source>Builds only make images: a proxy that lets no containers through (setting: socket proxy, build) can then keep them from the host's files.</source>
        <translation>Les builds ne font que créer des images : un proxy qui ne laisse passer aucun conteneur (paramètre : proxy du socket, build) peut alors les tenir à l’écart des fichiers de l’hôte.</translation>
    </message>
    <message>
        <source>The host's engine runs in rootless mode, under an ordinary account: a takeover then ends at that account.</source>
        <translation>Le moteur de l’hôte tourne en mode rootless, sous un compte ordinaire : une prise de contrôle s’arrête alors à ce compte.</translation>
    </message>
    <message>
        <source>The host also runs other services, or keeps data and passwords that builds must not see.</source>
        <translation>L’hôte fait aussi tourner d’autres services, ou conserve des données et des mots de passe que les builds ne doivent pas voir.</translation>
    </message>
    <message>
        <source>You want several agents with the Container Wrapper on one host: they would use the same folders.</source>
        <translation>Vous voulez plusieurs agents avec le Container Wrapper sur un même hôte : ils utiliseraient les mêmes dossiers.</translation>
    </message>
    <message>
        <source>You hope that a proxy before the socket makes it safe while builds still start containers: it does not.</source>
        <translation>Vous espérez qu’un proxy devant le socket le rende sûr alors que les builds démarrent encore des conteneurs : ce n’est pas le cas.</translation>
    </message>
    <message>
        <source>A Docker engine for Linux containers, version 20.10 or newer; the one in Docker Desktop counts.</source>
        <translation>Un moteur Docker pour conteneurs Linux, version 20.10 ou ultérieure ; celui de Docker Desktop convient.</translation>
    </message>
    <message>
        <source>Permission to use the socket: the agent runs as root, or joins the group that owns the socket on the engine's host.</source>
        <translation>Le droit d’utiliser le socket : l’agent s’exécute en tant que root, ou rejoint le groupe propriétaire du socket sur l’hôte du moteur.</translation>
    </message>
    <message>
        <source>For the Container Wrapper, five folders under /opt/buildagent on the host: work, temp, tools, plugins and system. They are made if missing.</source>
        <translation>Pour le Container Wrapper, cinq dossiers sous /opt/buildagent sur l’hôte : work, temp, tools, plugins et system. Ils sont créés s’ils n’existent pas.</translation>
    </message>
    <message>
        <source>An agent image that has the docker command. jetbrains/teamcity-agent has it, the minimal image has not.</source>
        <translation>Une image d’agent qui contient la commande docker. C’est le cas de jetbrains/teamcity-agent, mais pas de l’image minimale.</translation>
    </message>
    <message>
        <source>Easy for any build</source>
        <translation>Facile pour n’importe quel build</translation>
    </message>
    <message>
        <source>One, shared with the whole host</source>
        <translation>Un seul, partagé avec tout l’hôte</translation>
    </message>
    <message>
        <source>Looked up on the host</source>
        <translation>Recherchés sur l’hôte</translation>
    </message>
    <message>
        <source>Stay on the host; names and ports can clash</source>
        <translation>Restent sur l’hôte ; conflits de noms et de ports possibles</translation>
    </message>
    <message>
        <source>One with the Container Wrapper, else several</source>
        <translation>Un seul avec le Container Wrapper, sinon plusieurs</translation>
    </message>
    <message>
        <source>Yes; wrapper: allow /opt/buildagent in file sharing</source>
        <translation>Oui ; Container Wrapper : autoriser /opt/buildagent dans File sharing</translation>
    </message>
    <message>
        <source>Any build can become root on the host</source>
        <translation>N’importe quel build peut devenir root sur l’hôte</translation>
    </message>
    <message>
        <source>Whoever can talk to the socket can start a container that mounts the host's whole disk, and then read or change every file on it. Mounting the socket read-only does not help: it protects the file, not what is said through it. Running the agent as an ordinary user does not help either, because the engine acts as root for everyone it listens to. A proxy before the socket helps only if it lets no containers through; then builds can make images and start nothing.</source>
        <translation>Quiconque peut communiquer avec le socket peut démarrer un conteneur qui monte tout le disque de l’hôte, puis en lire ou en modifier chaque fichier. Monter le socket en lecture seule n’y change rien : cela protège le fichier, pas ce qui y est échangé. Exécuter l’agent sous un utilisateur ordinaire n’y change rien non plus, car le moteur agit en tant que root pour tous ceux qu’il écoute. Un proxy devant le socket n’est utile que s’il ne laisse passer aucun conteneur ; les builds peuvent alors créer des images, mais ne rien démarrer.</translation>
    </message>
    <message>
        <source>Other containers and their secrets are within reach</source>
        <translation>Les autres conteneurs et leurs secrets sont à portée</translation>
    </message>
    <message>
        <source>A build can run commands in any container on the engine, copy files out of it and read its environment variables, where passwords and tokens often stand. Taking rights away from the agent's container changes nothing: the build can start another container that has them.</source>
        <translation>Un build peut exécuter des commandes dans n’importe quel conteneur du moteur, en copier des fichiers et lire ses variables d’environnement, qui contiennent souvent des mots de passe et des jetons. Retirer des droits au conteneur de l’agent ne change rien : le build peut démarrer un autre conteneur qui les a.</translation>
    </message>
    <message>
        <source>A careless clean-up hits everybody</source>
        <translation>Un nettoyage imprudent touche tout le monde</translation>
    </message>
    <message>
        <source>All builds and services share one engine. A build that removes all containers or deletes unused images and volumes also removes what others need, and two builds that choose the same container name or port block each other. Only care in the build scripts prevents this.</source>
        <translation>Tous les builds et services partagent un même moteur. Un build qui supprime tous les conteneurs ou les images et volumes inutilisés supprime aussi ce dont d’autres ont besoin, et deux builds qui choisissent le même nom de conteneur ou le même port se bloquent mutuellement. Seul le soin apporté aux scripts de build permet de l’éviter.</translation>
    </message>
    <message>
        <source>A build can swap the images of later builds</source>
        <translation>Un build peut remplacer les images des builds suivants</translation>
    </message>
    <message>
        <source>Images are shared as well. A build can give an image of its own the name that later builds trust, and they will use it without noticing. Exact version tags do not help, since a tag is only a name that anyone on the engine can move.</source>
        <translation>Les images sont partagées elles aussi. Un build peut donner à l’une de ses images le nom auquel se fient les builds suivants, qui l’utiliseront sans s’en apercevoir. Des tags de version exacts n’y changent rien, car un tag n’est qu’un nom que quiconque peut déplacer sur le moteur.</translation>
    </message>
    <message>
        <source>Folder paths are looked up on the host</source>
        <translation>Les chemins des dossiers sont recherchés sur l’hôte</translation>
    </message>
    <message>
        <source>When a build mounts a folder into a container, the engine looks for that path on the host, not in the agent. If it is missing there, Docker may create an empty one, and the step finds no files. The agent's own folders are safe because both sides see them under the same path; other folders are not.</source>
        <translation>Lorsqu’un build monte un dossier dans un conteneur, le moteur cherche ce chemin sur l’hôte, et non dans l’agent. S’il n’y existe pas, Docker peut y créer un dossier vide, et l’étape ne trouve aucun fichier. Les dossiers de l’agent ne posent pas ce problème, car les deux côtés les voient sous le même chemin ; les autres dossiers, si.</translation>
    </message>
    <message>
        <source>A Docker engine of its own, isolated by Sysbox</source>
        <translation>Un moteur Docker dédié, isolé par Sysbox</translation>
    </message>
    <message>
        <source>Each agent gets its own engine behind a real fence, once Sysbox is installed on the host.</source>
        <translation>Chaque agent a son propre moteur derrière une véritable barrière, une fois Sysbox installé sur l’hôte.</translation>
    </message>
    <message>
        <source>Sysbox is a container runtime: a program on the host that Docker calls to start a container. Root in a container that Sysbox starts is an unprivileged user number on the host, and the container gets a view of the system of its own. That is enough to run a complete Docker engine in the agent's container without the privileged flag. Builds use that engine and do not see the host's.</source>
        <translation>Sysbox est un runtime de conteneurs : un programme de l’hôte que Docker appelle pour démarrer un conteneur. Root, dans un conteneur démarré par Sysbox, est un numéro d’utilisateur sans privilèges sur l’hôte, et le conteneur a sa propre vue du système. Cela suffit pour faire tourner un moteur Docker complet dans le conteneur de l’agent, sans l’option privileged. Les builds utilisent ce moteur et ne voient pas celui de l’hôte.</translation>
    </message>
    <message>
        <source>Builds are not fully trusted, and a virtual machine for each of them would be too much.</source>
        <translation>Les builds ne sont pas entièrement dignes de confiance, et une machine virtuelle pour chacun d’eux serait excessive.</translation>
    </message>
    <message>
        <source>The host runs Linux with systemd, and you may install software on it as root.</source>
        <translation>L’hôte est sous Linux avec systemd, et vous pouvez y installer des logiciels en tant que root.</translation>
    </message>
    <message>
        <source>You would use a privileged engine, but your policy forbids it.</source>
        <translation>Vous utiliseriez un moteur privilégié, mais votre politique l’interdit.</translation>
    </message>
    <message>
        <source>You expect real attacks, for example on public pull requests: give each build a virtual machine of its own.</source>
        <translation>Vous redoutez de véritables attaques, par exemple avec des pull requests publiques : donnez à chaque build sa propre machine virtuelle.</translation>
    </message>
    <message>
        <source>The host is Docker Desktop, has SELinux switched on, or runs Docker as a snap package; Sysbox supports none of these.</source>
        <translation>L’hôte utilise Docker Desktop, SELinux ou le paquet snap de Docker ; Sysbox ne prend en charge aucun des trois.</translation>
    </message>
    <message>
        <source>Builds load kernel modules, create device files or need the host's hardware.</source>
        <translation>Les builds chargent des modules du noyau, créent des fichiers de périphériques ou ont besoin du matériel de l’hôte.</translation>
    </message>
    <message>
        <source>Sysbox 0.7.0 or newer, registered with the host's engine as sysbox-runc; 0.6.7 and older fail with current Docker inside.</source>
        <translation>Sysbox 0.7.0 ou version ultérieure, enregistré auprès du moteur de l’hôte sous le nom sysbox-runc ; les versions 0.6.7 et antérieures échouent avec un Docker interne actuel.</translation>
    </message>
    <message>
        <source>A Linux host with systemd, amd64 or arm64, kernel 5.12 or newer (5.19 is better), and an engine that runs as root.</source>
        <translation>Un hôte Linux avec systemd, amd64 ou arm64, noyau 5.12 ou ultérieur (5.19 de préférence), et un moteur qui s’exécute en tant que root.</translation>
    </message>
    <message>
        <source>A moment for the set-up: it may restart Docker, and can refuse to run while any container exists.</source>
        <translation>Un moment opportun pour l’installation : elle peut redémarrer Docker, et refuser de s’exécuter tant qu’il existe un conteneur.</translation>
    </message>
    <message>
        <source>An agent image whose tag ends in -sudo, unless the engine runs in a container beside the agent.</source>
        <translation>Une image d’agent dont le tag se termine par -sudo, sauf si le moteur tourne dans un conteneur à côté de l’agent.</translation>
    </message>
    <message>
        <source>Needs a flaw in Sysbox or in the kernel</source>
        <translation>Exige une faille de Sysbox ou du noyau</translation>
    </message>
    <message>
        <source>Sysbox, as root; Docker may have to restart</source>
        <translation>Sysbox, en tant que root ; redémarrage de Docker possible</translation>
    </message>
    <message>
        <source>Looked up in the agent's container</source>
        <translation>Recherchés dans le conteneur de l’agent</translation>
    </message>
    <message>
        <source>No; Desktop sells its own isolation feature</source>
        <translation>Non ; Docker Desktop vend sa propre isolation</translation>
    </message>
    <message>
        <source>The kernel is still shared</source>
        <translation>Le noyau reste partagé</translation>
    </message>
    <message>
        <source>All containers run on the host's one kernel, so a flaw in the kernel or in Sysbox can let a hostile build out. This is a stronger fence than an ordinary container has, and a weaker one than a virtual machine. Keep the kernel and Sysbox up to date.</source>
        <translation>Tous les conteneurs tournent sur le noyau unique de l’hôte : une faille du noyau ou de Sysbox peut donc laisser un build hostile s’échapper. C’est une barrière plus solide que celle d’un conteneur ordinaire, mais moins que celle d’une machine virtuelle. Maintenez le noyau et Sysbox à jour.</translation>
    </message>
    <message>
        <source>What you mount into the agent is outside the fence</source>
        <translation>Ce que vous montez dans l’agent est hors de la barrière</translation>
    </message>
    <message>
        <source>A host folder that you add to the agent can be read and, unless mounted read-only, changed by any build; the host's Docker socket would undo the isolation altogether. Sysbox refuses privileged mode and the host's network, but it lets such mounts pass. Dropping capabilities (single rights of root) does not help, because Sysbox ignores that setting by default.</source>
        <translation>Un dossier de l’hôte que vous ajoutez à l’agent peut être lu par n’importe quel build et, sauf s’il est monté en lecture seule, modifié ; le socket Docker de l’hôte réduirait l’isolation à néant. Sysbox refuse le mode privilégié et le réseau de l’hôte, mais laisse passer de tels montages. Retirer des capabilities (des droits isolés de root) n’y change rien, car Sysbox ignore ce paramètre par défaut.</translation>
    </message>
    <message>
        <source>The agent is inside the fence with its builds</source>
        <translation>L’agent est à l’intérieur de la barrière avec ses builds</translation>
    </message>
    <message>
        <source>A hostile build can read the agent's settings, including the token that identifies it to the TeamCity server, and can change tools and images that later builds use. Running the agent as an ordinary user does not help if builds may use the engine, which acts as root inside the container.</source>
        <translation>Un build hostile peut lire les paramètres de l’agent, y compris le jeton qui l’identifie auprès du serveur TeamCity, et modifier des outils et des images qu’utilisent les builds suivants. Exécuter l’agent sous un utilisateur ordinaire n’y change rien si les builds peuvent utiliser le moteur, qui agit en tant que root dans le conteneur.</translation>
    </message>
    <message>
        <source>All Sysbox containers share one range of user numbers</source>
        <translation>Tous les conteneurs Sysbox partagent une même plage de numéros d’utilisateur</translation>
    </message>
    <message>
        <source>The free edition gives every container it starts the same range of user numbers on the host. A build that did get out would not be root on the host, but to the host it would look the same as the other agents' builds. Agents of different trust belong on different hosts.</source>
        <translation>L’édition gratuite donne à chaque conteneur qu’elle démarre la même plage de numéros d’utilisateur sur l’hôte. Un build qui s’échapperait ne serait pas root sur l’hôte, mais pour l’hôte, il ressemblerait aux builds des autres agents. Placez sur des hôtes différents les agents qui n’ont pas le même niveau de confiance.</translation>
    </message>
    <message>
        <source>Support comes from the community</source>
        <translation>Le support vient de la communauté</translation>
    </message>
    <message>
        <source>Docker does not support Sysbox; its developers help as time allows. A new kernel, or a new Docker in the agent's image, can stop working until Sysbox follows. Try updates on one agent first.</source>
        <translation>Docker n’assure pas de support pour Sysbox ; ses développeurs aident selon leurs disponibilités. Un nouveau noyau, ou un nouveau Docker dans l’image de l’agent, peut cesser de fonctionner jusqu’à ce que Sysbox suive. Essayez d’abord les mises à jour sur un seul agent.</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>A hostile build takes the host over</source>
        <translation>Un build hostile prend le contrôle de l’hôte</translation>
    </message>
    <message>
        <source>To install on the host</source>
        <translation>À installer sur l’hôte</translation>
    </message>
    <message>
        <source>Image cache</source>
        <translation>Cache d’images</translation>
    </message>
    <message>
        <source>Paths in a build's docker run -v</source>
        <translation>Chemins de docker run -v dans un build</translation>
    </message>
    <message>
        <source>What builds leave behind</source>
        <translation>Ce que les builds laissent</translation>
    </message>
    <message>
        <source>Agents on one host</source>
        <translation>Agents sur un même hôte</translation>
    </message>
    <message>
        <source>On Docker Desktop</source>
        <translation>Avec Docker Desktop</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevé</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>What a hostile build can do</source>
        <translation>Ce que peut faire un build hostile</translation>
    </message>
    <message>
        <source>What does not help</source>
        <translation>Ce qui n’y change rien</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Ce qui serait utile</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>À utiliser si</translation>
    </message>
    <message>
        <source>Don't use it when</source>
        <translation>À ne pas utiliser si</translation>
    </message>
    <message>
        <source>It needs</source>
        <translation>Ce qu’il faut</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Explains the methods: without METHOD in one line each.

Example: dind-wizard methods sysbox</source>
        <translation>Explique les méthodes : sans METHOD, en une ligne chacune.

Exemple : dind-wizard methods sysbox</translation>
    </message>
    <message>
        <source>There is no method "%1".</source>
        <translation>Il n’existe pas de méthode « %1 ».</translation>
    </message>
    <message>
        <source>Methods: docker-socket, dind, sysbox.</source>
        <translation>Méthodes : docker-socket, dind, sysbox.</translation>
    </message>
</context>
<context>
    <name>OptionLines</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>write it as KEY=value.</source>
        <translation>écrivez-la sous la forme KEY=value.</translation>
    </message>
    <message>
        <source>there is no name before the “=”.</source>
        <translation>il n’y a pas de nom devant le « = ».</translation>
    </message>
    <message>
        <source>%1 is there twice; keep one of the two lines.</source>
        <translation>%1 y figure deux fois ; gardez une seule des deux lignes.</translation>
    </message>
    <message>
        <source>write it as SOURCE:TARGET, or SOURCE:TARGET:ro for read-only.</source>
        <translation>écrivez-la sous la forme SOURCE:TARGET, ou SOURCE:TARGET:ro pour la lecture seule.</translation>
    </message>
    <message>
        <source>“%1” is no option here; “ro” (read-only) is.</source>
        <translation>« %1 » n’est pas une option ici ; « ro » (lecture seule) en est une.</translation>
    </message>
    <message>
        <source>write it as HOST:ADDRESS, for example teamcity.lan:192.168.1.20.</source>
        <translation>écrivez-la sous la forme HOST:ADDRESS, par exemple teamcity.lan:192.168.1.20.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>--%1 can't be "%2".</source>
        <translation>--%1 n’accepte pas « %2 ».</translation>
    </message>
    <message>
        <source>Write it as NAME=VALUE.</source>
        <translation>Utilisez la forme NAME=VALUE.</translation>
    </message>
    <message>
        <source>Write it as SOURCE:TARGET or SOURCE:TARGET:ro.</source>
        <translation>Utilisez la forme SOURCE:TARGET ou SOURCE:TARGET:ro.</translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <translation>Indiquez un nombre entier.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Choisissez parmi : %1.</translation>
    </message>
    <message>
        <source>Choose one of: on, off.</source>
        <translation>Choisissez parmi : on, off.</translation>
    </message>
    <message>
        <source>Write it as HOST:ADDRESS.</source>
        <translation>Utilisez la forme HOST:ADDRESS.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Indiquez un nombre.</translation>
    </message>
    <message>
        <source>Give a number with a unit, such as 4g or 512m.</source>
        <translation>Indiquez un nombre avec une unité, par exemple 4g ou 512m.</translation>
    </message>
    <message>
        <source>Give the port it shall have, such as 8111.</source>
        <translation>Indiquez le port qu’il doit avoir, par exemple 8111.</translation>
    </message>
    <message>
        <source>--trial-server-image needs --trial-server with a port.</source>
        <translation>--trial-server-image a besoin de --trial-server avec un port.</translation>
    </message>
    <message>
        <source>docker-socket, dind or sysbox. Default: docker-socket.</source>
        <translation>docker-socket, dind ou sysbox. Par défaut : docker-socket.</translation>
    </message>
    <message>
        <source>Address of the TeamCity server, as the agent reaches it. Required, unless --trial-server makes one.</source>
        <translation>Adresse du serveur TeamCity, telle que l’agent le joint. Obligatoire, sauf si --trial-server en crée un.</translation>
    </message>
    <message>
        <source>Make a TeamCity server too, for trying it out, on this port of the engine's host. The agents use it; leave out --server-url.</source>
        <translation>Crée aussi un serveur TeamCity, pour faire des essais, sur ce port de l’hôte du moteur. Les agents l’utilisent ; n’indiquez pas --server-url.</translation>
    </message>
    <message>
        <source>Image of that server. Default: of the agent's version.</source>
        <translation>Image de ce serveur. Par défaut : de la version de l’agent.</translation>
    </message>
    <message>
        <source>Image of the agent. Default: the method's.</source>
        <translation>Image de l’agent. Par défaut : celle de la méthode.</translation>
    </message>
    <message>
        <source>Name of agent and container. Default: teamcity-agent.</source>
        <translation>Nom de l’agent et du conteneur. Par défaut : teamcity-agent.</translation>
    </message>
    <message>
        <source>How many agents: NAME-1 to NAME-N. Default: 1.</source>
        <translation>Nombre d’agents : NAME-1 à NAME-N. Par défaut : 1.</translation>
    </message>
    <message>
        <source>sidecar or agent. Default: dind sidecar, sysbox agent.</source>
        <translation>sidecar ou agent. Par défaut : sidecar pour dind, agent pour sysbox.</translation>
    </message>
    <message>
        <source>Image of the sidecar. Default: docker:dind.</source>
        <translation>Image du sidecar. Par défaut : docker:dind.</translation>
    </message>
    <message>
        <source>Largest packet of the sidecar's networks. Default: 1500.</source>
        <translation>Taille maximale des paquets des réseaux du sidecar. Par défaut : 1500.</translation>
    </message>
    <message>
        <source>Where the sidecar's networks get addresses, such as 10.201.0.0/16.</source>
        <translation>Sous-réseau dont les réseaux du sidecar reçoivent leurs adresses, par exemple 10.201.0.0/16.</translation>
    </message>
    <message>
        <source>A mirror of Docker Hub for the sidecar.</source>
        <translation>Un miroir de Docker Hub pour le sidecar.</translation>
    </message>
    <message>
        <source>A registry without a trusted certificate, for the sidecar; may be repeated.</source>
        <translation>Un registre sans certificat reconnu, pour le sidecar ; peut être répété.</translation>
    </message>
    <message>
        <source>The engine's socket on its host. Default: its own, else /var/run/docker.sock.</source>
        <translation>Le socket du moteur sur son hôte. Par défaut : le sien, sinon /var/run/docker.sock.</translation>
    </message>
    <message>
        <source>A filter before the socket. build: images only; run: containers too. Default: off.</source>
        <translation>Un filtre devant le socket. build : images seulement ; run : conteneurs aussi. Par défaut : off.</translation>
    </message>
    <message>
        <source>Directories where TeamCity's container wrapper needs them. Default: on.</source>
        <translation>Répertoires là où le Container Wrapper de TeamCity en a besoin. Par défaut : on.</translation>
    </message>
    <message>
        <source>root or agent. Default: root.</source>
        <translation>root ou agent. Par défaut : root.</translation>
    </message>
    <message>
        <source>Environment variable of the agent; may be repeated.</source>
        <translation>Variable d’environnement de l’agent ; peut être répétée.</translation>
    </message>
    <message>
        <source>Another volume or path; may be repeated.</source>
        <translation>Un autre volume ou chemin ; peut être répété.</translation>
    </message>
    <message>
        <source>A line for /etc/hosts; may be repeated.</source>
        <translation>Une ligne pour /etc/hosts ; peut être répétée.</translation>
    </message>
    <message>
        <source>Another label; may be repeated.</source>
        <translation>Un autre label ; peut être répété.</translation>
    </message>
    <message>
        <source>An existing network. Default: the default bridge.</source>
        <translation>Un réseau existant. Par défaut : le bridge par défaut.</translation>
    </message>
    <message>
        <source>Processors for each container. Default: no limit.</source>
        <translation>Processeurs pour chaque conteneur. Par défaut : sans limite.</translation>
    </message>
    <message>
        <source>Memory for each container. Default: no limit.</source>
        <translation>Mémoire pour chaque conteneur. Par défaut : sans limite.</translation>
    </message>
    <message>
        <source>Processes for each container. Default: no limit.</source>
        <translation>Processus pour chaque conteneur. Par défaut : sans limite.</translation>
    </message>
    <message>
        <source>Restart policy. Default: unless-stopped.</source>
        <translation>Politique de redémarrage. Par défaut : unless-stopped.</translation>
    </message>
    <message>
        <source>Seconds before a stop becomes a kill. Default: 60.</source>
        <translation>Délai en secondes avant qu’un arrêt ne soit forcé. Par défaut : 60.</translation>
    </message>
    <message>
        <source>Settings file; the options override it.</source>
        <translation>Fichier de paramètres ; les options l’emportent sur lui.</translation>
    </message>
    <message>
        <source>File with the agent's token. Default: none; authorise the agent in TeamCity after the launch.</source>
        <translation>Fichier contenant le jeton de l’agent. Par défaut : aucun ; autorisez l’agent dans TeamCity après le lancement.</translation>
    </message>
    <message>
        <source>A Docker context, or an address such as unix:///var/run/docker.sock. Default: as the docker command chooses.</source>
        <translation>Un contexte Docker, ou une adresse telle que unix:///var/run/docker.sock. Par défaut : au choix de la commande docker.</translation>
    </message>
    <message>
        <source>See dind-wizard %1 --help.</source>
        <translation>Voir dind-wizard %1 --help.</translation>
    </message>
    <message>
        <source>"%1" is not expected here.</source>
        <translation>« %1 » n’est pas attendu ici.</translation>
    </message>
    <message>
        <source>The settings file %1 can't be read: %2.</source>
        <translation>Impossible de lire le fichier de paramètres %1 : %2.</translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation>Vérifiez le chemin et que vous pouvez lire le fichier.</translation>
    </message>
    <message>
        <source>The token file %1 can't be read: %2.</source>
        <translation>Impossible de lire le fichier de jeton %1 : %2.</translation>
    </message>
    <message>
        <source>The token file %1 is empty.</source>
        <translation>Le fichier de jeton %1 est vide.</translation>
    </message>
    <message>
        <source>Its first line is the token.</source>
        <translation>Sa première ligne est le jeton.</translation>
    </message>
    <message>
        <source>The file %1 holds no token.</source>
        <translation>Le fichier %1 ne contient pas de jeton.</translation>
    </message>
    <message>
        <source>Its first line is the token: text of at most 4096 characters.</source>
        <translation>Sa première ligne est le jeton : un texte de 4096 caractères au plus.</translation>
    </message>
</context>
<context>
    <name>Outputs</name>
    <message>
        <source>Docker command</source>
        <translation>Commande Docker</translation>
    </message>
    <message>
        <source>a shell script with docker commands</source>
        <translation>un script shell avec des commandes docker</translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>the same commands for PowerShell</source>
        <translation>les mêmes commandes pour PowerShell</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Compose</translation>
    </message>
    <message>
        <source>a Compose file</source>
        <translation>un fichier Compose</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>a Kubernetes manifest</source>
        <translation>un manifeste Kubernetes</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>everything that would be made, as JSON</source>
        <translation>tout ce qui serait créé, en JSON</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>a drawing of what would be made, as SVG</source>
        <translation>un schéma de ce qui serait créé, en SVG</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>A token belongs to one agent, and the settings ask for %1.</source>
        <translation>Un jeton appartient à un seul agent, et les paramètres en demandent %1.</translation>
    </message>
    <message>
        <source>Leave the token out and authorise the agents in TeamCity.</source>
        <translation>N’indiquez pas le jeton et autorisez les agents dans TeamCity.</translation>
    </message>
</context>
<context>
    <name>PowerShellCommand</name>
    <message>
        <source>TeamCity agents "%1", method %2. Made by dind-wizard.</source>
        <translation>Agents TeamCity « %1 », méthode %2. Créé par dind-wizard.</translation>
    </message>
    <message>
        <source>For Windows PowerShell 5.1 and PowerShell 7. Start with: powershell -ExecutionPolicy Bypass -File %1.ps1</source>
        <translation>Pour Windows PowerShell 5.1 et PowerShell 7. Démarrer avec : powershell -ExecutionPolicy Bypass -File %1.ps1</translation>
    </message>
    <message>
        <source>Secrets are read from the file %1, which must be in the folder where this is run.</source>
        <translation>Les secrets sont lus dans le fichier %1, qui doit se trouver dans le dossier d’où ceci est exécuté.</translation>
    </message>
    <message>
        <source>Windows starts no program with more than 32767 characters, and the command for the container %1 has about %2. On Windows this script will fail there; take the Compose file.</source>
        <translation>Windows ne démarre aucun programme avec plus de 32767 caractères, et la commande pour le conteneur %1 en compte environ %2. Sous Windows, ce script y échouera ; utilisez le fichier Compose.</translation>
    </message>
</context>
<context>
    <name>PowerShellScript</name>
    <message>
        <source>This loop can't be followed.</source>
        <translation>Cette boucle ne peut pas être suivie.</translation>
    </message>
    <message>
        <source>This is no string in single quotes.</source>
        <translation>Ce n’est pas une chaîne entre guillemets simples.</translation>
    </message>
    <message>
        <source>A bracket ( is not closed.</source>
        <translation>Une parenthèse ( n’est pas fermée.</translation>
    </message>
    <message>
        <source>A quote ' is not closed.</source>
        <translation>Un guillemet ' n’est pas fermé.</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB.</source>
        <translation>Le texte dépasse 1 Mio.</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>In the agent's container it can't be told: put it beside the agent.</source>
        <translation>Dans le conteneur de l’agent, il n’accepte pas ce paramètre : placez-le à côté de l’agent.</translation>
    </message>
    <message>
        <source>Packets leave the host through %1 and may have %2 bytes (MTU); those of the builds' engine have up to %3.</source>
        <translation>Les paquets quittent l’hôte par %1 et peuvent avoir %2 octets (MTU) ; ceux du moteur des builds en ont jusqu’à %3.</translation>
    </message>
    <message>
        <source>The builds' engine does not know what is around it. Larger packets can get lost without a word: pulls and downloads in builds hang.</source>
        <translation>Le moteur des builds ne sait pas ce qui l’entoure. Des paquets plus gros peuvent se perdre sans avertissement : les téléchargements d’images et de fichiers des builds se bloquent.</translation>
    </message>
    <message>
        <source>Tell it the same MTU: %1.</source>
        <translation>Donnez-lui le même MTU : %1.</translation>
    </message>
    <message>
        <source>Set its MTU to %1</source>
        <translation>Définir son MTU sur %1</translation>
    </message>
    <message>
        <source>Put it in a sidecar, with an MTU of %1</source>
        <translation>Le placer dans un sidecar, avec un MTU de %1</translation>
    </message>
    <message>
        <source>The builds' engine takes addresses from %1, and the host reaches %2 through %3.</source>
        <translation>Le moteur des builds prend ses adresses dans %1, et l’hôte joint %2 par %3.</translation>
    </message>
    <message>
        <source>What has such an address there can't be reached from containers that builds start.</source>
        <translation>Ce qui a une telle adresse là-bas est injoignable depuis les conteneurs que démarrent les builds.</translation>
    </message>
    <message>
        <source>Give it a subnet that nothing else uses.</source>
        <translation>Donnez-lui un sous-réseau que rien d’autre n’utilise.</translation>
    </message>
    <message>
        <source>Give it a subnet that nothing else uses, such as %1.</source>
        <translation>Donnez-lui un sous-réseau que rien d’autre n’utilise, par exemple %1.</translation>
    </message>
    <message>
        <source>Give it %1</source>
        <translation>Lui donner %1</translation>
    </message>
    <message>
        <source>Put it in a sidecar, with %1</source>
        <translation>Le placer dans un sidecar, avec %1</translation>
    </message>
    <message>
        <source>The addresses that the builds' engine takes (%1) are not used elsewhere on the host.</source>
        <translation>Les adresses que prend le moteur des builds (%1) ne sont pas utilisées ailleurs sur l’hôte.</translation>
    </message>
    <message>
        <source>The host's engine uses the proxy %1.</source>
        <translation>Le moteur de l’hôte utilise le proxy %1.</translation>
    </message>
    <message>
        <source>The builds' engine gets one too.</source>
        <translation>Le moteur des builds en reçoit un aussi.</translation>
    </message>
    <message>
        <source>The builds' engine does not inherit it: it can't pull images for builds if there is no other way out.</source>
        <translation>Le moteur des builds n’en hérite pas : il ne peut pas télécharger d’images pour les builds s’il n’y a pas d’autre sortie.</translation>
    </message>
    <message>
        <source>Give the agent the variables HTTPS_PROXY, HTTP_PROXY and NO_PROXY: a sidecar gets the same, and is itself reached without the proxy.</source>
        <translation>Donnez à l’agent les variables HTTPS_PROXY, HTTP_PROXY et NO_PROXY : un sidecar les reçoit aussi, et on le joint lui-même sans le proxy.</translation>
    </message>
    <message>
        <source>Use the same proxy</source>
        <translation>Utiliser le même proxy</translation>
    </message>
    <message>
        <source>Put it in a sidecar, with the proxy</source>
        <translation>Le placer dans un sidecar, avec le proxy</translation>
    </message>
    <message>
        <source>The builds' engine pulls through the mirror %1.</source>
        <translation>Le moteur des builds télécharge par le miroir %1.</translation>
    </message>
    <message>
        <source>The host's engine pulls through the mirror %1.</source>
        <translation>Le moteur de l’hôte télécharge par le miroir %1.</translation>
    </message>
    <message>
        <source>The builds' engine does not inherit it: it asks Docker Hub itself, which counts pulls and refuses after some.</source>
        <translation>Le moteur des builds n’en hérite pas : il s’adresse à Docker Hub lui-même, qui compte les téléchargements et finit par refuser.</translation>
    </message>
    <message>
        <source>Give it the same mirror, if containers reach it.</source>
        <translation>Donnez-lui le même miroir, si les conteneurs peuvent le joindre.</translation>
    </message>
    <message>
        <source>Use the same mirror</source>
        <translation>Utiliser le même miroir</translation>
    </message>
    <message>
        <source>The agent is made by a Docker engine.</source>
        <translation>L’agent est créé par un moteur Docker.</translation>
    </message>
    <message>
        <source>Your account is in the group %1, but only from the next login on. Log out and in again, or start this program from a shell in which you ran the command below.</source>
        <translation>Votre compte est dans le groupe %1, mais seulement à partir de la prochaine connexion. Fermez votre session et ouvrez-la de nouveau, ou démarrez ce programme depuis un shell dans lequel vous avez exécuté la commande ci-dessous.</translation>
    </message>
    <message>
        <source>Docker engine %1 on %2, reached at %3 (%4).</source>
        <translation>Moteur Docker %1 sur %2, joint à l’adresse %3 (%4).</translation>
    </message>
    <message>
        <source>The engine does not tell its version: %1</source>
        <translation>Le moteur n’indique pas sa version : %1</translation>
    </message>
    <message>
        <source>Whether other programs can talk to it is not known.</source>
        <translation>On ignore si d’autres programmes peuvent communiquer avec lui.</translation>
    </message>
    <message>
        <source>The engine speaks version %1 of the Engine API, and takes programs that speak %2 or newer.</source>
        <translation>Le moteur utilise la version %1 de l’API Docker Engine, et accepte les programmes à partir de la version %2.</translation>
    </message>
    <message>
        <source>Builds with older Docker tools (Docker before 25, Compose 1, libraries that ask for a fixed version) are refused.</source>
        <translation>Les builds qui utilisent d’anciens outils Docker (Docker avant 25, Compose 1, bibliothèques qui demandent une version fixe) sont refusés.</translation>
    </message>
    <message>
        <source>Update Docker to 29.3 or newer, or set "min-api-version": "1.40" in the engine's daemon.json and restart it.</source>
        <translation>Mettez Docker à jour vers la version 29.3 ou ultérieure, ou définissez "min-api-version": "1.40" dans le daemon.json du moteur et redémarrez-le.</translation>
    </message>
    <message>
        <source>The engine runs Linux containers.</source>
        <translation>Le moteur exécute des conteneurs Linux.</translation>
    </message>
    <message>
        <source>The engine runs %1 containers.</source>
        <translation>Le moteur exécute des conteneurs %1.</translation>
    </message>
    <message>
        <source>All three methods are for Linux containers.</source>
        <translation>Les trois méthodes sont destinées aux conteneurs Linux.</translation>
    </message>
    <message>
        <source>In Docker Desktop choose "Switch to Linux containers".</source>
        <translation>Dans Docker Desktop, choisissez « Switch to Linux containers ».</translation>
    </message>
    <message>
        <source>What answers is Podman, in Docker's place.</source>
        <translation>C’est Podman qui répond, à la place de Docker.</translation>
    </message>
    <message>
        <source>It understands most of what Docker does, but this set-up is made for Docker and only partly tried with Podman.</source>
        <translation>Il comprend la plus grande partie de ce que fait Docker, mais cette installation est conçue pour Docker et n’a été que partiellement essayée avec Podman.</translation>
    </message>
    <message>
        <source>If something fails that should not, install Docker and choose its engine.</source>
        <translation>En cas d’échec inattendu, installez Docker et choisissez son moteur.</translation>
    </message>
    <message>
        <source>This is Docker Desktop: the engine is in a virtual machine, and sees only the folders that are shared with it.</source>
        <translation>C’est Docker Desktop : le moteur se trouve dans une machine virtuelle, et ne voit que les dossiers partagés avec elle.</translation>
    </message>
    <message>
        <source>The engine runs in a container itself.</source>
        <translation>Le moteur tourne lui-même dans un conteneur.</translation>
    </message>
    <message>
        <source>Paths and sockets are that container's, and an engine inside the agent is one level deeper still, with a slower storage.</source>
        <translation>Les chemins et les sockets sont ceux de ce conteneur, et un moteur dans l’agent se trouve encore un niveau plus bas, avec un stockage plus lent.</translation>
    </message>
    <message>
        <source>If you can, choose the engine of the machine.</source>
        <translation>Si possible, choisissez le moteur de la machine.</translation>
    </message>
    <message>
        <source>Take the method %1</source>
        <translation>Choisir la méthode %1</translation>
    </message>
    <message>
        <source>The engine's kernel can't limit processor time.</source>
        <translation>Le noyau du moteur ne peut pas limiter le temps processeur.</translation>
    </message>
    <message>
        <source>A limit of %1 processors is asked for, and the engine refuses it.</source>
        <translation>Une limite de %1 processeurs est demandée, et le moteur la refuse.</translation>
    </message>
    <message>
        <source>Leave the limit of processors out.</source>
        <translation>Renoncez à la limite de processeurs.</translation>
    </message>
    <message>
        <source>Without a limit of processors</source>
        <translation>Sans limite de processeurs</translation>
    </message>
    <message numerus="yes">
        <source>The engine's host has %n processor(s).</source>
        <translation>
            <numerusform>L’hôte du moteur a %n processeur.</numerusform>
            <numerusform>L’hôte du moteur a %n processeurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>A limit of %1 is more than there are, and the engine refuses it.</source>
        <translation>Une limite de %1 dépasse ce nombre, et le moteur la refuse.</translation>
    </message>
    <message>
        <source>Ask for %1 or less.</source>
        <translation>Demandez %1 ou moins.</translation>
    </message>
    <message numerus="yes">
        <source>Limit to %n processor(s)</source>
        <translation>
            <numerusform>Limiter à %n processeur</numerusform>
            <numerusform>Limiter à %n processeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Each container gets up to %1 of %2 processors.</source>
        <translation>Chaque conteneur dispose au plus de %1 processeurs sur %2.</translation>
    </message>
    <message>
        <source>Each container may use %1 of memory.</source>
        <translation>Chaque conteneur peut utiliser %1 de mémoire.</translation>
    </message>
    <message>
        <source>An agent alone takes about %1, and builds come on top: what takes more is killed.</source>
        <translation>Un agent seul occupe environ %1, sans compter les builds : ce qui en demande davantage est tué.</translation>
    </message>
    <message>
        <source>Allow 2g or more, or set no limit.</source>
        <translation>Autorisez 2g ou plus, ou ne fixez pas de limite.</translation>
    </message>
    <message>
        <source>The engine's host has %1 of memory.</source>
        <translation>L’hôte du moteur a %1 de mémoire.</translation>
    </message>
    <message>
        <source>The TeamCity server and its agents take about %1, and builds come on top.</source>
        <translation>Le serveur TeamCity et ses agents occupent environ %1, sans compter les builds.</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) take about %1, and builds come on top.</source>
        <translation>
            <numerusform>%n agent occupe environ %1, sans compter les builds.</numerusform>
            <numerusform>%n agents occupent environ %1, sans compter les builds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use a larger machine, or fewer agents.</source>
        <translation>Utilisez une machine plus puissante, ou moins d’agents.</translation>
    </message>
    <message>
        <source>The engine can't limit containers (its cgroup driver is "none").</source>
        <translation>Le moteur ne peut pas limiter les conteneurs (son pilote cgroup est « none »).</translation>
    </message>
    <message>
        <source>The limits of processors, memory and processes have no effect: a build can take all of the machine.</source>
        <translation>Les limites de processeurs, de mémoire et de processus sont sans effet : un build peut accaparer toute la machine.</translation>
    </message>
    <message>
        <source>A rootless engine needs systemd and cgroup version 2 for limits (docs.docker.com/engine/security/rootless).</source>
        <translation>Pour les limites, un moteur rootless a besoin de systemd et de cgroup version 2 (docs.docker.com/engine/security/rootless).</translation>
    </message>
    <message>
        <source>The engine's kernel can't limit the number of processes.</source>
        <translation>Le noyau du moteur ne peut pas limiter le nombre de processus.</translation>
    </message>
    <message>
        <source>That limit has no effect.</source>
        <translation>Cette limite est sans effet.</translation>
    </message>
    <message>
        <source>Leave it out, or use a kernel with the pids control group.</source>
        <translation>Renoncez-y, ou utilisez un noyau doté du groupe de contrôle pids.</translation>
    </message>
    <message>
        <source>Control groups: version %1, driver %2.</source>
        <translation>Groupes de contrôle : version %1, pilote %2.</translation>
    </message>
    <message>
        <source>Images are stored by %1.</source>
        <translation>Les images sont stockées par %1.</translation>
    </message>
    <message>
        <source>Images are stored by %1 on %2.</source>
        <translation>Les images sont stockées par %1 sur %2.</translation>
    </message>
    <message>
        <source>This driver copies every layer in full: containers start slowly, and the agent's image alone takes several times its size.</source>
        <translation>Ce pilote copie chaque couche en entier : les conteneurs démarrent lentement, et l’image de l’agent occupe à elle seule plusieurs fois sa taille.</translation>
    </message>
    <message>
        <source>Put the engine's data on ext4 or xfs, so that it can use overlay2.</source>
        <translation>Placez les données du moteur sur ext4 ou xfs, pour qu’il puisse utiliser overlay2.</translation>
    </message>
    <message>
        <source>The agent's own engine keeps its data there too, and can't use overlay2 on top: it falls back to a slow driver that needs much more space.</source>
        <translation>Le moteur propre à l’agent y conserve aussi ses données, et ne peut pas y superposer overlay2 : il se rabat sur un pilote lent qui demande beaucoup plus de place.</translation>
    </message>
    <message>
        <source>Put the engine's data on ext4 or xfs: a container that runs an engine needs a volume at /var/lib/docker.</source>
        <translation>Placez les données du moteur sur ext4 ou xfs : un conteneur qui fait tourner un moteur a besoin d’un volume sur /var/lib/docker.</translation>
    </message>
    <message>
        <source>That file system lacks d_type, which overlay2 needs: files that were deleted can come back in images.</source>
        <translation>Il manque à ce système de fichiers d_type, dont overlay2 a besoin : des fichiers supprimés peuvent réapparaître dans des images.</translation>
    </message>
    <message>
        <source>Make the file system anew (xfs: mkfs.xfs -n ftype=1).</source>
        <translation>Recréez le système de fichiers (xfs : mkfs.xfs -n ftype=1).</translation>
    </message>
    <message>
        <source>%1 are free at %2.</source>
        <translation>%1 sont libres dans %2.</translation>
    </message>
    <message>
        <source>About %1 are needed: 3 GB for an agent that upgrades itself, and 2 GB for each image that is not there yet. Builds come on top.</source>
        <translation>Il faut environ %1 : 3 Go pour un agent qui se met à niveau, et 2 Go pour chaque image qui manque encore. Les builds s’y ajoutent.</translation>
    </message>
    <message>
        <source>Make room. The command shows what takes it; docker system prune removes what nothing uses.</source>
        <translation>Libérez de la place. La commande montre ce qui l’occupe ; docker system prune supprime ce que rien n’utilise.</translation>
    </message>
    <message>
        <source>%1 can't be pulled: %2</source>
        <translation>Impossible de télécharger %1 : %2</translation>
    </message>
    <message>
        <source>The engine does not have this image.</source>
        <translation>Le moteur n’a pas cette image.</translation>
    </message>
    <message>
        <source>Check name and tag. For a private registry log in once with docker login.</source>
        <translation>Vérifiez le nom et le tag. Pour un registre privé, identifiez-vous une fois avec docker login.</translation>
    </message>
    <message>
        <source>The engine has %1.</source>
        <translation>Le moteur a l’image %1.</translation>
    </message>
    <message>
        <source>Whether the engine has %1 could not be read.</source>
        <translation>Impossible de déterminer si le moteur a l’image %1.</translation>
    </message>
    <message>
        <source>The engine does not have %1.</source>
        <translation>Le moteur n’a pas l’image %1.</translation>
    </message>
    <message>
        <source>Pulling is switched off.</source>
        <translation>Le téléchargement est désactivé.</translation>
    </message>
    <message>
        <source>Allow pulling, or pull it with the command below.</source>
        <translation>Autorisez le téléchargement, ou téléchargez-la avec la commande ci-dessous.</translation>
    </message>
    <message>
        <source>%1 will be pulled.</source>
        <translation>L’image %1 sera téléchargée.</translation>
    </message>
    <message>
        <source>The registry has %1; it will be pulled.</source>
        <translation>Le registre a l’image %1 ; elle sera téléchargée.</translation>
    </message>
    <message>
        <source>%1 is for %2, and the engine's processor is %3.</source>
        <translation>L’image %1 est destinée à %2, et le processeur du moteur est %3.</translation>
    </message>
    <message>
        <source>Take an image for %1 (another tag, perhaps).</source>
        <translation>Prenez une image pour %1 (peut-être un autre tag).</translation>
    </message>
    <message>
        <source>Its programs can't run here ("exec format error").</source>
        <translation>Ses programmes ne peuvent pas s’exécuter ici (« exec format error »).</translation>
    </message>
    <message>
        <source>Its programs are emulated, if the engine's host can do that: slow, and an engine in the agent does not work so.</source>
        <translation>Ses programmes sont émulés, si l’hôte du moteur en est capable : c’est lent, et un moteur dans l’agent ne fonctionne pas ainsi.</translation>
    </message>
    <message>
        <source>%1 is for this processor (%2).</source>
        <translation>L’image %1 est destinée à ce processeur (%2).</translation>
    </message>
    <message>
        <source>%1 is to be had for this processor (%2).</source>
        <translation>L’image %1 est disponible pour ce processeur (%2).</translation>
    </message>
    <message>
        <source>%1 is offered for %2, and the engine needs linux/%3.</source>
        <translation>L’image %1 est proposée pour %2, et le moteur a besoin de linux/%3.</translation>
    </message>
    <message>
        <source>The pull fails ("no matching manifest").</source>
        <translation>Le téléchargement échoue (« no matching manifest »).</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 n’existe pas.</translation>
    </message>
    <message>
        <source>It is mounted into the agent, and a missing path is not made up for.</source>
        <translation>Ce chemin est monté dans l’agent, et s’il manque, rien ne le remplace.</translation>
    </message>
    <message>
        <source>Leave the socket's path empty to take the engine's own: %1.</source>
        <translation>Laissez le chemin du socket vide pour prendre celui du moteur : %1.</translation>
    </message>
    <message>
        <source>Take the engine's own socket</source>
        <translation>Prendre le socket du moteur</translation>
    </message>
    <message>
        <source>%1 is a directory, not a socket.</source>
        <translation>%1 est un répertoire, et non un socket.</translation>
    </message>
    <message>
        <source>An engine made it when somebody mounted the socket while it was missing.</source>
        <translation>Un moteur l’a créé lorsque quelqu’un a monté le socket alors qu’il n’existait pas.</translation>
    </message>
    <message>
        <source>Stop Docker, remove the empty directory, and start Docker.</source>
        <translation>Arrêtez Docker, supprimez le répertoire vide, puis démarrez Docker.</translation>
    </message>
    <message>
        <source>Correct the path, or create it first.</source>
        <translation>Corrigez le chemin, ou créez-le d’abord.</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>The socket is Docker Desktop's own, in its virtual machine.</source>
        <translation>Le socket est celui de Docker Desktop, dans sa machine virtuelle.</translation>
    </message>
    <message>
        <source>%1 is taken from this machine through Docker Desktop's file sharing.</source>
        <translation>%1 vient de cette machine par le partage de fichiers de Docker Desktop.</translation>
    </message>
    <message>
        <source>If the folder is not shared with Docker Desktop, the launch fails ("mounts denied").</source>
        <translation>Si le dossier n’est pas partagé avec Docker Desktop, le lancement échoue (« mounts denied »).</translation>
    </message>
    <message>
        <source>Look in Docker Desktop: Settings, Resources, File sharing.</source>
        <translation>Regardez dans Docker Desktop : Settings, Resources, File sharing.</translation>
    </message>
    <message>
        <source>%1 is on the engine's host, which is not this machine: it can't be looked at from here.</source>
        <translation>%1 se trouve sur l’hôte du moteur, qui n’est pas cette machine : il n’est pas possible de le vérifier d’ici.</translation>
    </message>
    <message>
        <source>If it does not exist there, the launch fails.</source>
        <translation>S’il n’y existe pas, le lancement échoue.</translation>
    </message>
    <message>
        <source>Make sure that it exists there; a path of this machine does not count.</source>
        <translation>Assurez-vous qu’il y existe ; un chemin de cette machine ne compte pas.</translation>
    </message>
    <message>
        <source>You may not look at %1; the engine may.</source>
        <translation>Vous n’avez pas le droit de consulter %1 ; le moteur l’a.</translation>
    </message>
    <message>
        <source>%1 is there.</source>
        <translation>%1 existe.</translation>
    </message>
    <message>
        <source>A launch has to know what is there already, to touch none of it.</source>
        <translation>Un lancement doit savoir ce qui existe déjà, pour ne pas y toucher.</translation>
    </message>
    <message>
        <source>Call it %1</source>
        <translation>Le nommer %1</translation>
    </message>
    <message>
        <source>The name %1 is free.</source>
        <translation>Le nom %1 est libre.</translation>
    </message>
    <message>
        <source>The container %1 of this deployment will be replaced.</source>
        <translation>Le conteneur %1 de ce déploiement sera remplacé.</translation>
    </message>
    <message>
        <source>There is already a container named %1 (image %2, %3).</source>
        <translation>Il existe déjà un conteneur nommé %1 (image %2, %3).</translation>
    </message>
    <message>
        <source>Names of containers are unique on an engine.</source>
        <translation>Les noms de conteneurs sont uniques sur un moteur.</translation>
    </message>
    <message>
        <source>It is an agent of this deployment: launch with "replace", remove it with dind-wizard agents remove, or choose another name.</source>
        <translation>C’est un agent de ce déploiement : lancez avec « replace », supprimez-le avec dind-wizard agents remove, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another name, or remove that container if nobody needs it.</source>
        <translation>Choisissez un autre nom, ou supprimez ce conteneur si personne n’en a besoin.</translation>
    </message>
    <message>
        <source>The container %1 uses /opt/buildagent of this host.</source>
        <translation>Le conteneur %1 utilise /opt/buildagent de cet hôte.</translation>
    </message>
    <message>
        <source>Two agents in the same directories destroy each other's files.</source>
        <translation>Deux agents dans les mêmes répertoires détruisent mutuellement leurs fichiers.</translation>
    </message>
    <message>
        <source>Switch the container wrapper off, take the method dind or sysbox, or stop that container.</source>
        <translation>Désactivez le Container Wrapper, choisissez la méthode dind ou sysbox, ou arrêtez ce conteneur.</translation>
    </message>
    <message>
        <source>Without the container wrapper</source>
        <translation>Sans le Container Wrapper</translation>
    </message>
    <message>
        <source>No other running container uses /opt/buildagent.</source>
        <translation>Aucun autre conteneur démarré n’utilise /opt/buildagent.</translation>
    </message>
    <message>
        <source>%1 of this deployment is there and will be used.</source>
        <translation>%1 de ce déploiement existe et sera utilisé.</translation>
    </message>
    <message>
        <source>%1 is already there and belongs to something else.</source>
        <translation>%1 existe déjà et appartient à autre chose.</translation>
    </message>
    <message>
        <source>Objects that this program did not make are never touched.</source>
        <translation>Les objets que ce programme n’a pas créés ne sont jamais modifiés.</translation>
    </message>
    <message>
        <source>Choose another name for the agent.</source>
        <translation>Choisissez un autre nom pour l’agent.</translation>
    </message>
    <message>
        <source>The network %1 is there.</source>
        <translation>Le réseau %1 existe.</translation>
    </message>
    <message>
        <source>There is no network called %1.</source>
        <translation>Il n’y a pas de réseau nommé %1.</translation>
    </message>
    <message>
        <source>The agent is to be connected to it.</source>
        <translation>L’agent doit y être connecté.</translation>
    </message>
    <message>
        <source>Make it with docker network create, or leave the field empty.</source>
        <translation>Créez-le avec docker network create, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>Take the engine's own network</source>
        <translation>Prendre le réseau du moteur</translation>
    </message>
    <message>
        <source>The network %1 uses the addresses %2, and the host reaches %3 through %4.</source>
        <translation>Le réseau %1 utilise les adresses %2, et l’hôte joint %3 par %4.</translation>
    </message>
    <message>
        <source>What has such an address there, a TeamCity server perhaps, can't be reached from the agent.</source>
        <translation>Ce qui a une telle adresse là-bas, peut-être un serveur TeamCity, est injoignable depuis l’agent.</translation>
    </message>
    <message>
        <source>Give the engine other addresses: "bip" and "default-address-pools" in its daemon.json, then restart it.</source>
        <translation>Donnez d’autres adresses au moteur : « bip » et « default-address-pools » dans son daemon.json, puis redémarrez-le.</translation>
    </message>
    <message>
        <source>The addresses %1 of the network %2 are not used elsewhere on the host.</source>
        <translation>Les adresses %1 du réseau %2 ne sont pas utilisées ailleurs sur l’hôte.</translation>
    </message>
    <message>
        <source>Packets leave the host through %1 and may have %2 bytes (MTU); containers send up to %3.</source>
        <translation>Les paquets quittent l’hôte par %1 et peuvent avoir %2 octets (MTU) ; les conteneurs en envoient jusqu’à %3.</translation>
    </message>
    <message>
        <source>Larger packets can get lost without a word: downloads and https hang.</source>
        <translation>Des paquets plus gros peuvent se perdre sans avertissement : les téléchargements et https se bloquent.</translation>
    </message>
    <message>
        <source>Set "mtu": %1 in the engine's daemon.json, for its other networks "default-network-opts": {"bridge": {"com.docker.network.driver.mtu": "%1"}}, and restart it.</source>
        <translation>Définissez "mtu": %1 dans le daemon.json du moteur, pour ses autres réseaux "default-network-opts": {"bridge": {"com.docker.network.driver.mtu": "%1"}}, et redémarrez-le.</translation>
    </message>
    <message>
        <source>The engine uses the proxy %1.</source>
        <translation>Le moteur utilise le proxy %1.</translation>
    </message>
    <message>
        <source>You use the proxy %1, and the engine uses none.</source>
        <translation>Vous utilisez le proxy %1, et le moteur n’en utilise aucun.</translation>
    </message>
    <message>
        <source>It is the engine that pulls images. If it can't do without the proxy, the pull fails.</source>
        <translation>C’est le moteur qui télécharge les images. S’il ne peut pas se passer du proxy, le téléchargement échoue.</translation>
    </message>
    <message>
        <source>Set "proxies" in the engine's daemon.json, or HTTPS_PROXY in its systemd unit (docs.docker.com/engine/daemon/proxy).</source>
        <translation>Définissez « proxies » dans le daemon.json du moteur, ou HTTPS_PROXY dans son unité systemd (docs.docker.com/engine/daemon/proxy).</translation>
    </message>
    <message>
        <source>The host's firewall is nf_tables.</source>
        <translation>Le pare-feu de l’hôte est nf_tables.</translation>
    </message>
    <message>
        <source>The host's iptables is the old kind (legacy).</source>
        <translation>L’iptables de l’hôte est de l’ancien type (legacy).</translation>
    </message>
    <message>
        <source>An engine in a container may not find the kernel's tables and not start, or its containers have no network.</source>
        <translation>Un moteur dans un conteneur peut ne pas trouver les tables du noyau et ne pas démarrer, ou ses conteneurs n’ont pas de réseau.</translation>
    </message>
    <message>
        <source>If its log says "can't initialize iptables table", give the engine's container DOCKER_IPTABLES_LEGACY=1, or switch the host with update-alternatives --config iptables and restart it.</source>
        <translation>Si son journal indique « can't initialize iptables table », donnez DOCKER_IPTABLES_LEGACY=1 au conteneur du moteur, ou changez le réglage de l’hôte avec update-alternatives --config iptables et redémarrez-le.</translation>
    </message>
    <message>
        <source>a container in the engine's default network (the agent's own is only made at the launch)</source>
        <translation>un conteneur du réseau par défaut du moteur (celui de l’agent n’est créé qu’au lancement)</translation>
    </message>
    <message>
        <source>a container in the host's network</source>
        <translation>un conteneur du réseau de l’hôte</translation>
    </message>
    <message>
        <source>a container in the network %1</source>
        <translation>un conteneur du réseau %1</translation>
    </message>
    <message>
        <source>The agent would start and never connect.</source>
        <translation>L’agent démarrerait et ne se connecterait jamais.</translation>
    </message>
    <message>
        <source>DNS: %1 can't find the name %2.</source>
        <translation>DNS : %1 ne parvient pas à résoudre le nom %2.</translation>
    </message>
    <message>
        <source>Use the server's full name or its IP address, add the name to the extra hosts, or set "dns" in the engine's daemon.json.</source>
        <translation>Utilisez le nom complet du serveur ou son adresse IP, ajoutez le nom aux hôtes supplémentaires, ou définissez « dns » dans le daemon.json du moteur.</translation>
    </message>
    <message>
        <source>Containers ask the engine's name servers. They don't know names from this machine's hosts file or VPN.</source>
        <translation>Les conteneurs interrogent les serveurs DNS du moteur, qui ne connaissent pas les noms du fichier hosts ou du VPN de cette machine.</translation>
    </message>
    <message>
        <source>Port: %1 finds %2, but nothing listens at its port %3.</source>
        <translation>Port : %1 trouve %2, mais rien n’écoute sur son port %3.</translation>
    </message>
    <message>
        <source>Start TeamCity, correct the port, or let the server listen on more than localhost.</source>
        <translation>Démarrez TeamCity, corrigez le port, ou faites écouter le serveur ailleurs que sur localhost.</translation>
    </message>
    <message>
        <source>Route: %1 has no way to %2.</source>
        <translation>Route : %1 n’a aucun chemin vers %2.</translation>
    </message>
    <message>
        <source>Check the engine's network, its firewall and the subnets of its networks, or choose the host's network.</source>
        <translation>Vérifiez le réseau du moteur, son pare-feu et les sous-réseaux de ses réseaux, ou choisissez le réseau de l’hôte.</translation>
    </message>
    <message>
        <source>Route: %1 got no answer from %2 within 10 seconds.</source>
        <translation>Route : %1 n’a obtenu aucune réponse de %2 en 10 secondes.</translation>
    </message>
    <message>
        <source>Have the port opened in the firewall between the engine and the server. If only large answers are missing, check the MTU.</source>
        <translation>Faites ouvrir le port dans le pare-feu entre le moteur et le serveur. Si seules les grosses réponses manquent, vérifiez le MTU.</translation>
    </message>
    <message>
        <source>Connection: %1 could not reach %2.</source>
        <translation>Connexion : %1 n’a pas pu joindre %2.</translation>
    </message>
    <message>
        <source>Check the server's address and the network between the engine and the server.</source>
        <translation>Vérifiez l’adresse du serveur et le réseau entre le moteur et le serveur.</translation>
    </message>
    <message>
        <source>TLS: at port %1 the server speaks http, not https.</source>
        <translation>TLS : sur le port %1, le serveur communique en http, et non en https.</translation>
    </message>
    <message>
        <source>Write http:// in the server's address, or use its port for https.</source>
        <translation>Écrivez http:// dans l’adresse du serveur, ou utilisez son port pour https.</translation>
    </message>
    <message>
        <source>TLS: the server's certificate is not valid today.</source>
        <translation>TLS : le certificat du serveur n’est pas valide aujourd’hui.</translation>
    </message>
    <message>
        <source>Have it renewed, or set the clock of the engine's host.</source>
        <translation>Faites-le renouveler, ou réglez l’horloge de l’hôte du moteur.</translation>
    </message>
    <message>
        <source>TLS: the server's certificate is not for %1.</source>
        <translation>TLS : le certificat du serveur n’est pas émis pour %1.</translation>
    </message>
    <message>
        <source>Use a name that the certificate is for.</source>
        <translation>Utilisez un nom pour lequel le certificat est émis.</translation>
    </message>
    <message>
        <source>TLS: %1 and the server agree on no encryption.</source>
        <translation>TLS : %1 et le serveur n’ont aucun chiffrement en commun.</translation>
    </message>
    <message>
        <source>Check that the port is the one for https, and that the server allows TLS 1.2 or newer.</source>
        <translation>Vérifiez que le port est celui de https, et que le serveur accepte TLS 1.2 ou version ultérieure.</translation>
    </message>
    <message>
        <source>TLS: nobody whom the agent's image trusts vouches for the server's certificate.</source>
        <translation>TLS : aucune autorité reconnue par l’image de l’agent ne garantit le certificat du serveur.</translation>
    </message>
    <message>
        <source>Trust it below the server's address, which mounts it into the agent.</source>
        <translation>Acceptez-le sous l’adresse du serveur : il sera monté dans l’agent.</translation>
    </message>
    <message>
        <source>It is none of those that are mounted into the agent, or the image's curl is older than 7.88 and can't compare it.</source>
        <translation>Ce n’est aucun de ceux qui sont montés dans l’agent, ou le curl de l’image est antérieur à la version 7.88 et ne peut pas le comparer.</translation>
    </message>
    <message>
        <source>Proxy: a web proxy answers %1 in the server's place (status %2).</source>
        <translation>Proxy : un proxy web répond à la place du serveur à %1 (code %2).</translation>
    </message>
    <message>
        <source>Have the server's address excepted from the proxy.</source>
        <translation>Faites exclure l’adresse du serveur du proxy.</translation>
    </message>
    <message>
        <source>Proxy: something in front of the server answers, and can't reach it (status %1).</source>
        <translation>Proxy : un système devant le serveur répond, mais ne parvient pas à joindre ce dernier (code %1).</translation>
    </message>
    <message>
        <source>Start TeamCity, or have the proxy in front of it corrected.</source>
        <translation>Démarrez TeamCity, ou faites corriger le proxy placé devant lui.</translation>
    </message>
    <message>
        <source>The server sends %1 elsewhere: %2</source>
        <translation>Le serveur redirige %1 ailleurs : %2</translation>
    </message>
    <message>
        <source>Give the address at which the server itself answers.</source>
        <translation>Indiquez l’adresse à laquelle le serveur lui-même répond.</translation>
    </message>
    <message>
        <source>Something in front of the server asks %1 for a login (status %2).</source>
        <translation>Un système devant le serveur demande une identification à %1 (code %2).</translation>
    </message>
    <message>
        <source>Have the paths below /app/agents excepted from it, or give agents an address behind it.</source>
        <translation>Faites-en exclure les chemins sous /app/agents, ou donnez aux agents une adresse située derrière.</translation>
    </message>
    <message>
        <source>What answers %1 is no TeamCity server.</source>
        <translation>Ce qui répond à %1 n’est pas un serveur TeamCity.</translation>
    </message>
    <message>
        <source>Check host, port and path of the server's address.</source>
        <translation>Vérifiez l’hôte, le port et le chemin de l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The server lets agents in: it answers %1.</source>
        <translation>Le serveur admet les agents : il répond à %1.</translation>
    </message>
    <message>
        <source>Maintenance: %1 reaches the server, which is still starting.</source>
        <translation>Maintenance : %1 joint le serveur, qui est encore en cours de démarrage.</translation>
    </message>
    <message>
        <source>Maintenance: %1 reaches the server, which waits at its set-up pages.</source>
        <translation>Maintenance : %1 joint le serveur, qui attend sur ses pages d’installation.</translation>
    </message>
    <message>
        <source>Agents wait and ask again every minute.</source>
        <translation>Les agents attendent et redemandent chaque minute.</translation>
    </message>
    <message>
        <source>Open the server's address in a browser and finish what it asks.</source>
        <translation>Ouvrez l’adresse du serveur dans un navigateur et achevez ce qu’il demande.</translation>
    </message>
    <message>
        <source>TLS: at port %1 the server wants https.</source>
        <translation>TLS : sur le port %1, le serveur exige https.</translation>
    </message>
    <message>
        <source>Write https:// in the server's address.</source>
        <translation>Écrivez https:// dans l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Whether agents reach the server could not be tried from inside.</source>
        <translation>Il n’a pas été possible d’essayer de l’intérieur si les agents peuvent joindre le serveur.</translation>
    </message>
    <message>
        <source>The image %1 has no curl to ask with. TeamCity's own images have it.</source>
        <translation>L’image %1 ne contient pas curl, nécessaire pour l’essai. Les images de TeamCity le contiennent.</translation>
    </message>
    <message>
        <source>Look at the agent's log after the launch: it says whether it connects.</source>
        <translation>Consultez le journal de l’agent après le lancement : il indique s’il se connecte.</translation>
    </message>
    <message>
        <source>The engine knows the runtime %1.</source>
        <translation>Le moteur connaît le runtime %1.</translation>
    </message>
    <message>
        <source>The engine has no runtime called %1; it has %2.</source>
        <translation>Le moteur n’a pas de runtime nommé %1 ; il a %2.</translation>
    </message>
    <message>
        <source>This method runs the container with Sysbox.</source>
        <translation>Cette méthode exécute le conteneur avec Sysbox.</translation>
    </message>
    <message>
        <source>Sysbox can't be installed in Docker Desktop. Take the method dind, or a Linux machine.</source>
        <translation>Sysbox ne peut pas être installé dans Docker Desktop. Choisissez la méthode dind, ou une machine Linux.</translation>
    </message>
    <message>
        <source>Install Sysbox on the engine's host (https://github.com/nestybox/sysbox/releases), check it with systemctl status sysbox, then look again; or take another method.</source>
        <translation>Installez Sysbox sur l’hôte du moteur (https://github.com/nestybox/sysbox/releases), contrôlez-le avec systemctl status sysbox, puis vérifiez de nouveau ; ou choisissez une autre méthode.</translation>
    </message>
    <message>
        <source>Look at what it says: the commands below. If nothing else helps, install it anew, or take the method dind.</source>
        <translation>Voyez ce qu’il indique : les commandes ci-dessous. Si rien d’autre n’y fait, réinstallez-le, ou choisissez la méthode dind.</translation>
    </message>
    <message>
        <source>Whether Sysbox works was not tried: that takes an image that the engine has already, with the command cat in it.</source>
        <translation>Le fonctionnement de Sysbox n’a pas été essayé : il faut pour cela une image que le moteur a déjà et qui contient la commande cat.</translation>
    </message>
    <message>
        <source>Sysbox could not start a container: %1</source>
        <translation>Sysbox n’a pas pu démarrer de conteneur : %1</translation>
    </message>
    <message>
        <source>The agent's container would not start either.</source>
        <translation>Le conteneur de l’agent ne démarrerait pas non plus.</translation>
    </message>
    <message>
        <source>A container under Sysbox did not tell its users.</source>
        <translation>Un conteneur sous Sysbox n’a pas indiqué ses utilisateurs.</translation>
    </message>
    <message>
        <source>Whether Sysbox works could not be tried: %1</source>
        <translation>Le fonctionnement de Sysbox n’a pas pu être essayé : %1</translation>
    </message>
    <message>
        <source>Whether it keeps containers apart from the host is not known.</source>
        <translation>On ignore s’il isole les conteneurs de l’hôte.</translation>
    </message>
    <message>
        <source>The engine's %1 is not at work: root in its containers is root on the host.</source>
        <translation>Le runtime %1 du moteur est sans effet : root dans ses conteneurs est root sur l’hôte.</translation>
    </message>
    <message>
        <source>It keeps nothing apart. A build may not find the rights that an engine needs, or have those of the host.</source>
        <translation>Il n’isole rien. Un build peut ne pas trouver les droits dont un moteur a besoin, ou avoir ceux de l’hôte.</translation>
    </message>
    <message>
        <source>Sysbox works: root in a container is user %1 of the host.</source>
        <translation>Sysbox fonctionne : root dans un conteneur est l’utilisateur %1 de l’hôte.</translation>
    </message>
    <message>
        <source>The engine maps users: root in a container is an ordinary user of the host (userns-remap).</source>
        <translation>Le moteur réaffecte les utilisateurs : root dans un conteneur est un utilisateur ordinaire de l’hôte (userns-remap).</translation>
    </message>
    <message>
        <source>Take the method sysbox, which needs no such rights, or remove "userns-remap" from the engine's daemon.json and restart the engine.</source>
        <translation>Choisissez la méthode sysbox, qui n’a pas besoin de tels droits, ou retirez « userns-remap » du daemon.json du moteur et redémarrez le moteur.</translation>
    </message>
    <message>
        <source>Such an engine refuses privileged containers, and an engine in a container needs to be one.</source>
        <translation>Un tel moteur refuse les conteneurs privilégiés, et un moteur dans un conteneur a besoin de ce privilège.</translation>
    </message>
    <message>
        <source>The agent's root is not the host's, and may not use the engine's socket: builds are denied Docker.</source>
        <translation>Le root de l’agent n’est pas celui de l’hôte et n’a pas accès au socket du moteur : les builds ne peuvent pas utiliser Docker.</translation>
    </message>
    <message>
        <source>The engine is rootless: it has the rights of one account, and keeps its data in %1.</source>
        <translation>Le moteur est rootless : il a les droits d’un seul compte, et conserve ses données dans %1.</translation>
    </message>
    <message>
        <source>Sysbox needs an engine that runs as root.</source>
        <translation>Sysbox a besoin d’un moteur qui s’exécute en tant que root.</translation>
    </message>
    <message>
        <source>Choose the machine's own engine (--engine unix:///var/run/docker.sock), or take another method.</source>
        <translation>Choisissez le moteur de la machine (--engine unix:///var/run/docker.sock), ou une autre méthode.</translation>
    </message>
    <message>
        <source>An engine inside a container of a rootless engine may lack rights: it may not start, or fall back to a slow storage.</source>
        <translation>Un moteur dans un conteneur d’un moteur rootless peut manquer de droits : il peut ne pas démarrer, ou se rabattre sur un stockage lent.</translation>
    </message>
    <message>
        <source>With a rootless engine the method docker-socket is the safe and simple one: a build can do no more than that account.</source>
        <translation>Avec un moteur rootless, la méthode docker-socket est à la fois sûre et simple : un build ne peut pas faire plus que ce compte.</translation>
    </message>
    <message>
        <source>A build can do no more than that account.</source>
        <translation>Un build ne peut pas faire plus que ce compte.</translation>
    </message>
    <message>
        <source>The engine keeps containers apart with SELinux.</source>
        <translation>Le moteur isole les conteneurs avec SELinux.</translation>
    </message>
    <message>
        <source>SELinux usually denies a container the engine's socket, whatever its user and group: "permission denied" in the builds.</source>
        <translation>SELinux refuse en général à un conteneur l’accès au socket du moteur, quels que soient son utilisateur et son groupe : « permission denied » dans les builds.</translation>
    </message>
    <message>
        <source>Take the method dind, or load a policy that lets containers connect to the engine's socket (look at "sudo ausearch -m avc -ts recent" after the first try).</source>
        <translation>Choisissez la méthode dind, ou chargez une politique qui laisse les conteneurs se connecter au socket du moteur (consultez « sudo ausearch -m avc -ts recent » après le premier essai).</translation>
    </message>
    <message>
        <source>Sysbox does not support hosts with SELinux.</source>
        <translation>Sysbox ne prend pas en charge les hôtes qui utilisent SELinux.</translation>
    </message>
    <message>
        <source>Take the method dind, or a host without SELinux.</source>
        <translation>Choisissez la méthode dind, ou un hôte sans SELinux.</translation>
    </message>
    <message>
        <source>The engine starts every container with Sysbox.</source>
        <translation>Le moteur démarre chaque conteneur avec Sysbox.</translation>
    </message>
    <message>
        <source>Sysbox refuses privileged containers.</source>
        <translation>Sysbox refuse les conteneurs privilégiés.</translation>
    </message>
    <message>
        <source>Take the method sysbox: it does without them.</source>
        <translation>Choisissez la méthode sysbox : elle s’en passe.</translation>
    </message>
    <message>
        <source>The engine filters no system calls (seccomp is off).</source>
        <translation>Le moteur ne filtre pas les appels système (seccomp est désactivé).</translation>
    </message>
    <message>
        <source>Every container, and so every build, has more ways to attack the host's kernel than Docker means it to have.</source>
        <translation>Chaque conteneur, et donc chaque build, a plus de moyens d’attaquer le noyau de l’hôte que ne le prévoit Docker.</translation>
    </message>
    <message>
        <source>Take "seccomp-profile" out of the engine's daemon.json, or use a kernel with seccomp.</source>
        <translation>Retirez « seccomp-profile » du daemon.json du moteur, ou utilisez un noyau avec seccomp.</translation>
    </message>
    <message>
        <source>Containers are confined by seccomp and AppArmor.</source>
        <translation>Les conteneurs sont confinés par seccomp et AppArmor.</translation>
    </message>
    <message>
        <source>Containers are confined by seccomp.</source>
        <translation>Les conteneurs sont confinés par seccomp.</translation>
    </message>
    <message>
        <source>The engine takes orders from the network without asking who gives them.</source>
        <translation>Le moteur reçoit des ordres du réseau sans demander qui les donne.</translation>
    </message>
    <message>
        <source>Whoever reaches that port is root on the engine's host. The engine says: %1</source>
        <translation>Quiconque atteint ce port est root sur l’hôte du moteur. Le moteur indique : %1</translation>
    </message>
    <message>
        <source>Take the tcp:// address out of "hosts" in the engine's daemon.json, or protect it with TLS (docs.docker.com/engine/security/protect-access).</source>
        <translation>Retirez l’adresse tcp:// de « hosts » dans le daemon.json du moteur, ou protégez-la avec TLS (docs.docker.com/engine/security/protect-access).</translation>
    </message>
    <message>
        <source>The engine is part of a swarm.</source>
        <translation>Le moteur fait partie d’un swarm.</translation>
    </message>
    <message>
        <source>The agent is a plain container and stays on this node.</source>
        <translation>L’agent est un simple conteneur et reste sur ce nœud.</translation>
    </message>
    <message>
        <source>The proxy of the socket keeps builds from commanding it.</source>
        <translation>Le proxy du socket empêche les builds de le commander.</translation>
    </message>
    <message>
        <source>A build that holds the socket of a manager can start services on every node of the swarm and read its configuration.</source>
        <translation>Un build qui détient le socket d’un manager peut démarrer des services sur chaque nœud du swarm et lire sa configuration.</translation>
    </message>
    <message>
        <source>Run agents on a machine outside the swarm, or take the method dind.</source>
        <translation>Exécutez les agents sur une machine hors du swarm, ou choisissez la méthode dind.</translation>
    </message>
    <message>
        <source>The settings in %1 could not be read: %2</source>
        <translation>Impossible de lire les paramètres dans %1 : %2</translation>
    </message>
    <message>
        <source>An agent prefers the settings in its volume to what is asked for here. They may name another server.</source>
        <translation>Un agent préfère les paramètres de son volume à ce qui est demandé ici. Ils indiquent peut-être un autre serveur.</translation>
    </message>
    <message>
        <source>%1 holds no agent's settings yet.</source>
        <translation>%1 ne contient pas encore les paramètres d’un agent.</translation>
    </message>
    <message>
        <source>its server is %1, not %2</source>
        <translation>son serveur est %1, et non %2</translation>
    </message>
    <message>
        <source>its name is %1, not %2</source>
        <translation>son nom est %1, et non %2</translation>
    </message>
    <message>
        <source>The agent in %1 keeps its name and its server.</source>
        <translation>L’agent dans %1 conserve son nom et son serveur.</translation>
    </message>
    <message>
        <source>%1 holds the settings of an agent: %2.</source>
        <translation>%1 contient les paramètres d’un agent : %2.</translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
    <message>
        <source>An agent prefers the settings in its volume to what is asked for here.</source>
        <translation>Un agent préfère les paramètres de son volume à ce qui est demandé ici.</translation>
    </message>
    <message>
        <source>To begin anew, remove the container that uses the volume, if there is one, and then the volume: the agent is a new one to the server. To keep it, edit buildAgent.properties in the volume.</source>
        <translation>Pour repartir de zéro, supprimez le conteneur qui utilise le volume, s’il existe, puis le volume : l’agent est alors nouveau pour le serveur. Pour le conserver, modifiez buildAgent.properties dans le volume.</translation>
    </message>
    <message>
        <source>Stay with the server %1</source>
        <translation>Garder le serveur %1</translation>
    </message>
    <message>
        <source>Docker is not installed on this machine. Install it, or choose an engine that is elsewhere with --engine.</source>
        <translation>Docker n’est pas installé sur cette machine. Installez-le, ou choisissez avec --engine un moteur qui se trouve ailleurs.</translation>
    </message>
    <message>
        <source>Docker's own description: %1</source>
        <translation>Description de Docker : %1</translation>
    </message>
    <message>
        <source>the container %1</source>
        <translation>le conteneur %1</translation>
    </message>
    <message>
        <source>a program on the engine's host</source>
        <translation>un programme de l’hôte du moteur</translation>
    </message>
    <message>
        <source>Port %1 of the engine's host is free for the TeamCity server.</source>
        <translation>Le port %1 de l’hôte du moteur est libre pour le serveur TeamCity.</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2.</source>
        <translation>Le port %1 est occupé par %2.</translation>
    </message>
    <message>
        <source>The TeamCity server can't be started with it.</source>
        <translation>Le serveur TeamCity ne peut pas être démarré avec ce port.</translation>
    </message>
    <message>
        <source>Take another port, such as %1, or stop what has it.</source>
        <translation>Prenez un autre port, par exemple %1, ou arrêtez ce qui l’occupe.</translation>
    </message>
    <message>
        <source>Take port %1</source>
        <translation>Prendre le port %1</translation>
    </message>
    <message>
        <source>The TeamCity server is made with the launch, so there is none to ask yet.</source>
        <translation>Le serveur TeamCity est créé lors du lancement ; il n’y en a donc pas encore à interroger.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 Fixed by: %2.</source>
        <translation>%1 Corrigé par : %2.</translation>
    </message>
    <message>
        <source>Nothing is known against these versions.</source>
        <translation>Aucun problème n’est connu avec ces versions.</translation>
    </message>
</context>
<context>
    <name>PreviewReader</name>
    <message>
        <source>The agent has this all the same: %1</source>
        <translation>L’agent a tout de même ceci : %1</translation>
    </message>
    <message>
        <source>This text can’t be edited.</source>
        <translation>Ce texte n’est pas modifiable.</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>%1 can't be written: %2.</source>
        <translation>Impossible d’écrire %1 : %2.</translation>
    </message>
</context>
<context>
    <name>Recognise</name>
    <message>
        <source>%1 is another agent. Import it by itself.</source>
        <translation>%1 est un autre agent. Importez-le séparément.</translation>
    </message>
    <message>
        <source>The container %1 is not part of the agent.</source>
        <translation>Le conteneur %1 ne fait pas partie de l’agent.</translation>
    </message>
    <message>
        <source>The network is not made with the agent: make it first, by docker network create.</source>
        <translation>Le réseau n’est pas créé avec l’agent : créez-le d’abord, avec docker network create.</translation>
    </message>
    <message>
        <source>It must be there already: it is not made.</source>
        <translation>Il doit déjà exister : il n’est pas créé.</translation>
    </message>
    <message>
        <source>The user that the image has anyway.</source>
        <translation>L’utilisateur que l’image a de toute façon.</translation>
    </message>
    <message>
        <source>Instead: %1.</source>
        <translation>À la place : %1.</translation>
    </message>
    <message>
        <source>Sysbox gives an engine what it needs, and refuses privileged containers.</source>
        <translation>Sysbox donne à un moteur ce dont il a besoin, et refuse les conteneurs privilégiés.</translation>
    </message>
    <message>
        <source>This method needs no rights over the host for the container.</source>
        <translation>Cette méthode ne demande pour le conteneur aucun droit sur l’hôte.</translation>
    </message>
    <message>
        <source>Agents run as root, or as the image's own user.</source>
        <translation>Les agents s’exécutent en tant que root, ou sous l’utilisateur propre à l’image.</translation>
    </message>
    <message>
        <source>An agent that is not root gets the group of the Docker socket; others it does not need.</source>
        <translation>Un agent qui n’est pas root reçoit le groupe du socket Docker ; il n’a pas besoin d’autres groupes.</translation>
    </message>
    <message>
        <source>Agents start as their image says; they are given no other command.</source>
        <translation>Les agents démarrent comme le prévoit leur image ; ils ne reçoivent pas d’autre commande.</translation>
    </message>
    <message>
        <source>The proxy starts as its image says.</source>
        <translation>Le proxy démarre comme le prévoit son image.</translation>
    </message>
    <message>
        <source>Of the engine's flags only those for its network are kept.</source>
        <translation>Parmi les options du moteur, seules celles de son réseau sont conservées.</translation>
    </message>
    <message>
        <source>Only a sidecar has a health check, and the method makes it.</source>
        <translation>Seul un sidecar a un healthcheck, et c’est la méthode qui le crée.</translation>
    </message>
    <message>
        <source>The method decides on the runtime: only sysbox has one of its own.</source>
        <translation>La méthode détermine le runtime : seule sysbox a le sien.</translation>
    </message>
    <message>
        <source>Other containers find the agent by its name, %1.</source>
        <translation>Les autres conteneurs trouvent l’agent sous son nom, %1.</translation>
    </message>
    <message>
        <source>A server for trials has what it needs, and nothing else.</source>
        <translation>Un serveur d’essai a ce dont il a besoin, et rien d’autre.</translation>
    </message>
    <message>
        <source>The method does without it.</source>
        <translation>La méthode s’en passe.</translation>
    </message>
    <message>
        <source>The sidecar has what the method needs, and nothing else.</source>
        <translation>Le sidecar a ce dont la méthode a besoin, et rien d’autre.</translation>
    </message>
    <message>
        <source>The agent.</source>
        <translation>L’agent.</translation>
    </message>
    <message>
        <source>A sidecar with an engine for the builds.</source>
        <translation>Un sidecar avec un moteur pour les builds.</translation>
    </message>
    <message>
        <source>A proxy that filters what builds ask of the host's engine.</source>
        <translation>Un proxy qui filtre ce que les builds demandent au moteur de l’hôte.</translation>
    </message>
    <message>
        <source>A TeamCity server for trials.</source>
        <translation>Un serveur TeamCity d’essai.</translation>
    </message>
    <message>
        <source>Nothing says how builds would reach a Docker engine. Look whether this method suits you.</source>
        <translation>Rien n’indique comment les builds joindraient un moteur Docker. Vérifiez si cette méthode vous convient.</translation>
    </message>
    <message>
        <source>directories and files of the host for %1</source>
        <translation>répertoires et fichiers de l’hôte pour %1</translation>
    </message>
    <message>
        <source>volumes of %1</source>
        <translation>volumes de %1</translation>
    </message>
    <message>
        <source>The group of the Docker socket, so that the agent may use it.</source>
        <translation>Le groupe du socket Docker, pour que l’agent puisse l’utiliser.</translation>
    </message>
    <message>
        <source>root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondes</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>Give a docker run command, a Compose file, or what docker inspect prints for a container.</source>
        <translation>Donnez une commande docker run, un fichier Compose, ou ce qu’affiche docker inspect pour un conteneur.</translation>
    </message>
    <message>
        <source>There is no container in it.</source>
        <translation>Il n’y a aucun conteneur.</translation>
    </message>
</context>
<context>
    <name>RecoverCommand</name>
    <message>
        <source>%1, begun on %2</source>
        <translation>%1, commencé le %2</translation>
    </message>
    <message>
        <source>All is up; older containers are still to be removed.</source>
        <translation>Tout est en marche ; il reste d’anciens conteneurs à supprimer.</translation>
    </message>
    <message>
        <source>Remove what they made with --undo, or launch them again with --finish.</source>
        <translation>Supprimez ce qu’ils ont créé avec --undo, ou relancez-les avec --finish.</translation>
    </message>
    <message>
        <source>%1: these could not be taken back; try again when the cause is gone:</source>
        <translation>%1 : les éléments suivants n’ont pas pu être retirés ; réessayez une fois la cause éliminée :</translation>
    </message>
    <message>
        <source>%1: it was up; what it replaced is removed.</source>
        <translation>%1 : il était en marche ; ce qu’il remplaçait est supprimé.</translation>
    </message>
    <message>
        <source>%1: everything that it had made is removed.</source>
        <translation>%1 : tout ce qu’il avait créé est supprimé.</translation>
    </message>
    <message>
        <source>%1: it had been given a token, which is kept nowhere.</source>
        <translation>%1 : il avait reçu un jeton, qui n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>Give it again with --token-file, or use --undo.</source>
        <translation>Indiquez-le de nouveau avec --token-file, ou utilisez --undo.</translation>
    </message>
    <message>
        <source>Brings launches to an end that were cut off: by a crash, a loss of power, or an engine that went away. Without --undo or --finish it lists them.

Example: dind-wizard recover --undo</source>
        <translation>Annule ou achève les lancements interrompus par un plantage, une coupure de courant ou la perte du moteur. Sans --undo ni --finish, en affiche la liste.

Exemple : dind-wizard recover --undo</translation>
    </message>
    <message>
        <source>Remove what they made, and put back what they had replaced.</source>
        <translation>Supprime ce qu’ils ont créé, et rétablit ce qu’ils avaient remplacé.</translation>
    </message>
    <message>
        <source>Undo them, and launch them again.</source>
        <translation>Les annule, puis les relance.</translation>
    </message>
    <message>
        <source>File with the agent's token, for launches that had been given one.</source>
        <translation>Fichier contenant le jeton de l’agent, pour les lancements qui en avaient reçu un.</translation>
    </message>
    <message>
        <source>Choose one of --undo and --finish, not both.</source>
        <translation>Choisissez --undo ou --finish, pas les deux.</translation>
    </message>
    <message>
        <source>On another engine: %1. See dind-wizard recover --engine %2</source>
        <translation>Sur un autre moteur : %1. Voir dind-wizard recover --engine %2</translation>
    </message>
    <message>
        <source>No launch on this engine was cut off.</source>
        <translation>Aucun lancement n’a été interrompu sur ce moteur.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Launches that were cut off</source>
        <translation>Lancements interrompus</translation>
    </message>
    <message>
        <source>What the launch has made</source>
        <translation>Ce que le lancement a créé</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Annuler ce lancement</translation>
    </message>
    <message>
        <source>&amp;Finish it</source>
        <translation>Acheve&amp;r ce lancement</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>What the launch has made on the engine so far.</source>
        <translation>Ce que le lancement a créé jusqu’ici sur le moteur.</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>there is no record here of what was asked for %1</source>
        <translation>ce qui a été demandé pour %1 n’est pas enregistré ici</translation>
    </message>
    <message>
        <source>It was launched from another account or machine, or from an export. Compare with the settings file: dind-wizard agents diff %1 --spec FILE</source>
        <translation>L’agent a été lancé depuis un autre compte ou une autre machine, ou à partir d’une exportation. Comparez avec le fichier de paramètres : dind-wizard agents diff %1 --spec FILE</translation>
    </message>
    <message>
        <source>the settings %1 make no agent called %2</source>
        <translation>les paramètres %1 ne créent aucun agent nommé %2</translation>
    </message>
    <message>
        <source>Give the settings that it was launched with.</source>
        <translation>Indiquez les paramètres avec lesquels il a été lancé.</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The agent uses settings that an earlier agent has kept in its volume: the server %1, and not %2.</source>
        <translation>L’agent utilise des paramètres qu’un agent précédent a laissés dans son volume : le serveur %1, et non %2.</translation>
    </message>
    <message>
        <source>Remove the agent with "dind-wizard agents remove %1 --volumes" and launch it again, or correct serverUrl in buildAgent.properties in the volume.</source>
        <translation>Supprimez l’agent avec « dind-wizard agents remove %1 --volumes » et relancez-le, ou corrigez serverUrl dans buildAgent.properties dans le volume.</translation>
    </message>
    <message>
        <source>The agent's log says: %1</source>
        <translation>Le journal de l’agent indique : %1</translation>
    </message>
    <message>
        <source>the server does not know it yet</source>
        <translation>le serveur ne le connaît pas encore</translation>
    </message>
    <message>
        <source>the server knows it, and it is not connected</source>
        <translation>le serveur le connaît, mais il n’est pas connecté</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>connected, and being upgraded</source>
        <translation>connecté, mise à niveau en cours</translation>
    </message>
    <message>
        <source>The server has no agent pool called %1.</source>
        <translation>Le serveur n’a pas de pool d’agents nommé %1.</translation>
    </message>
    <message>
        <source>Its pools: %1.</source>
        <translation>Ses pools : %1.</translation>
    </message>
    <message>
        <source>connected as %1, up to date</source>
        <translation>connecté sous le nom %1, à jour</translation>
    </message>
    <message>
        <source>%1 did not connect to %2 within %3 seconds: %4.</source>
        <translation>%1 ne s’est pas connecté à %2 en %3 secondes : %4.</translation>
    </message>
    <message>
        <source>A first connection takes some minutes, for the agent is upgraded. See its log.</source>
        <translation>Une première connexion prend quelques minutes, car l’agent est mis à niveau. Voir son journal.</translation>
    </message>
    <message>
        <source>authorised now</source>
        <translation>autorisé à l’instant</translation>
    </message>
    <message>
        <source>authorised</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>%1, in the pool %2</source>
        <translation>%1, dans le pool %2</translation>
    </message>
    <message>
        <source>The server has %1 in the pool %2, and not in %3.</source>
        <translation>Le serveur a placé %1 dans le pool %2, et non dans %3.</translation>
    </message>
    <message>
        <source>Move it in TeamCity, on the page of agent pools.</source>
        <translation>Déplacez-le dans TeamCity, sur la page des pools d’agents.</translation>
    </message>
    <message>
        <source>Nobody has authorised %1, so it gets no builds.</source>
        <translation>Personne n’a autorisé %1 ; il ne reçoit donc aucun build.</translation>
    </message>
    <message>
        <source>Authorise it at %1, or launch with --authorize.</source>
        <translation>Autorisez-le à l’adresse %1, ou lancez avec --authorize.</translation>
    </message>
    <message>
        <source>authorise it at %1</source>
        <translation>autorisez-le à l’adresse %1</translation>
    </message>
    <message>
        <source>the server knows of its Docker %1</source>
        <translation>le serveur connaît son Docker %1</translation>
    </message>
    <message>
        <source>%1 reports no Docker server, so builds that need one are not given to it.</source>
        <translation>%1 ne signale aucun serveur Docker ; les builds qui en ont besoin ne lui sont donc pas confiés.</translation>
    </message>
    <message>
        <source>An agent looks for Docker when it starts: restart it with "dind-wizard agents stop" and "start". Whoever the token belongs to also needs the permission to view agent details.</source>
        <translation>Un agent cherche Docker à son démarrage : redémarrez-le avec « dind-wizard agents stop » et « start ». Le propriétaire du jeton a aussi besoin de la permission de consulter les détails des agents.</translation>
    </message>
    <message>
        <source>its log says that it has registered</source>
        <translation>son journal indique qu’il s’est enregistré</translation>
    </message>
    <message>
        <source>%1 did not register at %2 within %3 seconds.</source>
        <translation>%1 ne s’est pas enregistré auprès de %2 en %3 secondes.</translation>
    </message>
    <message>
        <source>It goes on trying about every minute.</source>
        <translation>Il continue à essayer environ toutes les minutes.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Récapitulatif</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the text of this tab.</source>
        <translation>Copier le texte de cet onglet.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the text of this tab as a file: a script that can be run, compose.yaml, or a manifest.</source>
        <translation>Enregistrer le texte de cet onglet dans un fichier : un script exécutable, compose.yaml ou un manifeste.</translation>
    </message>
    <message>
        <source>Checks and risks</source>
        <translation>Vérifications et risques</translation>
    </message>
    <message>
        <source>Before the launch</source>
        <translation>Avant le lancement</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>&amp;Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Look at the engine once more.</source>
        <translation>Examiner le moteur encore une fois.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Risks of what is about to run</source>
        <translation>Risques de ce qui va être exécuté</translation>
    </message>
    <message>
        <source>What builds could &amp;reach, and what would shrink it</source>
        <translation>Ce que les builds pourraient a&amp;tteindre, et comment le réduire</translation>
    </message>
    <message>
        <source>Show the diagram, with what a hostile build could do and settings that would leave it less.</source>
        <translation>Afficher le schéma, avec ce que pourrait faire un build hostile et les paramètres qui lui laisseraient moins de possibilités.</translation>
    </message>
    <message>
        <source>&amp;I understand what a build can do</source>
        <translation>&amp;Je comprends ce que peut faire un build</translation>
    </message>
    <message>
        <source>Launching asks for this; exporting doesn’t.</source>
        <translation>Requis pour lancer, mais pas pour exporter.</translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>Every build is root on the engine's host</source>
        <translation>Chaque build est root sur l’hôte du moteur</translation>
    </message>
    <message>
        <source>The agent holds the socket of the host's engine. A build can start a container that mounts the host's whole disk, read every other container and its secrets, and stop or replace them. Mounting the socket read-only, another user in the agent or fewer capabilities do not change that. Let only builds run here that you would give root on this machine.</source>
        <translation>L’agent détient le socket du moteur de l’hôte. Un build peut démarrer un conteneur qui monte tout le disque de l’hôte, lire tous les autres conteneurs et leurs secrets, les arrêter ou les remplacer. Monter le socket en lecture seule, changer l’utilisateur de l’agent ou réduire les capabilities n’y change rien. N’exécutez ici que des builds auxquels vous donneriez les droits root sur cette machine.</translation>
    </message>
    <message>
        <source>Between the agent and the socket of the host's engine stands a proxy, and it lets containers through. It looks at the address of a request and not into it, so a build can start a container that mounts the host's whole disk, just as with the socket itself. It keeps out only what belongs to Swarm (services, tasks, nodes, secrets, configs) and plugins. It asks for no password: whoever is logged in on a Linux host reaches it too.</source>
        <translation>Entre l’agent et le socket du moteur de l’hôte se trouve un proxy, et il laisse passer les conteneurs. Il regarde l’adresse d’une requête et non son contenu : un build peut donc démarrer un conteneur qui monte tout le disque de l’hôte, exactement comme avec le socket lui-même. Il ne bloque que ce qui relève de Swarm (services, tâches, nœuds, secrets, configurations) et les plugins. Il ne demande pas de mot de passe : quiconque est connecté à un hôte Linux peut aussi le joindre.</translation>
    </message>
    <message>
        <source>Builds share the host's images and its network</source>
        <translation>Les builds partagent les images et le réseau de l’hôte</translation>
    </message>
    <message>
        <source>A proxy before the socket of the host's engine lets images through and no containers: a build can't mount the host's disk or look into other containers. It can read, replace and delete every image and the build cache of this engine. The steps of a Dockerfile run as root in containers of that engine, outside the agent's limits, and with docker build --network host in the host's network. The proxy asks for no password: whoever is logged in on a Linux host reaches it too.</source>
        <translation>Un proxy devant le socket du moteur de l’hôte laisse passer les images, mais aucun conteneur : un build ne peut ni monter le disque de l’hôte ni examiner les autres conteneurs. Il peut lire, remplacer et supprimer toutes les images et le cache de build de ce moteur. Les étapes d’un Dockerfile s’exécutent en tant que root dans des conteneurs de ce moteur, en dehors des limites de l’agent et, avec docker build --network host, dans le réseau de l’hôte. Le proxy ne demande pas de mot de passe : quiconque est connecté à un hôte Linux peut aussi le joindre.</translation>
    </message>
    <message>
        <source>The agent runs privileged</source>
        <translation>L’agent est privilégié</translation>
    </message>
    <message>
        <source>Privileged means all rights of root and access to all devices. A build that means harm can mount the host's disk and take the machine over. Here builds run inside that very container.</source>
        <translation>« Privilégié » signifie : tous les droits de root et l’accès à tous les périphériques. Un build malveillant peut monter le disque de l’hôte et prendre le contrôle de la machine. Ici, les builds s’exécutent dans ce conteneur même.</translation>
    </message>
    <message>
        <source>The engine runs privileged</source>
        <translation>Le moteur est privilégié</translation>
    </message>
    <message>
        <source>Privileged means all rights of root and access to all devices. Builds don't run in that container, but they command its engine: a build that means harm can start a privileged container there and take the machine over. It keeps accidents apart, not attackers.</source>
        <translation>« Privilégié » signifie : tous les droits de root et l’accès à tous les périphériques. Les builds ne s’exécutent pas dans ce conteneur, mais ils commandent son moteur : un build malveillant peut y démarrer un conteneur privilégié et prendre le contrôle de la machine. Cela protège des accidents, pas des attaques.</translation>
    </message>
    <message>
        <source>Builds see %1 of the host</source>
        <translation>Les builds voient %1 de l’hôte</translation>
    </message>
    <message>
        <source>Builds can read everything under this path.</source>
        <translation>Les builds peuvent lire tout ce qui se trouve sous ce chemin.</translation>
    </message>
    <message>
        <source>Builds can read, change and delete everything under this path.</source>
        <translation>Les builds peuvent lire, modifier et supprimer tout ce qui se trouve sous ce chemin.</translation>
    </message>
    <message>
        <source>The agent's directories lie on the host</source>
        <translation>Les répertoires de l’agent se trouvent sur l’hôte</translation>
    </message>
    <message>
        <source>Checkouts, caches and tools are in /opt/buildagent on the engine's host, so that containers started by builds see the same files. What a build leaves there stays, often owned by root.</source>
        <translation>Les checkouts, les caches et les outils sont dans /opt/buildagent sur l’hôte du moteur, pour que les conteneurs démarrés par les builds voient les mêmes fichiers. Ce qu’un build y laisse reste, et appartient souvent à root.</translation>
    </message>
    <message>
        <source>Isolation rests on Sysbox and the kernel</source>
        <translation>L’isolation repose sur Sysbox et le noyau</translation>
    </message>
    <message>
        <source>Root inside is an ordinary user on the host, so a build has to break the kernel or Sysbox to get out. That is much stronger than the other methods and weaker than a virtual machine. Keep both up to date.</source>
        <translation>À l’intérieur, root est un utilisateur ordinaire de l’hôte : pour sortir, un build doit donc exploiter une faille du noyau ou de Sysbox. C’est bien plus solide que les autres méthodes, et moins qu’une machine virtuelle. Maintenez les deux à jour.</translation>
    </message>
    <message>
        <source>Builds may use all memory and processors</source>
        <translation>Les builds peuvent utiliser toute la mémoire et tous les processeurs</translation>
    </message>
    <message>
        <source>One greedy build can slow down or starve everything else on the host. Limits for memory and processors are among the advanced settings.</source>
        <translation>Un seul build gourmand peut ralentir ou bloquer tout le reste sur l’hôte. Les limites de mémoire et de processeurs figurent dans les options avancées.</translation>
    </message>
    <message>
        <source>The token can be read on the host and by builds</source>
        <translation>Le jeton est lisible sur l’hôte et par les builds</translation>
    </message>
    <message>
        <source>It is an environment variable of the container: everybody who may use the engine sees it with docker inspect, and builds see it too. Without a token one authorises the agent in TeamCity once.</source>
        <translation>C’est une variable d’environnement du conteneur : quiconque peut utiliser le moteur la voit avec docker inspect, et les builds la voient aussi. Sans jeton, l’agent s’autorise une seule fois dans TeamCity.</translation>
    </message>
    <message>
        <source>The agent talks to TeamCity in the clear</source>
        <translation>L’agent communique en clair avec TeamCity</translation>
    </message>
    <message>
        <source>With http:// everybody on the way can read and change what server and agent exchange, the agent's token and build secrets included. Use https:// where the network is not yours alone.</source>
        <translation>Avec http://, quiconque se trouve sur le trajet peut lire et modifier ce qu’échangent le serveur et l’agent, y compris le jeton de l’agent et les secrets des builds. Utilisez https:// là où le réseau n’est pas uniquement le vôtre.</translation>
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
        <translation>%1 répond ici, mais un agent dans un conteneur ne le trouvera pas.</translation>
    </message>
    <message>
        <source>Inside a container, %1 is the container itself.</source>
        <translation>Dans un conteneur, %1 désigne le conteneur lui-même.</translation>
    </message>
    <message>
        <source>The image’s agent is of version %1. It changes itself to the server’s at its first start, which takes some minutes longer, and again whenever the container is made anew.</source>
        <translation>L’agent de l’image est de version %1. Il passe à celle du serveur à son premier démarrage, ce qui prend quelques minutes de plus, et à chaque fois que le conteneur est recréé.</translation>
    </message>
    <message>
        <source>Use the image %1</source>
        <translation>Utiliser l’image %1</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 répond.</translation>
    </message>
    <message>
        <source>%1 (build %2) answers.</source>
        <translation>%1 (build %2) répond.</translation>
    </message>
    <message>
        <source>Use %1, this machine’s in your network</source>
        <translation>Utiliser %1, l’adresse de cette machine dans votre réseau</translation>
    </message>
    <message>
        <source>TeamCity is starting.</source>
        <translation>TeamCity est en cours de démarrage.</translation>
    </message>
    <message>
        <source>Agents can be made already: they ask again every minute until the server is there.</source>
        <translation>Les agents peuvent déjà être créés : ils redemandent chaque minute jusqu’à ce que le serveur soit prêt.</translation>
    </message>
    <message>
        <source>TeamCity waits for somebody to finish its set-up.</source>
        <translation>TeamCity attend que quelqu’un achève son installation.</translation>
    </message>
    <message>
        <source>TeamCity waits for somebody to finish its set-up (%1).</source>
        <translation>TeamCity attend que quelqu’un achève son installation (%1).</translation>
    </message>
    <message>
        <source>Until then agents can’t register.</source>
        <translation>D’ici là, les agents ne peuvent pas s’enregistrer.</translation>
    </message>
    <message>
        <source>Open %1 in a browser and follow its steps.</source>
        <translation>Ouvrez %1 dans un navigateur et suivez les étapes indiquées.</translation>
    </message>
    <message>
        <source>TeamCity answers, but doesn’t tell its version without a login.</source>
        <translation>TeamCity répond, mais n’indique pas sa version sans identification.</translation>
    </message>
    <message>
        <source>Something in front of it may be stricter than usual.</source>
        <translation>Un système placé devant lui est peut-être plus strict que d’habitude.</translation>
    </message>
    <message>
        <source>Make sure that the paths /app/agents and /update need no login: agents use them.</source>
        <translation>Assurez-vous que les chemins /app/agents et /update n’exigent pas d’identification : les agents les utilisent.</translation>
    </message>
    <message>
        <source>The server sends us on to %1, and %2 answers there.</source>
        <translation>Le serveur redirige vers %1, et %2 y répond.</translation>
    </message>
    <message>
        <source>Agents may not follow. Give them the address where it ends.</source>
        <translation>Les agents peuvent ne pas suivre la redirection. Donnez-leur l’adresse à laquelle elle aboutit.</translation>
    </message>
    <message>
        <source>There is no TeamCity at this path, but %1 answers at %2.</source>
        <translation>TeamCity ne se trouve pas à ce chemin, mais %1 répond à l’adresse %2.</translation>
    </message>
    <message>
        <source>This port speaks https, not http.</source>
        <translation>Ce port communique en https, et non en http.</translation>
    </message>
    <message>
        <source>This port speaks http without encryption, not https.</source>
        <translation>Ce port communique en http, sans chiffrement, et non en https.</translation>
    </message>
    <message>
        <source>Over http, everybody on the way can read and change what is sent. Use it only in a network that you trust.</source>
        <translation>En http, quiconque se trouve sur le trajet peut lire et modifier ce qui est envoyé. Ne l’utilisez que dans un réseau auquel vous faites confiance.</translation>
    </message>
    <message>
        <source>The address leads from one to the next and never ends.</source>
        <translation>L’adresse redirige vers une autre, puis une autre, sans fin.</translation>
    </message>
    <message>
        <source>Last it was %1.</source>
        <translation>La dernière était %1.</translation>
    </message>
    <message>
        <source>Check the root URL in TeamCity’s Global Settings and the proxy in front of it.</source>
        <translation>Vérifiez l’URL racine dans les Global Settings de TeamCity et le proxy placé devant lui.</translation>
    </message>
    <message>
        <source>A login page stands in front of the server.</source>
        <translation>Une page de connexion se trouve devant le serveur.</translation>
    </message>
    <message>
        <source>Agents have no password for it and can’t go past.</source>
        <translation>Les agents n’ont pas de mot de passe pour elle et ne peuvent pas la franchir.</translation>
    </message>
    <message>
        <source>Ask whoever runs it for an address without the login, or to let the paths /app/agents and /update through.</source>
        <translation>Demandez à ses responsables une adresse sans identification, ou de laisser passer les chemins /app/agents et /update.</translation>
    </message>
    <message>
        <source>Something in front of the server asks for a password.</source>
        <translation>Un système placé devant le serveur demande un mot de passe.</translation>
    </message>
    <message>
        <source>It is not TeamCity that asks, and agents can’t answer.</source>
        <translation>Ce n’est pas TeamCity qui le demande, et les agents ne peuvent pas répondre.</translation>
    </message>
    <message>
        <source>Let the server’s proxy pass requests of agents without one.</source>
        <translation>Faites en sorte que le proxy du serveur laisse passer les requêtes des agents sans mot de passe.</translation>
    </message>
    <message>
        <source>Something in front of the server lets nobody in from here (403).</source>
        <translation>Un système placé devant le serveur ne laisse entrer personne depuis ici (403).</translation>
    </message>
    <message>
        <source>Have the address of this machine allowed in its firewall or proxy.</source>
        <translation>Faites autoriser l’adresse de cette machine dans son pare-feu ou son proxy.</translation>
    </message>
    <message>
        <source>A proxy answers, but can’t reach the server behind it (%1).</source>
        <translation>Un proxy répond, mais ne parvient pas à joindre le serveur situé derrière (%1).</translation>
    </message>
    <message>
        <source>Start TeamCity there, or correct where the proxy sends requests.</source>
        <translation>Démarrez-y TeamCity, ou corrigez la destination des requêtes du proxy.</translation>
    </message>
    <message>
        <source>A web proxy answered in the server’s place (%1).</source>
        <translation>Un proxy web a répondu à la place du serveur (%1).</translation>
    </message>
    <message>
        <source>Requests to this address go through a proxy that doesn’t let them pass.</source>
        <translation>Les requêtes vers cette adresse transitent par un proxy qui les bloque.</translation>
    </message>
    <message>
        <source>Use the server’s address inside your network. If there is no way around the proxy, give the agent the variable AGENT_OPTS with teamcity.http.proxyHost=HOST teamcity.http.proxyPort=PORT.</source>
        <translation>Utilisez l’adresse du serveur à l’intérieur de votre réseau. S’il est impossible de contourner le proxy, donnez à l’agent la variable AGENT_OPTS avec teamcity.http.proxyHost=HOST teamcity.http.proxyPort=PORT.</translation>
    </message>
    <message>
        <source>Something that is no web server listens there.</source>
        <translation>Ce qui écoute à cet endroit n’est pas un serveur web.</translation>
    </message>
    <message>
        <source>A web server answers, but it is not TeamCity.</source>
        <translation>Un serveur web répond, mais ce n’est pas TeamCity.</translation>
    </message>
    <message>
        <source>Open TeamCity in a browser and copy its address from there, with its port and path. A server without set-up uses port 8111.</source>
        <translation>Ouvrez TeamCity dans un navigateur et copiez-en l’adresse, avec son port et son chemin. Un serveur sans configuration particulière utilise le port 8111.</translation>
    </message>
    <message>
        <source>Renew it on the server.</source>
        <translation>Renouvelez-le sur le serveur.</translation>
    </message>
    <message>
        <source>Nobody this machine trusts vouches for the server’s certificate.</source>
        <translation>Aucune autorité reconnue par cette machine ne garantit le certificat du serveur.</translation>
    </message>
    <message>
        <source>It is for %1, by %2, valid until %3. SHA-256: %4. Trust it only if whoever runs the server tells you the same SHA-256.</source>
        <translation>Il est émis pour %1, par %2, et valable jusqu’au %3. SHA-256 : %4. Ne l’acceptez que si les responsables du serveur vous indiquent le même SHA-256.</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid today; it ends on %1.</source>
        <translation>Le certificat du serveur n’est pas valide aujourd’hui ; il expire le %1.</translation>
    </message>
    <message>
        <source>The server’s certificate is not for %1 but for %2.</source>
        <translation>Le certificat du serveur n’est pas émis pour %1, mais pour %2.</translation>
    </message>
    <message>
        <source>No encrypted connection came about.</source>
        <translation>Aucune connexion chiffrée n’a pu être établie.</translation>
    </message>
    <message>
        <source>Check that the port is the one for https, and that the server allows TLS 1.2 or newer.</source>
        <translation>Vérifiez que le port est celui de https, et que le serveur accepte TLS 1.2 ou version ultérieure.</translation>
    </message>
    <message>
        <source>Trusting it saves it on this machine and mounts it into the agent. An engine on another machine needs the file there, at the same path.</source>
        <translation>S’il est accepté, il est enregistré sur cette machine et monté dans l’agent. Un moteur sur une autre machine a besoin du fichier sur celle-ci, au même chemin.</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Accepter ce certificat</translation>
    </message>
    <message>
        <source>Or have the server get a certificate for %1.</source>
        <translation>Ou faites émettre pour le serveur un certificat au nom de %1.</translation>
    </message>
    <message>
        <source>No answer from %1 in time.</source>
        <translation>Pas de réponse de %1 dans le temps imparti.</translation>
    </message>
    <message>
        <source>A firewall may swallow the requests, or the address is wrong.</source>
        <translation>Un pare-feu bloque peut-être les requêtes, ou l’adresse est fausse.</translation>
    </message>
    <message>
        <source>Try it in a browser on this machine, and have the port opened.</source>
        <translation>Essayez-la dans un navigateur sur cette machine, et faites ouvrir le port.</translation>
    </message>
    <message>
        <source>%1 means the engine’s own machine, so it can’t be tried from here.</source>
        <translation>%1 désigne la machine du moteur ; il n’est donc pas possible de l’essayer d’ici.</translation>
    </message>
    <message>
        <source>The agent will find it if the server listens there.</source>
        <translation>L’agent le trouvera si le serveur y écoute.</translation>
    </message>
    <message>
        <source>There is no way from here to %1.</source>
        <translation>Aucun chemin ne mène d’ici à %1.</translation>
    </message>
    <message>
        <source>Check this machine’s network or VPN.</source>
        <translation>Vérifiez le réseau ou le VPN de cette machine.</translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation>%1 n’a pas pu être interrogé.</translation>
    </message>
    <message>
        <source>Check the address, and try it in a browser.</source>
        <translation>Vérifiez l’adresse, et essayez-la dans un navigateur.</translation>
    </message>
    <message>
        <source>This machine doesn’t know the name %1.</source>
        <translation>Cette machine ne connaît pas le nom %1.</translation>
    </message>
    <message>
        <source>If it is a container in the network %1, the agent will find it there.</source>
        <translation>Si c’est un conteneur du réseau %1, l’agent l’y trouvera.</translation>
    </message>
    <message>
        <source>It is misspelt, or only known in another network.</source>
        <translation>Il est mal orthographié, ou connu seulement dans un autre réseau.</translation>
    </message>
    <message>
        <source>On Linux the container has to be told what it means.</source>
        <translation>Sous Linux, il faut indiquer au conteneur ce que ce nom désigne.</translation>
    </message>
    <message>
        <source>Correct the name, connect your VPN, or use the server’s IP address.</source>
        <translation>Corrigez le nom, connectez votre VPN, ou utilisez l’adresse IP du serveur.</translation>
    </message>
    <message>
        <source>Nothing listens at port %1 of %2.</source>
        <translation>Rien n’écoute sur le port %1 de %2.</translation>
    </message>
    <message>
        <source>A server that listens on localhost only can’t be reached from containers.</source>
        <translation>Un serveur qui n’écoute que sur localhost est injoignable depuis des conteneurs.</translation>
    </message>
    <message>
        <source>Start TeamCity, and let it listen on all of this machine’s addresses.</source>
        <translation>Démarrez TeamCity, et faites-le écouter sur toutes les adresses de cette machine.</translation>
    </message>
    <message>
        <source>TeamCity listens on port 8111 unless told otherwise.</source>
        <translation>TeamCity écoute sur le port 8111, sauf indication contraire.</translation>
    </message>
    <message>
        <source>Start TeamCity, or correct the port.</source>
        <translation>Démarrez TeamCity, ou corrigez le port.</translation>
    </message>
    <message>
        <source>The address is probably %1.</source>
        <translation>L’adresse est probablement %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
</context>
<context>
    <name>ServerCheck</name>
    <message>
        <source>Until an agent gets through to its server, it waits and does nothing else.</source>
        <translation>Tant qu’un agent n’a pas joint son serveur, il attend et ne fait rien d’autre.</translation>
    </message>
</context>
<context>
    <name>ServerProbe</name>
    <message>
        <source>“%1” is no web address.</source>
        <translation>« %1 » n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>Give one that begins with http:// or https://.</source>
        <translation>Indiquez-en une qui commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>Stopped asking the server.</source>
        <translation>L’interrogation du serveur a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>ServerRemedies</name>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Use %1, Docker’s name for this machine</source>
        <translation>Utiliser %1, le nom que donne Docker à cette machine</translation>
    </message>
</context>
<context>
    <name>ServerRest</name>
    <message>
        <source>The server answered with something else than JSON.</source>
        <translation>La réponse du serveur n’est pas du JSON.</translation>
    </message>
    <message>
        <source>A proxy in between may have changed the answer: try from another network, or ask whoever runs it.</source>
        <translation>Un proxy intermédiaire a peut-être modifié la réponse : essayez depuis un autre réseau, ou adressez-vous à ses responsables.</translation>
    </message>
    <message>
        <source>The server does not accept the access token.</source>
        <translation>Le serveur n’accepte pas le jeton d’accès.</translation>
    </message>
    <message>
        <source>It may be mistyped, expired or deleted. Make a new one in TeamCity: your profile at the top right, then Access Tokens.</source>
        <translation>Il est peut-être mal saisi, expiré ou supprimé. Créez-en un nouveau dans TeamCity : votre profil en haut à droite, puis Access Tokens.</translation>
    </message>
    <message>
        <source>The token’s user may not see %1. %2</source>
        <translation>L’utilisateur du jeton n’a pas le droit de consulter %1. %2</translation>
    </message>
    <message>
        <source>The token’s user may not %1. %2</source>
        <translation>L’utilisateur du jeton ne peut pas %1. %2</translation>
    </message>
    <message>
        <source>Ask an administrator to give that user the permission “%1”, or use the token of somebody who has it.</source>
        <translation>Demandez à un administrateur de donner à cet utilisateur la permission « %1 », ou utilisez le jeton de quelqu’un qui l’a.</translation>
    </message>
    <message>
        <source>The server does not tell %1.</source>
        <translation>Le serveur n’indique pas %1.</translation>
    </message>
    <message>
        <source>Its TeamCity is probably too old for that. Look it up on the server’s own Administration and Agents pages.</source>
        <translation>Son TeamCity est probablement trop ancien pour cela. Consultez les pages Administration et Agents du serveur.</translation>
    </message>
    <message>
        <source>The server is starting, or in maintenance.</source>
        <translation>Le serveur est en cours de démarrage ou en maintenance.</translation>
    </message>
    <message>
        <source>Try again when it is ready.</source>
        <translation>Réessayez lorsqu’il sera prêt.</translation>
    </message>
    <message>
        <source>The server could not tell %1 (HTTP status %2). %3</source>
        <translation>Le serveur n’a pas pu indiquer %1 (code HTTP %2). %3</translation>
    </message>
    <message>
        <source>The server did not %1 (HTTP status %2). %3</source>
        <translation>Le serveur n’a pas pu %1 (code HTTP %2). %3</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the server’s log says why.</source>
        <translation>Réessayez ; si le problème persiste, le journal du serveur en donne la raison.</translation>
    </message>
    <message>
        <source>who the token’s user is</source>
        <translation>l’identité de l’utilisateur du jeton</translation>
    </message>
    <message>
        <source>how many agents its licence allows</source>
        <translation>le nombre d’agents que permet la licence</translation>
    </message>
    <message>
        <source>its agent pools</source>
        <translation>les pools d’agents</translation>
    </message>
    <message>
        <source>its agents</source>
        <translation>les agents</translation>
    </message>
    <message>
        <source>whether it knows the agent</source>
        <translation>l’état d’enregistrement de l’agent</translation>
    </message>
    <message>
        <source>what the agent is like</source>
        <translation>les caractéristiques de l’agent</translation>
    </message>
    <message>
        <source>whether it did that</source>
        <translation>le résultat de l’opération</translation>
    </message>
    <message>
        <source>authorise agents</source>
        <translation>autoriser les agents</translation>
    </message>
    <message>
        <source>move agents between pools</source>
        <translation>déplacer les agents entre les pools</translation>
    </message>
    <message>
        <source>The server did not say in time %1.</source>
        <translation>Le serveur n’a pas indiqué à temps %1.</translation>
    </message>
    <message>
        <source>It may be busy: try again.</source>
        <translation>Il est peut-être occupé : réessayez.</translation>
    </message>
    <message>
        <source>The server could not be asked: %1</source>
        <translation>Impossible d’interroger le serveur : %1</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The server’s answer was cut off, or is larger than can be right.</source>
        <translation>La réponse du serveur a été coupée, ou est anormalement longue.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look it up on the server’s own pages.</source>
        <translation>Réessayez ; si le problème persiste, consultez les pages du serveur.</translation>
    </message>
    <message>
        <source>The access token was not sent. %1</source>
        <translation>Le jeton d’accès n’a pas été envoyé. %1</translation>
    </message>
    <message>
        <source>What answers does not identify itself as a TeamCity server, so the access token was not sent.</source>
        <translation>Ce qui répond ne s’identifie pas comme un serveur TeamCity ; le jeton d’accès n’a donc pas été envoyé.</translation>
    </message>
    <message>
        <source>If a proxy stands in between, let it pass the header TeamCity-Node-Id.</source>
        <translation>S’il y a un proxy intermédiaire, faites-lui laisser passer l’en-tête TeamCity-Node-Id.</translation>
    </message>
    <message>
        <source>Stopped asking the server.</source>
        <translation>L’interrogation du serveur a été arrêtée.</translation>
    </message>
    <message>
        <source>The server's licence has no room for another agent: all of its %1 are taken.</source>
        <translation>La licence du serveur n’a plus de place pour un autre agent : ses %1 places sont prises.</translation>
    </message>
    <message>
        <source>Unauthorise an agent that you no longer need, or get another licence. One agent too many would pause the whole build queue.</source>
        <translation>Retirez son autorisation à un agent dont vous n’avez plus besoin, ou procurez-vous une autre licence. Un seul agent de trop suspendrait toute la file d’attente des builds.</translation>
    </message>
</context>
<context>
    <name>ServerUrl</name>
    <message>
        <source>SERVER_URL= is the variable's name, not the address.</source>
        <translation>SERVER_URL= est le nom de la variable, pas l’adresse.</translation>
    </message>
    <message>
        <source>Blanks and quotes around it are no part of the address: the agent would take them for one.</source>
        <translation>Les espaces et les guillemets autour ne font pas partie de l’adresse : l’agent les y inclurait.</translation>
    </message>
    <message>
        <source>An address begins with %1.</source>
        <translation>Une adresse commence par %1.</translation>
    </message>
    <message>
        <source>It needs %1 in front.</source>
        <translation>Elle doit être précédée de %1.</translation>
    </message>
    <message>
        <source>User and password don’t belong in the address.</source>
        <translation>L’utilisateur et le mot de passe n’ont pas leur place dans l’adresse.</translation>
    </message>
    <message>
        <source>What follows ? or # belongs to a page, not to the server.</source>
        <translation>Ce qui suit ? ou # appartient à une page, pas au serveur.</translation>
    </message>
    <message>
        <source>/%1 is a page of the server, not its address.</source>
        <translation>/%1 est une page du serveur, pas son adresse.</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>&amp;Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Ask the engine once more.</source>
        <translation>Interroger le moteur encore une fois.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>ShellCommand</name>
    <message>
        <source>TeamCity agents "%1", method %2. Made by dind-wizard.</source>
        <translation>Agents TeamCity « %1 », méthode %2. Créé par dind-wizard.</translation>
    </message>
    <message>
        <source>Secrets are read from the file %1, which must be in the folder where this is run.</source>
        <translation>Les secrets sont lus dans le fichier %1, qui doit se trouver dans le dossier d’où ceci est exécuté.</translation>
    </message>
    <message>
        <source>Linux hands no word of more than 131071 bytes to a program, and the value that begins with "%1" in the container %2 is longer. The script will fail there; take the Compose file.</source>
        <translation>Linux ne transmet à un programme aucun mot de plus de 131071 octets, et la valeur qui commence par « %1 » dans le conteneur %2 est plus longue. Le script y échouera ; utilisez le fichier Compose.</translation>
    </message>
</context>
<context>
    <name>ShellScript</name>
    <message>
        <source>a value that is too long</source>
        <translation>une valeur trop longue</translation>
    </message>
    <message>
        <source>The script is too long; the rest is not read.</source>
        <translation>Le script est trop long ; la suite n’est pas lue.</translation>
    </message>
    <message>
        <source>This loop can't be followed.</source>
        <translation>Cette boucle ne peut pas être suivie.</translation>
    </message>
    <message>
        <source>Containers that a function makes are not read. Paste the command alone.</source>
        <translation>Les conteneurs que crée une fonction ne sont pas lus. Collez la commande seule.</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB.</source>
        <translation>Le texte dépasse 1 Mio.</translation>
    </message>
</context>
<context>
    <name>ShellTokens</name>
    <message>
        <source>A quote ' is not closed.</source>
        <translation>Un guillemet ' n’est pas fermé.</translation>
    </message>
    <message>
        <source>A quote " is not closed.</source>
        <translation>Un guillemet " n’est pas fermé.</translation>
    </message>
    <message>
        <source>The escape \%1 in $'…' is not read.</source>
        <translation>La séquence d’échappement \%1 dans $'…' n’est pas lue.</translation>
    </message>
    <message>
        <source>A bracket %1 is not closed.</source>
        <translation>Une parenthèse ou accolade %1 n’est pas fermée.</translation>
    </message>
    <message>
        <source>The here-document up to %1 does not end.</source>
        <translation>Le here-document jusqu’à %1 ne se termine pas.</translation>
    </message>
    <message>
        <source>Commands in a here-document are not read. Paste them alone.</source>
        <translation>Les commandes dans un here-document ne sont pas lues. Collez-les seules.</translation>
    </message>
</context>
<context>
    <name>Shrinkers</name>
    <message>
        <source>Use Sysbox</source>
        <translation>Utiliser Sysbox</translation>
    </message>
    <message>
        <source>Sysbox has to be installed on the host, which must be Linux. Builds start with an empty image cache.</source>
        <translation>Sysbox doit être installé sur l’hôte, qui doit être sous Linux. Les builds commencent avec un cache d’images vide.</translation>
    </message>
    <message>
        <source>Give each agent an engine of its own</source>
        <translation>Donner à chaque agent son propre moteur</translation>
    </message>
    <message>
        <source>That engine runs privileged: it keeps accidents apart, not attackers. Builds start with an empty image cache.</source>
        <translation>Ce moteur est privilégié : il protège des accidents, pas des attaques. Les builds commencent avec un cache d’images vide.</translation>
    </message>
    <message>
        <source>Run the engine in a sidecar</source>
        <translation>Faire tourner le moteur dans un sidecar</translation>
    </message>
    <message>
        <source>Ports that builds publish are then under the name docker, not on localhost.</source>
        <translation>Les ports que publient les builds se trouvent alors sous le nom docker, et non sur localhost.</translation>
    </message>
    <message>
        <source>Let builds make images, and no containers</source>
        <translation>Laisser les builds créer des images, mais pas de conteneurs</translation>
    </message>
    <message>
        <source>A proxy stands before the socket. Builds can no longer use docker run, docker compose or the Container Wrapper, and a docker command that prints nothing for ten minutes is cut off.</source>
        <translation>Un proxy se place devant le socket. Les builds ne peuvent plus utiliser docker run, docker compose ni le Container Wrapper, et une commande docker qui n’affiche rien pendant dix minutes est interrompue.</translation>
    </message>
    <message>
        <source>Mount %1 read-only</source>
        <translation>Monter %1 en lecture seule</translation>
    </message>
    <message>
        <source>Builds can no longer write there.</source>
        <translation>Les builds ne peuvent plus y écrire.</translation>
    </message>
    <message>
        <source>Do without the Container Wrapper</source>
        <translation>Se passer du Container Wrapper</translation>
    </message>
    <message>
        <source>Build steps that TeamCity runs in a container no longer see the checkout.</source>
        <translation>Les étapes de build que TeamCity exécute dans un conteneur ne voient plus le checkout.</translation>
    </message>
    <message>
        <source>Leave the network %1</source>
        <translation>Quitter le réseau %1</translation>
    </message>
    <message>
        <source>What is only on that network can no longer be reached.</source>
        <translation>Ce qui se trouve uniquement sur ce réseau n’est plus joignable.</translation>
    </message>
    <message>
        <source>Limit each container to %1 processors and %2 of memory</source>
        <translation>Limiter chaque conteneur à %1 processeurs et %2 de mémoire</translation>
    </message>
    <message>
        <source>Builds that need more fail or take longer.</source>
        <translation>Les builds qui en demandent davantage échouent ou durent plus longtemps.</translation>
    </message>
</context>
<context>
    <name>SpecFile</name>
    <message>
        <source>The settings file has a key "%1" that is not known.</source>
        <translation>Le fichier de paramètres contient une clé « %1 » inconnue.</translation>
    </message>
    <message>
        <source>Known keys here: %1.</source>
        <translation>Clés connues ici : %1.</translation>
    </message>
    <message>
        <source>Did you mean "%1"?</source>
        <translation>Vouliez-vous dire « %1 » ?</translation>
    </message>
    <message>
        <source>The settings file has version %1 of the format, and this program knows versions up to %2.</source>
        <translation>Le fichier de paramètres a la version %1 du format, et ce programme connaît les versions jusqu’à %2.</translation>
    </message>
    <message>
        <source>It was saved by a newer dind-wizard. Install that one to open it.</source>
        <translation>Il a été enregistré par un dind-wizard plus récent. Installez celui-ci pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The settings file is not valid at "%1": %2</source>
        <translation>Le fichier de paramètres n’est pas valide à l’endroit « %1 » : %2</translation>
    </message>
    <message>
        <source>Correct that value, or save the settings anew from the wizard.</source>
        <translation>Corrigez cette valeur, ou enregistrez de nouveau les paramètres depuis l’assistant.</translation>
    </message>
    <message>
        <source>"%1" in extraHosts is not HOST:ADDRESS.</source>
        <translation>« %1 » dans extraHosts n’est pas de la forme HOST:ADDRESS.</translation>
    </message>
    <message>
        <source>"%1" in resources.memory is not a size.</source>
        <translation>« %1 » dans resources.memory n’est pas une taille.</translation>
    </message>
    <message>
        <source>Write a number with a unit, such as 4g or 512m.</source>
        <translation>Écrivez un nombre avec une unité, par exemple 4g ou 512m.</translation>
    </message>
    <message>
        <source>The number in resources.pidsLimit is too large.</source>
        <translation>Le nombre dans resources.pidsLimit est trop grand.</translation>
    </message>
    <message>
        <source>This is not a settings file: %1</source>
        <translation>Ce n’est pas un fichier de paramètres : %1</translation>
    </message>
    <message>
        <source>Choose a file that was saved by this program.</source>
        <translation>Choisissez un fichier enregistré par ce programme.</translation>
    </message>
    <message>
        <source>This is not a settings file: it holds no JSON object.</source>
        <translation>Ce n’est pas un fichier de paramètres : il ne contient pas d’objet JSON.</translation>
    </message>
</context>
<context>
    <name>SpecGuess</name>
    <message>
        <source>Settings name one network. Connect the agent to others by hand: docker network connect.</source>
        <translation>Les paramètres indiquent un seul réseau. Connectez l’agent aux autres à la main : docker network connect.</translation>
    </message>
    <message>
        <source>This is a path of Windows, and agents are Linux containers. Give the path as the engine's Linux sees it, or the name of a volume.</source>
        <translation>C’est un chemin Windows, et les agents sont des conteneurs Linux. Indiquez le chemin tel que le voit le Linux du moteur, ou le nom d’un volume.</translation>
    </message>
</context>
<context>
    <name>SysboxSetup</name>
    <message>
        <source>Take the method dind, or another Linux host for these agents.</source>
        <translation>Choisissez la méthode dind, ou un autre hôte Linux pour ces agents.</translation>
    </message>
    <message>
        <source>Docker Desktop runs its engine in a virtual machine in which nothing can be installed.</source>
        <translation>Docker Desktop fait tourner son moteur dans une machine virtuelle où rien ne peut être installé.</translation>
    </message>
    <message>
        <source>Take the method dind. Docker's own counterpart to Sysbox, Enhanced Container Isolation, is part of its paid plans.</source>
        <translation>Choisissez la méthode dind. L’équivalent de Sysbox chez Docker, Enhanced Container Isolation, fait partie de ses offres payantes.</translation>
    </message>
    <message>
        <source>Docker's snap package can't start a runtime that is installed outside of the snap.</source>
        <translation>Le paquet snap de Docker ne peut pas lancer un runtime installé en dehors du snap.</translation>
    </message>
    <message>
        <source>Replace the snap by Docker's own packages (its containers and volumes don't move along), or take the method dind.</source>
        <translation>Remplacez le snap par les paquets de Docker (ses conteneurs et volumes ne sont pas repris), ou choisissez la méthode dind.</translation>
    </message>
    <message>
        <source>Sysbox needs an engine that runs as root, and this one runs as an ordinary user.</source>
        <translation>Sysbox a besoin d’un moteur qui s’exécute en tant que root, et celui-ci s’exécute sous un utilisateur ordinaire.</translation>
    </message>
    <message>
        <source>Use the system's engine, or stay with this one and take the method docker-socket: what builds can reach ends at your account.</source>
        <translation>Utilisez le moteur du système, ou gardez celui-ci et choisissez la méthode docker-socket : ce que les builds peuvent atteindre s’arrête à votre compte.</translation>
    </message>
    <message>
        <source>Sysbox is made for Docker's engine, and this is Podman.</source>
        <translation>Sysbox est conçu pour le moteur de Docker, et celui-ci est Podman.</translation>
    </message>
    <message>
        <source>The engine runs in a container, and Sysbox needs a host of its own.</source>
        <translation>Le moteur tourne dans un conteneur, et Sysbox a besoin d’un véritable hôte.</translation>
    </message>
    <message>
        <source>Sysbox's services are started by systemd, which this host does not use.</source>
        <translation>Les services de Sysbox sont démarrés par systemd, que cet hôte n’utilise pas.</translation>
    </message>
    <message>
        <source>SELinux is switched on, and Sysbox does not support it.</source>
        <translation>SELinux est activé, et Sysbox ne le prend pas en charge.</translation>
    </message>
    <message>
        <source>Take the method dind, or a host with Ubuntu or Debian. Switching SELinux off for this would cost more safety than Sysbox brings.</source>
        <translation>Choisissez la méthode dind, ou un hôte sous Ubuntu ou Debian. Désactiver SELinux pour cela ferait perdre plus de sécurité que Sysbox n’en apporte.</translation>
    </message>
    <message>
        <source>Sysbox exists for amd64 and arm64 only.</source>
        <translation>Sysbox n’existe que pour amd64 et arm64.</translation>
    </message>
    <message>
        <source>Kernel %1 is too old: Sysbox needs 5.12, better 5.19.</source>
        <translation>Le noyau %1 est trop ancien : Sysbox a besoin de 5.12, de préférence 5.19.</translation>
    </message>
    <message>
        <source>Sysbox has packages for Ubuntu and Debian only; here it has to be built from its source.</source>
        <translation>Sysbox n’a de paquets que pour Ubuntu et Debian ; ici, il faut le construire à partir de ses sources.</translation>
    </message>
    <message>
        <source>Take a host with Ubuntu 22.04 or 24.04, or the method dind. How to build it: https://github.com/nestybox/sysbox/blob/master/docs/developers-guide/build.md</source>
        <translation>Choisissez un hôte sous Ubuntu 22.04 ou 24.04, ou la méthode dind. Pour le construire : https://github.com/nestybox/sysbox/blob/master/docs/developers-guide/build.md</translation>
    </message>
    <message>
        <source>Sysbox's packages are for Ubuntu 18.04, Debian 10 and newer.</source>
        <translation>Les paquets de Sysbox sont destinés à Ubuntu 18.04, Debian 10 et versions ultérieures.</translation>
    </message>
    <message>
        <source>The engine is on another machine. Type the commands there; what the steps rest on is what the engine tells of it.</source>
        <translation>Le moteur se trouve sur une autre machine. Saisissez-y les commandes ; les étapes se fondent sur ce que le moteur indique de cette machine.</translation>
    </message>
    <message>
        <source>This system is not on Sysbox's list (Ubuntu 18.04 to 24.04, Debian 10 and 11). It may work: try one agent first.</source>
        <translation>Ce système ne figure pas dans la liste de Sysbox (Ubuntu 18.04 à 24.04, Debian 10 et 11). Il peut fonctionner : essayez d’abord avec un seul agent.</translation>
    </message>
    <message>
        <source>On kernel 6.17 failures are reported that have no solution yet (https://github.com/nestybox/sysbox/issues/1035). Try one agent first.</source>
        <translation>Avec le noyau 6.17, des échecs encore sans solution sont signalés (https://github.com/nestybox/sysbox/issues/1035). Essayez d’abord avec un seul agent.</translation>
    </message>
    <message>
        <source>This kernel needs the module shiftfs, which cloud images often lack: https://github.com/toby63/shiftfs-dkms. A kernel from 5.19 on needs nothing.</source>
        <translation>Ce noyau a besoin du module shiftfs, souvent absent des images cloud : https://github.com/toby63/shiftfs-dkms. À partir du noyau 5.19, rien n’est nécessaire.</translation>
    </message>
    <message>
        <source>Give Docker fixed ranges of addresses, so that Sysbox's installer need not restart it and does not ask you to remove all containers. Choose others if your network uses 172.24.x.x or 172.31.x.x.</source>
        <translation>Donnez à Docker des plages d’adresses fixes : le programme d’installation de Sysbox n’a alors pas besoin de le redémarrer et ne vous demande pas de supprimer tous les conteneurs. Choisissez d’autres plages si votre réseau utilise 172.24.x.x ou 172.31.x.x.</translation>
    </message>
    <message>
        <source>Docker restarts: all containers stop, and those with a restart policy start again.</source>
        <translation>Docker redémarre : tous les conteneurs s’arrêtent, et ceux qui ont une politique de redémarrage repartent.</translation>
    </message>
    <message>
        <source>the range that you gave</source>
        <translation>la plage que vous avez indiquée</translation>
    </message>
    <message>
        <source>Remove the old Sysbox %1. Agents that run under it have to be stopped and removed first; their volumes stay.</source>
        <translation>Supprimez l’ancien Sysbox %1. Les agents qu’il exécute doivent d’abord être arrêtés et supprimés ; leurs volumes restent.</translation>
    </message>
    <message>
        <source>Containers under Sysbox can't run meanwhile.</source>
        <translation>Pendant ce temps, les conteneurs sous Sysbox ne peuvent pas tourner.</translation>
    </message>
    <message>
        <source>Download Sysbox %1.</source>
        <translation>Téléchargez Sysbox %1.</translation>
    </message>
    <message>
        <source>the checksum that https://github.com/nestybox/sysbox/releases names</source>
        <translation>la somme de contrôle qu’indique https://github.com/nestybox/sysbox/releases</translation>
    </message>
    <message>
        <source>Install it, with the program jq that its installer uses.</source>
        <translation>Installez-le, avec le programme jq qu’utilise son programme d’installation.</translation>
    </message>
    <message>
        <source>The installer restarts Docker.</source>
        <translation>Le programme d’installation redémarre Docker.</translation>
    </message>
    <message>
        <source>Sysbox is installed, but Docker does not know it. Check that /etc/docker/daemon.json has "runtimes": {"sysbox-runc": {"path": "/usr/bin/sysbox-runc"}}, and let Docker read it again.</source>
        <translation>Sysbox est installé, mais Docker ne le connaît pas. Vérifiez que /etc/docker/daemon.json contient "runtimes": {"sysbox-runc": {"path": "/usr/bin/sysbox-runc"}}, et faites relire ce fichier à Docker.</translation>
    </message>
    <message>
        <source>a text with sysbox-runc in it</source>
        <translation>un texte qui contient sysbox-runc</translation>
    </message>
    <message>
        <source>See that it really works: root in a container has to be another user outside.</source>
        <translation>Assurez-vous que cela fonctionne réellement : root dans un conteneur doit être un autre utilisateur à l’extérieur.</translation>
    </message>
    <message>
        <source>a line whose second number is not 0</source>
        <translation>une ligne dont le second nombre n’est pas 0</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Type this in a terminal of your own:
%1</source>
        <translation>Saisissez ceci dans un terminal :
%1</translation>
    </message>
    <message>
        <source>The docker command is not installed on this machine.</source>
        <translation>La commande docker n’est pas installée sur cette machine.</translation>
    </message>
    <message>
        <source>No terminal was found. Set TERMINAL to the name of yours.</source>
        <translation>Aucun terminal n’a été trouvé. Donnez à TERMINAL le nom du vôtre.</translation>
    </message>
    <message>
        <source>The terminal %1 did not start: %2.</source>
        <translation>Le terminal %1 n’a pas démarré : %2.</translation>
    </message>
</context>
<context>
    <name>Throwaway</name>
    <message>
        <source>Stopped looking.</source>
        <translation>L’examen a été arrêté.</translation>
    </message>
</context>
<context>
    <name>TrialServer</name>
    <message>
        <source>The server waits for you: open it and press Proceed.</source>
        <translation>Le serveur vous attend : ouvrez-le et cliquez sur Proceed.</translation>
    </message>
    <message>
        <source>The server waits for you: keep the internal database and press Proceed.</source>
        <translation>Le serveur vous attend : gardez la base de données interne et cliquez sur Proceed.</translation>
    </message>
    <message>
        <source>The server waits for you: accept the licence agreement.</source>
        <translation>Le serveur vous attend : acceptez le contrat de licence.</translation>
    </message>
    <message>
        <source>The server waits for you at its set-up pages.</source>
        <translation>Le serveur vous attend sur ses pages d’installation.</translation>
    </message>
    <message>
        <source>The server is being started. That takes a minute or two.</source>
        <translation>Le serveur est lancé. Cela prend une minute ou deux.</translation>
    </message>
    <message>
        <source>The server is starting.</source>
        <translation>Le serveur est en cours de démarrage.</translation>
    </message>
    <message>
        <source>TeamCity %1 is running. If it asks, make the administrator’s account; then authorize the agents.</source>
        <translation>TeamCity %1 est en marche. S’il le demande, créez le compte d’administrateur ; autorisez ensuite les agents.</translation>
    </message>
    <message>
        <source>The server’s container does not run. Its log says why: dind-wizard agents logs, or docker logs.</source>
        <translation>Le conteneur du serveur n’est pas démarré. Son journal en donne la raison : dind-wizard agents logs, ou docker logs.</translation>
    </message>
    <message>
        <source>The server’s port is open on the engine’s host only: open it there.</source>
        <translation>Le port du serveur n’est ouvert que sur l’hôte du moteur : ouvrez le serveur depuis cette machine.</translation>
    </message>
    <message>
        <source>The TeamCity server %1 is for trying things out and not for production: it keeps its data in TeamCity's internal database (HSQLDB).</source>
        <translation>Le serveur TeamCity %1 est destiné aux essais et non à la production : il conserve ses données dans la base de données interne de TeamCity (HSQLDB).</translation>
    </message>
    <message>
        <source>Its first start needs you: open http://localhost:%1 on the engine's host, press Proceed, keep the internal database, accept the licence agreement, and make the administrator's account. The first visitor becomes administrator, so the port is open on 127.0.0.1 only.</source>
        <translation>Son premier démarrage demande votre intervention : ouvrez http://localhost:%1 sur l’hôte du moteur, cliquez sur Proceed, gardez la base de données interne, acceptez le contrat de licence et créez le compte d’administrateur. Le premier visiteur devient administrateur ; le port n’est donc ouvert que sur 127.0.0.1.</translation>
    </message>
    <message>
        <source>Agents ask every minute until the server is ready. Then authorise them: Agents, Unauthorized.</source>
        <translation>Les agents redemandent chaque minute jusqu’à ce que le serveur soit prêt. Autorisez-les ensuite : Agents, Unauthorized.</translation>
    </message>
    <message>
        <source>To get in without an account, log in with an empty user name and the super user token as the password: it is in the newest line with "Super user authentication token" of docker logs %1, and a new one at every start of the server.</source>
        <translation>Pour entrer sans compte, connectez-vous avec un nom d’utilisateur vide et le jeton de superutilisateur comme mot de passe : il se trouve dans la dernière ligne contenant « Super user authentication token » de docker logs %1, et change à chaque démarrage du serveur.</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>Line breaks and control characters can't stand here.</source>
        <translation>Les sauts de ligne et les caractères de contrôle ne sont pas permis ici.</translation>
    </message>
    <message>
        <source>A value can't hold a NUL character.</source>
        <translation>Une valeur ne peut pas contenir de caractère NUL.</translation>
    </message>
    <message>
        <source>There is something here that is no character. Type it anew.</source>
        <translation>Il y a ici quelque chose qui n’est pas un caractère. Ressaisissez-le.</translation>
    </message>
    <message>
        <source>Enter the address of your TeamCity server, for example https://teamcity.example.com.</source>
        <translation>Saisissez l’adresse de votre serveur TeamCity, par exemple https://teamcity.example.com.</translation>
    </message>
    <message>
        <source>Remove the quotes and blanks around the address: the agent would take them as part of it.</source>
        <translation>Retirez les guillemets et les espaces autour de l’adresse : l’agent les considérerait comme en faisant partie.</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>L’adresse doit commencer par http:// ou https://.</translation>
    </message>
    <message>
        <source>This is not a complete address. It looks like https://teamcity.example.com or http://192.168.1.10:8111.</source>
        <translation>Cette adresse est incomplète. Elle doit ressembler à https://teamcity.example.com ou http://192.168.1.10:8111.</translation>
    </message>
    <message>
        <source>Leave user and password out of the address: everybody who can look at the container would see them.</source>
        <translation>N’indiquez ni utilisateur ni mot de passe dans l’adresse : quiconque peut examiner le conteneur les verrait.</translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on: the agent needs the server's own address.</source>
        <translation>Retirez tout à partir du ? ou du # : l’agent a besoin de l’adresse du serveur lui-même.</translation>
    </message>
    <message>
        <source>Port 0 can't be reached.</source>
        <translation>Le port 0 n’est pas joignable.</translation>
    </message>
    <message>
        <source>Inside the container, %1 is the container itself. Use the server's name in your network, or host.docker.internal together with the extra host host.docker.internal:host-gateway.</source>
        <translation>Dans le conteneur, %1 désigne le conteneur lui-même. Utilisez le nom du serveur dans votre réseau, ou host.docker.internal avec l’hôte supplémentaire host.docker.internal:host-gateway.</translation>
    </message>
    <message>
        <source>The agents use the server that is made with them: this address is not used.</source>
        <translation>Les agents utilisent le serveur créé avec eux : cette adresse n’est pas utilisée.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535, such as 8111.</source>
        <translation>Un port est un nombre de 1 à 65535, par exemple 8111.</translation>
    </message>
    <message>
        <source>This is not an image reference. It looks like jetbrains/teamcity-server:2026.1.3, in lower case.</source>
        <translation>Ce n’est pas une référence d’image. Elle doit ressembler à jetbrains/teamcity-server:2026.1.3, en minuscules.</translation>
    </message>
    <message>
        <source>With a server of its own the name is part of that server's address: use letters a–z, digits and -, at most 56 characters.</source>
        <translation>Avec un serveur propre, le nom fait partie de l’adresse de ce serveur : utilisez des lettres a–z, des chiffres et -, 56 caractères au plus.</translation>
    </message>
    <message>
        <source>A name has 2 to 100 characters: letters a–z, digits, and after the first one also . _ and -.</source>
        <translation>Un nom compte de 2 à 100 caractères : lettres a–z, chiffres et, après le premier caractère, aussi . _ et -.</translation>
    </message>
    <message>
        <source>Choose between 1 and %1 agents.</source>
        <translation>Choisissez entre 1 et %1 agents.</translation>
    </message>
    <message>
        <source>With the host's Docker and the container wrapper only one agent fits on a host, because all of them would share the host's /opt/buildagent. Choose one agent, or switch the container wrapper off, or take the method dind or sysbox, where each agent has an engine and directories of its own.</source>
        <translation>Avec le Docker de l’hôte et le Container Wrapper, un hôte ne peut accueillir qu’un seul agent, car tous partageraient le dossier /opt/buildagent de l’hôte. Choisissez un seul agent, désactivez le Container Wrapper, ou choisissez la méthode dind ou sysbox, où chaque agent a son propre moteur et ses propres répertoires.</translation>
    </message>
    <message>
        <source>The minimal agent has no docker command, so builds could not use the engine. Take jetbrains/teamcity-agent.</source>
        <translation>L’agent minimal n’a pas la commande docker ; les builds ne pourraient donc pas utiliser le moteur. Prenez jetbrains/teamcity-agent.</translation>
    </message>
    <message>
        <source>An engine inside the agent needs an image with sudo: a tag that ends in -linux-sudo, such as 2026.1.3-linux-sudo.</source>
        <translation>Un moteur dans l’agent a besoin d’une image avec sudo : un tag qui se termine par -linux-sudo, par exemple 2026.1.3-linux-sudo.</translation>
    </message>
    <message>
        <source>This is not an image reference. It looks like jetbrains/teamcity-agent:2026.1.3 or registry.example.com:5000/team/agent:tag, in lower case.</source>
        <translation>Ce n’est pas une référence d’image. Elle doit ressembler à jetbrains/teamcity-agent:2026.1.3 ou registry.example.com:5000/team/agent:tag, en minuscules.</translation>
    </message>
    <message>
        <source>With the host's Docker there is no engine to place: this is not used.</source>
        <translation>Avec le Docker de l’hôte, il n’y a pas de moteur à placer : cette valeur n’est pas utilisée.</translation>
    </message>
    <message>
        <source>There is no sidecar in this set-up: this image is not used.</source>
        <translation>Il n’y a pas de sidecar dans cette configuration : cette image n’est pas utilisée.</translation>
    </message>
    <message>
        <source>The rootless variant keeps its data and its socket elsewhere and is not supported here. Take docker:dind or a tag such as docker:29-dind.</source>
        <translation>La variante rootless conserve ses données et son socket ailleurs et n’est pas prise en charge ici. Prenez docker:dind ou un tag tel que docker:29-dind.</translation>
    </message>
    <message>
        <source>Enter the full path of the socket, for example /var/run/docker.sock.</source>
        <translation>Saisissez le chemin complet du socket, par exemple /var/run/docker.sock.</translation>
    </message>
    <message>
        <source>Only the method docker-socket uses this path.</source>
        <translation>Seule la méthode docker-socket utilise ce chemin.</translation>
    </message>
    <message>
        <source>Only the method docker-socket has a socket to filter: this is not used.</source>
        <translation>Seule la méthode docker-socket a un socket à filtrer : cette valeur n’est pas utilisée.</translation>
    </message>
    <message>
        <source>The proxy lets no containers through, so TeamCity can't run build steps in one. Switch the container wrapper off, or let the proxy pass containers too (run).</source>
        <translation>Le proxy ne laisse passer aucun conteneur ; TeamCity ne peut donc pas y exécuter d’étapes de build. Désactivez le Container Wrapper, ou faites en sorte que le proxy laisse aussi passer les conteneurs (run).</translation>
    </message>
    <message>
        <source>Under Sysbox the container has to start as root to get the rights an engine needs. That root is an ordinary user on the host.</source>
        <translation>Sous Sysbox, le conteneur doit démarrer en tant que root pour obtenir les droits dont un moteur a besoin. Ce root est un utilisateur ordinaire de l’hôte.</translation>
    </message>
    <message>
        <source>A variable needs a name, and the name can't hold an =.</source>
        <translation>Une variable a besoin d’un nom, et celui-ci ne peut pas contenir =.</translation>
    </message>
    <message>
        <source>A variable's name can't hold blanks: Compose and env files would refuse it.</source>
        <translation>Le nom d’une variable ne peut pas contenir d’espaces : Compose et les fichiers env le refuseraient.</translation>
    </message>
    <message>
        <source>SERVER_URL is set from the server's address.</source>
        <translation>SERVER_URL est définie d’après l’adresse du serveur.</translation>
    </message>
    <message>
        <source>AGENT_NAME is set from the name.</source>
        <translation>AGENT_NAME est définie d’après le nom.</translation>
    </message>
    <message>
        <source>A token is a secret and does not belong in settings. Give it in a file at launch (--token-file), or authorise the agent in TeamCity.</source>
        <translation>Un jeton est un secret et n’a pas sa place dans les paramètres. Indiquez-le dans un fichier au lancement (--token-file), ou autorisez l’agent dans TeamCity.</translation>
    </message>
    <message>
        <source>DOCKER_IN_DOCKER is set by the placement of the engine.</source>
        <translation>DOCKER_IN_DOCKER est définie par l’emplacement du moteur.</translation>
    </message>
    <message>
        <source>%1 is set so that the agent finds its sidecar.</source>
        <translation>%1 est définie pour que l’agent trouve son sidecar.</translation>
    </message>
    <message>
        <source>%1 is set so that the agent asks the proxy of the socket.</source>
        <translation>%1 est définie pour que l’agent s’adresse au proxy du socket.</translation>
    </message>
    <message>
        <source>Sysbox refuses to create a container with the variable %1: names that begin with SYSBOX_ are its own.</source>
        <translation>Sysbox refuse de créer un conteneur avec la variable %1 : les noms qui commencent par SYSBOX_ lui sont réservés.</translation>
    </message>
    <message>
        <source>CONFIG_FILE moves the agent's configuration off its volume: the agent would forget who it is when it is made anew.</source>
        <translation>CONFIG_FILE déplace la configuration de l’agent hors de son volume : l’agent perdrait son identité lorsqu’il est recréé.</translation>
    </message>
    <message>
        <source>%1 looks like a secret. Everybody who may use Docker can read it from the container, and it stands in these settings and in all that is exported. Passwords for builds belong in TeamCity's parameters of the type Password.</source>
        <translation>%1 ressemble à un secret. Quiconque peut utiliser Docker peut le lire dans le conteneur, et il figure dans ces paramètres et dans tout ce qui est exporté. La place des mots de passe des builds est dans les paramètres de TeamCity, avec le type Password.</translation>
    </message>
    <message>
        <source>%1: the source is a full path on the engine's host, or the name of a volume.</source>
        <translation>%1 : la source est un chemin complet sur l’hôte du moteur, ou le nom d’un volume.</translation>
    </message>
    <message>
        <source>%1: the target is a full path in the agent.</source>
        <translation>%1 : la cible est un chemin complet dans l’agent.</translation>
    </message>
    <message>
        <source>%1: two volumes can't have the same target.</source>
        <translation>%1 : deux volumes ne peuvent pas avoir la même cible.</translation>
    </message>
    <message>
        <source>%1: the certificates for the sidecar are in this directory.</source>
        <translation>%1 : les certificats pour le sidecar se trouvent dans ce répertoire.</translation>
    </message>
    <message>
        <source>%1: with this the agent holds the socket itself, and the proxy filters nothing. Leave it out, or switch the proxy off.</source>
        <translation>%1 : l’agent détient ainsi le socket lui-même, et le proxy ne filtre rien. Retirez cette ligne, ou désactivez le proxy.</translation>
    </message>
    <message>
        <source>%1: agents can't share this directory. Leave it out, and each gets a volume of its own.</source>
        <translation>%1 : les agents ne peuvent pas partager ce répertoire. Retirez cette ligne, et chacun aura son propre volume.</translation>
    </message>
    <message>
        <source>"%1" is not a host name.</source>
        <translation>« %1 » n’est pas un nom d’hôte.</translation>
    </message>
    <message>
        <source>"%1" is no IP address. Use one, or host-gateway for the engine's host.</source>
        <translation>« %1 » n’est pas une adresse IP. Indiquez-en une, ou host-gateway pour l’hôte du moteur.</translation>
    </message>
    <message>
        <source>A label needs a name, and the name can't hold an =.</source>
        <translation>Un label a besoin d’un nom, et celui-ci ne peut pas contenir =.</translation>
    </message>
    <message>
        <source>A label's name can't hold blanks: the docker command would refuse it.</source>
        <translation>Le nom d’un label ne peut pas contenir d’espaces : la commande docker le refuserait.</translation>
    </message>
    <message>
        <source>The label %1 is kept for programs' own use.</source>
        <translation>Le label %1 est réservé à l’usage interne de programmes.</translation>
    </message>
    <message>
        <source>Without a network the agent can't reach TeamCity.</source>
        <translation>Sans réseau, l’agent ne peut pas joindre TeamCity.</translation>
    </message>
    <message>
        <source>This is not a network's name: letters a–z, digits, and . _ -.</source>
        <translation>Ce n’est pas un nom de réseau : lettres a–z, chiffres, et . _ -.</translation>
    </message>
    <message>
        <source>Sysbox refuses the host's network.</source>
        <translation>Sysbox refuse le réseau de l’hôte.</translation>
    </message>
    <message>
        <source>The agent shares a private network with its sidecar and can't be on the network "%1" too. Leave this empty, or name a network that you made.</source>
        <translation>L’agent partage un réseau privé avec son sidecar et ne peut pas être aussi sur le réseau « %1 ». Laissez ce champ vide, ou indiquez un réseau que vous avez créé.</translation>
    </message>
    <message>
        <source>On the host's network the agent can't find the server that is made with it: the two share a private network. Leave this empty.</source>
        <translation>Sur le réseau de l’hôte, l’agent ne peut pas trouver le serveur créé avec lui : les deux partagent un réseau privé. Laissez ce champ vide.</translation>
    </message>
    <message>
        <source>The agent shares a private network with its server and can't be on the network "%1" too. Leave this empty, or name a network that you made.</source>
        <translation>L’agent partage un réseau privé avec son serveur et ne peut pas être aussi sur le réseau « %1 ». Laissez ce champ vide, ou indiquez un réseau que vous avez créé.</translation>
    </message>
    <message>
        <source>The agent shares a private network with the proxy of the socket and can't be on the network "%1" too. Leave this empty, or name a network that you made.</source>
        <translation>L’agent partage un réseau privé avec le proxy du socket et ne peut pas être aussi sur le réseau « %1 ». Laissez ce champ vide, ou indiquez un réseau que vous avez créé.</translation>
    </message>
    <message>
        <source>On the host's network the host's own names hold: remove the extra hosts.</source>
        <translation>Sur le réseau de l’hôte, ce sont les noms de l’hôte qui comptent : supprimez les hôtes supplémentaires.</translation>
    </message>
    <message>
        <source>Give a number of processors, such as 2 or 1.5.</source>
        <translation>Indiquez un nombre de processeurs, par exemple 2 ou 1.5.</translation>
    </message>
    <message>
        <source>The engine allows no less than 6m. An agent needs about 500m, and its builds more.</source>
        <translation>Le moteur n’admet pas moins de 6m. Un agent a besoin d’environ 500m, et ses builds de davantage.</translation>
    </message>
    <message>
        <source>An agent alone needs about 500m, and its builds more.</source>
        <translation>Un agent seul a besoin d’environ 500m, et ses builds de davantage.</translation>
    </message>
    <message>
        <source>Give the highest number of processes, up to %1, or -1 for no limit.</source>
        <translation>Indiquez le nombre maximal de processus, jusqu’à %1, ou -1 pour ne pas fixer de limite.</translation>
    </message>
    <message>
        <source>Choose no, always, unless-stopped, on-failure or on-failure:N.</source>
        <translation>Choisissez no, always, unless-stopped, on-failure ou on-failure:N.</translation>
    </message>
    <message>
        <source>Choose between 0 and 86400 seconds.</source>
        <translation>Choisissez entre 0 et 86400 secondes.</translation>
    </message>
    <message>
        <source>The agent needs some seconds to end its build and sign off. Below 30 it may be killed in the middle.</source>
        <translation>L’agent a besoin de quelques secondes pour terminer son build et se déconnecter. En dessous de 30, il peut être tué en plein travail.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>The last lines of its log:</source>
        <translation>Les dernières lignes de son journal :</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The image of %1 has no docker command, so builds can't use an engine.</source>
        <translation>L’image de %1 n’a pas la commande docker ; les builds ne peuvent donc pas utiliser de moteur.</translation>
    </message>
    <message>
        <source>The user of the agent in %1 may not use the engine's socket: its group is not among the user's.</source>
        <translation>L’utilisateur de l’agent dans %1 n’a pas accès au socket du moteur : il ne fait pas partie de son groupe.</translation>
    </message>
    <message>
        <source>Run the agent as root (--run-as root), or see that the socket's group is the one that the engine's host has; leave --socket-path out to have it looked up.</source>
        <translation>Exécutez l’agent en tant que root (--run-as root), ou vérifiez que le groupe du socket est celui de l’hôte du moteur ; omettez --socket-path pour qu’il soit recherché automatiquement.</translation>
    </message>
    <message>
        <source>Take jetbrains/teamcity-agent, or an image of your own with the docker command in it.</source>
        <translation>Prenez jetbrains/teamcity-agent, ou votre propre image contenant la commande docker.</translation>
    </message>
    <message>
        <source>The container %1 stops again and again, with exit code %2.</source>
        <translation>Le conteneur %1 s’arrête sans cesse, avec le code de sortie %2.</translation>
    </message>
    <message>
        <source>The container %1 has stopped with exit code %2.</source>
        <translation>Le conteneur %1 s’est arrêté avec le code de sortie %2.</translation>
    </message>
    <message>
        <source>It ran out of memory.</source>
        <translation>Il a manqué de mémoire.</translation>
    </message>
    <message>
        <source>Through the proxy %1 the host's engine does not answer.</source>
        <translation>Par le proxy %1, le moteur de l’hôte ne répond pas.</translation>
    </message>
    <message>
        <source>The Docker engine in %1 does not answer.</source>
        <translation>Le moteur Docker dans %1 ne répond pas.</translation>
    </message>
    <message>
        <source>The proxy %1 was not ready within %2 seconds.</source>
        <translation>Le proxy %1 n’a pas été prêt en %2 secondes.</translation>
    </message>
    <message>
        <source>The Docker engine in %1 was not ready within %2 seconds.</source>
        <translation>Le moteur Docker dans %1 n’a pas été prêt en %2 secondes.</translation>
    </message>
    <message>
        <source>Look whether the engine's socket is where the settings say. On a host with SELinux a policy has to let containers connect to it.</source>
        <translation>Vérifiez que le socket du moteur se trouve là où l’indiquent les paramètres. Sur un hôte qui utilise SELinux, une politique doit laisser les conteneurs s’y connecter.</translation>
    </message>
    <message>
        <source>Its log names the cause: often a kernel or a host that does not let an engine run inside a container, or a full disk.</source>
        <translation>Son journal en indique la cause : souvent un noyau ou un hôte qui ne laisse pas un moteur tourner dans un conteneur, ou un disque plein.</translation>
    </message>
    <message>
        <source>No Docker engine answered inside %1 within %2 seconds. The docker command there says: %3</source>
        <translation>Aucun moteur Docker n’a répondu dans %1 en %2 secondes. La commande docker y indique : %3</translation>
    </message>
    <message>
        <source>Check that the image has the docker command, and for an engine inside the agent that it is one with sudo.</source>
        <translation>Vérifiez que l’image contient la commande docker et, pour un moteur dans l’agent, qu’elle contient sudo.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The window can&apos;t be loaded: %1</source>
        <translation>La fenêtre ne peut pas être chargée : %1</translation>
    </message>
    <message>
        <source>Install dind-wizard again, or use its commands: dind-wizard --help.</source>
        <translation>Réinstallez dind-wizard ou utilisez ses commandes : dind-wizard --help.</translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>Line %1 is not valid YAML: %2.</source>
        <translation>La ligne %1 n’est pas du YAML valide : %2.</translation>
    </message>
    <message>
        <source>The line starts with a tab. YAML takes only spaces there.</source>
        <translation>La ligne commence par une tabulation. YAML n’y accepte que des espaces.</translation>
    </message>
    <message>
        <source>Look at the indentation, colons and quotes of that line and of the one before it.</source>
        <translation>Examinez l’indentation, les deux-points et les guillemets de cette ligne et de la précédente.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation>Le fichier dépasse 1 Mio.</translation>
    </message>
    <message>
        <source>The file says too much, or refers to itself: reading stopped at line %1.</source>
        <translation>Le fichier contient trop d’éléments, ou se réfère à lui-même : la lecture s’est arrêtée à la ligne %1.</translation>
    </message>
    <message>
        <source>Look at the aliases, the names with a * in front.</source>
        <translation>Examinez les alias, les noms précédés de *.</translation>
    </message>
    <message>
        <source>something stands behind the end of the file's contents</source>
        <translation>du texte suit la fin du contenu du fichier</translation>
    </message>
</context>
<context>
    <name>docker</name>
    <message>
        <source>What answers is not a Docker engine: it reports no API version.</source>
        <translation>Ce qui répond n’est pas un moteur Docker : aucune version de l’API n’est indiquée.</translation>
    </message>
    <message>
        <source>The engine is too old: it speaks version %1 of the Engine API, this program needs %2.</source>
        <translation>Le moteur est trop ancien : il utilise la version %1 de l’API Docker Engine, et ce programme a besoin de la version %2.</translation>
    </message>
    <message>
        <source>Update Docker to 20.10 or newer: docs.docker.com/engine/install</source>
        <translation>Mettez Docker à jour vers la version 20.10 ou ultérieure : docs.docker.com/engine/install</translation>
    </message>
    <message>
        <source>%1 can't be read: %2</source>
        <translation>Impossible de lire %1 : %2</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 est trop volumineux.</translation>
    </message>
    <message>
        <source>%1 is not a valid JSON object.</source>
        <translation>%1 n’est pas un objet JSON valide.</translation>
    </message>
    <message>
        <source>Correct the file, or move it away.</source>
        <translation>Corrigez le fichier, ou déplacez-le.</translation>
    </message>
    <message>
        <source>They belong in the folder that DOCKER_CERT_PATH names, or to the Docker context: ca.pem, cert.pem and key.pem.</source>
        <translation>Leur place est dans le dossier qu’indique DOCKER_CERT_PATH, ou dans le contexte Docker : ca.pem, cert.pem et key.pem.</translation>
    </message>
    <message>
        <source>The engine at %1 (from: %2) needs certificates, and %3 can't be read.</source>
        <translation>Le moteur à l’adresse %1 (source : %2) exige des certificats, et %3 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The credential helper %1 %2</source>
        <translation>L’auxiliaire d’identification %1 %2</translation>
    </message>
    <message>
        <source>Docker's config.json names this helper. Try "docker login", or remove the entry (credsStore, credHelpers) if you don't use it.</source>
        <translation>Le config.json de Docker indique cet auxiliaire. Essayez « docker login », ou supprimez l’entrée (credsStore, credHelpers) si vous ne l’utilisez pas.</translation>
    </message>
    <message>
        <source>has a name that is not allowed.</source>
        <translation>a un nom non autorisé.</translation>
    </message>
    <message>
        <source>is not on the PATH.</source>
        <translation>ne se trouve pas dans le PATH.</translation>
    </message>
    <message>
        <source>crashed.</source>
        <translation>a planté.</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>a échoué : %1</translation>
    </message>
    <message>
        <source>answered with something other than credentials.</source>
        <translation>a répondu autre chose que des identifiants.</translation>
    </message>
    <message>
        <source>can't be started: %1</source>
        <translation>ne peut pas être démarré : %1</translation>
    </message>
    <message>
        <source>The credential helper %1 answers without end.</source>
        <translation>L’auxiliaire d’identification %1 répond sans fin.</translation>
    </message>
    <message>
        <source>The credential helper %1 did not answer in time.</source>
        <translation>L’auxiliaire d’identification %1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>It may be waiting for you to unlock a key store.</source>
        <translation>Il attend peut-être que vous déverrouilliez un trousseau de clés.</translation>
    </message>
    <message>
        <source>%1 (from: %2) is no address of a Docker engine.</source>
        <translation>%1 (source : %2) n’est pas l’adresse d’un moteur Docker.</translation>
    </message>
    <message>
        <source>An address looks like unix:///var/run/docker.sock, tcp://HOST:2376 or ssh://USER@HOST.</source>
        <translation>Une adresse ressemble à unix:///var/run/docker.sock, tcp://HOST:2376 ou ssh://USER@HOST.</translation>
    </message>
    <message>
        <source>%1 (from: %2): a path can't stand there.</source>
        <translation>%1 (source : %2) : un chemin ne peut pas figurer ici.</translation>
    </message>
    <message>
        <source>The docker command on that machine finds its engine itself.</source>
        <translation>La commande docker de cette machine trouve elle-même son moteur.</translation>
    </message>
    <message>
        <source>%1 (from: %2): Windows has no Unix sockets for this.</source>
        <translation>%1 (source : %2) : Windows n’a pas de sockets Unix pour cela.</translation>
    </message>
    <message>
        <source>Use an npipe:// address.</source>
        <translation>Utilisez une adresse npipe://.</translation>
    </message>
    <message>
        <source>unix://%1 (from: %2): the socket's path has to start with /.</source>
        <translation>unix://%1 (source : %2) : le chemin du socket doit commencer par /.</translation>
    </message>
    <message>
        <source>%1 (from: %2) is no pipe address; one looks like %3.</source>
        <translation>%1 (source : %2) n’est pas l’adresse d’un canal nommé ; elle doit ressembler à %3.</translation>
    </message>
    <message>
        <source>%1 (from: %2): only Windows has named pipes.</source>
        <translation>%1 (source : %2) : seul Windows a des canaux nommés.</translation>
    </message>
    <message>
        <source>Docker's default</source>
        <translation>valeur par défaut de Docker</translation>
    </message>
    <message>
        <source>There is no Docker context "%1" (from: %2).</source>
        <translation>Il n’y a pas de contexte Docker « %1 » (source : %2).</translation>
    </message>
    <message>
        <source>Contexts that exist: %1. An address starts with unix://, tcp:// or ssh:// (or is a socket's path).</source>
        <translation>Contextes existants : %1. Une adresse commence par unix://, tcp:// ou ssh:// (ou est le chemin d’un socket).</translation>
    </message>
    <message>
        <source>The Docker context "%1" (from: %2) has no address of an engine.</source>
        <translation>Le contexte Docker « %1 » (source : %2) n’a pas d’adresse de moteur.</translation>
    </message>
    <message>
        <source>Look at it with "docker context inspect %1".</source>
        <translation>Examinez-le avec « docker context inspect %1 ».</translation>
    </message>
    <message>
        <source>context %1, chosen by %2</source>
        <translation>contexte %1, choisi par %2</translation>
    </message>
    <message>
        <source>The engine answered with no list.</source>
        <translation>La réponse du moteur n’est pas une liste.</translation>
    </message>
    <message>
        <source>The engine's answer is not a JSON object.</source>
        <translation>La réponse du moteur n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>Pulling %1 has made no progress for %2 s.</source>
        <translation>Le téléchargement de %1 n’a pas progressé depuis %2 s.</translation>
    </message>
    <message>
        <source>The registry or the way to it is stuck. Check the network of the engine's host and try again: layers that are complete are kept.</source>
        <translation>Le registre ou le chemin qui y mène est bloqué. Vérifiez le réseau de l’hôte du moteur et réessayez : les couches complètes sont conservées.</translation>
    </message>
    <message>
        <source>The command "%1" in the container %2 did not end in time.</source>
        <translation>La commande « %1 » dans le conteneur %2 ne s’est pas terminée à temps.</translation>
    </message>
    <message>
        <source>The engine gave the command no id.</source>
        <translation>Le moteur n’a pas donné d’identifiant à la commande.</translation>
    </message>
    <message>
        <source>The engine did not finish in time.</source>
        <translation>Le moteur n’a pas terminé à temps.</translation>
    </message>
    <message>
        <source>The engine has been silent for %1 s.</source>
        <translation>Le moteur est muet depuis %1 s.</translation>
    </message>
    <message>
        <source>It may be overloaded or stuck. See what it logs ("journalctl -u docker") and try again.</source>
        <translation>Il est peut-être surchargé ou bloqué. Consultez son journal (« journalctl -u docker ») et réessayez.</translation>
    </message>
    <message>
        <source>The engine's answer is larger than this program accepts.</source>
        <translation>La réponse du moteur est plus longue que ce programme ne l’accepte.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>A message of the engine is larger than this program accepts.</source>
        <translation>Un message du moteur est plus long que ce programme ne l’accepte.</translation>
    </message>
    <message>
        <source>The engine's stream is not made of JSON objects.</source>
        <translation>Le flux du moteur n’est pas constitué d’objets JSON.</translation>
    </message>
    <message>
        <source>The engine's stream ended in the middle of a message.</source>
        <translation>Le flux du moteur s’est terminé au milieu d’un message.</translation>
    </message>
    <message>
        <source>The container's output stream is not framed as it should be.</source>
        <translation>Le flux de sortie du conteneur n’est pas découpé en trames comme prévu.</translation>
    </message>
    <message>
        <source>The container's output stream ended in the middle of a frame.</source>
        <translation>Le flux de sortie du conteneur s’est terminé au milieu d’une trame.</translation>
    </message>
    <message>
        <source>A frame of the container's output stream claims %1 bytes.</source>
        <translation>Une trame du flux de sortie du conteneur annonce %1 octets.</translation>
    </message>
    <message>
        <source>The engine is newer than this program knows. Update dind-wizard.</source>
        <translation>Le moteur est plus récent que ce que connaît ce programme. Mettez dind-wizard à jour.</translation>
    </message>
    <message>
        <source>The registry limits how often you may pull. Run "docker login", or wait.</source>
        <translation>Le registre limite la fréquence des téléchargements. Exécutez « docker login », ou attendez.</translation>
    </message>
    <message>
        <source>The registry wants other credentials, or the image's name is wrong. Check the name, then run "docker login" with the registry's host.</source>
        <translation>Le registre exige d’autres identifiants, ou le nom de l’image est faux. Vérifiez le nom, puis exécutez « docker login » avec l’hôte du registre.</translation>
    </message>
    <message>
        <source>The repository has no such tag, or not for this engine's platform. Check the tag.</source>
        <translation>Le dépôt n’a pas ce tag, ou ne l’a pas pour la plateforme de ce moteur. Vérifiez le tag.</translation>
    </message>
    <message>
        <source>The engine can't reach the registry. Check the host's network, DNS and proxy settings of the engine.</source>
        <translation>Le moteur ne parvient pas à joindre le registre. Vérifiez le réseau de l’hôte, le DNS et les paramètres de proxy du moteur.</translation>
    </message>
    <message>
        <source>The connection to the registry was cut. Try again: layers that are complete are kept.</source>
        <translation>La connexion au registre a été coupée. Réessayez : les couches complètes sont conservées.</translation>
    </message>
    <message>
        <source>The registry speaks plain HTTP. Add it to "insecure-registries" of the engine's daemon.json if you trust the network.</source>
        <translation>Le registre n’utilise que HTTP, sans chiffrement. Ajoutez-le à « insecure-registries » dans le daemon.json du moteur si vous faites confiance au réseau.</translation>
    </message>
    <message>
        <source>The call was refused with status %1 and a web page.</source>
        <translation>L’appel a été refusé avec le code %1 et une page web.</translation>
    </message>
    <message>
        <source>A Docker engine does not answer so. A proxy in front of it (a socket proxy, perhaps) has probably denied this call; allow it there.</source>
        <translation>Un moteur Docker ne répond pas ainsi. Un proxy placé devant lui (peut-être un proxy de socket) a probablement refusé cet appel ; autorisez-le dans ce proxy.</translation>
    </message>
    <message>
        <source>The engine answered with status %1 and no message.</source>
        <translation>Le moteur a répondu avec le code %1, sans message.</translation>
    </message>
    <message>
        <source>The engine gave up pulling and did not say why.</source>
        <translation>Le moteur a abandonné le téléchargement sans dire pourquoi.</translation>
    </message>
    <message>
        <source>The entry for %1 in %2 holds no valid credentials.</source>
        <translation>L’entrée pour %1 dans %2 ne contient pas d’identifiants valides.</translation>
    </message>
    <message>
        <source>Run "docker login %1" again.</source>
        <translation>Exécutez de nouveau « docker login %1 ».</translation>
    </message>
    <message>
        <source>DOCKER_AUTH_CONFIG is not a valid JSON object.</source>
        <translation>DOCKER_AUTH_CONFIG n’est pas un objet JSON valide.</translation>
    </message>
    <message>
        <source>The connection ended in the middle of the engine's answer.</source>
        <translation>La connexion s’est terminée au milieu de la réponse du moteur.</translation>
    </message>
    <message>
        <source>The engine, or a proxy in front of it, may have been restarted. Try again.</source>
        <translation>Le moteur, ou un proxy placé devant lui, a peut-être été redémarré. Réessayez.</translation>
    </message>
    <message>
        <source>What answers is not a Docker engine: it does not speak HTTP.</source>
        <translation>Ce qui répond n’est pas un moteur Docker : il ne communique pas en HTTP.</translation>
    </message>
    <message>
        <source>What answers is not a Docker engine: its answer is not valid HTTP (%1).</source>
        <translation>Ce qui répond n’est pas un moteur Docker : sa réponse n’est pas du HTTP valide (%1).</translation>
    </message>
    <message>
        <source>A rootless engine seems to listen at %1. To use it: --engine unix://%1, or "docker context use rootless".</source>
        <translation>Un moteur rootless semble écouter sur %1. Pour l’utiliser : --engine unix://%1, ou « docker context use rootless ».</translation>
    </message>
    <message>
        <source>Is Docker installed and running? Start Docker Desktop.</source>
        <translation>Docker est-il installé et démarré ? Démarrez Docker Desktop.</translation>
    </message>
    <message>
        <source>Is Docker installed and running? Start it with "sudo systemctl start docker".</source>
        <translation>Docker est-il installé et démarré ? Démarrez-le avec « sudo systemctl start docker ».</translation>
    </message>
    <message>
        <source>No Docker engine is at %1 (from: %2): there is no such socket.</source>
        <translation>Il n’y a pas de moteur Docker à l’adresse %1 (source : %2) : ce socket n’existe pas.</translation>
    </message>
    <message>
        <source>If the engine is elsewhere, correct where the address came from: %1.</source>
        <translation>Si le moteur se trouve ailleurs, corrigez l’adresse à sa source : %1.</translation>
    </message>
    <message>
        <source>You may not use the Docker engine at %1 (from: %2): permission denied.</source>
        <translation>Vous n’avez pas accès au moteur Docker à l’adresse %1 (source : %2) : permission refusée.</translation>
    </message>
    <message>
        <source>A folder on the way to the socket may be closed to you, too.</source>
        <translation>Un dossier sur le chemin du socket vous est peut-être fermé, lui aussi.</translation>
    </message>
    <message>
        <source>The socket belongs to the group root. Create the group "docker" (sudo groupadd docker), restart the engine and join that group.</source>
        <translation>Le socket appartient au groupe root. Créez le groupe « docker » (sudo groupadd docker), redémarrez le moteur et rejoignez ce groupe.</translation>
    </message>
    <message>
        <source>The socket belongs to the group %1. Join it, then log out and in again:
sudo usermod -aG %1 "$USER"
Know what that means: whoever is in this group is as powerful as root on this machine.</source>
        <translation>Le socket appartient au groupe %1. Rejoignez-le, puis fermez votre session et ouvrez-la de nouveau :
sudo usermod -aG %1 "$USER"
Sachez ce que cela signifie : quiconque est dans ce groupe a autant de pouvoir que root sur cette machine.</translation>
    </message>
    <message>
        <source>%1 (from: %2) is a folder, not a socket.</source>
        <translation>%1 (source : %2) est un dossier, et non un socket.</translation>
    </message>
    <message>
        <source>A container that was started with "-v %1:…" while no engine listened there has created it. Stop Docker, remove the empty folder (sudo rmdir %1) and start Docker again.</source>
        <translation>Il a été créé par un conteneur démarré avec « -v %1:… » alors qu’aucun moteur n’y écoutait. Arrêtez Docker, supprimez le dossier vide (sudo rmdir %1) et redémarrez Docker.</translation>
    </message>
    <message>
        <source>Nothing listens at %1 (from: %2): the socket is there, but the engine behind it has stopped.</source>
        <translation>Rien n’écoute sur %1 (source : %2) : le socket existe, mais le moteur correspondant s’est arrêté.</translation>
    </message>
    <message>
        <source>Start it with "sudo systemctl start docker"; what went wrong is in "journalctl -u docker".</source>
        <translation>Démarrez-le avec « sudo systemctl start docker » ; « journalctl -u docker » indique ce qui s’est passé.</translation>
    </message>
    <message>
        <source>The socket's path %1 (from: %2) is longer than the system allows.</source>
        <translation>Le chemin %1 du socket (source : %2) est plus long que ne le permet le système.</translation>
    </message>
    <message>
        <source>No connection to the Docker engine at %1 (from: %2).</source>
        <translation>Pas de connexion au moteur Docker à l’adresse %1 (source : %2).</translation>
    </message>
    <message>
        <source>No connection to the Docker engine at %1 (from: %2): %3</source>
        <translation>Pas de connexion au moteur Docker à l’adresse %1 (source : %2) : %3</translation>
    </message>
    <message>
        <source>Check the name of the host.</source>
        <translation>Vérifiez le nom de l’hôte.</translation>
    </message>
    <message>
        <source>Nothing listens at that port. Engines listen there only if they are told to; ssh://USER@HOST needs no port of theirs.</source>
        <translation>Rien n’écoute sur ce port. Les moteurs n’y écoutent que s’ils sont configurés pour cela ; ssh://USER@HOST ne demande aucun port du moteur.</translation>
    </message>
    <message>
        <source>The engine's certificate has to be valid today, for this host's name, and signed by the authority in ca.pem; and the engine has to know who signed cert.pem. "docker -H %1 --tlsverify version" shows the same.</source>
        <translation>Le certificat du moteur doit être valide aujourd’hui, émis pour le nom de cet hôte et signé par l’autorité de ca.pem ; et le moteur doit connaître le signataire de cert.pem. « docker -H %1 --tlsverify version » montre la même chose.</translation>
    </message>
    <message>
        <source>An engine at port 2376 wants TLS: set DOCKER_TLS_VERIFY=1 and DOCKER_CERT_PATH.</source>
        <translation>Un moteur sur le port 2376 exige TLS : définissez DOCKER_TLS_VERIFY=1 et DOCKER_CERT_PATH.</translation>
    </message>
    <message>
        <source>Is it the engine's port for TLS, 2376?</source>
        <translation>Est-ce bien le port TLS du moteur, 2376 ?</translation>
    </message>
    <message>
        <source>The ssh command is not installed here: sudo apt install openssh-client</source>
        <translation>La commande ssh n’est pas installée ici : sudo apt install openssh-client</translation>
    </message>
    <message>
        <source>The host has another key than the one that you know: it was installed anew, or somebody is in between. Ask who runs it before you change known_hosts.</source>
        <translation>L’hôte a une autre clé que celle que vous connaissez : il a été réinstallé, ou quelqu’un s’est interposé. Renseignez-vous auprès de ses responsables avant de modifier known_hosts.</translation>
    </message>
    <message>
        <source>Connect once by hand and compare the key: ssh %1</source>
        <translation>Connectez-vous une fois à la main et comparez la clé : ssh %1</translation>
    </message>
    <message>
        <source>ssh can't ask for a password here. Let it log in with a key: ssh-copy-id %1, and ssh-add where the key has a passphrase.</source>
        <translation>ssh ne peut pas demander de mot de passe ici. Faites-le se connecter avec une clé : ssh-copy-id %1, et ssh-add si la clé a une phrase secrète.</translation>
    </message>
    <message>
        <source>The docker command has to be there on %1, 18.09 or newer.</source>
        <translation>La commande docker doit être présente sur %1, en version 18.09 ou ultérieure.</translation>
    </message>
    <message>
        <source>Try it by hand: ssh %1 docker version</source>
        <translation>Essayez à la main : ssh %1 docker version</translation>
    </message>
    <message>
        <source>The engine has ended its reports.</source>
        <translation>Le moteur a cessé d’envoyer ses événements.</translation>
    </message>
</context>
<context>
    <name>dw::gui::AcceptanceRun</name>
    <message>
        <source>The server does not know %1 yet.</source>
        <translation>Le serveur ne connaît pas encore %1.</translation>
    </message>
    <message>
        <source>Wait until it has registered.</source>
        <translation>Attendez qu’il se soit enregistré.</translation>
    </message>
</context>
<context>
    <name>dw::gui::AccessPanel</name>
    <message>
        <source>Connect with an access token…</source>
        <translation>Connexion avec un jeton d’accès…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>Oublier le jeton</translation>
    </message>
    <message>
        <source>Looks before the launch whether the server’s licence has agents left, whether the name is free, and which agent pools there are.</source>
        <translation>Vérifie avant le lancement si la licence du serveur permet encore des agents, si le nom est libre, et quels pools d’agents existent.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Make a token in TeamCity: your profile at the top right, Access Tokens. It is used to look, and changes nothing on the server.</source>
        <translation>Créez un jeton dans TeamCity : votre profil en haut à droite, Access Tokens. Il ne sert qu’à consulter et ne modifie rien sur le serveur.</translation>
    </message>
    <message>
        <source>Keep it in this desktop’s key store</source>
        <translation>Le conserver dans le trousseau de clés de ce bureau</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <translation>Connecté en tant que %1.</translation>
    </message>
    <message>
        <source>This is no access token.</source>
        <translation>Ce n’est pas un jeton d’accès.</translation>
    </message>
    <message>
        <source>A token is one word of letters, digits and . _ ~ + / - =. Copy it again, without anything around it.</source>
        <translation>Un jeton est un seul mot composé de lettres, de chiffres et de . _ ~ + / - =. Copiez-le de nouveau, sans rien autour.</translation>
    </message>
    <message>
        <source>A key that you make in TeamCity, under Profile, Access Tokens. The server is asked with it; nothing is changed there.</source>
        <translation>Une clé que vous créez dans TeamCity, sous Profile, Access Tokens. Elle sert à interroger le serveur ; rien n’y est modifié.</translation>
    </message>
    <message>
        <source>Keeps the token in your desktop’s key store, for the next time. It is kept nowhere else.</source>
        <translation>Conserve le jeton dans le trousseau de clés de votre bureau, pour la prochaine fois. Il n’est conservé nulle part ailleurs.</translation>
    </message>
    <message>
        <source>It is not kept: over http it can be read on the way.</source>
        <translation>Il n’est pas conservé : avec http, il peut être lu en chemin.</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentDetails</name>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
    <message>
        <source>Not compared with how it was launched</source>
        <translation>Non comparé avec son état au lancement</translation>
    </message>
    <message>
        <source>It is as it was launched.</source>
        <translation>Il est tel qu’il a été lancé.</translation>
    </message>
    <message>
        <source>It is no longer as it was launched</source>
        <translation>Il n’est plus tel qu’il a été lancé</translation>
    </message>
    <message>
        <source>To bring it back:</source>
        <translation>Pour le rétablir :</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>%1: %2, %3 in use, %4; can be freed: %5</source>
        <translation>%1 : %2, dont %3 en cours d’utilisation, %4 ; libérable : %5</translation>
    </message>
    <message>
        <source>Disk of its own Docker engine</source>
        <translation>Disque de son propre moteur Docker</translation>
    </message>
    <message>
        <source>Images, containers and caches of its builds.</source>
        <translation>Images, conteneurs et caches de ses builds.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure en cours…</translation>
    </message>
    <message>
        <source>Free disk…</source>
        <translation>Libérer de l’espace…</translation>
    </message>
    <message>
        <source>Docker:</source>
        <translation>Docker :</translation>
    </message>
    <message>
        <source>Image:</source>
        <translation>Image :</translation>
    </message>
    <message>
        <source>Started:</source>
        <translation>Démarré :</translation>
    </message>
    <message>
        <source>Uses:</source>
        <translation>Consommation :</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>À côté :</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Serveur :</translation>
    </message>
    <message>
        <source>Launched as:</source>
        <translation>Déploiement :</translation>
    </message>
    <message>
        <source>%1 (%2 ago)</source>
        <translation>%1 (il y a %2)</translation>
    </message>
    <message>
        <source>%1 of one processor, %2 of memory</source>
        <translation>%1 d’un processeur, %2 de mémoire</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>On the server: %1</source>
        <translation>Sur le serveur : %1</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentForm</name>
    <message>
        <source>Any build can take the host over.</source>
        <translation>N’importe quel build peut prendre le contrôle de l’hôte.</translation>
    </message>
    <message>
        <source>Builds can make images and start no containers: no docker run, no Compose, no container wrapper. They can’t get at the host’s files, but at all its images and its network.</source>
        <translation>Les builds peuvent créer des images, mais pas démarrer de conteneurs : ni docker run, ni Compose, ni Container Wrapper. Ils n’ont pas accès aux fichiers de l’hôte, mais ont accès à toutes ses images et à son réseau.</translation>
    </message>
    <message>
        <source>Any build can take the host over, as without a proxy. Only Swarm, secrets and plugins are kept from it.</source>
        <translation>N’importe quel build peut prendre le contrôle de l’hôte, comme sans proxy. Seuls Swarm, les secrets et les plugins lui sont interdits.</translation>
    </message>
    <message>
        <source>beside the agent (sidecar)</source>
        <translation>à côté de l’agent (sidecar)</translation>
    </message>
    <message>
        <source>inside the agent’s container</source>
        <translation>dans le conteneur de l’agent</translation>
    </message>
    <message>
        <source>none: the agent holds the socket</source>
        <translation>aucun : l’agent détient le socket</translation>
    </message>
    <message>
        <source>lets images through: build, pull, push</source>
        <translation>laisse passer les images : build, pull, push</translation>
    </message>
    <message>
        <source>lets containers through too</source>
        <translation>laisse aussi passer les conteneurs</translation>
    </message>
    <message>
        <source>root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>the image’s own user</source>
        <translation>l’utilisateur propre à l’image</translation>
    </message>
    <message>
        <source>I have a server</source>
        <translation>J’ai un serveur</translation>
    </message>
    <message>
        <source>No server yet?</source>
        <translation>Pas encore de serveur ?</translation>
    </message>
    <message>
        <source>Give a number of processors, such as 2 or 1.5.</source>
        <translation>Indiquez un nombre de processeurs, par exemple 2 ou 1.5.</translation>
    </message>
    <message>
        <source>Give a size such as 512m or 4g.</source>
        <translation>Indiquez une taille, par exemple 512m ou 4g.</translation>
    </message>
    <message>
        <source>Give a whole number, such as 4096.</source>
        <translation>Indiquez un nombre entier, par exemple 4096.</translation>
    </message>
    <message>
        <source>Give a whole number, such as 1400.</source>
        <translation>Indiquez un nombre entier, par exemple 1400.</translation>
    </message>
    <message>
        <source>the default: beside the agent</source>
        <translation>par défaut : à côté de l’agent</translation>
    </message>
    <message>
        <source>the default: inside the agent</source>
        <translation>par défaut : dans l’agent</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentInquiry</name>
    <message>
        <source>Not told</source>
        <translation>Non indiqué</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentLog</name>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Stay at the end of the log.</source>
        <translation>Rester à la fin du journal.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Leave what is shown as it is. Nothing is lost meanwhile, unless it is more than the log holds.</source>
        <translation>Figer ce qui est affiché. Rien n’est perdu entre-temps, sauf si cela dépasse la capacité du journal.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save what is shown to a file, with the secrets in it masked.</source>
        <translation>Enregistrer ce qui est affiché dans un fichier, en masquant les secrets.</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Whose log</source>
        <translation>Source du journal</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Rechercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Log of the agent</source>
        <translation>Journal de l’agent</translation>
    </message>
    <message>
        <source>The container has stopped: this is the end of its log.</source>
        <translation>Le conteneur s’est arrêté : c’est la fin de son journal.</translation>
    </message>
    <message>
        <source>The log can’t be followed any further. %1</source>
        <translation>Impossible de continuer à suivre le journal. %1</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Le journal est encore vide.</translation>
    </message>
    <message>
        <source>Choose an agent to see its log.</source>
        <translation>Choisissez un agent pour voir son journal.</translation>
    </message>
    <message>
        <source>Paused. More has been logged meanwhile.</source>
        <translation>En pause. Le journal contient de nouvelles lignes.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Logs (*.log *.txt);;All files (*)</source>
        <translation>Journaux (*.log *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) left out here: they came faster than they can be shown …</source>
        <translation>
            <numerusform>… %n ligne omise ici : elle est arrivée trop vite pour être affichée …</numerusform>
            <numerusform>… %n lignes omises ici : elles sont arrivées trop vite pour être affichées …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %n time(s)</source>
        <translation>
            <numerusform>%n occurrence trouvée</numerusform>
            <numerusform>%n occurrences trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent’s log, or that of the container beside it.</source>
        <translation>Le journal de l’agent, ou celui du conteneur placé à côté de lui.</translation>
    </message>
    <message>
        <source>Marks what has this in it, as you type. F3 goes on to the next.</source>
        <translation>Surligne les passages qui contiennent ce texte, au fil de la saisie. F3 passe à l’occurrence suivante.</translation>
    </message>
    <message>
        <source>What the container prints, as it prints it. Tokens are masked.</source>
        <translation>Ce qu’affiche le conteneur, au fur et à mesure. Les jetons sont masqués.</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentPage</name>
    <message>
        <source>You can’t go on while the text under “%1” holds changes that are not applied.</source>
        <translation>Vous ne pouvez pas continuer tant que le texte sous « %1 » contient des modifications non appliquées.</translation>
    </message>
    <message>
        <source>With an example address until you enter your server’s.</source>
        <translation>Avec une adresse d’exemple jusqu’à ce que vous saisissiez celle de votre serveur.</translation>
    </message>
    <message>
        <source>As it was before the mistake. Correct the marked field to bring it up to date.</source>
        <translation>Dans l’état d’avant l’erreur. Corrigez le champ signalé pour l’actualiser.</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentWork</name>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>Redémarrage…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Cleaning up…</source>
        <translation>Nettoyage…</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentsModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
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
        <translation>Actif depuis</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>How it gets Docker.</source>
        <translation>Comment l’agent accède à Docker.</translation>
    </message>
    <message>
        <source>TeamCity’s version where the image tells it, else the image’s tag.</source>
        <translation>La version de TeamCity si l’image l’indique, sinon le tag de l’image.</translation>
    </message>
    <message>
        <source>Of one processor, with the container beside it. Measured for the rows that are shown.</source>
        <translation>En pourcentage d’un processeur, avec le conteneur à côté de l’agent. Mesuré pour les lignes affichées.</translation>
    </message>
    <message>
        <source>With the container beside it, without file cache. Measured for the rows that are shown.</source>
        <translation>Avec le conteneur à côté de l’agent, sans le cache de fichiers. Mesuré pour les lignes affichées.</translation>
    </message>
    <message>
        <source>What TeamCity says of the agent. It is asked when the agent is chosen, where an access token is kept.</source>
        <translation>Ce que TeamCity dit de l’agent. La demande est faite quand l’agent est sélectionné, si un jeton d’accès est enregistré.</translation>
    </message>
    <message>
        <source>Whether the containers still are as they were launched. It is compared when the agent is chosen.</source>
        <translation>Indique si les conteneurs sont toujours tels qu’ils ont été lancés. La comparaison est faite quand l’agent est sélectionné.</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentsWindow</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Start the agent, after the container beside it.</source>
        <translation>Démarrer l’agent, après le conteneur à côté de lui.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stop it and give a build that runs the time to end that the agent was launched with.</source>
        <translation>L’arrêter, en laissant à un build en cours le délai d’arrêt fixé au lancement de l’agent.</translation>
    </message>
    <message>
        <source>R&amp;estart</source>
        <translation>&amp;Redémarrer</translation>
    </message>
    <message>
        <source>Stop it, then start it.</source>
        <translation>L’arrêter, puis le démarrer.</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>Re&amp;mplacer…</translation>
    </message>
    <message>
        <source>Launch it anew with changed settings. Its data stays.</source>
        <translation>Le relancer avec des paramètres modifiés. Ses données restent.</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Remove it, after showing what goes and what stays.</source>
        <translation>Le supprimer, après avoir montré ce qui disparaît et ce qui reste.</translation>
    </message>
    <message>
        <source>Open a s&amp;hell</source>
        <translation>&amp;Ouvrir un shell</translation>
    </message>
    <message>
        <source>A shell inside the agent, in your terminal.</source>
        <translation>Un shell dans l’agent, dans votre terminal.</translation>
    </message>
    <message>
        <source>&amp;Free disk…</source>
        <translation>&amp;Libérer de l’espace…</translation>
    </message>
    <message>
        <source>Remove what the agent’s own Docker engine no longer needs.</source>
        <translation>Supprimer ce dont le moteur Docker propre à l’agent n’a plus besoin.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Look whether they still are as they were launched.</source>
        <translation>Vérifier s’ils sont toujours tels qu’ils ont été lancés.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>Ask the engine for everything once more.</source>
        <translation>Demander de nouveau toutes les informations au moteur.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Wizard</source>
        <translation>Ass&amp;istant</translation>
    </message>
    <message>
        <source>Show the window that launches agents.</source>
        <translation>Afficher la fenêtre qui lance les agents.</translation>
    </message>
    <message>
        <source>Engine: %1 (from: %2)</source>
        <translation>Moteur : %1 (source : %2)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>What happens on the engine is shown as it happens.</source>
        <translation>Ce qui se passe sur le moteur s’affiche en temps réel.</translation>
    </message>
    <message>
        <source>Not live, trying again</source>
        <translation>Pas en direct, nouvelle tentative</translation>
    </message>
    <message>
        <source>This is what was known last. %1</source>
        <translation>Voici les dernières informations connues. %1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>The engine can’t be reached</source>
        <translation>Le moteur est injoignable</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Looking for agents…</source>
        <translation>Recherche d’agents…</translation>
    </message>
    <message>
        <source>The engine is asked for its containers.</source>
        <translation>Demande de la liste des conteneurs au moteur.</translation>
    </message>
    <message>
        <source>No agents here yet</source>
        <translation>Pas encore d’agents ici</translation>
    </message>
    <message>
        <source>Agents that this program launches on this engine appear here. Other containers never do.</source>
        <translation>Les agents que ce programme lance sur ce moteur apparaissent ici. Les autres conteneurs n’y figurent jamais.</translation>
    </message>
    <message>
        <source>&amp;Launch one</source>
        <translation>Lancer un age&amp;nt</translation>
    </message>
    <message>
        <source>Choose an agent to see more of it.</source>
        <translation>Choisissez un agent pour en voir les détails.</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Libérer de l’espace disque</translation>
    </message>
    <message>
        <source>Clean up in the Docker engine of %1?</source>
        <translation>Nettoyer le moteur Docker de %1 ?</translation>
    </message>
    <message>
        <source>This removes there, and nowhere else: all stopped containers, networks that no container uses, images without a tag that no container uses, and build cache that is not in use. Volumes stay. A build that runs may have to build or pull some of it again.</source>
        <translation>Ce nettoyage supprime, dans ce moteur et nulle part ailleurs : tous les conteneurs arrêtés, les réseaux qu’aucun conteneur n’utilise, les images sans tag qu’aucun conteneur n’utilise, et le cache de build inutilisé. Les volumes restent. Un build en cours devra peut-être reconstruire ou télécharger de nouveau certains éléments.</translation>
    </message>
    <message>
        <source>Also all &amp;images that no container uses</source>
        <translation>Aussi toutes les &amp;images qu’aucun conteneur n’utilise</translation>
    </message>
    <message>
        <source>&amp;Clean up</source>
        <translation>&amp;Nettoyer</translation>
    </message>
    <message>
        <source>%1: there is no record here of the settings that it was launched with. It was launched from another account or machine, or from an export.
Start from the container instead: in the wizard’s menu, “Start from an existing container, command or file”.</source>
        <translation>%1 : les paramètres de son lancement ne sont pas enregistrés ici. L’agent a été lancé depuis un autre compte ou une autre machine, ou à partir d’une exportation.
Partez plutôt du conteneur : dans le menu de l’assistant, « Partir d’un conteneur, d’une commande ou d’un fichier existants ».</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>The settings are those of all of them, and launching them again replaces all of them. Nothing happens before you launch.</source>
        <translation>Les paramètres sont communs à tous ces agents : les relancer les remplace tous. Rien ne se passe avant le lancement.</translation>
    </message>
    <message>
        <source>&amp;Change the settings</source>
        <translation>&amp;Modifier les paramètres</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) match</source>
        <translation>
            <numerusform>Agents correspondants : %1 sur %n</numerusform>
            <numerusform>Agents correspondants : %1 sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agents are chosen. What you do is done with all of them.</source>
        <translation>
            <numerusform>%n agent est sélectionné. Vos actions s’appliquent à lui.</numerusform>
            <numerusform>%n agents sont sélectionnés. Vos actions s’appliquent à tous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was launched together with others: %n agents.</source>
        <translation>
            <numerusform>%1 a été lancé dans un groupe de %n agent.</numerusform>
            <numerusform>%1 a été lancé dans un groupe de %n agents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Frees more, and the next builds have to pull or build them again.</source>
        <translation>Libère davantage d’espace, mais les prochains builds devront télécharger ou construire de nouveau ces images.</translation>
    </message>
</context>
<context>
    <name>dw::gui::ComparisonTable</name>
    <message>
        <source>The methods compared</source>
        <translation>Comparaison des méthodes</translation>
    </message>
    <message>
        <source>Select this to read what it rests on.</source>
        <translation>Sélectionnez cette cellule pour lire sur quoi elle se fonde.</translation>
    </message>
    <message>
        <source>How the three methods differ on this machine. Select a cell to read what it rests on.</source>
        <translation>Ce qui distingue les trois méthodes sur cette machine. Sélectionnez une cellule pour lire sur quoi elle se fonde.</translation>
    </message>
</context>
<context>
    <name>dw::gui::ContainerList</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Part of a name or an image</source>
        <translation>Partie d’un nom ou d’une image</translation>
    </message>
    <message>
        <source>Ask the engine for its containers once more.</source>
        <translation>Demander de nouveau au moteur la liste de ses conteneurs.</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Conteneurs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>Recherche du moteur…</translation>
    </message>
    <message>
        <source>The engine can’t be reached. %1

You can also run docker inspect NAME where the engine is, and paste what it prints under “Paste”.</source>
        <translation>Le moteur est injoignable. %1

Vous pouvez aussi exécuter docker inspect NAME là où se trouve le moteur, et coller ce qu’il affiche sous « Coller ».</translation>
    </message>
    <message>
        <source>Asking the engine for its containers…</source>
        <translation>Demande de la liste des conteneurs au moteur…</translation>
    </message>
    <message>
        <source>The engine does not say which containers it has. %1</source>
        <translation>Le moteur n’indique pas ses conteneurs. %1</translation>
    </message>
    <message>
        <source>This engine has no containers. Choose another engine on the first page, or paste a command or the output of docker inspect.</source>
        <translation>Ce moteur n’a pas de conteneurs. Choisissez un autre moteur sur la première page, ou collez une commande ou la sortie de docker inspect.</translation>
    </message>
    <message>
        <source>Shows only containers with this in their name or image.</source>
        <translation>N’affiche que les conteneurs dont le nom ou l’image contient ce texte.</translation>
    </message>
    <message>
        <source>The containers of the engine. Choose one to see what settings come nearest to it; it is only looked at.</source>
        <translation>Les conteneurs du moteur. Choisissez-en un pour voir quels paramètres s’en rapprochent le plus ; il est seulement consulté.</translation>
    </message>
    <message>
        <source>Fil&amp;ter:</source>
        <translation>Fil&amp;trer :</translation>
    </message>
</context>
<context>
    <name>dw::gui::EngineSession</name>
    <message>
        <source>Docker is not installed on this machine. Install it step by step, or choose an engine that is elsewhere.</source>
        <translation>Docker n’est pas installé sur cette machine. Installez-le étape par étape, ou choisissez un moteur qui se trouve ailleurs.</translation>
    </message>
</context>
<context>
    <name>dw::gui::Export</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Impossible d’écrire %1 : %2.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, with room left.</source>
        <translation>Choisissez un dossier dans lequel vous pouvez écrire et où il reste de la place.</translation>
    </message>
</context>
<context>
    <name>dw::gui::FindingList</name>
    <message>
        <source>Fine</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>dw::gui::GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Rechercher dans le glossaire</translation>
    </message>
    <message>
        <source>Shows only the words that have this in them.</source>
        <translation>N’affiche que les mots qui contiennent ce texte.</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>What the words of Docker and TeamCity mean.</source>
        <translation>Ce que signifient les mots de Docker et de TeamCity.</translation>
    </message>
    <message>
        <source>No word has this in it.</source>
        <translation>Aucun mot ne contient ce texte.</translation>
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

ou tout un script, un fichier Compose (services: …), la sortie de docker inspect, ou un fichier de paramètres de ce programme</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>&amp;Utiliser ces paramètres</translation>
    </message>
    <message>
        <source>Inspecting %1…</source>
        <translation>Examen de %1…</translation>
    </message>
    <message>
        <source>%1
Of the %2 files only this one, the first, is read.</source>
        <translation>%1
Des %2 fichiers, seul celui-ci, le premier, est lu.</translation>
    </message>
    <message>
        <source>Open a Compose file, a script or docker inspect output</source>
        <translation>Ouvrir un fichier Compose, un script ou une sortie de docker inspect</translation>
    </message>
    <message>
        <source>Compose files, scripts, JSON (*.yaml *.yml *.sh *.txt *.json)</source>
        <translation>Fichiers Compose, scripts, JSON (*.yaml *.yml *.sh *.txt *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a file to see here what would come of it.</source>
        <translation>Ouvrez un fichier pour voir ici ce qu’il donnerait.</translation>
    </message>
    <message>
        <source>Choose a container to see here what would come of it. It stays as it is.</source>
        <translation>Choisissez un conteneur pour voir ici ce qu’il donnerait. Il reste tel quel.</translation>
    </message>
    <message>
        <source>Paste or type something to see here what would come of it.</source>
        <translation>Collez ou saisissez un texte pour voir ici ce qu’il donnerait.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>dw::gui::ImportReport</name>
    <message numerus="yes">
        <source>%n setting(s) not kept</source>
        <translation>
            <numerusform>%n paramètre non conservé</numerusform>
            <numerusform>%n paramètres non conservés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) added by the method or by default</source>
        <translation>
            <numerusform>%n paramètre ajouté par la méthode ou par défaut</numerusform>
            <numerusform>%n paramètres ajoutés par la méthode ou par défaut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) kept as they are</source>
        <translation>
            <numerusform>%n paramètre conservé tel quel</numerusform>
            <numerusform>%n paramètres conservés tels quels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) understood</source>
        <translation>
            <numerusform>%n paramètre compris</numerusform>
            <numerusform>%n paramètres compris</numerusform>
        </translation>
    </message>
    <message>
        <source>Method:</source>
        <translation>Méthode :</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Serveur :</translation>
    </message>
    <message>
        <source>Image:</source>
        <translation>Image :</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom :</translation>
    </message>
    <message>
        <source>To correct:</source>
        <translation>À corriger :</translation>
    </message>
    <message>
        <source>What became of each setting</source>
        <translation>Ce qu’est devenu chaque paramètre</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’il devient</translation>
    </message>
    <message>
        <source>No settings can be made of this</source>
        <translation>Impossible d’en tirer des paramètres</translation>
    </message>
    <message>
        <source>Everything in it is kept</source>
        <translation>Tout son contenu est conservé</translation>
    </message>
    <message>
        <source>a new one for trials, made with the agents</source>
        <translation>un nouveau serveur d’essai, créé avec les agents</translation>
    </message>
    <message>
        <source>not in it: enter it on the next page</source>
        <translation>absent : saisissez-le à la page suivante</translation>
    </message>
    <message>
        <source>%1, the method’s own</source>
        <translation>%1, celle de la méthode</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n agent(s)</source>
        <translation>
            <numerusform>%1, %n agent</numerusform>
            <numerusform>%1, %n agents</numerusform>
        </translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
    <message>
        <source>Each part of what was read: whether it is understood, kept as it is, not kept, or added, and why.</source>
        <translation>Chaque élément lu : s’il est compris, conservé tel quel, non conservé ou ajouté, et pourquoi.</translation>
    </message>
</context>
<context>
    <name>dw::gui::LaunchPage</name>
    <message>
        <source>Launching…</source>
        <translation>Lancement en cours…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <translation>%1 est en cours d’exécution</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) are running</source>
        <translation>
            <numerusform>%n agent est en cours d’exécution</numerusform>
            <numerusform>%n agents sont en cours d’exécution</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The launch failed</source>
        <translation>Le lancement a échoué</translation>
    </message>
    <message>
        <source>&amp;Authorize now</source>
        <translation>&amp;Autoriser maintenant</translation>
    </message>
    <message>
        <source>&amp;Authorize in TeamCity</source>
        <translation>&amp;Autoriser dans TeamCity</translation>
    </message>
    <message>
        <source>Running, and not working yet</source>
        <translation>Démarré, mais pas encore opérationnel</translation>
    </message>
    <message>
        <source>Connected, and ready for builds</source>
        <translation>Connecté et prêt pour les builds</translation>
    </message>
    <message>
        <source>The server’s choice of pool</source>
        <translation>Pool au choix du serveur</translation>
    </message>
    <message>
        <source>What builds need is being tried. A new agent waits in TeamCity until somebody authorises it.</source>
        <translation>Vérification en cours de ce dont les builds ont besoin. Un nouvel agent attend dans TeamCity que quelqu’un l’autorise.</translation>
    </message>
    <message>
        <source>Docker works for its builds, and the server knows it.</source>
        <translation>Docker fonctionne pour ses builds, et le serveur le sait.</translation>
    </message>
</context>
<context>
    <name>dw::gui::LaunchSteps</name>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>inutile</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
</context>
<context>
    <name>dw::gui::LogView</name>
    <message>
        <source>The agents’ log appears here once they start.</source>
        <translation>Le journal des agents apparaît ici dès qu’ils démarrent.</translation>
    </message>
</context>
<context>
    <name>dw::gui::MainWizard</name>
    <message>
        <source>TeamCity agents with Docker</source>
        <translation>Agents TeamCity avec Docker</translation>
    </message>
    <message>
        <source>&amp;Launch</source>
        <translation>&amp;Lancer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menu</translation>
    </message>
    <message>
        <source>&amp;Open settings…</source>
        <translation>&amp;Ouvrir des paramètres…</translation>
    </message>
    <message>
        <source>Start &amp;from an existing container, command or file…</source>
        <translation>Partir d’un conteneur, d’une commande ou d’un &amp;fichier existants…</translation>
    </message>
    <message>
        <source>&amp;Save settings as…</source>
        <translation>&amp;Enregistrer les paramètres sous…</translation>
    </message>
    <message>
        <source>&amp;Launches that were cut off…</source>
        <translation>&amp;Lancements interrompus…</translation>
    </message>
    <message>
        <source>Start o&amp;ver</source>
        <translation>&amp;Recommencer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>About dind-wizard</source>
        <translation>À propos de dind-wizard</translation>
    </message>
    <message>
        <source>dind-wizard %1</source>
        <translation>dind-wizard %1</translation>
    </message>
    <message>
        <source>Sets up TeamCity build agents that can run Docker: in three ways, with what each of them risks in plain words.

Qt %1. MIT licence.</source>
        <translation>Met en place des agents de build TeamCity qui peuvent exécuter Docker : de trois façons, en expliquant clairement les risques de chacune.

Qt %1. Licence MIT.</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>Lang&amp;ue</translation>
    </message>
    <message>
        <source>The &amp;system’s</source>
        <translation>Celle du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Agents…</source>
        <translation>A&amp;gents…</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>TeamCity agents with Docker: replacing %1</source>
        <translation>Agents TeamCity avec Docker : remplacement de %1</translation>
    </message>
    <message>
        <source>Launch a&amp;gain</source>
        <translation>Rela&amp;ncer</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Paramètres ré&amp;cents</translation>
    </message>
    <message>
        <source>&amp;Forget one</source>
        <translation>&amp;Retirer un élément</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Effacer la liste</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossaire</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>&amp;Qu’est-ce que c’est ?</translation>
    </message>
</context>
<context>
    <name>dw::gui::MethodCard</name>
    <message>
        <source>Choose this method. What it does and what it risks stands below.</source>
        <translation>Choisir cette méthode. Ce qu’elle fait et ses risques sont indiqués plus bas.</translation>
    </message>
</context>
<context>
    <name>dw::gui::MethodChooser</name>
    <message>
        <source>Do you trust everybody whose code is built here?</source>
        <translation>Faites-vous confiance à toutes les personnes dont le code est construit ici ?</translation>
    </message>
    <message>
        <source>&amp;Yes: each of them might as well be root on this host</source>
        <translation>&amp;Oui : chacune d’elles pourrait aussi bien être root sur cet hôte</translation>
    </message>
    <message>
        <source>No, or not &amp;all: pull requests of strangers, say</source>
        <translation>Non, ou &amp;pas à toutes : par exemple des pull requests d’inconnus</translation>
    </message>
    <message>
        <source>What do builds do with Docker?</source>
        <translation>Que font les builds avec Docker ?</translation>
    </message>
    <message>
        <source>Start several containers together (Compose)</source>
        <translation>Démarrer plusieurs conteneurs ensemble (Compose)</translation>
    </message>
    <message>
        <source>Make images, perhaps for other processors (buildx)</source>
        <translation>Créer des images, éventuellement pour d’autres processeurs (buildx)</translation>
    </message>
    <message>
        <source>Run tests that start containers (Testcontainers)</source>
        <translation>Exécuter des tests qui démarrent des conteneurs (Testcontainers)</translation>
    </message>
    <message>
        <source>Reach their containers through published ports</source>
        <translation>Joindre leurs conteneurs par des ports publiés</translation>
    </message>
    <message>
        <source>And this host?</source>
        <translation>Et cet hôte ?</translation>
    </message>
    <message>
        <source>It will have more than one agent</source>
        <translation>Il aura plus d’un agent</translation>
    </message>
    <message>
        <source>I may install software on it, as root</source>
        <translation>Je peux y installer des logiciels, en tant que root</translation>
    </message>
    <message>
        <source>Answer the first question, and a method is recommended here, with its reasons.</source>
        <translation>Répondez à la première question, et une méthode vous sera recommandée ici, avec les raisons.</translation>
    </message>
    <message>
        <source>Whoever can change what a build runs can take over the host with two of the three methods.</source>
        <translation>Avec deux des trois méthodes, quiconque peut modifier ce qu’exécute un build peut prendre le contrôle de l’hôte.</translation>
    </message>
    <message>
        <source>Only Sysbox keeps such builds off the host; what is hostile on purpose belongs into virtual machines.</source>
        <translation>Seul Sysbox tient de tels builds à l’écart de l’hôte ; ce qui est délibérément hostile doit tourner dans des machines virtuelles.</translation>
    </message>
    <message>
        <source>Builds that run docker compose up, say for a database beside the tests.</source>
        <translation>Builds qui exécutent docker compose up, par exemple pour une base de données à côté des tests.</translation>
    </message>
    <message>
        <source>Builds that run docker build or docker buildx.</source>
        <translation>Builds qui exécutent docker build ou docker buildx.</translation>
    </message>
    <message>
        <source>Such tests talk to the engine themselves and reach what they started through ports.</source>
        <translation>De tels tests s’adressent eux-mêmes au moteur et joignent par des ports ce qu’ils ont démarré.</translation>
    </message>
    <message>
        <source>Where such a port opens differs from method to method: on the host, on the engine’s container or on the agent.</source>
        <translation>L’endroit où s’ouvre un tel port dépend de la méthode : sur l’hôte, sur le conteneur du moteur ou sur l’agent.</translation>
    </message>
    <message>
        <source>Agents that share an engine also share names, ports and folders.</source>
        <translation>Des agents qui partagent un moteur partagent aussi les noms, les ports et les dossiers.</translation>
    </message>
    <message>
        <source>Sysbox has to be installed on the host first.</source>
        <translation>Sysbox doit d’abord être installé sur l’hôte.</translation>
    </message>
</context>
<context>
    <name>dw::gui::MethodDetails</name>
    <message>
        <source>What it is</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>À utiliser si</translation>
    </message>
    <message>
        <source>Better not when</source>
        <translation>À éviter si</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Ce qu’il faut</translation>
    </message>
    <message>
        <source>Risks in plain words</source>
        <translation>Les risques en clair</translation>
    </message>
</context>
<context>
    <name>dw::gui::MethodPage</name>
    <message>
        <source>Works here, but: %1</source>
        <translation>Fonctionne ici, mais : %1</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Fonctionne ici</translation>
    </message>
    <message>
        <source>Not here: %1</source>
        <translation>Pas ici : %1</translation>
    </message>
    <message>
        <source>Engine not reachable</source>
        <translation>Moteur injoignable</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>About this method</source>
        <translation>À propos de cette méthode</translation>
    </message>
    <message>
        <source>Compare all three</source>
        <translation>Comparer les trois</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Not sure? Answer a few questions</source>
        <translation>Vous hésitez ? Répondez à quelques questions</translation>
    </message>
    <message>
        <source>%1 · found through: %2</source>
        <translation>%1 · trouvé par : %2</translation>
    </message>
    <message>
        <source>%1 · as you chose</source>
        <translation>%1 · selon votre choix</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>Recherche du moteur…</translation>
    </message>
</context>
<context>
    <name>dw::gui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>dw::gui::OutputTabs</name>
    <message>
        <source>This text holds changes that are not applied.</source>
        <translation>Ce texte contient des modifications non appliquées.</translation>
    </message>
    <message>
        <source>%1 can’t express all of this</source>
        <translation>%1 ne permet pas d’exprimer tout cela</translation>
    </message>
    <message numerus="yes">
        <source>%n more at the top of the text.</source>
        <translation>
            <numerusform>%n autre en haut du texte.</numerusform>
            <numerusform>%n autres en haut du texte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dw::gui::PlanDiagram</name>
    <message>
        <source>About the part of the diagram</source>
        <translation>À propos de cette partie du schéma</translation>
    </message>
    <message>
        <source>Point at a part to read what it is. A click holds it. Tab and the arrow keys go from part to part. + and −, or the wheel with Ctrl, change the size, 0 makes all of it fit, and dragging moves it. Escape lets go of a part.</source>
        <translation>Pointez une partie pour lire ce qu’elle représente. Un clic la fixe. Tab et les touches fléchées passent d’une partie à l’autre. + et −, ou la molette avec Ctrl, changent la taille, 0 affiche l’ensemble, et un glissement le déplace. Échap libère une partie.</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>As large as fits, and large enough to read</source>
        <translation>Aussi grand que possible, et assez grand pour être lisible</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Enregistrer en SVG…</translation>
    </message>
    <message>
        <source>Save the diagram as SVG, which stays sharp at any size</source>
        <translation>Enregistrer le schéma en SVG, net à toutes les tailles</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Enregistrer en PNG…</translation>
    </message>
    <message>
        <source>Save the diagram as PNG, which every program shows</source>
        <translation>Enregistrer le schéma en PNG, que tous les programmes affichent</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Point at a part to read what it is, click it to hold it, or walk through the parts with Tab and the arrow keys.</source>
        <translation>Pointez une partie pour lire ce qu’elle représente, cliquez pour la fixer, ou parcourez les parties avec Tab et les touches fléchées.</translation>
    </message>
    <message>
        <source>Risk: </source>
        <translation>Risque : </translation>
    </message>
    <message>
        <source>In the Docker command:</source>
        <translation>Dans la commande Docker :</translation>
    </message>
    <message>
        <source>In the Compose file:</source>
        <translation>Dans le fichier Compose :</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Save the diagram</source>
        <translation>Enregistrer le schéma</translation>
    </message>
    <message>
        <source>What the part of the diagram that you point at or have chosen is, and what it risks.</source>
        <translation>Ce qu’est la partie du schéma que vous pointez ou avez choisie, et les risques qu’elle présente.</translation>
    </message>
</context>
<context>
    <name>dw::gui::PreviewEditor</name>
    <message>
        <source>&amp;Discard my changes</source>
        <translation>Aban&amp;donner mes modifications</translation>
    </message>
    <message>
        <source>What is to be said about the text</source>
        <translation>Remarques sur le texte</translation>
    </message>
    <message>
        <source>Click an entry to go to its line.</source>
        <translation>Cliquez sur une entrée pour aller à sa ligne.</translation>
    </message>
    <message>
        <source>Write this text anew from the settings as they are now.</source>
        <translation>Réécrire ce texte à partir des paramètres actuels.</translation>
    </message>
    <message>
        <source>You can edit this text: the fields follow, and what the agent can’t have is marked at its line. Ctrl+Z takes back what you typed and, when there is nothing left of that, the last change of a field. Tab moves on to what comes next in the window; indent with spaces.</source>
        <translation>Vous pouvez modifier ce texte : les champs suivent, et ce que l’agent ne peut pas avoir est signalé à la ligne concernée. Ctrl+Z annule votre saisie et, quand il n’en reste rien, la dernière modification d’un champ. Tab passe à l’élément suivant de la fenêtre ; indentez avec des espaces.</translation>
    </message>
    <message>
        <source>This text is too long to be edited here: change the fields, or save it and edit the file.</source>
        <translation>Ce texte est trop long pour être modifié ici : modifiez les champs, ou enregistrez-le et modifiez le fichier.</translation>
    </message>
    <message>
        <source>This text is too long to be read here.</source>
        <translation>Ce texte est trop long pour être lu ici.</translation>
    </message>
    <message>
        <source>What is marked is brought up to date when you leave the text.</source>
        <translation>Les éléments signalés sont actualisés lorsque vous quittez le texte.</translation>
    </message>
    <message>
        <source>The settings stay as they were until this is corrected.</source>
        <translation>Les paramètres restent inchangés jusqu’à ce que l’erreur soit corrigée.</translation>
    </message>
    <message>
        <source>The agent will not have what is marked. Take it out, or discard your changes, to go on.</source>
        <translation>L’agent n’aura pas ce qui est signalé. Retirez-le, ou abandonnez vos modifications, pour continuer.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>What comes of your settings, as it would be run or written. It follows each change.</source>
        <translation>Le résultat de vos paramètres, tel qu’il serait exécuté ou écrit. Il suit chaque modification.</translation>
    </message>
</context>
<context>
    <name>dw::gui::ReachPanel</name>
    <message>
        <source>A hostile build can then no longer:</source>
        <translation>Un build hostile ne peut alors plus :</translation>
    </message>
    <message>
        <source>The price: %1</source>
        <translation>La contrepartie : %1</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>What a hostile build can do</source>
        <translation>Ce que peut faire un build hostile</translation>
    </message>
    <message>
        <source>What would leave it less</source>
        <translation>Ce qui lui laisserait moins de possibilités</translation>
    </message>
    <message>
        <source>What does not help</source>
        <translation>Ce qui n’y change rien</translation>
    </message>
    <message>
        <source>What a build could reach</source>
        <translation>Ce qu’un build pourrait atteindre</translation>
    </message>
</context>
<context>
    <name>dw::gui::RecentLaunches</name>
    <message>
        <source>a server for trials</source>
        <translation>un serveur d’essai</translation>
    </message>
</context>
<context>
    <name>dw::gui::RecoveryDialog</name>
    <message>
        <source>Nothing is left to do</source>
        <translation>Il ne reste rien à faire</translation>
    </message>
    <message>
        <source>No launch on this engine was cut off.</source>
        <translation>Aucun lancement n’a été interrompu sur ce moteur.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>A launch was cut off</source>
        <translation>Un lancement a été interrompu</translation>
    </message>
    <message>
        <source>The launch of %1, begun on %2, had everything up. Only what it replaced is still to be removed.</source>
        <translation>Le lancement de %1, commencé le %2, avait tout démarré. Il ne reste qu’à supprimer ce qu’il a remplacé.</translation>
    </message>
    <message>
        <source>The launch of %1, begun on %2, did not come to its end. It has made:</source>
        <translation>Le lancement de %1, commencé le %2, n’est pas arrivé à son terme. Il a créé :</translation>
    </message>
    <message>
        <source>&amp;Remove what was replaced</source>
        <translation>&amp;Supprimer ce qui a été remplacé</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Annuler ce lancement</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>Undo removes these, the volumes with what agents have written into them, and puts back what the launch had replaced. Finish does the same, and then launches it again with the same settings.</source>
        <translation>« Annuler ce lancement » supprime ces éléments, y compris les volumes avec ce que les agents y ont écrit, et rétablit ce que le lancement avait remplacé. « Achever ce lancement » fait de même, puis relance avec les mêmes paramètres.</translation>
    </message>
    <message>
        <source>It had been given a token, which is kept nowhere. To finish it, type: dind-wizard recover --finish --token-file FILE</source>
        <translation>Il avait reçu un jeton, qui n’est conservé nulle part. Pour l’achever, saisissez : dind-wizard recover --finish --token-file FILE</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Not everything could be taken back</source>
        <translation>Tout n’a pas pu être retiré</translation>
    </message>
    <message>
        <source>Try again when the cause is gone.</source>
        <translation>Réessayez une fois la cause éliminée.</translation>
    </message>
</context>
<context>
    <name>dw::gui::RemoveAgentsDialog</name>
    <message>
        <source>Remove the &amp;data, too</source>
        <translation>Supprimer aussi les &amp;données</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Looking what belongs to them…</source>
        <translation>Recherche de ce qui leur appartient…</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Ce qui disparaît et ce qui reste</translation>
    </message>
    <message>
        <source>The data is the agent’s identity on its server, its builds’ folders, and the images and volumes of its own Docker engine. If it stays, a new agent of the same name goes on where this one stopped.</source>
        <translation>Les données comprennent l’identité de l’agent sur son serveur, les dossiers de ses builds, ainsi que les images et les volumes de son propre moteur Docker. Si elles restent, un nouvel agent du même nom reprend là où celui-ci s’est arrêté.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Nothing of it is there any more.</source>
        <translation>Il n’en reste plus rien.</translation>
    </message>
    <message>
        <source>They are stopped first: a build that runs gets the time that the agent was given to end. Then this goes and stays:</source>
        <translation>Les agents sont d’abord arrêtés : un build en cours dispose du délai d’arrêt accordé à l’agent. Ensuite, voici ce qui disparaît et ce qui reste :</translation>
    </message>
    <message>
        <source>goes: %1</source>
        <translation>disparaît : %1</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>reste : %1</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>conteneur %1</translation>
    </message>
    <message>
        <source>network %1, as soon as no other agent is on it</source>
        <translation>réseau %1, dès qu’aucun autre agent n’y est connecté</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>volume %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n agents</source>
        <translation>
            <numerusform>Supprimer %n agent</numerusform>
            <numerusform>Supprimer %n agents</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that belongs to the agents, with what becomes of it.</source>
        <translation>Tout ce qui appartient aux agents, et ce qu’il en advient.</translation>
    </message>
    <message>
        <source>Removes the volumes, too. That can’t be undone.</source>
        <translation>Supprime aussi les volumes. Cette action est irréversible.</translation>
    </message>
</context>
<context>
    <name>dw::gui::ReviewPage</name>
    <message>
        <source>Diagram</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Looking at the engine…</source>
        <translation>Examen du moteur…</translation>
    </message>
    <message>
        <source>Show the steps…</source>
        <translation>Afficher les étapes…</translation>
    </message>
    <message>
        <source>Ready: all checks passed</source>
        <translation>Prêt : toutes les vérifications ont réussi</translation>
    </message>
    <message numerus="yes">
        <source>%n other check(s) passed</source>
        <translation>
            <numerusform>%n autre vérification réussie</numerusform>
            <numerusform>%n autres vérifications réussies</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back and correct the marked fields.</source>
        <translation>Revenez en arrière et corrigez les champs signalés.</translation>
    </message>
    <message>
        <source>The text under “%1” holds changes that are not applied: correct or discard them.</source>
        <translation>Le texte sous « %1 » contient des modifications non appliquées : corrigez-les ou abandonnez-les.</translation>
    </message>
    <message>
        <source>Launching needs the engine; the texts can be used elsewhere.</source>
        <translation>Le lancement a besoin du moteur ; les textes peuvent être utilisés ailleurs.</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>Recherche du moteur…</translation>
    </message>
    <message>
        <source>Something stands in the way: see “Before the launch”.</source>
        <translation>Quelque chose empêche le lancement : voir « Avant le lancement ».</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Enregistrer : %1</translation>
    </message>
    <message>
        <source>%1 (*.%2);;All files (*)</source>
        <translation>%1 (*.%2);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>This launch replaces what runs under these names</source>
        <translation>Ce lancement remplace ce qui s’exécute sous ces noms</translation>
    </message>
    <message>
        <source>Containers of %1 are stopped and set aside, and removed once the new ones are up; if that fails they are put back. Their volumes stay and are used again.</source>
        <translation>Les conteneurs de %1 sont arrêtés et mis de côté, puis supprimés une fois les nouveaux démarrés ; en cas d’échec, ils sont rétablis. Leurs volumes restent et sont réutilisés.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
</context>
<context>
    <name>dw::gui::ServerStatus</name>
    <message>
        <source>Answer of the server: %1</source>
        <translation>Réponse du serveur : %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>The certificate could not be saved to %1. Check that you may write there and that the disk isn’t full.</source>
        <translation>Impossible d’enregistrer le certificat dans %1. Vérifiez que vous pouvez y écrire et que le disque n’est pas plein.</translation>
    </message>
</context>
<context>
    <name>dw::gui::SetupDialog</name>
    <message>
        <source>A Docker engine for this machine</source>
        <translation>Un moteur Docker pour cette machine</translation>
    </message>
    <message>
        <source>Sysbox for the engine's host</source>
        <translation>Sysbox pour l’hôte du moteur</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen…</translation>
    </message>
    <message>
        <source>The engine answers: %1</source>
        <translation>Le moteur répond : %1</translation>
    </message>
    <message>
        <source>That is all. Close this, and choose a method.</source>
        <translation>C’est tout. Fermez cette fenêtre, et choisissez une méthode.</translation>
    </message>
    <message>
        <source>Docker is not installed here</source>
        <translation>Docker n’est pas installé ici</translation>
    </message>
    <message>
        <source>The engine does not run</source>
        <translation>Le moteur n’est pas démarré</translation>
    </message>
    <message>
        <source>Type these in a terminal, one after the other. This program installs nothing itself. Then check again.</source>
        <translation>Saisissez ces commandes dans un terminal, l’une après l’autre. Ce programme n’installe rien lui-même. Vérifiez ensuite de nouveau.</translation>
    </message>
    <message>
        <source>Docker's own description: %1</source>
        <translation>Description de Docker : %1</translation>
    </message>
    <message>
        <source>Type this in a terminal.</source>
        <translation>Saisissez cette commande dans un terminal.</translation>
    </message>
    <message>
        <source>Sysbox's own description: %1</source>
        <translation>Description de Sysbox : %1</translation>
    </message>
    <message>
        <source>The engine knows Sysbox</source>
        <translation>Le moteur connaît Sysbox</translation>
    </message>
    <message>
        <source>Last, see that it works: that the engine knows its name is not everything.</source>
        <translation>Pour finir, vérifiez qu’il fonctionne : il ne suffit pas que le moteur connaisse son nom.</translation>
    </message>
    <message>
        <source>Sysbox can't be had here</source>
        <translation>Sysbox n’est pas disponible ici</translation>
    </message>
    <message>
        <source>The engine does not know Sysbox yet</source>
        <translation>Le moteur ne connaît pas encore Sysbox</translation>
    </message>
    <message>
        <source>Type these in a terminal on the engine's host, one after the other. This program installs nothing itself. Then check again.</source>
        <translation>Saisissez ces commandes dans un terminal sur l’hôte du moteur, l’une après l’autre. Ce programme n’installe rien lui-même. Vérifiez ensuite de nouveau.</translation>
    </message>
</context>
<context>
    <name>dw::gui::SetupSteps</name>
    <message>
        <source>It has to show: %1</source>
        <translation>La commande doit afficher : %1</translation>
    </message>
    <message>
        <source>To see that it worked; it has to show: %1</source>
        <translation>Pour vérifier le résultat ; la commande doit afficher : %1</translation>
    </message>
</context>
<context>
    <name>dw::gui::SpecFile</name>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>Impossible d’ouvrir %1 : %2.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Vérifiez que le fichier existe et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>%1 holds no settings that can be used.
%2</source>
        <translation>%1 ne contient pas de paramètres utilisables.
%2</translation>
    </message>
    <message>
        <source>Correct the file, or open one that was saved here. Your present settings are unchanged.</source>
        <translation>Corrigez le fichier, ou ouvrez-en un qui a été enregistré ici. Vos paramètres actuels sont inchangés.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Ouvrir des paramètres</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Paramètres (*.json)</translation>
    </message>
    <message>
        <source>Compose files and scripts (*.yaml *.yml *.sh *.txt)</source>
        <translation>Fichiers Compose et scripts (*.yaml *.yml *.sh *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Enregistrer les paramètres</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Paramètres (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Non ouvert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
</context>
<context>
    <name>dw::gui::StepHeader</name>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Récapitulatif</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Lancement</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2 : %3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>this is where you are</source>
        <translation>étape actuelle</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>à venir</translation>
    </message>
</context>
<context>
    <name>dw::gui::TrialServerPanel</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>With this and an empty user name one is administrator, before there is an account or when its password is lost. The server makes a new one at every start.</source>
        <translation>Avec ce jeton et un nom d’utilisateur vide, vous êtes administrateur, avant la création d’un compte ou si son mot de passe est perdu. Le serveur en crée un nouveau à chaque démarrage.</translation>
    </message>
    <message>
        <source>Open the new TeamCity server in the browser.</source>
        <translation>Ouvrir le nouveau serveur TeamCity dans le navigateur.</translation>
    </message>
    <message>
        <source>Copy the super user token to the clipboard.</source>
        <translation>Copier le jeton de superutilisateur dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Super user token</source>
        <translation>Jeton de superutilisateur</translation>
    </message>
    <message>
        <source>S&amp;uper user token</source>
        <translation>Jeton de s&amp;uperutilisateur</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>&amp;Ouvrir %1</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>pas encore affiché</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Masqu&amp;er</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Affic&amp;her</translation>
    </message>
</context>
</TS>
