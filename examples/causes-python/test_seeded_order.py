"""The same victim and polluter as in test_order, in an order that TEST_SEED decides."""
import os
import random
import unittest

LANGUAGES = ["en", "fr"]


class Menu(unittest.TestCase):
    def test_lists_both_languages(self):
        """The victim."""
        self.assertEqual(["en", "fr"], LANGUAGES)

    def test_removes_a_language(self):
        """The polluter."""
        LANGUAGES.remove("fr")

    def test_greets(self):
        self.assertEqual("en", LANGUAGES[0])


def load_tests(loader, standard_tests, pattern):
    tests = [test for suite in standard_tests for test in suite]
    random.Random(int(os.environ.get("TEST_SEED", "1"))).shuffle(tests)
    return unittest.TestSuite(tests)
