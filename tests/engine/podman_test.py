"""docker-socket on Podman's service: what agents go through, with Podman's socket in the agent."""

import subprocess
import unittest

from agentlife import AgentLife
from lab import AGENT_IMAGE, DOCKER_SOCKET, SUDO_IMAGE, LabTest, unique_name
from podman import start_podman


class OnPodman(AgentLife, LabTest):
    combinations = [DOCKER_SOCKET]

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        lab, cls.docker = cls.docker, start_podman(cls)
        images = [AGENT_IMAGE, SUDO_IMAGE]
        for image in images:
            if not lab.has_image(image):
                lab("pull", "-q", image)
        # The lab's registry listens where Podman's network namespace does not reach.
        with subprocess.Popen([lab.program, "save", *images], env=lab.environment,
                              stdout=subprocess.PIPE) as saving:
            subprocess.run([lab.program, "load"], env=cls.docker.environment, stdin=saving.stdout,
                           check=True, capture_output=True)

    def test_nothing_differs_from_what_was_asked_for(self):
        """Podman tells of a container in words of its own, and adds what nobody asked for."""
        with self.case():
            name = unique_name("podman-diff")
            said = self.launch(name, "--until", "started")
            self.assertNotIn("Differs", said.stderr)
            self.agents("remove", name, "--volumes")


if __name__ == "__main__":
    unittest.main()
