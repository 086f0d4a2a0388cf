"""Sends every case by the official client to a recorder, and prints what arrived."""

import json
import sys
from decimal import Decimal

from recorder import Recorder, canonical
from sdk import Sdk, item, named


def value(sdk, kind, given):
    """A value as the SDK's caller would write it."""
    if isinstance(given, list):
        return [value(sdk, item(kind), one) for one in given]
    if isinstance(given, dict) and "decimal" in given:
        return Decimal(given["decimal"])
    if isinstance(given, dict) and "object" in given:
        return filled(sdk, sdk.model(kind), given["object"])
    return given


def filled(sdk, model, values):
    """An object of a class, with its fields by their names on the wire; those that it lacks are left out."""
    names = {model.attribute_map[name]: (name, kind) for name, kind in model.openapi_types.items()}
    known = {names[wire]: given for wire, given in values.items() if wire in names}
    return model(**{name: value(sdk, kind, given) for (name, kind), given in known.items()})


def request(sdk, case):
    """The request of a case."""
    model = sdk.request(case["operation"])
    made = filled(sdk, model, {**case["path"], **case["query"], **case["header"]})
    body = sdk.witness["body"]
    if body in model.openapi_types:
        setattr(made, body, filled(sdk, sdk.model(model.openapi_types[body]), case["body"]))
    return made


def main():
    """From the cases to the requests."""
    task = json.load(sys.stdin)
    sdk = Sdk(task["witness"])
    recorder = Recorder()
    credentials = named(task["witness"]["credentials"])(task["access"], task["secret"])
    client = sdk.client.new_builder().with_credentials(credentials).with_endpoint("http://" + recorder.host).build()
    methods = sdk.operations()
    sent = []
    for case in task["cases"]:
        getattr(client, methods[case["operation"]])(request(sdk, case))
        [arrived] = recorder.requests
        recorder.requests.clear()
        sent.append({"operation": case["operation"], "case": case["case"], **canonical(arrived)})
    json.dump(sent, sys.stdout)


main()
