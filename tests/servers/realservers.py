"""Sends letters with the program through real mail servers on loopback and compares what arrives.

The servers are Debian's Postfix, Dovecot and aiosmtpd with a configuration, queue and ports of their own; nothing of
the machine's is read or changed. What is not installed is skipped, and says so. README.md has the details.
"""

import argparse
import os
import shutil
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

# The source tree stays as it is.
sys.dont_write_bytecode = True

import aiosmtp
import certificates
import check
import client
import dovecot
import exim
import letters
import postfix
from workspace import ServerTrouble, Workspace

EVERYTHING_SKIPPED = 77


@dataclass(frozen=True)
class Attempt:
    server: str
    url: str
    letter: letters.Letter
    store: object
    number: int
    offers_all_of: object = None  #: The server, where it offers every mechanism and can tell which one was used.

    def __str__(self):
        return f"{self.server}: {self.letter.name}"


class Report:
    def __init__(self):
        self.passed = self.failed = self.skipped = 0

    def result(self, name, problems):
        self.passed += not problems
        self.failed += bool(problems)
        print(f"{'FAIL' if problems else 'ok'}  {name}" + "".join(f"\n      {p}" for p in problems), flush=True)

    def skip(self, name, reason):
        self.skipped += 1
        print(f"skip  {name}: {reason}", flush=True)


class House:
    """Every server that could be started, and the places to send to."""

    def __init__(self, workspace, report):
        self.certificates = certificates.make(workspace.subfolder("tls"))
        self.attempts = []
        self._workspace = workspace
        self._report = report
        self._start_servers()

    def _start_servers(self):
        mail = self._try("aiosmtpd", self._why_no_aiosmtpd(), lambda: aiosmtp.Aiosmtpd(
            self._workspace, self.certificates, letters.USER, letters.PASSWORD, letters.RECIPIENTS,
            letters.SIZE_LIMIT_BYTES))
        post = self._mail_server()
        behind = post or mail
        dove = self._try("Dovecot", None if dovecot.program() else "it is not installed (dovecot-core)",
                         lambda: dovecot.Dovecot(self._workspace, self.certificates, letters.USER, letters.PASSWORD,
                                                 behind.relay_port if behind else None))
        if post:
            why_not = None if dove or isinstance(post, exim.Exim) else "it signs nobody in without Dovecot"
            if self._try(post.name, why_not, lambda: post.start(dove.socket if dove else None) or post):
                self._add_mail_server(post)
        if dove and self._is_there("Dovecot's submission server", self._why_no_submission(behind)):
            self._add_server("Dovecot", dove, behind.store)
        if mail:
            self._add_server("aiosmtpd", mail, mail.store)

    def _mail_server(self):
        """The machine's mail server, of which there is only one; not started yet."""
        if os.geteuid() != 0:
            self._report.skip("Postfix", "it starts for root only")
        elif postfix.program():
            return postfix.Postfix(self._workspace, self.certificates, dovecot.MECHANISMS, letters.RECIPIENTS,
                                   letters.SIZE_LIMIT_BYTES)
        elif exim.program():
            self._report.skip("Postfix", "it is not installed; Exim is in its place and tried instead")
            return exim.Exim(self._workspace, self.certificates, letters.USER, letters.PASSWORD, letters.RECIPIENTS,
                             letters.SIZE_LIMIT_BYTES)
        else:
            self._report.skip("Postfix", "it is not installed (postfix, if there is no other mail server)")
        return None

    def _try(self, name, why_not, start):
        """The started server, or nothing, said in the report."""
        if not self._is_there(name, why_not):
            return None
        try:
            return start()
        except (ServerTrouble, OSError) as trouble:
            self._report.result(f"{name} starts", [str(trouble)])
            return None

    def _is_there(self, name, why_not):
        if why_not:
            self._report.skip(name, why_not)
        return not why_not

    @staticmethod
    def _why_no_aiosmtpd():
        return None if aiosmtp.interpreter() else "it is not installed (python3-aiosmtpd)"

    @staticmethod
    def _why_no_submission(behind):
        if not dovecot.has_submission():
            return "it is not installed (dovecot-submissiond)"
        return None if behind else "there is no server it could pass letters on to"

    def _add(self, server, port, security, store, tried, offers_all_of=None):
        for letter in tried:
            number = len(self.attempts) + 1
            self.attempts.append(Attempt(server, client.url(port, security), client.with_number(letter, number), store,
                                         number, offers_all_of))

    def _add_mail_server(self, post):
        for name, security, ports in ((f"{post.name}, implicit TLS", "tls", post.tls_ports),
                                      (f"{post.name}, STARTTLS", "starttls", post.starttls_ports)):
            for mechanism, port in ports.items():
                if mechanism == "all":
                    self._add(f"{name}, every mechanism", port, security, post.store,
                              letters.EVERYWHERE + letters.ONCE_A_SERVER, post)
                else:
                    self._add(f"{name}, {mechanism}", port, security, post.store, letters.EVERYWHERE)

    def _add_server(self, name, server, store):
        tried = letters.EVERYWHERE + letters.ONCE_A_SERVER
        self._add(f"{name}, implicit TLS", server.tls_port, "tls", store, tried)
        self._add(f"{name}, STARTTLS", server.starttls_port, "starttls", store, tried)


def problems_of(attempt, outcome, copies):
    """Everything that is not as it should be, in the order in which it happened."""
    letter = attempt.letter
    if outcome.exit_code not in letter.exit_codes:
        yield f"exit code {outcome.exit_code} instead of {' or '.join(map(str, letter.exit_codes))}: {outcome.words}"
    if sorted(copies) != sorted(letter.arrives_at):
        yield f"arrived at {sorted(copies)} instead of {sorted(letter.arrives_at)}"
    if len(set(copies.values())) > 1:
        yield "the copies differ"
    for message in list(copies.values())[:1]:
        yield from check.differences(letter, message)
        if outcome.kept != [message]:
            yield f"the outbox keeps {len(outcome.kept)} messages, or other octets than those that arrived"
    if attempt.offers_all_of and letter.arrives_at:
        server = attempt.offers_all_of
        used = server.mechanism_used(outcome.conversation)
        if used != server.strongest:
            yield f"signed in with {used} where {server.strongest} was offered"
    if not outcome.conversation:
        yield "the --log file is missing or empty"
    if letter.trusts_stranger and "C: AUTH" in outcome.conversation:
        yield "went on after a certificate that nobody vouched for"
    yield from check.leaks(letter.password, outcome.places)


def wait_for_copies(attempt, deadline):
    while True:
        copies = attempt.store.letters(attempt.number)
        if set(attempt.letter.arrives_at) <= set(copies) or time.monotonic() > deadline:
            return copies
        time.sleep(0.05)


def run(house, program, folder, report):
    def send(attempt):
        trusted = house.certificates.stranger if attempt.letter.trusts_stranger else house.certificates.authority
        return client.send(program, folder / str(attempt.number), attempt.url, trusted, attempt.letter, attempt.number)

    with ThreadPoolExecutor(max_workers=max(2, min(4, os.cpu_count() or 2))) as pool:
        outcomes = list(zip(house.attempts, pool.map(send, house.attempts)))
    # Only now: a letter that must not arrive has had all the time in the world to do so. The patience is for all.
    deadline = time.monotonic() + 20
    for attempt, outcome in outcomes:
        problems = list(problems_of(attempt, outcome, wait_for_copies(attempt, deadline)))
        report.result(attempt, problems)
        if not problems:
            shutil.rmtree(folder / str(attempt.number), ignore_errors=True)


def try_accounts(house, program, folder, report):
    """The account command against each server, one after the other: they lock out who fails too often at a time."""
    seen = {}
    for attempt in house.attempts:
        seen.setdefault(attempt.server, attempt.url)
    for number, (server, url) in enumerate(seen.items()):
        steps, places = client.account(program, folder / str(number), url, house.certificates.authority)
        problems = [f"account {' '.join(step.words)}: exit code {step.exit_code} instead of {step.wanted}: {step.said}"
                    for step in steps if step.exit_code != step.wanted]
        for password in (letters.PASSWORD, letters.WRONG_PASSWORD):
            problems += check.leaks(password, places)
        report.result(f"{server}: an account is made, tested and removed", problems)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--hongyan", required=True, help="the program")
    parser.add_argument("--work", required=True, help="a folder for configuration, queues and mail")
    parser.add_argument("--only", default="", help="only the attempts whose name has this in it")
    arguments = parser.parse_args()

    started = time.monotonic()
    workspace = Workspace(arguments.work)
    report = Report()
    try:
        house = House(workspace, report)
        house.attempts = [a for a in house.attempts if arguments.only.casefold() in str(a).casefold()]
        run(house, client.program_of(arguments.hongyan), workspace.subfolder("sent", mode=0o700), report)
        try_accounts(house, client.program_of(arguments.hongyan), workspace.subfolder("accounts", mode=0o700), report)
    finally:
        workspace.close()
    print(f"      {time.monotonic() - started:.0f} s")
    print(f"{report.passed} passed, {report.failed} failed, {report.skipped} skipped")
    if report.failed:
        return 1
    return 0 if report.passed else EVERYTHING_SKIPPED


if __name__ == "__main__":
    sys.exit(main())
