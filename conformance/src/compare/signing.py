"""The signature that the SDK would have made of a request."""

from urllib.parse import parse_qsl

from sdk import named


def signature(witness, keys, request):
    """The value of `Authorization` by the SDK's own signer, over the headers that are said to be signed."""
    said = request["headers"].get("authorization", "")
    _, _, names = said.partition("SignedHeaders=")
    signed = [name for name in names.partition(",")[0].split(";") if name]
    path, _, query = request["target"].partition("?")
    to_sign = named(witness["signed_request"])(
        method=request["method"],
        schema="http",
        host=request["headers"]["host"],
        resource_path=path,
        query_params=parse_qsl(query, keep_blank_values=True),
        header_params={name: request["headers"].get(name, "") for name in signed},
        body=request["bytes"],
    )
    named(witness["signer"])(keys).sign(to_sign)
    return to_sign.header_params["Authorization"]
