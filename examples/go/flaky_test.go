// A small suite whose causes and rates are known: truth.json says what each test does.
package flaky

import (
	"math/rand"
	"os"
	"strconv"
	"testing"
	"time"
)

func seed(t *testing.T) int {
	t.Helper()
	value, err := strconv.Atoi(os.Getenv("TEST_SEED"))
	if err != nil {
		t.Skip("TEST_SEED is not set")
	}
	return value
}

func TestSeedControlled(t *testing.T) {
	if s := seed(t); s%5 == 0 {
		t.Errorf("seed %d is a multiple of 5", s)
	}
}

func TestByChance(t *testing.T) {
	random := rand.New(rand.NewSource(time.Now().UnixNano() ^ int64(os.Getpid())<<32))
	if random.Float64() < 0.3 {
		t.Fatal("bad luck")
	}
}

func TestNeverFails(t *testing.T) {}

func TestAlwaysFails(t *testing.T) {
	t.Error("always")
}

func TestSkipped(t *testing.T) {
	t.Skip("not here")
}

func TestTable(t *testing.T) {
	for _, name := range []string{"a/b", "größe 漢字", "same", "same"} {
		t.Run(name, func(t *testing.T) {})
	}
	t.Run("seed controlled", func(t *testing.T) {
		if s := seed(t); s%3 == 0 {
			t.Errorf("seed %d is a multiple of 3", s)
		}
	})
}
