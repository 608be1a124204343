//! `letterlock audit …`

use super::{CommandFailed, ConfigFile, Outcome, configured, print};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use clap::Subcommand;
use domain::{
    account::{Account, Slug},
    services::Services,
};
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
    /// Print the public key of every account: it verifies the account's checkpoints and evidence. Write it down outside the
    /// server, and give it to whoever is to check what the server hands out.
    Key {
        #[command(flatten)]
        file: ConfigFile,
        /// Only this account.
        #[arg(long)]
        account: Option<Slug>,
    },
}

pub(super) fn run(command: &Command) -> Outcome {
    match command {
        Command::Verify { file, account } => verify(file, account.as_ref()),
        Command::Key { file, account } => key(file, account.as_ref()),
    }
}

/// The services, and the accounts that are meant.
fn meant(
    file: &ConfigFile,
    only: Option<&Slug>,
) -> Result<(Services, Vec<Account>), CommandFailed> {
    let services = configured::services(&configured::load(file)?)?;
    let mut accounts = services.accounts.list()?;
    if let Some(only) = only {
        accounts.retain(|account| account.slug == *only);
        if accounts.is_empty() {
            return Err(CommandFailed(format!("there is no account {only}")));
        }
    }
    Ok((services, accounts))
}

fn key(file: &ConfigFile, only: Option<&Slug>) -> Outcome {
    let (services, accounts) = meant(file, only)?;
    for account in accounts {
        let key = services.deps.vault.checkpoint_key(account.id)?;
        print(&format!("{}  {}", account.slug, STANDARD.encode(key)))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn verify(file: &ConfigFile, only: Option<&Slug>) -> Outcome {
    let (services, accounts) = meant(file, only)?;
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
