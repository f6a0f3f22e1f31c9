"""The same letter sent by four programs: their command lines."""

import os
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).parent
SENDER, RECIPIENT, USER, PASSWORD = "zhang@hongyan.example", "li@hongyan.example", "zhang", "kite"


class Senders:
    """@p build is the build folder of the program; @p home is emptied before every run."""

    def __init__(self, build, home, authority, tls_port, starttls_port):
        self._program = build / "app" / "hongyan"
        self._session = build / "tests" / "bench" / "bench_session"
        self._home = home
        self._authority = authority
        self._tls_port = tls_port
        self._starttls_port = starttls_port

    def environment(self, **more):
        shutil.rmtree(self._home, ignore_errors=True)
        self._home.mkdir(parents=True)
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("XDG_", "QT_")) and "DISPLAY" not in k}
        return kept | {"HOME": str(self._home), "LC_ALL": "C.UTF-8", "HONGYAN_BENCH_PASSWORD": PASSWORD} | more

    def hongyan(self, attachment=None):
        return [self._program, "--smtp", f"smtps://{USER}@localhost:{self._tls_port}", "--ca", self._authority,
                "--password-env", "HONGYAN_BENCH_PASSWORD", "--from", SENDER, "--to", RECIPIENT, "--subject", "Bench",
                "--body", "A few words.", *(["--attach", attachment] if attachment else []), "--send", "--yes"]

    def curl(self, attachment=None):
        parts = ["-F", "=A few words.;type=text/plain"]
        if attachment:
            parts += ["-F", f"file=@{attachment};encoder=base64"]
        return [*self._curl_base(), "--url", f"smtps://localhost:{self._tls_port}", *self._curl_envelope(),
                "-H", f"From: {SENDER}", "-H", f"To: {RECIPIENT}", "-H", "Subject: Bench", *parts]

    def smtplib(self, attachment=None):
        return self._smtplib("tls", self._tls_port, 1, *([attachment] if attachment else []))

    def hongyan_many(self, count):
        return [self._session, "localhost", self._starttls_port, self._authority, count]

    def smtplib_many(self, count):
        return self._smtplib("starttls", self._starttls_port, count)

    def curl_many(self, count, folder):
        """One call with @p count transfers; curl keeps the connection between them."""
        letter = folder / "letter.eml"
        letter.write_text(f"From: {SENDER}\r\nTo: {RECIPIENT}\r\nSubject: Bench\r\n\r\nA few words.\r\n", newline="")
        transfer = "\n".join([f'url = "smtp://localhost:{self._starttls_port}"', "ssl-reqd", "silent", "show-error",
                              f'cacert = "{self._authority}"', f'user = "{USER}:{PASSWORD}"',
                              f'mail-from = "{SENDER}"', f'mail-rcpt = "{RECIPIENT}"', f'upload-file = "{letter}"'])
        transfers = folder / "transfers"
        transfers.write_text("\nnext\n".join([transfer] * count))
        return ["curl", "-q", "-K", transfers]

    def _curl_base(self):
        return ["curl", "-q", "--silent", "--show-error", "--ssl-reqd", "--cacert", self._authority,
                "--user", f"{USER}:{PASSWORD}"]

    @staticmethod
    def _curl_envelope():
        return ["--mail-from", SENDER, "--mail-rcpt", RECIPIENT]

    def _smtplib(self, security, port, count, *attachment):
        return [sys.executable, HERE / "smtplibsender.py", security, port, self._authority, count, *attachment]
