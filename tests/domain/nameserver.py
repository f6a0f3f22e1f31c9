"""A name server on loopback that answers what a test says: needs Debian's python3-dnspython.

The zone is a dictionary: {"example.test": {"TXT": ["v=spf1 -all"], "MX": ["10 mx.example.test"], "A": ["192.0.2.1"]}}.
A TXT that is a list is one record in several strings. Whatever has no entry does not exist (NXDOMAIN), unless something
below it does. {"": "SERVFAIL"} and {"": "SILENT"} make a name fail or never answer.
Aliases are followed, and answers of more than 512 octets are cut unless the question has EDNS or comes by TCP.
"""

import socketserver
import struct
import threading

import dns.flags
import dns.message
import dns.name
import dns.rcode
import dns.rdataclass
import dns.rdatatype
import dns.rdtypes.ANY.TXT
import dns.rrset


def _rdata(kind, value):
    if kind != "TXT":
        return dns.rdata.from_text("IN", kind, value + ("." if kind in ("CNAME", "PTR", "MX") else ""))
    strings = value if isinstance(value, list) else [value]
    pieces = [piece[at:at + 255] for piece in (s.encode("latin-1") for s in strings)
              for at in range(0, max(len(piece), 1), 255)]
    return dns.rdtypes.ANY.TXT.TXT(dns.rdataclass.IN, dns.rdatatype.TXT, pieces)


class Nameserver:
    def __init__(self, zone):
        self.zone = {name.lower(): records for name, records in zone.items()}
        self.queries = []
        self.cuts_everything = False
        self.knows_edns = True
        owner = self

        class Datagram(socketserver.BaseRequestHandler):
            def handle(self):
                data, listening = self.request
                answer = owner.answer(data, is_datagram=True)
                if answer:
                    listening.sendto(answer, self.client_address)

        class Stream(socketserver.BaseRequestHandler):
            def handle(self):
                length = struct.unpack("!H", self.request.recv(2))[0]
                answer = owner.answer(self.request.recv(length), is_datagram=False)
                if answer:
                    self.request.sendall(struct.pack("!H", len(answer)) + answer)

        socketserver.ThreadingUDPServer.daemon_threads = True
        socketserver.ThreadingTCPServer.daemon_threads = True
        self._tcp = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Stream)
        self.port = self._tcp.server_address[1]
        self._udp = socketserver.ThreadingUDPServer(("127.0.0.1", self.port), Datagram)
        for server in (self._tcp, self._udp):
            threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()

    def close(self):
        self._tcp.shutdown()
        self._udp.shutdown()

    def _has_below(self, name):
        return any(each.endswith("." + name) for each in self.zone)

    def answer(self, data, is_datagram):
        query = dns.message.from_wire(data)
        question = query.question[0]
        name = question.name.to_text(omit_final_dot=True).lower()
        kind = dns.rdatatype.to_text(question.rdtype)
        self.queries.append((kind, name, "udp" if is_datagram else "tcp"))
        reply = dns.message.make_response(query)
        reply.flags |= dns.flags.RA
        if query.edns >= 0 and not self.knows_edns:
            bare = dns.message.make_response(dns.message.make_query(question.name, question.rdtype))
            bare.id = query.id
            bare.set_rcode(dns.rcode.FORMERR)
            return bare.to_wire()
        records = {}
        for _ in range(12):
            records = self.zone.get(name)
            if records is None or records.get("") or "CNAME" not in records or kind == "CNAME":
                break
            target = records["CNAME"][0]
            reply.answer.append(dns.rrset.from_rdata(dns.name.from_text(name), 60, _rdata("CNAME", target)))
            name = target.lower()
        if records and records.get("") == "SILENT":
            return None
        if records and records.get("") == "SERVFAIL":
            reply.set_rcode(dns.rcode.SERVFAIL)
        elif records is None and not self._has_below(name):
            reply.set_rcode(dns.rcode.NXDOMAIN)
        elif records and records.get(kind):
            reply.answer.append(dns.rrset.from_rdata_list(dns.name.from_text(name), 60,
                                                          [_rdata(kind, value) for value in records[kind]]))
        wire = reply.to_wire(max_size=65535)
        most = 512 if query.edns < 0 else query.payload
        if is_datagram and (len(wire) > most or self.cuts_everything):
            cut = dns.message.make_response(query)
            cut.flags |= dns.flags.TC
            wire = cut.to_wire()
        return wire

