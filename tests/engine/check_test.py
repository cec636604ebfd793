"""`check`: verdicts, remedies and exit codes, where a launch would work and for every blocker."""

import json
import os
import re
import unittest

from lab import (AGENT_IMAGE, BLOCKER, COMBINATIONS, DIND_SIDECAR, DONE, ENGINE, LabTest, USAGE,
                 unique_name)


def without_sizes(text):
    """How much room a disk has changes from one look to the next."""
    return re.sub(r"[0-9.]+ [MGT]B", "… GB", text)


class Check(LabTest):
    def setUp(self):
        super().setUp()
        self.name = unique_name("check")
        self.before = self.docker.snapshot()

    def check(self, *options, expect=DONE, engine=None, server=True):
        """Returns the checks by id; looking has changed nothing."""
        url = ["--server-url", os.environ["DW_LAB_TEAMCITY_URL"]] if server else []
        arguments = ["check", "--engine", engine or self.docker.engine, "--name", self.name, *url,
                     *options]
        before = self.docker.snapshot()
        answer = json.loads(self.run_program(*arguments, "--json", expect=expect).stdout)
        text = self.run_program(*arguments, expect=expect).stdout
        self.assert_unchanged(before)
        self.assertEqual(answer["verdict"] == "blocker", expect != DONE)
        for check in answer["checks"]:
            self.assertEqual(set(check), {"id", "verdict", "found", "why", "remedy", "commands",
                                          "changes"})
            self.assertIn(without_sizes(check["found"]), without_sizes(text))
        return {check["id"]: check for check in answer["checks"]}

    def assert_only_blocker(self, checks, id, *words):
        blockers = [check["id"] for check in checks.values() if check["verdict"] == "blocker"]
        self.assertEqual(blockers, [id])
        self.assertTrue(checks[id]["why"])
        for word in words:
            self.assertIn(word, checks[id]["found"] + checks[id]["remedy"])

    def test_what_would_work(self):
        for combination in COMBINATIONS:
            with self.subTest(combination=str(combination)):
                checks = self.check(*combination.options)
                self.assertIn("Docker engine", checks["engine"]["found"])
                self.assertIn("name:" + self.name, checks)
                self.assertEqual("runtime" in checks, combination.method == "sysbox")
                self.assertEqual("socket" in checks, combination.engine == "host")
                if combination.engine == "sidecar":
                    self.assertIn(f"network:{self.name}-net", checks)
                    self.assertIn("image:docker:dind", checks)

    def test_the_servers_address_is_not_needed(self):
        self.check(server=False)

    def test_names_that_are_taken(self):
        image = unique_name("taken")
        self.docker.build_tiny(image, "true")
        self.addCleanup(self.docker, "image", "rm", image, check=False)
        others = {
            "name:" + self.name: ["container", "create", "--name", self.name, image],
            f"network:{self.name}-net": ["network", "create", self.name + "-net"],
            f"volume:{self.name}-conf": ["volume", "create", self.name + "-conf"],
        }
        for id, command in others.items():
            with self.subTest(id.split(":")[0]):
                self.docker(*command)
                checks = self.check(*DIND_SIDECAR.options, expect=BLOCKER)
                self.assert_only_blocker(checks, id, "another name")
                self.docker.remove_since(self.before)

    def test_paths_that_are_missing(self):
        checks = self.check("--socket-path", "/nowhere/docker.sock", expect=BLOCKER)
        self.assert_only_blocker(checks, "socket", "/nowhere/docker.sock", self.docker.socket)
        checks = self.check("--volume", "/nowhere/x:/x", expect=BLOCKER)
        self.assert_only_blocker(checks, "path:/nowhere/x", "does not exist")

    def test_network_that_is_missing(self):
        checks = self.check("--network", "no-such-net", expect=BLOCKER)
        self.assert_only_blocker(checks, "network:no-such-net", "docker network create")

    def test_images(self):
        there = f"{os.environ['DW_LAB_REGISTRY']}/{AGENT_IMAGE}"
        self.assertIn("will be pulled", self.check("--image", there)["image:" + there]["found"])
        matrix = {
            there.rpartition(":")[0] + ":nosuch": "manifest unknown",
            f"{os.environ['DW_LAB_REGISTRY_AUTH']}/private/teamcity-agent:2026.1.3": "docker login",
        }
        for image, words in matrix.items():
            with self.subTest(image=image):
                checks = self.check("--image", image, expect=BLOCKER)
                self.assert_only_blocker(checks, "image:" + image, words)

    def test_engine_that_is_not_there(self):
        checks = self.check(engine="unix:///nowhere/docker.sock", expect=ENGINE)
        self.assert_only_blocker(checks, "engine", "no such socket", "systemctl start docker")

    def test_bad_settings(self):
        refused = self.run_program("check", "--engine", self.docker.engine, "--name", "not a name",
                                   "--json", expect=USAGE)
        self.assertIn("name", refused.stderr)


if __name__ == "__main__":
    unittest.main()
