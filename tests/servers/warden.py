"""Ends the servers when the test itself was killed: whoever is killed for taking too long cleans up nothing.

Reads process group numbers from standard input, one a line; "-" before one that has ended. When the input ends, what is
left is ended. (The kernel's own way, a parent death signal, is lost when a server changes its user.)
"""

import os
import signal
import sys
import time


def end_group(number, how):
    try:
        os.killpg(number, how)
    except (ProcessLookupError, PermissionError):
        pass


def main():
    guarded = set()
    for line in sys.stdin:
        number = int(line)
        guarded.add(number) if number > 0 else guarded.discard(-number)
    for how in (signal.SIGTERM, signal.SIGKILL) if guarded else ():
        for number in guarded:
            end_group(number, how)
        time.sleep(1)


if __name__ == "__main__":
    main()
