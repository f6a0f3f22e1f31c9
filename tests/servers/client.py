"""Calls the program as a person would in a terminal, with a home of its own and without a display."""

import os
import subprocess
import urllib.parse
from dataclasses import dataclass, replace
from pathlib import Path

import letters

_PASSWORD_NAME = "HONGYAN_TEST_PASSWORD"


@dataclass(frozen=True)
class Outcome:
    exit_code: int
    words: str  #: The last thing it said on standard error.
    conversation: str  #: The --log file.
    places: dict  #: Every place a secret could have got to: name to octets.
    kept: list  #: The messages it keeps in its outbox.


def with_number(letter, number):
    """The letter as it is sent this once: a ready message has its number inside."""
    return replace(letter, ready_message=letter.ready_message.replace(b"{number}", str(number).encode()))


def send(program, folder, url, certificate, letter, number):
    home = folder / "home"
    home.mkdir(parents=True)
    environment = {k: v for k, v in os.environ.items()
                   if not k.startswith("XDG_") and k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    environment |= {"HOME": str(home), "LC_ALL": "C.UTF-8", _PASSWORD_NAME: letter.password}
    log = folder / "conversation.log"
    command = [*program, "--smtp", url, "--ca", str(certificate), "--password-env", _PASSWORD_NAME, "--log", str(log),
               "--send", "--yes", *_letter_options(letter, folder, number)]
    try:
        run = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=60)
    except subprocess.TimeoutExpired:
        return Outcome(-1, "did not end within 60 seconds", "", {}, [])
    files = {str(p.relative_to(folder)): p.read_bytes() for p in [*home.rglob("*"), log] if p.is_file()}
    said = run.stderr.decode(errors="replace").strip().splitlines()
    return Outcome(run.returncode, said[-1] if said else "", log.read_text(errors="replace") if log.exists() else "",
                   {"standard output": run.stdout, "standard error": run.stderr, **files},
                   [octets for name, octets in files.items() if name.endswith(".eml")])


@dataclass(frozen=True)
class Step:
    words: list  #: What the account command was called with.
    wanted: int
    exit_code: int
    said: str


def account(program, folder, url, certificate):
    """An account for the server as a person makes, tests and removes one; what every step came to, and the places."""
    home = folder / "home"
    home.mkdir(parents=True)
    environment = {k: v for k, v in os.environ.items()
                   if not k.startswith(("XDG_", "DBUS_")) and k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environment |= {"HOME": str(home), "LC_ALL": "C.UTF-8", _PASSWORD_NAME: letters.PASSWORD,
                    "HONGYAN_WRONG_PASSWORD": letters.WRONG_PASSWORD}
    steps, octets = [], b""
    for wanted, words in ((letters.NOT_SIGNED_IN, ["add", letters.SENDER, "--smtp", url, "--ca", str(certificate),
                                                   "--secret", "file", "--password-env", "HONGYAN_WRONG_PASSWORD"]),
                          (0, ["add", letters.SENDER, "--smtp", url, "--ca", str(certificate), "--title", "Here",
                               "--secret", "file", "--password-env", _PASSWORD_NAME]),
                          (0, ["test", "Here"]), (0, ["test", "Here", "--until", "tls"]),
                          (letters.NOT_SIGNED_IN, ["test", "Here", "--password-env", "HONGYAN_WRONG_PASSWORD"]),
                          (0, ["remove", "Here", "--yes"])):
        run = subprocess.run([*program, "account", *words], env=environment, stdin=subprocess.DEVNULL,
                             capture_output=True, timeout=60)
        octets += run.stdout + run.stderr
        steps.append(Step(words, wanted, run.returncode, run.stderr.decode(errors="replace").strip()))
    files = {str(p.relative_to(folder)): p.read_bytes() for p in home.rglob("*") if p.is_file()}
    return steps, {"what it said": octets, **files}


def url(port, security, user=letters.USER):
    scheme, query = ("smtps", "") if security == "tls" else ("smtp", "?tls=starttls")
    return f"{scheme}://{urllib.parse.quote(user, safe='')}@localhost:{port}{query}"


def _letter_options(letter, folder, number):
    if letter.ready_message:
        ready = folder / "ready.eml"
        ready.write_bytes(letter.ready_message)
        return ["--eml", str(ready)]
    options = ["--from", f"张伟 <{letters.SENDER}>", "--subject", letter.subject, "--body", letter.text,
               "--header", f"X-Letter: {number}"]
    for option, addresses in (("--to", letter.to), ("--cc", letter.cc), ("--bcc", letter.bcc)):
        for address in addresses:
            options += [option, address]
    if letter.html:
        page = folder / "letter.html"
        page.write_text(letter.html, encoding="utf-8")
        options += ["--html", str(page)]
    for name, octets in letter.attachments.items():
        file = folder / name
        file.write_bytes(octets)
        options += ["--attach", str(file)]
    return options


def program_of(path):
    """A Python script stands in for the program where the harness itself is to be tried."""
    path = Path(path).resolve()
    return ["/usr/bin/env", "python3", str(path)] if path.suffix == ".py" else [str(path)]
