"""Commands as people have them (data/import/commands): what `import` makes of each."""

import json
import unittest

from importing import DATA, docker_runs, import_text, read_help, run, split_flags

# Stand for secrets in the commands. No token of an agent comes out anywhere. Other variables are
# kept whatever they are called, but not shown.
TOKEN, PASSWORD = "s3cret-agent-token", "s3cret-password"
# Words of a shell that shlex does not know; what becomes of those commands is written down.
BEYOND_SHLEX = ["$", "`", "%", "^", "<", ">", "() {", "function ", "for ", "\\\\", "C:\\", "–", "'\n", "one\ntwo", "[Unit]"]


def commands():
    for path in sorted((DATA / "commands").glob("*.json")):
        for entry in json.loads(path.read_text()):
            command = entry["command"]
            text = "\n".join(command) if isinstance(command, list) else command
            yield f"{path.stem}: {entry['name']}", text, entry


class Commands(unittest.TestCase):
    maxDiff = None

    def test_are_enough_and_have_names_of_their_own(self):
        names = [name for name, _, _ in commands()]
        self.assertGreaterEqual(len(names), 130)
        self.assertEqual(len(names), len(set(names)))

    def test_each_becomes_what_is_expected(self):
        for name, text, entry in commands():
            with self.subTest(name):
                if "error" in entry:
                    self.check_error(text, entry["error"])
                else:
                    self.check(import_text(text), entry)

    def check_error(self, text, expected):
        done = run("import", "-", "--json", text=text.encode())
        self.assertEqual(done.returncode, 2)
        self.assertEqual(done.stdout, b"")
        message = " ".join(done.stderr.decode().split())
        self.assertIn(expected, message)

    def check(self, result, entry):
        self.assertEqual(result["source"], "command")
        self.assertEqual(result["spec"], {"version": 1} | entry["spec"])
        lost = [f"{item['setting']} — {item['text']}" for item in result["report"]
                if item["fate"] == "not-kept"]
        expected = entry.get("notKept", [])
        self.assertEqual(len(lost), len(expected), lost)
        for item, start in zip(lost, expected):
            self.assertEqual(item[:len(start)], start)
        added = [item["setting"] for item in result["report"] if item["fate"] == "added"]
        for setting in entry.get("added", []):
            self.assertIn(setting, added)
        for item in result["report"]:
            if item["fate"] == "not-kept":
                self.assertTrue(item["text"], f"{item} does not say why")

    def test_no_word_is_lost(self):
        arity, long_of = read_help((DATA / "docker-help" / "run-28.2.2.txt").read_text())
        arity |= {"--enviroment": False, "--ports": True, "--evn": True, "--replace": False}
        checked = 0
        for name, text, entry in commands():
            if "error" in entry or any(sign in text for sign in BEYOND_SHLEX):
                continue
            try:
                runs = list(docker_runs(text))
            except ValueError:  # quotes that are not closed
                continue
            with self.subTest(name):
                settings = [item["setting"] for item in import_text(text)["report"]]
                for words in runs:
                    self.check_words(words, settings, arity, long_of)
                    checked += 1
        self.assertGreater(checked, 110)

    def check_words(self, words, settings, arity, long_of):
        words = [word for word in words if word not in (";", "&&", "||")]
        if len(words) > 1 and words[-1] in arity and arity[words[-1]]:
            words = words[:-1]  # its value is missing: not for the splitter
        flags, rest = split_flags(words, arity, long_of)
        for flag, value in flags:
            shown = [s for s in settings if s.split(" ")[0].split("=")[0] in (flag, long_of.get(flag))]
            self.assertTrue(shown, f"{flag} is not in {settings}")
            if value and not any(value in s for s in shown):
                self.check_masked(value, shown)
        for word in rest:
            self.assertTrue(any(word in s for s in settings) or "•••" in "".join(settings),
                            f"{word} is not in {settings}")

    def check_masked(self, value, shown):
        name, _, secret = value.partition("=")
        self.assertTrue(any(name in s and "•••" in s for s in shown), f"{value} is not in {shown}")
        self.assertTrue(TOKEN in secret or PASSWORD in secret, value)

    def test_no_secret_is_shown(self):
        secrets = 0
        for name, text, _ in commands():
            if TOKEN not in text and PASSWORD not in text:
                continue
            secrets += 1
            with self.subTest(name):
                as_json = run("import", "-", "--json", text=text.encode())
                plain = run("import", "-", text=text.encode())
                for output in (as_json.stdout, as_json.stderr, plain.stdout, plain.stderr):
                    self.assertNotIn(TOKEN, output.decode())
                self.assertNotIn(PASSWORD, plain.stderr.decode())
                result = json.loads(as_json.stdout)
                self.assertNotIn(PASSWORD, json.dumps([result["report"], result["issues"]]))
        self.assertGreater(secrets, 10)

    def test_words_beside_docker_run_hide_secrets_too(self):
        for beside in [f"docker login --password {TOKEN} -u me", f"docker login -p={TOKEN}",
                       f"export AGENT_TOKEN='{TOKEN} and more'", f"docker exec -e API_KEY={TOKEN} x y",
                       f"curl -H 'Authorization: Bearer {TOKEN}' https://tc",
                       f"""curl -d '{{"token": "{TOKEN}"}}' https://tc""",
                       f"echo AGENT_TOKEN={TOKEN} > agent.env", f"wget https://me:{TOKEN}@host/x",
                       f"docker build --build-arg NPM_TOKEN={TOKEN} ."]:
            with self.subTest(beside):
                text = f"{beside}\ndocker run -e SERVER_URL=http://tc jetbrains/teamcity-agent"
                done = run("import", "-", "--json", text=text.encode())
                self.assertEqual(done.returncode, 0)
                self.assertNotIn(TOKEN, (done.stdout + done.stderr).decode())


if __name__ == "__main__":
    unittest.main()
