"""Answers as flat maps from the path of each member to its text, and each list with the number of its items."""

import json
import re
from decimal import Decimal

NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")


def body(text):
    """The tree of a JSON text, each scalar as the text that stands there."""
    return json.loads(text, parse_float=str, parse_int=str)


def flat(tree, path=""):
    """`{"orders[]": "1", "orders[0].id": "A"}`; null stays null."""
    if isinstance(tree, dict):
        below = (flat(value, f"{path}.{name}" if path else name) for name, value in tree.items())
        return {inner: leaf for found in below for inner, leaf in found.items()}
    if isinstance(tree, list):
        found = {f"{path}[]": str(len(tree))}
        for index, value in enumerate(tree):
            found.update(flat(value, f"{path}[{index}]"))
        return found
    if isinstance(tree, bool):
        return {path: "true" if tree else "false"}
    return {path: tree if tree is None else str(tree)}


def plain_numbers(found):
    """The same with each number in its shortest spelling, for a reader that keeps the value and not the digits."""
    return {path: shortest(text) if text and NUMBER.fullmatch(text) else text for path, text in found.items()}


def shortest(text):
    """`1.50` and `15E-1` are both `1.5`."""
    number = format(Decimal(text), "f")
    return number.rstrip("0").rstrip(".") if "." in number else number
