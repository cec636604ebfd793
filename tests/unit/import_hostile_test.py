"""Whatever is given to `import`, it ends in time, and as a program should.

DW_HOSTILE_MUTATIONS: how many mutated commands (default 400); DW_HOSTILE_SEED: which.
"""

import concurrent.futures
import json
import os
import random
import unittest

from importing import DATA, run

MUTATIONS = int(os.environ.get("DW_HOSTILE_MUTATIONS", "400"))
SEED = int(os.environ.get("DW_HOSTILE_SEED", "1"))
MIB = 1024 * 1024
PIECES = [b"'", b'"', b"\\", b"`", b"$(", b"${", b")", b"}", b"\0", b"\xff\xfe", b"\xed\xa0\x80",
          "\u202e😀".encode(), b"\r", b"\n", b"<<X\n", b"for i in 1 2; do ", b"done", b";", b"&", b"|",
          b"#", b"-", b"--", b"=", b" ", b"{1..999}", b"$x", b"x=$x$x\n", b"\x1b[31m", b"%s%n", b"(",
          b"services:\n", b"[", b"{"]
RUN = b"docker run -e SERVER_URL=http://tc jetbrains/teamcity-agent\n"


def corpus():
    texts = []
    for path in sorted((DATA / "commands").glob("*.json")):
        for entry in json.loads(path.read_text()):
            command = entry["command"]
            texts.append(("\n".join(command) if isinstance(command, list) else command).encode())
    return texts


def mutate(chance, texts):
    text = bytearray(chance.choice(texts))
    for _ in range(chance.randint(1, 6)):
        at = chance.randint(0, len(text))
        kind = chance.randint(0, 4)
        if kind == 0:
            del text[at:]
        elif kind == 1 and at < len(text):
            text[at] ^= 1 << chance.randint(0, 7)
        elif kind == 2:
            text[at:at] = chance.choice(PIECES) * chance.choice([1, 1, 2, 50])
        elif kind == 3:
            del text[at:at + chance.randint(1, 20)]
        else:
            text[at:at] = chance.choice(texts)[:chance.randint(0, 300)]
    return bytes(text)


def to_size(piece, size=MIB - len(RUN)):
    return (piece * (size // len(piece) + 1))[:size]


BIG = {
    "more than is read": b"x" * (2 * MIB),
    "blanks": to_size(b" "), "line breaks": to_size(b"\n"), "NUL": to_size(b"\0"),
    "backslashes": to_size(b"\\"), "quotes": to_size(b"'\""), "open brackets": to_size(b"$("),
    "open braces": to_size(b"${"), "arithmetic": to_size(b"$((("), "backticks": to_size(b"`"),
    "here-documents": to_size(b"<<a "), "placeholders": to_size(b"<a> "), "less-than": to_size(b"<"),
    "percents": to_size(b"C:\\x %A%"), "prompts": to_size(b"$ docker "), "comments": to_size(b"# docker\n"),
    "docker": to_size(b"docker "), "docker run": to_size(b"docker run x;"),
    "unnamed agents": to_size(b"docker run teamcity-agent\n"),
    "nested runs": to_size(b"$(docker run "), "runs in backticks": to_size(b"`docker run x` "),
    "nested loops": to_size(b"for i in a b c;do "),
    "loops of nothing": b"for a in {1..999};do " * 14 + b"x=1;" + b"done;" * 14,
    "loops without an end": to_size(b"for i in a\n"), "words of a loop": b"for i in " + to_size(b"a ", MIB // 2) + b";do docker run $i x;done",
    "doubling": b"x=xxxxxxxx\n" + b"x=$x$x\n" * 5000 + b"docker run $x$x$x\n" * 3000,
    "splitting": b"x=\"" + to_size(b"a ", MIB // 2) + b"\"\n" + b"docker run $x\n" * 3000,
    "growing arrays": b"a=(x)\n" + b"a+=(${a[@]})\n" * 3000 + b"docker run ${a[@]}\n" * 3000,
    "networks": to_size(b"docker network create x;"), "connects": to_size(b"docker network connect a b;"),
    "variables": b"docker run " + to_size(b"-eA=b ") + b"x", "labels": b"docker run " + to_size(b"-l A ") + b"x",
    "mounts": b"docker run " + b"".join(b"-v v%d:/%d " % (i, i) for i in range(50000)) + b"x",
    "hosts": b"docker run " + b"".join(b"--add-host h%d:1.1.1.1 " % i for i in range(30000)) + b"x",
    "aliases": b"docker run --net n " + to_size(b"--net-alias a ") + b"x",
    "one long word": b"docker run -e A=" + to_size(b"a") + b" x", "functions": to_size(b"f(){ docker run x;};"),
    "one long option": b"docker run -" + to_size(b"i") + b" x", "commas": b"docker run --mount " + to_size(b"a,") + b" x",
    "colons": b"docker run -v " + to_size(b":") + b" x", "numbered agents": b"".join(b"docker run --name a-%d agent;" % i for i in range(1, 20000)),
    "secrets": to_size(b"docker login -p TOKEN= "), "JSON": to_size(b"["), "UTF-16": "\ufeffdocker run x".encode("utf-16-le") * 1000,
}


class Hostile(unittest.TestCase):
    def check(self, text):
        done = run("import", "-", "--json", text=text)  # raises when it takes too long
        if done.returncode not in (0, 2):
            raise AssertionError(f"exit {done.returncode}: {done.stderr[:500]}\n{text[:1000]}")
        if done.returncode == 0:
            json.loads(done.stdout)
        else:
            assert done.stderr.strip(), text[:1000]

    def check_all(self, texts):
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            for name, done in [(name, pool.submit(self.check, text)) for name, text in texts]:
                with self.subTest(name):
                    done.result()

    def test_mutated_commands(self):
        texts = corpus()
        self.check_all((f"seed {SEED} mutation {i}", mutate(random.Random(f"{SEED}/{i}"), texts))
                       for i in range(MUTATIONS))

    def test_large_and_deep(self):
        self.check_all((f"{name}, {place}", text)
                       for name, piece in BIG.items()
                       for place, text in (("alone", piece), ("before a command", piece + b"\n" + RUN)))


if __name__ == "__main__":
    unittest.main()
