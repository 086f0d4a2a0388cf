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
        headers = as_bytes({name.lower(): value for name, value in request.header_params.items()})
        target = request.uri
        return canonical({"method": request.method, "target": target, "headers": headers, "bytes": body})
    raise RuntimeError("the SDK sent nothing")


def compared(request):
    """What is compared of a request's headers: the SDK strips the blanks at both ends, those outside of ASCII too."""
    compared = {name: value.strip() for name, value in request["headers"].items() if name not in NOT_COMPARED}
    return {name: value for name, value in compared.items() if not name.startswith("x-sdk")}


def as_bytes(headers):
    """Headers of the SDK, which writes each byte of UTF-8 as a character, as it must for Python's HTTP library."""
    return {name: value.encode("latin-1", "replace").decode("utf-8", "replace") for name, value in headers.items()}


def signed_alike(headers):
    """Whether the SDK's signer takes the values as they are: at their ends it strips blanks outside of ASCII too, which HTTP keeps."""
    return all(value == value.strip() for value in headers.values())


def difference(sdk, client, methods, keys, task):
    """In what a request differs, or nothing."""
    arrived = {**task, "bytes": task["body"].encode()}
    signed = signature(sdk.witness, keys, arrived)
    if signed_alike(task["headers"]) and signed != task["headers"].get("authorization"):
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
