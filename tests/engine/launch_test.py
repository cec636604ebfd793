"""Launches agents with every method on a real engine, and looks after them with `agents`."""

import unittest

from agentlife import AgentLife
from lab import COMBINATIONS, DIND_SIDECAR, LabTest, unique_name


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

if __name__ == "__main__":
    unittest.main()
