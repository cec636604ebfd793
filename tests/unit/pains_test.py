#!/usr/bin/python3
"""tests/pains.json: what people suffer from, the tests that provoke it, and the advice it gets.

Each row names tests ("folder/file case") and pieces of advice: `check ID`, `signature ID` and
`advisory ID` are the program's own, other words say where it is. What is not provoked really says
in `notReally` why, and what the rule rests on. This test sees that all of that is there."""

import json
import pathlib
import re
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
ROWS = json.loads((ROOT / "tests/pains.json").read_text())
PAINS = 36


def ids(name):
    data = json.loads((ROOT / "resources" / name).read_text())
    entries = data if isinstance(data, list) else next(v for v in data.values()
                                                       if isinstance(v, list) and "id" in v[0])
    return {entry["id"] for entry in entries}


class Pains(unittest.TestCase):
    def test_every_pain_has_a_row(self):
        self.assertEqual([row["pain"] for row in ROWS], list(range(1, PAINS + 1)))

    def test_tests_are_there(self):
        for row in ROWS:
            self.assertTrue(row["provoked"], row["what"])
            for name in row["provoked"]:
                file, case = name.split(" ")
                with self.subTest(pain=row["pain"], test=name):
                    source = (ROOT / "tests" / file).read_text()
                    self.assertTrue(re.search(rf"(?:def |::){re.escape(case)}\(", source))

    def test_advice_is_there(self):
        known = {"signature": ids("error-signatures.json"), "advisory": ids("advisories.json"),
                 "check": self.checks()}
        for row in ROWS:
            self.assertTrue(row["advice"], row["what"])
            for advice in row["advice"]:
                kind, _, name = advice.partition(" ")
                with self.subTest(pain=row["pain"], advice=advice):
                    if kind in known:
                        self.assertIn(name, known[kind])
                    else:
                        self.assertRegex(advice, r"^(window|plan|launch|export|import|diff|spec|"
                                                 r"agents \w+( --\w+)?|methods [a-z-]+): .")

    @staticmethod
    def checks():
        """Ids that the header of the checks lists: [engine, name:…]."""
        text = (ROOT / "src/preflight/subjects.h").read_text().replace("\n///", "")
        lists = re.findall(r"\[([^\]]*)\]", text)
        return {name.strip().removesuffix("…") for part in lists for name in part.split(",")}

    def test_what_is_not_provoked_says_why(self):
        for row in ROWS:
            if "notReally" in row:
                self.assertRegex(row["notReally"], r"[a-z]+/[a-z]|\.com|#\d", row["what"])
        # Most are real: on the private engine, its files or the stand-ins.
        self.assertLess(sum("notReally" in row for row in ROWS), 12)


if __name__ == "__main__":
    unittest.main()
