"""Sends every case by the official client to a recorder, and prints what arrived."""

import json
import sys

import calling
from recorder import Recorder, canonical
from sdk import Sdk


def main():
    """From the cases to the requests."""
    task = json.load(sys.stdin)
    sdk = Sdk(task["witness"])
    recorder = Recorder()
    client = calling.client(sdk, task, "http://" + recorder.host)
    methods = sdk.operations()
    sent = []
    for case in task["cases"]:
        getattr(client, methods[case["operation"]])(calling.request(sdk, case))
        [arrived] = recorder.requests
        recorder.requests.clear()
        sent.append({"operation": case["operation"], "case": case["case"], **canonical(arrived)})
    json.dump(sent, sys.stdout)


main()
