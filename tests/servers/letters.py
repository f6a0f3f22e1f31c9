"""The letters that are sent, and what has to come of each."""

import random
from dataclasses import dataclass, field

SENDER = "zhang@hongyan.example"
LI, WANG, ZHOU = (f"{name}@hongyan.example" for name in ("li", "wang", "zhou"))
RECIPIENTS = (LI, WANG, ZHOU)
NOBODY = "nobody@hongyan.example"

# With the characters that SCRAM ("=", ","), URLs ("+", "%") and shells treat differently.
USER = "zhang.wei+post@hongyan.example"
PASSWORD = "S3cret=,Kite%20\"of\" hongyan"
WRONG_PASSWORD = "Wr0ng=,Goose%20\"in\" flight"

SIZE_LIMIT_BYTES = 6_000_000  #: What the servers announce; Dovecot's own limit is higher, for it has one behind it.

# The program's exit codes, from its --help.
ACCEPTED, NO_ENCRYPTION, NOT_SIGNED_IN, SENDER_REFUSED, CONTENT_REFUSED, PARTLY_ACCEPTED = 0, 12, 14, 15, 17, 19


@dataclass(frozen=True)
class Letter:
    name: str
    subject: str = "A few words"
    text: str = "Just a few words.\n"
    html: str = ""
    attachments: dict = field(default_factory=dict)  #: File name to octets.
    to: tuple = (LI,)
    cc: tuple = ()
    bcc: tuple = ()
    ready_message: bytes = b""  #: Sent as it is, instead of all the above.
    password: str = PASSWORD
    trusts_stranger: bool = False  #: Trusts an authority that did not sign the server's certificate.
    exit_codes: tuple = (ACCEPTED,)
    arrives_at: tuple = (LI,)


def _octets(count, seed):
    return random.Random(seed).randbytes(count)


# Every way a dot can stand at the start of a line, beside the words other programs trip over.
_DOTS = ".\n..\n...\n.leading\n..two\n. \n\nmiddle . dots ..\n.\n.\n\nFrom here on\n.QUIT\nRSET\n" + ".x" * 30 + "\n.\n"

_READY = "\r\n".join([
    "From: =?utf-8?B?5byg5Lyf?= <zhang@hongyan.example>",
    "To: li@hongyan.example",
    "Date: Mon, 02 Mar 2026 09:30:00 +0800",
    "Message-ID: <ready-{number}@hongyan.example>",
    "X-Letter: {number}",
    "Subject:  two spaces, and a field that is",
    "\tfolded with a tab",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: 8bit",
    "",
    "鸿雁在云鱼在水，惆怅此情难寄。",
    ".",
    "..",
    "trailing blanks   ",
    "",
    "",
]).encode()

EVERYWHERE = (
    Letter("a small text"),
    Letter("Chinese, HTML, a PDF and a picture",
           subject="关于春季招聘：张伟的简历与照片，以及一个长得必须折行的主题，看看它能不能完整地到达 🪿",
           text="李老师，您好：\n\n随信附上简历与照片，请查收。\n\n  此致\n敬礼\n\n张伟 · Zhang Wei\n",
           html="<p>李老师，您好：</p><p>随信附上<b>简历</b>与<i>照片</i>，请查收。</p><p>此致<br>敬礼</p>"
                "<p>张伟 &middot; <a href=\"https://hongyan.example/?a=1&amp;b=2\">Zhang Wei</a></p>",
           attachments={"简历.pdf": b"%PDF-1.7\n" + _octets(1_000_000, 1),
                        "照片 (1).png": b"\x89PNG\r\n\x1a\n" + _octets(90_000, 2)},
           to=(f"李伟 <{LI}>",)),
    Letter("a body full of dots", subject=".", text=_DOTS),
    Letter("three recipients, one of them refused", to=(LI, NOBODY, WANG), exit_codes=(PARTLY_ACCEPTED,),
           arrives_at=(LI, WANG)),
    Letter("a hidden copy stays hidden", cc=(f"\"Wang, Fang\" <{WANG}>",), bcc=(f"周 <{ZHOU}>",),
           arrives_at=(LI, WANG, ZHOU)),
    Letter("a wrong password", password=WRONG_PASSWORD, exit_codes=(NOT_SIGNED_IN,), arrives_at=()),
)

ONCE_A_SERVER = (
    Letter("a ready message, to the octet", ready_message=_READY),
    Letter("a certificate nobody vouched for", trusts_stranger=True, exit_codes=(NO_ENCRYPTION,), arrives_at=()),
    Letter("a letter over the announced size", attachments={"large.bin": _octets(18_000_000, 3)},
           exit_codes=(SENDER_REFUSED, CONTENT_REFUSED), arrives_at=()),
)
