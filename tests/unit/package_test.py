"""What a package holds beside the program: each file is read by the tool that is made for it, and they
agree with each other about names, versions and languages."""

import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

PROGRAM = os.environ["DW_PROGRAM"]
ROOT = pathlib.Path(__file__).parents[2]
LINUX = ROOT / "installer" / "linux"
ID = "io.github.dind_wizard"
DESKTOP = LINUX / f"{ID}.desktop"
METAINFO = LINUX / f"{ID}.metainfo.xml"
MIME = LINUX / "dind-wizard-spec.xml"
CHANGELOG = ROOT / "CHANGELOG.md"
LANGUAGES = {path.stem.removeprefix("dind-wizard_") for path in (ROOT / "translations").glob("*.ts")} - {"en"}


def needs(tool):
    """Skips where Debian's tool is missing, but fails where the runner promised all of them."""
    return unittest.skipUnless(shutil.which(tool) or os.environ.get("DW_ALL_TOOLS"), f"no {tool} here")


def said(*command, **more):
    done = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          text=True, check=False, **more)
    return done.returncode, done.stdout


def releases():
    """Version and date of each, the newest first."""
    return re.findall(r"^## (\S+) \((\d{4}-\d\d-\d\d)\)$", CHANGELOG.read_text(), re.MULTILINE)


def desktop_entries(section):
    text = DESKTOP.read_text().partition(f"[{section}]\n")[2].partition("\n[")[0]
    return dict(line.split("=", 1) for line in text.splitlines() if "=" in line)


class Validators(unittest.TestCase):
    """They must have nothing to say, not even in passing."""

    @needs("desktop-file-validate")
    def test_menu_entry(self):
        self.assertEqual(said("desktop-file-validate", DESKTOP), (0, ""))

    @needs("appstreamcli")
    def test_software_catalogue(self):
        status, text = said("appstreamcli", "validate", "--no-net", "--no-color", METAINFO)
        self.assertEqual(status, 0, text)
        # Newer versions prefer a tag that older ones do not know.
        remarks = [line for line in text.splitlines() if re.match(r"[EWI]: ", line)
                   and "developer-name-tag-deprecated" not in line]
        self.assertEqual(remarks, [], text)

    @needs("update-mime-database")
    def test_file_type(self):
        with tempfile.TemporaryDirectory() as folder:
            mime = pathlib.Path(folder, "mime")
            (mime / "packages").mkdir(parents=True)
            shutil.copy(MIME, mime / "packages")
            done = said("update-mime-database", mime, env={**os.environ, "XDG_DATA_DIRS": folder})
            self.assertEqual(done, (0, ""))
            self.assertIn("application/vnd.dind-wizard.spec+json:*.dind.json",
                          (mime / "globs").read_text())

    @needs("mandoc")
    def test_manual(self):
        text = self.manual()
        self.assertEqual(said("mandoc", "-T", "lint", "-W", "style", input=text), (0, ""))

    @needs("man")
    def test_manual_is_shown_without_warnings(self):
        done = subprocess.run(["man", "--warnings=all", "-l", "-"], input=self.manual(), text=True,
                              capture_output=True, check=True,
                              env={**os.environ, "LC_ALL": "C.UTF-8", "MANWIDTH": "80"})
        self.assertEqual(done.stderr, "")
        for heading in ("NAME", "COMMANDS", "EXIT STATUS", "GLOSSARY", "SEE ALSO"):
            self.assertIn(f"\n{heading}\n", "\n" + done.stdout)

    def manual(self):
        return subprocess.run([LINUX / "make-man", PROGRAM, ROOT / "README.md", CHANGELOG,
                               ROOT / "resources" / "glossary.json"], stdout=subprocess.PIPE, text=True,
                              check=True).stdout

    @needs("shellcheck")
    def test_scripts(self):
        scripts = [ROOT / "installer" / "package", ROOT / "installer" / "run",
                   ROOT / "tests" / "package" / "run", ROOT / "tests" / "package" / "same-bytes",
                   ROOT / "tests" / "gui" / "wayland_session.sh"]
        self.assertEqual(said("shellcheck", "-x", "-P", ROOT, *scripts), (0, ""))


class Changelogs(unittest.TestCase):
    def made(self, form):
        return subprocess.run([LINUX / "make-changelog", form, CHANGELOG], stdout=subprocess.PIPE,
                              text=True, check=True).stdout

    @needs("dpkg-parsechangelog")
    def test_debian(self):
        with tempfile.NamedTemporaryFile("w") as file:
            file.write(self.made("debian"))
            file.flush()
            status, versions = said("dpkg-parsechangelog", "-l", file.name, "--all", "-S", "Version")
            self.assertEqual(status, 0, versions)
            parsed = said("dpkg-parsechangelog", "-l", file.name, "--all", "--format", "rfc822")[1]
        self.assertNotIn("warning", versions + parsed)
        for version, _ in releases():
            self.assertIn(f"Version: {version}\n", parsed)
        # All that CHANGELOG.md says arrives.
        words = re.sub(r"^#.*$|^- ", "", CHANGELOG.read_text(), flags=re.MULTILINE).split()
        arrived = self.made("debian").split()
        self.assertEqual([word for word in words if word not in arrived], [])

    def test_rpm(self):
        heads = re.findall(r"^\* (\w{3}) (\w{3}) (\d\d) (\d{4}) .+ <.+@.+> - (\S+)-1$", self.made("rpm"),
                           re.MULTILINE)
        self.assertEqual([head[-1] for head in heads], [version for version, _ in releases()])

    def test_whoever_makes_them(self):
        """The same bytes in each language and time zone."""
        for form in ("debian", "rpm"):
            other = said(LINUX / "make-changelog", form, CHANGELOG,
                         env={"PATH": os.environ["PATH"], "LC_ALL": "ja_JP.UTF-8", "TZ": "Asia/Tokyo"})
            self.assertEqual(other, (0, self.made(form)))


class Agreement(unittest.TestCase):
    def test_version(self):
        newest, date = releases()[0]
        self.assertEqual(said(PROGRAM, "--version"), (0, f"dind-wizard {newest}\n"))
        listed = [(release.get("version"), release.get("date"))
                  for release in ElementTree.parse(METAINFO).iter("release")]
        self.assertEqual(listed, releases())
        self.assertRegex(date, r"^\d{4}-\d\d-\d\d$")

    def test_names(self):
        entries = desktop_entries("Desktop Entry")
        self.assertEqual(ElementTree.parse(METAINFO).findtext("id"), ID)
        self.assertEqual(ElementTree.parse(METAINFO).findtext("launchable"), DESKTOP.name)
        kind = ElementTree.parse(MIME).getroot()[0].get("type")
        self.assertEqual(entries["MimeType"], kind + ";")
        self.assertEqual(ElementTree.parse(METAINFO).findtext("provides/mediatype"), kind)
        self.assertTrue((ROOT / "resources" / "icons" / (entries["Icon"] + ".svg")).is_file())
        # The window belongs to its menu entry.
        self.assertIn(f'setDesktopFileName(u"{ID}"_s)', (ROOT / "src/gui/wizardapp.cpp").read_text())

    def test_actions_are_taken_by_the_program(self):
        usage = said(PROGRAM, "--help", env={**os.environ, "LC_ALL": "C.UTF-8"})[1]
        for action in filter(None, desktop_entries("Desktop Entry")["Actions"].split(";")):
            command = desktop_entries(f"Desktop Action {action}")["Exec"]
            self.assertIn(command, usage)

    def test_each_language_is_in_each_menu(self):
        self.assertGreaterEqual(len(LANGUAGES), 7)
        entries = desktop_entries("Desktop Entry")
        action = desktop_entries("Desktop Action agents")
        lang = "{http://www.w3.org/XML/1998/namespace}lang"
        kinds = {comment.get(lang) for comment in ElementTree.parse(MIME).iter(
            "{http://www.freedesktop.org/standards/shared-mime-info}comment")}
        for language in LANGUAGES:
            self.assertIn(f"GenericName[{language}]", entries)
            self.assertIn(f"Comment[{language}]", entries)
            self.assertIn(f"Name[{language}]", action)
            self.assertIn(language, kinds)


if __name__ == "__main__":
    unittest.main()
