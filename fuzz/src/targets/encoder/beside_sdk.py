"""Says for each request, a line of JSON, in what it differs from the one that the SDK sends; an empty text where in nothing."""

import json
import sys
from types import SimpleNamespace

import calling
import yaml
from recorder import canonical
from sdk import Sdk, named
from signing import signature

NOT_COMPARED = {"accept", "accept-encoding", "authorization", "content-length", "host", "user-agent"}


class Caught(Exception):
    """A request of the SDK on its way out."""

    def __init__(self, request):
        super().__init__()
        self.request = request


def catch(request):
    raise Caught(request)


def official(sdk, client, methods, case):
    """What the SDK would send."""
    try:
        getattr(client, methods[case["operation"]])(calling.request(sdk, case))
    except Caught as caught:
        request = caught.request
        body = request.body or b""
        headers = {name.lower(): value for name, value in request.header_params.items()}
        target = request.uri
        return canonical({"method": request.method, "target": target, "headers": headers, "bytes": body})
    raise RuntimeError("the SDK sent nothing")


def compared(request):
    """What is compared of a request's headers."""
    return {name: value for name, value in request["headers"].items() if name not in NOT_COMPARED and not name.startswith("x-sdk")}


def difference(sdk, client, methods, keys, task):
    """In what a request differs, or nothing."""
    arrived = {**task, "bytes": task["body"].encode()}
    signed = signature(sdk.witness, keys, arrived)
    if signed != task["headers"].get("authorization"):
        return "the signature differs from %s" % signed
    case = task["case"]
    if case is None or case["operation"] not in methods:
        return ""
    ours, theirs = canonical(arrived), official(sdk, client, methods, case)
    for part in ["method", "path", "query", "body"]:
        if ours[part] != theirs[part]:
            return "the SDK sends another %s: %r instead of %r" % (part, theirs[part], ours[part])
    if compared(ours) != compared(theirs):
        return "the SDK sends other headers: %r instead of %r" % (compared(theirs), compared(ours))
    return ""


def main():
    """From lines to lines."""
    path, access, secret = sys.argv[1:]
    with open(path, encoding="utf-8") as file:
        witness = yaml.safe_load(file)
    sdk = Sdk(witness)
    keys = SimpleNamespace(ak=access, sk=secret)
    client = calling.client(sdk, {"witness": witness, "access": access, "secret": secret}, "https://bss.example")
    # Nothing leaves this process.
    client._do_http_request_sync = catch
    methods = sdk.operations()
    for line in sys.stdin:
        try:
            said = difference(sdk, client, methods, keys, json.loads(line))
        except Exception as error:
            said = "the SDK fails: %r" % error
        print(json.dumps(said), flush=True)


main()
