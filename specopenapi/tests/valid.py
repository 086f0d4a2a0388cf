# Arguments: a description, the folder of the project. Both the description and each `x-spec` in it are valid.
import json
import sys

from jsonschema import Draft202012Validator
from openapi_spec_validator import validate

description = json.load(open(sys.argv[1]))
validate(description)

spec = json.load(open(sys.argv[2] + "/spec/schema.json"))
extension = json.load(open(sys.argv[2] + "/docs/openapi-extension.schema.json"))
# Files are held against their own schema below, as a reference between the two files would need a server.
for definition in (extension["$defs"]["part"]["properties"], extension["$defs"]["root"]["properties"]["files"]):
    for key, value in definition.items():
        if "schema.json" in json.dumps(value):
            definition[key] = {}
of_extension, of_files = Draft202012Validator(extension), Draft202012Validator(spec)

found = []


def walk(node):
    if isinstance(node, dict):
        if "x-spec" in node:
            found.append(node["x-spec"])
        for key, value in node.items():
            if key != "x-spec":
                walk(value)
    elif isinstance(node, list):
        for value in node:
            walk(value)


walk(description)
assert len(found) > 1, "extensions"
for part in found:
    of_extension.validate(part)
    files = [part["spec"]] if "spec" in part else part["files"].values()
    for file in files:
        if not isinstance(file, str):
            of_files.validate(file)
