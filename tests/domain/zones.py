"""The zones and the cases of agree.py: what is served, and what is asked about it."""

KEY_2048 = ("MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA0HAFSkMM8tzeDPhXE7/wsAnurIH4pdZiN2RWsrO0hCbJaIj0DOl+sqk8g8FT"
            "R60IxLOBd1wcTlEGTsX+6UGYSYvcZTkEGBlpWhkEGZaG/MhW1u0n2IbDs0Z6o3W0AbFwJgcVqGuZzCBn9NlmO4Q1m7m8oZpV2y1eO6Yh"
            "ow5Lfz0yGXBf6pnp8pkVr2QO8lVq")

BASE = {
    "good.test": {"TXT": ["v=spf1 ip4:192.0.2.0/24 ip6:2001:db8::/32 -all", "unrelated"]},
    "soft.test": {"TXT": ["v=spf1 ip4:192.0.2.1 ~all"]},
    "neutral.test": {"TXT": ["v=spf1 ip4:192.0.2.1 ?all"]},
    "noend.test": {"TXT": ["v=spf1 ip4:192.0.2.1"]},
    "empty.test": {"TXT": ["v=spf1"]},
    "upper.test": {"TXT": ["V=SPF1 IP4:192.0.2.1 -ALL"]},
    "spaces.test": {"TXT": ["v=spf1   ip4:192.0.2.1    -all  "]},
    "notspf.test": {"TXT": ["v=spf10 -all", "v=spf1-all"]},
    "norecord.test": {"A": ["192.0.2.1"]},
    "double.test": {"TXT": ["v=spf1 -all", "v=spf1 +all"]},
    "pieces.test": {"TXT": [["v=spf1 ip4:192.0", ".2.1 -a", "ll"]]},
    "nospace.test": {"TXT": [["v=spf1", "ip4:192.0.2.1 -all"]]},
    "long.test": {"TXT": ["v=spf1 " + " ".join(f"ip4:198.51.100.{n}" for n in range(1, 90)) + " ip4:192.0.2.1 -all"]},
    "fails.test": {"": "SERVFAIL"},
    "silent.test": {"": "SILENT"},
    "a.test": {"A": ["192.0.2.1", "192.0.2.9"], "AAAA": ["2001:db8::1"], "TXT": ["v=spf1 a -all"]},
    "a24.test": {"A": ["192.0.2.200"], "AAAA": ["2001:db8:0:1::7"], "TXT": ["v=spf1 a/24//64 -all"]},
    "a0.test": {"A": ["203.0.113.9"], "AAAA": ["2001:db8:ffff::"], "TXT": ["v=spf1 a/0//0 -all"]},
    "aother.test": {"TXT": ["v=spf1 a:a.test/24 -all"]},
    "acname.test": {"TXT": ["v=spf1 a:alias.test -all"]},
    "alias.test": {"CNAME": ["alias2.test"]},
    "alias2.test": {"CNAME": ["a.test"]},
    "adot.test": {"TXT": ["v=spf1 a:a.test. -all"]},
    "mx.test": {"MX": ["10 mx1.test", "20 mx2.test"], "TXT": ["v=spf1 mx -all"]},
    "mx1.test": {"A": ["192.0.2.7"]}, "mx2.test": {"A": ["192.0.2.1"], "AAAA": ["2001:db8::1"]},
    "mx30.test": {"TXT": ["v=spf1 mx:mx.test/30 -all"]},
    "mxmany.test": {"MX": [f"{n} m{n}.mxmany.test" for n in range(1, 12)], "TXT": ["v=spf1 mx -all"]},
    "mxten.test": {"MX": [f"{n} mx2.test" for n in range(1, 11)], "TXT": ["v=spf1 mx -all"]},
    "nullmx.test": {"MX": ["0 "], "TXT": ["v=spf1 mx -all"]},
    "mxvoid.test": {"MX": ["1 v1.test", "2 v2.test", "3 v3.test", "4 mx2.test"], "TXT": ["v=spf1 mx -all"]},
    "mxsix.test": {"MX": ["1 mx1.test"], "TXT": ["v=spf1 mx -all"]},
    "include.test": {"TXT": ["v=spf1 include:good.test -all"]},
    "includesoft.test": {"TXT": ["v=spf1 include:soft.test -all"]},
    "includenone.test": {"TXT": ["v=spf1 include:norecord.test -all"]},
    "includenx.test": {"TXT": ["v=spf1 include:nothing.test -all"]},
    "includedouble.test": {"TXT": ["v=spf1 include:double.test -all"]},
    "includefails.test": {"TXT": ["v=spf1 include:fails.test -all"]},
    "includesilent.test": {"TXT": ["v=spf1 include:silent.test -all"]},
    "includebad.test": {"TXT": ["v=spf1 include:bad1.test -all"]},
    "includeneutral.test": {"TXT": ["v=spf1 ?include:good.test -all"]},
    "early.test": {"TXT": ["v=spf1 ip4:192.0.2.1 include:fails.test -all"]},
    "loop.test": {"TXT": ["v=spf1 include:loop2.test -all"]},
    "loop2.test": {"TXT": ["v=spf1 include:loop.test -all"]},
    "redirloop.test": {"TXT": ["v=spf1 redirect=redirloop2.test"]},
    "redirloop2.test": {"TXT": ["v=spf1 redirect=redirloop.test"]},
    "redirect.test": {"TXT": ["v=spf1 redirect=good.test"]},
    "redirectnone.test": {"TXT": ["v=spf1 redirect=norecord.test"]},
    "redirectnx.test": {"TXT": ["v=spf1 redirect=nothing.test"]},
    "redirectall.test": {"TXT": ["v=spf1 ?all redirect=good.test"]},
    "redirecttwice.test": {"TXT": ["v=spf1 redirect=good.test redirect=soft.test"]},
    "exptwice.test": {"TXT": ["v=spf1 exp=e.good.test exp=e.good.test -all"]},
    "ten.test": {"TXT": ["v=spf1 " + " ".join(f"a:h{n}.ten.test" for n in range(1, 10)) + " a:a.test -all"]},
    "eleven.test": {"TXT": ["v=spf1 " + " ".join(f"a:h{n}.ten.test" for n in range(1, 11)) + " a:a.test -all"]},
    **{f"h{n}.ten.test": {"A": ["203.0.113.1"], "AAAA": ["2001:db8:1::1"]} for n in range(1, 12)},
    "tree.test": {"TXT": ["v=spf1 include:t1.test include:t2.test include:t3.test a:a.test -all"]},
    "t1.test": {"TXT": ["v=spf1 include:t4.test a:h1.ten.test ?all"]},
    "t2.test": {"TXT": ["v=spf1 a:h1.ten.test a:h2.ten.test ?all"]},
    "t3.test": {"TXT": ["v=spf1 a:h3.ten.test a:h4.ten.test ?all"]},
    "t4.test": {"TXT": ["v=spf1 ip4:203.0.113.7 ?all"]},
    "void2.test": {"TXT": ["v=spf1 a:v1.test a:v2.test a:a.test -all"]},
    "void3.test": {"TXT": ["v=spf1 a:v1.test a:v2.test a:v3.test a:a.test -all"]},
    "voidnodata.test": {"TXT": ["v=spf1 a:soft.test a:good.test a:neutral.test a:a.test -all"]},
    "voidexists.test": {"TXT": ["v=spf1 exists:v1.test exists:v2.test exists:v3.test -all"]},
    "exists.test": {"TXT": ["v=spf1 exists:%{ir}.%{v}.list.test -all"]},
    "1.2.0.192.in-addr.list.test": {"A": ["127.0.0.2"]},
    ("1." + "0." * 23 + "8.b.d.0.1.0.0.2.ip6.list.test"): {"A": ["127.0.0.2"]},
    "existsl.test": {"TXT": ["v=spf1 exists:%{l}.users.test -all"]},
    "alice.users.test": {"A": ["127.0.0.2"]},
    "strong.bad.users.test": {"A": ["127.0.0.2"]},
    "existslr.test": {"TXT": ["v=spf1 exists:%{l1r-}.users.test -all"]},
    "strong.users.test": {"A": ["127.0.0.2"]},
    "existslm.test": {"TXT": ["v=spf1 exists:%{l-}.users.test -all"]},
    "existsd.test": {"TXT": ["v=spf1 exists:%{d2}.%{o}.%{h}.dd.test -all"]},
    "existsd.test.existsd.test.mx1.test.dd.test": {"A": ["127.0.0.2"]},
    "existsdr.test": {"TXT": ["v=spf1 exists:%{dr}.dd.test -all"]},
    "test.existsdr.dd.test": {"A": ["127.0.0.2"]},
    "existssix.test": {"AAAA": ["2001:db8::1"], "TXT": ["v=spf1 exists:onlysix.test -all"]},
    "onlysix.test": {"AAAA": ["2001:db8::1"]},
    "macroinclude.test": {"TXT": ["v=spf1 include:%{o}.inc.test -all"]},
    "macroinclude.test.inc.test": {"TXT": ["v=spf1 ip4:192.0.2.1 -all"]},
    "percent.test": {"TXT": ["v=spf1 exists:a%_b%%c%-d.test -all"]},
    "badmacro1.test": {"TXT": ["v=spf1 exists:%(ir).test -all"]},
    "badmacro2.test": {"TXT": ["v=spf1 exists:%{x}.test -all"]},
    "badmacro3.test": {"TXT": ["v=spf1 exists:%{c}.test -all"]},
    "badmacro4.test": {"TXT": ["v=spf1 exists:foo%.test -all"]},
    "longmacro.test": {"TXT": ["v=spf1 exists:%{l}." + ".".join(["x" * 50] * 4) + ".%{l}.%{o} -all"]},
    "unknownmod.test": {"TXT": ["v=spf1 moo=cow ip4:192.0.2.1 -all"]},
    "unknownmodbad.test": {"TXT": ["v=spf1 moo=%{abc ip4:192.0.2.1 -all"]},
    "ptr.test": {"TXT": ["v=spf1 ptr -all"]},
    "ptrother.test": {"TXT": ["v=spf1 ptr:ptr.test -all"]},
    "1.2.0.192.in-addr.arpa": {"PTR": ["mail.ptr.test"]},
    "2.2.0.192.in-addr.arpa": {"PTR": ["lie.ptr.test"]},
    "mail.ptr.test": {"A": ["192.0.2.1"]}, "lie.ptr.test": {"A": ["192.0.2.99"]},
    "p.test": {"TXT": ["v=spf1 exists:%{p}.pp.test -all"]},
    "mail.ptr.test.pp.test": {"A": ["127.0.0.2"]}, "unknown.pp.test": {"A": ["127.0.0.2"]},
    "mapped.test": {"TXT": ["v=spf1 ip4:192.0.2.1 -all"]},
    "exp.test": {"TXT": ["v=spf1 exp=why.exp.test -all"]},
    "why.exp.test": {"TXT": ["%{i} is not one of %{d}'s. See http://%{d}/why?s=%{S}"]},
    "expnx.test": {"TXT": ["v=spf1 exp=nothing.test -all"]},
    "exptwo.test": {"TXT": ["v=spf1 exp=double.test -all"]},
    "expbad.test": {"TXT": ["v=spf1 exp=bad.exp.test -all"]},
    "bad.exp.test": {"TXT": ["100 % wrong"]},
    "cnametxt.test": {"CNAME": ["good.test"]},
    "cnamefar.test": {"CNAME": ["cnametxt.test"]},
    "nonascii.test": {"TXT": ["v=spf1 ip4:192.0.2.1 \u00e9 -all"]},
    "tab.test": {"TXT": ["v=spf1 ip4:192.0.2.1\t-all"]},
    "mxfails.test": {"MX": ["10 fails.test"], "TXT": ["v=spf1 mx -all"]},
    "afails.test": {"TXT": ["v=spf1 a:fails.test -all"]},
    "asilent.test": {"TXT": ["v=spf1 a:silent.test -all"]},
    "qualified.test": {"TXT": ["v=spf1 ~ip4:192.0.2.1 -ip4:192.0.2.2 ?ip4:192.0.2.3 +ip4:192.0.2.4 -all"]},
    "deep.deep.deep.test": {"TXT": ["v=spf1 a:%{d1}.good.test -all"]},
}

# Records that are wrong in one word each; every one is a PermError.
WRONG = [
    "ip4:192.0.2.1 ip5:1.2.3.4 -all", "ip4:192.0.2.1/33 -all", "ip4:192.0.2 -all", "ip4:192.0.2.256 -all",
    "ip4:192.0.02.1 -all", "ip4 -all", "ip4: -all", "ip6:2001:db8::/129 -all", "ip6:2001:db8::g -all",
    "ip6:192.0.2.1 -all", "ip4:2001:db8::1 -all", "all:x.test", "all/8", "a:/24 -all", "a:foo -all", "a/33 -all",
    "a//129 -all", "a/024 -all", "a: -all", "mx:foo_bar -all", "mx/8/8 -all", "include -all", "include: -all",
    "include:good.test/24 -all", "exists -all", "exists:good.test/24 -all", "ptr/24 -all", "redirect= -all", "exp= -all",
    "=x -all", "a:1.2.3.4 -all", "-all ip4:x", "a:example.com:8080 -all", "a:good.test, -all", "+-all", "v=spf1 -all",
    "ip4:192.0.2.0/ -all", "a//  -all", "mx:%{d -all", "include:test -all", "a:good.test/ -all", "*all", "1a -all",
    "a:-.test-  -all", "ip4:192.0.2.1/08 -all", "redirect=a.test redirect=a.test",
]

SPF_SENDERS = ["192.0.2.1", "203.0.113.77", "2001:db8::1"]


def zone():
    served = {name: dict(records) for name, records in BASE.items()}
    for number, words in enumerate(WRONG, 1):
        served[f"bad{number}.test"] = {"TXT": ["v=spf1 " + words]}
    return served


def spf_cases():
    cases = []
    names = [name for name in zone() if name.endswith(".test") and "TXT" in zone()[name]]
    names += ["nothing.test", "norecord.test", "fails.test", "silent.test", "cnametxt.test", "cnamefar.test", "single",
              "x" * 64 + ".test", "a..test"]
    skipped = ("silent.test", "includesilent.test", "asilent.test")
    for name in names:
        for address in SPF_SENDERS if name not in skipped else SPF_SENDERS[:1]:
            cases.append((address, "alice@" + name, "mx1.test"))
    cases += [
        ("192.0.2.1", "strong-bad@existslr.test", "mx1.test"),
        ("192.0.2.1", "strong-bad@existslm.test", "mx1.test"),
        ("192.0.2.1", "strong-bad@existsl.test", "mx1.test"),
        ("192.0.2.1", "@existsl.test", "mx1.test"),
        ("192.0.2.1", "y" * 63 + "@longmacro.test", "mx1.test"),
        ("192.0.2.2", "alice@qualified.test", "mx1.test"), ("192.0.2.3", "alice@qualified.test", "mx1.test"),
        ("192.0.2.4", "alice@qualified.test", "mx1.test"), ("192.0.2.2", "alice@ptr.test", "mx1.test"),
        ("192.0.2.2", "alice@p.test", "mx1.test"), ("::ffff:192.0.2.1", "alice@mapped.test", "mx1.test"),
        ("::ffff:192.0.2.2", "alice@mapped.test", "mx1.test"),
    ]
    return cases


# Where python3-spf and RFC 7208 part; with the result that the RFC has, and why.
SPF_DIFFERENCES = {
    ("unknownmodbad.test", ""): ("permerror", "§6: the value of an unknown modifier is a macro-string, too"),
}

DMARC_ZONE = {
    "_dmarc.reject.com": "v=DMARC1; p=reject; rua=mailto:d@reject.com",
    "_dmarc.quarantine.com": "v=DMARC1;p=quarantine;adkim=s;aspf=s",
    "_dmarc.none.com": "v=DMARC1; p=none",
    "_dmarc.sub.com": "v=DMARC1; p=reject; sp=none",
    "_dmarc.subq.com": "v=DMARC1; p=none; sp=quarantine",
    "_dmarc.own.subq.com": "v=DMARC1; p=reject",
    "_dmarc.firm.co.uk": "v=DMARC1; p=quarantine; pct=50",
    "_dmarc.upper.com": "v=DMARC1; p=REJECT",
    "_dmarc.spaces.com": "v=DMARC1 ; p = reject ; adkim = s",
    "_dmarc.unknown.com": "v=DMARC1; p=reject; foo=bar; np=reject",
    "_dmarc.nop.com": "v=DMARC1; rua=mailto:d@nop.com",
    "_dmarc.bad.com": "v=DMARC1; p=rejct",
    "_dmarc.version.com": "v=DMARC2; p=reject",
    "_dmarc.late.com": "p=reject; v=DMARC1",
    "_dmarc.semicolon.com": "v=DMARC1; p=reject;",
    "_dmarc.strictspf.com": "v=DMARC1; p=reject; aspf=s",
}

# From, domain that SPF stands for, domain that DKIM stands for.
DMARC_CASES = [
    ("reject.com", "reject.com", ""), ("reject.com", "", "reject.com"), ("reject.com", "other.com", "other.com"),
    ("reject.com", "bounce.reject.com", ""), ("mail.reject.com", "reject.com", ""), ("mail.reject.com", "", "other.com"),
    ("a.b.c.reject.com", "", "x.reject.com"), ("quarantine.com", "bounce.quarantine.com", ""),
    ("quarantine.com", "quarantine.com", ""), ("quarantine.com", "", "mail.quarantine.com"), ("none.com", "", ""),
    ("none.com", "none.com", ""), ("sub.com", "", ""), ("mail.sub.com", "", ""), ("subq.com", "", ""),
    ("x.subq.com", "", ""), ("own.subq.com", "", ""), ("own.subq.com", "subq.com", ""), ("firm.co.uk", "", ""),
    ("mail.firm.co.uk", "other.co.uk", ""), ("mail.firm.co.uk", "firm.co.uk", ""), ("upper.com", "", ""),
    ("spaces.com", "", "mail.spaces.com"), ("spaces.com", "", "spaces.com"), ("unknown.com", "", ""),
    ("bad.com", "", ""), ("version.com", "", ""), ("late.com", "", ""), ("semicolon.com", "", ""), ("nothing.com", "", ""),
    ("strictspf.com", "mail.strictspf.com", ""), ("strictspf.com", "mail.strictspf.com", "mail.strictspf.com"),
    ("REJECT.com", "Reject.COM", ""), ("notreject.com", "", ""),
]

# libopendmarc takes a name below From for aligned even where the record says "strict". RFC 7489 §3.1 and RFC 9989
# §4.4 want the same name then, and so it is here; the rest of such a case is compared all the same.
DMARC_DIFFERENCES = {
    ("quarantine.com", "bounce.quarantine.com", ""): "quarantine", ("quarantine.com", "", "mail.quarantine.com"): "quarantine",
    ("spaces.com", "", "mail.spaces.com"): "reject", ("strictspf.com", "mail.strictspf.com", ""): "reject",
}

# What RFC 9989 has and the Public Suffix List does not: zone, From, organisation, place of the policy, policy.
WALKS = [
    ({"_dmarc.example.com": "v=DMARC1; p=reject"}, "a.b.example.com", "example.com", "example.com", "reject"),
    ({}, "a.b.example.com", "a.b.example.com", None, None),
    ({"_dmarc.com": "v=DMARC1; p=none; psd=y", "_dmarc.example.com": "v=DMARC1; p=reject"},
     "a.example.com", "example.com", "example.com", "reject"),
    ({"_dmarc.com": "v=DMARC1; p=reject; sp=quarantine; psd=y"}, "a.example.com", "example.com", "com", "quarantine"),
    ({"_dmarc.unit.example.com": "v=DMARC1; p=quarantine; psd=n", "_dmarc.example.com": "v=DMARC1; p=reject"},
     "mail.unit.example.com", "unit.example.com", "unit.example.com", "quarantine"),
    ({"_dmarc.a.b.c.d.e.f.g.h.i.example.com": "v=DMARC1; p=reject"}, "a.b.c.d.e.f.g.h.i.example.com",
     "a.b.c.d.e.f.g.h.i.example.com", "a.b.c.d.e.f.g.h.i.example.com", "reject"),
    ({"_dmarc.e.f.g.h.i.example.com": "v=DMARC1; p=reject"}, "a.b.c.d.e.f.g.h.i.example.com",
     "e.f.g.h.i.example.com", "e.f.g.h.i.example.com", "reject"),
    ({"_dmarc.c.d.e.f.g.h.i.example.com": "v=DMARC1; p=reject"}, "a.b.c.d.e.f.g.h.i.example.com",
     "a.b.c.d.e.f.g.h.i.example.com", None, None),
    ({"_dmarc.example.com": "v=DMARC1; rua=mailto:d@example.com"}, "example.com", "example.com", "example.com", "none"),
    ({"_dmarc.example.com": "v=DMARC1; p=none; sp=reject; np=quarantine"}, "x.example.com", "example.com",
     "example.com", "reject"),
]
