# frozen_string_literal: true

# Passes in the order of the file; shuffled, the second example may run first and break the first.
RSpec.describe 'Order' do
  it 'expects a clean state' do
    expect($dirty).to be_nil
  end

  it 'leaves its state behind' do
    $dirty = true
  end
end
