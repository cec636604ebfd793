<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Advisories</name>
    <message>
        <source>Docker Engine %1</source>
        <translation>Docker Engine %1</translation>
    </message>
    <message>
        <source>the engine's newest API %1</source>
        <translation>エンジンの最新 API %1</translation>
    </message>
    <message>
        <source>the engine's oldest API %1</source>
        <translation>エンジンの最古 API %1</translation>
    </message>
    <message>
        <source>Docker client %1</source>
        <translation>Docker クライアント %1</translation>
    </message>
    <message>
        <source>the client's API %1</source>
        <translation>クライアントの API %1</translation>
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
        <translation>カーネル %1</translation>
    </message>
    <message>
        <source>cgroup v%1</source>
        <translation>cgroup v%1</translation>
    </message>
    <message>
        <source>Docker %1 inside the agent</source>
        <translation>エージェント内の Docker %1</translation>
    </message>
    <message>
        <source>runc %1 inside the agent</source>
        <translation>エージェント内の runc %1</translation>
    </message>
    <message>
        <source>version %1 of the system</source>
        <translation>システムのバージョン %1</translation>
    </message>
    <message>
        <source>This Sysbox is too old for the Docker inside the agent</source>
        <translation>エージェント内の Docker に対して Sysbox が古すぎます</translation>
    </message>
    <message>
        <source>Containers inside the agent fail to start with "unsafe procfs detected": the runc that comes with Docker 28.5.2 and newer checks /proc strictly.</source>
        <translation>エージェント内のコンテナが "unsafe procfs detected" で起動に失敗します。Docker 28.5.2 以降に付属する runc は /proc を厳しく検査するためです。</translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer, or use an agent image with an older Docker inside (2025.11).</source>
        <translation>Sysbox 0.7.1 以降をインストールするか、内蔵の Docker が古いエージェントイメージ (2025.11) を使用してください。</translation>
    </message>
    <message>
        <source>This Sysbox is too old for the runc inside the agent</source>
        <translation>エージェント内の runc に対して Sysbox が古すぎます</translation>
    </message>
    <message>
        <source>Containers inside the agent fail to start with "unsafe procfs detected": runc 1.3.3 and newer check /proc strictly.</source>
        <translation>エージェント内のコンテナが "unsafe procfs detected" で起動に失敗します。runc 1.3.3 以降は /proc を厳しく検査するためです。</translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer.</source>
        <translation>Sysbox 0.7.1 以降をインストールしてください。</translation>
    </message>
    <message>
        <source>Sysbox 0.7.0 can hang</source>
        <translation>Sysbox 0.7.0 は応答しなくなることがあります</translation>
    </message>
    <message>
        <source>With several containers at once inside an agent, Sysbox 0.7.0 can stop answering.</source>
        <translation>エージェント内で複数のコンテナを同時に動かすと、Sysbox 0.7.0 が応答しなくなることがあります。</translation>
    </message>
    <message>
        <source>This Sysbox can't run Docker 24 and newer inside</source>
        <translation>この Sysbox では、内部で Docker 24 以降を実行できません</translation>
    </message>
    <message>
        <source>The image docker:24-dind does not start under Sysbox before 0.6.3.</source>
        <translation>Sysbox 0.6.3 より前では、イメージ docker:24-dind が起動しません。</translation>
    </message>
    <message>
        <source>This Sysbox does not know kernels from 6.5 on</source>
        <translation>この Sysbox はカーネル 6.5 以降に対応していません</translation>
    </message>
    <message>
        <source>The /proc and /sys that Sysbox shows a container are wrong on such kernels before Sysbox 0.6.4.</source>
        <translation>Sysbox 0.6.4 より前では、このようなカーネルでコンテナに見せる /proc と /sys の内容が正しくありません。</translation>
    </message>
    <message>
        <source>Sysbox may fail on this kernel</source>
        <translation>このカーネルでは Sysbox が動作しないことがあります</translation>
    </message>
    <message>
        <source>On kernel 6.17 (Ubuntu 24.04, Kubernetes nodes) containers fail to start with "ip_unprivileged_port_start: permission denied" under Sysbox 0.7.0 and 0.7.1.</source>
        <translation>カーネル 6.17 (Ubuntu 24.04、Kubernetes ノード) では、Sysbox 0.7.0 と 0.7.1 のコンテナが "ip_unprivileged_port_start: permission denied" で起動に失敗します。</translation>
    </message>
    <message>
        <source>Try one agent first. If it fails, start the host with an older kernel, such as Ubuntu 24.04's 6.8.</source>
        <translation>まずエージェントを 1 つだけ試してください。失敗する場合は、Ubuntu 24.04 の 6.8 など、より古いカーネルでホストを起動してください。</translation>
    </message>
    <message>
        <source>This kernel needs the module shiftfs for Sysbox</source>
        <translation>このカーネルで Sysbox を使うには、モジュール shiftfs が必要です</translation>
    </message>
    <message>
        <source>Before kernel 5.12 Sysbox can't give a container's files their right owners without shiftfs, a module that only Ubuntu's ordinary kernels bring along.</source>
        <translation>カーネル 5.12 より前では、Sysbox は shiftfs なしにコンテナのファイルへ正しい所有者を割り当てられません。shiftfs は Ubuntu の標準カーネルにのみ含まれるモジュールです。</translation>
    </message>
    <message>
        <source>Use a newer kernel. Or install the module: https://github.com/toby63/shiftfs-dkms</source>
        <translation>より新しいカーネルを使用するか、次のモジュールをインストールしてください: https://github.com/toby63/shiftfs-dkms</translation>
    </message>
    <message>
        <source>This kernel is too old for Sysbox</source>
        <translation>このカーネルは Sysbox には古すぎます</translation>
    </message>
    <message>
        <source>Sysbox uses parts of Linux that this kernel does not have.</source>
        <translation>Sysbox は、このカーネルにない Linux の機能を使用します。</translation>
    </message>
    <message>
        <source>Use a newer kernel, or the method dind.</source>
        <translation>より新しいカーネルを使用するか、方式 dind を選んでください。</translation>
    </message>
    <message>
        <source>Sysbox starts agents slowly on this kernel</source>
        <translation>このカーネルでは Sysbox のエージェントの起動に時間がかかります</translation>
    </message>
    <message>
        <source>Before kernel 5.19 Sysbox has to give the image's files to other owners at each start, unless the module shiftfs is there.</source>
        <translation>カーネル 5.19 より前では、モジュール shiftfs がない限り、Sysbox は起動のたびにイメージ内のファイルの所有者を変更する必要があります。</translation>
    </message>
    <message>
        <source>It works as it is; a newer kernel is faster.</source>
        <translation>このままでも動作しますが、新しいカーネルのほうが高速です。</translation>
    </message>
    <message>
        <source>Sysbox does not list this Debian</source>
        <translation>この Debian は Sysbox の対応一覧にありません</translation>
    </message>
    <message>
        <source>Sysbox names Debian 10 and 11 as supported. People run it on Debian 12, but nobody promises that it works.</source>
        <translation>Sysbox が対応を明記しているのは Debian 10 と 11 です。Debian 12 での利用例はありますが、動作の保証はありません。</translation>
    </message>
    <message>
        <source>Try one agent first, or use a host with Ubuntu 22.04 or 24.04.</source>
        <translation>まずエージェントを 1 つだけ試すか、Ubuntu 22.04 または 24.04 のホストを使用してください。</translation>
    </message>
    <message>
        <source>Sysbox has no package for this Debian</source>
        <translation>この Debian 用の Sysbox パッケージはありません</translation>
    </message>
    <message>
        <source>Sysbox's packages are for Debian 10 and newer.</source>
        <translation>Sysbox のパッケージは Debian 10 以降が対象です。</translation>
    </message>
    <message>
        <source>Use a newer system, or the method dind.</source>
        <translation>より新しいシステムを使用するか、方式 dind を選んでください。</translation>
    </message>
    <message>
        <source>Sysbox does not list this Ubuntu</source>
        <translation>この Ubuntu は Sysbox の対応一覧にありません</translation>
    </message>
    <message>
        <source>Sysbox names Ubuntu 18.04 to 24.04 as supported, and newer ones bring kernels on which failures are reported.</source>
        <translation>Sysbox が対応を明記しているのは Ubuntu 18.04 から 24.04 までです。それより新しい Ubuntu のカーネルでは不具合が報告されています。</translation>
    </message>
    <message>
        <source>Try one agent first, or use a host with Ubuntu 24.04 and its kernel 6.8.</source>
        <translation>まずエージェントを 1 つだけ試すか、Ubuntu 24.04 とそのカーネル 6.8 のホストを使用してください。</translation>
    </message>
    <message>
        <source>Sysbox has no package for this Ubuntu</source>
        <translation>この Ubuntu 用の Sysbox パッケージはありません</translation>
    </message>
    <message>
        <source>Sysbox's packages are for Ubuntu 18.04 and newer.</source>
        <translation>Sysbox のパッケージは Ubuntu 18.04 以降が対象です。</translation>
    </message>
    <message>
        <source>Sysbox does not work with Docker's snap package</source>
        <translation>Sysbox は snap パッケージの Docker では動作しません</translation>
    </message>
    <message>
        <source>Docker from a snap can't start a runtime that is installed outside of the snap.</source>
        <translation>snap の Docker は、snap の外にインストールされたランタイムを起動できません。</translation>
    </message>
    <message>
        <source>Install Docker from Docker's or the distribution's packages instead of the snap, or use the method dind.</source>
        <translation>snap の代わりに Docker またはディストリビューションのパッケージから Docker をインストールするか、方式 dind を選んでください。</translation>
    </message>
    <message>
        <source>The Docker client is too old for this engine</source>
        <translation>このエンジンに対して Docker クライアントが古すぎます</translation>
    </message>
    <message>
        <source>Engines 29.0 to 29.2 refuse clients from before Docker 25 (API 1.44): "client version … is too old".</source>
        <translation>エンジン 29.0 から 29.2 は、Docker 25 (API 1.44) より前のクライアントを拒否します: "client version … is too old"。</translation>
    </message>
    <message>
        <source>Update the engine to 29.3 or newer, use a newer agent image, or set DOCKER_MIN_API_VERSION=1.24 for the engine.</source>
        <translation>エンジンを 29.3 以降に更新するか、より新しいエージェントイメージを使用するか、エンジンに DOCKER_MIN_API_VERSION=1.24 を設定してください。</translation>
    </message>
    <message>
        <source>The client's API is too old for this engine</source>
        <translation>このエンジンに対してクライアントの API が古すぎます</translation>
    </message>
    <message>
        <source>The engine's lowest API version is 1.44, and the client knows only older ones.</source>
        <translation>エンジンが受け付ける最も古い API バージョンは 1.44 ですが、クライアントはそれより古いものにしか対応していません。</translation>
    </message>
    <message>
        <source>Update the engine to 29.3 or newer, use a newer client, or set DOCKER_MIN_API_VERSION=1.24 for the engine.</source>
        <translation>エンジンを 29.3 以降に更新するか、より新しいクライアントを使用するか、エンジンに DOCKER_MIN_API_VERSION=1.24 を設定してください。</translation>
    </message>
    <message>
        <source>Engines from 29.3 on refuse clients from before Docker 19.03 (API 1.40).</source>
        <translation>エンジン 29.3 以降は、Docker 19.03 (API 1.40) より前のクライアントを拒否します。</translation>
    </message>
    <message>
        <source>Use a newer client or agent image.</source>
        <translation>より新しいクライアントまたはエージェントイメージを使用してください。</translation>
    </message>
    <message>
        <source>The engine is too old for this Docker client</source>
        <translation>この Docker クライアントに対してエンジンが古すぎます</translation>
    </message>
    <message>
        <source>Docker clients from 29.0 on refuse engines whose newest API is below 1.44 (before Docker 25).</source>
        <translation>Docker クライアント 29.0 以降は、最新の API が 1.44 未満のエンジン (Docker 25 より前) を拒否します。</translation>
    </message>
    <message>
        <source>Update the engine, or use an agent image with an older client (2025.11 or older).</source>
        <translation>エンジンを更新するか、クライアントが古いエージェントイメージ (2025.11 以前) を使用してください。</translation>
    </message>
    <message>
        <source>This Podman is too old for the Docker client</source>
        <translation>この Docker クライアントに対して Podman が古すぎます</translation>
    </message>
    <message>
        <source>Podman speaks Docker's API 1.41 until early 2026, and Docker clients from 29.0 on want 1.44.</source>
        <translation>Podman が対応する Docker API は 2026 年初めまで 1.41 で、Docker クライアント 29.0 以降は 1.44 を必要とします。</translation>
    </message>
    <message>
        <source>Update Podman, use an older client, or use Docker's engine.</source>
        <translation>Podman を更新するか、より古いクライアントを使用するか、Docker のエンジンを使用してください。</translation>
    </message>
    <message>
        <source>docker-compose 1 does not get on with this engine</source>
        <translation>docker-compose 1 はこのエンジンでは動作しません</translation>
    </message>
    <message>
        <source>It asks for an old API version, which engines 29.0 to 29.2 refuse.</source>
        <translation>docker-compose 1 が要求する古い API バージョンを、エンジン 29.0 から 29.2 は拒否します。</translation>
    </message>
    <message>
        <source>Use docker compose (version 2 or newer).</source>
        <translation>docker compose (バージョン 2 以降) を使用してください。</translation>
    </message>
    <message>
        <source>docker-compose 1 fails when it makes a container again</source>
        <translation>docker-compose 1 はコンテナの作り直しに失敗します</translation>
    </message>
    <message>
        <source>It stops with KeyError 'ContainerConfig', which engines from 26.0 on (API 1.45) no longer send.</source>
        <translation>KeyError 'ContainerConfig' で停止します。エンジン 26.0 以降 (API 1.45) がこの値を送らなくなったためです。</translation>
    </message>
    <message>
        <source>Docker gives up cgroup v1</source>
        <translation>Docker は cgroup v1 のサポートを終了します</translation>
    </message>
    <message>
        <source>The host uses cgroup v1, which engines from 29.0 on call deprecated; support ends in May 2029 at the latest.</source>
        <translation>ホストは cgroup v1 を使用しています。エンジン 29.0 以降では非推奨で、サポートは遅くとも 2029 年 5 月に終了します。</translation>
    </message>
    <message>
        <source>Nothing has to be done today. Move the host to cgroup v2 at its next upgrade.</source>
        <translation>今すぐ対応する必要はありません。次回のアップグレード時にホストを cgroup v2 に移行してください。</translation>
    </message>
    <message>
        <source>This engine does not know cgroup v2</source>
        <translation>このエンジンは cgroup v2 に対応していません</translation>
    </message>
    <message>
        <source>Engines before 20.10 start no container on a host with cgroup v2.</source>
        <translation>20.10 より前のエンジンは、cgroup v2 のホストではコンテナを起動できません。</translation>
    </message>
    <message>
        <source>Update the engine.</source>
        <translation>エンジンを更新してください。</translation>
    </message>
    <message>
        <source>The Docker inside the agent does not know cgroup v2</source>
        <translation>エージェント内の Docker は cgroup v2 に対応していません</translation>
    </message>
    <message>
        <source>Use a newer image.</source>
        <translation>より新しいイメージを使用してください。</translation>
    </message>
    <message>
        <source>This engine can fail to take over older data</source>
        <translation>このエンジンは古いデータの引き継ぎに失敗することがあります</translation>
    </message>
    <message>
        <source>Engine 29.0 can stop at the move to the new image store if it finds a storage driver that it does not know.</source>
        <translation>エンジン 29.0 は、未知のストレージドライバーを見つけると、新しいイメージストアへの移行中に停止することがあります。</translation>
    </message>
    <message>
        <source>The engine is too old</source>
        <translation>エンジンが古すぎます</translation>
    </message>
    <message>
        <source>This program needs the API 1.41 of Docker 20.10.</source>
        <translation>このプログラムには Docker 20.10 の API 1.41 が必要です。</translation>
    </message>
</context>
<context>
    <name>AgentPage</name>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Server &amp;URL</source>
        <translation>サーバー URL(&amp;U)</translation>
    </message>
    <message>
        <source>Server URL</source>
        <translation>サーバー URL</translation>
    </message>
    <message>
        <source>https://teamcity.example.com</source>
        <translation>https://teamcity.example.com</translation>
    </message>
    <message>
        <source>The address at which the agents reach your TeamCity server, with its path if it has one.</source>
        <translation>エージェントが TeamCity サーバーに接続するためのアドレスです。パスがある場合は、パスも含めて入力します。</translation>
    </message>
    <message>
        <source>No server yet?</source>
        <translation>サーバーがまだない場合</translation>
    </message>
    <message>
        <source>Makes a TeamCity server together with the agents, to try things out. “I have a server” brings the address back that you typed.</source>
        <translation>試用のために、エージェントと一緒に TeamCity サーバーを作成します。「サーバーがある場合」を選ぶと、入力済みのアドレスに戻ります。</translation>
    </message>
    <message>
        <source>Server’s por&amp;t</source>
        <translation>サーバーのポート(&amp;T)</translation>
    </message>
    <message>
        <source>Port of the new TeamCity server</source>
        <translation>新しい TeamCity サーバーのポート</translation>
    </message>
    <message>
        <source>You open the server at this port of the engine’s host. It is open on that machine only, because the first visitor becomes administrator.</source>
        <translation>エンジンのホストのこのポートでサーバーを開きます。最初にアクセスした人が管理者になるため、ポートはそのマシンにのみ公開されます。</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>イメージ(&amp;I)</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>The agent’s image. Leave it empty for the one that suits the method.</source>
        <translation>エージェントのイメージです。空のままにすると、方式に合ったイメージが使われます。</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名前(&amp;A)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>teamcity-agent</source>
        <translation>teamcity-agent</translation>
    </message>
    <message>
        <source>The container’s name and the agent’s name in TeamCity. More than one agent: NAME-1, NAME-2, …</source>
        <translation>コンテナの名前であり、TeamCity でのエージェントの名前でもあります。エージェントが複数の場合は、NAME-1、NAME-2、… となります。</translation>
    </message>
    <message>
        <source>Numb&amp;er of agents</source>
        <translation>エージェントの数(&amp;E)</translation>
    </message>
    <message>
        <source>Number of agents</source>
        <translation>エージェントの数</translation>
    </message>
    <message>
        <source>How many agents to set up on this engine, each with its own identity and data.</source>
        <translation>このエンジンにセットアップするエージェントの数です。それぞれが独自の ID とデータを持ちます。</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Everything else that can be set. All of it has defaults that work.</source>
        <translation>その他のすべての設定です。いずれもそのままで動作する既定値があります。</translation>
    </message>
    <message>
        <source>Engine for builds</source>
        <translation>ビルド用のエンジン</translation>
    </message>
    <message>
        <source>Engine runs</source>
        <translation>エンジンの実行場所</translation>
    </message>
    <message>
        <source>Where the engine that builds use runs: in a container of its own beside the agent, or inside the agent’s container.</source>
        <translation>ビルドが使うエンジンの実行場所です。エージェントの隣にある専用のコンテナか、エージェントのコンテナの内部かを選びます。</translation>
    </message>
    <message>
        <source>Engine image</source>
        <translation>エンジンのイメージ</translation>
    </message>
    <message>
        <source>docker:dind</source>
        <translation>docker:dind</translation>
    </message>
    <message>
        <source>The image of the container that runs the engine beside the agent.</source>
        <translation>エージェントの隣でエンジンを実行するコンテナのイメージです。</translation>
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
        <translation>ビルド用エンジンのネットワークが送信できる最大パケット (バイト) です。VPN やオーバーレイネットワークの内側では 1500 より小さく、設定しないとダウンロードが止まったままになります。</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>chosen by the engine</source>
        <translation>エンジンが選択</translation>
    </message>
    <message>
        <source>A subnet such as 10.201.0.0/16 for the networks of the builds’ engine. Give one that nothing else in your network uses.</source>
        <translation>ビルド用エンジンのネットワークに使うサブネットです (例: 10.201.0.0/16)。ネットワーク内で他に使われていないものを指定します。</translation>
    </message>
    <message>
        <source>Registry mirror</source>
        <translation>レジストリミラー</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Address of a mirror of Docker Hub, such as https://mirror.example.com: images of builds are pulled from there.</source>
        <translation>Docker Hub のミラーのアドレスです (例: https://mirror.example.com)。ビルドのイメージはここからプルされます。</translation>
    </message>
    <message>
        <source>Insecure registries</source>
        <translation>安全でないレジストリ</translation>
    </message>
    <message>
        <source>Registries without a trusted certificate, as host:port, separated by blanks. Whoever is on the way can change what is pulled from them.</source>
        <translation>信頼された証明書のないレジストリを host:port の形式で、空白で区切って入力します。通信経路上にいる人は、そこからプルされる内容を書き換えられます。</translation>
    </message>
    <message>
        <source>Socket path</source>
        <translation>ソケットのパス</translation>
    </message>
    <message>
        <source>The engine’s socket on its host. Leave it empty to take the one of the engine in use.</source>
        <translation>ホスト上のエンジンのソケットです。空のままにすると、使用中のエンジンのソケットが使われます。</translation>
    </message>
    <message>
        <source>Socket proxy</source>
        <translation>ソケットプロキシ</translation>
    </message>
    <message>
        <source>A proxy between the agent and the socket refuses what builds may not ask of the host’s engine. One that lets only images through keeps builds from the host’s files and from other containers; one that lets containers through as well does not.</source>
        <translation>エージェントとソケットの間に置くプロキシで、ビルドがホストのエンジンに要求してはならないものを拒否します。イメージだけを通すプロキシなら、ビルドがホストのファイルや他のコンテナに触れるのを防げます。コンテナも通すプロキシでは防げません。</translation>
    </message>
    <message>
        <source>Container wrapper</source>
        <translation>Container Wrapper</translation>
    </message>
    <message>
        <source>Steps may run inside a &amp;container</source>
        <translation>ステップのコンテナ内実行を許可(&amp;C)</translation>
    </message>
    <message>
        <source>TeamCity’s Container Wrapper runs a build step in a container of its own. It needs the agent’s folders at the same paths in the agent and on the engine.</source>
        <translation>TeamCity の Container Wrapper は、ビルドステップを専用のコンテナで実行します。そのためには、エージェントのフォルダーがエージェント内とエンジン側で同じパスにある必要があります。</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>実行ユーザー</translation>
    </message>
    <message>
        <source>The user that the agent’s process starts as. Root may always use the engine; the image’s own user needs the socket’s group.</source>
        <translation>エージェントのプロセスを開始するユーザーです。root はいつでもエンジンを使用できます。イメージの既定のユーザーには、ソケットのグループが必要です。</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>the engine’s default</source>
        <translation>エンジンの既定</translation>
    </message>
    <message>
        <source>An existing network of the engine that the agent joins, for example the one of your TeamCity server.</source>
        <translation>エージェントが参加する、エンジンの既存のネットワークです (例: TeamCity サーバーのネットワーク)。</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU 数</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>The most processor time each container may use, in CPUs: 2 or 1.5.</source>
        <translation>各コンテナが使用できるプロセッサ時間の上限を CPU 数で指定します (例: 2、1.5)。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>The most memory each container may use: 512m, 4g.</source>
        <translation>各コンテナが使用できるメモリの上限です (例: 512m、4g)。</translation>
    </message>
    <message>
        <source>Process limit</source>
        <translation>プロセス数の上限</translation>
    </message>
    <message>
        <source>The most processes and threads each container may have at once.</source>
        <translation>各コンテナが同時に持てるプロセスとスレッドの上限です。</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>When the engine starts the containers again: after a crash, after a reboot of the host, or never.</source>
        <translation>エンジンがコンテナを再び起動するタイミングです。クラッシュ後、ホストの再起動後、または再起動しない、から選びます。</translation>
    </message>
    <message>
        <source>Stop timeout</source>
        <translation>停止タイムアウト</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>How long a stopping agent may take to finish before the engine kills it.</source>
        <translation>停止中のエージェントが終了するまで、エンジンが強制終了せずに待つ時間です。</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>KEY=value, one a line</source>
        <translation>KEY=value を 1 行に 1 つ</translation>
    </message>
    <message>
        <source>Environment variables of the agent, KEY=value, one a line. A whole list can be pasted.</source>
        <translation>エージェントの環境変数です。KEY=value の形式で 1 行に 1 つ入力します。一覧をまとめて貼り付けることもできます。</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>/host/path:/path/in/agent:ro</source>
        <translation>/host/path:/path/in/agent:ro</translation>
    </message>
    <message>
        <source>Further volumes or host folders of the agent, SOURCE:TARGET or SOURCE:TARGET:ro, one a line.</source>
        <translation>エージェントに追加するボリュームまたはホストのフォルダーです。SOURCE:TARGET または SOURCE:TARGET:ro の形式で 1 行に 1 つ入力します。</translation>
    </message>
    <message>
        <source>Extra hosts</source>
        <translation>追加のホスト名</translation>
    </message>
    <message>
        <source>teamcity.lan:192.168.1.20</source>
        <translation>teamcity.lan:192.168.1.20</translation>
    </message>
    <message>
        <source>Names that the agent shall resolve to an address of your choice, HOST:ADDRESS, one a line.</source>
        <translation>エージェントが指定のアドレスに解決する名前です。HOST:ADDRESS の形式で 1 行に 1 つ入力します。</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>team=backend</source>
        <translation>team=backend</translation>
    </message>
    <message>
        <source>Labels on the containers, for your own scripts, KEY=value, one a line.</source>
        <translation>独自のスクリプトなどで使う、コンテナのラベルです。KEY=value の形式で 1 行に 1 つ入力します。</translation>
    </message>
    <message>
        <source>Settings of the agent</source>
        <translation>エージェントの設定</translation>
    </message>
</context>
<context>
    <name>AgentTexts</name>
    <message>
        <source>Ran out of memory</source>
        <translation>メモリ不足で終了</translation>
    </message>
    <message>
        <source>The kernel ended it because it had used all the memory that it may have. Replace it with a higher limit.</source>
        <translation>使用できるメモリをすべて使い切ったため、カーネルにより終了されました。上限を引き上げて置き換えてください。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止済み</translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation>終了コード %1 で終了しました。</translation>
    </message>
    <message>
        <source>Ended with exit code %1</source>
        <translation>終了コード %1 で終了</translation>
    </message>
    <message>
        <source>Its log says why.</source>
        <translation>ログに理由が記録されています。</translation>
    </message>
    <message>
        <source>Running without Docker</source>
        <translation>Docker なしで実行中</translation>
    </message>
    <message>
        <source>The container %1 beside it does not run. Restart the agent.</source>
        <translation>隣のコンテナ %1 が実行されていません。エージェントを再起動してください。</translation>
    </message>
    <message>
        <source>Running, Docker does not answer</source>
        <translation>実行中、Docker の応答なし</translation>
    </message>
    <message>
        <source>The container %1 beside it is unhealthy: its log says why.</source>
        <translation>隣のコンテナ %1 が異常 (unhealthy) です。コンテナのログに理由が記録されています。</translation>
    </message>
    <message>
        <source>Running, unhealthy</source>
        <translation>実行中、異常 (unhealthy)</translation>
    </message>
    <message>
        <source>Running, Docker is starting</source>
        <translation>実行中、Docker は開始中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Never started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Ends again and again</source>
        <translation>終了を繰り返しています</translation>
    </message>
    <message>
        <source>It ends with exit code %1, and the engine starts it again. Its log says why.</source>
        <translation>終了コード %1 で終了するたびに、エンジンが再び開始しています。ログに理由が記録されています。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Go on with: docker unpause %1</source>
        <translation>再開するコマンド: docker unpause %1</translation>
    </message>
    <message>
        <source>TeamCity server</source>
        <translation>TeamCity サーバー</translation>
    </message>
    <message>
        <source>The host’s engine</source>
        <translation>ホストのエンジン</translation>
    </message>
    <message>
        <source>Own engine, privileged</source>
        <translation>専用エンジン (特権)</translation>
    </message>
    <message>
        <source>Own engine, in Sysbox</source>
        <translation>専用エンジン (Sysbox 内)</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>latest</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>1 分未満</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The server knows no agent of this name.</source>
        <translation>サーバーにこの名前のエージェントはありません。</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation>未承認</translation>
    </message>
    <message>
        <source>It gets no builds until somebody authorizes it in TeamCity.</source>
        <translation>TeamCity で承認されるまで、ビルドは割り当てられません。</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Somebody has disabled it there.</source>
        <translation>TeamCity で無効にされています。</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>更新中</translation>
    </message>
    <message>
        <source>Pool: %1</source>
        <translation>プール: %1</translation>
    </message>
    <message>
        <source>Connected without Docker</source>
        <translation>Docker なしで接続中</translation>
    </message>
    <message>
        <source>It has not told the server of a Docker engine, so builds that need one do not come to it.</source>
        <translation>Docker エンジンがあることをサーバーに報告していないため、Docker を必要とするビルドは割り当てられません。</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>未比較</translation>
    </message>
    <message>
        <source>As launched</source>
        <translation>起動時のまま</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>相違 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Agents</name>
    <message>
        <source>This program made no agent called %1 here.</source>
        <translation>%1 という名前のエージェントは、このプログラムではここに作成されていません。</translation>
    </message>
    <message>
        <source>There are no agents on this engine yet.</source>
        <translation>このエンジンにはまだエージェントがありません。</translation>
    </message>
    <message>
        <source>Agents on this engine: %1.</source>
        <translation>このエンジン上のエージェント: %1。</translation>
    </message>
    <message>
        <source>The agent %1 was removed; only its data is left.</source>
        <translation>エージェント %1 は削除され、データだけが残っています。</translation>
    </message>
    <message>
        <source>Launch it again under the same name, or remove the data with dind-wizard agents remove %1 --volumes.</source>
        <translation>同じ名前でもう一度起動するか、dind-wizard agents remove %1 --volumes でデータを削除してください。</translation>
    </message>
</context>
<context>
    <name>AgentsCommand</name>
    <message>
        <source>No agents yet. Launch one with dind-wizard launch, or open the wizard.</source>
        <translation>エージェントはまだありません。dind-wizard launch で起動するか、ウィザードを開いてください。</translation>
    </message>
    <message>
        <source>server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>sidecar %1: %2</source>
        <translation>サイドカー %1: %2</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>%1 を削除しました</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>%1 を残しました</translation>
    </message>
    <message>
        <source>The agent's data is kept, so that it comes back as the same agent. Remove it too with: --volumes</source>
        <translation>同じエージェントとして復帰できるように、エージェントのデータは残されています。データも削除するには: --volumes</translation>
    </message>
    <message>
        <source>remove: the agent's volumes and data too.</source>
        <translation>remove: エージェントのボリュームとデータも削除します。</translation>
    </message>
    <message>
        <source>logs: go on as lines come.</source>
        <translation>logs: 新しい行を続けて表示します。</translation>
    </message>
    <message>
        <source>diff: compare with this settings file.</source>
        <translation>diff: この設定ファイルと比較します。</translation>
    </message>
    <message>
        <source>logs: the last N lines only.</source>
        <translation>logs: 最後の N 行だけを表示します。</translation>
    </message>
    <message>
        <source>The agent's name.</source>
        <translation>エージェントの名前。</translation>
    </message>
    <message>
        <source>What is to be done with the agents?</source>
        <translation>エージェントに対して何をしますか？</translation>
    </message>
    <message>
        <source>agents can't "%1".</source>
        <translation>agents では "%1" を実行できません。</translation>
    </message>
    <message>
        <source>agents %1 takes %2.</source>
        <translation>agents %1 の引数: %2。</translation>
    </message>
    <message>
        <source>one agent's name</source>
        <translation>エージェントの名前を 1 つ</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>名前なし</translation>
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
        <translation>このプログラムがエンジン上に作成したエージェントと、一緒に作成したサーバー (NAME-server) を管理します。

  agents list            すべてのエージェントと、一緒に作成したサーバーの一覧
  agents logs NAME       エージェントのログ (秘密情報は伏せ字)
  agents stop NAME       エージェントを停止し、次にサイドカーを停止
  agents start NAME      サイドカーを開始し、次にエージェントを開始
  agents restart NAME    停止してから開始
  agents remove NAME     コンテナとネットワークを削除。
                         --volumes を付けるとデータも削除
  agents diff [NAME]     指定した内容と異なっている点と、
                         元に戻す方法を表示。相違がある場合の
                         終了コードは 1

例: dind-wizard agents logs teamcity-agent --follow</translation>
    </message>
    <message>
        <source>Choose one of: list, logs, stop, start, restart, remove, diff.</source>
        <translation>次のいずれかを指定してください: list、logs、stop、start、restart、remove、diff。</translation>
    </message>
</context>
<context>
    <name>AgentsWindow</name>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Filter the agents</source>
        <translation>エージェントの絞り込み</translation>
    </message>
    <message>
        <source>Filter by name, state, image, … (Ctrl+K)</source>
        <translation>名前、状態、イメージなどで絞り込み… (Ctrl+K)</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>閉じる(&amp;D)</translation>
    </message>
    <message>
        <source>Details of the agent</source>
        <translation>エージェントの詳細</translation>
    </message>
    <message>
        <source>What to do with the agents</source>
        <translation>エージェントの操作</translation>
    </message>
    <message>
        <source>Shows only agents that have this in their name, state, image or server.</source>
        <translation>名前、状態、イメージ、サーバーのいずれかに、入力した文字を含むエージェントだけを表示します。</translation>
    </message>
    <message>
        <source>The agents that this program made on the engine. Choose one to see more of it, or several to act on them.</source>
        <translation>このプログラムがエンジン上に作成したエージェントです。1 つ選ぶと詳細が表示され、複数選ぶとまとめて操作できます。</translation>
    </message>
</context>
<context>
    <name>BlastRadius</name>
    <message>
        <source>Read and change every file of the host</source>
        <translation>ホストのすべてのファイルの読み取りと変更</translation>
    </message>
    <message>
        <source>Run commands in every other container, stop or replace it</source>
        <translation>他のすべてのコンテナでのコマンド実行、停止、置き換え</translation>
    </message>
    <message>
        <source>Read the passwords and keys of the host and of its containers</source>
        <translation>ホストとそのコンテナのパスワードや鍵の読み取り</translation>
    </message>
    <message>
        <source>Change the host's kernel: load code into it</source>
        <translation>ホストのカーネルの変更 (コードの読み込み)</translation>
    </message>
    <message>
        <source>Use the host's network as the host itself, with its addresses</source>
        <translation>ホスト自身として、そのアドレスでのネットワークの利用</translation>
    </message>
    <message>
        <source>%1 holds %2, the socket of the host's engine, and can have a container started that is privileged or mounts the whole disk.</source>
        <translation>%1 はホストのエンジンのソケット %2 を持っているため、特権コンテナやディスク全体をマウントするコンテナを起動させることができます。</translation>
    </message>
    <message>
        <source>Replace images that other containers and builds start from</source>
        <translation>他のコンテナやビルドの元になるイメージの置き換え</translation>
    </message>
    <message>
        <source>Builds in %1 share the image store of the host's engine.</source>
        <translation>%1 のビルドは、ホストのエンジンのイメージストアを共有します。</translation>
    </message>
    <message>
        <source>%1 lets containers through to %2, the socket of the host's engine, whatever they mount and however privileged they are.</source>
        <translation>%1 は、何をマウントするか、どれほどの特権を持つかにかかわらず、ホストのエンジンのソケット %2 に対するコンテナの要求を通します。</translation>
    </message>
    <message>
        <source>Through %1 builds share the image store of the host's engine.</source>
        <translation>%1 を通じて、ビルドはホストのエンジンのイメージストアを共有します。</translation>
    </message>
    <message>
        <source>%1 lets images through to the host's engine: a build can give any name to its own, and delete others.</source>
        <translation>%1 はホストのエンジンに対するイメージの要求を通します。ビルドは自分のイメージに任意の名前を付けたり、他のイメージを削除したりできます。</translation>
    </message>
    <message>
        <source>Reach what the host itself reaches, its own services on localhost too</source>
        <translation>ホスト自身が到達できる範囲へのアクセス (localhost のサービスを含む)</translation>
    </message>
    <message>
        <source>%1 lets docker build through, which can run its steps in the host's network (--network host) or in another container's.</source>
        <translation>%1 は docker build を通します。docker build は、ホストのネットワーク (--network host) や他のコンテナのネットワークでステップを実行できます。</translation>
    </message>
    <message>
        <source>Read what lies in images and in the build cache, passwords too</source>
        <translation>イメージやビルドキャッシュの内容の読み取り (パスワードを含む)</translation>
    </message>
    <message>
        <source>Through %1 a build can start from any image of the host's engine (FROM) and save it.</source>
        <translation>%1 を通じて、ビルドはホストのエンジンの任意のイメージを元に (FROM) ビルドし、保存できます。</translation>
    </message>
    <message>
        <source>Break out, but only through a flaw in the kernel or in Docker</source>
        <translation>外部への脱出 (ただし、カーネルまたは Docker の脆弱性を突く場合のみ)</translation>
    </message>
    <message>
        <source>Steps of a Dockerfile run as root in ordinary containers of the host's engine. %1 lets no others through.</source>
        <translation>Dockerfile のステップは、ホストのエンジンの通常のコンテナで root として実行されます。%1 はそれ以外のコンテナを通しません。</translation>
    </message>
    <message>
        <source>%1 is privileged: a build can have its engine start a privileged container, and mount the host's disk from there.</source>
        <translation>%1 は特権コンテナです。ビルドは自分のエンジンに特権コンテナを起動させ、そこからホストのディスクをマウントできます。</translation>
    </message>
    <message>
        <source>%1 is privileged, and builds run in it: they can mount the host's disk.</source>
        <translation>%1 は特権コンテナで、ビルドはその中で実行されます。そのため、ビルドはホストのディスクをマウントできます。</translation>
    </message>
    <message>
        <source>Use the host's devices directly, by accident too</source>
        <translation>ホストのデバイスの直接利用 (誤って使う場合も含む)</translation>
    </message>
    <message>
        <source>Build steps of %1 run among all devices of the host, with no further step in between.</source>
        <translation>%1 のビルドステップは、間に何も挟まず、ホストのすべてのデバイスがある環境で実行されます。</translation>
    </message>
    <message>
        <source>%1 has %2 of the host mounted.</source>
        <translation>%1 はホストの %2 をマウントしています。</translation>
    </message>
    <message>
        <source>Read what lies under %1</source>
        <translation>%1 以下の読み取り</translation>
    </message>
    <message>
        <source>Read and change what lies under %1</source>
        <translation>%1 以下の読み取りと変更</translation>
    </message>
    <message>
        <source>Reach the host's own services, those on localhost too</source>
        <translation>ホスト自身のサービスへのアクセス (localhost のサービスを含む)</translation>
    </message>
    <message>
        <source>%1 uses the host's network.</source>
        <translation>%1 はホストのネットワークを使用します。</translation>
    </message>
    <message>
        <source>the default bridge</source>
        <translation>既定のブリッジ</translation>
    </message>
    <message>
        <source>Reach the other containers on %1</source>
        <translation>%1 上の他のコンテナへのアクセス</translation>
    </message>
    <message>
        <source>%1 is on that network.</source>
        <translation>%1 はこのネットワークにあります。</translation>
    </message>
    <message>
        <source>Find and change what earlier builds left in /opt/buildagent</source>
        <translation>以前のビルドが /opt/buildagent に残したものの参照と変更</translation>
    </message>
    <message>
        <source>%1 keeps its directories on the host.</source>
        <translation>%1 はディレクトリをホスト上に保持します。</translation>
    </message>
    <message>
        <source>Break out, but only through a flaw in the kernel or in Sysbox</source>
        <translation>外部への脱出 (ただし、カーネルまたは Sysbox の脆弱性を突く場合のみ)</translation>
    </message>
    <message>
        <source>Sysbox runs %1: root in it is an ordinary user of the host.</source>
        <translation>Sysbox が %1 を実行します。その中の root は、ホストの一般ユーザーです。</translation>
    </message>
    <message>
        <source>Use up all memory and processors of the host</source>
        <translation>ホストのすべてのメモリとプロセッサの使い切り</translation>
    </message>
    <message>
        <source>%1 has no limit for them.</source>
        <translation>%1 にはその制限がありません。</translation>
    </message>
    <message>
        <source>Read the agent's token</source>
        <translation>エージェントのトークンの読み取り</translation>
    </message>
    <message>
        <source>It is in the environment of %1.</source>
        <translation>トークンは %1 の環境変数にあります。</translation>
    </message>
    <message>
        <source>Read or change what agent and server say, if it is on the way</source>
        <translation>通信経路上から、エージェントとサーバーの通信を読み取り、改ざん</translation>
    </message>
    <message>
        <source>The server's address is %1.</source>
        <translation>サーバーのアドレスは %1 です。</translation>
    </message>
    <message>
        <source>“Mounting the socket with :ro makes it harmless.”</source>
        <translation>「ソケットを :ro でマウントすれば無害である」</translation>
    </message>
    <message>
        <source>That keeps the file from being replaced. Requests go through the socket all the same, and they are what the engine obeys.</source>
        <translation>これで防げるのは、ファイルの置き換えだけです。要求はそのままソケットを通り、エンジンはその要求に従います。</translation>
    </message>
    <message>
        <source>“The agent is not root, it only has the socket's group.”</source>
        <translation>「エージェントは root ではなく、ソケットのグループに属しているだけである」</translation>
    </message>
    <message>
        <source>The engine obeys whoever may write to its socket, and does it as root.</source>
        <translation>エンジンは、ソケットに書き込める相手なら誰にでも従い、root として実行します。</translation>
    </message>
    <message>
        <source>“Fewer capabilities (--cap-drop) hold builds back.”</source>
        <translation>「ケーパビリティを減らせば (--cap-drop)、ビルドを抑えられる」</translation>
    </message>
    <message>
        <source>They hold for the agent's container. The containers that a build has the engine start get whatever the build asks for.</source>
        <translation>その制限は、エージェントのコンテナにしか効きません。ビルドがエンジンに起動させるコンテナには、ビルドが要求したものがすべて与えられます。</translation>
    </message>
    <message>
        <source>“A proxy before the socket makes it safe.”</source>
        <translation>「ソケットの前にプロキシを置けば安全である」</translation>
    </message>
    <message>
        <source>Only one that lets no containers through. This one has to, for builds to run any, and it does not look at what they mount: one of them can mount the host's disk.</source>
        <translation>安全なのは、コンテナを通さないプロキシだけです。ここでは、ビルドがコンテナを実行できるように通す必要があり、しかも何をマウントするかは検査しません。そのため、コンテナの 1 つがホストのディスクをマウントできます。</translation>
    </message>
    <message>
        <source>“Who can't start containers can run nothing on the host's engine.”</source>
        <translation>「コンテナを起動できなければ、ホストのエンジンでは何も実行できない」</translation>
    </message>
    <message>
        <source>Each RUN in a Dockerfile is a container of that engine, root in it, and on the host's network if the build asks for it. What it can't have is a folder of the host or more rights.</source>
        <translation>Dockerfile の各 RUN は、そのエンジンのコンテナとして実行されます。その中では root であり、ビルドが要求すればホストのネットワークも使えます。与えられないのは、ホストのフォルダーとそれ以上の権限です。</translation>
    </message>
    <message>
        <source>“TLS and a network of its own keep builds away from the engine.”</source>
        <translation>「TLS と専用ネットワークがあれば、ビルドはエンジンに近づけない」</translation>
    </message>
    <message>
        <source>They keep strangers away. Every build can use the agent's key.</source>
        <translation>防げるのは外部の第三者だけです。どのビルドもエージェントの鍵を使えます。</translation>
    </message>
</context>
<context>
    <name>BuildTrial</name>
    <message>
        <source>The agent can't build an image and run it:</source>
        <translation>エージェントはイメージをビルドして実行できません:</translation>
    </message>
    <message>
        <source>The last lines above are docker's own.</source>
        <translation>上の最後の数行は、docker 自身の出力です。</translation>
    </message>
    <message>
        <source>A container of the image that was built says something else than it was told: %1</source>
        <translation>ビルドしたイメージのコンテナが、指示したものと異なる内容を出力しました: %1</translation>
    </message>
    <message>
        <source>an image was built, and a container of it ran</source>
        <translation>イメージをビルドし、そのコンテナを実行しました</translation>
    </message>
    <message>
        <source>an image was built; its proxy lets it run none</source>
        <translation>イメージをビルドしました (プロキシの制限により、コンテナは実行できません)</translation>
    </message>
    <message>
        <source>A container that the agent starts does not see the agent's files in %1.</source>
        <translation>エージェントが起動したコンテナから、%1 にあるエージェントのファイルが見えません。</translation>
    </message>
    <message>
        <source>TeamCity's container wrapper needs that folder at the same path where the engine runs. Mount it there, or switch the container wrapper off.</source>
        <translation>TeamCity の Container Wrapper を使うには、エンジンの実行場所にも同じパスでこのフォルダーが必要です。フォルダーをマウントするか、Container Wrapper をオフにしてください。</translation>
    </message>
    <message>
        <source>containers of builds see the agent's files</source>
        <translation>ビルドのコンテナからエージェントのファイルが見えます</translation>
    </message>
    <message>
        <source>A container that the agent starts has no network:</source>
        <translation>エージェントが起動したコンテナがネットワークに接続できません:</translation>
    </message>
    <message>
        <source>MTU: containers of builds send packets of up to %1 bytes, and their engine's own network lets only %2 through.</source>
        <translation>MTU: ビルドのコンテナは最大 %1 バイトのパケットを送信しますが、エンジン自身のネットワークは %2 バイトまでしか通しません。</translation>
    </message>
    <message>
        <source>Downloads in builds would hang. Put the engine into a sidecar with --engine-mtu %1.</source>
        <translation>ビルドのダウンロードが止まったままになるおそれがあります。--engine-mtu %1 を指定し、エンジンをサイドカーに配置してください。</translation>
    </message>
    <message>
        <source>containers of builds have a network, and can't find the name %1</source>
        <translation>ビルドのコンテナはネットワークに接続できますが、名前 %1 を解決できません</translation>
    </message>
    <message>
        <source>containers of builds have a network (MTU %1)</source>
        <translation>ビルドのコンテナはネットワークに接続できます (MTU %1)</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>ok      </source>
        <translation>OK      </translation>
    </message>
    <message>
        <source>warning </source>
        <translation>警告    </translation>
    </message>
    <message>
        <source>BLOCKER </source>
        <translation>NG      </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Looks whether a launch would work: the engine, its runtimes, images, names, paths. Asks the TeamCity server too; one that doesn't answer is a warning, for agents wait. Leaves everything as it is. Exits with 5 when something stands in the way, and with 3 when the engine can't be used.

Example: dind-wizard check --method sysbox --json</source>
        <translation>起動がうまくいくかどうかを、エンジンとそのランタイム、イメージ、名前、パスについて調べます。TeamCity サーバーにも問い合わせます。エージェントは待機できるため、サーバーが応答しない場合は警告にとどめます。何も変更しません。起動を妨げる問題があれば終了コード 5、エンジンを使用できなければ 3 を返します。

例: dind-wizard check --method sysbox --json</translation>
    </message>
    <message>
        <source>This deployment's own containers may be there.</source>
        <translation>この構成のコンテナがすでに存在していても問題としません。</translation>
    </message>
    <message>
        <source>Stopping, and removing what was made to look…</source>
        <translation>停止し、確認用に作成したものを削除しています…</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear the field</source>
        <translation>フィールドをクリア</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Settings file.</source>
        <translation>設定ファイル。</translation>
    </message>
    <message>
        <source>See dind-wizard --help.</source>
        <translation>dind-wizard --help を参照してください。</translation>
    </message>
    <message>
        <source>There is no command "%1".</source>
        <translation>コマンド "%1" はありません。</translation>
    </message>
    <message>
        <source>Commands: %1. See dind-wizard --help.</source>
        <translation>コマンド: %1。dind-wizard --help を参照してください。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Print the result as JSON.</source>
        <translation>結果を JSON で出力します。</translation>
    </message>
    <message>
        <source>The engine %1 is given twice.</source>
        <translation>エンジン %1 が 2 回指定されています。</translation>
    </message>
    <message>
        <source>Show the agents.</source>
        <translation>エージェントを表示します。</translation>
    </message>
    <message>
        <source>Only one settings file can be opened.</source>
        <translation>開くことができる設定ファイルは 1 つだけです。</translation>
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
        <translation>Docker を使用できる TeamCity ビルドエージェントをセットアップします。

  dind-wizard [--spec FILE] [--engine ENGINE]     ウィザードを開く
  dind-wizard --agents                            エージェントのウィンドウを開く
  dind-wizard --measure-start                     ウィンドウが開くまでの時間を表示する
  dind-wizard methods [METHOD]                    3 つの方式を説明する
  dind-wizard export --format FORMAT [-o PATH] …  実行内容を表示または書き出す
  dind-wizard check …                             起動できるかどうかを確認する
  dind-wizard launch …                            エージェントを起動する
  dind-wizard recover --undo|--finish             中断された起動を処理する
  dind-wizard agents list|logs|stop|start|restart|remove|diff
                                                  エージェントを管理する
  dind-wizard import FILE|-                       docker run、Compose、inspect → 設定
  dind-wizard doctor FILE|-                       エラーメッセージを説明する

dind-wizard COMMAND --help で、各コマンドのオプションと例を表示します。

--measure-start は、カーネルが記録したプロセスの開始時刻 (10 ms 単位) から、最初の
ページが描画されるまでの時間をミリ秒で出力し、何も保存せずに終了します。

終了コード: 0 完了。2 使い方または設定の誤り。3 エンジンに接続できないか拒否された。
4 起動に失敗し、作成したものをすべて削除した。5 起動を妨げる問題が見つかった。
1 その他。
</translation>
    </message>
    <message>
        <source>Tell how long the window takes to open.</source>
        <translation>ウィンドウが開くまでの時間を表示します。</translation>
    </message>
    <message>
        <source>--measure-start measures the wizard, and --agents opens another window.</source>
        <translation>--measure-start はウィザードを測定するためのもので、--agents は別のウィンドウを開きます。</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>どちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>This system does not tell when a program was started.</source>
        <translation>このシステムでは、プログラムの開始時刻を取得できません。</translation>
    </message>
</context>
<context>
    <name>CommandRow</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the command %1</source>
        <translation>コマンド %1 をコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>Compose</name>
    <message>
        <source>TeamCity agents "%1", method %2. Made by dind-wizard.</source>
        <translation>TeamCity エージェント "%1"、方式 %2。dind-wizard で作成。</translation>
    </message>
    <message>
        <source>Start with: docker compose up -d (or docker-compose up -d)</source>
        <translation>起動方法: docker compose up -d (または docker-compose up -d)</translation>
    </message>
    <message>
        <source>Compose 1 keeps only the last address of each extra host.</source>
        <translation>Compose 1 では、追加のホスト名ごとに最後のアドレスだけが残ります。</translation>
    </message>
    <message>
        <source>In the file %1, Compose replaces variables and reads quotes and # in its own way, so a value with $, #, quotes or blanks has to stand in single quotes there.</source>
        <translation>ファイル %1 では、Compose が変数を置換し、引用符と # を独自の方法で解釈します。そのため、$、#、引用符、空白を含む値は単一引用符で囲む必要があります。</translation>
    </message>
</context>
<context>
    <name>ComposeImport</name>
    <message>
        <source>Another file starts here. Only the first is read.</source>
        <translation>ここから別のファイルが始まっています。最初のファイルだけを読み込みます。</translation>
    </message>
    <message>
        <source>It is named %1 here. Compose puts the project's name in front, so it is not the same as one that Compose has made.</source>
        <translation>ここでは %1 という名前になります。Compose は名前の前にプロジェクト名を付けるため、Compose が作成したものとは別のものです。</translation>
    </message>
    <message>
        <source>This is so anyway.</source>
        <translation>指定しなくても、そうなります。</translation>
    </message>
    <message>
        <source>The wizard gives its labels anyway.</source>
        <translation>ウィザードが独自のラベルを必ず付けます。</translation>
    </message>
    <message>
        <source>Only the wizard's own labels are given to networks and volumes.</source>
        <translation>ネットワークとボリュームには、ウィザード自身のラベルだけが付きます。</translation>
    </message>
    <message>
        <source>The file has no services (line %1).</source>
        <translation>ファイルに services がありません (%1 行目)。</translation>
    </message>
    <message>
        <source>A Compose file lists containers under the key "services".</source>
        <translation>Compose ファイルでは、キー "services" の下にコンテナを記述します。</translation>
    </message>
    <message>
        <source>How far the container is shut off from the host is decided by the method.</source>
        <translation>コンテナをホストからどこまで隔離するかは、方式によって決まります。</translation>
    </message>
    <message>
        <source>An agent can be given limits of processors, memory and processes only.</source>
        <translation>エージェントに設定できる制限は、プロセッサ、メモリ、プロセス数だけです。</translation>
    </message>
    <message>
        <source>An agent gets no devices of the host.</source>
        <translation>エージェントには、ホストのデバイスは割り当てられません。</translation>
    </message>
    <message>
        <source>What the image itself says is used.</source>
        <translation>イメージ自体の指定が使われます。</translation>
    </message>
    <message>
        <source>Names on the network are the engine's to give.</source>
        <translation>ネットワーク上の名前は、エンジンが割り当てます。</translation>
    </message>
    <message>
        <source>An agent uses the engine's own name servers.</source>
        <translation>エージェントは、エンジンのネームサーバーを使用します。</translation>
    </message>
    <message>
        <source>It is for a swarm, a group of Docker hosts; an agent runs on one engine.</source>
        <translation>これは Swarm (Docker ホストのグループ) 用です。エージェントは 1 つのエンジンで動作します。</translation>
    </message>
    <message>
        <source>Files are given to an agent as volumes only.</source>
        <translation>エージェントにファイルを渡せるのは、ボリュームとしてだけです。</translation>
    </message>
    <message>
        <source>Logs are kept as the engine keeps them by default.</source>
        <translation>ログは、エンジンの既定の方法で保存されます。</translation>
    </message>
    <message>
        <source>An agent reads from no terminal.</source>
        <translation>エージェントは端末からの入力を読み取りません。</translation>
    </message>
    <message>
        <source>It tells Compose how to go about its work, and nothing about the container.</source>
        <translation>これは Compose の動作を指定するもので、コンテナには関係ありません。</translation>
    </message>
    <message>
        <source>Compose itself runs these commands; without it nobody does.</source>
        <translation>これらのコマンドは Compose 自身が実行します。Compose がなければ実行されません。</translation>
    </message>
    <message>
        <source>It is for Windows containers.</source>
        <translation>これは Windows コンテナ用です。</translation>
    </message>
    <message>
        <source>An agent stands by itself and takes nothing over from other containers.</source>
        <translation>エージェントは単独で動作し、他のコンテナから何も引き継ぎません。</translation>
    </message>
    <message>
        <source>Compose itself takes no notice of keys that start with x-.</source>
        <translation>x- で始まるキーは、Compose 自身も無視します。</translation>
    </message>
    <message>
        <source>No version of Compose knows this key.</source>
        <translation>このキーは、Compose のどのバージョンにもありません。</translation>
    </message>
    <message>
        <source>Images are not built here. Build it first and name it as the image.</source>
        <translation>ここではイメージをビルドしません。先にビルドし、そのイメージを指定してください。</translation>
    </message>
    <message>
        <source>It is the container's name.</source>
        <translation>これはコンテナの名前です。</translation>
    </message>
    <message>
        <source>It only says on which ports a program listens; containers of one network reach all ports.</source>
        <translation>これはプログラムがどのポートで待ち受けるかを示すだけです。同じネットワークのコンテナは、すべてのポートに接続できます。</translation>
    </message>
    <message>
        <source>The settings of the other service are not looked up. Import what "docker compose config" prints: it has them all in one place.</source>
        <translation>他のサービスの設定は参照しません。すべてを 1 か所にまとめた "docker compose config" の出力をインポートしてください。</translation>
    </message>
    <message>
        <source>That file is not at hand. Put its labels in here.</source>
        <translation>このファイルはここにありません。ファイル内のラベルをここに入力してください。</translation>
    </message>
    <message>
        <source>Containers of one network find each other by name without it.</source>
        <translation>同じネットワークのコンテナは、これがなくても互いを名前で見つけられます。</translation>
    </message>
    <message>
        <source>It is of Compose's first version; today it is network_mode or networks.</source>
        <translation>これは Compose の最初のバージョンのものです。現在は network_mode または networks を使います。</translation>
    </message>
    <message>
        <source>The image is taken for the engine's own processor.</source>
        <translation>イメージは、エンジン自身のプロセッサ用のものが使われます。</translation>
    </message>
    <message>
        <source>An agent calls the server by itself and needs no open port.</source>
        <translation>エージェントは自分からサーバーに接続するため、開いたポートは必要ありません。</translation>
    </message>
    <message>
        <source>It says when Compose leaves the service out. An agent that is set up here is always started.</source>
        <translation>これは Compose がサービスを除外する条件です。ここでセットアップするエージェントは、常に起動されます。</translation>
    </message>
    <message>
        <source>An agent must be able to write its own files, which it does when it is upgraded.</source>
        <translation>エージェントはアップグレード時に自分のファイルを書き換えるため、書き込みができる必要があります。</translation>
    </message>
    <message>
        <source>Folders in the computer's memory are not offered; volumes are.</source>
        <translation>メモリ上のフォルダーには対応していません。ボリュームを使用してください。</translation>
    </message>
    <message>
        <source>The engine decides how soon it tries again.</source>
        <translation>再試行までの時間は、エンジンが決めます。</translation>
    </message>
    <message>
        <source>It is the network's name.</source>
        <translation>これはネットワークの名前です。</translation>
    </message>
    <message>
        <source>The network must exist already.</source>
        <translation>ネットワークは、あらかじめ存在している必要があります。</translation>
    </message>
    <message>
        <source>It is the volume's name.</source>
        <translation>これはボリュームの名前です。</translation>
    </message>
    <message>
        <source>The volume exists already.</source>
        <translation>ボリュームは、すでに存在しています。</translation>
    </message>
    <message>
        <source>The other file is not read. Import it by itself.</source>
        <translation>もう一方のファイルは読み込みません。個別にインポートしてください。</translation>
    </message>
    <message>
        <source>It is Compose's name for the file.</source>
        <translation>これは Compose でのファイルの名前です。</translation>
    </message>
    <message>
        <source>It is the version of the file's format.</source>
        <translation>これはファイル形式のバージョンです。</translation>
    </message>
    <message>
        <source>The engine's defaults are taken. Make the network yourself before if it has to be different.</source>
        <translation>エンジンの既定値が使われます。既定値と異なるネットワークが必要な場合は、先に自分で作成してください。</translation>
    </message>
    <message>
        <source>The engine's defaults are taken. Make the volume yourself before if it has to be different.</source>
        <translation>エンジンの既定値が使われます。既定値と異なるボリュームが必要な場合は、先に自分で作成してください。</translation>
    </message>
    <message>
        <source>A number is wanted here.</source>
        <translation>ここには数値を指定します。</translation>
    </message>
    <message>
        <source>None is started this way. One agent is set up.</source>
        <translation>これでは 1 つも起動されません。エージェントを 1 つセットアップします。</translation>
    </message>
    <message>
        <source>Set up as often as %1: a fixed name can be given to one container only, and Compose wants the same number in all places.</source>
        <translation>%1 の指定と同じ数だけセットアップします。固定の名前を付けられるのは 1 つのコンテナだけで、Compose ではすべての箇所に同じ数を指定する必要があります。</translation>
    </message>
    <message>
        <source>The check that the image has, if it has one, is left as it is.</source>
        <translation>イメージにヘルスチェックがある場合は、そのまま使われます。</translation>
    </message>
    <message>
        <source>A check has no such setting here.</source>
        <translation>ヘルスチェックのこの設定には対応していません。</translation>
    </message>
    <message>
        <source>A time such as 1m30s is wanted here.</source>
        <translation>ここには 1m30s のような時間を指定します。</translation>
    </message>
    <message>
        <source>One of no, always, unless-stopped and on-failure is wanted here.</source>
        <translation>ここには no、always、unless-stopped、on-failure のいずれかを指定します。</translation>
    </message>
    <message>
        <source>0 is no limit.</source>
        <translation>0 は制限なしを意味します。</translation>
    </message>
    <message>
        <source>Say it as a number of processors: the quota divided by the period, which is 100000 unless cpu_period says otherwise.</source>
        <translation>プロセッサ数で指定してください。プロセッサ数は quota を period で割った値です。period は、cpu_period の指定がなければ 100000 です。</translation>
    </message>
    <message>
        <source>A size such as 2g or 512m is wanted here.</source>
        <translation>ここには 2g や 512m のようなサイズを指定します。</translation>
    </message>
    <message>
        <source>The path counts from the folder of the file. Put in the whole path.</source>
        <translation>このパスは、ファイルのあるフォルダーからの相対パスです。絶対パスを入力してください。</translation>
    </message>
    <message>
        <source>SOURCE:TARGET is wanted here.</source>
        <translation>ここには SOURCE:TARGET を指定します。</translation>
    </message>
    <message>
        <source>A volume without a name is lost with its container. Give it a name if its files are to be kept.</source>
        <translation>名前のないボリュームは、コンテナとともに失われます。ファイルを残す場合は、名前を付けてください。</translation>
    </message>
    <message>
        <source>Volumes can be read-only; they have no other options here.</source>
        <translation>ボリュームは読み取り専用にできますが、それ以外のオプションには対応していません。</translation>
    </message>
    <message>
        <source>Of all that can be mounted, an agent is given folders of the host and volumes.</source>
        <translation>エージェントにマウントできるのは、ホストのフォルダーとボリュームだけです。</translation>
    </message>
    <message>
        <source>A source and a target are wanted here.</source>
        <translation>ここにはマウント元とマウント先を指定します。</translation>
    </message>
    <message>
        <source>The engine decides how it connects an agent.</source>
        <translation>エージェントの接続方法は、エンジンが決めます。</translation>
    </message>
    <message>
        <source>An agent uses this network by default.</source>
        <translation>エージェントは、既定でこのネットワークを使用します。</translation>
    </message>
    <message>
        <source>NAME:ADDRESS is wanted here.</source>
        <translation>ここには NAME:ADDRESS を指定します。</translation>
    </message>
    <message>
        <source>Compose connects services that name no network to one of their own.</source>
        <translation>ネットワークを指定していないサービスを、Compose は独自のネットワークに接続します。</translation>
    </message>
    <message>
        <source>A $ starts a variable in a Compose file. A plain $ is written $$.</source>
        <translation>Compose ファイルでは、$ は変数の始まりを表します。$ という文字そのものは $$ と書きます。</translation>
    </message>
    <message>
        <source>The file takes %1 from its surroundings, which are not known here. Put the value in.</source>
        <translation>このファイルは %1 を実行環境から取得しますが、その値はここでは分かりません。値を入力してください。</translation>
    </message>
    <message>
        <source>The file wants %1 to be set in its surroundings, which are not known here: %2</source>
        <translation>このファイルでは %1 を実行環境で設定する必要がありますが、その値はここでは分かりません: %2</translation>
    </message>
    <message>
        <source>With the default of %1.</source>
        <translation>%1 の既定値を使用します。</translation>
    </message>
    <message>
        <source>The same key is set again in a place that counts more.</source>
        <translation>同じキーが、より優先される場所で再び設定されています。</translation>
    </message>
    <message>
        <source>Nothing is set here.</source>
        <translation>ここには何も設定されていません。</translation>
    </message>
    <message>
        <source>The same is set again in a place that counts more.</source>
        <translation>同じものが、より優先される場所で再び設定されています。</translation>
    </message>
    <message>
        <source>This is not what Compose wants to stand here.</source>
        <translation>これは Compose がここで受け付ける値ではありません。</translation>
    </message>
    <message>
        <source>NAME=value is wanted here.</source>
        <translation>ここには NAME=value を指定します。</translation>
    </message>
    <message>
        <source>A token is a secret and is kept in no settings. Give it when you launch, or authorise the agent in TeamCity.</source>
        <translation>トークンは秘密情報であり、設定には保存されません。起動時に指定するか、TeamCity でエージェントを承認してください。</translation>
    </message>
    <message>
        <source>The value comes from the surroundings of whoever starts Compose, which are not known here. Put it in.</source>
        <translation>この値は Compose を起動する人の実行環境から取得されますが、その値はここでは分かりません。値を入力してください。</translation>
    </message>
    <message>
        <source>The file holds the agent's token. Give it when you launch.</source>
        <translation>ファイルにエージェントのトークンが含まれています。トークンは起動時に指定してください。</translation>
    </message>
    <message>
        <source>That file is not at hand. Put its variables in as the agent's own.</source>
        <translation>このファイルはここにありません。ファイル内の変数をエージェントの変数として入力してください。</translation>
    </message>
    <message>
        <source>This is neither true nor false.</source>
        <translation>これは true でも false でもありません。</translation>
    </message>
    <message>
        <source>Engines take this one by default.</source>
        <translation>エンジンは既定でこれを使用します。</translation>
    </message>
    <message>
        <source>The wizard starts an agent after the engine that it needs.</source>
        <translation>ウィザードは、必要なエンジンが起動した後にエージェントを起動します。</translation>
    </message>
</context>
<context>
    <name>ContainerFlags</name>
    <message>
        <source>docker has no such flag.</source>
        <translation>docker にこのフラグはありません。</translation>
    </message>
    <message>
        <source>Its value is missing.</source>
        <translation>値がありません。</translation>
    </message>
    <message>
        <source>This flag is either true or false.</source>
        <translation>このフラグの値は true または false です。</translation>
    </message>
    <message>
        <source>It is given again, and the last one holds.</source>
        <translation>重複して指定されています。最後の指定が有効です。</translation>
    </message>
    <message>
        <source>Something is mounted there already.</source>
        <translation>すでに別のものがそこにマウントされています。</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>整数ではありません。</translation>
    </message>
    <message>
        <source>The command names no image.</source>
        <translation>コマンドにイメージが指定されていません。</translation>
    </message>
    <message>
        <source>Flags stand before the image. Behind it docker hands them to the program in the container.</source>
        <translation>フラグはイメージの前に置きます。イメージの後にあるものは、docker がコンテナ内のプログラムに渡します。</translation>
    </message>
    <message>
        <source>Agents start as their image says; they are given no other command.</source>
        <translation>エージェントはイメージの指定どおりに起動し、別のコマンドは渡されません。</translation>
    </message>
    <message>
        <source>Names on a network need a network that you made.</source>
        <translation>ネットワーク上の名前を使うには、自分で作成したネットワークが必要です。</translation>
    </message>
</context>
<context>
    <name>DiffCommand</name>
    <message>
        <source>%1: no differences</source>
        <translation>%1: 相違なし</translation>
    </message>
    <message>
        <source>%1: differs</source>
        <translation>%1: 相違あり</translation>
    </message>
    <message>
        <source>  To bring it back:</source>
        <translation>  元に戻すには:</translation>
    </message>
    <message>
        <source>No agents yet.</source>
        <translation>エージェントはまだありません。</translation>
    </message>
</context>
<context>
    <name>DockerCommand</name>
    <message>
        <source>Only what it starts is read.</source>
        <translation>これによって起動されるコマンドだけを読み込みます。</translation>
    </message>
    <message>
        <source>A docker command inside another command is not read. Paste it alone.</source>
        <translation>別のコマンドの中にある docker コマンドは読み込みません。単独で貼り付けてください。</translation>
    </message>
    <message>
        <source>Not a docker command.</source>
        <translation>docker コマンドではありません。</translation>
    </message>
    <message>
        <source>Import the Compose file itself.</source>
        <translation>Compose ファイル自体をインポートしてください。</translation>
    </message>
    <message>
        <source>Which engine is used is chosen in the wizard, or by --engine.</source>
        <translation>使用するエンジンは、ウィザードまたは --engine で選択します。</translation>
    </message>
    <message>
        <source>More than %1 containers are not read.</source>
        <translation>%1 個を超えるコンテナは読み込みません。</translation>
    </message>
    <message>
        <source>What is run inside a container later is not repeated.</source>
        <translation>後からコンテナ内で実行されるコマンドは再現されません。</translation>
    </message>
    <message>
        <source>Only docker run and docker create are read.</source>
        <translation>読み込むのは docker run と docker create だけです。</translation>
    </message>
    <message>
        <source>Networks and volumes are made with the engine's defaults. Make this one by hand first, then name it.</source>
        <translation>ネットワークとボリュームは、エンジンの既定値で作成されます。これは先に手動で作成し、その名前を指定してください。</translation>
    </message>
    <message>
        <source>The engine gives addresses out.</source>
        <translation>アドレスはエンジンが割り当てます。</translation>
    </message>
    <message>
        <source>There is no such container here.</source>
        <translation>そのようなコンテナはここにありません。</translation>
    </message>
</context>
<context>
    <name>DockerFlags</name>
    <message>
        <source>Agents always run in the background.</source>
        <translation>エージェントは常にバックグラウンドで実行されます。</translation>
    </message>
    <message>
        <source>Agents start as their image says.</source>
        <translation>エージェントはイメージの指定どおりに起動します。</translation>
    </message>
    <message>
        <source>The agent's name at the server is its container's name, whatever the host name is.</source>
        <translation>サーバーでのエージェントの名前は、ホスト名にかかわらず、コンテナの名前になります。</translation>
    </message>
    <message>
        <source>An agent calls its server and needs no port of its own; ports that builds publish belong to their containers.</source>
        <translation>エージェントは自分からサーバーに接続するため、専用のポートは必要ありません。ビルドが公開するポートは、そのコンテナのものです。</translation>
    </message>
    <message>
        <source>The method decides which rights the container has, and gives no others.</source>
        <translation>コンテナの権限は方式によって決まり、それ以外の権限は与えられません。</translation>
    </message>
    <message>
        <source>The limits that can be set are processors, memory and processes.</source>
        <translation>設定できる制限は、プロセッサ、メモリ、プロセス数です。</translation>
    </message>
    <message>
        <source>Name servers are the engine's; for single names add host entries.</source>
        <translation>ネームサーバーはエンジンのものが使われます。個々の名前には、追加のホスト名を設定してください。</translation>
    </message>
    <message>
        <source>The engine gives addresses out.</source>
        <translation>アドレスはエンジンが割り当てます。</translation>
    </message>
    <message>
        <source>The engine's own logging settings hold.</source>
        <translation>ログにはエンジン自身の設定が適用されます。</translation>
    </message>
    <message>
        <source>Only a sidecar has a health check, and the method makes it.</source>
        <translation>ヘルスチェックがあるのはサイドカーだけで、方式によって作成されます。</translation>
    </message>
    <message>
        <source>Windows containers only.</source>
        <translation>Windows コンテナ専用です。</translation>
    </message>
    <message>
        <source>The file is not read. Enter what it holds by hand, secrets apart.</source>
        <translation>このファイルは読み込みません。秘密情報を除き、内容を手動で入力してください。</translation>
    </message>
    <message>
        <source>Devices are not passed on to agents.</source>
        <translation>デバイスはエージェントに渡されません。</translation>
    </message>
    <message>
        <source>Annotations are for runtimes that this program does not set up.</source>
        <translation>アノテーションは、このプログラムがセットアップしないランタイム用のものです。</translation>
    </message>
    <message>
        <source>The images reap their processes themselves.</source>
        <translation>イメージは、終了したプロセスを自分で回収します。</translation>
    </message>
    <message>
        <source>Links are a thing of the past. Put both containers on one network, and name it.</source>
        <translation>リンクは廃止された機能です。両方のコンテナを同じネットワークに接続し、そのネットワークを指定してください。</translation>
    </message>
    <message>
        <source>The engine takes the image for its own kind of processor; another would be emulated, slowly.</source>
        <translation>エンジンは、自身と同じ種類のプロセッサ用のイメージを使います。別の種類のものはエミュレーションになり、低速です。</translation>
    </message>
    <message>
        <source>When to pull is a choice of the launch.</source>
        <translation>プルのタイミングは、起動時に選択します。</translation>
    </message>
    <message>
        <source>An agent updates itself and needs to write.</source>
        <translation>エージェントは自分自身を更新するため、書き込みができる必要があります。</translation>
    </message>
    <message>
        <source>Agents stay until you remove them.</source>
        <translation>エージェントは、削除するまで残ります。</translation>
    </message>
    <message>
        <source>The agent's directories are volumes.</source>
        <translation>エージェントのディレクトリはボリュームです。</translation>
    </message>
    <message>
        <source>It also hands the user's registry passwords over. The method docker-socket mounts the socket alone.</source>
        <translation>これはユーザーのレジストリのパスワードも渡します。方式 docker-socket は、ソケットだけをマウントします。</translation>
    </message>
    <message>
        <source>Volumes are made by the engine's own driver. Make this one first, then name it.</source>
        <translation>ボリュームはエンジン自身のドライバーで作成されます。これは先に作成し、その名前を指定してください。</translation>
    </message>
    <message>
        <source>Name the other container's volumes one by one.</source>
        <translation>他のコンテナのボリュームを 1 つずつ指定してください。</translation>
    </message>
</context>
<context>
    <name>DockerSocket</name>
    <message>
        <source>The proxy lets containers through, and whoever may start a container is root on the host. It keeps out Swarm with its secrets and configs, plugins, and little else.</source>
        <translation>このプロキシはコンテナを通します。コンテナを起動できる人は、ホストの root と同じです。プロキシが遮断するのは、Swarm とそのシークレットや構成、プラグインなど、わずかなものだけです。</translation>
    </message>
    <message>
        <source>The proxy lets no containers through, so build steps can't run in one (the Container Wrapper, docker run, docker compose). They can build, pull and push images. The agent's directories are volumes, not folders of the host.</source>
        <translation>このプロキシはコンテナを通さないため、コンテナ内でビルドステップを実行できません (Container Wrapper、docker run、docker compose)。イメージのビルド、プル、プッシュは可能です。エージェントのディレクトリは、ホストのフォルダーではなくボリュームになります。</translation>
    </message>
    <message>
        <source>The proxy cuts a connection on which nothing is said for ten minutes: a docker command that prints nothing for so long fails.</source>
        <translation>プロキシは、10 分間通信のない接続を切断します。その間何も出力しない docker コマンドは失敗します。</translation>
    </message>
    <message>
        <source>The proxy asks for no password. On Linux whoever is logged in on the engine's host can reach it at its container's address, as can containers on the host's network: use it on a host that is for builds only.</source>
        <translation>このプロキシはパスワードを要求しません。Linux では、エンジンのホストにログインしている人なら誰でもコンテナのアドレスからプロキシに接続でき、ホストのネットワーク上のコンテナも接続できます。ビルド専用のホストで使用してください。</translation>
    </message>
    <message>
        <source>The agent's directories are made on the host under /opt/buildagent. They start empty, so the agent's first connection takes some minutes longer: it fetches its tools and plugins from the server.</source>
        <translation>エージェントのディレクトリは、ホストの /opt/buildagent の下に作成されます。最初は空なので、エージェントはツールとプラグインをサーバーから取得します。そのため、初回の接続には数分余計にかかります。</translation>
    </message>
    <message>
        <source>The group of the engine's socket could not be read; %1 is taken. If the agent is denied access to the socket, put in the number that this prints on the engine's host: stat -c %g %2</source>
        <translation>エンジンのソケットのグループを読み取れなかったため、%1 を使用します。エージェントがソケットへのアクセスを拒否される場合は、エンジンのホストで次のコマンドを実行し、表示された番号を入力してください: stat -c %g %2</translation>
    </message>
    <message>
        <source>The agent does not run as root and must be able to write its directories on the host. Before the first start, run there: sudo install -d -o 1000 -g 1000 /opt/buildagent/work /opt/buildagent/temp /opt/buildagent/tools /opt/buildagent/plugins /opt/buildagent/system</source>
        <translation>エージェントは root として実行されないため、ホスト上のディレクトリに書き込める必要があります。初回の起動前に、ホストで次のコマンドを実行してください: sudo install -d -o 1000 -g 1000 /opt/buildagent/work /opt/buildagent/temp /opt/buildagent/tools /opt/buildagent/plugins /opt/buildagent/system</translation>
    </message>
</context>
<context>
    <name>DoctorCommand</name>
    <message>
        <source>  Line %1: %2</source>
        <translation>  %1 行目: %2</translation>
    </message>
    <message>
        <source>  Why: %1</source>
        <translation>  理由: %1</translation>
    </message>
    <message>
        <source>  What to do: %1</source>
        <translation>  対処方法: %1</translation>
    </message>
    <message>
        <source>  More: %1</source>
        <translation>  詳細: %1</translation>
    </message>
    <message>
        <source>Explains the errors in a log, or in what a terminal printed: Docker's, Compose's, Sysbox's and TeamCity's. Says what lies behind each one that it knows and what to do. Asks no engine and changes nothing. Tokens of agents are not shown again.

Examples: docker logs teamcity-agent 2&gt;&amp;1 | dind-wizard doctor -
          dind-wizard doctor teamcity-agent.log</source>
        <translation>ログや端末の出力に含まれる、Docker、Compose、Sysbox、TeamCity のエラーを説明します。認識できたエラーごとに、その原因と対処方法を示します。エンジンには問い合わせず、何も変更しません。エージェントのトークンが表示されることはありません。

例: docker logs teamcity-agent 2&gt;&amp;1 | dind-wizard doctor -
    dind-wizard doctor teamcity-agent.log</translation>
    </message>
    <message>
        <source>The file, or - for standard input.</source>
        <translation>ファイル。標準入力の場合は -。</translation>
    </message>
    <message>
        <source>Give one file, or - for standard input.</source>
        <translation>ファイルを 1 つ、または標準入力を表す - を指定してください。</translation>
    </message>
    <message>
        <source>Example: docker logs teamcity-agent 2&gt;&amp;1 | dind-wizard doctor -</source>
        <translation>例: docker logs teamcity-agent 2&gt;&amp;1 | dind-wizard doctor -</translation>
    </message>
    <message>
        <source>This text is larger than 16 MiB.</source>
        <translation>このテキストは 16 MiB を超えています。</translation>
    </message>
    <message>
        <source>Give its end, where the error is: tail -n 2000 FILE | dind-wizard doctor -</source>
        <translation>エラーのある末尾の部分を指定してください: tail -n 2000 FILE | dind-wizard doctor -</translation>
    </message>
    <message>
        <source>No error in this text is known here. Give more of it, from some lines before the error on: the log of the agent's container, and of its engine's if it has one (docker logs). "dind-wizard check" looks at the engine itself.</source>
        <translation>このテキストに、認識できるエラーはありません。エラーの数行前からの、より広い範囲を指定してください。エージェントのコンテナのログと、専用エンジンがある場合はそのログも確認してください (docker logs)。エンジン自体は "dind-wizard check" で確認できます。</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Trust boundary: a hostile build can take over everything in here</source>
        <translation>信頼境界: 悪意のあるビルドは、この中のすべてを乗っ取れます</translation>
    </message>
    <message>
        <source>Docker engine of the host</source>
        <translation>ホストの Docker エンジン</translation>
    </message>
    <message>
        <source>starts the containers and keeps the volumes</source>
        <translation>コンテナを起動し、ボリュームを管理</translation>
    </message>
    <message>
        <source>Trust boundary: beyond it only images and the host's network</source>
        <translation>信頼境界: この外で使えるのは、イメージとホストのネットワークだけ</translation>
    </message>
    <message>
        <source>Trust boundary: a build can do as it likes in here, and stays</source>
        <translation>信頼境界: ビルドはこの中で何でもできますが、外には出られません</translation>
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
        <translation>Docker エンジン</translation>
    </message>
    <message>
        <source>in the agent's container</source>
        <translation>エージェントのコンテナ内</translation>
    </message>
    <message>
        <source>steps of</source>
        <translation>docker build の</translation>
    </message>
    <message>
        <source>containers that</source>
        <translation>ビルドが起動する</translation>
    </message>
    <message>
        <source>docker build</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>builds start</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>of the host</source>
        <translation>(ホスト)</translation>
    </message>
    <message>
        <source>builds make images there</source>
        <translation>ビルドがイメージを作成</translation>
    </message>
    <message>
        <source>builds command it</source>
        <translation>ビルドが操作</translation>
    </message>
    <message>
        <source>listens here</source>
        <translation>ここで待機</translation>
    </message>
    <message>
        <source>Container %1</source>
        <translation>コンテナ %1</translation>
    </message>
    <message>
        <source>Network %1</source>
        <translation>ネットワーク %1</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>ボリューム %1</translation>
    </message>
    <message>
        <source>and %1 more made the same way: %2 to %3</source>
        <translation>同じ構成が他に %1 個: %2 ～ %3</translation>
    </message>
    <message>
        <source>TeamCity</source>
        <translation>TeamCity</translation>
    </message>
    <message>
        <source>server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (読み取り専用)</translation>
    </message>
    <message>
        <source>The agent's configuration: who it is for the TeamCity server. As long as it is kept, a container that is made anew is the same agent.</source>
        <translation>エージェントの構成で、TeamCity サーバーに対する身元を表します。これが残っている限り、コンテナを作り直しても同じエージェントです。</translation>
    </message>
    <message>
        <source>The checkouts in which builds work.</source>
        <translation>ビルドが作業するチェックアウトです。</translation>
    </message>
    <message>
        <source>Temporary files of builds, emptied between them.</source>
        <translation>ビルドの一時ファイルです。ビルドのたびに空になります。</translation>
    </message>
    <message>
        <source>What the agent fetched from the server to run build steps with.</source>
        <translation>ビルドステップの実行用に、エージェントがサーバーから取得したものです。</translation>
    </message>
    <message>
        <source>The agent's caches.</source>
        <translation>エージェントのキャッシュです。</translation>
    </message>
    <message>
        <source>The agent's logs.</source>
        <translation>エージェントのログです。</translation>
    </message>
    <message>
        <source>All that the server knows: its settings, its internal database, and what builds leave.</source>
        <translation>サーバーが持つすべての情報です。設定、内部データベース、ビルドの成果物が含まれます。</translation>
    </message>
    <message>
        <source>The server's logs.</source>
        <translation>サーバーのログです。</translation>
    </message>
    <message>
        <source>Temporary files of the server.</source>
        <translation>サーバーの一時ファイルです。</translation>
    </message>
    <message>
        <source>The keys with which the agent proves to its engine who it is. The engine makes them when it starts first.</source>
        <translation>エージェントがエンジンに対して身元を証明するための鍵です。エンジンが初回の起動時に作成します。</translation>
    </message>
    <message>
        <source>Where a Docker engine in this container keeps images, containers and build cache. Never give it to two engines at once.</source>
        <translation>このコンテナの Docker エンジンが、イメージ、コンテナ、ビルドキャッシュを保存する場所です。2 つのエンジンに同時に使わせないでください。</translation>
    </message>
    <message>
        <source>TeamCity server %1</source>
        <translation>TeamCity サーバー %1</translation>
    </message>
    <message>
        <source>A container of the image %1, made with the agents for trying things out. It hands builds to them at %2. It never calls an agent; agents ask.</source>
        <translation>イメージ %1 のコンテナで、試用のためにエージェントと一緒に作成されます。%2 でエージェントにビルドを渡します。サーバーからエージェントを呼び出すことはなく、エージェントから問い合わせます。</translation>
    </message>
    <message>
        <source>TeamCity server</source>
        <translation>TeamCity サーバー</translation>
    </message>
    <message>
        <source>%1: it hands builds to its agents. It never calls an agent; agents ask.</source>
        <translation>%1: エージェントにビルドを渡します。サーバーからエージェントを呼び出すことはなく、エージェントから問い合わせます。</translation>
    </message>
    <message>
        <source>%1 asks TeamCity for builds</source>
        <translation>%1 が TeamCity にビルドを問い合わせ</translation>
    </message>
    <message>
        <source>The agent calls %1 and keeps asking, so no port has to be open towards the agent.</source>
        <translation>エージェントが %1 に接続して問い合わせ続けるため、エージェント側のポートを開く必要はありません。</translation>
    </message>
    <message>
        <source>Trust boundary of %1</source>
        <translation>%1 の信頼境界</translation>
    </message>
    <message>
        <source>A build can do as it likes in here. Through the proxy it reaches beyond: to the images of the host's engine, and to the host's network while an image is built. To get at the host itself it would have to break what keeps containers apart.</source>
        <translation>ビルドはこの中で何でもできます。プロキシを通じて、外にあるホストのエンジンのイメージと、イメージのビルド中はホストのネットワークにも到達できます。ホスト自体に到達するには、コンテナの隔離を破る必要があります。</translation>
    </message>
    <message>
        <source>A build can do as it likes in here. To get out it would have to break what keeps containers apart.</source>
        <translation>ビルドはこの中で何でもできます。外に出るには、コンテナの隔離を破る必要があります。</translation>
    </message>
    <message>
        <source>Trust boundary: the whole host</source>
        <translation>信頼境界: ホスト全体</translation>
    </message>
    <message>
        <source>A build that means harm can take over everything inside this line. Let only builds run here that you would give root on this machine.</source>
        <translation>悪意のあるビルドは、この線の内側のすべてを乗っ取れます。ここでは、このマシンの root 権限を与えてもよいビルドだけを実行してください。</translation>
    </message>
    <message>
        <source>The machine whose Docker engine runs the containers. Under Docker Desktop it is a virtual machine.</source>
        <translation>Docker エンジンがコンテナを実行するマシンです。Docker Desktop では仮想マシンになります。</translation>
    </message>
    <message>
        <source>It starts the containers and keeps the volumes. Builds have no way to command it directly: they use an engine of their own.</source>
        <translation>コンテナを起動し、ボリュームを管理します。ビルドは専用のエンジンを使うため、このエンジンを直接操作することはできません。</translation>
    </message>
    <message>
        <source>It starts the agent's container. Builds may have it build, pull and push images, and share its images with everything else that runs on this host.</source>
        <translation>エージェントのコンテナを起動します。ビルドはこのエンジンにイメージのビルド、プル、プッシュを行わせることができ、このホストで動作する他のすべてのものとイメージを共有します。</translation>
    </message>
    <message>
        <source>It starts the agent's container, and it obeys builds as well: they share its images, containers, names and ports with everything else that runs on this host.</source>
        <translation>エージェントのコンテナを起動し、ビルドの指示にも従います。ビルドは、イメージ、コンテナ、名前、ポートを、このホストで動作する他のすべてのものと共有します。</translation>
    </message>
    <message>
        <source>Proxy of the socket: %1</source>
        <translation>ソケットのプロキシ: %1</translation>
    </message>
    <message>
        <source>A container of the image %1 (a sidecar): it hands on to the host's engine what one agent may ask of it, and refuses the rest.</source>
        <translation>イメージ %1 のコンテナ (サイドカー) です。1 つのエージェントに許された要求だけをホストのエンジンに渡し、それ以外を拒否します。</translation>
    </message>
    <message>
        <source>It lets containers through, whatever they mount: that is as much as the socket itself.</source>
        <translation>何をマウントするかにかかわらず、コンテナを通します。これはソケットそのものを渡すのと同じです。</translation>
    </message>
    <message>
        <source>It lets images through, and no containers.</source>
        <translation>イメージを通し、コンテナは通しません。</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation>エージェント %1</translation>
    </message>
    <message>
        <source>Docker engine %1</source>
        <translation>Docker エンジン %1</translation>
    </message>
    <message>
        <source>A container of the image %1. Build steps run in it.</source>
        <translation>イメージ %1 のコンテナです。ビルドステップはこの中で実行されます。</translation>
    </message>
    <message>
        <source>A container of the image %1 (a sidecar): a complete Docker engine for one agent.</source>
        <translation>イメージ %1 のコンテナ (サイドカー) です。1 つのエージェント専用の完全な Docker エンジンです。</translation>
    </message>
    <message>
        <source>It is privileged: Docker lifts nearly all limits it puts on containers.</source>
        <translation>特権コンテナです。Docker がコンテナに課す制限のほとんどが解除されます。</translation>
    </message>
    <message>
        <source>Sysbox runs it: root in it is an ordinary user of the host.</source>
        <translation>Sysbox で実行されます。この中の root は、ホストの一般ユーザーです。</translation>
    </message>
    <message>
        <source>Docker engine inside %1</source>
        <translation>%1 内の Docker エンジン</translation>
    </message>
    <message>
        <source>The agent's container starts an engine of its own. Paths and localhost mean the same to a build and to the containers it starts.</source>
        <translation>エージェントのコンテナが専用のエンジンを起動します。パスと localhost は、ビルドとそれが起動するコンテナで同じものを指します。</translation>
    </message>
    <message>
        <source>Containers that builds start</source>
        <translation>ビルドが起動するコンテナ</translation>
    </message>
    <message>
        <source>Steps of docker build</source>
        <translation>docker build のステップ</translation>
    </message>
    <message>
        <source>The engine runs each RUN of a Dockerfile in a container beside the agent: root in it, without folders of the host, and gone afterwards. Builds can start no others.</source>
        <translation>エンジンは、Dockerfile の各 RUN をエージェントの隣のコンテナで実行します。その中では root ですが、ホストのフォルダーはなく、終了後に削除されます。ビルドは、それ以外のコンテナを起動できません。</translation>
    </message>
    <message>
        <source>They run beside the agent, as siblings. Paths that a build gives them are paths of the host, and ports that they publish open on the host.</source>
        <translation>エージェントの隣で、同列のコンテナとして実行されます。ビルドが指定するパスはホストのパスになり、公開するポートはホストで開きます。</translation>
    </message>
    <message>
        <source>They run in the sidecar. Paths that a build gives them are the sidecar's, and ports that they publish open there, under the name docker.</source>
        <translation>サイドカーの中で実行されます。ビルドが指定するパスはサイドカーのパスになり、公開するポートはサイドカーの docker という名前で開きます。</translation>
    </message>
    <message>
        <source>They run inside the agent's container: its paths are theirs, and ports that they publish open on its localhost.</source>
        <translation>エージェントのコンテナの中で実行されます。パスはエージェントと共通で、公開するポートはエージェントの localhost で開きます。</translation>
    </message>
    <message>
        <source>%1 commands %2</source>
        <translation>%1 が %2 を操作</translation>
    </message>
    <message>
        <source>The docker command in the agent talks to this engine over their private network, encrypted with TLS, and shows a key. That keeps strangers out, not builds: every build can use the key.</source>
        <translation>エージェント内の docker コマンドは、専用のプライベートネットワークを通じて TLS で暗号化してこのエンジンと通信し、鍵を提示します。これで防げるのは外部の第三者だけで、ビルドは防げません。どのビルドもその鍵を使えます。</translation>
    </message>
    <message>
        <source>%1 asks %2</source>
        <translation>%1 が %2 に要求</translation>
    </message>
    <message>
        <source>The docker command in the agent talks to the proxy over their private network, in the clear and without a password. Nobody else is on that network.</source>
        <translation>エージェント内の docker コマンドは、専用のプライベートネットワークを通じて、暗号化もパスワードもなしにプロキシと通信します。このネットワークには他に何も接続されていません。</translation>
    </message>
    <message>
        <source>Socket %1</source>
        <translation>ソケット %1</translation>
    </message>
    <message>
        <source>The way to command the Docker engine of the host. Whoever may write to it is root on the host.</source>
        <translation>ホストの Docker エンジンを操作する手段です。これに書き込める人は、ホストの root と同じです。</translation>
    </message>
    <message>
        <source>Path of the host: %1</source>
        <translation>ホストのパス: %1</translation>
    </message>
    <message>
        <source>It lies on the host itself.</source>
        <translation>ホスト自体にあります。</translation>
    </message>
    <message>
        <source>A volume: disk space that the Docker engine of the host manages. It stays when the container is removed.</source>
        <translation>ボリュームは、ホストの Docker エンジンが管理するディスク領域です。コンテナを削除しても残ります。</translation>
    </message>
    <message>
        <source>All agents share it.</source>
        <translation>すべてのエージェントで共有されます。</translation>
    </message>
    <message>
        <source>%1 is %2 in %3</source>
        <translation>%1 は %3 では %2</translation>
    </message>
    <message>
        <source>Through this the docker command in the agent commands the host's engine.</source>
        <translation>これを通じて、エージェント内の docker コマンドがホストのエンジンを操作します。</translation>
    </message>
    <message>
        <source>Through this the proxy hands on what it lets through.</source>
        <translation>これを通じて、プロキシは許可した要求を渡します。</translation>
    </message>
    <message>
        <source>Mounted read-only it takes requests all the same.</source>
        <translation>読み取り専用でマウントしても、要求は受け付けられます。</translation>
    </message>
    <message>
        <source>The container can only read there.</source>
        <translation>コンテナは、ここを読み取ることしかできません。</translation>
    </message>
    <message>
        <source>The container can read and write there.</source>
        <translation>コンテナは、ここを読み書きできます。</translation>
    </message>
    <message>
        <source>If the host has no such directory, the engine makes it.</source>
        <translation>このディレクトリがホストにない場合は、エンジンが作成します。</translation>
    </message>
    <message>
        <source>Made for this agent and its proxy alone.</source>
        <translation>このエージェントとそのプロキシ専用に作成されます。</translation>
    </message>
    <message>
        <source>Made for this agent and its engine alone.</source>
        <translation>このエージェントとそのエンジン専用に作成されます。</translation>
    </message>
    <message>
        <source>The default bridge network</source>
        <translation>既定のブリッジネットワーク</translation>
    </message>
    <message>
        <source>The network that Docker puts containers on when nothing else is said. Containers of other people are on it too and can be reached by their addresses.</source>
        <translation>指定がない場合に、Docker がコンテナを接続するネットワークです。他の人のコンテナも接続されており、アドレスで到達できます。</translation>
    </message>
    <message>
        <source>Made for the server and its agents. They can reach each other on it.</source>
        <translation>サーバーとそのエージェント用に作成されます。これらは互いに通信できます。</translation>
    </message>
    <message>
        <source>It has to exist already. What else is on it can be reached by builds.</source>
        <translation>あらかじめ存在している必要があります。そこに接続されている他のものにも、ビルドから到達できます。</translation>
    </message>
    <message>
        <source>%1 is on %2</source>
        <translation>%1 は %2 に接続</translation>
    </message>
    <message>
        <source>Through this network it reaches the outside.</source>
        <translation>このネットワークを通じて外部と通信します。</translation>
    </message>
    <message>
        <source>Others on this network find it under the name %1.</source>
        <translation>このネットワークの他のコンテナからは、%1 という名前で見つけられます。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>Port %1 of the host</source>
        <translation>ホストのポート %1</translation>
    </message>
    <message>
        <source>The door for your browser. It is open on the host itself only and not to its network, because the first visitor of a new server becomes administrator.</source>
        <translation>ブラウザーからの入口です。新しいサーバーに最初にアクセスした人が管理者になるため、ポートはホスト自体にのみ開かれ、そのネットワークには公開されません。</translation>
    </message>
    <message>
        <source>%1 is port %2 of %3</source>
        <translation>%1 は %3 のポート %2</translation>
    </message>
    <message>
        <source>The host's engine passes on what comes in there.</source>
        <translation>ここに届いた通信を、ホストのエンジンが転送します。</translation>
    </message>
    <message>
        <source>And %1 more</source>
        <translation>他に %1 個</translation>
    </message>
    <message>
        <source>Each has containers, volumes and networks of its own like those shown: %1 to %2.</source>
        <translation>それぞれが、図と同様の専用のコンテナ、ボリューム、ネットワークを持ちます: %1 ～ %2。</translation>
    </message>
    <message>
        <source>privileged</source>
        <translation>特権</translation>
    </message>
    <message>
        <source>as root</source>
        <translation>root として実行</translation>
    </message>
    <message>
        <source>as the image's user</source>
        <translation>イメージのユーザーで実行</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>%1 として実行</translation>
    </message>
    <message>
        <source>lets containers through</source>
        <translation>コンテナを通す</translation>
    </message>
    <message>
        <source>lets images through only</source>
        <translation>イメージだけを通す</translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 CPU</translation>
    </message>
    <message>
        <source>default bridge</source>
        <translation>既定のブリッジ</translation>
    </message>
    <message numerus="yes">
        <source>%n TeamCity agent(s) on a Docker host, method %1.</source>
        <translation>
            <numerusform>Docker ホスト上の TeamCity エージェント %n 個、方式 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The trust boundary is the whole host.</source>
        <translation>信頼境界はホスト全体です。</translation>
    </message>
    <message>
        <source>The trust boundary runs around each agent.</source>
        <translation>信頼境界は各エージェントの周囲です。</translation>
    </message>
    <message>
        <source>The server %1 is made with it.</source>
        <translation>サーバー %1 も一緒に作成されます。</translation>
    </message>
    <message>
        <source>The server is %1.</source>
        <translation>サーバーは %1 です。</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>path of the host</source>
        <translation>ホストのパス</translation>
    </message>
    <message>
        <source>engine's socket</source>
        <translation>エンジンのソケット</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>port of the host</source>
        <translation>ホストのポート</translation>
    </message>
    <message>
        <source>read and write</source>
        <translation>読み書き</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>読み取り専用</translation>
    </message>
</context>
<context>
    <name>Drift</name>
    <message>
        <source>present</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>an answer that can't be read</source>
        <translation>読み取れない応答</translation>
    </message>
    <message>
        <source>set</source>
        <translation>設定あり</translation>
    </message>
    <message>
        <source>%1: it is not there</source>
        <translation>%1: 存在しません</translation>
    </message>
    <message>
        <source>%1: it was not asked for</source>
        <translation>%1: 指定していないものです</translation>
    </message>
    <message>
        <source>%1: the engine gave %2</source>
        <translation>%1: エンジンによる値は %2 です</translation>
    </message>
    <message>
        <source>%1: not asked for, it has %2</source>
        <translation>%1: 指定していませんが、%2 になっています</translation>
    </message>
    <message>
        <source>%1: %2 was asked for, it has none</source>
        <translation>%1: %2 を指定しましたが、設定されていません</translation>
    </message>
    <message>
        <source>%1: %2 was asked for, it has %3</source>
        <translation>%1: %2 を指定しましたが、%3 になっています</translation>
    </message>
</context>
<context>
    <name>EngineDialog</name>
    <message>
        <source>Choose the engine</source>
        <translation>エンジンの選択</translation>
    </message>
    <message>
        <source>Name a Docker context, or type an address such as unix:///run/user/1000/docker.sock. Leave it empty to use the engine that the docker command would.</source>
        <translation>Docker コンテキストの名前、または unix:///run/user/1000/docker.sock のようなアドレスを入力します。空のままにすると、docker コマンドと同じエンジンが使われます。</translation>
    </message>
    <message>
        <source>Docker context or address</source>
        <translation>Docker コンテキストまたはアドレス</translation>
    </message>
    <message>
        <source>as the docker command chooses</source>
        <translation>docker コマンドと同じ</translation>
    </message>
    <message>
        <source>The name of a Docker context, or an address: unix://, npipe://, tcp:// or ssh://USER@HOST. Empty: as the docker command finds it.</source>
        <translation>Docker コンテキストの名前、またはアドレス (unix://、npipe://、tcp://、ssh://USER@HOST) を入力します。空の場合は、docker コマンドと同じエンジンを使用します。</translation>
    </message>
</context>
<context>
    <name>EngineNetwork</name>
    <message>
        <source>Enter a subnet such as 10.201.0.0/16.</source>
        <translation>10.201.0.0/16 のようなサブネットを入力してください。</translation>
    </message>
    <message>
        <source>Each network of the engine takes 256 addresses, and the default one is the first: give a subnet between /8 and /22.</source>
        <translation>エンジンの各ネットワークは 256 個のアドレスを使い、最初の 1 つは既定のネットワークになります。/8 から /22 までのサブネットを指定してください。</translation>
    </message>
    <message>
        <source>The subnet begins at %1/%2.</source>
        <translation>サブネットの先頭は %1/%2 です。</translation>
    </message>
    <message>
        <source>Enter the mirror's address, such as https://mirror.example.com.</source>
        <translation>ミラーのアドレスを入力してください (例: https://mirror.example.com)。</translation>
    </message>
    <message>
        <source>An engine takes no user or password for a mirror.</source>
        <translation>エンジンは、ミラーのユーザー名やパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>An engine takes only the host and port of a mirror, with nothing behind them.</source>
        <translation>エンジンが受け付けるのは、ミラーのホストとポートだけです。その後には何も付けられません。</translation>
    </message>
    <message>
        <source>Builds use the host's engine, which has settings of its own: this is not used.</source>
        <translation>ビルドは独自の設定を持つホストのエンジンを使うため、この設定は使われません。</translation>
    </message>
    <message>
        <source>Only an engine in a sidecar can be told this. One in the agent goes by /etc/docker/daemon.json of its image: this is not used.</source>
        <translation>これを指定できるのは、サイドカーのエンジンだけです。エージェント内のエンジンは、イメージの /etc/docker/daemon.json に従うため、この設定は使われません。</translation>
    </message>
    <message>
        <source>Packets have between %1 and %2 bytes; 1500 is usual.</source>
        <translation>パケットのサイズは %1 から %2 バイトまでです。通常は 1500 です。</translation>
    </message>
    <message>
        <source>Enter hosts with their ports, such as registry.example.com:5000, without http://.</source>
        <translation>registry.example.com:5000 のように、ホストとポートを http:// なしで入力してください。</translation>
    </message>
    <message>
        <source>These are more than 100 registries.</source>
        <translation>レジストリが 100 個を超えています。</translation>
    </message>
    <message>
        <source>Whoever is on the way to these registries can read and change the images that builds pull.</source>
        <translation>これらのレジストリとの通信経路上にいる人は、ビルドがプルするイメージを読み取ったり書き換えたりできます。</translation>
    </message>
</context>
<context>
    <name>EngineSetup</name>
    <message>
        <source>Remove what would be in the way of Docker's own packages. Images, containers and volumes stay.</source>
        <translation>Docker のパッケージと競合するものを削除します。イメージ、コンテナ、ボリュームは残ります。</translation>
    </message>
    <message>
        <source>Tell the package manager about Docker's packages, and the key with which they are signed.</source>
        <translation>Docker のパッケージと、その署名に使われる鍵をパッケージマネージャーに登録します。</translation>
    </message>
    <message>
        <source>a version at “Candidate”</source>
        <translation>「Candidate」の欄にバージョン</translation>
    </message>
    <message>
        <source>Install the engine. It starts at once, and with the machine.</source>
        <translation>エンジンをインストールします。エンジンはすぐに起動し、以後はマシンとともに起動します。</translation>
    </message>
    <message>
        <source>Tell the package manager about Docker's packages.</source>
        <translation>Docker のパッケージをパッケージマネージャーに登録します。</translation>
    </message>
    <message>
        <source>Install the engine. When it asks for a key, say yes only to the fingerprint %1.</source>
        <translation>エンジンをインストールします。鍵について確認を求められたら、フィンガープリントが %1 の場合にだけ許可してください。</translation>
    </message>
    <message>
        <source>Start it, now and with the machine.</source>
        <translation>エンジンを起動し、以後はマシンとともに起動するようにします。</translation>
    </message>
    <message>
        <source>Join the group docker, so that you may use the engine without sudo. Know what that means: whoever is in this group is as powerful as root on this machine.</source>
        <translation>sudo なしでエンジンを使えるように、グループ docker に参加します。このグループに属する人は、このマシンの root と同じ権限を持つことに注意してください。</translation>
    </message>
    <message>
        <source>It counts from your next login: log out and in again, then start this program anew.</source>
        <translation>次回のログインから有効になります。ログアウトして再びログインし、このプログラムを起動し直してください。</translation>
    </message>
    <message>
        <source>a part for the client and one for the server</source>
        <translation>クライアントとサーバーの両方の情報</translation>
    </message>
    <message>
        <source>Docker Desktop is installed but does not run. Start it from the menu of your desktop, or so:</source>
        <translation>Docker Desktop はインストールされていますが、実行されていません。デスクトップのメニューから、または次のように起動してください:</translation>
    </message>
    <message>
        <source>If it runs and is not found: its engine has an address of its own. Choose “Other engine…” and type desktop-linux.</source>
        <translation>実行中なのに見つからない場合、そのエンジンには専用のアドレスがあります。「その他のエンジン…」を選び、desktop-linux と入力してください。</translation>
    </message>
    <message>
        <source>Docker is installed, but its engine does not run. Start it.</source>
        <translation>Docker はインストールされていますが、エンジンが実行されていません。エンジンを起動してください。</translation>
    </message>
    <message>
        <source>“active” or “running”</source>
        <translation>「active」または「running」</translation>
    </message>
    <message>
        <source>If it does not start, its log says why. “dind-wizard doctor” explains many of its errors.</source>
        <translation>起動しない場合は、ログに理由が記録されています。多くのエラーは「dind-wizard doctor」で説明を確認できます。</translation>
    </message>
    <message>
        <source>Docker does not support this distribution itself; these are the steps for the one it is made from, and usually they work.</source>
        <translation>このディストリビューションは、Docker が正式にサポートするものではありません。以下は派生元のディストリビューション向けの手順で、通常はそのまま使えます。</translation>
    </message>
    <message>
        <source>Docker makes no packages for a release as old as this one any more (%1 is the oldest). Upgrade the system first.</source>
        <translation>Docker は、このような古いリリース向けのパッケージの提供を終了しています (最も古いものは %1 です)。先にシステムをアップグレードしてください。</translation>
    </message>
    <message>
        <source>Ports that containers publish are open to the network even where ufw or firewalld closes them.</source>
        <translation>コンテナが公開するポートは、ufw や firewalld で閉じていても、ネットワークに対して開かれます。</translation>
    </message>
    <message>
        <source>Install Docker Desktop, start it, and wait until it says that the engine runs. With it the methods docker-socket and dind work; Sysbox needs Linux.</source>
        <translation>Docker Desktop をインストールして起動し、エンジンが実行中と表示されるまで待ちます。Docker Desktop では、方式 docker-socket と dind を使用できます。Sysbox には Linux が必要です。</translation>
    </message>
    <message>
        <source>Docker has no packages of its own for this system. Most distributions bring a package, called docker or docker.io: install that one, then start its service.</source>
        <translation>このシステム向けの Docker 公式パッケージはありません。ほとんどのディストリビューションは docker または docker.io という名前のパッケージを提供しているため、それをインストールし、サービスを起動してください。</translation>
    </message>
</context>
<context>
    <name>ErrorSignatures</name>
    <message>
        <source>This Sysbox is too old for the Docker inside the agent</source>
        <translation>エージェント内の Docker に対して Sysbox が古すぎます</translation>
    </message>
    <message>
        <source>The Docker inside checks /proc strictly since runc 1.3.3 (Docker 28.5.2) and takes what Sysbox 0.6.7 and older show there for an attack.</source>
        <translation>runc 1.3.3 (Docker 28.5.2) 以降、内部の Docker は /proc を厳しく検査し、Sysbox 0.6.7 以前がそこに見せるものを攻撃とみなします。</translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer on the host, then make the container again. Until then use an image with Docker 28.5.1 or older inside.</source>
        <translation>ホストに Sysbox 0.7.1 以降をインストールし、コンテナを作り直してください。それまでは、内蔵の Docker が 28.5.1 以前のイメージを使用してください。</translation>
    </message>
    <message>
        <source>Sysbox may not set a network setting on this kernel</source>
        <translation>このカーネルで、Sysbox がネットワーク設定を変更できません</translation>
    </message>
    <message>
        <source>Sysbox fails to write a kernel setting for the new container. It is reported with Sysbox 0.7 on Ubuntu 24.04 with kernel 6.17 and is not solved yet.</source>
        <translation>Sysbox が、新しいコンテナのカーネル設定の書き込みに失敗しています。Ubuntu 24.04 のカーネル 6.17 上の Sysbox 0.7 で報告されており、まだ解決されていません。</translation>
    </message>
    <message>
        <source>Start the host with an older kernel (6.8 is the one that Ubuntu 24.04 came with), or use the method dind on a machine of its own.</source>
        <translation>より古いカーネル (Ubuntu 24.04 の当初のカーネルは 6.8) でホストを起動するか、専用のマシンで方式 dind を使用してください。</translation>
    </message>
    <message>
        <source>Sysbox can't give the container its /sys</source>
        <translation>Sysbox がコンテナに /sys を提供できません</translation>
    </message>
    <message>
        <source>The kernel refuses a mount that Sysbox makes for every container. It is reported with Sysbox 0.7.0 under containerd 2 and kernels 6.8 to 6.17, on Kubernetes nodes above all.</source>
        <translation>Sysbox がすべてのコンテナに対して行うマウントを、カーネルが拒否しています。containerd 2 とカーネル 6.8 から 6.17 の環境、特に Kubernetes ノードの Sysbox 0.7.0 で報告されています。</translation>
    </message>
    <message>
        <source>Install the newest Sysbox. If it stays so, use an older kernel or containerd 1.7, or the method dind on a machine of its own.</source>
        <translation>最新の Sysbox をインストールしてください。解決しない場合は、より古いカーネルまたは containerd 1.7 を使用するか、専用のマシンで方式 dind を使用してください。</translation>
    </message>
    <message>
        <source>This Sysbox is too old for the runc inside</source>
        <translation>内部の runc に対して Sysbox が古すぎます</translation>
    </message>
    <message>
        <source>A runc that mounts /proc more carefully (since 1.0.0-rc95, Docker 20.10.7) does not get along with old Sysbox versions.</source>
        <translation>/proc をより慎重にマウントする runc (1.0.0-rc95、Docker 20.10.7 以降) は、古い Sysbox では動作しません。</translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer on the host, then make the container again.</source>
        <translation>ホストに Sysbox 0.7.1 以降をインストールし、コンテナを作り直してください。</translation>
    </message>
    <message>
        <source>Sysbox can't put the kernel's headers into this image</source>
        <translation>Sysbox がこのイメージにカーネルヘッダーを配置できません</translation>
    </message>
    <message>
        <source>Older versions of Sysbox make folders for the host's kernel headers in the container, which some images do not allow. Fixed in Sysbox 0.6.3.</source>
        <translation>古いバージョンの Sysbox は、ホストのカーネルヘッダー用のフォルダーをコンテナ内に作成しますが、イメージによってはそれが許可されません。Sysbox 0.6.3 で修正されています。</translation>
    </message>
    <message>
        <source>Sysbox's manager does not run</source>
        <translation>Sysbox のマネージャーが実行されていません</translation>
    </message>
    <message>
        <source>Docker knows the runtime, but Sysbox's service sysbox-mgr, which every start has to ask, does not answer.</source>
        <translation>Docker にランタイムは登録されていますが、起動のたびに問い合わせる必要のある Sysbox のサービス sysbox-mgr が応答しません。</translation>
    </message>
    <message>
        <source>Restart Sysbox and look at its state. If it stops again, /var/log/sysbox-mgr.log says why.</source>
        <translation>Sysbox を再起動し、状態を確認してください。再び停止する場合は、/var/log/sysbox-mgr.log に理由が記録されています。</translation>
    </message>
    <message>
        <source>Sysbox's file service does not run</source>
        <translation>Sysbox のファイルサービスが実行されていません</translation>
    </message>
    <message>
        <source>The service sysbox-fs, which shows each container its own /proc and /sys, does not answer.</source>
        <translation>各コンテナに専用の /proc と /sys を見せるサービス sysbox-fs が応答しません。</translation>
    </message>
    <message>
        <source>Restart Sysbox and look at its state. If it stops again, /var/log/sysbox-fs.log says why.</source>
        <translation>Sysbox を再起動し、状態を確認してください。再び停止する場合は、/var/log/sysbox-fs.log に理由が記録されています。</translation>
    </message>
    <message>
        <source>Sysbox was restarted under a running container</source>
        <translation>コンテナの実行中に Sysbox が再起動されました</translation>
    </message>
    <message>
        <source>The container's /proc comes from sysbox-fs, and that was restarted after the container had started. The container can't be connected again.</source>
        <translation>コンテナの /proc は sysbox-fs が提供していますが、コンテナの起動後に sysbox-fs が再起動されました。このコンテナを再び接続することはできません。</translation>
    </message>
    <message>
        <source>Stop the agent and start it again.</source>
        <translation>エージェントを停止し、もう一度起動してください。</translation>
    </message>
    <message>
        <source>Sysbox does not run privileged containers</source>
        <translation>Sysbox は特権コンテナを実行しません</translation>
    </message>
    <message>
        <source>The container was asked to be privileged and to run under Sysbox. The two exclude each other; Docker inside a Sysbox container needs no privileged flag.</source>
        <translation>コンテナに特権と Sysbox での実行の両方が指定されています。この 2 つは両立しません。Sysbox コンテナ内の Docker に特権フラグは必要ありません。</translation>
    </message>
    <message>
        <source>Take --privileged (privileged: true) away.</source>
        <translation>--privileged (privileged: true) を削除してください。</translation>
    </message>
    <message>
        <source>The user sysbox has two ranges of user numbers</source>
        <translation>ユーザー sysbox に 2 つのユーザー番号の範囲があります</translation>
    </message>
    <message>
        <source>/etc/subuid or /etc/subgid has more than one line for the user sysbox. Sysbox wants exactly one in each.</source>
        <translation>/etc/subuid または /etc/subgid に、ユーザー sysbox の行が複数あります。Sysbox では、それぞれにちょうど 1 行だけ必要です。</translation>
    </message>
    <message>
        <source>Leave one line "sysbox:START:65536" in each of the two files, then restart Sysbox.</source>
        <translation>2 つのファイルのそれぞれに、行 "sysbox:START:65536" を 1 つだけ残し、Sysbox を再起動してください。</translation>
    </message>
    <message>
        <source>A variable whose name begins with SYSBOX_ is not one of Sysbox's</source>
        <translation>名前が SYSBOX_ で始まる変数が、Sysbox のものではありません</translation>
    </message>
    <message>
        <source>Names that begin with SYSBOX_ belong to Sysbox, and it starts no container that has one it does not know.</source>
        <translation>SYSBOX_ で始まる名前は Sysbox 専用です。未知の名前の変数があるコンテナを、Sysbox は起動しません。</translation>
    </message>
    <message>
        <source>Rename or remove that variable of the agent.</source>
        <translation>エージェントのその変数の名前を変更するか、変数を削除してください。</translation>
    </message>
    <message>
        <source>The kernel allows no user namespaces</source>
        <translation>カーネルがユーザー名前空間を許可していません</translation>
    </message>
    <message>
        <source>Sysbox keeps containers apart with user namespaces, and a kernel setting of this host switches them off for everybody but root.</source>
        <translation>Sysbox はユーザー名前空間でコンテナを隔離しますが、このホストのカーネル設定により、root 以外では無効になっています。</translation>
    </message>
    <message>
        <source>Switch them on. To keep it so after a restart, put the setting into a file in /etc/sysctl.d.</source>
        <translation>ユーザー名前空間を有効にしてください。再起動後も維持するには、/etc/sysctl.d のファイルに設定を記述します。</translation>
    </message>
    <message>
        <source>/var/lib/sysbox is on a file system that Sysbox can't use</source>
        <translation>/var/lib/sysbox が Sysbox で使用できないファイルシステムにあります</translation>
    </message>
    <message>
        <source>Sysbox keeps its containers' data under /var/lib/sysbox and needs an ordinary disk there, with ext4 or btrfs; overlay and tmpfs won't do.</source>
        <translation>Sysbox はコンテナのデータを /var/lib/sysbox に保存するため、そこには ext4 や btrfs の通常のディスクが必要です。overlay と tmpfs は使用できません。</translation>
    </message>
    <message>
        <source>Move /var/lib/sysbox, and /var/lib/docker as well, to a disk with ext4 or btrfs.</source>
        <translation>/var/lib/sysbox と /var/lib/docker を、ext4 または btrfs のディスクに移動してください。</translation>
    </message>
    <message>
        <source>Sysbox's installer stops because containers exist</source>
        <translation>コンテナが存在するため、Sysbox のインストーラーが停止しました</translation>
    </message>
    <message>
        <source>The installer wants to restart Docker with fixed network ranges and does not do so while there is any container, running or not.</source>
        <translation>インストーラーは固定のネットワーク範囲で Docker を再起動しようとしますが、実行中かどうかにかかわらず、コンテナが 1 つでもあると再起動しません。</translation>
    </message>
    <message>
        <source>You need not remove your containers: give "bip" and "default-address-pools" in /etc/docker/daemon.json a value, restart Docker once yourself, and install again. The installer then leaves Docker running.</source>
        <translation>コンテナを削除する必要はありません。/etc/docker/daemon.json で "bip" と "default-address-pools" に値を設定し、Docker を自分で一度再起動してから、もう一度インストールしてください。そうすれば、インストーラーは Docker を再起動しません。</translation>
    </message>
    <message>
        <source>Docker asks Sysbox for its features and gets no answer</source>
        <translation>Docker が Sysbox に機能を問い合わせましたが、応答がありません</translation>
    </message>
    <message>
        <source>A warning: Sysbox before 0.7 has no command "features". It does no harm by itself but shows an old Sysbox, which current Docker versions inside the agent do not work with.</source>
        <translation>これは警告です。Sysbox 0.7 より前には "features" コマンドがありません。それ自体に害はありませんが、Sysbox が古いことを示しており、エージェント内の現行バージョンの Docker は動作しません。</translation>
    </message>
    <message>
        <source>Install Sysbox 0.7.1 or newer.</source>
        <translation>Sysbox 0.7.1 以降をインストールしてください。</translation>
    </message>
    <message>
        <source>The container's first process died in its user namespace</source>
        <translation>コンテナの最初のプロセスが、ユーザー名前空間内で異常終了しました</translation>
    </message>
    <message>
        <source>Sysbox could not set up the new container's user namespace. Known causes are a kernel whose shiftfs module is broken (Ubuntu's 5.15.0-50) and limits on user namespaces.</source>
        <translation>Sysbox が、新しいコンテナのユーザー名前空間をセットアップできませんでした。既知の原因は、shiftfs モジュールに問題のあるカーネル (Ubuntu の 5.15.0-50) と、ユーザー名前空間の制限です。</translation>
    </message>
    <message>
        <source>Look whether user namespaces are limited, update the kernel, and restart. If the module shiftfs is loaded on a kernel from 5.19 on, Sysbox does not need it: unload it.</source>
        <translation>ユーザー名前空間が制限されていないか確認し、カーネルを更新して再起動してください。カーネル 5.19 以降でモジュール shiftfs が読み込まれている場合、Sysbox には不要なのでアンロードしてください。</translation>
    </message>
    <message>
        <source>The engine does not know this runtime</source>
        <translation>エンジンにこのランタイムが登録されていません</translation>
    </message>
    <message>
        <source>The container asks for a runtime (sysbox-runc, say) that is not registered with the engine. Sysbox is not installed there, Docker is a snap package, or /etc/docker/daemon.json lost the entry.</source>
        <translation>コンテナが要求するランタイム (sysbox-runc など) が、エンジンに登録されていません。Sysbox がインストールされていないか、Docker が snap パッケージであるか、/etc/docker/daemon.json からエントリが失われています。</translation>
    </message>
    <message>
        <source>Look what the engine knows. Install Sysbox, or choose another method.</source>
        <translation>エンジンに登録されているランタイムを確認してください。Sysbox をインストールするか、別の方式を選んでください。</translation>
    </message>
    <message>
        <source>The engine remaps users, and the container wants to be privileged</source>
        <translation>エンジンがユーザーの再マッピングを行っていますが、コンテナは特権を要求しています</translation>
    </message>
    <message>
        <source>The engine was set up with userns-remap: root in a container is an ordinary user outside. Privileged containers are refused then.</source>
        <translation>エンジンが userns-remap でセットアップされています。コンテナ内の root は外部では一般ユーザーになり、特権コンテナは拒否されます。</translation>
    </message>
    <message>
        <source>Give the container the host's user namespace (--userns=host; in Compose: userns_mode: host). Know that this switches the protection off for it. Or choose the method sysbox.</source>
        <translation>コンテナにホストのユーザー名前空間を使わせてください (--userns=host、Compose では userns_mode: host)。ただし、このコンテナでは保護が無効になります。または、方式 sysbox を選んでください。</translation>
    </message>
    <message>
        <source>The engine remaps users, and the container wants a namespace of the host</source>
        <translation>エンジンがユーザーの再マッピングを行っていますが、コンテナはホストの名前空間を要求しています</translation>
    </message>
    <message>
        <source>With userns-remap no container may use the host's network or processes.</source>
        <translation>userns-remap の環境では、コンテナはホストのネットワークやプロセスを使用できません。</translation>
    </message>
    <message>
        <source>Take the host network away, or give the container the host's user namespace (--userns=host).</source>
        <translation>ホストのネットワークの指定を外すか、コンテナにホストのユーザー名前空間を使わせてください (--userns=host)。</translation>
    </message>
    <message>
        <source>This machine has fewer rights to give than the container wants</source>
        <translation>このマシンでは、コンテナが要求する権限を与えられません</translation>
    </message>
    <message>
        <source>A privileged container wants all of root's rights, and the engine itself lacks some: it runs in a container or in a restricted virtual machine.</source>
        <translation>特権コンテナは root のすべての権限を要求しますが、エンジン自体にその一部がありません。エンジンがコンテナ内、または制限された仮想マシン内で実行されています。</translation>
    </message>
    <message>
        <source>Run the engine where root has all rights: on a real or full virtual machine.</source>
        <translation>root がすべての権限を持つ、物理マシンまたは完全な仮想マシンでエンジンを実行してください。</translation>
    </message>
    <message>
        <source>The inner engine's cgroups were not prepared</source>
        <translation>内部エンジンの cgroup が準備されていません</translation>
    </message>
    <message>
        <source>Under cgroup v2 an engine in a container first has to move its own processes into a group below. The official docker:dind image does so at its start; this one does not.</source>
        <translation>cgroup v2 では、コンテナ内のエンジンは、まず自分のプロセスを下位のグループに移す必要があります。公式の docker:dind イメージは起動時にこれを行いますが、このイメージは行いません。</translation>
    </message>
    <message>
        <source>Use the official docker:dind image beside the agent, or a TeamCity agent image whose start script does it.</source>
        <translation>エージェントの隣で公式の docker:dind イメージを使用するか、起動スクリプトがこれを行う TeamCity エージェントイメージを使用してください。</translation>
    </message>
    <message>
        <source>The engine does not find the cgroups that it needs</source>
        <translation>エンジンが必要な cgroup を見つけられません</translation>
    </message>
    <message>
        <source>The engine (before 20.10) knows cgroup v1 only and the host has v2, or the container was given no cgroups to work with.</source>
        <translation>エンジン (20.10 より前) が cgroup v1 にしか対応しておらず、ホストが v2 であるか、コンテナに使用できる cgroup が与えられていません。</translation>
    </message>
    <message>
        <source>Use a newer engine. Inside a container: use Docker 20.10 or newer, and the privileged flag or Sysbox.</source>
        <translation>より新しいエンジンを使用してください。コンテナ内では、Docker 20.10 以降と、特権フラグまたは Sysbox を使用してください。</translation>
    </message>
    <message>
        <source>The host uses cgroup v1, which Docker gives up</source>
        <translation>ホストが cgroup v1 を使用していますが、Docker はそのサポートを終了します</translation>
    </message>
    <message>
        <source>A warning: engines from 29 on still work with cgroup v1; support ends in May 2029 at the latest.</source>
        <translation>これは警告です。エンジン 29 以降も cgroup v1 で動作しますが、サポートは遅くとも 2029 年 5 月に終了します。</translation>
    </message>
    <message>
        <source>Nothing has to be done today. Move the host to cgroup v2 at its next upgrade; current distributions have it by default.</source>
        <translation>今すぐ対応する必要はありません。次回のアップグレード時にホストを cgroup v2 に移行してください。現行のディストリビューションでは、これが既定です。</translation>
    </message>
    <message>
        <source>The rootless engine may not make groups for limits</source>
        <translation>rootless エンジンに、制限用のグループを作成する権限がありません</translation>
    </message>
    <message>
        <source>A limit was asked for, and systemd does not let this user make the control group that it needs.</source>
        <translation>制限が指定されていますが、それに必要なコントロールグループの作成を、systemd がこのユーザーに許可していません。</translation>
    </message>
    <message>
        <source>Let systemd delegate cgroups to users (the page says how), or leave the limits out.</source>
        <translation>systemd でユーザーに cgroup を委任するか (手順はリンク先のページを参照)、制限の指定を外してください。</translation>
    </message>
    <message>
        <source>The kernel can't enforce this limit</source>
        <translation>カーネルがこの制限を適用できません</translation>
    </message>
    <message>
        <source>The host's kernel was started without the control group that this limit needs. Docker starts the container without the limit.</source>
        <translation>この制限に必要なコントロールグループなしで、ホストのカーネルが起動されています。Docker は制限なしでコンテナを起動します。</translation>
    </message>
    <message>
        <source>If the limit matters, switch it on in the kernel's start options, or leave the limit out.</source>
        <translation>制限が必要な場合はカーネルの起動オプションで有効にし、そうでなければ制限の指定を外してください。</translation>
    </message>
    <message>
        <source>The engine inside has not the rights to run</source>
        <translation>内部のエンジンに、実行に必要な権限がありません</translation>
    </message>
    <message>
        <source>Docker inside a container needs the privileged flag or Sysbox, and this container has neither.</source>
        <translation>コンテナ内の Docker には特権フラグまたは Sysbox が必要ですが、このコンテナにはどちらもありません。</translation>
    </message>
    <message>
        <source>Make the container with --privileged (the method dind), or under Sysbox (the method sysbox).</source>
        <translation>--privileged を付けるか (方式 dind)、Sysbox で実行するように (方式 sysbox) コンテナを作成してください。</translation>
    </message>
    <message>
        <source>The engine inside may not set up its network</source>
        <translation>内部のエンジンに、ネットワークをセットアップする権限がありません</translation>
    </message>
    <message>
        <source>Docker inside a container needs the privileged flag or Sysbox; without them it can't change network rules.</source>
        <translation>コンテナ内の Docker には、特権フラグまたは Sysbox が必要です。これらがないと、ネットワークのルールを変更できません。</translation>
    </message>
    <message>
        <source>Make the container with --privileged (the method dind), or under Sysbox (the method sysbox). The engine has to start as root.</source>
        <translation>--privileged を付けるか (方式 dind)、Sysbox で実行するように (方式 sysbox) コンテナを作成してください。エンジンは root として起動する必要があります。</translation>
    </message>
    <message>
        <source>The engine inside may not mount</source>
        <translation>内部のエンジンに、マウントする権限がありません</translation>
    </message>
    <message>
        <source>docker:dind was started without the privileged flag.</source>
        <translation>docker:dind が特権フラグなしで起動されました。</translation>
    </message>
    <message>
        <source>The rootless engine image needs the privileged flag, too</source>
        <translation>rootless エンジンのイメージにも特権フラグが必要です</translation>
    </message>
    <message>
        <source>docker:dind-rootless runs its engine as an ordinary user, but to set that up it needs a container without Docker's usual limits.</source>
        <translation>docker:dind-rootless はエンジンを一般ユーザーで実行しますが、そのセットアップには、Docker の通常の制限がないコンテナが必要です。</translation>
    </message>
    <message>
        <source>Make its container with --privileged.</source>
        <translation>--privileged を付けてコンテナを作成してください。</translation>
    </message>
    <message>
        <source>The kernel allows the rootless engine no user namespaces</source>
        <translation>カーネルが rootless エンジンにユーザー名前空間を許可していません</translation>
    </message>
    <message>
        <source>A rootless engine lives in a user namespace, and a setting of the host's kernel forbids these to ordinary users.</source>
        <translation>rootless エンジンはユーザー名前空間の中で動作しますが、ホストのカーネル設定により、一般ユーザーには禁止されています。</translation>
    </message>
    <message>
        <source>Allow them on the host. To keep it so after a restart, put the settings into a file in /etc/sysctl.d.</source>
        <translation>ホストで許可してください。再起動後も維持するには、/etc/sysctl.d のファイルに設定を記述します。</translation>
    </message>
    <message>
        <source>This engine image can't run as an ordinary user</source>
        <translation>このエンジンのイメージは、一般ユーザーでは実行できません</translation>
    </message>
    <message>
        <source>The ordinary docker:dind image was started as a user other than root.</source>
        <translation>通常の docker:dind イメージが、root 以外のユーザーで起動されました。</translation>
    </message>
    <message>
        <source>Start it as root, or use an image whose tag ends in -dind-rootless.</source>
        <translation>root として起動するか、タグが -dind-rootless で終わるイメージを使用してください。</translation>
    </message>
    <message>
        <source>The container asks for a higher limit than may be given</source>
        <translation>コンテナが、許可された値より高い上限を要求しています</translation>
    </message>
    <message>
        <source>A --ulimit goes beyond what the engine itself may do: it is rootless, or runs in a container.</source>
        <translation>--ulimit の値が、エンジン自体に許可された上限を超えています。エンジンが rootless であるか、コンテナ内で実行されています。</translation>
    </message>
    <message>
        <source>Leave the ulimit out, or lower it.</source>
        <translation>ulimit の指定を外すか、値を下げてください。</translation>
    </message>
    <message>
        <source>AppArmor's profile can't be used inside</source>
        <translation>内部で AppArmor のプロファイルを使用できません</translation>
    </message>
    <message>
        <source>The engine in the container sees that the host uses AppArmor, but can't load or apply its profile, because /sys/kernel/security is not mounted there.</source>
        <translation>コンテナ内のエンジンは、ホストが AppArmor を使用していることを認識していますが、/sys/kernel/security がマウントされていないため、プロファイルの読み込みや適用ができません。</translation>
    </message>
    <message>
        <source>Use the official docker:dind image, which mounts it, or set the variable container=docker for the engine so that it looks for AppArmor properly.</source>
        <translation>これをマウントする公式の docker:dind イメージを使用するか、エンジンが AppArmor を正しく検出するように、変数 container=docker を設定してください。</translation>
    </message>
    <message>
        <source>SELinux keeps the container from the socket</source>
        <translation>SELinux がコンテナからソケットへのアクセスを禁止しています</translation>
    </message>
    <message>
        <source>SELinux labels the host's Docker socket in a way that ordinary containers may not use, whatever their user is.</source>
        <translation>SELinux がホストの Docker ソケットに付けるラベルにより、ユーザーにかかわらず、通常のコンテナはソケットを使用できません。</translation>
    </message>
    <message>
        <source>Start the agent with --security-opt label=disable (Compose: security_opt: [label=disable]). Do not relabel the socket with :z.</source>
        <translation>エージェントを --security-opt label=disable (Compose: security_opt: [label=disable]) で起動してください。:z を使ってソケットのラベルを付け直さないでください。</translation>
    </message>
    <message>
        <source>The engine's data lies on an overlay file system</source>
        <translation>エンジンのデータが、オーバーレイファイルシステムにあります</translation>
    </message>
    <message>
        <source>A container's own files are an overlay already, and Linux can't put a second one on top. The engine inside needs a volume for its data.</source>
        <translation>コンテナ自身のファイルがすでにオーバーレイであり、Linux ではその上にオーバーレイを重ねられません。内部のエンジンには、データ用のボリュームが必要です。</translation>
    </message>
    <message>
        <source>Mount a volume at /var/lib/docker; with a containerd of its own also at /var/lib/containerd.</source>
        <translation>/var/lib/docker にボリュームをマウントしてください。専用の containerd がある場合は、/var/lib/containerd にもマウントしてください。</translation>
    </message>
    <message>
        <source>The storage driver overlay2 does not go with the new image store</source>
        <translation>ストレージドライバー overlay2 は、新しいイメージストアと併用できません</translation>
    </message>
    <message>
        <source>Engines from 29 on keep images in containerd, which calls its driver overlayfs. DOCKER_DRIVER or --storage-driver names overlay2 while the new store is switched on.</source>
        <translation>エンジン 29 以降は containerd にイメージを保存し、そのドライバーは overlayfs と呼ばれます。新しいストアが有効なのに、DOCKER_DRIVER または --storage-driver に overlay2 が指定されています。</translation>
    </message>
    <message>
        <source>Remove DOCKER_DRIVER and --storage-driver, or go back to the old store with --feature=containerd-snapshotter=false.</source>
        <translation>DOCKER_DRIVER と --storage-driver を削除するか、--feature=containerd-snapshotter=false で以前のストアに戻してください。</translation>
    </message>
    <message>
        <source>The engine's data was written by another storage driver</source>
        <translation>エンジンのデータは、別のストレージドライバーで書き込まれたものです</translation>
    </message>
    <message>
        <source>What is in /var/lib/docker comes from a storage driver that does not work here, so the engine refuses to start over it.</source>
        <translation>/var/lib/docker の内容は、ここでは動作しないストレージドライバーによるものです。そのため、エンジンは起動を拒否しています。</translation>
    </message>
    <message>
        <source>Start it where the old driver works, or give the engine a new, empty volume; its images are pulled again.</source>
        <translation>以前のドライバーが動作する環境で起動するか、新しい空のボリュームをエンジンに割り当ててください。イメージは再びプルされます。</translation>
    </message>
    <message>
        <source>The engine can't use the disk that it was given</source>
        <translation>エンジンが、割り当てられたディスクを使用できません</translation>
    </message>
    <message>
        <source>None of the storage drivers works where the engine's data is. Inside a container that means: there is no volume at /var/lib/docker.</source>
        <translation>エンジンのデータの保存場所で動作するストレージドライバーがありません。コンテナ内の場合は、/var/lib/docker にボリュームがないことを意味します。</translation>
    </message>
    <message>
        <source>Mount a volume at /var/lib/docker.</source>
        <translation>/var/lib/docker にボリュームをマウントしてください。</translation>
    </message>
    <message>
        <source>Another engine uses the same data</source>
        <translation>別のエンジンが同じデータを使用しています</translation>
    </message>
    <message>
        <source>The engine waits for a lock on /var/lib/docker: a second engine has the same volume, or the first has not stopped yet.</source>
        <translation>エンジンが /var/lib/docker のロックを待っています。別のエンジンが同じボリュームを使用しているか、前のエンジンがまだ停止していません。</translation>
    </message>
    <message>
        <source>Give each engine a volume of its own. Two engines on the same data destroy it.</source>
        <translation>エンジンごとに専用のボリュームを割り当ててください。2 つのエンジンが同じデータを使うと、データが破損します。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>There is no room left on the disk, or on the file system that something is written to. An agent's engine keeps every image and cache in its volume until they are removed.</source>
        <translation>ディスク、または書き込み先のファイルシステムに空き領域がありません。エージェントのエンジンは、すべてのイメージとキャッシュを、削除されるまでボリュームに保持します。</translation>
    </message>
    <message>
        <source>See what takes the space, and remove what is not needed. docker system prune removes stopped containers, unused networks and images; read what it lists first.</source>
        <translation>領域を使用しているものを確認し、不要なものを削除してください。docker system prune は、停止したコンテナと、使われていないネットワークやイメージを削除します。先に、表示される対象の一覧を確認してください。</translation>
    </message>
    <message>
        <source>The host allows too few file watches</source>
        <translation>ホストのファイル監視数の上限が低すぎます</translation>
    </message>
    <message>
        <source>Engines and builds watch files, and all containers together share one limit of the kernel, which is used up.</source>
        <translation>エンジンとビルドはファイルを監視しますが、すべてのコンテナで共有するカーネルの上限に達しました。</translation>
    </message>
    <message>
        <source>Raise the limits on the host. To keep them after a restart, put them into a file in /etc/sysctl.d.</source>
        <translation>ホストで上限を引き上げてください。再起動後も維持するには、/etc/sysctl.d のファイルに記述します。</translation>
    </message>
    <message>
        <source>A container's files are still in use</source>
        <translation>コンテナのファイルがまだ使用中です</translation>
    </message>
    <message>
        <source>Something on the host still holds the files of the container that is to be removed.</source>
        <translation>削除しようとしているコンテナのファイルを、ホスト上の何かがまだ使用しています。</translation>
    </message>
    <message>
        <source>Wait a moment and remove it again. If it stays so, restart Docker.</source>
        <translation>しばらく待ってから、もう一度削除してください。解決しない場合は、Docker を再起動してください。</translation>
    </message>
    <message>
        <source>The host's kernel lacks the newer network rules</source>
        <translation>ホストのカーネルに、新しい方式のネットワークルールがありません</translation>
    </message>
    <message>
        <source>The engine inside sets up its network with nf_tables, which this host's kernel does not offer.</source>
        <translation>内部のエンジンは nf_tables でネットワークをセットアップしますが、このホストのカーネルは nf_tables を提供していません。</translation>
    </message>
    <message>
        <source>Let the engine inside use the older rules: set DOCKER_IPTABLES_LEGACY=1 for the container that runs it (TeamCity images since September 2025, docker:dind).</source>
        <translation>内部のエンジンに以前の方式のルールを使わせてください。エンジンを実行するコンテナに DOCKER_IPTABLES_LEGACY=1 を設定します (2025 年 9 月以降の TeamCity イメージ、docker:dind)。</translation>
    </message>
    <message>
        <source>The host's kernel lacks the older network rules</source>
        <translation>ホストのカーネルに、以前の方式のネットワークルールがありません</translation>
    </message>
    <message>
        <source>The engine inside sets up its network with the older iptables, whose module is not loaded on the host, and a container can't load it.</source>
        <translation>内部のエンジンは以前の iptables でネットワークをセットアップしますが、そのモジュールがホストに読み込まれておらず、コンテナからは読み込めません。</translation>
    </message>
    <message>
        <source>Load the module on the host. Or let the engine inside use the newer rules: set DOCKER_IPTABLES_LEGACY to nothing in docker:dind, and leave it out in TeamCity's images.</source>
        <translation>ホストでモジュールを読み込んでください。または、内部のエンジンに新しい方式のルールを使わせてください。docker:dind では DOCKER_IPTABLES_LEGACY を空に設定し、TeamCity のイメージでは指定を外します。</translation>
    </message>
    <message>
        <source>The program iptables is missing</source>
        <translation>プログラム iptables がありません</translation>
    </message>
    <message>
        <source>The engine needs iptables for its network, and it is not installed where the engine runs.</source>
        <translation>エンジンのネットワークには iptables が必要ですが、エンジンの実行場所にインストールされていません。</translation>
    </message>
    <message>
        <source>Install the package iptables there, or use an image that has it: docker:dind or a TeamCity agent image.</source>
        <translation>そこにパッケージ iptables をインストールするか、iptables を含むイメージ (docker:dind または TeamCity エージェントイメージ) を使用してください。</translation>
    </message>
    <message>
        <source>Docker's network rules are gone</source>
        <translation>Docker のネットワークルールがなくなっています</translation>
    </message>
    <message>
        <source>A firewall was started or reloaded after Docker and took Docker's rules away.</source>
        <translation>Docker の後にファイアウォールが起動または再読み込みされ、Docker のルールが削除されました。</translation>
    </message>
    <message>
        <source>Restart Docker; that restores them. It stops containers for a moment.</source>
        <translation>Docker を再起動すると、ルールが復元されます。その間、コンテナは一時的に停止します。</translation>
    </message>
    <message>
        <source>The engine can't set up its network</source>
        <translation>エンジンがネットワークをセットアップできません</translation>
    </message>
    <message>
        <source>Setting up the address translation failed. Inside a container: the privileged flag is missing, or the host's kernel lacks what the engine uses.</source>
        <translation>アドレス変換のセットアップに失敗しました。コンテナ内の場合は、特権フラグがないか、エンジンが使用する機能がホストのカーネルにありません。</translation>
    </message>
    <message>
        <source>Make the container privileged or use Sysbox. If it is, try DOCKER_IPTABLES_LEGACY=1 for it.</source>
        <translation>コンテナを特権にするか、Sysbox を使用してください。すでにそうしている場合は、コンテナに DOCKER_IPTABLES_LEGACY=1 を設定してみてください。</translation>
    </message>
    <message>
        <source>The engine does not start because of its network; the rest of the line says what failed.</source>
        <translation>ネットワークが原因で、エンジンが起動しません。何に失敗したかは、行の残りの部分に示されています。</translation>
    </message>
    <message>
        <source>Check that the container is privileged or runs under Sysbox, and that its network ranges do not overlap with the host's.</source>
        <translation>コンテナが特権であるか Sysbox で実行されていること、そのネットワーク範囲がホストのものと重なっていないことを確認してください。</translation>
    </message>
    <message>
        <source>No free range of addresses is left for the network</source>
        <translation>ネットワークに使えるアドレス範囲が残っていません</translation>
    </message>
    <message>
        <source>Every range that Docker may use is taken: by many Docker networks, or by a VPN or other networks of the host.</source>
        <translation>Docker が使用できる範囲は、多数の Docker ネットワーク、または VPN やホストの他のネットワークによって、すべて使われています。</translation>
    </message>
    <message>
        <source>Remove networks that nobody uses. If a VPN takes the ranges, switch it off while the network is made, or set "default-address-pools" in /etc/docker/daemon.json.</source>
        <translation>使われていないネットワークを削除してください。VPN が範囲を使用している場合は、ネットワークの作成中だけ VPN を切断するか、/etc/docker/daemon.json で "default-address-pools" を設定してください。</translation>
    </message>
    <message>
        <source>The engine does not know the host's address</source>
        <translation>エンジンがホストのアドレスを取得できません</translation>
    </message>
    <message>
        <source>host.docker.internal was asked for with host-gateway, but the engine has no default bridge to take the address from.</source>
        <translation>host-gateway による host.docker.internal が指定されていますが、アドレスの取得元となる既定のブリッジがエンジンにありません。</translation>
    </message>
    <message>
        <source>Set "host-gateway-ip" in the engine's daemon.json, or use the host's address in the network instead.</source>
        <translation>エンジンの daemon.json で "host-gateway-ip" を設定するか、代わりにネットワークでのホストのアドレスを使用してください。</translation>
    </message>
    <message>
        <source>Only networks of your own know names</source>
        <translation>名前を使えるのは、自分で作成したネットワークだけです</translation>
    </message>
    <message>
        <source>A container has a name in its network only if that network was made by you; Docker's default bridge knows none.</source>
        <translation>コンテナがネットワーク内で名前を持つのは、自分で作成したネットワークの場合だけです。Docker の既定のブリッジでは、名前を使えません。</translation>
    </message>
    <message>
        <source>Make a network and put the containers on it.</source>
        <translation>ネットワークを作成し、コンテナを接続してください。</translation>
    </message>
    <message>
        <source>The network is still in use</source>
        <translation>ネットワークがまだ使用中です</translation>
    </message>
    <message>
        <source>A network can only be removed when no container is connected to it.</source>
        <translation>ネットワークは、コンテナが 1 つも接続されていない場合にのみ削除できます。</translation>
    </message>
    <message>
        <source>Stop and remove the containers on it first.</source>
        <translation>先に、接続されているコンテナを停止して削除してください。</translation>
    </message>
    <message>
        <source>A network of this name exists already</source>
        <translation>同じ名前のネットワークがすでに存在します</translation>
    </message>
    <message>
        <source>Each network of an engine has a name of its own.</source>
        <translation>ネットワークの名前は、エンジン内で一意でなければなりません。</translation>
    </message>
    <message>
        <source>Choose another name for the agent, or use the network that is there.</source>
        <translation>エージェントに別の名前を付けるか、既存のネットワークを使用してください。</translation>
    </message>
    <message>
        <source>The engine thinks that it runs already</source>
        <translation>エンジンが、すでに実行中であると判断しています</translation>
    </message>
    <message>
        <source>A file docker.pid is left from before the container stopped hard. TeamCity images before 2023.03 do not remove it.</source>
        <translation>コンテナが強制停止される前のファイル docker.pid が残っています。2023.03 より前の TeamCity イメージは、これを削除しません。</translation>
    </message>
    <message>
        <source>Use a newer agent image. For now, make the container again; its volumes stay.</source>
        <translation>より新しいエージェントイメージを使用してください。当面の対処としては、コンテナを作り直してください。ボリュームは残ります。</translation>
    </message>
    <message>
        <source>The engine's helper containerd does not start</source>
        <translation>エンジンが使う containerd が起動しません</translation>
    </message>
    <message>
        <source>The engine starts containerd and waits for it in vain. In a container the reason is mostly that the privileged flag is missing; the lines before say more.</source>
        <translation>エンジンは containerd を起動して待ちましたが、応答がありません。コンテナ内の場合、原因の多くは特権フラグがないことです。詳細は前の行に示されています。</translation>
    </message>
    <message>
        <source>Make the container privileged or use Sysbox, and look at the lines before this one.</source>
        <translation>コンテナを特権にするか、Sysbox を使用してください。この行より前の行も確認してください。</translation>
    </message>
    <message>
        <source>Anyone in the network can take over this engine</source>
        <translation>ネットワーク上の誰もがこのエンジンを乗っ取れます</translation>
    </message>
    <message>
        <source>The engine listens on a network port without encryption or password. Whoever reaches the port is root on its machine.</source>
        <translation>エンジンが、暗号化もパスワードもないネットワークポートで待ち受けています。このポートに到達できる人は、そのマシンの root と同じです。</translation>
    </message>
    <message>
        <source>Remove the tcp:// address from the engine's start options or daemon.json, or protect it with TLS (port 2376).</source>
        <translation>エンジンの起動オプションまたは daemon.json から tcp:// アドレスを削除するか、TLS (ポート 2376) で保護してください。</translation>
    </message>
    <message>
        <source>Docker Desktop's isolation forbids this</source>
        <translation>Docker Desktop の隔離機能により禁止されています</translation>
    </message>
    <message>
        <source>Enhanced Container Isolation is switched on in Docker Desktop. It keeps containers from the Docker socket unless an administrator allows the image.</source>
        <translation>Docker Desktop で Enhanced Container Isolation が有効になっています。管理者がイメージを許可しない限り、コンテナは Docker ソケットを使用できません。</translation>
    </message>
    <message>
        <source>Ask the administrator of Docker Desktop to allow the agent's image and the commands, or use the method dind.</source>
        <translation>Docker Desktop の管理者に、エージェントのイメージとコマンドの許可を依頼するか、方式 dind を使用してください。</translation>
    </message>
    <message>
        <source>Your user may not use the Docker socket</source>
        <translation>現在のユーザーに、Docker ソケットを使用する権限がありません</translation>
    </message>
    <message>
        <source>The socket belongs to root and one group, and this user is not in it. In an agent: the group's number differs between host and image, or SELinux forbids it.</source>
        <translation>ソケットは root と 1 つのグループが所有しており、このユーザーはそのグループに属していません。エージェント内の場合は、グループの番号がホストとイメージで異なるか、SELinux が禁止しています。</translation>
    </message>
    <message>
        <source>On the host: join the group docker, then log out and in. For an agent: give it the number of the socket's group (--group-add), or run it as root. Whoever may use the socket is as powerful as root.</source>
        <translation>ホストの場合: グループ docker に参加し、ログアウトして再びログインしてください。エージェントの場合: ソケットのグループの番号を割り当てるか (--group-add)、root として実行してください。ソケットを使える人は、root と同じ権限を持ちます。</translation>
    </message>
    <message>
        <source>There is no Docker socket at this path</source>
        <translation>このパスに Docker ソケットがありません</translation>
    </message>
    <message>
        <source>The engine is not started, or listens elsewhere: rootless Docker and Docker Desktop on Linux have sockets of their own. In an agent, the socket is not mounted.</source>
        <translation>エンジンが起動していないか、別の場所で待ち受けています。rootless Docker と Linux 版の Docker Desktop には、専用のソケットがあります。エージェント内の場合は、ソケットがマウントされていません。</translation>
    </message>
    <message>
        <source>Start Docker, or choose the context of the engine that runs. In an agent, mount the socket, or wait until the engine inside has started.</source>
        <translation>Docker を起動するか、実行中のエンジンのコンテキストを選択してください。エージェント内の場合は、ソケットをマウントするか、内部のエンジンが起動するまで待ってください。</translation>
    </message>
    <message>
        <source>Nothing listens at the Docker socket</source>
        <translation>Docker ソケットで待ち受けているものがありません</translation>
    </message>
    <message>
        <source>The socket's file is there, but the engine behind it has stopped, or a folder of that name has been made in its place.</source>
        <translation>ソケットのファイルはありますが、その先のエンジンが停止しているか、代わりに同じ名前のフォルダーが作成されています。</translation>
    </message>
    <message>
        <source>Start Docker and look why it had stopped.</source>
        <translation>Docker を起動し、停止していた理由を確認してください。</translation>
    </message>
    <message>
        <source>The name of the engine's container is not found</source>
        <translation>エンジンのコンテナの名前が見つかりません</translation>
    </message>
    <message>
        <source>The engine beside the agent is looked for under the name docker, and no container in the agent's network has that name.</source>
        <translation>エージェントの隣のエンジンを docker という名前で探しましたが、エージェントのネットワークにその名前のコンテナはありません。</translation>
    </message>
    <message>
        <source>Put both containers on one network of your own and give the engine's the alias docker (in Compose: call the service docker).</source>
        <translation>両方のコンテナを自分で作成した同じネットワークに接続し、エンジンのコンテナに docker というエイリアスを付けてください (Compose ではサービス名を docker にします)。</translation>
    </message>
    <message>
        <source>The engine beside the agent does not answer</source>
        <translation>エージェントの隣のエンジンが応答しません</translation>
    </message>
    <message>
        <source>The engine is reached over the network and has not started yet, has stopped, or listens on the other port: 2376 with TLS, 2375 without.</source>
        <translation>ネットワーク経由で接続するエンジンが、まだ起動していないか、停止しているか、別のポートで待ち受けています。ポートは TLS ありなら 2376、なしなら 2375 です。</translation>
    </message>
    <message>
        <source>Look at the log of the engine's container. DOCKER_HOST has to name the port that it listens on. A health check lets the agent wait for it.</source>
        <translation>エンジンのコンテナのログを確認してください。DOCKER_HOST には、エンジンが待ち受けるポートを指定する必要があります。ヘルスチェックを使うと、エージェントはエンジンの準備ができるまで待機します。</translation>
    </message>
    <message>
        <source>The engine wants TLS, and the client speaks without</source>
        <translation>エンジンは TLS を要求していますが、クライアントは TLS を使用していません</translation>
    </message>
    <message>
        <source>DOCKER_HOST names the encrypted port 2376, but the client was not told to use TLS.</source>
        <translation>DOCKER_HOST は暗号化ポート 2376 を指していますが、クライアントに TLS を使用する設定がありません。</translation>
    </message>
    <message>
        <source>Set DOCKER_TLS_VERIFY=1 and DOCKER_CERT_PATH=/certs/client for the agent, and mount the certificates there.</source>
        <translation>エージェントに DOCKER_TLS_VERIFY=1 と DOCKER_CERT_PATH=/certs/client を設定し、そこに証明書をマウントしてください。</translation>
    </message>
    <message>
        <source>The engine does not accept the client's certificate</source>
        <translation>エンジンがクライアントの証明書を受け付けません</translation>
    </message>
    <message>
        <source>The client shows no certificate, or one from another certificate authority; the engine may have made new ones since.</source>
        <translation>クライアントが証明書を提示していないか、別の認証局の証明書を提示しています。エンジンがその後、証明書を新しく作成した可能性があります。</translation>
    </message>
    <message>
        <source>Mount the engine's client certificates (/certs/client) into the agent, set DOCKER_CERT_PATH to them, and restart the agent after the engine's certificates have changed.</source>
        <translation>エンジンのクライアント証明書 (/certs/client) をエージェントにマウントし、DOCKER_CERT_PATH にそのパスを設定してください。エンジンの証明書が変わった後は、エージェントを再起動してください。</translation>
    </message>
    <message>
        <source>The client's certificates are not there</source>
        <translation>クライアントの証明書がありません</translation>
    </message>
    <message>
        <source>DOCKER_CERT_PATH names a folder without the certificates: the volume is not mounted there, or the engine has not made them yet.</source>
        <translation>DOCKER_CERT_PATH のフォルダーに証明書がありません。ボリュームがマウントされていないか、エンジンがまだ証明書を作成していません。</translation>
    </message>
    <message>
        <source>Mount the volume that the engine has at /certs/client into the agent, and let the agent start after the engine is healthy.</source>
        <translation>エンジンの /certs/client にあるボリュームをエージェントにもマウントし、エンジンが正常 (healthy) になってからエージェントを起動してください。</translation>
    </message>
    <message>
        <source>The registry speaks plain HTTP</source>
        <translation>レジストリが暗号化なしの HTTP を使用しています</translation>
    </message>
    <message>
        <source>The engine talks to registries over HTTPS, unless it was told that this one has none.</source>
        <translation>エンジンは、暗号化なしと指定されていない限り、レジストリと HTTPS で通信します。</translation>
    </message>
    <message>
        <source>Give the registry a certificate. If you trust the network, add it to "insecure-registries" of the daemon.json of the engine that pulls, and restart that engine.</source>
        <translation>レジストリに証明書を設定してください。ネットワークを信頼できる場合は、プルを行うエンジンの daemon.json の "insecure-registries" にレジストリを追加し、エンジンを再起動してください。</translation>
    </message>
    <message>
        <source>The client wants TLS, and the engine speaks without</source>
        <translation>クライアントは TLS を要求していますが、エンジンは TLS を使用していません</translation>
    </message>
    <message>
        <source>DOCKER_TLS_VERIFY is set, but DOCKER_HOST names a port without encryption (2375).</source>
        <translation>DOCKER_TLS_VERIFY が設定されていますが、DOCKER_HOST は暗号化なしのポート (2375) を指しています。</translation>
    </message>
    <message>
        <source>Use port 2376, or remove DOCKER_TLS_VERIFY.</source>
        <translation>ポート 2376 を使用するか、DOCKER_TLS_VERIFY を削除してください。</translation>
    </message>
    <message>
        <source>The certificate was made for another name</source>
        <translation>証明書が別の名前で作成されています</translation>
    </message>
    <message>
        <source>The name or address that was used is not in the server's certificate. docker:dind puts docker, localhost, its host name and its addresses there, no other network alias.</source>
        <translation>使用した名前またはアドレスが、サーバーの証明書にありません。docker:dind が証明書に含めるのは docker、localhost、ホスト名、アドレスで、その他のネットワークエイリアスは含めません。</translation>
    </message>
    <message>
        <source>Use one of the names that the message lists. For docker:dind: use the name docker, set its host name, or add yours with DOCKER_TLS_SAN=DNS:yourname.</source>
        <translation>メッセージに示された名前のいずれかを使用してください。docker:dind の場合は、docker という名前を使用するか、ホスト名を設定するか、DOCKER_TLS_SAN=DNS:yourname で名前を追加してください。</translation>
    </message>
    <message>
        <source>The certificate has run out, or the clock is wrong</source>
        <translation>証明書の有効期限が切れているか、時計が合っていません</translation>
    </message>
    <message>
        <source>The server's certificate is not valid at the time that this machine's clock shows.</source>
        <translation>このマシンの時計が示す時刻では、サーバーの証明書は有効ではありません。</translation>
    </message>
    <message>
        <source>Check the clock. docker:dind makes new certificates at each start: restart it, and then the agent.</source>
        <translation>時計を確認してください。docker:dind は起動のたびに新しい証明書を作成するため、docker:dind、エージェントの順に再起動してください。</translation>
    </message>
    <message>
        <source>The server's certificate is not trusted</source>
        <translation>サーバーの証明書が信頼されていません</translation>
    </message>
    <message>
        <source>The certificate comes from an authority of your own that the engine does not know.</source>
        <translation>証明書を発行した独自の認証局を、エンジンが信頼していません。</translation>
    </message>
    <message>
        <source>For a registry: put the authority's certificate as ca.crt into /etc/docker/certs.d/ in a folder named like the registry (with its port), at the engine that pulls. For docker:dind: mount its client certificates.</source>
        <translation>レジストリの場合: プルを行うエンジンの /etc/docker/certs.d/ に、レジストリと同じ名前 (ポートを含む) のフォルダーを作成し、認証局の証明書を ca.crt として置いてください。docker:dind の場合: クライアント証明書をマウントしてください。</translation>
    </message>
    <message>
        <source>The Docker client is too old for this engine</source>
        <translation>このエンジンに対して Docker クライアントが古すぎます</translation>
    </message>
    <message>
        <source>Engines 29.0 to 29.2 want clients from Docker 25 on (API 1.44); from 29.3 on, 19.03 is enough (API 1.40). Older agent images and Compose 1.29 bring older clients.</source>
        <translation>エンジン 29.0 から 29.2 には Docker 25 (API 1.44) 以降のクライアントが必要です。29.3 以降では 19.03 (API 1.40) 以降で十分です。古いエージェントイメージと Compose 1.29 のクライアントは、それより古いものです。</translation>
    </message>
    <message>
        <source>Update what calls the engine (the agent's image, docker-compose), or the engine to 29.3 or newer. As a bridge, the engine's start variable DOCKER_MIN_API_VERSION=1.24 lets old clients in.</source>
        <translation>エンジンを呼び出す側 (エージェントのイメージ、docker-compose) を更新するか、エンジンを 29.3 以降に更新してください。それまでは、エンジンの起動時の変数 DOCKER_MIN_API_VERSION=1.24 で古いクライアントも接続できます。</translation>
    </message>
    <message>
        <source>The client was told to speak a newer API than the engine knows</source>
        <translation>クライアントに、エンジンが対応していない新しい API が指定されています</translation>
    </message>
    <message>
        <source>DOCKER_API_VERSION fixes the version, so the client does not agree on one with the engine.</source>
        <translation>DOCKER_API_VERSION でバージョンが固定されているため、クライアントはエンジンとバージョンを調整できません。</translation>
    </message>
    <message>
        <source>Remove DOCKER_API_VERSION, or set it to the version that the message names.</source>
        <translation>DOCKER_API_VERSION を削除するか、メッセージに示されたバージョンを設定してください。</translation>
    </message>
    <message>
        <source>The engine is too old for this Docker client</source>
        <translation>この Docker クライアントに対してエンジンが古すぎます</translation>
    </message>
    <message>
        <source>Docker clients from 29 on talk to engines with API 1.44 and newer (Docker 25). Podman offered less until 2026.</source>
        <translation>Docker クライアント 29 以降は、API 1.44 以降のエンジン (Docker 25) と通信します。Podman は、2026 年までそれより古い API しか提供していませんでした。</translation>
    </message>
    <message>
        <source>Update the engine or Podman, or use an older client: an agent image from before 2026.</source>
        <translation>エンジンまたは Podman を更新するか、より古いクライアントを含む 2026 年より前のエージェントイメージを使用してください。</translation>
    </message>
    <message>
        <source>The chosen Docker context does not exist</source>
        <translation>選択した Docker コンテキストは存在しません</translation>
    </message>
    <message>
        <source>DOCKER_CONTEXT or Docker's settings name a context that has been removed.</source>
        <translation>DOCKER_CONTEXT または Docker の設定で指定されたコンテキストは、削除されています。</translation>
    </message>
    <message>
        <source>Choose one that exists.</source>
        <translation>存在するコンテキストを選択してください。</translation>
    </message>
    <message>
        <source>The remote engine can't be reached over SSH</source>
        <translation>SSH でリモートのエンジンに接続できません</translation>
    </message>
    <message>
        <source>The connection to the other machine failed, or no Docker is installed there. The end of the message is what SSH said.</source>
        <translation>他のマシンへの接続に失敗したか、そこに Docker がインストールされていません。メッセージの末尾は SSH の出力です。</translation>
    </message>
    <message>
        <source>Try the same connection with ssh first: it has to work without a question (key, known host), and docker must run there.</source>
        <translation>まず ssh で同じ接続を試してください。確認を求められずに接続でき (鍵、既知のホスト)、接続先で docker を実行できる必要があります。</translation>
    </message>
    <message>
        <source>Docker Desktop is not joined with this WSL system</source>
        <translation>Docker Desktop がこの WSL システムと連携していません</translation>
    </message>
    <message>
        <source>The command docker in WSL comes from Docker Desktop, and its integration is off for this distribution, or Desktop is not running.</source>
        <translation>WSL の docker コマンドは Docker Desktop が提供しますが、このディストリビューションとの統合がオフになっているか、Docker Desktop が実行されていません。</translation>
    </message>
    <message>
        <source>Start Docker Desktop and switch the distribution on under Settings, Resources, WSL integration.</source>
        <translation>Docker Desktop を起動し、Settings → Resources → WSL integration でこのディストリビューションをオンにしてください。</translation>
    </message>
    <message>
        <source>No Docker engine answers</source>
        <translation>応答する Docker エンジンがありません</translation>
    </message>
    <message>
        <source>The engine is not running, or the client looks for it in the wrong place (DOCKER_HOST, context).</source>
        <translation>エンジンが実行されていないか、クライアントが間違った場所 (DOCKER_HOST、コンテキスト) を探しています。</translation>
    </message>
    <message>
        <source>Start Docker and look which engine the client uses.</source>
        <translation>Docker を起動し、クライアントがどのエンジンを使用しているか確認してください。</translation>
    </message>
    <message>
        <source>A proxy in front of the socket forbids this</source>
        <translation>ソケットの前のプロキシが、この操作を禁止しています</translation>
    </message>
    <message>
        <source>The call went to a socket proxy, which lets only some of Docker's commands through.</source>
        <translation>呼び出しは、Docker のコマンドの一部だけを通すソケットプロキシに送られました。</translation>
    </message>
    <message>
        <source>Allow this call in the proxy's settings; for an agent of this program, --socket-proxy run lets containers through. Whoever may start containers through a proxy is root on the host, as with the socket itself.</source>
        <translation>プロキシの設定でこの呼び出しを許可してください。このプログラムのエージェントでは、--socket-proxy run でコンテナを通します。プロキシを通じてコンテナを起動できる人は、ソケットを直接使う場合と同じく、ホストの root と同じです。</translation>
    </message>
    <message>
        <source>What stands before the engine does not pass BuildKit on</source>
        <translation>エンジンの前にあるものが BuildKit を通しません</translation>
    </message>
    <message>
        <source>BuildKit switches its connection to HTTP/2. A proxy before the socket that forbids /session or /grpc stops it, as do docker-socket-proxy 0.4.0 and newer, whose HAProxy drops the switch.</source>
        <translation>BuildKit は接続を HTTP/2 に切り替えます。/session や /grpc を禁止する、ソケットの前のプロキシはこれを妨げます。docker-socket-proxy 0.4.0 以降も、その HAProxy が切り替えを破棄するため、同じように妨げます。</translation>
    </message>
    <message>
        <source>Let the proxy pass SESSION and GRPC and use its version 0.3.0, or build without BuildKit: DOCKER_BUILDKIT=0 docker build.</source>
        <translation>プロキシで SESSION と GRPC を許可し、バージョン 0.3.0 を使用するか、BuildKit なしでビルドしてください: DOCKER_BUILDKIT=0 docker build。</translation>
    </message>
    <message>
        <source>The program that keeps registry passwords is missing</source>
        <translation>レジストリのパスワードを保存するプログラムがありません</translation>
    </message>
    <message>
        <source>Docker's settings name a helper for passwords (docker-credential-…), and it is not installed here or fails. It is often left behind by Docker Desktop.</source>
        <translation>Docker の設定でパスワード用のヘルパー (docker-credential-…) が指定されていますが、インストールされていないか、失敗しています。多くの場合、Docker Desktop が残したものです。</translation>
    </message>
    <message>
        <source>Install the helper, or remove "credsStore" from ~/.docker/config.json and log in again.</source>
        <translation>ヘルパーをインストールするか、~/.docker/config.json から "credsStore" を削除して再びログインしてください。</translation>
    </message>
    <message>
        <source>The registry's limit of pulls is used up</source>
        <translation>レジストリのプル回数の上限に達しました</translation>
    </message>
    <message>
        <source>Docker Hub counts pulls by account, and by address for those who are not logged in; all agents behind one address share the number.</source>
        <translation>Docker Hub は、アカウントごとに、未ログインの場合はアドレスごとにプル回数を数えます。同じアドレスを使うすべてのエージェントは、この回数を共有します。</translation>
    </message>
    <message>
        <source>Log in, wait some hours, or pull through a mirror of your own. An engine inside an agent needs the login or the mirror, too.</source>
        <translation>ログインするか、数時間待つか、独自のミラーからプルしてください。エージェント内のエンジンにも、ログインまたはミラーが必要です。</translation>
    </message>
    <message>
        <source>The image does not exist, or you may not have it</source>
        <translation>イメージが存在しないか、アクセスが許可されていません</translation>
    </message>
    <message>
        <source>Registries give the same answer to both. A misspelt name is the most frequent reason.</source>
        <translation>どちらの場合も、レジストリは同じ応答を返します。最も多い原因は、名前の入力ミスです。</translation>
    </message>
    <message>
        <source>Check the image's name. If it is private, log in to its registry first.</source>
        <translation>イメージの名前を確認してください。非公開のイメージの場合は、先にレジストリにログインしてください。</translation>
    </message>
    <message>
        <source>The registry wants to know who you are</source>
        <translation>レジストリが認証を要求しています</translation>
    </message>
    <message>
        <source>No login is stored for this registry, or the password is wrong or expired. The engine inside an agent does not use the host's logins.</source>
        <translation>このレジストリのログイン情報が保存されていないか、パスワードが間違っているか、期限が切れています。エージェント内のエンジンは、ホストのログイン情報を使用しません。</translation>
    </message>
    <message>
        <source>Log in to the registry that the image's name begins with.</source>
        <translation>イメージ名の先頭にあるレジストリにログインしてください。</translation>
    </message>
    <message>
        <source>The image does not exist for this kind of processor</source>
        <translation>この種類のプロセッサ用のイメージが存在しません</translation>
    </message>
    <message>
        <source>The tag has no variant for the engine's platform. TeamCity tags like -linux-sudo are for amd64 only; the arm64 ones are called -linux-arm64-sudo.</source>
        <translation>このタグには、エンジンのプラットフォーム用のバリアントがありません。TeamCity の -linux-sudo のようなタグは amd64 専用で、arm64 用は -linux-arm64-sudo です。</translation>
    </message>
    <message>
        <source>Choose a tag for this platform.</source>
        <translation>このプラットフォーム用のタグを選んでください。</translation>
    </message>
    <message>
        <source>The image has no such tag</source>
        <translation>イメージにこのタグはありません</translation>
    </message>
    <message>
        <source>The repository exists, the tag does not: a misspelling, or a version that was not published.</source>
        <translation>リポジトリは存在しますが、タグが存在しません。入力ミスか、公開されていないバージョンです。</translation>
    </message>
    <message>
        <source>Look up the tag on the registry's page and correct it.</source>
        <translation>レジストリのページでタグを調べ、修正してください。</translation>
    </message>
    <message>
        <source>The program was made for another kind of processor</source>
        <translation>プログラムは別の種類のプロセッサ用に作成されています</translation>
    </message>
    <message>
        <source>The image is for another platform (amd64 on arm64 or the other way round), or a start script lacks its first line.</source>
        <translation>イメージが別のプラットフォーム用であるか (arm64 上の amd64、またはその逆)、起動スクリプトに最初の行がありません。</translation>
    </message>
    <message>
        <source>Use the image's variant for this platform.</source>
        <translation>このプラットフォーム用のイメージを使用してください。</translation>
    </message>
    <message>
        <source>The image runs by emulation</source>
        <translation>イメージがエミュレーションで実行されています</translation>
    </message>
    <message>
        <source>A warning: the image is for another kind of processor. It works slowly, if at all; an engine inside does not.</source>
        <translation>これは警告です。イメージは別の種類のプロセッサ用です。動作しても低速であり、内部のエンジンは動作しません。</translation>
    </message>
    <message>
        <source>Choose the tag for this machine's platform.</source>
        <translation>このマシンのプラットフォーム用のタグを選んでください。</translation>
    </message>
    <message>
        <source>The proxy can't be reached</source>
        <translation>プロキシに接続できません</translation>
    </message>
    <message>
        <source>The engine is told to go through a proxy, and the proxy does not answer, or its name is not known where the engine runs.</source>
        <translation>エンジンにプロキシが設定されていますが、プロキシが応答しないか、エンジンの実行場所でその名前を解決できません。</translation>
    </message>
    <message>
        <source>Correct the proxy's address for the engine: daemon.json or its service; for docker:dind the variables HTTP_PROXY and HTTPS_PROXY of its container. localhost means that container.</source>
        <translation>エンジンのプロキシのアドレスを修正してください。設定は daemon.json またはサービス、docker:dind の場合はコンテナの変数 HTTP_PROXY と HTTPS_PROXY にあります。この場合、localhost はそのコンテナを指します。</translation>
    </message>
    <message>
        <source>The encrypted connection does not come about</source>
        <translation>暗号化された接続を確立できません</translation>
    </message>
    <message>
        <source>The server answers, and then nothing more arrives. In containers this is typical of packets that are too large for the way (MTU): the host's network allows less than the 1500 that Docker assumes.</source>
        <translation>サーバーは応答しますが、その後何も届きません。コンテナでは、パケットが経路に対して大きすぎる場合 (MTU) の典型的な症状です。ホストのネットワークが通すサイズが、Docker が前提とする 1500 より小さくなっています。</translation>
    </message>
    <message>
        <source>Compare the host's MTU with Docker's, and set "mtu" in the daemon.json of the engine (docker:dind: --mtu=1400). If a proxy is needed, set that.</source>
        <translation>ホストと Docker の MTU を比較し、エンジンの daemon.json で "mtu" を設定してください (docker:dind: --mtu=1400)。プロキシが必要な場合は、それも設定してください。</translation>
    </message>
    <message>
        <source>The registry's name is not found</source>
        <translation>レジストリの名前が見つかりません</translation>
    </message>
    <message>
        <source>The engine can't resolve the registry's name: DNS does not work where the engine runs, or only through a proxy.</source>
        <translation>エンジンがレジストリの名前を解決できません。エンジンの実行場所で DNS が機能していないか、プロキシ経由でしか機能しません。</translation>
    </message>
    <message>
        <source>Check DNS on the engine's machine. For an engine inside an agent, set "dns" in its daemon.json. Without a way to the internet, use a registry of your own.</source>
        <translation>エンジンのマシンで DNS を確認してください。エージェント内のエンジンの場合は、daemon.json で "dns" を設定してください。インターネットに接続できない場合は、独自のレジストリを使用してください。</translation>
    </message>
    <message>
        <source>The registry does not answer</source>
        <translation>レジストリが応答しません</translation>
    </message>
    <message>
        <source>No connection to the registry in time: a firewall, a missing proxy setting, or packets too large for the way (MTU).</source>
        <translation>時間内にレジストリに接続できませんでした。ファイアウォール、プロキシ設定の不足、または経路に対して大きすぎるパケット (MTU) が考えられます。</translation>
    </message>
    <message>
        <source>Check whether the engine's machine reaches the internet and needs a proxy. The shell's proxy variables do not reach the engine; set them in daemon.json.</source>
        <translation>エンジンのマシンがインターネットに接続できるか、プロキシが必要かを確認してください。シェルのプロキシ変数はエンジンには適用されないため、daemon.json で設定してください。</translation>
    </message>
    <message>
        <source>A container of this name exists already</source>
        <translation>同じ名前のコンテナがすでに存在します</translation>
    </message>
    <message>
        <source>Names are unique in an engine, and stopped containers keep theirs.</source>
        <translation>名前はエンジン内で一意であり、停止したコンテナの名前も使用中のままです。</translation>
    </message>
    <message>
        <source>Choose another name, or remove the old container if you do not need it.</source>
        <translation>別の名前を選ぶか、不要であれば以前のコンテナを削除してください。</translation>
    </message>
    <message>
        <source>Another program uses this port</source>
        <translation>別のプログラムがこのポートを使用しています</translation>
    </message>
    <message>
        <source>A published port can belong to one program of the host at a time. With the method docker-socket, ports of all builds meet on the host.</source>
        <translation>公開ポートを使用できるのは、ホストで同時に 1 つのプログラムだけです。方式 docker-socket では、すべてのビルドのポートがホスト上に集まります。</translation>
    </message>
    <message>
        <source>Publish another port, or stop what uses it. An agent itself needs no published port.</source>
        <translation>別のポートを公開するか、そのポートを使用しているものを停止してください。エージェント自体に公開ポートは必要ありません。</translation>
    </message>
    <message>
        <source>The folder or socket to mount does not exist</source>
        <translation>マウントするフォルダーまたはソケットが存在しません</translation>
    </message>
    <message>
        <source>The path is looked up on the engine's machine, and it is not there. For the Docker socket: the engine is rootless or listens elsewhere.</source>
        <translation>パスはエンジンのマシンで検索されますが、そこに存在しません。Docker ソケットの場合は、エンジンが rootless であるか、別の場所で待ち受けています。</translation>
    </message>
    <message>
        <source>Create the folder on the engine's machine, or correct the path.</source>
        <translation>エンジンのマシンにフォルダーを作成するか、パスを修正してください。</translation>
    </message>
    <message>
        <source>Docker Desktop does not share this folder</source>
        <translation>Docker Desktop がこのフォルダーを共有していません</translation>
    </message>
    <message>
        <source>Docker Desktop passes only some of the computer's folders on to containers, and /opt is not among them.</source>
        <translation>Docker Desktop がコンテナに渡すのはコンピューターの一部のフォルダーだけで、/opt は含まれていません。</translation>
    </message>
    <message>
        <source>Add the folder under Settings, Resources, File sharing; or use named volumes; or choose the method dind, which needs no folders of the host.</source>
        <translation>Settings → Resources → File sharing でフォルダーを追加するか、名前付きボリュームを使用するか、ホストのフォルダーが不要な方式 dind を選んでください。</translation>
    </message>
    <message>
        <source>A folder was made where a file or socket should be</source>
        <translation>ファイルまたはソケットがあるべき場所に、フォルダーが作成されています</translation>
    </message>
    <message>
        <source>Something was mounted with -v from a path that did not exist, and Docker made an empty folder there. The Docker socket suffers this most.</source>
        <translation>存在しないパスから -v でマウントされたため、Docker がそこに空のフォルダーを作成しました。Docker ソケットで最もよく起こります。</translation>
    </message>
    <message>
        <source>Remove the empty folder on the engine's machine, restart what makes the real file (Docker, for the socket), and try again.</source>
        <translation>エンジンのマシンで空のフォルダーを削除し、本来のファイルを作成するもの (ソケットの場合は Docker) を再起動して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The volume still belongs to a container</source>
        <translation>ボリュームがまだコンテナで使われています</translation>
    </message>
    <message>
        <source>A volume can be removed only after the containers that mount it, stopped ones included.</source>
        <translation>ボリュームは、それをマウントしているコンテナ (停止したものも含む) を削除した後でなければ削除できません。</translation>
    </message>
    <message>
        <source>Remove those containers first.</source>
        <translation>先に、それらのコンテナを削除してください。</translation>
    </message>
    <message>
        <source>A container can't restart and remove itself</source>
        <translation>コンテナの再起動と自動削除は両立しません</translation>
    </message>
    <message>
        <source>--rm removes the container when it stops, --restart starts it again; only one of them makes sense.</source>
        <translation>--rm は停止時にコンテナを削除し、--restart は再び起動します。どちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>Leave --rm out for an agent.</source>
        <translation>エージェントでは --rm の指定を外してください。</translation>
    </message>
    <message>
        <source>More processors were asked for than there are</source>
        <translation>指定したプロセッサ数が、実際の数を超えています</translation>
    </message>
    <message>
        <source>The limit for processors is above what the engine's machine has.</source>
        <translation>プロセッサ数の制限が、エンジンのマシンのプロセッサ数を超えています。</translation>
    </message>
    <message>
        <source>Lower the limit.</source>
        <translation>制限を下げてください。</translation>
    </message>
    <message>
        <source>The memory limit is too low</source>
        <translation>メモリの制限が小さすぎます</translation>
    </message>
    <message>
        <source>Docker takes no limit below 6 MB; a number without a unit counts bytes.</source>
        <translation>Docker は 6 MB 未満の制限を受け付けません。単位のない数値はバイト数です。</translation>
    </message>
    <message>
        <source>Give the limit with a unit, such as 4g. An agent needs about 500 MB and what its builds need.</source>
        <translation>4g のように単位を付けて指定してください。エージェントには、約 500 MB と、ビルドに必要な分が必要です。</translation>
    </message>
    <message>
        <source>The image has no such group</source>
        <translation>イメージにこのグループはありません</translation>
    </message>
    <message>
        <source>A group was named that does not exist inside the image; the host's names do not count there.</source>
        <translation>指定したグループがイメージ内に存在しません。ホストのグループ名は、イメージ内では使えません。</translation>
    </message>
    <message>
        <source>Give the group's number instead: that of the socket's group on the engine's machine.</source>
        <translation>代わりにグループの番号を指定してください。エンジンのマシンでのソケットのグループの番号です。</translation>
    </message>
    <message>
        <source>The image has no such user</source>
        <translation>イメージにこのユーザーはありません</translation>
    </message>
    <message>
        <source>A user was named that does not exist inside the image.</source>
        <translation>指定したユーザーがイメージ内に存在しません。</translation>
    </message>
    <message>
        <source>Use a name or number that the image knows: root or buildagent in TeamCity's images.</source>
        <translation>イメージにある名前または番号を使用してください。TeamCity のイメージでは root または buildagent です。</translation>
    </message>
    <message>
        <source>The engine is in no swarm</source>
        <translation>エンジンが Swarm に参加していません</translation>
    </message>
    <message>
        <source>The command is for Docker's swarm mode, which is not switched on here. The methods dind and sysbox can't run as a stack anyway.</source>
        <translation>このコマンドは Docker の Swarm モード用ですが、ここでは有効になっていません。なお、方式 dind と sysbox はスタックとしては実行できません。</translation>
    </message>
    <message>
        <source>Use docker run or docker compose.</source>
        <translation>docker run または docker compose を使用してください。</translation>
    </message>
    <message>
        <source>docker stack leaves out parts of the file</source>
        <translation>docker stack がファイルの一部を無視しています</translation>
    </message>
    <message>
        <source>docker stack deploy does not know all of Compose: it passes over privileged, restart, security_opt and others. An agent with an engine of its own can't work so.</source>
        <translation>docker stack deploy は Compose のすべてには対応しておらず、privileged、restart、security_opt などを無視します。専用のエンジンを持つエージェントは、この方法では動作しません。</translation>
    </message>
    <message>
        <source>Use docker compose up on the machine itself.</source>
        <translation>マシン上で直接 docker compose up を使用してください。</translation>
    </message>
    <message>
        <source>The image's name is not well-formed</source>
        <translation>イメージの名前の形式が正しくありません</translation>
    </message>
    <message>
        <source>Names of images are in small letters, with one colon before the tag. An empty variable or a stray blank in the command has the same effect.</source>
        <translation>イメージの名前は小文字で、タグの前にコロンを 1 つ付けます。コマンド内の空の変数や余分な空白でも、このエラーになります。</translation>
    </message>
    <message>
        <source>Correct the name; in a script, look whether a variable is empty.</source>
        <translation>名前を修正してください。スクリプトの場合は、空の変数がないか確認してください。</translation>
    </message>
    <message>
        <source>The container has no such program</source>
        <translation>コンテナにこのプログラムがありません</translation>
    </message>
    <message>
        <source>The image does not contain the program that was to be started, or an option stands behind the image's name and was taken for one.</source>
        <translation>起動しようとしたプログラムがイメージに含まれていないか、イメージ名の後に置かれたオプションがプログラムとみなされました。</translation>
    </message>
    <message>
        <source>Put options before the image's name, and check the command.</source>
        <translation>オプションをイメージ名の前に置き、コマンドを確認してください。</translation>
    </message>
    <message>
        <source>There is no docker command here</source>
        <translation>ここには docker コマンドがありません</translation>
    </message>
    <message>
        <source>Docker's client is not installed. TeamCity's minimal agent image has none.</source>
        <translation>Docker のクライアントがインストールされていません。TeamCity の最小エージェントイメージには含まれていません。</translation>
    </message>
    <message>
        <source>Use the image jetbrains/teamcity-agent instead of teamcity-minimal-agent. On your own machine, install Docker.</source>
        <translation>teamcity-minimal-agent の代わりに、イメージ jetbrains/teamcity-agent を使用してください。自分のマシンの場合は、Docker をインストールしてください。</translation>
    </message>
    <message>
        <source>docker-compose is not installed</source>
        <translation>docker-compose がインストールされていません</translation>
    </message>
    <message>
        <source>The old program docker-compose is no longer part of TeamCity's images since March 2024.</source>
        <translation>従来のプログラム docker-compose は、2024 年 3 月以降の TeamCity のイメージには含まれていません。</translation>
    </message>
    <message>
        <source>Write docker compose, with a blank.</source>
        <translation>空白を入れて docker compose と記述してください。</translation>
    </message>
    <message>
        <source>Docker's Compose plugin is not installed</source>
        <translation>Docker の Compose プラグインがインストールされていません</translation>
    </message>
    <message>
        <source>The docker command does not know compose: the package docker-compose-plugin is missing.</source>
        <translation>docker コマンドで compose を使用できません。パッケージ docker-compose-plugin がありません。</translation>
    </message>
    <message>
        <source>Install it from where Docker came from.</source>
        <translation>Docker と同じ提供元からインストールしてください。</translation>
    </message>
    <message>
        <source>Docker's builder plugin is not installed</source>
        <translation>Docker の builder プラグインがインストールされていません</translation>
    </message>
    <message>
        <source>Building with BuildKit needs buildx: the package docker-buildx-plugin is missing.</source>
        <translation>BuildKit でのビルドには buildx が必要ですが、パッケージ docker-buildx-plugin がありません。</translation>
    </message>
    <message>
        <source>This builder builds for one platform only</source>
        <translation>この builder は 1 つのプラットフォーム用にしかビルドできません</translation>
    </message>
    <message>
        <source>The engine's built-in builder can't build for several kinds of processors at once, unless it uses the containerd image store.</source>
        <translation>エンジン内蔵の builder は、containerd イメージストアを使用しない限り、複数の種類のプロセッサ用に同時にビルドできません。</translation>
    </message>
    <message>
        <source>Make a builder that can, or use an engine from 29 on with its new image store.</source>
        <translation>対応する builder を作成するか、新しいイメージストアを備えたエンジン 29 以降を使用してください。</translation>
    </message>
    <message>
        <source>This docker-compose is too old for the engine</source>
        <translation>このエンジンに対して docker-compose が古すぎます</translation>
    </message>
    <message>
        <source>docker-compose 1.29 wants something from the engine that newer ones no longer send. It fails when a container is made again.</source>
        <translation>docker-compose 1.29 は、新しいエンジンが送らなくなった値を必要とします。コンテナを作り直すときに失敗します。</translation>
    </message>
    <message>
        <source>Use docker compose (version 2 or newer). The half-made container with a name like 0123_agent has to be removed once.</source>
        <translation>docker compose (バージョン 2 以降) を使用してください。0123_agent のような名前の作りかけのコンテナを、一度削除する必要があります。</translation>
    </message>
    <message>
        <source>docker-compose 1.29 and its Python libraries do not fit</source>
        <translation>docker-compose 1.29 とその Python ライブラリの組み合わせが合っていません</translation>
    </message>
    <message>
        <source>The old docker-compose does not work with newer Python packages on the same machine.</source>
        <translation>従来の docker-compose は、同じマシンの新しい Python パッケージでは動作しません。</translation>
    </message>
    <message>
        <source>Use docker compose (version 2 or newer).</source>
        <translation>docker compose (バージョン 2 以降) を使用してください。</translation>
    </message>
    <message>
        <source>Compose does not know one of the file's keys</source>
        <translation>Compose がファイルのキーの 1 つを認識できません</translation>
    </message>
    <message>
        <source>A key is misspelt or stands in the wrong place, or docker-compose 1.29 reads a file for version 2: it knows neither name: nor cgroup:.</source>
        <translation>キーの綴りが間違っているか、間違った場所にあるか、バージョン 2 用のファイルを docker-compose 1.29 が読み込んでいます。docker-compose 1.29 は name: にも cgroup: にも対応していません。</translation>
    </message>
    <message>
        <source>Correct the key that the message names, or use docker compose (version 2 or newer).</source>
        <translation>メッセージに示されたキーを修正するか、docker compose (バージョン 2 以降) を使用してください。</translation>
    </message>
    <message>
        <source>The line version: is no longer needed</source>
        <translation>version: の行は不要になりました</translation>
    </message>
    <message>
        <source>A warning without effect: Compose 2 does not look at it.</source>
        <translation>影響のない警告です。Compose 2 はこの行を参照しません。</translation>
    </message>
    <message>
        <source>Remove the line version: from the file.</source>
        <translation>ファイルから version: の行を削除してください。</translation>
    </message>
    <message>
        <source>Compose put nothing in the place of a variable</source>
        <translation>Compose が変数を空の値に置換しました</translation>
    </message>
    <message>
        <source>The file has a $ that Compose takes for a variable, and it has no value. A password with a $ is eaten so.</source>
        <translation>ファイル内の $ を Compose が変数とみなしましたが、その値がありません。$ を含むパスワードでは、その部分が失われます。</translation>
    </message>
    <message>
        <source>Give the variable a value (in .env, say). Where a $ is meant as such, write $$.</source>
        <translation>変数に値を設定してください (.env など)。$ という文字そのものは $$ と書きます。</translation>
    </message>
    <message>
        <source>Compose can't read a $ in the file</source>
        <translation>Compose がファイル内の $ を解釈できません</translation>
    </message>
    <message>
        <source>A $ begins a variable, and what follows is not one.</source>
        <translation>$ は変数の始まりを表しますが、その後に変数名が続いていません。</translation>
    </message>
    <message>
        <source>Write $$ where a $ is meant as such.</source>
        <translation>$ という文字そのものは $$ と書いてください。</translation>
    </message>
    <message>
        <source>Something that the agent waits for did not start</source>
        <translation>エージェントが待っている相手が起動しませんでした</translation>
    </message>
    <message>
        <source>A container that has to be healthy first is not: mostly the engine beside the agent.</source>
        <translation>先に正常 (healthy) になる必要のあるコンテナが、正常になっていません。多くの場合、エージェントの隣のエンジンです。</translation>
    </message>
    <message>
        <source>Look at the log of the container that the message names.</source>
        <translation>メッセージに示されたコンテナのログを確認してください。</translation>
    </message>
    <message>
        <source>The file uses a name that it does not define</source>
        <translation>ファイルで定義されていない名前が使われています</translation>
    </message>
    <message>
        <source>A service names a volume, network or service that is not in the file.</source>
        <translation>サービスが、ファイルにないボリューム、ネットワーク、またはサービスを参照しています。</translation>
    </message>
    <message>
        <source>Add it under volumes:, networks: or services:, or correct the name. A path has to begin with / or ./.</source>
        <translation>volumes:、networks:、services: のいずれかに追加するか、名前を修正してください。パスは / または ./ で始める必要があります。</translation>
    </message>
    <message>
        <source>A network or volume that should be there is not</source>
        <translation>存在するはずのネットワークまたはボリュームがありません</translation>
    </message>
    <message>
        <source>The file says that it exists already (external: true), and this engine has none of that name.</source>
        <translation>ファイルではすでに存在する (external: true) とされていますが、このエンジンにその名前のものはありません。</translation>
    </message>
    <message>
        <source>Create it, or remove external: true.</source>
        <translation>作成するか、external: true を削除してください。</translation>
    </message>
    <message>
        <source>The file is not well-formed YAML</source>
        <translation>ファイルが正しい YAML ではありません</translation>
    </message>
    <message>
        <source>An indentation is off, a tab stands where blanks should be, or a text with a colon lacks its quotes.</source>
        <translation>インデントがずれているか、空白であるべき場所にタブがあるか、コロンを含むテキストが引用符で囲まれていません。</translation>
    </message>
    <message>
        <source>Look at the line that the message names and the one before.</source>
        <translation>メッセージに示された行と、その前の行を確認してください。</translation>
    </message>
    <message>
        <source>The env file is missing</source>
        <translation>env ファイルがありません</translation>
    </message>
    <message>
        <source>The Compose file takes variables from a file that is not beside it.</source>
        <translation>Compose ファイルが変数を読み込むファイルが、同じ場所にありません。</translation>
    </message>
    <message>
        <source>Put the file there. An export of this program writes it as NAME.env beside the Compose file.</source>
        <translation>そのファイルを置いてください。このプログラムでエクスポートすると、Compose ファイルと同じ場所に NAME.env として書き出されます。</translation>
    </message>
    <message>
        <source>The agent may not write its settings</source>
        <translation>エージェントに、設定を書き込む権限がありません</translation>
    </message>
    <message>
        <source>The folder mounted at /data/teamcity_agent/conf belongs to root, and the agent runs as user 1000 since its images of 2020.1.</source>
        <translation>/data/teamcity_agent/conf にマウントされたフォルダーは root の所有ですが、エージェントは 2020.1 以降のイメージではユーザー 1000 で実行されます。</translation>
    </message>
    <message>
        <source>Use a named volume, or let the agent start as root, or give the host's folder to the user 1000.</source>
        <translation>名前付きボリュームを使用するか、エージェントを root として起動するか、ホストのフォルダーの所有者をユーザー 1000 にしてください。</translation>
    </message>
    <message>
        <source>The agent was not told where its server is</source>
        <translation>エージェントにサーバーのアドレスが指定されていません</translation>
    </message>
    <message>
        <source>The variable SERVER_URL is empty, and there are no settings from an earlier start.</source>
        <translation>変数 SERVER_URL が空で、以前の起動時の設定もありません。</translation>
    </message>
    <message>
        <source>Set SERVER_URL to the server's address, as in a browser.</source>
        <translation>SERVER_URL に、ブラウザーで開くのと同じサーバーのアドレスを設定してください。</translation>
    </message>
    <message>
        <source>The server's address has quotes or blanks in it</source>
        <translation>サーバーのアドレスに引用符または空白が含まれています</translation>
    </message>
    <message>
        <source>SERVER_URL was given with quotes that became part of it, or with a blank at its end.</source>
        <translation>SERVER_URL に指定した引用符がアドレスの一部になっているか、末尾に空白があります。</translation>
    </message>
    <message>
        <source>Write it without quotes (in Compose: - SERVER_URL=https://…), remove what the agent has stored in its settings, and start it again.</source>
        <translation>引用符なしで記述し (Compose では - SERVER_URL=https://…)、エージェントの設定に保存された値を削除して、もう一度起動してください。</translation>
    </message>
    <message>
        <source>The TeamCity server is still starting</source>
        <translation>TeamCity サーバーが起動中です</translation>
    </message>
    <message>
        <source>The server answers, and is not ready yet. The agent tries again by itself.</source>
        <translation>サーバーは応答していますが、まだ準備ができていません。エージェントは自動的に再試行します。</translation>
    </message>
    <message>
        <source>Wait some minutes. If it lasts, open the server's page in a browser: it may wait for an answer.</source>
        <translation>数分待ってください。続く場合は、サーバーのページをブラウザーで開いてください。入力待ちになっている可能性があります。</translation>
    </message>
    <message>
        <source>The TeamCity server waits for an administrator</source>
        <translation>TeamCity サーバーが管理者の操作を待っています</translation>
    </message>
    <message>
        <source>The server is in maintenance: its first start or an upgrade has to be finished in the browser.</source>
        <translation>サーバーはメンテナンス中です。初回起動またはアップグレードを、ブラウザーで完了する必要があります。</translation>
    </message>
    <message>
        <source>Open the server's page and answer what it asks. The agent connects by itself afterwards.</source>
        <translation>サーバーのページを開き、表示された内容に答えてください。その後、エージェントは自動的に接続します。</translation>
    </message>
    <message>
        <source>localhost is the agent's own container</source>
        <translation>localhost はエージェント自身のコンテナを指します</translation>
    </message>
    <message>
        <source>Inside a container, localhost means the container, and no TeamCity server runs in it.</source>
        <translation>コンテナ内では localhost はそのコンテナを指し、そこでは TeamCity サーバーは動作していません。</translation>
    </message>
    <message>
        <source>Use the server's name in the network, or host.docker.internal if it runs on the same machine (on Linux with --add-host host.docker.internal:host-gateway). An agent that has started before keeps the old address in its settings; change it there.</source>
        <translation>ネットワークでのサーバーの名前を使用してください。サーバーが同じマシンで動作している場合は、host.docker.internal を使用します (Linux では --add-host host.docker.internal:host-gateway が必要)。以前に起動したエージェントは設定に古いアドレスを保持しているため、そこで変更してください。</translation>
    </message>
    <message>
        <source>Nothing answers at the server's address</source>
        <translation>サーバーのアドレスで応答するものがありません</translation>
    </message>
    <message>
        <source>The machine was reached, but no server listens on this port: TeamCity is not running, or uses another port (8111 unless it was changed).</source>
        <translation>マシンには到達しましたが、このポートで待ち受けているサーバーがありません。TeamCity が実行されていないか、別のポートを使用しています (変更していなければ 8111)。</translation>
    </message>
    <message>
        <source>Check that the server runs, and its port. An agent that has started before keeps the address that it had then.</source>
        <translation>サーバーが実行されていることと、そのポートを確認してください。以前に起動したエージェントは、そのときのアドレスを保持しています。</translation>
    </message>
    <message>
        <source>The server's machine does not answer</source>
        <translation>サーバーのマシンが応答しません</translation>
    </message>
    <message>
        <source>The address is wrong, or a firewall drops the connection.</source>
        <translation>アドレスが間違っているか、ファイアウォールが接続を遮断しています。</translation>
    </message>
    <message>
        <source>Open the address from a container on the same machine. If that fails as well, the way is blocked: ask who runs the network.</source>
        <translation>同じマシンのコンテナからアドレスに接続してみてください。それも失敗する場合は、経路が遮断されています。ネットワークの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The server's name is not found from the agent</source>
        <translation>エージェントからサーバーの名前が見つかりません</translation>
    </message>
    <message>
        <source>The container can't resolve the name. Names from the host's own hosts file are not known in containers, and names of containers only on the same network.</source>
        <translation>コンテナが名前を解決できません。ホスト自身の hosts ファイルにある名前はコンテナでは使えず、コンテナの名前は同じネットワークでしか使えません。</translation>
    </message>
    <message>
        <source>Use a name that DNS knows, put the agent on the server container's network, or add the name with --add-host.</source>
        <translation>DNS で解決できる名前を使用するか、エージェントをサーバーのコンテナのネットワークに接続するか、--add-host で名前を追加してください。</translation>
    </message>
    <message>
        <source>There is no way to the server from the agent</source>
        <translation>エージェントからサーバーへの経路がありません</translation>
    </message>
    <message>
        <source>The network does not let the connection through, or a Docker network uses the same addresses as the server's.</source>
        <translation>ネットワークが接続を通さないか、Docker ネットワークがサーバーのネットワークと同じアドレスを使用しています。</translation>
    </message>
    <message>
        <source>Compare the server's address with the ranges of Docker's networks. A firewall on the server's host can have the same effect.</source>
        <translation>サーバーのアドレスを、Docker のネットワークの範囲と比較してください。サーバーのホストのファイアウォールが原因の場合もあります。</translation>
    </message>
    <message>
        <source>The agent does not trust the server's certificate</source>
        <translation>エージェントがサーバーの証明書を信頼していません</translation>
    </message>
    <message>
        <source>The server's certificate comes from an authority that Java does not know: one of your own, or an incomplete chain.</source>
        <translation>サーバーの証明書の発行元を Java が信頼していません。独自の認証局であるか、証明書チェーンが不完全です。</translation>
    </message>
    <message>
        <source>Put the server's or the authority's certificate, one in a file, into /opt/buildagent/conf/trustedCertificates of the agent, and restart it.</source>
        <translation>サーバーまたは認証局の証明書を、1 ファイルに 1 つずつ、エージェントの /opt/buildagent/conf/trustedCertificates に置き、エージェントを再起動してください。</translation>
    </message>
    <message>
        <source>The server speaks no HTTPS on this port</source>
        <translation>このポートでは、サーバーは HTTPS に対応していません</translation>
    </message>
    <message>
        <source>The address begins with https://, and the server answers without encryption there.</source>
        <translation>アドレスは https:// で始まりますが、サーバーは暗号化なしで応答しています。</translation>
    </message>
    <message>
        <source>Write http://, or use the server's HTTPS port. In an agent that has started before, change serverUrl in its buildAgent.properties.</source>
        <translation>http:// と記述するか、サーバーの HTTPS ポートを使用してください。以前に起動したエージェントでは、buildAgent.properties の serverUrl を変更してください。</translation>
    </message>
    <message>
        <source>The server's certificate was made for another name</source>
        <translation>サーバーの証明書が別の名前で作成されています</translation>
    </message>
    <message>
        <source>The name in SERVER_URL is not in the certificate.</source>
        <translation>SERVER_URL の名前が証明書にありません。</translation>
    </message>
    <message>
        <source>Use the name that the certificate was made for.</source>
        <translation>証明書にある名前を使用してください。</translation>
    </message>
    <message>
        <source>The server's certificate has run out, or the clock is wrong</source>
        <translation>サーバーの証明書の有効期限が切れているか、時計が合っていません</translation>
    </message>
    <message>
        <source>The certificate is not valid at the time that the agent's machine shows.</source>
        <translation>エージェントのマシンが示す時刻では、証明書は有効ではありません。</translation>
    </message>
    <message>
        <source>Check the clock of the engine's machine, and renew the server's certificate.</source>
        <translation>エンジンのマシンの時計を確認し、サーバーの証明書を更新してください。</translation>
    </message>
    <message>
        <source>Agent and server find no common encryption</source>
        <translation>エージェントとサーバーに共通の暗号化方式がありません</translation>
    </message>
    <message>
        <source>The server, or a proxy before it, offers only old or only very new versions of TLS, or wants a certificate from the agent.</source>
        <translation>サーバー、またはその前のプロキシが、古すぎるか新しすぎるバージョンの TLS しか提供していないか、エージェントに証明書を要求しています。</translation>
    </message>
    <message>
        <source>Let the server or proxy offer TLS 1.2 and 1.3, without certificates of clients for the agents' addresses.</source>
        <translation>サーバーまたはプロキシで TLS 1.2 と 1.3 を提供し、エージェントが使うアドレスではクライアント証明書を要求しないようにしてください。</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password</source>
        <translation>プロキシがユーザー名とパスワードを要求しています</translation>
    </message>
    <message>
        <source>The agent goes through a proxy that lets nobody through without a login.</source>
        <translation>エージェントが経由するプロキシは、ログインなしでは誰も通しません。</translation>
    </message>
    <message>
        <source>Set teamcity.http.proxyLogin and teamcity.http.proxyPassword in the agent's buildAgent.properties, or let the proxy pass the server's address.</source>
        <translation>エージェントの buildAgent.properties で teamcity.http.proxyLogin と teamcity.http.proxyPassword を設定するか、プロキシでサーバーのアドレスを許可してください。</translation>
    </message>
    <message>
        <source>The agent finds no Docker engine</source>
        <translation>エージェントが Docker エンジンを見つけられません</translation>
    </message>
    <message>
        <source>Docker's client is there, but no engine answers it: the socket is not mounted, the engine beside or inside the agent has not started, or the agent may not use it.</source>
        <translation>Docker のクライアントはありますが、応答するエンジンがありません。ソケットがマウントされていないか、エージェントの隣または内部のエンジンが起動していないか、エージェントに使用する権限がありません。</translation>
    </message>
    <message>
        <source>Ask inside the agent's container: docker info says what is wrong. Then look that up here.</source>
        <translation>エージェントのコンテナ内で確認してください。docker info が問題を表示するので、それをここで調べてください。</translation>
    </message>
    <message>
        <source>The engine inside has to be started as root</source>
        <translation>内部のエンジンは root として起動する必要があります</translation>
    </message>
    <message>
        <source>DOCKER_IN_DOCKER=start needs an image with sudo, or a container that starts as root.</source>
        <translation>DOCKER_IN_DOCKER=start には、sudo を含むイメージか、root として起動するコンテナが必要です。</translation>
    </message>
    <message>
        <source>Use an image whose tag ends in -linux-sudo, and start the container as root (-u 0).</source>
        <translation>タグが -linux-sudo で終わるイメージを使用し、コンテナを root として起動してください (-u 0)。</translation>
    </message>
    <message>
        <source>This agent image has no sudo</source>
        <translation>このエージェントイメージに sudo はありません</translation>
    </message>
    <message>
        <source>Starting the engine inside calls sudo, even as root, and only some of TeamCity's images have it.</source>
        <translation>内部のエンジンは、root の場合でも sudo を使って起動します。sudo を含むのは、TeamCity の一部のイメージだけです。</translation>
    </message>
    <message>
        <source>Use an image whose tag ends in -sudo.</source>
        <translation>タグが -sudo で終わるイメージを使用してください。</translation>
    </message>
    <message>
        <source>sudo may not become root here</source>
        <translation>ここでは sudo で root になれません</translation>
    </message>
    <message>
        <source>The container was started with no-new-privileges, which switches sudo off, or its files lie where programs may not change user.</source>
        <translation>コンテナが、sudo を無効にする no-new-privileges で起動されているか、プログラムによるユーザーの変更が許可されない場所にファイルがあります。</translation>
    </message>
    <message>
        <source>Remove no-new-privileges from the agent's security options, or start the agent as root.</source>
        <translation>エージェントのセキュリティオプションから no-new-privileges を削除するか、エージェントを root として起動してください。</translation>
    </message>
    <message>
        <source>The memory is used up</source>
        <translation>メモリを使い切りました</translation>
    </message>
    <message>
        <source>The agent or a build needed more memory than it may have.</source>
        <translation>エージェントまたはビルドが、許可された量より多くのメモリを必要としました。</translation>
    </message>
    <message>
        <source>Raise or remove the container's memory limit, or give builds less to do at once. The agent itself needs about 500 MB.</source>
        <translation>コンテナのメモリ制限を引き上げるか解除するか、ビルドの同時処理を減らしてください。エージェント自体には約 500 MB が必要です。</translation>
    </message>
    <message>
        <source>The agent's Java is too old for the server</source>
        <translation>エージェントの Java がサーバーに対して古すぎます</translation>
    </message>
    <message>
        <source>The server sent programs that were made for a newer Java than the agent's image has.</source>
        <translation>サーバーが送信したプログラムは、エージェントのイメージより新しい Java 用に作成されています。</translation>
    </message>
    <message>
        <source>Use an agent image of the same version as the server.</source>
        <translation>サーバーと同じバージョンのエージェントイメージを使用してください。</translation>
    </message>
    <message>
        <source>A build step in a container does not see the agent's files</source>
        <translation>コンテナ内のビルドステップから、エージェントのファイルが見えません</translation>
    </message>
    <message>
        <source>With the method docker-socket, paths of a step's container are looked up on the host. The agent's folders have to lie on the host under the same paths, and they do not.</source>
        <translation>方式 docker-socket では、ステップのコンテナのパスはホスト上で検索されます。エージェントのフォルダーはホストの同じパスにある必要がありますが、そこにありません。</translation>
    </message>
    <message>
        <source>Switch the container wrapper on, which mounts those folders; or choose the method dind or sysbox.</source>
        <translation>これらのフォルダーをマウントする Container Wrapper をオンにするか、方式 dind または sysbox を選んでください。</translation>
    </message>
    <message>
        <source>Files in the checkout belong to somebody else</source>
        <translation>チェックアウトのファイルの所有者が別のユーザーです</translation>
    </message>
    <message>
        <source>A build in a container wrote files as root, and the agent, which runs as another user, can't change or remove them.</source>
        <translation>コンテナ内のビルドが root としてファイルを書き込んだため、別のユーザーで実行されるエージェントには、変更も削除もできません。</translation>
    </message>
    <message>
        <source>Run the agent as root, or let those builds use the agent's user number (-u 1000). Then remove the old checkout once.</source>
        <translation>エージェントを root として実行するか、これらのビルドでエージェントのユーザー番号を使用してください (-u 1000)。その後、以前のチェックアウトを一度削除してください。</translation>
    </message>
    <message>
        <source>Git does not trust a checkout of another user</source>
        <translation>Git が別のユーザーのチェックアウトを信頼していません</translation>
    </message>
    <message>
        <source>The checkout's owner is not the user that runs git: the agent's user changed, or the step's container runs as another one.</source>
        <translation>チェックアウトの所有者が、git を実行するユーザーと異なります。エージェントのユーザーが変わったか、ステップのコンテナが別のユーザーで実行されています。</translation>
    </message>
    <message>
        <source>Run the step's container as the agent's user, or clean the checkout so that it is made again.</source>
        <translation>ステップのコンテナをエージェントのユーザーで実行するか、チェックアウトをクリーンにして作り直してください。</translation>
    </message>
    <message>
        <source>The agent's start script gave up</source>
        <translation>エージェントの起動スクリプトが処理を中止しました</translation>
    </message>
    <message>
        <source>The agent could not be set up; the line before says why, mostly that the server's address is missing.</source>
        <translation>エージェントをセットアップできませんでした。理由は前の行に示されています。多くの場合、サーバーのアドレスが指定されていません。</translation>
    </message>
    <message>
        <source>Correct what the line before says, and start the agent again.</source>
        <translation>前の行に示された問題を修正し、エージェントをもう一度起動してください。</translation>
    </message>
    <message>
        <source>The agent does not reach the TeamCity server</source>
        <translation>エージェントが TeamCity サーバーに接続できません</translation>
    </message>
    <message>
        <source>The agent tries again about every minute and does not give up. What went wrong stands in the line before, or at the end of this one.</source>
        <translation>エージェントは約 1 分ごとに再試行を続けます。問題の内容は、前の行またはこの行の末尾に示されています。</translation>
    </message>
    <message>
        <source>Check the server's address from inside the agent's container. An agent that has started before keeps the address that it had then, whatever SERVER_URL says now.</source>
        <translation>エージェントのコンテナ内から、サーバーのアドレスを確認してください。以前に起動したエージェントは、現在の SERVER_URL の値にかかわらず、そのときのアドレスを保持しています。</translation>
    </message>
    <message>
        <source>No licence is left for another agent</source>
        <translation>エージェントを追加するためのライセンスが残っていません</translation>
    </message>
    <message>
        <source>Each authorised agent needs a licence, also when it is disabled or disconnected; three are free. One agent too many pauses the whole build queue.</source>
        <translation>承認されたエージェントには、無効または未接続のものも含め、それぞれライセンスが必要です。無料で使えるのは 3 つまでです。1 つでも超過すると、ビルドキュー全体が一時停止します。</translation>
    </message>
    <message>
        <source>Unauthorise or delete an agent that you no longer use, or add a licence.</source>
        <translation>使わなくなったエージェントの承認を取り消すか、エージェントを削除するか、ライセンスを追加してください。</translation>
    </message>
    <message>
        <source>The server takes the call for a forgery</source>
        <translation>サーバーが呼び出しを偽造とみなしました</translation>
    </message>
    <message>
        <source>A call that changes something came with a session's cookie and without its CSRF token.</source>
        <translation>変更を伴う呼び出しが、セッションの Cookie 付きで、CSRF トークンなしに送信されました。</translation>
    </message>
    <message>
        <source>Call with an access token (Authorization: Bearer) and without cookies.</source>
        <translation>アクセストークンを使い (Authorization: Bearer)、Cookie なしで呼び出してください。</translation>
    </message>
    <message>
        <source>The server has locked the login for a while</source>
        <translation>サーバーがログインを一時的にロックしました</translation>
    </message>
    <message>
        <source>There were too many wrong passwords. For some time it refuses the right one as well.</source>
        <translation>間違ったパスワードが何度も入力されました。しばらくの間、正しいパスワードも拒否されます。</translation>
    </message>
    <message>
        <source>Wait a minute, then log in once with the right password or token.</source>
        <translation>1 分待ってから、正しいパスワードまたはトークンで一度ログインしてください。</translation>
    </message>
    <message>
        <source>The server does not accept this token</source>
        <translation>サーバーがこのトークンを受け付けません</translation>
    </message>
    <message>
        <source>The access token is wrong, expired or revoked, or tokens are switched off on this server.</source>
        <translation>アクセストークンが間違っているか、期限切れか、取り消されているか、このサーバーではトークンが無効になっています。</translation>
    </message>
    <message>
        <source>Make a new access token in TeamCity under your profile, Access Tokens.</source>
        <translation>TeamCity のプロファイルの Access Tokens で、新しいアクセストークンを作成してください。</translation>
    </message>
    <message>
        <source>The server wants a login</source>
        <translation>サーバーがログインを要求しています</translation>
    </message>
    <message>
        <source>The call was made without an access token.</source>
        <translation>アクセストークンなしで呼び出されました。</translation>
    </message>
    <message>
        <source>Give an access token: in TeamCity under your profile, Access Tokens.</source>
        <translation>アクセストークンを指定してください。トークンは TeamCity のプロファイルの Access Tokens で作成できます。</translation>
    </message>
    <message>
        <source>Your TeamCity user may not do this</source>
        <translation>TeamCity ユーザーに、この操作の権限がありません</translation>
    </message>
    <message>
        <source>The user that the token belongs to lacks a permission: authorising agents and changing pools need one of their own.</source>
        <translation>トークンのユーザーに権限がありません。エージェントの承認とプールの変更には、それぞれ専用の権限が必要です。</translation>
    </message>
    <message>
        <source>Ask an administrator for the permission that the message names, or use another user's token.</source>
        <translation>メッセージに示された権限を管理者に依頼するか、別のユーザーのトークンを使用してください。</translation>
    </message>
    <message>
        <source>The server does not know this agent yet</source>
        <translation>サーバーにこのエージェントはまだ登録されていません</translation>
    </message>
    <message>
        <source>The agent has not registered, or under another name: without AGENT_NAME the server invents one.</source>
        <translation>エージェントが登録されていないか、別の名前で登録されています。AGENT_NAME がない場合、名前はサーバーが決めます。</translation>
    </message>
    <message>
        <source>Wait some minutes, and look under Agents, Unauthorized. The agent's log says whether it reaches the server.</source>
        <translation>数分待ってから、Agents → Unauthorized を確認してください。サーバーに接続できているかどうかは、エージェントのログで分かります。</translation>
    </message>
    <message>
        <source>The TeamCity server is not ready yet</source>
        <translation>TeamCity サーバーの準備がまだできていません</translation>
    </message>
    <message>
        <source>The server shows its start page: it is starting, or waits for somebody to finish the first start.</source>
        <translation>サーバーが開始ページを表示しています。起動中であるか、初回起動の操作が完了するのを待っています。</translation>
    </message>
    <message>
        <source>Open the server's page in a browser and answer what it asks.</source>
        <translation>サーバーのページをブラウザーで開き、表示された内容に答えてください。</translation>
    </message>
    <message>
        <source>Something is to be written where nothing may be</source>
        <translation>書き込みが禁止された場所に書き込もうとしています</translation>
    </message>
    <message>
        <source>The container's files are read-only (a security setting, OpenShift), or the volume was mounted so. An agent updates itself and needs to write in its own folder.</source>
        <translation>コンテナのファイルが読み取り専用であるか (セキュリティ設定、OpenShift)、ボリュームが読み取り専用でマウントされています。エージェントは自分自身を更新するため、自身のフォルダーに書き込める必要があります。</translation>
    </message>
    <message>
        <source>Mount the path for writing, and remove the read-only setting of the agent's container.</source>
        <translation>パスを書き込み可能でマウントし、エージェントのコンテナの読み取り専用設定を削除してください。</translation>
    </message>
    <message>
        <source>The machine's memory is used up</source>
        <translation>マシンのメモリを使い切りました</translation>
    </message>
    <message>
        <source>There is no memory left for another process.</source>
        <translation>新しいプロセスに使えるメモリが残っていません。</translation>
    </message>
    <message>
        <source>Run fewer agents at once, give them limits, or give the machine more memory or swap.</source>
        <translation>同時に実行するエージェントを減らすか、エージェントに制限を設定するか、マシンのメモリまたはスワップを増やしてください。</translation>
    </message>
    <message>
        <source>A limit of open files is reached</source>
        <translation>開けるファイル数の上限に達しました</translation>
    </message>
    <message>
        <source>A program, or all containers of the machine together, hold more files open than is allowed.</source>
        <translation>1 つのプログラム、またはマシンのすべてのコンテナの合計で、許可された数を超えるファイルを開いています。</translation>
    </message>
    <message>
        <source>Raise the limits on the host. For a container: --ulimit nofile=1048576.</source>
        <translation>ホストで上限を引き上げてください。コンテナの場合: --ulimit nofile=1048576。</translation>
    </message>
    <message>
        <source>The container can't be started</source>
        <translation>コンテナを起動できません</translation>
    </message>
    <message>
        <source>The runtime (runc or Sysbox) failed while it set the container up. The last part of the message says at what.</source>
        <translation>ランタイム (runc または Sysbox) が、コンテナのセットアップ中に失敗しました。どこで失敗したかは、メッセージの最後の部分に示されています。</translation>
    </message>
    <message>
        <source>Read the end of the message. Common causes: a missing program or path, a privilege that is not given, or a runtime that is too old for its kernel.</source>
        <translation>メッセージの末尾を確認してください。よくある原因は、プログラムやパスがない、権限が与えられていない、ランタイムがカーネルに対して古すぎる、などです。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 can't be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write there.</source>
        <translation>フォルダーが存在し、書き込みの権限があることを確認してください。</translation>
    </message>
    <message>
        <source>Wrote %1, readable only by you.</source>
        <translation>%1 に書き出しました (自分だけが読み取れます)。</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 に書き出しました。</translation>
    </message>
    <message>
        <source>Which format? Give --format.</source>
        <translation>どの形式ですか？ --format で指定してください。</translation>
    </message>
    <message>
        <source>There is no format "%1".</source>
        <translation>"%1" という形式はありません。</translation>
    </message>
    <message>
        <source>Formats: %1.</source>
        <translation>形式: %1。</translation>
    </message>
    <message>
        <source>With a token the export needs a file: -o PATH.</source>
        <translation>トークンを含むエクスポートには、出力先のファイルが必要です: -o PATH。</translation>
    </message>
    <message>
        <source>The token is written beside it, into a file that only you can read.</source>
        <translation>トークンは、同じ場所にある、自分だけが読み取れるファイルに書き込まれます。</translation>
    </message>
    <message>
        <source>Prints or writes what would be run. Asks no engine.

Example: dind-wizard export --format compose -o compose.yaml --server-url https://tc.example.com --method dind</source>
        <translation>実行される内容を表示または書き出します。エンジンには問い合わせません。

例: dind-wizard export --format compose -o compose.yaml --server-url https://tc.example.com --method dind</translation>
    </message>
    <message>
        <source>Write to this file.</source>
        <translation>このファイルに書き出します。</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>%1 に関する注意: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注意: %1</translation>
    </message>
</context>
<context>
    <name>FactsAdvice</name>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>エージェント %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>The server’s licence has no agent left, and you are about to add %1.</source>
        <translation>サーバーのライセンスに残りがありませんが、%1を追加しようとしています。</translation>
    </message>
    <message>
        <source>The server’s licence has only %1 left, and you are about to add %2.</source>
        <translation>サーバーのライセンスの残りは%1だけですが、%2を追加しようとしています。</translation>
    </message>
    <message>
        <source>New agents start all the same, and wait until somebody authorises them. With one authorised agent more than the licence allows, TeamCity pauses the whole build queue until the number is right again.</source>
        <translation>新しいエージェントは起動しますが、承認されるまで待機します。承認されたエージェントがライセンスの数を 1 つでも超えると、数が元に戻るまで、TeamCity はビルドキュー全体を一時停止します。</translation>
    </message>
    <message>
        <source>Make only %1</source>
        <translation>%1だけを作成</translation>
    </message>
    <message>
        <source>Take the authorisation from agents that are no longer needed, on the server’s Agents page, or get more licences.</source>
        <translation>サーバーの Agents ページで、不要になったエージェントの承認を取り消すか、ライセンスを追加してください。</translation>
    </message>
    <message>
        <source>The server’s licence allows any number of agents.</source>
        <translation>サーバーのライセンスでは、エージェントの数に制限はありません。</translation>
    </message>
    <message>
        <source>The server does not tell how many agents its licence still allows.</source>
        <translation>サーバーは、ライセンスで追加できるエージェントの数を返しません。</translation>
    </message>
    <message>
        <source>With one authorised agent more than that, TeamCity pauses the whole build queue.</source>
        <translation>承認されたエージェントがその数を 1 つでも超えると、TeamCity はビルドキュー全体を一時停止します。</translation>
    </message>
    <message>
        <source>The token’s user needs the permission “View agent details” for it. Or look under Administration, Licenses.</source>
        <translation>確認するには、トークンのユーザーに権限「View agent details」が必要です。または、Administration → Licenses を確認してください。</translation>
    </message>
    <message>
        <source>The server’s licence has %1 left, of %2.</source>
        <translation>サーバーのライセンスの残りは%1です (全 %2)。</translation>
    </message>
    <message>
        <source>The server’s licence has %1 left.</source>
        <translation>サーバーのライセンスの残りは%1です。</translation>
    </message>
    <message>
        <source>The server already has an agent called %1, and it is connected.</source>
        <translation>サーバーには %1 という名前のエージェントがすでにあり、接続されています。</translation>
    </message>
    <message>
        <source>The server already has an agent called %1, which is not connected.</source>
        <translation>サーバーには %1 という名前のエージェントがすでにありますが、接続されていません。</translation>
    </message>
    <message>
        <source>If you make that agent anew and keep its volumes, it is the same one, as it should be. Otherwise the server gives the new agent another name, such as %1-1.</source>
        <translation>そのエージェントをボリュームを残して作り直す場合は、同じエージェントとして扱われるため問題ありません。それ以外の場合、サーバーは新しいエージェントに %1-1 のような別の名前を付けます。</translation>
    </message>
    <message>
        <source>Use the name %1</source>
        <translation>%1 という名前を使う</translation>
    </message>
    <message>
        <source>The server has more than %1 agents; their names were not all compared.</source>
        <translation>サーバーには %1 個を超えるエージェントがあるため、一部の名前は確認していません。</translation>
    </message>
    <message>
        <source>Choose a name that is sure to be free.</source>
        <translation>確実に使われていない名前を選んでください。</translation>
    </message>
    <message>
        <source>The name %1 is free.</source>
        <translation>%1 という名前は使用できます。</translation>
    </message>
    <message>
        <source>The names %1 to %2 are free.</source>
        <translation>%1 から %2 までの名前は使用できます。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (full with %2)</source>
        <translation>%1 (満杯: %2)</translation>
    </message>
    <message>
        <source>%1 (%2 of at most %3)</source>
        <translation>%1 (%2 / 最大 %3)</translation>
    </message>
    <message>
        <source>The server does not tell its agent pools.</source>
        <translation>サーバーは、エージェントプールの情報を返しません。</translation>
    </message>
    <message>
        <source>The token’s user needs the permission “View agent details” for it.</source>
        <translation>確認するには、トークンのユーザーに権限「View agent details」が必要です。</translation>
    </message>
    <message>
        <source>New agents come into the pool %1.</source>
        <translation>新しいエージェントは、プール %1 に入ります。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>他 %1 個</translation>
    </message>
    <message>
        <source>A pool decides which projects’ builds an agent gets. The server has: %1.</source>
        <translation>エージェントがどのプロジェクトのビルドを受け取るかは、プールによって決まります。サーバーにあるプール: %1。</translation>
    </message>
    <message>
        <source>After the launch you can move an agent into another pool, on its page in TeamCity.</source>
        <translation>起動後に、TeamCity のエージェントのページで別のプールに移動できます。</translation>
    </message>
</context>
<context>
    <name>FlagValues</name>
    <message>
        <source>A token is a secret and stays out of settings. Give it in a file at launch (--token-file), or authorise the agent in TeamCity.</source>
        <translation>トークンは秘密情報であり、設定には含められません。起動時にファイルで指定するか (--token-file)、TeamCity でエージェントを承認してください。</translation>
    </message>
    <message>
        <source>Its value comes from where the command is run. Enter it by hand.</source>
        <translation>この値は、コマンドを実行する環境から取得されます。手動で入力してください。</translation>
    </message>
    <message>
        <source>Not a bind mount or a volume.</source>
        <translation>バインドマウントでもボリュームでもありません。</translation>
    </message>
    <message>
        <source>A volume without a name would be left behind each time the container is made anew.</source>
        <translation>名前のないボリュームは、コンテナを作り直すたびに残されてしまいます。</translation>
    </message>
    <message>
        <source>The mount stays, without %1.</source>
        <translation>マウントは残りますが、%1 は除かれます。</translation>
    </message>
    <message>
        <source>It names no network.</source>
        <translation>ネットワークの名前がありません。</translation>
    </message>
    <message>
        <source>An agent can't share another container's network. Put both on one network, and name it.</source>
        <translation>エージェントは、別のコンテナのネットワークを共有できません。両方を同じネットワークに接続し、そのネットワークを指定してください。</translation>
    </message>
    <message>
        <source>The network stays, without %1.</source>
        <translation>ネットワークは残りますが、%1 は除かれます。</translation>
    </message>
    <message>
        <source>Not a number of processors.</source>
        <translation>プロセッサ数ではありません。</translation>
    </message>
    <message>
        <source>Not a size.</source>
        <translation>サイズではありません。</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>整数ではありません。</translation>
    </message>
    <message>
        <source>Not a length of time.</source>
        <translation>時間の長さではありません。</translation>
    </message>
    <message>
        <source>Not HOST:ADDRESS.</source>
        <translation>HOST:ADDRESS の形式ではありません。</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>A key that a user makes in TeamCity’s profile. This program asks the server with it what only a user may see, such as the agent pools.</source>
        <translation>ユーザーが TeamCity のプロファイルで作成する鍵です。このプログラムは、エージェントプールなど、ユーザーだけが見られる情報をサーバーに問い合わせるために使用します。</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>The program of TeamCity that runs builds. Here it runs in a container and asks the server for work; the server never calls it.</source>
        <translation>ビルドを実行する TeamCity のプログラムです。ここではコンテナ内で動作し、サーバーに仕事を問い合わせます。サーバーからエージェントを呼び出すことはありません。</translation>
    </message>
    <message>
        <source>agent pool</source>
        <translation>エージェントプール</translation>
    </message>
    <message>
        <source>A group of agents in TeamCity. A project’s builds run only on agents of the pools that the project is in.</source>
        <translation>TeamCity でのエージェントのグループです。プロジェクトのビルドは、そのプロジェクトが属するプールのエージェントだけで実行されます。</translation>
    </message>
    <message>
        <source>authorise</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>To allow an agent, once, to run builds of a TeamCity server. Each authorised agent takes one place of the server’s licence.</source>
        <translation>エージェントが TeamCity サーバーのビルドを実行することを許可する、一度だけの操作です。承認したエージェント 1 つにつき、サーバーのライセンスを 1 つ使用します。</translation>
    </message>
    <message>
        <source>bind mount</source>
        <translation>バインドマウント</translation>
    </message>
    <message>
        <source>A folder or file of the host that a container sees under a path of its own. What the container changes there is changed on the host.</source>
        <translation>ホストのフォルダーやファイルを、コンテナ内の別のパスに見せる仕組みです。コンテナ内で変更すると、ホスト上のものも変更されます。</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>ブリッジ</translation>
    </message>
    <message>
        <source>The network of containers on one host that Docker makes unless another is asked for. Containers reach the outside through it, and nothing outside reaches them until a port is published.</source>
        <translation>他に指定がない場合に Docker が使う、1 つのホスト上のコンテナのネットワークです。コンテナはこれを通じて外部に接続できますが、ポートを公開するまで、外部からコンテナには接続できません。</translation>
    </message>
    <message>
        <source>build</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>One run of what a project has to do: compile, test, make images. On an agent it can do whatever the agent’s container may do.</source>
        <translation>コンパイル、テスト、イメージの作成といったプロジェクトの作業の、1 回の実行です。エージェント上のビルドは、エージェントのコンテナに許可されていることを何でも実行できます。</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Compose</translation>
    </message>
    <message>
        <source>Docker’s tool for several containers that belong together. A Compose file lists them, and “docker compose up” makes them.</source>
        <translation>組み合わせて使う複数のコンテナを扱うための Docker のツールです。Compose ファイルにコンテナを記述し、「docker compose up」で作成します。</translation>
    </message>
    <message>
        <source>container</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>A process with its own view of files, network and users, made from an image. It is no virtual machine: all containers share the host’s kernel.</source>
        <translation>イメージから作成され、独自のファイル、ネットワーク、ユーザーが見えるプロセスです。仮想マシンではなく、すべてのコンテナがホストのカーネルを共有します。</translation>
    </message>
    <message>
        <source>Container Wrapper</source>
        <translation>Container Wrapper</translation>
    </message>
    <message>
        <source>A feature of TeamCity that runs a single build step in a container of its own. It works only where the agent’s folders have the same paths for the agent and for the engine.</source>
        <translation>1 つのビルドステップを専用のコンテナで実行する TeamCity の機能です。エージェントのフォルダーのパスが、エージェントとエンジンの両方で同じ場合にだけ機能します。</translation>
    </message>
    <message>
        <source>Docker context</source>
        <translation>Docker コンテキスト</translation>
    </message>
    <message>
        <source>A named way to an engine that the docker command keeps: its address, with certificates if it needs any. “docker context ls” lists them.</source>
        <translation>docker コマンドが名前を付けて保存する、エンジンへの接続先です。アドレスと、必要な場合は証明書を含みます。「docker context ls」で一覧を表示できます。</translation>
    </message>
    <message>
        <source>Docker Desktop</source>
        <translation>Docker Desktop</translation>
    </message>
    <message>
        <source>Docker for Windows, macOS and desktop Linux. Its engine runs in a virtual machine, so “the host” is that machine and not your computer.</source>
        <translation>Windows、macOS、デスクトップ Linux 用の Docker です。エンジンは仮想マシンで動作するため、「ホスト」とはその仮想マシンのことで、お使いのコンピューターではありません。</translation>
    </message>
    <message>
        <source>Docker in Docker</source>
        <translation>Docker in Docker</translation>
    </message>
    <message>
        <source>An engine that runs in a container itself (“dind”). What builds make there stays apart from the host’s containers and images.</source>
        <translation>コンテナの中で動作するエンジンです (「dind」)。ビルドがその中で作成するものは、ホストのコンテナやイメージから切り離されています。</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>The recipe by which “docker build” makes an image, step by step.</source>
        <translation>「docker build」がイメージを作成するための手順書です。手順を 1 つずつ記述します。</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>The program that makes and runs containers, also called the Docker daemon or dockerd. Whoever may give it orders can do nearly everything on its host.</source>
        <translation>コンテナを作成し、実行するプログラムです。Docker デーモンや dockerd とも呼ばれます。エンジンに命令できる人は、そのホストでほぼ何でもできます。</translation>
    </message>
    <message>
        <source>environment variable</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>A named value that a program is started with. Everybody who may inspect a container can read its variables, so they are no place for secrets.</source>
        <translation>プログラムの開始時に渡される、名前の付いた値です。コンテナの詳細を参照できる人は誰でも読み取れるため、秘密情報を入れる場所には適しません。</translation>
    </message>
    <message>
        <source>healthcheck</source>
        <translation>ヘルスチェック</translation>
    </message>
    <message>
        <source>A command by which the engine asks again and again whether the program in a container does its work.</source>
        <translation>コンテナ内のプログラムが正常に動作しているかどうかを、エンジンが繰り返し確認するためのコマンドです。</translation>
    </message>
    <message>
        <source>host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>The machine on which the engine runs, whether that is your computer, a server, or a virtual machine.</source>
        <translation>エンジンが動作するマシンです。お使いのコンピューター、サーバー、仮想マシンのいずれの場合もあります。</translation>
    </message>
    <message>
        <source>image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>A packed set of files and settings that containers are made from. Its name can end in a tag such as “:latest”, and what a tag stands for can change.</source>
        <translation>コンテナの元になる、ファイルと設定をまとめたものです。名前の末尾に「:latest」のようなタグを付けることができ、タグが指す内容は変わることがあります。</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>The core of the operating system, which hands out memory, files and devices. All containers of a host share it, so a flaw in it can let a build out of its container.</source>
        <translation>メモリ、ファイル、デバイスを割り当てる、オペレーティングシステムの中核です。ホストのすべてのコンテナが共有するため、カーネルに脆弱性があると、ビルドがコンテナの外に出られる可能性があります。</translation>
    </message>
    <message>
        <source>Kubernetes manifest</source>
        <translation>Kubernetes マニフェスト</translation>
    </message>
    <message>
        <source>A file that tells a Kubernetes cluster what to run: here the agent, its volumes and its secret.</source>
        <translation>Kubernetes クラスターに何を実行するかを指示するファイルです。ここでは、エージェントとそのボリューム、シークレットを記述します。</translation>
    </message>
    <message>
        <source>label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>A key and a value attached to a container, volume or network. By its labels this program knows what it made, and it changes nothing else.</source>
        <translation>コンテナ、ボリューム、ネットワークに付ける、キーと値の組です。このプログラムは、自分が作成したものをラベルで見分け、それ以外は変更しません。</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>The size of the largest packet that a network passes on. Behind a VPN it is smaller than usual, and an engine that isn’t told so hangs in the middle of downloads.</source>
        <translation>ネットワークが転送できる最大のパケットの大きさです。VPN 経由では通常より小さくなり、それが設定されていないエンジンでは、ダウンロードが途中で止まったままになります。</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>What containers talk over. Those on a network that was made for them find each other by name.</source>
        <translation>コンテナ同士が通信するための経路です。専用に作成したネットワークでは、コンテナは互いを名前で見つけられます。</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>The exact networks, volumes and containers that follow from your choices. Preview, exports and launch all come from the same plan.</source>
        <translation>選択した設定から決まる、ネットワーク、ボリューム、コンテナの正確な内容です。プレビュー、エクスポート、起動は、すべて同じ計画に基づきます。</translation>
    </message>
    <message>
        <source>Podman</source>
        <translation>Podman</translation>
    </message>
    <message>
        <source>Another engine for containers, which can listen to Docker’s orders too.</source>
        <translation>Docker とは別のコンテナエンジンです。Docker の命令を受け付けることもできます。</translation>
    </message>
    <message>
        <source>port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>A numbered door of a machine or container for network connections. To publish a port is to open it on the host and pass on to a container what comes in.</source>
        <translation>マシンやコンテナがネットワーク接続を受け付ける、番号の付いた出入り口です。ポートを公開すると、ホストでそのポートが開き、届いた通信がコンテナに渡されます。</translation>
    </message>
    <message>
        <source>privileged</source>
        <translation>特権</translation>
    </message>
    <message>
        <source>A container with nearly all limits lifted: every right of root, and every device of the host. A hostile program in it can take over the host.</source>
        <translation>コンテナの制限をほぼすべて外した状態です。特権コンテナは、root のすべての権限とホストのすべてのデバイスを持つため、その中の悪意のあるプログラムは、ホストを乗っ取ることができます。</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>A program that passes on requests for others. An HTTP proxy stands between a company’s network and the internet; a socket proxy passes on to the engine only some orders.</source>
        <translation>要求を中継するプログラムです。HTTP プロキシは社内ネットワークとインターネットの間に置かれます。ソケットプロキシは、一部の命令だけをエンジンに渡します。</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>A server that stores images, such as Docker Hub. “docker pull” fetches from it, and “docker push” stores in it.</source>
        <translation>Docker Hub など、イメージを保管するサーバーです。「docker pull」で取得し、「docker push」で保管します。</translation>
    </message>
    <message>
        <source>registry mirror</source>
        <translation>レジストリミラー</translation>
    </message>
    <message>
        <source>A copy of Docker Hub, often in one’s own network, that an engine asks first. It saves time and Docker Hub’s limits on downloads.</source>
        <translation>エンジンが最初に問い合わせる Docker Hub の複製で、多くは自分のネットワーク内に置かれます。時間を節約でき、Docker Hub のダウンロード制限にもかかりにくくなります。</translation>
    </message>
    <message>
        <source>restart policy</source>
        <translation>再起動ポリシー</translation>
    </message>
    <message>
        <source>What the engine does when a container ends or the host starts again. “unless-stopped” starts it again unless somebody stopped it.</source>
        <translation>コンテナが終了したときや、ホストが再起動したときのエンジンの動作です。「unless-stopped」では、人が停止した場合を除き、コンテナが再び起動します。</translation>
    </message>
    <message>
        <source>root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>The user who may do everything on a Linux system. Root in a container is root on the host wherever a way out is found, unless a user namespace keeps the two apart.</source>
        <translation>Linux システムで、すべての操作を許可されたユーザーです。コンテナの root は、外に出る方法が見つかれば、ホストの root になります。ただし、ユーザー名前空間で両者が分けられている場合は除きます。</translation>
    </message>
    <message>
        <source>rootless</source>
        <translation>rootless</translation>
    </message>
    <message>
        <source>An engine that runs as an ordinary user. Whoever takes it over has that user’s rights on the host and no more.</source>
        <translation>一般ユーザーとして動作するエンジンです。乗っ取られても、奪われるのはホスト上のそのユーザーの権限だけです。</translation>
    </message>
    <message>
        <source>runtime</source>
        <translation>ランタイム</translation>
    </message>
    <message>
        <source>The program that the engine calls to start a container. The usual one is runc; Sysbox is another one, with a stronger fence.</source>
        <translation>エンジンがコンテナを開始するために呼び出すプログラムです。通常は runc です。Sysbox は、より強固に隔離する別のランタイムです。</translation>
    </message>
    <message>
        <source>settings file</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>A file with your choices for agents, whose name ends in .dind.json. It opens in the window and serves the command line by --spec; it never holds a secret.</source>
        <translation>エージェントについて選択した設定を保存するファイルで、名前の末尾は .dind.json です。ウィンドウで開くことも、コマンドラインで --spec に指定することもできます。秘密情報が含まれることはありません。</translation>
    </message>
    <message>
        <source>sidecar</source>
        <translation>サイドカー</translation>
    </message>
    <message>
        <source>A container that serves another one beside it, such as the engine that belongs to one agent.</source>
        <translation>別のコンテナの隣で、そのコンテナを補助するコンテナです。1 つのエージェント専用のエンジンなどがこれに当たります。</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>ソケット</translation>
    </message>
    <message>
        <source>The file by which programs on a machine give the engine orders, usually /var/run/docker.sock. A container that gets it can do on the host what root can.</source>
        <translation>マシン上のプログラムがエンジンに命令するためのファイルで、通常は /var/run/docker.sock です。これを渡されたコンテナは、ホストで root と同じことができます。</translation>
    </message>
    <message>
        <source>super user token</source>
        <translation>スーパーユーザートークン</translation>
    </message>
    <message>
        <source>A key that a TeamCity server prints to its log at each start. With it and an empty user name one is administrator.</source>
        <translation>TeamCity サーバーが起動のたびにログに出力する鍵です。ユーザー名を空にしてこれを入力すると、管理者としてログインできます。</translation>
    </message>
    <message>
        <source>Sysbox</source>
        <translation>Sysbox</translation>
    </message>
    <message>
        <source>A runtime for Linux hosts that lets an engine run in a container that is not privileged. Root in such a container is an ordinary user number on the host.</source>
        <translation>特権のないコンテナの中でエンジンを動作させることができる、Linux ホスト用のランタイムです。そのコンテナの root は、ホスト上では一般ユーザーの番号になります。</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Encryption of a connection, with certificates that prove who is at the other end. The s in https stands for it.</source>
        <translation>接続を暗号化する仕組みです。相手が本物であることを証明書で確認します。https の s はこれを表します。</translation>
    </message>
    <message>
        <source>token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>A secret that proves who is calling. An agent’s token is its identity at the server, so who has it can pose as that agent.</source>
        <translation>接続元が誰であるかを証明する秘密情報です。エージェントのトークンはサーバーに対する身元となるため、トークンを持つ人は、そのエージェントになりすますことができます。</translation>
    </message>
    <message>
        <source>user namespace</source>
        <translation>ユーザー名前空間</translation>
    </message>
    <message>
        <source>A feature of Linux that gives a container user numbers of its own. Root inside is then somebody without rights outside.</source>
        <translation>コンテナに独自のユーザー番号を割り当てる Linux の機能です。コンテナの中の root は、外では権限のないユーザーになります。</translation>
    </message>
    <message>
        <source>virtual machine</source>
        <translation>仮想マシン</translation>
    </message>
    <message>
        <source>A computer made by software, with a kernel of its own. It is the strongest fence between builds and a host, and the heaviest.</source>
        <translation>ソフトウェアで作られた、独自のカーネルを持つコンピューターです。ビルドとホストを隔てる手段として最も強固ですが、最も負荷が大きくなります。</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>An area of disk that the engine keeps under a name. It stays when its container is removed, until somebody removes the volume, too.</source>
        <translation>エンジンが名前を付けて管理するディスク領域です。コンテナを削除しても、ボリューム自体を削除するまで残ります。</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>line %1: </source>
        <translation>%1 行目: </translation>
    </message>
    <message>
        <source>Understood:</source>
        <translation>認識したもの:</translation>
    </message>
    <message>
        <source>Kept as it is:</source>
        <translation>そのまま残したもの:</translation>
    </message>
    <message>
        <source>Added by the method or by default:</source>
        <translation>方式または既定値により追加されたもの:</translation>
    </message>
    <message>
        <source>Not kept:</source>
        <translation>残さなかったもの:</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>%1 に関する注意: %2</translation>
    </message>
    <message>
        <source>Reads a docker run command, a Compose file or the output of docker inspect, prints the settings that come nearest to it, and says on standard error what becomes of each part. Asks no engine.

Examples: dind-wizard import compose.yaml &gt; agent.json
          docker inspect my-agent | dind-wizard import -</source>
        <translation>docker run コマンド、Compose ファイル、または docker inspect の出力を読み込み、最も近い設定を出力します。各部分の扱いは標準エラーに出力します。エンジンには問い合わせません。

例: dind-wizard import compose.yaml &gt; agent.json
    docker inspect my-agent | dind-wizard import -</translation>
    </message>
    <message>
        <source>The file, or - for standard input.</source>
        <translation>ファイル。標準入力の場合は -。</translation>
    </message>
    <message>
        <source>Give one file, or - for standard input.</source>
        <translation>ファイルを 1 つ、または標準入力を表す - を指定してください。</translation>
    </message>
    <message>
        <source>Example: dind-wizard import compose.yaml</source>
        <translation>例: dind-wizard import compose.yaml</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Start from what is there</source>
        <translation>既存のものから開始</translation>
    </message>
    <message>
        <source>Have an agent already? Give the command, the file or the container, and the fields are filled in from it. It is only read, never changed.</source>
        <translation>すでにエージェントがある場合は、コマンド、ファイル、またはコンテナを指定すると、その内容が各フィールドに入力されます。読み取るだけで、変更することはありません。</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Command, Compose file or docker inspect output</source>
        <translation>コマンド、Compose ファイル、または docker inspect の出力</translation>
    </message>
    <message>
        <source>Paste a docker run command, a script, a Compose file or what docker inspect prints. It is read as you type.</source>
        <translation>docker run コマンド、スクリプト、Compose ファイル、または docker inspect の出力を貼り付けます。入力に応じて読み込まれます。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>A Compose file, a script with docker commands, saved output of docker inspect, or a settings file of this program. You can also drop it anywhere on this window.</source>
        <translation>Compose ファイル、docker コマンドを含むスクリプト、保存した docker inspect の出力、またはこのプログラムの設定ファイルを開けます。このウィンドウの任意の場所にドロップすることもできます。</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose the file to read.</source>
        <translation>読み込むファイルを選択します。</translation>
    </message>
    <message>
        <source>&amp;Container on this engine</source>
        <translation>このエンジンのコンテナ(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 はフォルダーです。</translation>
    </message>
    <message>
        <source>Choose the file in it: a Compose file, a script with docker commands, or saved output of docker inspect.</source>
        <translation>その中のファイルを選択してください。Compose ファイル、docker コマンドを含むスクリプト、または保存した docker inspect の出力を使用できます。</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>%1 を開けませんでした: %2。</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>ファイルが存在し、読み取りの権限があることを確認してください。</translation>
    </message>
    <message>
        <source>%1 is larger than 1 MiB.</source>
        <translation>%1 は 1 MiB を超えています。</translation>
    </message>
    <message>
        <source>No Compose file or docker command is that long. Choose another file, or paste the part of it that makes the agent.</source>
        <translation>Compose ファイルや docker コマンドは、それほど長くなりません。別のファイルを選択するか、エージェントを作成する部分を貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>This looks like JSON and can't be read: %1</source>
        <translation>JSON のようですが、読み取れません: %1</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB.</source>
        <translation>テキストが 1 MiB を超えています。</translation>
    </message>
    <message>
        <source>This is no docker run command, Compose file or docker inspect output.</source>
        <translation>docker run コマンド、Compose ファイル、docker inspect の出力のいずれでもありません。</translation>
    </message>
    <message>
        <source>A command begins with docker run, a Compose file has a line services:, and docker inspect prints JSON.</source>
        <translation>コマンドは docker run で始まり、Compose ファイルには services: の行があり、docker inspect は JSON を出力します。</translation>
    </message>
</context>
<context>
    <name>InnerDisk</name>
    <message>
        <source>The docker command inside did not say how much disk is used: %1</source>
        <translation>内部の docker コマンドから、ディスク使用量を取得できませんでした: %1</translation>
    </message>
    <message>
        <source>%1 uses the Docker engine of its host.</source>
        <translation>%1 はホストの Docker エンジンを使用しています。</translation>
    </message>
    <message>
        <source>What is on that engine's disk is not the agent's alone. Look at it with: docker system df</source>
        <translation>そのエンジンのディスクには、このエージェント以外のものも含まれます。次のコマンドで確認してください: docker system df</translation>
    </message>
    <message>
        <source>This program made no agent called %1 here.</source>
        <translation>ここには、このプログラムで作成した %1 というエージェントはありません。</translation>
    </message>
    <message>
        <source>The docker command inside %1 failed: %2</source>
        <translation>%1 内の docker コマンドが失敗しました: %2</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>%1 can't be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation>パスと、ファイルの読み取り権限を確認してください。</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>Docker Compose and Docker Desktop mark with it what is theirs.</source>
        <translation>Docker Compose と Docker Desktop が、自分のものを示すために使用します。</translation>
    </message>
    <message>
        <source>The check that the image has, if it has one, is left as it is.</source>
        <translation>イメージにヘルスチェックがある場合は、そのまま使われます。</translation>
    </message>
    <message>
        <source>A check has no such setting here.</source>
        <translation>ヘルスチェックのこの設定には対応していません。</translation>
    </message>
    <message>
        <source>No container is described here.</source>
        <translation>コンテナが記述されていません。</translation>
    </message>
    <message>
        <source>Give what "docker inspect" prints for a container.</source>
        <translation>コンテナに対する "docker inspect" の出力を指定してください。</translation>
    </message>
    <message>
        <source>An agent's container stays until it is removed.</source>
        <translation>エージェントのコンテナは、削除するまで残ります。</translation>
    </message>
    <message>
        <source>This is no name with an address.</source>
        <translation>アドレスを伴う名前ではありません。</translation>
    </message>
    <message>
        <source>On older hosts, those with cgroup v1, this is so anyway.</source>
        <translation>cgroup v1 を使用する古いホストでは、指定しなくてもそうなります。</translation>
    </message>
    <message>
        <source>This is not known here.</source>
        <translation>これには対応していません。</translation>
    </message>
    <message>
        <source>A volume without a name is lost with its container. Give it a name if its files are to be kept.</source>
        <translation>名前のないボリュームは、コンテナとともに失われます。ファイルを残す場合は、名前を付けてください。</translation>
    </message>
    <message>
        <source>SOURCE:TARGET is wanted here.</source>
        <translation>ここには SOURCE:TARGET を指定します。</translation>
    </message>
    <message>
        <source>Volumes can be read-only; they have no other options here.</source>
        <translation>ボリュームは読み取り専用にできますが、それ以外のオプションには対応していません。</translation>
    </message>
    <message>
        <source>Of all that can be mounted, an agent is given folders of the host and volumes.</source>
        <translation>エージェントにマウントできるのは、ホストのフォルダーとボリュームだけです。</translation>
    </message>
    <message>
        <source>The engine decides how it connects an agent.</source>
        <translation>エージェントの接続方法は、エンジンが決めます。</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The launch's journal %1 can't be written: %2.</source>
        <translation>起動のジャーナル %1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>Nothing is made without it, so that a launch that is cut off can be undone. Make room on the disk, or see that you may write there.</source>
        <translation>起動が中断されても元に戻せるように、ジャーナルがない状態では何も作成しません。ディスクの空き領域を増やすか、書き込みの権限を確認してください。</translation>
    </message>
    <message>
        <source>Another dind-wizard is at work on this launch.</source>
        <translation>別の dind-wizard がこの起動を処理しています。</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>終了するまでお待ちください。</translation>
    </message>
    <message>
        <source>This launch has ended meanwhile.</source>
        <translation>この起動は、その間に終了しました。</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>The desktop’s key store can’t be used: %1</source>
        <translation>デスクトップのキーストアを使用できません: %1</translation>
    </message>
    <message>
        <source>Unlock it, or allow this program to use it.</source>
        <translation>キーストアのロックを解除するか、このプログラムによる使用を許可してください。</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet. Without it nothing is kept.</source>
        <translation>GNOME Keyring や KWallet などを起動してください。キーストアがないと、何も保存されません。</translation>
    </message>
</context>
<context>
    <name>Kubernetes</name>
    <message>
        <source>Start with: kubectl apply -f FILE</source>
        <translation>起動方法: kubectl apply -f FILE</translation>
    </message>
    <message>
        <source>Before that: kubectl create secret generic %1 --from-env-file=%2</source>
        <translation>その前に実行: kubectl create secret generic %1 --from-env-file=%2</translation>
    </message>
    <message>
        <source>The engine is a sidecar, which needs Kubernetes 1.29 or newer.</source>
        <translation>エンジンはサイドカーであり、Kubernetes 1.29 以降が必要です。</translation>
    </message>
    <message>
        <source>The proxy of the node's Docker socket is a sidecar, which needs Kubernetes 1.29 or newer.</source>
        <translation>ノードの Docker ソケットのプロキシはサイドカーであり、Kubernetes 1.29 以降が必要です。</translation>
    </message>
    <message>
        <source>The pods are numbered from 1, which needs Kubernetes 1.27 or newer.</source>
        <translation>Pod の番号は 1 から始まるため、Kubernetes 1.27 以降が必要です。</translation>
    </message>
    <message>
        <source>The network policy keeps other pods from the proxy. It needs a cluster network that obeys policies: without one every pod reaches the proxy.</source>
        <translation>ネットワークポリシーは、他の Pod がプロキシに接続するのを防ぎます。これには、ポリシーに従うクラスターネットワークが必要です。そうでない場合は、すべての Pod がプロキシに接続できます。</translation>
    </message>
    <message>
        <source>The namespace must allow privileged containers.</source>
        <translation>名前空間で特権コンテナが許可されている必要があります。</translation>
    </message>
    <message>
        <source>The cluster needs the runtime class %1.</source>
        <translation>クラスターにはランタイムクラス %1 が必要です。</translation>
    </message>
    <message>
        <source>Sizes of the volumes, to be changed under volumeClaimTemplates: %1.</source>
        <translation>ボリュームのサイズ (volumeClaimTemplates で変更できます): %1。</translation>
    </message>
    <message>
        <source>fsGroup 1000 is the user's group in JetBrains's images.</source>
        <translation>fsGroup 1000 は、JetBrains のイメージのユーザーのグループです。</translation>
    </message>
    <message>
        <source>TeamCity agents "%1", method %2. Made by dind-wizard.</source>
        <translation>TeamCity エージェント "%1"、方式 %2。dind-wizard で作成。</translation>
    </message>
    <message>
        <source>Of the server only the data directory is kept: its logs and its temporary files last as long as its pod.</source>
        <translation>サーバーについて保持されるのは、データディレクトリだけです。ログと一時ファイルは、Pod とともに失われます。</translation>
    </message>
    <message>
        <source>Kubernetes refuses the name %1, so this is called %2.</source>
        <translation>Kubernetes は名前 %1 を受け付けないため、%2 という名前にしています。</translation>
    </message>
    <message>
        <source>The agent is called %1-0: Kubernetes numbers pods, and the agent takes its pod's name.</source>
        <translation>エージェントの名前は %1-0 になります。Kubernetes は Pod に番号を付け、エージェントは Pod の名前を使います。</translation>
    </message>
    <message>
        <source>These labels are annotations here, because Kubernetes refuses their values: %1.</source>
        <translation>Kubernetes がこれらのラベルの値を受け付けないため、ここではアノテーションにしています: %1。</translation>
    </message>
    <message>
        <source>These labels are left out, because Kubernetes refuses their names: %1.</source>
        <translation>Kubernetes が名前を受け付けないため、これらのラベルは除外しています: %1。</translation>
    </message>
    <message>
        <source>These variables are left out, because Kubernetes refuses their names: %1.</source>
        <translation>Kubernetes が名前を受け付けないため、これらの変数は除外しています: %1。</translation>
    </message>
    <message>
        <source>The volume at %1 is left out: Kubernetes takes no colon in a directory's name.</source>
        <translation>%1 のボリュームは除外しています。Kubernetes では、ディレクトリの名前にコロンを使用できません。</translation>
    </message>
    <message>
        <source>Most clusters run containerd, and their nodes have no Docker socket: this starts only on nodes where Docker Engine runs and %1 is there.</source>
        <translation>ほとんどのクラスターは containerd を使用しており、そのノードに Docker ソケットはありません。これは、Docker Engine が動作し、%1 が存在するノードでのみ起動します。</translation>
    </message>
    <message>
        <source>Kubernetes refuses the name %1 for a volume, so its claim is called %2.</source>
        <translation>Kubernetes はボリュームの名前 %1 を受け付けないため、その要求 (PVC) は %2 という名前にしています。</translation>
    </message>
    <message>
        <source>A runtime holds for a whole pod: %1 runs the agent's container too.</source>
        <translation>ランタイムは Pod 全体に適用されます。エージェントのコンテナも %1 で実行されます。</translation>
    </message>
    <message>
        <source>The network %1 is Docker's: here the agent is on the cluster's.</source>
        <translation>ネットワーク %1 は Docker のものです。ここでは、エージェントはクラスターのネットワークに接続します。</translation>
    </message>
    <message>
        <source>The host name %1 is left out: Kubernetes has no host-gateway.</source>
        <translation>ホスト名 %1 は除外しています。Kubernetes に host-gateway はありません。</translation>
    </message>
    <message>
        <source>The host name %1 is left out: Kubernetes refuses the address %2.</source>
        <translation>ホスト名 %1 は除外しています。Kubernetes はアドレス %2 を受け付けません。</translation>
    </message>
    <message>
        <source>The host name %1 is left out: Kubernetes refuses it.</source>
        <translation>ホスト名 %1 は除外しています。Kubernetes はこれを受け付けません。</translation>
    </message>
    <message>
        <source>The restart policy %1 can't be had: Kubernetes always restarts an agent.</source>
        <translation>再起動ポリシー %1 は使用できません。Kubernetes は常にエージェントを再起動します。</translation>
    </message>
    <message>
        <source>The limit of %1 processes is left out: in Kubernetes it is a setting of the nodes (podPidsLimit).</source>
        <translation>プロセス数の上限 %1 は除外しています。Kubernetes では、これはノードの設定です (podPidsLimit)。</translation>
    </message>
    <message>
        <source>The user is left out: Kubernetes knows users by number only.</source>
        <translation>ユーザーは除外しています。Kubernetes は、ユーザーを番号でしか識別しません。</translation>
    </message>
    <message>
        <source>These directories last only as long as their pod, and start empty, where Docker would copy the image's files into them: %1.</source>
        <translation>これらのディレクトリは Pod とともに失われます。また、Docker のようにイメージのファイルがコピーされることはなく、空の状態から始まります: %1。</translation>
    </message>
    <message>
        <source>These persistent volume claims are not made here and must be there: %1.</source>
        <translation>これらの永続ボリューム要求 (PVC) はここでは作成されないため、あらかじめ存在している必要があります: %1。</translation>
    </message>
    <message>
        <source>All agents share them, so their access mode must be ReadWriteMany.</source>
        <translation>すべてのエージェントで共有されるため、アクセスモードは ReadWriteMany でなければなりません。</translation>
    </message>
    <message>
        <source>These paths are on whichever node a pod runs on, and Kubernetes does not check that they exist: %1.</source>
        <translation>これらのパスは、Pod が動作するノードにあります。Kubernetes は、パスが存在するかどうかを確認しません: %1。</translation>
    </message>
    <message>
        <source>To open the server at http://localhost:%1: kubectl port-forward service/%2 %1:%3. Its log: kubectl logs deployment/%2.</source>
        <translation>サーバーを http://localhost:%1 で開くには: kubectl port-forward service/%2 %1:%3。ログを表示するには: kubectl logs deployment/%2。</translation>
    </message>
    <message>
        <source>Size of the server's volume, to be changed in its claim: %1.</source>
        <translation>サーバーのボリュームのサイズ (要求で変更できます): %1。</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>The launch was cancelled.</source>
        <translation>起動はキャンセルされました。</translation>
    </message>
    <message>
        <source>A launch of %1 was cut off on %2, and what it made is still there.</source>
        <translation>%2 に %1 の起動が中断され、作成されたものがまだ残っています。</translation>
    </message>
    <message>
        <source>Undo it with "dind-wizard recover --undo", or let it be finished with "dind-wizard recover --finish".</source>
        <translation>"dind-wizard recover --undo" で元に戻すか、"dind-wizard recover --finish" で完了させてください。</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>既存</translation>
    </message>
    <message>
        <source>pulled</source>
        <translation>プル済み</translation>
    </message>
    <message>
        <source>no differences</source>
        <translation>相違なし</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>相違 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the engine and check the plan</source>
        <translation>エンジンの確認と計画のチェック</translation>
    </message>
    <message>
        <source>Get the image %1</source>
        <translation>イメージ %1 の取得</translation>
    </message>
    <message>
        <source>Create the network %1</source>
        <translation>ネットワーク %1 の作成</translation>
    </message>
    <message>
        <source>Create the volumes</source>
        <translation>ボリュームの作成</translation>
    </message>
    <message>
        <source>Create the container %1</source>
        <translation>コンテナ %1 の作成</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 の起動</translation>
    </message>
    <message>
        <source>Wait until %1 is ready</source>
        <translation>%1 の準備完了を待機</translation>
    </message>
    <message>
        <source>Try Docker inside %1</source>
        <translation>%1 内の Docker のテスト</translation>
    </message>
    <message>
        <source>Build an image in %1, and run it</source>
        <translation>%1 でのイメージのビルドと実行</translation>
    </message>
    <message>
        <source>Share a file of %1 with a container</source>
        <translation>%1 のファイルをコンテナと共有</translation>
    </message>
    <message>
        <source>Try the network of builds in %1</source>
        <translation>%1 でのビルドのネットワークのテスト</translation>
    </message>
    <message>
        <source>Wait for %1 in TeamCity</source>
        <translation>%1 の TeamCity への登録を待機</translation>
    </message>
    <message>
        <source>Authorise %1</source>
        <translation>%1 の承認</translation>
    </message>
    <message>
        <source>See the Docker of %1 in TeamCity</source>
        <translation>TeamCity での %1 の Docker の確認</translation>
    </message>
    <message>
        <source>Docker engine %1 answers</source>
        <translation>Docker エンジン %1 が応答</translation>
    </message>
    <message>
        <source>Compare what runs with what was asked for</source>
        <translation>実行中の内容と指定内容の比較</translation>
    </message>
    <message>
        <source>%1 of %2, %3 of %4 layers</source>
        <translation>%1 / %2、レイヤー %3 / %4</translation>
    </message>
</context>
<context>
    <name>LaunchCommand</name>
    <message>
        <source>--pull can't be "%1".</source>
        <translation>--pull に "%1" は指定できません。</translation>
    </message>
    <message>
        <source>Choose one of: always, missing, never.</source>
        <translation>次のいずれかを指定してください: always、missing、never。</translation>
    </message>
    <message>
        <source>--until can't be "%1".</source>
        <translation>--until に "%1" は指定できません。</translation>
    </message>
    <message>
        <source>Choose one of: started, engine, connected.</source>
        <translation>次のいずれかを指定してください: started、engine、connected。</translation>
    </message>
    <message>
        <source>--timeout needs a number of seconds.</source>
        <translation>--timeout には秒数を指定してください。</translation>
    </message>
    <message>
        <source>--%1 needs an access token of TeamCity.</source>
        <translation>--%1 には TeamCity のアクセストークンが必要です。</translation>
    </message>
    <message>
        <source>Make one in TeamCity: your profile at the top right, then Access Tokens. Give it with --access-token-file FILE.</source>
        <translation>TeamCity で、右上のプロファイルから Access Tokens を開いて作成し、--access-token-file FILE で指定してください。</translation>
    </message>
    <message>
        <source>A server that is yet to be made has no access tokens.</source>
        <translation>これから作成するサーバーには、アクセストークンがありません。</translation>
    </message>
    <message>
        <source>Leave --access-token-file out.</source>
        <translation>--access-token-file の指定を外してください。</translation>
    </message>
    <message>
        <source>The file %1 holds no access token.</source>
        <translation>ファイル %1 にアクセストークンがありません。</translation>
    </message>
    <message>
        <source>Launches agents, or leaves nothing behind.

Example: dind-wizard launch --method dind --server-url https://tc.example.com

--engine may be given several times: then agents are launched on each engine, and are called NAME-ENGINE.</source>
        <translation>エージェントを起動します。失敗した場合は、何も残しません。

例: dind-wizard launch --method dind --server-url https://tc.example.com

--engine は複数回指定できます。その場合、各エンジンでエージェントが起動され、名前は NAME-ENGINE になります。</translation>
    </message>
    <message>
        <source>always, missing or never. Default: missing.</source>
        <translation>always、missing、never のいずれか。既定値: missing。</translation>
    </message>
    <message>
        <source>started: containers run; engine: Docker inside the agent answers; connected: it builds, and the server has it, authorised and with its Docker. Default: engine.</source>
        <translation>started: コンテナが実行中。engine: エージェント内の Docker が応答。connected: ビルドでき、サーバーに登録されて承認済みで、Docker も認識されている。既定値: engine。</translation>
    </message>
    <message>
        <source>Replace this deployment's agents of the same names.</source>
        <translation>この構成の同名のエージェントを置き換えます。</translation>
    </message>
    <message>
        <source>File with an access token of TeamCity, for --until connected. Default: none; the agent's log has to do.</source>
        <translation>TeamCity のアクセストークンを含むファイル。--until connected で使用します。既定値: なし (エージェントのログで判断)。</translation>
    </message>
    <message>
        <source>Authorise the agents; needs an access token.</source>
        <translation>エージェントを承認します。アクセストークンが必要です。</translation>
    </message>
    <message>
        <source>The agent pool that authorised agents go to; needs an access token. Default: where the server puts them.</source>
        <translation>承認したエージェントを入れるエージェントプール。アクセストークンが必要です。既定値: サーバーが決めるプール。</translation>
    </message>
    <message>
        <source>Seconds for each wait. Default: 600.</source>
        <translation>各待機の秒数。既定値: 600。</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>%1 に関する注意: %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>何も作成されませんでした。</translation>
    </message>
    <message>
        <source>Everything that this launch had made is removed.</source>
        <translation>この起動で作成したものは、すべて削除しました。</translation>
    </message>
    <message>
        <source>These could not be taken back; when the cause is gone, try again with dind-wizard recover --undo:</source>
        <translation>次のものは元に戻せませんでした。原因を取り除いてから、dind-wizard recover --undo でもう一度試してください:</translation>
    </message>
    <message>
        <source>These older ones could not be removed; try again with dind-wizard recover --finish:</source>
        <translation>次の以前のものは削除できませんでした。dind-wizard recover --finish でもう一度試してください:</translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation>相違: %1</translation>
    </message>
    <message>
        <source>TeamCity is at %1 on the engine's host; its first start waits for you there. The super user token is in: docker logs %2</source>
        <translation>TeamCity はエンジンのホストの %1 にあり、初回起動の操作を待っています。スーパーユーザートークンは次のログにあります: docker logs %2</translation>
    </message>
    <message>
        <source>Authorise new agents at %1</source>
        <translation>新しいエージェントの承認: %1</translation>
    </message>
    <message>
        <source>Stop: dind-wizard agents stop NAME   Remove: dind-wizard agents remove NAME</source>
        <translation>停止: dind-wizard agents stop NAME   削除: dind-wizard agents remove NAME</translation>
    </message>
    <message>
        <source>Cancelling, and removing what was made…</source>
        <translation>キャンセルし、作成したものを削除しています…</translation>
    </message>
</context>
<context>
    <name>LaunchPage</name>
    <message>
        <source>Launch</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Cance&amp;l the launch</source>
        <translation>起動をキャンセル(&amp;L)</translation>
    </message>
    <message>
        <source>Stop, and remove everything that this launch has made.</source>
        <translation>停止し、この起動で作成したものをすべて削除します。</translation>
    </message>
    <message>
        <source>Steps of the launch</source>
        <translation>起動のステップ</translation>
    </message>
    <message>
        <source>Log of the agents</source>
        <translation>エージェントのログ</translation>
    </message>
    <message>
        <source>The agent pool that the agents go to when they are authorized. A pool’s projects get builds from its agents only.</source>
        <translation>承認時にエージェントが入るエージェントプールです。プールのプロジェクトのビルドは、そのプールのエージェントだけに割り当てられます。</translation>
    </message>
    <message>
        <source>Agent pool</source>
        <translation>エージェントプール</translation>
    </message>
    <message>
        <source>Authorize in &amp;TeamCity</source>
        <translation>TeamCity で承認(&amp;T)</translation>
    </message>
    <message>
        <source>Open TeamCity’s page of unauthorized agents in the browser.</source>
        <translation>TeamCity の未承認エージェントのページをブラウザーで開きます。</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>再試行(&amp;G)</translation>
    </message>
    <message>
        <source>Launch the same once more.</source>
        <translation>同じ内容でもう一度起動します。</translation>
    </message>
    <message>
        <source>&amp;Back to the review</source>
        <translation>確認に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Change something first; nothing that you typed is lost.</source>
        <translation>先に変更を行います。入力した内容は失われません。</translation>
    </message>
    <message>
        <source>Save settings a&amp;s…</source>
        <translation>設定に名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep what you chose in a file, to open it here again or to launch it from a script.</source>
        <translation>選択した内容をファイルに保存します。後でここで開いたり、スクリプトから起動したりできます。</translation>
    </message>
    <message>
        <source>Show all ag&amp;ents</source>
        <translation>すべてのエージェントを表示(&amp;E)</translation>
    </message>
    <message>
        <source>How they are, what they log, and what can be done with them.</source>
        <translation>エージェントの状態、ログ、実行できる操作を表示します。</translation>
    </message>
    <message>
        <source>What the launch does, step by step, and how far it is.</source>
        <translation>起動の各手順と、その進み具合です。</translation>
    </message>
    <message>
        <source>What the agents print while they start. Tokens are masked.</source>
        <translation>エージェントが起動中に出力する内容です。トークンは伏せ字になります。</translation>
    </message>
</context>
<context>
    <name>LaunchTexts</name>
    <message>
        <source>and %1 more</source>
        <translation>他 %1 個</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>or</source>
        <translation>または</translation>
    </message>
    <message>
        <source>To stop it</source>
        <translation>停止する場合</translation>
    </message>
    <message>
        <source>To remove it</source>
        <translation>削除する場合</translation>
    </message>
    <message>
        <source>… with its data</source>
        <translation>… データも含める場合</translation>
    </message>
    <message>
        <source>What runs was read back from the engine and compared with the preview: no differences.</source>
        <translation>実行中の内容をエンジンから読み戻し、プレビューと比較しました。相違はありません。</translation>
    </message>
    <message>
        <source>What runs is not quite what the preview says:</source>
        <translation>実行中の内容が、プレビューと一部異なります:</translation>
    </message>
    <message>
        <source>Next: authorize the agent in TeamCity. It shows up there within some minutes, under “Unauthorized”; until then it runs no builds.</source>
        <translation>次に、TeamCity でエージェントを承認してください。数分以内に「Unauthorized」に表示されます。承認するまで、ビルドは実行されません。</translation>
    </message>
    <message>
        <source>Taken over, with their data</source>
        <translation>データとともに引き継いだもの</translation>
    </message>
    <message>
        <source>Nothing was left behind: everything that this launch had made is removed again.</source>
        <translation>何も残っていません。この起動で作成したものは、すべて削除されました。</translation>
    </message>
    <message>
        <source>This could not be taken back. When the cause is gone, choose "Launches that were cut off" in the menu: </source>
        <translation>これは元に戻せませんでした。原因を取り除いてから、メニューの「中断された起動」を選んでください: </translation>
    </message>
</context>
<context>
    <name>Masking</name>
    <message>
        <source>%1 stands for a value of yours. Enter it by hand.</source>
        <translation>%1 は、実際の値の代わりに書かれたものです。値を手動で入力してください。</translation>
    </message>
    <message>
        <source>Only the shell that runs it knows %1. Enter it by hand.</source>
        <translation>%1 の値は、それを実行するシェルにしか分かりません。値を手動で入力してください。</translation>
    </message>
</context>
<context>
    <name>MethodChoice</name>
    <message>
        <source>It works on this machine as it is.</source>
        <translation>このマシンでそのまま動作します。</translation>
    </message>
    <message>
        <source>Something has to be installed on the host first, which you may not do: %1</source>
        <translation>先にホストへのインストールが必要ですが、その権限がありません: %1</translation>
    </message>
    <message>
        <source>Something has to be installed on the host first: %1</source>
        <translation>先にホストへのインストールが必要です: %1</translation>
    </message>
    <message>
        <source>It does not work on this machine: %1</source>
        <translation>このマシンでは動作しません: %1</translation>
    </message>
    <message>
        <source>Sysbox has to be installed on the host, unless it is there.</source>
        <translation>Sysbox がない場合は、ホストにインストールする必要があります。</translation>
    </message>
    <message>
        <source>Nothing has to be set up, and all builds share one cache of images.</source>
        <translation>何もセットアップする必要がなく、すべてのビルドが 1 つのイメージキャッシュを共有します。</translation>
    </message>
    <message>
        <source>Any build can become root on the host with a single command, and read the secrets of every container.</source>
        <translation>どのビルドも、1 つのコマンドでホストの root になり、すべてのコンテナの秘密情報を読み取れます。</translation>
    </message>
    <message>
        <source>Builds of several agents get in each other's way: names, ports and images are the host's. Build steps in containers work for one agent only.</source>
        <translation>名前、ポート、イメージはホストのものであるため、複数のエージェントのビルドが互いに干渉します。コンテナ内のビルドステップは、1 つのエージェントでしか使えません。</translation>
    </message>
    <message>
        <source>Published ports are the host's: two builds, or a build and another program, can't use the same one.</source>
        <translation>公開ポートはホストのものです。2 つのビルド、またはビルドと別のプログラムが、同じポートを使うことはできません。</translation>
    </message>
    <message>
        <source>Containers that a build leaves behind stay on the host, and their names can collide with others there.</source>
        <translation>ビルドが残したコンテナはホストに残り、その名前がホスト上の他のコンテナと衝突することがあります。</translation>
    </message>
    <message>
        <source>Image builds find the layers of earlier builds at once.</source>
        <translation>イメージのビルドは、以前のビルドのレイヤーをすぐに使えます。</translation>
    </message>
    <message>
        <source>Each agent has an engine of its own: builds do not see the host's containers, and leave nothing on it.</source>
        <translation>各エージェントに専用のエンジンがあります。ビルドからホストのコンテナは見えず、ホストには何も残りません。</translation>
    </message>
    <message>
        <source>The engine runs in a privileged container, and each agent keeps its own copy of all images.</source>
        <translation>エンジンは特権コンテナで動作し、各エージェントがすべてのイメージを個別に保持します。</translation>
    </message>
    <message>
        <source>A hostile build can still become root on the host: the privileged flag takes the limits away.</source>
        <translation>特権フラグによって制限が解除されるため、悪意のあるビルドは、ホストの root になることができます。</translation>
    </message>
    <message>
        <source>Any number of agents fits on one host.</source>
        <translation>1 つのホストに、いくつでもエージェントを置けます。</translation>
    </message>
    <message>
        <source>Names and networks of a build's containers can't collide with those of other agents.</source>
        <translation>ビルドのコンテナの名前やネットワークが、他のエージェントのものと衝突することはありません。</translation>
    </message>
    <message>
        <source>With the engine beside the agent, published ports are found at the host name docker, not at localhost.</source>
        <translation>エンジンがエージェントの隣にある場合、公開ポートは localhost ではなく、ホスト名 docker で接続できます。</translation>
    </message>
    <message>
        <source>Each agent has an engine of its own without the privileged flag: root in the agent is nobody on the host.</source>
        <translation>各エージェントに、特権フラグなしの専用のエンジンがあります。エージェント内の root は、ホストでは権限を持ちません。</translation>
    </message>
    <message>
        <source>Sysbox has to be kept up to date with the kernel and with Docker, and each agent keeps its own copy of all images.</source>
        <translation>Sysbox をカーネルと Docker に合わせて最新に保つ必要があります。また、各エージェントがすべてのイメージを個別に保持します。</translation>
    </message>
    <message>
        <source>Of the three methods it alone keeps a hostile build off the host, as far as the shared kernel allows.</source>
        <translation>3 つの方式のうち、悪意のあるビルドからホストを守れるのはこれだけです。ただし、カーネルは共有されるため、カーネルが許す範囲に限ります。</translation>
    </message>
    <message>
        <source>Published ports are found at localhost, as on your own machine.</source>
        <translation>公開ポートには、自分のマシンと同じように localhost で接続できます。</translation>
    </message>
    <message>
        <source>Images for other kinds of processors need Sysbox 0.6.7 and kernel 6.7.</source>
        <translation>別の種類のプロセッサ用のイメージには、Sysbox 0.6.7 とカーネル 6.7 が必要です。</translation>
    </message>
    <message>
        <source>the host's engine through its socket (docker-socket)</source>
        <translation>ソケットを通じたホストのエンジン (docker-socket)</translation>
    </message>
    <message>
        <source>an engine for each agent in a privileged container (dind)</source>
        <translation>特権コンテナ内の、エージェントごとのエンジン (dind)</translation>
    </message>
    <message>
        <source>an engine for each agent under Sysbox (sysbox)</source>
        <translation>Sysbox による、エージェントごとのエンジン (sysbox)</translation>
    </message>
    <message>
        <source>Take %1.</source>
        <translation>推奨: %1。</translation>
    </message>
    <message>
        <source>If you expect real attacks, give each build a virtual machine of its own: all containers share the host's kernel.</source>
        <translation>実際の攻撃が予想される場合は、ビルドごとに専用の仮想マシンを使用してください。すべてのコンテナは、ホストのカーネルを共有しています。</translation>
    </message>
    <message>
        <source>None of the methods works on this machine. What is in the way stands below.</source>
        <translation>このマシンで動作する方式がありません。問題の内容は以下のとおりです。</translation>
    </message>
    <message>
        <source>Builds that you don't trust need Sysbox, and that can't be had here. Use a virtual machine for these builds alone, which holds nothing of worth and is thrown away often; in it, take dind.</source>
        <translation>信頼できないビルドには Sysbox が必要ですが、ここでは使用できません。重要なものを置かず、頻繁に破棄する、これらのビルド専用の仮想マシンを用意し、その中で dind を使用してください。</translation>
    </message>
</context>
<context>
    <name>MethodComparison</name>
    <message>
        <source>the host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Not yet: Sysbox is missing</source>
        <translation>まだ (Sysbox がありません)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) of the engine passed.</source>
        <translation>
            <numerusform>エンジンの %n 件のチェックに合格しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, with %n remark(s)</source>
        <translation>
            <numerusform>はい (注意 %n 件)</numerusform>
        </translation>
    </message>
    <message>
        <source>Only through a flaw in Sysbox or the kernel</source>
        <translation>Sysbox またはカーネルの脆弱性を突く場合のみ</translation>
    </message>
    <message>
        <source>Root in the agent is an ordinary user number on %1, but all containers there share one kernel (%2): keep it and Sysbox up to date.</source>
        <translation>エージェント内の root は、%1 では一般のユーザー番号ですが、そこにあるすべてのコンテナは 1 つのカーネル (%2) を共有しています。カーネルと Sysbox を最新に保ってください。</translation>
    </message>
    <message>
        <source>Only the engine's own account</source>
        <translation>エンジン自身のアカウントのみ</translation>
    </message>
    <message>
        <source>The engine of %1 is rootless: whatever a build does, it has the rights of that one account, and its files are within reach.</source>
        <translation>%1 のエンジンは rootless です。ビルドが何をしても、持てるのはその 1 つのアカウントの権限であり、そのアカウントのファイルには手が届きます。</translation>
    </message>
    <message>
        <source>Docker Desktop's VM and shared folders</source>
        <translation>Docker Desktop の VM と共有フォルダー</translation>
    </message>
    <message>
        <source>The engine runs in a virtual machine. A hostile build owns that, and with it every folder of yours that is shared with it.</source>
        <translation>エンジンは仮想マシンで動作します。悪意のあるビルドは、その仮想マシンと、共有されているすべてのフォルダーを支配できます。</translation>
    </message>
    <message>
        <source>Easy: any build can be root on %1</source>
        <translation>容易: どのビルドも %1 の root になれる</translation>
    </message>
    <message>
        <source>The engine of %1 runs as root. Whoever may use its socket can start a container that has the whole disk of %1 in it.</source>
        <translation>%1 のエンジンは root として動作します。そのソケットを使える人は、%1 のディスク全体を含むコンテナを起動できます。</translation>
    </message>
    <message>
        <source>Easy for a hostile build: root on %1</source>
        <translation>悪意のあるビルドには容易: %1 の root</translation>
    </message>
    <message>
        <source>The engine's container is privileged: it has every device of %1 and none of Docker's usual limits. By accident it hardly happens.</source>
        <translation>エンジンのコンテナは特権コンテナです。%1 のすべてのデバイスを使え、Docker の通常の制限はありません。意図せず起こることは、ほとんどありません。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 と他 %2 個</translation>
    </message>
    <message>
        <source>None yet; what comes is in reach</source>
        <translation>まだなし (今後追加されるものに手が届く)</translation>
    </message>
    <message>
        <source>Builds command the engine on which other containers would run.</source>
        <translation>ビルドが操作するエンジンで、他のコンテナも動作することになります。</translation>
    </message>
    <message>
        <source>The one here is in reach of any build</source>
        <translation>ここにある 1 つに、どのビルドも手が届く</translation>
    </message>
    <message>
        <source>All %1 are in reach of any build</source>
        <translation>%1 個すべてに、どのビルドも手が届く</translation>
    </message>
    <message>
        <source>A build can stop these, run commands in them and read the passwords in their environment: %1.</source>
        <translation>ビルドは、次のコンテナを停止したり、その中でコマンドを実行したり、環境変数のパスワードを読み取ったりできます: %1。</translation>
    </message>
    <message>
        <source>Out of sight, not out of reach</source>
        <translation>見えないが、手は届く</translation>
    </message>
    <message>
        <source>Builds talk to an engine of their own and see only what they started. A hostile one that breaks out reaches the host's engine, too.</source>
        <translation>ビルドは専用のエンジンと通信し、自分が起動したものしか見えません。ただし、悪意のあるビルドが外に脱出すると、ホストのエンジンにも手が届きます。</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>手が届かない</translation>
    </message>
    <message>
        <source>Builds talk to an engine of their own, inside a container that has no rights on the host.</source>
        <translation>ビルドは、ホストに対する権限のないコンテナ内の、専用のエンジンと通信します。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Sysbox is there: the engine knows the runtime sysbox-runc.</source>
        <translation>Sysbox があります。エンジンにランタイム sysbox-runc が登録されています。</translation>
    </message>
    <message>
        <source>The engine that is there does it: %1 on %2.</source>
        <translation>既存のエンジンで十分です: %2 の %1。</translation>
    </message>
    <message>
        <source>Sysbox, which can't be had here</source>
        <translation>Sysbox (ここでは使用できません)</translation>
    </message>
    <message numerus="yes">
        <source>Sysbox: %n step(s), Docker restarts</source>
        <translation>
            <numerusform>Sysbox: %n ステップ、Docker の再起動あり</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sysbox: %n step(s), nothing restarts</source>
        <translation>
            <numerusform>Sysbox: %n ステップ、再起動なし</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 free</source>
        <translation>、空き %1</translation>
    </message>
    <message>
        <source>They lie in %1 on %2 (storage driver %3).</source>
        <translation>%2 の %1 にあります (ストレージドライバー %3)。</translation>
    </message>
    <message>
        <source>the engine's folder</source>
        <translation>エンジンのフォルダー</translation>
    </message>
    <message>
        <source>Shared with the host%1</source>
        <translation>ホストと共有%1</translation>
    </message>
    <message>
        <source>Builds find the images that are there already, and every layer is kept once.</source>
        <translation>ビルドは既存のイメージを使え、各レイヤーは 1 つだけ保持されます。</translation>
    </message>
    <message>
        <source>Once more for each agent%1</source>
        <translation>エージェントごとに別々%1</translation>
    </message>
    <message>
        <source>Each agent's engine fetches its images anew and keeps them in a volume, beside the agent's own image of about 2 GB.</source>
        <translation>各エージェントのエンジンは、イメージを新たに取得してボリュームに保持します。これに加えて、エージェント自身のイメージ (約 2 GB) があります。</translation>
    </message>
    <message>
        <source>Works on this engine</source>
        <translation>このエンジンで動作するか</translation>
    </message>
    <message>
        <source>What a hostile build gets</source>
        <translation>悪意のあるビルドが得るもの</translation>
    </message>
    <message>
        <source>To install on the host</source>
        <translation>ホストへのインストール</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Other containers of this engine</source>
        <translation>このエンジンの他のコンテナ</translation>
    </message>
</context>
<context>
    <name>MethodFindings</name>
    <message>
        <source>Show the steps…</source>
        <translation>手順を表示…</translation>
    </message>
    <message>
        <source>This method does not fit builds that you don’t trust</source>
        <translation>この方式は、信頼できないビルドには適しません</translation>
    </message>
    <message>
        <source>Take “%1” instead</source>
        <translation>代わりに「%1」を選ぶ</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>not for what you answered</source>
        <translation>回答内容には不適</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>ここでは不可</translation>
    </message>
    <message>
        <source>Docker is not installed on this machine</source>
        <translation>このマシンに Docker がインストールされていません</translation>
    </message>
    <message>
        <source>An agent is a container, and Docker is what runs it. Install it step by step, or choose an engine that is elsewhere. (%1)</source>
        <translation>エージェントはコンテナであり、Docker がそれを実行します。手順に従って Docker をインストールするか、別の場所にあるエンジンを選択してください。(%1)</translation>
    </message>
    <message>
        <source>Install Docker step by step…</source>
        <translation>手順に従って Docker をインストール…</translation>
    </message>
    <message>
        <source>Sysbox has to be installed on the engine’s host first</source>
        <translation>先に、エンジンのホストに Sysbox をインストールする必要があります</translation>
    </message>
    <message>
        <source>It takes some commands in a terminal, as root. You can also go on and launch later.</source>
        <translation>端末で、いくつかのコマンドを root として実行します。このまま先に進み、後で起動することもできます。</translation>
    </message>
    <message>
        <source>Sysbox can’t be had on this engine</source>
        <translation>このエンジンでは Sysbox を使用できません</translation>
    </message>
    <message>
        <source>%1: %2 (chosen)</source>
        <translation>%1: %2 (選択中)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take this method</source>
        <translation>この方式を選ぶ</translation>
    </message>
</context>
<context>
    <name>MethodPage</name>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Start &amp;from an existing container, command or file…</source>
        <translation>既存のコンテナ、コマンド、ファイルから開始(&amp;F)…</translation>
    </message>
    <message>
        <source>Fill in the fields from an agent that you have already. You can also drop a file on this window.</source>
        <translation>既存のエージェントから各フィールドに入力します。このウィンドウにファイルをドロップすることもできます。</translation>
    </message>
    <message>
        <source>Fill in the fields from an agent that you have already: a docker run command, a Compose file, or a container. You can also drop a file on this window, or paste a command here.</source>
        <translation>既存のエージェント (docker run コマンド、Compose ファイル、またはコンテナ) から各フィールドに入力します。このウィンドウにファイルをドロップするか、コマンドを貼り付けることもできます。</translation>
    </message>
    <message>
        <source>&amp;Other engine…</source>
        <translation>その他のエンジン(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose another Docker context or address.</source>
        <translation>別の Docker コンテキストまたはアドレスを選択します。</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>再チェック(&amp;K)</translation>
    </message>
    <message>
        <source>Ask the engine once more what it can run.</source>
        <translation>何を実行できるかを、エンジンにもう一度問い合わせます。</translation>
    </message>
    <message>
        <source>Launch a&amp;gain</source>
        <translation>もう一度起動(&amp;G)</translation>
    </message>
    <message>
        <source>Go to the review with these settings: one click there launches them.</source>
        <translation>この設定で「確認」に進みます。そこで 1 回クリックすると起動します。</translation>
    </message>
    <message>
        <source>Go to the review with the settings that you launched last: one click there launches them. An agent that still runs from them is replaced.</source>
        <translation>前回起動した設定で「確認」に進みます。そこで 1 回クリックすると起動します。この設定のエージェントがまだ実行中の場合は、置き換えられます。</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使った設定を開く(&amp;E)</translation>
    </message>
    <message>
        <source>Settings that you launched lately, to look at or to change first.</source>
        <translation>最近起動した設定です。起動する前に、確認や変更ができます。</translation>
    </message>
    <message>
        <source>About the methods</source>
        <translation>方式の説明</translation>
    </message>
    <message>
        <source>Questions and what they come to</source>
        <translation>質問と推奨される方式</translation>
    </message>
</context>
<context>
    <name>MethodState</name>
    <message>
        <source>Sysbox is not there yet.</source>
        <translation>Sysbox はまだありません。</translation>
    </message>
</context>
<context>
    <name>MethodTexts</name>
    <message>
        <source>A Docker engine of its own (privileged)</source>
        <translation>専用の Docker エンジン (特権)</translation>
    </message>
    <message>
        <source>Each agent gets its own engine and builds stay apart, but the engine can own the host.</source>
        <translation>各エージェントが専用のエンジンを持ち、ビルドは互いに分離されますが、エンジンはホストを支配できます。</translation>
    </message>
    <message>
        <source>Beside the agent, a second container (a sidecar) runs a complete Docker engine that serves this agent only. The agent reaches it over a private network, encrypted with TLS, and for TeamCity's Container Wrapper (build steps that run in a container) both containers see the agent's folders under the same paths. The engine's container is privileged, which means that Docker lifts nearly all the limits it puts on containers. If you choose so, the engine runs in the agent's own container instead, and then that container is the privileged one.</source>
        <translation>エージェントの隣にある 2 つ目のコンテナ (サイドカー) が、このエージェント専用の完全な Docker エンジンを実行します。エージェントは、プライベートネットワークを通じて、TLS で暗号化してエンジンに接続します。TeamCity の Container Wrapper (コンテナ内で実行されるビルドステップ) のために、両方のコンテナから、エージェントのフォルダーが同じパスで見えます。エンジンのコンテナは特権コンテナであり、Docker がコンテナに課す制限のほとんどが解除されます。設定により、エンジンをエージェント自身のコンテナで実行することもできます。その場合は、そのコンテナが特権コンテナになります。</translation>
    </message>
    <message>
        <source>Builds must not see or disturb each other's containers, names and ports.</source>
        <translation>ビルド同士で、コンテナ、名前、ポートが見えたり干渉したりしてはならない場合。</translation>
    </message>
    <message>
        <source>Several agents share one host.</source>
        <translation>複数のエージェントが 1 つのホストを共有する場合。</translation>
    </message>
    <message>
        <source>You trust everybody who can change a build: this method keeps order, it does not stop an attack.</source>
        <translation>ビルドを変更できるすべての人を信頼している場合。この方式は秩序を保ちますが、攻撃は防げません。</translation>
    </message>
    <message>
        <source>Sysbox cannot be installed, for example under Docker Desktop.</source>
        <translation>Docker Desktop など、Sysbox をインストールできない場合。</translation>
    </message>
    <message>
        <source>Builds run code from people you do not know, such as pull requests that nobody has read.</source>
        <translation>誰も確認していないプルリクエストなど、知らない人のコードをビルドで実行する場合。</translation>
    </message>
    <message>
        <source>The host keeps data or passwords that builds must not see.</source>
        <translation>ビルドに見せてはならないデータやパスワードがホストにある場合。</translation>
    </message>
    <message>
        <source>A policy forbids privileged containers, or the host's engine renumbers users (userns-remap), which refuses them.</source>
        <translation>ポリシーで特権コンテナが禁止されている場合、またはホストのエンジンがユーザー番号を変換し (userns-remap)、特権コンテナを拒否する場合。</translation>
    </message>
    <message>
        <source>A host engine, version 20.10 or newer, that allows privileged containers.</source>
        <translation>特権コンテナを許可する、バージョン 20.10 以降のホストのエンジン。</translation>
    </message>
    <message>
        <source>Disk space for a separate store of images and build cache for each agent.</source>
        <translation>エージェントごとのイメージとビルドキャッシュを保存するディスク領域。</translation>
    </message>
    <message>
        <source>For the sidecar, the official docker:dind image and an agent image with the docker command.</source>
        <translation>サイドカーの場合: 公式の docker:dind イメージと、docker コマンドを含むエージェントイメージ。</translation>
    </message>
    <message>
        <source>For the engine in the agent's own container, an agent image whose tag ends in -sudo.</source>
        <translation>エージェント自身のコンテナ内のエンジンの場合: タグが -sudo で終わるエージェントイメージ。</translation>
    </message>
    <message>
        <source>Easy for a hostile build, unlikely by accident</source>
        <translation>悪意のあるビルドには容易。意図せず起こることは、まずない</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>One for each agent, kept in a volume</source>
        <translation>エージェントごとに 1 つ、ボリュームに保持</translation>
    </message>
    <message>
        <source>In the engine's container; agent folders match</source>
        <translation>エンジンのコンテナ内。エージェントのフォルダーは一致</translation>
    </message>
    <message>
        <source>Stay inside this agent's engine</source>
        <translation>このエージェントのエンジン内にとどまる</translation>
    </message>
    <message>
        <source>Several, each with volumes of its own</source>
        <translation>複数。それぞれに専用のボリューム</translation>
    </message>
    <message>
        <source>Yes; a takeover reaches its VM and shared folders</source>
        <translation>はい。乗っ取りは VM と共有フォルダーに及ぶ</translation>
    </message>
    <message>
        <source>The engine's container is as good as root on the host</source>
        <translation>エンジンのコンテナは、ホストの root と同等です</translation>
    </message>
    <message>
        <source>A privileged container has every right of root, every device of the host and none of Docker's usual filters. A hostile build can use it to mount the host's disk or to change settings of the host's kernel. Limits on memory or processors stay in force but do not prevent this.</source>
        <translation>特権コンテナは、root のすべての権限と、ホストのすべてのデバイスを持ち、Docker の通常のフィルターがありません。悪意のあるビルドは、これを使ってホストのディスクをマウントしたり、ホストのカーネルの設定を変更したりできます。メモリやプロセッサの制限は引き続き有効ですが、これを防ぐことはできません。</translation>
    </message>
    <message>
        <source>The sidecar is not a wall</source>
        <translation>サイドカーは防壁にはなりません</translation>
    </message>
    <message>
        <source>The agent's own container is not privileged, yet a build can ask the engine for a privileged container and break out through that. Running the agent as an ordinary user does not help, because the engine obeys whoever holds its client key, and every build does. TLS keeps out strangers on the network, not builds.</source>
        <translation>エージェント自身のコンテナは特権コンテナではありませんが、ビルドはエンジンに特権コンテナを要求し、そこから外に脱出できます。エージェントを一般ユーザーで実行しても効果はありません。エンジンはクライアントの鍵を持つ相手に従い、どのビルドもその鍵を持っているためです。TLS は、ネットワーク上の第三者を防ぎますが、ビルドは防げません。</translation>
    </message>
    <message>
        <source>Without TLS, every container of a build commands the engine</source>
        <translation>TLS がないと、ビルドのどのコンテナもエンジンを操作できます</translation>
    </message>
    <message>
        <source>Containers that a build starts can reach the engine at their own network gateway. If TLS is switched off (port 2375), a test image from the internet is enough to take over the engine and, through it, the host. A private network does not help here, because these containers run on the engine itself.</source>
        <translation>ビルドが起動するコンテナは、自分のネットワークのゲートウェイを通じてエンジンに到達できます。TLS が無効 (ポート 2375) の場合、インターネットから取得したテスト用イメージ 1 つで、エンジンと、さらにホストまで乗っ取られる可能性があります。これらのコンテナはエンジン上で動作するため、プライベートネットワークは効果がありません。</translation>
    </message>
    <message>
        <source>The disk fills up out of sight</source>
        <translation>ディスクが気付かないうちにいっぱいになります</translation>
    </message>
    <message>
        <source>Each engine keeps its images in a volume, a disk area managed by Docker, that grows until somebody cleans it. Cleaning up on the host's engine does not reach inside; do it in a build, or remove the volume together with the agent. Never give two engines the same volume: they would damage each other's data.</source>
        <translation>各エンジンは、Docker が管理するディスク領域であるボリュームにイメージを保持します。ボリュームは、クリーンアップするまで増え続けます。ホストのエンジンでクリーンアップしても、その中までは届きません。ビルドの中で行うか、エージェントとともにボリュームを削除してください。2 つのエンジンに同じボリュームを割り当てないでください。互いのデータを破損させます。</translation>
    </message>
    <message>
        <source>Published ports are not on localhost</source>
        <translation>公開ポートは localhost にはありません</translation>
    </message>
    <message>
        <source>With the sidecar, a port that a build publishes opens on the engine's container, under the name docker, not on the agent. A test that connects to localhost fails until it uses that name. With the engine in the agent's own container, localhost works.</source>
        <translation>サイドカーの場合、ビルドが公開するポートは、エージェントではなくエンジンのコンテナで、docker という名前で開きます。localhost に接続するテストは、この名前を使うように変更するまで失敗します。エージェント自身のコンテナにエンジンがある場合は、localhost を使えます。</translation>
    </message>
    <message>
        <source>Share the host's Docker</source>
        <translation>ホストの Docker を共有</translation>
    </message>
    <message>
        <source>Builds use the host's own Docker engine: quick to set up, but any build can own the host.</source>
        <translation>ビルドはホスト自身の Docker エンジンを使います。すばやくセットアップできますが、どのビルドもホストを支配できます。</translation>
    </message>
    <message>
        <source>The agent's container is given the socket of the host's Docker engine: the file, usually /var/run/docker.sock, through which programs give Docker orders. When a build runs docker, the host's engine does the work. Containers that a build starts therefore run beside the agent, not inside it, and share images, names, ports and networks with everything else on that engine. So that TeamCity can run a build step in a container (its Container Wrapper), the agent's folders lie on the host under the same paths as in the agent.</source>
        <translation>エージェントのコンテナに、ホストの Docker エンジンのソケットを渡します。ソケットは、プログラムが Docker に命令を送るためのファイルで、通常は /var/run/docker.sock です。ビルドが docker を実行すると、ホストのエンジンが処理を行います。そのため、ビルドが起動するコンテナは、エージェントの中ではなく隣で動作し、イメージ、名前、ポート、ネットワークを、そのエンジン上の他のすべてのものと共有します。TeamCity がコンテナ内でビルドステップを実行できるように (Container Wrapper)、エージェントのフォルダーは、エージェント内と同じパスでホスト上に置かれます。</translation>
    </message>
    <message>
        <source>Everybody who can change a build may act as root, the all-powerful administrator, on this host anyway.</source>
        <translation>ビルドを変更できる人がみな、このホストで全権を持つ管理者である root として操作してもかまわない場合。</translation>
    </message>
    <message>
        <source>The host does nothing but build and can be set up again from scratch.</source>
        <translation>ホストがビルド専用で、最初からセットアップし直せる場合。</translation>
    </message>
    <message>
        <source>One image cache for all builds matters more to you than keeping builds apart.</source>
        <translation>ビルド同士を分離することよりも、すべてのビルドで 1 つのイメージキャッシュを共有することが重要な場合。</translation>
    </message>
    <message>
        <source>Builds only make images: a proxy that lets no containers through (setting: socket proxy, build) can then keep them from the host's files.</source>
        <translation>ビルドがイメージの作成だけを行う場合。このときは、コンテナを通さないプロキシ (ソケットプロキシの設定: build) によって、ビルドがホストのファイルに触れるのを防げます。</translation>
    </message>
    <message>
        <source>The host's engine runs in rootless mode, under an ordinary account: a takeover then ends at that account.</source>
        <translation>ホストのエンジンが、一般のアカウントで rootless モードで動作している場合。乗っ取られても、影響はそのアカウントにとどまります。</translation>
    </message>
    <message>
        <source>The host also runs other services, or keeps data and passwords that builds must not see.</source>
        <translation>ホストで他のサービスも動作している場合、またはビルドに見せてはならないデータやパスワードがある場合。</translation>
    </message>
    <message>
        <source>You want several agents with the Container Wrapper on one host: they would use the same folders.</source>
        <translation>1 つのホストで、複数のエージェントと Container Wrapper を使う場合。同じフォルダーを使うことになります。</translation>
    </message>
    <message>
        <source>You hope that a proxy before the socket makes it safe while builds still start containers: it does not.</source>
        <translation>ソケットの前にプロキシを置けば、ビルドがコンテナを起動しても安全になると期待している場合。安全にはなりません。</translation>
    </message>
    <message>
        <source>A Docker engine for Linux containers, version 20.10 or newer; the one in Docker Desktop counts.</source>
        <translation>バージョン 20.10 以降の、Linux コンテナ用の Docker エンジン (Docker Desktop のエンジンも可)。</translation>
    </message>
    <message>
        <source>Permission to use the socket: the agent runs as root, or joins the group that owns the socket on the engine's host.</source>
        <translation>ソケットを使用する権限。エージェントを root として実行するか、エンジンのホストでソケットを所有するグループに参加させます。</translation>
    </message>
    <message>
        <source>For the Container Wrapper, five folders under /opt/buildagent on the host: work, temp, tools, plugins and system. They are made if missing.</source>
        <translation>Container Wrapper の場合: ホストの /opt/buildagent の下にある 5 つのフォルダー (work、temp、tools、plugins、system)。ない場合は作成されます。</translation>
    </message>
    <message>
        <source>An agent image that has the docker command. jetbrains/teamcity-agent has it, the minimal image has not.</source>
        <translation>docker コマンドを含むエージェントイメージ。jetbrains/teamcity-agent には含まれますが、最小イメージには含まれません。</translation>
    </message>
    <message>
        <source>Easy for any build</source>
        <translation>どのビルドにも容易</translation>
    </message>
    <message>
        <source>One, shared with the whole host</source>
        <translation>1 つをホスト全体で共有</translation>
    </message>
    <message>
        <source>Looked up on the host</source>
        <translation>ホスト上で検索</translation>
    </message>
    <message>
        <source>Stay on the host; names and ports can clash</source>
        <translation>ホストに残る。名前とポートが衝突することがある</translation>
    </message>
    <message>
        <source>One with the Container Wrapper, else several</source>
        <translation>Container Wrapper を使うなら 1 つ、それ以外は複数</translation>
    </message>
    <message>
        <source>Yes; wrapper: allow /opt/buildagent in file sharing</source>
        <translation>はい。Container Wrapper には、ファイル共有で /opt/buildagent の許可が必要</translation>
    </message>
    <message>
        <source>Any build can become root on the host</source>
        <translation>どのビルドもホストの root になれます</translation>
    </message>
    <message>
        <source>Whoever can talk to the socket can start a container that mounts the host's whole disk, and then read or change every file on it. Mounting the socket read-only does not help: it protects the file, not what is said through it. Running the agent as an ordinary user does not help either, because the engine acts as root for everyone it listens to. A proxy before the socket helps only if it lets no containers through; then builds can make images and start nothing.</source>
        <translation>ソケットと通信できる人は、ホストのディスク全体をマウントするコンテナを起動し、すべてのファイルを読み取ったり変更したりできます。ソケットを読み取り専用でマウントしても効果はありません。保護されるのはファイルであり、それを通じたやり取りではないためです。エージェントを一般ユーザーで実行しても効果はありません。エンジンは、応答するすべての相手のために root として動作するためです。ソケットの前のプロキシは、コンテナを通さない場合にだけ効果があります。その場合、ビルドはイメージを作成できますが、何も起動できません。</translation>
    </message>
    <message>
        <source>Other containers and their secrets are within reach</source>
        <translation>他のコンテナとその秘密情報に手が届きます</translation>
    </message>
    <message>
        <source>A build can run commands in any container on the engine, copy files out of it and read its environment variables, where passwords and tokens often stand. Taking rights away from the agent's container changes nothing: the build can start another container that has them.</source>
        <translation>ビルドは、エンジン上のどのコンテナでもコマンドを実行し、ファイルをコピーし、パスワードやトークンが含まれることの多い環境変数を読み取れます。エージェントのコンテナから権限を取り除いても、何も変わりません。ビルドは、その権限を持つ別のコンテナを起動できます。</translation>
    </message>
    <message>
        <source>A careless clean-up hits everybody</source>
        <translation>不注意なクリーンアップが、すべてに影響します</translation>
    </message>
    <message>
        <source>All builds and services share one engine. A build that removes all containers or deletes unused images and volumes also removes what others need, and two builds that choose the same container name or port block each other. Only care in the build scripts prevents this.</source>
        <translation>すべてのビルドとサービスが 1 つのエンジンを共有します。あるビルドがすべてのコンテナを削除したり、使われていないイメージやボリュームを削除したりすると、他で必要なものまで削除されます。また、2 つのビルドが同じコンテナ名やポートを選ぶと、互いに妨げ合います。これを防ぐには、ビルドスクリプトで注意するしかありません。</translation>
    </message>
    <message>
        <source>A build can swap the images of later builds</source>
        <translation>ビルドは、後のビルドのイメージをすり替えられます</translation>
    </message>
    <message>
        <source>Images are shared as well. A build can give an image of its own the name that later builds trust, and they will use it without noticing. Exact version tags do not help, since a tag is only a name that anyone on the engine can move.</source>
        <translation>イメージも共有されます。ビルドは、後のビルドが信頼する名前を自分のイメージに付けることができ、後のビルドはそれに気付かずに使います。正確なバージョンのタグを使っても効果はありません。タグは名前にすぎず、エンジン上の誰でも付け替えられるためです。</translation>
    </message>
    <message>
        <source>Folder paths are looked up on the host</source>
        <translation>フォルダーのパスは、ホスト上で検索されます</translation>
    </message>
    <message>
        <source>When a build mounts a folder into a container, the engine looks for that path on the host, not in the agent. If it is missing there, Docker may create an empty one, and the step finds no files. The agent's own folders are safe because both sides see them under the same path; other folders are not.</source>
        <translation>ビルドがコンテナにフォルダーをマウントすると、エンジンはそのパスをエージェント内ではなくホスト上で探します。そこにない場合、Docker が空のフォルダーを作成することがあり、ステップからファイルが見つかりません。エージェント自身のフォルダーは、両方から同じパスで見えるため問題ありませんが、その他のフォルダーでは問題になります。</translation>
    </message>
    <message>
        <source>A Docker engine of its own, isolated by Sysbox</source>
        <translation>Sysbox で隔離された専用の Docker エンジン</translation>
    </message>
    <message>
        <source>Each agent gets its own engine behind a real fence, once Sysbox is installed on the host.</source>
        <translation>Sysbox をホストにインストールすると、各エージェントは、しっかり隔離された専用のエンジンを持てます。</translation>
    </message>
    <message>
        <source>Sysbox is a container runtime: a program on the host that Docker calls to start a container. Root in a container that Sysbox starts is an unprivileged user number on the host, and the container gets a view of the system of its own. That is enough to run a complete Docker engine in the agent's container without the privileged flag. Builds use that engine and do not see the host's.</source>
        <translation>Sysbox はコンテナランタイムです。つまり、コンテナを起動するために Docker が呼び出す、ホスト上のプログラムです。Sysbox が起動するコンテナ内の root は、ホストでは特権のないユーザー番号であり、コンテナには専用のシステムの姿が見えます。これにより、特権フラグなしで、エージェントのコンテナ内で完全な Docker エンジンを実行できます。ビルドはそのエンジンを使い、ホストのエンジンは見えません。</translation>
    </message>
    <message>
        <source>Builds are not fully trusted, and a virtual machine for each of them would be too much.</source>
        <translation>ビルドを完全には信頼できないが、ビルドごとに仮想マシンを用意するほどではない場合。</translation>
    </message>
    <message>
        <source>The host runs Linux with systemd, and you may install software on it as root.</source>
        <translation>ホストが systemd を使用する Linux で、root としてソフトウェアをインストールできる場合。</translation>
    </message>
    <message>
        <source>You would use a privileged engine, but your policy forbids it.</source>
        <translation>特権のエンジンを使いたいが、ポリシーで禁止されている場合。</translation>
    </message>
    <message>
        <source>You expect real attacks, for example on public pull requests: give each build a virtual machine of its own.</source>
        <translation>公開されたプルリクエストなどで、実際の攻撃が予想される場合。ビルドごとに専用の仮想マシンを使用してください。</translation>
    </message>
    <message>
        <source>The host is Docker Desktop, has SELinux switched on, or runs Docker as a snap package; Sysbox supports none of these.</source>
        <translation>ホストが Docker Desktop であるか、SELinux が有効であるか、Docker を snap パッケージで実行している場合。Sysbox は、これらのいずれにも対応していません。</translation>
    </message>
    <message>
        <source>Builds load kernel modules, create device files or need the host's hardware.</source>
        <translation>ビルドがカーネルモジュールを読み込む、デバイスファイルを作成する、またはホストのハードウェアを必要とする場合。</translation>
    </message>
    <message>
        <source>Sysbox 0.7.0 or newer, registered with the host's engine as sysbox-runc; 0.6.7 and older fail with current Docker inside.</source>
        <translation>ホストのエンジンに sysbox-runc として登録された Sysbox 0.7.0 以降。0.6.7 以前では、内部の現行の Docker が動作しません。</translation>
    </message>
    <message>
        <source>A Linux host with systemd, amd64 or arm64, kernel 5.12 or newer (5.19 is better), and an engine that runs as root.</source>
        <translation>systemd を使用し、カーネル 5.12 以降 (5.19 以降を推奨) の、amd64 または arm64 の Linux ホストと、root として動作するエンジン。</translation>
    </message>
    <message>
        <source>A moment for the set-up: it may restart Docker, and can refuse to run while any container exists.</source>
        <translation>セットアップのための少しの時間。Docker が再起動されることがあり、コンテナが 1 つでもあると実行が拒否されることがあります。</translation>
    </message>
    <message>
        <source>An agent image whose tag ends in -sudo, unless the engine runs in a container beside the agent.</source>
        <translation>タグが -sudo で終わるエージェントイメージ (エンジンがエージェントの隣のコンテナで動作する場合を除く)。</translation>
    </message>
    <message>
        <source>Needs a flaw in Sysbox or in the kernel</source>
        <translation>Sysbox またはカーネルの脆弱性が必要</translation>
    </message>
    <message>
        <source>Sysbox, as root; Docker may have to restart</source>
        <translation>Sysbox (root で)。Docker の再起動が必要な場合あり</translation>
    </message>
    <message>
        <source>Looked up in the agent's container</source>
        <translation>エージェントのコンテナ内で検索</translation>
    </message>
    <message>
        <source>No; Desktop sells its own isolation feature</source>
        <translation>いいえ。Docker Desktop には独自の有料の隔離機能あり</translation>
    </message>
    <message>
        <source>The kernel is still shared</source>
        <translation>カーネルは共有されたままです</translation>
    </message>
    <message>
        <source>All containers run on the host's one kernel, so a flaw in the kernel or in Sysbox can let a hostile build out. This is a stronger fence than an ordinary container has, and a weaker one than a virtual machine. Keep the kernel and Sysbox up to date.</source>
        <translation>すべてのコンテナはホストの 1 つのカーネルで動作するため、カーネルや Sysbox の脆弱性により、悪意のあるビルドが外に出る可能性があります。隔離の強さは、通常のコンテナより強く、仮想マシンより弱いものです。カーネルと Sysbox を最新に保ってください。</translation>
    </message>
    <message>
        <source>What you mount into the agent is outside the fence</source>
        <translation>エージェントにマウントするものは、隔離されません</translation>
    </message>
    <message>
        <source>A host folder that you add to the agent can be read and, unless mounted read-only, changed by any build; the host's Docker socket would undo the isolation altogether. Sysbox refuses privileged mode and the host's network, but it lets such mounts pass. Dropping capabilities (single rights of root) does not help, because Sysbox ignores that setting by default.</source>
        <translation>エージェントに追加するホストのフォルダーは、どのビルドも読み取ることができ、読み取り専用でマウントしない限り変更もできます。ホストの Docker ソケットをマウントすると、隔離は完全に失われます。Sysbox は特権モードとホストのネットワークを拒否しますが、このようなマウントは通します。ケーパビリティ (root の個々の権限) を削減しても効果はありません。Sysbox は既定でその設定を無視します。</translation>
    </message>
    <message>
        <source>The agent is inside the fence with its builds</source>
        <translation>エージェントは、ビルドと同じ隔離環境の中にあります</translation>
    </message>
    <message>
        <source>A hostile build can read the agent's settings, including the token that identifies it to the TeamCity server, and can change tools and images that later builds use. Running the agent as an ordinary user does not help if builds may use the engine, which acts as root inside the container.</source>
        <translation>悪意のあるビルドは、TeamCity サーバーに対してエージェントを識別するトークンなど、エージェントの設定を読み取ることができ、後のビルドが使うツールやイメージを変更できます。ビルドがエンジンを使える場合、エンジンはコンテナ内で root として動作するため、エージェントを一般ユーザーで実行しても効果はありません。</translation>
    </message>
    <message>
        <source>All Sysbox containers share one range of user numbers</source>
        <translation>すべての Sysbox コンテナは、同じ範囲のユーザー番号を共有します</translation>
    </message>
    <message>
        <source>The free edition gives every container it starts the same range of user numbers on the host. A build that did get out would not be root on the host, but to the host it would look the same as the other agents' builds. Agents of different trust belong on different hosts.</source>
        <translation>無料版は、起動するすべてのコンテナに、ホスト上の同じ範囲のユーザー番号を割り当てます。外に出たビルドは、ホストの root にはなりませんが、ホストからは他のエージェントのビルドと同じに見えます。信頼度の異なるエージェントは、別々のホストに置いてください。</translation>
    </message>
    <message>
        <source>Support comes from the community</source>
        <translation>サポートはコミュニティによるものです</translation>
    </message>
    <message>
        <source>Docker does not support Sysbox; its developers help as time allows. A new kernel, or a new Docker in the agent's image, can stop working until Sysbox follows. Try updates on one agent first.</source>
        <translation>Docker は Sysbox をサポートしておらず、開発者が時間の許す範囲で対応しています。新しいカーネルや、エージェントのイメージ内の新しい Docker は、Sysbox が対応するまで動作しないことがあります。更新は、まずエージェント 1 つで試してください。</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>A hostile build takes the host over</source>
        <translation>悪意のあるビルドによるホストの乗っ取り</translation>
    </message>
    <message>
        <source>To install on the host</source>
        <translation>ホストへのインストール</translation>
    </message>
    <message>
        <source>Image cache</source>
        <translation>イメージのキャッシュ</translation>
    </message>
    <message>
        <source>Paths in a build's docker run -v</source>
        <translation>ビルド内の docker run -v のパス</translation>
    </message>
    <message>
        <source>What builds leave behind</source>
        <translation>ビルドが残すもの</translation>
    </message>
    <message>
        <source>Agents on one host</source>
        <translation>1 台のホスト上のエージェント</translation>
    </message>
    <message>
        <source>On Docker Desktop</source>
        <translation>Docker Desktop の場合</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>What a hostile build can do</source>
        <translation>悪意のあるビルドにできること</translation>
    </message>
    <message>
        <source>What does not help</source>
        <translation>効果のない対策</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>効果のある対策</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>適している場合</translation>
    </message>
    <message>
        <source>Don't use it when</source>
        <translation>適さない場合</translation>
    </message>
    <message>
        <source>It needs</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Explains the methods: without METHOD in one line each.

Example: dind-wizard methods sysbox</source>
        <translation>方式を説明します。METHOD を省略すると、各方式を 1 行ずつ表示します。

例: dind-wizard methods sysbox</translation>
    </message>
    <message>
        <source>There is no method "%1".</source>
        <translation>"%1" という方式はありません。</translation>
    </message>
    <message>
        <source>Methods: docker-socket, dind, sysbox.</source>
        <translation>方式: docker-socket、dind、sysbox。</translation>
    </message>
</context>
<context>
    <name>OptionLines</name>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>write it as KEY=value.</source>
        <translation>KEY=value の形式で入力してください。</translation>
    </message>
    <message>
        <source>there is no name before the “=”.</source>
        <translation>「=」の前に名前がありません。</translation>
    </message>
    <message>
        <source>%1 is there twice; keep one of the two lines.</source>
        <translation>%1 が重複しています。どちらか一方の行を残してください。</translation>
    </message>
    <message>
        <source>write it as SOURCE:TARGET, or SOURCE:TARGET:ro for read-only.</source>
        <translation>SOURCE:TARGET の形式で、読み取り専用の場合は SOURCE:TARGET:ro の形式で入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no option here; “ro” (read-only) is.</source>
        <translation>「%1」というオプションは使えません。使えるのは「ro」(読み取り専用) です。</translation>
    </message>
    <message>
        <source>write it as HOST:ADDRESS, for example teamcity.lan:192.168.1.20.</source>
        <translation>HOST:ADDRESS の形式で入力してください (例: teamcity.lan:192.168.1.20)。</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>--%1 can't be "%2".</source>
        <translation>--%1 に "%2" は指定できません。</translation>
    </message>
    <message>
        <source>Write it as NAME=VALUE.</source>
        <translation>NAME=VALUE の形式で指定してください。</translation>
    </message>
    <message>
        <source>Write it as SOURCE:TARGET or SOURCE:TARGET:ro.</source>
        <translation>SOURCE:TARGET または SOURCE:TARGET:ro の形式で指定してください。</translation>
    </message>
    <message>
        <source>Give a whole number.</source>
        <translation>整数を指定してください。</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>次のいずれかを指定してください: %1。</translation>
    </message>
    <message>
        <source>Choose one of: on, off.</source>
        <translation>次のいずれかを指定してください: on、off。</translation>
    </message>
    <message>
        <source>Write it as HOST:ADDRESS.</source>
        <translation>HOST:ADDRESS の形式で指定してください。</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>数値を指定してください。</translation>
    </message>
    <message>
        <source>Give a number with a unit, such as 4g or 512m.</source>
        <translation>4g や 512m のように、単位を付けた数値を指定してください。</translation>
    </message>
    <message>
        <source>Give the port it shall have, such as 8111.</source>
        <translation>使用するポートを指定してください (例: 8111)。</translation>
    </message>
    <message>
        <source>--trial-server-image needs --trial-server with a port.</source>
        <translation>--trial-server-image には、ポートを指定した --trial-server が必要です。</translation>
    </message>
    <message>
        <source>docker-socket, dind or sysbox. Default: docker-socket.</source>
        <translation>docker-socket、dind、sysbox のいずれか。既定値: docker-socket。</translation>
    </message>
    <message>
        <source>Address of the TeamCity server, as the agent reaches it. Required, unless --trial-server makes one.</source>
        <translation>エージェントが接続する TeamCity サーバーのアドレス。--trial-server でサーバーを作成しない場合は必須です。</translation>
    </message>
    <message>
        <source>Make a TeamCity server too, for trying it out, on this port of the engine's host. The agents use it; leave out --server-url.</source>
        <translation>試用のために、エンジンのホストのこのポートで TeamCity サーバーも作成します。エージェントはこのサーバーを使用します。--server-url は指定しないでください。</translation>
    </message>
    <message>
        <source>Image of that server. Default: of the agent's version.</source>
        <translation>そのサーバーのイメージ。既定値: エージェントと同じバージョン。</translation>
    </message>
    <message>
        <source>Image of the agent. Default: the method's.</source>
        <translation>エージェントのイメージ。既定値: 方式に応じたもの。</translation>
    </message>
    <message>
        <source>Name of agent and container. Default: teamcity-agent.</source>
        <translation>エージェントとコンテナの名前。既定値: teamcity-agent。</translation>
    </message>
    <message>
        <source>How many agents: NAME-1 to NAME-N. Default: 1.</source>
        <translation>エージェントの数。名前は NAME-1 から NAME-N になります。既定値: 1。</translation>
    </message>
    <message>
        <source>sidecar or agent. Default: dind sidecar, sysbox agent.</source>
        <translation>sidecar または agent。既定値: dind では sidecar、sysbox では agent。</translation>
    </message>
    <message>
        <source>Image of the sidecar. Default: docker:dind.</source>
        <translation>サイドカーのイメージ。既定値: docker:dind。</translation>
    </message>
    <message>
        <source>Largest packet of the sidecar's networks. Default: 1500.</source>
        <translation>サイドカーのネットワークの最大パケットサイズ。既定値: 1500。</translation>
    </message>
    <message>
        <source>Where the sidecar's networks get addresses, such as 10.201.0.0/16.</source>
        <translation>サイドカーのネットワークに割り当てるアドレスの範囲 (例: 10.201.0.0/16)。</translation>
    </message>
    <message>
        <source>A mirror of Docker Hub for the sidecar.</source>
        <translation>サイドカーで使用する Docker Hub のミラー。</translation>
    </message>
    <message>
        <source>A registry without a trusted certificate, for the sidecar; may be repeated.</source>
        <translation>サイドカーで使用する、信頼された証明書のないレジストリ。複数回指定できます。</translation>
    </message>
    <message>
        <source>The engine's socket on its host. Default: its own, else /var/run/docker.sock.</source>
        <translation>ホスト上のエンジンのソケット。既定値: エンジン自身のもの、なければ /var/run/docker.sock。</translation>
    </message>
    <message>
        <source>A filter before the socket. build: images only; run: containers too. Default: off.</source>
        <translation>ソケットの前に置くフィルター。build: イメージのみ。run: コンテナも通します。既定値: off。</translation>
    </message>
    <message>
        <source>Directories where TeamCity's container wrapper needs them. Default: on.</source>
        <translation>ディレクトリを TeamCity の Container Wrapper に必要な場所に置きます。既定値: on。</translation>
    </message>
    <message>
        <source>root or agent. Default: root.</source>
        <translation>root または agent。既定値: root。</translation>
    </message>
    <message>
        <source>Environment variable of the agent; may be repeated.</source>
        <translation>エージェントの環境変数。複数回指定できます。</translation>
    </message>
    <message>
        <source>Another volume or path; may be repeated.</source>
        <translation>追加のボリュームまたはパス。複数回指定できます。</translation>
    </message>
    <message>
        <source>A line for /etc/hosts; may be repeated.</source>
        <translation>/etc/hosts に追加する行。複数回指定できます。</translation>
    </message>
    <message>
        <source>Another label; may be repeated.</source>
        <translation>追加のラベル。複数回指定できます。</translation>
    </message>
    <message>
        <source>An existing network. Default: the default bridge.</source>
        <translation>既存のネットワーク。既定値: 既定のブリッジ。</translation>
    </message>
    <message>
        <source>Processors for each container. Default: no limit.</source>
        <translation>各コンテナのプロセッサ数。既定値: 制限なし。</translation>
    </message>
    <message>
        <source>Memory for each container. Default: no limit.</source>
        <translation>各コンテナのメモリ。既定値: 制限なし。</translation>
    </message>
    <message>
        <source>Processes for each container. Default: no limit.</source>
        <translation>各コンテナのプロセス数。既定値: 制限なし。</translation>
    </message>
    <message>
        <source>Restart policy. Default: unless-stopped.</source>
        <translation>再起動ポリシー。既定値: unless-stopped。</translation>
    </message>
    <message>
        <source>Seconds before a stop becomes a kill. Default: 60.</source>
        <translation>停止から強制終了までの秒数。既定値: 60。</translation>
    </message>
    <message>
        <source>Settings file; the options override it.</source>
        <translation>設定ファイル。オプションの指定が優先されます。</translation>
    </message>
    <message>
        <source>File with the agent's token. Default: none; authorise the agent in TeamCity after the launch.</source>
        <translation>エージェントのトークンを含むファイル。既定値: なし。起動後に TeamCity でエージェントを承認します。</translation>
    </message>
    <message>
        <source>A Docker context, or an address such as unix:///var/run/docker.sock. Default: as the docker command chooses.</source>
        <translation>Docker コンテキスト、または unix:///var/run/docker.sock のようなアドレス。既定値: docker コマンドの選択と同じ。</translation>
    </message>
    <message>
        <source>See dind-wizard %1 --help.</source>
        <translation>dind-wizard %1 --help を参照してください。</translation>
    </message>
    <message>
        <source>"%1" is not expected here.</source>
        <translation>ここに "%1" は指定できません。</translation>
    </message>
    <message>
        <source>The settings file %1 can't be read: %2.</source>
        <translation>設定ファイル %1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation>パスと、ファイルの読み取り権限を確認してください。</translation>
    </message>
    <message>
        <source>The token file %1 can't be read: %2.</source>
        <translation>トークンファイル %1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>The token file %1 is empty.</source>
        <translation>トークンファイル %1 が空です。</translation>
    </message>
    <message>
        <source>Its first line is the token.</source>
        <translation>最初の行がトークンになります。</translation>
    </message>
    <message>
        <source>The file %1 holds no token.</source>
        <translation>ファイル %1 にトークンがありません。</translation>
    </message>
    <message>
        <source>Its first line is the token: text of at most 4096 characters.</source>
        <translation>最初の行がトークンになります。長さは 4096 文字までです。</translation>
    </message>
</context>
<context>
    <name>Outputs</name>
    <message>
        <source>Docker command</source>
        <translation>Docker コマンド</translation>
    </message>
    <message>
        <source>a shell script with docker commands</source>
        <translation>docker コマンドを含むシェルスクリプト</translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>the same commands for PowerShell</source>
        <translation>同じコマンドの PowerShell 版</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Compose</translation>
    </message>
    <message>
        <source>a Compose file</source>
        <translation>Compose ファイル</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>a Kubernetes manifest</source>
        <translation>Kubernetes マニフェスト</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>everything that would be made, as JSON</source>
        <translation>作成されるすべてのもの (JSON)</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>図</translation>
    </message>
    <message>
        <source>a drawing of what would be made, as SVG</source>
        <translation>作成されるものの図 (SVG)</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>A token belongs to one agent, and the settings ask for %1.</source>
        <translation>1 つのトークンは 1 つのエージェントのものですが、設定では %1 個が指定されています。</translation>
    </message>
    <message>
        <source>Leave the token out and authorise the agents in TeamCity.</source>
        <translation>トークンの指定を外し、TeamCity でエージェントを承認してください。</translation>
    </message>
</context>
<context>
    <name>PowerShellCommand</name>
    <message>
        <source>TeamCity agents "%1", method %2. Made by dind-wizard.</source>
        <translation>TeamCity エージェント "%1"、方式 %2。dind-wizard で作成。</translation>
    </message>
    <message>
        <source>For Windows PowerShell 5.1 and PowerShell 7. Start with: powershell -ExecutionPolicy Bypass -File %1.ps1</source>
        <translation>Windows PowerShell 5.1 および PowerShell 7 用。起動方法: powershell -ExecutionPolicy Bypass -File %1.ps1</translation>
    </message>
    <message>
        <source>Secrets are read from the file %1, which must be in the folder where this is run.</source>
        <translation>秘密情報はファイル %1 から読み取られます。このファイルは、実行するフォルダーに置く必要があります。</translation>
    </message>
    <message>
        <source>Windows starts no program with more than 32767 characters, and the command for the container %1 has about %2. On Windows this script will fail there; take the Compose file.</source>
        <translation>Windows では 32767 文字を超えるコマンドを実行できませんが、コンテナ %1 のコマンドは約 %2 文字です。このスクリプトは Windows では失敗するため、Compose ファイルを使用してください。</translation>
    </message>
</context>
<context>
    <name>PowerShellScript</name>
    <message>
        <source>This loop can't be followed.</source>
        <translation>このループには対応していません。</translation>
    </message>
    <message>
        <source>This is no string in single quotes.</source>
        <translation>単一引用符で囲まれた文字列ではありません。</translation>
    </message>
    <message>
        <source>A bracket ( is not closed.</source>
        <translation>括弧 ( が閉じられていません。</translation>
    </message>
    <message>
        <source>A quote ' is not closed.</source>
        <translation>引用符 ' が閉じられていません。</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB.</source>
        <translation>テキストが 1 MiB を超えています。</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>In the agent's container it can't be told: put it beside the agent.</source>
        <translation>エージェントのコンテナ内では指定できません。エージェントの隣に配置してください。</translation>
    </message>
    <message>
        <source>Packets leave the host through %1 and may have %2 bytes (MTU); those of the builds' engine have up to %3.</source>
        <translation>パケットは %1 を通ってホストから出て、最大 %2 バイト (MTU) です。ビルドのエンジンのパケットは最大 %3 バイトです。</translation>
    </message>
    <message>
        <source>The builds' engine does not know what is around it. Larger packets can get lost without a word: pulls and downloads in builds hang.</source>
        <translation>ビルドのエンジンは周囲の環境を認識しません。大きなパケットが通知なく失われ、ビルドのプルやダウンロードが止まったままになることがあります。</translation>
    </message>
    <message>
        <source>Tell it the same MTU: %1.</source>
        <translation>同じ MTU を設定してください: %1。</translation>
    </message>
    <message>
        <source>Set its MTU to %1</source>
        <translation>MTU を %1 に設定</translation>
    </message>
    <message>
        <source>Put it in a sidecar, with an MTU of %1</source>
        <translation>サイドカーに配置し、MTU を %1 に設定</translation>
    </message>
    <message>
        <source>The builds' engine takes addresses from %1, and the host reaches %2 through %3.</source>
        <translation>ビルドのエンジンは %1 のアドレスを使いますが、ホストは %3 を通じて %2 に接続しています。</translation>
    </message>
    <message>
        <source>What has such an address there can't be reached from containers that builds start.</source>
        <translation>その範囲のアドレスを持つ接続先には、ビルドが起動するコンテナから到達できません。</translation>
    </message>
    <message>
        <source>Give it a subnet that nothing else uses.</source>
        <translation>他で使われていないサブネットを指定してください。</translation>
    </message>
    <message>
        <source>Give it a subnet that nothing else uses, such as %1.</source>
        <translation>%1 など、他で使われていないサブネットを指定してください。</translation>
    </message>
    <message>
        <source>Give it %1</source>
        <translation>%1 を指定</translation>
    </message>
    <message>
        <source>Put it in a sidecar, with %1</source>
        <translation>サイドカーに配置し、%1 を指定</translation>
    </message>
    <message>
        <source>The addresses that the builds' engine takes (%1) are not used elsewhere on the host.</source>
        <translation>ビルドのエンジンが使うアドレス (%1) は、ホスト上の他の場所では使われていません。</translation>
    </message>
    <message>
        <source>The host's engine uses the proxy %1.</source>
        <translation>ホストのエンジンはプロキシ %1 を使用しています。</translation>
    </message>
    <message>
        <source>The builds' engine gets one too.</source>
        <translation>ビルドのエンジンにもプロキシが設定されます。</translation>
    </message>
    <message>
        <source>The builds' engine does not inherit it: it can't pull images for builds if there is no other way out.</source>
        <translation>ビルドのエンジンはこれを引き継ぎません。外部への別の経路がない場合、ビルドのイメージをプルできません。</translation>
    </message>
    <message>
        <source>Give the agent the variables HTTPS_PROXY, HTTP_PROXY and NO_PROXY: a sidecar gets the same, and is itself reached without the proxy.</source>
        <translation>エージェントに変数 HTTPS_PROXY、HTTP_PROXY、NO_PROXY を設定してください。サイドカーにも同じものが設定され、サイドカー自体にはプロキシなしで接続されます。</translation>
    </message>
    <message>
        <source>Use the same proxy</source>
        <translation>同じプロキシを使用</translation>
    </message>
    <message>
        <source>Put it in a sidecar, with the proxy</source>
        <translation>サイドカーに配置し、プロキシを設定</translation>
    </message>
    <message>
        <source>The builds' engine pulls through the mirror %1.</source>
        <translation>ビルドのエンジンは、ミラー %1 を通じてプルします。</translation>
    </message>
    <message>
        <source>The host's engine pulls through the mirror %1.</source>
        <translation>ホストのエンジンは、ミラー %1 を通じてプルします。</translation>
    </message>
    <message>
        <source>The builds' engine does not inherit it: it asks Docker Hub itself, which counts pulls and refuses after some.</source>
        <translation>ビルドのエンジンはこれを引き継がず、Docker Hub に直接問い合わせます。Docker Hub はプル回数を数え、一定回数を超えると拒否します。</translation>
    </message>
    <message>
        <source>Give it the same mirror, if containers reach it.</source>
        <translation>コンテナからミラーに接続できる場合は、同じミラーを指定してください。</translation>
    </message>
    <message>
        <source>Use the same mirror</source>
        <translation>同じミラーを使用</translation>
    </message>
    <message>
        <source>The agent is made by a Docker engine.</source>
        <translation>エージェントは Docker エンジンによって作成されます。</translation>
    </message>
    <message>
        <source>Your account is in the group %1, but only from the next login on. Log out and in again, or start this program from a shell in which you ran the command below.</source>
        <translation>アカウントはグループ %1 に属していますが、有効になるのは次回のログインからです。ログアウトして再びログインするか、以下のコマンドを実行したシェルからこのプログラムを起動してください。</translation>
    </message>
    <message>
        <source>Docker engine %1 on %2, reached at %3 (%4).</source>
        <translation>%2 の Docker エンジン %1、接続先 %3 (%4)。</translation>
    </message>
    <message>
        <source>The engine does not tell its version: %1</source>
        <translation>エンジンがバージョンを返しません: %1</translation>
    </message>
    <message>
        <source>Whether other programs can talk to it is not known.</source>
        <translation>他のプログラムがエンジンと通信できるかどうかは分かりません。</translation>
    </message>
    <message>
        <source>The engine speaks version %1 of the Engine API, and takes programs that speak %2 or newer.</source>
        <translation>エンジンは Engine API バージョン %1 に対応し、%2 以降を使用するプログラムを受け付けます。</translation>
    </message>
    <message>
        <source>Builds with older Docker tools (Docker before 25, Compose 1, libraries that ask for a fixed version) are refused.</source>
        <translation>古い Docker ツール (Docker 25 より前、Compose 1、固定バージョンを要求するライブラリ) を使うビルドは拒否されます。</translation>
    </message>
    <message>
        <source>Update Docker to 29.3 or newer, or set "min-api-version": "1.40" in the engine's daemon.json and restart it.</source>
        <translation>Docker を 29.3 以降に更新するか、エンジンの daemon.json で "min-api-version": "1.40" を設定して再起動してください。</translation>
    </message>
    <message>
        <source>The engine runs Linux containers.</source>
        <translation>エンジンは Linux コンテナを実行しています。</translation>
    </message>
    <message>
        <source>The engine runs %1 containers.</source>
        <translation>エンジンは %1 コンテナを実行しています。</translation>
    </message>
    <message>
        <source>All three methods are for Linux containers.</source>
        <translation>3 つの方式は、いずれも Linux コンテナ用です。</translation>
    </message>
    <message>
        <source>In Docker Desktop choose "Switch to Linux containers".</source>
        <translation>Docker Desktop で "Switch to Linux containers" を選択してください。</translation>
    </message>
    <message>
        <source>What answers is Podman, in Docker's place.</source>
        <translation>応答しているのは、Docker ではなく Podman です。</translation>
    </message>
    <message>
        <source>It understands most of what Docker does, but this set-up is made for Docker and only partly tried with Podman.</source>
        <translation>Docker の機能の大半に対応していますが、この構成は Docker 用に作られており、Podman では一部しかテストされていません。</translation>
    </message>
    <message>
        <source>If something fails that should not, install Docker and choose its engine.</source>
        <translation>想定外の失敗が起こる場合は、Docker をインストールし、そのエンジンを選択してください。</translation>
    </message>
    <message>
        <source>This is Docker Desktop: the engine is in a virtual machine, and sees only the folders that are shared with it.</source>
        <translation>これは Docker Desktop です。エンジンは仮想マシン内にあり、共有されたフォルダーしか見えません。</translation>
    </message>
    <message>
        <source>The engine runs in a container itself.</source>
        <translation>エンジン自体がコンテナ内で動作しています。</translation>
    </message>
    <message>
        <source>Paths and sockets are that container's, and an engine inside the agent is one level deeper still, with a slower storage.</source>
        <translation>パスとソケットはそのコンテナのものです。エージェント内のエンジンはさらに 1 段深くなり、ストレージが遅くなります。</translation>
    </message>
    <message>
        <source>If you can, choose the engine of the machine.</source>
        <translation>可能であれば、マシンのエンジンを選択してください。</translation>
    </message>
    <message>
        <source>Take the method %1</source>
        <translation>方式 %1 を選ぶ</translation>
    </message>
    <message>
        <source>The engine's kernel can't limit processor time.</source>
        <translation>エンジンのカーネルは、プロセッサ時間を制限できません。</translation>
    </message>
    <message>
        <source>A limit of %1 processors is asked for, and the engine refuses it.</source>
        <translation>プロセッサ数の制限 %1 が指定されていますが、エンジンはこれを拒否します。</translation>
    </message>
    <message>
        <source>Leave the limit of processors out.</source>
        <translation>プロセッサ数の制限を外してください。</translation>
    </message>
    <message>
        <source>Without a limit of processors</source>
        <translation>プロセッサ数の制限なし</translation>
    </message>
    <message numerus="yes">
        <source>The engine's host has %n processor(s).</source>
        <translation>
            <numerusform>エンジンのホストのプロセッサ数は %n です。</numerusform>
        </translation>
    </message>
    <message>
        <source>A limit of %1 is more than there are, and the engine refuses it.</source>
        <translation>制限 %1 は実際の数を超えているため、エンジンはこれを拒否します。</translation>
    </message>
    <message>
        <source>Ask for %1 or less.</source>
        <translation>%1 以下を指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>Limit to %n processor(s)</source>
        <translation>
            <numerusform>プロセッサ数を %n に制限</numerusform>
        </translation>
    </message>
    <message>
        <source>Each container gets up to %1 of %2 processors.</source>
        <translation>各コンテナは、%2 個のうち最大 %1 個のプロセッサを使用できます。</translation>
    </message>
    <message>
        <source>Each container may use %1 of memory.</source>
        <translation>各コンテナは、%1 のメモリを使用できます。</translation>
    </message>
    <message>
        <source>An agent alone takes about %1, and builds come on top: what takes more is killed.</source>
        <translation>エージェントだけで約 %1 を使い、ビルドの分がこれに加わります。上限を超えたものは強制終了されます。</translation>
    </message>
    <message>
        <source>Allow 2g or more, or set no limit.</source>
        <translation>2g 以上を許可するか、制限を設定しないでください。</translation>
    </message>
    <message>
        <source>The engine's host has %1 of memory.</source>
        <translation>エンジンのホストのメモリは %1 です。</translation>
    </message>
    <message>
        <source>The TeamCity server and its agents take about %1, and builds come on top.</source>
        <translation>TeamCity サーバーとそのエージェントで約 %1 を使い、ビルドの分がこれに加わります。</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) take about %1, and builds come on top.</source>
        <translation>
            <numerusform>エージェント %n 個で約 %1 を使い、ビルドの分がこれに加わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use a larger machine, or fewer agents.</source>
        <translation>より大きなマシンを使用するか、エージェントを減らしてください。</translation>
    </message>
    <message>
        <source>The engine can't limit containers (its cgroup driver is "none").</source>
        <translation>エンジンはコンテナを制限できません (cgroup ドライバーが "none" です)。</translation>
    </message>
    <message>
        <source>The limits of processors, memory and processes have no effect: a build can take all of the machine.</source>
        <translation>プロセッサ、メモリ、プロセス数の制限は効果がありません。ビルドがマシンのすべてを使い切る可能性があります。</translation>
    </message>
    <message>
        <source>A rootless engine needs systemd and cgroup version 2 for limits (docs.docker.com/engine/security/rootless).</source>
        <translation>rootless エンジンで制限を使うには、systemd と cgroup バージョン 2 が必要です (docs.docker.com/engine/security/rootless)。</translation>
    </message>
    <message>
        <source>The engine's kernel can't limit the number of processes.</source>
        <translation>エンジンのカーネルは、プロセス数を制限できません。</translation>
    </message>
    <message>
        <source>That limit has no effect.</source>
        <translation>この制限は効果がありません。</translation>
    </message>
    <message>
        <source>Leave it out, or use a kernel with the pids control group.</source>
        <translation>制限の指定を外すか、pids コントロールグループのあるカーネルを使用してください。</translation>
    </message>
    <message>
        <source>Control groups: version %1, driver %2.</source>
        <translation>コントロールグループ: バージョン %1、ドライバー %2。</translation>
    </message>
    <message>
        <source>Images are stored by %1.</source>
        <translation>イメージは %1 で保存されます。</translation>
    </message>
    <message>
        <source>Images are stored by %1 on %2.</source>
        <translation>イメージは %2 上に %1 で保存されます。</translation>
    </message>
    <message>
        <source>This driver copies every layer in full: containers start slowly, and the agent's image alone takes several times its size.</source>
        <translation>このドライバーは、すべてのレイヤーを丸ごとコピーします。コンテナの起動は遅く、エージェントのイメージだけで、本来のサイズの数倍を使います。</translation>
    </message>
    <message>
        <source>Put the engine's data on ext4 or xfs, so that it can use overlay2.</source>
        <translation>overlay2 を使えるように、エンジンのデータを ext4 または xfs に置いてください。</translation>
    </message>
    <message>
        <source>The agent's own engine keeps its data there too, and can't use overlay2 on top: it falls back to a slow driver that needs much more space.</source>
        <translation>エージェント専用のエンジンもここにデータを保存しますが、その上では overlay2 を使えません。そのため、はるかに多くの領域を必要とする低速なドライバーに切り替わります。</translation>
    </message>
    <message>
        <source>Put the engine's data on ext4 or xfs: a container that runs an engine needs a volume at /var/lib/docker.</source>
        <translation>エンジンのデータを ext4 または xfs に置いてください。エンジンを実行するコンテナには、/var/lib/docker のボリュームが必要です。</translation>
    </message>
    <message>
        <source>That file system lacks d_type, which overlay2 needs: files that were deleted can come back in images.</source>
        <translation>このファイルシステムには、overlay2 に必要な d_type がありません。削除したファイルがイメージに再び現れることがあります。</translation>
    </message>
    <message>
        <source>Make the file system anew (xfs: mkfs.xfs -n ftype=1).</source>
        <translation>ファイルシステムを作り直してください (xfs: mkfs.xfs -n ftype=1)。</translation>
    </message>
    <message>
        <source>%1 are free at %2.</source>
        <translation>%2 の空き領域は %1 です。</translation>
    </message>
    <message>
        <source>About %1 are needed: 3 GB for an agent that upgrades itself, and 2 GB for each image that is not there yet. Builds come on top.</source>
        <translation>約 %1 が必要です。内訳は、アップグレードを行うエージェントに 3 GB、まだないイメージごとに 2 GB です。ビルドの分がこれに加わります。</translation>
    </message>
    <message>
        <source>Make room. The command shows what takes it; docker system prune removes what nothing uses.</source>
        <translation>空き領域を増やしてください。コマンドを実行すると、領域を使用しているものが表示されます。docker system prune は、使われていないものを削除します。</translation>
    </message>
    <message>
        <source>%1 can't be pulled: %2</source>
        <translation>%1 をプルできません: %2</translation>
    </message>
    <message>
        <source>The engine does not have this image.</source>
        <translation>エンジンにこのイメージがありません。</translation>
    </message>
    <message>
        <source>Check name and tag. For a private registry log in once with docker login.</source>
        <translation>名前とタグを確認してください。非公開のレジストリの場合は、docker login で一度ログインしてください。</translation>
    </message>
    <message>
        <source>The engine has %1.</source>
        <translation>エンジンに %1 があります。</translation>
    </message>
    <message>
        <source>Whether the engine has %1 could not be read.</source>
        <translation>エンジンに %1 があるかどうかを確認できませんでした。</translation>
    </message>
    <message>
        <source>The engine does not have %1.</source>
        <translation>エンジンに %1 がありません。</translation>
    </message>
    <message>
        <source>Pulling is switched off.</source>
        <translation>プルが無効になっています。</translation>
    </message>
    <message>
        <source>Allow pulling, or pull it with the command below.</source>
        <translation>プルを許可するか、以下のコマンドでプルしてください。</translation>
    </message>
    <message>
        <source>%1 will be pulled.</source>
        <translation>%1 はプルされます。</translation>
    </message>
    <message>
        <source>The registry has %1; it will be pulled.</source>
        <translation>レジストリに %1 があり、プルされます。</translation>
    </message>
    <message>
        <source>%1 is for %2, and the engine's processor is %3.</source>
        <translation>%1 は %2 用ですが、エンジンのプロセッサは %3 です。</translation>
    </message>
    <message>
        <source>Take an image for %1 (another tag, perhaps).</source>
        <translation>%1 用のイメージを選んでください (別のタグなど)。</translation>
    </message>
    <message>
        <source>Its programs can't run here ("exec format error").</source>
        <translation>このイメージのプログラムは、ここでは実行できません ("exec format error")。</translation>
    </message>
    <message>
        <source>Its programs are emulated, if the engine's host can do that: slow, and an engine in the agent does not work so.</source>
        <translation>エンジンのホストが対応していれば、プログラムはエミュレーションで実行されます。低速であり、エージェント内のエンジンは動作しません。</translation>
    </message>
    <message>
        <source>%1 is for this processor (%2).</source>
        <translation>%1 は、このプロセッサ (%2) 用です。</translation>
    </message>
    <message>
        <source>%1 is to be had for this processor (%2).</source>
        <translation>%1 は、このプロセッサ (%2) 用を入手できます。</translation>
    </message>
    <message>
        <source>%1 is offered for %2, and the engine needs linux/%3.</source>
        <translation>%1 は %2 用に提供されていますが、エンジンには linux/%3 が必要です。</translation>
    </message>
    <message>
        <source>The pull fails ("no matching manifest").</source>
        <translation>プルに失敗します ("no matching manifest")。</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 は存在しません。</translation>
    </message>
    <message>
        <source>It is mounted into the agent, and a missing path is not made up for.</source>
        <translation>これはエージェントにマウントされますが、存在しないパスが補われることはありません。</translation>
    </message>
    <message>
        <source>Leave the socket's path empty to take the engine's own: %1.</source>
        <translation>ソケットのパスを空のままにすると、エンジン自身のソケットが使われます: %1。</translation>
    </message>
    <message>
        <source>Take the engine's own socket</source>
        <translation>エンジン自身のソケットを使用</translation>
    </message>
    <message>
        <source>%1 is a directory, not a socket.</source>
        <translation>%1 はソケットではなく、ディレクトリです。</translation>
    </message>
    <message>
        <source>An engine made it when somebody mounted the socket while it was missing.</source>
        <translation>ソケットがない間にマウントされたため、エンジンが作成したものです。</translation>
    </message>
    <message>
        <source>Stop Docker, remove the empty directory, and start Docker.</source>
        <translation>Docker を停止し、空のディレクトリを削除してから、Docker を起動してください。</translation>
    </message>
    <message>
        <source>Correct the path, or create it first.</source>
        <translation>パスを修正するか、先に作成してください。</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 を除外</translation>
    </message>
    <message>
        <source>The socket is Docker Desktop's own, in its virtual machine.</source>
        <translation>ソケットは、仮想マシン内にある Docker Desktop 自身のものです。</translation>
    </message>
    <message>
        <source>%1 is taken from this machine through Docker Desktop's file sharing.</source>
        <translation>%1 は、Docker Desktop のファイル共有を通じて、このマシンから取得されます。</translation>
    </message>
    <message>
        <source>If the folder is not shared with Docker Desktop, the launch fails ("mounts denied").</source>
        <translation>フォルダーが Docker Desktop と共有されていない場合、起動に失敗します ("mounts denied")。</translation>
    </message>
    <message>
        <source>Look in Docker Desktop: Settings, Resources, File sharing.</source>
        <translation>Docker Desktop の Settings → Resources → File sharing を確認してください。</translation>
    </message>
    <message>
        <source>%1 is on the engine's host, which is not this machine: it can't be looked at from here.</source>
        <translation>%1 は、このマシンではなくエンジンのホストにあるため、ここからは確認できません。</translation>
    </message>
    <message>
        <source>If it does not exist there, the launch fails.</source>
        <translation>そこに存在しない場合、起動に失敗します。</translation>
    </message>
    <message>
        <source>Make sure that it exists there; a path of this machine does not count.</source>
        <translation>そこに存在することを確認してください。このマシンのパスは関係ありません。</translation>
    </message>
    <message>
        <source>You may not look at %1; the engine may.</source>
        <translation>%1 を参照する権限がありませんが、エンジンにはある可能性があります。</translation>
    </message>
    <message>
        <source>%1 is there.</source>
        <translation>%1 は存在します。</translation>
    </message>
    <message>
        <source>A launch has to know what is there already, to touch none of it.</source>
        <translation>既存のものに影響を与えないように、起動時には、何が存在するかを把握する必要があります。</translation>
    </message>
    <message>
        <source>Call it %1</source>
        <translation>名前を %1 にする</translation>
    </message>
    <message>
        <source>The name %1 is free.</source>
        <translation>%1 という名前は使用できます。</translation>
    </message>
    <message>
        <source>The container %1 of this deployment will be replaced.</source>
        <translation>この構成のコンテナ %1 は置き換えられます。</translation>
    </message>
    <message>
        <source>There is already a container named %1 (image %2, %3).</source>
        <translation>%1 という名前のコンテナがすでにあります (イメージ %2、%3)。</translation>
    </message>
    <message>
        <source>Names of containers are unique on an engine.</source>
        <translation>コンテナの名前は、エンジン内で一意でなければなりません。</translation>
    </message>
    <message>
        <source>It is an agent of this deployment: launch with "replace", remove it with dind-wizard agents remove, or choose another name.</source>
        <translation>これはこの構成のエージェントです。"replace" を付けて起動するか、dind-wizard agents remove で削除するか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose another name, or remove that container if nobody needs it.</source>
        <translation>別の名前を選ぶか、不要であればそのコンテナを削除してください。</translation>
    </message>
    <message>
        <source>The container %1 uses /opt/buildagent of this host.</source>
        <translation>コンテナ %1 が、このホストの /opt/buildagent を使用しています。</translation>
    </message>
    <message>
        <source>Two agents in the same directories destroy each other's files.</source>
        <translation>2 つのエージェントが同じディレクトリを使うと、互いのファイルを破壊します。</translation>
    </message>
    <message>
        <source>Switch the container wrapper off, take the method dind or sysbox, or stop that container.</source>
        <translation>Container Wrapper をオフにするか、方式 dind または sysbox を選ぶか、そのコンテナを停止してください。</translation>
    </message>
    <message>
        <source>Without the container wrapper</source>
        <translation>Container Wrapper なし</translation>
    </message>
    <message>
        <source>No other running container uses /opt/buildagent.</source>
        <translation>/opt/buildagent を使用している、他の実行中のコンテナはありません。</translation>
    </message>
    <message>
        <source>%1 of this deployment is there and will be used.</source>
        <translation>この構成の %1 があり、それが使われます。</translation>
    </message>
    <message>
        <source>%1 is already there and belongs to something else.</source>
        <translation>%1 はすでに存在し、別のものに属しています。</translation>
    </message>
    <message>
        <source>Objects that this program did not make are never touched.</source>
        <translation>このプログラムが作成していないものには、決して手を加えません。</translation>
    </message>
    <message>
        <source>Choose another name for the agent.</source>
        <translation>エージェントに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>The network %1 is there.</source>
        <translation>ネットワーク %1 は存在します。</translation>
    </message>
    <message>
        <source>There is no network called %1.</source>
        <translation>%1 という名前のネットワークはありません。</translation>
    </message>
    <message>
        <source>The agent is to be connected to it.</source>
        <translation>エージェントは、このネットワークに接続する設定です。</translation>
    </message>
    <message>
        <source>Make it with docker network create, or leave the field empty.</source>
        <translation>docker network create で作成するか、フィールドを空のままにしてください。</translation>
    </message>
    <message>
        <source>Take the engine's own network</source>
        <translation>エンジン自身のネットワークを使用</translation>
    </message>
    <message>
        <source>The network %1 uses the addresses %2, and the host reaches %3 through %4.</source>
        <translation>ネットワーク %1 はアドレス %2 を使いますが、ホストは %4 を通じて %3 に接続しています。</translation>
    </message>
    <message>
        <source>What has such an address there, a TeamCity server perhaps, can't be reached from the agent.</source>
        <translation>TeamCity サーバーなど、その範囲のアドレスを持つ接続先には、エージェントから到達できません。</translation>
    </message>
    <message>
        <source>Give the engine other addresses: "bip" and "default-address-pools" in its daemon.json, then restart it.</source>
        <translation>エンジンに別のアドレスを割り当ててください。daemon.json で "bip" と "default-address-pools" を設定し、エンジンを再起動します。</translation>
    </message>
    <message>
        <source>The addresses %1 of the network %2 are not used elsewhere on the host.</source>
        <translation>ネットワーク %2 のアドレス %1 は、ホスト上の他の場所では使われていません。</translation>
    </message>
    <message>
        <source>Packets leave the host through %1 and may have %2 bytes (MTU); containers send up to %3.</source>
        <translation>パケットは %1 を通ってホストから出て、最大 %2 バイト (MTU) です。コンテナは最大 %3 バイトを送信します。</translation>
    </message>
    <message>
        <source>Larger packets can get lost without a word: downloads and https hang.</source>
        <translation>大きなパケットが通知なく失われ、ダウンロードや https が止まったままになることがあります。</translation>
    </message>
    <message>
        <source>Set "mtu": %1 in the engine's daemon.json, for its other networks "default-network-opts": {"bridge": {"com.docker.network.driver.mtu": "%1"}}, and restart it.</source>
        <translation>エンジンの daemon.json で "mtu": %1 を、他のネットワーク用に "default-network-opts": {"bridge": {"com.docker.network.driver.mtu": "%1"}} を設定し、エンジンを再起動してください。</translation>
    </message>
    <message>
        <source>The engine uses the proxy %1.</source>
        <translation>エンジンはプロキシ %1 を使用しています。</translation>
    </message>
    <message>
        <source>You use the proxy %1, and the engine uses none.</source>
        <translation>このマシンではプロキシ %1 を使用していますが、エンジンは使用していません。</translation>
    </message>
    <message>
        <source>It is the engine that pulls images. If it can't do without the proxy, the pull fails.</source>
        <translation>イメージをプルするのはエンジンです。プロキシなしで接続できない場合、プルに失敗します。</translation>
    </message>
    <message>
        <source>Set "proxies" in the engine's daemon.json, or HTTPS_PROXY in its systemd unit (docs.docker.com/engine/daemon/proxy).</source>
        <translation>エンジンの daemon.json で "proxies" を、または systemd ユニットで HTTPS_PROXY を設定してください (docs.docker.com/engine/daemon/proxy)。</translation>
    </message>
    <message>
        <source>The host's firewall is nf_tables.</source>
        <translation>ホストのファイアウォールは nf_tables です。</translation>
    </message>
    <message>
        <source>The host's iptables is the old kind (legacy).</source>
        <translation>ホストの iptables は以前の方式 (legacy) です。</translation>
    </message>
    <message>
        <source>An engine in a container may not find the kernel's tables and not start, or its containers have no network.</source>
        <translation>コンテナ内のエンジンがカーネルのテーブルを見つけられず、起動しないか、そのコンテナがネットワークに接続できないことがあります。</translation>
    </message>
    <message>
        <source>If its log says "can't initialize iptables table", give the engine's container DOCKER_IPTABLES_LEGACY=1, or switch the host with update-alternatives --config iptables and restart it.</source>
        <translation>ログに "can't initialize iptables table" とある場合は、エンジンのコンテナに DOCKER_IPTABLES_LEGACY=1 を設定するか、update-alternatives --config iptables でホストの方式を切り替えて再起動してください。</translation>
    </message>
    <message>
        <source>a container in the engine's default network (the agent's own is only made at the launch)</source>
        <translation>エンジンの既定のネットワーク (エージェント専用のネットワークは起動時に作成) にあるコンテナ</translation>
    </message>
    <message>
        <source>a container in the host's network</source>
        <translation>ホストのネットワークにあるコンテナ</translation>
    </message>
    <message>
        <source>a container in the network %1</source>
        <translation>ネットワーク %1 にあるコンテナ</translation>
    </message>
    <message>
        <source>The agent would start and never connect.</source>
        <translation>エージェントは起動しても、接続できません。</translation>
    </message>
    <message>
        <source>DNS: %1 can't find the name %2.</source>
        <translation>DNS: %1から名前 %2 が見つかりません。</translation>
    </message>
    <message>
        <source>Use the server's full name or its IP address, add the name to the extra hosts, or set "dns" in the engine's daemon.json.</source>
        <translation>サーバーの完全な名前または IP アドレスを使用するか、追加のホスト名に名前を追加するか、エンジンの daemon.json で "dns" を設定してください。</translation>
    </message>
    <message>
        <source>Containers ask the engine's name servers. They don't know names from this machine's hosts file or VPN.</source>
        <translation>コンテナは、エンジンのネームサーバーに問い合わせます。このマシンの hosts ファイルや VPN の名前は、コンテナでは使えません。</translation>
    </message>
    <message>
        <source>Port: %1 finds %2, but nothing listens at its port %3.</source>
        <translation>ポート: %1から %2 は見つかりますが、ポート %3 で待ち受けているものがありません。</translation>
    </message>
    <message>
        <source>Start TeamCity, correct the port, or let the server listen on more than localhost.</source>
        <translation>TeamCity を起動するか、ポートを修正するか、サーバーを localhost 以外でも待ち受けるようにしてください。</translation>
    </message>
    <message>
        <source>Route: %1 has no way to %2.</source>
        <translation>経路: %1から %2 への経路がありません。</translation>
    </message>
    <message>
        <source>Check the engine's network, its firewall and the subnets of its networks, or choose the host's network.</source>
        <translation>エンジンのネットワーク、ファイアウォール、ネットワークのサブネットを確認するか、ホストのネットワークを選択してください。</translation>
    </message>
    <message>
        <source>Route: %1 got no answer from %2 within 10 seconds.</source>
        <translation>経路: %1に対して、%2 から 10 秒以内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Have the port opened in the firewall between the engine and the server. If only large answers are missing, check the MTU.</source>
        <translation>エンジンとサーバーの間のファイアウォールで、ポートを開くよう依頼してください。大きな応答だけが届かない場合は、MTU を確認してください。</translation>
    </message>
    <message>
        <source>Connection: %1 could not reach %2.</source>
        <translation>接続: %1から %2 に接続できませんでした。</translation>
    </message>
    <message>
        <source>Check the server's address and the network between the engine and the server.</source>
        <translation>サーバーのアドレスと、エンジンとサーバーの間のネットワークを確認してください。</translation>
    </message>
    <message>
        <source>TLS: at port %1 the server speaks http, not https.</source>
        <translation>TLS: ポート %1 では、サーバーは https ではなく http を使用しています。</translation>
    </message>
    <message>
        <source>Write http:// in the server's address, or use its port for https.</source>
        <translation>サーバーのアドレスを http:// で始めるか、https 用のポートを使用してください。</translation>
    </message>
    <message>
        <source>TLS: the server's certificate is not valid today.</source>
        <translation>TLS: サーバーの証明書は、現在有効ではありません。</translation>
    </message>
    <message>
        <source>Have it renewed, or set the clock of the engine's host.</source>
        <translation>証明書の更新を依頼するか、エンジンのホストの時計を合わせてください。</translation>
    </message>
    <message>
        <source>TLS: the server's certificate is not for %1.</source>
        <translation>TLS: サーバーの証明書は %1 用ではありません。</translation>
    </message>
    <message>
        <source>Use a name that the certificate is for.</source>
        <translation>証明書にある名前を使用してください。</translation>
    </message>
    <message>
        <source>TLS: %1 and the server agree on no encryption.</source>
        <translation>TLS: %1とサーバーの間で、暗号化方式が一致しません。</translation>
    </message>
    <message>
        <source>Check that the port is the one for https, and that the server allows TLS 1.2 or newer.</source>
        <translation>ポートが https 用であることと、サーバーが TLS 1.2 以降を許可していることを確認してください。</translation>
    </message>
    <message>
        <source>TLS: nobody whom the agent's image trusts vouches for the server's certificate.</source>
        <translation>TLS: サーバーの証明書を保証する認証局を、エージェントのイメージが信頼していません。</translation>
    </message>
    <message>
        <source>Trust it below the server's address, which mounts it into the agent.</source>
        <translation>サーバーのアドレスの下で証明書を信頼すると、証明書がエージェントにマウントされます。</translation>
    </message>
    <message>
        <source>It is none of those that are mounted into the agent, or the image's curl is older than 7.88 and can't compare it.</source>
        <translation>エージェントにマウントされている証明書のいずれとも一致しないか、イメージの curl が 7.88 より古いため比較できません。</translation>
    </message>
    <message>
        <source>Proxy: a web proxy answers %1 in the server's place (status %2).</source>
        <translation>プロキシ: サーバーの代わりに、Web プロキシが%1に応答しています (ステータス %2)。</translation>
    </message>
    <message>
        <source>Have the server's address excepted from the proxy.</source>
        <translation>サーバーのアドレスを、プロキシの対象から除外するよう依頼してください。</translation>
    </message>
    <message>
        <source>Proxy: something in front of the server answers, and can't reach it (status %1).</source>
        <translation>プロキシ: サーバーの前にあるものが応答していますが、サーバーに接続できません (ステータス %1)。</translation>
    </message>
    <message>
        <source>Start TeamCity, or have the proxy in front of it corrected.</source>
        <translation>TeamCity を起動するか、その前にあるプロキシの修正を依頼してください。</translation>
    </message>
    <message>
        <source>The server sends %1 elsewhere: %2</source>
        <translation>サーバーが%1を別の場所に転送しています: %2</translation>
    </message>
    <message>
        <source>Give the address at which the server itself answers.</source>
        <translation>サーバー自体が応答するアドレスを指定してください。</translation>
    </message>
    <message>
        <source>Something in front of the server asks %1 for a login (status %2).</source>
        <translation>サーバーの前にあるものが、%1にログインを要求しています (ステータス %2)。</translation>
    </message>
    <message>
        <source>Have the paths below /app/agents excepted from it, or give agents an address behind it.</source>
        <translation>/app/agents 以下のパスを対象から除外するよう依頼するか、その内側のアドレスをエージェントに指定してください。</translation>
    </message>
    <message>
        <source>What answers %1 is no TeamCity server.</source>
        <translation>%1に応答しているのは TeamCity サーバーではありません。</translation>
    </message>
    <message>
        <source>Check host, port and path of the server's address.</source>
        <translation>サーバーのアドレスのホスト、ポート、パスを確認してください。</translation>
    </message>
    <message>
        <source>The server lets agents in: it answers %1.</source>
        <translation>サーバーはエージェントを受け入れています。%1に応答しました。</translation>
    </message>
    <message>
        <source>Maintenance: %1 reaches the server, which is still starting.</source>
        <translation>メンテナンス: %1からサーバーに接続できますが、サーバーはまだ起動中です。</translation>
    </message>
    <message>
        <source>Maintenance: %1 reaches the server, which waits at its set-up pages.</source>
        <translation>メンテナンス: %1からサーバーに接続できますが、サーバーはセットアップページで入力を待っています。</translation>
    </message>
    <message>
        <source>Agents wait and ask again every minute.</source>
        <translation>エージェントは待機し、1 分ごとに再び問い合わせます。</translation>
    </message>
    <message>
        <source>Open the server's address in a browser and finish what it asks.</source>
        <translation>サーバーのアドレスをブラウザーで開き、表示された操作を完了してください。</translation>
    </message>
    <message>
        <source>TLS: at port %1 the server wants https.</source>
        <translation>TLS: ポート %1 では、サーバーは https を要求しています。</translation>
    </message>
    <message>
        <source>Write https:// in the server's address.</source>
        <translation>サーバーのアドレスを https:// で始めてください。</translation>
    </message>
    <message>
        <source>Whether agents reach the server could not be tried from inside.</source>
        <translation>エージェントからサーバーに接続できるかどうかを、内部から確認できませんでした。</translation>
    </message>
    <message>
        <source>The image %1 has no curl to ask with. TeamCity's own images have it.</source>
        <translation>イメージ %1 に、確認に必要な curl がありません。TeamCity 自身のイメージには含まれています。</translation>
    </message>
    <message>
        <source>Look at the agent's log after the launch: it says whether it connects.</source>
        <translation>起動後にエージェントのログを確認してください。接続できたかどうかが分かります。</translation>
    </message>
    <message>
        <source>The engine knows the runtime %1.</source>
        <translation>エンジンにランタイム %1 が登録されています。</translation>
    </message>
    <message>
        <source>The engine has no runtime called %1; it has %2.</source>
        <translation>エンジンにランタイム %1 はありません。登録されているもの: %2。</translation>
    </message>
    <message>
        <source>This method runs the container with Sysbox.</source>
        <translation>この方式では、Sysbox でコンテナを実行します。</translation>
    </message>
    <message>
        <source>Sysbox can't be installed in Docker Desktop. Take the method dind, or a Linux machine.</source>
        <translation>Docker Desktop に Sysbox はインストールできません。方式 dind を選ぶか、Linux マシンを使用してください。</translation>
    </message>
    <message>
        <source>Install Sysbox on the engine's host (https://github.com/nestybox/sysbox/releases), check it with systemctl status sysbox, then look again; or take another method.</source>
        <translation>エンジンのホストに Sysbox をインストールし (https://github.com/nestybox/sysbox/releases)、systemctl status sysbox で状態を確認してから、再チェックしてください。または、別の方式を選んでください。</translation>
    </message>
    <message>
        <source>Look at what it says: the commands below. If nothing else helps, install it anew, or take the method dind.</source>
        <translation>以下のコマンドで、Sysbox の出力を確認してください。それでも解決しない場合は、インストールし直すか、方式 dind を選んでください。</translation>
    </message>
    <message>
        <source>Whether Sysbox works was not tried: that takes an image that the engine has already, with the command cat in it.</source>
        <translation>Sysbox が動作するかどうかはテストしていません。テストには、コマンド cat を含むイメージがエンジンにすでに存在する必要があります。</translation>
    </message>
    <message>
        <source>Sysbox could not start a container: %1</source>
        <translation>Sysbox がコンテナを起動できませんでした: %1</translation>
    </message>
    <message>
        <source>The agent's container would not start either.</source>
        <translation>エージェントのコンテナも起動できません。</translation>
    </message>
    <message>
        <source>A container under Sysbox did not tell its users.</source>
        <translation>Sysbox のコンテナが、ユーザーの情報を返しませんでした。</translation>
    </message>
    <message>
        <source>Whether Sysbox works could not be tried: %1</source>
        <translation>Sysbox が動作するかどうかをテストできませんでした: %1</translation>
    </message>
    <message>
        <source>Whether it keeps containers apart from the host is not known.</source>
        <translation>コンテナをホストから隔離できるかどうかは分かりません。</translation>
    </message>
    <message>
        <source>The engine's %1 is not at work: root in its containers is root on the host.</source>
        <translation>エンジンの %1 が機能していません。コンテナ内の root が、ホストの root になっています。</translation>
    </message>
    <message>
        <source>It keeps nothing apart. A build may not find the rights that an engine needs, or have those of the host.</source>
        <translation>何も隔離されません。ビルドは、エンジンに必要な権限を得られないか、ホストの権限を持つ可能性があります。</translation>
    </message>
    <message>
        <source>Sysbox works: root in a container is user %1 of the host.</source>
        <translation>Sysbox は動作しています。コンテナ内の root は、ホストのユーザー %1 です。</translation>
    </message>
    <message>
        <source>The engine maps users: root in a container is an ordinary user of the host (userns-remap).</source>
        <translation>エンジンがユーザーをマッピングしています。コンテナ内の root は、ホストの一般ユーザーです (userns-remap)。</translation>
    </message>
    <message>
        <source>Take the method sysbox, which needs no such rights, or remove "userns-remap" from the engine's daemon.json and restart the engine.</source>
        <translation>そのような権限が不要な方式 sysbox を選ぶか、エンジンの daemon.json から "userns-remap" を削除してエンジンを再起動してください。</translation>
    </message>
    <message>
        <source>Such an engine refuses privileged containers, and an engine in a container needs to be one.</source>
        <translation>このようなエンジンは特権コンテナを拒否しますが、コンテナ内のエンジンは特権コンテナである必要があります。</translation>
    </message>
    <message>
        <source>The agent's root is not the host's, and may not use the engine's socket: builds are denied Docker.</source>
        <translation>エージェントの root はホストの root ではないため、エンジンのソケットを使用できません。ビルドは Docker を使えません。</translation>
    </message>
    <message>
        <source>The engine is rootless: it has the rights of one account, and keeps its data in %1.</source>
        <translation>エンジンは rootless です。1 つのアカウントの権限で動作し、データを %1 に保存します。</translation>
    </message>
    <message>
        <source>Sysbox needs an engine that runs as root.</source>
        <translation>Sysbox には、root として動作するエンジンが必要です。</translation>
    </message>
    <message>
        <source>Choose the machine's own engine (--engine unix:///var/run/docker.sock), or take another method.</source>
        <translation>マシン自体のエンジンを選択するか (--engine unix:///var/run/docker.sock)、別の方式を選んでください。</translation>
    </message>
    <message>
        <source>An engine inside a container of a rootless engine may lack rights: it may not start, or fall back to a slow storage.</source>
        <translation>rootless エンジンのコンテナ内のエンジンは、権限が不足することがあります。起動しないか、低速なストレージに切り替わる可能性があります。</translation>
    </message>
    <message>
        <source>With a rootless engine the method docker-socket is the safe and simple one: a build can do no more than that account.</source>
        <translation>rootless エンジンでは、方式 docker-socket が安全で簡単です。ビルドにできるのは、そのアカウントにできることだけです。</translation>
    </message>
    <message>
        <source>A build can do no more than that account.</source>
        <translation>ビルドにできるのは、そのアカウントにできることだけです。</translation>
    </message>
    <message>
        <source>The engine keeps containers apart with SELinux.</source>
        <translation>エンジンは SELinux でコンテナを隔離しています。</translation>
    </message>
    <message>
        <source>SELinux usually denies a container the engine's socket, whatever its user and group: "permission denied" in the builds.</source>
        <translation>通常、SELinux は、ユーザーやグループにかかわらず、コンテナによるエンジンのソケットの使用を拒否します。ビルドでは "permission denied" になります。</translation>
    </message>
    <message>
        <source>Take the method dind, or load a policy that lets containers connect to the engine's socket (look at "sudo ausearch -m avc -ts recent" after the first try).</source>
        <translation>方式 dind を選ぶか、コンテナがエンジンのソケットに接続することを許可するポリシーを読み込んでください (最初の試行の後に "sudo ausearch -m avc -ts recent" を確認)。</translation>
    </message>
    <message>
        <source>Sysbox does not support hosts with SELinux.</source>
        <translation>Sysbox は、SELinux を使用するホストに対応していません。</translation>
    </message>
    <message>
        <source>Take the method dind, or a host without SELinux.</source>
        <translation>方式 dind を選ぶか、SELinux のないホストを使用してください。</translation>
    </message>
    <message>
        <source>The engine starts every container with Sysbox.</source>
        <translation>エンジンは、すべてのコンテナを Sysbox で起動します。</translation>
    </message>
    <message>
        <source>Sysbox refuses privileged containers.</source>
        <translation>Sysbox は特権コンテナを拒否します。</translation>
    </message>
    <message>
        <source>Take the method sysbox: it does without them.</source>
        <translation>特権コンテナが不要な方式 sysbox を選んでください。</translation>
    </message>
    <message>
        <source>The engine filters no system calls (seccomp is off).</source>
        <translation>エンジンはシステムコールをフィルターしていません (seccomp がオフです)。</translation>
    </message>
    <message>
        <source>Every container, and so every build, has more ways to attack the host's kernel than Docker means it to have.</source>
        <translation>すべてのコンテナ、つまりすべてのビルドが、Docker の想定よりも多くの手段でホストのカーネルを攻撃できます。</translation>
    </message>
    <message>
        <source>Take "seccomp-profile" out of the engine's daemon.json, or use a kernel with seccomp.</source>
        <translation>エンジンの daemon.json から "seccomp-profile" を削除するか、seccomp に対応したカーネルを使用してください。</translation>
    </message>
    <message>
        <source>Containers are confined by seccomp and AppArmor.</source>
        <translation>コンテナは seccomp と AppArmor で制限されています。</translation>
    </message>
    <message>
        <source>Containers are confined by seccomp.</source>
        <translation>コンテナは seccomp で制限されています。</translation>
    </message>
    <message>
        <source>The engine takes orders from the network without asking who gives them.</source>
        <translation>エンジンは、相手を確認せずにネットワークからの命令を受け付けています。</translation>
    </message>
    <message>
        <source>Whoever reaches that port is root on the engine's host. The engine says: %1</source>
        <translation>このポートに到達できる人は、エンジンのホストの root と同じです。エンジンの出力: %1</translation>
    </message>
    <message>
        <source>Take the tcp:// address out of "hosts" in the engine's daemon.json, or protect it with TLS (docs.docker.com/engine/security/protect-access).</source>
        <translation>エンジンの daemon.json の "hosts" から tcp:// アドレスを削除するか、TLS で保護してください (docs.docker.com/engine/security/protect-access)。</translation>
    </message>
    <message>
        <source>The engine is part of a swarm.</source>
        <translation>エンジンは Swarm に参加しています。</translation>
    </message>
    <message>
        <source>The agent is a plain container and stays on this node.</source>
        <translation>エージェントは通常のコンテナであり、このノードにとどまります。</translation>
    </message>
    <message>
        <source>The proxy of the socket keeps builds from commanding it.</source>
        <translation>ソケットのプロキシにより、ビルドは Swarm を操作できません。</translation>
    </message>
    <message>
        <source>A build that holds the socket of a manager can start services on every node of the swarm and read its configuration.</source>
        <translation>マネージャーのソケットを持つビルドは、Swarm のすべてのノードでサービスを起動し、その構成を読み取れます。</translation>
    </message>
    <message>
        <source>Run agents on a machine outside the swarm, or take the method dind.</source>
        <translation>Swarm 以外のマシンでエージェントを実行するか、方式 dind を選んでください。</translation>
    </message>
    <message>
        <source>The settings in %1 could not be read: %2</source>
        <translation>%1 の設定を読み取れませんでした: %2</translation>
    </message>
    <message>
        <source>An agent prefers the settings in its volume to what is asked for here. They may name another server.</source>
        <translation>エージェントは、ここで指定した内容よりも、ボリューム内の設定を優先します。その設定が別のサーバーを指している可能性があります。</translation>
    </message>
    <message>
        <source>%1 holds no agent's settings yet.</source>
        <translation>%1 にエージェントの設定はまだありません。</translation>
    </message>
    <message>
        <source>its server is %1, not %2</source>
        <translation>サーバーが %2 ではなく %1</translation>
    </message>
    <message>
        <source>its name is %1, not %2</source>
        <translation>名前が %2 ではなく %1</translation>
    </message>
    <message>
        <source>The agent in %1 keeps its name and its server.</source>
        <translation>%1 にあるエージェントは、名前とサーバーを維持します。</translation>
    </message>
    <message>
        <source>%1 holds the settings of an agent: %2.</source>
        <translation>%1 に既存のエージェントの設定があります: %2。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、 </translation>
    </message>
    <message>
        <source>An agent prefers the settings in its volume to what is asked for here.</source>
        <translation>エージェントは、ここで指定した内容よりも、ボリューム内の設定を優先します。</translation>
    </message>
    <message>
        <source>To begin anew, remove the container that uses the volume, if there is one, and then the volume: the agent is a new one to the server. To keep it, edit buildAgent.properties in the volume.</source>
        <translation>新しく始めるには、ボリュームを使用しているコンテナがあれば削除し、次にボリュームを削除してください。サーバーからは新しいエージェントとして扱われます。引き続き使うには、ボリューム内の buildAgent.properties を編集してください。</translation>
    </message>
    <message>
        <source>Stay with the server %1</source>
        <translation>サーバー %1 のままにする</translation>
    </message>
    <message>
        <source>Docker is not installed on this machine. Install it, or choose an engine that is elsewhere with --engine.</source>
        <translation>このマシンに Docker がインストールされていません。インストールするか、別の場所にあるエンジンを --engine で選択してください。</translation>
    </message>
    <message>
        <source>Docker's own description: %1</source>
        <translation>Docker の公式ドキュメント: %1</translation>
    </message>
    <message>
        <source>the container %1</source>
        <translation>コンテナ %1</translation>
    </message>
    <message>
        <source>a program on the engine's host</source>
        <translation>エンジンのホスト上のプログラム</translation>
    </message>
    <message>
        <source>Port %1 of the engine's host is free for the TeamCity server.</source>
        <translation>エンジンのホストのポート %1 は、TeamCity サーバーで使用できます。</translation>
    </message>
    <message>
        <source>Port %1 is taken by %2.</source>
        <translation>ポート %1 はすでに使用されています: %2。</translation>
    </message>
    <message>
        <source>The TeamCity server can't be started with it.</source>
        <translation>このポートで TeamCity サーバーを起動することはできません。</translation>
    </message>
    <message>
        <source>Take another port, such as %1, or stop what has it.</source>
        <translation>%1 など別のポートを選ぶか、ポートを使用しているものを停止してください。</translation>
    </message>
    <message>
        <source>Take port %1</source>
        <translation>ポート %1 を使用</translation>
    </message>
    <message>
        <source>The TeamCity server is made with the launch, so there is none to ask yet.</source>
        <translation>TeamCity サーバーは起動時に作成されるため、まだ問い合わせることができません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 Fixed by: %2.</source>
        <translation>%1 修正されたバージョン: %2。</translation>
    </message>
    <message>
        <source>Nothing is known against these versions.</source>
        <translation>これらのバージョンに既知の問題はありません。</translation>
    </message>
</context>
<context>
    <name>PreviewReader</name>
    <message>
        <source>The agent has this all the same: %1</source>
        <translation>指定を外しても、エージェントには次のものがあります: %1</translation>
    </message>
    <message>
        <source>This text can’t be edited.</source>
        <translation>このテキストは編集できません。</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>%1 can't be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
</context>
<context>
    <name>Recognise</name>
    <message>
        <source>%1 is another agent. Import it by itself.</source>
        <translation>%1 は別のエージェントです。個別にインポートしてください。</translation>
    </message>
    <message>
        <source>The container %1 is not part of the agent.</source>
        <translation>コンテナ %1 はエージェントの一部ではありません。</translation>
    </message>
    <message>
        <source>The network is not made with the agent: make it first, by docker network create.</source>
        <translation>このネットワークはエージェントと一緒には作成されません。先に docker network create で作成してください。</translation>
    </message>
    <message>
        <source>It must be there already: it is not made.</source>
        <translation>これは作成されないため、あらかじめ存在している必要があります。</translation>
    </message>
    <message>
        <source>The user that the image has anyway.</source>
        <translation>指定しなくても、イメージはこのユーザーを使います。</translation>
    </message>
    <message>
        <source>Instead: %1.</source>
        <translation>代わりの設定: %1。</translation>
    </message>
    <message>
        <source>Sysbox gives an engine what it needs, and refuses privileged containers.</source>
        <translation>Sysbox は、エンジンに必要なものを提供し、特権コンテナを拒否します。</translation>
    </message>
    <message>
        <source>This method needs no rights over the host for the container.</source>
        <translation>この方式では、コンテナにホストに対する権限は必要ありません。</translation>
    </message>
    <message>
        <source>Agents run as root, or as the image's own user.</source>
        <translation>エージェントは、root またはイメージの既定のユーザーで実行されます。</translation>
    </message>
    <message>
        <source>An agent that is not root gets the group of the Docker socket; others it does not need.</source>
        <translation>root でないエージェントには、Docker ソケットのグループが割り当てられます。他のグループは必要ありません。</translation>
    </message>
    <message>
        <source>Agents start as their image says; they are given no other command.</source>
        <translation>エージェントはイメージの指定どおりに起動し、別のコマンドは渡されません。</translation>
    </message>
    <message>
        <source>The proxy starts as its image says.</source>
        <translation>プロキシは、イメージの指定どおりに起動します。</translation>
    </message>
    <message>
        <source>Of the engine's flags only those for its network are kept.</source>
        <translation>エンジンのフラグのうち、ネットワークに関するものだけを残します。</translation>
    </message>
    <message>
        <source>Only a sidecar has a health check, and the method makes it.</source>
        <translation>ヘルスチェックがあるのはサイドカーだけで、方式によって作成されます。</translation>
    </message>
    <message>
        <source>The method decides on the runtime: only sysbox has one of its own.</source>
        <translation>ランタイムは方式によって決まります。専用のランタイムがあるのは sysbox だけです。</translation>
    </message>
    <message>
        <source>Other containers find the agent by its name, %1.</source>
        <translation>他のコンテナは、%1 という名前でエージェントを見つけます。</translation>
    </message>
    <message>
        <source>A server for trials has what it needs, and nothing else.</source>
        <translation>試用のためのサーバーには、必要なものだけが設定されます。</translation>
    </message>
    <message>
        <source>The method does without it.</source>
        <translation>この方式では不要です。</translation>
    </message>
    <message>
        <source>The sidecar has what the method needs, and nothing else.</source>
        <translation>サイドカーには、方式に必要なものだけが設定されます。</translation>
    </message>
    <message>
        <source>The agent.</source>
        <translation>エージェントです。</translation>
    </message>
    <message>
        <source>A sidecar with an engine for the builds.</source>
        <translation>ビルド用エンジンのあるサイドカーです。</translation>
    </message>
    <message>
        <source>A proxy that filters what builds ask of the host's engine.</source>
        <translation>ビルドからホストのエンジンへの要求をフィルターするプロキシです。</translation>
    </message>
    <message>
        <source>A TeamCity server for trials.</source>
        <translation>試用のための TeamCity サーバーです。</translation>
    </message>
    <message>
        <source>Nothing says how builds would reach a Docker engine. Look whether this method suits you.</source>
        <translation>ビルドがどのように Docker エンジンに接続するかが分かりません。この方式でよいか確認してください。</translation>
    </message>
    <message>
        <source>directories and files of the host for %1</source>
        <translation>%1 用のホストのディレクトリとファイル</translation>
    </message>
    <message>
        <source>volumes of %1</source>
        <translation>%1 のボリューム</translation>
    </message>
    <message>
        <source>The group of the Docker socket, so that the agent may use it.</source>
        <translation>エージェントが使用できるようにするための、Docker ソケットのグループです。</translation>
    </message>
    <message>
        <source>root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>Give a docker run command, a Compose file, or what docker inspect prints for a container.</source>
        <translation>docker run コマンド、Compose ファイル、またはコンテナに対する docker inspect の出力を指定してください。</translation>
    </message>
    <message>
        <source>There is no container in it.</source>
        <translation>この中にコンテナはありません。</translation>
    </message>
</context>
<context>
    <name>RecoverCommand</name>
    <message>
        <source>%1, begun on %2</source>
        <translation>%1 (%2 に開始)</translation>
    </message>
    <message>
        <source>All is up; older containers are still to be removed.</source>
        <translation>すべて実行中です。以前のコンテナの削除が残っています。</translation>
    </message>
    <message>
        <source>Remove what they made with --undo, or launch them again with --finish.</source>
        <translation>作成したものを --undo で削除するか、--finish でもう一度起動してください。</translation>
    </message>
    <message>
        <source>%1: these could not be taken back; try again when the cause is gone:</source>
        <translation>%1: 次のものは元に戻せませんでした。原因を取り除いてから、もう一度試してください:</translation>
    </message>
    <message>
        <source>%1: it was up; what it replaced is removed.</source>
        <translation>%1: すべて実行中だったため、置き換えられたものを削除しました。</translation>
    </message>
    <message>
        <source>%1: everything that it had made is removed.</source>
        <translation>%1: 作成したものをすべて削除しました。</translation>
    </message>
    <message>
        <source>%1: it had been given a token, which is kept nowhere.</source>
        <translation>%1: トークンが指定されていましたが、トークンはどこにも保存されません。</translation>
    </message>
    <message>
        <source>Give it again with --token-file, or use --undo.</source>
        <translation>--token-file でもう一度指定するか、--undo を使用してください。</translation>
    </message>
    <message>
        <source>Brings launches to an end that were cut off: by a crash, a loss of power, or an engine that went away. Without --undo or --finish it lists them.

Example: dind-wizard recover --undo</source>
        <translation>クラッシュ、停電、エンジンの停止などにより中断された起動の後処理を行います。--undo も --finish も指定しない場合は、一覧を表示します。

例: dind-wizard recover --undo</translation>
    </message>
    <message>
        <source>Remove what they made, and put back what they had replaced.</source>
        <translation>作成したものを削除し、置き換えたものを元に戻します。</translation>
    </message>
    <message>
        <source>Undo them, and launch them again.</source>
        <translation>元に戻してから、もう一度起動します。</translation>
    </message>
    <message>
        <source>File with the agent's token, for launches that had been given one.</source>
        <translation>エージェントのトークンを含むファイル。トークンを指定していた起動で使用します。</translation>
    </message>
    <message>
        <source>Choose one of --undo and --finish, not both.</source>
        <translation>--undo と --finish は、どちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>On another engine: %1. See dind-wizard recover --engine %2</source>
        <translation>別のエンジンにもあります: %1。dind-wizard recover --engine %2 を参照してください</translation>
    </message>
    <message>
        <source>No launch on this engine was cut off.</source>
        <translation>このエンジンで中断された起動はありません。</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Launches that were cut off</source>
        <translation>中断された起動</translation>
    </message>
    <message>
        <source>What the launch has made</source>
        <translation>この起動で作成したもの</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Finish it</source>
        <translation>完了させる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>後で(&amp;L)</translation>
    </message>
    <message>
        <source>What the launch has made on the engine so far.</source>
        <translation>この起動でこれまでにエンジン上に作成されたものです。</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>there is no record here of what was asked for %1</source>
        <translation>%1 の指定内容の記録が、ここにありません</translation>
    </message>
    <message>
        <source>It was launched from another account or machine, or from an export. Compare with the settings file: dind-wizard agents diff %1 --spec FILE</source>
        <translation>別のアカウントやマシン、またはエクスポートから起動されたものです。設定ファイルと比較してください: dind-wizard agents diff %1 --spec FILE</translation>
    </message>
    <message>
        <source>the settings %1 make no agent called %2</source>
        <translation>設定 %1 では、%2 という名前のエージェントは作成されません</translation>
    </message>
    <message>
        <source>Give the settings that it was launched with.</source>
        <translation>起動したときの設定を指定してください。</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>The agent uses settings that an earlier agent has kept in its volume: the server %1, and not %2.</source>
        <translation>エージェントは、以前のエージェントがボリュームに残した設定を使用しています。サーバーは %2 ではなく %1 です。</translation>
    </message>
    <message>
        <source>Remove the agent with "dind-wizard agents remove %1 --volumes" and launch it again, or correct serverUrl in buildAgent.properties in the volume.</source>
        <translation>"dind-wizard agents remove %1 --volumes" でエージェントを削除してもう一度起動するか、ボリューム内の buildAgent.properties の serverUrl を修正してください。</translation>
    </message>
    <message>
        <source>The agent's log says: %1</source>
        <translation>エージェントのログ: %1</translation>
    </message>
    <message>
        <source>the server does not know it yet</source>
        <translation>まだサーバーに登録されていません</translation>
    </message>
    <message>
        <source>the server knows it, and it is not connected</source>
        <translation>サーバーに登録されていますが、接続されていません</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>connected, and being upgraded</source>
        <translation>接続済み (アップグレード中)</translation>
    </message>
    <message>
        <source>The server has no agent pool called %1.</source>
        <translation>サーバーに %1 という名前のエージェントプールはありません。</translation>
    </message>
    <message>
        <source>Its pools: %1.</source>
        <translation>サーバーにあるプール: %1。</translation>
    </message>
    <message>
        <source>connected as %1, up to date</source>
        <translation>%1 として接続済み、最新</translation>
    </message>
    <message>
        <source>%1 did not connect to %2 within %3 seconds: %4.</source>
        <translation>%3 秒以内に %1 が %2 に接続しませんでした: %4。</translation>
    </message>
    <message>
        <source>A first connection takes some minutes, for the agent is upgraded. See its log.</source>
        <translation>初回の接続では、エージェントがアップグレードされるため数分かかります。エージェントのログを確認してください。</translation>
    </message>
    <message>
        <source>authorised now</source>
        <translation>承認しました</translation>
    </message>
    <message>
        <source>authorised</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>%1, in the pool %2</source>
        <translation>%1、プール %2</translation>
    </message>
    <message>
        <source>The server has %1 in the pool %2, and not in %3.</source>
        <translation>%1 はサーバーでプール %2 にあり、%3 にはありません。</translation>
    </message>
    <message>
        <source>Move it in TeamCity, on the page of agent pools.</source>
        <translation>TeamCity のエージェントプールのページで移動してください。</translation>
    </message>
    <message>
        <source>Nobody has authorised %1, so it gets no builds.</source>
        <translation>%1 は承認されていないため、ビルドを受け取れません。</translation>
    </message>
    <message>
        <source>Authorise it at %1, or launch with --authorize.</source>
        <translation>%1 で承認するか、--authorize を付けて起動してください。</translation>
    </message>
    <message>
        <source>authorise it at %1</source>
        <translation>%1 で承認してください</translation>
    </message>
    <message>
        <source>the server knows of its Docker %1</source>
        <translation>サーバーが Docker %1 を認識</translation>
    </message>
    <message>
        <source>%1 reports no Docker server, so builds that need one are not given to it.</source>
        <translation>%1 が Docker サーバーを報告していないため、Docker サーバーを必要とするビルドは割り当てられません。</translation>
    </message>
    <message>
        <source>An agent looks for Docker when it starts: restart it with "dind-wizard agents stop" and "start". Whoever the token belongs to also needs the permission to view agent details.</source>
        <translation>エージェントは起動時に Docker を探します。"dind-wizard agents stop" と "start" で再起動してください。トークンのユーザーには、エージェントの詳細を表示する権限も必要です。</translation>
    </message>
    <message>
        <source>its log says that it has registered</source>
        <translation>ログによると、登録されています</translation>
    </message>
    <message>
        <source>%1 did not register at %2 within %3 seconds.</source>
        <translation>%3 秒以内に %1 が %2 に登録されませんでした。</translation>
    </message>
    <message>
        <source>It goes on trying about every minute.</source>
        <translation>約 1 分ごとに再試行を続けます。</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the text of this tab.</source>
        <translation>このタブのテキストをコピーします。</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the text of this tab as a file: a script that can be run, compose.yaml, or a manifest.</source>
        <translation>このタブのテキストを、実行可能なスクリプト、compose.yaml、またはマニフェストとしてファイルに保存します。</translation>
    </message>
    <message>
        <source>Checks and risks</source>
        <translation>チェックとリスク</translation>
    </message>
    <message>
        <source>Before the launch</source>
        <translation>起動前の確認事項</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>再チェック(&amp;K)</translation>
    </message>
    <message>
        <source>Look at the engine once more.</source>
        <translation>エンジンをもう一度確認します。</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>参考情報</translation>
    </message>
    <message>
        <source>Risks of what is about to run</source>
        <translation>実行される内容のリスク</translation>
    </message>
    <message>
        <source>What builds could &amp;reach, and what would shrink it</source>
        <translation>ビルドの影響が及ぶ範囲と、それを狭める設定(&amp;R)</translation>
    </message>
    <message>
        <source>Show the diagram, with what a hostile build could do and settings that would leave it less.</source>
        <translation>悪意のあるビルドにできることと、それを減らす設定を、図とともに表示します。</translation>
    </message>
    <message>
        <source>&amp;I understand what a build can do</source>
        <translation>ビルドに何ができるかを理解しました(&amp;I)</translation>
    </message>
    <message>
        <source>Launching asks for this; exporting doesn’t.</source>
        <translation>起動するには、これが必要です。エクスポートには必要ありません。</translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>Every build is root on the engine's host</source>
        <translation>すべてのビルドが、エンジンのホストの root になります</translation>
    </message>
    <message>
        <source>The agent holds the socket of the host's engine. A build can start a container that mounts the host's whole disk, read every other container and its secrets, and stop or replace them. Mounting the socket read-only, another user in the agent or fewer capabilities do not change that. Let only builds run here that you would give root on this machine.</source>
        <translation>エージェントは、ホストのエンジンのソケットを持っています。ビルドは、ホストのディスク全体をマウントするコンテナを起動し、他のすべてのコンテナとその秘密情報を読み取り、コンテナを停止したり置き換えたりできます。ソケットを読み取り専用でマウントしても、エージェントのユーザーを変えても、ケーパビリティを減らしても、これは変わりません。ここでは、このマシンの root 権限を与えてもよいビルドだけを実行してください。</translation>
    </message>
    <message>
        <source>Between the agent and the socket of the host's engine stands a proxy, and it lets containers through. It looks at the address of a request and not into it, so a build can start a container that mounts the host's whole disk, just as with the socket itself. It keeps out only what belongs to Swarm (services, tasks, nodes, secrets, configs) and plugins. It asks for no password: whoever is logged in on a Linux host reaches it too.</source>
        <translation>エージェントとホストのエンジンのソケットの間にはプロキシがありますが、このプロキシはコンテナを通します。要求のアドレスだけを調べ、内容は調べないため、ビルドは、ソケットを直接使う場合と同じように、ホストのディスク全体をマウントするコンテナを起動できます。遮断されるのは、Swarm に関するもの (サービス、タスク、ノード、シークレット、構成) とプラグインだけです。パスワードは要求されないため、Linux ホストにログインしている人なら誰でもプロキシに接続できます。</translation>
    </message>
    <message>
        <source>Builds share the host's images and its network</source>
        <translation>ビルドは、ホストのイメージとネットワークを共有します</translation>
    </message>
    <message>
        <source>A proxy before the socket of the host's engine lets images through and no containers: a build can't mount the host's disk or look into other containers. It can read, replace and delete every image and the build cache of this engine. The steps of a Dockerfile run as root in containers of that engine, outside the agent's limits, and with docker build --network host in the host's network. The proxy asks for no password: whoever is logged in on a Linux host reaches it too.</source>
        <translation>ホストのエンジンのソケットの前にあるプロキシは、イメージを通し、コンテナは通しません。ビルドは、ホストのディスクをマウントすることも、他のコンテナの中を見ることもできません。一方、このエンジンのすべてのイメージとビルドキャッシュを、読み取り、置き換え、削除できます。Dockerfile のステップは、エージェントの制限の外で、そのエンジンのコンテナ内で root として実行され、docker build --network host を使うとホストのネットワークで実行されます。プロキシはパスワードを要求しないため、Linux ホストにログインしている人なら誰でも接続できます。</translation>
    </message>
    <message>
        <source>The agent runs privileged</source>
        <translation>エージェントは特権モードで実行されます</translation>
    </message>
    <message>
        <source>Privileged means all rights of root and access to all devices. A build that means harm can mount the host's disk and take the machine over. Here builds run inside that very container.</source>
        <translation>特権とは、root のすべての権限と、すべてのデバイスへのアクセスを意味します。悪意のあるビルドは、ホストのディスクをマウントし、マシンを乗っ取ることができます。ここでは、ビルドはまさにそのコンテナの中で実行されます。</translation>
    </message>
    <message>
        <source>The engine runs privileged</source>
        <translation>エンジンは特権モードで実行されます</translation>
    </message>
    <message>
        <source>Privileged means all rights of root and access to all devices. Builds don't run in that container, but they command its engine: a build that means harm can start a privileged container there and take the machine over. It keeps accidents apart, not attackers.</source>
        <translation>特権とは、root のすべての権限と、すべてのデバイスへのアクセスを意味します。ビルドはそのコンテナの中では実行されませんが、そのエンジンを操作します。悪意のあるビルドは、そこで特権コンテナを起動し、マシンを乗っ取ることができます。これで防げるのは事故であり、攻撃ではありません。</translation>
    </message>
    <message>
        <source>Builds see %1 of the host</source>
        <translation>ビルドからホストの %1 が見えます</translation>
    </message>
    <message>
        <source>Builds can read everything under this path.</source>
        <translation>ビルドは、このパス以下のすべてを読み取れます。</translation>
    </message>
    <message>
        <source>Builds can read, change and delete everything under this path.</source>
        <translation>ビルドは、このパス以下のすべてを読み取り、変更し、削除できます。</translation>
    </message>
    <message>
        <source>The agent's directories lie on the host</source>
        <translation>エージェントのディレクトリはホスト上にあります</translation>
    </message>
    <message>
        <source>Checkouts, caches and tools are in /opt/buildagent on the engine's host, so that containers started by builds see the same files. What a build leaves there stays, often owned by root.</source>
        <translation>ビルドが起動するコンテナから同じファイルが見えるように、チェックアウト、キャッシュ、ツールは、エンジンのホストの /opt/buildagent にあります。ビルドがそこに残したものはそのまま残り、多くの場合、所有者は root になります。</translation>
    </message>
    <message>
        <source>Isolation rests on Sysbox and the kernel</source>
        <translation>隔離は Sysbox とカーネルに依存します</translation>
    </message>
    <message>
        <source>Root inside is an ordinary user on the host, so a build has to break the kernel or Sysbox to get out. That is much stronger than the other methods and weaker than a virtual machine. Keep both up to date.</source>
        <translation>内部の root はホストの一般ユーザーであるため、ビルドが外に出るには、カーネルまたは Sysbox を破る必要があります。これは他の方式よりはるかに強く、仮想マシンより弱いものです。両方を最新に保ってください。</translation>
    </message>
    <message>
        <source>Builds may use all memory and processors</source>
        <translation>ビルドは、すべてのメモリとプロセッサを使用できます</translation>
    </message>
    <message>
        <source>One greedy build can slow down or starve everything else on the host. Limits for memory and processors are among the advanced settings.</source>
        <translation>負荷の高いビルドが 1 つあるだけで、ホスト上の他のすべてが遅くなったり、停止したりすることがあります。メモリとプロセッサの制限は、詳細設定にあります。</translation>
    </message>
    <message>
        <source>The token can be read on the host and by builds</source>
        <translation>トークンは、ホスト上とビルドから読み取れます</translation>
    </message>
    <message>
        <source>It is an environment variable of the container: everybody who may use the engine sees it with docker inspect, and builds see it too. Without a token one authorises the agent in TeamCity once.</source>
        <translation>トークンはコンテナの環境変数です。エンジンを使用できる人は誰でも docker inspect で見ることができ、ビルドからも見えます。トークンを使わない場合は、TeamCity でエージェントを一度承認します。</translation>
    </message>
    <message>
        <source>The agent talks to TeamCity in the clear</source>
        <translation>エージェントは、暗号化なしで TeamCity と通信します</translation>
    </message>
    <message>
        <source>With http:// everybody on the way can read and change what server and agent exchange, the agent's token and build secrets included. Use https:// where the network is not yours alone.</source>
        <translation>http:// では、通信経路上の誰もが、エージェントのトークンやビルドの秘密情報を含め、サーバーとエージェントがやり取りする内容を読み取ったり書き換えたりできます。自分だけのネットワークでない場合は、https:// を使用してください。</translation>
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
        <translation>ここでは %1 が応答しますが、コンテナ内のエージェントからは見つかりません。</translation>
    </message>
    <message>
        <source>Inside a container, %1 is the container itself.</source>
        <translation>コンテナ内では、%1 はそのコンテナ自身を指します。</translation>
    </message>
    <message>
        <source>The image’s agent is of version %1. It changes itself to the server’s at its first start, which takes some minutes longer, and again whenever the container is made anew.</source>
        <translation>イメージのエージェントはバージョン %1 です。初回の起動時にサーバーのバージョンに変わるため、数分余計にかかります。コンテナを作り直すたびに同じことが起こります。</translation>
    </message>
    <message>
        <source>Use the image %1</source>
        <translation>イメージ %1 を使用</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 が応答しています。</translation>
    </message>
    <message>
        <source>%1 (build %2) answers.</source>
        <translation>%1 (ビルド %2) が応答しています。</translation>
    </message>
    <message>
        <source>Use %1, this machine’s in your network</source>
        <translation>ネットワークでのこのマシンのアドレス %1 を使用</translation>
    </message>
    <message>
        <source>TeamCity is starting.</source>
        <translation>TeamCity は起動中です。</translation>
    </message>
    <message>
        <source>Agents can be made already: they ask again every minute until the server is there.</source>
        <translation>エージェントは今すぐ作成できます。サーバーの準備ができるまで、1 分ごとに再び問い合わせます。</translation>
    </message>
    <message>
        <source>TeamCity waits for somebody to finish its set-up.</source>
        <translation>TeamCity は、セットアップの完了を待っています。</translation>
    </message>
    <message>
        <source>TeamCity waits for somebody to finish its set-up (%1).</source>
        <translation>TeamCity は、セットアップの完了を待っています (%1)。</translation>
    </message>
    <message>
        <source>Until then agents can’t register.</source>
        <translation>それまで、エージェントは登録できません。</translation>
    </message>
    <message>
        <source>Open %1 in a browser and follow its steps.</source>
        <translation>ブラウザーで %1 を開き、表示される手順に従ってください。</translation>
    </message>
    <message>
        <source>TeamCity answers, but doesn’t tell its version without a login.</source>
        <translation>TeamCity は応答していますが、ログインなしではバージョンを返しません。</translation>
    </message>
    <message>
        <source>Something in front of it may be stricter than usual.</source>
        <translation>その前にあるものが、通常より厳しく制限している可能性があります。</translation>
    </message>
    <message>
        <source>Make sure that the paths /app/agents and /update need no login: agents use them.</source>
        <translation>パス /app/agents と /update にログインが不要であることを確認してください。エージェントが使用します。</translation>
    </message>
    <message>
        <source>The server sends us on to %1, and %2 answers there.</source>
        <translation>サーバーは %1 に転送し、そこで %2 が応答しています。</translation>
    </message>
    <message>
        <source>Agents may not follow. Give them the address where it ends.</source>
        <translation>エージェントは転送先に接続できないことがあります。転送先のアドレスを指定してください。</translation>
    </message>
    <message>
        <source>There is no TeamCity at this path, but %1 answers at %2.</source>
        <translation>このパスに TeamCity はありませんが、%2 で %1 が応答しています。</translation>
    </message>
    <message>
        <source>This port speaks https, not http.</source>
        <translation>このポートは http ではなく https を使用しています。</translation>
    </message>
    <message>
        <source>This port speaks http without encryption, not https.</source>
        <translation>このポートは https ではなく、暗号化なしの http を使用しています。</translation>
    </message>
    <message>
        <source>Over http, everybody on the way can read and change what is sent. Use it only in a network that you trust.</source>
        <translation>http では、通信経路上の誰もが、送信される内容を読み取ったり書き換えたりできます。信頼できるネットワークでのみ使用してください。</translation>
    </message>
    <message>
        <source>The address leads from one to the next and never ends.</source>
        <translation>アドレスの転送が繰り返され、終わりません。</translation>
    </message>
    <message>
        <source>Last it was %1.</source>
        <translation>最後のアドレスは %1 です。</translation>
    </message>
    <message>
        <source>Check the root URL in TeamCity’s Global Settings and the proxy in front of it.</source>
        <translation>TeamCity の Global Settings のルート URL と、その前にあるプロキシを確認してください。</translation>
    </message>
    <message>
        <source>A login page stands in front of the server.</source>
        <translation>サーバーの前にログインページがあります。</translation>
    </message>
    <message>
        <source>Agents have no password for it and can’t go past.</source>
        <translation>エージェントはそのパスワードを持っていないため、先に進めません。</translation>
    </message>
    <message>
        <source>Ask whoever runs it for an address without the login, or to let the paths /app/agents and /update through.</source>
        <translation>ログイン不要のアドレスを管理者に問い合わせるか、パス /app/agents と /update を通すように依頼してください。</translation>
    </message>
    <message>
        <source>Something in front of the server asks for a password.</source>
        <translation>サーバーの前にあるものが、パスワードを要求しています。</translation>
    </message>
    <message>
        <source>It is not TeamCity that asks, and agents can’t answer.</source>
        <translation>パスワードを要求しているのは TeamCity ではなく、エージェントは応答できません。</translation>
    </message>
    <message>
        <source>Let the server’s proxy pass requests of agents without one.</source>
        <translation>サーバーのプロキシで、エージェントの要求をパスワードなしで通すようにしてください。</translation>
    </message>
    <message>
        <source>Something in front of the server lets nobody in from here (403).</source>
        <translation>サーバーの前にあるものが、ここからのアクセスを拒否しています (403)。</translation>
    </message>
    <message>
        <source>Have the address of this machine allowed in its firewall or proxy.</source>
        <translation>ファイアウォールまたはプロキシで、このマシンのアドレスを許可するよう依頼してください。</translation>
    </message>
    <message>
        <source>A proxy answers, but can’t reach the server behind it (%1).</source>
        <translation>プロキシは応答していますが、その先のサーバーに接続できません (%1)。</translation>
    </message>
    <message>
        <source>Start TeamCity there, or correct where the proxy sends requests.</source>
        <translation>サーバー側で TeamCity を起動するか、プロキシの要求の転送先を修正してください。</translation>
    </message>
    <message>
        <source>A web proxy answered in the server’s place (%1).</source>
        <translation>サーバーの代わりに Web プロキシが応答しました (%1)。</translation>
    </message>
    <message>
        <source>Requests to this address go through a proxy that doesn’t let them pass.</source>
        <translation>このアドレスへの要求はプロキシを経由しますが、プロキシが通しません。</translation>
    </message>
    <message>
        <source>Use the server’s address inside your network. If there is no way around the proxy, give the agent the variable AGENT_OPTS with teamcity.http.proxyHost=HOST teamcity.http.proxyPort=PORT.</source>
        <translation>ネットワーク内でのサーバーのアドレスを使用してください。プロキシを避けられない場合は、エージェントの変数 AGENT_OPTS に teamcity.http.proxyHost=HOST teamcity.http.proxyPort=PORT を設定してください。</translation>
    </message>
    <message>
        <source>Something that is no web server listens there.</source>
        <translation>Web サーバーではないものが待ち受けています。</translation>
    </message>
    <message>
        <source>A web server answers, but it is not TeamCity.</source>
        <translation>Web サーバーが応答していますが、TeamCity ではありません。</translation>
    </message>
    <message>
        <source>Open TeamCity in a browser and copy its address from there, with its port and path. A server without set-up uses port 8111.</source>
        <translation>ブラウザーで TeamCity を開き、ポートとパスを含むアドレスをコピーしてください。設定を変更していないサーバーは、ポート 8111 を使用します。</translation>
    </message>
    <message>
        <source>Renew it on the server.</source>
        <translation>サーバーで証明書を更新してください。</translation>
    </message>
    <message>
        <source>Nobody this machine trusts vouches for the server’s certificate.</source>
        <translation>サーバーの証明書を保証する認証局を、このマシンが信頼していません。</translation>
    </message>
    <message>
        <source>It is for %1, by %2, valid until %3. SHA-256: %4. Trust it only if whoever runs the server tells you the same SHA-256.</source>
        <translation>発行先: %1、発行者: %2、有効期限: %3。SHA-256: %4。サーバーの管理者から同じ SHA-256 を知らされた場合にだけ信頼してください。</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid today; it ends on %1.</source>
        <translation>サーバーの証明書は、現在有効ではありません。有効期限は %1 です。</translation>
    </message>
    <message>
        <source>The server’s certificate is not for %1 but for %2.</source>
        <translation>サーバーの証明書は %1 用ではなく、%2 用です。</translation>
    </message>
    <message>
        <source>No encrypted connection came about.</source>
        <translation>暗号化された接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>Check that the port is the one for https, and that the server allows TLS 1.2 or newer.</source>
        <translation>ポートが https 用であることと、サーバーが TLS 1.2 以降を許可していることを確認してください。</translation>
    </message>
    <message>
        <source>Trusting it saves it on this machine and mounts it into the agent. An engine on another machine needs the file there, at the same path.</source>
        <translation>信頼すると、証明書がこのマシンに保存され、エージェントにマウントされます。別のマシンのエンジンを使う場合は、そのマシンの同じパスにファイルが必要です。</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>この証明書を信頼</translation>
    </message>
    <message>
        <source>Or have the server get a certificate for %1.</source>
        <translation>または、サーバーに %1 用の証明書を設定するよう依頼してください。</translation>
    </message>
    <message>
        <source>No answer from %1 in time.</source>
        <translation>時間内に %1 から応答がありませんでした。</translation>
    </message>
    <message>
        <source>A firewall may swallow the requests, or the address is wrong.</source>
        <translation>ファイアウォールが要求を破棄しているか、アドレスが間違っている可能性があります。</translation>
    </message>
    <message>
        <source>Try it in a browser on this machine, and have the port opened.</source>
        <translation>このマシンのブラウザーで試し、ポートを開くよう依頼してください。</translation>
    </message>
    <message>
        <source>%1 means the engine’s own machine, so it can’t be tried from here.</source>
        <translation>%1 はエンジンのマシン自身を指すため、ここからは試せません。</translation>
    </message>
    <message>
        <source>The agent will find it if the server listens there.</source>
        <translation>サーバーがそこで待ち受けていれば、エージェントから接続できます。</translation>
    </message>
    <message>
        <source>There is no way from here to %1.</source>
        <translation>ここから %1 への経路がありません。</translation>
    </message>
    <message>
        <source>Check this machine’s network or VPN.</source>
        <translation>このマシンのネットワークまたは VPN を確認してください。</translation>
    </message>
    <message>
        <source>%1 could not be asked.</source>
        <translation>%1 に問い合わせできませんでした。</translation>
    </message>
    <message>
        <source>Check the address, and try it in a browser.</source>
        <translation>アドレスを確認し、ブラウザーで試してください。</translation>
    </message>
    <message>
        <source>This machine doesn’t know the name %1.</source>
        <translation>このマシンでは、名前 %1 を解決できません。</translation>
    </message>
    <message>
        <source>If it is a container in the network %1, the agent will find it there.</source>
        <translation>これがネットワーク %1 のコンテナであれば、エージェントからは見つかります。</translation>
    </message>
    <message>
        <source>It is misspelt, or only known in another network.</source>
        <translation>入力ミスであるか、別のネットワークでしか使えない名前です。</translation>
    </message>
    <message>
        <source>On Linux the container has to be told what it means.</source>
        <translation>Linux では、この名前が何を指すかをコンテナに設定する必要があります。</translation>
    </message>
    <message>
        <source>Correct the name, connect your VPN, or use the server’s IP address.</source>
        <translation>名前を修正するか、VPN に接続するか、サーバーの IP アドレスを使用してください。</translation>
    </message>
    <message>
        <source>Nothing listens at port %1 of %2.</source>
        <translation>%2 のポート %1 で待ち受けているものがありません。</translation>
    </message>
    <message>
        <source>A server that listens on localhost only can’t be reached from containers.</source>
        <translation>localhost だけで待ち受けるサーバーには、コンテナから接続できません。</translation>
    </message>
    <message>
        <source>Start TeamCity, and let it listen on all of this machine’s addresses.</source>
        <translation>TeamCity を起動し、このマシンのすべてのアドレスで待ち受けるようにしてください。</translation>
    </message>
    <message>
        <source>TeamCity listens on port 8111 unless told otherwise.</source>
        <translation>特に設定しない限り、TeamCity はポート 8111 で待ち受けます。</translation>
    </message>
    <message>
        <source>Start TeamCity, or correct the port.</source>
        <translation>TeamCity を起動するか、ポートを修正してください。</translation>
    </message>
    <message>
        <source>The address is probably %1.</source>
        <translation>正しいアドレスは、おそらく %1 です。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使用</translation>
    </message>
</context>
<context>
    <name>ServerCheck</name>
    <message>
        <source>Until an agent gets through to its server, it waits and does nothing else.</source>
        <translation>サーバーに接続できるまで、エージェントは待機するだけで何もしません。</translation>
    </message>
</context>
<context>
    <name>ServerProbe</name>
    <message>
        <source>“%1” is no web address.</source>
        <translation>「%1」は Web アドレスではありません。</translation>
    </message>
    <message>
        <source>Give one that begins with http:// or https://.</source>
        <translation>http:// または https:// で始まるアドレスを指定してください。</translation>
    </message>
    <message>
        <source>Stopped asking the server.</source>
        <translation>サーバーへの問い合わせを中止しました。</translation>
    </message>
</context>
<context>
    <name>ServerRemedies</name>
    <message>
        <source>Use %1</source>
        <translation>%1 を使用</translation>
    </message>
    <message>
        <source>Use %1, Docker’s name for this machine</source>
        <translation>Docker でのこのマシンの名前 %1 を使用</translation>
    </message>
</context>
<context>
    <name>ServerRest</name>
    <message>
        <source>The server answered with something else than JSON.</source>
        <translation>サーバーが JSON 以外の応答を返しました。</translation>
    </message>
    <message>
        <source>A proxy in between may have changed the answer: try from another network, or ask whoever runs it.</source>
        <translation>途中のプロキシが応答を変更した可能性があります。別のネットワークから試すか、プロキシの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The server does not accept the access token.</source>
        <translation>サーバーがアクセストークンを受け付けません。</translation>
    </message>
    <message>
        <source>It may be mistyped, expired or deleted. Make a new one in TeamCity: your profile at the top right, then Access Tokens.</source>
        <translation>入力ミス、期限切れ、または削除されている可能性があります。TeamCity で、右上のプロファイルから Access Tokens を開き、新しく作成してください。</translation>
    </message>
    <message>
        <source>The token’s user may not see %1. %2</source>
        <translation>トークンのユーザーには、%1を参照する権限がありません。%2</translation>
    </message>
    <message>
        <source>The token’s user may not %1. %2</source>
        <translation>トークンのユーザーには、%1を行う権限がありません。%2</translation>
    </message>
    <message>
        <source>Ask an administrator to give that user the permission “%1”, or use the token of somebody who has it.</source>
        <translation>そのユーザーに権限「%1」を与えるよう管理者に依頼するか、権限を持つ人のトークンを使用してください。</translation>
    </message>
    <message>
        <source>The server does not tell %1.</source>
        <translation>サーバーは、%1を返しません。</translation>
    </message>
    <message>
        <source>Its TeamCity is probably too old for that. Look it up on the server’s own Administration and Agents pages.</source>
        <translation>TeamCity のバージョンが古すぎる可能性があります。サーバーの Administration ページと Agents ページで確認してください。</translation>
    </message>
    <message>
        <source>The server is starting, or in maintenance.</source>
        <translation>サーバーは起動中またはメンテナンス中です。</translation>
    </message>
    <message>
        <source>Try again when it is ready.</source>
        <translation>準備ができてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The server could not tell %1 (HTTP status %2). %3</source>
        <translation>サーバーは、%1を返せませんでした (HTTP ステータス %2)。%3</translation>
    </message>
    <message>
        <source>The server did not %1 (HTTP status %2). %3</source>
        <translation>サーバーは、%1を行いませんでした (HTTP ステータス %2)。%3</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the server’s log says why.</source>
        <translation>もう一度試してください。解決しない場合は、サーバーのログに理由が記録されています。</translation>
    </message>
    <message>
        <source>who the token’s user is</source>
        <translation>トークンのユーザーの情報</translation>
    </message>
    <message>
        <source>how many agents its licence allows</source>
        <translation>ライセンスで使用できるエージェントの数</translation>
    </message>
    <message>
        <source>its agent pools</source>
        <translation>エージェントプールの情報</translation>
    </message>
    <message>
        <source>its agents</source>
        <translation>エージェントの一覧</translation>
    </message>
    <message>
        <source>whether it knows the agent</source>
        <translation>エージェントの登録の有無</translation>
    </message>
    <message>
        <source>what the agent is like</source>
        <translation>エージェントの詳細</translation>
    </message>
    <message>
        <source>whether it did that</source>
        <translation>操作の結果</translation>
    </message>
    <message>
        <source>authorise agents</source>
        <translation>エージェントの承認</translation>
    </message>
    <message>
        <source>move agents between pools</source>
        <translation>プール間でのエージェントの移動</translation>
    </message>
    <message>
        <source>The server did not say in time %1.</source>
        <translation>サーバーは、時間内に%1を返しませんでした。</translation>
    </message>
    <message>
        <source>It may be busy: try again.</source>
        <translation>混み合っている可能性があります。もう一度試してください。</translation>
    </message>
    <message>
        <source>The server could not be asked: %1</source>
        <translation>サーバーに問い合わせできませんでした: %1</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>ネットワークを確認し、もう一度試してください。</translation>
    </message>
    <message>
        <source>The server’s answer was cut off, or is larger than can be right.</source>
        <translation>サーバーの応答が途中で切れたか、想定より大きすぎます。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look it up on the server’s own pages.</source>
        <translation>もう一度試してください。解決しない場合は、サーバー自身のページで確認してください。</translation>
    </message>
    <message>
        <source>The access token was not sent. %1</source>
        <translation>アクセストークンは送信されませんでした。%1</translation>
    </message>
    <message>
        <source>What answers does not identify itself as a TeamCity server, so the access token was not sent.</source>
        <translation>応答したものが TeamCity サーバーであることを示さないため、アクセストークンは送信されませんでした。</translation>
    </message>
    <message>
        <source>If a proxy stands in between, let it pass the header TeamCity-Node-Id.</source>
        <translation>途中にプロキシがある場合は、ヘッダー TeamCity-Node-Id を通すようにしてください。</translation>
    </message>
    <message>
        <source>Stopped asking the server.</source>
        <translation>サーバーへの問い合わせを中止しました。</translation>
    </message>
    <message>
        <source>The server's licence has no room for another agent: all of its %1 are taken.</source>
        <translation>サーバーのライセンスに、エージェントを追加する余裕がありません。%1 個すべてが使われています。</translation>
    </message>
    <message>
        <source>Unauthorise an agent that you no longer need, or get another licence. One agent too many would pause the whole build queue.</source>
        <translation>不要になったエージェントの承認を取り消すか、ライセンスを追加してください。1 つでも超過すると、ビルドキュー全体が一時停止します。</translation>
    </message>
</context>
<context>
    <name>ServerUrl</name>
    <message>
        <source>SERVER_URL= is the variable's name, not the address.</source>
        <translation>SERVER_URL= は変数の名前であり、アドレスではありません。</translation>
    </message>
    <message>
        <source>Blanks and quotes around it are no part of the address: the agent would take them for one.</source>
        <translation>前後の空白と引用符はアドレスに含まれませんが、エージェントはアドレスの一部とみなします。</translation>
    </message>
    <message>
        <source>An address begins with %1.</source>
        <translation>アドレスは %1 で始まります。</translation>
    </message>
    <message>
        <source>It needs %1 in front.</source>
        <translation>先頭に %1 が必要です。</translation>
    </message>
    <message>
        <source>User and password don’t belong in the address.</source>
        <translation>アドレスにユーザー名とパスワードは含められません。</translation>
    </message>
    <message>
        <source>What follows ? or # belongs to a page, not to the server.</source>
        <translation>? または # の後の部分はページを指すもので、サーバーのアドレスではありません。</translation>
    </message>
    <message>
        <source>/%1 is a page of the server, not its address.</source>
        <translation>/%1 はサーバーのページであり、サーバーのアドレスではありません。</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>再チェック(&amp;K)</translation>
    </message>
    <message>
        <source>Ask the engine once more.</source>
        <translation>エンジンにもう一度問い合わせます。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ShellCommand</name>
    <message>
        <source>TeamCity agents "%1", method %2. Made by dind-wizard.</source>
        <translation>TeamCity エージェント "%1"、方式 %2。dind-wizard で作成。</translation>
    </message>
    <message>
        <source>Secrets are read from the file %1, which must be in the folder where this is run.</source>
        <translation>秘密情報はファイル %1 から読み取られます。このファイルは、実行するフォルダーに置く必要があります。</translation>
    </message>
    <message>
        <source>Linux hands no word of more than 131071 bytes to a program, and the value that begins with "%1" in the container %2 is longer. The script will fail there; take the Compose file.</source>
        <translation>Linux では、131071 バイトを超える 1 つの引数をプログラムに渡せませんが、コンテナ %2 の、"%1" で始まる値はそれより長くなっています。スクリプトは失敗するため、Compose ファイルを使用してください。</translation>
    </message>
</context>
<context>
    <name>ShellScript</name>
    <message>
        <source>a value that is too long</source>
        <translation>長すぎる値</translation>
    </message>
    <message>
        <source>The script is too long; the rest is not read.</source>
        <translation>スクリプトが長すぎるため、残りは読み込みません。</translation>
    </message>
    <message>
        <source>This loop can't be followed.</source>
        <translation>このループには対応していません。</translation>
    </message>
    <message>
        <source>Containers that a function makes are not read. Paste the command alone.</source>
        <translation>関数が作成するコンテナは読み込みません。コマンドを単独で貼り付けてください。</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB.</source>
        <translation>テキストが 1 MiB を超えています。</translation>
    </message>
</context>
<context>
    <name>ShellTokens</name>
    <message>
        <source>A quote ' is not closed.</source>
        <translation>引用符 ' が閉じられていません。</translation>
    </message>
    <message>
        <source>A quote " is not closed.</source>
        <translation>引用符 " が閉じられていません。</translation>
    </message>
    <message>
        <source>The escape \%1 in $'…' is not read.</source>
        <translation>$'…' 内のエスケープ \%1 には対応していません。</translation>
    </message>
    <message>
        <source>A bracket %1 is not closed.</source>
        <translation>括弧 %1 が閉じられていません。</translation>
    </message>
    <message>
        <source>The here-document up to %1 does not end.</source>
        <translation>%1 までのヒアドキュメントが終わっていません。</translation>
    </message>
    <message>
        <source>Commands in a here-document are not read. Paste them alone.</source>
        <translation>ヒアドキュメント内のコマンドは読み込みません。単独で貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>Shrinkers</name>
    <message>
        <source>Use Sysbox</source>
        <translation>Sysbox を使用する</translation>
    </message>
    <message>
        <source>Sysbox has to be installed on the host, which must be Linux. Builds start with an empty image cache.</source>
        <translation>ホストが Linux で、Sysbox をインストールする必要があります。ビルドのイメージキャッシュは空から始まります。</translation>
    </message>
    <message>
        <source>Give each agent an engine of its own</source>
        <translation>各エージェントに専用のエンジンを割り当てる</translation>
    </message>
    <message>
        <source>That engine runs privileged: it keeps accidents apart, not attackers. Builds start with an empty image cache.</source>
        <translation>そのエンジンは特権モードで実行されます。防げるのは事故であり、攻撃ではありません。ビルドのイメージキャッシュは空から始まります。</translation>
    </message>
    <message>
        <source>Run the engine in a sidecar</source>
        <translation>サイドカーでエンジンを実行する</translation>
    </message>
    <message>
        <source>Ports that builds publish are then under the name docker, not on localhost.</source>
        <translation>ビルドが公開するポートは、localhost ではなく docker という名前になります。</translation>
    </message>
    <message>
        <source>Let builds make images, and no containers</source>
        <translation>ビルドにイメージの作成だけを許可し、コンテナは許可しない</translation>
    </message>
    <message>
        <source>A proxy stands before the socket. Builds can no longer use docker run, docker compose or the Container Wrapper, and a docker command that prints nothing for ten minutes is cut off.</source>
        <translation>ソケットの前にプロキシを置きます。ビルドは docker run、docker compose、Container Wrapper を使えなくなり、10 分間何も出力しない docker コマンドは切断されます。</translation>
    </message>
    <message>
        <source>Mount %1 read-only</source>
        <translation>%1 を読み取り専用でマウントする</translation>
    </message>
    <message>
        <source>Builds can no longer write there.</source>
        <translation>ビルドは、そこに書き込めなくなります。</translation>
    </message>
    <message>
        <source>Do without the Container Wrapper</source>
        <translation>Container Wrapper を使わない</translation>
    </message>
    <message>
        <source>Build steps that TeamCity runs in a container no longer see the checkout.</source>
        <translation>TeamCity がコンテナ内で実行するビルドステップから、チェックアウトが見えなくなります。</translation>
    </message>
    <message>
        <source>Leave the network %1</source>
        <translation>ネットワーク %1 から外す</translation>
    </message>
    <message>
        <source>What is only on that network can no longer be reached.</source>
        <translation>そのネットワークにしかないものには、到達できなくなります。</translation>
    </message>
    <message>
        <source>Limit each container to %1 processors and %2 of memory</source>
        <translation>各コンテナをプロセッサ %1 個とメモリ %2 に制限する</translation>
    </message>
    <message>
        <source>Builds that need more fail or take longer.</source>
        <translation>それ以上を必要とするビルドは、失敗するか、時間がかかるようになります。</translation>
    </message>
</context>
<context>
    <name>SpecFile</name>
    <message>
        <source>The settings file has a key "%1" that is not known.</source>
        <translation>設定ファイルに未知のキー "%1" があります。</translation>
    </message>
    <message>
        <source>Known keys here: %1.</source>
        <translation>ここで使用できるキー: %1。</translation>
    </message>
    <message>
        <source>Did you mean "%1"?</source>
        <translation>"%1" のことですか？</translation>
    </message>
    <message>
        <source>The settings file has version %1 of the format, and this program knows versions up to %2.</source>
        <translation>設定ファイルの形式のバージョンは %1 ですが、このプログラムが対応しているのはバージョン %2 までです。</translation>
    </message>
    <message>
        <source>It was saved by a newer dind-wizard. Install that one to open it.</source>
        <translation>より新しい dind-wizard で保存されたファイルです。開くには、そのバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>The settings file is not valid at "%1": %2</source>
        <translation>設定ファイルの "%1" が正しくありません: %2</translation>
    </message>
    <message>
        <source>Correct that value, or save the settings anew from the wizard.</source>
        <translation>その値を修正するか、ウィザードから設定を保存し直してください。</translation>
    </message>
    <message>
        <source>"%1" in extraHosts is not HOST:ADDRESS.</source>
        <translation>extraHosts の "%1" は HOST:ADDRESS の形式ではありません。</translation>
    </message>
    <message>
        <source>"%1" in resources.memory is not a size.</source>
        <translation>resources.memory の "%1" はサイズではありません。</translation>
    </message>
    <message>
        <source>Write a number with a unit, such as 4g or 512m.</source>
        <translation>4g や 512m のように、単位を付けた数値を記述してください。</translation>
    </message>
    <message>
        <source>The number in resources.pidsLimit is too large.</source>
        <translation>resources.pidsLimit の数値が大きすぎます。</translation>
    </message>
    <message>
        <source>This is not a settings file: %1</source>
        <translation>設定ファイルではありません: %1</translation>
    </message>
    <message>
        <source>Choose a file that was saved by this program.</source>
        <translation>このプログラムで保存したファイルを選択してください。</translation>
    </message>
    <message>
        <source>This is not a settings file: it holds no JSON object.</source>
        <translation>設定ファイルではありません。JSON オブジェクトが含まれていません。</translation>
    </message>
</context>
<context>
    <name>SpecGuess</name>
    <message>
        <source>Settings name one network. Connect the agent to others by hand: docker network connect.</source>
        <translation>設定に指定できるネットワークは 1 つです。他のネットワークには、docker network connect でエージェントを手動で接続してください。</translation>
    </message>
    <message>
        <source>This is a path of Windows, and agents are Linux containers. Give the path as the engine's Linux sees it, or the name of a volume.</source>
        <translation>これは Windows のパスですが、エージェントは Linux コンテナです。エンジンの Linux から見たパス、またはボリュームの名前を指定してください。</translation>
    </message>
</context>
<context>
    <name>SysboxSetup</name>
    <message>
        <source>Take the method dind, or another Linux host for these agents.</source>
        <translation>方式 dind を選ぶか、これらのエージェントには別の Linux ホストを使用してください。</translation>
    </message>
    <message>
        <source>Docker Desktop runs its engine in a virtual machine in which nothing can be installed.</source>
        <translation>Docker Desktop は、何もインストールできない仮想マシンの中でエンジンを実行します。</translation>
    </message>
    <message>
        <source>Take the method dind. Docker's own counterpart to Sysbox, Enhanced Container Isolation, is part of its paid plans.</source>
        <translation>方式 dind を選んでください。Sysbox に相当する Docker 独自の機能 Enhanced Container Isolation は、有料プランに含まれます。</translation>
    </message>
    <message>
        <source>Docker's snap package can't start a runtime that is installed outside of the snap.</source>
        <translation>Docker の snap パッケージは、snap の外にインストールされたランタイムを起動できません。</translation>
    </message>
    <message>
        <source>Replace the snap by Docker's own packages (its containers and volumes don't move along), or take the method dind.</source>
        <translation>snap を Docker の公式パッケージに置き換えるか (コンテナとボリュームは移行されません)、方式 dind を選んでください。</translation>
    </message>
    <message>
        <source>Sysbox needs an engine that runs as root, and this one runs as an ordinary user.</source>
        <translation>Sysbox には root として動作するエンジンが必要ですが、このエンジンは一般ユーザーで動作しています。</translation>
    </message>
    <message>
        <source>Use the system's engine, or stay with this one and take the method docker-socket: what builds can reach ends at your account.</source>
        <translation>システムのエンジンを使用するか、このエンジンのまま方式 docker-socket を選んでください。ビルドの影響が及ぶ範囲は、現在のアカウントにとどまります。</translation>
    </message>
    <message>
        <source>Sysbox is made for Docker's engine, and this is Podman.</source>
        <translation>Sysbox は Docker のエンジン用に作られていますが、これは Podman です。</translation>
    </message>
    <message>
        <source>The engine runs in a container, and Sysbox needs a host of its own.</source>
        <translation>エンジンがコンテナ内で動作していますが、Sysbox には専用のホストが必要です。</translation>
    </message>
    <message>
        <source>Sysbox's services are started by systemd, which this host does not use.</source>
        <translation>Sysbox のサービスは systemd によって起動されますが、このホストは systemd を使用していません。</translation>
    </message>
    <message>
        <source>SELinux is switched on, and Sysbox does not support it.</source>
        <translation>SELinux が有効ですが、Sysbox は SELinux に対応していません。</translation>
    </message>
    <message>
        <source>Take the method dind, or a host with Ubuntu or Debian. Switching SELinux off for this would cost more safety than Sysbox brings.</source>
        <translation>方式 dind を選ぶか、Ubuntu または Debian のホストを使用してください。このために SELinux を無効にすると、Sysbox で得られる以上に安全性が損なわれます。</translation>
    </message>
    <message>
        <source>Sysbox exists for amd64 and arm64 only.</source>
        <translation>Sysbox が対応しているのは amd64 と arm64 だけです。</translation>
    </message>
    <message>
        <source>Kernel %1 is too old: Sysbox needs 5.12, better 5.19.</source>
        <translation>カーネル %1 は古すぎます。Sysbox には 5.12 以降が必要で、5.19 以降を推奨します。</translation>
    </message>
    <message>
        <source>Sysbox has packages for Ubuntu and Debian only; here it has to be built from its source.</source>
        <translation>Sysbox のパッケージがあるのは Ubuntu と Debian だけです。ここではソースからビルドする必要があります。</translation>
    </message>
    <message>
        <source>Take a host with Ubuntu 22.04 or 24.04, or the method dind. How to build it: https://github.com/nestybox/sysbox/blob/master/docs/developers-guide/build.md</source>
        <translation>Ubuntu 22.04 または 24.04 のホストを使用するか、方式 dind を選んでください。ビルドの方法: https://github.com/nestybox/sysbox/blob/master/docs/developers-guide/build.md</translation>
    </message>
    <message>
        <source>Sysbox's packages are for Ubuntu 18.04, Debian 10 and newer.</source>
        <translation>Sysbox のパッケージは、Ubuntu 18.04 以降、Debian 10 以降が対象です。</translation>
    </message>
    <message>
        <source>The engine is on another machine. Type the commands there; what the steps rest on is what the engine tells of it.</source>
        <translation>エンジンは別のマシンにあります。コマンドはそのマシンで入力してください。手順は、エンジンから得た情報に基づいています。</translation>
    </message>
    <message>
        <source>This system is not on Sysbox's list (Ubuntu 18.04 to 24.04, Debian 10 and 11). It may work: try one agent first.</source>
        <translation>このシステムは、Sysbox の対応一覧 (Ubuntu 18.04 から 24.04、Debian 10 と 11) にありません。動作する可能性はあるため、まずエージェント 1 つで試してください。</translation>
    </message>
    <message>
        <source>On kernel 6.17 failures are reported that have no solution yet (https://github.com/nestybox/sysbox/issues/1035). Try one agent first.</source>
        <translation>カーネル 6.17 では、まだ解決されていない不具合が報告されています (https://github.com/nestybox/sysbox/issues/1035)。まずエージェント 1 つで試してください。</translation>
    </message>
    <message>
        <source>This kernel needs the module shiftfs, which cloud images often lack: https://github.com/toby63/shiftfs-dkms. A kernel from 5.19 on needs nothing.</source>
        <translation>このカーネルにはモジュール shiftfs が必要ですが、クラウドイメージには含まれないことがよくあります (https://github.com/toby63/shiftfs-dkms)。カーネル 5.19 以降では不要です。</translation>
    </message>
    <message>
        <source>Give Docker fixed ranges of addresses, so that Sysbox's installer need not restart it and does not ask you to remove all containers. Choose others if your network uses 172.24.x.x or 172.31.x.x.</source>
        <translation>Docker に固定のアドレス範囲を割り当てます。これにより、Sysbox のインストーラーは Docker を再起動する必要がなくなり、すべてのコンテナの削除を求めなくなります。ネットワークで 172.24.x.x または 172.31.x.x を使用している場合は、別の範囲を選んでください。</translation>
    </message>
    <message>
        <source>Docker restarts: all containers stop, and those with a restart policy start again.</source>
        <translation>Docker が再起動します。すべてのコンテナが停止し、再起動ポリシーのあるコンテナは再び起動します。</translation>
    </message>
    <message>
        <source>the range that you gave</source>
        <translation>指定した範囲</translation>
    </message>
    <message>
        <source>Remove the old Sysbox %1. Agents that run under it have to be stopped and removed first; their volumes stay.</source>
        <translation>古い Sysbox %1 を削除します。その下で動作しているエージェントは、先に停止して削除する必要があります。ボリュームは残ります。</translation>
    </message>
    <message>
        <source>Containers under Sysbox can't run meanwhile.</source>
        <translation>その間、Sysbox のコンテナは実行できません。</translation>
    </message>
    <message>
        <source>Download Sysbox %1.</source>
        <translation>Sysbox %1 をダウンロードします。</translation>
    </message>
    <message>
        <source>the checksum that https://github.com/nestybox/sysbox/releases names</source>
        <translation>https://github.com/nestybox/sysbox/releases に記載されたチェックサム</translation>
    </message>
    <message>
        <source>Install it, with the program jq that its installer uses.</source>
        <translation>インストーラーが使うプログラム jq とともに、Sysbox をインストールします。</translation>
    </message>
    <message>
        <source>The installer restarts Docker.</source>
        <translation>インストーラーが Docker を再起動します。</translation>
    </message>
    <message>
        <source>Sysbox is installed, but Docker does not know it. Check that /etc/docker/daemon.json has "runtimes": {"sysbox-runc": {"path": "/usr/bin/sysbox-runc"}}, and let Docker read it again.</source>
        <translation>Sysbox はインストールされていますが、Docker に登録されていません。/etc/docker/daemon.json に "runtimes": {"sysbox-runc": {"path": "/usr/bin/sysbox-runc"}} があることを確認し、Docker に再び読み込ませてください。</translation>
    </message>
    <message>
        <source>a text with sysbox-runc in it</source>
        <translation>sysbox-runc を含むテキスト</translation>
    </message>
    <message>
        <source>See that it really works: root in a container has to be another user outside.</source>
        <translation>実際に動作することを確認します。コンテナ内の root は、外部では別のユーザーになっている必要があります。</translation>
    </message>
    <message>
        <source>a line whose second number is not 0</source>
        <translation>2 番目の数値が 0 でない行</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Type this in a terminal of your own:
%1</source>
        <translation>次のコマンドを、お使いの端末で入力してください:
%1</translation>
    </message>
    <message>
        <source>The docker command is not installed on this machine.</source>
        <translation>このマシンには docker コマンドがインストールされていません。</translation>
    </message>
    <message>
        <source>No terminal was found. Set TERMINAL to the name of yours.</source>
        <translation>端末が見つかりません。TERMINAL に、お使いの端末の名前を設定してください。</translation>
    </message>
    <message>
        <source>The terminal %1 did not start: %2.</source>
        <translation>端末 %1 を開始できませんでした: %2。</translation>
    </message>
</context>
<context>
    <name>Throwaway</name>
    <message>
        <source>Stopped looking.</source>
        <translation>確認を中止しました。</translation>
    </message>
</context>
<context>
    <name>TrialServer</name>
    <message>
        <source>The server waits for you: open it and press Proceed.</source>
        <translation>サーバーが操作を待っています。サーバーを開き、Proceed を押してください。</translation>
    </message>
    <message>
        <source>The server waits for you: keep the internal database and press Proceed.</source>
        <translation>サーバーが操作を待っています。内部データベースのまま、Proceed を押してください。</translation>
    </message>
    <message>
        <source>The server waits for you: accept the licence agreement.</source>
        <translation>サーバーが操作を待っています。使用許諾契約に同意してください。</translation>
    </message>
    <message>
        <source>The server waits for you at its set-up pages.</source>
        <translation>サーバーが、セットアップページで操作を待っています。</translation>
    </message>
    <message>
        <source>The server is being started. That takes a minute or two.</source>
        <translation>サーバーを起動しています。1、2 分かかります。</translation>
    </message>
    <message>
        <source>The server is starting.</source>
        <translation>サーバーは起動中です。</translation>
    </message>
    <message>
        <source>TeamCity %1 is running. If it asks, make the administrator’s account; then authorize the agents.</source>
        <translation>TeamCity %1 が動作しています。求められた場合は管理者アカウントを作成し、その後エージェントを承認してください。</translation>
    </message>
    <message>
        <source>The server’s container does not run. Its log says why: dind-wizard agents logs, or docker logs.</source>
        <translation>サーバーのコンテナが動作していません。理由はログで確認できます: dind-wizard agents logs、または docker logs。</translation>
    </message>
    <message>
        <source>The server’s port is open on the engine’s host only: open it there.</source>
        <translation>サーバーのポートは、エンジンのホストでのみ開かれています。エンジンのホストで開いてください。</translation>
    </message>
    <message>
        <source>The TeamCity server %1 is for trying things out and not for production: it keeps its data in TeamCity's internal database (HSQLDB).</source>
        <translation>TeamCity サーバー %1 は試用のためのもので、本番環境用ではありません。データは TeamCity の内部データベース (HSQLDB) に保存されます。</translation>
    </message>
    <message>
        <source>Its first start needs you: open http://localhost:%1 on the engine's host, press Proceed, keep the internal database, accept the licence agreement, and make the administrator's account. The first visitor becomes administrator, so the port is open on 127.0.0.1 only.</source>
        <translation>初回の起動には操作が必要です。エンジンのホストで http://localhost:%1 を開き、Proceed を押し、内部データベースのままにして、使用許諾契約に同意し、管理者アカウントを作成してください。最初にアクセスした人が管理者になるため、ポートは 127.0.0.1 でのみ開かれます。</translation>
    </message>
    <message>
        <source>Agents ask every minute until the server is ready. Then authorise them: Agents, Unauthorized.</source>
        <translation>エージェントは、サーバーの準備ができるまで 1 分ごとに問い合わせます。その後、Agents → Unauthorized で承認してください。</translation>
    </message>
    <message>
        <source>To get in without an account, log in with an empty user name and the super user token as the password: it is in the newest line with "Super user authentication token" of docker logs %1, and a new one at every start of the server.</source>
        <translation>アカウントなしでログインするには、ユーザー名を空にし、パスワードにスーパーユーザートークンを入力します。トークンは docker logs %1 の "Super user authentication token" を含む最新の行にあり、サーバーを起動するたびに新しくなります。</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>Line breaks and control characters can't stand here.</source>
        <translation>改行と制御文字は使用できません。</translation>
    </message>
    <message>
        <source>A value can't hold a NUL character.</source>
        <translation>値に NUL 文字は使用できません。</translation>
    </message>
    <message>
        <source>There is something here that is no character. Type it anew.</source>
        <translation>文字ではないものが含まれています。入力し直してください。</translation>
    </message>
    <message>
        <source>Enter the address of your TeamCity server, for example https://teamcity.example.com.</source>
        <translation>TeamCity サーバーのアドレスを入力してください (例: https://teamcity.example.com)。</translation>
    </message>
    <message>
        <source>Remove the quotes and blanks around the address: the agent would take them as part of it.</source>
        <translation>アドレスの前後の引用符と空白を削除してください。エージェントはアドレスの一部とみなします。</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>アドレスは http:// または https:// で始める必要があります。</translation>
    </message>
    <message>
        <source>This is not a complete address. It looks like https://teamcity.example.com or http://192.168.1.10:8111.</source>
        <translation>アドレスが不完全です。https://teamcity.example.com や http://192.168.1.10:8111 のように入力してください。</translation>
    </message>
    <message>
        <source>Leave user and password out of the address: everybody who can look at the container would see them.</source>
        <translation>アドレスにユーザー名とパスワードを含めないでください。コンテナを参照できる人なら誰でも見ることができます。</translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on: the agent needs the server's own address.</source>
        <translation>? または # 以降を削除してください。エージェントには、サーバー自体のアドレスが必要です。</translation>
    </message>
    <message>
        <source>Port 0 can't be reached.</source>
        <translation>ポート 0 には接続できません。</translation>
    </message>
    <message>
        <source>Inside the container, %1 is the container itself. Use the server's name in your network, or host.docker.internal together with the extra host host.docker.internal:host-gateway.</source>
        <translation>コンテナ内では、%1 はそのコンテナ自身を指します。ネットワークでのサーバーの名前を使用するか、追加のホスト名 host.docker.internal:host-gateway とともに host.docker.internal を使用してください。</translation>
    </message>
    <message>
        <source>The agents use the server that is made with them: this address is not used.</source>
        <translation>エージェントは一緒に作成されるサーバーを使うため、このアドレスは使われません。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535, such as 8111.</source>
        <translation>ポートは 1 から 65535 までの数値です (例: 8111)。</translation>
    </message>
    <message>
        <source>This is not an image reference. It looks like jetbrains/teamcity-server:2026.1.3, in lower case.</source>
        <translation>イメージ参照ではありません。jetbrains/teamcity-server:2026.1.3 のように、小文字で入力してください。</translation>
    </message>
    <message>
        <source>With a server of its own the name is part of that server's address: use letters a–z, digits and -, at most 56 characters.</source>
        <translation>専用のサーバーを作成する場合、名前はそのサーバーのアドレスの一部になります。英字 a～z、数字、- を使い、56 文字以内にしてください。</translation>
    </message>
    <message>
        <source>A name has 2 to 100 characters: letters a–z, digits, and after the first one also . _ and -.</source>
        <translation>名前は 2 文字から 100 文字までです。英字 a～z と数字を使用でき、2 文字目以降には . _ - も使用できます。</translation>
    </message>
    <message>
        <source>Choose between 1 and %1 agents.</source>
        <translation>エージェントの数は 1 から %1 までにしてください。</translation>
    </message>
    <message>
        <source>With the host's Docker and the container wrapper only one agent fits on a host, because all of them would share the host's /opt/buildagent. Choose one agent, or switch the container wrapper off, or take the method dind or sysbox, where each agent has an engine and directories of its own.</source>
        <translation>ホストの Docker と Container Wrapper を使う場合、すべてのエージェントがホストの /opt/buildagent を共有することになるため、1 つのホストに置けるエージェントは 1 つだけです。エージェントを 1 つにするか、Container Wrapper をオフにするか、エージェントごとに専用のエンジンとディレクトリを持つ方式 dind または sysbox を選んでください。</translation>
    </message>
    <message>
        <source>The minimal agent has no docker command, so builds could not use the engine. Take jetbrains/teamcity-agent.</source>
        <translation>最小エージェントには docker コマンドがないため、ビルドからエンジンを使えません。jetbrains/teamcity-agent を選んでください。</translation>
    </message>
    <message>
        <source>An engine inside the agent needs an image with sudo: a tag that ends in -linux-sudo, such as 2026.1.3-linux-sudo.</source>
        <translation>エージェント内のエンジンには、sudo を含むイメージが必要です。2026.1.3-linux-sudo のように、タグが -linux-sudo で終わるものを使用してください。</translation>
    </message>
    <message>
        <source>This is not an image reference. It looks like jetbrains/teamcity-agent:2026.1.3 or registry.example.com:5000/team/agent:tag, in lower case.</source>
        <translation>イメージ参照ではありません。jetbrains/teamcity-agent:2026.1.3 や registry.example.com:5000/team/agent:tag のように、小文字で入力してください。</translation>
    </message>
    <message>
        <source>With the host's Docker there is no engine to place: this is not used.</source>
        <translation>ホストの Docker を使う場合、配置するエンジンがないため、この設定は使われません。</translation>
    </message>
    <message>
        <source>There is no sidecar in this set-up: this image is not used.</source>
        <translation>この構成にサイドカーはないため、このイメージは使われません。</translation>
    </message>
    <message>
        <source>The rootless variant keeps its data and its socket elsewhere and is not supported here. Take docker:dind or a tag such as docker:29-dind.</source>
        <translation>rootless バリアントはデータとソケットの場所が異なるため、ここでは対応していません。docker:dind、または docker:29-dind のようなタグを選んでください。</translation>
    </message>
    <message>
        <source>Enter the full path of the socket, for example /var/run/docker.sock.</source>
        <translation>ソケットの絶対パスを入力してください (例: /var/run/docker.sock)。</translation>
    </message>
    <message>
        <source>Only the method docker-socket uses this path.</source>
        <translation>このパスを使うのは、方式 docker-socket だけです。</translation>
    </message>
    <message>
        <source>Only the method docker-socket has a socket to filter: this is not used.</source>
        <translation>フィルターするソケットがあるのは方式 docker-socket だけであるため、この設定は使われません。</translation>
    </message>
    <message>
        <source>The proxy lets no containers through, so TeamCity can't run build steps in one. Switch the container wrapper off, or let the proxy pass containers too (run).</source>
        <translation>プロキシがコンテナを通さないため、TeamCity はコンテナ内でビルドステップを実行できません。Container Wrapper をオフにするか、プロキシでコンテナも通すようにしてください (run)。</translation>
    </message>
    <message>
        <source>Under Sysbox the container has to start as root to get the rights an engine needs. That root is an ordinary user on the host.</source>
        <translation>Sysbox では、エンジンに必要な権限を得るために、コンテナを root として起動する必要があります。その root は、ホストでは一般ユーザーです。</translation>
    </message>
    <message>
        <source>A variable needs a name, and the name can't hold an =.</source>
        <translation>変数には名前が必要です。名前に = は使用できません。</translation>
    </message>
    <message>
        <source>A variable's name can't hold blanks: Compose and env files would refuse it.</source>
        <translation>変数の名前に空白は使用できません。Compose と env ファイルで拒否されます。</translation>
    </message>
    <message>
        <source>SERVER_URL is set from the server's address.</source>
        <translation>SERVER_URL は、サーバーのアドレスから設定されます。</translation>
    </message>
    <message>
        <source>AGENT_NAME is set from the name.</source>
        <translation>AGENT_NAME は、名前から設定されます。</translation>
    </message>
    <message>
        <source>A token is a secret and does not belong in settings. Give it in a file at launch (--token-file), or authorise the agent in TeamCity.</source>
        <translation>トークンは秘密情報であり、設定には含められません。起動時にファイルで指定するか (--token-file)、TeamCity でエージェントを承認してください。</translation>
    </message>
    <message>
        <source>DOCKER_IN_DOCKER is set by the placement of the engine.</source>
        <translation>DOCKER_IN_DOCKER は、エンジンの配置によって設定されます。</translation>
    </message>
    <message>
        <source>%1 is set so that the agent finds its sidecar.</source>
        <translation>%1 は、エージェントがサイドカーを見つけられるように設定されます。</translation>
    </message>
    <message>
        <source>%1 is set so that the agent asks the proxy of the socket.</source>
        <translation>%1 は、エージェントがソケットのプロキシに要求を送るように設定されます。</translation>
    </message>
    <message>
        <source>Sysbox refuses to create a container with the variable %1: names that begin with SYSBOX_ are its own.</source>
        <translation>Sysbox は、変数 %1 のあるコンテナの作成を拒否します。SYSBOX_ で始まる名前は Sysbox 専用です。</translation>
    </message>
    <message>
        <source>CONFIG_FILE moves the agent's configuration off its volume: the agent would forget who it is when it is made anew.</source>
        <translation>CONFIG_FILE を指定すると、エージェントの構成がボリュームの外に置かれます。作り直すと、エージェントの身元が失われます。</translation>
    </message>
    <message>
        <source>%1 looks like a secret. Everybody who may use Docker can read it from the container, and it stands in these settings and in all that is exported. Passwords for builds belong in TeamCity's parameters of the type Password.</source>
        <translation>%1 は秘密情報のようです。Docker を使用できる人なら誰でもコンテナから読み取ることができ、これらの設定とエクスポートしたすべてのものに含まれます。ビルド用のパスワードは、TeamCity の Password 型のパラメーターに設定してください。</translation>
    </message>
    <message>
        <source>%1: the source is a full path on the engine's host, or the name of a volume.</source>
        <translation>%1: マウント元は、エンジンのホストの絶対パス、またはボリュームの名前です。</translation>
    </message>
    <message>
        <source>%1: the target is a full path in the agent.</source>
        <translation>%1: マウント先は、エージェント内の絶対パスです。</translation>
    </message>
    <message>
        <source>%1: two volumes can't have the same target.</source>
        <translation>%1: 2 つのボリュームに同じマウント先は指定できません。</translation>
    </message>
    <message>
        <source>%1: the certificates for the sidecar are in this directory.</source>
        <translation>%1: このディレクトリには、サイドカー用の証明書があります。</translation>
    </message>
    <message>
        <source>%1: with this the agent holds the socket itself, and the proxy filters nothing. Leave it out, or switch the proxy off.</source>
        <translation>%1: これを指定すると、エージェント自身がソケットを持つことになり、プロキシは何もフィルターしません。指定を外すか、プロキシをオフにしてください。</translation>
    </message>
    <message>
        <source>%1: agents can't share this directory. Leave it out, and each gets a volume of its own.</source>
        <translation>%1: エージェントはこのディレクトリを共有できません。指定を外すと、それぞれに専用のボリュームが割り当てられます。</translation>
    </message>
    <message>
        <source>"%1" is not a host name.</source>
        <translation>"%1" はホスト名ではありません。</translation>
    </message>
    <message>
        <source>"%1" is no IP address. Use one, or host-gateway for the engine's host.</source>
        <translation>"%1" は IP アドレスではありません。IP アドレス、またはエンジンのホストを表す host-gateway を指定してください。</translation>
    </message>
    <message>
        <source>A label needs a name, and the name can't hold an =.</source>
        <translation>ラベルには名前が必要です。名前に = は使用できません。</translation>
    </message>
    <message>
        <source>A label's name can't hold blanks: the docker command would refuse it.</source>
        <translation>ラベルの名前に空白は使用できません。docker コマンドで拒否されます。</translation>
    </message>
    <message>
        <source>The label %1 is kept for programs' own use.</source>
        <translation>ラベル %1 は、プログラム用に予約されています。</translation>
    </message>
    <message>
        <source>Without a network the agent can't reach TeamCity.</source>
        <translation>ネットワークがないと、エージェントは TeamCity に接続できません。</translation>
    </message>
    <message>
        <source>This is not a network's name: letters a–z, digits, and . _ -.</source>
        <translation>ネットワークの名前ではありません。使用できるのは、英字 a～z、数字、. _ - です。</translation>
    </message>
    <message>
        <source>Sysbox refuses the host's network.</source>
        <translation>Sysbox は、ホストのネットワークを拒否します。</translation>
    </message>
    <message>
        <source>The agent shares a private network with its sidecar and can't be on the network "%1" too. Leave this empty, or name a network that you made.</source>
        <translation>エージェントはサイドカーとプライベートネットワークを共有するため、ネットワーク "%1" には同時に接続できません。空のままにするか、自分で作成したネットワークを指定してください。</translation>
    </message>
    <message>
        <source>On the host's network the agent can't find the server that is made with it: the two share a private network. Leave this empty.</source>
        <translation>ホストのネットワークでは、エージェントは一緒に作成されるサーバーを見つけられません。両者はプライベートネットワークを共有します。空のままにしてください。</translation>
    </message>
    <message>
        <source>The agent shares a private network with its server and can't be on the network "%1" too. Leave this empty, or name a network that you made.</source>
        <translation>エージェントはサーバーとプライベートネットワークを共有するため、ネットワーク "%1" には同時に接続できません。空のままにするか、自分で作成したネットワークを指定してください。</translation>
    </message>
    <message>
        <source>The agent shares a private network with the proxy of the socket and can't be on the network "%1" too. Leave this empty, or name a network that you made.</source>
        <translation>エージェントはソケットのプロキシとプライベートネットワークを共有するため、ネットワーク "%1" には同時に接続できません。空のままにするか、自分で作成したネットワークを指定してください。</translation>
    </message>
    <message>
        <source>On the host's network the host's own names hold: remove the extra hosts.</source>
        <translation>ホストのネットワークでは、ホスト自身の名前が適用されます。追加のホスト名を削除してください。</translation>
    </message>
    <message>
        <source>Give a number of processors, such as 2 or 1.5.</source>
        <translation>2 や 1.5 のように、プロセッサ数を指定してください。</translation>
    </message>
    <message>
        <source>The engine allows no less than 6m. An agent needs about 500m, and its builds more.</source>
        <translation>エンジンは 6m 未満を許可しません。エージェントには約 500m と、ビルドに必要な分が必要です。</translation>
    </message>
    <message>
        <source>An agent alone needs about 500m, and its builds more.</source>
        <translation>エージェントだけで約 500m が必要で、ビルドにはさらに必要です。</translation>
    </message>
    <message>
        <source>Give the highest number of processes, up to %1, or -1 for no limit.</source>
        <translation>プロセス数の上限を %1 以下で指定するか、制限なしの場合は -1 を指定してください。</translation>
    </message>
    <message>
        <source>Choose no, always, unless-stopped, on-failure or on-failure:N.</source>
        <translation>no、always、unless-stopped、on-failure、on-failure:N のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Choose between 0 and 86400 seconds.</source>
        <translation>0 から 86400 秒までにしてください。</translation>
    </message>
    <message>
        <source>The agent needs some seconds to end its build and sign off. Below 30 it may be killed in the middle.</source>
        <translation>エージェントがビルドを終了し、サーバーから切断するには、数秒かかります。30 未満では、途中で強制終了されることがあります。</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>The last lines of its log:</source>
        <translation>ログの最後の数行:</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>The image of %1 has no docker command, so builds can't use an engine.</source>
        <translation>%1 のイメージに docker コマンドがないため、ビルドからエンジンを使えません。</translation>
    </message>
    <message>
        <source>The user of the agent in %1 may not use the engine's socket: its group is not among the user's.</source>
        <translation>%1 のエージェントのユーザーに、エンジンのソケットを使用する権限がありません。ソケットのグループに属していません。</translation>
    </message>
    <message>
        <source>Run the agent as root (--run-as root), or see that the socket's group is the one that the engine's host has; leave --socket-path out to have it looked up.</source>
        <translation>エージェントを root として実行するか (--run-as root)、ソケットのグループがエンジンのホストのものと一致することを確認してください。--socket-path を指定しなければ、グループは自動的に調べられます。</translation>
    </message>
    <message>
        <source>Take jetbrains/teamcity-agent, or an image of your own with the docker command in it.</source>
        <translation>jetbrains/teamcity-agent を選ぶか、docker コマンドを含む独自のイメージを使用してください。</translation>
    </message>
    <message>
        <source>The container %1 stops again and again, with exit code %2.</source>
        <translation>コンテナ %1 が、終了コード %2 で繰り返し停止しています。</translation>
    </message>
    <message>
        <source>The container %1 has stopped with exit code %2.</source>
        <translation>コンテナ %1 が、終了コード %2 で停止しました。</translation>
    </message>
    <message>
        <source>It ran out of memory.</source>
        <translation>メモリが不足しました。</translation>
    </message>
    <message>
        <source>Through the proxy %1 the host's engine does not answer.</source>
        <translation>プロキシ %1 を通じて、ホストのエンジンが応答しません。</translation>
    </message>
    <message>
        <source>The Docker engine in %1 does not answer.</source>
        <translation>%1 の Docker エンジンが応答しません。</translation>
    </message>
    <message>
        <source>The proxy %1 was not ready within %2 seconds.</source>
        <translation>%2 秒以内に、プロキシ %1 の準備ができませんでした。</translation>
    </message>
    <message>
        <source>The Docker engine in %1 was not ready within %2 seconds.</source>
        <translation>%2 秒以内に、%1 の Docker エンジンの準備ができませんでした。</translation>
    </message>
    <message>
        <source>Look whether the engine's socket is where the settings say. On a host with SELinux a policy has to let containers connect to it.</source>
        <translation>エンジンのソケットが設定どおりの場所にあるか確認してください。SELinux を使用するホストでは、コンテナからソケットへの接続をポリシーで許可する必要があります。</translation>
    </message>
    <message>
        <source>Its log names the cause: often a kernel or a host that does not let an engine run inside a container, or a full disk.</source>
        <translation>原因はログに記録されています。多くの場合、コンテナ内でのエンジンの実行を許可しないカーネルやホスト、またはディスクの空き領域不足です。</translation>
    </message>
    <message>
        <source>No Docker engine answered inside %1 within %2 seconds. The docker command there says: %3</source>
        <translation>%2 秒以内に、%1 の内部で応答する Docker エンジンがありませんでした。docker コマンドの出力: %3</translation>
    </message>
    <message>
        <source>Check that the image has the docker command, and for an engine inside the agent that it is one with sudo.</source>
        <translation>イメージに docker コマンドがあることと、エージェント内のエンジンの場合は sudo があることを確認してください。</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The window can&apos;t be loaded: %1</source>
        <translation>ウィンドウを読み込めません: %1</translation>
    </message>
    <message>
        <source>Install dind-wizard again, or use its commands: dind-wizard --help.</source>
        <translation>dind-wizard を再インストールするか、コマンドを使ってください: dind-wizard --help</translation>
    </message>
</context>
<context>
    <name>Yaml</name>
    <message>
        <source>Line %1 is not valid YAML: %2.</source>
        <translation>%1 行目が正しい YAML ではありません: %2。</translation>
    </message>
    <message>
        <source>The line starts with a tab. YAML takes only spaces there.</source>
        <translation>行がタブで始まっています。YAML では、ここに空白しか使用できません。</translation>
    </message>
    <message>
        <source>Look at the indentation, colons and quotes of that line and of the one before it.</source>
        <translation>その行と前の行の、インデント、コロン、引用符を確認してください。</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB.</source>
        <translation>ファイルが 1 MiB を超えています。</translation>
    </message>
    <message>
        <source>The file says too much, or refers to itself: reading stopped at line %1.</source>
        <translation>ファイルの内容が多すぎるか、自身を参照しています。%1 行目で読み込みを中止しました。</translation>
    </message>
    <message>
        <source>Look at the aliases, the names with a * in front.</source>
        <translation>先頭に * の付いた名前 (エイリアス) を確認してください。</translation>
    </message>
    <message>
        <source>something stands behind the end of the file's contents</source>
        <translation>ファイルの内容の終わりより後に、余分な記述があります</translation>
    </message>
</context>
<context>
    <name>docker</name>
    <message>
        <source>What answers is not a Docker engine: it reports no API version.</source>
        <translation>応答したものは Docker エンジンではありません。API バージョンを返しません。</translation>
    </message>
    <message>
        <source>The engine is too old: it speaks version %1 of the Engine API, this program needs %2.</source>
        <translation>エンジンが古すぎます。エンジンの Engine API はバージョン %1 ですが、このプログラムには %2 が必要です。</translation>
    </message>
    <message>
        <source>Update Docker to 20.10 or newer: docs.docker.com/engine/install</source>
        <translation>Docker を 20.10 以降に更新してください: docs.docker.com/engine/install</translation>
    </message>
    <message>
        <source>%1 can't be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 が大きすぎます。</translation>
    </message>
    <message>
        <source>%1 is not a valid JSON object.</source>
        <translation>%1 は正しい JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>Correct the file, or move it away.</source>
        <translation>ファイルを修正するか、別の場所に移動してください。</translation>
    </message>
    <message>
        <source>They belong in the folder that DOCKER_CERT_PATH names, or to the Docker context: ca.pem, cert.pem and key.pem.</source>
        <translation>ca.pem、cert.pem、key.pem は、DOCKER_CERT_PATH のフォルダー、または Docker コンテキストに必要です。</translation>
    </message>
    <message>
        <source>The engine at %1 (from: %2) needs certificates, and %3 can't be read.</source>
        <translation>%1 のエンジン (取得元: %2) には証明書が必要ですが、%3 を読み取れません。</translation>
    </message>
    <message>
        <source>The credential helper %1 %2</source>
        <translation>資格情報ヘルパー %1 %2</translation>
    </message>
    <message>
        <source>Docker's config.json names this helper. Try "docker login", or remove the entry (credsStore, credHelpers) if you don't use it.</source>
        <translation>Docker の config.json で、このヘルパーが指定されています。"docker login" を試すか、使わない場合はエントリ (credsStore、credHelpers) を削除してください。</translation>
    </message>
    <message>
        <source>has a name that is not allowed.</source>
        <translation>の名前は許可されていません。</translation>
    </message>
    <message>
        <source>is not on the PATH.</source>
        <translation>が PATH にありません。</translation>
    </message>
    <message>
        <source>crashed.</source>
        <translation>がクラッシュしました。</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>が失敗しました: %1</translation>
    </message>
    <message>
        <source>answered with something other than credentials.</source>
        <translation>が、資格情報以外の応答を返しました。</translation>
    </message>
    <message>
        <source>can't be started: %1</source>
        <translation>を起動できません: %1</translation>
    </message>
    <message>
        <source>The credential helper %1 answers without end.</source>
        <translation>資格情報ヘルパー %1 の応答が終わりません。</translation>
    </message>
    <message>
        <source>The credential helper %1 did not answer in time.</source>
        <translation>資格情報ヘルパー %1 が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>It may be waiting for you to unlock a key store.</source>
        <translation>キーストアのロック解除を待っている可能性があります。</translation>
    </message>
    <message>
        <source>%1 (from: %2) is no address of a Docker engine.</source>
        <translation>%1 (取得元: %2) は Docker エンジンのアドレスではありません。</translation>
    </message>
    <message>
        <source>An address looks like unix:///var/run/docker.sock, tcp://HOST:2376 or ssh://USER@HOST.</source>
        <translation>アドレスは unix:///var/run/docker.sock、tcp://HOST:2376、ssh://USER@HOST のような形式です。</translation>
    </message>
    <message>
        <source>%1 (from: %2): a path can't stand there.</source>
        <translation>%1 (取得元: %2): ここにパスは指定できません。</translation>
    </message>
    <message>
        <source>The docker command on that machine finds its engine itself.</source>
        <translation>そのマシンの docker コマンドが、エンジンを自動的に見つけます。</translation>
    </message>
    <message>
        <source>%1 (from: %2): Windows has no Unix sockets for this.</source>
        <translation>%1 (取得元: %2): Windows には、このための Unix ソケットがありません。</translation>
    </message>
    <message>
        <source>Use an npipe:// address.</source>
        <translation>npipe:// アドレスを使用してください。</translation>
    </message>
    <message>
        <source>unix://%1 (from: %2): the socket's path has to start with /.</source>
        <translation>unix://%1 (取得元: %2): ソケットのパスは / で始める必要があります。</translation>
    </message>
    <message>
        <source>%1 (from: %2) is no pipe address; one looks like %3.</source>
        <translation>%1 (取得元: %2) はパイプのアドレスではありません。正しい例: %3。</translation>
    </message>
    <message>
        <source>%1 (from: %2): only Windows has named pipes.</source>
        <translation>%1 (取得元: %2): 名前付きパイプがあるのは Windows だけです。</translation>
    </message>
    <message>
        <source>Docker's default</source>
        <translation>Docker の既定</translation>
    </message>
    <message>
        <source>There is no Docker context "%1" (from: %2).</source>
        <translation>Docker コンテキスト "%1" はありません (取得元: %2)。</translation>
    </message>
    <message>
        <source>Contexts that exist: %1. An address starts with unix://, tcp:// or ssh:// (or is a socket's path).</source>
        <translation>存在するコンテキスト: %1。アドレスは unix://、tcp://、ssh:// で始まります (またはソケットのパスです)。</translation>
    </message>
    <message>
        <source>The Docker context "%1" (from: %2) has no address of an engine.</source>
        <translation>Docker コンテキスト "%1" (取得元: %2) にエンジンのアドレスがありません。</translation>
    </message>
    <message>
        <source>Look at it with "docker context inspect %1".</source>
        <translation>"docker context inspect %1" で確認してください。</translation>
    </message>
    <message>
        <source>context %1, chosen by %2</source>
        <translation>コンテキスト %1 (%2 による選択)</translation>
    </message>
    <message>
        <source>The engine answered with no list.</source>
        <translation>エンジンが一覧を返しませんでした。</translation>
    </message>
    <message>
        <source>The engine's answer is not a JSON object.</source>
        <translation>エンジンの応答が JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>Pulling %1 has made no progress for %2 s.</source>
        <translation>%1 のプルが %2 秒間進んでいません。</translation>
    </message>
    <message>
        <source>The registry or the way to it is stuck. Check the network of the engine's host and try again: layers that are complete are kept.</source>
        <translation>レジストリ、またはそこへの経路が止まっています。エンジンのホストのネットワークを確認し、もう一度試してください。完了したレイヤーは残ります。</translation>
    </message>
    <message>
        <source>The command "%1" in the container %2 did not end in time.</source>
        <translation>コンテナ %2 のコマンド "%1" が、時間内に終了しませんでした。</translation>
    </message>
    <message>
        <source>The engine gave the command no id.</source>
        <translation>エンジンがコマンドの ID を返しませんでした。</translation>
    </message>
    <message>
        <source>The engine did not finish in time.</source>
        <translation>エンジンの処理が時間内に終わりませんでした。</translation>
    </message>
    <message>
        <source>The engine has been silent for %1 s.</source>
        <translation>エンジンからの応答が %1 秒間ありません。</translation>
    </message>
    <message>
        <source>It may be overloaded or stuck. See what it logs ("journalctl -u docker") and try again.</source>
        <translation>過負荷であるか、止まっている可能性があります。エンジンのログ ("journalctl -u docker") を確認し、もう一度試してください。</translation>
    </message>
    <message>
        <source>The engine's answer is larger than this program accepts.</source>
        <translation>エンジンの応答が、このプログラムで受け付けられる大きさを超えています。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>A message of the engine is larger than this program accepts.</source>
        <translation>エンジンのメッセージが、このプログラムで受け付けられる大きさを超えています。</translation>
    </message>
    <message>
        <source>The engine's stream is not made of JSON objects.</source>
        <translation>エンジンのストリームが JSON オブジェクトで構成されていません。</translation>
    </message>
    <message>
        <source>The engine's stream ended in the middle of a message.</source>
        <translation>エンジンのストリームがメッセージの途中で終わりました。</translation>
    </message>
    <message>
        <source>The container's output stream is not framed as it should be.</source>
        <translation>コンテナの出力ストリームのフレーム形式が正しくありません。</translation>
    </message>
    <message>
        <source>The container's output stream ended in the middle of a frame.</source>
        <translation>コンテナの出力ストリームがフレームの途中で終わりました。</translation>
    </message>
    <message>
        <source>A frame of the container's output stream claims %1 bytes.</source>
        <translation>コンテナの出力ストリームのフレームが %1 バイトを示しています。</translation>
    </message>
    <message>
        <source>The engine is newer than this program knows. Update dind-wizard.</source>
        <translation>エンジンが、このプログラムの対応しているバージョンより新しいものです。dind-wizard を更新してください。</translation>
    </message>
    <message>
        <source>The registry limits how often you may pull. Run "docker login", or wait.</source>
        <translation>レジストリがプルの回数を制限しています。"docker login" を実行するか、しばらく待ってください。</translation>
    </message>
    <message>
        <source>The registry wants other credentials, or the image's name is wrong. Check the name, then run "docker login" with the registry's host.</source>
        <translation>レジストリが別の資格情報を要求しているか、イメージの名前が間違っています。名前を確認してから、レジストリのホストを指定して "docker login" を実行してください。</translation>
    </message>
    <message>
        <source>The repository has no such tag, or not for this engine's platform. Check the tag.</source>
        <translation>リポジトリにこのタグがないか、エンジンのプラットフォーム用のものがありません。タグを確認してください。</translation>
    </message>
    <message>
        <source>The engine can't reach the registry. Check the host's network, DNS and proxy settings of the engine.</source>
        <translation>エンジンがレジストリに接続できません。ホストのネットワークと、エンジンの DNS およびプロキシの設定を確認してください。</translation>
    </message>
    <message>
        <source>The connection to the registry was cut. Try again: layers that are complete are kept.</source>
        <translation>レジストリへの接続が切断されました。もう一度試してください。完了したレイヤーは残ります。</translation>
    </message>
    <message>
        <source>The registry speaks plain HTTP. Add it to "insecure-registries" of the engine's daemon.json if you trust the network.</source>
        <translation>レジストリが暗号化なしの HTTP を使用しています。ネットワークを信頼できる場合は、エンジンの daemon.json の "insecure-registries" に追加してください。</translation>
    </message>
    <message>
        <source>The call was refused with status %1 and a web page.</source>
        <translation>呼び出しがステータス %1 と Web ページで拒否されました。</translation>
    </message>
    <message>
        <source>A Docker engine does not answer so. A proxy in front of it (a socket proxy, perhaps) has probably denied this call; allow it there.</source>
        <translation>Docker エンジンはこのような応答をしません。その前にあるプロキシ (ソケットプロキシなど) が、この呼び出しを拒否した可能性があります。プロキシで許可してください。</translation>
    </message>
    <message>
        <source>The engine answered with status %1 and no message.</source>
        <translation>エンジンがステータス %1 を返しましたが、メッセージがありません。</translation>
    </message>
    <message>
        <source>The engine gave up pulling and did not say why.</source>
        <translation>エンジンがプルを中止しましたが、理由は示されていません。</translation>
    </message>
    <message>
        <source>The entry for %1 in %2 holds no valid credentials.</source>
        <translation>%2 の %1 のエントリに、有効な資格情報がありません。</translation>
    </message>
    <message>
        <source>Run "docker login %1" again.</source>
        <translation>"docker login %1" をもう一度実行してください。</translation>
    </message>
    <message>
        <source>DOCKER_AUTH_CONFIG is not a valid JSON object.</source>
        <translation>DOCKER_AUTH_CONFIG が正しい JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The connection ended in the middle of the engine's answer.</source>
        <translation>エンジンの応答の途中で接続が切れました。</translation>
    </message>
    <message>
        <source>The engine, or a proxy in front of it, may have been restarted. Try again.</source>
        <translation>エンジン、またはその前のプロキシが再起動された可能性があります。もう一度試してください。</translation>
    </message>
    <message>
        <source>What answers is not a Docker engine: it does not speak HTTP.</source>
        <translation>応答したものは Docker エンジンではありません。HTTP に対応していません。</translation>
    </message>
    <message>
        <source>What answers is not a Docker engine: its answer is not valid HTTP (%1).</source>
        <translation>応答したものは Docker エンジンではありません。正しい HTTP の応答を返しません (%1)。</translation>
    </message>
    <message>
        <source>A rootless engine seems to listen at %1. To use it: --engine unix://%1, or "docker context use rootless".</source>
        <translation>rootless エンジンが %1 で待ち受けているようです。使用するには: --engine unix://%1、または "docker context use rootless"。</translation>
    </message>
    <message>
        <source>Is Docker installed and running? Start Docker Desktop.</source>
        <translation>Docker がインストールされ、実行されているか確認してください。Docker Desktop を起動してください。</translation>
    </message>
    <message>
        <source>Is Docker installed and running? Start it with "sudo systemctl start docker".</source>
        <translation>Docker がインストールされ、実行されているか確認してください。起動するには "sudo systemctl start docker" を実行します。</translation>
    </message>
    <message>
        <source>No Docker engine is at %1 (from: %2): there is no such socket.</source>
        <translation>%1 (取得元: %2) に Docker エンジンがありません。ソケットが存在しません。</translation>
    </message>
    <message>
        <source>If the engine is elsewhere, correct where the address came from: %1.</source>
        <translation>エンジンが別の場所にある場合は、アドレスの取得元を修正してください: %1。</translation>
    </message>
    <message>
        <source>You may not use the Docker engine at %1 (from: %2): permission denied.</source>
        <translation>%1 (取得元: %2) の Docker エンジンを使用する権限がありません: permission denied。</translation>
    </message>
    <message>
        <source>A folder on the way to the socket may be closed to you, too.</source>
        <translation>ソケットに至るフォルダーへのアクセスが禁止されている可能性もあります。</translation>
    </message>
    <message>
        <source>The socket belongs to the group root. Create the group "docker" (sudo groupadd docker), restart the engine and join that group.</source>
        <translation>ソケットはグループ root に属しています。グループ "docker" を作成し (sudo groupadd docker)、エンジンを再起動して、そのグループに参加してください。</translation>
    </message>
    <message>
        <source>The socket belongs to the group %1. Join it, then log out and in again:
sudo usermod -aG %1 "$USER"
Know what that means: whoever is in this group is as powerful as root on this machine.</source>
        <translation>ソケットはグループ %1 に属しています。グループに参加し、ログアウトして再びログインしてください:
sudo usermod -aG %1 "$USER"
このグループに属する人は、このマシンの root と同じ権限を持つことに注意してください。</translation>
    </message>
    <message>
        <source>%1 (from: %2) is a folder, not a socket.</source>
        <translation>%1 (取得元: %2) はソケットではなく、フォルダーです。</translation>
    </message>
    <message>
        <source>A container that was started with "-v %1:…" while no engine listened there has created it. Stop Docker, remove the empty folder (sudo rmdir %1) and start Docker again.</source>
        <translation>そこで待ち受けるエンジンがない間に "-v %1:…" で起動されたコンテナが作成したものです。Docker を停止し、空のフォルダーを削除して (sudo rmdir %1)、Docker をもう一度起動してください。</translation>
    </message>
    <message>
        <source>Nothing listens at %1 (from: %2): the socket is there, but the engine behind it has stopped.</source>
        <translation>%1 (取得元: %2) で待ち受けているものがありません。ソケットはありますが、その先のエンジンが停止しています。</translation>
    </message>
    <message>
        <source>Start it with "sudo systemctl start docker"; what went wrong is in "journalctl -u docker".</source>
        <translation>"sudo systemctl start docker" で起動してください。問題の内容は "journalctl -u docker" で確認できます。</translation>
    </message>
    <message>
        <source>The socket's path %1 (from: %2) is longer than the system allows.</source>
        <translation>ソケットのパス %1 (取得元: %2) が、システムの許容する長さを超えています。</translation>
    </message>
    <message>
        <source>No connection to the Docker engine at %1 (from: %2).</source>
        <translation>%1 (取得元: %2) の Docker エンジンに接続できません。</translation>
    </message>
    <message>
        <source>No connection to the Docker engine at %1 (from: %2): %3</source>
        <translation>%1 (取得元: %2) の Docker エンジンに接続できません: %3</translation>
    </message>
    <message>
        <source>Check the name of the host.</source>
        <translation>ホストの名前を確認してください。</translation>
    </message>
    <message>
        <source>Nothing listens at that port. Engines listen there only if they are told to; ssh://USER@HOST needs no port of theirs.</source>
        <translation>そのポートで待ち受けているものがありません。エンジンは、設定した場合にだけそこで待ち受けます。ssh://USER@HOST では、エンジンのポートは必要ありません。</translation>
    </message>
    <message>
        <source>The engine's certificate has to be valid today, for this host's name, and signed by the authority in ca.pem; and the engine has to know who signed cert.pem. "docker -H %1 --tlsverify version" shows the same.</source>
        <translation>エンジンの証明書は、現在有効で、このホストの名前用であり、ca.pem の認証局によって署名されている必要があります。また、エンジンは cert.pem に署名した認証局を信頼している必要があります。"docker -H %1 --tlsverify version" でも同じ内容を確認できます。</translation>
    </message>
    <message>
        <source>An engine at port 2376 wants TLS: set DOCKER_TLS_VERIFY=1 and DOCKER_CERT_PATH.</source>
        <translation>ポート 2376 のエンジンには TLS が必要です。DOCKER_TLS_VERIFY=1 と DOCKER_CERT_PATH を設定してください。</translation>
    </message>
    <message>
        <source>Is it the engine's port for TLS, 2376?</source>
        <translation>エンジンの TLS 用ポート 2376 を指定しているか確認してください。</translation>
    </message>
    <message>
        <source>The ssh command is not installed here: sudo apt install openssh-client</source>
        <translation>ssh コマンドがここにインストールされていません: sudo apt install openssh-client</translation>
    </message>
    <message>
        <source>The host has another key than the one that you know: it was installed anew, or somebody is in between. Ask who runs it before you change known_hosts.</source>
        <translation>ホストの鍵が、記録されている鍵と異なります。ホストが再インストールされたか、途中に第三者がいる可能性があります。known_hosts を変更する前に、ホストの管理者に確認してください。</translation>
    </message>
    <message>
        <source>Connect once by hand and compare the key: ssh %1</source>
        <translation>一度手動で接続し、鍵を確認してください: ssh %1</translation>
    </message>
    <message>
        <source>ssh can't ask for a password here. Let it log in with a key: ssh-copy-id %1, and ssh-add where the key has a passphrase.</source>
        <translation>ここでは ssh がパスワードの入力を求められません。鍵でログインできるようにしてください。ssh-copy-id %1 を実行し、鍵にパスフレーズがある場合は ssh-add も実行します。</translation>
    </message>
    <message>
        <source>The docker command has to be there on %1, 18.09 or newer.</source>
        <translation>%1 に、バージョン 18.09 以降の docker コマンドが必要です。</translation>
    </message>
    <message>
        <source>Try it by hand: ssh %1 docker version</source>
        <translation>手動で試してください: ssh %1 docker version</translation>
    </message>
    <message>
        <source>The engine has ended its reports.</source>
        <translation>エンジンからの通知が終了しました。</translation>
    </message>
</context>
<context>
    <name>dw::gui::AcceptanceRun</name>
    <message>
        <source>The server does not know %1 yet.</source>
        <translation>サーバーに %1 はまだ登録されていません。</translation>
    </message>
    <message>
        <source>Wait until it has registered.</source>
        <translation>登録されるまでお待ちください。</translation>
    </message>
</context>
<context>
    <name>dw::gui::AccessPanel</name>
    <message>
        <source>Connect with an access token…</source>
        <translation>アクセストークンで接続…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>トークンを破棄</translation>
    </message>
    <message>
        <source>Looks before the launch whether the server’s licence has agents left, whether the name is free, and which agent pools there are.</source>
        <translation>サーバーのライセンスに空きがあるか、名前を使用できるか、どのエージェントプールがあるかを、起動前に確認します。</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Make a token in TeamCity: your profile at the top right, Access Tokens. It is used to look, and changes nothing on the server.</source>
        <translation>TeamCity で、右上のプロファイルから Access Tokens を開き、トークンを作成します。トークンは確認だけに使われ、サーバーには何も変更を加えません。</translation>
    </message>
    <message>
        <source>Keep it in this desktop’s key store</source>
        <translation>このデスクトップのキーストアに保存する</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <translation>%1 として接続しています。</translation>
    </message>
    <message>
        <source>This is no access token.</source>
        <translation>アクセストークンではありません。</translation>
    </message>
    <message>
        <source>A token is one word of letters, digits and . _ ~ + / - =. Copy it again, without anything around it.</source>
        <translation>トークンは、英字、数字、. _ ~ + / - = からなる 1 つの語です。前後に何も含めずに、もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>A key that you make in TeamCity, under Profile, Access Tokens. The server is asked with it; nothing is changed there.</source>
        <translation>TeamCity のプロファイルの Access Tokens で作成する鍵です。サーバーへの問い合わせに使われ、サーバーには何も変更を加えません。</translation>
    </message>
    <message>
        <source>Keeps the token in your desktop’s key store, for the next time. It is kept nowhere else.</source>
        <translation>次回のために、トークンをデスクトップのキーストアに保存します。他の場所には保存されません。</translation>
    </message>
    <message>
        <source>It is not kept: over http it can be read on the way.</source>
        <translation>保存されません。http では、通信経路上で読み取られる可能性があります。</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentDetails</name>
    <message>
        <source>… and %1 more</source>
        <translation>… 他 %1 個</translation>
    </message>
    <message>
        <source>Not compared with how it was launched</source>
        <translation>起動時の内容と比較していません</translation>
    </message>
    <message>
        <source>It is as it was launched.</source>
        <translation>起動時のままです。</translation>
    </message>
    <message>
        <source>It is no longer as it was launched</source>
        <translation>起動時の内容から変わっています</translation>
    </message>
    <message>
        <source>To bring it back:</source>
        <translation>元に戻す方法:</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>置き換え…</translation>
    </message>
    <message>
        <source>%1: %2, %3 in use, %4; can be freed: %5</source>
        <translation>%1: %2 個、うち %3 個を使用中、%4。解放可能: %5</translation>
    </message>
    <message>
        <source>Disk of its own Docker engine</source>
        <translation>専用 Docker エンジンのディスク</translation>
    </message>
    <message>
        <source>Images, containers and caches of its builds.</source>
        <translation>ビルドのイメージ、コンテナ、キャッシュ。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>測定しています…</translation>
    </message>
    <message>
        <source>Free disk…</source>
        <translation>ディスクを解放…</translation>
    </message>
    <message>
        <source>Docker:</source>
        <translation>Docker:</translation>
    </message>
    <message>
        <source>Image:</source>
        <translation>イメージ:</translation>
    </message>
    <message>
        <source>Started:</source>
        <translation>開始:</translation>
    </message>
    <message>
        <source>Uses:</source>
        <translation>使用量:</translation>
    </message>
    <message>
        <source>Beside it:</source>
        <translation>隣のコンテナ:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>サーバー:</translation>
    </message>
    <message>
        <source>Launched as:</source>
        <translation>起動時の構成:</translation>
    </message>
    <message>
        <source>%1 (%2 ago)</source>
        <translation>%1 (経過時間: %2)</translation>
    </message>
    <message>
        <source>%1 of one processor, %2 of memory</source>
        <translation>プロセッサ 1 個の %1、メモリ %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>On the server: %1</source>
        <translation>サーバー上: %1</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentForm</name>
    <message>
        <source>Any build can take the host over.</source>
        <translation>どのビルドもホストを乗っ取れます。</translation>
    </message>
    <message>
        <source>Builds can make images and start no containers: no docker run, no Compose, no container wrapper. They can’t get at the host’s files, but at all its images and its network.</source>
        <translation>ビルドはイメージを作成できますが、コンテナは起動できません (docker run、Compose、Container Wrapper は使えません)。ホストのファイルには手が届きませんが、すべてのイメージとネットワークには手が届きます。</translation>
    </message>
    <message>
        <source>Any build can take the host over, as without a proxy. Only Swarm, secrets and plugins are kept from it.</source>
        <translation>プロキシがない場合と同じく、どのビルドもホストを乗っ取れます。使えなくなるのは、Swarm、シークレット、プラグインだけです。</translation>
    </message>
    <message>
        <source>beside the agent (sidecar)</source>
        <translation>エージェントの隣 (サイドカー)</translation>
    </message>
    <message>
        <source>inside the agent’s container</source>
        <translation>エージェントのコンテナの内部</translation>
    </message>
    <message>
        <source>none: the agent holds the socket</source>
        <translation>なし: エージェントがソケットを持つ</translation>
    </message>
    <message>
        <source>lets images through: build, pull, push</source>
        <translation>イメージを通す: ビルド、プル、プッシュ</translation>
    </message>
    <message>
        <source>lets containers through too</source>
        <translation>コンテナも通す</translation>
    </message>
    <message>
        <source>root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>the image’s own user</source>
        <translation>イメージの既定のユーザー</translation>
    </message>
    <message>
        <source>I have a server</source>
        <translation>サーバーがある場合</translation>
    </message>
    <message>
        <source>No server yet?</source>
        <translation>サーバーがまだない場合</translation>
    </message>
    <message>
        <source>Give a number of processors, such as 2 or 1.5.</source>
        <translation>2 や 1.5 のように、プロセッサ数を指定してください。</translation>
    </message>
    <message>
        <source>Give a size such as 512m or 4g.</source>
        <translation>512m や 4g のように、サイズを指定してください。</translation>
    </message>
    <message>
        <source>Give a whole number, such as 4096.</source>
        <translation>4096 のように、整数を指定してください。</translation>
    </message>
    <message>
        <source>Give a whole number, such as 1400.</source>
        <translation>1400 のように、整数を指定してください。</translation>
    </message>
    <message>
        <source>the default: beside the agent</source>
        <translation>既定: エージェントの隣</translation>
    </message>
    <message>
        <source>the default: inside the agent</source>
        <translation>既定: エージェントの内部</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentInquiry</name>
    <message>
        <source>Not told</source>
        <translation>取得できません</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentLog</name>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Stay at the end of the log.</source>
        <translation>常にログの末尾を表示します。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Leave what is shown as it is. Nothing is lost meanwhile, unless it is more than the log holds.</source>
        <translation>表示中の内容をそのまま保ちます。その間のログも、保持できる量を超えない限り失われません。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save what is shown to a file, with the secrets in it masked.</source>
        <translation>表示中の内容を、秘密情報を伏せ字にしてファイルに保存します。</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>前を検索 (Shift+F3)</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>次を検索 (F3)</translation>
    </message>
    <message>
        <source>Whose log</source>
        <translation>ログの対象</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>ログ内を検索</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Log of the agent</source>
        <translation>エージェントのログ</translation>
    </message>
    <message>
        <source>The container has stopped: this is the end of its log.</source>
        <translation>コンテナは停止しています。ログはここまでです。</translation>
    </message>
    <message>
        <source>The log can’t be followed any further. %1</source>
        <translation>これ以上ログを追従できません。%1</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>まだ何も記録されていません。</translation>
    </message>
    <message>
        <source>Choose an agent to see its log.</source>
        <translation>ログを表示するエージェントを選んでください。</translation>
    </message>
    <message>
        <source>Paused. More has been logged meanwhile.</source>
        <translation>一時停止中です。その間に新しいログが記録されています。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>一時停止中です。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>ログを保存</translation>
    </message>
    <message>
        <source>Logs (*.log *.txt);;All files (*)</source>
        <translation>ログ (*.log *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) left out here: they came faster than they can be shown …</source>
        <translation>
            <numerusform>… 表示が追い付かないため、ここで %n 行を省略しました …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %n time(s)</source>
        <translation>
            <numerusform>%n 件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>The agent’s log, or that of the container beside it.</source>
        <translation>エージェント、またはその隣のコンテナのログです。</translation>
    </message>
    <message>
        <source>Marks what has this in it, as you type. F3 goes on to the next.</source>
        <translation>入力に合わせて、一致する箇所を強調表示します。F3 キーで次の箇所に移動します。</translation>
    </message>
    <message>
        <source>What the container prints, as it prints it. Tokens are masked.</source>
        <translation>コンテナの出力をリアルタイムで表示します。トークンは伏せ字になります。</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentPage</name>
    <message>
        <source>You can’t go on while the text under “%1” holds changes that are not applied.</source>
        <translation>「%1」のテキストに適用されていない変更がある間は、先に進めません。</translation>
    </message>
    <message>
        <source>With an example address until you enter your server’s.</source>
        <translation>サーバーのアドレスを入力するまでは、例のアドレスを表示します。</translation>
    </message>
    <message>
        <source>As it was before the mistake. Correct the marked field to bring it up to date.</source>
        <translation>誤りがある前の内容です。更新するには、マークの付いたフィールドを修正してください。</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentWork</name>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>再起動しています…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>削除しています…</translation>
    </message>
    <message>
        <source>Cleaning up…</source>
        <translation>クリーンアップしています…</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentsModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>稼働時間</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>サーバー上</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>How it gets Docker.</source>
        <translation>Docker を使用する方法です。</translation>
    </message>
    <message>
        <source>TeamCity’s version where the image tells it, else the image’s tag.</source>
        <translation>イメージから分かる場合は TeamCity のバージョン、分からない場合はイメージのタグです。</translation>
    </message>
    <message>
        <source>Of one processor, with the container beside it. Measured for the rows that are shown.</source>
        <translation>プロセッサ 1 個に対する割合で、隣のコンテナを含みます。表示中の行についてのみ測定します。</translation>
    </message>
    <message>
        <source>With the container beside it, without file cache. Measured for the rows that are shown.</source>
        <translation>隣のコンテナを含み、ファイルキャッシュは含みません。表示中の行についてのみ測定します。</translation>
    </message>
    <message>
        <source>What TeamCity says of the agent. It is asked when the agent is chosen, where an access token is kept.</source>
        <translation>TeamCity から見たエージェントの状態です。アクセストークンが保存されている場合に、エージェントを選択すると問い合わせます。</translation>
    </message>
    <message>
        <source>Whether the containers still are as they were launched. It is compared when the agent is chosen.</source>
        <translation>コンテナが起動時のままかどうかを示します。エージェントを選択すると比較します。</translation>
    </message>
</context>
<context>
    <name>dw::gui::AgentsWindow</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 と他 %2 個</translation>
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
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Start the agent, after the container beside it.</source>
        <translation>隣のコンテナを開始してから、エージェントを開始します。</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop it and give a build that runs the time to end that the agent was launched with.</source>
        <translation>停止します。実行中のビルドには、起動時に設定した終了までの猶予時間を与えます。</translation>
    </message>
    <message>
        <source>R&amp;estart</source>
        <translation>再起動(&amp;E)</translation>
    </message>
    <message>
        <source>Stop it, then start it.</source>
        <translation>停止してから開始します。</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>置き換え(&amp;P)…</translation>
    </message>
    <message>
        <source>Launch it anew with changed settings. Its data stays.</source>
        <translation>設定を変更して起動し直します。データは残ります。</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove it, after showing what goes and what stays.</source>
        <translation>削除されるものと残るものを確認してから、削除します。</translation>
    </message>
    <message>
        <source>Open a s&amp;hell</source>
        <translation>シェルを開く(&amp;H)</translation>
    </message>
    <message>
        <source>A shell inside the agent, in your terminal.</source>
        <translation>エージェント内のシェルを、お使いの端末で開きます。</translation>
    </message>
    <message>
        <source>&amp;Free disk…</source>
        <translation>ディスクを解放(&amp;F)…</translation>
    </message>
    <message>
        <source>Remove what the agent’s own Docker engine no longer needs.</source>
        <translation>エージェントの専用 Docker エンジンで不要になったものを削除します。</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>Look whether they still are as they were launched.</source>
        <translation>起動時のままかどうかを確認します。</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>再確認(&amp;L)</translation>
    </message>
    <message>
        <source>Ask the engine for everything once more.</source>
        <translation>すべての情報をエンジンに問い合わせ直します。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Wizard</source>
        <translation>ウィザード(&amp;W)</translation>
    </message>
    <message>
        <source>Show the window that launches agents.</source>
        <translation>エージェントを起動するウィンドウを表示します。</translation>
    </message>
    <message>
        <source>Engine: %1 (from: %2)</source>
        <translation>エンジン: %1 (取得元: %2)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>What happens on the engine is shown as it happens.</source>
        <translation>エンジン上の変化を、その都度表示します。</translation>
    </message>
    <message>
        <source>Not live, trying again</source>
        <translation>ライブではありません、再試行中</translation>
    </message>
    <message>
        <source>This is what was known last. %1</source>
        <translation>最後に取得した情報を表示しています。%1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続しています</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>The engine can’t be reached</source>
        <translation>エンジンに接続できません</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Looking for agents…</source>
        <translation>エージェントを探しています…</translation>
    </message>
    <message>
        <source>The engine is asked for its containers.</source>
        <translation>エンジンにコンテナの一覧を問い合わせています。</translation>
    </message>
    <message>
        <source>No agents here yet</source>
        <translation>まだエージェントがありません</translation>
    </message>
    <message>
        <source>Agents that this program launches on this engine appear here. Other containers never do.</source>
        <translation>このプログラムがこのエンジンで起動したエージェントが、ここに表示されます。他のコンテナは表示されません。</translation>
    </message>
    <message>
        <source>&amp;Launch one</source>
        <translation>エージェントを起動(&amp;L)</translation>
    </message>
    <message>
        <source>Choose an agent to see more of it.</source>
        <translation>詳細を表示するエージェントを選んでください。</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>ディスクを解放</translation>
    </message>
    <message>
        <source>Clean up in the Docker engine of %1?</source>
        <translation>%1 の Docker エンジン内をクリーンアップしますか？</translation>
    </message>
    <message>
        <source>This removes there, and nowhere else: all stopped containers, networks that no container uses, images without a tag that no container uses, and build cache that is not in use. Volumes stay. A build that runs may have to build or pull some of it again.</source>
        <translation>このエンジン内だけで、次のものを削除します: 停止しているすべてのコンテナ、どのコンテナも使用していないネットワーク、どのコンテナも使用していないタグなしのイメージ、使用中でないビルドキャッシュ。ボリュームは残ります。実行中のビルドでは、一部のビルドやプルのやり直しが必要になることがあります。</translation>
    </message>
    <message>
        <source>Also all &amp;images that no container uses</source>
        <translation>どのコンテナも使用していないイメージもすべて削除(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Clean up</source>
        <translation>クリーンアップ(&amp;C)</translation>
    </message>
    <message>
        <source>%1: there is no record here of the settings that it was launched with. It was launched from another account or machine, or from an export.
Start from the container instead: in the wizard’s menu, “Start from an existing container, command or file”.</source>
        <translation>%1: 起動時の設定の記録がここにありません。別のアカウントやマシンから起動されたか、エクスポートしたものから起動されています。
代わりにコンテナから始めてください。ウィザードのメニューで「既存のコンテナ、コマンド、ファイルから開始」を選びます。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>The settings are those of all of them, and launching them again replaces all of them. Nothing happens before you launch.</source>
        <translation>設定はこれらすべてのエージェントに共通で、起動し直すとすべてが置き換えられます。起動するまでは何も変更されません。</translation>
    </message>
    <message>
        <source>&amp;Change the settings</source>
        <translation>設定を変更(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n agent(s) match</source>
        <translation>
            <numerusform>エージェント %n 個中 %1 個が一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>エージェント %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agents are chosen. What you do is done with all of them.</source>
        <translation>
            <numerusform>%n 個のエージェントを選択しています。操作はそのすべてに対して行われます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was launched together with others: %n agents.</source>
        <translation>
            <numerusform>%1 は他のエージェントと一緒に起動されました (エージェント計 %n 個)。</numerusform>
        </translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>用語集</translation>
    </message>
    <message>
        <source>Frees more, and the next builds have to pull or build them again.</source>
        <translation>さらに多くの領域を解放できますが、次のビルドで、イメージのプルまたはビルドがもう一度必要になります。</translation>
    </message>
</context>
<context>
    <name>dw::gui::ComparisonTable</name>
    <message>
        <source>The methods compared</source>
        <translation>方式の比較</translation>
    </message>
    <message>
        <source>Select this to read what it rests on.</source>
        <translation>選択すると、その根拠が表示されます。</translation>
    </message>
    <message>
        <source>How the three methods differ on this machine. Select a cell to read what it rests on.</source>
        <translation>このマシンでの 3 つの方式の違いです。セルを選択すると、その根拠が表示されます。</translation>
    </message>
</context>
<context>
    <name>dw::gui::ContainerList</name>
    <message>
        <source>&amp;Look again</source>
        <translation>再確認(&amp;L)</translation>
    </message>
    <message>
        <source>Part of a name or an image</source>
        <translation>名前またはイメージの一部</translation>
    </message>
    <message>
        <source>Ask the engine for its containers once more.</source>
        <translation>エンジンにコンテナをもう一度問い合わせます。</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>エンジンを探しています…</translation>
    </message>
    <message>
        <source>The engine can’t be reached. %1

You can also run docker inspect NAME where the engine is, and paste what it prints under “Paste”.</source>
        <translation>エンジンに接続できません。%1

エンジンのある場所で docker inspect NAME を実行し、その出力を「貼り付け」に貼り付けることもできます。</translation>
    </message>
    <message>
        <source>Asking the engine for its containers…</source>
        <translation>エンジンにコンテナを問い合わせています…</translation>
    </message>
    <message>
        <source>The engine does not say which containers it has. %1</source>
        <translation>エンジンがコンテナの一覧を返しません。%1</translation>
    </message>
    <message>
        <source>This engine has no containers. Choose another engine on the first page, or paste a command or the output of docker inspect.</source>
        <translation>このエンジンにコンテナはありません。最初のページで別のエンジンを選択するか、コマンドまたは docker inspect の出力を貼り付けてください。</translation>
    </message>
    <message>
        <source>Shows only containers with this in their name or image.</source>
        <translation>名前またはイメージに、入力した文字を含むコンテナだけを表示します。</translation>
    </message>
    <message>
        <source>The containers of the engine. Choose one to see what settings come nearest to it; it is only looked at.</source>
        <translation>エンジンのコンテナです。1 つ選ぶと、最も近い設定が表示されます。コンテナは参照するだけで、変更しません。</translation>
    </message>
    <message>
        <source>Fil&amp;ter:</source>
        <translation>絞り込み(&amp;T):</translation>
    </message>
</context>
<context>
    <name>dw::gui::EngineSession</name>
    <message>
        <source>Docker is not installed on this machine. Install it step by step, or choose an engine that is elsewhere.</source>
        <translation>このマシンに Docker がインストールされていません。手順に従ってインストールするか、別の場所にあるエンジンを選択してください。</translation>
    </message>
</context>
<context>
    <name>dw::gui::Export</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 に書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, with room left.</source>
        <translation>書き込みの権限があり、空き領域のあるフォルダーを選択してください。</translation>
    </message>
</context>
<context>
    <name>dw::gui::FindingList</name>
    <message>
        <source>Fine</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>重大な問題</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注意</translation>
    </message>
</context>
<context>
    <name>dw::gui::GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>用語集</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>用語集を検索</translation>
    </message>
    <message>
        <source>Shows only the words that have this in them.</source>
        <translation>入力した文字を含む用語だけを表示します。</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>What the words of Docker and TeamCity mean.</source>
        <translation>Docker と TeamCity の用語の意味です。</translation>
    </message>
    <message>
        <source>No word has this in it.</source>
        <translation>一致する用語はありません。</translation>
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

またはスクリプト全体、Compose ファイル (services: …)、docker inspect の出力、このプログラムの設定ファイル</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>この設定を使用(&amp;U)</translation>
    </message>
    <message>
        <source>Inspecting %1…</source>
        <translation>%1 を調べています…</translation>
    </message>
    <message>
        <source>%1
Of the %2 files only this one, the first, is read.</source>
        <translation>%1
%2 個のファイルのうち、最初のこのファイルだけを読み込みます。</translation>
    </message>
    <message>
        <source>Open a Compose file, a script or docker inspect output</source>
        <translation>Compose ファイル、スクリプト、または docker inspect の出力を開く</translation>
    </message>
    <message>
        <source>Compose files, scripts, JSON (*.yaml *.yml *.sh *.txt *.json)</source>
        <translation>Compose ファイル、スクリプト、JSON (*.yaml *.yml *.sh *.txt *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a file to see here what would come of it.</source>
        <translation>ファイルを開くと、どのように取り込まれるかがここに表示されます。</translation>
    </message>
    <message>
        <source>Choose a container to see here what would come of it. It stays as it is.</source>
        <translation>コンテナを選択すると、どのように取り込まれるかがここに表示されます。コンテナは変更されません。</translation>
    </message>
    <message>
        <source>Paste or type something to see here what would come of it.</source>
        <translation>貼り付けるか入力すると、どのように取り込まれるかがここに表示されます。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>dw::gui::ImportReport</name>
    <message numerus="yes">
        <source>%n setting(s) not kept</source>
        <translation>
            <numerusform>残さなかった設定 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) added by the method or by default</source>
        <translation>
            <numerusform>方式または既定値により追加された設定 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) kept as they are</source>
        <translation>
            <numerusform>そのまま残した設定 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) understood</source>
        <translation>
            <numerusform>認識した設定 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Method:</source>
        <translation>方式:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>サーバー:</translation>
    </message>
    <message>
        <source>Image:</source>
        <translation>イメージ:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名前:</translation>
    </message>
    <message>
        <source>To correct:</source>
        <translation>要修正:</translation>
    </message>
    <message>
        <source>What became of each setting</source>
        <translation>各設定の扱い</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>No settings can be made of this</source>
        <translation>この内容からは設定を作成できません</translation>
    </message>
    <message>
        <source>Everything in it is kept</source>
        <translation>すべての内容が残されます</translation>
    </message>
    <message>
        <source>a new one for trials, made with the agents</source>
        <translation>試用のため、エージェントと一緒に新しく作成</translation>
    </message>
    <message>
        <source>not in it: enter it on the next page</source>
        <translation>含まれていません。次のページで入力してください</translation>
    </message>
    <message>
        <source>%1, the method’s own</source>
        <translation>%1 (方式の既定)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n agent(s)</source>
        <translation>
            <numerusform>%1、エージェント %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… 他 %1 個</translation>
    </message>
    <message>
        <source>Each part of what was read: whether it is understood, kept as it is, not kept, or added, and why.</source>
        <translation>読み込んだ内容の各項目です。解釈された、そのまま保持された、保持されなかった、追加された、のいずれであるかと、その理由を示します。</translation>
    </message>
</context>
<context>
    <name>dw::gui::LaunchPage</name>
    <message>
        <source>Launching…</source>
        <translation>起動しています…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>元に戻しています…</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <translation>%1 が実行中です</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) are running</source>
        <translation>
            <numerusform>%n 個のエージェントが実行中です</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルされました</translation>
    </message>
    <message>
        <source>The launch failed</source>
        <translation>起動に失敗しました</translation>
    </message>
    <message>
        <source>&amp;Authorize now</source>
        <translation>今すぐ承認(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Authorize in TeamCity</source>
        <translation>TeamCity で承認(&amp;A)</translation>
    </message>
    <message>
        <source>Running, and not working yet</source>
        <translation>実行中ですが、まだ機能していません</translation>
    </message>
    <message>
        <source>Connected, and ready for builds</source>
        <translation>接続済みで、ビルドを実行できます</translation>
    </message>
    <message>
        <source>The server’s choice of pool</source>
        <translation>サーバーが選ぶプール</translation>
    </message>
    <message>
        <source>What builds need is being tried. A new agent waits in TeamCity until somebody authorises it.</source>
        <translation>ビルドに必要な機能を試しています。新しいエージェントは、承認されるまで TeamCity で待機します。</translation>
    </message>
    <message>
        <source>Docker works for its builds, and the server knows it.</source>
        <translation>ビルドで Docker を使用でき、サーバーもそれを認識しています。</translation>
    </message>
</context>
<context>
    <name>dw::gui::LaunchSteps</name>
    <message>
        <source>under way</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>未実行</translation>
    </message>
</context>
<context>
    <name>dw::gui::LogView</name>
    <message>
        <source>The agents’ log appears here once they start.</source>
        <translation>エージェントが起動すると、ここにログが表示されます。</translation>
    </message>
</context>
<context>
    <name>dw::gui::MainWizard</name>
    <message>
        <source>TeamCity agents with Docker</source>
        <translation>Docker を使用する TeamCity エージェント</translation>
    </message>
    <message>
        <source>&amp;Launch</source>
        <translation>起動(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>メニュー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Open settings…</source>
        <translation>設定を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Start &amp;from an existing container, command or file…</source>
        <translation>既存のコンテナ、コマンド、ファイルから開始(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Save settings as…</source>
        <translation>設定に名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Launches that were cut off…</source>
        <translation>中断された起動(&amp;L)…</translation>
    </message>
    <message>
        <source>Start o&amp;ver</source>
        <translation>最初からやり直す(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>About dind-wizard</source>
        <translation>dind-wizard のバージョン情報</translation>
    </message>
    <message>
        <source>dind-wizard %1</source>
        <translation>dind-wizard %1</translation>
    </message>
    <message>
        <source>Sets up TeamCity build agents that can run Docker: in three ways, with what each of them risks in plain words.

Qt %1. MIT licence.</source>
        <translation>Docker を実行できる TeamCity ビルドエージェントをセットアップします。3 つの方式に対応し、それぞれのリスクを分かりやすく説明します。

Qt %1。MIT ライセンス。</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>言語(&amp;N)</translation>
    </message>
    <message>
        <source>The &amp;system’s</source>
        <translation>システムの言語(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Agents…</source>
        <translation>エージェント(&amp;A)…</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>バージョン情報(&amp;B)</translation>
    </message>
    <message>
        <source>TeamCity agents with Docker: replacing %1</source>
        <translation>Docker を使用する TeamCity エージェント: %1 の置き換え</translation>
    </message>
    <message>
        <source>Launch a&amp;gain</source>
        <translation>もう一度起動(&amp;G)</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>最近使った設定を開く(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Forget one</source>
        <translation>履歴から 1 件削除(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>この一覧を消去(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>用語集(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>ヒントを表示(&amp;W)</translation>
    </message>
</context>
<context>
    <name>dw::gui::MethodCard</name>
    <message>
        <source>Choose this method. What it does and what it risks stands below.</source>
        <translation>この方式を選びます。動作とリスクは下に表示されます。</translation>
    </message>
</context>
<context>
    <name>dw::gui::MethodChooser</name>
    <message>
        <source>Do you trust everybody whose code is built here?</source>
        <translation>ここでビルドするコードの作成者を、全員信頼していますか？</translation>
    </message>
    <message>
        <source>&amp;Yes: each of them might as well be root on this host</source>
        <translation>はい: 全員、このホストの root になってもかまわない(&amp;Y)</translation>
    </message>
    <message>
        <source>No, or not &amp;all: pull requests of strangers, say</source>
        <translation>いいえ: 見知らぬ人のプルリクエストなど、信頼できないものがある(&amp;A)</translation>
    </message>
    <message>
        <source>What do builds do with Docker?</source>
        <translation>ビルドでは Docker で何をしますか？</translation>
    </message>
    <message>
        <source>Start several containers together (Compose)</source>
        <translation>複数のコンテナをまとめて起動する (Compose)</translation>
    </message>
    <message>
        <source>Make images, perhaps for other processors (buildx)</source>
        <translation>イメージを作成する (別のプロセッサ用もあり、buildx)</translation>
    </message>
    <message>
        <source>Run tests that start containers (Testcontainers)</source>
        <translation>コンテナを起動するテストを実行する (Testcontainers)</translation>
    </message>
    <message>
        <source>Reach their containers through published ports</source>
        <translation>公開ポートを通じてコンテナに接続する</translation>
    </message>
    <message>
        <source>And this host?</source>
        <translation>このホストについて</translation>
    </message>
    <message>
        <source>It will have more than one agent</source>
        <translation>複数のエージェントを置く</translation>
    </message>
    <message>
        <source>I may install software on it, as root</source>
        <translation>root としてソフトウェアをインストールできる</translation>
    </message>
    <message>
        <source>Answer the first question, and a method is recommended here, with its reasons.</source>
        <translation>最初の質問に答えると、推奨される方式とその理由がここに表示されます。</translation>
    </message>
    <message>
        <source>Whoever can change what a build runs can take over the host with two of the three methods.</source>
        <translation>3 つの方式のうち 2 つでは、ビルドの実行内容を変更できる人なら誰でも、ホストを乗っ取ることができます。</translation>
    </message>
    <message>
        <source>Only Sysbox keeps such builds off the host; what is hostile on purpose belongs into virtual machines.</source>
        <translation>そのようなビルドからホストを守れるのは Sysbox だけです。意図的な攻撃が予想される場合は、仮想マシンで実行してください。</translation>
    </message>
    <message>
        <source>Builds that run docker compose up, say for a database beside the tests.</source>
        <translation>テスト用のデータベースなどのために、docker compose up を実行するビルドです。</translation>
    </message>
    <message>
        <source>Builds that run docker build or docker buildx.</source>
        <translation>docker build または docker buildx を実行するビルドです。</translation>
    </message>
    <message>
        <source>Such tests talk to the engine themselves and reach what they started through ports.</source>
        <translation>このようなテストは、エンジンと直接通信し、起動したコンテナにポートを通じて接続します。</translation>
    </message>
    <message>
        <source>Where such a port opens differs from method to method: on the host, on the engine’s container or on the agent.</source>
        <translation>ポートが開く場所は、ホスト、エンジンのコンテナ、エージェントのいずれかで、方式によって異なります。</translation>
    </message>
    <message>
        <source>Agents that share an engine also share names, ports and folders.</source>
        <translation>エンジンを共有するエージェントは、名前、ポート、フォルダーも共有します。</translation>
    </message>
    <message>
        <source>Sysbox has to be installed on the host first.</source>
        <translation>先に、ホストに Sysbox をインストールする必要があります。</translation>
    </message>
</context>
<context>
    <name>dw::gui::MethodDetails</name>
    <message>
        <source>What it is</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Use it when</source>
        <translation>適している場合</translation>
    </message>
    <message>
        <source>Better not when</source>
        <translation>避けたほうがよい場合</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>Risks in plain words</source>
        <translation>分かりやすく説明したリスク</translation>
    </message>
</context>
<context>
    <name>dw::gui::MethodPage</name>
    <message>
        <source>Works here, but: %1</source>
        <translation>ここで動作しますが、注意があります: %1</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>ここで動作します</translation>
    </message>
    <message>
        <source>Not here: %1</source>
        <translation>ここでは使用できません: %1</translation>
    </message>
    <message>
        <source>Engine not reachable</source>
        <translation>エンジンに接続できません</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>チェックしています…</translation>
    </message>
    <message>
        <source>About this method</source>
        <translation>この方式について</translation>
    </message>
    <message>
        <source>Compare all three</source>
        <translation>3 つの方式を比較</translation>
    </message>
    <message>
        <source>Diagram</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Not sure? Answer a few questions</source>
        <translation>迷ったときは、質問に答えて選択</translation>
    </message>
    <message>
        <source>%1 · found through: %2</source>
        <translation>%1 · 取得元: %2</translation>
    </message>
    <message>
        <source>%1 · as you chose</source>
        <translation>%1 · 選択されたもの</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>エンジンを探しています…</translation>
    </message>
</context>
<context>
    <name>dw::gui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>dw::gui::OutputTabs</name>
    <message>
        <source>This text holds changes that are not applied.</source>
        <translation>このテキストには、適用されていない変更があります。</translation>
    </message>
    <message>
        <source>%1 can’t express all of this</source>
        <translation>%1 では表現できない設定があります</translation>
    </message>
    <message numerus="yes">
        <source>%n more at the top of the text.</source>
        <translation>
            <numerusform>他 %n 件は、テキストの先頭にあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dw::gui::PlanDiagram</name>
    <message>
        <source>About the part of the diagram</source>
        <translation>図の選択部分の説明</translation>
    </message>
    <message>
        <source>Point at a part to read what it is. A click holds it. Tab and the arrow keys go from part to part. + and −, or the wheel with Ctrl, change the size, 0 makes all of it fit, and dragging moves it. Escape lets go of a part.</source>
        <translation>各部分にポインターを合わせると、説明が表示されます。クリックすると固定されます。Tab キーと矢印キーで部分間を移動します。+ と −、または Ctrl を押しながらのホイール操作で拡大と縮小、0 で全体表示、ドラッグで移動します。Esc キーで選択を解除します。</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>As large as fits, and large enough to read</source>
        <translation>文字を読める範囲で、全体が収まる最大の大きさで表示</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>SVG で保存…</translation>
    </message>
    <message>
        <source>Save the diagram as SVG, which stays sharp at any size</source>
        <translation>どの大きさでも鮮明な SVG で図を保存</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>PNG で保存…</translation>
    </message>
    <message>
        <source>Save the diagram as PNG, which every program shows</source>
        <translation>どのプログラムでも表示できる PNG で図を保存</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Point at a part to read what it is, click it to hold it, or walk through the parts with Tab and the arrow keys.</source>
        <translation>各部分にポインターを合わせると説明が表示され、クリックすると固定されます。Tab キーと矢印キーで部分間を移動することもできます。</translation>
    </message>
    <message>
        <source>Risk: </source>
        <translation>リスク: </translation>
    </message>
    <message>
        <source>In the Docker command:</source>
        <translation>Docker コマンドでの記述:</translation>
    </message>
    <message>
        <source>In the Compose file:</source>
        <translation>Compose ファイルでの記述:</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されませんでした</translation>
    </message>
    <message>
        <source>Save the diagram</source>
        <translation>図を保存</translation>
    </message>
    <message>
        <source>What the part of the diagram that you point at or have chosen is, and what it risks.</source>
        <translation>ポインターを合わせた部分、または選択した部分の説明とリスクです。</translation>
    </message>
</context>
<context>
    <name>dw::gui::PreviewEditor</name>
    <message>
        <source>&amp;Discard my changes</source>
        <translation>変更を破棄(&amp;D)</translation>
    </message>
    <message>
        <source>What is to be said about the text</source>
        <translation>テキストに関する注意</translation>
    </message>
    <message>
        <source>Click an entry to go to its line.</source>
        <translation>項目をクリックすると、その行に移動します。</translation>
    </message>
    <message>
        <source>Write this text anew from the settings as they are now.</source>
        <translation>現在の設定から、このテキストを作成し直します。</translation>
    </message>
    <message>
        <source>You can edit this text: the fields follow, and what the agent can’t have is marked at its line. Ctrl+Z takes back what you typed and, when there is nothing left of that, the last change of a field. Tab moves on to what comes next in the window; indent with spaces.</source>
        <translation>このテキストは編集できます。編集するとフィールドに反映され、エージェントで使えないものには行にマークが付きます。Ctrl+Z は入力を取り消し、取り消す入力がなくなると、フィールドの最後の変更を元に戻します。Tab キーはウィンドウ内の次の項目に移動します。インデントには空白を使用してください。</translation>
    </message>
    <message>
        <source>This text is too long to be edited here: change the fields, or save it and edit the file.</source>
        <translation>このテキストは長すぎるため、ここでは編集できません。フィールドを変更するか、保存したファイルを編集してください。</translation>
    </message>
    <message>
        <source>This text is too long to be read here.</source>
        <translation>このテキストは長すぎるため、ここでは読み取れません。</translation>
    </message>
    <message>
        <source>What is marked is brought up to date when you leave the text.</source>
        <translation>マークの付いたものは、テキストから離れると更新されます。</translation>
    </message>
    <message>
        <source>The settings stay as they were until this is corrected.</source>
        <translation>修正されるまで、設定は以前のままです。</translation>
    </message>
    <message>
        <source>The agent will not have what is marked. Take it out, or discard your changes, to go on.</source>
        <translation>マークの付いたものは、エージェントに反映されません。先に進むには、それを削除するか、変更を破棄してください。</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>What comes of your settings, as it would be run or written. It follows each change.</source>
        <translation>設定から作成される、実行または書き出しの内容です。設定を変更するたびに更新されます。</translation>
    </message>
</context>
<context>
    <name>dw::gui::ReachPanel</name>
    <message>
        <source>A hostile build can then no longer:</source>
        <translation>悪意のあるビルドは、次のことができなくなります:</translation>
    </message>
    <message>
        <source>The price: %1</source>
        <translation>代償: %1</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>What a hostile build can do</source>
        <translation>悪意のあるビルドにできること</translation>
    </message>
    <message>
        <source>What would leave it less</source>
        <translation>影響を減らす設定</translation>
    </message>
    <message>
        <source>What does not help</source>
        <translation>効果のない対策</translation>
    </message>
    <message>
        <source>What a build could reach</source>
        <translation>ビルドの影響が及ぶ範囲</translation>
    </message>
</context>
<context>
    <name>dw::gui::RecentLaunches</name>
    <message>
        <source>a server for trials</source>
        <translation>試用のためのサーバー</translation>
    </message>
</context>
<context>
    <name>dw::gui::RecoveryDialog</name>
    <message>
        <source>Nothing is left to do</source>
        <translation>残っている作業はありません</translation>
    </message>
    <message>
        <source>No launch on this engine was cut off.</source>
        <translation>このエンジンで中断された起動はありません。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>A launch was cut off</source>
        <translation>起動が中断されました</translation>
    </message>
    <message>
        <source>The launch of %1, begun on %2, had everything up. Only what it replaced is still to be removed.</source>
        <translation>%2 に開始した %1 の起動では、すべてが実行中になりました。置き換えたものの削除だけが残っています。</translation>
    </message>
    <message>
        <source>The launch of %1, begun on %2, did not come to its end. It has made:</source>
        <translation>%2 に開始した %1 の起動は、完了しませんでした。作成されたもの:</translation>
    </message>
    <message>
        <source>&amp;Remove what was replaced</source>
        <translation>置き換えたものを削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>後で(&amp;L)</translation>
    </message>
    <message>
        <source>Undo removes these, the volumes with what agents have written into them, and puts back what the launch had replaced. Finish does the same, and then launches it again with the same settings.</source>
        <translation>「元に戻す」を選ぶと、これらを、エージェントが書き込んだボリュームも含めて削除し、起動時に置き換えたものを元に戻します。「完了させる」を選ぶと、同じことを行ってから、同じ設定でもう一度起動します。</translation>
    </message>
    <message>
        <source>It had been given a token, which is kept nowhere. To finish it, type: dind-wizard recover --finish --token-file FILE</source>
        <translation>トークンが指定されていましたが、トークンはどこにも保存されません。完了させるには、次のように入力してください: dind-wizard recover --finish --token-file FILE</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>元に戻しています…</translation>
    </message>
    <message>
        <source>Not everything could be taken back</source>
        <translation>一部を元に戻せませんでした</translation>
    </message>
    <message>
        <source>Try again when the cause is gone.</source>
        <translation>原因を取り除いてから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>dw::gui::RemoveAgentsDialog</name>
    <message>
        <source>Remove the &amp;data, too</source>
        <translation>データも削除(&amp;D)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Looking what belongs to them…</source>
        <translation>関連するものを確認しています…</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>削除されるものと残るもの</translation>
    </message>
    <message>
        <source>The data is the agent’s identity on its server, its builds’ folders, and the images and volumes of its own Docker engine. If it stays, a new agent of the same name goes on where this one stopped.</source>
        <translation>データとは、サーバー上でのエージェントの ID、ビルドのフォルダー、専用 Docker エンジンのイメージとボリュームです。データを残すと、同じ名前の新しいエージェントがそのまま引き継ぎます。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing of it is there any more.</source>
        <translation>もう何も残っていません。</translation>
    </message>
    <message>
        <source>They are stopped first: a build that runs gets the time that the agent was given to end. Then this goes and stays:</source>
        <translation>先に停止します。実行中のビルドには、エージェントに設定された終了までの猶予時間を与えます。その後、次のように削除するものと残すものがあります:</translation>
    </message>
    <message>
        <source>goes: %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>残す: %1</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>コンテナ %1</translation>
    </message>
    <message>
        <source>network %1, as soon as no other agent is on it</source>
        <translation>ネットワーク %1 (他のエージェントの接続がなくなり次第)</translation>
    </message>
    <message>
        <source>volume %1</source>
        <translation>ボリューム %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n agents</source>
        <translation>
            <numerusform>%n 個のエージェントを削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that belongs to the agents, with what becomes of it.</source>
        <translation>エージェントに属するすべてのものと、それぞれの扱いです。</translation>
    </message>
    <message>
        <source>Removes the volumes, too. That can’t be undone.</source>
        <translation>ボリュームも削除します。この操作は元に戻せません。</translation>
    </message>
</context>
<context>
    <name>dw::gui::ReviewPage</name>
    <message>
        <source>Diagram</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Looking at the engine…</source>
        <translation>エンジンを確認しています…</translation>
    </message>
    <message>
        <source>Show the steps…</source>
        <translation>手順を表示…</translation>
    </message>
    <message>
        <source>Ready: all checks passed</source>
        <translation>準備完了: すべてのチェックに合格しました</translation>
    </message>
    <message numerus="yes">
        <source>%n other check(s) passed</source>
        <translation>
            <numerusform>その他 %n 件のチェックに合格</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back and correct the marked fields.</source>
        <translation>戻って、マークの付いたフィールドを修正してください。</translation>
    </message>
    <message>
        <source>The text under “%1” holds changes that are not applied: correct or discard them.</source>
        <translation>「%1」のテキストに、適用されていない変更があります。修正するか、破棄してください。</translation>
    </message>
    <message>
        <source>Launching needs the engine; the texts can be used elsewhere.</source>
        <translation>起動にはエンジンが必要ですが、テキストは別の場所で使用できます。</translation>
    </message>
    <message>
        <source>Looking for the engine…</source>
        <translation>エンジンを探しています…</translation>
    </message>
    <message>
        <source>Something stands in the way: see “Before the launch”.</source>
        <translation>起動を妨げる問題があります。「起動前の確認事項」を参照してください。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>保存: %1</translation>
    </message>
    <message>
        <source>%1 (*.%2);;All files (*)</source>
        <translation>%1 (*.%2);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されませんでした</translation>
    </message>
    <message>
        <source>This launch replaces what runs under these names</source>
        <translation>この起動では、これらの名前で実行中のものを置き換えます</translation>
    </message>
    <message>
        <source>Containers of %1 are stopped and set aside, and removed once the new ones are up; if that fails they are put back. Their volumes stay and are used again.</source>
        <translation>%1 のコンテナは停止して退避され、新しいコンテナがすべて実行中になると削除されます。失敗した場合は元に戻されます。ボリュームは残り、再び使用されます。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
</context>
<context>
    <name>dw::gui::ServerStatus</name>
    <message>
        <source>Answer of the server: %1</source>
        <translation>サーバーの応答: %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されませんでした</translation>
    </message>
    <message>
        <source>The certificate could not be saved to %1. Check that you may write there and that the disk isn’t full.</source>
        <translation>証明書を %1 に保存できませんでした。書き込みの権限と、ディスクの空き領域を確認してください。</translation>
    </message>
</context>
<context>
    <name>dw::gui::SetupDialog</name>
    <message>
        <source>A Docker engine for this machine</source>
        <translation>このマシンの Docker エンジン</translation>
    </message>
    <message>
        <source>Sysbox for the engine's host</source>
        <translation>エンジンのホストの Sysbox</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>The engine answers: %1</source>
        <translation>エンジンが応答しています: %1</translation>
    </message>
    <message>
        <source>That is all. Close this, and choose a method.</source>
        <translation>これで完了です。このウィンドウを閉じて、方式を選んでください。</translation>
    </message>
    <message>
        <source>Docker is not installed here</source>
        <translation>Docker がここにインストールされていません</translation>
    </message>
    <message>
        <source>The engine does not run</source>
        <translation>エンジンが実行されていません</translation>
    </message>
    <message>
        <source>Type these in a terminal, one after the other. This program installs nothing itself. Then check again.</source>
        <translation>次のコマンドを、端末で順に入力してください。このプログラム自体は何もインストールしません。完了したら、再チェックしてください。</translation>
    </message>
    <message>
        <source>Docker's own description: %1</source>
        <translation>Docker の公式ドキュメント: %1</translation>
    </message>
    <message>
        <source>Type this in a terminal.</source>
        <translation>次のコマンドを端末で入力してください。</translation>
    </message>
    <message>
        <source>Sysbox's own description: %1</source>
        <translation>Sysbox の公式ドキュメント: %1</translation>
    </message>
    <message>
        <source>The engine knows Sysbox</source>
        <translation>エンジンに Sysbox が登録されています</translation>
    </message>
    <message>
        <source>Last, see that it works: that the engine knows its name is not everything.</source>
        <translation>最後に、動作することを確認してください。エンジンに登録されているだけでは十分ではありません。</translation>
    </message>
    <message>
        <source>Sysbox can't be had here</source>
        <translation>ここでは Sysbox を使用できません</translation>
    </message>
    <message>
        <source>The engine does not know Sysbox yet</source>
        <translation>エンジンに Sysbox がまだ登録されていません</translation>
    </message>
    <message>
        <source>Type these in a terminal on the engine's host, one after the other. This program installs nothing itself. Then check again.</source>
        <translation>次のコマンドを、エンジンのホストの端末で順に入力してください。このプログラム自体は何もインストールしません。完了したら、再チェックしてください。</translation>
    </message>
</context>
<context>
    <name>dw::gui::SetupSteps</name>
    <message>
        <source>It has to show: %1</source>
        <translation>次のように表示されます: %1</translation>
    </message>
    <message>
        <source>To see that it worked; it has to show: %1</source>
        <translation>確認用のコマンドです。次のように表示されます: %1</translation>
    </message>
</context>
<context>
    <name>dw::gui::SpecFile</name>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>%1 を開けませんでした: %2。</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it.</source>
        <translation>ファイルが存在し、読み取りの権限があることを確認してください。</translation>
    </message>
    <message>
        <source>%1 holds no settings that can be used.
%2</source>
        <translation>%1 に使用できる設定がありません。
%2</translation>
    </message>
    <message>
        <source>Correct the file, or open one that was saved here. Your present settings are unchanged.</source>
        <translation>ファイルを修正するか、ここで保存したファイルを開いてください。現在の設定は変更されていません。</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>設定 (*.json)</translation>
    </message>
    <message>
        <source>Compose files and scripts (*.yaml *.yml *.sh *.txt)</source>
        <translation>Compose ファイルとスクリプト (*.yaml *.yml *.sh *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>設定を保存</translation>
    </message>
    <message>
        <source>Settings (*.json);;All files (*)</source>
        <translation>設定 (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>開けませんでした</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されませんでした</translation>
    </message>
</context>
<context>
    <name>dw::gui::StepHeader</name>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>ステップ %1/%2: %3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>this is where you are</source>
        <translation>現在のステップ</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>以降のステップ</translation>
    </message>
</context>
<context>
    <name>dw::gui::TrialServerPanel</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>With this and an empty user name one is administrator, before there is an account or when its password is lost. The server makes a new one at every start.</source>
        <translation>これを使うと、アカウントがまだない場合やパスワードを忘れた場合に、空のユーザー名で管理者としてログインできます。サーバーは、起動のたびに新しいトークンを作成します。</translation>
    </message>
    <message>
        <source>Open the new TeamCity server in the browser.</source>
        <translation>新しい TeamCity サーバーをブラウザーで開きます。</translation>
    </message>
    <message>
        <source>Copy the super user token to the clipboard.</source>
        <translation>スーパーユーザートークンをクリップボードにコピーします。</translation>
    </message>
    <message>
        <source>Super user token</source>
        <translation>スーパーユーザートークン</translation>
    </message>
    <message>
        <source>S&amp;uper user token</source>
        <translation>スーパーユーザートークン(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>%1 を開く(&amp;O)</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>まだ出力されていません</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隠す(&amp;H)</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>表示(&amp;W)</translation>
    </message>
</context>
</TS>
