"""Reads messages with Python's email package and compares them with what was put into them.

usage: compare.py FOLDER, where FOLDER/expected.json is a list of
{"file", "subject", "from", "to", "cc", "text", "html", "attachments": [{"name", "content_hex"}]}.
Prints one line for each difference; the exit code is 1 if there are any.
"""

import email
import email.header
import email.policy
import email.utils
import json
import pathlib
import sys

import flowed


def addresses(message, name):
    """The modern reader says what the addresses are. The names are the older reader's: the modern one puts a
    space between two encoded-words of a name (cpython issue 92081)."""
    field = message[name]
    if field is None:
        return []
    modern = [a.addr_spec for a in field.addresses]
    raw = [value for key, value in message.raw_items() if key.lower() == name]
    older = email.utils.getaddresses([value.replace("\r\n", "").replace("\n", "") for value in raw])
    older = [(decoded(display_name), address) for display_name, address in older if address]
    if modern != [address for _, address in older]:
        return [modern, older]
    if squeezed(a.display_name for a in field.addresses) != squeezed(display_name for display_name, _ in older):
        return [[a.display_name for a in field.addresses], older]
    return [list(entry) for entry in older]


def decoded(text):
    return str(email.header.make_header(email.header.decode_header(text)))


def squeezed(texts):
    return ["".join(text.split()) for text in texts]


def text_of(part):
    if part is None:
        return ""
    text = part.get_content().replace("\r\n", "\n").removesuffix("\n")
    return flowed.unflowed(text) if flowed.flows(part) else text


def octets_of(part):
    if part.get_content_type() == "message/rfc822":
        inner = part.get_payload(0)
        return inner.as_bytes(policy=email.policy.compat32.clone(linesep="\r\n", max_line_length=None))
    return part.get_payload(decode=True)


def is_attachment(part):
    return part.get_content_disposition() in ("attachment", "inline")


def leaves(part):
    if part.get_content_maintype() == "multipart":
        for child in part.iter_parts():
            yield from leaves(child)
    else:
        yield part


def body_of(parts, subtype):
    for part in parts:
        if part.get_content_type() == "text/" + subtype and not is_attachment(part):
            return part
    return None


def read(path):
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    parts = list(leaves(message))
    for part in [message] + parts:
        if part.defects:
            yield "defects", [], [str(d) for d in part.defects]
    yield "subject", None, str(message["subject"])
    yield "from", None, addresses(message, "from")
    yield "to", None, addresses(message, "to")
    yield "cc", None, addresses(message, "cc")
    yield "bcc", [], addresses(message, "bcc")
    yield "text", None, text_of(body_of(parts, "plain"))
    yield "html", None, text_of(body_of(parts, "html"))
    yield "attachments", None, [
        {"name": part.get_filename(), "content_hex": octets_of(part).hex()} for part in parts if is_attachment(part)
    ]


def main():
    folder = pathlib.Path(sys.argv[1])
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    differences = 0
    for entry in expected:
        for field, fixed, got in read(folder / entry["file"]):
            wanted = entry[field] if fixed is None else fixed
            if got != wanted:
                differences += 1
                print(f"{entry['file']} {field}: wanted {wanted!a:.600}, got {got!a:.600}")
    print(f"{len(expected)} messages, {differences} differences")
    return 1 if differences or not expected else 0


sys.exit(main())
