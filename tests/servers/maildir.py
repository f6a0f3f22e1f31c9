"""What a delivery agent stored: one Maildir a recipient."""

import re

# What servers put before a message they pass on, RFC 5321 §4.4, and Postfix's notes about the delivery.
_TRACE = (b"return-path", b"x-original-to", b"delivered-to", b"received")


def without_trace(message):
    """The message as it was when it was handed in: the fields added at its top taken away again."""
    while True:
        field = re.match(rb"([!-9;-~]+):[^\n]*\n(?:[ \t][^\n]*\n)*", message)
        if not field or field.group(1).lower() not in _TRACE:
            return message
        message = message[field.end():]


def letter_number(message):
    """The number a test letter carries, by which it is found again."""
    head = message.partition(b"\n\n")[0].partition(b"\r\n\r\n")[0]
    found = re.search(rb"^X-Letter: *(\d+)", head, re.MULTILINE | re.IGNORECASE)
    return int(found.group(1)) if found else None


class Store:
    """Looks at every file once; letters never change after they were delivered."""

    def __init__(self, folder, recipients):
        self._folders = {r: folder / r.partition("@")[0] / "new" for r in recipients}
        self._seen = set()
        self._letters = {}

    def letters(self, number):
        """Recipient to message, CRLF line ends and without trace fields, for each copy of a letter."""
        self._look()
        return self._letters.get(number, {})

    def _look(self):
        for recipient, folder in self._folders.items():
            for file in folder.iterdir() if folder.is_dir() else ():
                if file in self._seen:
                    continue
                self._seen.add(file)
                message = without_trace(file.read_bytes()).replace(b"\n", b"\r\n")
                self._letters.setdefault(letter_number(message), {})[recipient] = message
