"""A victim and its polluter: fine in this order, broken where the tests run in another one."""

STOCK = {"apple": 3}


def test_stock_is_complete():
    assert STOCK == {"apple": 3}


def test_sells_an_apple():
    STOCK["apple"] -= 1
    assert STOCK["apple"] >= 0
