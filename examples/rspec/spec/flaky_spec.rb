# frozen_string_literal: true

# A small suite whose causes and rates are known: truth.json says what each example does.
RSpec.describe 'Flaky' do
  it 'is controlled by the seed' do
    expect(test_seed % 5).not_to eq(0), "seed #{test_seed} is a multiple of 5"
  end

  it 'fails by chance' do
    expect(Random.new.rand).to be >= 0.3
  end

  it 'never fails' do
    expect(1).to eq(1)
  end

  it 'always fails' do
    expect(1).to eq(2)
  end

  it('is a twin') { expect(1).to eq(1) }
  it('is a twin') { expect(1).to eq(1) }

  xit 'is not here'

  describe '#größe 漢字' do
    [3, 7].each do |n|
      it("raises by the seed, n = #{n}") { raise ArgumentError, 'a multiple' if (test_seed % n).zero? }
    end
  end
end
