"""What an agent goes through, on any engine: launched, used, stopped, started, removed, launched again."""

import json

from lab import DEPLOYMENT_LABEL, DOCKER_SOCKET, HASH_LABEL, USAGE, eventually, unique_name

# The containers that may be privileged, as suffixes to the agent's name.
PRIVILEGED = {"dind/sidecar": {"-docker"}, "dind/agent": {""}}


class AgentLife:
    """Part of a LabTest, which says what can be launched there."""

    combinations = []

    def test_life_of_an_agent(self):
        for combination in self.combinations:
            with self.case(combination=combination) as before:
                name = unique_name(combination.slug)
                self.launch(name, *combination.options, TZ="Asia/Tokyo")
                self.check_launched(name, combination, before)
                registered = self.registered_agent(name)
                self.check_list_and_logs(name, combination)
                self.check_stop_and_start(name, combination)
                self.check_remove(name, combination, before)

                self.launch(name, *combination.options, "--until", "started")
                self.check_same_agent(name, registered)
                self.agents("remove", name, "--volumes")

    def check_launched(self, name, combination, before):
        containers = combination.containers(name)
        for container in containers:
            self.assert_running(container)
            self.check_privileges(container, name, combination)
        self.assertIn("TZ=Asia/Tokyo", self.docker.inspect(name)["Config"]["Env"])
        self.assert_no_anonymous_volumes(*containers)
        self.check_labels(name, self.docker.snapshot() - before)
        tag = self.assert_builds(name, combination)
        if combination.engine != "agent":
            self.assert_shares_files(name, tag)

    def check_privileges(self, container, name, combination):
        host = self.docker.inspect(container)["HostConfig"]
        suffix = container.removeprefix(name)
        self.assertEqual(host["Privileged"], suffix in PRIVILEGED.get(str(combination), set()))
        uses_sysbox = (combination.method == "sysbox"
                       and container == combination.engine_container(name))
        self.assertEqual(host["Runtime"] == "sysbox-runc", uses_sysbox)

    def check_labels(self, deployment, objects):
        self.assertTrue(objects)
        for kind, id, object_name, _ in objects:
            inspected = json.loads(self.docker(kind, "inspect", id))[0]
            labels = inspected.get("Labels") or inspected["Config"]["Labels"]
            self.assertEqual(labels[DEPLOYMENT_LABEL], deployment, object_name)
            self.assertTrue(labels[HASH_LABEL], object_name)

    def check_list_and_logs(self, name, combination):
        listed = self.listed(name)
        self.assertEqual(listed["method"], combination.method)
        self.assertEqual(listed["state"], "running")
        self.assertEqual(listed["sidecar"], combination.sidecar(name))
        eventually(f"{name}'s log", lambda: self.has_registered(name))

    def listed(self, name):
        agents = json.loads(self.agents("list", "--json").stdout)
        return {agent["name"]: agent for agent in agents}[name]

    def check_stop_and_start(self, name, combination):
        self.agents("stop", name)
        for container in combination.containers(name):
            self.assertEqual(self.docker.inspect(container)["State"]["Status"], "exited")
        self.assertEqual(self.listed(name)["state"], "exited")
        self.agents("start", name)
        self.assert_builds(name, combination)

    def check_remove(self, name, combination, before):
        self.agents("remove", name)
        kept = self.docker.snapshot() - before
        self.assertIn(("volume", name + "-conf", name + "-conf", "-"), kept)
        self.assertEqual({kind for kind, *_ in kept}, {"volume"})

    def check_same_agent(self, name, registered):
        eventually(f"{name} registered again", lambda: self.has_registered(name))
        self.assertEqual(self.teamcity_agents(name), {name: registered}, "one agent, no second")
        self.assertIn("buildAgent.properties was found", self.agents("logs", name).stdout)

    def has_registered(self, name):
        return "Registered on server" in self.agents("logs", name).stdout

    def test_without_root_through_the_sockets_own_group(self):
        with self.case():
            name = unique_name("socket-group")
            self.launch(name, *DOCKER_SOCKET.options, "--container-wrapper", "off",
                        "--run-as", "agent")
            self.assertEqual(self.docker("exec", name, "id", "-u"), "1000")
            self.assert_builds(name, DOCKER_SOCKET)
            self.agents("remove", name, "--volumes")

    def test_several_agents_on_one_socket(self):
        name = unique_name("two")
        with self.case(wrapper="on"):
            refused = self.launch(name, "--count", "2", expect=USAGE)
            self.assertIn("count", refused.stderr)
        with self.case(wrapper="off"):
            self.launch(name, "--count", "2", "--container-wrapper", "off")
            for agent in (f"{name}-1", f"{name}-2"):
                self.assert_builds(agent, DOCKER_SOCKET)
                self.agents("remove", agent, "--volumes")
