#!/usr/bin/env python3
"""The internet that tst_finder searches: names from world.zone, web servers and mail servers of every kind.

    python3 world.py COMMAND…      runs the command in it; every request and every line that the servers see is a line
                                   of JSON in the file that HONGYAN_WORLD_LOG names
"""

import gzip
import http.server
import json
import os
import pathlib
import socketserver
import ssl
import sys
import threading
import time

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "net"))
import net  # noqa: E402

ZONE = (HERE / "world.zone").read_text()
PATH = "/mail/config-v1.1.xml"
WELL_KNOWN = "/.well-known/autoconfig" + PATH


class Log:
    def __init__(self, path):
        self._file = open(path, "a", buffering=1)
        self._lock = threading.Lock()

    def note(self, **event):
        with self._lock:
            self._file.write(json.dumps(event) + "\n")


def configuration(host, port=465, kind="SSL", user="%EMAILADDRESS%", login="password-cleartext", name="Example Mail"):
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1"><emailProvider id="example.test"><domain>example.test</domain>
<displayName>{name}</displayName>
<incomingServer type="imap"><hostname>imap.example.test</hostname><port>993</port><socketType>SSL</socketType>
<authentication>password-cleartext</authentication><username>%EMAILADDRESS%</username></incomingServer>
<outgoingServer type="smtp"><hostname>{host}</hostname><port>{port}</port><socketType>{kind}</socketType>
<authentication>{login}</authentication><username>{user}</username></outgoingServer>
<documentation url="https://help.example.test/smtp"><descr lang="en">Help</descr></documentation>
</emailProvider></clientConfig>""".encode()


BOMB = b"""<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa">""" + b"".join(
    f'<!ENTITY {this} "{f"&{before};" * 10}">'.encode() for before, this in zip("abcdefghi", "bcdefghij")) + b"""]>
<clientConfig version="1.1"><emailProvider id="x"><displayName>&j;</displayName></emailProvider></clientConfig>"""
EXTERNAL = configuration("smtp.external.test").replace(
    b"?>", b'?><!DOCTYPE c [<!ENTITY f SYSTEM "file:///etc/hostname">]>', 1)
PAGE = b"<!DOCTYPE html>\n<html><head><title>Sign in to the network</title></head><body>Welcome<br></body></html>"


def document(body, kind="text/xml", status=200, **headers):
    def answer(request):
        request.send_response(status)
        request.send_header("Content-Type", kind)
        request.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            request.send_header(name.replace("_", "-"), value)
        request.end_headers()
        request.wfile.write(body)
    return answer


def moved(target, status=302):
    return document(PAGE, "text/html", status, Location=target, Set_Cookie="who=you; Secure; Domain=moved.test; Path=/")


def flowing(pieces, pause):
    """A document without an end and without a length."""
    def answer(request):
        request.send_response(200)
        request.send_header("Content-Type", "text/xml")
        request.end_headers()
        for piece in pieces():
            request.wfile.write(piece)
            time.sleep(pause)
    return answer


def forever(piece):
    def pieces():
        yield b"<clientConfig>"
        while True:
            yield piece
    return pieces


def claims_to_be_huge(request):
    request.send_response(200)
    request.send_header("Content-Length", str(10**9))
    request.end_headers()


PLACES = {
    ("autoconfig.own.test", PATH): document(configuration("smtp.own.test"), Set_Cookie="who=you; Secure"),
    ("autoconfig.byname.test", PATH): document(
        configuration("smtp.byname.test", 587, "STARTTLS", "%EMAILLOCALPART%", "OAuth2", "By\u202e\x85 Name")),
    ("wellknown.test", WELL_KNOWN): document(configuration("smtp.%EMAILDOMAIN%")),
    ("ispdb.test", "/v1.1/ispdb-only.test"): document(configuration("smtp.ispdb-only.test")),
    ("ispdb.test", "/v1.1/known.test"): document(configuration("smtp.qq.com")),
    ("ispdb.test", "/v1.1/all.test"): document(configuration("smtp.all.test")),
    ("ispdb.test", "/v1.1/dbhoster.test"): document(configuration("smtp.dbhoster.test")),
    ("ispdb.test", "/v1.1/all-hoster.test"): document(configuration("smtp.all-hoster.test")),
    ("autoconfig.moved.test", PATH): moved("https://config.moved.test/1#part"),
    ("config.moved.test", "/1"): moved("/2", 301),
    ("config.moved.test", "/2"): moved("3", 307),
    ("config.moved.test", "/3"): document(configuration("smtp.moved.test")),
    ("autoconfig.xn--bcher-kva.test", PATH): document(configuration("smtp.b\u00fccher.test")),
    ("autoconfig.hoster.test", PATH): document(configuration("smtp.hoster.test")),
    ("autoconfig.cluster.full.test", PATH): document(configuration("smtp.cluster.full.test")),
    ("autoconfig.all.test", PATH): document(configuration("smtp.all.test")),
    ("all.test", WELL_KNOWN): document(configuration("smtp.all.test")),
    ("autoconfig.all-hoster.test", PATH): document(configuration("smtp.all-hoster.test")),
    ("autoconfig.downgrade.test", PATH): moved("http://autoconfig.downgrade.test" + PATH),
    ("autoconfig.toaddress.test", PATH): moved("https://127.0.0.10" + PATH),
    ("autoconfig.tolocalhost.test", PATH): moved("https://localhost" + PATH),
    ("autoconfig.loop.test", PATH): moved("https://autoconfig.loop.test" + PATH),
    ("autoconfig.tostranger.test", PATH): moved("https://autoconfig.stranger.test" + PATH),
    ("autoconfig.portal.test", PATH): document(PAGE, "text/html"),
    ("autoconfig.phppage.test", PATH): document(b"Nothing here<br>", "text/html; charset=utf-8"),
    ("autoconfig.huge.test", PATH): document(
        configuration("smtp.huge.test").replace(b"<displayName>", b"<!--" + b"x" * 1_000_000 + b"--><displayName>")),
    ("autoconfig.hugehead.test", PATH): claims_to_be_huge,
    ("autoconfig.gush.test", PATH): flowing(forever(b"<x/>" * 10_000), 0),
    ("autoconfig.slow.test", PATH): flowing(forever(b"<x/>"), 0.1),
    ("autoconfig.bomb.test", PATH): document(BOMB),
    ("autoconfig.external.test", PATH): document(EXTERNAL),
    ("autoconfig.half.test", PATH): document(configuration("smtp.half.test")[:-20]),
    ("autoconfig.empty.test", PATH): document(b""),
    ("autoconfig.binary.test", PATH): document(bytes(range(256)) * 4),
    ("autoconfig.plainonly.test", PATH): document(configuration("smtp.plainonly.test", 25, "plain")),
    ("autoconfig.gone.test", PATH): document(configuration("smtp.gone.test"), status=410),
    ("autoconfig.sorry.test", PATH): document(configuration("smtp.sorry.test"), status=503),
    ("autoconfig.login.test", PATH): document(
        configuration("smtp.login.test"), status=401, WWW_Authenticate='Basic realm="who are you?"'),
    ("autoconfig.tologin.test", PATH): moved("https://someone:secret@autoconfig.login.test" + PATH),
    ("autoconfig.squeezed.test", PATH): document(
        gzip.compress(configuration("smtp.squeezed.test")), Content_Encoding="gzip"),
}


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    request_queue_size = 50

    def __init__(self, address, port, handler, log, tls=None):
        self.log, self.tls = log, tls
        super().__init__((address, port), handler)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, request, client_address):
        pass  # whoever breaks off is noted by the handlers


class Web(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.0"

    def setup(self):
        if self.server.tls:
            self.request = self.server.tls.wrap_socket(self.request, server_side=True)
        super().setup()

    def do_GET(self):
        host, path = self.headers["Host"], self.path
        self.server.log.note(at="https" if self.server.tls else "http", host=host, path=path,
                             headers=dict(self.headers.items()))
        answer = PLACES.get((host, path.split("?")[0]), document(PAGE, "text/html", 404))
        try:
            answer(self)
        except OSError:
            self.server.log.note(at="left", host=host)

    def log_message(self, *_):
        pass


class Silent(socketserver.BaseRequestHandler):
    def handle(self):
        where = f"{self.server.server_address[0]}:{self.server.server_address[1]}"
        self.server.log.note(at="silent", where=where)
        while self.request.recv(1000):
            pass
        self.server.log.note(at="left", where=where)


def mail(extensions=("AUTH PLAIN LOGIN XOAUTH2", "SIZE 52428800"), greeting="220 hello", before=("STARTTLS",),
         afterwards=b"", pause=0):
    """@p before: what is offered before STARTTLS, @p afterwards: what comes in the clear with the reply to it,
    @p pause: seconds before each reply."""
    class Mail(socketserver.BaseRequestHandler):
        def handle(self):
            where = f"{self.server.server_address[0]}:{self.server.server_address[1]}"
            is_implicit = self.server.server_address[1] == 465
            if is_implicit:
                self.request = self.server.tls.wrap_socket(self.request, server_side=True)
            self.server.log.note(at="smtp", where=where, line="(connected)")
            offered, stream = (extensions if is_implicit else before), self.request.makefile("rb")
            self.say(greeting)
            while line := stream.readline():
                command = line.decode("ascii", "replace").strip()
                self.server.log.note(at="smtp", where=where, line=command)
                if command.startswith("EHLO"):
                    lines = ["mail.test", *offered]
                    self.say("\r\n".join(f"250{' ' if last else '-'}{text}" for last, text in zip(
                        [False] * (len(lines) - 1) + [True], lines)))
                elif command == "STARTTLS" and "STARTTLS" in offered:
                    self.request.sendall(b"220 go ahead\r\n" + afterwards)
                    self.request = self.server.tls.wrap_socket(self.request, server_side=True)
                    stream, offered = self.request.makefile("rb"), extensions
                elif command == "QUIT":
                    self.say("221 bye")
                    return
                else:
                    self.say("502 not here")

        def say(self, text):
            time.sleep(pause)
            self.request.sendall(text.encode() + b"\r\n")
    return Mail


def context(identity):
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(identity.chain, identity.key)
    return tls


def start(world, log):
    authority = world.authority
    words = [line.split() for line in ZONE.splitlines() if line.split()[1:2] == ["A"] and line[0] != "#"]
    names = [name for name, _, _ in words if not name.startswith("smtp.othername")]
    good = context(authority.issue(names))
    of_stranger = context(authority.second_authority().issue(names))
    expired = context(authority.issue(names, days=-1))
    selfmade = context(authority.self_signed(names))
    othername = context(authority.issue(["autoconfig.somebody-else.test"]))
    for address, tls in (("10", good), ("11", of_stranger), ("12", expired), ("13", selfmade), ("14", othername)):
        Server(f"127.0.0.{address}", 443, Web, log, tls)
    Server("127.0.0.15", 443, Web, log)
    for number in range(10, 17):
        Server(f"127.0.0.{number}", 80, Web, log)
    Server("127.0.0.17", 443, Silent, log)

    usual = mail()
    for port in (465, 587):
        Server("127.0.0.20", port, usual, log, good)
        Server("127.0.0.23", port, usual, log, selfmade)
        Server("127.0.0.24", port, mail(["SIZE 1000"]), log, good)
        Server("127.0.0.25", port, mail(greeting="554 5.7.1 you are not welcome"), log, good)
        Server("127.0.0.26", port, Silent, log)
    Server("127.0.0.21", 587, usual, log, good)
    Server("127.0.0.22", 587, mail(before=("AUTH PLAIN LOGIN",)), log, good)
    Server("127.0.0.27", 587, mail(afterwards=b"250-mail.test\r\n250 AUTH PLAIN\r\n"), log, good)
    Server("127.0.0.28", 465, mail(pause=1), log, good)
    for number in range(20, 29):
        Server(f"127.0.0.{number}", 25, usual, log, good)


def main():
    net.enter()
    with net.Net(ZONE) as world:
        path = world.folder / "world.log"
        start(world, Log(path))
        return world.run(sys.argv[1:], env={**os.environ, "HONGYAN_WORLD_LOG": str(path)})


if __name__ == "__main__":
    sys.exit(main())
