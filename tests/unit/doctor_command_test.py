"""`dind-wizard doctor`: what it prints, and how it ends."""

import json
import os
import pathlib
import subprocess
import tempfile
import unittest

PROGRAM = os.environ["DW_PROGRAM"]
DATA = pathlib.Path(__file__).parent / "data" / "doctor"
PERMISSION = ("permission denied while trying to connect to the docker API at "
              "unix:///var/run/docker.sock\n")
TOKEN = "0123456789abcdef0123456789abcdef"


def doctor(*arguments, text=b""):
    if isinstance(text, str):
        text = text.encode()
    return subprocess.run([PROGRAM, "doctor", *arguments], input=text, capture_output=True,
                          timeout=200)


class DoctorCommand(unittest.TestCase):
    def test_explains_what_it_knows(self):
        done = doctor("-", text="some line\n" + PERMISSION)
        self.assertEqual(done.returncode, 0, done.stderr)
        lines = done.stdout.decode().splitlines()
        self.assertEqual(lines[0], "Your user may not use the Docker socket")
        self.assertEqual(lines[1], "  Line 2: " + PERMISSION.strip())
        self.assertTrue(lines[2].startswith("  Why: "))
        self.assertTrue(lines[3].startswith("  What to do: "))
        self.assertIn('    sudo usermod -aG docker "$USER"', lines)
        self.assertEqual(done.stderr, b"")

    def test_reads_a_file(self):
        with tempfile.NamedTemporaryFile("w", suffix=".log") as log:
            log.write(PERMISSION)
            log.flush()
            done = doctor(log.name)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn(b"Docker socket", done.stdout)

    def test_prints_json(self):
        done = doctor("-", "--json", text=PERMISSION + "manifest unknown\n")
        self.assertEqual(done.returncode, 0, done.stderr)
        diagnoses = json.loads(done.stdout)["diagnoses"]
        self.assertEqual([d["id"] for d in diagnoses], ["socket-permission", "tag-missing"])
        self.assertEqual(diagnoses[1]["lineNumber"], 2)
        for diagnosis in diagnoses:
            self.assertEqual(set(diagnosis), {"id", "where", "title", "cause", "fix", "commands",
                                              "lineNumber", "line", "source"})

    def test_says_when_it_knows_nothing(self):
        for flags in ([], ["--json"]):
            done = doctor("-", *flags, text="everything is fine\n")
            self.assertEqual(done.returncode, 1)
            self.assertIn(b"docker logs", done.stderr)
        self.assertEqual(json.loads(done.stdout), {"diagnoses": []})

    def test_ordinary_logs_have_no_errors(self):
        done = doctor(str(DATA / "ordinary.log"))
        self.assertEqual(done.returncode, 1, done.stdout)
        self.assertEqual(done.stdout, b"")

    def test_shows_no_token(self):
        line = (f"Registering with AuthorizationToken='{TOKEN}' failed: "
                "java.net.UnknownHostException: tc\n")
        for flags in ([], ["--json"]):
            done = doctor("-", *flags, text=line)
            self.assertEqual(done.returncode, 0)
            self.assertIn("•••".encode(), done.stdout)
            self.assertNotIn(TOKEN.encode(), done.stdout + done.stderr)

    def test_reads_what_powershell_writes(self):
        done = doctor("-", text=b"\xff\xfe" + PERMISSION.encode("utf-16-le"))
        self.assertEqual(done.returncode, 0, done.stderr)

    def test_hostile_bytes_do_no_harm(self):
        for text in (b"a" * 65536, b"\0" * 65536, b"\xe2\x80" * 32768, b"\xff\xfe\x00\xd8" * 9999,
                     b"\x1b]0;title\x07" + PERMISSION.encode() + b"\x9b31m"):
            done = doctor("-", text=text)
            self.assertIn(done.returncode, (0, 1), done.stderr)
            self.assertNotIn(b"\x1b", done.stdout)

    def test_refuses_what_is_too_large(self):
        done = doctor("-", text=b"a" * (16 * 1024 * 1024 + 1))
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"tail -n", done.stderr)

    def test_usage(self):
        self.assertEqual(doctor("/does/not/exist").returncode, 2)
        self.assertEqual(doctor().returncode, 2)
        self.assertEqual(doctor("a", "b").returncode, 2)
        self.assertEqual(doctor("-", "--nonsense").returncode, 2)
        self.assertIn(b"Examples", doctor("--help").stdout)
        top = subprocess.run([PROGRAM, "--help"], capture_output=True, timeout=60)
        self.assertIn(b"dind-wizard doctor FILE|-", top.stdout)


if __name__ == "__main__":
    unittest.main()
