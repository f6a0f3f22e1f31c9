#!/usr/bin/env python3
"""hongyan --dump and --send as scripts call them, with an account in a home of its own: what an identity puts
into a letter, and what does not leave with its photos. Python's email reads the letters back.

usage: headlessletters.py HONGYAN"""

import base64
import email
import email.policy
import json
import os
import pathlib
import re
import socket
import struct
import subprocess
import sys
import tempfile
import threading

LOGO = ("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M/wHwAEBgIApD5fRAAAAABJRU5ErkJggg==")


def photo():
    """A JPEG (ITU T.81) of one grey block with an EXIF segment: maker, and where it was taken."""
    def entry(tag, kind, count, value):
        return struct.pack("<HHI4s", tag, kind, count, value)

    maker = b"SECRETMAKER\0"
    gps_at = 8 + 2 + 2 * 12 + 4 + len(maker)
    first = struct.pack("<H", 2) + entry(0x010F, 2, len(maker), struct.pack("<I", 8 + 2 + 24 + 4)) \
        + entry(0x8825, 4, 1, struct.pack("<I", gps_at)) + struct.pack("<I", 0)
    degrees_at = gps_at + 2 + 2 * 12 + 4
    gps = struct.pack("<H", 2) + entry(1, 2, 2, b"N\0\0\0") \
        + entry(2, 5, 3, struct.pack("<I", degrees_at)) + struct.pack("<I", 0)
    degrees = struct.pack("<6I", 39, 1, 54, 1, 20, 1)
    tiff = b"II*\0" + struct.pack("<I", 8) + first + maker + gps + degrees
    segment = b"Exif\0\0" + tiff

    def part(marker, content):
        return bytes([0xFF, marker]) + struct.pack(">H", len(content) + 2) + content

    table = part(0xDB, b"\0" + b"\x10" * 64)
    frame = part(0xC0, b"\x08\0\x08\0\x08\x01\x01\x11\0")
    huffman = part(0xC4, b"\0" + b"\x01" + b"\0" * 15 + b"\0") + part(0xC4, b"\x10" + b"\x01" + b"\0" * 15 + b"\0")
    scan = part(0xDA, b"\x01\x01\0\0\x3f\0") + b"\x3f"
    plain = table + frame + huffman + scan + b"\xff\xd9"
    return b"\xff\xd8" + part(0xE1, segment) + plain, tiff


class Server(threading.Thread):
    """Takes one letter after the other, RFC 5321; no TLS, no login, on loopback."""

    def __init__(self):
        super().__init__(daemon=True)
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.recipients, self.letters = [], []

    def run(self):
        while True:
            peer, _ = self.listener.accept()
            with peer, peer.makefile("rwb") as lines:
                self.talk(lines)

    def talk(self, lines):
        def say(text):
            lines.write(text.encode() + b"\r\n")
            lines.flush()

        say("220 ready")
        for line in lines:
            verb = line[:4].upper()
            if verb == b"EHLO":
                say("250-server.example\r\n250-8BITMIME\r\n250 SMTPUTF8")
            elif verb == b"DATA":
                say("354 go on")
                letter = b""
                for text in lines:
                    if text == b".\r\n":
                        break
                    letter += text[1:] if text.startswith(b".") else text
                self.letters.append(letter)
                say("250 taken")
            elif verb == b"QUIT":
                return say("221 bye")
            else:
                if verb == b"RCPT":
                    self.recipients.append(re.search(rb"<(.*)>", line)[1].decode())
                say("250 ok")


class Walk:
    def __init__(self, hongyan, home):
        self.hongyan, self.home = hongyan, home
        self.failed = self.passed = 0
        self.errors = ""
        self.environment = dict(os.environ, LC_ALL="C.UTF-8", LANGUAGE="en", HOME=str(home))
        for name in ("CONFIG_HOME", "DATA_HOME", "CACHE_HOME", "RUNTIME_DIR"):
            self.environment["XDG_" + name] = str(home)
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            self.environment.pop(name, None)

    def check(self, what, holds, found=""):
        self.passed += bool(holds)
        self.failed += not holds
        print(f"{'ok  ' if holds else 'FAIL'}  {what}" + ("" if holds else f": {found!r}"), flush=True)

    def run(self, *words):
        done = subprocess.run([self.hongyan, *words], env=self.environment, stdin=subprocess.DEVNULL,
                              capture_output=True, timeout=90)
        self.errors = done.stderr.decode()
        self.check(f"{' '.join(words)[:70]} ends well", done.returncode == 0, (done.returncode, self.errors))
        return done.stdout

    def letter(self, *words):
        return read(self.run("--dump", "--account", "Work", "--to", "li@far.example", "--subject", "Hi", *words))


def read(octets):
    return email.message_from_bytes(octets, policy=email.policy.default)


def text_of(letter, kind="plain"):
    part = letter.get_body((kind,))
    return part.get_content().replace("\r\n", "\n") if part else ""


def addresses(letter, field):
    return [one.addr_spec for one in letter[field].addresses] if letter[field] else []


def pictures(letter):
    return [part.get_payload(decode=True) for part in letter.walk() if part.get_content_maintype() == "image"]


def accounts(port):
    boss = {"id": "boss", "name": "张伟", "address": "zhang@work.example",
            "replyTo": [{"address": "office@work.example", "name": "Office"}],
            "cc": [{"address": "team@work.example"}], "bcc": [{"address": "archive@work.example"}],
            "signature": "Zhang Wei",
            "signatureHtml": f'<p><strong>Zhang</strong> Wei <img src="data:image/png;base64,{LOGO}" alt="L"></p>\n'}
    return {"version": 2, "accounts": [{"id": "work", "title": "Work", "host": "127.0.0.1", "port": port,
                                        "security": "none", "secret": "none", "identities": [boss]}]}


def identity(walk, server):
    letter = walk.letter("--body", "Hello")
    walk.check("From is the identity", letter["From"].addresses[0].display_name == "张伟", letter["From"])
    walk.check("Cc has its copy", addresses(letter, "Cc") == ["team@work.example"], letter["Cc"])
    walk.check("Reply-To is its", addresses(letter, "Reply-To") == ["office@work.example"], letter["Reply-To"])
    walk.check("Bcc is not written", letter["Bcc"] is None and b"archive@" not in letter.as_bytes())
    walk.check("the text is signed", text_of(letter).rstrip() == "Hello\n\n-- \nZhang Wei [L]", text_of(letter))

    letter = walk.letter("--body", "Hello", "--no-signature")
    walk.check("--no-signature signs nothing", text_of(letter).rstrip() == "Hello", text_of(letter))
    walk.check("but copies stay", addresses(letter, "Cc") == ["team@work.example"], letter["Cc"])

    page = walk.home / "page.html"
    page.write_text("<html><body><p>Hello</p></body></html>")
    letter = walk.letter("--html", str(page))
    html = text_of(letter, "html")
    walk.check("HTML is signed", html.count('<div id="signature">') == 1 and "<strong>Zhang</strong>" in html, html)
    walk.check("in both texts", "-- \nZhang Wei" in text_of(letter), text_of(letter))
    ids = [part["Content-ID"] for part in letter.walk() if part["Content-ID"]]
    cid = re.search(r"cid:([^\"]+)", html)
    walk.check("its picture comes along", cid and ids == [f"<{cid[1]}>"] and pictures(letter) == [base64.b64decode(LOGO)],
               (cid, ids))
    letter = walk.letter("--html", str(page), "--no-signature")
    walk.check("--no-signature leaves HTML as it is", text_of(letter, "html").strip() == page.read_text()
               and pictures(letter) == [], text_of(letter, "html"))

    letter = walk.letter("--body", "Hello", "--from", "someone@else.example")
    walk.check("somebody else's letter gets nothing", letter["Cc"] is None and "--" not in text_of(letter), str(letter))

    walk.run("--send", "--yes", "--account", "Work", "--to", "li@far.example", "--subject", "Hi", "--body", "Hello")
    walk.check("Bcc is in the envelope", sorted(server.recipients)
               == ["archive@work.example", "li@far.example", "team@work.example"], server.recipients)
    sent = read(server.letters[-1])
    walk.check("and not in the letter", sent["Bcc"] is None and "Zhang Wei" in text_of(sent), str(sent))


def photos(walk, server):
    telling, tiff = photo()
    file = walk.home / "IMG_1.jpg"
    file.write_bytes(telling)
    scan = walk.home / "scan.tif"
    scan.write_bytes(tiff)
    page = walk.home / "photo.html"
    page.write_text(f'<p>Hello</p>\r\n<img alt="x" src="data:image/jpeg;base64,{base64.b64encode(telling).decode()}">\n')
    words = ["--no-signature", "--body", "Hello", "--attach", str(file), "--attach", str(scan)]

    letter = walk.letter(*words)
    walk.check("the photo tells nothing", len(pictures(letter)) == 2 and b"SECRET" not in pictures(letter)[0])
    walk.check("and is said to have told", "IMG_1.jpg: where it was taken was removed." in walk.errors, walk.errors)
    walk.check("the file is as it was", file.read_bytes() == telling and scan.read_bytes() == tiff)
    walk.check("a TIFF is told of", "scan.tif tells where it was taken" in walk.errors
               and pictures(letter)[1] == tiff, walk.errors)

    letter = walk.letter("--keep-photo-details", *words)
    walk.check("--keep-photo-details keeps them", pictures(letter)[0] == telling and walk.errors == "", walk.errors)

    letter = walk.letter("--no-signature", "--html", str(page))
    html = text_of(letter, "html")
    inside = base64.b64decode(re.search("base64,([^\"]+)", html)[1])
    walk.check("nor does one in the HTML", b"SECRET" not in inside and inside.endswith(b"\xff\xd9"), html)
    walk.check("which is told, too", "A picture in the HTML: where it was taken was removed." in walk.errors, walk.errors)
    walk.check("around it nothing is touched", html.startswith('<p>Hello</p>') and 'alt="x"' in html, html)

    walk.run("--send", "--yes", "--account", "Work", "--to", "li@far.example", "--subject", "Hi", *words)
    walk.check("what is sent tells nothing", b"SECRET" not in pictures(read(server.letters[-1]))[0])
    settings = walk.home / "hongyan" / "settings.ini"
    settings.parent.mkdir(exist_ok=True)
    settings.write_text("[General]\nkeepPhotoDetails=true\n")
    letter = walk.letter(*words)
    walk.check("who chose to keep them keeps them", pictures(letter)[0] == telling, walk.errors)


def main():
    with tempfile.TemporaryDirectory() as folder:
        server = Server()
        server.start()
        home = pathlib.Path(folder)
        (home / "hongyan").mkdir()
        (home / "hongyan" / "accounts.json").write_text(json.dumps(accounts(server.port), ensure_ascii=False))
        walk = Walk(sys.argv[1], home)
        identity(walk, server)
        photos(walk, server)
    print(f"{walk.passed} passed, {walk.failed} failed")
    return 1 if walk.failed else 0


sys.exit(main())
