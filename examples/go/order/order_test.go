// Passes in the order of the file; under -shuffle the second test may run first and break the first.
package order

import "testing"

var dirty bool

func TestExpectsCleanState(t *testing.T) {
	if dirty {
		t.Error("another test ran before and left its state behind")
	}
}

func TestLeavesStateBehind(t *testing.T) {
	dirty = true
}
