"""Everything that may go wrong with a launch, provoked on a real engine: a clear message, the right
exit code, and nothing left behind."""

import json
import os
import pathlib
import shlex
import shutil
import signal
import socket
import subprocess
import unittest

from lab import (AGENT_IMAGE, DIND_SIDECAR, ENGINE, ENGINE_IMAGE, LAUNCH_FAILED, SYSBOX_AGENT,
                 USAGE, Docker, LabTest, RunningProgram, unique_name)

LAB = pathlib.Path(__file__).parents[1] / "lab" / "lab"
WRAPPER_OFF = ["--container-wrapper", "off"]
ENDING_SAYS = ["exit code 7", "The disk is full"]


def start_waiting_launch(test, image, docker):
    """A launch that waits for an engine which never comes."""
    program = RunningProgram(test, *test.launch_arguments(
        test.name, *DIND_SIDECAR.options, "--image", image, "--engine-image", image,
        docker=docker))
    program.read_until(lambda shown: f"{test.name}-docker is ready" in shown)
    return program


class Failure(LabTest):
    """On the lab's engine, which stays well."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.idle, cls.ending = unique_name("idle"), unique_name("ending")
        cls.docker.build_tiny(cls.idle, "sleep", "3600")
        cls.docker.build_tiny(cls.ending, "sh", "-c", "echo The disk is full; exit 7")
        cls.addClassCleanup(cls.docker, "image", "rm", "-f", cls.idle, cls.ending, check=False)

    def setUp(self):
        super().setUp()
        self.name = unique_name("failure")

    def launch_fails(self, *options, expect=LAUNCH_FAILED, says=(), before=None, **how):
        """Nothing has changed; returns what was said."""
        before = before or self.docker.snapshot()
        failed = self.launch(self.name, *options, expect=expect, **how)
        self.assertEqual(failed.stdout, "")
        for words in says:
            self.assertIn(words, failed.stderr)
        self.assert_unchanged(before)
        return failed.stderr

    # --- names that are taken ------------------------------------------------------------------

    def test_names_that_belong_to_others(self):
        self.make_sure_of(AGENT_IMAGE, ENGINE_IMAGE)
        others = {
            "container": ["container", "create", "--name", self.name, self.idle],
            "sidecar": ["container", "create", "--name", self.name + "-docker", self.idle],
            "network": ["network", "create", self.name + "-net"],
            "volume": ["volume", "create", self.name + "-conf"],
        }
        for kind, command in others.items():
            with self.subTest(kind=kind):
                before = self.docker.snapshot()
                self.docker(*command)
                for replace in ([], ["--replace"]):
                    self.launch_fails(*DIND_SIDECAR.options, *replace,
                                      says=[command[-1] if kind in ("network", "volume")
                                            else command[3], "another name"])
                self.docker.remove_since(before)

    def make_sure_of(self, *images):
        for image in images:
            if not self.docker.has_image(image):
                self.docker("pull", "-q", image)

    # --- paths, networks, runtimes, options ----------------------------------------------------

    def test_paths_that_are_missing(self):
        folder = self.scratch_folder()
        matrix = {
            "socket": (["--socket-path", "/nowhere/docker.sock"], "/nowhere/docker.sock"),
            "socket is a directory": (["--socket-path", folder], "rmdir"),
            "volume": (["--volume", "/nowhere/cache:/cache"], "/nowhere/cache does not exist"),
        }
        for what, (options, words) in matrix.items():
            with self.subTest(what):
                self.launch_fails(*options, says=[words])
        self.assertFalse(os.path.exists("/nowhere"))

    def test_network_that_is_missing(self):
        self.launch_fails("--network", "no-such-net", says=["no-such-net", "docker network create"])

    def test_what_the_user_got_wrong(self):
        spec = os.path.join(self.scratch_folder(), "spec.json")
        pathlib.Path(spec).write_text('{"method": "podman", "serverUrl": "http://tc"}')
        matrix = {
            "unknown option": (["--no-such-option"], "no-such-option"),
            "unknown method": (["--method", "podman"], "docker-socket, dind, sysbox"),
            "bad name": (["--name", "not a name"], "name"),
            "bad URL": (["--server-url", "teamcity"], "serverUrl"),
            "bad image": (["--image", "Not An Image"], "image"),
            "bad spec file": (["--spec", spec], "method"),
            "missing spec file": (["--spec", "/nowhere/spec.json"], "/nowhere/spec.json"),
            "bad number": (["--count", "many"], "many"),
            "missing token file": (["--token-file", "/nowhere/token"], "/nowhere/token"),
            "bad timeout": (["--timeout", "soon"], "timeout"),
        }
        for what, (options, words) in matrix.items():
            with self.subTest(what):
                self.launch_fails(*options, expect=USAGE, says=[words])

    # --- engines that can't be reached ---------------------------------------------------------

    def test_engine_that_is_not_there(self):
        folder = self.scratch_folder()
        stale = os.path.join(folder, "stale.sock")
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(stale)
        matrix = {
            "no socket": ("unix:///nowhere/docker.sock", ["no such socket", "--engine",
                                                          "systemctl start docker"]),
            "nobody listens": ("unix://" + stale, ["Nothing listens", "systemctl start docker"]),
            "a folder": ("unix://" + folder, ["is a folder", "rmdir"]),
        }
        for what, (engine, words) in matrix.items():
            with self.subTest(what):
                launched = self.run_program("launch", "--engine", engine,
                                            *self.spec_arguments(self.name), expect=ENGINE)
                for word in words:
                    self.assertIn(word, launched.stderr)
                unreachable = self.run_program("agents", "list", "--engine", engine, expect=ENGINE)
                self.assertIn(words[0], unreachable.stderr)

    def test_socket_that_the_user_may_not_use(self):
        # Where everybody may read it, whatever folder the build is in.
        folder = self.scratch_folder()
        os.chmod(folder, 0o755)
        program = shutil.copy(self.program, folder)
        nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
        for command in (self.launch_arguments(self.name), ["agents", "list", "--engine",
                                                           self.docker.engine]):
            with self.subTest(command[0]):
                denied = subprocess.run([*nobody, program, *command], text=True,
                                        capture_output=True, env=self.program_environment())
                self.assertEqual(denied.returncode, ENGINE, denied.stderr)
                self.assertIn("permission denied", denied.stderr)
                group = pathlib.Path(self.docker.socket).group()
                self.assertIn(f"the group {group}", denied.stderr)

    # --- containers that don't do what they should ---------------------------------------------

    def test_agent_that_stops_right_away(self):
        for restart in ("no", "unless-stopped"):
            with self.subTest(restart=restart):
                self.launch_fails("--image", self.ending, *WRAPPER_OFF, "--restart", restart,
                                  says=[f"The container {self.name} ", *ENDING_SAYS])

    def test_agent_without_the_docker_command(self):
        self.launch_fails("--image", self.idle, *WRAPPER_OFF, "--timeout", "2",
                          says=["has no docker command", "jetbrains/teamcity-agent"])

    def test_sidecar_that_stops_right_away(self):
        self.make_sure_of(AGENT_IMAGE)
        for restart in ("no", "unless-stopped"):
            with self.subTest(restart=restart):
                self.launch_fails(*DIND_SIDECAR.options, "--engine-image", self.ending,
                                  "--restart", restart,
                                  says=[f"The container {self.name}-docker ", *ENDING_SAYS])

    def test_sidecar_that_never_gets_healthy(self):
        self.make_sure_of(AGENT_IMAGE)
        self.launch_fails(*DIND_SIDECAR.options, "--engine-image", self.idle, "--timeout", "3",
                          says=["was not ready within 3 seconds"])

    def test_image_whose_command_is_missing(self):
        image = unique_name("hollow")
        self.docker.build(image, 'FROM scratch\nCOPY empty /empty\nCMD ["/no-such-program"]\n',
                          empty="")
        self.addCleanup(self.docker, "image", "rm", image, check=False)
        self.launch_fails("--image", image, *WRAPPER_OFF, says=["/no-such-program"])

    def test_failure_for_machines(self):
        failed = self.launch(self.name, "--image", self.ending, *WRAPPER_OFF, "--json",
                             "--restart", "no", expect=LAUNCH_FAILED)
        report = json.loads(failed.stdout)
        self.assertFalse(report["launched"])
        self.assertEqual(report["leftBehind"], [])
        self.assertIn("exit code 7", report["error"]["message"])

    # --- cancelling ----------------------------------------------------------------------------

    def test_termination_while_waiting_undoes_everything(self):
        before = self.docker.snapshot()
        program = start_waiting_launch(self, self.idle, self.docker)
        program.process.send_signal(signal.SIGTERM)
        self.assertIn("The launch was cancelled", program.finish(LAUNCH_FAILED))
        self.assert_unchanged(before)

    # --- replacing -----------------------------------------------------------------------------

    def test_replacing(self):
        """A failed replacement brings the old agent back; one that works keeps its data."""
        self.launch(self.name, *DIND_SIDECAR.options)
        registered = self.registered_agent(self.name)
        tag = self.assert_builds(self.name, DIND_SIDECAR)
        refused = self.launch_fails(*DIND_SIDECAR.options)
        self.assertIn("agents remove", refused)

        self.launch_fails(*DIND_SIDECAR.options, "--image", self.ending, "--restart", "no",
                          "--replace", says=["exit code 7"])
        self.assert_builds(self.name, DIND_SIDECAR)

        before = self.docker.snapshot()
        self.launch(self.name, *DIND_SIDECAR.options, "--replace", "--env", "NEW=1")
        after = self.docker.snapshot()
        self.assertEqual(names(after), names(before))
        self.assertEqual({kind for kind, *_ in after - before}, {"container"})
        self.assertIn("NEW=1", self.docker.inspect(self.name)["Config"]["Env"])
        self.docker("exec", self.name, "docker", "image", "inspect", tag)
        self.assertEqual(self.teamcity_agents(self.name), {self.name: registered})


def names(snapshot):
    return {(kind, name) for kind, _, name, _ in snapshot}


class LostEngine(LabTest):
    """On a second engine, which dies, and which does not know Sysbox."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.instance = str((int(os.environ.get("DW_LAB_INSTANCE", "0")) + 4) % 10)
        cls.addClassCleanup(cls.lab, "down")
        cls.start_lab()
        cls.idle = unique_name("idle")

    @classmethod
    def lab(cls, *command):
        done = subprocess.run([LAB, *command], env=clean_of_lab(DW_LAB_INSTANCE=cls.instance),
                              capture_output=True, text=True)
        if done.returncode != 0:
            raise AssertionError(done.stdout + done.stderr)
        return done.stdout

    @classmethod
    def start_lab(cls):
        cls.lab("up", "--without-sysbox")
        exports = (shlex.split(line)[1] for line in cls.lab("env").splitlines())
        cls.second = dict(export.split("=", 1) for export in exports)
        cls.engine = Docker(cls.second["DW_LAB_ENGINE"])

    def setUp(self):
        super().setUp()
        self.name = unique_name("lost")

    def kill_engine(self):
        pid = pathlib.Path(self.second["DW_LAB_STATE"], "run", "dockerd.pid").read_text().split()[0]
        os.kill(int(pid), signal.SIGKILL)

    def test_engine_without_sysbox(self):
        before = self.engine.snapshot()
        arguments = self.launch_arguments(self.name, *SYSBOX_AGENT.options, docker=self.engine)
        failed = self.run_program(*arguments, expect=LAUNCH_FAILED)
        self.assertIn("no runtime called sysbox-runc", failed.stderr)
        self.assertIn("Install Sysbox", failed.stderr)
        self.assert_unchanged(before, self.engine)

    def test_engine_that_dies_in_a_launch(self):
        with self.subTest("while pulling"):
            image = f"{self.second['DW_LAB_REGISTRY_SLOW']}/{AGENT_IMAGE}"
            program = RunningProgram(self, *self.launch_arguments(
                self.name, "--image", image, docker=self.engine))
            program.read_until(lambda shown: "MiB of" in shown)
            self.kill_engine()
            said = program.finish(LAUNCH_FAILED)
            self.assertIn("The connection ended", said)
            self.assertIn("Everything that this launch had made is removed", said)
        self.start_lab()
        with self.subTest("while waiting"):
            self.engine.build_tiny(self.idle, "sleep", "3600")
            program = start_waiting_launch(self, self.idle, self.engine)
            self.kill_engine()
            said = program.finish(ENGINE)
            self.assertIn("could not be taken back", said)
            self.assertIn("dind-wizard recover --undo", said)
            for left in (f"container {self.name}-docker", f"network {self.name}-net",
                         f"volume {self.name}-conf"):
                self.assertIn(left, said)
            self.assertNotIn("undone", said)
        self.start_lab()
        with self.subTest("once it is back"):
            refused = self.run_program(
                *self.launch_arguments(self.name, *DIND_SIDECAR.options, docker=self.engine),
                expect=LAUNCH_FAILED)
            self.assertIn("was cut off", refused.stderr)
            recover = ["recover", "--engine", self.engine.engine]
            listed = self.run_program(*recover)
            self.assertIn(f"volume {self.name}-conf", listed.stdout)
            undone = self.run_program(*recover, "--undo")
            self.assertIn("everything that it had made is removed", undone.stderr)
            self.assertFalse([entry for entry in self.engine.snapshot()
                              if entry[2].startswith(self.name)])
            self.assertIn("No launch on this engine was cut off",
                          self.run_program(*recover).stderr)


def clean_of_lab(**more):
    keep = ("DW_LAB_DIR", "DW_LAB_CACHE", "DW_LAB_MIRROR")
    return {k: v for k, v in os.environ.items()
            if not k.startswith("DW_LAB_") or k in keep} | more


if __name__ == "__main__":
    unittest.main()
