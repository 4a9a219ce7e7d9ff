"""A fixed port: runs at the same time take it from each other."""
import socket
import time
import unittest


class Port(unittest.TestCase):
    def test_serves_on_its_port(self):
        with socket.socket() as server:
            server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            server.bind(("127.0.0.1", 21_187))
            server.listen()
            time.sleep(0.08)
