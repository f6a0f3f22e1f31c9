"""An authority and a certificate for localhost, made for one run."""

import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Certificates:
    authority: Path  #: What a client must trust.
    chain: Path
    key: Path
    stranger: Path  #: An authority that signed nothing here; who trusts only it must refuse.


def _openssl(*arguments):
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)


def _make_authority(folder, name):
    key, certificate = folder / f"{name}.key", folder / f"{name}.pem"
    _openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
             "-subj", f"/CN=Hongyan test {name}", "-keyout", key, "-out", certificate,
             "-addext", "keyUsage=critical,keyCertSign,cRLSign")
    return key, certificate


def make(folder):
    authority_key, authority = _make_authority(folder, "authority")
    _, stranger = _make_authority(folder, "stranger")
    key, request, chain, extensions = (folder / n for n in ("server.key", "server.csr", "server.pem", "server.ext"))
    _openssl("req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
             "-subj", "/CN=localhost", "-keyout", key, "-out", request)
    extensions.write_text("basicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n"
                          "subjectAltName=DNS:localhost,IP:127.0.0.1\n")
    _openssl("x509", "-req", "-in", request, "-CA", authority, "-CAkey", authority_key, "-CAcreateserial",
             "-days", "2", "-extfile", extensions, "-out", chain)
    # Exim reads it after it gave up root; it protects nothing but this run.
    key.chmod(0o644)
    return Certificates(authority, chain, key, stranger)
