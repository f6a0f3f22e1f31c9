"""Servers that fail in every way a connection can fail, each on an address and port of the test's own internet."""

import base64
import contextlib
import re
import select
import socket
import ssl
import struct
import threading

LETTER_END = b"\r\n.\r\n"


def reset(connection):
    """Closes with RST."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def server_context(identity, **wishes):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    if wishes.get("careless"):
        context.set_ciphers("ALL:@SECLEVEL=0")
    context.load_cert_chain(identity.chain, identity.key)
    if newest := wishes.get("newest"):
        context.set_ciphers("ALL:@SECLEVEL=0")
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = newest
    if ciphers := wishes.get("ciphers"):
        context.set_ciphers(ciphers)
        context.maximum_version = ssl.TLSVersion.TLSv1_2
    return context


class Host:
    """Listens at @p address and @p port and lets @p play have each connection, in a thread of its own."""

    def __init__(self, address, port, play):
        self._play = play
        self._listening = socket.create_server((address, port), backlog=16)
        self._over = threading.Event()
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self):
        while not self._over.is_set():
            try:
                connection = self._listening.accept()[0]
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection):
        # Whatever the client makes of it is what the test is about.
        with contextlib.suppress(OSError, ValueError):
            connection.settimeout(10)
            self._play(connection)
        with contextlib.suppress(OSError):
            connection.close()

    def close(self):
        self._over.set()
        with contextlib.suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()


class BlackHole:
    """A port whose queue is full, so that the system drops whoever comes next."""

    def __init__(self, address, port):
        self._listening = socket.socket()
        self._listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._listening.bind((address, port))
        self._listening.listen(0)
        self._guests = []
        for _ in range(8):
            guest = socket.socket()
            guest.setblocking(False)
            guest.connect_ex((address, port))
            self._guests.append(guest)
            if not select.select([], [guest], [], 0.1)[1]:
                break

    def close(self):
        for one in [*self._guests, self._listening]:
            one.close()


def hang(connection):
    """Says nothing and stays."""
    with contextlib.suppress(OSError):
        while connection.recv(65536):
            pass


def says(octets, then=hang):
    def play(connection):
        connection.sendall(octets)
        then(connection)
    return play


def after_hello(octets, then=None):
    """Waits for what the client says first, be it a TLS hello, and answers with @p octets."""
    def play(connection):
        connection.recv(65536)
        if octets:
            connection.sendall(octets)
        (then or (lambda c: c.shutdown(socket.SHUT_WR)))(connection)
        hang(connection)
    return play


def cut(connection):
    connection.close()


def cut_at_hello(connection):
    connection.recv(65536)
    connection.shutdown(socket.SHUT_RDWR)


def reset_at_hello(connection):
    connection.recv(65536)
    reset(connection)


def postscreen(connection):
    """Greets late, and hangs up on whoever speaks first."""
    if select.select([connection], [], [], 0.3)[0]:
        return
    connection.sendall(b"220 mx.example ESMTP\r\n")
    hang(connection)


class Smtp:
    """A mail server that leaves the straight path at @p at ("GREETING", a verb, "DOT", "TLS"): with @p reply in
    place of its own, or with "hang", "cut" or "rst". The answer to EHLO has @p offers."""

    OFFERS = ("PIPELINING", "AUTH PLAIN", "SIZE 100000000")

    def __init__(self, identity=None, at="", reply=b"", offers=OFFERS, clear_offers=("STARTTLS",), greeting=b"220 mx.example",
                 implicit=True, **wishes):
        self._context = server_context(identity, **wishes) if identity else None
        self._at, self._reply, self._offers, self._clear_offers = at, reply, offers, clear_offers
        self._greeting, self._implicit = greeting, implicit

    def __call__(self, connection):
        self._encrypted = False
        if self._implicit:
            connection = self._encrypt(connection)
        self._talk(connection)

    def _encrypt(self, connection):
        self._encrypted = True
        return self._context.wrap_socket(connection, server_side=True)

    def _leaves(self, connection, at):
        if at != self._at:
            return False
        if self._reply == "hang":
            hang(connection)
        elif self._reply == "rst":
            # Through TLS the socket itself is closed, without its good-bye.
            reset(connection)
        elif self._reply != "cut":
            connection.sendall(self._reply + b"\r\n")
            return False
        raise OSError

    def _answer(self, connection, at, usual):
        if at == self._at and isinstance(self._reply, bytes):
            connection.sendall(self._reply + b"\r\n")
            return False
        self._leaves(connection, at)
        connection.sendall(usual + b"\r\n")
        return True

    def _talk(self, connection):
        if not self._answer(connection, "GREETING", self._greeting):
            return hang(connection)
        lines = b""
        while True:
            while b"\r\n" not in lines:
                octets = connection.recv(65536)
                if not octets:
                    return
                lines += octets
            line, lines = lines.split(b"\r\n", 1)
            verb = line.split(b" ")[0].decode("latin-1").upper()
            if verb == "EHLO":
                offers = self._offers if self._encrypted or not self._context else self._clear_offers
                self._answer(connection, verb, b"\r\n".join(
                    [b"250-mx.example", *(b"250-" + offer.encode() for offer in offers), b"250 HELP"]))
            elif verb == "STARTTLS":
                if self._answer(connection, verb, b"220 go ahead"):
                    if self._at == "TLS":
                        connection.recv(65536)
                        self._leaves(connection, "TLS")
                        return hang(connection)
                    connection = self._encrypt(connection)
            elif verb == "AUTH" and b"SCRAM" in line:
                self._forged_scram(connection, line)
            elif verb == "DATA":
                if self._answer(connection, verb, b"354 go"):
                    letter = lines
                    while LETTER_END not in letter:
                        octets = connection.recv(65536)
                        if not octets:
                            return
                        letter += octets
                        self._leaves(connection, "BODY")
                    lines = letter.split(LETTER_END, 1)[1]
                    self._answer(connection, "DOT", b"250 2.0.0 queued")
            else:
                usual = {"AUTH": b"235 2.7.0 ok", "QUIT": b"221 bye"}.get(verb, b"250 2.0.0 ok")
                self._answer(connection, verb, usual)

    def _forged_scram(self, connection, line):
        """RFC 5802, by somebody who does not know the password."""
        first = base64.b64decode(line.split(b" ")[2]).decode()
        nonce = re.search("r=([^,]*)", first)[1] + "server"
        challenge = f"r={nonce},s={base64.b64encode(b'salt-salt-salt').decode()},i=4096"
        connection.sendall(b"334 " + base64.b64encode(challenge.encode()) + b"\r\n")
        connection.recv(65536)
        forged = b"v=" + base64.b64encode(bytes(32))
        connection.sendall(b"334 " + base64.b64encode(forged) + b"\r\n")


def http_proxy(status):
    return after_hello(b"HTTP/1.1 " + status + b"\r\nContent-Length: 0\r\n\r\n")
