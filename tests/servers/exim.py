"""A private Exim, for machines where it stands in Postfix's place: own configuration, spool, ports, and Maildirs.

Debian's usual build knows three ways of signing in and asks nobody else about them.
"""

import os
import re
import shutil

import maildir
from workspace import free_ports

MECHANISMS = ("PLAIN", "LOGIN", "CRAM-MD5")

_CONFIGURATION = """\
primary_hostname = mx.hongyan.example
spool_directory = {spool}
log_file_path = {folder}/exim-%slog
pid_file_path = {spool}/exim.pid
disable_ipv6 = true
local_interfaces = 127.0.0.1
daemon_smtp_ports = {ports}
tls_on_connect_ports = {tls_ports}
tls_advertise_hosts = *
tls_certificate = {chain}
tls_privatekey = {key}
message_size_limit = {size_limit}
smtputf8_advertise_hosts = *
host_lookup =
# With a configuration that is not the machine's, Exim delivers as its own user and nobody else.
deliver_drop_privilege = true
smtp_accept_max = 100
smtp_accept_max_per_host = 100
acl_smtp_auth = ${{if def:tls_in_cipher{{accept}}{{deny}}}}
acl_smtp_rcpt = recipient
acl_smtp_data = accept

begin acl
recipient:
  deny message = no such user here
       !verify = recipient
  accept condition = ${{if def:authenticated_id}}
  accept condition = ${{if eq{{$received_port}}{{{relay}}}}}
  deny message = sign in first

begin routers
mailbox:
  driver = accept
  domains = hongyan.example
  local_parts = {users}
  transport = maildir

begin transports
maildir:
  driver = appendfile
  directory = {mail}/$local_part_data
  maildir_format
  return_path_add

begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = ${{if and{{{{eq{{$auth2}}{{{user}}}}}{{eq{{$auth3}}{{{password}}}}}}}}}
  server_set_id = $auth2
  server_advertise_condition = {offers[PLAIN]}
login:
  driver = plaintext
  public_name = LOGIN
  server_prompts = <| Username: | Password:
  server_condition = ${{if and{{{{eq{{$auth1}}{{{user}}}}}{{eq{{$auth2}}{{{password}}}}}}}}}
  server_set_id = $auth1
  server_advertise_condition = {offers[LOGIN]}
cram:
  driver = cram_md5
  public_name = CRAM-MD5
  server_secret = ${{if eq{{$auth1}}{{{user}}}{{{password}}}fail}}
  server_set_id = $auth1
  server_advertise_condition = {offers[CRAM-MD5]}
"""

_AUTHENTICATORS = {"plain": "PLAIN", "login": "LOGIN", "cram": "CRAM-MD5"}


def program():
    return shutil.which("exim4", path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")


class Exim:
    """Needs root, to read a configuration of ours. Has the members of postfix.Postfix."""

    name = "Exim"
    strongest = "CRAM-MD5"

    def __init__(self, workspace, certificates, user, password, recipients, size_limit):
        self._workspace = workspace
        self._certificates = certificates
        self._user, self._password = user, password
        self._recipients = recipients
        self._size_limit = size_limit
        self.log = workspace.subfolder("exim", mode=0o777) / "exim-mainlog"
        self.store = maildir.Store(workspace.folder / "mail", recipients)
        kinds = [*MECHANISMS, "all"]
        self._ports = free_ports(2 * len(kinds) + 1)
        self.tls_ports = dict(zip(kinds, self._ports))
        self.starttls_ports = dict(zip(kinds, self._ports[len(kinds):]))
        self.relay_port = self._ports[-1]

    def start(self, _auth_socket):
        folder = self.log.parent
        spool = self._workspace.subfolder("exim/spool", mode=0o777)
        configuration = self._workspace.subfolder("exim/etc") / "exim.conf"
        configuration.write_text(_CONFIGURATION.format(
            spool=spool, folder=folder, ports=_list(self._ports), tls_ports=_list(self.tls_ports.values()),
            chain=self._certificates.chain, key=self._certificates.key, size_limit=self._size_limit,
            relay=self.relay_port, users=_list(r.partition("@")[0] for r in self._recipients),
            mail=self._workspace.subfolder("mail", mode=0o777), user=self._user, password=self._password,
            offers={m: self._condition(m) for m in MECHANISMS}))
        out = self._workspace.folder / "exim-start.log"
        process = self._workspace.start([program(), "-C", configuration, "-bdf"], out)
        self._workspace.wait_for(process, self._ports, out)

    def _condition(self, mechanism):
        """True on the ports where it is offered, and only when nobody can listen."""
        ports = [p[m] for p in (self.tls_ports, self.starttls_ports) for m in (mechanism, "all")]
        return f"${{if and{{{{def:tls_in_cipher}}{{inlist{{$received_port}}{{{_list(ports)}}}}}}}}}"

    def mechanism_used(self, conversation):
        """How the client signed in, as the server itself noted it."""
        accepted = re.search(r"OK id=([0-9A-Za-z-]+)", conversation)
        log = self.log.read_text(errors="replace")
        found = accepted and re.search(rf"{accepted.group(1)} <= .* A=(\w+):", log)
        return _AUTHENTICATORS.get(found.group(1)) if found else None


def _list(values):
    return " : ".join(map(str, values))
