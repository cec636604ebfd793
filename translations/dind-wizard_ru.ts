<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Advisories</name>
    <message>
        <source>Docker Engine %1</source>
        <translation>Docker Engine %1</translation>
    </message>
    <message>
        <source>the engine's newest API %1</source>
        <translation>максимальный API движка %1</translation>
    </message>
    <message>
        <source>the engine's oldest API %1</source>
        <translation>минимальный API движка %1</translation>
    </message>
    <message>
        <source>Docker client %1</source>
        <translation>клиент Docker %1</translation>
    </message>
    <message>
        <source>the client's API %1</source>
        <translation>API клиента %1</translation>
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
        <translation>ядро %1</translation>
    </message>
    <message>
        <source>cgroup v%1</source>
        <translation>cgroup v%1</translation>
    </message>
    <message>
        <source>Docker %1 inside the agent</source>
        <translation>Docker %1 внутри агента</translation>
    </message>
    <message>
        <source>runc %1 inside the agent</source>
        <translation>runc %1 внутри агента</translation>
    </message>
    <message>
        <source>version %1 of the system</source>
        <translation>версия системы %1</translation>
    </message>
    <message>
        <source>This Sysbox is too old for the Docker inside the agent</source>
        <translation>Эта версия Sysbox слишком стара для Docker внутри агента</translation>
    </message>
    <message>
        <source>Containers inside the agent fail to start with "unsafe procfs detected": the runc that comes with Docker 28.5.2 and newer checks /proc strictly.</source>
        <translation>Контейнеры внутри агента не запускаются ("unsafe procfs detected"): runc из Docker 28.5.2 и новее строго проверяет /proc.</translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer, or use an agent image with an older Docker inside (2025.11).</source>
        <translation>Установите Sysbox 0.7.1 или новее либо возьмите образ агента с более старым Docker внутри (2025.11).</translation>
    </message>
    <message>
        <source>This Sysbox is too old for the runc inside the agent</source>
        <translation>Эта версия Sysbox слишком стара для runc внутри агента</translation>
    </message>
    <message>
        <source>Containers inside the agent fail to start with "unsafe procfs detected": runc 1.3.3 and newer check /proc strictly.</source>
        <translation>Контейнеры внутри агента не запускаются ("unsafe procfs detected"): runc 1.3.3 и новее строго проверяет /proc.</translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer.</source>
        <translation>Установите Sysbox 0.7.1 или новее.</translation>
    </message>
    <message>
        <source>Sysbox 0.7.0 can hang</source>
        <translation>Sysbox 0.7.0 может зависнуть</translation>
    </message>
    <message>
        <source>With several containers at once inside an agent, Sysbox 0.7.0 can stop answering.</source>
        <translation>Если внутри агента одновременно работает несколько контейнеров, Sysbox 0.7.0 может перестать отвечать.</translation>
    </message>
    <message>
        <source>This Sysbox can't run Docker 24 and newer inside</source>
        <translation>В этой версии Sysbox не работает Docker 24 и новее</translation>
    </message>
    <message>
        <source>The image docker:24-dind does not start under Sysbox before 0.6.3.</source>
        <translation>Образ docker:24-dind не запускается в Sysbox до версии 0.6.3.</translation>
    </message>
    <message>
        <source>This Sysbox does not know kernels from 6.5 on</source>
        <translation>Эта версия Sysbox не знает ядер начиная с 6.5</translation>
    </message>
    <message>
        <source>The /proc and /sys that Sysbox shows a container are wrong on such kernels before Sysbox 0.6.4.</source>
        <translation>До версии 0.6.4 Sysbox на таких ядрах показывает контейнеру неверные /proc и /sys.</translation>
    </message>
    <message>
        <source>Sysbox may fail on this kernel</source>
        <translation>На этом ядре возможны сбои Sysbox</translation>
    </message>
    <message>
        <source>On kernel 6.17 (Ubuntu 24.04, Kubernetes nodes) containers fail to start with "ip_unprivileged_port_start: permission denied" under Sysbox 0.7.0 and 0.7.1.</source>
        <translation>На ядре 6.17 (Ubuntu 24.04, узлы Kubernetes) контейнеры в Sysbox 0.7.0 и 0.7.1 не запускаются ("ip_unprivileged_port_start: permission denied").</translation>
    </message>
    <message>
        <source>Try one agent first. If it fails, start the host with an older kernel, such as Ubuntu 24.04's 6.8.</source>
        <translation>Сначала попробуйте на одном агенте. Если не получится, загрузите хост с более старым ядром, например 6.8 из Ubuntu 24.04.</translation>
    </message>
    <message>
        <source>This kernel needs the module shiftfs for Sysbox</source>
        <translation>На этом ядре Sysbox нужен модуль shiftfs</translation>
    </message>
    <message>
        <source>Before kernel 5.12 Sysbox can't give a container's files their right owners without shiftfs, a module that only Ubuntu's ordinary kernels bring along.</source>
        <translation>До ядра 5.12 Sysbox не может назначить файлам контейнера правильных владельцев без shiftfs, а этот модуль есть только в обычных ядрах Ubuntu.</translation>
    </message>
    <message>
        <source>Use a newer kernel. Or install the module: https://github.com/toby63/shiftfs-dkms</source>
        <translation>Перейдите на более новое ядро. Или установите модуль: https://github.com/toby63/shiftfs-dkms</translation>
    </message>
    <message>
        <source>This kernel is too old for Sysbox</source>
        <translation>Это ядро слишком старое для Sysbox</translation>
    </message>
    <message>
        <source>Sysbox uses parts of Linux that this kernel does not have.</source>
        <translation>Sysbox использует возможности Linux, которых в этом ядре нет.</translation>
    </message>
    <message>
        <source>Use a newer kernel, or the method dind.</source>
        <translation>Перейдите на более новое ядро или выберите метод dind.</translation>
    </message>
    <message>
        <source>Sysbox starts agents slowly on this kernel</source>
        <translation>На этом ядре Sysbox медленно запускает агенты</translation>
    </message>
    <message>
        <source>Before kernel 5.19 Sysbox has to give the image's files to other owners at each start, unless the module shiftfs is there.</source>
        <translation>До ядра 5.19 Sysbox при каждом запуске меняет владельцев файлов образа, если нет модуля shiftfs.</translation>
    </message>
    <message>
        <source>It works as it is; a newer kernel is faster.</source>
        <translation>Работать будет и так; с более новым ядром быстрее.</translation>
    </message>
    <message>
        <source>Sysbox does not list this Debian</source>
        <translation>Этой версии Debian нет в списке Sysbox</translation>
    </message>
    <message>
        <source>Sysbox names Debian 10 and 11 as supported. People run it on Debian 12, but nobody promises that it works.</source>
        <translation>Официально Sysbox поддерживает Debian 10 и 11. На Debian 12 им пользуются, но без гарантий.</translation>
    </message>
    <message>
        <source>Try one agent first, or use a host with Ubuntu 22.04 or 24.04.</source>
        <translation>Сначала попробуйте на одном агенте или возьмите хост с Ubuntu 22.04 или 24.04.</translation>
    </message>
    <message>
        <source>Sysbox has no package for this Debian</source>
        <translation>Для этой версии Debian нет пакета Sysbox</translation>
    </message>
    <message>
        <source>Sysbox's packages are for Debian 10 and newer.</source>
        <translation>Пакеты Sysbox выпускаются для Debian 10 и новее.</translation>
    </message>
    <message>
        <source>Use a newer system, or the method dind.</source>
        <translation>Перейдите на более новую систему или выберите метод dind.</translation>
    </message>
    <message>
        <source>Sysbox does not list this Ubuntu</source>
        <translation>Этой версии Ubuntu нет в списке Sysbox</translation>
    </message>
    <message>
        <source>Sysbox names Ubuntu 18.04 to 24.04 as supported, and newer ones bring kernels on which failures are reported.</source>
        <translation>Официально Sysbox поддерживает Ubuntu с 18.04 по 24.04, а на ядрах более новых версий известны сбои.</translation>
    </message>
    <message>
        <source>Try one agent first, or use a host with Ubuntu 24.04 and its kernel 6.8.</source>
        <translation>Сначала попробуйте на одном агенте или возьмите хост с Ubuntu 24.04 и её ядром 6.8.</translation>
    </message>
    <message>
        <source>Sysbox has no package for this Ubuntu</source>
        <translation>Для этой версии Ubuntu нет пакета Sysbox</translation>
    </message>
    <message>
        <source>Sysbox's packages are for Ubuntu 18.04 and newer.</source>
        <translation>Пакеты Sysbox выпускаются для Ubuntu 18.04 и новее.</translation>
    </message>
    <message>
        <source>Sysbox does not work with Docker's snap package</source>
        <translation>Sysbox не работает с Docker из snap-пакета</translation>
    </message>
    <message>
        <source>Docker from a snap can't start a runtime that is installed outside of the snap.</source>
        <translation>Docker из snap-пакета не может запустить среду выполнения, установленную вне snap.</translation>
    </message>
    <message>
        <source>Install Docker from Docker's or the distribution's packages instead of the snap, or use the method dind.</source>
        <translation>Установите Docker не из snap, а из пакетов Docker или дистрибутива либо выберите метод dind.</translation>
    </message>
    <message>
        <source>The Docker client is too old for this engine</source>
        <translation>Клиент Docker слишком старый для этого движка</translation>
    </message>
    <message>
        <source>Engines 29.0 to 29.2 refuse clients from before Docker 25 (API 1.44): "client version … is too old".</source>
        <translation>Движки с 29.0 по 29.2 не принимают клиентов старше Docker 25 (API 1.44): "client version … is too old".</translation>
    </message>
    <message>
        <source>Update the engine to 29.3 or newer, use a newer agent image, or set DOCKER_MIN_API_VERSION=1.24 for the engine.</source>
        <translation>Обновите движок до 29.3 или новее, возьмите более новый образ агента или задайте движку DOCKER_MIN_API_VERSION=1.24.</translation>
    </message>
    <message>
        <source>The client's API is too old for this engine</source>
        <translation>API клиента слишком старый для этого движка</translation>
    </message>
    <message>
        <source>The engine's lowest API version is 1.44, and the client knows only older ones.</source>
        <translation>Минимальная версия API движка — 1.44, а клиент знает только более старые.</translation>
    </message>
    <message>
        <source>Update the engine to 29.3 or newer, use a newer client, or set DOCKER_MIN_API_VERSION=1.24 for the engine.</source>
        <translation>Обновите движок до 29.3 или новее, возьмите более новый клиент или задайте движку DOCKER_MIN_API_VERSION=1.24.</translation>
    </message>
    <message>
        <source>Engines from 29.3 on refuse clients from before Docker 19.03 (API 1.40).</source>
        <translation>Движки начиная с 29.3 не принимают клиентов старше Docker 19.03 (API 1.40).</translation>
    </message>
    <message>
        <source>Use a newer client or agent image.</source>
        <translation>Возьмите более новый клиент или образ агента.</translation>
    </message>
    <message>
        <source>The engine is too old for this Docker client</source>
        <translation>Движок слишком старый для этого клиента Docker</translation>
    </message>
    <message>
        <source>Docker clients from 29.0 on refuse engines whose newest API is below 1.44 (before Docker 25).</source>
        <translation>Клиенты Docker начиная с 29.0 не работают с движками, у которых максимальная версия API ниже 1.44 (до Docker 25).</translation>
    </message>
    <message>
        <source>Update the engine, or use an agent image with an older client (2025.11 or older).</source>
        <translation>Обновите движок или возьмите образ агента с более старым клиентом (2025.11 или старше).</translation>
    </message>
    <message>
        <source>This Podman is too old for the Docker client</source>
        <translation>Эта версия Podman слишком стара для клиента Docker</translation>
    </message>
    <message>
        <source>Podman speaks Docker's API 1.41 until early 2026, and Docker clients from 29.0 on want 1.44.</source>
        <translation>До начала 2026 года Podman поддерживает API Docker 1.41, а клиентам Docker начиная с 29.0 нужен 1.44.</translation>
    </message>
    <message>
        <source>Update Podman, use an older client, or use Docker's engine.</source>
        <translation>Обновите Podman, возьмите более старый клиент или используйте движок Docker.</translation>
    </message>
    <message>
        <source>docker-compose 1 does not get on with this engine</source>
        <translation>docker-compose 1 несовместим с этим движком</translation>
    </message>
    <message>
        <source>It asks for an old API version, which engines 29.0 to 29.2 refuse.</source>
        <translation>Он запрашивает старую версию API, которую движки с 29.0 по 29.2 не принимают.</translation>
    </message>
    <message>
        <source>Use docker compose (version 2 or newer).</source>
        <translation>Используйте docker compose (версии 2 или новее).</translation>
    </message>
    <message>
        <source>docker-compose 1 fails when it makes a container again</source>
        <translation>docker-compose 1 не может пересоздать контейнер</translation>
    </message>
    <message>
        <source>It stops with KeyError 'ContainerConfig', which engines from 26.0 on (API 1.45) no longer send.</source>
        <translation>Он останавливается с ошибкой KeyError 'ContainerConfig': движки начиная с 26.0 (API 1.45) этого поля больше не передают.</translation>
    </message>
    <message>
        <source>Docker gives up cgroup v1</source>
        <translation>Docker отказывается от cgroup v1</translation>
    </message>
    <message>
        <source>The host uses cgroup v1, which engines from 29.0 on call deprecated; support ends in May 2029 at the latest.</source>
        <translation>Хост использует cgroup v1. Движки начиная с 29.0 считают её устаревшей; поддержка закончится не позднее мая 2029 года.</translation>
    </message>
    <message>
        <source>Nothing has to be done today. Move the host to cgroup v2 at its next upgrade.</source>
        <translation>Сейчас ничего делать не нужно. Переведите хост на cgroup v2 при следующем обновлении.</translation>
    </message>
    <message>
        <source>This engine does not know cgroup v2</source>
        <translation>Этот движок не знает cgroup v2</translation>
    </message>
    <message>
        <source>Engines before 20.10 start no container on a host with cgroup v2.</source>
        <translation>На хосте с cgroup v2 движки до 20.10 не запускают контейнеры.</translation>
    </message>
    <message>
        <source>Update the engine.</source>
        <translation>Обновите движок.</translation>
    </message>
    <message>
        <source>The Docker inside the agent does not know cgroup v2</source>
        <translation>Docker внутри агента не знает cgroup v2</translation>
    </message>
    <message>
        <source>Use a newer image.</source>
        <translation>Возьмите более новый образ.</translation>
    </message>
    <message>
        <source>This engine can fail to take over older data</source>
        <translation>Этот движок может не принять старые данные</translation>
    </message>
    <message>
        <source>Engine 29.0 can stop at the move to the new image store if it finds a storage driver that it does not know.</source>
        <translation>Движок 29.0 может остановиться при переходе на новое хранилище образов, если встретит неизвестный ему драйвер хранилища.</translation>
    </message>
    <message>
        <source>The engine is too old</source>
        <translation>Движок слишком старый</translation>
    </message>
    <message>
        <source>This program needs the API 1.41 of Docker 20.10.</source>
        <translation>Этой программе нужен API 1.41 из Docker 20.10.</translation>
    </message>
</context>
<context>
    <name>AgentPage</name>
    <message>
        <source>Agent</source>
        <translation>Агент</translation>
    </message>
    <message>
        <source>Server &amp;URL</source>
        <translation>&amp;URL сервера</translation>
    </message>
    <message>
        <source>Server URL</source>
        <translation>URL сервера</translation>
    </message>
    <message>
        <source>https://teamcity.example.com</source>
        <translation>https://teamcity.example.com</translation>
    </message>
    <message>
        <source>The address at which the agents reach your TeamCity server, with its path if it has one.</source>
        <translation>Адрес, по которому агенты обращаются к вашему серверу TeamCity, вместе с путём, если он есть.</translation>
    </message>
    <message>
        <source>No server yet?</source>
        <translation>Сервера ещё нет?</translation>
    </message>
    <message>
        <source>Makes a TeamCity server together with the agents, to try things out. “I have a server” brings the address back that you typed.</source>
        <translation>Вместе с агентами создаётся сервер TeamCity, чтобы всё попробовать. Кнопка «У меня есть сервер» вернёт введённый вами адрес.</translation>
    </message>
    <message>
        <source>Server’s por&amp;t</source>
        <translation>&amp;Порт сервера</translation>
    </message>
    <message>
        <source>Port of the new TeamCity server</source>
        <translation>Порт нового сервера TeamCity</translation>
    </message>
    <message>
        <source>You open the server at this port of the engine’s host. It is open on that machine only, because the first visitor becomes administrator.</source>
        <translation>По этому порту хоста движка вы откроете сервер. Порт доступен только на самом хосте, потому что первый посетитель становится администратором.</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Образ</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Образ</translation>
    </message>
    <message>
        <source>The agent’s image. Leave it empty for the one that suits the method.</source>
        <translation>Образ агента. Оставьте поле пустым, чтобы взять тот, что подходит методу.</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>teamcity-agent</source>
        <translation>teamcity-agent</translation>
    </message>
    <message>
        <source>The container’s name and the agent’s name in TeamCity. More than one agent: NAME-1, NAME-2, …</source>
        <translation>Имя контейнера и имя агента в TeamCity. Если агентов несколько: NAME-1, NAME-2, …</translation>
    </message>
    <message>
        <source>Numb&amp;er of agents</source>
        <translation>&amp;Количество агентов</translation>
    </message>
    <message>
        <source>Number of agents</source>
        <translation>Количество агентов</translation>
    </message>
    <message>
        <source>How many agents to set up on this engine, each with its own identity and data.</source>
        <translation>Сколько агентов создать на этом движке; у каждого будут свой идентификатор и свои данные.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>Everything else that can be set. All of it has defaults that work.</source>
        <translation>Все остальные настройки. Для каждой есть подходящее значение по умолчанию.</translation>
    </message>
    <message>
        <source>Engine for builds</source>
        <translation>Движок для сборок</translation>
    </message>
    <message>
        <source>Engine runs</source>
        <translation>Движок работает</translation>
    </message>
    <message>
        <source>Where the engine that builds use runs: in a container of its own beside the agent, or inside the agent’s container.</source>
        <translation>Где работает движок, которым пользуются сборки: в отдельном контейнере рядом с агентом или внутри контейнера агента.</translation>
    </message>
    <message>
        <source>Engine image</source>
        <translation>Образ движка</translation>
    </message>
    <message>
        <source>docker:dind</source>
        <translation>docker:dind</translation>
    </message>
    <message>
        <source>The image of the container that runs the engine beside the agent.</source>
        <translation>Образ контейнера, в котором рядом с агентом работает движок.</translation>
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
        <translation>Максимальный размер пакета в байтах в сетях движка сборок. За VPN или в оверлейной сети он меньше 1500; если его не задать, загрузки зависают.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>chosen by the engine</source>
        <translation>выбирает движок</translation>
    </message>
    <message>
        <source>A subnet such as 10.201.0.0/16 for the networks of the builds’ engine. Give one that nothing else in your network uses.</source>
        <translation>Подсеть для сетей движка сборок, например 10.201.0.0/16. Укажите такую, которая больше нигде в вашей сети не используется.</translation>
    </message>
    <message>
        <source>Registry mirror</source>
        <translation>Зеркало реестра</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Address of a mirror of Docker Hub, such as https://mirror.example.com: images of builds are pulled from there.</source>
        <translation>Адрес зеркала Docker Hub, например https://mirror.example.com: образы для сборок загружаются оттуда.</translation>
    </message>
    <message>
        <source>Insecure registries</source>
        <translation>Незащищённые реестры</translation>
    </message>
    <message>
        <source>Registries without a trusted certificate, as host:port, separated by blanks. Whoever is on the way can change what is pulled from them.</source>
        <translation>Реестры без доверенного сертификата в виде host:port через пробел. Любой, кто находится между вами и реестром, может подменить загружаемое.</translation>
    </message>
    <message>
        <source>Socket path</source>
        <translation>Путь к сокету</translation>
    </message>
    <message>
        <source>The engine’s socket on its host. Leave it empty to take the one of the engine in use.</source>
        <translation>Сокет движка на его хосте. Оставьте поле пустым, чтобы взять сокет текущего движка.</translation>
    </message>
    <message>
        <source>Socket proxy</source>
        <translation>Прокси сокета</translation>
    </message>
    <message>
        <source>A proxy between the agent and the socket refuses what builds may not ask of the host’s engine. One that lets only images through keeps builds from the host’s files and from other containers; one that lets containers through as well does not.</source>
        <translation>Прокси между агентом и сокетом отклоняет запросы, с которыми сборкам нельзя обращаться к движку хоста. Прокси, пропускающий только образы, не подпускает сборки к файлам хоста и к другим контейнерам; прокси, пропускающий и контейнеры, от этого не защищает.</translation>
    </message>
    <message>
        <source>Container wrapper</source>
        <translation>Container Wrapper</translation>
    </message>
    <message>
        <source>Steps may run inside a &amp;container</source>
        <translation>Шаги могут выполняться в кон&amp;тейнере</translation>
    </message>
    <message>
        <source>TeamCity’s Container Wrapper runs a build step in a container of its own. It needs the agent’s folders at the same paths in the agent and on the engine.</source>
        <translation>Container Wrapper в TeamCity выполняет шаг сборки в отдельном контейнере. Для этого папки агента должны лежать по одним и тем же путям в агенте и на движке.</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>The user that the agent’s process starts as. Root may always use the engine; the image’s own user needs the socket’s group.</source>
        <translation>Пользователь, от имени которого запускается процесс агента. Пользователь root всегда имеет доступ к движку; собственному пользователю образа нужна группа сокета.</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Контейнер</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>the engine’s default</source>
        <translation>сеть движка по умолчанию</translation>
    </message>
    <message>
        <source>An existing network of the engine that the agent joins, for example the one of your TeamCity server.</source>
        <translation>Существующая сеть движка, к которой подключается агент, например сеть вашего сервера TeamCity.</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>ЦП</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без ограничений</translation>
    </message>
    <message>
        <source>The most processor time each container may use, in CPUs: 2 or 1.5.</source>
        <translation>Сколько процессорного времени может занимать каждый контейнер, в процессорах: 2 или 1.5.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>The most memory each container may use: 512m, 4g.</source>
        <translation>Сколько памяти может занимать каждый контейнер: 512m, 4g.</translation>
    </message>
    <message>
        <source>Process limit</source>
        <translation>Лимит процессов</translation>
    </message>
    <message>
        <source>The most processes and threads each container may have at once.</source>
        <translation>Сколько процессов и потоков одновременно может быть в каждом контейнере.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Перезапуск</translation>
    </message>
    <message>
        <source>When the engine starts the containers again: after a crash, after a reboot of the host, or never.</source>
        <translation>Когда движок снова запускает контейнеры: после сбоя, после перезагрузки хоста или никогда.</translation>
    </message>
    <message>
        <source>Stop timeout</source>
        <translation>Тайм-аут остановки</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>How long a stopping agent may take to finish before the engine kills it.</source>
        <translation>Сколько времени есть у агента на завершение работы, прежде чем движок остановит его принудительно.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Окружение</translation>
    </message>
    <message>
        <source>KEY=value, one a line</source>
        <translation>KEY=value, по одной в строке</translation>
    </message>
    <message>
        <source>Environment variables of the agent, KEY=value, one a line. A whole list can be pasted.</source>
        <translation>Переменные окружения агента, KEY=value, по одной в строке. Можно вставить сразу весь список.</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Тома</translation>
    </message>
    <message>
        <source>/host/path:/path/in/agent:ro</source>
        <translation>/host/path:/path/in/agent:ro</translation>
    </message>
    <message>
        <source>Further volumes or host folders of the agent, SOURCE:TARGET or SOURCE:TARGET:ro, one a line.</source>
        <translation>Другие тома или папки хоста для агента, SOURCE:TARGET или SOURCE:TARGET:ro, по одному в строке.</translation>
    </message>
    <message>
        <source>Extra hosts</source>
        <translation>Доп. хосты</translation>
    </message>
    <message>
        <source>teamcity.lan:192.168.1.20</source>
        <translation>teamcity.lan:192.168.1.20</translation>
    </message>
    <message>
        <source>Names that the agent shall resolve to an address of your choice, HOST:ADDRESS, one a line.</source>
        <translation>Имена, которым для агента соответствуют заданные вами адреса, HOST:ADDRESS, по одному в строке.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>team=backend</source>
        <translation>team=backend</translation>
    </message>
    <message>
        <source>Labels on the containers, for your own scripts, KEY=value, one a line.</source>
        <translation>Метки контейнеров для ваших скриптов, KEY=value, по одной в строке.</translation>
    </message>
    <message>
        <source>Settings of the agent</source>
        <translation>Настройки агента</translation>
    </message>
</context>
<context>
    <name>AgentTexts</name>
    <message>
        <source>Ran out of memory</source>
        <translation>Не хватило памяти</translation>
    </message>
    <message>
        <source>The kernel ended it because it had used all the memory that it may have. Replace it with a higher limit.</source>
        <translation>Ядро завершило его, потому что он израсходовал всю доступную ему память. Замените его, указав более высокий лимит.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлен</translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation>Завершился с кодом %1.</translation>
    </message>
    <message>
        <source>Ended with exit code %1</source>
        <translation>Завершился с кодом %1</translation>
    </message>
    <message>
        <source>Its log says why.</source>
        <translation>Причина указана в его журнале.</translation>
    </message>
    <message>
        <source>Running without Docker</source>
        <translation>Работает без Docker</translation>
    </message>
    <message>
        <source>The container %1 beside it does not run. Restart the agent.</source>
        <translation>Контейнер %1 рядом с ним не работает. Перезапустите агент.</translation>
    </message>
    <message>
        <source>Running, Docker does not answer</source>
        <translation>Работает, Docker не отвечает</translation>
    </message>
    <message>
        <source>The container %1 beside it is unhealthy: its log says why.</source>
        <translation>Контейнер %1 рядом с ним не прошёл проверку состояния: причина указана в его журнале.</translation>
    </message>
    <message>
        <source>Running, unhealthy</source>
        <translation>Работает, проверка состояния не пройдена</translation>
    </message>
    <message>
        <source>Running, Docker is starting</source>
        <translation>Работает, Docker запускается</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Never started</source>
        <translation>Не запускался</translation>
    </message>
    <message>
        <source>Ends again and again</source>
        <translation>Завершается снова и снова</translation>
    </message>
    <message>
        <source>It ends with exit code %1, and the engine starts it again. Its log says why.</source>
        <translation>Он завершается с кодом %1, и движок запускает его снова. Причина указана в его журнале.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлен</translation>
    </message>
    <message>
        <source>Go on with: docker unpause %1</source>
        <translation>Возобновить: docker unpause %1</translation>
    </message>
    <message>
        <source>TeamCity server</source>
        <translation>Сервер TeamCity</translation>
    </message>
    <message>
        <source>The host’s engine</source>
        <translation>Движок хоста</translation>
    </message>
    <message>
        <source>Own engine, privileged</source>
        <translation>Свой движок, привилегированный</translation>
    </message>
    <message>
        <source>Own engine, in Sysbox</source>
        <translation>Свой движок, в Sysbox</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>latest</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>меньше минуты</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 д %2 ч</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестен</translation>
    </message>
    <message>
        <source>The server knows no agent of this name.</source>
        <translation>Агента с таким именем на сервере нет.</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation>Не авторизован</translation>
    </message>
    <message>
        <source>It gets no builds until somebody authorizes it in TeamCity.</source>
        <translation>Он не получит сборок, пока его не авторизуют в TeamCity.</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Отключён</translation>
    </message>
    <message>
        <source>Somebody has disabled it there.</source>
        <translation>Его отключили на сервере.</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Обновляется</translation>
    </message>
    <message>
        <source>Pool: %1</source>
        <translation>Пул: %1</translation>
    </message>
    <message>
        <source>Connected without Docker</source>
        <translation>Подключён без Docker</translation>
    </message>
    <message>
        <source>It has not told the server of a Docker engine, so builds that need one do not come to it.</source>
        <translation>Он не сообщил серверу о движке Docker, поэтому сборки, которым нужен движок, на него не попадают.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Подключён</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Не сравнивалось</translation>
    </message>
    <message>
        <source>As launched</source>
        <translation>Как при запуске</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n отличие</numerusform>
            <numerusform>%n отличия</numerusform>
            <numerusform>%n отличий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Agents</name>
    <message>
        <source>This program made no agent called %1 here.</source>
        <translation>Эта программа не создавала здесь агента с именем %1.</translation>
    </message>
    <message>
        <source>There are no agents on this engine yet.</source>
        <translation>На этом движке пока нет агентов.</translation>
    </message>
    <message>
        <source>Agents on this engine: %1.</source>
        <translation>Агенты на этом движке: %1.</translation>
    </message>
    <message>
        <source>The agent %1 was removed; only its data is left.</source>
        <translation>Агент %1 удалён; остались только его данные.</translation>
    </message>
    <message>
        <source>Launch it again under the same name, or remove the data with dind-wizard agents remove %1 --volumes.</source>
        <translation>Запустите его снова под тем же именем или удалите данные командой dind-wizard agents remove %1 --volumes.</translation>
    </message>
</context>
<context>
    <name>AgentsCommand</name>
    <message>
        <source>No agents yet. Launch one with dind-wizard launch, or open the wizard.</source>
        <translation>Агентов пока нет. Запустите первый командой dind-wizard launch или откройте мастер.</translation>
    </message>
    <message>
        <source>server</source>
        <translation>сервер</translation>
    </message>
    <message>
        <source>sidecar %1: %2</source>
        <translation>sidecar-контейнер %1: %2</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>удалено: %1</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>оставлено: %1</translation>
    </message>
    <message>
        <source>The agent's data is kept, so that it comes back as the same agent. Remove it too with: --volumes</source>
        <translation>Данные агента сохранены, чтобы после запуска это был тот же агент. Чтобы удалить и их, добавьте: --volumes</translation>
    </message>
    <message>
        <source>remove: the agent's volumes and data too.</source>
        <translation>remove: удалить также тома и данные агента.</translation>
    </message>
    <message>
        <source>logs: go on as lines come.</source>
        <translation>logs: выводить новые строки по мере появления.</translation>
    </message>
    <message>
        <source>diff: compare with this settings file.</source>
        <translation>diff: сравнить с этим файлом настроек.</translation>
    </message>
    <message>
        <source>logs: the last N lines only.</source>
        <translation>logs: только последние N строк.</translation>
    </message>
    <message>
        <source>The agent's name.</source>
        <translation>Имя агента.</translation>
    </message>
    <message>
        <source>What is to be done with the agents?</source>
        <translation>Что нужно сделать с агентами?</translation>
    </message>
    <message>
        <source>agents can't "%1".</source>
        <translation>У команды agents нет действия «%1».</translation>
    </message>
    <message>
        <source>agents %1 takes %2.</source>
        <translation>Команда agents %1 вызывается %2.</translation>
    </message>
    <message>
        <source>one agent's name</source>
        <translation>с именем одного агента</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>без имени</translation>
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
        <translation>Управляет агентами, которые эта программа создала на движке, и сервером, созданным вместе с ними (NAME-server).

  agents list            все агенты и созданные с ними серверы
  agents logs NAME       журнал агента, секреты скрыты
  agents stop NAME       остановить агент, затем его sidecar-контейнер
  agents start NAME      запустить sidecar-контейнер, затем агент
  agents restart NAME    остановить и снова запустить
  agents remove NAME     удалить контейнеры и сеть;
                         с --volumes — и данные
  agents diff [NAME]     что изменилось по сравнению с заданным и
                         как это вернуть; код завершения 1, если
                         есть отличия

Пример: dind-wizard agents logs teamcity-agent --follow</translation>
    </message>
    <message>
        <source>Choose one of: list, logs, stop, start, restart, remove, diff.</source>
        <translation>Выберите одно из: list, logs, stop, start, restart, remove, diff.</translation>
    </message>
</context>
<context>
    <name>AgentsWindow</name>
    <message>
        <source>Agents</source>
        <translation>Агенты</translation>
    </message>
    <message>
        <source>Filter the agents</source>
        <translation>Фильтр агентов</translation>
    </message>
    <message>
        <source>Filter by name, state, image, … (Ctrl+K)</source>
        <translation>Фильтр по имени, состоянию, образу… (Ctrl+K)</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>С&amp;крыть</translation>
    </message>
    <message>
        <source>Details of the agent</source>
        <translation>Сведения об агенте</translation>
    </message>
    <message>
        <source>What to do with the agents</source>
        <translation>Действия с агентами</translation>
    </message>
    <message>
        <source>Shows only agents that have this in their name, state, image or server.</source>
        <translation>Показывать только агенты, у которых введённый текст есть в имени, состоянии, образе или адресе сервера.</translation>
    </message>
    <message>
        <source>The agents that this program made on the engine. Choose one to see more of it, or several to act on them.</source>
        <translation>Агенты, созданные этой программой на движке. Выберите один, чтобы узнать о нём больше, или несколько, чтобы выполнить с ними действие.</translation>
    </message>
</context>
<context>
    <name>BlastRadius</name>
    <message>
        <source>Read and change every file of the host</source>
        <translation>Читать и изменять любые файлы хоста</translation>
    </message>
    <message>
        <source>Run commands in every other container, stop or replace it</source>
        <translation>Выполнять команды в любом другом контейнере, останавливать и подменять его</translation>
    </message>
    <message>
        <source>Read the passwords and keys of the host and of its containers</source>
        <translation>Читать пароли и ключи хоста и его контейнеров</translation>
    </message>
    <message>
        <source>Change the host's kernel: load code into it</source>
        <translation>Изменять ядро хоста: загружать в него код</translation>
    </message>
    <message>
        <source>Use the host's network as the host itself, with its addresses</source>
        <translation>Пользоваться сетью хоста как сам хост, с его адресами</translation>
    </message>
    <message>
        <source>%1 holds %2, the socket of the host's engine, and can have a container started that is privileged or mounts the whole disk.</source>
        <translation>Контейнеру %1 доступен %2, сокет движка хоста; через него можно запустить контейнер, который привилегирован или монтирует весь диск.</translation>
    </message>
    <message>
        <source>Replace images that other containers and builds start from</source>
        <translation>Подменять образы, из которых запускаются другие контейнеры и сборки</translation>
    </message>
    <message>
        <source>Builds in %1 share the image store of the host's engine.</source>
        <translation>Сборки в контейнере %1 используют общее хранилище образов движка хоста.</translation>
    </message>
    <message>
        <source>%1 lets containers through to %2, the socket of the host's engine, whatever they mount and however privileged they are.</source>
        <translation>%1 пропускает к %2, сокету движка хоста, любые контейнеры, что бы они ни монтировали и какими бы привилегиями ни обладали.</translation>
    </message>
    <message>
        <source>Through %1 builds share the image store of the host's engine.</source>
        <translation>Через %1 сборки используют общее хранилище образов движка хоста.</translation>
    </message>
    <message>
        <source>%1 lets images through to the host's engine: a build can give any name to its own, and delete others.</source>
        <translation>%1 пропускает к движку хоста образы: сборка может дать своему образу любое имя и удалить чужие.</translation>
    </message>
    <message>
        <source>Reach what the host itself reaches, its own services on localhost too</source>
        <translation>Обращаться ко всему, что доступно хосту, в том числе к его службам на localhost</translation>
    </message>
    <message>
        <source>%1 lets docker build through, which can run its steps in the host's network (--network host) or in another container's.</source>
        <translation>%1 пропускает docker build, а его шаги могут выполняться в сети хоста (--network host) или другого контейнера.</translation>
    </message>
    <message>
        <source>Read what lies in images and in the build cache, passwords too</source>
        <translation>Читать содержимое образов и кеша сборки, включая пароли</translation>
    </message>
    <message>
        <source>Through %1 a build can start from any image of the host's engine (FROM) and save it.</source>
        <translation>Через %1 сборка может взять за основу любой образ движка хоста (FROM) и сохранить его.</translation>
    </message>
    <message>
        <source>Break out, but only through a flaw in the kernel or in Docker</source>
        <translation>Вырваться наружу, но только через уязвимость в ядре или в Docker</translation>
    </message>
    <message>
        <source>Steps of a Dockerfile run as root in ordinary containers of the host's engine. %1 lets no others through.</source>
        <translation>Шаги Dockerfile выполняются от имени root в обычных контейнерах движка хоста. Других контейнеров %1 не пропускает.</translation>
    </message>
    <message>
        <source>%1 is privileged: a build can have its engine start a privileged container, and mount the host's disk from there.</source>
        <translation>Контейнер %1 привилегирован: сборка может запустить на его движке привилегированный контейнер и смонтировать оттуда диск хоста.</translation>
    </message>
    <message>
        <source>%1 is privileged, and builds run in it: they can mount the host's disk.</source>
        <translation>Контейнер %1 привилегирован, и сборки работают в нём: они могут смонтировать диск хоста.</translation>
    </message>
    <message>
        <source>Use the host's devices directly, by accident too</source>
        <translation>Напрямую обращаться к устройствам хоста, в том числе случайно</translation>
    </message>
    <message>
        <source>Build steps of %1 run among all devices of the host, with no further step in between.</source>
        <translation>Шагам сборки в контейнере %1 сразу доступны все устройства хоста, без каких-либо промежуточных действий.</translation>
    </message>
    <message>
        <source>%1 has %2 of the host mounted.</source>
        <translation>В контейнер %1 с хоста смонтирован путь %2.</translation>
    </message>
    <message>
        <source>Read what lies under %1</source>
        <translation>Читать всё, что лежит в %1</translation>
    </message>
    <message>
        <source>Read and change what lies under %1</source>
        <translation>Читать и изменять всё, что лежит в %1</translation>
    </message>
    <message>
        <source>Reach the host's own services, those on localhost too</source>
        <translation>Обращаться к службам самого хоста, в том числе на localhost</translation>
    </message>
    <message>
        <source>%1 uses the host's network.</source>
        <translation>Контейнер %1 использует сеть хоста.</translation>
    </message>
    <message>
        <source>the default bridge</source>
        <translation>bridge по умолчанию</translation>
    </message>
    <message>
        <source>Reach the other containers on %1</source>
        <translation>Обращаться к другим контейнерам в сети %1</translation>
    </message>
    <message>
        <source>%1 is on that network.</source>
        <translation>Контейнер %1 подключён к этой сети.</translation>
    </message>
    <message>
        <source>Find and change what earlier builds left in /opt/buildagent</source>
        <translation>Находить и изменять то, что прежние сборки оставили в /opt/buildagent</translation>
    </message>
    <message>
        <source>%1 keeps its directories on the host.</source>
        <translation>Каталоги контейнера %1 лежат на хосте.</translation>
    </message>
    <message>
        <source>Break out, but only through a flaw in the kernel or in Sysbox</source>
        <translation>Вырваться наружу, но только через уязвимость в ядре или в Sysbox</translation>
    </message>
    <message>
        <source>Sysbox runs %1: root in it is an ordinary user of the host.</source>
        <translation>Контейнер %1 запущен через Sysbox: root в нём — обычный пользователь хоста.</translation>
    </message>
    <message>
        <source>Use up all memory and processors of the host</source>
        <translation>Занять всю память и все процессоры хоста</translation>
    </message>
    <message>
        <source>%1 has no limit for them.</source>
        <translation>Для контейнера %1 они не ограничены.</translation>
    </message>
    <message>
        <source>Read the agent's token</source>
        <translation>Прочитать токен агента</translation>
    </message>
    <message>
        <source>It is in the environment of %1.</source>
        <translation>Он есть в окружении контейнера %1.</translation>
    </message>
    <message>
        <source>Read or change what agent and server say, if it is on the way</source>
        <translation>Читать и подменять обмен между агентом и сервером, если оказаться на пути данных</translation>
    </message>
    <message>
        <source>The server's address is %1.</source>
        <translation>Адрес сервера: %1.</translation>
    </message>
    <message>
        <source>“Mounting the socket with :ro makes it harmless.”</source>
        <translation>«Если смонтировать сокет с :ro, он безопасен.»</translation>
    </message>
    <message>
        <source>That keeps the file from being replaced. Requests go through the socket all the same, and they are what the engine obeys.</source>
        <translation>Так нельзя подменить сам файл. Запросы же через сокет по-прежнему проходят, а движок выполняет именно их.</translation>
    </message>
    <message>
        <source>“The agent is not root, it only has the socket's group.”</source>
        <translation>«Агент работает не от имени root, у него есть только группа сокета.»</translation>
    </message>
    <message>
        <source>The engine obeys whoever may write to its socket, and does it as root.</source>
        <translation>Движок слушается любого, кто может писать в его сокет, и действует от имени root.</translation>
    </message>
    <message>
        <source>“Fewer capabilities (--cap-drop) hold builds back.”</source>
        <translation>«Сборки можно сдержать, убрав capabilities (--cap-drop).»</translation>
    </message>
    <message>
        <source>They hold for the agent's container. The containers that a build has the engine start get whatever the build asks for.</source>
        <translation>Это действует только на контейнер агента. Контейнеры, которые движок запускает по запросу сборки, получают всё, что она запросит.</translation>
    </message>
    <message>
        <source>“A proxy before the socket makes it safe.”</source>
        <translation>«Прокси перед сокетом делает его безопасным.»</translation>
    </message>
    <message>
        <source>Only one that lets no containers through. This one has to, for builds to run any, and it does not look at what they mount: one of them can mount the host's disk.</source>
        <translation>Только если он вообще не пропускает контейнеры. Этот обязан пропускать, иначе сборки не смогут их запускать, и не проверяет, что они монтируют: любой из них может смонтировать диск хоста.</translation>
    </message>
    <message>
        <source>“Who can't start containers can run nothing on the host's engine.”</source>
        <translation>«Кто не может запускать контейнеры, тот ничего не выполнит на движке хоста.»</translation>
    </message>
    <message>
        <source>Each RUN in a Dockerfile is a container of that engine, root in it, and on the host's network if the build asks for it. What it can't have is a folder of the host or more rights.</source>
        <translation>Каждая инструкция RUN в Dockerfile выполняется в контейнере этого движка: от имени root, а по запросу сборки — и в сети хоста. Недоступны лишь папки хоста и дополнительные права.</translation>
    </message>
    <message>
        <source>“TLS and a network of its own keep builds away from the engine.”</source>
        <translation>«TLS и отдельная сеть не подпускают сборки к движку.»</translation>
    </message>
    <message>
        <source>They keep strangers away. Every build can use the agent's key.</source>
        <translation>Они не подпускают посторонних. Ключом агента может воспользоваться любая сборка.</translation>
    </message>
</context>
<context>
    <name>BuildTrial</name>
    <message>
        <source>The agent can't build an image and run it:</source>
        <translation>Агент не может собрать и запустить образ:</translation>
    </message>
    <message>
        <source>The last lines above are docker's own.</source>
        <translation>Последние строки выше — сообщения самого Docker.</translation>
    </message>
    <message>
        <source>A container of the image that was built says something else than it was told: %1</source>
        <translation>Контейнер из собранного образа вывел не то, что было задано: %1</translation>
    </message>
    <message>
        <source>an image was built, and a container of it ran</source>
        <translation>образ собран, контейнер из него отработал</translation>
    </message>
    <message>
        <source>an image was built; its proxy lets it run none</source>
        <translation>образ собран; запускать контейнеры прокси не позволяет</translation>
    </message>
    <message>
        <source>A container that the agent starts does not see the agent's files in %1.</source>
        <translation>Контейнер, запущенный агентом, не видит файлов агента в %1.</translation>
    </message>
    <message>
        <source>TeamCity's container wrapper needs that folder at the same path where the engine runs. Mount it there, or switch the container wrapper off.</source>
        <translation>Для Container Wrapper в TeamCity эта папка нужна по тому же пути там, где работает движок. Смонтируйте её туда или отключите Container Wrapper.</translation>
    </message>
    <message>
        <source>containers of builds see the agent's files</source>
        <translation>контейнеры сборок видят файлы агента</translation>
    </message>
    <message>
        <source>A container that the agent starts has no network:</source>
        <translation>У контейнера, запущенного агентом, нет сети:</translation>
    </message>
    <message>
        <source>MTU: containers of builds send packets of up to %1 bytes, and their engine's own network lets only %2 through.</source>
        <translation>MTU: контейнеры сборок отправляют пакеты размером до %1 байт, а собственная сеть их движка пропускает только до %2.</translation>
    </message>
    <message>
        <source>Downloads in builds would hang. Put the engine into a sidecar with --engine-mtu %1.</source>
        <translation>Загрузки в сборках будут зависать. Вынесите движок в sidecar-контейнер с --engine-mtu %1.</translation>
    </message>
    <message>
        <source>containers of builds have a network, and can't find the name %1</source>
        <translation>у контейнеров сборок есть сеть, но имя %1 они не находят</translation>
    </message>
    <message>
        <source>containers of builds have a network (MTU %1)</source>
        <translation>у контейнеров сборок есть сеть (MTU %1)</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>ok      </source>
        <translation>ок      </translation>
    </message>
    <message>
        <source>warning </source>
        <translation>предупр </translation>
    </message>
    <message>
        <source>BLOCKER </source>
        <translation>БЛОКЕР  </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Looks whether a launch would work: the engine, its runtimes, images, names, paths. Asks the TeamCity server too; one that doesn't answer is a warning, for agents wait. Leaves everything as it is. Exits with 5 when something stands in the way, and with 3 when the engine can't be used.

Example: dind-wizard check --method sysbox --json</source>
        <translation>Проверяет, получится ли запуск: движок, его среды выполнения, образы, имена, пути. Обращается и к серверу TeamCity; если он не отвечает, это лишь предупреждение, так как агенты умеют ждать. Ничего не меняет. Завершается с кодом 5, если что-то мешает запуску, и с кодом 3, если движком нельзя воспользоваться.

Пример: dind-wizard check --method sysbox --json</translation>
    </message>
    <message>
        <source>This deployment's own containers may be there.</source>
        <translation>Контейнерам этого же развёртывания разрешено уже существовать.</translation>
    </message>
    <message>
        <source>Stopping, and removing what was made to look…</source>
        <translation>Остановка и удаление всего, что создано для проверки…</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear the field</source>
        <translation>Очистить поле</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Settings file.</source>
        <translation>Файл настроек.</translation>
    </message>
    <message>
        <source>See dind-wizard --help.</source>
        <translation>См. dind-wizard --help.</translation>
    </message>
    <message>
        <source>There is no command "%1".</source>
        <translation>Команды «%1» нет.</translation>
    </message>
    <message>
        <source>Commands: %1. See dind-wizard --help.</source>
        <translation>Команды: %1. См. dind-wizard --help.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Показать эту справку.</translation>
    </message>
    <message>
        <source>Print the result as JSON.</source>
        <translation>Вывести результат в формате JSON.</translation>
    </message>
    <message>
        <source>The engine %1 is given twice.</source>
        <translation>Движок %1 указан дважды.</translation>
    </message>
    <message>
        <source>Show the agents.</source>
        <translation>Показать агенты.</translation>
    </message>
    <message>
        <source>Only one settings file can be opened.</source>
        <translation>Открыть можно только один файл настроек.</translation>
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
        <translation>Настраивает агенты сборки TeamCity, которым доступен Docker.

  dind-wizard [--spec FILE] [--engine ENGINE]     открыть мастер
  dind-wizard --agents                            открыть окно агентов
  dind-wizard --measure-start                     измерить время открытия окна
  dind-wizard methods [METHOD]                    рассказать о трёх методах
  dind-wizard export --format FORMAT [-o PATH] …  вывести или записать то, что будет выполнено
  dind-wizard check …                             проверить, удастся ли запуск
  dind-wizard launch …                            запустить агенты
  dind-wizard recover --undo|--finish             откатить или завершить прерванные запуски
  dind-wizard agents list|logs|stop|start|restart|remove|diff
                                                  управлять агентами
  dind-wizard import FILE|-                       docker run, Compose, inspect → настройки
  dind-wizard doctor FILE|-                       объяснить текст ошибки

dind-wizard COMMAND --help показывает параметры команды и примеры.

--measure-start выводит время в миллисекундах от запуска процесса (по данным ядра,
с точностью до 10 мс) до отрисовки первой страницы и завершается, ничего не сохраняя.

Коды завершения: 0 — готово; 2 — неверный вызов или настройки; 3 — движок недоступен
или отказал; 4 — запуск не удался, всё созданное удалено; 5 — проверка нашла блокер;
1 — всё остальное.
</translation>
    </message>
    <message>
        <source>Tell how long the window takes to open.</source>
        <translation>Измерить время открытия окна.</translation>
    </message>
    <message>
        <source>--measure-start measures the wizard, and --agents opens another window.</source>
        <translation>--measure-start измеряет открытие мастера, а --agents открывает другое окно.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Уберите один из этих параметров.</translation>
    </message>
    <message>
        <source>This system does not tell when a program was started.</source>
        <translation>Эта система не сообщает, когда была запущена программа.</translation>
    </message>
</context>
<context>
    <name>CommandRow</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the command %1</source>
        <translation>Копировать команду %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>Compose</name>
    <message>
        <source>TeamCity agents "%1", method %2. Made by dind-wizard.</source>
        <translation>Агенты TeamCity «%1», метод %2. Создано в dind-wizard.</translation>
    </message>
    <message>
        <source>Start with: docker compose up -d (or docker-compose up -d)</source>
        <translation>Запуск: docker compose up -d (или docker-compose up -d)</translation>
    </message>
    <message>
        <source>Compose 1 keeps only the last address of each extra host.</source>
        <translation>Compose 1 сохраняет для каждого дополнительного хоста только последний адрес.</translation>
    </message>
    <message>
        <source>In the file %1, Compose replaces variables and reads quotes and # in its own way, so a value with $, #, quotes or blanks has to stand in single quotes there.</source>
        <translation>В файле %1 Compose подставляет переменные и по-своему обрабатывает кавычки и #, поэтому значение с $, #, кавычками или пробелами нужно заключать там в одинарные кавычки.</translation>
    </message>
</context>
<context>
    <name>ComposeImport</name>
    <message>
        <source>Another file starts here. Only the first is read.</source>
        <translation>Здесь начинается другой файл. Читается только первый.</translation>
    </message>
    <message>
        <source>It is named %1 here. Compose puts the project's name in front, so it is not the same as one that Compose has made.</source>
        <translation>Здесь имя — %1. Compose ставит впереди имя проекта, поэтому это не тот же объект, который создал Compose.</translation>
    </message>
    <message>
        <source>This is so anyway.</source>
        <translation>Так и есть в любом случае.</translation>
    </message>
    <message>
        <source>The wizard gives its labels anyway.</source>
        <translation>Мастер в любом случае ставит свои метки.</translation>
    </message>
    <message>
        <source>Only the wizard's own labels are given to networks and volumes.</source>
        <translation>Сети и тома получают только метки самого мастера.</translation>
    </message>
    <message>
        <source>The file has no services (line %1).</source>
        <translation>В файле нет сервисов (строка %1).</translation>
    </message>
    <message>
        <source>A Compose file lists containers under the key "services".</source>
        <translation>В файле Compose контейнеры перечислены под ключом "services".</translation>
    </message>
    <message>
        <source>How far the container is shut off from the host is decided by the method.</source>
        <translation>Насколько контейнер изолирован от хоста, определяет метод.</translation>
    </message>
    <message>
        <source>An agent can be given limits of processors, memory and processes only.</source>
        <translation>Агенту можно ограничить только процессоры, память и число процессов.</translation>
    </message>
    <message>
        <source>An agent gets no devices of the host.</source>
        <translation>Устройства хоста агенту не передаются.</translation>
    </message>
    <message>
        <source>What the image itself says is used.</source>
        <translation>Используется то, что задано в самом образе.</translation>
    </message>
    <message>
        <source>Names on the network are the engine's to give.</source>
        <translation>Имена в сети назначает движок.</translation>
    </message>
    <message>
        <source>An agent uses the engine's own name servers.</source>
        <translation>Агент пользуется DNS-серверами движка.</translation>
    </message>
    <message>
        <source>It is for a swarm, a group of Docker hosts; an agent runs on one engine.</source>
        <translation>Это относится к swarm, группе хостов Docker; агент работает на одном движке.</translation>
    </message>
    <message>
        <source>Files are given to an agent as volumes only.</source>
        <translation>Файлы передаются агенту только через тома.</translation>
    </message>
    <message>
        <source>Logs are kept as the engine keeps them by default.</source>
        <translation>Журналы хранятся так, как движок делает это по умолчанию.</translation>
    </message>
    <message>
        <source>An agent reads from no terminal.</source>
        <translation>Агент не читает ввод с терминала.</translation>
    </message>
    <message>
        <source>It tells Compose how to go about its work, and nothing about the container.</source>
        <translation>Это указание для самого Compose, к контейнеру оно не относится.</translation>
    </message>
    <message>
        <source>Compose itself runs these commands; without it nobody does.</source>
        <translation>Эти команды выполняет сам Compose; без него их не выполнит никто.</translation>
    </message>
    <message>
        <source>It is for Windows containers.</source>
        <translation>Это для контейнеров Windows.</translation>
    </message>
    <message>
        <source>An agent stands by itself and takes nothing over from other containers.</source>
        <translation>Агент самостоятелен и ничего не берёт у других контейнеров.</translation>
    </message>
    <message>
        <source>Compose itself takes no notice of keys that start with x-.</source>
        <translation>Ключи, которые начинаются с x-, Compose и сам игнорирует.</translation>
    </message>
    <message>
        <source>No version of Compose knows this key.</source>
        <translation>Такого ключа нет ни в одной версии Compose.</translation>
    </message>
    <message>
        <source>Images are not built here. Build it first and name it as the image.</source>
        <translation>Здесь образы не собираются. Соберите его заранее и укажите как образ.</translation>
    </message>
    <message>
        <source>It is the container's name.</source>
        <translation>Это имя контейнера.</translation>
    </message>
    <message>
        <source>It only says on which ports a program listens; containers of one network reach all ports.</source>
        <translation>Ключ лишь сообщает, какие порты слушает программа; контейнерам одной сети доступны все порты.</translation>
    </message>
    <message>
        <source>The settings of the other service are not looked up. Import what "docker compose config" prints: it has them all in one place.</source>
        <translation>Настройки другого сервиса не ищутся. Импортируйте вывод команды "docker compose config": в нём всё собрано вместе.</translation>
    </message>
    <message>
        <source>That file is not at hand. Put its labels in here.</source>
        <translation>Этого файла здесь нет. Впишите его метки сюда.</translation>
    </message>
    <message>
        <source>Containers of one network find each other by name without it.</source>
        <translation>Контейнеры одной сети и без этого находят друг друга по имени.</translation>
    </message>
    <message>
        <source>It is of Compose's first version; today it is network_mode or networks.</source>
        <translation>Это из первой версии Compose; теперь используются network_mode или networks.</translation>
    </message>
    <message>
        <source>The image is taken for the engine's own processor.</source>
        <translation>Берётся образ для процессора самого движка.</translation>
    </message>
    <message>
        <source>An agent calls the server by itself and needs no open port.</source>
        <translation>Агент сам обращается к серверу, открытый порт ему не нужен.</translation>
    </message>
    <message>
        <source>It says when Compose leaves the service out. An agent that is set up here is always started.</source>
        <translation>Ключ определяет, когда Compose пропускает сервис. Созданный здесь агент запускается всегда.</translation>
    </message>
    <message>
        <source>An agent must be able to write its own files, which it does when it is upgraded.</source>
        <translation>Агенту нужна запись в собственные файлы: он обновляет себя сам.</translation>
    </message>
    <message>
        <source>Folders in the computer's memory are not offered; volumes are.</source>
        <translation>Папки в памяти компьютера не поддерживаются; вместо них есть тома.</translation>
    </message>
    <message>
        <source>The engine decides how soon it tries again.</source>
        <translation>Когда повторить попытку, решает движок.</translation>
    </message>
    <message>
        <source>It is the network's name.</source>
        <translation>Это имя сети.</translation>
    </message>
    <message>
        <source>The network must exist already.</source>
        <translation>Сеть уже должна существовать.</translation>
    </message>
    <message>
        <source>It is the volume's name.</source>
        <translation>Это имя тома.</translation>
    </message>
    <message>
        <source>The volume exists already.</source>
        <translation>Том уже существует.</translation>
    </message>
    <message>
        <source>The other file is not read. Import it by itself.</source>
        <translation>Другой файл не читается. Импортируйте его отдельно.</translation>
    </message>
    <message>
        <source>It is Compose's name for the file.</source>
        <translation>Это имя, под которым Compose знает файл.</translation>
    </message>
    <message>
        <source>It is the version of the file's format.</source>
        <translation>Это версия формата файла.</translation>
    </message>
    <message>
        <source>The engine's defaults are taken. Make the network yourself before if it has to be different.</source>
        <translation>Действуют значения движка по умолчанию. Если сеть должна быть другой, создайте её заранее сами.</translation>
    </message>
    <message>
        <source>The engine's defaults are taken. Make the volume yourself before if it has to be different.</source>
        <translation>Действуют значения движка по умолчанию. Если том должен быть другим, создайте его заранее сами.</translation>
    </message>
    <message>
        <source>A number is wanted here.</source>
        <translation>Здесь нужно число.</translation>
    </message>
    <message>
        <source>None is started this way. One agent is set up.</source>
        <translation>С таким значением не запустится ни одного. Создаётся один агент.</translation>
    </message>
    <message>
        <source>Set up as often as %1: a fixed name can be given to one container only, and Compose wants the same number in all places.</source>
        <translation>Создаётся в количестве %1: фиксированное имя можно дать только одному контейнеру, а Compose требует одного и того же числа во всех местах.</translation>
    </message>
    <message>
        <source>The check that the image has, if it has one, is left as it is.</source>
        <translation>Проверка состояния, если она есть в образе, остаётся без изменений.</translation>
    </message>
    <message>
        <source>A check has no such setting here.</source>
        <translation>У проверки состояния здесь нет такой настройки.</translation>
    </message>
    <message>
        <source>A time such as 1m30s is wanted here.</source>
        <translation>Здесь нужно время, например 1m30s.</translation>
    </message>
    <message>
        <source>One of no, always, unless-stopped and on-failure is wanted here.</source>
        <translation>Здесь нужно одно из значений: no, always, unless-stopped, on-failure.</translation>
    </message>
    <message>
        <source>0 is no limit.</source>
        <translation>0 — это отсутствие ограничения.</translation>
    </message>
    <message>
        <source>Say it as a number of processors: the quota divided by the period, which is 100000 unless cpu_period says otherwise.</source>
        <translation>Укажите число процессоров: квота, делённая на период, который равен 100000, если в cpu_period не задано другое.</translation>
    </message>
    <message>
        <source>A size such as 2g or 512m is wanted here.</source>
        <translation>Здесь нужен размер, например 2g или 512m.</translation>
    </message>
    <message>
        <source>The path counts from the folder of the file. Put in the whole path.</source>
        <translation>Путь отсчитывается от папки файла. Укажите путь полностью.</translation>
    </message>
    <message>
        <source>SOURCE:TARGET is wanted here.</source>
        <translation>Здесь нужно SOURCE:TARGET.</translation>
    </message>
    <message>
        <source>A volume without a name is lost with its container. Give it a name if its files are to be kept.</source>
        <translation>Том без имени пропадает вместе с контейнером. Дайте ему имя, если файлы нужно сохранить.</translation>
    </message>
    <message>
        <source>Volumes can be read-only; they have no other options here.</source>
        <translation>Тома бывают только для чтения; других параметров у них здесь нет.</translation>
    </message>
    <message>
        <source>Of all that can be mounted, an agent is given folders of the host and volumes.</source>
        <translation>Из всего, что можно монтировать, агенту даются только папки хоста и тома.</translation>
    </message>
    <message>
        <source>A source and a target are wanted here.</source>
        <translation>Здесь нужны источник и назначение.</translation>
    </message>
    <message>
        <source>The engine decides how it connects an agent.</source>
        <translation>Способ подключения агента выбирает движок.</translation>
    </message>
    <message>
        <source>An agent uses this network by default.</source>
        <translation>Агент использует эту сеть по умолчанию.</translation>
    </message>
    <message>
        <source>NAME:ADDRESS is wanted here.</source>
        <translation>Здесь нужно NAME:ADDRESS.</translation>
    </message>
    <message>
        <source>Compose connects services that name no network to one of their own.</source>
        <translation>Сервисы, для которых сеть не указана, Compose подключает к своей собственной.</translation>
    </message>
    <message>
        <source>A $ starts a variable in a Compose file. A plain $ is written $$.</source>
        <translation>Знак $ в файле Compose начинает переменную. Просто знак $ записывается как $$.</translation>
    </message>
    <message>
        <source>The file takes %1 from its surroundings, which are not known here. Put the value in.</source>
        <translation>Файл берёт %1 из своего окружения, которое здесь неизвестно. Впишите значение.</translation>
    </message>
    <message>
        <source>The file wants %1 to be set in its surroundings, which are not known here: %2</source>
        <translation>Файл требует, чтобы в его окружении было задано %1, а оно здесь неизвестно: %2</translation>
    </message>
    <message>
        <source>With the default of %1.</source>
        <translation>Со значением по умолчанию для %1.</translation>
    </message>
    <message>
        <source>The same key is set again in a place that counts more.</source>
        <translation>Этот же ключ задан ещё раз в более приоритетном месте.</translation>
    </message>
    <message>
        <source>Nothing is set here.</source>
        <translation>Здесь ничего не задано.</translation>
    </message>
    <message>
        <source>The same is set again in a place that counts more.</source>
        <translation>То же задано ещё раз в более приоритетном месте.</translation>
    </message>
    <message>
        <source>This is not what Compose wants to stand here.</source>
        <translation>Compose ожидает здесь другое.</translation>
    </message>
    <message>
        <source>NAME=value is wanted here.</source>
        <translation>Здесь нужно NAME=value.</translation>
    </message>
    <message>
        <source>A token is a secret and is kept in no settings. Give it when you launch, or authorise the agent in TeamCity.</source>
        <translation>Токен — это секрет, в настройках он не хранится. Передайте его при запуске или авторизуйте агент в TeamCity.</translation>
    </message>
    <message>
        <source>The value comes from the surroundings of whoever starts Compose, which are not known here. Put it in.</source>
        <translation>Значение берётся из окружения того, кто запускает Compose, а оно здесь неизвестно. Впишите его.</translation>
    </message>
    <message>
        <source>The file holds the agent's token. Give it when you launch.</source>
        <translation>В файле есть токен агента. Передайте его при запуске.</translation>
    </message>
    <message>
        <source>That file is not at hand. Put its variables in as the agent's own.</source>
        <translation>Этого файла здесь нет. Впишите его переменные как переменные агента.</translation>
    </message>
    <message>
        <source>This is neither true nor false.</source>
        <translation>Это не true и не false.</translation>
    </message>
    <message>
        <source>Engines take this one by default.</source>
        <translation>Движки и так выбирают этот вариант по умолчанию.</translation>
    </message>
    <message>
        <source>The wizard starts an agent after the engine that it needs.</source>
        <translation>Мастер запускает агент после движка, который ему нужен.</translation>
    </message>
</context>
<context>
    <name>ContainerFlags</name>
    <message>
        <source>docker has no such flag.</source>
        <translation>У docker нет такого флага.</translation>
    </message>
    <message>
        <source>Its value is missing.</source>
        <translation>Не указано значение.</translation>
    </message>
    <message>
        <source>This flag is either true or false.</source>
        <translation>Этот флаг может быть только true или false.</translation>
    </message>
    <message>
        <source>It is given again, and the last one holds.</source>
        <translation>Указан повторно, действует последнее значение.</translation>
    </message>
    <message>
        <source>Something is mounted there already.</source>
        <translation>Туда уже что-то смонтировано.</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>Это не целое число.</translation>
    </message>
    <message>
        <source>The command names no image.</source>
        <translation>В команде не указан образ.</translation>
    </message>
    <message>
        <source>Flags stand before the image. Behind it docker hands them to the program in the container.</source>
        <translation>Флаги стоят перед образом. То, что после него, docker передаёт программе в контейнере.</translation>
    </message>
    <message>
        <source>Agents start as their image says; they are given no other command.</source>
        <translation>Агенты запускаются так, как задано в их образе; другая команда им не передаётся.</translation>
    </message>
    <message>
        <source>Names on a network need a network that you made.</source>
        <translation>Имена внутри сети действуют только в сети, которую вы создали сами.</translation>
    </message>
</context>
<context>
    <name>DiffCommand</name>
    <message>
        <source>%1: no differences</source>
        <translation>%1: отличий нет</translation>
    </message>
    <message>
        <source>%1: differs</source>
        <translation>%1: есть отличия</translation>
    </message>
    <message>
        <source>  To bring it back:</source>
        <translation>  Чтобы вернуть как было:</translation>
    </message>
    <message>
        <source>No agents yet.</source>
        <translation>Агентов пока нет.</translation>
    </message>
</context>
<context>
    <name>DockerCommand</name>
    <message>
        <source>Only what it starts is read.</source>
        <translation>Читается только то, что она запускает.</translation>
    </message>
    <message>
        <source>A docker command inside another command is not read. Paste it alone.</source>
        <translation>Команда docker внутри другой команды не читается. Вставьте её отдельно.</translation>
    </message>
    <message>
        <source>Not a docker command.</source>
        <translation>Это не команда docker.</translation>
    </message>
    <message>
        <source>Import the Compose file itself.</source>
        <translation>Импортируйте сам файл Compose.</translation>
    </message>
    <message>
        <source>Which engine is used is chosen in the wizard, or by --engine.</source>
        <translation>Какой движок использовать, задаётся в мастере или параметром --engine.</translation>
    </message>
    <message>
        <source>More than %1 containers are not read.</source>
        <translation>Более %1 контейнеров не читается.</translation>
    </message>
    <message>
        <source>What is run inside a container later is not repeated.</source>
        <translation>То, что позже выполняется внутри контейнера, не повторяется.</translation>
    </message>
    <message>
        <source>Only docker run and docker create are read.</source>
        <translation>Читаются только docker run и docker create.</translation>
    </message>
    <message>
        <source>Networks and volumes are made with the engine's defaults. Make this one by hand first, then name it.</source>
        <translation>Сети и тома создаются с параметрами движка по умолчанию. Сначала создайте этот объект сами, затем укажите его имя.</translation>
    </message>
    <message>
        <source>The engine gives addresses out.</source>
        <translation>Адреса раздаёт движок.</translation>
    </message>
    <message>
        <source>There is no such container here.</source>
        <translation>Такого контейнера здесь нет.</translation>
    </message>
</context>
<context>
    <name>DockerFlags</name>
    <message>
        <source>Agents always run in the background.</source>
        <translation>Агенты всегда работают в фоне.</translation>
    </message>
    <message>
        <source>Agents start as their image says.</source>
        <translation>Агенты запускаются так, как задано в их образе.</translation>
    </message>
    <message>
        <source>The agent's name at the server is its container's name, whatever the host name is.</source>
        <translation>Имя агента на сервере — это имя его контейнера, каким бы ни было имя хоста.</translation>
    </message>
    <message>
        <source>An agent calls its server and needs no port of its own; ports that builds publish belong to their containers.</source>
        <translation>Агент сам обращается к серверу, собственный порт ему не нужен; порты, которые публикуют сборки, относятся к их контейнерам.</translation>
    </message>
    <message>
        <source>The method decides which rights the container has, and gives no others.</source>
        <translation>Права контейнера определяет метод; других прав он не даёт.</translation>
    </message>
    <message>
        <source>The limits that can be set are processors, memory and processes.</source>
        <translation>Ограничить можно процессоры, память и число процессов.</translation>
    </message>
    <message>
        <source>Name servers are the engine's; for single names add host entries.</source>
        <translation>DNS-серверы берутся у движка; для отдельных имён добавьте записи хостов.</translation>
    </message>
    <message>
        <source>The engine gives addresses out.</source>
        <translation>Адреса раздаёт движок.</translation>
    </message>
    <message>
        <source>The engine's own logging settings hold.</source>
        <translation>Действуют настройки журналов самого движка.</translation>
    </message>
    <message>
        <source>Only a sidecar has a health check, and the method makes it.</source>
        <translation>Проверка состояния есть только у sidecar-контейнера, её создаёт метод.</translation>
    </message>
    <message>
        <source>Windows containers only.</source>
        <translation>Только для контейнеров Windows.</translation>
    </message>
    <message>
        <source>The file is not read. Enter what it holds by hand, secrets apart.</source>
        <translation>Файл не читается. Введите его содержимое вручную, кроме секретов.</translation>
    </message>
    <message>
        <source>Devices are not passed on to agents.</source>
        <translation>Устройства агентам не передаются.</translation>
    </message>
    <message>
        <source>Annotations are for runtimes that this program does not set up.</source>
        <translation>Аннотации нужны средам выполнения, которые эта программа не настраивает.</translation>
    </message>
    <message>
        <source>The images reap their processes themselves.</source>
        <translation>Образы сами убирают свои завершённые процессы.</translation>
    </message>
    <message>
        <source>Links are a thing of the past. Put both containers on one network, and name it.</source>
        <translation>Связи (links) устарели. Подключите оба контейнера к одной сети и укажите её.</translation>
    </message>
    <message>
        <source>The engine takes the image for its own kind of processor; another would be emulated, slowly.</source>
        <translation>Движок берёт образ для своей архитектуры процессора; другой пришлось бы медленно эмулировать.</translation>
    </message>
    <message>
        <source>When to pull is a choice of the launch.</source>
        <translation>Когда загружать образы, выбирается при запуске.</translation>
    </message>
    <message>
        <source>An agent updates itself and needs to write.</source>
        <translation>Агент обновляет себя, поэтому ему нужна запись.</translation>
    </message>
    <message>
        <source>Agents stay until you remove them.</source>
        <translation>Агенты остаются, пока вы их не удалите.</translation>
    </message>
    <message>
        <source>The agent's directories are volumes.</source>
        <translation>Каталоги агента — это тома.</translation>
    </message>
    <message>
        <source>It also hands the user's registry passwords over. The method docker-socket mounts the socket alone.</source>
        <translation>Флаг передаёт также пароли пользователя к реестрам. Метод docker-socket монтирует только сокет.</translation>
    </message>
    <message>
        <source>Volumes are made by the engine's own driver. Make this one first, then name it.</source>
        <translation>Тома создаются собственным драйвером движка. Сначала создайте этот том, затем укажите его имя.</translation>
    </message>
    <message>
        <source>Name the other container's volumes one by one.</source>
        <translation>Перечислите тома другого контейнера по одному.</translation>
    </message>
</context>
<context>
    <name>DockerSocket</name>
    <message>
        <source>The proxy lets containers through, and whoever may start a container is root on the host. It keeps out Swarm with its secrets and configs, plugins, and little else.</source>
        <translation>Прокси пропускает контейнеры, а тот, кто может запустить контейнер, — root на хосте. Закрыты только Swarm с его секретами и конфигурациями, плагины и кое-что ещё.</translation>
    </message>
    <message>
        <source>The proxy lets no containers through, so build steps can't run in one (the Container Wrapper, docker run, docker compose). They can build, pull and push images. The agent's directories are volumes, not folders of the host.</source>
        <translation>Прокси не пропускает контейнеры, поэтому шаги сборки не могут выполняться в контейнере (Container Wrapper, docker run, docker compose). Собирать, загружать и отправлять образы можно. Каталоги агента — это тома, а не папки хоста.</translation>
    </message>
    <message>
        <source>The proxy cuts a connection on which nothing is said for ten minutes: a docker command that prints nothing for so long fails.</source>
        <translation>Прокси разрывает соединение, по которому десять минут ничего не передаётся: если команда docker столько времени ничего не выводит, она завершится ошибкой.</translation>
    </message>
    <message>
        <source>The proxy asks for no password. On Linux whoever is logged in on the engine's host can reach it at its container's address, as can containers on the host's network: use it on a host that is for builds only.</source>
        <translation>Прокси не спрашивает пароль. В Linux до него по адресу его контейнера может добраться любой, кто вошёл на хост движка, а также контейнеры в сети хоста: используйте его на хосте, который предназначен только для сборок.</translation>
    </message>
    <message>
        <source>The agent's directories are made on the host under /opt/buildagent. They start empty, so the agent's first connection takes some minutes longer: it fetches its tools and plugins from the server.</source>
        <translation>Каталоги агента создаются на хосте в /opt/buildagent. Сначала они пусты, поэтому первое подключение агента занимает на несколько минут больше: он загружает с сервера инструменты и плагины.</translation>
    </message>
    <message>
        <source>The group of the engine's socket could not be read; %1 is taken. If the agent is denied access to the socket, put in the number that this prints on the engine's host: stat -c %g %2</source>
        <translation>Не удалось узнать группу сокета движка; взято значение %1. Если агенту будет отказано в доступе к сокету, укажите число, которое выведет на хосте движка команда stat -c %g %2</translation>
    </message>
    <message>
        <source>The agent does not run as root and must be able to write its directories on the host. Before the first start, run there: sudo install -d -o 1000 -g 1000 /opt/buildagent/work /opt/buildagent/temp /opt/buildagent/tools /opt/buildagent/plugins /opt/buildagent/system</source>
        <translation>Агент работает не от имени root и должен иметь право записи в свои каталоги на хосте. Перед первым запуском выполните там: sudo install -d -o 1000 -g 1000 /opt/buildagent/work /opt/buildagent/temp /opt/buildagent/tools /opt/buildagent/plugins /opt/buildagent/system</translation>
    </message>
</context>
<context>
    <name>DoctorCommand</name>
    <message>
        <source>  Line %1: %2</source>
        <translation>  Строка %1: %2</translation>
    </message>
    <message>
        <source>  Why: %1</source>
        <translation>  Причина: %1</translation>
    </message>
    <message>
        <source>  What to do: %1</source>
        <translation>  Что делать: %1</translation>
    </message>
    <message>
        <source>  More: %1</source>
        <translation>  Подробнее: %1</translation>
    </message>
    <message>
        <source>Explains the errors in a log, or in what a terminal printed: Docker's, Compose's, Sysbox's and TeamCity's. Says what lies behind each one that it knows and what to do. Asks no engine and changes nothing. Tokens of agents are not shown again.

Examples: docker logs teamcity-agent 2&gt;&amp;1 | dind-wizard doctor -
          dind-wizard doctor teamcity-agent.log</source>
        <translation>Объясняет ошибки из журнала или вывода терминала: Docker, Compose, Sysbox и TeamCity. Для каждой известной ошибки сообщает причину и что делать. Не обращается к движку и ничего не меняет. Токены агентов в выводе не повторяются.

Примеры: docker logs teamcity-agent 2&gt;&amp;1 | dind-wizard doctor -
         dind-wizard doctor teamcity-agent.log</translation>
    </message>
    <message>
        <source>The file, or - for standard input.</source>
        <translation>Файл или - для стандартного ввода.</translation>
    </message>
    <message>
        <source>Give one file, or - for standard input.</source>
        <translation>Укажите один файл или - для стандартного ввода.</translation>
    </message>
    <message>
        <source>Example: docker logs teamcity-agent 2&gt;&amp;1 | dind-wizard doctor -</source>
        <translation>Пример: docker logs teamcity-agent 2&gt;&amp;1 | dind-wizard doctor -</translation>
    </message>
    <message>
        <source>This text is larger than 16 MiB.</source>
        <translation>Этот текст больше 16 МиБ.</translation>
    </message>
    <message>
        <source>Give its end, where the error is: tail -n 2000 FILE | dind-wizard doctor -</source>
        <translation>Передайте его конец, где находится ошибка: tail -n 2000 FILE | dind-wizard doctor -</translation>
    </message>
    <message>
        <source>No error in this text is known here. Give more of it, from some lines before the error on: the log of the agent's container, and of its engine's if it has one (docker logs). "dind-wizard check" looks at the engine itself.</source>
        <translation>Известных ошибок в этом тексте нет. Передайте больше текста, начиная за несколько строк до ошибки: журнал контейнера агента и, если есть, контейнера его движка (docker logs). Сам движок проверяет "dind-wizard check".</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Host</source>
        <translation>Хост</translation>
    </message>
    <message>
        <source>Trust boundary: a hostile build can take over everything in here</source>
        <translation>Граница доверия: внутри вредоносная сборка может захватить всё</translation>
    </message>
    <message>
        <source>Docker engine of the host</source>
        <translation>Движок Docker хоста</translation>
    </message>
    <message>
        <source>starts the containers and keeps the volumes</source>
        <translation>запускает контейнеры и хранит тома</translation>
    </message>
    <message>
        <source>Trust boundary: beyond it only images and the host's network</source>
        <translation>Граница доверия: за ней только образы и сеть хоста</translation>
    </message>
    <message>
        <source>Trust boundary: a build can do as it likes in here, and stays</source>
        <translation>Граница доверия: внутри сборка делает что угодно, но не выходит</translation>
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
        <translation>Движок Docker</translation>
    </message>
    <message>
        <source>in the agent's container</source>
        <translation>в контейнере агента</translation>
    </message>
    <message>
        <source>steps of</source>
        <translation>шаги</translation>
    </message>
    <message>
        <source>containers that</source>
        <translation>контейнеры,</translation>
    </message>
    <message>
        <source>docker build</source>
        <translation>docker build</translation>
    </message>
    <message>
        <source>builds start</source>
        <translation>запущенные сборками</translation>
    </message>
    <message>
        <source>of the host</source>
        <translation>хоста</translation>
    </message>
    <message>
        <source>builds make images there</source>
        <translation>сборки создают образы</translation>
    </message>
    <message>
        <source>builds command it</source>
        <translation>сборки им управляют</translation>
    </message>
    <message>
        <source>listens here</source>
        <translation>слушает здесь</translation>
    </message>
    <message>
        <source>Container %1</source>
        <translation>Контейнер %1</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>Сеть %1</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Том %1</translation>
    </message>
    <message>
        <source>and %1 more made the same way: %2 to %3</source>
        <translation>и ещё %1 таких же: с %2 по %3</translation>
    </message>
    <message>
        <source>TeamCity</source>
        <translation>TeamCity</translation>
    </message>
    <message>
        <source>server</source>
        <translation>сервер</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (только чтение)</translation>
    </message>
    <message>
        <source>The agent's configuration: who it is for the TeamCity server. As long as it is kept, a container that is made anew is the same agent.</source>
        <translation>Конфигурация агента: кто он для сервера TeamCity. Пока она сохраняется, заново созданный контейнер остаётся тем же агентом.</translation>
    </message>
    <message>
        <source>The checkouts in which builds work.</source>
        <translation>Рабочие копии, с которыми работают сборки.</translation>
    </message>
    <message>
        <source>Temporary files of builds, emptied between them.</source>
        <translation>Временные файлы сборок; между сборками удаляются.</translation>
    </message>
    <message>
        <source>What the agent fetched from the server to run build steps with.</source>
        <translation>То, что агент загрузил с сервера для выполнения шагов сборки.</translation>
    </message>
    <message>
        <source>The agent's caches.</source>
        <translation>Кеши агента.</translation>
    </message>
    <message>
        <source>The agent's logs.</source>
        <translation>Журналы агента.</translation>
    </message>
    <message>
        <source>All that the server knows: its settings, its internal database, and what builds leave.</source>
        <translation>Всё, что знает сервер: его настройки, внутренняя база данных и то, что остаётся от сборок.</translation>
    </message>
    <message>
        <source>The server's logs.</source>
        <translation>Журналы сервера.</translation>
    </message>
    <message>
        <source>Temporary files of the server.</source>
        <translation>Временные файлы сервера.</translation>
    </message>
    <message>
        <source>The keys with which the agent proves to its engine who it is. The engine makes them when it starts first.</source>
        <translation>Ключи, которыми агент подтверждает движку, кто он. Движок создаёт их при первом запуске.</translation>
    </message>
    <message>
        <source>Where a Docker engine in this container keeps images, containers and build cache. Never give it to two engines at once.</source>
        <translation>Здесь движок Docker этого контейнера хранит образы, контейнеры и кеш сборки. Никогда не отдавайте том двум движкам сразу.</translation>
    </message>
    <message>
        <source>TeamCity server %1</source>
        <translation>Сервер TeamCity %1</translation>
    </message>
    <message>
        <source>A container of the image %1, made with the agents for trying things out. It hands builds to them at %2. It never calls an agent; agents ask.</source>
        <translation>Контейнер из образа %1, созданный вместе с агентами, чтобы всё попробовать. Он раздаёт им сборки по адресу %2. Сервер никогда не обращается к агенту, запросы отправляют агенты.</translation>
    </message>
    <message>
        <source>TeamCity server</source>
        <translation>Сервер TeamCity</translation>
    </message>
    <message>
        <source>%1: it hands builds to its agents. It never calls an agent; agents ask.</source>
        <translation>%1: раздаёт сборки своим агентам. Сервер никогда не обращается к агенту, запросы отправляют агенты.</translation>
    </message>
    <message>
        <source>%1 asks TeamCity for builds</source>
        <translation>%1 запрашивает сборки у TeamCity</translation>
    </message>
    <message>
        <source>The agent calls %1 and keeps asking, so no port has to be open towards the agent.</source>
        <translation>Агент обращается по адресу %1 и повторяет запросы, поэтому открывать порт в сторону агента не нужно.</translation>
    </message>
    <message>
        <source>Trust boundary of %1</source>
        <translation>Граница доверия для %1</translation>
    </message>
    <message>
        <source>A build can do as it likes in here. Through the proxy it reaches beyond: to the images of the host's engine, and to the host's network while an image is built. To get at the host itself it would have to break what keeps containers apart.</source>
        <translation>Внутри сборка может делать что угодно. Через прокси ей доступно и кое-что снаружи: образы движка хоста, а во время сборки образа — сеть хоста. Чтобы добраться до самого хоста, ей пришлось бы взломать изоляцию контейнеров.</translation>
    </message>
    <message>
        <source>A build can do as it likes in here. To get out it would have to break what keeps containers apart.</source>
        <translation>Внутри сборка может делать что угодно. Чтобы выйти наружу, ей пришлось бы взломать изоляцию контейнеров.</translation>
    </message>
    <message>
        <source>Trust boundary: the whole host</source>
        <translation>Граница доверия: весь хост</translation>
    </message>
    <message>
        <source>A build that means harm can take over everything inside this line. Let only builds run here that you would give root on this machine.</source>
        <translation>Вредоносная сборка может захватить всё, что находится внутри этой линии. Запускайте здесь только те сборки, которым вы бы доверили root на этой машине.</translation>
    </message>
    <message>
        <source>The machine whose Docker engine runs the containers. Under Docker Desktop it is a virtual machine.</source>
        <translation>Машина, на которой движок Docker запускает контейнеры. В Docker Desktop это виртуальная машина.</translation>
    </message>
    <message>
        <source>It starts the containers and keeps the volumes. Builds have no way to command it directly: they use an engine of their own.</source>
        <translation>Он запускает контейнеры и хранит тома. Напрямую управлять им сборки не могут: у них собственный движок.</translation>
    </message>
    <message>
        <source>It starts the agent's container. Builds may have it build, pull and push images, and share its images with everything else that runs on this host.</source>
        <translation>Он запускает контейнер агента. Сборки могут с его помощью собирать, загружать и отправлять образы; эти образы общие со всем остальным на этом хосте.</translation>
    </message>
    <message>
        <source>It starts the agent's container, and it obeys builds as well: they share its images, containers, names and ports with everything else that runs on this host.</source>
        <translation>Он запускает контейнер агента и выполняет команды сборок: образы, контейнеры, имена и порты у них общие со всем остальным на этом хосте.</translation>
    </message>
    <message>
        <source>Proxy of the socket: %1</source>
        <translation>Прокси сокета: %1</translation>
    </message>
    <message>
        <source>A container of the image %1 (a sidecar): it hands on to the host's engine what one agent may ask of it, and refuses the rest.</source>
        <translation>Контейнер из образа %1 (sidecar): передаёт движку хоста запросы, разрешённые одному агенту, и отклоняет остальные.</translation>
    </message>
    <message>
        <source>It lets containers through, whatever they mount: that is as much as the socket itself.</source>
        <translation>Он пропускает контейнеры, что бы они ни монтировали: это всё равно что доступ к самому сокету.</translation>
    </message>
    <message>
        <source>It lets images through, and no containers.</source>
        <translation>Он пропускает образы, но не контейнеры.</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation>Агент %1</translation>
    </message>
    <message>
        <source>Docker engine %1</source>
        <translation>Движок Docker %1</translation>
    </message>
    <message>
        <source>A container of the image %1. Build steps run in it.</source>
        <translation>Контейнер из образа %1. В нём выполняются шаги сборки.</translation>
    </message>
    <message>
        <source>A container of the image %1 (a sidecar): a complete Docker engine for one agent.</source>
        <translation>Контейнер из образа %1 (sidecar): полноценный движок Docker для одного агента.</translation>
    </message>
    <message>
        <source>It is privileged: Docker lifts nearly all limits it puts on containers.</source>
        <translation>Контейнер привилегирован: Docker снимает почти все ограничения, которые накладывает на контейнеры.</translation>
    </message>
    <message>
        <source>Sysbox runs it: root in it is an ordinary user of the host.</source>
        <translation>Контейнер запущен через Sysbox: root в нём — обычный пользователь хоста.</translation>
    </message>
    <message>
        <source>Docker engine inside %1</source>
        <translation>Движок Docker внутри %1</translation>
    </message>
    <message>
        <source>The agent's container starts an engine of its own. Paths and localhost mean the same to a build and to the containers it starts.</source>
        <translation>Контейнер агента запускает собственный движок. Пути и localhost означают одно и то же для сборки и для контейнеров, которые она запускает.</translation>
    </message>
    <message>
        <source>Containers that builds start</source>
        <translation>Контейнеры, запущенные сборками</translation>
    </message>
    <message>
        <source>Steps of docker build</source>
        <translation>Шаги docker build</translation>
    </message>
    <message>
        <source>The engine runs each RUN of a Dockerfile in a container beside the agent: root in it, without folders of the host, and gone afterwards. Builds can start no others.</source>
        <translation>Движок выполняет каждую инструкцию RUN из Dockerfile в контейнере рядом с агентом: от имени root, без папок хоста, после чего контейнер исчезает. Других контейнеров сборки запускать не могут.</translation>
    </message>
    <message>
        <source>They run beside the agent, as siblings. Paths that a build gives them are paths of the host, and ports that they publish open on the host.</source>
        <translation>Они работают рядом с агентом, на одном уровне с ним. Пути, которые им задаёт сборка, — это пути хоста, а опубликованные порты открываются на хосте.</translation>
    </message>
    <message>
        <source>They run in the sidecar. Paths that a build gives them are the sidecar's, and ports that they publish open there, under the name docker.</source>
        <translation>Они работают в sidecar-контейнере. Пути, которые им задаёт сборка, — это его пути, а опубликованные порты открываются в нём под именем docker.</translation>
    </message>
    <message>
        <source>They run inside the agent's container: its paths are theirs, and ports that they publish open on its localhost.</source>
        <translation>Они работают внутри контейнера агента: пути у них общие с ним, а опубликованные порты открываются на его localhost.</translation>
    </message>
    <message>
        <source>%1 commands %2</source>
        <translation>%1 управляет %2</translation>
    </message>
    <message>
        <source>The docker command in the agent talks to this engine over their private network, encrypted with TLS, and shows a key. That keeps strangers out, not builds: every build can use the key.</source>
        <translation>Команда docker в агенте обращается к этому движку по их частной сети, с шифрованием TLS, и предъявляет ключ. Это защищает от посторонних, но не от сборок: ключом может воспользоваться любая сборка.</translation>
    </message>
    <message>
        <source>%1 asks %2</source>
        <translation>%1 обращается к %2</translation>
    </message>
    <message>
        <source>The docker command in the agent talks to the proxy over their private network, in the clear and without a password. Nobody else is on that network.</source>
        <translation>Команда docker в агенте обращается к прокси по их частной сети, без шифрования и пароля. Никого другого в этой сети нет.</translation>
    </message>
    <message>
        <source>Socket %1</source>
        <translation>Сокет %1</translation>
    </message>
    <message>
        <source>The way to command the Docker engine of the host. Whoever may write to it is root on the host.</source>
        <translation>Через него управляют движком Docker хоста. Кто может в него писать, тот root на хосте.</translation>
    </message>
    <message>
        <source>Path of the host: %1</source>
        <translation>Путь на хосте: %1</translation>
    </message>
    <message>
        <source>It lies on the host itself.</source>
        <translation>Лежит на самом хосте.</translation>
    </message>
    <message>
        <source>A volume: disk space that the Docker engine of the host manages. It stays when the container is removed.</source>
        <translation>Том: место на диске, которым управляет движок Docker хоста. При удалении контейнера том остаётся.</translation>
    </message>
    <message>
        <source>All agents share it.</source>
        <translation>Он общий для всех агентов.</translation>
    </message>
    <message>
        <source>%1 is %2 in %3</source>
        <translation>%1 — это %2 в %3</translation>
    </message>
    <message>
        <source>Through this the docker command in the agent commands the host's engine.</source>
        <translation>Через него команда docker в агенте управляет движком хоста.</translation>
    </message>
    <message>
        <source>Through this the proxy hands on what it lets through.</source>
        <translation>Через него прокси передаёт то, что пропускает.</translation>
    </message>
    <message>
        <source>Mounted read-only it takes requests all the same.</source>
        <translation>Запросы проходят и при монтировании только для чтения.</translation>
    </message>
    <message>
        <source>The container can only read there.</source>
        <translation>Контейнеру доступно только чтение.</translation>
    </message>
    <message>
        <source>The container can read and write there.</source>
        <translation>Контейнеру доступны чтение и запись.</translation>
    </message>
    <message>
        <source>If the host has no such directory, the engine makes it.</source>
        <translation>Если такого каталога на хосте нет, движок его создаст.</translation>
    </message>
    <message>
        <source>Made for this agent and its proxy alone.</source>
        <translation>Создана только для этого агента и его прокси.</translation>
    </message>
    <message>
        <source>Made for this agent and its engine alone.</source>
        <translation>Создана только для этого агента и его движка.</translation>
    </message>
    <message>
        <source>The default bridge network</source>
        <translation>Сеть bridge по умолчанию</translation>
    </message>
    <message>
        <source>The network that Docker puts containers on when nothing else is said. Containers of other people are on it too and can be reached by their addresses.</source>
        <translation>Сеть, к которой Docker подключает контейнеры, если не указано иное. В ней есть и чужие контейнеры, до которых можно добраться по их адресам.</translation>
    </message>
    <message>
        <source>Made for the server and its agents. They can reach each other on it.</source>
        <translation>Создана для сервера и его агентов. В ней они доступны друг другу.</translation>
    </message>
    <message>
        <source>It has to exist already. What else is on it can be reached by builds.</source>
        <translation>Она должна уже существовать. Всё остальное в этой сети доступно сборкам.</translation>
    </message>
    <message>
        <source>%1 is on %2</source>
        <translation>%1 в сети %2</translation>
    </message>
    <message>
        <source>Through this network it reaches the outside.</source>
        <translation>Через эту сеть контейнер выходит наружу.</translation>
    </message>
    <message>
        <source>Others on this network find it under the name %1.</source>
        <translation>В этой сети он доступен остальным под именем %1.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>Port %1 of the host</source>
        <translation>Порт %1 хоста</translation>
    </message>
    <message>
        <source>The door for your browser. It is open on the host itself only and not to its network, because the first visitor of a new server becomes administrator.</source>
        <translation>Вход для вашего браузера. Порт открыт только на самом хосте, но не в его сети, потому что первый посетитель нового сервера становится администратором.</translation>
    </message>
    <message>
        <source>%1 is port %2 of %3</source>
        <translation>%1 — это порт %2 в %3</translation>
    </message>
    <message>
        <source>The host's engine passes on what comes in there.</source>
        <translation>Движок хоста передаёт дальше то, что на него поступает.</translation>
    </message>
    <message>
        <source>And %1 more</source>
        <translation>И ещё %1</translation>
    </message>
    <message>
        <source>Each has containers, volumes and networks of its own like those shown: %1 to %2.</source>
        <translation>У каждого есть такие же собственные контейнеры, тома и сети: с %1 по %2.</translation>
    </message>
    <message>
        <source>privileged</source>
        <translation>привилегированный</translation>
    </message>
    <message>
        <source>as root</source>
        <translation>от root</translation>
    </message>
    <message>
        <source>as the image's user</source>
        <translation>от пользователя образа</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>от %1</translation>
    </message>
    <message>
        <source>lets containers through</source>
        <translation>пропускает контейнеры</translation>
    </message>
    <message>
        <source>lets images through only</source>
        <translation>пропускает только образы</translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 ЦП</translation>
    </message>
    <message>
        <source>default bridge</source>
        <translation>bridge по умолчанию</translation>
    </message>
    <message numerus="yes">
        <source>%n TeamCity agent(s) on a Docker host, method %1.</source>
        <translation>
            <numerusform>%n агент TeamCity на хосте Docker, метод %1.</numerusform>
            <numerusform>%n агента TeamCity на хосте Docker, метод %1.</numerusform>
            <numerusform>%n агентов TeamCity на хосте Docker, метод %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trust boundary is the whole host.</source>
        <translation>Граница доверия — весь хост.</translation>
    </message>
    <message>
        <source>The trust boundary runs around each agent.</source>
        <translation>Граница доверия проходит вокруг каждого агента.</translation>
    </message>
    <message>
        <source>The server %1 is made with it.</source>
        <translation>Сервер %1 создаётся вместе с ними.</translation>
    </message>
    <message>
        <source>The server is %1.</source>
        <translation>Сервер: %1.</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>том</translation>
    </message>
    <message>
        <source>path of the host</source>
        <translation>путь хоста</translation>
    </message>
    <message>
        <source>engine's socket</source>
        <translation>сокет движка</translation>
    </message>
    <message>
        <source>network</source>
        <translation>сеть</translation>
    </message>
    <message>
        <source>port of the host</source>
        <translation>порт хоста</translation>
    </message>
    <message>
        <source>read and write</source>
        <translation>чтение и запись</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>только чтение</translation>
    </message>
</context>
<context>
    <name>Drift</name>
    <message>
        <source>present</source>
        <translation>существует</translation>
    </message>
    <message>
        <source>an answer that can't be read</source>
        <translation>нечитаемый ответ</translation>
    </message>
    <message>
        <source>set</source>
        <translation>задано</translation>
    </message>
    <message>
        <source>%1: it is not there</source>
        <translation>%1: отсутствует</translation>
    </message>
    <message>
        <source>%1: it was not asked for</source>
        <translation>%1: не запрашивалось</translation>
    </message>
    <message>
        <source>%1: the engine gave %2</source>
        <translation>%1: движок вернул %2</translation>
    </message>
    <message>
        <source>%1: not asked for, it has %2</source>
        <translation>%1: не запрашивалось, фактически: %2</translation>
    </message>
    <message>
        <source>%1: %2 was asked for, it has none</source>
        <translation>%1: запрошено %2, фактически отсутствует</translation>
    </message>
    <message>
        <source>%1: %2 was asked for, it has %3</source>
        <translation>%1: запрошено %2, фактически %3</translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <source>Choose the engine</source>
        <translation>Выбор движка</translation>
    </message>
    <message>
        <source>Name a Docker context, or type an address such as unix:///run/user/1000/docker.sock. Leave it empty to use the engine that the docker command would.</source>
        <translation>Укажите контекст Docker или введите адрес, например unix:///run/user/1000/docker.sock. Оставьте поле пустым, чтобы использовать тот же движок, что и команда docker.</translation>
    </message>
    <message>
        <source>Docker context or address</source>
        <translation>Контекст или адрес Docker</translation>
    </message>
    <message>
        <source>as the docker command chooses</source>
        <translation>как выбирает команда docker</translation>
    </message>
    <message>
        <source>The name of a Docker context, or an address: unix://, npipe://, tcp:// or ssh://USER@HOST. Empty: as the docker command finds it.</source>
        <translation>Имя контекста Docker или адрес: unix://, npipe://, tcp:// или ssh://USER@HOST. Если поле пустое, движок выбирается так же, как в команде docker.</translation>
    </message>
</context>
<context>
    <name>EngineNetwork</name>
    <message>
        <source>Enter a subnet such as 10.201.0.0/16.</source>
        <translation>Введите подсеть, например 10.201.0.0/16.</translation>
    </message>
    <message>
        <source>Each network of the engine takes 256 addresses, and the default one is the first: give a subnet between /8 and /22.</source>
        <translation>Каждая сеть движка занимает 256 адресов, и первая из них — сеть по умолчанию: укажите подсеть от /8 до /22.</translation>
    </message>
    <message>
        <source>The subnet begins at %1/%2.</source>
        <translation>Подсеть начинается с %1/%2.</translation>
    </message>
    <message>
        <source>Enter the mirror's address, such as https://mirror.example.com.</source>
        <translation>Введите адрес зеркала, например https://mirror.example.com.</translation>
    </message>
    <message>
        <source>An engine takes no user or password for a mirror.</source>
        <translation>Имя пользователя и пароль для зеркала движок не принимает.</translation>
    </message>
    <message>
        <source>An engine takes only the host and port of a mirror, with nothing behind them.</source>
        <translation>Движок принимает только хост и порт зеркала, без продолжения.</translation>
    </message>
    <message>
        <source>Builds use the host's engine, which has settings of its own: this is not used.</source>
        <translation>Сборки используют движок хоста, у которого свои настройки: значение не используется.</translation>
    </message>
    <message>
        <source>Only an engine in a sidecar can be told this. One in the agent goes by /etc/docker/daemon.json of its image: this is not used.</source>
        <translation>Это можно задать только движку в sidecar-контейнере. Движок в агенте следует файлу /etc/docker/daemon.json своего образа: значение не используется.</translation>
    </message>
    <message>
        <source>Packets have between %1 and %2 bytes; 1500 is usual.</source>
        <translation>Размер пакета — от %1 до %2 байт, обычно 1500.</translation>
    </message>
    <message>
        <source>Enter hosts with their ports, such as registry.example.com:5000, without http://.</source>
        <translation>Введите хосты с портами, например registry.example.com:5000, без http://.</translation>
    </message>
    <message>
        <source>These are more than 100 registries.</source>
        <translation>Указано больше 100 реестров.</translation>
    </message>
    <message>
        <source>Whoever is on the way to these registries can read and change the images that builds pull.</source>
        <translation>Любой, кто находится на пути к этим реестрам, может читать и подменять образы, которые загружают сборки.</translation>
    </message>
</context>
<context>
    <name>EngineSetup</name>
    <message>
        <source>Remove what would be in the way of Docker's own packages. Images, containers and volumes stay.</source>
        <translation>Удалите то, что помешает пакетам самого Docker. Образы, контейнеры и тома останутся.</translation>
    </message>
    <message>
        <source>Tell the package manager about Docker's packages, and the key with which they are signed.</source>
        <translation>Добавьте в менеджер пакетов репозиторий Docker и ключ, которым подписаны пакеты.</translation>
    </message>
    <message>
        <source>a version at “Candidate”</source>
        <translation>версия в строке «Candidate»</translation>
    </message>
    <message>
        <source>Install the engine. It starts at once, and with the machine.</source>
        <translation>Установите движок. Он запустится сразу и будет запускаться вместе с машиной.</translation>
    </message>
    <message>
        <source>Tell the package manager about Docker's packages.</source>
        <translation>Добавьте в менеджер пакетов репозиторий Docker.</translation>
    </message>
    <message>
        <source>Install the engine. When it asks for a key, say yes only to the fingerprint %1.</source>
        <translation>Установите движок. Если появится вопрос о ключе, соглашайтесь только на отпечаток %1.</translation>
    </message>
    <message>
        <source>Start it, now and with the machine.</source>
        <translation>Запустите его сейчас и включите запуск вместе с машиной.</translation>
    </message>
    <message>
        <source>Join the group docker, so that you may use the engine without sudo. Know what that means: whoever is in this group is as powerful as root on this machine.</source>
        <translation>Вступите в группу docker, чтобы пользоваться движком без sudo. Учтите: участник этой группы обладает на этой машине теми же возможностями, что и root.</translation>
    </message>
    <message>
        <source>It counts from your next login: log out and in again, then start this program anew.</source>
        <translation>Это подействует при следующем входе: выйдите из системы, войдите снова и перезапустите эту программу.</translation>
    </message>
    <message>
        <source>a part for the client and one for the server</source>
        <translation>раздел о клиенте и раздел о сервере</translation>
    </message>
    <message>
        <source>Docker Desktop is installed but does not run. Start it from the menu of your desktop, or so:</source>
        <translation>Docker Desktop установлен, но не запущен. Запустите его из меню рабочего стола или так:</translation>
    </message>
    <message>
        <source>If it runs and is not found: its engine has an address of its own. Choose “Other engine…” and type desktop-linux.</source>
        <translation>Если он запущен, но не найден: у его движка свой адрес. Нажмите «Другой движок…» и введите desktop-linux.</translation>
    </message>
    <message>
        <source>Docker is installed, but its engine does not run. Start it.</source>
        <translation>Docker установлен, но его движок не работает. Запустите его.</translation>
    </message>
    <message>
        <source>“active” or “running”</source>
        <translation>«active» или «running»</translation>
    </message>
    <message>
        <source>If it does not start, its log says why. “dind-wizard doctor” explains many of its errors.</source>
        <translation>Если он не запускается, причина указана в его журнале. Многие ошибки объясняет «dind-wizard doctor».</translation>
    </message>
    <message>
        <source>Docker does not support this distribution itself; these are the steps for the one it is made from, and usually they work.</source>
        <translation>Сам Docker этот дистрибутив не поддерживает; здесь приведены шаги для того, на котором он основан, и обычно они подходят.</translation>
    </message>
    <message>
        <source>Docker makes no packages for a release as old as this one any more (%1 is the oldest). Upgrade the system first.</source>
        <translation>Для такого старого выпуска Docker пакетов больше не делает (самый старый — %1). Сначала обновите систему.</translation>
    </message>
    <message>
        <source>Ports that containers publish are open to the network even where ufw or firewalld closes them.</source>
        <translation>Порты, которые публикуют контейнеры, открыты для сети, даже если ufw или firewalld их закрывает.</translation>
    </message>
    <message>
        <source>Install Docker Desktop, start it, and wait until it says that the engine runs. With it the methods docker-socket and dind work; Sysbox needs Linux.</source>
        <translation>Установите Docker Desktop, запустите его и дождитесь сообщения, что движок работает. С ним доступны методы docker-socket и dind; для Sysbox нужен Linux.</translation>
    </message>
    <message>
        <source>Docker has no packages of its own for this system. Most distributions bring a package, called docker or docker.io: install that one, then start its service.</source>
        <translation>У Docker нет собственных пакетов для этой системы. В большинстве дистрибутивов есть пакет docker или docker.io: установите его, затем запустите его службу.</translation>
    </message>
</context>
<context>
    <name>ErrorSignatures</name>
    <message>
        <source>This Sysbox is too old for the Docker inside the agent</source>
        <translation>Эта версия Sysbox слишком стара для Docker внутри агента</translation>
    </message>
    <message>
        <source>The Docker inside checks /proc strictly since runc 1.3.3 (Docker 28.5.2) and takes what Sysbox 0.6.7 and older show there for an attack.</source>
        <translation>Docker внутри начиная с runc 1.3.3 (Docker 28.5.2) строго проверяет /proc и принимает то, что показывает там Sysbox 0.6.7 и старше, за атаку.</translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer on the host, then make the container again. Until then use an image with Docker 28.5.1 or older inside.</source>
        <translation>Установите на хост Sysbox 0.7.1 или новее и создайте контейнер заново. До этого используйте образ с Docker 28.5.1 или старше внутри.</translation>
    </message>
    <message>
        <source>Sysbox may not set a network setting on this kernel</source>
        <translation>На этом ядре Sysbox не может изменить сетевой параметр</translation>
    </message>
    <message>
        <source>Sysbox fails to write a kernel setting for the new container. It is reported with Sysbox 0.7 on Ubuntu 24.04 with kernel 6.17 and is not solved yet.</source>
        <translation>Sysbox не удаётся записать параметр ядра для нового контейнера. Об этом сообщают для Sysbox 0.7 в Ubuntu 24.04 с ядром 6.17; решения пока нет.</translation>
    </message>
    <message>
        <source>Start the host with an older kernel (6.8 is the one that Ubuntu 24.04 came with), or use the method dind on a machine of its own.</source>
        <translation>Загрузите хост с более старым ядром (в Ubuntu 24.04 изначально было 6.8) или используйте метод dind на отдельной машине.</translation>
    </message>
    <message>
        <source>Sysbox can't give the container its /sys</source>
        <translation>Sysbox не может предоставить контейнеру его /sys</translation>
    </message>
    <message>
        <source>The kernel refuses a mount that Sysbox makes for every container. It is reported with Sysbox 0.7.0 under containerd 2 and kernels 6.8 to 6.17, on Kubernetes nodes above all.</source>
        <translation>Ядро отклоняет монтирование, которое Sysbox выполняет для каждого контейнера. Об этом сообщают для Sysbox 0.7.0 с containerd 2 и ядрами от 6.8 до 6.17, прежде всего на узлах Kubernetes.</translation>
    </message>
    <message>
        <source>Install the newest Sysbox. If it stays so, use an older kernel or containerd 1.7, or the method dind on a machine of its own.</source>
        <translation>Установите новейший Sysbox. Если не поможет, используйте более старое ядро или containerd 1.7 либо метод dind на отдельной машине.</translation>
    </message>
    <message>
        <source>This Sysbox is too old for the runc inside</source>
        <translation>Эта версия Sysbox слишком стара для runc внутри</translation>
    </message>
    <message>
        <source>A runc that mounts /proc more carefully (since 1.0.0-rc95, Docker 20.10.7) does not get along with old Sysbox versions.</source>
        <translation>Версии runc, которые осторожнее монтируют /proc (начиная с 1.0.0-rc95, Docker 20.10.7), несовместимы со старыми версиями Sysbox.</translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer on the host, then make the container again.</source>
        <translation>Установите на хост Sysbox 0.7.1 или новее и создайте контейнер заново.</translation>
    </message>
    <message>
        <source>Sysbox can't put the kernel's headers into this image</source>
        <translation>Sysbox не может поместить заголовки ядра в этот образ</translation>
    </message>
    <message>
        <source>Older versions of Sysbox make folders for the host's kernel headers in the container, which some images do not allow. Fixed in Sysbox 0.6.3.</source>
        <translation>Старые версии Sysbox создают в контейнере папки для заголовков ядра хоста, а некоторые образы этого не допускают. Исправлено в Sysbox 0.6.3.</translation>
    </message>
    <message>
        <source>Sysbox's manager does not run</source>
        <translation>Не работает управляющая служба Sysbox</translation>
    </message>
    <message>
        <source>Docker knows the runtime, but Sysbox's service sysbox-mgr, which every start has to ask, does not answer.</source>
        <translation>Docker знает среду выполнения, но служба sysbox-mgr, которую опрашивает каждый запуск, не отвечает.</translation>
    </message>
    <message>
        <source>Restart Sysbox and look at its state. If it stops again, /var/log/sysbox-mgr.log says why.</source>
        <translation>Перезапустите Sysbox и проверьте его состояние. Если он снова остановится, причина будет в /var/log/sysbox-mgr.log.</translation>
    </message>
    <message>
        <source>Sysbox's file service does not run</source>
        <translation>Не работает файловая служба Sysbox</translation>
    </message>
    <message>
        <source>The service sysbox-fs, which shows each container its own /proc and /sys, does not answer.</source>
        <translation>Служба sysbox-fs, которая показывает каждому контейнеру его собственные /proc и /sys, не отвечает.</translation>
    </message>
    <message>
        <source>Restart Sysbox and look at its state. If it stops again, /var/log/sysbox-fs.log says why.</source>
        <translation>Перезапустите Sysbox и проверьте его состояние. Если он снова остановится, причина будет в /var/log/sysbox-fs.log.</translation>
    </message>
    <message>
        <source>Sysbox was restarted under a running container</source>
        <translation>Sysbox перезапустили при работающем контейнере</translation>
    </message>
    <message>
        <source>The container's /proc comes from sysbox-fs, and that was restarted after the container had started. The container can't be connected again.</source>
        <translation>Каталог /proc контейнеру предоставляет sysbox-fs, а её перезапустили после запуска контейнера. Подключить контейнер заново нельзя.</translation>
    </message>
    <message>
        <source>Stop the agent and start it again.</source>
        <translation>Остановите агент и запустите его снова.</translation>
    </message>
    <message>
        <source>Sysbox does not run privileged containers</source>
        <translation>Sysbox не запускает привилегированные контейнеры</translation>
    </message>
    <message>
        <source>The container was asked to be privileged and to run under Sysbox. The two exclude each other; Docker inside a Sysbox container needs no privileged flag.</source>
        <translation>Контейнер запрошен и как привилегированный, и под Sysbox. Одно исключает другое; для Docker внутри контейнера Sysbox флаг privileged не нужен.</translation>
    </message>
    <message>
        <source>Take --privileged (privileged: true) away.</source>
        <translation>Уберите --privileged (privileged: true).</translation>
    </message>
    <message>
        <source>The user sysbox has two ranges of user numbers</source>
        <translation>У пользователя sysbox два диапазона номеров пользователей</translation>
    </message>
    <message>
        <source>/etc/subuid or /etc/subgid has more than one line for the user sysbox. Sysbox wants exactly one in each.</source>
        <translation>В /etc/subuid или /etc/subgid больше одной строки для пользователя sysbox. Sysbox требует ровно по одной в каждом файле.</translation>
    </message>
    <message>
        <source>Leave one line "sysbox:START:65536" in each of the two files, then restart Sysbox.</source>
        <translation>Оставьте в каждом из двух файлов одну строку "sysbox:START:65536" и перезапустите Sysbox.</translation>
    </message>
    <message>
        <source>A variable whose name begins with SYSBOX_ is not one of Sysbox's</source>
        <translation>Переменная, имя которой начинается с SYSBOX_, неизвестна Sysbox</translation>
    </message>
    <message>
        <source>Names that begin with SYSBOX_ belong to Sysbox, and it starts no container that has one it does not know.</source>
        <translation>Имена, которые начинаются с SYSBOX_, принадлежат Sysbox: если среди переменных контейнера есть неизвестное ему имя, он контейнер не запустит.</translation>
    </message>
    <message>
        <source>Rename or remove that variable of the agent.</source>
        <translation>Переименуйте или удалите эту переменную агента.</translation>
    </message>
    <message>
        <source>The kernel allows no user namespaces</source>
        <translation>Ядро не разрешает пространства имён пользователей</translation>
    </message>
    <message>
        <source>Sysbox keeps containers apart with user namespaces, and a kernel setting of this host switches them off for everybody but root.</source>
        <translation>Sysbox изолирует контейнеры с помощью пространств имён пользователей, а параметр ядра этого хоста отключает их для всех, кроме root.</translation>
    </message>
    <message>
        <source>Switch them on. To keep it so after a restart, put the setting into a file in /etc/sysctl.d.</source>
        <translation>Включите их. Чтобы они остались включёнными после перезагрузки, запишите параметр в файл в /etc/sysctl.d.</translation>
    </message>
    <message>
        <source>/var/lib/sysbox is on a file system that Sysbox can't use</source>
        <translation>/var/lib/sysbox находится в файловой системе, которая не подходит Sysbox</translation>
    </message>
    <message>
        <source>Sysbox keeps its containers' data under /var/lib/sysbox and needs an ordinary disk there, with ext4 or btrfs; overlay and tmpfs won't do.</source>
        <translation>Sysbox хранит данные своих контейнеров в /var/lib/sysbox, и там нужен обычный диск с ext4 или btrfs; overlay и tmpfs не подходят.</translation>
    </message>
    <message>
        <source>Move /var/lib/sysbox, and /var/lib/docker as well, to a disk with ext4 or btrfs.</source>
        <translation>Перенесите /var/lib/sysbox, а также /var/lib/docker на диск с ext4 или btrfs.</translation>
    </message>
    <message>
        <source>Sysbox's installer stops because containers exist</source>
        <translation>Установщик Sysbox останавливается, потому что есть контейнеры</translation>
    </message>
    <message>
        <source>The installer wants to restart Docker with fixed network ranges and does not do so while there is any container, running or not.</source>
        <translation>Установщику нужно перезапустить Docker с фиксированными диапазонами сетей, и он не делает этого, пока есть хоть один контейнер, работающий или остановленный.</translation>
    </message>
    <message>
        <source>You need not remove your containers: give "bip" and "default-address-pools" in /etc/docker/daemon.json a value, restart Docker once yourself, and install again. The installer then leaves Docker running.</source>
        <translation>Удалять контейнеры не обязательно: задайте "bip" и "default-address-pools" в /etc/docker/daemon.json, один раз перезапустите Docker сами и повторите установку. Тогда установщик не станет перезапускать Docker.</translation>
    </message>
    <message>
        <source>Docker asks Sysbox for its features and gets no answer</source>
        <translation>Docker запрашивает возможности Sysbox и не получает ответа</translation>
    </message>
    <message>
        <source>A warning: Sysbox before 0.7 has no command "features". It does no harm by itself but shows an old Sysbox, which current Docker versions inside the agent do not work with.</source>
        <translation>Предупреждение: в Sysbox до версии 0.7 нет команды "features". Само по себе это не вредит, но указывает на старый Sysbox, с которым современные версии Docker внутри агента не работают.</translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer.</source>
        <translation>Установите Sysbox 0.7.1 или новее.</translation>
    </message>
    <message>
        <source>The container's first process died in its user namespace</source>
        <translation>Первый процесс контейнера завершился в своём пространстве имён пользователей</translation>
    </message>
    <message>
        <source>Sysbox could not set up the new container's user namespace. Known causes are a kernel whose shiftfs module is broken (Ubuntu's 5.15.0-50) and limits on user namespaces.</source>
        <translation>Sysbox не смог подготовить пространство имён пользователей для нового контейнера. Известные причины: ядро с неисправным модулем shiftfs (5.15.0-50 в Ubuntu) и лимиты на пространства имён пользователей.</translation>
    </message>
    <message>
        <source>Look whether user namespaces are limited, update the kernel, and restart. If the module shiftfs is loaded on a kernel from 5.19 on, Sysbox does not need it: unload it.</source>
        <translation>Проверьте, не ограничены ли пространства имён пользователей, обновите ядро и перезагрузитесь. Если модуль shiftfs загружен на ядре начиная с 5.19, он Sysbox не нужен: выгрузите его.</translation>
    </message>
    <message>
        <source>The engine does not know this runtime</source>
        <translation>Движок не знает эту среду выполнения</translation>
    </message>
    <message>
        <source>The container asks for a runtime (sysbox-runc, say) that is not registered with the engine. Sysbox is not installed there, Docker is a snap package, or /etc/docker/daemon.json lost the entry.</source>
        <translation>Контейнер требует среду выполнения (скажем, sysbox-runc), которая в движке не зарегистрирована. Sysbox там не установлен, Docker установлен из snap-пакета, или запись пропала из /etc/docker/daemon.json.</translation>
    </message>
    <message>
        <source>Look what the engine knows. Install Sysbox, or choose another method.</source>
        <translation>Проверьте, какие среды знает движок. Установите Sysbox или выберите другой метод.</translation>
    </message>
    <message>
        <source>The engine remaps users, and the container wants to be privileged</source>
        <translation>Движок переназначает пользователей, а контейнер должен быть привилегированным</translation>
    </message>
    <message>
        <source>The engine was set up with userns-remap: root in a container is an ordinary user outside. Privileged containers are refused then.</source>
        <translation>Движок настроен с userns-remap: root в контейнере снаружи — обычный пользователь. Привилегированные контейнеры при этом отклоняются.</translation>
    </message>
    <message>
        <source>Give the container the host's user namespace (--userns=host; in Compose: userns_mode: host). Know that this switches the protection off for it. Or choose the method sysbox.</source>
        <translation>Дайте контейнеру пространство имён пользователей хоста (--userns=host; в Compose: userns_mode: host). Учтите, что для него это отключает защиту. Или выберите метод sysbox.</translation>
    </message>
    <message>
        <source>The engine remaps users, and the container wants a namespace of the host</source>
        <translation>Движок переназначает пользователей, а контейнеру нужно пространство имён хоста</translation>
    </message>
    <message>
        <source>With userns-remap no container may use the host's network or processes.</source>
        <translation>С userns-remap контейнерам нельзя использовать сеть и процессы хоста.</translation>
    </message>
    <message>
        <source>Take the host network away, or give the container the host's user namespace (--userns=host).</source>
        <translation>Откажитесь от сети хоста или дайте контейнеру пространство имён пользователей хоста (--userns=host).</translation>
    </message>
    <message>
        <source>This machine has fewer rights to give than the container wants</source>
        <translation>Контейнеру нужно больше прав, чем может дать эта машина</translation>
    </message>
    <message>
        <source>A privileged container wants all of root's rights, and the engine itself lacks some: it runs in a container or in a restricted virtual machine.</source>
        <translation>Привилегированному контейнеру нужны все права root, а у самого движка есть не все: он работает в контейнере или в ограниченной виртуальной машине.</translation>
    </message>
    <message>
        <source>Run the engine where root has all rights: on a real or full virtual machine.</source>
        <translation>Запускайте движок там, где у root есть все права: на физической машине или в полноценной виртуальной.</translation>
    </message>
    <message>
        <source>The inner engine's cgroups were not prepared</source>
        <translation>Группы cgroup внутреннего движка не подготовлены</translation>
    </message>
    <message>
        <source>Under cgroup v2 an engine in a container first has to move its own processes into a group below. The official docker:dind image does so at its start; this one does not.</source>
        <translation>При cgroup v2 движок в контейнере должен сначала перенести собственные процессы в нижестоящую группу. Официальный образ docker:dind делает это при запуске, этот образ — нет.</translation>
    </message>
    <message>
        <source>Use the official docker:dind image beside the agent, or a TeamCity agent image whose start script does it.</source>
        <translation>Возьмите официальный образ docker:dind рядом с агентом или образ агента TeamCity, сценарий запуска которого это делает.</translation>
    </message>
    <message>
        <source>The engine does not find the cgroups that it needs</source>
        <translation>Движок не находит нужные ему группы cgroup</translation>
    </message>
    <message>
        <source>The engine (before 20.10) knows cgroup v1 only and the host has v2, or the container was given no cgroups to work with.</source>
        <translation>Движок (до 20.10) знает только cgroup v1, а на хосте v2, либо контейнеру не дали групп cgroup, с которыми можно работать.</translation>
    </message>
    <message>
        <source>Use a newer engine. Inside a container: use Docker 20.10 or newer, and the privileged flag or Sysbox.</source>
        <translation>Возьмите более новый движок. Внутри контейнера: Docker 20.10 или новее и флаг privileged либо Sysbox.</translation>
    </message>
    <message>
        <source>The host uses cgroup v1, which Docker gives up</source>
        <translation>Хост использует cgroup v1, от которой Docker отказывается</translation>
    </message>
    <message>
        <source>A warning: engines from 29 on still work with cgroup v1; support ends in May 2029 at the latest.</source>
        <translation>Предупреждение: движки начиная с 29 ещё работают с cgroup v1; поддержка закончится не позднее мая 2029 года.</translation>
    </message>
    <message>
        <source>Nothing has to be done today. Move the host to cgroup v2 at its next upgrade; current distributions have it by default.</source>
        <translation>Сейчас ничего делать не нужно. Переведите хост на cgroup v2 при следующем обновлении; в современных дистрибутивах она включена по умолчанию.</translation>
    </message>
    <message>
        <source>The rootless engine may not make groups for limits</source>
        <translation>Движку rootless нельзя создавать группы для лимитов</translation>
    </message>
    <message>
        <source>A limit was asked for, and systemd does not let this user make the control group that it needs.</source>
        <translation>Запрошен лимит, а systemd не разрешает этому пользователю создать нужную для него группу управления (cgroup).</translation>
    </message>
    <message>
        <source>Let systemd delegate cgroups to users (the page says how), or leave the limits out.</source>
        <translation>Разрешите systemd делегировать группы cgroup пользователям (на странице описано как) или уберите лимиты.</translation>
    </message>
    <message>
        <source>The kernel can't enforce this limit</source>
        <translation>Ядро не может обеспечить этот лимит</translation>
    </message>
    <message>
        <source>The host's kernel was started without the control group that this limit needs. Docker starts the container without the limit.</source>
        <translation>Ядро хоста запущено без группы управления (cgroup), которая нужна для этого лимита. Docker запускает контейнер без него.</translation>
    </message>
    <message>
        <source>If the limit matters, switch it on in the kernel's start options, or leave the limit out.</source>
        <translation>Если лимит важен, включите его в параметрах загрузки ядра, иначе уберите.</translation>
    </message>
    <message>
        <source>The engine inside has not the rights to run</source>
        <translation>У движка внутри нет прав для работы</translation>
    </message>
    <message>
        <source>Docker inside a container needs the privileged flag or Sysbox, and this container has neither.</source>
        <translation>Для Docker в контейнере нужен флаг privileged или Sysbox, а у этого контейнера нет ни того, ни другого.</translation>
    </message>
    <message>
        <source>Make the container with --privileged (the method dind), or under Sysbox (the method sysbox).</source>
        <translation>Создайте контейнер с --privileged (метод dind) или под Sysbox (метод sysbox).</translation>
    </message>
    <message>
        <source>The engine inside may not set up its network</source>
        <translation>Движку внутри нельзя настроить свою сеть</translation>
    </message>
    <message>
        <source>Docker inside a container needs the privileged flag or Sysbox; without them it can't change network rules.</source>
        <translation>Для Docker в контейнере нужен флаг privileged или Sysbox; без них он не может изменять сетевые правила.</translation>
    </message>
    <message>
        <source>Make the container with --privileged (the method dind), or under Sysbox (the method sysbox). The engine has to start as root.</source>
        <translation>Создайте контейнер с --privileged (метод dind) или под Sysbox (метод sysbox). Движок должен запускаться от имени root.</translation>
    </message>
    <message>
        <source>The engine inside may not mount</source>
        <translation>Движку внутри нельзя выполнять монтирование</translation>
    </message>
    <message>
        <source>docker:dind was started without the privileged flag.</source>
        <translation>Контейнер docker:dind запущен без флага privileged.</translation>
    </message>
    <message>
        <source>The rootless engine image needs the privileged flag, too</source>
        <translation>Образу движка rootless тоже нужен флаг privileged</translation>
    </message>
    <message>
        <source>docker:dind-rootless runs its engine as an ordinary user, but to set that up it needs a container without Docker's usual limits.</source>
        <translation>В docker:dind-rootless движок работает от имени обычного пользователя, но для подготовки ему нужен контейнер без обычных ограничений Docker.</translation>
    </message>
    <message>
        <source>Make its container with --privileged.</source>
        <translation>Создайте его контейнер с --privileged.</translation>
    </message>
    <message>
        <source>The kernel allows the rootless engine no user namespaces</source>
        <translation>Ядро не разрешает движку rootless пространства имён пользователей</translation>
    </message>
    <message>
        <source>A rootless engine lives in a user namespace, and a setting of the host's kernel forbids these to ordinary users.</source>
        <translation>Движок rootless работает в пространстве имён пользователей, а параметр ядра хоста запрещает их обычным пользователям.</translation>
    </message>
    <message>
        <source>Allow them on the host. To keep it so after a restart, put the settings into a file in /etc/sysctl.d.</source>
        <translation>Разрешите их на хосте. Чтобы разрешение сохранилось после перезагрузки, запишите параметры в файл в /etc/sysctl.d.</translation>
    </message>
    <message>
        <source>This engine image can't run as an ordinary user</source>
        <translation>Этот образ движка не может работать от имени обычного пользователя</translation>
    </message>
    <message>
        <source>The ordinary docker:dind image was started as a user other than root.</source>
        <translation>Обычный образ docker:dind запущен не от имени root.</translation>
    </message>
    <message>
        <source>Start it as root, or use an image whose tag ends in -dind-rootless.</source>
        <translation>Запустите его от имени root или возьмите образ, тег которого оканчивается на -dind-rootless.</translation>
    </message>
    <message>
        <source>The container asks for a higher limit than may be given</source>
        <translation>Контейнер запрашивает более высокий лимит, чем можно дать</translation>
    </message>
    <message>
        <source>A --ulimit goes beyond what the engine itself may do: it is rootless, or runs in a container.</source>
        <translation>Значение --ulimit выходит за пределы, доступные самому движку: он работает в режиме rootless или в контейнере.</translation>
    </message>
    <message>
        <source>Leave the ulimit out, or lower it.</source>
        <translation>Уберите ulimit или уменьшите его.</translation>
    </message>
    <message>
        <source>AppArmor's profile can't be used inside</source>
        <translation>Внутри нельзя использовать профиль AppArmor</translation>
    </message>
    <message>
        <source>The engine in the container sees that the host uses AppArmor, but can't load or apply its profile, because /sys/kernel/security is not mounted there.</source>
        <translation>Движок в контейнере видит, что хост использует AppArmor, но не может загрузить или применить свой профиль, потому что /sys/kernel/security там не смонтирован.</translation>
    </message>
    <message>
        <source>Use the official docker:dind image, which mounts it, or set the variable container=docker for the engine so that it looks for AppArmor properly.</source>
        <translation>Возьмите официальный образ docker:dind, который его монтирует, или задайте движку переменную container=docker, чтобы он правильно определял AppArmor.</translation>
    </message>
    <message>
        <source>SELinux keeps the container from the socket</source>
        <translation>SELinux не подпускает контейнер к сокету</translation>
    </message>
    <message>
        <source>SELinux labels the host's Docker socket in a way that ordinary containers may not use, whatever their user is.</source>
        <translation>SELinux помечает сокет Docker на хосте так, что обычным контейнерам он недоступен, от имени какого бы пользователя они ни работали.</translation>
    </message>
    <message>
        <source>Start the agent with --security-opt label=disable (Compose: security_opt: [label=disable]). Do not relabel the socket with :z.</source>
        <translation>Запустите агент с --security-opt label=disable (Compose: security_opt: [label=disable]). Не меняйте метку сокета с помощью :z.</translation>
    </message>
    <message>
        <source>The engine's data lies on an overlay file system</source>
        <translation>Данные движка лежат в файловой системе overlay</translation>
    </message>
    <message>
        <source>A container's own files are an overlay already, and Linux can't put a second one on top. The engine inside needs a volume for its data.</source>
        <translation>Файлы самого контейнера — это уже overlay, и положить поверх второй слой overlay Linux не может. Движку внутри нужен том для данных.</translation>
    </message>
    <message>
        <source>Mount a volume at /var/lib/docker; with a containerd of its own also at /var/lib/containerd.</source>
        <translation>Смонтируйте том в /var/lib/docker; если containerd отдельный, то и в /var/lib/containerd.</translation>
    </message>
    <message>
        <source>The storage driver overlay2 does not go with the new image store</source>
        <translation>Драйвер хранилища overlay2 несовместим с новым хранилищем образов</translation>
    </message>
    <message>
        <source>Engines from 29 on keep images in containerd, which calls its driver overlayfs. DOCKER_DRIVER or --storage-driver names overlay2 while the new store is switched on.</source>
        <translation>Движки начиная с 29 хранят образы в containerd, где драйвер называется overlayfs. В DOCKER_DRIVER или --storage-driver указан overlay2, хотя включено новое хранилище.</translation>
    </message>
    <message>
        <source>Remove DOCKER_DRIVER and --storage-driver, or go back to the old store with --feature=containerd-snapshotter=false.</source>
        <translation>Уберите DOCKER_DRIVER и --storage-driver или вернитесь к старому хранилищу с помощью --feature=containerd-snapshotter=false.</translation>
    </message>
    <message>
        <source>The engine's data was written by another storage driver</source>
        <translation>Данные движка записаны другим драйвером хранилища</translation>
    </message>
    <message>
        <source>What is in /var/lib/docker comes from a storage driver that does not work here, so the engine refuses to start over it.</source>
        <translation>Содержимое /var/lib/docker создано драйвером хранилища, который здесь не работает, поэтому движок отказывается запускаться с этими данными.</translation>
    </message>
    <message>
        <source>Start it where the old driver works, or give the engine a new, empty volume; its images are pulled again.</source>
        <translation>Запустите его там, где прежний драйвер работает, или дайте движку новый, пустой том; образы он загрузит заново.</translation>
    </message>
    <message>
        <source>The engine can't use the disk that it was given</source>
        <translation>Движок не может использовать предоставленный ему диск</translation>
    </message>
    <message>
        <source>None of the storage drivers works where the engine's data is. Inside a container that means: there is no volume at /var/lib/docker.</source>
        <translation>Там, где лежат данные движка, не работает ни один драйвер хранилища. Внутри контейнера это означает, что в /var/lib/docker не смонтирован том.</translation>
    </message>
    <message>
        <source>Mount a volume at /var/lib/docker.</source>
        <translation>Смонтируйте том в /var/lib/docker.</translation>
    </message>
    <message>
        <source>Another engine uses the same data</source>
        <translation>С этими данными работает другой движок</translation>
    </message>
    <message>
        <source>The engine waits for a lock on /var/lib/docker: a second engine has the same volume, or the first has not stopped yet.</source>
        <translation>Движок ждёт блокировки на /var/lib/docker: тот же том занят вторым движком, или первый ещё не остановился.</translation>
    </message>
    <message>
        <source>Give each engine a volume of its own. Two engines on the same data destroy it.</source>
        <translation>Дайте каждому движку отдельный том. Два движка на одних данных их уничтожат.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Диск заполнен</translation>
    </message>
    <message>
        <source>There is no room left on the disk, or on the file system that something is written to. An agent's engine keeps every image and cache in its volume until they are removed.</source>
        <translation>На диске или в файловой системе, куда идёт запись, не осталось места. Движок агента хранит в своём томе все образы и кеши, пока их не удалят.</translation>
    </message>
    <message>
        <source>See what takes the space, and remove what is not needed. docker system prune removes stopped containers, unused networks and images; read what it lists first.</source>
        <translation>Посмотрите, что занимает место, и удалите ненужное. docker system prune удаляет остановленные контейнеры, неиспользуемые сети и образы; сначала прочитайте, что именно он перечисляет.</translation>
    </message>
    <message>
        <source>The host allows too few file watches</source>
        <translation>Хост разрешает слишком мало наблюдений за файлами</translation>
    </message>
    <message>
        <source>Engines and builds watch files, and all containers together share one limit of the kernel, which is used up.</source>
        <translation>Движки и сборки следят за файлами, а лимит ядра один на все контейнеры, и он исчерпан.</translation>
    </message>
    <message>
        <source>Raise the limits on the host. To keep them after a restart, put them into a file in /etc/sysctl.d.</source>
        <translation>Увеличьте лимиты на хосте. Чтобы они сохранились после перезагрузки, запишите их в файл в /etc/sysctl.d.</translation>
    </message>
    <message>
        <source>A container's files are still in use</source>
        <translation>Файлы контейнера ещё используются</translation>
    </message>
    <message>
        <source>Something on the host still holds the files of the container that is to be removed.</source>
        <translation>Что-то на хосте ещё удерживает файлы удаляемого контейнера.</translation>
    </message>
    <message>
        <source>Wait a moment and remove it again. If it stays so, restart Docker.</source>
        <translation>Немного подождите и удалите его снова. Если не поможет, перезапустите Docker.</translation>
    </message>
    <message>
        <source>The host's kernel lacks the newer network rules</source>
        <translation>В ядре хоста нет новых сетевых правил</translation>
    </message>
    <message>
        <source>The engine inside sets up its network with nf_tables, which this host's kernel does not offer.</source>
        <translation>Движок внутри настраивает сеть через nf_tables, а ядро этого хоста их не поддерживает.</translation>
    </message>
    <message>
        <source>Let the engine inside use the older rules: set DOCKER_IPTABLES_LEGACY=1 for the container that runs it (TeamCity images since September 2025, docker:dind).</source>
        <translation>Переключите движок внутри на старые правила: задайте DOCKER_IPTABLES_LEGACY=1 контейнеру, в котором он работает (образы TeamCity с сентября 2025 года, docker:dind).</translation>
    </message>
    <message>
        <source>The host's kernel lacks the older network rules</source>
        <translation>В ядре хоста нет старых сетевых правил</translation>
    </message>
    <message>
        <source>The engine inside sets up its network with the older iptables, whose module is not loaded on the host, and a container can't load it.</source>
        <translation>Движок внутри настраивает сеть через старый iptables, модуль которого на хосте не загружен, а контейнер загрузить его не может.</translation>
    </message>
    <message>
        <source>Load the module on the host. Or let the engine inside use the newer rules: set DOCKER_IPTABLES_LEGACY to nothing in docker:dind, and leave it out in TeamCity's images.</source>
        <translation>Загрузите модуль на хосте. Или переключите движок внутри на новые правила: задайте для docker:dind пустую переменную DOCKER_IPTABLES_LEGACY, а для образов TeamCity уберите её.</translation>
    </message>
    <message>
        <source>The program iptables is missing</source>
        <translation>Нет программы iptables</translation>
    </message>
    <message>
        <source>The engine needs iptables for its network, and it is not installed where the engine runs.</source>
        <translation>Движку нужен iptables для сети, а там, где движок работает, он не установлен.</translation>
    </message>
    <message>
        <source>Install the package iptables there, or use an image that has it: docker:dind or a TeamCity agent image.</source>
        <translation>Установите там пакет iptables или возьмите образ, в котором он есть: docker:dind или образ агента TeamCity.</translation>
    </message>
    <message>
        <source>Docker's network rules are gone</source>
        <translation>Пропали сетевые правила Docker</translation>
    </message>
    <message>
        <source>A firewall was started or reloaded after Docker and took Docker's rules away.</source>
        <translation>Межсетевой экран запустили или перезагрузили после Docker, и он удалил правила Docker.</translation>
    </message>
    <message>
        <source>Restart Docker; that restores them. It stops containers for a moment.</source>
        <translation>Перезапустите Docker; это восстановит правила. Контейнеры при этом ненадолго остановятся.</translation>
    </message>
    <message>
        <source>The engine can't set up its network</source>
        <translation>Движок не может настроить свою сеть</translation>
    </message>
    <message>
        <source>Setting up the address translation failed. Inside a container: the privileged flag is missing, or the host's kernel lacks what the engine uses.</source>
        <translation>Не удалось настроить трансляцию адресов. Внутри контейнера: не задан флаг privileged, или в ядре хоста нет того, чем пользуется движок.</translation>
    </message>
    <message>
        <source>Make the container privileged or use Sysbox. If it is, try DOCKER_IPTABLES_LEGACY=1 for it.</source>
        <translation>Сделайте контейнер привилегированным или используйте Sysbox. Если это уже так, попробуйте задать ему DOCKER_IPTABLES_LEGACY=1.</translation>
    </message>
    <message>
        <source>The engine does not start because of its network; the rest of the line says what failed.</source>
        <translation>Движок не запускается из-за сети; что именно не удалось, сказано в остальной части строки.</translation>
    </message>
    <message>
        <source>Check that the container is privileged or runs under Sysbox, and that its network ranges do not overlap with the host's.</source>
        <translation>Проверьте, что контейнер привилегирован или работает под Sysbox и что его диапазоны сетей не пересекаются с диапазонами хоста.</translation>
    </message>
    <message>
        <source>No free range of addresses is left for the network</source>
        <translation>Для сети не осталось свободного диапазона адресов</translation>
    </message>
    <message>
        <source>Every range that Docker may use is taken: by many Docker networks, or by a VPN or other networks of the host.</source>
        <translation>Заняты все диапазоны, доступные Docker: множеством сетей Docker, VPN или другими сетями хоста.</translation>
    </message>
    <message>
        <source>Remove networks that nobody uses. If a VPN takes the ranges, switch it off while the network is made, or set "default-address-pools" in /etc/docker/daemon.json.</source>
        <translation>Удалите сети, которыми никто не пользуется. Если диапазоны занимает VPN, отключите его на время создания сети или задайте "default-address-pools" в /etc/docker/daemon.json.</translation>
    </message>
    <message>
        <source>The engine does not know the host's address</source>
        <translation>Движок не знает адреса хоста</translation>
    </message>
    <message>
        <source>host.docker.internal was asked for with host-gateway, but the engine has no default bridge to take the address from.</source>
        <translation>host.docker.internal запрошен через host-gateway, но у движка нет сети bridge по умолчанию, из которой можно взять адрес.</translation>
    </message>
    <message>
        <source>Set "host-gateway-ip" in the engine's daemon.json, or use the host's address in the network instead.</source>
        <translation>Задайте "host-gateway-ip" в daemon.json движка или используйте вместо этого адрес хоста в сети.</translation>
    </message>
    <message>
        <source>Only networks of your own know names</source>
        <translation>Имена действуют только в созданных вами сетях</translation>
    </message>
    <message>
        <source>A container has a name in its network only if that network was made by you; Docker's default bridge knows none.</source>
        <translation>Контейнер имеет имя в своей сети, только если эту сеть создали вы; в сети bridge по умолчанию имён нет.</translation>
    </message>
    <message>
        <source>Make a network and put the containers on it.</source>
        <translation>Создайте сеть и подключите к ней контейнеры.</translation>
    </message>
    <message>
        <source>The network is still in use</source>
        <translation>Сеть ещё используется</translation>
    </message>
    <message>
        <source>A network can only be removed when no container is connected to it.</source>
        <translation>Удалить сеть можно, только когда к ней не подключён ни один контейнер.</translation>
    </message>
    <message>
        <source>Stop and remove the containers on it first.</source>
        <translation>Сначала остановите и удалите контейнеры этой сети.</translation>
    </message>
    <message>
        <source>A network of this name exists already</source>
        <translation>Сеть с таким именем уже существует</translation>
    </message>
    <message>
        <source>Each network of an engine has a name of its own.</source>
        <translation>Имена сетей в одном движке не повторяются.</translation>
    </message>
    <message>
        <source>Choose another name for the agent, or use the network that is there.</source>
        <translation>Выберите для агента другое имя или используйте существующую сеть.</translation>
    </message>
    <message>
        <source>The engine thinks that it runs already</source>
        <translation>Движок считает, что он уже работает</translation>
    </message>
    <message>
        <source>A file docker.pid is left from before the container stopped hard. TeamCity images before 2023.03 do not remove it.</source>
        <translation>После аварийной остановки контейнера остался файл docker.pid. Образы TeamCity до 2023.03 его не удаляют.</translation>
    </message>
    <message>
        <source>Use a newer agent image. For now, make the container again; its volumes stay.</source>
        <translation>Возьмите более новый образ агента. Пока же создайте контейнер заново; его тома сохранятся.</translation>
    </message>
    <message>
        <source>The engine's helper containerd does not start</source>
        <translation>Не запускается containerd, вспомогательная программа движка</translation>
    </message>
    <message>
        <source>The engine starts containerd and waits for it in vain. In a container the reason is mostly that the privileged flag is missing; the lines before say more.</source>
        <translation>Движок запускает containerd и не может его дождаться. В контейнере обычно дело в том, что не задан флаг privileged; подробнее — в предыдущих строках.</translation>
    </message>
    <message>
        <source>Make the container privileged or use Sysbox, and look at the lines before this one.</source>
        <translation>Сделайте контейнер привилегированным или используйте Sysbox и посмотрите строки перед этой.</translation>
    </message>
    <message>
        <source>Anyone in the network can take over this engine</source>
        <translation>Этот движок может захватить любой в сети</translation>
    </message>
    <message>
        <source>The engine listens on a network port without encryption or password. Whoever reaches the port is root on its machine.</source>
        <translation>Движок слушает сетевой порт без шифрования и пароля. Кто может подключиться к порту, тот root на этой машине.</translation>
    </message>
    <message>
        <source>Remove the tcp:// address from the engine's start options or daemon.json, or protect it with TLS (port 2376).</source>
        <translation>Уберите адрес tcp:// из параметров запуска движка или daemon.json либо защитите его с помощью TLS (порт 2376).</translation>
    </message>
    <message>
        <source>Docker Desktop's isolation forbids this</source>
        <translation>Это запрещает изоляция Docker Desktop</translation>
    </message>
    <message>
        <source>Enhanced Container Isolation is switched on in Docker Desktop. It keeps containers from the Docker socket unless an administrator allows the image.</source>
        <translation>В Docker Desktop включена функция Enhanced Container Isolation. Она не подпускает контейнеры к сокету Docker, если администратор не разрешил образ.</translation>
    </message>
    <message>
        <source>Ask the administrator of Docker Desktop to allow the agent's image and the commands, or use the method dind.</source>
        <translation>Попросите администратора Docker Desktop разрешить образ агента и команды или используйте метод dind.</translation>
    </message>
    <message>
        <source>Your user may not use the Docker socket</source>
        <translation>У вашего пользователя нет доступа к сокету Docker</translation>
    </message>
    <message>
        <source>The socket belongs to root and one group, and this user is not in it. In an agent: the group's number differs between host and image, or SELinux forbids it.</source>
        <translation>Сокет принадлежит root и одной группе, а этот пользователь в неё не входит. В агенте: номер группы на хосте и в образе различается, или доступ запрещает SELinux.</translation>
    </message>
    <message>
        <source>On the host: join the group docker, then log out and in. For an agent: give it the number of the socket's group (--group-add), or run it as root. Whoever may use the socket is as powerful as root.</source>
        <translation>На хосте: вступите в группу docker, затем выйдите из системы и войдите снова. Для агента: задайте ему номер группы сокета (--group-add) или запускайте его от имени root. Кто имеет доступ к сокету, обладает теми же возможностями, что и root.</translation>
    </message>
    <message>
        <source>There is no Docker socket at this path</source>
        <translation>По этому пути нет сокета Docker</translation>
    </message>
    <message>
        <source>The engine is not started, or listens elsewhere: rootless Docker and Docker Desktop on Linux have sockets of their own. In an agent, the socket is not mounted.</source>
        <translation>Движок не запущен или слушает в другом месте: у rootless Docker и Docker Desktop в Linux свои сокеты. В агенте: сокет не смонтирован.</translation>
    </message>
    <message>
        <source>Start Docker, or choose the context of the engine that runs. In an agent, mount the socket, or wait until the engine inside has started.</source>
        <translation>Запустите Docker или выберите контекст работающего движка. В агенте: смонтируйте сокет или дождитесь запуска движка внутри.</translation>
    </message>
    <message>
        <source>Nothing listens at the Docker socket</source>
        <translation>Сокет Docker никто не слушает</translation>
    </message>
    <message>
        <source>The socket's file is there, but the engine behind it has stopped, or a folder of that name has been made in its place.</source>
        <translation>Файл сокета есть, но движок за ним остановлен, или вместо сокета создана папка с таким именем.</translation>
    </message>
    <message>
        <source>Start Docker and look why it had stopped.</source>
        <translation>Запустите Docker и выясните, почему он остановился.</translation>
    </message>
    <message>
        <source>The name of the engine's container is not found</source>
        <translation>Имя контейнера движка не найдено</translation>
    </message>
    <message>
        <source>The engine beside the agent is looked for under the name docker, and no container in the agent's network has that name.</source>
        <translation>Движок рядом с агентом ищется под именем docker, а контейнера с таким именем в сети агента нет.</translation>
    </message>
    <message>
        <source>Put both containers on one network of your own and give the engine's the alias docker (in Compose: call the service docker).</source>
        <translation>Подключите оба контейнера к одной созданной вами сети и дайте контейнеру движка псевдоним docker (в Compose: назовите сервис docker).</translation>
    </message>
    <message>
        <source>The engine beside the agent does not answer</source>
        <translation>Движок рядом с агентом не отвечает</translation>
    </message>
    <message>
        <source>The engine is reached over the network and has not started yet, has stopped, or listens on the other port: 2376 with TLS, 2375 without.</source>
        <translation>Движок доступен по сети и ещё не запустился, остановился или слушает другой порт: 2376 с TLS, 2375 без него.</translation>
    </message>
    <message>
        <source>Look at the log of the engine's container. DOCKER_HOST has to name the port that it listens on. A health check lets the agent wait for it.</source>
        <translation>Посмотрите журнал контейнера движка. В DOCKER_HOST должен быть указан порт, который движок слушает. Проверка состояния позволит агенту дождаться движка.</translation>
    </message>
    <message>
        <source>The engine wants TLS, and the client speaks without</source>
        <translation>Движку нужен TLS, а клиент работает без него</translation>
    </message>
    <message>
        <source>DOCKER_HOST names the encrypted port 2376, but the client was not told to use TLS.</source>
        <translation>В DOCKER_HOST указан порт с шифрованием 2376, но клиенту не велено использовать TLS.</translation>
    </message>
    <message>
        <source>Set DOCKER_TLS_VERIFY=1 and DOCKER_CERT_PATH=/certs/client for the agent, and mount the certificates there.</source>
        <translation>Задайте агенту DOCKER_TLS_VERIFY=1 и DOCKER_CERT_PATH=/certs/client и смонтируйте туда сертификаты.</translation>
    </message>
    <message>
        <source>The engine does not accept the client's certificate</source>
        <translation>Движок не принимает сертификат клиента</translation>
    </message>
    <message>
        <source>The client shows no certificate, or one from another certificate authority; the engine may have made new ones since.</source>
        <translation>Клиент не предъявляет сертификат или предъявляет сертификат другого центра сертификации; возможно, движок с тех пор создал новые.</translation>
    </message>
    <message>
        <source>Mount the engine's client certificates (/certs/client) into the agent, set DOCKER_CERT_PATH to them, and restart the agent after the engine's certificates have changed.</source>
        <translation>Смонтируйте в агент клиентские сертификаты движка (/certs/client), укажите путь к ним в DOCKER_CERT_PATH и перезапускайте агент после смены сертификатов движка.</translation>
    </message>
    <message>
        <source>The client's certificates are not there</source>
        <translation>Нет сертификатов клиента</translation>
    </message>
    <message>
        <source>DOCKER_CERT_PATH names a folder without the certificates: the volume is not mounted there, or the engine has not made them yet.</source>
        <translation>В DOCKER_CERT_PATH указана папка без сертификатов: том туда не смонтирован, или движок их ещё не создал.</translation>
    </message>
    <message>
        <source>Mount the volume that the engine has at /certs/client into the agent, and let the agent start after the engine is healthy.</source>
        <translation>Смонтируйте в агент том, который у движка смонтирован в /certs/client, и запускайте агент после того, как движок пройдёт проверку состояния.</translation>
    </message>
    <message>
        <source>The registry speaks plain HTTP</source>
        <translation>Реестр работает по обычному HTTP</translation>
    </message>
    <message>
        <source>The engine talks to registries over HTTPS, unless it was told that this one has none.</source>
        <translation>Движок обращается к реестрам по HTTPS, если ему не указано, что этот реестр работает без него.</translation>
    </message>
    <message>
        <source>Give the registry a certificate. If you trust the network, add it to "insecure-registries" of the daemon.json of the engine that pulls, and restart that engine.</source>
        <translation>Установите реестру сертификат. Если вы доверяете сети, добавьте реестр в "insecure-registries" в daemon.json того движка, который загружает образы, и перезапустите этот движок.</translation>
    </message>
    <message>
        <source>The client wants TLS, and the engine speaks without</source>
        <translation>Клиенту нужен TLS, а движок работает без него</translation>
    </message>
    <message>
        <source>DOCKER_TLS_VERIFY is set, but DOCKER_HOST names a port without encryption (2375).</source>
        <translation>Задана переменная DOCKER_TLS_VERIFY, но в DOCKER_HOST указан порт без шифрования (2375).</translation>
    </message>
    <message>
        <source>Use port 2376, or remove DOCKER_TLS_VERIFY.</source>
        <translation>Используйте порт 2376 или уберите DOCKER_TLS_VERIFY.</translation>
    </message>
    <message>
        <source>The certificate was made for another name</source>
        <translation>Сертификат выдан на другое имя</translation>
    </message>
    <message>
        <source>The name or address that was used is not in the server's certificate. docker:dind puts docker, localhost, its host name and its addresses there, no other network alias.</source>
        <translation>Имени или адреса, по которому идёт обращение, нет в сертификате сервера. docker:dind включает в него docker, localhost, имя своего хоста и свои адреса, но не другие псевдонимы в сети.</translation>
    </message>
    <message>
        <source>Use one of the names that the message lists. For docker:dind: use the name docker, set its host name, or add yours with DOCKER_TLS_SAN=DNS:yourname.</source>
        <translation>Используйте одно из имён, перечисленных в сообщении. Для docker:dind: используйте имя docker, задайте имя хоста или добавьте своё через DOCKER_TLS_SAN=DNS:yourname.</translation>
    </message>
    <message>
        <source>The certificate has run out, or the clock is wrong</source>
        <translation>Срок действия сертификата истёк, или неверны часы</translation>
    </message>
    <message>
        <source>The server's certificate is not valid at the time that this machine's clock shows.</source>
        <translation>Сертификат сервера недействителен на время, которое показывают часы этой машины.</translation>
    </message>
    <message>
        <source>Check the clock. docker:dind makes new certificates at each start: restart it, and then the agent.</source>
        <translation>Проверьте часы. docker:dind создаёт новые сертификаты при каждом запуске: перезапустите его, затем агент.</translation>
    </message>
    <message>
        <source>The server's certificate is not trusted</source>
        <translation>Нет доверия к сертификату сервера</translation>
    </message>
    <message>
        <source>The certificate comes from an authority of your own that the engine does not know.</source>
        <translation>Сертификат выдан вашим собственным центром сертификации, которого движок не знает.</translation>
    </message>
    <message>
        <source>For a registry: put the authority's certificate as ca.crt into /etc/docker/certs.d/ in a folder named like the registry (with its port), at the engine that pulls. For docker:dind: mount its client certificates.</source>
        <translation>Для реестра: положите сертификат центра под именем ca.crt в /etc/docker/certs.d/ в папку, названную как реестр (вместе с портом), у движка, который загружает образы. Для docker:dind: смонтируйте его клиентские сертификаты.</translation>
    </message>
    <message>
        <source>The Docker client is too old for this engine</source>
        <translation>Клиент Docker слишком старый для этого движка</translation>
    </message>
    <message>
        <source>Engines 29.0 to 29.2 want clients from Docker 25 on (API 1.44); from 29.3 on, 19.03 is enough (API 1.40). Older agent images and Compose 1.29 bring older clients.</source>
        <translation>Движкам с 29.0 по 29.2 нужны клиенты начиная с Docker 25 (API 1.44); с 29.3 достаточно 19.03 (API 1.40). В старых образах агента и в Compose 1.29 клиенты более старые.</translation>
    </message>
    <message>
        <source>Update what calls the engine (the agent's image, docker-compose), or the engine to 29.3 or newer. As a bridge, the engine's start variable DOCKER_MIN_API_VERSION=1.24 lets old clients in.</source>
        <translation>Обновите то, что обращается к движку (образ агента, docker-compose), или движок до 29.3 или новее. Временно пустить старых клиентов можно, запустив движок с переменной DOCKER_MIN_API_VERSION=1.24.</translation>
    </message>
    <message>
        <source>The client was told to speak a newer API than the engine knows</source>
        <translation>Клиенту задан более новый API, чем знает движок</translation>
    </message>
    <message>
        <source>DOCKER_API_VERSION fixes the version, so the client does not agree on one with the engine.</source>
        <translation>Переменная DOCKER_API_VERSION фиксирует версию, и клиент не согласует её с движком.</translation>
    </message>
    <message>
        <source>Remove DOCKER_API_VERSION, or set it to the version that the message names.</source>
        <translation>Уберите DOCKER_API_VERSION или задайте версию, названную в сообщении.</translation>
    </message>
    <message>
        <source>The engine is too old for this Docker client</source>
        <translation>Движок слишком старый для этого клиента Docker</translation>
    </message>
    <message>
        <source>Docker clients from 29 on talk to engines with API 1.44 and newer (Docker 25). Podman offered less until 2026.</source>
        <translation>Клиенты Docker начиная с 29 работают с движками с API 1.44 и новее (Docker 25). Podman до 2026 года поддерживал меньше.</translation>
    </message>
    <message>
        <source>Update the engine or Podman, or use an older client: an agent image from before 2026.</source>
        <translation>Обновите движок или Podman либо возьмите более старый клиент: образ агента, выпущенный до 2026 года.</translation>
    </message>
    <message>
        <source>The chosen Docker context does not exist</source>
        <translation>Выбранного контекста Docker не существует</translation>
    </message>
    <message>
        <source>DOCKER_CONTEXT or Docker's settings name a context that has been removed.</source>
        <translation>В DOCKER_CONTEXT или в настройках Docker указан контекст, которого больше нет.</translation>
    </message>
    <message>
        <source>Choose one that exists.</source>
        <translation>Выберите существующий контекст.</translation>
    </message>
    <message>
        <source>The remote engine can't be reached over SSH</source>
        <translation>Удалённый движок недоступен по SSH</translation>
    </message>
    <message>
        <source>The connection to the other machine failed, or no Docker is installed there. The end of the message is what SSH said.</source>
        <translation>Не удалось подключиться к другой машине, или на ней не установлен Docker. В конце сообщения — ответ SSH.</translation>
    </message>
    <message>
        <source>Try the same connection with ssh first: it has to work without a question (key, known host), and docker must run there.</source>
        <translation>Сначала проверьте это подключение через ssh: оно должно проходить без вопросов (ключ, известный хост), и на той машине должен работать docker.</translation>
    </message>
    <message>
        <source>Docker Desktop is not joined with this WSL system</source>
        <translation>Docker Desktop не связан с этой системой WSL</translation>
    </message>
    <message>
        <source>The command docker in WSL comes from Docker Desktop, and its integration is off for this distribution, or Desktop is not running.</source>
        <translation>Команда docker в WSL — от Docker Desktop, а интеграция с этим дистрибутивом выключена, или Docker Desktop не запущен.</translation>
    </message>
    <message>
        <source>Start Docker Desktop and switch the distribution on under Settings, Resources, WSL integration.</source>
        <translation>Запустите Docker Desktop и включите дистрибутив в разделе Settings, Resources, WSL integration.</translation>
    </message>
    <message>
        <source>No Docker engine answers</source>
        <translation>Ни один движок Docker не отвечает</translation>
    </message>
    <message>
        <source>The engine is not running, or the client looks for it in the wrong place (DOCKER_HOST, context).</source>
        <translation>Движок не запущен, или клиент ищет его не там (DOCKER_HOST, контекст).</translation>
    </message>
    <message>
        <source>Start Docker and look which engine the client uses.</source>
        <translation>Запустите Docker и проверьте, каким движком пользуется клиент.</translation>
    </message>
    <message>
        <source>A proxy in front of the socket forbids this</source>
        <translation>Это запрещает прокси перед сокетом</translation>
    </message>
    <message>
        <source>The call went to a socket proxy, which lets only some of Docker's commands through.</source>
        <translation>Вызов пришёл на прокси сокета, который пропускает лишь часть команд Docker.</translation>
    </message>
    <message>
        <source>Allow this call in the proxy's settings; for an agent of this program, --socket-proxy run lets containers through. Whoever may start containers through a proxy is root on the host, as with the socket itself.</source>
        <translation>Разрешите этот вызов в настройках прокси; для агента этой программы контейнеры пропускает --socket-proxy run. Тот, кто может запускать контейнеры через прокси, — root на хосте, как и при доступе к самому сокету.</translation>
    </message>
    <message>
        <source>What stands before the engine does not pass BuildKit on</source>
        <translation>То, что стоит перед движком, не пропускает BuildKit</translation>
    </message>
    <message>
        <source>BuildKit switches its connection to HTTP/2. A proxy before the socket that forbids /session or /grpc stops it, as do docker-socket-proxy 0.4.0 and newer, whose HAProxy drops the switch.</source>
        <translation>BuildKit переключает соединение на HTTP/2. Этому мешает прокси перед сокетом, который запрещает /session или /grpc, а также docker-socket-proxy 0.4.0 и новее, где HAProxy сбрасывает переключение.</translation>
    </message>
    <message>
        <source>Let the proxy pass SESSION and GRPC and use its version 0.3.0, or build without BuildKit: DOCKER_BUILDKIT=0 docker build.</source>
        <translation>Разрешите прокси SESSION и GRPC и возьмите его версию 0.3.0 либо собирайте без BuildKit: DOCKER_BUILDKIT=0 docker build.</translation>
    </message>
    <message>
        <source>The program that keeps registry passwords is missing</source>
        <translation>Нет программы, которая хранит пароли к реестрам</translation>
    </message>
    <message>
        <source>Docker's settings name a helper for passwords (docker-credential-…), and it is not installed here or fails. It is often left behind by Docker Desktop.</source>
        <translation>В настройках Docker указана вспомогательная программа для паролей (docker-credential-…), но здесь она не установлена или завершается с ошибкой. Часто её запись остаётся после Docker Desktop.</translation>
    </message>
    <message>
        <source>Install the helper, or remove "credsStore" from ~/.docker/config.json and log in again.</source>
        <translation>Установите эту программу или удалите "credsStore" из ~/.docker/config.json и войдите снова.</translation>
    </message>
    <message>
        <source>The registry's limit of pulls is used up</source>
        <translation>Исчерпан лимит загрузок из реестра</translation>
    </message>
    <message>
        <source>Docker Hub counts pulls by account, and by address for those who are not logged in; all agents behind one address share the number.</source>
        <translation>Docker Hub считает загрузки по учётной записи, а без входа — по адресу; число общее для всех агентов за одним адресом.</translation>
    </message>
    <message>
        <source>Log in, wait some hours, or pull through a mirror of your own. An engine inside an agent needs the login or the mirror, too.</source>
        <translation>Войдите в реестр, подождите несколько часов или загружайте через своё зеркало. Движку внутри агента тоже нужен вход или зеркало.</translation>
    </message>
    <message>
        <source>The image does not exist, or you may not have it</source>
        <translation>Образ не существует, или у вас нет к нему доступа</translation>
    </message>
    <message>
        <source>Registries give the same answer to both. A misspelt name is the most frequent reason.</source>
        <translation>В обоих случаях реестры отвечают одинаково. Чаще всего причина — опечатка в имени.</translation>
    </message>
    <message>
        <source>Check the image's name. If it is private, log in to its registry first.</source>
        <translation>Проверьте имя образа. Если он закрытый, сначала войдите в его реестр.</translation>
    </message>
    <message>
        <source>The registry wants to know who you are</source>
        <translation>Реестр требует входа</translation>
    </message>
    <message>
        <source>No login is stored for this registry, or the password is wrong or expired. The engine inside an agent does not use the host's logins.</source>
        <translation>Для этого реестра не сохранены данные для входа, либо пароль неверен или устарел. Движок внутри агента не использует данные для входа, сохранённые на хосте.</translation>
    </message>
    <message>
        <source>Log in to the registry that the image's name begins with.</source>
        <translation>Войдите в реестр, с которого начинается имя образа.</translation>
    </message>
    <message>
        <source>The image does not exist for this kind of processor</source>
        <translation>Для этой архитектуры процессора образа нет</translation>
    </message>
    <message>
        <source>The tag has no variant for the engine's platform. TeamCity tags like -linux-sudo are for amd64 only; the arm64 ones are called -linux-arm64-sudo.</source>
        <translation>У тега нет варианта для платформы движка. Теги TeamCity вида -linux-sudo — только для amd64; для arm64 они называются -linux-arm64-sudo.</translation>
    </message>
    <message>
        <source>Choose a tag for this platform.</source>
        <translation>Выберите тег для этой платформы.</translation>
    </message>
    <message>
        <source>The image has no such tag</source>
        <translation>У образа нет такого тега</translation>
    </message>
    <message>
        <source>The repository exists, the tag does not: a misspelling, or a version that was not published.</source>
        <translation>Репозиторий существует, а тега нет: опечатка или неопубликованная версия.</translation>
    </message>
    <message>
        <source>Look up the tag on the registry's page and correct it.</source>
        <translation>Найдите тег на странице реестра и исправьте его.</translation>
    </message>
    <message>
        <source>The program was made for another kind of processor</source>
        <translation>Программа собрана для другой архитектуры процессора</translation>
    </message>
    <message>
        <source>The image is for another platform (amd64 on arm64 or the other way round), or a start script lacks its first line.</source>
        <translation>Образ предназначен для другой платформы (amd64 на arm64 или наоборот), или в сценарии запуска нет первой строки.</translation>
    </message>
    <message>
        <source>Use the image's variant for this platform.</source>
        <translation>Возьмите вариант образа для этой платформы.</translation>
    </message>
    <message>
        <source>The image runs by emulation</source>
        <translation>Образ работает в режиме эмуляции</translation>
    </message>
    <message>
        <source>A warning: the image is for another kind of processor. It works slowly, if at all; an engine inside does not.</source>
        <translation>Предупреждение: образ предназначен для другой архитектуры процессора. Он работает медленно, если вообще работает; движок внутри работать не будет.</translation>
    </message>
    <message>
        <source>Choose the tag for this machine's platform.</source>
        <translation>Выберите тег для платформы этой машины.</translation>
    </message>
    <message>
        <source>The proxy can't be reached</source>
        <translation>Прокси недоступен</translation>
    </message>
    <message>
        <source>The engine is told to go through a proxy, and the proxy does not answer, or its name is not known where the engine runs.</source>
        <translation>Движку указано работать через прокси, а прокси не отвечает, или его имя неизвестно там, где работает движок.</translation>
    </message>
    <message>
        <source>Correct the proxy's address for the engine: daemon.json or its service; for docker:dind the variables HTTP_PROXY and HTTPS_PROXY of its container. localhost means that container.</source>
        <translation>Исправьте адрес прокси для движка: daemon.json или его служба; для docker:dind — переменные HTTP_PROXY и HTTPS_PROXY его контейнера. localhost означает сам этот контейнер.</translation>
    </message>
    <message>
        <source>The encrypted connection does not come about</source>
        <translation>Не удаётся установить шифрованное соединение</translation>
    </message>
    <message>
        <source>The server answers, and then nothing more arrives. In containers this is typical of packets that are too large for the way (MTU): the host's network allows less than the 1500 that Docker assumes.</source>
        <translation>Сервер отвечает, а затем больше ничего не приходит. В контейнерах так обычно бывает, когда пакеты слишком велики для маршрута (MTU): сеть хоста пропускает меньше 1500, на которые рассчитывает Docker.</translation>
    </message>
    <message>
        <source>Compare the host's MTU with Docker's, and set "mtu" in the daemon.json of the engine (docker:dind: --mtu=1400). If a proxy is needed, set that.</source>
        <translation>Сравните MTU хоста и Docker и задайте "mtu" в daemon.json движка (docker:dind: --mtu=1400). Если нужен прокси, задайте его.</translation>
    </message>
    <message>
        <source>The registry's name is not found</source>
        <translation>Имя реестра не найдено</translation>
    </message>
    <message>
        <source>The engine can't resolve the registry's name: DNS does not work where the engine runs, or only through a proxy.</source>
        <translation>Движок не может разрешить имя реестра: там, где он работает, DNS не действует или доступен только через прокси.</translation>
    </message>
    <message>
        <source>Check DNS on the engine's machine. For an engine inside an agent, set "dns" in its daemon.json. Without a way to the internet, use a registry of your own.</source>
        <translation>Проверьте DNS на машине движка. Для движка внутри агента задайте "dns" в его daemon.json. Если выхода в интернет нет, используйте собственный реестр.</translation>
    </message>
    <message>
        <source>The registry does not answer</source>
        <translation>Реестр не отвечает</translation>
    </message>
    <message>
        <source>No connection to the registry in time: a firewall, a missing proxy setting, or packets too large for the way (MTU).</source>
        <translation>Нет соединения с реестром за отведённое время: межсетевой экран, не заданный прокси или слишком большие для маршрута пакеты (MTU).</translation>
    </message>
    <message>
        <source>Check whether the engine's machine reaches the internet and needs a proxy. The shell's proxy variables do not reach the engine; set them in daemon.json.</source>
        <translation>Проверьте, есть ли у машины движка выход в интернет и нужен ли ей прокси. Переменные прокси из оболочки до движка не доходят; задайте их в daemon.json.</translation>
    </message>
    <message>
        <source>A container of this name exists already</source>
        <translation>Контейнер с таким именем уже существует</translation>
    </message>
    <message>
        <source>Names are unique in an engine, and stopped containers keep theirs.</source>
        <translation>Имена в движке не повторяются, и остановленные контейнеры свои имена сохраняют.</translation>
    </message>
    <message>
        <source>Choose another name, or remove the old container if you do not need it.</source>
        <translation>Выберите другое имя или удалите старый контейнер, если он вам не нужен.</translation>
    </message>
    <message>
        <source>Another program uses this port</source>
        <translation>Этот порт занят другой программой</translation>
    </message>
    <message>
        <source>A published port can belong to one program of the host at a time. With the method docker-socket, ports of all builds meet on the host.</source>
        <translation>Опубликованный порт на хосте может одновременно принадлежать только одной программе. С методом docker-socket порты всех сборок сталкиваются на хосте.</translation>
    </message>
    <message>
        <source>Publish another port, or stop what uses it. An agent itself needs no published port.</source>
        <translation>Опубликуйте другой порт или остановите то, что его занимает. Самому агенту опубликованный порт не нужен.</translation>
    </message>
    <message>
        <source>The folder or socket to mount does not exist</source>
        <translation>Монтируемая папка или сокет не существует</translation>
    </message>
    <message>
        <source>The path is looked up on the engine's machine, and it is not there. For the Docker socket: the engine is rootless or listens elsewhere.</source>
        <translation>Путь ищется на машине движка, и там его нет. В случае сокета Docker: движок работает в режиме rootless или слушает в другом месте.</translation>
    </message>
    <message>
        <source>Create the folder on the engine's machine, or correct the path.</source>
        <translation>Создайте папку на машине движка или исправьте путь.</translation>
    </message>
    <message>
        <source>Docker Desktop does not share this folder</source>
        <translation>Docker Desktop не предоставляет доступ к этой папке</translation>
    </message>
    <message>
        <source>Docker Desktop passes only some of the computer's folders on to containers, and /opt is not among them.</source>
        <translation>Docker Desktop передаёт контейнерам лишь некоторые папки компьютера, и /opt среди них нет.</translation>
    </message>
    <message>
        <source>Add the folder under Settings, Resources, File sharing; or use named volumes; or choose the method dind, which needs no folders of the host.</source>
        <translation>Добавьте папку в разделе Settings, Resources, File sharing; или используйте именованные тома; или выберите метод dind, которому папки хоста не нужны.</translation>
    </message>
    <message>
        <source>A folder was made where a file or socket should be</source>
        <translation>Вместо файла или сокета создана папка</translation>
    </message>
    <message>
        <source>Something was mounted with -v from a path that did not exist, and Docker made an empty folder there. The Docker socket suffers this most.</source>
        <translation>С помощью -v смонтирован несуществующий путь, и Docker создал на его месте пустую папку. Чаще всего так бывает с сокетом Docker.</translation>
    </message>
    <message>
        <source>Remove the empty folder on the engine's machine, restart what makes the real file (Docker, for the socket), and try again.</source>
        <translation>Удалите пустую папку на машине движка, перезапустите то, что создаёт настоящий файл (для сокета — Docker), и повторите попытку.</translation>
    </message>
    <message>
        <source>The volume still belongs to a container</source>
        <translation>Том ещё принадлежит контейнеру</translation>
    </message>
    <message>
        <source>A volume can be removed only after the containers that mount it, stopped ones included.</source>
        <translation>Том можно удалить только после контейнеров, которые его монтируют, включая остановленные.</translation>
    </message>
    <message>
        <source>Remove those containers first.</source>
        <translation>Сначала удалите эти контейнеры.</translation>
    </message>
    <message>
        <source>A container can't restart and remove itself</source>
        <translation>Контейнер не может и перезапускаться, и удалять себя</translation>
    </message>
    <message>
        <source>--rm removes the container when it stops, --restart starts it again; only one of them makes sense.</source>
        <translation>--rm удаляет контейнер при остановке, --restart запускает его снова; вместе они не имеют смысла.</translation>
    </message>
    <message>
        <source>Leave --rm out for an agent.</source>
        <translation>Не используйте --rm для агента.</translation>
    </message>
    <message>
        <source>More processors were asked for than there are</source>
        <translation>Запрошено больше процессоров, чем есть</translation>
    </message>
    <message>
        <source>The limit for processors is above what the engine's machine has.</source>
        <translation>Лимит процессоров больше, чем их на машине движка.</translation>
    </message>
    <message>
        <source>Lower the limit.</source>
        <translation>Уменьшите лимит.</translation>
    </message>
    <message>
        <source>The memory limit is too low</source>
        <translation>Лимит памяти слишком мал</translation>
    </message>
    <message>
        <source>Docker takes no limit below 6 MB; a number without a unit counts bytes.</source>
        <translation>Docker не принимает лимит меньше 6 МБ; число без единицы измерения — это байты.</translation>
    </message>
    <message>
        <source>Give the limit with a unit, such as 4g. An agent needs about 500 MB and what its builds need.</source>
        <translation>Укажите лимит с единицей измерения, например 4g. Агенту нужно около 500 МБ и ещё то, что потребуется его сборкам.</translation>
    </message>
    <message>
        <source>The image has no such group</source>
        <translation>В образе нет такой группы</translation>
    </message>
    <message>
        <source>A group was named that does not exist inside the image; the host's names do not count there.</source>
        <translation>Указана группа, которой в образе нет; имена с хоста там не действуют.</translation>
    </message>
    <message>
        <source>Give the group's number instead: that of the socket's group on the engine's machine.</source>
        <translation>Укажите вместо имени номер группы: тот, что у группы сокета на машине движка.</translation>
    </message>
    <message>
        <source>The image has no such user</source>
        <translation>В образе нет такого пользователя</translation>
    </message>
    <message>
        <source>A user was named that does not exist inside the image.</source>
        <translation>Указан пользователь, которого в образе нет.</translation>
    </message>
    <message>
        <source>Use a name or number that the image knows: root or buildagent in TeamCity's images.</source>
        <translation>Используйте имя или номер, которые есть в образе: в образах TeamCity это root или buildagent.</translation>
    </message>
    <message>
        <source>The engine is in no swarm</source>
        <translation>Движок не входит в swarm</translation>
    </message>
    <message>
        <source>The command is for Docker's swarm mode, which is not switched on here. The methods dind and sysbox can't run as a stack anyway.</source>
        <translation>Команда предназначена для режима swarm, который здесь не включён. Методы dind и sysbox в любом случае не могут работать как stack.</translation>
    </message>
    <message>
        <source>Use docker run or docker compose.</source>
        <translation>Используйте docker run или docker compose.</translation>
    </message>
    <message>
        <source>docker stack leaves out parts of the file</source>
        <translation>docker stack пропускает часть файла</translation>
    </message>
    <message>
        <source>docker stack deploy does not know all of Compose: it passes over privileged, restart, security_opt and others. An agent with an engine of its own can't work so.</source>
        <translation>docker stack deploy понимает не всё из Compose: пропускает privileged, restart, security_opt и другое. Агент с собственным движком так работать не может.</translation>
    </message>
    <message>
        <source>Use docker compose up on the machine itself.</source>
        <translation>Выполните docker compose up на самой машине.</translation>
    </message>
    <message>
        <source>The image's name is not well-formed</source>
        <translation>Неверный формат имени образа</translation>
    </message>
    <message>
        <source>Names of images are in small letters, with one colon before the tag. An empty variable or a stray blank in the command has the same effect.</source>
        <translation>Имена образов пишутся строчными буквами, перед тегом одно двоеточие. К тому же результату приводит пустая переменная или лишний пробел в команде.</translation>
    </message>
    <message>
        <source>Correct the name; in a script, look whether a variable is empty.</source>
        <translation>Исправьте имя; в сценарии проверьте, не пуста ли переменная.</translation>
    </message>
    <message>
        <source>The container has no such program</source>
        <translation>В контейнере нет такой программы</translation>
    </message>
    <message>
        <source>The image does not contain the program that was to be started, or an option stands behind the image's name and was taken for one.</source>
        <translation>В образе нет программы, которую требовалось запустить, либо после имени образа стоит параметр, принятый за программу.</translation>
    </message>
    <message>
        <source>Put options before the image's name, and check the command.</source>
        <translation>Поставьте параметры перед именем образа и проверьте команду.</translation>
    </message>
    <message>
        <source>There is no docker command here</source>
        <translation>Здесь нет команды docker</translation>
    </message>
    <message>
        <source>Docker's client is not installed. TeamCity's minimal agent image has none.</source>
        <translation>Клиент Docker не установлен. В минимальном образе агента TeamCity его нет.</translation>
    </message>
    <message>
        <source>Use the image jetbrains/teamcity-agent instead of teamcity-minimal-agent. On your own machine, install Docker.</source>
        <translation>Возьмите образ jetbrains/teamcity-agent вместо teamcity-minimal-agent. На своей машине установите Docker.</translation>
    </message>
    <message>
        <source>docker-compose is not installed</source>
        <translation>docker-compose не установлен</translation>
    </message>
    <message>
        <source>The old program docker-compose is no longer part of TeamCity's images since March 2024.</source>
        <translation>С марта 2024 года старой программы docker-compose в образах TeamCity больше нет.</translation>
    </message>
    <message>
        <source>Write docker compose, with a blank.</source>
        <translation>Пишите docker compose через пробел.</translation>
    </message>
    <message>
        <source>Docker's Compose plugin is not installed</source>
        <translation>Не установлен плагин Docker Compose</translation>
    </message>
    <message>
        <source>The docker command does not know compose: the package docker-compose-plugin is missing.</source>
        <translation>Команда docker не знает compose: нет пакета docker-compose-plugin.</translation>
    </message>
    <message>
        <source>Install it from where Docker came from.</source>
        <translation>Установите его оттуда же, откуда установлен Docker.</translation>
    </message>
    <message>
        <source>Docker's builder plugin is not installed</source>
        <translation>Не установлен плагин сборки Docker</translation>
    </message>
    <message>
        <source>Building with BuildKit needs buildx: the package docker-buildx-plugin is missing.</source>
        <translation>Для сборки с BuildKit нужен buildx: нет пакета docker-buildx-plugin.</translation>
    </message>
    <message>
        <source>This builder builds for one platform only</source>
        <translation>Этот сборщик собирает только для одной платформы</translation>
    </message>
    <message>
        <source>The engine's built-in builder can't build for several kinds of processors at once, unless it uses the containerd image store.</source>
        <translation>Встроенный сборщик движка не может собирать сразу для нескольких архитектур процессора, если не использует хранилище образов containerd.</translation>
    </message>
    <message>
        <source>Make a builder that can, or use an engine from 29 on with its new image store.</source>
        <translation>Создайте сборщик, который это умеет, или возьмите движок начиная с 29 с его новым хранилищем образов.</translation>
    </message>
    <message>
        <source>This docker-compose is too old for the engine</source>
        <translation>Эта версия docker-compose слишком стара для движка</translation>
    </message>
    <message>
        <source>docker-compose 1.29 wants something from the engine that newer ones no longer send. It fails when a container is made again.</source>
        <translation>docker-compose 1.29 ждёт от движка данных, которых новые движки больше не передают. Он завершается с ошибкой при пересоздании контейнера.</translation>
    </message>
    <message>
        <source>Use docker compose (version 2 or newer). The half-made container with a name like 0123_agent has to be removed once.</source>
        <translation>Используйте docker compose (версии 2 или новее). Недосозданный контейнер с именем вида 0123_agent нужно один раз удалить.</translation>
    </message>
    <message>
        <source>docker-compose 1.29 and its Python libraries do not fit</source>
        <translation>docker-compose 1.29 несовместим со своими библиотеками Python</translation>
    </message>
    <message>
        <source>The old docker-compose does not work with newer Python packages on the same machine.</source>
        <translation>Старый docker-compose не работает с более новыми пакетами Python на той же машине.</translation>
    </message>
    <message>
        <source>Use docker compose (version 2 or newer).</source>
        <translation>Используйте docker compose (версии 2 или новее).</translation>
    </message>
    <message>
        <source>Compose does not know one of the file's keys</source>
        <translation>Compose не знает один из ключей файла</translation>
    </message>
    <message>
        <source>A key is misspelt or stands in the wrong place, or docker-compose 1.29 reads a file for version 2: it knows neither name: nor cgroup:.</source>
        <translation>Ключ написан с ошибкой или стоит не на своём месте, либо docker-compose 1.29 читает файл для версии 2: он не знает ни name:, ни cgroup:.</translation>
    </message>
    <message>
        <source>Correct the key that the message names, or use docker compose (version 2 or newer).</source>
        <translation>Исправьте ключ, названный в сообщении, или используйте docker compose (версии 2 или новее).</translation>
    </message>
    <message>
        <source>The line version: is no longer needed</source>
        <translation>Строка version: больше не нужна</translation>
    </message>
    <message>
        <source>A warning without effect: Compose 2 does not look at it.</source>
        <translation>Предупреждение без последствий: Compose 2 эту строку не учитывает.</translation>
    </message>
    <message>
        <source>Remove the line version: from the file.</source>
        <translation>Удалите строку version: из файла.</translation>
    </message>
    <message>
        <source>Compose put nothing in the place of a variable</source>
        <translation>Compose подставил вместо переменной пустое значение</translation>
    </message>
    <message>
        <source>The file has a $ that Compose takes for a variable, and it has no value. A password with a $ is eaten so.</source>
        <translation>В файле есть знак $, который Compose принимает за начало переменной, а значения у неё нет. Так портится пароль со знаком $.</translation>
    </message>
    <message>
        <source>Give the variable a value (in .env, say). Where a $ is meant as such, write $$.</source>
        <translation>Задайте переменной значение (скажем, в .env). Там, где нужен сам знак $, пишите $$.</translation>
    </message>
    <message>
        <source>Compose can't read a $ in the file</source>
        <translation>Compose не может прочитать $ в файле</translation>
    </message>
    <message>
        <source>A $ begins a variable, and what follows is not one.</source>
        <translation>Знак $ начинает переменную, а то, что за ним следует, — не переменная.</translation>
    </message>
    <message>
        <source>Write $$ where a $ is meant as such.</source>
        <translation>Там, где нужен сам знак $, пишите $$.</translation>
    </message>
    <message>
        <source>Something that the agent waits for did not start</source>
        <translation>Не запустилось то, чего ждёт агент</translation>
    </message>
    <message>
        <source>A container that has to be healthy first is not: mostly the engine beside the agent.</source>
        <translation>Контейнер, который должен сначала пройти проверку состояния, её не прошёл: обычно это движок рядом с агентом.</translation>
    </message>
    <message>
        <source>Look at the log of the container that the message names.</source>
        <translation>Посмотрите журнал контейнера, названного в сообщении.</translation>
    </message>
    <message>
        <source>The file uses a name that it does not define</source>
        <translation>В файле есть имя, которое в нём не определено</translation>
    </message>
    <message>
        <source>A service names a volume, network or service that is not in the file.</source>
        <translation>В сервисе указан том, сеть или сервис, которого нет в файле.</translation>
    </message>
    <message>
        <source>Add it under volumes:, networks: or services:, or correct the name. A path has to begin with / or ./.</source>
        <translation>Добавьте его в volumes:, networks: или services: либо исправьте имя. Путь должен начинаться с / или ./.</translation>
    </message>
    <message>
        <source>A network or volume that should be there is not</source>
        <translation>Нет сети или тома, которые должны быть</translation>
    </message>
    <message>
        <source>The file says that it exists already (external: true), and this engine has none of that name.</source>
        <translation>По данным файла объект уже существует (external: true), но на этом движке такого имени нет.</translation>
    </message>
    <message>
        <source>Create it, or remove external: true.</source>
        <translation>Создайте объект или уберите external: true.</translation>
    </message>
    <message>
        <source>The file is not well-formed YAML</source>
        <translation>Неверный YAML в файле</translation>
    </message>
    <message>
        <source>An indentation is off, a tab stands where blanks should be, or a text with a colon lacks its quotes.</source>
        <translation>Неверный отступ, табуляция вместо пробелов или текст с двоеточием без кавычек.</translation>
    </message>
    <message>
        <source>Look at the line that the message names and the one before.</source>
        <translation>Посмотрите строку, названную в сообщении, и строку перед ней.</translation>
    </message>
    <message>
        <source>The env file is missing</source>
        <translation>Нет файла env</translation>
    </message>
    <message>
        <source>The Compose file takes variables from a file that is not beside it.</source>
        <translation>Файл Compose берёт переменные из файла, которого рядом нет.</translation>
    </message>
    <message>
        <source>Put the file there. An export of this program writes it as NAME.env beside the Compose file.</source>
        <translation>Положите туда этот файл. При экспорте эта программа записывает его рядом с файлом Compose как NAME.env.</translation>
    </message>
    <message>
        <source>The agent may not write its settings</source>
        <translation>Агенту запрещено записывать свои настройки</translation>
    </message>
    <message>
        <source>The folder mounted at /data/teamcity_agent/conf belongs to root, and the agent runs as user 1000 since its images of 2020.1.</source>
        <translation>Папка, смонтированная в /data/teamcity_agent/conf, принадлежит root, а агент начиная с образов 2020.1 работает от имени пользователя 1000.</translation>
    </message>
    <message>
        <source>Use a named volume, or let the agent start as root, or give the host's folder to the user 1000.</source>
        <translation>Используйте именованный том, или запускайте агент от имени root, или передайте папку хоста пользователю 1000.</translation>
    </message>
    <message>
        <source>The agent was not told where its server is</source>
        <translation>Агенту не указано, где его сервер</translation>
    </message>
    <message>
        <source>The variable SERVER_URL is empty, and there are no settings from an earlier start.</source>
        <translation>Переменная SERVER_URL пуста, а настроек от прежнего запуска нет.</translation>
    </message>
    <message>
        <source>Set SERVER_URL to the server's address, as in a browser.</source>
        <translation>Задайте в SERVER_URL адрес сервера, как в браузере.</translation>
    </message>
    <message>
        <source>The server's address has quotes or blanks in it</source>
        <translation>В адресе сервера есть кавычки или пробелы</translation>
    </message>
    <message>
        <source>SERVER_URL was given with quotes that became part of it, or with a blank at its end.</source>
        <translation>SERVER_URL задана с кавычками, которые стали её частью, или с пробелом в конце.</translation>
    </message>
    <message>
        <source>Write it without quotes (in Compose: - SERVER_URL=https://…), remove what the agent has stored in its settings, and start it again.</source>
        <translation>Напишите её без кавычек (в Compose: - SERVER_URL=https://…), удалите сохранённое в настройках агента и запустите его снова.</translation>
    </message>
    <message>
        <source>The TeamCity server is still starting</source>
        <translation>Сервер TeamCity ещё запускается</translation>
    </message>
    <message>
        <source>The server answers, and is not ready yet. The agent tries again by itself.</source>
        <translation>Сервер отвечает, но ещё не готов. Агент повторит попытку сам.</translation>
    </message>
    <message>
        <source>Wait some minutes. If it lasts, open the server's page in a browser: it may wait for an answer.</source>
        <translation>Подождите несколько минут. Если это затянется, откройте страницу сервера в браузере: возможно, он ждёт ответа.</translation>
    </message>
    <message>
        <source>The TeamCity server waits for an administrator</source>
        <translation>Сервер TeamCity ждёт администратора</translation>
    </message>
    <message>
        <source>The server is in maintenance: its first start or an upgrade has to be finished in the browser.</source>
        <translation>Сервер в режиме обслуживания: первый запуск или обновление нужно завершить в браузере.</translation>
    </message>
    <message>
        <source>Open the server's page and answer what it asks. The agent connects by itself afterwards.</source>
        <translation>Откройте страницу сервера и ответьте на его вопросы. После этого агент подключится сам.</translation>
    </message>
    <message>
        <source>localhost is the agent's own container</source>
        <translation>localhost — это контейнер самого агента</translation>
    </message>
    <message>
        <source>Inside a container, localhost means the container, and no TeamCity server runs in it.</source>
        <translation>Внутри контейнера localhost означает сам контейнер, а сервер TeamCity в нём не работает.</translation>
    </message>
    <message>
        <source>Use the server's name in the network, or host.docker.internal if it runs on the same machine (on Linux with --add-host host.docker.internal:host-gateway). An agent that has started before keeps the old address in its settings; change it there.</source>
        <translation>Используйте имя сервера в сети или host.docker.internal, если он работает на той же машине (в Linux с --add-host host.docker.internal:host-gateway). Агент, который уже запускался, хранит прежний адрес в своих настройках; измените его там.</translation>
    </message>
    <message>
        <source>Nothing answers at the server's address</source>
        <translation>По адресу сервера ничего не отвечает</translation>
    </message>
    <message>
        <source>The machine was reached, but no server listens on this port: TeamCity is not running, or uses another port (8111 unless it was changed).</source>
        <translation>Машина доступна, но сервер этот порт не слушает: TeamCity не запущен или использует другой порт (8111, если его не меняли).</translation>
    </message>
    <message>
        <source>Check that the server runs, and its port. An agent that has started before keeps the address that it had then.</source>
        <translation>Проверьте, что сервер запущен, и его порт. Агент, который уже запускался, хранит адрес, заданный тогда.</translation>
    </message>
    <message>
        <source>The server's machine does not answer</source>
        <translation>Машина сервера не отвечает</translation>
    </message>
    <message>
        <source>The address is wrong, or a firewall drops the connection.</source>
        <translation>Адрес неверен, или соединение сбрасывает межсетевой экран.</translation>
    </message>
    <message>
        <source>Open the address from a container on the same machine. If that fails as well, the way is blocked: ask who runs the network.</source>
        <translation>Откройте адрес из контейнера на той же машине. Если не получится и так, путь закрыт: обратитесь к администратору сети.</translation>
    </message>
    <message>
        <source>The server's name is not found from the agent</source>
        <translation>Агент не находит имя сервера</translation>
    </message>
    <message>
        <source>The container can't resolve the name. Names from the host's own hosts file are not known in containers, and names of containers only on the same network.</source>
        <translation>Контейнер не может разрешить имя. Имена из файла hosts самого хоста в контейнерах неизвестны, а имена контейнеров известны только в той же сети.</translation>
    </message>
    <message>
        <source>Use a name that DNS knows, put the agent on the server container's network, or add the name with --add-host.</source>
        <translation>Используйте имя, известное DNS, подключите агент к сети контейнера сервера или добавьте имя с помощью --add-host.</translation>
    </message>
    <message>
        <source>There is no way to the server from the agent</source>
        <translation>От агента до сервера нет маршрута</translation>
    </message>
    <message>
        <source>The network does not let the connection through, or a Docker network uses the same addresses as the server's.</source>
        <translation>Сеть не пропускает соединение, или сеть Docker использует те же адреса, что и сеть сервера.</translation>
    </message>
    <message>
        <source>Compare the server's address with the ranges of Docker's networks. A firewall on the server's host can have the same effect.</source>
        <translation>Сравните адрес сервера с диапазонами сетей Docker. К тому же результату может приводить межсетевой экран на хосте сервера.</translation>
    </message>
    <message>
        <source>The agent does not trust the server's certificate</source>
        <translation>Агент не доверяет сертификату сервера</translation>
    </message>
    <message>
        <source>The server's certificate comes from an authority that Java does not know: one of your own, or an incomplete chain.</source>
        <translation>Сертификат сервера выдан центром, которого Java не знает: вашим собственным, или цепочка сертификатов неполная.</translation>
    </message>
    <message>
        <source>Put the server's or the authority's certificate, one in a file, into /opt/buildagent/conf/trustedCertificates of the agent, and restart it.</source>
        <translation>Положите сертификат сервера или центра, по одному в файле, в /opt/buildagent/conf/trustedCertificates агента и перезапустите агент.</translation>
    </message>
    <message>
        <source>The server speaks no HTTPS on this port</source>
        <translation>Сервер на этом порту не поддерживает HTTPS</translation>
    </message>
    <message>
        <source>The address begins with https://, and the server answers without encryption there.</source>
        <translation>Адрес начинается с https://, а сервер там отвечает без шифрования.</translation>
    </message>
    <message>
        <source>Write http://, or use the server's HTTPS port. In an agent that has started before, change serverUrl in its buildAgent.properties.</source>
        <translation>Напишите http:// или укажите порт сервера для HTTPS. У агента, который уже запускался, измените serverUrl в его buildAgent.properties.</translation>
    </message>
    <message>
        <source>The server's certificate was made for another name</source>
        <translation>Сертификат сервера выдан на другое имя</translation>
    </message>
    <message>
        <source>The name in SERVER_URL is not in the certificate.</source>
        <translation>Имени из SERVER_URL нет в сертификате.</translation>
    </message>
    <message>
        <source>Use the name that the certificate was made for.</source>
        <translation>Используйте имя, на которое выдан сертификат.</translation>
    </message>
    <message>
        <source>The server's certificate has run out, or the clock is wrong</source>
        <translation>Срок действия сертификата сервера истёк, или неверны часы</translation>
    </message>
    <message>
        <source>The certificate is not valid at the time that the agent's machine shows.</source>
        <translation>Сертификат недействителен на время, которое показывает машина агента.</translation>
    </message>
    <message>
        <source>Check the clock of the engine's machine, and renew the server's certificate.</source>
        <translation>Проверьте часы машины движка и обновите сертификат сервера.</translation>
    </message>
    <message>
        <source>Agent and server find no common encryption</source>
        <translation>Агент и сервер не находят общего шифрования</translation>
    </message>
    <message>
        <source>The server, or a proxy before it, offers only old or only very new versions of TLS, or wants a certificate from the agent.</source>
        <translation>Сервер или прокси перед ним предлагает только старые или только самые новые версии TLS либо требует сертификат от агента.</translation>
    </message>
    <message>
        <source>Let the server or proxy offer TLS 1.2 and 1.3, without certificates of clients for the agents' addresses.</source>
        <translation>Включите на сервере или прокси TLS 1.2 и 1.3 без требования клиентских сертификатов для адресов агентов.</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password</source>
        <translation>Прокси требует имя и пароль</translation>
    </message>
    <message>
        <source>The agent goes through a proxy that lets nobody through without a login.</source>
        <translation>Агент работает через прокси, который никого не пропускает без входа.</translation>
    </message>
    <message>
        <source>Set teamcity.http.proxyLogin and teamcity.http.proxyPassword in the agent's buildAgent.properties, or let the proxy pass the server's address.</source>
        <translation>Задайте teamcity.http.proxyLogin и teamcity.http.proxyPassword в buildAgent.properties агента или разрешите на прокси адрес сервера.</translation>
    </message>
    <message>
        <source>The agent finds no Docker engine</source>
        <translation>Агент не находит движок Docker</translation>
    </message>
    <message>
        <source>Docker's client is there, but no engine answers it: the socket is not mounted, the engine beside or inside the agent has not started, or the agent may not use it.</source>
        <translation>Клиент Docker есть, но ни один движок ему не отвечает: сокет не смонтирован, движок рядом с агентом или внутри него не запустился либо у агента нет к нему доступа.</translation>
    </message>
    <message>
        <source>Ask inside the agent's container: docker info says what is wrong. Then look that up here.</source>
        <translation>Проверьте в контейнере агента: docker info покажет, что не так. Затем найдите эту ошибку здесь.</translation>
    </message>
    <message>
        <source>The engine inside has to be started as root</source>
        <translation>Движок внутри нужно запускать от имени root</translation>
    </message>
    <message>
        <source>DOCKER_IN_DOCKER=start needs an image with sudo, or a container that starts as root.</source>
        <translation>Для DOCKER_IN_DOCKER=start нужен образ с sudo или контейнер, который запускается от имени root.</translation>
    </message>
    <message>
        <source>Use an image whose tag ends in -linux-sudo, and start the container as root (-u 0).</source>
        <translation>Возьмите образ, тег которого оканчивается на -linux-sudo, и запустите контейнер от имени root (-u 0).</translation>
    </message>
    <message>
        <source>This agent image has no sudo</source>
        <translation>В этом образе агента нет sudo</translation>
    </message>
    <message>
        <source>Starting the engine inside calls sudo, even as root, and only some of TeamCity's images have it.</source>
        <translation>Запуск движка внутри вызывает sudo, даже от имени root, а sudo есть лишь в некоторых образах TeamCity.</translation>
    </message>
    <message>
        <source>Use an image whose tag ends in -sudo.</source>
        <translation>Возьмите образ, тег которого оканчивается на -sudo.</translation>
    </message>
    <message>
        <source>sudo may not become root here</source>
        <translation>sudo не может здесь получить права root</translation>
    </message>
    <message>
        <source>The container was started with no-new-privileges, which switches sudo off, or its files lie where programs may not change user.</source>
        <translation>Контейнер запущен с no-new-privileges, что отключает sudo, или его файлы лежат там, где программам нельзя менять пользователя.</translation>
    </message>
    <message>
        <source>Remove no-new-privileges from the agent's security options, or start the agent as root.</source>
        <translation>Уберите no-new-privileges из параметров безопасности агента или запускайте агент от имени root.</translation>
    </message>
    <message>
        <source>The memory is used up</source>
        <translation>Память исчерпана</translation>
    </message>
    <message>
        <source>The agent or a build needed more memory than it may have.</source>
        <translation>Агенту или сборке потребовалось больше памяти, чем разрешено.</translation>
    </message>
    <message>
        <source>Raise or remove the container's memory limit, or give builds less to do at once. The agent itself needs about 500 MB.</source>
        <translation>Увеличьте или снимите лимит памяти контейнера либо уменьшите одновременную нагрузку сборок. Самому агенту нужно около 500 МБ.</translation>
    </message>
    <message>
        <source>The agent's Java is too old for the server</source>
        <translation>Java агента слишком старая для сервера</translation>
    </message>
    <message>
        <source>The server sent programs that were made for a newer Java than the agent's image has.</source>
        <translation>Сервер прислал программы, собранные для более новой Java, чем в образе агента.</translation>
    </message>
    <message>
        <source>Use an agent image of the same version as the server.</source>
        <translation>Возьмите образ агента той же версии, что и сервер.</translation>
    </message>
    <message>
        <source>A build step in a container does not see the agent's files</source>
        <translation>Шаг сборки в контейнере не видит файлов агента</translation>
    </message>
    <message>
        <source>With the method docker-socket, paths of a step's container are looked up on the host. The agent's folders have to lie on the host under the same paths, and they do not.</source>
        <translation>С методом docker-socket пути контейнера шага ищутся на хосте. Папки агента должны лежать на хосте по тем же путям, а это не так.</translation>
    </message>
    <message>
        <source>Switch the container wrapper on, which mounts those folders; or choose the method dind or sysbox.</source>
        <translation>Включите Container Wrapper, который монтирует эти папки, или выберите метод dind либо sysbox.</translation>
    </message>
    <message>
        <source>Files in the checkout belong to somebody else</source>
        <translation>Файлы в рабочей копии принадлежат другому пользователю</translation>
    </message>
    <message>
        <source>A build in a container wrote files as root, and the agent, which runs as another user, can't change or remove them.</source>
        <translation>Сборка в контейнере записала файлы от имени root, и агент, который работает от имени другого пользователя, не может их изменить или удалить.</translation>
    </message>
    <message>
        <source>Run the agent as root, or let those builds use the agent's user number (-u 1000). Then remove the old checkout once.</source>
        <translation>Запускайте агент от имени root или задайте таким сборкам номер пользователя агента (-u 1000). Затем один раз удалите старую рабочую копию.</translation>
    </message>
    <message>
        <source>Git does not trust a checkout of another user</source>
        <translation>Git не доверяет рабочей копии другого пользователя</translation>
    </message>
    <message>
        <source>The checkout's owner is not the user that runs git: the agent's user changed, or the step's container runs as another one.</source>
        <translation>Владелец рабочей копии — не тот пользователь, от имени которого работает git: сменился пользователь агента, или контейнер шага работает от имени другого.</translation>
    </message>
    <message>
        <source>Run the step's container as the agent's user, or clean the checkout so that it is made again.</source>
        <translation>Запускайте контейнер шага от имени пользователя агента или очистите рабочую копию, чтобы она была создана заново.</translation>
    </message>
    <message>
        <source>The agent's start script gave up</source>
        <translation>Сценарий запуска агента прекратил работу</translation>
    </message>
    <message>
        <source>The agent could not be set up; the line before says why, mostly that the server's address is missing.</source>
        <translation>Не удалось настроить агент; причина указана в предыдущей строке, чаще всего не задан адрес сервера.</translation>
    </message>
    <message>
        <source>Correct what the line before says, and start the agent again.</source>
        <translation>Исправьте то, о чём говорит предыдущая строка, и запустите агент снова.</translation>
    </message>
    <message>
        <source>The agent does not reach the TeamCity server</source>
        <translation>Агент не может связаться с сервером TeamCity</translation>
    </message>
    <message>
        <source>The agent tries again about every minute and does not give up. What went wrong stands in the line before, or at the end of this one.</source>
        <translation>Агент повторяет попытки примерно каждую минуту и не прекращает их. Что именно не так, сказано в предыдущей строке или в конце этой.</translation>
    </message>
    <message>
        <source>Check the server's address from inside the agent's container. An agent that has started before keeps the address that it had then, whatever SERVER_URL says now.</source>
        <translation>Проверьте адрес сервера из контейнера агента. Агент, который уже запускался, хранит адрес, заданный тогда, что бы теперь ни было в SERVER_URL.</translation>
    </message>
    <message>
        <source>No licence is left for another agent</source>
        <translation>Нет лицензии для ещё одного агента</translation>
    </message>
    <message>
        <source>Each authorised agent needs a licence, also when it is disabled or disconnected; three are free. One agent too many pauses the whole build queue.</source>
        <translation>Лицензия нужна каждому авторизованному агенту, в том числе выключенному или отключённому; три агента бесплатны. Один лишний агент приостанавливает всю очередь сборок.</translation>
    </message>
    <message>
        <source>Unauthorise or delete an agent that you no longer use, or add a licence.</source>
        <translation>Снимите авторизацию с ненужного агента, удалите его или добавьте лицензию.</translation>
    </message>
    <message>
        <source>The server takes the call for a forgery</source>
        <translation>Сервер считает вызов подделкой</translation>
    </message>
    <message>
        <source>A call that changes something came with a session's cookie and without its CSRF token.</source>
        <translation>Вызов, который что-то изменяет, пришёл с cookie сеанса, но без токена CSRF этого сеанса.</translation>
    </message>
    <message>
        <source>Call with an access token (Authorization: Bearer) and without cookies.</source>
        <translation>Используйте токен доступа (Authorization: Bearer) и не передавайте cookie.</translation>
    </message>
    <message>
        <source>The server has locked the login for a while</source>
        <translation>Сервер временно заблокировал вход</translation>
    </message>
    <message>
        <source>There were too many wrong passwords. For some time it refuses the right one as well.</source>
        <translation>Было слишком много неверных паролей. Некоторое время сервер не примет и верный.</translation>
    </message>
    <message>
        <source>Wait a minute, then log in once with the right password or token.</source>
        <translation>Подождите минуту и войдите один раз с верным паролем или токеном.</translation>
    </message>
    <message>
        <source>The server does not accept this token</source>
        <translation>Сервер не принимает этот токен</translation>
    </message>
    <message>
        <source>The access token is wrong, expired or revoked, or tokens are switched off on this server.</source>
        <translation>Токен доступа неверен, просрочен или отозван, либо токены на этом сервере отключены.</translation>
    </message>
    <message>
        <source>Make a new access token in TeamCity under your profile, Access Tokens.</source>
        <translation>Создайте новый токен доступа в TeamCity, в своём профиле: Access Tokens.</translation>
    </message>
    <message>
        <source>The server wants a login</source>
        <translation>Сервер требует входа</translation>
    </message>
    <message>
        <source>The call was made without an access token.</source>
        <translation>Вызов выполнен без токена доступа.</translation>
    </message>
    <message>
        <source>Give an access token: in TeamCity under your profile, Access Tokens.</source>
        <translation>Укажите токен доступа: в TeamCity, в своём профиле, Access Tokens.</translation>
    </message>
    <message>
        <source>Your TeamCity user may not do this</source>
        <translation>Вашему пользователю TeamCity это не разрешено</translation>
    </message>
    <message>
        <source>The user that the token belongs to lacks a permission: authorising agents and changing pools need one of their own.</source>
        <translation>У пользователя, которому принадлежит токен, нет разрешения: для авторизации агентов и изменения пулов нужны отдельные разрешения.</translation>
    </message>
    <message>
        <source>Ask an administrator for the permission that the message names, or use another user's token.</source>
        <translation>Попросите администратора дать разрешение, названное в сообщении, или используйте токен другого пользователя.</translation>
    </message>
    <message>
        <source>The server does not know this agent yet</source>
        <translation>Сервер ещё не знает этого агента</translation>
    </message>
    <message>
        <source>The agent has not registered, or under another name: without AGENT_NAME the server invents one.</source>
        <translation>Агент не зарегистрировался или зарегистрировался под другим именем: без AGENT_NAME сервер придумывает имя сам.</translation>
    </message>
    <message>
        <source>Wait some minutes, and look under Agents, Unauthorized. The agent's log says whether it reaches the server.</source>
        <translation>Подождите несколько минут и посмотрите в разделе Agents, Unauthorized. По журналу агента видно, доступен ли ему сервер.</translation>
    </message>
    <message>
        <source>The TeamCity server is not ready yet</source>
        <translation>Сервер TeamCity ещё не готов</translation>
    </message>
    <message>
        <source>The server shows its start page: it is starting, or waits for somebody to finish the first start.</source>
        <translation>Сервер показывает стартовую страницу: он запускается или ждёт, пока кто-нибудь завершит первый запуск.</translation>
    </message>
    <message>
        <source>Open the server's page in a browser and answer what it asks.</source>
        <translation>Откройте страницу сервера в браузере и ответьте на его вопросы.</translation>
    </message>
    <message>
        <source>Something is to be written where nothing may be</source>
        <translation>Запись туда, где она запрещена</translation>
    </message>
    <message>
        <source>The container's files are read-only (a security setting, OpenShift), or the volume was mounted so. An agent updates itself and needs to write in its own folder.</source>
        <translation>Файлы контейнера доступны только для чтения (параметр безопасности, OpenShift), или так смонтирован том. Агент обновляет себя, и ему нужна запись в собственную папку.</translation>
    </message>
    <message>
        <source>Mount the path for writing, and remove the read-only setting of the agent's container.</source>
        <translation>Смонтируйте путь с правом записи и снимите с контейнера агента режим «только чтение».</translation>
    </message>
    <message>
        <source>The machine's memory is used up</source>
        <translation>Память машины исчерпана</translation>
    </message>
    <message>
        <source>There is no memory left for another process.</source>
        <translation>Для ещё одного процесса нет памяти.</translation>
    </message>
    <message>
        <source>Run fewer agents at once, give them limits, or give the machine more memory or swap.</source>
        <translation>Запускайте одновременно меньше агентов, задайте им лимиты или добавьте машине памяти либо места подкачки.</translation>
    </message>
    <message>
        <source>A limit of open files is reached</source>
        <translation>Достигнут лимит открытых файлов</translation>
    </message>
    <message>
        <source>A program, or all containers of the machine together, hold more files open than is allowed.</source>
        <translation>Программа или все контейнеры машины вместе держат открытыми больше файлов, чем разрешено.</translation>
    </message>
    <message>
        <source>Raise the limits on the host. For a container: --ulimit nofile=1048576.</source>
        <translation>Увеличьте лимиты на хосте. Для контейнера: --ulimit nofile=1048576.</translation>
    </message>
    <message>
        <source>The container can't be started</source>
        <translation>Не удаётся запустить контейнер</translation>
    </message>
    <message>
        <source>The runtime (runc or Sysbox) failed while it set the container up. The last part of the message says at what.</source>
        <translation>Ошибка среды выполнения (runc или Sysbox) при подготовке контейнера. На чём именно, сказано в конце сообщения.</translation>
    </message>
    <message>
        <source>Read the end of the message. Common causes: a missing program or path, a privilege that is not given, or a runtime that is too old for its kernel.</source>
        <translation>Прочитайте конец сообщения. Частые причины: нет программы или пути, не дана привилегия, среда выполнения слишком стара для ядра.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 can't be written: %2.</source>
        <translation>Не удаётся записать %1: %2.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write there.</source>
        <translation>Проверьте, что папка существует и что у вас есть право записи в неё.</translation>
    </message>
    <message>
        <source>Wrote %1, readable only by you.</source>
        <translation>Записано: %1, прочитать можете только вы.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Записано: %1.</translation>
    </message>
    <message>
        <source>Which format? Give --format.</source>
        <translation>В каком формате? Укажите --format.</translation>
    </message>
    <message>
        <source>There is no format "%1".</source>
        <translation>Формата «%1» нет.</translation>
    </message>
    <message>
        <source>Formats: %1.</source>
        <translation>Форматы: %1.</translation>
    </message>
    <message>
        <source>With a token the export needs a file: -o PATH.</source>
        <translation>Для экспорта с токеном нужен файл: -o PATH.</translation>
    </message>
    <message>
        <source>The token is written beside it, into a file that only you can read.</source>
        <translation>Токен записывается рядом, в файл, который можете прочитать только вы.</translation>
    </message>
    <message>
        <source>Prints or writes what would be run. Asks no engine.

Example: dind-wizard export --format compose -o compose.yaml --server-url https://tc.example.com --method dind</source>
        <translation>Выводит или записывает то, что было бы выполнено. Не обращается к движку.

Пример: dind-wizard export --format compose -o compose.yaml --server-url https://tc.example.com --method dind</translation>
    </message>
    <message>
        <source>Write to this file.</source>
        <translation>Записать в этот файл.</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>Примечание к %1: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Примечание: %1</translation>
    </message>
</context>
<context>
    <name>FactsAdvice</name>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n агент</numerusform>
            <numerusform>%n агента</numerusform>
            <numerusform>%n агентов</numerusform>
        </translation>
    </message>
    <message>
        <source>The server’s licence has no agent left, and you are about to add %1.</source>
        <translation>В лицензии сервера не осталось места ни для одного агента, а вы добавляете %1.</translation>
    </message>
    <message>
        <source>The server’s licence has only %1 left, and you are about to add %2.</source>
        <translation>В лицензии сервера осталось место только на %1, а вы добавляете %2.</translation>
    </message>
    <message>
        <source>New agents start all the same, and wait until somebody authorises them. With one authorised agent more than the licence allows, TeamCity pauses the whole build queue until the number is right again.</source>
        <translation>Новые агенты всё равно запустятся и будут ждать авторизации. Если авторизовать хотя бы на один агент больше, чем разрешает лицензия, TeamCity приостановит всю очередь сборок, пока число не придёт в норму.</translation>
    </message>
    <message>
        <source>Make only %1</source>
        <translation>Создать только %1</translation>
    </message>
    <message>
        <source>Take the authorisation from agents that are no longer needed, on the server’s Agents page, or get more licences.</source>
        <translation>Снимите авторизацию с ненужных агентов на странице Agents сервера или приобретите дополнительные лицензии.</translation>
    </message>
    <message>
        <source>The server’s licence allows any number of agents.</source>
        <translation>Лицензия сервера не ограничивает число агентов.</translation>
    </message>
    <message>
        <source>The server does not tell how many agents its licence still allows.</source>
        <translation>Сервер не сообщает, сколько ещё агентов разрешает его лицензия.</translation>
    </message>
    <message>
        <source>With one authorised agent more than that, TeamCity pauses the whole build queue.</source>
        <translation>Если авторизовать хотя бы на один агент больше, TeamCity приостановит всю очередь сборок.</translation>
    </message>
    <message>
        <source>The token’s user needs the permission “View agent details” for it. Or look under Administration, Licenses.</source>
        <translation>Для этого пользователю токена нужно разрешение «View agent details». Или посмотрите в разделе Administration, Licenses.</translation>
    </message>
    <message>
        <source>The server’s licence has %1 left, of %2.</source>
        <translation>В лицензии сервера осталось место на %1 из %2.</translation>
    </message>
    <message>
        <source>The server’s licence has %1 left.</source>
        <translation>В лицензии сервера осталось место на %1.</translation>
    </message>
    <message>
        <source>The server already has an agent called %1, and it is connected.</source>
        <translation>На сервере уже есть агент с именем %1, и он подключён.</translation>
    </message>
    <message>
        <source>The server already has an agent called %1, which is not connected.</source>
        <translation>На сервере уже есть агент с именем %1, который не подключён.</translation>
    </message>
    <message>
        <source>If you make that agent anew and keep its volumes, it is the same one, as it should be. Otherwise the server gives the new agent another name, such as %1-1.</source>
        <translation>Если вы создаёте этот агент заново и сохраняете его тома, это тот же самый агент, как и должно быть. Иначе сервер даст новому агенту другое имя, например %1-1.</translation>
    </message>
    <message>
        <source>Use the name %1</source>
        <translation>Использовать имя %1</translation>
    </message>
    <message>
        <source>The server has more than %1 agents; their names were not all compared.</source>
        <translation>На сервере больше %1 агентов; их имена сравнены не все.</translation>
    </message>
    <message>
        <source>Choose a name that is sure to be free.</source>
        <translation>Выберите имя, которое наверняка свободно.</translation>
    </message>
    <message>
        <source>The name %1 is free.</source>
        <translation>Имя %1 свободно.</translation>
    </message>
    <message>
        <source>The names %1 to %2 are free.</source>
        <translation>Имена с %1 по %2 свободны.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (full with %2)</source>
        <translation>%1 (заполнен: %2)</translation>
    </message>
    <message>
        <source>%1 (%2 of at most %3)</source>
        <translation>%1 (%2 из %3)</translation>
    </message>
    <message>
        <source>The server does not tell its agent pools.</source>
        <translation>Сервер не сообщает свои пулы агентов.</translation>
    </message>
    <message>
        <source>The token’s user needs the permission “View agent details” for it.</source>
        <translation>Для этого пользователю токена нужно разрешение «View agent details».</translation>
    </message>
    <message>
        <source>New agents come into the pool %1.</source>
        <translation>Новые агенты попадают в пул %1.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
    <message>
        <source>A pool decides which projects’ builds an agent gets. The server has: %1.</source>
        <translation>От пула зависит, сборки каких проектов получает агент. На сервере есть: %1.</translation>
    </message>
    <message>
        <source>After the launch you can move an agent into another pool, on its page in TeamCity.</source>
        <translation>После запуска агент можно перенести в другой пул на его странице в TeamCity.</translation>
    </message>
</context>
<context>
    <name>FlagValues</name>
    <message>
        <source>A token is a secret and stays out of settings. Give it in a file at launch (--token-file), or authorise the agent in TeamCity.</source>
        <translation>Токен — это секрет, в настройках ему не место. Передайте его файлом при запуске (--token-file) или авторизуйте агент в TeamCity.</translation>
    </message>
    <message>
        <source>Its value comes from where the command is run. Enter it by hand.</source>
        <translation>Значение берётся там, где выполняется команда. Введите его вручную.</translation>
    </message>
    <message>
        <source>Not a bind mount or a volume.</source>
        <translation>Это не bind-монтирование и не том.</translation>
    </message>
    <message>
        <source>A volume without a name would be left behind each time the container is made anew.</source>
        <translation>Том без имени оставался бы после каждого пересоздания контейнера.</translation>
    </message>
    <message>
        <source>The mount stays, without %1.</source>
        <translation>Монтирование остаётся, но без %1.</translation>
    </message>
    <message>
        <source>It names no network.</source>
        <translation>Сеть не указана.</translation>
    </message>
    <message>
        <source>An agent can't share another container's network. Put both on one network, and name it.</source>
        <translation>Агент не может делить сеть с другим контейнером. Подключите оба к одной сети и укажите её.</translation>
    </message>
    <message>
        <source>The network stays, without %1.</source>
        <translation>Сеть остаётся, но без %1.</translation>
    </message>
    <message>
        <source>Not a number of processors.</source>
        <translation>Это не число процессоров.</translation>
    </message>
    <message>
        <source>Not a size.</source>
        <translation>Это не размер.</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>Это не целое число.</translation>
    </message>
    <message>
        <source>Not a length of time.</source>
        <translation>Это не длительность.</translation>
    </message>
    <message>
        <source>Not HOST:ADDRESS.</source>
        <translation>Это не HOST:ADDRESS.</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>access token</source>
        <translation>токен доступа</translation>
    </message>
    <message>
        <source>A key that a user makes in TeamCity’s profile. This program asks the server with it what only a user may see, such as the agent pools.</source>
        <translation>Ключ, который пользователь создаёт в своём профиле TeamCity. С ним эта программа запрашивает у сервера то, что доступно только пользователям, например пулы агентов.</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>агент</translation>
    </message>
    <message>
        <source>The program of TeamCity that runs builds. Here it runs in a container and asks the server for work; the server never calls it.</source>
        <translation>Программа TeamCity, которая выполняет сборки. Здесь она работает в контейнере и сама запрашивает задания у сервера; сервер к ней никогда не обращается.</translation>
    </message>
    <message>
        <source>agent pool</source>
        <translation>пул агентов</translation>
    </message>
    <message>
        <source>A group of agents in TeamCity. A project’s builds run only on agents of the pools that the project is in.</source>
        <translation>Группа агентов в TeamCity. Сборки проекта выполняются только на агентах тех пулов, в которые входит проект.</translation>
    </message>
    <message>
        <source>authorise</source>
        <translation>авторизовать</translation>
    </message>
    <message>
        <source>To allow an agent, once, to run builds of a TeamCity server. Each authorised agent takes one place of the server’s licence.</source>
        <translation>Один раз разрешить агенту выполнять сборки сервера TeamCity. Каждый авторизованный агент занимает одно место в лицензии сервера.</translation>
    </message>
    <message>
        <source>bind mount</source>
        <translation>bind-монтирование</translation>
    </message>
    <message>
        <source>A folder or file of the host that a container sees under a path of its own. What the container changes there is changed on the host.</source>
        <translation>Папка или файл хоста, которые контейнер видит по собственному пути. Всё, что контейнер там меняет, меняется и на хосте.</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>bridge</translation>
    </message>
    <message>
        <source>The network of containers on one host that Docker makes unless another is asked for. Containers reach the outside through it, and nothing outside reaches them until a port is published.</source>
        <translation>Сеть контейнеров одного хоста, которую Docker создаёт, если не указана другая. Через неё контейнеры выходят наружу, а снаружи они недоступны, пока не опубликован порт.</translation>
    </message>
    <message>
        <source>build</source>
        <translation>сборка</translation>
    </message>
    <message>
        <source>One run of what a project has to do: compile, test, make images. On an agent it can do whatever the agent’s container may do.</source>
        <translation>Однократное выполнение того, что нужно проекту: компиляция, тесты, создание образов. На агенте сборке доступно всё, что разрешено контейнеру агента.</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Compose</translation>
    </message>
    <message>
        <source>Docker’s tool for several containers that belong together. A Compose file lists them, and “docker compose up” makes them.</source>
        <translation>Инструмент Docker для нескольких связанных контейнеров. Они перечислены в файле Compose, а создаёт их команда «docker compose up».</translation>
    </message>
    <message>
        <source>container</source>
        <translation>контейнер</translation>
    </message>
    <message>
        <source>A process with its own view of files, network and users, made from an image. It is no virtual machine: all containers share the host’s kernel.</source>
        <translation>Процесс, созданный из образа, с собственным представлением о файлах, сети и пользователях. Это не виртуальная машина: ядро хоста у всех контейнеров общее.</translation>
    </message>
    <message>
        <source>Container Wrapper</source>
        <translation>Container Wrapper</translation>
    </message>
    <message>
        <source>A feature of TeamCity that runs a single build step in a container of its own. It works only where the agent’s folders have the same paths for the agent and for the engine.</source>
        <translation>Функция TeamCity, которая выполняет отдельный шаг сборки в собственном контейнере. Работает, только если пути к папкам агента одинаковы для агента и для движка.</translation>
    </message>
    <message>
        <source>Docker context</source>
        <translation>контекст Docker</translation>
    </message>
    <message>
        <source>A named way to an engine that the docker command keeps: its address, with certificates if it needs any. “docker context ls” lists them.</source>
        <translation>Именованный способ подключения к движку, который хранит команда docker: адрес и, если нужно, сертификаты. Список выводит «docker context ls».</translation>
    </message>
    <message>
        <source>Docker Desktop</source>
        <translation>Docker Desktop</translation>
    </message>
    <message>
        <source>Docker for Windows, macOS and desktop Linux. Its engine runs in a virtual machine, so “the host” is that machine and not your computer.</source>
        <translation>Docker для Windows, macOS и настольных систем Linux. Его движок работает в виртуальной машине, поэтому «хост» — это она, а не ваш компьютер.</translation>
    </message>
    <message>
        <source>Docker in Docker</source>
        <translation>Docker в Docker</translation>
    </message>
    <message>
        <source>An engine that runs in a container itself (“dind”). What builds make there stays apart from the host’s containers and images.</source>
        <translation>Движок, который сам работает в контейнере («dind», Docker in Docker). Всё, что там создают сборки, отделено от контейнеров и образов хоста.</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>The recipe by which “docker build” makes an image, step by step.</source>
        <translation>Рецепт, по которому «docker build» шаг за шагом создаёт образ.</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>движок</translation>
    </message>
    <message>
        <source>The program that makes and runs containers, also called the Docker daemon or dockerd. Whoever may give it orders can do nearly everything on its host.</source>
        <translation>Программа, которая создаёт и запускает контейнеры; её также называют демоном Docker или dockerd. Тому, кто может отдавать ей команды, на её хосте доступно почти всё.</translation>
    </message>
    <message>
        <source>environment variable</source>
        <translation>переменная окружения</translation>
    </message>
    <message>
        <source>A named value that a program is started with. Everybody who may inspect a container can read its variables, so they are no place for secrets.</source>
        <translation>Именованное значение, с которым запускается программа. Переменные контейнера может прочитать каждый, кому разрешено его просматривать, поэтому для секретов они не годятся.</translation>
    </message>
    <message>
        <source>healthcheck</source>
        <translation>проверка состояния</translation>
    </message>
    <message>
        <source>A command by which the engine asks again and again whether the program in a container does its work.</source>
        <translation>Команда, с помощью которой движок регулярно проверяет, работает ли программа в контейнере (healthcheck).</translation>
    </message>
    <message>
        <source>host</source>
        <translation>хост</translation>
    </message>
    <message>
        <source>The machine on which the engine runs, whether that is your computer, a server, or a virtual machine.</source>
        <translation>Машина, на которой работает движок: ваш компьютер, сервер или виртуальная машина.</translation>
    </message>
    <message>
        <source>image</source>
        <translation>образ</translation>
    </message>
    <message>
        <source>A packed set of files and settings that containers are made from. Its name can end in a tag such as “:latest”, and what a tag stands for can change.</source>
        <translation>Упакованный набор файлов и настроек, из которого создаются контейнеры. Имя образа может оканчиваться тегом, например «:latest», и со временем тег может указывать на другой образ.</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>ядро</translation>
    </message>
    <message>
        <source>The core of the operating system, which hands out memory, files and devices. All containers of a host share it, so a flaw in it can let a build out of its container.</source>
        <translation>Основа операционной системы, которая распределяет память, файлы и устройства. У всех контейнеров хоста оно общее, поэтому уязвимость в ядре может позволить сборке выйти за пределы контейнера.</translation>
    </message>
    <message>
        <source>Kubernetes manifest</source>
        <translation>манифест Kubernetes</translation>
    </message>
    <message>
        <source>A file that tells a Kubernetes cluster what to run: here the agent, its volumes and its secret.</source>
        <translation>Файл, в котором описано, что должен запустить кластер Kubernetes: здесь это агент, его тома и его секрет.</translation>
    </message>
    <message>
        <source>label</source>
        <translation>метка</translation>
    </message>
    <message>
        <source>A key and a value attached to a container, volume or network. By its labels this program knows what it made, and it changes nothing else.</source>
        <translation>Ключ и значение, прикреплённые к контейнеру, тому или сети. По своим меткам эта программа узнаёт то, что создала сама, и ничего другого не меняет.</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>The size of the largest packet that a network passes on. Behind a VPN it is smaller than usual, and an engine that isn’t told so hangs in the middle of downloads.</source>
        <translation>Размер самого большого пакета, который пропускает сеть. За VPN он меньше обычного, и если движок об этом не знает, загрузки зависают на середине.</translation>
    </message>
    <message>
        <source>network</source>
        <translation>сеть</translation>
    </message>
    <message>
        <source>What containers talk over. Those on a network that was made for them find each other by name.</source>
        <translation>То, через что контейнеры обмениваются данными. В созданной для них сети контейнеры находят друг друга по имени.</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>план</translation>
    </message>
    <message>
        <source>The exact networks, volumes and containers that follow from your choices. Preview, exports and launch all come from the same plan.</source>
        <translation>Точный перечень сетей, томов и контейнеров, которые следуют из ваших настроек. Предпросмотр, экспорт и запуск строятся по одному и тому же плану.</translation>
    </message>
    <message>
        <source>Podman</source>
        <translation>Podman</translation>
    </message>
    <message>
        <source>Another engine for containers, which can listen to Docker’s orders too.</source>
        <translation>Другой движок контейнеров, который понимает и команды Docker.</translation>
    </message>
    <message>
        <source>port</source>
        <translation>порт</translation>
    </message>
    <message>
        <source>A numbered door of a machine or container for network connections. To publish a port is to open it on the host and pass on to a container what comes in.</source>
        <translation>Пронумерованная «дверь» машины или контейнера для сетевых подключений. Опубликовать порт — значит открыть его на хосте и передавать контейнеру всё, что на него приходит.</translation>
    </message>
    <message>
        <source>privileged</source>
        <translation>привилегированный</translation>
    </message>
    <message>
        <source>A container with nearly all limits lifted: every right of root, and every device of the host. A hostile program in it can take over the host.</source>
        <translation>Контейнер, с которого сняты почти все ограничения (privileged): ему доступны все права root и все устройства хоста. Вредоносная программа в нём может захватить хост.</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>прокси</translation>
    </message>
    <message>
        <source>A program that passes on requests for others. An HTTP proxy stands between a company’s network and the internet; a socket proxy passes on to the engine only some orders.</source>
        <translation>Программа, которая передаёт чужие запросы дальше. HTTP-прокси стоит между сетью компании и интернетом; прокси сокета передаёт движку лишь некоторые команды.</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>реестр</translation>
    </message>
    <message>
        <source>A server that stores images, such as Docker Hub. “docker pull” fetches from it, and “docker push” stores in it.</source>
        <translation>Сервер, на котором хранятся образы, например Docker Hub. «docker pull» загружает образы из него, а «docker push» отправляет их в него.</translation>
    </message>
    <message>
        <source>registry mirror</source>
        <translation>зеркало реестра</translation>
    </message>
    <message>
        <source>A copy of Docker Hub, often in one’s own network, that an engine asks first. It saves time and Docker Hub’s limits on downloads.</source>
        <translation>Копия Docker Hub, часто в собственной сети, к которой движок обращается в первую очередь. Она экономит время и помогает не упираться в лимиты загрузок Docker Hub.</translation>
    </message>
    <message>
        <source>restart policy</source>
        <translation>политика перезапуска</translation>
    </message>
    <message>
        <source>What the engine does when a container ends or the host starts again. “unless-stopped” starts it again unless somebody stopped it.</source>
        <translation>Что делает движок, когда контейнер завершается или хост перезагружается. При «unless-stopped» контейнер запускается снова, если его не остановили вручную.</translation>
    </message>
    <message>
        <source>root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>The user who may do everything on a Linux system. Root in a container is root on the host wherever a way out is found, unless a user namespace keeps the two apart.</source>
        <translation>Пользователь, которому в системе Linux разрешено всё. Если из контейнера найдётся выход, root в контейнере станет root и на хосте, разве что их разделяет пространство имён пользователей.</translation>
    </message>
    <message>
        <source>rootless</source>
        <translation>rootless</translation>
    </message>
    <message>
        <source>An engine that runs as an ordinary user. Whoever takes it over has that user’s rights on the host and no more.</source>
        <translation>Движок, который работает от имени обычного пользователя. Тот, кто его захватит, получит на хосте права этого пользователя, но не больше.</translation>
    </message>
    <message>
        <source>runtime</source>
        <translation>среда выполнения</translation>
    </message>
    <message>
        <source>The program that the engine calls to start a container. The usual one is runc; Sysbox is another one, with a stronger fence.</source>
        <translation>Программа, которую движок вызывает для запуска контейнера (runtime). Обычно это runc; Sysbox — другая среда, с более надёжной изоляцией.</translation>
    </message>
    <message>
        <source>settings file</source>
        <translation>файл настроек</translation>
    </message>
    <message>
        <source>A file with your choices for agents, whose name ends in .dind.json. It opens in the window and serves the command line by --spec; it never holds a secret.</source>
        <translation>Файл с вашими настройками агентов; его имя оканчивается на .dind.json. Его можно открыть в окне или передать в командной строке через --spec; секретов в нём никогда нет.</translation>
    </message>
    <message>
        <source>sidecar</source>
        <translation>sidecar-контейнер</translation>
    </message>
    <message>
        <source>A container that serves another one beside it, such as the engine that belongs to one agent.</source>
        <translation>Контейнер, который работает рядом с другим и обслуживает его, например движок отдельного агента.</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>сокет</translation>
    </message>
    <message>
        <source>The file by which programs on a machine give the engine orders, usually /var/run/docker.sock. A container that gets it can do on the host what root can.</source>
        <translation>Файл, через который программы на машине отдают команды движку, обычно /var/run/docker.sock. Контейнер, получивший к нему доступ, может делать на хосте всё, что может root.</translation>
    </message>
    <message>
        <source>super user token</source>
        <translation>токен суперпользователя</translation>
    </message>
    <message>
        <source>A key that a TeamCity server prints to its log at each start. With it and an empty user name one is administrator.</source>
        <translation>Ключ, который сервер TeamCity выводит в свой журнал при каждом запуске. С ним и пустым именем пользователя можно войти как администратор.</translation>
    </message>
    <message>
        <source>Sysbox</source>
        <translation>Sysbox</translation>
    </message>
    <message>
        <source>A runtime for Linux hosts that lets an engine run in a container that is not privileged. Root in such a container is an ordinary user number on the host.</source>
        <translation>Среда выполнения для хостов Linux, с которой движок может работать в непривилегированном контейнере. На хосте root из такого контейнера — обычный пользователь без особых прав.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Encryption of a connection, with certificates that prove who is at the other end. The s in https stands for it.</source>
        <translation>Шифрование соединения с сертификатами, которые подтверждают, кто на другом конце. Буква s в https означает именно его.</translation>
    </message>
    <message>
        <source>token</source>
        <translation>токен</translation>
    </message>
    <message>
        <source>A secret that proves who is calling. An agent’s token is its identity at the server, so who has it can pose as that agent.</source>
        <translation>Секрет, который подтверждает, кто обращается. Токен агента удостоверяет его перед сервером, поэтому владелец токена может выдать себя за этот агент.</translation>
    </message>
    <message>
        <source>user namespace</source>
        <translation>пространство имён пользователей</translation>
    </message>
    <message>
        <source>A feature of Linux that gives a container user numbers of its own. Root inside is then somebody without rights outside.</source>
        <translation>Механизм Linux, который даёт контейнеру собственные номера пользователей (user namespace). Тогда root внутри — это пользователь без прав снаружи.</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>виртуальная машина</translation>
    </message>
    <message>
        <source>A computer made by software, with a kernel of its own. It is the strongest fence between builds and a host, and the heaviest.</source>
        <translation>Компьютер, созданный программно, с собственным ядром. Это самая надёжная преграда между сборками и хостом, но и самая ресурсоёмкая.</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>том</translation>
    </message>
    <message>
        <source>An area of disk that the engine keeps under a name. It stays when its container is removed, until somebody removes the volume, too.</source>
        <translation>Область диска, которую движок хранит под определённым именем. После удаления контейнера том остаётся, пока его тоже не удалят.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>line %1: </source>
        <translation>строка %1: </translation>
    </message>
    <message>
        <source>Understood:</source>
        <translation>Распознано:</translation>
    </message>
    <message>
        <source>Kept as it is:</source>
        <translation>Сохранено без изменений:</translation>
    </message>
    <message>
        <source>Added by the method or by default:</source>
        <translation>Добавлено методом или по умолчанию:</translation>
    </message>
    <message>
        <source>Not kept:</source>
        <translation>Не сохранено:</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>Примечание к %1: %2</translation>
    </message>
    <message>
        <source>Reads a docker run command, a Compose file or the output of docker inspect, prints the settings that come nearest to it, and says on standard error what becomes of each part. Asks no engine.

Examples: dind-wizard import compose.yaml &gt; agent.json
          docker inspect my-agent | dind-wizard import -</source>
        <translation>Читает команду docker run, файл Compose или вывод docker inspect, выводит наиболее близкие настройки и сообщает в стандартный поток ошибок, что стало с каждой частью. Не обращается к движку.

Примеры: dind-wizard import compose.yaml &gt; agent.json
         docker inspect my-agent | dind-wizard import -</translation>
    </message>
    <message>
        <source>The file, or - for standard input.</source>
        <translation>Файл или - для стандартного ввода.</translation>
    </message>
    <message>
        <source>Give one file, or - for standard input.</source>
        <translation>Укажите один файл или - для стандартного ввода.</translation>
    </message>
    <message>
        <source>Example: dind-wizard import compose.yaml</source>
        <translation>Пример: dind-wizard import compose.yaml</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Start from what is there</source>
        <translation>Начать с того, что есть</translation>
    </message>
    <message>
        <source>Have an agent already? Give the command, the file or the container, and the fields are filled in from it. It is only read, never changed.</source>
        <translation>У вас уже есть агент? Укажите команду, файл или контейнер, и поля заполнятся автоматически. Данные только читаются и не изменяются.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставка</translation>
    </message>
    <message>
        <source>Command, Compose file or docker inspect output</source>
        <translation>Команда, файл Compose или вывод docker inspect</translation>
    </message>
    <message>
        <source>Paste a docker run command, a script, a Compose file or what docker inspect prints. It is read as you type.</source>
        <translation>Вставьте команду docker run, сценарий, файл Compose или вывод docker inspect. Текст разбирается по мере ввода.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>A Compose file, a script with docker commands, saved output of docker inspect, or a settings file of this program. You can also drop it anywhere on this window.</source>
        <translation>Файл Compose, сценарий с командами docker, сохранённый вывод docker inspect или файл настроек этой программы. Файл можно и перетащить в любое место этого окна.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Открыть файл…</translation>
    </message>
    <message>
        <source>Choose the file to read.</source>
        <translation>Выберите файл для чтения.</translation>
    </message>
    <message>
        <source>&amp;Container on this engine</source>
        <translation>&amp;Контейнер на этом движке</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 — это папка.</translation>
    </message>
    <message>
        <source>Choose the file in it: a Compose file, a script with docker commands, or saved output of docker inspect.</source>
        <translation>Выберите файл в ней: файл Compose, сценарий с командами docker или сохранённый вывод docker inspect.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>Не удалось открыть %1: %2.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Проверьте, что файл есть и что у вас есть право его читать.</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation>%1 больше 1 МиБ.</translation>
    </message>
    <message>
        <source>No Compose file or docker command is that long. Choose another file, or paste the part of it that makes the agent.</source>
        <translation>Таких длинных файлов Compose и команд docker не бывает. Выберите другой файл или вставьте ту его часть, которая создаёт агент.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>This looks like JSON and can't be read: %1</source>
        <translation>Похоже на JSON, но прочитать не удаётся: %1</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB.</source>
        <translation>Текст больше 1 МиБ.</translation>
    </message>
    <message>
        <source>This is no docker run command, Compose file or docker inspect output.</source>
        <translation>Это не команда docker run, не файл Compose и не вывод docker inspect.</translation>
    </message>
    <message>
        <source>A command begins with docker run, a Compose file has a line services:, and docker inspect prints JSON.</source>
        <translation>Команда начинается с docker run, в файле Compose есть строка services:, а docker inspect выводит JSON.</translation>
    </message>
</context>
<context>
    <name>InnerDisk</name>
    <message>
        <source>The docker command inside did not say how much disk is used: %1</source>
        <translation>Команда docker внутри не сообщила, сколько занято места на диске: %1</translation>
    </message>
    <message>
        <source>%1 uses the Docker engine of its host.</source>
        <translation>%1 использует движок Docker своего хоста.</translation>
    </message>
    <message>
        <source>What is on that engine's disk is not the agent's alone. Look at it with: docker system df</source>
        <translation>Диск этого движка занимает не только агент. Посмотреть, что на нём: docker system df</translation>
    </message>
    <message>
        <source>This program made no agent called %1 here.</source>
        <translation>Эта программа не создавала здесь агента с именем %1.</translation>
    </message>
    <message>
        <source>The docker command inside %1 failed: %2</source>
        <translation>Команда docker внутри %1 завершилась с ошибкой: %2</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>%1 can't be read: %2.</source>
        <translation>Не удаётся прочитать %1: %2.</translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation>Проверьте путь и право на чтение файла.</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>Docker Compose and Docker Desktop mark with it what is theirs.</source>
        <translation>Этим Docker Compose и Docker Desktop помечают свои объекты.</translation>
    </message>
    <message>
        <source>The check that the image has, if it has one, is left as it is.</source>
        <translation>Проверка состояния, если она есть в образе, остаётся без изменений.</translation>
    </message>
    <message>
        <source>A check has no such setting here.</source>
        <translation>У проверки состояния здесь нет такой настройки.</translation>
    </message>
    <message>
        <source>No container is described here.</source>
        <translation>Контейнера здесь нет.</translation>
    </message>
    <message>
        <source>Give what "docker inspect" prints for a container.</source>
        <translation>Укажите то, что выводит для контейнера "docker inspect".</translation>
    </message>
    <message>
        <source>An agent's container stays until it is removed.</source>
        <translation>Контейнер агента остаётся, пока его не удалят.</translation>
    </message>
    <message>
        <source>This is no name with an address.</source>
        <translation>Это не имя с адресом.</translation>
    </message>
    <message>
        <source>On older hosts, those with cgroup v1, this is so anyway.</source>
        <translation>На старых хостах, с cgroup v1, так и есть в любом случае.</translation>
    </message>
    <message>
        <source>This is not known here.</source>
        <translation>Здесь это неизвестно.</translation>
    </message>
    <message>
        <source>A volume without a name is lost with its container. Give it a name if its files are to be kept.</source>
        <translation>Том без имени пропадает вместе с контейнером. Дайте ему имя, если файлы нужно сохранить.</translation>
    </message>
    <message>
        <source>SOURCE:TARGET is wanted here.</source>
        <translation>Здесь нужно SOURCE:TARGET.</translation>
    </message>
    <message>
        <source>Volumes can be read-only; they have no other options here.</source>
        <translation>Тома бывают только для чтения; других параметров у них здесь нет.</translation>
    </message>
    <message>
        <source>Of all that can be mounted, an agent is given folders of the host and volumes.</source>
        <translation>Из всего, что можно монтировать, агенту даются только папки хоста и тома.</translation>
    </message>
    <message>
        <source>The engine decides how it connects an agent.</source>
        <translation>Способ подключения агента выбирает движок.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The launch's journal %1 can't be written: %2.</source>
        <translation>Не удаётся записать журнал запуска %1: %2.</translation>
    </message>
    <message>
        <source>Nothing is made without it, so that a launch that is cut off can be undone. Make room on the disk, or see that you may write there.</source>
        <translation>Без него ничего не создаётся, чтобы прерванный запуск можно было откатить. Освободите место на диске или обеспечьте себе право записи туда.</translation>
    </message>
    <message>
        <source>Another dind-wizard is at work on this launch.</source>
        <translation>С этим запуском работает другой dind-wizard.</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Дождитесь его завершения.</translation>
    </message>
    <message>
        <source>This launch has ended meanwhile.</source>
        <translation>Этот запуск тем временем завершился.</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>The desktop’s key store can’t be used: %1</source>
        <translation>Не удаётся использовать хранилище ключей рабочего стола: %1</translation>
    </message>
    <message>
        <source>Unlock it, or allow this program to use it.</source>
        <translation>Разблокируйте его или разрешите этой программе им пользоваться.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet. Without it nothing is kept.</source>
        <translation>Запустите хранилище, например GNOME Keyring или KWallet. Без него ничего не сохраняется.</translation>
    </message>
</context>
<context>
    <name>Kubernetes</name>
    <message>
        <source>Start with: kubectl apply -f FILE</source>
        <translation>Запуск: kubectl apply -f FILE</translation>
    </message>
    <message>
        <source>Before that: kubectl create secret generic %1 --from-env-file=%2</source>
        <translation>Перед этим: kubectl create secret generic %1 --from-env-file=%2</translation>
    </message>
    <message>
        <source>The engine is a sidecar, which needs Kubernetes 1.29 or newer.</source>
        <translation>Движок — это sidecar-контейнер, для него нужен Kubernetes 1.29 или новее.</translation>
    </message>
    <message>
        <source>The proxy of the node's Docker socket is a sidecar, which needs Kubernetes 1.29 or newer.</source>
        <translation>Прокси сокета Docker узла — это sidecar-контейнер, для него нужен Kubernetes 1.29 или новее.</translation>
    </message>
    <message>
        <source>The pods are numbered from 1, which needs Kubernetes 1.27 or newer.</source>
        <translation>Поды нумеруются с 1, для этого нужен Kubernetes 1.27 или новее.</translation>
    </message>
    <message>
        <source>The network policy keeps other pods from the proxy. It needs a cluster network that obeys policies: without one every pod reaches the proxy.</source>
        <translation>Сетевая политика не подпускает к прокси другие поды. Для неё нужна сеть кластера, которая соблюдает политики: без такой сети до прокси доберётся любой под.</translation>
    </message>
    <message>
        <source>The namespace must allow privileged containers.</source>
        <translation>Пространство имён должно разрешать привилегированные контейнеры.</translation>
    </message>
    <message>
        <source>The cluster needs the runtime class %1.</source>
        <translation>В кластере нужен класс среды выполнения (runtime class) %1.</translation>
    </message>
    <message>
        <source>Sizes of the volumes, to be changed under volumeClaimTemplates: %1.</source>
        <translation>Размеры томов, меняются в volumeClaimTemplates: %1.</translation>
    </message>
    <message>
        <source>fsGroup 1000 is the user's group in JetBrains's images.</source>
        <translation>fsGroup 1000 — группа пользователя в образах JetBrains.</translation>
    </message>
    <message>
        <source>TeamCity agents "%1", method %2. Made by dind-wizard.</source>
        <translation>Агенты TeamCity «%1», метод %2. Создано в dind-wizard.</translation>
    </message>
    <message>
        <source>Of the server only the data directory is kept: its logs and its temporary files last as long as its pod.</source>
        <translation>У сервера сохраняется только каталог данных: журналы и временные файлы существуют, пока существует его под.</translation>
    </message>
    <message>
        <source>Kubernetes refuses the name %1, so this is called %2.</source>
        <translation>Kubernetes не принимает имя %1, поэтому здесь используется %2.</translation>
    </message>
    <message>
        <source>The agent is called %1-0: Kubernetes numbers pods, and the agent takes its pod's name.</source>
        <translation>Имя агента — %1-0: Kubernetes нумерует поды, а агент берёт имя своего пода.</translation>
    </message>
    <message>
        <source>These labels are annotations here, because Kubernetes refuses their values: %1.</source>
        <translation>Эти метки стали аннотациями, потому что Kubernetes не принимает их значения: %1.</translation>
    </message>
    <message>
        <source>These labels are left out, because Kubernetes refuses their names: %1.</source>
        <translation>Эти метки пропущены, потому что Kubernetes не принимает их имена: %1.</translation>
    </message>
    <message>
        <source>These variables are left out, because Kubernetes refuses their names: %1.</source>
        <translation>Эти переменные пропущены, потому что Kubernetes не принимает их имена: %1.</translation>
    </message>
    <message>
        <source>The volume at %1 is left out: Kubernetes takes no colon in a directory's name.</source>
        <translation>Том в %1 пропущен: Kubernetes не допускает двоеточия в имени каталога.</translation>
    </message>
    <message>
        <source>Most clusters run containerd, and their nodes have no Docker socket: this starts only on nodes where Docker Engine runs and %1 is there.</source>
        <translation>В большинстве кластеров работает containerd, и на узлах нет сокета Docker: это запустится только на узлах, где работает Docker Engine и есть %1.</translation>
    </message>
    <message>
        <source>Kubernetes refuses the name %1 for a volume, so its claim is called %2.</source>
        <translation>Kubernetes не принимает имя тома %1, поэтому заявка на том называется %2.</translation>
    </message>
    <message>
        <source>A runtime holds for a whole pod: %1 runs the agent's container too.</source>
        <translation>Среда выполнения действует на весь под: контейнер агента тоже работает в %1.</translation>
    </message>
    <message>
        <source>The network %1 is Docker's: here the agent is on the cluster's.</source>
        <translation>Сеть %1 относится к Docker: здесь агент находится в сети кластера.</translation>
    </message>
    <message>
        <source>The host name %1 is left out: Kubernetes has no host-gateway.</source>
        <translation>Имя хоста %1 пропущено: в Kubernetes нет host-gateway.</translation>
    </message>
    <message>
        <source>The host name %1 is left out: Kubernetes refuses the address %2.</source>
        <translation>Имя хоста %1 пропущено: Kubernetes не принимает адрес %2.</translation>
    </message>
    <message>
        <source>The host name %1 is left out: Kubernetes refuses it.</source>
        <translation>Имя хоста %1 пропущено: Kubernetes его не принимает.</translation>
    </message>
    <message>
        <source>The restart policy %1 can't be had: Kubernetes always restarts an agent.</source>
        <translation>Политика перезапуска %1 невозможна: Kubernetes всегда перезапускает агент.</translation>
    </message>
    <message>
        <source>The limit of %1 processes is left out: in Kubernetes it is a setting of the nodes (podPidsLimit).</source>
        <translation>Лимит в %1 процессов пропущен: в Kubernetes это параметр узлов (podPidsLimit).</translation>
    </message>
    <message>
        <source>The user is left out: Kubernetes knows users by number only.</source>
        <translation>Пользователь пропущен: Kubernetes знает пользователей только по номеру.</translation>
    </message>
    <message>
        <source>These directories last only as long as their pod, and start empty, where Docker would copy the image's files into them: %1.</source>
        <translation>Эти каталоги существуют, только пока существует под, и вначале пусты, тогда как Docker скопировал бы в них файлы образа: %1.</translation>
    </message>
    <message>
        <source>These persistent volume claims are not made here and must be there: %1.</source>
        <translation>Эти заявки на постоянные тома здесь не создаются и должны уже существовать: %1.</translation>
    </message>
    <message>
        <source>All agents share them, so their access mode must be ReadWriteMany.</source>
        <translation>Они общие для всех агентов, поэтому режим доступа должен быть ReadWriteMany.</translation>
    </message>
    <message>
        <source>These paths are on whichever node a pod runs on, and Kubernetes does not check that they exist: %1.</source>
        <translation>Эти пути находятся на том узле, где работает под, и Kubernetes не проверяет, что они существуют: %1.</translation>
    </message>
    <message>
        <source>To open the server at http://localhost:%1: kubectl port-forward service/%2 %1:%3. Its log: kubectl logs deployment/%2.</source>
        <translation>Чтобы открыть сервер по адресу http://localhost:%1: kubectl port-forward service/%2 %1:%3. Его журнал: kubectl logs deployment/%2.</translation>
    </message>
    <message>
        <source>Size of the server's volume, to be changed in its claim: %1.</source>
        <translation>Размер тома сервера, меняется в его заявке: %1.</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>The launch was cancelled.</source>
        <translation>Запуск отменён.</translation>
    </message>
    <message>
        <source>A launch of %1 was cut off on %2, and what it made is still there.</source>
        <translation>Запуск %1 был прерван %2, и созданное им осталось.</translation>
    </message>
    <message>
        <source>Undo it with "dind-wizard recover --undo", or let it be finished with "dind-wizard recover --finish".</source>
        <translation>Откатите его с помощью "dind-wizard recover --undo" или завершите с помощью "dind-wizard recover --finish".</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>уже есть</translation>
    </message>
    <message>
        <source>pulled</source>
        <translation>загружен</translation>
    </message>
    <message>
        <source>no differences</source>
        <translation>отличий нет</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n отличие</numerusform>
            <numerusform>%n отличия</numerusform>
            <numerusform>%n отличий</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the engine and check the plan</source>
        <translation>Осмотр движка и проверка плана</translation>
    </message>
    <message>
        <source>Get the image %1</source>
        <translation>Получение образа %1</translation>
    </message>
    <message>
        <source>Create the network %1</source>
        <translation>Создание сети %1</translation>
    </message>
    <message>
        <source>Create the volumes</source>
        <translation>Создание томов</translation>
    </message>
    <message>
        <source>Create the container %1</source>
        <translation>Создание контейнера %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Запуск %1</translation>
    </message>
    <message>
        <source>Wait until %1 is ready</source>
        <translation>Ожидание готовности %1</translation>
    </message>
    <message>
        <source>Try Docker inside %1</source>
        <translation>Проверка Docker внутри %1</translation>
    </message>
    <message>
        <source>Build an image in %1, and run it</source>
        <translation>Сборка и запуск образа в %1</translation>
    </message>
    <message>
        <source>Share a file of %1 with a container</source>
        <translation>Проверка, что контейнер видит файл из %1</translation>
    </message>
    <message>
        <source>Try the network of builds in %1</source>
        <translation>Проверка сети сборок в %1</translation>
    </message>
    <message>
        <source>Wait for %1 in TeamCity</source>
        <translation>Ожидание %1 в TeamCity</translation>
    </message>
    <message>
        <source>Authorise %1</source>
        <translation>Авторизация %1</translation>
    </message>
    <message>
        <source>See the Docker of %1 in TeamCity</source>
        <translation>Проверка, что TeamCity видит Docker агента %1</translation>
    </message>
    <message>
        <source>Docker engine %1 answers</source>
        <translation>Проверка ответа движка Docker %1</translation>
    </message>
    <message>
        <source>Compare what runs with what was asked for</source>
        <translation>Сравнение работающего с запрошенным</translation>
    </message>
    <message>
        <source>%1 of %2, %3 of %4 layers</source>
        <translation>%1 из %2, слоёв: %3 из %4</translation>
    </message>
</context>
<context>
    <name>LaunchCommand</name>
    <message>
        <source>--pull can't be "%1".</source>
        <translation>Для --pull значение «%1» недопустимо.</translation>
    </message>
    <message>
        <source>Choose one of: always, missing, never.</source>
        <translation>Выберите одно из: always, missing, never.</translation>
    </message>
    <message>
        <source>--until can't be "%1".</source>
        <translation>Для --until значение «%1» недопустимо.</translation>
    </message>
    <message>
        <source>Choose one of: started, engine, connected.</source>
        <translation>Выберите одно из: started, engine, connected.</translation>
    </message>
    <message>
        <source>--timeout needs a number of seconds.</source>
        <translation>Для --timeout нужно число секунд.</translation>
    </message>
    <message>
        <source>--%1 needs an access token of TeamCity.</source>
        <translation>Для --%1 нужен токен доступа TeamCity.</translation>
    </message>
    <message>
        <source>Make one in TeamCity: your profile at the top right, then Access Tokens. Give it with --access-token-file FILE.</source>
        <translation>Создайте его в TeamCity: ваш профиль справа вверху, затем Access Tokens. Передайте его через --access-token-file FILE.</translation>
    </message>
    <message>
        <source>A server that is yet to be made has no access tokens.</source>
        <translation>У сервера, который ещё только будет создан, нет токенов доступа.</translation>
    </message>
    <message>
        <source>Leave --access-token-file out.</source>
        <translation>Уберите --access-token-file.</translation>
    </message>
    <message>
        <source>The file %1 holds no access token.</source>
        <translation>В файле %1 нет токена доступа.</translation>
    </message>
    <message>
        <source>Launches agents, or leaves nothing behind.

Example: dind-wizard launch --method dind --server-url https://tc.example.com

--engine may be given several times: then agents are launched on each engine, and are called NAME-ENGINE.</source>
        <translation>Запускает агенты, а если не удалось, не оставляет ничего после себя.

Пример: dind-wizard launch --method dind --server-url https://tc.example.com

--engine можно указать несколько раз: тогда агенты запускаются на каждом движке и называются NAME-ENGINE.</translation>
    </message>
    <message>
        <source>always, missing or never. Default: missing.</source>
        <translation>always, missing или never. По умолчанию: missing.</translation>
    </message>
    <message>
        <source>started: containers run; engine: Docker inside the agent answers; connected: it builds, and the server has it, authorised and with its Docker. Default: engine.</source>
        <translation>started: контейнеры работают; engine: Docker внутри агента отвечает; connected: агент собирает, и сервер видит его — авторизованным и с Docker. По умолчанию: engine.</translation>
    </message>
    <message>
        <source>Replace this deployment's agents of the same names.</source>
        <translation>Заменить одноимённые агенты этого развёртывания.</translation>
    </message>
    <message>
        <source>File with an access token of TeamCity, for --until connected. Default: none; the agent's log has to do.</source>
        <translation>Файл с токеном доступа TeamCity, для --until connected. По умолчанию: нет; используется только журнал агента.</translation>
    </message>
    <message>
        <source>Authorise the agents; needs an access token.</source>
        <translation>Авторизовать агенты; нужен токен доступа.</translation>
    </message>
    <message>
        <source>The agent pool that authorised agents go to; needs an access token. Default: where the server puts them.</source>
        <translation>Пул, в который попадут авторизованные агенты; нужен токен доступа. По умолчанию: куда их поместит сервер.</translation>
    </message>
    <message>
        <source>Seconds for each wait. Default: 600.</source>
        <translation>Сколько секунд длится каждое ожидание. По умолчанию: 600.</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>Примечание к %1: %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидание</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>СБОЙ</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Ничего не создано.</translation>
    </message>
    <message>
        <source>Everything that this launch had made is removed.</source>
        <translation>Всё, что создал этот запуск, удалено.</translation>
    </message>
    <message>
        <source>These could not be taken back; when the cause is gone, try again with dind-wizard recover --undo:</source>
        <translation>Это не удалось откатить; когда причина будет устранена, повторите попытку с dind-wizard recover --undo:</translation>
    </message>
    <message>
        <source>These older ones could not be removed; try again with dind-wizard recover --finish:</source>
        <translation>Эти старые объекты не удалось удалить; повторите попытку с dind-wizard recover --finish:</translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation>Отличие: %1</translation>
    </message>
    <message>
        <source>TeamCity is at %1 on the engine's host; its first start waits for you there. The super user token is in: docker logs %2</source>
        <translation>TeamCity находится по адресу %1 на хосте движка; для первого запуска нужны ваши действия там. Токен суперпользователя (super user token): docker logs %2</translation>
    </message>
    <message>
        <source>Authorise new agents at %1</source>
        <translation>Авторизуйте новые агенты по адресу %1</translation>
    </message>
    <message>
        <source>Stop: dind-wizard agents stop NAME   Remove: dind-wizard agents remove NAME</source>
        <translation>Остановить: dind-wizard agents stop NAME   Удалить: dind-wizard agents remove NAME</translation>
    </message>
    <message>
        <source>Cancelling, and removing what was made…</source>
        <translation>Отмена и удаление созданного…</translation>
    </message>
</context>
<context>
    <name>LaunchPage</name>
    <message>
        <source>Launch</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Cance&amp;l the launch</source>
        <translation>О&amp;тменить запуск</translation>
    </message>
    <message>
        <source>Stop, and remove everything that this launch has made.</source>
        <translation>Остановить и удалить всё, что создал этот запуск.</translation>
    </message>
    <message>
        <source>Steps of the launch</source>
        <translation>Этапы запуска</translation>
    </message>
    <message>
        <source>Log of the agents</source>
        <translation>Журнал агентов</translation>
    </message>
    <message>
        <source>The agent pool that the agents go to when they are authorized. A pool’s projects get builds from its agents only.</source>
        <translation>Пул, в который агенты попадут после авторизации. Сборки проектов пула выполняют только его агенты.</translation>
    </message>
    <message>
        <source>Agent pool</source>
        <translation>Пул агентов</translation>
    </message>
    <message>
        <source>Authorize in &amp;TeamCity</source>
        <translation>Авторизовать в &amp;TeamCity</translation>
    </message>
    <message>
        <source>Open TeamCity’s page of unauthorized agents in the browser.</source>
        <translation>Открыть в браузере страницу неавторизованных агентов TeamCity.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Launch the same once more.</source>
        <translation>Запустить то же самое ещё раз.</translation>
    </message>
    <message>
        <source>&amp;Back to the review</source>
        <translation>Назад к о&amp;бзору</translation>
    </message>
    <message>
        <source>Change something first; nothing that you typed is lost.</source>
        <translation>Сначала что-нибудь изменить; введённое не пропадёт.</translation>
    </message>
    <message>
        <source>Save settings a&amp;s…</source>
        <translation>&amp;Сохранить настройки как…</translation>
    </message>
    <message>
        <source>Keep what you chose in a file, to open it here again or to launch it from a script.</source>
        <translation>Сохранить выбранное в файл, чтобы снова открыть его здесь или запустить из сценария.</translation>
    </message>
    <message>
        <source>Show all ag&amp;ents</source>
        <translation>Пока&amp;зать все агенты</translation>
    </message>
    <message>
        <source>How they are, what they log, and what can be done with them.</source>
        <translation>Их состояние, журналы и доступные действия.</translation>
    </message>
    <message>
        <source>What the launch does, step by step, and how far it is.</source>
        <translation>Что делает запуск, шаг за шагом, и на каком он этапе.</translation>
    </message>
    <message>
        <source>What the agents print while they start. Tokens are masked.</source>
        <translation>Что выводят агенты во время запуска. Токены скрыты.</translation>
    </message>
</context>
<context>
    <name>LaunchTexts</name>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Контейнеры</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Сети</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Тома</translation>
    </message>
    <message>
        <source>or</source>
        <translation>или</translation>
    </message>
    <message>
        <source>To stop it</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>To remove it</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>… with its data</source>
        <translation>… вместе с данными</translation>
    </message>
    <message>
        <source>What runs was read back from the engine and compared with the preview: no differences.</source>
        <translation>Работающее считано с движка и сравнено с предпросмотром: отличий нет.</translation>
    </message>
    <message>
        <source>What runs is not quite what the preview says:</source>
        <translation>Работающее не вполне соответствует предпросмотру:</translation>
    </message>
    <message>
        <source>Next: authorize the agent in TeamCity. It shows up there within some minutes, under “Unauthorized”; until then it runs no builds.</source>
        <translation>Дальше: авторизуйте агент в TeamCity. Он появится там через несколько минут в разделе «Unauthorized»; до этого он не выполняет сборки.</translation>
    </message>
    <message>
        <source>Taken over, with their data</source>
        <translation>Принято вместе с данными</translation>
    </message>
    <message>
        <source>Nothing was left behind: everything that this launch had made is removed again.</source>
        <translation>Ничего не осталось: всё, что создал этот запуск, снова удалено.</translation>
    </message>
    <message>
        <source>This could not be taken back. When the cause is gone, choose "Launches that were cut off" in the menu: </source>
        <translation>Это не удалось откатить. Когда причина будет устранена, выберите в меню «Прерванные запуски»: </translation>
    </message>
</context>
<context>
    <name>Masking</name>
    <message>
        <source>%1 stands for a value of yours. Enter it by hand.</source>
        <translation>%1 стоит вместо вашего значения. Введите его вручную.</translation>
    </message>
    <message>
        <source>Only the shell that runs it knows %1. Enter it by hand.</source>
        <translation>Это знает только оболочка, которая выполняет команду: %1. Введите вручную.</translation>
    </message>
</context>
<context>
    <name>MethodChoice</name>
    <message>
        <source>It works on this machine as it is.</source>
        <translation>На этой машине он уже может работать.</translation>
    </message>
    <message>
        <source>Something has to be installed on the host first, which you may not do: %1</source>
        <translation>Сначала на хост нужно кое-что установить, а у вас нет на это прав: %1</translation>
    </message>
    <message>
        <source>Something has to be installed on the host first: %1</source>
        <translation>Сначала на хост нужно кое-что установить: %1</translation>
    </message>
    <message>
        <source>It does not work on this machine: %1</source>
        <translation>На этой машине он не работает: %1</translation>
    </message>
    <message>
        <source>Sysbox has to be installed on the host, unless it is there.</source>
        <translation>На хост нужно установить Sysbox, если его там нет.</translation>
    </message>
    <message>
        <source>Nothing has to be set up, and all builds share one cache of images.</source>
        <translation>Ничего не нужно настраивать, и у всех сборок общий кеш образов.</translation>
    </message>
    <message>
        <source>Any build can become root on the host with a single command, and read the secrets of every container.</source>
        <translation>Любая сборка может одной командой стать root на хосте и прочитать секреты всех контейнеров.</translation>
    </message>
    <message>
        <source>Builds of several agents get in each other's way: names, ports and images are the host's. Build steps in containers work for one agent only.</source>
        <translation>Сборки разных агентов мешают друг другу: имена, порты и образы принадлежат хосту. Шаги сборки в контейнерах доступны только для одного агента.</translation>
    </message>
    <message>
        <source>Published ports are the host's: two builds, or a build and another program, can't use the same one.</source>
        <translation>Опубликованные порты — это порты хоста: две сборки или сборка и другая программа не могут занять один и тот же порт.</translation>
    </message>
    <message>
        <source>Containers that a build leaves behind stay on the host, and their names can collide with others there.</source>
        <translation>Контейнеры, которые остались после сборки, остаются на хосте, и их имена могут совпасть с другими.</translation>
    </message>
    <message>
        <source>Image builds find the layers of earlier builds at once.</source>
        <translation>При сборке образов слои прежних сборок сразу под рукой.</translation>
    </message>
    <message>
        <source>Each agent has an engine of its own: builds do not see the host's containers, and leave nothing on it.</source>
        <translation>У каждого агента собственный движок: сборки не видят контейнеров хоста и ничего на нём не оставляют.</translation>
    </message>
    <message>
        <source>The engine runs in a privileged container, and each agent keeps its own copy of all images.</source>
        <translation>Движок работает в привилегированном контейнере, и каждый агент хранит собственную копию всех образов.</translation>
    </message>
    <message>
        <source>A hostile build can still become root on the host: the privileged flag takes the limits away.</source>
        <translation>Вредоносная сборка всё равно может стать root на хосте: флаг privileged снимает ограничения.</translation>
    </message>
    <message>
        <source>Any number of agents fits on one host.</source>
        <translation>На одном хосте помещается сколько угодно агентов.</translation>
    </message>
    <message>
        <source>Names and networks of a build's containers can't collide with those of other agents.</source>
        <translation>Имена и сети контейнеров сборки не конфликтуют с другими агентами.</translation>
    </message>
    <message>
        <source>With the engine beside the agent, published ports are found at the host name docker, not at localhost.</source>
        <translation>Если движок работает рядом с агентом, опубликованные порты доступны по имени хоста docker, а не localhost.</translation>
    </message>
    <message>
        <source>Each agent has an engine of its own without the privileged flag: root in the agent is nobody on the host.</source>
        <translation>У каждого агента собственный движок без флага privileged: root в агенте на хосте — никто.</translation>
    </message>
    <message>
        <source>Sysbox has to be kept up to date with the kernel and with Docker, and each agent keeps its own copy of all images.</source>
        <translation>Sysbox нужно обновлять вслед за ядром и Docker, и каждый агент хранит собственную копию всех образов.</translation>
    </message>
    <message>
        <source>Of the three methods it alone keeps a hostile build off the host, as far as the shared kernel allows.</source>
        <translation>Из трёх методов только этот не подпускает вредоносную сборку к хосту, насколько позволяет общее ядро.</translation>
    </message>
    <message>
        <source>Published ports are found at localhost, as on your own machine.</source>
        <translation>Опубликованные порты доступны на localhost, как на вашей машине.</translation>
    </message>
    <message>
        <source>Images for other kinds of processors need Sysbox 0.6.7 and kernel 6.7.</source>
        <translation>Для образов под другие архитектуры процессора нужны Sysbox 0.6.7 и ядро 6.7.</translation>
    </message>
    <message>
        <source>the host's engine through its socket (docker-socket)</source>
        <translation>движок хоста через его сокет (docker-socket)</translation>
    </message>
    <message>
        <source>an engine for each agent in a privileged container (dind)</source>
        <translation>отдельный движок для каждого агента в привилегированном контейнере (dind)</translation>
    </message>
    <message>
        <source>an engine for each agent under Sysbox (sysbox)</source>
        <translation>отдельный движок для каждого агента под Sysbox (sysbox)</translation>
    </message>
    <message>
        <source>Take %1.</source>
        <translation>Рекомендуется %1.</translation>
    </message>
    <message>
        <source>If you expect real attacks, give each build a virtual machine of its own: all containers share the host's kernel.</source>
        <translation>Если вы ожидаете настоящих атак, выделите каждой сборке отдельную виртуальную машину: все контейнеры работают на общем ядре хоста.</translation>
    </message>
    <message>
        <source>None of the methods works on this machine. What is in the way stands below.</source>
        <translation>На этой машине не работает ни один метод. Что мешает, указано ниже.</translation>
    </message>
    <message>
        <source>Builds that you don't trust need Sysbox, and that can't be had here. Use a virtual machine for these builds alone, which holds nothing of worth and is thrown away often; in it, take dind.</source>
        <translation>Для сборок, которым вы не доверяете, нужен Sysbox, а здесь он недоступен. Выделите для них отдельную виртуальную машину, в которой нет ничего ценного и которую часто пересоздают; в ней используйте dind.</translation>
    </message>
</context>
<context>
    <name>MethodComparison</name>
    <message>
        <source>the host</source>
        <translation>хосте</translation>
    </message>
    <message>
        <source>Not yet: Sysbox is missing</source>
        <translation>Пока нет: не установлен Sysbox</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) of the engine passed.</source>
        <translation>
            <numerusform>Пройдена %n проверка движка.</numerusform>
            <numerusform>Пройдены %n проверки движка.</numerusform>
            <numerusform>Пройдено %n проверок движка.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, with %n remark(s)</source>
        <translation>
            <numerusform>Да, с %n замечанием</numerusform>
            <numerusform>Да, с %n замечаниями</numerusform>
            <numerusform>Да, с %n замечаниями</numerusform>
        </translation>
    </message>
    <message>
        <source>Only through a flaw in Sysbox or the kernel</source>
        <translation>Только через уязвимость в Sysbox или ядре</translation>
    </message>
    <message>
        <source>Root in the agent is an ordinary user number on %1, but all containers there share one kernel (%2): keep it and Sysbox up to date.</source>
        <translation>Root в агенте на %1 — обычный номер пользователя, но у всех контейнеров там одно общее ядро (%2): вовремя обновляйте его и Sysbox.</translation>
    </message>
    <message>
        <source>Only the engine's own account</source>
        <translation>Только учётная запись самого движка</translation>
    </message>
    <message>
        <source>The engine of %1 is rootless: whatever a build does, it has the rights of that one account, and its files are within reach.</source>
        <translation>Движок на %1 работает в режиме rootless: что бы ни делала сборка, у неё права одной этой учётной записи, и ей доступны файлы этой записи.</translation>
    </message>
    <message>
        <source>Docker Desktop's VM and shared folders</source>
        <translation>ВМ Docker Desktop и общие папки</translation>
    </message>
    <message>
        <source>The engine runs in a virtual machine. A hostile build owns that, and with it every folder of yours that is shared with it.</source>
        <translation>Движок работает в виртуальной машине. Вредоносная сборка завладеет ею, а вместе с ней всеми вашими папками, к которым у неё открыт доступ.</translation>
    </message>
    <message>
        <source>Easy: any build can be root on %1</source>
        <translation>Легко: любая сборка может стать root на %1</translation>
    </message>
    <message>
        <source>The engine of %1 runs as root. Whoever may use its socket can start a container that has the whole disk of %1 in it.</source>
        <translation>Движок на %1 работает от имени root. Кто имеет доступ к его сокету, может запустить контейнер, в котором виден весь диск на %1.</translation>
    </message>
    <message>
        <source>Easy for a hostile build: root on %1</source>
        <translation>Легко для вредоносной сборки: root на %1</translation>
    </message>
    <message>
        <source>The engine's container is privileged: it has every device of %1 and none of Docker's usual limits. By accident it hardly happens.</source>
        <translation>Контейнер движка привилегирован: ему доступны все устройства на %1, а обычных ограничений Docker нет. Случайно такого почти не бывает.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 и ещё %2</translation>
    </message>
    <message>
        <source>None yet; what comes is in reach</source>
        <translation>Пока нет; будущие будут доступны</translation>
    </message>
    <message>
        <source>Builds command the engine on which other containers would run.</source>
        <translation>Сборки управляют движком, на котором работали бы другие контейнеры.</translation>
    </message>
    <message>
        <source>The one here is in reach of any build</source>
        <translation>Имеющийся доступен любой сборке</translation>
    </message>
    <message>
        <source>All %1 are in reach of any build</source>
        <translation>Любой сборке доступны все (%1)</translation>
    </message>
    <message>
        <source>A build can stop these, run commands in them and read the passwords in their environment: %1.</source>
        <translation>Сборка может их остановить, выполнять в них команды и прочитать пароли в их окружении: %1.</translation>
    </message>
    <message>
        <source>Out of sight, not out of reach</source>
        <translation>Не видны, но досягаемы</translation>
    </message>
    <message>
        <source>Builds talk to an engine of their own and see only what they started. A hostile one that breaks out reaches the host's engine, too.</source>
        <translation>Сборки обращаются к собственному движку и видят только то, что запустили сами. Вредоносная сборка, которая вырвется наружу, доберётся и до движка хоста.</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Недосягаемы</translation>
    </message>
    <message>
        <source>Builds talk to an engine of their own, inside a container that has no rights on the host.</source>
        <translation>Сборки обращаются к собственному движку в контейнере, у которого нет прав на хосте.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Sysbox is there: the engine knows the runtime sysbox-runc.</source>
        <translation>Sysbox есть: движок знает среду выполнения sysbox-runc.</translation>
    </message>
    <message>
        <source>The engine that is there does it: %1 on %2.</source>
        <translation>Достаточно имеющегося движка: %1, система %2.</translation>
    </message>
    <message>
        <source>Sysbox, which can't be had here</source>
        <translation>Sysbox, но здесь он недоступен</translation>
    </message>
    <message numerus="yes">
        <source>Sysbox: %n step(s), Docker restarts</source>
        <translation>
            <numerusform>Sysbox: %n шаг, перезапуск Docker</numerusform>
            <numerusform>Sysbox: %n шага, перезапуск Docker</numerusform>
            <numerusform>Sysbox: %n шагов, перезапуск Docker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sysbox: %n step(s), nothing restarts</source>
        <translation>
            <numerusform>Sysbox: %n шаг, без перезапусков</numerusform>
            <numerusform>Sysbox: %n шага, без перезапусков</numerusform>
            <numerusform>Sysbox: %n шагов, без перезапусков</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 free</source>
        <translation>; свободно %1</translation>
    </message>
    <message>
        <source>They lie in %1 on %2 (storage driver %3).</source>
        <translation>Где они лежат на %2: %1 (драйвер хранилища %3).</translation>
    </message>
    <message>
        <source>the engine's folder</source>
        <translation>папка движка</translation>
    </message>
    <message>
        <source>Shared with the host%1</source>
        <translation>Общие с хостом%1</translation>
    </message>
    <message>
        <source>Builds find the images that are there already, and every layer is kept once.</source>
        <translation>Сборки пользуются уже имеющимися образами, и каждый слой хранится один раз.</translation>
    </message>
    <message>
        <source>Once more for each agent%1</source>
        <translation>Заново для каждого агента%1</translation>
    </message>
    <message>
        <source>Each agent's engine fetches its images anew and keeps them in a volume, beside the agent's own image of about 2 GB.</source>
        <translation>Движок каждого агента загружает образы заново и хранит их в томе, не считая образа самого агента (около 2 ГБ).</translation>
    </message>
    <message>
        <source>Works on this engine</source>
        <translation>Работает на этом движке</translation>
    </message>
    <message>
        <source>What a hostile build gets</source>
        <translation>Что получает вредоносная сборка</translation>
    </message>
    <message>
        <source>To install on the host</source>
        <translation>Что установить на хост</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Образы</translation>
    </message>
    <message>
        <source>Other containers of this engine</source>
        <translation>Другие контейнеры этого движка</translation>
    </message>
</context>
<context>
    <name>MethodFindings</name>
    <message>
        <source>Show the steps…</source>
        <translation>Показать шаги…</translation>
    </message>
    <message>
        <source>This method does not fit builds that you don’t trust</source>
        <translation>Этот метод не подходит для сборок, которым вы не доверяете</translation>
    </message>
    <message>
        <source>Take “%1” instead</source>
        <translation>Выбрать «%1»</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>рекомендуется</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>возможно</translation>
    </message>
    <message>
        <source>not for what you answered</source>
        <translation>не подходит к вашим ответам</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>здесь недоступно</translation>
    </message>
    <message>
        <source>Docker is not installed on this machine</source>
        <translation>На этой машине не установлен Docker</translation>
    </message>
    <message>
        <source>An agent is a container, and Docker is what runs it. Install it step by step, or choose an engine that is elsewhere. (%1)</source>
        <translation>Агент — это контейнер, а контейнеры запускает Docker. Установите его шаг за шагом или выберите движок, который находится в другом месте. (%1)</translation>
    </message>
    <message>
        <source>Install Docker step by step…</source>
        <translation>Установить Docker шаг за шагом…</translation>
    </message>
    <message>
        <source>Sysbox has to be installed on the engine’s host first</source>
        <translation>Сначала на хост движка нужно установить Sysbox</translation>
    </message>
    <message>
        <source>It takes some commands in a terminal, as root. You can also go on and launch later.</source>
        <translation>Потребуется несколько команд в терминале, от имени root. Можно продолжить и сейчас, а запустить позже.</translation>
    </message>
    <message>
        <source>Sysbox can’t be had on this engine</source>
        <translation>Sysbox на этом движке недоступен</translation>
    </message>
    <message>
        <source>%1: %2 (chosen)</source>
        <translation>%1: %2 (выбрано)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take this method</source>
        <translation>Выбрать этот метод</translation>
    </message>
</context>
<context>
    <name>MethodPage</name>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Start &amp;from an existing container, command or file…</source>
        <translation>Создать на основе &amp;контейнера, команды или файла…</translation>
    </message>
    <message>
        <source>Fill in the fields from an agent that you have already. You can also drop a file on this window.</source>
        <translation>Заполнить поля по агенту, который у вас уже есть. Файл можно и перетащить в это окно.</translation>
    </message>
    <message>
        <source>Fill in the fields from an agent that you have already: a docker run command, a Compose file, or a container. You can also drop a file on this window, or paste a command here.</source>
        <translation>Заполнить поля по агенту, который у вас уже есть: по команде docker run, файлу Compose или контейнеру. Файл можно и перетащить в это окно, а команду — вставить здесь.</translation>
    </message>
    <message>
        <source>&amp;Other engine…</source>
        <translation>Д&amp;ругой движок…</translation>
    </message>
    <message>
        <source>Choose another Docker context or address.</source>
        <translation>Выбрать другой контекст или адрес Docker.</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Провер&amp;ить снова</translation>
    </message>
    <message>
        <source>Ask the engine once more what it can run.</source>
        <translation>Ещё раз узнать у движка, что он может запускать.</translation>
    </message>
    <message>
        <source>Launch a&amp;gain</source>
        <translation>Зап&amp;устить снова</translation>
    </message>
    <message>
        <source>Go to the review with these settings: one click there launches them.</source>
        <translation>Перейти к обзору с этими настройками: там останется один щелчок до запуска.</translation>
    </message>
    <message>
        <source>Go to the review with the settings that you launched last: one click there launches them. An agent that still runs from them is replaced.</source>
        <translation>Перейти к обзору с настройками последнего запуска: там останется один щелчок до запуска. Агент, который ещё работает с ними, будет заменён.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Открыть н&amp;едавние</translation>
    </message>
    <message>
        <source>Settings that you launched lately, to look at or to change first.</source>
        <translation>Настройки недавних запусков: их можно просмотреть или сначала изменить.</translation>
    </message>
    <message>
        <source>About the methods</source>
        <translation>О методах</translation>
    </message>
    <message>
        <source>Questions and what they come to</source>
        <translation>Вопросы и вывод по ответам</translation>
    </message>
</context>
<context>
    <name>MethodState</name>
    <message>
        <source>Sysbox is not there yet.</source>
        <translation>Sysbox пока не установлен.</translation>
    </message>
</context>
<context>
    <name>MethodTexts</name>
    <message>
        <source>A Docker engine of its own (privileged)</source>
        <translation>Собственный движок Docker (привилегированный)</translation>
    </message>
    <message>
        <source>Each agent gets its own engine and builds stay apart, but the engine can own the host.</source>
        <translation>У каждого агента свой движок, и сборки отделены друг от друга, но движок может захватить хост.</translation>
    </message>
    <message>
        <source>Beside the agent, a second container (a sidecar) runs a complete Docker engine that serves this agent only. The agent reaches it over a private network, encrypted with TLS, and for TeamCity's Container Wrapper (build steps that run in a container) both containers see the agent's folders under the same paths. The engine's container is privileged, which means that Docker lifts nearly all the limits it puts on containers. If you choose so, the engine runs in the agent's own container instead, and then that container is the privileged one.</source>
        <translation>Рядом с агентом второй контейнер (sidecar) запускает полноценный движок Docker, который обслуживает только этот агент. Агент обращается к нему по частной сети с шифрованием TLS, а для Container Wrapper в TeamCity (шаги сборки в контейнере) оба контейнера видят папки агента по одним и тем же путям. Контейнер движка привилегирован: Docker снимает с него почти все ограничения, которые накладывает на контейнеры. При желании движок может работать в контейнере самого агента, и тогда привилегирован этот контейнер.</translation>
    </message>
    <message>
        <source>Builds must not see or disturb each other's containers, names and ports.</source>
        <translation>Сборки не должны видеть контейнеры, имена и порты друг друга и мешать друг другу.</translation>
    </message>
    <message>
        <source>Several agents share one host.</source>
        <translation>На одном хосте работает несколько агентов.</translation>
    </message>
    <message>
        <source>You trust everybody who can change a build: this method keeps order, it does not stop an attack.</source>
        <translation>Вы доверяете всем, кто может изменить сборку: этот метод поддерживает порядок, но не останавливает атаку.</translation>
    </message>
    <message>
        <source>Sysbox cannot be installed, for example under Docker Desktop.</source>
        <translation>Sysbox установить нельзя, например в Docker Desktop.</translation>
    </message>
    <message>
        <source>Builds run code from people you do not know, such as pull requests that nobody has read.</source>
        <translation>Сборки выполняют код незнакомых людей, например pull request, который никто не читал.</translation>
    </message>
    <message>
        <source>The host keeps data or passwords that builds must not see.</source>
        <translation>На хосте хранятся данные или пароли, которых сборки видеть не должны.</translation>
    </message>
    <message>
        <source>A policy forbids privileged containers, or the host's engine renumbers users (userns-remap), which refuses them.</source>
        <translation>Правила запрещают привилегированные контейнеры, или движок хоста переназначает номера пользователей (userns-remap) и потому их не принимает.</translation>
    </message>
    <message>
        <source>A host engine, version 20.10 or newer, that allows privileged containers.</source>
        <translation>Движок хоста версии 20.10 или новее, который разрешает привилегированные контейнеры.</translation>
    </message>
    <message>
        <source>Disk space for a separate store of images and build cache for each agent.</source>
        <translation>Место на диске: отдельное хранилище образов и кеш сборки для каждого агента.</translation>
    </message>
    <message>
        <source>For the sidecar, the official docker:dind image and an agent image with the docker command.</source>
        <translation>Для sidecar-контейнера — официальный образ docker:dind и образ агента с командой docker.</translation>
    </message>
    <message>
        <source>For the engine in the agent's own container, an agent image whose tag ends in -sudo.</source>
        <translation>Для движка в контейнере самого агента — образ агента, тег которого оканчивается на -sudo.</translation>
    </message>
    <message>
        <source>Easy for a hostile build, unlikely by accident</source>
        <translation>Легко для вредоносной сборки, маловероятно случайно</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>One for each agent, kept in a volume</source>
        <translation>Свой у каждого агента, хранится в томе</translation>
    </message>
    <message>
        <source>In the engine's container; agent folders match</source>
        <translation>В контейнере движка; папки агента совпадают</translation>
    </message>
    <message>
        <source>Stay inside this agent's engine</source>
        <translation>Остаются внутри движка этого агента</translation>
    </message>
    <message>
        <source>Several, each with volumes of its own</source>
        <translation>Несколько, у каждого свои тома</translation>
    </message>
    <message>
        <source>Yes; a takeover reaches its VM and shared folders</source>
        <translation>Да; захват дойдёт до его ВМ и общих папок</translation>
    </message>
    <message>
        <source>The engine's container is as good as root on the host</source>
        <translation>Контейнер движка — всё равно что root на хосте</translation>
    </message>
    <message>
        <source>A privileged container has every right of root, every device of the host and none of Docker's usual filters. A hostile build can use it to mount the host's disk or to change settings of the host's kernel. Limits on memory or processors stay in force but do not prevent this.</source>
        <translation>Привилегированный контейнер обладает всеми правами root, имеет доступ ко всем устройствам хоста и не ограничен обычными фильтрами Docker. Вредоносная сборка может с его помощью смонтировать диск хоста или изменить параметры его ядра. Лимиты памяти и процессоров продолжают действовать, но этому не мешают.</translation>
    </message>
    <message>
        <source>The sidecar is not a wall</source>
        <translation>Sidecar-контейнер — не стена</translation>
    </message>
    <message>
        <source>The agent's own container is not privileged, yet a build can ask the engine for a privileged container and break out through that. Running the agent as an ordinary user does not help, because the engine obeys whoever holds its client key, and every build does. TLS keeps out strangers on the network, not builds.</source>
        <translation>Контейнер самого агента не привилегирован, но сборка может запросить у движка привилегированный контейнер и вырваться через него. Запуск агента от имени обычного пользователя не помогает: движок слушается любого, у кого есть его клиентский ключ, а он есть у каждой сборки. TLS защищает от посторонних в сети, но не от сборок.</translation>
    </message>
    <message>
        <source>Without TLS, every container of a build commands the engine</source>
        <translation>Без TLS движком управляет любой контейнер сборки</translation>
    </message>
    <message>
        <source>Containers that a build starts can reach the engine at their own network gateway. If TLS is switched off (port 2375), a test image from the internet is enough to take over the engine and, through it, the host. A private network does not help here, because these containers run on the engine itself.</source>
        <translation>Контейнерам, которые запускает сборка, движок доступен на их собственном сетевом шлюзе. Если TLS отключён (порт 2375), достаточно тестового образа из интернета, чтобы захватить движок, а через него и хост. Частная сеть здесь не помогает, потому что эти контейнеры работают на самом движке.</translation>
    </message>
    <message>
        <source>The disk fills up out of sight</source>
        <translation>Диск заполняется незаметно</translation>
    </message>
    <message>
        <source>Each engine keeps its images in a volume, a disk area managed by Docker, that grows until somebody cleans it. Cleaning up on the host's engine does not reach inside; do it in a build, or remove the volume together with the agent. Never give two engines the same volume: they would damage each other's data.</source>
        <translation>Каждый движок хранит образы в томе — области диска под управлением Docker, которая растёт, пока её не очистят. Очистка на движке хоста внутрь не проникает; выполняйте её в сборке или удаляйте том вместе с агентом. Никогда не отдавайте двум движкам один и тот же том: они испортят данные друг друга.</translation>
    </message>
    <message>
        <source>Published ports are not on localhost</source>
        <translation>Опубликованные порты недоступны на localhost</translation>
    </message>
    <message>
        <source>With the sidecar, a port that a build publishes opens on the engine's container, under the name docker, not on the agent. A test that connects to localhost fails until it uses that name. With the engine in the agent's own container, localhost works.</source>
        <translation>При использовании sidecar-контейнера порт, опубликованный сборкой, открывается в контейнере движка под именем docker, а не в агенте. Тест, который подключается к localhost, не пройдёт, пока не станет использовать это имя. Если движок работает в контейнере самого агента, localhost подходит.</translation>
    </message>
    <message>
        <source>Share the host's Docker</source>
        <translation>Общий Docker хоста</translation>
    </message>
    <message>
        <source>Builds use the host's own Docker engine: quick to set up, but any build can own the host.</source>
        <translation>Сборки используют движок Docker самого хоста: быстро в настройке, но любая сборка может захватить хост.</translation>
    </message>
    <message>
        <source>The agent's container is given the socket of the host's Docker engine: the file, usually /var/run/docker.sock, through which programs give Docker orders. When a build runs docker, the host's engine does the work. Containers that a build starts therefore run beside the agent, not inside it, and share images, names, ports and networks with everything else on that engine. So that TeamCity can run a build step in a container (its Container Wrapper), the agent's folders lie on the host under the same paths as in the agent.</source>
        <translation>Контейнер агента получает сокет движка Docker хоста: файл, обычно /var/run/docker.sock, через который программы отдают Docker команды. Когда сборка вызывает docker, работу выполняет движок хоста. Поэтому контейнеры, запущенные сборкой, работают рядом с агентом, а не внутри него, и образы, имена, порты и сети у них общие со всем остальным на этом движке. Чтобы TeamCity мог выполнить шаг сборки в контейнере (Container Wrapper), папки агента лежат на хосте по тем же путям, что и в агенте.</translation>
    </message>
    <message>
        <source>Everybody who can change a build may act as root, the all-powerful administrator, on this host anyway.</source>
        <translation>Все, кто может изменить сборку, и так могут действовать на этом хосте как root, всемогущий администратор.</translation>
    </message>
    <message>
        <source>The host does nothing but build and can be set up again from scratch.</source>
        <translation>Хост используется только для сборок, и его можно заново настроить с нуля.</translation>
    </message>
    <message>
        <source>One image cache for all builds matters more to you than keeping builds apart.</source>
        <translation>Один кеш образов для всех сборок вам важнее, чем их изоляция друг от друга.</translation>
    </message>
    <message>
        <source>Builds only make images: a proxy that lets no containers through (setting: socket proxy, build) can then keep them from the host's files.</source>
        <translation>Сборки только создают образы: тогда прокси, не пропускающий контейнеры (настройка: прокси сокета, build), не подпустит их к файлам хоста.</translation>
    </message>
    <message>
        <source>The host's engine runs in rootless mode, under an ordinary account: a takeover then ends at that account.</source>
        <translation>Движок хоста работает в режиме rootless, под обычной учётной записью: захват ею и ограничится.</translation>
    </message>
    <message>
        <source>The host also runs other services, or keeps data and passwords that builds must not see.</source>
        <translation>На хосте работают и другие службы или хранятся данные и пароли, которых сборки видеть не должны.</translation>
    </message>
    <message>
        <source>You want several agents with the Container Wrapper on one host: they would use the same folders.</source>
        <translation>Вам нужно несколько агентов с Container Wrapper на одном хосте: они использовали бы одни и те же папки.</translation>
    </message>
    <message>
        <source>You hope that a proxy before the socket makes it safe while builds still start containers: it does not.</source>
        <translation>Вы надеетесь, что прокси перед сокетом обеспечит безопасность, хотя сборки по-прежнему запускают контейнеры: не обеспечит.</translation>
    </message>
    <message>
        <source>A Docker engine for Linux containers, version 20.10 or newer; the one in Docker Desktop counts.</source>
        <translation>Движок Docker для контейнеров Linux версии 20.10 или новее; движок из Docker Desktop тоже подходит.</translation>
    </message>
    <message>
        <source>Permission to use the socket: the agent runs as root, or joins the group that owns the socket on the engine's host.</source>
        <translation>Доступ к сокету: агент работает от имени root или входит в группу, которой принадлежит сокет на хосте движка.</translation>
    </message>
    <message>
        <source>For the Container Wrapper, five folders under /opt/buildagent on the host: work, temp, tools, plugins and system. They are made if missing.</source>
        <translation>Для Container Wrapper — пять папок в /opt/buildagent на хосте: work, temp, tools, plugins и system. Недостающие создаются.</translation>
    </message>
    <message>
        <source>An agent image that has the docker command. jetbrains/teamcity-agent has it, the minimal image has not.</source>
        <translation>Образ агента с командой docker. В jetbrains/teamcity-agent она есть, в минимальном образе нет.</translation>
    </message>
    <message>
        <source>Easy for any build</source>
        <translation>Легко для любой сборки</translation>
    </message>
    <message>
        <source>One, shared with the whole host</source>
        <translation>Один, общий со всем хостом</translation>
    </message>
    <message>
        <source>Looked up on the host</source>
        <translation>Ищутся на хосте</translation>
    </message>
    <message>
        <source>Stay on the host; names and ports can clash</source>
        <translation>Остаются на хосте; имена и порты могут совпасть</translation>
    </message>
    <message>
        <source>One with the Container Wrapper, else several</source>
        <translation>Один с Container Wrapper, иначе несколько</translation>
    </message>
    <message>
        <source>Yes; wrapper: allow /opt/buildagent in file sharing</source>
        <translation>Да; Container Wrapper: откройте доступ к /opt/buildagent</translation>
    </message>
    <message>
        <source>Any build can become root on the host</source>
        <translation>Любая сборка может стать root на хосте</translation>
    </message>
    <message>
        <source>Whoever can talk to the socket can start a container that mounts the host's whole disk, and then read or change every file on it. Mounting the socket read-only does not help: it protects the file, not what is said through it. Running the agent as an ordinary user does not help either, because the engine acts as root for everyone it listens to. A proxy before the socket helps only if it lets no containers through; then builds can make images and start nothing.</source>
        <translation>Кто может обращаться к сокету, может запустить контейнер, который монтирует весь диск хоста, и затем читать и изменять на нём любые файлы. Монтирование сокета только для чтения не помогает: оно защищает файл, а не то, что через него передаётся. Запуск агента от имени обычного пользователя тоже не помогает, потому что движок действует от имени root для любого, кого слушается. Прокси перед сокетом помогает, только если не пропускает контейнеры; тогда сборки могут создавать образы, но ничего не запускают.</translation>
    </message>
    <message>
        <source>Other containers and their secrets are within reach</source>
        <translation>Другие контейнеры и их секреты доступны</translation>
    </message>
    <message>
        <source>A build can run commands in any container on the engine, copy files out of it and read its environment variables, where passwords and tokens often stand. Taking rights away from the agent's container changes nothing: the build can start another container that has them.</source>
        <translation>Сборка может выполнять команды в любом контейнере движка, копировать из него файлы и читать его переменные окружения, где часто есть пароли и токены. Урезать права контейнера агента бесполезно: сборка может запустить другой контейнер, у которого они есть.</translation>
    </message>
    <message>
        <source>A careless clean-up hits everybody</source>
        <translation>Неосторожная очистка задевает всех</translation>
    </message>
    <message>
        <source>All builds and services share one engine. A build that removes all containers or deletes unused images and volumes also removes what others need, and two builds that choose the same container name or port block each other. Only care in the build scripts prevents this.</source>
        <translation>У всех сборок и служб один движок. Сборка, которая удаляет все контейнеры или неиспользуемые образы и тома, удалит и то, что нужно другим, а две сборки, выбравшие одно имя контейнера или один порт, мешают друг другу. Избежать этого можно только аккуратностью в сценариях сборки.</translation>
    </message>
    <message>
        <source>A build can swap the images of later builds</source>
        <translation>Сборка может подменить образы следующих сборок</translation>
    </message>
    <message>
        <source>Images are shared as well. A build can give an image of its own the name that later builds trust, and they will use it without noticing. Exact version tags do not help, since a tag is only a name that anyone on the engine can move.</source>
        <translation>Образы тоже общие. Сборка может дать своему образу имя, которому доверяют следующие сборки, и они возьмут его, ничего не заметив. Точные теги версий не помогают: тег — это лишь имя, которое на этом движке может переставить любой.</translation>
    </message>
    <message>
        <source>Folder paths are looked up on the host</source>
        <translation>Пути к папкам ищутся на хосте</translation>
    </message>
    <message>
        <source>When a build mounts a folder into a container, the engine looks for that path on the host, not in the agent. If it is missing there, Docker may create an empty one, and the step finds no files. The agent's own folders are safe because both sides see them under the same path; other folders are not.</source>
        <translation>Когда сборка монтирует папку в контейнер, движок ищет этот путь на хосте, а не в агенте. Если его там нет, Docker может создать пустую папку, и шаг не найдёт файлов. С папками самого агента такого не бывает, потому что обе стороны видят их по одному пути; с другими папками бывает.</translation>
    </message>
    <message>
        <source>A Docker engine of its own, isolated by Sysbox</source>
        <translation>Собственный движок Docker, изолированный с помощью Sysbox</translation>
    </message>
    <message>
        <source>Each agent gets its own engine behind a real fence, once Sysbox is installed on the host.</source>
        <translation>У каждого агента свой движок за настоящей оградой, если на хосте установлен Sysbox.</translation>
    </message>
    <message>
        <source>Sysbox is a container runtime: a program on the host that Docker calls to start a container. Root in a container that Sysbox starts is an unprivileged user number on the host, and the container gets a view of the system of its own. That is enough to run a complete Docker engine in the agent's container without the privileged flag. Builds use that engine and do not see the host's.</source>
        <translation>Sysbox — это среда выполнения контейнеров: программа на хосте, которую Docker вызывает для запуска контейнера. Root в контейнере, запущенном через Sysbox, на хосте — номер пользователя без привилегий, а контейнер видит собственное представление системы. Этого достаточно, чтобы запустить в контейнере агента полноценный движок Docker без флага privileged. Сборки используют этот движок и не видят движка хоста.</translation>
    </message>
    <message>
        <source>Builds are not fully trusted, and a virtual machine for each of them would be too much.</source>
        <translation>Сборкам нельзя доверять полностью, а отдельная виртуальная машина для каждой была бы излишней.</translation>
    </message>
    <message>
        <source>The host runs Linux with systemd, and you may install software on it as root.</source>
        <translation>Хост работает под Linux с systemd, и вам можно устанавливать на него программы от имени root.</translation>
    </message>
    <message>
        <source>You would use a privileged engine, but your policy forbids it.</source>
        <translation>Вы использовали бы привилегированный движок, но его запрещают ваши правила.</translation>
    </message>
    <message>
        <source>You expect real attacks, for example on public pull requests: give each build a virtual machine of its own.</source>
        <translation>Вы ожидаете настоящих атак, например через открытые для всех pull request: выделите каждой сборке отдельную виртуальную машину.</translation>
    </message>
    <message>
        <source>The host is Docker Desktop, has SELinux switched on, or runs Docker as a snap package; Sysbox supports none of these.</source>
        <translation>Хост — это Docker Desktop, на нём включён SELinux или Docker установлен из snap-пакета; ничего из этого Sysbox не поддерживает.</translation>
    </message>
    <message>
        <source>Builds load kernel modules, create device files or need the host's hardware.</source>
        <translation>Сборки загружают модули ядра, создают файлы устройств или обращаются к оборудованию хоста.</translation>
    </message>
    <message>
        <source>Sysbox 0.7.0 or newer, registered with the host's engine as sysbox-runc; 0.6.7 and older fail with current Docker inside.</source>
        <translation>Sysbox 0.7.0 или новее, зарегистрированный в движке хоста как sysbox-runc; 0.6.7 и старше не работают с современным Docker внутри.</translation>
    </message>
    <message>
        <source>A Linux host with systemd, amd64 or arm64, kernel 5.12 or newer (5.19 is better), and an engine that runs as root.</source>
        <translation>Хост Linux с systemd, amd64 или arm64, ядро 5.12 или новее (лучше 5.19) и движок, работающий от имени root.</translation>
    </message>
    <message>
        <source>A moment for the set-up: it may restart Docker, and can refuse to run while any container exists.</source>
        <translation>Подходящее время для установки: она может перезапустить Docker или отказаться работать, пока есть хоть один контейнер.</translation>
    </message>
    <message>
        <source>An agent image whose tag ends in -sudo, unless the engine runs in a container beside the agent.</source>
        <translation>Образ агента, тег которого оканчивается на -sudo, если движок не работает в контейнере рядом с агентом.</translation>
    </message>
    <message>
        <source>Needs a flaw in Sysbox or in the kernel</source>
        <translation>Нужна уязвимость в Sysbox или в ядре</translation>
    </message>
    <message>
        <source>Sysbox, as root; Docker may have to restart</source>
        <translation>Sysbox, от имени root; возможен перезапуск Docker</translation>
    </message>
    <message>
        <source>Looked up in the agent's container</source>
        <translation>Ищутся в контейнере агента</translation>
    </message>
    <message>
        <source>No; Desktop sells its own isolation feature</source>
        <translation>Нет; у Docker Desktop своя платная изоляция</translation>
    </message>
    <message>
        <source>The kernel is still shared</source>
        <translation>Ядро всё равно общее</translation>
    </message>
    <message>
        <source>All containers run on the host's one kernel, so a flaw in the kernel or in Sysbox can let a hostile build out. This is a stronger fence than an ordinary container has, and a weaker one than a virtual machine. Keep the kernel and Sysbox up to date.</source>
        <translation>Все контейнеры работают на одном ядре хоста, поэтому уязвимость в ядре или в Sysbox может выпустить вредоносную сборку наружу. Эта ограда прочнее, чем у обычного контейнера, и слабее, чем у виртуальной машины. Вовремя обновляйте ядро и Sysbox.</translation>
    </message>
    <message>
        <source>What you mount into the agent is outside the fence</source>
        <translation>То, что смонтировано в агент, находится вне ограды</translation>
    </message>
    <message>
        <source>A host folder that you add to the agent can be read and, unless mounted read-only, changed by any build; the host's Docker socket would undo the isolation altogether. Sysbox refuses privileged mode and the host's network, but it lets such mounts pass. Dropping capabilities (single rights of root) does not help, because Sysbox ignores that setting by default.</source>
        <translation>Папку хоста, которую вы добавите агенту, сможет читать любая сборка, а изменять — если она смонтирована не только для чтения; сокет Docker хоста полностью уничтожил бы изоляцию. Sysbox не допускает привилегированного режима и сети хоста, но такое монтирование пропускает. Убирать capabilities (отдельные права root) бесполезно: по умолчанию Sysbox эту настройку игнорирует.</translation>
    </message>
    <message>
        <source>The agent is inside the fence with its builds</source>
        <translation>Агент находится внутри ограды вместе со своими сборками</translation>
    </message>
    <message>
        <source>A hostile build can read the agent's settings, including the token that identifies it to the TeamCity server, and can change tools and images that later builds use. Running the agent as an ordinary user does not help if builds may use the engine, which acts as root inside the container.</source>
        <translation>Вредоносная сборка может прочитать настройки агента, включая токен, по которому его узнаёт сервер TeamCity, и изменить инструменты и образы, которыми пользуются следующие сборки. Запуск агента от имени обычного пользователя не помогает, если сборкам доступен движок, который внутри контейнера действует от имени root.</translation>
    </message>
    <message>
        <source>All Sysbox containers share one range of user numbers</source>
        <translation>У всех контейнеров Sysbox один диапазон номеров пользователей</translation>
    </message>
    <message>
        <source>The free edition gives every container it starts the same range of user numbers on the host. A build that did get out would not be root on the host, but to the host it would look the same as the other agents' builds. Agents of different trust belong on different hosts.</source>
        <translation>Бесплатная редакция назначает всем запускаемым контейнерам один и тот же диапазон номеров пользователей на хосте. Сборка, которая всё же вырвется, не станет root на хосте, но для хоста будет выглядеть так же, как сборки других агентов. Агенты с разным уровнем доверия размещайте на разных хостах.</translation>
    </message>
    <message>
        <source>Support comes from the community</source>
        <translation>Поддержку оказывает сообщество</translation>
    </message>
    <message>
        <source>Docker does not support Sysbox; its developers help as time allows. A new kernel, or a new Docker in the agent's image, can stop working until Sysbox follows. Try updates on one agent first.</source>
        <translation>Docker не поддерживает Sysbox; его разработчики помогают по мере возможности. С новым ядром или новым Docker в образе агента всё может перестать работать, пока не обновится Sysbox. Сначала проверяйте обновления на одном агенте.</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>A hostile build takes the host over</source>
        <translation>Вредоносная сборка захватывает хост</translation>
    </message>
    <message>
        <source>To install on the host</source>
        <translation>Что установить на хост</translation>
    </message>
    <message>
        <source>Image cache</source>
        <translation>Кэш образов</translation>
    </message>
    <message>
        <source>Paths in a build's docker run -v</source>
        <translation>Пути в docker run -v внутри сборки</translation>
    </message>
    <message>
        <source>What builds leave behind</source>
        <translation>Что остаётся после сборок</translation>
    </message>
    <message>
        <source>Agents on one host</source>
        <translation>Агенты на одном хосте</translation>
    </message>
    <message>
        <source>On Docker Desktop</source>
        <translation>В Docker Desktop</translation>
    </message>
    <message>
        <source>high</source>
        <translation>высокий</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>средний</translation>
    </message>
    <message>
        <source>low</source>
        <translation>низкий</translation>
    </message>
    <message>
        <source>What a hostile build can do</source>
        <translation>Что может вредоносная сборка</translation>
    </message>
    <message>
        <source>What does not help</source>
        <translation>Что не помогает</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Что помогло бы</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>Используйте, если</translation>
    </message>
    <message>
        <source>Don't use it when</source>
        <translation>Не используйте, если</translation>
    </message>
    <message>
        <source>It needs</source>
        <translation>Что нужно</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Риски</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Explains the methods: without METHOD in one line each.

Example: dind-wizard methods sysbox</source>
        <translation>Описывает методы: без METHOD — каждый одной строкой.

Пример: dind-wizard methods sysbox</translation>
    </message>
    <message>
        <source>There is no method "%1".</source>
        <translation>Метода «%1» нет.</translation>
    </message>
    <message>
        <source>Methods: docker-socket, dind, sysbox.</source>
        <translation>Методы: docker-socket, dind, sysbox.</translation>
    </message>
</context>
<context>
    <name>OptionLines</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>write it as KEY=value.</source>
        <translation>запишите в виде KEY=value.</translation>
    </message>
    <message>
        <source>there is no name before the “=”.</source>
        <translation>перед «=» нет имени.</translation>
    </message>
    <message>
        <source>%1 is there twice; keep one of the two lines.</source>
        <translation>%1 встречается дважды; оставьте одну из двух строк.</translation>
    </message>
    <message>
        <source>write it as SOURCE:TARGET, or SOURCE:TARGET:ro for read-only.</source>
        <translation>запишите в виде SOURCE:TARGET, а для доступа только на чтение — SOURCE:TARGET:ro.</translation>
    </message>
    <message>
        <source>“%1” is no option here; “ro” (read-only) is.</source>
        <translation>здесь нет параметра «%1»; есть «ro» (только чтение).</translation>
    </message>
    <message>
        <source>write it as HOST:ADDRESS, for example teamcity.lan:192.168.1.20.</source>
        <translation>запишите в виде HOST:ADDRESS, например teamcity.lan:192.168.1.20.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>--%1 can't be "%2".</source>
        <translation>Для --%1 значение «%2» недопустимо.</translation>
    </message>
    <message>
        <source>Write it as NAME=VALUE.</source>
        <translation>Запишите в виде NAME=VALUE.</translation>
    </message>
    <message>
        <source>Write it as SOURCE:TARGET or SOURCE:TARGET:ro.</source>
        <translation>Запишите в виде SOURCE:TARGET или SOURCE:TARGET:ro.</translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <translation>Укажите целое число.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Выберите одно из: %1.</translation>
    </message>
    <message>
        <source>Choose one of: on, off.</source>
        <translation>Выберите одно из: on, off.</translation>
    </message>
    <message>
        <source>Write it as HOST:ADDRESS.</source>
        <translation>Запишите в виде HOST:ADDRESS.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Укажите число.</translation>
    </message>
    <message>
        <source>Give a number with a unit, such as 4g or 512m.</source>
        <translation>Укажите число с единицей измерения, например 4g или 512m.</translation>
    </message>
    <message>
        <source>Give the port it shall have, such as 8111.</source>
        <translation>Укажите порт, который у него будет, например 8111.</translation>
    </message>
    <message>
        <source>--trial-server-image needs --trial-server with a port.</source>
        <translation>Для --trial-server-image нужен --trial-server с портом.</translation>
    </message>
    <message>
        <source>docker-socket, dind or sysbox. Default: docker-socket.</source>
        <translation>docker-socket, dind или sysbox. По умолчанию: docker-socket.</translation>
    </message>
    <message>
        <source>Address of the TeamCity server, as the agent reaches it. Required, unless --trial-server makes one.</source>
        <translation>Адрес сервера TeamCity, по которому к нему обращается агент. Обязателен, если сервер не создаётся параметром --trial-server.</translation>
    </message>
    <message>
        <source>Make a TeamCity server too, for trying it out, on this port of the engine's host. The agents use it; leave out --server-url.</source>
        <translation>Создать также пробный сервер TeamCity на этом порту хоста движка. Агенты используют его; --server-url не указывайте.</translation>
    </message>
    <message>
        <source>Image of that server. Default: of the agent's version.</source>
        <translation>Образ этого сервера. По умолчанию: той же версии, что и агент.</translation>
    </message>
    <message>
        <source>Image of the agent. Default: the method's.</source>
        <translation>Образ агента. По умолчанию: образ метода.</translation>
    </message>
    <message>
        <source>Name of agent and container. Default: teamcity-agent.</source>
        <translation>Имя агента и контейнера. По умолчанию: teamcity-agent.</translation>
    </message>
    <message>
        <source>How many agents: NAME-1 to NAME-N. Default: 1.</source>
        <translation>Сколько агентов: с NAME-1 по NAME-N. По умолчанию: 1.</translation>
    </message>
    <message>
        <source>sidecar or agent. Default: dind sidecar, sysbox agent.</source>
        <translation>sidecar или agent. По умолчанию: для dind sidecar, для sysbox agent.</translation>
    </message>
    <message>
        <source>Image of the sidecar. Default: docker:dind.</source>
        <translation>Образ sidecar-контейнера. По умолчанию: docker:dind.</translation>
    </message>
    <message>
        <source>Largest packet of the sidecar's networks. Default: 1500.</source>
        <translation>Максимальный пакет в сетях sidecar-контейнера. По умолчанию: 1500.</translation>
    </message>
    <message>
        <source>Where the sidecar's networks get addresses, such as 10.201.0.0/16.</source>
        <translation>Откуда сети sidecar-контейнера берут адреса, например 10.201.0.0/16.</translation>
    </message>
    <message>
        <source>A mirror of Docker Hub for the sidecar.</source>
        <translation>Зеркало Docker Hub для sidecar-контейнера.</translation>
    </message>
    <message>
        <source>A registry without a trusted certificate, for the sidecar; may be repeated.</source>
        <translation>Реестр без доверенного сертификата, для sidecar-контейнера; можно повторять.</translation>
    </message>
    <message>
        <source>The engine's socket on its host. Default: its own, else /var/run/docker.sock.</source>
        <translation>Сокет движка на его хосте. По умолчанию: собственный, иначе /var/run/docker.sock.</translation>
    </message>
    <message>
        <source>A filter before the socket. build: images only; run: containers too. Default: off.</source>
        <translation>Фильтр перед сокетом. build: только образы; run: также контейнеры. По умолчанию: off.</translation>
    </message>
    <message>
        <source>Directories where TeamCity's container wrapper needs them. Default: on.</source>
        <translation>Каталоги там, где они нужны Container Wrapper в TeamCity. По умолчанию: on.</translation>
    </message>
    <message>
        <source>root or agent. Default: root.</source>
        <translation>root или agent. По умолчанию: root.</translation>
    </message>
    <message>
        <source>Environment variable of the agent; may be repeated.</source>
        <translation>Переменная окружения агента; можно повторять.</translation>
    </message>
    <message>
        <source>Another volume or path; may be repeated.</source>
        <translation>Ещё один том или путь; можно повторять.</translation>
    </message>
    <message>
        <source>A line for /etc/hosts; may be repeated.</source>
        <translation>Строка для /etc/hosts; можно повторять.</translation>
    </message>
    <message>
        <source>Another label; may be repeated.</source>
        <translation>Ещё одна метка; можно повторять.</translation>
    </message>
    <message>
        <source>An existing network. Default: the default bridge.</source>
        <translation>Существующая сеть. По умолчанию: сеть bridge по умолчанию.</translation>
    </message>
    <message>
        <source>Processors for each container. Default: no limit.</source>
        <translation>Процессоры для каждого контейнера. По умолчанию: без ограничений.</translation>
    </message>
    <message>
        <source>Memory for each container. Default: no limit.</source>
        <translation>Память для каждого контейнера. По умолчанию: без ограничений.</translation>
    </message>
    <message>
        <source>Processes for each container. Default: no limit.</source>
        <translation>Процессы для каждого контейнера. По умолчанию: без ограничений.</translation>
    </message>
    <message>
        <source>Restart policy. Default: unless-stopped.</source>
        <translation>Политика перезапуска. По умолчанию: unless-stopped.</translation>
    </message>
    <message>
        <source>Seconds before a stop becomes a kill. Default: 60.</source>
        <translation>Сколько секунд ждать остановки до принудительного завершения. По умолчанию: 60.</translation>
    </message>
    <message>
        <source>Settings file; the options override it.</source>
        <translation>Файл настроек; параметры имеют приоритет над ним.</translation>
    </message>
    <message>
        <source>File with the agent's token. Default: none; authorise the agent in TeamCity after the launch.</source>
        <translation>Файл с токеном агента. По умолчанию: нет; авторизуйте агент в TeamCity после запуска.</translation>
    </message>
    <message>
        <source>A Docker context, or an address such as unix:///var/run/docker.sock. Default: as the docker command chooses.</source>
        <translation>Контекст Docker или адрес, например unix:///var/run/docker.sock. По умолчанию: как выбирает команда docker.</translation>
    </message>
    <message>
        <source>See dind-wizard %1 --help.</source>
        <translation>См. dind-wizard %1 --help.</translation>
    </message>
    <message>
        <source>"%1" is not expected here.</source>
        <translation>«%1» здесь не ожидается.</translation>
    </message>
    <message>
        <source>The settings file %1 can't be read: %2.</source>
        <translation>Не удаётся прочитать файл настроек %1: %2.</translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation>Проверьте путь и право на чтение файла.</translation>
    </message>
    <message>
        <source>The token file %1 can't be read: %2.</source>
        <translation>Не удаётся прочитать файл токена %1: %2.</translation>
    </message>
    <message>
        <source>The token file %1 is empty.</source>
        <translation>Файл токена %1 пуст.</translation>
    </message>
    <message>
        <source>Its first line is the token.</source>
        <translation>Токен — это первая строка файла.</translation>
    </message>
    <message>
        <source>The file %1 holds no token.</source>
        <translation>В файле %1 нет токена.</translation>
    </message>
    <message>
        <source>Its first line is the token: text of at most 4096 characters.</source>
        <translation>Токен — это первая строка файла: текст не длиннее 4096 символов.</translation>
    </message>
</context>
<context>
    <name>Outputs</name>
    <message>
        <source>Docker command</source>
        <translation>Команда Docker</translation>
    </message>
    <message>
        <source>a shell script with docker commands</source>
        <translation>сценарий оболочки с командами docker</translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>the same commands for PowerShell</source>
        <translation>те же команды для PowerShell</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Compose</translation>
    </message>
    <message>
        <source>a Compose file</source>
        <translation>файл Compose</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>a Kubernetes manifest</source>
        <translation>манифест Kubernetes</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>everything that would be made, as JSON</source>
        <translation>всё, что было бы создано, в формате JSON</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>a drawing of what would be made, as SVG</source>
        <translation>схема того, что было бы создано, в формате SVG</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>A token belongs to one agent, and the settings ask for %1.</source>
        <translation>Токен относится к одному агенту, а в настройках их %1.</translation>
    </message>
    <message>
        <source>Leave the token out and authorise the agents in TeamCity.</source>
        <translation>Не указывайте токен и авторизуйте агенты в TeamCity.</translation>
    </message>
</context>
<context>
    <name>PowerShellCommand</name>
    <message>
        <source>TeamCity agents "%1", method %2. Made by dind-wizard.</source>
        <translation>Агенты TeamCity «%1», метод %2. Создано в dind-wizard.</translation>
    </message>
    <message>
        <source>For Windows PowerShell 5.1 and PowerShell 7. Start with: powershell -ExecutionPolicy Bypass -File %1.ps1</source>
        <translation>Для Windows PowerShell 5.1 и PowerShell 7. Запуск: powershell -ExecutionPolicy Bypass -File %1.ps1</translation>
    </message>
    <message>
        <source>Secrets are read from the file %1, which must be in the folder where this is run.</source>
        <translation>Секреты читаются из файла %1, который должен лежать в папке, где это выполняется.</translation>
    </message>
    <message>
        <source>Windows starts no program with more than 32767 characters, and the command for the container %1 has about %2. On Windows this script will fail there; take the Compose file.</source>
        <translation>Windows не запускает программы, если в команде больше 32767 символов, а в команде для контейнера %1 их около %2. В Windows этот сценарий завершится ошибкой; используйте файл Compose.</translation>
    </message>
</context>
<context>
    <name>PowerShellScript</name>
    <message>
        <source>This loop can't be followed.</source>
        <translation>Этот цикл не удаётся разобрать.</translation>
    </message>
    <message>
        <source>This is no string in single quotes.</source>
        <translation>Это не строка в одинарных кавычках.</translation>
    </message>
    <message>
        <source>A bracket ( is not closed.</source>
        <translation>Не закрыта скобка (.</translation>
    </message>
    <message>
        <source>A quote ' is not closed.</source>
        <translation>Не закрыта кавычка '.</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB.</source>
        <translation>Текст больше 1 МиБ.</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>In the agent's container it can't be told: put it beside the agent.</source>
        <translation>В контейнере агента это задать нельзя: разместите движок рядом с агентом.</translation>
    </message>
    <message>
        <source>Packets leave the host through %1 and may have %2 bytes (MTU); those of the builds' engine have up to %3.</source>
        <translation>Пакеты уходят с хоста через %1, допустимый размер — %2 байт (MTU); у движка сборок — до %3.</translation>
    </message>
    <message>
        <source>The builds' engine does not know what is around it. Larger packets can get lost without a word: pulls and downloads in builds hang.</source>
        <translation>Движок сборок не знает, что его окружает. Более крупные пакеты могут теряться без сообщений: загрузки в сборках зависают.</translation>
    </message>
    <message>
        <source>Tell it the same MTU: %1.</source>
        <translation>Задайте ему тот же MTU: %1.</translation>
    </message>
    <message>
        <source>Set its MTU to %1</source>
        <translation>Задать ему MTU %1</translation>
    </message>
    <message>
        <source>Put it in a sidecar, with an MTU of %1</source>
        <translation>Вынести его в sidecar-контейнер с MTU %1</translation>
    </message>
    <message>
        <source>The builds' engine takes addresses from %1, and the host reaches %2 through %3.</source>
        <translation>Движок сборок берёт адреса из %1, а хост обращается к %2 через %3.</translation>
    </message>
    <message>
        <source>What has such an address there can't be reached from containers that builds start.</source>
        <translation>То, что имеет там такой адрес, недоступно из контейнеров, которые запускают сборки.</translation>
    </message>
    <message>
        <source>Give it a subnet that nothing else uses.</source>
        <translation>Задайте ему подсеть, которая больше нигде не используется.</translation>
    </message>
    <message>
        <source>Give it a subnet that nothing else uses, such as %1.</source>
        <translation>Задайте ему подсеть, которая больше нигде не используется, например %1.</translation>
    </message>
    <message>
        <source>Give it %1</source>
        <translation>Задать ему %1</translation>
    </message>
    <message>
        <source>Put it in a sidecar, with %1</source>
        <translation>Вынести его в sidecar-контейнер с %1</translation>
    </message>
    <message>
        <source>The addresses that the builds' engine takes (%1) are not used elsewhere on the host.</source>
        <translation>Адреса, которые берёт движок сборок (%1), больше нигде на хосте не используются.</translation>
    </message>
    <message>
        <source>The host's engine uses the proxy %1.</source>
        <translation>Движок хоста использует прокси %1.</translation>
    </message>
    <message>
        <source>The builds' engine gets one too.</source>
        <translation>Движок сборок тоже получит прокси.</translation>
    </message>
    <message>
        <source>The builds' engine does not inherit it: it can't pull images for builds if there is no other way out.</source>
        <translation>Движок сборок его не наследует: если другого выхода наружу нет, он не сможет загружать образы для сборок.</translation>
    </message>
    <message>
        <source>Give the agent the variables HTTPS_PROXY, HTTP_PROXY and NO_PROXY: a sidecar gets the same, and is itself reached without the proxy.</source>
        <translation>Задайте агенту переменные HTTPS_PROXY, HTTP_PROXY и NO_PROXY: sidecar-контейнер получит те же, а сам он доступен без прокси.</translation>
    </message>
    <message>
        <source>Use the same proxy</source>
        <translation>Использовать тот же прокси</translation>
    </message>
    <message>
        <source>Put it in a sidecar, with the proxy</source>
        <translation>Вынести его в sidecar-контейнер с прокси</translation>
    </message>
    <message>
        <source>The builds' engine pulls through the mirror %1.</source>
        <translation>Движок сборок загружает образы через зеркало %1.</translation>
    </message>
    <message>
        <source>The host's engine pulls through the mirror %1.</source>
        <translation>Движок хоста загружает образы через зеркало %1.</translation>
    </message>
    <message>
        <source>The builds' engine does not inherit it: it asks Docker Hub itself, which counts pulls and refuses after some.</source>
        <translation>Движок сборок его не наследует: он обращается к самому Docker Hub, который считает загрузки и после нескольких отказывает.</translation>
    </message>
    <message>
        <source>Give it the same mirror, if containers reach it.</source>
        <translation>Задайте ему то же зеркало, если оно доступно контейнерам.</translation>
    </message>
    <message>
        <source>Use the same mirror</source>
        <translation>Использовать то же зеркало</translation>
    </message>
    <message>
        <source>The agent is made by a Docker engine.</source>
        <translation>Агент создаётся движком Docker.</translation>
    </message>
    <message>
        <source>Your account is in the group %1, but only from the next login on. Log out and in again, or start this program from a shell in which you ran the command below.</source>
        <translation>Ваша учётная запись входит в группу %1, но лишь со следующего входа. Выйдите из системы и войдите снова или запустите эту программу из оболочки, в которой выполнили команду ниже.</translation>
    </message>
    <message>
        <source>Docker engine %1 on %2, reached at %3 (%4).</source>
        <translation>Движок Docker %1 на %2, адрес %3 (%4).</translation>
    </message>
    <message>
        <source>The engine does not tell its version: %1</source>
        <translation>Движок не сообщает свою версию: %1</translation>
    </message>
    <message>
        <source>Whether other programs can talk to it is not known.</source>
        <translation>Неизвестно, могут ли с ним работать другие программы.</translation>
    </message>
    <message>
        <source>The engine speaks version %1 of the Engine API, and takes programs that speak %2 or newer.</source>
        <translation>Движок использует версию %1 Engine API и принимает программы с версией %2 или новее.</translation>
    </message>
    <message>
        <source>Builds with older Docker tools (Docker before 25, Compose 1, libraries that ask for a fixed version) are refused.</source>
        <translation>Сборки со старыми инструментами Docker (Docker до 25, Compose 1, библиотеки, которые запрашивают фиксированную версию) получат отказ.</translation>
    </message>
    <message>
        <source>Update Docker to 29.3 or newer, or set "min-api-version": "1.40" in the engine's daemon.json and restart it.</source>
        <translation>Обновите Docker до 29.3 или новее либо задайте "min-api-version": "1.40" в daemon.json движка и перезапустите его.</translation>
    </message>
    <message>
        <source>The engine runs Linux containers.</source>
        <translation>Движок запускает контейнеры Linux.</translation>
    </message>
    <message>
        <source>The engine runs %1 containers.</source>
        <translation>Движок запускает контейнеры %1.</translation>
    </message>
    <message>
        <source>All three methods are for Linux containers.</source>
        <translation>Все три метода предназначены для контейнеров Linux.</translation>
    </message>
    <message>
        <source>In Docker Desktop choose "Switch to Linux containers".</source>
        <translation>В Docker Desktop выберите "Switch to Linux containers".</translation>
    </message>
    <message>
        <source>What answers is Podman, in Docker's place.</source>
        <translation>Вместо Docker отвечает Podman.</translation>
    </message>
    <message>
        <source>It understands most of what Docker does, but this set-up is made for Docker and only partly tried with Podman.</source>
        <translation>Он понимает почти всё, что умеет Docker, но программа рассчитана на Docker и с Podman проверена лишь частично.</translation>
    </message>
    <message>
        <source>If something fails that should not, install Docker and choose its engine.</source>
        <translation>Если не работает то, что должно, установите Docker и выберите его движок.</translation>
    </message>
    <message>
        <source>This is Docker Desktop: the engine is in a virtual machine, and sees only the folders that are shared with it.</source>
        <translation>Это Docker Desktop: движок находится в виртуальной машине и видит только те папки, к которым ей открыт доступ.</translation>
    </message>
    <message>
        <source>The engine runs in a container itself.</source>
        <translation>Сам движок работает в контейнере.</translation>
    </message>
    <message>
        <source>Paths and sockets are that container's, and an engine inside the agent is one level deeper still, with a slower storage.</source>
        <translation>Пути и сокеты — это пути и сокеты того контейнера, а движок внутри агента окажется ещё на уровень глубже, с более медленным хранилищем.</translation>
    </message>
    <message>
        <source>If you can, choose the engine of the machine.</source>
        <translation>Если возможно, выберите движок самой машины.</translation>
    </message>
    <message>
        <source>Take the method %1</source>
        <translation>Выбрать метод %1</translation>
    </message>
    <message>
        <source>The engine's kernel can't limit processor time.</source>
        <translation>Ядро движка не может ограничивать процессорное время.</translation>
    </message>
    <message>
        <source>A limit of %1 processors is asked for, and the engine refuses it.</source>
        <translation>Запрошен лимит процессоров %1, и движок его не примет.</translation>
    </message>
    <message>
        <source>Leave the limit of processors out.</source>
        <translation>Уберите лимит процессоров.</translation>
    </message>
    <message>
        <source>Without a limit of processors</source>
        <translation>Без лимита процессоров</translation>
    </message>
    <message numerus="yes">
        <source>The engine's host has %n processor(s).</source>
        <translation>
            <numerusform>У хоста движка %n процессор.</numerusform>
            <numerusform>У хоста движка %n процессора.</numerusform>
            <numerusform>У хоста движка %n процессоров.</numerusform>
        </translation>
    </message>
    <message>
        <source>A limit of %1 is more than there are, and the engine refuses it.</source>
        <translation>Лимит %1 больше, чем есть, и движок его не примет.</translation>
    </message>
    <message>
        <source>Ask for %1 or less.</source>
        <translation>Запросите не больше %1.</translation>
    </message>
    <message numerus="yes">
        <source>Limit to %n processor(s)</source>
        <translation>
            <numerusform>Ограничить до %n процессора</numerusform>
            <numerusform>Ограничить до %n процессоров</numerusform>
            <numerusform>Ограничить до %n процессоров</numerusform>
        </translation>
    </message>
    <message>
        <source>Each container gets up to %1 of %2 processors.</source>
        <translation>Каждый контейнер получает процессоров: до %1 из %2.</translation>
    </message>
    <message>
        <source>Each container may use %1 of memory.</source>
        <translation>Каждому контейнеру доступно памяти: %1.</translation>
    </message>
    <message>
        <source>An agent alone takes about %1, and builds come on top: what takes more is killed.</source>
        <translation>Один только агент занимает около %1, не считая сборок: то, что займёт больше, будет принудительно завершено.</translation>
    </message>
    <message>
        <source>Allow 2g or more, or set no limit.</source>
        <translation>Разрешите 2g или больше либо не задавайте лимит.</translation>
    </message>
    <message>
        <source>The engine's host has %1 of memory.</source>
        <translation>Память хоста движка: %1.</translation>
    </message>
    <message>
        <source>The TeamCity server and its agents take about %1, and builds come on top.</source>
        <translation>Сервер TeamCity и его агенты занимают около %1, не считая сборок.</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) take about %1, and builds come on top.</source>
        <translation>
            <numerusform>%n агент занимает около %1, не считая сборок.</numerusform>
            <numerusform>%n агента занимают около %1, не считая сборок.</numerusform>
            <numerusform>%n агентов занимают около %1, не считая сборок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use a larger machine, or fewer agents.</source>
        <translation>Возьмите машину мощнее или сократите число агентов.</translation>
    </message>
    <message>
        <source>The engine can't limit containers (its cgroup driver is "none").</source>
        <translation>Движок не может ограничивать контейнеры (его драйвер cgroup — "none").</translation>
    </message>
    <message>
        <source>The limits of processors, memory and processes have no effect: a build can take all of the machine.</source>
        <translation>Лимиты процессоров, памяти и процессов не действуют: сборка может занять всю машину.</translation>
    </message>
    <message>
        <source>A rootless engine needs systemd and cgroup version 2 for limits (docs.docker.com/engine/security/rootless).</source>
        <translation>Движку rootless для лимитов нужны systemd и cgroup версии 2 (docs.docker.com/engine/security/rootless).</translation>
    </message>
    <message>
        <source>The engine's kernel can't limit the number of processes.</source>
        <translation>Ядро движка не может ограничивать число процессов.</translation>
    </message>
    <message>
        <source>That limit has no effect.</source>
        <translation>Этот лимит не действует.</translation>
    </message>
    <message>
        <source>Leave it out, or use a kernel with the pids control group.</source>
        <translation>Уберите его или используйте ядро с группой управления pids.</translation>
    </message>
    <message>
        <source>Control groups: version %1, driver %2.</source>
        <translation>Группы управления (cgroup): версия %1, драйвер %2.</translation>
    </message>
    <message>
        <source>Images are stored by %1.</source>
        <translation>Образы хранит %1.</translation>
    </message>
    <message>
        <source>Images are stored by %1 on %2.</source>
        <translation>Образы хранит %1 в файловой системе %2.</translation>
    </message>
    <message>
        <source>This driver copies every layer in full: containers start slowly, and the agent's image alone takes several times its size.</source>
        <translation>Этот драйвер полностью копирует каждый слой: контейнеры запускаются медленно, а один только образ агента занимает в несколько раз больше своего размера.</translation>
    </message>
    <message>
        <source>Put the engine's data on ext4 or xfs, so that it can use overlay2.</source>
        <translation>Перенесите данные движка на ext4 или xfs, чтобы он мог использовать overlay2.</translation>
    </message>
    <message>
        <source>The agent's own engine keeps its data there too, and can't use overlay2 on top: it falls back to a slow driver that needs much more space.</source>
        <translation>Собственный движок агента тоже хранит там данные и не может использовать поверх них overlay2: он перейдёт на медленный драйвер, которому нужно гораздо больше места.</translation>
    </message>
    <message>
        <source>Put the engine's data on ext4 or xfs: a container that runs an engine needs a volume at /var/lib/docker.</source>
        <translation>Перенесите данные движка на ext4 или xfs: контейнеру, в котором работает движок, нужен том в /var/lib/docker.</translation>
    </message>
    <message>
        <source>That file system lacks d_type, which overlay2 needs: files that were deleted can come back in images.</source>
        <translation>В этой файловой системе нет d_type, который нужен overlay2: удалённые файлы могут снова появляться в образах.</translation>
    </message>
    <message>
        <source>Make the file system anew (xfs: mkfs.xfs -n ftype=1).</source>
        <translation>Создайте файловую систему заново (xfs: mkfs.xfs -n ftype=1).</translation>
    </message>
    <message>
        <source>%1 are free at %2.</source>
        <translation>Свободно %1 в %2.</translation>
    </message>
    <message>
        <source>About %1 are needed: 3 GB for an agent that upgrades itself, and 2 GB for each image that is not there yet. Builds come on top.</source>
        <translation>Нужно около %1: 3 ГБ для агента, который обновляет себя, и 2 ГБ для каждого образа, которого ещё нет. Сборки — сверх этого.</translation>
    </message>
    <message>
        <source>Make room. The command shows what takes it; docker system prune removes what nothing uses.</source>
        <translation>Освободите место. Команда показывает, что его занимает; docker system prune удаляет то, что ничем не используется.</translation>
    </message>
    <message>
        <source>%1 can't be pulled: %2</source>
        <translation>Не удаётся загрузить %1: %2</translation>
    </message>
    <message>
        <source>The engine does not have this image.</source>
        <translation>На движке этого образа нет.</translation>
    </message>
    <message>
        <source>Check name and tag. For a private registry log in once with docker login.</source>
        <translation>Проверьте имя и тег. Для закрытого реестра один раз войдите с помощью docker login.</translation>
    </message>
    <message>
        <source>The engine has %1.</source>
        <translation>Образ %1 на движке есть.</translation>
    </message>
    <message>
        <source>Whether the engine has %1 could not be read.</source>
        <translation>Не удалось узнать, есть ли на движке %1.</translation>
    </message>
    <message>
        <source>The engine does not have %1.</source>
        <translation>Образа %1 на движке нет.</translation>
    </message>
    <message>
        <source>Pulling is switched off.</source>
        <translation>Загрузка образов отключена.</translation>
    </message>
    <message>
        <source>Allow pulling, or pull it with the command below.</source>
        <translation>Разрешите загрузку или загрузите его командой ниже.</translation>
    </message>
    <message>
        <source>%1 will be pulled.</source>
        <translation>Образ %1 будет загружен.</translation>
    </message>
    <message>
        <source>The registry has %1; it will be pulled.</source>
        <translation>Образ %1 есть в реестре и будет загружен.</translation>
    </message>
    <message>
        <source>%1 is for %2, and the engine's processor is %3.</source>
        <translation>%1 предназначен для %2, а процессор движка — %3.</translation>
    </message>
    <message>
        <source>Take an image for %1 (another tag, perhaps).</source>
        <translation>Возьмите образ для %1 (возможно, другой тег).</translation>
    </message>
    <message>
        <source>Its programs can't run here ("exec format error").</source>
        <translation>Его программы не могут здесь работать ("exec format error").</translation>
    </message>
    <message>
        <source>Its programs are emulated, if the engine's host can do that: slow, and an engine in the agent does not work so.</source>
        <translation>Его программы будут эмулироваться, если хост движка это умеет: медленно, и движок в агенте так не работает.</translation>
    </message>
    <message>
        <source>%1 is for this processor (%2).</source>
        <translation>%1 подходит этому процессору (%2).</translation>
    </message>
    <message>
        <source>%1 is to be had for this processor (%2).</source>
        <translation>%1 доступен для этого процессора (%2).</translation>
    </message>
    <message>
        <source>%1 is offered for %2, and the engine needs linux/%3.</source>
        <translation>%1 выпускается для %2, а движку нужен linux/%3.</translation>
    </message>
    <message>
        <source>The pull fails ("no matching manifest").</source>
        <translation>Загрузка не удастся ("no matching manifest").</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 не существует.</translation>
    </message>
    <message>
        <source>It is mounted into the agent, and a missing path is not made up for.</source>
        <translation>Этот путь монтируется в агент, а недостающий путь сам не создаётся.</translation>
    </message>
    <message>
        <source>Leave the socket's path empty to take the engine's own: %1.</source>
        <translation>Оставьте путь к сокету пустым, чтобы взять собственный сокет движка: %1.</translation>
    </message>
    <message>
        <source>Take the engine's own socket</source>
        <translation>Взять собственный сокет движка</translation>
    </message>
    <message>
        <source>%1 is a directory, not a socket.</source>
        <translation>%1 — это каталог, а не сокет.</translation>
    </message>
    <message>
        <source>An engine made it when somebody mounted the socket while it was missing.</source>
        <translation>Его создал движок, когда кто-то монтировал отсутствующий сокет.</translation>
    </message>
    <message>
        <source>Stop Docker, remove the empty directory, and start Docker.</source>
        <translation>Остановите Docker, удалите пустой каталог и запустите Docker.</translation>
    </message>
    <message>
        <source>Correct the path, or create it first.</source>
        <translation>Исправьте путь или сначала создайте его.</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Убрать %1</translation>
    </message>
    <message>
        <source>The socket is Docker Desktop's own, in its virtual machine.</source>
        <translation>Это собственный сокет Docker Desktop, в его виртуальной машине.</translation>
    </message>
    <message>
        <source>%1 is taken from this machine through Docker Desktop's file sharing.</source>
        <translation>%1 берётся с этой машины через общий доступ к файлам Docker Desktop.</translation>
    </message>
    <message>
        <source>If the folder is not shared with Docker Desktop, the launch fails ("mounts denied").</source>
        <translation>Если Docker Desktop не открыт доступ к этой папке, запуск не удастся ("mounts denied").</translation>
    </message>
    <message>
        <source>Look in Docker Desktop: Settings, Resources, File sharing.</source>
        <translation>Проверьте в Docker Desktop: Settings, Resources, File sharing.</translation>
    </message>
    <message>
        <source>%1 is on the engine's host, which is not this machine: it can't be looked at from here.</source>
        <translation>%1 находится на хосте движка, а это другая машина: отсюда путь не проверить.</translation>
    </message>
    <message>
        <source>If it does not exist there, the launch fails.</source>
        <translation>Если там его нет, запуск не удастся.</translation>
    </message>
    <message>
        <source>Make sure that it exists there; a path of this machine does not count.</source>
        <translation>Убедитесь, что путь существует там; путь на этой машине не считается.</translation>
    </message>
    <message>
        <source>You may not look at %1; the engine may.</source>
        <translation>Вам нельзя просматривать %1, а движку можно.</translation>
    </message>
    <message>
        <source>%1 is there.</source>
        <translation>%1 на месте.</translation>
    </message>
    <message>
        <source>A launch has to know what is there already, to touch none of it.</source>
        <translation>При запуске нужно знать, что уже есть, чтобы ничего из этого не затронуть.</translation>
    </message>
    <message>
        <source>Call it %1</source>
        <translation>Назвать %1</translation>
    </message>
    <message>
        <source>The name %1 is free.</source>
        <translation>Имя %1 свободно.</translation>
    </message>
    <message>
        <source>The container %1 of this deployment will be replaced.</source>
        <translation>Контейнер %1 этого развёртывания будет заменён.</translation>
    </message>
    <message>
        <source>There is already a container named %1 (image %2, %3).</source>
        <translation>Контейнер с именем %1 уже есть (образ %2, %3).</translation>
    </message>
    <message>
        <source>Names of containers are unique on an engine.</source>
        <translation>Имена контейнеров в движке не повторяются.</translation>
    </message>
    <message>
        <source>It is an agent of this deployment: launch with "replace", remove it with dind-wizard agents remove, or choose another name.</source>
        <translation>Это агент этого же развёртывания: запустите с "replace", удалите его командой dind-wizard agents remove или выберите другое имя.</translation>
    </message>
    <message>
        <source>Choose another name, or remove that container if nobody needs it.</source>
        <translation>Выберите другое имя или удалите тот контейнер, если он никому не нужен.</translation>
    </message>
    <message>
        <source>The container %1 uses /opt/buildagent of this host.</source>
        <translation>Контейнер %1 использует /opt/buildagent этого хоста.</translation>
    </message>
    <message>
        <source>Two agents in the same directories destroy each other's files.</source>
        <translation>Два агента в одних и тех же каталогах уничтожают файлы друг друга.</translation>
    </message>
    <message>
        <source>Switch the container wrapper off, take the method dind or sysbox, or stop that container.</source>
        <translation>Отключите Container Wrapper, выберите метод dind или sysbox либо остановите тот контейнер.</translation>
    </message>
    <message>
        <source>Without the container wrapper</source>
        <translation>Без Container Wrapper</translation>
    </message>
    <message>
        <source>No other running container uses /opt/buildagent.</source>
        <translation>Другие работающие контейнеры не используют /opt/buildagent.</translation>
    </message>
    <message>
        <source>%1 of this deployment is there and will be used.</source>
        <translation>%1 этого развёртывания уже есть и будет использоваться.</translation>
    </message>
    <message>
        <source>%1 is already there and belongs to something else.</source>
        <translation>%1 уже есть и принадлежит чему-то другому.</translation>
    </message>
    <message>
        <source>Objects that this program did not make are never touched.</source>
        <translation>Объекты, созданные не этой программой, никогда не затрагиваются.</translation>
    </message>
    <message>
        <source>Choose another name for the agent.</source>
        <translation>Выберите для агента другое имя.</translation>
    </message>
    <message>
        <source>The network %1 is there.</source>
        <translation>Сеть %1 есть.</translation>
    </message>
    <message>
        <source>There is no network called %1.</source>
        <translation>Сети с именем %1 нет.</translation>
    </message>
    <message>
        <source>The agent is to be connected to it.</source>
        <translation>К ней должен подключиться агент.</translation>
    </message>
    <message>
        <source>Make it with docker network create, or leave the field empty.</source>
        <translation>Создайте её с помощью docker network create или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>Take the engine's own network</source>
        <translation>Взять собственную сеть движка</translation>
    </message>
    <message>
        <source>The network %1 uses the addresses %2, and the host reaches %3 through %4.</source>
        <translation>Сеть %1 использует адреса %2, а хост обращается к %3 через %4.</translation>
    </message>
    <message>
        <source>What has such an address there, a TeamCity server perhaps, can't be reached from the agent.</source>
        <translation>То, что имеет там такой адрес, например сервер TeamCity, недоступно агенту.</translation>
    </message>
    <message>
        <source>Give the engine other addresses: "bip" and "default-address-pools" in its daemon.json, then restart it.</source>
        <translation>Задайте движку другие адреса: "bip" и "default-address-pools" в его daemon.json, затем перезапустите его.</translation>
    </message>
    <message>
        <source>The addresses %1 of the network %2 are not used elsewhere on the host.</source>
        <translation>Адреса %1 сети %2 больше нигде на хосте не используются.</translation>
    </message>
    <message>
        <source>Packets leave the host through %1 and may have %2 bytes (MTU); containers send up to %3.</source>
        <translation>Пакеты уходят с хоста через %1, допустимый размер — %2 байт (MTU); контейнеры отправляют до %3.</translation>
    </message>
    <message>
        <source>Larger packets can get lost without a word: downloads and https hang.</source>
        <translation>Более крупные пакеты могут теряться без сообщений: загрузки и https зависают.</translation>
    </message>
    <message>
        <source>Set "mtu": %1 in the engine's daemon.json, for its other networks "default-network-opts": {"bridge": {"com.docker.network.driver.mtu": "%1"}}, and restart it.</source>
        <translation>Задайте "mtu": %1 в daemon.json движка, для остальных его сетей — "default-network-opts": {"bridge": {"com.docker.network.driver.mtu": "%1"}}, и перезапустите его.</translation>
    </message>
    <message>
        <source>The engine uses the proxy %1.</source>
        <translation>Движок использует прокси %1.</translation>
    </message>
    <message>
        <source>You use the proxy %1, and the engine uses none.</source>
        <translation>Вы используете прокси %1, а движок — никакого.</translation>
    </message>
    <message>
        <source>It is the engine that pulls images. If it can't do without the proxy, the pull fails.</source>
        <translation>Образы загружает именно движок. Если без прокси он не обойдётся, загрузка не удастся.</translation>
    </message>
    <message>
        <source>Set "proxies" in the engine's daemon.json, or HTTPS_PROXY in its systemd unit (docs.docker.com/engine/daemon/proxy).</source>
        <translation>Задайте "proxies" в daemon.json движка или HTTPS_PROXY в его юните systemd (docs.docker.com/engine/daemon/proxy).</translation>
    </message>
    <message>
        <source>The host's firewall is nf_tables.</source>
        <translation>Межсетевой экран хоста — nf_tables.</translation>
    </message>
    <message>
        <source>The host's iptables is the old kind (legacy).</source>
        <translation>На хосте iptables старого вида (legacy).</translation>
    </message>
    <message>
        <source>An engine in a container may not find the kernel's tables and not start, or its containers have no network.</source>
        <translation>Движок в контейнере может не найти таблицы ядра и не запуститься, или у его контейнеров не будет сети.</translation>
    </message>
    <message>
        <source>If its log says "can't initialize iptables table", give the engine's container DOCKER_IPTABLES_LEGACY=1, or switch the host with update-alternatives --config iptables and restart it.</source>
        <translation>Если в его журнале есть "can't initialize iptables table", задайте контейнеру движка DOCKER_IPTABLES_LEGACY=1 или переключите хост с помощью update-alternatives --config iptables и перезагрузите его.</translation>
    </message>
    <message>
        <source>a container in the engine's default network (the agent's own is only made at the launch)</source>
        <translation>контейнер в сети движка по умолчанию (сеть самого агента создаётся только при запуске)</translation>
    </message>
    <message>
        <source>a container in the host's network</source>
        <translation>контейнер в сети хоста</translation>
    </message>
    <message>
        <source>a container in the network %1</source>
        <translation>контейнер в сети %1</translation>
    </message>
    <message>
        <source>The agent would start and never connect.</source>
        <translation>Агент запустился бы, но так и не подключился.</translation>
    </message>
    <message>
        <source>DNS: %1 can't find the name %2.</source>
        <translation>DNS: %1 не находит имя %2.</translation>
    </message>
    <message>
        <source>Use the server's full name or its IP address, add the name to the extra hosts, or set "dns" in the engine's daemon.json.</source>
        <translation>Укажите полное имя сервера или его IP-адрес, добавьте имя в дополнительные хосты или задайте "dns" в daemon.json движка.</translation>
    </message>
    <message>
        <source>Containers ask the engine's name servers. They don't know names from this machine's hosts file or VPN.</source>
        <translation>Контейнеры обращаются к DNS-серверам движка. Имён из файла hosts этой машины и из VPN они не знают.</translation>
    </message>
    <message>
        <source>Port: %1 finds %2, but nothing listens at its port %3.</source>
        <translation>Порт: %1 находит %2, но порт %3 там никто не слушает.</translation>
    </message>
    <message>
        <source>Start TeamCity, correct the port, or let the server listen on more than localhost.</source>
        <translation>Запустите TeamCity, исправьте порт или настройте сервер так, чтобы он слушал не только localhost.</translation>
    </message>
    <message>
        <source>Route: %1 has no way to %2.</source>
        <translation>Маршрут: %1 не имеет пути до %2.</translation>
    </message>
    <message>
        <source>Check the engine's network, its firewall and the subnets of its networks, or choose the host's network.</source>
        <translation>Проверьте сеть движка, его межсетевой экран и подсети его сетей или выберите сеть хоста.</translation>
    </message>
    <message>
        <source>Route: %1 got no answer from %2 within 10 seconds.</source>
        <translation>Маршрут: %1 не получил ответа от %2 за 10 секунд.</translation>
    </message>
    <message>
        <source>Have the port opened in the firewall between the engine and the server. If only large answers are missing, check the MTU.</source>
        <translation>Попросите открыть порт в межсетевом экране между движком и сервером. Если не приходят только большие ответы, проверьте MTU.</translation>
    </message>
    <message>
        <source>Connection: %1 could not reach %2.</source>
        <translation>Соединение: %1 не может подключиться к %2.</translation>
    </message>
    <message>
        <source>Check the server's address and the network between the engine and the server.</source>
        <translation>Проверьте адрес сервера и сеть между движком и сервером.</translation>
    </message>
    <message>
        <source>TLS: at port %1 the server speaks http, not https.</source>
        <translation>TLS: на порту %1 сервер отвечает по http, а не https.</translation>
    </message>
    <message>
        <source>Write http:// in the server's address, or use its port for https.</source>
        <translation>Напишите в адресе сервера http:// или укажите порт сервера для https.</translation>
    </message>
    <message>
        <source>TLS: the server's certificate is not valid today.</source>
        <translation>TLS: сертификат сервера сегодня недействителен.</translation>
    </message>
    <message>
        <source>Have it renewed, or set the clock of the engine's host.</source>
        <translation>Попросите обновить его или проверьте часы хоста движка.</translation>
    </message>
    <message>
        <source>TLS: the server's certificate is not for %1.</source>
        <translation>TLS: сертификат сервера выдан не для %1.</translation>
    </message>
    <message>
        <source>Use a name that the certificate is for.</source>
        <translation>Используйте имя, на которое выдан сертификат.</translation>
    </message>
    <message>
        <source>TLS: %1 and the server agree on no encryption.</source>
        <translation>TLS: %1 и сервер не находят общего шифрования.</translation>
    </message>
    <message>
        <source>Check that the port is the one for https, and that the server allows TLS 1.2 or newer.</source>
        <translation>Проверьте, что это порт для https и что сервер допускает TLS 1.2 или новее.</translation>
    </message>
    <message>
        <source>TLS: nobody whom the agent's image trusts vouches for the server's certificate.</source>
        <translation>TLS: сертификат сервера не подтверждён никем из тех, кому доверяет образ агента.</translation>
    </message>
    <message>
        <source>Trust it below the server's address, which mounts it into the agent.</source>
        <translation>Подтвердите доверие под адресом сервера; тогда сертификат будет смонтирован в агент.</translation>
    </message>
    <message>
        <source>It is none of those that are mounted into the agent, or the image's curl is older than 7.88 and can't compare it.</source>
        <translation>Его нет среди сертификатов, смонтированных в агент, или curl в образе старше 7.88 и не может его сравнить.</translation>
    </message>
    <message>
        <source>Proxy: a web proxy answers %1 in the server's place (status %2).</source>
        <translation>Прокси: вместо сервера отвечает веб-прокси (запрашивал %1, статус %2).</translation>
    </message>
    <message>
        <source>Have the server's address excepted from the proxy.</source>
        <translation>Попросите добавить адрес сервера в исключения прокси.</translation>
    </message>
    <message>
        <source>Proxy: something in front of the server answers, and can't reach it (status %1).</source>
        <translation>Прокси: что-то перед сервером отвечает, но не может до него достучаться (статус %1).</translation>
    </message>
    <message>
        <source>Start TeamCity, or have the proxy in front of it corrected.</source>
        <translation>Запустите TeamCity или попросите исправить прокси перед ним.</translation>
    </message>
    <message>
        <source>The server sends %1 elsewhere: %2</source>
        <translation>Сервер перенаправляет в другое место (запрашивал %1): %2</translation>
    </message>
    <message>
        <source>Give the address at which the server itself answers.</source>
        <translation>Укажите адрес, по которому отвечает сам сервер.</translation>
    </message>
    <message>
        <source>Something in front of the server asks %1 for a login (status %2).</source>
        <translation>Что-то перед сервером требует входа (запрашивал %1, статус %2).</translation>
    </message>
    <message>
        <source>Have the paths below /app/agents excepted from it, or give agents an address behind it.</source>
        <translation>Попросите исключить из этого требования пути внутри /app/agents или дайте агентам адрес в обход него.</translation>
    </message>
    <message>
        <source>What answers %1 is no TeamCity server.</source>
        <translation>Отвечает не сервер TeamCity (запрашивал %1).</translation>
    </message>
    <message>
        <source>Check host, port and path of the server's address.</source>
        <translation>Проверьте хост, порт и путь в адресе сервера.</translation>
    </message>
    <message>
        <source>The server lets agents in: it answers %1.</source>
        <translation>Сервер принимает агенты: %1 получает от него ответ.</translation>
    </message>
    <message>
        <source>Maintenance: %1 reaches the server, which is still starting.</source>
        <translation>Обслуживание: %1 видит сервер, но тот ещё запускается.</translation>
    </message>
    <message>
        <source>Maintenance: %1 reaches the server, which waits at its set-up pages.</source>
        <translation>Обслуживание: %1 видит сервер, но тот ждёт завершения первоначальной настройки.</translation>
    </message>
    <message>
        <source>Agents wait and ask again every minute.</source>
        <translation>Агенты ждут и повторяют запрос каждую минуту.</translation>
    </message>
    <message>
        <source>Open the server's address in a browser and finish what it asks.</source>
        <translation>Откройте адрес сервера в браузере и завершите то, что он предлагает.</translation>
    </message>
    <message>
        <source>TLS: at port %1 the server wants https.</source>
        <translation>TLS: на порту %1 сервер требует https.</translation>
    </message>
    <message>
        <source>Write https:// in the server's address.</source>
        <translation>Напишите в адресе сервера https://.</translation>
    </message>
    <message>
        <source>Whether agents reach the server could not be tried from inside.</source>
        <translation>Не удалось проверить изнутри, доступен ли агентам сервер.</translation>
    </message>
    <message>
        <source>The image %1 has no curl to ask with. TeamCity's own images have it.</source>
        <translation>В образе %1 нет curl для такой проверки. В образах самого TeamCity он есть.</translation>
    </message>
    <message>
        <source>Look at the agent's log after the launch: it says whether it connects.</source>
        <translation>После запуска посмотрите журнал агента: в нём видно, подключился ли он.</translation>
    </message>
    <message>
        <source>The engine knows the runtime %1.</source>
        <translation>Движок знает среду выполнения %1.</translation>
    </message>
    <message>
        <source>The engine has no runtime called %1; it has %2.</source>
        <translation>В движке нет среды выполнения %1; есть %2.</translation>
    </message>
    <message>
        <source>This method runs the container with Sysbox.</source>
        <translation>Этот метод запускает контейнер через Sysbox.</translation>
    </message>
    <message>
        <source>Sysbox can't be installed in Docker Desktop. Take the method dind, or a Linux machine.</source>
        <translation>В Docker Desktop установить Sysbox нельзя. Выберите метод dind или машину с Linux.</translation>
    </message>
    <message>
        <source>Install Sysbox on the engine's host (https://github.com/nestybox/sysbox/releases), check it with systemctl status sysbox, then look again; or take another method.</source>
        <translation>Установите Sysbox на хост движка (https://github.com/nestybox/sysbox/releases), проверьте его с помощью systemctl status sysbox и повторите проверку; или выберите другой метод.</translation>
    </message>
    <message>
        <source>Look at what it says: the commands below. If nothing else helps, install it anew, or take the method dind.</source>
        <translation>Посмотрите, что он сообщает: команды ниже. Если ничего не помогает, переустановите его или выберите метод dind.</translation>
    </message>
    <message>
        <source>Whether Sysbox works was not tried: that takes an image that the engine has already, with the command cat in it.</source>
        <translation>Работа Sysbox не проверена: для этого нужен образ, который уже есть на движке и содержит команду cat.</translation>
    </message>
    <message>
        <source>Sysbox could not start a container: %1</source>
        <translation>Sysbox не смог запустить контейнер: %1</translation>
    </message>
    <message>
        <source>The agent's container would not start either.</source>
        <translation>Контейнер агента тоже не запустится.</translation>
    </message>
    <message>
        <source>A container under Sysbox did not tell its users.</source>
        <translation>Контейнер под Sysbox не сообщил своих пользователей.</translation>
    </message>
    <message>
        <source>Whether Sysbox works could not be tried: %1</source>
        <translation>Не удалось проверить работу Sysbox: %1</translation>
    </message>
    <message>
        <source>Whether it keeps containers apart from the host is not known.</source>
        <translation>Неизвестно, изолирует ли он контейнеры от хоста.</translation>
    </message>
    <message>
        <source>The engine's %1 is not at work: root in its containers is root on the host.</source>
        <translation>%1 этого движка не действует: root в его контейнерах — root на хосте.</translation>
    </message>
    <message>
        <source>It keeps nothing apart. A build may not find the rights that an engine needs, or have those of the host.</source>
        <translation>Изоляции нет. У сборки может не оказаться прав, нужных движку, или будут права на хосте.</translation>
    </message>
    <message>
        <source>Sysbox works: root in a container is user %1 of the host.</source>
        <translation>Sysbox работает: root в контейнере — пользователь %1 на хосте.</translation>
    </message>
    <message>
        <source>The engine maps users: root in a container is an ordinary user of the host (userns-remap).</source>
        <translation>Движок переназначает пользователей: root в контейнере — обычный пользователь хоста (userns-remap).</translation>
    </message>
    <message>
        <source>Take the method sysbox, which needs no such rights, or remove "userns-remap" from the engine's daemon.json and restart the engine.</source>
        <translation>Выберите метод sysbox, которому такие права не нужны, или уберите "userns-remap" из daemon.json движка и перезапустите движок.</translation>
    </message>
    <message>
        <source>Such an engine refuses privileged containers, and an engine in a container needs to be one.</source>
        <translation>Такой движок не принимает привилегированные контейнеры, а движку в контейнере нужен именно такой.</translation>
    </message>
    <message>
        <source>The agent's root is not the host's, and may not use the engine's socket: builds are denied Docker.</source>
        <translation>Root агента — это не root хоста, и сокет движка ему недоступен: сборкам будет отказано в доступе к Docker.</translation>
    </message>
    <message>
        <source>The engine is rootless: it has the rights of one account, and keeps its data in %1.</source>
        <translation>Движок работает в режиме rootless: у него права одной учётной записи, а его данные лежат в %1.</translation>
    </message>
    <message>
        <source>Sysbox needs an engine that runs as root.</source>
        <translation>Для Sysbox нужен движок, работающий от имени root.</translation>
    </message>
    <message>
        <source>Choose the machine's own engine (--engine unix:///var/run/docker.sock), or take another method.</source>
        <translation>Выберите движок самой машины (--engine unix:///var/run/docker.sock) или другой метод.</translation>
    </message>
    <message>
        <source>An engine inside a container of a rootless engine may lack rights: it may not start, or fall back to a slow storage.</source>
        <translation>Движку внутри контейнера движка rootless может не хватить прав: он может не запуститься или перейти на медленное хранилище.</translation>
    </message>
    <message>
        <source>With a rootless engine the method docker-socket is the safe and simple one: a build can do no more than that account.</source>
        <translation>С движком rootless безопасен и прост метод docker-socket: сборка не может больше, чем эта учётная запись.</translation>
    </message>
    <message>
        <source>A build can do no more than that account.</source>
        <translation>Сборка не может больше, чем эта учётная запись.</translation>
    </message>
    <message>
        <source>The engine keeps containers apart with SELinux.</source>
        <translation>Движок изолирует контейнеры с помощью SELinux.</translation>
    </message>
    <message>
        <source>SELinux usually denies a container the engine's socket, whatever its user and group: "permission denied" in the builds.</source>
        <translation>SELinux обычно не подпускает контейнер к сокету движка, каковы бы ни были его пользователь и группа: в сборках "permission denied".</translation>
    </message>
    <message>
        <source>Take the method dind, or load a policy that lets containers connect to the engine's socket (look at "sudo ausearch -m avc -ts recent" after the first try).</source>
        <translation>Выберите метод dind или загрузите политику, которая разрешает контейнерам подключаться к сокету движка (после первой попытки посмотрите "sudo ausearch -m avc -ts recent").</translation>
    </message>
    <message>
        <source>Sysbox does not support hosts with SELinux.</source>
        <translation>Sysbox не поддерживает хосты с SELinux.</translation>
    </message>
    <message>
        <source>Take the method dind, or a host without SELinux.</source>
        <translation>Выберите метод dind или хост без SELinux.</translation>
    </message>
    <message>
        <source>The engine starts every container with Sysbox.</source>
        <translation>Движок запускает все контейнеры через Sysbox.</translation>
    </message>
    <message>
        <source>Sysbox refuses privileged containers.</source>
        <translation>Sysbox не принимает привилегированные контейнеры.</translation>
    </message>
    <message>
        <source>Take the method sysbox: it does without them.</source>
        <translation>Выберите метод sysbox: он обходится без них.</translation>
    </message>
    <message>
        <source>The engine filters no system calls (seccomp is off).</source>
        <translation>Движок не фильтрует системные вызовы (seccomp отключён).</translation>
    </message>
    <message>
        <source>Every container, and so every build, has more ways to attack the host's kernel than Docker means it to have.</source>
        <translation>У каждого контейнера, а значит и у каждой сборки, больше способов атаковать ядро хоста, чем допускает Docker.</translation>
    </message>
    <message>
        <source>Take "seccomp-profile" out of the engine's daemon.json, or use a kernel with seccomp.</source>
        <translation>Уберите "seccomp-profile" из daemon.json движка или используйте ядро с seccomp.</translation>
    </message>
    <message>
        <source>Containers are confined by seccomp and AppArmor.</source>
        <translation>Контейнеры ограничены с помощью seccomp и AppArmor.</translation>
    </message>
    <message>
        <source>Containers are confined by seccomp.</source>
        <translation>Контейнеры ограничены с помощью seccomp.</translation>
    </message>
    <message>
        <source>The engine takes orders from the network without asking who gives them.</source>
        <translation>Движок выполняет команды из сети, не спрашивая, кто их отдаёт.</translation>
    </message>
    <message>
        <source>Whoever reaches that port is root on the engine's host. The engine says: %1</source>
        <translation>Кто может подключиться к этому порту, тот root на хосте движка. Движок сообщает: %1</translation>
    </message>
    <message>
        <source>Take the tcp:// address out of "hosts" in the engine's daemon.json, or protect it with TLS (docs.docker.com/engine/security/protect-access).</source>
        <translation>Уберите адрес tcp:// из "hosts" в daemon.json движка или защитите его с помощью TLS (docs.docker.com/engine/security/protect-access).</translation>
    </message>
    <message>
        <source>The engine is part of a swarm.</source>
        <translation>Движок входит в swarm.</translation>
    </message>
    <message>
        <source>The agent is a plain container and stays on this node.</source>
        <translation>Агент — обычный контейнер и остаётся на этом узле.</translation>
    </message>
    <message>
        <source>The proxy of the socket keeps builds from commanding it.</source>
        <translation>Прокси сокета не даёт сборкам управлять им.</translation>
    </message>
    <message>
        <source>A build that holds the socket of a manager can start services on every node of the swarm and read its configuration.</source>
        <translation>Сборка, которой доступен сокет управляющего узла (manager), может запускать сервисы на всех узлах swarm и читать его конфигурацию.</translation>
    </message>
    <message>
        <source>Run agents on a machine outside the swarm, or take the method dind.</source>
        <translation>Запускайте агенты на машине вне swarm или выберите метод dind.</translation>
    </message>
    <message>
        <source>The settings in %1 could not be read: %2</source>
        <translation>Не удалось прочитать настройки в %1: %2</translation>
    </message>
    <message>
        <source>An agent prefers the settings in its volume to what is asked for here. They may name another server.</source>
        <translation>Для агента настройки в его томе важнее заданных здесь. В них может быть указан другой сервер.</translation>
    </message>
    <message>
        <source>%1 holds no agent's settings yet.</source>
        <translation>В %1 пока нет настроек агента.</translation>
    </message>
    <message>
        <source>its server is %1, not %2</source>
        <translation>его сервер — %1, а не %2</translation>
    </message>
    <message>
        <source>its name is %1, not %2</source>
        <translation>его имя — %1, а не %2</translation>
    </message>
    <message>
        <source>The agent in %1 keeps its name and its server.</source>
        <translation>Агент в %1 сохраняет своё имя и свой сервер.</translation>
    </message>
    <message>
        <source>%1 holds the settings of an agent: %2.</source>
        <translation>В %1 есть настройки агента: %2.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>An agent prefers the settings in its volume to what is asked for here.</source>
        <translation>Для агента настройки в его томе важнее заданных здесь.</translation>
    </message>
    <message>
        <source>To begin anew, remove the container that uses the volume, if there is one, and then the volume: the agent is a new one to the server. To keep it, edit buildAgent.properties in the volume.</source>
        <translation>Чтобы начать заново, удалите контейнер, который использует том, если он есть, а затем сам том: для сервера это будет новый агент. Чтобы сохранить агент, измените buildAgent.properties в томе.</translation>
    </message>
    <message>
        <source>Stay with the server %1</source>
        <translation>Остаться на сервере %1</translation>
    </message>
    <message>
        <source>Docker is not installed on this machine. Install it, or choose an engine that is elsewhere with --engine.</source>
        <translation>На этой машине не установлен Docker. Установите его или выберите с помощью --engine движок, который находится в другом месте.</translation>
    </message>
    <message>
        <source>Docker's own description: %1</source>
        <translation>Описание от Docker: %1</translation>
    </message>
    <message>
        <source>the container %1</source>
        <translation>контейнер %1</translation>
    </message>
    <message>
        <source>a program on the engine's host</source>
        <translation>программа на хосте движка</translation>
    </message>
    <message>
        <source>Port %1 of the engine's host is free for the TeamCity server.</source>
        <translation>Порт %1 хоста движка свободен для сервера TeamCity.</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2.</source>
        <translation>Порт %1 занят: %2.</translation>
    </message>
    <message>
        <source>The TeamCity server can't be started with it.</source>
        <translation>Сервер TeamCity не может с ним запуститься.</translation>
    </message>
    <message>
        <source>Take another port, such as %1, or stop what has it.</source>
        <translation>Возьмите другой порт, например %1, или остановите то, что его занимает.</translation>
    </message>
    <message>
        <source>Take port %1</source>
        <translation>Взять порт %1</translation>
    </message>
    <message>
        <source>The TeamCity server is made with the launch, so there is none to ask yet.</source>
        <translation>Сервер TeamCity создаётся при запуске, поэтому обращаться пока не к чему.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 Fixed by: %2.</source>
        <translation>%1 Исправлено в: %2.</translation>
    </message>
    <message>
        <source>Nothing is known against these versions.</source>
        <translation>Об этих версиях проблем не известно.</translation>
    </message>
</context>
<context>
    <name>PreviewReader</name>
    <message>
        <source>The agent has this all the same: %1</source>
        <translation>Агент всё равно получит: %1</translation>
    </message>
    <message>
        <source>This text can’t be edited.</source>
        <translation>Этот текст нельзя изменять.</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>%1 can't be written: %2.</source>
        <translation>Не удаётся записать %1: %2.</translation>
    </message>
</context>
<context>
    <name>Recognise</name>
    <message>
        <source>%1 is another agent. Import it by itself.</source>
        <translation>%1 — другой агент. Импортируйте его отдельно.</translation>
    </message>
    <message>
        <source>The container %1 is not part of the agent.</source>
        <translation>Контейнер %1 не относится к агенту.</translation>
    </message>
    <message>
        <source>The network is not made with the agent: make it first, by docker network create.</source>
        <translation>Сеть не создаётся вместе с агентом: сначала создайте её с помощью docker network create.</translation>
    </message>
    <message>
        <source>It must be there already: it is not made.</source>
        <translation>Это должно уже существовать: само оно не создаётся.</translation>
    </message>
    <message>
        <source>The user that the image has anyway.</source>
        <translation>Этот пользователь и так задан в образе.</translation>
    </message>
    <message>
        <source>Instead: %1.</source>
        <translation>Вместо этого: %1.</translation>
    </message>
    <message>
        <source>Sysbox gives an engine what it needs, and refuses privileged containers.</source>
        <translation>Sysbox даёт движку всё нужное и не принимает привилегированные контейнеры.</translation>
    </message>
    <message>
        <source>This method needs no rights over the host for the container.</source>
        <translation>Этому методу для контейнера не нужны права на хосте.</translation>
    </message>
    <message>
        <source>Agents run as root, or as the image's own user.</source>
        <translation>Агенты работают от имени root или пользователя самого образа.</translation>
    </message>
    <message>
        <source>An agent that is not root gets the group of the Docker socket; others it does not need.</source>
        <translation>Агент, работающий не от имени root, получает группу сокета Docker; другие ему не нужны.</translation>
    </message>
    <message>
        <source>Agents start as their image says; they are given no other command.</source>
        <translation>Агенты запускаются так, как задано в их образе; другая команда им не передаётся.</translation>
    </message>
    <message>
        <source>The proxy starts as its image says.</source>
        <translation>Прокси запускается так, как задано в его образе.</translation>
    </message>
    <message>
        <source>Of the engine's flags only those for its network are kept.</source>
        <translation>Из флагов движка сохраняются только относящиеся к его сети.</translation>
    </message>
    <message>
        <source>Only a sidecar has a health check, and the method makes it.</source>
        <translation>Проверка состояния есть только у sidecar-контейнера, её создаёт метод.</translation>
    </message>
    <message>
        <source>The method decides on the runtime: only sysbox has one of its own.</source>
        <translation>Среду выполнения определяет метод: своя есть только у sysbox.</translation>
    </message>
    <message>
        <source>Other containers find the agent by its name, %1.</source>
        <translation>Другие контейнеры находят агент по его имени, %1.</translation>
    </message>
    <message>
        <source>A server for trials has what it needs, and nothing else.</source>
        <translation>У пробного сервера есть то, что ему нужно, и ничего другого.</translation>
    </message>
    <message>
        <source>The method does without it.</source>
        <translation>Метод обходится без этого.</translation>
    </message>
    <message>
        <source>The sidecar has what the method needs, and nothing else.</source>
        <translation>У sidecar-контейнера есть то, что нужно методу, и ничего другого.</translation>
    </message>
    <message>
        <source>The agent.</source>
        <translation>Агент.</translation>
    </message>
    <message>
        <source>A sidecar with an engine for the builds.</source>
        <translation>Sidecar-контейнер с движком для сборок.</translation>
    </message>
    <message>
        <source>A proxy that filters what builds ask of the host's engine.</source>
        <translation>Прокси, который фильтрует запросы сборок к движку хоста.</translation>
    </message>
    <message>
        <source>A TeamCity server for trials.</source>
        <translation>Пробный сервер TeamCity.</translation>
    </message>
    <message>
        <source>Nothing says how builds would reach a Docker engine. Look whether this method suits you.</source>
        <translation>Не указано, как сборкам обращаться к движку Docker. Проверьте, подходит ли вам этот метод.</translation>
    </message>
    <message>
        <source>directories and files of the host for %1</source>
        <translation>каталоги и файлы хоста для %1</translation>
    </message>
    <message>
        <source>volumes of %1</source>
        <translation>тома %1</translation>
    </message>
    <message>
        <source>The group of the Docker socket, so that the agent may use it.</source>
        <translation>Группа сокета Docker, чтобы агенту был доступен сокет.</translation>
    </message>
    <message>
        <source>root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>Give a docker run command, a Compose file, or what docker inspect prints for a container.</source>
        <translation>Укажите команду docker run, файл Compose или вывод docker inspect для контейнера.</translation>
    </message>
    <message>
        <source>There is no container in it.</source>
        <translation>В этом нет ни одного контейнера.</translation>
    </message>
</context>
<context>
    <name>RecoverCommand</name>
    <message>
        <source>%1, begun on %2</source>
        <translation>%1, начат %2</translation>
    </message>
    <message>
        <source>All is up; older containers are still to be removed.</source>
        <translation>Всё запущено; осталось удалить старые контейнеры.</translation>
    </message>
    <message>
        <source>Remove what they made with --undo, or launch them again with --finish.</source>
        <translation>Удалите созданное с помощью --undo или запустите всё заново с помощью --finish.</translation>
    </message>
    <message>
        <source>%1: these could not be taken back; try again when the cause is gone:</source>
        <translation>%1: это не удалось откатить; повторите попытку, когда причина будет устранена:</translation>
    </message>
    <message>
        <source>%1: it was up; what it replaced is removed.</source>
        <translation>%1: всё было запущено; заменённое удалено.</translation>
    </message>
    <message>
        <source>%1: everything that it had made is removed.</source>
        <translation>%1: всё созданное удалено.</translation>
    </message>
    <message>
        <source>%1: it had been given a token, which is kept nowhere.</source>
        <translation>%1: запуску был передан токен, а токены нигде не хранятся.</translation>
    </message>
    <message>
        <source>Give it again with --token-file, or use --undo.</source>
        <translation>Передайте его снова через --token-file или используйте --undo.</translation>
    </message>
    <message>
        <source>Brings launches to an end that were cut off: by a crash, a loss of power, or an engine that went away. Without --undo or --finish it lists them.

Example: dind-wizard recover --undo</source>
        <translation>Доводит до конца прерванные запуски: из-за сбоя, отключения питания или исчезнувшего движка. Без --undo или --finish выводит их список.

Пример: dind-wizard recover --undo</translation>
    </message>
    <message>
        <source>Remove what they made, and put back what they had replaced.</source>
        <translation>Удалить созданное ими и вернуть заменённое.</translation>
    </message>
    <message>
        <source>Undo them, and launch them again.</source>
        <translation>Откатить их и запустить заново.</translation>
    </message>
    <message>
        <source>File with the agent's token, for launches that had been given one.</source>
        <translation>Файл с токеном агента, для запусков, которым он был передан.</translation>
    </message>
    <message>
        <source>Choose one of --undo and --finish, not both.</source>
        <translation>Выберите --undo или --finish, но не оба сразу.</translation>
    </message>
    <message>
        <source>On another engine: %1. See dind-wizard recover --engine %2</source>
        <translation>На другом движке: %1. См. dind-wizard recover --engine %2</translation>
    </message>
    <message>
        <source>No launch on this engine was cut off.</source>
        <translation>Прерванных запусков на этом движке нет.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Launches that were cut off</source>
        <translation>Прерванные запуски</translation>
    </message>
    <message>
        <source>What the launch has made</source>
        <translation>Что создал запуск</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Откатить</translation>
    </message>
    <message>
        <source>&amp;Finish it</source>
        <translation>&amp;Завершить</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Позже</translation>
    </message>
    <message>
        <source>What the launch has made on the engine so far.</source>
        <translation>Что запуск уже создал на движке.</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>there is no record here of what was asked for %1</source>
        <translation>здесь не записано, что было запрошено для %1</translation>
    </message>
    <message>
        <source>It was launched from another account or machine, or from an export. Compare with the settings file: dind-wizard agents diff %1 --spec FILE</source>
        <translation>Агент запущен из другой учётной записи, с другой машины или из экспортированного файла. Сравните его с файлом настроек: dind-wizard agents diff %1 --spec FILE</translation>
    </message>
    <message>
        <source>the settings %1 make no agent called %2</source>
        <translation>настройки %1 не создают агента с именем %2</translation>
    </message>
    <message>
        <source>Give the settings that it was launched with.</source>
        <translation>Укажите настройки, с которыми он был запущен.</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>The agent uses settings that an earlier agent has kept in its volume: the server %1, and not %2.</source>
        <translation>Агент использует настройки, которые прежний агент сохранил в томе: сервер %1, а не %2.</translation>
    </message>
    <message>
        <source>Remove the agent with "dind-wizard agents remove %1 --volumes" and launch it again, or correct serverUrl in buildAgent.properties in the volume.</source>
        <translation>Удалите агент командой "dind-wizard agents remove %1 --volumes" и запустите его снова или исправьте serverUrl в buildAgent.properties в томе.</translation>
    </message>
    <message>
        <source>The agent's log says: %1</source>
        <translation>В журнале агента: %1</translation>
    </message>
    <message>
        <source>the server does not know it yet</source>
        <translation>сервер его ещё не знает</translation>
    </message>
    <message>
        <source>the server knows it, and it is not connected</source>
        <translation>сервер его знает, но он не подключён</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>подключён</translation>
    </message>
    <message>
        <source>connected, and being upgraded</source>
        <translation>подключён и обновляется</translation>
    </message>
    <message>
        <source>The server has no agent pool called %1.</source>
        <translation>На сервере нет пула агентов %1.</translation>
    </message>
    <message>
        <source>Its pools: %1.</source>
        <translation>Его пулы: %1.</translation>
    </message>
    <message>
        <source>connected as %1, up to date</source>
        <translation>подключён как %1, обновлён</translation>
    </message>
    <message>
        <source>%1 did not connect to %2 within %3 seconds: %4.</source>
        <translation>%1 не подключился к %2 за %3 с: %4.</translation>
    </message>
    <message>
        <source>A first connection takes some minutes, for the agent is upgraded. See its log.</source>
        <translation>Первое подключение занимает несколько минут, так как агент обновляется. См. его журнал.</translation>
    </message>
    <message>
        <source>authorised now</source>
        <translation>авторизован сейчас</translation>
    </message>
    <message>
        <source>authorised</source>
        <translation>авторизован</translation>
    </message>
    <message>
        <source>%1, in the pool %2</source>
        <translation>%1, пул %2</translation>
    </message>
    <message>
        <source>The server has %1 in the pool %2, and not in %3.</source>
        <translation>На сервере %1 находится в пуле %2, а не %3.</translation>
    </message>
    <message>
        <source>Move it in TeamCity, on the page of agent pools.</source>
        <translation>Перенесите его в TeamCity на странице пулов агентов.</translation>
    </message>
    <message>
        <source>Nobody has authorised %1, so it gets no builds.</source>
        <translation>%1 никем не авторизован, поэтому не получает сборок.</translation>
    </message>
    <message>
        <source>Authorise it at %1, or launch with --authorize.</source>
        <translation>Авторизуйте его по адресу %1 или запускайте с --authorize.</translation>
    </message>
    <message>
        <source>authorise it at %1</source>
        <translation>авторизуйте его по адресу %1</translation>
    </message>
    <message>
        <source>the server knows of its Docker %1</source>
        <translation>сервер знает о его Docker %1</translation>
    </message>
    <message>
        <source>%1 reports no Docker server, so builds that need one are not given to it.</source>
        <translation>%1 не сообщает о сервере Docker, поэтому не получает сборок, которым он нужен.</translation>
    </message>
    <message>
        <source>An agent looks for Docker when it starts: restart it with "dind-wizard agents stop" and "start". Whoever the token belongs to also needs the permission to view agent details.</source>
        <translation>Агент ищет Docker при запуске: перезапустите его с помощью "dind-wizard agents stop" и "start". Кроме того, владельцу токена нужно разрешение на просмотр сведений об агентах.</translation>
    </message>
    <message>
        <source>its log says that it has registered</source>
        <translation>по его журналу, он зарегистрировался</translation>
    </message>
    <message>
        <source>%1 did not register at %2 within %3 seconds.</source>
        <translation>%1 не зарегистрировался на %2 за %3 с.</translation>
    </message>
    <message>
        <source>It goes on trying about every minute.</source>
        <translation>Он продолжает попытки примерно каждую минуту.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy the text of this tab.</source>
        <translation>Скопировать текст этой вкладки.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Сохранить как…</translation>
    </message>
    <message>
        <source>Save the text of this tab as a file: a script that can be run, compose.yaml, or a manifest.</source>
        <translation>Сохранить текст этой вкладки в файл: готовый к выполнению сценарий, compose.yaml или манифест.</translation>
    </message>
    <message>
        <source>Checks and risks</source>
        <translation>Проверки и риски</translation>
    </message>
    <message>
        <source>Before the launch</source>
        <translation>Перед запуском</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Провер&amp;ить снова</translation>
    </message>
    <message>
        <source>Look at the engine once more.</source>
        <translation>Проверить движок ещё раз.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Полезно знать</translation>
    </message>
    <message>
        <source>Risks of what is about to run</source>
        <translation>Риски того, что будет запущено</translation>
    </message>
    <message>
        <source>What builds could &amp;reach, and what would shrink it</source>
        <translation>До &amp;чего могут добраться сборки и как это сократить</translation>
    </message>
    <message>
        <source>Show the diagram, with what a hostile build could do and settings that would leave it less.</source>
        <translation>Показать схему: что может сделать вредоносная сборка и какие настройки оставят ей меньше возможностей.</translation>
    </message>
    <message>
        <source>&amp;I understand what a build can do</source>
        <translation>&amp;Я понимаю, что может сделать сборка</translation>
    </message>
    <message>
        <source>Launching asks for this; exporting doesn’t.</source>
        <translation>Нужно для запуска, но не для экспорта.</translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>Every build is root on the engine's host</source>
        <translation>Каждая сборка — root на хосте движка</translation>
    </message>
    <message>
        <source>The agent holds the socket of the host's engine. A build can start a container that mounts the host's whole disk, read every other container and its secrets, and stop or replace them. Mounting the socket read-only, another user in the agent or fewer capabilities do not change that. Let only builds run here that you would give root on this machine.</source>
        <translation>Агенту доступен сокет движка хоста. Сборка может запустить контейнер, который монтирует весь диск хоста, читать любые другие контейнеры и их секреты, останавливать и подменять их. Монтирование сокета только для чтения, другой пользователь в агенте или меньше capabilities этого не изменят. Запускайте здесь только те сборки, которым вы бы доверили root на этой машине.</translation>
    </message>
    <message>
        <source>Between the agent and the socket of the host's engine stands a proxy, and it lets containers through. It looks at the address of a request and not into it, so a build can start a container that mounts the host's whole disk, just as with the socket itself. It keeps out only what belongs to Swarm (services, tasks, nodes, secrets, configs) and plugins. It asks for no password: whoever is logged in on a Linux host reaches it too.</source>
        <translation>Между агентом и сокетом движка хоста стоит прокси, и он пропускает контейнеры. Он смотрит на адрес запроса, но не на содержимое, поэтому сборка может запустить контейнер, который монтирует весь диск хоста, как и через сам сокет. Он закрывает только то, что относится к Swarm (сервисы, задачи, узлы, секреты, конфигурации), и плагины. Пароля он не спрашивает: на хосте Linux до него доберётся любой, кто вошёл в систему.</translation>
    </message>
    <message>
        <source>Builds share the host's images and its network</source>
        <translation>У сборок общие с хостом образы и сеть</translation>
    </message>
    <message>
        <source>A proxy before the socket of the host's engine lets images through and no containers: a build can't mount the host's disk or look into other containers. It can read, replace and delete every image and the build cache of this engine. The steps of a Dockerfile run as root in containers of that engine, outside the agent's limits, and with docker build --network host in the host's network. The proxy asks for no password: whoever is logged in on a Linux host reaches it too.</source>
        <translation>Прокси перед сокетом движка хоста пропускает образы, но не контейнеры: сборка не может смонтировать диск хоста или заглянуть в другие контейнеры. Она может читать, подменять и удалять любые образы и кеш сборки этого движка. Шаги Dockerfile выполняются от имени root в контейнерах этого движка, вне лимитов агента, а с docker build --network host — в сети хоста. Пароля прокси не спрашивает: на хосте Linux до него доберётся любой, кто вошёл в систему.</translation>
    </message>
    <message>
        <source>The agent runs privileged</source>
        <translation>Агент работает в привилегированном режиме</translation>
    </message>
    <message>
        <source>Privileged means all rights of root and access to all devices. A build that means harm can mount the host's disk and take the machine over. Here builds run inside that very container.</source>
        <translation>Это означает все права root и доступ ко всем устройствам. Вредоносная сборка может смонтировать диск хоста и захватить машину. Здесь сборки выполняются прямо в этом контейнере.</translation>
    </message>
    <message>
        <source>The engine runs privileged</source>
        <translation>Движок работает в привилегированном режиме</translation>
    </message>
    <message>
        <source>Privileged means all rights of root and access to all devices. Builds don't run in that container, but they command its engine: a build that means harm can start a privileged container there and take the machine over. It keeps accidents apart, not attackers.</source>
        <translation>Это означает все права root и доступ ко всем устройствам. Сборки выполняются не в этом контейнере, но управляют его движком: вредоносная сборка может запустить там привилегированный контейнер и захватить машину. Это защищает от случайностей, но не от злоумышленников.</translation>
    </message>
    <message>
        <source>Builds see %1 of the host</source>
        <translation>Сборки видят %1 на хосте</translation>
    </message>
    <message>
        <source>Builds can read everything under this path.</source>
        <translation>Сборки могут читать всё, что лежит по этому пути.</translation>
    </message>
    <message>
        <source>Builds can read, change and delete everything under this path.</source>
        <translation>Сборки могут читать, изменять и удалять всё, что лежит по этому пути.</translation>
    </message>
    <message>
        <source>The agent's directories lie on the host</source>
        <translation>Каталоги агента лежат на хосте</translation>
    </message>
    <message>
        <source>Checkouts, caches and tools are in /opt/buildagent on the engine's host, so that containers started by builds see the same files. What a build leaves there stays, often owned by root.</source>
        <translation>Рабочие копии, кеши и инструменты находятся в /opt/buildagent на хосте движка, чтобы контейнеры, запущенные сборками, видели те же файлы. То, что сборка там оставила, остаётся, и часто владелец — root.</translation>
    </message>
    <message>
        <source>Isolation rests on Sysbox and the kernel</source>
        <translation>Изоляция держится на Sysbox и ядре</translation>
    </message>
    <message>
        <source>Root inside is an ordinary user on the host, so a build has to break the kernel or Sysbox to get out. That is much stronger than the other methods and weaker than a virtual machine. Keep both up to date.</source>
        <translation>Root внутри — обычный пользователь на хосте, поэтому, чтобы вырваться, сборке нужно взломать ядро или Sysbox. Это гораздо надёжнее других методов и слабее виртуальной машины. Вовремя обновляйте и то, и другое.</translation>
    </message>
    <message>
        <source>Builds may use all memory and processors</source>
        <translation>Сборки могут занять всю память и все процессоры</translation>
    </message>
    <message>
        <source>One greedy build can slow down or starve everything else on the host. Limits for memory and processors are among the advanced settings.</source>
        <translation>Одна прожорливая сборка может замедлить или остановить всё остальное на хосте. Лимиты памяти и процессоров есть среди дополнительных настроек.</translation>
    </message>
    <message>
        <source>The token can be read on the host and by builds</source>
        <translation>Токен можно прочитать на хосте и из сборок</translation>
    </message>
    <message>
        <source>It is an environment variable of the container: everybody who may use the engine sees it with docker inspect, and builds see it too. Without a token one authorises the agent in TeamCity once.</source>
        <translation>Это переменная окружения контейнера: её видят с помощью docker inspect все, кому доступен движок, и видят сборки. Без токена агент один раз авторизуют в TeamCity.</translation>
    </message>
    <message>
        <source>The agent talks to TeamCity in the clear</source>
        <translation>Агент обменивается с TeamCity данными без шифрования</translation>
    </message>
    <message>
        <source>With http:// everybody on the way can read and change what server and agent exchange, the agent's token and build secrets included. Use https:// where the network is not yours alone.</source>
        <translation>С http:// любой на пути данных может читать и подменять то, чем обмениваются сервер и агент, включая токен агента и секреты сборок. Используйте https://, если сеть не только ваша.</translation>
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
        <translation>Здесь %1 отвечает, но агент в контейнере его не найдёт.</translation>
    </message>
    <message>
        <source>Inside a container, %1 is the container itself.</source>
        <translation>Внутри контейнера %1 — это сам контейнер.</translation>
    </message>
    <message>
        <source>The image’s agent is of version %1. It changes itself to the server’s at its first start, which takes some minutes longer, and again whenever the container is made anew.</source>
        <translation>В образе агент версии %1. При первом запуске он обновится до версии сервера, поэтому запуск займёт на несколько минут больше; так будет и при каждом пересоздании контейнера.</translation>
    </message>
    <message>
        <source>Use the image %1</source>
        <translation>Использовать образ %1</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 отвечает.</translation>
    </message>
    <message>
        <source>%1 (build %2) answers.</source>
        <translation>%1 (сборка %2) отвечает.</translation>
    </message>
    <message>
        <source>Use %1, this machine’s in your network</source>
        <translation>Использовать %1, адрес этой машины в вашей сети</translation>
    </message>
    <message>
        <source>TeamCity is starting.</source>
        <translation>TeamCity запускается.</translation>
    </message>
    <message>
        <source>Agents can be made already: they ask again every minute until the server is there.</source>
        <translation>Агенты можно создавать уже сейчас: они повторяют запрос каждую минуту, пока сервер не появится.</translation>
    </message>
    <message>
        <source>TeamCity waits for somebody to finish its set-up.</source>
        <translation>TeamCity ждёт, пока кто-нибудь завершит его настройку.</translation>
    </message>
    <message>
        <source>TeamCity waits for somebody to finish its set-up (%1).</source>
        <translation>TeamCity ждёт, пока кто-нибудь завершит его настройку (%1).</translation>
    </message>
    <message>
        <source>Until then agents can’t register.</source>
        <translation>До этого агенты не могут зарегистрироваться.</translation>
    </message>
    <message>
        <source>Open %1 in a browser and follow its steps.</source>
        <translation>Откройте %1 в браузере и следуйте указаниям.</translation>
    </message>
    <message>
        <source>TeamCity answers, but doesn’t tell its version without a login.</source>
        <translation>TeamCity отвечает, но без входа не сообщает свою версию.</translation>
    </message>
    <message>
        <source>Something in front of it may be stricter than usual.</source>
        <translation>Возможно, что-то перед ним строже обычного.</translation>
    </message>
    <message>
        <source>Make sure that the paths /app/agents and /update need no login: agents use them.</source>
        <translation>Убедитесь, что для путей /app/agents и /update вход не нужен: ими пользуются агенты.</translation>
    </message>
    <message>
        <source>The server sends us on to %1, and %2 answers there.</source>
        <translation>Сервер перенаправляет на %1, и там отвечает %2.</translation>
    </message>
    <message>
        <source>Agents may not follow. Give them the address where it ends.</source>
        <translation>Агенты могут не пойти за перенаправлением. Укажите для них конечный адрес.</translation>
    </message>
    <message>
        <source>There is no TeamCity at this path, but %1 answers at %2.</source>
        <translation>По этому пути TeamCity нет, но по адресу %2 отвечает %1.</translation>
    </message>
    <message>
        <source>This port speaks https, not http.</source>
        <translation>Этот порт работает по https, а не http.</translation>
    </message>
    <message>
        <source>This port speaks http without encryption, not https.</source>
        <translation>Этот порт работает по http без шифрования, а не по https.</translation>
    </message>
    <message>
        <source>Over http, everybody on the way can read and change what is sent. Use it only in a network that you trust.</source>
        <translation>По http любой на пути данных может читать и подменять передаваемое. Используйте его только в сети, которой доверяете.</translation>
    </message>
    <message>
        <source>The address leads from one to the next and never ends.</source>
        <translation>Перенаправления с этого адреса никогда не заканчиваются.</translation>
    </message>
    <message>
        <source>Last it was %1.</source>
        <translation>Последним был %1.</translation>
    </message>
    <message>
        <source>Check the root URL in TeamCity’s Global Settings and the proxy in front of it.</source>
        <translation>Проверьте корневой URL в Global Settings сервера TeamCity и прокси перед ним.</translation>
    </message>
    <message>
        <source>A login page stands in front of the server.</source>
        <translation>Перед сервером стоит страница входа.</translation>
    </message>
    <message>
        <source>Agents have no password for it and can’t go past.</source>
        <translation>У агентов нет для неё пароля, и пройти они не могут.</translation>
    </message>
    <message>
        <source>Ask whoever runs it for an address without the login, or to let the paths /app/agents and /update through.</source>
        <translation>Попросите её администратора дать адрес без входа или открыть пути /app/agents и /update.</translation>
    </message>
    <message>
        <source>Something in front of the server asks for a password.</source>
        <translation>Что-то перед сервером требует пароль.</translation>
    </message>
    <message>
        <source>It is not TeamCity that asks, and agents can’t answer.</source>
        <translation>Его спрашивает не TeamCity, и агенты ответить не могут.</translation>
    </message>
    <message>
        <source>Let the server’s proxy pass requests of agents without one.</source>
        <translation>Настройте прокси сервера так, чтобы он пропускал запросы агентов без пароля.</translation>
    </message>
    <message>
        <source>Something in front of the server lets nobody in from here (403).</source>
        <translation>Что-то перед сервером никого отсюда не пускает (403).</translation>
    </message>
    <message>
        <source>Have the address of this machine allowed in its firewall or proxy.</source>
        <translation>Попросите разрешить адрес этой машины в межсетевом экране или прокси сервера.</translation>
    </message>
    <message>
        <source>A proxy answers, but can’t reach the server behind it (%1).</source>
        <translation>Прокси отвечает, но не может достучаться до сервера за ним (%1).</translation>
    </message>
    <message>
        <source>Start TeamCity there, or correct where the proxy sends requests.</source>
        <translation>Запустите там TeamCity или исправьте, куда прокси отправляет запросы.</translation>
    </message>
    <message>
        <source>A web proxy answered in the server’s place (%1).</source>
        <translation>Вместо сервера ответил веб-прокси (%1).</translation>
    </message>
    <message>
        <source>Requests to this address go through a proxy that doesn’t let them pass.</source>
        <translation>Запросы по этому адресу идут через прокси, который их не пропускает.</translation>
    </message>
    <message>
        <source>Use the server’s address inside your network. If there is no way around the proxy, give the agent the variable AGENT_OPTS with teamcity.http.proxyHost=HOST teamcity.http.proxyPort=PORT.</source>
        <translation>Используйте адрес сервера внутри вашей сети. Если обойти прокси нельзя, задайте агенту переменную AGENT_OPTS со значением teamcity.http.proxyHost=HOST teamcity.http.proxyPort=PORT.</translation>
    </message>
    <message>
        <source>Something that is no web server listens there.</source>
        <translation>Этот порт слушает не веб-сервер.</translation>
    </message>
    <message>
        <source>A web server answers, but it is not TeamCity.</source>
        <translation>Веб-сервер отвечает, но это не TeamCity.</translation>
    </message>
    <message>
        <source>Open TeamCity in a browser and copy its address from there, with its port and path. A server without set-up uses port 8111.</source>
        <translation>Откройте TeamCity в браузере и скопируйте адрес оттуда, с портом и путём. Без дополнительной настройки сервер использует порт 8111.</translation>
    </message>
    <message>
        <source>Renew it on the server.</source>
        <translation>Обновите его на сервере.</translation>
    </message>
    <message>
        <source>Nobody this machine trusts vouches for the server’s certificate.</source>
        <translation>Сертификат сервера не подтверждён никем из тех, кому доверяет эта машина.</translation>
    </message>
    <message>
        <source>It is for %1, by %2, valid until %3. SHA-256: %4. Trust it only if whoever runs the server tells you the same SHA-256.</source>
        <translation>Выдан для %1, кем: %2, действителен до %3. SHA-256: %4. Доверяйте ему, только если администратор сервера назовёт вам тот же SHA-256.</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid today; it ends on %1.</source>
        <translation>Сертификат сервера сегодня недействителен; его срок заканчивается %1.</translation>
    </message>
    <message>
        <source>The server’s certificate is not for %1 but for %2.</source>
        <translation>Сертификат сервера выдан не для %1, а для %2.</translation>
    </message>
    <message>
        <source>No encrypted connection came about.</source>
        <translation>Не удалось установить шифрованное соединение.</translation>
    </message>
    <message>
        <source>Check that the port is the one for https, and that the server allows TLS 1.2 or newer.</source>
        <translation>Проверьте, что это порт для https и что сервер допускает TLS 1.2 или новее.</translation>
    </message>
    <message>
        <source>Trusting it saves it on this machine and mounts it into the agent. An engine on another machine needs the file there, at the same path.</source>
        <translation>Если ему довериться, он сохранится на этой машине и будет смонтирован в агент. Движку на другой машине файл нужен там же, по тому же пути.</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Доверять этому сертификату</translation>
    </message>
    <message>
        <source>Or have the server get a certificate for %1.</source>
        <translation>Или попросите выпустить для сервера сертификат на %1.</translation>
    </message>
    <message>
        <source>No answer from %1 in time.</source>
        <translation>%1 не ответил вовремя.</translation>
    </message>
    <message>
        <source>A firewall may swallow the requests, or the address is wrong.</source>
        <translation>Возможно, запросы отбрасывает межсетевой экран, или адрес неверен.</translation>
    </message>
    <message>
        <source>Try it in a browser on this machine, and have the port opened.</source>
        <translation>Попробуйте открыть его в браузере на этой машине и попросите открыть порт.</translation>
    </message>
    <message>
        <source>%1 means the engine’s own machine, so it can’t be tried from here.</source>
        <translation>%1 означает машину самого движка, поэтому отсюда его не проверить.</translation>
    </message>
    <message>
        <source>The agent will find it if the server listens there.</source>
        <translation>Агент найдёт сервер, если тот там работает.</translation>
    </message>
    <message>
        <source>There is no way from here to %1.</source>
        <translation>Отсюда нет пути до %1.</translation>
    </message>
    <message>
        <source>Check this machine’s network or VPN.</source>
        <translation>Проверьте сеть или VPN этой машины.</translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation>Не удалось обратиться к %1.</translation>
    </message>
    <message>
        <source>Check the address, and try it in a browser.</source>
        <translation>Проверьте адрес и попробуйте открыть его в браузере.</translation>
    </message>
    <message>
        <source>This machine doesn’t know the name %1.</source>
        <translation>Эта машина не знает имени %1.</translation>
    </message>
    <message>
        <source>If it is a container in the network %1, the agent will find it there.</source>
        <translation>Если это контейнер в сети %1, агент найдёт его там.</translation>
    </message>
    <message>
        <source>It is misspelt, or only known in another network.</source>
        <translation>В нём опечатка, или оно известно только в другой сети.</translation>
    </message>
    <message>
        <source>On Linux the container has to be told what it means.</source>
        <translation>В Linux контейнеру нужно указать, что это имя означает.</translation>
    </message>
    <message>
        <source>Correct the name, connect your VPN, or use the server’s IP address.</source>
        <translation>Исправьте имя, подключите VPN или укажите IP-адрес сервера.</translation>
    </message>
    <message>
        <source>Nothing listens at port %1 of %2.</source>
        <translation>Порт %1 на %2 никто не слушает.</translation>
    </message>
    <message>
        <source>A server that listens on localhost only can’t be reached from containers.</source>
        <translation>Сервер, который слушает только localhost, недоступен из контейнеров.</translation>
    </message>
    <message>
        <source>Start TeamCity, and let it listen on all of this machine’s addresses.</source>
        <translation>Запустите TeamCity и настройте его слушать все адреса этой машины.</translation>
    </message>
    <message>
        <source>TeamCity listens on port 8111 unless told otherwise.</source>
        <translation>TeamCity слушает порт 8111, если не указано иное.</translation>
    </message>
    <message>
        <source>Start TeamCity, or correct the port.</source>
        <translation>Запустите TeamCity или исправьте порт.</translation>
    </message>
    <message>
        <source>The address is probably %1.</source>
        <translation>Вероятно, адрес — %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Использовать %1</translation>
    </message>
</context>
<context>
    <name>ServerCheck</name>
    <message>
        <source>Until an agent gets through to its server, it waits and does nothing else.</source>
        <translation>Пока агент не достучится до своего сервера, он только ждёт.</translation>
    </message>
</context>
<context>
    <name>ServerProbe</name>
    <message>
        <source>“%1” is no web address.</source>
        <translation>«%1» — не веб-адрес.</translation>
    </message>
    <message>
        <source>Give one that begins with http:// or https://.</source>
        <translation>Укажите адрес, который начинается с http:// или https://.</translation>
    </message>
    <message>
        <source>Stopped asking the server.</source>
        <translation>Обращение к серверу остановлено.</translation>
    </message>
</context>
<context>
    <name>ServerRemedies</name>
    <message>
        <source>Use %1</source>
        <translation>Использовать %1</translation>
    </message>
    <message>
        <source>Use %1, Docker’s name for this machine</source>
        <translation>Использовать %1, имя этой машины в Docker</translation>
    </message>
</context>
<context>
    <name>ServerRest</name>
    <message>
        <source>The server answered with something else than JSON.</source>
        <translation>Сервер ответил не в формате JSON.</translation>
    </message>
    <message>
        <source>A proxy in between may have changed the answer: try from another network, or ask whoever runs it.</source>
        <translation>Возможно, ответ изменил промежуточный прокси: попробуйте из другой сети или обратитесь к администратору прокси.</translation>
    </message>
    <message>
        <source>The server does not accept the access token.</source>
        <translation>Сервер не принимает токен доступа.</translation>
    </message>
    <message>
        <source>It may be mistyped, expired or deleted. Make a new one in TeamCity: your profile at the top right, then Access Tokens.</source>
        <translation>Возможно, он введён с ошибкой, просрочен или удалён. Создайте новый в TeamCity: ваш профиль справа вверху, затем Access Tokens.</translation>
    </message>
    <message>
        <source>The token’s user may not see %1. %2</source>
        <translation>Пользователю этого токена не разрешено узнать, %1. %2</translation>
    </message>
    <message>
        <source>The token’s user may not %1. %2</source>
        <translation>Пользователю этого токена не разрешено %1. %2</translation>
    </message>
    <message>
        <source>Ask an administrator to give that user the permission “%1”, or use the token of somebody who has it.</source>
        <translation>Попросите администратора дать этому пользователю разрешение «%1» или используйте токен того, у кого оно есть.</translation>
    </message>
    <message>
        <source>The server does not tell %1.</source>
        <translation>Сервер не сообщает, %1.</translation>
    </message>
    <message>
        <source>Its TeamCity is probably too old for that. Look it up on the server’s own Administration and Agents pages.</source>
        <translation>Вероятно, его версия TeamCity для этого слишком старая. Посмотрите на самом сервере, на страницах Administration и Agents.</translation>
    </message>
    <message>
        <source>The server is starting, or in maintenance.</source>
        <translation>Сервер запускается или находится в режиме обслуживания.</translation>
    </message>
    <message>
        <source>Try again when it is ready.</source>
        <translation>Повторите попытку, когда он будет готов.</translation>
    </message>
    <message>
        <source>The server could not tell %1 (HTTP status %2). %3</source>
        <translation>Сервер не смог сообщить, %1 (статус HTTP %2). %3</translation>
    </message>
    <message>
        <source>The server did not %1 (HTTP status %2). %3</source>
        <translation>Сервер не смог %1 (статус HTTP %2). %3</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the server’s log says why.</source>
        <translation>Повторите попытку; если не поможет, причина указана в журнале сервера.</translation>
    </message>
    <message>
        <source>who the token’s user is</source>
        <translation>кому принадлежит токен</translation>
    </message>
    <message>
        <source>how many agents its licence allows</source>
        <translation>сколько агентов разрешает его лицензия</translation>
    </message>
    <message>
        <source>its agent pools</source>
        <translation>какие у него пулы агентов</translation>
    </message>
    <message>
        <source>its agents</source>
        <translation>какие у него агенты</translation>
    </message>
    <message>
        <source>whether it knows the agent</source>
        <translation>знает ли он этот агент</translation>
    </message>
    <message>
        <source>what the agent is like</source>
        <translation>каковы свойства агента</translation>
    </message>
    <message>
        <source>whether it did that</source>
        <translation>выполнено ли это</translation>
    </message>
    <message>
        <source>authorise agents</source>
        <translation>авторизовать агенты</translation>
    </message>
    <message>
        <source>move agents between pools</source>
        <translation>перенести агент в другой пул</translation>
    </message>
    <message>
        <source>The server did not say in time %1.</source>
        <translation>Сервер вовремя не сообщил, %1.</translation>
    </message>
    <message>
        <source>It may be busy: try again.</source>
        <translation>Возможно, он занят: повторите попытку.</translation>
    </message>
    <message>
        <source>The server could not be asked: %1</source>
        <translation>Не удалось обратиться к серверу: %1</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Проверьте сеть и повторите попытку.</translation>
    </message>
    <message>
        <source>The server’s answer was cut off, or is larger than can be right.</source>
        <translation>Ответ сервера оборван или слишком велик, чтобы быть верным.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look it up on the server’s own pages.</source>
        <translation>Повторите попытку; если не поможет, посмотрите на страницах самого сервера.</translation>
    </message>
    <message>
        <source>The access token was not sent. %1</source>
        <translation>Токен доступа не отправлен. %1</translation>
    </message>
    <message>
        <source>What answers does not identify itself as a TeamCity server, so the access token was not sent.</source>
        <translation>Ответивший не представился как сервер TeamCity, поэтому токен доступа не отправлен.</translation>
    </message>
    <message>
        <source>If a proxy stands in between, let it pass the header TeamCity-Node-Id.</source>
        <translation>Если между вами стоит прокси, он должен пропускать заголовок TeamCity-Node-Id.</translation>
    </message>
    <message>
        <source>Stopped asking the server.</source>
        <translation>Обращение к серверу остановлено.</translation>
    </message>
    <message>
        <source>The server's licence has no room for another agent: all of its %1 are taken.</source>
        <translation>В лицензии сервера нет места для ещё одного агента: занято всё (%1).</translation>
    </message>
    <message>
        <source>Unauthorise an agent that you no longer need, or get another licence. One agent too many would pause the whole build queue.</source>
        <translation>Снимите авторизацию с ненужного агента или приобретите ещё одну лицензию. Один лишний агент приостановил бы всю очередь сборок.</translation>
    </message>
</context>
<context>
    <name>ServerUrl</name>
    <message>
        <source>SERVER_URL= is the variable's name, not the address.</source>
        <translation>SERVER_URL= — это имя переменной, а не адрес.</translation>
    </message>
    <message>
        <source>Blanks and quotes around it are no part of the address: the agent would take them for one.</source>
        <translation>Пробелы и кавычки вокруг не относятся к адресу: агент принял бы их за его часть.</translation>
    </message>
    <message>
        <source>An address begins with %1.</source>
        <translation>Адрес начинается с %1.</translation>
    </message>
    <message>
        <source>It needs %1 in front.</source>
        <translation>Впереди нужно %1.</translation>
    </message>
    <message>
        <source>User and password don’t belong in the address.</source>
        <translation>Имени пользователя и пароля в адресе быть не должно.</translation>
    </message>
    <message>
        <source>What follows ? or # belongs to a page, not to the server.</source>
        <translation>То, что следует за ? или #, относится к странице, а не к серверу.</translation>
    </message>
    <message>
        <source>/%1 is a page of the server, not its address.</source>
        <translation>/%1 — это страница сервера, а не его адрес.</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Провер&amp;ить снова</translation>
    </message>
    <message>
        <source>Ask the engine once more.</source>
        <translation>Обратиться к движку ещё раз.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>За&amp;крыть</translation>
    </message>
</context>
<context>
    <name>ShellCommand</name>
    <message>
        <source>TeamCity agents "%1", method %2. Made by dind-wizard.</source>
        <translation>Агенты TeamCity «%1», метод %2. Создано в dind-wizard.</translation>
    </message>
    <message>
        <source>Secrets are read from the file %1, which must be in the folder where this is run.</source>
        <translation>Секреты читаются из файла %1, который должен лежать в папке, где это выполняется.</translation>
    </message>
    <message>
        <source>Linux hands no word of more than 131071 bytes to a program, and the value that begins with "%1" in the container %2 is longer. The script will fail there; take the Compose file.</source>
        <translation>Linux не передаёт программе слов длиннее 131071 байта, а значение, которое начинается с «%1», в контейнере %2 длиннее. Сценарий завершится там ошибкой; используйте файл Compose.</translation>
    </message>
</context>
<context>
    <name>ShellScript</name>
    <message>
        <source>a value that is too long</source>
        <translation>слишком длинное значение</translation>
    </message>
    <message>
        <source>The script is too long; the rest is not read.</source>
        <translation>Сценарий слишком длинный; остаток не читается.</translation>
    </message>
    <message>
        <source>This loop can't be followed.</source>
        <translation>Этот цикл не удаётся разобрать.</translation>
    </message>
    <message>
        <source>Containers that a function makes are not read. Paste the command alone.</source>
        <translation>Контейнеры, которые создаёт функция, не читаются. Вставьте команду отдельно.</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB.</source>
        <translation>Текст больше 1 МиБ.</translation>
    </message>
</context>
<context>
    <name>ShellTokens</name>
    <message>
        <source>A quote ' is not closed.</source>
        <translation>Не закрыта кавычка '.</translation>
    </message>
    <message>
        <source>A quote " is not closed.</source>
        <translation>Не закрыта кавычка ".</translation>
    </message>
    <message>
        <source>The escape \%1 in $'…' is not read.</source>
        <translation>Последовательность \%1 в $'…' не распознаётся.</translation>
    </message>
    <message>
        <source>A bracket %1 is not closed.</source>
        <translation>Не закрыта скобка %1.</translation>
    </message>
    <message>
        <source>The here-document up to %1 does not end.</source>
        <translation>Here-документ до %1 не завершён.</translation>
    </message>
    <message>
        <source>Commands in a here-document are not read. Paste them alone.</source>
        <translation>Команды в here-документе не читаются. Вставьте их отдельно.</translation>
    </message>
</context>
<context>
    <name>Shrinkers</name>
    <message>
        <source>Use Sysbox</source>
        <translation>Использовать Sysbox</translation>
    </message>
    <message>
        <source>Sysbox has to be installed on the host, which must be Linux. Builds start with an empty image cache.</source>
        <translation>Sysbox нужно установить на хост, и это должен быть Linux. Сборки начнут с пустого кеша образов.</translation>
    </message>
    <message>
        <source>Give each agent an engine of its own</source>
        <translation>Дать каждому агенту собственный движок</translation>
    </message>
    <message>
        <source>That engine runs privileged: it keeps accidents apart, not attackers. Builds start with an empty image cache.</source>
        <translation>Такой движок работает в привилегированном режиме: он защищает от случайностей, но не от злоумышленников. Сборки начнут с пустого кеша образов.</translation>
    </message>
    <message>
        <source>Run the engine in a sidecar</source>
        <translation>Вынести движок в sidecar-контейнер</translation>
    </message>
    <message>
        <source>Ports that builds publish are then under the name docker, not on localhost.</source>
        <translation>Порты, которые публикуют сборки, будут доступны под именем docker, а не на localhost.</translation>
    </message>
    <message>
        <source>Let builds make images, and no containers</source>
        <translation>Разрешить сборкам создавать образы, но не контейнеры</translation>
    </message>
    <message>
        <source>A proxy stands before the socket. Builds can no longer use docker run, docker compose or the Container Wrapper, and a docker command that prints nothing for ten minutes is cut off.</source>
        <translation>Перед сокетом стоит прокси. Сборкам больше не доступны docker run, docker compose и Container Wrapper, а команда docker, которая десять минут ничего не выводит, прерывается.</translation>
    </message>
    <message>
        <source>Mount %1 read-only</source>
        <translation>Смонтировать %1 только для чтения</translation>
    </message>
    <message>
        <source>Builds can no longer write there.</source>
        <translation>Сборки больше не смогут туда писать.</translation>
    </message>
    <message>
        <source>Do without the Container Wrapper</source>
        <translation>Отказаться от Container Wrapper</translation>
    </message>
    <message>
        <source>Build steps that TeamCity runs in a container no longer see the checkout.</source>
        <translation>Шаги сборки, которые TeamCity выполняет в контейнере, больше не увидят рабочую копию.</translation>
    </message>
    <message>
        <source>Leave the network %1</source>
        <translation>Отключиться от сети %1</translation>
    </message>
    <message>
        <source>What is only on that network can no longer be reached.</source>
        <translation>То, что есть только в этой сети, станет недоступно.</translation>
    </message>
    <message>
        <source>Limit each container to %1 processors and %2 of memory</source>
        <translation>Ограничить каждый контейнер: процессоров — %1, памяти — %2</translation>
    </message>
    <message>
        <source>Builds that need more fail or take longer.</source>
        <translation>Сборки, которым нужно больше, завершатся ошибкой или станут дольше.</translation>
    </message>
</context>
<context>
    <name>SpecFile</name>
    <message>
        <source>The settings file has a key "%1" that is not known.</source>
        <translation>В файле настроек есть неизвестный ключ «%1».</translation>
    </message>
    <message>
        <source>Known keys here: %1.</source>
        <translation>Известные здесь ключи: %1.</translation>
    </message>
    <message>
        <source>Did you mean "%1"?</source>
        <translation>Возможно, имелось в виду «%1»?</translation>
    </message>
    <message>
        <source>The settings file has version %1 of the format, and this program knows versions up to %2.</source>
        <translation>Версия формата файла настроек — %1, а эта программа знает версии до %2.</translation>
    </message>
    <message>
        <source>It was saved by a newer dind-wizard. Install that one to open it.</source>
        <translation>Его сохранила более новая версия dind-wizard. Установите её, чтобы открыть файл.</translation>
    </message>
    <message>
        <source>The settings file is not valid at "%1": %2</source>
        <translation>Файл настроек неверен в «%1»: %2</translation>
    </message>
    <message>
        <source>Correct that value, or save the settings anew from the wizard.</source>
        <translation>Исправьте это значение или сохраните настройки заново из мастера.</translation>
    </message>
    <message>
        <source>"%1" in extraHosts is not HOST:ADDRESS.</source>
        <translation>«%1» в extraHosts — не HOST:ADDRESS.</translation>
    </message>
    <message>
        <source>"%1" in resources.memory is not a size.</source>
        <translation>«%1» в resources.memory — не размер.</translation>
    </message>
    <message>
        <source>Write a number with a unit, such as 4g or 512m.</source>
        <translation>Запишите число с единицей измерения, например 4g или 512m.</translation>
    </message>
    <message>
        <source>The number in resources.pidsLimit is too large.</source>
        <translation>Число в resources.pidsLimit слишком велико.</translation>
    </message>
    <message>
        <source>This is not a settings file: %1</source>
        <translation>Это не файл настроек: %1</translation>
    </message>
    <message>
        <source>Choose a file that was saved by this program.</source>
        <translation>Выберите файл, сохранённый этой программой.</translation>
    </message>
    <message>
        <source>This is not a settings file: it holds no JSON object.</source>
        <translation>Это не файл настроек: в нём нет объекта JSON.</translation>
    </message>
</context>
<context>
    <name>SpecGuess</name>
    <message>
        <source>Settings name one network. Connect the agent to others by hand: docker network connect.</source>
        <translation>В настройках указывается одна сеть. К другим подключите агент сами: docker network connect.</translation>
    </message>
    <message>
        <source>This is a path of Windows, and agents are Linux containers. Give the path as the engine's Linux sees it, or the name of a volume.</source>
        <translation>Это путь Windows, а агенты — контейнеры Linux. Укажите путь так, как его видит Linux движка, или имя тома.</translation>
    </message>
</context>
<context>
    <name>SysboxSetup</name>
    <message>
        <source>Take the method dind, or another Linux host for these agents.</source>
        <translation>Выберите метод dind или другой хост Linux для этих агентов.</translation>
    </message>
    <message>
        <source>Docker Desktop runs its engine in a virtual machine in which nothing can be installed.</source>
        <translation>Движок Docker Desktop работает в виртуальной машине, в которую ничего нельзя установить.</translation>
    </message>
    <message>
        <source>Take the method dind. Docker's own counterpart to Sysbox, Enhanced Container Isolation, is part of its paid plans.</source>
        <translation>Выберите метод dind. Собственный аналог Sysbox у Docker, Enhanced Container Isolation, входит в платные тарифы.</translation>
    </message>
    <message>
        <source>Docker's snap package can't start a runtime that is installed outside of the snap.</source>
        <translation>Docker из snap-пакета не может запустить среду выполнения, установленную вне snap.</translation>
    </message>
    <message>
        <source>Replace the snap by Docker's own packages (its containers and volumes don't move along), or take the method dind.</source>
        <translation>Замените snap-пакет пакетами самого Docker (контейнеры и тома не перенесутся) или выберите метод dind.</translation>
    </message>
    <message>
        <source>Sysbox needs an engine that runs as root, and this one runs as an ordinary user.</source>
        <translation>Для Sysbox нужен движок, работающий от имени root, а этот работает от имени обычного пользователя.</translation>
    </message>
    <message>
        <source>Use the system's engine, or stay with this one and take the method docker-socket: what builds can reach ends at your account.</source>
        <translation>Используйте системный движок или останьтесь с этим и выберите метод docker-socket: возможности сборок ограничены вашей учётной записью.</translation>
    </message>
    <message>
        <source>Sysbox is made for Docker's engine, and this is Podman.</source>
        <translation>Sysbox рассчитан на движок Docker, а это Podman.</translation>
    </message>
    <message>
        <source>The engine runs in a container, and Sysbox needs a host of its own.</source>
        <translation>Движок работает в контейнере, а Sysbox нужен собственный хост.</translation>
    </message>
    <message>
        <source>Sysbox's services are started by systemd, which this host does not use.</source>
        <translation>Службы Sysbox запускает systemd, а этот хост его не использует.</translation>
    </message>
    <message>
        <source>SELinux is switched on, and Sysbox does not support it.</source>
        <translation>Включён SELinux, а Sysbox его не поддерживает.</translation>
    </message>
    <message>
        <source>Take the method dind, or a host with Ubuntu or Debian. Switching SELinux off for this would cost more safety than Sysbox brings.</source>
        <translation>Выберите метод dind или хост с Ubuntu или Debian. Отключать ради этого SELinux не стоит: потеря безопасности больше, чем выигрыш от Sysbox.</translation>
    </message>
    <message>
        <source>Sysbox exists for amd64 and arm64 only.</source>
        <translation>Sysbox существует только для amd64 и arm64.</translation>
    </message>
    <message>
        <source>Kernel %1 is too old: Sysbox needs 5.12, better 5.19.</source>
        <translation>Ядро %1 слишком старое: для Sysbox нужно 5.12, лучше 5.19.</translation>
    </message>
    <message>
        <source>Sysbox has packages for Ubuntu and Debian only; here it has to be built from its source.</source>
        <translation>Пакеты Sysbox есть только для Ubuntu и Debian; здесь его нужно собирать из исходного кода.</translation>
    </message>
    <message>
        <source>Take a host with Ubuntu 22.04 or 24.04, or the method dind. How to build it: https://github.com/nestybox/sysbox/blob/master/docs/developers-guide/build.md</source>
        <translation>Возьмите хост с Ubuntu 22.04 или 24.04 или выберите метод dind. Как собрать Sysbox: https://github.com/nestybox/sysbox/blob/master/docs/developers-guide/build.md</translation>
    </message>
    <message>
        <source>Sysbox's packages are for Ubuntu 18.04, Debian 10 and newer.</source>
        <translation>Пакеты Sysbox выпускаются для Ubuntu 18.04, Debian 10 и новее.</translation>
    </message>
    <message>
        <source>The engine is on another machine. Type the commands there; what the steps rest on is what the engine tells of it.</source>
        <translation>Движок находится на другой машине. Вводите команды там; шаги основаны на том, что движок о ней сообщает.</translation>
    </message>
    <message>
        <source>This system is not on Sysbox's list (Ubuntu 18.04 to 24.04, Debian 10 and 11). It may work: try one agent first.</source>
        <translation>Этой системы нет в списке Sysbox (Ubuntu с 18.04 по 24.04, Debian 10 и 11). Возможно, она подойдёт: сначала попробуйте на одном агенте.</translation>
    </message>
    <message>
        <source>On kernel 6.17 failures are reported that have no solution yet (https://github.com/nestybox/sysbox/issues/1035). Try one agent first.</source>
        <translation>На ядре 6.17 известны сбои, для которых пока нет решения (https://github.com/nestybox/sysbox/issues/1035). Сначала попробуйте на одном агенте.</translation>
    </message>
    <message>
        <source>This kernel needs the module shiftfs, which cloud images often lack: https://github.com/toby63/shiftfs-dkms. A kernel from 5.19 on needs nothing.</source>
        <translation>На этом ядре нужен модуль shiftfs, которого часто нет в облачных образах: https://github.com/toby63/shiftfs-dkms. На ядре начиная с 5.19 ничего не нужно.</translation>
    </message>
    <message>
        <source>Give Docker fixed ranges of addresses, so that Sysbox's installer need not restart it and does not ask you to remove all containers. Choose others if your network uses 172.24.x.x or 172.31.x.x.</source>
        <translation>Задайте Docker фиксированные диапазоны адресов, чтобы установщику Sysbox не пришлось его перезапускать и он не просил удалить все контейнеры. Если в вашей сети используются 172.24.x.x или 172.31.x.x, выберите другие.</translation>
    </message>
    <message>
        <source>Docker restarts: all containers stop, and those with a restart policy start again.</source>
        <translation>Docker перезапускается: все контейнеры останавливаются, а контейнеры с политикой перезапуска запускаются снова.</translation>
    </message>
    <message>
        <source>the range that you gave</source>
        <translation>заданный вами диапазон</translation>
    </message>
    <message>
        <source>Remove the old Sysbox %1. Agents that run under it have to be stopped and removed first; their volumes stay.</source>
        <translation>Удалите старый Sysbox %1. Агенты, которые в нём работают, нужно сначала остановить и удалить; их тома сохранятся.</translation>
    </message>
    <message>
        <source>Containers under Sysbox can't run meanwhile.</source>
        <translation>Контейнеры под Sysbox в это время работать не могут.</translation>
    </message>
    <message>
        <source>Download Sysbox %1.</source>
        <translation>Загрузите Sysbox %1.</translation>
    </message>
    <message>
        <source>the checksum that https://github.com/nestybox/sysbox/releases names</source>
        <translation>контрольная сумма, указанная на https://github.com/nestybox/sysbox/releases</translation>
    </message>
    <message>
        <source>Install it, with the program jq that its installer uses.</source>
        <translation>Установите его вместе с программой jq, которой пользуется его установщик.</translation>
    </message>
    <message>
        <source>The installer restarts Docker.</source>
        <translation>Установщик перезапускает Docker.</translation>
    </message>
    <message>
        <source>Sysbox is installed, but Docker does not know it. Check that /etc/docker/daemon.json has "runtimes": {"sysbox-runc": {"path": "/usr/bin/sysbox-runc"}}, and let Docker read it again.</source>
        <translation>Sysbox установлен, но Docker его не знает. Проверьте, что в /etc/docker/daemon.json есть "runtimes": {"sysbox-runc": {"path": "/usr/bin/sysbox-runc"}}, и заставьте Docker перечитать файл.</translation>
    </message>
    <message>
        <source>a text with sysbox-runc in it</source>
        <translation>текст, в котором есть sysbox-runc</translation>
    </message>
    <message>
        <source>See that it really works: root in a container has to be another user outside.</source>
        <translation>Убедитесь, что всё действительно работает: root в контейнере снаружи должен быть другим пользователем.</translation>
    </message>
    <message>
        <source>a line whose second number is not 0</source>
        <translation>строка, в которой второе число — не 0</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Type this in a terminal of your own:
%1</source>
        <translation>Введите это в своём терминале:
%1</translation>
    </message>
    <message>
        <source>The docker command is not installed on this machine.</source>
        <translation>Команда docker на этой машине не установлена.</translation>
    </message>
    <message>
        <source>No terminal was found. Set TERMINAL to the name of yours.</source>
        <translation>Терминал не найден. Укажите имя своего терминала в TERMINAL.</translation>
    </message>
    <message>
        <source>The terminal %1 did not start: %2.</source>
        <translation>Терминал %1 не запустился: %2.</translation>
    </message>
</context>
<context>
    <name>Throwaway</name>
    <message>
        <source>Stopped looking.</source>
        <translation>Проверка остановлена.</translation>
    </message>
</context>
<context>
    <name>TrialServer</name>
    <message>
        <source>The server waits for you: open it and press Proceed.</source>
        <translation>Сервер ждёт вас: откройте его и нажмите Proceed.</translation>
    </message>
    <message>
        <source>The server waits for you: keep the internal database and press Proceed.</source>
        <translation>Сервер ждёт вас: оставьте внутреннюю базу данных и нажмите Proceed.</translation>
    </message>
    <message>
        <source>The server waits for you: accept the licence agreement.</source>
        <translation>Сервер ждёт вас: примите лицензионное соглашение.</translation>
    </message>
    <message>
        <source>The server waits for you at its set-up pages.</source>
        <translation>Сервер ждёт вас на страницах первоначальной настройки.</translation>
    </message>
    <message>
        <source>The server is being started. That takes a minute or two.</source>
        <translation>Сервер запускается. Это займёт минуту-другую.</translation>
    </message>
    <message>
        <source>The server is starting.</source>
        <translation>Сервер запускается.</translation>
    </message>
    <message>
        <source>TeamCity %1 is running. If it asks, make the administrator’s account; then authorize the agents.</source>
        <translation>TeamCity %1 работает. Если он попросит, создайте учётную запись администратора; затем авторизуйте агенты.</translation>
    </message>
    <message>
        <source>The server’s container does not run. Its log says why: dind-wizard agents logs, or docker logs.</source>
        <translation>Контейнер сервера не работает. Причина указана в его журнале: dind-wizard agents logs или docker logs.</translation>
    </message>
    <message>
        <source>The server’s port is open on the engine’s host only: open it there.</source>
        <translation>Порт сервера открыт только на хосте движка: откройте сервер там.</translation>
    </message>
    <message>
        <source>The TeamCity server %1 is for trying things out and not for production: it keeps its data in TeamCity's internal database (HSQLDB).</source>
        <translation>Сервер TeamCity %1 предназначен для пробной работы, а не для промышленной эксплуатации: данные он хранит во внутренней базе данных TeamCity (HSQLDB).</translation>
    </message>
    <message>
        <source>Its first start needs you: open http://localhost:%1 on the engine's host, press Proceed, keep the internal database, accept the licence agreement, and make the administrator's account. The first visitor becomes administrator, so the port is open on 127.0.0.1 only.</source>
        <translation>Для первого запуска нужны ваши действия: откройте http://localhost:%1 на хосте движка, нажмите Proceed, оставьте внутреннюю базу данных, примите лицензионное соглашение и создайте учётную запись администратора. Первый посетитель становится администратором, поэтому порт открыт только на 127.0.0.1.</translation>
    </message>
    <message>
        <source>Agents ask every minute until the server is ready. Then authorise them: Agents, Unauthorized.</source>
        <translation>Агенты повторяют запрос каждую минуту, пока сервер не будет готов. После этого авторизуйте их: Agents, Unauthorized.</translation>
    </message>
    <message>
        <source>To get in without an account, log in with an empty user name and the super user token as the password: it is in the newest line with "Super user authentication token" of docker logs %1, and a new one at every start of the server.</source>
        <translation>Чтобы войти без учётной записи, оставьте имя пользователя пустым, а в качестве пароля введите токен суперпользователя: он в последней строке с "Super user authentication token" в выводе docker logs %1, и при каждом запуске сервера новый.</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>Line breaks and control characters can't stand here.</source>
        <translation>Переносы строк и управляющие символы здесь недопустимы.</translation>
    </message>
    <message>
        <source>A value can't hold a NUL character.</source>
        <translation>Значение не может содержать символ NUL.</translation>
    </message>
    <message>
        <source>There is something here that is no character. Type it anew.</source>
        <translation>Здесь есть что-то, что не является символом. Введите заново.</translation>
    </message>
    <message>
        <source>Enter the address of your TeamCity server, for example https://teamcity.example.com.</source>
        <translation>Введите адрес вашего сервера TeamCity, например https://teamcity.example.com.</translation>
    </message>
    <message>
        <source>Remove the quotes and blanks around the address: the agent would take them as part of it.</source>
        <translation>Уберите кавычки и пробелы вокруг адреса: агент принял бы их за его часть.</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>Адрес должен начинаться с http:// или https://.</translation>
    </message>
    <message>
        <source>This is not a complete address. It looks like https://teamcity.example.com or http://192.168.1.10:8111.</source>
        <translation>Это не полный адрес. Он выглядит как https://teamcity.example.com или http://192.168.1.10:8111.</translation>
    </message>
    <message>
        <source>Leave user and password out of the address: everybody who can look at the container would see them.</source>
        <translation>Уберите имя пользователя и пароль из адреса: их увидят все, кто может просматривать контейнер.</translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on: the agent needs the server's own address.</source>
        <translation>Уберите всё начиная с ? или #: агенту нужен адрес самого сервера.</translation>
    </message>
    <message>
        <source>Port 0 can't be reached.</source>
        <translation>К порту 0 подключиться нельзя.</translation>
    </message>
    <message>
        <source>Inside the container, %1 is the container itself. Use the server's name in your network, or host.docker.internal together with the extra host host.docker.internal:host-gateway.</source>
        <translation>Внутри контейнера %1 — это сам контейнер. Используйте имя сервера в вашей сети или host.docker.internal вместе с дополнительным хостом host.docker.internal:host-gateway.</translation>
    </message>
    <message>
        <source>The agents use the server that is made with them: this address is not used.</source>
        <translation>Агенты используют сервер, который создаётся вместе с ними: этот адрес не используется.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535, such as 8111.</source>
        <translation>Порт — это число от 1 до 65535, например 8111.</translation>
    </message>
    <message>
        <source>This is not an image reference. It looks like jetbrains/teamcity-server:2026.1.3, in lower case.</source>
        <translation>Это не ссылка на образ. Она выглядит как jetbrains/teamcity-server:2026.1.3, строчными буквами.</translation>
    </message>
    <message>
        <source>With a server of its own the name is part of that server's address: use letters a–z, digits and -, at most 56 characters.</source>
        <translation>Если сервер создаётся вместе с агентами, имя становится частью его адреса: используйте буквы a–z, цифры и -, не больше 56 символов.</translation>
    </message>
    <message>
        <source>A name has 2 to 100 characters: letters a–z, digits, and after the first one also . _ and -.</source>
        <translation>Имя содержит от 2 до 100 символов: буквы a–z, цифры, а после первого символа также . _ и -.</translation>
    </message>
    <message>
        <source>Choose between 1 and %1 agents.</source>
        <translation>Выберите от 1 до %1 агентов.</translation>
    </message>
    <message>
        <source>With the host's Docker and the container wrapper only one agent fits on a host, because all of them would share the host's /opt/buildagent. Choose one agent, or switch the container wrapper off, or take the method dind or sysbox, where each agent has an engine and directories of its own.</source>
        <translation>С Docker хоста и Container Wrapper на хосте помещается только один агент, потому что каталог /opt/buildagent хоста был бы общим для всех. Выберите один агент, отключите Container Wrapper или выберите метод dind либо sysbox, где у каждого агента свой движок и свои каталоги.</translation>
    </message>
    <message>
        <source>The minimal agent has no docker command, so builds could not use the engine. Take jetbrains/teamcity-agent.</source>
        <translation>В минимальном агенте нет команды docker, и сборки не смогли бы пользоваться движком. Возьмите jetbrains/teamcity-agent.</translation>
    </message>
    <message>
        <source>An engine inside the agent needs an image with sudo: a tag that ends in -linux-sudo, such as 2026.1.3-linux-sudo.</source>
        <translation>Для движка внутри агента нужен образ с sudo: тег, который оканчивается на -linux-sudo, например 2026.1.3-linux-sudo.</translation>
    </message>
    <message>
        <source>This is not an image reference. It looks like jetbrains/teamcity-agent:2026.1.3 or registry.example.com:5000/team/agent:tag, in lower case.</source>
        <translation>Это не ссылка на образ. Она выглядит как jetbrains/teamcity-agent:2026.1.3 или registry.example.com:5000/team/agent:tag, строчными буквами.</translation>
    </message>
    <message>
        <source>With the host's Docker there is no engine to place: this is not used.</source>
        <translation>С Docker хоста размещать движок не нужно: значение не используется.</translation>
    </message>
    <message>
        <source>There is no sidecar in this set-up: this image is not used.</source>
        <translation>В этой конфигурации нет sidecar-контейнера: образ не используется.</translation>
    </message>
    <message>
        <source>The rootless variant keeps its data and its socket elsewhere and is not supported here. Take docker:dind or a tag such as docker:29-dind.</source>
        <translation>Вариант rootless хранит данные и сокет в другом месте и здесь не поддерживается. Возьмите docker:dind или тег вида docker:29-dind.</translation>
    </message>
    <message>
        <source>Enter the full path of the socket, for example /var/run/docker.sock.</source>
        <translation>Введите полный путь к сокету, например /var/run/docker.sock.</translation>
    </message>
    <message>
        <source>Only the method docker-socket uses this path.</source>
        <translation>Этот путь использует только метод docker-socket.</translation>
    </message>
    <message>
        <source>Only the method docker-socket has a socket to filter: this is not used.</source>
        <translation>Сокет, который можно фильтровать, есть только у метода docker-socket: значение не используется.</translation>
    </message>
    <message>
        <source>The proxy lets no containers through, so TeamCity can't run build steps in one. Switch the container wrapper off, or let the proxy pass containers too (run).</source>
        <translation>Прокси не пропускает контейнеры, поэтому TeamCity не может выполнять шаги сборки в контейнере. Отключите Container Wrapper или разрешите прокси пропускать и контейнеры (run).</translation>
    </message>
    <message>
        <source>Under Sysbox the container has to start as root to get the rights an engine needs. That root is an ordinary user on the host.</source>
        <translation>Под Sysbox контейнер должен запускаться от имени root, чтобы получить права, нужные движку. На хосте этот root — обычный пользователь.</translation>
    </message>
    <message>
        <source>A variable needs a name, and the name can't hold an =.</source>
        <translation>Переменной нужно имя, и в имени не может быть знака =.</translation>
    </message>
    <message>
        <source>A variable's name can't hold blanks: Compose and env files would refuse it.</source>
        <translation>В имени переменной не может быть пробелов: Compose и файлы env его не примут.</translation>
    </message>
    <message>
        <source>SERVER_URL is set from the server's address.</source>
        <translation>SERVER_URL задаётся по адресу сервера.</translation>
    </message>
    <message>
        <source>AGENT_NAME is set from the name.</source>
        <translation>AGENT_NAME задаётся по имени.</translation>
    </message>
    <message>
        <source>A token is a secret and does not belong in settings. Give it in a file at launch (--token-file), or authorise the agent in TeamCity.</source>
        <translation>Токен — это секрет, в настройках ему не место. Передайте его файлом при запуске (--token-file) или авторизуйте агент в TeamCity.</translation>
    </message>
    <message>
        <source>DOCKER_IN_DOCKER is set by the placement of the engine.</source>
        <translation>DOCKER_IN_DOCKER задаётся размещением движка.</translation>
    </message>
    <message>
        <source>%1 is set so that the agent finds its sidecar.</source>
        <translation>%1 задаётся так, чтобы агент нашёл свой sidecar-контейнер.</translation>
    </message>
    <message>
        <source>%1 is set so that the agent asks the proxy of the socket.</source>
        <translation>%1 задаётся так, чтобы агент обращался к прокси сокета.</translation>
    </message>
    <message>
        <source>Sysbox refuses to create a container with the variable %1: names that begin with SYSBOX_ are its own.</source>
        <translation>Sysbox отказывается создавать контейнер с переменной %1: имена, которые начинаются с SYSBOX_, принадлежат ему.</translation>
    </message>
    <message>
        <source>CONFIG_FILE moves the agent's configuration off its volume: the agent would forget who it is when it is made anew.</source>
        <translation>CONFIG_FILE выносит конфигурацию агента за пределы его тома: при пересоздании агент забыл бы, кто он.</translation>
    </message>
    <message>
        <source>%1 looks like a secret. Everybody who may use Docker can read it from the container, and it stands in these settings and in all that is exported. Passwords for builds belong in TeamCity's parameters of the type Password.</source>
        <translation>%1 похоже на секрет. Его может прочитать из контейнера любой, кому доступен Docker, и он попадёт в эти настройки и во всё, что экспортируется. Пароли для сборок задавайте в параметрах TeamCity типа Password.</translation>
    </message>
    <message>
        <source>%1: the source is a full path on the engine's host, or the name of a volume.</source>
        <translation>%1: источник — это полный путь на хосте движка или имя тома.</translation>
    </message>
    <message>
        <source>%1: the target is a full path in the agent.</source>
        <translation>%1: назначение — это полный путь в агенте.</translation>
    </message>
    <message>
        <source>%1: two volumes can't have the same target.</source>
        <translation>%1: у двух томов не может быть одинакового назначения.</translation>
    </message>
    <message>
        <source>%1: the certificates for the sidecar are in this directory.</source>
        <translation>%1: в этом каталоге лежат сертификаты для sidecar-контейнера.</translation>
    </message>
    <message>
        <source>%1: with this the agent holds the socket itself, and the proxy filters nothing. Leave it out, or switch the proxy off.</source>
        <translation>%1: так агенту доступен сам сокет, и прокси ничего не фильтрует. Уберите это или отключите прокси.</translation>
    </message>
    <message>
        <source>%1: agents can't share this directory. Leave it out, and each gets a volume of its own.</source>
        <translation>%1: этот каталог не может быть общим для агентов. Уберите его, и у каждого будет свой том.</translation>
    </message>
    <message>
        <source>"%1" is not a host name.</source>
        <translation>«%1» — не имя хоста.</translation>
    </message>
    <message>
        <source>"%1" is no IP address. Use one, or host-gateway for the engine's host.</source>
        <translation>«%1» — не IP-адрес. Укажите IP-адрес, а для хоста движка — host-gateway.</translation>
    </message>
    <message>
        <source>A label needs a name, and the name can't hold an =.</source>
        <translation>Метке нужно имя, и в имени не может быть знака =.</translation>
    </message>
    <message>
        <source>A label's name can't hold blanks: the docker command would refuse it.</source>
        <translation>В имени метки не может быть пробелов: команда docker его не примет.</translation>
    </message>
    <message>
        <source>The label %1 is kept for programs' own use.</source>
        <translation>Метка %1 зарезервирована для программ.</translation>
    </message>
    <message>
        <source>Without a network the agent can't reach TeamCity.</source>
        <translation>Без сети агент не сможет связаться с TeamCity.</translation>
    </message>
    <message>
        <source>This is not a network's name: letters a–z, digits, and . _ -.</source>
        <translation>Это не имя сети: допустимы буквы a–z, цифры и . _ -.</translation>
    </message>
    <message>
        <source>Sysbox refuses the host's network.</source>
        <translation>Sysbox не допускает сети хоста.</translation>
    </message>
    <message>
        <source>The agent shares a private network with its sidecar and can't be on the network "%1" too. Leave this empty, or name a network that you made.</source>
        <translation>У агента и его sidecar-контейнера общая частная сеть, и подключить агент ещё и к сети «%1» нельзя. Оставьте поле пустым или укажите сеть, которую создали сами.</translation>
    </message>
    <message>
        <source>On the host's network the agent can't find the server that is made with it: the two share a private network. Leave this empty.</source>
        <translation>В сети хоста агент не найдёт сервер, созданный вместе с ним: у них общая частная сеть. Оставьте поле пустым.</translation>
    </message>
    <message>
        <source>The agent shares a private network with its server and can't be on the network "%1" too. Leave this empty, or name a network that you made.</source>
        <translation>У агента и его сервера общая частная сеть, и подключить агент ещё и к сети «%1» нельзя. Оставьте поле пустым или укажите сеть, которую создали сами.</translation>
    </message>
    <message>
        <source>The agent shares a private network with the proxy of the socket and can't be on the network "%1" too. Leave this empty, or name a network that you made.</source>
        <translation>У агента и прокси сокета общая частная сеть, и подключить агент ещё и к сети «%1» нельзя. Оставьте поле пустым или укажите сеть, которую создали сами.</translation>
    </message>
    <message>
        <source>On the host's network the host's own names hold: remove the extra hosts.</source>
        <translation>В сети хоста действуют имена самого хоста: удалите дополнительные хосты.</translation>
    </message>
    <message>
        <source>Give a number of processors, such as 2 or 1.5.</source>
        <translation>Укажите число процессоров, например 2 или 1.5.</translation>
    </message>
    <message>
        <source>The engine allows no less than 6m. An agent needs about 500m, and its builds more.</source>
        <translation>Движок не допускает меньше 6m. Агенту нужно около 500m, его сборкам — ещё сверх этого.</translation>
    </message>
    <message>
        <source>An agent alone needs about 500m, and its builds more.</source>
        <translation>Одному только агенту нужно около 500m, его сборкам — ещё сверх этого.</translation>
    </message>
    <message>
        <source>Give the highest number of processes, up to %1, or -1 for no limit.</source>
        <translation>Укажите максимальное число процессов, до %1, или -1, чтобы не ограничивать.</translation>
    </message>
    <message>
        <source>Choose no, always, unless-stopped, on-failure or on-failure:N.</source>
        <translation>Выберите no, always, unless-stopped, on-failure или on-failure:N.</translation>
    </message>
    <message>
        <source>Choose between 0 and 86400 seconds.</source>
        <translation>Выберите от 0 до 86400 секунд.</translation>
    </message>
    <message>
        <source>The agent needs some seconds to end its build and sign off. Below 30 it may be killed in the middle.</source>
        <translation>Агенту нужно несколько секунд, чтобы завершить сборку и отключиться. При значении меньше 30 его могут прервать на середине.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>The last lines of its log:</source>
        <translation>Последние строки журнала:</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>The image of %1 has no docker command, so builds can't use an engine.</source>
        <translation>В образе %1 нет команды docker, поэтому сборки не могут пользоваться движком.</translation>
    </message>
    <message>
        <source>The user of the agent in %1 may not use the engine's socket: its group is not among the user's.</source>
        <translation>Пользователю агента в %1 недоступен сокет движка: он не входит в группу сокета.</translation>
    </message>
    <message>
        <source>Run the agent as root (--run-as root), or see that the socket's group is the one that the engine's host has; leave --socket-path out to have it looked up.</source>
        <translation>Запускайте агент от имени root (--run-as root) или проверьте, что группа сокета та же, что на хосте движка; если не указывать --socket-path, она определится сама.</translation>
    </message>
    <message>
        <source>Take jetbrains/teamcity-agent, or an image of your own with the docker command in it.</source>
        <translation>Возьмите jetbrains/teamcity-agent или собственный образ, в котором есть команда docker.</translation>
    </message>
    <message>
        <source>The container %1 stops again and again, with exit code %2.</source>
        <translation>Контейнер %1 раз за разом останавливается с кодом завершения %2.</translation>
    </message>
    <message>
        <source>The container %1 has stopped with exit code %2.</source>
        <translation>Контейнер %1 остановился с кодом завершения %2.</translation>
    </message>
    <message>
        <source>It ran out of memory.</source>
        <translation>Ему не хватило памяти.</translation>
    </message>
    <message>
        <source>Through the proxy %1 the host's engine does not answer.</source>
        <translation>Через прокси %1 движок хоста не отвечает.</translation>
    </message>
    <message>
        <source>The Docker engine in %1 does not answer.</source>
        <translation>Движок Docker в %1 не отвечает.</translation>
    </message>
    <message>
        <source>The proxy %1 was not ready within %2 seconds.</source>
        <translation>Прокси %1 не был готов за %2 с.</translation>
    </message>
    <message>
        <source>The Docker engine in %1 was not ready within %2 seconds.</source>
        <translation>Движок Docker в %1 не был готов за %2 с.</translation>
    </message>
    <message>
        <source>Look whether the engine's socket is where the settings say. On a host with SELinux a policy has to let containers connect to it.</source>
        <translation>Проверьте, находится ли сокет движка там, где указано в настройках. На хосте с SELinux политика должна разрешать контейнерам подключаться к нему.</translation>
    </message>
    <message>
        <source>Its log names the cause: often a kernel or a host that does not let an engine run inside a container, or a full disk.</source>
        <translation>Причина указана в его журнале: часто это ядро или хост, не позволяющие движку работать внутри контейнера, или заполненный диск.</translation>
    </message>
    <message>
        <source>No Docker engine answered inside %1 within %2 seconds. The docker command there says: %3</source>
        <translation>Ни один движок Docker не ответил внутри %1 за %2 с. Команда docker сообщает там: %3</translation>
    </message>
    <message>
        <source>Check that the image has the docker command, and for an engine inside the agent that it is one with sudo.</source>
        <translation>Проверьте, что в образе есть команда docker, а для движка внутри агента — что это образ с sudo.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The window can&apos;t be loaded: %1</source>
        <translation>Не удаётся загрузить окно: %1</translation>
    </message>
    <message>
        <source>Install dind-wizard again, or use its commands: dind-wizard --help.</source>
        <translation>Установите dind-wizard заново или пользуйтесь его командами: dind-wizard --help.</translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>Line %1 is not valid YAML: %2.</source>
        <translation>Строка %1 — неверный YAML: %2.</translation>
    </message>
    <message>
        <source>The line starts with a tab. YAML takes only spaces there.</source>
        <translation>Строка начинается с табуляции. YAML допускает там только пробелы.</translation>
    </message>
    <message>
        <source>Look at the indentation, colons and quotes of that line and of the one before it.</source>
        <translation>Посмотрите отступы, двоеточия и кавычки в этой строке и в строке перед ней.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation>Файл больше 1 МиБ.</translation>
    </message>
    <message>
        <source>The file says too much, or refers to itself: reading stopped at line %1.</source>
        <translation>Файл слишком разрастается или ссылается сам на себя: чтение остановлено на строке %1.</translation>
    </message>
    <message>
        <source>Look at the aliases, the names with a * in front.</source>
        <translation>Посмотрите псевдонимы, то есть имена с * впереди.</translation>
    </message>
    <message>
        <source>something stands behind the end of the file's contents</source>
        <translation>после конца содержимого файла есть что-то ещё</translation>
    </message>
</context>
<context>
    <name>docker</name>
    <message>
        <source>What answers is not a Docker engine: it reports no API version.</source>
        <translation>Отвечает не движок Docker: версия API не указана.</translation>
    </message>
    <message>
        <source>The engine is too old: it speaks version %1 of the Engine API, this program needs %2.</source>
        <translation>Движок слишком старый: он использует версию %1 Engine API, а этой программе нужна %2.</translation>
    </message>
    <message>
        <source>Update Docker to 20.10 or newer: docs.docker.com/engine/install</source>
        <translation>Обновите Docker до 20.10 или новее: docs.docker.com/engine/install</translation>
    </message>
    <message>
        <source>%1 can't be read: %2</source>
        <translation>Не удаётся прочитать %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>Файл %1 слишком большой.</translation>
    </message>
    <message>
        <source>%1 is not a valid JSON object.</source>
        <translation>В файле %1 нет верного объекта JSON.</translation>
    </message>
    <message>
        <source>Correct the file, or move it away.</source>
        <translation>Исправьте файл или уберите его.</translation>
    </message>
    <message>
        <source>They belong in the folder that DOCKER_CERT_PATH names, or to the Docker context: ca.pem, cert.pem and key.pem.</source>
        <translation>Они должны лежать в папке, указанной в DOCKER_CERT_PATH, или относиться к контексту Docker: ca.pem, cert.pem и key.pem.</translation>
    </message>
    <message>
        <source>The engine at %1 (from: %2) needs certificates, and %3 can't be read.</source>
        <translation>Движку на %1 (источник: %2) нужны сертификаты, а %3 не удаётся прочитать.</translation>
    </message>
    <message>
        <source>The credential helper %1 %2</source>
        <translation>Помощник учётных данных %1 %2</translation>
    </message>
    <message>
        <source>Docker's config.json names this helper. Try "docker login", or remove the entry (credsStore, credHelpers) if you don't use it.</source>
        <translation>Этот помощник указан в config.json Docker. Попробуйте "docker login" или удалите запись (credsStore, credHelpers), если она вам не нужна.</translation>
    </message>
    <message>
        <source>has a name that is not allowed.</source>
        <translation>имеет недопустимое имя.</translation>
    </message>
    <message>
        <source>is not on the PATH.</source>
        <translation>не найден в PATH.</translation>
    </message>
    <message>
        <source>crashed.</source>
        <translation>аварийно завершился.</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>завершился с ошибкой: %1</translation>
    </message>
    <message>
        <source>answered with something other than credentials.</source>
        <translation>вернул не учётные данные.</translation>
    </message>
    <message>
        <source>can't be started: %1</source>
        <translation>не удаётся запустить: %1</translation>
    </message>
    <message>
        <source>The credential helper %1 answers without end.</source>
        <translation>Помощник учётных данных %1 отвечает бесконечно.</translation>
    </message>
    <message>
        <source>The credential helper %1 did not answer in time.</source>
        <translation>Помощник учётных данных %1 не ответил вовремя.</translation>
    </message>
    <message>
        <source>It may be waiting for you to unlock a key store.</source>
        <translation>Возможно, он ждёт, пока вы разблокируете хранилище ключей.</translation>
    </message>
    <message>
        <source>%1 (from: %2) is no address of a Docker engine.</source>
        <translation>%1 (источник: %2) — не адрес движка Docker.</translation>
    </message>
    <message>
        <source>An address looks like unix:///var/run/docker.sock, tcp://HOST:2376 or ssh://USER@HOST.</source>
        <translation>Адрес выглядит как unix:///var/run/docker.sock, tcp://HOST:2376 или ssh://USER@HOST.</translation>
    </message>
    <message>
        <source>%1 (from: %2): a path can't stand there.</source>
        <translation>%1 (источник: %2): пути там быть не может.</translation>
    </message>
    <message>
        <source>The docker command on that machine finds its engine itself.</source>
        <translation>Команда docker на той машине сама находит свой движок.</translation>
    </message>
    <message>
        <source>%1 (from: %2): Windows has no Unix sockets for this.</source>
        <translation>%1 (источник: %2): в Windows для этого нет сокетов Unix.</translation>
    </message>
    <message>
        <source>Use an npipe:// address.</source>
        <translation>Используйте адрес npipe://.</translation>
    </message>
    <message>
        <source>unix://%1 (from: %2): the socket's path has to start with /.</source>
        <translation>unix://%1 (источник: %2): путь к сокету должен начинаться с /.</translation>
    </message>
    <message>
        <source>%1 (from: %2) is no pipe address; one looks like %3.</source>
        <translation>%1 (источник: %2) — не адрес канала; он выглядит как %3.</translation>
    </message>
    <message>
        <source>%1 (from: %2): only Windows has named pipes.</source>
        <translation>%1 (источник: %2): именованные каналы есть только в Windows.</translation>
    </message>
    <message>
        <source>Docker's default</source>
        <translation>значение Docker по умолчанию</translation>
    </message>
    <message>
        <source>There is no Docker context "%1" (from: %2).</source>
        <translation>Контекста Docker «%1» нет (источник: %2).</translation>
    </message>
    <message>
        <source>Contexts that exist: %1. An address starts with unix://, tcp:// or ssh:// (or is a socket's path).</source>
        <translation>Существующие контексты: %1. Адрес начинается с unix://, tcp:// или ssh:// (или это путь к сокету).</translation>
    </message>
    <message>
        <source>The Docker context "%1" (from: %2) has no address of an engine.</source>
        <translation>В контексте Docker «%1» (источник: %2) нет адреса движка.</translation>
    </message>
    <message>
        <source>Look at it with "docker context inspect %1".</source>
        <translation>Посмотрите его с помощью "docker context inspect %1".</translation>
    </message>
    <message>
        <source>context %1, chosen by %2</source>
        <translation>контекст %1, выбран через %2</translation>
    </message>
    <message>
        <source>The engine answered with no list.</source>
        <translation>Движок вернул не список.</translation>
    </message>
    <message>
        <source>The engine's answer is not a JSON object.</source>
        <translation>Ответ движка — не объект JSON.</translation>
    </message>
    <message>
        <source>Pulling %1 has made no progress for %2 s.</source>
        <translation>Загрузка %1 не продвигается уже %2 с.</translation>
    </message>
    <message>
        <source>The registry or the way to it is stuck. Check the network of the engine's host and try again: layers that are complete are kept.</source>
        <translation>Реестр или путь к нему не отвечает. Проверьте сеть хоста движка и повторите попытку: полностью загруженные слои сохраняются.</translation>
    </message>
    <message>
        <source>The command "%1" in the container %2 did not end in time.</source>
        <translation>Команда «%1» в контейнере %2 не завершилась вовремя.</translation>
    </message>
    <message>
        <source>The engine gave the command no id.</source>
        <translation>Движок не присвоил команде идентификатор.</translation>
    </message>
    <message>
        <source>The engine did not finish in time.</source>
        <translation>Движок не завершил работу вовремя.</translation>
    </message>
    <message>
        <source>The engine has been silent for %1 s.</source>
        <translation>Движок молчит уже %1 с.</translation>
    </message>
    <message>
        <source>It may be overloaded or stuck. See what it logs ("journalctl -u docker") and try again.</source>
        <translation>Возможно, он перегружен или завис. Посмотрите его журнал ("journalctl -u docker") и повторите попытку.</translation>
    </message>
    <message>
        <source>The engine's answer is larger than this program accepts.</source>
        <translation>Ответ движка больше, чем принимает эта программа.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>A message of the engine is larger than this program accepts.</source>
        <translation>Сообщение движка больше, чем принимает эта программа.</translation>
    </message>
    <message>
        <source>The engine's stream is not made of JSON objects.</source>
        <translation>Поток данных движка состоит не из объектов JSON.</translation>
    </message>
    <message>
        <source>The engine's stream ended in the middle of a message.</source>
        <translation>Поток данных движка оборвался посреди сообщения.</translation>
    </message>
    <message>
        <source>The container's output stream is not framed as it should be.</source>
        <translation>Поток вывода контейнера разбит на кадры не так, как должен.</translation>
    </message>
    <message>
        <source>The container's output stream ended in the middle of a frame.</source>
        <translation>Поток вывода контейнера оборвался посреди кадра.</translation>
    </message>
    <message>
        <source>A frame of the container's output stream claims %1 bytes.</source>
        <translation>Кадр потока вывода контейнера заявляет размер %1 байт.</translation>
    </message>
    <message>
        <source>The engine is newer than this program knows. Update dind-wizard.</source>
        <translation>Движок новее, чем знает эта программа. Обновите dind-wizard.</translation>
    </message>
    <message>
        <source>The registry limits how often you may pull. Run "docker login", or wait.</source>
        <translation>Реестр ограничивает частоту загрузок. Выполните "docker login" или подождите.</translation>
    </message>
    <message>
        <source>The registry wants other credentials, or the image's name is wrong. Check the name, then run "docker login" with the registry's host.</source>
        <translation>Реестру нужны другие учётные данные, или имя образа неверно. Проверьте имя, затем выполните "docker login" с хостом реестра.</translation>
    </message>
    <message>
        <source>The repository has no such tag, or not for this engine's platform. Check the tag.</source>
        <translation>В репозитории нет такого тега, или его нет для платформы этого движка. Проверьте тег.</translation>
    </message>
    <message>
        <source>The engine can't reach the registry. Check the host's network, DNS and proxy settings of the engine.</source>
        <translation>Реестр недоступен движку. Проверьте сеть хоста, DNS и настройки прокси движка.</translation>
    </message>
    <message>
        <source>The connection to the registry was cut. Try again: layers that are complete are kept.</source>
        <translation>Соединение с реестром оборвалось. Повторите попытку: полностью загруженные слои сохраняются.</translation>
    </message>
    <message>
        <source>The registry speaks plain HTTP. Add it to "insecure-registries" of the engine's daemon.json if you trust the network.</source>
        <translation>Реестр работает по обычному HTTP. Если вы доверяете сети, добавьте его в "insecure-registries" в daemon.json движка.</translation>
    </message>
    <message>
        <source>The call was refused with status %1 and a web page.</source>
        <translation>Вызов отклонён со статусом %1 и веб-страницей.</translation>
    </message>
    <message>
        <source>A Docker engine does not answer so. A proxy in front of it (a socket proxy, perhaps) has probably denied this call; allow it there.</source>
        <translation>Движок Docker так не отвечает. Вероятно, вызов запретил прокси перед ним (возможно, прокси сокета); разрешите его там.</translation>
    </message>
    <message>
        <source>The engine answered with status %1 and no message.</source>
        <translation>Движок ответил со статусом %1 без сообщения.</translation>
    </message>
    <message>
        <source>The engine gave up pulling and did not say why.</source>
        <translation>Движок прекратил загрузку и не сообщил причину.</translation>
    </message>
    <message>
        <source>The entry for %1 in %2 holds no valid credentials.</source>
        <translation>В записи для %1 в %2 нет верных учётных данных.</translation>
    </message>
    <message>
        <source>Run "docker login %1" again.</source>
        <translation>Выполните "docker login %1" ещё раз.</translation>
    </message>
    <message>
        <source>DOCKER_AUTH_CONFIG is not a valid JSON object.</source>
        <translation>DOCKER_AUTH_CONFIG — неверный объект JSON.</translation>
    </message>
    <message>
        <source>The connection ended in the middle of the engine's answer.</source>
        <translation>Соединение оборвалось посреди ответа движка.</translation>
    </message>
    <message>
        <source>The engine, or a proxy in front of it, may have been restarted. Try again.</source>
        <translation>Возможно, движок или прокси перед ним перезапустили. Повторите попытку.</translation>
    </message>
    <message>
        <source>What answers is not a Docker engine: it does not speak HTTP.</source>
        <translation>Отвечает не движок Docker: ответ не по протоколу HTTP.</translation>
    </message>
    <message>
        <source>What answers is not a Docker engine: its answer is not valid HTTP (%1).</source>
        <translation>Отвечает не движок Docker: ответ не соответствует HTTP (%1).</translation>
    </message>
    <message>
        <source>A rootless engine seems to listen at %1. To use it: --engine unix://%1, or "docker context use rootless".</source>
        <translation>Похоже, движок rootless слушает на %1. Чтобы использовать его: --engine unix://%1 или "docker context use rootless".</translation>
    </message>
    <message>
        <source>Is Docker installed and running? Start Docker Desktop.</source>
        <translation>Установлен ли Docker и запущен ли он? Запустите Docker Desktop.</translation>
    </message>
    <message>
        <source>Is Docker installed and running? Start it with "sudo systemctl start docker".</source>
        <translation>Установлен ли Docker и запущен ли он? Запустите его с помощью "sudo systemctl start docker".</translation>
    </message>
    <message>
        <source>No Docker engine is at %1 (from: %2): there is no such socket.</source>
        <translation>На %1 (источник: %2) нет движка Docker: такого сокета не существует.</translation>
    </message>
    <message>
        <source>If the engine is elsewhere, correct where the address came from: %1.</source>
        <translation>Если движок находится в другом месте, исправьте источник адреса: %1.</translation>
    </message>
    <message>
        <source>You may not use the Docker engine at %1 (from: %2): permission denied.</source>
        <translation>У вас нет доступа к движку Docker на %1 (источник: %2): доступ запрещён.</translation>
    </message>
    <message>
        <source>A folder on the way to the socket may be closed to you, too.</source>
        <translation>Возможно, вам закрыта и папка на пути к сокету.</translation>
    </message>
    <message>
        <source>The socket belongs to the group root. Create the group "docker" (sudo groupadd docker), restart the engine and join that group.</source>
        <translation>Сокет принадлежит группе root. Создайте группу "docker" (sudo groupadd docker), перезапустите движок и вступите в эту группу.</translation>
    </message>
    <message>
        <source>The socket belongs to the group %1. Join it, then log out and in again:
sudo usermod -aG %1 "$USER"
Know what that means: whoever is in this group is as powerful as root on this machine.</source>
        <translation>Сокет принадлежит группе %1. Вступите в неё, затем выйдите из системы и войдите снова:
sudo usermod -aG %1 "$USER"
Учтите: участник этой группы обладает на этой машине теми же возможностями, что и root.</translation>
    </message>
    <message>
        <source>%1 (from: %2) is a folder, not a socket.</source>
        <translation>%1 (источник: %2) — это папка, а не сокет.</translation>
    </message>
    <message>
        <source>A container that was started with "-v %1:…" while no engine listened there has created it. Stop Docker, remove the empty folder (sudo rmdir %1) and start Docker again.</source>
        <translation>Её создал контейнер, запущенный с "-v %1:…", когда движок там не слушал. Остановите Docker, удалите пустую папку (sudo rmdir %1) и снова запустите Docker.</translation>
    </message>
    <message>
        <source>Nothing listens at %1 (from: %2): the socket is there, but the engine behind it has stopped.</source>
        <translation>На %1 (источник: %2) никто не слушает: сокет есть, но движок за ним остановлен.</translation>
    </message>
    <message>
        <source>Start it with "sudo systemctl start docker"; what went wrong is in "journalctl -u docker".</source>
        <translation>Запустите его с помощью "sudo systemctl start docker"; что пошло не так, показывает "journalctl -u docker".</translation>
    </message>
    <message>
        <source>The socket's path %1 (from: %2) is longer than the system allows.</source>
        <translation>Путь к сокету %1 (источник: %2) длиннее, чем допускает система.</translation>
    </message>
    <message>
        <source>No connection to the Docker engine at %1 (from: %2).</source>
        <translation>Нет соединения с движком Docker на %1 (источник: %2).</translation>
    </message>
    <message>
        <source>No connection to the Docker engine at %1 (from: %2): %3</source>
        <translation>Нет соединения с движком Docker на %1 (источник: %2): %3</translation>
    </message>
    <message>
        <source>Check the name of the host.</source>
        <translation>Проверьте имя хоста.</translation>
    </message>
    <message>
        <source>Nothing listens at that port. Engines listen there only if they are told to; ssh://USER@HOST needs no port of theirs.</source>
        <translation>Этот порт никто не слушает. Движки слушают его, только если так настроены; для ssh://USER@HOST порт движка не нужен.</translation>
    </message>
    <message>
        <source>The engine's certificate has to be valid today, for this host's name, and signed by the authority in ca.pem; and the engine has to know who signed cert.pem. "docker -H %1 --tlsverify version" shows the same.</source>
        <translation>Сертификат движка должен быть действителен сегодня, выдан на имя этого хоста и подписан центром из ca.pem, а движок должен знать, кто подписал cert.pem. То же самое покажет "docker -H %1 --tlsverify version".</translation>
    </message>
    <message>
        <source>An engine at port 2376 wants TLS: set DOCKER_TLS_VERIFY=1 and DOCKER_CERT_PATH.</source>
        <translation>Движку на порту 2376 нужен TLS: задайте DOCKER_TLS_VERIFY=1 и DOCKER_CERT_PATH.</translation>
    </message>
    <message>
        <source>Is it the engine's port for TLS, 2376?</source>
        <translation>Это порт движка для TLS, 2376?</translation>
    </message>
    <message>
        <source>The ssh command is not installed here: sudo apt install openssh-client</source>
        <translation>Команда ssh здесь не установлена: sudo apt install openssh-client</translation>
    </message>
    <message>
        <source>The host has another key than the one that you know: it was installed anew, or somebody is in between. Ask who runs it before you change known_hosts.</source>
        <translation>У хоста не тот ключ, который вам известен: его переустановили, или кто-то вмешался в соединение. Прежде чем менять known_hosts, спросите администратора хоста.</translation>
    </message>
    <message>
        <source>Connect once by hand and compare the key: ssh %1</source>
        <translation>Подключитесь один раз сами и сравните ключ: ssh %1</translation>
    </message>
    <message>
        <source>ssh can't ask for a password here. Let it log in with a key: ssh-copy-id %1, and ssh-add where the key has a passphrase.</source>
        <translation>Здесь ssh не может запросить пароль. Настройте вход по ключу: ssh-copy-id %1, а если ключ защищён парольной фразой, ещё и ssh-add.</translation>
    </message>
    <message>
        <source>The docker command has to be there on %1, 18.09 or newer.</source>
        <translation>На %1 должна быть команда docker версии 18.09 или новее.</translation>
    </message>
    <message>
        <source>Try it by hand: ssh %1 docker version</source>
        <translation>Попробуйте сами: ssh %1 docker version</translation>
    </message>
    <message>
        <source>The engine has ended its reports.</source>
        <translation>Движок перестал сообщать о событиях.</translation>
    </message>
</context>
<context>
    <name>dw::gui::AcceptanceRun</name>
    <message>
        <source>The server does not know %1 yet.</source>
        <translation>Сервер ещё не знает %1.</translation>
    </message>
    <message>
        <source>Wait until it has registered.</source>
        <translation>Дождитесь его регистрации.</translation>
    </message>
</context>
<context>
    <name>dw::gui::AccessPanel</name>
    <message>
        <source>Connect with an access token…</source>
        <translation>Подключиться с токеном доступа…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключиться</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>Забыть токен</translation>
    </message>
    <message>
        <source>Looks before the launch whether the server’s licence has agents left, whether the name is free, and which agent pools there are.</source>
        <translation>Перед запуском проверяет, осталось ли место в лицензии сервера, свободно ли имя и какие есть пулы агентов.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Токен доступа</translation>
    </message>
    <message>
        <source>Make a token in TeamCity: your profile at the top right, Access Tokens. It is used to look, and changes nothing on the server.</source>
        <translation>Создайте токен в TeamCity: ваш профиль справа вверху, Access Tokens. Он нужен только для просмотра и ничего не меняет на сервере.</translation>
    </message>
    <message>
        <source>Keep it in this desktop’s key store</source>
        <translation>Сохранить в хранилище ключей рабочего стола</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Обращение к серверу…</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <translation>Подключено: %1.</translation>
    </message>
    <message>
        <source>This is no access token.</source>
        <translation>Это не токен доступа.</translation>
    </message>
    <message>
        <source>A token is one word of letters, digits and . _ ~ + / - =. Copy it again, without anything around it.</source>
        <translation>Токен — это одно слово из букв, цифр и знаков . _ ~ + / - =. Скопируйте его снова, без лишнего вокруг.</translation>
    </message>
    <message>
        <source>A key that you make in TeamCity, under Profile, Access Tokens. The server is asked with it; nothing is changed there.</source>
        <translation>Ключ, который вы создаёте в TeamCity в разделе Profile, Access Tokens. С ним программа только запрашивает данные у сервера и ничего там не меняет.</translation>
    </message>
    <message>
        <source>Keeps the token in your desktop’s key store, for the next time. It is kept nowhere else.</source>
        <translation>Сохранить токен в хранилище ключей рабочего стола, чтобы не вводить его в следующий раз. Больше он нигде не хранится.</translation>
    </message>
    <message>
        <source>It is not kept: over http it can be read on the way.</source>
        <translation>Он не сохраняется: при передаче по http его могут перехватить.</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentDetails</name>
    <message>
        <source>… and %1 more</source>
        <translation>… и ещё %1</translation>
    </message>
    <message>
        <source>Not compared with how it was launched</source>
        <translation>Не сравнивалось с тем, что было при запуске</translation>
    </message>
    <message>
        <source>It is as it was launched.</source>
        <translation>Всё так же, как при запуске.</translation>
    </message>
    <message>
        <source>It is no longer as it was launched</source>
        <translation>Есть отличия от того, что было при запуске</translation>
    </message>
    <message>
        <source>To bring it back:</source>
        <translation>Как вернуть:</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Заменить…</translation>
    </message>
    <message>
        <source>%1: %2, %3 in use, %4; can be freed: %5</source>
        <translation>%1: %2 (используется: %3), %4; можно освободить: %5</translation>
    </message>
    <message>
        <source>Disk of its own Docker engine</source>
        <translation>Диск собственного движка Docker</translation>
    </message>
    <message>
        <source>Images, containers and caches of its builds.</source>
        <translation>Образы, контейнеры и кеши его сборок.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Измерить</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Измерение…</translation>
    </message>
    <message>
        <source>Free disk…</source>
        <translation>Освободить место на диске…</translation>
    </message>
    <message>
        <source>Docker:</source>
        <translation>Docker:</translation>
    </message>
    <message>
        <source>Image:</source>
        <translation>Образ:</translation>
    </message>
    <message>
        <source>Started:</source>
        <translation>Запущен:</translation>
    </message>
    <message>
        <source>Uses:</source>
        <translation>Потребляет:</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>Рядом с ним:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Сервер:</translation>
    </message>
    <message>
        <source>Launched as:</source>
        <translation>Запущен как:</translation>
    </message>
    <message>
        <source>%1 (%2 ago)</source>
        <translation>%1 (%2 назад)</translation>
    </message>
    <message>
        <source>%1 of one processor, %2 of memory</source>
        <translation>%1 одного процессора, %2 памяти</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>On the server: %1</source>
        <translation>На сервере: %1</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentForm</name>
    <message>
        <source>Any build can take the host over.</source>
        <translation>Любая сборка может захватить хост.</translation>
    </message>
    <message>
        <source>Builds can make images and start no containers: no docker run, no Compose, no container wrapper. They can’t get at the host’s files, but at all its images and its network.</source>
        <translation>Сборки могут создавать образы, но не запускать контейнеры: ни docker run, ни Compose, ни Container Wrapper. Файлы хоста им недоступны, а все его образы и сеть — доступны.</translation>
    </message>
    <message>
        <source>Any build can take the host over, as without a proxy. Only Swarm, secrets and plugins are kept from it.</source>
        <translation>Любая сборка может захватить хост, как и без прокси. Закрыты только Swarm, секреты и плагины.</translation>
    </message>
    <message>
        <source>beside the agent (sidecar)</source>
        <translation>рядом с агентом (sidecar)</translation>
    </message>
    <message>
        <source>inside the agent’s container</source>
        <translation>внутри контейнера агента</translation>
    </message>
    <message>
        <source>none: the agent holds the socket</source>
        <translation>нет: агенту доступен сокет</translation>
    </message>
    <message>
        <source>lets images through: build, pull, push</source>
        <translation>пропускает образы: build, pull, push</translation>
    </message>
    <message>
        <source>lets containers through too</source>
        <translation>пропускает и контейнеры</translation>
    </message>
    <message>
        <source>root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>the image’s own user</source>
        <translation>пользователь самого образа</translation>
    </message>
    <message>
        <source>I have a server</source>
        <translation>У меня есть сервер</translation>
    </message>
    <message>
        <source>No server yet?</source>
        <translation>Сервера ещё нет?</translation>
    </message>
    <message>
        <source>Give a number of processors, such as 2 or 1.5.</source>
        <translation>Укажите число процессоров, например 2 или 1.5.</translation>
    </message>
    <message>
        <source>Give a size such as 512m or 4g.</source>
        <translation>Укажите размер, например 512m или 4g.</translation>
    </message>
    <message>
        <source>Give a whole number, such as 4096.</source>
        <translation>Укажите целое число, например 4096.</translation>
    </message>
    <message>
        <source>Give a whole number, such as 1400.</source>
        <translation>Укажите целое число, например 1400.</translation>
    </message>
    <message>
        <source>the default: beside the agent</source>
        <translation>по умолчанию: рядом с агентом</translation>
    </message>
    <message>
        <source>the default: inside the agent</source>
        <translation>по умолчанию: внутри агента</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentInquiry</name>
    <message>
        <source>Not told</source>
        <translation>Нет сведений</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentLog</name>
    <message>
        <source>Follow</source>
        <translation>Следить</translation>
    </message>
    <message>
        <source>Stay at the end of the log.</source>
        <translation>Оставаться в конце журнала.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Leave what is shown as it is. Nothing is lost meanwhile, unless it is more than the log holds.</source>
        <translation>Не менять показанное. Новые записи не потеряются, если их не больше, чем вмещает журнал.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Save what is shown to a file, with the secrets in it masked.</source>
        <translation>Сохранить показанное в файл, скрыв секреты.</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>Предыдущее совпадение (Shift+F3)</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>Следующее совпадение (F3)</translation>
    </message>
    <message>
        <source>Whose log</source>
        <translation>Чей журнал</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущее</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующее</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Поиск в журнале</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Поиск (Ctrl+F)</translation>
    </message>
    <message>
        <source>Log of the agent</source>
        <translation>Журнал агента</translation>
    </message>
    <message>
        <source>The container has stopped: this is the end of its log.</source>
        <translation>Контейнер остановлен: это конец его журнала.</translation>
    </message>
    <message>
        <source>The log can’t be followed any further. %1</source>
        <translation>Следить за журналом дальше не удаётся. %1</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>В журнале пока ничего нет.</translation>
    </message>
    <message>
        <source>Choose an agent to see its log.</source>
        <translation>Выберите агент, чтобы увидеть его журнал.</translation>
    </message>
    <message>
        <source>Paused. More has been logged meanwhile.</source>
        <translation>Пауза. За это время в журнале появились новые записи.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Пауза.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Сохранить журнал</translation>
    </message>
    <message>
        <source>Logs (*.log *.txt);;All files (*)</source>
        <translation>Журналы (*.log *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) left out here: they came faster than they can be shown …</source>
        <translation>
            <numerusform>… здесь пропущена %n строка: записи поступали быстрее, чем их можно показать …</numerusform>
            <numerusform>… здесь пропущены %n строки: записи поступали быстрее, чем их можно показать …</numerusform>
            <numerusform>… здесь пропущено %n строк: записи поступали быстрее, чем их можно показать …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %n time(s)</source>
        <translation>
            <numerusform>Найдено %n совпадение</numerusform>
            <numerusform>Найдено %n совпадения</numerusform>
            <numerusform>Найдено %n совпадений</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent’s log, or that of the container beside it.</source>
        <translation>Журнал агента или контейнера рядом с ним.</translation>
    </message>
    <message>
        <source>Marks what has this in it, as you type. F3 goes on to the next.</source>
        <translation>Выделяет найденное по мере ввода. F3 — перейти к следующему.</translation>
    </message>
    <message>
        <source>What the container prints, as it prints it. Tokens are masked.</source>
        <translation>Вывод контейнера по мере появления. Токены скрыты.</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentPage</name>
    <message>
        <source>You can’t go on while the text under “%1” holds changes that are not applied.</source>
        <translation>Продолжить нельзя, пока в тексте «%1» есть неприменённые изменения.</translation>
    </message>
    <message>
        <source>With an example address until you enter your server’s.</source>
        <translation>С примером адреса, пока вы не ввели адрес своего сервера.</translation>
    </message>
    <message>
        <source>As it was before the mistake. Correct the marked field to bring it up to date.</source>
        <translation>Так было до ошибки. Исправьте отмеченное поле, чтобы обновить.</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentWork</name>
    <message>
        <source>Starting…</source>
        <translation>Запуск…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>Перезапуск…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Удаление…</translation>
    </message>
    <message>
        <source>Cleaning up…</source>
        <translation>Очистка…</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentsModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>Время работы</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>ЦП</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>На сервере</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>How it gets Docker.</source>
        <translation>Откуда агент получает Docker.</translation>
    </message>
    <message>
        <source>TeamCity’s version where the image tells it, else the image’s tag.</source>
        <translation>Версия TeamCity, если она указана в образе, иначе тег образа.</translation>
    </message>
    <message>
        <source>Of one processor, with the container beside it. Measured for the rows that are shown.</source>
        <translation>Доля одного процессора, вместе с контейнером рядом. Измеряется для видимых строк.</translation>
    </message>
    <message>
        <source>With the container beside it, without file cache. Measured for the rows that are shown.</source>
        <translation>Вместе с контейнером рядом, без файлового кеша. Измеряется для видимых строк.</translation>
    </message>
    <message>
        <source>What TeamCity says of the agent. It is asked when the agent is chosen, where an access token is kept.</source>
        <translation>Что TeamCity сообщает об агенте. Запрашивается при выборе агента, если сохранён токен доступа.</translation>
    </message>
    <message>
        <source>Whether the containers still are as they were launched. It is compared when the agent is chosen.</source>
        <translation>Остались ли контейнеры такими, как при запуске. Сравнивается при выборе агента.</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentsWindow</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 и ещё %2</translation>
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
        <translation>&amp;Запустить</translation>
    </message>
    <message>
        <source>Start the agent, after the container beside it.</source>
        <translation>Запустить агент после контейнера рядом с ним.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>Stop it and give a build that runs the time to end that the agent was launched with.</source>
        <translation>Остановить, дав идущей сборке время на завершение, заданное при запуске агента.</translation>
    </message>
    <message>
        <source>R&amp;estart</source>
        <translation>&amp;Перезапустить</translation>
    </message>
    <message>
        <source>Stop it, then start it.</source>
        <translation>Остановить и снова запустить.</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>За&amp;менить…</translation>
    </message>
    <message>
        <source>Launch it anew with changed settings. Its data stays.</source>
        <translation>Запустить заново с изменёнными настройками. Данные останутся.</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>Remove it, after showing what goes and what stays.</source>
        <translation>Удалить, сначала показав, что будет удалено, а что останется.</translation>
    </message>
    <message>
        <source>Open a s&amp;hell</source>
        <translation>Открыть о&amp;болочку</translation>
    </message>
    <message>
        <source>A shell inside the agent, in your terminal.</source>
        <translation>Оболочка внутри агента, в вашем терминале.</translation>
    </message>
    <message>
        <source>&amp;Free disk…</source>
        <translation>Освободить место на &amp;диске…</translation>
    </message>
    <message>
        <source>Remove what the agent’s own Docker engine no longer needs.</source>
        <translation>Удалить то, что больше не нужно собственному движку Docker агента.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Сравнить</translation>
    </message>
    <message>
        <source>Look whether they still are as they were launched.</source>
        <translation>Проверить, остались ли они такими, как при запуске.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Об&amp;новить список</translation>
    </message>
    <message>
        <source>Ask the engine for everything once more.</source>
        <translation>Запросить у движка всё заново.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>&amp;Wizard</source>
        <translation>М&amp;астер</translation>
    </message>
    <message>
        <source>Show the window that launches agents.</source>
        <translation>Показать окно для запуска агентов.</translation>
    </message>
    <message>
        <source>Engine: %1 (from: %2)</source>
        <translation>Движок: %1 (источник: %2)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>В реальном времени</translation>
    </message>
    <message>
        <source>What happens on the engine is shown as it happens.</source>
        <translation>Всё, что происходит на движке, сразу видно здесь.</translation>
    </message>
    <message>
        <source>Not live, trying again</source>
        <translation>Не обновляется, новая попытка</translation>
    </message>
    <message>
        <source>This is what was known last. %1</source>
        <translation>Показаны последние известные данные. %1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Недоступен</translation>
    </message>
    <message>
        <source>The engine can’t be reached</source>
        <translation>Движок недоступен</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Повторить попы&amp;тку</translation>
    </message>
    <message>
        <source>Looking for agents…</source>
        <translation>Поиск агентов…</translation>
    </message>
    <message>
        <source>The engine is asked for its containers.</source>
        <translation>Запрос списка контейнеров у движка.</translation>
    </message>
    <message>
        <source>No agents here yet</source>
        <translation>Агентов пока нет</translation>
    </message>
    <message>
        <source>Agents that this program launches on this engine appear here. Other containers never do.</source>
        <translation>Здесь появляются агенты, которые эта программа запускает на этом движке. Другие контейнеры не показываются.</translation>
    </message>
    <message>
        <source>&amp;Launch one</source>
        <translation>Запустить а&amp;гент</translation>
    </message>
    <message>
        <source>Choose an agent to see more of it.</source>
        <translation>Выберите агент, чтобы узнать о нём больше.</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Освобождение места на диске</translation>
    </message>
    <message>
        <source>Clean up in the Docker engine of %1?</source>
        <translation>Выполнить очистку в движке Docker агента %1?</translation>
    </message>
    <message>
        <source>This removes there, and nowhere else: all stopped containers, networks that no container uses, images without a tag that no container uses, and build cache that is not in use. Volumes stay. A build that runs may have to build or pull some of it again.</source>
        <translation>Там, и только там, будут удалены все остановленные контейнеры, сети и образы без тега, которые не использует ни один контейнер, и неиспользуемый кеш сборки. Тома останутся. Возможно, идущей сборке придётся что-то из этого собрать или загрузить снова.</translation>
    </message>
    <message>
        <source>Also all &amp;images that no container uses</source>
        <translation>Также все &amp;образы, которые не использует ни один контейнер</translation>
    </message>
    <message>
        <source>&amp;Clean up</source>
        <translation>О&amp;чистить</translation>
    </message>
    <message>
        <source>%1: there is no record here of the settings that it was launched with. It was launched from another account or machine, or from an export.
Start from the container instead: in the wizard’s menu, “Start from an existing container, command or file”.</source>
        <translation>%1: здесь нет записи о настройках, с которыми он был запущен. Его запустили из другой учётной записи, с другой машины или из экспортированного файла.
Возьмите за основу контейнер: в меню мастера выберите «Создать на основе контейнера, команды или файла».</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Замена</translation>
    </message>
    <message>
        <source>The settings are those of all of them, and launching them again replaces all of them. Nothing happens before you launch.</source>
        <translation>Настройки у всех этих агентов общие, и повторный запуск заменит их все. До запуска ничего не произойдёт.</translation>
    </message>
    <message>
        <source>&amp;Change the settings</source>
        <translation>&amp;Изменить настройки</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) match</source>
        <translation>
            <numerusform>Подходит %1 из %n агента</numerusform>
            <numerusform>Подходит %1 из %n агентов</numerusform>
            <numerusform>Подходит %1 из %n агентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n агент</numerusform>
            <numerusform>%n агента</numerusform>
            <numerusform>%n агентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agents are chosen. What you do is done with all of them.</source>
        <translation>
            <numerusform>Выбран %n агент. Действия применяются ко всем выбранным.</numerusform>
            <numerusform>Выбрано %n агента. Действия применяются ко всем выбранным.</numerusform>
            <numerusform>Выбрано %n агентов. Действия применяются ко всем выбранным.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was launched together with others: %n agents.</source>
        <translation>
            <numerusform>%1 запущен вместе с другими: всего %n агент.</numerusform>
            <numerusform>%1 запущен вместе с другими: всего %n агента.</numerusform>
            <numerusform>%1 запущен вместе с другими: всего %n агентов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Глоссарий</translation>
    </message>
    <message>
        <source>Frees more, and the next builds have to pull or build them again.</source>
        <translation>Освобождает больше места, но следующим сборкам придётся снова загружать или собирать эти образы.</translation>
    </message>
</context>
<context>
    <name>dw::gui::ComparisonTable</name>
    <message>
        <source>The methods compared</source>
        <translation>Сравнение методов</translation>
    </message>
    <message>
        <source>Select this to read what it rests on.</source>
        <translation>Выберите ячейку, чтобы прочитать, на чём это основано.</translation>
    </message>
    <message>
        <source>How the three methods differ on this machine. Select a cell to read what it rests on.</source>
        <translation>Чем различаются три метода на этой машине. Выберите ячейку, чтобы узнать, на чём основана оценка.</translation>
    </message>
</context>
<context>
    <name>dw::gui::ContainerList</name>
    <message>
        <source>&amp;Look again</source>
        <translation>О&amp;бновить список</translation>
    </message>
    <message>
        <source>Part of a name or an image</source>
        <translation>Часть имени или образа</translation>
    </message>
    <message>
        <source>Ask the engine for its containers once more.</source>
        <translation>Запросить список контейнеров у движка ещё раз.</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Контейнеры</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Образ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>Поиск движка…</translation>
    </message>
    <message>
        <source>The engine can’t be reached. %1

You can also run docker inspect NAME where the engine is, and paste what it prints under “Paste”.</source>
        <translation>Движок недоступен. %1

Можно также выполнить docker inspect NAME там, где работает движок, и вставить вывод на вкладке «Вставка».</translation>
    </message>
    <message>
        <source>Asking the engine for its containers…</source>
        <translation>Запрос списка контейнеров у движка…</translation>
    </message>
    <message>
        <source>The engine does not say which containers it has. %1</source>
        <translation>Движок не сообщает, какие у него контейнеры. %1</translation>
    </message>
    <message>
        <source>This engine has no containers. Choose another engine on the first page, or paste a command or the output of docker inspect.</source>
        <translation>На этом движке нет контейнеров. Выберите другой движок на первой странице либо вставьте команду или вывод docker inspect.</translation>
    </message>
    <message>
        <source>Shows only containers with this in their name or image.</source>
        <translation>Показывать только контейнеры, у которых введённый текст есть в имени или образе.</translation>
    </message>
    <message>
        <source>The containers of the engine. Choose one to see what settings come nearest to it; it is only looked at.</source>
        <translation>Контейнеры на движке. Выберите один, чтобы увидеть наиболее близкие к нему настройки; сам контейнер не изменится.</translation>
    </message>
    <message>
        <source>Fil&amp;ter:</source>
        <translation>Филь&amp;тр:</translation>
    </message>
</context>
<context>
    <name>dw::gui::EngineSession</name>
    <message>
        <source>Docker is not installed on this machine. Install it step by step, or choose an engine that is elsewhere.</source>
        <translation>На этой машине не установлен Docker. Установите его шаг за шагом или выберите движок, который находится в другом месте.</translation>
    </message>
</context>
<context>
    <name>dw::gui::Export</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Не удалось записать %1: %2.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, with room left.</source>
        <translation>Выберите папку, доступную для записи, в которой есть место.</translation>
    </message>
</context>
<context>
    <name>dw::gui::FindingList</name>
    <message>
        <source>Fine</source>
        <translation>В порядке</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Серьёзная проблема</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Пока неизвестно</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>dw::gui::GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>Глоссарий</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Поиск в глоссарии</translation>
    </message>
    <message>
        <source>Shows only the words that have this in them.</source>
        <translation>Показывать только термины, в которых встречается введённый текст.</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Поиск</translation>
    </message>
    <message>
        <source>What the words of Docker and TeamCity mean.</source>
        <translation>Что означают термины Docker и TeamCity.</translation>
    </message>
    <message>
        <source>No word has this in it.</source>
        <translation>Подходящих терминов нет.</translation>
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

или целый сценарий, файл Compose (services: …), вывод docker inspect или файл настроек этой программы</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>&amp;Применить эти настройки</translation>
    </message>
    <message>
        <source>Inspecting %1…</source>
        <translation>Чтение сведений о %1…</translation>
    </message>
    <message>
        <source>%1
Of the %2 files only this one, the first, is read.</source>
        <translation>%1
Из файлов (%2) читается только этот, первый.</translation>
    </message>
    <message>
        <source>Open a Compose file, a script or docker inspect output</source>
        <translation>Открыть файл Compose, сценарий или вывод docker inspect</translation>
    </message>
    <message>
        <source>Compose files, scripts, JSON (*.yaml *.yml *.sh *.txt *.json)</source>
        <translation>Файлы Compose, сценарии, JSON (*.yaml *.yml *.sh *.txt *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Open a file to see here what would come of it.</source>
        <translation>Откройте файл, чтобы увидеть здесь, что из него получится.</translation>
    </message>
    <message>
        <source>Choose a container to see here what would come of it. It stays as it is.</source>
        <translation>Выберите контейнер, чтобы увидеть здесь, что из него получится. Сам он не изменится.</translation>
    </message>
    <message>
        <source>Paste or type something to see here what would come of it.</source>
        <translation>Вставьте или введите что-нибудь, чтобы увидеть здесь, что получится.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
</context>
<context>
    <name>dw::gui::ImportReport</name>
    <message numerus="yes">
        <source>%n setting(s) not kept</source>
        <translation>
            <numerusform>%n настройка не сохранена</numerusform>
            <numerusform>%n настройки не сохранены</numerusform>
            <numerusform>%n настроек не сохранено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) added by the method or by default</source>
        <translation>
            <numerusform>%n настройка добавлена методом или по умолчанию</numerusform>
            <numerusform>%n настройки добавлены методом или по умолчанию</numerusform>
            <numerusform>%n настроек добавлено методом или по умолчанию</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) kept as they are</source>
        <translation>
            <numerusform>%n настройка сохранена без изменений</numerusform>
            <numerusform>%n настройки сохранены без изменений</numerusform>
            <numerusform>%n настроек сохранено без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) understood</source>
        <translation>
            <numerusform>%n настройка распознана</numerusform>
            <numerusform>%n настройки распознаны</numerusform>
            <numerusform>%n настроек распознано</numerusform>
        </translation>
    </message>
    <message>
        <source>Method:</source>
        <translation>Метод:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Сервер:</translation>
    </message>
    <message>
        <source>Image:</source>
        <translation>Образ:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Имя:</translation>
    </message>
    <message>
        <source>To correct:</source>
        <translation>Исправить:</translation>
    </message>
    <message>
        <source>What became of each setting</source>
        <translation>Что стало с каждой настройкой</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>No settings can be made of this</source>
        <translation>Настроек из этого не получится</translation>
    </message>
    <message>
        <source>Everything in it is kept</source>
        <translation>Всё сохранено</translation>
    </message>
    <message>
        <source>a new one for trials, made with the agents</source>
        <translation>новый пробный, создаётся вместе с агентами</translation>
    </message>
    <message>
        <source>not in it: enter it on the next page</source>
        <translation>не указан: введите его на следующей странице</translation>
    </message>
    <message>
        <source>%1, the method’s own</source>
        <translation>%1, образ самого метода</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n agent(s)</source>
        <translation>
            <numerusform>%1, %n агент</numerusform>
            <numerusform>%1, %n агента</numerusform>
            <numerusform>%1, %n агентов</numerusform>
        </translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… и ещё %1</translation>
    </message>
    <message>
        <source>Each part of what was read: whether it is understood, kept as it is, not kept, or added, and why.</source>
        <translation>Каждая часть прочитанного: распознана ли она, сохранена как есть, отброшена или добавлена и почему.</translation>
    </message>
</context>
<context>
    <name>dw::gui::LaunchPage</name>
    <message>
        <source>Launching…</source>
        <translation>Запуск…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Откат…</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <translation>%1 работает</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) are running</source>
        <translation>
            <numerusform>%n агент работает</numerusform>
            <numerusform>%n агента работают</numerusform>
            <numerusform>%n агентов работают</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>The launch failed</source>
        <translation>Запуск не удался</translation>
    </message>
    <message>
        <source>&amp;Authorize now</source>
        <translation>&amp;Авторизовать сейчас</translation>
    </message>
    <message>
        <source>&amp;Authorize in TeamCity</source>
        <translation>&amp;Авторизовать в TeamCity</translation>
    </message>
    <message>
        <source>Running, and not working yet</source>
        <translation>Запущено, но ещё не выполняет сборки</translation>
    </message>
    <message>
        <source>Connected, and ready for builds</source>
        <translation>Подключено и готово к сборкам</translation>
    </message>
    <message>
        <source>The server’s choice of pool</source>
        <translation>Пул по выбору сервера</translation>
    </message>
    <message>
        <source>What builds need is being tried. A new agent waits in TeamCity until somebody authorises it.</source>
        <translation>Проверяется то, что нужно сборкам. Новый агент ждёт в TeamCity, пока его не авторизуют.</translation>
    </message>
    <message>
        <source>Docker works for its builds, and the server knows it.</source>
        <translation>Docker доступен сборкам агента, и сервер об этом знает.</translation>
    </message>
</context>
<context>
    <name>dw::gui::LaunchSteps</name>
    <message>
        <source>under way</source>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>сбой</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>не нужно</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>предстоит</translation>
    </message>
</context>
<context>
    <name>dw::gui::LogView</name>
    <message>
        <source>The agents’ log appears here once they start.</source>
        <translation>Журнал агентов появится здесь после их запуска.</translation>
    </message>
</context>
<context>
    <name>dw::gui::MainWizard</name>
    <message>
        <source>TeamCity agents with Docker</source>
        <translation>Агенты TeamCity с Docker</translation>
    </message>
    <message>
        <source>&amp;Launch</source>
        <translation>&amp;Запустить</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>За&amp;крыть</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Меню</translation>
    </message>
    <message>
        <source>&amp;Open settings…</source>
        <translation>&amp;Открыть настройки…</translation>
    </message>
    <message>
        <source>Start &amp;from an existing container, command or file…</source>
        <translation>Создать на основе &amp;контейнера, команды или файла…</translation>
    </message>
    <message>
        <source>&amp;Save settings as…</source>
        <translation>&amp;Сохранить настройки как…</translation>
    </message>
    <message>
        <source>&amp;Launches that were cut off…</source>
        <translation>&amp;Прерванные запуски…</translation>
    </message>
    <message>
        <source>Start o&amp;ver</source>
        <translation>&amp;Начать заново</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>О&amp;тменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>По&amp;вторить</translation>
    </message>
    <message>
        <source>About dind-wizard</source>
        <translation>О программе dind-wizard</translation>
    </message>
    <message>
        <source>dind-wizard %1</source>
        <translation>dind-wizard %1</translation>
    </message>
    <message>
        <source>Sets up TeamCity build agents that can run Docker: in three ways, with what each of them risks in plain words.

Qt %1. MIT licence.</source>
        <translation>Создаёт агенты сборки TeamCity, которым доступен Docker: тремя способами, с простым описанием рисков каждого.

Qt %1. Лицензия MIT.</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>The &amp;system’s</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>&amp;Agents…</source>
        <translation>&amp;Агенты…</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>О п&amp;рограмме</translation>
    </message>
    <message>
        <source>TeamCity agents with Docker: replacing %1</source>
        <translation>Агенты TeamCity с Docker: замена %1</translation>
    </message>
    <message>
        <source>Launch a&amp;gain</source>
        <translation>Зап&amp;устить снова</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Открыть н&amp;едавние</translation>
    </message>
    <message>
        <source>&amp;Forget one</source>
        <translation>&amp;Удалить из списка</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Очистить список</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Сп&amp;равка</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Глоссарий</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>&amp;Что это?</translation>
    </message>
</context>
<context>
    <name>dw::gui::MethodCard</name>
    <message>
        <source>Choose this method. What it does and what it risks stands below.</source>
        <translation>Выбрать этот метод. Что он делает и какие риски несёт, описано ниже.</translation>
    </message>
</context>
<context>
    <name>dw::gui::MethodChooser</name>
    <message>
        <source>Do you trust everybody whose code is built here?</source>
        <translation>Доверяете ли вы всем, чей код здесь собирается?</translation>
    </message>
    <message>
        <source>&amp;Yes: each of them might as well be root on this host</source>
        <translation>Д&amp;а: каждый из них с тем же успехом мог бы быть root на этом хосте</translation>
    </message>
    <message>
        <source>No, or not &amp;all: pull requests of strangers, say</source>
        <translation>Не&amp;т или не всем: например, бывают pull request от посторонних</translation>
    </message>
    <message>
        <source>What do builds do with Docker?</source>
        <translation>Что сборки делают с Docker?</translation>
    </message>
    <message>
        <source>Start several containers together (Compose)</source>
        <translation>Запускают несколько контейнеров вместе (Compose)</translation>
    </message>
    <message>
        <source>Make images, perhaps for other processors (buildx)</source>
        <translation>Создают образы, в том числе для других процессоров (buildx)</translation>
    </message>
    <message>
        <source>Run tests that start containers (Testcontainers)</source>
        <translation>Выполняют тесты, которые запускают контейнеры (Testcontainers)</translation>
    </message>
    <message>
        <source>Reach their containers through published ports</source>
        <translation>Обращаются к своим контейнерам через опубликованные порты</translation>
    </message>
    <message>
        <source>And this host?</source>
        <translation>А этот хост?</translation>
    </message>
    <message>
        <source>It will have more than one agent</source>
        <translation>На нём будет больше одного агента</translation>
    </message>
    <message>
        <source>I may install software on it, as root</source>
        <translation>Мне можно устанавливать на него программы от имени root</translation>
    </message>
    <message>
        <source>Answer the first question, and a method is recommended here, with its reasons.</source>
        <translation>Ответьте на первый вопрос, и здесь появится рекомендуемый метод с обоснованием.</translation>
    </message>
    <message>
        <source>Whoever can change what a build runs can take over the host with two of the three methods.</source>
        <translation>При двух из трёх методов тот, кто может менять содержимое сборки, может захватить хост.</translation>
    </message>
    <message>
        <source>Only Sysbox keeps such builds off the host; what is hostile on purpose belongs into virtual machines.</source>
        <translation>Только Sysbox не пускает такие сборки на хост; заведомо вредоносному коду место в виртуальных машинах.</translation>
    </message>
    <message>
        <source>Builds that run docker compose up, say for a database beside the tests.</source>
        <translation>Сборки, которые выполняют docker compose up, например чтобы запустить базу данных рядом с тестами.</translation>
    </message>
    <message>
        <source>Builds that run docker build or docker buildx.</source>
        <translation>Сборки, которые выполняют docker build или docker buildx.</translation>
    </message>
    <message>
        <source>Such tests talk to the engine themselves and reach what they started through ports.</source>
        <translation>Такие тесты сами обращаются к движку, а к запущенным контейнерам подключаются через порты.</translation>
    </message>
    <message>
        <source>Where such a port opens differs from method to method: on the host, on the engine’s container or on the agent.</source>
        <translation>Где откроется такой порт, зависит от метода: на хосте, в контейнере движка или в агенте.</translation>
    </message>
    <message>
        <source>Agents that share an engine also share names, ports and folders.</source>
        <translation>У агентов с общим движком общие и имена, и порты, и папки.</translation>
    </message>
    <message>
        <source>Sysbox has to be installed on the host first.</source>
        <translation>Сначала на хосте нужно установить Sysbox.</translation>
    </message>
</context>
<context>
    <name>dw::gui::MethodDetails</name>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>Используйте, если</translation>
    </message>
    <message>
        <source>Better not when</source>
        <translation>Лучше не использовать, если</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Что для этого нужно</translation>
    </message>
    <message>
        <source>Risks in plain words</source>
        <translation>Риски простыми словами</translation>
    </message>
</context>
<context>
    <name>dw::gui::MethodPage</name>
    <message>
        <source>Works here, but: %1</source>
        <translation>Здесь работает, но: %1</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Здесь работает</translation>
    </message>
    <message>
        <source>Not here: %1</source>
        <translation>Здесь не работает: %1</translation>
    </message>
    <message>
        <source>Engine not reachable</source>
        <translation>Движок недоступен</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>About this method</source>
        <translation>Об этом методе</translation>
    </message>
    <message>
        <source>Compare all three</source>
        <translation>Сравнить все три</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>Not sure? Answer a few questions</source>
        <translation>Не уверены? Ответьте на несколько вопросов</translation>
    </message>
    <message>
        <source>%1 · found through: %2</source>
        <translation>%1 · найден через: %2</translation>
    </message>
    <message>
        <source>%1 · as you chose</source>
        <translation>%1 · выбран вами</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>Поиск движка…</translation>
    </message>
</context>
<context>
    <name>dw::gui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>dw::gui::OutputTabs</name>
    <message>
        <source>This text holds changes that are not applied.</source>
        <translation>В этом тексте есть неприменённые изменения.</translation>
    </message>
    <message>
        <source>%1 can’t express all of this</source>
        <translation>%1: передать удаётся не всё</translation>
    </message>
    <message numerus="yes">
        <source>%n more at the top of the text.</source>
        <translation>
            <numerusform>Ещё %n пункт в начале текста.</numerusform>
            <numerusform>Ещё %n пункта в начале текста.</numerusform>
            <numerusform>Ещё %n пунктов в начале текста.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dw::gui::PlanDiagram</name>
    <message>
        <source>About the part of the diagram</source>
        <translation>Об этой части схемы</translation>
    </message>
    <message>
        <source>Point at a part to read what it is. A click holds it. Tab and the arrow keys go from part to part. + and −, or the wheel with Ctrl, change the size, 0 makes all of it fit, and dragging moves it. Escape lets go of a part.</source>
        <translation>Наведите указатель на часть схемы, чтобы прочитать, что это. Щелчок закрепляет её. Между частями можно переходить клавишей Tab и стрелками. Клавиши + и − или колесо с Ctrl меняют масштаб, 0 вписывает схему целиком, перетаскивание её сдвигает. Escape снимает закрепление.</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Вписать</translation>
    </message>
    <message>
        <source>As large as fits, and large enough to read</source>
        <translation>Как можно крупнее, чтобы всё поместилось и читалось</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Сохранить как SVG…</translation>
    </message>
    <message>
        <source>Save the diagram as SVG, which stays sharp at any size</source>
        <translation>Сохранить схему в формате SVG: она остаётся чёткой в любом масштабе</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Сохранить как PNG…</translation>
    </message>
    <message>
        <source>Save the diagram as PNG, which every program shows</source>
        <translation>Сохранить схему в формате PNG: его открывает любая программа</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Point at a part to read what it is, click it to hold it, or walk through the parts with Tab and the arrow keys.</source>
        <translation>Наведите указатель на часть схемы, чтобы прочитать, что это, щёлкните её, чтобы закрепить, или переходите между частями клавишей Tab и стрелками.</translation>
    </message>
    <message>
        <source>Risk: </source>
        <translation>Риск: </translation>
    </message>
    <message>
        <source>In the Docker command:</source>
        <translation>В команде Docker:</translation>
    </message>
    <message>
        <source>In the Compose file:</source>
        <translation>В файле Compose:</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Save the diagram</source>
        <translation>Сохранить схему</translation>
    </message>
    <message>
        <source>What the part of the diagram that you point at or have chosen is, and what it risks.</source>
        <translation>Что представляет собой часть схемы, которая выбрана или находится под указателем, и какие риски она несёт.</translation>
    </message>
</context>
<context>
    <name>dw::gui::PreviewEditor</name>
    <message>
        <source>&amp;Discard my changes</source>
        <translation>Отм&amp;енить мои изменения</translation>
    </message>
    <message>
        <source>What is to be said about the text</source>
        <translation>Замечания к тексту</translation>
    </message>
    <message>
        <source>Click an entry to go to its line.</source>
        <translation>Щёлкните запись, чтобы перейти к её строке.</translation>
    </message>
    <message>
        <source>Write this text anew from the settings as they are now.</source>
        <translation>Создать этот текст заново по текущим настройкам.</translation>
    </message>
    <message>
        <source>You can edit this text: the fields follow, and what the agent can’t have is marked at its line. Ctrl+Z takes back what you typed and, when there is nothing left of that, the last change of a field. Tab moves on to what comes next in the window; indent with spaces.</source>
        <translation>Этот текст можно изменять: поля меняются вслед за ним, а то, что агенту недоступно, отмечается в своей строке. Ctrl+Z отменяет ввод, а когда отменять больше нечего — последнее изменение поля. Tab переходит к следующему элементу окна; для отступов используйте пробелы.</translation>
    </message>
    <message>
        <source>This text is too long to be edited here: change the fields, or save it and edit the file.</source>
        <translation>Этот текст слишком длинный, чтобы изменять его здесь: измените поля или сохраните его и правьте файл.</translation>
    </message>
    <message>
        <source>This text is too long to be read here.</source>
        <translation>Этот текст слишком длинный, чтобы читать его здесь.</translation>
    </message>
    <message>
        <source>What is marked is brought up to date when you leave the text.</source>
        <translation>Отметки обновятся, когда вы выйдете из текста.</translation>
    </message>
    <message>
        <source>The settings stay as they were until this is corrected.</source>
        <translation>Пока это не исправлено, настройки остаются прежними.</translation>
    </message>
    <message>
        <source>The agent will not have what is marked. Take it out, or discard your changes, to go on.</source>
        <translation>Отмеченного у агента не будет. Чтобы продолжить, уберите это или отмените изменения.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Строка %1</translation>
    </message>
    <message>
        <source>What comes of your settings, as it would be run or written. It follows each change.</source>
        <translation>Результат ваших настроек в том виде, в каком он будет выполнен или записан. Обновляется при каждом изменении.</translation>
    </message>
</context>
<context>
    <name>dw::gui::ReachPanel</name>
    <message>
        <source>A hostile build can then no longer:</source>
        <translation>Вредоносная сборка больше не сможет:</translation>
    </message>
    <message>
        <source>The price: %1</source>
        <translation>Цена: %1</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>What a hostile build can do</source>
        <translation>Что может вредоносная сборка</translation>
    </message>
    <message>
        <source>What would leave it less</source>
        <translation>Что оставило бы ей меньше возможностей</translation>
    </message>
    <message>
        <source>What does not help</source>
        <translation>Что не помогает</translation>
    </message>
    <message>
        <source>What a build could reach</source>
        <translation>Что доступно сборке</translation>
    </message>
</context>
<context>
    <name>dw::gui::RecentLaunches</name>
    <message>
        <source>a server for trials</source>
        <translation>пробный сервер</translation>
    </message>
</context>
<context>
    <name>dw::gui::RecoveryDialog</name>
    <message>
        <source>Nothing is left to do</source>
        <translation>Больше ничего делать не нужно</translation>
    </message>
    <message>
        <source>No launch on this engine was cut off.</source>
        <translation>Прерванных запусков на этом движке нет.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>За&amp;крыть</translation>
    </message>
    <message>
        <source>A launch was cut off</source>
        <translation>Есть прерванный запуск</translation>
    </message>
    <message>
        <source>The launch of %1, begun on %2, had everything up. Only what it replaced is still to be removed.</source>
        <translation>Запуск %1, начатый %2, всё поднял. Осталось только удалить заменённое.</translation>
    </message>
    <message>
        <source>The launch of %1, begun on %2, did not come to its end. It has made:</source>
        <translation>Запуск %1, начатый %2, не дошёл до конца. Он создал:</translation>
    </message>
    <message>
        <source>&amp;Remove what was replaced</source>
        <translation>&amp;Удалить заменённое</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Откатить</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Позже</translation>
    </message>
    <message>
        <source>Undo removes these, the volumes with what agents have written into them, and puts back what the launch had replaced. Finish does the same, and then launches it again with the same settings.</source>
        <translation>При откате это удаляется, в том числе тома с тем, что записали в них агенты, а заменённое запуском возвращается. При завершении делается то же самое, а затем выполняется новый запуск с теми же настройками.</translation>
    </message>
    <message>
        <source>It had been given a token, which is kept nowhere. To finish it, type: dind-wizard recover --finish --token-file FILE</source>
        <translation>Запуску был передан токен, а токены нигде не хранятся. Чтобы завершить запуск, введите: dind-wizard recover --finish --token-file FILE</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Откат…</translation>
    </message>
    <message>
        <source>Not everything could be taken back</source>
        <translation>Не всё удалось откатить</translation>
    </message>
    <message>
        <source>Try again when the cause is gone.</source>
        <translation>Повторите попытку, когда причина будет устранена.</translation>
    </message>
</context>
<context>
    <name>dw::gui::RemoveAgentsDialog</name>
    <message>
        <source>Remove the &amp;data, too</source>
        <translation>Удалить и &amp;данные</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Удалить %1</translation>
    </message>
    <message>
        <source>Looking what belongs to them…</source>
        <translation>Поиск того, что к ним относится…</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Что удаляется и что остаётся</translation>
    </message>
    <message>
        <source>The data is the agent’s identity on its server, its builds’ folders, and the images and volumes of its own Docker engine. If it stays, a new agent of the same name goes on where this one stopped.</source>
        <translation>Данные — это регистрация агента на сервере, папки его сборок, а также образы и тома его собственного движка Docker. Если их оставить, новый агент с тем же именем продолжит с того места, где остановился этот.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Nothing of it is there any more.</source>
        <translation>Ничего из этого уже нет.</translation>
    </message>
    <message>
        <source>They are stopped first: a build that runs gets the time that the agent was given to end. Then this goes and stays:</source>
        <translation>Сначала они будут остановлены: идущая сборка получит заданное для агента время на завершение. Затем:</translation>
    </message>
    <message>
        <source>goes: %1</source>
        <translation>удаляется: %1</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>остаётся: %1</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>контейнер %1</translation>
    </message>
    <message>
        <source>network %1, as soon as no other agent is on it</source>
        <translation>сеть %1, как только в ней не останется других агентов</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>том %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n agents</source>
        <translation>
            <numerusform>Удалить %n агент</numerusform>
            <numerusform>Удалить %n агента</numerusform>
            <numerusform>Удалить %n агентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that belongs to the agents, with what becomes of it.</source>
        <translation>Всё, что относится к агентам, и что с этим произойдёт.</translation>
    </message>
    <message>
        <source>Removes the volumes, too. That can’t be undone.</source>
        <translation>Удалить и тома. Отменить это нельзя.</translation>
    </message>
</context>
<context>
    <name>dw::gui::ReviewPage</name>
    <message>
        <source>Diagram</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>Looking at the engine…</source>
        <translation>Осмотр движка…</translation>
    </message>
    <message>
        <source>Show the steps…</source>
        <translation>Показать шаги…</translation>
    </message>
    <message>
        <source>Ready: all checks passed</source>
        <translation>Всё готово: все проверки пройдены</translation>
    </message>
    <message numerus="yes">
        <source>%n other check(s) passed</source>
        <translation>
            <numerusform>Пройдена ещё %n проверка</numerusform>
            <numerusform>Пройдены ещё %n проверки</numerusform>
            <numerusform>Пройдено ещё %n проверок</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back and correct the marked fields.</source>
        <translation>Вернитесь и исправьте отмеченные поля.</translation>
    </message>
    <message>
        <source>The text under “%1” holds changes that are not applied: correct or discard them.</source>
        <translation>В тексте «%1» есть неприменённые изменения: исправьте или отмените их.</translation>
    </message>
    <message>
        <source>Launching needs the engine; the texts can be used elsewhere.</source>
        <translation>Для запуска нужен движок; тексты можно использовать в другом месте.</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>Поиск движка…</translation>
    </message>
    <message>
        <source>Something stands in the way: see “Before the launch”.</source>
        <translation>Есть препятствие: см. «Перед запуском».</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Сохранить: %1</translation>
    </message>
    <message>
        <source>%1 (*.%2);;All files (*)</source>
        <translation>%1 (*.%2);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено как %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>This launch replaces what runs under these names</source>
        <translation>Этот запуск заменит то, что работает под этими именами</translation>
    </message>
    <message>
        <source>Containers of %1 are stopped and set aside, and removed once the new ones are up; if that fails they are put back. Their volumes stay and are used again.</source>
        <translation>Контейнеры %1 будут остановлены и отложены, а когда заработают новые — удалены; если запуск не удастся, прежние вернутся на место. Их тома останутся и будут использованы снова.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Заменить</translation>
    </message>
</context>
<context>
    <name>dw::gui::ServerStatus</name>
    <message>
        <source>Answer of the server: %1</source>
        <translation>Ответ сервера: %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>The certificate could not be saved to %1. Check that you may write there and that the disk isn’t full.</source>
        <translation>Не удалось сохранить сертификат в %1. Проверьте, что у вас есть право записи туда и что диск не заполнен.</translation>
    </message>
</context>
<context>
    <name>dw::gui::SetupDialog</name>
    <message>
        <source>A Docker engine for this machine</source>
        <translation>Движок Docker для этой машины</translation>
    </message>
    <message>
        <source>Sysbox for the engine's host</source>
        <translation>Sysbox для хоста движка</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>The engine answers: %1</source>
        <translation>Движок отвечает: %1</translation>
    </message>
    <message>
        <source>That is all. Close this, and choose a method.</source>
        <translation>Это всё. Закройте это окно и выберите метод.</translation>
    </message>
    <message>
        <source>Docker is not installed here</source>
        <translation>Docker здесь не установлен</translation>
    </message>
    <message>
        <source>The engine does not run</source>
        <translation>Движок не работает</translation>
    </message>
    <message>
        <source>Type these in a terminal, one after the other. This program installs nothing itself. Then check again.</source>
        <translation>Введите эти команды в терминале одну за другой. Сама программа ничего не устанавливает. Затем проверьте снова.</translation>
    </message>
    <message>
        <source>Docker's own description: %1</source>
        <translation>Описание от Docker: %1</translation>
    </message>
    <message>
        <source>Type this in a terminal.</source>
        <translation>Введите это в терминале.</translation>
    </message>
    <message>
        <source>Sysbox's own description: %1</source>
        <translation>Описание от Sysbox: %1</translation>
    </message>
    <message>
        <source>The engine knows Sysbox</source>
        <translation>Движок знает Sysbox</translation>
    </message>
    <message>
        <source>Last, see that it works: that the engine knows its name is not everything.</source>
        <translation>Напоследок проверьте, что всё работает: знать имя Sysbox движку ещё недостаточно.</translation>
    </message>
    <message>
        <source>Sysbox can't be had here</source>
        <translation>Sysbox здесь недоступен</translation>
    </message>
    <message>
        <source>The engine does not know Sysbox yet</source>
        <translation>Движок ещё не знает Sysbox</translation>
    </message>
    <message>
        <source>Type these in a terminal on the engine's host, one after the other. This program installs nothing itself. Then check again.</source>
        <translation>Введите эти команды в терминале на хосте движка одну за другой. Сама программа ничего не устанавливает. Затем проверьте снова.</translation>
    </message>
</context>
<context>
    <name>dw::gui::SetupSteps</name>
    <message>
        <source>It has to show: %1</source>
        <translation>Должно появиться: %1</translation>
    </message>
    <message>
        <source>To see that it worked; it has to show: %1</source>
        <translation>Чтобы убедиться, что всё получилось; должно появиться: %1</translation>
    </message>
</context>
<context>
    <name>dw::gui::SpecFile</name>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>Не удалось открыть %1: %2.</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Проверьте, что файл есть и что у вас есть право его читать.</translation>
    </message>
    <message>
        <source>%1 holds no settings that can be used.
%2</source>
        <translation>В %1 нет пригодных настроек.
%2</translation>
    </message>
    <message>
        <source>Correct the file, or open one that was saved here. Your present settings are unchanged.</source>
        <translation>Исправьте файл или откройте сохранённый здесь. Текущие настройки не изменились.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Открыть настройки</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Настройки (*.json)</translation>
    </message>
    <message>
        <source>Compose files and scripts (*.yaml *.yml *.sh *.txt)</source>
        <translation>Файлы Compose и сценарии (*.yaml *.yml *.sh *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Сохранить настройки</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>Настройки (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Не открыто</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
</context>
<context>
    <name>dw::gui::StepHeader</name>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Агент</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Шаг %1 из %2: %3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>this is where you are</source>
        <translation>вы здесь</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>впереди</translation>
    </message>
</context>
<context>
    <name>dw::gui::TrialServerPanel</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>Коп&amp;ировать</translation>
    </message>
    <message>
        <source>With this and an empty user name one is administrator, before there is an account or when its password is lost. The server makes a new one at every start.</source>
        <translation>С ним и пустым именем пользователя можно войти как администратор, пока нет учётной записи или когда потерян её пароль. При каждом запуске сервер создаёт новый.</translation>
    </message>
    <message>
        <source>Open the new TeamCity server in the browser.</source>
        <translation>Открыть новый сервер TeamCity в браузере.</translation>
    </message>
    <message>
        <source>Copy the super user token to the clipboard.</source>
        <translation>Скопировать токен суперпользователя в буфер обмена.</translation>
    </message>
    <message>
        <source>Super user token</source>
        <translation>Токен суперпользователя</translation>
    </message>
    <message>
        <source>S&amp;uper user token</source>
        <translation>Токен с&amp;уперпользователя</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>&amp;Открыть %1</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>ещё не выведен</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыт</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>С&amp;крыть</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>По&amp;казать</translation>
    </message>
</context>
</TS>
