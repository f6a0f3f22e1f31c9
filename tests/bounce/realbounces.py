"""Bounces of a real Postfix: it is made to fail in several ways, and bouncecheck reads what it writes to the sender.

Exit code 77: there is no Postfix, or not the rights to start one.
"""

import argparse
import os
import shutil
import smtplib
import socketserver
import subprocess
import sys
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "servers"))
import postfix  # noqa: E402
from workspace import ServerTrouble, Workspace, free_ports  # noqa: E402

SENDER = "zhang@hongyan.example"

MAIN = """\
compatibility_level = 3.6
queue_directory = {queue}
data_directory = {data}
mail_owner = postfix
setgid_group = postdrop
maillog_file = {folder}/postfix.log
maillog_file_prefixes = {folder}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mx.hongyan.example
mydestination =
alias_maps =
alias_database =
local_recipient_maps =
mynetworks = 127.0.0.0/8
in_flow_delay = 0
# The first failure is the last: no waiting for days.
maximal_queue_lifetime = 0
smtp_host_lookup = native
smtp_dns_support_level = disabled
transport_maps = texthash:{transports}
virtual_mailbox_domains = hongyan.example
virtual_mailbox_base = {mail}
virtual_mailbox_maps = texthash:{mailboxes}
virtual_uid_maps = static:65534
virtual_gid_maps = static:65534
smtpd_peername_lookup = no
"""

# Who is written to, and what must be read in the bounce: status, stage, and how the reply begins.
CASES = {
    "unknown@refusing.example": ("5.1.1", "Recipients", "550 5.1.1 <unknown@refusing.example>: no such user"),
    "full@refusing.example": ("5.2.2", "Recipients", "552 5.2.2 the mailbox is full"),
    "spam@refusing.example": ("5.7.1", "Accepted", "554 5.7.1 this looks like spam"),
    "several@refusing.example": ("5.7.26", "Recipients", "550-5.7.26 this mail has been blocked"),
    "bob@nowhere.invalid": ("5.4.4", "Dns", "5.4.4 unable to look up host nowhere.invalid"),
    "bob@closed.example": ("4.4.1", "Connect", "4.4.1 connect to 127.0.0.1[127.0.0.1]"),
}


class Refusing(socketserver.StreamRequestHandler):
    """The recipients' server: says no in the way that the local part names."""

    replies = {
        "unknown": b"550 5.1.1 <unknown@refusing.example>: no such user here\r\n",
        "full": b"552 5.2.2 the mailbox is full\r\n",
        "several": b"550-5.7.26 this mail has been blocked because the\r\n550 5.7.26 sender is not authenticated\r\n",
    }

    def say(self, reply):
        self.wfile.write(reply)

    def handle(self):
        self.say(b"220 refusing.example ESMTP\r\n")
        is_spam = False
        while line := self.rfile.readline():
            verb = line[:4].upper()
            if verb == b"RCPT":
                local = line.partition(b"<")[2].partition(b"@")[0].decode()
                is_spam = local == "spam"
                self.say(self.replies.get(local, b"250 2.1.5 ok\r\n"))
            elif verb == b"DATA":
                self.say(b"354 go on\r\n")
                while self.rfile.readline() not in (b".\r\n", b""):
                    pass
                self.say(b"554 5.7.1 this looks like spam\r\n" if is_spam else b"250 2.0.0 ok\r\n")
            else:
                self.say(b"221 bye\r\n" if verb == b"QUIT" else b"250 refusing.example\r\n")
            if verb == b"QUIT":
                return


def start(workspace, relay_port, refusing_port, closed_port):
    configuration = workspace.subfolder("etc")
    transports = configuration / "transports"
    transports.write_text(f"refusing.example smtp:[127.0.0.1]:{refusing_port}\n"
                          f"closed.example smtp:[127.0.0.1]:{closed_port}\n")
    mailboxes = configuration / "mailboxes"
    mailboxes.write_text(f"{SENDER} zhang/\n")
    (configuration / "main.cf").write_text(MAIN.format(
        queue=workspace.subfolder("queue"), data=workspace.subfolder("data", mode=0o700, owner=postfix._user("postfix")),
        folder=workspace.folder, mail=workspace.subfolder("mail", owner=(65534, 65534)), transports=transports,
        mailboxes=mailboxes))
    (configuration / "master.cf").write_text(
        postfix._MASTER + f"127.0.0.1:{relay_port} inet n - n - - smtpd\n")
    out = workspace.folder / "start.log"
    with open(out, "ab") as log:
        subprocess.run([postfix.program(), "-c", configuration, "check"], stdin=subprocess.DEVNULL, stdout=log, stderr=log)
    process = workspace.start([postfix._daemon_folder() / "master", "-c", configuration, "-s"], out)
    workspace.wait_for(process, [relay_port], out)


def send(relay_port):
    for recipient in CASES:
        with smtplib.SMTP("127.0.0.1", relay_port) as session:
            session.sendmail(SENDER, [recipient], (
                f"From: {SENDER}\r\nTo: {recipient}\r\nSubject: to {recipient}\r\n"
                "Message-ID: <letter@hongyan.example>\r\n\r\nHello.\r\n"))


def arrived(folder, seconds=60):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        files = list(folder.iterdir()) if folder.is_dir() else []
        if len(files) >= len(CASES):
            return files
        time.sleep(0.1)
    return files


def problems(bouncecheck, files):
    """Sentences about all that was not read as it should be."""
    out = subprocess.run([bouncecheck, *files], capture_output=True, text=True, check=True).stdout
    found, head = {}, []
    for line in out.splitlines():
        cells = line.split("\t")
        if cells[0] != "-":
            head = cells
        else:
            found[cells[1]] = (head, cells)
    for recipient, (status, stage, reply) in CASES.items():
        if recipient not in found:
            yield f"{recipient}: no bounce was understood"
            continue
        head, cells = found[recipient]
        if head[1:] != ["Failure", "postfix", f"to {recipient}"]:
            yield f"{recipient}: {head[1:]}"
        if cells[2:5] != ["Failed", status, stage]:
            yield f"{recipient}: {cells[2:5]}"
        if not cells[6].startswith(reply):
            yield f"{recipient}: {cells[6]!r}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bouncecheck", required=True)
    parser.add_argument("--work", required=True)
    arguments = parser.parse_args()
    if os.geteuid() != 0 or postfix.program() is None or shutil.which("postconf") is None:
        print("no Postfix, or not root: skipped")
        return 77
    workspace = Workspace(arguments.work)
    socketserver.ThreadingTCPServer.allow_reuse_address = True
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Refusing) as refusing:
        threading.Thread(target=refusing.serve_forever, daemon=True).start()
        relay_port, closed_port = free_ports(2)
        try:
            start(workspace, relay_port, refusing.server_address[1], closed_port)
            send(relay_port)
            files = arrived(workspace.folder / "mail" / "zhang" / "new")
            failures = list(problems(arguments.bouncecheck, files))
        except ServerTrouble as trouble:
            failures = [f"Postfix did not start: {trouble}"]
        refusing.shutdown()
    workspace.close()
    for failure in failures:
        print(failure)
    print(f"{len(CASES) - len(failures)} passed, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
