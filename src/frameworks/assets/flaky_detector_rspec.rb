# frozen_string_literal: true

# rspec loads it by --require. A listener, not a formatter: a formatter named in SPEC_OPTS would replace the user's
# own.
#
# rspec has a seed even where it does not shuffle: spec_helper files hand it to Kernel.srand. An order without a known
# name leaves the order alone and sets the seed's number only. Where spec_helper came first and has already seeded
# Kernel with the old number, it is seeded again.
require 'json'

module FlakyDetector
  # Writes what became of each example.
  class RSpecListener
    EVENTS = %i[example_passed example_failed example_pending dump_summary].freeze

    def initialize(folder)
      @file = File.open(File.join(folder, "rspec-#{Process.pid}.ndjson"), 'w')
      @file.sync = true
    end

    def line(values)
      @file.puts(JSON.generate(values))
    rescue JSON::GeneratorError, EncodingError
      @file.puts(JSON.generate(values.transform_values { |value| clean(value) }))
    end

    def example_passed(notification)
      example = notification.example
      earlier = Array(example.metadata[:retry_exceptions]).first
      earlier ? write(example, 'flaky', earlier) : write(example, 'passed', nil)
    end

    def example_failed(notification)
      write(notification.example, 'failed', notification.example.execution_result.exception)
    end

    def example_pending(notification)
      write(notification.example, 'skipped', nil)
    end

    def dump_summary(_summary)
      line('ended' => true)
    end

    private

    def write(example, status, exception)
      groups = example.example_group.parent_groups.reverse.map { |group| group.description.to_s }
      values = { 'file' => File.expand_path(example.metadata[:rerun_file_path] || example.file_path),
                 'suite' => groups.join(' > '), 'name' => example.description.to_s, 'status' => status,
                 'line' => example.metadata[:line_number],
                 'seconds' => example.execution_result.run_time.to_f }
      line(exception ? values.merge(failure(exception)) : values)
    end

    def failure(exception)
      { 'type' => exception.class.name.to_s, 'message' => clean(exception.message.to_s[0, 8000]),
        'backtrace' => Array(exception.backtrace).first(50) }
    end

    def clean(value)
      return value.map { |each| clean(each) } if value.is_a?(Array)
      return value unless value.is_a?(String)

      value.dup.force_encoding(Encoding::UTF_8).scrub('?')
    end
  end

  # The command's own words say which seed it wants: then it keeps it.
  def self.fixed_seed?
    words = ARGV + (File.exist?('.rspec') ? File.read('.rspec').split : []) + ENV['SPEC_OPTS'].to_s.split
    words.any? { |word| word.match?(/\A--seed|\Arand(om)?:\d/) }
  end

  def self.seed_rspec(config, seed)
    return if fixed_seed?

    before = config.seed
    kernel = Kernel.srand
    config.order = "unchanged:#{seed}"
    Kernel.srand(kernel == before ? seed : kernel)
  end
end

folder = ENV['FLAKY_DETECTOR_RSPEC_REPORT'].to_s
seed = ENV['FLAKY_DETECTOR_RSPEC_SEED'].to_s

RSpec.configure do |config|
  FlakyDetector.seed_rspec(config, seed.to_i) unless seed.empty?
  if File.directory?(folder)
    config.before(:suite) do
      listener = FlakyDetector::RSpecListener.new(folder)
      RSpec.configuration.reporter.register_listener(listener, *FlakyDetector::RSpecListener::EVENTS)
      manager = RSpec.configuration
      random = manager.ordering_registry.fetch(:global).is_a?(RSpec::Core::Ordering::Random)
      # Kernel.srand tells the seed that is in force by replacing it.
      kernel = Kernel.srand
      Kernel.srand(kernel)
      wanted = [seed, ENV['TEST_SEED'].to_s]
      listener.line('knob' => wanted.include?(manager.seed.to_s) && (random || kernel == manager.seed))
    end
  end
end
