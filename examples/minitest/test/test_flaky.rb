# frozen_string_literal: true

require 'minitest/autorun'

def test_seed
  ENV.fetch('TEST_SEED', '1').to_i
end

# A small suite whose causes and rates are known: truth.json says what each test does.
class FlakyTest < Minitest::Test
  def test_seed_controlled
    refute_equal 0, test_seed % 5, "seed #{test_seed} is a multiple of 5"
  end

  def test_raises_by_seed
    raise ArgumentError, 'a multiple of 3' if (test_seed % 3).zero?
  end

  def test_by_chance
    assert_operator Random.new.rand, :>=, 0.3
  end

  def test_never_fails
    assert true
  end

  def test_always_fails
    assert_equal 1, 2
  end

  def test_größe_漢字
    assert true
  end

  def test_skipped
    skip 'not here'
  end
end

# Minitest shuffles by itself: which of the two comes first is decided by its seed.
class OrderTest < Minitest::Test
  @@dirty = false

  def test_expects_clean_state
    refute @@dirty, 'another test ran before and left its state behind'
  end

  def test_leaves_state_behind
    @@dirty = true
  end
end

# Keeps its order: only a shuffled run changes it.
class FixedOrderTest < Minitest::Test
  i_suck_and_my_tests_are_order_dependent!
  @@dirty = false

  def test_a_expects_clean_state
    refute @@dirty, 'another test ran before and left its state behind'
  end

  def test_b_leaves_state_behind
    @@dirty = true
  end
end

describe 'a spec' do
  it('is a twin') { _(1).must_equal 1 }
  it('is a twin') { _(1).must_equal 1 }
end
