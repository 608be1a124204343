//! What a definition means, in words: generated from its effects, the one text that lists, composer, message and mails
//! show (D1).

use super::Effects;
use crate::language::Language;

impl Effects {
    /// What sending under these effects means.
    pub fn sentence(&self, language: Language) -> String {
        let sentences = match language {
            Language::English => english(self),
            Language::German => german(self),
        };
        sentences.join(" ")
    }

    /// What recipients may do, and what they may not, in the words of a language.
    fn sorted<'w>(&self, [reply, all, print, download]: [&'w str; 4]) -> [Vec<&'w str>; 2] {
        let acts = [
            (self.allow_reply, reply),
            (self.allow_reply_all, all),
            (self.allow_print, print),
            (self.allow_download, download),
        ];
        [true, false].map(|allowed| {
            acts.iter()
                .filter(|(may, _)| *may == allowed)
                .map(|(_, act)| *act)
                .collect()
        })
    }
}

fn english(effects: &Effects) -> Vec<String> {
    let days = |count: u16| match count {
        1 => "1 day".to_owned(),
        count => format!("{count} days"),
    };
    let [may, may_not] = effects.sorted(["reply", "reply to all", "print", "download attachments"]);
    let acts = match (may.is_empty(), may_not.is_empty()) {
        (true, _) => "Recipients can only read it.".to_owned(),
        (_, true) => format!("Recipients may {}.", list(&may, "and")),
        _ => format!(
            "Recipients may {}, but not {}.",
            list(&may, "and"),
            list(&may_not, "or")
        ),
    };
    let sender = match (effects.allow_recall, effects.allow_extension) {
        (true, true) => "The sender can recall it and extend it once.",
        (true, false) => "The sender can recall it, but not extend it.",
        (false, true) => "The sender can extend it once, but not recall it.",
        (false, false) => "The sender can neither recall nor extend it.",
    };
    let mut sentences = vec![
        format!(
            "Expires {} after it is sent.",
            days(effects.expire_after_days)
        ),
        acts,
        sender.to_owned(),
    ];
    if effects.read_receipt {
        sentences.push("The sender gets a mail when it is opened.".to_owned());
    }
    if let Some(after) = effects.unread_reminder_after_days {
        let after = days(after);
        sentences.push(format!("Who has not opened it after {after} is reminded."));
    }
    if let Some(before) = effects.expiry_reminder_before_days {
        let before = days(before);
        sentences.push(format!(
            "Recipients are reminded {before} before it expires."
        ));
    }
    if effects.show_subject {
        sentences.push("The notification mail shows the subject.".to_owned());
    }
    sentences
}

fn german(effects: &Effects) -> Vec<String> {
    let [may, may_not] = effects.sorted([
        "antworten",
        "allen antworten",
        "drucken",
        "Anhänge herunterladen",
    ]);
    let acts = match (may.is_empty(), may_not.is_empty()) {
        (true, _) => "Empfänger können sie nur lesen.".to_owned(),
        (_, true) => format!("Empfänger dürfen {}.", list(&may, "und")),
        _ => format!(
            "Empfänger dürfen {}, aber nicht {}.",
            list(&may, "und"),
            list(&may_not, "oder")
        ),
    };
    let sender = match (effects.allow_recall, effects.allow_extension) {
        (true, true) => "Der Absender kann sie zurückrufen und einmal verlängern.",
        (true, false) => "Der Absender kann sie zurückrufen, aber nicht verlängern.",
        (false, true) => "Der Absender kann sie einmal verlängern, aber nicht zurückrufen.",
        (false, false) => "Der Absender kann sie weder zurückrufen noch verlängern.",
    };
    let mut sentences = vec![
        match effects.expire_after_days {
            1 => "Die Nachricht läuft einen Tag nach dem Senden ab.".to_owned(),
            days => format!("Die Nachricht läuft {days} Tage nach dem Senden ab."),
        },
        acts,
        sender.to_owned(),
    ];
    if effects.read_receipt {
        sentences.push("Er bekommt eine Mail, wenn sie geöffnet wird.".to_owned());
    }
    match effects.unread_reminder_after_days {
        None => {}
        Some(1) => {
            sentences.push("Wer sie nach einem Tag nicht geöffnet hat, wird erinnert.".to_owned());
        }
        Some(days) => sentences.push(format!(
            "Wer sie nach {days} Tagen nicht geöffnet hat, wird erinnert."
        )),
    }
    match effects.expiry_reminder_before_days {
        None => {}
        Some(1) => {
            sentences.push("Empfänger werden einen Tag vor dem Ablauf erinnert.".to_owned());
        }
        Some(days) => sentences.push(format!(
            "Empfänger werden {days} Tage vor dem Ablauf erinnert."
        )),
    }
    if effects.show_subject {
        sentences.push("Die Benachrichtigungsmail zeigt den Betreff.".to_owned());
    }
    sentences
}

/// `a`, `a and b`, `a, b and c`.
fn list(items: &[&str], and: &str) -> String {
    match items {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} {and} {last}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::definition::Definition;

    fn default() -> Effects {
        Definition::built_in_default().effects
    }

    #[test]
    fn the_default_is_described_in_every_language() {
        assert_eq!(
            default().sentence(Language::English),
            "Expires 30 days after it is sent. Recipients may reply, reply to all and download attachments, but not print. \
             The sender can recall it and extend it once. The sender gets a mail when it is opened."
        );
        assert_eq!(
            default().sentence(Language::German),
            "Die Nachricht läuft 30 Tage nach dem Senden ab. Empfänger dürfen antworten, allen antworten und Anhänge \
             herunterladen, aber nicht drucken. Der Absender kann sie zurückrufen und einmal verlängern. Er bekommt eine \
             Mail, wenn sie geöffnet wird."
        );
    }

    #[test]
    fn a_single_day_and_everything_else_is_described() {
        let effects = Effects {
            expire_after_days: 1,
            allow_print: true,
            allow_extension: false,
            unread_reminder_after_days: Some(1),
            expiry_reminder_before_days: Some(2),
            show_subject: true,
            ..default()
        };
        assert_eq!(
            effects.sentence(Language::English),
            "Expires 1 day after it is sent. Recipients may reply, reply to all, print and download attachments. The sender \
             can recall it, but not extend it. The sender gets a mail when it is opened. Who has not opened it after 1 day is \
             reminded. Recipients are reminded 2 days before it expires. The notification mail shows the subject."
        );
        assert_eq!(
            effects.sentence(Language::German),
            "Die Nachricht läuft einen Tag nach dem Senden ab. Empfänger dürfen antworten, allen antworten, drucken und \
             Anhänge herunterladen. Der Absender kann sie zurückrufen, aber nicht verlängern. Er bekommt eine Mail, wenn sie \
             geöffnet wird. Wer sie nach einem Tag nicht geöffnet hat, wird erinnert. Empfänger werden 2 Tage vor dem Ablauf \
             erinnert. Die Benachrichtigungsmail zeigt den Betreff."
        );
    }

    #[test]
    fn a_definition_that_allows_nothing_says_so() {
        let effects = Effects {
            expire_after_days: 7,
            allow_reply: false,
            allow_reply_all: false,
            allow_download: false,
            allow_recall: false,
            allow_extension: false,
            read_receipt: false,
            expiry_reminder_before_days: Some(1),
            ..default()
        };
        assert_eq!(
            effects.sentence(Language::English),
            "Expires 7 days after it is sent. Recipients can only read it. The sender can neither recall nor extend it. \
             Recipients are reminded 1 day before it expires."
        );
        assert_eq!(
            effects.sentence(Language::German),
            "Die Nachricht läuft 7 Tage nach dem Senden ab. Empfänger können sie nur lesen. Der Absender kann sie weder \
             zurückrufen noch verlängern. Empfänger werden einen Tag vor dem Ablauf erinnert."
        );
    }

    /// Whatever is switched changes the words of every language: no effect goes unmentioned.
    #[test]
    fn every_effect_is_told() {
        let changes: [fn(&mut Effects); 11] = [
            |effects| effects.expire_after_days = 31,
            |effects| effects.allow_reply ^= true,
            |effects| effects.allow_reply_all ^= true,
            |effects| effects.allow_print ^= true,
            |effects| effects.allow_download ^= true,
            |effects| effects.allow_recall ^= true,
            |effects| effects.allow_extension ^= true,
            |effects| effects.read_receipt ^= true,
            |effects| effects.unread_reminder_after_days = Some(3),
            |effects| effects.expiry_reminder_before_days = Some(3),
            |effects| effects.show_subject ^= true,
        ];
        for (number, change) in changes.into_iter().enumerate() {
            let mut changed = default();
            change(&mut changed);
            for language in Language::ALL {
                assert_ne!(
                    changed.sentence(language),
                    default().sentence(language),
                    "effect {number} in {language:?}"
                );
            }
        }
    }
}
