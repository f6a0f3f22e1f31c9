"""Whether what arrived is what was sent, as Python's email package reads it, and whether a secret got out."""

import base64
import email
import email.policy
import email.utils
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "mime"))
import flowed  # noqa: E402


def differences(letter, message):
    """Sentences about everything in @p message that is not as in @p letter."""
    if letter.ready_message:
        return [] if message == letter.ready_message else ["the octets differ from the file"]
    parsed = email.message_from_bytes(message, policy=email.policy.default)
    return [*_form(message), *_fields(letter, parsed, message), *_bodies(letter, parsed), *_attachments(letter, parsed)]


def _form(message):
    if re.search(rb"\r(?!\n)|(?<!\r)\n", message):
        yield "a bare CR or LF"
    if b"\0" in message:
        yield "a NUL"
    if any(len(line) > 998 for line in message.split(b"\r\n")):
        yield "a line of more than 998 octets"


def _mailboxes(values):
    return email.utils.getaddresses(list(values))


def _fields(letter, parsed, message):
    if parsed["Subject"] != letter.subject:
        yield f"subject: {parsed['Subject']!r}"
    for name, wanted in (("To", letter.to), ("Cc", letter.cc)):
        found = [(a.display_name, a.addr_spec) for h in parsed.get_all(name, []) for a in h.addresses]
        if found != _mailboxes(wanted):
            yield f"{name}: {found!r}"
    if parsed["Bcc"] is not None or any(a.encode() in message for _, a in _mailboxes(letter.bcc)):
        yield "the hidden recipient can be seen"
    if parsed["Date"] is None or parsed["Date"].datetime is None:
        yield f"date: {parsed['Date']!r}"
    if not re.fullmatch(r"<[^@<>\s]+@hongyan\.example>", parsed["Message-ID"] or ""):
        yield f"message id: {parsed['Message-ID']!r}"
    if parsed.defects:
        yield f"defects: {parsed.defects!r}"


def _content(part):
    if part is None:
        return ""
    text = part.get_content().replace("\r\n", "\n").rstrip("\n")
    return flowed.unflowed(text) if flowed.flows(part) else text


def _as_it_travels(text):
    """Blanks at a line's end would join it with the next, so they stay at home."""
    return "\n".join(line if line == "-- " else line.rstrip(" ") for line in text.split("\n"))


def _bodies(letter, parsed):
    for kind, wanted in (("plain", _as_it_travels(letter.text)), ("html", letter.html)):
        found = _content(parsed.get_body((kind,)))
        if found != wanted.rstrip("\n"):
            yield f"text/{kind}: {found[:80]!r}"


def _attachments(letter, parsed):
    found = {p.get_filename(): p.get_payload(decode=True) for p in parsed.walk() if p.is_attachment()}
    if list(found) != list(letter.attachments):
        yield f"attachments: {list(found)!r}"
    for name, octets in letter.attachments.items():
        if name in found and found[name] != octets:
            yield f"{name}: other octets"


def forms_of(secret):
    """The secret as it is and as it looks inside any longer base64 text, whatever stands before it."""
    octets = secret.encode()
    forms = [octets]
    for shift in range(3):
        text = base64.b64encode(b"\0" * shift + octets)
        # The first and last characters also hold bits of the neighbours.
        forms.append(text[(0, 2, 3)[shift]:].rstrip(b"=")[:-1])
    return forms


def leaks(secret, places):
    """Where the secret can be read. @p places: name to octets."""
    forms = forms_of(secret)
    return [f"the password can be read in {name}" for name, octets in places.items()
            if any(form in octets for form in forms)]
