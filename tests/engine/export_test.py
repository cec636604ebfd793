"""Runs what `export` writes: the command with shells, the Compose file with Compose 1 and 2."""

import json
import os
import pathlib
import stat
import subprocess
import unittest

from lab import (COMBINATIONS, DIND_AGENT, DIND_SIDECAR, DOCKER_SOCKET, PATIENCE, SOCKET_PROXY,
                 SYSBOX_AGENT, SYSBOX_SIDECAR, USAGE, LabTest, unique_name)

# Every shell once; which one runs which method makes no difference.
SHELLS = {
    DOCKER_SOCKET: ["dash"],
    SOCKET_PROXY: ["bash"],
    DIND_SIDECAR: ["busybox", "sh"],
    DIND_AGENT: ["bash", "--posix"],
    SYSBOX_AGENT: ["dash"],
    SYSBOX_SIDECAR: ["busybox", "sh"],
}
COMPOSES = ["DW_LAB_COMPOSE1", "DW_LAB_COMPOSE2"]


class Export(LabTest):
    def setUp(self):
        super().setUp()
        self.folder = self.scratch_folder()

    def export(self, name, combination, file, *options):
        """Writes `file` into the scratch folder; its extension chooses the format."""
        path = os.path.join(self.folder, file)
        self.run_program("export", "--format", "command" if file.endswith(".sh") else "compose",
                         "-o", path, *self.export_arguments(name, combination), *options)
        return path

    def export_arguments(self, name, combination):
        # `export` asks no engine, so it can't know where the lab's socket is.
        socket = ["--socket-path", self.docker.socket] if combination.engine == "host" else []
        return self.spec_arguments(name, *combination.options, *socket)

    def run_tool(self, *command):
        """Runs a shell, Compose, …; against the lab's engine and with its docker command first."""
        tools = os.path.dirname(os.environ["DW_LAB_DOCKER"])
        environment = self.docker.environment | {"PATH": f"{tools}:{os.environ['PATH']}"}
        done = subprocess.run(command, cwd=self.folder, env=environment, text=True,
                              capture_output=True, timeout=PATIENCE)
        self.assertEqual(done.returncode, 0, f"{command}\n{done.stdout}{done.stderr}")
        return done.stdout

    def check_working(self, name, combination):
        self.assert_no_anonymous_volumes(*combination.containers(name))
        self.assert_builds(name, combination)

    def assert_objects_of(self, plan, before):
        """What there is bears the names that a launch would have given."""
        made = {(kind, name) for kind, _, name, _ in self.docker.snapshot() - before}
        planned = {(kind, item["name"])
                   for kind in ("network", "volume", "container") for item in plan[kind + "s"]}
        self.assertEqual(made, planned)

    def plan(self, name, combination):
        exported = self.run_program("export", "--format", "plan",
                                    *self.export_arguments(name, combination))
        return json.loads(exported.stdout)

    # --- the docker command --------------------------------------------------------------------

    def test_command_makes_a_working_agent(self):
        for combination, shell in SHELLS.items():
            with self.case(combination=combination, shell=" ".join(shell)) as before:
                name = unique_name("sh-" + combination.slug)
                script = self.export(name, combination, name + ".sh")
                self.run_tool(*shell, script)
                self.assert_objects_of(self.plan(name, combination), before)
                self.check_working(name, combination)
                # `agents` looks after what an exported command made, too.
                self.agents("remove", name, "--volumes")

    def test_command_is_clean_shell(self):
        for combination in COMBINATIONS:
            with self.subTest(combination=str(combination)):
                script = self.export("clean", combination, combination.slug + ".sh", "--env",
                                     "TEXT=it's $HOME; `id` \"x\" \\ *", "--volume", "data:/d:ro")
                self.run_tool("shellcheck", "-s", "sh", script)
                self.assertTrue(os.access(script, os.X_OK))

    def test_command_goes_on_where_it_was_cut_off(self):
        """Networks and volumes that are there already don't stop it."""
        with self.case() as before:
            name = unique_name("again")
            script = self.export(name, DIND_SIDECAR, "again.sh")
            text = pathlib.Path(script).read_text()
            making, _, starting = text.partition("\ndocker run")
            self.assertTrue(starting)
            first = os.path.join(self.folder, "first.sh")
            pathlib.Path(first).write_text(making)
            self.run_tool("sh", first)
            once = self.docker.snapshot()
            self.run_tool("sh", first)
            self.assert_unchanged(once)
            self.docker.remove_since(before)

    # --- the Compose file ----------------------------------------------------------------------

    def test_compose_file_makes_a_working_agent(self):
        for combination in COMBINATIONS:
            for compose in COMPOSES:
                with self.case(combination=combination, compose=compose) as before:
                    name = unique_name(compose[-8:].lower() + "-" + combination.slug)
                    file = self.export(name, combination, name + ".yaml")
                    run = [os.environ[compose], "-p", name, "-f", file]
                    self.run_tool(*run, "up", "-d")
                    self.assert_objects_of(self.plan(name, combination), before)
                    self.check_working(name, combination)
                    self.run_tool(*run, "down", "-v")

    # --- the token -----------------------------------------------------------------------------

    def test_token_stays_out_of_everything_but_its_own_file(self):
        token = "0123456789abcdef-the-token"
        token_file = os.path.join(self.folder, "token")
        pathlib.Path(token_file).write_text(token + "\n")
        for file in ("with-token.sh", "with-token.yaml"):
            with self.case(file=file):
                name = unique_name("token")
                path = self.export(name, DOCKER_SOCKET, file, "--token-file", token_file)
                self.assertNotIn(token, pathlib.Path(path).read_text())
                env_file = os.path.join(self.folder, name + ".env")
                self.assertEqual(stat.S_IMODE(os.stat(env_file).st_mode), 0o600)
                run = (["sh", path] if file.endswith(".sh") else
                       [os.environ["DW_LAB_COMPOSE2"], "-p", name, "-f", path, "up", "-d"])
                self.run_tool(*run)
                self.assertIn("AGENT_TOKEN=" + token, self.docker.inspect(name)["Config"]["Env"])
                self.agents("remove", name, "--volumes")

    def test_token_is_not_printed(self):
        token_file = os.path.join(self.folder, "token")
        pathlib.Path(token_file).write_text("a-token\n")
        refused = self.run_program(
            "export", "--format", "command", "--token-file", token_file,
            *self.export_arguments("token", DOCKER_SOCKET), expect=USAGE)
        self.assertNotIn("a-token", refused.stdout + refused.stderr)


if __name__ == "__main__":
    unittest.main()
