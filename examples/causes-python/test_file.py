"""A fixed file outside of the working copy: runs at the same time write into it together."""
import time
import unittest
from pathlib import Path

JOURNAL = Path("/tmp/flaky-detector-example-journal-python.txt")


class Journal(unittest.TestCase):
    def test_keeps_what_it_wrote(self):
        JOURNAL.write_text("opened\n")
        time.sleep(0.05)
        with JOURNAL.open("a") as journal:
            journal.write("closed\n")
        self.assertEqual("opened\nclosed\n", JOURNAL.read_text())
