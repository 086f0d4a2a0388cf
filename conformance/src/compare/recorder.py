"""A server on this machine that keeps every request in a form that can be compared."""

import json
import threading
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Recorder:
    """Answers with these texts, and then with empty objects; `requests` holds what came, in its order."""

    def __init__(self, answers=()):
        self.requests = []
        self.answers = iter(answers)
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.host = "127.0.0.1:%d" % self.server.server_port
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def _handler(self):
        requests, answers = self.requests, self.answers

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def log_message(self, *_):
                pass

            def answer(self):
                body = self.rfile.read(int(self.headers.get("content-length", 0)))
                headers = {name.lower(): value for name, value in self.headers.items()}
                requests.append({"method": self.command, "target": self.path, "headers": headers, "bytes": body})
                self.send_response(200)
                self.send_header("content-type", "application/json")
                text = next(answers, "{}").encode()
                self.send_header("content-length", str(len(text)))
                self.end_headers()
                self.wfile.write(text)

            do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = answer

        return Handler


def answering(calls):
    """A recorder that gives the calls their answers, in the order of the calls, and whose address they get."""
    waiting = [call for call in calls if "answer" in call]
    recorder = Recorder(call["answer"] for call in waiting)
    for call in waiting:
        call["address"] = "http://" + recorder.host


def canonical(request):
    """A request without what chance decides: the pairs of the query sorted, the body as a sorted tree."""
    path, _, query = request["target"].partition("?")
    return {
        "method": request["method"],
        "path": path,
        "query": "&".join(sorted(pair for pair in query.split("&") if pair)),
        "headers": request["headers"],
        "body": tree(request["bytes"]),
    }


def tree(body):
    """A JSON body in one spelling, each number with the digits that it was written with; nothing where there are no bytes."""
    if not body:
        return ""

    def number(text):
        # An exponent is another spelling of the same digits.
        return f"number {Decimal(text):f}" if "e" in text.lower() else f"number {text}"

    value = json.loads(body, parse_float=lambda text: {number(text): 0}, parse_int=lambda text: {number(text): 0})
    return json.dumps(value, sort_keys=True, ensure_ascii=False)
