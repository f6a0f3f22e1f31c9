"""Run by an interpreter that has aiosmtpd: keeps each letter as the exact octets that came.

Arguments: one JSON object, see aiosmtp.py.
"""

import asyncio
import json
import ssl
import sys
from pathlib import Path

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword


class Keeper:
    def __init__(self, folder, recipients):
        self._folder = folder
        self._recipients = recipients
        self._count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address not in self._recipients:
            return "550 5.1.1 no such user here"
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 2.1.5 ok"

    async def handle_DATA(self, server, session, envelope):
        self._count += 1
        name = f"{self._count:05}"
        (self._folder / f"{name}.eml").write_bytes(envelope.original_content)
        about = {"sender": envelope.mail_from, "recipients": envelope.rcpt_tos}
        # Written last and renamed: whoever sees it can read both files.
        part = self._folder / f"{name}.part"
        part.write_text(json.dumps(about))
        part.rename(self._folder / f"{name}.json")
        return f"250 2.0.0 kept as {name}"


async def serve(wishes):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(wishes["chain"], wishes["key"])
    keeper = Keeper(Path(wishes["folder"]), set(wishes["recipients"]))

    def authenticate(server, session, envelope, mechanism, data):
        expected = LoginPassword(wishes["user"].encode(), wishes["password"].encode())
        # An unhandled failure is one the server itself answers, with 535.
        return AuthResult(success=isinstance(data, LoginPassword) and data == expected, handled=False)

    def make(**options):
        return lambda: SMTP(keeper, hostname="aiosmtpd.hongyan.example", data_size_limit=wishes["size_limit"],
                            enable_SMTPUTF8=True, loop=loop, **options)

    loop = asyncio.get_running_loop()
    # The library knows about TLS only when it made the handshake itself, so it must not insist on it.
    inside_tls = make(authenticator=authenticate, auth_required=True, auth_require_tls=False)
    upgrading = make(authenticator=authenticate, auth_required=True, auth_require_tls=True, tls_context=context,
                     require_starttls=True)
    await loop.create_server(inside_tls, "127.0.0.1", wishes["tls_port"], ssl=context)
    await loop.create_server(upgrading, "127.0.0.1", wishes["starttls_port"])
    await loop.create_server(make(), "127.0.0.1", wishes["relay_port"])
    await asyncio.Event().wait()


asyncio.run(serve(json.loads(sys.argv[1])))
