"""Brings the loopback of a network namespace up, where no program is there for it. Python 2 or 3."""
import fcntl
import socket
import struct

SIOCSIFFLAGS = 0x8914
IFF_UP_AND_RUNNING = 0x41

fcntl.ioctl(socket.socket(), SIOCSIFFLAGS, struct.pack("16sh22x", b"lo", IFF_UP_AND_RUNNING))
