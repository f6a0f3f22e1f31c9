"""A private Dovecot: the passwords Postfix asks for, and a submission server of its own."""

import getpass
import grp
import os
import shutil
import time
from pathlib import Path

from workspace import ServerTrouble, free_ports, last_lines

MECHANISMS = ("PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256")

_CONFIGURATION = """\
base_dir = {base}
state_dir = {state}
log_path = {log}
listen = 127.0.0.1
protocols = {protocols}
{users}
ssl = required
ssl_cert = <{chain}
ssl_key = <{key}
auth_mechanisms = {mechanisms}
auth_failure_delay = 0
# Every character may be in a user's name; by default "+" may not.
auth_username_chars =
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {passwords}
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={mail}/%u
}}
first_valid_uid = 0
mail_location = maildir:~/letters
service auth {{
  unix_listener {socket} {{
    mode = 0666
  }}
}}
# A wrong password slows the next attempt down on purpose; here every attempt is a row of a table.
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
"""

_SUBMISSION = """\
hostname = submission.hongyan.example
submission_relay_host = 127.0.0.1
submission_relay_port = {relay}
submission_max_mail_size = 20M
service submission-login {{
  inet_listener submission {{
    port = {starttls}
  }}
  inet_listener submissions {{
    port = {tls}
    ssl = yes
  }}
{rootless}}}
"""

_ROOTLESS = """\
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
service anvil {{
  chroot =
}}
"""


def program():
    return shutil.which("dovecot", path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")


def has_submission():
    return any(Path(p).exists() for p in ("/usr/lib/dovecot/submission-login", "/usr/libexec/dovecot/submission-login"))


class Dovecot:
    """@p relay is the port of a server that takes what the submission service passes on, if there is one."""

    def __init__(self, workspace, certificates, user, password, relay):
        folder = workspace.subfolder("dovecot")
        self.log = workspace.folder / "dovecot.log"
        self.socket = folder / "base" / "postfix-auth"
        self.tls_port, self.starttls_port = free_ports(2)
        self.has_submission = relay is not None and has_submission()
        is_root = os.geteuid() == 0
        uid, gid = (65534, 65534) if is_root else (os.geteuid(), os.getegid())

        passwords = folder / "passwords"
        passwords.write_text(f"{user}:{{PLAIN}}{password}\n")
        if is_root:
            passwords.chmod(0o644)
        names = {} if is_root else {"user": getpass.getuser(), "group": grp.getgrgid(gid).gr_name}
        text = _CONFIGURATION.format(
            base=folder / "base", state=workspace.subfolder("dovecot/state"), log=self.log,
            protocols="submission" if self.has_submission else "", users=_ROOTLESS.format(**names) if names else "",
            chain=certificates.chain, key=certificates.key, mechanisms=" ".join(m.lower() for m in MECHANISMS),
            passwords=passwords, uid=uid, gid=gid, socket=self.socket,
            mail=workspace.subfolder("dovecot/mail", owner=(uid, gid)))
        if self.has_submission:
            text += _SUBMISSION.format(relay=relay, tls=self.tls_port, starttls=self.starttls_port,
                                       rootless="" if is_root else "  chroot =\n")
        configuration = folder / "dovecot.conf"
        configuration.write_text(text)
        process = workspace.start([program(), "-F", "-c", configuration], self.log)
        self._wait_for_socket(process)
        if self.has_submission:
            workspace.wait_for(process, [self.tls_port, self.starttls_port], self.log)

    def _wait_for_socket(self, process):
        deadline = time.monotonic() + 20
        while not self.socket.exists():
            if process.poll() is not None or time.monotonic() > deadline:
                raise ServerTrouble(last_lines(self.log))
            time.sleep(0.02)
