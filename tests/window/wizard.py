#!/usr/bin/env python3
"""The way from an address to a letter that was sent, in a real window, with the keyboard alone, for providers that are all
on loopback (world.py): QQ, Gmail, Outlook with its sign-in, 163 where port 465 is blocked and 587 is not, a company domain, and
one that nobody has heard of.

In English with GNOME Keyring, in Chinese without any key store. --pictures FOLDER keeps what was on the screen.
"""

import argparse
import contextlib
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import walk  # noqa: E402
import world  # noqa: E402
import net  # noqa: E402
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "secrets"))
import keyring  # noqa: E402

SKIPPED = 77
PLACES = {  # what the windows are called, in both languages
    "choice": "^(Accounts|账户)$",
    "find": "^(Find the settings of|查找).*",
    "found": "^(Settings of .* — Accounts|[^查].*的设置 — 账户)$",
    "form": "^(Send with|用).*",
    "tested": "^(Test of .* — Accounts|.*的测试 — 账户)$",
    "letter": "— (Hongyan|鸿雁)$",
}


# Between the address and the secret: the button for the provider's page; at Gmail also the choice between an app
# password and the browser. At the unknown provider it is the user name.
STOPS_BEFORE_THE_SECRET = {"someone@gmail.com": 2, "eva@klein.example": 1}


class Person:
    """Somebody at the keyboard of one program."""

    def __init__(self, screen, pictures, name):
        self.screen = screen
        self.pictures = pictures
        self.name = name
        self.count = 0

    def at(self, place):
        """Waits until the window shows this place, and has the focus."""
        self.screen.focus(self.screen.window(PLACES[place]))
        self.look(place)

    def press(self, *keys):
        self.screen.key(*keys)

    def let_it_finish(self):
        """Waits until the program has had nothing to do for half a second: what it heard is on the screen."""
        quiet = [None, 0.0]

        def at_rest():
            used = pathlib.Path(f"/proc/{self.program}/stat").read_text().rsplit(")", 1)[1].split()[11:13]
            if used != quiet[0]:
                quiet[:] = [used, time.monotonic()]
            return time.monotonic() - quiet[1] > 0.5

        walk.until("the program is at rest", at_rest)

    def type(self, text):
        self.screen.type(text)

    def look(self, what):
        if not self.pictures:
            return
        self.count += 1
        path = self.pictures / f"{self.name}-{self.count}-{what}.png"
        subprocess.run(["import", "-window", "root", str(path)], env=self.screen.environment(), check=True)


def choose(person, address, needs_search):
    person.at("choice")
    person.type(address)
    person.look("typed")
    person.press("Return")
    if needs_search:
        person.at("find")
        person.press("Return")  # "Find settings" has the focus
        person.at("found")
        person.press("Return")  # "Continue"
    person.at("form")
    person.type("Li Wei")


def type_secret(person, secret, has_keyring):
    person.press("Tab")
    for _ in range(STOPS_BEFORE_THE_SECRET.get(person.address, 1)):
        person.press("Tab")
    person.press("Tab")
    person.type(secret)
    if not has_keyring:  # one says where it is kept: behind the field, past its eye
        person.press("Tab", "Tab", "space", "shift+Tab", "shift+Tab")
    person.look("filled-in")
    person.press("Return")


def sign_in(person, place, has_keyring):
    before = place.signed_in()
    person.press("Tab", "Tab", "Tab", "space")  # the address, the provider's page, "Sign in with Microsoft"
    walk.until("somebody signed in", lambda: place.signed_in() > before)
    person.let_it_finish()  # the server has answered, but the keys are for what the program makes of it
    person.look("signed-in")
    if not has_keyring:  # the focus is on what is still to be done: to say where the sign-in is kept
        person.press("space", "Tab", "Tab", "Tab", "Tab")  # past "Good to know", "Change…" and "Back"
    person.press("Return")  # "Test and save"


def write(person, place):
    person.at("letter")
    before = len(place.received())
    person.type("wang@example.com,")
    person.press("Tab")
    person.type("From a new account")
    person.press("Tab")
    person.type("It works.")
    person.press("ctrl+Return")
    walk.until("the letter arrives", lambda: len(place.received()) > before)
    person.look("sent")


def one(hongyan, screen, place, folder, pictures, address, language):
    """One person, one provider: from the first start to a letter that has arrived."""
    has_keyring = language == "en"
    environment = {**world.home_environment(folder), "DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb"}
    if has_keyring:
        environment["DBUS_SESSION_BUS_ADDRESS"] = Session.there()["DBUS_SESSION_BUS_ADDRESS"]
    with contextlib.ExitStack() as stack:
        environment |= {"HONGYAN_OAUTH_MICROSOFT_CLIENT_ID": world.CLIENT_ID,
                        "PATH": f"{place.browser(folder / 'browser')}:{environment['PATH']}"}
        program = subprocess.Popen([hongyan, "--language", language], env=environment,
                                   preexec_fn=net.die_with_parent)
        stack.callback(program.wait)
        stack.callback(program.kill)
        person = Person(screen, pictures, f"{address}-{language}")
        person.address = address
        person.program = program.pid
        try:
            go_all_the_way(person, place, has_keyring)
        except walk.Failure as failure:
            failure.windows = screen.titles()
            person.look("failed")
            raise
        return leaks(folder, address)


def go_all_the_way(person, place, has_keyring):
    choose(person, person.address, person.address.endswith(".example"))
    if person.address == world.OUTLOOK:
        sign_in(person, place, has_keyring)
    else:
        type_secret(person, world.USERS[person.address], has_keyring)
    person.at("tested")
    if person.address == "wang@163.com":
        before = len(place.logins())
        person.press("Return")  # "Use port 587 with STARTTLS" has the focus; the test begins anew
        walk.until("somebody signs in at the other port", lambda: len(place.logins()) > before)
        person.at("tested")
    person.press("space")  # "Save" has the focus
    write(person, place)


class Session:
    """A session bus with GNOME Keyring. It is started outside of the namespaces, where the key ring may still drop its
    rights as it insists on; a bus is a path in the file system, and those are the same inside."""

    VARIABLE = "HONGYAN_WIZARD_SESSION"

    @classmethod
    def start(cls):
        if cls.VARIABLE in os.environ:
            return
        session = keyring.Session(tempfile.mkdtemp(prefix="hongyan-session-"))
        keyring.with_keyring(session)
        os.environ[cls.VARIABLE] = json.dumps(session.environment)
        session._stack.pop_all()  # they go on when this program becomes another

    @classmethod
    def there(cls):
        return json.loads(os.environ[cls.VARIABLE])

    @classmethod
    def end(cls):
        session = cls.there()
        for name in ("HONGYAN_KEYRING_PID", "HONGYAN_BUS_PID"):
            with contextlib.suppress(ProcessLookupError):
                os.kill(int(session[name]), signal.SIGKILL)
        shutil.rmtree(session["HONGYAN_SANDBOX"], ignore_errors=True)


def leaks(folder, address):
    """Every file in which a secret stands that was used, the key ring's own among them."""
    folders = [folder, pathlib.Path(Session.there()["HONGYAN_SANDBOX"])]
    secrets = [world.USERS[address]] if address in world.USERS else ["refresh-", "access-"]
    return [path for secret in secrets for place in folders for path in world.places_with(secret, place)]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hongyan", required=True)
    parser.add_argument("--pictures", type=pathlib.Path)
    parser.add_argument("--only", default="", help="addresses with this in them")
    wishes = parser.parse_args()
    if reason := world.missing() or walk.missing() or keyring_missing():
        print(f"skipped: {reason}")
        return SKIPPED
    Session.start()
    net.enter()
    if wishes.pictures:
        wishes.pictures.mkdir(parents=True, exist_ok=True)
    failed = passed = 0
    addresses = [address for address in [*world.USERS, world.OUTLOOK] if wishes.only in address]
    with net.Net(world.ZONE) as inside, tempfile.TemporaryDirectory(prefix="hongyan-wizard-") as folder:
        folder = pathlib.Path(folder)
        place = world.World(inside, folder).start()
        for address in addresses:
            for language in ("en", "zh_CN"):
                screen = walk.Screen()
                home = folder / f"{address}-{language}"
                home.mkdir()
                try:
                    found = one(wishes.hongyan, screen, place, home, wishes.pictures, address, language)
                    reason = f"a secret stands in {found}" if found else ""
                except walk.Failure as failure:
                    reason = f"{failure}; windows: {failure.windows}"
                finally:
                    screen.close()
                passed += not reason
                failed += bool(reason)
                print(f"{'FAIL' if reason else 'ok  '}  {address} ({language}) {reason}", flush=True)
        place.close()
    Session.end()
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


def keyring_missing():
    absent = [program for program in keyring.PROGRAMS if not keyring.shutil.which(program)]
    return f"{absent[0]} is not installed." if absent else ""


if __name__ == "__main__":
    sys.exit(main())
