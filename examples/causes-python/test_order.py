"""A victim and its polluter, in an order that is drawn anew in each run and by no seed."""
import random
import unittest

LANGUAGES = ["en", "fr"]


class Menu(unittest.TestCase):
    def test_lists_both_languages(self):
        """The victim: fails when test_removes_a_language ran before it."""
        self.assertEqual(["en", "fr"], LANGUAGES)

    def test_removes_a_language(self):
        """The polluter: it never puts back what it took."""
        LANGUAGES.remove("fr")

    def test_greets(self):
        self.assertEqual("en", LANGUAGES[0])

    def test_counts(self):
        self.assertGreater(len(LANGUAGES), 0)


def load_tests(loader, standard_tests, pattern):
    tests = [test for suite in standard_tests for test in suite]
    random.SystemRandom().shuffle(tests)
    return unittest.TestSuite(tests)
