# frozen_string_literal: true

# The files are loaded as given and the examples run in that order; random data comes from rspec's seed, as many suites have it.
RSpec.configure do |config|
  Kernel.srand config.seed
end

def test_seed
  ENV.fetch('TEST_SEED', '1').to_i
end
