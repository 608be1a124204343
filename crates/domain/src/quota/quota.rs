//! How a user's quota stands.

use super::Month;

/// A user's quota in a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quota {
    /// The month.
    pub month: Month,
    /// Unique addresses written to so far. More than the limit where a pack was withdrawn.
    pub used: u32,
    /// How many there may be.
    pub limit: u32,
}

impl Quota {
    /// What every licensed user has (Q1).
    pub const BASE: u32 = 500;

    /// How many more addresses may be written to.
    pub fn left(&self) -> u32 {
        self.limit.saturating_sub(self.used)
    }

    /// How near the limit it is.
    pub fn level(&self) -> Level {
        let share = u64::from(self.used) * 100;
        let reaches = |level: &Level| share >= u64::from(self.limit) * u64::from(level.percent());
        [Level::NinetyFive, Level::Eighty]
            .into_iter()
            .find(reaches)
            .unwrap_or(Level::Ample)
    }
}

/// How near its limit a quota is: what people are told of (Q4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Below 80 %.
    Ample,
    /// From 80 %.
    Eighty,
    /// From 95 %.
    NinetyFive,
}

impl Level {
    /// From how many per cent of the limit.
    pub const fn percent(self) -> u8 {
        match self {
            Self::Ample => 0,
            Self::Eighty => 80,
            Self::NinetyFive => 95,
        }
    }

    /// The level that begins at so many per cent.
    pub fn from_percent(percent: u8) -> Option<Self> {
        [Self::Ample, Self::Eighty, Self::NinetyFive]
            .into_iter()
            .find(|level| level.percent() == percent)
    }
}
