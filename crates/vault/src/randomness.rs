//! The operating system's randomness.

use domain::randomness::Randomness;

/// Draws from the operating system.
#[derive(Debug, Clone, Copy, Default)]
pub struct OsRandomness;

impl Randomness for OsRandomness {
    fn fill(&self, target: &mut [u8]) {
        if getrandom::fill(target).is_err() {
            // Keys and tokens made without randomness would be worse than no server, and no caller could do better.
            std::process::abort();
        }
    }
}
