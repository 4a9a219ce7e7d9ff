package demo;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

/** Passes in JUnit's own deterministic order; shuffled, the second method may run first and break the first. */
class OrderTest {
    static boolean dirty = false;

    @Test
    void expectsCleanState() {
        assertFalse(dirty, "another test ran before and left its state behind");
    }

    @Test
    void leavesStateBehind() {
        dirty = true;
    }
}
