//! An installation to throw requests at.
//!
//! Prints a line of JSON once it serves: where (`origin`), which authority vouches for it
//! (`authority`, a file), and an API key that may do everything (`key`), of an administrator who has
//! sent and received messages. When the input ends, so does the installation.

use std::error::Error;
use std::io::Write as _;

use acceptance::database::Backend;
use acceptance::installation::{Installation, Options};
use acceptance::visitor::Visitor;
use reqwest::Method;
use serde_json::json;

const ACCOUNT: &str = "acme";
const ADMINISTRATOR: &str = "ada@acme.example";
const SCOPES: [&str; 8] = [
    "messages:read",
    "messages:send",
    "messages:manage",
    "tracking:read",
    "directory:read",
    "directory:manage",
    "audit:read",
    "account:manage",
];

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let installation = Installation::start(&Options {
        folder: folder.path().to_owned(),
        backend: Backend::chosen(),
        relay: None,
    });
    installation.create_account(ACCOUNT, ADMINISTRATOR);
    let visitor = Visitor::of(&installation);
    let session = visitor.log_on(ACCOUNT, ADMINISTRATOR).await;
    let key = visitor.make_key(&session, &SCOPES).await;
    send_some(&visitor, &key).await?;
    let target = json!({
        "origin": installation.origin,
        "authority": folder.path().join("authority.pem"),
        "key": key,
    });
    let mut output = std::io::stdout().lock();
    writeln!(output, "{target}")?;
    output.flush()?;
    std::io::copy(&mut std::io::stdin().lock(), &mut std::io::sink())?;
    Ok(())
}

/// Requests that use what they were told about before need something to be told about.
async fn send_some(visitor: &Visitor, key: &str) -> Result<(), Box<dyn Error>> {
    for number in 0..5 {
        let message = json!({
            "to": [ADMINISTRATOR, "carol@elsewhere.example"],
            "subject": format!("Message {number}"),
            "body_text": "To be found.",
        });
        let request = visitor.request(Method::POST, key, "/messages");
        request.json(&message).send().await?.error_for_status()?;
    }
    Ok(())
}
