// A panic ends the test binary: the tests after it do not run at all.
package panics

import (
	"os"
	"strconv"
	"testing"
)

func TestBeforeThePanic(t *testing.T) {}

func TestPanicsBySeed(t *testing.T) {
	seed, err := strconv.Atoi(os.Getenv("TEST_SEED"))
	if err == nil && seed%7 == 0 {
		var none map[string]int
		none["x"] = 1
	}
}

func TestAfterThePanic(t *testing.T) {}
