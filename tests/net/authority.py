"""Certificates for servers of tests, made by the openssl command in a folder of their own."""

import dataclasses
import datetime
import ipaddress
import os
import pathlib
import subprocess

CONFIGURATION = """[ca]
default_ca = d
[d]
database = index.txt
serial = serial
new_certs_dir = .
default_md = sha256
policy = p
unique_subject = no
[p]
commonName = supplied
"""


@dataclasses.dataclass(frozen=True)
class Identity:
    """What a TLS server shows: paths of PEM files, as ssl.SSLContext.load_cert_chain() takes them."""
    chain: pathlib.Path
    key: pathlib.Path


def _kind_of(name):
    try:
        ipaddress.ip_address(name)
        return f"IP:{name}"
    except ValueError:
        return f"DNS:{name}"


class TestAuthority:
    """An authority that exists for one run. Opens the one in @p folder when there is one already."""
    __test__ = False  # a helper, whatever pytest thinks of the name

    def __init__(self, folder, title="Hongyan test authority"):
        self.folder = pathlib.Path(folder)
        self.certificate = self.folder / "ca.pem"
        if self.certificate.exists():
            return
        self.folder.mkdir(parents=True, mode=0o700)
        self._write("ca.cnf", CONFIGURATION)
        self._write("index.txt", "")
        self._write("serial", "01\n")
        self._self_signed(self.folder / "ca.key", self.certificate, title,
                          "basicConstraints=critical,CA:TRUE", "keyUsage=critical,keyCertSign,cRLSign")

    @classmethod
    def from_environment(cls):
        """The one of the net this program runs in."""
        return cls(os.environ["HONGYAN_NET_AUTHORITY"])

    def issue(self, names, days=2, not_before=None):
        """For DNS names ("*.example.test" too) and addresses. @p not_before is a datetime in UTC, an hour ago if not
        given; a negative @p days makes it expired. Every call makes a certificate and a key of its own."""
        start = not_before or datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(hours=1)
        if days < 0 and not_before is None:
            start += datetime.timedelta(days=2 * days)
        end = start + datetime.timedelta(days=abs(days), hours=1)
        identity = self._next_identity()
        request = identity.chain.with_suffix(".csr")
        extensions = identity.chain.with_suffix(".ext")
        extensions.write_text("basicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n"
                              f"subjectAltName={','.join(map(_kind_of, names))}\n")
        self._openssl("req", "-new", *self._new_key(), "-subj", f"/CN={names[0]}", "-keyout", identity.key, "-out",
                      request)
        self._openssl("ca", "-batch", "-notext", "-config", "ca.cnf", "-cert", self.certificate, "-keyfile", "ca.key",
                      "-in", request, "-extfile", extensions, "-startdate", f"{start:%Y%m%d%H%M%SZ}", "-enddate",
                      f"{end:%Y%m%d%H%M%SZ}", "-out", identity.chain)
        return identity

    def self_signed(self, names):
        """Vouched for by nobody but itself."""
        identity = self._next_identity()
        self._self_signed(identity.key, identity.chain, names[0],
                          f"subjectAltName={','.join(map(_kind_of, names))}")
        return identity

    def second_authority(self):
        """Another one, which nobody here trusts."""
        return TestAuthority(self.folder / "second", "Hongyan second test authority")

    def install(self, folder):
        """Makes @p folder what /etc/ssl/certs is, with this authority as the only one."""
        folder.mkdir(exist_ok=True)
        (folder / "ca-certificates.crt").write_bytes(self.certificate.read_bytes())
        (folder / "test.pem").write_bytes(self.certificate.read_bytes())
        self._openssl("rehash", folder)

    def _next_identity(self):
        number = len(list(self.folder.glob("leaf*.key"))) + 1
        return Identity(self.folder / f"leaf{number}.pem", self.folder / f"leaf{number}.key")

    def _self_signed(self, key, certificate, title, *extensions):
        self._openssl("req", "-x509", *self._new_key(), "-days", "3", "-subj", f"/CN={title}", "-keyout", key, "-out",
                      certificate, *(word for extension in extensions for word in ("-addext", extension)))

    @staticmethod
    def _new_key():
        return ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")

    def _write(self, name, text):
        (self.folder / name).write_text(text)

    def _openssl(self, *words):
        result = subprocess.run(["openssl", *map(str, words)], cwd=self.folder, capture_output=True, text=True)
        if result.returncode:
            raise RuntimeError(f"openssl {' '.join(map(str, words))}: {result.stderr}")
