//! `letterlock demo`

use super::{Outcome, say};
use crate::{
    assembly,
    demo::{self, Place},
    logging::{self, LogFormat},
    run,
    workers::{self, Workers},
};
use api::state::Installation;
use std::{
    net::{Ipv4Addr, TcpListener},
    path::PathBuf,
    process::ExitCode,
    sync::Arc,
};

#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Where the demo keeps its database, attachments and key.
    #[arg(long, value_name = "FOLDER", default_value = "letterlock-data")]
    data: PathBuf,
    /// The port on this machine.
    #[arg(long, default_value_t = 8025)]
    port: u16,
    /// Begin anew: delete what an earlier demo left in the folder.
    #[arg(long)]
    fresh: bool,
}

/// Starts the demo: embedded database, local blobs, built-in outbox viewer, seeded on its first start.
pub(super) fn run(arguments: &Arguments) -> Outcome {
    logging::start(LogFormat::Text, "warn");
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?
        .block_on(start(arguments))
}

async fn start(arguments: &Arguments) -> Outcome {
    // Bound first: a taken port is told before anything is made.
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, arguments.port))?;
    let place = Place::prepare(&arguments.data, arguments.fresh)?;
    let config = place.config(listener.local_addr()?.port())?;
    let seeded = demo::seed(&config).await?;
    let quiet = assembly::services(
        &config.database,
        &config.master_keys,
        &config.limits,
        Arc::clone(&config.clock),
    )?;
    let (services, commits) = assembly::signalling(&quiet);
    let blobs = assembly::blobs(&config.blobs, &config.limits)?;
    let installation = Installation {
        public_url: config.public_url.as_str().to_owned(),
        demo: true,
        outbox_viewer: true,
        secure_cookies: false,
        trusted_proxies: Vec::new(),
        metrics_networks: Vec::new(),
    };
    let viewer = workers::outbox_viewer(&config)?;
    let mails = (
        workers::mail_writer(&config)?,
        viewer,
        workers::server_tester(&config)?,
    );
    let state = assembly::state(services, blobs, installation, mails, &config.limits)?;
    let workers = Workers::start(&config, &quiet, &commits, &state)?;
    say(&demo::welcome(config.public_url.as_str(), &place, seeded));
    run::until_stopped(state, listener, None, &config.limits, workers).await?;
    Ok(ExitCode::SUCCESS)
}
