"""What the name server of a test answers: lines of "name type data", as in a zone file.

    example.test                    A      127.0.0.2
    example.test                    MX     10 mx.example.test
    example.test                    TXT    v=spf1 -all
    www.example.test                CNAME  example.test
    _submissions._tcp.example.test  SRV    0 1 465 smtp.example.test   (priority weight port target; target "." is fine)
    broken.test                     SERVFAIL
    silent.test                     SILENT

The last two hold for the name and everything below it: the first fails, the second never answers. Whatever is not
named does not exist (NXDOMAIN). A line that starts with "#" is a remark.
"""

import socket
import threading

TROUBLE_PORT = 5353


def _quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def to_dnsmasq(text, hosts_file):
    """The configuration for dnsmasq; addresses go to @p hosts_file, where a name may have several."""
    hosts, lines = [], []
    for number, line in enumerate(text.splitlines(), 1):
        words = line.split(None, 2)
        if not words or words[0].startswith("#"):
            continue
        name, kind, data = words[0], words[1].upper() if len(words) > 1 else "", words[2] if len(words) > 2 else ""
        if kind in ("A", "AAAA"):
            hosts.append(f"{data} {name}")
        elif kind == "MX":
            preference, target = data.split()
            lines.append(f"mx-host={name},{target},{preference}")
        elif kind == "SRV":
            priority, weight, port, target = data.split()
            # dnsmasq spells "not offered here" as a record without a target.
            lines.append(f"srv-host={name}" + ("" if target == "." else f",{target},{port},{priority},{weight}"))
        elif kind == "TXT":
            # A string of a record has at most 255 octets.
            strings = [data[at:at + 255] for at in range(0, len(data), 255)] or [""]
            lines.append(f"txt-record={name},{','.join(map(_quoted, strings))}")
        elif kind == "CNAME":
            lines.append(f"cname={name},{data}")
        elif kind in ("SERVFAIL", "SILENT"):
            address = "127.0.0.1" if kind == "SERVFAIL" else "127.0.0.2"
            lines.append(f"server=/{name}/{address}#{TROUBLE_PORT}")
        else:
            raise ValueError(f"line {number} of the zone is not understood: {line}")
    hosts_file.write_text("\n".join(hosts) + "\n")
    return "\n".join(lines) + "\n"


class Trouble(threading.Thread):
    """The name server that dnsmasq asks about SERVFAIL (and, at another address, SILENT) names."""

    def __init__(self):
        super().__init__(daemon=True)
        self._failing = self._bound("127.0.0.1")
        self._silent = self._bound("127.0.0.2")

    @staticmethod
    def _bound(address):
        bound = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind((address, TROUBLE_PORT))
        return bound

    def run(self):
        while True:
            query, sender = self._failing.recvfrom(4096)
            # The same message, marked as a response (QR) with RCODE 2, RFC 1035 §4.1.1.
            self._failing.sendto(query[:2] + bytes([query[2] | 0x80, query[3] & 0xF0 | 2]) + query[4:], sender)
