//! What commands on a configured installation start from.

use super::{CommandFailed, ConfigFile};
use crate::{assembly, config::Config, logging};
use domain::services::Services;
use std::sync::Arc;

/// Loads the configuration; what is wrong with it is said all at once.
pub(super) fn load(file: &ConfigFile) -> Result<Config, CommandFailed> {
    let config = Config::load(file.config.as_deref())?;
    logging::start(config.log.format, &config.log.filter);
    Ok(config)
}

/// The services of the configured installation, for commands that need no HTTP.
pub(super) fn services(config: &Config) -> Result<Services, CommandFailed> {
    Ok(assembly::services(
        &config.database,
        &config.master_keys,
        &config.limits,
        Arc::clone(&config.clock),
    )?)
}
