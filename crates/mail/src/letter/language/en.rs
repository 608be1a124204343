//! English.

use super::{Block, Words};
use crate::{Portal, clean};
use domain::outbox::{MailContent, MailToSend, QuotaWarning, RetentionNews, RetentionNotice};
use time::{OffsetDateTime, UtcOffset};

pub(super) const WORDS: Words = Words {
    via: |sender, account| format!("{sender} via {account}"),
    body,
    help: |url| format!("Trouble logging on? {url}"),
    files_left_out: "Its attachments are too large for a mail and are in the portal alone.",
    footer: |account| {
        format!(
            "This mail was written by the secure message portal of {account}. Replies to it are not read."
        )
    },
};

/// A subject and what stands below it.
type Letter = (String, Vec<Block>);

fn body(portal: &Portal, account: &str, mail: &MailToSend) -> Letter {
    let inside = clean::isolated(account);
    match &mail.content {
        MailContent::Notification {
            sender,
            link,
            reference,
            expires_at,
            subject,
        } => {
            let link = portal.link(link);
            notification(
                sender,
                &inside,
                link,
                reference,
                *expires_at,
                subject.as_deref(),
            )
        }
        MailContent::FreshLink { link, reference } => {
            fresh_link(account, &inside, portal.link(link), reference)
        }
        MailContent::Code { code } => code_to_type(account, &inside, code.expose(), mail.deadline),
        MailContent::PasswordReset { token } => {
            password_reset(account, &inside, portal.reset(token), mail.deadline)
        }
        MailContent::PermissionsChanged {
            password_set,
            logon_allowed,
        } => permissions(account, &inside, *password_set, *logon_allowed),
        MailContent::SecondFactorReset => second_factor_reset(account, &inside),
        MailContent::ReadReceipt {
            reader,
            reference,
            opened_at,
        } => receipt(reader, reference, *opened_at),
        MailContent::ExtensionRequested {
            asker,
            reference,
            slug,
            message,
        } => asked(
            &inside,
            asker,
            portal.sent_message(slug, message),
            reference,
        ),
        MailContent::ExtensionGranted {
            sender,
            link,
            reference,
            expires_at,
        } => granted(&inside, sender, portal.link(link), reference, *expires_at),
        MailContent::ExtensionDeclined { sender, reference } => {
            declined(&inside, sender, reference)
        }
        MailContent::UnreadReminder {
            sender,
            link,
            reference,
            expires_at,
        } => waiting(&inside, sender, portal.link(link), reference, *expires_at),
        MailContent::ExpiryReminder {
            sender,
            link,
            reference,
            expires_at,
        } => ending(&inside, sender, portal.link(link), reference, *expires_at),
        MailContent::BccCopy { reference } => bcc_copy(&inside, reference),
        MailContent::NotDelivered {
            recipient,
            reference,
            answer,
        } => not_delivered(recipient, reference, answer),
        MailContent::QuotaWarning(warning) => quota(&inside, warning),
        MailContent::RetentionChange(notice) => retention(&inside, notice),
    }
}

/// What stands above a copy.
fn bcc_copy(account: &str, reference: &str) -> (String, Vec<Block>) {
    (
        format!("Copy of your secure message {reference}"),
        vec![
            Block::Text(format!(
                "This is a copy of the message you sent through the portal of {account}. It is ordinary mail: a recall, an expiry or the end of retention does not reach it."
            )),
            Block::Text(reference_line(reference)),
        ],
    )
}

fn not_delivered(recipient: &str, reference: &str, answer: &str) -> Letter {
    let recipient = clean::isolated(&clean::person(recipient));
    (
        format!("Your secure message {reference} could not be announced"),
        vec![
            Block::Text(format!(
                "The mail that should have told {recipient} of your secure message could not be delivered. They do not know of it, unless you tell them by another way."
            )),
            Block::Text(format!("The mail server said: {}", clean::answer(answer))),
            Block::Text(reference_line(reference)),
        ],
    )
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

/// How long messages are kept: asked for, dropped, in force.
fn retention(account: &str, notice: &RetentionNotice) -> (String, Vec<Block>) {
    let (from, to) = (notice.from_days, notice.to_days);
    let person = clean::isolated(&clean::person(&notice.by));
    let (subject, happened, next) = match (notice.news, notice.applies_at) {
        (RetentionNews::Asked, None) => (
            "A shorter retention waits for your approval".to_owned(),
            format!("In the portal of {account}, {person} wants messages to be kept for {to} days instead of {from}."),
            "Nothing changes until another administrator approves it under Account, Settings. What is older than that is destroyed then and cannot be brought back. You can cancel it there, too.".to_owned(),
        ),
        (RetentionNews::Asked, Some(at)) => (
            format!("Messages will be kept for {to} days only"),
            format!("In the portal of {account}, {person} wants messages to be kept for {to} days instead of {from}. This takes effect on {}.", moment(at)),
            "What is older than that is destroyed then and cannot be brought back. Until then you can cancel it under Account, Settings.".to_owned(),
        ),
        (RetentionNews::Cancelled, _) => (
            "The shorter retention was cancelled".to_owned(),
            format!("In the portal of {account}, {person} has cancelled the retention of {to} days."),
            format!("Messages are kept for {from} days, as before."),
        ),
        (RetentionNews::InForce, _) => (
            format!("Messages are kept for {to} days now"),
            format!("In the portal of {account}, messages are kept for {to} days instead of {from} from now on."),
            if notice.by.is_empty() {
                "The time to cancel it has passed.".to_owned()
            } else {
                format!("Put into force by {person}.")
            },
        ),
    };
    (subject, vec![Block::Text(happened), Block::Text(next)])
}

fn receipt(reader: &str, reference: &str, opened_at: OffsetDateTime) -> Letter {
    (
        format!("Your secure message {reference} was opened"),
        vec![
            Block::Text(format!(
                "{} opened your secure message on {}.",
                clean::isolated(&clean::person(reader)),
                moment(opened_at)
            )),
            Block::Text(reference_line(reference)),
        ],
    )
}

fn fresh_link(account: &str, inside: &str, url: String, reference: &str) -> Letter {
    (
        format!("Your link to the portal of {account}"),
        vec![
            Block::Text(format!(
                "Here is a fresh link to your secure message at {inside}."
            )),
            Block::Link(url),
            Block::Text(reference_line(reference)),
            Block::Text("If you did not ask for it, you need not do anything.".to_owned()),
        ],
    )
}

fn code_to_type(account: &str, inside: &str, code: &str, until: OffsetDateTime) -> Letter {
    (
        format!("Your code for the portal of {account}"),
        vec![
            Block::Text(format!("Your code for the portal of {inside}:")),
            Block::Code(code.to_owned()),
            Block::Text(format!(
                "It can be used once, until {}. If you did not ask for it, you need not do anything. Nobody from {inside} will ask you for it.",
                moment(until)
            )),
        ],
    )
}

fn password_reset(account: &str, inside: &str, url: String, until: OffsetDateTime) -> Letter {
    (
        format!("Choose a new password for the portal of {account}"),
        vec![
            Block::Text(format!(
                "With this link you choose a new password for the portal of {inside}."
            )),
            Block::Link(url),
            Block::Text(format!(
                "It can be used once, until {}. If you did not ask for it, you need not do anything; your password stays as it is.",
                moment(until)
            )),
        ],
    )
}

fn asked(inside: &str, asker: &str, url: String, reference: &str) -> Letter {
    let text = format!(
        "{} would like to be able to read your secure message for longer. You answer in the portal of {inside}.",
        clean::isolated(&clean::person(asker)),
    );
    let subject = format!("More time is asked for your secure message {reference}");
    (subject, linked(text, url, reference))
}

fn granted(
    inside: &str,
    sender: &str,
    url: String,
    reference: &str,
    expires_at: OffsetDateTime,
) -> Letter {
    let text = format!(
        "You asked for more time for a secure message at {inside}. {} has given it: the message can be read until {}.",
        clean::isolated(&clean::name(sender)),
        moment(expires_at)
    );
    let subject = "Your secure message can be read for longer".to_owned();
    (subject, linked(text, url, reference))
}

fn declined(inside: &str, sender: &str, reference: &str) -> Letter {
    let text = format!(
        "You asked for more time for a secure message at {inside}. {} has decided to leave its end as it is.",
        clean::isolated(&clean::name(sender)),
    );
    let subject = format!("No more time for the secure message {reference}");
    let blocks = vec![Block::Text(text), Block::Text(reference_line(reference))];
    (subject, blocks)
}

fn waiting(
    inside: &str,
    sender: &str,
    url: String,
    reference: &str,
    expires_at: OffsetDateTime,
) -> Letter {
    let text = format!(
        "{} has sent you a secure message through {inside}, which you have not opened yet. Its content is not in this mail; you read it in the portal.",
        clean::isolated(&clean::name(sender)),
    );
    let until = format!("It can be read until {}.", moment(expires_at));
    let mut blocks = linked(text, url, reference);
    blocks.insert(2, Block::Text(until));
    (
        "A secure message is still waiting for you".to_owned(),
        blocks,
    )
}

fn ending(
    inside: &str,
    sender: &str,
    url: String,
    reference: &str,
    expires_at: OffsetDateTime,
) -> Letter {
    let until = moment(expires_at);
    let text = format!(
        "{} has sent you a secure message through {inside}, which you have not opened yet. It can be read in the portal until {until}.",
        clean::isolated(&clean::name(sender)),
    );
    let subject = format!("A secure message for you can be read until {until}");
    (subject, linked(text, url, reference))
}

/// A text, where it leads, and the reference.
fn linked(text: String, url: String, reference: &str) -> Vec<Block> {
    vec![
        Block::Text(text),
        Block::Link(url),
        Block::Text(reference_line(reference)),
    ]
}

fn notification(
    sender: &str,
    inside: &str,
    link: String,
    reference: &str,
    expires_at: OffsetDateTime,
    subject: Option<&str>,
) -> Letter {
    let sender = clean::name(sender);
    let text = format!(
        "{} has sent you a secure message through {inside}. Its content is not in this mail; you read it in the portal, which first makes sure that it is you.",
        clean::isolated(&sender)
    );
    let until = format!("It can be read until {}.", moment(expires_at));
    let blocks = [
        Some(Block::Text(text)),
        subject.map(subject_line),
        Some(Block::Link(link)),
        Some(Block::Text(until)),
        Some(Block::Text(reference_line(reference))),
    ];
    (
        format!("{sender} has sent you a secure message"),
        blocks.into_iter().flatten().collect(),
    )
}

fn subject_line(subject: &str) -> Block {
    Block::Text(format!(
        "Subject: {}",
        clean::isolated(&clean::subject(subject))
    ))
}

fn second_factor_reset(account: &str, inside: &str) -> Letter {
    (
        format!("The second factor of your access to the portal of {account} was reset"),
        vec![
            Block::Text(format!(
                "An administrator of {inside} has removed the authenticator from your access to the portal. At your next log-on you set up a new one."
            )),
            Block::Text("If you did not ask for this, tell them at once.".to_owned()),
        ],
    )
}

fn permissions(
    account: &str,
    inside: &str,
    password_set: bool,
    logon_allowed: Option<bool>,
) -> Letter {
    let mut blocks = Vec::new();
    if password_set {
        blocks.push(Block::Text(format!(
            "An administrator of {inside} has set your password for the portal. They will tell you by another way what it is."
        )));
    }
    match logon_allowed {
        Some(true) => blocks.push(Block::Text(format!(
            "An administrator of {inside} has allowed you to log on to the portal."
        ))),
        Some(false) => blocks.push(Block::Text(format!(
            "An administrator of {inside} has withdrawn your permission to log on to the portal."
        ))),
        None => {}
    }
    (
        format!("Your access to the portal of {account} was changed"),
        blocks,
    )
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
