"""What the measurements have in common: running a program and what that took, pairs, medians, and
the table that comes of them. Knows nothing of what is measured.

A row compares two ways of doing the same, the peer's and ours, in turns: peer, ours, peer, ours …
What disturbs the machine for a while then disturbs both. Of each pair there is a ratio, and the
row's ratio is the median of these.
"""

import dataclasses
import os
import resource
import selectors
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable

PATIENCE = 900 # seconds; far more than anything takes


class Failed(Exception):
    """A measurement that could not be made; why, in words."""


# --- one run -------------------------------------------------------------------------------------

def run(arguments, environment, until_line=False, input=None, keep=True):
    """Runs a program to its end. Returns what it took: `wall` and `cpu` in seconds, `memory` (the
    most that was resident) in bytes, `length`, how many bytes it printed, and `out`, what that was;
    without `keep` only the end of it.

    `wall` is from before it is started until its end or, with `until_line`, until its first line.
    `cpu` and `memory` are the kernel's own figures for this process and the children it has waited
    for (wait4)."""
    with tempfile.TemporaryFile() as errors, tempfile.TemporaryFile() as given:
        given.write(input or b"")
        given.seek(0)
        begin = time.perf_counter()
        process = subprocess.Popen(arguments, stdin=given, stdout=subprocess.PIPE, stderr=errors,
                                   env=environment)
        deadline = begin + PATIENCE
        out, length, first_line = b"", 0, None
        with selectors.DefaultSelector() as selector:
            selector.register(process.stdout, selectors.EVENT_READ)
            while True:
                if not selector.select(max(0, deadline - time.perf_counter())):
                    process.kill()
                    break
                more = os.read(process.stdout.fileno(), 1 << 20)
                if not more:
                    break
                out, length = out + more if keep else more, length + len(more)
                if first_line is None and b"\n" in out:
                    first_line = time.perf_counter()
        process.stdout.close()
        _, status, usage = os.wait4(process.pid, 0)
        end = time.perf_counter()
        process.returncode = os.waitstatus_to_exitcode(status)
        errors.seek(0)
        if process.returncode != 0 or (until_line and first_line is None):
            words = (out + errors.read()).decode(errors="replace")[-2000:]
            raise Failed(f"{' '.join(arguments)[:200]} ended with {process.returncode}: {words}")
    return {"wall": (first_line if until_line else end) - begin,
            "cpu": usage.ru_utime + usage.ru_stime, "memory": usage.ru_maxrss * 1024,
            "length": length, "out": out.decode(errors="replace")}


def believable_memory(sample):
    """A child begins with its parent's memory (fork), and the kernel counts that: a figure that is
    not above this process's own says nothing of the child."""
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    if sample["memory"] <= own:
        raise Failed(f"the measured memory is not above this script's own, {own} bytes")
    return sample


# --- rows ----------------------------------------------------------------------------------------

@dataclasses.dataclass(frozen=True)
class Target:
    """`at most` so much of the peer, `times` as fast as the peer or more, at most so much as a
    figure of its own (`limit`), or `none`: it is only told."""

    kind: str
    value: float

    def ratio(self, peer, ours):
        return peer / ours if self.kind == "times" else ours / peer

    def is_met(self, figure):
        """None where nothing is asked for."""
        if self.kind == "none":
            return None
        return figure >= self.value if self.kind == "times" else figure <= self.value

    def text(self, unit):
        return {"at most": f"≤ {self.value:g}", "times": f"≥ {self.value:g} times",
                "limit": f"≤ {show(self.value, unit)}", "none": ""}[self.kind]


@dataclasses.dataclass(frozen=True)
class Quantity:
    """One figure of a row's samples. `unit` is "s", "bytes" or "number"; its base unit is meant
    (seconds, bytes)."""

    key: str
    name: str
    unit: str
    target: Target


@dataclasses.dataclass
class Row:
    """`peer` and `ours` each make one sample, a dictionary with the quantities' keys. Without a
    peer our own figure is judged. `how` says how it is measured, in sentences."""

    key: str
    what: str
    against: str
    how: str
    quantities: list[Quantity]
    ours: Callable[[], dict]
    peer: Callable[[], dict] | None = None
    prepare: Callable = lambda stack: None # once; what it makes ends with the stack
    before: Callable[[], None] = lambda: None # each sample, and not measured
    times: int = 1 # as many pairs as others: of what is over soon, and varies most
    most: int = 1000 # pairs: of what takes long


def measure(row, pairs, say=lambda text: None):
    """The row's samples, in turns; each is a (peer, ours), the first without a peer None."""
    samples = []
    count = min(pairs * row.times, row.most)
    for number in range(count):
        pair = []
        for way in (row.peer, row.ours):
            if way is not None:
                row.before()
            pair.append(way() if way is not None else None)
        samples.append(tuple(pair))
        say(f"{row.key}: {number + 1} of {count}")
    return samples


def spread(values):
    """How far the middle half of the values lies apart, as a part of their median. Of fewer than
    four values: how far all of them do."""
    middle = statistics.median(values)
    if len(values) < 4:
        width = max(values) - min(values)
    else:
        quarters = statistics.quantiles(values, n=4, method="inclusive")
        width = quarters[2] - quarters[0]
    return width / middle if middle else 0.0


def judge(row, samples):
    """What comes of a row's samples, ready for JSON: one result for each quantity."""
    results = []
    for quantity in row.quantities:
        ours = [pair[1][quantity.key] for pair in samples]
        result = {"row": row.key, "what": row.what, "quantity": quantity.name,
                  "unit": quantity.unit, "against": row.against, "how": row.how,
                  "pairs": len(samples), "ours": statistics.median(ours), "all_ours": ours,
                  "target": quantity.target.text(quantity.unit)}
        if row.peer is None:
            figures = ours
        else:
            peer = [pair[0][quantity.key] for pair in samples]
            figures = [quantity.target.ratio(*both) for both in zip(peer, ours)]
            result |= {"peer": statistics.median(peer), "all_peer": peer,
                       "ratio": statistics.median(figures)}
        result |= {"spread": spread(figures),
                   "met": quantity.target.is_met(statistics.median(figures))}
        results.append(result)
    return results


def not_measured(row, why):
    return [{"row": row.key, "what": row.what, "quantity": quantity.name, "unit": quantity.unit,
             "against": row.against, "how": row.how, "pairs": 0,
             "target": quantity.target.text(quantity.unit), "why": why}
            for quantity in row.quantities]


# --- what is shown -------------------------------------------------------------------------------

def show(value, unit):
    if unit == "bytes":
        return f"{value / 1e6:.1f} MB"
    if unit == "s":
        return f"{value * 1000:.3g} ms" if value < 1 else f"{value:.3g} s"
    return f"{value:.4g}"


def cells(result):
    """One line of the table."""
    if "why" in result:
        return [result["what"], result["quantity"], result["against"], "", "not measured", "",
                result["target"], ""]
    peer = show(result["peer"], result["unit"]) if "peer" in result else ""
    ratio = f"{result['ratio']:.3g}" if "ratio" in result else ""
    apart = f"± {result['spread'] / 2:.0%}" if result["pairs"] > 1 else ""
    return [result["what"], result["quantity"], result["against"], peer,
            show(result["ours"], result["unit"]), f"{ratio} {apart}".strip(),
            result["target"], {True: "yes", False: "**no**", None: ""}[result["met"]]]


def table(report):
    """The report as Markdown."""
    head = ["what", "measured", "against", "it takes", "dind-wizard", "ratio", "target", "met"]
    lines = [f"| {' | '.join(head)} |", "|" + "---|" * len(head)]
    last = None
    for result in report["results"]:
        line = cells(result)
        if result["row"] == last:
            line[0] = "" # the same thing, another quantity
        last = result["row"]
        lines.append("| " + " | ".join(line) + " |")
    machine = report["machine"]
    lines += ["", "Measured with `tests/bench/run` on " + machine_words(machine) + ".",
              "Figures are medians of pairs, measured in turns; ± is half of what the middle half of "
              "the ratios lies apart.", "", "How:", ""]
    lines += [f"- *{what}*: {how}" for what, how in
              dict((result["what"], result["how"]) for result in report["results"]).items()]
    reasons = {result["what"]: result["why"] for result in report["results"] if "why" in result}
    if reasons:
        lines += ["", "Not measured:", ""]
        lines += [f"- *{what}*: {why}" for what, why in reasons.items()]
    return "\n".join(lines) + "\n"


def machine_words(machine):
    versions = ", ".join(f"{name} {version}" for name, version in machine["versions"].items())
    return (f"{machine['date']} at commit {machine['commit']}: {machine['cpu']}, "
            f"{machine['cores']} cores, {machine['memory'] / 2**30:.0f} GiB, {machine['system']}, "
            f"Linux {machine['kernel']}; {versions}")


BEGIN, END = "<!-- measured: tests/bench/run --readme -->\n", "<!-- /measured -->\n"


def into_readme(text, measured):
    """README.md's text with the table between the marks. Without marks the section "Measured" comes
    before the licence."""
    block = BEGIN + measured + END
    if BEGIN in text:
        head, _, rest = text.partition(BEGIN)
        _, end, tail = rest.partition(END)
        if not end:
            raise Failed("README.md has no end of what was measured")
        return head + block + tail
    head, licence, tail = text.partition("## Licence\n")
    if not licence:
        raise Failed("README.md has no section \"Licence\"")
    return f"{head}## Measured\n\n{block}\n{licence}{tail}"


def compare(first, second, limit=0.15):
    """What two runs differ in by more than `limit`: (row, quantity, first, second). A row that only
    one of them has measured is none."""
    def figures(report):
        return {(result["row"], result["quantity"]): result.get("ratio", result.get("ours"))
                for result in report["results"] if "why" not in result}
    one, other = figures(first), figures(second)
    return [(*key, one[key], other[key]) for key in one
            if key in other and abs(other[key] / one[key] - 1) > limit]
