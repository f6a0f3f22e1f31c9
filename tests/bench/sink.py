"""A server that takes everything and keeps nothing, so that what is measured is the sender.

Blocking sockets, one thread a connection: an event loop would cost more than the TLS. Arguments: certificate chain,
key, the port for implicit TLS, the port for STARTTLS, and a file that gets one line for each letter: its octets.
"""

import socket
import ssl
import sys
import threading

END = b"\r\n.\r\n"
OFFER = b"PIPELINING", b"SIZE 0", b"8BITMIME", b"ENHANCEDSTATUSCODES"


class Connection:
    def __init__(self, server, connection, context, is_encrypted):
        self._server = server
        self._socket = connection
        self._context = context
        self._is_encrypted = is_encrypted
        self._buffer = b""

    def serve(self):
        try:
            self._reply(b"220 sink ready")
            while line := self._line():
                if not self._obey(line.upper()):
                    break
        except OSError:
            pass
        finally:
            self._socket.close()

    def _reply(self, text):
        self._socket.sendall(text + b"\r\n")

    def _more(self):
        octets = self._socket.recv(1 << 18)
        if not octets:
            raise ConnectionError
        return octets

    def _line(self):
        while b"\r\n" not in self._buffer:
            self._buffer += self._more()
        line, _, self._buffer = self._buffer.partition(b"\r\n")
        return line

    def _obey(self, line):
        verb = line.split(b" ")[0]
        if verb == b"EHLO":
            extra = (b"AUTH PLAIN",) if self._is_encrypted else (b"STARTTLS",)
            lines = (b"sink", *OFFER, *extra)
            self._reply(b"\r\n".join([b"250-" + text for text in lines[:-1]] + [b"250 " + lines[-1]]))
        elif verb == b"STARTTLS":
            self._reply(b"220 go ahead")
            self._socket = self._context.wrap_socket(self._socket, server_side=True)
            self._is_encrypted = True
        elif verb == b"AUTH":
            if line == b"AUTH PLAIN":
                self._reply(b"334 ")
                self._line()
            self._reply(b"235 2.7.0 welcome")
        elif verb == b"DATA":
            self._reply(b"354 go on")
            self._server.note(self._take_letter())
            self._reply(b"250 2.0.0 taken")
        elif verb == b"QUIT":
            self._reply(b"221 2.0.0 bye")
            return False
        else:
            self._reply(b"250 2.0.0 ok")
        return True

    def _take_letter(self):
        """The octets of a letter; what follows it stays in the buffer."""
        count, octets = 0, self._buffer
        while (end := octets.find(END)) < 0:
            # The mark may be cut in two.
            count += max(0, len(octets) - len(END))
            octets = octets[-len(END):] + self._more()
        self._buffer = octets[end + len(END):]
        return count + end + 2


class Server:
    def __init__(self, chain, key, log):
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(chain, key)
        self._log = open(log, "w", buffering=1)

    def note(self, octets):
        self._log.write(f"{octets}\n")

    def listen(self, port, is_encrypted):
        listener = socket.create_server(("127.0.0.1", port), backlog=64)
        while True:
            connection, _ = listener.accept()
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._serve, args=(connection, is_encrypted), daemon=True).start()

    def _serve(self, connection, is_encrypted):
        try:
            if is_encrypted:
                connection = self._context.wrap_socket(connection, server_side=True)
            Connection(self, connection, self._context, is_encrypted).serve()
        except OSError:
            connection.close()


def main(chain, key, tls_port, starttls_port, log):
    server = Server(chain, key, log)
    threading.Thread(target=server.listen, args=(int(tls_port), True), daemon=True).start()
    server.listen(int(starttls_port), False)


main(*sys.argv[1:])
