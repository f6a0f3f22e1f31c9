#!/usr/bin/env python3
"""An OAuth 2 server on loopback that says yes to everyone, for tests.

    GET  /authorize   RFC 6749 §4.1.1 with PKCE; redirects at once, as if the person had agreed
    POST /token       authorization_code, refresh_token (rotated, the old one dies), device_code
    POST /devicecode  RFC 8628
    POST /introspect  RFC 7662: what a mail server asks about a token it was given
    POST /control     JSON, see Settings; what the tests want to be different from now on

Prints one line of JSON with its port when it listens. Needs nothing but Python's own library.
"""

import argparse
import base64
import hashlib
import hmac
import http.server
import json
import secrets
import sys
import threading
import time
import urllib.parse


class Settings:
    """What /control may change. Each is one member of the JSON object."""

    deny = False  # the person says no
    iss = ""  # sent with the redirect, RFC 9207
    state = ""  # instead of the client's own
    rotate = True  # a refresh gives a new refresh token and ends the old one
    lifetime = 3600
    delay = 0.0  # seconds that the token endpoint takes
    device = []  # answers to polls before the token: authorization_pending, slow_down, …
    interval = 1
    id_token = ""  # an address to put into one
    echo = False  # errors repeat what was sent, as careless servers do


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, options):
        super().__init__(("127.0.0.1", options.port), Handler)
        self.options = options
        self.settings = Settings()
        self.lock = threading.Lock()
        self.codes = {}  # code -> what was asked for; taken out when it is used
        self.refresh_tokens = {}  # token -> user
        self.access_tokens = {}  # token -> (user, when it ends, scope)
        self.devices = set()
        self.log = open(options.log, "a", encoding="utf-8") if options.log else None

    def handle_error(self, request, client_address):
        if not isinstance(sys.exc_info()[1], ConnectionError):  # clients may hang up as they like
            super().handle_error(request, client_address)

    def note(self, entry):
        if self.log:
            self.log.write(json.dumps(entry) + "\n")
            self.log.flush()


class Refusal(Exception):
    def __init__(self, error, description="", status=400):
        super().__init__(error)
        self.error, self.description, self.status = error, description, status


def once_each(query):
    """The fields of a form; RFC 6749 §3.1: none may come twice."""
    pairs = urllib.parse.parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query))
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise Refusal("invalid_request", "a parameter is repeated")
    return fields


def challenge_of(verifier):
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        path, _, query = self.path.partition("?")
        self.handle_at(path, query, {"/authorize": self.authorize})

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        self.handle_at(self.path, body, {"/token": self.token, "/devicecode": self.device_code,
                                         "/introspect": self.introspect, "/control": self.control})

    def handle_at(self, path, text, handlers):
        entry = {"method": self.command, "path": path, "headers": dict(self.headers.items())}
        try:
            if path != "/control":
                entry["fields"] = once_each(text)
            self.server.note(entry)  # before the answer: who has heard that may look here
            if path not in handlers:
                raise Refusal("not_found", status=404)
            with self.server.lock:
                handlers[path](text if path == "/control" else entry["fields"])
        except Refusal as refusal:
            answer = {"error": refusal.error, "error_description": refusal.description}
            if self.server.settings.echo:
                answer["error_description"] += " " + text + " " + urllib.parse.unquote(text)
            self.answer(answer, refusal.status)

    # --- endpoints

    def authorize(self, fields):
        options, settings = self.server.options, self.server.settings
        redirect = urllib.parse.urlsplit(fields.get("redirect_uri", ""))
        if fields.get("client_id") != options.client_id:
            raise Refusal("invalid_client", "unknown client")
        if redirect.scheme != "http" or redirect.hostname not in ("127.0.0.1", "localhost", "::1"):
            raise Refusal("invalid_request", "the redirect is not on this computer")
        if fields.get("response_type") != "code" or not fields.get("scope") or not fields.get("state"):
            raise Refusal("invalid_request", "response_type, scope and state are needed")
        challenge = fields.get("code_challenge", "")
        if not options.no_pkce and (fields.get("code_challenge_method") != "S256" or len(challenge) != 43):
            raise Refusal("invalid_request", "PKCE is needed")
        answer = {"state": settings.state or fields["state"]}
        if settings.deny:
            answer |= {"error": "access_denied", "error_description": "The person said\r\nno."}
        else:
            # Codes of Google look like this, and have been decoded twice or not at all by clients.
            answer["code"] = "4/0Ab+%2F" + secrets.token_urlsafe(24)
            self.server.codes[answer["code"]] = fields
        if settings.iss:
            answer["iss"] = settings.iss
        self.send_response(302)
        self.send_header("Location", fields["redirect_uri"] + "/?" + urllib.parse.urlencode(answer))
        self.send_header("Content-Length", "0")
        self.end_headers()

    def token(self, fields):
        self.check_client(fields)
        if self.server.settings.delay:
            time.sleep(self.server.settings.delay)
        grants = {"authorization_code": self.redeem_code, "refresh_token": self.refresh,
                  "urn:ietf:params:oauth:grant-type:device_code": self.poll}
        grant = grants.get(fields.get("grant_type"))
        if not grant:
            raise Refusal("unsupported_grant_type")
        grant(fields)

    def redeem_code(self, fields):
        asked = self.server.codes.pop(fields.get("code"), None)
        if not asked:
            raise Refusal("invalid_grant", "no such code, or used before")
        if fields.get("redirect_uri") != asked["redirect_uri"]:
            raise Refusal("invalid_grant", "another redirect_uri than before")
        if not self.server.options.no_pkce:
            verifier = fields.get("code_verifier", "")
            if not 43 <= len(verifier) <= 128 or challenge_of(verifier) != asked["code_challenge"]:
                raise Refusal("invalid_grant", "the verifier does not fit the challenge")
        self.give_tokens(asked["scope"], self.new_refresh_token())

    def refresh(self, fields):
        token = fields.get("refresh_token")
        if token not in self.server.refresh_tokens:
            raise Refusal("invalid_grant", "no such refresh token, or used before")
        if not self.server.settings.rotate:
            return self.give_tokens("", None)
        del self.server.refresh_tokens[token]
        self.give_tokens("", self.new_refresh_token())

    def device_code(self, fields):
        self.check_client(fields)
        if not fields.get("scope"):
            raise Refusal("invalid_scope")
        code = secrets.token_urlsafe(24)
        self.server.devices.add(code)
        page = f"http://127.0.0.1:{self.server.server_port}/device"
        self.answer({"device_code": code, "user_code": "WDJB-MJHT", "verification_uri": page,
                     "verification_uri_complete": page + "?user_code=WDJB-MJHT", "expires_in": 900,
                     "interval": self.server.settings.interval})

    def poll(self, fields):
        if fields.get("device_code") not in self.server.devices:
            raise Refusal("invalid_grant", "no such device code, or used before")
        if self.server.settings.device:
            raise Refusal(self.server.settings.device.pop(0))
        self.server.devices.remove(fields["device_code"])
        self.give_tokens("", self.new_refresh_token())

    def introspect(self, fields):
        user, end, scope = self.server.access_tokens.get(fields.get("token"), ("", 0, ""))
        if time.time() >= end:
            return self.answer({"active": False})
        self.answer({"active": True, "username": user, "scope": scope, "exp": int(end)})

    def control(self, text):
        change = json.loads(text)
        if change.pop("end_access_tokens", False):
            self.server.access_tokens.clear()
        if change.pop("end_refresh_tokens", False):
            self.server.refresh_tokens.clear()
        if token := change.pop("know_refresh_token", ""):
            self.server.refresh_tokens[token] = self.server.options.user
        for name, value in change.items():
            getattr(Settings, name)  # a test that misspells one shall not pass
            setattr(self.server.settings, name, value)
        self.answer({})

    # --- their parts

    def check_client(self, fields):
        options = self.server.options
        if fields.get("client_id") != options.client_id or not hmac.compare_digest(
                fields.get("client_secret", ""), options.client_secret):
            raise Refusal("invalid_client", "unknown client, or not its secret", 401)

    def new_refresh_token(self):
        token = "refresh-" + secrets.token_urlsafe(24)
        self.server.refresh_tokens[token] = self.server.options.user
        return token

    def give_tokens(self, scope, refresh_token):
        settings, user = self.server.settings, self.server.options.user
        access = "access-" + secrets.token_urlsafe(24)
        self.server.access_tokens[access] = (user, time.time() + settings.lifetime, scope)
        answer = {"access_token": access, "token_type": "Bearer", "expires_in": settings.lifetime}
        if refresh_token:
            answer["refresh_token"] = refresh_token
        if settings.id_token:
            claims = base64.urlsafe_b64encode(json.dumps({"email": settings.id_token}).encode()).rstrip(b"=")
            answer["id_token"] = "e30." + claims.decode() + ".c2ln"
        self.answer(answer)

    def answer(self, value, status=200):
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--log", help="append every request to this file, one JSON object a line")
    parser.add_argument("--client-id", default="test-client")
    parser.add_argument("--client-secret", default="", help="that the client must say; none by default")
    parser.add_argument("--user", default="someone@example.com", help="who signs in")
    parser.add_argument("--no-pkce", action="store_true", help="neither ask for PKCE nor check it")
    parser.add_argument("--until-stdin-ends", action="store_true", help="end with the program that started this")
    options = parser.parse_args()

    server = Server(options)
    print(json.dumps({"port": server.server_port}), flush=True)
    if options.until_stdin_ends:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        sys.stdin.read()
    else:
        server.serve_forever()


if __name__ == "__main__":
    main()
