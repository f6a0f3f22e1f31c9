"""The window on a screen of its own: when it is there, when a typed character shows, what it needs when idle.

The picture is read from the frame buffer that Xvfb keeps in a file, so looking costs no round trip and no delay.
"""

import mmap
import shutil
import subprocess
import time
from pathlib import Path

from measure import Failure, memory_of

WIDTH, HEIGHT, PIXEL = 1280, 900, 4
# A blinking caret is one or two pixels wide; a typed "W" is wider, and moves the caret too.
NARROWEST_LETTER = 5


def why_not():
    missing = [name for name in ("Xvfb", "xdotool") if not shutil.which(name)]
    return f"{' and '.join(missing)} not installed" if missing else None


class Screen:
    def __init__(self, workspace):
        folder = workspace.subfolder("screen")
        log = workspace.folder / "screen.log"
        number = next(n for n in range(90, 200) if not Path(f"/tmp/.X11-unix/X{n}").exists())
        self.name = f":{number}"
        self._process = workspace.start(["Xvfb", self.name, "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", folder,
                                         "-nolisten", "tcp", "-noreset"], log)
        self._buffer = self._mapped(folder / "Xvfb_screen0")

    def _mapped(self, file):
        deadline = time.monotonic() + 15
        size = WIDTH * HEIGHT * PIXEL
        while not (file.exists() and file.stat().st_size > size):
            if time.monotonic() > deadline:
                raise Failure("Xvfb did not start")
            time.sleep(0.02)
        with open(file, "rb") as opened:
            buffer = mmap.mmap(opened.fileno(), 0, prot=mmap.PROT_READ)
        # The pixels stand last in the file, behind a header of the X window dump kind.
        self._offset = file.stat().st_size - size
        return buffer

    def picture(self):
        return self._buffer[self._offset:]

    def do(self, environment, *arguments):
        return subprocess.run(["xdotool", *map(str, arguments)], env=environment | {"DISPLAY": self.name},
                              capture_output=True, text=True).stdout.split()


def has_changed(before, after, enough):
    """Whether what changed in some row of the picture is at least @p enough pixels wide."""
    row = WIDTH * PIXEL
    if before == after:
        return False
    for start in range(0, len(before), row):
        old, new = before[start:start + row], after[start:start + row]
        if old != new:
            columns = [x for x in range(WIDTH) if old[x * PIXEL:x * PIXEL + 3] != new[x * PIXEL:x * PIXEL + 3]]
            if columns and columns[-1] - columns[0] + 1 >= enough:
                return True
    return False


def _until(condition, what, patience=20):
    deadline = time.monotonic() + patience
    while not condition():
        if time.monotonic() > deadline:
            raise Failure(what)
        time.sleep(0.002)


class Window:
    """The composer, opened with a letter begun; the key that is typed goes wherever it has put the focus."""

    def __init__(self, screen, command, environment):
        self._screen = screen
        self._environment = environment
        empty = screen.picture()
        self._started = time.perf_counter()
        self.process = subprocess.Popen(command, env=environment | {"DISPLAY": screen.name}, stdin=subprocess.DEVNULL,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _until(lambda: has_changed(empty, screen.picture(), WIDTH // 4), "no window appeared")
        self.shown = time.perf_counter() - self._started

    def type(self):
        """Types one letter when the window has come to rest, and returns the seconds the start took: until the
        last change before the key, and from the key to the letter. The rest itself does not count."""
        for _ in range(50):
            # There is no window manager on this screen, so the focus is ours to give.
            found = self._screen.do(self._environment, "search", "--onlyvisible", "--pid", self.process.pid)
            if found:
                self._screen.do(self._environment, "windowfocus", found[-1])
                break
        ready = self._last_change()
        before = self._screen.picture()
        pressed = time.perf_counter()
        self._screen.do(self._environment, "key", "W")
        _until(lambda: has_changed(before, self._screen.picture(), NARROWEST_LETTER), "the typed letter never showed")
        return ready - self._started + time.perf_counter() - pressed

    def _last_change(self, rest=0.15):
        picture = self._screen.picture()
        changed = time.perf_counter()
        while time.perf_counter() - changed < rest:
            now = self._screen.picture()
            if has_changed(picture, now, NARROWEST_LETTER):
                picture, changed = now, time.perf_counter()
            time.sleep(0.002)
        return changed

    def memory(self):
        """Resident and proportional bytes."""
        return memory_of(self.process.pid, "VmRSS"), memory_of(self.process.pid, "Pss", "smaps_rollup")

    def close(self):
        self.process.terminate()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
