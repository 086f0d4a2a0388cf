"""What an installed SDK says of its operations: request line, parameters, fields of all objects."""

import json
import sys

from sdk import Sdk, item


def required(model):
    """Attributes that the constructor sets although it is given no value for them."""
    given = set()

    class Probe(model):
        def __setattr__(self, name, value):
            given.add(name)
            super().__setattr__(name, value)

    Probe()
    return given


def fields(model):
    """Fields of a class by their names on the wire."""
    musts = required(model)
    return {
        model.attribute_map[name]: {"type": kind, "required": name in musts}
        for name, kind in model.openapi_types.items()
    }


def place(parts, marker):
    """Where the client puts a value, and by which name."""
    for name, value in parts["path_params"].items():
        if value is marker:
            return "path", name
    for name, value in parts["query_params"]:
        if value is marker:
            return "query", name
    for name, value in parts["header_params"].items():
        if value is marker:
            return "header", name
    return ("body", None) if parts["body"] is marker else ("nowhere", None)


def operation(sdk, name, method):
    """All of one operation."""
    request = sdk.request(name)
    markers = {attribute: object() for attribute in request.openapi_types}
    parts = sdk.build(method, request(**markers))
    known = fields(request)
    parameters = {"path": {}, "query": {}, "header": {}, "body": {}, "nowhere": {}}
    for attribute, marker in markers.items():
        where, wire = place(parts, marker)
        kind = request.openapi_types[attribute]
        if where == "body":
            parameters["body"].update(fields(sdk.model(kind)))
        else:
            parameters[where][wire or attribute] = known[request.attribute_map[attribute]]
    return {
        "method": parts["method"],
        "path": parts["resource_path"],
        "parameters": parameters,
        "response": fields(sdk.response(name)),
    }


def models(sdk, operations):
    """All classes that the operations reach."""
    found = {}
    waiting = [group for known in operations.values() for group in (*known["parameters"].values(), known["response"])]
    while waiting:
        for field in waiting.pop().values():
            name = item(field["type"])
            model = sdk.model(name)
            if model and name not in found:
                found[name] = fields(model)
                waiting.append(found[name])
    return found


def main():
    """From the witness file to the facts."""
    sdk = Sdk(json.load(sys.stdin))
    known = {name: operation(sdk, name, method) for name, method in sdk.operations().items()}
    json.dump({"operations": known, "models": models(sdk, known)}, sys.stdout)


main()
