//! The words of the evidence page in each language. `{}` stands for what is filled in, in its order.

use domain::language::Language;

/// What the page says.
#[derive(Debug)]
pub(super) struct Words {
    pub(super) evidence_for: &'static str,
    pub(super) lead: &'static str,
    pub(super) the_message: &'static str,
    pub(super) from: &'static str,
    pub(super) sent: &'static str,
    pub(super) sent_under: &'static str,
    pub(super) which_means: &'static str,
    pub(super) recipients: &'static str,
    pub(super) opened_by: &'static str,
    pub(super) attachments: &'static str,
    pub(super) size: &'static str,
    pub(super) bytes: &'static str,
    pub(super) until: &'static str,
    pub(super) extended: &'static str,
    pub(super) recalled: &'static str,
    pub(super) recalled_by: &'static str,
    pub(super) state: &'static str,
    pub(super) retention_ended: &'static str,
    pub(super) sender_deleted: &'static str,
    pub(super) content_destroyed: &'static str,
    pub(super) stored_part: &'static str,
    pub(super) stored: &'static str,
    pub(super) nothing_happened: &'static str,
    pub(super) entries: &'static str,
    pub(super) left_out: &'static str,
    pub(super) number: &'static str,
    pub(super) when: &'static str,
    pub(super) who: &'static str,
    pub(super) what: &'static str,
    pub(super) hash: &'static str,
    pub(super) not_sealed: &'static str,
    pub(super) by_key: &'static str,
    pub(super) nobody: &'static str,
    pub(super) operator: &'static str,
    pub(super) server: &'static str,
    pub(super) how_to_check: &'static str,
    pub(super) public_key: &'static str,
    pub(super) checkpoint: &'static str,
    pub(super) checkpoint_at: &'static str,
    pub(super) no_checkpoint: &'static str,
    pub(super) check: &'static str,
    pub(super) active: &'static str,
    pub(super) is_expired: &'static str,
    pub(super) is_recalled: &'static str,
    pub(super) is_destroyed: &'static str,
    pub(super) unread_reminder: &'static str,
    pub(super) expiry_reminder: &'static str,
    pub(super) fresh_link: &'static str,
    pub(super) notification: &'static str,
    pub(super) mail_queued: &'static str,
    pub(super) mail_sent: &'static str,
    pub(super) mail_deferred: &'static str,
    pub(super) mail_bounced: &'static str,
    pub(super) mail_failed: &'static str,
    pub(super) opened: &'static str,
    pub(super) opened_again: &'static str,
    pub(super) downloaded: &'static str,
    pub(super) asked: &'static str,
    pub(super) granted: &'static str,
    pub(super) declined: &'static str,
}

impl Words {
    /// In this language.
    pub(super) const fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &ENGLISH,
            Language::German => &GERMAN,
        }
    }
}

/// A text with what is filled in.
pub(super) fn filled(text: &str, values: &[&str]) -> String {
    let mut values = values.iter();
    let mut parts = text.split("{}");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str(values.next().copied().unwrap_or_default());
        out.push_str(part);
    }
    out
}

const ENGLISH: Words = Words {
    evidence_for: "Evidence for message {}",
    lead: "{}, made on {} by {}. It says what happened to the message and holds nothing of its content.",
    the_message: "The message",
    from: "From",
    sent: "Sent",
    sent_under: "Sent under",
    which_means: "Which means",
    recipients: "Recipients",
    opened_by: "Opened by",
    attachments: "Attachments",
    size: "Size",
    bytes: "{} bytes",
    until: "Can be read until",
    extended: "Extended by its sender",
    recalled: "Recalled",
    recalled_by: "{} by {}",
    state: "State",
    retention_ended: "its retention had ended",
    sender_deleted: "its sender deleted the last copy for good",
    content_destroyed: "Content destroyed",
    stored_part: "{} bytes, SHA-256 <code>{}</code>",
    stored: "Stored, encrypted: {}",
    nothing_happened: "Nothing happened.",
    entries: "Entries of the audit log",
    left_out: "Older entries were left out.",
    number: "Number",
    when: "When",
    who: "Who",
    what: "What",
    hash: "Hash",
    not_sealed: "not sealed yet",
    by_key: "{} by an API key",
    nobody: "nobody known",
    operator: "the operator",
    server: "the server",
    how_to_check: "How to check this",
    public_key: "Public key",
    checkpoint: "Nearest checkpoint",
    checkpoint_at: "entry {} at {}, hash <code>{}</code>",
    no_checkpoint: "none was signed yet",
    check: "<code>letterlock evidence verify FILE --key KEY</code> checks the whole bundle without the server: that no byte of any file was changed, that each entry has its hash, and that the checkpoint was signed. Take the key not from here but from the operator, whom <code>letterlock audit key</code> tells it. That the entries still stand in the log is checked there: <code>letterlock audit verify</code>.",
    active: "recipients can read it",
    is_expired: "expired",
    is_recalled: "recalled",
    is_destroyed: "content destroyed",
    unread_reminder: "Reminder that it waits unopened",
    expiry_reminder: "Reminder that it ends",
    fresh_link: "Fresh link",
    notification: "Notification",
    mail_queued: "queued",
    mail_sent: "sent",
    mail_deferred: "deferred",
    mail_bounced: "bounced",
    mail_failed: "failed",
    opened: "Opened",
    opened_again: "Opened again; {} times in all",
    downloaded: "Downloaded attachment {}; {} times in all",
    asked: "Asked for more time",
    granted: "Was given more time, until {}",
    declined: "Was given no more time",
};

const GERMAN: Words = Words {
    evidence_for: "Nachweis zur Nachricht {}",
    lead: "{}, erstellt am {} von {}. Er sagt, was mit der Nachricht geschehen ist, und enthält nichts von ihrem Inhalt.",
    the_message: "Die Nachricht",
    from: "Von",
    sent: "Gesendet",
    sent_under: "Gesendet unter",
    which_means: "Das bedeutet",
    recipients: "Empfänger",
    opened_by: "Geöffnet von",
    attachments: "Anhänge",
    size: "Größe",
    bytes: "{} Bytes",
    until: "Lesbar bis",
    extended: "Vom Absender verlängert",
    recalled: "Zurückgerufen",
    recalled_by: "{} von {}",
    state: "Zustand",
    retention_ended: "die Aufbewahrung war zu Ende",
    sender_deleted: "der Absender hat die letzte Kopie endgültig gelöscht",
    content_destroyed: "Inhalt vernichtet",
    stored_part: "{} Bytes, SHA-256 <code>{}</code>",
    stored: "Gespeichert, verschlüsselt: {}",
    nothing_happened: "Nichts ist geschehen.",
    entries: "Einträge des Audit-Protokolls",
    left_out: "Ältere Einträge sind weggelassen.",
    number: "Nummer",
    when: "Wann",
    who: "Wer",
    what: "Was",
    hash: "Hash",
    not_sealed: "noch nicht versiegelt",
    by_key: "{} mit einem API-Schlüssel",
    nobody: "niemand Bekanntes",
    operator: "der Betreiber",
    server: "der Server",
    how_to_check: "So wird dies geprüft",
    public_key: "Öffentlicher Schlüssel",
    checkpoint: "Nächster Prüfpunkt",
    checkpoint_at: "Eintrag {} am {}, Hash <code>{}</code>",
    no_checkpoint: "noch keiner signiert",
    check: "<code>letterlock evidence verify FILE --key KEY</code> prüft das ganze Bündel ohne den Server: dass kein Byte einer Datei geändert wurde, dass jeder Eintrag seinen Hash hat und dass der Prüfpunkt signiert ist. Nehmen Sie den Schlüssel nicht von hier, sondern vom Betreiber, dem ihn <code>letterlock audit key</code> sagt. Dass die Einträge noch im Protokoll stehen, wird dort geprüft: <code>letterlock audit verify</code>.",
    active: "Empfänger können sie lesen",
    is_expired: "abgelaufen",
    is_recalled: "zurückgerufen",
    is_destroyed: "Inhalt vernichtet",
    unread_reminder: "Erinnerung, dass sie ungeöffnet wartet",
    expiry_reminder: "Erinnerung, dass sie abläuft",
    fresh_link: "Neuer Link",
    notification: "Benachrichtigung",
    mail_queued: "wartet",
    mail_sent: "gesendet",
    mail_deferred: "aufgeschoben",
    mail_bounced: "zurückgewiesen",
    mail_failed: "aufgegeben",
    opened: "Geöffnet",
    opened_again: "Erneut geöffnet; insgesamt {}-mal",
    downloaded: "Anhang {} heruntergeladen; insgesamt {}-mal",
    asked: "Hat um mehr Zeit gebeten",
    granted: "Hat mehr Zeit bekommen, bis {}",
    declined: "Hat nicht mehr Zeit bekommen",
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_filled_in_stands_in_its_place() {
        assert_eq!(filled("{} by {}.", &["now", "Ada {}"]), "now by Ada {}.");
        assert_eq!(filled("nothing", &[]), "nothing");
    }
}
