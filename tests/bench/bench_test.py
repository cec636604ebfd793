"""The harness's own logic: what it makes of figures. Nothing here depends on how fast anything is."""

import itertools
import pathlib
import sys
import types
import unittest
import unittest.mock

import measuring
from counting import changed, verdict
from measuring import (BEGIN, END, Failed, Quantity, Row, Target, cells, compare, into_readme, judge,
                       measure, not_measured, run, show, spread, table)

ENVIRONMENT = {"PATH": "/usr/bin:/bin"}
MACHINE = {"date": "2026-11-27", "commit": "abc", "cpu": "a processor", "cores": 2,
           "memory": 4 * 2**30, "system": "Debian", "kernel": "6.1", "versions": {"Qt": "6.4.2"}}


def a_row(quantities=None, **more):
    return Row("key", "a thing", "a peer", "by hand",
               quantities or [Quantity("wall", "wall", "s", Target("at most", 0.7))], **more)


class Pairs(unittest.TestCase):
    def test_take_turns_and_begin_with_the_peer(self):
        done = []
        row = a_row(peer=lambda: done.append("peer") or {"wall": 1},
                    ours=lambda: done.append("ours") or {"wall": 2},
                    before=lambda: done.append("before"))
        samples = measure(row, 2)
        self.assertEqual(done, ["before", "peer", "before", "ours"] * 2)
        self.assertEqual(samples, [({"wall": 1}, {"wall": 2})] * 2)

    def test_no_more_than_the_row_allows(self):
        row = a_row(ours=lambda: {"wall": 1}, most=3)
        self.assertEqual(measure(row, 7), [(None, {"wall": 1})] * 3)

    def test_more_of_what_is_short(self):
        row = a_row(ours=lambda: {"wall": 1}, times=3)
        self.assertEqual(len(measure(row, 7)), 21)

    def test_ratio_is_the_median_of_the_pairs_ratios(self):
        # The machine became three times slower for a while: each pair has both.
        samples = [({"wall": peer}, {"wall": ours}) for peer, ours in
                   [(10, 6), (30, 18), (30, 18), (10, 6), (10, 8)]]
        result, = judge(a_row(peer=dict, ours=dict), samples)
        self.assertAlmostEqual(result["ratio"], 0.6)
        self.assertEqual((result["peer"], result["ours"], result["pairs"]), (10, 8, 5))
        self.assertIs(result["met"], True)
        self.assertEqual(result["all_ours"], [6, 18, 18, 6, 8])

    def test_targets(self):
        pair = [({"wall": 10.0}, {"wall": 5.0})]
        for kind, value, met, ratio in (("at most", 0.5, True, 0.5), ("at most", 0.49, False, 0.5),
                                        ("times", 2, True, 2), ("times", 2.1, False, 2),
                                        ("none", 0, None, 0.5)):
            row = a_row([Quantity("wall", "wall", "s", Target(kind, value))], peer=dict, ours=dict)
            result, = judge(row, pair)
            self.assertEqual((result["met"], result["ratio"]), (met, ratio), kind)
        for value, met in ((5.0, True), (4.9, False)):
            row = a_row([Quantity("wall", "wall", "s", Target("limit", value))], ours=dict)
            result, = judge(row, [(None, {"wall": 5.0})])
            self.assertIs(result["met"], met)
            self.assertNotIn("ratio", result)

    def test_spread(self):
        self.assertEqual(spread([2.0]), 0)
        self.assertEqual(spread([1.0, 2.0, 3.0]), 1)
        self.assertAlmostEqual(spread([1.0, 2.0, 3.0, 4.0, 5.0]), 2 / 3)
        self.assertAlmostEqual(spread([1.0, 2.0, 3.0, 4.0, 500.0]), 2 / 3) # one outlier


class Runs(unittest.TestCase):
    def test_what_it_printed_and_took(self):
        sample = run(["/bin/sh", "-c", "cat; echo end"], ENVIRONMENT, input=b"given\n")
        self.assertEqual((sample["out"], sample["length"]), ("given\nend\n", 10))
        self.assertGreaterEqual(sample["wall"], 0)
        self.assertGreaterEqual(sample["cpu"], 0)
        self.assertGreater(sample["memory"], 0)

    def test_processor_time_is_the_childs(self):
        busy = run(["/usr/bin/python3", "-c",
                    "import time\nwhile time.process_time() < 0.3: pass"], ENVIRONMENT)
        self.assertGreaterEqual(busy["cpu"], 0.3)
        idle = run(["/bin/sleep", "0.5"], ENVIRONMENT)
        self.assertGreaterEqual(idle["wall"], 0.5)
        self.assertLess(idle["cpu"], 0.3)

    def test_until_the_first_line(self):
        ticks = itertools.count() # a clock that goes on whenever it is looked at
        with unittest.mock.patch("measuring.time.perf_counter", lambda: next(ticks)):
            whole = run(["/bin/echo", "there"], ENVIRONMENT)["wall"]
            line = run(["/bin/echo", "there"], ENVIRONMENT, until_line=True)["wall"]
        self.assertLess(line, whole)

    def test_what_fails_is_no_sample(self):
        with self.assertRaisesRegex(Failed, "ended with 3: .*the reason"):
            run(["/bin/sh", "-c", "echo the reason >&2; exit 3"], ENVIRONMENT)
        with self.assertRaises(Failed):
            run(["/bin/true"], ENVIRONMENT, until_line=True)

    def test_long_output_is_not_kept(self):
        sample = run(["/bin/sh", "-c", "yes | head -c 5000000"], ENVIRONMENT, keep=False)
        self.assertEqual(sample["length"], 5_000_000)
        self.assertLess(len(sample["out"]), 5_000_000)

    def test_memory_that_may_be_this_scripts_is_refused(self):
        with self.assertRaises(Failed):
            measuring.believable_memory({"memory": 4096})
        self.assertEqual(measuring.believable_memory({"memory": 2**40}), {"memory": 2**40})


class Shown(unittest.TestCase):
    def report(self, *results):
        return {"machine": MACHINE, "results": [one for several in results for one in several]}

    def test_values(self):
        self.assertEqual(show(0.0123456, "s"), "12.3 ms")
        self.assertEqual(show(2.5, "s"), "2.5 s")
        self.assertEqual(show(6e6, "bytes"), "6.0 MB")

    def test_a_line(self):
        row = a_row(peer=dict, ours=dict)
        result, = judge(row, [({"wall": 0.010}, {"wall": 0.020})] * 7)
        self.assertEqual(cells(result), ["a thing", "wall", "a peer", "10 ms", "20 ms", "2 ± 0%",
                                         "≤ 0.7", "**no**"])

    def test_the_table_says_how_where_and_what_is_missing(self):
        row = a_row([Quantity("wall", "wall", "s", Target("at most", 1)),
                     Quantity("cpu", "processor", "s", Target("none", 0))], peer=dict, ours=dict)
        sample = {"wall": 1.0, "cpu": 1.0}
        other = Row("other", "another thing", "", "not at all",
                    [Quantity("wall", "wall", "s", Target("limit", 1))], ours=dict)
        text = table(self.report(judge(row, [(sample, sample)]), not_measured(other, "no root")))
        self.assertEqual(len({line.count("|") for line in text.splitlines() if "|" in line}), 1)
        self.assertEqual(text.count("| a thing |"), 1) # the same thing, another quantity
        for part in ("- *a thing*: by hand", "a processor, 2 cores, 4 GiB", "Qt 6.4.2",
                     "| not measured |", "- *another thing*: no root"):
            self.assertIn(part, text)

    def test_readme(self):
        text = "# x\n\ntext\n\n## Licence\n\nMIT\n"
        once = into_readme(text, "| a |\n")
        self.assertEqual(once, f"# x\n\ntext\n\n## Measured\n\n{BEGIN}| a |\n{END}\n## Licence\n\n"
                               "MIT\n")
        self.assertEqual(into_readme(once, "| b |\n"), once.replace("| a |", "| b |"))
        with self.assertRaises(Failed):
            into_readme("# x\n", "")
        with self.assertRaises(Failed):
            into_readme(once.replace(END, ""), "")

    def test_the_real_readme_has_its_place(self):
        readme = pathlib.Path(__file__).parents[2] / "README.md"
        self.assertIn("| a |", into_readme(readme.read_text(encoding="utf-8"), "| a |\n"))

    def test_compare(self):
        def result(ratio, **more):
            return {"row": "r", "quantity": "wall", "ratio": ratio, **more}
        first = {"results": [result(1.0), {"row": "s", "quantity": "size", "ours": 100}]}
        second = {"results": [result(1.14), {"row": "s", "quantity": "size", "ours": 84}]}
        self.assertEqual(compare(first, second), [("s", "size", 100, 84)])
        self.assertEqual(compare(first, {"results": [result(2, why="no")]}), [])


class Instructions(unittest.TestCase):
    HERE = {"compiler": "12.2.0", "Qt": "6.4.2", "valgrind": "3.19.0"}

    def test_a_rise_is_a_warning(self):
        record = {"with": self.HERE, "counts": {"start": 1000, "export": 1000, "launch": 1000}}
        lines = list(verdict(record, self.HERE,
                             {"start": 1101, "export": 1100, "launch": 500, "preview": 5}))
        self.assertEqual(lines, ["WARNING: instructions: start 1,101, recorded 1,000 (+10.1%)",
                                 "instructions: export 1,100, recorded 1,000 (+10.0%)",
                                 "instructions: launch 500, recorded 1,000 (-50.0%)",
                                 "instructions: preview 5"])

    def test_other_tools_can_not_be_compared(self):
        record = {"with": self.HERE | {"Qt": "6.8.0"}, "counts": {"start": 1}}
        first, second = verdict(record, self.HERE, {"start": 1000})
        self.assertIn("Qt 6.8.0", first)
        self.assertEqual(second, "instructions: start 1,000")
        self.assertEqual(changed(record, self.HERE, {"export": 2}),
                         {"with": self.HERE, "counts": {"export": 2}})

    def test_what_was_not_counted_stays_recorded(self):
        record = {"with": self.HERE, "counts": {"start": 1, "export": 1}}
        self.assertEqual(changed(record, self.HERE, {"export": 2}),
                         {"with": self.HERE, "counts": {"start": 1, "export": 2}})


class Rows(unittest.TestCase):
    """Each row can be made, so that --list and what is not measured can name it."""

    @classmethod
    def setUpClass(cls):
        import rows
        cls.rows = rows
        cls.place = types.SimpleNamespace(docker=None, sizes=rows.Sizes(), program="p", compose="c")

    def test_each_says_what_it_is(self):
        for key, (needs, make) in self.rows.ROWS.items():
            with self.subTest(key):
                row = make(self.place)
                self.assertEqual(row.key, key)
                self.assertTrue(row.what and row.how.endswith((".", ".)")) and row.quantities)
                self.assertLessEqual(set(needs), {"display", "engine", "root", "npm", "compose",
                                                  "curl"})
                if row.peer:
                    self.assertTrue(row.against)

    def test_docker_run_is_taken_from_a_script(self):
        script = ("set -eu\nfor volume in a b; do docker volume create \"$volume\"; done\n\n"
                  "docker run -d \\\n    --name abc \\\n    --env 'A=it is' \\\n    tiny\n")
        place = types.SimpleNamespace(program="/bin/echo", environment=ENVIRONMENT)
        real, self.rows.run = self.rows.run, lambda *_: {"out": script}
        self.addCleanup(setattr, self.rows, "run", real)
        self.assertEqual(self.rows.docker_run_of(place, "abc"),
                         ["docker", "run", "-d", "--name", "abc", "--env", "A=it is", "tiny"])


if __name__ == "__main__":
    sys.exit(unittest.main())
