//! English.

use super::{Block, Words};
use crate::{Portal, clean};
use domain::outbox::{MailContent, MailToSend, QuotaWarning};
use time::{OffsetDateTime, UtcOffset};

pub(super) const WORDS: Words = Words {
    via: |sender, account| format!("{sender} via {account}"),
    body,
    help: |url| format!("Trouble logging on? {url}"),
    footer: |account| {
        format!(
            "This mail was written by the secure message portal of {account}. Replies to it are not read."
        )
    },
};

fn body(portal: &Portal, account: &str, mail: &MailToSend) -> (String, Vec<Block>) {
    let inside = clean::isolated(account);
    match &mail.content {
        MailContent::Notification {
            sender,
            link,
            reference,
            expires_at,
        } => {
            let sender = clean::name(sender);
            let subject = format!("{sender} has sent you a secure message");
            let blocks = notification(&sender, &inside, portal.link(link), reference, *expires_at);
            (subject, blocks)
        }
        MailContent::FreshLink { link, reference } => (
            format!("Your link to the portal of {account}"),
            vec![
                Block::Text(format!(
                    "Here is a fresh link to your secure message at {inside}."
                )),
                Block::Link(portal.link(link)),
                Block::Text(reference_line(reference)),
                Block::Text("If you did not ask for it, you need not do anything.".to_owned()),
            ],
        ),
        MailContent::Code { code } => (
            format!("Your code for the portal of {account}"),
            vec![
                Block::Text(format!("Your code for the portal of {inside}:")),
                Block::Code(code.expose().clone()),
                Block::Text(format!(
                    "It can be used once, until {}. If you did not ask for it, you need not do anything. Nobody from {inside} will ask you for it.",
                    moment(mail.deadline)
                )),
            ],
        ),
        MailContent::PasswordReset { token } => (
            format!("Choose a new password for the portal of {account}"),
            vec![
                Block::Text(format!(
                    "With this link you choose a new password for the portal of {inside}."
                )),
                Block::Link(portal.reset(token)),
                Block::Text(format!(
                    "It can be used once, until {}. If you did not ask for it, you need not do anything; your password stays as it is.",
                    moment(mail.deadline)
                )),
            ],
        ),
        MailContent::PermissionsChanged {
            password_set,
            logon_allowed,
        } => (
            format!("Your access to the portal of {account} was changed"),
            permissions(&inside, *password_set, *logon_allowed),
        ),
        MailContent::ReadReceipt {
            reader,
            reference,
            opened_at,
        } => (
            format!("Your secure message {reference} was opened"),
            vec![
                Block::Text(format!(
                    "{} opened your secure message on {}.",
                    clean::isolated(&clean::person(reader)),
                    moment(*opened_at)
                )),
                Block::Text(reference_line(reference)),
            ],
        ),
        MailContent::QuotaWarning(warning) => quota(&inside, warning),
    }
}

fn quota(account: &str, warning: &QuotaWarning) -> (String, Vec<Block>) {
    let QuotaWarning {
        about,
        percent,
        used,
        limit,
        resets_at,
    } = warning;
    let counted = format!(
        "{used} of {limit} recipient addresses this month; the count begins anew on {}.",
        moment(*resets_at)
    );
    match about.as_deref().map(clean::person) {
        None => (
            format!("You have used {percent} % of your recipients this month"),
            vec![
                Block::Text(format!(
                    "In the portal of {account} you have written to {counted}"
                )),
                Block::Text(
                    "Messages to people you have already written to this month, and replies, are not affected. If you need more, ask an administrator for a bulk sender pack."
                        .to_owned(),
                ),
            ],
        ),
        Some(person) => (
            format!("{person} has used {percent} % of their recipients this month"),
            vec![
                Block::Text(format!(
                    "In the portal of {account}, {} has written to {counted}",
                    clean::isolated(&person)
                )),
                Block::Text(
                    "If they need more, you can assign them a bulk sender pack.".to_owned(),
                ),
            ],
        ),
    }
}

fn notification(
    sender: &str,
    inside: &str,
    link: String,
    reference: &str,
    expires_at: OffsetDateTime,
) -> Vec<Block> {
    let text = format!(
        "{} has sent you a secure message through {inside}. Its content is not in this mail; you read it in the portal, which first makes sure that it is you.",
        clean::isolated(sender)
    );
    let until = format!("It can be read until {}.", moment(expires_at));
    vec![
        Block::Text(text),
        Block::Link(link),
        Block::Text(until),
        Block::Text(reference_line(reference)),
    ]
}

fn permissions(account: &str, password_set: bool, logon_allowed: Option<bool>) -> Vec<Block> {
    let mut blocks = Vec::new();
    if password_set {
        blocks.push(Block::Text(format!(
            "An administrator of {account} has set your password for the portal. They will tell you by another way what it is."
        )));
    }
    match logon_allowed {
        Some(true) => blocks.push(Block::Text(format!(
            "An administrator of {account} has allowed you to log on to the portal."
        ))),
        Some(false) => blocks.push(Block::Text(format!(
            "An administrator of {account} has withdrawn your permission to log on to the portal."
        ))),
        None => {}
    }
    blocks
}

fn reference_line(reference: &str) -> String {
    format!("Reference: {reference} (the portal shows the same one)")
}

fn moment(at: OffsetDateTime) -> String {
    let at = at.to_offset(UtcOffset::UTC);
    format!(
        "{} {} {}, {:02}:{:02} UTC",
        at.day(),
        at.month(),
        at.year(),
        at.hour(),
        at.minute()
    )
}
