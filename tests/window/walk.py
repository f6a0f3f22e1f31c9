#!/usr/bin/env python3
"""The main job in a real window: with the keyboard alone, from the first start to the practice mailbox.

Starts hongyan on a virtual X screen with a window manager and a home of its own, chooses the practice account, writes
a letter, sends it, and reads what the practice mailbox received with Python's email package. Needs Xvfb, openbox and
xdotool; exits with 77 (skipped) without them.
"""

import argparse
import email
import email.policy
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
PATIENCE = 40  # seconds for any one thing to happen


class Failure(Exception):
    windows = ()


def until(what, probe):
    """Polls probe() until it answers something true; that is the answer."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        answer = probe()
        if answer:
            return answer
        time.sleep(0.05)
    raise Failure(f"did not happen in {PATIENCE} s: {what}")


class Screen:
    """A virtual X screen with a window manager."""

    def __init__(self):
        reading, writing = os.pipe()
        self.server = subprocess.Popen(
            # -noreset: without it the server starts anew whenever its last client leaves, such as an xdotool
            # that asked before the window manager came, and forgets who manages the windows.
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x860x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as pipe:
            self.display = ":" + pipe.readline().strip()
        self.manager = subprocess.Popen(["openbox"], env=self.environment(), stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL)
        until("the window manager is ready", lambda: self.xdotool("get_num_desktops"))

    def environment(self):
        return {**os.environ, "DISPLAY": self.display}

    def xdotool(self, *words):
        result = subprocess.run(["xdotool", *words], env=self.environment(), capture_output=True, text=True)
        return result.stdout.split()

    def window(self, title):
        def visible():
            found = self.xdotool("search", "--onlyvisible", "--name", title)
            # openbox can miss a request to map a window while it is still starting; ask again.
            for hidden in [] if found else self.xdotool("search", "--name", title):
                self.xdotool("windowmap", hidden)
            return found

        return until(f"a window titled {title!r}", visible)[0]

    def titles(self):
        """Of every window there is; * marks the visible ones."""
        visible = self.xdotool("search", "--onlyvisible", "--name", ".")
        return [" ".join(self.xdotool("getwindowname", window)) + ("*" if window in visible else "")
                for window in self.xdotool("search", "--name", ".")]

    def focus(self, window):
        until("the window has the focus", lambda: self.xdotool("getactivewindow") == [window]
              or self.xdotool("windowactivate", window) and False)

    def key(self, *keys):
        self.xdotool("key", "--delay", "30", *keys)

    def type(self, text):
        self.xdotool("type", "--delay", "15", text)

    def close(self):
        for process in (self.manager, self.server):
            process.terminate()
            process.wait()


def program_environment(screen, home):
    folders = {name: home / name for name in ("config", "data", "cache", "run")}
    for folder in folders.values():
        folder.mkdir(mode=0o700)
    return {**screen.environment(), "HOME": str(home), "XDG_CONFIG_HOME": str(folders["config"]),
            "XDG_DATA_HOME": str(folders["data"]), "XDG_CACHE_HOME": str(folders["cache"]),
            "XDG_RUNTIME_DIR": str(folders["run"]), "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8",
            "LC_ALL": "C.UTF-8", "QT_ACCESSIBILITY": "0"}


def received_letters(home):
    return sorted((home / "data" / "hongyan" / "practice").rglob("*.eml"))


def walk(hongyan, screen, home):
    program = subprocess.Popen([hongyan], env=program_environment(screen, home))
    try:
        screen.focus(screen.window("Accounts"))
        screen.key("Tab", "Return")  # from the address to the practice account
        compose = screen.window("— Hongyan$")  # not the helpers of Qt, which are named like the program
        screen.focus(compose)
        screen.type("Li Wei <li@example.com>, ")
        screen.key("ctrl+shift+b")
        screen.type("hidden@example.com,")
        screen.key("Tab")
        screen.type("A letter written with keys")
        screen.key("Tab")
        screen.key("ctrl+b")
        screen.type("Bold")
        screen.key("ctrl+b")
        screen.type(" and plain")
        drafts = home / "data" / "hongyan" / "outbox"
        until("the journal exists", lambda: list(drafts.glob("journal.sqlite")))
        screen.key("ctrl+Return")
        path = until("the letter arrives", lambda: received_letters(home))[0]
        check(email.message_from_bytes(path.read_bytes(), policy=email.policy.default))
    except Failure as failure:
        failure.windows = screen.titles()
        raise
    finally:
        program.terminate()
        if program.wait(timeout=PATIENCE) not in (0, -15):
            raise Failure(f"the program ended with {program.returncode}")


def check(message):
    def same(what, found, wanted):
        if found != wanted:
            raise Failure(f"{what}: {found!r} instead of {wanted!r}")

    same("To", message["To"], "Li Wei <li@example.com>")
    same("Bcc", message["Bcc"], None)
    same("Subject", message["Subject"], "A letter written with keys")
    same("text", message.get_body(("plain",)).get_content().strip(), "Bold and plain")
    html = message.get_body(("html",)).get_content()
    if "<strong>Bold</strong>" not in html:
        raise Failure(f"the bold word is not in the HTML: {html}")


def missing():
    """Why there can be no window on this machine; "" when there can."""
    absent = [tool for tool in ("Xvfb", "openbox", "xdotool") if not shutil.which(tool)]
    return f"{absent[0]} is not installed" if absent else ""


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hongyan", required=True)
    arguments = parser.parse_args()
    if reason := missing():
        print(f"skipped: {reason}")
        return SKIPPED
    screen = Screen()
    try:
        with tempfile.TemporaryDirectory() as home:
            walk(arguments.hongyan, screen, pathlib.Path(home))
    except Failure as failure:
        print(f"FAILED: {failure}")
        print("windows there were:", failure.windows)
        return 1
    finally:
        screen.close()
    print("1 passed, 0 failed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
