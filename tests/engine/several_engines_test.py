"""launch on several engines in one go: agents on each, and a result for each."""

import json
import os
import signal
import unittest

from faultproxy import FaultProxy
from lab import ENGINE, LAUNCH_FAILED, OTHER, USAGE, LabTest, RunningProgram, unique_name


class SeveralEngines(LabTest):
    """The lab's engine by two addresses: to the program they are two engines."""

    def setUp(self):
        super().setUp()
        folder = self.scratch_folder()
        self.other = os.path.join(folder, "build-2.sock")
        proxy = FaultProxy(self.other, self.docker.socket)
        self.addCleanup(proxy.close)
        self.missing = "unix://" + os.path.join(folder, "missing.sock")

    def arguments(self, name, *engines, options=("--until", "started")):
        chosen = [word for engine in engines for word in ("--engine", engine)]
        return ["launch", *chosen, *self.spec_arguments(name, *options)]

    def test_each_gets_agents_with_its_name(self):
        name = unique_name("several")
        with self.case():
            done = self.run_program(*self.arguments(name, self.docker.engine, "unix://" + self.other,
                                                    options=["--method", "dind"]))
            agents = [f"{name}-docker", f"{name}-build-2"]
            self.assertEqual(done.stdout.split(), agents)
            for agent, title in zip(agents, ("docker", "build-2")):
                self.assertIn(f"\n{title}: Start {agent}: done", done.stderr)
                self.registered_agent(agent)
                self.agents("remove", agent, "--volumes")

    def test_one_that_is_not_there_changes_nothing_for_the_other(self):
        name = unique_name("half")
        with self.case():
            done = self.run_program(*self.arguments(name, self.docker.engine, self.missing), "--json",
                                    expect=OTHER)
            here, there = json.loads(done.stdout)
            self.assertEqual((here["engine"], here["launched"], here["agents"]),
                             ("docker", True, [name + "-docker"]))
            self.assertEqual((there["engine"], there["launched"]), ("missing", False))
            self.assertIn("missing: dind-wizard: ", done.stderr)
            self.assertIn("missing: Nothing was made.", done.stderr)
            self.agents("remove", name + "-docker", "--volumes")

    def test_none_is_there(self):
        self.run_program(*self.arguments("none", self.missing, self.missing + "2"), expect=ENGINE)

    def test_twice_the_same(self):
        done = self.run_program(*self.arguments("none", self.docker.engine, self.docker.engine),
                                expect=USAGE)
        self.assertIn("given twice", done.stderr)

    def test_cancel_is_for_all(self):
        name = unique_name("cancelled")
        before = self.docker.snapshot()
        program = RunningProgram(self, *self.arguments(
            name, self.docker.engine, "unix://" + self.other, options=["--method", "dind"]))
        program.read_until(lambda shown: shown.count("Start ") >= 2)
        program.process.send_signal(signal.SIGINT)
        shown = program.finish(expect=LAUNCH_FAILED)
        for title in ("docker", "build-2"):
            self.assertIn(f"{title}: Everything that this launch had made is removed.", shown)
        self.assert_unchanged(before)


if __name__ == "__main__":
    unittest.main()
