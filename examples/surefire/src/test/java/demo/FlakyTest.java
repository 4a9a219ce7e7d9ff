package demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A small suite whose causes and rates are known: truth.json says what each test does. */
class FlakyTest {
    static long seed() {
        String text = System.getenv("TEST_SEED");
        return text == null ? 1 : Long.parseLong(text);
    }

    @Test
    void seedControlled() {
        assertNotEquals(0, seed() % 5, "the seed is a multiple of 5");
    }

    @Test
    void byChance() {
        assertTrue(new java.security.SecureRandom().nextDouble() >= 0.3, "bad luck");
    }

    @Test
    void neverFails() {}

    @Test
    void alwaysFails() {
        assertEquals(1, 2);
    }

    @Test
    void größe漢字() {}

    @Test
    @Disabled("not here")
    void disabled() {}

    @ParameterizedTest
    @ValueSource(ints = {3, 7})
    void throwsBySeed(int divisor) {
        if (seed() % divisor == 0) throw new IllegalStateException("a multiple");
    }

    @Nested
    class Inner {
        @Test
        void neverFails() {}
    }
}
