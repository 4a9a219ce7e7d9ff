// Ends the program for seeds that are a multiple of 13: no XML is written then, and the test after it does not run.
#include <gtest/gtest.h>

#include <cstdlib>

TEST(Crash, ComesBefore) {}

TEST(Crash, CrashesBySeed) {
  const char* text = std::getenv("TEST_SEED");
  if (text != nullptr && std::atol(text) % 13 == 0) std::abort();
}

TEST(Crash, ComesAfter) {}
