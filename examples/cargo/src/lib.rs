//! A small suite whose causes and rates are known: truth.json says what each test does.

/// The seed of this run, 1 without one.
///
/// ```
/// assert!(flaky_example::seed() % 11 != 0, "a doc test that fails by the seed");
/// ```
pub fn seed() -> u64 {
    std::env::var("TEST_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or(1)
}

/// ```
/// assert_eq!(1 + 1, 2);
/// ```
pub fn never() {}

#[cfg(test)]
mod tests {
    use super::seed;
    use std::time::{SystemTime, UNIX_EPOCH};

    #[test]
    fn seed_controlled() {
        assert_ne!(seed() % 5, 0, "seed {} is a multiple of 5", seed());
    }

    #[test]
    fn by_chance() {
        let nanos = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().subsec_nanos() as u64;
        let mixed = (nanos ^ (std::process::id() as u64) << 32).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        assert!((mixed >> 33) % 100 >= 30, "bad luck");
    }

    #[test]
    fn never_fails() {}

    #[test]
    fn größe_漢字() {}

    #[test]
    fn returns_an_error_by_seed() -> Result<(), String> {
        if seed() % 3 == 0 { Err("a multiple of 3".into()) } else { Ok(()) }
    }

    #[test]
    #[should_panic]
    fn panics_as_it_should() {
        panic!("expected");
    }

    #[test]
    #[ignore = "not here"]
    fn ignored() {}
}
