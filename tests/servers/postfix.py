"""A private Postfix: own configuration, own queue, own ports, and one Maildir a recipient."""

import os
import pwd
import re
import shutil
import subprocess
from pathlib import Path

import maildir
from workspace import free_ports

_MAIN = """\
compatibility_level = 3.6
queue_directory = {queue}
data_directory = {data}
mail_owner = postfix
setgid_group = postdrop
maillog_file = {log}
maillog_file_prefixes = {folder}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mx.hongyan.example
mydestination =
alias_maps =
alias_database =
local_recipient_maps =
mynetworks = 127.0.0.0/8
smtputf8_enable = yes
message_size_limit = {size_limit}
in_flow_delay = 0
# By default it takes Bcc out itself, and would hide that a client left it in.
message_drop_headers =
virtual_mailbox_domains = hongyan.example
virtual_mailbox_base = {mail}
virtual_mailbox_maps = texthash:{mailboxes}
virtual_uid_maps = static:65534
virtual_gid_maps = static:65534
smtpd_tls_cert_file = {chain}
smtpd_tls_key_file = {key}
smtpd_tls_session_cache_database =
smtpd_sasl_type = dovecot
smtpd_sasl_path = {auth_socket}
smtpd_sasl_security_options = noanonymous
smtpd_relay_restrictions = permit_sasl_authenticated, reject
smtpd_recipient_restrictions = permit_sasl_authenticated, reject
smtpd_client_connection_count_limit = 0
smtpd_peername_lookup = no
"""

_MASTER = """\
pickup    unix  n       -       n       60      1       pickup
cleanup   unix  n       -       n       -       0       cleanup
qmgr      unix  n       -       n       300     1       qmgr
tlsmgr    unix  -       -       n       1000?   1       tlsmgr
rewrite   unix  -       -       n       -       -       trivial-rewrite
bounce    unix  -       -       n       -       0       bounce
defer     unix  -       -       n       -       0       bounce
trace     unix  -       -       n       -       0       bounce
verify    unix  -       -       n       -       1       verify
proxymap  unix  -       -       n       -       -       proxymap
smtp      unix  -       -       n       -       -       smtp
error     unix  -       -       n       -       -       error
discard   unix  -       -       n       -       -       discard
local     unix  -       n       n       -       -       local
virtual   unix  -       n       n       -       -       virtual
anvil     unix  -       -       n       -       1       anvil
scache    unix  -       -       n       -       1       scache
showq     unix  n       -       n       -       -       showq
flush     unix  n       -       n       1000?   0       flush
postlog   unix-dgram n  -       n       -       1       postlogd
"""

_SUBMISSION = """\
127.0.0.1:{port} inet n - n - - smtpd
  -o syslog_name=postfix/{name}
  -o smtpd_sasl_auth_enable=yes
  -o smtpd_sasl_mechanism_filter={mechanism}
  -o smtpd_tls_auth_only=yes
  -o {tls}
"""

_RELAY = """\
127.0.0.1:{port} inet n - n - - smtpd
  -o syslog_name=postfix/relay
  -o smtpd_relay_restrictions=permit_mynetworks,reject
  -o smtpd_recipient_restrictions=permit_mynetworks,reject
"""

def program():
    return _tool("postfix")


def _tool(name):
    return shutil.which(name, path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")


class Postfix:
    """Needs root: Postfix starts for nobody else.

    There is a port for each way of signing in, with implicit TLS and with STARTTLS, plus one each (the
    key "all") that offers every mechanism, plus one without a login for Dovecot to pass letters on to.
    """

    name = "Postfix"
    strongest = "SCRAM-SHA-256"

    def __init__(self, workspace, certificates, mechanisms, recipients, size_limit):
        self.folder = workspace.subfolder("postfix")
        self._workspace = workspace
        self._certificates = certificates
        self._recipients = recipients
        self._size_limit = size_limit
        self.log = workspace.folder / "postfix.log"
        self.store = maildir.Store(workspace.folder / "mail", recipients)
        kinds = [*mechanisms, "all"]
        ports = free_ports(2 * len(kinds) + 1)
        self.tls_ports = dict(zip(kinds, ports))
        self.starttls_ports = dict(zip(kinds, ports[len(kinds):]))
        self.relay_port = ports[-1]

    def start(self, auth_socket):
        configuration = self._workspace.subfolder("postfix/etc")
        mail = self._workspace.subfolder("mail", owner=(65534, 65534))
        mailboxes = configuration / "mailboxes"
        mailboxes.write_text("".join(f"{r} {r.partition('@')[0]}/\n" for r in self._recipients))
        (configuration / "main.cf").write_text(_MAIN.format(
            queue=self._workspace.subfolder("postfix/queue"),
            data=self._workspace.subfolder("postfix/data", mode=0o700, owner=_user("postfix")),
            folder=self._workspace.folder, log=self.log, mail=mail, mailboxes=mailboxes,
            size_limit=self._size_limit, chain=self._certificates.chain, key=self._certificates.key,
            auth_socket=auth_socket))
        (configuration / "master.cf").write_text(self._master())
        out = self._workspace.folder / "postfix-start.log"
        # "check" lays out the queue. The master is then started without the script around it, because the
        # script would stand between us and the process that has to be ended.
        with open(out, "ab") as log:
            subprocess.run([program(), "-c", configuration, "check"], stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        process = self._workspace.start([_daemon_folder() / "master", "-c", configuration, "-s"], out)
        self._workspace.wait_for(process, [*self.tls_ports.values(), *self.starttls_ports.values()], out)

    def _master(self):
        text = _MASTER + _RELAY.format(port=self.relay_port)
        for ports, name, tls in ((self.tls_ports, "tls", "smtpd_tls_wrappermode=yes"),
                                 (self.starttls_ports, "starttls", "smtpd_tls_security_level=encrypt")):
            for mechanism, port in ports.items():
                filter_ = "static:rest" if mechanism == "all" else mechanism
                text += _SUBMISSION.format(port=port, name=name, mechanism=filter_, tls=tls)
        return text

    def mechanism_used(self, conversation):
        """How the client signed in, as the server itself noted it."""
        accepted = re.search(r"queued as ([0-9A-Za-z]+)", conversation)
        log = self.log.read_text(errors="replace")
        found = accepted and re.search(rf"{accepted.group(1)}: client=.*sasl_method=([A-Z0-9-]+)", log)
        return found.group(1) if found else None


def _daemon_folder():
    answer = subprocess.run([_tool("postconf"), "-dh", "daemon_directory"], capture_output=True, text=True, check=True)
    return Path(answer.stdout.strip())


def _user(name):
    entry = pwd.getpwnam(name)
    return entry.pw_uid, entry.pw_gid
