//! `letterlock serve`

use super::{CommandFailed, ConfigFile, Outcome, configured};
use crate::{
    assembly,
    config::Config,
    run,
    workers::{self, Workers},
};
use api::state::Installation;
use std::{net::TcpListener, process::ExitCode};

/// Serves until stopped.
pub(super) fn run(file: &ConfigFile) -> Outcome {
    let config = configured::load(file)?;
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?
        .block_on(serve(&config))
}

async fn serve(config: &Config) -> Outcome {
    let quiet = configured::services(config)?;
    let (services, commits) = assembly::signalling(&quiet);
    let blobs = assembly::blobs(&config.blobs, &config.limits)?;
    let viewer = workers::outbox_viewer(config)?;
    if config.mail.relay.is_none() && viewer.is_none() {
        return Err(CommandFailed(
            "mail.host is missing: without a relay nobody would learn of a message. The built-in outbox viewer shows \
             links and codes to everybody and is for a portal on localhost alone"
                .to_owned(),
        ));
    }
    let installation = Installation {
        public_url: config.public_url.as_str().to_owned(),
        demo: false,
        outbox_viewer: viewer.is_some(),
        secure_cookies: true,
        trusted_proxies: config.listen.trusted_proxies.clone(),
        metrics_networks: config.listen.metrics_networks.clone(),
    };
    let mails = (
        workers::mail_writer(config)?,
        viewer,
        workers::server_tester(config)?,
    );
    let state = assembly::state(services, blobs, installation, mails, &config.limits)?;
    let workers = Workers::start(config, &quiet, &commits, &state)?;
    let listener = TcpListener::bind(config.listen.address)?;
    run::until_stopped(
        state,
        listener,
        config.tls.as_ref(),
        &config.limits,
        workers,
    )
    .await?;
    Ok(ExitCode::SUCCESS)
}
