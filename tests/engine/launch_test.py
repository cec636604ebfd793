"""Launches agents with every method on a real engine, and looks after them with `agents`."""

import os
import unittest

from agentlife import AgentLife
from faultproxy import RequestRecorder
from lab import AGENT_IMAGE, COMBINATIONS, DIND_SIDECAR, DOCKER_SOCKET, LabTest, unique_name


class Launch(AgentLife, LabTest):
    combinations = COMBINATIONS

    def test_without_root_beside_a_sidecar(self):
        with self.case():
            name = unique_name("sidecar-agent-user")
            self.launch(name, *DIND_SIDECAR.options, "--run-as", "agent")
            self.assertEqual(self.docker("exec", name, "id", "-u"), "1000")
            tag = self.assert_builds(name, DIND_SIDECAR)
            self.assert_shares_files(name, tag)
            self.agents("remove", name, "--volumes")

    def test_several_agents_with_engines_of_their_own(self):
        with self.case():
            name = unique_name("three")
            agents = [f"{name}-{number}" for number in (1, 2, 3)]
            launched = self.launch(name, "--method", "dind", "--count", "3")
            self.assertEqual(launched.stdout.split(), agents)
            tags = {agent: self.assert_builds(agent, DIND_SIDECAR) for agent in agents}
            self.assertFalse(self.docker.succeeds("exec", agents[0], "docker", "image", "inspect",
                                                  tags[agents[1]]), "engines are separate")
            for agent in agents:
                self.registered_agent(agent)
                self.agents("remove", agent, "--volumes")

    def test_asks_once_for_what_stays_as_it_is(self):
        self.docker("pull", "-q", AGENT_IMAGE)
        path = os.path.join(self.scratch_folder(), "s")
        with self.case(), RequestRecorder(path, self.docker.socket) as recorder:
            name = unique_name("once")
            self.run_program("launch", "--engine", recorder.address, *self.spec_arguments(
                name, *DOCKER_SOCKET.options, "--until", "started", "--socket-path",
                self.docker.socket))
            self.agents("remove", name, "--volumes")
        asked = [request.split(b"\r\n", 1)[0].decode() for request in recorder.requests]
        def times(*words):
            return sum(all(word in line for word in words) for line in asked)
        for words in (["HEAD", "/_ping"], ["GET", "/info"], ["GET", "/version"],
                      ["POST", "/containers/create"], ["GET", "/images/sha256"]):
            self.assertEqual(times(*words), 1, (words, asked))
        # For the plan, and by the checks of it. The image is there, so none is pulled.
        self.assertEqual(times("GET", "/images/") - 1, 2, asked)
        self.assertEqual(times("/images/create"), 0, asked)


if __name__ == "__main__":
    unittest.main()
