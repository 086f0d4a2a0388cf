"""What the clients of others send: the calls of this file, made by PyGithub and stripe, as a server on this machine receives them.

Usage: python record.py FOLDER    (packages: requirements.txt)
"""

import datetime
import io
import json
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import github
import stripe

# Answers that are just enough for the clients to go on.
ISSUE = {"id": 1, "number": 1347, "title": "Found a bug", "state": "open", "url": "/repos/octo/hello/issues/1347"}
CUSTOMER = {"id": "cus_1", "object": "customer"}
ANSWERS = {
    "/repos/octo/hello": {"GET": {"id": 1, "full_name": "octo/hello", "url": "/repos/octo/hello"}},
    "/repos/octo/hello/issues": {"GET": [], "POST": ISSUE},
    "/repos/octo/hello/issues/1347": {"GET": ISSUE, "PATCH": ISSUE},
    "/repos/octo/hello/issues/1347/comments": {"GET": []},
    "/repos/octo/hello/issues/1347/labels": {"POST": []},
    "/repos/octo/hello/issues/1347/labels/good%20first%20issue": {"DELETE": []},
    "/repos/octo/hello/releases/1": {"GET": {"id": 1, "upload_url": "/repos/octo/hello/releases/1/assets{?name,label}"}},
    "/repos/octo/hello/releases/1/assets": {"POST": {"id": 1}},
    "/v1/customers": {"GET": {"object": "list", "data": [], "has_more": False, "url": "/v1/customers"}, "POST": CUSTOMER},
    "/v1/customers/search": {"GET": {"object": "search_result", "data": [], "has_more": False, "url": "/v1/customers/search"}},
    "/v1/customers/cus_1": {"GET": CUSTOMER, "POST": CUSTOMER, "DELETE": {"id": "cus_1", "object": "customer", "deleted": True}},
    "/v1/files": {"POST": {"id": "file_1", "object": "file"}},
    "/v1/refunds": {"POST": {"id": "re_1", "object": "refund"}},
    "/v1/refunds/re_1": {"GET": {"id": "re_1", "object": "refund"}},
}


class Recorder(BaseHTTPRequestHandler):
    requests: list = []

    def do_GET(self):
        parts = urlsplit(self.path)
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        media, _, parameters = (self.headers.get("Content-Type") or "").partition(";")
        sent = {"method": self.command, "path": parts.path, "query": sorted(parse_qsl(parts.query, keep_blank_values=True))}
        if body:
            if media == "application/json":
                sent["body"] = json.loads(body)
            elif media == "multipart/form-data":
                # A boundary is drawn for each request; all other bytes are kept.
                sent["body"] = body.replace(parameters.strip().removeprefix("boundary="), "BOUNDARY")
            elif media != "application/x-www-form-urlencoded":
                sent["body"] = body
            else:
                sent["body"] = sorted(parse_qsl(body, keep_blank_values=True))
            sent["media_type"] = media
        sent["authorization"] = self.headers.get("Authorization")
        if key := self.headers.get("Idempotency-Key"):
            sent["idempotency_key"] = key
        Recorder.requests.append(sent)
        answer = json.dumps(ANSWERS[parts.path][self.command]).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    do_POST = do_PATCH = do_DELETE = do_GET

    def log_message(self, *_):
        pass


def calls_of_github(server):
    auth = github.Auth.Token("a-token")
    repository = github.Github(auth=auth, base_url=server, retry=None, seconds_between_requests=0, seconds_between_writes=0).get_repo("octo/hello")
    since = datetime.datetime(2026, 11, 1, 10, 30, tzinfo=datetime.timezone.utc)
    yield "list_issues", lambda: list(repository.get_issues())
    yield "list_issues_filtered", lambda: list(
        repository.get_issues(
            state="closed", assignee="octocat", creator="hub bot", labels=["bug", "kind/ui"], sort="updated", direction="asc", since=since
        )
    )
    yield "get_issue", lambda: repository.get_issue(1347)
    yield "create_issue", lambda: repository.create_issue("Found a bug: ä & ö", body="It's broken.\n\"Really\"", assignees=["octocat"], labels=["bug", "kind/ui"])
    issue = repository.get_issue(1347)
    yield "update_issue", lambda: issue.edit(title="Found two", state="closed", state_reason="completed", labels=["bug"])
    yield "clear_labels", lambda: issue.edit(labels=[], assignees=[])
    yield "add_labels", lambda: issue.add_to_labels("bug", "kind/ui")
    yield "remove_label", lambda: issue.remove_from_labels("good first issue")
    yield "list_comments", lambda: list(issue.get_comments(since=since))
    notes = "# Notes €\r\n\x00\x01".encode()
    yield "upload_release_asset", lambda: repository.get_release(1).upload_asset_from_memory(
        io.BytesIO(notes), len(notes), "notes & more.md", content_type="text/x-notes", label="Notes: ä"
    )


def calls_of_stripe(server):
    client = stripe.StripeClient("sk_test_1", base_addresses={"api": server, "files": server}, max_network_retries=0)
    yield "list_customers", lambda: client.v1.customers.list({"limit": 3, "email": "a+b@example.com"})
    yield "list_customers_created", lambda: client.v1.customers.list({"created": {"gte": 1793491200, "lt": 1793577600}, "starting_after": "cus_1"})
    yield "search_customers", lambda: client.v1.customers.search({"query": "email:'a@example.com' AND name~'Ä'", "limit": 10})
    yield "create_customer", lambda: client.v1.customers.create(
        {
            "name": "Ä & Ö",
            "email": "a+b@example.com",
            "address": {"line1": "1 Main St.", "country": "DE"},
            "metadata": {"order": "6735", "a b": "1=2"},
            "balance": -500,
            "preferred_locales": ["de", "en"],
            "invoice_settings": {"custom_fields": [{"name": "PO", "value": "17"}], "footer": "Thanks!"},
            "tax_exempt": "none",
            "validate": True,
        },
        {"idempotency_key": "key-1"},
    )
    yield "update_customer", lambda: client.v1.customers.update("cus_1", {"description": "good", "metadata": {"order": ""}}, {"idempotency_key": "key-2"})
    yield "clear_customer", lambda: client.v1.customers.update("cus_1", {"address": "", "shipping": "", "metadata": ""}, {"idempotency_key": "key-3"})
    yield "create_refund", lambda: client.v1.refunds.create(
        {"payment_intent": "pi_1", "amount": 1500, "reason": "requested_by_customer", "metadata": {"order": "6735"}, "expand": ["charge"]},
        {"idempotency_key": "key-4"},
    )
    yield "retrieve_customer", lambda: client.v1.customers.retrieve("cus_1", {"expand": ["test_clock"]})
    yield "delete_customer", lambda: client.v1.customers.delete("cus_1")
    yield "retrieve_refund", lambda: client.v1.refunds.retrieve("re_1")
    yield "retrieve_refund_expanded", lambda: client.v1.refunds.retrieve("re_1", {"expand": ["charge", "payment_intent"]})
    receipt = io.BytesIO("Receipt \"1\"\r\n--x: 15 €\r\n".encode())
    receipt.name = 'receipt "1".txt'
    yield "create_file", lambda: client.v1.files.create(
        {"purpose": "dispute_evidence", "file_link_data": {"create": True, "metadata": {"order": "6735"}}, "file": receipt},
        {"idempotency_key": "key-5"},
    )


def recorded(calls):
    server = ThreadingHTTPServer(("127.0.0.1", 0), Recorder)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    told = {}
    for name, call in calls(f"http://127.0.0.1:{server.server_port}"):
        Recorder.requests = []
        call()
        # Some clients read an object before they change it; the call is the last request.
        told[name] = Recorder.requests[-1]
    server.shutdown()
    return told


for service, calls in (("github", calls_of_github), ("stripe", calls_of_stripe)):
    text = json.dumps(recorded(calls), indent=2, ensure_ascii=False, sort_keys=True)
    Path(sys.argv[1], f"{service}.json").write_text(text + "\n", encoding="utf-8")
