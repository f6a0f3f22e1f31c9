"""Where the servers live while they are tried, and the care that none of them outlives the test."""

import atexit
import os
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from warden import end_group

# A Unix socket's path is at most 107 octets, and Dovecot puts some 40 of its own behind ours.
LONGEST_FOLDER = 60


class ServerTrouble(Exception):
    """A server that is installed but did not start; carries its own last words."""


def _can_be_entered_by_everyone(folder):
    return all(p.stat().st_mode & stat.S_IXOTH for p in [folder, *folder.parents] if p.exists())


class Workspace:
    """A folder of our own below the build folder, or below /tmp when servers could not work there:
    they give up root, so a build below a closed home would lock them out, and socket paths are short.
    @p is_for_servers says whether any of this matters."""

    def __init__(self, wished, is_for_servers=True):
        wished = Path(wished).resolve()
        self.wished = wished
        self.is_temporary = is_for_servers and (len(str(wished)) > LONGEST_FOLDER or (
            os.geteuid() == 0 and not _can_be_entered_by_everyone(wished)))
        if self.is_temporary:
            self.folder = Path(tempfile.mkdtemp(prefix="hongyan-servers-", dir="/tmp"))
        else:
            # Only this one name is ever emptied, whatever --work points at.
            self.folder = wished / "run"
            shutil.rmtree(self.folder, ignore_errors=True)
            self.folder.mkdir(parents=True)
        self.folder.chmod(0o755)
        self._processes = []
        warden = Path(__file__).with_name("warden.py")
        self._warden = subprocess.Popen([sys.executable, str(warden)], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                                        text=True, bufsize=1, start_new_session=True)
        atexit.register(self.close)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, self._end)

    def subfolder(self, name, mode=0o755, owner=None):
        folder = self.folder / name
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(mode)
        if owner is not None and os.geteuid() == 0:
            os.chown(folder, *owner)
        return folder

    def start(self, argv, log):
        """Starts a server in the foreground of a process group of its own; it ends when we do."""
        with open(log, "ab") as out:
            process = subprocess.Popen([str(a) for a in argv], stdin=subprocess.DEVNULL, stdout=out, stderr=out,
                                       start_new_session=True)
        self._processes.append(process)
        self._warden.stdin.write(f"{process.pid}\n")
        return process

    def wait_for(self, process, ports, log, seconds=30):
        """Returns once every port takes connections."""
        deadline = time.monotonic() + seconds
        for port in ports:
            while not _takes_connections(port):
                if process.poll() is not None or time.monotonic() > deadline:
                    raise ServerTrouble(last_lines(log))
                time.sleep(0.02)

    def close(self):
        for process in reversed(self._processes):
            end_group(process.pid, signal.SIGTERM)
        for process in reversed(self._processes):
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                pass
            # Children of a master that is gone already still belong to its group.
            end_group(process.pid, signal.SIGKILL)
            process.wait()
            self._warden.stdin.write(f"-{process.pid}\n")
        self._processes.clear()
        if not self._warden.stdin.closed:
            self._warden.stdin.close()
            self._warden.wait()
        if self.is_temporary and self.folder.exists():
            self._keep_logs()
            shutil.rmtree(self.folder, ignore_errors=True)

    def empty(self):
        """For who leaves large files behind."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def _keep_logs(self):
        self.wished.mkdir(parents=True, exist_ok=True)
        for log in self.folder.glob("*.log"):
            shutil.copy(log, self.wished)

    def _end(self, number, _frame):
        self.close()
        os._exit(128 + number)


def _takes_connections(port):
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
        return True
    except OSError:
        return False


def free_ports(count):
    """Ports nobody listens on; held open together so that no two are the same."""
    sockets = [socket.socket() for _ in range(count)]
    try:
        for s in sockets:
            s.bind(("127.0.0.1", 0))
        return [s.getsockname()[1] for s in sockets]
    finally:
        for s in sockets:
            s.close()


def last_lines(log, count=6):
    try:
        return " / ".join(Path(log).read_text(errors="replace").splitlines()[-count:])
    except OSError:
        return "no log was written"
