"""A test that needs another one before it, in an order that is drawn anew in each run and by no seed."""
import random
import unittest

SETTINGS = {}


class Shop(unittest.TestCase):
    def test_sells_in_the_chosen_currency(self):
        """Passes only when test_chooses_a_currency ran before it."""
        self.assertEqual("EUR", SETTINGS.get("currency"))

    def test_chooses_a_currency(self):
        SETTINGS["currency"] = "EUR"

    def test_opens(self):
        self.assertIsInstance(SETTINGS, dict)


def load_tests(loader, standard_tests, pattern):
    tests = [test for suite in standard_tests for test in suite]
    random.SystemRandom().shuffle(tests)
    return unittest.TestSuite(tests)
