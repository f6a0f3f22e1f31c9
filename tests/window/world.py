"""The mail providers of the account tests, all on loopback: QQ, Gmail, Outlook with its sign-in, 163 whose port 465 is
blocked, a company whose mail is at Tencent Exmail, and a small provider that nobody has heard of. Imported after net.enter(); see tests/net."""

import http.client
import http.server
import json
import os
import pathlib
import shutil
import ssl
import subprocess
import sys
import threading

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "net"))
sys.path.insert(0, str(ROOT / "servers"))
import aiosmtp  # noqa: E402
import net  # noqa: E402

CLIENT_ID = "test-client"
ZONE = """
smtp.qq.com                A   127.0.1.1
smtp.gmail.com             A   127.0.1.2
smtp-mail.outlook.com      A   127.0.1.3
smtp.163.com               A   127.0.1.8
smtp.exmail.qq.com         A   127.0.1.4
mxbiz1.qq.com              A   127.0.1.4
company.example            MX  5 mxbiz1.qq.com
smtp.klein.example         A   127.0.1.5
mx.klein.example           A   127.0.1.5
klein.example              MX  10 mx.klein.example
autoconfig.klein.example   A   127.0.1.6
login.microsoftonline.com  A   127.0.1.7
"""
USERS = {
    "10001@qq.com": "abcdefghijklmnop",
    "someone@gmail.com": "qrstuvwxyzabcdef",
    "wang@163.com": "ABCDEFGHIJKLMNOP",
    "li@company.example": "Client-Password-17",
    "eva@klein.example": "Mailbox+Password/18",
}
OUTLOOK = "someone@outlook.com"

AUTOCONFIG = """<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1"><emailProvider id="klein.example"><domain>klein.example</domain>
<displayName>Klein und Fein</displayName>
<outgoingServer type="smtp"><hostname>smtp.klein.example</hostname><port>465</port><socketType>SSL</socketType>
<authentication>password-cleartext</authentication><username>%EMAILADDRESS%</username></outgoingServer>
</emailProvider></clientConfig>
"""


def missing():
    """Why there can be no such world on this machine; "" when there can."""
    return net.missing() or ("" if aiosmtp.interpreter() else "aiosmtpd is not installed (Debian: python3-aiosmtpd).")


class World:
    """Started by start(); ends with this program."""

    def __init__(self, inside, folder):
        self.net = inside
        self.folder = folder
        self.letters = folder / "letters"
        self.letters.mkdir()
        self._processes = []

    def start(self):
        self._oauth_port = self._start_oauth()
        listen = [self._place(name, address, port, tls) for name, address, port, tls in (
            ("smtp.qq.com", "127.0.1.1", 465, "implicit"), ("smtp.qq.com", "127.0.1.1", 587, "starttls"),
            ("smtp.gmail.com", "127.0.1.2", 465, "implicit"), ("smtp.exmail.qq.com", "127.0.1.4", 465, "implicit"),
            ("smtp.klein.example", "127.0.1.5", 465, "implicit"),
            ("smtp.163.com", "127.0.1.8", 587, "starttls"))]  # nobody listens at its other ports
        self._start_mail({"listen": listen, "users": USERS, "introspect": ""})
        outlook = [self._place("smtp-mail.outlook.com", "127.0.1.3", 587, "starttls")]
        self._start_mail({"listen": outlook, "users": {},
                          "introspect": f"http://127.0.0.1:{self._oauth_port}/introspect"})
        self._serve_https("login.microsoftonline.com", "127.0.1.7", self._sign_in_handler())
        self._serve_https("autoconfig.klein.example", "127.0.1.6", _Autoconfig)
        return self

    def received(self):
        return sorted(self.letters.glob("*.eml"))

    def logins(self):
        """Who has signed in with a password, in order."""
        log = self.letters / "logins"
        return log.read_text().split() if log.exists() else []

    def control(self, **change):
        """What the sign-in server is to do from now on, see tests/oauth/oauthserver.py."""
        connection = http.client.HTTPConnection("127.0.0.1", self._oauth_port)
        connection.request("POST", "/control", json.dumps(change))
        assert connection.getresponse().status == 200

    def signed_in(self):
        """How many tokens were given out."""
        log = self.folder / "oauth.log"
        return log.read_text().count('"path": "/token"') if log.exists() else 0

    def browser(self, folder):
        """A folder for PATH with an xdg-open that goes where it is sent, as a browser whose person says yes."""
        folder.mkdir()
        opener = folder / "xdg-open"
        opener.write_text(f'#!/bin/sh\nexec {shutil.which("curl")} -sL --max-time 20 -o /dev/null "$1"\n')
        opener.chmod(0o755)
        return folder

    def close(self):
        for process in self._processes:
            process.kill()
            process.wait()

    def _place(self, name, address, port, tls):
        identity = self.net.authority.issue([name])
        return {"address": address, "port": port, "tls": tls, "chain": str(identity.chain), "key": str(identity.key)}

    def _start_mail(self, wishes):
        wishes["folder"] = str(self.letters)
        self._start([aiosmtp.interpreter(), str(pathlib.Path(__file__).with_name("mailserver.py")), json.dumps(wishes)])

    def _start_oauth(self):
        line = self._start([sys.executable, str(ROOT / "oauth" / "oauthserver.py"), "--client-id", CLIENT_ID,
                            "--user", OUTLOOK, "--log", str(self.folder / "oauth.log")])
        return json.loads(line)["port"]

    def _start(self, command):
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                                   preexec_fn=net.die_with_parent)
        self._processes.append(process)
        line = process.stdout.readline()
        if not line:
            raise RuntimeError(f"{command[1]} did not start")
        return line

    def _serve_https(self, name, address, handler):
        identity = self.net.authority.issue([name])
        server = http.server.ThreadingHTTPServer((address, 443), handler)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(identity.chain, identity.key)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()

    def _sign_in_handler(self):
        """Microsoft's addresses in front of the test's OAuth server: /common/oauth2/v2.0/token is its /token."""
        port = self._oauth_port

        class Front(_Quiet):
            def do_GET(self):
                self.pass_on()

            def do_POST(self):
                self.pass_on()

            def pass_on(self):
                path, _, query = self.path.partition("?")
                target = "/" + path.rpartition("/")[2] + (f"?{query}" if query else "")
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                connection = http.client.HTTPConnection("127.0.0.1", port)
                connection.request(self.command, target, body or None,
                                   {"Content-Type": self.headers.get("Content-Type", "")})
                answer = connection.getresponse()
                content = answer.read()
                self.send_response(answer.status)
                for name in ("Location", "Content-Type"):
                    if answer.getheader(name):
                        self.send_header(name, answer.getheader(name))
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

        return Front


class _Quiet(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass


class _Autoconfig(_Quiet):
    def do_GET(self):
        body = AUTOCONFIG.encode() if self.path.startswith("/mail/config-v1.1.xml") else b""
        self.send_response(200 if body else 404)
        self.send_header("Content-Type", "text/xml")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def home_environment(home, **more):
    """A home of its own, without a display and without a session bus."""
    folders = {name: home / name for name in ("config", "data", "cache", "run", "state")}
    for folder in folders.values():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    kept = {k: v for k, v in os.environ.items()
            if not k.startswith(("XDG_", "DBUS_")) and k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    return {**kept, "HOME": str(home), "XDG_CONFIG_HOME": str(folders["config"]),
            "XDG_DATA_HOME": str(folders["data"]), "XDG_CACHE_HOME": str(folders["cache"]),
            "XDG_STATE_HOME": str(folders["state"]), "XDG_RUNTIME_DIR": str(folders["run"]), "LC_ALL": "C.UTF-8",
            "LANG": "C.UTF-8", **more}


def places_with(secret, folder):
    """The files below @p folder in which @p secret or a base64 of it stands."""
    import base64
    needles = [secret.encode()]
    for shift in range(3):  # base64 at every alignment; the edges depend on the neighbours
        text = base64.b64encode(b"\0" * shift + secret.encode()).decode().rstrip("=")
        needles.append(text[(0, 2, 3)[shift]:-2 or None].encode())
    return [path for path in folder.rglob("*") if path.is_file()
            and any(needle in path.read_bytes() for needle in needles)]
