"""How long a process took, and how much memory it ever had."""

import statistics
import subprocess
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path


class Failure(Exception):
    """A measured process that did not do its job; its last words."""


@dataclass(frozen=True)
class Run:
    seconds: float
    peak_bytes: int = 0


def memory_of(pid, field, file="status"):
    """VmHWM, VmRSS or Pss of a process in bytes; 0 once it is gone."""
    try:
        for line in Path(f"/proc/{pid}/{file}").read_text().splitlines():
            if line.startswith(f"{field}:"):
                return int(line.split()[1]) * 1024
    except OSError:
        pass
    return 0


def timed(command, environment=None, watch_memory=False, patience=150):
    with tempfile.TemporaryFile() as words:
        started = time.perf_counter()
        process = subprocess.Popen([str(c) for c in command], env=environment, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.DEVNULL, stderr=words)
        peaks = [0]
        watcher = threading.Thread(target=_watch, args=(process, peaks))
        if watch_memory:
            watcher.start()
        try:
            code = process.wait(patience)
        except subprocess.TimeoutExpired:
            process.kill()
            code = "none, it took too long"
        seconds = time.perf_counter() - started
        if watch_memory:
            watcher.join()
        if code != 0:
            words.seek(0)
            said = words.read().decode(errors="replace").strip().splitlines()
            raise Failure(f"{command[0]}: exit code {code}: {said[-1] if said else 'nothing was said'}")
        return Run(seconds, max(peaks))


def _watch(process, peaks):
    # The high water mark only grows, so looking often is only needed for the last moment.
    while process.poll() is None:
        peaks.append(memory_of(process.pid, "VmHWM"))
        time.sleep(0.01)


def medians(candidates, rounds):
    """Name to median seconds; the candidates take turns so that a busy moment falls on all of them."""
    seconds = {name: [] for name in candidates}
    for _ in range(rounds):
        for name, call in candidates.items():
            seconds[name].append(call().seconds)
    return {name: statistics.median(values) for name, values in seconds.items()}
