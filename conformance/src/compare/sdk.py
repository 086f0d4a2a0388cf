"""An SDK whose models tell their fields by `openapi_types` and `attribute_map`, found by the names that a witness file gives."""

import importlib
import re
import sys


def module(path):
    """A module of an installed package; Python's own do more than an SDK's, and nobody compares with them."""
    if path.partition(".")[0] in (*sys.stdlib_module_names, "pip", "setuptools"):
        sys.exit(f"error: witness.yaml names `{path}`, which belongs to Python and not to an SDK")
    return importlib.import_module(path)


def named(path):
    """What stands behind `package.module.Name`."""
    place, _, name = path.rpartition(".")
    return getattr(module(place), name)


class Nothing:
    """A request that no value is known of."""

    attribute_map = {}


class Sdk:
    """The classes of the SDK."""

    def __init__(self, witness):
        self.witness = witness
        self.models = module(witness["models"])
        self.client = named(witness["client"])

    def operations(self):
        """Names of the operations with the names of their methods, in order."""
        before, after = self.witness["builder"].split("{operation}")
        suffix = self.witness["response_suffix"]
        found = {}
        for name in dir(self.client):
            match = re.fullmatch(re.escape(before) + "(.+)" + re.escape(after), name)
            if match:
                answer = getattr(self.client, name)(Nothing())["response_type"]
                found[answer.removesuffix(suffix)] = match[1]
        return found

    def build(self, method, request):
        """What the client would send, in parts."""
        return getattr(self.client, self.witness["builder"].format(operation=method))(request)

    def request(self, operation):
        """Class of an operation's request."""
        return getattr(self.models, operation + self.witness["request_suffix"])

    def response(self, operation):
        """Class of an operation's response."""
        return getattr(self.models, operation + self.witness["response_suffix"])

    def model(self, kind):
        """The class that a type or its items name, or None for a scalar."""
        return getattr(self.models, item(kind), None)


def item(kind):
    """The type within all lists."""
    match = re.fullmatch(r"list\[(.*)\]", kind)
    return item(match[1]) if match else kind
