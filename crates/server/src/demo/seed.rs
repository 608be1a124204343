//! Fills a new demo by the product's own use cases, on a clock set back, so that every state has come about as it would.

use super::{
    messages::{
        COLLEAGUES, CONVERSATION, CONVERSATION_REPLY, DELETED, DISCARDED, DRAFT_BODY,
        DRAFT_SUBJECT, ENDING, EXPIRED, EXTENDED, FIRST_LOGON, FORGOTTEN, MORE_TIME, RECALL_REASON,
        RECALLED, RESULTS_READY,
    },
    people::{
        ADMINISTRATOR, ADMINISTRATOR_NAME, AIKO, DANA, DOMAIN, MARGARET, MARGARET_NAME, NAME, OWEN,
        OWEN_NAME, PASSWORD, PRIYA, SLUG,
    },
    rules,
    stage::Stage,
};
use crate::{assembly, assembly::AssemblyError, config::Config};
use domain::{
    account::{AccountSettings, CreateAccount, FirstAdministrator},
    clock::FixedClock,
    draft::BeginDraft,
    mailbox::Folder,
    quota::Month,
    secret::Secret,
};
use std::sync::Arc;
use time::Duration;

/// How many people Owen has written to this month besides, of 500.
const MANY: u32 = 412;

/// Whether there was anything to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Seeded {
    /// The demo was empty.
    Now,
    /// An earlier start has seeded it.
    Before,
}

/// Why the demo could not be seeded.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SeedError {
    /// The parts could not be put together.
    #[error(transparent)]
    Assembly(#[from] AssemblyError),
    /// A use case refused what the demo does; a defect.
    #[error("the demo cannot be seeded: {0}")]
    Refused(String),
}

impl SeedError {
    pub(super) fn refused(error: impl std::fmt::Display) -> Self {
        Self::Refused(error.to_string())
    }
}

/// Fills the demo unless it is filled already.
pub(crate) async fn seed(config: &Config) -> Result<Seeded, SeedError> {
    let present = config.clock.now();
    let clock = Arc::new(FixedClock::at(present - Duration::days(410)));
    let services = assembly::services(
        &config.database,
        &config.master_keys,
        &config.limits,
        clock.clone(),
    )?;
    if !services
        .accounts
        .list()
        .map_err(SeedError::refused)?
        .is_empty()
    {
        return Ok(Seeded::Before);
    }
    let account = services
        .accounts
        .create(&CreateAccount {
            slug: SLUG.parse().map_err(SeedError::refused)?,
            name: NAME.to_owned(),
            internal_domains: vec![DOMAIN.to_owned()],
            // Whoever tries the demo has no authenticator at hand.
            settings: AccountSettings {
                second_factor_required: false,
                ..AccountSettings::default()
            },
            administrator: Some(FirstAdministrator {
                address: ADMINISTRATOR.parse().map_err(SeedError::refused)?,
                name: ADMINISTRATOR_NAME.to_owned(),
                password: Some(Secret::new(PASSWORD.to_owned())),
            }),
        })
        .map_err(SeedError::refused)?;
    let blobs = assembly::blobs(&config.blobs, &config.limits)?;
    let stage = Stage {
        services,
        clock,
        blobs,
        account: account.id,
        present,
    };
    play(&stage).await?;
    Ok(Seeded::Now)
}

async fn play(stage: &Stage) -> Result<(), SeedError> {
    let administrator = stage.caller(ADMINISTRATOR)?;
    stage.hire(&administrator, MARGARET, MARGARET_NAME)?;
    stage.hire(&administrator, OWEN, OWEN_NAME)?;
    // Nobody's yet: whose quota is raised is the administrator's to decide.
    stage.issue_packs(500, 2)?;

    stage.go_back(Duration::days(400));
    let forgotten = stage.send(&FORGOTTEN).await?;
    stage.give_password(&administrator, DANA, "Dana Whitfield")?;
    stage.open(DANA, forgotten)?;

    stage.go_back(Duration::days(75));
    let expired = stage.send(&EXPIRED).await?;
    stage.open(DANA, expired)?;
    stage.go_back(Duration::days(70));
    let discarded = stage.send(&DISCARDED).await?;
    stage.go_back(Duration::days(36));
    stage.delete_for_good(MARGARET, discarded)?;
    // The end of the oldest one's retention.
    stage.go_back(Duration::days(35));
    stage.sweep()?;

    stage.go_back(Duration::days(29));
    let extended = stage.send(&EXTENDED).await?;
    stage.go_back(Duration::days(28));
    let ending = stage.send(&ENDING).await?;
    stage.open(DANA, ending)?;

    stage.go_back(Duration::days(6));
    let deleted = stage.send(&DELETED).await?;
    stage.open(DANA, deleted)?;
    stage.delete(DANA, Folder::Inbox, deleted)?;

    stage.go_back(Duration::days(4));
    let definitions = rules::set(stage, &administrator)?;
    let conversation = stage.send(&CONVERSATION).await?;
    stage.give_password(&administrator, PRIYA, "Priya Raman")?;
    stage.open(PRIYA, extended)?;
    stage.extend(MARGARET, extended, Duration::days(30))?;
    stage.go_back(Duration::days(4) - Duration::hours(2));
    stage.open(PRIYA, conversation)?;
    stage.go_back(Duration::days(3));
    stage.reply_to_all(PRIYA, conversation, CONVERSATION_REPLY)?;
    stage.go_back(Duration::hours(60));
    stage.open(OWEN, conversation)?;

    stage.go_back(Duration::days(2));
    let recalled = stage.send(&RECALLED).await?;
    stage.go_back(Duration::hours(47));
    stage.open(DANA, recalled)?;
    stage.go_back(Duration::hours(46));
    stage.recall(OWEN, recalled, RECALL_REASON)?;

    stage.go_back(Duration::hours(26));
    stage.ask_for_time(PRIYA, ending, MORE_TIME)?;
    stage.send(&COLLEAGUES).await?;
    // For the help desk to find out about.
    for typed in ["paper crane 1962", "papercrane1692"] {
        stage.log_on(PRIYA, typed)?;
    }
    stage.go_back(Duration::hours(3));
    stage
        .send_under(&RESULTS_READY, Some(definitions.records))
        .await?;
    // In this month, on its first day too: Owen's quota is of it.
    let month = stage.present - Month::of(stage.present).start();
    stage.go_back(month.min(Duration::minutes(40)));
    stage.count_recipients(OWEN, MANY)?;
    stage.send(&FIRST_LOGON).await?;
    stage.go_back(month.min(Duration::minutes(10)));
    stage.draft(
        MARGARET,
        BeginDraft {
            to: Some(vec![AIKO.to_owned()]),
            subject: Some(DRAFT_SUBJECT.to_owned()),
            body_html: Some(DRAFT_BODY.to_owned()),
            ..BeginDraft::default()
        },
    )
}
