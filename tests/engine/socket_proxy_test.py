"""What a socket's proxy lets through and what it refuses, from inside the agent: the words that
`risks` and the drawing find for it hold on a real engine."""

import os
import socket
import unittest

from lab import BLOCKER, DONE, ENGINE_IMAGE, LAUNCH_FAILED, LabTest, unique_name

REFUSED = "403 Forbidden"

# One step that says who and where it is, with the classic builder and with BuildKit. $1 is the
# value of --network, $2 the image's name.
BUILD = r"""
set -e
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cp /bin/busybox .
printf 'FROM scratch\nCOPY busybox /bin/sh\nCOPY busybox /busybox\nRUN /busybox ip -o -4 address\n' > Dockerfile
DOCKER_BUILDKIT=0 docker build --no-cache --network "$1" -t "$2" . 2>&1
DOCKER_BUILDKIT=1 docker build --no-cache --network "$1" -t "$2" --progress plain . 2>&1
"""

# What belongs to a whole swarm, to plugins, or to the engine itself.
NEVER = [["service", "ls"], ["swarm", "init"], ["node", "ls"], ["secret", "ls"], ["config", "ls"],
         ["plugin", "ls"], ["system", "df"]]


class SocketProxy(LabTest):
    def launch_behind_proxy(self, proxy, *options):
        name = unique_name("proxy-" + proxy)
        self.launch(name, "--socket-proxy", proxy, "--container-wrapper", "off", *options)
        self.agent = name
        return name

    def inside(self, *command):
        """Exit code and output of docker in the agent."""
        script = 'docker "$@" 2>&1; echo "exit code $?"'
        said = self.docker("exec", self.agent, "sh", "-c", script, "sh", *command)
        output, _, code = said.rpartition("exit code ")
        return int(code), output

    def assert_refused(self, *command):
        code, said = self.inside(*command)
        self.assertNotEqual(code, 0, command)
        self.assertIn(REFUSED, said, command)

    def assert_done(self, *command):
        code, said = self.inside(*command)
        self.assertEqual(code, 0, f"{command}: {said}")
        return said

    def build(self, network="default"):
        tag = unique_name("built-behind-proxy")
        self.addCleanup(self.docker, "image", "rm", "-f", tag, check=False)
        said = self.docker("exec", self.agent, "sh", "-c", BUILD, "sh", network, tag)
        self.assertTrue(self.docker.has_image(tag), said)
        return said

    def image(self):
        return self.docker.inspect(self.agent)["Config"]["Image"]

    def test_build_makes_images_and_starts_no_containers(self):
        with self.case():
            self.launch_behind_proxy("build")
            self.build()
            self.assert_done("pull", ENGINE_IMAGE)
            self.assert_done("tag", ENGINE_IMAGE, "renamed-behind-proxy")
            self.assert_done("image", "rm", "renamed-behind-proxy")
            self.assert_done("info")
            before = self.docker.snapshot()
            for command in (["run", "--rm", self.image(), "true"],
                            ["run", "--rm", "-v", "/:/host", self.image(), "true"],
                            ["run", "--rm", "--privileged", self.image(), "true"],
                            ["create", self.image()], ["ps"], ["inspect", self.agent],
                            ["exec", self.agent, "true"], ["cp", self.agent + ":/etc/hostname", "-"],
                            ["rm", "-f", self.agent], ["commit", self.agent],
                            ["network", "ls"], ["volume", "ls"], ["volume", "create"],
                            ["events", "--until", "1s"], *NEVER):
                with self.subTest(command=command):
                    self.assert_refused(*command)
            self.assert_unchanged(before)
            self.agents("remove", self.agent, "--volumes")

    def test_build_still_reaches_images_and_the_hosts_network(self):
        """What the risk says is left."""
        with self.case():
            self.launch_behind_proxy("build")
            gateway = os.environ["DW_LAB_GATEWAY"]
            self.assertNotIn(gateway, self.build("default"))
            self.assertIn(gateway, self.build("host"), "the host's own address")
            saved = self.docker("exec", self.agent, "sh", "-c",
                                'docker save "$1" | wc -c', "sh", self.image())
            self.assertGreater(int(saved), 1_000_000)
            self.agents("remove", self.agent, "--volumes")

    def test_run_is_the_whole_host(self):
        with self.case():
            self.launch_behind_proxy("run")
            self.build()
            other = unique_name("somebody-elses")
            self.docker("run", "-d", "--name", other, "-e", "PASSWORD=seen", "--entrypoint", "sleep",
                        self.image(), "1000")
            said = self.assert_done("run", "--rm", "--user", "0", "-v", "/:/host", "--entrypoint",
                                    "cat", self.image(), "/host/etc/machine-id")
            with open("/etc/machine-id", encoding="ascii") as file:
                self.assertIn(file.read().strip(), said, "a file of the host")
            self.assert_done("run", "--rm", "--privileged", "--entrypoint", "true", self.image())
            self.assertIn("PASSWORD=seen", self.assert_done("inspect", other))
            self.assert_done("exec", other, "true")
            self.assert_done("network", "ls")
            self.assert_done("volume", "ls")
            self.assert_done("rm", "-f", "-v", other)
            for command in NEVER:
                with self.subTest(command=command):
                    self.assert_refused(*command)
            self.agents("remove", self.agent, "--volumes")

    def test_agent_has_no_other_way_to_the_socket(self):
        with self.case():
            name = self.launch_behind_proxy("build", "--run-as", "agent")
            self.assertEqual(self.docker("exec", name, "id", "-u"), "1000")
            agent, proxy = self.docker.inspect(name), self.docker.inspect(name + "-socket-proxy")
            self.assertNotIn("docker.sock", str(agent["Mounts"]))
            self.assertFalse(agent["HostConfig"]["GroupAdd"])
            self.assertEqual(proxy["HostConfig"]["PortBindings"] or {}, {})
            self.assertEqual(list(proxy["NetworkSettings"]["Networks"]), [name + "-net"])
            self.build()
            self.agents("diff", name, expect=DONE)
            self.agents("remove", name, "--volumes")

    def test_each_agent_has_its_own(self):
        with self.case():
            name = unique_name("two-behind-proxies")
            # With the wrapper left on: its directories are volumes here.
            launched = self.launch(name, "--socket-proxy", "build", "--count", "2")
            self.assertEqual(launched.stdout.split(), [f"{name}-1", f"{name}-2"])
            for self.agent in launched.stdout.split():
                self.build()
                self.assert_running(self.agent + "-socket-proxy")
            self.agents("remove", name + "-1", "--volumes")
            self.agent = name + "-2"
            self.build()
            self.agents("remove", self.agent, "--volumes")

    def test_name_that_is_taken_is_found_before_the_launch(self):
        with self.case():
            name = unique_name("taken")
            self.docker("create", "--name", name + "-socket-proxy", self.image_of_lab())
            said = self.run_program("check", *self.launch_arguments(
                name, "--socket-proxy", "run", "--container-wrapper", "off")[1:], expect=BLOCKER)
            self.assertIn(name + "-socket-proxy", said.stdout)
            self.docker("rm", "-v", name + "-socket-proxy")

    def test_dead_socket_fails_the_launch_and_leaves_nothing(self):
        with self.case():
            path = os.path.join(self.scratch_folder(), "docker.sock")
            listener = socket.socket(socket.AF_UNIX)
            self.addCleanup(listener.close)
            listener.bind(path) # nobody listens
            failed = self.launch(unique_name("dead"), "--socket-proxy", "build",
                                 "--container-wrapper", "off", "--socket-path", path,
                                 expect=LAUNCH_FAILED)
            self.assertIn("Through the proxy", failed.stderr)

    def image_of_lab(self):
        self.docker("pull", ENGINE_IMAGE)
        return ENGINE_IMAGE


if __name__ == "__main__":
    unittest.main()
