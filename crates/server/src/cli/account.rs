//! `letterlock account …`

use super::{ConfigFile, Outcome, configured, packs, print};
use clap::Subcommand;
use domain::{
    account::{AccountSettings, CreateAccount, FirstAdministrator, Slug},
    address::Address,
};
use std::process::ExitCode;

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Make an account with its first administrator, who chooses a password through a mailed code.
    Create {
        #[command(flatten)]
        file: ConfigFile,
        /// The account's name in URLs: `/p/SLUG`.
        #[arg(long)]
        slug: Slug,
        /// The organisation's name on screens and in mails.
        #[arg(long)]
        name: String,
        /// A mail domain of the organisation; may be given several times.
        #[arg(long = "domain", required = true)]
        domains: Vec<String>,
        /// The first administrator's address, in one of the domains.
        #[arg(long)]
        administrator: Address,
        /// The first administrator's name.
        #[arg(long)]
        administrator_name: String,
        /// Let those who look after the account log on without a second factor. They can require it later.
        #[arg(long)]
        without_second_factor: bool,
    },
    /// List the accounts: slug, name, domains.
    List(ConfigFile),
    /// Issue bulk sender packs to an account.
    Packs {
        #[command(subcommand)]
        command: packs::Command,
    },
}

pub(super) fn run(command: &Command) -> Outcome {
    match command {
        Command::Create {
            file,
            slug,
            name,
            domains,
            administrator,
            administrator_name,
            without_second_factor,
        } => {
            let config = configured::load(file)?;
            let account = configured::services(&config)?
                .accounts
                .create(&CreateAccount {
                    slug: slug.clone(),
                    name: name.clone(),
                    internal_domains: domains.clone(),
                    settings: AccountSettings {
                        second_factor_required: !without_second_factor,
                        ..AccountSettings::default()
                    },
                    administrator: Some(FirstAdministrator {
                        address: administrator.clone(),
                        name: administrator_name.clone(),
                        password: None,
                    }),
                })?;
            print(&format!(
                "{}/p/{}",
                config.public_url.as_str(),
                account.slug
            ))?;
        }
        Command::Packs { command } => packs::run(command)?,
        Command::List(file) => {
            let config = configured::load(file)?;
            for account in configured::services(&config)?.accounts.list()? {
                let domains = account.internal_domains.join(",");
                print(&format!("{}\t{}\t{domains}", account.slug, account.name))?;
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}
