//! With one thread and in alphabetical order both pass; shuffled, the second may run first and break the first.
use std::sync::atomic::{AtomicBool, Ordering};

static DIRTY: AtomicBool = AtomicBool::new(false);

#[test]
fn expects_clean_state() {
    assert!(!DIRTY.load(Ordering::SeqCst), "another test ran before and left its state behind");
}

#[test]
fn leaves_state_behind() {
    std::thread::sleep(std::time::Duration::from_millis(30));
    DIRTY.store(true, Ordering::SeqCst);
}
