//! Work beside the requests: mails, the audit chain, the change feed. Any number of processes may run it at once; the domain's
//! use cases see to it that nothing is done twice.
//!
//! To add a worker: a file with a round (one bounded piece of work that says whether more waits), started in [`Workers::start`].

mod copy;
mod mail;
mod remind;
mod round;
mod signal;
mod sweep;

use crate::{
    assembly::AssemblyError,
    config::{Config, RelayConfig, RelayTls},
};
use api::state::AppState;
use domain::{
    delivery_policy::MailServers, outbox::MailWriter, services::Services, store::StoreError,
};
use std::{sync::Arc, time::Duration};
use tokio::{sync::watch, task::JoinSet};

pub use signal::SignallingStore;

/// How often each worker looks by itself: for what other processes have written, and for what has become due.
const LOOK_EVERY: Duration = Duration::from_millis(250);
/// How often checkpoints are considered; they are made hourly.
const CHECKPOINT_EVERY: Duration = Duration::from_mins(1);
/// How often what has served its time is swept away.
const SWEEP_EVERY: Duration = Duration::from_mins(1);
/// How often what was sealed is counted for the dashboard.
const COUNT_EVERY: Duration = Duration::from_secs(2);
/// How often reminders that have become due are looked for.
const REMIND_EVERY: Duration = Duration::from_secs(10);
/// How many wishes for codes, resets and links one round answers.
const LOGON_REQUESTS: i64 = 32;
/// How long a mail server may take to answer.
const RELAY_TIMEOUT: Duration = Duration::from_mins(1);

/// Why the workers cannot start.
#[derive(Debug, thiserror::Error)]
pub enum WorkersError {
    /// The parts could not be put together.
    #[error(transparent)]
    Assembly(#[from] AssemblyError),
    /// The relay's configuration is refused.
    #[error(transparent)]
    Relay(#[from] mail::MailSetupError),
}

/// Who writes mails, for a look at what they would say.
pub fn mail_writer(config: &Config) -> Result<Arc<dyn MailWriter>, mail::MailSetupError> {
    Ok(Arc::new(mail::portal(config)?))
}

/// Who writes mails for the built-in viewer: where no relay is configured, and people reach the portal on this machine
/// alone. Anybody may read the viewer, links and codes in it, so it is for the demo and for development.
pub fn outbox_viewer(config: &Config) -> Result<Option<Arc<dyn MailWriter>>, mail::MailSetupError> {
    let local = ["://localhost", "://127.0.0.1", "://[::1]"]
        .into_iter()
        .any(|host| {
            let (_, rest) = config.public_url.as_str().split_once(host).unzip();
            rest.is_some_and(|rest: &str| rest.is_empty() || rest.starts_with(':'))
        });
    if config.mail.relay.is_some() || !local {
        return Ok(None);
    }
    Ok(Some(Arc::new(mail::portal(config)?)))
}

/// What tests the mail servers of domains.
pub fn server_tester(config: &Config) -> Result<Arc<dyn MailServers>, mail::MailSetupError> {
    mail::server_tester(config)
}

async fn answer_requests(services: Services) -> Result<round::Next, round::RoundFailed> {
    round::blocking(move || {
        let answered = services.logon.answer_requests(LOGON_REQUESTS)?;
        Ok::<_, domain::logon::LogonError>(if answered == 0 {
            round::Next::Wait
        } else {
            round::Next::Again
        })
    })
    .await
}

async fn fold_domains(services: Services) -> Result<round::Next, round::RoundFailed> {
    round::blocking(move || {
        services
            .external_directory
            .fold()
            .map(|_folded| round::Next::Wait)
    })
    .await
}

fn sign_checkpoints(services: &Services) -> Result<round::Next, domain::audit::AuditError> {
    for checkpoint in services.audit.sign_checkpoints()? {
        // Outside the database, so that who rewrites the chain must rewrite the logs too.
        tracing::info!(
            account.id = %checkpoint.account,
            audit.seq = checkpoint.head.seq,
            "an audit checkpoint was signed"
        );
    }
    Ok(round::Next::Wait)
}

/// The running workers.
#[derive(Debug)]
pub struct Workers {
    stop: watch::Sender<bool>,
    tasks: JoinSet<()>,
}

impl Workers {
    /// Starts all workers. `wake` tells of each commit in this process.
    pub fn start(
        config: &Config,
        services: &Services,
        wake: &watch::Receiver<u64>,
        state: &AppState,
    ) -> Result<Self, WorkersError> {
        let (stop, stopped) = watch::channel(false);
        let mut tasks = JoinSet::new();
        let pace = |every| round::Pace {
            wake: wake.clone(),
            stopped: stopped.clone(),
            every,
        };
        // Looks by the clock alone, whatever is committed.
        let quiet = |every| round::Pace {
            wake: watch::channel(0).1,
            ..pace(every)
        };

        let mails = mail::Mails::new(
            config,
            services.clone(),
            Arc::clone(&state.attachments),
            stopped.clone(),
        )?;
        tasks.spawn(round::each(pace(LOOK_EVERY), "mails", move || {
            mails.clone().round()
        }));

        let answering = services.clone();
        tasks.spawn(round::each(
            pace(LOOK_EVERY),
            "log-on requests",
            move || answer_requests(answering.clone()),
        ));
        let (numbering, streams) = (services.clone(), state.change_streams.clone());
        tasks.spawn(round::each(pace(LOOK_EVERY), "change feed", move || {
            let (services, streams) = (numbering.clone(), streams.clone());
            round::blocking(move || {
                services.changes.number_pending()?;
                streams.publish_new(&services)?;
                Ok::<_, StoreError>(round::Next::Wait)
            })
        }));
        let folding = services.clone();
        tasks.spawn(round::each(
            pace(LOOK_EVERY),
            "external directories",
            move || fold_domains(folding.clone()),
        ));
        let reminding = services.clone();
        tasks.spawn(round::each(quiet(REMIND_EVERY), "reminders", move || {
            remind::round(reminding.clone())
        }));
        let sealing = services.clone();
        tasks.spawn(round::each(pace(LOOK_EVERY), "audit sealer", move || {
            let services = sealing.clone();
            round::blocking(move || services.audit.seal_pending().map(|_| round::Next::Wait))
        }));
        let counting = services.clone();
        tasks.spawn(round::each(quiet(COUNT_EVERY), "figures", move || {
            let services = counting.clone();
            round::blocking(move || {
                services
                    .dashboard
                    .count_pending()
                    .map(|_| round::Next::Wait)
            })
        }));
        let signing = services.clone();
        tasks.spawn(round::each(
            quiet(CHECKPOINT_EVERY),
            "audit checkpoints",
            move || {
                let services = signing.clone();
                round::blocking(move || sign_checkpoints(&services))
            },
        ));
        let (sweeping, blobs) = (services.clone(), Arc::clone(&state.attachments));
        tasks.spawn(round::each(
            quiet(SWEEP_EVERY),
            "retention sweeper",
            move || sweep::round(sweeping.clone(), Arc::clone(&blobs)),
        ));
        Ok(Self { stop, tasks })
    }

    /// Tells the workers to finish what they hold, and waits until they have.
    pub async fn stop(mut self) {
        self.stop.send_replace(true);
        while let Some(ended) = self.tasks.join_next().await {
            if let Err(error) = ended {
                tracing::error!(%error, "a worker did not end well");
            }
        }
    }
}
