"""Pulls, on a real registry: progress, cancelling, broken lines, passwords, missing tags."""

import base64
import json
import os
import pathlib
import re
import signal
import unittest

from lab import (AGENT_IMAGE, DOCKER_SOCKET, LAUNCH_FAILED, LabTest, RunningProgram, unique_name)

LAYER_SIZE = 12 * 1024 * 1024
PRIVATE_IMAGE = "private/" + AGENT_IMAGE.partition("/")[2]

CREDENTIAL_HELPER = """#!/bin/sh
read -r server
[ "$1 $server" = "get $DW_LAB_REGISTRY_AUTH" ] || exit 1
printf '{"ServerURL":"%s","Username":"%s","Secret":"%s"}\\n' \
    "$server" "$DW_LAB_REGISTRY_USER" "$DW_LAB_REGISTRY_PASSWORD"
"""


def progress_grows(shown):
    """Several growing numbers of bytes, of the same total."""
    done = [float(number) for number in re.findall(r"([\d.]+) MiB of [\d.]+ MiB", shown)]
    return len(set(done)) >= 4 and done == sorted(done)


class Pull(LabTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        # Its layers are its own: pulling it takes nothing away from other tests.
        cls.large = unique_name("pull-test")
        served = f"{os.environ['DW_LAB_REGISTRY']}/{cls.large}"
        cls.docker.build(served, "FROM scratch\nCOPY a /a\nCOPY b /b\nCMD [\"/a\"]\n",
                         a=os.urandom(LAYER_SIZE), b=os.urandom(LAYER_SIZE))
        cls.docker("push", "-q", served)
        cls.docker("image", "rm", served)

    def setUp(self):
        super().setUp()
        self.name = unique_name("pull")
        self.before = self.docker.snapshot()

    def image_at(self, registry, image=None):
        return f"{os.environ['DW_LAB_REGISTRY' + registry]}/{image or self.large}"

    def launch_fails(self, image, *options, **environment):
        """Nothing is left; returns what was said."""
        failed = self.launch(self.name, "--image", image, *options, expect=LAUNCH_FAILED,
                             **environment)
        self.assert_unchanged(self.before)
        self.assertFalse(self.docker.has_image(image))
        return failed.stderr

    # --- progress and cancelling ---------------------------------------------------------------

    def test_progress_is_shown_and_ctrl_c_cancels(self):
        image = self.image_at("_SLOW")
        program = RunningProgram(self, *self.launch_arguments(self.name, "--image", image))
        program.read_until(progress_grows)
        program.process.send_signal(signal.SIGINT)
        self.assertIn("The launch was cancelled", program.finish(LAUNCH_FAILED))
        self.assert_unchanged(self.before)
        self.assertFalse(self.docker.has_image(image))

    def test_connection_that_breaks(self):
        said = self.launch_fails(self.image_at("_CUT"))
        self.assertRegex(said, "EOF|reset|closed")

    # --- refusals ------------------------------------------------------------------------------

    def test_tag_that_is_missing(self):
        said = self.launch_fails(self.image_at("", AGENT_IMAGE.split(":")[0] + ":nosuch"))
        self.assertIn("manifest unknown", said)
        self.assertIn("no such tag", said)

    def test_pulling_switched_off(self):
        image = self.image_at("")
        said = self.launch_fails(image, "--pull", "never")
        self.assertIn(image, said)
        self.assertIn(f"docker -H {self.docker.engine} pull {image}", said)

    def test_no_password(self):
        said = self.launch_fails(self.image_at("_AUTH", PRIVATE_IMAGE))
        self.assertIn("no basic auth credentials", said)
        self.assertIn("docker login", said)

    def test_wrong_password(self):
        said = self.launch_fails(self.image_at("_AUTH", PRIVATE_IMAGE),
                                 DOCKER_CONFIG=self.config_with_password("wrong"))
        self.assertIn("unauthorized: authentication required", said)
        self.assertIn("docker login", said)
        self.assertNotIn("wrong\n", said)

    # --- passwords that are right --------------------------------------------------------------

    def test_password_from_the_configuration(self):
        password = os.environ["DW_LAB_REGISTRY_PASSWORD"]
        self.check_private_image(DOCKER_CONFIG=self.config_with_password(password))

    def test_password_from_a_credential_helper(self):
        folder = self.scratch_folder()
        helper = pathlib.Path(folder, "docker-credential-labtest")
        helper.write_text(CREDENTIAL_HELPER)
        helper.chmod(0o755)
        config = self.config({"credHelpers": {os.environ["DW_LAB_REGISTRY_AUTH"]: "labtest"}})
        self.check_private_image(DOCKER_CONFIG=config, PATH=f"{folder}:{os.environ['PATH']}")

    def check_private_image(self, **environment):
        image = self.image_at("_AUTH", PRIVATE_IMAGE)
        self.addCleanup(self.docker, "image", "rm", image, check=False)
        self.launch(self.name, "--image", image, "--container-wrapper", "off", **environment)
        self.assert_builds(self.name, DOCKER_SOCKET)
        self.agents("remove", self.name, "--volumes")
        self.assert_unchanged(self.before)

    def config_with_password(self, password):
        words = f"{os.environ['DW_LAB_REGISTRY_USER']}:{password}"
        auth = base64.b64encode(words.encode()).decode()
        return self.config({"auths": {os.environ["DW_LAB_REGISTRY_AUTH"]: {"auth": auth}}})

    def config(self, content):
        folder = self.scratch_folder()
        pathlib.Path(folder, "config.json").write_text(json.dumps(content))
        return folder


if __name__ == "__main__":
    unittest.main()
