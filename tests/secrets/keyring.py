"""Runs tst_keyring on session buses of its own: with GNOME Keyring, with no key store, frozen, and without any bus.

Everything lives in a temporary folder: home, runtime folder, bus and key rings. Nothing of the person's session is
seen or touched, and no question can appear on a screen.
"""

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True

SKIPPED = 77
PATIENCE = 60
PROGRAMS = ["dbus-daemon", "gnome-keyring-daemon", "secret-tool"]

BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={folder}/bus</listen>
  <servicedir>{folder}/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""

SERVICE = """[D-BUS Service]
Name={name}
Exec={program} --start --foreground --components=secrets
"""


class Session:
    """A home and, when asked for, a bus and a key store in it; all of them end with it."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self._stack = contextlib.ExitStack()
        self.environment = {
            "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": self._make("person"),
            "XDG_CONFIG_HOME": self._make("person/config"), "XDG_DATA_HOME": self._make("person/data"),
            "XDG_CACHE_HOME": self._make("person/cache"), "XDG_RUNTIME_DIR": self._make("run"),
            "HONGYAN_SANDBOX": str(self.folder),
        }
        for name in ("LD_LIBRARY_PATH", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS"):
            if name in os.environ:
                self.environment[name] = os.environ[name]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._stack.close()

    def _make(self, name):
        path = self.folder / name
        path.mkdir(mode=0o700)
        return str(path)

    def _start(self, command, **options):
        process = subprocess.Popen(command, env=self.environment, **options)
        self._stack.callback(process.wait)
        self._stack.callback(process.kill)
        return process

    def start_bus(self, can_start=()):
        services = Path(self._make("services"))
        for name in can_start:
            program = shutil.which("gnome-keyring-daemon")
            (services / f"{name}.service").write_text(SERVICE.format(name=name, program=program))
        config = self.folder / "bus.conf"
        config.write_text(BUS.format(folder=self.folder))
        bus = self._start(["dbus-daemon", f"--config-file={config}", "--nofork", "--nopidfile", "--print-address=1"],
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        self.environment["HONGYAN_BUS_PID"] = str(bus.pid)

    def start_keyring(self):
        keyring = self._start(["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
                              stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        keyring.stdin.write(b"the passphrase of the ring")
        keyring.stdin.close()
        self.environment["HONGYAN_KEYRING_PID"] = str(keyring.pid)

    def run(self, program, claims):
        try:
            return subprocess.run([program, *claims], env=self.environment, timeout=PATIENCE, cwd=self.folder).returncode
        except subprocess.TimeoutExpired:
            print("FAIL  no end was reached", flush=True)
            return 1


def with_keyring(session):
    session.start_bus()
    session.start_keyring()


SITUATIONS = {
    "a key store that is open": (with_keyring, [
        "theStoreIsNamed", "whatIsWrittenIsRead", "otherProgramsReadIt", "whatIsDeletedElsewhereIsNotFound",
        "onlyTextIsKept", "changesAndReadsStayInOrder", "whoeverIsGoneIsNotCalled", "aKeyringThatIsLockedSaysSo"]),
    "every file that was written": (with_keyring, ["noSecretIsInAnyFile"]),
    "a key store that falls silent": (with_keyring, ["silenceIsNoFreezeAndLateAnswersAreIgnored"]),
    "a bus that ends": (with_keyring, ["theEndOfTheBusIsNotOurs"]),
    "no session bus": (lambda session: None, ["thereIsNoStore"]),
    "a bus address where nobody listens": (
        lambda session: session.environment.update(DBUS_SESSION_BUS_ADDRESS=f"unix:path={session.folder}/nobody"),
        ["thereIsNoStore"]),
    "a bus that would be launched": (
        lambda session: session.environment.update(DBUS_SESSION_BUS_ADDRESS="autolaunch:"),
        ["thereIsNoStore", "noBusIsLaunched"]),
    "a bus without any key store": (lambda session: session.start_bus(), ["thereIsNoStore"]),
    "a bus that says nothing": (lambda session: session.start_bus(), ["aFrozenBusFreezesNothing"]),
    "a key store that sleeps": (
        lambda session: session.start_bus(["org.freedesktop.secrets", "org.gnome.keyring"]),
        ["askingWhetherItIsThereDoesNotWakeIt"]),
}


def main():
    missing = [name for name in PROGRAMS if not shutil.which(name)]
    if missing:
        print(f"skip  not installed: {', '.join(missing)}")
        return SKIPPED
    program = Path(sys.argv[1]).resolve()
    failed = []
    for name, (prepare, claims) in SITUATIONS.items():
        if len(sys.argv) > 2 and name not in sys.argv[2:]:
            continue
        print(f"\n== {name}", flush=True)
        with tempfile.TemporaryDirectory(prefix="hongyan-keyring-") as folder, Session(folder) as session:
            prepare(session)
            if session.run(program, claims) != 0:
                failed.append(name)
    print("\n" + (f"FAIL  {', '.join(failed)}" if failed else f"ok  {len(SITUATIONS)} situations"))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
