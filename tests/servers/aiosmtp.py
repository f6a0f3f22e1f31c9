"""aiosmtpd, in a process of its own because it is often there for the system's Python only."""

import json
import subprocess
import sys
from pathlib import Path

import maildir
from workspace import free_ports


def interpreter():
    """A Python that has aiosmtpd, or nothing."""
    for python in (sys.executable, "/usr/bin/python3"):
        try:
            if subprocess.run([python, "-c", "import aiosmtpd.smtp"], capture_output=True).returncode == 0:
                return python
        except OSError:
            continue
    return None


class Aiosmtpd:
    def __init__(self, workspace, certificates, user, password, recipients, size_limit):
        self.tls_port, self.starttls_port, self.relay_port = free_ports(3)
        self.log = workspace.folder / "aiosmtpd.log"
        folder = workspace.subfolder("aiosmtpd")
        self.store = Store(folder)
        wishes = {"chain": str(certificates.chain), "key": str(certificates.key), "folder": str(folder), "user": user,
                  "password": password, "recipients": list(recipients), "tls_port": self.tls_port,
                  "starttls_port": self.starttls_port, "relay_port": self.relay_port, "size_limit": size_limit}
        server = Path(__file__).with_name("aiosmtpserver.py")
        process = workspace.start([interpreter(), server, json.dumps(wishes)], self.log)
        workspace.wait_for(process, [self.tls_port, self.starttls_port, self.relay_port], self.log)


class Store:
    """What the server kept, in the form of maildir.Store."""

    def __init__(self, folder):
        self._folder = folder
        self._seen = set()
        self._letters = {}

    def letters(self, number):
        for about in self._folder.glob("*.json"):
            if about in self._seen:
                continue
            self._seen.add(about)
            # What came straight from us has no trace fields; what came through Dovecot has one.
            message = maildir.without_trace(about.with_suffix(".eml").read_bytes())
            copies = self._letters.setdefault(maildir.letter_number(message), {})
            copies.update(dict.fromkeys(json.loads(about.read_text())["recipients"], message))
        return self._letters.get(number, {})
