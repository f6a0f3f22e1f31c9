#!/usr/bin/env python3
"""Do our answers about SPF, DKIM and DMARC agree with other people's programs? agree.py PATH-OF-domaincheck

Both are asked about the same zone, served on loopback. Needs Debian's python3-spf python3-dkim python3-nacl
python3-dnspython, and libopendmarc2 with publicsuffix for DMARC; without the first three it exits with 77.
"""

import base64
import contextlib
import ctypes
import json
import pathlib
import subprocess
import sys
import time

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
try:
    import dkim
    import dns.exception
    import dns.name
    import dns.resolver
    import nacl  # noqa: F401
    import spf
except ImportError as missing:
    print(f"skipped: {missing}")
    sys.exit(77)
import zones  # noqa: E402
from nameserver import Nameserver  # noqa: E402

program = sys.argv[1]
passed, failures = 0, []


def check(name, got, wanted, asked=""):
    global passed
    if got == wanted:
        passed += 1
    else:
        failures.append(name)
        print(f"FAILED {name}: {got!r}, not {wanted!r} {asked}")


def ours(server, cases):
    done = subprocess.run([program, f"127.0.0.1:{server.port}"], input=json.dumps(cases), capture_output=True, text=True,
                          timeout=120)
    if done.returncode:
        raise SystemExit(f"{program} failed: {done.returncode} {done.stderr}")
    return json.loads(done.stdout)


def txt_zone(records):
    return {name: {"TXT": [value]} for name, value in records.items()}


# --- SPF ---------------------------------------------------------------------------------------------------------

def point_spf_at(server):
    resolver = dns.resolver.Resolver(configure=False)
    resolver.nameservers, resolver.port = ["127.0.0.1"], server.port
    resolver.lifetime = 0.5

    def look_up(name, kind, strict=True, timeout=20):
        try:
            answers = resolver.resolve(name, kind, search=False)
        except (dns.resolver.NoAnswer, dns.resolver.NXDOMAIN, dns.name.NameTooLong):
            return []
        except (dns.exception.Timeout, dns.resolver.NoNameservers) as failure:
            raise spf.TempError(str(failure))
        found = {"A": lambda r: r.address, "AAAA": lambda r: r.address, "PTR": lambda r: r.target.to_text(True),
                 "MX": lambda r: (r.preference, r.exchange.to_text(True)), "TXT": lambda r: list(r.strings)}[kind]
        return [((name, kind), found(rdata)) for rdata in answers]
    spf.DNSLookup = look_up


def compare_spf():
    with contextlib.closing(Nameserver(zones.zone())) as server:
        point_spf_at(server)
        cases = zones.spf_cases()
        answers = ours(server, [{"what": "spf", "ip": ip, "sender": sender, "helo": helo}
                                for ip, sender, helo in cases])
        for (ip, sender, helo), answer in zip(cases, answers):
            wanted, explanation = spf.check2(i=ip, s=sender, h=helo, querytime=0, timeout=1)
            difference = zones.SPF_DIFFERENCES.get((sender.split("@")[1], ip),
                                                   zones.SPF_DIFFERENCES.get((sender.split("@")[1], "")))
            name = f"spf {ip} {sender}"
            if difference:
                check(name + " " + difference[1], answer["result"], difference[0], answer)
                continue
            check(name, answer["result"], wanted, answer)
            if wanted == "fail" and sender.endswith("@exp.test"):
                check(name + " explanation", answer["explanation"].lower(), explanation.lower())


def compare_limits():
    """What python3-spf does not tell: how much was asked, and why it ended."""
    rows = [("tree.test", "203.0.113.77", "fail", 10, 0), ("ten.test", "192.0.2.1", "pass", 10, 0),
            ("eleven.test", "203.0.113.77", "permerror", 11, 0), ("loop.test", "192.0.2.1", "permerror", 11, 0),
            ("void3.test", "192.0.2.1", "permerror", 3, 3), ("void2.test", "192.0.2.1", "pass", 3, 2)]
    with contextlib.closing(Nameserver(zones.zone())) as server:
        answers = ours(server, [{"what": "spf", "ip": ip, "sender": "a@" + name, "helo": "h.test"}
                                for name, ip, *_ in rows])
        for (name, ip, *wanted), answer in zip(rows, answers):
            check(f"limits {name}", [answer["result"], answer["lookups"], answer["void"]], wanted)


# --- the way the answers come --------------------------------------------------------------------------------------

def compare_transport():
    long = "v=spf1 " + " ".join(f"ip4:198.51.100.{n}" for n in range(1, 250)) + " -all"
    zone = {"long.test": {"TXT": [long, "other"]}, "short.test": {"TXT": ["x" * 300, ["a", "b", ""]]},
            "fails.test": {"": "SERVFAIL"}, "silent.test": {"": "SILENT"}, "below.above.test": {"A": ["192.0.2.1"]},
            "cycle.test": {"CNAME": ["cycle2.test"]}, "cycle2.test": {"CNAME": ["cycle.test"]},
            "gone.test": {"CNAME": ["nothing.test"]}}
    states = {"records": 0, "no name": 1, "no record": 2, "timed out": 3, "failure": 4}
    rows = [("long.test", "records", {long, "other"}), ("short.test", "records", {"x" * 300, "ab"}),
            ("fails.test", "failure", set()), ("silent.test", "timed out", set()), ("nothing.test", "no name", set()),
            ("above.test", "no record", set()), ("below.above.test", "no record", set()), ("gone.test", "no name", set()),
            ("cycle.test", "no record", set())]
    for setting in ("edns", "no edns", "always cut"):
        with contextlib.closing(Nameserver(zone)) as server:
            server.knows_edns = setting != "no edns"
            server.cuts_everything = setting == "always cut"
            answers = ours(server, [{"what": "txt", "name": name} for name, *_ in rows])
            for (name, state, texts), answer in zip(rows, answers):
                check(f"transport {setting} {name}", (answer["state"], set(answer["texts"])), (states[state], texts))
            asked = {way for kind, name, way in server.queries if name == "long.test"}
            check(f"transport {setting} long answers by tcp", asked, {"udp", "tcp"})


# --- DKIM --------------------------------------------------------------------------------------------------------

def rsa_key(bits, form):
    generated = subprocess.run(["openssl", "genrsa", str(bits)], capture_output=True, check=True).stdout
    arguments = ["openssl", "rsa", "-outform", "DER"] + (["-pubout"] if form == "spki" else ["-RSAPublicKey_out"])
    return base64.b64encode(subprocess.run(arguments, input=generated, capture_output=True, check=True).stdout).decode()


def compare_dkim():
    key2048, key1024, bare = rsa_key(2048, "spki"), rsa_key(1024, "spki"), rsa_key(2048, "pkcs1")
    ed = base64.b64encode(bytes(range(32))).decode()
    usable, revoked, syntax, no_key, kind, service, digest, short = range(8)
    rows = [
        ("full", f"v=DKIM1; k=rsa; p={key2048}", usable), ("no version", f"k=rsa; p={key2048}", usable),
        ("only the key", f"p={key2048}", usable), ("1024 bits", f"v=DKIM1; p={key1024}", usable),
        ("768 bits", f"v=DKIM1; p={rsa_key(768, 'spki')}", short), ("bare key", f"v=DKIM1; p={bare}", usable),
        ("ed25519", f"v=DKIM1; k=ed25519; p={ed}", usable), ("ed25519 too short", "v=DKIM1; k=ed25519; p=AAAA", no_key),
        ("revoked", "v=DKIM1; p=", revoked), ("no key", "v=DKIM1; k=rsa", syntax), ("no base64", "v=DKIM1; p=!!!", no_key),
        ("other octets", "v=DKIM1; p=AAAAAAAA", no_key), ("version", f"v=DKIM2; p={key2048}", syntax),
        ("version late", f"p={key2048}; v=DKIM1", syntax), ("unknown kind", f"v=DKIM1; k=dsa; p={key2048}", kind),
        ("testing", f"v=DKIM1; t=y; p={key2048}", usable), ("strict", f"v=DKIM1; t=s:y; p={key2048}", usable),
        ("service email", f"v=DKIM1; s=email; p={key2048}", usable), ("service any", f"v=DKIM1; s=*; p={key2048}", usable),
        ("service other", f"v=DKIM1; s=web; p={key2048}", service), ("sha256", f"v=DKIM1; h=sha256; p={key2048}", usable),
        ("sha1 only", f"v=DKIM1; h=sha1; p={key2048}", digest), ("both", f"v=DKIM1; h=sha1:sha256; p={key2048}", usable),
        ("semicolon", f"v=DKIM1; p={key2048};", usable), ("spaces", f"v=DKIM1;  k = rsa ;  p = {key2048}", usable),
        ("broken up", f"v=DKIM1; p={key2048[:60]} {key2048[60:]}", usable), ("twice", f"p={key2048}; p={key2048}", syntax),
        ("unknown tag", f"v=DKIM1; x=1; n=a note; p={key2048}", usable), ("no tags", "hello there", syntax),
    ]
    # Where python3-dkim is milder or stricter than RFC 6376, 8301: it does not look at these.
    own = {"768 bits", "revoked", "version late", "service other", "sha1 only", "no base64"}
    with contextlib.closing(Nameserver({f"k{n}._domainkey.test": {"TXT": [text]}
                                        for n, (_, text, _) in enumerate(rows)})) as server:
        answers = ours(server, [{"what": "dkim", "name": f"k{n}._domainkey.test"} for n in range(len(rows))])
        for (name, text, state), answer in zip(rows, answers):
            check(f"dkim {name}", answer["state"], state)
            if name in own:
                continue
            try:
                _, bits, kind_word, _ = dkim.evaluate_pk(b"name", text.encode())
            except Exception:
                bits = None
            check(f"dkim {name} as python3-dkim", answer["state"] == usable, bits is not None, text[:60])
            if bits and not answer["ed25519"]:
                check(f"dkim {name} bits", answer["bits"], bits)
        check("dkim testing is seen", [answers[15]["testing"], answers[16]["testing"], answers[0]["testing"]],
              [True, True, False])


# --- DMARC ---------------------------------------------------------------------------------------------------------

class OpenDmarc:
    PASS, REJECT, QUARANTINE, NONE = 15, 16, 17, 18

    class Settings(ctypes.Structure):
        _fields_ = [("tld_type", ctypes.c_int), ("tld_file", ctypes.c_char * 4096), ("nscount", ctypes.c_int),
                    ("servers", ctypes.c_char * 64)]

    def __init__(self):
        self.lib = ctypes.CDLL("libopendmarc.so.2")
        self.lib.opendmarc_policy_connect_init.restype = ctypes.c_void_p
        suffixes = next(path for path in ("/usr/share/publicsuffix/effective_tld_names.dat",
                                          "/usr/share/publicsuffix/public_suffix_list.dat") if pathlib.Path(path).exists())
        self.settings = self.Settings(1, suffixes.encode(), 0)
        self.lib.opendmarc_policy_library_init(ctypes.byref(self.settings))

    def organisation(self, domain):
        place = ctypes.create_string_buffer(512)
        self.lib.opendmarc_get_tld(domain.lower().encode(), place, ctypes.c_size_t(512))
        return place.value.decode()

    def verdict(self, from_domain, spf_domain, dkim_domain, zone):
        """pass, none, quarantine, reject, or nothing without a record that is understood."""
        organisation = self.organisation(from_domain)
        for place in dict.fromkeys((from_domain.lower(), organisation)):
            record = zone.get("_dmarc." + place)
            if record and record.startswith("v=DMARC1"): # what else is there counts as no record, RFC 7489 §6.6.3
                break
        else:
            return None
        context = ctypes.c_void_p(self.lib.opendmarc_policy_connect_init(b"192.0.2.1", 4))
        self.lib.opendmarc_policy_store_from_domain(context, from_domain.encode())
        self.lib.opendmarc_policy_store_spf(context, spf_domain.encode() or from_domain.encode(),
                                            1 if spf_domain else 2, 0, None)
        if dkim_domain:
            self.lib.opendmarc_policy_store_dkim(context, dkim_domain.encode(), b"s1", 1, None)
        if self.lib.opendmarc_policy_store_dmarc(context, record.encode(), from_domain.encode(),
                                                 organisation.encode() if place != from_domain.lower() else None):
            return None
        status = self.lib.opendmarc_get_policy_to_enforce(context)
        return {self.PASS: "pass", self.REJECT: "reject", self.QUARANTINE: "quarantine", self.NONE: "none"}.get(status)


def compare_dmarc():
    with contextlib.closing(Nameserver(txt_zone(zones.DMARC_ZONE))) as server:
        answers = ours(server, [{"what": "dmarc", "from": f.lower(), "spf": s, "dkim": d} for f, s, d in zones.DMARC_CASES])
    try:
        other = OpenDmarc()
    except (OSError, StopIteration) as missing:
        print(f"DMARC is not compared: {missing}")
        return
    for (from_domain, spf_domain, dkim_domain), answer in zip(zones.DMARC_CASES, answers):
        got = answer.get("policy")
        if answer.get("spf") or answer.get("dkim"):
            got = "pass"
        wanted = zones.DMARC_DIFFERENCES.get((from_domain, spf_domain, dkim_domain)) \
            or other.verdict(from_domain, spf_domain, dkim_domain, zones.DMARC_ZONE)
        check(f"dmarc {from_domain} spf={spf_domain} dkim={dkim_domain}", got, wanted, answer)


def check_walks():
    for zone, from_domain, organisation, place, policy in zones.WALKS:
        with contextlib.closing(Nameserver(txt_zone(zone))) as server:
            answer = ours(server, [{"what": "dmarc", "from": from_domain}])[0]
        check(f"walk {from_domain} {zone}", (answer["organisation"], answer.get("domain"), answer.get("policy")),
              (organisation, place, policy))
    two = {"_dmarc.example.com": {"TXT": ["v=DMARC1; p=reject", "v=DMARC1; p=none"]}}
    with contextlib.closing(Nameserver(two)) as server:
        answer = ours(server, [{"what": "dmarc", "from": "example.com"}])[0]
    check("walk two records count for nothing", answer.get("policy"), None)


began = time.monotonic()
for part in (compare_spf, compare_limits, compare_transport, compare_dkim, compare_dmarc, check_walks):
    part()
print(f"{time.monotonic() - began:.1f} s")
print(f"{passed} passed, {len(failures)} failed")
sys.exit(1 if failures else 0)
