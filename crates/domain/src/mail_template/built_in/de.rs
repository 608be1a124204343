//! German.

use super::{Lines, TemplateKind};

const REFERENCE: &str = "Referenz: {reference} (das Portal zeigt dieselbe)";

#[expect(clippy::too_many_lines, reason = "a table: one arm for each mail")]
pub(super) const fn lines(kind: TemplateKind) -> Lines {
    match kind {
        TemplateKind::Notification => (
            "{sender} hat Ihnen eine sichere Nachricht gesendet",
            &[
                "{sender} hat Ihnen über {account} eine sichere Nachricht gesendet. Ihr Inhalt steht nicht in dieser Mail; Sie lesen sie im Portal, das sich zuvor vergewissert, dass Sie es sind.",
                "{link}",
                "Sie ist bis {expires_at} lesbar.",
                REFERENCE,
            ],
        ),
        TemplateKind::UnreadReminder => (
            "Eine sichere Nachricht wartet noch auf Sie",
            &[
                "{sender} hat Ihnen über {account} eine sichere Nachricht gesendet, die Sie noch nicht geöffnet haben. Ihr Inhalt steht nicht in dieser Mail; Sie lesen sie im Portal.",
                "{link}",
                "Sie ist bis {expires_at} lesbar.",
                REFERENCE,
            ],
        ),
        TemplateKind::ExpiryReminder => (
            "Eine sichere Nachricht für Sie ist bis {expires_at} lesbar",
            &[
                "{sender} hat Ihnen über {account} eine sichere Nachricht gesendet, die Sie noch nicht geöffnet haben. Sie ist im Portal bis {expires_at} lesbar.",
                "{link}",
                REFERENCE,
            ],
        ),
        TemplateKind::FreshLink => (
            "Ihr Link zum Portal von {account}",
            &[
                "Hier ist ein neuer Link zu Ihrer sicheren Nachricht bei {account}.",
                "{link}",
                REFERENCE,
                "Falls Sie ihn nicht angefordert haben, brauchen Sie nichts zu tun.",
            ],
        ),
        TemplateKind::Code => (
            "Ihr Code für das Portal von {account}",
            &[
                "Ihr Code für das Portal von {account}:",
                "{code}",
                "Er gilt einmal, bis {valid_until}. Falls Sie ihn nicht angefordert haben, brauchen Sie nichts zu tun. Niemand von {account} wird Sie danach fragen.",
            ],
        ),
        TemplateKind::PasswordReset => (
            "Neues Passwort für das Portal von {account} wählen",
            &[
                "Mit diesem Link wählen Sie ein neues Passwort für das Portal von {account}.",
                "{link}",
                "Er gilt einmal, bis {valid_until}. Falls Sie ihn nicht angefordert haben, brauchen Sie nichts zu tun; Ihr Passwort bleibt, wie es ist.",
            ],
        ),
        TemplateKind::PermissionsChanged => (
            "Ihr Zugang zum Portal von {account} wurde geändert",
            &[
                "{?password_set}Eine Administratorin oder ein Administrator von {account} hat Ihr Passwort für das Portal gesetzt und teilt es Ihnen auf anderem Weg mit.",
                "{?logon_allowed}Eine Administratorin oder ein Administrator von {account} hat Ihnen die Anmeldung am Portal erlaubt.",
                "{?logon_withdrawn}Eine Administratorin oder ein Administrator von {account} hat Ihnen die Anmeldung am Portal entzogen.",
            ],
        ),
        TemplateKind::SecondFactorReset => (
            "Ihr zweiter Faktor am Portal von {account} wurde zurückgesetzt",
            &[
                "Die Administration von {account} hat die Authenticator-App aus Ihrem Zugang zum Portal entfernt. Bei der nächsten Anmeldung richten Sie eine neue ein.",
                "Wenn Sie nicht darum gebeten haben, sagen Sie es ihr sofort.",
            ],
        ),
        TemplateKind::ExtensionGranted => (
            "Ihre sichere Nachricht ist länger lesbar",
            &[
                "Sie haben für eine sichere Nachricht bei {account} um mehr Zeit gebeten. {sender} hat sie Ihnen gegeben: Die Nachricht ist bis {expires_at} lesbar.",
                "{link}",
                REFERENCE,
            ],
        ),
        TemplateKind::ExtensionDeclined => (
            "Nicht mehr Zeit für die sichere Nachricht {reference}",
            &[
                "Sie haben für eine sichere Nachricht bei {account} um mehr Zeit gebeten. {sender} lässt ihr Ende, wie es ist.",
                REFERENCE,
            ],
        ),
        TemplateKind::ExtensionRequested => (
            "Bitte um mehr Zeit für Ihre sichere Nachricht {reference}",
            &[
                "{asker} möchte Ihre sichere Nachricht länger lesen können. Antworten können Sie im Portal von {account}.",
                "{link}",
                REFERENCE,
            ],
        ),
        TemplateKind::ReadReceipt => (
            "Ihre sichere Nachricht {reference} wurde geöffnet",
            &[
                "{reader} hat Ihre sichere Nachricht am {opened_at} geöffnet.",
                REFERENCE,
            ],
        ),
        TemplateKind::NotDelivered => (
            "Ihre sichere Nachricht {reference} konnte nicht angekündigt werden",
            &[
                "Die Mail, die {recipient} von Ihrer sicheren Nachricht benachrichtigen sollte, konnte nicht zugestellt werden. Die Person weiß nichts davon, sofern Sie es ihr nicht auf anderem Weg sagen.",
                "Auskunft des Mailservers: {answer}",
                REFERENCE,
            ],
        ),
        TemplateKind::BccCopy => (
            "Kopie Ihrer sicheren Nachricht {reference}",
            &[
                "Dies ist eine Kopie der Nachricht, die Sie über das Portal von {account} gesendet haben. Sie ist gewöhnliche Mail: Rückruf, Ablauf und das Ende der Aufbewahrung erreichen sie nicht.",
                REFERENCE,
            ],
        ),
        TemplateKind::RetentionApproval => (
            "Eine kürzere Aufbewahrung wartet auf Ihre Zustimmung",
            &[
                "Im Portal von {account} möchte {person}, dass Nachrichten {to_days} statt {from_days} Tage aufbewahrt werden.",
                "Nichts ändert sich, bis eine zweite Administratorin oder ein zweiter Administrator unter Konto, Einstellungen zustimmt. Was älter ist, wird dann vernichtet und lässt sich nicht zurückholen. Dort können Sie die Änderung auch verwerfen.",
            ],
        ),
        TemplateKind::RetentionComing => (
            "Nachrichten werden nur noch {to_days} Tage aufbewahrt",
            &[
                "Im Portal von {account} möchte {person}, dass Nachrichten {to_days} statt {from_days} Tage aufbewahrt werden. Das gilt ab {applies_at}.",
                "Was älter ist, wird dann vernichtet und lässt sich nicht zurückholen. Bis dahin können Sie die Änderung unter Konto, Einstellungen verwerfen.",
            ],
        ),
        TemplateKind::RetentionCancelled => (
            "Die kürzere Aufbewahrung wurde verworfen",
            &[
                "Im Portal von {account} hat {person} die Aufbewahrung von {to_days} Tagen verworfen.",
                "Nachrichten werden wie bisher {from_days} Tage aufbewahrt.",
            ],
        ),
        TemplateKind::RetentionInForce => (
            "Nachrichten werden jetzt {to_days} Tage aufbewahrt",
            &[
                "Im Portal von {account} werden Nachrichten ab jetzt {to_days} statt {from_days} Tage aufbewahrt.",
                "{?period_over}Die Frist zum Verwerfen ist abgelaufen.",
                "{?put_into_force}In Kraft gesetzt von {person}.",
            ],
        ),
        TemplateKind::QuotaWarning => (
            "Sie haben {percent} % Ihrer Empfänger dieses Monats verbraucht",
            &[
                "Im Portal von {account} haben Sie in diesem Monat an {used} von {limit} Empfängeradressen geschrieben; am {resets_at} beginnt die Zählung neu.",
                "Nachrichten an Personen, denen Sie in diesem Monat schon geschrieben haben, und Antworten sind nicht betroffen. Brauchen Sie mehr, wenden Sie sich wegen eines Massenversandpakets an Ihre Administration.",
            ],
        ),
        TemplateKind::QuotaWarningAdministrator => (
            "{person} hat {percent} % der Empfänger dieses Monats verbraucht",
            &[
                "Im Portal von {account} hat {person} in diesem Monat an {used} von {limit} Empfängeradressen geschrieben; am {resets_at} beginnt die Zählung neu.",
                "Bei Bedarf können Sie ein Massenversandpaket zuweisen.",
            ],
        ),
    }
}
