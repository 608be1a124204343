//! `letterlock account packs …`

use super::{CommandFailed, ConfigFile, configured, print};
use clap::Subcommand;
use domain::{account::Slug, quota::IssuePacks};

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Issue packs to an account; its administrators assign them to users.
    Add {
        #[command(flatten)]
        file: ConfigFile,
        /// The account's name in URLs.
        slug: Slug,
        /// By how many recipient addresses a month each pack raises a user's quota.
        #[arg(long, value_parser = clap::value_parser!(u32).range(1..=i64::from(IssuePacks::MAX_SIZE)))]
        size: u32,
        /// How many packs.
        #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=i64::from(IssuePacks::MAX_COUNT)))]
        count: u32,
    },
    /// List an account's packs: id, size, when it was issued, whom it is assigned to.
    List {
        #[command(flatten)]
        file: ConfigFile,
        /// The account's name in URLs.
        slug: Slug,
    },
}

pub(super) fn run(command: &Command) -> Result<(), CommandFailed> {
    match command {
        Command::Add {
            file,
            slug,
            size,
            count,
        } => {
            let services = configured::services(&configured::load(file)?)?;
            let issued = services.quotas.issue(&IssuePacks {
                account: services.accounts.find_by_slug(slug)?.id,
                size: *size,
                count: *count,
            })?;
            for pack in issued {
                print(&pack.id.to_string())?;
            }
        }
        Command::List { file, slug } => {
            let services = configured::services(&configured::load(file)?)?;
            let account = services.accounts.find_by_slug(slug)?;
            for shown in services.quotas.list_all_packs(&account)? {
                let pack = shown.pack;
                let holder = shown
                    .person
                    .map_or_else(|| "-".to_owned(), |person| person.address.to_string());
                print(&format!(
                    "{}\t{}\t{}\t{holder}",
                    pack.id,
                    pack.size,
                    pack.issued_at.date()
                ))?;
            }
        }
    }
    Ok(())
}
