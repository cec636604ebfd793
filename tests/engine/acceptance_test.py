"""launch --until connected: it passes for agents that work, and says what is wrong with those that
don't. Each of twelve ways to be broken is made on purpose."""

import contextlib
import os
import pathlib
import re
import subprocess
import unittest

from faultproxy import FaultProxy
from lab import (AGENT_IMAGE, COMBINATIONS, DIND_AGENT, DIND_SIDECAR, DOCKER_SOCKET, ENGINE_IMAGE,
                 LAUNCH_FAILED, SUDO_IMAGE, LabTest, eventually, unique_name)

TOKEN = "token-of-this-test"


class Acceptance(LabTest):
    def setUp(self):
        super().setUp()
        self.name = unique_name("accept")
        for image in (AGENT_IMAGE, SUDO_IMAGE, ENGINE_IMAGE):
            if not self.docker.has_image(image):
                self.docker("pull", "-q", image)

    def accept(self, *options, token=None, timeout=90, server=None, **how):
        token = token or os.environ["DW_LAB_TEAMCITY_TOKEN"]
        arguments = ["launch", "--engine", self.docker.engine, "--name", self.name, "--server-url",
                     server or os.environ["DW_LAB_TEAMCITY_URL"], "--until", "connected",
                     "--access-token-file", self.secret_file(token), "--timeout", str(timeout)]
        return self.run_program(*arguments, *options, **how)

    def rejected(self, *options, says, before=None, **how):
        """Refused with the diagnosis, and nothing is left of it."""
        before = before or self.docker.snapshot()
        done = self.accept(*options, expect=LAUNCH_FAILED, **how)
        for words in says:
            self.assertIn(words, done.stderr)
        self.assertIn("Everything that this launch had made is removed", done.stderr)
        self.assert_unchanged(before)
        return done.stderr

    def images(self):
        return set(self.docker("image", "ls", "-q", "--no-trunc").split())

    # --- good ones -----------------------------------------------------------------------------

    def test_agents_that_work(self):
        for combination in COMBINATIONS:
            with self.case(combination=combination):
                self.name = unique_name("accept-" + combination.slug)
                server = self.own_teamcity(TOKEN)
                images = self.images()
                done = self.accept(*combination.options, "--authorize", server=server, token=TOKEN)
                self.assertEqual(done.stdout.split(), [self.name])
                for words in ("a container of it ran", "see the agent's files", "up to date",
                              "authorised now", "knows of its Docker"):
                    self.assertIn(words, done.stderr)
                self.assertNotIn("Authorise new agents", done.stderr)
                # The launch may have pulled what its containers are made of, and nothing else is new.
                used = self.docker("inspect", "-f", "{{.Image}}", *self.docker("ps", "-aq").split())
                self.assertEqual(self.images() - images - set(used.split()), set(),
                                 "the trial's image is left")
                self.agents("remove", self.name, "--volumes")

    def test_pool(self):
        with self.case():
            server = self.own_teamcity(TOKEN)
            done = self.accept("--authorize", "--pool", "Linux", server=server, token=TOKEN)
            self.assertIn("authorised now, in the pool Linux", done.stderr)
            self.agents("remove", self.name, "--volumes")

    def test_no_such_pool(self):
        server = self.own_teamcity(TOKEN)
        self.rejected("--authorize", "--pool", "Nowhere", server=server, token=TOKEN,
                      says=["no agent pool called Nowhere", "Default, Linux"])

    def test_without_a_token_the_log_tells(self):
        done = self.run_program(*self.launch_arguments(self.name, "--until", "connected",
                                                       "--timeout", "90"))
        self.assertIn("its log says that it has registered", done.stderr)
        self.assertIn("Authorise new agents", done.stderr)

    # --- twelve broken ones --------------------------------------------------------------------

    def test_no_docker_command(self):
        image = unique_name("no-docker")
        self.docker.build_tiny(image, "sleep", "600")
        self.addCleanup(self.docker, "image", "rm", "-f", image, check=False)
        self.rejected("--image", image, says=["no docker command", "jetbrains/teamcity-agent"])

    def test_engine_dies(self):
        image = unique_name("dying-engine")
        self.docker.build(image, "FROM scratch\nCOPY busybox /busybox\nCOPY busybox /bin/sh\n"
                                 "COPY docker /bin/docker\nCMD [\"/busybox\", \"sh\", \"-c\", "
                                 "\"/busybox sleep 6; echo out of inodes; exit 7\"]\n",
                          docker="#!/bin/sh\necho 1\n")
        self.addCleanup(self.docker, "image", "rm", "-f", image, check=False)
        self.rejected(*DIND_SIDECAR.options, "--engine-image", image, "--restart", "no",
                      says=[f"{self.name}-docker has stopped with exit code 7", "out of inodes"])

    def test_wrong_group(self):
        proxy = FaultProxy(os.path.join(self.scratch_folder(), "s"), self.docker.socket)
        self.addCleanup(proxy.close)
        os.chmod(proxy.path, 0o600)
        self.rejected("--run-as", "agent", "--socket-path", proxy.path,
                      says=["may not use the engine's socket", "--run-as root"])

    def test_missing_path_mount(self):
        volume = unique_name("elsewhere")
        self.docker("volume", "create", volume)
        self.rejected("--volume", f"{volume}:/opt/buildagent/work",
                      says=["does not see the agent's files in /opt/buildagent/work"])

    def test_tag_without_sudo(self):
        image = unique_name("example") + "/agent:plain"
        self.docker("tag", AGENT_IMAGE, image)
        self.addCleanup(self.docker, "image", "rm", image, check=False)
        said = self.rejected(*DIND_AGENT.options, "--image", image, timeout=20,
                             says=["No Docker engine answered", "sudo"])
        self.assertIn("The last lines of its log", said)

    def test_stale_settings(self):
        other = self.own_teamcity(TOKEN)
        self.launch(self.name, "--until", "started")
        eventually("its settings", lambda: self.docker.succeeds(
            "exec", self.name, "test", "-s", "/data/teamcity_agent/conf/buildAgent.properties"))
        self.agents("remove", self.name)  # the volumes stay
        self.rejected(server=other, token=TOKEN,
                      says=["an earlier agent has kept", os.environ["DW_LAB_TEAMCITY_URL"],
                            "--volumes"])

    def test_nobody_authorises(self):
        server = self.own_teamcity(TOKEN)
        self.rejected(server=server, token=TOKEN, timeout=25,
                      says=["Nobody has authorised", f"{server}/agents.html", "--authorize"])

    def test_no_licence(self):
        server = self.own_teamcity(TOKEN, "--max-agents", "1", "--authorized-agent", "the-only-one")
        self.rejected("--authorize", server=server, token=TOKEN,
                      says=["no room for another agent", "pause the whole build queue"])

    def test_server_in_maintenance(self):
        server = self.own_teamcity(TOKEN, "--mode", "maintenance")
        self.rejected(server=server, token=TOKEN, timeout=15, says=["did not connect", "finish its set-up"])

    def test_server_is_gone(self):
        gateway = re.search(r"//([^:/]+)", os.environ["DW_LAB_TEAMCITY_URL"])[1]
        self.rejected(server=f"http://{gateway}:9", timeout=15,
                      says=["did not connect", "The agent's log says"])

    def test_mtu(self):
        network = unique_name("narrow")
        self.docker("network", "create", "-o", "com.docker.network.driver.mtu=1400", network)
        self.rejected(*DIND_AGENT.options, "--network", network,
                      says=["MTU", "up to 1500 bytes", "only 1400", "--engine-mtu 1400"])

    def test_disk_full(self):
        folder = self.scratch_folder()
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder], check=True)
        self.addCleanup(subprocess.run, ["umount", "-l", folder], check=True)
        self.rejected(*DIND_AGENT.options, "--volume", f"{folder}:/var/lib/docker", timeout=40,
                      says=["no space left on device"])

    def test_wrong_token_is_said_at_once(self):
        server = self.own_teamcity(TOKEN)
        self.rejected(server=server, token="some-other-token",
                      says=["does not accept the access token"])

    def test_token_is_nowhere(self):
        """Neither among the arguments nor in what is printed."""
        server = self.own_teamcity(TOKEN)
        done = self.accept("--authorize", server=server, token=TOKEN)
        self.assertNotIn(TOKEN, done.stdout + done.stderr + " ".join(done.args))
        self.assertFalse([path for path in pathlib.Path(self.data_home).rglob("*")
                          if path.is_file() and TOKEN in path.read_text(errors="replace")])


if __name__ == "__main__":
    unittest.main()
