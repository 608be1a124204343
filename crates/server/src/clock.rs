//! The real clock.

use domain::clock::{Clock, to_microseconds};
use time::OffsetDateTime;

/// The machine's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the one place that reads the real clock"
    )]
    fn now(&self) -> OffsetDateTime {
        to_microseconds(OffsetDateTime::now_utc())
    }
}

/// The machine's clock, ahead by as many seconds as a file says: for tests of the whole binary. It is read at each look,
/// so that every process of an installation jumps at the moment the file is written.
#[cfg(debug_assertions)]
#[derive(Debug)]
pub(crate) struct ShiftedClock {
    file: std::path::PathBuf,
}

#[cfg(debug_assertions)]
impl ShiftedClock {
    pub(crate) fn by(file: std::path::PathBuf) -> Self {
        Self { file }
    }
}

#[cfg(debug_assertions)]
impl Clock for ShiftedClock {
    fn now(&self) -> OffsetDateTime {
        // A file that is not there, or half written, moves nothing.
        let seconds = std::fs::read_to_string(&self.file)
            .ok()
            .and_then(|text| text.trim().parse().ok())
            .unwrap_or(0);
        SystemClock.now() + time::Duration::seconds(seconds)
    }
}
