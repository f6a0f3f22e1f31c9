"""A mail server for the wizard's walk, run by an interpreter that has aiosmtpd. Keeps each letter as it came.

Argument: one JSON object: "listen", a list of {address, port, tls: "implicit" | "starttls", chain, key}; "users", names
and passwords; "introspect", where to ask about access tokens (or ""); "folder" for letters. Prints "ready".
"""

import asyncio
import base64
import json
import os
import pathlib
import ssl
import sys
import urllib.parse
import urllib.request

from aiosmtpd.smtp import MISSING, SMTP, AuthResult, LoginPassword

WISHES = json.loads(sys.argv[1])


class Keeper:
    def __init__(self):
        self._count = 0

    async def auth_XOAUTH2(self, server, words):
        """https://developers.google.com/gmail/imap/xoauth2-protocol: user=…^Aauth=Bearer …^A^A"""
        response = words[1].encode() if len(words) > 1 else None
        if response is None:
            answer = await server.challenge_auth(b"")
            if answer is MISSING:
                return AuthResult(success=False)
            blob = answer
        else:
            blob = base64.b64decode(response)
        fields = dict(part.split(b"=", 1) for part in blob.split(b"\1") if b"=" in part)
        token = fields.get(b"auth", b"").removeprefix(b"Bearer ").decode()
        loop = asyncio.get_running_loop()
        if await loop.run_in_executor(None, is_active, token):
            return AuthResult(success=True, auth_data=fields.get(b"user"))
        await server.challenge_auth('{"status":"401","schemes":"bearer","scope":"https://outlook.office.com/SMTP.Send"}')
        return AuthResult(success=False, handled=False)

    async def handle_DATA(self, server, session, envelope):
        self._count += 1
        path = pathlib.Path(WISHES["folder"]) / f"{os.getpid()}-{self._count:03}.part"
        path.write_bytes(envelope.original_content)
        path.rename(path.with_suffix(".eml"))
        return "250 2.0.0 kept"


def is_active(token):
    body = urllib.parse.urlencode({"token": token}).encode()
    with urllib.request.urlopen(WISHES["introspect"], body, timeout=10) as answer:
        return json.load(answer).get("active", False)


def authenticate(server, session, envelope, mechanism, data):
    # A failure that is not handled here is one the server itself answers, with 535.
    known = isinstance(data, LoginPassword) and WISHES["users"].get(data.login.decode()) == data.password.decode()
    if known:
        with open(pathlib.Path(WISHES["folder"]) / "logins", "a", encoding="utf-8") as log:
            log.write(data.login.decode() + "\n")
    return AuthResult(success=known, handled=False)


async def serve():
    loop = asyncio.get_running_loop()
    keeper = Keeper()
    hidden = [] if WISHES["introspect"] else ["XOAUTH2"]
    passwords = [] if WISHES["users"] else ["PLAIN", "LOGIN"]
    for place in WISHES["listen"]:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(place["chain"], place["key"])
        is_implicit = place["tls"] == "implicit"

        def make(is_implicit=is_implicit, context=context):
            # The library knows about TLS only when it made the handshake itself, so it must not insist on it.
            return SMTP(keeper, hostname="mail.hongyan.example", loop=loop, authenticator=authenticate,
                        auth_required=True, auth_require_tls=not is_implicit, enable_SMTPUTF8=True,
                        tls_context=None if is_implicit else context, require_starttls=not is_implicit,
                        auth_exclude_mechanism=hidden + passwords)

        await loop.create_server(make, place["address"], place["port"], ssl=context if is_implicit else None)
    print("ready", flush=True)
    await asyncio.Event().wait()


asyncio.run(serve())
