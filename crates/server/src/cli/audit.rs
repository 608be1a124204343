//! `letterlock audit …`

use super::{CommandFailed, ConfigFile, Outcome, configured, print};
use clap::Subcommand;
use domain::account::Slug;
use std::process::ExitCode;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Verify the hash chain of every account, or of one: an entry changed, removed, added or moved is found and named.
    Verify {
        #[command(flatten)]
        file: ConfigFile,
        /// Only this account.
        #[arg(long)]
        account: Option<Slug>,
    },
}

pub(super) fn run(command: &Command) -> Outcome {
    let Command::Verify {
        file,
        account: only,
    } = command;
    let services = configured::services(&configured::load(file)?)?;
    let mut accounts = services.accounts.list()?;
    if let Some(only) = only {
        accounts.retain(|account| account.slug == *only);
        if accounts.is_empty() {
            return Err(CommandFailed(format!("there is no account {only}")));
        }
    }
    let mut sound = true;
    for account in accounts {
        let found = services.audit.verify(account.id)?;
        let counted = format!(
            "{} entries, {} checkpoints",
            found.entries, found.checkpoints
        );
        match found.finding {
            None => print(&format!("ok    {}: {counted}", account.slug))?,
            Some(finding) => {
                sound = false;
                print(&format!(
                    "FAIL  {}: {finding} (sound before it: {counted})",
                    account.slug
                ))?;
            }
        }
    }
    Ok(if sound {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
