// A small suite whose causes and rates are known: truth.json says what each test does.
#include <gtest/gtest.h>

#include <cstdlib>
#include <random>
#include <string>

static long Seed() {
  const char* text = std::getenv("TEST_SEED");
  return text == nullptr ? 1 : std::atol(text);
}

TEST(Flaky, SeedControlled) { EXPECT_NE(Seed() % 5, 0) << "seed " << Seed() << " is a multiple of 5"; }

TEST(Flaky, ByChance) {
  std::random_device device;
  EXPECT_GE(device() % 100, 30u) << "bad luck";
}

TEST(Flaky, NeverFails) {}

TEST(Flaky, AlwaysFails) { EXPECT_EQ(1, 2); }

TEST(Flaky, Skipped) { GTEST_SKIP() << "not here"; }

TEST(Flaky, DISABLED_NotRun) {}

class Divisors : public testing::TestWithParam<int> {};
TEST_P(Divisors, FailBySeed) { EXPECT_NE(Seed() % GetParam(), 0); }
INSTANTIATE_TEST_SUITE_P(Some, Divisors, testing::Values(3, 7));

TEST(Utf8, PrintsIt) { SUCCEED() << "größe 漢字"; }

// Passes in the order of the file; shuffled, the second test may run first and break the first.
static bool dirty = false;
TEST(Order, ExpectsCleanState) { EXPECT_FALSE(dirty) << "another test ran before and left its state behind"; }
TEST(Order, LeavesStateBehind) { dirty = true; }
