"""Every flag that a docker command has is one that `import` knows.

Help texts of two docker commands are here; those of docker commands on this machine are read too.
Version 29 has the flags of 28 without --disable-content-trust and --kernel-memory.
"""

import os
import shutil
import subprocess
import unittest

from importing import DATA, import_text, read_help

HIDDEN = {"--dns-opt": True, "--net": True, "--net-alias": True}  # docker/cli, MarkHidden
IMAGE = "jetbrains/teamcity-agent"
# Where the shape of a value matters.
VALUES = {"--add-host": "h:10.0.0.1", "--cpus": "1.5", "--memory": "1g", "--pids-limit": "100",
          "--cpu-period": "50000", "--cpu-quota": "50000", "--env": "A=b", "--volume": "vv:/v",
          "--mount": "type=volume,source=vv,target=/v", "--health-interval": "7s",
          "--health-timeout": "7s", "--health-start-period": "7s", "--health-retries": "7",
          "--stop-timeout": "77", "--restart": "always", "--label": "k=v"}


def help_texts():
    """(source, subcommand, text)"""
    for path in sorted((DATA / "docker-help").glob("*.txt")):
        yield path.name, path.stem.partition("-")[0], path.read_text()
    programs = [shutil.which("docker"), os.environ.get("DW_LAB_DOCKER"),
                os.environ.get("DW_LAB_DOCKER_NEW")]
    for program in {p for p in programs if p}:
        for subcommand in ("run", "create"):
            done = subprocess.run([program, subcommand, "--help"], capture_output=True, text=True,
                                  timeout=60)
            if done.returncode == 0 and "--volume" in done.stdout:
                yield program, subcommand, done.stdout


class Flags(unittest.TestCase):
    def test_each_is_known_and_takes_what_docker_gives_it(self):
        seen = set()
        for source, subcommand, text in help_texts():
            arity, long_of = read_help(text)
            self.assertGreater(len(arity), 100, source)
            for flag, takes_value in (arity | HIDDEN).items():
                if (subcommand, flag, takes_value) not in seen:
                    seen.add((subcommand, flag, takes_value))
                    with self.subTest(source=source, subcommand=subcommand, flag=flag):
                        self.check(subcommand, flag, long_of.get(flag, flag), takes_value)

    def check(self, subcommand, flag, name, takes_value):
        value = VALUES.get(name, "value-of-it")
        if takes_value:
            forms = [f"{flag} {value}", f"{flag}={value}"]
            if flag != name:
                forms += [f"{flag}{value}", f"-i{flag[1:]} {value}"]
        else:
            forms = [flag, f"{flag}=true", f"{flag}=false"]
            if flag != name:
                forms += [f"-i{flag[1:]}", f"{flag} -i"]
        for form in forms if subcommand == "run" else forms[:1]:  # they are read by the same code
            result = import_text(f"docker {subcommand} {form} {IMAGE} behind-it")
            report = {item["setting"]: item for item in result["report"]}
            # Image and command are read as such: the flag took what is its own.
            self.assertIn(IMAGE, report, form)
            self.assertIn("behind-it", report, form)
            wanted = f"{name} {value}" if takes_value else name
            wanted += "=false" if form.endswith("=false") else ""
            self.assertIn(wanted, report, form)
            self.assertNotIn("no such flag", report[wanted]["text"], form)

    def test_others_are_not(self):
        for flag in ("--volumes", "--environment=A=b", "-y", "--Env"):
            result = import_text(f"docker run {flag} {IMAGE}")
            texts = {item["setting"]: item["text"] for item in result["report"]}
            self.assertIn("no such flag", texts[flag])
            self.assertIn(IMAGE, texts)


if __name__ == "__main__":
    unittest.main()
