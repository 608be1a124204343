//! How logs are written.

use super::Refusal;
use crate::logging::LogFormat;
use serde::Deserialize;
use tracing_subscriber::EnvFilter;

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct LogSection {
    format: Format,
    filter: Option<String>,
}

#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Format {
    #[default]
    Json,
    Text,
}

impl LogSection {
    pub(super) fn check(self) -> Result<LogConfig, Refusal> {
        let filter = self.filter.unwrap_or_else(|| "info".to_owned());
        if EnvFilter::builder().parse(&filter).is_err() {
            return Err(Refusal::LogFilter(filter));
        }
        let format = match self.format {
            Format::Json => LogFormat::Json,
            Format::Text => LogFormat::Text,
        };
        Ok(LogConfig { format, filter })
    }
}

/// How logs are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogConfig {
    /// For machines or for people.
    pub format: LogFormat,
    /// What is written, as in `info,letterlock=debug`.
    pub filter: String,
}
