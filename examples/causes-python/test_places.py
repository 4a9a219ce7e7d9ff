"""What depends on where the machine believes to be. Never fails where no condition is changed."""
import datetime
import locale
import time
import unittest


class Zone(unittest.TestCase):
    def test_new_year_is_in_january(self):
        """Midnight of 1 January in UTC, read as local time: still December west of Greenwich."""
        time.tzset()
        self.assertEqual(1, datetime.datetime.fromtimestamp(1_767_225_600).month)


class Menu(unittest.TestCase):
    def test_names_fit_the_machine_s_encoding(self):
        """Fails where the locale has plain ASCII alone, such as C."""
        locale.setlocale(locale.LC_ALL, "")
        "crème brûlée".encode(locale.nl_langinfo(locale.CODESET))
