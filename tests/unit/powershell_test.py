"""The PowerShell script gives docker the same arguments as the shell script does.

The shell script is run by sh with a docker that notes its arguments; the PowerShell script is read
by powershell_reader.py and, where PowerShell is installed, run by it with the same docker.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

import powershell_reader
import sample_specs

PROGRAM = os.environ["DW_PROGRAM"]
PWSH = shutil.which("pwsh")

# Notes every command that makes something; answers the others as a healthy engine would.
DOCKER = """#!/bin/sh
case "$1 $2" in
'network inspect') exit 1 ;;
'network ls') exit 0 ;;
'inspect --format') case $3 in *Running*) echo true ;; *) echo healthy ;; esac; exit 0 ;;
esac
{ printf '%s\\0' "$@"; printf '\\001\\0'; } >>"$NOTES"
"""


def read_notes(path):
    commands = [[]]
    for word in path.read_bytes().split(b"\0")[:-1]:
        if word == b"\1":
            commands.append([])
        else:
            commands[-1].append(word.decode())
    return commands[:-1]


def needs_quotes_in_5(word):
    """Whether Windows PowerShell 5.1 would put quotes around it; see test_words_survive."""
    quotes = 0
    for c in word:
        if c == '"':
            quotes += 1
        elif c.isspace() and quotes % 2 == 0:
            return True
    return False


def split_as_c_does(line):
    """Microsoft's rules for argv, of 2008 and later."""
    words, i = [], 0
    while i < len(line):
        if line[i] in " \t":
            i += 1
            continue
        word, quoted = "", False
        while i < len(line) and (quoted or line[i] not in " \t"):
            slashes = len(line[i:]) - len(line[i:].lstrip("\\"))
            i += slashes
            if i < len(line) and line[i] == '"':
                word += "\\" * (slashes // 2)
                if slashes % 2:
                    word += '"'
                elif quoted and line[i + 1:i + 2] == '"':
                    word += '"'
                    i += 1
                else:
                    quoted = not quoted
                i += 1
            elif slashes:
                word += "\\" * slashes
            else:
                word += line[i]
                i += 1
        words.append(word)
    return words


class PowerShell(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = pathlib.Path(temporary.name)
        docker = self.folder / "docker"
        docker.write_text(DOCKER)
        docker.chmod(0o755)

    def export(self, spec, output, *options):
        return sample_specs.export(PROGRAM, spec, output, str(self.folder), *options)

    def run_recorded(self, *command):
        notes = self.folder / "notes"
        notes.unlink(missing_ok=True)
        environment = os.environ | {"PATH": f"{self.folder}:{os.environ['PATH']}",
                                    "NOTES": str(notes)}
        done = subprocess.run(command, cwd=self.folder, env=environment, capture_output=True,
                              check=False)
        self.assertEqual(done.returncode, 0, done.stderr.decode())
        return read_notes(notes)

    def run_shell(self, spec):
        script = self.folder / "agent.sh"
        script.write_bytes(self.export(spec, "command"))
        return self.run_recorded("sh", str(script))

    def test_same_arguments_as_the_shell_script(self):
        for name, spec in sample_specs.specs():
            with self.subTest(spec=name):
                meant = self.run_shell(spec)
                self.assertGreater(len(meant), 3)
                text = self.export(spec, "powershell").decode()
                self.assertEqual(powershell_reader.read(text), meant)
                # An editor on Windows or git may turn every line break into CRLF.
                self.assertEqual(powershell_reader.read(text.replace("\n", "\r\n")), meant)

    def test_powershell_itself(self):
        if not PWSH:
            print("pwsh is not installed: the scripts were read, but not run by PowerShell",
                  file=sys.stderr)
            self.skipTest("pwsh is not installed")
        for name, spec in sample_specs.specs():
            with self.subTest(spec=name):
                script = self.folder / "agent.ps1"
                self.export(spec, "powershell", "-o", str(script))
                self.assertEqual(self.run_recorded(PWSH, "-NoProfile", "-File", str(script)),
                                 self.run_shell(spec))

    def test_reader_sees_a_quote_that_is_not_doubled(self):
        spec = dict(sample_specs.specs())["dind-sidecar-hostile"]
        meant = self.run_shell(spec)
        text = self.export(spec, "powershell").decode()
        doubled = list(re.finditer("''|\u2018\u2018|\u2019\u2019|\u201a\u201a|\u201b\u201b",
                                   text[text.index("Invoke-Docker @("):]))
        start = text.index("Invoke-Docker @(")
        self.assertGreater(len(doubled), 20)
        for match in doubled:
            where = start + match.start()
            mutant = text[:where] + text[where + 1:]
            try:
                self.assertNotEqual(powershell_reader.read(mutant), meant,
                                    text[where - 40:where + 40])
            except powershell_reader.Refused:
                pass

    def test_reader_knows_the_language(self):
        def words(text):
            return powershell_reader.read("Invoke-Docker @(" + text + ")")[0]
        self.assertEqual(words("'a''b', 'c\u2019\u2018d'"), ["a'b", "c\u2019d"])
        self.assertEqual(words("'a' # b\n'c'; 'd'"), ["a", "c", "d"])
        self.assertEqual(words("('a' + [char]10 + 'b'), ''"), ["a\nb", ""])
        self.assertEqual(words("(('' + [char]10) + ('' + [char]13))"), ["\n\r"])
        for refused in ['"a"', "\u201ca\u201d", "a", "'a", "'a\nb'", "[char]10 + [char]10", "$x",
                        "'a' 'b'", "@'\na\n'@", "& x", "'a' + ('b', 'c')"]:
            with self.assertRaises(powershell_reader.Refused, msg=refused):
                words(refused)
        skipped = "function F([string] $a) { if ('}' -eq \"}\") { } # }\n}\nInvoke-Docker @('x')"
        self.assertEqual(powershell_reader.read(skipped), [["x"]])

    def test_words_survive_the_command_line(self):
        """The command line that Invoke-Docker writes, by its own expressions, is read as meant."""
        text = self.export(dict(sample_specs.specs())["dind-sidecar"], "powershell").decode()
        plain = re.search(r"-cmatch '([^']*)'", text).group(1).replace(r"\z", r"\Z")
        replaced = [(pattern.replace(r"\z", r"\Z"), new.replace("\\", r"\\").replace("$1", r"\g<1>"))
                    for pattern, new in re.findall(r"-creplace '([^']*)', '([^']*)'", text)]
        self.assertEqual(len(replaced), 2)

        def written(word):
            if re.search(plain, word):
                return word
            for pattern, new in replaced:
                word = re.sub(pattern, new, word)
            return f'"{word}"'

        words = sample_specs.HOSTILE + ["\\" * n + end for n in range(5)
                                        for end in ("", '"', ' "', '" ', "\n", ' x\\"', '""')]
        self.assertEqual(split_as_c_does(" ".join(map(written, words))), words)
        # Why it is not left to Windows PowerShell 5.1, which does not see that \" is no quote.
        self.assertFalse(needs_quotes_in_5('a\\" b'))

    def test_file_has_a_byte_order_mark(self):
        """Windows PowerShell 5.1 reads a file without one as ANSI."""
        spec = dict(sample_specs.specs())["dind-sidecar"]
        script = self.folder / "agent.ps1"
        printed = self.export(spec, "powershell")
        self.export(spec, "powershell", "-o", str(script))
        self.assertEqual(script.read_bytes(), b"\xef\xbb\xbf" + printed)
        self.assertFalse(printed.startswith(b"\xef\xbb\xbf"))


if __name__ == "__main__":
    unittest.main()
