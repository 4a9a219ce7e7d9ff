"""A price list that is loaded on first use: two customers who ask at the same moment both load it."""

import random
import threading
import time
import unittest

ARRIVALS_S = 0.3
"""Over which the customers' requests arrive; the wider, the rarer they meet."""


class PriceList:
    def __init__(self):
        self.prices = None
        self.loads = 0

    def price(self, article):
        if self.prices is None:  # nobody has locked it, and loading takes its time
            self.prices = self.load()
        return self.prices[article]

    def load(self):
        self.loads += 1
        prices = {str(article): article * 2 for article in range(4000)}
        time.sleep(0.0005)
        return prices


class PriceListTest(unittest.TestCase):
    def test_is_loaded_once(self):
        prices = PriceList()

        def customer(arrival_s):
            time.sleep(arrival_s)
            prices.price("7")

        customers = [threading.Thread(target=customer, args=(random.random() * ARRIVALS_S,)) for _ in range(2)]
        for one in customers:
            one.start()
        for one in customers:
            one.join()
        self.assertEqual(prices.loads, 1)


if __name__ == "__main__":
    unittest.main()
