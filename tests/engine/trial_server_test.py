"""A TeamCity server that is made together with its agents, with the stand-in image of the lab."""

import http.client
import json
import os
import socket
import subprocess
import unittest

from lab import BLOCKER, LAUNCH_FAILED, LabTest, eventually, unique_name

FIRST_START = ["FIRST_START_SCREEN", "DB_SETTINGS_SCREEN", "LICENSE_AGREEMENT_SCREEN"]
VOLUMES = {"-data": "/data/teamcity_server/datadir", "-logs": "/opt/teamcity/logs",
           "-temp": "/opt/teamcity/temp"}


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


class TrialServer(LabTest):
    def spec_arguments(self, name, *options):
        return ["--name", name, "--trial-server", str(self.port), *options]

    def setUp(self):
        super().setUp()
        self.port = free_port()

    def ask(self, method="GET", path="/mnt"):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request(method, path, headers={"Accept": "text/plain"})
            answer = connection.getresponse()
            return answer.status, answer.read().decode()
        except OSError:
            return None, ""
        finally:
            connection.close()

    def finish_first_start(self):
        """What a person does in the browser."""
        for stage in FIRST_START:
            eventually(stage, lambda: f"Stage: {stage}" in self.ask()[1])
            self.ask("POST")
        self.assertEqual(self.ask("GET", "/app/rest/server/version")[0], 200)

    def agents_log(self, name):
        return self.agents("logs", name).stdout

    def check_made(self, name, agents):
        server = name + "-server"
        self.assert_running(server)
        inspected = self.docker.inspect(server)
        self.assertEqual(inspected["HostConfig"]["PortBindings"],
                         {"8111/tcp": [{"HostIp": "127.0.0.1", "HostPort": str(self.port)}]})
        self.assertEqual({mount["Name"]: mount["Destination"] for mount in inspected["Mounts"]},
                         {server + suffix: path for suffix, path in VOLUMES.items()})
        self.assert_no_anonymous_volumes(server, *agents)
        self.assertEqual(list(inspected["NetworkSettings"]["Networks"]), [server + "-net"])
        for agent in agents:
            inspected = self.docker.inspect(agent)
            self.assertIn(f"SERVER_URL=http://{server}:8111", inspected["Config"]["Env"])
            self.assertIn(server + "-net", inspected["NetworkSettings"]["Networks"])
            self.assertFalse(inspected["HostConfig"]["PortBindings"])

    def check_only_on_loopback(self, name):
        gateway = os.environ["DW_LAB_TEAMCITY_URL"].split("//")[1].split(":")[0]
        eventually("the server's port", lambda: self.ask()[0])
        with self.assertRaises(OSError):
            socket.create_connection((gateway, self.port), timeout=5).close()

    def check_registers(self, name, agents):
        """Agents ask until a person has gone through the first start."""
        for agent in agents:
            eventually(f"{agent} waits", lambda: "maintenance mode" in self.agents_log(agent)
                       or "Will try later" in self.agents_log(agent))
        self.finish_first_start()
        for agent in agents:
            eventually(f"{agent} registered",
                       lambda: "Registered on server" in self.agents_log(agent))

    def test_life_of_a_server(self):
        with self.case():
            name = unique_name("trial")
            launched = self.launch(name, "--method", "dind")
            self.assertEqual(launched.stdout.split(), [name])
            self.assertIn(f"http://localhost:{self.port}", launched.stderr)
            self.assertIn(f"docker logs {name}-server", launched.stderr)
            self.check_made(name, [name])
            self.check_only_on_loopback(name)
            self.check_registers(name, [name])
            token = self.docker("logs", name + "-server").split("token: ")[1].split()[0]
            self.assertNotIn(token, launched.stdout + launched.stderr)
            self.assertNotIn(token, self.agents_log(name + "-server"))
            self.assertIn("token: •••", self.agents_log(name + "-server"))
            self.check_read_back(name)
            self.check_looked_after(name)

    def check_read_back(self, name):
        inspected = self.docker("inspect", name + "-server", name + "-docker", name)
        file = os.path.join(self.scratch_folder(), "inspected.json")
        with open(file, "w", encoding="utf-8") as out:
            out.write(inspected)
        read = json.loads(self.run_program("import", file, "--json").stdout)
        self.assertEqual(read["spec"]["trialServer"], {"port": self.port})
        self.assertFalse(read["spec"].get("serverUrl") or read["spec"].get("network"))
        # The lab's default runtime has a name of its own on some machines.
        lost = {item["setting"] for item in read["report"] if item["fate"] == "not-kept"}
        self.assertLessEqual(lost, {"--runtime runc-lab"})

    def check_looked_after(self, name):
        server = name + "-server"
        listed = {each["name"]: each for each in json.loads(self.agents("list", "--json").stdout)}
        self.assertEqual(listed[server]["role"], "server")
        self.assertEqual(listed[server]["serverUrl"], f"http://localhost:{self.port}")
        self.assertEqual(listed[name]["role"], "agent")
        self.assertIn(server, self.agents("list").stdout)
        self.assertIn("no differences", self.agents("diff", server).stdout)

        self.agents("stop", server)
        self.assertEqual(self.docker.inspect(server)["State"]["Status"], "exited")
        self.agents("start", server)
        eventually("ready again", lambda: self.ask("GET", "/app/rest/server/version")[0] == 200)

        # The network stays for the agent that is on it, and goes with it.
        kept = self.agents("remove", server, "--volumes").stdout
        self.assertIn(f"kept network {server}-net", kept)
        self.assertIn(f"removed volume {server}-data", kept)
        self.assert_running(name)
        self.assertIn(f"removed network {server}-net", self.agents("remove", name, "--volumes").stdout)

    def test_agents_before_their_server(self):
        with self.case():
            name = unique_name("trial")
            self.launch(name, "--method", "dind", "--count", "2", "--until", "started")
            self.check_made(name, [name + "-1", name + "-2"])
            for agent in ("-1", "-2", "-server"):
                self.agents("remove", name + agent)
            kept = {volume for kind, _, volume, _ in self.docker.snapshot() if kind == "volume"}
            self.assertLessEqual({name + "-server" + suffix for suffix in VOLUMES}, kept)
            for agent in ("-1", "-2", "-server"):
                self.agents("remove", name + agent, "--volumes")

    def test_data_is_kept(self):
        with self.case():
            name = unique_name("trial")
            self.launch(name, "--method", "dind", "--until", "started")
            self.finish_first_start()
            self.launch(name, "--method", "dind", "--until", "started", "--replace")
            eventually("no first start again",
                       lambda: self.ask("GET", "/app/rest/server/version")[0] == 200)
            for each in (name, name + "-server"):
                self.agents("remove", each, "--volumes")

    def test_port_that_is_taken(self):
        with self.case() as before, socket.socket() as listener:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind(("127.0.0.1", self.port))
            listener.listen()
            name = unique_name("trial")
            arguments = self.spec_arguments(name, "--method", "dind")
            checks = json.loads(self.run_program("check", "--engine", self.docker.engine, "--json",
                                                 *arguments, expect=BLOCKER).stdout)["checks"]
            told = {check["id"]: check for check in checks}
            self.assertEqual(told[f"port:{self.port}"]["verdict"], "blocker")
            self.assertIn("trial-server", told)
            self.assertNotIn("server", told)
            self.assertNotIn("reach", told)
            self.launch(name, "--method", "dind", expect=LAUNCH_FAILED)
            self.assert_unchanged(before)

    def test_exports_do_the_same(self):
        composes = [(os.environ[each], "up", "-d") for each in ("DW_LAB_COMPOSE1", "DW_LAB_COMPOSE2")]
        for form, file, command in (("command", "run.sh", ("sh", "run.sh")),
                                    *(("compose", "compose.yaml", each) for each in composes)):
            with self.case(command=command):
                folder, name = self.scratch_folder(), unique_name("trial")
                self.run_program("export", "--format", form, "-o", os.path.join(folder, file),
                                 *self.spec_arguments(name, "--method", "dind"))
                environment = self.docker.environment | {
                    "PATH": os.path.dirname(os.environ["DW_LAB_DOCKER"]) + ":" + os.environ["PATH"]}
                done = subprocess.run(command, cwd=folder, env=environment, capture_output=True,
                                      text=True)
                self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
                self.check_made(name, [name])
                self.check_registers(name, [name])
                for each in (name + "-server", name):
                    self.agents("remove", each, "--volumes")
                left = self.docker("network", "ls", "--format", "{{.Name}}").split()
                self.assertFalse([network for network in left if network.startswith(name)])


if __name__ == "__main__":
    unittest.main()
