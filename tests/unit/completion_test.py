"""Completion in a shell: what Tab offers. bash is always there; zsh and fish where they are installed."""

import os
import pathlib
import shutil
import subprocess
import unittest

PROGRAM = os.environ["DW_PROGRAM"]
FOLDER = pathlib.Path(__file__).parents[2] / "installer" / "linux" / "completions"


def in_bash(*words):
    """What bash offers for the last word."""
    script = f"""
        source {FOLDER}/dind-wizard.bash
        COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
        _dind_wizard
        printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    done = subprocess.run(["bash", "-c", script, "bash", PROGRAM, *words], capture_output=True,
                          text=True, check=True)
    assert not done.stderr, done.stderr
    return done.stdout.split()


def commands():
    """Those that --help lists."""
    said = subprocess.run([PROGRAM, "--help"], capture_output=True, text=True, check=True).stdout
    names = {line.split()[1] for line in said.splitlines() if line.startswith("  dind-wizard ")}
    return {name for name in names if not name.startswith(("[", "-"))}


class Completion(unittest.TestCase):
    def test_commands(self):
        self.assertEqual(commands(), {word for word in in_bash("") if not word.startswith("-")})
        self.assertEqual(in_bash("la"), ["launch"])

    def test_options_are_those_that_the_program_has(self):
        for name in commands():
            said = subprocess.run([PROGRAM, name, "--help"], capture_output=True, text=True,
                                  check=True, env={**os.environ, "LC_ALL": "C.UTF-8"}).stdout
            offered = in_bash(name, "--")
            self.assertIn("--help", offered, name)
            for option in offered:
                self.assertIn(option, said, name)
        self.assertEqual(in_bash("export", "--engine-m"), ["--engine-mtu"])
        self.assertEqual(in_bash("launch", "--unt"), ["--until"])

    def test_values(self):
        self.assertEqual(in_bash("export", "--method", "d"), ["docker-socket", "dind"])
        self.assertEqual(in_bash("launch", "--until", "c"), ["connected"])
        self.assertEqual(in_bash("agents", "re"), ["restart", "remove"])
        self.assertEqual(in_bash("methods", "s"), ["sysbox"])

    def test_files(self):
        self.assertIn(str(FOLDER / "dind-wizard.bash"), in_bash("import", str(FOLDER) + "/"))

    def test_values_are_taken_by_the_program(self):
        """What is offered for an option is not refused."""
        for option in ("--method", "--engine-placement", "--container-wrapper", "--run-as",
                       "--socket-proxy", "--restart"):
            for value in in_bash("export", option, ""):
                done = subprocess.run(
                    [PROGRAM, "export", "--server-url", "http://tc", "--format", "spec", option,
                     value, *(["--method", "dind"] if option == "--engine-placement" else []),
                     *(["--container-wrapper", "off"] if option in ("--socket-proxy", "--run-as")
                       else [])], capture_output=True, text=True, check=False)
                self.assertEqual(done.returncode, 0, f"{option} {value}: {done.stderr}")

    @unittest.skipUnless(shutil.which("fish"), "no fish here")
    def test_fish(self):
        done = subprocess.run(
            ["fish", "-c", f"source {FOLDER}/dind-wizard.fish; complete -C 'dind-wizard export --method d'"],
            capture_output=True, text=True, check=True,
            env={**os.environ, "PATH": f"{pathlib.Path(PROGRAM).parent}:{os.environ['PATH']}"})
        self.assertEqual(sorted(done.stdout.split()), ["dind", "docker-socket"])

    @unittest.skipUnless(shutil.which("zsh"), "no zsh here")
    def test_zsh_reads_it(self):
        subprocess.run(["zsh", "-n", str(FOLDER / "_dind-wizard")], check=True)


if __name__ == "__main__":
    unittest.main()
