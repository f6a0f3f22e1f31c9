#!/usr/bin/env python3
"""Every way in which a connection can fail, made for real on an internet of its own (see tests/net), and what the
diagnosis makes of it. Usage: connections.py PROGRAM [WORD…]: only cases whose names have one of the words."""

import dataclasses
import datetime
import json
import os
import pathlib
import shutil
import subprocess
import sys
import typing

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "net")]
import net  # noqa: E402
import servers  # noqa: E402
from servers import BlackHole, Host, Smtp, after_hello, says  # noqa: E402

import ssl  # noqa: E402

ZONE = """
smtp.example.test     A  127.0.1.1
two.example.test      A  127.0.1.1
two.example.test      A  127.0.1.2
no-address.test       TXT "nothing here"
broken.test           SERVFAIL
silent.test           SILENT
faraway.test          A  192.0.2.1
unreachable.test      A  198.51.100.1
prohibited.test       A  198.51.100.2
swallowed.test        A  198.51.100.3
"""
HOME = "127.0.1.1"
BUILT = "2026-01-01T00:00:00Z"
LIKELY, SURE = "Likely", "Sure"
TLS, UPGRADE, CLEAR = "ImplicitTls", "StartTls", "None"
USUAL_PORT = {TLS: 465, UPGRADE: 587, CLEAR: 25}


@dataclasses.dataclass
class Case:
    name: str
    security: str
    cause: str
    certainty: str = ""
    rule: str = ""
    stage: str = ""
    play: typing.Callable = None
    host: str = "smtp.example.test"
    port: int = 0
    options: tuple = ()
    others: tuple = ()  # ports of the same host that are open
    hole: bool = False
    clock: str = ""  # for faketime
    actor: str = ""
    code: int = 0
    needs: str = ""


def cases(world):
    good = world.authority.issue(["smtp.example.test"])
    return [*names(), *ways(), *strangers(), *handshakes(good), *certificates(world, good), *clocks(world),
            *greetings(good), *upgrades(good), *silences(good), *cuts(good), *abilities(good)]


def names():
    def case(name, host, cause, certainty, rule):
        return Case(name, TLS, cause, certainty, rule, "Dns", host=host)
    missing = "dns.server-not-found"
    return [
        case("name does not exist", "nowhere.test", missing, SURE, "no-such-name"),
        case("name without an address", "no-address.test", missing, LIKELY, "no-address"),
        case("no name at all", "a b", missing, SURE, "not-a-name"),
        case("name server fails", "broken.test", "dns.tempfail", SURE, "no-dns-answer"),
        case("name server is silent", "silent.test", "dns.tempfail", SURE, "no-dns-answer"),
    ]


def ways():
    def case(name, cause, certainty, rule, security=TLS, **more):
        return Case(name, security, cause, certainty, rule, "Connect", **more)
    unreachable, blocked = "network.unreachable", "network.port-blocked"
    return [
        case("refused", "network.refused", SURE, "refused"),
        case("refused at each of two addresses", "network.refused", SURE, "refused", host="two.example.test"),
        case("no route", unreachable, SURE, "no-route", host="faraway.test"),
        case("router says unreachable", unreachable, SURE, "no-route", host="unreachable.test", needs="ip"),
        case("rule forbids it", unreachable, LIKELY, "forbidden", host="prohibited.test", needs="ip"),
        case("route into a black hole", unreachable, SURE, "no-route", host="swallowed.test", needs="ip"),
        case("black hole", "network.timeout", SURE, "connect-timeout", hole=True),
        case("black hole beside an open port", blocked, LIKELY, "port-blocked", hole=True, others=(587,)),
        case("port 25 held up", blocked, LIKELY, "port-25-silent", CLEAR, hole=True),
        case("port 25 held up, 465 open", blocked, SURE, "port-blocked", CLEAR, hole=True, others=(465,)),
        case("nobody at the proxy", "network.proxy", SURE, "proxy", options=("--proxy", f"socks:{HOME}:1080")),
        case("proxy forbids", "network.proxy", SURE, "proxy", port=3128, play=servers.http_proxy(b"403 Forbidden"),
             options=("--proxy", f"http:{HOME}:3128")),
        case("proxy wants a password", "network.proxy", SURE, "proxy", port=3128,
             play=servers.http_proxy(b"407 Proxy Authentication Required"), options=("--proxy", f"http:{HOME}:3128")),
        case("SOCKS proxy refuses", "network.proxy", SURE, "proxy", port=1080, play=after_hello(b"\5\xff"),
             options=("--proxy", f"socks:{HOME}:1080")),
    ]


def strangers():
    page = b"HTTP/1.1 302 Found\r\nLocation: http://portal.example/\r\n\r\n"
    bad = b"HTTP/1.1 400 Bad Request\r\n\r\n"
    portal, wrong = "network.captive-portal", "network.wrong-service"
    known = ("--well-known",)
    return [
        Case("portal in place of a known server", TLS, portal, SURE, "portal", "Tls", after_hello(page), options=known),
        Case("portal that says so", TLS, portal, SURE, "portal", "Tls",
             after_hello(b"HTTP/1.1 511 Network Authentication Required\r\n\r\n")),
        Case("redirection in place of some server", TLS, portal, LIKELY, "portal", "Tls", after_hello(page)),
        Case("portal at a port for clear text", UPGRADE, portal, SURE, "portal", "Hello", after_hello(page),
             options=known),
        Case("known server at a private address that refuses", TLS, portal, LIKELY, "portal-address", "Connect",
             options=known),
        Case("web server at another port", TLS, wrong, SURE, "web-server", "Tls", after_hello(bad), port=8443),
        Case("web server at a mail port", TLS, wrong, LIKELY, "web-server", "Tls", after_hello(bad)),
        Case("SSH", UPGRADE, wrong, SURE, "other-protocol", "Hello", says(b"SSH-2.0-OpenSSH_9.2\r\n")),
        Case("IMAP", UPGRADE, wrong, SURE, "other-protocol", "Hello", says(b"* OK IMAP4rev1 ready\r\n")),
        Case("something strange", UPGRADE, wrong, LIKELY, "strange-words", "Hello", says(b"what?\r\n")),
    ]


def handshakes(good):
    plain, version = "tls.implicit-on-plain", "tls.protocol"
    legacy = ssl.TLSVersion.TLSv1_1
    return [
        Case("TLS at a clear-text port", TLS, plain, SURE, "tls-on-plain-port", "Tls",
             says(b"220 mx.example ESMTP\r\n"), port=587),
        Case("TLS at a clear-text port that greets late and hangs up", TLS, plain, SURE, "tls-on-plain-port", "Tls",
             servers.postscreen, port=587),
        Case("421 in the clear at a TLS port", TLS, plain, LIKELY, "tls-refused-in-clear", "Tls",
             says(b"421 4.7.0 Too many connections\r\n", servers.cut)),
        Case("554 in the clear at a TLS port", TLS, plain, LIKELY, "tls-refused-in-clear", "Tls",
             says(b"554 5.7.1 You are blocked\r\n")),
        Case("clear text at a TLS port", UPGRADE, "tls.plain-on-implicit", SURE, "plain-on-tls-port", "Hello",
             Smtp(good), port=465),
        Case("only TLS 1.1", TLS, version, SURE, "tls-version", "Tls", Smtp(good, newest=legacy)),
        Case("only TLS 1.1, after STARTTLS", UPGRADE, version, SURE, "tls-version", "Tls",
             Smtp(good, implicit=False, newest=legacy)),
        Case("no cipher in common", TLS, version, LIKELY, "tls-failed", "Tls", Smtp(good, ciphers="ECDHE-RSA-AES128-SHA")),
        Case("alert internal error", TLS, "server.error", LIKELY, "tls-internal-error", "Tls",
             after_hello(b"\x15\3\3\0\2\2\x50")),
        Case("alert unrecognized name", TLS, "tls.cert-hostname", LIKELY, "tls-unknown-name", "Tls",
             after_hello(b"\x15\3\3\0\2\2\x70")),
        Case("handshake cut", TLS, "tls.handshake-cut", SURE, "tls-cut", "Tls", servers.cut_at_hello),
        Case("handshake reset", TLS, "tls.handshake-cut", SURE, "tls-cut", "Tls", servers.reset_at_hello),
        Case("garbage in place of a handshake", TLS, "network.wrong-service", LIKELY, "strange-words", "Tls",
             after_hello(b"\0\1\2\3 nonsense\r\n")),
    ]


def certificates(world, good):
    authority = world.authority

    def case(name, identity, cause, certainty, rule, security=TLS, **more):
        return Case(name, security, cause, certainty, rule, "Tls", Smtp(identity, implicit=security == TLS), **more)
    host = ["smtp.example.test"]
    stranger = authority.second_authority().issue(host)
    other = authority.issue(["other.example.test"])
    alone = authority.self_signed(host)
    scanner = net.TestAuthority(authority.folder / "scanner", "Kaspersky Anti-Virus Personal Root").issue(host)
    soon = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=3)
    known = ("--well-known",)
    return [
        case("expired", authority.issue(host, days=-1), "tls.cert-expired", LIKELY, "expired"),
        case("expired before the program was built", authority.issue(host, days=-1), "tls.cert-expired", SURE, "expired",
             options=("--built", f"{soon:%Y-%m-%dT%H:%M:%SZ}")),
        case("not yet valid", authority.issue(host, not_before=soon), "tls.cert-not-yet-valid", LIKELY, "clock-behind",
             actor="You"),
        case("wrong name", other, "tls.cert-hostname", SURE, "wrong-name"),
        case("wrong name, after STARTTLS", other, "tls.cert-hostname", SURE, "wrong-name", UPGRADE),
        case("self-signed", alone, "tls.cert-untrusted", SURE, "self-signed"),
        case("unknown issuer", stranger, "tls.cert-untrusted", SURE, "unknown-issuer"),
        case("scanner", scanner, "tls.intercepted", SURE, "interceptor"),
        case("private authority for a known server", stranger, "tls.intercepted", LIKELY, "private-authority",
             options=known),
        case("portal's certificate", authority.self_signed(["portal.example.test"]), "network.captive-portal", LIKELY,
             "portal-certificate", options=known),
        Case("weak key", TLS, "tls.cert-weak", SURE, "weak-key", "Tls", Smtp(weak(authority), careless=True)),
    ]


def weak(authority):
    """A server with a key of 1024 bits."""
    identity = authority._next_identity()
    request = identity.chain.with_suffix(".csr")
    extensions = identity.chain.with_suffix(".ext")
    extensions.write_text("subjectAltName=DNS:smtp.example.test\n")
    run = {"cwd": authority.folder, "check": True, "capture_output": True}
    subprocess.run(["openssl", "req", "-new", "-newkey", "rsa:1024", "-nodes", "-subj", "/CN=smtp.example.test",
                    "-keyout", identity.key, "-out", request], **run)
    subprocess.run(["openssl", "ca", "-batch", "-notext", "-config", "ca.cnf", "-cert", "ca.pem", "-keyfile", "ca.key",
                    "-in", request, "-extfile", extensions, "-days", "2", "-out", identity.chain], **run)
    return identity


def clocks(world):
    """Who is wrong, the certificate or this computer?"""
    host = ["smtp.example.test"]
    now = datetime.datetime.now(datetime.timezone.utc)
    dated = f"220 mx.example ESMTP Exim 4.96 {now:%a, %d %b %Y %H:%M:%S} +0000".encode()
    longest = world.authority.issue(host, days=300)
    soon = world.authority.issue(host, not_before=now + datetime.timedelta(days=3))
    expired = world.authority.issue(host, days=-2)
    built = ("--built", BUILT)

    def case(name, identity, cause, certainty, rule, clock, actor, greeting=b"220 mx"):
        return Case(name, UPGRADE, cause, certainty, rule, "Tls", Smtp(identity, implicit=False, greeting=greeting),
                    options=built, clock=clock, actor=actor)
    expires, early = "tls.cert-expired", "tls.cert-not-yet-valid"
    return [
        case("clock before the program was built", longest, early, SURE, "clock-behind", "2020-01-01 00:00:00", "You"),
        case("clock behind, the server tells the time", longest, early, SURE, "clock-behind", "-200d", "You", dated),
        case("clock behind, nobody tells the time", longest, early, LIKELY, "clock-behind", "-200d", "You"),
        case("clock ahead, the server tells the time", longest, expires, LIKELY, "clock-ahead", "+320d", "You", dated),
        case("clock ahead, nobody tells the time", longest, expires, LIKELY, "expired", "+320d", "Provider"),
        case("clock right, certificate expired", expired, expires, SURE, "expired", "+0", "Provider", dated),
        case("clock right, certificate too early", soon, early, SURE, "not-yet-valid", "+0", "Provider", dated),
    ]


def greetings(good):
    return [
        Case("greeting 421", TLS, "none", stage="Hello", code=421, play=Smtp(good, "GREETING", b"421 4.3.2 busy")),
        Case("greeting 554", TLS, "none", stage="Hello", code=554, play=Smtp(good, "GREETING", b"554 5.7.1 no")),
        Case("greeting 554 in the clear", UPGRADE, "none", stage="Hello", code=554, play=says(b"554 5.7.1 no\r\n")),
        Case("421 and gone, without a line end", UPGRADE, "none", stage="Hello", code=421,
             play=says(b"421 4.3.2 busy", servers.cut)),
        Case("greeting of another kind", TLS, "protocol.sequence", LIKELY, "strange-greeting", "Hello",
             Smtp(good, "GREETING", b"250 hello")),
        Case("closed before the greeting", UPGRADE, "network.reset", SURE, "closed", "Hello",
             lambda connection: connection.shutdown(2)),
        Case("reset before the greeting", UPGRADE, "network.reset", SURE, "reset", "", servers.reset),
    ]


def upgrades(good):
    def case(name, cause, certainty="", rule="", stage="Tls", at="", reply=b"", **more):
        more.setdefault("options", ())
        wishes = {"clear_offers": more.pop("offers")} if "offers" in more else {}
        return Case(name, UPGRADE, cause, certainty, rule, stage,
                    Smtp(good, at, reply, implicit=False, **wishes), **more)
    return [
        case("STARTTLS not offered", "tls.starttls-unavailable", SURE, "starttls-not-offered", offers=("SIZE",)),
        case("STARTTLS stripped from a known server", "tls.starttls-unavailable", SURE, "starttls-stripped", offers=("SIZE",),
             options=("--well-known",)),
        case("STARTTLS overwritten", "tls.starttls-unavailable", SURE, "starttls-overwritten", offers=("SIZE", "XXXXXXXA")),
        case("454 to STARTTLS", "none", at="STARTTLS", reply=b"454 4.7.0 TLS not available", code=454),
        case("octets slipped in", "tls.injection", SURE, "injection", at="STARTTLS", reply=b"220 go\r\n250 evil"),
        case("silence after STARTTLS", "network.timeout", SURE, "tls-timeout", at="STARTTLS", reply="hang"),
        case("cut after STARTTLS", "tls.handshake-cut", SURE, "tls-cut", at="TLS", reply="cut"),
        case("garbage after STARTTLS", "tls.protocol", LIKELY, "tls-garbage", at="TLS", reply=b"250 what?"),
    ]


def silences(good):
    def case(stage, at, rule, name, cause="network.timeout"):
        return Case(f"silence: {name}", TLS, cause, SURE, rule, stage, Smtp(good, at, "hang"))
    return [
        Case("silence: TLS", TLS, "network.timeout", SURE, "tls-timeout", "Tls", servers.hang),
        Case("silence: greeting in the clear", UPGRADE, "network.timeout", SURE, "greeting-timeout", "Hello", servers.hang),
        case("Hello", "GREETING", "greeting-timeout", "greeting"),
        case("Hello", "EHLO", "hello-timeout", "EHLO"),
        case("Auth", "AUTH", "auth-timeout", "AUTH"),
        case("Sender", "MAIL", "mail-timeout", "MAIL"),
        case("Recipients", "RCPT", "rcpt-timeout", "RCPT"),
        case("Data", "DATA", "data-timeout", "DATA"),
        case("Accepted", "DOT", "lost-after-dot", "after the dot", "network.outcome-unknown"),
    ]


def cuts(good):
    def case(name, at, how, stage, rule, cause="network.reset"):
        return Case(f"line broken: {name}", TLS, cause, SURE, rule, stage, Smtp(good, at, how))
    lost = "network.outcome-unknown"
    return [
        case("AUTH, closed", "AUTH", "cut", "Auth", "closed"),
        case("MAIL, reset", "MAIL", "rst", "Sender", "reset"),
        case("DATA, closed", "DATA", "cut", "Data", "closed"),
        case("after the dot, closed", "DOT", "cut", "Accepted", "lost-after-dot", lost),
        case("after the dot, reset", "DOT", "rst", "Accepted", "lost-after-dot", lost),
    ]


def abilities(good):
    def case(name, security, cause, certainty, rule, stage, *offers, **more):
        return Case(name, security, cause, certainty, rule, stage,
                    Smtp(good if security != CLEAR else None, offers=offers, implicit=security == TLS), **more)
    return [
        case("no login offered", TLS, "auth.mechanism", SURE, "no-mechanism", "Auth", "SIZE"),
        case("only in the clear", CLEAR, "auth.encryption-required", LIKELY, "no-safe-mechanism", "Auth", "AUTH PLAIN",
             port=587),
        case("server is not what it says", TLS, "auth.server-not-authentic", SURE, "server-not-authentic", "Auth",
             "AUTH SCRAM-SHA-256"),
        case("letter too large", TLS, "content.size", SURE, "too-large", "Sender", "AUTH PLAIN", "SIZE 1000"),
        case("no UTF-8 addresses", TLS, "protocol.unsupported", SURE, "not-supported", "Sender", "AUTH PLAIN",
             options=("--from", "张@a.example")),
    ]


def lay_routes():
    """Without "ip", Debian's iproute2, the cases that need them are left out."""
    tool = shutil.which("ip", path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")
    if not tool:
        return False
    for kind, address in (("unreachable", "198.51.100.1"), ("prohibit", "198.51.100.2"), ("blackhole", "198.51.100.3")):
        subprocess.run([tool, "route", "add", kind, address], check=True, capture_output=True)
    return True


def left_out(case, has_routes):
    return (case.needs == "ip" and not has_routes) or (case.clock not in ("", "+0") and not shutil.which("faketime"))


def fail(case, program):
    """What the program tells of this case."""
    port = case.port or USUAL_PORT[case.security]
    target = 465 if any("--proxy" == word for word in case.options) else port
    there = [Host(HOME, port, case.play)] if case.play else []
    there += [BlackHole(HOME, port)] if case.hole else []
    there += [Host(HOME, other, servers.hang) for other in case.others]
    command = [program, case.host, str(target), case.security, *case.options]
    if case.clock not in ("", "+0"):
        # Only the date is false: time itself goes on as it does.
        command = ["faketime", "-m", "-f", case.clock if case.clock[0] in "+-" else "@" + case.clock, *command]
    try:
        told = subprocess.run(command, capture_output=True, text=True, timeout=20, preexec_fn=net.die_with_parent)
    finally:
        for one in there:
            one.close()
    return json.loads(told.stdout) if told.stdout else {"cause": told.stderr or f"exit {told.returncode}"}


def differences(case, told):
    wanted = {"cause": case.cause, "certainty": case.certainty, "stage": case.stage, "actor": case.actor,
              "rule": case.rule and "connection." + case.rule}
    found = [f"{key} {told.get(key)}, not {value}" for key, value in wanted.items() if value and told.get(key) != value]
    if case.code and told.get("error", {}).get("code") != case.code:
        found.append(f"code {told.get('error', {}).get('code')}, not {case.code}")
    return found


def main(program, *words):
    passed = failed = 0
    with net.Net(ZONE) as world:
        has_routes = lay_routes()
        for case in cases(world):
            if words and not any(word in case.name for word in words):
                continue
            if left_out(case, has_routes):
                print(f"left out  {case.name}")
                continue
            told = fail(case, program)
            wrong = differences(case, told)
            passed, failed = passed + (not wrong), failed + bool(wrong)
            print(f"{'WRONG' if wrong else 'right'}  {case.name:<52} {told.get('cause')} {told.get('certainty', '')} "
                  f"{told.get('rule', '')}")
            if wrong:
                print("       " + "; ".join(wrong) + "\n       " + json.dumps(told, ensure_ascii=False))
    print(f"{passed} passed, {failed} failed")
    return int(failed > 0 or not passed)


if __name__ == "__main__":
    net.enter()
    sys.exit(main(*sys.argv[1:]))
