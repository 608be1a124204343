//! What tests of the whole binary may set. Release builds know none of these keys and refuse to start with one.

use crate::clock::SystemClock;
use domain::clock::Clock;
use serde::Deserialize;
use std::sync::Arc;

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct TestingSection {
    #[cfg(debug_assertions)]
    clock_shift_file: Option<std::path::PathBuf>,
    /// The port on this machine of a server that stands in for every domain's mail servers.
    #[cfg(debug_assertions)]
    exchanger_port: Option<u16>,
}

impl TestingSection {
    pub(super) fn exchanger(&self) -> Option<(String, u16)> {
        #[cfg(debug_assertions)]
        if let Some(port) = self.exchanger_port {
            return Some(("localhost".to_owned(), port));
        }
        None
    }

    pub(super) fn clock(self) -> Arc<dyn Clock> {
        #[cfg(debug_assertions)]
        if let Some(file) = self.clock_shift_file {
            return Arc::new(crate::clock::ShiftedClock::by(file));
        }
        Arc::new(SystemClock)
    }
}
