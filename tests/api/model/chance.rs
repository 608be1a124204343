//! Numbers that look random and are the same for the same seed (`SplitMix64`).

/// Draws.
#[derive(Debug)]
pub(super) struct Chance(u64);

impl Chance {
    /// The draws of one sequence of a run.
    pub(super) fn of(seed: u64, sequence: u64) -> Self {
        let mut chance = Self(seed ^ sequence.wrapping_mul(0xA076_1D64_78BD_642F));
        chance.next();
        chance
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from zero to one less than `bound`.
    pub(super) fn below(&mut self, bound: usize) -> usize {
        let bound = u64::try_from(bound.max(1)).unwrap();
        usize::try_from(self.next() % bound).unwrap()
    }

    /// True `times` in a hundred.
    pub(super) fn in_hundred(&mut self, times: usize) -> bool {
        self.below(100) < times
    }

    /// One of these.
    pub(super) fn one_of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }
}
