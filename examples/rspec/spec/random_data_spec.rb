# frozen_string_literal: true

# Draws from Kernel#rand, which spec_helper seeds with rspec's own seed: the same seed draws the same number.
RSpec.describe 'Random data' do
  it 'fails for the draws below 0.4' do
    expect(Random.rand).to be >= 0.4
  end
end
