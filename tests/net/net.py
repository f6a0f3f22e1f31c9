#!/usr/bin/env python3
"""An internet of its own for one program: names, certificates and ports 1 to 65535, all on loopback. See README.md."""

import argparse
import ctypes
import fcntl
import os
import pathlib
import re
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import zone as zones  # noqa: E402
from authority import Identity, TestAuthority  # noqa: E402, F401: also for those who import net

SKIPPED = 77
NAMESERVER = "127.0.0.1"
_INSIDE = "HONGYAN_NET_INSIDE"


def missing():
    """Why there can be no net on this machine, as a sentence; "" when there can."""
    for tool, package in (("unshare", "util-linux"), ("dnsmasq", "dnsmasq-base"), ("openssl", "openssl")):
        if not _tool(tool):
            return f"{tool} is not installed (Debian: {package})."
    tried = subprocess.run([_tool("unshare"), "-rnm", "true"], capture_output=True, text=True)
    return f"This machine allows no namespaces: {tried.stderr.strip()}" if tried.returncode else ""


def enter():
    """Starts this very program again in namespaces of its own, unless it is there already. To be called first, with
    sys.argv as it was given. Exits with 77 and a sentence where that is not possible."""
    if os.environ.get(_INSIDE) == _namespace():
        return
    if reason := missing():
        print(f"Skipped: {reason}", file=sys.stderr)
        sys.exit(SKIPPED)
    # The variable names the namespace we leave: a stray one in the environment must not count as being inside.
    os.environ["HONGYAN_NET_OUTSIDE"] = _namespace()
    os.environ.pop(_INSIDE, None)
    sys.stdout.flush()
    here = [sys.executable, os.path.abspath(__file__), "--inside", *sys.argv]
    os.execv(_tool("unshare"), ["unshare", "-rnm", "--", *here])


def _namespace():
    return os.readlink("/proc/self/ns/net")


def _tool(name):
    return shutil.which(name, path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")


class Net:
    """Runs between start() and close(), or as a context: a name server with the records of @p zone (see zone.py) and
    an authority that everything in here trusts. Call enter() first."""

    def __init__(self, zone="", folder=None):
        if os.environ.get(_INSIDE) != _namespace():
            raise RuntimeError("call net.enter() first: nothing of the real system is touched")
        self._own = None if folder else tempfile.TemporaryDirectory(prefix="hongyan-net-")
        self.folder = pathlib.Path(folder or self._own.name)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.queries_log = self.folder / "queries.log"
        self.authority = TestAuthority(self.folder / "authority")
        self._zone = zone
        self._dnsmasq = None
        self._trouble = None

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.close()

    def start(self):
        _bring_up_loopback()
        self._cover_system_files()
        self._trouble = zones.Trouble()
        self._trouble.start()
        self.set_zone(self._zone)
        # Nobody is behind a proxy here, whatever holds outside.
        for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
            del os.environ[name]
        os.environ.update(self.variables())

    def close(self):
        self._stop_name_server()
        if self._own:
            self._own.cleanup()

    def set_zone(self, text):
        """Answers with these records from now on."""
        self._stop_name_server()
        configuration = self.folder / "dnsmasq.conf"
        hosts = self.folder / "names"
        configuration.write_text(
            f"listen-address={NAMESERVER}\nbind-interfaces\nport=53\nno-resolv\nno-hosts\nno-poll\ncache-size=0\n"
            f"log-queries\nlog-facility={self.queries_log}\npid-file=\naddn-hosts={hosts}\naddress=/#/\n"
            f"{zones.to_dnsmasq(text, hosts)}")
        # In debug mode it neither forks nor changes its user, which a namespace with one user does not allow.
        # It then tells everything on stderr too: to a file, because a pipe would be full one day.
        with open(self.folder / "dnsmasq.log", "wb") as log:
            self._dnsmasq = subprocess.Popen(
                [_tool("dnsmasq"), "--no-daemon", f"--conf-file={configuration}"], stdin=subprocess.DEVNULL,
                stdout=log, stderr=log, preexec_fn=die_with_parent)
        self._wait_for_name_server()

    def variables(self):
        """What programs inside may want to know."""
        return {"HONGYAN_NET_FOLDER": str(self.folder), "HONGYAN_NET_AUTHORITY": str(self.authority.folder),
                "HONGYAN_NET_CERTIFICATE": str(self.authority.certificate), "HONGYAN_NET_NAMESERVER": NAMESERVER,
                "HONGYAN_NET_QUERIES": str(self.queries_log)}

    def queries(self):
        """What the name server was asked since the start, as pairs such as ("MX", "example.test")."""
        if not self.queries_log.exists():
            return []
        asked = re.findall(r"query\[(\S+)\] (\S+) from", self.queries_log.read_text(errors="replace"))
        return [pair for pair in asked if pair[1] != _PROBE]

    def run(self, command, **options):
        """The command's exit code; its signal as the shell tells it."""
        code = subprocess.run(command, preexec_fn=die_with_parent, **options).returncode
        return code if code >= 0 else 128 - code

    def _cover_system_files(self):
        cover = self.folder / "etc"
        cover.mkdir(exist_ok=True)
        texts = {"resolv.conf": f"nameserver {NAMESERVER}\noptions timeout:2 attempts:1\n",
                 "hosts": "127.0.0.1 localhost\n::1 localhost\n",
                 "nsswitch.conf": "passwd: files\ngroup: files\nhosts: files dns\nservices: files\n"}
        for name, text in texts.items():
            (cover / name).write_text(text)
            _bind(cover / name, f"/etc/{name}")
        self.authority.install(cover / "certs")
        _bind(cover / "certs", "/etc/ssl/certs")
        # A name service cache answers through a socket in the file system, which no network namespace closes.
        (cover / "empty").mkdir(exist_ok=True)
        _bind(cover / "empty", "/run/nscd")

    def _wait_for_name_server(self):
        deadline = time.monotonic() + 10
        while not _answers(NAMESERVER):
            if self._dnsmasq.poll() is not None or time.monotonic() > deadline:
                self._dnsmasq.kill()
                raise RuntimeError("dnsmasq does not answer: " + (self.folder / "dnsmasq.log").read_text())
            time.sleep(0.02)

    def _stop_name_server(self):
        if self._dnsmasq:
            self._dnsmasq.terminate()
            self._dnsmasq.wait()
            self._dnsmasq = None


_PROBE = "is-it-up.invalid"


def _answers(address):
    question = b"".join(bytes([len(label)]) + label.encode() for label in _PROBE.split(".")) + b"\0\0\1\0\1"
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        asking.settimeout(0.5)
        try:
            asking.connect((address, 53))
            asking.send(b"\x12\x34\x01\0\0\1\0\0\0\0\0\0" + question)
            return asking.recv(512)[:2] == b"\x12\x34"
        except OSError:
            return False


def _bring_up_loopback():
    """As "ip link set lo up" does, netdevice(7)."""
    get_flags, set_flags, up = 0x8913, 0x8914, 1
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        name = b"lo".ljust(16, b"\0")
        answer = fcntl.ioctl(any_socket, get_flags, name + bytes(24))
        flags = struct.unpack_from("H", answer, 16)[0] | up
        fcntl.ioctl(any_socket, set_flags, name + struct.pack("H22x", flags))


def _bind(source, target):
    target = os.path.realpath(target)
    if not os.path.exists(target):
        return  # glibc then asks 127.0.0.1, which is what we want
    mount_bind = 4096
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.mount(str(source).encode(), target.encode(), None, mount_bind, None) != 0:
        raise OSError(ctypes.get_errno(), f"cannot cover {target}: {os.strerror(ctypes.get_errno())}")


def die_with_parent():
    """For Popen's preexec_fn: whoever is killed for taking too long ends nothing by itself."""
    set_parent_death_signal = 1
    ctypes.CDLL(None).prctl(set_parent_death_signal, signal.SIGKILL)


def _go_on_inside(words):
    """The other end of enter(): makes sure that these really are other namespaces, then becomes the program."""
    if _namespace() == os.environ.pop("HONGYAN_NET_OUTSIDE", _namespace()):
        print("Skipped: the namespace is not a new one.", file=sys.stderr)
        sys.exit(SKIPPED)
    os.environ[_INSIDE] = _namespace()
    os.execv(sys.executable, [sys.executable, *words])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--zone", type=pathlib.Path, help="records of the name server, see zone.py")
    parser.add_argument("command", nargs="+")
    wishes = parser.parse_args()
    enter()
    signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))
    with Net(wishes.zone.read_text() if wishes.zone else "") as net:
        return net.run(wishes.command)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--inside"]:
        _go_on_inside(sys.argv[2:])
    sys.exit(main())
