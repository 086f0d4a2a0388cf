"""Calls of the official client with values that are all written as text."""

from decimal import Decimal

from sdk import item, named

SCALARS = {"int": int, "float": Decimal, "decimal.Decimal": Decimal, "bool": lambda text: text == "true"}


def value(sdk, kind, given):
    """A value as the SDK's caller would write it."""
    if isinstance(given, list):
        return [value(sdk, item(kind), one) for one in given]
    if isinstance(given, dict):
        model = sdk.model(kind)
        # An object of several types has no class.
        return filled(sdk, model, given) if model else given
    return SCALARS.get(kind, str)(given)


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


def client(sdk, task, address):
    """A client that calls that address."""
    credentials = named(task["witness"]["credentials"])(task["access"], task["secret"])
    return sdk.client.new_builder().with_credentials(credentials).with_endpoint(address).build()
