"""Lets a program send its cases to a recorder, and prints what arrived, with the signature that the SDK would have made."""

import json
import subprocess
import sys
from types import SimpleNamespace

from recorder import Recorder, canonical
from signing import signature


def main():
    """From the program to the requests; it prints operation and case of each in the order in which it sends them."""
    task = json.load(sys.stdin)
    keys = SimpleNamespace(ak=task["access"], sk=task["secret"])
    recorder = Recorder()
    words = [word.replace("{address}", "http://" + recorder.host) for word in task["command"]]
    program = subprocess.run(
        words, input=json.dumps(task["more"]), stdout=subprocess.PIPE, text=True, encoding="utf-8", check=False
    )
    lines = program.stdout.splitlines()
    if program.returncode or len(lines) != len(recorder.requests):
        sys.exit("the program sent %d requests and named %d" % (len(recorder.requests), len(lines)))
    sent = []
    for line, arrived in zip(lines, recorder.requests):
        operation, case = line.split("\t")
        signed = signature(task["witness"], keys, arrived)
        sent.append({"operation": operation, "case": case, **canonical(arrived), "signature": signed})
    json.dump(sent, sys.stdout)


main()
