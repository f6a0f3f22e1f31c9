"""Measures the program beside coreutils base64, curl and Python's smtplib, all in one run, on loopback only.

Prints one table a question: the median, and its ratio to each of the others. README.md says what is measured and how.
"""

import argparse
import os
import shutil
import sys
import time
from pathlib import Path

# The source tree stays as it is.
sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parent.parent / "servers"))

import certificates
import window
from measure import Failure, medians, timed
from senders import Senders
from workspace import ServerTrouble, Workspace, free_ports

MIB = 1 << 20
OURS = "hongyan"


class Bench:
    def __init__(self, build, workspace):
        self._workspace = workspace
        self._files = workspace.subfolder("files")
        made = certificates.make(workspace.subfolder("tls"))
        tls_port, starttls_port = free_ports(2)
        self._log = workspace.folder / "sink.log"
        errors = workspace.folder / "sink-errors.log"
        sink = workspace.start([sys.executable, Path(__file__).with_name("sink.py"), made.chain, made.key, tls_port,
                                starttls_port, self._log], errors)
        workspace.wait_for(sink, [tls_port, starttls_port], errors)
        self._senders = Senders(build, workspace.folder / "home", made.authority, tls_port, starttls_port)
        self._writer = build / "tests" / "bench" / "bench_write"
        self._program = build / "app" / "hongyan"

    def building(self):
        file = self._file(100)
        self._compare("Building a message with a 100 MiB attachment, into /dev/null", {
            OURS: lambda: timed([self._writer, file]),
            "base64": lambda: timed(["base64", file]),
        }, 9, goal=1.5)

    def one_letter(self):
        self._compare("One small letter over implicit TLS, program start included", {
            OURS: lambda: self._sent(self._senders.hongyan()),
            "curl": lambda: self._sent(self._senders.curl()),
            "smtplib": lambda: self._sent(self._senders.smtplib()),
        }, 9)

    def one_large_letter(self):
        file = self._file(100)
        self._compare("A letter with a 100 MiB attachment over implicit TLS, built and sent", {
            OURS: lambda: self._sent(self._senders.hongyan(file), file),
            "curl": lambda: self._sent(self._senders.curl(file), file),
            "smtplib": lambda: self._sent(self._senders.smtplib(file), file),
        }, 3)

    def memory(self):
        # curl would take half a minute for the gigabyte and smtplib several times its size, so they get a tenth.
        small, tenth, large = self._file(0), self._file(100), self._file(1024)
        tried = {OURS: (self._senders.hongyan, large), "curl, 100 MiB": (self._senders.curl, tenth),
                 "smtplib, 100 MiB": (self._senders.smtplib, tenth)}
        tried = _installed(tried)
        idle = {name: self._sent(make(small), small, True) for name, (make, _) in tried.items()}
        busy = {name: self._sent(make(file), file, True) for name, (make, file) in tried.items()}
        _head("A letter with a 1 GiB attachment over implicit TLS: highest memory, against a letter of a few words")
        for name, run in busy.items():
            above = (run.peak_bytes - idle[name].peak_bytes) / MIB
            verdict = _verdict(above, 60, " MiB above") if name == OURS else ""
            row = f"  {name:18} {run.seconds:8.2f} s  {run.peak_bytes / MIB:8.1f} MiB  {above:+8.1f} MiB  {verdict}"
            print(row.rstrip())

    def many_letters(self):
        count = 2000
        self._compare(f"{count} small letters over one STARTTLS connection", {
            OURS: lambda: self._sent(self._senders.hongyan_many(count), letters=count),
            "curl": lambda: self._sent(self._senders.curl_many(count, self._files), letters=count),
            "smtplib": lambda: self._sent(self._senders.smtplib_many(count), letters=count),
        }, 3)

    def window(self):
        reason = window.why_not()
        if reason:
            return _head(f"The window: not measured, {reason}")
        screen = window.Screen(self._workspace)
        rows = []
        for _ in range(5):
            opened = window.Window(screen, [self._program, "--to", "li@hongyan.example", "--subject", "Bench"],
                                   self._senders.environment(QT_QPA_PLATFORM="xcb"))
            try:
                typed = opened.type()
                time.sleep(3 if not rows else 0)
                rows.append((opened.shown, typed, *opened.memory()))
            finally:
                opened.close()
        shown, typed = (sorted(row[i] for row in rows)[len(rows) // 2] for i in (0, 1))
        _head("The window, on a screen of its own (Xvfb), median of 5 starts")
        print(f"  {'start to window':24} {shown * 1000:8.0f} ms\n  {'start to typed letter':24} {typed * 1000:8.0f} ms")
        print(f"  {'idle for 3 s, resident':24} {rows[0][2] / MIB:8.1f} MiB\n"
              f"  {'idle for 3 s, own share':24} {rows[0][3] / MIB:8.1f} MiB")

    def _file(self, mebibytes):
        file = self._files / f"{mebibytes}.bin"
        if not file.exists():
            block = os.urandom(MIB)
            with open(file, "wb") as out:
                for _ in range(mebibytes):
                    out.write(block)
        return file

    def _sent(self, command, attachment=None, watch_memory=False, letters=1):
        """The run, if the sink got everything."""
        before = self._taken()
        run = timed(command, self._senders.environment(), watch_memory)
        taken = self._taken()[len(before):]
        least = attachment.stat().st_size * 4 // 3 if attachment else 0
        if len(taken) != letters or min(taken) < least:
            raise Failure(f"{Path(command[0]).name} ended well, but {len(taken)} letters arrived, {taken[:1]} octets")
        return run

    def _taken(self):
        return [int(line) for line in self._log.read_text().splitlines()]

    @staticmethod
    def _compare(title, candidates, rounds, goal=None):
        seconds = medians(_installed(candidates), rounds)
        _head(title)
        for name, median in seconds.items():
            ratio = seconds[OURS] / median
            verdict = _verdict(ratio, goal, " ×") if goal and name != OURS else ""
            note = "" if name == OURS else f"{OURS} takes {ratio:6.2f} × as long  {verdict}"
            print(f"  {name:18} {median:8.3f} s   {note}".rstrip())


def _installed(candidates):
    return {name: what for name, what in candidates.items() if not name.startswith("curl") or shutil.which("curl")}


def _head(text):
    print(f"\n{text}", flush=True)


def _verdict(value, goal, unit):
    return f"(goal: at most {goal}{unit}; {'met' if value <= goal else 'MISSED'})"


def main():
    questions = {"building": Bench.building, "letter": Bench.one_letter, "large": Bench.one_large_letter,
                 "many": Bench.many_letters, "memory": Bench.memory, "window": Bench.window}
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", required=True, type=Path, help="the build folder; best of the release preset")
    parser.add_argument("--only", choices=questions, action="append", help="one question; may be repeated")
    arguments = parser.parse_args()

    workspace = Workspace(arguments.build.resolve() / "bench", is_for_servers=False)
    failed = False
    try:
        bench = Bench(arguments.build.resolve(), workspace)
        for name in arguments.only or questions:
            try:
                questions[name](bench)
            except (Failure, OSError, ServerTrouble) as failure:
                failed = True
                _head(f"{name}: could not be measured: {failure}")
    finally:
        workspace.close()
        workspace.empty()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
