"""`check` on engines and hosts that are set up in different ways. Where nothing is a blocker a launch
works, by the program and with exported commands; blockers_test.py has the ways in which it fails.

Real set-ups: a plain engine; one that the user may not use, that is stopped, or whose socket is
missing or a folder; names taken; kept settings; a small disk; engines that map users, that lack
Sysbox, that start it by default, whose Sysbox does not start, or is another runtime by that name; the
storage driver vfs; Podman.
Told ones (factsproxy.py changes what a real engine says): rootless, SELinux, seccomp, cgroup versions
and drivers, memory, swarm, proxies, old APIs, Windows and nested engines. That the engine's data is on the
small disk is told as well.
"""

import json
import os
import shutil
import subprocess
import tempfile
import unittest

from checking import LABEL, CheckTest, OtherEngine, PodmanEngine
from lab import BLOCKER, ENGINE, PATIENCE, clean_environment


class OnTheLabsEngine(CheckTest):
    def test_plain(self):
        for method in ("docker-socket", "dind"):
            with self.subTest(method):
                checks = self.assert_works(*self.options(method=method))
                self.assert_verdict(checks, "engine", "ok")
                self.assert_verdict(checks, "name:" + self.name, "ok")

    def test_the_server_does_not_answer(self):
        """An agent waits for its server: no more than a warning."""
        checks = self.assert_works(*self.options())
        self.assert_verdict(checks, "server", "warning", "teamcity.invalid")

    def test_engine_not_permitted(self):
        """As a user who is not in the socket's group."""
        folder = tempfile.mkdtemp(dir="/var/tmp")
        self.addCleanup(shutil.rmtree, folder)
        os.chmod(folder, 0o755)
        program = shutil.copy(self.program, folder)
        os.chmod(program, 0o755)
        engine = self.told()
        os.chmod(engine.removeprefix("unix://"), 0o660)
        nobody = ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups", program]
        answers = [subprocess.run([*nobody, command, "--engine", engine, *self.options(), "--json"],
                                  capture_output=True, text=True, timeout=PATIENCE,
                                  env=clean_environment(HOME=folder, USER="nobody"))
                   for command in ("check", "launch")]
        self.assertEqual([done.returncode for done in answers], [ENGINE, ENGINE], answers)
        check = json.loads(answers[0].stdout)["checks"][0]
        self.assertIn("permission denied", check["found"])
        self.assertIn("sudo usermod -aG docker nobody", check["commands"])

    def test_socket_missing_folder_or_stopped(self):
        missing = os.path.join(self.folder, "missing.sock")
        dead = os.path.join(self.folder, "dead.sock")
        with subprocess.Popen(["/usr/bin/python3", "-c", "import socket, sys\n"
                               "socket.socket(socket.AF_UNIX).bind(sys.argv[1])", dead]) as binder:
            self.assertEqual(binder.wait(PATIENCE), 0)
        for path, command in {missing: "systemctl start docker", dead: "journalctl",
                              self.folder: "rmdir"}.items():
            with self.subTest(path):
                checks = self.check(*self.options(), engine="unix://" + path, expect=ENGINE)
                self.assert_only_blocker(checks, "engine", command)
                self.launch(*self.options(), engine="unix://" + path, expect=ENGINE)

    def test_settings_that_an_agent_has_kept(self):
        """Read through a container that has the volume, and through one made for it."""
        volume = self.name + "-conf"
        self.docker("volume", "create", "--label", LABEL + self.name, volume)
        self.assert_verdict(self.check(*self.options()), "settings:" + volume, "ok")
        properties = "serverUrl=http\\://old.example\\:8111\nname=" + self.name + "\n"
        self.docker("run", "--rm", "-i", "-v", volume + ":/v", self.image, "/bin/sh", "-c",
                    "/bin/busybox cat > /v/buildAgent.properties", input=properties)
        for holder in (False, True):
            with self.subTest(held=holder):
                if holder:
                    self.docker("container", "create", "-v", volume + ":/elsewhere", self.image)
                checks = self.check(*self.options())
                self.assert_verdict(checks, "settings:" + volume, "warning",
                                    "http://old.example:8111", "docker", "volume rm " + volume)
                change, = checks["settings:" + volume]["changes"]
                self.assertEqual(change["spec"]["serverUrl"], "http://old.example:8111")

    def test_little_room(self):
        """The disk is real, that it is the engine's is told."""
        disk = os.path.join(self.folder, "disk")
        os.mkdir(disk)
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", disk], check=True)
        self.addCleanup(subprocess.run, ["umount", disk], check=True)
        engine = self.told(info={"DockerRootDir": disk})
        self.assert_verdict(self.check(*self.options(), engine=engine), "disk", "warning", "67.1 MB")

    def test_sysbox_works(self):
        """The lab's stand-in shows a mapping as Sysbox does."""
        checks = self.check(*self.options(method="sysbox"))
        self.assert_verdict(checks, "sysbox", "ok", "user 231072 of the host")

    def test_sysbox_not_tried(self):
        """Without an image there is nothing to try it with."""
        image = os.environ["DW_LAB_REGISTRY"] + "/no/such-agent:1"
        checks = self.check(*self.options(method="sysbox", image=image), expect=BLOCKER)
        self.assert_verdict(checks, "sysbox", "ok", "not tried")

    def test_what_engines_say(self):
        """Told."""
        security = ["name=seccomp,profile=default"]
        for facts, method, id, verdict in [
                ({"SecurityOptions": [*security, "name=rootless"]}, "dind", "rootless", "warning"),
                ({"SecurityOptions": [*security, "name=rootless"]}, "docker-socket", "rootless",
                 "ok"),
                ({"SecurityOptions": [*security, "name=selinux"]}, "docker-socket", "selinux",
                 "warning"),
                ({"SecurityOptions": [*security, "name=selinux"]}, "dind", "selinux", "ok"),
                ({"SecurityOptions": []}, "dind", "confinement", "warning"),
                ({"CgroupVersion": "1"}, "dind", "cgroup", "ok"),
                ({"CgroupVersion": "1", "ServerVersion": "29.0.0"}, "dind", "version:cgroup-v1",
                 "warning"),
                ({"CgroupVersion": "2"}, "dind", "cgroup", "ok"),
                ({"DriverStatus": [["Backing Filesystem", "overlayfs"]]}, "dind", "storage",
                 "warning"),
                ({"MemTotal": 500_000_000}, "dind", "memory", "warning"),
                ({"Swarm": {"LocalNodeState": "active"}}, "docker-socket", "swarm", "warning"),
                ({"Swarm": {"LocalNodeState": "active"}}, "dind", "swarm", "ok"),
                ({"HttpProxy": "http://u:secret@proxy.example:3128"}, "dind", "proxy", "warning"),
                ({"OperatingSystem": "Alpine (containerized)"}, "dind", "nested", "warning"),
                ({"Warnings": ["WARNING: API is accessible on http://0.0.0.0:2375 without "
                               "encryption."]}, "dind", "insecure-api", "warning"),
                ({"Name": "another-machine"}, "docker-socket", "socket", "ok"),
        ]:
            with self.subTest(id, method=method, verdict=verdict):
                checks = self.check(*self.options(method=method), engine=self.told(info=facts))
                self.assert_verdict(checks, id, verdict)
                self.assertNotIn("secret", json.dumps(checks))
        limited = self.options("--cpus", "0.5")
        self.assert_verdict(self.check(*limited, engine=self.told(info={"CgroupDriver": "none"})),
                            "cgroup", "warning")

    def test_versions(self):
        """Told. An engine of which this program can use nothing has refused (3), as one that can't
        be reached: no choice of the user's would make a launch work on it (5)."""
        picky = self.told(version={"MinAPIVersion": "1.44"})
        self.assert_verdict(self.check(*self.options(), engine=picky), "api", "warning", "1.44")
        for api in ("1.24", "1.40"):
            old = self.told(api=api)
            checks = self.check(*self.options(), engine=old, expect=ENGINE)
            self.assert_only_blocker(checks, "engine", "too old")
            self.launch(*self.options(), engine=old, expect=ENGINE)


class OnAnEngineWithVfs(OtherEngine):
    lab_options = ["--daemon-json", '{"storage-driver": "vfs"}']

    def test_warns_and_works(self):
        checks = self.assert_works(*self.options())
        self.assert_verdict(checks, "storage", "warning", "vfs")


class OnAnEngineWhoseSysboxIsAnother(OtherEngine):
    """Plain runc by the name of sysbox-runc."""

    lab_options = ["--daemon-json", '{"runtimes": {"sysbox-runc": {"path": "/usr/sbin/runc"}},'
                                    ' "default-runtime": "runc"}']

    def test_warns(self):
        checks = self.check(*self.options(method="sysbox"))
        self.assert_verdict(checks, "runtime", "ok")
        self.assert_verdict(checks, "sysbox", "warning", "root on the host")


class OnPodman(PodmanEngine):
    def test_warns_and_works(self):
        # Removed by force, a container of Podman's still gets its time to stop.
        checks = self.assert_works(*self.options("--stop-timeout", "1"))
        self.assert_verdict(checks, "podman", "warning", "Podman")


if __name__ == "__main__":
    unittest.main()
