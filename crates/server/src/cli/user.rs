//! `letterlock user …`

use super::{ConfigFile, Outcome, configured, print};
use clap::Subcommand;
use domain::{account::Slug, address::Address};
use std::process::ExitCode;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Take a lost second factor away from a user, where no other administrator of the account can: their sessions end, they
    /// are told by mail, and set up another authenticator at the next log-on.
    ResetSecondFactor {
        #[command(flatten)]
        file: ConfigFile,
        /// The account's name in URLs.
        slug: Slug,
        /// The user's address.
        address: Address,
    },
}

pub(super) fn run(command: &Command) -> Outcome {
    match command {
        Command::ResetSecondFactor {
            file,
            slug,
            address,
        } => {
            let services = configured::services(&configured::load(file)?)?;
            let account = services.accounts.find_by_slug(slug)?.id;
            services
                .second_factors
                .reset_by_operator(account, address)?;
            print(&format!(
                "{address} sets up a new second factor at the next log-on."
            ))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
