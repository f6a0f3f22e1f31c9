#!/usr/bin/env python3
"""hongyan account …, as a person types it, with providers that are all on loopback: see world.py."""

import argparse
import json
import pathlib
import stat
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import world  # noqa: E402
import net  # noqa: E402

SKIPPED = 77


class Walk:
    def __init__(self, hongyan, place, home):
        self.hongyan = hongyan
        self.world = place
        self.home = home
        self.failed = self.passed = 0
        self.said = b""

    def run(self, *words, code=0, stdin="", **variables):
        """Runs the program; @p code is the exit code it should end with. Its standard output."""
        run = subprocess.run([self.hongyan, *words], env=world.home_environment(self.home, **variables),
                             input=stdin.encode(), capture_output=True, timeout=90)
        self.said += run.stdout + run.stderr
        self.check(f"hongyan {' '.join(words)} ends with {code}", run.returncode == code,
                   f"{run.returncode}\n{run.stdout.decode()}{run.stderr.decode()}")
        return run.stdout.decode()

    def check(self, what, holds, found=""):
        self.passed += bool(holds)
        self.failed += not holds
        print(f"{'ok  ' if holds else 'FAIL'}  {what}" + ("" if holds else f": {found}"), flush=True)

    def accounts(self):
        return json.loads(self.run("account", "list", "--json"))


def walk(w):
    qq, gmail = "10001@qq.com", "someone@gmail.com"
    company, klein = "li@company.example", "eva@klein.example"
    code = world.USERS[qq]

    w.run("account", "add", "nonsense", code=2)
    w.run("account", "add", "eva@klein.example", code=2)  # nothing is looked up unless it is asked for
    asked = [name for kind, name in w.world.net.queries() if kind != "PTR"]  # our own servers ask who they are
    w.check("nothing was looked up", not asked, asked)
    w.run("account", "add", qq, stdin=code, code=2)  # no key store here, and no place named
    w.run("account", "add", qq, "--secret", "file", stdin="wrongwrongwrongw\n", code=14)
    w.check("a refused login saves nothing", w.accounts() == [], w.accounts())
    out = w.run("account", "add", qq, "--name", "Li Wei", "--title", "QQ", "--secret", "file", stdin=code + "\n")
    w.check("the timeline is shown up to the sender", "AUTH" in out and "MAIL" in out and "DATA" not in out, out)
    kept = list((w.home / "config" / "hongyan" / "secrets").iterdir())
    w.check("the code is in one file only its owner can read",
            len(kept) == 1 and stat.S_IMODE(kept[0].stat().st_mode) == 0o600, kept)

    w.run("account", "add", gmail, "--secret", "env:GMAIL_CODE", GMAIL_CODE=world.USERS[gmail])
    w.run("account", "add", company, "--find", "--secret", "env:COMPANY", COMPANY=world.USERS[company])
    out = w.run("account", "add", klein, "--find", "--secret", "env:KLEIN", KLEIN=world.USERS[klein])
    w.check("where the settings come from is said", "autoconfig.klein.example" in out, out)
    hosts = {each["addresses"][0]: each["host"] for each in w.accounts()}
    w.check("each has its server", hosts == {qq: "smtp.qq.com", gmail: "smtp.gmail.com", company: "smtp.exmail.qq.com",
                                             klein: "smtp.klein.example"}, hosts)

    w.run("account", "test", "QQ")
    w.run("account", "test", gmail, GMAIL_CODE="aaaabbbbccccdddd", code=14)
    out = w.run("account", "test", gmail, "--until", "tls")  # needs no secret, and finds none
    w.check("the test stops where it is told", "TLS" in out and "EHLO" not in out, out)
    w.run("account", "test", "nobody", code=2)
    w.run("account", "test", "QQ", "--until", "supper", code=2)

    w.run("account", "add", world.OUTLOOK, "--secret", "file", HONGYAN_OAUTH_MICROSOFT_CLIENT_ID=world.CLIENT_ID,
          code=0)
    w.run("account", "test", world.OUTLOOK, HONGYAN_OAUTH_MICROSOFT_CLIENT_ID=world.CLIENT_ID)

    env = w.home / "config" / "hongyan" / ".env"
    env.write_text(f'# kept here by the person\nexport GMAIL_CODE="{world.USERS[gmail]}"\n')
    env.chmod(0o600)
    for account in ("QQ", gmail, world.OUTLOOK):
        w.run("--account", account, "--send", "--yes", "--to", "li@example.com", "--subject", "Hello", "--body", "Hi",
              HONGYAN_OAUTH_MICROSOFT_CLIENT_ID=world.CLIENT_ID)
    w.check("three letters arrived", len(w.world.received()) == 3, w.world.received())
    env.chmod(0o644)
    w.run("account", "test", gmail, code=14)  # a file that others can read is not trusted

    w.run("account", "remove", gmail, code=2)  # nobody was there to be asked
    w.run("account", "remove", gmail, "--yes")
    w.run("account", "remove", "QQ", "--yes")
    w.check("two accounts fewer", len(w.accounts()) == 3, w.accounts())
    w.check("the removed account's file is gone", not kept[0].exists(), kept)
    env.unlink()

    for secret in world.USERS.values():
        w.check(f"“{secret[:3]}…” was not left in any file", not world.places_with(secret, w.home),
                world.places_with(secret, w.home))
        w.check(f"“{secret[:3]}…” was never shown", secret.encode() not in w.said)
    tokens = [path for path in world.places_with("refresh-", w.home) if path.parent.name != "secrets"]
    w.check("the refresh token is only in its file", not tokens, tokens)
    w.check("no access token was kept", not world.places_with("access-", w.home), world.places_with("access-", w.home))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hongyan", required=True)
    wishes = parser.parse_args()
    if reason := world.missing():
        print(f"skipped: {reason}")
        return SKIPPED
    net.enter()
    with net.Net(world.ZONE) as inside, tempfile.TemporaryDirectory(prefix="hongyan-accounts-") as folder:
        folder = pathlib.Path(folder)
        place = world.World(inside, folder).start()
        w = Walk(wishes.hongyan, place, folder / "home")
        try:
            walk(w)
        finally:
            place.close()
    print(f"{w.passed} passed, {w.failed} failed")
    return 1 if w.failed or not w.passed else 0


if __name__ == "__main__":
    sys.exit(main())
