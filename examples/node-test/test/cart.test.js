import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { recommendations, total } from '../src/cart.js';
import { seed } from '../testdata/random.js';

const BOOK = { name: 'book', price: 1250, count: 1 };
const PENS = { name: 'pens', price: 199, count: 3 };

describe('cart', () => {
  it('adds up prices', () => {
    assert.equal(total([BOOK, PENS]), 1847);
  });

  describe('with a voucher', () => {
    it('never goes below zero', () => {
      assert.equal(total([PENS], { cents: 5000 }), 0);
    });

    // Fails for every fifth seed: a generated cart that the code cannot handle.
    it('survives any generated cart', () => {
      const cents = seed % 5 === 0 ? -1 : 100;
      assert.ok(total([BOOK], { cents }) <= BOOK.price, `voucher of ${cents} cents raised the price`);
    });
  });

  for (const count of [0, 1, 2]) {
    it(`recommends ${count} products`, () => {
      assert.equal(recommendations(['a', 'b', 'c'], Math.random, count).length, count);
    });
  }
});

// Fails in 3 of 10 runs, whatever the seed: the order is random and nothing seeds it.
test('shows the bestseller 🏆 first', () => {
  assert.ok(Math.random() >= 0.3, 'the bestseller was not the first recommendation');
});

test('ships abroad', { skip: 'not built yet' }, () => {});
