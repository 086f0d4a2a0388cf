"""The debug text of a Rust value as a tree."""

import re

TOKEN = re.compile(r'\s*("(?:[^"\\]|\\.)*"|[\[\](){},]|[^\s\[\](){},":]+(?::\d+)*:?)')
ESCAPE = re.compile(r"\\(u\{([0-9a-f]+)\}|.)")
ESCAPED = {"n": "\n", "r": "\r", "t": "\t", "0": "\0"}
CLOSING = "]", ")", "}"


class Reader:
    """Reads from left to right."""

    def __init__(self, text):
        self.tokens = TOKEN.findall(text)
        self.at = 0

    def take(self):
        """The next token."""
        self.at += 1
        return self.tokens[self.at - 1]

    def next(self):
        """The next token, left where it is."""
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def items(self, read):
        """What stands between an opening and its closing bracket."""
        found = []
        self.take()
        while self.next() not in CLOSING:
            found.append(read())
            if self.next() == ",":
                self.take()
        self.take()
        return found

    def field(self):
        """`name: value`"""
        return self.take().removesuffix(":"), self.value()

    def value(self):
        """One value; what wraps a single one is left out, and `None` is null."""
        if self.next() == "[":
            return self.items(self.value)
        word = self.take()
        if word.startswith('"'):
            return ESCAPE.sub(lambda found: unescaped(*found.groups()), word[1:-1])
        if self.next() == "(":
            return self.items(self.value)[0]
        if self.next() == "{":
            fields = dict(self.items(self.field))
            return "{year:0>4}-{month:0>2}".format(**fields) if word == "Month" else fields
        return None if word == "None" else word


def unescaped(whole, code):
    """The character behind a backslash."""
    return chr(int(code, 16)) if code else ESCAPED.get(whole, whole)


def tree(text):
    """The tree of one value."""
    return Reader(text).value()
