"""The program's `import`, and an independent reading of docker's command lines."""

import functools
import json
import os
import pathlib
import re
import resource
import shlex
import subprocess

PROGRAM = os.environ["DW_PROGRAM"]
DATA = pathlib.Path(__file__).parent / "data" / "import"
# Seconds for a single import of whatever size: it tells an import without an end from a slow machine.
PATIENCE = 60


def limit():
    # Of a processor, so that a busy machine makes no difference. Beyond it a signal ends the program.
    resource.setrlimit(resource.RLIMIT_CPU, (PATIENCE, PATIENCE))


def run(*arguments, text=b""):
    return subprocess.run([PROGRAM, *arguments], input=text, capture_output=True,
                          timeout=5 * PATIENCE, preexec_fn=limit)


@functools.lru_cache(None)
def import_text(text):
    """What `import` prints as JSON."""
    done = run("import", "-", "--json", text=text.encode())
    if done.returncode != 0:
        raise AssertionError(f"exit {done.returncode}: {done.stderr.decode()}\n{text[:2000]}")
    return json.loads(done.stdout)


def read_help(text):
    """{flag with its dashes: whether it takes a value}, and {short: long}, of a --help text."""
    arity, long_of = {}, {}
    for short, name, kind in re.findall(r"^ +(?:(-\w), )?(--[a-z0-9-]+)(?: (\S+))?  ", text, re.M):
        arity[name] = bool(kind)
        if short:
            arity[short] = bool(kind)
            long_of[short] = name
    return arity, long_of


def split_flags(words, arity, long_of):
    """Flags, as (long name, value or None), and what stands behind them; by the rules of pflag
    (https://pkg.go.dev/github.com/spf13/pflag#section-readme)."""
    flags, words = [], list(words)
    while words and words[0].startswith("-") and words[0] != "-":
        word = words.pop(0)
        if word == "--":
            break
        if word.startswith("--"):
            name, equals, value = word.partition("=")
            if not equals and arity.get(name):
                value = words.pop(0)
            flags.append((name, value if equals or arity.get(name) else None))
            continue
        letters = word[1:]
        while letters:
            short, letters = "-" + letters[0], letters[1:]
            name = long_of.get(short, short)
            if letters.startswith("="):
                flags.append((name, letters[1:]))
                letters = ""
            elif arity.get(short):
                flags.append((name, letters or words.pop(0)))
                letters = ""
            else:
                flags.append((name, None))
    return flags, words


def docker_runs(text):
    """The words behind each docker run and docker create of a plain POSIX script."""
    for line in text.replace("\\\n", " ").split("\n"):
        lexer = shlex.shlex(line, posix=True, punctuation_chars=True)
        lexer.commenters, lexer.whitespace_split = "#", True
        words = list(lexer)
        words = [word for word in words if word != "\r"]
        for i, word in enumerate(words):
            after = words[i + 1:]
            if after[:1] == ["container"]:
                after = after[1:]
            if word in ("docker", "podman", "nerdctl") and after[:1] in (["run"], ["create"]):
                yield after[1:]
                break
