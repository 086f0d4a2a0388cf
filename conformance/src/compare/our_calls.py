"""Lets a program of ours perform calls, and prints what each answer was and what the program understood of it."""

import json
import subprocess
import sys

from debugged import tree
from flat import body, flat
from recorder import answering


def main():
    """From the calls to the answers; the program prints one a line."""
    task = json.load(sys.stdin)
    answering(task["calls"])
    program = subprocess.run(
        task["command"], input=json.dumps(task), stdout=subprocess.PIPE, text=True, encoding="utf-8", check=False
    )
    if program.returncode:
        sys.exit("the program failed")
    found = [json.loads(line) for line in program.stdout.splitlines()]
    for call in found:
        if "body" in call:
            understood = tree(call.pop("response"))
            # A response without fields has no brackets.
            call["understood"] = flat(understood if isinstance(understood, (dict, list)) else {})
            call["body"] = flat(body(call["body"] or "{}"))
    json.dump(found, sys.stdout)


main()
