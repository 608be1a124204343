//! German.

use super::{Block, Words};
use crate::{Portal, clean};
use domain::outbox::{MailContent, MailToSend, QuotaWarning, RetentionNews, RetentionNotice};
use time::{Month, OffsetDateTime, UtcOffset};

pub(super) const WORDS: Words = Words {
    via: |sender, account| format!("{sender} über {account}"),
    body,
    help: |url| format!("Probleme bei der Anmeldung? {url}"),
    files_left_out: "Ihre Anhänge sind für eine Mail zu groß und liegen nur im Portal.",
    footer: |account| {
        format!(
            "Diese Mail hat das Portal für sichere Nachrichten von {account} geschrieben. Antworten darauf werden nicht gelesen."
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
        format!("Kopie Ihrer sicheren Nachricht {reference}"),
        vec![
            Block::Text(format!(
                "Dies ist eine Kopie der Nachricht, die Sie über das Portal von {account} gesendet haben. Sie ist gewöhnliche Mail: Rückruf, Ablauf und das Ende der Aufbewahrung erreichen sie nicht."
            )),
            Block::Text(reference_line(reference)),
        ],
    )
}

fn not_delivered(recipient: &str, reference: &str, answer: &str) -> Letter {
    let recipient = clean::isolated(&clean::person(recipient));
    (
        format!("Ihre sichere Nachricht {reference} konnte nicht angekündigt werden"),
        vec![
            Block::Text(format!(
                "Die Mail, die {recipient} von Ihrer sicheren Nachricht benachrichtigen sollte, konnte nicht zugestellt werden. Die Person weiß nichts davon, sofern Sie es ihr nicht auf anderem Weg sagen."
            )),
            Block::Text(format!(
                "Auskunft des Mailservers: {}",
                clean::answer(answer)
            )),
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
        "an {used} von {limit} Empfängeradressen geschrieben; am {} beginnt die Zählung neu.",
        moment(*resets_at)
    );
    match about.as_deref().map(clean::person) {
        None => (
            format!("Sie haben {percent} % Ihrer Empfänger dieses Monats verbraucht"),
            vec![
                Block::Text(format!(
                    "Im Portal von {account} haben Sie in diesem Monat {counted}"
                )),
                Block::Text(
                    "Nachrichten an Personen, denen Sie in diesem Monat schon geschrieben haben, und Antworten sind nicht betroffen. Brauchen Sie mehr, wenden Sie sich wegen eines Massenversandpakets an Ihre Administration."
                        .to_owned(),
                ),
            ],
        ),
        Some(person) => (
            format!("{person} hat {percent} % der Empfänger dieses Monats verbraucht"),
            vec![
                Block::Text(format!(
                    "Im Portal von {account} hat {} in diesem Monat {counted}",
                    clean::isolated(&person)
                )),
                Block::Text(
                    "Bei Bedarf können Sie ein Massenversandpaket zuweisen.".to_owned(),
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
            "Eine kürzere Aufbewahrung wartet auf Ihre Zustimmung".to_owned(),
            format!("Im Portal von {account} möchte {person}, dass Nachrichten {to} statt {from} Tage aufbewahrt werden."),
            "Nichts ändert sich, bis eine zweite Administratorin oder ein zweiter Administrator unter Konto, Einstellungen zustimmt. Was älter ist, wird dann vernichtet und lässt sich nicht zurückholen. Dort können Sie die Änderung auch verwerfen.".to_owned(),
        ),
        (RetentionNews::Asked, Some(at)) => (
            format!("Nachrichten werden nur noch {to} Tage aufbewahrt"),
            format!("Im Portal von {account} möchte {person}, dass Nachrichten {to} statt {from} Tage aufbewahrt werden. Das gilt ab {}.", moment(at)),
            "Was älter ist, wird dann vernichtet und lässt sich nicht zurückholen. Bis dahin können Sie die Änderung unter Konto, Einstellungen verwerfen.".to_owned(),
        ),
        (RetentionNews::Cancelled, _) => (
            "Die kürzere Aufbewahrung wurde verworfen".to_owned(),
            format!("Im Portal von {account} hat {person} die Aufbewahrung von {to} Tagen verworfen."),
            format!("Nachrichten werden wie bisher {from} Tage aufbewahrt."),
        ),
        (RetentionNews::InForce, _) => (
            format!("Nachrichten werden jetzt {to} Tage aufbewahrt"),
            format!("Im Portal von {account} werden Nachrichten ab jetzt {to} statt {from} Tage aufbewahrt."),
            if notice.by.is_empty() {
                "Die Frist zum Verwerfen ist abgelaufen.".to_owned()
            } else {
                format!("In Kraft gesetzt von {person}.")
            },
        ),
    };
    (subject, vec![Block::Text(happened), Block::Text(next)])
}

fn receipt(reader: &str, reference: &str, opened_at: OffsetDateTime) -> Letter {
    (
        format!("Ihre sichere Nachricht {reference} wurde geöffnet"),
        vec![
            Block::Text(format!(
                "{} hat Ihre sichere Nachricht am {} geöffnet.",
                clean::isolated(&clean::person(reader)),
                moment(opened_at)
            )),
            Block::Text(reference_line(reference)),
        ],
    )
}

fn fresh_link(account: &str, inside: &str, url: String, reference: &str) -> Letter {
    (
        format!("Ihr Link zum Portal von {account}"),
        vec![
            Block::Text(format!(
                "Hier ist ein neuer Link zu Ihrer sicheren Nachricht bei {inside}."
            )),
            Block::Link(url),
            Block::Text(reference_line(reference)),
            Block::Text(
                "Falls Sie ihn nicht angefordert haben, brauchen Sie nichts zu tun.".to_owned(),
            ),
        ],
    )
}

fn code_to_type(account: &str, inside: &str, code: &str, until: OffsetDateTime) -> Letter {
    (
        format!("Ihr Code für das Portal von {account}"),
        vec![
            Block::Text(format!("Ihr Code für das Portal von {inside}:")),
            Block::Code(code.to_owned()),
            Block::Text(format!(
                "Er gilt einmal, bis {}. Falls Sie ihn nicht angefordert haben, brauchen Sie nichts zu tun. Niemand von {inside} wird Sie danach fragen.",
                moment(until)
            )),
        ],
    )
}

fn password_reset(account: &str, inside: &str, url: String, until: OffsetDateTime) -> Letter {
    (
        format!("Neues Passwort für das Portal von {account} wählen"),
        vec![
            Block::Text(format!(
                "Mit diesem Link wählen Sie ein neues Passwort für das Portal von {inside}."
            )),
            Block::Link(url),
            Block::Text(format!(
                "Er gilt einmal, bis {}. Falls Sie ihn nicht angefordert haben, brauchen Sie nichts zu tun; Ihr Passwort bleibt, wie es ist.",
                moment(until)
            )),
        ],
    )
}

fn asked(inside: &str, asker: &str, url: String, reference: &str) -> Letter {
    let text = format!(
        "{} möchte Ihre sichere Nachricht länger lesen können. Antworten können Sie im Portal von {inside}.",
        clean::isolated(&clean::person(asker)),
    );
    let subject = format!("Bitte um mehr Zeit für Ihre sichere Nachricht {reference}");
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
        "Sie haben für eine sichere Nachricht bei {inside} um mehr Zeit gebeten. {} hat sie Ihnen gegeben: Die Nachricht ist bis {} lesbar.",
        clean::isolated(&clean::name(sender)),
        moment(expires_at)
    );
    let subject = "Ihre sichere Nachricht ist länger lesbar".to_owned();
    (subject, linked(text, url, reference))
}

fn declined(inside: &str, sender: &str, reference: &str) -> Letter {
    let text = format!(
        "Sie haben für eine sichere Nachricht bei {inside} um mehr Zeit gebeten. {} lässt ihr Ende, wie es ist.",
        clean::isolated(&clean::name(sender)),
    );
    let subject = format!("Nicht mehr Zeit für die sichere Nachricht {reference}");
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
        "{} hat Ihnen über {inside} eine sichere Nachricht gesendet, die Sie noch nicht geöffnet haben. Ihr Inhalt steht nicht in dieser Mail; Sie lesen sie im Portal.",
        clean::isolated(&clean::name(sender)),
    );
    let until = format!("Sie ist bis {} lesbar.", moment(expires_at));
    let mut blocks = linked(text, url, reference);
    blocks.insert(2, Block::Text(until));
    (
        "Eine sichere Nachricht wartet noch auf Sie".to_owned(),
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
        "{} hat Ihnen über {inside} eine sichere Nachricht gesendet, die Sie noch nicht geöffnet haben. Sie ist im Portal bis {until} lesbar.",
        clean::isolated(&clean::name(sender)),
    );
    let subject = format!("Eine sichere Nachricht für Sie ist bis {until} lesbar");
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
        "{} hat Ihnen über {inside} eine sichere Nachricht gesendet. Ihr Inhalt steht nicht in dieser Mail; Sie lesen sie im Portal, das sich zuvor vergewissert, dass Sie es sind.",
        clean::isolated(&sender)
    );
    let until = format!("Sie ist bis {} lesbar.", moment(expires_at));
    let blocks = [
        Some(Block::Text(text)),
        subject.map(subject_line),
        Some(Block::Link(link)),
        Some(Block::Text(until)),
        Some(Block::Text(reference_line(reference))),
    ];
    (
        format!("{sender} hat Ihnen eine sichere Nachricht gesendet"),
        blocks.into_iter().flatten().collect(),
    )
}

fn subject_line(subject: &str) -> Block {
    Block::Text(format!(
        "Betreff: {}",
        clean::isolated(&clean::subject(subject))
    ))
}

fn second_factor_reset(account: &str, inside: &str) -> Letter {
    (
        format!("Ihr zweiter Faktor am Portal von {account} wurde zurückgesetzt"),
        vec![
            Block::Text(format!(
                "Die Administration von {inside} hat die Authenticator-App aus Ihrem Zugang zum Portal entfernt. Bei der nächsten Anmeldung richten Sie eine neue ein."
            )),
            Block::Text("Wenn Sie nicht darum gebeten haben, sagen Sie es ihr sofort.".to_owned()),
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
            "Eine Administratorin oder ein Administrator von {inside} hat Ihr Passwort für das Portal gesetzt und teilt es Ihnen auf anderem Weg mit."
        )));
    }
    match logon_allowed {
        Some(true) => blocks.push(Block::Text(format!(
            "Eine Administratorin oder ein Administrator von {inside} hat Ihnen die Anmeldung am Portal erlaubt."
        ))),
        Some(false) => blocks.push(Block::Text(format!(
            "Eine Administratorin oder ein Administrator von {inside} hat Ihnen die Anmeldung am Portal entzogen."
        ))),
        None => {}
    }
    (
        format!("Ihr Zugang zum Portal von {account} wurde geändert"),
        blocks,
    )
}

fn reference_line(reference: &str) -> String {
    format!("Referenz: {reference} (das Portal zeigt dieselbe)")
}

fn moment(at: OffsetDateTime) -> String {
    let at = at.to_offset(UtcOffset::UTC);
    format!(
        "{}. {} {}, {:02}:{:02} Uhr (UTC)",
        at.day(),
        month(at.month()),
        at.year(),
        at.hour(),
        at.minute()
    )
}

const fn month(month: Month) -> &'static str {
    match month {
        Month::January => "Januar",
        Month::February => "Februar",
        Month::March => "März",
        Month::April => "April",
        Month::May => "Mai",
        Month::June => "Juni",
        Month::July => "Juli",
        Month::August => "August",
        Month::September => "September",
        Month::October => "Oktober",
        Month::November => "November",
        Month::December => "Dezember",
    }
}
