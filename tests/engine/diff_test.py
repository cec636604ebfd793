"""`agents diff`: what runs is compared with what was asked for, and brought back to it."""

import json
import shlex
import subprocess
import os
import unittest

from lab import COMBINATIONS, DIND_SIDECAR, DOCKER_SOCKET, OTHER, LabTest, clean_environment, unique_name

HOSTILE = ["--env", "TEXT=it's \"$HOME\" `id` \\ *, ü", "--env", "LINES=a\nb", "--env", "EMPTY=",
           "--label", "team=a b", "--add-host", "six:2001:db8::1", "--add-host",
           "host.docker.internal:host-gateway", "--memory", "512m", "--cpus", "0.5",
           "--pids-limit", "500", "--restart", "on-failure:3", "--stop-timeout", "31"]


class Diff(LabTest):
    def setUp(self):
        super().setUp()
        self.data = self.scratch_folder()

    def program_environment(self, **more):
        return super().program_environment(XDG_DATA_HOME=self.data, **more)

    def differences(self, name, *options, expect=OTHER):
        done = self.agents("diff", name, "--json", *options, expect=expect)
        [drift] = json.loads(done.stdout)
        self.assertEqual(drift["name"], name)
        return drift

    def settings(self, drift):
        return {difference["setting"] for difference in drift["differences"]}

    def launch_quietly(self, name, *options, **how):
        done = self.launch(name, *options, "--until", "started", "--json", **how)
        return json.loads(done.stdout)

    def run_remedies(self, drift):
        for command in drift["remedies"]:
            words = shlex.split(command)
            if words[0] == "docker":
                self.docker(*words[1:])
            else:
                self.assertEqual(words[0], "dind-wizard")
                self.run_program(*words[1:], "--engine", self.docker.engine, "--until", "started")

    def test_fresh_launches_have_no_differences(self):
        for combination in COMBINATIONS:
            with self.case(combination=combination):
                name = unique_name(combination.slug)
                report = self.launch_quietly(name, *combination.options, *HOSTILE)
                self.assertEqual(report["differences"], [])
                self.assertIn("no differences", self.agents("diff", name).stdout)
                # Another time zone here is no change there.
                self.agents("diff", name, TZ="Asia/Tokyo")
                self.agents("remove", name, "--volumes")

    def test_several_agents(self):
        name = unique_name("several")
        report = self.launch_quietly(name, "--method", "dind", "--count", "2")
        self.assertEqual(report["differences"], [])
        self.docker("update", "--restart", "no", f"{name}-2")
        drifts = json.loads(self.agents("diff", "--json", expect=OTHER).stdout)
        found = {d["name"]: self.settings(d) for d in drifts if d["name"].startswith(name)}
        self.assertEqual(found, {f"{name}-1": set(), f"{name}-2": {"restart"}})

    def test_changes_in_place_are_found_and_taken_back(self):
        name = unique_name("changed")
        self.launch_quietly(name, *DIND_SIDECAR.options, "--memory", "512m", "--cpus", "0.5")
        self.docker("update", "--memory", "600m", "--memory-swap", "1200m", "--cpus", "0.25",
                    "--restart", "always", name)
        self.docker("network", "create", f"{name}-other")
        self.docker("network", "connect", f"{name}-other", name + "-docker")
        drift = self.differences(name)
        self.assertEqual(self.settings(drift),
                         {"memory", "cpus", "restart", f"network {name}-other"})
        self.assertIn("536870912 was asked for, it has 629145600",
                      self.agents("diff", name, expect=OTHER).stdout)
        self.run_remedies(drift)
        self.assertEqual(self.differences(name, expect=0)["differences"], [])

    def test_a_container_made_anew_by_hand(self):
        name = unique_name("anew")
        self.launch_quietly(name, "--env", "A=1")
        image = self.docker.inspect(name)["Config"]["Image"]
        labels = [word for key, value in self.docker.inspect(name)["Config"]["Labels"].items()
                  for word in ("--label", f"{key}={value}")]
        self.docker("rm", "-f", name)
        self.docker("run", "-d", "--name", name, *labels, "--env", "A=2", "--env",
                    "MY_PASSWORD=hunter2", "--cap-add", "NET_ADMIN", "-v", f"{name}-x:/x", image)
        drift = self.differences(name)
        self.assertLessEqual({"env A", "env SERVER_URL", "user", "mount /x",
                              "mount /var/run/docker.sock"}, self.settings(drift))
        self.assertTrue(any("NET_ADMIN" in setting for setting in self.settings(drift)))
        text = self.agents("diff", name, expect=OTHER).stdout
        self.assertNotIn("hunter2", text)
        self.run_remedies(drift)
        self.assertEqual(self.differences(name, expect=0)["differences"], [])

    def test_missing_parts(self):
        name = unique_name("missing")
        self.launch_quietly(name, *DIND_SIDECAR.options)
        self.docker("rm", "-f", name + "-docker")
        [difference] = self.differences(name)["differences"]
        self.assertEqual((difference["name"], difference["actual"]), (name + "-docker", None))

    def test_agents_of_an_export_need_the_settings(self):
        folder, name = self.scratch_folder(), unique_name("export")
        spec, compose = f"{folder}/spec.json", f"{folder}/compose.yaml"
        arguments = self.spec_arguments(name, *DOCKER_SOCKET.options, *HOSTILE, "--socket-path",
                                        self.docker.socket)
        self.run_program("export", "--format", "spec", "-o", spec, *arguments)
        self.run_program("export", "--format", "compose", "-o", compose, *arguments)
        subprocess.run([os.environ["DW_LAB_COMPOSE2"], "-p", name, "-f", compose, "up", "-d"],
                       check=True, capture_output=True, timeout=300,
                       env=clean_environment(DOCKER_HOST=self.docker.engine))
        done = self.agents("diff", name, expect=OTHER)
        self.assertIn("no record", done.stdout)
        self.assertIn("--spec FILE", done.stderr)
        self.assertEqual(self.differences(name, "--spec", spec, expect=0)["differences"], [])

    def test_the_record_is_for_its_owner_alone(self):
        name = unique_name("record")
        self.launch_quietly(name)
        [file] = [os.path.join(at, f) for at, _, files in os.walk(self.data) for f in files]
        self.assertEqual(os.stat(file).st_mode & 0o777, 0o600)

    def test_unknown_agents(self):
        self.assertIn("made no agent", self.agents("diff", "nobody", expect=OTHER).stderr)


if __name__ == "__main__":
    unittest.main()
