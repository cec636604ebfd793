"""What instruction counts say beside those that are recorded. A rise is reported, and fails nothing."""

import re
import subprocess

LIMIT = 0.10


def version_of(*command):
    try:
        said = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    except OSError:
        return ""
    found = re.search(r"\d+(\.\d+)+", said)
    return found[0] if found else ""


def counted_with(tool):
    """What decides on the counts beside our own source. `tool` tells Qt's version."""
    return {"compiler": version_of("c++", "--version"), "Qt": version_of(tool, "--qt-version"),
            "valgrind": version_of("valgrind", "--version")}


def changed(recorded, here, counts):
    """The record with what was counted; what was counted with something else is no longer in it."""
    kept = recorded.get("counts", {}) if recorded.get("with") == here else {}
    return {"with": here, "counts": kept | counts}


def verdict(recorded, here, counts):
    """Lines for people: one for each count, and a warning for each that has risen too much."""
    if recorded and recorded["with"] != here:
        yield ("instructions: recorded with " + words(recorded["with"]) + ", counted with "
               + words(here) + "; there is nothing to compare")
        recorded = {}
    for name, number in counts.items():
        before = recorded.get("counts", {}).get(name)
        if before is None:
            yield f"instructions: {name} {number:,}"
            continue
        change = number / before - 1
        warning = "WARNING: " if number > before * (1 + LIMIT) else ""
        yield f"{warning}instructions: {name} {number:,}, recorded {before:,} ({change:+.1%})"


def words(versions):
    return ", ".join(f"{name} {version or 'unknown'}" for name, version in versions.items())
