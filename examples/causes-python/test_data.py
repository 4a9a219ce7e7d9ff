"""Decided by the seed: generated data, and the order in which a set comes out."""
import random
import unittest


class Data(unittest.TestCase):
    def test_generated_price_survives_a_discount(self):
        """Random data: fails for 3 of 10 seeds."""
        price = random.randrange(10)
        self.assertGreaterEqual(price, 3, "the discount took more than the price")


class Hashes(unittest.TestCase):
    def test_first_tag(self):
        """Fails where PYTHONHASHSEED brings another string to the front of the set: about 1 of 3 seeds."""
        self.assertNotEqual("red", next(iter({"red", "green", "blue"})))
