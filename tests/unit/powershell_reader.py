"""Reads the PowerShell scripts that the program writes, as PowerShell would.

Written from the PowerShell language specification and not from our renderer: a second reader, which
yields the argument lists that reach docker.

    powershell_reader.read(text) -> [["network", "create", …], …]
    python3 powershell_reader.py FILE      prints them as JSON

It knows the part of the language that such a script needs, and refuses everything else: verbatim
strings, arrays, sums, [char] casts, comments, assignments, functions (skipped), if and foreach.
"""

import json
import sys

# PowerShell takes each of them for any other (specification 2.3.5.2).
SINGLE_QUOTES = "'\u2018\u2019\u201a\u201b"
DOUBLE_QUOTES = "\"\u201c\u201d\u201e"
NEWLINES = "\r\n"
BLANKS = " \t\f\v\u00a0\u0085"
OPENING, CLOSING = "({[", ")}]"


class Refused(Exception):
    """What this reader does not know, or what would not arrive as it was meant."""


class Char(str):
    """[char]N, which becomes text only when it is added to a string."""


class Reader:
    def __init__(self, text):
        self.text = text.removeprefix("\ufeff")
        self.at = 0
        self.commands = []
        self.variables = {}

    # --- characters ----------------------------------------------------------------------------

    def peek(self, length=1):
        return self.text[self.at:self.at + length]

    def refuse(self, what):
        line = self.text.count("\n", 0, self.at) + 1
        raise Refused(f"line {line}: {what}: {self.peek(30)!r}")

    def expect(self, token):
        if self.peek(len(token)) != token:
            self.refuse(f"{token} expected")
        self.at += len(token)

    def skip_blanks(self, newlines=False):
        """Blanks and comments; line breaks only where they separate nothing."""
        while self.at < len(self.text):
            c = self.peek()
            if c in BLANKS or (newlines and c in NEWLINES):
                self.at += 1
            elif self.peek(2) == "<#":
                end = self.text.find("#>", self.at)
                if end < 0:
                    self.refuse("a comment that does not end")
                self.at = end + 2
            elif c == "#":
                while self.at < len(self.text) and self.peek() not in NEWLINES:
                    self.at += 1
            else:
                return

    def skip_separators(self):
        self.skip_blanks(newlines=True)
        while self.peek() == ";":
            self.at += 1
            self.skip_blanks(newlines=True)

    def word(self):
        """A name: of a command, a keyword, a variable."""
        begin = self.at
        while self.peek() and (self.peek().isalnum() or self.peek() in "-_:"):
            self.at += 1
        return self.text[begin:self.at]

    def verbatim(self):
        self.at += 1
        value = []
        while True:
            c = self.peek()
            if not c:
                self.refuse("a string that does not end")
            self.at += 1
            if c in SINGLE_QUOTES:
                following = self.peek()
                if not following or following not in SINGLE_QUOTES:
                    return "".join(value)
                self.at += 1
            elif c in NEWLINES or ord(c) < 0x20:
                self.refuse("a line break or control in a string, which a file need not keep")
            value.append(c)

    def skip_expandable(self):
        self.at += 1
        while self.peek():
            c = self.peek()
            self.at += 2 if c == "`" else 1
            if c in DOUBLE_QUOTES:
                if self.peek() and self.peek() in DOUBLE_QUOTES:
                    self.at += 1
                else:
                    return
        self.refuse("a string that does not end")

    def skip_group(self):
        """From an opening bracket to behind its closing one; strings and comments hold none."""
        depth = 0
        while True:
            self.skip_blanks(newlines=True)
            c = self.peek()
            if not c:
                self.refuse("a bracket that does not close")
            if c in SINGLE_QUOTES:
                self.verbatim()
                continue
            if c in DOUBLE_QUOTES:
                self.skip_expandable()
                continue
            if self.peek(2) in ("@'", '@"'):
                self.refuse("a here-string")
            self.at += 2 if c == "`" else 1
            depth += (c in OPENING) - (c in CLOSING)
            if depth == 0:
                return
            if c not in OPENING + CLOSING:
                while self.peek() and (self.peek().isalnum() or self.peek() in "#_"):
                    self.at += 1  # a # within a word begins no comment

    # --- expressions ---------------------------------------------------------------------------

    def expression(self):
        """Sums of lists: the comma binds closer than +."""
        value = self.list()
        self.skip_blanks()
        while self.peek() == "+":
            self.at += 1
            self.skip_blanks(newlines=True)
            value = self.add(value, self.list())
            self.skip_blanks()
        return value

    def add(self, left, right):
        if isinstance(left, Char) or not isinstance(left, (str, list)):
            self.refuse("a sum that would be one of numbers")
        if isinstance(left, list):
            return left + (right if isinstance(right, list) else [right])
        if isinstance(right, list):
            self.refuse("a string and a list")
        return str(left) + str(right)

    def list(self):
        items = [self.primary()]
        self.skip_blanks()
        while self.peek() == ",":
            self.at += 1
            self.skip_blanks(newlines=True)
            items.append(self.primary())
            self.skip_blanks()
        return items[0] if len(items) == 1 else items

    def primary(self):
        c = self.peek()
        if c and c in SINGLE_QUOTES:
            return self.verbatim()
        if c and c in DOUBLE_QUOTES:
            self.refuse("an expandable string")
        if self.peek(2) == "@(":
            return self.array()
        if c == "(":
            self.at += 1
            self.skip_blanks(newlines=True)
            value = self.expression()
            self.skip_blanks(newlines=True)
            self.expect(")")
            return value
        if c == "[":
            self.expect("[char]")
            digits = self.word()
            if not digits.isdecimal():
                self.refuse("a number expected")
            return Char(chr(int(digits)))
        if c == "$":
            self.at += 1
            name = self.word()
            if name not in self.variables:
                self.refuse(f"the variable {name} is not known")
            return self.variables[name]
        return self.refuse("not an expression")

    def array(self):
        """@( … ): what its statements put out, lists taken apart."""
        self.expect("@(")
        items = []
        self.skip_separators()
        while self.peek() != ")":
            value = self.expression()
            items += value if isinstance(value, list) else [value]
            self.skip_blanks()
            if self.peek() and self.peek() not in NEWLINES + ";)":
                self.refuse("the end of a statement expected")
            self.skip_separators()
        self.expect(")")
        return items

    # --- statements ----------------------------------------------------------------------------

    def statements(self, end=""):
        self.skip_separators()
        while self.peek() != end:
            self.statement()
            self.skip_blanks()
            if self.peek() and self.peek() not in NEWLINES + ";" + end:
                self.refuse("the end of a statement expected")
            self.skip_separators()

    def block(self):
        self.skip_blanks(newlines=True)
        self.expect("{")
        self.statements("}")
        self.expect("}")

    def statement(self):
        if self.peek() == "$":
            self.assignment()
            return
        name = self.word()
        keyword = name.lower()
        self.skip_blanks()
        if keyword == "function":
            self.word()
            self.skip_blanks(newlines=True)
            if self.peek() == "(":
                self.skip_group()
                self.skip_blanks(newlines=True)
            self.skip_group()
        elif keyword == "if":
            # The only question that is asked: is the network missing? To us it is.
            self.expect("(-not (Test-Network ")
            self.primary()
            self.expect("))")
            self.block()
        elif keyword == "foreach":
            self.foreach()
        elif keyword == "invoke-docker":
            words = self.primary()
            self.commands.append([str(w) for w in (words if isinstance(words, list) else [words])])
        elif keyword == "wait-healthy":
            self.primary()
        else:
            self.refuse(f"the command {name!r} is not known")

    def assignment(self):
        """The value is of no matter: no such variable is a word of a command."""
        self.at += 1
        if not self.word():
            self.refuse("a variable's name expected")
        self.skip_blanks()
        self.expect("=")
        while self.peek() and self.peek() not in NEWLINES + ";":
            if self.peek() in SINGLE_QUOTES:
                self.verbatim()
            elif self.peek() in OPENING:
                self.skip_group()
            else:
                self.at += 1

    def foreach(self):
        self.expect("(")
        self.skip_blanks(newlines=True)
        self.expect("$")
        variable = self.word()
        self.skip_blanks(newlines=True)
        self.expect("in")
        self.skip_blanks(newlines=True)
        values = self.expression()
        self.skip_blanks(newlines=True)
        self.expect(")")
        begin = self.at
        for value in values if isinstance(values, list) else [values]:
            self.at = begin
            self.variables[variable] = value
            self.block()
        if self.at == begin:
            self.refuse("a loop over nothing")


def read(text):
    """The argument lists that reach docker, in order, without the program's own name."""
    reader = Reader(text)
    reader.statements()
    return reader.commands


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8", newline="") as file:
        json.dump(read(file.read()), sys.stdout, ensure_ascii=False, indent=2)
    print()
