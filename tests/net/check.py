#!/usr/bin/env python3
"""Is the net what its README says? Asked with the resolver and the TLS of the system, as programs do it."""

import os
import pathlib
import socket
import ssl
import subprocess
import sys
import threading
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import net  # noqa: E402

ZONE = """
a.example.test  A     127.0.0.2
a.example.test  A     127.0.0.3
six.example.test AAAA ::1
w.example.test  CNAME a.example.test
mx.example.test MX    10 a.example.test
broken.test     SERVFAIL
silent.test     SILENT
"""
world = None


def addresses(name):
    return {found[4][0] for found in socket.getaddrinfo(name, 1)}


def greet(identity, name):
    """One TLS connection to a server with @p identity, checked as the system checks it."""
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serving.load_cert_chain(identity.chain, identity.key)
    with socket.create_server(("127.0.0.2", 443)) as listening:
        def serve():
            try:
                with serving.wrap_socket(listening.accept()[0], server_side=True) as connection:
                    connection.recv(1)
            except OSError:
                pass
        threading.Thread(target=serve, daemon=True).start()
        with socket.create_connection(("127.0.0.2", 443)) as plain:
            ssl.create_default_context().wrap_socket(plain, server_hostname=name).close()


class Check(unittest.TestCase):
    def test_names_have_the_addresses_of_the_zone(self):
        self.assertEqual(addresses("a.example.test"), {"127.0.0.2", "127.0.0.3"})
        self.assertEqual(addresses("w.example.test"), {"127.0.0.2", "127.0.0.3"})
        self.assertEqual(addresses("six.example.test"), {"::1"})
        self.assertEqual(addresses("localhost"), {"127.0.0.1", "::1"})

    def test_other_names_do_not_exist(self):
        for name in ("b.example.test", "mx.example.test", "example.com", "broken.test", "silent.test"):
            with self.assertRaises(socket.gaierror, msg=name):
                addresses(name)

    def test_queries_are_told(self):
        before = len(world.queries())
        addresses("a.example.test")
        self.assertIn(("A", "a.example.test"), world.queries()[before:])

    def test_it_answers_for_a_long_time(self):
        for number in range(1000):
            with self.assertRaises(socket.gaierror):
                addresses(f"n{number}.a-name-that-fills-pipes-when-it-is-logged-again-and-again.example.test")
        self.assertEqual(addresses("six.example.test"), {"::1"})

    def test_the_zone_can_change(self):
        world.set_zone(ZONE + "new.example.test A 127.0.0.9\n")
        self.assertEqual(addresses("new.example.test"), {"127.0.0.9"})

    def test_the_authority_is_trusted(self):
        greet(world.authority.issue(["a.example.test", "127.0.0.2"]), "a.example.test")

    def test_nobody_else_is(self):
        authority = world.authority
        for identity in (authority.issue(["other.example.test"]), authority.issue(["a.example.test"], days=-1),
                         authority.self_signed(["a.example.test"]),
                         authority.second_authority().issue(["a.example.test"])):
            with self.assertRaises(ssl.SSLCertVerificationError):
                greet(identity, "a.example.test")

    def test_there_is_no_way_out(self):
        with self.assertRaises(OSError):
            socket.create_connection(("192.0.2.1", 80), timeout=5)
        self.assertEqual([name for _, name in socket.if_nameindex() if name == "lo"], ["lo"])

    def test_the_command_tells_how_it_ended(self):
        self.assertEqual(world.run(["sh", "-c", "exit 5"]), 5)
        self.assertEqual(world.run(["sh", "-c", "kill -9 $$"]), 137)

    def test_the_environment_tells_what_there_is(self):
        self.assertEqual(net.TestAuthority.from_environment().certificate, world.authority.certificate)
        self.assertTrue(os.path.exists(os.environ["HONGYAN_NET_QUERIES"]))
        self.assertEqual([name for name in os.environ if name.lower().endswith("_proxy")], [])

    def test_a_net_inside_a_net_is_this_net(self):
        program = "import sys; sys.path.insert(0, sys.argv[1]); import net; before = net._namespace(); net.enter()"
        subprocess.run([sys.executable, "-c", program, os.path.dirname(os.path.abspath(__file__))], check=True)


if __name__ == "__main__":
    net.enter()
    os.environ["https_proxy"] = "http://proxy.example.test:3128"
    with net.Net(ZONE) as world:
        sys.exit(not unittest.main(exit=False, verbosity=0).result.wasSuccessful())
