"""Performs calls by the official client, and prints what each answer was and what the client understood of it."""

import json
import sys
import warnings

import calling
from flat import body, flat, plain_numbers
from recorder import answering
from sdk import Sdk, named


def tree(value):
    """An answer of the SDK by the names on the wire, at every depth."""
    if isinstance(value, list):
        return [tree(one) for one in value]
    if hasattr(value, "attribute_map"):
        return {value.attribute_map[name]: tree(getattr(value, name)) for name in value.openapi_types}
    return value


def performed(sdk, method, call, blamed):
    """One call: its answer, or its refusal and whom the exception blames."""
    try:
        answer = method(calling.request(sdk, call))
    except tuple(blamed.values()) as error:
        parts = {"status": error.status_code, "code": error.error_code, "message": error.error_msg}
        [blames] = [who for who, exception in blamed.items() if isinstance(error, exception)]
        return {"refused": {**parts, "request_id": error.request_id, "blames": blames}}
    said = plain_numbers(flat(body(answer.raw_content or b"{}")))
    return {"status": answer.status_code, "body": said, "understood": plain_numbers(flat(tree(answer)))}


def main():
    """From the calls to the answers."""
    # What the SDK warns of shows in the answer.
    warnings.simplefilter("ignore")
    task = json.load(sys.stdin)
    sdk = Sdk(task["witness"])
    methods = sdk.operations()
    answering(task["calls"])
    blamed = {who: named(exception) for who, exception in task["witness"]["refusals"].items()}
    clients = {address: calling.client(sdk, task, address) for address in {call["address"] for call in task["calls"]}}
    found = []
    for call in task["calls"]:
        method = getattr(clients[call["address"]], methods[call["operation"]])
        found.append({"operation": call["operation"], "case": call["case"], **performed(sdk, method, call, blamed)})
    json.dump(found, sys.stdout)


main()
