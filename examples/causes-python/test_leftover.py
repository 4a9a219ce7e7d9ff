"""State that stays in the folder: the first run in a copy passes, the next ones do not."""
import unittest
from pathlib import Path

RECEIPT = Path(__file__).with_name("receipt.tmp")


class Receipt(unittest.TestCase):
    def test_writes_the_receipt_once(self):
        self.assertFalse(RECEIPT.exists(), "the receipt was written before")
        RECEIPT.write_text("paid")
